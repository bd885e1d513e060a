#include "render.h"

#include <stdlib.h>
#include <time.h>

#include "array.h"
#include "language.h"
#include "render_private.h"

#define TYPE_WORD "application/vnd.openxmlformats-officedocument.wordprocessingml."
#define TYPE_PACKAGE "http://schemas.openxmlformats.org/package/2006/"

static void
write_types(struct buf *out, bool two_footers)
{
	buf_z(out, XML_HEAD
	    "<Types xmlns=\"" TYPE_PACKAGE "content-types\">\n"
	    "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\n"
	    "<Default Extension=\"xml\" ContentType=\"application/xml\"/>\n"
	    "<Override PartName=\"/docProps/app.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.extended-properties+xml\"/>\n"
	    "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>\n"
	    "<Override PartName=\"/word/document.xml\" ContentType=\"" TYPE_WORD
	    "document.main+xml\"/>\n"
	    "<Override PartName=\"/word/fontTable.xml\" ContentType=\"" TYPE_WORD
	    "fontTable+xml\"/>\n"
	    "<Override PartName=\"/word/footer1.xml\" ContentType=\"" TYPE_WORD "footer+xml\"/>\n");
	if (two_footers)
		buf_z(out, "<Override PartName=\"/word/footer2.xml\" ContentType=\"" TYPE_WORD
			   "footer+xml\"/>\n");
	buf_z(out, "<Override PartName=\"/word/settings.xml\" ContentType=\"" TYPE_WORD
		   "settings+xml\"/>\n"
		   "<Override PartName=\"/word/styles.xml\" ContentType=\"" TYPE_WORD
		   "styles+xml\"/>\n</Types>\n");
}

static const char package_relations[] =
    XML_HEAD "<Relationships xmlns=\"" TYPE_PACKAGE "relationships\">\n"
	     "<Relationship Id=\"rId1\" Type=\"" XML_RELATIONS
	     "/officeDocument\" Target=\"word/document.xml\"/>\n"
	     "<Relationship Id=\"rId2\" Type=\"" TYPE_PACKAGE
	     "relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>\n"
	     "<Relationship Id=\"rId3\" Type=\"" XML_RELATIONS
	     "/extended-properties\" Target=\"docProps/app.xml\"/>\n"
	     "</Relationships>\n";

static void
write_relations(struct buf *out, bool two_footers)
{
	static const char *const parts[] = { "styles", "settings", "fontTable", "footer",
		"footer" };
	static const char *const files[] = { "styles", "settings", "fontTable", "footer1",
		"footer2" };
	size_t n = COUNT(parts) - !two_footers;

	buf_z(out, XML_HEAD "<Relationships xmlns=\"" TYPE_PACKAGE "relationships\">\n");
	for (size_t i = 0; i < n; i++)
		buf_printf(out,
		    "<Relationship Id=\"rId%zu\" Type=\"" XML_RELATIONS
		    "/%s\" Target=\"%s.xml\"/>\n",
		    i + 1, parts[i], files[i]);
	buf_z(out, "</Relationships>\n");
}

static void
write_settings(struct buf *out, bool two_footers)
{
	buf_z(out,
	    XML_HEAD "<w:settings xmlns:w=\"" XML_WORD "\">\n<w:defaultTabStop w:val=\"640\"/>");
	if (two_footers)
		buf_z(out, "<w:evenAndOddHeaders/>");
	buf_z(out, "<w:characterSpacingControl w:val=\"compressPunctuation\"/>"
		   "<w:compat><w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/>"
		   "<w:doNotLeaveBackslashAlone/><w:ulTrailSpace/><w:doNotExpandShiftReturn/>"
		   "<w:adjustLineHeightInTable/><w:useFELayout/>"
		   "<w:compatSetting w:name=\"compatibilityMode\""
		   " w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
		   "<w:themeFontLang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/>"
		   "</w:settings>\n");
}

/* — 1 —, one character from the edge on the outer side. */
static void
write_footer(struct buf *out, const char *side, unsigned size)
{
	buf_z(out, XML_HEAD "<w:ftr xmlns:w=\"" XML_WORD
			    "\"><w:p><w:pPr><w:pStyle w:val=\"" STYLE_FOOTER "\"/>");
	if (side)
		buf_printf(out, "<w:ind w:%sChars=\"100\" w:%s=\"%u\"/><w:jc w:val=\"%s\"/>", side,
		    side, 10 * size, side);
	buf_z(out,
	    "</w:pPr>"
	    "<w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr><w:t xml:space=\"preserve\">— </w:t></w:r>"
	    "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
	    "<w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>"
	    "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r>"
	    "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
	    "<w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr><w:t xml:space=\"preserve\"> —</w:t></w:r>"
	    "</w:p></w:ftr>\n");
}

/* The moment in the file's properties, in W3CDTF. */
static void
write_moment(struct buf *out, const char *element, const struct docx_options *options)
{
	unsigned year = 1980, month = 1, day = 1;
	time_t when = options->epoch ? (time_t)strtoll(options->epoch, NULL, 10) : 0;
	struct tm tm = { 0 };

	if (!date_parse(options->date, &year, &month, &day) && options->epoch &&
	    gmtime_r(&when, &tm)) {
		year = (unsigned)tm.tm_year + 1900;
		month = (unsigned)tm.tm_mon + 1;
		day = (unsigned)tm.tm_mday;
	}
	buf_printf(out,
	    "<dcterms:%s xsi:type=\"dcterms:W3CDTF\">%04u-%02u-%02uT%02d:%02d:%02dZ</dcterms:%s>\n",
	    element, year, month, day, tm.tm_hour, tm.tm_min, tm.tm_sec, element);
}

static void
write_core(struct buf *out, const struct document *doc, const struct docx_options *options)
{
	buf_z(out,
	    XML_HEAD "<cp:coreProperties xmlns:cp=\"" TYPE_PACKAGE
		     "metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
		     " xmlns:dcterms=\"http://purl.org/dc/terms/\""
		     " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\n<dc:title>");
	for (size_t i = 0; i < doc->nblocks; i++) {
		if (doc->blocks[i].kind == BLOCK_TITLE)
			xml_text(out, doc->blocks[i].text);
	}
	buf_z(out, "</dc:title>\n<dc:creator>");
	xml_text(out, options->speaker.len ? options->speaker : STR("draft"));
	buf_z(out, "</dc:creator>\n");
	write_moment(out, "created", options);
	write_moment(out, "modified", options);
	buf_z(out, "<dc:language>zh-CN</dc:language>\n</cp:coreProperties>\n");
}

static const char app_properties[] = XML_HEAD
    "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
    "<Application>draft</Application></Properties>\n";

/* Puts what is in the part into the archive and empties it. */
static void
add(struct zip *zip, const char *name, struct buf *part)
{
	zip_add(zip, name, buf_view(part));
	buf_reset(part);
}

void
render_docx(struct buf *out, const struct document *doc, const struct docx_options *options)
{
	struct zip zip = { .out = out, .directory = BUF_INIT };
	struct buf part = BUF_INIT;
	bool two = !options->centred_number;
	unsigned size = page_types[options->form].number_size;

	write_types(&part, two);
	add(&zip, "[Content_Types].xml", &part);
	zip_add(&zip, "_rels/.rels", str_of(package_relations));
	docx_document(&part, doc, options);
	add(&zip, "word/document.xml", &part);
	write_relations(&part, two);
	add(&zip, "word/_rels/document.xml.rels", &part);
	docx_styles(&part, options);
	add(&zip, "word/styles.xml", &part);
	write_settings(&part, two);
	add(&zip, "word/settings.xml", &part);
	docx_fonts(&part, options);
	add(&zip, "word/fontTable.xml", &part);
	write_footer(&part, two ? "right" : NULL, size);
	add(&zip, "word/footer1.xml", &part);
	if (two) {
		write_footer(&part, "left", size);
		add(&zip, "word/footer2.xml", &part);
	}
	write_core(&part, doc, options);
	add(&zip, "docProps/core.xml", &part);
	zip_add(&zip, "docProps/app.xml", str_of(app_properties));
	zip_end(&zip);
	buf_release(&part);
}
