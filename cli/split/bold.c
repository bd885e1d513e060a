/*
 * What stands around a line and is none of its text: the marks of Markdown, which say that it is a quotation, an item, a
 * text in bold; signs that an indentation became.
 */
#include "lines.h"

#include "headings.h"
#include "kinds.h"
#include "language.h"
#include "marks.h"
#include "utf8.h"

#define LABEL 15       /* characters of one in bold */
#define HEADING_MIN 5  /* of a heading in bold that its text follows */
#define HEADING_MAX 45 /* with its marks */
#define LEAD_MIN 2     /* of a lead in bold before a colon */

static const char tiers[] = "省市区县镇乡村街社局厅委";

/* What a text begins with that does not begin with a character. */
static const char *const openers[] = { "**", "（", "“", "《", "【", "[", NULL };

/* Between ** and ** is a text, and no blank at either end: **镇党委书记　**. */
static bool
is_emphasised(struct str inner)
{
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

/* Bytes of ?? before 同志们: signs that an indentation became in another encoding; but ??县 is a blank. */
static size_t
lost_indent(struct str text)
{
	size_t n = 0, len;
	struct str rest;

	while (str_at(text, n, "?"))
		n++;
	rest = str_from(text, n);
	if (n < 2 || utf8_one_at(rest, 0, tiers))
		return 0;
	return utf8_is_han(utf8_at(rest, 0, &len)) || str_one_at(rest, 0, openers) ? n : 0;
}

struct str
without_marks(struct str text, struct line *line)
{
	struct str rest;
	unsigned n;
	size_t len;

	len = lost_indent(text);
	line->indent += (unsigned)len;
	line->indented |= len > 0;
	text = str_from(text, len);
	rest = str_trim(str_from(text, 2));
	line->item = str_starts(text, STR("- ")) || str_starts(text, STR("> ")) ||
		     (str_starts(text, STR("* ")) && form_level(rest, &n));
	line->item = line->item &&
		     (utf8_is_han(utf8_at(rest, 0, &len)) || str_one_at(rest, 0, openers) ||
			 form_level(rest, &n)) &&
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

/* 一是, 一、抓排查。, 抓排查 before a colon: what runs in before the text of its paragraph; a label with a colon does not. */
static bool
is_lead(struct arena *a, struct str stressed, struct str rest)
{
	struct str inner = str_sub(stressed, 2, stressed.len - 4);
	enum ending end = ending_of(inner);
	struct placeholder *blanks;
	struct lead lead;

	if (lead_at_head(inner, &lead))
		return true;
	if (end == END_OPEN)
		return count_han(inner) >= LEAD_MIN && !utf8_one_at(inner, 0, tiers) &&
		       utf8_one_at(rest, 0, "：:");
	return end != END_COLON && is_emphasised(inner) &&
	       !(placeholders_find_raw(a, stressed, &blanks) && !blanks[0].at.off);
}

/* Where the ** stands that ends the lead in bold whose ** is at off; STR_NONE if none begins there. */
static size_t
lead_end(struct arena *a, struct str text, size_t off)
{
	struct str near = str_sub(text, off, utf8_prefix(str_from(text, off), HEADING_MAX));
	size_t end = str_find(near, STR("**"), 2);

	if (end == STR_NONE || off + end + 2 == text.len ||
	    !is_lead(a, str_sub(near, 0, end + 2), str_from(text, off + end + 2)))
		return STR_NONE;
	return off + end;
}

/* A sentence begins at off, or a number ends there that stands at the text's head. */
static bool
begins_sentence(struct str text, size_t head, size_t off)
{
	return off == head || off == head + heading_number_at(text, head).len ||
	       ending_of(str_sub(text, 0, off)) >= END_SEMI;
}

const struct block *
without_stress(struct arena *a, const struct block *b)
{
	struct line item = { .indent = 0 };
	size_t head = (size_t)(without_marks(b->text, &item).data - b->text.data);
	size_t off = str_find(b->text, STR("**"), head), nedits = 0, cap = 0;
	struct edit *edits = NULL;

	for (; off != STR_NONE; off = str_find(b->text, STR("**"), off + 2)) {
		size_t end;

		if (!begins_sentence(b->text, head, off))
			continue;
		end = lead_end(a, b->text, off);
		if (end == STR_NONE)
			break;
		*arena_push(a, edits, nedits, cap) = (struct edit){ .at = span_of(off, 2) };
		*arena_push(a, edits, nedits, cap) = (struct edit){ .at = span_of(end, 2) };
		off = end;
	}
	return block_edited(a, b, edits, nedits);
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
