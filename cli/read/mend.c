/*
 * What copying leaves in a line: of a page's source <br>, </p>, <strong>, &nbsp;, &#8220;; of an editor characters that
 * take no room; of Markdown the backslash before a sign.
 */
#include "read_private.h"

#include <string.h>
#include <strings.h>

#include "array.h"
#include "utf8.h"

struct remnant {
	size_t len;  /* bytes */
	uint32_t c;  /* what it stands for; 0: nothing */
	bool breaks; /* a line ends there */
};

#define TAG_MOST 200 /* bytes of a tag with its attributes */

static const struct tag {
	const char *name;
	bool breaks;
} tags[] = {
	{ "br", true },
	{ "p", true },
	{ "div", true },
	{ "b", false },
	{ "strong", false },
	{ "span", false },
	{ "font", false },
	{ "em", false },
	{ "u", false },
};

static const struct entity {
	const char *name;
	uint32_t c;
} entities[] = {
	{ "nbsp", ' ' },
	{ "ensp", ' ' },
	{ "emsp", U'　' },
	{ "ldquo", U'“' },
	{ "rdquo", U'”' },
	{ "lsquo", U'‘' },
	{ "rsquo", U'’' },
	{ "quot", '"' },
	{ "hellip", U'…' },
	{ "mdash", U'—' },
	{ "ndash", U'–' },
	{ "middot", U'·' },
	{ "times", U'×' },
	{ "lt", '<' },
	{ "gt", '>' },
	{ "amp", '&' },
};

/* <name …>, </name> or <name/> at off. */
static bool
tag_at(struct str text, size_t off, struct remnant *out)
{
	struct str near = str_sub(text, off, TAG_MOST);
	size_t name = str_at(near, 1, "/") ? 2 : 1, end = str_find(near, STR(">"), name);

	if (end == STR_NONE || str_find(str_sub(near, 0, end), STR("<"), 1) != STR_NONE)
		return false;
	for (size_t i = 0; i < COUNT(tags); i++) {
		size_t len = strlen(tags[i].name);

		if (end < name + len || strncasecmp(near.data + name, tags[i].name, len) != 0 ||
		    !strchr(" \t/>", near.data[name + len]))
			continue;
		*out = (struct remnant){ .len = end + 1, .breaks = tags[i].breaks };
		return true;
	}
	return false;
}

/* 8220 or x201C; 0 if that is no character that a text has. */
static uint32_t
number_of(struct str digits)
{
	bool hex = str_starts(digits, STR("x")) || str_starts(digits, STR("X"));
	static const char set[] = "0123456789abcdef";
	uint32_t base = hex ? 16 : 10, c = 0;

	for (size_t i = hex; i < digits.len; i++) {
		const char *digit = memchr(set, digits.data[i] | 0x20, base);

		if (!digit || c > 0x10FFFF)
			return 0;
		c = c * base + (uint32_t)(digit - set);
	}
	return c >= ' ' && c <= 0x10FFFF && (c < 0xD800 || c > 0xDFFF) ? c : 0;
}

/* &name; or &#number; at off. */
static bool
entity_at(struct str text, size_t off, struct remnant *out)
{
	struct str near = str_sub(text, off + 1, STR("#x10FFFF;").len), name;
	size_t end = str_find(near, STR(";"), 0);

	if (end == STR_NONE)
		return false;
	name = str_sub(near, 0, end);
	*out = (struct remnant){ .len = end + 2 };
	if (str_starts(name, STR("#")))
		out->c = number_of(str_from(name, 1));
	for (size_t i = 0; i < COUNT(entities); i++)
		if (str_eq(name, str_of(entities[i].name)))
			out->c = entities[i].c;
	return out->c != 0;
}

static bool
remnant_at(struct str text, size_t off, struct remnant *out)
{
	switch (text.data[off]) {
	case '<':
		return tag_at(text, off, out);
	case '&':
		return entity_at(text, off, out);
	default:
		return false;
	}
}

/* Bytes of the white space or the tag at off. */
static size_t
blank_at(struct str text, size_t off)
{
	struct remnant r;
	size_t len;
	uint32_t c = utf8_at(text, off, &len);

	if (off < text.len && remnant_at(text, off, &r))
		return !r.c || utf8_is_space(r.c) ? r.len : 0;
	return utf8_is_space(c) ? len : 0;
}

bool
remnants_stand_in(struct str text)
{
	struct remnant r;

	if (!memchr(text.data, '<', text.len) && !memchr(text.data, '&', text.len))
		return false;
	for (size_t off = 0; off < text.len; off++)
		if (remnant_at(text, off, &r))
			return true;
	return false;
}

bool
remnants_next_part(struct str text, size_t *off, struct span *part)
{
	struct remnant r;
	size_t len;

	while ((len = blank_at(text, *off)) > 0)
		*off += len;
	*part = span_of(*off, 0);
	for (; *off < text.len; *off += len) {
		len = blank_at(text, *off);
		if (len && remnant_at(text, *off, &r) && r.breaks)
			break;
		if (len)
			continue;
		utf8_at(text, *off, &len);
		part->len = (uint32_t)(*off + len) - part->off;
	}
	return part->len > 0;
}

/* What is none of the text at off, or stands for another character; *step bytes on is the next to look at. */
static bool
mend_at(struct arena *a, struct str text, size_t off, enum read_format format, struct edit *edit,
    size_t *step)
{
	unsigned char c = (unsigned char)text.data[off], next = 0xFF;
	struct buf stands_for = BUF_INIT;
	struct remnant remnant;

	*step = 1;
	if (c == 0xE2 && utf8_is_hidden(utf8_at(text, off, step))) {
		*edit = (struct edit){ .at = span_of(off, *step) };
		return true;
	}
	if (format == READ_MARKDOWN && c == '\\' && off + 1 < text.len)
		next = (unsigned char)text.data[off + 1];
	if (next <= 0x7F && utf8_kind(next) == UTF8_PUNCTUATION) {
		*step = 2; /* what stands behind a backslash is text, another one, too */
		*edit = (struct edit){ .at = span_of(off, 1) };
		return true;
	}
	if (format != READ_TEXT || !remnant_at(text, off, &remnant))
		return false;
	*step = remnant.len;
	if (remnant.c)
		buf_utf8(&stands_for, remnant.c);
	*edit = (struct edit){ .at = span_of(off, *step), .text = buf_move(&stands_for, a) };
	return true;
}

void
mend_line(struct arena *a, struct block *b, enum read_format format)
{
	struct edit *edits = NULL, edit;
	size_t nedits = 0, cap = 0, step;

	for (size_t off = 0; off < b->text.len; off += step)
		if (mend_at(a, b->text, off, format, &edit, &step))
			*arena_push(a, edits, nedits, cap) = edit;
	if (nedits)
		block_edit(a, b, edits, nedits);
}
