/* A few hundred phrases against megabytes of text: a table of the first characters tells where to look closer. */
#include "split_private.h"

#include <string.h>

#include "utf8.h"

#define BUCKETS 4096u

/* A phrase as it is compared. */
struct entry {
	const struct phrase *phrase;
	size_t len;
};

struct phrases {
	struct entry *entries; /* by bucket, in a bucket the longest first */
	uint16_t start[BUCKETS + 1];
};

/* Of the first character or three letters: no phrase has less. */
static unsigned
bucket_of(const char *text)
{
	const unsigned char *c = (const unsigned char *)text;

	return (c[0] * 67u * 67 + c[1] * 67u + c[2]) % BUCKETS;
}

static bool
comes_before(const struct entry *a, const struct entry *b)
{
	return a->len != b->len ? a->len > b->len : strcmp(a->phrase->text, b->phrase->text) < 0;
}

struct phrases *
phrases_new(struct arena *a, const struct phrase *items, size_t n)
{
	struct phrases *p = arena_new(a, struct phrases);
	uint16_t end[BUCKETS];

	p->entries = arena_array(a, struct entry, n);
	for (size_t i = 0; i < n; i++)
		p->start[bucket_of(items[i].text) + 1]++;
	for (unsigned i = 0; i < BUCKETS; i++)
		p->start[i + 1] = (uint16_t)(p->start[i + 1] + p->start[i]);
	memcpy(end, p->start, sizeof end);
	for (size_t i = 0; i < n; i++) {
		struct entry e = { .phrase = &items[i], .len = strlen(items[i].text) };
		unsigned bucket = bucket_of(items[i].text);
		size_t at = end[bucket]++;

		for (; at > p->start[bucket] && comes_before(&e, &p->entries[at - 1]); at--)
			p->entries[at] = p->entries[at - 1];
		p->entries[at] = e;
	}
	return p;
}

const struct phrase *
phrases_at(const struct phrases *p, struct str text, size_t off)
{
	const char *at = text.data + off;
	size_t left = text.len - off;
	unsigned bucket;

	if (left < 3)
		return NULL;
	bucket = bucket_of(at);
	for (size_t i = p->start[bucket]; i < p->start[bucket + 1]; i++) {
		const struct entry *e = &p->entries[i];

		if (e->len <= left && (!e->phrase->at_head || !off) &&
		    !memcmp(at, e->phrase->text, e->len))
			return e->phrase;
	}
	return NULL;
}

bool
phrases_next(const struct phrases *p, struct str text, size_t *off, struct found *out)
{
	while (*off < text.len) {
		size_t len;

		*out = (struct found){ .off = *off, .phrase = phrases_at(p, text, *off) };
		utf8_at(text, *off, &len);
		*off += len;
		if (out->phrase)
			return true;
	}
	return false;
}
