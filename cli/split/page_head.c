/* A page's head that lost its line ends and runs into the text: …会议上的讲话（2024年5月）县长张伟同志们：今天… */
#include "kinds.h"

#include "array.h"
#include "language.h"
#include "marks.h"
#include "utf8.h"

#define TITLE_MIN 4 /* characters */
#define TITLE_MAX 70
#define BYLINE_MAX 40 /* characters of a byline or a date line */

/* What a salutation begins with; behind a byline whose posts might be addressed, too. */
static const char *const addresses[] = { "同志们", "各位", "尊敬的", "亲爱的", "敬爱的", "老师们",
	"同学们", "朋友们", "乡亲们" };

/* 在…会上的讲话 精神, …讲话，: what makes words that look like a title a part of a sentence. */
static const char *const goes_on[] = { "精神", "要求", "中", "的", "时", "后", "上", "和", "与",
	"为", "是", "指出", "强调", "提出", "里", "作", "给", "对", "之", "及", "以", "内容",
	"结束", "引", "很", "非常", "讲", "就是", "，", "、", "。", "；", "：", "”", "》", "）",
	",", ";", ":", NULL };

/* What goes on with a title. */
static const char *const endings[] = { "稿", "样本", "范本", "模板", "范文", "参考", "合编", "汇编",
	"合集", "材料", "提纲", "要点", "全文", "摘要", NULL };

/* Bytes up to the next address with a salutation in it, within a byline's length; STR_NONE if there is none. */
static size_t
next_salutation(struct str text)
{
	struct str near = str_sub(text, 0, utf8_prefix(text, BYLINE_MAX + TITLE_MAX));
	size_t best = STR_NONE;

	for (size_t i = 0; i < COUNT(addresses); i++) {
		size_t at = str_find(near, str_of(addresses[i]), 0);

		if (at < best && salutation_len(str_from(text, at)))
			best = at;
	}
	return best;
}

/* Bytes of the white space a text begins with. */
static size_t
space_at_head(struct str text)
{
	size_t off = 0, len;

	for (uint32_t c; (c = utf8_at(text, off, &len)) && utf8_is_space(c);)
		off += len;
	return off;
}

/* Bytes of a date line in brackets: （2024年5月6日）; 0 if text begins with none. */
static size_t
bracketed_date(struct str text)
{
	struct str near = str_sub(text, 0, utf8_prefix(text, BYLINE_MAX));
	size_t end = STR_NONE;

	if (str_starts(near, STR("（")))
		end = str_find(near, STR("）"), 0);
	else if (str_starts(near, STR("(")))
		end = str_find(near, STR(")"), 0);
	if (end == STR_NONE)
		return 0;
	end += utf8_len(near, end);
	return is_date_line(str_sub(text, 0, end)) ? end : 0;
}

/* Bytes of a byline right before a salutation; 0 if text begins with none. */
static size_t
byline(struct str text)
{
	size_t end = next_salutation(text), date = 0;
	struct str line;

	while (end != STR_NONE && date < end && !bracketed_date(str_from(text, date)))
		date++;
	end = date < end ? date : end; /* 局长张三（2024年5月6日） */
	line = str_trim(str_sub(text, 0, end));
	if (end == STR_NONE || !end || str_starts(text, STR("（")) || str_starts(text, STR("(")))
		return 0;
	return is_signoff(line) && ending_of(line) == END_OPEN ? end : 0;
}

/* 一、: the first section begins. */
static bool
begins_section(struct str text)
{
	struct heading_number number = heading_number_at(text, 0);

	return number.level == 1 && number.n == 1;
}

/* 同志们：, but not a remark in brackets before it. */
static bool
salutation_is_next(struct str text)
{
	return !str_starts(text, STR("（")) && !str_starts(text, STR("(")) &&
	       !str_starts(text, STR("【")) && salutation_len(text);
}

/* 第1篇…, 篇二: goes on with a title's number. */
static bool
begins_part(struct str text)
{
	struct str near = str_sub(text, 0, utf8_prefix(text, 4));

	return str_starts(text, STR("篇")) ||
	       (str_starts(text, STR("第")) && str_has(near, STR("篇")));
}

/* What stands behind a title in a head. top: of a page, where prose may follow at once. */
static bool
may_follow_title(struct str rest, bool top)
{
	size_t len;

	rest = str_from(rest, space_at_head(rest));
	if (str_one_at(rest, 0, endings) || begins_part(rest))
		return false;
	if (salutation_is_next(rest) || bracketed_date(rest) || byline(rest) ||
	    begins_section(rest))
		return true;
	if (!top || !has_inner_stop(rest) ||
	    (!utf8_is_han(utf8_at(rest, 0, &len)) && !starts_with_date(rest)))
		return false;
	return !str_one_at(rest, 0, goes_on);
}

/* The last characters of titles; so few are looked at. */
static bool
may_end_title(struct str title)
{
	static const char *const lasts =
	    "话稿言辞词告纲要点料文容语谈演说白书报课讲信篇则本板考编集选锦字）)】：";
	size_t len;

	utf8_before(title, title.len, &len);
	if (str_ends(str_sub(title, 0, title.len - len), STR("篇")))
		return true; /* 篇一 */
	return utf8_one_before(title, title.len, lasts) > 0;
}

/* A title by its words, or by what follows it. */
static bool
is_title(struct str title, struct str rest)
{
	size_t more = utf8_prefix(rest, 2);

	if (is_collection((struct str){ .data = title.data, .len = title.len + more }))
		return false; /* …发言|三则 */
	if (titleness(title) >= 2 || is_collection(title) ||
	    (str_ends(title, STR("篇")) && is_numbered_title(title)))
		return true;
	rest = str_from(rest, space_at_head(rest));
	return (titleness(title) || is_numbered_title(title)) &&
	       (salutation_is_next(rest) || begins_section(rest));
}

/* Bytes of the title that text begins with and more follows; 0 if it begins with none. */
static size_t
title_before(struct str text, bool top)
{
	size_t off = 0, len;

	for (size_t chars = 0; off < text.len && chars < TITLE_MAX; off += len, chars++) {
		struct str title = str_sub(text, 0, off);
		uint32_t c = utf8_at(text, off, &len);

		if (chars >= TITLE_MIN && may_end_title(title) &&
		    is_title(title, str_from(text, off)) &&
		    may_follow_title(str_from(text, off), top))
			return off;
		if (c == U'。' || c == U'；' || c == U'，' || c == U'！' || c == U'？')
			break;
	}
	return 0;
}

size_t
title_before_salutation(struct str text)
{
	size_t title = title_before(text, false);
	struct str rest = str_from(text, title);

	return title && salutation_is_next(str_from(rest, space_at_head(rest))) ? title : 0;
}

/* Bytes of 【…致辞】 before a salutation. */
static size_t
title_in_brackets(struct str text)
{
	struct str near = str_sub(text, 0, utf8_prefix(text, TITLE_MAX));
	size_t end = str_starts(near, STR("【")) ? str_find(near, STR("】"), 0) : STR_NONE;

	if (end == STR_NONE || !titleness(str_sub(near, STR("【").len, end - STR("【").len)))
		return 0;
	end += STR("】").len;
	return salutation_len(str_from(text, end)) ? end : 0;
}

size_t
head_piece(struct str text, bool top, bool behind_title)
{
	size_t piece = behind_title ? bracketed_date(text) : 0;

	piece = piece ? piece : title_in_brackets(text);
	piece = piece ? piece : title_before(text, top && !salutation_len(text));
	return piece || !behind_title ? piece : byline(text);
}
