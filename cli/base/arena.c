#include "arena.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#if defined(__SANITIZE_ADDRESS__)
#define OWN_BLOCKS 1 /* every allocation its own block, so that overruns are seen */
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define OWN_BLOCKS 1
#endif
#endif
#ifndef OWN_BLOCKS
#define OWN_BLOCKS 0
#endif

#define FIRST_SIZE ((size_t)4 << 10)
#define BLOCK_SIZE ((size_t)32 << 10)
#define ALIGN _Alignof(max_align_t)

/* The pages of a block are wanted at once: one call is cheaper than a fault for each. */
#ifndef MAP_POPULATE
#define MAP_POPULATE 0
#endif

struct arena_block {
	struct arena_block *before;
	size_t used, size;
	bool mapped; /* else malloc()ed */
	bool fresh;  /* zeros that nobody wrote to */
	_Alignas(max_align_t) char data[];
};

void
out_of_memory(void)
{
	fputs("draft: error: out of memory [out-of-memory]\n", stderr);
	exit(2);
}

/* The first block of an arena is small, for most hold little; those that are not are mapped. */
static struct arena_block *
add_block(struct arena *a, size_t size)
{
	bool mapped = !OWN_BLOCKS && (a->last != NULL || size > FIRST_SIZE);
	size_t all = sizeof(struct arena_block) + size;
	struct arena_block *b;

	if (mapped)
		all = all < BLOCK_SIZE ? BLOCK_SIZE : all;
	else if (!OWN_BLOCKS)
		all = all < FIRST_SIZE ? FIRST_SIZE : all;
	if (mapped)
		b = mmap(NULL, all, PROT_READ | PROT_WRITE,
		    MAP_PRIVATE | MAP_ANONYMOUS | (all == BLOCK_SIZE ? MAP_POPULATE : 0), -1, 0);
	else
		b = malloc(all);
	if (!b || b == MAP_FAILED)
		out_of_memory();
	*b = (struct arena_block){ .before = a->last,
		.size = all - sizeof *b,
		.mapped = mapped,
		.fresh = mapped };
	a->last = b;
	return b;
}

static void
free_block(struct arena_block *b)
{
	if (b->mapped)
		munmap(b, sizeof *b + b->size);
	else
		free(b);
}

static size_t
round_up(size_t size)
{
	return (size + ALIGN - 1) / ALIGN * ALIGN;
}

void *
arena_alloc(struct arena *a, size_t size, size_t n)
{
	struct arena_block *b = a->last;
	size_t need;
	void *p;

	if (n && size > (SIZE_MAX - BLOCK_SIZE) / n)
		out_of_memory();
	need = round_up(size * n);
	if (OWN_BLOCKS)
		b = add_block(a, need ? need : 1);
	else if (!b || b->size - b->used < need)
		b = add_block(a, need);
	p = b->data + b->used;
	b->used += OWN_BLOCKS ? b->size : need;
	return b->fresh ? p : memset(p, 0, size * n);
}

#define FIRST_BYTES 64 /* of an array: most stay short */

/* Makes the last thing that was allocated longer where it is; false if something else is, or if there is no room. */
static bool
stretch(struct arena *a, const void *last, size_t size, size_t more)
{
	struct arena_block *b = a->last;
	size_t len = round_up(size);

	if (OWN_BLOCKS || !size || b->used < len || b->data + b->used - len != last ||
	    b->size - b->used < round_up(more) - len)
		return false;
	if (!b->fresh)
		memset(b->data + b->used, 0, round_up(more) - len);
	b->used += round_up(more) - len;
	return true;
}

void *
arena_grow(struct arena *a, void *array, size_t n, size_t *cap, size_t size)
{
	size_t first = size < FIRST_BYTES ? FIRST_BYTES / size : 1, before = *cap;
	void *grown;

	*cap = before ? before * 2 : first < 8 ? first : 8;
	if (stretch(a, array, before * size, *cap * size))
		return array;
	grown = arena_alloc(a, size, *cap);
	if (n)
		memcpy(grown, array, n * size);
	return grown;
}

static char *
append(char *to, struct str s)
{
	if (s.len)
		memcpy(to, s.data, s.len);
	return to + s.len;
}

struct str
arena_str(struct arena *a, struct str s)
{
	char *copy = arena_alloc(a, 1, s.len + 1);

	append(copy, s);
	return (struct str){ .data = copy, .len = s.len };
}

struct str
arena_join(struct arena *a, struct str first, struct str second, struct str third)
{
	size_t len = first.len + second.len + third.len;
	char *text = arena_alloc(a, 1, len + 1);

	append(append(append(text, first), second), third);
	return (struct str){ .data = text, .len = len };
}

struct str
arena_vprintf(struct arena *a, const char *fmt, va_list args)
{
	char small[128]; /* room for most, so that it is formatted once */
	va_list again;
	char *text;
	int len;

	va_copy(again, args);
	len = vsnprintf(small, sizeof small, fmt, args);
	if (len < 0)
		out_of_memory();
	text = arena_alloc(a, 1, (size_t)len + 1);
	if ((size_t)len < sizeof small)
		memcpy(text, small, (size_t)len);
	else
		vsnprintf(text, (size_t)len + 1, fmt, again);
	va_end(again);
	return (struct str){ .data = text, .len = (size_t)len };
}

struct str
arena_printf(struct arena *a, const char *fmt, ...)
{
	struct str text;
	va_list args;

	va_start(args, fmt);
	text = arena_vprintf(a, fmt, args);
	va_end(args);
	return text;
}

void
arena_reset(struct arena *a)
{
	struct arena_block *b = a->last;

	if (OWN_BLOCKS || !b) {
		arena_release(a);
		return;
	}
	/* The newest block is kept: the next item is likely to be of the same size. */
	a->last = b->before;
	arena_release(a);
	b->before = NULL;
	b->used = 0;
	b->fresh = false;
	a->last = b;
}

void
arena_release(struct arena *a)
{
	struct arena_block *b = a->last;

	while (b) {
		struct arena_block *before = b->before;

		free_block(b);
		b = before;
	}
	a->last = NULL;
}
