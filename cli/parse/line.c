#include "parse.h"

#include <string.h>

#include "array.h"
#include "parse_private.h"
#include "utf8.h"

/* What an input method types where syntax is expected. */
static const struct twin {
	char narrow;
	const char *wide;
} twins[] = {
	{ '#', "＃" },
	{ '[', "［" },
	{ ']', "］" },
	{ '(', "（" },
	{ ')', "）" },
};

/* Bytes of a sign at off, in full width only if that is asked for; 0 if it is not there. */
static size_t
sign_at(struct str text, size_t off, char sign, bool wide)
{
	if (off < text.len && text.data[off] == sign)
		return 1;
	for (size_t i = 0; wide && i < COUNT(twins); i++) {
		struct str twin = str_of(twins[i].wide);

		if (twins[i].narrow == sign && str_starts(str_from(text, off), twin))
			return twin.len;
	}
	return 0;
}

static void
reject_wide(struct parsing *p, struct str text, size_t off, size_t at, char sign)
{
	size_t len = sign_at(text, off, sign, true);

	if (len > 1)
		reject(p, span_of(at + off, len), "full-width", "found %.*s, type %c",
		    STR_FMT(str_sub(text, off, len)), sign);
}

/* ---- headings ---- */

#define MAX_HEADING 5

static bool
read_heading(struct parsing *p, struct str text, size_t at, bool indented)
{
	size_t off = 0, n = 0, len;
	bool spaced;

	for (; (len = sign_at(text, off, '#', true)) > 0; n++)
		off += len;
	spaced = off == text.len || text.data[off] == ' ';
	if (!n || (!spaced && (indented || n > MAX_HEADING)))
		return false;
	if (indented || n > MAX_HEADING) {
		diag_warning(p->diags, p->source, span_of(at, off), "nearly-heading",
		    "this line stays text: a heading is one to five # at the start of its line");
		return false;
	}
	if (off > n) {
		for (size_t i = 0; i < off; i += sign_at(text, i, '#', true))
			reject_wide(p, text, i, at, '#');
		return false;
	}
	if (!spaced)
		reject(p, span_of(at, off), "heading-space",
		    "no space after %.*s, type one before the heading's text",
		    STR_FMT(str_sub(text, 0, off)));
	return spaced;
}

/* ---- items ---- */

size_t
line_marker(struct str text)
{
	size_t len = 0;

	if (str_at(text, 0, "-") || str_at(text, 0, "*")) {
		len = 1;
	} else {
		while (len < text.len && len < 9 && str_digit_at(text, len))
			len++;
		len = len && len < text.len && text.data[len] == '.' ? len + 1 : 0;
	}
	return len && len < text.len && text.data[len] == ' ' ? len : 0;
}

/* Where the sign stands that closes the one at off. */
static size_t
find_closing(struct str text, size_t off, const char pair[2], bool wide)
{
	size_t depth = 0, len;

	for (; off < text.len; off += len ? len : 1) {
		len = sign_at(text, off, pair[0], wide);
		if (len) {
			depth++;
			continue;
		}
		len = sign_at(text, off, pair[1], wide);
		if (len && --depth == 0)
			return off;
	}
	return STR_NONE;
}

/* Whether a link, and nothing else, stands from off to the end of the line. */
static bool
read_link(struct str text, size_t off, bool wide, struct line *line, size_t *label_end)
{
	if (!sign_at(text, off, '[', wide) ||
	    memchr(text.data + off, (unsigned char)NOTE_BYTE, text.len - off))
		return false;
	line->open = off;
	*label_end = find_closing(text, off, "[]", wide);
	if (*label_end == STR_NONE)
		return false;
	line->paren = *label_end + sign_at(text, *label_end, ']', wide);
	if (!sign_at(text, line->paren, '(', wide))
		return false;
	line->close = find_closing(text, line->paren, "()", wide);
	return line->close != STR_NONE &&
	       line->close + sign_at(text, line->close, ')', wide) == text.len;
}

/* Where the ] of a link stands, from off on. A space before its ( is a slip, in a line that ends with a ). */
static size_t
link_joint(struct str text, size_t off)
{
	bool closed = str_ends(text, STR(")")) || str_ends(text, STR("）"));

	for (; (off = str_find(text, STR("]"), off)) != STR_NONE; off++) {
		struct str behind = str_from(text, off + 1);

		if (str_starts(behind, STR("(")) ||
		    (closed && sign_at(str_trim(behind), 0, '(', true)))
			return off;
	}
	return STR_NONE;
}

/* Whether a hand meant a line for an item: its first [ stands behind a marker, or what looks like one; *open is that. */
static bool
is_nearly_item(struct str text, size_t marker, size_t *open)
{
	struct str looks = STR(" -*+.)(0123456789－．、）（•·０１２３４５６７８９");
	size_t off = 0, len, label_end;

	*open = str_find(text, STR("["), 0);
	for (; off < text.len; off += len) {
		utf8_at(text, off, &len);
		if (!str_has(looks, str_sub(text, off, len)))
			break;
	}
	label_end = link_joint(text, off);
	return (marker || off == *open) && label_end != STR_NONE && *open < label_end &&
	       (marker || str_find(text, STR(")"), label_end) != STR_NONE);
}

static bool
read_item(struct parsing *p, struct str text, size_t at, bool indented, struct line *line)
{
	size_t off, open, label_end;

	line->marker = off = line_marker(text);
	line->ordered = line->marker > 1;
	while (off < text.len && text.data[off] == ' ')
		off++;
	if (line->marker && !indented) {
		if (read_link(text, off, false, line, &label_end))
			return true;
		if (read_link(text, off, true, line, &label_end)) {
			reject_wide(p, text, line->open, at, '[');
			reject_wide(p, text, label_end, at, ']');
			reject_wide(p, text, line->paren, at, '(');
			reject_wide(p, text, line->close, at, ')');
			return false;
		}
	}
	if (is_nearly_item(text, line->marker, &open))
		diag_warning(p->diags, p->source, span_of(at + open, 1), "nearly-item",
		    "this line stays text: an item is \"- \" or \"1. \" at the start of its line and "
		    "exactly one link");
	return false;
}

struct line
line_read(struct parsing *p, struct str text, size_t at, bool indented)
{
	struct line line = { .kind = LINE_TEXT };

	if (read_heading(p, text, at, indented))
		line.kind = LINE_HEADING;
	else if (read_item(p, text, at, indented, &line))
		line.kind = LINE_ITEM;
	return line;
}
