#ifndef CHECK_H
#define CHECK_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "diag.h"
#include "document.h"

/* What is the draft's own: from its record or its outline. All empty: nothing is known, every proper name is somebody else's. */
struct check_context {
	struct str level, date;   /* empty: not said */
	const struct str *places; /* the chain, from the top down */
	size_t nplaces;
	/* everything that was filled in, and names an office calls its own */
	const struct str *values;
	size_t nvalues;
	/* typed for this draft: persons, roads and bodies in them are meant */
	const struct str *texts;
	size_t ntexts;
	const struct fragment *const *fragments; /* used in the draft, for their names */
	size_t nfragments;
	unsigned minutes; /* limit, 0 none */
	unsigned rate;    /* characters a minute; 0 is CHECK_RATE */
	bool known;       /* there is a record or an outline */
	bool template;    /* a fragment: its placeholders are meant to be open */
	bool gaps_told;   /* gaps were reported already, when they were made */
};

#define CHECK_RATE 160 /* characters a minute; 150 to 180 is usual */

/* Rules switched off or on by id: those of `only` if there are any, without those of `without`. */
struct check_choice {
	const struct str *only, *without;
	size_t nonly, nwithout;
};

/*
 * Runs every rule over a finished document; findings go to d, each with its place in the block's source, once a rule and
 * place. Linear in the text. The document is not changed. The scratch arena is used for one thing after the other, and reset.
 */
void check_document(struct arena *a, struct arena *scratch, const struct document *doc,
    const struct check_context *context, const struct check_choice *choice, struct diags *d);

/*
 * The blocks of a finished text: its lines, with level hints where its format gives them, become title, byline,
 * salutation, headings and paragraphs. Notes <!-- … --> of Markdown are left out, its escapes are undone.
 */
void check_blocks(struct arena *a, const struct document *lines, bool markdown,
    struct document *doc);

/* A change that is mechanical and certain. */
struct check_fix {
	const struct source *source;
	struct span at;  /* in the source */
	struct str text; /* what stands there then */
	const char *id;  /* of the rule */
};

#define CHECK_FIX_ROUNDS 4

/*
 * Numbers, leads, announced counts and half-width marks put right; sorted, not overlapping. A mended text may be read
 * otherwise (with its stop, 1）抓排查。… is a head that is numbered): mended again, after CHECK_FIX_ROUNDS at the most it
 * needs no fix.
 */
size_t check_fixes(struct arena *a, const struct document *doc, struct check_fix **fixes);

/* Whether a rule is switched on by a choice. */
bool check_is_on(const struct check_choice *choice, const char *id);

/* The line that was asked about last: the next finding often stands there, too. Start with { 0 }. */
struct check_line {
	const struct source *source;
	size_t above, start, end; /* where the line above begins, and this one, and its end */
	bool has_note;            /* in either of them, perhaps */
};

/*
 * Whether a note in the text, on the line of `at` or the one above, says that this finding is no finding: <!-- 不查 --> or
 * <!-- 不查：foreign-place -->.
 */
bool check_is_silenced(struct check_line *line, const struct source *source, struct span at,
    const char *id);

/* Characters of a text as Word counts them (字数): Han and marks one each, a Latin word or number one. */
size_t check_length(struct str text);

/* The rules, for `draft help check`. */
struct check_rule_info {
	const char *id;
	enum severity severity;
	const char *about;
	const char *source; /* of the rule: a standard, a reference */
};
size_t check_nrules(void);
struct check_rule_info check_rule(size_t i);

#endif
