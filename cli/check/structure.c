#include "check.h"

#include "check_private.h"
#include "utf8.h"

/* Numbers of headings, announced counts, and the salutation. */

/* Bytes of a number in no form of a heading's at the head of a paragraph, （一）、 一： 1，; 0 if it has none. */
static size_t
wrong_form(struct str text)
{
	static const char *const open[] = { "（", "(", NULL }, *const shut[] = { "）", ")", NULL };
	static const char *const behind_brackets[] = { "、", ".", "．", "，", "：", NULL };
	static const char *const behind[] = { ".", "．", "：", "，", NULL };
	size_t at = str_one_at(text, 0, open), n = digits_here(text, at), close, mark;
	bool figures = n > 0;

	if (!n && !numeral_at(text, at, &n))
		return 0;
	close = at ? str_one_at(text, at + n, shut) : 0;
	if (at && !close)
		return 0;
	at += n + close;
	mark = str_one_at(text, at, close ? behind_brackets : behind);
	/* 1. is right, and 12：30 a time */
	if (!mark || (!close && figures && !str_at(text, at, "，")) || n > 6 ||
	    !utf8_han_at(text, at + mark))
		return 0;
	return at + mark;
}

/* Whether a heading's number is right: 一、 （一） */
static bool
is_proper(struct str text)
{
	struct heading_number number = heading_number_at(text, 0);

	return number.proper && (number.level == 1 || number.level == 2);
}

/* （一）、 一： and the like where no heading is: at the head of two paragraphs or more. */
static void
check_number_forms(struct checking *c)
{
	size_t n = 0;

	for (size_t i = 0; i < c->doc->nblocks; i++)
		n += is_prose(&c->doc->blocks[i]) && wrong_form(c->doc->blocks[i].text);
	/* 二，加强值班 below 一、做好物资储备 */
	for (size_t i = 0; n == 1 && i < c->doc->nblocks; i++)
		n += is_prose(&c->doc->blocks[i]) && is_proper(c->doc->blocks[i].text);
	for (size_t i = 0; n > 1 && i < c->doc->nblocks; i++) {
		const struct block *b = &c->doc->blocks[i];
		size_t len = is_prose(b) ? wrong_form(b->text) : 0;

		if (len && !is_planned(c, i, 0))
			report(c, b, span_of(0, len),
			    "a heading's number is 一、 （一） 1. or （1）");
	}
}

/* 1.完善机制。 and （一）抓好落实。 behind it: a row of a higher level begins below one of a lower. */
static void
check_level_order(struct checking *c)
{
	unsigned deepest = 0; /* since the last 一、 or （一） */

	for (size_t i = 0; i < c->doc->nblocks; i++) {
		const struct block *b = &c->doc->blocks[i];
		struct heading_number number = heading_number_at(b->text, 0);

		if (b->kind == BLOCK_HEADING && !number.level)
			deepest = 0;
		if (!is_prose(b) || !number.level)
			continue;
		if (number.level == 2 && number.n == 1 && deepest > 2 && !is_planned(c, i, 0))
			report(c, b, span_of(0, number.len),
			    "a row of a higher level begins below one of a lower: 一、（一）1.（1）");
		if (number.level <= 2 || number.level > deepest)
			deepest = number.level;
	}
}

void
check_heading_numbers(struct checking *c)
{
	check_level_order(c);
	check_number_forms(c);
	report_planned(c, NUMBER_HEADING);
	report_planned(c, NUMBER_RUN_IN);
	report_planned(c, NUMBER_SKIPPED);
}

void
check_heading_depth(struct checking *c)
{
	for (size_t i = 0; i < c->doc->nblocks; i++) {
		const struct block *b = &c->doc->blocks[i];

		if (b->kind == BLOCK_HEADING && b->level > 2) {
			report(c, b, span_of(0, b->text.len),
			    "a heading of level %u; an ear keeps two", b->level);
			return;
		}
	}
}

/* 同志们： 老师们！ 各位乡亲， but not the 张主任 of a byline. */
static bool
calls_people(const struct block *b, size_t mark)
{
	static const char *const heads[] = { "同志们", "各位", "尊敬的", "亲爱的", NULL };

	if (b->kind == BLOCK_TITLE || utf8_is_longer(b->text, 30))
		return false;
	return (mark || str_ends(b->text, STR("：")) || str_one_at(b->text, 0, heads)) &&
	       salutation_is(b->text);
}

/* 同志们： stands before all else, and ends with its colon. */
void
check_salutation(struct checking *c)
{
	static const char *const marks[] = { "，", "。", "！", ",", ":", "、", "；", NULL };

	for (size_t i = 0; i < c->doc->nblocks; i++) {
		const struct block *b = &c->doc->blocks[i];

		if (b->kind == BLOCK_HEADING)
			return;
		size_t mark = str_one_before(b->text, b->text.len, marks);

		if (!calls_people(b, mark))
			continue;
		if (!str_ends(b->text, STR("：")))
			report(c, b, span_of(b->text.len - mark, mark),
			    "a salutation ends with ：");
		return;
	}
}
