#include "number.h"
#include "rows.h"

#include <stdio.h>
#include <string.h>

/*
 * A document is written a block a line, a sign and a space before its text: # the title, ## … ##### headings, - the first
 * paragraph of a fragment, + a further one, 1 a point, > the close, s a salutation, ~1 and ~2 of the first and the second speech
 * of a file. What comes out is written the same way,
 * with a line "! message" for each note.
 */
static const struct sign {
	const char *sign;
	struct block block;
} signs[] = {
	{ "#", { .kind = BLOCK_TITLE } },
	{ "##", { .kind = BLOCK_HEADING, .level = 1 } },
	{ "###", { .kind = BLOCK_HEADING, .level = 2 } },
	{ "####", { .kind = BLOCK_HEADING, .level = 3 } },
	{ "#####", { .kind = BLOCK_HEADING, .level = 4 } },
	{ "-", { .kind = BLOCK_PARAGRAPH, .first = true } },
	{ "+", { .kind = BLOCK_PARAGRAPH } },
	{ "1", { .kind = BLOCK_PARAGRAPH, .first = true, .point = true } },
	{ ">", { .kind = BLOCK_PARAGRAPH, .first = true, .role = ROLE_CLOSING } },
	{ "s", { .kind = BLOCK_SALUTATION } },
	{ "~1", { .kind = BLOCK_PARAGRAPH, .speech = 1 } },
	{ "~2", { .kind = BLOCK_PARAGRAPH, .speech = 2 } },
};

static const struct row {
	const char *name;
	const char *in, *want; /* want NULL: nothing changes */
	struct number_options options;
} rows[] = {
	{ "headings of all levels",
	    "## 甲\n### 乙\n### 丙\n#### 丁\n##### 戊\n##### 己\n## 庚\n### 辛",
	    "## 一、甲\n### （一）乙\n### （二）丙\n#### 1.丁\n##### （1）戊\n##### （2）己\n## 二、庚\n### （一）辛",
	    { 0 } },
	{ "a typed number is replaced", "## 三、甲\n## （二）乙\n## 1、丙\n## 四. 丁",
	    "## 一、甲\n## 二、乙\n## 三、丙\n## 四、丁", { 0 } },
	{ "so is an ordinal, but no rank",
	    "## 第一、甲\n### 第二，乙\n## 第二产业\n## 第一、二产业\n## 第四，",
	    "## 一、甲\n### （一）乙\n## 二、第二产业\n## 三、第一、二产业\n## 四、第四，", { 0 } },
	{ "a heading that only looks numbered", "## 甲\n## 一、二级公路养护\n## 3.15行动",
	    "## 一、甲\n## 二、一、二级公路养护\n## 三、3.15行动", { 0 } },
	{ "a number that would look like something else stays",
	    "- 一、甲。\n- 一、二级公路。\n- 4、5G基站。",
	    "- 一、甲。\n- 一、二级公路。\n- 4、5G基站。", { 0 } },
	{ "a skipped level keeps its form", "## 甲\n#### 乙",
	    "## 一、甲\n#### 1.乙\n! a heading of level 3, but none of level 2 before it", { 0 } },
	{ "titles and salutations have no number", "# 在会上的讲话\ns 同志们：\n## 甲",
	    "# 在会上的讲话\ns 同志们：\n## 一、甲", { 0 } },
	{ "a heading without a number breaks nothing off",
	    "## 一、甲\n## 附记\n## 二、乙\n## 四、丙", "## 一、甲\n## 附记\n## 二、乙\n## 三、丙",
	    { .typed = true } },
	{ "a run-in head counts as a heading",
	    "## 甲\n- （三）抓宣传。铺开。\n- （一）、抓落实。盯紧。\n## 乙\n- （五）抓考核。从严。",
	    "## 一、甲\n- （一）抓宣传。铺开。\n- （二）抓落实。盯紧。\n## 二、乙\n- （一）抓考核。从严。",
	    { 0 } },
	{ "a run-in head goes on with the outline's headings",
	    "## 甲\n### 乙\n- （一）抓宣传。铺开。\n### 丙",
	    "## 一、甲\n### （一）乙\n- （二）抓宣传。铺开。\n### （三）丙", { 0 } },
	{ "1. after 一、 is no skipped level", "- 一、抓宣传。铺开。\n+ 1.上墙。\n+ 3.上网。",
	    "- 一、抓宣传。铺开。\n+ 1.上墙。\n+ 2.上网。", { 0 } },
	{ "1. starts again behind a colon",
	    "- 做好两件事：\n+ 1.上墙。\n+ 2.上网。\n- 还有：\n+ 1.上屏。\n+ 2.上报。", NULL,
	    { 0 } },
	{ "a long sentence that is due counts, one that is not does not",
	    "- 1.查阅资料，比较一条河的上游和下游在水量、含沙量、结冰期等方面有什么不同，并且说明原因。\n- 2.上墙。\n- 3.查阅资料，比较一条河的上游和下游在水量、含沙量、结冰期等方面有什么不同，并且说明原因。\n- 4.上网。",
	    NULL, { 0 } },
	{ "1. goes on without one", "- 1.上墙。\n- 1.上网。", "- 1.上墙。\n- 2.上网。", { 0 } },
	{ "a row inside a paragraph has no heads",
	    "- （1）白天查；（2）晚上查。\n- （1）街上查；（2）店里查；（3）家里查。\n- （4）网上查。\n- 1.上墙。2.上网。\n- 1.上屏，2.上报。",
	    NULL, { 0 } },
	{ "a row in a head's own text does not begin with it",
	    "- （一）抓宣传。做到：（一）上墙；（二）上网。\n- （一）抓落实。盯紧。",
	    "- （一）抓宣传。做到：（一）上墙；（二）上网。\n- （二）抓落实。盯紧。", { 0 } },
	{ "a row whose first is not 1 stays", "- （三）上墙；（二）上网。\n- （二）抓落实。盯紧。",
	    "- （三）上墙；（二）上网。\n- （一）抓落实。盯紧。", { 0 } },
	{ "a point's own row is no number of the point",
	    "1 （1）白天查；（2）晚上查。\n1 （2）抓小。",
	    "1 一是（1）白天查；（2）晚上查。\n1 二是抓小。", { 0 } },
	{ "a line of its own", "- （二）抓宣传\n- 铺开。", "- （一）抓宣传\n- 铺开。", { 0 } },
	{ "a literal number is no head", "- 1. 进一步压实责任\n- 3. 管住\n- 1) [甲](乙)", NULL,
	    { 0 } },
	{ "a numbered sentence is no head",
	    "- 3.让每一个部门、每一条战线、每一名干部都清楚自己到底要做什么、要做成什么样子。",
	    NULL, { 0 } },

	{ "points get their leads", "1 抓早。\n1 抓小。\n1 【待写：抓实】",
	    "1 一是抓早。\n1 二是抓小。\n1 三是【待写：抓实】", { 0 } },
	{ "points go on until the next heading",
	    "## 甲\n1 抓早。\n- 说明。\n1 抓小。\n## 乙\n1 抓紧。\n1 抓实。",
	    "## 一、甲\n1 一是抓早。\n- 说明。\n1 二是抓小。\n## 二、乙\n1 一是抓紧。\n1 二是抓实。",
	    { 0 } },
	{ "a further paragraph of a point has no lead", "1 抓早。\n+ 要求是：\n1 抓小。",
	    "1 一是抓早。\n+ 要求是：\n1 二是抓小。", { 0 } },
	{ "a paragraph with a colon begins another list",
	    "- 工作：\n1 抓早。\n1 抓小。\n- 保障：\n1 抓人。\n1 抓钱。",
	    "- 工作：\n1 一是抓早。\n1 二是抓小。\n- 保障：\n1 一是抓人。\n1 二是抓钱。", { 0 } },
	{ "a point that has a lead is renumbered",
	    "1 三是抓早。\n1 首先，抓小。\n1 二要抓实。\n1 （四）抓严。",
	    "1 一是抓早。\n1 二是抓小。\n1 三是要抓实。\n1 四是抓严。", { 0 } },
	{ "a doubled 要 is dropped",
	    "1 要抓早。\n1 抓小。\n1 三要要抓实。\n1 要求从严。\n1 二要点亮夜市。",
	    "1 一要抓早。\n1 二要抓小。\n1 三要抓实。\n1 四要要求从严。\n1 五要点亮夜市。",
	    { .leads = LEAD_YAO } },
	{ "a doubled 是 is dropped", "1 是党员的带头上。\n1 是否到位要查。",
	    "1 一是党员的带头上。\n1 二是是否到位要查。", { 0 } },
	{ "ordinals", "1 抓早。\n1 一是抓小。", "1 第一，抓早。\n1 第二，抓小。",
	    { .leads = LEAD_ORDINAL } },
	{ "words", "1 甲。\n1 乙。\n1 丙。\n1 丁。\n1 戊。",
	    "1 首先，甲。\n1 其次，乙。\n1 再次，丙。\n1 第四，丁。\n1 最后，戊。",
	    { .leads = LEAD_FIRST } },
	{ "circles", "1 甲。\n1 乙。", "1 ①甲。\n1 ②乙。", { .leads = LEAD_CIRCLE } },
	{ "a row at the head of a point is its own", "1 抓总。\n1 一是抓早；三是抓小。\n1 抓实。",
	    "1 第一，抓总。\n1 第二，一是抓早；二是抓小。\n1 第三，抓实。", { 0 } },
	{ "in another form it is in nobody's way", "1 三要抓总。\n1 第一，抓早；第二，抓小。",
	    "1 一是要抓总。\n1 二是第一，抓早；第二，抓小。", { 0 } },
	{ "a row in the form of ordinals", "1 第一，抓早；第二，抓小。\n1 抓总。",
	    "1 一是第一，抓早；第二，抓小。\n1 二是抓总。", { .leads = LEAD_ORDINAL } },
	{ "a row further on does not begin the point",
	    "1 一是抓两头：一是抓早；二是抓小。\n1 抓总。",
	    "1 一是抓两头：一是抓早；二是抓小。\n1 二是抓总。", { 0 } },
	{ "nor does it where its 一是 is lost", "1 抓早；二是抓小。\n1 抓总。",
	    "1 第一，抓早；二是抓小。\n1 第二，抓总。\n! 二是 stands alone in its paragraph",
	    { 0 } },
	{ "the only point keeps its row", "1 一是抓早；二是抓小。", NULL, { 0 } },
	{ "a row that begins with the point goes on below it",
	    "1 抓总。\n1 一是抓早。\n+ 二是抓小。\n1 抓实。",
	    "1 第一，抓总。\n1 第二，一是抓早。\n+ 二是抓小。\n1 第三，抓实。", { 0 } },
	{ "a row below a point is not the list's",
	    "1 抓两头：\n+ 一是抓早。\n+ 二是抓小。\n1 抓中间：\n+ 三是抓实。",
	    "1 第一，抓两头：\n+ 一是抓早。\n+ 二是抓小。\n1 第二，抓中间：\n+ 抓实。", { 0 } },
	{ "numbers that begin with the point go on below it",
	    "1 抓总。\n1 （一）抓早。盯紧。\n+ （二）抓小。盯紧。\n1 （三）抓实。",
	    "1 一是抓总。\n1 二是（一）抓早。盯紧。\n+ （二）抓小。盯紧。\n1 三是抓实。", { 0 } },
	{ "one point has no lead", "1 一是抓早。\n- 说明。", "1 抓早。\n- 说明。", { 0 } },
	{ "one point keeps its 要", "1 二要抓早。", "1 要抓早。", { 0 } },

	{ "leads are made consecutive", "- 一是抓早。\n- 三是抓小。\n- 二是抓实。",
	    "- 一是抓早。\n- 二是抓小。\n- 三是抓实。", { 0 } },
	{ "eleven leads",
	    "- 一是甲。\n- 二是甲。\n- 三是甲。\n- 四是甲。\n- 五是甲。\n- 六是甲。\n- 七是甲。\n- 八是甲。\n- 九是甲。\n- 十是甲。\n- 十二是甲。",
	    "- 一是甲。\n- 二是甲。\n- 三是甲。\n- 四是甲。\n- 五是甲。\n- 六是甲。\n- 七是甲。\n- 八是甲。\n- 九是甲。\n- 十是甲。\n- 十一是甲。",
	    { 0 } },
	{ "a lead keeps its form and its mark", "- 第二、抓早。\n- 第四，抓小。",
	    "- 第一、抓早。\n- 第二，抓小。", { 0 } },
	{ "a heading begins a new sequence",
	    "## 甲\n- 一是抓早。\n- 二是抓小。\n## 乙\n- 三是抓紧。\n- 四是抓实。",
	    "## 一、甲\n- 一是抓早。\n- 二是抓小。\n## 二、乙\n- 一是抓紧。\n- 二是抓实。", { 0 } },
	{ "so does a colon: two sequences in one section",
	    "- 突出抓好两个重点：\n+ 一要抓早。\n+ 二要抓小。\n- 做好五项工作：\n+ 一要甲。\n+ 二要乙。\n+ 三要丙。\n+ 四要丁。\n+ 五是戊。",
	    "- 突出抓好两个重点：\n+ 一要抓早。\n+ 二要抓小。\n- 做好五项工作：\n+ 一要甲。\n+ 二要乙。\n+ 三要丙。\n+ 四要丁。\n+ 五是戊。\n"
	    "! 五是 is of another form than the leads before it",
	    { 0 } },
	{ "another form in the midst of a row that begins its paragraph",
	    "- 一要抓早，二是抓小，三要抓好。",
	    "- 一要抓早，二是抓小，三要抓好。\n! 二是 is of another form than the leads before it",
	    { 0 } },
	{ "a mixed row inside is not the head's",
	    "- 一是改造。做到：一要抓早，二是抓小，三要抓好。\n- 二是整治。",
	    "- 一是改造。做到：一要抓早，二是抓小，三要抓好。\n- 二是整治。\n! 二是 is of another form than the leads before it",
	    { 0 } },
	{ "the head's own second behind a lead of another form",
	    "- 一是改造，一要抓早；二是整治，三是督查。",
	    "- 一是改造，一要抓早；二是整治，三是督查。\n! 一要 stands alone in its paragraph",
	    { 0 } },
	{ "another form goes on also behind a gap",
	    "- 做好五项工作：\n+ 一要甲。\n+ 二要乙。\n+ 四要丙。\n+ 五是丁。\n- 抓两头：一要甲；三要乙；四是丙。",
	    "- 做好五项工作：\n+ 一要甲。\n+ 二要乙。\n+ 三要丙。\n+ 四是丁。\n- 抓两头：一要甲；二要乙；三是丙。\n"
	    "! 五项工作, but 4 follow\n! 五是 is of another form than the leads before it\n"
	    "! 四是 is of another form than the leads before it",
	    { 0 } },
	{ "a number further off does not", "- 抓两头：一要甲；二要乙；六是丙。",
	    "- 抓两头：一要甲；二要乙；六是丙。\n! 六是 stands alone in its paragraph", { 0 } },
	{ "so does a fragment with an introduction",
	    "- 一是抓早。\n- 二是抓小。\n- 再看保障。\n+ 一是抓人。\n+ 二是抓钱。", NULL, { 0 } },
	{ "a fragment without one goes on",
	    "- 一是抓早。\n+ 二是抓小。\n- 说明。\n- 一是抓人。\n+ 二是抓钱。",
	    "- 一是抓早。\n+ 二是抓小。\n- 说明。\n- 三是抓人。\n+ 四是抓钱。", { 0 } },
	{ "so does the close", "- 一是抓早。\n- 二是抓小。\n> 三是号召。",
	    "- 一是抓早。\n- 二是抓小。\n> 号召。", { 0 } },
	{ "so does a last call on the comrades",
	    "- 一是抓早。\n- 二是抓小。\n- 同志们，一是干，二是快干。", NULL, { 0 } },
	{ "rows below a lead",
	    "- 一是抓早：\n+ ①上墙。\n+ ②上网。\n+ 二是抓小：\n+ ①上屏。\n+ ②上报。", NULL, { 0 } },
	{ "a row goes on behind a colon in its own fragment",
	    "- 一是抓早。\n+ 具体做到：\n+ ①上墙。\n+ ②上网。\n+ 二是抓小。", NULL, { 0 } },
	{ "a row inside a paragraph is its own",
	    "- 抓两头：一是抓早；三是抓小。\n- 抓中间：一是甲；二是乙。",
	    "- 抓两头：一是抓早；二是抓小。\n- 抓中间：一是甲；二是乙。", { 0 } },
	{ "also if it begins the paragraph",
	    "- 一是抓早；二是抓小。\n- 一是抓紧；二是抓实；四是抓严。",
	    "- 一是抓早；二是抓小。\n- 一是抓紧；二是抓实；三是抓严。", { 0 } },
	{ "a row in a paragraph with a lead", "- 二是抓早：一是甲；二是乙。\n- 三是抓小。",
	    "- 一是抓早：一是甲；二是乙。\n- 二是抓小。", { 0 } },
	{ "two leads in one paragraph of a row",
	    "- 一是抓早。\n- 二是抓小。三是抓紧。\n- 五是抓实。",
	    "- 一是抓早。\n- 二是抓小。三是抓紧。\n- 四是抓实。", { 0 } },
	{ "首先 …，二是 … is counted from where it begins", "- 首先要抓早，二是抓小，四是抓实。",
	    "- 首先要抓早，二是抓小，三是抓实。", { 0 } },

	{ "a lone lead goes", "- 说明。\n- 三是抓早。", "- 说明。\n- 抓早。", { 0 } },
	{ "a lone 二要 keeps its 要", "- 二要整改问题，补齐短板。", "- 要整改问题，补齐短板。",
	    { 0 } },
	{ "a lone ordinal goes", "- 第三，整改问题。", "- 整改问题。", { 0 } },
	{ "what is nothing but a lead stays", "- 其次：\n- 整改问题。", NULL, { 0 } },
	{ "a lone 其次 goes", "- 其次，整改问题。", "- 整改问题。", { 0 } },
	{ "one inside a paragraph stays", "- 原因有二，一是不细，再就是不实。",
	    "- 原因有二，一是不细，再就是不实。\n! 一是 stands alone in its paragraph", { 0 } },
	{ "最后 stays", "- 议程过半。\n- 最后，我再强调六个方面。", NULL, { 0 } },
	{ "首先 stays", "- 首先，我代表区委表示感谢。\n- 下面说工作。", NULL, { 0 } },
	{ "both stay", "- 首先，我代表区委表示感谢。\n- 最后，祝大家顺利。", NULL, { 0 } },
	{ "首先 twice is no row", "- 首先，谢谢大家。\n- 首先，摸清底数。", NULL, { 0 } },
	{ "words are put in order", "- 其次，抓早。\n- 首先，抓小。\n- 最后，抓实。",
	    "- 首先，抓早。\n- 其次，抓小。\n- 最后，抓实。", { 0 } },
	{ "首先要", "- 首先要抓早。\n- 其次要抓小。", NULL, { 0 } },
	{ "no leads: names and ranks",
	    "- 第一时间到场。\n- 第一书记驻村。\n- 第二产业提速。\n- 三要素齐全。\n- 再三是叮嘱。",
	    NULL, { 0 } },
	{ "no leads: rows of numbers", "- 二、三产业融合。\n- 一、二级公路。\n- 三、四天内办结。",
	    NULL, { 0 } },
	{ "no leads: plain speaking", "- 一是一、二是二，不打折扣。", NULL, { 0 } },
	{ "一方面 twice in a paragraph", "- 一方面，抓早；一方面，抓小。", NULL, { 0 } },
	{ "circles without marks between", "- ①抓早②抓小③抓实", NULL, { 0 } },
	{ "两个方面", "- 一方面，抓早；另一方面，抓小。\n- 一方面，抓紧。\n- 另一方面，抓实。",
	    NULL, { 0 } },

	/* What a plan takes away must not have decided anything. */
	{ "一方面 alone hides no row",
	    "- 一要抓早。\n+ 一方面，抓小，三要抓细。\n+ 第二，\n+ 二要抓实，其次，抓紧。",
	    "- 一要抓早。\n+ 抓小，三要抓细。\n+ 第二，\n+ 三要抓实，其次，抓紧。\n! 三要 stands alone in its paragraph\n! 第二， is of another form than the leads before it",
	    { 0 } },
	{ "其次 alone before a colon breaks off, too",
	    "- 第四、抓早。\n- 其次，抓好以下工作：\n1 五要抓小，二是抓细。",
	    "- 抓早。\n- 抓好以下工作：\n1 要抓小，二是抓细。\n! 二是 stands alone in its paragraph",
	    { .typed = true } },
	{ "a lead between is of the head's row, if its neighbours are no row of their own",
	    "- 十一是抓早：第二，抓小。四是抓细；第二，抓实。",
	    "- 一是抓早：第二，抓小。三是抓细；第四，抓实。\n! 第二， is of another form than the leads before it\n! 第二， is of another form than the leads before it",
	    { 0 } },
	{ "a numeral that becomes shorter makes no head of a sentence",
	    "- 三、不能等（二是靠），不能只靠一是抓好两个方面的事，十一是再抓别头",
	    "- 一、不能等（二是靠），不能只靠一是抓好两个方面的事，二是再抓别头", { 0 } },
	{ "points that would be led by their own leads keep the form that was chosen",
	    "1 首先抓早！\n1 三要二要抓小。",
	    "1 第一，首先抓早！\n1 第二，要二要抓小。\n! 二要 stands alone in its paragraph",
	    { .leads = LEAD_YAO } },

	{ "sections are counted", "- 下面，我讲三点意见。\n## 甲\n## 乙",
	    "- 下面，我讲两点意见。\n## 一、甲\n## 二、乙", { 0 } },
	{ "figures stay figures",
	    "- 下面，我讲3点意见。\n## 甲\n- 抓好3项工作：\n1 丙。\n1 丁。\n## 乙",
	    "- 下面，我讲2点意见。\n## 一、甲\n- 抓好2项工作：\n1 一是丙。\n1 二是丁。\n## 二、乙",
	    { 0 } },
	{ "run-in sections, too",
	    "- 下面，我讲两点意见。\n- 一、甲。细说。\n- 二、乙。细说。\n- 三、丙。细说。",
	    "- 下面，我讲三点意见。\n- 一、甲。细说。\n- 二、乙。细说。\n- 三、丙。细说。", { 0 } },
	{ "the last announcement counts",
	    "- 我先讲两点情况。\n- 下面，我讲两点意见。\n## 甲\n## 乙\n## 丙",
	    "- 我先讲两点情况。\n- 下面，我讲三点意见。\n## 一、甲\n## 二、乙\n## 三、丙", { 0 } },
	{ "somebody else's does not", "- 刚才，市长讲了四点意见。\n## 甲\n## 乙",
	    "- 刚才，市长讲了四点意见。\n## 一、甲\n## 二、乙", { 0 } },
	{ "names are no counts",
	    "- 做到“四个统一”，开展十大攻坚行动，写好四篇文章，先后两次召开会议。\n1 甲。\n1 乙。",
	    "- 做到“四个统一”，开展十大攻坚行动，写好四篇文章，先后两次召开会议。\n1 一是甲。\n1 二是乙。",
	    { 0 } },
	{ "points are counted", "- 当前要抓好四个方面的工作。\n1 甲。\n1 乙。",
	    "- 当前要抓好两个方面的工作。\n1 一是甲。\n1 二是乙。", { 0 } },
	{ "what is done is not", "- 去年完成了四项重点任务。\n1 甲。\n1 乙。",
	    "- 去年完成了四项重点任务。\n1 一是甲。\n1 二是乙。", { 0 } },
	{ "two lists, two counts",
	    "## 甲\n- 做好两项工作：\n1 甲。\n1 乙。\n1 丙。\n- 落实三项保障措施：\n1 丁。\n1 戊。",
	    "## 一、甲\n- 做好三项工作：\n1 一是甲。\n1 二是乙。\n1 三是丙。\n- 落实两项保障措施：\n1 一是丁。\n1 二是戊。",
	    { 0 } },
	{ "other counts are remarked on",
	    "- 做好五项工作：一是甲，二是乙。\n- 最后，我再强调六个方面：\n+ 一要甲。\n+ 二要乙。",
	    "- 做好五项工作：一是甲，二是乙。\n- 最后，我再强调六个方面：\n+ 一要甲。\n+ 二要乙。\n! 五项工作, but 2 follow\n! 六个方面, but 2 follow",
	    { 0 } },
	{ "a count of what is further on is not",
	    "- 做好五项工作：要带头，要细致，一是一步一步来，二是不停步。", NULL, { 0 } },
	{ "subheadings are counted", "## 甲\n- 抓好三个方面：\n### 乙\n### 丙",
	    "## 一、甲\n- 抓好三个方面：\n### （一）乙\n### （二）丙\n! 三个方面, but 2 follow",
	    { 0 } },

	{ "finished: a heading without a number stays", "## 一、甲\n## 三、乙\n## 结束语",
	    "## 一、甲\n## 二、乙\n## 结束语", { .typed = true } },
	{ "finished: the form tells the level", "## （一）甲\n## （三）乙",
	    "## （一）甲\n## （二）乙", { .typed = true } },
	{ "finished: numbers below a heading without one",
	    "## 甲\n### （一）乙\n### （二）丙\n## 丁\n### （一）戊\n### （三）己",
	    "## 甲\n### （一）乙\n### （二）丙\n## 丁\n### （一）戊\n### （二）己",
	    { .typed = true } },
	{ "finished: rows inside paragraphs",
	    "- （1）白天查；（2）晚上查。\n- （1）街上查；（2）店里查。\n- 1、上墙；2、上网。\n- 1、上屏；2、上报。",
	    NULL, { .typed = true } },
	{ "finished: numbers below a lead",
	    "- 一是（一）抓早。盯紧。\n- （二）抓小。盯紧。\n- 二是抓实。", NULL,
	    { .typed = true } },
	{ "finished: a row that begins behind a lead, below another one",
	    "- 一是抓早。\n- 二是抓小。\n- 三是抓实。\n- 首先，一是抓人。\n- 二是抓钱。\n- 其次，抓物。",
	    NULL, { .typed = true } },
	{ "finished: 第四， behind a row below 再次，",
	    "- 首先，抓早。\n- 其次，抓小。\n- 再次，抓两头：\n- 一要抓人。\n- 二要抓钱。\n- 第四，抓物。\n- 最后，抓实。",
	    NULL, { .typed = true } },
	{ "finished: slips", "- （一）、甲。细说。\n- 1、乙。细说。",
	    "- （一）甲。细说。\n- 1.乙。细说。", { .typed = true } },
	{ "finished: rows between run-in heads",
	    "+ 第一，甲。\n+ （一）乙。细说。\n+ （二）丙。细说。\n+ 第二，丁。", NULL,
	    { .typed = true } },
	{ "finished: no points", "1 甲。\n1 乙。", NULL, { .typed = true } },
	{ "finished: two speeches", "# 讲话之一\n+ 一、甲。细说。\n# 讲话之二\n+ 一、乙。细说。",
	    NULL, { .typed = true } },
	{ "finished: two speeches without a title",
	    "~1 一、甲。细说。\n+ 二、乙。细说。\n~2 一、丙。细说。\n~2 三、丁。细说。",
	    "~1 一、甲。细说。\n+ 二、乙。细说。\n~2 一、丙。细说。\n~2 二、丁。细说。",
	    { .typed = true } },
	{ "an empty document", "", NULL, { 0 } },
};

static struct block
block_of(struct str line)
{
	size_t space = str_find(line, STR(" "), 0);
	struct block b;

	for (size_t i = 0; i < COUNT(signs); i++) {
		if (!str_eq(str_sub(line, 0, space), str_of(signs[i].sign)))
			continue;
		b = signs[i].block;
		b.text = str_from(line, space + 1);
		return b;
	}
	fail_msg("no such block: %.*s", STR_FMT(line));
	return (struct block){ 0 };
}

static struct document
read_document(struct arena *a, struct str in)
{
	struct document doc = { 0 };

	while (in.len) {
		size_t end = str_find(in, STR("\n"), 0);

		*document_add(a, &doc) = block_of(str_sub(in, 0, end));
		in = end == STR_NONE ? STR("") : str_from(in, end + 1);
	}
	return doc;
}

static const char *
sign_of(const struct block *b)
{
	for (size_t i = 0; i < COUNT(signs); i++) {
		const struct block *like = &signs[i].block;

		if (like->kind == b->kind && like->level == b->level && like->first == b->first &&
		    like->point == b->point && like->role == b->role && like->speech == b->speech)
			return signs[i].sign;
	}
	return "?";
}

static struct str
written(struct arena *a, const struct document *doc, const struct number_edit *edits, size_t n)
{
	struct buf b = BUF_INIT;

	for (size_t i = 0; i < doc->nblocks; i++)
		buf_printf(&b, "%s%s %.*s", i ? "\n" : "", sign_of(&doc->blocks[i]),
		    STR_FMT(doc->blocks[i].text));
	for (size_t i = 0; i < n; i++)
		if (edits[i].is_note)
			buf_printf(&b, "\n! %.*s", STR_FMT(edits[i].message));
	return buf_move(&b, a);
}

static void
test_row(void **state)
{
	const struct row *row = *state;
	struct arena arena = { 0 };
	struct document doc = read_document(&arena, str_of(row->in));
	struct number_edit *edits;
	size_t n = number_plan(&arena, &doc, row->options, &edits, NULL);

	number_apply(&arena, &doc, edits, n);
	assert_string_equal(written(&arena, &doc, edits, n).data, row->want ? row->want : row->in);
	n = number_plan(&arena, &doc, row->options, &edits, NULL);
	for (size_t i = 0; i < n; i++)
		assert_true(edits[i].is_note);
	arena_release(&arena);
}

static void
test_marks(void **state)
{
	struct arena arena = { 0 };
	struct document doc = read_document(&arena, STR("- 二要整改。\n## 三、甲"));
	struct number_edit *edits;
	size_t n = number_plan(&arena, &doc, (struct number_options){ 0 }, &edits, NULL);

	assert_int_equal(n, 2);
	assert_int_equal(edits[0].rule, NUMBER_LONE_LEAD);
	assert_int_equal(edits[1].rule, NUMBER_HEADING);
	assert_string_equal(arena_str(&arena, edits[1].message).data, "三、 should be 一、");
	number_apply(&arena, &doc, edits, n);
	assert_int_equal(doc.blocks[1].nmarks, 1);
	assert_int_equal(doc.blocks[1].marks[0].kind, MARK_EDIT);
	assert_true(str_eq(doc.blocks[1].marks[0].was, STR("三、")));
	assert_int_equal(doc.blocks[1].marks[0].at.len, STR("一、").len);
	arena_release(&arena);
}

int
main(void)
{
	static struct tests tests;

	ADD_ROWS(&tests, test_row, rows, name);
	ADD_TEST(&tests, test_marks);
	return test_all(&tests);
}
