#include "number_private.h"

#include "utf8.h"

/*
 * Which numbers belong together. Every decision depends on what is still there when the plan has been applied: on the
 * order of blocks, fragments, colons and forms, and on a number only as "one" or as the one that is due. So planning
 * again finds the same series.
 */

/* Nothing goes on behind here. */
static void
end_section(struct tally *t)
{
	tally_close_rows(t, NONE);
	set_none(t->closed, NLEAD_FORMS);
	t->points = NONE;
}

/* ---- headings ---- */

static void
place_heading(struct tally *t, struct member m)
{
	m.skips = m.level > t->level + 1;
	/* 二、 … 附记 … 三、: a number that goes on does so also behind a heading without one */
	if (t->plan->options.typed && t->levels[m.level] == NONE && m.typed > 1)
		t->levels[m.level] = t->left[m.level];
	for (unsigned deeper = m.level; deeper <= NLEVELS; deeper++)
		t->left[deeper] = NONE;
	for (unsigned deeper = m.level + 1; deeper <= NLEVELS; deeper++)
		t->levels[deeper] = NONE;
	if (t->levels[m.level] == NONE)
		t->levels[m.level] = plan_series(t->plan, (struct series){ .base = 1 });
	t->level = m.level;
	t->used[m.level] = true;
	t->list_begins = false;
	if (m.level == 1)
		end_section(t);
	else
		tally_close_rows(t, NONE);
	tally_join(t, t->levels[m.level], m);
}

/* The number that an outline's heading was typed with; 第一、抓宣传 has one, too. */
static struct heading_number
typed_number(const struct plan *p, const struct block *b, size_t off)
{
	struct heading_number number = heading_number_at(b->text, off);
	struct lead lead;

	if (number.level || p->options.typed || !lead_at_head(b->text, &lead) ||
	    lead.form != LEAD_ORDINAL || lead.at.off + lead.at.len == b->text.len)
		return number;
	return (struct heading_number){ .level = b->level, .n = lead.n, .len = lead.at.len };
}

static void
read_heading(struct tally *t, size_t block)
{
	const struct block *b = &t->plan->doc->blocks[block];
	size_t off = indent_len(b->text);
	struct heading_number typed = typed_number(t->plan, b, off);
	size_t end = off + typed.len;
	unsigned level = t->plan->options.typed && typed.level ? typed.level : b->level;

	t->points = NONE;
	t->fragment += !t->plan->options.typed;
	t->first_form = NONE;
	if (!level || level > NLEVELS || (t->plan->options.typed && !typed.level)) {
		end_section(t);
		for (unsigned deeper = level + 1; deeper <= NLEVELS; deeper++) {
			if (t->levels[deeper] != NONE)
				t->left[deeper] = t->levels[deeper];
			t->levels[deeper] = NONE;
		}
		return;
	}
	place_heading(t, (struct member){ .kind = MEMBER_HEADING,
			     .block = block,
			     .at = span_of(0, end + heading_number_stray(b->text, end)),
			     .level = level,
			     .typed = typed.n });
}

/* （一）抓宣传。 1. may start again where a list begins; a higher level never does. */
static void
read_run_in(struct tally *t, size_t block, size_t off, struct heading_number typed)
{
	if (typed.level > 2 && typed.n == 1 && t->list_begins)
		t->levels[typed.level] = NONE;
	place_heading(t, (struct member){ .kind = MEMBER_RUN_IN,
			     .block = block,
			     .at = span_of(off, typed.len),
			     .level = typed.level,
			     .typed = typed.n });
}

/*
 * A heading of the outline that skips a level is remarked on always; a number in a text only if the level between is
 * in use, or if it is （1） and no 1. stands above it: 一、 and then 1. is good style.
 */
static void
settle_skips(struct tally *t, size_t first)
{
	struct plan *p = t->plan;
	unsigned before = 0;

	for (size_t i = first; i < p->nmembers; i++) {
		struct member *m = &p->members[i];
		bool between = before && m->level == NLEVELS;

		if (m->kind > MEMBER_RUN_IN)
			continue;
		for (unsigned level = before + 1; level < m->level; level++)
			between = between || t->used[level];
		if (m->kind == MEMBER_RUN_IN || p->options.typed)
			m->skips = m->skips && between;
		before = m->level;
	}
}

/* ---- points ---- */

/* The paragraph that goes on with the fragment of a point; empty if there is none. */
static struct str
text_below(const struct tally *t, size_t block)
{
	const struct document *doc = t->plan->doc;
	const struct block *b = &doc->blocks[block + 1];

	if (block + 1 == doc->nblocks || b->kind != BLOCK_PARAGRAPH)
		return STR("");
	return (b->first || b->point) && !t->plan->options.typed ? STR("") : b->text;
}

/* Whether the lead that a point begins with is the first of a row in it: 一是抓早；二是抓小。 or in the next paragraph. */
static bool
begins_row(const struct tally *t, size_t block, const struct lead *head)
{
	struct str text = t->plan->doc->blocks[block].text;
	struct lead *leads, below;
	size_t n = head->n == 1 ? leads_find(t->plan->arena, text, &leads) : 0;

	for (size_t i = 1; i < n; i++)
		if (leads[i].form == head->form)
			return leads[i].n != 1;
	return head->n == 1 && lead_at_head(text_below(t, block), &below) &&
	       below.form == head->form && below.n == 2;
}

/* The same of a number at off: （一）… with （二）… below it. That row is then open. */
static bool
begins_numbers(struct tally *t, size_t block, size_t off, struct heading_number number)
{
	struct str below = text_below(t, block);
	struct heading_number next = heading_number_at(below, indent_len(below));
	unsigned last = heading_row(t->plan->doc->blocks[block].text, off);

	if (!last && number.level && number.n == 1 && next.level == number.level && next.n == 2)
		last = 1;
	if (last)
		t->row = (struct text_row){ number.level, last, block };
	return last;
}

/* Returns the end of the point's own lead, 0 if it has none. */
static size_t
read_point(struct tally *t, size_t block)
{
	const struct block *b = &t->plan->doc->blocks[block];
	size_t off = indent_len(b->text);
	struct member m = { .kind = MEMBER_POINT, .block = block, .at = span_of(off, 0) };
	struct heading_number number;
	struct lead lead;
	bool has_lead = lead_at_head(b->text, &lead);

	if (has_lead && !begins_row(t, block, &lead)) {
		m.at = lead.at;
		m.core = lead.core;
		m.form = lead.form;
		m.typed = lead.n;
	}
	number = heading_number_at(b->text, m.at.off + m.at.len);
	if (number.level && !begins_numbers(t, block, m.at.off + m.at.len, number) && !has_lead) {
		m.at = span_of(off, number.len);
		m.level = number.level;
		m.typed = number.n;
	}
	if (t->points == NONE)
		t->points = plan_series(t->plan, (struct series){ .base = 1 });
	tally_join(t, t->points, m);
	return m.core ? m.at.off + m.at.len : 0;
}

/* ---- paragraphs ---- */

/* The close ends the last section: a closing fragment, or a last paragraph that calls on the comrades. */
static bool
is_close(const struct block *b, bool is_last)
{
	return b->role == ROLE_CLOSING || (is_last && (str_starts(b->text, STR("同志们，")) ||
							  str_starts(b->text, STR("同志们,"))));
}

#define HEAD_MAX 30 /* characters of a run-in head; what is longer is a numbered sentence */

/* Whether a number is the next one among the headings of its level, or begins them. */
static bool
is_due(const struct tally *t, struct heading_number number)
{
	size_t series = t->levels[number.level];

	if (series == NONE)
		return number.n == 1;
	return number.n == t->plan->series[series].base + t->plan->series[series].count;
}

/* Whether a text is longer than a run-in head. A numeral counts as one character: what the plan sets may be shorter. */
static bool
is_sentence(struct str text)
{
	size_t n = 0;

	for (size_t off = 0, len; off < text.len && n <= HEAD_MAX; off += len, n++)
		if (!numeral_at(text, off, &len))
			utf8_at(text, off, &len);
	return n > HEAD_MAX;
}

/* Whether a line of a finished text is a heading whose number is a slip, not only in its spaces: （一）、抓宣传. */
static bool
is_slip(const struct tally *t, struct str text, size_t off, struct heading_number number)
{
	static const char *const no_heading[] = { "：", "；", ":", ";", NULL };
	struct str typed = str_trim(str_sub(text, off, number.len));
	struct str right = heading_number_text(t->plan->arena, number.level, number.n);

	return t->plan->options.typed && !str_eq(typed, right) && is_due(t, number) &&
	       !is_sentence(text) && !str_has_one(text, no_heading);
}

/* Whether a number begins a row inside its paragraph, （1）白天查；（2）晚上查。, or goes on with the one of the paragraph before. */
static bool
is_in_row(struct tally *t, size_t block, size_t off, struct heading_number number)
{
	unsigned last = heading_row(t->plan->doc->blocks[block].text, off);

	if (!last && number.level == t->row.level && number.n == t->row.n + 1 &&
	    block == t->row.block + 1)
		last = number.n;
	if (last)
		t->row = (struct text_row){ number.level, last, block };
	return last;
}

/*
 * The number of a run-in head: （一）抓宣传。 or a line of its own, （一）抓宣传; of a longer sentence only if it is due.
 * A literal "1. 甲" has none.
 */
static struct heading_number
run_in_number(struct tally *t, size_t block, size_t off)
{
	struct str text = t->plan->doc->blocks[block].text;
	struct heading_number number = heading_number_at(text, off), none = { 0 };
	struct str head = str_from(text, off + number.len);
	size_t end = number.level ? str_find(head, STR("。"), 0) : 0;

	if (!end || is_in_row(t, block, off, number) ||
	    (end == STR_NONE && !number.proper &&
		(!number.level || !is_slip(t, text, off, number))))
		return none;
	return is_sentence(str_sub(head, 0, end)) && !is_due(t, number) ? none : number;
}

static void
read_paragraph(struct tally *t, size_t block, bool is_last)
{
	const struct block *b = &t->plan->doc->blocks[block];
	bool point = b->point && !t->plan->options.typed, closing = is_close(b, is_last);
	struct str text = str_trim(b->text);
	bool colon = str_ends(text, STR("：")) || str_ends(text, STR(":"));
	size_t off = indent_len(b->text);
	struct heading_number number = run_in_number(t, block, off);
	struct lead head;
	size_t placed = 0; /* the end of the lead that is not inside */
	bool has_lead;

	if (closing && !t->closing)
		end_section(t);
	t->closing = closing;
	t->first = b->first;
	t->fragment += b->first;
	if (b->first && !point && (colon || number.level))
		t->points = NONE;
	if (point)
		placed = read_point(t, block);
	else if (number.level)
		read_run_in(t, block, off, number);
	else
		t->list_begins = t->list_begins || colon || b->first;
	has_lead = !point && !number.level && lead_at_head(b->text, &head);
	if (b->first)
		t->first_form = has_lead ? head.form : NONE;
	if (has_lead) {
		placed = head.at.off + head.at.len;
		begins_numbers(t, block, placed, heading_number_at(b->text, placed));
	}
	tally_leads(t, block, has_lead ? &head : NULL, placed);
	if (colon && !point && !number.level)
		tally_close_rows(t, has_lead ? head.form : NONE);
}

static size_t
last_paragraph(const struct document *doc, size_t from, size_t to)
{
	while (to > from && doc->blocks[to - 1].kind != BLOCK_PARAGRAPH)
		to--;
	return to > from ? to - 1 : NONE;
}

void
plan_members(struct plan *p, size_t from, size_t to)
{
	struct tally t = { .plan = p,
		.points = NONE,
		.last_inner = NONE,
		.last_head = NONE,
		.fragment = 1,
		.first_form = NONE };
	size_t first = p->nmembers, last = last_paragraph(p->doc, from, to);

	set_none(t.levels, NLEVELS + 1);
	set_none(t.left, NLEVELS + 1);
	set_none(t.outer, NLEAD_FORMS);
	set_none(t.closed, NLEAD_FORMS);
	set_none(t.last_inside, NLEAD_FORMS);
	for (size_t i = from; i < to; i++) {
		p->first_member[i] = p->nmembers;
		switch (p->doc->blocks[i].kind) {
		case BLOCK_HEADING:
			read_heading(&t, i);
			break;
		case BLOCK_PARAGRAPH:
			read_paragraph(&t, i, i == last);
			break;
		case BLOCK_TITLE:
		case BLOCK_SIGNOFF:
		case BLOCK_SALUTATION:
		case BLOCK_NOISE:
			break;
		}
	}
	p->first_member[to] = p->nmembers;
	settle_skips(&t, first);
}
