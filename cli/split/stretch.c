/* Parts of a paragraph in the making. */
#include "stretches.h"

#include "noise.h"

struct stretch
stretch_part(struct arena *a, const struct stretch *s, size_t from, size_t to)
{
	struct stretch part = *s;
	struct str text = s->unit.block.text, trimmed;
	struct edit ends[2];
	size_t nends = 0;

	trimmed = str_trim(str_sub(text, from, to - from));
	from = (size_t)(trimmed.data - text.data);
	to = from + trimmed.len;
	if (from)
		ends[nends++] = (struct edit){ .at = span_of(0, from) };
	if (to < text.len)
		ends[nends++] = (struct edit){ .at = span_of(to, text.len - to) };
	if (!nends || !trimmed.len)
		return part;
	part.unit.block.at = block_place(&s->unit.block, span_of(from, to - from));
	if (!from) {
		uint32_t end = part.unit.block.at.off + part.unit.block.at.len;

		part.unit.block.at.off = s->unit.block.at.off; /* with the marks before it */
		part.unit.block.at.len = end - part.unit.block.at.off;
	} else {
		part.cut = true;
		part.blanks = 0;
	}
	block_edit(a, &part.unit.block, ends, nends);
	return part;
}

size_t
noise_edits(struct arena *a, const struct noise *noise, struct str text, struct edit **out)
{
	size_t n = 0, cap = 0, off = 0, done = 0;
	struct span at;

	*out = NULL;
	while (inner_noise(noise, text, off, &at)) {
		off = at.off + at.len;
		while (at.off > done && text.data[at.off - 1] == ' ')
			at = span_of(at.off - 1, at.len + 1u);
		*arena_push(a, *out, n, cap) = (struct edit){ .at = at };
		done = off;
	}
	return n;
}

bool
stretch_is_noise(const struct stretch *s)
{
	return s->unit.block.kind == BLOCK_NOISE;
}

size_t
stretch_next_kept(const struct stretch *items, size_t to, size_t i)
{
	for (i++; i < to && stretch_is_noise(&items[i]);)
		i++;
	return i;
}

bool
stretch_is_text(const struct stretch *s)
{
	return s->unit.block.kind == BLOCK_PARAGRAPH;
}

size_t
stretch_next_text(const struct stretch *items, size_t to, size_t i)
{
	for (i++; i < to && !stretch_is_text(&items[i]);)
		i++;
	return i;
}
