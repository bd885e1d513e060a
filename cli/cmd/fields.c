/* draft fields: what a draft will need, as a table to read or a file to fill in. */
#include "cmd.h"

#include <string.h>

#include "json.h"
#include "needs.h"
#include "os.h"
#include "output.h"
#include "utf8.h"

struct fields_options {
	struct job_options job;
	const char *output;
};

#define AT(member) offsetof(struct fields_options, member)

static const struct option_row options[] = {
	{ 'o', "output", OPTION_TEXT, AT(output), "FILE",
	    "write a .json or .csv to fill in, for --values" },
	{ 0, "values", OPTION_LIST, AT(job.values), "FILE",
	    "values for fields: .json, .csv or .txt" },
	{ 0, "set", OPTION_LIST, AT(job.sets), "FIELD=VALUE", "the value of one field" },
	{ 0, "library", OPTION_LIST, AT(job.libraries), "DIR", "look for fragments here first" },
	{ 0, "seed", OPTION_NUMBER, AT(job.seed), "N", "another choice among equal fragments" },
	{ .name = NULL },
};

#define NCOLUMNS 5

static const struct str titles[NCOLUMNS] = { STR_CONST("字段"), STR_CONST("类别"),
	STR_CONST("素材"), STR_CONST("值"), STR_CONST("句子") };

static void
row_cells(const struct need_row *row, struct str cells[NCOLUMNS])
{
	cells[0] = row->need->field;
	cells[1] = str_of(class_name(row->need->class));
	cells[2] = row->fragment.len ? row->fragment : STR("-");
	cells[3] = row->value.len ? row->value : row->need->ambiguous ? STR("?") : STR("-");
	cells[4] = row->need->sentence;
}

static void
widen(const struct str cells[NCOLUMNS], size_t widths[NCOLUMNS])
{
	for (size_t c = 0; c < NCOLUMNS; c++) {
		size_t width = utf8_width(cells[c]);

		widths[c] = width > widths[c] ? width : widths[c];
	}
}

static void
print_cells(struct buf *out, const struct str cells[NCOLUMNS], const size_t widths[NCOLUMNS])
{
	for (size_t c = 0; c < NCOLUMNS; c++) {
		buf_str(out, cells[c]);
		for (size_t w = utf8_width(cells[c]); c < NCOLUMNS - 1 && w < widths[c] + 2; w++)
			buf_char(out, ' ');
	}
	buf_char(out, '\n');
}

static void
print_table(struct buf *out, const struct need_row *rows, size_t nrows)
{
	struct str cells[NCOLUMNS];
	size_t widths[NCOLUMNS] = { 0 };

	widen(titles, widths);
	for (size_t i = 0; i < nrows; i++) {
		row_cells(&rows[i], cells);
		widen(cells, widths);
	}
	print_cells(out, titles, widths);
	for (size_t i = 0; i < nrows; i++) {
		row_cells(&rows[i], cells);
		print_cells(out, cells, widths);
	}
}

static void
json_member(struct buf *out, const char *key, struct str value, const char *before)
{
	buf_printf(out, "%s\"%s\":", before, key);
	json_write_string(out, value);
}

static void
print_json(struct buf *out, const struct need_row *rows, size_t nrows)
{
	for (size_t i = 0; i < nrows; i++) {
		const struct need *need = rows[i].need;
		struct place place = source_place(need->source, need->at.off);

		json_member(out, "field", need->field, "{");
		json_member(out, "class", str_of(class_name(need->class)), ",");
		json_member(out, "label", need->label, ",");
		json_member(out, "fragment", rows[i].fragment, ",");
		json_member(out, "file", str_of(need->source->path), ",");
		buf_printf(out, ",\"line\":%zu,\"column\":%zu", place.line, place.column);
		json_member(out, "sentence", need->sentence, ",");
		json_member(out, "value", rows[i].value, ",");
		buf_z(out, "}\n");
	}
}

/* The table in the form that the output's ending asks for. False: an error was added. */
static bool
write_table(struct cli *cli, const char *path, const struct need_row *rows, size_t nrows,
    struct buf *out)
{
	struct str ending = os_ending(path);
	bool standard = !strcmp(path, "-");

	if (standard && cli->json)
		print_json(out, rows, nrows);
	else if (standard)
		print_table(out, rows, nrows);
	else if (str_eq_fold(ending, STR("json")))
		needs_to_json(cli->arena, out, rows, nrows);
	else if (str_eq_fold(ending, STR("csv")))
		needs_to_csv(out, rows, nrows);
	else
		return diag_path_error(&cli->diags, path, "unknown-format",
		    "a table of fields is written as .json or .csv; end its name so, or leave -o away to read it");
	return true;
}

static enum status
cmd_fields(struct cli *cli, int argc, char **argv)
{
	struct diags ignored = { .arena = cli->arena }; /* of gaps the table itself tells */
	struct fields_options o = { .output = "-" };
	struct texts operands = { 0 };
	struct job job = { 0 };
	const struct draft *draft;
	struct need_row *rows;
	struct buf out = BUF_INIT;
	size_t nrows;
	bool ok;

	if (!cmd_options(cli, &command_fields, argc, argv, &o, &operands))
		return cli->help ? STATUS_DONE : STATUS_FAILED;
	if (!job_operand(cli, &command_fields, &operands) ||
	    !job_read(cli, operands.items[0], &o.job, &job))
		return STATUS_FAILED;
	job.compose.needs = true;
	draft = compose_draft(cli->arena, cli->scratch, job.outline, job.compose, &ignored);
	nrows = needs_table(cli->arena, draft, &rows);
	ok = write_table(cli, o.output, rows, nrows, &out) &&
	     output_save(cli, o.output, buf_view(&out));
	buf_release(&out);
	if (!ok)
		return STATUS_FAILED;
	return draft->ngaps ? STATUS_LEFT : cmd_status(cli);
}

const struct command command_fields = {
	.name = "fields",
	.run = cmd_fields,
	.usage = "OUTLINE [-o FILE.json|FILE.csv]",
	.about = "list every placeholder a draft will need, and its value if there is one",
	.options = options,
};
