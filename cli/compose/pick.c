#include "compose.h"

#include "compose_private.h"
#include "likeness.h"

/* A fragment that is in the draft. */
struct member {
	const struct fragment *fragment;
	struct shingles shingles; /* made when a query first asks */
	bool has_shingles;
};

struct picking {
	struct arena *arena;
	struct outline *outline;
	const struct compose_options *options;
	struct diags *diags;
	struct supplies supplies;
	struct member *members;
	size_t nmembers, cap;
	struct map known; /* path → anything, of the members */
};

/* ---- conditions ---- */

static bool
has_value(const struct values *values, struct str field)
{
	for (size_t i = 0; i < values->nitems; i++) {
		if (values->items[i].nitems &&
		    str_eq(placeholder_field(values->items[i].field), field))
			return true;
	}
	return false;
}

/* Whether anything would fill the field in that fragment; NULL: in whatever fragment. */
static bool
would_fill(struct picking *p, const struct item *item, const struct fragment *f, struct str field)
{
	if (str_eq(field, STR("本级")) && p->outline->level.len)
		return true;
	if (!str_eq(field, STR("*")) && supplies_find(&p->supplies, SCOPE_DRAFT, STR(""), field))
		return true;
	if (has_value(&item->values, field))
		return true;
	return f && (supplies_find(&p->supplies, SCOPE_FRAGMENT, f->id, field) ||
			has_value(&f->fields, field));
}

static bool
conditions_hold(struct picking *p, const struct item *item, const struct fragment *f)
{
	for (size_t i = 0; i < item->nconditions; i++) {
		const struct condition *c = &item->conditions[i];

		if (would_fill(p, item, f, placeholder_field(c->field)) == c->unless)
			return false;
	}
	return true;
}

/* ---- what is in the draft ---- */

static void
add_member(struct picking *p, const struct fragment *f)
{
	*arena_push(p->arena, p->members, p->nmembers, p->cap) = (struct member){ .fragment = f };
	*map_put(p->arena, &p->known, str_of(f->path)) = p;
}

static struct shingles
fragment_shingles(struct arena *a, const struct fragment *f)
{
	return shingles_of(a, document_text(a, &f->body, STR("")));
}

/* The fragment in the draft that this one nearly repeats, or NULL. */
static const struct fragment *
repeated(struct picking *p, const struct fragment *f)
{
	struct shingles shingles = fragment_shingles(p->arena, f);

	for (size_t i = 0; i < p->nmembers; i++) {
		struct member *m = &p->members[i];

		if (!m->has_shingles) {
			m->shingles = fragment_shingles(p->arena, m->fragment);
			m->has_shingles = true;
		}
		if (shingles_repeat(shingles, m->shingles))
			return m->fragment;
	}
	return NULL;
}

/* ---- judging ---- */

static bool
is_past(const struct picking *p, const struct fragment *f)
{
	return f->until.len && p->outline->date.len && str_cmp(p->outline->date, f->until) > 0;
}

/* Why a query does not take a fragment; empty: it may. */
static struct str
objection(struct picking *p, const struct fragment *f)
{
	const struct fragment *like;

	if (map_get(&p->known, str_of(f->path)))
		return STR("it is in the draft already");
	if (f->too_local)
		return STR("it is too local");
	if (is_past(p, f))
		return arena_printf(p->arena, "its last day was %.*s", STR_FMT(f->until));
	if (fit_is_of_other_rank(p->outline, f))
		return arena_printf(p->arena, "it is written for a %.*s", STR_FMT(f->level));
	like = repeated(p, f);
	if (like)
		return arena_printf(p->arena, "it nearly repeats %.*s", STR_FMT(like->id));
	return STR("");
}

static void
note_undated(const struct picking *p, const struct item *item, const struct fragment *f)
{
	if (f->until.len && !p->outline->date.len)
		diag_note(p->diags, p->outline->source, item->at, "no-date",
		    "%.*s is for use until %.*s, and the outline has no date to compare",
		    STR_FMT(f->id), STR_FMT(f->until));
}

/* ---- queries ---- */

/* One query while it is answered. */
struct answer {
	struct picking *picking;
	struct item *item;
	const struct candidate **equals; /* of one score, those that may be taken */
	size_t nequals;
	const struct fragment *passed_over; /* the best that was, and why */
	struct str why;
};

static void
pass_over(struct answer *q, const struct candidate *c, struct str why)
{
	if (!q->passed_over) {
		q->passed_over = c->fragment;
		q->why = why;
	}
	if (q->picking->options->verbose)
		diag_note(q->picking->diags, q->picking->outline->source, q->item->at, "not-chosen",
		    "%.*s passed over: %.*s", STR_FMT(c->fragment->id), STR_FMT(why));
}

static void
take(struct answer *q, const struct candidate *c)
{
	struct picking *p = q->picking;
	struct item *item = q->item;

	item->picks[item->npicks++] = c->fragment;
	add_member(p, c->fragment);
	note_undated(p, item, c->fragment);
	if (p->options->verbose)
		diag_note(p->diags, p->outline->source, item->at, "chosen",
		    "%.*s chosen of %zu, score %u: words %u, level %u, occasion %u, subject %u",
		    STR_FMT(c->fragment->id), item->ncandidates, c->score, c->words, c->level,
		    c->occasion, c->subject);
}

/* Candidates of one score, in their order or beginning with another one. Each may make the next a repeat. */
static void
take_equals(struct answer *q)
{
	unsigned seed = q->picking->options->seed;

	for (size_t i = 0; i < q->nequals && q->item->npicks < q->item->query.n; i++) {
		const struct candidate *c = q->equals[(i + seed) % q->nequals];
		struct str why = i || !seed ? objection(q->picking, c->fragment) : STR("");

		if (why.len)
			pass_over(q, c, why);
		else
			take(q, c);
	}
	q->nequals = 0;
}

static void
warn_too_few(const struct answer *q)
{
	const struct item *item = q->item;
	struct diags *d = q->picking->diags;
	const struct source *source = q->picking->outline->source;

	if (q->passed_over)
		diag_warning(d, source, item->at, "too-few-fragments",
		    "%zu of %zu fragments found: %.*s is passed over, %.*s", item->npicks,
		    item->query.n, STR_FMT(q->passed_over->id), STR_FMT(q->why));
	else
		diag_warning(d, source, item->at, "too-few-fragments",
		    "%zu of %zu fragments found: %.*s", item->npicks, item->query.n,
		    STR_FMT(item->unmatched.len ? item->unmatched
						: STR("ask for less or link to one")));
}

static void
answer_query(struct picking *p, struct item *item)
{
	struct answer q = { .picking = p, .item = item };
	size_t n = item->ncandidates;

	item->picks =
	    arena_array(p->arena, const struct fragment *, item->query.n < n ? item->query.n : n);
	q.equals = arena_array(p->arena, const struct candidate *, n);
	for (size_t i = 0; i < n && item->npicks < item->query.n; i++) {
		const struct candidate *c = &item->candidates[i];
		struct str why = STR("");

		if (!conditions_hold(p, item, c->fragment))
			why = STR("its condition does not hold");
		else if (p->options->seed) /* the seed counts only those that may be taken */
			why = objection(p, c->fragment);
		if (why.len)
			pass_over(&q, c, why);
		else
			q.equals[q.nequals++] = c;
		if (i + 1 == n || c[1].score != c->score)
			take_equals(&q);
	}
	if (item->npicks < item->query.n)
		warn_too_few(&q);
}

/* ---- links ---- */

/* What is written for another rank class can't be fitted. */
static void
warn_other_tier(struct picking *p, const struct item *item, const struct fragment *f)
{
	struct str words;

	if (p->outline->as_is || !fit_is_of_other_rank(p->outline, f))
		return;
	words = fit_tier_words(p->arena, f);
	if (words.len)
		diag_warning(p->diags, p->outline->source, item->at, "other-tier",
		    "%.*s is written for a %.*s, this draft for a %.*s: change %.*s by hand",
		    STR_FMT(f->id), STR_FMT(f->level), STR_FMT(p->outline->level), STR_FMT(words));
}

static void
follow_link(struct picking *p, struct item *item)
{
	const struct source *source = p->outline->source;
	const struct fragment *f = item->fragment;

	if (!f)
		return; /* reported when it was looked up */
	if (map_get(&p->known, str_of(f->path)))
		diag_warning(p->diags, source, item->at, "repeated-fragment",
		    "%.*s is in the draft already, link to another or remove this one",
		    STR_FMT(f->id));
	if (is_past(p, f))
		diag_warning(p->diags, source, item->at, "past-until",
		    "the last day of %.*s was %.*s, and the draft is for %.*s", STR_FMT(f->id),
		    STR_FMT(f->until), STR_FMT(p->outline->date));
	warn_other_tier(p, item, f);
	note_undated(p, item, f);
	item->picks = arena_new(p->arena, const struct fragment *);
	item->picks[item->npicks++] = f;
	add_member(p, f);
}

/* A query's condition may hold for one of its candidates only. */
static bool
is_left_out(struct picking *p, const struct item *item)
{
	if (item->kind != ITEM_QUERY || !item->ncandidates)
		return !conditions_hold(p, item, item->fragment);
	for (size_t i = 0; i < item->ncandidates; i++) {
		if (conditions_hold(p, item, item->candidates[i].fragment))
			return false;
	}
	return true;
}

void
compose_pick(struct arena *a, struct outline *o, struct compose_options options, struct diags *d)
{
	struct picking p = {
		.arena = a,
		.outline = o,
		.options = &options,
		.diags = d,
		.supplies = { .arena = a, .key = BUF_INIT },
	};

	supplies_add_layers(&p.supplies, &options);
	/* All links first: a query takes nothing that a later link names. */
	for (size_t i = 0; i < o->nitems; i++) {
		struct item *item = &o->items[i];

		item->npicks = 0;
		item->left_out = item->nconditions && is_left_out(&p, item);
		if (!item->left_out && item->kind == ITEM_LINK)
			follow_link(&p, item);
	}
	for (size_t i = 0; i < o->nitems; i++) {
		if (!o->items[i].left_out && o->items[i].kind == ITEM_QUERY)
			answer_query(&p, &o->items[i]);
	}
	buf_release(&p.supplies.key);
}
