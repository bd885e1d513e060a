#include "language.h"

#include "array.h"
#include "language_private.h"

/* What counts the years since something began: anniversaries, days that are kept every year, and what one year was called. */

/* 建党105周年: the year in which it is so. */
static size_t
anniversary_at(struct str text, size_t off, struct dated *out)
{
	static const struct {
		const char *event;
		unsigned since;
	} events[] = {
		{ "中国共产党成立", 1921 },
		{ "建党", 1921 },
		{ "新中国成立", 1949 },
		{ "中华人民共和国成立", 1949 },
		{ "建国", 1949 },
		{ "建军", 1927 },
		{ "建团", 1922 },
		{ "中国共产主义青年团成立", 1922 },
		{ "红军长征胜利", 1936 },
		{ "长征胜利", 1936 },
		{ "辛亥革命", 1911 },
		{ "香港回归祖国", 1997 },
		{ "香港回归", 1997 },
		{ "澳门回归祖国", 1999 },
		{ "澳门回归", 1999 },
		{ "改革开放", 1978 },
		{ "抗战胜利", 1945 },
		{ "抗日战争胜利", 1945 },
		{ "中国人民抗日战争暨世界反法西斯战争胜利", 1945 },
	};

	for (size_t i = 0; i < COUNT(events); i++) {
		size_t at = off + strlen(events[i].event), len;
		unsigned n;

		if (!str_at(text, off, events[i].event))
			continue;
		n = dated_years(text, at, &len);
		if (!n || !str_at(text, at + len, "周年"))
			return 0;
		*out = (struct dated){ .kind = DATED_ANNIVERSARY,
			.year = events[i].since + n,
			.last = events[i].since + n };
		return at + len + 6 - off;
	}
	return 0;
}

/* 第四十二个教师节: the year in which it is so. */
static size_t
yearly_at(struct str text, size_t off, struct dated *out)
{
	/* the first year of each */
	static const struct {
		const char *day;
		unsigned first;
	} days[] = {
		{ "教师节", 1985 },
		{ "记者节", 2000 },
		{ "医师节", 2018 },
		{ "农民丰收节", 2018 },
		{ "人民警察节", 2021 },
		{ "植树节", 1979 },
		{ "护士节", 1912 },
		{ "国家宪法日", 2014 },
		{ "宪法宣传周", 2018 },
		{ "全民国家安全教育日", 2016 },
		{ "烈士纪念日", 2014 },
		{ "全国助残日", 1991 },
		{ "全国土地日", 1991 },
		{ "全国生态日", 2023 },
		{ "全国防灾减灾日", 2009 },
		{ "全国安全生产月", 2002 },
		{ "安全生产月", 2002 },
		{ "全国消防日", 1992 },
		{ "航天日", 2016 },
		{ "航海日", 2005 },
		{ "全民健身日", 2009 },
		{ "国际禁毒日", 1988 },
		{ "世界水日", 1993 },
		{ "世界读书日", 1996 },
	};
	static const char *const whose[] = { "中国", "全国", "国际", NULL };
	size_t at = off + STR("第").len, len;
	unsigned n = str_at(text, off, "第") ? dated_years(text, at, &len) : 0;

	if (!n || !str_at(text, at + len, "个"))
		return 0;
	at += len + STR("个").len;
	for (size_t i = 0; i < COUNT(days); i++) {
		size_t own = str_at(text, at, days[i].day) ? 0 : str_one_at(text, at, whose);

		if (!str_at(text, at + own, days[i].day))
			continue;
		*out = (struct dated){ .kind = DATED_ANNIVERSARY,
			.year = days[i].first + n - 1,
			.last = days[i].first + n - 1 };
		return at + own + strlen(days[i].day) - off;
	}
	return 0;
}

/* 脱贫攻坚决战决胜之年: what a year was called. */
static size_t
called_year_at(struct str text, size_t off, struct dated *out)
{
	static const char *const goals[] = { "脱贫攻坚战", "脱贫攻坚", "建成小康社会", NULL };
	static const char *const ends[] = { "决战决胜之年", "决胜之年", "收官之年",
		"的决战决胜之年", "的决胜之年", "的收官之年", NULL };
	size_t goal = str_one_at(text, off, goals),
	       end = goal ? str_one_at(text, off + goal, ends) : 0;

	*out = (struct dated){ .kind = DATED_ANNIVERSARY, .year = 2020, .last = 2020 };
	return end ? goal + end : 0;
}

size_t
dated_event(struct str text, size_t off, struct dated *out)
{
	size_t len = anniversary_at(text, off, out);

	len = len ? len : yearly_at(text, off, out);
	return len ? len : called_year_at(text, off, out);
}
