#ifndef WORD_FILES_H
#define WORD_FILES_H

#include "arena.h"
#include "str.h"

/* Small Word files, for tests. */

/*
 * A package around the content of a body, which may name styles (T the title, 1 and 2 headings, mine, loop, numbered,
 * bound) and lists (1 一、（一）1. 1.1, 2 the same from 九 on, 3 bullets) and may refer to a footnote.
 */
struct str package_of(struct arena *a, const char *body);

/* A package with nothing but that document, or without one if it is empty. */
struct str with_document(struct arena *a, struct str document);

/* The stored bytes of an entry of an archive; empty if there is none. */
struct str entry_of(struct str zip, const char *name);

#define P(text) "<w:p><w:r><w:t>" text "</w:t></w:r></w:p>"
#define STYLED(style, text)                                                                        \
	"<w:p><w:pPr><w:pStyle w:val=\"" style "\"/></w:pPr><w:r><w:t>" text "</w:t></w:r></w:p>"
#define LISTED(list, level, text)                                                                  \
	"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" level "\"/><w:numId w:val=\"" list                 \
	"\"/></w:numPr></w:pPr><w:r><w:t>" text "</w:t></w:r></w:p>"
#define CELL(paragraphs) "<w:tc>" paragraphs "</w:tc>"

#endif
