/* Headings that are known by the others of their speech: sentences that stand above paragraphs, and lines that have no place. */
#include "split_private.h"

#include "utf8.h"

#define SENTENCE_MIN 7 /* characters of a sentence that is a heading */
#define SENTENCE_MAX 32
#define PARAGRAPH 50 /* characters of a paragraph below one */
#define SPREAD 14    /* characters between the shortest and the longest */
#define STRANGE 12   /* characters of a line that is no heading */

static bool
is_text(const struct stretch *s)
{
	return s->unit.block.kind == BLOCK_PARAGRAPH;
}

static size_t
next_text(const struct stretch *items, size_t to, size_t i)
{
	for (i++; i < to && !is_text(&items[i]);)
		i++;
	return i;
}

/* What a speaker says of himself and to others, but no heading. */
static bool
speaks(struct str text)
{
	static const char *const words[] = { "我", "你", "大家", "同志", "今天", "刚才", "下面",
		"现在", "谢", "请", "这", "会议", "：" };

	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (str_find(text, str_of(words[i]), 0) != STR_NONE)
			return true;
	return false;
}

/* One short sentence with a stop, above a paragraph. */
static bool
is_sentence_above(const struct stretch *items, size_t to, size_t i)
{
	struct str text = items[i].unit.block.text;
	size_t next = next_text(items, to, i), chars = utf8_count(text);
	unsigned n;

	if (items[i].cut || next == to || items[next].cut || chars < SENTENCE_MIN ||
	    chars > SENTENCE_MAX || ending_of(text) != END_STOP || has_inner_stop(text) ||
	    form_level(text, &n) || speaks(text))
		return false;
	return utf8_is_longer(items[next].unit.block.text, PARAGRAPH) &&
	       !str_starts(items[next].unit.block.text, STR("同志们"));
}

/* Where a speech has no other headings, several sentences of one length, each above a paragraph and behind one, are its headings. */
static void
find_sentences(struct stretch *items, size_t from, size_t to)
{
	size_t n = 0, least = SENTENCE_MAX, most = 0, opening = next_text(items, to, from);

	for (size_t i = opening; (i = next_text(items, to, i)) < to;) {
		size_t chars = utf8_count(items[i].unit.block.text);

		if (items[i].is_heading)
			return;
		if (!is_sentence_above(items, to, i))
			continue;
		n++;
		least = chars < least ? chars : least;
		most = chars > most ? chars : most;
	}
	if (n < 2 || most - least > SPREAD)
		return;
	for (size_t i = opening; (i = next_text(items, to, i)) < to;)
		items[i].is_heading = is_sentence_above(items, to, i);
}

/* The number of the nearest 一、 heading before or behind item i; 0 if there is none. */
static unsigned
number_before(const struct stretch *items, size_t from, size_t i)
{
	while (i > from) {
		struct heading_number number = heading_number_at(items[--i].unit.block.text, 0);

		if (items[i].is_heading && number.level == 1)
			return number.n;
	}
	return 0;
}

static unsigned
number_behind(const struct stretch *items, size_t i, size_t to)
{
	while (++i < to) {
		struct heading_number number = heading_number_at(items[i].unit.block.text, 0);

		if (items[i].is_heading && number.level == 1)
			return number.n;
	}
	return 0;
}

/* Between two headings whose numbers follow each other, one short line without a number is none of the author's. */
static void
drop_stranger(struct stretch *items, size_t from, size_t to)
{
	size_t stranger = to, n = 0;
	unsigned level, before, behind;

	for (size_t i = from; i < to; i++)
		if (is_text(&items[i]) && items[i].is_heading &&
		    !form_level(items[i].unit.block.text, &level)) {
			n++;
			stranger = i;
		}
	if (n != 1 || utf8_is_longer(items[stranger].unit.block.text, STRANGE) ||
	    has_heading_words(items[stranger].unit.block.text))
		return;
	before = number_before(items, from, stranger);
	behind = number_behind(items, stranger, to);
	if (behind && behind == before + 1)
		items[stranger].unit.block.kind = BLOCK_NOISE;
}

void
find_by_others(struct stretch *items, size_t n)
{
	for (size_t from = 0, to; from < n; from = to) {
		for (to = from + 1; to < n && !items[to].starts;)
			to++;
		find_sentences(items, from, to);
		drop_stranger(items, from, to);
	}
}
