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
	[U'—' & 0x3F] = { .ends = CLAUSE },
	[U'‘' & 0x3F] = { .opens = 3 },
	[U'’' & 0x3F] = { .closes = 3, .between = true },
	[U'“' & 0x3F] = { .opens = 4 },
	[U'”' & 0x3F] = { .closes = 4, .between = true },
	[U'…' & 0x3F] = { .ends = CLAUSE },
};

/* From U+3000 on. */
const struct punctuation marks_cjk[0x40] = {
	/* a wide space */ [0x00] = { .between = true },
	[U'。' & 0x3F] = { .ends = SENTENCE },
	[U'〈' & 0x3F] = { .opens = 5 },
	[U'〉' & 0x3F] = { .closes = 5, .between = true },
	[U'《' & 0x3F] = { .opens = 6 },
	[U'》' & 0x3F] = { .closes = 6, .between = true },
	[U'「' & 0x3F] = { .opens = 7 },
	[U'」' & 0x3F] = { .closes = 7, .between = true },
	[U'『' & 0x3F] = { .opens = 8 },
	[U'』' & 0x3F] = { .closes = 8, .between = true },
};

/* From U+FF00 on. */
const struct punctuation marks_wide[0x40] = {
	[U'！' & 0x3F] = { .ends = SENTENCE },
	[U'（' & 0x3F] = { .opens = 9 },
	[U'）' & 0x3F] = { .closes = 9, .between = true },
	[U'，' & 0x3F] = { .ends = CLAUSE },
	[U'：' & 0x3F] = { .ends = CLAUSE },
	[U'；' & 0x3F] = { .ends = SENTENCE },
	[U'？' & 0x3F] = { .ends = SENTENCE },
};

const char *
wide_mark(char half)
{
	switch (half) {
	case ',':
		return "，";
	case ';':
		return "；";
	case ':':
		return "：";
	case '?':
		return "？";
	case '!':
		return "！";
	case '(':
		return "（";
	case ')':
		return "）";
	}
	return NULL;
}
