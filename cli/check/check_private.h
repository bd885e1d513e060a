#ifndef CHECK_PRIVATE_H
#define CHECK_PRIVATE_H

#include "check.h"

#include <stdint.h> /* for uint64_t */

#include "language.h"
#include "number.h"

/* A set of characters: those that a rule looks at, or that a block has, so that most of a text is passed over. */
struct starts {
	uint64_t ascii[2], others[64];
};

/* What stands in one block, found once for all rules. */
struct block_facts {
	const struct starts *chars; /* of a long block; NULL: not known */
	struct proper_name *names;
	size_t nnames;
	struct dated *dates;
	size_t ndates;
};

/* One check_document(). */
struct checking {
	struct arena *arena;
	const struct document *doc;
	const struct check_context *context;
	struct diags *diags;
	const struct check_rule_info *rule; /* the one that is running */
	struct block_facts *facts;          /* of each block */
	struct number_edit *plan;
	size_t nplan;
	unsigned year, month, day; /* the draft's date; 0: not said */
	struct str home; /* the lowest of its places that is an official division, empty if none */
	const char *division; /* which, or NULL */
};

typedef void rule_function(struct checking *c);

struct rule {
	struct check_rule_info info;
	rule_function *run;
};

/* ---- report.c ---- */

/* A finding of the running rule, at bytes of a block's text; with another severity than the rule's own. */
void report(struct checking *c, const struct block *b, struct span at, const char *fmt, ...)
    PRINTF_LIKE(4, 5);
void report_as(struct checking *c, enum severity severity, const struct block *b, struct span at,
    const char *fmt, ...) PRINTF_LIKE(5, 6);

/* Whether a name is the draft's own: a place or a value, or a piece of one. */
bool is_own(const struct checking *c, struct str name);

/* Whether the block is read aloud as prose: no title, byline or noise. */
bool is_prose(const struct block *b);

/* Whether word stands at off; whether one of the words (NULL-terminated) does, or ends before off: its bytes, 0 if none. */
bool here(struct str text, size_t off, const char *word);
size_t any_here(struct str text, size_t off, const char *const *words);
size_t any_before(struct str text, size_t off, const char *const *words);

/* Bytes of the character at off: text is UTF-8. */
static inline size_t
step(struct str text, size_t off)
{
	unsigned char c = (unsigned char)text.data[off];
	size_t len = c < 0xC0 ? 1 : (size_t)2 + (c >= 0xE0) + (c >= 0xF0);

	return len < text.len - off ? len : text.len - off;
}

/* Bytes of the number at off: 12, 3.5; 0 if none. */
size_t digits_here(struct str text, size_t off);

/* The characters of a list, and of a text. */
struct starts starts_of(const char *chars);
const struct starts *starts_in(struct arena *a, struct str text);

/* Whether a block may have one of the characters. */
bool may_have(const struct checking *c, size_t block, const struct starts *s);

static inline bool
starts_has(const struct starts *s, struct str text, size_t off)
{
	unsigned char c = (unsigned char)text.data[off];

	if (c < 0x80)
		return s->ascii[c >> 6] >> (c & 63) & 1;
	return text.len - off >= 3 &&
	       (s->others[text.data[off + 1] & 63] >> (text.data[off + 2] & 63) & 1);
}

/*
 * Calls look at each of these characters in every block but noise. It returns the bytes that need no second look; a
 * number is always looked at from its head.
 */
void each_place(struct checking *c, const char *chars,
    size_t look(struct checking *c, const struct block *b, size_t off));

/* Each word wherever it stands, "wrong verb right": for rules that are a list of words. */
struct wording {
	const char *wrong, *right;
};
void report_words(struct checking *c, const struct wording *words, const char *verb);

/* ---- the rules ---- */

rule_function check_placeholders, check_leftover_names; /* leftovers.c */
rule_function check_foreign_places, check_local_names, check_persons,
    check_organisations; /* names */
rule_function check_stale_dates;
rule_function check_levels, check_rank_claims, check_renamed_bodies;
rule_function check_two_figures, check_two_names, check_two_posts, check_repeated_paragraphs,
    check_repeated_openings;
rule_function check_doubled_words, check_particles, check_typos, check_confusable;
rule_function check_salutation, check_heading_numbers, check_leads, check_lone_leads,
    check_mixed_leads, check_counts, check_lead_marks, check_heading_marks, check_heading_length,
    check_heading_depth, check_parallel;
rule_function check_pauses, check_ranges, check_document_numbers, check_half_width, check_pairs,
    check_doubled_marks, check_ends, check_ellipsis, check_etc, check_colons, check_title_marks;
rule_function check_short_years, check_number_ranges, check_rough_numbers, check_mixed_numerals,
    check_numeral_style, check_decrease, check_date_forms, check_units;
rule_function check_minutes, check_sentences, check_rare, check_stage_notes;

#endif
