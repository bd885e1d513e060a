#ifndef LIBRARY_PRIVATE_H
#define LIBRARY_PRIVATE_H

#include "library.h"

#include "map.h"
#include "os.h"

/* A folder that paths are looked up in: the outline's, or a library. */
struct root {
	const char *dir;  /* as it was given, for reading and for messages */
	const char *real; /* symbolic links followed; NULL: it does not exist */
	struct str *ids;  /* of all fragments in it, found when a name is missed */
	size_t nids;
	bool listed;
};

struct library {
	struct arena *arena;
	struct root *roots;
	size_t nroots;
	struct map files;   /* real path → struct file, so that each is read once */
	struct map folders; /* real path → struct folder, so that each is listed once */
	struct map reals;   /* path → struct root, of the folders that paths lead through */
	size_t nread;
	size_t nmissed; /* names that were answered with the nearest ids */
};

/* One library_resolve(). */
struct search {
	struct library *lib;
	struct root base; /* the outline's folder */
	struct outline *outline;
	struct str title; /* the outline's, empty: none */
	struct diags *diags;
};

/* ---- paths.c ---- */

/* What a path stands for, symbolic links followed. */
struct found {
	enum os_kind kind; /* OS_NONE: nothing that may be used */
	bool outside; /* there is something, but neither in a library nor in the outline's folder */
	const char *real;
	const struct root *root; /* the one it lies in */
	struct str inside;       /* its path there */
	struct source *source;   /* a file that was read in passing, else NULL */
};

struct str without_md(struct str path);

/* A folder that may not exist. */
struct root root_of(struct arena *a, const char *dir);

/* What lies at this path. */
struct found locate(struct search *s, const char *path);

/* What a path in one root leads to; ".md" may be left out. */
struct found look_below(struct search *s, const struct root *root, struct str target);

/* What a link names: beside the outline, then in each library, the first that is there. */
struct found look_up(struct search *s, struct str target);

/* What a link that leads nowhere means: a path inside its library if it is written so; `outside` if it leads elsewhere. */
struct str id_of(struct search *s, struct str target, bool *outside);

/* ---- score.c ---- */

/* Whether everything that the query names holds for the fragment; then its score and what that is made of. */
bool score_fragment(const struct search *s, const struct query *q, const struct fragment *f,
    struct candidate *out);

/* ---- unmatched.c ---- */

struct fragments {
	const struct fragment **items;
	size_t n, cap;
};

/* Why nothing of `all` answers a query: "no fragment there has topic=水立, the nearest is 水利". */
struct str unmatched(const struct search *s, const struct query *q, const struct fragments *all);

/* ---- nearest.c ---- */

/* The ids, or the folders, in the library that a name that was not found may mean: "; the nearest: …", empty if none is near. */
struct str nearest_ids(struct search *s, struct str name, bool folder);

#endif
