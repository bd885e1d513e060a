#ifndef NUMBER_PRIVATE_H
#define NUMBER_PRIVATE_H

#include "number.h"

#define NONE ((size_t)-1)

enum member_kind { MEMBER_HEADING, MEMBER_RUN_IN, MEMBER_POINT, MEMBER_LEAD };

/* One numbered thing of a document: its number as it stands, and its place among its like. */
struct member {
	enum member_kind kind;
	size_t block;
	struct span at; /* the number or lead as it stands; empty: none yet */
	size_t core;    /* of a lead: its bytes without the comma */
	enum lead_form form;
	unsigned level; /* of a heading or run-in head */
	unsigned typed; /* the number as it stands, 0 none */
	bool skips;     /* a heading that skips a level */
	size_t series;
	unsigned place; /* in its series, from 1 */
};

/* Numbered things that are counted together. */
struct series {
	enum lead_form form; /* of its first lead; of points that of the leads they get */
	bool outer;          /* of leads: paragraphs, not a row inside one */
	unsigned base;       /* what its first member is counted as */
	unsigned count;
	unsigned last;          /* number of its last member as it stands */
	size_t last_block;      /* that it is in */
	size_t fragment;        /* that one's, counted */
	bool mixed, same_words; /* two forms; 首先 or 最后 and nothing else */
	bool unled; /* of points: their leads would be read as another row's, whatever the form */
};

struct plan {
	struct arena *arena;
	const struct document *doc;
	struct number_options options;
	struct member *members; /* by block and place */
	size_t nmembers, members_cap;
	struct series *series;
	size_t nseries, series_cap;
	size_t *first_member;       /* of each block, and one more: where its members begin */
	struct number_leads *leads; /* of each block */
	struct number_edit *edits;
	size_t nedits, edits_cap;
};

/* Finds the members of blocks [from, to), one speech, and which belong together. */
void plan_members(struct plan *p, size_t from, size_t to);

/* What must change in the members from `first` on. */
void plan_numbers(struct plan *p, size_t first);

/* What must change in the count words of one speech. */
void plan_counts(struct plan *p, size_t from, size_t to);

/* A change, or a note if text is NULL, of bytes `at` of a block. */
void plan_add(struct plan *p, size_t block, struct span at, enum number_rule rule,
    const struct str *text, struct str message);

#define NLEVELS 4

/* Numbers of one level inside a text, which no plan changes. */
struct text_row {
	unsigned level, n; /* the last of them */
	size_t block;
};

/* What is open while the numbers of one speech are told off in order: indexes of series, or NONE. */
struct tally {
	struct plan *plan;
	size_t levels[NLEVELS + 1];
	size_t left[NLEVELS + 1];  /* what a heading without a number broke off */
	unsigned level;            /* of the last heading, 0 before the first */
	bool used[NLEVELS + 1];    /* levels that occur */
	bool list_begins;          /* a paragraph said so: 1. may start again */
	size_t points;             /* the list that points belong to */
	size_t outer[NLEAD_FORMS]; /* rows of paragraphs */
	/* the last of those that is over, unless its next number comes */
	size_t closed[NLEAD_FORMS];
	size_t inner[NLEAD_FORMS];       /* rows inside this paragraph */
	size_t last_inner;               /* the last of those */
	size_t last_head;                /* the row of the last lead at a head */
	size_t last_inside[NLEAD_FORMS]; /* the row of the last lead inside a paragraph */
	size_t fragment;                 /* counted from 1 */
	size_t seen[NLEAD_FORMS];        /* the last fragment with that form at a head */
	bool first;                      /* this block begins a fragment */
	size_t first_form;               /* of the lead that the fragment begins with, or NONE */
	struct text_row row;             /* the last one that began a paragraph */
	bool closing;                    /* the block before belongs to the close */
};

/* All n of a list are NONE. */
void set_none(size_t *list, size_t n);

/* One more series: its index. */
size_t plan_series(struct plan *p, struct series series);

/* The member is the next one of that series. */
void tally_join(struct tally *t, size_t series, struct member m);

/* Rows of paragraphs are over, but for one form (NONE: none). */
void tally_close_rows(struct tally *t, size_t but);

/*
 * Finds the leads of a paragraph and their rows; head: the one at its head, or NULL. What stands before byte `from` is
 * that one, or a point's own.
 */
void tally_leads(struct tally *t, size_t block, const struct lead *head, size_t from);

/* Bytes of the spaces that a text begins with. */
size_t indent_len(struct str text);

/* The number that a member should have. */
static inline unsigned
member_number(const struct plan *p, const struct member *m)
{
	return p->series[m->series].base + m->place - 1;
}

#endif
