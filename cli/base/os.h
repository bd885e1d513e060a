#ifndef OS_H
#define OS_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "diag.h"
#include "source.h"

/*
 * Reads a whole file, "-" is standard input, of at most max bytes, as it is. NULL: an error was added (no such file, a
 * folder, too large, read error). Bytes are not looked at.
 */
struct source *os_read(struct arena *a, const char *path, size_t max, struct diags *d);

/* A file of ours: as os_read, then os_is_text() or NULL. */
struct source *os_read_text(struct arena *a, const char *path, struct diags *d);

/* Skips a byte order mark. False: it is not UTF-8 text without control characters, an error with the place was added. */
bool os_is_text(struct source *s, struct diags *d);

/*
 * Writes a file so that it is whole or as it was: into a temporary file beside it, synced, renamed. A symbolic link stays one. A
 * device, a pipe or "-" (standard output) is written directly. False: an error was added and nothing temporary is left.
 */
bool os_write(const char *path, struct str data, struct diags *d);

/* The same with the mode of another file: the copy of a private file is private. */
bool os_write_like(const char *path, const char *like, struct str data, struct diags *d);

/* The file that writing to path writes: symbolic links followed, also to nothing yet. NULL: a ring of links, an error was added. */
const char *os_target(struct arena *a, const char *path, struct diags *d);

/* Whether path can be written by renaming: a regular file, or nothing yet. */
bool os_is_replaceable(const char *path);

enum os_kind { OS_NONE, OS_FILE, OS_FOLDER, OS_LINK, OS_OTHER };
enum os_kind os_kind(const char *path);

/* What the name itself stands for: a symbolic link is OS_LINK, as it never is for os_kind(). */
enum os_kind os_own_kind(const char *path);

/* As os_own_kind(); a plain file of ours is read at once. NULL: it is none, or os_read() has more to say. */
struct source *os_read_own(struct arena *a, const char *path, enum os_kind *kind);

/* The path with symbolic links followed, NULL if it does not exist. */
const char *os_real(struct arena *a, const char *path);

/* dir/name; name alone if it is absolute or dir is "" or "."; "a/../b" is b where a is a plain folder. */
const char *os_join(struct arena *a, const char *dir, struct str name);

/* The way from one folder to another, of which both are as os_real() has them: "../fragments", "." for the same. */
const char *os_relative(struct arena *a, const char *from, const char *to);

/* The folder a path lies in, "." if it has none. */
const char *os_dirname(struct arena *a, const char *path);

/* What follows the last '/' of a path. */
struct str os_basename(struct str path);

/* The ending of a path's last name without its dot, "" if none: "md". */
struct str os_ending(const char *path);

/*
 * All regular files below a folder whose names end in suffix (in any case), paths relative to it, sorted by bytes; hidden
 * ones are left out. Links to folders are followed where nothing else leads. False: an error was added.
 */
bool os_list(struct arena *a, const char *dir, const char *suffix, const char ***paths,
    size_t *npaths, struct diags *d);

#endif
