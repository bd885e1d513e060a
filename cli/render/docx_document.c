#include "render_private.h"

/* hint makes Word take quotation marks, dashes and the like from the Chinese face. */
static void
write_run(struct buf *out, const struct stretch *s)
{
	size_t done = 0;

	buf_z(out, "<w:r><w:rPr>");
	if (s->run_in)
		buf_printf(out, "<w:rStyle w:val=\"" STYLE_RUN_IN "%u\"/>", s->run_in);
	buf_z(out, "<w:rFonts w:hint=\"eastAsia\"/>");
	if (s->gap)
		buf_z(out, "<w:highlight w:val=\"yellow\"/>");
	buf_z(out, "</w:rPr>");
	for (size_t tab; done < s->text.len; done = tab + 1) {
		tab = str_find(s->text, STR("\t"), done);
		tab = tab == STR_NONE ? s->text.len : tab;
		buf_z(out, "<w:t xml:space=\"preserve\">");
		xml_text(out, str_sub(s->text, done, tab - done));
		buf_z(out, tab < s->text.len ? "</w:t><w:tab/>" : "</w:t>");
	}
	buf_z(out, "</w:r>");
}

static bool
is_date(struct str text)
{
	return str_starts(text, STR("（")) && str_ends(text, STR("）"));
}

static void
write_style(struct buf *out, const struct block *b)
{
	static const char *const names[] = {
		[BLOCK_TITLE] = STYLE_TITLE,
		[BLOCK_SIGNOFF] = STYLE_BYLINE,
		[BLOCK_SALUTATION] = STYLE_SALUTATION,
		[BLOCK_HEADING] = STYLE_HEADING,
		[BLOCK_PARAGRAPH] = STYLE_BODY,
		[BLOCK_NOISE] = STYLE_BODY,
	};

	if (b->kind == BLOCK_SIGNOFF && is_date(b->text))
		buf_z(out, STYLE_DATE);
	else
		buf_z(out, names[b->kind]);
	if (b->kind == BLOCK_HEADING)
		buf_printf(out, "%u", b->level < 1 ? 1 : b->level > 4 ? 4 : b->level);
}

static void
write_paragraph(struct buf *out, const struct block *b, size_t from, size_t to)
{
	struct stretches stretches = stretches_of(b, from, to);
	struct stretch s;

	buf_z(out, "<w:p><w:pPr><w:pStyle w:val=\"");
	write_style(out, b);
	buf_z(out, "\"/></w:pPr>");
	while (stretch_next(&stretches, &s))
		write_run(out, &s);
	buf_z(out, "</w:p>\n");
}

/* A title is as many paragraphs as it has lines: they break where we say, in any program. */
static void
write_title(struct buf *out, const struct block *b, size_t width)
{
	for (size_t from = 0, len; from < b->text.len; from += len) {
		len = title_line(str_from(b->text, from), width);
		write_paragraph(out, b, from, from + len);
	}
}

static void
write_section(struct buf *out, const struct docx_options *options)
{
	buf_z(out, "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId4\"/>");
	if (!options->centred_number)
		buf_z(out, "<w:footerReference w:type=\"even\" r:id=\"rId5\"/>");
	buf_printf(out,
	    "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
	    "<w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1587\""
	    " w:header=\"851\" w:footer=\"1418\" w:gutter=\"0\"/>"
	    "<w:cols w:space=\"425\"/><w:docGrid w:type=\"lines\" w:linePitch=\"%u\"/></w:sectPr>",
	    options->line);
}

void
docx_document(struct buf *out, const struct document *doc, const struct docx_options *options)
{
	buf_z(out, XML_HEAD "<w:document xmlns:w=\"" XML_WORD "\" xmlns:r=\"" XML_RELATIONS
			    "\">\n<w:body>\n");
	for (size_t i = 0; i < doc->nblocks; i++) {
		const struct block *b = &doc->blocks[i];

		if (i && is_above_text(b - 1) && !is_above_text(b))
			buf_z(out, "<w:p/>\n");
		if (b->kind == BLOCK_TITLE)
			write_title(out, b, page_types[options->form].title_width);
		else
			write_paragraph(out, b, 0, b->text.len);
	}
	write_section(out, options);
	buf_z(out, "</w:body>\n</w:document>\n");
}
