#include "check.h"

#include <stdlib.h>

#include "check_private.h"
#include "map.h"
#include "utf8.h"

/* One thing, two figures. */

/* What a sentence may begin with that says no more than that it is now, and which one is meant. */
static const char *const heads[] = { "今年以来", "今年", "全年", "一年来", "三年来", "三年",
	"五年来", "五年", "目前", "截至目前", "现在", "我们", "累计", "一共", "总共", "共有", "共",
	"现有", "已经", "已", "对", "面对", "让", "使", "这次", "此次", "本次", "有了", "有",
	"能够", "取得", "实现", "完成", "建成", "对一个", "一个", "这个", "这条", "这座", "这些",
	"这", "整个", "新修的", "新建的", "依托", "通过", "把", "在完成", "在实现", "在取得", "，",
	NULL };
/* What all of it is of. */
static const char *const scopes[] = { "全国", "全省", "全市", "全县", "全区", "全镇", "全乡",
	"全村", "全旗", "全州", "全盟", "全街道", "全社区", "全院", "全校", "全厂", "全局", "我省",
	"我市", "我县", "我区", "我镇", "我乡", "我村", "我院", "我校", "我厂", "我局", NULL };
/* When it was, if that is not now. */
static const char *const times[] = { "去年", "上年", "一季度", "二季度", "三季度", "四季度",
	"上半年", "下半年", "前三季度", NULL };
/* What joins a thing with its figure. */
static const char *const joins[] = { "已", "保持在", "稳定在", "提高到", "提升到", "上升到", "达到",
	"达", "为", "是", "只有", "有", "共", "累计", NULL };
/* A figure of another time, of a part, or of what is to be. */
static const char *const other_times[] = { "去年", "上年", "前年", "明年", "年均", "半年", "季度",
	"月", "周", "第", "每", "其中", "分别", "各", "力争", "争取", "计划", "预计", "目标", "要",
	"确保", "比", "较", "由", "从", "不少于", "以上", "以下", "左右", "又", "再", "另", "还",
	"期", "批", "低于", "高于", "超", "突破", "增", "降", "原", "曾", "时", NULL };

#define LEAST_OF_ALL 6 /* bytes: 党员 of 全镇党员 */
#define LEAST_RATE 9   /* 覆盖率, and 网格员 of 共有网格员 */
#define LEAST_THING 12 /* 改造公厕 */
#define LONG_THING 18  /* 固定资产投资 */
#define MOST_TOLD 60   /* bytes of a sentence up to its figure */
#define MOST_NAMED 24  /* of what follows a figure */

/* What a sentence tells with its first figure. */
struct told {
	struct str value; /* with its unit */
	struct str unit;  /* which is that, without 万 */
	double amount;
	struct str thing; /* what stands before it, without its verb: 森林覆盖率 */
	struct str named; /* what stands behind it: 教学班 of 42个教学班 */
	struct str time, scope;
	size_t block;
	bool joined; /* a verb stands before it */
	bool of;     /* the figure is an attribute: 32公里的环湖公路 */
	bool ends;   /* it ends its clause */
};

/* Passes what says when, and of what whole; the rest is what is told. */
static size_t
pass_heads(struct str text, size_t at, struct told *told)
{
	for (size_t len, n;; at += len) {
		n = digits_here(text, at);
		if (n == 4 && str_at(text, at + n, "年")) {
			len = n + STR("年").len;
			told->time = str_sub(text, at, n);
		} else if ((len = str_one_at(text, at, times)) != 0) {
			told->time = str_sub(text, at, len);
		} else if ((len = str_one_at(text, at, scopes)) != 0) {
			told->scope = str_sub(text, at, len);
		} else if ((len = str_one_at(text, at, heads)) == 0) {
			return at;
		}
	}
}

/* The noun behind a figure up to what is said of it: 教学班 of 教学班都…. */
static struct str
named_at(struct str text, size_t off)
{
	static const char *const said[] = { "都", "全", "个个", "已", "在", "的", "和", "了", "均",
		"各", "也", "就", "是", "有", "要", "将", "必须", "需", "来说", "中，", NULL };
	size_t end = off;

	/* 在校学生 */
	while (end < text.len && end - off < MOST_NAMED && utf8_han_at(text, end) &&
	       ((end == off && str_at(text, off, "在")) || !str_one_at(text, end, said)))
		end += 3;
	return str_sub(text, off, end - off);
}

/* Where what is told with a figure begins: behind its sentence's heads, or its clause's if those say of what whole. */
static size_t
told_from(struct str text, size_t number, struct told *told)
{
	static const char *const stops[] = { "。", "！", "？", "；", NULL };
	size_t start = number, clause = number - clause_before(text, number).len, len, at;

	while (start && number - start < MOST_TOLD && !str_one_before(text, start, stops))
		start -= utf8_before(text, start, &len) ? len : 1;
	if (!start || str_one_before(text, start, stops)) {
		at = pass_heads(text, start + heading_number_at(text, start).len, told);
		if (at >= clause)
			return at;
	}
	at = pass_heads(text, clause, told);
	return told->scope.len ? at : STR_NONE;
}

/* Reads the first figure of a sentence, or of 全县…; false if more stands before it than it is of. */
static bool
told_at(struct str text, struct span number, size_t unit, struct told *told)
{
	static const char *const marks[] = { "。", "，", "；", "！", NULL };
	size_t end = number.off + number.len + unit, at = told_from(text, number.off, told), len;

	if (at > number.off)
		return false;
	told->ends = end >= text.len || str_one_at(text, end, marks);
	told->of = str_at(text, end, "的");
	told->named = told->ends ? STR("") : named_at(text, end + (told->of ? 3 : 0));
	told->joined = str_before(text, at, "有");
	end = number.off;
	while (end > at && (len = str_one_before(text, end, joins)) != 0)
		end -= len;
	told->joined |= end < number.off;
	told->thing = str_sub(text, at, end > at ? end - at : 0);
	/* 去年 may be said behind the figure, too */
	struct str rest = str_sub(text, number.off, sentence_len(text, number.off));

	if (!told->time.len && str_has(rest, STR("去年")))
		told->time = STR("去年");
	return utf8_pass_han(told->thing, 0) == told->thing.len;
}

/* The text without 的 and 现有: 改造涉及的房屋 and 改造涉及房屋 are one. */
static struct str
without_of(struct arena *a, struct str text)
{
	static const char *const fillers[] = { "出的", "的", "现有", "共有", NULL };
	struct buf left = BUF_INIT;
	struct str all;

	for (size_t off = 0, len; off < text.len; off += len)
		if ((len = str_one_at(text, off, fillers)) == 0)
			buf_str(&left, str_sub(text, off, len = utf8_len(text, off)));
	all = arena_str(a, buf_view(&left));
	buf_release(&left);
	return all;
}

static const char *const growing[] = { "增长", "下降", NULL };
static const char *const of_whole[] = { "占比", "比重", "比例", NULL };

/* Whether a figure may be of all there is of a thing: not of a part, another time, or what is to be. */
static bool
is_of_all(struct str thing)
{
	size_t end = thing.len - str_one_before(thing, thing.len, growing) -
		     str_one_before(thing, thing.len, of_whole),
	       added = str_find(thing, STR("增加值"), 0);

	/* 工业增加值 is what it is called */
	if (added < end)
		return !str_has_one(str_sub(thing, 0, added), other_times) &&
		       !str_has_one(str_sub(thing, added + 9, end - added - 9), other_times);
	return !str_has_one(str_sub(thing, 0, end), other_times);
}

/* The figures that were told so far, by what they are of. */
struct telling {
	struct checking *c;
	struct map seen; /* struct told: by the thing and the unit */
};

/* Where what is told of a thing is kept. */
static void **
place_of(struct telling *t, struct str thing, struct str unit)
{
	return map_put(t->c->arena, &t->seen,
	    arena_printf(t->c->arena, "%.*s %.*s", STR_FMT(thing), STR_FMT(unit)));
}

/* What was told of a thing before; keeps this if nothing was. */
static const struct told *
told_before(struct telling *t, struct str thing, const struct told *now)
{
	void **slot = place_of(t, thing, now->unit);
	const struct told *before = *slot;

	if (before == NULL) {
		struct told *own = arena_new(t->c->arena, struct told);

		*own = *now;
		*slot = own;
	}
	return before;
}

/* As told_before(), of a thing that may end before its text does: 村卫生室|逐一改造. */
static const struct told *
told_before_of(struct telling *t, struct str thing, size_t least, const struct told *now)
{
	for (size_t len = thing.len; len >= least; len -= 3) {
		const struct told *before = *place_of(t, str_sub(thing, 0, len), now->unit);

		if (before != NULL)
			return before;
	}
	return told_before(t, thing, now);
}

/* Blocks in which a sentence that says no time tells of the same one: a report has a year's figures, then the next one's. */
#define SAME_PART 8
#define SAME_SCOPE                                                                                 \
	40 /* … of 全区在校学生, 云溪街道常住人口, of which there are as many through the year */

static bool
is_contrary(const struct told *before, const struct told *now)
{
	if (before == NULL)
		return false;

	bool lasts = ((before->scope.len && now->scope.len) ||
			 (now->thing.len >= LONG_THING && str_eq(now->unit, STR("人")))) &&
		     !str_one_before(now->thing, now->thing.len, growing);
	bool near = now->block - before->block <= (lasts ? SAME_SCOPE : SAME_PART) || now->time.len;
	/* 上半年，固定资产投资完成46亿元。能够取得固定资产投资48亿元的成绩 */
	bool same = str_eq(before->time, now->time) ||
		    (!now->time.len && now->block == before->block && now->thing.len >= LONG_THING);

	return (before->amount < now->amount || before->amount > now->amount) && near && same &&
	       (!before->scope.len || !now->scope.len ||
		   str_eq(str_from(before->scope, 3), str_from(now->scope, 3)));
}

#define IN_SIGHT 2 /* blocks in which 46名党员 means all that were told of */

/* 全村共有党员64名。这70名党员…, 60名党员个个…, 全村60名党员要…: more than there are, or all of them. */
static bool
is_other_total(const struct told *before, const struct told *now, struct str behind)
{
	static const char *const all[] = { "都", "全部", "个个", "人人", "户户", "家家", "一户不",
		"一个不", "一人不", "无一", NULL };
	static const char *const done[] = { "已", "完成", "了", "达标", "通过", "获", "率先",
		"实现", "成为", NULL };
	bool whole = now->scope.len || now->time.len;

	if (!is_contrary(before, now) || (!before->scope.len && !before->time.len) ||
	    (!whole && now->block - before->block > IN_SIGHT))
		return false;
	return now->amount > before->amount || str_has_one(behind, all) ||
	       (whole && !str_has_one(behind, done));
}

static bool
is_share(struct str thing)
{
	static const char *const shares[] = { "率", "占比", "比重", "比例", "满意度", NULL };

	return str_one_before(thing, thing.len, shares) > 0;
}

/* By what stands before the figure: 森林覆盖率, 全县在校学生. */
static const struct told *
told_by_thing(struct telling *t, struct str thing, const struct told *now)
{
	bool share = is_share(thing), growth = str_one_before(thing, thing.len, growing) > 0;
	size_t least = share || now->joined ? LEAST_RATE : LEAST_THING;

	least = now->scope.len ? LEAST_OF_ALL : least;
	if ((now->named.len && !now->of) || thing.len < least)
		return NULL;
	return share || growth || !str_starts(now->unit, STR("%")) ? told_before(t, thing, now)
								   : NULL;
}

/* By that and what stands behind it: 改造|老旧小区, 32公里的|环湖公路. */
static const struct told *
told_by_both(struct telling *t, struct str thing, const struct told *now)
{
	struct str first = now->of ? now->named : thing, second = now->of ? thing : now->named;
	struct str named = arena_printf(t->c->arena, "%.*s%.*s", STR_FMT(first), STR_FMT(second));

	if (!now->thing.len || !now->named.len || named.len < LEAST_THING ||
	    particle_word_at(particle_doings, now->named, 0))
		return NULL;
	return told_before_of(t, named, now->of ? named.len : thing.len + 6, now);
}

/* What was told of the same thing with another figure; NULL if nothing was. */
static const struct told *
contrary_of(struct telling *t, struct str text, struct span number, const struct told *now)
{
	struct str thing = without_of(t->c->arena, now->thing);
	size_t end = number.off + number.len;
	const struct told *before;

	if (!is_of_all(thing) || str_has_one(now->named, other_times))
		return NULL;
	before = told_by_thing(t, thing, now);
	if (is_contrary(before, now))
		return before;
	before = told_by_both(t, thing, now);
	if (is_contrary(before, now))
		return before;
	/* 全校42个教学班 */
	if (!now->thing.len && now->named.len >= LEAST_OF_ALL) {
		before = told_before_of(t, now->named, LEAST_OF_ALL, now);
		return is_other_total(before, now, str_sub(text, end, clause_end(text, end) - end))
			   ? before
			   : NULL;
	}
	if (now->ends && now->scope.len && thing.len >= LEAST_OF_ALL && thing.len < LEAST_THING)
		told_before(t, thing, now);
	return NULL;
}

static void
figure_at(struct telling *t, struct told *now, struct span number, size_t unit)
{
	const struct block *b = &t->c->doc->blocks[now->block];
	struct span figure = span_of(number.off, number.len + unit);
	const struct told *before =
	    told_at(b->text, number, unit, now) ? contrary_of(t, b->text, number, now) : NULL;

	if (before != NULL)
		report(t->c, b, figure, "%.*s%.*s was %.*s before", STR_FMT(now->thing),
		    STR_FMT(now->named), STR_FMT(before->value));
}

/* How much a figure is, with the 万 or 亿 of its unit. */
static double
amount_of(struct str value, size_t digits)
{
	double scale = str_at(value, digits, "万") ? 1e4 : str_at(value, digits, "亿") ? 1e8 : 1;

	return strtod(value.data, NULL) * scale;
}

/* 总投资48.6亿元 here and 总投资52亿元 there. */
static void
check_two_figures(struct checking *c)
{
	static const char *const aims[] = { "以上", "左右", "以内", "以下", "多", "余", NULL };
	struct telling t = { .c = c };
	struct map digits = { 0 };

	for (size_t i = 0; i < c->spots.n; i++) {
		const struct spot *spot = &c->spots.items[i];
		const struct block *b = &c->doc->blocks[spot->block];
		size_t n = digits_here(b->text, spot->off), unit;
		struct told now = { .block = spot->block };

		if (!is_prose(b) || swapped_figure_at(c, &digits, spot) ||
		    !(unit = figure_unit(b->text, spot->off + n, &now.unit)) ||
		    str_one_at(b->text, spot->off + n + unit, aims))
			continue;
		now.value = str_sub(b->text, spot->off, n + unit);
		/* 3亿元 and 8600万元 are of two things */
		if (str_eq(now.unit, STR("元")))
			now.unit = str_from(now.value, n);
		now.amount = amount_of(now.value, n);
		figure_at(&t, &now, span_of(spot->off, n), unit);
	}
}

const struct finder find_two_figures = { .chars = "0123456789", .run = check_two_figures };
