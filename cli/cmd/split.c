/* draft split: old speeches are cut into fragments. */
#include "cmd.h"

#include <stddef.h>

#include "split_job.h"

struct split_options {
	const char *library;
	bool text, blank, keep_damaged;
};

#define PIECE ((size_t)1 << 20) /* bytes of a text that are printed at once */

#define AT(member) offsetof(struct split_options, member)

static const struct option_row options[] = {
	{ 0, "library", OPTION_TEXT, AT(library), "DIR",
	    "the library to write to, ./fragments by default" },
	{ 0, "text", OPTION_FLAG, AT(text), NULL,
	    "print the text that offsets count in, nothing else" },
	{ 0, "blank", OPTION_FLAG, AT(blank), NULL,
	    "write sure local names as placeholders: {{市}}市" },
	{ 0, "keep-damaged", OPTION_FLAG, AT(keep_damaged), NULL,
	    "paragraphs damaged by copying become fragments, too" },
	{ .name = NULL },
};

/* ---- --text ---- */

static bool
print_reading(struct cli *cli, struct reading *r)
{
	struct arena a = { 0 };
	bool last = false, ok = true;

	while (ok && !last && (ok = read_next(&a, r, PIECE, &last))) {
		ok = cmd_print(cli, r->text->text);
		read_done(r, r->text->text.len);
		arena_reset(&a);
	}
	arena_release(&a);
	return ok;
}

static bool
print_text(struct cli *cli, const struct texts *paths)
{
	bool ok = true;

	for (size_t i = 0; ok && i < paths->nitems; i++) {
		struct input *in = input_open(cli->arena, paths->items[i], READ_MAX, &cli->diags);
		struct reading *r = in ? read_open(cli->arena, in, &cli->diags) : NULL;

		ok = r && print_reading(cli, r);
		if (r)
			read_close(r);
		if (in)
			input_close(in);
	}
	return ok;
}

static enum status
cmd_split(struct cli *cli, int argc, char **argv)
{
	struct split_options o = { .library = NULL };
	struct texts operands = { 0 };
	struct split_write_options write;
	struct split_job job;
	enum status status;

	if (!cmd_options(cli, &command_split, argc, argv, &o, &operands))
		return cli->help ? STATUS_DONE : STATUS_FAILED;
	if (!operands.nitems) {
		diag_path_error(&cli->diags, NULL, "usage",
		    "split wants old speeches: files, folders, or - for standard input");
		return STATUS_FAILED;
	}
	if (o.text)
		return print_text(cli, &operands) ? STATUS_DONE : STATUS_FAILED;
	write.library = o.library ? o.library : "fragments";
	write.blank = o.blank;
	write.keep_damaged = o.keep_damaged;
	split_job_init(&job, cli);
	if (!split_job_add_library(&job, write.library)) {
		status = STATUS_FAILED;
	} else if (cli->json) {
		job.take = split_print_json;
		status = split_job_run(&job, &operands) ? cmd_status(cli) : STATUS_FAILED;
	} else {
		status = split_write(&job, &write, &operands);
	}
	split_job_release(&job);
	return status;
}

const struct command command_split = {
	.name = "split",
	.run = cmd_split,
	.usage = "SPEECH...",
	.about = "cut old speeches into fragments",
	.options = options,
};
