#ifndef POINTS_H
#define POINTS_H

#include <stdbool.h>

#include "language.h"

/* Points, what announces them, and the numbers of headings. */

struct stretches;

/* The greatest number of the leads of a form inside a text, behind its head; 0 if there are none. */
unsigned last_lead_inside(struct str text, enum lead_form form);

/* 我讲三点: the speaker's own, anywhere in a text. */
bool announces_points(struct arena *a, struct str text);

/* 一、… 二、… 三、…: points of one short sentence up to the end of a paragraph, of which the text is the first. */
bool is_inner_series(struct str text);

/* 1.…2.…3.…: several points from the text's head on, each as long as a paragraph on average. */
bool is_long_series(struct str text);

/* 以下, 三个, 几点: things that follow are counted. */
bool counts_things(struct str text);

/* 讲三点意见, 强调几点: in the last sentence of a paragraph. */
bool announces_at_end(struct arena *a, struct str text);

/* 我讲三点。第一，… 第二，… 第三，… in one paragraph: the form of as many long points as were announced, or shorter ones where all paragraphs were joined; NLEAD_FORMS if there are none. */
enum lead_form announced_series(struct arena *a, struct str text, bool joined);

/* Whether no more than one paragraph of the speech comes behind item i; what is further away is not looked at. */
bool is_near_end(const struct stretches *s, size_t i);

/* The last heading number of each level, those of a lower level begin anew behind a higher one. */
struct numbers {
	unsigned last[5];
};

/* Takes note of the number that a text begins with, if it has one. */
void numbers_note(struct numbers *numbers, struct str text);

#endif
