#include "language.h"
#include "rows.h"

#include <stdio.h>
#include <stdlib.h>

#include "buf.h"

/* Names or dates found in a text, joined by '|'; '?' marks one that only likely is a name, unlikely ones are left out. */
typedef void show(struct arena *a, struct str in, struct buf *out);

static void
show_names(struct arena *a, struct str in, struct buf *out)
{
	struct proper_name *names;
	size_t n = proper_names_find(a, letters_of(a, in, &language_looks), &names);

	for (size_t i = 0; i < n; i++)
		if (names[i].sureness != NAME_UNLIKELY)
			buf_printf(out, "%s%.*s%s", out->len ? "|" : "",
			    STR_FMT(str_sub(in, names[i].at.off, names[i].at.len)),
			    names[i].sureness == NAME_LIKELY ? "?" : "");
}

static void
show_dates(struct arena *a, struct str in, struct buf *out)
{
	struct dated *dates;
	size_t n = dated_find(a, letters_of(a, in, &language_looks), &dates);

	for (size_t i = 0; i < n; i++)
		buf_printf(out, "%s%.*s %u-%u %u.%u", out->len ? "|" : "",
		    STR_FMT(str_sub(in, dates[i].at.off, dates[i].at.len)), dates[i].year,
		    dates[i].last, dates[i].month, dates[i].day);
}

/* "name place": whether the first name found in the text before the space is of that place's chain. */
static void
show_within(struct arena *a, struct str in, struct buf *out)
{
	size_t gap = str_find(in, STR(" "), 0);
	struct proper_name *names;

	if (proper_names_find(a, letters_of(a, str_sub(in, 0, gap), &language_looks), &names))
		buf_z(out,
		    division_is_within(names[0].division, str_from(in, gap + 1)) ? "yes" : "no");
}

static const struct row {
	const char *name;
	show *show;
	const char *in, *want;
} rows[] = {
	{ "a full division", show_names, "我们到武宁县考察", "武宁县" },
	{ "a chain of divisions", show_names, "浙江省湖州市安吉县", "浙江省|湖州市|安吉县" },
	{ "words with a county in them", show_names, "大厂裁员，在大城市打拼，恍然大悟，融水与平原",
	    "" },
	{ "a longer name abroad", show_names, "日本北海道，佛罗里达州，阿拉巴马州", "" },
	{ "and the county itself", show_names, "赴大厂回族自治县、大悟县、达州市",
	    "大厂回族自治县|大悟县|达州市" },
	{ "what is no river or road", show_names, "形成护城河，高速增长，大量卡路里", "" },
	{ "what is done to a road", show_names, "先开路，引好路，逢山开路，修通入户路", "" },
	{ "a company of common words", show_names, "对天元纺织有限公司", "天元纺织有限公司" },
	{ "a name after 正如", show_names, "正如张云飞书记讲的", "张云飞" },
	{ "companies of a kind", show_names, "互联网公司、美国公司、开源公司", "" },
	{ "a bare prefecture", show_names, "为衢州的发展作贡献", "衢州" },
	{ "a bare county", show_names, "作出我们武宁的贡献", "武宁" },
	{ "a long sign", show_names, "恩施土家族苗族自治州和大厂回族自治县",
	    "恩施土家族苗族自治州|大厂回族自治县" },
	{ "a short sign for a long one", show_names, "在恩施州召开", "恩施州" },
	{ "what it has become since", show_names, "章丘市的做法", "章丘市" },
	{ "a city that is a district elsewhere", show_within, "西安 陕西省", "yes" },
	{ "what roads are called, spoken of", show_names,
	    "在铁西检查，长安的干部，铁西一带、长安路", "铁西|长安|铁西|长安路" },
	{ "a comrade of a place", show_names, "会前，邢台的同志讲了话", "邢台" },
	{ "rivers in a row", show_names, "清水河、苦水河治理，清水河的同志",
	    "清水河?|苦水河|清水河" },
	{ "a university", show_names, "北京大学、西安交通大学", "" },
	{ "an ordinary word", show_names, "朝阳产业、和平环境、资源、互助", "朝阳?" },
	{ "the same in full", show_names, "北京市朝阳区、沈阳市和平区",
	    "北京市|朝阳区|沈阳市|和平区" },
	{ "the same behind its parent", show_names, "辽宁朝阳的同志", "辽宁|朝阳" },
	{ "an ordinary word beside a verb of going", show_names, "赴朝阳学习", "朝阳" },
	{ "two halves of words", show_names, "提出了更高要求，持续创新和完善", "" },
	{ "two halves before a sign", show_names, "全市中区域协调，现代县城建设", "" },
	{ "words with signs", show_names, "市场主体、区域协调、老城区、城郊、中心城区", "" },
	{ "a stone and a spirit", show_names, "大理石板材，延安精神代代相传", "" },
	{ "one character for a province", show_names, "中央驻杭单位，来浙考察", "杭|浙" },
	{ "a title that a surname hardly is one before", show_names,
	    "文旅局的程晓东局长，副区长年福林同志，有个班长庹建新，工会成思敏主席",
	    "程晓东|年福林|庹建新|成思敏" },
	{ "names by their sounds", show_names,
	    "乌云其木格副旗长，满都拉图所长带着，叶尔兰·赛力克主席的",
	    "乌云其木格|满都拉图|叶尔兰·赛力克" },
	{ "a person of a place", show_names, "柳渡镇的吴铁柱和李娜，书房村的农家乐，村的石桥，",
	    "柳渡镇|吴铁柱|李娜" },
	{ "a surname that hardly is a word needs no clean beginning", show_names,
	    "群众都说司马青峰局长，局长仲伟民主动请缨", "司马青峰|仲伟民" },
	{ "names in a row", show_names, "钮建平、陆思齐两位同志，隋立涛、牟春晓、战英杰三位技师",
	    "钮建平|陆思齐|隋立涛|牟春晓|战英杰" },
	{ "folk", show_names, "战士匡小虎把，网格员司徒静，一位叫安金鹏。高龄老人、老师傅当先",
	    "匡小虎|司徒静|安金鹏" },
	{ "the speaker of a line", show_names, "中共明川县委书记　佟铁军", "佟铁军" },
	{ "what follows a title and is no name", show_names,
	    "企业家高峰会，村民占全村一半，总书记殷切嘱托，书记高度重视，照顾老人，记者从多家",
	    "" },
	{ "what hardly is a place, spoken of as one", show_names,
	    "前两天我到海城走了一圈，海城正站在新的起点，和平谷相比还有差距", "海城|海城|平谷" },
	{ "and not spoken of", show_names, "推动兴业、强县、富民，大兴学习之风", "兴业?" },
	{ "a place behind a year, and behind its province", show_names,
	    "2023年银川富洋，2019年江苏响水的事故", "银川|江苏|响水" },
	{ "a row of places", show_names, "兴宁、丰顺、大埔，乡村振兴、金昌城乡，经济合作区、祥云县",
	    "兴宁|丰顺|大埔|金昌|祥云县" },
	{ "towns that are called by words", show_names,
	    "、大桥镇推行，到河湾镇，曹集镇的，总结镇、村两级", "大桥镇|河湾镇|曹集镇" },
	{ "towns by their sounds", show_names, "开到浩勒图高勒镇，萨尔阔布乡的合作社",
	    "浩勒图高勒镇|萨尔阔布乡" },
	{ "mountains, rivers, stations", show_names,
	    "翻过狮雄山，从龙川江到梅山水库，汽车西站一带，灵岩寺",
	    "狮雄山|龙川江|梅山水库|汽车西站|灵岩寺" },
	{ "and none", show_names,
	    "崇山峻岭，亚历山大，有位老人，劳动者港湾，山洪，建成水库，管好水库，绕远路，菜园、果园",
	    "" },
	{ "works and schools that are called by words", show_names,
	    "东风机械厂，红旗电机公司，第十六中学，向阳小学，配套建设学校",
	    "东风机械厂|红旗电机公司|第十六中学|向阳小学" },
	{ "a brand", show_names,
	    "把“邻里帮”这个特色品牌做大，“一米阳光”志愿服务品牌，“一网通办”品牌，发挥“柳乡义警”的作用",
	    "邻里帮|一米阳光|柳乡义警" },
	{ "several provinces, and what is built between them", show_names,
	    "借鉴沪苏浙经验，渝湘铁路，川菜", "沪|苏|浙|渝湘铁路" },
	{ "cities that are named together", show_names,
	    "走在长株潭的大街，苏锡常能有今天，成渝高铁，沪苏浙建设得", "长株潭|苏锡常|沪|苏|浙" },
	{ "a part of a province", show_names, "来到皖北，鲁西南客商，闽南话，川南高铁",
	    "皖北|鲁西南|川南高铁" },
	{ "a long name for short", show_names, "西乌旗、科右前旗和乌市，到达茂旗",
	    "西乌旗|科右前旗|乌市|达茂旗" },
	{ "no name for short", show_names, "高举党旗，加盟商户，好市民，全旗上下", "" },
	{ "short names are those of the long ones", show_within, "阿左旗 阿拉善左旗", "yes" },
	{ "what is no province", show_names, "驻村单位，来我单位考察，驻地部队", "" },
	{ "what is no city by one character", show_names, "赴帮企业解难题，近悦远来的投资热土",
	    "" },
	{ "a piece of a longer name", show_names, "牛首山东北部，紫金山实验室，面向南亚东南亚",
	    "紫金山" },
	{ "half a word before or behind", show_names, "规模以上高技术制造业，白龙港三期，紫云英",
	    "白龙港|紫云?" },
	{ "two provinces in each other", show_names, "美丽新宁夏，美丽江苏", "宁夏|江苏" },
	{ "a word behind a place that is not its own", show_names,
	    "法治天津、平安天津，宁夏南部，合肥滨湖", "天津|天津|宁夏|合肥|滨湖?" },
	{ "compatriots", show_names, "香港特别行政区同胞、台湾同胞", "" },
	{ "a sign that it cannot have", show_names, "新建省级实验室", "" },
	{ "no county before a tier", show_names, "二次创业和县乡振兴", "和县?" },
	{ "a road, a square, a river", show_names, "渡口桥路改造，梓澄河治理", "渡口桥路|梓澄河" },
	{ "a word as a road's name", show_names, "科技路、渡口桥路等", "科技路|渡口桥路" },
	{ "roads and schools of every town", show_names,
	    "滨江大道改造，解放路、第三实验小学门口，育才中学",
	    "滨江大道|解放路|第三实验小学|育才中学" },
	{ "kinds of parks and companies", show_names,
	    "打造零碳园区，建设国家公园，推动省物流集团改革，3家专科医院，组建机器人公司", "" },
	{ "a trade alone", show_names, "水务公司和电力公司要保障，xx茶业有限公司，浣溪水务公司",
	    "浣溪水务公司" },
	{ "roads that are words' ends", show_names,
	    "双回路供电，山多路远，100公里通村道路，火车站广场", "" },
	{ "said for the sound of it", show_names, "古镇古村、园中园、城中村，统筹治城治乡", "" },
	{ "bodies called after their owners", show_names, "子公司、母公司，省物流集团，市州级医院",
	    "" },
	{ "a number of things", show_names, "千座公园，百乡千村，千镇万村", "" },
	{ "a number of things by its measure", show_names,
	    "一座水库垮了，抽查五条路，修了3座危桥，半条街，但看了五家渠镇、二道沟村",
	    "五家渠镇|二道沟村" },
	{ "a bare county that one goes to or is held against", show_names,
	    "同志们去海伦、克山看过，上线率比湄潭、绥阳都低", "海伦|克山|湄潭|绥阳" },
	{ "brooks, dams and brick towers", show_names,
	    "柳渡溪反弹，青砚石窟扬名，在槐荡坝打桩，但柳春溪说，沙滩、草坪和臭水沟",
	    "柳渡溪|青砚石窟|槐荡坝" },
	{ "a place by the others of its list", show_names,
	    "跑了荻湾、槐潭、柳渡镇和栖坪，都有教育、卫生", "荻湾|槐潭|柳渡镇|栖坪" },
	{ "what does not look like a place", show_names,
	    "文物治其桥，处理不了的马上报镇，再扣村干部，可是镇里没钱，但到治平桥和马家坡镇",
	    "治平桥|马家坡镇" },
	{ "a clause that ends in a sign", show_names, "十年前，背井离乡，广开言路，情满山乡。",
	    "" },
	{ "bodies by nothing but a trade", show_names, "热力公司、缺口部分农资公司和实验小学", "" },
	{ "committees and what they do", show_names,
	    "我代表董事会，纪检委员管提醒，主任管质量，但主任管文华到会", "管文华" },
	{ "what is done to roads and parks", show_names,
	    "深化建设丝路电商，抓实河湖长制，推动跨区域合作，垃圾围村，千镇万村，和跨境公路", "" },
	{ "roads that are none", show_names,
	    "走新型城镇化道路，拓宽发展思路，断头路、支路和背街小巷", "" },
	{ "towns and villages", show_names, "米市街街道、青砚镇、栖坪村",
	    "米市街街道|青砚镇|栖坪村" },
	{ "towns that are none", show_names,
	    "各乡镇、各社区，文明村镇，城中村、贫困村，进社区、到小区", "" },
	{ "a list that says what it lists", show_names, "柳渡、荻坡、栖坪等沿线乡镇",
	    "柳渡|荻坡|栖坪" },
	{ "a list of things", show_names, "水、电、气等进社区", "" },
	{ "what a place calls itself", show_names, "“美丽荻坡”“平安栖坪”", "荻坡|栖坪" },
	{ "what anybody calls himself", show_names, "“美丽乡村”“平安校园”“幸福食堂”“书香”", "" },
	{ "a letter that is opened", show_names, "文件开封后，在开封召开", "开封" },
	{ "a person with a title", show_names, "刚才，邵云亭同志作了通报", "邵云亭" },
	{ "what was said by whom", show_names,
	    "区长秦刚说，书记韩冰等出席，十余位部长级代表，习主席贺信", "秦刚|韩冰" },
	{ "surnames of all kinds", show_names, "段云峰同志、肖海涛书记、乔雪主任、俞敏局长",
	    "段云峰|肖海涛|乔雪|俞敏" },
	{ "a river in a name", show_names, "感谢刘河丽教授的辅导", "刘河丽" },
	{ "a title that is none", show_names, "创建强化城市长效管理机制，陈区长期坚持", "" },
	{ "a surname with a title", show_names, "按照区委姚书记的要求", "姚" },
	{ "behind a verb that is done with", show_names, "守护好武宁的碧水，擦亮婺源的名片",
	    "武宁|婺源" },
	{ "the head of a county is no county", show_names, "邵立新县长", "邵立新" },
	{ "lakes, bridges, markets", show_names, "家住鸣翠湖畔，青陂桥、槐溪大市场、梓岭机场",
	    "鸣翠湖|青陂桥|槐溪大市场|梓岭机场" },
	{ "waters and bridges that have no name", show_names,
	    "泛舟湖上，人工湖、跨河桥，如果造桥，湖南，桥头堡", "湖南" },
	{ "streets by their side, squares", show_names,
	    "南大街和时代广场，建设中路、解放东路，建设中的路",
	    "南大街|时代广场|建设中路|解放东路" },
	{ "bodies by what they do", show_names,
	    "绿源环保科技公司、槐丰农业发展有限公司、鼎新科技股份有限公司，大型互联网公司，物流公司，参与公司管理",
	    "绿源环保科技公司|槐丰农业发展有限公司|鼎新科技股份有限公司" },
	{ "schools, shops, homes", show_names,
	    "槐溪幼儿园、梓陂养老院、梓溪宾馆，公立寄宿学校、连锁超市、示范幼儿园",
	    "槐溪幼儿园|梓陂养老院|梓溪宾馆" },
	{ "what is done, before what it is done to", show_names,
	    "在此举办西大道通车典礼，我谨代表学校，激扬医院精神，工作暨水库会议，完善排洪渠，第三项由省局长宣读",
	    "" },
	{ "a brand", show_names,
	    "擦亮“槐乡红管家”品牌，组建“石榴籽”志愿服务队，叫响“一网通办”品牌，“槐乡”的做法",
	    "槐乡红管家|石榴籽" },
	{ "a person whose name ends like a place", show_names, "请欧阳建华区长讲话，深圳市长钟立勤",
	    "欧阳建华|深圳市|钟立勤" },
	{ "the head of a county", show_names, "武宁县长讲话，吉林省长春市",
	    "武宁县|吉林省|长春市" },
	{ "a hospital by its number", show_names, "第二人民医院门口", "第二人民医院" },
	{ "names by their sounds", show_names,
	    "旗委书记巴特尔指出，请扎西次仁局长讲话，盟长奇巴图深入，主任特别强调",
	    "巴特尔|扎西次仁|奇巴图" },
	{ "heads of rivers and lakes", show_names, "市级河长邵云亭带队，湖长罗敬赴现场，河长制",
	    "邵云亭|罗敬" },
	{ "places of the grassland", show_names, "深入巴彦花苏木、扎嘎台嘎查，各苏木嘎查",
	    "巴彦花苏木|扎嘎台嘎查" },
	{ "a town that is no market town", show_names, "来到槐集镇，在和陂镇，沿线村镇，特色集镇",
	    "槐集镇|和陂镇" },
	{ "a town behind its county", show_names, "衢州常陂镇，衢州航空公司", "衢州|常陂镇|衢州" },
	{ "a list behind 来到", show_names, "先后来到柳渡、荻坡等乡镇", "柳渡|荻坡" },
	{ "a body that a place owns", show_names, "衢州机场、衢州医院", "衢州|衢州" },
	{ "behind a post, before what is done", show_names,
	    "县长邵云亭率队调研，副局长罗敬深入一线，校长姚立民告诉大家", "邵云亭|罗敬|姚立民" },
	{ "a surname that begins a word", show_names, "县长郑重阳带头写信，县长郑重承诺",
	    "郑重阳" },
	{ "a given name that is a word, behind a post", show_names, "县委书记刘建设作了讲话",
	    "刘建设" },
	{ "two characters before 在, not three", show_names, "副市长罗敬在会上讲", "罗敬" },
	{ "behind a post words, not names", show_names,
	    "书记高度重视，主任马上安排，领导包案，代表高水平队伍，校长温馨提示", "" },
	{ "posts of a school, a company, the police", show_names,
	    "邵云亭老师、总经理罗敬之、姚立民支队长、记者 钟秋实）",
	    "邵云亭|罗敬之|姚立民|钟秋实" },
	{ "the mayor of a town is no town", show_names, "南陂镇镇长邵云亭陪同", "南陂镇|邵云亭" },
	{ "a branch's secretary", show_names, "党总支书记邵云亭作总结", "邵云亭" },
	{ "before a vice post", show_names, "由邵云亭常务副县长和罗敬之副主任牵头",
	    "邵云亭|罗敬之" },
	{ "words before a post", show_names,
	    "国家主席、国务委员、房贷经理、工程系教授、结束后邵云亭校长", "邵云亭" },
	{ "rare and double surnames", show_names, "请茆云亭镇长、澹台敬之校长、亓立民主任发言",
	    "茆云亭|澹台敬之|亓立民" },
	{ "of a body, without a post before", show_names, "教育局邵云亭同志、书法家罗敬之先生",
	    "邵云亭|罗敬之" },
	{ "thanks to somebody", show_names, "谢谢邵老师", "邵" },
	{ "persons without a title", show_names,
	    "荻坡由许家栋盯，周丽蓉、毛友林两人跑库区。邮递员曲国庆一天没停，水务站的靳保华说，诸葛敏提了两条。",
	    "许家栋|周丽蓉|毛友林|曲国庆|靳保华|诸葛敏" },
	{ "words that look like persons", show_names,
	    "高水平推进，严要求抓落实，叶绿素负责光合，马拉松开跑，警钟常鸣，夏秋茶七成烂在树上，《辛普森一家》",
	    "" },
	{ "a mountain that begins like a person", show_names, "走进祁连山，柳树沟的书记",
	    "祁连山|柳树沟" },
	{ "towns without their sign", show_names,
	    "松木坪那边好一些，把三甲集的皮毛市场，去北京、焦陂的客商", "松木坪|三甲集|北京|焦陂" },
	{ "towns that begin as no other name does", show_names,
	    "到板桥口工地去看了三次，栏杆集那边", "板桥口|栏杆集" },
	{ "words that look like towns", show_names,
	    "普惠金融，碧水蓝天，《花桥》，“虹桥”，新春的祝福，三港一航", "" },
	{ "rivers of one character, and what is beside them", show_names,
	    "沭河河畔，到岷江边，沿河治理，桃花江的桥，梨花盛开的山上", "沭河|岷江|桃花江" },
	{ "caves, lines and reserves", show_names,
	    "走进玉华洞，梅汕高铁通了，白蚁洞要灌浆，城际铁路，黑洞和崖柏", "玉华洞|梅汕高铁" },
	{ "towns by their sign", show_names, "请护国镇通知群众，百纳乡的老人，文明的乡镇",
	    "护国镇|百纳乡" },
	{ "whose a place is", show_names, "去了诸暨枫桥镇，将乐的玉华洞，康乐的柳渡乡，东乡族老人",
	    "诸暨|枫桥镇|将乐|玉华洞|康乐|柳渡乡" },
	{ "characters of provinces without end", show_names, "川川川川川川川川川川川川", "" },
	{ "names that end in 和 before a mark", show_names, "镇长孟和、副镇长沈舟和罗敬到会",
	    "孟和|沈舟|罗敬" },
	{ "what one does behind a name", show_names,
	    "由黎锋任副总指挥，牧民巴特尔七十六岁，会长于立民、", "黎锋|巴特尔|于立民" },
	{ "rare surnames alone", show_names, "那位强女士，请祝奶奶，食堂的文师傅，任主任，管主任",
	    "强|祝|文" },
	{ "persons of a list, by one of them", show_names,
	    "由邵云亭牵头，沈融、葛林、尚红英任副组长，财务处邵云亭、护理部葛小羽、院感科尹贤，都到会",
	    "邵云亭|沈融|葛林|尚红英|邵云亭|葛小羽|尹贤" },
	{ "persons of a list, by what ends it", show_names,
	    "严格、金戈、时代这几个年轻人，巴图、红霞、特木尔四位同志，教师、学生、家长三人",
	    "严格|金戈|时代|巴图|红霞|特木尔" },
	{ "lists beside a person", show_names,
	    "请罗敬之、教育局、学校和有关部门负责，见义勇为、孝老爱亲", "罗敬之" },
	{ "persons who share a title", show_names, "副组长罗敬之、姚立民同志", "罗敬之|姚立民" },
	{ "a given name alone", show_names, "刚才，秀芝同志传达了精神", "秀芝" },
	{ "a double surname", show_names, "请欧阳明月局长发言", "欧阳明月" },
	{ "a name behind a title", show_names, "区长罗敬之主持会议", "罗敬之" },
	{ "comrades without a name", show_names,
	    "各位同志，有关同志，分管同志，党员同志，班子成员同志", "" },
	{ "titles without a name", show_names,
	    "市委书记、区长、办公室主任、党支部书记，县长要亲自抓", "" },
	{ "whom everyone may name", show_names, "习近平总书记强调，雷锋同志", "" },
	{ "a year", show_dates, "2024年以来", "2024年 2024-2024 0.0" },
	{ "a year in Chinese", show_dates, "二〇二六年十月", "二〇二六年 2026-2026 0.0" },
	{ "years from to", show_dates, "2024—2026年", "2024—2026年 2024-2026 0.0" },
	{ "a whole date", show_dates, "2026年11月20日", "2026年11月20日 2026-2026 11.20" },
	{ "a day", show_dates, "8月2日前、6月6-7日、8月下旬、5-7月份",
	    "8月2日 0-0 8.2|6月6-7日 0-0 6.6|8月下旬 0-0 8.0|5-7月份 0-0 5.0" },
	{ "no dates", show_dates, "3个月、20年来、100天、第5次", "" },
	{ "a plan", show_dates, "“十四五”时期", "十四五 2021-2025 0.0" },
	{ "a plan in full", show_dates, "第十四个五年规划纲要，第十个五年",
	    "第十四个五年规划 2021-2025 0.0" },
	{ "a congress", show_dates, "党的二十大，二十届四中全会，三十大类",
	    "党的二十大 2022-2027 0.0|二十届四中全会 2022-2027 0.0" },
	{ "an anniversary", show_dates, "建党105周年", "建党105周年 2026-2026 0.0" },
	{ "a county in its province", show_within, "武宁县 江西省", "yes" },
	{ "a county in its prefecture", show_within, "武宁县 九江", "yes" },
	{ "a province around nothing", show_within, "江西省 九江市", "no" },
	{ "a county in another", show_within, "武宁县 赣州市", "no" },
};

static void
test_row(void **state)
{
	const struct row *row = *state;
	struct arena arena = { 0 };
	struct buf got = BUF_INIT;

	row->show(&arena, str_of(row->in), &got);
	assert_string_equal(got.data, row->want);
	buf_release(&got);
	arena_release(&arena);
}

int
main(void)
{
	static struct tests tests;

	ADD_ROWS(&tests, test_row, rows, name);
	return test_all(&tests);
}
