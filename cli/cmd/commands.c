#include "cmd.h"

#include <string.h>

#include "array.h"
#include "os.h"

/* Rows in the order of the work: make a draft, see what it needs. */
const struct command *const commands[] = {
	&command_draft,
	&command_split,
	&command_outline,
	&command_fields,
	&command_check,
	&command_help,
	NULL,
};

const struct command *
cmd_find(const char *name)
{
	for (size_t i = 0; commands[i]; i++) {
		if (*commands[i]->name && !strcmp(commands[i]->name, name))
			return commands[i];
	}
	return NULL;
}

const struct command *
cmd_nearest(const char *name)
{
	struct str names[COUNT(commands)];
	size_t n = 0, near;

	for (; commands[n]; n++)
		names[n] = str_of(commands[n]->name);
	near = str_nearest(str_of(name), names, n);
	return near == STR_NONE || !*commands[near]->name ? NULL : commands[near];
}

enum status
cmd_status(const struct cli *cli)
{
	return cli->diags.nerrors || cli->diags.nwarnings ? STATUS_LEFT : STATUS_DONE;
}

bool
cmd_print(struct cli *cli, struct str text)
{
	return os_write("-", text, &cli->diags);
}
