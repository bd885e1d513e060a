#ifndef JOB_H
#define JOB_H

#include <stdbool.h>

#include "cmd.h"
#include "compose.h"
#include "library.h"
#include "outline.h"
#include "values.h"

/* What decides which draft an outline becomes: the same for every command that assembles. */
struct job_options {
	struct texts values, sets, libraries;
	unsigned seed;
};

/* An outline with everything it needs, ready to compose. */
struct job {
	struct outline *outline;
	struct values *layers; /* weakest to strongest */
	size_t nlayers;
	struct library *library;
	struct compose_options compose;
};

/* Whether that command was given exactly one operand, the outline; else an error was added. */
bool job_operand(struct cli *cli, const struct command *command, const struct texts *operands);

/* Reads outline, values and fragments, and picks. False: at least one error was added; all that could be read was. */
bool job_read(struct cli *cli, const char *path, const struct job_options *options,
    struct job *job);

/* The same of an outline's text; NULL: it could not be read, as an error says. */
bool job_of(struct cli *cli, const struct source *outline, const struct job_options *options,
    struct job *job);

#endif
