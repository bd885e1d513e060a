#include "check.h"
#include "laws.h"
#include "utf8.h"

/* A line a block, with the level its # say. */
static void
add_lines(struct arena *a, const struct source *source, struct document *lines)
{
	for (size_t off = 0; off < source->text.len;) {
		size_t end = str_find(source->text, STR("\n"), off), marks = 0;

		end = end == STR_NONE ? source->text.len : end;
		while (off + marks < end && marks < 6 && source->text.data[off + marks] == '#')
			marks++;
		if (off + marks < end) {
			struct block *b = document_add(a, lines);

			block_set(a, b, source, span_of(off + marks, end - off - marks));
			b->hint = (unsigned)marks;
		}
		off = end + 1;
	}
}

static bool
is_between_characters(struct str text, size_t off)
{
	return off == text.len || ((unsigned char)text.data[off] & 0xC0) != 0x80;
}

/* A place is whole characters of its source. */
static void
law_of_place(struct str text, struct span at)
{
	law(is_inside(at, text.len));
	law(is_between_characters(text, at.off) && is_between_characters(text, at.off + at.len));
}

/* Findings lie in the source. Fixes lie there in order, apart, and a text mended again and again soon needs none. */
int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena a = { 0 }, scratch = { 0 };
	struct str text = arena_str(&a, (struct str){ .data = (const char *)data, .len = size });
	const struct str place = STR("南桥区");
	const struct check_context context = { .level = STR("区"),
		.date = STR("2026-11-20"),
		.places = &place,
		.nplaces = 1,
		.known = size % 2 };
	struct diags found = { .arena = &a };
	size_t n = 1;

	if (utf8_check(text) == text.len)
		for (unsigned round = 0; n; round++) {
			const struct source *source = source_new(&a, "text", text);
			struct document lines = { 0 }, doc = { 0 };
			struct check_fix *fixes;
			struct buf mended = BUF_INIT;
			size_t from = 0;

			add_lines(&a, source, &lines);
			check_blocks(&a, &lines, true, &doc);
			check_document(&a, &scratch, &doc, &context, &(struct check_choice){ 0 },
			    &found);
			for (size_t i = 0; i < found.nitems; i++)
				law_of_place(found.items[i].source->text, found.items[i].at);
			n = check_fixes(&a, &doc, &fixes);
			law(!n || round < CHECK_FIX_ROUNDS);
			for (size_t i = 0; i < n; i++) {
				law(fixes[i].at.off >= from && is_inside(fixes[i].at, text.len));
				buf_str(&mended, str_sub(text, from, fixes[i].at.off - from));
				buf_str(&mended, fixes[i].text);
				from = fixes[i].at.off + fixes[i].at.len;
			}
			buf_str(&mended, str_from(text, from));
			text = buf_move(&mended, &a);
		}
	arena_release(&a);
	arena_release(&scratch);
	return 0;
}
