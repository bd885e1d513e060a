/* Which characters stand together in a speech, and which begin its sentences. */
#include "pairs.h"

#include "lines.h"
#include "utf8.h"

#define SLOTS 262144u

/* How often pairs of characters stand side by side, and pairs begin a sentence, in a speech; unlike ones may share a slot. What is frequent is counted no further. */
struct words {
	uint8_t pairs[SLOTS], heads[SLOTS];
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
add_words(struct words *w, struct str text)
{
	uint32_t before = 0;
	bool begins = false; /* the character before begins a sentence */
	size_t len;

	for (size_t off = 0; off < text.len; off += len) {
		uint32_t c = utf8_at(text, off, &len);
		unsigned slot = slot_of(before, c);

		if (before)
			count(&w->pairs[slot]);
		if (begins)
			count(&w->heads[slot]);
		begins = !before || before == U'。' || before == U'！';
		before = c;
	}
	if (begins)
		count(&w->heads[slot_of(before, 0)]);
}

/* What was counted in a text is forgotten. */
static void
drop_words(struct words *w, struct str text)
{
	uint32_t before = 0;
	size_t len;

	for (size_t off = 0; off < text.len; off += len) {
		uint32_t c = utf8_at(text, off, &len);
		unsigned slot = slot_of(before, c);

		w->pairs[slot] = w->heads[slot] = 0;
		before = c;
	}
	w->heads[slot_of(before, 0)] = 0;
}

struct words *
words_new(struct arena *a, const struct line *lines, size_t n)
{
	struct words *w = arena_new(a, struct words);

	w->lines = lines;
	w->n = n;
	return w;
}

void
words_enter(struct words *w, size_t line)
{
	unsigned zone = w->lines[line].zone;

	if (line >= w->from && line < w->to)
		return;
	for (size_t i = w->from; i < w->to; i++)
		drop_words(w, w->lines[i].text);
	for (w->from = line; w->from && w->lines[w->from - 1].zone == zone;)
		w->from--;
	for (w->to = line; w->to < w->n && w->lines[w->to].zone == zone;)
		w->to++;
	for (size_t i = w->from; i < w->to; i++)
		if (!w->lines[i].noise)
			add_words(w, w->lines[i].text);
}

unsigned
words_parted(const struct words *w, struct str left, struct str right)
{
	size_t len;

	return w->pairs[slot_of(utf8_before(left, left.len, &len), utf8_at(right, 0, &len))];
}

static unsigned
slot_at_head(struct str text)
{
	size_t len, next;
	uint32_t first = utf8_at(text, 0, &len);

	return slot_of(first, utf8_at(text, len, &next));
}

unsigned
words_seen(const struct words *w, struct str text)
{
	return w->pairs[slot_at_head(text)];
}

unsigned
words_begun(const struct words *w, struct str text)
{
	return w->heads[slot_at_head(text)];
}
