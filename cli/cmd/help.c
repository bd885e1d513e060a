#include "cmd.h"

#include <string.h>

#include "array.h"
#include "check.h"
#include "language.h"

#define COLUMN 26 /* where the explanations begin */

static void
print_row(struct buf *out, const struct option_row *row)
{
	size_t start = out->len;

	if (row->letter)
		buf_printf(out, "  -%c, ", row->letter);
	else
		buf_z(out, "      ");
	buf_printf(out, "--%s%s%s", row->name, row->value ? " " : "", row->value ? row->value : "");
	do
		buf_char(out, ' ');
	while (out->len - start < COLUMN);
	buf_printf(out, "%s\n", row->about);
}

static void
print_rows(struct buf *out, const struct option_row *rows)
{
	for (; rows && rows->name; rows++)
		print_row(out, rows);
}

void
cmd_print_help(struct buf *out, const struct command *command)
{
	const char *space = *command->name ? " " : "";

	buf_printf(out, "usage: draft%s%s %s\n%s\n\n", space, command->name, command->usage,
	    command->about);
	print_rows(out, command->options);
	print_rows(out, common_options);
	if (command->more)
		buf_printf(out, "\n%s\n", command->more);
	if (*command->name)
		return;
	buf_z(out, "\nother commands:\n");
	for (size_t i = 1; commands[i]; i++)
		buf_printf(out, "  draft %-17s %s\n", commands[i]->name, commands[i]->about);
	buf_z(out,
	    "\ndraft help COMMAND says more. Exit status: 0 done, 1 done but something is left for a\n"
	    "person (gaps, warnings), 2 not done.\n");
}

/* The noun table: what an anonymous placeholder before each noun stands for. */
static void
print_nouns(struct buf *out)
{
	buf_z(out, "The noun right after a sign (*, xx, ×, 某 …) says which field it is:\n\n"
		   "noun\tclass\tlabel\tnot before\n");
	for (int class = 0; class < NCLASSES; class ++) {
		for (const struct field_noun *row = field_nouns((enum class) class); row->noun;
		     row++)
			buf_printf(out, "%s\t%s\t%s\t%s\n", row->noun, class_name(row->class),
			    row->label, row->not_before ? row->not_before : "");
	}
}

/* The rules of check: how grave, what they look for, and whose rule it is. */
static void
print_rules(struct buf *out)
{
	buf_z(out, "rule\tseverity\tlooks for\tsource\n");
	for (size_t i = 0; i < check_nrules(); i++) {
		struct check_rule_info rule = check_rule(i);

		buf_printf(out, "%s\t%s\t%s\t%s\n", rule.id, severity_name(rule.severity),
		    rule.about, rule.source);
	}
}

/* What is printed below the options of a command, if it has a table of its own. */
static const struct table {
	const char *command;
	void (*print)(struct buf *out);
} tables[] = {
	{ "fields", print_nouns },
	{ "check", print_rules },
};

static void
print_command(struct buf *out, const struct command *command)
{
	cmd_print_help(out, command);
	for (size_t i = 0; i < COUNT(tables); i++) {
		if (strcmp(tables[i].command, command->name) != 0)
			continue;
		buf_char(out, '\n');
		tables[i].print(out);
	}
}

static bool
print_topic(struct cli *cli, struct buf *out, const char *topic)
{
	/* the main job has no name of its own: it is the program's */
	const struct command *command = strcmp(topic, "draft") != 0 ? cmd_find(topic) : commands[0];
	const struct command *near;

	if (command) {
		print_command(out, command);
		return true;
	}
	near = cmd_nearest(topic);
	if (near)
		return diag_path_error(&cli->diags, NULL, "unknown-command",
		    "there is no command \"%s\", did you mean \"%s\"?", topic, near->name);
	return diag_path_error(&cli->diags, NULL, "unknown-command",
	    "there is no command \"%s\", see draft help", topic);
}

static enum status
cmd_help(struct cli *cli, int argc, char **argv)
{
	struct texts topics = { 0 };
	struct buf out = BUF_INIT;
	bool ok = true;

	if (!cmd_options(cli, &command_help, argc, argv, NULL, &topics))
		return cli->help ? STATUS_DONE : STATUS_FAILED;
	if (!topics.nitems)
		cmd_print_help(&out, commands[0]);
	for (size_t i = 0; i < topics.nitems; i++)
		ok &= print_topic(cli, &out, topics.items[i]);
	ok = ok && cmd_print(cli, buf_view(&out));
	buf_release(&out);
	return ok ? STATUS_DONE : STATUS_FAILED;
}

const struct command command_help = {
	.name = "help",
	.run = cmd_help,
	.usage = "[COMMAND...]",
	.about = "explain a command; fields with the table of nouns, check with its rules",
};
