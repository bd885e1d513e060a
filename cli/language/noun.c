#include "language.h"

#include "language_private.h"
#include "utf8.h"

#include <string.h>

/* The noun tables, by class. They are sorted, so that the few rows with one first character are found by halving. */
static const struct {
	const struct field_noun *rows;
	const size_t *n;
} tables[NCLASSES] = {
	[CLASS_TEXT] = { nouns_texts, &nnouns_texts },
	[CLASS_PLACE] = { nouns_places, &nnouns_places },
	[CLASS_PERSON] = { nouns_persons, &nnouns_persons },
	[CLASS_BODY] = { nouns_bodies, &nnouns_bodies },
	[CLASS_DATE] = { nouns_dates, &nnouns_dates },
	[CLASS_ORDINAL] = { nouns_ordinals, &nnouns_ordinals },
	[CLASS_AMOUNT] = { nouns_amounts, &nnouns_amounts },
};

const struct field_noun *field_nouns(enum class c)
{
	return tables[c].rows;
}

/* As strncmp(), but nearly all nouns differ in their first bytes, before a call would pay. */
static int
compare_head(const char *noun, struct str s)
{
	for (size_t i = 0; i < s.len; i++) {
		int order = (unsigned char)noun[i] - (unsigned char)s.data[i];

		if (order || !noun[i])
			return order;
	}
	return 0;
}

/* The first row of a table that does not begin with less than s. */
static size_t
lower_bound(const struct field_noun *rows, size_t n, struct str s)
{
	size_t low = 0;

	while (low < n) {
		size_t mid = low + (n - low) / 2;

		if (compare_head(rows[mid].noun, s) < 0)
			low = mid + 1;
		else
			n = mid;
	}
	return low;
}

/*
 * In a list of words that spaces part: where the byte c stands next, from `from` on. A word is looked for by the last
 * byte of a character, which few of them share, so that most of a list is passed over.
 */
static size_t
next_byte(struct str list, size_t from, char c)
{
	const char *at = memchr(list.data + from, c, list.len - from);

	return at ? (size_t)(at - list.data) : STR_NONE;
}

static bool
word_begins(struct str list, size_t off)
{
	return !off || list.data[off - 1] == ' ';
}

static bool
word_ends(struct str list, size_t off)
{
	return off == list.len || list.data[off] == ' ';
}

bool
starts_with_any(struct str text, const char *words)
{
	struct str list = str_of(words);
	size_t last = text.len ? utf8_len(text, 0) - 1 : 0;

	for (size_t at = 0; text.len; at++) {
		size_t n = 0;

		at = next_byte(list, at, text.data[last]);
		if (at == STR_NONE)
			return false;
		if (at < last || !word_begins(list, at - last))
			continue;
		while (n < text.len && !word_ends(list, at - last + n) &&
		       list.data[at - last + n] == text.data[n])
			n++;
		if (n && word_ends(list, at - last + n))
			return true;
	}
	return false;
}

bool
ends_with_any(struct str text, const char *words)
{
	struct str list = str_of(words);

	for (size_t at = 0; text.len; at++) {
		size_t n = 0;

		at = next_byte(list, at, text.data[text.len - 1]);
		if (at == STR_NONE)
			return false;
		if (!word_ends(list, at + 1))
			continue;
		while (n < text.len && !word_begins(list, at + 1 - n) &&
		       list.data[at - n] == text.data[text.len - 1 - n])
			n++;
		if (n && word_begins(list, at + 1 - n))
			return true;
	}
	return false;
}

bool
is_one_of(struct str text, const char *words)
{
	struct str list = str_of(words);

	for (size_t at = 0; text.len; at++) {
		at = str_find(list, text, at);
		if (at == STR_NONE)
			return false;
		if (word_begins(list, at) && word_ends(list, at + text.len))
			return true;
	}
	return false;
}

const struct field_noun *
noun_at(struct str text, size_t off)
{
	struct str rest = str_from(text, off);
	const struct field_noun *best = NULL;
	struct str first;
	size_t best_len = 0, len;

	if (!rest.len || punctuation_at(text, off, &len).ends)
		return NULL;
	first = str_sub(rest, 0, utf8_prefix(str_sub(rest, 0, 4), 1));
	for (size_t t = 0; t < NCLASSES; t++) {
		const struct field_noun *rows = tables[t].rows;

		for (size_t i = lower_bound(rows, *tables[t].n, first); i < *tables[t].n; i++) {
			struct str noun;

			if (compare_head(rows[i].noun, first))
				break;
			noun = str_of(rows[i].noun);
			if (noun.len > best_len && str_starts(rest, noun) &&
			    !starts_with_any(str_from(rest, noun.len), rows[i].not_before)) {
				best = &rows[i];
				best_len = noun.len;
			}
		}
	}
	return best;
}

const struct field_noun *
noun_named(struct str name)
{
	for (size_t t = 0; t < NCLASSES; t++) {
		const struct field_noun *rows = tables[t].rows;
		size_t i = lower_bound(rows, *tables[t].n, name);

		if (i < *tables[t].n && str_eq(str_of(rows[i].noun), name))
			return &rows[i];
	}
	return NULL;
}

const struct field_noun *
noun_ending(struct str text)
{
	for (size_t n = utf8_count(text); n >= 2; n--) {
		const struct field_noun *noun = noun_named(text);
		size_t len;

		if (noun)
			return noun;
		utf8_at(text, 0, &len);
		text = str_from(text, len);
	}
	return NULL;
}
