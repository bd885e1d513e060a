/*
 * Words that tell what a paragraph does in a speech. In a heading or a first sentence a row counts its weight for its
 * role. Further on it is one word among many, and tasks are spoken of everywhere: there words are kinds (of each role
 * weak and strong ones, demands, telling), and a table says how likely each kind is in a paragraph of each role.
 */
#include "split_private.h"

#define NKINDS 12
#define STRONG 2     /* the least weight of a strong word */
#define MOST_WORDS 8 /* more words than these say no more */

/* Ten times the logarithm of the share of each kind among the words of a paragraph, measured on labelled speeches. */
/* clang-format off */
static const int likelihood[NROLES][NKINDS] = {
	/* O- O+ P- P+ T- T+ R- R+ C- C+ demand tell */
	[ROLE_OPENING] = { -45, -10, -35, -28, -20, -27, -32, -29, -44, -41, -44, -17 },
	[ROLE_POSITIONING] = { -60, -48, -24, -15, -16, -23, -33, -36, -47, -48, -32, -13 },
	[ROLE_TASKS] = { -65, -53, -36, -33, -10, -13, -28, -31, -48, -50, -22, -27 },
	[ROLE_RESPONSIBILITY] = { -60, -48, -35, -37, -16, -27, -19, -9, -51, -52, -26, -32 },
	[ROLE_CLOSING] = { -41, -38, -32, -33, -23, -30, -37, -30, -29, -9, -37, -18 },
};
/* clang-format on */

struct evidence {
	struct phrases *rows;
};

struct evidence *
evidence_new(struct arena *a)
{
	struct evidence *e = arena_new(a, struct evidence);

	e->rows = phrases_new(a, evidence_words, nevidence_words);
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
