#ifndef COMPOSING_H
#define COMPOSING_H

#include <stddef.h>

#include "compose.h"

#define MAX_GIVEN 6

/* An outline and all that goes into it. */
struct given {
	const char *outline;
	const char
	    *fragments[MAX_GIVEN];  /* "id: text"; without front matter it is one of role tasks */
	unsigned scores[MAX_GIVEN]; /* of fragments as a query's candidates */
	const char *values;         /* a file of values, .txt */
	const char *set;            /* one --set */
	unsigned seed;
	bool verbose;
};

/* What came of it. */
struct composing {
	struct arena arena;
	struct diags diags;
	struct outline *outline;
	struct fragment *fragments[MAX_GIVEN];
	struct values layers[3];
	const struct draft *draft;
};

/*
 * Parses, picks and drafts. Links find fragments by their id, "x?…" or "x.md?…"; queries get those whose id begins with
 * their path. What can't be parsed fails the test.
 */
void composing_run(struct composing *c, const struct given *given);

/* The blocks, one a line: "# " the title, "@ " what is under it, "~ " the salutation, "2 " and so on a heading. */
const char *composing_text(struct composing *c);

/* The ids of all messages but no-title in the order they came, separated by blanks. */
const char *composing_ids(struct composing *c);

/* All messages, one a line, sorted as they are printed. */
const char *composing_messages(struct composing *c);

void composing_release(struct composing *c);

#endif
