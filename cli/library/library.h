#ifndef LIBRARY_H
#define LIBRARY_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "diag.h"
#include "fragment.h"
#include "outline.h"

/* 素材库: folders of fragments; for a link the first one wins, all of them answer a query. */
struct library;

/*
 * Opens folders; nothing is read before it is asked for, and each file at most once. A folder that does not exist is
 * an error, the library is usable all the same. Lives in the arena.
 */
struct library *library_open(struct arena *a, const char *const *dirs, size_t ndirs,
    struct diags *d);

/*
 * Finds what the links and queries of an outline name (item.fragment, item.candidates). base is the outline's folder:
 * links are looked up beside it first, then in the library. Reports what is missing (with the nearest ids), broken, or
 * lies outside base and library. False: at least one error was added.
 */
bool library_resolve(struct library *lib, struct outline *o, const char *base, struct diags *d);

#endif
