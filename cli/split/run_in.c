/* 一、抓宣传，促动员。我们…: whether the heads of a speech run into their paragraphs; then nothing is glued there. */
#include "glue.h"

#include "headings.h"
#include "language.h"
#include "marks.h"
#include "stretches.h"
#include "utf8.h"

#define HEAD_MAX 45   /* characters of a head that runs in */
#define OTHERS_EACH 3 /* heads that one first sentence which is none speaks against */
#define DOUBT_MOST 6

enum first { FIRST_NONE, FIRST_HEAD, FIRST_OTHER };

/* What the first sentence behind a number is, if others follow it. */
static enum first
first_of(struct str text, unsigned *level)
{
	*level = heading_number_at(text, 0).level;
	if (!*level || *level >= RUN_IN_LEVELS || !has_inner_stop(text))
		return FIRST_NONE;
	text = without_number(text);
	text = str_sub(text, 0, first_sentence(text) - STR("。").len);
	if (utf8_is_longer(text, HEAD_MAX))
		return FIRST_OTHER;
	return ends_as_heading(text) ? FIRST_HEAD : FIRST_NONE;
}

void
run_ins_count(struct run_ins *r, const struct stretches *s, size_t i)
{
	unsigned zone = s->items[i].zone, level;

	*r = (struct run_ins){ .heads = { 0 } };
	for (; i < s->n && s->items[i].zone == zone; i++)
		switch (first_of(s->items[i].unit.block.text, &level)) {
		case FIRST_HEAD:
			r->heads[level]++;
			break;
		case FIRST_OTHER:
			r->others[level]++;
			break;
		case FIRST_NONE:
			break;
		}
}

int
run_ins_doubt(const struct run_ins *r, unsigned level)
{
	size_t heads, against;

	if (level >= RUN_IN_LEVELS)
		return 0;
	heads = r->heads[level];
	against = r->others[level] * OTHERS_EACH;
	if (heads < 2 || heads <= against)
		return 0;
	return heads - against < DOUBT_MOST ? (int)(heads - against) : DOUBT_MOST;
}
