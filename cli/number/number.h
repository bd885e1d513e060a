#ifndef NUMBER_H
#define NUMBER_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "document.h"
#include "language.h"

/* Why a place is renumbered or noted. */
enum number_rule {
	NUMBER_HEADING,     /* 一、（一）1.（1）: wrong, missing or typed otherwise */
	NUMBER_RUN_IN,      /* （一）抓宣传。 at the head of a paragraph */
	NUMBER_LEAD,        /* 一是, 二要, 第三，… out of sequence */
	NUMBER_LONE_LEAD,   /* a lead that stands alone: it goes */
	NUMBER_POINT,       /* the lead of a point of an ordered list */
	NUMBER_COUNT,       /* 讲三点意见 before N sections or points */
	NUMBER_SKIPPED,     /* a heading two levels below the one before: reported, not changed */
	NUMBER_MIXED,       /* two forms in one sequence: reported, not changed */
	NUMBER_OTHER_COUNT, /* a count word that disagrees with what follows: reported, not changed */
};

/* One change, or with no change (is_note) one remark, in one block. */
struct number_edit {
	size_t block;
	struct span at; /* in the block's text */
	struct str text;
	enum number_rule rule;
	bool is_note;
	struct str message; /* of a note: "五项工作, but 4 follow" */
};

struct number_options {
	enum lead_form leads; /* form of led points, LEAD_SHI by default */
	bool
	    typed; /* a finished text (check): headings without a number stay without, points are not known */
};

/* What must change so that headings, leads and count words of doc are consecutive (DESIGN.md 3.5). Sorted by block and place. Applying the plan and planning again gives no edits. */
size_t number_plan(struct arena *a, const struct document *doc, struct number_options options,
    struct number_edit **edits);

/* Applies the edits that are no notes, leaving a MARK_EDIT at each. */
void number_apply(struct arena *a, struct document *doc, const struct number_edit *edits,
    size_t nedits);

#endif
