#include "check.h"

#include <string.h>

#include "check_private.h"
#include "utf8.h"

/* Where rules look: one pass over the text finds the characters of all of them. */

/* A character that a rule looks at, or the first two of a word. */
struct watch {
	uint16_t first, second; /* 0: a character */
	uint16_t rule;
	uint16_t next;    /* the next one of the same first character, 0: none */
	bool before_mark; /* no Han character follows it */
};

#define NHEADS 4096

struct found {
	struct spot *items;
	size_t n, cap;
};

struct watching {
	struct arena *arena;
	struct watch *items; /* the first one is nobody, so that 0 is none */
	size_t n;
	uint16_t heads[NHEADS]; /* by the last bits of a character */
	struct found *found;    /* of each rule */
};

static void
watch(struct watching *w, struct watch one)
{
	uint16_t *head = &w->heads[one.first % NHEADS];

	one.next = *head;
	w->items[w->n] = one;
	*head = (uint16_t)w->n++;
}

static void
watch_word(struct watching *w, uint16_t rule, const char *word)
{
	struct watch one = { .rule = rule };

	one.first = letter_read(&word);
	one.second = letter_read(&word);
	watch(w, one);
}

static void
watch_for(struct watching *w, uint16_t rule, const struct finder *finder)
{
	struct watch one = { .rule = rule, .before_mark = finder->before_mark };
	const char *chars = finder->chars != NULL ? finder->chars : "";

	while ((one.first = letter_read(&chars)) != 0)
		watch(w, one);
	for (const struct wording *word = finder->words; word && word->wrong != NULL; word++) {
		watch_word(w, rule, word->wrong);
		if (finder->either)
			watch_word(w, rule, word->right);
	}
}

/* How many characters and words all rules look at. */
static size_t
watched(const struct finder *const *finders, size_t nfinders)
{
	size_t n = 0;

	for (size_t i = 0; i < nfinders; i++) {
		if (finders[i] == NULL)
			continue;
		n += utf8_count(str_of(finders[i]->chars));
		for (const struct wording *w = finders[i]->words; w && w->wrong != NULL; w++)
			n += finders[i]->either ? 2 : 1;
	}
	return n;
}

/* Two words of a rule may begin alike: it looks there once. */
static void
add_spot(struct watching *w, size_t rule, struct spot spot)
{
	struct found *f = &w->found[rule];

	if (f->n && f->items[f->n - 1].off == spot.off && f->items[f->n - 1].block == spot.block)
		return;
	*arena_push(w->arena, f->items, f->n, f->cap) = spot;
}

/* Whether a watched character or word stands where the text goes on with two characters. */
static inline bool
is_there(const struct watch *one, uint16_t first, uint16_t second)
{
	return one->first == first && (!one->second || one->second == second) &&
	       !(one->before_mark && letter_is_han(second));
}

static inline bool
is_digit(uint16_t code)
{
	return code >= '0' && code <= '9';
}

/* How many letters a number goes on for behind its first digit; 0 where none begins. */
static inline size_t
number_behind(const uint16_t *at)
{
	size_t n = 0;

	while (is_digit(*at) && (is_digit(at[n + 1]) || at[n + 1] == '.'))
		n++;
	return n;
}

/* Where, from letter i on, the next one stands that may be watched or begin a word. */
static inline size_t
next_watched(const struct watching *w, struct letters text, size_t i)
{
	while (i < text.n && !w->heads[text.codes[i] % NHEADS])
		i++;
	return i;
}

static void
watch_block(struct watching *w, struct letters text, uint32_t block)
{
	for (size_t i = next_watched(w, text, 0); i < text.n; i = next_watched(w, text, i + 1)) {
		const uint16_t *at = text.codes + i;

		for (size_t n = w->heads[*at % NHEADS]; n; n = w->items[n].next)
			if (is_there(&w->items[n], at[0], at[1]))
				add_spot(w, w->items[n].rule, (struct spot){ block, text.offs[i] });
		i += number_behind(at);
	}
}

void
spots_find(const struct checking *c, const struct finder *const *finders, size_t n,
    struct spots *spots)
{
	struct watching w = { .arena = c->arena, .found = arena_array(c->arena, struct found, n) };

	w.items = arena_array(c->arena, struct watch, watched(finders, n) + 1);
	w.n = 1;
	for (size_t i = 0; i < n; i++)
		if (finders[i] != NULL)
			watch_for(&w, (uint16_t)i, finders[i]);
	for (size_t i = 0; i < c->doc->nblocks; i++)
		watch_block(&w, c->facts[i].letters, (uint32_t)i);
	for (size_t i = 0; i < n; i++) {
		struct spot *kept = arena_array(c->kept, struct spot, w.found[i].n);

		if (w.found[i].n)
			memcpy(kept, w.found[i].items, w.found[i].n * sizeof *kept);
		spots[i] = (struct spots){ kept, w.found[i].n };
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
		if (w->wrong != NULL)
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
