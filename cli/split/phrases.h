#ifndef PHRASES_H
#define PHRASES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h> /* for uint64_t */

#include "arena.h"
#include "str.h"

/* Many phrases looked for in one pass. */

struct phrase_entry;

struct phrase {
	const char *text;
	unsigned char class;
	signed char weight;
	bool at_head; /* counts at the beginning of the text only */
};

#define PHRASE_BUCKETS 4096u
#define FIRST_BITS (1u << 15) /* as many as tell all Chinese characters apart */

/* A bit for each beginning: of phrases of six bytes and more two characters, of shorter ones the first. */
struct beginnings {
	uint64_t pairs[FIRST_BITS / 64], firsts[FIRST_BITS / 64];
};

struct phrases {
	struct phrase_entry *entries; /* by bucket, in a bucket the longest first */
	uint16_t start[PHRASE_BUCKETS + 1];
	struct beginnings beginnings;
};

/* An index of n phrases of at least one Chinese character or three letters. */
struct phrases *phrases_new(struct arena *a, const struct phrase *items, size_t n);

/* Adds the beginnings of other phrases, so that one look is enough for several indexes. */
void beginnings_add(struct beginnings *b, const struct phrases *p);

/* The first character or three letters: no phrase has less. */
static inline unsigned
phrase_first(const char *text)
{
	const unsigned char *c = (const unsigned char *)text;

	return (c[0] * 4096u + (c[1] & 0x3F) * 64u + (c[2] & 0x3F)) % FIRST_BITS;
}

static inline unsigned
phrase_pair(const char *text)
{
	return (phrase_first(text) * 40503u + phrase_first(text + 3)) % FIRST_BITS;
}

/* Whether a phrase may begin at off: a quick no for nearly every character of a text. */
static inline bool
may_begin(const struct beginnings *b, struct str text, size_t off)
{
	const char *at = text.data + off;
	unsigned key;

	if (text.len - off < 3)
		return false;
	key = phrase_first(at);
	if (b->firsts[key / 64] >> key % 64 & 1)
		return true;
	if (text.len - off < 6)
		return false;
	key = phrase_pair(at);
	return b->pairs[key / 64] >> key % 64 & 1;
}

/* A phrase that stands in a text. */
struct found {
	size_t off;
	const struct phrase *phrase;
};

/* The longest phrase that begins at off, where one may; NULL if none does. */
const struct phrase *phrases_longest(const struct phrases *p, struct str text, size_t off);

/* The same anywhere. */
static inline const struct phrase *
phrases_at(const struct phrases *p, struct str text, size_t off)
{
	return may_begin(&p->beginnings, text, off) ? phrases_longest(p, text, off) : NULL;
}

/* The next phrase from *off on; false at the end. */
bool phrases_next(const struct phrases *p, struct str text, size_t *off, struct found *out);

#endif
