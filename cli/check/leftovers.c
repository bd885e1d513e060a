#include "check.h"

#include "check_private.h"
#include "fragment.h"
#include "map.h"

/* Names of where a fragment comes from, as it says itself. */

/* Whether the name at off is only the beginning of a longer one of the fragments' homes: 明川 of 明川市 */
static bool
goes_on(const struct checking *c, struct str text, size_t off, struct str name)
{
	for (size_t i = 0; i < c->context->nfragments; i++)
		for (size_t k = 0; k < c->context->fragments[i]->nnames; k++) {
			struct str other = c->context->fragments[i]->names[k].text;

			if (other.len > name.len && str_starts(str_from(text, off), other))
				return true;
		}
	return false;
}

static const struct name *
name_of(const struct fragment *f, struct str text)
{
	for (size_t i = 0; f != NULL && i < f->nnames; i++)
		if (str_eq(f->names[i].text, text))
			return &f->names[i];
	return NULL;
}

/* The name wherever it stands in a block; it is of the block's own fragment, if that has it, too. */
static void
name_in(struct checking *c, const struct block *b, const struct fragment *f,
    const struct name *name)
{
	const struct name *own = name_of(b->fragment, name->text);
	const struct fragment *home = own ? b->fragment : f;

	name = own ? own : name;
	for (size_t at = str_find(b->text, name->text, 0); at != STR_NONE;
	     at = str_find(b->text, name->text, at + name->text.len)) {
		struct place place = source_place(home->source, name->at.off);

		if (goes_on(c, b->text, at, name->text))
			continue;
		report(c, b, span_of(at, name->text.len),
		    "%.*s belongs to the home of %.*s (%s:%zu)", STR_FMT(name->text),
		    STR_FMT(home->id), home->path, place.line);
	}
}

void
check_leftover_names(struct checking *c)
{
	struct map seen = { 0 };

	for (size_t i = 0; i < c->context->nfragments; i++) {
		const struct fragment *f = c->context->fragments[i];

		for (size_t k = 0; k < f->nnames; k++) {
			struct str text = f->names[k].text;

			if (!text.len || is_own(c, text) || map_get(&seen, text))
				continue;
			*map_put(c->arena, &seen, text) = c;
			for (size_t j = 0; j < c->doc->nblocks; j++)
				name_in(c, &c->doc->blocks[j], f, &f->names[k]);
		}
	}
}
