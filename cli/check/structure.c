#include "check.h"

#include "check_private.h"
#include "utf8.h"

/* Numbers of headings, announced counts, and the salutation. */

/* Whether the plan mends what a block begins with. */
static bool
is_planned(const struct checking *c, size_t block)
{
	for (size_t i = 0; i < c->nplan; i++)
		if (c->plan[i].block == block && !c->plan[i].at.off)
			return true;
	return false;
}

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

/* （一）、 一： and the like where no heading is: at the head of two paragraphs or more. */
static void
check_number_forms(struct checking *c)
{
	size_t n = 0;

	for (size_t i = 0; i < c->doc->nblocks; i++)
		n += is_prose(&c->doc->blocks[i]) && wrong_form(c->doc->blocks[i].text);
	for (size_t i = 0; n > 1 && i < c->doc->nblocks; i++) {
		const struct block *b = &c->doc->blocks[i];
		size_t len = is_prose(b) ? wrong_form(b->text) : 0;

		if (len && !is_planned(c, i))
			report(c, b, span_of(0, len),
			    "a heading's number is 一、 （一） 1. or （1）");
	}
}

void
check_heading_numbers(struct checking *c)
{
	check_number_forms(c);
	report_planned(c, NUMBER_HEADING);
	report_planned(c, NUMBER_RUN_IN);
	report_planned(c, NUMBER_SKIPPED);
}

/* 五个强化：强化学习、强化责任: how often the word before the colon at off begins what follows, up to the sentence's end. */
static unsigned
times_said(struct str text, size_t off)
{
	static const char *const marks[] = { "：", "、", "，", "；", NULL };
	struct str word = str_sub(text, off - 6, 6);
	size_t end = str_find(text, STR("。"), off);
	unsigned n = 0;

	if (end == STR_NONE)
		end = text.len;
	for (size_t at = off; at < end; at += utf8_len(text, at)) {
		size_t mark = str_one_at(text, at, marks);

		n += mark && str_starts(str_from(text, at + mark), word);
	}
	return n;
}

static void
check_said_counts(struct checking *c, const struct block *b, struct letters text)
{
	static const char *const measures[] = { "个", "大", "项", NULL };

	for (size_t i = letters_next(text, 0, LOOK_MARK); i < text.n;
	     i = letters_next(text, i + 1, LOOK_MARK)) {
		size_t off = text.offs[i], measure, number, len;
		unsigned said, n;

		if (text.codes[i] != U'：' || off < 15 ||
		    !(measure = str_one_before(b->text, off - 6, measures)))
			continue;
		number = off - 9 - measure;
		n = numeral_at(b->text, number, &len);
		if (n < 2 || len != 3 || (number >= 3 && numeral_at(b->text, number - 3, &len)))
			continue;
		said = times_said(b->text, off);
		if (said > 1 && said != n)
			report(c, b, span_of(number, off - number), "%u are said here", said);
	}
}

/* How many things are told off from the 第一 at off on, each by its name: 第一句话, 第二句话. */
static unsigned
told_off(struct str text, size_t off, struct str name)
{
	unsigned n = 1;
	size_t len;

	for (size_t at = off + 3; (at = str_find(text, STR("第"), at)) != STR_NONE; at += 3)
		if (numeral_at(text, at + 3, &len) == n + 1 &&
		    str_starts(str_from(text, at + 3 + len), name))
			n++;
	return n;
}

/* 我讲两层意思。第一层意思，…: the number before 第一, of the thing that is told off. */
static void
check_told_off(struct checking *c, const struct block *b)
{
	static const char *const names[] = { "层意思", "句话", "件事", "个问题", "个方面", "点",
		"条", NULL };
	static const char *const marks[] = { "。", "：", "，", NULL };
	size_t off = str_find(b->text, STR("第一"), 0), mark, len,
	       name = off != STR_NONE ? str_one_at(b->text, off + 6, names) : 0;
	struct str what = str_sub(b->text, off + 6, name);
	unsigned said, n;

	if (!name || !off || !(mark = str_one_before(b->text, off, marks)) ||
	    !str_ends(str_sub(b->text, 0, off - mark), what) || off < mark + name + 3)
		return;
	size_t number = off - mark - name - 3;

	said = numeral_at(b->text, number, &len);
	n = told_off(b->text, off, what);
	if (said > 1 && len == 3 && n > 1 && said != n)
		report(c, b, span_of(number, 3 + name), "%u are told off here", n);
}

void
check_counts(struct checking *c)
{
	report_planned(c, NUMBER_COUNT);
	report_planned(c, NUMBER_OTHER_COUNT);
	for (size_t i = 0; i < c->doc->nblocks; i++)
		if (is_prose(&c->doc->blocks[i]))
			check_said_counts(c, &c->doc->blocks[i], c->facts[i].letters);
	for (size_t i = 0; i < c->doc->nblocks; i++)
		if (c->doc->blocks[i].kind == BLOCK_PARAGRAPH)
			check_told_off(c, &c->doc->blocks[i]);
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
