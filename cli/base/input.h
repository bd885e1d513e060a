#ifndef INPUT_H
#define INPUT_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "diag.h"
#include "str.h"

/*
 * A file's bytes in pieces, as often as they are wanted. What can be read only once, a pipe, is kept: a little of it in
 * memory, more in a temporary file without a name.
 */
struct input;

/* Opens a file of any size, "-" is standard input; of a pipe at most max bytes. NULL: an error was added. */
struct input *input_open(struct arena *a, const char *path, size_t max, struct diags *d);

/* Bytes in memory, in pieces of at most that many; path and bytes are borrowed. */
struct input *input_of(struct arena *a, const char *path, struct str bytes, size_t piece,
    struct diags *d);

/* The name it goes by in messages. */
const char *input_path(const struct input *in);

/* The next piece, valid until the next call; empty at the end. False: an error was added. */
bool input_next(struct input *in, struct str *piece);

/* The next piece begins at byte off. False: an error was added. */
bool input_seek(struct input *in, size_t off);

/* All of its bytes, at most max of them. False: an error was added. */
bool input_whole(struct input *in, struct arena *a, size_t max, struct str *out);

void input_close(struct input *in);

#endif
