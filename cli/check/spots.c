#include "check.h"

#include <string.h>

#include "check_private.h"
#include "utf8.h"

/* Where rules look: one pass over the text finds the characters of all of them. */

/* A character that a rule looks at, or the first two of a word. */
struct watch {
	const char *text;
	uint8_t len;
	bool before_mark; /* no Han character follows it */
	uint16_t rule;
	uint16_t next; /* the next one under the same head, 0: none */
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

/* The last bits of a character of three bytes, which is not decoded for them: nearly all have three. */
static inline size_t
three_bits(const char *c)
{
	return (size_t)(c[1] & 63) << 6 | (size_t)(c[2] & 63);
}

static inline size_t
head_at(struct str text, size_t off)
{
	size_t len;

	return utf8_is_three(text, off) ? three_bits(text.data + off)
					: utf8_at(text, off, &len) % NHEADS;
}

static void
watch(struct watching *w, struct watch one, struct str text)
{
	uint16_t *head = &w->heads[head_at(text, 0)];

	one.text = text.data;
	one.len = (uint8_t)text.len;
	one.next = *head;
	w->items[w->n] = one;
	*head = (uint16_t)w->n++;
}

static void
watch_word(struct watching *w, struct watch one, const char *word)
{
	struct str text = str_of(word);
	size_t len = utf8_len(text, 0);

	watch(w, one, str_sub(text, 0, len < text.len ? len + utf8_len(text, len) : len));
}

static void
watch_for(struct watching *w, uint16_t rule, const struct finder *finder)
{
	struct str chars = str_of(finder->chars);
	struct watch one = { .rule = rule, .before_mark = finder->before_mark };
	size_t len;

	for (size_t off = 0; off < chars.len; off += len) {
		len = utf8_len(chars, off);
		watch(w, one, str_sub(chars, off, len));
	}
	for (const struct wording *word = finder->words; word && word->wrong != NULL; word++) {
		watch_word(w, one, word->wrong);
		if (finder->either)
			watch_word(w, one, word->right);
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

/* Whether a watched character or word stands at off: from its end on, where most differ. */
static inline bool
stands_at(const struct watch *one, struct str text, size_t off)
{
	size_t n = one->len;

	if (text.len - off < n)
		return false;
	while (n && text.data[off + n - 1] == one->text[n - 1])
		n--;
	return !n && !(one->before_mark && utf8_han_at(text, off + one->len));
}

/* Where, from off on, the next character stands that may be watched: few are. */
static inline size_t
pass_unwatched(const struct watching *w, struct str text, size_t off)
{
	while (utf8_is_three(text, off) && !w->heads[three_bits(text.data + off)])
		off += 3;
	return off;
}

static void
watch_block(struct watching *w, struct str text, uint32_t block)
{
	for (size_t off = 0; (off = pass_unwatched(w, text, off)) < text.len;) {
		size_t i = w->heads[head_at(text, off)];

		for (; i; i = w->items[i].next)
			if (stands_at(&w->items[i], text, off))
				add_spot(w, w->items[i].rule,
				    (struct spot){ block, (uint32_t)off });
		off += text.data[off] >= '0' && text.data[off] <= '9' ? digits_here(text, off)
								      : utf8_len(text, off);
	}
}

void
spots_find(struct arena *a, const struct document *doc, const struct finder *const *finders,
    size_t n, struct spots *spots)
{
	struct watching w = { .arena = a, .found = arena_array(a, struct found, n) };

	w.items = arena_array(a, struct watch, watched(finders, n) + 1);
	w.n = 1;
	for (size_t i = 0; i < n; i++)
		if (finders[i] != NULL)
			watch_for(&w, (uint16_t)i, finders[i]);
	for (size_t i = 0; i < doc->nblocks; i++)
		if (is_text(&doc->blocks[i]))
			watch_block(&w, doc->blocks[i].text, (uint32_t)i);
	for (size_t i = 0; i < n; i++)
		spots[i] = (struct spots){ w.found[i].items, w.found[i].n };
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

		while (w->wrong != NULL && !str_at(b->text, off, w->wrong))
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
