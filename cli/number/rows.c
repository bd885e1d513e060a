#include "number_private.h"

void
set_none(size_t *list, size_t n)
{
	for (size_t i = 0; i < n; i++)
		list[i] = NONE;
}

size_t
plan_series(struct plan *p, struct series series)
{
	*arena_push(p->arena, p->series, p->nseries, p->series_cap) = series;
	return p->nseries - 1;
}

/* 首先 … 第四 is one form, and so is 第四 … 最后. */
static bool
fits(const struct series *s, const struct member *m)
{
	return s->form == m->form ||
	       (s->form == LEAD_FIRST && m->form == LEAD_ORDINAL && m->typed > 3);
}

void
tally_join(struct tally *t, size_t series, struct member m)
{
	struct plan *p = t->plan;
	struct series *s = &p->series[series];

	s->same_words = !s->count || (s->same_words && s->last == m.typed);
	s->mixed = s->mixed || (m.kind == MEMBER_LEAD && !fits(s, &m));
	s->last = m.typed;
	s->last_block = m.block;
	s->fragment = t->fragment;
	m.series = series;
	m.place = ++s->count;
	*arena_push(p->arena, p->members, p->nmembers, p->members_cap) = m;
}

void
tally_close_rows(struct tally *t, size_t but)
{
	for (size_t form = 0; form < NLEAD_FORMS; form++) {
		if (form == but || t->outer[form] == NONE)
			continue;
		t->closed[form] = t->outer[form];
		t->outer[form] = NONE;
	}
	if (but == NONE || t->last_head != t->outer[but])
		t->last_head = NONE;
	set_none(t->last_inside, NLEAD_FORMS);
}

/* The number that is due in a row. */
static unsigned
due(const struct tally *t, size_t row)
{
	return t->plan->series[row].base + t->plan->series[row].count;
}

/* Whether the number that is due in a row comes: one that the plan leaves as it is. */
static bool
follows(const struct tally *t, size_t row, unsigned n)
{
	return row != NONE && n > 1 && n == due(t, row);
}

/* Also after a gap: 一要 二要 四要, 五是. The plan gives it the number that is due. */
static bool
follows_gap(const struct tally *t, size_t row, unsigned n)
{
	return row != NONE && n > 1 && n == t->plan->series[row].last + 1;
}

static bool
is_numeral(enum lead_form form)
{
	return form != LEAD_FIRST && form != LEAD_ASPECT;
}

/* 一要 … 四要, 五是: another form may go on with the number that is due; of words only 首先 … 再次, 第四. */
static bool
may_mix(const struct series *row, enum lead_form form)
{
	return is_numeral(form) &&
	       (is_numeral(row->form) || (row->form == LEAD_FIRST && form == LEAD_ORDINAL));
}

/* Whether a lead begins its row anew: 首先 after 最后; 一是 in the fragment that has one, but not right before. */
static bool
restarts(const struct tally *t, const struct series *s, const struct member *m)
{
	return m->typed == 1 && (s->last == LEAD_LAST ||
				    (s->fragment == t->fragment && s->last_block + 1 != m->block));
}

/* A row that is over goes on where its next number comes, in a text whose own order can be trusted. */
static bool
resumes(const struct tally *t, size_t form, unsigned n)
{
	size_t closed = t->closed[form];

	return follows(t, closed, n) &&
	       (t->plan->options.typed || t->plan->series[closed].fragment == t->fragment);
}

/* In a fragment that does not begin with this form, an introduction stands before its first lead. */
static void
leave_other_fragments(struct tally *t, size_t form)
{
	if (!t->plan->options.typed && !t->first && t->first_form != form &&
	    t->seen[form] != t->fragment)
		t->outer[form] = NONE;
	t->seen[form] = t->fragment;
}

/* Whether a row is near enough for a number to follow it: not in a fragment before the one that goes on. */
static bool
is_near(const struct tally *t, size_t row)
{
	return t->first || t->plan->options.typed || t->plan->series[row].fragment == t->fragment;
}

/* A row of leads inside a paragraph may go on at the head of the next. */
static bool
goes_on(const struct tally *t, size_t form, unsigned n)
{
	size_t row = t->last_inside[form];

	return follows(t, row, n) && is_near(t, row);
}

/* Whether a lead goes on with the row of another form, and would still do so with the number that is due there. */
static bool
mixes(const struct tally *t, size_t row, const struct member *m)
{
	if (row == NONE || !is_near(t, row) || !t->plan->series[row].outer ||
	    !may_mix(&t->plan->series[row], m->form))
		return false;
	return follows(t, row, m->typed) ||
	       (follows_gap(t, row, m->typed) && !resumes(t, m->form, due(t, row)) &&
		   !goes_on(t, m->form, due(t, row)));
}

/* The row that a lead at the head of a paragraph goes on with, or NONE. */
static size_t
row_of_head(struct tally *t, const struct member *m)
{
	const struct series *series = t->plan->series;
	size_t row = t->outer[m->form];

	/* 首先，一是抓早。 二是抓小。 below a row that is further on than that */
	if (row != NONE && m->typed != due(t, row) && goes_on(t, m->form, m->typed) &&
	    series[t->last_inside[m->form]].last_block > series[row].last_block)
		return t->last_inside[m->form];
	if (row != NONE)
		return restarts(t, &series[row], m) ? NONE : row;
	if (resumes(t, m->form, m->typed))
		return t->outer[m->form] = t->closed[m->form];
	if (goes_on(t, m->form, m->typed))
		return t->last_inside[m->form];
	if (mixes(t, t->last_head, m))
		return t->last_head;
	/* 再次， with a row of its own below it, then 第四， */
	row = m->form == LEAD_ORDINAL && m->typed > 3 ? t->outer[LEAD_FIRST] : NONE;
	return follows(t, row, m->typed) && is_near(t, row) ? row : NONE;
}

#define NEAR_BLOCKS 3 /* in which a row may have begun */

/* Whether 其次 goes on from 首先 inside a paragraph above: 我们要做的，首先是…. */
static bool
goes_on_from_text(const struct plan *p, const struct member *m)
{
	if (m->form != LEAD_FIRST || m->typed != 2)
		return false;
	for (size_t i = m->block, n = 0; n < NEAR_BLOCKS && i-- > 0; n++) {
		const struct block *b = &p->doc->blocks[i];
		size_t first = str_find(b->text, STR("首先"), 0);

		if (b->kind == BLOCK_HEADING)
			return false;
		if (first != STR_NONE && first)
			return true;
	}
	return false;
}

/* next: the number of the next lead of this form in the paragraph, 0 if none. 一是…；二是… has its row to itself. */
static void
place_head(struct tally *t, struct member m, unsigned next)
{
	size_t row;

	leave_other_fragments(t, m.form);
	row = m.typed == 1 && next > 1 ? NONE : row_of_head(t, &m);
	if (row == NONE) {
		row = plan_series(t->plan, (struct series){ .form = m.form,
					       .outer = next <= 1,
					       .base = goes_on_from_text(t->plan, &m) ? 2 : 1 });
		if (next <= 1)
			t->outer[m.form] = row;
	}
	if (next > 1) {
		t->inner[m.form] = row;
		t->last_inner = is_numeral(m.form) ? row : t->last_inner;
	}
	/* A word alone may yet go, so it hides no row that another form goes on with. */
	if (is_numeral(m.form) || t->plan->series[row].count)
		t->last_head = row;
	tally_join(t, row, m);
}

static void
place_inside(struct tally *t, struct member m)
{
	const struct series *series = t->plan->series;
	size_t row = m.typed == 1 && m.form != LEAD_ASPECT ? NONE : t->inner[m.form];

	if (row == NONE &&
	    (follows(t, t->last_inner, m.typed) || follows_gap(t, t->last_inner, m.typed)) &&
	    may_mix(&series[t->last_inner], m.form))
		row = t->last_inner;
	if (row == NONE && follows(t, t->last_inside[m.form], m.typed) &&
	    !series[t->last_inside[m.form]].outer)
		row = t->last_inside[m.form];
	/* What began without its 一是 (首先…，二是…) is counted from where it begins. */
	if (row == NONE)
		row = plan_series(t->plan,
		    (struct series){ .form = m.form, .base = m.typed == LEAD_LAST ? 1 : m.typed });
	t->inner[m.form] = t->last_inside[m.form] = row;
	if (is_numeral(m.form))
		t->last_inner = row;
	tally_join(t, row, m);
}

static struct member
member_of_lead(size_t block, const struct lead *lead)
{
	return (struct member){ .kind = MEMBER_LEAD,
		.block = block,
		.at = lead->at,
		.core = lead->core,
		.form = lead->form,
		.typed = lead->n };
}

/* Whether the words 首先 … 最后 from `from` on are a series. At the head of a point they give way to its lead. */
static bool
has_words(const struct lead *leads, size_t from, size_t n)
{
	size_t words = 0;

	for (size_t i = from; i < n; i++)
		words += leads[i].form == LEAD_FIRST;
	return words > 1;
}

/* Whether the leads up to i are a row from its beginning on, 一要 二要. */
static bool
is_row(const struct lead *leads, size_t i)
{
	while (i && leads[i].n > 1 && leads[i - 1].form == leads[i].form &&
	       leads[i - 1].n + 1 == leads[i].n)
		i--;
	return leads[i].n == 1;
}

/* Whether lead i stands in a row of another form, 一要 二是 三要: it does not go on with the head. */
static bool
is_amidst(const struct lead *leads, size_t i, size_t n)
{
	return i && i + 1 < n && leads[i - 1].form == leads[i + 1].form &&
	       leads[i - 1].form != leads[i].form && is_numeral(leads[i - 1].form) &&
	       leads[i - 1].n + 1 == leads[i].n && leads[i].n + 1 == leads[i + 1].n &&
	       is_row(leads, i - 1);
}

void
tally_leads(struct tally *t, size_t block, const struct lead *head, size_t from)
{
	const struct block *b = &t->plan->doc->blocks[block];
	struct lead *leads;
	size_t n = leads_find(t->plan->arena, b->text, &leads);
	size_t next = n && leads[0].at.off < from;
	bool words = (head && head->form == LEAD_FIRST) || has_words(leads, next, n);

	t->plan->leads[block] = (struct number_leads){ leads, n };
	set_none(t->inner, NLEAD_FORMS);
	t->last_inner = NONE;
	if (head) {
		size_t like = next;

		while (like < n && (leads[like].form != head->form || is_amidst(leads, like, n)))
			like++;
		if (like < n && head->form == LEAD_ASPECT)
			place_head(t, member_of_lead(block, head), LEAD_LAST);
		else
			place_head(t, member_of_lead(block, head), like < n ? leads[like].n : 0);
	}
	for (; next < n; next++)
		if (words || leads[next].form != LEAD_FIRST)
			place_inside(t, member_of_lead(block, &leads[next]));
}
