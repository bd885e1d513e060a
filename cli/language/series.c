#include "language.h"

#include <string.h>

#include "array.h"
#include "buf.h"
#include "language_private.h"

/* Circled numbers are in three rows of Unicode. */
static const struct circles {
	uint32_t first;
	unsigned from, to;
} circles[] = { { 0x2460, 1, 20 }, { 0x3251, 21, 35 }, { 0x32B1, 36, 50 } };

unsigned
circled_value(uint32_t c)
{
	for (size_t i = 0; i < COUNT(circles); i++)
		if (c >= circles[i].first &&
		    c <= circles[i].first + circles[i].to - circles[i].from)
			return c - circles[i].first + circles[i].from;
	return 0;
}

static struct str
circle_text(struct arena *a, unsigned n)
{
	for (size_t i = 0; i < COUNT(circles); i++) {
		struct buf b = BUF_INIT;

		if (n < circles[i].from || n > circles[i].to)
			continue;
		buf_utf8(&b, circles[i].first + n - circles[i].from);
		return buf_move(&b, a);
	}
	return heading_number_text(a, 4, n);
}

/* 首先，其次，再次，第四，…… 最后，; two are 首先，其次， */
static struct str
first_text(struct arena *a, unsigned n, unsigned total)
{
	if (n > 2 && n == total)
		return STR("最后，");
	if (n <= 3)
		return n == 1 ? STR("首先，") : n == 2 ? STR("其次，") : STR("再次，");
	return arena_join(a, STR("第"), numeral_text(a, n), STR("，"));
}

struct str
lead_text(struct arena *a, enum lead_form form, unsigned n, unsigned total)
{
	struct str han = numeral_text(a, n);

	switch (form) {
	case LEAD_SHI:
		return arena_join(a, han, STR("是"), STR(""));
	case LEAD_YAO:
		return arena_join(a, han, STR("要"), STR(""));
	case LEAD_ORDINAL:
		return arena_join(a, STR("第"), han, STR("，"));
	case LEAD_FIRST:
		return first_text(a, n, total);
	case LEAD_QI:
		return arena_join(a, STR("其"), han, STR("，"));
	case LEAD_CIRCLE:
		return circle_text(a, n);
	case LEAD_ASPECT:
		return n == 1 ? STR("一方面，") : STR("另一方面，");
	}
	return STR("");
}

bool
lead_form_parse(struct str name, enum lead_form *out)
{
	static const char *const names[NLEAD_FORMS] = {
		[LEAD_SHI] = "一是",
		[LEAD_YAO] = "一要",
		[LEAD_ORDINAL] = "第一",
		[LEAD_FIRST] = "首先",
		[LEAD_QI] = "其一",
		[LEAD_CIRCLE] = "①",
		[LEAD_ASPECT] = "一方面",
	};

	for (size_t i = 0; i < NLEAD_FORMS; i++) {
		size_t len = strlen(names[i]);

		if (!str_starts(name, str_of(names[i])) ||
		    (name.len != len && !str_eq(str_from(name, len), STR("，")) &&
			!str_eq(str_from(name, len), STR("、"))))
			continue;
		*out = (enum lead_form)i;
		return true;
	}
	return false;
}
