#include "language.h"

#include "language_private.h"

#include <string.h>

/* From signs to placeholders: the field and the class of each, from the noun after it and from what it is joined to. */

/* A sign and what is known of it. */
struct blank {
	struct sign sign;
	const struct field_noun *noun; /* right after it, or shared with the next ones */
	bool adjacent;                 /* the noun is right after it */
	bool joined;                   /* to the next one by 、 和 … */
	bool range;                    /* to the next one by 至 - … */
	bool foreign;                  /* somebody else's place */
	enum class class;
};

struct work {
	struct str text;
	bool raw;
	struct blank *items;
	size_t n;
};

static size_t
end_of(const struct blank *b)
{
	return b->sign.at.off + b->sign.at.len;
}

/* Where the noun after a blank ends. */
static size_t
noun_end(const struct work *w, const struct blank *b)
{
	size_t end = end_of(b);

	if (!b->adjacent)
		return end;
	while (!str_at(w->text, end, b->noun->noun))
		end++;
	return end + str_of(b->noun->noun).len;
}

static void
find_nouns(struct work *w)
{
	for (size_t i = 0; i < w->n; i++) {
		struct blank *b = &w->items[i];

		if (b->sign.kind == SIGN_OPEN)
			continue;
		b->noun = noun_read(w->text, b->sign.at, w->raw, &b->class);
		b->adjacent = b->noun != NULL;
	}
}

/* clang-format off */ /* it takes "enum class" for C++ */
static bool
is_counted(enum class c)
{
	return c == CLASS_AMOUNT || c == CLASS_ORDINAL || c == CLASS_DATE;
}
/* clang-format on */

static void
find_joints(struct work *w)
{
	for (size_t i = 0; i + 1 < w->n; i++) {
		struct blank *b = &w->items[i];
		size_t end = noun_end(w, b);
		struct str between = str_trim(str_sub(w->text, end, b[1].sign.at.off - end));

		b->joined = is_one_of(between, "、 和 及 与 以及 或");
		b->range = is_one_of(between, "至 到 － - – — —— ~ ～");
	}
}

/* Both ends of a range, and what is joined, share the noun after the last. */
static void
share_nouns(struct work *w)
{
	for (size_t i = w->n; i-- > 0;) {
		struct blank *b = &w->items[i];

		if (b->noun || (b->joined && follows_title(w->text, b->sign.at.off)))
			continue;
		if (b->joined || (b->range && is_counted(b[1].class))) {
			b->noun = b[1].noun;
			b->class = b[1].class;
		} else if (i && b[-1].joined && (b->noun = noun_counted(w->text, end_of(b)))) {
			b->class = b->noun->class;
		}
	}
}

/* ××.×: a figure, whatever it counts. */
static bool
has_point(const struct work *w, const struct blank *b)
{
	return b->sign.kind == SIGN_RUN &&
	       memchr(w->text.data + b->sign.at.off, '.', b->sign.at.len) != NULL;
}

/* “×·××”事故 */
static bool
is_named_day(const struct work *w, const struct blank *b)
{
	struct str sign = str_sub(w->text, b->sign.at.off, b->sign.at.len);

	return str_has(sign, STR("·")) && ends_with_any(str_sub(w->text, 0, b->sign.at.off), "“");
}

static void
read_bare(struct work *w)
{
	for (size_t i = w->n; i-- > 0;) {
		struct blank *b = &w->items[i];
		size_t end = end_of(b);

		if (b->noun || b->sign.name.len || b->sign.kind == SIGN_YEAR)
			continue; /* what has a name is of its class */
		if (is_named_day(w, b))
			b->class = CLASS_DATE;
		else
			b->class = b->sign.digits || has_point(w, b)
				       ? CLASS_AMOUNT
				       : bare_class(w->text, b->sign.at.off, end);
		if (b->class == CLASS_PLACE && b->joined && !b[1].noun && !b[1].sign.name.len)
			b->class = b[1].class;
	}
	for (size_t i = 1; i < w->n; i++) { /* 电话××-××, 涌现出×、×等 */
		const struct blank *one = &w->items[i - 1];

		if ((one->range || one->joined) && !one->noun && !w->items[i].noun &&
		    w->items[i].class == CLASS_PLACE && !w->items[i].sign.name.len)
			w->items[i].class = one->class;
	}
}

/* 向*县、*镇学习: whether the list that begins with blank i is learnt from. */
static bool
is_learnt_from(const struct work *w, size_t i)
{
	if (!str_before(w->text, w->items[i].sign.at.off, "向"))
		return false;
	while (w->items[i].joined)
		i++;
	return starts_with_any(str_from(w->text, noun_end(w, &w->items[i])), "学习 看齐 取经");
}

/* A place beside another of its kind, or one to learn from, is not the speaker's own. */
static void
mark_foreign(struct work *w)
{
	bool learnt_from = false;

	for (size_t i = 0; i < w->n; i++) {
		struct blank *b = &w->items[i];
		struct str before = str_sub(w->text, 0, b->sign.at.off);
		bool after_one = i && b[-1].joined;

		learnt_from = after_one ? learnt_from : is_learnt_from(w, i);
		if (!b->noun || b->class != CLASS_PLACE)
			continue;
		b->foreign = learnt_from || ends_with_any(before, "借鉴 学习 对标 赴 来自 兄弟") ||
			     (after_one && (b[-1].foreign || b[-1].noun == b->noun)) ||
			     (b->joined && b[1].noun == b->noun);
	}
}

static enum placeholder_form
form_of(const struct work *w, const struct blank *b)
{
	const char *s = w->text.data + b->sign.at.off;

	switch (b->sign.kind) {
	case SIGN_YEAR:
		return PLACEHOLDER_YEAR;
	case SIGN_EMPTY:
		return PLACEHOLDER_LINE;
	case SIGN_GAP:
		return PLACEHOLDER_GAP;
	case SIGN_OPEN:
		return PLACEHOLDER_OPEN;
	case SIGN_NAMED:
		return PLACEHOLDER_NAMED;
	case SIGN_RUN:
		if (*s == '_' || str_at(w->text, b->sign.at.off, "＿"))
			return PLACEHOLDER_LINE;
		break;
	case SIGN_LETTER:
	case SIGN_LITERAL:
	case SIGN_NONE:
		break;
	}
	return PLACEHOLDER_SIGN;
}

/* The field that the name in a sign says: of {{市}}, 【待填：市名】, 【市名】. */
static void
name_field(struct placeholder *p, const struct sign *sign)
{
	struct str name = sign->name;

	if (p->form == PLACEHOLDER_NAMED && str_ends(name, STR("、"))) {
		p->joiner = str_from(name, name.len - STR("、").len);
		name = str_trim(str_sub(name, 0, name.len - STR("、").len));
	}
	p->field = p->form == PLACEHOLDER_NAMED ? placeholder_field(name) : field_of_label(name);
	if (p->form != PLACEHOLDER_NAMED)
		p->class = field_class(p->field);
	p->label = name;
}

static bool
is_month_day(const struct work *w, const struct blank *b)
{
	return b->adjacent && b->noun && b->sign.kind == SIGN_RUN && b->sign.width >= 3 &&
	       str_eq(str_of(b->noun->noun), STR("日")) &&
	       !ends_with_any(str_sub(w->text, 0, b->sign.at.off), "月");
}

static struct placeholder
describe(struct arena *a, const struct work *w, const struct blank *b)
{
	struct placeholder p = { .at = b->sign.at, .form = form_of(w, b), .class = b->class };
	bool own_name = b->sign.name.len && (!b->noun || p.form != PLACEHOLDER_GAP ||
						is_one_of(b->sign.name, "年份 月日"));

	if (p.form == PLACEHOLDER_OPEN) {
		p.class = CLASS_TEXT;
		p.field = STR("*");
		return p;
	}
	if (b->adjacent && b->noun)
		p.noun = str_of(b->noun->noun);
	if (own_name) {
		name_field(&p, &b->sign);
	} else if (b->sign.kind == SIGN_YEAR) {
		p.field = p.label = STR("年份");
		p.class = CLASS_DATE;
	} else if (is_month_day(w, b)) {
		p.field = p.label = STR("月日");
	} else if (!b->noun) {
		p.field = STR("*");
	} else {
		p.field = field_of_noun(b->noun);
		p.label = str_of(b->noun->label);
		if (b->foreign || str_starts(b->sign.name, STR("外地"))) {
			p.field = arena_printf(a, "外地%s", b->noun->noun);
			p.label = arena_printf(a, "外地%s", b->noun->label);
		}
	}
	return p;
}

/* ---- dates ---- */

/* Which part of a date a blank with its noun is: 1 年, 2 月, 3 日; 0 none. */
static unsigned
date_part(const struct blank *b)
{
	static const char *const parts[] = { "年", "月", "日", "号" };

	if (!b->adjacent ||
	    (b->sign.kind != SIGN_RUN && b->sign.kind != SIGN_YEAR && b->sign.kind != SIGN_EMPTY))
		return 0;
	for (unsigned i = 0; i < 4; i++)
		if (str_eq(str_of(b->noun->noun), str_of(parts[i])))
			return i < 3 ? i + 1 : 3;
	return 0;
}

/* How many blanks from i on are the parts of one date; 0 if it is none. */
static size_t
date_parts(const struct work *w, size_t i)
{
	size_t n = 1;

	while (i + n < w->n && date_part(&w->items[i + n - 1]) &&
	       date_part(&w->items[i + n]) == date_part(&w->items[i + n - 1]) + 1 &&
	       w->items[i + n].sign.at.off - noun_end(w, &w->items[i + n - 1]) <= 1)
		n++;
	return n > 1 ? n : 0;
}

#define FEW_BLANKS 8 /* of a paragraph, read without the arena's memory */

static size_t
find(struct arena *a, struct str text, bool raw, struct placeholder **out,
    struct literals *literals)
{
	struct work w = { .text = text, .raw = raw };
	struct blank few[FEW_BLANKS] = { 0 };
	struct sign_list signs;
	size_t n = 0;

	signs_find(a, text, raw, &signs);
	*literals = (struct literals){ signs.literals, signs.nliterals };
	w.n = signs.n;
	w.items = w.n <= FEW_BLANKS ? few : arena_array(a, struct blank, w.n);
	for (size_t i = 0; i < w.n; i++)
		w.items[i].sign = signs.items[i];
	find_nouns(&w);
	find_joints(&w);
	share_nouns(&w);
	read_bare(&w);
	mark_foreign(&w);
	*out = arena_array(a, struct placeholder, w.n);
	for (size_t i = 0, parts; i < w.n; i += parts ? parts : 1) {
		struct placeholder *p = &(*out)[n++];

		parts = raw ? 0 : date_parts(&w, i);
		*p = describe(a, &w, &w.items[i]);
		if (!parts)
			continue;
		p->form = PLACEHOLDER_DATE;
		p->at.len = (uint32_t)(noun_end(&w, &w.items[i + parts - 1]) - p->at.off);
		p->field = p->label = STR("日期");
		p->noun = str_of(NULL);
		p->class = CLASS_DATE;
	}
	return n;
}

size_t
placeholders_find(struct arena *a, struct str text, struct placeholder **out)
{
	struct literals literals;

	return find(a, text, false, out, &literals);
}

size_t
placeholders_find_noting(struct arena *a, struct str text, struct placeholder **out,
    struct literals *literals)
{
	return find(a, text, false, out, literals);
}

size_t
placeholders_find_raw(struct arena *a, struct str text, struct placeholder **out)
{
	struct literals literals;

	return find(a, text, true, out, &literals);
}

size_t
escapes_find(struct arena *a, struct str text, struct span **out)
{
	struct sign_list signs = { 0 };

	if (text.len && memchr(text.data, '\\', text.len))
		signs_find(a, text, false, &signs);
	*out = signs.escapes;
	return signs.nescapes;
}
