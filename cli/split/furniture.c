/* Page numbers and running heads: known by the company they keep, not by their words. */
#include "split_private.h"

#include <stdlib.h>

#include "utf8.h"

/* A line that is nothing but a number: its value, 0 if it is none. */
static unsigned
bare_number(struct str text)
{
	unsigned n = 0;

	if (!text.len || text.len > 4)
		return 0;
	for (size_t i = 0; i < text.len; i++) {
		if (text.data[i] < '0' || text.data[i] > '9')
			return 0;
		n = n * 10 + (unsigned)(text.data[i] - '0');
	}
	return n;
}

/* Bare numbers that count up by one through the file are pages; a torn year or percentage is not. */
static void
mark_page_numbers(struct line *lines, size_t n)
{
	size_t last = n;

	for (size_t i = 0; i < n; i++) {
		unsigned number = bare_number(lines[i].text);

		if (!number || lines[i].noise)
			continue;
		if (last < n && i - last > 2 && number == bare_number(lines[last].text) + 1) {
			lines[i].noise = lines[last].noise = true;
		}
		last = i;
	}
}

static int
by_text(const void *a, const void *b)
{
	const struct line *x = *(struct line *const *)a, *y = *(struct line *const *)b;
	int order = str_cmp(x->text, y->text);

	return order ? order : x->off < y->off ? -1 : 1;
}

/* Short lines without an end that come three times and more are running heads, all but the first; or twice, at the page's head and in the text. */
static void
mark_running_heads(struct arena *a, struct line *lines, size_t n)
{
	struct line **sorted = arena_alloc(a, sizeof *sorted, n);
	size_t same = 1;

	for (size_t i = 0; i < n; i++)
		sorted[i] = &lines[i];
	qsort(sorted, n, sizeof *sorted, by_text);
	for (size_t i = 0; i < n; i += same) {
		struct str text = sorted[i]->text;

		for (same = 1; i + same < n && str_eq(sorted[i + same]->text, text);)
			same++;
		if (same < 2 || (same == 2 && (!sorted[i]->header || sorted[i + 1]->header)) ||
		    utf8_is_longer(text, 40) || count_han(text) < 4 || salutation_is(text) ||
		    ending_of(text) > END_COMMA)
			continue;
		for (size_t k = 1; k < same; k++)
			sorted[i + k]->noise = true;
	}
}

/* A bare number between a paragraph that ended and one that begins by its number is a page. */
static void
mark_pages_between(struct line *lines, size_t n)
{
	for (size_t i = 1; i + 1 < n; i++) {
		unsigned level;

		if (bare_number(lines[i].text) && !lines[i].indented &&
		    ending_of(lines[i - 1].text) == END_STOP &&
		    form_level(lines[i + 1].text, &level))
			lines[i].noise = true;
	}
}

void
mark_furniture(struct arena *a, struct line *lines, size_t n)
{
	mark_page_numbers(lines, n);
	mark_pages_between(lines, n);
	mark_running_heads(a, lines, n);
}
