#include "check.h"
#include "check_rows.h"

/* Rules of figures: how they are written, and whether they agree with what they are of. */

static const struct check_row rows[] = {
	{ "at least and more", &own,
	    "至少30家以上，最少要达到90%以上，不低于5000万元以上，达到1000多万元以上。至少30家，达到90%以上，要达到12户以上。",
	    "rough-number:至少30家以上|rough-number:最少要达到90%以上|rough-number:不低于5000万元以上|rough-number:1000多万元以上" },
	{ "Chinese digits beside figures", &own,
	    "旱田3十万亩，二千6百人参加，十2个村完成了。第十2025号，二十，12个。",
	    "mixed-numeral:3十|mixed-numeral:千6|mixed-numeral:十2" },
	{ "about and more, and a guess with 、", &own, "约2小时以上，三、五个小时。约三成以上。",
	    "rough-number:约2小时以上|rough-number:三、五" },
	{ "points of an amount", &own, "全区预算收入增长6.2个百分点，收入增速提高2个百分点。",
	    "decrease:增长6.2个百分点" },
	{ "points of a share", &own,
	    "占比上升3%，失业率下降0.5%。合格率98.6%，比去年提高0.8%。覆盖率达到62.5%，提高了1.5%。",
	    "decrease:上升3%|decrease:下降0.5%|decrease:提高0.8%|decrease:提高了1.5%" },
	{ "what grows by a part", &own,
	    "产值5亿元，比去年增长8%。效率提高30%，发病率下降20%。占比提高到15%，增速提高2个百分点。",
	    "" },
	{ "a range in two styles", &own, "1月至五月抓排查，三月15日开会，1月至5月，三月十五日。",
	    "numeral-style:五|numeral-style:三" },
	{ "percent in words", &own,
	    "完成投资36亿元，占计划的百分之六十二。百分之百的努力，百分之一的希望。",
	    "two-numeral-styles:百分之六十二" },
	{ "a row and its number", &own,
	    "整治占道、乱停、乱搭、乱贴五类问题。处理好快与慢、远与近、大与小两个关系。给资金、土地和人才四个方面的支持。",
	    "count-word:五|count-word:两|count-word:四" },
	{ "a row that its number fits", &own,
	    "抓住春季、秋季两个关键，处理好快与慢、远与近两个关系，给资金、土地和人才三个方面的支持。整治占道、乱停等五类问题。村干部、网格员排查大病、残疾、失业三类人群。",
	    "" },
	{ "a number behind a row that is of something else", &own,
	    "一、占道、乱停两类\n\n建学校、医院、打造两个片区，深入学习“四史”、党章、八项规定。",
	    "" },
	{ "one figure of all and another one", &own,
	    "全区现有在校学生4.6万人。全区村卫生室213个。去年全区共排查隐患8652处。区里的家庭医生签约率已达到72%。\n\n面对全区5.1万名在校学生，责任很大。全区231个村卫生室要达标。去年全区排查出的9120处隐患要整改。全区签约率65%。",
	    "two-figures:5.1万名|two-figures:231个|two-figures:9120处" },
	{ "parts of all", &own,
	    "全区现有村卫生室213个，教师1.2万名。\n\n甲\n\n乙\n\n丙\n\n全区200个村卫生室已达标，全区12000名教师都参加。筹措7亿元实施甲工程，筹措9亿元实施乙工程。",
	    "" },
	{ "（1） without 1.", &own,
	    "一、抓排查\n\n（一）查房屋\n\n（1）自建房。要逐栋查。\n\n（2）商铺。要逐家查。\n\n二、抓整改\n\n1.限期改。要快。\n\n2.回头看。要细。",
	    "heading-number:（1）|heading-number:1." },
};

int
main(void)
{
	static struct tests tests;

	ADD_ROWS(&tests, test_check_row, rows, name);
	return test_all(&tests);
}
