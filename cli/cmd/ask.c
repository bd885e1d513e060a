/* --ask: the table of needs, a question a row, on the terminal. */
#include "needs.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "os.h"
#include "parse.h"

/* The terminal's next line without its end, in the arena; empty at the end of input, which ends the line on the screen. */
static struct str
read_answer(struct arena *a)
{
	char *line = NULL;
	size_t size = 0;
	ssize_t len = getline(&line, &size, stdin);
	struct str answer =
	    arena_str(a, str_trim((struct str){ .data = line, .len = len > 0 ? (size_t)len : 0 }));

	if (len <= 0)
		fputc('\n', stderr);
	free(line);
	return answer;
}

/* Each question shows the sentence, its blank in the words of a gap. */
static void
ask_row(struct arena *a, struct need_row *row)
{
	const struct need *need = row->need;

	fprintf(stderr, "\n%.*s\n", STR_FMT(need->sentence));
	fprintf(stderr, "  %.*s（%s）", STR_FMT(need->label.len ? need->label : need->field),
	    class_name(need->class));
	if (row->of > 1)
		fprintf(stderr, "%zu/%zu", row->nth + 1, row->of);
	fputs("：", stderr);
	row->value = read_answer(a);
}

/* What the outline and its files leave open, and the rows that share an array with such a one. */
static struct need_row *
open_rows(struct arena *a, const struct need_row *rows, size_t nrows, size_t *nopen)
{
	struct need_row *open = arena_array(a, struct need_row, nrows);
	size_t ngroups = 0;
	bool *wanted;

	for (size_t i = 0; i < nrows; i++)
		ngroups = rows[i].group >= ngroups ? rows[i].group + 1 : ngroups;
	wanted = arena_array(a, bool, ngroups);
	for (size_t i = 0; i < nrows; i++)
		wanted[rows[i].group] |= !rows[i].value.len;
	*nopen = 0;
	for (size_t i = 0; i < nrows; i++) {
		if (rows[i].fillable && wanted[rows[i].group])
			open[(*nopen)++] = rows[i];
	}
	return open;
}

static bool
add_layer(struct cli *cli, const struct source *source, struct job *job)
{
	struct values *layers = arena_array(cli->arena, struct values, job->nlayers + 1);

	memcpy(layers, job->layers, job->nlayers * sizeof *layers);
	job->layers = layers;
	job->compose.layers = layers;
	job->compose.nlayers = ++job->nlayers;
	return parse_values(cli->arena, source, &cli->diags, &layers[job->nlayers - 1]);
}

static size_t
table_of(struct cli *cli, const struct job *job, struct need_row **rows)
{
	struct compose_options options = job->compose;
	struct diags ignored = { .arena = cli->arena };

	options.needs = true;
	return needs_table(cli->arena,
	    compose_draft(cli->arena, cli->scratch, job->outline, options, &ignored), rows);
}

/* The values that an earlier --ask saved, put into the rows that are open without them. */
static bool
take_saved(struct cli *cli, const char *path, const struct job *job, struct need_row *open,
    size_t nopen)
{
	const struct source *saved;
	struct need_row *rows;
	struct job with = *job;
	size_t nrows, k = 0;

	if (os_kind(path) != OS_FILE)
		return true;
	saved = os_read_text(cli->arena, path, &cli->diags);
	if (!saved || !add_layer(cli, saved, &with))
		return false;
	nrows = table_of(cli, &with, &rows);
	for (size_t i = 0; i < nrows && k < nopen; i++) {
		/* Both tables are in the order of the draft, so equal places meet. */
		if (rows[i].need->source != open[k].need->source ||
		    rows[i].need->at.off != open[k].need->at.off)
			continue;
		open[k++].value = rows[i].value;
	}
	return true;
}

bool
ask_values(struct cli *cli, const char *outline, struct job *job)
{
	struct str stem = str_without(str_of(outline), STR(".md"));
	struct need_row *rows, *open;
	struct buf json = BUF_INIT;
	const char *path;
	size_t nrows, nopen;
	bool ok;

	if (!isatty(STDIN_FILENO) || !isatty(STDERR_FILENO))
		return diag_path_error(&cli->diags, NULL, "no-terminal",
		    "--ask wants a terminal; draft fields writes a table to fill in instead");
	path = arena_printf(cli->arena, "%.*s.answers.json", STR_FMT(stem)).data;
	nrows = table_of(cli, job, &rows);
	open = open_rows(cli->arena, rows, nrows, &nopen);
	if (!take_saved(cli, path, job, open, nopen))
		return false;
	for (size_t i = 0; i < nopen; i++) {
		if (!open[i].value.len)
			ask_row(cli->arena, &open[i]);
	}
	needs_to_json(cli->arena, &json, open, nopen);
	ok = cli->dry_run || !nopen || os_write(path, buf_view(&json), &cli->diags);
	ok = ok && add_layer(cli, source_new(cli->arena, path, buf_move(&json, cli->arena)), job);
	buf_release(&json);
	return ok;
}
