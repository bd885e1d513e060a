/*
 * The headings of a speech have one rhythm, those glued to their text, too: what each paragraph may begin with is looked for
 * once without the others, and tells of its neighbours then. Heads that run in (一、抓宣传。…) have a rhythm likewise. Headings
 * without a number seldom are clear one by one: what all paragraphs say for them is added up, and a speech has them or has not.
 */
#include "glue.h"

#include <string.h>

#include "arena.h"
#include "headings.h"
#include "language.h"
#include "marks.h"
#include "stretches.h"
#include "utf8.h"

#define AROUND (BROTHERS_MOST / 2) /* paragraphs before and behind that tell of one */
#define LIKELY 3                   /* weight of a heading that may be one */
#define HEADING_MOST 45            /* characters of one */
#define PLAIN_LEAST 30             /* of a paragraph that begins with one without a number */
#define PLAIN_LIKELY (-15)         /* weight of that, where the speech has such headings */
#define PLAIN_EVEN (-20)           /* weight that says neither that it has nor that it has not */
#define PLAIN_NEVER 4              /* what a paragraph says at most against its having them */
#define PLAIN_SPACED 20 /* and for it, if a space stands between its heading and its text */
#define PLAIN_ENOUGH 25 /* what all say together if it has */
#define NUMBER 30       /* what 一、 says against it */
#define NUMBERS_MOST 3  /* that count */

/* A paragraph: what heading it may begin with, and its first sentence behind a number; without characters if there is none. */
struct likely {
	uint32_t off; /* where it begins in the file */
	struct shape heading, sentence;
	int weight; /* without a number: what it says for such headings in the speech */
};

/* Those of a zone with numbers, or without, of which the first `passed` are behind. */
struct row {
	struct likely *items;
	size_t n, passed, cap;
};

struct ahead {
	struct arena *arena;
	const struct pairs *pairs;
	struct shape seen[AROUND]; /* of the headings noted last, in turn */
	size_t nseen;
	struct row bare, numbered;
	int plain;       /* what the paragraphs of the zone say for headings without a number */
	size_t nnumbers; /* 一、 in it */
	struct gluing around;
};

struct ahead *
ahead_new(struct arena *a, const struct pairs *pairs)
{
	struct ahead *ahead = arena_new(a, struct ahead);

	ahead->arena = a;
	ahead->pairs = pairs;
	return ahead;
}

void
ahead_note(struct ahead *a, struct str heading)
{
	a->seen[a->nseen++ % AROUND] = shape_of(without_number(heading));
}

/* May begin with a heading that has no number. */
static bool
is_plain(struct str text)
{
	struct lead lead;
	unsigned n;

	return utf8_is_longer(text, PLAIN_LEAST) && ending_of(text) >= END_SEMI &&
	       !form_level(text, &n) && !lead_at_head(text, &lead) &&
	       !str_starts(text, STR("同志们"));
}

static struct likely
numbered_of(const struct pairs *pairs, struct str text, size_t number, unsigned level)
{
	struct gluing g = { .pairs = pairs, .text = str_from(text, number), .level = level };
	struct likely l = { .off = 0 };
	size_t head = g.text.len;

	if (ending_of(text) != END_OPEN || has_inner_stop(g.text))
		head = border_find(&g, LIKELY);
	if (head && !utf8_is_longer(str_sub(g.text, 0, head), HEADING_MOST))
		l.heading = shape_of(str_sub(g.text, 0, head));
	if (!run_in_shape(g.text, &l.sentence))
		l.sentence.chars = 0;
	return l;
}

static struct likely
plain_of(const struct pairs *pairs, struct str text)
{
	size_t gap = heading_before_space(pairs, text);
	struct gluing g = { .pairs = pairs, .text = text };
	struct border best = { .off = gap, .weight = PLAIN_EVEN + PLAIN_SPACED };
	struct likely l = { .weight = -PLAIN_NEVER };

	if (!gap)
		best = border_best(&g, PLAIN_EVEN - PLAIN_NEVER);
	if (!best.off)
		return l;
	l.weight = best.weight - PLAIN_EVEN;
	if (best.weight >= PLAIN_LIKELY)
		l.heading = shape_of(str_sub(text, 0, best.off));
	return l;
}

/* The next place behind byte off, and behind the end of a sentence, where 一、 or （一） stands; the text's length if there is none. */
static size_t
next_number(struct str text, size_t off)
{
	bool ended = false;
	size_t len;

	for (utf8_at(text, off, &len), off += len; off < text.len; off += len) {
		uint32_t c;
		unsigned level = ended ? heading_number_at(text, off).level : 0;

		if (level == 1 || level == 2)
			return off;
		off = ended ? off : utf8_pass_han(text, off);
		c = utf8_at(text, off, &len);
		ended = c == U'。' || c == U'！' || c == U'：';
	}
	return text.len;
}

/* One paragraph, or what may be several on one line. */
static void
add(struct ahead *a, const struct block *b)
{
	for (size_t off = 0, end; off < b->text.len; off = end) {
		struct str text = str_sub(b->text, off, (end = next_number(b->text, off)) - off);
		unsigned level;
		size_t number = glued_number(text, &level);
		struct row *row = number ? &a->numbered : &a->bare;
		struct likely l;

		if (!number && !is_plain(text))
			continue;
		l = number ? numbered_of(a->pairs, text, number, level) : plain_of(a->pairs, text);
		l.off = off ? block_place(b, span_of(off, text.len)).off : b->at.off;
		a->plain += l.weight;
		a->nnumbers += level == 1;
		*arena_push(a->arena, row->items, row->n, row->cap) = l;
	}
}

void
ahead_enter(struct ahead *a, const struct stretches *s, size_t i)
{
	unsigned zone = s->items[i].zone;

	a->nseen = a->bare.n = a->bare.passed = a->numbered.n = a->numbered.passed = 0;
	a->plain = 0;
	a->nnumbers = 0;
	for (; i < s->n && s->items[i].zone == zone; i++)
		if (!stretch_is_noise(&s->items[i]))
			add(a, &s->items[i].unit.block);
}

static void
pass(struct row *row, uint32_t off)
{
	while (row->passed < row->n && row->items[row->passed].off <= off)
		row->passed++;
}

void
ahead_pass(struct ahead *a, uint32_t off)
{
	pass(&a->bare, off);
	pass(&a->numbered, off);
}

const struct gluing *
ahead_around(struct ahead *a, bool numbered)
{
	const struct row *row = numbered ? &a->numbered : &a->bare;
	struct gluing *g = &a->around;

	*g = (struct gluing){ .pairs = a->pairs,
		.nbrothers = a->nseen < AROUND ? a->nseen : AROUND };
	memcpy(g->brothers, a->seen, g->nbrothers * sizeof *g->brothers);
	for (size_t i = row->passed > AROUND ? row->passed - AROUND : 0;
	     i < row->n && i < row->passed + AROUND; i++) {
		const struct likely *l = &row->items[i];

		if (i + 1 == row->passed)
			continue; /* itself */
		if (i >= row->passed && l->heading.chars)
			g->brothers[g->nbrothers++] = l->heading;
		if (l->sentence.chars)
			g->run_ins[g->nrun_ins++] = l->sentence;
	}
	return g;
}

/* Whether the paragraphs of the zone together say that headings without a number are glued to them. */
static bool
has_plain_headings(const struct ahead *a)
{
	size_t n = a->nnumbers < NUMBERS_MOST ? a->nnumbers : NUMBERS_MOST;

	return a->plain >= PLAIN_ENOUGH + NUMBER * (int)n;
}

size_t
ahead_plain_heading(struct ahead *a, struct str text)
{
	struct gluing g;

	if (!has_plain_headings(a) || !is_plain(text))
		return 0;
	g = *ahead_around(a, false);
	g.text = text;
	return border_find(&g, PLAIN_LIKELY);
}
