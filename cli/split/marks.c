#include "marks.h"

#include "array.h"
#include "language.h"
#include "utf8.h"

#define BLANK_DATE 6 /* characters of a blank with its brackets and 月 */
#define NAMED 4      /* Chinese characters in brackets that are more than a blank's name */

static const char *const closers = "”’）》〉」』】〕)]\"'";
static const char *const openers = "（【〔([";
static const char *const stops = "。！？!?…．";
/* What cannot begin a line; 。 can: it is left where a bold lead was lost. */
static const char *const never_first = "，、；：）》〉」』】〕”’％%,;:)]!！?？";

/* The text without the closing quotes and brackets, and the space, at its end. */
static struct str
without_closers(struct str text)
{
	size_t len;

	do {
		text = str_trim(text);
		len = utf8_one_before(text, text.len, closers);
		text.len -= len;
	} while (len);
	return text;
}

/* […], 【……】: a blank, whose dots end no sentence. */
static bool
ends_in_dotted_blank(struct str text, struct str body)
{
	if (body.len == str_trim(text).len)
		return false;
	body = utf8_without_end(body, "….");
	return utf8_one_before(body, body.len, openers) > 0;
}

/* The text before the remark in brackets that it ends in; empty if it ends in none, or is nothing else. */
static struct str
before_remark(struct str text)
{
	size_t open;

	text = str_trim(text);
	if (!str_ends(text, STR("）")) && !str_ends(text, STR(")")))
		return STR("");
	open = str_find_last(text, STR("（"));
	return str_sub(text, 0, open == STR_NONE ? 0 : open);
}

/* *…。*: without the emphasis that ends behind a sentence. */
static struct str
without_emphasis(struct str text)
{
	struct str rest = utf8_without_end(text, "*");

	return rest.len < text.len && utf8_one_before(rest, rest.len, stops) ? rest : text;
}

/* What a text ends in; closed: in something that a bracket or a quotation mark closes behind no stop. */
static enum ending
ending_inside(struct str text, bool *closed)
{
	struct str body = without_closers(text);
	size_t len, before;
	uint32_t last = utf8_before(body, body.len, &len);

	*closed = false;
	if (!len || ends_in_dotted_blank(text, body))
		return END_OPEN;
	if (utf8_one_before(body, body.len, stops))
		return END_STOP;
	if (last == '.') {
		uint32_t c = utf8_before(body, body.len - 1, &before);

		return utf8_is_han(c) || c == '.' ? END_STOP : END_OPEN;
	}
	*closed = body.len != str_trim(text).len;
	if (*closed)
		return END_OPEN;
	if (last == U'，' || last == ',' || last == U'、')
		return END_COMMA;
	if (last == U'；' || last == ';')
		return END_SEMI;
	return last == U'：' || last == ':' ? END_COLON : END_OPEN;
}

enum ending
ending_of(struct str text)
{
	bool closed, remark = false;
	enum ending ending;

	/* remarks may stand after the stop: 。（掌声） */
	for (;; remark = true) {
		text = without_emphasis(text);
		ending = ending_inside(text, &closed);
		if (!closed)
			return remark && ending != END_STOP ? END_OPEN : ending;
		text = before_remark(text);
		if (!text.len)
			return END_OPEN;
	}
}

bool
starts_with_closer(struct str text)
{
	return utf8_one_at(text, 0, never_first) > 0;
}

bool
starts_torn(struct str text)
{
	size_t len;
	uint32_t c = utf8_at(text, 0, &len);

	return utf8_is_word(c) || c == U'“' || c == U'‘' || c == '"';
}

bool
is_unclosed(struct str text)
{
	static const struct {
		uint32_t open, close;
	} pairs[] = { { U'（', U'）' }, { '(', ')' }, { U'“', U'”' }, { U'《', U'》' } };
	int depth[4] = { 0 };
	size_t len;

	for (size_t off = 0; off < text.len; off += len) {
		uint32_t c = utf8_at(text, off, &len);

		for (size_t i = 0; i < 4; i++)
			depth[i] += (c == pairs[i].open) - (c == pairs[i].close);
	}
	return depth[0] + depth[1] > 0 || depth[2] > 0 || depth[3] > 0;
}

size_t
count_visible(struct str text)
{
	size_t n = 0, len;

	for (size_t off = 0; off < text.len; off += len)
		n += !utf8_is_space(utf8_at(text, off, &len));
	return n;
}

size_t
count_han(struct str text)
{
	size_t n = 0, len;

	for (size_t off = 0; off < text.len; off += len)
		n += utf8_is_han(utf8_at(text, off, &len));
	return n;
}

size_t
first_sentence(struct str text)
{
	size_t len = sentence_len(text, 0);

	return len && len < text.len ? len : text.len;
}

/* 选送.要: a half-width stop between Chinese characters. */
static bool
has_narrow_stop(struct str text)
{
	size_t at = 0, len;

	while ((at = str_find(text, STR("."), at)) != STR_NONE) {
		if (utf8_is_han(utf8_before(text, at, &len)) &&
		    utf8_is_han(utf8_at(text, at + 1, &len)) && at > 2 * STR("一").len)
			return true;
		at++;
	}
	return false;
}

bool
has_inner_stop(struct str text)
{
	static const char *const marks[] = { "。", "！", "？" };

	for (size_t i = 0; i < COUNT(marks); i++) {
		size_t at = str_find(text, str_of(marks[i]), 0);

		if (at != STR_NONE && without_closers(str_from(text, at + 3)).len)
			return true;
	}
	return has_narrow_stop(text);
}

struct str
inside_brackets(struct str text)
{
	struct str in = str_sub(text, STR("【").len, text.len - STR("【】").len);

	if (!str_starts(text, STR("【")) || !str_ends(text, STR("】")) || count_han(in) < NAMED ||
	    str_starts(in, STR("待")) || str_find(in, STR("】"), 0) != STR_NONE)
		return text;
	return in;
}

struct str
without_number(struct str text)
{
	struct heading_number number = heading_number_at(text = inside_brackets(text), 0);
	struct lead lead;

	if (number.level)
		return str_from(text, number.len);
	return lead_at_head(text, &lead) ? str_from(text, lead.at.len) : text;
}

unsigned
form_level(struct str text, unsigned *n)
{
	static const unsigned of_lead[NLEAD_FORMS] = {
		[LEAD_SHI] = 3,
		[LEAD_YAO] = 3,
		[LEAD_ORDINAL] = 2,
	};
	struct heading_number number = heading_number_at(text = inside_brackets(text), 0);
	struct lead lead;

	*n = number.n;
	if (number.level)
		return number.level;
	if (!lead_at_head(text, &lead))
		return 0;
	*n = lead.n;
	return of_lead[lead.form];
}

bool
introduces_quote(struct str text, struct str next)
{
	static const char *const verbs[] = { "指出：", "强调：", "说：", "讲：", "道：", "要求：",
		"提出：", "写：", NULL };

	if (!str_starts(next, STR("“")))
		return false;
	return str_one_before(text, text.len, verbs) > 0;
}

bool
starts_with_date(struct str text)
{
	size_t len, n = 0;

	for (size_t off = 0; off < text.len && n < 8; off += len, n++) {
		uint32_t c = utf8_at(text, off, &len);

		if (c == U'年' || c == U'月')
			return n > 0;
		if (!utf8_is_digit(c) && c != 'x' && c != 'X' && c != U'×' && c != '*' &&
		    c != U'至' && c != '-' && c != U'—')
			return false;
	}
	return false;
}

bool
starts_with_blank_date(struct str text)
{
	static const char *const closing[] = { "]月", "]年", "】月", "】年", "〕月", "〕年", NULL };
	size_t len;
	uint32_t c = utf8_at(text, 0, &len);

	return (c == '[' || c == U'【' || c == U'〔') &&
	       str_has_one(str_sub(text, 0, utf8_prefix(text, BLANK_DATE)), closing);
}

bool
starts_turn(struct str text)
{
	static const char *const words[] = { "今后", "新的一年", "接下来", "会后", "下一步", "今天",
		"刚才", "刚刚", "过去", "近年来", "今年以来", "当前，", "最后", "借此机会", "首先",
		"在此", "以上", "下面", "从下周", "从明天", "从现在", NULL };

	return str_one_at(text, 0, words) > 0;
}
