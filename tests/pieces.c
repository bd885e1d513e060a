/*
 * usage: pieces FILE BYTES
 *
 * Splits FILE in pieces of at least BYTES and prints its units, one a line: where each begins, its length, speech, kind,
 * level and role.
 */
#include <stdio.h>
#include <stdlib.h>

#include "read.h"
#include "split.h"

static void
print(const struct unit *units, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		const struct block *b = &units[i].block;

		printf("%zu+%u %u %d %u %d\n", b->source->before + b->at.off, b->at.len, b->speech,
		    (int)b->kind, b->level, (int)b->role);
	}
}

int
main(int argc, char **argv)
{
	struct arena job = { 0 }, piece = { 0 };
	struct diags d = { .arena = &job };
	struct input *in = argc == 3 ? input_open(&job, argv[1], READ_MAX, &d) : NULL;
	struct reading *r = in ? read_open(&job, in, &d) : NULL;
	size_t least = r ? strtoul(argv[2], NULL, 10) : 0, want = least;
	struct splitting state = { 0 };
	bool last = false, ended = false;

	while (least && !ended && read_next(&piece, r, want, &last)) {
		struct document lines = { 0 };
		struct unit *units;
		size_t used, n;

		read_lines(&piece, r, &lines);
		n = split_units(&piece, &state, &lines, last, &units, &used);
		ended = last && used == lines.nblocks;
		want = used ? least : 2 * want;
		if (used) {
			const struct block *b = &lines.blocks[used - 1];

			print(units, n);
			read_done(r, (size_t)b->at.off + b->at.len);
		}
		arena_reset(&piece);
	}
	if (r)
		read_close(r);
	if (in)
		input_close(in);
	arena_release(&piece);
	arena_release(&job);
	return !ended;
}
