#include "compose_private.h"

/* clang-format off */ /* it takes "enum class" for C++ */
/* The class of a placeholder. A name stands in many, and is looked up once. */
static enum class
class_of(struct assembly *as, const struct placeholder *blank)
{
	void **known;

	if (blank->form != PLACEHOLDER_NAMED)
		return blank->class;
	known = map_put(as->arena, &as->classes, blank->field);
	if (!*known) {
		enum class *class = arena_new(as->arena, enum class);

		*class = field_class(blank->field);
		*known = class;
	}
	return *(const enum class *)*known;
}
/* clang-format on */

static void
find_slots(struct assembly *as, size_t block)
{
	const struct block *b = &as->draft->doc.blocks[block];
	struct placeholder *found;
	struct literals stars;
	size_t n = placeholders_find_noting(as->arena, b->text, &found, &stars), first = as->nslots;

	for (size_t i = 0; i < stars.n; i++)
		diag_note(as->diags, b->source, block_place(b, stars.items[i]), "literal-stars",
		    "%.*s stays as it is, type a noun after a star that is a blank",
		    STR_FMT(str_sub(b->text, stars.items[i].off, stars.items[i].len)));
	for (size_t i = 0; i < n; i++) {
		found[i].class = class_of(as, &found[i]);
		*arena_push(as->scratch, as->slots, as->nslots, as->cap) = (struct slot){
			.blank = found[i],
			.block = block,
			.use = as->uses[block],
			.source = b->source,
			.at = block_place(b, found[i].at),
			.text = b->text,
		};
	}
	find_names(as, block, first);
}

static struct str
gap_text(struct arena *a, struct str label)
{
	return label.len ? arena_printf(a, "【待填：%.*s】", STR_FMT(label)) : STR("【待填】");
}

/* What its value, or its gap, takes the place of. */
static struct span
place_of(const struct slot *slot)
{
	return placeholder_place(slot->text, &slot->blank, slot->value);
}

/* The placeholder as it was typed. */
static struct str
typed_text(const struct slot *slot)
{
	struct span at = place_of(slot);

	return str_sub(slot->text, at.off, at.len);
}

static struct str
filled_text(struct arena *a, const struct slot *slot)
{
	if (slot->value.len)
		return placeholder_fill(a, slot->text, &slot->blank, slot->value);
	if (slot->blank.form == PLACEHOLDER_OPEN)
		return typed_text(slot);
	return gap_text(a, slot->blank.label);
}

static struct edit
edit_of(struct assembly *as, const struct slot *slot)
{
	return (struct edit){
		.at = place_of(slot),
		.text = filled_text(as->arena, slot),
		.marked = true,
		.mark = { .kind = slot->value.len ? MARK_VALUE : MARK_GAP,
		    .field = slot->blank.field,
		    .class = slot->blank.class,
		    .was = typed_text(slot) },
	};
}

bool
slot_is_open(const struct slot *slot)
{
	return !slot->value.len && !slot->is_name;
}

/* Takes away the backslash that made a sign literal. */
static struct edit
without_backslash(struct span backslash)
{
	return (struct edit){
		.at = backslash,
		.marked = true,
		.mark = { .kind = MARK_LITERAL, .was = STR("\\") },
	};
}

/* Fills the slots of one block, and takes away the backslashes that made signs literal. */
static void
fill_block(struct assembly *as, struct block *b, const struct slot *slots, size_t nslots)
{
	struct edit *edits;
	struct span *literal;
	size_t nedits = 0, l = 0, nliteral = escapes_find(as->scratch, b->text, &literal);

	edits = arena_array(as->scratch, struct edit, nslots + nliteral);
	for (size_t i = 0; i < nslots; i++) {
		if (!slot_is_open(&slots[i]) && !slots[i].value.len)
			continue; /* a name that stays */
		for (; l < nliteral && literal[l].off < slots[i].blank.at.off; l++)
			edits[nedits++] = without_backslash(literal[l]);
		edits[nedits++] = edit_of(as, &slots[i]);
	}
	for (; l < nliteral; l++)
		edits[nedits++] = without_backslash(literal[l]);
	block_edit(as->arena, b, edits, nedits);
}

/* What to do about a gap; alone: its field occurs once in the draft. */
static struct str
advice(struct arena *a, const struct slot *slot, bool alone)
{
	struct str field = slot->blank.field;
	bool bare = str_eq(field, STR("*"));

	if (!slot->use->fragment && (bare || slot->ambiguous || !(alone || slot_is_plain(slot))))
		return STR("no value can mean this one alone, write it in the outline");
	if (slot->ambiguous)
		return arena_printf(a,
		    "the value for the whole draft may mean another; give one in the link to this fragment, ?%.*s=…",
		    STR_FMT(field));
	if (slot->use->fragment && (bare || !slot_is_plain(slot)))
		return arena_printf(a, "give its value in the link to this fragment, ?%.*s=…",
		    STR_FMT(field));
	return arena_printf(a, "give its value in the outline's fields or with --set %.*s=…",
	    STR_FMT(field));
}

static void
report_gap(struct assembly *as, const struct slot *slot, bool alone)
{
	as->draft->ngaps++;
	if (slot->blank.form == PLACEHOLDER_OPEN) {
		diag_warning(as->diags, slot->source, slot->at, "gap",
		    "%.*s is open, write it where it stands", STR_FMT(typed_text(slot)));
		return;
	}
	diag_warning(as->diags, slot->source, slot->at, "gap", "%.*s is open, field %.*s: %.*s",
	    STR_FMT(gap_text(as->arena, slot->blank.label)), STR_FMT(slot->blank.field),
	    STR_FMT(advice(as->arena, slot, alone)));
}

/* The fields of all placeholders, each with the number of those. */
static struct map
count_fields(struct assembly *as)
{
	struct map fields = { 0 };

	for (size_t i = 0; i < as->nslots; i++) {
		void **count = map_put(as->arena, &fields, as->slots[i].blank.field);

		if (!*count)
			*count = arena_new(as->arena, size_t);
		++*(size_t *)*count;
	}
	return fields;
}

static void
report_gaps(struct assembly *as)
{
	struct map fields = { 0 };

	for (size_t i = 0; i < as->nslots; i++) {
		const struct slot *slot = &as->slots[i];

		if (!slot_is_open(slot))
			continue;
		if (!fields.n) /* most drafts have no gap */
			fields = count_fields(as);
		report_gap(as, slot, *(size_t *)map_get(&fields, slot->blank.field) == 1);
	}
}

#define USUAL 64 /* placeholders of a draft: there is room for so many at once */

void
fill(struct assembly *as)
{
	struct document *doc = &as->draft->doc;
	size_t done = 0;

	as->slots = arena_array(as->scratch, struct slot, USUAL);
	as->cap = USUAL;
	if (as->needs)
		note_classes(as);
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
	report_gaps(as);
	if (as->needs)
		list_needs(as);
}
