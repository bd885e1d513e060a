#ifndef OUTLINE_H
#define OUTLINE_H

#include <stdbool.h>
#include <stddef.h>

#include "fragment.h"
#include "json.h"
#include "role.h"
#include "source.h"
#include "values.h"

enum item_kind {
	ITEM_HEADING, /* level 0 is the title */
	ITEM_TEXT,    /* a paragraph of the outline's own */
	ITEM_LINK,    /* that fragment */
	ITEM_QUERY,   /* the best fragments below a folder */
	ITEM_EMPTY,   /* [标签](): to be written */
};

/* What a query asks for. All must hold: of topics and words all, of the others any. */
struct query {
	enum role *roles;
	struct str *parts, *topics, *levels, *occasions, *words;
	size_t nroles, nparts, ntopics, nlevels, noccasions, nwords;
	size_t n; /* how many fragments, at least 1 */
};

/* if=字段 and unless=字段: the item is in only if a value would (not) fill the field. */
struct condition {
	struct str field;
	bool unless;
};

/* A fragment that a query could take, with its score. */
struct candidate {
	const struct fragment *fragment;
	unsigned score, words, level, occasion, subject; /* the whole and its parts */
};

/* 提纲条目: one heading, paragraph or link of an outline. */
struct item {
	enum item_kind kind;
	struct span at;     /* of a link its [ to its ) */
	unsigned level;     /* headings: # is 0, ## is 1 … ##### is 4 */
	bool point;         /* an item of an ordered list */
	struct str text;    /* a heading's without #, a paragraph, a link's label */
	struct block block; /* of headings and paragraphs: with pieces into the outline's source */
	struct str target;  /* decoded path, without query */
	struct query query;
	struct condition *conditions;
	size_t nconditions;
	struct values values; /* the link's query, for its fragment alone */

	/* set by library_resolve() */
	const struct fragment *fragment;    /* ITEM_LINK; NULL: an error was reported */
	const struct candidate *candidates; /* ITEM_QUERY: best first */
	size_t ncandidates;
	struct str unmatched; /* ITEM_QUERY without candidates: what in it no fragment has */

	/* set by compose_pick() */
	const struct fragment **picks;
	size_t npicks;
	bool left_out; /* a condition did not hold */
};

/* A folder that an outline names, relative to its own. */
struct path {
	struct str text;
	struct span at;
};

/* 提纲 */
struct outline {
	const struct source *source;
	struct path *libraries;
	size_t nlibraries;
	struct str level, date, speaker, leads;
	struct span date_at, speaker_at;
	struct str *places; /* from the top down to the speaker's */
	size_t nplaces;
	unsigned minutes; /* 0: not said */
	struct values fields;
	const struct json *page, *check; /* checked by the rooms that use them; NULL: not said */
	bool as_is, fit;                 /* fit is true unless "fit": false */
	struct item *items;
	size_t nitems;
};

#endif
