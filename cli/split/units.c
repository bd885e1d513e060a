/* The stations of a text on its way to units: lines, noise, paragraphs, speeches, headings, roles, damage. */
#include "split.h"

#include "furniture.h"
#include "headings.h"
#include "lines.h"
#include "noise.h"
#include "pairs.h"
#include "roles.h"
#include "speeches.h"
#include "stretches.h"

#define AHEAD 64 /* lines behind the beginning of a speech that may still change what it is */

/* Whether the speech at item i can be split without the lines before it: nothing that is looked at goes over its border. */
static bool
is_parted(const struct stretch *item, const struct line *lines, size_t n)
{
	size_t i = item->first_line;

	if (!item->starts || item->cut || !i || n - i < AHEAD)
		return false;
	return lines[i].block != lines[i - 1].block && lines[i].zone != lines[i - 1].zone;
}

/* Items up to the last speech that can be left to the next call; 0 if none can. */
static size_t
whole_speeches(const struct stretches *s, const struct line *lines, size_t n, bool last)
{
	size_t i = s->n;

	if (last)
		return s->n;
	while (i && !is_parted(&s->items[i - 1], lines, n))
		i--;
	return i ? i - 1 : 0;
}

/* The number of the last speech that n items have. */
static unsigned
last_speech(const struct stretches *s, size_t n)
{
	while (n && !s->items[n - 1].unit.block.speech)
		n--;
	return n ? s->items[n - 1].unit.block.speech : 0;
}

/* The signs of the file's format between two bytes of its text are a unit that is no author's. */
static void
put_signs(struct arena *a, const struct unit *of, uint32_t from, uint32_t to, struct unit *out,
    size_t *n)
{
	struct str all = of->block.source->text, signs;
	struct unit unit = { .block = { .kind = BLOCK_NOISE, .speech = of->block.speech } };

	if (from >= to)
		return;
	signs = str_trim(str_sub(all, from, to - from));
	if (!signs.len)
		return;
	block_set(a, &unit.block, of->block.source,
	    span_of((size_t)(signs.data - all.data), signs.len));
	out[(*n)++] = unit;
}

/* Where the text of a block stands, without signs around it. */
static struct span
text_of(const struct block *b)
{
	return block_place(b, span_of(0, b->text.len));
}

/* The first nwhole items as units: ## and ** around a text are none of it. */
static size_t
give_units(struct arena *a, const struct stretches *s, size_t nwhole, struct unit **units)
{
	size_t n = nwhole;
	struct unit *out;

	for (size_t i = 0; i < nwhole; i++)
		n += text_of(&s->items[i].unit.block).len < s->items[i].unit.block.at.len ? 2 : 0;
	out = arena_array(a, struct unit, n);
	n = 0;
	for (size_t i = 0; i < nwhole; i++) {
		struct unit unit = s->items[i].unit;
		struct block *b = &unit.block;
		uint32_t end = b->at.off + b->at.len;
		struct span text = text_of(b);

		put_signs(a, &unit, b->at.off, text.off, out, &n);
		b->at = text;
		out[n++] = unit;
		put_signs(a, &unit, text.off + text.len, end, out, &n);
	}
	*units = out;
	return n;
}

size_t
split_units(struct arena *a, struct splitting *state, const struct document *lines, bool last,
    struct unit **units, size_t *used)
{
	struct noise *noise = noise_new(a);
	struct pairs *pairs;
	struct stretches s = { 0 };
	struct line *all;
	size_t n = lines_gather(a, noise, lines, &all), nwhole;
	unsigned before = state->speech;

	*units = NULL;
	*used = lines->nblocks;
	if (!n)
		return 0;
	mark_headers(all, n, state->speech > 0);
	restore_blanks(all, n);
	mark_furniture(a, all, n);
	find_wraps(all, n);
	mark_apart(all, n);
	mark_parallel(a, all, n);
	pairs = pairs_new(a, all, n);
	join_lines(a, lines->blocks[0].source, pairs, all, n, &s);
	cut_stretches(a, noise, pairs, state->speech > 0, &s);
	find_speeches(noise, state, &s);
	nwhole = whole_speeches(&s, all, n, last);
	if (nwhole < s.n) {
		unsigned speech = last_speech(&s, nwhole);

		*used = nwhole ? all[s.items[nwhole].first_line].block : 0;
		state->speech = speech ? speech : before;
	}
	find_headings(a, s.items, nwhole);
	find_roles(a, evidence_new(a), state->explain, s.items, nwhole);
	find_damage(s.items, nwhole);
	return give_units(a, &s, nwhole, units);
}
