#include "check.h"

#include "check_private.h"
#include "likeness.h"
#include "map.h"
#include "utf8.h"

/*
 * One point made in two paragraphs, the words kept and their order not. Of two characters side by side, paragraphs of one
 * speech that are about different things share less than a quarter, those that make one point a third.
 */

#define LEAST_POINT 90       /* bytes of a paragraph that makes a point */
#define MOST_READ (1u << 20) /* bytes of a text */
#define OFTEN 4 /* paragraphs that have a pair of characters: in more it says nothing */
#define ALIKE 0.3
#define REPEATED 0.6 /* of three characters in order: told as a paragraph that repeats another */

/* Two characters side by side, and where they stand. */
struct duo {
	size_t blocks[OFTEN], n;
	size_t last; /* the block that was read last with them, from 1 */
};

/* The paragraphs as they are read. */
struct reading {
	struct arena *arena;
	struct map duos;
	size_t *distinct; /* duos of each block */
	size_t *shared;   /* of each with the one that is read */
	size_t *met;      /* those that share any */
};

static struct duo *
duo_of(struct reading *r, struct str key)
{
	void **slot = map_put(r->arena, &r->duos, key);

	if (*slot == NULL)
		*slot = arena_new(r->arena, struct duo);
	return *slot;
}

/* Reads block i; the one before it that shares most of both with it, i if none shares any. */
static size_t
nearest(struct reading *r, struct str text, size_t i, double *likeness)
{
	size_t found = i, nmet = 0;

	for (size_t off = 0; off + 6 <= text.len; off += utf8_len(text, off)) {
		if (!utf8_han_at(text, off) || !utf8_han_at(text, off + 3))
			continue;
		struct duo *duo = duo_of(r, str_sub(text, off, 6));

		if (duo->last == i + 1)
			continue;
		duo->last = i + 1;
		r->distinct[i]++;
		for (size_t k = 0; k < duo->n && duo->n <= OFTEN; k++)
			if (!r->shared[duo->blocks[k]]++)
				r->met[nmet++] = duo->blocks[k];
		if (duo->n < OFTEN)
			duo->blocks[duo->n] = i;
		duo->n++;
	}
	*likeness = 0;
	for (size_t k = 0; k < nmet; k++) {
		size_t other = r->met[k], both = r->shared[other];
		double share = (double)both / (double)(r->distinct[i] + r->distinct[other] - both);

		r->shared[other] = 0;
		if (share > *likeness) {
			*likeness = share;
			found = other;
		}
	}
	return found;
}

static bool
makes_point(const struct block *b)
{
	static const char *const ends[] = { "。", "！", "；", NULL };

	return b->kind == BLOCK_PARAGRAPH && b->text.len >= LEAST_POINT &&
	       str_one_before(b->text, b->text.len, ends);
}

void
check_same_points(struct checking *c)
{
	struct reading r = { .arena = c->arena,
		.distinct = arena_array(c->arena, size_t, c->doc->nblocks),
		.shared = arena_array(c->arena, size_t, c->doc->nblocks),
		.met = arena_array(c->arena, size_t, c->doc->nblocks) };
	size_t bytes = 0;

	for (size_t i = 0; i < c->doc->nblocks && bytes < MOST_READ; i++) {
		const struct block *b = &c->doc->blocks[i];
		double likeness;

		if (!makes_point(b))
			continue;
		bytes += b->text.len;
		struct str other = c->doc->blocks[nearest(&r, b->text, i, &likeness)].text;

		if (likeness < ALIKE || shingles_likeness(shingles_of(c->arena, b->text),
					    shingles_of(c->arena, other)) >= REPEATED)
			continue;
		report(c, b, span_of(0, b->text.len),
		    "this makes the point of the paragraph that begins %.*s…",
		    STR_FMT(str_sub(other, 0, utf8_prefix(other, 12))));
	}
}
