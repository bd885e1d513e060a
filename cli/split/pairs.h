#ifndef PAIRS_H
#define PAIRS_H

#include <stddef.h>

#include "arena.h"
#include "str.h"

/* Which characters stand together in the zone of the line that was entered last. */

struct line;
struct pairs;

/* Borrows the lines; nothing is counted before the first pairs_enter(). */
struct pairs *pairs_new(struct arena *a, const struct line *lines, size_t n);

/* Counts the zone of that line, and forgets another. */
void pairs_enter(struct pairs *pairs, size_t line);

/* How often the last character of left and the first of right stand together. */
unsigned pairs_parted(const struct pairs *pairs, struct str left, struct str right);

/* How often the first two characters of a text stand together, and begin a sentence. */
unsigned pairs_seen(const struct pairs *pairs, struct str text);
unsigned pairs_begun(const struct pairs *pairs, struct str text);

#endif
