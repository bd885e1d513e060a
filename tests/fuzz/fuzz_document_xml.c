/* The main part of a Word file, with styles and lists to refer to: "1" is a heading, list "1" counts. */
#include <stdint.h>
#include <stdlib.h>

#include "read.h"
#include "render_private.h" /* for zip_add() */

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

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

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena a = { 0 };
	struct diags d = { .arena = &a };
	struct buf bytes = BUF_INIT;
	struct zip zip = { .out = &bytes, .directory = BUF_INIT };

	zip_add(&zip, "_rels/.rels", str_of(package_relations));
	zip_add(&zip, "word/_rels/document.xml.rels", str_of(document_relations));
	zip_add(&zip, "word/document.xml", (struct str){ .data = (const char *)data, .len = size });
	zip_add(&zip, "word/styles.xml", str_of(styles));
	zip_add(&zip, "word/numbering.xml", str_of(numbering));
	zip_end(&zip);
	if ((read_speech(&a, source_new(&a, "x.docx", buf_view(&bytes)), &d) == NULL) !=
	    (d.nerrors > 0))
		abort();
	buf_release(&bytes);
	arena_release(&a);
	return 0;
}
