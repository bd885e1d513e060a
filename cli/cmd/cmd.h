#ifndef CMD_H
#define CMD_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "diag.h"

enum status {
	STATUS_DONE = 0,   /* done, nothing left */
	STATUS_LEFT = 1,   /* done, and something is left for a person */
	STATUS_FAILED = 2, /* not done, nothing was changed */
};

/* What every command gets: the job's memory and messages, and the options that all of them know. */
struct cli {
	struct arena *arena, *scratch; /* for the whole run; for the work at hand */
	struct diags diags;
	bool dry_run, verbose, json, help;
};

/* The texts of an option that may be repeated, in order. */
struct texts {
	const char **items;
	size_t nitems, cap;
};

enum option_kind {
	OPTION_FLAG,   /* bool */
	OPTION_TEXT,   /* const char *, the last one given */
	OPTION_LIST,   /* struct texts */
	OPTION_NUMBER, /* unsigned */
};

/* One option: how it is written, where its value goes, what help and the manual say. */
struct option_row {
	char letter; /* 0: only a long form */
	const char *name;
	enum option_kind kind;
	size_t at;         /* offsetof() in the command's own struct */
	const char *value; /* what follows it: "FILE"; NULL for a flag */
	const char *about;
};

/* One verb. */
struct command {
	const char *name;
	enum status (*run)(struct cli *cli, int argc, char **argv);
	const char *usage;                /* operands: "OUTLINE" */
	const char *about;                /* one line */
	const struct option_row *options; /* name NULL after the last */
	const char *more;                 /* a paragraph for its help, or NULL */
};

/* All commands, NULL after the last; the first is the main job, whose name is empty. */
extern const struct command *const commands[];

extern const struct command command_draft;
extern const struct command command_check;
extern const struct command command_fields;
extern const struct command command_help;
extern const struct command command_outline;
extern const struct command command_split;

/* The options that all commands know, stored in struct cli. */
extern const struct option_row common_options[];

/*
 * Reads the options of a command into out (its own struct, zeroed) and cli; what is no option is an operand. False: at
 * least one error was added, or help was asked for and printed (cli->help).
 */
bool cmd_options(struct cli *cli, const struct command *command, int argc, char **argv, void *out,
    struct texts *operands);

/* What a command returns that did its work: left over if there are errors or warnings about the text. */
enum status cmd_status(const struct cli *cli);

/* The help of one command, or the overview of all. */
void cmd_print_help(struct buf *out, const struct command *command);

/* The command of that name, NULL if there is none. */
const struct command *cmd_find(const char *name);

/* The command a mistyped name was meant to be, NULL if none is near. */
const struct command *cmd_nearest(const char *name);

/* Prints to standard output; false: an error was added. */
bool cmd_print(struct cli *cli, struct str text);

#endif
