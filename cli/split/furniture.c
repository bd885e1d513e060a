/* Page numbers, running heads, tables of contents and previews: known by the company they keep, not by their words. */
#include "furniture.h"

#include <stdlib.h>

#include "kinds.h"
#include "language.h"
#include "lines.h"
#include "marks.h"
#include "utf8.h"

#define PAGE_MIN 100     /* characters of a page that a viewer cuts off */
#define ENTRIES_MIN 3    /* of a table of contents */
#define NEAR 60          /* lines between a running head and its like */
#define PREVIEW_LINES 16 /* between a page's preview and what it shows */
#define PREVIEW_MIN 40   /* characters of one: no heading */

/* ---- pages of a viewer ---- */

size_t
page_mark(struct str text, unsigned *page)
{
	size_t off = 0;

	for (*page = 0; str_digit_at(text, off) && off < 4;)
		*page = *page * 10 + (unsigned)(text.data[off++] - '0');
	return off && str_at(text, off, "、") ? off + STR("、").len : 0;
}

/* A long line that stops in mid-sentence, where points do not. */
static bool
is_cut_page(struct str text)
{
	return ending_of(text) <= END_COMMA && utf8_is_longer(text, PAGE_MIN);
}

/* Marks whose numbers count up from one, and what speaks for their being pages'. */
struct pages {
	size_t first; /* block */
	unsigned last, cut, others;
};

static void
end_pages(const struct document *doc, const struct pages *p, size_t end, bool *is_page)
{
	unsigned page;

	if (!p->cut || p->cut < p->others)
		return;
	for (size_t i = p->first; i < end; i++)
		is_page[i] = page_mark(doc->blocks[i].text, &page) > 0;
}

void
find_viewer_pages(const struct document *doc, bool *is_page)
{
	struct pages p = { 0 };
	unsigned page;

	for (size_t i = 0; i < doc->nblocks; i++) {
		struct str text = doc->blocks[i].text;
		size_t mark = page_mark(text, &page);

		if (mark && p.last && page == p.last + 1) {
			bool cut = is_cut_page(doc->blocks[i - 1].text);

			p.cut += cut;
			p.others += !cut;
		} else if (mark) {
			end_pages(doc, &p, i, is_page);
			p = (struct pages){ .first = i };
			if (page != 1)
				continue;
			p.cut = head_piece(str_from(text, mark), true, false) > 0;
		}
		p.last = mark ? page : p.last;
	}
	end_pages(doc, &p, doc->nblocks, is_page);
}

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

/* Bare numbers that count up by one through a zone are pages; a torn year or percentage is not. */
static void
mark_page_numbers(struct line *lines, size_t n)
{
	size_t last = n;

	for (size_t i = 0; i < n; i++) {
		unsigned number = bare_number(lines[i].text);

		if (!number || lines[i].noise)
			continue;
		if (last < n && i - last > 2 && lines[i].zone == lines[last].zone &&
		    number == bare_number(lines[last].text) + 1)
			lines[i].noise = lines[last].noise = true;
		last = i;
	}
}

static int
by_text(const void *a, const void *b)
{
	const struct line *x = *(struct line *const *)a, *y = *(struct line *const *)b;
	int order = str_cmp(x->text, y->text);

	return order ? order : x < y ? -1 : 1;
}

/* Short, without an end, and nobody's address. */
static bool
may_be_running(struct str text)
{
	return !utf8_is_longer(text, 40) && count_han(text) >= 4 && !salutation_is(text) &&
	       ending_of(text) <= END_COMMA;
}

/* Twice in one text, where no number and no name says that an author may repeat it. */
static bool
is_repeated_near(const struct line *first, const struct line *second)
{
	unsigned n;

	return second > first && second - first <= NEAR && count_han(first->text) >= 6 &&
	       !form_level(first->text, &n) && !is_signoff(first->text) && !titleness(first->text);
}

/* A title, or a line that a zone begins with; what comes again elsewhere is a page's. */
static bool
may_be_authors(const struct line *lines, const struct line *line)
{
	return line->header || line == lines || line[-1].zone != line->zone ||
	       titleness(line->text);
}

/* Short lines without an end that a zone has twice. */
static void
mark_pair(struct line *first, struct line *second)
{
	unsigned level;

	if (first->header && second->header)
		first->noise |= second - first <= HEADER_MAX; /* the lower one is the title */
	else if (first->header != second->header && form_level(first->text, &level))
		first->noise = true; /* of a table of contents */
	else if (first->header)
		second->noise = true; /* a running head */
	else if (is_repeated_near(first, second))
		first->noise = second->noise = true;
}

/* Those that it has three times and more are running heads, but for the last at the page's head, which is the title. */
static void
mark_run(const struct line *lines, struct line **run, size_t same)
{
	size_t keep = 0;

	while (keep + 1 < same && run[keep + 1]->header && run[keep + 1] - run[keep] <= HEADER_MAX)
		run[keep++]->noise = true;
	for (size_t k = keep + (may_be_authors(lines, run[keep]) ? 1 : 0); k < same; k++)
		run[k]->noise = true;
}

static void
mark_running_heads(struct arena *a, struct line *lines, size_t n)
{
	struct line **sorted = arena_alloc(a, sizeof *sorted, n);
	size_t same = 1;

	for (size_t i = 0; i < n; i++)
		sorted[i] = &lines[i];
	qsort(sorted, n, sizeof *sorted, by_text);
	for (size_t i = 0; i < n; i += same) {
		struct line **run = sorted + i;

		for (same = 1; i + same < n && run[same]->zone == run[0]->zone &&
			       str_eq(run[same]->text, run[0]->text);)
			same++;
		if (same < 2 || !may_be_running(run[0]->text))
			continue;
		if (same == 2)
			mark_pair(run[0], run[1]);
		else
			mark_run(lines, run, same);
	}
}

/* ---- tables of contents ---- */

/* A section's heading without an end. */
static unsigned
entry_level(const struct line *line)
{
	unsigned n, level = form_level(line->text, &n);

	return level <= 2 && ending_of(line->text) == END_OPEN && !utf8_is_longer(line->text, 45)
		   ? level
		   : 0;
}

static bool
is_head(const struct line *line)
{
	return line->header || salutation_is(line->text) || titleness(line->text) >= 2;
}

size_t
contents_entry(struct str text)
{
	size_t end = text.len, len, dots = 0;
	uint32_t c;

	while (end && str_digit_at(text, end - 1))
		end--;
	if (end == text.len || utf8_is_longer(text, 90))
		return 0;
	while ((c = utf8_before(text, end, &len)) == '.' || c == U'…' || c == U'·' || c == ' ') {
		dots += c == U'…' ? 3 : c != ' ';
		end -= len;
	}
	return dots >= 6 ? end : 0;
}

/* Headings of several sections with nothing between them, above a title or a salutation. */
static void
mark_contents(struct line *lines, size_t n)
{
	for (size_t i = 0, end, sections; i < n; i = end + 1) {
		size_t entries = 0;

		sections = 0;
		for (end = i; end < n && (lines[end].noise || entry_level(&lines[end])); end++) {
			entries += !lines[end].noise;
			sections += !lines[end].noise && entry_level(&lines[end]) == 1;
		}
		if (entries < ENTRIES_MIN || sections < 2 || end == n || !is_head(&lines[end]))
			continue;
		while (i < end)
			lines[i++].noise = true;
	}
}

/* ---- previews ---- */

/* The next character that is no white space, from *off on; 0 at the end. */
static uint32_t
next_visible(struct str text, size_t *off)
{
	size_t len;

	for (uint32_t c; (c = utf8_at(text, *off, &len)); *off += len)
		if (!utf8_is_space(c)) {
			*off += len;
			return c;
		}
	return 0;
}

/* Whether whole says all of part, and goes on; spaces and dots at part's end aside. */
static bool
begins_with(struct str whole, struct str part)
{
	size_t off = 0, at = 0;

	part = utf8_without_end(part, "….");
	for (uint32_t c; (c = next_visible(part, &at));)
		if (c != next_visible(whole, &off))
			return false;
	return at && next_visible(whole, &off);
}

bool
is_preview(const struct document *doc, size_t i)
{
	struct str text = doc->blocks[i].text;

	if (!utf8_is_longer(text, PREVIEW_MIN) ||
	    (ending_of(text) == END_STOP && !str_ends(text, STR("…")) &&
		!str_ends(text, STR("..."))))
		return false;
	for (size_t k = i + 1; k < doc->nblocks && k <= i + PREVIEW_LINES; k++)
		if (begins_with(doc->blocks[k].text, text))
			return true;
	return false;
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
	mark_contents(lines, n);
}
