#include "number.h"

#include "array.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#define NDOCUMENTS 4000
#define MAX_BLOCKS 14

/*
 * Laws over documents made at random of what numbering looks at: numbering twice is numbering once; edits are sorted,
 * inside their blocks and apart; what is outside of them stays. A document that breaks a law is made smaller, block by
 * block, before it is shown.
 */

static uint32_t
next_random(uint32_t *state)
{
	*state = *state * 1664525u + 1013904223u;
	return *state >> 8;
}

static const char *const heads[] = { "", "", "", "", "一是", "二是", "三是", "四是", "十一是",
	"一要", "二要", "三要", "五要", "第一，", "第二，", "第四、", "首先，", "其次，", "再次，",
	"最后，", "首先", "其次", "其一，", "其二，", "①", "②", "⑤", "一方面，", "另一方面，",
	"一、", "三、", "（一）", "（三）、", "1.", "3、", "(2)", "（1）", "同志们，", "　　" };
static const char *const middles[] = { "抓早", "要抓小", "是重点", "各部门一要抓早", "素质过硬",
	"紧盯指标", "要求从严", "我讲三点意见", "做好五项工作", "抓好两个方面的工作",
	"“一是抓早，二是抓小”", "（二是抓小）", "四个统一", "【待写：抓实】", "十大攻坚行动",
	"一是一、二是二", "二、三产业", "1.5万人", "最后一公里", "" };
static const char *const marks[] = { "，", "。", "；", "：", "、", "！", "”", "“", " ", "" };
static const char *const ends[] = { "。", "。", "。", "：", "", "！" };

#define PICK(list, state) ((list)[next_random(state) % COUNT(list)])

static struct str
random_text(struct arena *a, uint32_t *state)
{
	struct buf b = BUF_INIT;
	unsigned n = next_random(state) % 4;

	buf_z(&b, PICK(heads, state));
	buf_z(&b, PICK(middles, state));
	while (n--) {
		buf_z(&b, PICK(marks, state));
		buf_z(&b, PICK(heads, state));
		buf_z(&b, PICK(middles, state));
	}
	buf_z(&b, PICK(ends, state));
	return buf_move(&b, a);
}

static struct block
random_block(struct arena *a, uint32_t *state)
{
	unsigned kind = next_random(state) % 16;
	struct block b = { .kind = kind < 3    ? BLOCK_HEADING
				   : kind == 3 ? BLOCK_SALUTATION
					       : BLOCK_PARAGRAPH,
		.role = kind == 15 ? ROLE_CLOSING : ROLE_TASKS,
		.first = next_random(state) % 2,
		.text = random_text(a, state) };

	if (b.kind == BLOCK_HEADING)
		b.level = next_random(state) % 5;
	b.point = b.kind == BLOCK_PARAGRAPH && next_random(state) % 4 == 0;
	return b;
}

/* Mostly short documents; now and then one with more than 99 of a kind. */
static struct document
random_document(struct arena *a, uint32_t *state)
{
	struct document doc = { 0 };
	size_t n = 1 + next_random(state) % MAX_BLOCKS;
	size_t times = next_random(state) % 200 ? 1 : 120;

	for (size_t i = 0; i < n; i++)
		*document_add(a, &doc) = random_block(a, state);
	for (size_t i = n; i < n * times; i++) {
		struct block like = doc.blocks[i - n];

		*document_add(a, &doc) = like;
	}
	return doc;
}

static struct document
copy_without(struct arena *a, const struct document *doc, size_t left_out)
{
	struct document copy = { 0 };

	for (size_t i = 0; i < doc->nblocks; i++)
		if (i != left_out)
			*document_add(a, &copy) = doc->blocks[i];
	return copy;
}

/* The laws: each returns what is wrong, or NULL. */
typedef const char *law(struct arena *a, struct document *doc, struct number_options options);

static const char *
law_twice(struct arena *a, struct document *doc, struct number_options options)
{
	struct number_edit *edits;
	size_t n = number_plan(a, doc, options, &edits, NULL);

	number_apply(a, doc, edits, n);
	n = number_plan(a, doc, options, &edits, NULL);
	for (size_t i = 0; i < n; i++)
		if (!edits[i].is_note)
			return arena_printf(a, "block %zu changes again: %.*s", edits[i].block,
			    STR_FMT(edits[i].message))
			    .data;
	return NULL;
}

static const char *
law_places(struct arena *a, struct document *doc, struct number_options options)
{
	struct number_edit *edits;
	size_t n = number_plan(a, doc, options, &edits, NULL), block = 0, end = 0, before = 0;

	for (size_t i = 0; i < n; i++) {
		const struct number_edit *e = &edits[i];

		if (e->block >= doc->nblocks || e->block < block)
			return "a block out of order";
		if (e->block > block)
			end = before = 0;
		if (e->at.off + e->at.len > doc->blocks[e->block].text.len)
			return "an edit outside its block";
		if (e->at.off < before || (!e->is_note && e->at.off < end))
			return "edits that overlap";
		if (!e->message.len)
			return "no message";
		block = e->block;
		before = e->at.off;
		if (!e->is_note)
			end = e->at.off + e->at.len;
	}
	return NULL;
}

/* Takes the edits of a block out of its text, and what they put there out of the new one: the rest is the same. */
static const char *
law_rest(struct arena *a, struct document *doc, struct number_options options)
{
	struct document before = copy_without(a, doc, doc->nblocks);
	struct number_edit *edits;
	size_t n = number_plan(a, doc, options, &edits, NULL), e = 0;

	number_apply(a, doc, edits, n);
	for (size_t i = 0; i < doc->nblocks; i++) {
		struct str was = before.blocks[i].text, is = doc->blocks[i].text;
		size_t done_was = 0, done_is = 0;

		for (; e < n && edits[e].block == i; e++) {
			size_t kept = edits[e].at.off - done_was;

			if (edits[e].is_note)
				continue;
			if (!str_eq(str_sub(was, done_was, kept), str_sub(is, done_is, kept)) ||
			    !str_starts(str_from(is, done_is + kept), edits[e].text))
				return "text outside an edit changed";
			done_was += kept + edits[e].at.len;
			done_is += kept + edits[e].text.len;
		}
		if (!str_eq(str_from(was, done_was), str_from(is, done_is)))
			return "text behind the edits changed";
	}
	return NULL;
}

static void
show(struct arena *a, const struct document *doc, law *holds, struct number_options options)
{
	struct document copy = copy_without(a, doc, doc->nblocks);
	const char *wrong = holds(a, &copy, options);

	print_error("%s (typed %d, leads %d)\n", wrong ? wrong : "?", options.typed,
	    (int)options.leads);
	for (size_t i = 0; i < doc->nblocks; i++) {
		const struct block *b = &doc->blocks[i];

		print_error("%zu kind %d level %u%s%s role %d: %.*s\n", i, (int)b->kind, b->level,
		    b->first ? " first" : "", b->point ? " point" : "", (int)b->role,
		    STR_FMT(b->text));
		if (i < copy.nblocks)
			print_error("  now: %.*s\n", STR_FMT(copy.blocks[i].text));
	}
}

/* The document without each block that it breaks the law without. */
static struct document
shrunk(struct arena *a, struct document doc, law *holds, struct number_options options)
{
	for (size_t i = doc.nblocks; i-- > 0;) {
		struct document smaller = copy_without(a, &doc, i);
		struct document tried = copy_without(a, &smaller, smaller.nblocks);

		if (holds(a, &tried, options))
			doc = smaller;
	}
	return doc;
}

static void
test_law(void **state)
{
	law *holds = *(law **)*state;
	uint32_t seed = 20261120;

	for (unsigned i = 0; i < NDOCUMENTS; i++) {
		struct arena arena = { 0 };
		struct document doc = random_document(&arena, &seed);
		struct document copy = copy_without(&arena, &doc, doc.nblocks);
		struct number_options options = { .leads = next_random(&seed) % NLEAD_FORMS,
			.typed = next_random(&seed) % 3 == 0 };

		if (holds(&arena, &copy, options)) {
			doc = shrunk(&arena, doc, holds, options);
			show(&arena, &doc, holds, options);
			fail();
		}
		arena_release(&arena);
	}
}

int
main(void)
{
	static law *laws[] = { law_twice, law_places, law_rest };
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_prestate(test_law, &laws[0]),
		cmocka_unit_test_prestate(test_law, &laws[1]),
		cmocka_unit_test_prestate(test_law, &laws[2]),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
