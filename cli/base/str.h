#ifndef STR_H
#define STR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h> /* for uint64_t */
#include <string.h>

/* A piece of text that somebody else owns: bytes of UTF-8, not ended by NUL. */
struct str {
	const char *data;
	size_t len;
};

#define STR(literal) ((struct str){ .data = "" literal, .len = sizeof(literal) - 1 })

/* The same in a table. */
#define STR_CONST(literal)                                                                         \
	{                                                                                          \
		.data = "" literal, .len = sizeof(literal) - 1                                     \
	}

#define STR_FMT(s) ((int)(s).len), ((s).data) /* for "%.*s" */
#define STR_NONE ((size_t)-1)

/* These few are the inner loop of every table, so the compiler sees them whole. */

/* The text of a NUL-terminated string; NULL is the empty text. */
static inline struct str
str_of(const char *z)
{
	return (struct str){ .data = z ? z : "", .len = z ? strlen(z) : 0 };
}

/* Bytes [off, off + len), cut to what there is. */
static inline struct str
str_sub(struct str s, size_t off, size_t len)
{
	if (off > s.len)
		off = s.len;
	if (len > s.len - off)
		len = s.len - off;
	/* A zeroed text has no data to step from. */
	return (struct str){ .data = off ? s.data + off : s.data, .len = len };
}

/* Everything from off on. */
static inline struct str
str_from(struct str s, size_t off)
{
	return str_sub(s, off, s.len);
}

static inline bool
str_eq(struct str a, struct str b)
{
	return a.len == b.len &&
	       (!a.len || (a.data[0] == b.data[0] && !memcmp(a.data, b.data, a.len)));
}

static inline bool
str_starts(struct str s, struct str prefix)
{
	return s.len >= prefix.len &&
	       (!prefix.len ||
		   (s.data[0] == prefix.data[0] && !memcmp(s.data, prefix.data, prefix.len)));
}

/* The same of a word in a table, which is not measured first. */
static inline bool
str_starts_z(struct str s, const char *z)
{
	size_t i = 0;

	while (i < s.len && z[i] && s.data[i] == z[i])
		i++;
	return !z[i];
}

/* Whether a word stands at off. */
static inline bool
str_at(struct str s, size_t off, const char *word)
{
	return str_starts_z(str_from(s, off), word);
}

/* Whether an ASCII digit stands at off. */
static inline bool
str_digit_at(struct str s, size_t off)
{
	return off < s.len && s.data[off] >= '0' && s.data[off] <= '9';
}

/* The last bytes of Chinese characters differ far more often than the first ones. */
static inline bool
str_ends(struct str s, struct str suffix)
{
	return s.len >= suffix.len &&
	       (!suffix.len || (s.data[s.len - 1] == suffix.data[suffix.len - 1] &&
				   !memcmp(s.data + s.len - suffix.len, suffix.data, suffix.len)));
}

/* Whether a word ends right before off. */
static inline bool
str_before(struct str s, size_t off, const char *word)
{
	return str_ends(str_sub(s, 0, off), str_of(word));
}

/* FNV-1a: quick, and no match for who wants two texts to have one. Old records hold it, so it stays as it is. */
static inline uint64_t
str_hash(struct str s)
{
	uint64_t hash = 0xCBF29CE484222325u;

	for (size_t i = 0; i < s.len; i++)
		hash = (hash ^ (unsigned char)s.data[i]) * 0x100000001B3u;
	return hash;
}

/* The same where capitals of ASCII don't count, as in the endings of files. */
bool str_eq_fold(struct str a, struct str b);
bool str_ends_fold(struct str s, struct str suffix);

/* s without that ending, in whatever case; s itself if it has another. */
struct str str_without(struct str s, struct str suffix);

/* By bytes, the shorter first: an order that is the same on every machine. For qsort() wrap it. */
int str_cmp(struct str a, struct str b);

/* Bytes of the first of the words (NULL-terminated) that stands at off, or ends before it; 0 if none. */
size_t str_one_at(struct str s, size_t off, const char *const *words);
size_t str_one_before(struct str s, size_t off, const char *const *words);

/* Where needle begins in s, from `from` on; STR_NONE if nowhere. */
size_t str_find(struct str s, struct str needle, size_t from);

/* Where it begins last in s. */
size_t str_find_last(struct str s, struct str needle);

/* Whether needle stands in s. */
static inline bool
str_has(struct str s, struct str needle)
{
	return str_find(s, needle, 0) != STR_NONE;
}

/* Whether one of the words (NULL-terminated) does. */
bool str_has_one(struct str s, const char *const *words);

/* Without white space at both ends: what utf8_is_space() takes for it. */
struct str str_trim(struct str s);

/* Edit distance in characters, at most limit + 1: a caller that wants "near" does not pay for "far". */
size_t str_distance(struct str a, struct str b, size_t limit);

/* Whether other can become word by a slip of the hand, and how far they are apart. */
bool str_is_near(struct str word, struct str other, size_t *distance);

/* The candidate nearest to word, for "did you mean"; STR_NONE if none is near. */
size_t str_nearest(struct str word, const struct str *candidates, size_t n);

#endif
