#ifndef CHECK_ROWS_H
#define CHECK_ROWS_H

/* What the tables of check's findings share: whose the drafts are, and how a row is tested. */

#include "check.h"
#include "fragment.h"
#include "rows.h"

/* A draft of a district, and one of which nothing is known. */
static const struct str places[] = { STR_CONST("明川市"), STR_CONST("南桥区") };
static const struct str values[] = { STR_CONST("罗敬之"), STR_CONST("渡口桥"), STR_CONST("浣溪") };
static const struct check_context own = {
	.level = STR_CONST("区"),
	.date = STR_CONST("2026-11-20"),
	.places = places,
	.nplaces = 2,
	.values = values,
	.nvalues = 3,
	.minutes = 1,
	.known = true,
};
static const struct check_context county = { .level = STR_CONST("县"),
	.places = places,
	.nplaces = 1,
	.known = true };
static const struct str province_places[] = { STR_CONST("浙江省") };
static const struct check_context province = { .level = STR_CONST("省"),
	.places = province_places,
	.nplaces = 1,
	.known = true };
static const struct str made_up_places[] = { STR_CONST("浙江省"), STR_CONST("明川市"),
	STR_CONST("南桥区") };
static const struct check_context made_up = { .level = STR_CONST("区"),
	.places = made_up_places,
	.nplaces = 3,
	.known = true };
static const struct str unit_places[] = { STR_CONST("明川市"), STR_CONST("青溪市") };
static const struct check_context unit = { .level = STR_CONST("单位"),
	.places = unit_places,
	.nplaces = 2,
	.known = true };
static const struct check_context city = { .level = STR_CONST("市"),
	.places = unit_places,
	.nplaces = 1,
	.known = true };
static const struct check_context town = { .level = STR_CONST("镇"),
	.places = places,
	.nplaces = 2,
	.known = true };
static const struct check_context nothing = { .known = false };

/* A text, one block a line as Markdown has it, and its findings as "id:text", in the order of the text. */
struct check_row {
	const char *name;
	const struct check_context *context;
	const char *text, *want;
};

static inline void
test_check_row(void **state)
{
	const struct check_row *row = *state;
	struct arena arena = { 0 }, scratch = { 0 };
	struct diags found = { .arena = &arena };
	const struct source *source = source_new(&arena, "text.md", str_of(row->text));
	struct document lines = { 0 }, doc = { 0 };
	struct buf got = BUF_INIT;

	for (size_t off = 0; off < source->text.len;) {
		size_t end = str_find(source->text, STR("\n"), off), marks = 0;
		struct block *b;

		end = end == STR_NONE ? source->text.len : end;
		while (off + marks < end && source->text.data[off + marks] == '#')
			marks++;
		if (end > off) {
			b = document_add(&arena, &lines);
			block_set(&arena, b, source,
			    span_of(off + marks + (marks > 0), end - off - marks - (marks > 0)));
			b->hint = (unsigned)marks;
		}
		off = end + 1;
	}
	check_blocks(&arena, &lines, true, &doc);
	check_document(&arena, &scratch, &doc, row->context, &(struct check_choice){ 0 }, &found);
	diags_sort(&found);
	for (size_t i = 0; i < found.nitems; i++)
		buf_printf(&got, "%s%s:%.*s", got.len ? "|" : "", found.items[i].id,
		    STR_FMT(source_text(source, found.items[i].at)));
	assert_string_equal(got.data, row->want);
	buf_release(&got);
	arena_release(&arena);
	arena_release(&scratch);
}

#endif
