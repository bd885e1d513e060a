#ifndef CHECK_PRINT_H
#define CHECK_PRINT_H

#include <stdbool.h>

#include "buf.h"
#include "diag.h"
#include "document.h"

/* A finding as a line of JSON, or a change: what its place becomes stands for its message then, else NULL. */
void check_print_json(struct buf *out, const struct diag *d, const struct str *becomes);

/* How long a text is: 3412 characters, 21 minutes at `rate` characters a minute (0: the usual one), each section first. */
void check_print_length(struct buf *out, const char *path, const struct document *doc,
    unsigned rate);

#endif
