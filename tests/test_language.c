#include "buf.h"
#include "language.h"
#include "rows.h"

#include <stdio.h>
#include <string.h>

/* What is found in a text (⏎ is a line's end): "blank|field|class" each, in order. */
struct find_case {
	const char *text;
	const char *want;
};

static const struct find_case ours[] = {
	/* places, and words that only begin like them */
	{ "*作为*主城区", "*|*|place *|*|place" },
	{ "加快建设xx市，支持xx县、xx乡镇", "xx|市|place xx|县|place xx|乡镇|place" },
	{ "规范*市场秩序", "*|*|place" },
	{ "表扬*市长，盼*市长期稳定", "*|市长|person *|市|place" },
	{ "X区长在全区讲话", "X|区长|person" },
	{ "X区长远规划", "X|区|place" },
	{ "X区投入X亿元", "X|区|place X|亿元|amount" },
	{ "xx县委、*市直单位、xx村民", "xx|县|place *|市|place xx|村|place" },
	{ "执行《xx市民文明公约》", "xx|市|place" },
	{ "xx文明办和***文明办", "xx|文明办|body ***|文明办|body" },
	{ "*个人、*日常", "*|*|place *|*|place" },
	{ "发展*区域经济", "*|*|place" },
	/* somebody else's places */
	{ "要借鉴×县、×县做法", "×|外地县|place ×|外地县|place" },
	{ "对标×市，来自×镇，走访×镇、×街道",
	    "×|外地市|place ×|外地镇|place ×|镇|place ×|街道|place" },
	{ "向×县、×镇学习，向*市看齐", "×|外地县|place ×|外地镇|place *|外地市|place" },
	{ "向×县人民学习，向*市汇报", "×|县|place *|市|place" },
	{ "推动×县发展", "×|县|place" },
	/* counted, ordered, dated */
	{ "第×届×次全会", "×|届|ordinal ×|次|ordinal" },
	{ "召开×次现场会，第x次会议", "×|次|amount x|次|ordinal" },
	{ "党的xx全会", "xx|全会|ordinal" },
	{ "前x名，第x批", "x|名|amount x|批|ordinal" },
	{ "排查xxx户，x余人，x多个", "xxx|户|amount x|余|amount x|个|amount" },
	{ "完成x.x亿元、XX.X%", "x.x|亿元|amount XX.X|%|amount" },
	{ "乘*号地铁，x月x号", "*|号|ordinal x月x号|日期|date" },
	{ "20xx年，20××年度", "20xx|年份|date 20××|年份|date" },
	{ "二〇××年，一九××年", "二〇××|年份|date 一九××|年份|date" },
	{ "20**年*月*日", "20**年*月*日|日期|date" },
	{ "x月x日前", "x月x日|日期|date" },
	{ "x年x月，x年", "x年x月|日期|date x|年|date" },
	{ "xxx日全市推进会，x月xxx日", "xxx|月日|date x月xxx日|日期|date" },
	{ "xx月底至xx月中旬", "xx|月|date xx|月|date" },
	{ "通过x至x年", "x|年|date x|年|date" },
	{ "对×时重要指示", "×|*|place" },
	/* people */
	{ "刚才，*通报了情况", "*|*|person" },
	{ "刚才，xx、xx同志作了发言", "xx|同志|person xx|同志|person" },
	{ "x书记强调，某某同志负责", "x|书记|person 某某|同志|person" },
	{ "让*更美", "*|*|place" },
	/* ranges, numbers with signs, years */
	{ "X-X月，X—X个，X至X%",
	    "X|月|date X|月|date X|个|amount X|个|amount X|%|amount X|%|amount" },
	{ "镇长XX到XX县", "XX|*|person XX|县|place" },
	{ "1xx人，2x.x%，热线12xxx", "1xx|人|amount 2x.x|%|amount 12xxx|*|amount" },
	{ "202x年，2xxx年，20xx人，20xx〕",
	    "202x|年份|date 2xxx|年份|date 20xx|人|amount 20xx|年份|date" },
	{ "连续x年，x周年，x个月", "x|年|amount x|周年|amount x|个|amount" },
	{ "x月x日x时x分，x点意见", "x月x日|日期|date x|时|date x|分|date x|点|amount" },
	{ "x成以上，x成为", "x|成|amount x|*|place" },
	{ "增长百分之x，占比x", "x|*|amount x|*|amount" },
	/* people by the words around them */
	{ "区长　XXX，任命XX为主任", "XXX|*|person XX|*|person" },
	{ "以X为组长，由X牵头，X、X配合", "X|*|person X|*|body X|*|body X|*|body" },
	{ "X总投资，X总来了", "X|*|place X|总|person" },
	{ "领会xx重要讲话精神，xx来我市调研", "xx|*|person xx|*|person" },
	{ "在xx调研时", "xx|*|place" },
	{ "争取更多x人上榜，x人上榜", "x|*|place x|人|amount" },
	/* places, bodies, things */
	{ "xx党委、政府，xx党委", "xx|*|place xx|党委|body" },
	{ "X所学校，X所负责同志", "X|所|amount X|所|body" },
	{ "xx处隐患，xx处长", "xx|处|amount xx|处长|person" },
	{ "打响“xx”品牌，xx、xx等品牌", "xx|*|text xx|*|text xx|*|text" },
	{ "×政发〔20××〕×号", "×|*|body 20××|年份|date ×|号|ordinal" },
	{ "xx、xx两镇", "xx|外地镇|place xx|外地镇|place" },
	{ "*县要管好，*三个镇要跟上", "*|县|place *|*|place" },
	{ "x项目标，x项目", "x|项|amount x|项目|text" },
	/* Latin letters */
	{ "www.x.com/x?x=1，x-ray，xlsx，TAX", "" },
	{ "100×50米，长×宽×高，a*b，3*，5x8", "" },
	{ "G××高速", "××|高速|place" },
	{ "服用vitamin X，GDP x以上，APP X亿", "x|*|amount X|亿|amount" },
	{ "X×Y，3×X，A*x，3×x米", "x|米|amount" },
	{ "×光检查，×射线，×光村", "" },
	{ "5*，1*作为，*5，5*2，3*酒店", "" },
	/* numbers after a sign */
	{ "整治xx5个小区，帮扶*12户，*5楼，5*12户，xx2026年", "xx|*|place *|*|place xx|*|place" },
	{ "达到xx％，达到xx%", "xx|%|amount xx|%|amount" },
	/* 某 */
	{ "某县某镇，某公司，某局长", "某|县|place 某|镇|place 某|公司|body 某|局长|person" },
	{ "张某、李某某、某项工作、某个人", "" },
	{ "某年某月某日，某年冬天", "某年某月某日|日期|date" },
	/* circles */
	{ "○ 加强领导", "" },
	{ "○○市，一○五国道，第○次", "○○|市|place ○|次|ordinal" },
	/* emphasis and its neighbours */
	{ "**一、抓宣传。**各级要上心", "" },
	{ "坚持**问题导向**，聚焦**重点领域**", "" },
	{ "**作为**主城区", "**|*|place **|*|place" },
	{ "刚才，**通报了情况，**宣读了方案", "**|*|person **|*|person" },
	/* no placeholders */
	{ "每天3×8小时、３×８小时，２０××年", "２０××|年份|date" },
	{ "“3+X”模式和“1+X”证书", "" },
	{ "“数据要素×”行动，“415X”集群", "" },
	{ "拍X光、X光片", "" },
	{ "百分之四二○、二〇二六年、二○二六年", "" },
	{ "20X5年，19x8年", "20X5|年份|date 19x8|年份|date" },
	{ "20×5年，20X5人，12X5年", "" },
	{ "20  年  月  日", "20  年  月  日|日期|date" },
	{ "于　年　月　日前", "　年　月　日|日期|date" },
	{ "202 　年　　月底", "202 　年　　月|日期|date" },
	{ "2026年  月  日", "  月  日|日期|date" },
	{ "2026年11月　　日", "　　|日|date" },
	{ "用 20 年 时间，2026 年 11 月 20 日，今年  月饼，本月  日子，20  年时间", "" },
	{ "某些人、某种程度、某部门", "" },
	{ "5A级景区的vcr和ppp项目、Excel表、max", "" },
	{ "* 加强领导", "" },
	{ "* *镇要带头", "*|镇|place" },
	{ "**重点**工作", "" },
	{ "**街道要带头，**社区要跟上", "**|街道|place **|社区|place" },
	{ "***⏎", "" },
	/* other marks */
	{ "参加____同志", "____|同志|person" },
	{ "共（  ）人，【】市", "（  ）|人|amount 【】|市|place" },
	{ "_下划线_", "" },
	{ "main()", "" },
	{ "【*】今年【*】", "【*】|*|place 【*】|*|place" },
	{ "【待填：市名】市，【待填：会议名称】，【待填】",
	    "【待填：市名】|市|place 【待填：会议名称】|会议名称|text 【待填】|*|place" },
	{ "【待填：外地市名】市", "【待填：外地市名】|外地市|place" },
	{ "【待填：姓名】同志，【待填：年份】年，【待填：日期】",
	    "【待填：姓名】|同志|person 【待填：年份】|年份|date 【待填：日期】|日期|date" },
	{ "【待写：*市的做法】、【待选：甲】市，【待填：乙】",
	    "【待写：*市的做法】|*|text 【待选：甲】|*|text 【待填：乙】|乙|text" },
	{ "【代写：甲】，\\【待选】", "" },
	{ "{{市}}和{{会议名称}}，{{发言单位、}}",
	    "{{市}}|市|place {{会议名称}}|会议名称|text {{发言单位、}}|发言单位|body" },
	{ "{{}}，{市}，{{没有完", "" },
	{ "{{、}}，{{ 、 }}", "" },
	/* made literal */
	{ "\\*市和*市", "*|市|place" },
	{ "\\{{市}}，\\20xx年，\\【待填】", "" },
	/* of raw speeches alone */
	{ "A市，[…]，……同志", "" },
	{ "{姓名}，（姓名），##县，◇◇村，甲县，请    同志，138××××5678", "" },
	{ "看了**两个林场，听了汇报。**是大县", "" },
};

static const struct find_case raw[] = {
	{ "20**年*月*日", "20**|年份|date *|月|date *|日|date" },
	{ "月至少⏎xx次", "xx|次|amount" },
	{ "刚才，[…]同志通报了[…]市", "[…]|同志|person […]|市|place" },
	{ "去年，【…】投入【……】亿元", "【…】|*|place 【……】|亿元|amount" },
	{ "【单位名称】承办，[姓名]主持", "【单位名称】|单位|body [姓名]|姓名|person" },
	{ "来到……县，……同志介绍了情况", "……|县|place ……|同志|person" },
	{ "水、电、气……样样都要管好。", "" },
	{ "他们说：“我们信得过……”", "" },
	{ "A市和B县走在前列", "A|市|place B|县|place" },
	{ "A、B两县", "A|外地县|place B|外地县|place" },
	{ "C公司的D同志", "C|公司|body D|同志|person" },
	{ "A级景区、5A级景区、B超、A4纸、APP、A类企业", "" },
	{ "在……的领导下，会议由……主持", "……|*|place ……|*|person" },
	{ "印发《……》，“……”行动", "……|*|text ……|*|text" },
	{ "我们都看到了……", "" },
	{ "全市......个乡镇", "......|个|amount" },
	{ "A、B、C三家企业，从A到B，A股，D级危房", "A|企业|body B|企业|body C|企业|body" },
	{ "花了A万元，种了E亩，招了B名教师，C位、D类、E个人",
	    "A|万元|amount E|亩|amount B|名|amount" },
	{ "A集团、B有限公司、C局长", "A|集团|body B|有限公司|body C|局长|person" },
	{ "【】年完成【】项，【导语】【XX】年", "【】|年|date 【】|项|amount 【XX】|年|date" },
	{ "[链接](a.md)，[1]，[注]", "" },
	{ "县长⏎×××⏎同志们", "×××|*|person" },
	{ "＿＿所学校，□□镇，□是□否", "＿＿|所|amount □□|镇|place" },
	{ "{{市}}", "" },
	{ "--县投资--万元，20--年，20--年--月",
	    "--|县|place --|万元|amount 20--|年份|date 20--|年份|date --|月|date" },
	{ "安全--永远的主题，---，a--b", "" },
	{ "20==年投资==亿元，招工===名，增长百分之==，==.==万元",
	    "20==|年份|date ==|亿元|amount ===|名|amount ==|*|amount ==.==|万元|amount" },
	{ "若a==b，i==1，i == j，======，==县域经济==是重点，20=年", "" },
	{ "ⅹⅹ村，●●镇，■■公司，● 加强领导，◎", "ⅹⅹ|村|place ●●|镇|place ■■|公司|body" },
	{ "N名博士、N.N万人次，N院长，UN、VPN", "N|名|amount N.N|万|amount N|院长|person" },
	{ "第×巡察组，×督导组", "×|*|ordinal ×|督导组|body" },
	{ "×茶业有限公司，×，有限公司", "×|*|body ×|*|place" },
	{ "全县排第×，第×，举报电话×××", "×|*|amount ×|*|ordinal ×××|*|amount" },
	{ "建成广场某处、水库某座，投入某万元，某月底完工，第某次普查",
	    "某|处|amount 某|座|amount 某|万元|amount 某|月|date 某|次|ordinal" },
	{ "查实某商贸公司虚开发票，还有某起线索，某十名工人",
	    "某|*|body 某|起|amount 某|*|amount" },
	{ "在某处、某个人、某月某日，来到某座，山里某处有水", "某|月|date 某|日|date" },
	{ "近×年来，再过×年，×年底", "×|年|amount ×|年|amount ×|年|date" },
	{ "主推XX1号，XX10号线，20X5年", "XX|*|place XX|*|place 20X5|年份|date" },
	{ "九（×）班，（×××）", "×|*|ordinal ×××|*|place" },
	{ "×等×名同志受到表彰，教育局×、公安局×三位同志",
	    "×|*|person ×|名|amount ×|*|person ×|*|person" },
	{ "N月N日，近N年来，A月B日，A年级", "N|月|date N|日|date N|年|amount A|月|date B|日|date" },
	{ "……多名干部，第……个", "……|名|amount ……|个|ordinal" },
	{ "与×矿业、×天然气公司签约，在×大酒店，×科技创新",
	    "×|*|body ×|*|body ×|*|body ×|*|place" },
	{ "一干就是×年，×日内，请×发言，倒数第×，锦旗×面",
	    "×|年|amount ×|日|amount ×|*|person ×|*|amount ×|面|amount" },
	{ "于_月调来，引进G股份、H科技，_下划线_，某批某号，倒数第某。",
	    "_|月|date G|股份|body H|*|body 某|批|amount 某|号|ordinal 某|*|amount" },
	{ "有×个人，请×、×等三位上台", "×|*|amount ×|*|person ×|*|person" },
	{ "［ ］户，〔20××〕×号", "［ ］|户|amount 20××|年份|date ×|号|ordinal" },
	{ "_ _局长，X X X同志，在{姓名}、（姓名）、（单位）办公",
	    "_ _|局长|person X X X|同志|person {姓名}|姓名|person （姓名）|姓名|person （单位）|单位|body" },
	{ "村（社区）、部门（单位），{单位}", "{单位}|单位|body" },
	{ "到◇◇村、在##县、@@镇，★★★，★星级，~~同志",
	    "◇◇|村|place ##|县|place @@|镇|place ~~|同志|person" },
	{ "##村庄规划⏎###县域经济，3~~5天", "" },
	{ "我们Y市，L局长，T恤，U盘，K线，AAA企业，N个1", "Y|市|place L|局长|person" },
	{ "甲县和乙县，甲公司，甲方、乙方，六甲村，甲级单位",
	    "甲|外地县|place 乙|外地县|place 甲|公司|body" },
	{ "请    同志讲话，共   人，市委书记    市长", "    |同志|person    |人|amount" },
	{ "达到--.-亿元，电话……-……，“……要抓紧”", "--.-|亿元|amount ……|*|amount ……|*|amount" },
	{ "尊敬的×，涌现出×、×等模范，市长　李××", "×|*|person ×|*|person ×|*|person ××|*|person" },
	{ "×人历来敢闯，每一位×人，他是××省××人，共×人",
	    "×|*|place ×|*|place ××|省|place ××|*|place ×|人|amount" },
	{ "×纺织在园区，×家政、×物流等×家企业，×购买设备，×旅游在全省",
	    "×|*|body ×|*|body ×|*|body ×|家|amount ×|*|body ×|*|place" },
	{ "×名校长、×名优秀青年，×个中队，×家国有企业，×条线路，×名校、×家国情怀",
	    "×|名|amount ×|名|amount ×|个|amount ×|家|amount ×|条|amount ×|*|place ×|*|place" },
	{ "由【主办单位】主办，为期【天数】天，【导语】",
	    "【主办单位】|主办单位|body 【天数】|天数|amount" },
	{ "全市是××.×，这×年，20--至20--年，请……、……上台",
	    "××.×|*|amount ×|年|amount 20--|年份|date 20--|年份|date ……|*|person ……|*|person" },
	{ "公司董事长×和×大学，员工×，承诺人：×", "×|*|person ×|大学|body ×|*|person ×|*|person" },
	{ "县长　□□⏎停了B天，NNNN元，×种橘树，×种药材",
	    "□□|*|person B|天|amount NNNN|元|amount ×|*|place ×|种|amount" },
	{ "“×·××”事故，××·×××同志，[某县]", "×·××|*|date ××·×××|同志|person [某县]|县|place" },
	{ "全校\\*\\*名学生，地处\\*\\*县，a\\*b", "\\*\\*|名|amount \\*\\*|县|place" },
	{ "我叫……，“……”他沉默了，开展“……”行动，作为×人，某地某书记",
	    "……|*|person ……|*|text ×|*|place 某|*|place 某|书记|person" },
	{ "★措施管用，⏎★措施管用，★村", "★|村|place" },
	{ "？？县和？？区要加快，完成？？公里，谁的责任？？县里没有数？？",
	    "？？|县|place ？？|区|place ？？|公里|amount" },
	{ "##县##镇受了灾。⏎#市#区都来了，###同志⏎##市委书记###主持。⏎##县城要更新⏎#城市更新#，3#小区",
	    "##|县|place ##|镇|place #|市|place #|区|place ###|同志|person ##|市|place ###|*|person" },
	{ "在#村排在第#，⏎村支部书记　#⏎#月#日",
	    "#|村|place #|*|amount #|*|person #|月|date #|日|date" },
	{ "不登记。*门没关好，小偷就会来。*", "" },
	{ "来到*县、*乡。*户在看", "*|县|place *|乡|place *|户|amount" },
	{ "老兵×带着战友，×老人的信，××村的×，与×共建，×国产化，刷出×盒药，×盒饭",
	    "×|*|person ×|*|person ××|村|place ×|*|person ×|*|body ×|*|text ×|*|amount ×|*|place" },
	{ "我和某会计一对一辅导，××会计核算中心", "某|*|person ××|*|place" },
	{ "补偿N,NNN万元，我和【姓】政委", "N,NNN|万元|amount 【姓】|姓|person" },
	{ "占【百分比】，×等三家平台公司", "【百分比】|百分比|amount ×|*|body" },
	{ "收入**XX.X亿元**，增长；* （2）旧的不用", "XX.X|亿元|amount" },
	{ "M项目开工，A工程，第N次说了N遍，N次方，B区食堂，E家亲，E村",
	    "M|项目|text A|工程|text N|次|ordinal E|村|place" },
	{ "×村支书B，网格员C，主任A角，技术员B组", "×|村|place B|*|person C|*|person" },
	{ "某会计、某出纳，纪委书记某念了通报，书记某次会上，某会计师",
	    "某|*|person 某|*|person 某|*|person" },
	{ "【月日】上午，电话是【电话】，今年【年龄】岁，叫□□□。",
	    "【月日】|月日|date 【电话】|电话|amount 【年龄】|年龄|amount □□□|*|person" },
	{ "他说：“只要人在……”话没说完", "" },
	{ "高二（…）班，“3+X”战略，“X”就是未来，×  实业有限公司", "…|*|ordinal ×|*|body" },
	{ "看了**两个林场，听了汇报。**是大县", "**|*|place **|*|place" },
	{ "抓好**重点工作。**⏎要强调**安全。**", "" },
	{ "*月*0日", "*|月|date *0|日|date" },
	{ "老主任姓A，家长姓×，B姓村民，姓资姓社，老百姓A", "A|*|person ×|*|person B|姓|person" },
	{ "～县、～乡和～村，5～8月份，3～5人，从县～乡", "～|县|place ～|乡|place ～|村|place" },
	{ "在E内网公布，驻地【部队】官兵，第__网格网格长___，﹡县",
	    "E|内网|body 【部队】|部队|body __|*|ordinal ___|*|person ﹡|县|place" },
	{ "确保～县过关，护路员老某来了，一老某些事，于某月某日前，N万方，N次方",
	    "～|县|place 某|*|person 某|月|date 某|日|date N|万|amount" },
	{ "县长  …⏎正月初…，提了E条意见，由##再生资源公司，二十年以上的×部。",
	    "…|*|person …|*|date E|条|amount ##|*|body ×|部|amount" },
	{ "……线弯多，X线检查，×线上线下", "……|线|place ×|*|place" },
	{ "说了N次，开了N次会，带×支队伍，×支队，风力×级，×级",
	    "N|次|amount ×|*|amount ×|支队|body ×|级|amount ×|级|ordinal" },
	{ "晚上×点××分，得×分，“十×五”，以×思想为指导，×中学的×，",
	    "×|点|date ××|分|date ×|分|amount ×|*|ordinal ×|*|text ×|中学|body ×|*|person" },
	{ "联系138××××5678，2×3米，20×5年", "138××××5678|*|amount" },
	{ "又投×款产品、×票，×单位，×款项，×里路，×里的人",
	    "×|*|amount ×|*|amount ×|单位|body ×|*|place ×|*|amount ×|*|place" },
	{ "我代表×感谢大家，贯彻×关于民生的重要论述，×委、×政府决定",
	    "×|*|place ×|*|person ×|委|place ×|*|place" },
	{ "电信×分公司，×分公司，延长×年试点，×所普通高中，请×所牵头",
	    "×|分公司|place ×|分公司|body ×|年|amount ×|所|amount ×|所|body" },
};

static struct str
with_line_ends(struct arena *a, struct str s)
{
	struct buf b = BUF_INIT;

	for (size_t off = 0, at; off < s.len; off = at + STR("⏎").len) {
		at = str_find(s, STR("⏎"), off);
		buf_str(&b, str_sub(s, off, at == STR_NONE ? s.len : at - off));
		if (at == STR_NONE)
			break;
		buf_char(&b, '\n');
	}
	return buf_move(&b, a);
}

static void
check_find(const struct find_case *c, bool is_raw)
{
	struct arena a = { 0 };
	struct buf got = BUF_INIT;
	struct str text = with_line_ends(&a, str_of(c->text));
	struct placeholder *found;
	size_t n =
	    is_raw ? placeholders_find_raw(&a, text, &found) : placeholders_find(&a, text, &found);

	for (size_t i = 0; i < n; i++) {
		enum class class = found[i].form == PLACEHOLDER_NAMED ? field_class(found[i].field)
								      : found[i].class;

		buf_printf(&got, "%s%.*s|%.*s|%s", i ? " " : "",
		    STR_FMT(str_sub(text, found[i].at.off, found[i].at.len)),
		    STR_FMT(found[i].field), class_name(class));
	}
	assert_string_equal(got.data, c->want);
	buf_release(&got);
	arena_release(&a);
}

static void
test_ours(void **state)
{
	check_find(*state, false);
}

static void
test_raw(void **state)
{
	check_find(*state, true);
}

static void
test_fill(void **state)
{
	static const struct {
		const char *text, *value, *want;
	} rows[] = {
		{ "*市", "明川市", "明川" },
		{ "*市", "明川", "明川" },
		{ "xx同志", "张伟同志", "张伟" },
		{ "{{市}}市", "明川市", "明川" },
		{ "{{市}}", "明川市", "明川市" },
		{ "*市", "市", "市" },
		{ "20xx年x月x日", "2026-11-20", "2026年11月20日" },
		{ "x月x日", "2026-01-05", "1月5日" },
		{ "20xx年", "2026-11-20", "2026" },
		{ "20  年  月  日", "2026-11-20", "2026年11月20日" },
		{ "20xx年", "2026年", "2026" },
		{ "xxx日", "2026-11-20", "11月20" },
		{ "x月底", "2026-11-20", "11" },
		{ "{{日期}}", "2026-11-20", "2026年11月20日" },
		{ "x月x日", "2026-3-5", "3月5日" },
		{ "20xx年x月x日", "2026-11-5", "2026年11月5日" },
		{ "x月x日", "2026-2-30", "2026-2-30" },
		{ "{{文号}}", "2026-3-5", "2026-3-5" },
		{ "x月x日", "下周一", "下周一" },
		{ "xx％", "98%", "98" },
		{ "{{知晓率}}％", "98％", "98" },
		{ "xx%", "98‰", "98‰" },
	};

	for (size_t i = 0; i < COUNT(rows); i++) {
		struct arena a = { 0 };
		struct placeholder *p;
		struct str text = str_of(rows[i].text), got;

		assert_int_equal(placeholders_find(&a, text, &p), 1);
		got = placeholder_fill(&a, text, p, str_of(rows[i].value));
		assert_string_equal(arena_str(&a, got).data, rows[i].want);
		arena_release(&a);
	}
}

static void
test_field(void **state)
{
	static const char *const rows[][2] = {
		{ "市", "市" },
		{ "*市", "市" },
		{ "xx市", "市" },
		{ " 某某同志 ", "同志" },
		{ "{{会议名称}}", "会议名称" },
		{ "20xx", "年份" },
		{ "20xx年", "年份" },
		{ "x月x日", "日期" },
		{ "*", "*" },
		{ "***", "*" },
		{ "xx", "*" },
		{ "会议名称", "会议名称" },
		{ "外地县", "外地县" },
		{ "xml", "xml" },
		{ "％", "%" },
		{ "xx％", "%" },
	};
	struct arena a = { 0 };

	for (size_t i = 0; i < COUNT(rows); i++)
		assert_string_equal(arena_str(&a, placeholder_field(str_of(rows[i][0]))).data,
		    rows[i][1]);
	arena_release(&a);
}

static void
test_class(void **state)
{
	static const struct {
		const char *field;
		enum class class;
	} rows[] = {
		{ "市", CLASS_PLACE },
		{ "外地县", CLASS_PLACE },
		{ "试点社区", CLASS_PLACE },
		{ "*", CLASS_PLACE },
		{ "发言单位", CLASS_BODY },
		{ "主要领导", CLASS_PERSON },
		{ "整改时限", CLASS_DATE },
		{ "知晓率", CLASS_AMOUNT },
		{ "网格数", CLASS_AMOUNT },
		{ "名次", CLASS_ORDINAL },
		{ "重大工程", CLASS_TEXT },
		{ "会议名称", CLASS_TEXT },
		{ "", CLASS_TEXT },
	};

	for (size_t i = 0; i < COUNT(rows); i++)
		assert_int_equal(field_class(str_of(rows[i].field)), rows[i].class);
}

static void
test_escapes(void **state)
{
	struct arena a = { 0 };
	struct span *found;

	assert_int_equal(escapes_find(&a, STR("a\\b，\\*市，\\20xx年，\\【待填】"), &found), 3);
	assert_int_equal(found[0].off, 6);
	arena_release(&a);
}

/* Stars that stay as they are, and what they are taken from: the placeholders beside them. */
static void
test_literals(void **state)
{
	struct arena a = { 0 };
	struct placeholder *found;
	struct literals stars;

	assert_int_equal(placeholders_find_noting(&a, STR("把**重点**放在**市"), &found, &stars),
	    1);
	assert_int_equal(stars.n, 1);
	assert_int_equal(stars.items[0].off, 3);
	assert_int_equal(stars.items[0].len, 10);
	placeholders_find_noting(&a, STR("5*，*5，5*2，*市，3×5，\\3*项，*5户"), &found, &stars);
	assert_int_equal(stars.n, 2);
	arena_release(&a);
}

/* The tables are searched by halving, so they are sorted; a noun belongs to one class. */
static void
test_tables(void **state)
{
	for (int class = 0; class < NCLASSES; class ++) {
		const struct field_noun *row = field_nouns((enum class) class);

		for (; row->noun; row++) {
			assert_int_equal(row->class, class);
			assert_true(!row[1].noun || strcmp(row->noun, row[1].noun) < 0);
			assert_int_equal(field_class(str_of(row->noun)), class);
		}
	}
}

static void
test_tiers(void **state)
{
	for (size_t i = 0; tier_levels[i]; i++)
		assert_true(
		    tier_rank(str_of(tier_levels[i])) && tier_sign(str_of(tier_levels[i])).len);
	assert_int_equal(tier_rank(STR("县级市")), tier_rank(STR("区")));
	assert_int_equal(tier_rank(STR("街道")), tier_rank(STR("镇")));
	assert_int_not_equal(tier_rank(STR("市")), tier_rank(STR("县级市")));
	assert_int_equal(tier_rank(STR("国")), 0);
	assert_true(str_eq(tier_sign(STR("县级市")), STR("市")));
}

static void
test_sentences(void **state)
{
	/* | where a sentence ends */
	static const char *const rows[] = {
		"同志们：今天开会。|请大家坐好！|",
		"抓“三个一。二”工程；|抓好（见附件。）整改？|",
		"他说：“干！”|会后散去。|",
		"好！！”|走。|",
		"没有“关上的引号。|下一句",
		"",
	};

	for (size_t i = 0; i < COUNT(rows); i++) {
		struct buf plain = BUF_INIT, got = BUF_INIT;
		struct str text;

		for (const char *c = rows[i]; *c; c++)
			if (*c != '|')
				buf_char(&plain, *c);
		text = buf_view(&plain);
		for (size_t off = 0, len; off < text.len; off += len) {
			len = sentence_len(text, off);
			buf_str(&got, str_sub(text, off, len));
			if (off + len < text.len || rows[i][strlen(rows[i]) - 1] == '|')
				buf_char(&got, '|');
		}
		assert_string_equal(got.data, rows[i]);
		buf_release(&plain);
		buf_release(&got);
	}
}

static void
test_dates(void **state)
{
	static const char *const good[] = { "2026-11-20", "2024-02-29", "0001-01-01" };
	static const char *const bad[] = { "2026-02-29", "2026-13-01", "2026-00-10", "2026-1-2",
		"2026/11/20", "2026-11-20 ", "", "20261120xx" };
	static const char *const lines[] = { "（2024年3月5日）", "二〇二四年五月", "20xx年x月x日",
		"2024.5.6", "(2024 年 3 月 5 日 上午)" };
	static const char *const no_lines[] = { "（2024年3月5日起施行）", "2024.5", "十年", "2024",
		"三月召开", "" };
	unsigned y, m, d;

	for (size_t i = 0; i < COUNT(lines); i++)
		assert_true(date_is_line(str_of(lines[i])));
	for (size_t i = 0; i < COUNT(no_lines); i++)
		assert_false(date_is_line(str_of(no_lines[i])));
	assert_int_equal(date_days(2024, 2), 29);
	assert_int_equal(date_days(2023, 2), 28);
	assert_int_equal(date_days(0, 2), 29);
	for (size_t i = 0; i < COUNT(good); i++)
		assert_true(date_parse(str_of(good[i]), &y, &m, &d));
	for (size_t i = 0; i < COUNT(bad); i++)
		assert_false(date_parse(str_of(bad[i]), &y, &m, &d));
	assert_true(date_parse(STR("2026-11-20"), &y, &m, &d));
	assert_int_equal(y * 10000 + m * 100 + d, 20261120);
}

int
main(void)
{
	static struct tests tests;

	ADD_ROWS(&tests, test_ours, ours, text);
	ADD_ROWS(&tests, test_raw, raw, text);
	ADD_TEST(&tests, test_fill);
	ADD_TEST(&tests, test_field);
	ADD_TEST(&tests, test_class);
	ADD_TEST(&tests, test_escapes);
	ADD_TEST(&tests, test_literals);
	ADD_TEST(&tests, test_tables);
	ADD_TEST(&tests, test_tiers);
	ADD_TEST(&tests, test_sentences);
	ADD_TEST(&tests, test_dates);
	return test_all(&tests);
}
