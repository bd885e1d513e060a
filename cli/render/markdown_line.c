/*
 * One line of text as CommonMark that means just this text. One pass from left to right: a sign stays as it is unless,
 * after all that stands before it, it would begin or end something. So of two stars that would make emphasis the second
 * is escaped, and lone ones never.
 */
#include <string.h>

#include "render_private.h"
#include "utf8.h"

/* Runs of * or _ that could open emphasis, by what CommonMark asks of their lengths: modulo 3, and if they could close. */
struct openers {
	bool are[2][3];
};

/* CommonMark 0.31 counts symbols as punctuation, 0.30 does not: both are followed, side by side. */
#define NVERSIONS 2

struct escaper {
	struct buf *out;
	struct str text;
	size_t start, end; /* white space outside is written as character references */
	size_t forced;     /* this byte needs a backslash: it would begin a block */
	size_t last_tick;  /* where the last run of ` begins */
	size_t nbrackets;  /* open [ */
	struct markdown_ends ends;
	struct openers stars[NVERSIONS], lows[NVERSIONS];
};

static bool
is_escapable(char c)
{
	return c > ' ' && c < 0x7F && utf8_kind((unsigned char)c) == UTF8_PUNCTUATION;
}

/* Bytes from off on that are c. */
static size_t
run_len(struct str text, size_t off, char c)
{
	size_t end = off;

	while (end < text.len && text.data[end] == c)
		end++;
	return end - off;
}

/* Whether nothing, or a blank, stands at off: what a block's marker is followed by. */
static bool
is_gap(struct str text, size_t off)
{
	return off >= text.len || is_blank(text.data[off]);
}

/* Three or more of one of - _ * and nothing else. */
static bool
is_rule(struct str text)
{
	size_t n = 0;

	if (!strchr("-_*", text.data[0]))
		return false;
	for (size_t i = 0; i < text.len; i++) {
		if (text.data[i] == text.data[0])
			n++;
		else if (!is_blank(text.data[i]))
			return false;
	}
	return n >= 3;
}

/* The byte of a paragraph that makes it another block, STR_NONE if none does. */
static size_t
block_marker(struct str text)
{
	size_t n = run_len(text, 0, text.data[0]), digits = 0;

	switch (text.data[0]) {
	case '>':
		return 0;
	case '#':
		return n <= 6 && is_gap(text, n) ? 0 : STR_NONE;
	case '-':
	case '+':
	case '*':
	case '_':
		return (text.data[0] != '_' && is_gap(text, 1)) || is_rule(text) ? 0 : STR_NONE;
	case '~':
		return n >= 3 ? 0 : STR_NONE;
	case '`':
		return n >= 3 && str_find(text, STR("`"), n) == STR_NONE ? 0 : STR_NONE;
	case '<':
		return markdown_is_html_block(text) ? 0 : STR_NONE;
	case '[':
		return markdown_is_definition(text) ? 0 : STR_NONE;
	}
	while (str_digit_at(text, digits))
		digits++;
	return digits && digits <= 9 && digits < text.len && strchr(".)", text.data[digits]) &&
		       is_gap(text, digits + 1)
		   ? digits
		   : STR_NONE;
}

/* The byte of a heading that begins a closing sequence, STR_NONE if there is none. */
static size_t
closing_marker(struct str text)
{
	size_t start = text.len;

	while (start && text.data[start - 1] == '#')
		start--;
	return start < text.len && (!start || is_blank(text.data[start - 1])) ? start : STR_NONE;
}

static bool
is_reference(const struct escaper *e, size_t off)
{
	char c = e->text.data[off];

	return c == '\n' || c == '\r' || off < e->start || off >= e->end;
}

/* What a parser sees before (or at) off: of character references their last (or first) sign. */
static enum utf8_kind
neighbour(const struct escaper *e, size_t off, bool before)
{
	size_t len;

	if (before ? !off : off >= e->text.len)
		return UTF8_SPACE;
	if (is_reference(e, before ? off - 1 : off))
		return UTF8_PUNCTUATION;
	return utf8_kind(before ? utf8_before(e->text, off, &len) : utf8_at(e->text, off, &len));
}

struct flanks {
	bool opens, closes;
};

/* CommonMark's rules for a run of c, symbols counted as punctuation or not. */
static struct flanks
flanks_of(char c, enum utf8_kind before, enum utf8_kind after, bool symbols)
{
	bool sign_before = before == UTF8_PUNCTUATION || (symbols && before == UTF8_SYMBOL);
	bool sign_after = after == UTF8_PUNCTUATION || (symbols && after == UTF8_SYMBOL);
	bool left = after != UTF8_SPACE && (!sign_after || before == UTF8_SPACE || sign_before);
	bool right = before != UTF8_SPACE && (!sign_before || after == UTF8_SPACE || sign_after);

	if (c == '*')
		return (struct flanks){ .opens = left, .closes = right };
	return (struct flanks){
		.opens = left && (!right || sign_before),
		.closes = right && (!left || sign_after),
	};
}

/* Whether a run of n that could close meets one that it closes. */
static bool
closes_one(const struct openers *openers, size_t n, bool opens)
{
	for (size_t both = 0; both < 2; both++) {
		for (size_t m = 0; m < 3; m++) {
			bool barred = (both || opens) && (m + n) % 3 == 0 && m;

			if (openers->are[both][m] && !barred)
				return true;
		}
	}
	return false;
}

/* A run of * or _, or what escapes leave of it. */
static size_t
write_run(struct escaper *e, size_t off)
{
	char c = e->text.data[off];
	struct openers *openers = c == '*' ? e->stars : e->lows;
	size_t end = off + run_len(e->text, off, c), i = off;
	enum utf8_kind before = neighbour(e, off, true), after = neighbour(e, end, false);

	for (; i < end; before = UTF8_PUNCTUATION, i++) {
		bool closes = i == e->forced;
		struct flanks flanks[NVERSIONS];

		for (size_t v = 0; v < NVERSIONS; v++) {
			flanks[v] = flanks_of(c, before, after, v);
			closes |=
			    flanks[v].closes && closes_one(&openers[v], end - i, flanks[v].opens);
		}
		if (!closes) {
			for (size_t v = 0; v < NVERSIONS; v++)
				openers[v].are[flanks[v].closes][(end - i) % 3] |= flanks[v].opens;
			break;
		}
		buf_char(e->out, '\\');
		buf_char(e->out, c);
	}
	buf_str(e->out, str_sub(e->text, i, end - i));
	return end;
}

/* A run of `: code begins at any but the last. */
static size_t
write_ticks(struct escaper *e, size_t off)
{
	size_t end = off + run_len(e->text, off, '`');

	for (size_t i = off; i < end; i++) {
		if (off != e->last_tick || i == e->forced)
			buf_char(e->out, '\\');
		buf_char(e->out, '`');
	}
	return end;
}

/* Whether the sign at off would begin or end something. */
static bool
is_meant(struct escaper *e, size_t off)
{
	switch (e->text.data[off]) {
	case '\\':
		return off + 1 < e->text.len &&
		       (is_escapable(e->text.data[off + 1]) || is_reference(e, off + 1));
	case '&':
		return markdown_is_entity(e->text, off);
	case '<':
		return markdown_is_html(e->text, off, &e->ends);
	case '[':
		e->nbrackets += off != e->forced;
		return false;
	case ']':
		if (!e->nbrackets)
			return false;
		if (off + 1 < e->text.len && e->text.data[off + 1] == '(' &&
		    markdown_is_link_tail(e->text, off + 1))
			return true;
		e->nbrackets--;
		return false;
	}
	return false;
}

static size_t
write_sign(struct escaper *e, size_t off)
{
	char c = e->text.data[off];

	if (is_reference(e, off)) {
		buf_printf(e->out, "&#%d;", c);
		return off + 1;
	}
	if (c == '*' || c == '_')
		return write_run(e, off);
	if (c == '`')
		return write_ticks(e, off);
	if (is_meant(e, off) || off == e->forced)
		buf_char(e->out, '\\');
	buf_char(e->out, c);
	return off + 1;
}

static struct escaper
begin(struct buf *out, struct str text, bool heading)
{
	struct escaper e = { .out = out,
		.text = text,
		.end = text.len,
		.forced = STR_NONE,
		.ends = markdown_ends(text) };

	while (e.start < text.len && is_blank(text.data[e.start]))
		e.start++;
	while (e.end > e.start && is_blank(text.data[e.end - 1]))
		e.end--;
	for (size_t i = str_find(text, STR("`"), 0); i != STR_NONE;
	     i = str_find(text, STR("`"), i + 1)) {
		if (!i || text.data[i - 1] != '`')
			e.last_tick = i;
	}
	if (heading && e.end == text.len)
		e.forced = closing_marker(text);
	else if (!heading && !e.start && text.len)
		e.forced = block_marker(text);
	return e;
}

/* Bytes that may begin or end something, so that a text is passed over by one look at each byte. */
static const bool may_mean[256] = {
	['\\'] = true,
	['&'] = true,
	['<'] = true,
	['['] = true,
	[']'] = true,
	['*'] = true,
	['_'] = true,
	['`'] = true,
	['\r'] = true,
	['\n'] = true,
};

/* The first byte from off on that may need more than a copy. */
static size_t
next_sign(const struct escaper *e, size_t off)
{
	size_t stop = e->forced < e->end && e->forced >= off ? e->forced : e->end;

	if (off < e->start)
		return off;
	for (unsigned char c; off < stop && !may_mean[c = (unsigned char)e->text.data[off]];)
		off += c < 0xE0 ? 1 : 3; /* a fourth byte means nothing */
	return off;
}

void
markdown_line(struct buf *out, struct str text, bool heading)
{
	struct escaper e = begin(out, text, heading);
	size_t done = 0;

	for (size_t i; (i = next_sign(&e, done)) < text.len;) {
		buf_str(out, str_sub(text, done, i - done));
		done = write_sign(&e, i);
	}
	buf_str(out, str_from(text, done));
}
