#include "check.h"

#include "check_private.h"
#include "likeness.h"
#include "utf8.h"

/* Paragraphs said twice. */

#define COMPARED 4096 /* paragraphs that are compared with each other */

/* A paragraph at a glance. */
struct seen {
	const struct block *block;
	struct glance glance;

	/* set by alike() */
	const struct seen *with; /* the one it shares them with */
	size_t shared;
};

/* The paragraphs so far, and a table of the few shingles of each. */
struct paragraphs {
	struct seen *items;
	size_t n;
	uint32_t *slots; /* 1 + the number of a shingle: GLANCE_FEW a paragraph; 0 is free */
	size_t nslots;   /* a power of two */
};

static uint64_t
shingle_of(const struct paragraphs *p, uint32_t slot)
{
	return p->items[(slot - 1) / GLANCE_FEW].glance.few[(slot - 1) % GLANCE_FEW];
}

/* Where a shingle stands in the table, or belongs. */
static uint32_t *
slot_of(const struct paragraphs *p, uint64_t shingle)
{
	size_t at = shingle & (p->nslots - 1);

	while (p->slots[at] && shingle_of(p, p->slots[at]) != shingle)
		at = (at + 1) & (p->nslots - 1);
	return &p->slots[at];
}

/* The paragraph before the last one that shares most of its few shingles; NULL if none shares any. */
static struct seen *
alike(struct paragraphs *p)
{
	struct seen *one = &p->items[p->n - 1], *found = NULL;

	for (size_t k = 0; k < one->glance.nfew; k++) {
		uint32_t *slot = slot_of(p, one->glance.few[k]);
		struct seen *other;

		if (!*slot) {
			*slot = (uint32_t)((p->n - 1) * GLANCE_FEW + k + 1);
			continue;
		}
		other = &p->items[(*slot - 1) / GLANCE_FEW];
		other->shared = other->with == one ? other->shared + 1 : 1;
		other->with = one;
		if (found == NULL || other->shared > found->shared)
			found = other;
	}
	return found;
}

#define REPEATED 0.6
#define MAY_BE_REPEATED 0.5 /* at a glance */

static bool
repeats(struct arena *a, const struct seen *one, const struct seen *other)
{
	return glance_likeness(&one->glance, &other->glance) >= MAY_BE_REPEATED &&
	       shingles_likeness(shingles_of(a, one->block->text),
		   shingles_of(a, other->block->text)) >= REPEATED;
}

static struct paragraphs
paragraphs_of(struct arena *a, const struct document *doc)
{
	size_t most = doc->nblocks < COMPARED ? doc->nblocks : COMPARED;
	struct paragraphs p = { .items = arena_array(a, struct seen, most), .nslots = 1 };

	while (p.nslots < 2 * GLANCE_FEW * most)
		p.nslots *= 2;
	p.slots = arena_array(a, uint32_t, p.nslots);
	return p;
}

/* Whole paragraphs are compared only where they share a rare shingle, so that a long text costs no more than a short one a line. */
void
check_repeated_paragraphs(struct checking *c)
{
	struct paragraphs p = paragraphs_of(c->arena, c->doc);

	for (size_t i = 0; i < c->doc->nblocks && i < COMPARED; i++) {
		const struct block *b = &c->doc->blocks[i];

		if (b->kind != BLOCK_PARAGRAPH || b->text.len < 60)
			continue;
		struct seen *one = &p.items[p.n++], *other;

		one->block = b;
		glance_at(c->facts[i].letters, &one->glance);
		other = alike(&p);
		if (other == NULL || !repeats(c->arena, one, other))
			continue;
		struct str head =
		    str_sub(other->block->text, 0, utf8_prefix(other->block->text, 12));

		report(c, b, span_of(0, b->text.len),
		    "this nearly repeats the paragraph that begins %.*s…", STR_FMT(head));
	}
}
