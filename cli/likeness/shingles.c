#include "likeness.h"

#include <string.h>

#include "likeness_private.h"
#include "utf8.h"

#define SIZE 3       /* characters in a shingle */
#define CHAR_BITS 21 /* of a character: three fit in 64, so that no two shingles are one */
#define MASK (((uint64_t)1 << (SIZE * CHAR_BITS)) - 1)

/* One text with a word changed here and there shares half of all shingles; with sentences cut, most of the shorter's. */
#define REPEAT_LIKENESS 0.5
#define REPEAT_CONTAINMENT 0.8
#define REPEAT_MIN 20 /* characters: what is shorter may stand in many texts */

/* The character as it counts: full-width forms are their narrow ones, capitals small; 0 for what does not count. */
static uint32_t
fold(uint32_t c)
{
	if (c >= U'！' && c <= U'～')
		c -= U'！' - '!';
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

/* A text as it is read. */
struct reader {
	struct str text;
	size_t off, nchars;
	uint64_t window; /* the last SIZE characters */
};

/* Reads the next character that counts; false at the end. */
static inline bool
read_on(struct reader *r)
{
	while (r->off < r->text.len) {
		uint32_t c = utf8_han_at(r->text, r->off);
		size_t len = 3;

		if (!c)
			c = fold(utf8_at(r->text, r->off, &len));
		r->off += len;
		if (!c)
			continue;
		r->window = (r->window << CHAR_BITS | c) & MASK;
		r->nchars++;
		return true;
	}
	return false;
}

struct shingles
shingles_of(struct arena *a, struct str text)
{
	struct shingles s = { .hashes = arena_array(a, uint64_t, utf8_count(text) + 1) };
	struct reader r = { .text = text };

	while (read_on(&r))
		if (r.nchars >= SIZE)
			s.hashes[s.n++] = mixed(r.window);
	if (r.nchars && r.nchars < SIZE)
		s.hashes[s.n++] = mixed(r.window);
	sort(a, s.hashes, s.n);
	s.n = unique(s.hashes, s.n);
	s.nchars = r.nchars;
	return s;
}

/* ---- glances ---- */

#define NO_HASH UINT64_MAX

/* Puts a hash among the few smallest. */
static void
add_few(uint64_t few[GLANCE_FEW], uint64_t hash)
{
	size_t at = GLANCE_FEW - 1;

	while (at && few[at - 1] > hash)
		at--;
	if (at && few[at - 1] == hash)
		return;
	memmove(few + at + 1, few + at, (GLANCE_FEW - 1 - at) * sizeof hash);
	few[at] = hash;
}

static inline void
add(struct glance *glance, uint64_t window)
{
	uint64_t hash = window * 0x9E3779B97F4A7C15u;

	glance->sieve[hash >> 59] |= (uint64_t)1 << (hash >> 53 & 63);
	if (hash < glance->few[GLANCE_FEW - 1])
		add_few(glance->few, hash);
}

void
glance_at(struct letters text, struct glance *out)
{
	uint64_t window = 0;
	size_t nchars = 0;

	*out = (struct glance){ .nfew = GLANCE_FEW };
	for (size_t i = 0; i < GLANCE_FEW; i++)
		out->few[i] = NO_HASH;
	for (size_t i = 0; i < text.n; i++) {
		uint32_t c = text.codes[i];

		if (!letter_is_han(text.codes[i]) && !(c = fold(c)))
			continue;
		window = (window << CHAR_BITS | c) & MASK;
		if (++nchars >= SIZE)
			add(out, window);
	}
	if (nchars && nchars < SIZE)
		add(out, window);
	while (out->nfew && out->few[out->nfew - 1] == NO_HASH)
		out->nfew--;
}

double
glance_likeness(const struct glance *a, const struct glance *b)
{
	size_t both = 0, all = 0;

	for (size_t i = 0; i < GLANCE_SIEVE; i++) {
		both += (size_t)__builtin_popcountll(a->sieve[i] & b->sieve[i]);
		all += (size_t)__builtin_popcountll(a->sieve[i] | b->sieve[i]);
	}
	return share(both, all);
}

/* ---- comparing ---- */

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

double
shingles_likeness(struct shingles a, struct shingles b)
{
	size_t both = shared(a, b);

	return share(both, a.n + b.n - both);
}

bool
shingles_repeat(struct shingles a, struct shingles b)
{
	size_t both = shared(a, b), shorter = a.n < b.n ? a.n : b.n;
	size_t chars = a.nchars < b.nchars ? a.nchars : b.nchars;

	return share(both, a.n + b.n - both) >= REPEAT_LIKENESS ||
	       (chars >= REPEAT_MIN && share(both, shorter) >= REPEAT_CONTAINMENT);
}
