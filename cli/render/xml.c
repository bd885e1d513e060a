#include "render_private.h"

static const char *
escape_of(char c)
{
	switch (c) {
	case '&':
		return "&amp;";
	case '<':
		return "&lt;";
	case '>':
		return "&gt;";
	case '"':
		return "&quot;";
	}
	return (unsigned char)c < ' ' && c != '\t' && c != '\n' ? "" : NULL;
}

/* U+FFFE and U+FFFF are UTF-8 but no XML. */
static bool
is_noncharacter(struct str text, size_t off)
{
	return str_at(text, off, "\xEF\xBF\xBE") || str_at(text, off, "\xEF\xBF\xBF");
}

void
xml_text(struct buf *out, struct str text)
{
	size_t done = 0;

	for (size_t i = 0; i < text.len; i++) {
		const char *escape = escape_of(text.data[i]);
		size_t len = 1;

		if (!escape && text.data[i] == '\xEF' && is_noncharacter(text, i)) {
			escape = "";
			len = 3;
		}
		if (!escape)
			continue;
		buf_str(out, str_sub(text, done, i - done));
		buf_z(out, escape);
		done = i + len;
	}
	buf_str(out, str_from(text, done));
}
