#include "render.h"

#include "render_private.h"

#define LINE ((size_t)28) /* characters of a full line */

static void
write_centred_line(struct buf *out, struct str text)
{
	size_t used = line_width(text), free = used < 2 * LINE ? (2 * LINE - used) / 2 : 0;

	for (size_t i = 0; i < free / 2; i++)
		buf_z(out, "　");
	if (free % 2)
		buf_char(out, ' ');
	buf_str(out, text);
}

static void
write_centred(struct buf *out, struct str text)
{
	while (text.len) {
		size_t len = title_line(text, 2 * LINE);

		write_centred_line(out, str_trim(str_sub(text, 0, len)));
		text = str_from(text, len);
		if (text.len)
			buf_char(out, '\n');
	}
}

static void
write_block(struct buf *out, const struct block *b)
{
	switch (b->kind) {
	case BLOCK_TITLE:
	case BLOCK_SIGNOFF:
		write_centred(out, b->text);
		break;
	case BLOCK_SALUTATION:
	case BLOCK_NOISE:
		buf_str(out, b->text);
		break;
	case BLOCK_HEADING:
	case BLOCK_PARAGRAPH:
		buf_z(out, "　　");
		buf_str(out, b->text);
		break;
	}
	buf_char(out, '\n');
}

void
render_text(struct buf *out, const struct document *doc)
{
	for (size_t i = 0; i < doc->nblocks; i++) {
		if (i && is_above_text(&doc->blocks[i - 1]) && !is_above_text(&doc->blocks[i]))
			buf_char(out, '\n');
		write_block(out, &doc->blocks[i]);
	}
}
