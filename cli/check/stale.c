#include "check.h"

#include <stdlib.h>

#include "array.h"
#include "check_private.h"
#include "fragment.h"
#include "utf8.h"

/*
 * Dates that do not fit the draft's. Without a draft there is no date to fit: what contradicts itself or is long past is
 * reported, any other a note, for somebody else's date is as much a leftover as his name.
 */

/* A past that is told as such. */
static const char *const since_before[] = { "自", "从", "早在", "追溯到", "始于", "成立于",
	"始建于", "比", "较", "由", "与", "快于", "高于", "低于", "优于", "好于", NULL };
static const char *const since_after[] = { "以来", "起", "至今", "之前", "以前", "底前", "翻一番",
	NULL };
/* 要在2023年底前: what is still to be done. */
static const char *const due_before[] = { "请于", "务必于", "须于", "应于", "要在", "必须在",
	"确保", "确保在", "务必在", "争取在", "力争", "力争在", "要于", NULL };
/* 将从2023年3月启动 */
static const char *const will_begin[] = { "将从", "将于", NULL };
static const char *const due_after[] = { "之前", "以前", "前", "底前", "年底前", NULL };
static const char *const must[] = { "必须", "要", "务必", "确保", "力争", "争取", "全部", "全面",
	NULL };
/* What a year is said to be, and how many years from now that is; what may stand between. */
static const struct said_year {
	const char *word;
	int from_now;
} said_years[] = {
	{ "今年", 0 },
	{ "本年度", 0 },
	{ "明年", 1 },
	{ "去年", -1 },
	{ "刚刚过去的", -1 },
	{ "前年", -2 },
};
const char *const that_is[] = { "，也就是", "，即", "也就是", "即", "（", "是", NULL };
/* 今年前三个月，也就是2026年一季度 */
static const char *const parts_of_year[] = { "前两个月", "前三个月", "前四个月", "前五个月",
	"前八个月", "前十个月", "前三季度", "一季度", "二季度", "三季度", "四季度", "上半年",
	"下半年", NULL };

/* What a clause has that tells what was: 2023年启动了, 2024年获评. */
static const char *const past[] = { "了", "曾", "获", "荣", "启动", "成功", "入选", "被", "成立",
	"建成", "投用", "同期", "相比", "比", "增长", "率先", "考察", "视察", "亲临", "召开",
	"先后", "提升至", "提高到", "下降", "翻一番", NULL };
/* 从2020年起，三年内见效: what begins then is still to be done. */
static bool
is_plan_from(struct str text, struct span at)
{
	static const char *const from[] = { "从", "自", NULL }, *const on[] = { "起，", "开始，",
		NULL };
	static const char *const then[] = { "用", "力争", "要", "分", "全面", "到", "利用",
		"将全面", "将正式", "将实行", "将推行", "将实施", "将启动", "将逐步", "将统一",
		NULL };
	size_t off = at.off + at.len, len = str_one_at(text, off, on), n;

	if (!len || !str_one_before(text, at.off, from))
		return false;
	off += len;
	return str_one_at(text, off, then) ||
	       (numeral_at(text, off, &n) && str_at(text, off + n, "年内"));
}

/* 力争2024年6月前开工, 将从2024年6月实行: a year before whose end something is still to be done. */
static bool
is_due(struct str text, struct span at)
{
	static const char *const told[] = { "了", "曾", "当时", "原定", "原计划", NULL };
	size_t off = at.off + at.len, due = str_one_at(text, off, due_after);

	if (str_one_before(text, at.off, will_begin))
		return !str_has_one(sentence_around(text, at), told);
	return due &&
	       (str_one_before(text, at.off, due_before) || str_one_at(text, off + due, must));
}

static bool
is_history(const struct block *b, struct span at)
{
	static const char *const ends[] = { "，", "。", "；", "！", "：", NULL };
	static const char *const joins[] = { "到", "至", "—", "、", "和", NULL };
	size_t off = at.off + at.len, join = str_one_at(b->text, off, joins);

	if (is_due(b->text, at) || is_plan_from(b->text, at))
		return false;
	if (str_one_before(b->text, at.off, since_before) || str_one_at(b->text, off, since_after))
		return true;
	/* 2020年到2025年, 2024年、2025年: the last one says when it is */
	if (join && digits_here(b->text, off + join) == 4)
		return true;
	/* 2020年的7% */
	if (str_at(b->text, off, "的") && digits_here(b->text, off + 3))
		return true;
	/* 2021年2月，总书记来考察 */
	if (str_at(b->text, off, "，"))
		off += 3;
	return str_has_one(str_sub(b->text, off, end_at(b->text, off, ends) - off), past);
}

/* Whether somebody gave this date: it was filled in here, or is a value as it stands. */
static bool
is_value(const struct checking *c, const struct block *b, struct span at)
{
	struct str text = str_sub(b->text, at.off, at.len);

	for (size_t i = 0; i < b->nmarks; i++)
		if (b->marks[i].kind == MARK_VALUE && b->marks[i].at.off < at.off + at.len &&
		    at.off < b->marks[i].at.off + b->marks[i].at.len)
			return true;
	for (size_t i = 0; i < c->context->nvalues; i++)
		if (str_has(c->context->values[i], text))
			return true;
	return false;
}

/* The newest year in the text, when nothing else says when it is. */
static unsigned
newest_year(const struct checking *c)
{
	unsigned newest = 0;

	for (size_t i = 0; i < c->doc->nblocks; i++)
		for (size_t k = 0; k < c->facts[i].ndates; k++) {
			const struct dated *date = &c->facts[i].dates[k];

			if (date->kind == DATED_YEAR && date->last > newest && date->last < 2030)
				newest = date->last;
		}
	return newest;
}

/* 今年（2025年）, 明年，也就是2028年 in a draft of 2026. */
static bool
is_another(const struct block *b, const struct dated *date, unsigned now)
{
	size_t is = str_one_before(b->text, date->at.off, that_is), off = date->at.off - is;

	/* 今年是2021年以来最好的一年 */
	if (str_at(b->text, off, "是") &&
	    str_one_at(b->text, date->at.off + date->at.len, since_after))
		return false;
	if (is && !str_at(b->text, off, "是"))
		off -= str_one_before(b->text, off, parts_of_year);
	for (size_t i = 0; i < COUNT(said_years); i++)
		if (str_before(b->text, off, said_years[i].word))
			return (int)date->year != (int)now + said_years[i].from_now;
	return false;
}

/* A year: this year, one long past, or the one the text is signed with. */
static void
judge_year(struct checking *c, const struct block *b, const struct dated *date, unsigned now)
{
	struct str text = str_sub(b->text, date->at.off, date->at.len);
	bool known = c->year > 0;

	if (known && is_another(b, date, now))
		report(c, b, date->at, "%.*s is not the year it is said to be, the draft is of %u",
		    STR_FMT(text), now);
	else if (known && date->year == now && date->has_day && c->month &&
		 is_due(b->text, date->at) && date->month * 31 + date->day < c->month * 31 + c->day)
		report(c, b, date->at, "%.*s is over, the draft is of %u-%02u-%02u", STR_FMT(text),
		    c->year, c->month, c->day);
	else if (known && date->last < now &&
		 (is_due(b->text, date->at) || is_still_ahead(b->text, date->at)))
		report(c, b, date->at, "%.*s is over, the draft is of %u", STR_FMT(text), now);
	else if (date->last + (known ? 1 : 2) < now && date->last >= 2000 &&
		 !is_history(b, date->at))
		report_as(c, known ? SEVERITY_WARNING : SEVERITY_NOTE, b, date->at,
		    "%.*s is long past, the %s is of %u", STR_FMT(text),
		    known ? "draft" : "newest year here", now);
	else if (b->kind == BLOCK_SIGNOFF && known && date->has_day &&
		 (date->year != c->year || date->month != c->month || date->day != c->day))
		report(c, b, date->at, "%.*s is not the draft's date, %u-%02u-%02u", STR_FMT(text),
		    c->year, c->month, c->day);
}

/* What was is only told of, unless it is still awaited: 喜迎建党104周年, but 在庆祝…100周年大会上的讲话. */
static bool
is_told_of(struct str text, const struct dated *date, unsigned now)
{
	static const char *const awaited[] = { "喜迎", "迎接", "迎来", "庆祝", "今年是", NULL };
	static const char *const today[] = { "今年", "今天", "喜迎", "迎接", "迎来", "即将", NULL };
	static const char *const coming[] = { "到来", "来临", "即将", NULL };
	static const char *const meeting[] = { "大会上", "庆祝大会", "纪念大会", "座谈会", NULL };
	static const char *const was[] = { "了", "曾", NULL };
	struct str sentence = sentence_around(text, date->at);

	if (date->year + 1 == now && !str_one_before(text, date->at.off, awaited) &&
	    !str_one_at(text, date->at.off + date->at.len, coming))
		return true;
	return str_one_at(text, date->at.off + date->at.len, meeting) ||
	       (str_has_one(sentence, was) && !str_has_one(sentence, today));
}

static void
judge(struct checking *c, const struct block *b, const struct dated *date, unsigned now)
{
	struct str text = str_sub(b->text, date->at.off, date->at.len);

	switch (date->kind) {
	case DATED_YEAR:
		judge_year(c, b, date, now);
		break;
	case DATED_PLAN:
		judge_plan(c, b, date, now);
		break;
	case DATED_CONGRESS:
		if ((date->year < now && is_news(b->text, date->at, now - date->year)) ||
		    (c->year && date->last < now && !is_history(b, date->at)))
			report(c, b, date->at, "%.*s is not the latest congress", STR_FMT(text));
		break;
	case DATED_ANNIVERSARY:
		if (date->year != now && !is_told_of(b->text, date, now))
			report(c, b, date->at, "%.*s falls in %u, not in %u", STR_FMT(text),
			    date->year, now);
		break;
	case DATED_DAY:
	case DATED_TERM:
		break;
	}
}

/* Nothing says when the text is spoken. */
static void
unjudged(struct checking *c, const struct block *b, const struct dated *date)
{
	if (date->kind != DATED_CONGRESS)
		report_as(c, SEVERITY_NOTE, b, date->at,
		    "%.*s: nothing says when this is spoken, see that it fits",
		    STR_FMT(str_sub(b->text, date->at.off, date->at.len)));
}

/* A draft without a date is not judged by date, and is told so once. */
static void
undated(struct checking *c)
{
	for (size_t i = 0; i < c->doc->nblocks; i++)
		for (size_t k = 0; k < c->facts[i].ndates; k++) {
			const struct dated *date = &c->facts[i].dates[k];
			const struct block *b = &c->doc->blocks[i];

			if (date->kind == DATED_DAY || date->kind == DATED_CONGRESS ||
			    date->kind == DATED_TERM || is_value(c, b, date->at))
				continue;
			report_as(c, SEVERITY_NOTE, b, date->at,
			    "the outline has no \"date\", so nothing is judged by it");
			return;
		}
}

/* Fragments that were not to be used any more on the draft's day; told already while assembling. */
static void
expired(struct checking *c)
{
	for (size_t i = 0; i < c->context->nfragments && c->year && !c->context->gaps_told; i++) {
		const struct fragment *f = c->context->fragments[i];
		const struct block *b = c->doc->blocks;

		for (size_t k = 0; k < c->doc->nblocks; k++)
			if (c->doc->blocks[k].fragment == f) {
				b = &c->doc->blocks[k];
				break;
			}
		if (f->until.len && str_cmp(f->until, c->context->date) < 0)
			report(c, b, span_of(0, b->text.len), "%.*s was to be used until %.*s",
			    STR_FMT(f->id), STR_FMT(f->until));
	}
}

void
check_stale_dates(struct checking *c)
{
	unsigned now = c->year ? c->year : newest_year(c);
	bool reused = is_reused(c);

	expired(c);
	if (c->context->known && !c->year) {
		undated(c);
		return;
	}
	for (size_t i = 0; i < c->doc->nblocks; i++)
		for (size_t k = 0; k < c->facts[i].ndates; k++) {
			const struct block *b = &c->doc->blocks[i];
			const struct dated *date = &c->facts[i].dates[k];
			size_t before = c->diags->nitems;

			if (is_value(c, b, date->at))
				continue;
			if (now)
				judge(c, b, date, now);
			if (reused && c->diags->nitems == before)
				unjudged(c, b, date);
		}
}
