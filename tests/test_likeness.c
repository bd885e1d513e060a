#include "buf.h"
#include "likeness.h"
#include "rows.h"

#include <stdio.h>

static const struct likeness_case {
	const char *name;
	const char *a, *b;
	double likeness;
	bool repeat;
} cases[] = {
	{ .name = "the same text",
	    .a = "把路面扫干净，把墙面刷干净。",
	    .b = "把路面扫干净，把墙面刷干净。",
	    .likeness = 1,
	    .repeat = true },
	{ .name = "punctuation and white space do not count",
	    .a = "把路面扫干净,把墙面 刷干净",
	    .b = "　把路面扫干净，把墙面刷干净。",
	    .likeness = 1,
	    .repeat = true },
	{ .name = "width and case do not count",
	    .a = "满意率９０％，ＧＤＰ增长",
	    .b = "满意率90%，gdp增长",
	    .likeness = 1,
	    .repeat = true },
	{ .name = "nothing in common", .a = "清理垃圾杂物", .b = "规范停车秩序", .likeness = 0 },
	/* 8 shingles, 3 of them with the changed word, so 5 of 11. */
	{ .name = "a short text with one word changed is another",
	    .a = "今天下午打扫三条街道",
	    .b = "今天上午打扫三条街道",
	    .likeness = 5.0 / 11 },
	{ .name = "a long text with one word changed repeats",
	    .a = "要把背街小巷的保洁责任落实到人，每天两次清扫，每周一次冲洗，不留一处死角",
	    .b = "要把背街小巷的保洁责任落实到人，每天三次清扫，每周一次冲洗，不留一处死角",
	    .likeness = 28.0 / 34,
	    .repeat = true },
	{ .name = "a sentence of 20 characters taken from a long text repeats",
	    .a = "每天两次清扫，每周一次冲洗，不留一处死角，不漏一户",
	    .b =
		"要把背街小巷的保洁责任落实到人，要把农贸市场的摊位划线归类，要让每一位商户心里有数，"
		"每天两次清扫，每周一次冲洗，不留一处死角，不漏一户",
	    .likeness = 20.0 / 59,
	    .repeat = true },
	{ .name = "a phrase in a long text does not",
	    .a = "责任落实到人",
	    .b = "要把背街小巷的保洁责任落实到人，每天两次清扫，每周一次冲洗，不留一处死角",
	    .likeness = 4.0 / 31 },
	{ .name = "two characters are one shingle",
	    .a = "散会",
	    .b = "散会。",
	    .likeness = 1,
	    .repeat = true },
	{ .name = "empty texts have nothing in common", .a = "", .b = "。", .likeness = 0 },
	{ .name = "a repeated shingle counts once",
	    .a = "好好好好好好",
	    .b = "好好好",
	    .likeness = 1,
	    .repeat = true },
};

/* A glance at a text: as many hashes as there are shingles are the few, sorted. */
static struct glance
glance_of(struct arena *a, struct str text, struct shingles all)
{
	static const struct letter_looks none;
	struct glance glance;

	glance_at(letters_of(a, text, &none), &glance);
	assert_int_equal(glance.nfew, all.n < GLANCE_FEW ? all.n : GLANCE_FEW);
	for (size_t i = 1; i < glance.nfew; i++)
		assert_true(glance.few[i - 1] < glance.few[i]);
	return glance;
}

static void
test_case(void **state)
{
	const struct likeness_case *row = *state;
	struct arena arena = { 0 };
	struct shingles a = shingles_of(&arena, str_of(row->a));
	struct shingles b = shingles_of(&arena, str_of(row->b));
	struct glance seen_a = glance_of(&arena, str_of(row->a), a);
	struct glance seen_b = glance_of(&arena, str_of(row->b), b);

	assert_true(glance_likeness(&seen_a, &seen_b) >= shingles_likeness(a, b) - 0.05);
	assert_float_equal(shingles_likeness(a, b), row->likeness, 1e-6);
	assert_float_equal(shingles_likeness(b, a), row->likeness, 1e-6);
	assert_int_equal(shingles_repeat(a, b), row->repeat);
	assert_int_equal(shingles_repeat(b, a), row->repeat);
	arena_release(&arena);
}

static void
test_counts(void **state)
{
	struct arena arena = { 0 };
	struct shingles s = shingles_of(&arena, STR("路面，ab  ９！墙"));

	assert_int_equal(s.nchars, 6);
	assert_int_equal(s.n, 4);
	for (size_t i = 1; i < s.n; i++)
		assert_true(s.hashes[i - 1] < s.hashes[i]);
	arena_release(&arena);
}

#define TEXTS 40000u /* more than are listed under all their hashes */
#define CHARS 60u

/* Text `which` of many that have nothing in common: characters `from` to `to` of it. */
static struct shingles
made(struct arena *a, unsigned which, unsigned from, unsigned to)
{
	struct buf text = BUF_INIT;
	uint32_t x = which * 2654435761u + 1;
	struct shingles s;

	for (unsigned i = 0; i < to; i++) {
		x = x * 1664525u + 1013904223u;
		if (i >= from)
			buf_utf8(&text, 0x4E00 + (x >> 8) % 20000);
	}
	s = shingles_of(a, buf_view(&text));
	buf_release(&text);
	return s;
}

/* Among many texts each is found again, also what holds it; another is not; half of one most of the time. */
static void
test_many(void **state)
{
	struct repeats *r = repeats_new();
	struct arena a = { 0 };
	struct repeat found;
	unsigned halves = 0, asked = 0;

	for (unsigned i = 0; i < TEXTS; i++) {
		assert_int_equal(repeats_add(r, made(&a, i, 0, CHARS)), i);
		arena_reset(&a);
	}
	for (unsigned i = 0; i < TEXTS; i += 97, asked++) {
		assert_true(repeats_find(r, made(&a, i, 0, CHARS), &found));
		assert_int_equal(found.which, i);
		assert_float_equal(found.likeness, 1, 1e-6);
		assert_true(repeats_find(r, made(&a, i, 0, CHARS * 3), &found));
		assert_int_equal(found.which, i);
		assert_float_equal(found.containing, 1, 1e-6);
		assert_false(repeats_find(r, made(&a, TEXTS + i, 0, CHARS), &found));
		halves += repeats_find(r, made(&a, i, 0, CHARS / 2), &found) && found.which == i;
		arena_reset(&a);
	}
	assert_true(halves * 10 > asked * 8);
	arena_release(&a);
	repeats_free(r);
}

int
main(void)
{
	static struct tests tests;

	ADD_ROWS(&tests, test_case, cases, name);
	ADD_TEST(&tests, test_counts);
	ADD_TEST(&tests, test_many);
	return test_all(&tests);
}
