/*
 * Spaces that a viewer made: line ends became some, where lines are all about as wide as the widest of them and broken in
 * mid-sentence; or every character is set apart, 同 志 们 ：.
 */
#include "lines.h"

#include <string.h>

#include "language.h"
#include "marks.h"
#include "utf8.h"

#define LEAST 40 /* columns of a line */
#define MOST 100
#define SLACK 5     /* columns by which lines of one width differ */
#define LINES_MIN 4 /* that show a width */
#define CROWDED 200 /* characters of a text that may hold so many */
#define APART_MIN 3 /* Chinese characters that stand apart */

/* Three of four characters stand behind a space. */
static bool
is_set_apart(struct str text)
{
	size_t chars = 0, apart = 0, han = 0, len;
	bool space = false;

	for (size_t off = 0; off < text.len; off += len) {
		uint32_t c = utf8_at(text, off, &len);

		if (!utf8_is_space(c)) {
			chars++;
			han += utf8_is_han(c);
			apart += space;
		}
		space = utf8_is_space(c);
	}
	return han >= APART_MIN && apart * 4 >= (chars - 1) * 3;
}

const struct block *
without_gaps(struct arena *a, const struct block *b)
{
	struct edit *edits = NULL;
	size_t nedits = 0, cap = 0, len;

	if (!memchr(b->text.data, ' ', b->text.len) || !is_set_apart(b->text))
		return b;
	for (size_t off = 0; off < b->text.len; off += len)
		if (utf8_is_space(utf8_at(b->text, off, &len)))
			*arena_push(a, edits, nedits, cap) =
			    (struct edit){ .at = span_of(off, len) };
	return block_edited(a, b, edits, nedits);
}

/* Columns of the characters of text up to the next white space, *end; each but those of ASCII takes two. */
static unsigned
columns_to_space(struct str text, size_t off, size_t *end)
{
	unsigned columns = 0;
	size_t len;

	for (; off < text.len; off += len) {
		uint32_t c = utf8_at(text, off, &len);

		if (utf8_is_space(c))
			break;
		columns += c < 0x80 ? 1 : 2;
	}
	*end = off;
	return columns;
}

static size_t
behind_space(struct str text, size_t off)
{
	size_t len;

	for (uint32_t c; (c = utf8_at(text, off, &len)) && utf8_is_space(c);)
		off += len;
	return off;
}

unsigned
spaced_width(struct str text)
{
	unsigned of_width[MOST + 1] = { 0 }, most = 0, width = 0, open = 0, all = 0;
	size_t end;

	if (!utf8_is_longer(text, CROWDED))
		return 0;
	for (size_t off = 0; off < text.len; off = behind_space(text, end)) {
		unsigned columns = columns_to_space(text, off, &end);

		all += columns;
		if (columns < LEAST || columns > MOST || end == text.len)
			continue;
		of_width[columns] += 1;
		open += ending_of(str_sub(text, off, end - off)) <= END_COMMA;
	}
	for (unsigned w = LEAST + SLACK; w <= MOST; w++) {
		unsigned n = 0;

		for (unsigned k = w - SLACK; k <= w; k++)
			n += of_width[k];
		if (n >= most && of_width[w]) {
			most = n;
			width = w;
		}
	}
	return most >= LINES_MIN && open * 2 > most && most * width * 2 > all ? width : 0;
}

size_t
spaced_line_end(struct str text, size_t off, unsigned width)
{
	size_t start = behind_space(text, off), end;
	unsigned columns = columns_to_space(text, start, &end), next;

	for (;;) {
		size_t behind = behind_space(text, end), after;
		struct str line = str_sub(text, start, end - start);

		if (behind == text.len)
			return text.len;
		next = columns_to_space(text, behind, &after);
		if (columns + 1 + next > width + 2 || ending_of(line) >= END_COLON ||
		    heading_number_at(str_from(text, behind), 0).level)
			return end;
		columns += 1 + next;
		end = after;
	}
}
