/*
 * What CommonMark would take for more than text, each as a question about bytes of one line. Where the answer depends
 * on tables of names (entities, HTML elements) any name counts: an escape too many is harmless, one missing is not.
 */
#include <string.h>

#include "render_private.h"
#include "utf8.h"

static bool
is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* The byte at off, NUL at the end. */
static char
byte(struct str text, size_t off)
{
	if (off >= text.len)
		return '\0';
	return text.data[off];
}

static size_t
skip_blanks(struct str text, size_t off)
{
	while (is_blank(byte(text, off)))
		off++;
	return off;
}

/* From off on, over letters, digits and the other signs. */
static size_t
skip_name(struct str text, size_t off, const char *others)
{
	while (is_letter(byte(text, off)) || is_digit(byte(text, off)) ||
	       (byte(text, off) && strchr(others, byte(text, off))))
		off++;
	return off;
}

bool
markdown_is_entity(struct str text, size_t off)
{
	size_t start = off + 1, end = start;

	if (byte(text, start) == '#') {
		bool hexadecimal = byte(text, start + 1) == 'x' || byte(text, start + 1) == 'X';

		start += hexadecimal ? 2 : 1;
		end = skip_name(text, start, "");
	} else if (is_letter(byte(text, start))) {
		end = skip_name(text, start, "");
	}
	return end > start && byte(text, end) == ';';
}

/* The byte after an attribute with the blanks before it; off where there is none. */
static size_t
skip_attribute(struct str text, size_t off)
{
	size_t name = skip_blanks(text, off), end, value;

	if (name == off || !(is_letter(byte(text, name)) || strchr("_:", byte(text, name))) ||
	    name >= text.len)
		return off;
	end = skip_name(text, name, "_:.-");
	value = skip_blanks(text, end);
	if (byte(text, value) != '=')
		return end;
	value = skip_blanks(text, value + 1);
	if (byte(text, value) == '"' || byte(text, value) == '\'') {
		size_t close = str_find(text, str_sub(text, value, 1), value + 1);

		return close == STR_NONE ? off : close + 1;
	}
	end = value;
	while (end < text.len && !strchr(" \t\"'=<>`", text.data[end]))
		end++;
	return end > value ? end : off;
}

static bool
is_open_tag(struct str text, size_t off)
{
	size_t end = 0, next = skip_name(text, off + 1, "-");

	if (!is_letter(byte(text, off + 1)))
		return false;
	while (next != end) {
		end = next;
		next = skip_attribute(text, end);
	}
	end = skip_blanks(text, end);
	return byte(text, end + (byte(text, end) == '/')) == '>';
}

static bool
is_autolink(struct str text, size_t off)
{
	size_t end = skip_name(text, off + 1, ".+-");

	if (!is_letter(byte(text, off + 1)) || byte(text, end) != ':' || end - off < 3 ||
	    end - off > 33)
		return false;
	while (
	    end < text.len && (unsigned char)text.data[end] > ' ' && !strchr("<>", text.data[end]))
		end++;
	return byte(text, end) == '>';
}

static bool
is_mail_link(struct str text, size_t off)
{
	size_t at = skip_name(text, off + 1, ".!#$%&'*+/=?^_`{|}~-");

	return at > off + 1 && byte(text, at) == '@' &&
	       utf8_is_word((unsigned char)byte(text, at + 1)) &&
	       byte(text, skip_name(text, at + 1, ".-")) == '>';
}

struct markdown_ends
markdown_ends(struct str text)
{
	struct markdown_ends ends = { 0 };

	for (size_t i = str_find(text, STR(">"), 0); i != STR_NONE;
	     i = str_find(text, STR(">"), i + 1)) {
		ends.tag = i;
		if (i && text.data[i - 1] == '?')
			ends.instruction = i;
		if (str_before(text, i, "--"))
			ends.comment = i;
		if (str_before(text, i, "]]"))
			ends.cdata = i;
	}
	return ends;
}

bool
markdown_is_html(struct str text, size_t off, const struct markdown_ends *ends)
{
	struct str rest = str_from(text, off + 1);

	if (off >= ends->tag)
		return false;
	if (is_mail_link(text, off))
		return true; /* whatever it begins with */
	if (rest.data[0] == '?')
		return off + 2 < ends->instruction;
	if (str_starts(rest, STR("!--")))
		return off + 3 < ends->comment;
	if (str_starts(rest, STR("![CDATA[")))
		return off + 9 < ends->cdata;
	if (rest.data[0] == '!')
		return is_letter(byte(rest, 1));
	if (rest.data[0] == '/')
		return is_letter(byte(rest, 1)) &&
		       byte(rest, skip_blanks(rest, skip_name(rest, 1, "-"))) == '>';
	return is_autolink(text, off) || is_open_tag(text, off);
}

bool
markdown_is_html_block(struct str text)
{
	size_t name = byte(text, 1) == '/' ? 2 : 1, end = skip_name(text, name, "");

	if (byte(text, 0) != '<')
		return false;
	if (byte(text, 1) == '?')
		return true;
	if (byte(text, 1) == '!')
		return is_letter(byte(text, 2)) || str_starts(text, STR("<!--")) ||
		       str_starts(text, STR("<![CDATA["));
	return is_letter(byte(text, name)) &&
	       (end == text.len || strchr(" \t>", text.data[end]) || str_at(text, end, "/>"));
}

/* Brackets in a destination: parsers stop somewhere above this, and so do we to stay linear. */
#define MAX_DEPTH 32

/* The byte after a link's destination, off if there is none, STR_NONE where it is too odd to tell. */
static size_t
skip_destination(struct str text, size_t off)
{
	size_t depth = 0;

	if (byte(text, off) == '<')
		return STR_NONE;
	for (; off < text.len && depth <= MAX_DEPTH; off++) {
		if ((unsigned char)text.data[off] <= ' ' || (text.data[off] == ')' && !depth))
			return off;
		depth += text.data[off] == '(';
		depth -= text.data[off] == ')';
	}
	return depth > MAX_DEPTH ? STR_NONE : off;
}

/* The byte after the blanks and a title, off if there is none. */
static size_t
skip_title(struct str text, size_t off)
{
	size_t open = skip_blanks(text, off), close = open + 1;
	char end = byte(text, open);

	if (end == '(')
		end = ')';
	if (open == off || !end || !strchr("\"')", end) || byte(text, open) == ')')
		return off;
	while (
	    close < text.len && text.data[close] != end && (end != ')' || text.data[close] != '('))
		close++;
	return byte(text, close) == end ? close + 1 : off;
}

bool
markdown_is_link_tail(struct str text, size_t off)
{
	size_t start = skip_blanks(text, off + 1), end = skip_destination(text, start);

	return end == STR_NONE || byte(text, skip_blanks(text, end)) == ')' ||
	       byte(text, skip_blanks(text, skip_title(text, end))) == ')';
}

bool
markdown_is_definition(struct str text)
{
	size_t close = 1, start, end;

	while (close < text.len && text.data[close] != ']' && text.data[close] != '[')
		close++;
	if (byte(text, 0) != '[' || byte(text, close) != ']' || byte(text, close + 1) != ':' ||
	    skip_blanks(text, 1) == close)
		return false;
	if (is_blank(text.data[text.len - 1]))
		return true; /* it is written as a character reference, and that is a destination */
	start = skip_blanks(text, close + 2);
	end = skip_destination(text, start);
	if (end == start || end == STR_NONE)
		return end == STR_NONE;
	return skip_blanks(text, end) == text.len ||
	       skip_blanks(text, skip_title(text, end)) == text.len;
}
