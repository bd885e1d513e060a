#include "language.h"

#include "language_private.h"
#include "utf8.h"

#include <stdlib.h>
#include <string.h>

/*
 * Signs, left to right: each character that may begin one is given to the scanner of its kind. Nothing is looked at
 * more often than a fixed number of times, however many signs there are.
 */

typedef bool scanner(const struct sign_text *t, size_t off, struct sign *out, size_t *skip);

/* What it knows from U+3000 on, as signs_find() passes over all else there. */
#define SIGN_HEADS "＊ｘＸ〇某＿（［【〔　"
#define RAW_SIGN_HEADS "。＃～？﹍﹏﹡甲乙丙丁"

/* The scanner for what begins with this character; NULL for almost all. */
static scanner *
scanner_of(const struct sign_text *t, size_t off)
{
	size_t len;
	uint32_t c = utf8_at(t->text, off, &len);

	switch (c) {
	case '(':
	case '[':
	case '{':
	case U'（':
	case U'［':
	case U'【':
	case U'〔':
		return sign_bracket;
	case ' ':
	case U'　':
		return sign_space;
	case '.':
	case U'。':
	case U'…':
		return t->raw ? sign_ellipsis : NULL;
	case U'甲':
	case U'乙':
	case U'丙':
	case U'丁':
		return t->raw ? sign_stem : NULL;
	case '-':
		return t->raw && str_at(t->text, off, "--") ? sign_dashes : NULL;
	case '=':
		return t->raw && str_at(t->text, off, "==") ? sign_dashes : NULL;
	}
	if (glyph_of(c) != GLYPH_NONE)
		return t->raw || !is_raw_glyph(c) ? sign_run : NULL;
	return t->raw && c >= 'A' && c <= 'Z' ? sign_letter : NULL;
}

const struct field_noun *
noun_after(struct str text, size_t off, bool raw)
{
	for (unsigned spaces = 0; spaces < 3; spaces++) {
		struct str rest = str_from(text, off);

		if (str_starts(rest, STR("　")))
			off += STR("　").len;
		else if (rest.len &&
			 (*rest.data == ' ' || (raw && (*rest.data == '\n' || *rest.data == '\r'))))
			off++;
		else
			break;
	}
	return noun_at(text, off);
}

/* What follows ** where it is a blank and opens no emphasis. */
static const char blank_before[] =
    "作为 的 是 今年 去年 将 要 在 ， 、 。 ； ： ” 》 ） 同志 和 与 及 年 上下 各级 人民";

/* A noun that makes a field of ** before it; what is emphasised often begins with 项目, 问题 or 机制. */
static bool
makes_field(struct str text, size_t off)
{
	const struct field_noun *noun = noun_at(text, off);

	return noun && noun->class != CLASS_TEXT;
}

/* …。*门没关好，小偷就会来。*: a sentence with nothing behind. */
static bool
is_sentence(struct str before, struct str inside, struct str after)
{
	return (!before.len || ends_with_any(before, "。 ！ ？ \n")) &&
	       ends_with_any(inside, "。 ！ ？") && (!after.len || starts_with_any(after, "\n \r"));
}

/* Whether two equal runs of stars emphasise what is between them: **重点**. */
static bool
emphasises(struct str text, bool raw, const struct sign *open, const struct sign *close)
{
	size_t start = open->at.off + open->at.len, len = close->at.off - start, before, after;
	struct str inside = str_sub(text, start, len);

	if (!open->star || !close->star || open->width != close->width || open->kind != SIGN_RUN ||
	    close->kind != SIGN_RUN || !len || len > 600)
		return false;
	if (open->width < 2)
		return is_sentence(str_sub(text, 0, open->at.off), inside,
		    str_from(text, close->at.off + close->at.len));
	if (memchr(inside.data, '\n', len) || makes_field(text, start) ||
	    makes_field(text, close->at.off + close->at.len) ||
	    starts_with_any(inside, blank_before))
		return false;
	if (ends_with_any(inside, "。 ： ！ ？ ；")) /* not 看了**两个林场。**是大县 */
		return !(raw && utf8_is_han(utf8_before(text, open->at.off, &before)) &&
			 utf8_is_han(utf8_at(text, close->at.off + close->at.len, &after)));
	return !str_has(inside, STR("，")) && !str_has(inside, STR("。")) &&
	       !ends_with_any(inside, "、");
}

#define INSIDE_MAX 3 /* blanks in what is emphasised */

/* The sign that ends what sign i emphasises, which may hold others: **XX.X亿元**; 0 if it emphasises nothing. */
static size_t
emphasis_end(struct str text, bool raw, const struct sign_list *s, size_t i)
{
	size_t k = i + 1;

	while (k < s->n && k <= i + INSIDE_MAX && !s->items[k].star)
		k++;
	return k < s->n && emphasises(text, raw, &s->items[i], &s->items[k]) ? k : 0;
}

/* Takes the pairs of emphasis out of the signs. */
static void
drop_emphasis(struct arena *a, struct str text, bool raw, struct sign_list *s)
{
	size_t kept = 0, end;

	for (size_t i = 0; i < s->n; i++) {
		if (!s->items[i].star || !(end = emphasis_end(text, raw, s, i))) {
			s->items[kept++] = s->items[i];
			continue;
		}
		struct span first = s->items[i].at, last = s->items[end].at;

		if (end == i + 1)
			first.len = last.off + last.len - first.off;
		else
			*arena_push(a, s->literals, s->nliterals, s->literals_cap) = last;
		*arena_push(a, s->literals, s->nliterals, s->literals_cap) = first;
		while (++i < end)
			s->items[kept++] = s->items[i];
	}
	s->n = kept;
}

static int
by_place(const void *left, const void *right)
{
	const struct span *a = left, *b = right;

	return (a->off > b->off) - (a->off < b->off);
}

/* Sorted, and none inside another: 5* in **第5*项**. */
static void
settle_literals(struct sign_list *s)
{
	size_t kept = 0;

	if (s->nliterals)
		qsort(s->literals, s->nliterals, sizeof *s->literals, by_place);
	for (size_t i = 0; i < s->nliterals; i++) {
		const struct span *last = kept ? &s->literals[kept - 1] : NULL;

		if (last == NULL || last->off + last->len <= s->literals[i].off)
			s->literals[kept++] = s->literals[i];
	}
	s->nliterals = kept;
}

/* 某; where a raw speech has a 甲, also 甲 乙 丙 丁. */
static bool
is_sign_word(struct str text, size_t off, bool stems)
{
	struct str word = str_sub(text, off, 3);

	if (*word.data == *"某" && str_eq(word, STR("某")))
		return true;
	return stems && is_one_of(word, "甲 乙 丙 丁");
}

void
signs_find(struct arena *a, struct str text, bool raw, struct sign_list *out)
{
	const struct few heads = few_of(raw ? SIGN_HEADS RAW_SIGN_HEADS : SIGN_HEADS);
	struct sign_text t = { .text = text, .raw = raw };
	bool stems = raw && str_has(text, STR("甲"));
	size_t off = 0;

	*out = (struct sign_list){ 0 };
	while ((off = pass_others(text, off, &heads)) < text.len) {
		struct sign sign;
		scanner *scan;
		size_t skip;

		if (is_han(text, off) && !is_sign_word(text, off, stems)) {
			off += 3;
			continue;
		}
		skip = utf8_len(text, off);
		if (!(scan = scanner_of(&t, off)) || !scan(&t, off, &sign, &skip)) {
			off += skip;
			continue;
		}
		if (!raw && sign.at.off && text.data[sign.at.off - 1] == '\\')
			*arena_push(a, out->escapes, out->nescapes, out->escapes_cap) =
			    span_of(sign.at.off - 1, 1);
		else if (sign.kind == SIGN_LITERAL)
			*arena_push(a, out->literals, out->nliterals, out->literals_cap) = sign.at;
		else
			*arena_push(a, out->items, out->n, out->cap) = sign;
		off = t.from = sign.at.off + sign.at.len;
	}
	drop_emphasis(a, text, raw, out);
	settle_literals(out);
}

bool
sign_may_begin(struct str text, size_t off)
{
	struct sign_text t = { .text = text };

	return scanner_of(&t, off) != NULL;
}

bool
placeholders_may_be(struct letters in)
{
	size_t i = letters_next(in, 0, LOOK_MARK | LOOK_SIGN);

	while (i < in.n && !is_sign_box(in.codes[i]) &&
	       !(in.looks[i] & LOOK_SIGN && sign_may_begin(in.text, in.offs[i])))
		i = letters_next(in, i + 1, LOOK_MARK | LOOK_SIGN);
	return i < in.n;
}

bool
sign_at_head(struct str text, struct sign *out)
{
	struct sign_text t = { .text = text };
	scanner *scan;
	size_t off = 0, skip;

	while (str_digit_at(text, off))
		off++;
	if (off == text.len || !(scan = scanner_of(&t, off)))
		return false;
	return scan(&t, off, out, &skip) && out->at.off == 0 && out->kind != SIGN_LITERAL;
}
