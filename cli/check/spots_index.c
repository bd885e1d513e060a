/* A program that is run when draft is built: writes the index of the words that rules look at. */
#include "check.h"

#include "check_private.h"
#include "watch.h"

/* What it writes is not there yet. */
const struct letter_looks spots_looks = { { 0 } };
const struct watch_index spots_index = { .items = NULL };

static void
add_finder(struct watching *w, unsigned rule, const struct finder *finder)
{
	const char *c = finder->chars != NULL ? finder->chars : "";

	while (*c)
		watch_char(w, letter_read(&c), LOOK_RULE, rule);
	for (const struct wording *word = finder->words; word && word->wrong != NULL; word++) {
		watch_word(w, word->wrong, LOOK_RULE, rule);
		if (finder->either)
			watch_word(w, word->right, LOOK_RULE, rule);
	}
}

int
main(void)
{
	static struct watching w;

	w.looks = language_looks;
	for (unsigned rule = 0; rule < check_nrules(); rule++)
		if (check_finder(rule) != NULL)
			add_finder(&w, rule, check_finder(rule));
	return watch_write(&w, stdout, "check_private.h", "spots") ? 0 : 1;
}
