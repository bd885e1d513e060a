#ifndef LETTERS_H
#define LETTERS_H

#include <stddef.h>
#include <stdint.h> /* for uint16_t */

#include "arena.h"
#include "str.h"
#include "utf8.h"

/*
 * Who looks at a letter, a bit each: looked up once for all when a text is decoded, so that each goes from one of his
 * letters to the next and passes over the rest, eight at once. A letter is looked up by its last twelve bits, which few
 * others of a text have: who looks makes sure.
 */
#define LETTER_LOOKS 4096
struct letter_looks {
	uint8_t of[LETTER_LOOKS];
};

#define LOOK_MARK 1 /* no Han character: surely; the other bits are their owners' */

/* U+4E00 to U+9FFF. */
static inline bool
letter_is_han(uint16_t code)
{
	return code >= 0x4E00 && code <= 0x9FFF;
}

static inline uint8_t
letter_looks_of(const struct letter_looks *looks, uint16_t code)
{
	return (uint8_t)(looks->of[code % LETTER_LOOKS] | (letter_is_han(code) ? 0 : LOOK_MARK));
}

/* A text's characters, decoded once for those who read them again and again. */
struct letters {
	struct str text;
	/* zeros follow them; of what needs more bits the first half of a pair */
	const uint16_t *codes;
	const uint32_t *offs; /* the byte where each begins, and the end */
	const uint8_t *looks; /* of each, and of the end, which all look at */
	size_t n;
};

#define LETTERS_AHEAD 4 /* zeros behind the last one, that may be read without asking */

/* Of text that is no UTF-8 some bytes are left out. */
struct letters letters_of(struct arena *a, struct str text, const struct letter_looks *looks);

/* The bit that stands first in memory. */
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
#define FIRST_BIT(eight) __builtin_clzll(eight)
#else
#define FIRST_BIT(eight) __builtin_ctzll(eight)
#endif

/* Where, from letter i on (the end at most), the next one stands that a bit is set for; the end if none does. */
static inline size_t
letters_next(struct letters in, size_t i, uint8_t look)
{
	uint64_t eight, all = 0x0101010101010101u * look;

	for (;; i += sizeof eight) {
		memcpy(&eight, in.looks + i, sizeof eight);
		eight &= all;
		if (eight)
			return i + (size_t)FIRST_BIT(eight) / 8;
	}
}

/* Of a character of three bytes. */
static inline uint16_t
letter_of_three(const char *c)
{
	return (uint16_t)((unsigned char)*c * (1u << 12) | utf8_three_bits(c));
}

/* The letter that a word of a table begins with, of at most three bytes; 0 at its end. *word: what follows it. */
static inline uint16_t
letter_read(const char **word)
{
	const char *c = *word;
	unsigned first = (unsigned char)*c;

	*word += first < 0x80 ? first != 0 : first < 0xE0 ? 2 : 3;
	if (first >= 0xE0)
		return letter_of_three(c);
	return (uint16_t)(first < 0x80 ? first : (first & 31) << 6 | ((unsigned)c[1] & 63));
}

/* A hash of two letters; the second kind tells apart most of what the first one does not. */
static inline uint32_t
letters_hash(uint16_t first, uint16_t second, unsigned kind, unsigned bits)
{
	uint32_t two = (first & 0xFFFu) << 12 | (second & 0xFFFu);

	return two * (kind ? 0x85EBCA6Bu : 0x9E3779B1u) >> (32 - bits);
}

/* Some letters, by their last twelve bits, which few others of a text have. */
struct letter_set {
	uint64_t bits[64];
};

static inline void
letter_set_add(struct letter_set *set, uint16_t code)
{
	set->bits[code >> 6 & 63] |= (uint64_t)1 << (code & 63);
}

static inline bool
letter_set_may_have(const struct letter_set *set, uint16_t code)
{
	return (set->bits[code >> 6 & 63] >> (code & 63) & 1) != 0;
}

#endif
