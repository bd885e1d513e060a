/* Every look is a style, Word's own where it has one, so that the navigation pane works; runs name only what differs. */
#include "render_private.h"

#include "array.h"

enum face { FACE_SAME, FACE_TITLE, FACE_BYLINE, FACE_TEXT, FACE_KAI, FACE_HEI, FACE_SONG };
enum type { TYPE_TEXT, TYPE_TITLE, TYPE_NUMBER };

/* A paragraph style. Zeros are what Normal has. */
struct style {
	const char *id, *name, *next;
	unsigned priority;
	unsigned level; /* of a heading */
	enum face face;
	enum type type;
	bool own;       /* not one of Word's */
	bool keep_next; /* never alone at the foot of a page */
	bool indent, centred, bold;
};

static const struct style styles[] = {
	{ STYLE_BODY, "Body Text First Indent", NULL, .priority = 1, .indent = true },
	{ STYLE_TITLE, "Title", STYLE_BYLINE, .priority = 10, .keep_next = true, .centred = true,
	    .face = FACE_TITLE, .type = TYPE_TITLE },
	{ STYLE_BYLINE, "讲话人", STYLE_DATE, .own = true, .priority = 11, .keep_next = true,
	    .centred = true, .face = FACE_BYLINE },
	{ STYLE_DATE, "Date", STYLE_SALUTATION, .priority = 11, .centred = true,
	    .face = FACE_BYLINE },
	{ STYLE_SALUTATION, "Salutation", STYLE_BODY, .priority = 12, .keep_next = true },
	{ STYLE_HEADING "1", "heading 1", STYLE_BODY, .priority = 9, .keep_next = true,
	    .indent = true, .level = 1, .face = FACE_HEI },
	{ STYLE_HEADING "2", "heading 2", STYLE_BODY, .priority = 9, .keep_next = true,
	    .indent = true, .level = 2, .face = FACE_KAI },
	{ STYLE_HEADING "3", "heading 3", STYLE_BODY, .priority = 9, .keep_next = true,
	    .indent = true, .level = 3, .face = FACE_TEXT, .bold = true },
	{ STYLE_HEADING "4", "heading 4", STYLE_BODY, .priority = 9, .keep_next = true,
	    .indent = true, .level = 4, .face = FACE_TEXT },
	{ STYLE_FOOTER, "footer", NULL, .priority = 99, .centred = true, .face = FACE_SONG,
	    .type = TYPE_NUMBER },
};

/* The head of a paragraph, up to its first 。, looks as a heading of its level. */
static const struct run_in {
	const char *id, *name;
	unsigned level;
	enum face face;
	bool bold;
} run_ins[] = {
	{ STYLE_RUN_IN "1", "段首黑体", 1, FACE_HEI, false },
	{ STYLE_RUN_IN "2", "段首楷体", 2, FACE_KAI, false },
	{ STYLE_RUN_IN "3", "段首加粗", 3, FACE_TEXT, true },
};

static struct str
font_of(enum face face, const struct docx_options *options)
{
	switch (face) {
	case FACE_TITLE:
		return options->title_font;
	case FACE_BYLINE:
		return options->byline_font;
	case FACE_KAI:
		return STR(FONT_KAI);
	case FACE_HEI:
		return STR(FONT_HEI);
	case FACE_SONG:
		return STR(FONT_SONG);
	case FACE_SAME:
	case FACE_TEXT:
		break;
	}
	return STR(FONT_TEXT);
}

static void
write_fonts(struct buf *out, enum face face, const struct docx_options *options)
{
	struct str font = font_of(face, options);
	bool whole = face == FACE_TITLE || face == FACE_SONG; /* Latin letters, too */
	const char *const slots[] = { "ascii", "eastAsia", "hAnsi", "cs" };

	buf_z(out, "<w:rFonts");
	for (size_t i = 0; i < COUNT(slots); i++) {
		buf_printf(out, " w:%s=\"", slots[i]);
		xml_text(out, whole || i == 1 ? font : STR(FONT_LATIN));
		buf_char(out, '"');
	}
	buf_z(out, "/>");
}

static void
write_bold(struct buf *out, bool bold)
{
	buf_printf(out, "<w:b w:val=\"%d\"/><w:bCs w:val=\"%d\"/>", bold, bold);
}

static void
write_size(struct buf *out, int spacing, unsigned size)
{
	buf_printf(out, "<w:spacing w:val=\"%d\"/><w:sz w:val=\"%u\"/><w:szCs w:val=\"%u\"/>",
	    spacing, size, size);
}

static void
write_paragraph(struct buf *out, const struct style *s, const struct page_type *type)
{
	buf_z(out, "<w:pPr>");
	if (s->keep_next)
		buf_z(out, "<w:keepNext/><w:keepLines/>");
	if (s->type == TYPE_TITLE)
		buf_printf(out,
		    "<w:snapToGrid w:val=\"0\"/>"
		    "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"%u\" w:lineRule=\"exact\"/>",
		    type->title_line);
	if (s->type == TYPE_NUMBER)
		buf_z(out,
		    "<w:snapToGrid w:val=\"0\"/>"
		    "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>");
	/* Word goes by characters, LibreOffice by twips. */
	buf_printf(out, "<w:ind w:firstLineChars=\"%u\" w:firstLine=\"%u\"/>",
	    s->indent ? 200u : 0u, s->indent ? 20 * type->size : 0u);
	if (s->centred)
		buf_z(out, "<w:jc w:val=\"center\"/>");
	if (s->level)
		buf_printf(out, "<w:outlineLvl w:val=\"%u\"/>", s->level - 1);
	buf_z(out, "</w:pPr>");
}

static void
write_type(struct buf *out, const struct style *s, const struct docx_options *options)
{
	const struct page_type *type = &page_types[options->form];

	buf_z(out, "<w:rPr>");
	if (s->face != FACE_SAME)
		write_fonts(out, s->face, options);
	if (s->bold || (s->level == 2 && options->bold_level2))
		write_bold(out, true);
	if (s->type == TYPE_TITLE)
		write_bold(out, false);
	if (s->type != TYPE_TEXT)
		write_size(out, 0, s->type == TYPE_TITLE ? type->title_size : type->number_size);
	buf_z(out, "</w:rPr>");
}

static void
write_style(struct buf *out, const struct style *s, const struct docx_options *options)
{
	buf_printf(out,
	    "<w:style w:type=\"paragraph\"%s w:styleId=\"%s\"><w:name w:val=\"%s\"/>"
	    "<w:basedOn w:val=\"Normal\"/>",
	    s->own ? " w:customStyle=\"1\"" : "", s->id, s->name);
	if (s->next)
		buf_printf(out, "<w:next w:val=\"%s\"/>", s->next);
	buf_printf(out, "<w:uiPriority w:val=\"%u\"/><w:qFormat/>", s->priority);
	write_paragraph(out, s, &page_types[options->form]);
	write_type(out, s, options);
	buf_z(out, "</w:style>\n");
}

static void
write_run_in(struct buf *out, const struct run_in *r, const struct docx_options *options)
{
	buf_printf(out,
	    "<w:style w:type=\"character\" w:customStyle=\"1\" w:styleId=\"%s\"><w:name w:val=\"%s\"/>"
	    "<w:uiPriority w:val=\"13\"/><w:qFormat/><w:rPr>",
	    r->id, r->name);
	write_fonts(out, r->face, options);
	if (r->bold || (r->level == 2 && options->bold_level2))
		write_bold(out, true);
	buf_z(out, "</w:rPr></w:style>\n");
}

/* Normal's size rules the grid; it has no indent, which would reach the title and the footers. */
static void
write_normal(struct buf *out, const struct docx_options *options)
{
	const struct page_type *type = &page_types[options->form];

	buf_z(out, "<w:docDefaults><w:rPrDefault><w:rPr>");
	write_fonts(out, FACE_TEXT, options);
	buf_z(out, "<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\" w:bidi=\"ar-SA\"/></w:rPr>"
		   "</w:rPrDefault><w:pPrDefault/></w:docDefaults>\n"
		   "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">"
		   "<w:name w:val=\"Normal\"/><w:qFormat/><w:pPr><w:widowControl w:val=\"0\"/>");
	buf_printf(out,
	    "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"%u\" w:lineRule=\"exact\"/>"
	    "<w:jc w:val=\"%s\"/></w:pPr><w:rPr>",
	    options->line, type->align);
	write_fonts(out, FACE_TEXT, options);
	if (type->bold)
		write_bold(out, true);
	write_size(out, type->spacing, type->size);
	buf_z(out,
	    "</w:rPr></w:style>\n"
	    "<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\">"
	    "<w:name w:val=\"Default Paragraph Font\"/><w:uiPriority w:val=\"1\"/><w:semiHidden/>"
	    "<w:unhideWhenUsed/></w:style>\n"
	    "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\">"
	    "<w:name w:val=\"Normal Table\"/><w:uiPriority w:val=\"99\"/><w:semiHidden/>"
	    "<w:unhideWhenUsed/></w:style>\n"
	    "<w:style w:type=\"numbering\" w:default=\"1\" w:styleId=\"NoList\">"
	    "<w:name w:val=\"No List\"/><w:uiPriority w:val=\"99\"/><w:semiHidden/>"
	    "<w:unhideWhenUsed/></w:style>\n");
}

void
docx_styles(struct buf *out, const struct docx_options *options)
{
	buf_z(out, XML_HEAD "<w:styles xmlns:w=\"" XML_WORD "\">\n");
	write_normal(out, options);
	for (size_t i = 0; i < COUNT(styles); i++)
		write_style(out, &styles[i], options);
	for (size_t i = 0; i < COUNT(run_ins); i++)
		write_run_in(out, &run_ins[i], options);
	buf_z(out, "</w:styles>\n");
}

/* What stands in for a font where it is not installed. */
static const struct font {
	const char *name, *instead, *charset, *family;
} fonts[] = {
	{ FONT_LATIN, NULL, "00", "roman" }, { FONT_TEXT, "仿宋", "86", "modern" },
	{ FONT_KAI, "楷体", "86", "modern" }, { FONT_HEI, "SimHei", "86", "modern" },
	{ FONT_SONG, "SimSun", "86", "auto" },
	{ NULL, "华文中宋", "86", "script" }, /* the title's */
};

void
docx_fonts(struct buf *out, const struct docx_options *options)
{
	bool is_listed = false;

	buf_z(out, XML_HEAD "<w:fonts xmlns:w=\"" XML_WORD "\">\n");
	for (size_t i = 0; i < COUNT(fonts); i++) {
		struct str name = fonts[i].name ? str_of(fonts[i].name) : options->title_font;

		is_listed |= fonts[i].name && str_eq(name, options->title_font);
		if (!fonts[i].name && is_listed)
			continue;
		buf_z(out, "<w:font w:name=\"");
		xml_text(out, name);
		buf_z(out, "\">");
		if (fonts[i].instead)
			buf_printf(out, "<w:altName w:val=\"%s\"/>", fonts[i].instead);
		buf_printf(out,
		    "<w:charset w:val=\"%s\"/><w:family w:val=\"%s\"/><w:pitch w:val=\"%s\"/></w:font>\n",
		    fonts[i].charset, fonts[i].family, i ? "default" : "variable");
	}
	buf_z(out, "</w:fonts>\n");
}
