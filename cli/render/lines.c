#include "render_private.h"

#include <stdlib.h>

#include "utf8.h"

/* Words of the names of meetings: a line may well begin with them. */
static const char *const heads[] = { "动员", "部署", "推进", "总结", "表彰", "座谈", "工作", "专题",
	"现场", "大会", "会议", "暨", "第", "（", "《", "“", "——", NULL };

#define MIDDLE_OF_WORD 10 /* what breaking elsewhere costs, in half characters off the middle */

/* No line ends with the first kind or begins with the second. */
static const struct str openers = STR_CONST("（《“‘【〈");
static const struct str closers = STR_CONST("）》”’】〉、，。：；！？的　");
static const struct str pauses = STR_CONST("、，；）》　");

/* Whether no word goes on at off: it begins one of those, or a mark stands before it. */
static bool
begins_word(struct str text, size_t off)
{
	size_t len;

	if (str_one_at(text, off, heads))
		return true;
	return utf8_before(text, off, &len) && str_has(pauses, str_sub(text, off - len, len));
}

/* Whether a line may end before off. */
static bool
may_break(struct str text, size_t off)
{
	size_t before_len, after_len;
	uint32_t before = utf8_before(text, off, &before_len);
	uint32_t after = utf8_at(text, off, &after_len);

	if (before < 0x80 && after < 0x80)
		return before == ' ';
	return !str_has(openers, str_sub(text, off - before_len, before_len)) &&
	       !str_has(closers, str_sub(text, off, after_len)) && after != ' ';
}

bool
is_above_text(const struct block *b)
{
	return b->kind == BLOCK_TITLE || b->kind == BLOCK_SIGNOFF;
}

size_t
line_width(struct str text)
{
	size_t n = 0;

	for (size_t off = 0, len; off < text.len; off += len) {
		utf8_at(text, off, &len);
		n += len == 1 ? 1 : 2;
	}
	return n;
}

#define MAX_TITLE_LINES 4 /* what is longer is no title that anybody lays out */

size_t
title_line(struct str text, size_t width)
{
	size_t total = line_width(text), nlines = (total + width - 1) / width;
	size_t best = text.len, best_cost = SIZE_MAX, done = 0;

	if (nlines > MAX_TITLE_LINES)
		return best;
	for (size_t off = 0, len; nlines > 1 && done <= width; off += len) {
		size_t cost = (size_t)labs((long)(done * nlines) - (long)total) / nlines;

		cost += begins_word(text, off) ? 0 : MIDDLE_OF_WORD;
		if (total - done <= width * (nlines - 1) && cost < best_cost &&
		    may_break(text, off)) {
			best = off;
			best_cost = cost;
		}
		utf8_at(text, off, &len);
		done += len == 1 ? 1 : 2;
	}
	return best;
}
