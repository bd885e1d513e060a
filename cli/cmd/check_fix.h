#ifndef CHECK_FIX_H
#define CHECK_FIX_H

#include <stdbool.h>

#include "check.h"
#include "check_text.h"
#include "cmd.h"

/*
 * Mends what is mechanical and certain in a draft: each change is shown in out. The file is written whole or not at all,
 * and kept as FILE~; or the mended draft goes to output (NULL: there is none). Nothing is written if nothing changes in
 * the file itself, or in a dry run. What of a .docx can only be changed in Word goes to found. False: an error was added.
 */
bool check_fix(struct cli *cli, const struct check_text *text, const struct check_choice *choice,
    const char *output, struct buf *out, struct diags *found);

#endif
