#ifndef FURNITURE_H
#define FURNITURE_H

#include <stdbool.h>
#include <stddef.h>

#include "document.h"

/* Page numbers, running heads, tables of contents and previews. */

struct line;

/* Bytes of the heading that a line of a table of contents names: 一、统一思想……………3; 0 if it is none. */
size_t contents_entry(struct str text);

/* 2、: bytes of the mark that a text begins with and that may be a page's; 0 if it is none. */
size_t page_mark(struct str text, unsigned *page);

/* Which blocks begin with the mark of a page, as viewers have them that cut pages off in mid-sentence; all are false before. */
void find_viewer_pages(const struct document *doc, bool *is_page);

/* What a page shows of a text before it comes: a line that breaks off, which another one soon begins with. */
bool is_preview(const struct document *doc, size_t i);

/* Marks page numbers, running heads and tables of contents. */
void mark_furniture(struct arena *a, struct line *lines, size_t n);

#endif
