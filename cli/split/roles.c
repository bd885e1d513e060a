/*
 * What each paragraph does. Its own words, those of the headings above it and its place in the speech are weighed for
 * every role; then the best sequence of roles is sought (Viterbi): roles follow one another in their order, they change
 * at sections rather than inside them, nothing comes before an opening and nothing after a closing.
 */
#include "split_private.h"

#include <limits.h>
#include <string.h>

#include "utf8.h"

#define LEVELS 5
#define AGENDA_LEAST 2 /* items that make a host's script */
#define DEMANDED 8     /* for what begins with 一要 */

/* What a change from one role to the next costs, at a section's border; inside a section twice as much. */
static const int change[NROLES][NROLES] = {
	[ROLE_OPENING] = { [ROLE_POSITIONING] = 2,
	    [ROLE_TASKS] = 4,
	    [ROLE_RESPONSIBILITY] = 12,
	    [ROLE_CLOSING] = 20 },
	[ROLE_POSITIONING] = { [ROLE_OPENING] = 60,
	    [ROLE_TASKS] = 4,
	    [ROLE_RESPONSIBILITY] = 12,
	    [ROLE_CLOSING] = 12 },
	[ROLE_TASKS] = { [ROLE_OPENING] = 60,
	    [ROLE_POSITIONING] = 14,
	    [ROLE_RESPONSIBILITY] = 4,
	    [ROLE_CLOSING] = 6 },
	[ROLE_RESPONSIBILITY] = { [ROLE_OPENING] = 60,
	    [ROLE_POSITIONING] = 24,
	    [ROLE_TASKS] = 12,
	    [ROLE_CLOSING] = 4 },
	[ROLE_CLOSING] = { [ROLE_OPENING] = 90,
	    [ROLE_POSITIONING] = 60,
	    [ROLE_TASKS] = 60,
	    [ROLE_RESPONSIBILITY] = 60 },
};

/* One paragraph or heading of the speech at hand. */
struct step {
	size_t item;
	unsigned level;        /* by form; an unnumbered heading is 1 */
	bool heading, section; /* a section begins here */
	int own[NROLES];       /* weight of its own words */
	int head[NROLES];      /* of its heading or first sentence */
	int score[NROLES];
	enum role from[NROLES]; /* the best role before it */
	int best[NROLES];
};

struct speech {
	const struct evidence *evidence;
	struct stretch *items;
	struct step *steps;
	size_t n;
	unsigned top;    /* the level of its sections, 0: it has none */
	size_t first;    /* the first section's step; n if there is none */
	size_t announce; /* the step that says 讲三点意见; n if none does */
	size_t agenda;   /* behind the last item of a host's agenda; 0 if there is none */
};

static struct str
text_of(const struct speech *sp, size_t i)
{
	return sp->items[sp->steps[i].item].unit.block.text;
}

/* ---- the shape of the speech ---- */

static unsigned
level_of(const struct stretch *s)
{
	if (s->unit.block.kind == BLOCK_HEADING && !s->unit.block.level)
		return s->unit.block.hint > 1 ? s->unit.block.hint - 1 : 1;
	return s->unit.block.level;
}

/* 讲三点意见, 强调几点: in the last sentence of a paragraph. */
static bool
announces(struct arena *a, struct str text)
{
	static const char *const loose[] = { "讲几点", "强调几点", "提几点", "谈几点", "说几点",
		"讲以下几点", "讲几个方面", "提几个方面", "谈几个方面", "讲几句", "讲点意见",
		"谈几个问题", "讲几个问题" };
	size_t tail = text.len > 240 ? text.len - 240 : 0;
	struct count_word *words;
	size_t n;

	while (tail && ((unsigned char)text.data[tail] & 0xC0) == 0x80)
		tail--;
	text = str_from(text, tail);
	n = count_words_find(a, text, &words);
	for (size_t i = 0; i < n; i++)
		if (words[i].announces)
			return true;
	for (size_t i = 0; i < sizeof loose / sizeof *loose; i++)
		if (str_find(text, str_of(loose[i]), 0) != STR_NONE)
			return true;
	return false;
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
		if (!s->heading && is_agenda_item(text_of(sp, i)) && ++items >= AGENDA_LEAST)
			sp->agenda = i + 1;
	}
	half = sp->n / 2 > sp->agenda ? sp->n / 2 : sp->agenda;
	for (size_t i = 0; i < sp->first && i <= half && sp->announce == sp->n; i++)
		if (!sp->steps[i].heading && announces(a, text_of(sp, i)))
			sp->announce = i;
}

/* ---- the weights ---- */

static void
weigh_words(struct speech *sp, size_t i)
{
	struct step *s = &sp->steps[i];
	struct str text = text_of(sp, i);
	size_t first = s->heading ? text.len : first_sentence(text);
	int of_first[NROLES] = { 0 };
	struct lead lead;
	bool says = s->heading || s->level; /* its first words are a heading's */

	evidence_weigh(sp->evidence, str_sub(text, 0, first), of_first);
	evidence_likelihood(sp->evidence, str_from(text, s->heading ? first : 0), s->own);
	if (lead_at_head(text, &lead) && lead.form == LEAD_YAO) {
		s->own[ROLE_TASKS] += DEMANDED;
		s->own[ROLE_RESPONSIBILITY] += DEMANDED;
	}
	for (unsigned r = ROLE_OPENING; r < NROLES; r++) {
		s->head[r] = says ? of_first[r] : 0;
		s->own[r] += (says ? 4 : 1) * of_first[r];
	}
}

static int
limited(int weight, int most)
{
	return weight > most ? most : weight;
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
				if (above[k])
					s->score[r] +=
					    limited(above[k]->head[r] * (k == 1 ? 4 : 3), 30);
		}
		if (level)
			above[level] = s;
	}
}

/* The order of the sections, or where in the speech a paragraph stands, says something, too. */
static void
weigh_places(struct speech *sp)
{
	size_t all = 0, done = 0, nsections = 0, section = 0;

	for (size_t i = 0; i < sp->n; i++) {
		all += text_of(sp, i).len;
		nsections += sp->top && sp->steps[i].level == sp->top;
	}
	for (size_t i = 0; i < sp->n; i++) {
		struct step *s = &sp->steps[i];
		unsigned permille =
		    (unsigned)((done + text_of(sp, i).len / 2) * 1000 / (all ? all : 1));

		done += text_of(sp, i).len;
		section += sp->top && s->level == sp->top;
		if (nsections >= 3) {
			/* 第一， and 一要 … are rather points than sections */
			int weight = sp->top == 1 ? 8 : 4;
			int middle = sp->top == 1 && nsections == 3 ? 14 : 8;

			s->score[ROLE_POSITIONING] += section == 1 ? weight : 0;
			s->score[ROLE_TASKS] += section > 1 && section < nsections ? middle
						: section == 1 && sp->top > 1      ? 2 * weight
										   : 0;
			s->score[ROLE_RESPONSIBILITY] += section == nsections ? weight : 0;
		} else {
			s->score[ROLE_OPENING] += i == 0 ? 8 : 0;
			s->score[ROLE_OPENING] += permille < 60    ? 8
						  : permille < 150 ? -5
						  : permille < 250 ? -20
								   : -40;
			s->score[ROLE_POSITIONING] += permille < 350 ? 5 : 0;
			s->score[ROLE_TASKS] += permille >= 300 && permille < 800 ? 5 : 0;
			s->score[ROLE_RESPONSIBILITY] += permille >= 720 ? 6 : 0;
		}
		s->score[ROLE_CLOSING] -= permille < 700 ? 60 : 0;
	}
}

/* Behind the opening where the shape of the speech shows it; 0 where it does not. */
static size_t
opening_end(const struct speech *sp)
{
	const struct step *first = sp->first < sp->n ? &sp->steps[sp->first] : NULL;
	size_t announced = sp->announce < sp->n ? sp->announce + 1 : 0;
	unsigned number = 0;

	if (!first || !sp->first)
		return announced;
	form_level(text_of(sp, sp->first), &number);
	if (first->level == 1 && number == 1)
		return sp->first;
	if (announced)
		return number == 1 && first->level < 3 ? sp->first : announced;
	return first->heading && !number && sp->first <= sp->n / 4 ? sp->first : 0;
}

/* What is certain by the shape: the opening before the first section, the call at the end. */
static void
weigh_shape(struct speech *sp)
{
	size_t opening = opening_end(sp);

	for (size_t i = 0; i < sp->n; i++) {
		struct step *s = &sp->steps[i];
		struct str text = text_of(sp, i);

		s->score[ROLE_CLOSING] += i + 1 < sp->n                    ? 0
					  : i && !sp->steps[i - 1].heading ? 30
									   : 15;
		if (i < opening || i < sp->agenda)
			s->score[ROLE_OPENING] += 400;
		else if (opening)
			s->score[ROLE_OPENING] -= 400;
		if (s->heading || s->level)
			s->score[ROLE_OPENING] -= 40, s->score[ROLE_CLOSING] -= 60;
		else if (i + 3 >= sp->n && is_call(text))
			s->score[ROLE_CLOSING] += i + 1 == sp->n ? 70 : i + 2 == sp->n ? 45 : 25;
		else if (i + 1 == sp->n && ending_of(text) == END_STOP &&
			 (str_ends(text, STR("！")) || str_ends(text, STR("!"))))
			s->score[ROLE_CLOSING] += 24;
	}
}

/* ---- the best sequence ---- */

static void
seek(struct speech *sp)
{
	for (size_t i = 0; i < sp->n; i++) {
		struct step *s = &sp->steps[i];
		int factor = s->section || (i && sp->steps[i - 1].heading) ? 1 : 2;

		if (i && sp->steps[i - 1].heading)
			factor = 3;
		for (unsigned r = ROLE_OPENING; r < NROLES; r++) {
			int most = i ? INT_MIN : 0;

			for (unsigned q = ROLE_OPENING; i && q < NROLES; q++) {
				int reached = sp->steps[i - 1].best[q] - factor * change[q][r];

				if (reached > most) {
					most = reached;
					s->from[r] = (enum role)q;
				}
			}
			s->best[r] = most + s->score[r];
		}
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
		size_t chars[NROLES] = { 0 };
		enum role most = ROLE_NONE;

		if (!s->heading)
			continue;
		for (size_t k = i + 1;
		     k < sp->n && !(sp->steps[k].heading && sp->steps[k].level <= s->level); k++)
			chars[sp->items[sp->steps[k].item].unit.block.role] += text_of(sp, k).len;
		chars[ROLE_CLOSING] = 0;
		for (unsigned r = ROLE_OPENING; r < NROLES; r++)
			if (chars[r] > chars[most])
				most = (enum role)r;
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
	}
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
