#include "number_private.h"

#include <stdlib.h>

#include "utf8.h"

size_t
indent_len(struct str text)
{
	size_t off = 0, len;

	while (utf8_is_space(utf8_at(text, off, &len)))
		off += len;
	return off;
}

void
plan_add(struct plan *p, size_t block, struct span at, enum number_rule rule,
    const struct str *text, struct str message)
{
	*arena_push(p->arena, p->edits, p->nedits, p->edits_cap) =
	    (struct number_edit){ .block = block,
		    .at = at,
		    .text = text ? *text : STR(""),
		    .rule = rule,
		    .is_note = !text,
		    .message = message };
}

static int
by_place(const void *a, const void *b)
{
	const struct number_edit *x = a, *y = b;

	if (x->block != y->block)
		return x->block < y->block ? -1 : 1;
	if (x->at.off != y->at.off)
		return x->at.off < y->at.off ? -1 : 1;
	if (!x->at.len != !y->at.len)
		return x->at.len ? 1 : -1; /* what is put in comes first */
	return (x->rule > y->rule) - (x->rule < y->rule);
}

/* A document of old speeches may hold several: each has a title, or is counted. Noise between them counts as 0. */
static size_t
end_of_speech(const struct document *doc, size_t from)
{
	unsigned speech = doc->blocks[from].speech;
	size_t to = from + 1;

	for (; to < doc->nblocks && doc->blocks[to].kind != BLOCK_TITLE; to++) {
		if (speech && doc->blocks[to].speech > speech)
			break;
		if (doc->blocks[to].speech)
			speech = doc->blocks[to].speech;
	}
	return to;
}

size_t
number_plan(struct arena *a, const struct document *doc, struct number_options options,
    struct number_edit **edits, struct number_leads **leads)
{
	struct plan p = { .arena = a,
		.doc = doc,
		.options = options,
		.first_member = arena_array(a, size_t, doc->nblocks + 1),
		.leads = arena_array(a, struct number_leads, doc->nblocks) };

	for (size_t from = 0, to; from < doc->nblocks; from = to) {
		size_t first = p.nmembers;

		to = end_of_speech(doc, from);
		plan_members(&p, from, to);
		plan_numbers(&p, first);
		plan_counts(&p, from, to);
	}
	if (p.nedits)
		qsort(p.edits, p.nedits, sizeof *p.edits, by_place);
	if (leads)
		*leads = p.leads;
	*edits = p.edits;
	return p.nedits;
}

/* The edits of one block, as the block takes them. */
static size_t
edits_of_block(struct edit *out, const struct block *b, const struct number_edit *edits, size_t n)
{
	size_t used = 0;

	for (size_t i = 0; i < n; i++) {
		if (edits[i].is_note)
			continue;
		out[used++] = (struct edit){ .at = edits[i].at,
			.text = edits[i].text,
			.marked = true,
			.mark = { .kind = MARK_EDIT,
			    .was = str_sub(b->text, edits[i].at.off, edits[i].at.len) } };
	}
	return used;
}

/* Where the edits of a block end that begin at `from`. */
static size_t
end_of_block(const struct number_edit *edits, size_t nedits, size_t from)
{
	size_t to = from + 1;

	while (to < nedits && edits[to].block == edits[from].block)
		to++;
	return to;
}

void
number_apply(struct arena *a, struct document *doc, const struct number_edit *edits, size_t nedits)
{
	struct edit *list;
	size_t most = 0;

	for (size_t from = 0, to; from < nedits; from = to) {
		to = end_of_block(edits, nedits, from);
		most = to - from > most ? to - from : most;
	}
	list = arena_array(a, struct edit, most);
	for (size_t from = 0, to; from < nedits; from = to) {
		struct block *b = &doc->blocks[edits[from].block];

		to = end_of_block(edits, nedits, from);
		block_edit(a, b, list, edits_of_block(list, b, edits + from, to - from));
	}
}
