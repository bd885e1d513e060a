#include "language.h"

#include "language_private.h"

/*
 * What marks mean to a reader of clauses. ASCII and three pages of Unicode hold them all, so a character is looked up, not
 * searched for.
 */

#define COUNT(array) (sizeof(array) / sizeof(array)[0])
#define CLAUSE ENDS_CLAUSE
#define SENTENCE (ENDS_CLAUSE | ENDS_SENTENCE)

static const struct punctuation ascii[0x80] = {
	['\t'] = { .between = true },
	[' '] = { .between = true },
	['!'] = { .ends = SENTENCE },
	['"'] = { .opens = 1, .closes = 1, .between = true },
	['('] = { .opens = 2 },
	[')'] = { .closes = 2, .between = true },
	[','] = { .ends = CLAUSE },
	[':'] = { .ends = CLAUSE },
	[';'] = { .ends = SENTENCE },
	['?'] = { .ends = SENTENCE },
};

static const struct punctuation general[] = {
	/* U+2014 — */ [0x04] = { .ends = CLAUSE },
	/* U+2018 ‘ */[0x08] = { .opens = 3 },
	/* U+2019 ’ */[0x09] = { .closes = 3, .between = true },
	/* U+201C “ */[0x0C] = { .opens = 4 },
	/* U+201D ” */[0x0D] = { .closes = 4, .between = true },
	/* U+2026 … */[0x16] = { .ends = CLAUSE },
};

static const struct punctuation cjk[] = {
	/* a wide space */ [0x00] = { .between = true },
	/* U+3002 。 */[0x02] = { .ends = SENTENCE },
	/* U+3008 〈 */[0x08] = { .opens = 5 },
	/* U+3009 〉 */[0x09] = { .closes = 5, .between = true },
	/* U+300A 《 */[0x0A] = { .opens = 6 },
	/* U+300B 》 */[0x0B] = { .closes = 6, .between = true },
	/* U+300C 「 */[0x0C] = { .opens = 7 },
	/* U+300D 」 */[0x0D] = { .closes = 7, .between = true },
	/* U+300E 『 */[0x0E] = { .opens = 8 },
	/* U+300F 』 */[0x0F] = { .closes = 8, .between = true },
};

static const struct punctuation wide[] = {
	/* U+FF01 ！ */ [0x01] = { .ends = SENTENCE },
	/* U+FF08 （ */[0x08] = { .opens = 9 },
	/* U+FF09 ） */[0x09] = { .closes = 9, .between = true },
	/* U+FF0C ， */[0x0C] = { .ends = CLAUSE },
	/* U+FF1A ： */[0x1A] = { .ends = CLAUSE },
	/* U+FF1B ； */[0x1B] = { .ends = SENTENCE },
	/* U+FF1F ？ */[0x1F] = { .ends = SENTENCE },
};

static const struct page {
	const struct punctuation *marks;
	uint32_t first, n;
} pages[] = {
	{ wide, 0xFF00, COUNT(wide) },
	{ cjk, 0x3000, COUNT(cjk) },
	{ general, 0x2010, COUNT(general) },
	{ ascii, 0, COUNT(ascii) },
};

struct punctuation
punctuation_of(uint32_t c)
{
	for (size_t i = 0; i < COUNT(pages); i++)
		if (c - pages[i].first < pages[i].n)
			return pages[i].marks[c - pages[i].first];
	return (struct punctuation){ 0 };
}

size_t
enclosures_read(struct enclosures *e, struct punctuation mark, size_t n)
{
	size_t *opened = e->opened + mark.closes, before;

	if (!mark.closes || !*opened) {
		e->opened[mark.opens] = n + 1; /* [0] is what opens nothing */
		return n;
	}
	before = *opened - 1;
	*opened = 0;
	return before;
}
