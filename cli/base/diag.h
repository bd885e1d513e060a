#ifndef DIAG_H
#define DIAG_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "buf.h"
#include "source.h"

enum severity { SEVERITY_ERROR, SEVERITY_WARNING, SEVERITY_NOTE };

/* One message. Without a source it has no line and column, only a path, or nothing (the command line). */
struct diag {
	enum severity severity;
	const char *id; /* stable and hyphenated, documented in draft(1) */
	const struct source *source;
	const char *path;
	struct span at;
	struct str text;
};

/* What was found so far. Start with { .arena = … }. */
struct diags {
	struct arena *arena;
	struct diag *items;
	size_t nitems, cap;
	size_t nerrors, nwarnings, nnotes;
};

/* Adds an error; always false, so that a check is one line: return diag_error(…). */
bool diag_error(struct diags *d, const struct source *source, struct span at, const char *id,
    const char *fmt, ...) PRINTF_LIKE(5, 6);
void diag_warning(struct diags *d, const struct source *source, struct span at, const char *id,
    const char *fmt, ...) PRINTF_LIKE(5, 6);
void diag_note(struct diags *d, const struct source *source, struct span at, const char *id,
    const char *fmt, ...) PRINTF_LIKE(5, 6);

/* The same for what has no text: a file that can't be read, an option. path NULL is the command line. path is copied. */
bool diag_path_error(struct diags *d, const char *path, const char *id, const char *fmt, ...)
    PRINTF_LIKE(4, 5);
void diag_path_warning(struct diags *d, const char *path, const char *id, const char *fmt, ...)
    PRINTF_LIKE(4, 5);
void diag_path_note(struct diags *d, const char *path, const char *id, const char *fmt, ...)
    PRINTF_LIKE(4, 5);

/* Adds one that is filled in already (its text and path must outlive d). */
void diags_add(struct diags *d, struct diag diag);

/*
 * Sorted for printing: those without a source first, as they came, then by the order of sources, by place, by
 * severity; of equal ones only the first is kept.
 */
void diags_sort(struct diags *d);

/* One line "path:line:column: error: text [id]" with its end; program stands for the path of the command line. */
void diag_print(struct buf *out, const struct diag *diag, const char *program);

const char *severity_name(enum severity severity);

#endif
