#include "language.h"

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

static unsigned
days_of(unsigned year, unsigned month)
{
	static const unsigned days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
	bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

	return days[month - 1] + (month == 2 && leap);
}

bool
date_parse(struct str text, unsigned *year, unsigned *month, unsigned *day)
{
	return text.len == 10 && text.data[4] == '-' && text.data[7] == '-' &&
	       digits(text, 0, 4, year) && digits(text, 5, 2, month) && digits(text, 8, 2, day) &&
	       *year >= 1 && *month >= 1 && *month <= 12 && *day >= 1 &&
	       *day <= days_of(*year, *month);
}

struct str
date_text(struct arena *a, unsigned year, unsigned month, unsigned day)
{
	return arena_printf(a, "%u年%u月%u日", year, month, day);
}
