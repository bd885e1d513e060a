/* A line without a stop: a heading, or a sentence that was broken? And a numbered sentence with a stop: heading or point? */
#include "headings.h"

#include "array.h"
#include "clues.h"
#include "kinds.h"
#include "language.h"
#include "lines.h"
#include "marks.h"
#include "stretches.h"
#include "utf8.h"

#define HEADING_MAX 45    /* characters */
#define SHORT 16          /* of one that no width broke off */
#define PARAGRAPH 30      /* of what stands below it */
#define PARAGRAPH_MIN 23  /* of a short paragraph */
#define PARAGRAPH_SURE 40 /* of what is nothing else */
#define LIST_LEVEL 3      /* of 1. 2. 3., which are points as often as headings */
#define ENOUGH 4          /* weight of a heading */

static bool
has_unlike_clauses(struct str text)
{
	return str_has(text, STR("，")) && !has_heading_words(text);
}

bool
is_clause(struct str text)
{
	static const char *const words[] = { "我", "大家", "今天", NULL };
	struct lead lead;

	if (str_has_one(text, words))
		return true;
	return lead_at_head(text, &lead) || has_unlike_clauses(text);
}

/* It is of a paragraph's length, or has whole sentences. */
static bool
is_paragraph(struct str text)
{
	return utf8_is_longer(text, PARAGRAPH_MIN) &&
	       (utf8_is_longer(text, PARAGRAPH_SURE) || has_inner_stop(text) ||
		   ending_of(text) == END_SEMI);
}

/* What a line without a number has of a heading. */
static int
weigh_numberless(struct str text, struct standing place)
{
	struct str next = place.next;
	size_t chars = utf8_count(text);
	unsigned n;
	bool numbered = form_level(next, &n) > 0, dated = starts_with_date(next),
	     as_paragraph = begins_as_paragraph(next), alone = place.apart || place.parallel;
	const struct clue clues[] = {
		{ 1, chars >= 4 && chars <= 30 },
		{ -1, chars > 30 },
		{ -3, chars < 4 },
		{ -1, starts_torn(text) },
		{ -3, !alone && str_ends(text, STR("”")) && !as_paragraph }, /* “四到位” / 要求 */
		{ 2, has_equal_clauses(text) },
		{ 1, begins_as_heading(text) },
		{ 1, ends_as_heading(text) },
		/* and what stands below it */
		{ 2, as_paragraph },
		{ -2, !place.apart && !place.whole && is_torn_piece(next) && !dated && !numbered },
		{ 2, numbered },
		{ 1, dated },
		{ 1, is_paragraph(next) },
		{ -1, !utf8_is_longer(next, 11) },
	};

	return clues_weigh(clues, COUNT(clues));
}

static bool
ends_in_han(struct str text)
{
	size_t len;

	return utf8_is_han(utf8_before(text, text.len, &len));
}

/* As a sentence does: with a Chinese character, or a blank that others follow. */
static bool
starts_plainly(struct str text)
{
	size_t len;

	return utf8_is_han(utf8_at(text, 0, &len)) || (!starts_torn(text) && !is_torn_piece(text));
}

/* （通报）: a remark. */
static bool
is_bracketed(struct str text)
{
	return str_starts(text, STR("（")) && str_ends(text, STR("）"));
}

/* …[…], ***: nothing is said of what is counted. */
static bool
ends_in_blank(struct str text)
{
	size_t len;
	uint32_t c = utf8_before(text, text.len, &len);

	return c == ']' || c == U'】' || c == '*' || c == '_' || c == U'…' || c == U'×';
}

/* 全县____所: rather of a sentence. */
static bool
has_blank(struct str text)
{
	static const char *const blanks[] = { "__", "××", "**", "○○", "XX", "【】", NULL };

	return str_has_one(text, blanks);
}

/* （四）抓荒地, 第二，建一座库: shorter than any broken line, above a paragraph. */
static bool
is_short_above(struct str body, struct standing place)
{
	return !place.is_wrapped && !utf8_is_longer(body, SHORT) &&
	       utf8_is_longer(place.next, PARAGRAPH) && (place.whole || !is_torn_piece(place.next));
}

bool
looks_like_heading(struct str text, struct standing place)
{
	struct str body = without_number(text), next = place.next, inner = inside_brackets(text);
	bool alone = place.apart || place.parallel, bracketed = inner.len < text.len;
	unsigned n, level = form_level(text, &n);

	text = inner;
	if (utf8_is_longer(body, HEADING_MAX) || !body.len || has_inner_stop(body) ||
	    is_unclosed(text) || is_bracketed(text) || ends_in_blank(text))
		return false;
	if (level && is_short_above(body, place))
		return true;
	if (level && heading_number_at(text, 0).level)
		return !is_open_text(body) || place.is_short || place.apart || place.whole;
	if (place.is_wrapped && !place.is_short)
		return false;

	const struct clue clues[] = {
		{ 3, bracketed },
		{ 3, place.is_short },
		{ 3, place.apart },
		{ 3, place.parallel },
		{ 3, place.whole },
		{ 2, level > 0 },
		{ 2, !place.is_wrapped && ends_in_han(text) &&
			 (place.apart || starts_plainly(next) || starts_with_date(next)) },
		{ -1, !alone && has_unlike_clauses(body) },
		{ -3, !alone && has_blank(body) },
		{ -4, is_open_text(body) },
	};

	return clues_weigh(clues, COUNT(clues)) + weigh_numberless(body, place) >= ENOUGH;
}

/* ---- numbered sentences that end in a stop ---- */

static bool
is_body(const struct stretch *s)
{
	return s->unit.block.kind == BLOCK_PARAGRAPH;
}

/* One numbered sentence and nothing more. */
static bool
is_single_sentence(struct str text)
{
	struct str body = without_number(text);

	unsigned level = heading_number_at(text, 0).level;
	size_t most = ending_of(body) == END_OPEN || level == 1 ? HEADING_MAX : 32;

	return body.len && !utf8_is_longer(body, most) && !has_inner_stop(body) &&
	       !heading_row(text, 0) && (ending_of(body) != END_SEMI || level);
}

/* The next item of the same speech that is no noise; n if there is none. */
static size_t
next_of(const struct stretch *items, size_t n, size_t i)
{
	for (i++; i < n && !items[i].starts && stretch_is_noise(&items[i]);)
		i++;
	return i < n && !items[i].starts ? i : n;
}

/* What follows is text of its own: a paragraph without a number, or with one of a lower level. */
static bool
is_followed_by_text(const struct stretch *items, size_t n, size_t i, unsigned level)
{
	size_t next = next_of(items, n, i);
	unsigned own = heading_number_at(items[i].unit.block.text, 0).level, number, below;
	struct str text;

	if (next == n || !is_body(&items[next]))
		return false;
	text = items[next].unit.block.text;
	below = form_level(text, &number);
	if (heading_number_at(text, 0).level)
		return below > level || (number == 1 && below != own);
	if (own)
		return !str_starts(text, STR("同志们"));
	return !below || (number == 1 && below > level);
}

/* Most of the numbered sentences of this level are followed by text: they are headings. */
static bool
siblings_are_headings(const struct stretch *items, size_t n, size_t i, unsigned level)
{
	size_t with = 0, without = 0;

	for (size_t k = i > 40 ? i - 40 : 0; k < n && k < i + 40; k++) {
		struct str text = items[k].unit.block.text;
		unsigned number;

		if (!is_body(&items[k]) || form_level(text, &number) != level ||
		    items[k].unit.block.speech != items[i].unit.block.speech)
			continue;
		if (is_single_sentence(text) && is_followed_by_text(items, n, k, level))
			with++;
		else
			without++;
	}
	return with > without;
}

/* 3. … 。 right behind 2. … 。, which is one sentence as well: the list ends, and the text goes on. */
static bool
ends_list(const struct stretch *items, size_t i, unsigned level, unsigned number)
{
	struct str text = items[i].unit.block.text, before;
	unsigned last;
	size_t k = i;

	while (k && !items[k].starts && stretch_is_noise(&items[k - 1]))
		k--;
	if (!k || items[k].starts || !is_body(&items[k - 1]) || level < LIST_LEVEL)
		return false;
	before = items[k - 1].unit.block.text;
	return form_level(before, &last) == level && last + 1 == number &&
	       is_single_sentence(before) && ending_of(before) == ending_of(text);
}

/* Whether a paragraph of one numbered clause is a heading. */
static bool
is_numbered_heading(const struct stretch *items, size_t n, size_t i)
{
	struct str text = items[i].unit.block.text;
	unsigned number, level = form_level(text, &number);

	if (!level || !is_single_sentence(text))
		return false;
	if (is_followed_by_text(items, n, i, level))
		return ending_of(text) < END_COLON || siblings_are_headings(items, n, i, level) ||
		       (heading_number_at(text, 0).level == level &&
			   !ends_list(items, i, level, number));
	return ending_of(text) == END_OPEN && level == 1;
}

/* Shorter than the width at which the lines around it were broken. */
bool
is_short_line(const struct stretch *s)
{
	return s->wrap && s->width + 6 < s->wrap;
}

static struct standing
standing_of(const struct stretch *items, size_t n, size_t i)
{
	const struct stretch *next = &items[next_of(items, n, i)];

	return (struct standing){ .is_wrapped = items[i].wrap > 0,
		.is_short = is_short_line(&items[i]),
		.parallel = items[i].parallel,
		.whole = items[i].whole && items[i].nlines == 1,
		.apart = next->apart,
		.next = next->unit.block.text };
}

void
find_headings(struct arena *a, struct stretch *items, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		struct stretch *s = &items[i];
		struct str text = s->unit.block.text;
		unsigned number;

		if (!is_body(s))
			continue;
		s->unit.block.level = form_level(text, &number);
		if (is_agenda_item(without_number(text)))
			continue;
		s->is_heading = s->is_heading || (s->unit.block.hint && !utf8_is_longer(text, 60) &&
						     ending_of(text) != END_STOP);
		s->is_heading |= s->parallel && s->nlines == 1 && ending_of(text) != END_OPEN;
		if (!s->is_heading && s->unit.block.level)
			s->is_heading = is_numbered_heading(items, n, i);
		else if (!s->is_heading && ending_of(text) == END_OPEN && next_of(items, n, i) < n)
			s->is_heading = looks_like_heading(text, standing_of(items, n, i));
	}
	for (size_t from = 0, to; from < n; from = to) {
		for (to = from + 1; to < n && !items[to].starts;)
			to++;
		find_sentences(a, items, from, to);
		drop_strangers(items, from, to);
	}
	for (size_t i = 0; i < n; i++)
		if (is_body(&items[i]) && items[i].is_heading)
			items[i].unit.block.kind = BLOCK_HEADING;
}
