/* What a site put into a sentence and its form alone shows: addresses, what stands between pictures, where it left something out. */
#include "noise.h"

#include <string.h>
#include <strings.h>

#include "array.h"
#include "utf8.h"

#define PICTURES 120 /* bytes between two of them and theirs */
#define LEFT_OUT 4   /* dots where a page left something out */
#define PAGE_DIGITS 4
#define JAM_PIECES 5 /* of a jam, at least */
#define JAM_MARKS 4  /* unlike ones in it */
#define JAM_PIECE 3  /* bytes of one with the space behind it, on average */

/* A web address at off: its bytes. */
static size_t
address_at(struct str text, size_t off)
{
	static const char *const heads[] = { "http://", "https://", "www." };
	struct str rest = str_from(text, off);
	size_t len = 0;

	if (!rest.len ||
	    (*rest.data != 'h' && *rest.data != 'w' && *rest.data != 'H' && *rest.data != 'W'))
		return 0;
	for (size_t i = 0; i < COUNT(heads) && !len; i++)
		if (rest.len >= strlen(heads[i]) &&
		    !strncasecmp(rest.data, heads[i], strlen(heads[i])))
			len = strlen(heads[i]);
	if (!len)
		return 0;
	while (len < rest.len && rest.data[len] > ' ' && rest.data[len] < 0x7F &&
	       !strchr("()[]<>", rest.data[len]))
		len++;
	return len;
}

/* ……此处隐藏1024个字……: its bytes; words_at: where the words in it begin. */
static size_t
omission_named(struct str text, size_t off, size_t words_at)
{
	struct str near = str_sub(text, words_at, 60);
	size_t dots = str_find(near, STR("…"), 0);

	if (dots == STR_NONE)
		return 0;
	while (str_at(near, dots, "…"))
		dots += STR("…").len;
	return words_at + dots - off;
}

/* ···· anywhere, ………… behind a sentence: where a page left something out; ##begin##: a mark of a site's own. Its bytes. */
static size_t
omission_at(struct str text, size_t off, uint32_t c)
{
	size_t end = off, len, n = 0;
	uint32_t before;

	if (c == '#' && str_at(text, off, "##")) {
		for (end = off + 2; end < text.len && utf8_is_word((unsigned char)text.data[end]);)
			end++;
		return end > off + 2 && str_at(text, end, "##") ? end + 2 - off : 0;
	}
	if (c != U'·' && c != U'…')
		return 0;
	for (; utf8_at(text, end, &len) == c; end += len)
		n++;
	if (str_at(text, end, "此处"))
		return omission_named(text, off, end);
	before = utf8_before(text, off, &len);
	if (n < LEFT_OUT || (c == U'…' && before != U'。' && before != U'！'))
		return 0;
	return end - off;
}

/* 👇长按二维码👇: what stands between two pictures of one kind; its bytes with them. */
static size_t
between_pictures(struct str text, size_t off, uint32_t c, size_t len)
{
	struct str near = str_sub(text, off, PICTURES);
	size_t end = c >= 0x1F300 ? str_find(near, str_sub(near, 0, len), len) : STR_NONE;

	return end == STR_NONE ? 0 : end + len;
}

/* $ _ @! u2 s/ |% Q: what a forum puts behind lines against copying; its bytes. Nobody writes so many unlike marks in so short pieces. */
static size_t
jam_at(struct str text, size_t off)
{
	static const char marks[] = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
	uint64_t seen = 0;
	size_t end = off, pieces = 1, unlike = 0;

	if (off && (unsigned char)text.data[off - 1] < 0x80)
		return 0;
	for (; end < text.len && text.data[end] >= ' ' && text.data[end] < 0x7F; end++) {
		const char *mark = strchr(marks, text.data[end]);

		pieces += text.data[end] == ' ';
		unlike += mark && !(seen >> (mark - marks) & 1);
		seen |= mark ? (uint64_t)1 << (mark - marks) : 0;
	}
	return pieces >= JAM_PIECES && unlike >= JAM_MARKS && end - off <= pieces * JAM_PIECE
		   ? end - off
		   : 0;
}

/* 第 3 页, 共10页: its bytes at off, 0 if there is none; word is what stands before the number. */
static size_t
pages_at(struct str text, size_t off, const char *word)
{
	size_t end = off + strlen(word), len, digits = 0;

	if (!str_at(text, off, word))
		return 0;
	for (uint32_t c; utf8_is_digit(c = utf8_at(text, end, &len)) || utf8_is_space(c);
	     end += len)
		digits += utf8_is_digit(c);
	return digits && digits <= PAGE_DIGITS && str_at(text, end, "页")
		   ? end + STR("页").len - off
		   : 0;
}

size_t
page_count_at(struct str text, size_t off)
{
	size_t page = pages_at(text, off, "第"), end = off + page, len, count;

	if (!page)
		return 0;
	while (utf8_is_space(utf8_at(text, end, &len)) || utf8_one_at(text, end, ",，/"))
		end += len;
	count = pages_at(text, end, "共");
	return count ? end + count - off : 0;
}

size_t
site_words_at(struct str text, size_t off)
{
	size_t len, cut = address_at(text, off);
	uint32_t c = utf8_at(text, off, &len);

	cut = cut ? cut : between_pictures(text, off, c, len);
	cut = cut || c >= 0x80 ? cut : jam_at(text, off);
	return cut ? cut : omission_at(text, off, c);
}
