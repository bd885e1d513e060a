/* draft check: what a careful reader would find before the text leaves the office. */
#include "cmd.h"

#include <string.h>

#include "check_comments.h"
#include "check_fix.h"
#include "check_print.h"
#include "findings.h"
#include "os.h"
#include "parse.h"
#include "read.h"

struct check_options {
	struct job_options job;
	struct texts only, without;
	const char *outline, *output;
	unsigned rate;
	bool fix;
};

#define AT(member) offsetof(struct check_options, member)

static const struct option_row options[] = {
	{ 0, "outline", OPTION_TEXT, AT(outline), "OUTLINE",
	    "what the draft was assembled from, without its record" },
	{ 'o', "output", OPTION_TEXT, AT(output), "FILE",
	    "write the .docx anew, each finding a comment; with --fix the mended draft" },
	{ 0, "values", OPTION_LIST, AT(job.values), "FILE",
	    "values that were given: .json, .csv or .txt" },
	{ 0, "set", OPTION_LIST, AT(job.sets), "FIELD=VALUE", "the value of one field" },
	{ 0, "library", OPTION_LIST, AT(job.libraries), "DIR", "look for fragments here first" },
	{ 0, "rule", OPTION_LIST, AT(only), "ID", "this rule and no other" },
	{ 0, "no-rule", OPTION_LIST, AT(without), "ID", "not this rule" },
	{ 0, "fix", OPTION_FLAG, AT(fix), NULL,
	    "mend numbers, counts and half-width marks; FILE~ is kept" },
	{ 0, "rate", OPTION_NUMBER, AT(rate), "N", "the speaker's characters a minute (160)" },
	{ .name = NULL },
};

/* One run: what was chosen, what is known about the draft, what was found in the file at hand. */
struct checker {
	struct cli *cli;
	const struct check_options *options;
	struct check_choice asked;  /* on the command line */
	struct check_choice choice; /* with what the outline's "check" adds */
	struct check_context context;
	struct diags found;
	size_t nleft; /* errors and warnings in all files */
	struct buf out;
};

/* What was found in one file, without what a note in it silences. */
static void
print_found(struct checker *k)
{
	struct check_line line = { 0 };

	for (size_t i = 0; i < k->found.nitems; i++) {
		const struct diag *d = &k->found.items[i];

		if (d->source == NULL || check_is_silenced(&line, d->source, d->at, d->id))
			continue;
		k->nleft += d->severity != SEVERITY_NOTE;
		if (k->cli->json)
			check_print_json(&k->out, d, NULL);
		else
			diag_print(&k->out, d, "draft");
	}
	k->found = (struct diags){ .arena = k->cli->arena };
}

static void
print_length(struct checker *k, const char *path, const struct document *doc)
{
	if (!k->cli->json && !k->context.template)
		check_print_length(&k->out, path, doc, k->context.rate);
}

static void
find(struct checker *k, const struct document *doc)
{
	if (k->options->rate)
		k->context.rate = k->options->rate;
	check_document(k->cli->arena, k->cli->scratch, doc, &k->context, &k->choice, &k->found);
	diags_sort(&k->found);
}

static bool
check_blocks_of(struct checker *k, const char *path, const struct document *doc)
{
	find(k, doc);
	print_found(k);
	print_length(k, path, doc);
	return true;
}

/* What the outline that a record names says of minutes and checks, if it is still there and right. */
static void
read_recorded_outline(struct checker *k, const struct record *record)
{
	struct cli quiet = { .arena = k->cli->arena, .diags = { .arena = k->cli->arena } };
	const char *path = arena_str(k->cli->arena, record->outline).data;
	const struct source *source =
	    os_kind(path) == OS_FILE ? os_read_text(quiet.arena, path, &quiet.diags) : NULL;
	const struct outline *o = source ? parse_outline(quiet.arena, source, &quiet.diags) : NULL;

	if (!o)
		return;
	k->context.minutes = o->minutes;
	findings_outline(&quiet, o, &k->choice, &k->context);
}

/* The record beside a draft says what is its own. */
static bool
read_record(struct checker *k, const char *path)
{
	const char *beside = arena_printf(k->cli->arena, "%s.draft", path).data;
	const struct source *source;
	const struct record *record;

	k->context = (struct check_context){ 0 };
	k->choice = k->asked;
	if (!strcmp(path, "-") || os_kind(beside) != OS_FILE)
		return true;
	source = os_read_text(k->cli->arena, beside, &k->cli->diags);
	record = source ? parse_record(k->cli->arena, source, &k->cli->diags) : NULL;
	if (record) {
		findings_of_record(k->cli, record, &k->context);
		read_recorded_outline(k, record);
	}
	return record != NULL;
}

/* What the outline of a job makes, and everything that is known then. NULL: errors were added. */
static const struct draft *
make_draft(struct checker *k, const struct job *job)
{
	struct diags ignored = { .arena = k->cli->arena };
	const struct draft *draft =
	    compose_draft(k->cli->arena, k->cli->scratch, job->outline, job->compose, &ignored);

	k->choice = k->asked;
	findings_of_draft(k->cli, job, draft, &k->context);
	return findings_outline(k->cli, job->outline, &k->choice, &k->context) ? draft : NULL;
}

/* --outline says what is the draft's own. False: errors were added. */
static bool
read_named_outline(struct checker *k, const char *path)
{
	struct job job = { 0 };

	return job_read(k->cli, path, &k->options->job, &job) && make_draft(k, &job);
}

static bool
check_fragment(struct checker *k, const struct source *source)
{
	struct str id = str_without(os_basename(str_of(source->path)), STR(".md"));
	struct fragment *f = parse_fragment(k->cli->arena, source, id, &k->cli->diags);
	struct str *names;

	if (!f)
		return false;
	names = arena_array(k->cli->arena, struct str, f->nnames);
	for (size_t i = 0; i < f->nnames; i++)
		names[i] = f->names[i].text;
	k->choice = k->asked;
	k->context = (struct check_context){ .level = f->level,
		.values = names,
		.nvalues = f->nnames,
		.template = true };
	return check_blocks_of(k, source->path, &f->body);
}

static bool
check_outline(struct checker *k, const struct source *source)
{
	struct job job = { 0 };
	const struct draft *draft;

	if (!job_of(k->cli, source, &k->options->job, &job))
		return false;
	draft = make_draft(k, &job);
	return draft && check_blocks_of(k, source->path, &draft->doc);
}

/* Reports what is wrong, or mends it, or writes it into the margin. */
static bool
check_or_fix(struct checker *k, const struct check_text *t)
{
	const char *output = k->options->output;

	if (k->options->fix) {
		if (!check_fix(k->cli, t, &k->choice, output, &k->out, &k->found))
			return false;
		print_found(k);
		return true;
	}
	find(k, &t->doc);
	if (output && !check_comments(k->cli, t, &k->found, output))
		return false;
	print_found(k);
	print_length(k, t->raw->path, &t->doc);
	if (output && k->cli->dry_run && !k->cli->json)
		buf_printf(&k->out, "would write %s\n", output);
	return true;
}

/* A finished text in any format. */
static bool
check_draft(struct checker *k, const struct source *raw)
{
	struct check_text text;

	return check_text_read(k->cli, raw, &text) && check_or_fix(k, &text);
}

/* Only a draft is mended, and it is a file; only a draft is written with comments. False: an error was added. */
static bool
fits_options(struct checker *k, const char *path, enum file_kind kind)
{
	const char *what = kind == FILE_FRAGMENT ? "a fragment" : "an outline";

	if (!strcmp(path, "-") && k->options->fix)
		return diag_path_error(&k->cli->diags, NULL, "cannot-fix",
		    "standard input is not mended: name a file");
	if (kind != FILE_DRAFT && k->options->fix)
		return diag_path_error(&k->cli->diags, path, "cannot-fix",
		    "only a draft is mended, this is %s", what);
	if (kind != FILE_DRAFT && k->options->output)
		return diag_path_error(&k->cli->diags, path, "cannot-comment",
		    "findings are written as comments into a .docx, this is %s", what);
	return true;
}

static bool
check_file(struct checker *k, const char *path)
{
	bool may_be_ours = str_eq_fold(os_ending(path), STR("md"));
	const struct source *raw =
	    os_read(k->cli->arena, path, may_be_ours ? SOURCE_MAX : READ_MAX, &k->cli->diags);
	enum file_kind kind = FILE_DRAFT;
	struct source *text = NULL;

	if (!raw)
		return false;
	if (may_be_ours) {
		text = source_new(k->cli->arena, raw->path, raw->text);
		if (!os_is_text(text, &k->cli->diags))
			return false;
		kind = parse_kind(text);
	}
	if (!fits_options(k, path, kind))
		return false;
	switch (kind) {
	case FILE_FRAGMENT:
		return check_fragment(k, text);
	case FILE_OUTLINE:
	case FILE_UNCLEAR:
		return check_outline(k, text);
	case FILE_DRAFT:
		break;
	}
	return (k->options->outline || read_record(k, path)) && check_draft(k, raw);
}

static bool
check_folder(struct checker *k, const char *dir)
{
	const char **paths;
	size_t n;
	bool ok = true;

	if (!os_list(k->cli->arena, dir, ".md", &paths, &n, &k->cli->diags))
		return false;
	if (!n)
		diag_path_warning(&k->cli->diags, dir, "nothing-to-check",
		    "no .md file is in this folder: name a text of another kind itself");
	for (size_t i = 0; i < n; i++)
		ok &= check_file(k, os_join(k->cli->arena, dir, str_of(paths[i])));
	return ok;
}

/* -o is for one file, and writes one that is not there yet. False: an error was added. */
static bool
output_fits(struct cli *cli, const char *output, const struct texts *operands)
{
	if (operands->nitems > 1 || os_kind(operands->items[0]) == OS_FOLDER)
		return diag_path_error(&cli->diags, NULL, "usage",
		    "-o is for one draft: check them one by one");
	if (os_kind(output) == OS_FILE)
		return diag_path_error(&cli->diags, output, "edited-output",
		    "this file exists and may be edited; name another one with -o");
	return true;
}

static enum status
cmd_check(struct cli *cli, int argc, char **argv)
{
	struct check_options o = { 0 };
	struct texts operands = { 0 };
	struct checker k = { .cli = cli,
		.options = &o,
		.found = { .arena = cli->arena },
		.out = BUF_INIT };
	bool ok = true;

	if (!cmd_options(cli, &command_check, argc, argv, &o, &operands))
		return cli->help ? STATUS_DONE : STATUS_FAILED;
	if (!operands.nitems) {
		diag_path_error(&cli->diags, NULL, "usage",
		    "no file was named: draft check FILE...");
		return STATUS_FAILED;
	}
	if (o.output && !output_fits(cli, o.output, &operands))
		return STATUS_FAILED;
	if (!findings_choice(cli, &o.only, &o.without, &k.asked))
		return STATUS_FAILED;
	k.choice = k.asked;
	if (o.outline && !read_named_outline(&k, o.outline))
		return STATUS_FAILED;
	for (size_t i = 0; i < operands.nitems; i++)
		ok &= os_kind(operands.items[i]) == OS_FOLDER ? check_folder(&k, operands.items[i])
							      : check_file(&k, operands.items[i]);
	ok &= cmd_print(cli, buf_view(&k.out));
	buf_release(&k.out);
	if (!ok)
		return STATUS_FAILED;
	return k.nleft ? STATUS_LEFT : cmd_status(cli);
}

const struct command command_check = {
	.name = "check",
	.run = cmd_check,
	.usage = "FILE...",
	.about = "report what is wrong in a draft, an outline, a fragment or a library",
	.options = options,
};
