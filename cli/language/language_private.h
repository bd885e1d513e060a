#ifndef LANGUAGE_PRIVATE_H
#define LANGUAGE_PRIVATE_H

#include <stddef.h>
#include <stdint.h> /* for uint32_t */

#include "str.h"

/* As numeral_at(), but 两 is none: a number that stands for a place in a row. */
unsigned numeral_place_at(struct str text, size_t off, size_t *len);

/* Whether c can be part of a Chinese numeral, of any size. */
bool numeral_has(uint32_t c);

/* The number in the circle of ①; 0 if c is none. */
unsigned circled_value(uint32_t c);

/*
 * What stands in quotation marks, book title marks or brackets is somebody's wording or a name. Which brackets are
 * closed is known only when they are: found things are kept, and taken back at the closing mark.
 */
#define NENCLOSURES 9
struct enclosures {
	size_t
	    opened[NENCLOSURES]; /* 1 + the number of things found before the mark; 0: not open */
};

/* Reads one character; returns how many of the n things found so far stay. */
size_t enclosures_read(struct enclosures *e, uint32_t c, size_t n);

/* Bytes of the character at off, cheaply; text is UTF-8 and off is inside. */
static inline size_t
char_len(struct str text, size_t off)
{
	unsigned char c = (unsigned char)text.data[off];
	size_t len = c < 0xC0 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;

	return len < text.len - off ? len : text.len - off;
}

#endif
