#ifndef BORDERS_H
#define BORDERS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "glue.h"

/* What borders.c weighs the end of a glued heading by; borders.py fits it and makes borders_table.c. */

#define BORDER_ROW 10u /* bytes of a pair of characters and its four letters */

extern const char border_pairs[];
extern const uint16_t border_pages[];

/* ---- shapes.c ---- */

size_t shape_distance(size_t a, size_t b);

/* Clause for clause; with as many clauses, and nearly as many characters. */
bool shape_is_same(const struct shape *a, const struct shape *b);
bool shape_is_near(const struct shape *a, const struct shape *b);

/* Up to the stop of a text's first sentence; *end is behind that. */
struct str shape_sentence(struct str text, size_t *end);

struct str shape_last_clause(struct str text);

/* ---- borders_pairs.c ---- */

/* What a row tells; in that of a character alone the third is how often it occurs. */
enum letter { LETTER_ENDS, LETTER_BEGINS, LETTER_FIRM, LETTER_OFTEN = LETTER_FIRM, LETTER_HEADS };

/* 5, ××, 【: the character at off is a figure, or a blank for one. */
bool border_is_figure(struct str text, size_t off, uint32_t c);

/* How the table writes the character at off: all figures and blanks alike, and so all other signs. */
void border_key(char key[3], struct str text, size_t off);

/* What the table says of a pair, or else of the character alone that is its first or second. */
int border_value(const char pair[6], enum letter letter, bool second);

/* How firmly two characters stand together; if they never do, the less the more often they might by chance. */
int border_firmness(const char pair[6]);

/* ---- weights ---- */

/* Signs of a border, and of there being none; those with steps take as many numbers. */
enum {
	BORDER_END,                       /* a clause often ends so */
	BORDER_BEGIN,                     /* a sentence often begins so */
	BORDER_FIRM,                      /* the characters on both sides often stand together */
	BORDER_COMMON,                    /* they are a word */
	BORDER_PARTED,                    /* they stand together in the speech: times */
	BORDER_BEGUN = BORDER_PARTED + 5, /* sentences of it begin as the text does */
	BORDER_SEEN = BORDER_BEGUN + 5,   /* the heading's last pair stands in it */
	BORDER_CHARS = BORDER_SEEN + 6,   /* of the heading */
	BORDER_ONLY = BORDER_CHARS + 14,  /* of its only clause */
	BORDER_LAST = BORDER_ONLY + 11,   /* of its last of several */
	BORDER_UNLIKE = BORDER_LAST + 11, /* by how many the clause before has more or fewer */
	BORDER_COMMA = BORDER_UNLIKE + 5, /* characters of the text's first clause */
	BORDER_STOP = BORDER_COMMA + 9,   /* the same if it ends a sentence */
	BORDER_AGAIN =
	    BORDER_STOP +
	    9, /* two, three, four characters of its head stand in the heading; at its head; at its end */
	BORDER_PREFIX = BORDER_AGAIN + 4, /* characters with which both begin */
	BORDER_HEAD = BORDER_PREFIX + 5,  /* its last clause begins as headings do */
	BORDER_TAIL,                      /* and it ends so */
	BORDER_OPEN,                      /* or in what wants more */
	BORDER_TOLD,
	BORDER_IS,
	BORDER_DEMAND,
	BORDER_TEXT,                               /* the text begins as paragraphs do */
	BORDER_VIEW,                               /* or 从监测数据看， */
	BORDER_SAME_CHARS,                         /* no brother is as long; one is */
	BORDER_SAME_SHAPE = BORDER_SAME_CHARS + 2, /* clause for clause */
	BORDER_NEAR_SHAPE,
	BORDER_OTHER_CLAUSES, /* no brother has as many */
	BORDER_SAME_LAST,     /* a brother ends in its last character */
	BORDER_NONE_BARE,
	BORDER_NONE_START,    /* headings begin so rather than texts without a number */
	BORDER_NONE_NUMBERED, /* behind 一、 （一） 1. 第一， */
	BORDER_NONE_CHARS = BORDER_NONE_NUMBERED + 4, /* of the first sentence */
	BORDER_NONE_MARK = BORDER_NONE_CHARS + 15,    /* a stop, a colon, none ends it */
	BORDER_NONE_HEAD = BORDER_NONE_MARK + 3,      /* it begins as headings do */
	BORDER_NONE_TAIL,                             /* and ends so */
	BORDER_NONE_SINGLE,                           /* nothing follows it */
	BORDER_NONE_BROTHERS,                         /* headings are known */
	BORDER_NONE_SHAPE,                            /* another first sentence has its shape */
	BORDER_NONE_NEAR,                             /* nearly */
	BORDER_NONE_OTHER,                            /* none has */
	NBORDER_SIGNS
};

/* Ten times the logarithm of what each adds in a text without a number, and in one behind a number. */
extern const short border_weights[2][NBORDER_SIGNS];

#endif
