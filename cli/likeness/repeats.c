/*
 * Near-duplicates among many texts. Of each the SKETCH smallest shingle hashes are kept; a table leads from a hash to
 * the texts that keep it. A text that shares much with an earlier one, or stands in it, shares some of those.
 */
#include "likeness.h"

#include <stdlib.h>
#include <string.h>

#define SKETCH 12
#define SAME_HASH 6 /* texts listed under one hash: what so many share tells nothing */
#define CANDIDATES 64

/* Nearly the same, or nearly all of one in the other; short texts must be the same. */
#define NEAR 0.65
#define WITHIN 0.8
#define SHORT 12   /* characters */
#define SAMPLES 3  /* hashes that a judgement on a part needs */
#define HEADING 30 /* shingles: what has fewer sounds alike easily */
#define SOUNDS 0.85

struct seen {
	uint32_t sketch[SKETCH]; /* sorted */
	uint32_t n;              /* shingles of the text */
};

struct repeats {
	struct seen *seen;
	size_t n, cap;
	uint32_t *slots; /* number of a text + 1; 0 is free */
	uint8_t *tags;   /* of each slot a byte of its hash, so that few texts are looked at */
	size_t nslots, used;
};

static void *
grown(void *old, size_t n, size_t size)
{
	void *p = realloc(old, n * size);

	if (!p) {
		struct arena a = { 0 };

		arena_alloc(&a, size, SIZE_MAX / size); /* says so and ends the program */
	}
	return p;
}

struct repeats *
repeats_new(void)
{
	struct repeats *r = grown(NULL, 1, sizeof *r);

	*r = (struct repeats){ 0 };
	return r;
}

void
repeats_free(struct repeats *r)
{
	if (!r)
		return;
	free(r->seen);
	free(r->slots);
	free(r->tags);
	free(r);
}

/* A shingle's hash as it is kept: its upper half, so that the order stays. */
static uint32_t
hash_at(struct shingles text, size_t i)
{
	return (uint32_t)(text.hashes[i] >> 32);
}

static size_t
kept(const struct seen *s)
{
	return s->n < SKETCH ? s->n : SKETCH;
}

static bool
has(const struct seen *s, uint32_t hash)
{
	for (size_t i = 0; i < kept(s); i++)
		if (s->sketch[i] == hash)
			return true;
	return false;
}

static struct seen
sketch_of(struct shingles text)
{
	struct seen s = { .n = (uint32_t)text.n };

	for (size_t i = 0; i < kept(&s); i++)
		s.sketch[i] = hash_at(text, i);
	return s;
}

/* ---- the table ---- */

static uint8_t
tag_of(uint32_t hash)
{
	return (
	    uint8_t)(hash >> 20); /* below are the slot's bits, above the zeros of the smallest */
}

/* Lists the texts under a hash, at most `most`. *free_slot is where another would go. */
static size_t
listed(const struct repeats *r, uint32_t hash, uint32_t *out, size_t most, size_t *free_slot)
{
	size_t slot = hash & (r->nslots - 1), n = 0;

	for (; r->slots[slot]; slot = (slot + 1) & (r->nslots - 1))
		if (r->tags[slot] == tag_of(hash) && n < most &&
		    has(&r->seen[r->slots[slot] - 1], hash))
			out[n++] = r->slots[slot] - 1;
	*free_slot = slot;
	return n;
}

static void
list_under(struct repeats *r, size_t which)
{
	for (size_t i = 0; i < kept(&r->seen[which]); i++) {
		uint32_t others[SAME_HASH];
		size_t slot;

		if (listed(r, r->seen[which].sketch[i], others, SAME_HASH, &slot) == SAME_HASH)
			continue;
		r->slots[slot] = (uint32_t)which + 1;
		r->tags[slot] = tag_of(r->seen[which].sketch[i]);
		r->used++;
	}
}

static void
make_room(struct repeats *r)
{
	if (r->n == r->cap) {
		r->cap = r->cap ? r->cap + r->cap / 2 : 256;
		r->seen = grown(r->seen, r->cap, sizeof *r->seen);
	}
	if ((r->used + SKETCH) * 10 <= r->nslots * 7)
		return;
	r->nslots = r->nslots ? r->nslots * 2 : 4096;
	r->slots = grown(r->slots, r->nslots, sizeof *r->slots);
	r->tags = grown(r->tags, r->nslots, sizeof *r->tags);
	memset(r->slots, 0, r->nslots * sizeof *r->slots);
	r->used = 0;
	for (size_t i = 0; i < r->n; i++)
		list_under(r, i);
}

size_t
repeats_add(struct repeats *r, struct shingles text)
{
	make_room(r);
	r->seen[r->n] = sketch_of(text);
	list_under(r, r->n);
	return r->n++;
}

/* ---- judging ---- */

static double
share(size_t part, size_t whole)
{
	return whole ? (double)part / (double)whole : 0;
}

/* How a text compares with a sketch: through both in order, as far as both go. */
static struct repeat
compare(const struct seen *s, struct shingles text)
{
	size_t n = kept(s), i = 0, k = 0, all = 0, both = 0, first_both = 0, sampled;

	for (; i < n && k < text.n; all++) {
		uint32_t old = s->sketch[i], new = hash_at(text, k);

		both += old == new;
		first_both += old == new &&all < SKETCH;
		i += old <= new;
		k += new <= old;
	}
	all += n - i + text.n - k;
	/* Of the new text those hashes can be judged that the sketch would hold if they were in it. */
	sampled = s->n <= SKETCH ? text.n : k;
	return (struct repeat){
		/* the smallest hashes of both together are a sample of their union */
		.likeness = share(first_both, all < SKETCH ? all : SKETCH),
		.inside = sampled >= SAMPLES || sampled == text.n ? share(both, sampled) : 0,
		.containing = share(both, n),
	};
}

static bool
is_repeat(const struct repeat *found, struct shingles text, const struct seen *s)
{
	size_t shorter = text.n < s->n ? text.n : s->n;

	if (text.nchars < SHORT || shorter < SHORT - 2)
		return found->likeness >= 1 && text.n == s->n;
	if (shorter < HEADING)
		return found->likeness >= SOUNDS || found->inside >= 1 || found->containing >= 1;
	return found->likeness >= NEAR || found->inside >= WITHIN || found->containing >= WITHIN;
}

static double
worth(const struct repeat *found)
{
	double part = found->inside > found->containing ? found->inside : found->containing;

	return found->likeness * 2 + part;
}

/* The texts that share a hash of the table with the new one, each once. */
static size_t
candidates(const struct repeats *r, struct shingles text, uint32_t out[CANDIDATES])
{
	size_t found = 0;

	for (size_t i = 0; i < text.n && found < CANDIDATES; i++) {
		uint32_t listed_here[SAME_HASH];
		size_t slot, nhere = listed(r, hash_at(text, i), listed_here, SAME_HASH, &slot);

		for (size_t k = 0; k < nhere && found < CANDIDATES; k++) {
			size_t x = 0;

			while (x < found && out[x] != listed_here[k])
				x++;
			if (x == found)
				out[found++] = listed_here[k];
		}
	}
	return found;
}

bool
repeats_find(const struct repeats *r, struct shingles text, struct repeat *out)
{
	uint32_t near[CANDIDATES];
	bool any = false;
	size_t n;

	if (!r->n || !text.n)
		return false;
	n = candidates(r, text, near);
	for (size_t i = 0; i < n; i++) {
		struct repeat found = compare(&r->seen[near[i]], text);

		found.which = near[i];
		if (!is_repeat(&found, text, &r->seen[near[i]]) ||
		    (any && worth(&found) <= worth(out)))
			continue;
		*out = found;
		any = true;
	}
	return any;
}
