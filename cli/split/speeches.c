/*
 * Where speeches begin and end in a file, and what stands around their text: titles, bylines, date lines, and what
 * belongs to no speech. A speech begins at a numbered title (篇一), at a title with a salutation, or at a salutation
 * after a speech that has come to its end.
 */
#include "speeches.h"

#include "kinds.h"
#include "language.h"
#include "lines.h"
#include "marks.h"
#include "stretches.h"
#include "utf8.h"

#define TITLE_LINE 40     /* characters of a line that may be a title, though no word shows it */
#define FORMAL 7          /* characters of a salutation that is more than 尊敬的大家 */
#define HEADLESS_MIN 3    /* paragraphs before the first title that are a speech of their own */
#define HEADLESS_LONG 300 /* characters of them, where no number and no 同志们 shows it */

static size_t
text_before(const struct seeking *s, size_t i, size_t floor)
{
	while (i > floor && seeking_is_noise(s, i - 1))
		i--;
	return i > floor ? i - 1 : s->n;
}

/* The first title of the header that ends before i; i if it has none. */
static size_t
header_start(const struct seeking *s, size_t i, size_t floor)
{
	size_t top = i, prose = 0;

	for (size_t k = i; k > floor && i - k < HEADER_MAX;) {
		k--;
		if (seeking_is_title(s, k)) {
			top = k = seeking_main_title(s, k, floor);
			prose = 0;
			continue;
		}
		if (seeking_is_noise(s, k))
			continue;
		if (seeking_is_salutation(s, k))
			break;
		if (seeking_is_prose(s, k) && (top < i || ++prose > 1))
			break;
	}
	return top;
}

static bool
closes(struct str text)
{
	static const char *const words[] = { "让我们", "谢谢大家", "谢谢！", "谢谢各位", "祝大家",
		"圆满成功", "而努力奋斗", "作出更大贡献", "做出更大贡献", "会议到此结束", "散会",
		"新篇章", "身体健康", "万事如意", NULL };

	return str_starts(text, STR("同志们，")) || str_starts(text, STR("最后，")) ||
	       str_has_one(text, words);
}

static bool
opens(struct str text)
{
	static const char *const words[] = { "今天", "这次", "刚才", "现在开会", "召开", "举行",
		"会议", "欢聚", "相聚", "大会", "在座", NULL };

	return str_has_one(str_sub(text, 0, utf8_prefix(text, 60)), words);
}

/* Whether the speech before item i has come to its end. */
static bool
is_closed_before(const struct seeking *s, size_t i, size_t floor)
{
	size_t before = text_before(s, i, floor);

	for (unsigned k = 0; before < s->n && k < 4; k++) {
		if (closes(seeking_text(s, before)))
			return true;
		if (seeking_is_prose(s, before))
			return false;
		before = text_before(s, before, floor);
	}
	return before == s->n;
}

/* ---- where speeches begin ---- */

/* A table of contents: numbered titles with nothing between them. */
static bool
is_contents(const struct seeking *s, size_t i)
{
	size_t next = stretch_next_kept(s->items, s->n, i);

	return is_numbered_title(seeking_text(s, i)) && next < s->n &&
	       is_numbered_title(seeking_text(s, next));
}

/* Bylines and one short line right above a salutation, which is its title whatever it says; i if there are none. */
static size_t
short_header(const struct seeking *s, size_t i, size_t floor)
{
	size_t top = i;
	unsigned n;

	for (size_t k = i; k > floor && i - k < HEADER_MAX; k--) {
		struct str text = seeking_text(s, k - 1);

		if (seeking_is_noise(s, k - 1))
			continue;
		if (utf8_is_longer(text, TITLE_LINE) || ending_of(text) != END_OPEN ||
		    form_level(text, &n))
			break;
		top = k - 1;
		if (!is_signoff(text))
			break;
	}
	return top;
}

/* 尊敬的各位领导、各位来宾：, which nobody says twice. */
static bool
is_formal(struct str salutation)
{
	return salutation_len(salutation) && utf8_is_longer(salutation, FORMAL) &&
	       (str_starts(salutation, STR("尊敬的")) || str_starts(salutation, STR("亲爱的")));
}

/* Stops in mid-sentence, or in dots. */
static bool
is_broken_off(struct str text)
{
	return ending_of(text) <= END_COMMA || str_ends(text, STR("…")) ||
	       str_ends(text, STR("..."));
}

/* The text before item i stops in mid-sentence: a page showed no more of it. */
static bool
breaks_off_before(const struct seeking *s, size_t i, size_t floor)
{
	size_t before = text_before(s, i, floor);

	return before < s->n && utf8_is_longer(seeking_text(s, before), TITLE_LINE) &&
	       is_broken_off(seeking_text(s, before));
}

/* The item that begins the speech of the salutation at i; n if it begins none. */
static size_t
start_of_salutation(const struct seeking *s, size_t i, size_t floor, bool first)
{
	size_t top = header_start(s, i, floor), next = stretch_next_kept(s->items, s->n, i);

	if (top < i)
		return top;
	if (first)
		return short_header(s, i, floor);
	if (text_before(s, i, floor) == s->n)
		return s->n; /* it follows another one */
	if (next == s->n || !opens(seeking_text(s, next)))
		return s->n;
	return is_closed_before(s, i, floor) || is_formal(seeking_text(s, i)) ||
		       breaks_off_before(s, i, floor)
		   ? i
		   : s->n;
}

static bool
prose_between(const struct seeking *s, size_t from, size_t to)
{
	while (from < to && !seeking_is_prose(s, from))
		from++;
	return from < to;
}

/* Text before the first title that is a speech whose head is lost. */
static bool
is_headless_speech(const struct seeking *s, size_t to)
{
	size_t prose = 0, marks = 0, chars = 0;
	unsigned n, level;

	for (size_t i = 0; i < to; i++) {
		if (seeking_is_noise(s, i) || !seeking_is_prose(s, i))
			continue;
		prose++;
		chars += utf8_count(seeking_text(s, i));
		level = form_level(seeking_text(s, i), &n);
		marks += level == 1 || level == 2 || str_starts(seeking_text(s, i), STR("同志们"));
	}
	return prose >= HEADLESS_MIN && (marks || chars > HEADLESS_LONG);
}

/* Whether a title without a salutation begins a speech. */
static bool
starts_without_salutation(const struct seeking *s, size_t i, size_t floor, bool first)
{
	size_t next = stretch_next_kept(s->items, s->n, i);

	if (is_numbered_title(seeking_text(s, i)) && (next < s->n || !floor))
		return true;
	if (floor && seeking_is_title(s, floor - 1) && !prose_between(s, floor, i))
		return false; /* the title above begins it */
	if (titleness(seeking_text(s, i)) < 2 || next == s->n)
		return false;
	if (!is_closed_before(s, i, floor) && (!first || is_headless_speech(s, i)))
		return false;
	for (unsigned k = 0; k < HEADER_MAX && next < s->n && !seeking_is_prose(s, next); k++)
		next = stretch_next_kept(s->items, s->n, next);
	return next < s->n && seeking_is_prose(s, next);
}

/* Titles further down that belong to the header of a salutation are left to it. */
static bool
salutation_is_near(const struct seeking *s, size_t i)
{
	for (size_t k = i + 1; k < s->n && k - i < HEADER_MAX; k++) {
		if (seeking_is_noise(s, k))
			continue;
		if (seeking_is_salutation(s, k))
			return header_start(s, k, i) == i;
		if (seeking_is_prose(s, k) && k > i + 2)
			return false;
	}
	return false;
}

/* The item that a title or salutation at i shows to begin a speech; n if none. */
static size_t
start_at(const struct seeking *s, size_t i, size_t floor, bool first)
{
	if (seeking_is_salutation(s, i))
		return start_of_salutation(s, i, floor, first);
	if (seeking_is_title(s, i) && !salutation_is_near(s, i) &&
	    starts_without_salutation(s, i, floor, first))
		return seeking_main_title(s, i, floor);
	return s->n;
}

/* Marks the items that begin speeches. continued: the first one does, and is known to. */
static size_t
mark_starts(struct seeking *s, bool continued)
{
	size_t floor = 0, nstarts = 0;

	if (continued && s->n) {
		s->items[0].starts = true;
		nstarts = 1;
	}
	for (size_t i = 0; i < s->n; i++) {
		size_t start;

		if (seeking_is_noise(s, i))
			continue;
		if (is_contents(s, i)) {
			s->items[i].unit.block.kind = BLOCK_NOISE;
			continue;
		}
		start = start_at(s, i, floor, !nstarts);
		if (start == s->n)
			continue;
		nstarts += !s->items[start].starts;
		s->items[start].starts = true;
		floor = i + 1;
	}
	return nstarts;
}

/* The first paragraph before item `to`, if the last one closes a speech; `to` if none does. */
static size_t
rest_of_speech(const struct seeking *s, size_t to)
{
	size_t last = text_before(s, to, 0), i = 0;

	if (last >= s->n || !closes(seeking_text(s, last)) ||
	    str_starts(seeking_text(s, last), STR("同志们")))
		return to;
	while (i < to && (seeking_is_noise(s, i) || !seeking_is_prose(s, i)))
		i++;
	return i;
}

/*
 * Whether there is more than a title, or what a page says of its texts above the first numbered one; if not, it is a
 * page's, and noise.
 */
static bool
has_text(struct seeking *s, size_t from, size_t to)
{
	bool above = to < s->n && is_numbered_title(seeking_text(s, to)) &&
		     !is_numbered_title(seeking_text(s, from));
	size_t prose = 0, chars = 0;

	for (size_t i = from; i < to; i++) {
		if (seeking_is_noise(s, i))
			continue;
		if (seeking_is_salutation(s, i))
			return true;
		if (!seeking_is_prose(s, i))
			continue;
		prose++;
		chars += utf8_count(seeking_text(s, i));
	}
	if (prose > 1 || (prose && !above && chars > TITLE_LINE))
		return true;
	for (size_t i = from; i < to; i++)
		s->items[i].unit.block.kind = BLOCK_NOISE;
	return false;
}

void
find_speeches(const struct noise *noise, struct splitting *state, struct stretches *all)
{
	struct seeking s = { .noise = noise, .items = all->items, .n = all->n };
	size_t nstarts = mark_starts(&s, state->speech > 0), first = 0;

	while (first < s.n && !s.items[first].starts)
		first++;
	if (!nstarts || is_headless_speech(&s, first)) {
		s.items[0].starts = s.n > 0;
		first = 0;
	}
	if (first && !state->speech) {
		first = rest_of_speech(&s, first);
		s.items[first].starts = true;
	}
	for (size_t i = 0; i < first; i++)
		s.items[i].unit.block.kind = BLOCK_NOISE;
	for (size_t from = first, to; from < s.n; from = to) {
		for (to = from + 1; to < s.n && !s.items[to].starts;)
			to++;
		if ((to < s.n || from > first) && !has_text(&s, from, to))
			continue;
		if (seeking_name_speech(&s, from, to, state->speech + 1))
			state->speech++;
	}
}
