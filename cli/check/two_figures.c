#include "check.h"

#include <stdlib.h>

#include "check_private.h"
#include "map.h"
#include "utf8.h"

/* One thing, two figures. */

#define MOST_NOUN 36 /* bytes */

/* The Han run right before off: what a figure is about; empty if it goes on and on. */
static struct str
noun_before(struct str text, size_t off)
{
	size_t len = utf8_han_before(text, off, MOST_NOUN + 1);

	return len > MOST_NOUN ? STR("") : str_sub(text, off - len, len);
}

/* Whether a noun before a figure says how much there is of a whole: of what changes, or is done again, there are many figures. */
static bool
is_whole(struct str noun)
{
	static const char *const whole[] = { "总", "共", "现有", "辖", "全长", "面积", "人口",
		"户籍", "常住", "全省", "全市", "全县", "全区", "全镇", "全乡", "全村", NULL };
	static const char *const changing[] = { "增", "高于", "低于", "优于", "降", "提高", "提升",
		"占", "达", "超", "突破", "年均", "分别", "同比", "比重", "比例", "率", "完成",
		"改造", "治理", "培训", "转移", "新", "建成", "种", "就业", "投入", "安排", "争取",
		"力争", "稳定在", "保持在", "累计", "平均", "其中", NULL };

	return noun.len >= 12 && str_has_one(noun, whole) && !str_has_one(noun, changing);
}

/* What a place has a known number of. */
static const char *const parts[] = { "乡镇街道", "镇街", "乡镇", "街道", "社区", "行政村", "建制村",
	"自然村", "村民小组", "县市区", "县区", "区县", "网格", "小区", "学校", "中学", "小学",
	"医院", "党支部", "基层党组织", "党员", NULL };
static const char *const wholes[] = { "全省", "全市", "全州", "全县", "全区", "全旗", "全镇",
	"全乡", "全街道", "全村", NULL };
static const char *const holding[] = { "共有", "现有", "下辖", "现辖", "共辖", "共", "有", "辖",
	NULL };

/* "全区社区" of 全区共有36个社区 and of 全区社区36个, a number of n bytes at off; empty if it is of no such thing. */
static struct str
held_by(struct arena *a, struct str text, struct span number)
{
	static const char *const measures[] = { "个", "所", "家", "名", NULL };
	size_t end = number.off + number.len, measure = str_one_at(text, end, measures),
	       at = number.off;
	size_t part = measure ? str_one_at(text, end + measure, parts) : 0;
	struct str noun = str_sub(text, end + measure, part);

	if (measure && !part && (part = str_one_before(text, at, parts)) != 0) {
		noun = str_sub(text, at - part, part);
		at -= part;
	}
	if (!part)
		return STR("");
	at -= str_one_before(text, at, holding);
	size_t whole = str_one_before(text, at, wholes);

	return whole ? arena_printf(a, "%.*s%.*s", STR_FMT(str_sub(text, at - whole, whole)),
			   STR_FMT(noun))
		     : STR("");
}

/* ---- what is told of the whole draft ---- */

/* What a sentence may begin with that says no more than that it is now, and which one is meant. */
static const char *const heads[] = { "今年以来", "今年", "全年", "一年来", "三年来", "三年",
	"五年来", "五年", "目前", "截至目前", "现在", "我们", "累计", "一共", "总共", "共有", "共",
	"现有", "这次", "此次", "本次", "有了", "有", "能够", "取得", "实现", "完成", "建成",
	"对一个", "一个", "这个", "这条", "这座", "这些", "这", "整个", "新修的", "新建的", "依托",
	"通过", "把", "在", "，", NULL };
/* What all of it is of. */
static const char *const scopes[] = { "全国", "全省", "全市", "全县", "全区", "全镇", "全乡",
	"全村", "全街道", "全社区", "全院", "全校", "全厂", "全局", "我省", "我市", "我县", "我区",
	"我镇", "我乡", "我村", "我院", "我校", "我厂", "我局", NULL };
/* When it was, if that is not now. */
static const char *const times[] = { "去年", "上年", "一季度", "二季度", "三季度", "四季度",
	"上半年", "下半年", "前三季度", NULL };
/* What joins a thing with its figure. */
static const char *const joins[] = { "保持在", "稳定在", "提高到", "提升到", "上升到", "达到", "达",
	"为", "是", "只有", "有", "共", "累计", NULL };
/* A figure of another time, of a part, or of what is to be. */
static const char *const other_times[] = { "去年", "上年", "前年", "明年", "年均", "半年", "季度",
	"月", "周", "第", "每", "其中", "分别", "各", "力争", "争取", "计划", "预计", "目标", "要",
	"确保", "比", "较", "由", "从", "不少于", "以上", "以下", "左右", "又", "再", "另", "还",
	"期", "批", "低于", "高于", "超", "突破", "近", "约", "增", "降", "原", "曾", "时", NULL };

#define LEAST_RATE 9   /* bytes: 覆盖率, and 网格员 of 共有网格员 */
#define LEAST_THING 12 /* 改造公厕 */
#define LONG_THING 18  /* 固定资产投资 */
#define MOST_TOLD 60   /* bytes of a sentence up to its figure */
#define MOST_NAMED 24  /* of what follows a figure */

/* What a sentence tells with its first figure. */
struct told {
	struct str value; /* with its unit */
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
		"各", "也", "就", "是", "有", "来说", "中，", NULL };
	size_t end = off;

	while (end < text.len && end - off < MOST_NAMED && utf8_han_at(text, end) &&
	       !str_one_at(text, end, said))
		end += 3;
	return str_sub(text, off, end - off);
}

/* Reads the first figure of a sentence; false if more stands before it than it is of. */
static bool
told_at(struct str text, struct span number, size_t unit, struct told *told)
{
	static const char *const stops[] = { "。", "！", "？", "；", NULL };
	static const char *const marks[] = { "。", "，", "；", "！", NULL };
	size_t end = number.off + number.len + unit, start = number.off, len;

	if (!str_at(text, number.off + number.len, "%") && str_at(text, end, "次"))
		end += STR("次").len;
	while (start && number.off - start < MOST_TOLD && !str_one_before(text, start, stops))
		start -= utf8_before(text, start, &len) ? len : 1;
	if (start && !str_one_before(text, start, stops))
		return false;
	size_t at = pass_heads(text, start + heading_number_at(text, start).len, told);

	told->ends = end >= text.len || str_one_at(text, end, marks);
	told->of = str_at(text, end, "的");
	told->named = told->ends ? STR("") : named_at(text, end + (told->of ? 3 : 0));
	told->joined = str_before(text, at, "有");
	if (at > number.off)
		return false;
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

/* The text without 的: 改造涉及的房屋 and 改造涉及房屋 are one. */
static struct str
without_of(struct arena *a, struct str text)
{
	struct buf left = BUF_INIT;
	struct str all;

	for (size_t off = 0; off < text.len; off += utf8_len(text, off))
		if (!str_at(text, off, "的"))
			buf_str(&left, str_sub(text, off, utf8_len(text, off)));
	all = arena_str(a, buf_view(&left));
	buf_release(&left);
	return all;
}

static const char *const growing[] = { "增长", "下降", NULL };

/* Whether a figure may be of all there is of a thing: not of a part, another time, or what is to be. */
static bool
is_of_all(struct str thing)
{
	size_t end = thing.len - str_one_before(thing, thing.len, growing),
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
	struct map held; /* struct str: by figure_key() */
};

/* What was told under a key before; keeps this if nothing was. */
static const struct told *
told_before(struct telling *t, struct str thing, struct str unit, const struct told *now)
{
	struct str key = arena_printf(t->c->arena, "%.*s %.*s", STR_FMT(thing), STR_FMT(unit));
	void **slot = map_put(t->c->arena, &t->seen, key);
	const struct told *before = *slot;

	if (before == NULL) {
		struct told *own = arena_new(t->c->arena, struct told);

		*own = *now;
		*slot = own;
	}
	return before;
}

/* Blocks in which a sentence that says no time tells of the same one: a report has a year's figures, then the next one's. */
#define SAME_PART 8

static bool
is_contrary(const struct told *before, const struct told *now)
{
	if (before == NULL)
		return false;

	bool near = now->block - before->block <= SAME_PART || now->time.len;
	/* 上半年，固定资产投资完成46亿元。能够取得固定资产投资48亿元的成绩 */
	bool same = str_eq(before->time, now->time) ||
		    (!now->time.len && now->block == before->block && now->thing.len >= LONG_THING);

	return !str_eq(before->value, now->value) && near && same &&
	       (!before->scope.len || !now->scope.len ||
		   str_eq(str_from(before->scope, 3), str_from(now->scope, 3)));
}

#define IN_SIGHT 2 /* blocks in which 46名党员 means all that were told of */

/* 全村共有党员64名。这70名党员…, 60名党员个个…: more than there are, or all of them. */
static bool
is_other_total(const struct told *before, const struct told *now, struct str behind)
{
	static const char *const all[] = { "都", "全部", "个个", "人人", "户户", "家家", "一户不",
		"一个不", "一人不", "无一", NULL };

	return is_contrary(before, now) && before->scope.len &&
	       now->block - before->block <= IN_SIGHT &&
	       (strtod(now->value.data, NULL) > strtod(before->value.data, NULL) ||
		   str_has_one(behind, all));
}

/* What was told of the same thing with another figure; NULL if nothing was. */
static const struct told *
contrary_of(struct telling *t, struct str text, struct span number, size_t unit, struct told *now)
{
	struct str of = str_sub(text, number.off + number.len, unit),
		   thing = without_of(t->c->arena, now->thing),
		   named = now->of ? arena_printf(t->c->arena, "%.*s%.*s", STR_FMT(now->named),
					 STR_FMT(thing))
				   : arena_printf(t->c->arena, "%.*s%.*s", STR_FMT(thing),
					 STR_FMT(now->named));
	bool share = str_ends(thing, STR("率")), whole = !now->named.len || now->of,
	     growth = str_one_before(thing, thing.len, growing) > 0;
	const struct told *before = NULL;

	if (!is_of_all(thing) || str_has_one(now->named, other_times))
		return NULL;
	if (whole && thing.len >= (share || now->joined ? LEAST_RATE : LEAST_THING) &&
	    (share || growth || !str_starts(of, STR("%"))))
		before = told_before(t, thing, of, now);
	if (is_contrary(before, now))
		return before;
	if (now->named.len && named.len >= LEAST_THING &&
	    is_contrary(before = told_before(t, named, of, now), now))
		return before;
	/* 全校42个教学班 */
	if (!now->thing.len && now->named.len >= 6) {
		before = told_before(t, now->named, of, now);
		return is_other_total(before, now, str_sub(text, number.off, MOST_TOLD)) ? before
											 : NULL;
	}
	if (now->ends && now->scope.len && thing.len >= 6 && thing.len < LEAST_THING)
		told_before(t, thing, of, now);
	return NULL;
}

/* The key of a figure of all there is of a whole: 全区社区, 全区项目总投资 亿元; empty if there may be many of it. */
static struct str
figure_key(struct arena *a, struct str text, struct span number, size_t unit)
{
	struct str held = held_by(a, text, number), noun = noun_before(text, number.off);

	/* 年全区粮食总产量 is of a year that was said */
	if (held.len || !is_whole(noun) || str_starts(noun, STR("年")))
		return held;
	return arena_printf(a, "%.*s %.*s", STR_FMT(noun),
	    STR_FMT(str_sub(text, number.off + number.len, unit)));
}

/* Reports a figure that differs from the one that was kept under its key. */
static void
held_at(struct telling *t, const struct block *b, struct span figure, struct str key)
{
	void **slot = map_put(t->c->arena, &t->held, key);
	struct str now = str_sub(b->text, figure.off, figure.len), *before = *slot;

	if (before == NULL)
		*(struct str *)(*slot = arena_new(t->c->arena, struct str)) = now;
	else if (!str_eq(*before, now))
		report(t->c, b, figure, "%.*s was %.*s before",
		    STR_FMT(str_sub(key, 0, str_find(key, STR(" "), 0))), STR_FMT(*before));
}

static void
figure_at(struct telling *t, size_t block, struct span number, size_t unit)
{
	const struct block *b = &t->c->doc->blocks[block];
	struct told now = { .value = str_sub(b->text, number.off, number.len + unit),
		.block = block };
	struct span figure = span_of(number.off, number.len + unit);
	struct str key = figure_key(t->c->arena, b->text, number, unit);
	const struct told *before = told_at(b->text, number, unit, &now)
					? contrary_of(t, b->text, number, unit, &now)
					: NULL;

	if (before != NULL)
		report(t->c, b, figure, "%.*s%.*s was %.*s before", STR_FMT(now.thing),
		    STR_FMT(now.named), STR_FMT(before->value));
	else if (key.len)
		held_at(t, b, figure, key);
}

/* 总投资48.6亿元 here and 总投资52亿元 there. */
static void
check_two_figures(struct checking *c)
{
	static const char *const units[] = { "亿元", "万元", "万人", "万户", "万亩", "公里", "%",
		"个百分点", "平方公里", "平方米", "万平方米", "个", "户", "名", "条", "亩", "人",
		"元", "处", "家", "所", "座", "吨", "万吨", "台", "件", "份", "场", "套", "辆",
		"棵", "起", "天", "米", "枚", "株", "只", "位", "项", "张", "亿斤", "万斤", "斤",
		"公斤", "亿吨", "万只", "万株", "万棵", "头", "万头", "间", "口", "盏", "门", "艘",
		NULL };
	static const char *const aims[] = { "以上", "左右", "以内", "以下", "多", "余", NULL };
	struct telling t = { .c = c };
	struct map digits = { 0 };

	for (size_t i = 0; i < c->spots.n; i++) {
		const struct spot *spot = &c->spots.items[i];
		const struct block *b = &c->doc->blocks[spot->block];
		size_t n = digits_here(b->text, spot->off),
		       unit = str_one_at(b->text, spot->off + n, units);

		if (is_prose(b) && !swapped_figure_at(c, &digits, spot) && unit &&
		    !str_one_at(b->text, spot->off + n + unit, aims))
			figure_at(&t, spot->block, span_of(spot->off, n), unit);
	}
}

const struct finder find_two_figures = { .chars = "0123456789", .run = check_two_figures };
