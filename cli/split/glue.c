/*
 * 一、提高政治站位，增强责任感今年以来，…: a heading whose line end was lost. Every place between two characters is a
 * candidate; how they are weighed, borders.c says.
 */
#include "glue.h"

#include "array.h"
#include "buf.h"
#include "headings.h"
#include "kinds.h"
#include "language.h"
#include "marks.h"
#include "utf8.h"

#define LEAST 4 /* characters of a heading */
#define MOST 42
#define COLON_MAX 10       /* characters of a heading before its colon */
#define ENOUGH (-8)        /* weight of a border */
#define BROKEN 60          /* characters of a paragraph that breaks off in its first sentence */
#define LONE 50            /* characters of one sentence that may be all heading */
#define SINGLE 30          /* of one that is nothing else */
#define ENOUGH_ALONE 15    /* weight of a border in that */
#define ENOUGH_FIRST (-14) /* behind 一、, where a text without a heading is rare */
#define DOUBT_TORN 40      /* more than that, where a line may end in its heading */
#define TORN_LEAST 24      /* characters of a heading and the head of its text */
#define TORN_PIECE 5       /* of that head */
#define SPACED_NEAR 200    /* characters that are looked at for another one */
#define SPACED (-40)       /* weight of a border at the only space in a paragraph */

/* 一、提高认识 防汛是…: bytes of the heading before a gap outside quotes and brackets, with whole sentences behind; 0 if there is none. */
static size_t
heading_before_gap(struct str body)
{
	bool quoted = false;
	size_t len, chars = 0;

	for (size_t off = 0; off < body.len && chars <= MOST; off += len, chars++) {
		uint32_t c = utf8_at(body, off, &len);

		if (c == U'。' || c == U'！' || c == U'？' || c == U'；' || c == U'：')
			return 0;
		quoted = (quoted || utf8_one_at(body, off, "“（【〔[(")) &&
			 !utf8_one_at(body, off, "”）】〕])");
		if (chars >= LEAST && !quoted && utf8_is_space(c) &&
		    ending_of(str_sub(body, 0, off)) == END_OPEN &&
		    (utf8_is_longer(str_from(body, off), BROKEN) ||
			has_inner_stop(str_from(body, off))))
			return off;
	}
	return 0;
}

/* 一、关于春耕（一）备足种子: bytes of the heading before the first of a lower level; 0 if none follows before a stop. */
static size_t
heading_before_heading(struct str text, size_t from)
{
	unsigned level = heading_number_at(text, 0).level;
	size_t len, chars = 0;

	for (size_t off = from; off < text.len && chars <= MOST; off += len, chars++) {
		uint32_t c = utf8_at(text, off, &len);
		struct heading_number number;

		if (c == U'。' || c == U'！' || c == U'？' || c == U'；')
			return 0;
		if (chars < LEAST || (c != U'（' && c != '(' && c != '1'))
			continue;
		number = heading_number_at(str_from(text, off), 0);
		if (number.level > level && number.n == 1 && number.len < text.len - off)
			return off;
	}
	return 0;
}

/* 二、饮水要查细：井水、池水…。…: bytes of the heading with its colon, if sentences follow; 0 if there is none. */
static size_t
heading_before_colon(struct str body)
{
	size_t colon = str_find(str_sub(body, 0, utf8_prefix(body, COLON_MAX + 1)), STR("："), 0);
	struct str left = str_sub(body, 0, colon), right;

	if (colon == STR_NONE || utf8_count(left) < LEAST || count_han(left) < utf8_count(left))
		return 0;
	right = str_from(body, colon + STR("：").len);
	return has_inner_stop(right) && utf8_is_longer(right, LONE) && !begins_points(right) &&
		       !str_starts(right, STR("“"))
		   ? colon + STR("：").len
		   : 0;
}

size_t
glued_number(struct str text, unsigned *level)
{
	struct heading_number number = heading_number_at(text, 0);
	struct lead lead;

	*level = number.level < 3 ? number.level : 3;
	if (number.level)
		return number.len;
	if (!lead_at_head(text, &lead) || lead.form != LEAD_ORDINAL || lead.at.len <= lead.core)
		return 0;
	*level = 4;
	return lead.at.off + lead.at.len;
}

size_t
glued_heading(const struct gluing *like, struct str text)
{
	struct gluing g = *like;
	size_t number = glued_number(text, &g.level), best;
	int least = g.level == 1 ? ENOUGH_FIRST : ENOUGH;

	if (!number)
		return 0;
	g.text = str_from(text, number);
	best = heading_before_gap(g.text);
	if (best)
		return number + best;
	best = heading_before_heading(text, number);
	if (best || (ending_of(text) == END_OPEN && !has_inner_stop(g.text)))
		return best; /* or nothing but a heading */
	if (!has_inner_stop(g.text))
		least = utf8_is_longer(g.text, SINGLE) ? ENOUGH : ENOUGH_ALONE;
	best = border_find(&g, g.doubt + least);
	if (!best && g.level <= 2)
		best = heading_before_colon(g.text);
	return best ? number + best : 0;
}

bool
is_torn_below_heading(const struct pairs *pairs, struct str text, struct str next)
{
	struct buf both = BUF_INIT;
	struct str rest;
	size_t head, done = 0;

	if (!heading_number_at(text, 0).level || !utf8_is_longer(text, TORN_LEAST))
		return false;
	buf_str(&both, text);
	buf_str(&both, next);
	do { /* 一、（一）: one heading may be glued to another */
		rest = str_from(buf_view(&both), done);
		head = glued_heading(&(struct gluing){ .pairs = pairs, .doubt = DOUBT_TORN }, rest);
		done += head;
	} while (head && heading_number_at(str_from(rest, head), 0).level);
	buf_release(&both);
	return head && done < text.len && utf8_is_longer(str_from(text, done), TORN_PIECE);
}

/* 第|一要务, 统|一是: what goes on with 一 is no lead's place. */
static bool
is_half_word(uint32_t before)
{
	static const uint32_t halves[] = { U'第', U'统', U'唯', U'同', U'专', U'之', U'万', U'十',
		U'单', U'每', U'某', U'归', U'任', U'合', U'逐' };

	for (size_t i = 0; i < COUNT(halves); i++)
		if (before == halves[i])
			return true;
	return false;
}

size_t
heading_before_points(struct str text)
{
	size_t len, chars = 0;

	if (form_level(text, &(unsigned){ 0 }))
		return 0;
	for (size_t off = 0; off < text.len && chars <= 30; off += len, chars++) {
		size_t before;
		uint32_t c = utf8_at(text, off, &len), last = utf8_before(text, off, &before);
		struct lead lead;

		if (c == U'。' || c == U'；' || c == U'：' || c == U'“')
			return 0;
		if (chars >= 6 && utf8_is_han(last) && !is_half_word(last) &&
		    lead_at_head(str_from(text, off), &lead) && lead.form <= LEAD_YAO &&
		    lead.n == 1)
			return off;
	}
	return 0;
}

/* Several spaces between Chinese characters, as recognised print has them anywhere. */
static bool
has_spaces(struct str text)
{
	size_t n = 0, len, next;

	for (size_t off = utf8_pass_han(text, 0); off < text.len && n < 2;
	     off = utf8_pass_han(text, off)) {
		uint32_t c = utf8_at(text, off, &len);

		off += len;
		n += utf8_is_space(c) && utf8_is_han(utf8_at(text, off, &next)) && off > len &&
		     utf8_is_han(utf8_before(text, off - len, &next));
	}
	return n > 1;
}

size_t
heading_before_space(const struct pairs *pairs, struct str text)
{
	size_t gap = heading_before_gap(text);
	struct str left = str_sub(text, 0, gap);

	text = str_sub(text, 0, utf8_prefix(text, SPACED_NEAR));
	if (!gap || has_spaces(text) || titleness(left) || is_signoff(left) || salutation_len(left))
		return 0;
	return border_weight(&(struct gluing){ .pairs = pairs, .text = text }, gap) >= SPACED ? gap
											      : 0;
}

bool
begins_points(struct str right)
{
	struct heading_number number = heading_number_at(right, 0);
	struct lead lead;
	size_t len;

	if (number.level)
		return number.n == 1;
	if (!lead_at_head(right, &lead) || lead.n != 1 || lead.form > LEAD_ORDINAL)
		return false;
	/* 第一，… but not 第一责任人 */
	return lead.form != LEAD_ORDINAL || !utf8_is_han(utf8_at(right, lead.at.len, &len)) ||
	       utf8_before(right, lead.at.len, &len) == U'，';
}
