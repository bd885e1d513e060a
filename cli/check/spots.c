#include "check.h"

#include <string.h>

#include "check_private.h"
#include "utf8.h"

/* Where rules look: one pass over the text finds the characters, and the words by their first two, of all of them. */

struct found {
	struct spot *items;
	size_t n, cap;
};

/* Two words of a rule may begin alike: it looks there once. */
static void
add_spot(struct arena *a, struct found *f, struct spot spot)
{
	if (f->n && f->items[f->n - 1].off == spot.off && f->items[f->n - 1].block == spot.block)
		return;
	*arena_push(a, f->items, f->n, f->cap) = spot;
}

/* How many letters a number goes on for behind its first digit; 0 where none begins. */
static inline size_t
number_behind(const uint16_t *at)
{
	size_t n = 0;

	while (utf8_is_digit(*at) && (utf8_is_digit(at[n + 1]) || at[n + 1] == '.'))
		n++;
	return n;
}

/* Adds the spots of one block to what each finder found; NULL looks nowhere. */
static void
look_in(struct arena *a, const struct finder *const *finders, struct found *found,
    struct letters text, uint32_t block)
{
	for (size_t i = letters_next(text, 0, LOOK_RULE); i < text.n;
	     i = letters_next(text, i + 1, LOOK_RULE)) {
		const uint16_t *at = text.codes + i, *head = &spots_index.heads[watch_head(*at)];

		if (!watch_may_be(&spots_index, at))
			continue;
		for (size_t n = head[0]; n < head[1]; n++) {
			const struct watch *w = &spots_index.items[n];
			const struct finder *finder = finders[w->who];

			if (watch_is_at(w, at) && finder != NULL &&
			    !(finder->before_mark && letter_is_han(at[1])))
				add_spot(a, &found[w->who], (struct spot){ block, text.offs[i] });
		}
		i += number_behind(at);
	}
}

void
spots_find(const struct checking *c, const struct finder *const *finders, size_t n,
    struct spots *spots)
{
	struct found *found = arena_array(c->arena, struct found, n);

	for (size_t i = 0; i < c->doc->nblocks; i++)
		look_in(c->arena, finders, found, c->facts[i].letters, (uint32_t)i);
	for (size_t i = 0; i < n; i++) {
		struct spot *kept = arena_array(c->kept, struct spot, found[i].n);

		if (found[i].n)
			memcpy(kept, found[i].items, found[i].n * sizeof *kept);
		spots[i] = (struct spots){ kept, found[i].n };
	}
}

/* ---- what is done there ---- */

static void
run_at(struct checking *c, const struct finder *finder)
{
	size_t seen = 0; /* of the block: bytes that need no second look */

	for (size_t i = 0; i < c->spots.n; i++) {
		const struct spot *spot = &c->spots.items[i];

		if (i && spot->block != spot[-1].block)
			seen = 0;
		if (spot->off >= seen)
			seen = spot->off + finder->at(c, &c->doc->blocks[spot->block], spot->off);
	}
}

static void
run_in(struct checking *c, const struct finder *finder)
{
	size_t next = 0;

	for (size_t i = 0; i < c->doc->nblocks; i++) {
		struct spots own = { .n = 0 };

		if (next < c->spots.n)
			own.items = &c->spots.items[next];
		for (; next < c->spots.n && c->spots.items[next].block == i; next++)
			own.n++;
		if (is_text(&c->doc->blocks[i]))
			finder->in(c, &c->doc->blocks[i], own);
	}
}

void
finder_words(struct checking *c, const struct wording *words, const char *verb)
{
	for (size_t i = 0; i < c->spots.n; i++) {
		const struct block *b = &c->doc->blocks[c->spots.items[i].block];
		size_t off = c->spots.items[i].off;
		const struct wording *w = words;

		while (w->wrong != NULL &&
		       (w->wrong[2] != b->text.data[off + 2] || !str_at(b->text, off, w->wrong)))
			w++;
		if (w->wrong != NULL && w->right != NULL)
			report(c, b, span_of(off, strlen(w->wrong)), "%s %s %s", w->wrong, verb,
			    w->right);
	}
}

void
finder_run(struct checking *c, const struct finder *finder)
{
	if (finder->run != NULL)
		finder->run(c);
	else if (finder->words != NULL)
		finder_words(c, finder->words, finder->verb);
	else if (finder->in != NULL)
		run_in(c, finder);
	else
		run_at(c, finder);
}
