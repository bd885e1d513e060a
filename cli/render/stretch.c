#include "render_private.h"

#include "language.h"

#define LOOKS 3 /* levels whose run-in heads look different from the text */

struct stretches
stretches_of(const struct block *b, size_t from, size_t to)
{
	size_t head = b->kind == BLOCK_PARAGRAPH ? run_in_head(b->text) : 0;
	unsigned level = head ? heading_number_at(b->text, 0).level : 0;

	return (struct stretches){
		.block = b,
		.off = from,
		.end = to,
		.head = level <= LOOKS ? head : 0,
		.level = level,
	};
}

bool
stretch_next(struct stretches *s, struct stretch *out)
{
	const struct block *b = s->block;
	size_t end = s->off < s->head && s->head < s->end ? s->head : s->end;

	if (s->off >= s->end)
		return false;
	while (s->mark < b->nmarks &&
	       (b->marks[s->mark].kind != MARK_GAP ||
		   b->marks[s->mark].at.off + b->marks[s->mark].at.len <= s->off))
		s->mark++;
	*out = (struct stretch){ .run_in = s->off < s->head ? s->level : 0 };
	if (s->mark < b->nmarks) {
		struct span gap = b->marks[s->mark].at;

		out->gap = gap.off <= s->off;
		if (out->gap && gap.off + gap.len < end)
			end = gap.off + gap.len;
		else if (!out->gap && gap.off < end)
			end = gap.off;
	}
	out->text = str_sub(b->text, s->off, end - s->off);
	s->off = end;
	return true;
}
