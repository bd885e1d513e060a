#include "compose_private.h"

/* ---- finding ---- */

/* The sentences of a text, one after the other. */
struct sentences {
	struct str text;
	size_t off, len; /* of the current one */
};

/* The sentence that byte off stands in; off must not go back. */
static struct str
sentence_at(struct sentences *s, size_t off)
{
	while (off >= s->off + s->len && s->off + s->len < s->text.len) {
		s->off += s->len;
		s->len = sentence_len(s->text, s->off);
		if (!s->len)
			s->len = s->text.len - s->off;
	}
	return str_trim(str_sub(s->text, s->off, s->len));
}

static void
find_slots(struct assembly *as, size_t block)
{
	const struct block *b = &as->draft->doc.blocks[block];
	struct sentences sentences = { .text = b->text };
	struct placeholder *found;
	size_t n = placeholders_find(as->arena, b->text, &found);

	for (size_t i = 0; i < n; i++)
		*arena_push(as->arena, as->slots, as->nslots, as->cap) = (struct slot){
			.blank = found[i],
			.block = block,
			.use = as->uses[block],
			.source = b->source,
			.at = block_place(b, found[i].at),
			.sentence = sentence_at(&sentences, found[i].at.off),
		};
}

/* ---- filling ---- */

static struct str
gap_text(struct arena *a, struct str label)
{
	return label.len ? arena_printf(a, "【待填：%.*s】", STR_FMT(label)) : STR("【待填】");
}

static struct edit
edit_of(struct assembly *as, const struct slot *slot)
{
	struct str text = as->draft->doc.blocks[slot->block].text;
	struct str was = str_sub(text, slot->blank.at.off, slot->blank.at.len);

	return (struct edit){
		.at = slot->blank.at,
		.text = slot->value.len
			    ? placeholder_fill(as->arena, text, &slot->blank, slot->value)
			    : gap_text(as->arena, slot->blank.label),
		.marked = true,
		.mark = { .kind = slot->value.len ? MARK_VALUE : MARK_GAP,
		    .field = slot->blank.field,
		    .class = slot->blank.class,
		    .was = was },
	};
}

/* Fills the slots of one block, and takes away the backslashes that made signs literal. */
static void
fill_block(struct assembly *as, struct block *b, const struct slot *slots, size_t nslots)
{
	struct edit *edits = NULL;
	struct span *literal;
	size_t nedits = 0, cap = 0, l = 0, nliteral = 0;

	if (str_find(b->text, STR("\\"), 0) != STR_NONE)
		nliteral = escapes_find(as->arena, b->text, &literal);
	for (size_t i = 0; i < nslots; i++) {
		for (; l < nliteral && literal[l].off < slots[i].blank.at.off; l++)
			*arena_push(as->arena, edits, nedits, cap) =
			    (struct edit){ .at = literal[l] };
		*arena_push(as->arena, edits, nedits, cap) = edit_of(as, &slots[i]);
	}
	for (; l < nliteral; l++)
		*arena_push(as->arena, edits, nedits, cap) = (struct edit){ .at = literal[l] };
	block_edit(as->arena, b, edits, nedits);
}

/* What to do about a gap. */
static const char *
advice(const struct slot *slot)
{
	if (slot->ambiguous)
		return "the value for the whole draft may mean another; give one for this fragment";
	if (slot->use->fragment && !slot_is_plain(slot))
		return "give its value in the link to this fragment";
	return "give its value in the outline's fields or with --set";
}

static void
report_gap(struct assembly *as, const struct slot *slot)
{
	as->draft->ngaps++;
	diag_warning(as->diags, slot->source, slot->at, "gap", "%.*s is open, field %.*s: %s",
	    STR_FMT(gap_text(as->arena, slot->blank.label)), STR_FMT(slot->blank.field),
	    advice(slot));
}

/* ---- needs ---- */

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

static void
list_needs(struct assembly *as)
{
	struct draft *draft = as->draft;
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
		draft->needs[draft->nneeds++] = (struct need){
			.field = slot->blank.field,
			.class = slot->blank.class,
			.label = slot->blank.label,
			.fragment = slot->use->fragment ? slot->use->fragment->id : STR(""),
			.path = slot->source->path,
			.source = slot->source,
			.at = slot->at,
			.sentence = slot->sentence,
			.value = slot->value,
			.whole = slot_is_plain(slot) && !*own_values(as->arena, &own, slot),
			.is_open = !slot->value.len,
			.ambiguous = slot->ambiguous,
		};
	}
}

void
fill(struct assembly *as)
{
	struct document *doc = &as->draft->doc;
	size_t done = 0;

	for (size_t i = 0; i < doc->nblocks; i++) {
		if (as->uses[i] && !as->outline->as_is)
			find_slots(as, i);
	}
	slots_resolve(as);
	for (size_t i = 0; i < doc->nblocks; i++) {
		size_t first = done;

		while (done < as->nslots && as->slots[done].block == i)
			done++;
		if (as->uses[i])
			fill_block(as, &doc->blocks[i], as->slots + first, done - first);
	}
	for (size_t i = 0; i < as->nslots; i++) {
		if (!as->slots[i].value.len)
			report_gap(as, &as->slots[i]);
	}
	list_needs(as);
}
