#include "language.h"

#include "language_private.h"
#include "utf8.h"

#define TEN 0x5341u  /* 十 */
#define PAIR 0x4E24u /* 两 */

/* 一 … 九, and what makes a numeral larger than 九十九: 百 千 万 亿 零 〇 */
static const uint32_t digits[] = { 0, 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03,
	0x516B, 0x4E5D };
static const uint32_t larger[] = { 0x767E, 0x5343, 0x4E07, 0x4EBF, 0x96F6, 0x3007 };
static const char *const digit_texts[] = { "", "一", "二", "三", "四", "五", "六", "七", "八",
	"九" };

#define COUNT(array) (sizeof(array) / sizeof(array)[0])

static unsigned
digit(uint32_t c)
{
	for (unsigned i = 1; i < COUNT(digits); i++)
		if (digits[i] == c)
			return i;
	return 0;
}

bool
numeral_has(uint32_t c)
{
	for (size_t i = 0; i < COUNT(larger); i++)
		if (larger[i] == c)
			return true;
	return c == TEN || c == PAIR || digit(c);
}

/* The value of n numeral characters; 0 for 三四, 百, 十两 and whatever else is no number up to 99. */
static unsigned
value(const uint32_t *c, size_t n)
{
	unsigned tens = n > 1 && c[0] != TEN ? digit(c[0]) : 1;

	if (n == 1)
		return c[0] == TEN ? 10 : c[0] == PAIR ? 2 : digit(c[0]);
	if (n == 2 && c[0] == TEN)
		return digit(c[1]) ? 10 + digit(c[1]) : 0;
	if ((n != 2 && n != 3) || c[1] != TEN || !tens || c[0] == TEN)
		return 0;
	if (n == 2)
		return tens * 10;
	return digit(c[2]) ? tens * 10 + digit(c[2]) : 0;
}

unsigned
numeral_at(struct str text, size_t off, size_t *len)
{
	uint32_t c[4];
	size_t n = 0, at = off, char_bytes;

	for (; n < COUNT(c); n++) {
		c[n] = utf8_at(text, at, &char_bytes);
		if (!char_bytes || !numeral_has(c[n]))
			break;
		at += char_bytes;
	}
	*len = at - off;
	return n && n < COUNT(c) ? value(c, n) : 0;
}

unsigned
numeral_place_at(struct str text, size_t off, size_t *len)
{
	size_t char_bytes;

	return utf8_at(text, off, &char_bytes) == PAIR ? 0 : numeral_at(text, off, len);
}

struct str
numeral_text(struct arena *a, unsigned n)
{
	const char *ten = n >= 10 ? "十" : "";

	if (n > 99)
		return arena_printf(a, "%u", n);
	return arena_printf(a, "%s%s%s", n >= 20 ? digit_texts[n / 10] : "", ten,
	    digit_texts[n % 10]);
}

struct str
numeral_count(struct arena *a, unsigned n)
{
	return n == 2 ? STR("两") : numeral_text(a, n);
}
