/*
 * The main part of a Word file, with styles and lists to refer to: "1" is a heading, list "1" counts. Its letters stand
 * where they are said to; with other ones it reads as it should; with remarks it reads as before.
 */
#include "laws.h"
#include "read.h"
#include "render_private.h" /* for zip_add() */
#include "utf8.h"

#define RELATIONS                                                                                  \
	"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"

static const char package_relations[] =
    RELATIONS "<Relationship Id=\"a\" Type=\"" XML_RELATIONS
	      "/officeDocument\" Target=\"word/document.xml\"/></Relationships>";
static const char document_relations[] = RELATIONS
    "<Relationship Id=\"a\" Type=\"" XML_RELATIONS "/styles\" Target=\"styles.xml\"/>"
    "<Relationship Id=\"b\" Type=\"" XML_RELATIONS "/numbering\" Target=\"numbering.xml\"/>"
    "</Relationships>";
static const char styles[] =
    "<w:styles xmlns:w=\"" XML_WORD "\">"
    "<w:style w:styleId=\"1\"><w:name w:val=\"heading 1\"/></w:style></w:styles>";
static const char numbering[] =
    "<w:numbering xmlns:w=\"" XML_WORD "\"><w:abstractNum w:abstractNumId=\"0\">"
    "<w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl>"
    "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";

/* A package around a document. */
static struct str
package_of(struct arena *a, struct str document)
{
	struct buf bytes = BUF_INIT;
	struct zip zip = { .out = &bytes, .directory = BUF_INIT };

	zip_add(&zip, "[Content_Types].xml", STR("<Types></Types>"));
	zip_add(&zip, "_rels/.rels", str_of(package_relations));
	zip_add(&zip, "word/_rels/document.xml.rels", str_of(document_relations));
	zip_add(&zip, "word/document.xml", document);
	zip_add(&zip, "word/styles.xml", str_of(styles));
	zip_add(&zip, "word/numbering.xml", str_of(numbering));
	zip_end(&zip);
	return buf_move(&bytes, a);
}

static struct reading *
read(struct arena *a, struct str bytes)
{
	struct diags d = { .arena = a };
	struct reading *r = read_speech(a, source_new(a, "x.docx", bytes), &d);

	law((r == NULL) == (d.nerrors > 0));
	return r;
}

static void
law_of_letters(const struct docx_file *file, struct str document)
{
	size_t end = 0;

	for (size_t i = 0; i < file->nletters; i++) {
		const struct docx_letters *l = &file->letters[i];
		struct str there = str_sub(document, l->xml.off, l->xml.len);

		law(l->at.off >= end && is_inside(l->at, file->text.len));
		law(is_inside(l->xml, document.len) && l->content <= l->xml.off);
		law(l->run < l->content && document.data[l->content - 1] == '>');
		law(str_eq(there, str_sub(file->text, l->at.off, l->at.len)) ||
		    str_starts(there, STR("&")));
		end = l->at.off + l->at.len;
	}
}

/* Every third Chinese character becomes another one. */
static void
law_of_edits(struct arena *a, const struct docx_file *file)
{
	struct str text = file->text, want = arena_str(a, text);
	struct docx_edit *edits = NULL;
	size_t n = 0, cap = 0, count = 0;
	struct buf out = BUF_INIT;

	for (size_t off = 0; off < text.len; off += utf8_len(text, off))
		if (utf8_han_at(text, off) && count++ % 3 == 0)
			*arena_push(a, edits, n, cap) =
			    (struct docx_edit){ .at = span_of(off, 3), .text = STR("二") };
	render_edits(a, &out, file, edits, n);
	for (size_t i = 0; i < n; i++)
		if (edits[i].outcome == DOCX_CHANGED)
			memcpy((char *)(size_t)want.data + edits[i].at.off, "二", 3);
	law(str_eq(read(a, buf_move(&out, a))->text->text, want));
}

/* On every eighth line, over all of it. */
static void
law_of_comments(struct arena *a, const struct docx_file *file)
{
	struct docx_comment *comments = NULL;
	size_t n = 0, cap = 0, count = 0, end;
	struct buf out = BUF_INIT;

	for (size_t off = 0; off < file->text.len; off = end + 1) {
		end = str_find(file->text, STR("\n"), off);
		if (count++ % 8 == 0)
			*arena_push(a, comments, n, cap) =
			    (struct docx_comment){ .at = span_of(off, end - off),
				    .text = STR("x") };
	}
	if (render_comments(a, &out, file, comments, n))
		law(str_eq(read(a, buf_move(&out, a))->text->text, file->text));
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena a = { 0 };
	struct diags d = { .arena = &a };
	struct str document = { .data = (const char *)data, .len = size };
	struct str bytes = package_of(&a, document);
	struct reading *r = read(&a, bytes);
	struct docx_file file;

	if (r) {
		law(read_docx_file(&a, source_new(&a, "x.docx", bytes), r, &d, &file));
		law_of_letters(&file, document);
		law_of_edits(&a, &file);
		law_of_comments(&a, &file);
	}
	arena_release(&a);
	return 0;
}
