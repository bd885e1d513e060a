#ifndef MAP_H
#define MAP_H

#include <stddef.h>

#include "arena.h"
#include "str.h"

struct map_slot;

/* Texts and what they stand for. Start with { 0 }. Keys are borrowed; the memory is the arena's. */
struct map {
	struct map_slot *slots;
	size_t n, cap;
};

/* What the key stands for, NULL if it is not there. */
void *map_get(const struct map *m, struct str key);

/* Where to put what the key stands for: NULL stands there if it is new. Valid until the next call. */
void **map_put(struct arena *a, struct map *m, struct str key);

#endif
