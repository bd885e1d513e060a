#include "read.h"
#include "rows.h"

#include <stdio.h>
#include <string.h>

/* Lines as "hint text|hint text"; a failure as its message's id and byte behind the mark. */
static const struct read_case {
	const char *name;
	const char *bytes;
	size_t len; /* 0: up to the NUL */
	enum encoding encoding;
	enum read_format format;
	const char *lines;
	const char *error;
	unsigned at;
} cases[] = {
	{ .name = "UTF-8", .bytes = "同志们：\n今天开会。", .lines = "0 同志们：|0 今天开会。" },
	{ .name = "UTF-8 with its mark", .bytes = "\xEF\xBB\xBF开会", .lines = "0 开会" },
	{ .name = "GB18030",
	    .bytes = "\xCD\xAC\xD6\xBE\xC3\xC7\xA3\xBA",
	    .encoding = ENCODING_GB18030,
	    .lines = "0 同志们：" },
	{ .name = "GB18030 of four bytes",
	    .bytes = "\x81\x39\xEF\x30",
	    .encoding = ENCODING_GB18030,
	    .lines = "0 㐁" },
	{ .name = "UTF-16LE with its mark",
	    .bytes = "\xFF\xFE\x0C\x54\x0A\x00\xD7\x5F",
	    .len = 8,
	    .encoding = ENCODING_UTF16LE,
	    .lines = "0 同|0 志" },
	{ .name = "UTF-16BE with its mark",
	    .bytes = "\xFE\xFF\x54\x0C",
	    .len = 4,
	    .encoding = ENCODING_UTF16BE,
	    .lines = "0 同" },
	{ .name = "half a UTF-16 pair",
	    .bytes = "\xFE\xFF\x54\x0C\xD8\x00",
	    .len = 6,
	    .error = "unknown-encoding",
	    .at = 2 },
	{ .name = "an odd byte of UTF-16",
	    .bytes = "\xFF\xFE\x0C\x54\x0A",
	    .len = 5,
	    .error = "unknown-encoding",
	    .at = 2 },
	{ .name = "one bad byte in UTF-8 does not make it GB18030",
	    .bytes = "今天召开全县防汛工作会议，部署任务。\xFF继续",
	    .error = "not-utf8",
	    .at = 54 },
	{ .name = "fifteen characters of UTF-8 prove nothing",
	    .bytes = "一二三四五六七八九十一二三四五\xFF",
	    .error = "unknown-encoding",
	    .at = 45 },
	{ .name = "bytes of no encoding",
	    .bytes = "abc\xFF\xFF",
	    .error = "unknown-encoding",
	    .at = 3 },
	{ .name = "a bad byte behind a mark",
	    .bytes = "\xEF\xBB\xBF会\xFF",
	    .error = "not-utf8",
	    .at = 3 },
	{ .name = "a zero byte", .bytes = "ab\0c", .len = 4, .error = "not-text", .at = 2 },
	{ .name = "an old Word file",
	    .bytes = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1",
	    .error = "old-word-file" },
	{ .name = "a PDF", .bytes = "%PDF-1.4", .error = "not-text" },
	{ .name = "an empty file", .bytes = "", .error = "empty-file" },
	{ .name = "nothing but space", .bytes = " \n\xE3\x80\x80\n", .error = "empty-file" },
	{ .name = "line ends of all kinds",
	    .bytes = "甲\r\n乙\r丙\f丁\xE2\x80\xA8戊",
	    .lines = "0 甲|0 乙|0 丙|0 丁|0 戊" },
	{ .name = "empty and indented lines",
	    .bytes = "\n\n　　甲\t\n \n乙",
	    .lines = "0 甲|0 乙" },
	{ .name = "Markdown headings",
	    .bytes = "# 讲话\n\n## 一、认识\n正文",
	    .format = READ_MARKDOWN,
	    .lines = "1 讲话|2 一、认识|0 正文" },
	{ .name = "backslashes of Markdown",
	    .bytes = "# 讲话\n\n1\\. 抓\\*实\\甲\\\\*\\",
	    .format = READ_MARKDOWN,
	    .lines = "1 讲话|0 1. 抓*实\\甲\\*\\" },
	{ .name = "what takes no room, and spaces of all widths",
	    .bytes =
		"\u2003\u2002开\u200B\u200D会\u2060，\u201C好\u2003听\u201D。\u2009\u200B\n\u200B\n\uE5E5散会",
	    .lines = "0 开会，“好\u2003听”。|0 散会" },
	{ .name = "backslashes of a text", .bytes = "1\\. 抓", .lines = "0 1\\. 抓" },
	{ .name = "a number sign without a space is no heading",
	    .bytes = "#标题\n#",
	    .lines = "0 #标题|0 #" },
	{ .name = "a page",
	    .bytes =
		"<!DOCTYPE html><title>站</title><h2>一、认识</h2><p>甲<b>乙</b>\n丙<br>丁&nbsp;</p>",
	    .format = READ_HTML,
	    .lines = "2 一、认识|0 甲乙丙|0 丁" },
	{ .name = "a page in GB2312",
	    .bytes = "<html><meta charset=gb2312><p>\xCD\xAC\xD6\xBE\xC3\xC7",
	    .encoding = ENCODING_GB18030,
	    .format = READ_HTML,
	    .lines = "0 同志们" },
	{ .name = "navigation, scripts and styles of a page are dropped",
	    .bytes =
		"<div class=nav>首页</div><nav>首页</nav><script>x()</script><style>p{}</style><p>正文</p><footer>版权</footer>",
	    .format = READ_HTML,
	    .lines = "0 正文" },
	{ .name = "white space in a page",
	    .bytes = "<p>全县\n  上下 GDP\n growth</p><pre>一\n二</pre>",
	    .format = READ_HTML,
	    .lines = "0 全县上下 GDP growth|0 一|0 二" },
	{ .name = "a page without text",
	    .bytes = "<html><script>1</script></html>",
	    .error = "empty-file" },
	{ .name = "prose with brackets is no page",
	    .bytes = "产值<3亿元的企业&利润>5%的，<b类>；R&D，&县;",
	    .lines = "0 产值<3亿元的企业&利润>5%的，<b类>；R&D，&县;" },
	{ .name = "a fragment of a page",
	    .bytes = "一段<p>二段\n二段</p><div>三段</div>",
	    .format = READ_HTML,
	    .lines = "0 一段|0 二段二段|0 三段" },
	{ .name = "breaks of a page in a text",
	    .bytes = "一段<br>二段<BR />\n三段</p><p class=a>\n四段",
	    .lines = "0 一段|0 二段|0 三段|0 四段" },
	{ .name = "signs of a page in a text",
	    .bytes =
		"&nbsp;&emsp;<strong>一、&ldquo;三防&rdquo;</strong>&nbsp;\n&#20108;&#x6BB5;<span style='a'>三</span>&amp;&#0;&#xD800;&#;&x",
	    .lines = "0 一、“三防”|0 二段三&&#0;&#xD800;&#;&x" },
};

static void
write_lines(struct buf *out, const struct document *doc)
{
	for (size_t i = 0; i < doc->nblocks; i++)
		buf_printf(out, "%s%u %.*s", out->len ? "|" : "", doc->blocks[i].hint,
		    STR_FMT(doc->blocks[i].text));
}

static void
assert_error(const struct read_case *c, const struct diags *d)
{
	const struct diag *error = d->items;

	assert_int_equal(d->nerrors, 1);
	assert_string_equal(error->id, c->error);
	assert_int_equal(error->source ? error->source->before + error->at.off : 0, c->at);
}

static void
reads(void **state)
{
	const struct read_case *c = *state;
	struct arena a = { 0 };
	struct diags d = { .arena = &a };
	struct str bytes = { .data = c->bytes, .len = c->len ? c->len : strlen(c->bytes) };
	const struct reading *r = read_speech(&a, source_new(&a, "x", bytes), &d);
	struct buf lines = BUF_INIT;

	if (c->error) {
		assert_null(r);
		assert_error(c, &d);
	} else {
		assert_non_null(r);
		assert_int_equal(r->encoding, c->encoding);
		assert_int_equal(r->format, c->format);
		write_lines(&lines, &r->doc);
		assert_string_equal(lines.data, c->lines);
	}
	buf_release(&lines);
	arena_release(&a);
}

/* The lines of a text that is read in pieces, each done with before the next. */
static void
gather_lines(struct arena *a, struct reading *r, size_t want, struct buf *lines)
{
	bool last = false;
	size_t end = 0;

	while (!last) {
		struct document doc = { 0 };

		assert_true(read_next(a, r, want, &last));
		assert_int_equal(r->text->before, end);
		read_lines(a, r, &doc);
		write_lines(lines, &doc);
		end += r->text->text.len;
		read_done(r, r->text->text.len);
	}
	assert_int_equal(end, r->len);
}

/* The same comes of it in pieces of all sizes, of bytes and of text. */
static void
reads_in_pieces(void **state)
{
	const struct read_case *c = *state;
	struct str bytes = { .data = c->bytes, .len = c->len ? c->len : strlen(c->bytes) };

	for (size_t piece = 1; piece <= bytes.len + 1; piece++) {
		struct arena a = { 0 };
		struct diags d = { .arena = &a };
		struct reading *r = read_open(&a, input_of(&a, "x", bytes, piece, &d), &d);
		struct buf lines = BUF_INIT;

		if (r) {
			assert_null(c->error);
			assert_int_equal(r->encoding, c->encoding);
			assert_int_equal(r->format, c->format);
			gather_lines(&a, r, 1 + piece % 7, &lines);
			assert_string_equal(lines.data, c->lines);
			read_close(r);
		} else {
			assert_non_null(c->error);
			assert_error(c, &d);
		}
		buf_release(&lines);
		arena_release(&a);
	}
}

/* Every line knows where it stands in the whole text, wherever the piece before it ended. */
static void
places_in_pieces(void **state)
{
	static const char text[] = "甲乙丙\n\n　丁\r\n戊己\r庚\n";
	static const struct place want_places[] = { { 1, 1 }, { 3, 2 }, { 4, 1 }, { 4, 4 } };
	static const size_t want_offs[] = { 0, 14, 19, 26 };

	(void)state;
	for (size_t want = 1; want < sizeof text; want++) {
		struct arena a = { 0 };
		struct diags d = { .arena = &a };
		struct reading *r =
		    read_open(&a, input_of(&a, "x", str_of(text), 1 + want % 3, &d), &d);
		bool last = false;
		size_t n = 0;

		while (!last) {
			struct document doc = { 0 };

			assert_true(read_next(&a, r, want, &last));
			read_lines(&a, r, &doc);
			for (size_t i = 0; i < doc.nblocks; i++, n++) {
				size_t off = doc.blocks[i].at.off;
				struct place place = source_place(r->text, off);

				assert_int_equal(r->text->before + off, want_offs[n]);
				assert_int_equal(place.line, want_places[n].line);
				assert_int_equal(place.column, want_places[n].column);
			}
			read_done(r, r->text->text.len);
		}
		assert_int_equal(n, 4);
		read_close(r);
		arena_release(&a);
	}
}

/* What is not done with comes again. */
static void
piece_comes_again(void **state)
{
	struct arena a = { 0 };
	struct diags d = { .arena = &a };
	struct reading *r = read_open(&a, input_of(&a, "x", STR("甲\n乙\n丙"), 2, &d), &d);
	bool last;

	(void)state;
	assert_true(read_next(&a, r, 1, &last));
	assert_true(str_eq(r->text->text, STR("甲\n")));
	assert_true(read_next(&a, r, 5, &last));
	assert_true(str_eq(r->text->text, STR("甲\n乙\n")));
	assert_false(last);
	read_done(r, 3);
	assert_true(read_next(&a, r, 100, &last));
	assert_true(str_eq(r->text->text, STR("\n乙\n丙")));
	assert_int_equal(r->text->before, 3);
	assert_true(last);
	read_close(r);
	arena_release(&a);
}

/* A file that another program writes to while it is read. */
static void
change_is_an_error(void **state)
{
	struct arena a = { 0 };
	struct diags d = { .arena = &a };
	struct buf text = BUF_INIT;
	struct reading *r;
	bool last;

	(void)state;
	while (text.len < 300000)
		buf_z(&text, "今天召开全县防汛工作会议。\n");
	r = read_open(&a, input_of(&a, "x", buf_view(&text), 5000, &d), &d);
	text.data[299999] = '\xFF';
	assert_true(read_next(&a, r, 1000, &last));
	assert_false(read_next(&a, r, 300000, &last));
	assert_string_equal(d.items[0].id, "cannot-read");
	read_close(r);
	buf_release(&text);
	arena_release(&a);
}

static void
long_line_is_an_error(void **state)
{
	struct arena a = { 0 };
	struct diags d = { .arena = &a };
	struct buf text = BUF_INIT;

	(void)state;
	buf_z(&text, "短\n");
	while (text.len < READ_LINE_MAX + 100)
		buf_z(&text, "一行到底没有尽头");
	assert_null(read_speech(&a, source_new(&a, "x", buf_view(&text)), &d));
	assert_string_equal(d.items[0].id, "line-too-long");
	assert_int_equal(d.items[0].source->before, 4);
	assert_null(read_open(&a, input_of(&a, "x", buf_view(&text), 5000, &d), &d));
	assert_string_equal(d.items[1].id, "line-too-long");
	assert_int_equal(d.items[1].source->before, 4);
	buf_release(&text);
	arena_release(&a);
}

int
main(void)
{
	static struct tests tests;

	ADD_ROWS(&tests, reads, cases, name);
	ADD_ROWS(&tests, reads_in_pieces, cases, name);
	ADD_TEST(&tests, places_in_pieces);
	ADD_TEST(&tests, piece_comes_again);
	ADD_TEST(&tests, change_is_an_error);
	ADD_TEST(&tests, long_line_is_an_error);
	return test_all(&tests);
}
