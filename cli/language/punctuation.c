#include "language.h"

#include "language_private.h"

/* What marks mean to a reader of clauses. */

#define CLAUSE ENDS_CLAUSE
#define SENTENCE (ENDS_CLAUSE | ENDS_SENTENCE)

const struct punctuation marks_ascii[0x80] = {
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

/* From U+2000 on. */
const struct punctuation marks_general[0x40] = {
	/* U+2014 — */ [0x14] = { .ends = CLAUSE },
	/* U+2018 ‘ */[0x18] = { .opens = 3 },
	/* U+2019 ’ */[0x19] = { .closes = 3, .between = true },
	/* U+201C “ */[0x1C] = { .opens = 4 },
	/* U+201D ” */[0x1D] = { .closes = 4, .between = true },
	/* U+2026 … */[0x26] = { .ends = CLAUSE },
};

/* From U+3000 on. */
const struct punctuation marks_cjk[0x40] = {
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

/* From U+FF00 on. */
const struct punctuation marks_wide[0x40] = {
	/* U+FF01 ！ */ [0x01] = { .ends = SENTENCE },
	/* U+FF08 （ */[0x08] = { .opens = 9 },
	/* U+FF09 ） */[0x09] = { .closes = 9, .between = true },
	/* U+FF0C ， */[0x0C] = { .ends = CLAUSE },
	/* U+FF1A ： */[0x1A] = { .ends = CLAUSE },
	/* U+FF1B ； */[0x1B] = { .ends = SENTENCE },
	/* U+FF1F ？ */[0x1F] = { .ends = SENTENCE },
};
