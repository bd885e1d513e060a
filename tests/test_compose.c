#include "composing.h"
#include "rows.h"

#include <stdio.h>
#include <stdlib.h>

static const struct compose_case {
	const char *name;
	struct given given;
	const char *want;
	const char *said; /* ids of messages */
} cases[] = {
	/* ---- places: one value for the whole draft ---- */
	{ .name = "a place is filled everywhere",
	    .given = { .outline = "{\"fields\": {\"市\": \"明川\"}}\n\n- [](a)\n\n- [](b)\n",
		.fragments = { "a: 全面建设*市。", "b: xx市要走在前。" } },
	    .want = "全面建设明川市。\n明川市要走在前。",
	    .said = "" },
	{ .name = "its noun is not doubled",
	    .given = { .outline = "{\"fields\": {\"市\": \"明川市\"}}\n\n- [](a)\n",
		.fragments = { "a: 建设*市。" } },
	    .want = "建设明川市。",
	    .said = "" },
	{ .name = "a key may be written as it is seen",
	    .given = { .outline = "{\"fields\": {\"xx市\": \"明川\"}}\n\n- [](a)\n",
		.fragments = { "a: 建设*市。" } },
	    .want = "建设明川市。",
	    .said = "" },
	{ .name = "somebody else's place is another field",
	    .given = { .outline = "{\"fields\": {\"市\": \"明川\"}}\n\n- [](a)\n",
		.fragments = { "a: 在*市，要学习借鉴*市的经验。" } },
	    .want = "在明川市，要学习借鉴【待填：外地市名】市的经验。",
	    .said = "gap" },
	{ .name = "an array for a place fills one fragment in order",
	    .given = { .outline = "{\"fields\": {\"街道\": [\"望河\", \"和塘\"]}}\n\n- [](a)\n",
		.fragments = { "a: *街道先行。*街道跟上。" } },
	    .want = "望河街道先行。和塘街道跟上。",
	    .said = "" },
	{ .name = "what stands before a blank is not doubled",
	    .given = { .outline = "- [](a?同志=李娜&局长=欧阳明&届=第五&镇长=李&市=南明)\n",
		.fragments = { "a: 李xx同志、张xx同志，欧阳xx局长，第x届，李xx镇长，南*市。" } },
	    .want = "李娜同志、张李娜同志，欧阳明局长，第五届，李李镇长，南南明市。",
	    .said = "" },
	{ .name = "an empty element leaves its place open",
	    .given = { .outline = "- [](a?同志=&同志=李娜)\n",
		.fragments = { "a: xx同志牵头，xx同志配合。" } },
	    .want = "【待填：姓名】同志牵头，李娜同志配合。",
	    .said = "gap" },
	{ .name = "and is not joined",
	    .given = { .outline = "{\"fields\": {\"单位\": [\"甲\", \"\", \"乙\"]}}\n\n- [](a)\n",
		.fragments = { "a: {{单位、}}负责。" } },
	    .want = "甲、乙负责。",
	    .said = "" },
	{ .name = "but not two",
	    .given = { .outline =
			   "{\"fields\": {\"街道\": [\"望河\", \"和塘\"]}}\n\n- [](a)\n- [](b)\n",
		.fragments = { "a: *街道先行。", "b: *街道跟上。" } },
	    .want = "【待填：街道名】街道先行。\n【待填：街道名】街道跟上。",
	    .said = "ambiguous-value gap gap" },

	/* ---- what may mean several ---- */
	{ .name = "a person's name, where there is one such place",
	    .given = { .outline = "{\"fields\": {\"同志\": \"张伟\"}}\n\n- [](a)\n",
		.fragments = { "a: 刚才，xx同志作了通报。" } },
	    .want = "刚才，张伟同志作了通报。",
	    .said = "" },
	{ .name = "with two such places neither is filled",
	    .given = { .outline = "{\"fields\": {\"同志\": \"张伟\"}}\n\n- [](a)\n- [](b)\n",
		.fragments = { "a: xx同志作了通报。", "b: xx同志要牵头。" } },
	    .want = "【待填：姓名】同志作了通报。\n【待填：姓名】同志要牵头。",
	    .said = "ambiguous-value gap gap" },
	{ .name = "nor in one fragment",
	    .given = { .outline = "{\"fields\": {\"同志\": \"张伟\"}}\n\n- [](a)\n",
		.fragments = { "a: xx同志通报，xx同志发言。" } },
	    .want = "【待填：姓名】同志通报，【待填：姓名】同志发言。",
	    .said = "ambiguous-value gap gap" },
	{ .name = "what its own fragment fills does not count",
	    .given = { .outline =
			   "{\"fields\": {\"同志\": \"张伟\"}}\n\n- [](a?同志=李娜)\n- [](b)\n",
		.fragments = { "a: xx同志作了通报。", "b: xx同志要牵头。" } },
	    .want = "李娜同志作了通报。\n张伟同志要牵头。",
	    .said = "" },
	{ .name = "an array fills one fragment in order",
	    .given = { .outline = "{\"fields\": {\"同志\": [\"张伟\", \"李娜\"]}}\n\n- [](a)\n",
		.fragments = { "a: xx同志通报，xx同志发言。" } },
	    .want = "张伟同志通报，李娜同志发言。",
	    .said = "" },
	{ .name = "too short an array leaves gaps",
	    .given = { .outline = "{\"fields\": {\"同志\": [\"张伟\", \"李娜\"]}}\n\n- [](a)\n",
		.fragments = { "a: xx同志通报，xx同志发言，xx同志表态。" } },
	    .want = "张伟同志通报，李娜同志发言，【待填：姓名】同志表态。",
	    .said = "gap" },
	{ .name = "too long a one is noted",
	    .given = { .outline = "{\"fields\": {\"同志\": [\"张伟\", \"李娜\"]}}\n\n- [](a)\n",
		.fragments = { "a: xx同志通报。" } },
	    .want = "张伟同志通报。",
	    .said = "unused-value" },
	{ .name = "an array in two fragments fills none",
	    .given = { .outline =
			   "{\"fields\": {\"同志\": [\"张伟\", \"李娜\"]}}\n\n- [](a)\n- [](b)\n",
		.fragments = { "a: xx同志作了通报。", "b: xx同志要牵头。" } },
	    .want = "【待填：姓名】同志作了通报。\n【待填：姓名】同志要牵头。",
	    .said = "ambiguous-value gap gap" },
	{ .name = "a bare placeholder is filled by its fragment's value only",
	    .given = { .outline = "{\"fields\": {\"*\": \"张伟\"}}\n\n- [](a)\n- [](b?*=李娜)\n",
		.fragments = { "a: 刚才，*通报了情况。", "b: 刚才，*通报了情况。" } },
	    .want = "刚才，【待填】通报了情况。\n刚才，李娜通报了情况。",
	    .said = "gap unused-value" },

	/* ---- named ---- */
	{ .name = "a name says which one is meant",
	    .given = { .outline = "{\"fields\": {\"时限\": \"6月底\"}}\n\n- [](a)\n- [](b)\n",
		.fragments = { "a: {{时限}}前完成，{{时限}}前验收。", "b: {{时限}}前上报。" } },
	    .want = "6月底前完成，6月底前验收。\n6月底前上报。",
	    .said = "" },
	{ .name = "nothing given",
	    .given = { .outline = "- [](a)\n", .fragments = { "a: 今天召开{{会议名称}}。" } },
	    .want = "今天召开【待填：会议名称】。",
	    .said = "gap" },
	{ .name = "a list",
	    .given = { .outline =
			   "{\"fields\": {\"单位\": [\"城管局\", \"交通局\"]}}\n\n- [](a)\n- [](b)\n",
		.fragments = { "a: {{单位、}}作了发言。", "b: 请{{单位、}}抓好落实。" } },
	    .want = "城管局、交通局作了发言。\n请城管局、交通局抓好落实。",
	    .said = "" },
	{ .name = "a list of one",
	    .given = { .outline = "- [](a?单位=城管局)\n",
		.fragments = { "a: {{单位、}}作了发言。" } },
	    .want = "城管局作了发言。",
	    .said = "" },
	{ .name = "the outline's level",
	    .given = { .outline = "{\"level\": \"县级市\"}\n\n- [](a)\n",
		.fragments = { "a: 全{{本级}}上下。" } },
	    .want = "全市上下。",
	    .said = "" },
	{ .name = "no level",
	    .given = { .outline = "- [](a)\n", .fragments = { "a: 全{{本级}}上下。" } },
	    .want = "全【待填：本级】上下。",
	    .said = "gap" },

	/* ---- precedence ---- */
	{ .name = "a fragment's default is the weakest",
	    .given = { .outline = "{\"fields\": {\"时限\": \"6月底\"}}\n\n- [](a)\n",
		.fragments = { "a: {\"role\": \"tasks\", \"fields\": {\"时限\": \"月底\", \"牵头单位\": \"城管局\"}}"
			       "\n\n{{时限}}前由{{牵头单位}}完成。\n" } },
	    .want = "6月底前由城管局完成。",
	    .said = "" },
	{ .name = "a file is stronger than the outline",
	    .given = { .outline = "{\"fields\": {\"时限\": \"6月底\"}}\n\n- [](a)\n",
		.fragments = { "a: {{时限}}前完成。" },
		.values = "时限：7月底\n" },
	    .want = "7月底前完成。",
	    .said = "" },
	{ .name = "--set is stronger than a file",
	    .given = { .outline = "- [](a)\n",
		.fragments = { "a: {{时限}}前完成。" },
		.values = "时限：7月底\n",
		.set = "时限=8月底" },
	    .want = "8月底前完成。",
	    .said = "" },
	{ .name = "what is for one fragment is stronger, whoever gave it",
	    .given = { .outline =
			   "{\"fields\": {\"t/a\": {\"时限\": \"5月底\"}}}\n\n- [](t/a)\n- [](t/b)\n",
		.fragments = { "t/a: {{时限}}前完成。", "t/b: {{时限}}前完成。" },
		.set = "时限=8月底" },
	    .want = "5月底前完成。\n8月底前完成。",
	    .said = "" },
	{ .name = "the link is the strongest",
	    .given = { .outline =
			   "{\"fields\": {\"t/a\": {\"时限\": \"5月底\"}}}\n\n- [](t/a?时限=4月底)\n",
		.fragments = { "t/a: {{时限}}前完成。" } },
	    .want = "4月底前完成。",
	    .said = "" },
	{ .name = "what a stronger source fills takes nothing from an array",
	    .given = { .outline =
			   "{\"fields\": {\"t/a\": {\"同志\": [\"张伟\", \"李娜\"]}}}\n\n- [](t/a?同志=王芳)\n- [](t/b)\n",
		.fragments = { "t/a: xx同志通报。", "t/b: 好。" } },
	    .want = "王芳同志通报。\n好。",
	    .said = "" },
	{ .name = "a later array is not continued by an earlier one",
	    .given = { .outline = "{\"fields\": {\"同志\": [\"张伟\", \"李娜\"]}}\n\n- [](a)\n",
		.fragments = { "a: xx同志通报，xx同志发言。" },
		.set = "同志=王芳" },
	    .want = "【待填：姓名】同志通报，【待填：姓名】同志发言。",
	    .said = "ambiguous-value gap gap" },
	{ .name = "a scalar for one fragment fills all in it",
	    .given = { .outline = "- [](a?同志=张伟)\n",
		.fragments = { "a: xx同志通报，xx同志发言。" } },
	    .want = "张伟同志通报，张伟同志发言。",
	    .said = "" },
	{ .name = "an array for one fragment in order",
	    .given = { .outline = "- [](a?同志=张伟&同志=李娜)\n",
		.fragments = { "a: xx同志通报，xx同志发言，xx同志表态。" } },
	    .want = "张伟同志通报，李娜同志发言，【待填：姓名】同志表态。",
	    .said = "gap" },
	{ .name = "one of two has a default: the value is the other's",
	    .given = { .outline = "{\"fields\": {\"同志\": \"张伟\"}}\n\n- [](a)\n- [](b)\n",
		.fragments = { "a: {\"role\": \"tasks\", \"fields\": {\"同志\": \"李娜\"}}\n\nxx同志通报。\n",
		    "b: xx同志牵头。" } },
	    .want = "李娜同志通报。\n张伟同志牵头。",
	    .said = "" },
	{ .name = "the only one has a default: the value is stronger",
	    .given = { .outline = "{\"fields\": {\"同志\": \"张伟\"}}\n\n- [](a)\n",
		.fragments = { "a: {\"role\": \"tasks\", \"fields\": {\"同志\": \"李娜\"}}\n\nxx同志通报。\n" } },
	    .want = "张伟同志通报。",
	    .said = "" },

	/* ---- dates, signs ---- */
	{ .name = "a date by its pattern",
	    .given = { .outline = "{\"fields\": {\"日期\": \"2026-03-05\"}}\n\n- [](a)\n",
		.fragments = { "a: 自20xx年x月x日起施行。" } },
	    .want = "自2026年3月5日起施行。",
	    .said = "" },
	{ .name = "a date elsewhere",
	    .given = { .outline = "{\"fields\": {\"时限\": \"2026-03-05\"}}\n\n- [](a)\n",
		.fragments = { "a: {{时限}}前完成。" } },
	    .want = "2026年3月5日前完成。",
	    .said = "" },
	{ .name = "a value is never scanned",
	    .given = { .outline =
			   "{\"fields\": {\"会议名称\": \"*市{{时限}}会\", \"市\": \"明川\"}}\n\n- [](a)\n",
		.fragments = { "a: *市召开{{会议名称}}。" } },
	    .want = "明川市召开*市{{时限}}会。",
	    .said = "" },
	{ .name = "a backslash makes a sign literal and goes",
	    .given = { .outline = "{\"fields\": {\"市\": \"明川\"}}\n\n- [](a)\n",
		.fragments = { "a: 把\\*市写成*市。" } },
	    .want = "把*市写成明川市。",
	    .said = "" },

	/* ---- the outline's own text ---- */
	{ .name = "scalars fill headings and paragraphs",
	    .given = { .outline =
			   "{\"fields\": {\"市\": \"明川\"}}\n\n# 在*市的讲话\n\n同志们：\n\n## 建设*市\n\n今天在*市开会。\n" },
	    .want = "# 在明川市的讲话\n~ 同志们：\n1 一、建设明川市\n今天在明川市开会。",
	    .said = "" },
	{ .name = "an array does not",
	    .given = { .outline =
			   "{\"fields\": {\"街道\": [\"望河\", \"和塘\"]}}\n\n今天在*街道开会。\n" },
	    .want = "今天在【待填：街道名】街道开会。",
	    .said = "ambiguous-value gap" },
	{ .name = "speaker and date stand under the title",
	    .given = { .outline =
			   "{\"speaker\": \"区委书记　周建平\", \"date\": \"2026-11-20\"}\n\n# 讲话\n\n同志们：\n" },
	    .want = "# 讲话\n@ 区委书记　周建平\n@ （2026年11月20日）\n~ 同志们：",
	    .said = "" },
	{ .name = "after the first fragment no paragraph is a salutation",
	    .given = { .outline = "- [](a)\n\n同志们：\n", .fragments = { "a: 正文。" } },
	    .want = "正文。\n同志们：",
	    .said = "" },

	/* ---- items ---- */
	{ .name = "to be written",
	    .given = { .outline = "1. [垃圾分类：等城管局供稿]()\n2. [](a)\n",
		.fragments = { "a: 清理小巷。" } },
	    .want = "一是【待写：垃圾分类：等城管局供稿】\n二是清理小巷。",
	    .said = "unwritten" },
	{ .name = "too few for a query",
	    .given = { .outline = "- [](t/?topic=水&n=2)\n", .fragments = { "t/a: 疏通管网。" } },
	    .want = "疏通管网。\n【待选：水】",
	    .said = "too-few-fragments" },
	{ .name = "as it is",
	    .given = { .outline = "{\"as-is\": true}\n\n## 一、抓小巷\n\n2. [二要](a)\n",
		.fragments = { "a: 清理\\*市小巷。" } },
	    .want = "1 一、抓小巷\n二要清理*市小巷。",
	    .said = "" },

	/* ---- fitted to the outline's level ---- */
	{ .name = "tier words of its rank class",
	    .given = { .outline =
			   "{\"level\": \"县\", \"fields\": {\"区\": \"南桥\"}}\n\n- [](a)\n",
		.fragments = { "a: {\"role\": \"tasks\", \"level\": \"区\"}\n\n全区上下，*区委、区政府，各街道。\n" } },
	    .want = "全县上下，南桥区委、县政府，各街道。",
	    .said = "tier-below" },
	{ .name = "not if the outline says so",
	    .given = { .outline = "{\"level\": \"县\", \"fit\": false}\n\n- [](a)\n",
		.fragments = { "a: {\"role\": \"tasks\", \"level\": \"区\"}\n\n全区上下。\n" } },
	    .want = "全区上下。",
	    .said = "" },

	/* ---- proper names of a fragment's home ---- */
	{ .name = "a name stays",
	    .given = { .outline = "{\"fields\": {\"市\": \"明川\"}}\n\n- [](a)\n",
		.fragments = { "a: {\"role\": \"tasks\", \"names\": {\"石桥小区\": \"place\"}}\n\n在*市石桥小区。\n" } },
	    .want = "在明川市石桥小区。",
	    .said = "" },
	{ .name = "unless a value is given for it, the longer one first",
	    .given = { .outline =
			   "{\"fields\": {\"石桥小区\": \"云溪小区\", \"石桥\": \"柳渡\"}}\n\n- [](a)\n",
		.fragments = { "a: {\"role\": \"tasks\", \"names\": {\"石桥\": \"place\", \"石桥小区\": \"place\"}}"
			       "\n\n在石桥小区和石桥镇。\n" } },
	    .want = "在云溪小区和柳渡镇。",
	    .said = "" },

	/* ---- values that nothing used ---- */
	{ .name = "a slip of the hand",
	    .given = { .outline = "{\"fields\": {\"会议名\": \"动员会\"}}\n\n- [](a)\n",
		.fragments = { "a: 召开{{会议名称}}。" } },
	    .want = "召开【待填：会议名称】。",
	    .said = "gap unused-value" },
	{ .name = "of a fragment that is not in the draft",
	    .given = { .outline = "{\"fields\": {\"t/b\": {\"市\": \"明川\"}}}\n\n- [](t/a)\n",
		.fragments = { "t/a: 好。" } },
	    .want = "好。",
	    .said = "unused-value" },
	{ .name = "one that a stronger one replaced is no slip",
	    .given = { .outline = "{\"fields\": {\"市\": \"明川\"}}\n\n- [](a)\n",
		.fragments = { "a: *市。" },
		.set = "市=云溪" },
	    .want = "云溪市。",
	    .said = "" },
};

static void
test_case(void **state)
{
	const struct compose_case *row = *state;
	struct composing c;

	composing_run(&c, &row->given);
	assert_string_equal(composing_text(&c), row->want);
	assert_string_equal(composing_ids(&c), row->said);
	composing_release(&c);
}

int
main(void)
{
	static struct tests tests;

	ADD_ROWS(&tests, test_case, cases, name);
	return test_all(&tests);
}
