#include "language.h"

#include <string.h>

#include "array.h"

#define QUOTE_MAX 1200 /* bytes: a quote that is not closed by then was never meant to be */

static const struct str pairs[][2] = {
	{ STR_CONST("“"), STR_CONST("”") },
	{ STR_CONST("‘"), STR_CONST("’") },
	{ STR_CONST("《"), STR_CONST("》") },
	{ STR_CONST("「"), STR_CONST("」") },
	{ STR_CONST("『"), STR_CONST("』") },
	{ STR_CONST("（"), STR_CONST("）") },
	{ STR_CONST("("), STR_CONST(")") },
	{ STR_CONST("【"), STR_CONST("】") },
	{ STR_CONST("〔"), STR_CONST("〕") },
	{ STR_CONST("["), STR_CONST("]") },
};

static const struct str stops[] = { STR_CONST("。"), STR_CONST("！"), STR_CONST("？"),
	STR_CONST("；"), STR_CONST("!"), STR_CONST("?"), STR_CONST(";") };
static const struct str closers[] = { STR_CONST("”"), STR_CONST("’"), STR_CONST("」"),
	STR_CONST("』"), STR_CONST("）"), STR_CONST(")"), STR_CONST("】"), STR_CONST("\"") };

static size_t
starts_one(struct str s, const struct str *words, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (str_starts(s, words[i]))
			return words[i].len;
	return 0;
}

static size_t
stop_at(struct str s)
{
	return starts_one(s, stops, COUNT(stops));
}

/* Bytes of the quotation or bracket that begins at off, both marks included; 0 if none, or never closed. */
static size_t
quoted(struct str text, size_t off)
{
	struct str rest = str_sub(text, off, QUOTE_MAX);

	for (size_t i = 0; i < COUNT(pairs); i++) {
		struct str open = pairs[i][0], close = pairs[i][1];
		size_t depth = 1;

		if (!str_starts(rest, open))
			continue;
		for (size_t at = open.len; at < rest.len && rest.data[at] != '\n'; at++) {
			if (str_starts(str_from(rest, at), open))
				depth++;
			if (str_starts(str_from(rest, at), close) && !--depth)
				return at + close.len;
		}
		return 0;
	}
	return 0;
}

/* A speech after a colon ends its sentence with its own stop: 他说：“干！” */
static bool
ends_inside(struct str text, size_t off, size_t len)
{
	static const char *const after_stop[] = { "”", "’", "」", "』" };
	struct str inside = str_sub(text, off, len), before = str_sub(text, 0, off);

	for (size_t i = 0; i < COUNT(after_stop); i++) {
		struct str mark = str_of(after_stop[i]);

		if (!str_ends(inside, mark))
			continue;
		inside.len -= mark.len;
		return (str_ends(before, STR("：")) || str_ends(before, STR(":"))) &&
		       (str_ends(inside, STR("。")) || str_ends(inside, STR("！")) ||
			   str_ends(inside, STR("？")));
	}
	return false;
}

/* Whether a stop, a quote or a bracket may begin here; no Chinese character is like one, and a comma is none. */
static bool
may_matter(struct str text, size_t at)
{
	unsigned char byte = (unsigned char)text.data[at];

	if (byte == 0xE3 || byte == 0xEF)
		return !str_at(text, at, "，") && !str_at(text, at, "、");
	return byte == 0xE2 || (byte && byte < 0x80 && strchr("!?;([\n", byte));
}

/* Bytes of what ends a sentence at off: its stops and the closing marks after them, or a blank line; 0 if nothing does. */
static size_t
end_mark(struct str text, size_t off)
{
	size_t at = off, len;

	if (str_at(text, off, "\n\n"))
		return 2;
	while ((len = stop_at(str_from(text, at))))
		at += len;
	if (at == off)
		return 0;
	while ((len = starts_one(str_from(text, at), closers, COUNT(closers))))
		at += len;
	return at - off;
}

size_t
sentence_len(struct str text, size_t off)
{
	size_t at = off;

	while (at < text.len) {
		size_t len;

		if (!may_matter(text, at)) {
			at++;
		} else if ((len = end_mark(text, at))) {
			return at + len - off;
		} else if ((len = quoted(text, at))) {
			at += len;
			if (ends_inside(text, at - len, len))
				break;
		} else {
			at++;
		}
	}
	return at - off;
}
