#include "read.h"
#include "rows.h"

#include <stdio.h>
#include <string.h>

/* Lines as "hint text|hint text"; a failure as its message's id and byte. */
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
	    .at = 4 },
	{ .name = "an odd byte of UTF-16",
	    .bytes = "\xFF\xFE\x0C\x54\x0A",
	    .len = 5,
	    .error = "unknown-encoding",
	    .at = 4 },
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
	{ .name = "prose with two brackets is no page",
	    .bytes = "产值<3亿元的企业<p>类",
	    .lines = "0 产值<3亿元的企业<p>类" },
	{ .name = "a fragment of a page",
	    .bytes = "一段<br>二段<br/>三段</p>",
	    .format = READ_HTML,
	    .lines = "0 一段|0 二段|0 三段" },
};

static void
write_lines(struct buf *out, const struct reading *r)
{
	for (size_t i = 0; i < r->doc.nblocks; i++)
		buf_printf(out, "%s%u %.*s", i ? "|" : "", r->doc.blocks[i].hint,
		    STR_FMT(r->doc.blocks[i].text));
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
		assert_int_equal(d.nerrors, 1);
		assert_string_equal(d.items[0].id, c->error);
		assert_int_equal(d.items[0].at.off, c->at);
	} else {
		assert_non_null(r);
		assert_int_equal(r->encoding, c->encoding);
		assert_int_equal(r->format, c->format);
		write_lines(&lines, r);
		assert_string_equal(lines.data, c->lines);
	}
	buf_release(&lines);
	arena_release(&a);
}

/* Lines come in batches, whatever their size: none twice, none lost. */
static void
reads_in_batches(void **state)
{
	static const char text[] = "甲乙丙\n\n丁\r\n戊己\n";
	struct arena a = { 0 };
	struct diags d = { .arena = &a };
	const struct reading *r = read_open(&a, source_new(&a, "x", str_of(text)), &d);

	(void)state;
	for (size_t want = 1; want < sizeof text; want++) {
		struct document doc = { 0 };
		size_t off = 0;

		while (off < r->text->text.len)
			off = read_lines(&a, r, off, want, &doc);
		assert_int_equal(doc.nblocks, 3);
		assert_int_equal(doc.blocks[2].at.off, 16);
	}
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
	assert_int_equal(d.items[0].at.off, 4);
	buf_release(&text);
	arena_release(&a);
}

int
main(void)
{
	enum { NCASES = sizeof cases / sizeof *cases };
	struct CMUnitTest tests[NCASES + 2] = { [NCASES] = cmocka_unit_test(reads_in_batches),
		cmocka_unit_test(long_line_is_an_error) };

	for (size_t i = 0; i < NCASES; i++)
		tests[i] = row_test(cases[i].name, reads, &cases[i]);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
