/* A Word file, from its first byte on. */
#include <stdint.h>
#include <stdlib.h>

#include "read.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena a = { 0 };
	struct diags d = { .arena = &a };
	struct str bytes = { .data = (const char *)data, .len = size };
	struct reading *r;

	if (size < 2 || data[0] != 'P' || data[1] != 'K')
		return 0; /* other formats have their own target */
	r = read_speech(&a, source_new(&a, "x.docx", bytes), &d);
	if ((r == NULL) != (d.nerrors > 0))
		abort();
	for (size_t i = 0; r && i < r->doc.nblocks; i++) {
		struct span at = r->doc.blocks[i].at;

		if (at.off > r->text->text.len || at.len > r->text->text.len - at.off)
			abort();
	}
	arena_release(&a);
	return 0;
}
