#include "language.h"

#include "names_private.h"
#include "utf8.h"

/* Names of ordinary words: 人民路, 第三实验小学, 东风机械厂. */

/* Whether a body's name may begin at off: 请东风机械厂, but not 配套建设学校. */
static bool
begins_called(struct str text, size_t off)
{
	size_t len;

	return name_may_begin(text, off) && !common_across(text, off) &&
	       (!str_one_at(text, off, local_doings) || !utf8_is_han(utf8_before(text, off, &len)));
}

size_t
local_usual_before(struct str text, size_t off, const struct local_sign *s)
{
	static const char *const roads[] = { "路", "街", "大道", "大街", "巷", "广场", "公园",
		NULL };
	static const char *const works[] = { "水库", "渠", "大桥", "林场", "农场", NULL };
	static const char *const sides[] = { "东", "西", "南", "北", "中", NULL };
	size_t len = 0;

	/* 南大街 */
	if (str_at(str_of(s->sign), 0, "大街") && str_one_before(text, off, sides) &&
	    name_may_begin(text, off - 3))
		return 3;
	/* 人民路, 建设中路 */
	if (str_one_at(str_of(s->sign), 0, roads))
		len = str_one_before(text, off, sides);
	if (str_one_at(str_of(s->sign), 0, roads) && off >= len + 6 &&
	    is_one_of(str_sub(text, off - len - 6, 6), local_usual) &&
	    name_may_begin(text, off - len - 6))
		return len + 6;
	/* 跃进水库 */
	return str_one_at(str_of(s->sign), 0, works) && off >= 6 &&
		       is_one_of(str_sub(text, off - 6, 6), local_called) &&
		       begins_called(text, off - 6)
		   ? 6
		   : 0;
}

/* Bytes of 第三, 第十六 before off; 0 if there is none. */
static size_t
ordinal_before(struct str text, size_t off)
{
	size_t len = 0, n;

	while (len < 9 && numeral_has(utf8_before(text, off - len, &n)))
		len += 3;
	return len && str_before(text, off - len, "第") ? len + 3 : 0;
}

size_t
local_called_before(struct str text, size_t off)
{
	static const char *const kinds[] = { "实验", "育才", "育英", "人民", "国营", NULL };
	static const char *const schools[] = { "育才", "育英", NULL };
	size_t kind = str_one_before(text, off, kinds), number = ordinal_before(text, off - kind);

	if (number)
		return number + kind;
	if (str_one_before(text, off, schools))
		return kind;
	/* with one trade between, or 阳光|实验|学校 */
	for (size_t trade = 0; trade <= 6; trade += 6)
		for (size_t len = 6; len <= 9 && off >= trade + len; len += 3) {
			size_t at = off - trade - len;

			if (trade && trade != kind &&
			    !is_one_of(str_sub(text, at + len, 6), local_trades))
				continue;
			if (is_one_of(str_sub(text, at, len), local_called) &&
			    begins_called(text, at))
				return trade + len;
		}
	return 0;
}
