#include "map.h"

/* Open addressing: the first slot of a key is its hash's, the next ones follow. */
struct map_slot {
	struct str key;
	uint64_t hash; /* 0: the slot is free */
	void *value;
};

static uint64_t
hash_of(struct str key)
{
	uint64_t hash = str_hash(key);

	return hash ? hash : 1;
}

/* The slot of the key, or the free one where it belongs. */
static struct map_slot *
find(const struct map *m, struct str key, uint64_t hash)
{
	size_t i = (size_t)hash & (m->cap - 1);

	while (m->slots[i].hash && (m->slots[i].hash != hash || !str_eq(m->slots[i].key, key)))
		i = (i + 1) & (m->cap - 1);
	return &m->slots[i];
}

void *
map_get(const struct map *m, struct str key)
{
	return m->cap ? find(m, key, hash_of(key))->value : NULL;
}

static void
grow(struct arena *a, struct map *m)
{
	struct map before = *m;

	m->cap = before.cap ? before.cap * 2 : 8; /* a power of two */
	m->slots = arena_array(a, struct map_slot, m->cap);
	for (size_t i = 0; i < before.cap; i++) {
		const struct map_slot *s = &before.slots[i];

		if (s->hash)
			*find(m, s->key, s->hash) = *s;
	}
}

void **
map_put(struct arena *a, struct map *m, struct str key)
{
	uint64_t hash = hash_of(key);
	struct map_slot *s;

	if (m->n * 2 >= m->cap)
		grow(a, m);
	s = find(m, key, hash);
	if (!s->hash) {
		*s = (struct map_slot){ .key = key, .hash = hash };
		m->n++;
	}
	return &s->value;
}
