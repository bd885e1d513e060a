/*
 * Words that tell what a paragraph does in a speech. In a heading or a first sentence a row counts its weight for its
 * role. Further on it is one word among many, and tasks are spoken of everywhere: there words are kinds (of each role
 * weak and strong ones, demands, telling), and a table says how likely each kind is in a paragraph of each role.
 * On subjects that no row speaks of, pairs of characters that stand in many speeches (底前, 一律, 多年) tell more.
 */
#include "roles.h"

#include <string.h>

#include "phrases.h"
#include "utf8.h"

#define NKINDS 12
#define STRONG 2     /* the least weight of a strong word */
#define MOST_WORDS 8 /* more words than these say no more */

/* Four and a half times the logarithm of the share of each kind among the words of a paragraph, measured on labelled speeches: less than the ten of other weights, as what one word says another repeats. */
/* clang-format off */
static const int likelihood[NROLES][NKINDS] = {
	/* O- O+ P- P+ T- T+ R- R+ C- C+ demand tell */
	[ROLE_OPENING] = { -20, -4, -16, -13, -9, -12, -14, -13, -20, -19, -20, -8 },
	[ROLE_POSITIONING] = { -27, -22, -10, -7, -8, -10, -15, -16, -21, -22, -14, -6 },
	[ROLE_TASKS] = { -29, -24, -16, -15, -4, -6, -13, -14, -22, -22, -10, -12 },
	[ROLE_RESPONSIBILITY] = { -27, -22, -16, -16, -8, -12, -8, -4, -23, -23, -12, -14 },
	[ROLE_CLOSING] = { -19, -17, -14, -15, -10, -14, -16, -14, -13, -4, -16, -8 },
};
/* clang-format on */

/* many more, and a power of two: most pairs of a text meet an empty one */
#define PAIR_SLOTS 16384u

struct evidence {
	struct phrases *rows;
	/* 1 + the pair that belongs here or in a slot before; 0: none */
	uint16_t pairs[PAIR_SLOTS];
};

static unsigned
pair_slot(const char *text)
{
	return phrase_pair(text) % PAIR_SLOTS;
}

/* The pair at text, nevidence_pairs if it is none of the table. */
static size_t
find_pair(const struct evidence *e, const char *text)
{
	for (unsigned slot = pair_slot(text); e->pairs[slot]; slot = (slot + 1) % PAIR_SLOTS) {
		size_t i = e->pairs[slot] - 1u;

		if (memcmp(evidence_pairs[i].text, text, 6) == 0)
			return i;
	}
	return nevidence_pairs;
}

struct evidence *
evidence_new(struct arena *a)
{
	struct evidence *e = arena_new(a, struct evidence);

	e->rows = phrases_new(a, evidence_words, nevidence_words);
	for (size_t i = 0; i < nevidence_pairs; i++) {
		unsigned slot = pair_slot(evidence_pairs[i].text);

		while (e->pairs[slot])
			slot = (slot + 1) % PAIR_SLOTS;
		e->pairs[slot] = (uint16_t)(i + 1);
	}
	return e;
}

void
evidence_weigh(const struct evidence *e, struct str text, int of_role[NROLES])
{
	struct found f;
	size_t off = 0;

	while (phrases_next(e->rows, text, &off, &f))
		if (f.phrase->class <= ROLE_CLOSING && f.phrase->weight >= STRONG)
			of_role[f.phrase->class] += f.phrase->weight;
}

static size_t
kind_of(const struct phrase *word)
{
	if (word->class > ROLE_CLOSING)
		return NKINDS - 2 + (word->class == WORD_TELL);
	return 2 * (size_t)(word->class - ROLE_OPENING) + (word->weight >= STRONG);
}

void
evidence_likelihood(const struct evidence *e, struct str text, int of_role[NROLES])
{
	int kinds[NKINDS] = { 0 }, n = 0;
	struct found f;
	size_t off = 0;

	while (phrases_next(e->rows, text, &off, &f)) {
		kinds[kind_of(f.phrase)]++;
		n++;
	}
	for (unsigned r = ROLE_OPENING; r < NROLES; r++) {
		int sum = 0;

		for (size_t k = 0; k < NKINDS; k++)
			sum += kinds[k] * likelihood[r][k];
		of_role[r] += n > MOST_WORDS ? sum * MOST_WORDS / n : sum;
	}
}

void
evidence_pairs_weigh(const struct evidence *e, struct str text, int of_role[NROLES])
{
	uint64_t seen[EVIDENCE_PAIRS_MOST / 64] = { 0 };

	for (size_t off = 0, len; off + 6 <= text.len; off += len) {
		size_t i;

		len = utf8_len(text, off);
		if (len != 3 || (i = find_pair(e, text.data + off)) == nevidence_pairs ||
		    seen[i / 64] >> i % 64 & 1)
			continue;
		seen[i / 64] |= (uint64_t)1 << i % 64;
		for (unsigned r = ROLE_OPENING; r < NROLES; r++)
			of_role[r] += evidence_pairs[i].of_role[r - ROLE_OPENING];
	}
}
