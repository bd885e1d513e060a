#include "language.h"

#include "names_private.h"
#include "utf8.h"

/*
 * Towns that are called without their sign: 到|方集|调运, |松木坪|那边. They are known by name, but there are thousands of them,
 * so what the characters and both neighbours say is added up, as it is for persons.
 */

#define NEVER (-100)
#define ENOUGH 5

/* Bytes of the longest town at off, 0 if none. */
static size_t
town_at(struct str text, size_t off)
{
	const struct {
		const char *towns;
		unsigned n;
	} by_len[] = { { towns4, ntowns4 }, { towns3, ntowns3 }, { towns2, ntowns2 } };

	for (size_t i = 0; i < 3; i++) {
		struct str name = str_sub(text, off, 12 - 3 * i);

		if (name.len == 12 - 3 * i && sorted_has(by_len[i].towns, by_len[i].n, name))
			return name.len;
	}
	return 0;
}

size_t
place_town_before(struct str text, size_t off, bool *word)
{
	for (size_t len = 12; len >= 6; len -= 3)
		if (off >= len && town_at(str_sub(text, 0, off), off - len) == len)
			return len;
	*word = off >= 6 && sorted_has(towns_signed, ntowns_signed, str_sub(text, off - 6, 6));
	return *word ? 6 : 0;
}

/* Whether a place ends at off, or in front of what joins it to the next. */
static bool
is_behind_place(const struct names *names, struct str text, size_t off)
{
	static const char *const joins[] = { "、", "的", "和", "与", NULL };
	const struct proper_name *last = names->n ? &names->items[names->n - 1] : NULL;

	if (last == NULL || last->sureness != NAME_SURE || last->class != CLASS_PLACE)
		return false;
	size_t end = last->at.off + last->at.len;

	return end == off || (end + 3 == off && str_one_at(text, end, joins));
}

/* What stands before a town. */
static int
left_says(const struct names *names, struct str text, size_t off)
{
	static const char *const quotes[] = { "《", "“", "·", "—", "-", NULL };
	static const char to[] = "到在赴去从往驻至来过沿跟",
			  goes[] = "的和与及把让对由了像叫跑看要是";
	size_t len;
	uint32_t before = utf8_before(text, off, &len);

	if (is_behind_place(names, text, off))
		return 3;
	if (!utf8_is_han(before))
		return utf8_is_digit(before) || is_latin(before) ||
			       str_one_before(text, off, quotes)
			   ? NEVER
			   : 1;
	int said = han_in(to, text, off - len) ? 2 : han_in(goes, text, off - len) ? 0 : NEVER;

	return said < 0 || common_across(text, off) ? NEVER : said;
}

/* What stands behind one. */
static int
right_says(struct str text, size_t end)
{
	static const char *const there[] = { "那边", "这边", "片区", "工地", "校区", "厂区", "矿区",
		"境内", "一带", "周边", "附近", "沿线", "码头", "脚下", "以北", "以南", "以西",
		"以东", "上游", "下游", "告急", "群众", "干部", "老乡", "百姓", "乡亲", "两个",
		"三个", "四个", "五个", "一个镇", "人", "籍", "那家", "那条", "那座", "老街",
		"工厂", "段", "邮局", "医院", "小学", "中学", "派出所", "车站", "出口", "入口",
		"服务区", NULL };
	static const char *const follows[] = { "的", "在", "有", "和", "与", "及", "等", "还", "也",
		"要", "把", "就", "两", "三", "四", "一", "去", "来", "请", "是", "排", "能", "离",
		NULL };
	static const char *const marks[] = { "”", "》", "·", "—", "-", NULL };
	size_t len;

	if (!utf8_is_han(utf8_at(text, end, &len)))
		return str_one_at(text, end, marks) ? NEVER : 1;
	/* 西柏坡|精神 is everybody's */
	if (common_across(text, end) || str_at(text, end, "精神"))
		return NEVER;
	if (str_one_at(text, end, there))
		return 3;
	return str_one_at(text, end, follows) ? 1 : common_at(text, end) ? -1 : NEVER;
}

void
place_town_at(struct names *names, struct str text, size_t off)
{
	int score = left_says(names, text, off);
	size_t len = score < 0 ? 0 : town_at(text, off);
	struct str town = str_sub(text, off, len);

	if (!len || (len == 6 && common_at(text, off)))
		return;
	score += toponym_score(town) + (len > 6 ? 1 : 0) + right_says(text, off + len);
	if (score >= ENOUGH)
		names_add(names, (struct proper_name){ .at = span_of(off, len),
				     .kind = NAME_LOCAL,
				     .class = CLASS_PLACE,
				     .core = town });
}

bool
place_stands_at(struct str text, struct span at)
{
	size_t end = at.off + at.len;

	return (name_may_begin(text, at.off) || str_before(text, at.off, "们")) &&
	       !common_at(text, at.off) && !common_across(text, at.off) &&
	       !common_across(text, end);
}
