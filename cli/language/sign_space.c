#include "language.h"

#include "language_private.h"
#include "utf8.h"

/* Dates whose blanks are mere space: 20  年  月  日, 2026年  月  日, 11月　　日. One space is none: 用 20 年 时间. */

/* Bytes of the space at off, 0 if it is less than two columns wide. */
static size_t
space_len(struct str text, size_t off)
{
	const struct str wide = STR("　");
	size_t at = off, columns = 0;

	for (;;) {
		if (str_starts(str_from(text, at), wide)) {
			at += wide.len;
			columns += 2;
		} else if (at < text.len && text.data[at] == ' ') {
			at++;
			columns++;
		} else {
			return columns < 2 ? 0 : at - off;
		}
	}
}

/* Whether a blank with this noun stands at off. */
static bool
blank_at(struct str text, size_t off, struct str noun)
{
	size_t len = space_len(text, off);

	return len && str_starts(str_from(text, off + len), noun);
}

/* Bytes of the digits before off: 20, 202. */
static size_t
digits_before(const struct sign_text *t, size_t off)
{
	size_t n = 0;

	while (n < off - t->from && n < 4 && t->text.data[off - n - 1] >= '0' &&
	       t->text.data[off - n - 1] <= '9')
		n++;
	return n;
}

/* Whether the space [off, end) is the blank of a month or a day: 年  月, 月  日. */
static bool
is_part(const struct sign_text *t, size_t off, size_t end)
{
	const struct str year = STR("年"), month = STR("月"), day = STR("日");
	struct str before = str_sub(t->text, 0, off), noun = str_sub(t->text, end, day.len);
	/* right behind the noun of the blank before */
	bool goes_on = t->from && t->from + noun.len == off;

	if (str_eq(noun, month) && str_ends(before, year))
		return goes_on || blank_at(t->text, end + noun.len, day);
	if (str_eq(noun, day) && str_ends(before, month))
		return goes_on || digits_before(t, off - month.len);
	return false;
}

bool
sign_space(const struct sign_text *t, size_t off, struct sign *out, size_t *skip)
{
	const struct str year = STR("年"), month = STR("月");
	size_t len = space_len(t->text, off), end = off + len, digits;

	*skip = len ? len : utf8_len(t->text, off);
	if (!len)
		return false;
	*out = (struct sign){ .at = span_of(off, len), .kind = SIGN_EMPTY };
	if (!str_starts(str_from(t->text, end), year))
		return is_part(t, off, end);
	digits = digits_before(t, off);
	if (digits == 4 || !blank_at(t->text, end + year.len, month))
		return false;
	out->at = span_of(off - digits, len + digits);
	out->digits = digits > 0;
	out->kind = digits > 1 ? SIGN_YEAR : SIGN_EMPTY;
	return true;
}
