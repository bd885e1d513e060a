#include "check.h"

#include <stdint.h> /* for uintptr_t */

#include "check_private.h"
#include "map.h"
#include "utf8.h"

/* Two paragraphs of a section that are about a thing no other one mentions. */

#define OFTEN 3            /* times a paragraph names what it is about */
#define LONGEST_CLAUSE 300 /* bytes of its first clause that are looked at */
/* through the whole text: a long one is not searched for each of its words */
#define MOST_LOOKS 256

/* Paragraphs that are held against each other: blocks [from, to), and what those so far name often. */
struct section {
	size_t from, to;
	struct map seen; /* by the thing: the first block that is about it */
	unsigned *looks; /* so far, in all sections */
};

/* Whether the common word at off is what a text is about. */
static bool
is_thing(struct str text, size_t off)
{
	static const char *const no_things[] = { "全国", "全省", "全市", "全县", "全区", "我们",
		"同志", "各级", "加强", "推进", "坚持", "建设", "发展", "工作", "必须", "就是",
		"什么", "这个", NULL };
	struct str word = str_sub(text, off, 6);
	size_t n = 0;

	if (!common_at(text, off) || str_one_at(text, off, no_things))
		return false;
	for (size_t at = str_find(text, word, 0); at != STR_NONE && n < OFTEN;
	     at = str_find(text, word, at + word.len))
		n++;
	return n == OFTEN;
}

/* Whether a word is of these two blocks alone: no other one of their section names it, and hardly one of the text. */
static bool
is_theirs(const struct checking *c, const struct section *section, struct str word,
    const struct block *one, const struct block *two)
{
	size_t others = 0;

	for (size_t i = 0; i < c->doc->nblocks && others < 2; i++) {
		const struct block *b = &c->doc->blocks[i];

		if (b != one && b != two && str_has(b->text, word))
			others += i >= section->from && i < section->to ? 2 : 1;
	}
	return others < 2;
}

/* Its first clause, behind a lead. */
static struct span
first_clause(const struct block *b)
{
	struct lead lead = { 0 };
	size_t head = lead_at_head(b->text, &lead) ? lead.at.off + lead.at.len : 0;

	return span_of(head, clause_end(b->text, head) - head);
}

/* What a paragraph is about, by its first clause, held against the paragraphs before. */
static void
things_twice(struct checking *c, struct section *section, const struct block *b)
{
	struct span clause = first_clause(b);
	size_t stop = clause.off + (clause.len < LONGEST_CLAUSE ? clause.len : LONGEST_CLAUSE);

	for (size_t off = clause.off; off + 6 <= stop; off += utf8_len(b->text, off)) {
		struct str word = str_sub(b->text, off, 6);

		if (!is_thing(b->text, off))
			continue;
		void **slot = map_put(c->arena, &section->seen, word);
		const struct block *before = *slot;

		if (before == NULL)
			*slot = (void *)(uintptr_t)b;
		if (before == NULL || before == b || ++*section->looks > MOST_LOOKS ||
		    !is_theirs(c, section, word, before, b))
			continue;
		report_as(c, SEVERITY_NOTE, b, clause, "this is about %.*s, as %.*s is",
		    STR_FMT(word), STR_FMT(report_place(c, before, first_clause(before))));
		return;
	}
}

void
check_same_things(struct checking *c)
{
	unsigned looks = 0;

	for (size_t i = 0, end; i < c->doc->nblocks; i = end) {
		struct section section = { .from = i, .looks = &looks };

		for (end = i + 1; end < c->doc->nblocks && level_of(&c->doc->blocks[end]) != 1;)
			end++;
		section.to = end;
		for (size_t k = i; k < end; k++) {
			const struct block *b = &c->doc->blocks[k];

			if (b->kind == BLOCK_PARAGRAPH && !level_of(b))
				things_twice(c, &section, b);
		}
	}
}
