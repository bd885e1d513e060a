#include "composing.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>

#include "array.h"

#include <cmocka.h>

/* The gaps are counted and marked, over exactly the bracket; what was filled knows what it was. */
static void
test_marks(void **state)
{
	static const struct given given = {
		.outline = "{\"fields\": {\"市\": \"明川市\"}}\n\n- [](a)\n\n1. [小巷]()\n",
		.fragments = { "a: 在*市，xx同志通报。" },
	};
	struct composing c;
	const struct block *b;

	composing_run(&c, &given);
	assert_int_equal(c.draft->ngaps, 2);
	b = &c.draft->doc.blocks[0];
	assert_int_equal(b->nmarks, 2);
	assert_int_equal(b->marks[0].kind, MARK_VALUE);
	assert_true(str_eq(str_sub(b->text, b->marks[0].at.off, b->marks[0].at.len), STR("明川")));
	assert_true(str_eq(b->marks[0].was, STR("*")));
	assert_int_equal(b->marks[1].kind, MARK_GAP);
	assert_true(str_eq(str_sub(b->text, b->marks[1].at.off, b->marks[1].at.len),
	    STR("【待填：姓名】")));
	assert_true(str_eq(b->marks[1].field, STR("同志")));
	b = &c.draft->doc.blocks[1];
	assert_int_equal(b->nmarks, 1);
	assert_int_equal(b->marks[0].at.len, b->text.len);
	composing_release(&c);
}

static void
test_needs(void **state)
{
	static const struct given given = {
		.outline =
		    "{\"level\": \"县\", \"fields\": {\"市\": \"明川\"}}\n\n- [](t/a?街道=望河)\n- [](t/b)\n- [](t/c)\n",
		.fragments = { "t/a: 好。在*市*街道，全{{本级}}行动。",
		    "t/b: *街道、xx同志，{{时限}}。", "t/c: *作为*市门户，（xx），{{甲/乙}}。" },
	};
	static const struct {
		const char *field, *value;
		bool whole;
	} want[] = {
		{ "市", "明川", true },
		{ "街道", "望河", false },
		{ "街道", "", true },
		{ "同志", "", false },
		{ "时限", "", true },
		{ "*", "", false },
		{ "市", "明川", true },
		{ "*", "", false },
		{ "甲/乙", "", false },
	};
	struct composing c;

	composing_run(&c, &given);
	assert_int_equal(c.draft->nneeds, COUNT(want));
	for (size_t i = 0; i < c.draft->nneeds; i++) {
		const struct need *need = &c.draft->needs[i];

		assert_true(str_eq(need->field, str_of(want[i].field)));
		assert_true(str_eq(need->value, str_of(want[i].value)));
		assert_int_equal(need->whole, want[i].whole);
		assert_int_equal(need->is_open, !*want[i].value);
	}
	assert_true(str_eq(c.draft->needs[0].sentence, STR("在*市*街道，全{{本级}}行动。")));
	composing_release(&c);
}

/* Names of a fragment's home are offered where the outline has values of their class; they are no gaps. */
static void
test_names(void **state)
{
	static const struct given given = {
		.outline = "{\"fields\": {\"市\": \"明川\"}}\n\n- [](t/a)\n",
		.fragments = { "t/a: {\"role\": \"tasks\", \"names\": {\"石桥小区\": \"place\", "
			       "\"张伟\": \"person\"}}\n\n在石桥小区，张伟到了*市。\n" },
	};
	struct composing c;

	composing_run(&c, &given);
	assert_int_equal(c.draft->nneeds, 2);
	assert_true(str_eq(c.draft->needs[0].field, STR("石桥小区")));
	assert_false(c.draft->needs[0].is_open);
	assert_int_equal(c.draft->needs[0].value.len, 0);
	assert_int_equal(c.draft->ngaps, 0);
	assert_string_equal(composing_text(&c), "在石桥小区，张伟到了明川市。");
	composing_release(&c);
}

static void
test_advice(void **state)
{
	static const struct given given = {
		.outline = "# 题\n\n- [](t/a)\n- [](t/b)\n",
		.fragments = { "t/a: xx同志，{{时限}}。", "t/b: xx同志。" },
		.set = "同志=张伟",
	};
	struct composing c;

	composing_run(&c, &given);
	assert_string_equal(composing_messages(&c),
	    "draft: warning: 同志 is given for the whole draft once, and 2 places could mean it; "
	    "give it for each fragment: xx同志，{{时限}}。 / xx同志。 [ambiguous-value]\n"
	    "t/a.md:3:1: warning: 【待填：姓名】 is open, field 同志: the value for the whole draft "
	    "may mean another; give one in the link to this fragment, ?同志=… [gap]\n"
	    "t/a.md:3:6: warning: 【待填：时限】 is open, field 时限: give its value in the outline's "
	    "fields or with --set 时限=… [gap]\n"
	    "t/b.md:3:1: warning: 【待填：姓名】 is open, field 同志: the value for the whole draft "
	    "may mean another; give one in the link to this fragment, ?同志=… [gap]\n");
	composing_release(&c);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_marks),
		cmocka_unit_test(test_needs),
		cmocka_unit_test(test_names),
		cmocka_unit_test(test_advice),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
