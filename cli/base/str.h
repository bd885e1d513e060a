#ifndef STR_H
#define STR_H

#include <stdbool.h>
#include <stddef.h>

/* A piece of text that somebody else owns: bytes of UTF-8, not ended by NUL. */
struct str {
	const char *data;
	size_t len;
};

#define STR(literal) ((struct str){ .data = "" literal, .len = sizeof(literal) - 1 })
#define STR_FMT(s) ((int)(s).len), ((s).data) /* for "%.*s" */
#define STR_NONE ((size_t)-1)

/* The text of a NUL-terminated string; NULL is the empty text. */
struct str str_of(const char *z);

/* Bytes [off, off + len), cut to what there is. */
struct str str_sub(struct str s, size_t off, size_t len);

/* Everything from off on. */
struct str str_from(struct str s, size_t off);

bool str_eq(struct str a, struct str b);

/* By bytes, the shorter first: an order that is the same on every machine. For qsort() wrap it. */
int str_cmp(struct str a, struct str b);

bool str_starts(struct str s, struct str prefix);
bool str_ends(struct str s, struct str suffix);

/* Where needle begins in s, from `from` on; STR_NONE if nowhere. */
size_t str_find(struct str s, struct str needle, size_t from);

/* Without white space at both ends: ASCII space, tab, CR, LF, U+00A0, U+3000, U+FEFF. */
struct str str_trim(struct str s);

/* Edit distance in characters, at most limit + 1: a caller that wants "near" does not pay for "far". */
size_t str_distance(struct str a, struct str b, size_t limit);

/* The candidate nearest to word, for "did you mean"; STR_NONE if none is near enough to be a slip of the hand. */
size_t str_nearest(struct str word, const struct str *candidates, size_t n);

#endif
