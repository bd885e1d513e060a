#include "document.h"
#include "rows.h"

#include <stdio.h>
#include <string.h>

#include "array.h"
#include "role.h"

#define SOURCE "甲 abcdef\nghij 乙"

/* A block "abcdef+ghij" of two lines, the sign made by the program. */
static void
make_block(struct arena *a, const struct source *s, struct block *b)
{
	struct block_text t = BLOCK_TEXT_INIT;

	b->source = s;
	b->at = span_of(4, 11);
	block_copy(a, &t, s, span_of(4, 6));
	block_copy(a, &t, s, span_of(10, 0));
	buf_char(&t.text, '+');
	block_copy(a, &t, s, span_of(11, 4));
	block_finish(a, &t, b);
}

/* The text, and below each of its bytes the source's at its place: what the program made repeats the byte before. */
static void
show(struct buf *out, const struct block *b)
{
	buf_printf(out, "%.*s\n", STR_FMT(b->text));
	for (uint32_t i = 0; i < b->text.len; i++)
		buf_char(out, b->source->text.data[block_place(b, (struct span){ .off = i }).off]);
	for (size_t i = 0; i < b->nmarks; i++)
		buf_printf(out, "\n<%.*s>",
		    STR_FMT(str_sub(b->text, b->marks[i].at.off, b->marks[i].at.len)));
}

static const struct edit_case {
	const char *name, *want;
	size_t nedits;
	struct edit edits[3];
} edit_cases[] = {
	{ "no edit", "abcdef+ghij\nabcdef\nghij", 0, { { .marked = false } } },
	{ "a cut at the head", "def+ghij\ndef\nghij", 1, { { .at = { 0, 3 } } } },
	{ "a word put in", "abXcdef+ghij\nabccdef\nghij", 1,
	    { { .at = { 2, 0 }, .text = { "X", 1 } } } },
	{ "over the border of two pieces", "abXYij\nabccij", 1,
	    { { .at = { 2, 7 }, .text = { "XY", 2 } } } },
	{ "all of it", "X\na", 1, { { .at = { 0, 11 }, .text = { "X", 1 } } } },
	{ "marks", "Xbcd[]f+gZ\nabcdeef\ngh\n<X>\n<[]>", 3,
	    { { .at = { 0, 1 }, .text = { "X", 1 }, .marked = true },
		{ .at = { 4, 1 }, .text = { "[]", 2 }, .marked = true },
		{ .at = { 8, 3 }, .text = { "Z", 1 } } } },
};

static void
test_edit(void **state)
{
	const struct edit_case *row = *state;
	struct arena a = { 0 };
	const struct source *s = source_new(&a, "a", STR(SOURCE));
	struct block b = { 0 };
	struct buf got = BUF_INIT;

	make_block(&a, s, &b);
	block_edit(&a, &b, row->edits, row->nedits);
	show(&got, &b);
	assert_string_equal(got.data, row->want);
	buf_release(&got);
	arena_release(&a);
}

/* A second edit moves the marks of the first, and drops those it goes through. */
static void
test_edit_twice(void **state)
{
	struct edit first[] = {
		{ .at = { 1, 1 },
		    .text = STR("BB"),
		    .marked = true,
		    .mark = { .kind = MARK_VALUE } },
		{ .at = { 9, 1 }, .text = STR("I"), .marked = true, .mark = { .kind = MARK_GAP } },
	};
	struct edit second[] = { { .at = { 2, 3 }, .text = STR("--") },
		{ .at = { 7, 0 }, .text = STR("*") } };
	struct arena a = { 0 };
	struct block b = { 0 };

	make_block(&a, source_new(&a, "a", STR(SOURCE)), &b);
	block_edit(&a, &b, first, 2);
	assert_true(str_eq(b.text, STR("aBBcdef+ghIj")));
	block_edit(&a, &b, second, 2);
	assert_true(str_eq(b.text, STR("aB--ef*+ghIj")));
	assert_int_equal(b.nmarks, 1);
	assert_int_equal(b.marks[0].kind, MARK_GAP);
	assert_int_equal(b.marks[0].at.off, 10);
	arena_release(&a);
}

/* What the program made goes along with the pieces around it, and an edited copy leaves the block as it was. */
static void
test_copy(void **state)
{
	static const struct {
		struct span of;
		const char *want;
	} rows[] = {
		{ { 0, 11 }, "abcdef+ghij" },
		{ { 4, 3 }, "ef+" },
		{ { 6, 3 }, "+gh" },
		{ { 8, 2 }, "hi" },
	};
	static const struct edit cut = { .at = { 0, 3 } };
	struct arena a = { 0 };
	struct block b = { 0 };

	(void)state;
	make_block(&a, source_new(&a, "a", STR(SOURCE)), &b);
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct block_text t = BLOCK_TEXT_INIT;

		block_copy_part(&a, &t, &b, rows[i].of);
		assert_string_equal(t.text.data, rows[i].want);
		buf_release(&t.text);
	}
	assert_ptr_equal(block_edited(&a, &b, NULL, 0), &b);
	assert_true(str_eq(block_edited(&a, &b, &cut, 1)->text, STR("def+ghij")));
	assert_true(str_eq(b.text, STR("abcdef+ghij")));
	arena_release(&a);
}

static void
test_roles(void **state)
{
	enum role role;

	for (int i = 0; i < NROLES; i++) {
		assert_true(role_parse(str_of(role_name((enum role)i)), &role));
		assert_int_equal(role, i);
	}
	assert_false(role_parse(STR("Tasks"), &role));
}

int
main(void)
{
	static struct tests tests;

	ADD_ROWS(&tests, test_edit, edit_cases, name);
	ADD_TEST(&tests, test_edit_twice);
	ADD_TEST(&tests, test_copy);
	ADD_TEST(&tests, test_roles);
	return test_all(&tests);
}
