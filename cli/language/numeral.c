#include "language.h"

#include "array.h"
#include "language_private.h"
#include "utf8.h"

#define TEN U'十'
#define PAIR U'两'

/* No number has a text of its own from 10 on, but what 10 has is whole. */
static const char *const digit_texts[] = { "", "一", "二", "三", "四", "五", "六", "七", "八", "九",
	"十" };

static unsigned
digit(uint32_t c)
{
	switch (c) {
	case U'一':
		return 1;
	case U'二':
		return 2;
	case U'三':
		return 3;
	case U'四':
		return 4;
	case U'五':
		return 5;
	case U'六':
		return 6;
	case U'七':
		return 7;
	case U'八':
		return 8;
	case U'九':
		return 9;
	}
	return 0;
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
	if (n > 99)
		return arena_printf(a, "%u", n);
	if (n <= 10)
		return str_of(digit_texts[n]);
	return arena_join(a, str_of(digit_texts[n < 20 ? 0 : n / 10]), STR("十"),
	    str_of(digit_texts[n % 10]));
}

struct str
numeral_count(struct arena *a, unsigned n)
{
	return n == 2 ? STR("两") : numeral_text(a, n);
}
