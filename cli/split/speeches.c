/*
 * Where speeches begin and end in a file, and what stands around their text: titles, bylines, date lines, and what
 * belongs to no speech. A speech begins at a numbered title (篇一), at a title with a salutation, or at a salutation
 * after a speech that has come to its end.
 */
#include "split_private.h"

#include "utf8.h"

#define HEADER_MAX 14  /* stretches between a title and its salutation */
#define HEADLESS_MIN 3 /* paragraphs before the first title that are a speech of their own */
#define SHORT 40       /* characters of a line that is no paragraph */

struct seeking {
	const struct noise *noise;
	struct stretch *items;
	size_t n;
};

static struct str
text_of(const struct seeking *s, size_t i)
{
	return s->items[i].unit.block.text;
}

static bool
is_noise_at(const struct seeking *s, size_t i)
{
	return s->items[i].unit.block.kind == BLOCK_NOISE;
}

static bool
is_title_at(const struct seeking *s, size_t i)
{
	return !is_noise_at(s, i) &&
	       (titleness(text_of(s, i)) || is_numbered_title(text_of(s, i)) ||
		   s->items[i].unit.block.hint == 1);
}

/* A paragraph of prose, or a numbered heading: what a header has none of. */
static bool
is_prose(const struct seeking *s, size_t i)
{
	struct str text = text_of(s, i);
	unsigned n;

	if (is_noise_at(s, i) || is_title_at(s, i))
		return false;
	return utf8_is_longer(text, 2 * SHORT) || ending_of(text) == END_STOP ||
	       form_level(text, &n);
}

static size_t
next_text(const struct seeking *s, size_t i)
{
	for (i++; i < s->n && is_noise_at(s, i);)
		i++;
	return i;
}

static size_t
text_before(const struct seeking *s, size_t i, size_t floor)
{
	while (i > floor && is_noise_at(s, i - 1))
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
		if (is_title_at(s, k)) {
			top = k;
			prose = 0;
			continue;
		}
		if (is_noise_at(s, k))
			continue;
		if (is_salutation(text_of(s, k)))
			break;
		if (is_prose(s, k) && (top < i || ++prose > 1))
			break;
	}
	return top;
}

static bool
contains_any(struct str text, const char *const *words, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (str_find(text, str_of(words[i]), 0) != STR_NONE)
			return true;
	return false;
}

static bool
closes(struct str text)
{
	static const char *const words[] = { "让我们", "谢谢大家", "谢谢！", "谢谢各位", "祝大家",
		"圆满成功", "而努力奋斗", "作出更大贡献", "做出更大贡献", "会议到此结束", "散会",
		"新篇章", "身体健康", "万事如意" };

	return str_starts(text, STR("同志们，")) || str_starts(text, STR("最后，")) ||
	       contains_any(text, words, sizeof words / sizeof *words);
}

static bool
opens(struct str text)
{
	static const char *const words[] = { "今天", "这次", "刚才", "现在开会", "召开", "举行",
		"会议", "欢聚", "相聚", "大会", "在座" };

	return contains_any(str_sub(text, 0, utf8_prefix(text, 60)), words,
	    sizeof words / sizeof *words);
}

/* Whether the speech before item i has come to its end. */
static bool
is_closed_before(const struct seeking *s, size_t i, size_t floor)
{
	size_t before = text_before(s, i, floor);

	for (unsigned k = 0; before < s->n && k < 4; k++) {
		if (closes(text_of(s, before)))
			return true;
		if (is_prose(s, before))
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
	size_t next = next_text(s, i);

	return is_numbered_title(text_of(s, i)) && next < s->n &&
	       is_numbered_title(text_of(s, next));
}

/* The item that begins the speech of the salutation at i; n if it begins none. */
static size_t
start_of_salutation(const struct seeking *s, size_t i, size_t floor, bool first)
{
	size_t top = header_start(s, i, floor), next = next_text(s, i);

	if (top < i || first)
		return top;
	if (text_before(s, i, floor) == s->n)
		return s->n; /* it follows another one */
	if (is_closed_before(s, i, floor) && next < s->n && opens(text_of(s, next)))
		return i;
	return s->n;
}

/* Whether a title without a salutation begins a speech. */
static bool
starts_without_salutation(const struct seeking *s, size_t i, size_t floor)
{
	size_t next = next_text(s, i);

	if (is_numbered_title(text_of(s, i)))
		return true;
	if (titleness(text_of(s, i)) < 2 || next == s->n || !is_closed_before(s, i, floor))
		return false;
	for (unsigned k = 0; k < HEADER_MAX && next < s->n && !is_prose(s, next); k++)
		next = next_text(s, next);
	return next < s->n && is_prose(s, next);
}

/* Titles further down that belong to the header of a salutation are left to it. */
static bool
salutation_is_near(const struct seeking *s, size_t i)
{
	for (size_t k = i + 1; k < s->n && k - i < HEADER_MAX; k++) {
		if (is_noise_at(s, k))
			continue;
		if (is_salutation(text_of(s, k)))
			return header_start(s, k, i) == i;
		if (is_prose(s, k) && k > i + 2)
			return false;
	}
	return false;
}

/* The item that a title or salutation at i shows to begin a speech; n if none. */
static size_t
start_at(const struct seeking *s, size_t i, size_t floor, bool first)
{
	if (is_salutation(text_of(s, i)))
		return start_of_salutation(s, i, floor, first);
	if (is_title_at(s, i) && !salutation_is_near(s, i) &&
	    starts_without_salutation(s, i, floor))
		return i;
	return s->n;
}

/* Marks the items that begin speeches. continued: the first one does, and is known to. */
static size_t
mark_starts(struct seeking *s, bool continued)
{
	size_t floor = 0, nstarts = 0, i = 0;

	if (continued && s->n) {
		s->items[0].starts = true;
		nstarts = 1;
		while (
		    i < s->n && i < HEADER_MAX && !is_prose(s, i) && !is_salutation(text_of(s, i)))
			i++;
		floor = ++i;
	}
	for (; i < s->n; i++) {
		size_t start;

		if (is_noise_at(s, i))
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

/* ---- what stands around the text ---- */

/* The same title but for a year, brackets or a site's additions. */
static bool
is_same_title(struct str a, struct str b)
{
	size_t limit;

	a = without_remark(a);
	b = without_remark(b);
	limit = utf8_count(a) / 3;

	return str_find(a, b, 0) != STR_NONE || str_find(b, a, 0) != STR_NONE ||
	       str_distance(a, b, limit) <= limit;
}

static void
name_header(struct seeking *s, size_t from, size_t to)
{
	size_t last_title = s->n;

	for (size_t i = to; i > from; i--) {
		struct block *b = &s->items[i - 1].unit.block;

		if (b->kind == BLOCK_NOISE)
			continue;
		if (is_title_at(s, i - 1)) {
			bool repeats = last_title < s->n && !is_numbered_title(b->text) &&
				       is_same_title(b->text, text_of(s, last_title));

			b->kind = repeats ? BLOCK_NOISE : BLOCK_TITLE;
			last_title = repeats ? last_title : i - 1;
		} else if (is_signoff(b->text)) {
			b->kind = BLOCK_SIGNOFF;
		} else if (utf8_is_longer(b->text, SHORT) || ending_of(b->text) == END_STOP) {
			b->kind = BLOCK_NOISE;
		} else {
			b->kind = last_title < s->n ? BLOCK_NOISE : BLOCK_TITLE;
		}
	}
}

/* Where the text of the speech [from, to) begins: behind its salutation, or at its first prose. */
static size_t
text_start(const struct seeking *s, size_t from, size_t to)
{
	for (size_t i = from; i < to && i - from <= HEADER_MAX; i++)
		if (!is_noise_at(s, i) && is_salutation(text_of(s, i)))
			return i;
	for (size_t i = from; i < to; i++)
		if (!is_noise_at(s, i) &&
		    (is_prose(s, i) ||
			(!is_title_at(s, i) && !is_signoff(text_of(s, i)) && i > from)))
			return i;
	return to;
}

/* Behind the last item that shows the speech to go on: a number, a lead, 同志们. */
static size_t
structure_end(const struct seeking *s, size_t from, size_t to)
{
	while (to > from) {
		struct str text = text_of(s, to - 1);
		unsigned n;

		if (!is_noise_at(s, to - 1) &&
		    ((form_level(text, &n) && ending_of(text) == END_STOP) ||
			str_starts(text, STR("同志们"))))
			break;
		to--;
	}
	return to;
}

/* What stands behind the end of the speech: links, other titles, a date line. */
static void
name_tail(struct seeking *s, size_t from, size_t to)
{
	size_t end = to;

	for (size_t i = structure_end(s, from, to); i < to && end == to; i++)
		if (begins_tail(s->noise, text_of(s, i)))
			end = i;
	for (size_t i = end; i < to; i++)
		s->items[i].unit.block.kind = BLOCK_NOISE;
	for (size_t i = end; i > from; i--) {
		struct block *b = &s->items[i - 1].unit.block;

		if (b->kind == BLOCK_NOISE)
			continue;
		if (utf8_is_longer(b->text, SHORT) || ending_of(b->text) >= END_COLON ||
		    is_salutation(b->text))
			return;
		b->kind = is_signoff(b->text) ? BLOCK_SIGNOFF : BLOCK_NOISE;
	}
}

static void
name_speech(struct seeking *s, size_t from, size_t to, unsigned speech)
{
	size_t text = text_start(s, from, to), last = from;

	name_header(s, from, text);
	for (size_t i = text; i < to; i++) {
		struct block *b = &s->items[i].unit.block;

		if (b->kind == BLOCK_PARAGRAPH && is_salutation(b->text))
			b->kind = BLOCK_SALUTATION;
		else if (b->kind == BLOCK_PARAGRAPH && titleness(b->text) >= 2 && i > text + 1)
			b->kind = BLOCK_NOISE; /* a running head */
	}
	name_tail(s, text, to);
	for (size_t i = from; i < to; i++)
		last = s->items[i].unit.block.kind == BLOCK_NOISE ? last : i;
	for (size_t i = from; i <= last && i < to; i++)
		s->items[i].unit.block.speech = speech;
}

/* Text before the first title that is a speech whose head is lost. */
static bool
is_headless_speech(const struct seeking *s, size_t to)
{
	size_t prose = 0, marks = 0;
	unsigned n;

	for (size_t i = 0; i < to; i++) {
		if (is_noise_at(s, i) || !is_prose(s, i))
			continue;
		prose++;
		marks += form_level(text_of(s, i), &n) || str_starts(text_of(s, i), STR("同志们"));
	}
	return prose >= HEADLESS_MIN && marks;
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
	for (size_t i = 0; i < first; i++)
		s.items[i].unit.block.kind = BLOCK_NOISE;
	for (size_t from = first, to; from < s.n; from = to) {
		for (to = from + 1; to < s.n && !s.items[to].starts;)
			to++;
		name_speech(&s, from, to, ++state->speech);
	}
}
