#include "language.h"

#include "language_private.h"
#include "utf8.h"

/*
 * Runs of * xx ×× ○○ 某 ____, with digits (20xx, 1x.x) or without. Whether such a run waits for a value is decided by
 * its form, its neighbours and, for 某 and boxes, by the noun after it.
 */

/* A run and what is around it. */
struct run {
	enum glyph glyph;
	size_t start, end; /* with its digits */
	size_t sign;       /* where the first sign stands */
	unsigned width;    /* signs */
	bool joined;       /* a digit right after the last sign, as in 3×8 */
	uint32_t before, after;
};

/* 0 … 9, also in full width. */
static bool
is_digit(uint32_t c)
{
	return utf8_is_digit(c) || (c >= U'０' && c <= U'９');
}

/* 二, 〇 and the circle that is typed for it. */
static bool
is_numeral(uint32_t c)
{
	return c == U'○' || numeral_has(c);
}

/* Bytes of the digit at off; 0 if there is none. */
static size_t
digit_len(struct str text, size_t off)
{
	size_t len;

	return is_digit(utf8_at(text, off, &len)) ? len : 0;
}

/* Digits after signs that are a number by themselves: the year of ×2026年, the 1 of ××1号, the 5 of xx5个小区. */
static bool
number_follows(struct str text, const struct run *r)
{
	const struct field_noun *noun;
	size_t n = 0, off = r->end, len;

	for (; n < 4 && (len = digit_len(text, off)); n++)
		off += len;
	if (starts_with_any(str_from(text, off), n == 4 ? "年" : "号"))
		return true;
	if ((r->width < 2 && r->glyph != GLYPH_STAR) || r->glyph == GLYPH_CROSS ||
	    is_digit(utf8_before(text, r->sign, &len)))
		return false;
	noun = noun_at(text, off);
	return noun && noun->class == CLASS_AMOUNT;
}

/* Signs and digits after a decimal point, or after a comma that parts thousands: the bytes of the point; else 0. */
static size_t
point_at(struct str text, size_t off, enum glyph glyph)
{
	size_t len, next;
	uint32_t c = utf8_at(text, off, &len);
	bool digit = digit_len(text, off + len) > 0;

	if (c == '.' || c == U'．')
		return digit || glyph_at(text, off + len, &next) == glyph ? len : 0;
	if (c != ',')
		return 0;
	for (size_t i = 0, at = off + len; i < 3; i++, at += next)
		if (glyph_at(text, at, &next) != glyph && !digit_len(text, at))
			return 0;
	return len;
}

static void
extend_forward(struct str text, struct run *r)
{
	bool after_sign = false;
	size_t len;

	for (;;) {
		if (glyph_at(text, r->end, &len) == r->glyph) {
			r->end += len;
			r->width++;
			after_sign = true;
		} else if ((len = digit_len(text, r->end)) && !number_follows(text, r)) {
			r->joined |= after_sign;
			r->end += len;
			after_sign = false;
		} else if ((len = point_at(text, r->end, r->glyph))) {
			r->end += len;
			after_sign = false;
		} else {
			return;
		}
	}
}

/* At the head of its line, white space left out. */
static bool
heads_line(struct str text, size_t off)
{
	while (off && (text.data[off - 1] == ' ' || text.data[off - 1] == '\t'))
		off--;
	return !off || text.data[off - 1] == '\n' || text.data[off - 1] == '\r';
}

/* X X X同志, _ _: single signs that spaces part, only in a raw speech; not the bullet of a list. */
static void
extend_spaced(const struct sign_text *t, struct run *r)
{
	size_t len;

	if (!t->raw || r->width != 1 || r->glyph == GLYPH_MOU || r->glyph >= GLYPH_BOX ||
	    r->end - r->sign != utf8_len(t->text, r->sign))
		return;
	while (str_at(t->text, r->end, " ") && glyph_at(t->text, r->end + 1, &len) == r->glyph) {
		size_t next;

		if (glyph_at(t->text, r->end + 1 + len, &next) == r->glyph)
			return;
		r->end += 1 + len;
		r->width++;
	}
}

/* ×·××, a day that became a name, and the names of some peoples, \*\*\* as Markdown has it: in a raw speech one blank. */
static void
extend_joined(const struct sign_text *t, struct run *r)
{
	size_t len, n;

	while (t->raw && (n = str_at(t->text, r->end, "·") ? 2 : str_at(t->text, r->end, "\\")) &&
	       glyph_at(t->text, r->end + n, &len) == r->glyph) {
		r->end += n;
		extend_forward(t->text, r);
	}
}

#define NAME_SIGNS 12 /* underscores alone on a line that wait for a name; more are a rule */
#define DIGITS_MAX 24 /* bytes before a sign; more are no number that somebody blanked */
static void
extend_backward(const struct sign_text *t, struct run *r)
{
	size_t limit = r->sign > t->from + DIGITS_MAX ? r->sign - DIGITS_MAX : t->from, len, next;

	if (r->glyph == GLYPH_MOU || r->glyph >= GLYPH_BOX)
		return;
	for (;;) {
		uint32_t c = utf8_before(t->text, r->start, &len);

		if (!len || r->start < limit + len)
			return;
		if (!is_digit(c) &&
		    (c != '.' || !is_digit(utf8_before(t->text, r->start - len, &next))))
			return;
		r->start -= len;
	}
}

/* 二〇 of 二〇××年 */
static void
extend_numerals(const struct sign_text *t, struct run *r)
{
	size_t start = r->sign;
	unsigned n = r->width;

	if (r->glyph == GLYPH_CIRCLE || r->start < r->sign || r->width > 2 ||
	    !str_at(t->text, r->end, "年"))
		return;
	while (n < 4) {
		size_t len;

		if (!is_numeral(utf8_before(t->text, start, &len)) || start - len < t->from)
			return;
		start -= len;
		n++;
	}
	if (starts_with_any(str_from(t->text, start), "二 一九"))
		r->start = start;
}

static struct run
measure(const struct sign_text *t, size_t off)
{
	struct run r = { .start = off, .end = off, .sign = off };
	size_t len;

	r.glyph = glyph_at(t->text, off, &len);
	extend_forward(t->text, &r);
	extend_joined(t, &r);
	extend_backward(t, &r);
	if (r.start == r.sign && !(r.glyph == GLYPH_STAR && heads_line(t->text, off)))
		extend_spaced(t, &r);
	extend_numerals(t, &r);
	if (t->raw && r.start == r.sign && r.start > t->from && t->text.data[r.start - 1] == '\\')
		r.start = --r.sign;
	r.before = utf8_before(t->text, r.start, &len);
	r.after = utf8_at(t->text, r.end, &len);
	return r;
}

/* The end of a line that is made of signs alone (a rule), from its first sign; 0 if it is none. */
static size_t
rule_end(struct str text, size_t off)
{
	unsigned signs = 0;
	size_t len;

	while (off < text.len && text.data[off] != '\n' && text.data[off] != '\r') {
		enum glyph glyph = glyph_at(text, off, &len);

		if (glyph == GLYPH_STAR || glyph == GLYPH_LINE || glyph == GLYPH_BOX)
			signs++;
		else if (text.data[off] != ' ')
			return 0;
		off += len;
	}
	return signs >= 3 ? off : 0;
}

static bool
is_bullet(struct str text, const struct run *r)
{
	const struct field_noun *noun;
	bool space = r->after == ' ' || r->after == '\t' || r->after == 0x3000;

	if (r->width != 1 || r->start < r->sign)
		return false;
	if (!heads_line(text, r->start)) /* the item before was joined to it */
		return space && ends_with_any(str_sub(text, 0, r->start), "； 。 ：");
	switch (r->glyph) {
	case GLYPH_STAR:
		return space;
	case GLYPH_CIRCLE:
		return space || !noun_at(text, r->end);
	case GLYPH_BOX: /* ★措施管用 */
		noun = noun_at(text, r->end);
		return space || !noun || noun->class == CLASS_TEXT;
	case GLYPH_EX:
	case GLYPH_CROSS:
	case GLYPH_MOU:
	case GLYPH_LINE:
	case GLYPH_KEY:
	case GLYPH_NONE:
		break;
	}
	return false;
}

/* ○ in 二○二六, 四二○, 一〇五. */
static bool
is_zero(struct str text, const struct run *r)
{
	size_t len, next;

	if (r->start == r->sign && is_numeral(r->before))
		return true;
	if (r->width > 1 || !is_numeral(r->after))
		return false;
	utf8_at(text, r->end, &len);
	return is_numeral(utf8_at(text, r->end + len, &next)) ||
	       starts_with_any(str_from(text, r->end + len), "年 月 日 号");
}

/* 20xx, 202x年, 2xxx年, 二〇××, 20X5年; but 20xx人 is an amount. */
static bool
is_year(struct str text, const struct run *r)
{
	struct str run = str_sub(text, r->start, r->end - r->start);
	size_t digits = utf8_count(str_sub(text, r->start, r->sign - r->start));
	bool century = starts_with_any(run, "19 20 21 二 一九 １９ ２０ ２１");
	const struct field_noun *noun = digits ? noun_at(text, r->end) : NULL;

	if (!digits || str_has(run, STR(".")))
		return false;
	if (noun && str_eq(str_of(noun->noun), STR("年")))
		return (century && digits > 1) ||
		       (starts_with_any(run, "1 2 １ ２") && digits + r->width == 4);
	return century && digits + r->width == 4 && !(noun && noun->class == CLASS_AMOUNT);
}

/* *0日: the first figure of a day or a month was hidden. */
static bool
is_tens(struct str text, const struct run *r)
{
	return r->width == 1 && r->start == r->sign && r->glyph != GLYPH_KEY &&
	       utf8_count(str_sub(text, r->sign, r->end - r->sign)) == 2 &&
	       starts_with_any(str_from(text, r->end), "日 月");
}

/* 138××××5678: a number of which a part was hidden. */
static bool
is_number(const struct run *r)
{
	return r->width > 2 && r->sign - r->start > 2;
}

/* Whether a run waits for a value, by the rules of its character. */
static bool
waits(const struct sign_text *t, const struct run *r)
{
	bool digits = r->start < r->sign;
	bool single = r->width == 1 && !digits;

	if (r->joined) /* 20X5年, but not 20×5年, which may be a product; *0日, 138××××5678 */
		return (r->glyph == GLYPH_EX && is_year(t->text, r)) ||
		       (t->raw && (is_tens(t->text, r) || is_number(r)));
	if (is_operator(t->text, r->start, r->end) || is_bullet(t->text, r))
		return false;
	switch (r->glyph) {
	case GLYPH_EX:
		return !is_latin_x(t->text, r->start, r->end) &&
		       !(r->width == 1 && is_ray(t->text, r->end)) &&
		       !(single && is_name_x(t->text, r->start, r->end));
	case GLYPH_STAR:
	case GLYPH_CROSS:
		return !(single && r->glyph == GLYPH_CROSS && is_ray(t->text, r->end)) &&
		       !((digits || utf8_is_word(r->before)) && utf8_is_word(r->after)) &&
		       !(digits && r->width == 1 && !noun_at(t->text, r->end));
	case GLYPH_CIRCLE:
		return !is_zero(t->text, r) && !(digits && r->width == 1);
	case GLYPH_MOU:
		return blanks_name(t->text, r->start, r->end) ||
		       (t->raw && blanks_number(t->text, r->start, r->end));
	case GLYPH_LINE:
		return (r->width > 1 || t->text.data[r->sign] != '_' ||
			   (t->raw && noun_at(t->text, r->end))) &&
		       !is_latin(r->before) && !is_latin(r->after);
	case GLYPH_BOX:
		return t->raw &&
		       (noun_at(t->text, r->end) || r->before == U'第' ||
			   names_speaker(t->text, r->start, r->end) ||
			   (r->width > 1 && (utf8_is_han(r->before) || utf8_is_han(r->after))));
	case GLYPH_KEY:
		return t->raw && key_waits(t->text, r->start, r->end, r->width);
	case GLYPH_NONE:
		break;
	}
	return false;
}

/* 5*, 1*作为, *5: a digit may be hidden, or it is the star of a hotel. A product it is not. */
static bool
may_wait(const struct run *r)
{
	return r->glyph == GLYPH_STAR && r->width == 1 && (r->start < r->sign) != r->joined;
}

size_t
sign_plain(struct str text, size_t off)
{
	struct run r = { .start = off, .end = off, .sign = off };
	size_t len;

	r.glyph = glyph_at(text, off, &len);
	if (r.glyph == GLYPH_NONE || r.glyph == GLYPH_MOU)
		return 0;
	extend_forward(text, &r);
	return r.joined ? 0 : r.end - off;
}

bool
sign_run(const struct sign_text *t, size_t off, struct sign *out, size_t *skip)
{
	struct run r = measure(t, off);
	size_t rule;
	bool year;

	*skip = r.end - off;
	if (heads_line(t->text, off) && (rule = rule_end(t->text, off)) &&
	    !(t->raw && r.glyph == GLYPH_LINE && r.width <= NAME_SIGNS)) {
		*skip = rule - off;
		return false;
	}
	if (!waits(t, &r)) {
		*out =
		    (struct sign){ .at = span_of(r.start, r.end - r.start), .kind = SIGN_LITERAL };
		return may_wait(&r);
	}
	/* underscores leave a number before them alone: 3.____ */
	year = is_year(t->text, &r);
	if (r.glyph == GLYPH_LINE && !year)
		r.start = r.sign;
	*out = (struct sign){ .at = span_of(r.start, r.end - r.start),
		.kind = year ? SIGN_YEAR : SIGN_RUN,
		.width = r.width,
		.star = r.glyph == GLYPH_STAR,
		.digits = r.start < r.sign };
	return true;
}
