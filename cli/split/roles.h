#ifndef ROLES_H
#define ROLES_H

#include "phrases.h"
#include "role.h"
#include "stretches.h"

/* What the roles of paragraphs are found by: roles.c, evidence.c, evidence_words.c, evidence_pairs.c, labels.c, places.c. */

/* The kinds of words: a role's weak and strong ones are 2 * role and 2 * role + 1. */
enum {
	WORD_OPENING = ROLE_OPENING,
	WORD_POSITIONING = ROLE_POSITIONING,
	WORD_TASKS = ROLE_TASKS,
	WORD_RESPONSIBILITY = ROLE_RESPONSIBILITY,
	WORD_CLOSING = ROLE_CLOSING,
	WORD_DEMAND,
	WORD_TELL
};

extern const struct phrase evidence_words[];
extern const size_t nevidence_words;

#define EVIDENCE_PAIRS_MOST 1024u

/* What two characters that stand together add to the roles, from the opening on. */
struct evidence_pair {
	const char text[7];
	signed char of_role[NROLES - 1];
};

extern const struct evidence_pair evidence_pairs[];
extern const size_t nevidence_pairs;

/* Where a paragraph stands, that may have another role than the one before it. */
enum passage {
	PASSAGE_SECTION, /* it begins one */
	PASSAGE_INSIDE,  /* in the middle of one */
	PASSAGE_HEADED,  /* behind a heading */
	PASSAGE_PLAIN,   /* the speech has no sections */
	PASSAGE_FREE,    /* to another subject */
	NPASSAGES
};

/* What the change from a role to another costs, in the order of the roles from the opening on. */
extern const short evidence_changes[NPASSAGES][NROLES - 1][NROLES - 1];

struct evidence;
struct evidence *evidence_new(struct arena *a);

/* Adds the weights of the words in a heading or first sentence to their roles. */
void evidence_weigh(const struct evidence *e, struct str text, int of_role[NROLES]);

/* Adds ten times the logarithm of the likelihood of a text's words to each role. */
void evidence_likelihood(const struct evidence *e, struct str text, int of_role[NROLES]);

/* Adds what the pairs of characters in a paragraph say, each once. */
void evidence_pairs_weigh(const struct evidence *e, struct str text, int of_role[NROLES]);

/* One paragraph or heading of the speech at hand. */
struct step {
	size_t item;
	unsigned level;        /* by form; an unnumbered heading is 1 */
	bool heading, section; /* a section begins here */
	enum role label;       /* of all below it, if it is a label; or none */
	int own[NROLES];       /* weight of its own words */
	int head[NROLES];      /* of its heading or first sentence */
	int score[NROLES];
	enum role from[NROLES]; /* the best role before it */
	int best[NROLES];
};

struct speech {
	const struct evidence *evidence;
	struct stretch *items;
	struct step *steps;
	size_t n;
	unsigned top;    /* the level of its sections, 0: it has none */
	size_t first;    /* the first section's step; n if there is none */
	size_t announce; /* the step that says 讲三点意见; n if none does */
	bool subjects;   /* its sections are on one subject each, and begin anew */
	size_t agenda;   /* behind the last item of a host's agenda; 0 if there is none */
};

struct str step_text(const struct speech *sp, size_t i);

/* labels.c */

/* What stands below a heading that is a mere label; ROLE_NONE if it says more, or does not tell. */
enum role label_role(struct str heading);

/* places.c */

/* Adds what the order of the sections says, or where in the speech, or in a section on a subject of its own, a step stands. */
void weigh_places(struct speech *sp);

void find_roles(struct arena *a, const struct evidence *e, bool explain, struct stretch *items,
    size_t n);

#endif
