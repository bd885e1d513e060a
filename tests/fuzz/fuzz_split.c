#include <stdint.h>
#include <stdlib.h>

#include "read.h"
#include "split.h"
#include "utf8.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void
require(bool law)
{
	if (!law)
		abort();
}

/* Nothing visible between two units: only white space and control characters. */
static void
require_blank(struct str text, size_t from, size_t to)
{
	size_t len;

	for (; from < to; from += len) {
		uint32_t c = utf8_at(text, from, &len);

		require(utf8_is_space(c) || c < 0x20 || c == 0x2028 || c == 0x2029);
	}
}

/* Where the last unit ends in the piece at hand. */
static size_t
check_units(struct arena *a, struct str text, const struct unit *units, size_t n)
{
	size_t end = 0;
	struct extract *extracts;

	for (size_t i = 0; i < n; i++) {
		const struct block *b = &units[i].block;

		require(b->at.off >= end && b->at.off + b->at.len <= text.len);
		require_blank(text, end, b->at.off);
		end = b->at.off + b->at.len;
		require(utf8_check(b->text) == b->text.len);
		for (size_t k = 0; k < b->npieces; k++)
			require(b->pieces[k].from >= b->at.off &&
				b->pieces[k].from + b->pieces[k].len <= end);
	}
	split_extracts(a, units, n, (struct extract_options){ .blank = true }, &extracts);
	return end;
}

/* Law 1, in batches of all sizes: every visible character is in exactly one unit. */
int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena a = { 0 };
	struct diags d = { .arena = &a };
	struct str bytes = { .data = (const char *)data, .len = size };
	struct reading *r = read_open(&a, input_of(&a, "x", bytes, 1 + size / 3, &d), &d);
	size_t want = size ? 1 + data[0] * 16u : 1;
	struct splitting state = { 0 };
	bool last = !r;

	while (!last) {
		struct document lines = { 0 };
		size_t used, n, end;
		struct unit *units;

		require(read_next(&a, r, want, &last));
		read_lines(&a, r, &lines);
		n = split_units(&a, &state, &lines, last, &units, &used);
		end = check_units(&a, r->text->text, units, n);
		require(used == lines.nblocks || !last);
		want = used ? want : want * 2;
		if (used == lines.nblocks)
			require_blank(r->text->text, end, r->text->text.len);
		if (used)
			read_done(r, lines.blocks[used - 1].at.off + lines.blocks[used - 1].at.len);
	}
	if (r)
		read_close(r);
	arena_release(&a);
	return 0;
}
