#include "language.h"

#include "language_private.h"
#include "utf8.h"

/* Signs of the keyboard, ##县 and ？？镇 and ~~乡, beside headings, questions and topics. */

#define LINE_MAX 600 /* bytes of a line that are looked at */

/* Whether the rest of a line goes on as a sentence: with another # before a noun, or else with a full stop at its end. */
static bool
goes_on(struct str text, size_t off, bool doubled)
{
	struct str line = str_sub(text, off, LINE_MAX);
	size_t end = str_find(line, STR("\n"), 0), next;

	line = str_trim(str_sub(line, 0, end == STR_NONE ? line.len : end));
	next = str_find(line, STR("#"), 0);
	if (next != STR_NONE) {
		while (next < line.len && line.data[next] == '#')
			next++;
		if (noun_at(line, next))
			return true;
	}
	return (doubled || next == STR_NONE) && ends_with_any(line, "。");
}

/* #市#区, ##县##镇; but not ##主要任务, #城市更新#, 3#楼 */
static bool
hash_waits(struct str text, size_t start, size_t end, unsigned width)
{
	const struct field_noun *noun = noun_at(text, end);
	bool heads = !start || text.data[start - 1] == '\n' || text.data[start - 1] == '\r';
	size_t len;

	if (!noun)
		return width > 1 && follows_title(text, start);
	if (width == 1 &&
	    (utf8_is_word(utf8_before(text, start, &len)) || noun->class == CLASS_TEXT))
		return false;
	return (width > 1 && !heads) || goes_on(text, end, width > 1);
}

bool
key_waits(struct str text, size_t start, size_t end, unsigned width)
{
	static const char joints[] = "和 与 及 在 由 向 对 从 到 给 让 请 是 有 共 达";
	const struct field_noun *noun = noun_at(text, end);
	struct str before = str_sub(text, 0, start);
	size_t len;

	if (text.data[start] == '#')
		return hash_waits(text, start, end, width);
	if (!noun || width < 2)
		return false;
	/* not 没有责任？？县里… */
	return !str_starts(str_from(text, start), STR("？")) || noun->class == CLASS_AMOUNT ||
	       !utf8_is_han(utf8_before(text, start, &len)) || ends_with_any(before, joints);
}
