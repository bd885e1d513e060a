#include "check.h"

#include "check_private.h"
#include "map.h"
#include "utf8.h"

/* One thing in two units, after GB/T 15835-2011. */

/* Bytes before a number that say what it is of. */
#define LEAST_NOUN 12
#define MOST_NOUN 48

/* What stands between a number and what it is of, and says nothing of it. */
static const char *const verbs[] = { "达到", "达", "完成", "实现", "为", "约", "突破", "是", "有",
	"总共", "共", NULL };
/* What a noun may begin with that says when, not what. */
static const char *const whens[] = { "去年", "今年", "明年", "全年", "上年", "本年", "当年", "现在",
	"目前", "如今", "原来", "原有", "现有", "下一步", NULL };

/* The noun that a number at off is of, without when and verb. */
static struct str
noun_of(struct str text, size_t off)
{
	size_t end = off, at, len;

	while ((len = str_one_before(text, end, verbs)) != 0)
		end -= len;
	for (at = end; end - at <= MOST_NOUN && utf8_is_han(utf8_before(text, at, &len));)
		at -= len;
	while (at < end && (len = str_one_at(text, at, whens)) != 0)
		at += len;
	return str_sub(text, at, at < end ? end - at : 0);
}

/* What a number with this unit is of: land, or a sum that a place has one of, 一般公共预算收入; empty if it is of neither. */
static struct str
unit_noun(struct str text, size_t off, struct str unit)
{
	static const char *const sums[] = { "财政", "预算", "税收", "生产总值", "债务", "零售",
		"进出口", "总额", "余额", "金额", NULL };
	static const char *const income[] = { "收入", "支出", NULL };
	static const char *const land[] = { "面积", "地", "林", "田", "园", NULL };
	struct str noun = noun_of(text, off);

	if (noun.len < LEAST_NOUN || noun.len > MOST_NOUN)
		return STR("");
	if (!str_ends(unit, STR("元")))
		return str_one_before(noun, noun.len, land) ? str_from(noun, noun.len - LEAST_NOUN)
							    : STR("");
	return str_has_one(noun, sums) || str_one_before(noun, noun.len, income) ? noun : STR("");
}

/* 亩 here and 公顷 there of one thing; 万元 and 亿元. */
static void
check_units(struct checking *c)
{
	static const char *const units[] = { "公顷", "亩", "万元", "亿元", NULL };
	struct map seen = { 0 };

	for (size_t i = 0; i < c->spots.n; i++) {
		const struct block *b = &c->doc->blocks[c->spots.items[i].block];
		size_t off = c->spots.items[i].off, end = off + digits_here(b->text, off);
		size_t unit_at = str_at(b->text, end, "万") && !str_at(b->text, end, "万元")
				     ? end + 3
				     : end,
		       unit = str_one_at(b->text, unit_at, units);

		if (!unit || !is_prose(b))
			continue;
		struct str now = str_sub(b->text, unit_at, unit), *before;
		struct str noun = unit_noun(b->text, off, now);

		if (!noun.len)
			continue;
		void **slot = map_put(c->arena, &seen, noun);

		if ((before = *slot) == NULL)
			*(struct str *)(*slot = arena_new(c->arena, struct str)) = now;
		else if (!str_eq(*before, now))
			report(c, b, span_of(unit_at, unit), "%.*s here, %.*s before", STR_FMT(now),
			    STR_FMT(*before));
	}
}

const struct finder find_units = { .chars = "0123456789", .run = check_units };
