#include "language.h"

#include "names_private.h"
#include "utf8.h"

/* Rivers of the whole country, and what places call themselves and their services. */

/* Rivers and lakes that are named by one character. */
static const char *const waters[] = { "黄河", "长江", "淮河", "海河", "珠江", "辽河", "渭河",
	"汾河", "湘江", "赣江", "汉江", "闽江", "太湖", "巢湖", "洞庭湖", "鄱阳湖", "洪泽湖",
	"松花江", "嫩江", "沱江", "嘉陵江", "金沙江", "雅鲁藏布江", "澜沧江", "大渡河",
	"京杭大运河", "北部湾", "三峡", "潮汕", "秦岭", "太行", NULL };
static const char *const waters_after[] = { "流域", "经济带", "文化", "三角洲", "精神", "战略",
	"文明", "站", NULL };

static size_t
water_read(struct names *names, struct str text, struct span at, const void *row)
{
	if (!str_one_at(text, at.off + at.len, waters_after))
		names_add(names, (struct proper_name){ .at = at,
				     .kind = NAME_LOCAL,
				     .class = CLASS_PLACE,
				     .core = str_sub(text, at.off, at.len) });
	return at.len;
}

/* “幸福南桥”, “书香明川”: what a place calls itself, after its own name. */
static const char *const brands[] = { "幸福", "美丽", "平安", "书香", "和美", "魅力", "清廉",
	"活力", NULL };

static size_t
brand_read(struct names *names, struct str text, struct span praise, const void *row)
{
	static const char *const quote[] = { "“", NULL };
	static const char *const nobody[] = { "中国", "中华", NULL };
	size_t off = praise.off + praise.len, end = off, len;

	while (end - off < 9 && utf8_is_han(utf8_at(text, end, &len)) && len == 3)
		end += len;
	struct str core = str_sub(text, off, end - off);

	if (!str_one_before(text, praise.off, quote) || core.len != 6 || !str_at(text, end, "”") ||
	    str_one_at(core, 0, nobody) || common_at(core, 0) || toponym_score(core) < 2)
		return 0;
	names_add(names, (struct proper_name){ .at = span_of(off, core.len),
			     .kind = NAME_LOCAL,
			     .class = CLASS_PLACE,
			     .core = core });
	return praise.len;
}

/* What a brand in quotation marks before it is said to be. */
static const char *const branded[] = { "服务队", "志愿服务队", "工作室", "工作法", "直播间", NULL };

/* What the whole country calls so. */
static const char everybodys[] =
    " 一网通办 最多跑一次 放心消费 高效办成一件事 枫桥经验 三会一课 三品一标 两山 最后一公里 ";

/* Adds what stands in quotation marks before off, where it is a name. */
static void
quoted_before(struct names *names, struct str text, size_t off, bool surely)
{
	static const char *const shut[] = { "”", NULL }, *const open[] = { "“", NULL };
	size_t end = off - str_one_before(text, off, shut), at = end, len;

	while (end < off && end - at < 36 && !str_one_before(text, at, open) && at)
		at -= utf8_before(text, at, &len) ? len : 1;
	struct str core = str_sub(text, at, end - at);

	if (core.len >= 9 && str_one_before(text, at, open) && !is_one_of(core, everybodys) &&
	    (surely || (!common_only(core) && !numeral_has(utf8_at(core, 0, &len)))))
		names_add(names, (struct proper_name){ .at = span_of(at, core.len),
				     .kind = NAME_LOCAL,
				     .class = CLASS_PLACE,
				     .core = core });
}

/* “槐溪红管家”服务队: a name of one place's, if it is not made of ordinary words and begins with no number. */
static size_t
branded_read(struct names *names, struct str text, struct span word, const void *row)
{
	quoted_before(names, text, word.off, false);
	return 0;
}

/* “一米阳光”志愿服务品牌: what is called a brand is one, whatever its words. */
static size_t
own_brand_read(struct names *names, struct str text, struct span word, const void *row)
{
	quoted_before(names, text, word.off - utf8_han_before(text, word.off, 27), true);
	return 0;
}

static const char *const praised[] = { "的作用", "的做法", "的经验", "的带动", NULL };

/* 发挥“滨江大妈”的作用. */
static size_t
praised_read(struct names *names, struct str text, struct span word, const void *row)
{
	static const char *const shut[] = { "”", NULL }, *const open[] = { "“", NULL };
	static const char *const before[] = { "发挥", "发挥好", "推广", "擦亮", "打响", "叫响",
		NULL };
	size_t at = word.off, len;

	if (!str_one_before(text, at, shut))
		return 0;
	while (at && word.off - at < 36 && !str_one_before(text, at, open))
		at -= utf8_before(text, at, &len) ? len : 1;
	if (at >= 3 && str_one_before(text, at - 3, before))
		quoted_before(names, text, word.off, false);
	return 0;
}

static const char *const own_brand[] = { "品牌", NULL };

const struct name_list brand_lists[] = {
	NAME_WORDS(waters, water_read, NULL),
	NAME_WORDS(brands, brand_read, NULL),
	NAME_WORDS(branded, branded_read, NULL),
	NAME_WORDS(praised, praised_read, NULL),
	NAME_WORDS(own_brand, own_brand_read, NULL),
	{ .read = NULL },
};
