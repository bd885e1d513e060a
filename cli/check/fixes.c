#include "check.h"

#include <stdlib.h>
#include <string.h>

#include "check_private.h"
#include "utf8.h"

/* What is mechanical and certain: numbers, leads, announced counts, half-width marks. Never the wording. */

#define HALF_WIDTH "half-width"

struct fixing {
	struct arena *arena;
	struct check_fix *fixes;
	size_t n, cap;
};

/* Bytes of a block become text in its source, if they stand there as they stand in the block. */
static void
add_fix(struct fixing *f, const struct block *b, struct span at, struct str text, const char *id)
{
	struct span place = block_place(b, at);

	if (b->source == NULL ||
	    !str_eq(source_text(b->source, place), str_sub(b->text, at.off, at.len)) ||
	    str_eq(text, str_sub(b->text, at.off, at.len)))
		return;
	*arena_push(f->arena, f->fixes, f->n, f->cap) =
	    (struct check_fix){ .source = b->source, .at = place, .text = text, .id = id };
}

/*
 * A lead that stands alone is wording: whether it goes is for the writer to say. And where 讲两点 is followed by one
 * section, others may have lost their numbers.
 */
static bool
is_certain(const struct number_edit *e)
{
	bool to_one =
	    e->rule == NUMBER_COUNT && (str_eq(e->text, STR("一")) || str_eq(e->text, STR("1")));

	return !e->is_note && e->rule != NUMBER_LONE_LEAD && !to_one;
}

static void
fix_numbers(struct fixing *f, const struct document *doc)
{
	static const char *const ids[] = {
		[NUMBER_HEADING] = "heading-number",
		[NUMBER_RUN_IN] = "heading-number",
		[NUMBER_LEAD] = "lead-number",
		[NUMBER_LONE_LEAD] = "lone-lead",
		[NUMBER_POINT] = "lead-number",
		[NUMBER_COUNT] = "count-word",
		[NUMBER_SKIPPED] = "heading-number",
		[NUMBER_MIXED] = "mixed-leads",
		[NUMBER_OTHER_COUNT] = "count-word",
	};
	struct number_edit *plan;
	size_t n =
	    number_plan(f->arena, doc, (struct number_options){ .typed = true }, &plan, NULL);

	for (size_t i = 0; i < n; i++)
		if (is_certain(&plan[i]))
			add_fix(f, &doc->blocks[plan[i].block], plan[i].at, plan[i].text,
			    ids[plan[i].rule]);
}

static bool
beside_han(struct str text, size_t off)
{
	size_t len;

	return utf8_is_han(utf8_before(text, off, &len)) ||
	       utf8_is_han(utf8_at(text, off + 1, &len));
}

#define MOST_BRACKETED 300 /* bytes */

/* Where the bracket at off is closed, those inside it, too; the end of the text if that is far, or nowhere. */
static size_t
closing_bracket(struct str text, size_t off)
{
	size_t end = text.len - off > MOST_BRACKETED ? off + MOST_BRACKETED : text.len;
	unsigned depth = 0;

	for (size_t at = off; at < end; at++) {
		depth += text.data[at] == '(';
		if (text.data[at] == ')' && --depth == 0)
			return at;
	}
	return text.len;
}

/* Both brackets of a pair change, or none. */
static size_t
fix_brackets(struct fixing *f, const struct block *b, size_t off)
{
	size_t shut = closing_bracket(b->text, off);

	if (shut == b->text.len || (!beside_han(b->text, off) && !beside_han(b->text, shut)))
		return 0;
	add_fix(f, b, span_of(off, 1), STR("（"), HALF_WIDTH);
	add_fix(f, b, span_of(shut, 1), STR("）"), HALF_WIDTH);
	return 1;
}

/* Ｂ２ become B2; . between Han 。 */
static void
fix_character(struct fixing *f, const struct block *b, size_t off)
{
	size_t len, next;
	uint32_t c = utf8_at(b->text, off, &len);

	if (is_wide_word(c))
		add_fix(f, b, span_of(off, len),
		    arena_printf(f->arena, "%c", (int)(c - U'０' + '0')), HALF_WIDTH);
	else if (c == '.' && utf8_is_han(utf8_before(b->text, off, &next)) &&
		 (off + 1 == b->text.len || utf8_is_han(utf8_at(b->text, off + 1, &next))))
		add_fix(f, b, span_of(off, 1), STR("。"), HALF_WIDTH);
}

static void
fix_marks(struct fixing *f, const struct block *b)
{
	for (size_t off = 0; off < b->text.len; off += utf8_len(b->text, off)) {
		const char *wide = wide_mark(b->text.data[off]);
		bool bracket = b->text.data[off] == '(' || b->text.data[off] == ')';

		if (b->text.data[off] == '(' && fix_brackets(f, b, off))
			continue;
		if (wide != NULL && !bracket && beside_han(b->text, off))
			add_fix(f, b, span_of(off, 1), str_of(wide), HALF_WIDTH);
		else
			fix_character(f, b, off);
	}
}

/* At one place a number comes before the marks in it, what is put in before what changes: any qsort() has it so. */
static int
by_place(const void *left, const void *right)
{
	const struct check_fix *a = left, *b = right;
	bool marks = !strcmp(a->id, HALF_WIDTH), other = !strcmp(b->id, HALF_WIDTH);

	if (a->at.off != b->at.off)
		return a->at.off < b->at.off ? -1 : 1;
	if (marks != other)
		return marks ? 1 : -1;
	return (a->at.len > b->at.len) - (a->at.len < b->at.len);
}

size_t
check_fixes(struct arena *a, const struct document *doc, struct check_fix **fixes)
{
	struct fixing f = { .arena = a };
	size_t kept = 0;

	fix_numbers(&f, doc);
	for (size_t i = 0; i < doc->nblocks; i++)
		if (doc->blocks[i].kind != BLOCK_NOISE)
			fix_marks(&f, &doc->blocks[i]);
	if (f.n)
		qsort(f.fixes, f.n, sizeof *f.fixes, by_place);
	/* a mark inside a number that changes is gone with it */
	for (size_t i = 0; i < f.n; i++)
		if (!kept ||
		    f.fixes[kept - 1].at.off + f.fixes[kept - 1].at.len <= f.fixes[i].at.off)
			f.fixes[kept++] = f.fixes[i];
	*fixes = f.fixes;
	return kept;
}
