/*
 * Proper names of a fragment's home. Nothing is put in their place unless a value is given for just that name; where the
 * outline has values of their class they are listed among the draft's needs, so that a writer thinks of them.
 */
#include "compose_private.h"

#include <stdlib.h>

/* Whether a value for this name was given. */
static bool
is_given(struct assembly *as, const struct use *use, struct str name)
{
	return supplies_find(&as->supplies, SCOPE_DRAFT, STR(""), name) ||
	       supplies_find(&as->supplies, SCOPE_FRAGMENT, use->fragment->id, name) ||
	       supplies_find(&as->supplies, SCOPE_LINK, use->link, name);
}

void
note_classes(struct assembly *as)
{
	for (size_t i = 0; i < as->supplies.nall; i++) {
		const struct supply *s = as->supplies.all[i];

		if (s->scope != SCOPE_DEFAULT)
			as->given[field_class(placeholder_field(s->value->field))] = true;
	}
}

static void
add_occurrences(struct assembly *as, size_t block, const struct name *name)
{
	const struct block *b = &as->draft->doc.blocks[block];
	struct str text = name->text;

	for (size_t at = str_find(b->text, text, 0); at != STR_NONE;
	     at = str_find(b->text, text, at + text.len)) {
		struct span span = span_of(at, text.len);

		*arena_push(as->scratch, as->slots, as->nslots, as->cap) = (struct slot){
			.blank = { .at = span,
			    .form = PLACEHOLDER_NAMED,
			    .field = text,
			    .class = name->class,
			    .label = text },
			.block = block,
			.use = as->uses[block],
			.source = b->source,
			.at = block_place(b, span),
			.text = b->text,
			.is_name = true,
		};
	}
}

/* By place; of two at one place a placeholder comes first, then the longer name. */
static int
compare(const void *pa, const void *pb)
{
	const struct slot *a = pa, *b = pb;
	struct span x = a->blank.at, y = b->blank.at;

	if (x.off != y.off)
		return x.off < y.off ? -1 : 1;
	if (a->is_name != b->is_name)
		return a->is_name ? 1 : -1;
	return (x.len < y.len) - (x.len > y.len);
}

/* Names that overlap what stands before them, or a placeholder, go. */
static void
settle(struct assembly *as, size_t first)
{
	size_t kept = first;

	qsort(as->slots + first, as->nslots - first, sizeof *as->slots, compare);
	for (size_t i = first; i < as->nslots; i++) {
		const struct slot *last = kept > first ? &as->slots[kept - 1] : NULL;
		struct slot *s = &as->slots[i];
		bool overlaps = last && last->blank.at.off + last->blank.at.len > s->blank.at.off;

		if (overlaps && s->is_name)
			continue;
		if (overlaps)
			kept--; /* a name that runs into a placeholder */
		as->slots[kept++] = *s;
	}
	as->nslots = kept;
}

void
find_names(struct assembly *as, size_t block, size_t first)
{
	const struct use *use = as->uses[block];
	size_t nplaceholders = as->nslots;

	for (size_t i = 0; use->fragment && i < use->fragment->nnames; i++) {
		const struct name *name = &use->fragment->names[i];

		if (name->text.len &&
		    (is_given(as, use, name->text) || (as->needs && as->given[name->class])))
			add_occurrences(as, block, name);
	}
	if (as->nslots > nplaceholders)
		settle(as, first);
}
