#include "language.h"

#include "language_private.h"
#include "utf8.h"

/* Dates whose blanks are mere space: 20  年  月  日, 2026年  月  日, 11月　　日. One space is none: 用 20 年 时间. */

/* The columns of the space at off; *end: behind it. */
static size_t
space_columns(struct str text, size_t off, size_t *end)
{
	const struct str wide = STR("　");
	size_t columns = 0;

	for (*end = off;;) {
		if (str_starts(str_from(text, *end), wide)) {
			*end += wide.len;
			columns += 2;
		} else if (*end < text.len && text.data[*end] == ' ') {
			++*end;
			columns++;
		} else {
			return columns;
		}
	}
}

/* Bytes of the space at off, 0 if it is less than two columns wide. */
static size_t
space_len(struct str text, size_t off)
{
	size_t end;

	return space_columns(text, off, &end) < 2 ? 0 : end - off;
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

	while (n < off - t->from && n < 4 && str_digit_at(t->text, off - n - 1))
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

/* 请    同志作报告, 共    人: a gap in a sentence, where a name or a figure goes; not between two titles. */
static bool
is_gap(const struct sign_text *t, size_t off, size_t end)
{
	static const char names[] = "请 有请 由 欢迎 感谢 代表 局 委 办 公司 学校 中学 小学";
	static const char figures[] =
	    "共 共有 有 达 达到 约 近 超过 其中 党员 投入 完成 增加 新增 的 了 为 第 增长 下降";
	struct str before = str_sub(t->text, 0, off);
	const struct field_noun *noun = noun_at(t->text, end);

	if (!noun || space_columns(t->text, off, &end) < 3)
		return false;
	if (noun->class == CLASS_PERSON)
		return ends_with_any(before, names);
	return (noun->class == CLASS_AMOUNT || noun->class == CLASS_ORDINAL) &&
	       ends_with_any(before, figures);
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
		return is_part(t, off, end) || (t->raw && is_gap(t, off, end));
	digits = digits_before(t, off);
	if (digits == 4 || !blank_at(t->text, end + year.len, month))
		return false;
	out->at = span_of(off - digits, len + digits);
	out->digits = digits > 0;
	out->kind = digits > 1 ? SIGN_YEAR : SIGN_EMPTY;
	return true;
}
