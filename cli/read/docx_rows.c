/* Tables. They lie in cells of other tables, so their rows are a stack. */
#include "read_private.h"

struct docx_row {
	unsigned depth;
	size_t start, cell; /* of the row and the cell at hand in the text */
	bool long_cell;     /* a cell has several lines */
};

unsigned
docx_row_depth(const struct docx_rows *rows)
{
	return rows->items[rows->n - 1].depth;
}

void
docx_row_begin(struct docx_rows *rows, const struct docx_text *out, unsigned depth)
{
	*arena_push(out->arena, rows->items, rows->n, rows->cap) = (struct docx_row){
		.depth = depth,
		.start = out->text.len,
		.cell = out->text.len,
	};
}

static size_t
count_lines(struct str text)
{
	size_t n = 0;

	for (size_t i = 0; i < text.len; i++)
		n += text.data[i] == '\n';
	return n;
}

void
docx_cell_end(struct docx_rows *rows, const struct docx_text *out)
{
	struct docx_row *row = rows->n ? &rows->items[rows->n - 1] : NULL;

	if (!row)
		return;
	row->long_cell |= count_lines(str_from(buf_view(&out->text), row->cell)) > 1;
	row->cell = out->text.len;
}

void
docx_row_end(struct docx_rows *rows, struct docx_text *out)
{
	struct docx_row *row = &rows->items[--rows->n];
	struct buf *text = &out->text;

	for (size_t i = row->start; !row->long_cell && i + 1 < text->len; i++) {
		if (text->data[i] == '\n')
			text->data[i] = '\t';
	}
}
