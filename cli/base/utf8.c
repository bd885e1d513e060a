#include "utf8.h"

#include <utf8proc.h>

/* Whether a byte begins a character of three bytes whatever follows: 0xE0 and 0xED begin overlong forms and surrogates, too. */
static inline unsigned char
begins_three(unsigned char c)
{
	return ((unsigned char)(c - 0xE1) < 0x0F) & (c != 0xED);
}

/* Whether a byte is wrong where a character goes on, or where none does. */
static inline unsigned char
is_misplaced(unsigned char c, unsigned char goes_on)
{
	unsigned char continues = (c & 0xC0) == 0x80, begins = c >= 0xC0;

	return (continues ^ goes_on) | (begins ^ begins_three(c));
}

/*
 * Whether there is nothing but ASCII and such characters, as in most texts: without a branch, so that many bytes are asked
 * at once.
 */
static bool
is_plain(struct str s)
{
	const unsigned char *c = (const unsigned char *)s.data;
	unsigned char bad = 0;

	if (s.len < 2)
		return false;
	for (size_t i = 2; i < s.len; i++)
		bad |= is_misplaced(c[i], begins_three(c[i - 1]) | begins_three(c[i - 2]));
	return !bad && !is_misplaced(c[0], 0) && !is_misplaced(c[1], begins_three(c[0])) &&
	       !begins_three(c[s.len - 1]) && !begins_three(c[s.len - 2]);
}

size_t
utf8_check(struct str s)
{
	size_t off = 0, len;

	if (is_plain(s))
		return s.len;
	for (; off < s.len; off += len)
		if (utf8_at(s, off, &len) == UTF8_BAD && len == 1)
			break;
	return off;
}

uint32_t
utf8_decode(struct str s, size_t off, size_t *len)
{
	utf8proc_int32_t c;
	utf8proc_ssize_t n;

	if (off >= s.len) {
		*len = 0;
		return 0;
	}
	n = utf8proc_iterate((const utf8proc_uint8_t *)s.data + off,
	    (utf8proc_ssize_t)(s.len - off), &c);
	*len = n > 0 ? (size_t)n : 1;
	return n > 0 ? (uint32_t)c : UTF8_BAD;
}

uint32_t
utf8_before(struct str s, size_t off, size_t *len)
{
	size_t start = off;
	uint32_t c;

	if (!off || off > s.len) {
		*len = 0;
		return 0;
	}
	do
		start--;
	while (start && off - start < 4 && ((unsigned char)s.data[start] & 0xC0) == 0x80);
	c = utf8_at(str_sub(s, 0, off), start, len);
	if (start + *len == off)
		return c;
	*len = 1; /* bytes that continue nothing */
	return UTF8_BAD;
}

size_t
utf8_one_at(struct str s, size_t off, const char *set)
{
	size_t len = off < s.len ? utf8_len(s, off) : 0;

	return len && str_has(str_of(set), str_sub(s, off, len)) ? len : 0;
}

size_t
utf8_one_before(struct str s, size_t off, const char *set)
{
	size_t len = 3;

	if (off < len || !utf8_is_three(s, off - len))
		utf8_before(s, off, &len);
	return len && str_has(str_of(set), str_sub(s, off - len, len)) ? len : 0;
}

struct str
utf8_without_end(struct str s, const char *set)
{
	size_t len;

	while ((len = utf8_one_before(s, s.len, set)))
		s.len -= len;
	return s;
}

size_t
utf8_count(struct str s)
{
	const uint64_t ones = 0x0101010101010101u;
	size_t n = 0, i = 0;

	/* Eight bytes at once: what goes on with a character has its first bit set and its second one not. */
	for (; s.len - i >= sizeof ones; i += sizeof ones) {
		uint64_t bytes;

		memcpy(&bytes, s.data + i, sizeof bytes);
		bytes = bytes >> 7 & ~bytes >> 6 & ones;
		n += sizeof ones - (size_t)(bytes * ones >> 56);
	}
	for (; i < s.len; i++)
		n += ((unsigned char)s.data[i] & 0xC0) != 0x80;
	return n;
}

size_t
utf8_han_before(struct str s, size_t off, size_t most)
{
	size_t n = 0, len;

	while (n < most && utf8_is_han(utf8_before(s, off - n, &len)))
		n += len;
	return n;
}

size_t
utf8_width(struct str s)
{
	size_t width = 0, len;

	for (size_t off = 0; off < s.len; off += len)
		width += (size_t)utf8proc_charwidth((utf8proc_int32_t)utf8_at(s, off, &len));
	return width;
}

size_t
utf8_prefix(struct str s, size_t n)
{
	size_t off = 0;

	while (off < s.len && n--) {
		size_t len;

		utf8_at(s, off, &len);
		off += len;
	}
	return off;
}

bool
utf8_is_longer(struct str s, size_t n)
{
	/* No character has more than four bytes, or less than one. */
	return s.len > n && (s.len / 4 > n || utf8_count(s) > n);
}

enum utf8_kind
utf8_kind(uint32_t c)
{
	utf8proc_category_t category = utf8proc_category((utf8proc_int32_t)c);

	if (category == UTF8PROC_CATEGORY_ZS || c == '\t' || c == '\n' || c == '\f' || c == '\r')
		return UTF8_SPACE;
	if (category >= UTF8PROC_CATEGORY_PC && category <= UTF8PROC_CATEGORY_PO)
		return UTF8_PUNCTUATION;
	if (category >= UTF8PROC_CATEGORY_SM && category <= UTF8PROC_CATEGORY_SO)
		return c < 0x80 ? UTF8_PUNCTUATION : UTF8_SYMBOL;
	return UTF8_OTHER;
}
