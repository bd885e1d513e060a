/* Headings by how many characters and clauses they have. */
#include "borders.h"

#include <string.h>

#include "utf8.h"

#define LEAST 4 /* characters of a head that runs in */
#define RUN_IN_MOST 45

size_t
shape_distance(size_t a, size_t b)
{
	return a > b ? a - b : b - a;
}

static bool
is_comma(uint32_t c)
{
	return c == U'，' || c == ',' || c == ' ' || c == U'　';
}

struct shape
shape_of(struct str heading)
{
	struct shape shape = { .n = 1 };
	size_t len;

	for (size_t off = 0; off < heading.len; off += len) {
		uint32_t c = utf8_at(heading, off, &len);

		if (is_comma(c)) {
			shape.n += shape.n < SHAPE_CLAUSES;
			shape.clauses[shape.n - 1] = 0;
			continue;
		}
		shape.clauses[shape.n - 1]++;
		shape.chars++;
		shape.last = c;
	}
	return shape;
}

bool
shape_is_same(const struct shape *a, const struct shape *b)
{
	return a->n == b->n && memcmp(a->clauses, b->clauses, sizeof a->clauses) == 0;
}

bool
shape_is_near(const struct shape *a, const struct shape *b)
{
	return a->n == b->n && shape_distance(a->chars, b->chars) <= 2;
}

/* What a head that runs in ends in. */
static bool
ends_head(uint32_t c)
{
	return c == U'。' || c == U'！' || c == U'？' || c == U'：' || c == U'；' || c == ':' ||
	       c == '!' || c == '?' || c == ';';
}

struct str
shape_sentence(struct str text, size_t *end)
{
	size_t off = 0, len;

	for (*end = text.len; off < text.len; off += len) {
		uint32_t c = utf8_at(text, off, &len);

		if (ends_head(c)) {
			*end = off + len;
			break;
		}
	}
	return str_sub(text, 0, off);
}

bool
run_in_shape(struct str text, struct shape *shape)
{
	size_t end;
	struct str head = shape_sentence(text, &end);

	*shape = shape_of(head);
	return end < text.len && utf8_count(head) >= LEAST && !utf8_is_longer(head, RUN_IN_MOST);
}

struct str
shape_last_clause(struct str text)
{
	size_t off = text.len, len;

	for (; off; off -= len)
		if (is_comma(utf8_before(text, off, &len)))
			break;
	return str_from(text, off);
}
