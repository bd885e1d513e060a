#ifndef FRAGMENT_H
#define FRAGMENT_H

#include <stdbool.h>
#include <stddef.h>

#include "class.h"
#include "document.h"
#include "role.h"
#include "values.h"

/* A proper name of a fragment's home that must not reach another place's draft. */
struct name {
	struct str text;
	enum class class;
	struct span at; /* of its key in the front matter */
};

/* 素材: one reusable paragraph, or a few that belong together. */
struct fragment {
	struct str id;    /* its path inside its library without .md: tasks/back-streets */
	const char *path; /* of its file */
	const struct source *source;
	enum role role;
	struct str part; /* 作用, empty if not said; so are the next ones */
	struct str title;
	struct str *topics;
	size_t ntopics;
	struct str level; /* one of tier_levels: 省 市 区 县 … */
	struct str occasion;
	struct str origin; /* key "source": the old speech it comes from */
	struct str until;  /* last day of use, 2027-12-31 */
	struct name *names;
	size_t nnames;
	struct values fields; /* defaults, for it alone */
	struct document body; /* paragraphs only */
	bool too_local;       /* tagged so by split: a query never chooses it */
};

#endif
