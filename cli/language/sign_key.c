#include "language.h"

#include "language_private.h"
#include "utf8.h"

/* Signs of the keyboard, ##县 and ？？镇 and ~~乡, beside headings, questions and topics. */

/* What stands before a name in a sentence. */
static const char joints[] = "和 与 及 在 由 向 对 从 到 给 让 请 是 有 共 达";

#define LINE_MAX 600 /* bytes of a line that are looked at */

/* Whether another # of the line stands before a noun, too: 1; whether it does not: -1; 0 if there is none. */
static int
next_waits(struct str line)
{
	size_t next = str_find(line, STR("#"), 0);

	if (next == STR_NONE)
		return 0;
	if (ends_with_any(str_sub(line, 0, next), "第"))
		return 1;
	while (next < line.len && line.data[next] == '#')
		next++;
	return noun_at(line, next) ? 1 : -1;
}

/* #市#区, ##县##镇, 第#, 支书　#; but not ##主要任务, #城市更新#, 3#楼 */
static bool
hash_waits(struct str text, size_t start, size_t end, unsigned width)
{
	const struct field_noun *noun = noun_at(text, end);
	bool heads = !start || text.data[start - 1] == '\n' || text.data[start - 1] == '\r';
	struct str line = str_sub(text, end, LINE_MAX);
	size_t stop = str_find(line, STR("\n"), 0), len;
	int next;

	if (!noun)
		return ends_with_any(str_sub(text, 0, start), "第") ||
		       names_speaker(text, start, end) ||
		       (width > 1 && (follows_title(text, start) || names_company(line)));
	if (width == 1 &&
	    (utf8_is_word(utf8_before(text, start, &len)) || noun->class == CLASS_TEXT))
		return false;
	line = str_trim(str_sub(line, 0, stop == STR_NONE ? line.len : stop));
	next = next_waits(line);
	if (next > 0 || (width > 1 && !heads))
		return true;
	return (width > 1 || next == 0) && (!heads || ends_with_any(line, "。"));
}

/* ～县、～乡; but 5～8月, 县～乡: from one to the other. */
static bool
is_tilde_blank(struct str text, size_t start, const struct field_noun *noun)
{
	uint32_t before;
	size_t len;

	if (noun->class != CLASS_PLACE || text.data[start] == '@' || str_at(text, start, "？"))
		return false;
	before = utf8_before(text, start, &len);
	return !utf8_is_word(before) &&
	       !ends_with_any(str_sub(text, 0, start), "% ％ 省 市 县 区 镇 乡 村 年 月 日 号 级");
}

bool
key_waits(struct str text, size_t start, size_t end, unsigned width)
{
	const struct field_noun *noun = noun_at(text, end);
	struct str before = str_sub(text, 0, start);
	size_t len;

	if (text.data[start] == '#')
		return hash_waits(text, start, end, width);
	if (!noun || (width < 2 && !is_tilde_blank(text, start, noun)))
		return false;
	/* not 没有责任？？县里… */
	return !str_at(text, start, "？") || noun->class == CLASS_AMOUNT ||
	       !utf8_is_han(utf8_before(text, start, &len)) || ends_with_any(before, joints);
}
