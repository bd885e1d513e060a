#include "language.h"

#include "array.h"
#include "language_private.h"
#include "utf8.h"

/* What ties a text to its time: years, days, plan periods, congresses, anniversaries. */

/* An ASCII number of at most four digits; *len its bytes. */
static unsigned
digits_at(struct str text, size_t off, size_t *len)
{
	unsigned n = 0;

	for (*len = 0; *len < 5 && str_digit_at(text, off + *len); ++*len)
		n = n * 10 + (unsigned)(text.data[off + *len] - '0');
	return *len < 5 ? n : 0;
}

/* 二〇二六; *len its bytes. */
static unsigned
han_year_at(struct str text, size_t off, size_t *len)
{
	static const char *const digits[] = { "〇", "一", "二", "三", "四", "五", "六", "七", "八",
		"九" };
	unsigned year = 0;

	for (size_t n = 0; n < 4; n++) {
		unsigned d = 0;

		while (d < 10 && !str_at(text, off + 3 * n, digits[d]))
			d++;
		if (d == 10)
			return 0;
		year = year * 10 + d;
	}
	*len = 12;
	return year;
}

static unsigned
year_at(struct str text, size_t off, size_t *len)
{
	unsigned year = digits_at(text, off, len);

	if (!*len)
		year = han_year_at(text, off, len);
	return year >= 1900 && year < 2100 ? year : 0;
}

static size_t
range_at(struct str text, size_t off)
{
	static const char *const marks[] = { "——", "—", "－", "-", "～", "~", "至", "到", NULL };

	return str_one_at(text, off, marks);
}

/* 2026年, 2026年度, 2024—2026年, 2026年11月20日. */
static size_t
year_found(struct str text, size_t off, struct dated *out)
{
	size_t len, more, mark;
	unsigned year = year_at(text, off, &len), last = 0;

	if (!year)
		return 0;
	mark = range_at(text, off + len);
	if (mark && (last = year_at(text, off + len + mark, &more)) != 0)
		len += mark + more;
	if (!str_at(text, off + len, "年") || str_at(text, off + len, "年代"))
		return 0;
	*out = (struct dated){ .kind = DATED_YEAR, .year = year, .last = last ? last : year };
	return len + 3;
}

/* 8月, 8月2日, 6月6—7日, 8月下旬, 5—7月份; *n is the day, 0 if there is none. */
static size_t
day_found(struct str text, size_t off, struct dated *out)
{
	static const char *const parts[] = { "份", "底", "初", "上旬", "中旬", "下旬", "末", NULL };
	size_t len, more, mark;
	unsigned month = digits_at(text, off, &len), day;

	if (!len || len > 2)
		return 0;
	out->padded = text.data[off] == '0';
	mark = range_at(text, off + len);
	if (mark && digits_at(text, off + len + mark, &more) && more <= 2)
		len += mark + more;
	if (!str_at(text, off + len, "月"))
		return 0;
	len += 3;
	day = digits_at(text, off + len, &more);
	if (more && more <= 2) {
		size_t end = off + len + more, second;
		bool zero = text.data[off + len] == '0';

		mark = range_at(text, end);
		if (mark && digits_at(text, end + mark, &second))
			end += mark + second;
		if (str_at(text, end, "日") || str_at(text, end, "号")) {
			out->month = month;
			out->day = day;
			out->has_day = true;
			out->padded |= zero;
			return end + 3 - off;
		}
	}
	out->month = month;
	return len + str_one_at(text, off + len, parts);
}

/* 十四五: the years of a plan. */
static size_t
plan_found(struct str text, size_t off, struct dated *out)
{
	static const char *const plans[] = { "十一五", "十二五", "十三五", "十四五", "十五五",
		"十六五" };
	static const char *const spelt[] = { "第十一个五年规划", "第十二个五年规划",
		"第十三个五年规划", "第十四个五年规划", "第十五个五年规划", "第十六个五年规划" };

	for (unsigned i = 0; i < COUNT(plans); i++) {
		const char *plan = str_at(text, off, plans[i]) ? plans[i] : spelt[i];

		if (!str_at(text, off, plan))
			continue;
		*out = (struct dated){ .kind = DATED_PLAN,
			.year = 2006 + 5 * i,
			.last = 2010 + 5 * i };
		return strlen(plan);
	}
	return 0;
}

/* When the plenary session whose number is at off met; 0 if that is not known. */
static unsigned
plenary_year(unsigned congress, struct str text, size_t off)
{
	static const uint16_t met[][7] = {
		{ 2012, 2013, 2013, 2014, 2015, 2016, 2017 },
		{ 2017, 2018, 2018, 2019, 2020, 2021, 2022 },
		{ 2022, 2023, 2024, 2025 },
	};
	size_t len;
	unsigned n = numeral_at(text, off, &len);

	return congress >= 18 && congress - 18 < COUNT(met) && n >= 1 && n <= COUNT(met[0])
		   ? met[congress - 18][n - 1]
		   : 0;
}

/* 党的二十大, 十九届五中全会: the year in which the congress, or its session, met. */
static size_t
congress_found(struct str text, size_t off, struct dated *out)
{
	static const char *const heads[] = { "党的", "中共", NULL };
	size_t head = str_one_at(text, off, heads), len;
	unsigned n = numeral_at(text, off + head, &len);

	if (n < 12 || n > 40)
		return 0;
	unsigned met = 0;

	if (str_at(text, off + head + len, "届") &&
	    str_has(str_sub(text, off + head + len, 18), STR("中全会"))) {
		met = plenary_year(n, text, off + head + len + 3);
		len += 3 + str_find(str_sub(text, off + head + len, 18), STR("中全会"), 0) + 6;
	} else if (head && str_at(text, off + head + len, "大") &&
		   !str_at(text, off + head + len, "大类"))
		len += 3;
	else
		return 0;
	*out = (struct dated){ .kind = DATED_CONGRESS,
		.year = met ? met : 2012 + 5 * (n - 18),
		.last = 2012 + 5 * (n - 17) };
	return head + len;
}

unsigned
dated_years(struct str text, size_t off, size_t *len)
{
	unsigned n = digits_at(text, off, len), more;
	size_t head = STR("一百").len;

	if (*len || !str_at(text, off, "一百"))
		return *len ? n : numeral_at(text, off, len);
	head += str_at(text, off + head, "零") ? STR("零").len : 0;
	more = numeral_at(text, off + head, len);
	*len += head;
	return 100 + more;
}

/* 第十二次党代会, 九届三次全会, 六十周年, 2011届校友: what counts the years of some body. */
static size_t
term_found(struct str text, size_t off, struct dated *out)
{
	static const char *const counted[] = { "次党代会", "次党员代表大会", "次代表大会", "周年",
		"届毕业生", "届校友", "级新生", "级学生", "级同学", NULL };
	static const char *const sessions[] = { "次全会", "次全体会议", "次会议", NULL };
	size_t end = off + (str_at(text, off, "第") ? STR("第").len : 0), len;

	if (!dated_years(text, end, &len))
		return 0;
	end += len;
	len = str_one_at(text, end, counted);
	if (!len && str_at(text, end, "届") && numeral_at(text, end + 3, &len)) {
		size_t session = str_one_at(text, end + 3 + len, sessions);

		len = session ? 3 + len + session : 0;
	}
	*out = (struct dated){ .kind = DATED_TERM };
	return len ? end + len - off : 0;
}

/* 2026年, with the day that may follow it; or a day alone. */
static size_t
date_found(struct str text, size_t off, struct dated *out)
{
	size_t len = year_found(text, off, out), day;
	struct dated date = { 0 };

	if (!len) {
		*out = (struct dated){ .kind = DATED_DAY };
		return day_found(text, off, out);
	}
	day = out->last == out->year ? day_found(text, off + len, &date) : 0;
	if (!day)
		return len + (str_at(text, off + len, "度") ? STR("度").len : 0);
	out->month = date.month;
	out->day = date.day;
	out->has_day = date.has_day;
	out->padded = date.padded;
	return len + day;
}

/* Whether a number begins at off: no digit of one that began before. */
static bool
is_number(struct str text, size_t off)
{
	bool inside = off && text.data[off - 1] >= '.' && text.data[off - 1] <= '9';

	return !inside && str_digit_at(text, off);
}

typedef size_t finder(struct str text, size_t off, struct dated *out);

/* Whatever finders_of() knows. */
const char dated_heads[] = "0123456789一二三四五六七八九十第党中新建改抗红长辛香澳脱";

/* What begins with the character at off, most likely first; NULL if nothing does. */
static finder *const *
finders_of(struct str text, size_t off)
{
	static finder *const dates[] = { date_found, term_found, NULL },
			     *const counted[] = { plan_found, congress_found, dated_event,
				     term_found, NULL },
			     *const numbered[] = { date_found, congress_found, term_found, NULL },
			     *const terms[] = { term_found, NULL },
			     *const named[] = { congress_found, dated_event, NULL };

	switch (utf8_han_at(text, off)) {
	case 0:
		return is_number(text, off) ? dates : NULL;
	case U'一':
	case U'二':
		return numbered;
	case U'十':
	case U'第':
		return counted;
	case U'三':
	case U'四':
	case U'五':
	case U'六':
	case U'七':
	case U'八':
	case U'九':
		return terms;
	case U'党':
	case U'中':
	case U'新':
	case U'建':
	case U'改':
	case U'抗':
	case U'红':
	case U'长':
	case U'辛':
	case U'香':
	case U'澳':
	case U'脱':
		return named;
	}
	return NULL;
}

/* What begins at off, with its place; false if nothing does. */
static bool
dated_at(struct str text, size_t off, finder *const *find, struct dated *out)
{
	size_t len = 0;

	*out = (struct dated){ 0 };
	for (; *find && !len; find++)
		len = (*find)(text, off, out);
	out->at = span_of(off, len);
	return len > 0;
}

size_t
dated_find(struct arena *a, struct letters in, struct dated **out)
{
	size_t n = 0, cap = 0, behind = 0;

	*out = NULL;
	for (size_t i = letters_next(in, 0, LOOK_DATED); i < in.n;
	     i = letters_next(in, i + 1, LOOK_DATED)) {
		finder *const *find;
		struct dated found;

		find = in.offs[i] < behind ? NULL : finders_of(in.text, in.offs[i]);
		if (!find || !dated_at(in.text, in.offs[i], find, &found))
			continue;
		behind = found.at.off + found.at.len;
		*arena_push(a, *out, n, cap) = found;
	}
	return n;
}
