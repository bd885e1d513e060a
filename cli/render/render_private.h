#ifndef RENDER_PRIVATE_H
#define RENDER_PRIVATE_H

#include <stdbool.h>

#include "buf.h"
#include "document.h"
#include "str.h"

/* Text of XML and HTML, also inside "…": the four signs escaped, what XML 1.0 has no place for left out. */
void xml_text(struct buf *out, struct str text);

/*
 * One line of text as the content of a CommonMark heading or paragraph, which shows just that text. A backslash stands
 * only where the sign after it would mean something.
 */
void markdown_line(struct buf *out, struct str text, bool heading);

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

#endif
