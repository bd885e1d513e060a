#ifndef EXTRACTING_H
#define EXTRACTING_H

#include "language.h"
#include "phrases.h"
#include "split.h"

/* Fragments out of units: extract.c, extract_about.c, extract_title.c, extract_words.c. */

/* 作用: what the fragments of each role are used for. */
enum part {
	PART_NONE,
	PART_PURPOSE,
	PART_AGENDA,
	PART_THANKS,
	PART_LEADING,
	PART_MEANING,
	PART_SITUATION,
	PART_RESULTS,
	PART_PROBLEMS,
	PART_OVERVIEW,
	PART_MEASURE,
	PART_LEADERSHIP,
	PART_DIVISION,
	PART_INSPECTION,
	PART_ASSESSMENT,
	PART_CLIMATE,
	PART_MECHANISM,
	PART_CONDUCT,
	PART_PLEDGE,
	PART_CALL
};
#define NPARTS (PART_CALL + 1)

extern const char *const part_names[NPARTS];
extern const struct phrase part_words[], topic_words[]; /* by enum part; by nothing */
extern const size_t npart_words, ntopic_words;
extern const char *const occasions[];

/* The parts that fragments of a role may have, and the one they have where no word tells. */
struct part_range {
	enum part first, last, usual;
};
extern const struct part_range parts_of_role[NROLES];

struct extracting {
	struct arena *arena;
	const struct unit *units;
	size_t n;
	struct extract_options options;
	struct phrases *parts, *topics;
	struct extract *out;
	size_t nout, cap;
	/* of the speech and section at hand */
	unsigned speech;
	struct str title, heading, occasion, subject, level;
};

/* Han, letters and digits of a text's first clauses, for a title or a file name. */
struct str extract_words(struct arena *a, struct str text);

/* What a meeting is about, by the words of the title before it: 在全县防汛抗旱工作|推进会; empty if they do not say. */
struct str extract_subject(struct str words);

void extract_topics(struct extracting *e, struct fragment *f, struct str text);

/* The part that most words of a text speak for; `none` where none does. */
enum part extract_part(const struct extracting *e, struct str text, enum role role, enum part none);

/* Fills in the names of its home, and whether it is too local. */
void extract_names(struct extracting *e, struct fragment *f, struct str text);

/*
 * Blanks that only old speeches have become such as fragments have: A县 *县, [……]万元 xx万元, 【单位名称】 {{单位}}. The text
 * itself if there are none.
 */
struct str extract_signs(const struct extracting *e, struct str text);

/* 明川市 becomes {{市}}市, where it is the only 市. */
struct str extract_blanks(const struct extracting *e, struct str text);

/* The tier that the speech of unit i is written for; empty if it does not say. */
struct str extract_level(const struct extracting *e, size_t i);

#endif
