#include "compose_private.h"

/*
 * The index has one key for a scope, whom it is for, and a field: "f", id, LF, field. No line end is in an id, and all
 * numbers of items and uses have as many bytes.
 */
static struct str
key_of(struct supplies *s, enum scope scope, struct str who, struct str field)
{
	buf_reset(&s->key);
	buf_char(&s->key, (char)scope);
	buf_str(&s->key, who);
	buf_char(&s->key, '\n');
	buf_str(&s->key, field);
	return buf_view(&s->key);
}

static unsigned
bit_of(enum scope scope)
{
	return 1u << ((unsigned)scope - 'a');
}

static void
add(struct supplies *s, enum scope scope, struct str who, const struct value *value)
{
	struct supply *supply = arena_new(s->arena, struct supply);
	struct str key = key_of(s, scope, who, placeholder_field(value->field));
	struct wanted *wanted = map_get(&s->index, key);

	if (!wanted) {
		wanted = arena_new(s->arena, struct wanted);
		*map_put(s->arena, &s->index, arena_str(s->arena, key)) = wanted;
	}
	*supply = (struct supply){
		.value = value,
		.scope = scope,
		.wanted = wanted,
	};
	wanted->strongest = supply;
	s->scopes |= bit_of(scope);
	*arena_push(s->arena, s->all, s->nall, s->cap) = supply;
}

void
supplies_add(struct supplies *s, enum scope scope, struct str who, const struct values *values)
{
	for (size_t i = 0; i < values->nitems; i++) {
		if (values->items[i].nitems)
			add(s, scope, who, &values->items[i]);
	}
}

void
supplies_add_layers(struct supplies *s, const struct compose_options *options)
{
	for (size_t l = 0; l < options->nlayers; l++) {
		const struct values *layer = &options->layers[l];

		for (size_t i = 0; i < layer->nitems; i++) {
			const struct value *v = &layer->items[i];

			if (v->nitems)
				add(s, v->fragment.len ? SCOPE_FRAGMENT : SCOPE_DRAFT, v->fragment,
				    v);
		}
	}
}

struct wanted *
supplies_find(struct supplies *s, enum scope scope, struct str who, struct str field)
{
	if (!(s->scopes & bit_of(scope)))
		return NULL;
	return map_get(&s->index, key_of(s, scope, who, field));
}

static struct str
join(struct arena *a, const struct value *value, struct str joiner)
{
	struct buf text = BUF_INIT;

	for (size_t i = 0; i < value->nitems; i++) {
		if (text.len && value->items[i].len)
			buf_str(&text, joiner);
		buf_str(&text, value->items[i]);
	}
	return buf_move(&text, a);
}

const struct supply *
supply_take(struct arena *a, struct wanted *wanted, struct str joiner, struct str *text)
{
	struct supply *s = wanted->strongest;

	wanted->is_wanted = true;
	if (joiner.len) {
		s->joined = true;
		*text = join(a, s->value, joiner);
		return s;
	}
	if (!s->value->is_array) {
		*text = s->value->items[0];
		return s;
	}
	if (s->taken == s->value->nitems)
		return NULL;
	*text = s->value->items[s->taken++];
	return s;
}
