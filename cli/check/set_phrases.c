#include "check.h"

#include <string.h>

#include "check_private.h"

/* Words of two characters and set phrases of four with one that only sounds right, or only looks so: 积级, 再接再励, 草管人命. */

static size_t
first_row(const char *character)
{
	size_t from = 0, to = alike_nrows;

	while (from < to) {
		size_t mid = from + (to - from) / 2;

		if (memcmp(alike_text + mid * ALIKE_LEN, character, 3) < 0)
			from = mid + 1;
		else
			to = mid;
	}
	return from;
}

static bool
is_row_of(size_t row, const char *character)
{
	return row < alike_nrows && memcmp(alike_text + row * ALIKE_LEN, character, 3) == 0;
}

/* One row of each is the same. */
bool
chars_alike(const char *one, const char *two)
{
	size_t first = first_row(two);

	for (size_t i = first_row(one); is_row_of(i, one); i++)
		for (size_t k = first; is_row_of(k, two); k++)
			if (memcmp(alike_text + i * ALIKE_LEN + 3, alike_text + k * ALIKE_LEN + 3,
				ALIKE_LEN - 3) == 0)
				return true;
	return false;
}

/* The page of the phrases that begin, or end, with two letters. */
static inline size_t
page_of(uint16_t first, uint16_t second)
{
	return letters_hash(first, second, 0, PHRASE_PAGES);
}

static inline const char *
phrase(size_t i)
{
	return phrases_text + i * PHRASE_LEN;
}

static inline unsigned
sieved_by(uint16_t first, uint16_t second, unsigned kind)
{
	size_t bit = phrase_bit(first, second, kind);

	return phrases_sieve[bit / 64] >> bit % 64 & 15;
}

/* What two characters may be: nearly always nothing. */
static inline unsigned
sieved(uint16_t first, uint16_t second)
{
	unsigned may_be = sieved_by(first, second, 0);

	return may_be ? may_be & sieved_by(first, second, 1) : 0;
}

static bool
is_phrase(struct str text, size_t off)
{
	size_t page =
	    page_of(letter_of_three(text.data + off), letter_of_three(text.data + off + 3));

	for (size_t i = phrases_heads[page]; i < phrases_heads[page + 1]; i++)
		if (memcmp(phrase(i), text.data + off, PHRASE_LEN) == 0)
			return true;
	return false;
}

bool
is_set_phrase(struct str text, size_t off)
{
	return sieved(letter_of_three(text.data + off), letter_of_three(text.data + off + 3)) &
		   BEGINS_PHRASE &&
	       is_phrase(text, off);
}

/* Whether two Han characters are the same; the last byte tells most apart. */
static inline bool
is_same(const char *one, const char *two)
{
	return one[2] == two[2] && one[1] == two[1] && one[0] == two[0];
}

/* Where the one character stands, in bytes, that makes four at off another phrase; PHRASE_LEN: there are more, or none. */
static size_t
odd_one(const char *right, const char *said)
{
	size_t odd = PHRASE_LEN;

	for (size_t at = 0; at < PHRASE_LEN; at += 3) {
		if (is_same(right + at, said + at))
			continue;
		if (odd < PHRASE_LEN)
			return PHRASE_LEN;
		odd = at;
	}
	return odd;
}

/* Whether a phrase is two words, and what is said are two words, too: 监督检查 and 监督检察. */
static bool
is_word_for_word(const char *right, struct str text, size_t off, size_t odd)
{
	struct str whole = { right, PHRASE_LEN };
	size_t half = odd < 6 ? 0 : 6;

	return common_at(text, off + half) && common_at(whole, 0) && common_at(whole, 6);
}

/* Whether the half with the odd character goes on beyond the four: 机械新能|源. */
static bool
is_of_neighbour(struct str text, size_t off, size_t odd)
{
	return odd < 6 ? off >= 3 && common_at(text, off - 3)
		       : common_at(text, off + PHRASE_LEN - 3);
}

/* Whether the four characters at off are a slip of the pen for a phrase. */
static bool
is_slip(struct str text, size_t off, const char *right)
{
	size_t odd = odd_one(right, text.data + off);

	return odd < PHRASE_LEN && chars_alike(right + odd, text.data + off + odd) &&
	       !is_of_neighbour(text, off, odd) && !is_word_for_word(right, text, off, odd) &&
	       !is_phrase(text, off);
}

/* The phrase that the four characters at off should be, of those with the two at `pair`; NULL if they are right. */
static const char *
meant_at(struct str text, size_t off, size_t pair, size_t from, size_t to)
{
	bool tail = pair > off;

	for (size_t i = from; i < to; i++) {
		const char *right = phrase(tail ? phrases_by_tail[i] : i);

		if (is_same(right + (pair - off), text.data + pair) &&
		    is_same(right + (pair - off) + 3, text.data + pair + 3) &&
		    is_slip(text, off, right))
			return right;
	}
	return NULL;
}

/* Whether one of the two characters at off makes a word with what stands beside it: 学|习贯|彻, 自|己经|手. */
static bool
is_of_neighbours(struct str text, size_t off)
{
	return (off >= 3 && common_at(text, off - 3)) || common_at(text, off + 3);
}

/* The word that the two characters at off should be; NULL if they are no slip. */
static const char *
word_meant_at(struct str text, size_t off)
{
	size_t from = 0, to = nslips;

	while (from < to) {
		size_t mid = from + (to - from) / 2;
		const char *slip = slips_text + mid * 2 * SLIP_LEN;
		int order = memcmp(slip, text.data + off, SLIP_LEN);

		if (order == 0)
			return is_of_neighbours(text, off) ? NULL : slip + SLIP_LEN;
		if (order < 0)
			from = mid + 1;
		else
			to = mid;
	}
	return NULL;
}

/* What begins at or around letters i and i + 1 and is a slip: what it should be; *at is its place. NULL if nothing is. */
static const char *
slip_at(struct str text, struct letters letters, size_t i, unsigned may_be, struct span *at)
{
	const uint16_t *codes = letters.codes + i;
	size_t off = letters.offs[i], page = page_of(codes[0], codes[1]);
	const char *right = NULL;

	*at = span_of(off, SLIP_LEN);
	if (may_be & IS_SLIP)
		right = word_meant_at(text, off);
	if (right != NULL)
		return right;
	*at = span_of(off, PHRASE_LEN);
	if (may_be & BEGINS_PHRASE && letter_is_han(codes[2]) && letter_is_han(codes[3]))
		right = meant_at(text, off, off, phrases_heads[page], phrases_heads[page + 1]);
	if (right != NULL || !(may_be & ENDS_PHRASE) || i < 2 || !letter_is_han(codes[-1]) ||
	    !letter_is_han(codes[-2]))
		return right;
	*at = span_of(off - 6, PHRASE_LEN);
	return meant_at(text, off - 6, off, phrases_tails[page], phrases_tails[page + 1]);
}

static void
check_block(struct checking *c, const struct block *b, struct letters text)
{
	size_t told = 0; /* before it all was */
	struct span at;

	for (size_t i = 0; i < text.n; i++) {
		size_t mark = letters_next(text, i, LOOK_MARK);

		for (; i + 1 < mark; i++) {
			unsigned may_be = sieved(text.codes[i], text.codes[i + 1]);
			const char *right = may_be ? slip_at(b->text, text, i, may_be, &at) : NULL;

			if (right == NULL || at.off < told)
				continue;
			told = at.off + at.len;
			report(c, b, at, "%.*s should be %.*s", (int)at.len, b->text.data + at.off,
			    (int)at.len, right);
		}
		i = mark;
	}
}

void
check_set_phrases(struct checking *c)
{
	for (size_t i = 0; i < c->doc->nblocks; i++)
		check_block(c, &c->doc->blocks[i], c->facts[i].letters);
}
