#include "compose_private.h"

#include "utf8.h"

#define AROUND 120 /* characters of a long sentence that are shown before and after its blank */

/* The part of a sentence around a blank, so that many blanks in one long sentence don't show it whole each time. */
static struct str
shorten(struct str text, struct str sentence, struct span blank)
{
	size_t start = blank.off, end = blank.off + blank.len;
	size_t from = (size_t)(sentence.data - text.data), to = from + sentence.len, len;

	for (unsigned n = 0; n < AROUND && start > from; n++) {
		utf8_before(text, start, &len);
		start -= len;
	}
	for (unsigned n = 0; n < AROUND && end < to; n++) {
		utf8_at(text, end, &len);
		end += len;
	}
	return str_trim(str_sub(text, start, end - start));
}

struct str
sentence_of(struct sentences *s, const struct slot *slot)
{
	size_t off = slot->blank.at.off;

	if (s->text.data != slot->text.data)
		*s = (struct sentences){ .text = slot->text };
	while (off >= s->off + s->len && s->off + s->len < s->text.len) {
		s->off += s->len;
		s->len = sentence_len(s->text, s->off);
		if (!s->len)
			s->len = s->text.len - s->off;
	}
	return shorten(s->text, str_sub(s->text, s->off, s->len), slot->blank.at);
}

/* The mark of a field that one fragment has values of its own for. */
static void **
own_values(struct arena *a, struct map *own, const struct slot *slot)
{
	struct str id = slot->use->fragment ? slot->use->fragment->id : STR("");

	return map_put(a, own,
	    arena_printf(a, "%.*s\n%.*s", STR_FMT(id), STR_FMT(slot->blank.field)));
}

static bool
is_filled_for_all(const struct slot *slot)
{
	return slot->supply && slot->supply->scope == SCOPE_DRAFT &&
	       (slot->blank.joiner.len || !slot->supply->value->is_array);
}

void
list_needs(struct assembly *as)
{
	struct draft *draft = as->draft;
	struct sentences sentences = { .off = 0 };
	struct map own = { .n = 0 };

	draft->needs = arena_array(as->arena, struct need, as->nslots);
	for (size_t i = 0; i < as->nslots; i++) {
		struct slot *slot = &as->slots[i];

		if (slot->supply && !is_filled_for_all(slot))
			*own_values(as->arena, &own, slot) = slot;
	}
	for (size_t i = 0; i < as->nslots; i++) {
		const struct slot *slot = &as->slots[i];

		if (slot->value.len && !slot->supply)
			continue; /* the program knows it */
		if (slot->blank.form == PLACEHOLDER_OPEN)
			continue; /* no value is for it */
		draft->needs[draft->nneeds++] = (struct need){
			.field = slot->blank.field,
			.class = slot->blank.class,
			.label = slot->blank.label,
			.fragment = slot->use->fragment ? slot->use->fragment->id : STR(""),
			.path = slot->source->path,
			.source = slot->source,
			.at = slot->at,
			.sentence = sentence_of(&sentences, slot),
			.value = slot->value,
			.whole = slot_is_plain(slot) && !*own_values(as->arena, &own, slot),
			.linked = slot->supply && slot->supply->scope == SCOPE_LINK,
			.is_open = slot_is_open(slot),
			.ambiguous = slot->ambiguous,
		};
	}
}
