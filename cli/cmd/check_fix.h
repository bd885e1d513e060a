#ifndef CHECK_FIX_H
#define CHECK_FIX_H

#include <stdbool.h>

#include "check.h"
#include "cmd.h"
#include "read.h"

/*
 * Mends what is mechanical and certain in a UTF-8 text or Markdown draft: each change is shown in out, the file is
 * written whole or not at all, and kept as FILE~. Nothing is written if nothing changes, or in a dry run. False: an error
 * was added.
 */
bool check_fix(struct cli *cli, const struct source *raw, const struct reading *r,
    const struct document *doc, const struct check_choice *choice, struct buf *out);

#endif
