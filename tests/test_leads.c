#include "language.h"
#include "rows.h"

#include <stdio.h>
#include <stdlib.h>

#include "buf.h"

/* What a recogniser finds in a text, written so that a row can be read. */
typedef struct str show(struct arena *a, struct str in);

static struct str
show_numeral(struct arena *a, struct str in)
{
	size_t len;
	unsigned n = numeral_at(in, 0, &len);

	return n ? arena_printf(a, "%u %.*s", n, STR_FMT(str_sub(in, 0, len))) : STR("none");
}

static struct str
show_text(struct arena *a, struct str in)
{
	unsigned n = (unsigned)strtoul(in.data, NULL, 10);

	return arena_printf(a, "%.*s %.*s", STR_FMT(numeral_text(a, n)),
	    STR_FMT(numeral_count(a, n)));
}

/* level:n 【the number】, ! if it is not its level's own form */
static struct str
show_heading(struct arena *a, struct str in)
{
	struct heading_number h = heading_number_at(in, 0);

	if (!h.level)
		return STR("none");
	return arena_printf(a, "%u:%u 【%.*s】%s", h.level, h.n, STR_FMT(str_sub(in, 0, h.len)),
	    h.proper ? "" : "!");
}

static struct str
show_run_in(struct arena *a, struct str in)
{
	return str_sub(in, 0, run_in_head(in));
}

/* The text with 【】 round each lead. */
static struct str
show_leads(struct arena *a, struct str in)
{
	struct lead *leads;
	size_t n = leads_find(a, in, &leads), done = 0;
	struct buf b = BUF_INIT;

	for (size_t i = 0; i < n; i++) {
		buf_str(&b, str_sub(in, done, leads[i].at.off - done));
		done = leads[i].at.off + leads[i].at.len;
		buf_printf(&b, "【%.*s】", STR_FMT(str_sub(in, leads[i].at.off, leads[i].at.len)));
	}
	buf_str(&b, str_from(in, done));
	return buf_move(&b, a);
}

static struct str
show_head(struct arena *a, struct str in)
{
	struct lead lead;

	if (!lead_at_head(in, &lead))
		return STR("none");
	return arena_printf(a, "%.*s %u %.*s", STR_FMT(lead_text(a, lead.form, 1, 9)), lead.n,
	    STR_FMT(str_sub(in, lead.at.off, lead.core)));
}

/* Leads 1 … 6 of 6 in the form that is named. */
static struct str
show_series(struct arena *a, struct str in)
{
	struct buf b = BUF_INIT;
	enum lead_form form;

	if (!lead_form_parse(in, &form))
		return STR("none");
	for (unsigned i = 1; i <= 6; i++)
		buf_str(&b, lead_text(a, form, i, 6));
	return buf_move(&b, a);
}

/* The text with 【】 round each counted phrase, ! if it announces, . if it closes. */
static struct str
show_counts(struct arena *a, struct str in)
{
	struct count_word *words;
	size_t n = count_words_find(a, in, &words), done = 0;
	struct buf b = BUF_INIT;

	for (size_t i = 0; i < n; i++) {
		struct span at = words[i].phrase;

		buf_str(&b, str_sub(in, done, at.off - done));
		done = at.off + at.len;
		buf_printf(&b, "【%.*s】%s%s", STR_FMT(str_sub(in, at.off, at.len)),
		    words[i].announces ? "!" : "", words[i].closes ? "." : "");
	}
	buf_str(&b, str_from(in, done));
	return buf_move(&b, a);
}

static const struct row {
	const char *name;
	show *shown;
	const char *in, *want; /* want NULL: the text as it is */
} rows[] = {
	{ "numeral: one", show_numeral, "一是", "1 一" },
	{ "numeral: ten", show_numeral, "十、", "10 十" },
	{ "numeral: eleven is no ten and one", show_numeral, "十一是", "11 十一" },
	{ "numeral: twenty", show_numeral, "二十、", "20 二十" },
	{ "numeral: the largest", show_numeral, "九十九项", "99 九十九" },
	{ "numeral: a pair", show_numeral, "两点", "2 两" },
	{ "numeral: a guess is none", show_numeral, "三四天", "none" },
	{ "numeral: a hundred is none", show_numeral, "一百二十项", "none" },
	{ "numeral: ten thousand is none", show_numeral, "三万人", "none" },
	{ "numeral: twelve pairs are none", show_numeral, "十两", "none" },
	{ "numeral: text", show_text, "1", "一 一" },
	{ "numeral: text of two", show_text, "2", "二 两" },
	{ "numeral: text of ten", show_text, "10", "十 十" },
	{ "numeral: text of twelve", show_text, "12", "十二 十二" },
	{ "numeral: text of twenty", show_text, "20", "二十 二十" },
	{ "numeral: text of 99", show_text, "99", "九十九 九十九" },

	{ "heading: level 1", show_heading, "一、提高站位", "1:1 【一、】" },
	{ "heading: level 1, two digits", show_heading, "十二、提高站位", "1:12 【十二、】" },
	{ "heading: level 2", show_heading, "（三）抓宣传", "2:3 【（三）】" },
	{ "heading: level 3", show_heading, "10.抓宣传", "3:10 【10.】" },
	{ "heading: level 4", show_heading, "（1）抓宣传", "4:1 【（1）】" },
	{ "heading: two marks", show_heading, "（一）、抓宣传", "2:1 【（一）、】!" },
	{ "heading: digits with a comma", show_heading, "1、抓宣传", "3:1 【1、】!" },
	{ "heading: ASCII brackets", show_heading, "(2)抓宣传", "4:2 【(2)】!" },
	{ "heading: half a bracket", show_heading, "2）抓宣传", "4:2 【2）】!" },
	{ "heading: wide digits", show_heading, "２．抓宣传", "3:2 【２．】!" },
	{ "heading: one character", show_heading, "⒉抓宣传", "3:2 【⒉】!" },
	{ "heading: a space after it", show_heading, "2. 抓宣传", "3:2 【2. 】!" },
	{ "heading: a decimal is none", show_heading, "1.5万名群众", "none" },
	{ "heading: an hour or a day is none", show_heading, "3.15晚会", "none" },
	{ "heading: a year is none", show_heading, "（2024）年度", "none" },
	{ "heading: two classes are none", show_heading, "一、二级公路", "none" },
	{ "heading: two trades are none", show_heading, "二、三产业", "none" },
	{ "heading: three or four days are none", show_heading, "三、四天", "none" },
	{ "heading: two houses are none", show_heading, "1、2号楼", "none" },
	{ "heading: but three tasks are one", show_heading, "二、三项任务", "1:2 【二、】" },
	{ "heading: a year after it", show_heading, "1、2026年工作", "3:1 【1、】!" },
	{ "heading: a lead is none", show_heading, "一是抓宣传", "none" },
	{ "heading: a pair is none", show_heading, "两、抓宣传", "none" },
	{ "run-in head", show_run_in, "（一）抓宣传。要全面铺开。", "（一）抓宣传。" },
	{ "run-in head: nothing after it", show_run_in, "（一）抓宣传。 ", "" },
	{ "run-in head: no stop", show_run_in, "（一）抓宣传", "" },
	{ "run-in head: no number", show_run_in, "抓宣传。要全面铺开。", "" },

	{ "leads: at the head", show_leads, "一是抓早。", "【一是】抓早。" },
	{ "leads: behind spaces", show_leads, "　　二要抓早。", "　　【二要】抓早。" },
	{ "leads: after marks", show_leads, "要抓两头：一是抓早；二是抓小，三是抓苗头。",
	    "要抓两头：【一是】抓早；【二是】抓小，【三是】抓苗头。" },
	{ "leads: after a closing quotation mark", show_leads, "一是“抓早”；二是“抓小。”三是抓实。",
	    "【一是】“抓早”；【二是】“抓小。”【三是】抓实。" },
	{ "leads: ordinals with a comma", show_leads, "第一，抓早。第二、抓小。第三产业。",
	    "【第一，】抓早。【第二、】抓小。第三产业。" },
	{ "leads: words", show_leads, "首先，抓早。其次，抓小。最后，抓实。",
	    "【首先，】抓早。【其次，】抓小。【最后，】抓实。" },
	{ "leads: words with a verb", show_leads, "首先要抓早，其次要抓小。",
	    "【首先】要抓早，【其次】要抓小。" },
	{ "leads: circles", show_leads, "①抓早；⑳抓小", "【①】抓早；【⑳】抓小" },
	{ "leads: 其一", show_leads, "其一，抓早；其二，抓小；此其一，不必多说",
	    "【其一，】抓早；【其二，】抓小；此其一，不必多说" },
	{ "leads: two sides", show_leads, "一方面，抓早；另一方面也要抓小",
	    "【一方面，】抓早；【另一方面】也要抓小" },
	{ "leads: inside its clause, if a second follows", show_leads, "各部门一要抓早，二要抓小。",
	    "各部门【一要】抓早，【二要】抓小。" },
	{ "leads: inside its clause, alone", show_leads, "各部门一要抓早，要抓小。", NULL },
	{ "leads: a lead before one in brackets", show_leads, "一是抓早（各部门一要抓小）。",
	    "【一是】抓早（各部门一要抓小）。" },
	{ "leads: 统一要求 is none", show_leads, "按照统一要求，二要抓小。",
	    "按照统一要求，【二要】抓小。" },
	{ "leads: 再三是 is none", show_leads, "再三是叮嘱，首要是安全。", NULL },
	{ "leads: 十一是 is the eleventh", show_leads, "十一是抓收尾。", "【十一是】抓收尾。" },
	{ "leads: but not on a holiday", show_leads, "十一是国庆假期。", NULL },
	{ "leads: plain speaking", show_leads, "一是一、二是二，有话直说。", NULL },
	{ "leads: plain speaking in one go", show_leads, "他办事一是一，二是二。", NULL },
	{ "leads: but a lead before 一以贯之", show_leads, "一是一以贯之抓早。",
	    "【一是】一以贯之抓早。" },
	{ "leads: and before rows of numbers", show_leads,
	    "一是一、二级公路畅通；二是二、三产业融合。",
	    "【一是】一、二级公路畅通；【二是】二、三产业融合。" },
	{ "leads: 一要紧的", show_leads, "一要紧的是安全。", NULL },
	{ "leads: but 一要紧盯", show_leads, "一要紧盯指标。", "【一要】紧盯指标。" },
	{ "leads: 三要素", show_leads, "三要素齐全。", NULL },
	{ "leads: but 一要素质过硬", show_leads, "一要素质过硬。", "【一要】素质过硬。" },
	{ "leads: a row of numbers after a comma is none", show_leads, "第三，四个方面都要抓。",
	    "【第三，】四个方面都要抓。" },
	{ "leads: 第一要务", show_leads, "第一要务是发展，第一时间到场。第一线最重。", NULL },
	{ "leads: people, places, trades", show_leads, "第一书记驻村，第一名领奖，第二产业提速。",
	    NULL },
	{ "leads: a row of trades", show_leads, "第一、第二产业并重，第一、二、三产业融合。",
	    NULL },
	{ "leads: in quotation marks", show_leads, "会上说：“一是抓早，二是抓小。”", NULL },
	{ "leads: a quotation mark that is not closed", show_leads, "说“好。一是抓早；二是抓小。",
	    "说“好。【一是】抓早；【二是】抓小。" },
	{ "leads: 最后 alone", show_leads, "议程过半。最后，我再强调六个方面。", NULL },
	{ "leads: 首先 alone at the head", show_leads, "首先，我代表区委表示感谢。", NULL },
	{ "leads: 我们首先要", show_leads, "我们首先要抓早，再次要求抓小。", NULL },
	{ "leads: 一方面军", show_leads, "一方面军来了。", NULL },
	{ "leads: behind a number or a lead", show_leads,
	    "（一）一要抓早，二要抓小。第一，一是抓紧。",
	    "（一）【一要】抓早，【二要】抓小。【第一，】【一是】抓紧。" },
	{ "leads: not after 、", show_leads, "要齐心、一是抓早。", NULL },
	{ "leads: three or four", show_leads, "三四是约数。", NULL },
	{ "leads: an empty text", show_leads, "", NULL },
	{ "lead at the head: 最后", show_head, "最后，我再强调一点。", "首先， 1000 最后" },
	{ "lead at the head: 第十一", show_head, "第十一，抓收尾", "第一， 11 第十一" },
	{ "lead at the head: further on is none", show_head, "要抓早：一是抓早", "none" },
	{ "series: 一是", show_series, "一是", "一是二是三是四是五是六是" },
	{ "series: 第一", show_series, "第一，", "第一，第二，第三，第四，第五，第六，" },
	{ "series: 首先", show_series, "首先", "首先，其次，再次，第四，第五，最后，" },
	{ "series: 其一", show_series, "其一，", "其一，其二，其三，其四，其五，其六，" },
	{ "series: circles", show_series, "①", "①②③④⑤⑥" },
	{ "series: unknown", show_series, "一个", "none" },

	{ "counts: announced", show_counts, "下面，我讲三点意见。", "下面，我讲【三点意见】!.。" },
	{ "counts: announced without a noun", show_counts, "我再强调两点：",
	    "我再强调【两点】!.：" },
	{ "counts: announced, more follows", show_counts, "我讲四个方面，请大家记好。",
	    "我讲【四个方面】!，请大家记好。" },
	{ "counts: two digits", show_counts, "我讲十二条要求。", "我讲【十二条要求】!.。" },
	{ "counts: in figures", show_counts, "我讲3点意见，抓好12项工作。",
	    "我讲【3点意见】!，抓好【12项工作】.。" },
	{ "counts: figures that are something else", show_counts,
	    "我讲第3点意见，3.5个方面，103项工作，GB3条要求，用了3个月。", NULL },
	{ "counts: hours", show_counts, "我说三点半开会，我说3点30分开会，我说3点后开会。", NULL },
	{ "counts: 我从", show_counts, "下面，我从三个方面作个表态。",
	    "下面，我从【三个方面作个表态】!.。" },
	{ "counts: 我从, and it is done", show_counts, "会前，我从三个方面作了准备。",
	    "会前，我从【三个方面作了准备】.。" },
	{ "counts: 以下", show_counts, "我讲以下三点意见：", "我讲以下【三点意见】!.：" },
	{ "counts: announced with nobody named", show_counts, "就做好这项工作，讲四点意见：",
	    "就做好这项工作，讲【四点意见】!.：" },
	{ "counts: somebody else's", show_counts, "刚才，市长讲四点意见，我都赞成。",
	    "刚才，市长讲【四点意见】，我都赞成。" },
	{ "counts: somebody else's, then one's own", show_counts,
	    "刚才大家发了言，下面我讲三点意见。", "刚才大家发了言，下面我讲【三点意见】!.。" },
	{ "counts: 提出 is somebody else's", show_counts, "市委提出三点要求。",
	    "市委提出【三点要求】.。" },
	{ "counts: 我提出", show_counts, "我提出三点要求。", "我提出【三点要求】!.。" },
	{ "counts: what was said", show_counts, "会上讲了四点意见。", "会上讲了【四点意见】。" },
	{ "counts: work to do", show_counts, "当前要重点抓好四个方面的工作。",
	    "当前要重点抓好【四个方面的工作】.。" },
	{ "counts: work done", show_counts, "去年完成了三项重点任务。",
	    "去年完成了【三项重点任务】。" },
	{ "counts: what is listed", show_counts, "守住三道防线：有两类情况要分清，用好五支队伍。",
	    "守住【三道防线】.：有两类情况要分清，用好五支队伍。" },
	{ "counts: before a colon", show_counts, "主要做了五项工作：", "主要做了【五项工作】.：" },
	{ "counts: in quotation marks", show_counts, "做到“四个统一”，讲“三点意见”。", NULL },
	{ "counts: an action's name", show_counts, "开展十大攻坚行动。", NULL },
	{ "counts: four essays", show_counts, "做好四篇文章。", NULL },
	{ "counts: times", show_counts, "先后两次召开会议。", NULL },
	{ "counts: a number in a row", show_counts, "我讲第三点意见。", NULL },
	{ "counts: an hour", show_counts, "会议开到下午三点。", NULL },
	{ "counts: places", show_counts, "涉及三个街道。", NULL },
	{ "counts: one", show_counts, "我强调一点，这是一项重点工作。",
	    "我强调【一点】!，这是【一项重点工作】。" },
	{ "counts: these", show_counts, "抓好这五项工作。", NULL },
	{ "counts: a larger number", show_counts, "抓好一百二十三项工作。", NULL },
	{ "counts: about", show_counts, "抓好三四项工作。", NULL },
};

static void
test_row(void **state)
{
	const struct row *row = *state;
	struct arena arena = { 0 };
	struct str got = row->shown(&arena, str_of(row->in));

	assert_string_equal(arena_str(&arena, got).data, row->want ? row->want : row->in);
	arena_release(&arena);
}

int
main(void)
{
	static struct tests tests;

	ADD_ROWS(&tests, test_row, rows, name);
	return test_all(&tests);
}
