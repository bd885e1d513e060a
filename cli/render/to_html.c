#include "render.h"

#include "render_private.h"

/* A sheet on the screen, the same sheet on paper: GB/T 9704 margins, 3号仿宋, 22 lines. */
static const char head[] = "<!DOCTYPE html>\n"
			   "<html lang=\"zh-CN\">\n"
			   "<head>\n"
			   "<meta charset=\"utf-8\">\n"
			   "<meta name=\"viewport\" content=\"width=device-width\">\n"
			   "<title>";
static const char style[] =
    "</title>\n"
    "<style>\n"
    "@page { size: A4; margin: 37mm 26mm 35mm 28mm; @bottom-center { content: \"— \" counter(page) \" —\"; font: 14pt SimSun, 宋体, serif } }\n"
    "html { background: #e8e6e1 }\n"
    "body { max-width: 156mm; margin: 2em auto; padding: 37mm 26mm 35mm 28mm; background: #fff; color: #000; box-shadow: 0 1px 8px #0003;\n"
    "  font: 16pt/28.95pt \"Times New Roman\", 仿宋_GB2312, 仿宋, FangSong, STFangsong, \"FandolFang\", \"Noto Serif CJK SC\", serif; text-align: justify }\n"
    "h1, h2, h3, h4, h5, p { margin: 0; font-size: 16pt; font-weight: normal; text-indent: 2em }\n"
    "h1 { margin-bottom: 28.95pt; font: 22pt/35pt 方正小标宋简体, 方正小标宋_GBK, FZXiaoBiaoSong-B05S, 华文中宋, STZhongsong, \"Noto Serif CJK SC\", serif;\n"
    "  text-align: center; text-indent: 0; text-wrap: balance }\n"
    "h2, .run-in-1 { font-family: 黑体, SimHei, STHeiti, \"FandolHei\", \"Noto Sans CJK SC\", sans-serif }\n"
    "h3, .signoff, .run-in-2 { font-family: \"Times New Roman\", 楷体_GB2312, 楷体, KaiTi, STKaiti, \"FandolKai\", serif }\n"
    "h4, .run-in-3 { font-weight: bold }\n"
    "h2, h3, h4, h5, .salutation { break-after: avoid }\n"
    ".signoff { text-align: center; text-indent: 0 }\n"
    "h1:has(+ .signoff) { margin-bottom: 0 }\n"
    ".signoff + :not(.signoff) { margin-top: 28.95pt }\n"
    ".salutation { text-indent: 0 }\n"
    "mark { background: #fe6; color: inherit; -webkit-print-color-adjust: exact; print-color-adjust: exact }\n"
    "@media (max-width: 210mm) { body { margin: 0; padding: 1.5em } }\n"
    "@media print { html { background: none } body { max-width: none; margin: 0; padding: 0; box-shadow: none } }\n"
    "</style>\n"
    "</head>\n"
    "<body>\n";

static void
write_text(struct buf *out, const struct block *b)
{
	struct stretches stretches = stretches_of(b, 0, b->text.len);
	struct stretch s;

	while (stretch_next(&stretches, &s)) {
		if (s.run_in)
			buf_printf(out, "<span class=\"run-in-%u\">", s.run_in);
		buf_z(out, s.gap ? "<mark>" : "");
		xml_text(out, s.text);
		buf_z(out, s.gap ? "</mark>" : "");
		buf_z(out, s.run_in ? "</span>" : "");
	}
}

static const char *
class_of(enum block_kind kind)
{
	switch (kind) {
	case BLOCK_SIGNOFF:
		return " class=\"signoff\"";
	case BLOCK_SALUTATION:
		return " class=\"salutation\"";
	case BLOCK_TITLE:
	case BLOCK_HEADING:
	case BLOCK_PARAGRAPH:
	case BLOCK_NOISE:
		break;
	}
	return "";
}

static const char *
element_of(const struct block *b)
{
	static const char *const headings[] = { "h1", "h2", "h3", "h4", "h5", "h6" };

	if (b->kind == BLOCK_TITLE)
		return headings[0];
	if (b->kind == BLOCK_HEADING)
		return headings[b->level < 5 ? b->level : 5];
	return "p";
}

static void
write_block(struct buf *out, const struct block *b)
{
	const char *element = element_of(b);

	buf_printf(out, "<%s%s", element, class_of(b->kind));
	if (b->source) {
		buf_z(out, " data-source=\"");
		xml_text(out, str_of(b->source->path));
		buf_printf(out, ":%zu\"", source_place(b->source, b->at.off).line);
	}
	buf_char(out, '>');
	write_text(out, b);
	buf_printf(out, "</%s>\n", element);
}

void
render_html(struct buf *out, const struct document *doc)
{
	buf_z(out, head);
	for (size_t i = 0; i < doc->nblocks; i++) {
		if (doc->blocks[i].kind == BLOCK_TITLE)
			xml_text(out, doc->blocks[i].text);
	}
	buf_z(out, style);
	for (size_t i = 0; i < doc->nblocks; i++)
		write_block(out, &doc->blocks[i]);
	buf_z(out, "</body>\n</html>\n");
}
