#include "str.h"

#include "utf8.h"

int
str_cmp(struct str a, struct str b)
{
	size_t len = a.len < b.len ? a.len : b.len;
	int order = len ? memcmp(a.data, b.data, len) : 0;

	if (order)
		return order;
	return (a.len > b.len) - (a.len < b.len);
}

static int
fold(char c)
{
	return c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c;
}

bool
str_eq_fold(struct str a, struct str b)
{
	if (a.len != b.len)
		return false;
	for (size_t i = 0; i < a.len; i++) {
		if (fold(a.data[i]) != fold(b.data[i]))
			return false;
	}
	return true;
}

bool
str_ends_fold(struct str s, struct str suffix)
{
	return s.len >= suffix.len && str_eq_fold(str_from(s, s.len - suffix.len), suffix);
}

struct str
str_without(struct str s, struct str suffix)
{
	return str_ends_fold(s, suffix) ? str_sub(s, 0, s.len - suffix.len) : s;
}

/* The first bytes of Chinese characters are few, so that the last one of a word's first is looked at before the word. */
size_t
str_one_at(struct str s, size_t off, const char *const *words)
{
	struct str rest = str_from(s, off);
	bool three = rest.len >= 3 && ((unsigned char)rest.data[0] & 0xF0) == 0xE0;

	for (; *words != NULL && rest.len; words++)
		if (**words == rest.data[0] && (!three || (*words)[2] == rest.data[2]) &&
		    str_starts_z(rest, *words))
			return strlen(*words);
	return 0;
}

/* Whether a word ends before off; *len: its bytes. Most words are a few characters of three bytes: no call is worth it. */
static inline bool
word_before(struct str s, size_t off, const char *word, size_t *len)
{
	size_t n = 0;

	while ((unsigned char)word[n] >= 0xE0)
		n += 3;
	if (word[n])
		n += strlen(word + n);
	*len = n;
	if (n > off || (n && s.data[off - 1] != word[n - 1]))
		return false;
	while (n > 0 && s.data[off - n] == word[*len - n])
		n--;
	return n == 0;
}

size_t
str_one_before(struct str s, size_t off, const char *const *words)
{
	size_t end = off < s.len ? off : s.len, len;

	for (; *words != NULL; words++)
		if (word_before(s, end, *words, &len))
			return len;
	return 0;
}

/* Looked for by its last byte: the first of a Chinese character begins a sixth of them all, the last ends a 64th. */
size_t
str_find(struct str s, struct str needle, size_t from)
{
	size_t last = needle.len - 1;

	if (!needle.len)
		return from <= s.len ? from : STR_NONE;
	while (from < s.len && s.len - from >= needle.len) {
		const char *hit =
		    memchr(s.data + from + last, needle.data[last], s.len - from - last);

		if (!hit)
			break;
		from = (size_t)(hit - s.data) - last;
		if (!memcmp(s.data + from, needle.data, last))
			return from;
		from++;
	}
	return STR_NONE;
}

size_t
str_find_last(struct str s, struct str needle)
{
	size_t at = s.len >= needle.len ? s.len - needle.len + 1 : 0;

	while (at-- > 0)
		if (!memcmp(s.data + at, needle.data, needle.len))
			return at;
	return STR_NONE;
}

bool
str_has_one(struct str s, const char *const *words)
{
	while (*words != NULL && !str_has(s, str_of(*words)))
		words++;
	return *words != NULL;
}

/* Most texts have nothing to trim, as their first and last byte tell. */
static bool
may_begin_space(char c)
{
	unsigned char byte = (unsigned char)c;

	return byte <= ' ' || byte == 0xC2 || byte == 0xE2 || byte == 0xE3 || byte >= 0xEE;
}

static bool
may_end_space(char c)
{
	unsigned char byte = (unsigned char)c;

	return byte <= ' ' || (byte >= 0x80 && byte <= 0x8F) || (byte >= 0x9F && byte <= 0xAF) ||
	       byte == 0xBF;
}

struct str
str_trim(struct str s)
{
	size_t len;

	while (s.len && may_begin_space(*s.data) && utf8_is_space(utf8_at(s, 0, &len)))
		s = str_from(s, len);
	while (
	    s.len && may_end_space(s.data[s.len - 1]) && utf8_is_space(utf8_before(s, s.len, &len)))
		s.len -= len;
	return s;
}

#define MAX_WORD 64 /* characters of a word that can still be a slip of the hand */

static size_t
decode(struct str s, uint32_t *out)
{
	size_t n = 0, len;

	for (size_t off = 0; off < s.len; off += len) {
		if (n == MAX_WORD)
			return MAX_WORD + 1;
		out[n++] = utf8_at(s, off, &len);
	}
	return n;
}

static size_t
least(size_t a, size_t b, size_t c)
{
	size_t ab = a < b ? a : b;

	return ab < c ? ab : c;
}

size_t
str_distance(struct str a, struct str b, size_t limit)
{
	uint32_t x[MAX_WORD], y[MAX_WORD];
	size_t rows[3][MAX_WORD + 1];
	size_t nx = decode(a, x), ny = decode(b, y);

	if (nx > MAX_WORD || ny > MAX_WORD)
		return str_eq(a, b) ? 0 : limit + 1;
	for (size_t j = 0; j <= ny; j++)
		rows[0][j] = j;
	for (size_t i = 1; i <= nx; i++) {
		size_t *row = rows[i % 3], *last = rows[(i + 2) % 3], *before = rows[(i + 1) % 3];

		row[0] = i;
		for (size_t j = 1; j <= ny; j++) {
			row[j] = least(last[j] + 1, row[j - 1] + 1,
			    last[j - 1] + (x[i - 1] != y[j - 1]));
			/* Two neighbours swapped are one slip. */
			if (i > 1 && j > 1 && x[i - 1] == y[j - 2] && x[i - 2] == y[j - 1])
				row[j] = least(row[j], before[j - 2] + 1, row[j]);
		}
	}
	return rows[nx % 3][ny] <= limit ? rows[nx % 3][ny] : limit + 1;
}

bool
str_is_near(struct str word, struct str other, size_t *distance)
{
	size_t count = utf8_count(word);
	size_t limit = count <= 5 ? 1 : 2 + count / 8;

	*distance = str_distance(word, other, limit);
	/* A word that shares no character with the other is not a slip of it. */
	return *distance <= limit && *distance < count;
}

size_t
str_nearest(struct str word, const struct str *candidates, size_t n)
{
	size_t best = STR_NONE, best_distance = 0;

	for (size_t i = 0; i < n; i++) {
		size_t distance;

		if (str_is_near(word, candidates[i], &distance) &&
		    (best == STR_NONE || distance < best_distance)) {
			best = i;
			best_distance = distance;
		}
	}
	return best;
}
