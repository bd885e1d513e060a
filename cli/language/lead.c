#include "language.h"

#include <string.h>

#include "array.h"
#include "language_private.h"
#include "utf8.h"

/*
 * A lead stands where a clause begins. There, 一是 and 一要 are leads almost always, so a short list says when they are
 * not; 第一 and 其一 are names and ranks almost always, so they need their comma.
 */

#define LITERAL(z)                                                                                 \
	{                                                                                          \
		.data = (z), .len = sizeof(z) - 1                                                  \
	}

enum comma { COMMA_NEEDED, COMMA_OR_VERB, COMMA_MAYBE };

/* Leads that are words. Longer ones come first. */
static const struct word {
	struct str text;
	enum lead_form form;
	unsigned n;
	enum comma comma;
} words[] = {
	{ LITERAL("另一方面"), LEAD_ASPECT, LEAD_LAST, COMMA_MAYBE },
	{ LITERAL("一方面"), LEAD_ASPECT, 1, COMMA_MAYBE },
	{ LITERAL("首先"), LEAD_FIRST, 1, COMMA_OR_VERB },
	{ LITERAL("其次"), LEAD_FIRST, 2, COMMA_OR_VERB },
	{ LITERAL("再次"), LEAD_FIRST, 3, COMMA_NEEDED },
	{ LITERAL("最后"), LEAD_FIRST, LEAD_LAST, COMMA_OR_VERB },
};

/* Leads that are a numeral with a word before or after it. */
static const struct pattern {
	struct str before, after;
	enum lead_form form;
	enum comma comma;
} patterns[] = {
	{ LITERAL(""), LITERAL("是"), LEAD_SHI, COMMA_MAYBE },
	{ LITERAL(""), LITERAL("要"), LEAD_YAO, COMMA_MAYBE },
	{ LITERAL("第"), LITERAL(""), LEAD_ORDINAL, COMMA_NEEDED },
	{ LITERAL("其"), LITERAL(""), LEAD_QI, COMMA_NEEDED },
};

/* What must not follow, unless it goes on so: 六要素 but 一要素质过硬, 一要紧的, 十一是国庆, 一方面军. */
static const struct exception {
	enum lead_form form;
	struct str after, unless;
} exceptions[] = {
	{ LEAD_YAO, LITERAL("素"), LITERAL("质") },
	{ LEAD_YAO, LITERAL("紧的"), LITERAL("") },
	{ LEAD_YAO, LITERAL("紧是"), LITERAL("") },
	{ LEAD_YAO, LITERAL("紧事"), LITERAL("") },
	{ LEAD_YAO, LITERAL("紧，"), LITERAL("") },
	{ LEAD_YAO, LITERAL("紧。"), LITERAL("") },
	{ LEAD_SHI, LITERAL("国庆"), LITERAL("") },
	{ LEAD_SHI, LITERAL("黄金周"), LITERAL("") },
	{ LEAD_ASPECT, LITERAL("军"), LITERAL("") },
};

static const char *const commas[] = { "，", "、", ",", "：", NULL };
static const char *const verbs[] = { "要", "是", NULL };

static bool
is_exception(enum lead_form form, struct str after)
{
	for (size_t i = 0; i < COUNT(exceptions); i++) {
		const struct exception *e = &exceptions[i];

		if (e->form != form || !str_starts(after, e->after))
			continue;
		return !e->unless.len || !str_starts(str_from(after, e->after.len), e->unless);
	}
	return false;
}

/* Adds the comma behind a lead to it; false if one is wanted and missing, or if it goes on as no lead does. */
static bool
close_lead(struct str text, struct lead *lead, enum comma comma)
{
	size_t end = lead->at.off + lead->core;
	size_t len =
	    comma == COMMA_MAYBE && lead->form != LEAD_ASPECT ? 0 : str_one_at(text, end, commas);

	if (!len && comma != COMMA_MAYBE &&
	    (comma == COMMA_NEEDED || !str_one_at(text, end, verbs)))
		return false;
	if (is_exception(lead->form, str_from(text, end)))
		return false;
	lead->at.len = (uint32_t)(lead->core + len);
	return true;
}

/* 一是一，二是二 and 一是一 alone say that things are as they are; 一是一以贯之 and 二是二、三产业 are leads. */
static bool
says_itself(struct str text, const struct lead *lead)
{
	struct str behind = str_from(text, lead->at.off + lead->core);
	struct str before = str_sub(text, 0, lead->at.off);
	size_t len;

	if (lead->form != LEAD_SHI || lead->n > 2)
		return false;
	utf8_before(before, before.len, &len);
	if (lead->n == 2)
		return str_starts(behind, STR("二")) &&
		       (str_ends(before, STR("一是一")) ||
			   str_before(before, before.len - len, "一是一"));
	if (!str_starts(behind, STR("一")))
		return false;
	behind = str_from(behind, STR("一").len);
	if (str_starts(behind, STR("、")))
		behind = str_from(behind, STR("、").len);
	else if (!utf8_is_han(utf8_at(behind, 0, &len)))
		return true;
	return str_starts(behind, STR("二是"));
}

/* 第一、第二产业; 第一、二、三产业; 第一、第三产业: the mark is inside a row. */
static bool
in_row(struct str text, const struct lead *lead)
{
	size_t end = lead->at.off + lead->at.len, len;

	if (lead->form != LEAD_ORDINAL || !str_before(text, end, "、"))
		return false;
	if (str_at(text, end, "第"))
		return numeral_at(text, end + STR("第").len, &len);
	return numeral_at(text, end, &len) > lead->n;
}

static bool
word_at(struct str text, size_t off, struct lead *out)
{
	for (size_t i = 0; i < COUNT(words); i++) {
		if (!str_starts(str_from(text, off), words[i].text))
			continue;
		*out = (struct lead){ .at = span_of(off, 0),
			.core = words[i].text.len,
			.form = words[i].form,
			.n = words[i].n };
		return close_lead(text, out, words[i].comma);
	}
	return false;
}

static bool
pattern_at(struct str text, size_t off, struct lead *out)
{
	for (size_t i = 0; i < COUNT(patterns); i++) {
		const struct pattern *p = &patterns[i];
		size_t at = off + p->before.len, len;
		unsigned n;

		if (!str_starts(str_from(text, off), p->before))
			continue;
		n = numeral_place_at(text, at, &len);
		if (!n || !str_starts(str_from(text, at + len), p->after))
			continue;
		*out = (struct lead){ .at = span_of(off, 0),
			.core = at + len + p->after.len - off,
			.form = p->form,
			.n = n };
		return close_lead(text, out, p->comma) && !says_itself(text, out) &&
		       !in_row(text, out);
	}
	return false;
}

static bool
circle_at(struct str text, size_t off, struct lead *out)
{
	size_t len;
	unsigned n = circled_value(utf8_at(text, off, &len));

	*out = (struct lead){ .at = span_of(off, len), .core = len, .form = LEAD_CIRCLE, .n = n };
	return n;
}

/* Whether the character at off can begin a lead: a numeral, or one of 第 其 首 再 最 另 ①. */
static bool
may_be_lead(struct str text, size_t off)
{
	size_t len;

	if (!is_han(text, off))
		return circled_value(utf8_at(text, off, &len)) != 0;
	switch (utf8_han_at(text, off)) {
	case U'第':
	case U'其':
	case U'首':
	case U'再':
	case U'最':
	case U'另':
		return true;
	}
	return numeral_has(utf8_han_at(text, off));
}

static bool
lead_at(struct str text, size_t off, struct lead *out)
{
	return may_be_lead(text, off) &&
	       (word_at(text, off, out) || pattern_at(text, off, out) || circle_at(text, off, out));
}

static size_t
skip_space(struct str text, size_t off)
{
	size_t len;

	while (utf8_is_space(utf8_at(text, off, &len)))
		off += len;
	return off;
}

bool
lead_at_head(struct str text, struct lead *out)
{
	size_t head = skip_space(text, 0);

	if (!lead_at(text, head, out))
		return false;
	out->head = true;
	return true;
}

/* Where the Han characters from off on end, or 一 stands, with which alone a lead inside a clause begins. */
static size_t
skip_clause(struct str text, size_t off)
{
	const char *c = text.data + off, *end = text.data + text.len, *one = "一";

	while (end - c >= 3 && (unsigned char)*c >= 0xE4 && (unsigned char)*c <= 0xE9 &&
	       (c[2] != one[2] || memcmp(c, one, 3) != 0))
		c += 3;
	return (size_t)(c - text.data);
}

/* Whether 一是 or 一要 stands at off: all that can be a lead inside a clause. */
static bool
may_be_weak(struct str text, size_t off)
{
	return text.len - off > 6 &&
	       (!memcmp(text.data + off, "一是", 6) || !memcmp(text.data + off, "一要", 6));
}

/*
 * 各部门一要抓早，二要抓小: the first of a series may stand inside its clause. Only 一是 and 一要, never in 统一, 之一,
 * 第一 and their like; it counts if a later one of its series is the next lead.
 */
static bool
weak_lead_at(struct str text, size_t off, struct lead *out)
{
	static const char *const no_lead[] = { "统", "唯", "惟", "同", "专", "第", "之", "万", "十",
		"单", "每", "某", "划", "归", "百", "千", "其", "任", "不", "合", "如", "逐", "进",
		"再", "这", "那", "哪", "有", "另", "零", "二", "初", "周", "星", "为" };
	size_t len, n = 0;

	if (!may_be_weak(text, off))
		return false;
	utf8_before(text, off, &len);
	for (; n < COUNT(no_lead); n++)
		if (str_eq(str_sub(text, off - len, len), str_of(no_lead[n])))
			return false;
	return pattern_at(text, off, out) && out->n == 1 && out->form <= LEAD_YAO;
}

struct finding {
	struct arena *arena;
	struct lead *leads;
	size_t n, cap;
	size_t weak; /* n when the last one was found to be weak */
};

static void
add(struct finding *f, const struct lead *lead, bool weak)
{
	const struct lead *last = f->n ? &f->leads[f->n - 1] : NULL;

	if (last && f->weak == f->n && (last->form != lead->form || lead->n == 1))
		f->n--;
	*arena_push(f->arena, f->leads, f->n, f->cap) = *lead;
	f->weak = weak ? f->n : 0;
}

/* Takes back 首先 or 最后 where nothing else of its series is in the text. */
static void
drop_lone_word(struct finding *f)
{
	size_t count = 0, word = 0;

	for (size_t i = 0; i < f->n; i++) {
		if (f->leads[i].form != LEAD_FIRST)
			continue;
		count++;
		word = i;
	}
	if (count != 1 || (f->leads[word].n != 1 && f->leads[word].n != LEAD_LAST))
		return;
	f->n--;
	memmove(f->leads + word, f->leads + word + 1, (f->n - word) * sizeof *f->leads);
}

size_t
leads_find(struct arena *a, struct str text, struct lead **out)
{
	const struct few heads = few_of("一二三四五六七八九十第其首再最另");
	struct finding f = { .arena = a };
	struct enclosures enclosures = { 0 };
	size_t head = skip_space(text, 0), len, kept;
	bool begins = true;

	for (size_t off = head + heading_number_at(text, head).len; off < text.len; off += len) {
		bool han = is_han(text, off);
		/* a number in its circle begins with that byte, and few marks do */
		bool may = han ? few_may_have(&heads, text.data + off) : text.data[off] == '\xE2';
		struct punctuation mark;
		struct lead lead;

		if (may && (begins ? lead_at(text, off, &lead) : weak_lead_at(text, off, &lead))) {
			lead.head = off == head;
			add(&f, &lead, !begins);
			len = lead.at.len;
			begins = true; /* 第一，一要…… */
			continue;
		}
		if (han) {
			len = skip_clause(text, off + 3) - off;
			begins = false;
			continue;
		}
		mark = punctuation_at(text, off, &len);
		kept = mark.opens || mark.closes ? enclosures_read(&enclosures, mark, f.n) : f.n;
		if (kept < f.n)
			f.n = kept;
		begins = mark.ends || (begins && mark.between);
	}
	if (f.n && f.weak == f.n)
		f.n--;
	drop_lone_word(&f);
	*out = f.leads;
	return f.n;
}
