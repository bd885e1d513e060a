#ifndef SPLIT_H
#define SPLIT_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "document.h"

/* What copying did to a unit. */
enum damage {
	DAMAGE_NONE = 0,
	DAMAGE_LOST_HEAD = 1,
	DAMAGE_TORN = 2,
	DAMAGE_STRAY_MARK = 4,
	DAMAGE_DOUBLED = 8
};

/* What the author meant as one paragraph, heading, title …: text joined, with pieces into the text that was read. */
struct unit {
	struct block block; /* kind, level, role, speech, text, source, at, pieces */
	unsigned damage;    /* enum damage, or-ed */
	const char *why;    /* for -v: the evidence for its role */
};

/* Cuts what was read (one block a line) into units, in document order; every visible byte is in exactly one. */
size_t split_units(struct arena *a, const struct document *lines, struct unit **units);

#endif
