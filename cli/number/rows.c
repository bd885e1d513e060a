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
reading_join(struct reading *r, size_t index, struct member m)
{
	struct plan *p = r->plan;
	struct series *s = &p->series[index];

	s->same_words = !s->count || (s->same_words && s->last == m.typed);
	s->mixed = s->mixed || (m.kind == MEMBER_LEAD && !fits(s, &m));
	s->last = m.typed;
	s->last_block = m.block;
	s->fragment = r->fragment;
	m.series = index;
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
	if (but == NONE)
		r->last_head = r->last = NONE;
}

static bool
follows(const struct reading *r, size_t series, unsigned n)
{
	return series != NONE && n > 1 && n == r->plan->series[series].last + 1;
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
resumes(const struct reading *r, const struct member *m)
{
	size_t closed = r->closed[m->form];

	return follows(r, closed, m->typed) &&
	       (r->plan->options.typed || r->plan->series[closed].fragment == r->fragment);
}

/* In a fragment that does not begin with this form, an introduction stands before its first lead. */
static void
leave_other_fragments(struct reading *r, size_t form)
{
	const struct series *series = r->plan->series;
	bool introduced = !r->plan->options.typed && !r->first && r->first_form != form &&
			  r->seen[form] != r->fragment;

	r->seen[form] = r->fragment;
	if (!introduced)
		return;
	r->outer[form] = NONE;
	if (r->last_head != NONE && series[r->last_head].form == form)
		r->last_head = NONE;
	if (r->last != NONE && series[r->last].form == form)
		r->last = NONE;
}

/* The row that a lead at the head of a paragraph goes on with, or NONE. */
static size_t
row_of_head(struct reading *r, const struct member *m)
{
	const struct series *series = r->plan->series;
	size_t outer = r->outer[m->form];

	if (outer != NONE)
		return restarts(r, &series[outer], m) ? NONE : outer;
	if (resumes(r, m))
		return r->outer[m->form] = r->closed[m->form];
	/* 一要 … 四要, 五是: another form goes on with the number that is due. */
	if (follows(r, r->last_head, m->typed) &&
	    (series[r->last_head].outer || series[r->last_head].form == m->form))
		return r->last_head;
	if (follows(r, r->last, m->typed) && series[r->last].form == m->form)
		return r->last;
	return NONE;
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
	if (next > 1)
		r->inner[m.form] = row;
	r->last_head = r->last = row;
	reading_join(r, row, m);
}

static void
place_inside(struct reading *r, struct member m)
{
	const struct series *series = r->plan->series;
	size_t row = m.typed == 1 ? NONE : r->inner[m.form];

	if (m.typed > 1 && row == NONE && follows(r, r->last_inner, m.typed))
		row = r->last_inner;
	if (row == NONE && follows(r, r->last, m.typed) && !series[r->last].outer &&
	    series[r->last].form == m.form)
		row = r->last;
	/* What began without its 一是 (首先…，二是…) is counted from where it begins. */
	if (row == NONE)
		row = reading_series(r->plan,
		    (struct series){ .form = m.form, .base = m.typed == LEAD_LAST ? 1 : m.typed });
	r->inner[m.form] = r->last_inner = r->last = row;
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

void
reading_leads(struct reading *r, size_t block, const struct lead *head)
{
	const struct block *b = &r->plan->doc->blocks[block];
	struct lead *leads;
	size_t n = leads_find(r->plan->arena, b->text, &leads);
	size_t next = n && leads[0].head;

	reading_forget(r->inner, NLEAD_FORMS);
	r->last_inner = NONE;
	if (head) {
		size_t like = next;

		while (like < n && leads[like].form != head->form)
			like++;
		place_head(r, member_of_lead(block, head), like < n ? leads[like].n : 0);
	}
	for (; next < n; next++)
		place_inside(r, member_of_lead(block, &leads[next]));
}
