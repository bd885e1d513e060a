/* Numbers as WordprocessingML's ST_NumberFormat writes them. */
#include "read_private.h"

#include <stdio.h>

#include "array.h"

static const char *const digits[] = { "〇", "一", "二", "三", "四", "五", "六", "七", "八", "九" };
static const char *const formal[] = { "零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖" };
static const char *const units[] = { "千", "百", "十", "" };
static const char *const formal_units[] = { "仟", "佰", "拾", "" };

/* 一百零一; in everyday numbers 10 to 19 begin with 十. */
static void
add_counted(struct buf *out, unsigned n, const char *const *names, const char *const *places)
{
	bool begun = false, gap = false;
	unsigned unit = 1000;

	for (size_t i = 0; i < 4; i++, unit /= 10) {
		unsigned digit = n / unit % 10;

		if (!digit) {
			gap = begun;
			continue;
		}
		if (gap)
			buf_z(out, "零");
		if (begun || names != digits || unit != 10 || digit != 1)
			buf_z(out, names[digit]);
		buf_z(out, places[i]);
		begun = true;
		gap = false;
	}
}

static void
chinese(struct buf *out, unsigned n)
{
	add_counted(out, n, digits, units);
}

static void
chinese_formal(struct buf *out, unsigned n)
{
	add_counted(out, n, formal, formal_units);
}

static void
chinese_digits(struct buf *out, unsigned n)
{
	char text[16];

	snprintf(text, sizeof text, "%u", n);
	for (size_t i = 0; text[i]; i++)
		buf_z(out, digits[text[i] - '0']);
}

static void
decimal(struct buf *out, unsigned n)
{
	buf_printf(out, "%u", n);
}

static void
decimal_zero(struct buf *out, unsigned n)
{
	buf_printf(out, "%02u", n);
}

static void
wide(struct buf *out, unsigned n)
{
	char text[16];

	snprintf(text, sizeof text, "%u", n);
	for (size_t i = 0; text[i]; i++)
		buf_utf8(out, 0xFF10u + (unsigned)(text[i] - '0'));
}

/* Signs that stand for 1 to 20 in a row of Unicode, numbers beyond as they are. */
static void
add_sign(struct buf *out, unsigned n, uint32_t first, unsigned last)
{
	if (n >= 1 && n <= last)
		buf_utf8(out, first + n - 1);
	else
		decimal(out, n);
}

static void
circled(struct buf *out, unsigned n)
{
	add_sign(out, n, 0x2460, 20);
}

static void
bracketed(struct buf *out, unsigned n)
{
	add_sign(out, n, 0x2474, 20);
}

static void
stopped(struct buf *out, unsigned n)
{
	add_sign(out, n, 0x2488, 20);
}

static void
chinese_circled(struct buf *out, unsigned n)
{
	add_sign(out, n, 0x3280, 10);
}

static void
add_cycle(struct buf *out, unsigned n, const char *names)
{
	struct str all = str_of(names);

	buf_str(out, str_sub(all, (n - 1) % (all.len / 3) * 3, 3));
}

static void
stems(struct buf *out, unsigned n)
{
	add_cycle(out, n, "甲乙丙丁戊己庚辛壬癸");
}

static void
branches(struct buf *out, unsigned n)
{
	add_cycle(out, n, "子丑寅卯辰巳午未申酉戌亥");
}

/* a … z, aa, bb … */
static void
add_letters(struct buf *out, unsigned n, char first)
{
	for (unsigned i = 0; i <= (n - 1) / 26 && i < 8; i++)
		buf_char(out, (char)(first + (char)((n - 1) % 26)));
}

static void
upper_letters(struct buf *out, unsigned n)
{
	add_letters(out, n, 'A');
}

static void
lower_letters(struct buf *out, unsigned n)
{
	add_letters(out, n, 'a');
}

static void
add_roman(struct buf *out, unsigned n, bool upper)
{
	static const struct {
		unsigned n;
		const char *upper, *lower;
	} parts[] = {
		{ 1000, "M", "m" },
		{ 900, "CM", "cm" },
		{ 500, "D", "d" },
		{ 400, "CD", "cd" },
		{ 100, "C", "c" },
		{ 90, "XC", "xc" },
		{ 50, "L", "l" },
		{ 40, "XL", "xl" },
		{ 10, "X", "x" },
		{ 9, "IX", "ix" },
		{ 5, "V", "v" },
		{ 4, "IV", "iv" },
		{ 1, "I", "i" },
	};

	for (size_t i = 0; i < COUNT(parts); i++) {
		for (; n >= parts[i].n; n -= parts[i].n)
			buf_z(out, upper ? parts[i].upper : parts[i].lower);
	}
}

static void
upper_roman(struct buf *out, unsigned n)
{
	add_roman(out, n, true);
}

static void
lower_roman(struct buf *out, unsigned n)
{
	add_roman(out, n, false);
}

static const struct format {
	const char *name;
	void (*add)(struct buf *out, unsigned n);
} formats[] = {
	{ "chineseCounting", chinese },
	{ "chineseCountingThousand", chinese },
	{ "japaneseCounting", chinese },
	{ "taiwaneseCounting", chinese },
	{ "taiwaneseCountingThousand", chinese },
	{ "ideographDigital", chinese_digits },
	{ "japaneseDigitalTenThousand", chinese_digits },
	{ "taiwaneseDigital", chinese_digits },
	{ "chineseLegalSimplified", chinese_formal },
	{ "ideographLegalTraditional", chinese_formal },
	{ "ideographTraditional", stems },
	{ "ideographZodiac", branches },
	{ "ideographEnclosedCircle", chinese_circled },
	{ "decimalEnclosedCircle", circled },
	{ "decimalEnclosedCircleChinese", circled },
	{ "decimalEnclosedParen", bracketed },
	{ "decimalEnclosedFullstop", stopped },
	{ "decimalFullWidth", wide },
	{ "decimalFullWidth2", wide },
	{ "decimalZero", decimal_zero },
	{ "upperLetter", upper_letters },
	{ "lowerLetter", lower_letters },
	{ "upperRoman", upper_roman },
	{ "lowerRoman", lower_roman },
};

#define MAX_CHINESE 9999 /* what four units can say */

void
docx_format_number(struct buf *out, struct str format, unsigned n)
{
	if (str_eq(format, STR("none")) || str_eq(format, STR("bullet")))
		return;
	for (size_t i = 0; n && n <= MAX_CHINESE && i < COUNT(formats); i++) {
		if (str_eq(format, str_of(formats[i].name))) {
			formats[i].add(out, n);
			return;
		}
	}
	decimal(out, n);
}
