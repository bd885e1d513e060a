#ifndef RENDER_PRIVATE_H
#define RENDER_PRIVATE_H

#include <stdbool.h>
#include <stdint.h> /* for uint16_t */

#include "buf.h"
#include "document.h"
#include "render.h"
#include "str.h"

/* A piece of a block's text that looks the same throughout. */
struct stretch {
	struct str text;
	unsigned run_in; /* in a run-in head: its level, 1 to 3, else 0 */
	bool gap;
};

/* Bytes [from, to) of a block, piece by piece; false after the last. */
struct stretches {
	const struct block *block;
	size_t off, end, head, mark;
	unsigned level;
};
struct stretches stretches_of(const struct block *b, size_t from, size_t to);
bool stretch_next(struct stretches *s, struct stretch *out);

/* Text of XML and HTML, also inside "…": the four signs escaped, what XML 1.0 has no place for left out. */
void xml_text(struct buf *out, struct str text);

/* Whether a block is of the title, the byline and the date, which an empty line parts from the text. */
bool is_above_text(const struct block *b);

/* Width in half characters: ASCII takes one, all else two. */
size_t line_width(struct str text);

/* Bytes of a title's first line when it is broken, where that makes sense, into lines of about the same length; of a very long one all. */
size_t title_line(struct str text, size_t width);

/*
 * One line of text as the content of a CommonMark heading or paragraph, which shows just that text. A backslash stands
 * only where the sign after it would mean something.
 */
void markdown_line(struct buf *out, struct str text, bool heading);

/* A space or a tab: what CommonMark parts things by in a line. */
static inline bool
is_blank(char c)
{
	return c == ' ' || c == '\t';
}

/* Where in a text the last > stands, and the last that could end <? … ?>, a comment, CDATA; 0: nowhere. */
struct markdown_ends {
	size_t tag, instruction, comment, cdata;
};
struct markdown_ends markdown_ends(struct str text);

/* Whether the < at off begins an autolink or HTML. */
bool markdown_is_html(struct str text, size_t off, const struct markdown_ends *ends);

/* Whether a paragraph that begins so begins an HTML block. */
bool markdown_is_html_block(struct str text);

/* Whether the ( at off begins what makes [x] before it a link. */
bool markdown_is_link_tail(struct str text, size_t off);

/* Whether a paragraph of this text is a link reference definition: [x]: y. */
bool markdown_is_definition(struct str text);

/* Whether the & at off begins a character reference. */
bool markdown_is_entity(struct str text, size_t off);

/* What a form of the page prescribes and no option changes: type in half points, lines in twips. */
struct page_type {
	unsigned size, title_size, number_size;
	unsigned title_width; /* half characters in a line of the title */
	unsigned line, title_line;
	int spacing; /* twips added to every character */
	const char *align;
	bool bold;
};
extern const struct page_type page_types[];

/* The faces offices ask for, by the names their files know. */
#define FONT_TEXT "仿宋_GB2312"
#define FONT_KAI "楷体_GB2312"
#define FONT_HEI "黑体"
#define FONT_SONG "宋体"
#define FONT_TITLE "方正小标宋简体"
#define FONT_LATIN "Times New Roman"

#define XML_HEAD "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
#define XML_WORD "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
#define XML_RELATIONS "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

/* The parts of a .docx. */
void docx_document(struct buf *out, const struct document *doc, const struct docx_options *options);
void docx_styles(struct buf *out, const struct docx_options *options);
void docx_fonts(struct buf *out, const struct docx_options *options);

/* Names of styles, which paragraphs and runs refer to. */
#define STYLE_BODY "Body"
#define STYLE_TITLE "Title"
#define STYLE_BYLINE "Byline"
#define STYLE_DATE "Date"
#define STYLE_SALUTATION "Salutation"
#define STYLE_HEADING "Heading" /* and the level */
#define STYLE_RUN_IN "RunIn"    /* and the level, 1 to 3 */
#define STYLE_FOOTER "Footer"

/* What is put in place of bytes of the content of a w:t. */
struct splice {
	size_t at, len;
	size_t order;   /* of those at one place; no two have the same */
	size_t content; /* where the content of the w:t begins */
	bool cuts;      /* the w:t ends there, and another goes on that preserves its white space */
	struct str xml;
};

struct splices {
	struct arena *arena;
	struct splice *items;
	size_t n, cap;
};

void splice_add(struct splices *s, struct splice splice);

/* The XML with all of them, which do not overlap; white space that gets to the end of a w:t is preserved. */
struct str splices_apply(struct splices *s, struct str xml);

/* Where byte off of the text stands in the part of these letters; what is none of them is at their nearer end. */
size_t docx_xml_at(const struct docx_letters *letters, size_t off);

/* Where the tag begins that ends before `content`. */
size_t docx_text_tag(struct str xml, size_t content);

/* The part of that name, NULL if there is none. */
struct docx_part *docx_part(struct docx_part *parts, size_t n, const char *name);

/* A file's parts, to be changed, with room for one more. */
struct docx_part *docx_copy_parts(struct arena *a, const struct docx_file *file);

/* The part holds other bytes from now on. */
void docx_change_part(struct docx_part *part, struct str bytes);

/* Writes the archive of n parts; those that were not changed stand in it as before. */
void docx_pack(struct buf *out, const struct docx_part *parts, size_t n);

/* A zip archive in the making: new entries are stored as they are and dated 1980-01-01. Start with { .out = … }. */
struct zip {
	struct buf *out;
	struct buf directory;
	uint16_t nentries;
};

void zip_add(struct zip *zip, const char *name, struct str data);

/* An entry as it stood in another archive. */
void zip_add_packed(struct zip *zip, const struct docx_part *part);

/* Writes the directory; the zip is released. */
void zip_end(struct zip *zip);

#endif
