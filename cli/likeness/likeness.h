#ifndef LIKENESS_H
#define LIKENESS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h> /* for uint64_t */

#include "arena.h"
#include "str.h"

/* A text boiled down for comparing: the set of its 3-character shingles, white space, punctuation and width folded. */
struct shingles {
	const uint64_t *hashes; /* sorted, distinct */
	size_t n;
	size_t nchars; /* letters, digits and Han in the text */
};

struct shingles shingles_of(struct arena *a, struct str text);

/* Shared shingles over all (Jaccard), 0 … 1. */
double shingles_likeness(struct shingles a, struct shingles b);

/* Shared shingles over those of the shorter: 1 when one contains the other. */
double shingles_containment(struct shingles a, struct shingles b);

/*
 * Whether one nearly repeats the other: what "no fragment that repeats one already in the draft" means. Half of all
 * shingles are shared, or four fifths of the shorter text's if it has at least 20 characters.
 */
bool shingles_repeat(struct shingles a, struct shingles b);

#endif
