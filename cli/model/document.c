#include "document.h"

#include <string.h>

static const char *const kind_names[] = {
	[BLOCK_TITLE] = "title",
	[BLOCK_SIGNOFF] = "signoff",
	[BLOCK_SALUTATION] = "salutation",
	[BLOCK_HEADING] = "heading",
	[BLOCK_PARAGRAPH] = "body",
	[BLOCK_NOISE] = "noise",
};

const char *
block_kind_name(enum block_kind kind)
{
	return kind_names[kind];
}

struct block *
document_add(struct arena *a, struct document *doc)
{
	return arena_push(a, doc->blocks, doc->nblocks, doc->cap);
}

struct str
document_text(struct arena *a, const struct document *doc, struct str between)
{
	struct buf text = BUF_INIT;

	for (size_t i = 0; i < doc->nblocks; i++) {
		buf_str(&text, i ? between : STR(""));
		buf_str(&text, doc->blocks[i].text);
	}
	return buf_move(&text, a);
}

void
block_set(struct arena *a, struct block *b, const struct source *source, struct span at)
{
	b->source = source;
	b->at = at;
	b->text = source_text(source, at);
	b->npieces = 1;
	b->pieces = arena_new(a, struct piece);
	*b->pieces = (struct piece){ .len = at.len, .from = at.off };
}

void
block_copy(struct arena *a, struct block_text *t, const struct source *source, struct span from)
{
	struct piece piece = { .off = (uint32_t)t->text.len, .len = from.len, .from = from.off };

	if (!from.len)
		return;
	*arena_push(a, t->pieces, t->npieces, t->cap) = piece;
	buf_str(&t->text, source_text(source, from));
}

/* The number of pieces that begin at byte off of the text or before it. */
static size_t
pieces_up_to(const struct block *b, uint32_t off)
{
	size_t low = 0, high = b->npieces;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (b->pieces[mid].off <= off)
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

void
block_copy_part(struct arena *a, struct block_text *t, const struct block *b, struct span at)
{
	uint32_t done = at.off, end = at.off + at.len;
	size_t n = pieces_up_to(b, at.off);

	for (size_t i = n ? n - 1 : 0; i < b->npieces && b->pieces[i].off < end; i++) {
		struct piece p = b->pieces[i];
		uint32_t from = p.off > at.off ? p.off : at.off;
		uint32_t to = p.off + p.len < end ? p.off + p.len : end;

		if (from >= to)
			continue;
		buf_str(&t->text, str_sub(b->text, done, from - done));
		block_copy(a, t, b->source, span_of(p.from + (from - p.off), to - from));
		done = to;
	}
	buf_str(&t->text, str_sub(b->text, done, end - done));
}

void
block_finish(struct arena *a, struct block_text *t, struct block *b)
{
	/* What the source has in one piece needs no copy. */
	b->text = t->npieces == 1 && t->pieces->len == t->text.len
		      ? source_text(b->source, span_of(t->pieces->from, t->text.len))
		      : arena_str(a, buf_view(&t->text));
	b->pieces = t->pieces;
	b->npieces = t->npieces;
	buf_release(&t->text);
	*t = (struct block_text)BLOCK_TEXT_INIT;
}

/* The state of block_edit(): what was made so far, and how far the old text is done. There is room for all of it. */
struct editing {
	const struct block *before;
	char *text;
	size_t len;
	struct piece *pieces;
	size_t npieces;
	struct mark *marks;
	size_t nmarks;
	size_t next_piece, next_mark;
};

static void
append(struct editing *e, struct str text)
{
	if (text.len)
		memcpy(e->text + e->len, text.data, text.len);
	e->len += text.len;
}

/* Keeps bytes [from, to) of the old text, with the parts of pieces and the whole marks inside. */
static void
keep(struct editing *e, uint32_t from, uint32_t to)
{
	const struct block *b = e->before;
	uint32_t moved = (uint32_t)e->len;

	for (; e->next_piece < b->npieces && b->pieces[e->next_piece].off < to; e->next_piece++) {
		struct piece p = b->pieces[e->next_piece];
		uint32_t end = p.off + p.len, start = p.off < from ? from : p.off;
		uint32_t stop = end < to ? end : to;

		if (start < stop)
			e->pieces[e->npieces++] = (struct piece){ .off = moved + (start - from),
				.len = stop - start,
				.from = p.from + (start - p.off) };
		if (end > to)
			break; /* it goes on behind the edit */
	}
	for (; e->next_mark < b->nmarks && b->marks[e->next_mark].at.off < to; e->next_mark++) {
		struct mark m = b->marks[e->next_mark];

		if (m.at.off < from || m.at.off + m.at.len > to)
			continue;
		m.at.off = moved + (m.at.off - from);
		e->marks[e->nmarks++] = m;
	}
	append(e, str_sub(b->text, from, to - from));
}

/* Room for what the edits make of a block; each may cut a piece in two. */
static struct editing
begin_editing(struct arena *a, const struct block *b, const struct edit *edits, size_t nedits)
{
	size_t len = b->text.len;
	uint32_t done = 0;

	for (size_t i = 0; i < nedits; i++) {
		uint32_t start = edits[i].at.off, end = start + edits[i].at.len;

		start = start > done ? start : done;
		len += edits[i].text.len;
		len -= end > start ? end - start : 0;
		done = end > done ? end : done;
	}
	return (struct editing){ .before = b,
		.text = arena_array(a, char, len + 1),
		.pieces = arena_array(a, struct piece, b->npieces + nedits),
		.marks = arena_array(a, struct mark, b->nmarks + nedits) };
}

void
block_edit(struct arena *a, struct block *b, const struct edit *edits, size_t nedits)
{
	struct editing e;
	uint32_t done = 0;

	if (!nedits)
		return;
	e = begin_editing(a, b, edits, nedits);
	for (size_t i = 0; i < nedits; i++) {
		uint32_t end = edits[i].at.off + edits[i].at.len;

		if (edits[i].at.off > done)
			keep(&e, done, edits[i].at.off);
		if (edits[i].marked) {
			struct mark m = edits[i].mark;

			m.at = span_of(e.len, edits[i].text.len);
			e.marks[e.nmarks++] = m;
		}
		append(&e, edits[i].text);
		done = end > done ? end : done;
	}
	keep(&e, done, (uint32_t)b->text.len);
	b->text = (struct str){ .data = e.text, .len = e.len };
	b->pieces = e.pieces;
	b->npieces = e.npieces;
	b->marks = e.marks;
	b->nmarks = e.nmarks;
}

const struct block *
block_edited(struct arena *a, const struct block *b, const struct edit *edits, size_t nedits)
{
	struct block *copy;

	if (!nedits)
		return b;
	copy = arena_new(a, struct block);
	*copy = *b;
	block_edit(a, copy, edits, nedits);
	return copy;
}

/* The source byte that byte off of the text is, or follows. */
static uint32_t
place_of(const struct block *b, uint32_t off)
{
	size_t n = pieces_up_to(b, off);
	struct piece piece;
	uint32_t into;

	if (!n)
		return b->at.off;
	piece = b->pieces[n - 1];
	into = off - piece.off;
	return piece.from + (into < piece.len ? into : piece.len);
}

struct span
block_place(const struct block *b, struct span at)
{
	uint32_t start = place_of(b, at.off);
	uint32_t end = at.len ? place_of(b, at.off + at.len - 1) + 1 : start;

	return (struct span){ .off = start, .len = end > start ? end - start : 0 };
}
