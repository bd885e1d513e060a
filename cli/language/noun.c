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

/* The first row of a table that does not begin with less than s. */
static size_t
lower_bound(const struct field_noun *rows, size_t n, struct str s)
{
	size_t low = 0;

	while (low < n) {
		size_t mid = low + (n - low) / 2;

		if (strncmp(rows[mid].noun, s.data, s.len) < 0)
			low = mid + 1;
		else
			n = mid;
	}
	return low;
}

/* The next of the words that a space parts; empty after the last. */
static struct str
next_word(const char **words)
{
	const char *word = *words, *end = strchr(word, ' ');
	size_t len = end ? (size_t)(end - word) : strlen(word);

	*words = word + len + (end != NULL);
	return (struct str){ .data = word, .len = len };
}

bool
starts_with_any(struct str text, const char *words)
{
	while (*words) {
		struct str word = next_word(&words);

		if (word.len && text.len >= word.len && *text.data == *word.data &&
		    str_starts(text, word))
			return true;
	}
	return false;
}

bool
ends_with_any(struct str text, const char *words)
{
	while (*words) {
		struct str word = next_word(&words);

		if (text.len >= word.len && text.data[text.len - 1] == word.data[word.len - 1] &&
		    str_ends(text, word))
			return true;
	}
	return false;
}

bool
is_one_of(struct str text, const char *words)
{
	while (*words)
		if (str_eq(text, next_word(&words)))
			return true;
	return false;
}

const struct field_noun *
noun_at(struct str text, size_t off)
{
	struct str rest = str_from(text, off);
	const struct field_noun *best = NULL;
	struct str first;
	size_t best_len = 0;

	if (!rest.len)
		return NULL;
	first = str_sub(rest, 0, utf8_prefix(str_sub(rest, 0, 4), 1));
	for (size_t t = 0; t < NCLASSES; t++) {
		const struct field_noun *rows = tables[t].rows;

		for (size_t i = lower_bound(rows, *tables[t].n, first); i < *tables[t].n; i++) {
			struct str noun;

			if (strncmp(rows[i].noun, first.data, first.len))
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
