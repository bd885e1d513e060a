#include "number_private.h"

void
reading_forget(size_t *list, size_t n)
{
	for (size_t i = 0; i < n; i++)
		list[i] = NONE;
}

size_t
reading_series(struct plan *p, struct series series)
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
reading_join(struct reading *r, size_t series, struct member m)
{
	struct plan *p = r->plan;
	struct series *s = &p->series[series];

	s->same_words = !s->count || (s->same_words && s->last == m.typed);
	s->mixed = s->mixed || (m.kind == MEMBER_LEAD && !fits(s, &m));
	s->last = m.typed;
	s->last_block = m.block;
	s->fragment = r->fragment;
	m.series = series;
	m.place = ++s->count;
	*arena_push(p->arena, p->members, p->nmembers, p->members_cap) = m;
}

void
reading_close_rows(struct reading *r, size_t but)
{
	for (size_t form = 0; form < NLEAD_FORMS; form++) {
		if (form == but || r->outer[form] == NONE)
			continue;
		r->closed[form] = r->outer[form];
		r->outer[form] = NONE;
	}
	if (but == NONE || r->last_head != r->outer[but])
		r->last_head = NONE;
	reading_forget(r->last_inside, NLEAD_FORMS);
}

/* The number that is due in a row. */
static unsigned
due(const struct reading *r, size_t row)
{
	return r->plan->series[row].base + r->plan->series[row].count;
}

/* Whether the number that is due in a row comes: one that the plan leaves as it is. */
static bool
follows(const struct reading *r, size_t row, unsigned n)
{
	return row != NONE && n > 1 && n == due(r, row);
}

/* Also after a gap: 一要 二要 四要, 五是. The plan gives it the number that is due. */
static bool
follows_gap(const struct reading *r, size_t row, unsigned n)
{
	return row != NONE && n > 1 && n == r->plan->series[row].last + 1;
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
restarts(const struct reading *r, const struct series *s, const struct member *m)
{
	return m->typed == 1 && (s->last == LEAD_LAST ||
				    (s->fragment == r->fragment && s->last_block + 1 != m->block));
}

/* A row that is over goes on where its next number comes, in a text whose own order can be trusted. */
static bool
resumes(const struct reading *r, size_t form, unsigned n)
{
	size_t closed = r->closed[form];

	return follows(r, closed, n) &&
	       (r->plan->options.typed || r->plan->series[closed].fragment == r->fragment);
}

/* In a fragment that does not begin with this form, an introduction stands before its first lead. */
static void
leave_other_fragments(struct reading *r, size_t form)
{
	if (!r->plan->options.typed && !r->first && r->first_form != form &&
	    r->seen[form] != r->fragment)
		r->outer[form] = NONE;
	r->seen[form] = r->fragment;
}

/* Whether a row is near enough for a number to follow it: not in a fragment before the one that goes on. */
static bool
is_near(const struct reading *r, size_t row)
{
	return r->first || r->plan->options.typed || r->plan->series[row].fragment == r->fragment;
}

/* A row of leads inside a paragraph may go on at the head of the next. */
static bool
goes_on(const struct reading *r, size_t form, unsigned n)
{
	size_t row = r->last_inside[form];

	return follows(r, row, n) && is_near(r, row);
}

/* Whether a lead goes on with the row of another form, and would still do so with the number that is due there. */
static bool
mixes(const struct reading *r, size_t row, const struct member *m)
{
	if (row == NONE || !is_near(r, row) || !r->plan->series[row].outer ||
	    !may_mix(&r->plan->series[row], m->form))
		return false;
	return follows(r, row, m->typed) ||
	       (follows_gap(r, row, m->typed) && !resumes(r, m->form, due(r, row)) &&
		   !goes_on(r, m->form, due(r, row)));
}

/* The row that a lead at the head of a paragraph goes on with, or NONE. */
static size_t
row_of_head(struct reading *r, const struct member *m)
{
	const struct series *series = r->plan->series;
	size_t row = r->outer[m->form];

	if (row != NONE)
		return restarts(r, &series[row], m) ? NONE : row;
	if (resumes(r, m->form, m->typed))
		return r->outer[m->form] = r->closed[m->form];
	if (goes_on(r, m->form, m->typed))
		return r->last_inside[m->form];
	return mixes(r, r->last_head, m) ? r->last_head : NONE;
}

/* next: the number of the next lead of this form in the paragraph, 0 if none. 一是…；二是… has its row to itself. */
static void
place_head(struct reading *r, struct member m, unsigned next)
{
	size_t row;

	leave_other_fragments(r, m.form);
	row = m.typed == 1 && next > 1 ? NONE : row_of_head(r, &m);
	if (row == NONE) {
		row = reading_series(r->plan,
		    (struct series){ .form = m.form, .outer = next <= 1, .base = 1 });
		if (next <= 1)
			r->outer[m.form] = row;
	}
	if (next > 1) {
		r->inner[m.form] = row;
		r->last_inner = is_numeral(m.form) ? row : r->last_inner;
	}
	/* A word alone may yet go, so it hides no row that another form goes on with. */
	if (is_numeral(m.form) || r->plan->series[row].count)
		r->last_head = row;
	reading_join(r, row, m);
}

static void
place_inside(struct reading *r, struct member m)
{
	const struct series *series = r->plan->series;
	size_t row = m.typed == 1 && m.form != LEAD_ASPECT ? NONE : r->inner[m.form];

	if (row == NONE &&
	    (follows(r, r->last_inner, m.typed) || follows_gap(r, r->last_inner, m.typed)) &&
	    may_mix(&series[r->last_inner], m.form))
		row = r->last_inner;
	if (row == NONE && follows(r, r->last_inside[m.form], m.typed) &&
	    !series[r->last_inside[m.form]].outer)
		row = r->last_inside[m.form];
	/* What began without its 一是 (首先…，二是…) is counted from where it begins. */
	if (row == NONE)
		row = reading_series(r->plan,
		    (struct series){ .form = m.form, .base = m.typed == LEAD_LAST ? 1 : m.typed });
	r->inner[m.form] = r->last_inside[m.form] = row;
	if (is_numeral(m.form))
		r->last_inner = row;
	reading_join(r, row, m);
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
reading_leads(struct reading *r, size_t block, const struct lead *head, size_t from)
{
	const struct block *b = &r->plan->doc->blocks[block];
	struct lead *leads;
	size_t n = leads_find(r->plan->arena, b->text, &leads);
	size_t next = n && leads[0].at.off < from;
	bool words = (head && head->form == LEAD_FIRST) || has_words(leads, next, n);

	r->plan->leads[block] = (struct number_leads){ leads, n };
	reading_forget(r->inner, NLEAD_FORMS);
	r->last_inner = NONE;
	if (head) {
		size_t like = next;

		while (like < n && (leads[like].form != head->form || is_amidst(leads, like, n)))
			like++;
		if (like < n && head->form == LEAD_ASPECT)
			place_head(r, member_of_lead(block, head), LEAD_LAST);
		else
			place_head(r, member_of_lead(block, head), like < n ? leads[like].n : 0);
	}
	for (; next < n; next++)
		if (words || leads[next].form != LEAD_FIRST)
			place_inside(r, member_of_lead(block, &leads[next]));
}
