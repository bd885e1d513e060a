#include "composing.h"
#include "rows.h"

#include <stdio.h>
#include <string.h>

#define HEAD(more) "{\"role\": \"tasks\"" more "}\n\n"

static const struct pick_case {
	const char *name;
	struct given given;
	const char *picks; /* ids item by item, "-" for an item that is left out */
	const char *said;
} cases[] = {
	/* ---- links ---- */
	{ .name = "a second link goes in with a warning",
	    .given = { .outline = "- [](a)\n- [](a)\n", .fragments = { "a: 铺平路面。" } },
	    .picks = "a a",
	    .said = "repeated-fragment" },
	{ .name = "a link to one past its last day, too",
	    .given = { .outline = "{\"date\": \"2026-01-01\"}\n\n- [](a)\n",
		.fragments = { "a: " HEAD(", \"until\": \"2025-12-31\"") "铺平路面。\n" } },
	    .picks = "a",
	    .said = "past-until" },
	{ .name = "its last day is not past",
	    .given = { .outline = "{\"date\": \"2025-12-31\"}\n\n- [](a)\n",
		.fragments = { "a: " HEAD(", \"until\": \"2025-12-31\"") "铺平路面。\n" } },
	    .picks = "a",
	    .said = "" },
	{ .name = "without a date nothing is judged",
	    .given = { .outline = "- [](a)\n",
		.fragments = { "a: " HEAD(", \"until\": \"2025-12-31\"") "铺平路面。\n" } },
	    .picks = "a",
	    .said = "no-date" },
	{ .name = "a link to one for another rank class: its tier words are named",
	    .given = { .outline = "{\"level\": \"县\"}\n\n- [](a)\n- [](b)\n- [](c)\n",
		.fragments = { "a: " HEAD(", \"level\": \"街道\"") "我街道先行。\n",
		    "b: " HEAD(", \"level\": \"街道\"") "清理小巷。\n",
		    "c: " HEAD(", \"level\": \"区\"") "我区先行。\n" } },
	    .picks = "a b c",
	    .said = "other-tier" },

	/* ---- queries ---- */
	{ .name = "the best",
	    .given = { .outline = "- [](t/)\n",
		.fragments = { "t/a: 铺平路面。", "t/b: 点亮路灯。" },
		.scores = { 1, 2 } },
	    .picks = "t/b",
	    .said = "" },
	{ .name = "of equals the first by id",
	    .given = { .outline = "- [](t/)\n",
		.fragments = { "t/b: 点亮路灯。", "t/a: 铺平路面。" } },
	    .picks = "t/a",
	    .said = "" },
	{ .name = "a seed takes another of equals",
	    .given = { .outline = "- [](t/)\n",
		.fragments = { "t/a: 铺平路面。", "t/b: 点亮路灯。", "t/c: 疏通管网。" },
		.scores = { 2, 2, 1 },
		.seed = 1 },
	    .picks = "t/b",
	    .said = "" },
	{ .name = "but none that is worse",
	    .given = { .outline = "- [](t/)\n",
		.fragments = { "t/a: 铺平路面。", "t/b: 点亮路灯。" },
		.scores = { 2, 1 },
		.seed = 1 },
	    .picks = "t/a",
	    .said = "" },
	{ .name = "and counts only those that may be taken",
	    .given = { .outline = "- [](t/a)\n- [](t/)\n",
		.fragments = { "t/a: 铺平路面。", "t/b: 点亮路灯。", "t/c: 疏通管网。" },
		.seed = 1 },
	    .picks = "t/a t/c",
	    .said = "" },
	{ .name = "several, with a seed each once",
	    .given = { .outline = "- [](t/?n=3)\n",
		.fragments = { "t/a: 铺平路面。", "t/b: 点亮路灯。", "t/c: 疏通管网。" },
		.seed = 2 },
	    .picks = "t/c t/a t/b",
	    .said = "" },
	{ .name = "no fragment twice",
	    .given = { .outline = "- [](t/)\n- [](t/)\n- [](t/)\n",
		.fragments = { "t/a: 铺平路面。", "t/b: 点亮路灯。" } },
	    .picks = "t/a t/b ",
	    .said = "too-few-fragments" },
	{ .name = "nor one that a later link names",
	    .given = { .outline = "- [](t/)\n- [](t/a)\n",
		.fragments = { "t/a: 铺平路面。", "t/b: 点亮路灯。" } },
	    .picks = "t/b t/a",
	    .said = "" },
	{ .name = "none that nearly repeats one in the draft",
	    .given = { .outline = "- [](t/a)\n- [](t/b/)\n",
		.fragments = { "t/a: 城管部门牵头，逐条建档，把破损的路面补平，把积存的垃圾清空。",
		    "t/b/a: 城管部门牵头，逐条建档，把破损路面补平，把积存的垃圾清空。",
		    "t/b/b: 城管部门牵头，把占道的摊点请回市场。" } },
	    .picks = "t/a t/b/b",
	    .said = "" },
	{ .name = "nor one that the same query took",
	    .given = { .outline = "- [](t/?n=2)\n",
		.fragments = { "t/a: 城管部门牵头，逐条建档，把破损的路面补平，把积存的垃圾清空。",
		    "t/b: 城管部门牵头，逐条建档，把破损路面补平，把积存的垃圾清空。" } },
	    .picks = "t/a",
	    .said = "too-few-fragments" },
	{ .name = "none past its last day",
	    .given = { .outline = "{\"date\": \"2026-01-01\"}\n\n- [](t/)\n",
		.fragments = { "t/a: " HEAD(", \"until\": \"2025-12-31\"") "铺平路面。\n",
		    "t/b: " HEAD(", \"until\": \"2026-01-01\"") "点亮路灯。\n" } },
	    .picks = "t/b",
	    .said = "" },
	{ .name = "none of another rank class, but any of its own",
	    .given = { .outline = "{\"level\": \"县\"}\n\n- [](t/?n=4)\n",
		.fragments = { "t/a: " HEAD(", \"level\": \"街道\"") "铺平路面。\n",
		    "t/b: " HEAD(", \"level\": \"市\"") "点亮路灯。\n",
		    "t/c: " HEAD(", \"level\": \"县级市\"") "疏通管网。\n",
		    "t/d: " HEAD(", \"level\": \"区\"") "种好行道树。\n", "t/e: 管好停车位。" } },
	    .picks = "t/c t/d t/e",
	    .said = "too-few-fragments" },
	{ .name = "why, with -v",
	    .given = { .outline = "- [](t/a)\n- [](t/)\n",
		.fragments = { "t/a: 铺平路面。", "t/b: 点亮路灯。" },
		.verbose = true },
	    .picks = "t/a t/b",
	    .said = "not-chosen chosen" },

	/* ---- conditions ---- */
	{ .name = "if: nothing would fill it",
	    .given = { .outline = "- [](a?if=疫情)\n- [](b)\n",
		.fragments = { "a: 铺平路面。", "b: 点亮路灯。" } },
	    .picks = "- b",
	    .said = "" },
	{ .name = "if: the outline does",
	    .given = { .outline = "{\"fields\": {\"xx市\": \"明川\"}}\n\n- [](a?if=*市)\n",
		.fragments = { "a: 铺平路面。" } },
	    .picks = "a",
	    .said = "" },
	{ .name = "if: a file, for that fragment",
	    .given = { .outline =
			   "{\"fields\": {\"t/a\": {\"疫情\": \"有\"}}}\n\n- [](t/a?if=疫情)\n"
			   "- [](t/b?if=疫情)\n",
		.fragments = { "t/a: 铺平路面。", "t/b: 点亮路灯。" } },
	    .picks = "t/a -",
	    .said = "" },
	{ .name = "if: the fragment's own default",
	    .given = { .outline = "- [](a?if=时限)\n",
		.fragments = { "a: " HEAD(
		    ", \"fields\": {\"时限\": \"月底\"}") "{{时限}}前铺平路面。\n" } },
	    .picks = "a",
	    .said = "" },
	{ .name = "if: the link itself",
	    .given = { .outline = "- [](a?if=时限&时限=月底)\n",
		.fragments = { "a: {{时限}}前铺平。" } },
	    .picks = "a",
	    .said = "" },
	{ .name = "unless",
	    .given = { .outline = "{\"fields\": {\"疫情\": \"有\"}}\n\n- [](a?unless=疫情)\n"
				  "- [](b?unless=旱情)\n- [](a?if=疫情&unless=旱情)\n",
		.fragments = { "a: 铺平路面。", "b: 点亮路灯。" } },
	    .picks = "- b a",
	    .said = "" },
	{ .name = "of a query: by candidate",
	    .given = { .outline = "- [](t/?if=时限)\n- [](t/?if=旱情)\n",
		.fragments = { "t/a: 铺平路面。",
		    "t/b: " HEAD(", \"fields\": {\"时限\": \"月底\"}") "{{时限}}前点亮路灯。\n" },
		.scores = { 2, 1 } },
	    .picks = "t/b -",
	    .said = "" },
	{ .name = "what is left out is not in the draft",
	    .given = { .outline = "- [](t/a?if=疫情)\n- [](t/)\n",
		.fragments = { "t/a: 铺平路面。" } },
	    .picks = "- t/a",
	    .said = "" },
};

static void
test_case(void **state)
{
	const struct pick_case *row = *state;
	struct buf picks = BUF_INIT;
	struct composing c;

	composing_run(&c, &row->given);
	for (size_t i = 0; i < c.outline->nitems; i++) {
		const struct item *item = &c.outline->items[i];

		buf_z(&picks, i ? " " : "");
		buf_z(&picks, item->left_out ? "-" : "");
		for (size_t k = 0; k < item->npicks; k++)
			buf_printf(&picks, "%s%.*s", k ? " " : "", STR_FMT(item->picks[k]->id));
	}
	assert_string_equal(picks.data, row->picks);
	assert_string_equal(composing_ids(&c), row->said);
	buf_release(&picks);
	composing_release(&c);
}

int
main(void)
{
	static struct tests tests;

	ADD_ROWS(&tests, test_case, cases, name);
	return test_all(&tests);
}
