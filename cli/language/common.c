#include "language.h"

#include <string.h>

#include "names_private.h"
#include "utf8.h"

#define HAN_FIRST 0x4E00u

/* Single characters that make no name of what they stand in. */
static const char plain[] =
    "大小新老各全本该主次中高低前后上下内外多每两三几的之等这那有无不是一二四五六七八九十个条座处家名级类型式化性度率和与及在对把将我你他们"
    "好要市县区乡镇村社所局办委厅部号某以为到由从向且并或也都就还再已可能应使让给被按因但而又既进包抓管建改居走跑退没起着过来去出入开做"
    "搞用看查讲干拆破保举更最很只才便完备少挂配近远长短整";

/* After these a name may begin. */
static const char openers[] =
    "在到赴来由从和与及对为向是把于以将让使被给按沿至往驻全我了的地就同跟或请等们因县市区镇乡村省过据经听除指派即如看像住进去有帮";

bool
han_in(const char *set, struct str text, size_t off)
{
	if (off >= text.len || !utf8_is_three(text, off)) /* also what is before the text */
		return false;

	const char *c = text.data + off;

	for (const char *at = strchr(set, c[2]); at != NULL; at = strchr(at + 1, c[2]))
		if (at[-1] == c[1] && at[-2] == c[0])
			return true;
	return false;
}

bool
common_at(struct str text, size_t off)
{
	size_t len;
	uint32_t c = utf8_at(text, off, &len);

	if (c < HAN_FIRST || c >= HAN_FIRST + 0x5200 || text.len - off < 6)
		return false;
	const uint16_t *page = &words_pages[(c - HAN_FIRST) / WORDS_PAGE];
	const char *line = words_text + page[0], *end = words_text + page[1], *stop;

	for (; line < end; line = stop + 1) {
		stop = memchr(line, '\n', (size_t)(end - line));
		if (memcmp(line, text.data + off, 3) == 0)
			return str_has((struct str){ .data = line + 3,
					   .len = (size_t)(stop - line) - 3 },
			    str_sub(text, off + 3, 3));
	}
	return false;
}

bool
common_before(struct str text, size_t off)
{
	return off >= 6 && common_at((struct str){ text.data, off }, off - 6);
}

bool
common_across(struct str text, size_t off)
{
	return off >= 3 && common_at(text, off - 3);
}

bool
name_may_begin(struct str text, size_t off)
{
	size_t len;
	uint32_t c = utf8_before(text, off, &len);

	return !utf8_is_han(c) || han_in(openers, text, off - len) || common_before(text, off);
}

bool
common_only(struct str text)
{
	bool reached[32] = { true };
	size_t n = text.len / 3;

	if (n >= sizeof reached)
		return false;
	for (size_t i = 0; i < n; i++) {
		if (!reached[i])
			continue;
		reached[i + 1] |= han_in(plain, text, 3 * i);
		if (i + 2 <= n && common_at(text, 3 * i))
			reached[i + 2] = true;
	}
	return reached[n];
}

bool
sorted_has(const char *table, unsigned n, struct str text)
{
	unsigned from = 0;

	while (from < n) {
		unsigned middle = (from + n) / 2;
		const char *entry = table + middle * text.len;
		size_t same = 0;

		while (same < text.len && entry[same] == text.data[same])
			same++;
		if (same == text.len)
			return true;
		if ((unsigned char)entry[same] < (unsigned char)text.data[same])
			from = middle + 1;
		else
			n = middle;
	}
	return false;
}
