#ifndef SPEECHES_H
#define SPEECHES_H

#include <stdbool.h>
#include <stddef.h>

#include "str.h"

/* Which speech, titles, signoffs, what lies outside: speeches.c, frame.c. */

struct noise;
struct splitting;
struct stretch;
struct stretches;

struct seeking {
	const struct noise *noise;
	struct stretch *items;
	size_t n;
};

struct str seeking_text(const struct seeking *s, size_t i);
bool seeking_is_noise(const struct seeking *s, size_t i);
bool seeking_is_title(const struct seeking *s, size_t i);

/* 县长、各位代表：, but not the byline 县长 above a salutation or a date. */
bool seeking_is_salutation(const struct seeking *s, size_t i);

/* A paragraph of prose, or a numbered heading: what a header has none of. */
bool seeking_is_prose(const struct seeking *s, size_t i);

/* The main title above the subtitle at i; i if there is none. */
size_t seeking_main_title(const struct seeking *s, size_t i, size_t floor);

/* Says what each item [from, to) of a speech is; false if all is noise. */
bool seeking_name_speech(struct seeking *s, size_t from, size_t to, unsigned speech);

void find_speeches(const struct noise *noise, struct splitting *state, struct stretches *all);

#endif
