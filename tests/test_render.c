#include "render.h"
#include "rows.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmark.h>

#include "render_private.h" /* for title_line() */

/* ---- what a line becomes ---- */

static const struct line_case {
	const char *text;
	const char *paragraph; /* NULL: as it is */
	const char *heading;
} line_cases[] = {
	{ .text = "同志们：" },
	{ .text = "1.抓落实。" },
	{ .text = "1. 抓落实。", .paragraph = "1\\. 抓落实。" },
	{ .text = "2026) 年", .paragraph = "2026\\) 年" },
	{ .text = "1234567890. 不是列表" },
	{ .text = "1．抓落实" },
	{ .text = "（1）抓落实" },
	{ .text = "# 不是标题", .paragraph = "\\# 不是标题" },
	{ .text = "#标签" },
	{ .text = "####### 七个" },
	{ .text = "标题 ##", .heading = "标题 \\##" },
	{ .text = "标题##" },
	{ .text = "##", .paragraph = "\\##", .heading = "\\##" },
	{ .text = "> 引用", .paragraph = "\\> 引用" },
	{ .text = "GDP > 5%" },
	{ .text = "- 项目", .paragraph = "\\- 项目" },
	{ .text = "-", .paragraph = "\\-" },
	{ .text = "+ 项目", .paragraph = "\\+ 项目" },
	{ .text = "+5%" },
	{ .text = "-5℃" },
	{ .text = "---", .paragraph = "\\---" },
	{ .text = "- - -", .paragraph = "\\- - -" },
	{ .text = "--" },
	{ .text = "===" },
	{ .text = "______", .paragraph = "\\______" },
	{ .text = "姓名______" },
	{ .text = "____年____月" },
	{ .text = "在*市召开" },
	{ .text = "在*市和*区召开",
	    .paragraph = "在*市和\\*区召开",
	    .heading = "在*市和\\*区召开" },
	{ .text = "*市、*县、*区" },
	{ .text = "**重点**工作", .paragraph = "**重点\\**工作", .heading = "**重点\\**工作" },
	{ .text = "3 * 5 * 8" },
	{ .text = "* 号", .paragraph = "\\* 号" },
	{ .text = "`代码`", .paragraph = "\\`代码`", .heading = "\\`代码`" },
	{ .text = "一个`号" },
	{ .text = "```", .paragraph = "\\```" },
	{ .text = "~~~", .paragraph = "\\~~~" },
	{ .text = "~5%" },
	{ .text = "<p>", .paragraph = "\\<p>", .heading = "\\<p>" },
	{ .text = "<div 未完", .paragraph = "\\<div 未完" },
	{ .text = "3<5，8>6" },
	{ .text = "x<y，y>z" },
	{ .text = "A<b>C", .paragraph = "A\\<b>C", .heading = "A\\<b>C" },
	{ .text = "<通知>" },
	{ .text = "见<http://a.cn/b>",
	    .paragraph = "见\\<http://a.cn/b>",
	    .heading = "见\\<http://a.cn/b>" },
	{ .text = "<a@b.cn>", .paragraph = "\\<a@b.cn>", .heading = "\\<a@b.cn>" },
	{ .text = "</@1>", .paragraph = "\\</@1>", .heading = "\\</@1>" },
	{ .text = "&nbsp;", .paragraph = "\\&nbsp;", .heading = "\\&nbsp;" },
	{ .text = "&#20013;", .paragraph = "\\&#20013;", .heading = "\\&#20013;" },
	{ .text = "R&D；A&B" },
	{ .text = "[注]: 见附件", .paragraph = "\\[注]: 见附件" },
	{ .text = "[注]： 见附件" },
	{ .text = "[注]: 见 附件 三" },
	{ .text = "[注](附件)", .paragraph = "[注\\](附件)", .heading = "[注\\](附件)" },
	{ .text = "[注](附 件)" },
	{ .text = "![图](a.png)", .paragraph = "![图\\](a.png)", .heading = "![图\\](a.png)" },
	{ .text = "【待填：市名】市" },
	{ .text = "[2026]3号" },
	{ .text = "C:\\盘" },
	{ .text = "\\*市", .paragraph = "\\\\*市", .heading = "\\\\*市" },
	{ .text = "路径\\" },
	{ .text = " 空格开头", .paragraph = "&#32;空格开头", .heading = "&#32;空格开头" },
	{ .text = "　　全角空格" },
};

static struct str
rendered(struct arena *a, enum block_kind kind, struct str text)
{
	struct block block = { .kind = kind, .text = text };
	struct document doc = { .blocks = &block, .nblocks = 1 };
	struct buf out = BUF_INIT;

	render_markdown(&out, &doc);
	return buf_move(&out, a);
}

static void
test_line(void **state)
{
	const struct line_case *row = *state;
	struct arena a = { 0 };
	struct str paragraph = rendered(&a, BLOCK_PARAGRAPH, str_of(row->text));
	struct str title = rendered(&a, BLOCK_TITLE, str_of(row->text));

	assert_string_equal(arena_str(&a, str_sub(paragraph, 0, paragraph.len - 1)).data,
	    row->paragraph ? row->paragraph : row->text);
	assert_string_equal(arena_str(&a, str_sub(title, 2, title.len - 3)).data,
	    row->heading ? row->heading : row->text);
	arena_release(&a);
}

/* ---- law: it reads back as the same document ---- */

/* Kind, level and text of each block that CommonMark sees, one a line; "?" where it sees more than text. */
static struct str
seen(struct arena *a, struct str markdown)
{
	cmark_node *root = cmark_parse_document(markdown.data, markdown.len, CMARK_OPT_DEFAULT);
	struct buf out = BUF_INIT;

	for (cmark_node *n = cmark_node_first_child(root); n; n = cmark_node_next(n)) {
		if (cmark_node_get_type(n) == CMARK_NODE_HEADING)
			buf_printf(&out, "%d ", cmark_node_get_heading_level(n));
		else if (cmark_node_get_type(n) == CMARK_NODE_PARAGRAPH)
			buf_z(&out, "0 ");
		else
			buf_z(&out, "?");
		for (cmark_node *c = cmark_node_first_child(n); c; c = cmark_node_next(c))
			buf_z(&out, cmark_node_get_type(c) == CMARK_NODE_TEXT
					? cmark_node_get_literal(c)
					: "?");
		buf_char(&out, '\n');
	}
	cmark_node_free(root);
	return buf_move(&out, a);
}

static struct str
wanted(struct arena *a, const struct document *doc)
{
	struct buf out = BUF_INIT;

	for (size_t i = 0; i < doc->nblocks; i++) {
		const struct block *b = &doc->blocks[i];

		buf_printf(&out, "%u %.*s\n",
		    b->kind == BLOCK_TITLE     ? 1
		    : b->kind == BLOCK_HEADING ? b->level + 1
					       : 0,
		    STR_FMT(b->text));
	}
	return buf_move(&out, a);
}

static unsigned
pick(unsigned *seed, unsigned n)
{
	*seed = *seed * 1103515245u + 12345u;
	return (*seed >> 16) % n;
}

/* Signs that mean something, alone and in pieces that nearly mean it, between words. */
static const char *const nasty[] = { "*", "**", "_", "__", "`", "``", "~~~", "#", "## ", "-", "- ",
	"+ ", "> ", ">", "<", "<p", "<div id=\"", "</b>", "<!--", "-->", "<?", "?>", "<![CDATA[",
	"&", "&amp;", "&#", "32;", "&nbsp", ";", "[", "]", "](", "]: ", "(", ")", "!", "![", "\\",
	"1", ". ", "1. ", "2) ", "=", "===", "---", "***", " ", "  ", "\t", "　", "\"", "'", ":",
	"//", "http:", "@", ".", "市", "区召开", "。", "“", "（", "）", "￥", "×", "a", "x", "b=c",
	"/>", "~", "|", "$", "%" };

static struct str
nasty_text(struct arena *a, unsigned *seed)
{
	struct buf text = BUF_INIT;
	struct str s;

	for (unsigned n = 1 + pick(seed, 9); n; n--)
		buf_z(&text, nasty[pick(seed, COUNT(nasty))]);
	s = buf_move(&text, a);
	return str_trim(s).len ? s : STR("市");
}

static struct document
nasty_document(struct arena *a, unsigned *seed)
{
	struct document doc = { 0 };

	for (unsigned n = 1 + pick(seed, 4); n; n--) {
		struct block *b = document_add(a, &doc);

		b->kind = pick(seed, 3) ? BLOCK_PARAGRAPH : BLOCK_HEADING;
		b->level = b->kind == BLOCK_HEADING ? 1 + pick(seed, 4) : 0;
		b->text = nasty_text(a, seed);
	}
	return doc;
}

static void
test_reads_back(void **state)
{
	struct arena a = { 0 };
	unsigned seed = 1;

	for (unsigned i = 0; i < 40000; i++) {
		struct document doc = nasty_document(&a, &seed);
		struct buf out = BUF_INIT;

		render_markdown(&out, &doc);
		if (!str_eq(seen(&a, buf_view(&out)), wanted(&a, &doc)))
			fail_msg("%u: <<%s>> is seen as <<%s>>", i, out.data,
			    seen(&a, buf_view(&out)).data);
		buf_release(&out);
		arena_reset(&a);
	}
	arena_release(&a);
}

/* Whether the line means the same without one of its backslashes. */
static bool
has_needless_escape(struct arena *a, struct str markdown)
{
	struct str before = seen(a, markdown);

	for (size_t i = 0; i < markdown.len; i++) {
		struct str less;

		if (markdown.data[i] != '\\')
			continue;
		less = arena_printf(a, "%.*s%s", (int)i, markdown.data, markdown.data + i + 1);
		if (str_eq(seen(a, less), before))
			return true;
	}
	return false;
}

/* Where to be exact would take a table of names or more than one pass; see markdown_syntax.c. */
static bool
is_exempt(const char *markdown)
{
	static const char *const signs[] = { "``", "&", "](<", "<!--" };

	for (size_t i = 0; i < COUNT(signs); i++) {
		if (strstr(markdown, signs[i]))
			return true;
	}
	return false;
}

/* CommonMark 0.31 needs a few more than the parser here, runs of three and more a few. */
static void
test_escapes_are_needed(void **state)
{
	struct arena a = { 0 };
	unsigned seed = 7, needless = 0;

	for (unsigned i = 0; i < 20000; i++) {
		struct document doc = nasty_document(&a, &seed);
		struct buf out = BUF_INIT;

		doc.nblocks = 1;
		doc.blocks->text = str_trim(doc.blocks->text);
		render_markdown(&out, &doc);
		if (!is_exempt(out.data) && has_needless_escape(&a, buf_view(&out)))
			needless++;
		buf_release(&out);
		arena_reset(&a);
	}
	arena_release(&a);
	assert_in_range(needless, 0, 20);
}

/* ---- lines of a title ---- */

static const struct title_case {
	const char *text, *want; /* its lines, with | between them */
} title_cases[] = {
	{ "在全区重点工作会议上的讲话", "在全区重点工作会议上的讲话" },
	{ "二十个字的标题正好一行放得下不必再折行啊", "二十个字的标题正好一行放得下不必再折行啊" },
	{ "在全区创建全国文明典范城市动员大会上的讲话",
	    "在全区创建全国文明典范城市|动员大会上的讲话" },
	{ "在全市城市品质提升暨文明城市创建工作会议上的讲话",
	    "在全市城市品质提升|暨文明城市创建工作会议上的讲话" },
	{ "在全县学习贯彻《城乡环境卫生条例》座谈会上的讲话",
	    "在全县学习贯彻|《城乡环境卫生条例》座谈会上的讲话" },
	{ "在南桥区2026年GDP过千亿暨民营经济高质量发展推进大会上的讲话",
	    "在南桥区2026年GDP过千亿|暨民营经济高质量发展推进大会上的讲话" },
	{ "甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙",
	    "甲乙丙丁戊己庚辛壬癸甲乙丙丁|戊己庚辛壬癸甲乙丙丁戊己庚辛|壬癸甲乙丙丁戊己庚辛壬癸甲乙" },
};

static void
test_title(void **state)
{
	const struct title_case *row = *state;
	struct str rest = str_of(row->text);
	struct buf lines = BUF_INIT;

	while (rest.len) {
		size_t len = title_line(rest, 40);

		buf_z(&lines, lines.len ? "|" : "");
		buf_str(&lines, str_sub(rest, 0, len));
		assert_in_range(line_width(str_sub(rest, 0, len)), 1, 40);
		rest = str_from(rest, len);
	}
	assert_string_equal(lines.data, row->want);
	buf_release(&lines);
}

/* ---- the formats, on one small draft ---- */

static struct document
small_draft(struct arena *a)
{
	static const char text[] = "# 在动员大会上的讲话\n\n同志们：\n\n*市要<抓>紧。\n";
	static struct mark gap = { .kind = MARK_GAP,
		.class = CLASS_PLACE,
		.at = { .off = 0, .len = 21 },
		.field = { "市", 3 },
		.was = { "*", 1 } };
	static const struct block blocks[] = {
		{ .kind = BLOCK_TITLE, .text = { "在动员大会上的讲话", 27 } },
		{ .kind = BLOCK_SIGNOFF, .text = { "（2026年3月18日）", 22 } },
		{ .kind = BLOCK_SALUTATION, .text = { "同志们：", 12 }, .role = ROLE_OPENING },
		{ .kind = BLOCK_HEADING,
		    .level = 1,
		    .text = { "一、抓紧", 12 },
		    .role = ROLE_TASKS },
		{ .kind = BLOCK_PARAGRAPH,
		    .text = { "【待填：市名】市要<抓>紧。", 38 },
		    .role = ROLE_TASKS,
		    .marks = &gap,
		    .nmarks = 1 },
	};
	static const uint32_t places[] = { 0, 0, 31, 0, 45 };
	const struct source *source = source_new(a, "a\"&.md", str_of(text));
	struct document doc = { 0 };

	for (size_t i = 0; i < COUNT(blocks); i++) {
		struct block *b = document_add(a, &doc);

		*b = blocks[i];
		b->source = places[i] ? source : NULL;
		b->at.off = places[i];
	}
	return doc;
}

static void
test_text(void **state)
{
	struct arena a = { 0 };
	struct document doc = small_draft(&a);
	struct buf out = BUF_INIT;

	render_text(&out, &doc);
	assert_string_equal(out.data, "　　　　　　　　　 在动员大会上的讲话\n"
				      "　　　　　　　　　 （2026年3月18日）\n"
				      "\n"
				      "同志们：\n"
				      "　　一、抓紧\n"
				      "　　【待填：市名】市要<抓>紧。\n");
	buf_release(&out);
	arena_release(&a);
}

static void
test_tree(void **state)
{
	struct arena a = { 0 };
	struct document doc = small_draft(&a);
	struct buf out = BUF_INIT;

	render_tree(&out, &doc);
	assert_string_equal(out.data,
	    "title 0 none - 在动员大会上的讲话\n"
	    "signoff 0 none - （2026年3月18日）\n"
	    "salutation 0 opening a\"&.md:3 同志们：\n"
	    "heading 1 tasks - 一、抓紧\n"
	    "body 0 tasks a\"&.md:5 【待填：市名】市要<抓>紧。\n"
	    "\tgap 0+21 place \"【待填：市名】\" field \"市\" was \"*\"\n");
	buf_release(&out);
	arena_release(&a);
}

/* A run-in head ends at its 。; a gap in it is marked, a gap after it, too. */
static void
test_html_run_in(void **state)
{
	static struct mark gaps[] = {
		{ .kind = MARK_GAP, .at = { .off = 12, .len = 12 } },
		{ .kind = MARK_VALUE, .at = { .off = 27, .len = 3 } },
		{ .kind = MARK_GAP, .at = { .off = 30, .len = 12 } },
	};
	struct block block = { .kind = BLOCK_PARAGRAPH,
		.text = STR("（一）抓【待填】。好【待填】。"),
		.marks = gaps,
		.nmarks = 3 };
	struct document doc = { .blocks = &block, .nblocks = 1 };
	struct buf out = BUF_INIT;

	render_html(&out, &doc);
	assert_non_null(
	    strstr(out.data, "<p><span class=\"run-in-2\">（一）抓</span>"
			     "<span class=\"run-in-2\"><mark>【待填】</mark></span>"
			     "<span class=\"run-in-2\">。</span>好<mark>【待填】</mark>。</p>"));
	buf_release(&out);
}

static void
test_html(void **state)
{
	static const char *const wanted_parts[] = {
		"<title>在动员大会上的讲话</title>",
		"<h1>在动员大会上的讲话</h1>\n"
		"<p class=\"signoff\">（2026年3月18日）</p>\n"
		"<p class=\"salutation\" data-source=\"a&quot;&amp;.md:3\">同志们：</p>\n"
		"<h2>一、抓紧</h2>\n"
		"<p data-source=\"a&quot;&amp;.md:5\"><mark>【待填：市名】</mark>市要&lt;抓&gt;紧。</p>\n"
		"</body>",
		"size: A4",
	};
	struct arena a = { 0 };
	struct document doc = small_draft(&a);
	struct buf out = BUF_INIT;

	render_html(&out, &doc);
	for (size_t i = 0; i < COUNT(wanted_parts); i++)
		assert_non_null(strstr(out.data, wanted_parts[i]));
	assert_null(strstr(out.data, "http")); /* self-contained */
	buf_release(&out);
	arena_release(&a);
}

int
main(void)
{
	static struct tests tests;

	ADD_ROWS(&tests, test_line, line_cases, text);
	ADD_ROWS(&tests, test_title, title_cases, text);
	ADD_TEST(&tests, test_reads_back);
	ADD_TEST(&tests, test_escapes_are_needed);
	ADD_TEST(&tests, test_text);
	ADD_TEST(&tests, test_tree);
	ADD_TEST(&tests, test_html);
	ADD_TEST(&tests, test_html_run_in);
	return test_all(&tests);
}
