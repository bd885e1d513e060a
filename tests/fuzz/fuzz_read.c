#include <stdint.h>
#include <stdlib.h>

#include "read.h"
#include "utf8.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void
require(bool law)
{
	if (!law)
		abort();
}

/* What is read is UTF-8, its lines lie in it one behind the other and are not empty; what is not has one error in the bytes. */
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
	arena_release(&a);
	return 0;
}
