#include "language.h"

#include "utf8.h"

#define DATE_LINE_MIN 3 /* characters */
#define DATE_LINE_MAX 24

static bool
digits(struct str s, size_t off, size_t n, unsigned *out)
{
	*out = 0;
	for (size_t i = off; i < off + n; i++) {
		if (s.data[i] < '0' || s.data[i] > '9')
			return false;
		*out = *out * 10 + (unsigned)(s.data[i] - '0');
	}
	return true;
}

unsigned
date_days(unsigned year, unsigned month)
{
	static const unsigned days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
	bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

	return days[month - 1] + (month == 2 && leap);
}

bool
date_parse_loosely(struct str text, unsigned *year, unsigned *month, unsigned *day)
{
	size_t second = str_find_last(text, STR("-"));

	return text.len >= 8 && text.len <= 10 && text.data[4] == '-' &&
	       (second == 6 || second == 7) && text.len > second + 1 && text.len <= second + 3 &&
	       digits(text, 0, 4, year) && digits(text, 5, second - 5, month) &&
	       digits(text, second + 1, text.len - second - 1, day) && *year >= 1 && *month >= 1 &&
	       *month <= 12 && *day >= 1 && *day <= date_days(*year, *month);
}

bool
date_parse(struct str text, unsigned *year, unsigned *month, unsigned *day)
{
	return text.len == 10 && date_parse_loosely(text, year, month, day);
}

struct str
date_text(struct arena *a, unsigned year, unsigned month, unsigned day)
{
	return arena_printf(a, "%u年%u月%u日", year, month, day);
}

bool
date_sign_at(struct str text, size_t off)
{
	static const char *const signs =
	    "年月日〇○零一二三四五六七八九十0123456789*＊#□xXＸ×_＿…[]【】［］〔〕.-/—（）()号上下午星期";

	return utf8_one_at(text, off, signs) > 0;
}

/* 2024.5.6 */
static bool
is_dotted(struct str text)
{
	size_t dots = 0;

	if (text.len < 8 || text.len > 10 || !str_at(text, 4, "."))
		return false;
	for (size_t i = 0; i < text.len; i++) {
		dots += text.data[i] == '.';
		if (text.data[i] != '.' && !str_digit_at(text, i))
			return false;
	}
	return dots == 2;
}

bool
date_is_line(struct str text)
{
	size_t len, n = 0;

	if (is_dotted(text))
		return true;
	if (!str_has(text, STR("年")) && !str_has(text, STR("月")))
		return false;
	for (size_t off = 0; off < text.len; off += len) {
		if (utf8_is_space(utf8_at(text, off, &len)))
			continue;
		if (++n > DATE_LINE_MAX || !date_sign_at(text, off))
			return false;
	}
	return n >= DATE_LINE_MIN;
}
