#include "check.h"

#include "check_private.h"
#include "utf8.h"

/* Numbers that are guesses, after GB/T 15835-2011: 三四天 has no 、, and 近20余 says twice that it is not exact. */

/* 三、四天; of 一、两个 only where 一、 is no number of a heading. */
static bool
is_split_estimate(struct str text, size_t off, size_t pair)
{
	static const char *const measures[] = { "天", "年", "次", "里", "成", "十", "百", "千",
		"万", "人", "个", "名", "户", "家", "岁", "倍", "公里", "分钟", "小时", "件", "处",
		"条", "米", "吨", "台", "辆", "张", "亩", NULL };
	static const char *const classes[] = { "年级", "个组", "个小组", NULL };
	static const char *const ordinals[] = { "第", "、", NULL };
	static const char *const tens[] = { "二十", "三十", "四十", "五十", "六十", "七十", "八十",
		"九十", NULL };
	/* 十五、六岁 is a guess, 十五、六组 are two groups */
	static const char *const times[] = { "岁", "天", "年", "个月", "里", "人", "户", "公里",
		"分钟", "小时", "斤", "米", NULL };
	static const char *const stops[] = { "。", "；", "：", NULL };
	bool head = str_at(text, off, "一") && (!off || str_one_before(text, off, stops));

	return str_one_at(text, off + pair, measures) && !str_one_at(text, off + pair, classes) &&
	       !str_one_before(text, off, ordinals) && !head &&
	       /* 二十四、五天, but not 十一、二 */
	       (!str_before(text, off, "十") || str_one_before(text, off, tens) ||
		   str_one_at(text, off + pair, times));
}

/* Bytes of a number at off, 12 or 三百; 0 if it goes on from before. */
static size_t
number_len(struct str text, size_t off)
{
	static const char *const signs[] = { "一", "二", "两", "三", "四", "五", "六", "七", "八",
		"九", "十", "百", "千", "万", NULL };
	size_t n = digits_here(text, off), one;

	if (n || str_one_before(text, off, signs))
		return n;
	while ((one = str_one_at(text, off + n, signs)) != 0)
		n += one;
	return n;
}

/* A number with two words that say it is no exact one: 近|20|个|余, or 60|余|万平方米|左右. */
struct rough {
	struct span at;
	size_t off, end; /* of the number, and of a word right behind it */
	size_t unit;     /* characters of the unit */
	struct str first, last;
};

/* Whether both words may stand there. */
static bool
may_be_both(struct str text, const struct rough *r)
{
	static const char *const parts[] = { "%", "％", "个百分点", "分", "倍", NULL };
	static const char *const at_least[] = { "超过", "超", "达", "至少", "最少", "不少于",
		"不低于", "不下", NULL };
	static const char *const about[] = { "约", "近", "大约", NULL };
	static const char *const times[] = { "年", "天", "个月", "载", NULL };
	static const char *const others[] = { "左右岸", "左右两", "左右为", NULL };
	size_t last = (size_t)(r->last.data - text.data);
	bool figures = digits_here(text, r->off) > 0, more = str_eq(r->last, STR("以上"));

	/* 60余万平方米左右, 1000多万元以上, but 30多处左右岸 */
	if (r->first.data > text.data + r->off)
		return !more && (!str_eq(r->last, STR("左右")) || str_one_at(text, last, others));
	/* 达3000人以上, but 达3000人左右, 达95%以上 */
	if (str_eq(r->first, STR("达")) && (!figures || !more || str_one_at(text, r->end, parts)))
		return true;
	/* 超过三成以上, but 约三成以上 */
	if (more && !str_one_at(r->first, 0, at_least))
		return !figures || !str_one_at(r->first, 0, about);
	/* 近20人多年来 */
	if (str_eq(r->last, STR("多")) && r->unit > 1)
		return true;
	if (!figures && r->unit && !str_eq(r->last, STR("左右")))
		return true;
	/* 近20余年 are the last twenty */
	return str_eq(r->first, STR("近")) && str_one_at(text, last + r->last.len, times);
}

/* Whether the number at off has such words. */
static bool
rough_found(struct str text, size_t off, struct rough *r)
{
	static const char *const about[] = { "至少", "最少", "不少于", "不低于", "不下", "最多",
		"近", "约", "约有", "差不多", "大概", "大致", "超过", "超", "达", NULL };
	/* 至少要达到|90%以上 */
	static const char *const reaching[] = { "要达到", "要达", "达到", "要有", "要", NULL };
	static const char *const least[] = { "至少", "最少", "最低", "不少于", "不低于", NULL };
	static const char *const some[] = { "余", "多", "来", NULL };
	static const char *const more[] = { "余", "左右", "上下", "以上", "多", NULL };
	static const char *const other_near[] = { "最近", "附近", "邻近", "远近", "新近", NULL };
	size_t len = number_len(text, off), reach = len ? str_one_before(text, off, reaching) : 0,
	       head = len ? str_one_before(text, off, about) : 0;

	if (reach && str_one_before(text, off - reach, least))
		head = reach + str_one_before(text, off - reach, least);
	size_t tail = len && !head ? str_one_at(text, off + len, some) : 0, at, one;

	/* 最近两百余名 */
	if ((!head && !tail) || (head && str_one_before(text, off, other_near)))
		return false;
	*r = (struct rough){ .off = off, .end = off + len + tail };
	for (at = r->end + (str_at(text, r->end, "%") ? 1 : 0);
	     r->unit < 5 && !str_one_at(text, at, more) && utf8_is_han(utf8_at(text, at, &one));
	     r->unit++)
		at += one;
	r->first = head ? str_sub(text, off - head, head) : str_sub(text, off + len, tail);
	r->last = str_sub(text, at, str_one_at(text, at, more));
	r->at = span_of(off - head, at + r->last.len - (off - head));
	return r->last.len && !may_be_both(text, r);
}

/* 95%以上左右: two words behind the number; 100%以上: no part is more than the whole. */
static bool
rough_behind(struct checking *c, const struct block *b, size_t off)
{
	static const char *const twice[] = { "以上左右", "以下左右", "左右以上", "多左右", "余左右",
		"多以上", "余以上", "左右上下", NULL };
	static const char *const parts[] = { "率", "占比", "比重", "比例", NULL };
	size_t n = digits_here(b->text, off), end = off + n, len, both = 0;

	for (unsigned k = 0; n && k < 4 && !(both = str_one_at(b->text, end, twice)); k++)
		end += utf8_len(b->text, end);
	if (both) {
		report(c, b, span_of(off, end + both - off), "%.*s say the same: one of them",
		    STR_FMT(str_sub(b->text, end, both)));
		return true;
	}
	len = n == 3 && str_at(b->text, off, "100%以上") ? n + 7 : 0;
	if (len && str_has_one(clause_before(b->text, off), parts))
		report(c, b, span_of(off, len), "no part is more than the whole: 100%%");
	return len > 0;
}

/* 三、四天; 近20余个; 约30人左右. */
static size_t
rough_at(struct checking *c, const struct block *b, size_t off)
{
	static const char *const pairs[] = { "一、二", "一、两", "二、三", "两、三", "三、四",
		"四、五", "五、六", "六、七", "七、八", "八、九", "三、五", "2、3", "3、4", "4、5",
		"5、6", "6、7", "7、8", "8、9", NULL };
	size_t pair = str_one_at(b->text, off, pairs);
	struct rough r;

	if (pair && is_split_estimate(b->text, off, pair)) {
		report(c, b, span_of(off, pair), "an estimate has no 、 between its numbers");
		return pair;
	}
	static const char *const vague[] = { "几", "数", NULL };
	static const char *const tens[] = { "十余", "十多", "百余", "百多", "千余", "千多", NULL };

	/* 几十余起 */
	if (str_one_before(b->text, off, vague) && str_one_at(b->text, off, tens)) {
		report(c, b, span_of(off - 3, 9), "%.*s says twice that it is a guess",
		    STR_FMT(str_sub(b->text, off - 3, 9)));
		return 6;
	}
	if (rough_behind(c, b, off))
		return 0;
	if (rough_found(b->text, off, &r))
		report(c, b, r.at, "%.*s and %.*s say the same: one of them", STR_FMT(r.first),
		    STR_FMT(r.last));
	return 0;
}

const struct finder find_rough_numbers = { .chars = "0123456789一二两三四五六七八九十百千万",
	.at = rough_at };
