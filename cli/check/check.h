#ifndef CHECK_H
#define CHECK_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "diag.h"
#include "document.h"

/* What is the draft's own: from its record or its outline. All empty: nothing is known, every proper name is somebody else's. */
struct check_context {
	struct str level, date;
	const struct str *places; /* the chain, from the top down */
	size_t nplaces;
	const struct str *values; /* everything that was filled in */
	size_t nvalues;
	const struct fragment *const *fragments; /* used in the draft, for their names */
	size_t nfragments;
	unsigned minutes; /* limit, 0 none */
	unsigned rate;    /* characters a minute, 160 */
	bool known;       /* there is a record or an outline */
};

/* Rules switched off or on by id. */
struct check_choice {
	const struct str *only, *without;
	size_t nonly, nwithout;
};

/* Runs every rule over a finished document; findings go to d, each with its place in the block's source. */
void check_document(struct arena *a, const struct document *doc,
    const struct check_context *context, const struct check_choice *choice, struct diags *d);

/* The rules, for `draft help check`. id NULL after the last. */
struct check_rule_info {
	const char *id;
	enum severity severity;
	const char *about;
	const char *source; /* of the rule: a standard, a reference */
};
const struct check_rule_info *check_rules(void);

#endif
