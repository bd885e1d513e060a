#ifndef LANGUAGE_PRIVATE_H
#define LANGUAGE_PRIVATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h> /* for uint32_t */
#include <string.h>

#include "language.h"
#include "utf8.h"
#include "watch.h"

/* As numeral_at(), but 两 is none: a number that stands for a place in a row. */
unsigned numeral_place_at(struct str text, size_t off, size_t *len);

/* Whether c can be part of a Chinese numeral of any size: 一 … 十 两 百 千 万 亿 零 〇. Asked of a third of all characters. */
static inline bool
numeral_has(uint32_t c)
{
	switch (c) {
	case U'一':
	case U'二':
	case U'三':
	case U'四':
	case U'五':
	case U'六':
	case U'七':
	case U'八':
	case U'九':
	case U'十':
	case U'两':
	case U'百':
	case U'千':
	case U'万':
	case U'亿':
	case U'零':
	case U'〇':
		return true;
	}
	return false;
}

/* The number in the circle of ①; 0 if c is none. */
unsigned circled_value(uint32_t c);

/* What a mark is to a reader of clauses. */
#define ENDS_CLAUSE 1
#define ENDS_SENTENCE 2
struct punctuation {
	unsigned char ends;
	bool between;                /* may stand between the end of a clause and the next one */
	unsigned char opens, closes; /* quotation marks and brackets, by kind from 1 */
};

/* ASCII and three pages of Unicode hold all marks, so a character is looked up, not searched for. *len: its bytes. */
extern const struct punctuation marks_ascii[0x80], marks_general[0x40], marks_cjk[0x40],
    marks_wide[0x40];

static inline struct punctuation
punctuation_at(struct str text, size_t off, size_t *len)
{
	const unsigned char *c = (const unsigned char *)text.data + off;
	const struct punctuation none = { 0 };

	*len = utf8_len(text, off);
	if (c[0] < 0x80)
		return marks_ascii[c[0]];
	switch (*len == 3 ? c[0] << 8 | c[1] : 0) {
	case 0xE280:
		return marks_general[c[2] & 0x3F];
	case 0xE380:
		return marks_cjk[c[2] & 0x3F];
	case 0xEFBC:
		return marks_wide[c[2] & 0x3F];
	}
	return none;
}

/*
 * What stands in quotation marks, book title marks or brackets is somebody's wording or a name. Which brackets are
 * closed is known only when they are: found things are kept, and taken back at the closing mark.
 */
#define NENCLOSURES 9
struct enclosures {
	/* 1 + the number of things found before the mark; 0: not open */
	size_t opened[NENCLOSURES + 1];
};

/* Reads one mark; at a closing one returns the number of things that had been found at the opening one, else n. */
static inline size_t
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

/* Whether a Han character (U+4000 to U+9FFF) stands at off: no mark, no digit. Text is UTF-8. */
static inline bool
is_han(struct str text, size_t off)
{
	return text.len - off >= 3 && (unsigned char)text.data[off] >= 0xE4 &&
	       (unsigned char)text.data[off] <= 0xE9;
}

/* A few characters of three bytes: the last six bits of their last two bytes tell most of a text from them. */
struct few {
	uint64_t middle, last;
};

static inline struct few
few_of(const char *chars)
{
	struct few few = { 0 };

	for (const char *c = chars; *c; c += 3) {
		few.middle |= (uint64_t)1 << (c[1] & 63);
		few.last |= (uint64_t)1 << (c[2] & 63);
	}
	return few;
}

/* Whether the character of three bytes at c may be one of them. */
static inline bool
few_may_have(const struct few *few, const char *c)
{
	return (few->last >> (c[2] & 63) & 1) != 0 && (few->middle >> (c[1] & 63) & 1) != 0;
}

/*
 * Where, from off on, the next character stands that may be one of a few, or is not of three bytes from U+3000 on, as
 * nearly all are: the loop of those who look for few. Text is UTF-8.
 */
static inline size_t
pass_others(struct str text, size_t off, const struct few *few)
{
	const char *c = text.data + off, *end = text.data + text.len;

	while (end - c >= 3 && (unsigned char)*c >= 0xE3 && (unsigned char)*c <= 0xEF &&
	       !few_may_have(few, c))
		c += 3;
	return (size_t)(c - text.data);
}

/* ---- nouns ---- */

extern const struct field_noun nouns_places[], nouns_persons[], nouns_bodies[], nouns_amounts[],
    nouns_ordinals[], nouns_dates[], nouns_texts[];
extern const size_t nnouns_places, nnouns_persons, nnouns_bodies, nnouns_amounts, nnouns_ordinals,
    nnouns_dates, nnouns_texts;

/* The longest noun at off that is not the beginning of another word; NULL if none. */
const struct field_noun *noun_at(struct str text, size_t off);

/* The noun of that very name; NULL if none. */
const struct field_noun *noun_named(struct str name);

/* The longest noun of two or more characters that the text ends in; NULL if none. */
const struct field_noun *noun_ending(struct str text);

/* Whether the text is, starts with or ends with one of the words, which are separated by spaces. */
bool is_one_of(struct str text, const char *words);
bool starts_with_any(struct str text, const char *words);
bool ends_with_any(struct str text, const char *words);

/* ---- signs ---- */

enum sign_kind {
	SIGN_NONE,
	SIGN_RUN,  /* * xx ×× ○○ 某 ____, with digits or without */
	SIGN_YEAR, /* 20xx, 二〇×× */
	SIGN_EMPTY, /* （  ） 【】 【*】; in a raw speech also [] […] 【…】 【单位名称】 …… */
	SIGN_GAP,     /* 【待填】 【待填：市名】 */
	SIGN_OPEN,    /* 【待写：…】 【待选：…】 */
	SIGN_NAMED,   /* {{会议名称}} */
	SIGN_LETTER,  /* A in A市 */
	SIGN_LITERAL, /* 5*: none, but one may have been meant */
};

/* A mark that waits for a value, before anything is known about its meaning. */
struct sign {
	struct span at;
	enum sign_kind kind;
	unsigned width; /* signs in it, digits left out */
	bool star;      /* made of * or ＊ */
	bool digits;    /* 1xx, 2x.x */
	struct str name; /* what 【待填：市名】, 【市名】 and {{会议名称}} say; else empty */
};

/* A text in which signs are looked for. */
struct sign_text {
	struct str text;
	bool raw;    /* a raw speech; else one of our own files */
	size_t from; /* nothing before it may belong to a sign: the end of the last one */
};

/*
 * The sign at off, each for its own forms. False: none; *skip is then what need not be looked at again (at least the
 * character itself).
 */
bool sign_run(const struct sign_text *t, size_t off, struct sign *out, size_t *skip);
bool sign_bracket(const struct sign_text *t, size_t off, struct sign *out, size_t *skip);
bool sign_ellipsis(const struct sign_text *t, size_t off, struct sign *out, size_t *skip);
bool sign_dashes(const struct sign_text *t, size_t off, struct sign *out, size_t *skip);
bool sign_stem(const struct sign_text *t, size_t off, struct sign *out, size_t *skip);
bool sign_letter(const struct sign_text *t, size_t off, struct sign *out, size_t *skip);
bool sign_space(const struct sign_text *t, size_t off, struct sign *out, size_t *skip);

/* What a character that may stand for something left out is; a run is of one kind. */
enum glyph {
	GLYPH_NONE,
	GLYPH_STAR,
	GLYPH_EX,
	GLYPH_CROSS,
	GLYPH_CIRCLE,
	GLYPH_MOU,
	GLYPH_LINE,
	GLYPH_BOX,
	GLYPH_KEY /* # @ ~ ？: signs of the keyboard */
};

enum glyph glyph_of(uint32_t c);
enum glyph glyph_at(struct str text, size_t off, size_t *len);

/* Whether it stands for something left out in old speeches alone: in our own files # and ~ are what they are. */
bool is_raw_glyph(uint32_t c);

/* Bytes of a run of one sign character and decimal points, without any look at what is around it. */
size_t sign_plain(struct str text, size_t off);

/* What stands in a text that may hold placeholders. */
struct sign_list {
	struct sign *items;
	size_t n, cap;
	struct span *escapes; /* backslashes */
	size_t nescapes, escapes_cap;
	struct span *literals;
	size_t nliterals, literals_cap;
};

/* All signs, sorted; what is no placeholder by its form (3×8, X光, bullets, emphasis) is left out. */
void signs_find(struct arena *a, struct str text, bool raw, struct sign_list *out);

/* Ⅹ, circles, boxes. */
static inline bool
is_sign_box(uint32_t c)
{
	return c >= 0x2160 && c < 0x2800;
}

/* Whether the character at off is one that a sign of ours, not of a raw speech, may begin with. */
bool sign_may_begin(struct str text, size_t off);

/* The sign that the text begins with; false if none. */
bool sign_at_head(struct str text, struct sign *out);

/* The noun after off; white space (in a raw speech a line's end) between them does not matter. */
const struct field_noun *noun_after(struct str text, size_t off, bool raw);

/* ---- x as a letter ---- */

bool is_latin(uint32_t c);

/* Whether the x at [off, end) are letters of a Latin word, a file's name, an address. */
bool is_latin_x(struct str text, size_t off, size_t end);

/* Whether the single x at [off, end) is a name or a factor: vitamin X, X×Y, 3×X; but not with a noun after it. */
bool is_name_x(struct str text, size_t off, size_t end);

/* Whether what ends at `end` is the x of X光. */
bool is_ray(struct str text, size_t end);

/* ---- sign_key.c ---- */

/* Whether the run [start, end) of # ~ ？ in a raw speech waits for a value. */
bool key_waits(struct str text, size_t start, size_t end, unsigned width);

/* ---- fields ---- */

/* The field of the placeholders before a noun: the noun, ％ and % being one. */
struct str field_of_noun(const struct field_noun *noun);

/* The field whose label a gap shows: 市 for 市名, else the label itself. */
struct str field_of_label(struct str label);

/* ---- context ---- */

/*
 * The noun after a sign and the class that the words around both make of it; NULL if there is none, or if it is none of
 * this sign: 人 in 更多x人.
 */
const struct field_noun *noun_read(struct str text, struct span sign, bool raw, enum class *class);

/* The noun of 多名 at off, an amount; NULL if none. */
const struct field_noun *noun_of_many(struct str text, size_t off);

/*
 * Whether the text begins with a measure word that is no noun of the tables: 款, 票. surely: one that hardly ever is
 * anything else there.
 */
bool measure_follows(struct str after, bool surely);

/* The noun of 两县 and 三家企业 at off, after names that were joined; NULL if none. */
const struct field_noun *noun_counted(struct str text, size_t off);

/* What a bare sign at [off, end) stands for, by the words around it. */
enum class bare_class(struct str text, size_t off, size_t end);

/* Whether what begins at off stands right behind a post: 董事长×. */
bool follows_title(struct str text, size_t off);

/* Whether [off, end) stands in a formula, as in “3+X” and 长×宽. */
bool is_operator(struct str text, size_t off, size_t end);

/* Whether [off, end) is all that stands behind a post and a gap at the end of its line: 县长　A. */
bool names_speaker(struct str text, size_t off, size_t end);

/* Whether the text goes on as the name of a company does: 茶业有限公司, 药业、 */
bool names_company(struct str after);

/* Whether a word is what companies do, and no name of one: 农资 of 农资公司. */
bool is_trade(struct str word);

/* Whether one 某 or more at [off, end) blank a name, as in 某市 and 某某同志, but not in 某些, 某部门 or 张某. */
bool blanks_name(struct str text, size_t off, size_t end);

/* Whether one 某 at [off, end) blanks a number, as in 某亩, 某月底 and 小水库某座、, but not in 某个, 在某处. */
bool blanks_number(struct str text, size_t off, size_t end);

/* Whether the words around [off, end) say that something is missing between them. */
bool bare_evidence(struct str text, size_t off, size_t end);

/* ---- the index: index.c ---- */

/* Who looks at a letter: bits of language_looks. */
#define LOOK_NAME 2    /* a word of a list may begin, … */
#define LOOK_PLACE 4   /* … a division, … */
#define LOOK_TOWN 8    /* … a town, … */
#define LOOK_PERSON 16 /* … a surname */
#define LOOK_NAMES (LOOK_NAME | LOOK_PLACE | LOOK_TOWN | LOOK_PERSON)
#define LOOK_DATED 32 /* what dated_find() finds */
#define LOOK_SIGN 64  /* a sign that is no box */

extern const char dated_heads[];

/* ---- dates ---- */

/* 105, 七十五, 一百零五: its value; 0 if it is none. *len: bytes. */
unsigned dated_years(struct str text, size_t off, size_t *len);

/* Bytes of an event that counts its years, or is a year's, at off; 0 if there is none. */
size_t dated_event(struct str text, size_t off, struct dated *out);

/* Made when building, by index.c. */
extern const struct watch_index language_index;

#endif
