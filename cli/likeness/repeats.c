/*
 * Near-duplicates among many texts. Of each the SKETCH smallest shingle hashes are kept; a table leads from a hash to
 * the texts that keep it. A text that shares much with an earlier one, or stands in it, shares some of those.
 */
#include "likeness.h"

#include <stdlib.h>
#include <string.h>

#include "likeness_private.h"

#define SKETCH 12
#define MANY ((size_t)1 << 15) /* texts that are listed under all hashes of their sketch */
#define LISTED 4               /* hashes that later ones are listed under, the rarest */
#define SAME_HASH 6            /* texts listed under one hash: what so many share tells nothing */
#define CANDIDATES 64
#define AHEAD 8 /* lookups */

/* Nearly the same, or nearly all of one in the other; short texts must be the same. */
#define NEAR 0.65
#define WITHIN 0.8
#define SHORT 12   /* characters */
#define SAMPLES 3  /* hashes that a judgement on a part needs */
#define HEADING 30 /* shingles: what has fewer sounds alike easily */
#define SOUNDS 0.85

struct sketch {
	uint32_t hashes[SKETCH]; /* sorted */
};

#define MOST UINT8_MAX /* shingles are counted so far */

struct repeats {
	struct sketch *sketches;
	uint8_t *sizes; /* shingles of each text, MOST if there are more */
	size_t n, cap;
	/* a text's number + 1 in the low bits, the low bits of its hash above; 0 is free */
	uint32_t *slots;
	size_t nslots, used;
	unsigned number_bits;
};

static void *
grown(void *old, size_t n, size_t size)
{
	void *p = realloc(old, n * size);

	if (!p)
		out_of_memory();
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
	free(r->sketches);
	free(r->sizes);
	free(r->slots);
	free(r);
}

/* A shingle's hash as it is kept: its upper half, so that the order stays. */
static uint32_t
hash_at(struct shingles text, size_t i)
{
	return (uint32_t)(text.hashes[i] >> 32);
}

static size_t
size_of(struct shingles text)
{
	return text.n < MOST ? text.n : MOST;
}

/* The hashes of a text's sketch. */
static size_t
kept(const struct repeats *r, size_t which)
{
	return r->sizes[which] < SKETCH ? r->sizes[which] : SKETCH;
}

/* ---- the table ---- */

/* Where the slots of a hash begin. The smallest ones are close neighbours. */
static size_t
slot_of(const struct repeats *r, uint32_t hash)
{
	return (size_t)((uint64_t)(hash * 0x9E3779B1u) * r->nslots >> 32);
}

static size_t
slot_behind(const struct repeats *r, size_t slot)
{
	return slot + 1 == r->nslots ? 0 : slot + 1;
}

/* Lists the texts under a hash, at most SAME_HASH; once in a while one that is under another. */
static size_t
listed(const struct repeats *r, uint32_t hash, uint32_t out[SAME_HASH])
{
	uint32_t numbers = ((uint32_t)1 << r->number_bits) - 1;
	uint32_t tag = hash << r->number_bits;
	size_t n = 0;

	for (size_t slot = slot_of(r, hash); r->slots[slot]; slot = slot_behind(r, slot)) {
		if ((r->slots[slot] & ~numbers) == tag && n < SAME_HASH)
			out[n++] = (r->slots[slot] & numbers) - 1;
	}
	return n;
}

static void
list(struct repeats *r, size_t which, uint32_t hash)
{
	size_t slot = slot_of(r, hash);

	while (r->slots[slot])
		slot = slot_behind(r, slot);
	r->slots[slot] = hash << r->number_bits | (uint32_t)(which + 1);
	r->used++;
}

/* A text is listed under its rarest hashes. */
static void
list_text(struct repeats *r, size_t which)
{
	const uint32_t *hashes = r->sketches[which].hashes;
	size_t n = kept(r, which), left = which < MANY ? SKETCH : LISTED;
	size_t nothers[SKETCH];
	uint32_t others[SAME_HASH];

	for (size_t i = 0; i < n; i++)
		nothers[i] = listed(r, hashes[i], others);
	for (size_t rare = 0; rare < SAME_HASH; rare++) {
		for (size_t i = 0; i < n && left; i++) {
			if (nothers[i] != rare)
				continue;
			list(r, which, hashes[i]);
			left--;
		}
	}
}

/* Room for another text. */
static void
make_room(struct repeats *r)
{
	if (r->n == r->cap) {
		r->cap = r->cap ? r->cap + r->cap / 2 : 256;
		r->sketches = grown(r->sketches, r->cap, sizeof *r->sketches);
		r->sizes = grown(r->sizes, r->cap, sizeof *r->sizes);
	}
	if ((r->used + SKETCH) * 10 <= r->nslots * 7 && r->n + 2 < (size_t)1 << r->number_bits)
		return;
	r->nslots = r->nslots ? r->nslots + r->nslots / 2 : 4096;
	while (r->nslots >> r->number_bits)
		r->number_bits++;
	free(r->slots);
	r->slots = grown(NULL, r->nslots, sizeof *r->slots);
	memset(r->slots, 0, r->nslots * sizeof *r->slots);
	r->used = 0;
	for (size_t i = 0; i < r->n; i++)
		list_text(r, i);
}

size_t
repeats_add(struct repeats *r, struct shingles text)
{
	make_room(r);
	r->sizes[r->n] = (uint8_t)size_of(text);
	for (size_t i = 0; i < kept(r, r->n); i++)
		r->sketches[r->n].hashes[i] = hash_at(text, i);
	list_text(r, r->n);
	return r->n++;
}

/* ---- judging ---- */

/* How a text compares with a sketch: through both in order, as far as both go. */
static struct repeat
compare(const struct repeats *r, size_t which, struct shingles text)
{
	size_t n = kept(r, which), i = 0, k = 0, all = 0, both = 0, first_both = 0, sampled;

	for (; i < n && k < text.n; all++) {
		uint32_t theirs = r->sketches[which].hashes[i], ours = hash_at(text, k);

		both += theirs == ours;
		first_both += theirs == ours && all < SKETCH;
		i += theirs <= ours;
		k += ours <= theirs;
	}
	all += n - i + text.n - k;
	/* Of the new text those hashes can be judged that the sketch would hold if they were in it. */
	sampled = r->sizes[which] <= SKETCH ? text.n : k;
	return (struct repeat){
		.which = which,
		/* the smallest hashes of both together are a sample of their union */
		.likeness = share(first_both, all < SKETCH ? all : SKETCH),
		.inside = sampled >= SAMPLES || sampled == text.n ? share(both, sampled) : 0,
		.containing = share(both, n),
	};
}

static bool
is_repeat(const struct repeats *r, const struct repeat *found, struct shingles text)
{
	size_t old = r->sizes[found->which], new = size_of(text), shorter = new < old ? new : old;

	if (text.nchars < SHORT || shorter < SHORT - 2)
		return found->likeness >= 1 && new == old;
	if (shorter < HEADING)
		return found->likeness >= SOUNDS || found->inside >= 1 || found->containing >= 1;
	return found->likeness >= NEAR || found->inside >= WITHIN || found->containing >= WITHIN;
}

#define SAME 3.0 /* worth of the same text */

static double
worth(const struct repeat *found)
{
	double part = found->inside > found->containing ? found->inside : found->containing;

	return found->likeness * 2 + part;
}

#define MET (CANDIDATES * 4)

/* Whether a text was not met before; it is now. */
static bool
meet(uint32_t met[MET], uint32_t which)
{
	size_t at = (which * 0x9E3779B1u) % MET;

	while (met[at] && met[at] != which + 1)
		at = (at + 1) % MET;
	if (met[at])
		return false;
	met[at] = which + 1;
	return true;
}

/* The texts that share a hash of the table with the new one, each once. Memory is asked for before it is looked at. */
static size_t
candidates(const struct repeats *r, struct shingles text, uint32_t out[CANDIDATES])
{
	uint32_t met[MET] = { 0 };
	size_t found = 0;

	for (size_t i = 0; i < text.n; i++) {
		uint32_t here[SAME_HASH];
		size_t nhere;

		if (i + AHEAD < text.n)
			__builtin_prefetch(&r->slots[slot_of(r, hash_at(text, i + AHEAD))]);
		nhere = listed(r, hash_at(text, i), here);
		for (size_t k = 0; k < nhere; k++) {
			if (!meet(met, here[k]))
				continue;
			__builtin_prefetch(&r->sketches[here[k]]);
			__builtin_prefetch(&r->sketches[here[k]].hashes[SKETCH - 1]);
			out[found++] = here[k];
			if (found == CANDIDATES)
				return found;
		}
	}
	return found;
}

/* Which hashes a text may have: what is not in the sieve is not in the text. */
struct sieve {
	uint64_t bits[64];
};

static uint64_t
sieve_bit(uint32_t hash, size_t *at)
{
	hash *= 0x85EBCA6Bu;
	*at = hash >> 26;
	return (uint64_t)1 << (hash >> 20 & 63);
}

static void
sieve_make(struct sieve *s, struct shingles text)
{
	*s = (struct sieve){ 0 };
	for (size_t i = 0; i < text.n; i++) {
		size_t at;
		uint64_t bit = sieve_bit(hash_at(text, i), &at);

		s->bits[at] |= bit;
	}
}

/* Whether as many hashes of a sketch may be in the text as the least of all repeats has. */
static bool
may_share_enough(const struct repeats *r, size_t which, const struct sieve *s)
{
	size_t n = kept(r, which), both = 0, at;

	for (size_t i = 0; i < n; i++) {
		uint64_t bit = sieve_bit(r->sketches[which].hashes[i], &at);

		both += (s->bits[at] & bit) != 0;
	}
	return n < SKETCH || both >= SAMPLES;
}

bool
repeats_find(const struct repeats *r, struct shingles text, struct repeat *out)
{
	uint32_t near[CANDIDATES];
	struct sieve sieve;
	double best = 0;
	size_t n;

	if (!r->n || !text.n)
		return false;
	n = candidates(r, text, near);
	sieve_make(&sieve, text);
	for (size_t i = 0; i < n && best < SAME; i++) {
		struct repeat found;

		if (text.n >= SAMPLES && !may_share_enough(r, near[i], &sieve))
			continue;
		found = compare(r, near[i], text);
		if (!is_repeat(r, &found, text) || worth(&found) <= best)
			continue;
		*out = found;
		best = worth(&found);
	}
	return best > 0;
}
