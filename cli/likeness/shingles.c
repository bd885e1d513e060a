#include "likeness.h"

#include <string.h>

#include "utf8.h"

#define SIZE 3 /* characters in a shingle */
#define CHAR_BITS                                                                                  \
	21 /* of a Unicode character: three fit in 64 bits, so that no two shingles are one */
#define MASK (((uint64_t)1 << (SIZE * CHAR_BITS)) - 1)

/* One text with a word changed here and there shares half of all shingles; with sentences cut, most of the shorter's. */
#define REPEAT_LIKENESS 0.5
#define REPEAT_CONTAINMENT 0.8
#define REPEAT_MIN 20 /* characters: what is shorter may stand in many texts */

/* The character as it counts: full-width forms are their narrow ones, capitals small; 0 for what does not count. */
static uint32_t
fold(uint32_t c)
{
	if (c >= 0xFF01 && c <= 0xFF5E)
		c -= 0xFF01 - '!';
	if (c >= 'A' && c <= 'Z')
		c += 'a' - 'A';
	return utf8_is_word(c) || utf8_is_han(c) ? c : 0;
}

/* Packed characters are close neighbours; mixed, still one to one, they are spread evenly. */
static uint64_t
mixed(uint64_t x)
{
	x = (x ^ x >> 30) * 0xBF58476D1CE4E5B9u;
	return (x ^ x >> 27) * 0x94D049BB133111EBu;
}

#define SMALL 512 /* hashes of a paragraph, sorted without the arena's memory */

/* Sorts hashes that are spread evenly: each is put near its place by its upper half, then a few neighbours swap. */
static void
sort(struct arena *a, uint64_t *hashes, size_t n)
{
	uint64_t few[SMALL] = { 0 }, *sorted = n < SMALL ? few : arena_array(a, uint64_t, n);
	uint32_t few_ends[SMALL] = { 0 }; /* [i + 1]: where those of place i end */
	uint32_t *ends = n < SMALL ? few_ends : arena_array(a, uint32_t, n + 1);

	for (size_t i = 0; i < n; i++)
		ends[((hashes[i] >> 32) * n >> 32) + 1]++;
	for (size_t i = 0; i < n; i++)
		ends[i + 1] += ends[i];
	for (size_t i = 0; i < n; i++)
		sorted[ends[(hashes[i] >> 32) * n >> 32]++] = hashes[i];
	for (size_t i = 0; i < n; i++) {
		uint64_t hash = sorted[i];
		size_t at = i;

		for (; at && hashes[at - 1] > hash; at--)
			hashes[at] = hashes[at - 1];
		hashes[at] = hash;
	}
}

static size_t
unique(uint64_t *hashes, size_t n)
{
	size_t kept = 0;

	for (size_t i = 0; i < n; i++)
		if (!kept || hashes[kept - 1] != hashes[i])
			hashes[kept++] = hashes[i];
	return kept;
}

struct shingles
shingles_read(struct arena *a, struct str text)
{
	uint64_t *hashes = arena_array(a, uint64_t, utf8_count(text) + 1);
	uint64_t window = 0;
	size_t n = 0, nchars = 0, len;

	for (size_t off = 0; off < text.len; off += len) {
		uint32_t c = utf8_han_at(text, off);

		len = 3;
		if (!c && !(c = fold(utf8_at(text, off, &len))))
			continue;
		window = (window << CHAR_BITS | c) & MASK;
		if (++nchars >= SIZE)
			hashes[n++] = mixed(window);
	}
	if (nchars && !n)
		hashes[n++] = mixed(window);
	return (struct shingles){ .hashes = hashes, .n = n, .nchars = nchars };
}

void
shingles_sort(struct arena *a, struct shingles *s)
{
	sort(a, s->hashes, s->n);
	s->n = unique(s->hashes, s->n);
}

struct shingles
shingles_of(struct arena *a, struct str text)
{
	struct shingles s = shingles_read(a, text);

	shingles_sort(a, &s);
	return s;
}

size_t
shingles_few(struct shingles s, uint64_t few[SHINGLES_FEW])
{
	size_t n = 0;

	for (size_t i = 0; i < s.n; i++) {
		uint64_t hash = s.hashes[i];
		size_t at = n;

		if (n == SHINGLES_FEW && hash >= few[n - 1])
			continue;
		while (at && few[at - 1] > hash)
			at--;
		if (at && few[at - 1] == hash)
			continue;
		n += n < SHINGLES_FEW;
		memmove(few + at + 1, few + at, (n - at - 1) * sizeof *few);
		few[at] = hash;
	}
	return n;
}

static size_t
shared(struct shingles a, struct shingles b)
{
	size_t n = 0;

	for (size_t i = 0, j = 0; i < a.n && j < b.n;) {
		uint64_t x = a.hashes[i], y = b.hashes[j];

		n += x == y;
		i += x <= y;
		j += y <= x;
	}
	return n;
}

static double
part_of(size_t part, size_t whole)
{
	return whole ? (double)part / (double)whole : 0;
}

double
shingles_likeness(struct shingles a, struct shingles b)
{
	size_t both = shared(a, b);

	return part_of(both, a.n + b.n - both);
}

double
shingles_containment(struct shingles a, struct shingles b)
{
	return part_of(shared(a, b), a.n < b.n ? a.n : b.n);
}

bool
shingles_repeat(struct shingles a, struct shingles b)
{
	size_t both = shared(a, b), shorter = a.n < b.n ? a.n : b.n;
	size_t chars = a.nchars < b.nchars ? a.nchars : b.nchars;

	return part_of(both, a.n + b.n - both) >= REPEAT_LIKENESS ||
	       (chars >= REPEAT_MIN && part_of(both, shorter) >= REPEAT_CONTAINMENT);
}
