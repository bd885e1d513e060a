#include "check.h"

#include <string.h>

#include "array.h"
#include "check_private.h"
#include "map.h"
#include "utf8.h"

/* One thing in two units, after GB/T 15835-2011: in one sentence, and through the text if it is land or a sum. */

/* Bytes before a number that say what it is of. */
#define LEAST_NOUN 12
#define MOST_NOUN 48

enum dimension { LENGTH, AREA, WEIGHT, POWER, MONEY };

/* Units that stand for each other. What is a thousand of a smaller one is written in the larger one. */
static const struct unit {
	const char *name;
	enum dimension of;
	enum { EITHER, LARGER, SMALLER } size; /* of two that go together: 3公里, 800米 */
} units[] = {
	{ "公里", LENGTH, LARGER },
	{ "千米", LENGTH, LARGER },
	{ "里", LENGTH, EITHER },
	{ "米", LENGTH, SMALLER },
	{ "公顷", AREA, EITHER },
	{ "亩", AREA, EITHER },
	{ "平方公里", AREA, LARGER },
	{ "平方米", AREA, SMALLER },
	{ "吨", WEIGHT, LARGER },
	{ "公斤", WEIGHT, SMALLER },
	{ "千克", WEIGHT, SMALLER },
	{ "斤", WEIGHT, EITHER },
	{ "千瓦时", POWER, EITHER },
	{ "度", POWER, EITHER },
	{ "亿元", MONEY, LARGER },
	{ "万元", MONEY, SMALLER },
};

/* A number with its unit. */
struct measured {
	const struct block *block;
	struct span at; /* of both */
	struct span unit;
	const struct unit *is;
	struct str noun; /* what it is of */
	bool thousand;   /* four figures before the point */
	bool part;       /* less than one */
	bool large;      /* five of them, or 万: a larger unit's */
};

/* The units so far: the last ones of the sentence, and those of nouns. */
struct mixing {
	struct checking *c;
	struct measured last[4];
	size_t n; /* read so far */
	struct map nouns;
};

/* What stands between a number and what it is of, and says nothing of it. */
static const char *const verbs[] = { "达到", "达", "完成", "实现", "为", "约", "突破", "是", "有",
	"总共", "共", NULL };
/* What a noun may begin with that says when, not what. */
static const char *const whens[] = { "去年", "今年", "明年", "全年", "上年", "本年", "当年", "现在",
	"目前", "如今", "原来", "原有", "现有", "下一步", "上半年", "下半年", "上季度", "本季度",
	"一季度", "二季度", "三季度", "四季度", "上月", "本月", "上个月", "这个月", "上周", "本周",
	NULL };

/* The noun that a number at off is of, without when and verb. */
static struct str
noun_of(struct str text, size_t off)
{
	size_t end = off, at, len;

	while ((len = str_one_before(text, end, verbs)) != 0)
		end -= len;
	at = end - utf8_han_before(text, end, MOST_NOUN + 1);
	while (at < end && (len = str_one_at(text, at, whens)) != 0)
		at += len;
	return str_sub(text, at, at < end ? end - at : 0);
}

/* What is compared through the whole text: land, or a sum that a place has one of, 一般公共预算收入; empty if it is neither. */
static struct str
lasting_noun(const struct measured *m)
{
	static const char *const sums[] = { "财政", "预算", "税收", "生产总值", "债务", "零售",
		"进出口", "总额", "余额", "金额", NULL };
	static const char *const income[] = { "收入", "支出", NULL };
	static const char *const land[] = { "面积", "地", "林", "田", "园", NULL };
	struct str noun = m->noun;

	if (noun.len < LEAST_NOUN || noun.len > MOST_NOUN)
		return STR("");
	if (m->is->of == MONEY)
		return str_has_one(noun, sums) || str_one_before(noun, noun.len, income) ? noun
											 : STR("");
	return m->is->of == AREA && m->is->size == EITHER && str_one_before(noun, noun.len, land)
		   ? str_from(noun, noun.len - LEAST_NOUN)
		   : STR("");
}

/* Reads the number at off; false if no unit of the table follows it. */
static bool
measured_at(const struct block *b, size_t off, struct measured *m)
{
	size_t n = digits_here(b->text, off), end = off + n, figures = 0;

	static const char *const scales[] = { "万", "亿", NULL };
	bool sum = str_at(b->text, end, "万元") || str_at(b->text, end, "亿元");

	end += sum ? 0 : str_one_at(b->text, end, scales);
	for (size_t k = 0; k < COUNT(units); k++)
		if (str_at(b->text, end, units[k].name)) {
			while (figures < n && b->text.data[off + figures] != '.')
				figures++;
			*m = (struct measured){ .block = b,
				.at = span_of(off, end + strlen(units[k].name) - off),
				.unit = span_of(end, strlen(units[k].name)),
				.is = &units[k],
				.noun = noun_of(b->text, off),
				.part = n > 1 && b->text.data[off] == '0',
				.thousand = figures >= 4 || end > off + n,
				.large = figures >= 5 || end > off + n };
			return true;
		}
	return false;
}

/* Bytes that two nouns end alike with. */
static size_t
same_end(struct str one, struct str other)
{
	size_t n = 0;

	while (n + 3 <= one.len && n + 3 <= other.len &&
	       !memcmp(one.data + one.len - n - 3, other.data + other.len - n - 3, 3))
		n += 3;
	return n;
}

/* 由9800万元增加到1.05亿元; 2300亩，比计划的140公顷多: one is held against the other. */
static bool
is_compared(struct str text, const struct measured *one, const struct measured *other)
{
	static const char *const changes[] = { "到", "至", "为", NULL };
	size_t end = one->at.off + one->at.len;
	struct str between = str_sub(text, end, other->at.off - end);

	if (str_has(between, STR("，比")))
		return str_before(text, other->at.off, "的");
	return utf8_pass_han(between, 0) == between.len && between.len <= 30 &&
	       str_one_before(text, other->at.off, changes) &&
	       str_has_one(between, (const char *const[]){ "提", "增", "升", "扩", "降", "减", "缩",
					"上", "涨", NULL });
}

/* Land in 亩 and 公顷, ways in 里 and 公里: whatever they are of, nobody reckons in both. */
static bool
is_either(const struct unit *one, const struct unit *other)
{
	return (one->of == AREA && one->size == EITHER && other->size == EITHER) ||
	       (one->of == LENGTH && one->size + other->size == EITHER + LARGER);
}

/* Whether two numbers of a sentence are of one item and might be in one unit. */
static bool
is_mixed(const struct measured *one, const struct measured *other)
{
	struct str text = other->block->text;
	const struct measured *small = one->is->size == SMALLER ? one : other;

	if (one->is == other->is || one->is->of != other->is->of)
		return false;
	/* 6000万元 and 1.2亿元 may be of two things, 48000万元 beside 5.6亿元 and 8000万元 beside 0.6亿元 are not as they should be */
	if (one->is->of == MONEY)
		return small->large || is_compared(text, one, other) ||
		       (small->thousand && (one->part || other->part));
	if (is_either(one->is, other->is))
		return true;
	if (one->is->size + other->is->size == LARGER + SMALLER && small->large)
		return true;
	if (is_compared(text, one, other))
		return true;
	/* 长3公里 and 长800米 are as they should be */
	if ((one->is->size + other->is->size == LARGER + SMALLER && !small->thousand))
		return false;
	return same_end(one->noun, other->noun) >= 6 ||
	       (other->noun.len >= 6 && str_starts(one->noun, other->noun));
}

/* Whether no sentence ends between the two. */
static bool
is_one_sentence(const struct measured *one, const struct measured *other)
{
	size_t end = one->at.off + one->at.len;

	return one->block == other->block &&
	       !str_has(str_sub(other->block->text, end, other->at.off - end), STR("。"));
}

/* The other unit of what this number is of, empty if there is none. */
static struct str
other_unit(struct mixing *x, const struct measured *m)
{
	size_t most = COUNT(x->last), n = x->n < most ? x->n : most;
	struct str noun = lasting_noun(m), *before;

	for (size_t i = 1; i <= n; i++) {
		const struct measured *one = &x->last[(x->n - i) % most];

		if (!is_one_sentence(one, m))
			break;
		if (is_mixed(one, m))
			return str_of(one->is->name);
	}
	if (!noun.len)
		return STR("");
	void **slot = map_put(x->c->arena, &x->nouns, noun);

	if ((before = *slot) != NULL)
		return str_eq(*before, str_of(m->is->name)) ? STR("") : *before;
	*(struct str *)(*slot = arena_new(x->c->arena, struct str)) = str_of(m->is->name);
	return STR("");
}

/* （合1.2万亩）: the same in another unit. */
static bool
says_again(struct str text, size_t off)
{
	static const char *const again[] = { "合", "相当于", "即", "（", "(", NULL };

	return str_one_before(text, off, again) > 0;
}

static void
check_units(struct checking *c)
{
	struct mixing x = { .c = c };
	struct measured m;

	for (size_t i = 0; i < c->spots.n; i++) {
		const struct spot *spot = &c->spots.items[i];
		const struct block *b = &c->doc->blocks[spot->block];

		if (!is_prose(b) || says_again(b->text, spot->off) ||
		    !measured_at(b, spot->off, &m))
			continue;
		struct str other = other_unit(&x, &m);

		if (other.len)
			report(c, b, m.unit, "%s here, %.*s before", m.is->name, STR_FMT(other));
		x.last[x.n++ % (COUNT(x.last))] = m;
	}
}

const struct finder find_units = { .chars = "0123456789", .run = check_units };
