/* Paragraphs that were run together are cut apart, headings cut off their text, what a site put inside taken out. */
#include "stretches.h"

#include "array.h"
#include "furniture.h"
#include "glue.h"
#include "kinds.h"
#include "language.h"
#include "lines.h"
#include "marks.h"
#include "pairs.h"
#include "points.h"
#include "utf8.h"

#define PAGE 150        /* characters of a line that may be one */
#define CLOSING_MAX 600 /* characters: a 同志们， further from the end opens no closing */
#define CONTENTS 32     /* entries of a table of contents that are remembered */

struct cutting {
	struct arena *arena;
	const struct noise *noise;
	const struct pairs *pairs;
	struct stretches out;
	size_t zone;            /* where the zone begins in it */
	struct lead last, next; /* that begin the paragraph before and the one behind */
	bool top;               /* no paragraph was put yet */
	bool near_end;          /* of the speech: a 同志们， may begin its closing */
	enum lead_form series;  /* of points that begin paragraphs inside this one */
	unsigned next_number;   /* 1. that begins the paragraph behind; 0: none does */
	bool numbers_inside;    /* 1. 2. 3. begin paragraphs inside this one */
	struct numbers numbers;
	struct str contents[CONTENTS]; /* headings that a table of contents names */
	size_t ncontents;
	struct ahead *ahead;
};

/* Noise that was taken out of a paragraph where it is cut is a unit, too. */
static void
put_left_out(struct cutting *c, const struct stretch *s)
{
	const struct block *b = &s->unit.block, *before = &c->out.items[c->out.n - 1].unit.block;
	size_t end = (size_t)before->at.off + before->at.len;
	struct stretch noise = *s;
	struct str gap;

	if (b->at.off <= end)
		return;
	gap = str_trim(str_sub(b->source->text, end, b->at.off - end));
	if (!gap.len)
		return;
	end = (size_t)(gap.data - b->source->text.data);
	noise.unit.block = (struct block){ .kind = BLOCK_NOISE, .source = b->source };
	block_set(c->arena, &noise.unit.block, b->source, span_of(end, gap.len));
	*arena_push(c->arena, c->out.items, c->out.n, c->out.cap) = noise;
}

static void
put(struct cutting *c, struct stretch s)
{
	if (s.cut && c->out.n)
		put_left_out(c, &s);
	*arena_push(c->arena, c->out.items, c->out.n, c->out.cap) = s;
}

static void
put_noise(struct cutting *c, const struct stretch *s, size_t from, size_t to)
{
	struct stretch part = stretch_part(c->arena, s, from, to);

	part.unit.block.kind = BLOCK_NOISE;
	put(c, part);
}

static bool
is_blank(struct str text, size_t from, size_t to)
{
	return !str_trim(str_sub(text, from, to - from)).len;
}

/* ---- points ---- */

/* The lead at the head of a stretch; form NLEAD_FORMS if there is none. */
static struct lead
lead_of(struct str text)
{
	struct lead lead;

	if (!lead_at_head(text, &lead))
		return (struct lead){ .form = NLEAD_FORMS };
	return lead;
}

/*
 * The form of the points inside a paragraph that begin paragraphs of their own, because their brothers before and
 * behind it do; NLEAD_FORMS if there are none. Points that share their paragraph with all their brothers stay in it.
 * joined: a title or a salutation stands on the same line.
 */
static enum lead_form
series_inside(const struct cutting *c, struct str text, bool joined)
{
	struct lead head = lead_of(text);

	if (c->next.form <= LEAD_ORDINAL && last_lead_inside(text, c->next.form) + 1 == c->next.n)
		return c->next.form;
	if (head.form <= LEAD_ORDINAL && head.form == c->last.form && head.n == c->last.n + 1)
		return head.form;
	return announced_series(c->arena, text, joined);
}

/* The number of a level at the head of a text; 0 if there is none. */
static unsigned
number_of(struct str text, unsigned level)
{
	struct heading_number number = heading_number_at(text, 0);

	return number.level == level ? number.n : 0;
}

/* The same of 1. 2. 3. */
static bool
has_numbers_inside(const struct cutting *c, struct str text)
{
	unsigned head = number_of(text, 3);

	if (!head)
		return false;
	return c->next_number > head + 1 || (head > 1 && head == c->numbers.last[3] + 1) ||
	       (head == 1 && is_long_series(text));
}

/* Whether a paragraph of its own begins at off, where a sentence ended before. */
static bool
begins_paragraph(const struct cutting *c, struct str text, size_t off)
{
	struct str rest = str_from(text, off);
	static const char *const calls[] = { "同志们，", "同志们！", "同志们,", "同志们：", NULL };
	struct heading_number number = heading_number_at(rest, 0);
	struct lead lead;

	if (c->series < NLEAD_FORMS && lead_at_head(rest, &lead) && lead.form == c->series)
		return lead.n > 1 || announces_points(c->arena, str_sub(text, 0, off));
	if (number.level == 1 || number.level == 2)
		return number.n == 1 ? !is_inner_series(rest)
				     : number.n == c->numbers.last[number.level] + 1;
	if (number.level == 3 && c->numbers_inside && number.n == c->numbers.last[3] + 1)
		return true;
	return c->near_end && str_one_at(rest, 0, calls) &&
	       !utf8_is_longer(str_sub(rest, 0, 4 * CLOSING_MAX), CLOSING_MAX);
}

/* The next place behind byte off and the end of a sentence where a paragraph of its own begins; the text's length if there is none. */
static size_t
next_cut(struct cutting *c, struct str text, size_t off)
{
	size_t len, head, start = off + (str_at(text, off, "。") ? STR("。").len : 0);
	bool ended = false;

	head = glued_heading(&(struct gluing){ .pairs = c->pairs }, str_from(text, off));
	numbers_note(&c->numbers, str_from(text, off));
	numbers_note(&c->numbers, head ? str_from(text, off + head) : STR("")); /* 一、…（一）… */
	for (; off < text.len; off += len) {
		uint32_t ch;

		off = ended ? off : utf8_pass_han(text, off);
		ch = utf8_at(text, off, &len);
		if (ended && off > start &&
		    (begins_paragraph(c, text, off) ||
			title_before_salutation(str_from(text, off))))
			return off;
		ended = ch == U'。' || ch == U'！' || ch == U'？' || ch == U'：' || ch == ':' ||
			(ended && (utf8_is_space(ch) || ch == U'”' || ch == U'）'));
	}
	return text.len;
}

/* What a table of contents says of its headings. */
static void
note_contents(struct cutting *c, struct str line)
{
	size_t entry = contents_entry(line);

	if (entry && c->ncontents < CONTENTS)
		c->contents[c->ncontents++] = str_trim(str_sub(line, 0, entry));
}

/* Bytes of the heading that is glued to a paragraph; 0 if none is. whole: nothing was cut off it. */
static size_t
head_of(struct cutting *c, struct str text, bool whole)
{
	size_t head;

	for (size_t i = 0; i < c->ncontents; i++)
		if (str_starts(text, c->contents[i]))
			return text.len > c->contents[i].len ? c->contents[i].len : 0;
	head = glued_heading(ahead_around(c->ahead, true), text);
	head = head ? head : heading_before_points(text);
	head = head ? head : heading_before_space(c->pairs, text);
	return head || !whole ? head : ahead_plain_heading(c->ahead, text);
}

/* One paragraph, the headings cut off that are glued to it: 一、… may have its （一）… with it. */
static void
put_paragraph(struct cutting *c, struct stretch s)
{
	bool whole = true;
	size_t head;

	ahead_pass(c->ahead, s.unit.block.at.off);
	for (; (head = head_of(c, s.unit.block.text, whole)); whole = false) {
		struct stretch heading = stretch_part(c->arena, &s, 0, head);

		heading.is_heading = true;
		ahead_note(c->ahead, heading.unit.block.text);
		put(c, heading);
		s = stretch_part(c->arena, &s, head, s.unit.block.text.len);
	}
	if (heading_number_at(s.unit.block.text, 0).level && !utf8_is_longer(s.unit.block.text, 45))
		ahead_note(c->ahead, s.unit.block.text);
	put(c, s);
}

/* A title was the last that was put, but for noise. */
static bool
is_behind_title(const struct cutting *c)
{
	const struct stretch *items = c->out.items;
	size_t i = c->out.n;

	while (i > c->zone && c->out.n - i < HEADER_MAX && stretch_is_noise(&items[i - 1]))
		i--;
	return i > c->zone && titleness(items[i - 1].unit.block.text);
}

/* A long line behind a page's noise may be another page. */
static bool
is_page_behind_noise(const struct cutting *c, struct str text)
{
	return c->out.n > c->zone && stretch_is_noise(&c->out.items[c->out.n - 1]) &&
	       utf8_is_longer(text, PAGE);
}

/* The titles, bylines and the salutation that a paragraph begins with at off; where it goes on behind them. */
static size_t
put_head(struct cutting *c, const struct stretch *s, size_t off)
{
	struct str text = s->unit.block.text;
	bool titled = is_behind_title(c), top = c->top || is_page_behind_noise(c, text);
	size_t piece;

	while ((piece = head_piece(str_from(text, off), top, titled))) {
		put(c, stretch_part(c->arena, s, off, off + piece));
		off += piece;
		off = text.len - str_trim(str_from(text, off)).len;
		titled = true;
	}
	piece = salutation_len(str_from(text, off));
	if (piece) {
		put(c, stretch_part(c->arena, s, off, off + piece));
		c->top = false;
		c->numbers = (struct numbers){ 0 };
	}
	return off + piece;
}

/* 一、 or 同志们: the text of a speech. */
static bool
has_section(struct str text)
{
	unsigned level = heading_number_at(text, 0).level;

	return level == 1 || level == 2 || str_starts(text, STR("同志们"));
}

/* What the author wrote, at its borders. */
static void
put_paragraphs(struct cutting *c, const struct stretch *s)
{
	struct str text = s->unit.block.text;
	size_t off = put_head(c, s, 0);

	c->series = series_inside(c, str_from(text, off), off > 0);
	c->numbers_inside = has_numbers_inside(c, str_from(text, off));
	while (!is_blank(text, off, text.len)) {
		size_t end;

		off = text.len - str_trim(str_from(text, off)).len;
		if (off && title_before_salutation(str_from(text, off)))
			off = put_head(c, s, off);
		end = next_cut(c, text, off);
		c->top &= !has_section(str_from(text, off));
		put_paragraph(c, stretch_part(c->arena, s, off, end));
		c->last = lead_of(str_sub(text, off, end - off));
		off = end;
	}
}

/* Noise at the ends of a paragraph is a unit of its own, inside it is only left out of the text. */
static void
cut_one(struct cutting *c, const struct stretch *s)
{
	struct str text = s->unit.block.text;
	struct edit *noise;
	size_t n, first = 0, from = 0, to = text.len;
	struct stretch kept;

	if (stretch_is_noise(s) || is_numbered_title(text)) {
		note_contents(c, text);
		put(c, *s);
		return;
	}
	if (!s->has_noise) {
		put_paragraphs(c, s);
		return;
	}
	n = noise_edits(c->arena, c->noise, text, &noise);
	while (first < n && is_blank(text, from, noise[first].at.off)) {
		from = noise[first].at.off + noise[first].at.len;
		first++;
	}
	while (n > first && is_blank(text, noise[n - 1].at.off + noise[n - 1].at.len, to))
		to = noise[--n].at.off;
	if (from)
		put_noise(c, s, 0, from);
	if (!is_blank(text, from, to)) {
		size_t start = (size_t)(str_trim(str_sub(text, from, to - from)).data - text.data);

		for (size_t i = first; i < n; i++)
			noise[i].at.off -= (uint32_t)start;
		kept = stretch_part(c->arena, s, from, to);
		if (n > first)
			block_edit(c->arena, &kept.unit.block, noise + first, n - first);
		put_paragraphs(c, &kept);
	}
	if (to < text.len && to >= from)
		put_noise(c, s, to, text.len);
}

/* What was seen in another zone says nothing here. */
static void
enter_zone(struct cutting *c, const struct stretches *s, size_t i)
{
	ahead_enter(c->ahead, s, i);
	c->zone = c->out.n;
	c->last = lead_of(STR(""));
	c->ncontents = 0;
	c->numbers = (struct numbers){ 0 };
}

void
cut_stretches(struct arena *a, const struct noise *noise, struct pairs *pairs, bool continued,
    struct stretches *s)
{
	struct cutting c = { .arena = a,
		.noise = noise,
		.pairs = pairs,
		.ahead = ahead_new(a, pairs),
		.top = !continued,
		.last = lead_of(STR("")) };
	size_t next = 0;

	for (size_t i = 0; i < s->n; i++) {
		struct str after;

		pairs_enter(pairs, s->items[i].first_line);
		if (!i || s->items[i].zone != s->items[i - 1].zone)
			enter_zone(&c, s, i);
		next = next > i ? next : stretch_next_kept(s->items, s->n, i);
		after = next < s->n ? s->items[next].unit.block.text : STR("");
		c.next = lead_of(after);
		c.next_number = number_of(after, 3);
		c.near_end =
		    str_has(s->items[i].unit.block.text, STR("同志们")) && is_near_end(s, i);
		cut_one(&c, &s->items[i]);
	}
	*s = c.out;
}
