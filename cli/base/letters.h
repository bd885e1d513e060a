#ifndef LETTERS_H
#define LETTERS_H

#include <stddef.h>
#include <stdint.h> /* for uint16_t */

#include "arena.h"
#include "str.h"

/* A text's characters, decoded once for those who read them again and again. */
struct letters {
	struct str text;
	const uint16_t
	    *codes; /* zeros follow them; of what needs more bits the first half of a pair */
	const uint32_t *offs; /* the byte where each begins, and the end */
	size_t n;
};

#define LETTERS_AHEAD 4 /* zeros behind the last one, that may be read without asking */

struct letters letters_of(struct arena *a, struct str text);

/* U+4E00 to U+9FFF. */
static inline bool
letter_is_han(uint16_t code)
{
	return code >= 0x4E00 && code <= 0x9FFF;
}

#endif
