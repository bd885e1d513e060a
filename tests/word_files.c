#include "word_files.h"

#include <string.h>

#include "render_private.h" /* for zip_add() */

struct str
entry_of(struct str zip, const char *name)
{
	size_t off = 0;

	while (str_starts(str_from(zip, off), STR("PK\x03\x04"))) {
		const unsigned char *head = (const unsigned char *)zip.data + off;
		size_t size = head[18] | (size_t)head[19] << 8 | (size_t)head[20] << 16;
		size_t name_len = head[26] | (size_t)head[27] << 8;

		if (str_eq(str_sub(zip, off + 30, name_len), str_of(name)))
			return str_sub(zip, off + 30 + name_len, size);
		off += 30 + name_len + size;
	}
	return STR("");
}

#define RELATIONS                                                                                  \
	"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"

static const char package_relations[] =
    RELATIONS "<Relationship Id=\"a\" Type=\"" XML_RELATIONS
	      "/officeDocument\" Target=\"word/document.xml\"/></Relationships>";
static const char types[] =
    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
    "<Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>";
static const char document_relations[] = RELATIONS
    "<Relationship Id=\"a\" Type=\"" XML_RELATIONS "/styles\" Target=\"styles.xml\"/>"
    "<Relationship Id=\"b\" Type=\"" XML_RELATIONS "/numbering\" Target=\"/word/numbering.xml\"/>"
    "<Relationship Id=\"c\" Type=\"" XML_RELATIONS "/footnotes\" Target=\"footnotes.xml\"/>"
    "</Relationships>";

static const char styles[] =
    "<w:styles xmlns:w=\"" XML_WORD "\">"
    "<w:style w:styleId=\"T\"><w:name w:val=\"Title\"/></w:style>"
    "<w:style w:styleId=\"1\"><w:name w:val=\"heading 1\"/></w:style>"
    "<w:style w:styleId=\"2\"><w:name w:val=\"heading 2\"/><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr></w:style>"
    "<w:style w:styleId=\"mine\"><w:name w:val=\"我的标题\"/><w:basedOn w:val=\"1\"/></w:style>"
    "<w:style w:styleId=\"loop\"><w:name w:val=\"x\"/><w:basedOn w:val=\"loop\"/></w:style>"
    "<w:style w:styleId=\"numbered\"><w:name w:val=\"y\"/><w:pPr><w:numPr><w:ilvl w:val=\"1\"/>"
    "<w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
    "<w:style w:styleId=\"bound\"><w:name w:val=\"z\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
    "</w:styles>";

#define LEVEL(n, format, text)                                                                     \
	"<w:lvl w:ilvl=\"" n "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" format                  \
	"\"/><w:lvlText w:val=\"" text "\"/>"
static const char numbering[] =
    "<w:numbering xmlns:w=\"" XML_WORD "\">"
    "<w:abstractNum w:abstractNumId=\"0\">" LEVEL("0", "chineseCountingThousand",
	"%1、") "</w:lvl>" LEVEL("1", "chineseCounting", "（%2）") "</w:lvl>" LEVEL("2", "decimal",
	"%3.") "<w:pStyle w:val=\"bound\"/></w:lvl>" LEVEL("3", "decimal",
	"%1.%4") "<w:isLgl/></w:lvl></w:abstractNum>"
		 "<w:abstractNum w:abstractNumId=\"1\">" LEVEL("0", "bullet",
		     "\xEF\x82\xB7") "</w:lvl></w:abstractNum>"
				     "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
				     "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">"
				     "<w:startOverride w:val=\"9\"/></w:lvlOverride></w:num>"
				     "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"1\"/></w:num>"
				     "</w:numbering>";

static const char footnotes[] =
    "<w:footnotes xmlns:w=\"" XML_WORD
    "\"><w:footnote w:type=\"separator\"><w:p><w:r><w:separator/>"
    "</w:r></w:p></w:footnote><w:footnote><w:p><w:r><w:t>脚注。</w:t></w:r></w:p></w:footnote></w:footnotes>";

struct str
package_of(struct arena *a, const char *body)
{
	struct buf out = BUF_INIT;
	struct zip zip = { .out = &out, .directory = BUF_INIT };
	struct str document = arena_printf(a,
	    "<w:document xmlns:w=\"" XML_WORD "\""
	    " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">"
	    "<w:body>%s</w:body></w:document>",
	    body);

	zip_add(&zip, "[Content_Types].xml", str_of(types));
	zip_add(&zip, "_rels/.rels", str_of(package_relations));
	zip_add(&zip, "word/_rels/document.xml.rels", str_of(document_relations));
	zip_add(&zip, "word/document.xml", document);
	zip_add(&zip, "word/styles.xml", str_of(styles));
	zip_add(&zip, "word/numbering.xml", str_of(numbering));
	if (strstr(body, "footnoteReference"))
		zip_add(&zip, "word/footnotes.xml", str_of(footnotes));
	zip_end(&zip);
	return buf_move(&out, a);
}

struct str
with_document(struct arena *a, struct str document)
{
	struct buf out = BUF_INIT;
	struct zip zip = { .out = &out, .directory = BUF_INIT };

	zip_add(&zip, "_rels/.rels", str_of(package_relations));
	if (document.len)
		zip_add(&zip, "word/document.xml", document);
	zip_end(&zip);
	return buf_move(&out, a);
}
