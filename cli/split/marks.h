#ifndef MARKS_H
#define MARKS_H

#include <stdbool.h>
#include <stddef.h>

#include "str.h"

/* How a text begins and ends. */

enum ending {
	END_OPEN,  /* in mid-sentence, or a heading */
	END_COMMA, /* ， 、 */
	END_SEMI,  /* ； */
	END_COLON,
	END_STOP, /* 。！？… with what closes after it */
};
enum ending ending_of(struct str text);

/* Begins with what cannot begin a line: ，、；：）”》% */
bool starts_with_closer(struct str text);

/* Begins with a digit, a Latin letter or an opening quote: where torn lines break. */
bool starts_torn(struct str text);

/* Turns to something else, as a paragraph's first sentence does: 下一步, 今后, 会后. */
bool starts_turn(struct str text);

/* An opening bracket or quote without its closing one. */
bool is_unclosed(struct str text);

/* A quotation on a line of its own behind 指出：. */
bool introduces_quote(struct str text, struct str next);

/* Visible characters; Chinese characters alone. */
size_t count_visible(struct str text);
size_t count_han(struct str text);

/* Bytes of the first sentence, its end included; the whole text if it has no end. */
size_t first_sentence(struct str text);

/* A stop inside the text, with more text after it. */
bool has_inner_stop(struct str text);

/* 【加强领导】, 【一、加强领导】: what brackets around all of a line hold; any other text as it is. */
struct str inside_brackets(struct str text);

/* The text without number and lead, and without brackets around it. */
struct str without_number(struct str text);

/* The level by form (一、 1, （一） or 第一， 2, 1. or 一是 3, （1） 4), 0 for none; *n its number. */
unsigned form_level(struct str text, unsigned *n);

/* Begins with a year, a month or a day in figures or signs: 2024年, xx年, 1至9月. */
bool starts_with_date(struct str text);

/* […]月, 【　】年: a date whose figure is a blank in brackets. */
bool starts_with_blank_date(struct str text);

#endif
