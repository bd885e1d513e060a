#include "number_private.h"

#include "array.h"
#include "utf8.h"

#define LARGEST 99 /* beyond it numbers and leads stay as they are */

/* A text's 要 (是) after a lead that ends in it is one too many, unless a word of its own begins there. */
static const struct doubled {
	enum lead_form form;
	const char *word;
	const char *unless[12];
} doubled[] = {
	{ LEAD_YAO, "要",
	    { "要点", "要素", "要求", "要害", "要道", "要闻", "要件", "要领", "要务", "要紧",
		"要职" } },
	{ LEAD_SHI, "是", { "是否", "是非" } },
};

static struct str
text_of(const struct plan *p, const struct member *m)
{
	return p->doc->blocks[m->block].text;
}

static struct str
typed_text(const struct plan *p, const struct member *m)
{
	return str_sub(text_of(p, m), m->at.off, m->at.len);
}

static void
change(struct plan *p, const struct member *m, struct span at, enum number_rule rule,
    struct str text)
{
	struct str was = str_sub(text_of(p, m), at.off, at.len);
	struct str message;

	if (str_eq(was, text))
		return;
	if (!was.len)
		message = arena_join(p->arena, STR("has no number, should begin "), text, STR(""));
	else if (!text.len)
		message = arena_join(p->arena, was, STR(" stands alone, take it out"), STR(""));
	else
		message = arena_join(p->arena, was, STR(" should be "), text);
	plan_add(p, m->block, at, rule, &text, message);
}

static void
remark(struct plan *p, const struct member *m, enum number_rule rule, const char *what)
{
	struct str was = typed_text(p, m);

	plan_add(p, m->block, m->at, rule, NULL,
	    arena_printf(p->arena, "%.*s %s", STR_FMT(was), what));
}

#define GLANCE 24 /* bytes behind a number that decide whether it is one */

/* What a text would begin with, if the bytes at its place were replaced. */
static struct str
beginning(const struct plan *p, const struct member *m, struct span at, struct str text)
{
	struct str behind = str_sub(text_of(p, m), at.off + at.len, GLANCE);

	return arena_join(p->arena, text, behind, STR(""));
}

/* 三、二级公路 must not become 一、二级公路, nor 3、5G基站 1.5G基站. */
static bool
heading_reads_back(const struct plan *p, const struct member *m, struct str number)
{
	struct heading_number read = heading_number_at(beginning(p, m, m->at, number), 0);

	return read.level == m->level && read.n == member_number(p, m);
}

static void
plan_heading(struct plan *p, const struct member *m)
{
	unsigned n = member_number(p, m);
	struct str number = heading_number_text(p->arena, m->level, n);

	if (m->skips)
		plan_add(p, m->block, m->at, NUMBER_SKIPPED, NULL,
		    arena_printf(p->arena, "a heading of level %u, but none of level %u before it",
			m->level, m->level - 1));
	if (n > LARGEST)
		return;
	if (m->kind == MEMBER_RUN_IN || p->options.typed) {
		if (heading_reads_back(p, m, number))
			change(p, m, m->at,
			    m->kind == MEMBER_RUN_IN ? NUMBER_RUN_IN : NUMBER_HEADING, number);
		return;
	}
	/* A heading of an outline may have its number already and look like something else: 一、二级公路. */
	if (m->typed || !str_starts(text_of(p, m), number))
		change(p, m, m->at, NUMBER_HEADING, number);
}

/* ---- points ---- */

/* Bytes of the 要 or 是 that text begins with and a lead of this form has already. */
static size_t
doubled_len(struct str text, enum lead_form form)
{
	for (size_t i = 0; i < COUNT(doubled); i++) {
		const struct doubled *d = &doubled[i];

		if (d->form != form || !str_starts(text, str_of(d->word)))
			continue;
		for (size_t k = 0; k < COUNT(d->unless) && d->unless[k]; k++)
			if (str_starts(text, str_of(d->unless[k])))
				return 0;
		return str_of(d->word).len;
	}
	return 0;
}

/* What of a point gives way to its lead. The 要 of 二要 stays, as it does where a lead goes, if the new form has none. */
static struct span
replaced(const struct plan *p, const struct member *m, enum lead_form form)
{
	struct span at = m->at;
	bool is_yao = m->typed && !m->level && m->form == LEAD_YAO;

	if (is_yao && form != LEAD_YAO)
		at.len -= (uint32_t)STR("要").len;
	at.len += (uint32_t)doubled_len(str_from(text_of(p, m), at.off + at.len), form);
	return at;
}

static void
plan_lone(struct plan *p, const struct member *m)
{
	struct span at = m->at;
	struct str text = text_of(p, m);
	size_t end = at.off + at.len + indent_len(str_from(text, at.off + at.len));
	struct lead lead;

	/* 第一，一要抓早: what would then be at the head is a lead itself. And no paragraph becomes empty. */
	if (lead_at_head(str_from(text, end), &lead) || heading_number_at(text, end).level ||
	    end == text.len)
		return;
	if (m->form == LEAD_YAO && !m->level)
		at.len -= (uint32_t)STR("要").len;
	else
		at = span_of(at.off, end - at.off);
	change(p, m, at, NUMBER_LONE_LEAD, STR(""));
}

/* What a point says behind its lead of that form. */
static struct str
led_text(const struct plan *p, const struct member *m, enum lead_form form)
{
	struct span at = replaced(p, m, form);

	return str_from(text_of(p, m), at.off + at.len);
}

/* Whether a lead of that form may stand in a point besides its own. 首先 and 最后 may, and be no members. */
static bool
may_have_leads(const struct plan *p, const struct member *m, enum lead_form form)
{
	size_t members = p->first_member[m->block + 1] - p->first_member[m->block];
	struct lead lead;

	return form == LEAD_FIRST || members > 1 || lead_at_head(led_text(p, m, form), &lead);
}

/* Whether a lead before a point would be read as the first of a row in its text: 一是 before 抓早；二是抓小. */
static bool
would_begin_row(const struct plan *p, const struct member *m, enum lead_form form)
{
	struct str text =
	    arena_join(p->arena, lead_text(p->arena, form, 1, 2), led_text(p, m, form), STR(""));
	struct lead *leads;
	size_t n = leads_find(p->arena, text, &leads), i = 1;

	while (i < n && leads[i].form != form)
		i++;
	return i < n && (leads[i].n != 1 || leads[i].at.off == leads[0].at.len);
}

/* Whether the lead of a paragraph goes on with what the point above it would begin, if that had a lead of its form. */
static bool
may_go_on(const struct plan *p, const struct member *m)
{
	const struct block *b = &p->doc->blocks[m->block];

	return m->kind == MEMBER_LEAD && m->typed == 2 && m->block && b[-1].point && !b->first &&
	       !p->options.typed;
}

/* Whether a row in that form stands in the further paragraphs of a point, or what may be one. */
static bool
has_row_below(const struct plan *p, const struct member *m, enum lead_form form)
{
	for (size_t i = m->block + 1; i < p->doc->nblocks && !p->doc->blocks[i].first; i++)
		for (size_t k = p->first_member[i]; k < p->first_member[i + 1]; k++) {
			const struct member *lead = &p->members[k];
			const struct series *s = &p->series[lead->series];

			if (lead->kind == MEMBER_LEAD && lead->form == form && s->outer &&
			    (s->count > 1 || may_go_on(p, lead)))
				return true;
		}
	return false;
}

/* Whether all points of the list that begins with member `first` can be led in that form. */
static bool
can_lead(const struct plan *p, size_t first, enum lead_form form)
{
	size_t series = p->members[first].series, left = p->series[series].count;

	for (size_t i = first; left; i++) {
		if (p->members[i].series != series)
			continue;
		if ((may_have_leads(p, &p->members[i], form) &&
			would_begin_row(p, &p->members[i], form)) ||
		    has_row_below(p, &p->members[i], form))
			return false;
		left--;
	}
	return true;
}

/* The outline's form, or the next that is in no point's way: 第二，一是抓早；二是抓小. */
static void
choose_form(struct plan *p, size_t first)
{
	const enum lead_form forms[] = { p->options.leads, LEAD_ORDINAL, LEAD_SHI, LEAD_FIRST,
		LEAD_QI, LEAD_CIRCLE };
	struct series *points = &p->series[p->members[first].series];
	size_t i = 0;

	if (points->count == 1)
		return;
	while (i < COUNT(forms) && !can_lead(p, first, forms[i]))
		i++;
	points->unled = i == COUNT(forms);
	points->form = points->unled ? p->options.leads : forms[i];
}

static void
plan_point(struct plan *p, const struct member *m)
{
	const struct series *points = &p->series[m->series];
	enum lead_form form = points->form;
	unsigned total = points->count;
	struct str lead;

	if (total == 1 && m->typed)
		plan_lone(p, m);
	if (total == 1 || m->place > LARGEST || points->unled)
		return;
	lead = lead_text(p->arena, form, m->place, total);
	/* It may have it already and look like something else: 十一是国庆. */
	if (m->typed || !str_starts(text_of(p, m), lead))
		change(p, m, replaced(p, m, form), NUMBER_POINT, lead);
}

/* ---- leads ---- */

/* 首先 and 最后 with nothing else of their series are no leads. */
static bool
is_plain_word(const struct series *s)
{
	return s->form == LEAD_FIRST && s->same_words && (s->last == 1 || s->last == LEAD_LAST);
}

/* ①甲②乙: without marks between them only the first is known to be a lead. */
static bool
has_circle(struct str text)
{
	for (size_t off = 0, len; off < text.len; off += len) {
		uint32_t c = utf8_at(text, off, &len);

		if (c >= 0x2460 && c <= 0x2473)
			return true;
	}
	return false;
}

static void
plan_alone(struct plan *p, const struct member *m)
{
	const struct series *s = &p->series[m->series];
	bool words = m->form == LEAD_FIRST || m->form == LEAD_ASPECT;

	if (m->form == LEAD_CIRCLE && has_circle(str_from(text_of(p, m), m->at.off + m->at.len)))
		return;
	if (s->outer && !may_go_on(p, m) && (!words || m->at.len > m->core))
		plan_lone(p, m);
	else if (!words && m->form != LEAD_CIRCLE)
		remark(p, m, NUMBER_LONE_LEAD, "stands alone in its paragraph");
}

/* Whether a word stands where it may: anywhere inside a paragraph, 最后 at the end also of two, 另一方面 not first. */
static bool
is_in_place(const struct member *m, const struct series *s)
{
	if (m->form == LEAD_FIRST)
		return !s->outer || m->typed == m->place ||
		       (m->typed == LEAD_LAST && m->place == s->count);
	if (m->form == LEAD_ASPECT)
		return !s->outer || (m->typed == 1) == (m->place == 1);
	return false;
}

static bool
lead_reads_back(const struct plan *p, const struct member *m, struct span at, struct str text)
{
	struct lead lead;

	return lead_at_head(beginning(p, m, at, text), &lead) && lead.form == m->form;
}

/* The mark behind a lead stays, unless that made 第一、二产业 of 第三、二产业; no 三是 becomes 一是 in 一是一，二是二. */
static void
change_lead(struct plan *p, const struct member *m, struct str text)
{
	struct span core = span_of(m->at.off, m->core);
	bool comma = str_ends(text, STR("，"));
	struct str bare = str_sub(text, 0, text.len - (comma ? STR("，").len : 0));

	if (lead_reads_back(p, m, core, bare))
		change(p, m, core, NUMBER_LEAD, bare);
	else if (m->at.len > m->core && lead_reads_back(p, m, m->at, text))
		change(p, m, m->at, NUMBER_LEAD, text);
}

static void
plan_lead(struct plan *p, const struct member *m)
{
	const struct series *s = &p->series[m->series];
	unsigned n = member_number(p, m);

	if (is_plain_word(s))
		return;
	if (s->count == 1) {
		plan_alone(p, m);
		return;
	}
	if (s->mixed && m->form != s->form && m->typed)
		remark(p, m, NUMBER_MIXED, "is of another form than the leads before it");
	if ((n > LARGEST && m->form != LEAD_ASPECT) || is_in_place(m, s))
		return;
	change_lead(p, m, lead_text(p->arena, m->form, n, s->count + s->base - 1));
}

void
plan_numbers(struct plan *p, size_t first)
{
	for (size_t i = first; i < p->nmembers; i++) {
		const struct member *m = &p->members[i];

		switch (m->kind) {
		case MEMBER_HEADING:
		case MEMBER_RUN_IN:
			plan_heading(p, m);
			break;
		case MEMBER_POINT:
			if (m->place == 1)
				choose_form(p, i);
			plan_point(p, m);
			break;
		case MEMBER_LEAD:
			plan_lead(p, m);
			break;
		}
	}
}
