/*
 * Which value fills which placeholder: draft(1), "Placeholders and values", in three passes. First what was given for the fragment alone, then
 * what was given for the whole draft, field by field, then the fragment's own defaults.
 */
#include "compose_private.h"

/* Occurrences of one field that only a value for the whole draft, or a default, can fill. */
struct field {
	struct wanted *wanted; /* the value for the whole draft */
	struct slot *first, *last;
};

static void
take(struct assembly *as, struct slot *slot, enum scope scope, struct str who)
{
	struct wanted *w;

	if (slot->blank.form == PLACEHOLDER_OPEN)
		return; /* no value is for it */
	w = supplies_find(&as->supplies, scope, who, slot->blank.field);
	if (!w)
		return;
	if (slot->value.len)
		w->is_wanted = true; /* a stronger one came first */
	else
		slot->supply = supply_take(as->arena, w, slot->blank.joiner, &slot->value);
}

static void
take_own(struct assembly *as, struct slot *slot)
{
	take(as, slot, SCOPE_LINK, slot->use->link);
	if (slot->use->fragment)
		take(as, slot, SCOPE_FRAGMENT, slot->use->fragment->id);
}

static void
take_default(struct assembly *as, struct slot *slot)
{
	if (slot->use->fragment)
		take(as, slot, SCOPE_DEFAULT, slot->use->number);
}

static bool
has_default(struct assembly *as, const struct slot *slot)
{
	return slot->use->fragment &&
	       supplies_find(&as->supplies, SCOPE_DEFAULT, slot->use->number, slot->blank.field);
}

bool
slot_is_plain(const struct slot *slot)
{
	const struct placeholder *blank = &slot->blank;

	/* What a key with / in it names is a fragment. */
	if (str_eq(blank->field, STR("*")) || str_has(blank->field, STR("/")))
		return false;
	return blank->form == PLACEHOLDER_NAMED || blank->class == CLASS_PLACE ||
	       blank->class == CLASS_BODY;
}

static void
take_whole(struct assembly *as, struct slot *slot, struct wanted *w)
{
	slot->supply = supply_take(as->arena, w, slot->blank.joiner, &slot->value);
}

/* One scalar for several anonymous places: it fills the only one there is, not counting those with a default. */
static void
fill_by_scalar(struct assembly *as, struct field *f)
{
	struct slot *only = NULL, *without_default = NULL;
	size_t n = 0, nwithout = 0;

	for (struct slot *s = f->first; s; s = s->next) {
		only = s;
		n++;
		if (!has_default(as, s)) {
			without_default = s;
			nwithout++;
		}
		if (slot_is_plain(s))
			take_whole(as, s, f->wanted);
	}
	if (n > 1)
		only = nwithout == 1 ? without_default : NULL;
	if (only && !only->value.len)
		take_whole(as, only, f->wanted);
}

/* An array fills in order if all occurrences, or all but those with a default, are in one fragment. */
static void
fill_by_array(struct assembly *as, struct field *f)
{
	const struct slot *first = NULL, *first_without = NULL;
	bool one = true, one_without = true;

	for (struct slot *s = f->first; s; s = s->next) {
		bool counts = !has_default(as, s);

		if (!first)
			first = s;
		if (counts && !first_without)
			first_without = s;
		one = one && s->use->fragment && s->use->fragment == first->use->fragment;
		if (counts)
			one_without = one_without && s->use->fragment &&
				      s->use->fragment == first_without->use->fragment;
	}
	for (struct slot *s = f->first; s; s = s->next) {
		if (one || (one_without && !has_default(as, s)))
			take_whole(as, s, f->wanted);
	}
}

static void
fill_field(struct assembly *as, struct field *f)
{
	f->wanted->is_wanted = true;
	if (f->wanted->strongest->value->is_array)
		fill_by_array(as, f);
	else
		fill_by_scalar(as, f);
}

/* The fields that a value for the whole draft was given for. */
struct fields {
	struct field **items;
	size_t nitems, cap;
	struct map index;
};

static struct field *
field_of(struct arena *a, struct fields *fields, struct str name, struct wanted *w)
{
	void **known = map_put(a, &fields->index, name);
	struct field *f = *known;

	if (f)
		return f;
	*known = f = arena_new(a, struct field);
	*arena_push(a, fields->items, fields->nitems, fields->cap) = f;
	f->wanted = w;
	return f;
}

/* What its own fragment was given nothing for waits for the others of its field. A list is the same everywhere. */
static void
add_to_field(struct assembly *as, struct fields *fields, struct slot *slot)
{
	struct wanted *w = supplies_find(&as->supplies, SCOPE_DRAFT, STR(""), slot->blank.field);
	struct field *f;

	if (!w || str_eq(slot->blank.field, STR("*")))
		return; /* a bare placeholder may be anybody's */
	if (slot->value.len || slot->blank.joiner.len) {
		take(as, slot, SCOPE_DRAFT, STR(""));
		return;
	}
	f = field_of(as->arena, fields, slot->blank.field, w);
	if (f->last)
		f->last->next = slot;
	else
		f->first = slot;
	f->last = slot;
}

#define MAX_SENTENCES 10 /* listed in one warning */

static struct str
list_sentences(struct arena *a, struct field *f, size_t *n)
{
	struct sentences sentences = { .off = 0 };
	struct str last = STR("");
	struct buf text = BUF_INIT;
	size_t shown = 0;

	*n = 0;
	for (struct slot *s = f->first; s; s = s->next) {
		struct str sentence;

		if (!s->ambiguous)
			continue;
		++*n;
		sentence = sentence_of(&sentences, s);
		if (sentence.data == last.data)
			continue;
		last = sentence;
		if (shown++ < MAX_SENTENCES)
			buf_printf(&text, "%s%.*s", shown > 1 ? " / " : "", STR_FMT(last));
	}
	if (shown > MAX_SENTENCES)
		buf_printf(&text, " and %zu more", shown - MAX_SENTENCES);
	return buf_move(&text, a);
}

static void
warn_ambiguous(struct assembly *as, struct field *f)
{
	const struct supply *given = f->wanted->strongest;
	const struct value *v = given->value;
	struct str sentences, why;
	size_t n;

	if (given->taken && v->is_array)
		return; /* it went in, and was too short */
	for (struct slot *s = f->first; s; s = s->next)
		s->ambiguous = !s->value.len;
	sentences = list_sentences(as->arena, f, &n);
	if (!n)
		return;
	if (v->is_array)
		why = STR("as a list, and its places are not all in one fragment");
	else if (n == 1)
		why = STR("once, and one more place could mean it");
	else
		why = arena_printf(as->arena, "once, and %zu places could mean it", n);
	diags_add(as->diags,
	    (struct diag){
		.severity = SEVERITY_WARNING,
		.id = "ambiguous-value",
		.source = v->source,
		.at = v->at,
		.text = arena_printf(as->diags->arena,
		    "%.*s is given for the whole draft %.*s; give it for each fragment: %.*s",
		    STR_FMT(v->field), STR_FMT(why), STR_FMT(sentences)),
	    });
}

/* {{本级}} is the tier sign of the outline's level. */
static void
take_level(struct assembly *as, struct slot *slot)
{
	if (!slot->value.len && str_eq(slot->blank.field, STR("本级")))
		slot->value = tier_sign(as->outline->level);
}

void
slots_resolve(struct assembly *as)
{
	struct fields fields = { .nitems = 0 };

	for (size_t i = 0; i < as->nslots; i++)
		take_own(as, &as->slots[i]);
	for (size_t i = 0; i < as->nslots; i++)
		add_to_field(as, &fields, &as->slots[i]);
	for (size_t i = 0; i < fields.nitems; i++)
		fill_field(as, fields.items[i]);
	for (size_t i = 0; i < as->nslots; i++) {
		take_default(as, &as->slots[i]);
		take_level(as, &as->slots[i]);
	}
	for (size_t i = 0; i < fields.nitems; i++)
		warn_ambiguous(as, fields.items[i]);
}
