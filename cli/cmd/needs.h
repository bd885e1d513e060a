#ifndef NEEDS_H
#define NEEDS_H

#include <stdbool.h>
#include <stddef.h>

#include "cmd.h"
#include "compose.h"
#include "job.h"

/* One thing to ask for: a field of the whole draft, or one occurrence of a field in one fragment. */
struct need_row {
	const struct need *need; /* its first occurrence */
	struct str fragment;     /* empty: one value serves the whole draft */
	/* the same number for all rows of one field in one place, below draft->nneeds */
	size_t group;
	size_t nth;       /* which occurrence in that fragment, from 0 */
	size_t of;        /* how many it has */
	struct str value; /* empty: none */
	bool fillable;    /* values or an answer can mean it; else it is written where it stands */
};

/* The table behind `draft fields` and --ask: whole-draft fields once, others by fragment and occurrence, in the order of the draft. */
size_t needs_table(struct arena *a, const struct draft *draft, struct need_row **rows);

/* The table as a file that --values reads back: without the rows that are not fillable. */
void needs_to_json(struct arena *a, struct buf *out, const struct need_row *rows, size_t nrows);
void needs_to_csv(struct buf *out, const struct need_row *rows, size_t nrows);

/*
 * Asks on the terminal for every open value, showing its sentence; the answers become the strongest layer of the job
 * and are saved as NAME.answers.json beside the outline, from where the next --ask takes them. False: an error was
 * added (no terminal, not saved).
 */
bool ask_values(struct cli *cli, const char *outline, struct job *job);

#endif
