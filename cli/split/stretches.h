#ifndef STRETCHES_H
#define STRETCHES_H

#include "split.h"

/* Paragraphs in the making: stretch.c, join.c, cut.c, damage.c. */

struct line;
struct noise;
struct pairs;

struct stretch {
	struct unit unit;
	size_t first_line; /* index of its first line */
	size_t nlines;
	unsigned blanks, width, wrap, zone;
	bool indented;
	bool cut;                    /* it begins inside a line */
	bool apart, parallel, whole; /* its first line is */
	bool has_noise;              /* perhaps something inside is */
	bool is_heading;             /* by its format or its form */
	bool starts;                 /* begins a speech */
};

struct stretches {
	struct stretch *items;
	size_t n, cap;
};

/* stretch.c: the part [from, to) of a stretch, as one of its own. */
struct stretch stretch_part(struct arena *a, const struct stretch *s, size_t from, size_t to);

/* Whether it is noise; the next one that is none behind item i, `to` if there is none. */
bool stretch_is_noise(const struct stretch *s);
size_t stretch_next_kept(const struct stretch *items, size_t to, size_t i);

/* Whether it is a paragraph or a heading, no noise or title; the next one that is behind item i, `to` if none is. */
bool stretch_is_text(const struct stretch *s);
size_t stretch_next_text(const struct stretch *items, size_t to, size_t i);

/* All noise inside a paragraph, with the space before it, as edits that drop it. */
size_t noise_edits(struct arena *a, const struct noise *noise, struct str text, struct edit **out);

/* join.c: lines to paragraphs. */
void join_lines(struct arena *a, const struct source *source, struct pairs *pairs,
    const struct line *lines, size_t n, struct stretches *out);

/* cut.c: headings glued to their text, paragraphs run together, noise inside. */
void cut_stretches(struct arena *a, const struct noise *noise, struct pairs *pairs, bool continued,
    struct stretches *s);

/* damage.c */
void find_damage(struct stretch *items, size_t n);

#endif
