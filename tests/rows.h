#ifndef ROWS_H
#define ROWS_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* A cmocka test that is one row of a table and bears its name, so that a failure names its row. */
static inline struct CMUnitTest
row_test(const char *name, CMUnitTestFunction test, const void *row)
{
	union {
		const void *in;
		void *out;
	} state = { .in = row }; /* cmocka hands state on without const */

	return (struct CMUnitTest){ .name = name, .test_func = test, .initial_state = state.out };
}

#endif
