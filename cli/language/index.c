/* A program that is run when draft is built: writes the index of the words that speak of names, and the sieve of towns. */
#include "language.h"

#include "buf.h"
#include "language_private.h"
#include "names_private.h"
#include "watch.h"

/* What it writes is not there yet. */
const struct letter_looks language_looks = { { 0 } };
const struct watch_index language_index = { .items = NULL };
const uint64_t towns_sieve[1] = { 0 };

#define SIEVE_WORDS ((2 << TOWNS_BITS) / 64)

/* The words of a list; false if they have no numbers left. */
static bool
add_list(struct watching *w, unsigned room, unsigned nth, const struct name_list *list)
{
	unsigned first = (room << NAME_LIST_BITS | nth) << NAME_WORD_BITS, n = 0;
	const char *word;

	for (; (word = name_list_word(list, n)) != NULL; n++)
		watch_word(w, word, LOOK_NAME, first + n);
	return nth < 1u << NAME_LIST_BITS && n < 1u << NAME_WORD_BITS;
}

/* What a division may begin with: every letter behind a line's end or a space of their text. */
static void
add_divisions(struct watching *w)
{
	for (const char *c = divisions_text; *c;) {
		bool begins = c == divisions_text || c[-1] == ' ' || c[-1] == '\n' || c[-1] == '=';
		uint16_t letter = letter_read(&c);

		if (begins && letter_is_han(letter))
			watch_letter(w, letter, LOOK_PLACE);
	}
}

static void
add_surnames(struct watching *w)
{
	for (unsigned letter = 0x4E00; letter_is_han((uint16_t)letter); letter++)
		if (person_letter(letter) / 20)
			watch_letter(w, (uint16_t)letter, LOOK_PERSON);
}

/* Towns of one length, of which there are n. */
static void
add_towns(struct watching *w, uint64_t sieve[SIEVE_WORDS], const char *towns, unsigned n,
    size_t len)
{
	for (unsigned i = 0; i < n; i++) {
		const char *town = towns + i * len;
		uint16_t first = letter_read(&town), second = letter_read(&town);

		watch_letter(w, first, LOOK_TOWN);
		for (unsigned kind = 0; kind < 2; kind++) {
			size_t bit = town_bit(first, second, kind);

			sieve[bit / 64] |= (uint64_t)1 << bit % 64;
		}
	}
}

static void
add_signs(struct watching *w)
{
	struct buf one = BUF_INIT;

	for (uint32_t c = 1; c <= UINT16_MAX; c++) {
		one.len = 0;
		buf_utf8(&one, c);
		if (!is_sign_box(c) && sign_may_begin(buf_view(&one), 0))
			watch_letter(w, (uint16_t)c, LOOK_SIGN);
	}
	buf_release(&one);
}

int
main(void)
{
	static struct watching w;
	static uint64_t sieve[SIEVE_WORDS];
	bool ok = true;

	for (unsigned room = 0; room < NAME_ROOMS; room++)
		for (unsigned i = 0; name_rooms[room][i].read != NULL; i++)
			ok &= add_list(&w, room, i, &name_rooms[room][i]);
	add_divisions(&w);
	add_surnames(&w);
	add_towns(&w, sieve, towns2, ntowns2, 6);
	add_towns(&w, sieve, towns3, ntowns3, 9);
	add_towns(&w, sieve, towns4, ntowns4, 12);
	for (const char *c = dated_heads; *c;)
		watch_letter(&w, letter_read(&c), LOOK_DATED);
	add_signs(&w);
	if (!ok)
		fputs("index.c: more lists of names, or longer ones, than there are numbers for\n",
		    stderr);
	ok = ok && watch_write(&w, stdout, "language_private.h", "language");
	return ok && watch_write_words(stdout, "towns_sieve", sieve, SIEVE_WORDS) ? 0 : 1;
}
