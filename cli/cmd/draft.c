/* The main job: an outline becomes a draft. */
#include "cmd.h"

#include "compose.h"
#include "findings.h"
#include "job.h"
#include "needs.h"
#include "output.h"

struct draft_options {
	struct job_options job;
	const char *output, *format;
	bool strict, ask, replace, version;
};

#define AT(member) offsetof(struct draft_options, member)

static const struct option_row options[] = {
	{ 'o', "output", OPTION_TEXT, AT(output), "FILE",
	    "write the draft (and its record FILE.draft)" },
	{ 't', "to", OPTION_TEXT, AT(format), "FORMAT",
	    "md, txt, html, docx, tree; else by FILE's ending" },
	{ 0, "values", OPTION_LIST, AT(job.values), "FILE",
	    "values for fields: .json, .csv or .txt" },
	{ 0, "set", OPTION_LIST, AT(job.sets), "FIELD=VALUE", "the value of one field" },
	{ 0, "library", OPTION_LIST, AT(job.libraries), "DIR", "look for fragments here first" },
	{ 0, "strict", OPTION_FLAG, AT(strict), NULL, "with a gap write nothing, status 2" },
	{ 0, "seed", OPTION_NUMBER, AT(job.seed), "N", "another choice among equal fragments" },
	{ 0, "ask", OPTION_FLAG, AT(ask), NULL, "ask for missing values, on a terminal" },
	{ 0, "replace", OPTION_FLAG, AT(replace), NULL, "overwrite an edited FILE, kept as FILE~" },
	{ 'V', "version", OPTION_FLAG, AT(version), NULL, "print the version" },
	{ .name = NULL },
};

/* Everything after the program's name, as the record keeps it. */
static struct texts
arguments(struct arena *a, int argc, char **argv)
{
	struct texts given = { 0 };

	for (int i = 1; i < argc; i++)
		*arena_push(a, given.items, given.nitems, given.cap) = argv[i];
	return given;
}

static enum status
print_version(struct cli *cli)
{
	return cmd_print(cli, STR("draft " DRAFT_VERSION "\n")) ? STATUS_DONE : STATUS_FAILED;
}

static enum status
cmd_draft(struct cli *cli, int argc, char **argv)
{
	struct texts given = arguments(cli->arena, argc, argv), operands = { 0 };
	struct draft_options o = { 0 };
	const struct format *format;
	const struct draft *draft;
	struct job job = { 0 };
	struct output output;

	if (!cmd_options(cli, &command_draft, argc, argv, &o, &operands))
		return cli->help ? STATUS_DONE : STATUS_FAILED;
	if (o.version)
		return print_version(cli);
	format = output_format(cli, o.format, o.output);
	if (!job_operand(cli, &command_draft, &operands) ||
	    !job_read(cli, operands.items[0], &o.job, &job) || !format)
		return STATUS_FAILED;
	if (o.ask && !ask_values(cli, operands.items[0], &job))
		return STATUS_FAILED;
	draft = compose_draft(cli->arena, cli->scratch, job.outline, job.compose, &cli->diags);
	if (!job.outline->as_is && !findings_assembled(cli, &job, draft))
		return STATUS_FAILED;
	if (o.strict && draft->ngaps) {
		diag_path_error(&cli->diags, operands.items[0], "strict",
		    "nothing was written, open gaps: %zu", draft->ngaps);
		return STATUS_FAILED;
	}
	output = (struct output){
		.path = o.output ? o.output : "-",
		.format = format,
		.doc = &draft->doc,
		.outline = job.outline,
		.arguments = &given,
		.replace = o.replace,
	};
	return output_write(cli, &output) ? cmd_status(cli) : STATUS_FAILED;
}

const struct command command_draft = {
	.name = "",
	.run = cmd_draft,
	.usage = "OUTLINE [-o FILE]",
	.about =
	    "Assembles the speech that an outline describes, from fragments, and reports every gap.",
	.options = options,
	.more =
	    "With --json the draft's record is printed: every paragraph, where it came from, its values.",
};
