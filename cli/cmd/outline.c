/* draft outline: the structure of an old speech, its paragraphs linked to the fragments that `split` made of it. */
#include "cmd.h"

#include <string.h>

#include "json.h"
#include "library.h"
#include "os.h"
#include "output.h"
#include "split_job.h"

struct outline_options {
	const char *library, *output;
	unsigned speech;
};

#define AT(member) offsetof(struct outline_options, member)

static const struct option_row options[] = {
	{ 'o', "output", OPTION_TEXT, AT(output), "FILE", "write the outline there" },
	{ 0, "library", OPTION_TEXT, AT(library), "DIR",
	    "where split wrote the fragments, ./fragments by default" },
	{ 0, "speech", OPTION_NUMBER, AT(speech), "N", "only the Nth speech of the file" },
	{ .name = NULL },
};

#define MAX_DEPTH 4 /* ## to ##### */

struct outlining {
	const struct outline_options *options;
	const struct library_texts *texts;
	struct buf out;
	bool in_list, titled;
	unsigned above[MAX_DEPTH]; /* levels of the heading before and of those it stands under */
	size_t depth;
	unsigned nspeeches; /* so far */
	size_t points;
};

static void
write_paragraph(struct outlining *o, struct str text)
{
	buf_z(&o->out, "\n");
	buf_str(&o->out, text);
	buf_z(&o->out, "\n");
	o->in_list = false;
}

/* A heading stands as deep as there are headings above it, whatever their numbers: （一） （二） alone are ##, 1. below them ###. */
static void
write_heading(struct outlining *o, const struct block *b)
{
	unsigned level = b->level ? b->level : b->hint > 1 ? b->hint - 1 : 1;

	while (o->depth && (o->above[o->depth - 1] >= level || o->depth == MAX_DEPTH))
		o->depth--;
	o->above[o->depth++] = level;
	buf_char(&o->out, '\n');
	for (size_t i = 0; i <= o->depth; i++)
		buf_char(&o->out, '#');
	buf_printf(&o->out, " %.*s\n", STR_FMT(b->text));
	o->points = 0;
	o->in_list = false;
}

/* A fragment's path as a link has it: what would end it, or begin its query, in codes. */
static struct str
link_path(struct arena *a, struct str id)
{
	struct buf path = BUF_INIT;

	for (size_t i = 0; i < id.len; i++) {
		if (strchr("%?()<>", id.data[i]))
			buf_printf(&path, "%%%02X", (unsigned)id.data[i]);
		else
			buf_char(&path, id.data[i]);
	}
	buf_z(&path, ".md");
	return buf_move(&path, a);
}

/* A fragment that is in the library is a link, a point's lead its label; what is not there stands as it is. */
static void
write_extract(struct outlining *o, struct arena *a, const struct extract *x)
{
	struct str id = library_texts_find(o->texts, fragment_text(a, &x->fragment)), path;

	if (!id.len) {
		for (size_t i = 0; i < x->fragment.body.nblocks; i++)
			write_paragraph(o, i ? x->fragment.body.blocks[i].text
					     : arena_printf(a, "%.*s%.*s", STR_FMT(x->lead),
						   STR_FMT(x->fragment.body.blocks[i].text)));
		return;
	}
	path = link_path(a, id);
	buf_z(&o->out, o->in_list ? "" : "\n");
	if (x->lead.len)
		buf_printf(&o->out, "%zu. [%.*s](%.*s)\n", ++o->points, STR_FMT(str_trim(x->lead)),
		    STR_FMT(path));
	else
		buf_printf(&o->out, "- [%.*s](%.*s)\n", STR_FMT(x->fragment.title), STR_FMT(path));
	o->points = x->lead.len ? o->points : 0;
	o->in_list = true;
}

static void
write_other(struct outlining *o, const struct block *b)
{
	if (b->kind == BLOCK_TITLE && !o->titled) {
		buf_printf(&o->out, "\n# %.*s\n", STR_FMT(b->text));
		o->titled = true;
		o->in_list = false;
	} else if (b->kind == BLOCK_HEADING) {
		write_heading(o, b);
	} else {
		o->depth = b->kind == BLOCK_TITLE ? 0 : o->depth;
		write_paragraph(o, b->text);
	}
}

static bool
write_units(struct split_job *job, struct arena *a, const char *file, const struct unit *units,
    size_t n)
{
	struct outlining *o = job->context;
	struct extract *extracts;
	size_t nextracts = split_extracts(a, units, n,
	    (struct extract_options){ .origin = str_of(file) }, &extracts);

	for (size_t i = 0, next = 0; i < n; i++) {
		const struct block *b = &units[i].block;
		bool wanted = !o->options->speech || b->speech == o->options->speech;

		if (b->kind != BLOCK_NOISE && b->speech > o->nspeeches)
			o->nspeeches = b->speech;
		while (next < nextracts && extracts[next].unit == i) {
			if (wanted)
				write_extract(o, a, &extracts[next]);
			next++;
		}
		if (wanted && b->kind != BLOCK_NOISE && b->kind != BLOCK_PARAGRAPH)
			write_other(o, b);
	}
	return true;
}

/* The library as the outline names it: as it was given, if that is from the root or the outline lies here. */
static const char *
library_from(struct cli *cli, const char *library, const char *output)
{
	struct arena *a = cli->arena;
	struct str dir = str_of(output ? os_dirname(a, output) : ".");
	const char *from = os_real(a, dir.data), *to = os_real(a, library);

	if (str_eq(dir, STR(".")) || library[0] == '/' || !from || !to)
		return library;
	return os_relative(a, from, to);
}

static void
begin_outline(struct cli *cli, struct outlining *o, const char *library)
{
	buf_z(&o->out, "{\n");
	if (os_kind(library) == OS_FOLDER) {
		buf_z(&o->out, "  \"library\": ");
		json_write_string(&o->out, str_of(library_from(cli, library, o->options->output)));
		buf_z(&o->out, ",\n");
	}
	buf_z(&o->out, "  \"as-is\": true\n}\n");
}

/* Whether the speech that was asked for is there; else an error was added. */
static bool
has_speech(struct cli *cli, const struct outlining *o, const char *path)
{
	if (o->nspeeches && o->options->speech <= o->nspeeches)
		return true;
	if (!o->nspeeches)
		return diag_path_error(&cli->diags, path, "no-speech",
		    "no speech was found, nothing but noise");
	return diag_path_error(&cli->diags, path, "no-speech",
	    "speech %u was asked for, speeches in this file: %u", o->options->speech, o->nspeeches);
}

static bool
outline_speech(struct cli *cli, const struct outline_options *o, const struct texts *paths)
{
	const char *library = o->library ? o->library : "fragments";
	struct outlining outlining = { .options = o, .out = BUF_INIT };
	struct split_job job;
	bool ok;

	outlining.texts = library_texts_read(cli->arena, library, &cli->diags);
	if (!outlining.texts)
		return false;
	split_job_init(&job, cli);
	job.take = write_units;
	job.context = &outlining;
	begin_outline(cli, &outlining, library);
	ok = split_job_run(&job, paths) && has_speech(cli, &outlining, paths->items[0]);
	split_job_release(&job);
	ok = ok && output_save(cli, o->output ? o->output : "-", buf_view(&outlining.out));
	buf_release(&outlining.out);
	return ok;
}

static enum status
cmd_outline(struct cli *cli, int argc, char **argv)
{
	struct outline_options o = { .library = NULL };
	struct texts operands = { 0 };

	if (!cmd_options(cli, &command_outline, argc, argv, &o, &operands))
		return cli->help ? STATUS_DONE : STATUS_FAILED;
	if (operands.nitems != 1 || os_kind(operands.items[0]) == OS_FOLDER) {
		diag_path_error(&cli->diags, NULL, "usage", "outline wants one speech%s",
		    operands.nitems == 1 ? ", not a folder of them" : "");
		return STATUS_FAILED;
	}
	return outline_speech(cli, &o, &operands) ? cmd_status(cli) : STATUS_FAILED;
}

const struct command command_outline = {
	.name = "outline",
	.run = cmd_outline,
	.usage = "SPEECH [-o FILE]",
	.about = "an outline with the structure of an old speech",
	.options = options,
};
