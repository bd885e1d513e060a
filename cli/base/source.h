#ifndef SOURCE_H
#define SOURCE_H

#include <stdint.h> /* for uint32_t */

#include "arena.h"
#include "str.h"

#define SOURCE_MAX (64u << 20) /* bytes in one of our own files */

/* Bytes [off, off + len) of a text. */
struct span {
	uint32_t off, len;
};

struct source_index;

/* A text that was read, or a part of one, under the name it goes by in messages. */
struct source {
	const char *path;
	struct str text;
	size_t before; /* bytes of the whole text before this part; 0 of a whole one */
	/* lines, found when first asked for; the place in the order of reports */
	struct source_index *index;
};

/* A line and a column, both from 1, the column in characters. */
struct place {
	size_t line, column;
};

/* path and text are borrowed and must outlive the source. A later source is reported after an earlier one. */
struct source *source_new(struct arena *a, const char *path, struct str text);

/* As source_new(), of what begins at byte `before` of a longer text, at the place `first`. */
struct source *source_part(struct arena *a, const char *path, struct str text, size_t before,
    struct place first);

/* The place of a byte. Offsets beyond the end are the end. */
struct place source_place(const struct source *s, size_t off);

/* Its place among the sources of a report; sources of equal order stay as they were made. */
void source_set_order(const struct source *s, size_t order);
size_t source_order(const struct source *s);

/* [off, off + len) as a span. */
struct span span_of(size_t off, size_t len);

/* The text of a span. */
struct str source_text(const struct source *s, struct span at);

#endif
