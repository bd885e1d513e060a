#ifndef COMPOSE_PRIVATE_H
#define COMPOSE_PRIVATE_H

#include "compose.h"

#include "language.h"
#include "map.h"

/* ---- supply.c: all values, by whom they are for and by field ---- */

/* Whom a value is for. */
enum scope {
	SCOPE_DEFAULT = 'd',  /* one use of a fragment: its own defaults */
	SCOPE_DRAFT = 'w',    /* the whole draft */
	SCOPE_FRAGMENT = 'f', /* a fragment, by its id */
	SCOPE_LINK = 'l',     /* the fragments of one item of the outline */
};

/* One value, and how much of it is used. */
struct supply {
	const struct value *value;
	enum scope scope;
	size_t taken; /* elements of an array that are used */
	bool joined;  /* all of it was printed as a list */
	struct wanted *wanted;
};

/* What was given for one field in one scope. */
struct wanted {
	struct supply *strongest;
	bool is_wanted; /* the field occurs there */
};

struct supplies {
	struct arena *arena;
	struct map index;
	struct buf key;
	struct supply **all; /* as they were added */
	size_t nall, cap;
	unsigned scopes; /* those that have any, one bit each: most have none */
};

/* Adds a source that is stronger than those before it. who: a fragment's id, an item's or a use's number in bytes, or empty. */
void supplies_add(struct supplies *s, enum scope scope, struct str who,
    const struct values *values);

/* The layers of the options: for the draft and for fragments by id. */
void supplies_add_layers(struct supplies *s, const struct compose_options *options);

/* The values for a field there, NULL if there is none. */
struct wanted *supplies_find(struct supplies *s, enum scope scope, struct str who,
    struct str field);

/*
 * The strongest value's next text: a scalar again and again, an array's elements in order, with a joiner the whole list.
 * NULL: none is left; a weaker value of the same scope does not go on where an array ends, it would mean another.
 */
const struct supply *supply_take(struct arena *a, struct wanted *wanted, struct str joiner,
    struct str *text);

/* ---- slots.c, fill.c: which value fills which placeholder ---- */

/* One use of a fragment, or the outline's own text. */
struct use {
	const struct fragment *fragment; /* NULL: the outline's own text */
	struct str link, number; /* the item and this use, for SCOPE_LINK and SCOPE_DEFAULT */
};

/* A placeholder of the draft. */
struct slot {
	struct placeholder blank; /* in the block's text before filling */
	size_t block;
	const struct use *use;
	const struct source *source;
	struct span at;              /* in its source */
	struct str text;             /* the block's, before filling */
	const struct supply *supply; /* what fills it; NULL: nothing, or the program itself */
	struct str value;            /* as given; empty: a gap */
	bool ambiguous;
	/* no placeholder: a proper name of the fragment's home, which stays without a value */
	bool is_name;
	struct slot *next; /* of the same field */
};

/* What compose_draft() works on. */
struct assembly {
	struct arena *arena, *scratch; /* for the draft, for what nobody asks for behind it */
	const struct outline *outline;
	struct diags *diags;
	struct draft *draft;
	struct supplies supplies;
	const struct use **uses; /* of each block; NULL: made by the program */
	size_t nuses, uses_cap;
	size_t nfragments; /* put in so far */
	bool verbose, needs;
	bool begun;           /* a fragment or a section has begun: no salutation any more */
	bool given[NCLASSES]; /* classes that the outline has values of; set by note_classes() */
	struct map classes;   /* of the fields that names say */
	struct slot *slots;   /* in the scratch */
	size_t nslots, cap;
};

/* Decides what fills each slot; warns of values that could mean several. */
void slots_resolve(struct assembly *as);

/* Whether a value for the whole draft can only mean this: its name says so, or it is a place or a body. */
bool slot_is_plain(const struct slot *slot);

/* Whether it is a placeholder without a value. */
bool slot_is_open(const struct slot *slot);

/* Finds the placeholders of all blocks, fills them, marks and reports gaps. */
void fill(struct assembly *as);

/* ---- names.c ---- */

/* Before names are looked for where the draft's needs are wanted. */
void note_classes(struct assembly *as);

/* Adds the proper names in a block of a fragment to its slots, which begin at first. */
void find_names(struct assembly *as, size_t block, size_t first);

/* ---- needs.c ---- */

/* The sentence of the slot that was asked for last: slots of one block are asked for in their order. */
struct sentences {
	struct str text;
	size_t off, len;
};

/* The sentence that a slot stands in, before filling. */
struct str sentence_of(struct sentences *s, const struct slot *slot);

void list_needs(struct assembly *as);

/* ---- fit.c ---- */

/* Makes the tier words of fragments from another level of the outline's rank class those of the outline. */
void fit(struct assembly *as);

/* Whether a fragment's level is known and of another rank class than the outline's. */
bool fit_is_of_other_rank(const struct outline *o, const struct fragment *f);

/* Every word of its own tier in a fragment, once each, joined by 、. */
struct str fit_tier_words(struct arena *a, const struct fragment *f);

/* ---- report.c ---- */

/* Notes every value that nothing used. */
void report_unused(struct assembly *as);

/* Warns of a value that fills two blanks of one list: 安平县、安平县. */
void report_repeated(struct assembly *as);

#endif
