#include <signal.h>
#include <stdio.h>
#include <string.h>

#include "cmd.h"

/* Messages go to standard error, in the order of the texts they are about. */
static void
print_messages(struct diags *d)
{
	struct buf out = BUF_INIT;

	diags_sort(d);
	for (size_t i = 0; i < d->nitems; i++)
		diag_print(&out, &d->items[i], "draft");
	fwrite(out.data, 1, out.len, stderr);
	buf_release(&out);
}

int
main(int argc, char **argv)
{
	static struct arena arena, scratch; /* they end with the process */
	struct cli cli = { .arena = &arena, .scratch = &scratch, .diags = { .arena = &arena } };
	const struct command *command = argc > 1 ? cmd_find(argv[1]) : NULL;
	enum status status;

	/* A closed pipe is an output that could not be written, and said so. */
	signal(SIGPIPE, SIG_IGN);
	if (command)
		status = command->run(&cli, argc - 1, argv + 1);
	else
		status = commands[0]->run(&cli, argc, argv);
	print_messages(&cli.diags);
	return status;
}
