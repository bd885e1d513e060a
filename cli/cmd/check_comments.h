#ifndef CHECK_COMMENTS_H
#define CHECK_COMMENTS_H

#include <stdbool.h>

#include "check_text.h"
#include "cmd.h"

/* Writes a Word file anew with each finding (sorted) in its margin. False: an error was added. */
bool check_comments(struct cli *cli, const struct check_text *text, const struct diags *found,
    const char *path);

#endif
