#ifndef UTF8_H
#define UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h> /* for uint32_t */

#include "str.h"

#define UTF8_BAD 0xFFFDu /* what a byte that is no UTF-8 is read as */

/* The offset of the first byte that is not strict UTF-8 (no overlong forms, no surrogates); s.len if there is none. */
size_t utf8_check(struct str s);

/* As utf8_at(), whatever stands there. */
uint32_t utf8_decode(struct str s, size_t off, size_t *len);

/*
 * The character at off and its length in bytes (at least 1); 0 and length 0 at the end. What nearly every character of a
 * speech is, ASCII or three bytes, is decoded in place: this is the innermost loop of all.
 */
static inline uint32_t
utf8_at(struct str s, size_t off, size_t *len)
{
	const unsigned char *c = (const unsigned char *)s.data + off;

	if (off < s.len && c[0] < 0x80) {
		*len = 1;
		return c[0];
	}
	/* 0xE0 and 0xED begin overlong forms and surrogates, too: those are looked at closely. */
	if (off + 2 < s.len && c[0] > 0xE0 && c[0] < 0xF0 && c[0] != 0xED &&
	    (c[1] & 0xC0) == 0x80 && (c[2] & 0xC0) == 0x80) {
		*len = 3;
		return (uint32_t)(c[0] & 0x0F) << 12 | (uint32_t)(c[1] & 0x3F) << 6 | (c[2] & 0x3F);
	}
	return utf8_decode(s, off, len);
}

/* The Han character at off, U+4E00 to U+9FFF, as nearly all of a speech are: three bytes. Any other is 0. Text is UTF-8. */
static inline uint32_t
utf8_han_at(struct str s, size_t off)
{
	const unsigned char *c = (const unsigned char *)s.data + off;

	if (s.len - off < 3 || c[0] < 0xE4 || c[0] > 0xE9)
		return 0;
	uint32_t code =
	    (uint32_t)(c[0] & 0x0F) << 12 | (uint32_t)(c[1] & 0x3F) << 6 | (c[2] & 0x3F);

	return code < 0x4E00 ? 0 : code;
}

/* The one that ends at off. */
static inline uint32_t
utf8_han_ends_at(struct str s, size_t off)
{
	return off < 3 ? 0 : utf8_han_at(s, off - 3);
}

/* Whether the character at off has three bytes, as nearly all have. Text is UTF-8. */
static inline bool
utf8_is_three(struct str s, size_t off)
{
	return s.len - off >= 3 && ((unsigned char)s.data[off] & 0xF0) == 0xE0;
}

/* The last twelve bits of a character of three bytes: few others of a text have the same. */
static inline unsigned
utf8_three_bits(const char *c)
{
	return (unsigned)(c[1] & 63) << 6 | (unsigned)(c[2] & 63);
}

/* Bytes of the character at off, cheaply; s is UTF-8 and off is inside. */
static inline size_t
utf8_len(struct str s, size_t off)
{
	unsigned char c = (unsigned char)s.data[off];
	size_t len = c < 0xC0 ? 1 : (size_t)2 + (c >= 0xE0) + (c >= 0xF0);

	return len < s.len - off ? len : s.len - off;
}

/* The character that ends before off and its length in bytes; 0 and length 0 at the start. */
uint32_t utf8_before(struct str s, size_t off, size_t *len);

/* Bytes of the character at off, or of the one that ends before it, if it is one of a set; else 0. */
size_t utf8_one_at(struct str s, size_t off, const char *set);
size_t utf8_one_before(struct str s, size_t off, const char *set);

/* Without all characters of a set at its end. */
struct str utf8_without_end(struct str s, const char *set);

/* The number of characters. */
size_t utf8_count(struct str s);

/* Whether there are more than n characters: a long text is not counted. */
bool utf8_is_longer(struct str s, size_t n);

/* Columns on a terminal: two for a Chinese character. */
size_t utf8_width(struct str s);

/* Bytes of the first n characters. */
size_t utf8_prefix(struct str s, size_t n);

/* A Chinese character (CJK ideograph, also 〇). */
static inline bool
utf8_is_han(uint32_t c)
{
	return (c >= 0x4E00 && c <= 0x9FFF) || c == U'〇' || (c >= 0x3400 && c <= 0x4DBF) ||
	       (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x323AF);
}

/* Where the Chinese characters from off on end, those from U+4000 to U+9FFF: most of every speech is such. s is UTF-8. */
static inline size_t
utf8_pass_han(struct str s, size_t off)
{
	while (
	    off < s.len && (unsigned char)s.data[off] >= 0xE4 && (unsigned char)s.data[off] <= 0xE9)
		off += 3;
	return off < s.len ? off : s.len;
}

/* Bytes of the Chinese characters in a row that ends before off; no more are counted once there are `most`. */
size_t utf8_han_before(struct str s, size_t off, size_t most);

/* Takes no room: zero-width spaces and joiners, marks of direction, as pages and editors leave them between characters. */
static inline bool
utf8_is_hidden(uint32_t c)
{
	return (c >= 0x200B && c <= 0x200F) || (c >= 0x2060 && c <= 0x2064);
}

/*
 * ASCII space, tab and line ends, U+00A0, U+3000, &emsp; and its kin, what is hidden, U+FEFF; U+E5E5 is what GB18030
 * makes of A3A0, the space of old pages.
 */
static inline bool
utf8_is_space(uint32_t c)
{
	if (c > 0x3000) /* nearly every character of a speech */
		return c == 0xFEFF || c == 0xE5E5;
	if (c < 0x2000)
		return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == 0xA0;
	return c <= 0x200A || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F ||
	       c == 0x3000 || utf8_is_hidden(c);
}

/* Columns of white space. */
static inline unsigned
utf8_space_columns(uint32_t c)
{
	if (utf8_is_hidden(c))
		return 0;
	return c == 0x3000 || c == 0x2001 || c == 0x2003 || c == 0xE5E5 ? 2 : 1;
}

static inline bool
utf8_is_digit(uint32_t c)
{
	return c >= '0' && c <= '9';
}

/* A Latin letter or an ASCII digit. */
static inline bool
utf8_is_word(uint32_t c)
{
	return utf8_is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* By Unicode's general category, as CommonMark sorts what stands beside * and _: Zs, P and S; ASCII signs are all P. */
enum utf8_kind { UTF8_OTHER, UTF8_SPACE, UTF8_PUNCTUATION, UTF8_SYMBOL };
enum utf8_kind utf8_kind(uint32_t c);

#endif
