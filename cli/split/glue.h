#ifndef GLUE_H
#define GLUE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "str.h"

/* Headings that run into their text: glue.c, borders.c, ahead.c. */

struct arena;
struct stretches;
struct pairs;

/* ---- borders.c ---- */

#define SHAPE_CLAUSES 4

/* The characters of a heading without its number, those of each clause, and its last. */
struct shape {
	size_t chars, n;
	size_t clauses[SHAPE_CLAUSES];
	uint32_t last;
};
struct shape shape_of(struct str heading);

#define BROTHERS_MOST 16

/* A text that may begin with a heading, without its number, and what is known of others in the speech. */
struct gluing {
	const struct pairs *pairs;
	struct str text;
	unsigned level;                       /* of that: 1 to 3, 4 for 第一，; 0: it had none */
	struct shape brothers[BROTHERS_MOST]; /* headings */
	struct shape run_ins
	    [BROTHERS_MOST]; /* first sentences behind numbers, which may be heads that run in */
	size_t nbrothers, nrun_ins;
	int doubt; /* what more a heading must weigh */
};

/* Where the heading most likely ends that a text may begin with, and what that weighs more than there being none: ten more are e times as likely. */
struct border {
	size_t off; /* 0: none weighs enough */
	int weight;
	bool is_clear; /* all others weigh clearly less */
};
struct border border_best(const struct gluing *g, int least);

/* Bytes of the heading, if it is clear; 0 if there is none. */
size_t border_find(const struct gluing *g, int least);

/* What more a heading that ends at byte off weighs. */
int border_weight(const struct gluing *g, size_t off);

/* The first sentence of a text that goes on behind it, as a head that runs in is; false if it is too long for one. */
bool run_in_shape(struct str text, struct shape *shape);

/* ---- glue.c ---- */

/* 第一，… 一是… 1.…: the first of several points begins. */
bool begins_points(struct str right);

/* Bytes of a heading that is glued to its text behind a number, 0 if none is; like tells of the others. */
size_t glued_heading(const struct gluing *like, struct str text);

/* Bytes of the number of a heading; its level is 1 一、 2 （一） 3 1. and lower ones, 4 第一，, 0 if there is none. */
size_t glued_number(struct str text, unsigned *level);

/* 一、提高认识各村的渠道年年清 / 年年淤: a line without a mark is a heading and the head of its text, which goes on in the next. */
bool is_torn_below_heading(const struct pairs *pairs, struct str text, struct str next);

/* Bytes of a heading without a number that runs into 一是…; 0 if there is none. */
size_t heading_before_points(struct str text);

/* Bytes of one before the only space in a paragraph; 0 if there is none. */
size_t heading_before_space(const struct pairs *pairs, struct str text);

/* ---- ahead.c ---- */

struct ahead *ahead_new(struct arena *a, const struct pairs *pairs);

/* Looks at the zone that item i begins; what was known before is forgotten. */
void ahead_enter(struct ahead *a, const struct stretches *s, size_t i);

/* What begins up to this place in the file is behind. */
void ahead_pass(struct ahead *a, uint32_t off);

/* A heading of the zone, found by any means. */
void ahead_note(struct ahead *a, struct str heading);

/* What the headings behind and those that may be ahead tell of one, with a number or without; until the next call. */
const struct gluing *ahead_around(struct ahead *a, bool numbered);

/* Bytes of the heading without a number that a paragraph begins with; 0 if there is none: it is rare, but hardly ever alone. */
size_t ahead_plain_heading(struct ahead *a, struct str text);

#endif
