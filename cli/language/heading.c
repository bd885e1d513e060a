#include "language.h"

#include "array.h"
#include "language_private.h"
#include "utf8.h"

enum script { SCRIPT_HAN, SCRIPT_ASCII, SCRIPT_WIDE };

/* How heading numbers are written: the first row of a level is its own form, the others are slips. */
static const struct form {
	const char *open;
	enum script script;
	const char *close;
	unsigned level;
	bool proper;
} forms[] = {
	{ "", SCRIPT_HAN, "、", 1, true },
	{ "", SCRIPT_HAN, "．", 1, false },
	{ "", SCRIPT_HAN, ".", 1, false },
	{ "（", SCRIPT_HAN, "）", 2, true },
	{ "（", SCRIPT_HAN, ")", 2, false },
	{ "(", SCRIPT_HAN, "）", 2, false },
	{ "(", SCRIPT_HAN, ")", 2, false },
	{ "", SCRIPT_HAN, "）", 2, false },
	{ "", SCRIPT_HAN, ")", 2, false },
	{ "", SCRIPT_ASCII, ".", 3, true },
	{ "", SCRIPT_ASCII, "．", 3, false },
	{ "", SCRIPT_ASCII, "、", 3, false },
	{ "", SCRIPT_WIDE, ".", 3, false },
	{ "", SCRIPT_WIDE, "．", 3, false },
	{ "", SCRIPT_WIDE, "、", 3, false },
	{ "（", SCRIPT_ASCII, "）", 4, true },
	{ "（", SCRIPT_ASCII, ")", 4, false },
	{ "(", SCRIPT_ASCII, "）", 4, false },
	{ "(", SCRIPT_ASCII, ")", 4, false },
	{ "（", SCRIPT_WIDE, "）", 4, false },
	{ "", SCRIPT_ASCII, "）", 4, false },
	{ "", SCRIPT_ASCII, ")", 4, false },
};

/* Numbers that are one character with their marks, from 1 on. */
static const struct signs {
	uint32_t first;
	unsigned n, level;
} signs[] = {
	{ 0x3220, 10, 2 }, /* ㈠ */
	{ 0x2488, 20, 3 }, /* ⒈ */
	{ 0x2474, 20, 4 }, /* ⑴ */
};

/* 一、二级公路 is no number, 二、三项任务 is one: what may follow a number that is one more than the one before 、 */
static const char *const measures[] = { "大", "个", "项", "条", "点", "件", "种", "方" };

/* One or two digits from 1 on; 0 if there are none or more. */
static unsigned
digits_at(struct str text, size_t off, uint32_t zero, size_t *len)
{
	unsigned n = 0, count = 0;
	size_t at = off, char_bytes;

	for (;; count++) {
		uint32_t c = utf8_at(text, at, &char_bytes);

		if (!char_bytes || c < zero || c > zero + 9 || (!count && c == zero))
			break;
		if (count == 2)
			return 0;
		n = n * 10 + (c - zero);
		at += char_bytes;
	}
	*len = at - off;
	return n;
}

static unsigned
number_at(struct str text, size_t off, enum script script, size_t *len)
{
	switch (script) {
	case SCRIPT_HAN:
		return numeral_place_at(text, off, len);
	case SCRIPT_ASCII:
		return digits_at(text, off, '0', len);
	case SCRIPT_WIDE:
		return digits_at(text, off, U'０', len);
	}
	return 0;
}

/* Whether a number with its mark that ends at off is only the first of a row: 一、二级, 三、四天, 1、2号楼, 1.5万. */
static bool
goes_on(struct str text, size_t off, const struct form *form, unsigned n)
{
	size_t len, char_bytes;
	uint32_t c = utf8_at(text, off, &char_bytes);

	if (*form->close == '.' && form->script != SCRIPT_HAN && utf8_is_digit(c))
		return true;
	if (!str_eq(str_of(form->close), STR("、")) ||
	    number_at(text, off, form->script, &len) != n + 1)
		return false;
	for (size_t i = 0; i < COUNT(measures); i++)
		if (str_at(text, off + len, measures[i]))
			return false;
	return true;
}

/* A number as it is typed, with what opens it; the forms say what may close it. */
struct typed {
	struct str open;
	enum script script;
	unsigned n; /* 0: there is none */
	size_t end;
};

/* Whether a form closes with c: most numbers are followed by what they count. */
static bool
may_close(uint32_t c)
{
	return c == U'、' || c == U'．' || c == '.' || c == U'）' || c == ')';
}

static struct typed
typed_at(struct str text, size_t off)
{
	struct typed typed = { .open = STR(""), .end = off };
	size_t len;

	if (str_at(text, off, "（"))
		typed.open = STR("（");
	else if (str_at(text, off, "("))
		typed.open = STR("(");
	typed.end += typed.open.len;
	for (enum script script = SCRIPT_HAN; script <= SCRIPT_WIDE && !typed.n; script++) {
		typed.script = script;
		typed.n = number_at(text, typed.end, script, &len);
	}
	typed.end += typed.n ? len : 0;
	if (typed.n && !may_close(utf8_at(text, typed.end, &len)))
		typed.n = 0;
	return typed;
}

static bool
form_at(struct str text, size_t off, const struct typed *typed, const struct form *form,
    struct heading_number *out)
{
	struct str close = str_of(form->close);

	if (form->script != typed->script || !str_eq(str_of(form->open), typed->open) ||
	    !str_starts(str_from(text, typed->end), close) ||
	    goes_on(text, typed->end + close.len, form, typed->n))
		return false;
	*out = (struct heading_number){ .level = form->level,
		.n = typed->n,
		.len = typed->end + close.len - off,
		.proper = form->proper };
	return true;
}

static bool
sign_at(struct str text, size_t off, struct heading_number *out)
{
	size_t len;
	uint32_t c = utf8_at(text, off, &len);

	for (size_t i = 0; i < COUNT(signs); i++) {
		if (c < signs[i].first || c >= signs[i].first + signs[i].n)
			continue;
		*out = (struct heading_number){ .level = signs[i].level,
			.n = c - signs[i].first + 1,
			.len = len };
		return true;
	}
	return false;
}

size_t
heading_number_stray(struct str text, size_t off)
{
	size_t at = off, len;

	for (;; at += len) {
		uint32_t c = utf8_at(text, at, &len);
		bool mark = c == U'、' || c == U'．' || c == '.';

		if (!utf8_is_space(c) && !mark)
			return at - off;
	}
}

/* Most texts do not begin with anything like a number. */
static bool
may_be_number(uint32_t c)
{
	return utf8_is_digit(c) || c == '(' || c == U'（' || (c >= U'０' && c <= U'９') ||
	       (c >= 0x2474 && c <= 0x249B) || (c >= 0x3220 && c <= 0x3229) || numeral_has(c);
}

/* A numeral of a heading has three characters at most, and a mark behind it: 一是抓早 has none. */
static bool
is_text(struct str text, size_t off)
{
	return is_han(text, off) && is_han(text, off + 3) && is_han(text, off + 6) &&
	       is_han(text, off + 9);
}

struct heading_number
heading_number_at(struct str text, size_t off)
{
	struct heading_number found = { 0 };
	struct typed typed;
	size_t rest, len;

	if (is_text(text, off) || !may_be_number(utf8_at(text, off, &len)))
		return found;

	typed = typed_at(text, off);
	for (size_t i = 0; typed.n && !found.level && i < COUNT(forms); i++)
		if (form_at(text, off, &typed, &forms[i], &found))
			break;
	if (!found.level && !sign_at(text, off, &found))
		return found;
	rest = heading_number_stray(text, off + found.len);
	found.len += rest;
	found.proper = found.proper && !rest;
	return found;
}

struct str
heading_number_text(struct arena *a, unsigned level, unsigned n)
{
	struct str han = numeral_text(a, n);

	switch (level) {
	case 1:
		return arena_join(a, han, STR("、"), STR(""));
	case 2:
		return arena_join(a, STR("（"), han, STR("）"));
	case 3:
		return arena_printf(a, "%u.", n);
	case 4:
		return arena_printf(a, "（%u）", n);
	default:
		return STR("");
	}
}

unsigned
heading_row(struct str text, size_t off)
{
	struct heading_number head = heading_number_at(text, off), number;
	unsigned last = 1;
	bool ended = false;
	size_t len;

	/* Also where it is not 1 yet: the plan might make it so. */
	for (off += head.len; head.level && off < text.len; off += len) {
		uint32_t c = utf8_at(text, off, &len);

		if (ended) {
			number = heading_number_at(text, off);
			if (number.level == head.level && number.n == 1)
				break; /* a row in the text of the first */
			last += number.level == head.level && number.n == last + 1;
		}
		ended = c == U'；' || c == ';' || c == U'，' || c == ',' || c == U'。' ||
			c == U'：' || c == U'！' || c == U'？';
	}
	return last > 1 ? last : 0;
}

size_t
run_in_head(struct str text)
{
	struct heading_number number = heading_number_at(text, 0);
	size_t end = number.level ? str_find(text, STR("。"), number.len) : STR_NONE;

	if (end == STR_NONE || end == number.len || heading_row(text, 0))
		return 0;
	end += STR("。").len;
	return str_trim(str_from(text, end)).len ? end : 0;
}
