#ifndef GLUE_H
#define GLUE_H

#include <stdbool.h>
#include <stddef.h>

#include "str.h"

/* Headings that run into their text: glue.c, glue_weigh.c, run_in.c. */

struct stretches;
struct words;

/* The characters of a heading without its number, and of its first clause; 0 if it has but one. */
struct shape {
	size_t chars, first;
};
struct shape shape_of(struct str heading);

/* What speaks for a heading `left` that ends where the text `right` begins; parallel: headings before it; -1: nothing does. */
int glue_weight(const struct words *w, struct str left, struct str right,
    const struct shape *parallel, size_t n);

/* What may be cut even if the whole is short enough for a heading. */
bool glue_is_sure(struct str left, struct str right);

/* 第一，… 一是… 1.…: the first of several points begins. */
bool begins_points(struct str right);

/* Bytes of a heading that is glued to its text, 0 if none is. parallel: headings before it; doubt: what a place must weigh more. */
size_t glued_heading(const struct words *w, struct str text, const struct shape *parallel,
    size_t nparallel, int doubt);

/* 一、提高认识各村的渠道年年清 / 年年淤: a line without a mark is a heading and the head of its text, which goes on in the next. */
bool is_torn_below_heading(const struct words *w, struct str text, struct str next);

/* Bytes of a heading without a number that runs into 一是…; 0 if there is none. */
size_t heading_before_points(struct str text);

/* Bytes of one before the only space in a paragraph; 0 if there is none. */
size_t heading_before_space(const struct words *w, struct str text);

/* run_in.c */

#define RUN_IN_LEVELS 4

/* How often the first sentence behind a number of each level is as a head that runs in, and how often it is too long. */
struct run_ins {
	size_t heads[RUN_IN_LEVELS], others[RUN_IN_LEVELS];
};

/* Of the zone that item i begins. */
void run_ins_count(struct run_ins *r, const struct stretches *s, size_t i);

/* What a place must weigh more to end a heading of a level that is glued to its text. */
int run_ins_doubt(const struct run_ins *r, unsigned level);

#endif
