/*
 * Law 7 over generated drafts: a placeholder is filled only by a value that was given for it, and a gap never vanishes.
 * What is generated grows from run to run, so that the first failure is a small one; it is printed.
 */
#include "composing.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "array.h"

#include <cmocka.h>

#define RUNS 4000
#define MAX_FRAGMENTS 4
#define MAX_SLOTS 5 /* placeholders in one fragment, or in the outline's own paragraph */
#define MAX_VALUES 12
#define MAX_ELEMENTS 3
#define OWN_TEXT MAX_FRAGMENTS /* the outline's own paragraph, where a fragment's index stands */

/* Placeholders as they are written. Each stands in a clause of its own, so that none means another's place. */
static const struct writing {
	const char *text, *field;
	bool plain; /* named, or a place: one value for the whole draft serves */
} writings[] = {
	{ "*市", "市", true },
	{ "xx街道", "街道", true },
	{ "xx同志", "同志", false },
	{ "×项", "项", false },
	{ "*", "*", false },
	{ "{{市}}", "市", true },
	{ "{{同志}}", "同志", true },
	{ "{{时限}}", "时限", true },
};

enum source_of_value { FROM_DEFAULT, FROM_OUTLINE, FROM_ID, FROM_LINK };

/* A value; its elements are the texts 值0, 值1 …, so that each is known again. */
struct given_value {
	enum source_of_value from;
	size_t fragment; /* not of FROM_OUTLINE */
	const char *field;
	unsigned first; /* number of its first element */
	unsigned n;     /* elements; 0: a scalar */
};

struct generated {
	unsigned random;
	size_t nfragments, nslots[MAX_FRAGMENTS + 1];
	const struct writing *slots[MAX_FRAGMENTS + 1][MAX_SLOTS];
	struct given_value values[MAX_VALUES];
	size_t nvalues;
	unsigned nelements;
	struct buf texts[MAX_FRAGMENTS + 1]; /* the fragments, the outline */
	struct given given;
};

/* ---- generating ---- */

static size_t
below(struct generated *g, size_t n)
{
	g->random = g->random * 1103515245u + 12345u;
	return (g->random >> 16) % n;
}

static bool
is_given(const struct generated *g, const struct given_value *value)
{
	for (size_t i = 0; i < g->nvalues; i++) {
		const struct given_value *v = &g->values[i];

		if (v->from == value->from && v->fragment == value->fragment &&
		    !strcmp(v->field, value->field))
			return true;
	}
	return false;
}

static void
make_value(struct generated *g)
{
	struct given_value v = {
		.from = (enum source_of_value)below(g, 4),
		.fragment = below(g, g->nfragments),
		.field = writings[below(g, COUNT(writings))].field,
		.first = g->nelements,
		.n = (unsigned)below(g, MAX_ELEMENTS + 1),
	};

	if (v.from == FROM_OUTLINE)
		v.fragment = 0;
	if (v.from == FROM_LINK && v.n == 1)
		v.n = 0; /* a key that stands once in a link is a scalar */
	if (is_given(g, &v))
		return;
	g->nelements += v.n ? v.n : 1;
	g->values[g->nvalues++] = v;
}

static void
write_elements(struct buf *out, const struct given_value *v)
{
	buf_printf(out, "\"%s\": %s", v->field, v->n ? "[" : "");
	for (unsigned i = 0; i < (v->n ? v->n : 1); i++)
		buf_printf(out, "%s\"值%u\"", i ? ", " : "", v->first + i);
	buf_z(out, v->n ? "]" : "");
}

/* Members of a JSON object: the values of one source for one fragment. */
static void
write_values(const struct generated *g, struct buf *out, enum source_of_value from, size_t fragment)
{
	size_t n = 0;

	for (size_t i = 0; i < g->nvalues; i++) {
		const struct given_value *v = &g->values[i];

		if (v->from != from || v->fragment != fragment)
			continue;
		buf_z(out, n++ ? ", " : "");
		write_elements(out, v);
	}
}

static void
write_slots(const struct generated *g, struct buf *out, size_t owner)
{
	buf_z(out, "先说一件事");
	for (size_t i = 0; i < g->nslots[owner]; i++)
		buf_printf(out, "，关于%s的情况", g->slots[owner][i]->text);
	buf_z(out, "。\n");
}

static void
write_link(const struct generated *g, struct buf *out, size_t fragment)
{
	size_t n = 0;

	buf_printf(out, "- [](t/%zu", fragment);
	for (size_t i = 0; i < g->nvalues; i++) {
		const struct given_value *v = &g->values[i];

		if (v->from != FROM_LINK || v->fragment != fragment)
			continue;
		for (unsigned k = 0; k < (v->n ? v->n : 1); k++)
			buf_printf(out, "%s%s=值%u", n++ ? "&" : "?", v->field, v->first + k);
	}
	buf_z(out, ")\n");
}

static void
write_all(struct generated *g)
{
	struct buf *outline = &g->texts[MAX_FRAGMENTS];

	buf_z(outline, "{\"fields\": {");
	for (size_t f = 0; f < g->nfragments; f++) {
		buf_printf(outline, "\"t/%zu\": {", f);
		write_values(g, outline, FROM_ID, f);
		buf_z(outline, f + 1 < g->nfragments ? "}, " : "}");
	}
	buf_z(outline, ", \"说明\": \"无\"");
	for (size_t i = 0; i < g->nvalues; i++) {
		if (g->values[i].from == FROM_OUTLINE) {
			buf_z(outline, ", ");
			write_elements(outline, &g->values[i]);
		}
	}
	buf_z(outline, "}}\n\n# 讲话\n\n");
	write_slots(g, outline, OWN_TEXT);
	buf_z(outline, "\n");
	for (size_t f = 0; f < g->nfragments; f++) {
		buf_printf(&g->texts[f], "t/%zu: {\"role\": \"tasks\", \"fields\": {", f);
		write_values(g, &g->texts[f], FROM_DEFAULT, f);
		buf_z(&g->texts[f], "}}\n\n");
		write_slots(g, &g->texts[f], f);
		write_link(g, outline, f);
		g->given.fragments[f] = g->texts[f].data;
	}
	g->given.outline = outline->data;
}

static void
generate(struct generated *g, unsigned seed, size_t size)
{
	*g = (struct generated){ .random = seed };
	for (size_t i = 0; i <= MAX_FRAGMENTS; i++)
		g->texts[i] = (struct buf)BUF_INIT;
	g->nfragments = 1 + below(g, size < MAX_FRAGMENTS ? size : MAX_FRAGMENTS);
	for (size_t f = 0; f <= MAX_FRAGMENTS; f++) {
		if (f >= g->nfragments && f != OWN_TEXT)
			continue;
		g->nslots[f] = below(g, (size < MAX_SLOTS ? size : MAX_SLOTS) + 1);
		for (size_t i = 0; i < g->nslots[f]; i++)
			g->slots[f][i] = &writings[below(g, COUNT(writings))];
	}
	for (size_t i = below(g, size + 1); i-- && g->nvalues < MAX_VALUES;)
		make_value(g);
	write_all(g);
}

/* ---- judging ---- */

static const struct given_value *
value_of(const struct generated *g, struct str text, unsigned *element)
{
	char digits[16] = "";
	unsigned number;

	assert_true(str_starts(text, STR("值")));
	snprintf(digits, sizeof digits, "%.*s", STR_FMT(str_from(text, STR("值").len)));
	number = (unsigned)strtoul(digits, NULL, 10);
	for (size_t i = 0; i < g->nvalues; i++) {
		const struct given_value *v = &g->values[i];

		if (number >= v->first && number < v->first + (v->n ? v->n : 1)) {
			*element = number - v->first;
			return v;
		}
	}
	return NULL;
}

static bool
has_own(const struct generated *g, size_t owner, const char *field)
{
	for (size_t i = 0; i < g->nvalues; i++) {
		const struct given_value *v = &g->values[i];

		if (v->from != FROM_OUTLINE && v->fragment == owner && !strcmp(v->field, field))
			return true;
	}
	return false;
}

/* Occurrences of a field in one owner, or in owners that nothing was given for alone (STR_NONE). */
static size_t
count(const struct generated *g, size_t owner, const char *field)
{
	size_t n = 0;

	for (size_t o = 0; o <= MAX_FRAGMENTS; o++) {
		if (owner == STR_NONE ? o != OWN_TEXT && has_own(g, o, field) : o != owner)
			continue;
		for (size_t i = 0; i < g->nslots[o]; i++)
			n += !strcmp(g->slots[o][i]->field, field);
	}
	return n;
}

/* Why this value may not stand there; NULL: it may. */
static const char *
judge(const struct generated *g, const struct given_value *v, const struct writing *w, size_t owner)
{
	if (!v)
		return "nobody gave this";
	if (strcmp(v->field, w->field) != 0)
		return "it was given for another field";
	if (v->from != FROM_OUTLINE)
		return v->fragment == owner ? NULL : "it was given for another fragment";
	if (!strcmp(w->field, "*"))
		return "a bare placeholder was filled for the whole draft";
	if (v->n && count(g, STR_NONE, w->field) > count(g, owner, w->field))
		return "an array was filled in, and others may be meant";
	if (v->n && owner == OWN_TEXT)
		return "an array was filled into the outline's own text";
	if (!v->n && !w->plain && count(g, STR_NONE, w->field) > 1)
		return "a scalar was filled in, and several may be meant";
	return NULL;
}

/* Whether a value was given that must fill it. */
static bool
must_be_filled(const struct generated *g, const struct writing *w, size_t owner)
{
	for (size_t i = 0; i < g->nvalues; i++) {
		const struct given_value *v = &g->values[i];

		if (v->n || strcmp(v->field, w->field) != 0)
			continue;
		if (v->from == FROM_OUTLINE ? w->plain : owner == v->fragment && owner != OWN_TEXT)
			return true;
	}
	return false;
}

/* One block against what it was made of: all its placeholders are there, as values or as gaps. */
static const char *
judge_block(const struct generated *g, const struct block *b, size_t owner, unsigned *used)
{
	const char *why = NULL;

	if (b->nmarks != g->nslots[owner])
		return "a placeholder vanished, or one came";
	for (size_t i = 0; i < b->nmarks && !why; i++) {
		const struct mark *m = &b->marks[i];
		const struct writing *w = g->slots[owner][i];
		struct str text = str_sub(b->text, m->at.off, m->at.len);
		const struct given_value *v;
		unsigned element = 0;

		if (!str_starts(str_of(w->text), m->was))
			return "a mark does not know what it was";
		if (m->kind == MARK_GAP) {
			why = must_be_filled(g, w, owner) ? "a gap, and a value was given" : NULL;
			if (!str_starts(text, STR("【待填")) || !str_ends(text, STR("】")))
				why = "a gap that can't be seen";
			continue;
		}
		v = value_of(g, text, &element);
		why = judge(g, v, w, owner);
		if (!why && v->n && used[v - g->values]++ != element)
			why = "an array out of order";
	}
	return why;
}

static const char *
judge_draft(const struct generated *g, const struct draft *draft)
{
	unsigned used[MAX_VALUES] = { 0 };
	size_t ngaps = 0, owner = OWN_TEXT;
	const char *why = NULL;

	for (size_t i = 1; i < draft->doc.nblocks && !why; i++) {
		const struct block *b = &draft->doc.blocks[i];

		why = judge_block(g, b, owner, used);
		for (size_t m = 0; m < b->nmarks; m++)
			ngaps += b->marks[m].kind == MARK_GAP;
		owner = i - 1;
	}
	if (!why && draft->doc.nblocks != g->nfragments + 2)
		why = "a block vanished";
	return !why && ngaps != draft->ngaps ? "gaps are miscounted" : why;
}

static void
test_values(void **state)
{
	for (unsigned run = 0; run < RUNS; run++) {
		struct composing c;
		struct generated g;
		const char *why;

		generate(&g, run, 1 + run * MAX_VALUES / RUNS);
		composing_run(&c, &g.given);
		why = judge_draft(&g, c.draft);
		if (why) {
			print_error("%s\n", g.given.outline);
			for (size_t i = 0; i < g.nfragments; i++)
				print_error("%s\n", g.given.fragments[i]);
			fail_msg("run %u: %s:\n%s", run, why, composing_text(&c));
		}
		for (size_t i = 0; i <= MAX_FRAGMENTS; i++)
			buf_release(&g.texts[i]);
		composing_release(&c);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_values),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
