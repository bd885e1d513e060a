/* What the place of a paragraph says of its role: the order of the sections, or how far into the speech it stands. */
#include "roles.h"

#include <limits.h>

#include "array.h"
#include "marks.h"

#define SECTIONS_LEAST 3 /* whose order says something */

struct str
step_text(const struct speech *sp, size_t i)
{
	return sp->items[sp->steps[i].item].unit.block.text;
}

/* What a place in a speech without sections says; from and to in thousandths of its text. */
static const struct stage {
	enum role role;
	unsigned from, to; /* to: behind it */
	int weight;
} stages[] = {
	{ ROLE_OPENING, 0, 60, 6 },
	{ ROLE_OPENING, 60, 150, -4 },
	{ ROLE_OPENING, 150, 250, -14 },
	{ ROLE_OPENING, 250, UINT_MAX, -28 },
	{ ROLE_POSITIONING, 0, 350, 4 },
	{ ROLE_TASKS, 300, 800, 4 },
	{ ROLE_RESPONSIBILITY, 720, UINT_MAX, 4 },
};

static void
weigh_stage(struct step *s, unsigned permille)
{
	for (size_t i = 0; i < COUNT(stages); i++)
		if (permille >= stages[i].from && permille < stages[i].to)
			s->score[stages[i].role] += stages[i].weight;
}

static void
weigh_section(struct step *s, unsigned top, size_t section, size_t nsections)
{
	/* 第一， and 一要 … are rather points than sections */
	int weight = top == 1 ? 6 : 3;
	int middle = top == 1 && nsections == 3 ? 10 : 6;

	if (section == 1) {
		s->score[ROLE_POSITIONING] += weight;
		s->score[ROLE_TASKS] += top > 1 ? 2 * weight : 0;
	} else if (section == nsections) {
		s->score[ROLE_RESPONSIBILITY] += weight;
	} else if (section) {
		s->score[ROLE_TASKS] += middle;
	}
}

/* Two sections, each on a subject of its own: 关于消防安全. */
static bool
has_subjects(const struct speech *sp, size_t nsections)
{
	size_t n = 0;

	for (size_t i = 0; i < sp->n; i++)
		n += sp->steps[i].heading && sp->steps[i].level == sp->top &&
		     str_starts(without_number(step_text(sp, i)), STR("关于"));
	return nsections == 2 && n == 2;
}

/* The bytes of the section, or of all, that step `from` begins. */
static size_t
stretch_len(const struct speech *sp, size_t from, bool subjects)
{
	size_t all = 0;

	for (size_t i = from; i < sp->n; i++) {
		if (subjects && i > from && sp->steps[i].level == sp->top)
			break;
		all += step_text(sp, i).len;
	}
	return all;
}

void
weigh_places(struct speech *sp)
{
	size_t all = stretch_len(sp, 0, false), done = 0, part = all, before = 0;
	size_t nsections = 0, section = 0;

	for (size_t i = 0; i < sp->n; i++)
		nsections += sp->top && sp->steps[i].level == sp->top;
	sp->subjects = has_subjects(sp, nsections);
	for (size_t i = 0; i < sp->n; i++) {
		struct step *s = &sp->steps[i];
		size_t middle = done + step_text(sp, i).len / 2;

		if (sp->top && s->level == sp->top) {
			section++;
			if (sp->subjects) {
				before = done;
				part = stretch_len(sp, i, true);
			}
		}
		if (nsections >= SECTIONS_LEAST)
			weigh_section(s, sp->top, section, nsections);
		else
			weigh_stage(s, i ? (unsigned)((middle - before) * 1000 / (part + 1)) : 0);
		if (nsections < SECTIONS_LEAST && i == 0 && sp->n > 1)
			s->score[ROLE_OPENING] += 14;
		s->score[ROLE_CLOSING] -= middle * 10 < all * 7 ? 42 : 0;
		done += step_text(sp, i).len;
	}
}
