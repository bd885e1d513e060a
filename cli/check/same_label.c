#include "check.h"

#include <stdlib.h>

#include "check_private.h"
#include "fragment.h"
#include "map.h"
#include "utf8.h"

/* Two fragments in one draft that are labelled alike make one point, whatever their words. */

#define LEAST_WORDS 12 /* bytes of a fragment's beginning, to find it by */

static int
by_bytes(const void *left, const void *right)
{
	return str_cmp(*(const struct str *)left, *(const struct str *)right);
}

/* The draft's title: what it names is the subject of all its points. */
static struct str
title_of(const struct checking *c)
{
	for (size_t i = 0; i < c->doc->nblocks; i++)
		if (c->doc->blocks[i].kind == BLOCK_TITLE)
			return c->doc->blocks[i].text;
	return STR("");
}

/* Role, part and topics as one text; empty if they say too little. */
static struct str
label_of(struct arena *a, const struct fragment *f, struct str title)
{
	struct str *topics = arena_array(a, struct str, f->ntopics + 1), label;
	size_t n = 0;

	for (size_t i = 0; i < f->ntopics; i++)
		if (!str_has(title, f->topics[i]))
			topics[n++] = f->topics[i];
	/* there may be two reasons why, of one topic */
	if (!f->part.len || !n || f->role == ROLE_POSITIONING)
		return STR("");
	qsort(topics, n, sizeof *topics, by_bytes);
	label = arena_printf(a, "%d %.*s", (int)f->role, STR_FMT(f->part));
	for (size_t i = 0; i < n; i++)
		label = arena_printf(a, "%.*s、%.*s", STR_FMT(label), STR_FMT(topics[i]));
	return label;
}

/* Two points that one speech made are two points, whatever their label. */
static bool
is_one_speech(const struct fragment *f, const struct fragment *g)
{
	return f->origin.len && str_eq(f->origin, g->origin);
}

/*
 * The block in which a fragment begins: by what it was assembled from, or by the first words; NULL: it is gone. Looks from
 * *next on, for fragments come in the order of their blocks.
 */
static const struct block *
block_of(const struct checking *c, const struct fragment *f, size_t *next)
{
	struct str text = f->body.nblocks ? f->body.blocks[0].text : STR("");
	struct str words = str_sub(text, 0, clause_end(text, 0));
	size_t n = c->doc->nblocks;

	for (size_t i = 0; i < n; i++) {
		size_t at = (*next + i) % n;
		const struct block *b = &c->doc->blocks[at];

		if (b->fragment != f &&
		    (b->fragment != NULL || words.len < LEAST_WORDS || !str_has(b->text, words)))
			continue;
		*next = at + 1;
		return b;
	}
	return NULL;
}

void
check_same_labels(struct checking *c)
{
	struct map seen = { 0 };
	struct str title = title_of(c);
	size_t next = 0;

	for (size_t i = 0; i < c->context->nfragments; i++) {
		const struct fragment *f = c->context->fragments[i];
		struct str label = label_of(c->arena, f, title);
		const struct block *b = label.len ? block_of(c, f, &next) : NULL;

		if (b == NULL)
			continue;
		void **slot = map_put(c->arena, &seen, label);
		const struct fragment *before = *slot;

		if (before == NULL)
			*slot = (void *)(uintptr_t)f;
		else if (!str_eq(before->id, f->id) && !is_one_speech(before, f))
			report(c, b, span_of(0, clause_end(b->text, 0)),
			    "%.*s has the topics and the part of %.*s, which is in the draft, too",
			    STR_FMT(f->id), STR_FMT(before->id));
	}
}
