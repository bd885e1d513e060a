#ifndef NUMBER_H
#define NUMBER_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "document.h"
#include "language.h"

/* Why a place is renumbered or noted. Those that are only notes change nothing. */
enum number_rule {
	NUMBER_HEADING,     /* 一、（一）1.（1）: wrong, missing or typed otherwise */
	NUMBER_RUN_IN,      /* （一）抓宣传。 at the head of a paragraph */
	NUMBER_LEAD,        /* 一是, 二要, 第三，… out of sequence */
	NUMBER_LONE_LEAD,   /* a lead that stands alone: it goes; inside a paragraph a note */
	NUMBER_POINT,       /* the lead of a point of an ordered list */
	NUMBER_COUNT,       /* 讲三点意见 before N sections or points */
	NUMBER_SKIPPED,     /* note: a heading two levels below the one before */
	NUMBER_MIXED,       /* note: two forms in one sequence */
	NUMBER_OTHER_COUNT, /* note: a count word that disagrees with what follows */
};

/* One change, or with no change (is_note) one remark, in one block. */
struct number_edit {
	size_t block;
	struct span at;  /* in the block's text; empty: text is put there */
	struct str text; /* empty: what stands there goes */
	enum number_rule rule;
	bool is_note;
	struct str message; /* "四是 should be 三是", "五项工作, but 4 follow" */
};

struct number_options {
	enum lead_form leads; /* form of led points, LEAD_SHI by default */
	/* a finished text (check): headings without a number stay without, points are not known */
	bool typed;
};

/* The leads in one block. */
struct number_leads {
	struct lead *items;
	size_t n;
};

/*
 * What must change so that headings, leads and count words of doc are consecutive, up to 九十九. Sorted by block and
 * place; changes lie inside their blocks and do not overlap. Planning again after number_apply() gives no changes, only
 * notes. Time is linear in the text. *leads, if it is wanted: those of each block, as leads_find() has them, and of what
 * is no paragraph none.
 *
 * A list of points goes on until the next heading, the close, or a paragraph of the outline or first one of a fragment
 * that ends in ：; a point that is the only one has no lead, and where a lead would be read as the first of a row in a
 * point's own text, the list gets leads of another form.
 */
size_t number_plan(struct arena *a, const struct document *doc, struct number_options options,
    struct number_edit **edits, struct number_leads **leads);

/* Applies the changes, leaving a MARK_EDIT (with what stood there) at each. */
void number_apply(struct arena *a, struct document *doc, const struct number_edit *edits,
    size_t nedits);

#endif
