/* What the table of borders.py says of pairs of characters. */
#include "borders.h"

#include <string.h>

#include "utf8.h"

#define HAN_FIRST 0x4E00u
#define PAGES (0x5200u / 32)
#define NO_LETTER 'j'
#define RARE (-9)   /* of a character without a row */
#define FIGURE "０" /* as the table writes them */
#define ANY "＿"

/* One character of a key. */
static void
put(char *to, const char *from)
{
	for (size_t i = 0; i < 3; i++)
		to[i] = from[i];
}

/* A letter in the row of a pair; false if the table has none. */
static bool
find_row(const char pair[6], enum letter letter, int *value)
{
	size_t len, page, from, to;
	uint32_t c = utf8_at((struct str){ pair, 3 }, 0, &len);

	if (c < HAN_FIRST)
		return false;
	page = (c - HAN_FIRST) / 32 < PAGES ? (c - HAN_FIRST) / 32 : PAGES - 1;
	from = border_pages[page];
	to = border_pages[page + 1];
	while (from < to) {
		size_t middle = (from + to) / 2;
		const char *row = border_pairs + middle * BORDER_ROW;
		int order = memcmp(pair, row, 6);

		if (!order) {
			*value = row[6 + letter] - NO_LETTER;
			return true;
		}
		if (order < 0)
			to = middle;
		else
			from = middle + 1;
	}
	return false;
}

bool
border_is_figure(struct str text, size_t off, uint32_t c)
{
	size_t len = utf8_len(text, off);

	return (c >= '0' && c <= '9') || str_has(STR("*×＊_○〇XxＸ…【["), str_sub(text, off, len));
}

void
border_key(char key[3], struct str text, size_t off)
{
	size_t len;
	uint32_t c = utf8_at(text, off, &len);

	if (utf8_is_han(c) && len == 3)
		put(key, text.data + off);
	else
		put(key, len && border_is_figure(text, off, c) ? FIGURE : ANY);
}

int
border_value(const char pair[6], enum letter letter, bool second)
{
	char alone[6];
	int value;

	if (find_row(pair, letter, &value))
		return value;
	put(alone, pair + (second ? 3 : 0));
	put(alone + 3, ANY);
	return find_row(alone, letter, &value) ? value : 0;
}

/* How often a character occurs, as the table counts; RARE if it does not say. */
static int
often(const char key[3])
{
	char alone[6];
	int value;

	put(alone, key);
	put(alone + 3, ANY);
	return find_row(alone, LETTER_OFTEN, &value) ? value : RARE;
}

int
border_firmness(const char pair[6])
{
	static const signed char by_chance[] = { 0, 1, 1, 2, 2, 3, 4, 5, 6, 6, 7, 8, 9 };
	const int first = -4, n = sizeof by_chance;
	int value;

	if (memcmp(pair, ANY, 3) == 0 || memcmp(pair + 3, ANY, 3) == 0)
		return 0;
	if (find_row(pair, LETTER_FIRM, &value))
		return value;
	value = often(pair) + often(pair + 3) - first;
	return value < 0 ? 0 : -by_chance[value < n ? value : n - 1];
}
