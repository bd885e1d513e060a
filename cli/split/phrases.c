/* A few hundred phrases against megabytes of text: a bit for the first two characters tells where to look closer. */
#include "phrases.h"

#include <string.h>

#include "utf8.h"

/* A phrase as it is compared. */
struct phrase_entry {
	const struct phrase *phrase;
	size_t len;
	char last; /* its last byte: a 64th of all characters end so */
};

static unsigned
bucket_of(const char *text)
{
	return phrase_first(text) % PHRASE_BUCKETS;
}

static bool
comes_before(const struct phrase_entry *a, const struct phrase_entry *b)
{
	return a->len != b->len ? a->len > b->len : strcmp(a->phrase->text, b->phrase->text) < 0;
}

struct phrases *
phrases_new(struct arena *a, const struct phrase *items, size_t n)
{
	struct phrases *p = arena_new(a, struct phrases);
	uint16_t end[PHRASE_BUCKETS];

	p->entries = arena_array(a, struct phrase_entry, n);
	for (size_t i = 0; i < n; i++) {
		bool is_short = strlen(items[i].text) < 6;
		unsigned key = is_short ? phrase_first(items[i].text) : phrase_pair(items[i].text);

		(is_short ? p->beginnings.firsts : p->beginnings.pairs)[key / 64] |= (uint64_t)1
										     << key % 64;
		p->start[bucket_of(items[i].text) + 1]++;
	}
	for (unsigned i = 0; i < PHRASE_BUCKETS; i++)
		p->start[i + 1] = (uint16_t)(p->start[i + 1] + p->start[i]);
	memcpy(end, p->start, sizeof end);
	for (size_t i = 0; i < n; i++) {
		size_t len = strlen(items[i].text);
		struct phrase_entry e = { .phrase = &items[i],
			.len = len,
			.last = items[i].text[len - 1] };
		unsigned bucket = bucket_of(items[i].text);
		size_t at = end[bucket]++;

		for (; at > p->start[bucket] && comes_before(&e, &p->entries[at - 1]); at--)
			p->entries[at] = p->entries[at - 1];
		p->entries[at] = e;
	}
	return p;
}

void
beginnings_add(struct beginnings *b, const struct phrases *p)
{
	for (size_t i = 0; i < FIRST_BITS / 64; i++) {
		b->pairs[i] |= p->beginnings.pairs[i];
		b->firsts[i] |= p->beginnings.firsts[i];
	}
}

const struct phrase *
phrases_longest(const struct phrases *p, struct str text, size_t off)
{
	const char *at = text.data + off;
	size_t left = text.len - off;
	unsigned bucket = bucket_of(at);

	for (size_t i = p->start[bucket]; i < p->start[bucket + 1]; i++) {
		const struct phrase_entry *e = &p->entries[i];

		if (e->len <= left && at[e->len - 1] == e->last && (!e->phrase->at_head || !off) &&
		    !memcmp(at, e->phrase->text, e->len))
			return e->phrase;
	}
	return NULL;
}

bool
phrases_next(const struct phrases *p, struct str text, size_t *off, struct found *out)
{
	size_t len;

	for (size_t at = *off; at < text.len; at += len) {
		const struct phrase *phrase = phrases_at(p, text, at);

		utf8_at(text, at, &len);
		if (!phrase)
			continue;
		*out = (struct found){ .off = at, .phrase = phrase };
		*off = at + len;
		return true;
	}
	*off = text.len;
	return false;
}
