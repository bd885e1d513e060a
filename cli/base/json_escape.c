#include "json.h"

#include <string.h>

/* What the four hexadecimal digits at off say; more than they can if they are not there. */
static uint32_t
hex_at(struct str text, size_t off)
{
	static const char digits[] = "0123456789abcdef0123456789ABCDEF";
	uint32_t n = 0;

	for (size_t i = off; i < off + 4; i++) {
		char c = i < text.len ? text.data[i] : '\0';
		const char *digit = c ? strchr(c < 'a' ? digits + 16 : digits, c) : NULL;

		if (!digit)
			return UINT32_MAX;
		n = n << 4 | ((uint32_t)(digit - digits) & 15);
	}
	return n;
}

/* The character that is written \uXXXX at off, or in two halves; 0 if none is. */
static uint32_t
unicode_at(struct str text, size_t off, size_t *len)
{
	uint32_t c = hex_at(text, off + 2), low;

	*len = 6;
	if (c == UINT32_MAX || (c & 0xFC00) == 0xDC00)
		return 0;
	if ((c & 0xFC00) != 0xD800)
		return c;
	*len = 12;
	low = str_starts(str_from(text, off + 6), STR("\\u")) ? hex_at(text, off + 8) : 0;
	return (low & ~0x3FFu) == 0xDC00 ? 0x10000 + ((c & 0x3FF) << 10 | (low & 0x3FF)) : 0;
}

/* The character whose escape stands at off; 0 if none does. */
static uint32_t
escape_at(struct str text, size_t off, size_t *len)
{
	static const char letters[] = "\"\\/bfnrt", meant[] = "\"\\/\b\f\n\r\t";
	char c = text.data[off + 1];
	const char *letter = c ? strchr(letters, c) : NULL;

	*len = 2;
	if (letter)
		return (unsigned char)meant[letter - letters];
	return c == 'u' ? unicode_at(text, off, len) : 0;
}

bool
json_unescape(struct arena *a, struct str raw, struct str *out)
{
	struct buf text = BUF_INIT;
	size_t start = 0, at, len;
	uint32_t c = 1;

	while (c && (at = str_find(raw, STR("\\"), start)) != STR_NONE) {
		buf_str(&text, str_sub(raw, start, at - start));
		c = escape_at(raw, at, &len);
		buf_utf8(&text, c);
		start = at + len;
	}
	buf_str(&text, str_from(raw, start));
	*out = buf_move(&text, a);
	return c != 0;
}

void
json_write_string(struct buf *out, struct str s)
{
	size_t start = 0;

	buf_char(out, '"');
	for (size_t i = 0; i < s.len; i++) {
		unsigned char c = (unsigned char)s.data[i];

		if (c >= 0x80 || (c >= 0x20 && c != '"' && c != '\\' && c != 0x7F))
			continue;
		buf_str(out, str_sub(s, start, i - start));
		start = i + 1;
		if (c == '\n')
			buf_z(out, "\\n");
		else if (c == '\t')
			buf_z(out, "\\t");
		else if (c == '"' || c == '\\')
			buf_printf(out, "\\%c", c);
		else
			buf_printf(out, "\\u%04x", (unsigned)c);
	}
	buf_str(out, str_from(s, start));
	buf_char(out, '"');
}
