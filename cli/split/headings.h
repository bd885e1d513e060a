#ifndef HEADINGS_H
#define HEADINGS_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "str.h"

/* Which lines and sentences are headings: headings.c, heading_words.c, sentences.c, strange.c. */

struct stretch;

bool begins_as_heading(struct str text);
bool ends_as_heading(struct str text);
bool begins_as_paragraph(struct str text);

/* Ends in what wants more: …的, …进一步. */
bool is_open_text(struct str text);

/* 提高认识，统一思想: two to four clauses of nearly the same length. */
bool has_equal_clauses(struct str text);

/* The same, or the first and the last word of a heading. */
bool has_heading_words(struct str text);

/* Where a text without a stop stands. */
struct standing {
	bool is_wrapped; /* its lines were broken at a width */
	bool is_short;   /* it is shorter than its line could be */
	bool parallel;   /* lines of its shape are above other paragraphs */
	bool whole;      /* hardly a line around it was broken */
	bool apart;      /* what follows begins a paragraph */
	struct str next; /* what follows */
};

/* Rather a heading than half a sentence. */
bool looks_like_heading(struct str text, struct standing place);
bool is_short_line(const struct stretch *s);

/* Rather of a sentence than of a heading: somebody does something in it, or its clauses have no rhythm. */
bool is_clause(struct str text);

void find_headings(struct arena *a, struct stretch *items, size_t n);

/* sentences.c: which sentences of the speech [from, to) are headings. */
void find_sentences(struct arena *a, struct stretch *items, size_t from, size_t to);

/* strange.c: short lines without a number that break the order of its headings and points are none of the author's. */
void drop_strangers(struct stretch *items, size_t from, size_t to);

#endif
