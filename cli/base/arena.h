#ifndef ARENA_H
#define ARENA_H

#include <stdarg.h>
#include <stddef.h>

#include "str.h"

#if defined(__GNUC__)
#define PRINTF_LIKE(fmt, args) __attribute__((format(printf, fmt, args), nonnull(fmt)))
#else
#define PRINTF_LIKE(fmt, args)
#endif

struct arena_block;

/* Says so and ends the program with status 2: nobody who asks for memory has to think of there being none. */
void out_of_memory(void) __attribute__((noreturn));

/* Memory that is given back all at once. Start with { 0 }. */
struct arena {
	struct arena_block *last;
};

/* n zeroed objects of size bytes, aligned for any type. Never NULL, also for n == 0. */
void *arena_alloc(struct arena *a, size_t size, size_t n);

#define arena_new(a, type) ((type *)arena_alloc((a), sizeof(type), 1))
#define arena_array(a, type, n) ((type *)arena_alloc((a), sizeof(type), (n)))

/*
 * One more element at the end of an array in the arena, given its first element, its count and its capacity (all
 * three start as 0): the zeroed element's address. Elements may move; keep indexes, not pointers, while it grows.
 */
#define arena_push(a, array, n, cap)                                                               \
	((n) == (cap) ? (void)((array) = arena_grow((a), (array), (n), &(cap), sizeof *(array)))   \
		      : (void)0,                                                                   \
	    &(array)[(n)++])
void *arena_grow(struct arena *a, void *array, size_t n, size_t *cap, size_t size);

/* A copy, with a NUL after it. */
struct str arena_str(struct arena *a, struct str s);

/* Three texts one after the other, with a NUL after them. */
struct str arena_join(struct arena *a, struct str first, struct str second, struct str third);

/* Printed into the arena, with a NUL after it. */
struct str arena_printf(struct arena *a, const char *fmt, ...) PRINTF_LIKE(2, 3);
struct str arena_vprintf(struct arena *a, const char *fmt, va_list args) PRINTF_LIKE(2, 0);

/* All objects are gone; the memory is kept for the next ones. */
void arena_reset(struct arena *a);

void arena_release(struct arena *a);

#endif
