/* Which characters stand together in a speech, and which begin its sentences. */
#include "pairs.h"

#include "lines.h"
#include "utf8.h"

#define SLOTS 262144u

/*
 * How often pairs of characters stand side by side in a speech, and begin a sentence. Unlike ones may share a slot. What
 * is frequent is counted no further.
 */
struct pairs {
	uint8_t together[SLOTS], heads[SLOTS];
	const struct line *lines; /* n of them, of which [from, to) are counted */
	size_t n, from, to;
};

static unsigned
slot_of(uint32_t first, uint32_t second)
{
	return (first * 2654435761u + second * 40503u) >> 8 & (SLOTS - 1);
}

static void
count(uint8_t *n)
{
	if (*n < UINT8_MAX)
		++*n;
}

static void
add_text(struct pairs *pairs, struct str text)
{
	uint32_t before = 0;
	bool begins = false; /* the character before begins a sentence */
	size_t len;

	for (size_t off = 0; off < text.len; off += len) {
		uint32_t c = utf8_at(text, off, &len);
		unsigned slot = slot_of(before, c);

		if (before)
			count(&pairs->together[slot]);
		if (begins)
			count(&pairs->heads[slot]);
		begins = !before || before == U'。' || before == U'！';
		before = c;
	}
	if (begins)
		count(&pairs->heads[slot_of(before, 0)]);
}

/* What was counted in a text is forgotten. */
static void
drop_text(struct pairs *pairs, struct str text)
{
	uint32_t before = 0;
	size_t len;

	for (size_t off = 0; off < text.len; off += len) {
		uint32_t c = utf8_at(text, off, &len);
		unsigned slot = slot_of(before, c);

		pairs->together[slot] = pairs->heads[slot] = 0;
		before = c;
	}
	pairs->heads[slot_of(before, 0)] = 0;
}

struct pairs *
pairs_new(struct arena *a, const struct line *lines, size_t n)
{
	struct pairs *pairs = arena_new(a, struct pairs);

	pairs->lines = lines;
	pairs->n = n;
	return pairs;
}

void
pairs_enter(struct pairs *pairs, size_t line)
{
	unsigned zone = pairs->lines[line].zone;

	if (line >= pairs->from && line < pairs->to)
		return;
	for (size_t i = pairs->from; i < pairs->to; i++)
		drop_text(pairs, pairs->lines[i].text);
	for (pairs->from = line; pairs->from && pairs->lines[pairs->from - 1].zone == zone;)
		pairs->from--;
	for (pairs->to = line; pairs->to < pairs->n && pairs->lines[pairs->to].zone == zone;)
		pairs->to++;
	for (size_t i = pairs->from; i < pairs->to; i++)
		if (!pairs->lines[i].noise)
			add_text(pairs, pairs->lines[i].text);
}

unsigned
pairs_parted(const struct pairs *pairs, struct str left, struct str right)
{
	size_t len;

	return pairs->together[slot_of(utf8_before(left, left.len, &len), utf8_at(right, 0, &len))];
}

static unsigned
slot_at_head(struct str text)
{
	size_t len, next;
	uint32_t first = utf8_at(text, 0, &len);

	return slot_of(first, utf8_at(text, len, &next));
}

unsigned
pairs_seen(const struct pairs *pairs, struct str text)
{
	return pairs->together[slot_at_head(text)];
}

unsigned
pairs_begun(const struct pairs *pairs, struct str text)
{
	return pairs->heads[slot_at_head(text)];
}
