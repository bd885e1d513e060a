#ifndef PARSE_H
#define PARSE_H

#include <stdbool.h>

#include "arena.h"
#include "diag.h"
#include "fragment.h"
#include "outline.h"
#include "record.h"
#include "source.h"
#include "values.h"

/* What a Markdown file is, its front matter says. */
enum file_kind {
	FILE_FRAGMENT, /* it has a role */
	FILE_OUTLINE,  /* it has none, and a title follows */
	FILE_DRAFT,    /* no front matter */
	FILE_UNCLEAR, /* front matter that is broken, or with neither: its writer meant one of the first two */
};

enum file_kind parse_kind(const struct source *source);

/*
 * An outline; a file without front matter is one, too. NULL: at least one error was added. All that is wrong is
 * reported, and the outline returned only if it can be used. Everything lives in the arena and borrows the source.
 */
struct outline *parse_outline(struct arena *a, const struct source *source, struct diags *d);

/* The same, but what could be read of it comes back with the errors, to look for more (NULL: nothing could). */
bool parse_outline_anyway(struct arena *a, const struct source *source, struct diags *d,
    struct outline **out);

/* A fragment; id is its path inside its library without .md. NULL: at least one error was added. */
struct fragment *parse_fragment(struct arena *a, const struct source *source, struct str id,
    struct diags *d);

/* A file of values by its ending: json, csv or txt. False: at least one error was added. */
bool parse_values(struct arena *a, const struct source *source, struct diags *d,
    struct values *out);

/* "字段=值" of --set, added to out. False: an error was added. */
bool parse_set(struct arena *a, const char *text, struct diags *d, struct values *out);

/* The record of an output (FILE.draft). NULL: at least one error was added. */
struct record *parse_record(struct arena *a, const struct source *source, struct diags *d);

#endif
