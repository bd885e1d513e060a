#ifndef CLUES_H
#define CLUES_H

#include <stdbool.h>
#include <stddef.h>

/* What is seen of a text, and how much that says. */
struct clue {
	int weight;
	bool is_seen;
};

/* What all that is seen weighs. */
static inline int
clues_weigh(const struct clue *clues, size_t n)
{
	int weight = 0;

	for (size_t i = 0; i < n; i++)
		weight += clues[i].is_seen ? clues[i].weight : 0;
	return weight;
}

#endif
