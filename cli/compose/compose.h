#ifndef COMPOSE_H
#define COMPOSE_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "diag.h"
#include "document.h"
#include "outline.h"
#include "values.h"

/* A placeholder of the draft and what fills it: a row of `draft fields`. */
struct need {
	struct str field;
	enum class class;
	struct str label;
	struct str fragment; /* id, empty: the outline's own text */
	const char *path;
	const struct source *source;
	struct span at;      /* of the placeholder */
	struct str sentence; /* that it stands in */
	struct str value;    /* empty: none */
	/*
	 * One value for the whole draft serves: it is named, or of class place or body, and nothing was given for its
	 * fragment alone.
	 */
	bool whole;
	bool linked;    /* the value is of its item's link, which is stronger than all others */
	bool is_open;   /* a gap */
	bool ambiguous; /* a value was given, but it might mean another */
};

struct compose_options {
	/* weakest to strongest: the outline's fields, --values files, --set */
	const struct values *layers;
	size_t nlayers;
	unsigned seed; /* another choice among equals; 0: the first */
	bool verbose;  /* notes say what was chosen and why */
	bool needs;    /* the draft's needs are wanted, too */
};

/* 初稿, and what is known about it. */
struct draft {
	struct document doc;
	struct need *needs; /* only if they were wanted; in the order of the draft */
	size_t nneeds;
	size_t ngaps; /* placeholders, paragraphs and choices that are open */
};

/*
 * Decides which fragments go in: item.left_out where a condition does not hold, item.picks of links and queries. Links
 * go in whatever they are, with warnings. A query takes its best candidates, passing over what is in the draft already or
 * nearly repeats it, is past its last day or of another rank class, or is too local; --seed chooses among equal scores.
 */
void compose_pick(struct arena *a, struct outline *o, struct compose_options options,
    struct diags *d);

/*
 * Assembles the picked fragments: fitted, filled and numbered. Gaps, ambiguous and unused values are reported. There are
 * no errors. What is found on the way is in the scratch, which is reset.
 */
struct draft *compose_draft(struct arena *a, struct arena *scratch, const struct outline *o,
    struct compose_options options, struct diags *d);

#endif
