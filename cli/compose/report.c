/* What was given and cannot have been meant so: values that nothing used, one name twice in a row of names. */
#include "compose_private.h"

#include "os.h"

/* Values that are answered with the nearest word: each is compared with all. */
#define MAX_NEAREST 50

/* What a value could have been meant for, each once. */
struct words {
	struct str *items;
	size_t nitems, cap;
	struct map known;
};

static void
add_word(struct arena *a, struct words *words, struct str word)
{
	void **there = map_put(a, &words->known, word);

	if (!*there)
		*arena_push(a, words->items, words->nitems, words->cap) = word;
	*there = words;
}

struct report {
	struct assembly *as;
	struct words fields, ids; /* of the draft */
	size_t nanswered;
};

static void
note(struct report *r, const struct value *v, struct str text)
{
	diags_add(r->as->diags, (struct diag){
				    .severity = SEVERITY_NOTE,
				    .id = "unused-value",
				    .source = v->source,
				    .at = v->at,
				    .text = text,
				});
}

/* ", the nearest is …": of ids the last names are compared, tasks/a is not like tasks/b. Empty if none is near. */
static struct str
nearest_id(struct report *r, struct str id)
{
	struct str *names;
	size_t i;

	if (!r->ids.nitems || r->nanswered++ >= MAX_NEAREST)
		return STR("");
	names = arena_array(r->as->arena, struct str, r->ids.nitems);
	for (i = 0; i < r->ids.nitems; i++)
		names[i] = os_basename(r->ids.items[i]);
	i = str_nearest(os_basename(id), names, r->ids.nitems);
	if (i == STR_NONE)
		return STR("");
	return arena_printf(r->as->arena, ", the nearest is %.*s", STR_FMT(r->ids.items[i]));
}

/* ", the nearest is …", empty if none is near. */
static struct str
nearest(struct report *r, struct str word, const struct words *words)
{
	size_t i;

	if (!words->nitems || r->nanswered++ >= MAX_NEAREST)
		return STR("");
	i = str_nearest(word, words->items, words->nitems);
	if (i == STR_NONE)
		return STR("");
	if (str_eq(words->items[i], word))
		return STR(", it stands elsewhere");
	return arena_printf(r->as->arena, ", the nearest is %.*s", STR_FMT(words->items[i]));
}

static void
report_supply(struct report *r, const struct supply *s)
{
	struct arena *a = r->as->arena;
	const struct value *v = s->value;
	struct str field = placeholder_field(v->field);
	const char *where = s->scope == SCOPE_DRAFT ? "the draft" : "its fragment";

	if (s->scope == SCOPE_FRAGMENT && !map_get(&r->ids.known, v->fragment))
		note(r, v,
		    arena_printf(a, "no fragment %.*s is in this draft%.*s", STR_FMT(v->fragment),
			STR_FMT(nearest_id(r, v->fragment))));
	else if (!s->wanted->is_wanted && str_eq(field, STR("*")) && s->scope == SCOPE_DRAFT)
		note(r, v, STR("the field * is filled only by a value for one fragment"));
	else if (!s->wanted->is_wanted)
		note(r, v,
		    arena_printf(a, "no field %.*s is in %s%.*s", STR_FMT(field), where,
			STR_FMT(nearest(r, field, &r->fields))));
	else if (v->is_array && !s->joined && s->taken && s->taken < v->nitems)
		note(r, v,
		    arena_printf(a, "%zu values for %.*s, and only %zu used", v->nitems,
			STR_FMT(field), s->taken));
}

void
report_unused(struct assembly *as)
{
	struct report r = { .as = as };

	for (size_t i = 0; i < as->nslots; i++) {
		if (as->slots[i].blank.form != PLACEHOLDER_OPEN)
			add_word(as->arena, &r.fields, as->slots[i].blank.field);
	}
	for (size_t i = 0; i < as->nuses; i++) {
		if (as->uses[i] && as->uses[i]->fragment)
			add_word(as->arena, &r.ids, as->uses[i]->fragment->id);
	}
	for (size_t i = 0; i < as->supplies.nall; i++)
		report_supply(&r, as->supplies.all[i]);
}

/* Whether two blanks stand side by side in one list: ×县、×县 or xx、xx同志, not {{本级}}委、{{本级}}政府. */
static bool
are_listed(const struct slot *one, const struct slot *two)
{
	static const char *const joiners[] = { "、", "和", "及", "与", "以及", NULL };
	size_t end = one->blank.at.off + one->blank.at.len;
	struct str between;

	if (one->block != two->block || one->blank.form == PLACEHOLDER_NAMED ||
	    !str_eq(one->blank.field, two->blank.field))
		return false;
	between = str_sub(one->text, end, two->blank.at.off - end);
	if (str_starts(between, one->blank.noun))
		between = str_from(between, one->blank.noun.len);
	return between.len && str_one_at(between, 0, joiners) == between.len;
}

void
report_repeated(struct assembly *as)
{
	for (size_t i = 1; i < as->nslots; i++) {
		const struct slot *before = &as->slots[i - 1], *slot = &as->slots[i];

		if (slot->value.len && str_eq(before->value, slot->value) &&
		    are_listed(before, slot))
			diag_warning(as->diags, slot->source, slot->at, "repeated-value",
			    "%.*s is filled in twice side by side: give each of them its own value in the link to this fragment, ?%.*s=…&%.*s=…",
			    STR_FMT(slot->value), STR_FMT(slot->blank.field),
			    STR_FMT(slot->blank.field));
	}
}
