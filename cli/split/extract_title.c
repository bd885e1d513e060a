/* What a fragment is called: its first words. */
#include "split_private.h"

#include <string.h>

#include "utf8.h"

#define TITLE_MAX 20 /* characters of a title or a file name */

/* The text behind its lead, 同志们， and 刚才，. */
static struct str
without_opening_words(struct str text)
{
	static const char *const words[] = { "同志们，", "同志们！", "刚才，", "最后，", "首先，",
		"下面，", "各位代表，", "乡亲们，", "各位同事，", "今天，" };
	struct heading_number number = heading_number_at(text, 0);
	struct lead lead;
	bool again = true;

	if (number.level)
		text = str_from(text, number.len);
	else if (lead_at_head(text, &lead))
		text = str_from(text, lead.at.len);
	while (again) {
		again = false;
		for (size_t i = 0; i < sizeof words / sizeof *words && !again; i++) {
			again = str_starts(text, str_of(words[i]));
			text = again ? str_from(text, strlen(words[i])) : text;
		}
	}
	return text;
}

static bool
ends_clause(uint32_t c)
{
	static const uint32_t marks[] = { 0xFF0C, 0x3002, 0xFF1B, 0xFF1A, 0xFF01, 0xFF1F, ',', ';',
		':', '!', '?' };

	for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
		if (c == marks[i])
			return true;
	return false;
}

/* Han, letters and digits of the first clauses until there are enough, at most TITLE_MAX. */
struct str
extract_words(struct arena *a, struct str text)
{
	struct buf out = BUF_INIT;
	size_t n = 0, len;

	text = without_opening_words(text);
	for (size_t off = 0; off < text.len && n < TITLE_MAX; off += len) {
		uint32_t c = utf8_at(text, off, &len);

		if (ends_clause(c) && n >= 2)
			break;
		if (!utf8_is_han(c) && !utf8_is_word(c) && c != '-')
			continue;
		buf_add(&out, text.data + off, len);
		n++;
	}
	if (!n)
		buf_z(&out, "素材");
	return buf_move(&out, a);
}
