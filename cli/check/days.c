#include "check.h"

#include <stdlib.h>

#include "check_private.h"

/* Days: in the right form, and in the calendar. */

/* 6月10日至6月5日, 6月10日—5日: a time that ends before it begins, in one month. */
static bool
ends_before(struct str text, const struct dated *date, const struct dated *next)
{
	static const char *const joins[] = { "至", "到", "—", "～", "-", NULL };
	size_t end = date->at.off + date->at.len, join = str_one_at(text, end, joins), n;

	if (!join || !date->has_day)
		return false;
	if (next != NULL && next->at.off == end + join)
		return next->has_day && next->month == date->month && next->year == date->year &&
		       next->day < date->day;
	n = digits_here(text, end + join);
	return n && n < 3 && str_at(text, end + join + n, "日") &&
	       strtoul(text.data + end + join, NULL, 10) < date->day;
}

/* 0 is Sunday. */
static unsigned
weekday(unsigned year, unsigned month, unsigned day)
{
	static const unsigned shift[] = { 0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4 };
	unsigned y = month < 3 ? year - 1 : year;

	return (y + y / 4 - y / 100 + y / 400 + shift[month - 1] + day) % 7;
}

static void
weekday_in(struct checking *c, const struct block *b, const struct dated *date, unsigned year)
{
	static const char *const days[] = { "日", "一", "二", "三", "四", "五", "六", NULL };
	static const char *const heads[] = { "（星期", "（周", "(星期", "(周", "，星期", "，周",
		"星期", NULL };
	size_t after = date->at.off + date->at.len, head = str_one_at(b->text, after, heads);
	unsigned right = weekday(year, date->month, date->day), said = 0;

	while (head && said < 7 && !str_at(b->text, after + head, days[said]))
		said++;
	size_t word = head && str_before(b->text, after + head, "星期") ? 6 : 3;

	if (head && said < 7 && said != right)
		report(c, b, span_of(after + head - word, word + 3), "%u-%02u-%02u is 星期%s", year,
		    date->month, date->day, days[right]);
}

/* Whether there is such a day: 2月30日 is none. */
static bool
is_day(const struct dated *date, unsigned year)
{
	return date->month >= 1 && date->month <= 12 &&
	       (!date->has_day || (date->day >= 1 && date->day <= date_days(year, date->month)));
}

void
check_date_forms(struct checking *c)
{
	for (size_t i = 0; i < c->doc->nblocks; i++)
		for (size_t k = 0; k < c->facts[i].ndates; k++) {
			const struct block *b = &c->doc->blocks[i];
			const struct dated *date = &c->facts[i].dates[k];
			unsigned year = date->year ? date->year : c->year;
			struct str text = str_sub(b->text, date->at.off, date->at.len);

			if (!date->month && !date->has_day && date->kind != DATED_DAY)
				continue;
			if (!is_day(date, year))
				report(c, b, date->at, "there is no %.*s", STR_FMT(text));
			else if (ends_before(b->text, date,
				     k + 1 < c->facts[i].ndates ? date + 1 : NULL))
				report(c, b, date->at, "%.*s is behind the day that it goes on to",
				    STR_FMT(text));
			else if (date->padded)
				report(c, b, date->at, "%.*s: months and days have no leading zero",
				    STR_FMT(text));
			else if (date->has_day && year)
				weekday_in(c, b, date, year);
		}
}
