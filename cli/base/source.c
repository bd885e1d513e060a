#include "source.h"

#include "utf8.h"

/* Found when a place is first asked for: most sources never are. */
struct source_index {
	struct arena *arena;
	uint32_t *lines; /* offset of each line's first byte */
	size_t nlines, cap;
	size_t order;
	struct place first; /* of the text's first byte */
	/* the last place asked for: the next one often follows */
	size_t seen_off, seen_line, seen_column;
};

struct source *
source_new(struct arena *a, const char *path, struct str text)
{
	return source_part(a, path, text, 0, (struct place){ 1, 1 });
}

struct source *
source_part(struct arena *a, const char *path, struct str text, size_t before, struct place first)
{
	struct source *s = arena_new(a, struct source);

	s->path = path;
	s->text = text;
	s->before = before;
	s->index = arena_new(a, struct source_index);
	s->index->arena = a;
	s->index->first = first;
	return s;
}

static void
index_lines(const struct source *s)
{
	struct source_index *x = s->index;

	*arena_push(x->arena, x->lines, x->nlines, x->cap) = 0;
	for (size_t i = 0; i < s->text.len; i++) {
		if (s->text.data[i] == '\n')
			*arena_push(x->arena, x->lines, x->nlines, x->cap) = (uint32_t)i + 1;
	}
}

/* Characters are counted from the place before where that is in the line, so that many places in one line are cheap. */
static size_t
column_of(const struct source *s, size_t line, size_t off)
{
	struct source_index *x = s->index;
	size_t start = x->lines[line], column = line ? 1 : x->first.column;

	if (x->seen_line == line && x->seen_off > start && x->seen_off <= off) {
		start = x->seen_off;
		column = x->seen_column;
	}
	column += utf8_count(str_sub(s->text, start, off - start));
	if (off < s->text.len && ((unsigned char)s->text.data[off] & 0xC0) == 0x80)
		return column; /* inside a character: nothing to count on from */
	x->seen_off = off;
	x->seen_line = line;
	x->seen_column = column;
	return column;
}

struct place
source_place(const struct source *s, size_t off)
{
	const struct source_index *x = s->index;
	size_t low = 0, high;

	if (!x->nlines)
		index_lines(s);
	if (off > s->text.len)
		off = s->text.len;
	high = x->nlines;
	while (high - low > 1) {
		size_t mid = low + (high - low) / 2;

		if (x->lines[mid] <= off)
			low = mid;
		else
			high = mid;
	}
	return (struct place){ .line = low + x->first.line, .column = column_of(s, low, off) };
}

void
source_set_order(const struct source *s, size_t order)
{
	s->index->order = order;
}

size_t
source_order(const struct source *s)
{
	return s->index->order;
}

struct span
span_of(size_t off, size_t len)
{
	return (struct span){ .off = (uint32_t)off, .len = (uint32_t)len };
}

struct str
source_text(const struct source *s, struct span at)
{
	return str_sub(s->text, at.off, at.len);
}
