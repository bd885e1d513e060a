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
	struct entry *sorted; /* by bucket, in a bucket the longest first */
	uint16_t start[BUCKETS + 1];
};

static unsigned
bucket_of(const char *text, size_t len)
{
	unsigned h = 0;

	for (size_t i = 0; i < 3 && i < len; i++)
		h = h * 67 + (unsigned char)text[i];
	return h % BUCKETS;
}

static int
by_bucket(const struct entry *ea, const struct entry *eb)
{
	const char *x = ea->phrase->text, *y = eb->phrase->text;
	size_t nx = ea->len, ny = eb->len;
	unsigned bx = bucket_of(x, nx), by = bucket_of(y, ny);

	if (bx != by)
		return bx < by ? -1 : 1;
	if (nx != ny)
		return nx > ny ? -1 : 1;
	return strcmp(x, y);
}

/* Into the next place from the end of its bucket, and from there to where it belongs. */
static void
put(struct phrases *p, struct entry entry, size_t n)
{
	size_t at = --p->start[bucket_of(entry.phrase->text, entry.len)];

	for (; at + 1 < n && p->sorted[at + 1].phrase; at++) {
		if (by_bucket(&entry, &p->sorted[at + 1]) < 0)
			break;
		p->sorted[at] = p->sorted[at + 1];
	}
	p->sorted[at] = entry;
}

struct phrases *
phrases_new(struct arena *a, const struct phrase *items, size_t n)
{
	struct phrases *p = arena_new(a, struct phrases);

	p->sorted = arena_array(a, struct entry, n);
	for (size_t i = 0; i < n; i++)
		p->start[bucket_of(items[i].text, strlen(items[i].text))]++;
	for (unsigned i = 0; i < BUCKETS; i++)
		p->start[i + 1] = (uint16_t)(p->start[i + 1] + p->start[i]);
	for (size_t i = 0; i < n; i++)
		put(p, (struct entry){ .phrase = &items[i], .len = strlen(items[i].text) }, n);
	return p;
}

const struct phrase *
phrases_at(const struct phrases *p, struct str text, size_t off)
{
	const char *at = text.data + off;
	size_t left = text.len - off;
	unsigned bucket = bucket_of(at, left);

	for (size_t i = p->start[bucket]; i < p->start[bucket + 1]; i++) {
		const struct entry *e = &p->sorted[i];

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
