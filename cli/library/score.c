#include "library_private.h"

#include "array.h"
#include "language.h"

/* See library_resolve() in the door. */
enum {
	WORD_IN_TITLE = 4,
	WORD_IN_TOPICS = 3,
	WORD_IN_TEXT = 1, /* each time, up to MAX_TIMES */
	MAX_TIMES = 3,
	SAME_LEVEL = 4,
	LIKE_LEVEL = 2,
	SAME_OCCASION = 3,
	SAME_SUBJECT = 3,
};

static bool
is_any(struct str word, const struct str *words, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (str_eq(word, words[i]))
			return true;
	}
	return false;
}

static bool
role_is_any(enum role role, const enum role *roles, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (role == roles[i])
			return true;
	}
	return false;
}

/* Where nothing is asked, anything answers. */
static bool
holds(const struct query *q, const struct fragment *f)
{
	if ((q->nroles && !role_is_any(f->role, q->roles, q->nroles)) ||
	    (q->nparts && !is_any(f->part, q->parts, q->nparts)) ||
	    (q->nlevels && !is_any(f->level, q->levels, q->nlevels)) ||
	    (q->noccasions && !is_any(f->occasion, q->occasions, q->noccasions)))
		return false;
	for (size_t i = 0; i < q->ntopics; i++) {
		if (!is_any(q->topics[i], f->topics, f->ntopics))
			return false;
	}
	return true;
}

static unsigned
times_in_text(const struct fragment *f, struct str word)
{
	unsigned n = 0;

	for (size_t i = 0; i < f->body.nblocks; i++) {
		struct str text = f->body.blocks[i].text;

		for (size_t at = str_find(text, word, 0); at != STR_NONE && n < MAX_TIMES;
		     at = str_find(text, word, at + word.len))
			n++;
	}
	return n;
}

/* 0: the word is nowhere in the fragment. */
static unsigned
score_word(const struct fragment *f, struct str word)
{
	unsigned score = times_in_text(f, word) * WORD_IN_TEXT;

	if (str_has(f->title, word) || str_has(f->part, word))
		score += WORD_IN_TITLE;
	for (size_t i = 0; i < f->ntopics; i++) {
		if (str_has(f->topics[i], word))
			return score + WORD_IN_TOPICS;
	}
	return score;
}

static unsigned
score_level(struct str wanted, struct str level)
{
	if (!wanted.len || !level.len)
		return 0;
	if (str_eq(wanted, level))
		return SAME_LEVEL;
	return tier_rank(wanted) == tier_rank(level) ? LIKE_LEVEL : 0;
}

/* 动员会 is the occasion of an outline whose title speaks of a 动员大会. */
static unsigned
score_occasion(struct str title, struct str occasion)
{
	static const char *const ends[] = { "大会", "会议", "会" };

	for (size_t i = 0; i < COUNT(ends); i++) {
		struct str end = str_of(ends[i]);

		if (str_ends(occasion, end)) {
			occasion.len -= end.len;
			break;
		}
	}
	return occasion.len && str_has(title, occasion) ? SAME_OCCASION : 0;
}

/* A fragment about flood control, for an outline whose title speaks of it. */
static unsigned
score_subject(struct str title, const struct fragment *f)
{
	for (size_t i = 0; i < f->ntopics; i++) {
		if (str_has(title, f->topics[i]))
			return SAME_SUBJECT;
	}
	return 0;
}

bool
score_fragment(const struct search *s, const struct query *q, const struct fragment *f,
    struct candidate *out)
{
	unsigned words = 0, level, occasion, subject;

	if (!holds(q, f))
		return false;
	for (size_t i = 0; i < q->nwords; i++) {
		unsigned score = score_word(f, q->words[i]);

		if (!score)
			return false;
		words += score;
	}
	level = score_level(s->outline->level, f->level);
	occasion = score_occasion(s->title, f->occasion);
	subject = score_subject(s->title, f);
	*out = (struct candidate){
		.fragment = f,
		.score = words + level + occasion + subject,
		.words = words,
		.level = level,
		.occasion = occasion,
		.subject = subject,
	};
	return true;
}
