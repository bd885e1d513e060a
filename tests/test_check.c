#include "check.h"
#include "rows.h"

#include <stdio.h>
#include <stdlib.h>

#include "fragment.h"

/* A draft of a district, and one of which nothing is known. */
static const struct str places[] = { { "明川市", 9 }, { "南桥区", 9 } };
static const struct str values[] = { { "罗敬之", 9 }, { "渡口桥", 9 }, { "浣溪", 6 } };
static const struct check_context own = {
	.level = { "区", 3 },
	.date = { "2026-11-20", 10 },
	.places = places,
	.nplaces = 2,
	.values = values,
	.nvalues = 3,
	.minutes = 1,
	.known = true,
};
static const struct check_context county = { .level = { "县", 3 },
	.places = places,
	.nplaces = 1,
	.known = true };
static const struct str province_places[] = { { "浙江省", 9 } };
static const struct check_context province = { .level = { "省", 3 },
	.places = province_places,
	.nplaces = 1,
	.known = true };
static const struct check_context nothing = { .known = false };

/* A text, one block a line as Markdown has it, and its findings as "id:text", in the order of the text. */
static const struct row {
	const char *name;
	const struct check_context *context;
	const char *text, *want;
} rows[] = {
	{ "nothing wrong", &own,
	    "# 讲话\n\n同志们：\n\n下面，我讲两点意见。\n\n## 一、抓落实\n\n要抓好。\n\n## 二、抓督查\n\n要抓实。",
	    "" },

	{ "open places", &own, "请*市和【待填：姓名】同志发言。",
	    "placeholder-left:*|placeholder-left:【待填：姓名】" },
	{ "open words", &own, "具体时间待定，名单待补充。（略）",
	    "placeholder-left:待定|placeholder-left:待补充|placeholder-left:（略）" },
	{ "fields in brackets", &own, "请（姓名）和[单位]发言，名单？？？时间（待补）。",
	    "placeholder-left:（姓名）|placeholder-left:[单位]|placeholder-left:？？？|placeholder-left:（待补" },
	{ "待定 in prose", &own, "结论有待定论，做法有待补充完善。", "" },
	{ "conflict marks", &own, "<<<<<<< 初稿", "placeholder-left:<<<<<<<" },

	{ "a foreign place", &own, "为衢州的发展作贡献。", "foreign-place:衢州" },
	{ "a foreign county in full", &own, "龙游县要带头。", "foreign-place:龙游县" },
	{ "an example", &own, "学习借鉴浙江经验。", "foreign-place:浙江" },
	{ "the own places", &own, "明川市、南桥区，明川人民。", "" },
	{ "the own province by one character", &province,
	    "向中央驻浙单位表示感谢，安吉县、衢州都是浙江的。", "" },
	{ "ordinary words", &own, "发展朝阳产业，营造和平安定的环境，欢迎各位来宾。", "" },
	{ "a word that stands in full elsewhere", &nothing, "长兴县要带头。\n\n我们长兴有基础。",
	    "foreign-place:长兴县|foreign-place:长兴" },
	{ "省会 of an unknown city", &nothing, "为省会争光。", "foreign-place:省会" },

	{ "a person", &own, "请邵云亭同志发言。", "person-name:邵云亭" },
	{ "the own person", &own, "请罗敬之同志发言，敬之同志讲得好。", "" },
	{ "a given name that is a word", &own,
	    "请张建平同志发言。会后，建平同志要抓好，注意建平同城。",
	    "person-name:张建平|person-name:建平" },
	{ "a person without a title, once introduced", &own,
	    "县长邵云亭到会。邵云亭强调，要抓紧。邵云亭还走访了。",
	    "person-name:邵云亭|person-name:邵云亭|person-name:邵云亭" },
	{ "two characters of one who was introduced", &own,
	    "局长姚立到会。会上，姚立指出问题。不要姚立即表态。",
	    "person-name:姚立|person-name:姚立" },
	{ "one of a place without a title", &own, "罗敬之书记到会，罗敬之强调。", "" },
	{ "persons joined", &own, "由区长王宇和副区长李娜牵头，王宇、李娜两位同志发言。",
	    "person-name:王宇|person-name:李娜|person-name:王宇|person-name:李娜" },
	{ "persons behind a title", &own, "副组长王宇和李娜具体负责。",
	    "person-name:王宇|person-name:李娜" },
	{ "nobody", &own, "各位同志、有关同志、分管同志要带头，区长要亲自抓。", "" },
	{ "a byline", &nothing, "# 在会上的讲话\n\n姚立民\n\n同志们：\n\n要抓好。",
	    "person-name:姚立民" },

	{ "a local name", &own, "梓澄河治理要加快。", "local-name:梓澄河" },
	{ "the own local name", &own, "渡口桥路改造要加快，浣溪社区要带头。", "" },
	{ "words with signs", &own, "断头路、背街小巷、各社区、城中村、文明村镇都要管。", "" },
	{ "a company", &own, "云栖集团要带头。", "organisation-name:云栖集团" },

	{ "a stale year", &own, "2022年全区要达标。", "stale-date:2022年" },
	{ "a year to come that is past", &own, "要在2022年之前完成，2022年之前没有路。",
	    "stale-date:2022年" },
	{ "a plan whose tasks are still to do", &own,
	    "围绕“十三五”目标任务抓落实，完成“十三五”目标任务。", "stale-date:十三五" },
	{ "another this year", &own, "今年2025年是关键一年。", "stale-date:2025年" },
	{ "another next year", &own, "明年是2028年，明年是2027年，去年（2024年）。",
	    "stale-date:2028年|stale-date:2024年" },
	{ "a year to come that is past and said to be due", &own,
	    "2023年底前必须见效，2023年底前已见效。", "stale-date:2023年" },
	{ "this year as the last of a plan", &own,
	    "今年是“十四五”规划收官之年。今年是“十五五”开局之年。", "stale-date:十四五" },
	{ "history", &own,
	    "自2019年以来，我们一直在创建；2023年启动了攻坚，2025年打基础，2035年基本实现现代化。",
	    "" },
	{ "a plan that has ended", &own, "编制“十四五”规划。", "stale-date:十四五" },
	{ "a plan that is told as ended", &own,
	    "“十四五”期间，成绩很大；“十四五”规划圆满收官；“十五五”刚刚开局。", "" },
	{ "a plan looked back on", &own,
	    "2026年，回顾“十四五”，我们经受了考验。“十四五”的五年不平凡。较“十三五”末提高了一成。",
	    "" },
	{ "a year to compare with", &own,
	    "绿地比2020年翻一番，占比由2020年的7%提升至9%，快于2022年。2021年2月，专家来考察。",
	    "" },
	{ "a year to come after another", &own, "2020年到2025年打基础。", "" },
	{ "a draft without a date", &county, "2022年要达标，2021年已达标。", "stale-date:2022年" },
	{ "an anniversary", &own, "庆祝建党100周年。", "stale-date:建党100周年" },
	{ "last year's anniversary", &own,
	    "纪念抗战胜利80周年，喜迎抗战胜利80周年，纪念抗战胜利75周年。",
	    "stale-date:抗战胜利80周年|stale-date:抗战胜利75周年" },
	{ "the right anniversary", &own, "庆祝建党105周年。", "" },
	{ "dates of nobody's draft", &nothing, "*市8月2日前完成，2024年度测评。",
	    "placeholder-left:*|stale-date:8月2日|stale-date:2024年度" },
	{ "dates of a text that nobody is filling in", &nothing, "8月2日前完成，2024年度测评。",
	    "" },
	{ "a plan older than the text", &nothing, "2026年要编制“十三五”规划。",
	    "stale-date:十三五" },
	{ "a byline's date", &own, "# 讲话\n\n罗敬之（2026年11月21日）\n\n同志们：",
	    "stale-date:2026年11月21日" },

	{ "another form of the own tier", &own, "我县要带头，县委、县政府高度重视。",
	    "wrong-level:我县|wrong-level:县|wrong-level:县" },
	{ "tiers above and below", &own,
	    "全市上下，市委要求，我市各街道、各社区，全区动员，区委部署。", "" },
	{ "words with the sign of a tier", &county,
	    "社区、小区、城区、园区、景区、市区、区域、县域经济。", "" },
	{ "another tier inside a word", &(struct check_context){ .level = { "乡", 3 } },
	    "乡镇直接面对群众，镇直单位要跟上。", "wrong-level:镇" },
	{ "a lower tier's own words", &own, "我镇要带头。", "wrong-level:我镇" },
	{ "a quotation", &own, "《全县工作方案》和“我县速度”。", "" },
	{ "a claim", &own, "南桥作为全市主城区，要走在前列。", "rank-claim:作为全市主城区" },
	{ "a claim without 作为", &own, "我区是全省唯一的老工业基地。",
	    "rank-claim:是全省唯一的老工业基地" },
	{ "a claim that is none", &own, "作为责任单位，要走在前列。", "" },
	{ "a body of former days", &own, "请国土资源局牵头。", "renamed-body:国土资源局" },
	{ "a body of today", &own, "请自然资源局牵头。", "" },

	{ "two figures", &own, "全区项目总投资48.6亿元。\n\n全区项目总投资52亿元。",
	    "two-figures:52亿元" },
	{ "one figure twice", &own, "全区项目总投资48.6亿元。\n\n全区项目总投资48.6亿元。", "" },
	{ "a number of households", &own, "全村共有住户312户。\n\n全村共有住户321户。",
	    "two-figures:321户" },
	{ "what grows every year", &own,
	    "全区生产总值增长5.2%。\n\n全区生产总值增长5%以上，新建绿道总长30公里，再建绿道40公里。",
	    "" },
	{ "an aim", &own, "绿地总面积50万亩。\n\n绿地总面积60万亩以上。", "" },
	{ "two posts", &own, "罗敬之区长主持。罗敬之书记讲话。", "two-posts:罗敬之书记" },
	{ "a post before the name", &own, "罗敬之书记主持，区长罗敬之讲话。",
	    "two-posts:区长罗敬之" },
	{ "two names of a body", &own, "城管局牵头。\n\n综合执法局配合。", "two-names:综合执法局" },
	{ "a paragraph twice", &own,
	    "聚焦背街小巷，把看不见的角落管起来，各街道要逐条登记、逐条销号，月底前全部见底。\n\n"
	    "聚焦背街小巷，把看不见的角落管起来，各街道要逐条登记、逐条销号，月底之前全部见底。",
	    "repeated-paragraph:聚焦背街小巷，把看不见的角落管起来，各街道要逐条登记、逐条销号，月底之前全部见底。" },
	{ "a point twice, in other words", &own,
	    "（一）推行网格化管理。要抓好。\n\n（二）整治背街小巷。要抓好。\n\n（三）实行网格化管理。要抓实。",
	    "repeated-topic:实行网格化管理" },
	{ "headings of one topic", &own,
	    "## 一、加强组织领导\n\n要抓好。\n\n## 二、抓好任务落实\n\n要抓实。\n\n## 三、强化组织领导\n\n要抓紧。",
	    "repeated-topic:强化组织领导" },
	{ "leads of one topic", &own,
	    "要求是：一是强化组织领导，成立专班。二是加强组织领导，定期调度。",
	    "repeated-topic:加强组织领导" },
	{ "a point twice, by other names", &own,
	    "（一）加强督查考核。要抓好。\n\n（二）压实工作责任。要抓好。\n\n（三）强化督导考评。要抓实。\n\n（四）夯实工作职责。要抓紧。",
	    "repeated-topic:强化督导考评|repeated-topic:夯实工作职责" },
	{ "what was in a year is no point", &own,
	    "过去的一年，成绩不小。\n\n过去的一年，困难很多。", "" },
	{ "a point of each part", &own,
	    "## 一、抓好防汛\n\n（一）加强组织领导。要抓好。\n\n## 二、抓好消防\n\n（一）强化组织领导。要抓实。",
	    "" },
	{ "a heading and its first words", &own,
	    "## 一、加强组织领导\n\n加强组织领导，要抓好。\n\n## 二、抓好督查\n\n要抓实。", "" },
	{ "a figure of speech", &own, "加强组织领导，是关键。\n\n加强组织领导，就要抓实。", "" },
	{ "two paragraphs about one thing", &own,
	    "积分制要用好。做一件好事记一次积分，积分榜每月张榜。\n\n环境要管好。\n\n用积分带动参与。参与活动有积分，积分多的先评优。",
	    "repeated-topic:用积分带动参与" },
	{ "what the whole section is about", &own,
	    "积分制要用好。做一件好事记一次积分，积分榜每月张榜。\n\n环境靠积分来管。\n\n用积分带动参与。参与活动有积分，积分多的先评优。",
	    "" },
	{ "刚才 twice", &own, "刚才，大家看了短片。\n\n刚才，大家听了通报。",
	    "repeated-opening:刚才，" },
	{ "刚才 inside", &own, "刚才，大家看了短片。\n\n正如刚才大家看到的，问题不少。", "" },
	{ "a body's own head", &own, "请交警支队支队长发言。", "" },
	{ "a word twice", &own, "各级领导领导要重视。", "doubled-word:领导领导" },
	{ "a character twice", &own,
	    "要要抓好，的的工作，进一步进一步加强，的的确确，要要求各部门。",
	    "doubled-word:要要|doubled-word:的的|doubled-word:进一步进一步" },
	{ "words rightly twice", &own, "一个一个过，讨论讨论，家家户户，干干净净，一步一步走。",
	    "" },
	{ "particles", &own, "扎实的推进工作，干的好，我们地工作，巨大得成就。",
	    "particle:扎实的推进|particle:干的好|particle:我们地工作|particle:巨大得成就" },
	{ "said and swept", &own,
	    "群众高兴的说好，环境打扫的干净，家长高兴的说法，打扫的干净的街道。",
	    "particle:高兴的说|particle:打扫的干净" },
	{ "words said twice for stress", &own, "差距很小很小，千万千万要记住。", "" },
	{ "a place that is visited is no example", &own, "考察衢州，前往衢州。",
	    "foreign-place:衢州|foreign-place:衢州" },
	{ "the seat of a government", &own, "我们作为市政府所在地，要带头。",
	    "rank-claim:作为市政府所在地" },
	{ "a call of a program", &own, "运行main()就行。", "" },
	{ "nouns after 的", &own, "扎实的推进措施，抓的实事，做的好处，积极的态度。", "" },
	{ "a word that ends before 的", &own, "思想的深远意义，理想的高度。", "" },
	{ "the right particles", &own, "扎实地推进工作，扎实的作风，干得好。", "" },
	{ "typos", &own, "布署工作，截止目前已完成。", "typo:布署|typo:截止目前" },

	{ "a salutation", &own, "# 讲话\n\n同志们，\n\n要抓好。", "salutation:，" },
	{ "headings out of order", &own, "## 一、抓落实\n\n要抓好。\n\n## 三、抓督查\n\n要抓实。",
	    "heading-number:三、" },
	{ "leads out of order", &own, "要求是：一是抓宣传，三是抓落实。", "lead-number:三是" },
	{ "an announced count", &own,
	    "# 讲话\n\n下面，我讲三点意见。\n\n## 一、抓落实\n\n要抓好。\n\n## 二、抓督查\n\n要抓实。",
	    "count-word:三" },
	{ "marks of leads", &own, "第一、要抓好。第二、要抓实。", "lead-mark:、|lead-mark:、" },
	{ "第一、第二产业", &own, "发展好第一、第二产业。", "" },
	{ "a heading with a mark", &own, "## 一、抓落实。\n\n要抓好。\n\n## 二、抓督查\n\n要抓实。",
	    "heading-mark:。" },
	{ "headings that all have a mark", &own,
	    "## 一、抓落实。\n\n好。\n\n## 二、抓督查。\n\n好。\n\n## 三、抓考核。\n\n好。", "" },
	{ "a run-in heading without its mark", &own,
	    "（一）抓宣传　要广泛发动。\n\n（二）抓督查。要查到点上。\n\n（三）抓好　评比",
	    "heading-mark:　" },
	{ "a long heading", &own,
	    "## 一、坚持把责任扛在肩上把工作抓在手上把群众放在心上推动各项任务落地见效\n\n要抓好。\n\n## 二、抓督查\n\n要抓实。",
	    "heading-length:一、坚持把责任扛在肩上把工作抓在手上把群众放在心上推动各项任务落地见效" },
	{ "headings unlike each other", &own,
	    "## 一、站位再提高，责任再压实\n\n好。\n\n## 二、重点再聚焦，措施再细化\n\n好。\n\n## 三、抓督查\n\n好。\n\n## 四、作风再转变，成效再提升\n\n好。",
	    "heading-parallel:三、抓督查" },

	{ "、 between titles", &own, "落实《条例》、《办法》。", "pause-mark:、" },
	{ "a comma between titles", &own, "落实《条例》，《办法》也要学。", "" },
	{ "a hyphen for from … to", &own, "2025-2026年安排5-10个项目。",
	    "range-mark:-|range-mark:-" },
	{ "ranges of numbers by two marks", &own, "选5—8户，帮3～5次，占20%～30%。",
	    "two-range-marks:—" },
	{ "years and days take a mark of their own", &own,
	    "2025—2026年，6月6—7日，选5～8户——都要帮。", "" },
	{ "a hyphen before a unit", &own, "投入5-10万元。", "number-range:5-10万" },
	{ "a name with a hyphen, and months over the new year", &own, "渡中26-6号井，11-2月。",
	    "range-mark:-" },
	{ "dashes and dates", &own, "2025—2026年，电话0571-88886666，日期2026-11-20。", "" },
	{ "a document's number", &own, "南政发[2026]5号文件。", "document-number:[2026]" },
	{ "the right number", &own, "南政发〔2026〕5号文件。", "" },
	{ "half-width marks", &own, "要抓好,抓实(重点)。",
	    "half-width:,|half-width:(|half-width:)" },
	{ "half-width where it belongs", &own, "8:30开会，率3.5%，见www.a.cn，1.抓宣传。", "" },
	{ "full-width figures", &own, "共５个。", "half-width:５" },
	{ "a mark that is not closed", &own, "落实“三个一的要求。", "unpaired-mark:“" },
	{ "a mark that closes nothing", &own, "落实三个一）的要求。", "unpaired-mark:）" },
	{ "pairs inside pairs", &own, "落实“三个‘一’（含‘一票否决’）”的要求，学《论〈矛盾〉》。",
	    "" },
	{ "straight quotation marks", &own, "落实\"三个一\"要求。",
	    "unpaired-mark:\"|unpaired-mark:\"" },
	{ "marks twice", &own, "要抓好，，抓实。。", "doubled-mark:，，|doubled-mark:。。" },
	{ "marks beside quotation marks", &own, "他说：“好。”，然后走了。行吗？！", "" },
	{ "no end", &own, "各街道要逐条登记、逐条销号，月底前全部见底并且长效保持",
	    "no-end-mark:" },
	{ "an ellipsis", &own, "道路、管网...都要修。", "ellipsis:..." },
	{ "…… and 等", &own, "道路、管网……等都要修。", "etc:……等" },
	{ "labels of a form", &own, "时间：周六下午。地点：活动室：东门", "" },
	{ "two colons", &own, "要求如下：各单位：抓好落实。", "two-colons:：" },
	{ "colons of their own", &own, "一是抓什么：抓重点；二是怎么抓：抓实。", "" },
	{ "《 》 around an activity", &own, "开展《清洁家园行动》。",
	    "title-mark:《清洁家园行动》" },
	{ "《 》 around a programme", &own, "看《清洁家园行动》专题片。", "" },
	{ "《 》 around a text", &own, "落实《关于开展清洁家园行动》和《工作方案》。", "" },

	{ "a short year", &own, "25年底前完成。", "short-year:25年" },
	{ "a time of years", &own, "20年来，5年内，30年不变。", "" },
	{ "two figures for what a place has", &own,
	    "全区共有36个社区。全区社区42个，个个达标。全市300个社区，全区36个社区工作站。",
	    "two-figures:42个" },
	{ "a plan that was to be", &own, "到十三五末要实现。比十三五末增长一倍。",
	    "stale-date:十三五" },
	{ "years of two figures", &own, "25年底完成，从24年开始抓，到27年全面建成，26年3月启动。",
	    "short-year:25年|short-year:24年|short-year:27年|short-year:26年" },
	{ "times, no years", &own, "用25年时间，从24年前说起，干到27年，20年来。", "" },
	{ "a range without its unit", &own, "投入5—10万元。", "number-range:5—10万" },
	{ "the unit twice", &own, "投入5万—10万元。", "" },
	{ "an estimate", &own, "用三、四天时间，近20余个。",
	    "rough-number:三、四|rough-number:近20余" },
	{ "no estimate", &own, "第三、四季度，约20个，20余个。", "" },
	{ "figures and words", &own, "投资5亿3千4百万元。", "mixed-numeral:3千4" },
	{ "more figures and words", &own, "投资2亿6千万元，资金3万5千元，1亿3600万元。",
	    "mixed-numeral:2亿6|mixed-numeral:3万5" },
	{ "figures here, Chinese there", &own,
	    "走访36个社区。涉及十二个社区。二〇二六年比2025年好。占百分之三十五，上升5%。十月一日前完成，9月1日开始。",
	    "two-numeral-styles:十二|two-numeral-styles:二〇二六|two-numeral-styles:百分之三十五|two-numeral-styles:十月一日" },
	{ "Chinese of other kinds", &own,
	    "走访36个社区，涉及十二个部门、三个社区、二十多个社区、三五个社区，第十二个社区。百分之百落实，上升5%。五一前完成，9月1日开始。",
	    "" },
	{ "all in Chinese", &own, "走访三十六个社区。涉及十二个社区。", "" },
	{ "a row of other things in two styles", &own, "改造6条道路、三座桥梁，3个人、一条心。",
	    "numeral-style:三" },
	{ "a row in two styles", &own, "建成12个社区、五个小区。", "numeral-style:五" },
	{ "a decrease by times", &own, "投诉下降了2倍。", "decrease:下降了2倍" },
	{ "a growth by times", &own, "产值增长了2倍，投诉下降了两成。", "" },
	{ "an impossible day", &own, "2月30日前完成。", "date-form:2月30日" },
	{ "a leading zero", &own, "08月04日前完成。", "date-form:08月04日" },
	{ "a weekday", &own, "11月20日（星期六）开会。", "date-form:星期六" },
	{ "the right weekday", &own, "11月20日（星期五）开会。", "" },
	{ "two units", &own, "流转土地面积300亩。流转土地面积20公顷。", "unit-mix:公顷" },
	{ "two units of money", &own, "一般公共预算收入12.6亿元。一般公共预算收入达到126000万元。",
	    "unit-mix:万元" },
	{ "money for two things", &own,
	    "项目总投资3亿元。项目总投资8600万元。税收收入3亿元，非税收入900万元。", "" },

	{ "no pause", &own,
	    "各级各部门各单位要按照区委区政府的统一部署和要求切实增强做好当前工作的责任感使命感紧迫感全力以赴把各项任务落到实处并且取得实实在在的成效让群众满意。",
	    "long-sentence:各级各部门各单位要按照区委区政府的统一部署和要求切实增强做好当前工作的责任感使命感紧迫感全力以赴把各项任务落到实处并且取得实实在在的成效让群众满意" },
	{ "no pause: 态 and 企 end in the bits of marks", &own,
	    "各级各部门各单位要按照区委区政府的统一部署和要求切实转变作风端正工作状态增强责任感使命感紧迫感一心一意为企业渡过难关并且取得实实在在的成效让群众满意。",
	    "long-sentence:各级各部门各单位要按照区委区政府的统一部署和要求切实转变作风端正工作状态增强责任感使命感紧迫感一心一意为企业渡过难关并且取得实实在在的成效让群众满意" },
	{ "what is no clause before ；", &own, "由于时间很紧；大家要抓早。", "semicolon:；" },
	{ "clauses that begin alike", &own,
	    "为了群众；为了发展，我们要抓好。由于时间紧，任务重；所以要早。", "" },
	{ "an item with a sentence in it", &own, "一是抓早。要排查；二是抓小；三是抓实。",
	    "semicolon:；" },
	{ "items without one", &own, "一是抓早，要排查；二是抓小；三是抓实。要常抓。", "" },
	{ "nothing after ；", &own, "加强领导，抓好落实；", "semicolon:；" },
	{ "the next item after ；", &own, "加强领导，抓好落实；\n\n明确责任，抓好督查。", "" },
	{ "two lists in one", &own, "住建、城管等部门、街道、社区等单位要联动。",
	    "list-levels:、" },
	{ "two lists, one 等", &own,
	    "住建、城管等部门，街道、社区等单位，市、县、区等各级，平等、公正、法治等要求。", "" },
	{ "a note to the speaker", &own, "谢谢大家！（掌声）", "stage-note:（掌声" },
	{ "a note to oneself", &own, "要抓好,<!-- 衢州 -->抓实。", "half-width:," },
};

static void
test_row(void **state)
{
	const struct row *row = *state;
	struct arena arena = { 0 };
	struct diags found = { .arena = &arena };
	const struct source *source = source_new(&arena, "text.md", str_of(row->text));
	struct document lines = { 0 }, doc = { 0 };
	struct buf got = BUF_INIT;

	for (size_t off = 0; off < source->text.len;) {
		size_t end = str_find(source->text, STR("\n"), off), marks = 0;
		struct block *b;

		end = end == STR_NONE ? source->text.len : end;
		while (off + marks < end && source->text.data[off + marks] == '#')
			marks++;
		if (end > off) {
			b = document_add(&arena, &lines);
			block_set(&arena, b, source,
			    span_of(off + marks + (marks > 0), end - off - marks - (marks > 0)));
			b->hint = (unsigned)marks;
		}
		off = end + 1;
	}
	check_blocks(&arena, &lines, true, &doc);
	check_document(&arena, &doc, row->context, &(struct check_choice){ 0 }, &found);
	diags_sort(&found);
	for (size_t i = 0; i < found.nitems; i++)
		buf_printf(&got, "%s%s:%.*s", got.len ? "|" : "", found.items[i].id,
		    STR_FMT(source_text(source, found.items[i].at)));
	assert_string_equal(got.data, row->want);
	buf_release(&got);
	arena_release(&arena);
}

int
main(void)
{
	enum { NROWS = sizeof rows / sizeof *rows };
	struct CMUnitTest tests[NROWS];

	for (size_t i = 0; i < NROWS; i++)
		tests[i] = row_test(rows[i].name, test_row, &rows[i]);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
