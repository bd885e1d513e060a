#include "number_private.h"

#include "utf8.h"

/* What a speech announces before its first section, and how many sections there are. */
struct sections {
	unsigned n;
	size_t first; /* block of the first one */
};

/* The headings and run-in heads of the highest level in use. */
static struct sections
count_sections(const struct plan *p, size_t from, size_t to)
{
	struct sections sections = { .first = from };
	unsigned top = 0;

	for (size_t i = p->first_member[from]; i < p->first_member[to]; i++) {
		const struct member *m = &p->members[i];

		if (m->kind > MEMBER_RUN_IN || (top && m->level > top))
			continue;
		if (m->level < top)
			sections.n = 0;
		if (m->level != top || !top)
			sections.first = m->block;
		top = m->level;
		sections.n++;
	}
	return sections;
}

/* Whether only marks and spaces stand between a phrase and off: no more than a few. */
static bool
is_next_to(struct str text, size_t from, size_t off)
{
	size_t len;

	for (size_t at = from; at < off; at += len) {
		uint32_t c = utf8_at(text, at, &len);

		if (utf8_is_han(c) || utf8_is_word(c))
			return false;
	}
	return true;
}

/* The member that a block begins with, NULL if none or if it isn't the first of its series. */
static const struct member *
series_begins(const struct plan *p, size_t block, size_t to)
{
	const struct member *m;

	if (block >= to || p->first_member[block] == p->first_member[block + 1])
		return NULL;
	m = &p->members[p->first_member[block]];
	if (m->kind == MEMBER_LEAD && !is_next_to(p->doc->blocks[block].text, 0, m->at.off))
		return NULL;
	return m->place == 1 ? m : NULL;
}

/* A count of one speech in the making. */
struct counting {
	struct plan *plan;
	size_t to; /* end of the speech */
	struct sections sections;
	size_t block;  /* that is read */
	size_t member; /* the first one that the count words to come may count */
};

/* The first lead behind off in the block, NULL if none. Asked with growing offsets. */
static const struct member *
member_behind(struct counting *c, size_t off)
{
	const struct plan *p = c->plan;
	size_t end = p->first_member[c->block + 1];

	while (c->member < end &&
	       (p->members[c->member].at.off < off || !p->members[c->member].at.len))
		c->member++;
	return c->member < end ? &p->members[c->member] : NULL;
}

static void
set_count(const struct counting *c, const struct count_word *word, unsigned n)
{
	struct plan *p = c->plan;
	struct str text = p->doc->blocks[c->block].text;
	bool digits = str_digit_at(text, word->at.off);
	struct str set = digits ? arena_printf(p->arena, "%u", n) : numeral_count(p->arena, n);

	if (word->n == n || n > 99)
		return;
	plan_add(p, c->block, word->at, NUMBER_COUNT, &set,
	    arena_printf(p->arena, "%.*s, but there %s %u",
		STR_FMT(str_sub(text, word->phrase.off, word->phrase.len)), n > 1 ? "are" : "is",
		n));
}

static void
compare_count(const struct counting *c, const struct count_word *word, const struct member *m)
{
	struct plan *p = c->plan;
	struct str text = p->doc->blocks[c->block].text;
	unsigned n = p->series[m->series].count;

	if (word->n == n)
		return;
	plan_add(p, c->block, word->at, NUMBER_OTHER_COUNT, NULL,
	    arena_printf(p->arena, "%.*s, but %u follow",
		STR_FMT(str_sub(text, word->phrase.off, word->phrase.len)), n));
}

/* What follows a count word: a row in its paragraph, or one that the next block begins. A lead alone is no row. */
static const struct member *
what_follows(struct counting *c, const struct count_word *word)
{
	const struct plan *p = c->plan;
	struct str text = p->doc->blocks[c->block].text;
	size_t end = word->phrase.off + word->phrase.len;
	const struct member *m = member_behind(c, end);

	if (m && (m->place != 1 || !is_next_to(text, end, m->at.off)))
		m = NULL;
	else if (!m && is_next_to(text, end, text.len))
		m = series_begins(p, c->block + 1, c->to);
	return m && m->kind == MEMBER_LEAD && p->series[m->series].count == 1 ? NULL : m;
}

/* Whether a word may count n things. 一 is taken for a count only where there is one thing. */
static bool
is_count(const struct count_word *word, unsigned n)
{
	return (word->announces || word->closes) && (word->n > 1 || n == 1);
}

/* Which count word of the last paragraph before an ordered list is set to the number of its points, or NONE. */
static size_t
counts_points(const struct counting *c, const struct count_word *words, size_t n)
{
	const struct member *m = series_begins(c->plan, c->block + 1, c->to);

	if (!m || m->kind != MEMBER_POINT)
		return NONE;
	while (n && !is_count(&words[n - 1], c->plan->series[m->series].count))
		n--;
	return n ? n - 1 : NONE;
}

/* Whether a count word in the paragraph could count anything: the sections, a row inside it, or one behind it. */
static bool
may_count(const struct counting *c)
{
	const struct plan *p = c->plan;
	size_t end = p->first_member[c->block + 1];
	bool inside = end > p->first_member[c->block] && p->members[end - 1].at.off > 0;

	return inside || c->block < c->sections.first || series_begins(p, c->block + 1, c->to);
}

/* Counts one paragraph; returns true if a word in it announces the sections: *last is that word. */
static bool
count_paragraph(struct counting *c, struct count_word *last)
{
	struct plan *p = c->plan;
	struct count_word *words;
	size_t n = count_words_find(p->arena, p->doc->blocks[c->block].text, &words);
	size_t points = counts_points(c, words, n);
	bool found = false;

	c->member = p->first_member[c->block];
	for (size_t i = 0; i < n; i++) {
		const struct member *m = what_follows(c, &words[i]);
		const struct member *row =
		    i == points ? series_begins(p, c->block + 1, c->to) : NULL;

		if (row) {
			set_count(c, &words[i], p->series[row->series].count);
		} else if (words[i].announces && is_count(&words[i], c->sections.n) &&
			   c->block < c->sections.first && (!m || m->kind <= MEMBER_RUN_IN)) {
			*last = words[i];
			found = true;
		} else if (m && words[i].n > 1 &&
			   (words[i].announces || words[i].closes || m->block == c->block)) {
			compare_count(c, &words[i], m);
		}
	}
	return found;
}

void
plan_counts(struct plan *p, size_t from, size_t to)
{
	struct counting c = { .plan = p, .to = to, .sections = count_sections(p, from, to) };
	struct count_word last = { 0 };
	size_t block = NONE;

	for (c.block = from; c.block < to; c.block++)
		if (p->doc->blocks[c.block].kind == BLOCK_PARAGRAPH && may_count(&c) &&
		    count_paragraph(&c, &last))
			block = c.block;
	if (block == NONE)
		return;
	/* Where several announce, the last one does: 我先通报两点情况。……下面，我讲三点意见。 */
	c.block = block;
	set_count(&c, &last, c.sections.n);
}
