/* Lines without a stop that are no headings, as the others of their speech show: they have no place among them. */
#include "headings.h"

#include "kinds.h"
#include "language.h"
#include "marks.h"
#include "stretches.h"
#include "utf8.h"

#define FAR 200    /* items around it where its section's heading is */
#define NEAR 30    /* items around it where a heading has its like */
#define STRANGE 12 /* characters of a line that is no heading */

/* The number of the nearest heading of a level before item i, in its section; 0 if there is none. */
static unsigned
number_before(const struct stretch *items, size_t from, size_t i, unsigned level)
{
	from = i - from > FAR ? i - FAR : from;
	while (i > from) {
		struct heading_number number = heading_number_at(items[--i].unit.block.text, 0);

		if (items[i].is_heading && number.level && number.level <= level)
			return number.level == level ? number.n : 0;
	}
	return 0;
}

/* The same behind it. */
static unsigned
number_behind(const struct stretch *items, size_t i, size_t to, unsigned level)
{
	to = to - i > FAR ? i + FAR : to;
	while (++i < to) {
		struct heading_number number = heading_number_at(items[i].unit.block.text, 0);

		if (items[i].is_heading && number.level && number.level <= level)
			return number.level == level ? number.n : 0;
	}
	return 0;
}

/* Between （一） and （三）: it is a heading that has lost its number. */
static bool
fills_gap(const struct stretch *items, size_t from, size_t to, size_t i)
{
	for (unsigned level = 1; level <= 4; level++)
		if (number_behind(items, i, to, level) == number_before(items, from, i, level) + 2)
			return true;
	return false;
}

/* A heading only because it has no stop. */
static bool
is_odd(const struct stretch *s)
{
	unsigned level;

	return stretch_is_text(s) && s->is_heading && !s->unit.block.hint && !s->cut &&
	       !is_agenda_item(s->unit.block.text) && !form_level(s->unit.block.text, &level) &&
	       ending_of(s->unit.block.text) == END_OPEN;
}

/* Words with gaps between them, which are no clauses of one rhythm, or a figure at its end: a menu, a count. */
static bool
is_menu(struct str text)
{
	size_t len, before;
	bool gap = false;

	for (size_t off = utf8_pass_han(text, 0); off < text.len; off = utf8_pass_han(text, off)) {
		bool space = utf8_is_space(utf8_at(text, off, &len));

		gap |= space && utf8_is_han(utf8_before(text, off, &before));
		off += len;
	}
	if (numeral_at(text, 0, &before) || str_starts(text, STR("第")) || has_heading_words(text))
		return false; /* 一　提高认识 */
	utf8_before(text, text.len, &len);
	return gap || (len == 1 && text.data[text.len - 1] < 'A');
}

/* Another unnumbered heading near it has its length. */
static bool
has_brother(const struct stretch *items, size_t from, size_t to, size_t i)
{
	size_t chars = utf8_count(items[i].unit.block.text);

	from = i - from > NEAR ? i - NEAR : from;
	to = to - i > NEAR ? i + NEAR : to;
	for (size_t k = from; k < to; k++) {
		struct str text = items[k].unit.block.text;
		size_t n = utf8_count(text);
		unsigned level;

		if (k != i && stretch_is_text(&items[k]) && items[k].is_heading &&
		    !form_level(text, &level) && !is_menu(text) && n <= chars + 2 &&
		    chars <= n + 2 && !str_eq(text, items[i].unit.block.text))
			return true;
	}
	return false;
}

/* So short, and of such words, that it may be anything. */
static bool
may_be_anything(struct str text)
{
	return !utf8_is_longer(text, STRANGE) && !has_heading_words(text);
}

/* It stands right above the second heading of a series or a later one. */
static bool
stands_on_heading(const struct stretch *items, size_t to, size_t i)
{
	size_t next = stretch_next_text(items, to, i);

	return next < to && items[next].is_heading &&
	       heading_number_at(items[next].unit.block.text, 0).n > 1;
}

/* It stands before the second item of a series or a later one, above the closing, or right below the salutation. */
static bool
has_no_place(const struct stretch *items, size_t from, size_t to, size_t i)
{
	size_t next = stretch_next_text(items, to, i), last = i;
	struct str text;
	unsigned n, level;

	while (last > from && stretch_is_noise(&items[last - 1]))
		last--;
	if (next == to || (last > from && items[last - 1].unit.block.kind == BLOCK_SALUTATION))
		return true;
	text = items[next].unit.block.text;
	level = form_level(text, &n);
	return (level && n > 1) || str_starts(text, STR("其次")) || str_starts(text, STR("最后")) ||
	       str_starts(text, STR("同志们，"));
}

/* Short lines without a number that break the order of a speech's headings and points are none of the author's. */
void
drop_strangers(struct stretch *items, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++) {
		unsigned before, behind;

		if (!is_odd(&items[i]))
			continue;
		if (stands_on_heading(items, to, i) ||
		    (is_menu(items[i].unit.block.text) && !has_brother(items, from, to, i)))
			items[i].unit.block.kind = BLOCK_NOISE;
		if (!may_be_anything(items[i].unit.block.text) || fills_gap(items, from, to, i))
			continue;
		before = number_before(items, from, i, 1);
		behind = number_behind(items, i, to, 1);
		if (has_no_place(items, from, to, i) ||
		    (behind && behind == before + 1 && !has_brother(items, from, to, i)))
			items[i].unit.block.kind = BLOCK_NOISE;
	}
}
