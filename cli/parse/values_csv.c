#include "parse.h"

#include <string.h>

#include "parse_private.h"

/* The columns that are read, by their heads; others, such as the sentence that draft fields writes, are not. */
enum column { COLUMN_FRAGMENT, COLUMN_FIELD, COLUMN_VALUE };
#define NCOLUMNS (COLUMN_VALUE + 1)

static const char *const heads[NCOLUMNS] = {
	[COLUMN_FRAGMENT] = "素材",
	[COLUMN_FIELD] = "字段",
	[COLUMN_VALUE] = "值",
};

struct cell {
	struct str text;
	struct span at;
};

struct csv {
	struct parsing *parsing;
	struct str text;
	size_t off;
	struct cell *cells; /* of the row at hand */
	size_t ncells, cap;
};

static void
bad_csv(struct csv *csv, struct span at, const char *why)
{
	struct parsing *p = csv->parsing;

	reject(p, at, "bad-csv", "%s", why);
}

/* What stands in quotation marks from off on; a doubled one inside is one. */
static struct str
read_quoted(struct csv *csv)
{
	size_t start = csv->off++;
	struct buf cell = BUF_INIT;

	for (;;) {
		size_t end = str_find(csv->text, STR("\""), csv->off);

		if (end == STR_NONE) {
			bad_csv(csv, span_of(start, 1), "this quotation mark is not closed");
			csv->off = csv->text.len;
			break;
		}
		buf_str(&cell, str_sub(csv->text, csv->off, end - csv->off));
		csv->off = end + 1;
		if (csv->off == csv->text.len || csv->text.data[csv->off] != '"')
			break;
		buf_char(&cell, '"');
		csv->off++;
	}
	return buf_move(&cell, csv->parsing->arena);
}

static void
read_cell(struct csv *csv)
{
	size_t start = csv->off, len;
	struct cell *cell = arena_push(csv->parsing->arena, csv->cells, csv->ncells, csv->cap);
	struct str rest = str_from(csv->text, start);

	*cell = (struct cell){ 0 };
	if (str_starts(rest, STR("\""))) {
		cell->text = str_trim(read_quoted(csv));
		cell->at = span_of(start, csv->off - start);
		rest = str_from(csv->text, csv->off);
	}
	for (len = 0; len < rest.len && !strchr(",\n", rest.data[len]); len++)
		;
	rest = str_trim(str_sub(rest, 0, len));
	if (cell->at.len && rest.len)
		bad_csv(csv, cell->at, "something follows the closing quotation mark of this cell");
	if (!cell->at.len) {
		cell->text = rest;
		cell->at = span_of((size_t)(rest.data - csv->text.data), rest.len);
	}
	csv->off += len;
}

/* The next row; false at the end. A row without any text has no cells. */
static bool
read_row(struct csv *csv)
{
	bool blank = true;

	csv->ncells = 0;
	if (csv->off >= csv->text.len)
		return false;
	do {
		read_cell(csv);
		blank = blank && !csv->cells[csv->ncells - 1].text.len;
	} while (csv->off < csv->text.len && csv->text.data[csv->off++] == ',');
	if (blank)
		csv->ncells = 0;
	return true;
}

/* Where the columns stand; a head that is not there is cell STR_NONE. */
static void
read_heads(struct csv *csv, size_t columns[NCOLUMNS])
{
	struct parsing *p = csv->parsing;

	while (read_row(csv) && !csv->ncells)
		;
	for (int c = 0; c < NCOLUMNS; c++) {
		columns[c] = STR_NONE;
		for (size_t i = 0; i < csv->ncells; i++) {
			if (!str_eq(csv->cells[i].text, str_of(heads[c])))
				continue;
			if (columns[c] != STR_NONE)
				bad_csv(csv, csv->cells[i].at,
				    "this column stands here a second time, remove one of the two");
			columns[c] = i;
		}
		if (columns[c] == STR_NONE && c != COLUMN_FRAGMENT)
			reject(p, span_of(0, 0), "bad-csv",
			    "the first row has no column %s, wanted 素材,字段,值", heads[c]);
	}
}

static void
read_entry(struct csv *csv, const size_t columns[NCOLUMNS], struct entries *entries)
{
	struct parsing *p = csv->parsing;
	struct cell cells[NCOLUMNS] = { 0 };
	struct str field;

	for (int c = 0; c < NCOLUMNS; c++) {
		if (columns[c] < csv->ncells)
			cells[c] = csv->cells[columns[c]];
	}
	field = cells[COLUMN_FIELD].text;
	if (!field.len || is_id(field)) {
		bad_csv(csv, csv->cells[0].at, "this row names no field");
		return;
	}
	*arena_push(p->arena, entries->items, entries->nitems, entries->cap) =
	    (struct entry){ .fragment = fragment_id(cells[COLUMN_FRAGMENT].text),
		    .field = field,
		    .text = cells[COLUMN_VALUE].text,
		    .at = cells[COLUMN_FIELD].at };
}

void
values_csv(struct parsing *p, struct values *out)
{
	struct csv csv = { .parsing = p, .text = p->source->text };
	struct entries entries = { 0 };
	size_t columns[NCOLUMNS], width;

	read_heads(&csv, columns);
	width = p->ok ? csv.ncells : 0;
	while (width && read_row(&csv)) {
		if (csv.ncells > width)
			bad_csv(&csv, csv.cells[width].at,
			    "more cells than the first row has, put a value with a comma in quotation marks");
		else if (csv.ncells)
			read_entry(&csv, columns, &entries);
	}
	values_gather(p, &entries, out);
}
