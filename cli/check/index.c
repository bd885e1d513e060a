/* A program that is run when draft is built: writes the index of the words that rules look at, and the sieve of phrases. */
#include "check.h"

#include "check_private.h"
#include "watch.h"

/* What it writes is not there yet. */
const struct letter_looks spots_looks = { { 0 } };
const struct watch_index spots_index = { .items = NULL };
const uint64_t phrases_sieve[1];

static void
add_finder(struct watching *w, unsigned rule, const struct finder *finder)
{
	const char *c = finder->chars != NULL ? finder->chars : "";

	while (*c)
		watch_char(w, letter_read(&c), LOOK_RULE, rule);
	for (const struct wording *word = finder->words; word && word->wrong != NULL; word++) {
		watch_word(w, word->wrong, LOOK_RULE, rule);
		if (finder->either)
			watch_word(w, word->right, LOOK_RULE, rule);
	}
}

#define SIEVE_WORDS ((PHRASE_SIEVES << PHRASE_BITS) * 4 / 64)

static void
add_pair(uint64_t sieve[SIEVE_WORDS], const char *two, unsigned what)
{
	uint16_t first = letter_read(&two), second = letter_read(&two);

	for (unsigned i = 0; i < PHRASE_SIEVES; i++) {
		size_t bit = phrase_bit(first, second, i);

		sieve[bit / 64] |= (uint64_t)what << bit % 64;
	}
}

static void
add_phrases(uint64_t sieve[SIEVE_WORDS])
{
	for (const char *phrase = phrases_text; *phrase; phrase += PHRASE_LEN) {
		add_pair(sieve, phrase, BEGINS_PHRASE);
		add_pair(sieve, phrase + PHRASE_LEN / 2, ENDS_PHRASE);
	}
	for (size_t i = 0; i < nslips; i++)
		add_pair(sieve, slips_text + i * 2 * SLIP_LEN, IS_SLIP);
}

int
main(void)
{
	static struct watching w;
	static uint64_t sieve[SIEVE_WORDS];

	w.looks = language_looks;
	for (unsigned rule = 0; rule < check_nrules(); rule++)
		if (check_finder(rule) != NULL)
			add_finder(&w, rule, check_finder(rule));
	add_phrases(sieve);
	return watch_write(&w, stdout, "check_private.h", "spots") &&
		       watch_write_words(stdout, "phrases_sieve", sieve, SIEVE_WORDS)
		   ? 0
		   : 1;
}
