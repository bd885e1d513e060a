/* Word files that are changed: other letters in their text, remarks in their margin, all else as it was. */
#include "read.h"
#include "rows.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "render_private.h" /* for zip_add() */
#include "utf8.h"
#include "word_files.h"

/* A file that was read. */
struct word_file {
	const struct source *raw;
	struct docx_file file;
};

static struct word_file
open_file(struct arena *a, struct str bytes)
{
	struct diags d = { .arena = a };
	struct word_file w = { .raw = source_new(a, "x.docx", bytes) };
	struct reading *r = read_speech(a, w.raw, &d);

	assert_non_null(r);
	assert_true(read_docx_file(a, w.raw, r, &d, &w.file));
	return w;
}

static struct str
part_of(const struct docx_file *file, const char *name)
{
	for (size_t i = 0; i < file->nparts; i++)
		if (!strcmp(file->parts[i].name, name))
			return file->parts[i].bytes;
	return STR("");
}

/* The content of a body. */
static struct str
body_of(struct str document)
{
	size_t from = str_find(document, STR("<w:body>"), 0) + strlen("<w:body>");

	return str_sub(document, from, str_find(document, STR("</w:body>"), 0) - from);
}

static struct str
edited(struct arena *a, const struct docx_file *file, struct docx_edit *edits, size_t n)
{
	struct buf out = BUF_INIT;

	render_edits(a, &out, file, edits, n);
	return buf_move(&out, a);
}

/* ---- edits, one a row: the first place of some text ---- */

#define T(text) "<w:t>" text "</w:t>"
#define R(text) "<w:r>" T(text) "</w:r>"
#define KEPT(text) "<w:t xml:space=\"preserve\">" text "</w:t>"
#define INS(runs) "<w:ins w:id=\"1\" w:author=\"李文\">" runs "</w:ins>"
#define DEL(text)                                                                                  \
	"<w:del w:id=\"2\" w:author=\"李文\"><w:r><w:delText>" text "</w:delText></w:r></w:del>"
#define MARK "<w:rPr><w:ins w:id=\"3\"/></w:rPr>"
#define PARA(runs) "<w:p>" runs "</w:p>"
#define FIELD(type) "<w:r><w:fldChar w:fldCharType=\"" type "\"/></w:r>"

#define CODE(text) "<w:r><w:instrText>" text "</w:instrText></w:r>"

static const struct edit_case {
	const char *name, *body, *was, *text, *want;
	enum docx_outcome outcome;
} edit_cases[] = {
	{ "in a run", PARA(R("三、抓")), "三", "二", PARA(R("二、抓")), DOCX_CHANGED },
	{ "what differs of it", PARA(R("第三，抓")), "第三，", "第二，", PARA(R("第二，抓")),
	    DOCX_CHANGED },
	{ "with what stands around",
	    PARA("<w:pPr><w:jc w:val='both'/></w:pPr><w:bookmarkStart/>" R("三、抓")), "三、",
	    "二、", PARA("<w:pPr><w:jc w:val='both'/></w:pPr><w:bookmarkStart/>" R("二、抓")),
	    DOCX_CHANGED },
	{ "the first letter of a run", PARA(R("抓") R("三、抓")), "三、", "二、",
	    PARA(R("抓") R("二、抓")), DOCX_CHANGED },
	{ "the last letter of a run", PARA(R("抓三") R("、抓")), "三、", "二、",
	    PARA(R("抓二") R("、抓")), DOCX_CHANGED },
	{ "over two runs", PARA(R("二") R("三、抓")), "二三", "十", PARA(R("十") R("、抓")),
	    DOCX_CHANGED },
	{ "over three runs", PARA(R("共二") R("十") R("三、抓")), "二十三", "四",
	    PARA(R("共四") R("") R("、抓")), DOCX_CHANGED },
	{ "longer over two runs", PARA(R("三") R("五、抓")), "三五", "二十一",
	    PARA(R("二十一") R("、抓")), DOCX_CHANGED },
	{ "over two texts of a run", PARA("<w:r>" T("二") T("三、") "</w:r>"), "二三", "十",
	    PARA("<w:r>" T("十") T("、") "</w:r>"), DOCX_CHANGED },
	{ "all of a run goes", PARA(R("三是") R("抓")), "三是", "", PARA(R("") R("抓")),
	    DOCX_CHANGED },
	{ "a letter more", PARA(R("十、") R("抓")), "十、", "十一、", PARA(R("十一、") R("抓")),
	    DOCX_CHANGED },
	{ "a letter more at the end of a run", PARA(R("十") R("、抓")), "十", "十一",
	    PARA(R("十一") R("、抓")), DOCX_CHANGED },
	{ "a letter more at the head of a run", PARA(R("抓") R("一、")), "一、", "十一、",
	    PARA(R("抓") R("十一、")), DOCX_CHANGED },
	{ "one of two like ones", PARA(R("二二、")), "二二", "二", PARA(R("二、")), DOCX_CHANGED },
	{ "nothing", PARA(R("二、")), "二", "二", PARA(R("二、")), DOCX_CHANGED },
	{ "in a link", PARA("<w:hyperlink w:anchor=\"a\">" R("三、抓") "</w:hyperlink>"), "三",
	    "二", PARA("<w:hyperlink w:anchor=\"a\">" R("二、抓") "</w:hyperlink>"), DOCX_CHANGED },
	{ "from a link on", PARA("<w:hyperlink>" R("二") "</w:hyperlink>" R("三、")), "二三", "十",
	    PARA("<w:hyperlink>" R("十") "</w:hyperlink>" R("、")), DOCX_CHANGED },
	{ "in a cell", "<w:tbl><w:tr>" CELL(P("甲")) CELL(P("三个,乙")) "</w:tr></w:tbl>", ",",
	    "，", "<w:tbl><w:tr>" CELL(P("甲")) CELL(P("三个，乙")) "</w:tr></w:tbl>",
	    DOCX_CHANGED },
	{ "in a control",
	    "<w:sdt><w:sdtPr><w:alias/></w:sdtPr><w:sdtContent>" P(
		"三、抓") "</w:sdtContent></w:sdt>",
	    "三", "二",
	    "<w:sdt><w:sdtPr><w:alias/></w:sdtPr><w:sdtContent>" P(
		"二、抓") "</w:sdtContent></w:sdt>",
	    DOCX_CHANGED },
	{ "in a title of two paragraphs", STYLED("T", "在第三,") STYLED("T", "次会上"), "三,次",
	    "二次", STYLED("T", "在第二") STYLED("T", "次会上"), DOCX_CHANGED },
	/* tracked changes */
	{ "in an insertion", PARA(INS(R("三、抓"))), "三", "二", PARA(INS(R("二、抓"))),
	    DOCX_CHANGED },
	{ "over two runs of one", PARA(INS(R("二") R("三、"))), "二三", "十",
	    PARA(INS(R("十") R("、"))), DOCX_CHANGED },
	{ "moved to", PARA("<w:moveTo>" R("三、抓") "</w:moveTo>"), "三", "二",
	    PARA("<w:moveTo>" R("二、抓") "</w:moveTo>"), DOCX_CHANGED },
	{ "an inserted end of paragraph", PARA("<w:pPr>" MARK "</w:pPr>" R("三、抓")), "三", "二",
	    PARA("<w:pPr>" MARK "</w:pPr>" R("二、抓")), DOCX_CHANGED },
	{ "half in an insertion", PARA(R("二") INS(R("三、"))), "二三", "十",
	    PARA(R("二") INS(R("三、"))), DOCX_HALF_TRACKED },
	{ "in one insertion and the next", PARA(INS(R("二")) INS(R("三、"))), "二三", "十",
	    PARA(INS(R("二")) INS(R("三、"))), DOCX_HALF_TRACKED },
	{ "beside an insertion", PARA(R("三") INS(R("、抓"))), "三、", "二、",
	    PARA(R("二") INS(R("、抓"))), DOCX_CHANGED },
	{ "beside a deletion", PARA(DEL("二") R("三") DEL("四") R("、抓")), "三、", "二、",
	    PARA(DEL("二") R("二") DEL("四") R("、抓")), DOCX_CHANGED },
	{ "over a deletion", PARA(R("二") DEL("四") R("三、抓")), "二三", "十",
	    PARA(R("十") DEL("四") R("、抓")), DOCX_CHANGED },
	/* what is no letter */
	{ "beside a tab", PARA("<w:r>" T("三") "<w:tab/>" T("、") "</w:r>"), "三\t", "二\t",
	    PARA("<w:r>" T("二") "<w:tab/>" T("、") "</w:r>"), DOCX_CHANGED },
	{ "over a tab", PARA("<w:r>" T("二") "<w:tab/>" T("三、") "</w:r>"), "二\t三", "十",
	    PARA("<w:r>" T("二") "<w:tab/>" T("三、") "</w:r>"), DOCX_NO_LETTERS },
	{ "a tab", PARA("<w:r>" T("二") "<w:tab/>" T("三、") "</w:r>"), "\t", "",
	    PARA("<w:r>" T("二") "<w:tab/>" T("三、") "</w:r>"), DOCX_NO_LETTERS },
	{ "behind a break", PARA("<w:r>" T("二") "<w:br/>" T("三、") "</w:r>"), "三", "二",
	    PARA("<w:r>" T("二") "<w:br/>" T("二、") "</w:r>"), DOCX_CHANGED },
	{ "over a break of a heading",
	    "<w:p><w:pPr><w:pStyle w:val=\"1\"/></w:pPr><w:r>" T("二") "<w:br/>" T(
		"三、抓") "</w:r></w:p>",
	    "二三", "十",
	    "<w:p><w:pPr><w:pStyle w:val=\"1\"/></w:pPr><w:r>" T("十") "<w:br/>" T(
		"、抓") "</w:r></w:p>",
	    DOCX_CHANGED },
	{ "a sign of a font", PARA("<w:r>" T("甲") "<w:sym w:char=\"002C\"/>" T("乙") "</w:r>"),
	    ",", "，", PARA("<w:r>" T("甲") "<w:sym w:char=\"002C\"/>" T("乙") "</w:r>"),
	    DOCX_NO_LETTERS },
	{ "an automatic number", LISTED("1", "0", "甲"), "一、", "二、", LISTED("1", "0", "甲"),
	    DOCX_NO_LETTERS },
	{ "half an automatic number", LISTED("1", "2", "3、甲"), "1. 3、", "2、",
	    LISTED("1", "2", "3、甲"), DOCX_NO_LETTERS },
	{ "behind an automatic number", LISTED("1", "0", "　甲,乙"), "甲,", "甲，",
	    LISTED("1", "0", "　甲，乙"), DOCX_CHANGED },
	{ "in an equation",
	    PARA(
		"<m:oMath xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"><m:r><m:t>甲,乙</m:t></m:r></m:oMath>"),
	    ",", "，",
	    PARA(
		"<m:oMath xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"><m:r><m:t>甲,乙</m:t></m:r></m:oMath>"),
	    DOCX_NO_LETTERS },
	/* what Word would undo */
	{ "a field's result", PARA(FIELD("begin") FIELD("separate") R("甲,乙") FIELD("end")), ",",
	    "，", PARA(FIELD("begin") FIELD("separate") R("甲,乙") FIELD("end")), DOCX_HELD },
	{ "behind a field", PARA(FIELD("begin") R("甲") FIELD("end") R("乙,丙")), ",", "，",
	    PARA(FIELD("begin") R("甲") FIELD("end") R("乙，丙")), DOCX_CHANGED },
	{ "a field in a field",
	    PARA(FIELD("begin") FIELD("begin") R("甲") FIELD("end") R("乙,丙") FIELD("end")), ",",
	    "，", PARA(FIELD("begin") FIELD("begin") R("甲") FIELD("end") R("乙,丙") FIELD("end")),
	    DOCX_HELD },
	{ "a simple field", PARA("<w:fldSimple w:instr=\"REF a\">" R("甲,乙") "</w:fldSimple>"),
	    ",", "，", PARA("<w:fldSimple w:instr=\"REF a\">" R("甲,乙") "</w:fldSimple>"),
	    DOCX_HELD },
	{ "a link that is a field",
	    PARA(FIELD("begin") CODE(" HYPERLINK \"http://a.cn\" ") FIELD("separate") R("甲,乙")
		    FIELD("end")),
	    ",", "，",
	    PARA(FIELD("begin") CODE(" HYPERLINK \"http://a.cn\" ") FIELD("separate") R("甲，乙")
		    FIELD("end")),
	    DOCX_CHANGED },
	{ "a link in another field",
	    PARA(FIELD("begin") CODE("TOC") FIELD("begin") CODE("HYPERLINK a") R("甲,乙")
		    FIELD("end") FIELD("end")),
	    ",", "，",
	    PARA(FIELD("begin") CODE("TOC") FIELD("begin") CODE("HYPERLINK a") R("甲,乙")
		    FIELD("end") FIELD("end")),
	    DOCX_HELD },
	{ "another field in a link",
	    PARA(FIELD("begin") CODE("HYPERLINK a") FIELD("begin") CODE("REF b") R("甲,")
		    FIELD("end") R("乙;") FIELD("end")),
	    ";", "；",
	    PARA(FIELD("begin") CODE("HYPERLINK a") FIELD("begin") CODE("REF b") R("甲,")
		    FIELD("end") R("乙；") FIELD("end")),
	    DOCX_CHANGED },
	{ "a simple field that is a link",
	    PARA("<w:fldSimple w:instr=\" HYPERLINK a\">" R("甲,乙") "</w:fldSimple>"), ",", "，",
	    PARA("<w:fldSimple w:instr=\" HYPERLINK a\">" R("甲，乙") "</w:fldSimple>"),
	    DOCX_CHANGED },
	{ "half a field", PARA(R("二") "<w:fldSimple>" R("三") "</w:fldSimple>" R("、")), "二三",
	    "十", PARA(R("二") "<w:fldSimple>" R("三") "</w:fldSimple>" R("、")), DOCX_HELD },
	{ "a control bound to data",
	    "<w:sdt><w:sdtPr><w:dataBinding/></w:sdtPr><w:sdtContent>" P(
		"三、") "</w:sdtContent></w:sdt>" P("三、"),
	    "三", "二",
	    "<w:sdt><w:sdtPr><w:dataBinding/></w:sdtPr><w:sdtContent>" P(
		"三、") "</w:sdtContent></w:sdt>" P("三、"),
	    DOCX_HELD },
	{ "behind a control bound to data",
	    "<w:sdt><w:sdtPr><w:dataBinding/></w:sdtPr><w:sdtContent>" P(
		"三、") "</w:sdtContent></w:sdt>" P("四、"),
	    "四", "二",
	    "<w:sdt><w:sdtPr><w:dataBinding/></w:sdtPr><w:sdtContent>" P(
		"三、") "</w:sdtContent></w:sdt>" P("二、"),
	    DOCX_CHANGED },
	{ "a text box that is there twice",
	    "<w:p><w:r><mc:AlternateContent><mc:Choice>" P("三、") "</mc:Choice><mc:Fallback>" P(
		"三、") "</mc:Fallback></mc:AlternateContent></w:r></w:p>",
	    "三", "二",
	    "<w:p><w:r><mc:AlternateContent><mc:Choice>" P("三、") "</mc:Choice><mc:Fallback>" P(
		"三、") "</mc:Fallback></mc:AlternateContent></w:r></w:p>",
	    DOCX_HELD },
	{ "a text box that is there once",
	    PARA("<w:r>" T("甲") "<w:pict>" P("三、") "</w:pict>" T("乙") "</w:r>"), "三", "二",
	    PARA("<w:r>" T("甲") "<w:pict>" P("二、") "</w:pict>" T("乙") "</w:r>"), DOCX_CHANGED },
	{ "around a text box",
	    PARA("<w:r>" T("二") "<w:pict>" P("框") "</w:pict>" T("三") "</w:r>"), "二三", "十",
	    PARA("<w:r>" T("十") "<w:pict>" P("框") "</w:pict>" T("") "</w:r>"), DOCX_CHANGED },
	/* how XML writes it */
	{ "beside a reference", PARA(R("&amp;三&lt;")), "三", "二", PARA(R("&amp;二&lt;")),
	    DOCX_CHANGED },
	{ "a reference", PARA(R("甲&amp;乙")), "甲&乙", "甲和乙", PARA(R("甲和乙")), DOCX_CHANGED },
	{ "becomes a reference", PARA(R("甲和乙")), "和", "&", PARA(R("甲&amp;乙")), DOCX_CHANGED },
	{ "a letter by its number", PARA(R("&#19977;、&#x4E09;")), "三、", "二、",
	    PARA(R("二、&#x4E09;")), DOCX_CHANGED },
	{ "over a reference", PARA(R("甲&amp;&lt;乙")), "&<", "和", PARA(R("甲和乙")),
	    DOCX_CHANGED },
	{ "plain data", PARA("<w:r><w:t><![CDATA[三、<]]></w:t></w:r>"), "三", "二",
	    PARA("<w:r><w:t><![CDATA[二、<]]></w:t></w:r>"), DOCX_CHANGED },
	{ "a comment of XML", PARA("<w:r><w:t>二<!--三-->三、</w:t></w:r>"), "二三", "十",
	    PARA("<w:r><w:t>十<!--三-->、</w:t></w:r>"), DOCX_CHANGED },
	{ "a letter of four bytes", PARA(R("𠀀,𠀁")), "𠀀,𠀁", "𠀀，𠀁", PARA(R("𠀀，𠀁")),
	    DOCX_CHANGED },
	{ "like first bytes", PARA(R("三抓")), "三", "上", PARA(R("上抓")), DOCX_CHANGED },
	{ "like last bytes", PARA(R("甲一")), "一", "倀", PARA(R("甲倀")), DOCX_CHANGED },
	/* white space at the ends of a w:t */
	{ "space is bared in front", PARA(R("1. 抓")), "1.", "", PARA("<w:r>" KEPT(" 抓") "</w:r>"),
	    DOCX_CHANGED },
	{ "space is bared behind", PARA(R("抓 1.") R("乙")), "1.", "",
	    PARA("<w:r>" KEPT("抓 ") "</w:r>" R("乙")), DOCX_CHANGED },
	{ "only space is left", PARA(R("1. 2") R("乙")), "1. 2", " ",
	    PARA("<w:r>" KEPT(" ") "</w:r>" R("乙")), DOCX_CHANGED },
	{ "space is put in", PARA(R("抓") R("乙")), "抓", "抓 ",
	    PARA("<w:r>" KEPT("抓 ") "</w:r>" R("乙")), DOCX_CHANGED },
	{ "space that is preserved", PARA("<w:r>" KEPT("1. 抓") "</w:r>"), "1.", "",
	    PARA("<w:r>" KEPT(" 抓") "</w:r>"), DOCX_CHANGED },
	{ "space that is not", PARA("<w:r><w:t xml:space='default'>1. 抓</w:t></w:r>"), "1.", "",
	    PARA("<w:r><w:t xml:space='default'> 抓</w:t></w:r>"), DOCX_CHANGED },
	{ "space that was there", PARA(R("甲") R(" 三、")), "三", "二", PARA(R("甲") R(" 二、")),
	    DOCX_CHANGED },
	{ "full-width space is a letter", PARA(R("1.　抓")), "1.", "", PARA(R("　抓")),
	    DOCX_CHANGED },
};

/* The text before and after, with the first `was` another. */
static struct str
replaced(struct arena *a, struct str text, size_t at, const struct edit_case *row)
{
	return arena_join(a, str_sub(text, 0, at), str_of(row->text),
	    str_from(text, at + strlen(row->was)));
}

static void
test_edit(void **state)
{
	const struct edit_case *row = *state;
	struct arena a = { 0 };
	struct word_file before = open_file(&a, package_of(&a, row->body)), after;
	struct str text = before.file.text, want = text;
	size_t at = str_find(text, str_of(row->was), 0);
	struct docx_edit edit = { .at = span_of(at, strlen(row->was)), .text = str_of(row->text) };

	assert_int_not_equal(at, STR_NONE);
	after = open_file(&a, edited(&a, &before.file, &edit, 1));
	assert_int_equal(edit.outcome, row->outcome);
	assert_string_equal(arena_str(&a, body_of(part_of(&after.file, "word/document.xml"))).data,
	    row->want);
	if (row->outcome == DOCX_CHANGED)
		want = replaced(&a, text, at, row);
	assert_string_equal(arena_str(&a, after.file.text).data, arena_str(&a, want).data);
	assert_int_equal(after.file.nparts, before.file.nparts);
	for (size_t i = 0; i < after.file.nparts; i++) {
		assert_string_equal(after.file.parts[i].name, before.file.parts[i].name);
		if (strcmp(after.file.parts[i].name, "word/document.xml") != 0)
			assert_true(str_eq(after.file.parts[i].bytes, before.file.parts[i].bytes));
	}
	arena_release(&a);
}

/* Several at once, in the document and in its notes, side by side and at one place. */
static void
test_edits(void **state)
{
	struct arena a = { 0 };
	struct word_file
	    before = open_file(&a,
		package_of(&a,
		    P("三、甲,乙") "<w:p><w:r><w:t>十三,丙</w:t><w:footnoteReference/></w:r></w:p>")),
	    after;
	struct str text = before.file.text;
	struct docx_edit edits[] = {
		{ .at = span_of(0, 3), .text = STR("二") },
		{ .at = span_of(3, 3), .text = STR("，") },
		{ .at = span_of(str_find(text, STR(","), 0), 1), .text = STR("") },
		{ .at = span_of(str_find(text, STR("十"), 0), 3), .text = STR("十一") },
		{ .at = span_of(str_find(text, STR("三,"), 0), 4), .text = STR("") },
		{ .at = span_of(str_find(text, STR("。"), 0), 3), .text = STR("！") },
	};

	assert_string_equal(arena_str(&a, text).data, "三、甲,乙\n十三,丙\n脚注。\n");
	after = open_file(&a, edited(&a, &before.file, edits, COUNT(edits)));
	assert_string_equal(arena_str(&a, after.file.text).data, "二，甲乙\n十一丙\n脚注！\n");
	for (size_t i = 0; i < COUNT(edits); i++)
		assert_int_equal(edits[i].outcome, DOCX_CHANGED);
	assert_int_not_equal(str_find(part_of(&after.file, "word/footnotes.xml"),
				 STR("<w:t>脚注！</w:t>"), 0),
	    STR_NONE);
	arena_release(&a);
}

/* The first of two parts of one name is the one that is read and changed; both stay. */
static void
test_two_of_one_name(void **state)
{
	struct arena a = { 0 };
	struct str once = package_of(&a, P("甲,"));
	struct buf twice = BUF_INIT;
	struct zip zip = { .out = &twice, .directory = BUF_INIT };
	struct word_file before = open_file(&a, once), after;
	struct docx_edit edit = { .at = span_of(3, 1), .text = STR("，") };

	for (size_t i = 0; i < 2 * before.file.nparts; i++) {
		const struct docx_part *part = &before.file.parts[i / 2];

		zip_add(&zip, part->name, part->bytes);
	}
	zip_end(&zip);
	before = open_file(&a, buf_move(&twice, &a));
	after = open_file(&a, edited(&a, &before.file, &edit, 1));
	assert_int_equal(after.file.nparts, 2 * open_file(&a, once).file.nparts);
	assert_string_equal(arena_str(&a, after.file.text).data, "甲，\n");
	arena_release(&a);
}

/* Other names for the same XML, a byte order mark before it; UTF-16 is read and not changed. */
static void
test_other_forms(void **state)
{
	static const char strict[] =
	    "<d:document xmlns:d=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><d:body><d:p><d:r>"
	    "<d:t>甲,</d:t></d:r></d:p></d:body></d:document>";
	static const char plain[] =
	    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
	    "<w:p><w:r><w:t>A,</w:t></w:r></w:p></w:document>";
	struct arena a = { 0 };
	struct word_file before = open_file(&a, with_document(&a, str_of(strict))), after;
	struct docx_edit edit = { .at = span_of(3, 1), .text = STR("，") };
	struct docx_comment comment = { .at = span_of(0, 3), .text = STR("x") };
	struct buf wide = BUF_INIT, out = BUF_INIT;

	after = open_file(&a, edited(&a, &before.file, &edit, 1));
	assert_string_equal(arena_str(&a, after.file.text).data, "甲，\n");
	assert_false(render_comments(&a, &out, &before.file, &comment, 1));
	assert_int_equal(out.len, 0);
	before = open_file(&a, with_document(&a, arena_printf(&a, "\xEF\xBB\xBF%s", plain)));
	edit.at = span_of(1, 1);
	after = open_file(&a, edited(&a, &before.file, &edit, 1));
	assert_string_equal(arena_str(&a, after.file.text).data, "A，\n");
	buf_z(&wide, "\xFF\xFE");
	for (size_t i = 0; plain[i]; i++)
		buf_add(&wide, (const char[]){ plain[i], '\0' }, 2);
	before = open_file(&a, with_document(&a, buf_view(&wide)));
	after = open_file(&a, edited(&a, &before.file, &edit, 1));
	assert_int_equal(edit.outcome, DOCX_NO_LETTERS);
	assert_true(str_eq(part_of(&after.file, "word/document.xml"), buf_view(&wide)));
	assert_false(render_comments(&a, &out, &before.file, &comment, 1));
	buf_release(&wide);
	arena_release(&a);
}

/* ---- remarks, one a row: on the first place of some text ---- */

#define CUT(mark) "</w:t></w:r>" mark "<w:r><w:t xml:space=\"preserve\">"
#define START CUT("<w:commentRangeStart w:id=\"0\"/>")
#define END CUT("<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>")

#define LOOKS                                                                                      \
	"<w:rPr><w:b/><w:rPrChange w:id=\"1\" w:author=\"李文\"><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr>"

static const struct comment_case {
	const char *name, *body, *on, *want;
} comment_cases[] = {
	{ "in a run", PARA(R("甲乙丙")), "乙", PARA(R("甲" START "乙" END "丙")) },
	{ "over two runs", PARA(R("甲乙") R("丙丁")), "乙丙",
	    PARA(R("甲" START "乙") R("丙" END "丁")) },
	{ "a run's properties go on", PARA("<w:r><w:rPr><w:b/></w:rPr>" T("甲乙") "</w:r>"), "甲乙",
	    PARA("<w:r><w:rPr><w:b/></w:rPr><w:t></w:t></w:r><w:commentRangeStart w:id=\"0\"/>"
		 "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">甲乙</w:t></w:r>"
		 "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>"
		 "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\"></w:t></w:r>") },
	{ "properties that were changed", PARA("<w:r>" LOOKS T("甲乙") "</w:r>"), "甲",
	    PARA("<w:r>" LOOKS T("") "</w:r><w:commentRangeStart w:id=\"0\"/><w:r>" LOOKS KEPT(
		"甲") "</w:r>"
		      "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r><w:r>" LOOKS
			  KEPT("乙") "</w:r>") },
	{ "empty properties", PARA("<w:r><w:rPr/>" T("甲乙") "</w:r>"), "甲乙",
	    PARA("<w:r><w:rPr/>" T("") "</w:r><w:commentRangeStart w:id=\"0\"/><w:r><w:rPr/>" KEPT(
		"甲乙") "</w:r>"
			"<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r><w:r><w:rPr/>" KEPT(
			    "") "</w:r>") },
	{ "a sign in an attribute", PARA("<w:r w:x='a>b'>" T("甲乙") "</w:r>"), "甲",
	    PARA("<w:r w:x='a>b'>" T("" START "甲" END "乙") "</w:r>") },
	{ "space before it is preserved", PARA(R("甲 乙")), "乙",
	    PARA("<w:r>" KEPT("甲 " START "乙" END) "</w:r>") },
	{ "space behind it", PARA(R("甲 乙")), "甲", PARA(R(START "甲" END " 乙")) },
	{ "space that is preserved", PARA("<w:r>" KEPT("甲 乙") "</w:r>"), "乙",
	    PARA("<w:r>" KEPT("甲 " START "乙" END) "</w:r>") },
	{ "the same words in a paragraph before", PARA(R("前甲乙后")) PARA(R("甲") R("丙")), "甲丙",
	    PARA(R("前甲乙后")) PARA(R("" START "甲") R("丙" END "")) },
	{ "an automatic number", P("前") LISTED("1", "0", "甲乙"), "一、",
	    P("前") LISTED("1", "0", START "甲" END "乙") },
	{ "a tab", PARA("<w:r>" T("甲") "<w:tab/>" T("乙") "</w:r>"), "\t",
	    PARA("<w:r>" T("甲") "<w:tab/>" T("" START "乙" END) "</w:r>") },
	{ "a sign at the end of a line",
	    PARA("<w:r>" T("甲乙") "<w:sym w:char=\"2014\"/></w:r>") P("丙"), "—",
	    PARA("<w:r>" T("甲" START "乙" END) "<w:sym w:char=\"2014\"/></w:r>") P("丙") },
	{ "a footnote", "<w:p><w:r><w:t>甲乙</w:t><w:footnoteReference/></w:r></w:p>", "脚注",
	    "<w:p><w:r><w:t>甲" START "乙" END "</w:t><w:footnoteReference/></w:r></w:p>" },
	{ "a text box",
	    P("前") PARA("<w:r>" T("甲") "<w:pict>" P("框") "</w:pict>" T("乙") "</w:r>"), "框",
	    PARA(R("" START "前" END ""))
		PARA("<w:r>" T("甲") "<w:pict>" P("框") "</w:pict>" T("乙") "</w:r>") },
	{ "a text box before all", PARA("<w:r><w:pict>" P("框") "</w:pict>" T("乙丙") "</w:r>"),
	    "框", PARA("<w:r><w:pict>" P("框") "</w:pict>" T("" START "乙" END "丙") "</w:r>") },
	{ "a reference", PARA(R("甲&amp;乙")), "&", PARA(R("甲" START "&amp;" END "乙")) },
	{ "beside a deletion", PARA(R("甲") DEL("x") R("乙")), "甲乙",
	    PARA(R("" START "甲") DEL("x") R("乙" END "")) },
};

static void
test_comment(void **state)
{
	const struct comment_case *row = *state;
	struct arena a = { 0 };
	struct word_file before = open_file(&a, package_of(&a, row->body)), after;
	size_t at = str_find(before.file.text, str_of(row->on), 0);
	struct docx_comment comment = { .at = span_of(at, strlen(row->on)), .text = STR("改") };
	struct buf out = BUF_INIT;

	assert_int_not_equal(at, STR_NONE);
	assert_true(render_comments(&a, &out, &before.file, &comment, 1));
	after = open_file(&a, buf_move(&out, &a));
	assert_string_equal(arena_str(&a, body_of(part_of(&after.file, "word/document.xml"))).data,
	    row->want);
	assert_string_equal(arena_str(&a, after.file.text).data,
	    arena_str(&a, before.file.text).data);
	arena_release(&a);
}

/* Remarks join those there are, under ids that none of them has, whatever those say. */
static void
test_more_comments(void **state)
{
	static const char *const ids[][2] = {
		{ "0", "1" }, { "41", "42" },
		{ "4294967295", "0" }, /* no id that Word would take */
	};
	struct arena a = { 0 };
	struct word_file before = open_file(&a, package_of(&a, PARA(R("甲乙"))));
	struct docx_comment comment = { .at = span_of(0, 3), .text = STR("改") };
	struct buf first = BUF_INIT;

	assert_true(render_comments(&a, &first, &before.file, &comment, 1));
	for (size_t i = 0; i < COUNT(ids); i++) {
		struct word_file file = open_file(&a, arena_str(&a, buf_view(&first)));
		struct docx_part *parts = docx_copy_parts(&a, &file.file);
		struct docx_part *part = docx_part(parts, file.file.nparts, "word/comments.xml");
		size_t at = str_find(part->bytes, STR("\"0\""), 0) + 1;
		struct str behind = str_from(part->bytes, at + 1), all;
		struct buf out = BUF_INIT;

		docx_change_part(part,
		    arena_join(&a, str_sub(part->bytes, 0, at), str_of(ids[i][0]), behind));
		file.file.parts = parts;
		assert_true(render_comments(&a, &out, &file.file, &comment, 1));
		file = open_file(&a, buf_move(&out, &a));
		all = part_of(&file.file, "word/comments.xml");
		at = str_find(all, arena_printf(&a, "w:id=\"%s\"", ids[i][0]), 0);
		assert_int_not_equal(at, STR_NONE);
		assert_int_not_equal(str_find(all, arena_printf(&a, "w:id=\"%s\"", ids[i][1]), at),
		    STR_NONE);
	}
	buf_release(&first);
	arena_release(&a);
}

/* ---- law: the text changes as it was to, and nothing but the content of w:t does ---- */

static unsigned
pick(unsigned *seed, unsigned n)
{
	*seed = *seed * 1103515245u + 12345u;
	return (*seed >> 16) % n;
}

#define PICK(seed, table) (table)[pick((seed), COUNT(table))]

/*
 * A paragraph whose text is split into runs at random, among other things that a paragraph holds. Without Latin letters:
 * what is read has a space between those of two lines, and between a number of a list and them, that nobody wrote.
 */
static void
random_paragraph(struct buf *body, unsigned *seed)
{
	static const char *const letters[] = { "一", "二", "三", "、", "，", ",", "(", ")", "抓",
		"实", "&amp;", "&lt;", "&#19977;", " ", "　", "𠀀", "。", "十" };
	static const char *const between[] = { "", "", "", "</w:t></w:r><w:r><w:t>",
		"</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">",
		"</w:t><w:tab/><w:t>", "</w:t></w:r>" DEL("三") "<w:r><w:t>",
		"</w:t></w:r><w:bookmarkStart/><w:r><w:t>",
		"</w:t></w:r><w:hyperlink>" R("三、") "</w:hyperlink><w:r><w:t>",
		"</w:t><w:br/><w:t>", "</w:t></w:r>" INS(R("四") R("五,")) "<w:r><w:t>",
		"</w:t></w:r>" FIELD("begin") R("六,") FIELD("end") "<w:r><w:t>" };
	static const char *const looks[] = { "", "", "<w:pPr><w:pStyle w:val=\"1\"/></w:pPr>",
		"<w:pPr><w:pStyle w:val=\"bound\"/></w:pPr>",
		"<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" };

	buf_printf(body, "<w:p>%s<w:r><w:t>甲", PICK(seed, looks));
	for (unsigned n = pick(seed, 40); n; n--) {
		buf_z(body, PICK(seed, letters));
		buf_z(body, PICK(seed, between));
	}
	buf_z(body, "乙</w:t></w:r></w:p>");
}

static struct str
random_body(struct arena *a, unsigned *seed)
{
	struct buf body = BUF_INIT;

	for (unsigned n = 1 + pick(seed, 5); n; n--) {
		bool is_table = !pick(seed, 4);

		buf_z(&body, is_table ? "<w:tbl><w:tr><w:tc>" : "");
		random_paragraph(&body, seed);
		buf_z(&body, is_table ? "</w:tc></w:tr></w:tbl>" : "");
	}
	return buf_move(&body, a);
}

/* Changes of some letters, also to nothing, to more, or over several; not of the first and the last of a paragraph, so that no line vanishes. */
static size_t
random_edits(struct arena *a, struct str text, unsigned *seed, struct docx_edit **edits)
{
	static const char *const texts[] = { "二", "", "十一", "，", "&", "（" };
	size_t n = 0, cap = 0;

	*edits = NULL;
	for (size_t off = 0, end; off < text.len; off = end) {
		end = off + utf8_len(text, off);
		if (pick(seed, 6))
			continue;
		for (unsigned more = pick(seed, 3); more && end < text.len; more--)
			end += utf8_len(text, end);
		if (str_find(str_sub(text, 0, end), STR("\n"), off) == STR_NONE &&
		    str_find(str_sub(text, 0, end), STR("甲"), off) == STR_NONE &&
		    str_find(str_sub(text, 0, end), STR("乙"), off) == STR_NONE)
			*arena_push(a, *edits, n, cap) = (struct docx_edit){
				.at = span_of(off, end - off),
				.text = str_of(PICK(seed, texts)),
			};
	}
	return n;
}

/* The text with what was changed of it. */
static struct str
expected(struct arena *a, struct str text, const struct docx_edit *edits, size_t n)
{
	struct buf out = BUF_INIT;
	size_t from = 0;

	for (size_t i = 0; i < n; i++) {
		if (edits[i].outcome != DOCX_CHANGED)
			continue;
		buf_str(&out, str_sub(text, from, edits[i].at.off - from));
		buf_str(&out, edits[i].text);
		from = edits[i].at.off + edits[i].at.len;
	}
	buf_str(&out, str_from(text, from));
	return buf_move(&out, a);
}

/* A document without the content of its w:t, and without what keeps white space in them. */
static struct str
frame_of(struct arena *a, struct str xml)
{
	static const char *const dropped = " xml:space=\"preserve\"";
	struct buf out = BUF_INIT;

	for (size_t at = 0, end; at < xml.len; at = end) {
		struct str tag;

		end = str_find(xml, STR("<"), at + 1);
		end = end == STR_NONE ? xml.len : end;
		tag = str_sub(xml, at, end - at);
		if (str_starts(tag, STR("<w:t>")) || str_starts(tag, STR("<w:t ")))
			tag = str_sub(tag, 0, str_find(tag, STR(">"), 0));
		if (str_ends(tag, str_of(dropped)))
			tag.len -= strlen(dropped);
		buf_str(&out, tag);
	}
	return buf_move(&out, a);
}

static void
test_law(void **state)
{
	struct arena a = { 0 };
	unsigned seed = 7;
	size_t outcomes[DOCX_HALF_TRACKED + 1] = { 0 };

	for (unsigned i = 0; i < 400; i++) {
		struct str body = random_body(&a, &seed), want;
		struct word_file before = open_file(&a, package_of(&a, body.data)), after;
		struct docx_edit *edits;
		size_t n = random_edits(&a, before.file.text, &seed, &edits);
		struct str bytes = edited(&a, &before.file, edits, n);

		after = open_file(&a, bytes);
		want = expected(&a, before.file.text, edits, n);
		assert_string_equal(arena_str(&a, after.file.text).data, want.data);
		assert_string_equal(frame_of(&a, part_of(&after.file, "word/document.xml")).data,
		    frame_of(&a, part_of(&before.file, "word/document.xml")).data);
		for (size_t e = 0; e < n; e++)
			outcomes[edits[e].outcome]++;
		arena_reset(&a);
	}
	for (size_t o = 0; o <= DOCX_HALF_TRACKED; o++)
		assert_true(outcomes[o] > 20);
	arena_release(&a);
}

int
main(void)
{
	static struct tests tests;

	ADD_ROWS(&tests, test_edit, edit_cases, name);
	ADD_ROWS(&tests, test_comment, comment_cases, name);
	ADD_TEST(&tests, test_edits);
	ADD_TEST(&tests, test_two_of_one_name);
	ADD_TEST(&tests, test_other_forms);
	ADD_TEST(&tests, test_more_comments);
	ADD_TEST(&tests, test_law);
	return test_all(&tests);
}
