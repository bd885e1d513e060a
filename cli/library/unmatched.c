/* A query that found nothing: what in it no fragment has. */
#include "library_private.h"

enum key { KEY_ROLE, KEY_PART, KEY_LEVEL, KEY_OCCASION, KEY_TOPIC, KEY_WORDS };

static const char *const key_names[] = {
	[KEY_ROLE] = "role",
	[KEY_PART] = "part",
	[KEY_LEVEL] = "level",
	[KEY_OCCASION] = "occasion",
	[KEY_TOPIC] = "topic",
	[KEY_WORDS] = "words",
};

/* One thing that a query asks for, alone. */
struct asked {
	enum key key;
	struct str value;
	struct query alone;
};

struct texts {
	struct str *items;
	size_t n, cap;
};

static bool
is_answered(const struct search *s, const struct query *q, const struct fragments *all)
{
	struct candidate c;

	for (size_t i = 0; i < all->n; i++)
		if (score_fragment(s, q, all->items[i], &c))
			return true;
	return false;
}

static void
add_values(struct arena *a, struct texts *values, const struct fragment *f, enum key key)
{
	switch (key) {
	case KEY_PART:
		*arena_push(a, values->items, values->n, values->cap) = f->part;
		break;
	case KEY_OCCASION:
		*arena_push(a, values->items, values->n, values->cap) = f->occasion;
		break;
	case KEY_TOPIC:
		for (size_t i = 0; i < f->ntopics; i++)
			*arena_push(a, values->items, values->n, values->cap) = f->topics[i];
		break;
	case KEY_ROLE:
	case KEY_LEVEL:
	case KEY_WORDS:
		break; /* an unknown role or level is an error, words are free */
	}
}

/* ", the nearest is …" of what the fragments have, empty if none is near. */
static struct str
nearest_value(struct arena *a, const struct asked *asked, const struct fragments *all)
{
	struct texts values = { .n = 0 };
	size_t at;

	for (size_t i = 0; i < all->n; i++)
		add_values(a, &values, all->items[i], asked->key);
	at = values.n ? str_nearest(asked->value, values.items, values.n) : STR_NONE;
	if (at == STR_NONE)
		return STR("");
	return arena_printf(a, ", the nearest is %.*s", STR_FMT(values.items[at]));
}

struct str
unmatched(const struct search *s, const struct query *q, const struct fragments *all)
{
	struct arena *a = s->lib->arena;
	struct asked *asked = arena_array(a, struct asked, KEY_TOPIC + q->ntopics + q->nwords);
	size_t n = 0;

	if (!all->n)
		return STR("no fragment is there: write one or link to one");
	if (q->nroles)
		asked[n++] = (struct asked){ KEY_ROLE, str_of(role_name(q->roles[0])),
			{ .roles = q->roles, .nroles = q->nroles } };
	if (q->nparts)
		asked[n++] = (struct asked){ KEY_PART, q->parts[0],
			{ .parts = q->parts, .nparts = q->nparts } };
	if (q->nlevels)
		asked[n++] = (struct asked){ KEY_LEVEL, q->levels[0],
			{ .levels = q->levels, .nlevels = q->nlevels } };
	if (q->noccasions)
		asked[n++] = (struct asked){ KEY_OCCASION, q->occasions[0],
			{ .occasions = q->occasions, .noccasions = q->noccasions } };
	for (size_t i = 0; i < q->ntopics; i++)
		asked[n++] = (struct asked){ KEY_TOPIC, q->topics[i],
			{ .topics = q->topics + i, .ntopics = 1 } };
	for (size_t i = 0; i < q->nwords; i++)
		asked[n++] = (struct asked){ KEY_WORDS, q->words[i],
			{ .words = q->words + i, .nwords = 1 } };
	for (size_t i = 0; i < n; i++)
		if (!is_answered(s, &asked[i].alone, all))
			return arena_printf(a, "no fragment there has %s=%.*s%.*s",
			    key_names[asked[i].key], STR_FMT(asked[i].value),
			    STR_FMT(nearest_value(a, &asked[i], all)));
	return STR("no fragment there has all of it: ask for less or link to one");
}
