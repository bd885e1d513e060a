/* What the marks of Markdown around a line say: a quotation, an item of a list, a text in bold. */
#include "lines.h"

#include "headings.h"
#include "kinds.h"
#include "language.h"
#include "marks.h"
#include "utf8.h"

#define LABEL 15       /* characters of one in bold */
#define HEADING_MIN 5  /* of a heading in bold that its text follows */
#define HEADING_MAX 45 /* with its marks */

/* Between ** and ** is a text, and no blank at either end: **镇党委书记　**. */
static bool
is_emphasised(struct str inner)
{
	static const char *const tiers = "省市区县镇乡村街社局厅委";
	size_t len;
	uint32_t first = utf8_at(inner, 0, &len);

	return (count_han(inner) >= 4 || salutation_is(inner) || str_ends(inner, STR("："))) &&
	       !str_has(inner, STR("**")) && str_trim(inner).len == inner.len && first != '*' &&
	       inner.data[inner.len - 1] != '*' && !utf8_one_at(inner, 0, tiers);
}

/* *区长　李娜*, but not *区长　李*: a star may be a blank, unless a whole name stands between two. */
static bool
is_byline(struct str inner)
{
	size_t len, last;

	utf8_before(inner, inner.len, &last);
	return is_signoff(inner) && !str_has(inner, STR("*")) &&
	       !utf8_is_space(utf8_before(inner, inner.len - last, &len));
}

struct str
without_marks(struct str text, struct line *line)
{
	struct str rest = str_trim(str_from(text, 2));
	unsigned n;
	size_t len;

	line->item = str_starts(text, STR("- ")) || str_starts(text, STR("> ")) ||
		     (str_starts(text, STR("* ")) && form_level(rest, &n));
	line->item = line->item &&
		     (utf8_is_han(utf8_at(rest, 0, &len)) || str_starts(rest, STR("**")) ||
			 str_starts(rest, STR("（")) || form_level(rest, &n)) &&
		     !str_ends(rest, STR("-"));
	if (line->item)
		text = rest;
	if (str_starts(text, STR("**")) && str_ends(text, STR("**")) && text.len > 4 &&
	    is_emphasised(str_sub(text, 2, text.len - 4))) {
		line->bold = true;
		return str_sub(text, 2, text.len - 4);
	}
	if (str_starts(text, STR("*")) && str_ends(text, STR("*")) && text.len > 2 &&
	    is_byline(str_sub(text, 1, text.len - 2)))
		return str_sub(text, 1, text.len - 2);
	return text;
}

/* 一、抓排查, 关心心理健康: what stands between ** and ** is a heading rather than stressed words. */
static bool
is_bold_heading(struct str inner, struct str rest)
{
	static const char *const goes_on[] = { "的", "是", "和", "与", "及", "等", "，", "、", "；",
		"。", "：", "！", "”", "）", NULL };
	size_t len;

	return count_han(inner) >= HEADING_MIN && ending_of(inner) == END_OPEN &&
	       !is_open_text(without_number(inner)) && utf8_is_han(utf8_at(rest, 0, &len)) &&
	       !str_one_at(rest, 0, goes_on) && has_inner_stop(rest);
}

size_t
bold_label(struct str text)
{
	struct str near = str_sub(text, 0, utf8_prefix(text, HEADING_MAX)), inner;
	size_t end = str_starts(near, STR("**")) ? str_find(near, STR("**"), 2) : STR_NONE;

	if (end == STR_NONE)
		return 0;
	inner = str_sub(near, 2, end - 2);
	end += STR("**").len;
	if (str_ends(inner, STR("：")))
		return utf8_is_longer(inner, LABEL) || salutation_is(inner) ? 0 : end;
	return is_bold_heading(inner, str_from(text, end)) ? end : 0;
}
