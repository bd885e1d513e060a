#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "read.h"
#include "utf8.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void
require(bool law)
{
	if (!law)
		abort();
}

/* The text that comes in pieces is r's, and the lines in it lie where they say. */
static void
require_same_text(struct arena *a, struct reading *pieces, size_t want, const struct reading *whole)
{
	struct str text = whole->text->text;
	bool last = false;
	size_t end = 0, nlines = 0;

	require(pieces->encoding == whole->encoding && pieces->format == whole->format);
	while (!last) {
		struct document doc = { 0 };

		require(read_next(a, pieces, want, &last));
		require(pieces->text->before == end);
		require(str_eq(pieces->text->text, str_sub(text, end, pieces->text->text.len)));
		read_lines(a, pieces, &doc);
		for (size_t i = 0; i < doc.nblocks; i++, nlines++) {
			require(nlines < whole->doc.nblocks);
			require(end + doc.blocks[i].at.off == whole->doc.blocks[nlines].at.off);
			require(doc.blocks[i].hint == whole->doc.blocks[nlines].hint);
		}
		end += pieces->text->text.len;
		read_done(pieces, pieces->text->text.len);
	}
	require(end == text.len && nlines == whole->doc.nblocks);
}

/* In pieces of any size the same is read, or the same is said. */
static void
require_same_in_pieces(struct arena *a, struct str bytes, const struct reading *whole,
    const struct diags *said)
{
	size_t piece = bytes.len ? 1 + (unsigned char)bytes.data[bytes.len / 2] % 37u : 1;
	struct diags d = { .arena = a };
	struct reading *r = read_open(a, input_of(a, "x", bytes, piece, &d), &d);

	require(!r == !whole && d.nitems == said->nitems);
	for (size_t i = 0; i < d.nitems; i++)
		require(!strcmp(d.items[i].id, said->items[i].id) &&
			(!d.items[i].source ||
			    d.items[i].source->before == said->items[i].source->before));
	if (r) {
		require_same_text(a, r, piece, whole);
		read_close(r);
	}
}

/*
 * What is read is UTF-8, its lines lie in it one behind the other and are not empty; what is not has one error in the
 * bytes; in pieces it is no other.
 */
int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena a = { 0 };
	struct diags d = { .arena = &a };
	struct str bytes = { .data = (const char *)data, .len = size };
	const struct reading *r = read_speech(&a, source_new(&a, "x", bytes), &d);
	size_t end = 0;

	require(!r == (d.nerrors > 0));
	for (size_t i = 0; i < d.nitems; i++)
		require(!d.items[i].source || d.items[i].at.off <= d.items[i].source->text.len);
	if (r)
		require(utf8_check(r->text->text) == r->text->text.len);
	for (size_t i = 0; r && i < r->doc.nblocks; i++) {
		const struct block *b = &r->doc.blocks[i];

		require(b->text.len && b->at.off >= end);
		end = b->at.off + b->at.len;
		require(end <= r->text->text.len);
	}
	require_same_in_pieces(&a, bytes, r, &d);
	arena_release(&a);
	return 0;
}
