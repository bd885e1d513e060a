#ifndef FINDINGS_H
#define FINDINGS_H

#include <stdbool.h>

#include "check.h"
#include "cmd.h"
#include "compose.h"
#include "job.h"
#include "record.h"

/* The rules a person chose: the command line's, and the outline's "check". False: an error was added. */
bool findings_choice(struct cli *cli, const struct texts *only, const struct texts *without,
    struct check_choice *out);

/* What "check" of an outline says goes into choice and context. False: errors were added. */
bool findings_outline(struct cli *cli, const struct outline *o, struct check_choice *choice,
    struct check_context *context);

/* What is a draft's own, known while it is assembled. */
void findings_of_draft(struct cli *cli, const struct job *job, const struct draft *draft,
    struct check_context *out);

/* The same by its record. Fragments that are gone have no names to look for. */
void findings_of_record(struct cli *cli, const struct record *record, struct check_context *out);

/* Runs the rules on a draft just assembled; what was found goes to the messages. False: the outline's "check" is wrong. */
bool findings_assembled(struct cli *cli, const struct job *job, const struct draft *draft);

#endif
