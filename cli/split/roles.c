/*
 * What each paragraph does. Its own words, those of the headings above it and its place in the speech are weighed for
 * every role; then the best sequence of roles is sought (Viterbi): roles follow one another in their order, they change
 * at sections rather than inside them, nothing comes before an opening and nothing after a closing.
 */
#include "roles.h"

#include <limits.h>

#include "array.h"
#include "kinds.h"
#include "language.h"
#include "marks.h"
#include "points.h"
#include "stretches.h"
#include "utf8.h"

#define LEVELS 5
#define AGENDA_LEAST 2 /* items that make a host's script */
#define DEMANDED 8     /* for what begins with 一要 */

/* What speaks for a closing: the call 同志们，… with so many paragraphs behind it, … */
static const int calls[] = { 37, 24, 13 };
#define BEFORE_CALL -12 /* … standing right before one, … */
#define EXCLAIMS 13     /* … being the last paragraph and ending in ！, … */
#define LAST 16         /* … being the last one, … */
#define LAST_ALONE 8    /* … and all of its section */
#define NUMBERED -32    /* … and having a number, or being a heading */
#define OPENING_NUMBERED -21
#define LABELLED 30 /* for what stands below 存在问题 */
#define SURE 400    /* what the shape of a speech shows */

/* ---- the shape of the speech ---- */

static unsigned
level_of(const struct stretch *s)
{
	if (s->unit.block.kind == BLOCK_HEADING && !s->unit.block.level)
		return s->unit.block.hint > 1 ? s->unit.block.hint - 1 : 1;
	return s->unit.block.level;
}

/* Where headings have no mark, a sentence that is one without a number stands below them. */
static void
lower_sentences(struct speech *sp)
{
	bool plain = false;

	for (size_t i = 0; i < sp->n; i++)
		plain |= sp->steps[i].heading && ending_of(step_text(sp, i)) == END_OPEN;
	for (size_t i = 0; i < sp->n && plain; i++)
		if (sp->steps[i].heading && !sp->items[sp->steps[i].item].unit.block.level &&
		    ending_of(step_text(sp, i)) > END_COMMA)
			sp->steps[i].level = 2;
}

static void
find_shape(struct arena *a, struct speech *sp)
{
	unsigned items = 0;
	size_t half;

	sp->top = 0;
	sp->agenda = 0;
	sp->first = sp->announce = sp->n;
	for (size_t i = 0; i < sp->n; i++) {
		struct step *s = &sp->steps[i];

		if (s->level && (!sp->top || s->level < sp->top))
			sp->top = s->level;
	}
	for (size_t i = 0; i < sp->n; i++) {
		struct step *s = &sp->steps[i];

		s->section =
		    s->heading || (sp->top && s->level == sp->top) || (s->level && s->level <= 2);
		if (sp->first == sp->n && sp->top && s->level == sp->top)
			sp->first = i;
		if (!s->heading && is_agenda_item(step_text(sp, i)) && ++items >= AGENDA_LEAST)
			sp->agenda = i + 1;
	}
	half = sp->n / 2 > sp->agenda ? sp->n / 2 : sp->agenda;
	for (size_t i = 0; i < sp->first && sp->announce == sp->n; i++)
		if ((i <= half || i + 2 >= sp->n) && !sp->steps[i].heading &&
		    announces_at_end(a, step_text(sp, i)))
			sp->announce = i;
}

/* ---- the weights ---- */

static void
weigh_words(struct speech *sp, size_t i)
{
	struct step *s = &sp->steps[i];
	struct str text = step_text(sp, i);
	size_t first = s->heading ? text.len : first_sentence(text);
	int of_first[NROLES] = { 0 };
	struct lead lead;
	bool says = s->heading || s->level; /* its first words are a heading's */

	evidence_weigh(sp->evidence, str_sub(text, 0, first), of_first);
	evidence_likelihood(sp->evidence, str_from(text, s->heading ? first : 0), s->own);
	if (!s->heading)
		evidence_pairs_weigh(sp->evidence, text, s->own);
	if (lead_at_head(text, &lead) && lead.form == LEAD_YAO) {
		s->own[ROLE_TASKS] += DEMANDED;
		s->own[ROLE_RESPONSIBILITY] += DEMANDED;
	}
	for (unsigned r = ROLE_OPENING; r < NROLES; r++) {
		s->head[r] = says ? of_first[r] : 0;
		s->own[r] += of_first[r] * (says ? 20 : i == 0 ? 10 : 3) / 5;
	}
}

static int
limited(int weight, int most)
{
	return weight > most ? most : weight;
}

/* What a heading of this level says for the role of a step below it. */
static int
from_above(const struct step *heading, unsigned level, enum role r)
{
	return limited(heading->head[r] * (level == 1 ? 4 : 3), 30) +
	       (heading->label == r ? LABELLED : 0);
}

/* Each step takes from the headings above it. */
static void
weigh_headings(struct speech *sp)
{
	const struct step *above[LEVELS + 3] = { 0 };

	for (size_t i = 0; i < sp->n; i++) {
		struct step *s = &sp->steps[i];
		unsigned level = s->level < LEVELS ? s->level : LEVELS - 1;

		if (level)
			for (unsigned k = level; k < LEVELS; k++)
				above[k] = NULL;
		for (unsigned r = ROLE_OPENING; r < NROLES; r++) {
			s->score[r] = s->own[r];
			for (unsigned k = 1; k < LEVELS; k++)
				s->score[r] += above[k] ? from_above(above[k], k, (enum role)r) : 0;
		}
		if (level)
			above[level] = s;
	}
}

/*
 * Behind what announces points, 0 if nothing does. In the middle of a speech that is no host's it ends more than an
 * opening; near the end of what is left of one (a page shows no more) it does not.
 */
static size_t
announced_end(const struct speech *sp)
{
	size_t before = 0, all = 0;

	if (sp->announce == sp->n)
		return 0;
	for (size_t i = 0; i < sp->n; i++) {
		all += step_text(sp, i).len;
		before += i <= sp->announce ? step_text(sp, i).len : 0;
	}
	if (!sp->agenda && before * 5 > all * 2 && before * 3 < all * 2)
		return 0;
	return sp->announce + 1;
}

/* The first heading, if it is one before the first section: （一） where a 一、 comes late. */
static size_t
first_heading(const struct speech *sp)
{
	size_t i = 0;

	while (i < sp->first && !(sp->steps[i].heading && sp->steps[i].level))
		i++;
	return i ? i : sp->first;
}

/* Behind the opening where the shape of the speech shows it; 0 where it does not. */
static size_t
opening_end(const struct speech *sp)
{
	const struct step *first = sp->first < sp->n ? &sp->steps[sp->first] : NULL;
	size_t announced = announced_end(sp);
	unsigned number = 0;

	if (!first || !sp->first)
		return announced;
	form_level(step_text(sp, sp->first), &number);
	if (first->level == 1 && number == 1)
		return first_heading(sp);
	if (announced)
		return number == 1 && first->level < 3 && sp->first <= announced + 1 ? sp->first
										     : announced;
	return first->heading && !number && sp->first <= sp->n / 4 ? sp->first : 0;
}

/* How much of a call the last paragraphs are. */
static int
closing_weight(const struct speech *sp, size_t i)
{
	struct str text = step_text(sp, i);
	size_t behind = sp->n - 1 - i;

	if (behind < COUNT(calls) && salutation_calls(text))
		return calls[behind];
	/* what closes comes with the call */
	for (size_t k = i + 1; behind < COUNT(calls) && k < sp->n; k++)
		if (salutation_calls(step_text(sp, k)))
			return BEFORE_CALL;
	if (behind == 0 && ending_of(text) == END_STOP && utf8_one_before(text, text.len, "！!"))
		return EXCLAIMS;
	return 0;
}

/* What is certain by the shape: the opening before the first section, the call at the end. */
static void
weigh_shape(struct speech *sp)
{
	size_t opening = opening_end(sp);

	for (size_t i = 0; i < sp->n; i++) {
		struct step *s = &sp->steps[i];

		if (i + 1 == sp->n)
			s->score[ROLE_CLOSING] +=
			    i && !sp->steps[i - 1].heading ? LAST : LAST_ALONE;
		if (i < opening || i < sp->agenda)
			s->score[ROLE_OPENING] += SURE;
		else if (opening)
			s->score[ROLE_OPENING] -= SURE;
		if (s->heading || s->level) {
			s->score[ROLE_OPENING] += OPENING_NUMBERED;
			s->score[ROLE_CLOSING] += NUMBERED;
		} else {
			s->score[ROLE_CLOSING] += closing_weight(sp, i);
		}
	}
}

/* ---- the best sequence ---- */

static enum passage
passage_to(const struct speech *sp, const struct step *s, const struct step *before)
{
	if (sp->subjects && s->level == sp->top)
		return PASSAGE_FREE;
	if (before->heading)
		return PASSAGE_HEADED;
	if (s->section)
		return PASSAGE_SECTION;
	return sp->top ? PASSAGE_INSIDE : PASSAGE_PLAIN;
}

/* The best way to role r of step s from the step before it. */
static int
reach(struct step *s, const struct step *before, enum passage passage, enum role r)
{
	int most = INT_MIN;

	for (unsigned q = ROLE_OPENING; q < NROLES; q++) {
		int reached = before->best[q] - evidence_changes[passage][q - 1][r - 1];

		if (reached > most) {
			most = reached;
			s->from[r] = (enum role)q;
		}
	}
	return most;
}

static void
seek(struct speech *sp)
{
	for (size_t i = 0; i < sp->n; i++) {
		struct step *s = &sp->steps[i], *before = i ? s - 1 : NULL;
		enum passage passage = before ? passage_to(sp, s, before) : PASSAGE_FREE;

		for (unsigned r = ROLE_OPENING; r < NROLES; r++)
			s->best[r] =
			    s->score[r] + (before ? reach(s, before, passage, (enum role)r) : 0);
	}
}

static const char *
explanation(struct arena *a, const struct step *s)
{
	return arena_printf(a,
	    "opening %d, positioning %d, tasks %d, responsibility %d, closing %d%s",
	    s->score[ROLE_OPENING], s->score[ROLE_POSITIONING], s->score[ROLE_TASKS],
	    s->score[ROLE_RESPONSIBILITY], s->score[ROLE_CLOSING],
	    s->section ? "; begins a section" : "")
	    .data;
}

static void
take(struct arena *a, struct speech *sp, bool explain)
{
	enum role role = ROLE_OPENING;

	for (unsigned r = ROLE_OPENING; sp->n && r < NROLES; r++)
		if (sp->steps[sp->n - 1].best[r] > sp->steps[sp->n - 1].best[role])
			role = (enum role)r;
	for (size_t i = sp->n; i--;) {
		const struct step *s = &sp->steps[i];
		struct unit *u = &sp->items[s->item].unit;

		u->block.role = role;
		if (explain)
			u->why = explanation(a, s);
		role = s->from[role];
	}
}

/* A heading that says nothing itself has the role of most of its section. */
static void
follow_sections(struct speech *sp)
{
	for (size_t i = 0; i < sp->n; i++) {
		struct step *s = &sp->steps[i];
		size_t chars[NROLES] = { 0 }, closing;
		enum role most = ROLE_NONE;

		if (!s->heading)
			continue;
		for (size_t k = i + 1;
		     k < sp->n && !(sp->steps[k].heading && sp->steps[k].level <= s->level); k++)
			chars[sp->items[sp->steps[k].item].unit.block.role] += step_text(sp, k).len;
		closing = chars[ROLE_CLOSING];
		chars[ROLE_CLOSING] = 0;
		for (unsigned r = ROLE_OPENING; r < NROLES; r++)
			if (chars[r] > chars[most])
				most = (enum role)r;
		if (most == ROLE_NONE && closing)
			most = ROLE_CLOSING; /* 写在最后 */
		if (most != ROLE_NONE)
			sp->items[s->item].unit.block.role = most;
	}
}

static void
of_speech(struct arena *a, const struct evidence *e, bool explain, struct stretch *items, size_t n)
{
	struct speech sp = { .evidence = e, .items = items };

	sp.steps = arena_array(a, struct step, n);
	for (size_t i = 0; i < n; i++) {
		struct block *b = &items[i].unit.block;

		if (b->kind == BLOCK_SALUTATION)
			b->role = ROLE_OPENING;
		if (b->kind != BLOCK_HEADING && b->kind != BLOCK_PARAGRAPH)
			continue;
		sp.steps[sp.n++] = (struct step){ .item = i,
			.level = level_of(&items[i]),
			.heading = b->kind == BLOCK_HEADING };
		if (b->kind == BLOCK_HEADING)
			sp.steps[sp.n - 1].label = label_role(b->text);
	}
	lower_sentences(&sp);
	find_shape(a, &sp);
	for (size_t i = 0; i < sp.n; i++)
		weigh_words(&sp, i);
	weigh_headings(&sp);
	weigh_places(&sp);
	weigh_shape(&sp);
	seek(&sp);
	take(a, &sp, explain);
	follow_sections(&sp);
}

void
find_roles(struct arena *a, const struct evidence *e, bool explain, struct stretch *items, size_t n)
{
	for (size_t from = 0, to; from < n; from = to) {
		for (to = from + 1; to < n && !items[to].starts;)
			to++;
		of_speech(a, e, explain, items + from, to - from);
	}
}
