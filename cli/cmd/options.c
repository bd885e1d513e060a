#include "cmd.h"

#include <errno.h>
#include <getopt.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

const struct option_row common_options[] = {
	{ 'n', "dry-run", OPTION_FLAG, offsetof(struct cli, dry_run), NULL,
	    "say what would be written, write nothing" },
	{ 'v', "verbose", OPTION_FLAG, offsetof(struct cli, verbose), NULL, "say why" },
	{ 0, "json", OPTION_FLAG, offsetof(struct cli, json), NULL,
	    "print JSON, one object a line" },
	{ 'h', "help", OPTION_FLAG, offsetof(struct cli, help), NULL, "print this help" },
	{ .name = NULL },
};

#define MAX_OPTIONS 40 /* of one command, the common ones included */

/* The rows of a command as getopt_long() wants them. */
struct table {
	const struct option_row *rows[MAX_OPTIONS];
	bool common[MAX_OPTIONS];
	struct option longs[MAX_OPTIONS + 1];
	char letters[2 * MAX_OPTIONS + 2];
	size_t n;
};

static void
add_rows(struct table *t, const struct option_row *rows, bool common)
{
	char *end = t->letters + strlen(t->letters);

	for (; rows && rows->name; rows++, t->n++) {
		t->rows[t->n] = rows;
		t->common[t->n] = common;
		t->longs[t->n] = (struct option){ .name = rows->name,
			.has_arg = rows->value ? required_argument : no_argument,
			.val = (int)t->n + UCHAR_MAX + 1 };
		if (rows->letter)
			*end++ = rows->letter;
		if (rows->letter && rows->value)
			*end++ = ':';
	}
}

/* The number of the row that getopt_long()'s answer stands for, STR_NONE if none does. */
static size_t
row_of(const struct table *t, int answer)
{
	if (answer > UCHAR_MAX)
		return (size_t)(answer - UCHAR_MAX - 1);
	for (size_t i = 0; i < t->n; i++) {
		if (t->rows[i]->letter && t->rows[i]->letter == (char)answer)
			return i;
	}
	return STR_NONE;
}

static bool
store_number(struct cli *cli, const struct option_row *row, const char *text, unsigned *out)
{
	char *end;
	unsigned long n;

	errno = 0;
	n = strtoul(text, &end, 10);
	if (*text < '0' || *text > '9' || *end || errno || n > INT_MAX)
		return diag_path_error(&cli->diags, NULL, "bad-option",
		    "--%s wants a whole number, not \"%s\"", row->name, text);
	*out = (unsigned)n;
	return true;
}

static bool
store(struct cli *cli, const struct option_row *row, char *base, const char *text)
{
	void *at = base + row->at;
	struct texts *list = at;

	switch (row->kind) {
	case OPTION_FLAG:
		*(bool *)at = true;
		break;
	case OPTION_TEXT:
		if (!*text)
			return diag_path_error(&cli->diags, NULL, "bad-option",
			    "--%s wants %s after it", row->name, row->value);
		*(const char **)at = text;
		break;
	case OPTION_LIST:
		*arena_push(cli->arena, list->items, list->nitems, list->cap) = text;
		break;
	case OPTION_NUMBER:
		return store_number(cli, row, text, at);
	}
	return true;
}

/* What a long option that is none was meant to be. */
static bool
unknown_long(struct cli *cli, const struct table *t, const char *command, const char *given)
{
	struct str word = str_of(given + 2), names[MAX_OPTIONS];
	size_t equals = str_find(word, STR("="), 0), near;

	word = str_sub(word, 0, equals);
	for (size_t i = 0; i < t->n; i++)
		names[i] = str_of(t->rows[i]->name);
	near = str_nearest(word, names, t->n);
	if (near != STR_NONE)
		return diag_path_error(&cli->diags, NULL, "unknown-option",
		    "there is no option --%.*s, did you mean --%.*s?", STR_FMT(word),
		    STR_FMT(names[near]));
	return diag_path_error(&cli->diags, NULL, "unknown-option",
	    "there is no option --%.*s, see draft help%s%s", STR_FMT(word), *command ? " " : "",
	    command);
}

static bool
refuse(struct cli *cli, const struct table *t, const struct command *command, int answer,
    const char *given)
{
	bool is_long = !strncmp(given, "--", 2) && (!optopt || optopt > UCHAR_MAX);
	size_t known = optopt ? row_of(t, optopt) : STR_NONE;
	const struct option_row *row = known == STR_NONE ? NULL : t->rows[known];

	if (is_long && row && row->value)
		return diag_path_error(&cli->diags, NULL, "bad-option", "--%s wants %s after it",
		    row->name, row->value);
	if (is_long && row)
		return diag_path_error(&cli->diags, NULL, "bad-option", "--%s takes no value",
		    row->name);
	if (is_long)
		return unknown_long(cli, t, command->name, given);
	if (answer == ':' && row)
		return diag_path_error(&cli->diags, NULL, "bad-option", "-%c wants %s after it",
		    optopt, row->value);
	return diag_path_error(&cli->diags, NULL, "unknown-option",
	    "there is no option -%c, see draft help%s%s", optopt, *command->name ? " " : "",
	    command->name);
}

bool
cmd_options(struct cli *cli, const struct command *command, int argc, char **argv, void *out,
    struct texts *operands)
{
	struct table t = { .letters = ":" };
	bool ok = true;
	int answer;

	add_rows(&t, command->options, false);
	add_rows(&t, common_options, true);
	opterr = 0;
	optind = 0; /* glibc: start anew, options anywhere */
	while ((answer = getopt_long(argc, argv, t.letters, t.longs, NULL)) != -1) {
		size_t row = answer == '?' || answer == ':' ? STR_NONE : row_of(&t, answer);

		if (row == STR_NONE)
			ok = refuse(cli, &t, command, answer, argv[optind - 1]);
		else
			ok &= store(cli, t.rows[row], t.common[row] ? (char *)cli : out, optarg);
	}
	for (int i = optind; i < argc; i++)
		*arena_push(cli->arena, operands->items, operands->nitems, operands->cap) = argv[i];
	cli->help = ok && cli->help;
	if (cli->help) {
		struct buf help = BUF_INIT;

		cmd_print_help(&help, command);
		cmd_print(cli, buf_view(&help));
		buf_release(&help);
	}
	return ok && !cli->help;
}
