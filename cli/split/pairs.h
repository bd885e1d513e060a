#ifndef PAIRS_H
#define PAIRS_H

#include <stddef.h>

#include "arena.h"
#include "str.h"

/* Which characters stand together in the zone of the line that was entered last. */

struct line;
struct words;

struct words *words_new(struct arena *a, const struct line *lines, size_t n);
void words_enter(struct words *w, size_t line);

/* How often the last character of left and the first of right stand together. */
unsigned words_parted(const struct words *w, struct str left, struct str right);

/* How often the first two characters of a text stand together, and begin a sentence. */
unsigned words_seen(const struct words *w, struct str text);
unsigned words_begun(const struct words *w, struct str text);

#endif
