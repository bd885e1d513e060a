#ifndef SPLIT_H
#define SPLIT_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "document.h"
#include "fragment.h"

/* What copying did to a unit. */
enum damage {
	DAMAGE_LOST_HEAD = 1,  /* begins with 。 or in mid-sentence */
	DAMAGE_TORN = 2,       /* its lines were broken in mid-sentence, and are joined */
	DAMAGE_STRAY_MARK = 4, /* a mark that does not belong there */
	DAMAGE_DOUBLED = 8,    /* 年年 88 月月 */
};
#define DAMAGE_KINDS 4

/* The name of one kind of damage: "lost-head". */
const char *damage_name(enum damage kind);

/* What the author meant as one paragraph, heading, title …: text joined, with pieces into the text that was read. */
struct unit {
	struct block block; /* kind, level, role, speech, text, source, at, pieces */
	unsigned damage;    /* enum damage, or-ed */
	const char *why;    /* the evidence for its role; NULL if nobody asked */
};

/* Where the splitting of one file stands. Start with { 0 }. */
struct splitting {
	unsigned speech; /* the last one begun */
	bool explain;    /* say why units have their roles */
};

/*
 * Cuts lines (as read, one block a line) into units, in document order; every visible byte is in exactly one. Speeches
 * that may go on behind the last line are left for the next call, unless `last`: *used lines are done, the next call
 * begins with the line after them. used 0 asks for more lines.
 */
size_t split_units(struct arena *a, struct splitting *s, const struct document *lines, bool last,
    struct unit **units, size_t *used);

/* 素材 made of a unit, one move of it, or a set of units; not yet written. */
struct extract {
	struct fragment fragment; /* without id, path and source */
	struct str stem;          /* of its file name */
	struct str lead;          /* 一是, 1.: taken off its text; empty if it had none */
	size_t unit;              /* the first one that it is made of */
};

struct extract_options {
	struct str origin; /* the speech's name where it has no title */
	bool signs;        /* blanks that only old speeches have become ours: A县 *县 */
	bool blank;        /* sure local names become named placeholders */
};

/* The fragments that units yield, in order: paragraphs only, cut where an opening does several things. */
size_t split_extracts(struct arena *a, const struct unit *units, size_t n, struct extract_options o,
    struct extract **out);

/* Whether copying did more to a unit than could be mended. */
bool unit_is_damaged(const struct unit *u);

#endif
