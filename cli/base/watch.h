#ifndef WATCH_H
#define WATCH_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include "letters.h"

/*
 * The words that somebody looks for in a text, by the first letter. Nobody walks through his tables to find out what they
 * are: that is done once, when the program is built, by a program of his room that writes the index as a table of C.
 */

/* A letter that somebody looks for, or the first two of a word, and his number for it. */
struct watch {
	uint16_t first, second; /* 0: the letter alone */
	uint16_t who;
};

#define WATCH_HEADS 1024
#define WATCH_ONES 4096 /* letters alone */
#define WATCH_TWOS 8192 /* pairs of letters */

struct watch_index {
	/* a bit for each hash of a letter that is looked for alone, and of the first two of a word */
	uint64_t ones[WATCH_ONES / 64], twos[WATCH_TWOS / 64];
	/* those of one head stand together, in the order they were given: heads[n] to heads[n + 1] */
	uint16_t heads[WATCH_HEADS + 1];
	const struct watch *items;
};

static inline size_t
watch_head(uint16_t letter)
{
	return letter % WATCH_HEADS;
}

static inline size_t
watch_two(uint16_t first, uint16_t second)
{
	return (first * 181u + second) % WATCH_TWOS;
}

/* Whether anything may stand where a text goes on with these letters: cheap, and no to most. */
static inline bool
watch_may_be(const struct watch_index *index, const uint16_t *letters)
{
	size_t one = letters[0] % WATCH_ONES, two = watch_two(letters[0], letters[1]);

	return ((index->ones[one / 64] >> one % 64 | index->twos[two / 64] >> two % 64) & 1) != 0;
}

/* Whether it may stand where a text goes on with these letters. */
static inline bool
watch_is_at(const struct watch *one, const uint16_t *letters)
{
	return one->first == letters[0] && (!one->second || one->second == letters[1]);
}

/* ---- when the program is built ---- */

#define WATCH_MOST 4096

struct watching {
	struct watch items[WATCH_MOST];
	size_t n;
	struct letter_looks looks;
};

/* Has what begins with a letter looked at: a bit for letters_next(). */
void watch_letter(struct watching *w, uint16_t letter, uint8_t look);

/* The same of a character, or of a word, which is listed. */
void watch_char(struct watching *w, uint16_t letter, uint8_t look, unsigned who);
void watch_word(struct watching *w, const char *word, uint8_t look, unsigned who);

/* The tables `NAME_looks` and `NAME_index`, which a header declares; false if that cannot be. */
bool watch_write(const struct watching *w, FILE *file, const char *header, const char *name);

/* A table of n words behind them. */
bool watch_write_words(FILE *file, const char *name, const uint64_t *words, size_t n);

#endif
