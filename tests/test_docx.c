/* Word files both ways: what is written, run by run; what is read; and that the one gives the other back. */
#include "read.h"
#include "rows.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <expat.h>

#include "os.h"
#include "render.h"
#include "render_private.h" /* for zip_add() */
#include "word_files.h"

/* What is read of bytes: a line a block, "2 " and the like before headings; else the messages. */
static struct str
read_of(struct arena *a, struct str bytes)
{
	struct diags d = { .arena = a };
	struct reading *r = read_speech(a, source_new(a, "x.docx", bytes), &d);
	struct buf out = BUF_INIT;

	assert_int_equal(r == NULL, d.nerrors > 0);
	for (size_t i = 0; r && i < r->doc.nblocks; i++) {
		if (r->doc.blocks[i].hint)
			buf_printf(&out, "%u ", r->doc.blocks[i].hint);
		buf_str(&out, r->doc.blocks[i].text);
		buf_char(&out, '\n');
	}
	for (size_t i = 0; i < d.nitems; i++)
		buf_printf(&out, "%s\n", d.items[i].id);
	return buf_move(&out, a);
}

/* ---- reading ---- */

static const struct reading_case {
	const char *name, *body, *want;
} reading_cases[] = {
	{ "paragraphs", P("同志们：") P("抓紧。"), "同志们：\n抓紧。\n" },
	{ "an empty paragraph is none", P("甲") "<w:p/>" P("　") P("乙"), "甲\n乙\n" },
	{ "runs make one line",
	    "<w:p><w:r><w:t>抓</w:t></w:r><w:r><w:t xml:space=\"preserve\">紧 </w:t></w:r><w:r><w:t>A</w:t></w:r></w:p>",
	    "抓紧 A\n" },
	{ "headings by style", STYLED("T", "讲话") STYLED("1", "一、甲") STYLED("2", "（一）乙"),
	    "1 讲话\n2 一、甲\n3 （一）乙\n" },
	{ "a style based on a heading", STYLED("mine", "甲"), "2 甲\n" },
	{ "a style based on itself", STYLED("loop", "甲"), "甲\n" },
	{ "an unknown style", STYLED("none", "甲"), "甲\n" },
	{ "outline level of the paragraph itself",
	    "<w:p><w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>",
	    "4 甲\n" },
	{ "outline level 9 is body text",
	    "<w:p><w:pPr><w:pStyle w:val=\"1\"/><w:outlineLvl w:val=\"9\"/></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>",
	    "甲\n" },
	{ "a title of two paragraphs", STYLED("T", "在全区大会") STYLED("T", "上的讲话"),
	    "1 在全区大会上的讲话\n" },
	{ "a name in the title's style", STYLED("T", "讲话") STYLED("T", "区长　李文"),
	    "1 讲话\n1 区长　李文\n" },
	{ "a heading with a soft break",
	    "<w:p><w:pPr><w:pStyle w:val=\"1\"/></w:pPr><w:r><w:t>一、抓</w:t><w:br/><w:t>紧</w:t></w:r></w:p>",
	    "2 一、抓紧\n" },
	{ "a paragraph with a soft break",
	    "<w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t></w:r></w:p>", "甲\n乙\n" },
	{ "tab, hyphen, sign",
	    "<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:noBreakHyphen/><w:sym w:char=\"2014\"/><w:sym w:char=\"F0B7\"/></w:r></w:p>",
	    "甲\t乙-—\n" },
	{ "tab stops are no tabs",
	    "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"9\"/></w:tabs></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>",
	    "甲\n" },
	{ "numbers",
	    LISTED("1", "0", "甲") LISTED("1", "1", "乙") LISTED("1", "1", "丙")
		LISTED("1", "2", "丁") LISTED("1", "0", "戊") LISTED("1", "1", "己"),
	    "一、甲\n（一）乙\n（二）丙\n1.丁\n二、戊\n（一）己\n" },
	{ "a number before a number",
	    LISTED("1", "0", "2026年") LISTED("1", "2", "2026年") LISTED("1", "2", "今年"),
	    "一、2026年\n1. 2026年\n2.今年\n" },
	{ "a list that begins elsewhere", LISTED("2", "0", "甲") LISTED("2", "0", "乙"),
	    "九、甲\n十、乙\n" },
	{ "a level with the number above", LISTED("1", "0", "甲") LISTED("1", "3", "乙"),
	    "一、甲\n1.1乙\n" },
	{ "bullets are no text", LISTED("3", "0", "甲"), "甲\n" },
	{ "list 0 is none", LISTED("0", "0", "甲"), "甲\n" },
	{ "a list nobody defined", LISTED("77", "0", "甲"), "甲\n" },
	{ "numbers by style", STYLED("numbered", "甲") STYLED("numbered", "乙"),
	    "（一）甲\n（二）乙\n" },
	{ "a level bound to a style", STYLED("bound", "甲"), "1.甲\n" },
	{ "a style's number taken away",
	    "<w:p><w:pPr><w:pStyle w:val=\"numbered\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>",
	    "甲\n" },
	{ "tracked changes as accepted",
	    "<w:p><w:r><w:t>甲</w:t></w:r><w:del><w:r><w:delText>乙</w:delText></w:r></w:del>"
	    "<w:ins><w:r><w:t>丙</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>丁</w:t></w:r></w:moveFrom>"
	    "<w:moveTo><w:r><w:t>戊</w:t></w:r></w:moveTo></w:p>",
	    "甲丙戊\n" },
	{ "a deleted paragraph end",
	    "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>" P("乙"),
	    "甲乙\n" },
	{ "the last paragraph's end deleted",
	    "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>", "甲\n" },
	{ "a style before a tracked change",
	    "<w:p><w:pPr><w:pPrChange><w:pPr><w:pStyle w:val=\"1\"/></w:pPr></w:pPrChange></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>",
	    "甲\n" },
	{ "a deleted row",
	    "<w:tbl><w:tr><w:trPr><w:del/></w:trPr>" CELL(P("甲")) "</w:tr><w:tr>" CELL(
		P("乙")) "</w:tr></w:tbl>",
	    "乙\n" },
	{ "hidden text",
	    "<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:t>甲</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>乙</w:t></w:r>"
	    "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>丙</w:t></w:r></w:p>",
	    "甲丙\n" },
	{ "a table: a row is a line",
	    "<w:tbl><w:tr>" CELL(P("单位")) CELL(P("得分")) "</w:tr><w:tr>" CELL(P("甲"))
		CELL("<w:p/>") CELL(P("9")) "</w:tr></w:tbl>" P("后"),
	    "单位\t得分\n甲\t9\n后\n" },
	{ "a table for the layout: paragraphs are lines",
	    "<w:tbl><w:tr>" CELL(P("甲") P("乙")) CELL(P("丙")) "</w:tr></w:tbl>", "甲\n乙\n丙\n" },
	{ "a table in a table",
	    "<w:tbl><w:tr>" CELL(P("甲") "<w:tbl><w:tr>" CELL(P("乙"))
		    CELL(P("丙")) "</w:tr></w:tbl>") "</w:tr></w:tbl>",
	    "甲\n乙\t丙\n" },
	{ "a text box once",
	    "<w:p><w:r><w:t>甲</w:t><mc:AlternateContent><mc:Choice><w:txbxContent>" P(
		"框") "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>" P("框") "</w:txbxContent></mc:Fallback>"
											 "</mc:AlternateContent><w:t>乙</w:t></w:r></w:p>",
	    "框\n甲乙\n" },
	{ "only a fallback",
	    "<w:p><w:r><mc:AlternateContent><mc:Fallback><w:t>甲</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>",
	    "甲\n" },
	{ "fields show their results",
	    "<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>1</w:t></w:r></w:p>", "1\n" },
	{ "an equation's text",
	    "<w:p><m:oMath xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"><m:r>"
	    "<m:t>x=1</m:t></m:r></m:oMath></w:p>",
	    "x=1\n" },
	{ "footnotes come last",
	    "<w:p><w:r><w:t>甲</w:t><w:footnoteReference/></w:r></w:p>" P("乙"),
	    "甲\n乙\n脚注。\n" },
	{ "how it is read is no text",
	    "<w:p><w:r><w:ruby><w:rt><w:r><w:t>jia</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>甲</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>",
	    "甲\n" },
	{ "no text at all", "<w:p/>", "empty-file\n" },
};

static void
test_reading(void **state)
{
	const struct reading_case *row = *state;
	struct arena a = { 0 };

	assert_string_equal(read_of(&a, package_of(&a, row->body)).data, row->want);
	arena_release(&a);
}

/* ISO's strict form has its own namespaces, and XML may be UTF-16. */
static void
test_other_forms(void **state)
{
	static const char strict[] =
	    "<d:document xmlns:d=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><d:body><d:p><d:r>"
	    "<d:t>甲</d:t></d:r></d:p></d:body></d:document>";
	static const char plain[] =
	    "<w:document xmlns:w=\"" XML_WORD "\"><w:p><w:r><w:t>A</w:t></w:r></w:p>"
	    "</w:document>";
	struct arena a = { 0 };
	struct buf wide = BUF_INIT;

	assert_string_equal(read_of(&a, with_document(&a, str_of(strict))).data, "甲\n");
	buf_z(&wide, "\xFF\xFE");
	for (size_t i = 0; plain[i]; i++)
		buf_add(&wide, (const char[]){ plain[i], '\0' }, 2);
	assert_string_equal(read_of(&a, with_document(&a, buf_view(&wide))).data, "A\n");
	buf_release(&wide);
	arena_release(&a);
}

/* Files of other programs, beside the text that is to be read of them. */
static void
test_samples(void **state)
{
	static const char *const names[] = { "libreoffice", "python-docx", "wps" };
	const char *tests = getenv("TESTS");
	struct arena a = { 0 };
	struct diags d = { .arena = &a };

	assert_non_null(tests);
	for (size_t i = 0; i < COUNT(names); i++) {
		const char *path = arena_printf(&a, "%s/docx/%s.docx", tests, names[i]).data;
		const char *text = arena_printf(&a, "%s/docx/%s.txt", tests, names[i]).data;
		struct source *raw = os_read(&a, path, READ_MAX, &d);
		struct source *want = os_read(&a, text, READ_MAX, &d);

		assert_non_null(raw);
		assert_non_null(want);
		assert_string_equal(read_of(&a, raw->text).data, arena_str(&a, want->text).data);
	}
	arena_release(&a);
}

/* ---- what is no .docx, or a bad one ---- */

static struct str
nested(struct arena *a, size_t depth)
{
	struct buf body = BUF_INIT;

	for (size_t i = 0; i < depth; i++)
		buf_z(&body, "<w:sdt>");
	for (size_t i = 0; i < depth; i++)
		buf_z(&body, "</w:sdt>");
	return package_of(a, buf_move(&body, a).data);
}

static struct str
with_entries(struct arena *a, size_t n, const char *format)
{
	struct buf out = BUF_INIT;
	struct zip zip = { .out = &out, .directory = BUF_INIT };

	for (size_t i = 0; i < n; i++)
		zip_add(&zip, arena_printf(a, "%s%zu", format, i).data, STR("x"));
	zip_end(&zip);
	return buf_move(&out, a);
}

/* A good file with one byte of a part changed, so that its sum is wrong. */
static struct str
changed(struct arena *a)
{
	struct str zip = package_of(a, P("抓紧"));
	char *bytes = arena_array(a, char, zip.len);

	memcpy(bytes, zip.data, zip.len);
	bytes[str_find(zip, STR("抓"), 0)] = 'x';
	return (struct str){ .data = bytes, .len = zip.len };
}

/* A good file whose directory says that the document has that many bytes. */
static struct str
with_size(struct arena *a, uint32_t size)
{
	struct str zip = package_of(a, P("抓紧"));
	struct str entry = STR("word/document.xml");
	char *bytes = arena_array(a, char, zip.len);
	size_t at = str_find(zip, STR("PK\x01\x02"), 0);

	while (!str_starts(str_from(zip, at + 46), entry))
		at = str_find(zip, STR("PK\x01\x02"), at + 1);
	memcpy(bytes, zip.data, zip.len);
	for (size_t i = 0; i < 4; i++)
		bytes[at + 24 + i] = (char)(size >> 8 * i);
	return (struct str){ .data = bytes, .len = zip.len };
}

static void
test_bad(void **state)
{
	static const char doctype[] =
	    "<!DOCTYPE w [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><w>&b;</w>";
	struct arena a = { 0 };
	struct str good = package_of(&a, P("甲"));
	const struct {
		const char *name;
		struct str bytes;
		const char *want;
	} rows[] = {
		{ "an old Word file", STR("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1W\0o\0r\0d"),
		    "old-word-file\n" },
		{ "an encrypted one",
		    STR("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"),
		    "encrypted-file\n" },
		{ "RTF", STR("{\\rtf1 x}"), "old-word-file\n" },
		{ "an empty archive", with_entries(&a, 0, ""), "bad-docx\n" },
		{ "another archive", with_entries(&a, 3, "x"), "not-docx\n" },
		{ "2,000 entries", with_entries(&a, 2000, "x"), "not-docx\n" },
		{ "2,001 entries", with_entries(&a, 2001, "x"), "hostile-docx\n" },
		{ "a way up", with_entries(&a, 1, "word/../../x"), "hostile-docx\n" },
		{ "an absolute path", with_entries(&a, 1, "/etc/x"), "hostile-docx\n" },
		{ "a missing document", with_document(&a, STR("")), "not-docx\n" },
		{ "a table of figures", with_document(&a, STR("<workbook/>")), "not-docx\n" },
		{ "XML that does not end",
		    with_document(&a, STR("<w:document xmlns:w=\"" XML_WORD "\">")), "bad-docx\n" },
		{ "no XML", with_document(&a, STR("x")), "bad-docx\n" },
		{ "a document type", with_document(&a, str_of(doctype)), "hostile-docx\n" },
		{ "as deep as may be", nested(&a, 254), "empty-file\n" },
		{ "deeper", nested(&a, 255), "hostile-docx\n" },
		{ "a million deep", nested(&a, 1000000), "hostile-docx\n" },
		{ "a wrong sum", changed(&a), "bad-docx\n" },
		{ "a size of 64 MiB and a byte", with_size(&a, (64u << 20) + 1), "hostile-docx\n" },
		{ "a size of 200 times as much", with_size(&a, 2u << 20), "hostile-docx\n" },
		{ "a size too large", with_size(&a, 1000), "bad-docx\n" },
		{ "a size too small", with_size(&a, 10), "bad-docx\n" },
		{ "cut in its directory", str_sub(good, 0, good.len - 30), "bad-docx\n" },
		{ "cut in a part", str_sub(good, 0, good.len / 2), "bad-docx\n" },
		{ "only its first bytes", str_sub(good, 0, 4), "bad-docx\n" },
	};

	for (size_t i = 0; i < COUNT(rows); i++) {
		struct str found = read_of(&a, rows[i].bytes);

		if (strcmp(found.data, rows[i].want))
			fail_msg("%s: %s", rows[i].name, found.data);
	}
	arena_release(&a);
}

/* ---- writing, run by run ---- */

struct runs {
	struct buf out;
	bool in_text;
};

static const char *
value_of(const char **attributes)
{
	for (; *attributes; attributes += 2) {
		if (!strcmp(*attributes, "w:val"))
			return attributes[1];
	}
	return "";
}

static void
on_start(void *data, const char *name, const char **attributes)
{
	struct runs *r = data;

	if (!strcmp(name, "w:pStyle"))
		buf_printf(&r->out, "%s:", value_of(attributes));
	else if (!strcmp(name, "w:rStyle"))
		buf_printf(&r->out, " %s", value_of(attributes));
	else if (!strcmp(name, "w:highlight"))
		buf_printf(&r->out, " %s", value_of(attributes));
	else if (!strcmp(name, "w:r"))
		buf_z(&r->out, " <");
	r->in_text = !strcmp(name, "w:t");
	if (r->in_text)
		buf_z(&r->out, "|");
}

static void
on_end(void *data, const char *name)
{
	struct runs *r = data;

	r->in_text = false;
	if (!strcmp(name, "w:p"))
		buf_char(&r->out, '\n');
	if (!strcmp(name, "w:r"))
		buf_z(&r->out, ">");
}

static void
on_text(void *data, const char *text, int len)
{
	struct runs *r = data;

	if (r->in_text)
		buf_add(&r->out, text, (size_t)len);
}

/* Paragraphs with their styles, runs with their styles and highlights; parts must be XML. */
static struct str
runs_of(struct arena *a, struct str part)
{
	XML_Parser parser = XML_ParserCreate(NULL);
	struct runs r = { .out = BUF_INIT };

	XML_SetUserData(parser, &r);
	XML_SetElementHandler(parser, on_start, on_end);
	XML_SetCharacterDataHandler(parser, on_text);
	assert_int_equal(XML_Parse(parser, part.data, (int)part.len, 1), XML_STATUS_OK);
	XML_ParserFree(parser);
	return buf_move(&r.out, a);
}

static void
add_block(struct arena *a, struct document *doc, enum block_kind kind, unsigned level,
    const char *text)
{
	struct block *b = document_add(a, doc);
	size_t cap = 0;

	b->kind = kind;
	b->level = level;
	b->text = str_of(text);
	for (size_t at = 0; (at = str_find(b->text, STR("【待"), at)) != STR_NONE;) {
		size_t end = str_find(b->text, STR("】"), at) + 3;

		*arena_push(a, b->marks, b->nmarks, cap) =
		    (struct mark){ .kind = MARK_GAP, .at = span_of(at, end - at) };
		at = end;
	}
}

static struct document
sample(struct arena *a)
{
	struct document doc = { 0 };

	add_block(a, &doc, BLOCK_TITLE, 0, "在南桥区文明城市创建工作动员部署大会上的讲话");
	add_block(a, &doc, BLOCK_SIGNOFF, 0, "区委书记　许志衡");
	add_block(a, &doc, BLOCK_SIGNOFF, 0, "（2026年3月18日）");
	add_block(a, &doc, BLOCK_SALUTATION, 0, "同志们：");
	add_block(a, &doc, BLOCK_PARAGRAPH, 0, "【待填：市名】市<抓>“紧”&好【待填】。");
	add_block(a, &doc, BLOCK_HEADING, 1, "一、看清【待填】差距");
	add_block(a, &doc, BLOCK_HEADING, 2, "（一）抓宣传");
	add_block(a, &doc, BLOCK_PARAGRAPH, 0, "（一）抓宣传。家家知道。");
	add_block(a, &doc, BLOCK_PARAGRAPH, 0, "（二）抓【待填：时限】前。人人动手。");
	add_block(a, &doc, BLOCK_PARAGRAPH, 0, "（三）【待填：一】抓到底。【待填：二】见效。");
	add_block(a, &doc, BLOCK_PARAGRAPH, 0, "1.抓卫生。天天扫。");
	return doc;
}

static struct str
docx_of(struct arena *a, const struct document *doc, const struct docx_options *options)
{
	struct buf out = BUF_INIT;

	render_docx(&out, doc, options);
	return buf_move(&out, a);
}

static struct docx_options
default_options(struct arena *a)
{
	struct diags d = { .arena = a };
	struct docx_options options;

	assert_true(render_page(NULL, NULL, &d, &options));
	return options;
}

static void
test_runs(void **state)
{
	struct arena a = { 0 };
	struct document doc = sample(&a);
	struct docx_options options = default_options(&a);
	struct str zip = docx_of(&a, &doc, &options);

	assert_string_equal(runs_of(&a, entry_of(zip, "word/document.xml")).data,
	    "Title: <|在南桥区文明城市创建>\n"
	    "Title: <|工作动员部署大会上的讲话>\n"
	    "Byline: <|区委书记　许志衡>\n"
	    "Date: <|（2026年3月18日）>\n"
	    "\n"
	    "Salutation: <|同志们：>\n"
	    "Body: < yellow|【待填：市名】> <|市<抓>“紧”&好> < yellow|【待填】> <|。>\n"
	    "Heading1: <|一、看清> < yellow|【待填】> <|差距>\n"
	    "Heading2: <|（一）抓宣传>\n"
	    "Body: < RunIn2|（一）抓宣传。> <|家家知道。>\n"
	    "Body: < RunIn2|（二）抓> < RunIn2 yellow|【待填：时限】> < RunIn2|前。> <|人人动手。>\n"
	    "Body: < RunIn2|（三）> < RunIn2 yellow|【待填：一】> < RunIn2|抓到底。>"
	    " < yellow|【待填：二】> <|见效。>\n"
	    "Body: < RunIn3|1.抓卫生。> <|天天扫。>\n");
	arena_release(&a);
}

/* Facts of the layout that a program without a layout engine can see. */
static void
test_layout(void **state)
{
	static const struct {
		const char *part, *has;
	} facts[] = {
		{ "word/document.xml", "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>" },
		{ "word/document.xml", "w:type=\"lines\" w:linePitch=\"579\"" },
		{ "word/document.xml", "<w:footerReference w:type=\"even\"" },
		{ "word/settings.xml", "<w:evenAndOddHeaders/>" },
		{ "word/settings.xml",
		    "\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"" },
		{ "word/styles.xml", "<w:name w:val=\"heading 2\"/>" },
		{ "word/styles.xml", "<w:outlineLvl w:val=\"1\"/>" },
		{ "word/styles.xml", "w:line=\"579\" w:lineRule=\"exact\"" },
		{ "word/styles.xml", "<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/>" },
		{ "word/fontTable.xml",
		    "<w:font w:name=\"方正小标宋简体\"><w:altName w:val=\"华文中宋\"/>" },
		{ "word/footer1.xml", "<w:jc w:val=\"right\"/>" },
		{ "word/footer2.xml", "<w:jc w:val=\"left\"/>" },
		{ "docProps/core.xml",
		    "<dc:title>在南桥区文明城市创建工作动员部署大会上的讲话</dc:title>" },
		{ "docProps/core.xml", "<dc:creator>区委书记　许志衡</dc:creator>" },
		{ "docProps/core.xml", ">2026-03-18T00:00:00Z</dcterms:created>" },
	};
	struct arena a = { 0 };
	struct document doc = sample(&a);
	struct docx_options options = default_options(&a);
	struct str zip, again;

	options.speaker = STR("区委书记　许志衡");
	options.date = STR("2026-03-18");
	options.epoch = "86400";
	zip = docx_of(&a, &doc, &options);
	for (size_t i = 0; i < COUNT(facts); i++) {
		struct str part = entry_of(zip, facts[i].part);

		runs_of(&a, part);
		if (str_find(part, str_of(facts[i].has), 0) == STR_NONE)
			fail_msg("%s lacks %s", facts[i].part, facts[i].has);
	}
	assert_true(str_starts(zip, STR("PK\x03\x04")));
	assert_true(str_starts(str_from(zip, 30), STR("[Content_Types].xml")));
	assert_int_equal(str_find(entry_of(zip, "word/styles.xml"), STR("Theme"), 0), STR_NONE);
	again = docx_of(&a, &doc, &options);
	assert_true(str_eq(zip, again));
	options.date = STR("");
	zip = docx_of(&a, &doc, &options);
	assert_int_not_equal(str_find(zip, STR(">1970-01-02T00:00:00Z<"), 0), STR_NONE);
	arena_release(&a);
}

static const struct page_case {
	const char *page, *want; /* messages, else line pitch, fonts and marks */
} page_cases[] = {
	{ "{}", "579 方正小标宋简体 楷体_GB2312" },
	{ "{\"form\": \"gbt9704\"}", "579 方正小标宋简体 楷体_GB2312" },
	{ "{\"form\": \"reading\"}", "900 方正小标宋简体 楷体_GB2312 reading" },
	{ "{\"line-pitch\": 28.8, \"form\": \"reading\"}",
	    "576 方正小标宋简体 楷体_GB2312 reading" },
	{ "{\"line-pitch\": 28}", "560 方正小标宋简体 楷体_GB2312" },
	{ "{\"title-font\": \"华文中宋\", \"byline-font\": \"仿宋\"}", "579 华文中宋 仿宋_GB2312" },
	{ "{\"level-2-bold\": true, \"page-number\": \"centre\"}",
	    "579 方正小标宋简体 楷体_GB2312 bold centred" },
	{ "{\"level-2-bold\": false, \"page-number\": \"outside\", \"x-note\": 1}",
	    "579 方正小标宋简体 楷体_GB2312" },
	{ "3", "1 wrong-type" },
	{ "{\"form\": \"a4\"}", "10 bad-page" },
	{ "{\"form\": true}", "10 wrong-type" },
	{ "{\"fonts\": \"a\"}", "2 unknown-key" },
	{ "{\"title-font\": \" \"}", "16 bad-page" },
	{ "{\"byline-font\": \"宋体\"}", "17 bad-page" },
	{ "{\"line-pitch\": 19.99}", "16 bad-page" },
	{ "{\"line-pitch\": 80.01}", "16 bad-page" },
	{ "{\"line-pitch\": 28.955}", "16 bad-page" },
	{ "{\"line-pitch\": 3e1}", "16 bad-page" },
	{ "{\"line-pitch\": -30}", "16 bad-page" },
	{ "{\"line-pitch\": \"28\"}", "16 wrong-type" },
	{ "{\"level-2-bold\": 1}", "18 wrong-type" },
	{ "{\"page-number\": \"left\"}", "17 bad-page" },
};

static void
test_page(void **state)
{
	const struct page_case *row = *state;
	struct arena a = { 0 };
	struct diags d = { .arena = &a };
	const struct source *source = source_new(&a, "o.md", str_of(row->page));
	struct docx_options options;
	struct json page;
	struct str found;
	size_t end;

	assert_true(json_read(&a, source, 0, &d, &page, &end));
	if (render_page(&page, source, &d, &options))
		found = arena_printf(&a, "%u %.*s %.*s%s%s%s", options.line,
		    STR_FMT(options.title_font), STR_FMT(options.byline_font),
		    options.form == FORM_READING ? " reading" : "",
		    options.bold_level2 ? " bold" : "", options.centred_number ? " centred" : "");
	else
		found = arena_printf(&a, "%zu %s", source_place(source, d.items->at.off).column,
		    d.items->id);
	assert_string_equal(found.data, row->want);
	arena_release(&a);
}

/* ---- law: what is written and read again is the same document ---- */

static unsigned
pick(unsigned *seed, unsigned n)
{
	*seed = *seed * 1103515245u + 12345u;
	return (*seed >> 16) % n;
}

static const char *
random_text(struct arena *a, unsigned *seed)
{
	static const char *const pieces[] = { "抓落实", "，", "。", "“店小二”", "——", "A", "5%",
		"<b>", "&amp;", "]]>", "【待填：市名】", "市", "（一）", "1.", "一、", "《条例》",
		"\t", "'", "\"", "……", "①", "é", "𠀀", "大会", "创建", "第二次", "　", " " };
	struct buf text = BUF_INIT;

	buf_z(&text, "全区");
	for (unsigned n = pick(seed, 30); n; n--)
		buf_z(&text, pieces[pick(seed, COUNT(pieces))]);
	buf_z(&text, "好");
	return buf_move(&text, a).data;
}

static struct document
random_document(struct arena *a, unsigned *seed)
{
	struct document doc = { 0 };

	add_block(a, &doc, BLOCK_TITLE, 0,
	    "在明川市南桥区创建文明城市暨2026年重点项目推进大会上的讲话");
	if (pick(seed, 2))
		add_block(a, &doc, BLOCK_SIGNOFF, 0, "区长　李文");
	for (unsigned n = pick(seed, 12); n; n--) {
		bool heading = !pick(seed, 3);

		add_block(a, &doc, heading ? BLOCK_HEADING : BLOCK_PARAGRAPH,
		    heading ? 1 + pick(seed, 4) : 0, random_text(a, seed));
	}
	return doc;
}

static void
test_round_trip(void **state)
{
	struct arena a = { 0 };
	unsigned seed = 3;

	for (unsigned i = 0; i < 300; i++) {
		struct document doc = random_document(&a, &seed);
		struct docx_options options = default_options(&a);
		struct buf want = BUF_INIT;

		for (size_t b = 0; b < doc.nblocks; b++) {
			if (doc.blocks[b].kind == BLOCK_TITLE)
				buf_z(&want, "1 ");
			else if (doc.blocks[b].kind == BLOCK_HEADING)
				buf_printf(&want, "%u ", doc.blocks[b].level + 1);
			buf_str(&want, doc.blocks[b].text);
			buf_char(&want, '\n');
		}
		assert_string_equal(read_of(&a, docx_of(&a, &doc, &options)).data, want.data);
		buf_release(&want);
		arena_reset(&a);
	}
	arena_release(&a);
}

int
main(void)
{
	static struct tests tests;

	ADD_ROWS(&tests, test_reading, reading_cases, name);
	ADD_ROWS(&tests, test_page, page_cases, page);
	ADD_TEST(&tests, test_other_forms);
	ADD_TEST(&tests, test_samples);
	ADD_TEST(&tests, test_bad);
	ADD_TEST(&tests, test_runs);
	ADD_TEST(&tests, test_layout);
	ADD_TEST(&tests, test_round_trip);
	return test_all(&tests);
}
