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
 * lies outside base and library. A link to a folder becomes a query. False: at least one error was added.
 *
 * All that a query asks for must hold. Its candidates are ranked by their score, equal ones by id:
 *   each word    4 in title or part, 3 in a topic, 1 each time it stands in the text, at most 3
 *   level        4 the outline's own, 2 another of its rank class
 *   occasion     3 if the outline's title speaks of it (动员会: 动员)
 *   subject      3 if the outline's title names one of its topics
 */
bool library_resolve(struct library *lib, struct outline *o, const char *base, struct diags *d);

/* ---- write.c ---- */

/* New fragments on their way into a library: until library_write_end() no file of it has changed. */
struct library_writer;

/* The folder is made with the first fragment. With dry, nothing is made or written, only named. */
struct library_writer *library_write_begin(struct arena *a, const char *dir, bool dry,
    struct diags *d);

/*
 * Adds a fragment under its role and stem, with -2, -3 where that is taken; nothing existing is overwritten. Its path
 * is returned; NULL: an error was added.
 */
const char *library_write_add(struct library_writer *w, const struct fragment *f, struct str stem);

/* Gives all files their names, or, with ok false or if that fails, takes everything back. False: an error was added, or ok was false. */
bool library_write_end(struct library_writer *w, bool ok);

/* ---- texts.c ---- */

/* Which fragments of a folder have exactly a text: built once, asked often. */
struct library_texts;
struct library_texts *library_texts_read(struct arena *a, const char *dir, struct diags *d);

/* The id of the fragment whose paragraphs, joined by empty lines, are text; empty if there is none. */
struct str library_texts_find(const struct library_texts *t, struct str text);

/* The fragment in a file; NULL if there is none, or a broken one: that is for `check` to say. */
const struct fragment *fragment_read(struct arena *a, const char *path, struct str id);

/* A fragment's paragraphs, joined by empty lines. */
struct str fragment_text(struct arena *a, const struct fragment *f);

#endif
