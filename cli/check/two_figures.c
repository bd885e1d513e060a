#include "check.h"

#include "check_private.h"
#include "map.h"
#include "utf8.h"

/* One thing, two figures. */

#define MOST_NOUN 36 /* bytes */

/* The Han run right before off: what a figure is about; empty if it goes on and on. */
static struct str
noun_before(struct str text, size_t off)
{
	size_t at = off, len;

	while (off - at <= MOST_NOUN && utf8_is_han(utf8_before(text, at, &len)) && len == 3)
		at -= len;
	return off - at > MOST_NOUN ? STR("") : str_sub(text, at, off - at);
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

/* What a sentence may begin with that says no more than that it is now, and here. */
static const char *const heads[] = { "今年以来", "今年", "全年", "一年来", "目前", "截至目前",
	"现在", "我们", "累计", "一共", "总共", "共有", "共", "现有", "这次", "此次", "本次",
	"全市", "全县", "全区", "全镇", "全乡", "全街道", "全院", "全校", "全厂", "，", NULL };
/* What joins a thing with its figure. */
static const char *const joins[] = { "保持在", "稳定在", "提高到", "提升到", "上升到", "达到", "达",
	"为", "是", "有", "共", "累计", NULL };
/* A figure of another time, of a part, or of what is to be. */
static const char *const other_times[] = { "去年", "上年", "前年", "明年", "年均", "半年", "季度",
	"月", "周", "第", "每", "其中", "分别", "各", "力争", "争取", "计划", "预计", "目标", "要",
	"确保", "比", "较", "由", "从", "不低于", "不少于", "不超过", "以上", "以下", "左右",
	"一期", "二期", "首批", "又", "再", "另", "还", "期", "批", "低于", "高于", "超", "近",
	"约", "增", "降", "原", "曾", "时", NULL };

#define LEAST_RATE 9   /* bytes: 覆盖率, and 网格员 of 共有网格员 */
#define LEAST_THING 12 /* 改造公厕 */
#define MOST_TOLD 60   /* bytes of a sentence up to its figure */

/* What a number is told of by a sentence that has nothing else before it, 公厕 of 今年共改造公厕28座; empty if that may be of a part. */
static struct str
told_of(struct str text, struct span number, size_t unit)
{
	static const char *const stops[] = { "。", "！", "？", "；", NULL };
	static const char *const marks[] = { "。", "，", "；", "！", NULL };
	size_t end = number.off + number.len + unit, start = number.off, len;
	bool rate = str_at(text, number.off + number.len, "%");

	if (!rate && str_at(text, end, "次"))
		end += STR("次").len;
	while (start && number.off - start < MOST_TOLD && !str_one_before(text, start, stops))
		start -= utf8_before(text, start, &len) ? len : 1;
	if ((end < text.len && !str_one_at(text, end, marks)) ||
	    (start && !str_one_before(text, start, stops)))
		return STR("");
	while ((len = str_one_at(text, start, heads)) != 0)
		start += len;
	end = number.off;
	while (end > start && (len = str_one_before(text, end, joins)) != 0)
		end -= len;
	struct str noun = str_sub(text, start, end > start ? end - start : 0);
	bool joined = end < number.off || str_before(text, start, "有");

	if (noun.len < (rate || joined ? LEAST_RATE : LEAST_THING) ||
	    str_has_one(noun, other_times) || utf8_pass_han(noun, 0) < noun.len ||
	    (rate && !str_ends(noun, STR("率"))))
		return STR("");
	return noun;
}

/* What a number with a unit is of, as a key; empty if there may be many of it. */
static struct str
figure_key(struct arena *a, struct str text, struct span number, size_t unit)
{
	struct str held = held_by(a, text, number), noun;

	if (held.len)
		return held;
	noun = told_of(text, number, unit);
	if (!noun.len && unit && is_whole(noun_before(text, number.off)))
		noun = noun_before(text, number.off);
	return noun.len ? arena_printf(a, "%.*s %.*s", STR_FMT(noun),
			      STR_FMT(str_sub(text, number.off + number.len, unit)))
			: STR("");
}

/* 总投资48.6亿元 here and 总投资52亿元 there. */
static void
check_two_figures(struct checking *c)
{
	static const char *const units[] = { "亿元", "万元", "万人", "万户", "万亩", "公里", "%",
		"个百分点", "平方公里", "平方米", "万平方米", "个", "户", "名", "条", "亩", "人",
		"元", "处", "家", "所", "座", "吨", "万吨", "台", "件", "份", "场", "套", "辆",
		"棵", "起", "天", NULL };
	static const char *const aims[] = { "以上", "左右", "以内", "以下", "多", "余", NULL };
	struct map seen = { 0 };

	for (size_t i = 0; i < c->spots.n; i++) {
		const struct block *b = &c->doc->blocks[c->spots.items[i].block];
		size_t off = c->spots.items[i].off, n = digits_here(b->text, off),
		       unit = str_one_at(b->text, off + n, units);

		if (!unit || !is_prose(b) || str_one_at(b->text, off + n + unit, aims))
			continue;
		struct str key = figure_key(c->arena, b->text, span_of(off, n), unit),
			   now = str_sub(b->text, off, n + unit), *before;

		if (!key.len)
			continue;
		void **slot = map_put(c->arena, &seen, key);

		if ((before = *slot) == NULL)
			*(struct str *)(*slot = arena_new(c->arena, struct str)) = now;
		else if (!str_eq(*before, now))
			report(c, b, span_of(off, n + unit), "%.*s was %.*s before",
			    STR_FMT(str_sub(key, 0, str_find(key, STR(" "), 0))), STR_FMT(*before));
	}
}

const struct finder find_two_figures = { .chars = "0123456789", .run = check_two_figures };
