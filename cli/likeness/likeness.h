#ifndef LIKENESS_H
#define LIKENESS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h> /* for uint64_t */

#include "arena.h"
#include "letters.h"
#include "str.h"

/* A text boiled down for comparing: the set of its 3-character shingles, white space, punctuation and width folded. */
struct shingles {
	uint64_t *hashes; /* sorted, distinct, spread evenly: the smallest are a fair sample */
	size_t n;
	size_t nchars; /* letters, digits and Han in the text */
};

struct shingles shingles_of(struct arena *a, struct str text);

/* Shared shingles over all (Jaccard), 0 … 1. */
double shingles_likeness(struct shingles a, struct shingles b);

/*
 * Whether one nearly repeats the other: what "no fragment that repeats one already in the draft" means. Half of all
 * shingles are shared, or four fifths of the shorter text's if it has at least 20 characters.
 */
bool shingles_repeat(struct shingles a, struct shingles b);

/*
 * What one pass over a text keeps of it, for who finds out of many texts that none is like another: texts that share
 * three fifths of their shingles share one of the few but once in a thousand times.
 */
#define GLANCE_FEW 8
#define GLANCE_SIEVE 32
struct glance {
	uint64_t few[GLANCE_FEW]; /* the smallest hashes, sorted */
	size_t nfew;
	uint64_t sieve[GLANCE_SIEVE]; /* a bit for each hash */
};

void glance_at(struct letters text, struct glance *out);

/*
 * What shingles_likeness() of two texts is, or more: those whose bits are one are counted once, which takes more from all
 * of them than from those that are shared, but for chance, a twentieth at most.
 */
double glance_likeness(const struct glance *a, const struct glance *b);

/*
 * Texts seen before, so that a hundred thousand old speeches can be held against each other: the smallest hashes of
 * their shingles tell how much two texts share, within a tenth or so. Each takes some 75 bytes, the first 32,000 more.
 */
struct repeats;

/* Memory of its own, for repeats_free(). */
struct repeats *repeats_new(void);
void repeats_free(struct repeats *r);

/* The earlier text nearest to one. */
struct repeat {
	size_t which;      /* its number, from 0 in the order they were added */
	double likeness;   /* shared shingles over all */
	double inside;     /* how much of the new text stands in it */
	double containing; /* how much of it stands in the new text */
};

/* The earlier text that a text nearly repeats, lies in, or contains; false if there is none. */
bool repeats_find(const struct repeats *r, struct shingles text, struct repeat *out);

/* Adds a text; its number is returned. */
size_t repeats_add(struct repeats *r, struct shingles text);

#endif
