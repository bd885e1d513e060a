#ifndef ROWS_H
#define ROWS_H

#include <assert.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "array.h"

#define MAX_TESTS 1024

/* The tests of a program, in order, and what is to be done before and behind them. */
struct tests {
	struct CMUnitTest items[MAX_TESTS];
	size_t n;
	CMFixtureFunction setup, teardown; /* may be NULL */
};

static inline void
add_test(struct tests *t, const char *name, CMUnitTestFunction test, const void *row)
{
	union {
		const void *in;
		void *out;
	} state = { .in = row }; /* cmocka hands state on without const */

	assert(t->n < MAX_TESTS);
	t->items[t->n++] =
	    (struct CMUnitTest){ .name = name, .test_func = test, .initial_state = state.out };
}

/* A test that bears its function's name. */
#define ADD_TEST(t, test) add_test((t), #test, (test), NULL)

/* A test for each row of a table, which bears what one member of the row says, so that a failure names its row. */
#define ADD_ROWS(t, test, rows, name)                                                              \
	do {                                                                                       \
		for (size_t row = 0; row < COUNT(rows); row++)                                     \
			add_test((t), (rows)[row].name, (test), &(rows)[row]);                     \
	} while (0)

/* Runs them: what main() returns. */
static inline int
test_all(const struct tests *t)
{
	return _cmocka_run_group_tests("tests", t->items, t->n, t->setup, t->teardown);
}

#endif
