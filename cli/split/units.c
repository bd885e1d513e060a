/* The stations of a text on its way to units: lines, noise, paragraphs, speeches, headings, roles, damage. */
#include "split_private.h"

/* Where the last speech begins that may go on behind the lines given; the end if all are whole. */
static size_t
whole_speeches(const struct stretches *s, bool last)
{
	size_t i = s->n;

	if (last)
		return s->n;
	while (i && !s->items[i - 1].starts)
		i--;
	return i ? i - 1 : 0;
}

size_t
split_units(struct arena *a, struct splitting *state, const struct document *lines, bool last,
    struct unit **units, size_t *used)
{
	struct noise *noise = noise_new(a);
	struct stretches s = { 0 };
	struct line *all;
	size_t n = lines_gather(a, noise, lines, &all), nwhole;

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
	join_lines(a, lines->blocks[0].source, all, n, &s);
	cut_stretches(a, noise, words_new(a, all, n), state->speech > 0, &s);
	find_speeches(noise, state, &s);
	nwhole = whole_speeches(&s, last);
	if (nwhole < s.n) {
		*used = all[s.items[nwhole].first_line].block;
		state->speech--;
	}
	find_headings(s.items, nwhole);
	find_roles(a, evidence_new(a), state->explain, s.items, nwhole);
	find_damage(s.items, nwhole);
	*units = arena_array(a, struct unit, nwhole);
	for (size_t i = 0; i < nwhole; i++)
		(*units)[i] = s.items[i].unit;
	return nwhole;
}
