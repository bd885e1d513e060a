#ifndef RENDER_H
#define RENDER_H

#include "buf.h"
#include "document.h"

/* Each writes the whole document, whose gaps are MARK_GAP, to the end of out. */

/* Markdown that reads back as the same document; an escape only where CommonMark needs one. */
void render_markdown(struct buf *out, const struct document *doc);

/* Plain text: the title centred on 28 characters, paragraphs indented by two full-width spaces. */
void render_text(struct buf *out, const struct document *doc);

/* One self-contained page, A4 when printed. Gaps in <mark>, each paragraph with data-source="path:line". */
void render_html(struct buf *out, const struct document *doc);

/* The model itself, for tests: one line a block, then its marks. */
void render_tree(struct buf *out, const struct document *doc);

#endif
