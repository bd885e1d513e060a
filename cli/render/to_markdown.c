#include "render.h"

#include "render_private.h"

void
render_markdown(struct buf *out, const struct document *doc)
{
	const char *before = "";

	for (size_t i = 0; i < doc->nblocks; i++) {
		const struct block *b = &doc->blocks[i];
		bool heading = b->kind == BLOCK_TITLE || b->kind == BLOCK_HEADING;

		buf_z(out, before);
		if (heading) {
			unsigned level = b->kind == BLOCK_TITLE ? 0 : b->level;

			buf_add(out, "######", level < 5 ? level + 1 : 6);
			buf_char(out, ' ');
		}
		markdown_line(out, b->text, heading);
		buf_char(out, '\n');
		before = "\n";
	}
}
