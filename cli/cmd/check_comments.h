#ifndef CHECK_COMMENTS_H
#define CHECK_COMMENTS_H

#include <stdbool.h>

#include "cmd.h"
#include "read.h"

/* Writes a Word file anew with each finding (sorted) in its margin; an existing file is not overwritten. False: an error was added. */
bool check_comments(struct cli *cli, const struct source *raw, const struct reading *r,
    const struct diags *found, const char *path);

#endif
