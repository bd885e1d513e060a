#include "utf8.h"

#include <utf8proc.h>

/* Whether three bytes are one character whatever they are: 0xE0 and 0xED begin overlong forms and surrogates, too. */
static inline bool
is_plain_three(const unsigned char *c)
{
	return c[0] > 0xE0 && c[0] < 0xF0 && c[0] != 0xED && ((c[1] ^ 0x80) | (c[2] ^ 0x80)) < 0x40;
}

size_t
utf8_check(struct str s)
{
	const unsigned char *c = (const unsigned char *)s.data, *start = c, *end = c + s.len;
	size_t len;

	for (;;) {
		while (end - c >= 3 && is_plain_three(c))
			c += 3;
		if (c == end)
			break;
		if (*c < 0x80) {
			c++;
			continue;
		}
		if (utf8_at(s, (size_t)(c - start), &len) == UTF8_BAD && len == 1)
			break;
		c += len;
	}
	return (size_t)(c - start);
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
