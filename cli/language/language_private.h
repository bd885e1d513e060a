#ifndef LANGUAGE_PRIVATE_H
#define LANGUAGE_PRIVATE_H

#include <stddef.h>
#include <stdint.h> /* for uint32_t */

#include "language.h"

/* As numeral_at(), but 两 is none: a number that stands for a place in a row. */
unsigned numeral_place_at(struct str text, size_t off, size_t *len);

/* Whether c can be part of a Chinese numeral, of any size. */
bool numeral_has(uint32_t c);

/* The number in the circle of ①; 0 if c is none. */
unsigned circled_value(uint32_t c);

/*
 * What stands in quotation marks, book title marks or brackets is somebody's wording or a name. Which brackets are
 * closed is known only when they are: found things are kept, and taken back at the closing mark.
 */
#define NENCLOSURES 9
struct enclosures {
	size_t
	    opened[NENCLOSURES]; /* 1 + the number of things found before the mark; 0: not open */
};

/* Reads one character; returns how many of the n things found so far stay. */
size_t enclosures_read(struct enclosures *e, uint32_t c, size_t n);

/* Bytes of the character at off, cheaply; text is UTF-8 and off is inside. */
static inline size_t
char_len(struct str text, size_t off)
{
	unsigned char c = (unsigned char)text.data[off];
	size_t len = c < 0xC0 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;

	return len < text.len - off ? len : text.len - off;
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

/* Whether the text starts or ends with one of the words, which are separated by spaces. */
bool starts_with_any(struct str text, const char *words);
bool ends_with_any(struct str text, const char *words);

/* ---- signs ---- */

enum sign_kind {
	SIGN_NONE,
	SIGN_RUN,  /* * xx ×× ○○ 某 ____, with digits or without */
	SIGN_YEAR, /* 20xx, 二〇×× */
	SIGN_EMPTY, /* （  ） 【】 【*】; in a raw speech also [] […] 【…】 【单位名称】 …… */
	SIGN_GAP,    /* 【待填】 【待填：市名】 */
	SIGN_NAMED,  /* {{会议名称}} */
	SIGN_LETTER, /* A in A市 */
};

/* A mark that waits for a value, before anything is known about its meaning. */
struct sign {
	struct span at;
	enum sign_kind kind;
	unsigned width; /* signs in it, digits left out */
	bool star;      /* made of * or ＊ */
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
bool sign_letter(const struct sign_text *t, size_t off, struct sign *out, size_t *skip);

/* Bytes of a run of one sign character and decimal points, without any look at what is around it. */
size_t sign_plain(struct str text, size_t off);

/* What stands in a text that may hold placeholders. */
struct sign_list {
	struct sign *items;
	size_t n, cap;
	struct span *escapes; /* backslashes */
	size_t nescapes, escapes_cap;
	struct span *emphasis;
	size_t nemphasis, emphasis_cap;
};

/* All signs, sorted; what is no placeholder by its form (3×8, X光, bullets, emphasis) is left out. */
void signs_find(struct arena *a, struct str text, bool raw, struct sign_list *out);

/* The sign that the text begins with; false if none. */
bool sign_at_head(struct str text, struct sign *out);

/* The noun after off; white space (in a raw speech a line's end) between them does not matter. */
const struct field_noun *noun_after(struct str text, size_t off, bool raw);

/* ---- fields ---- */

/* Whether it is a field that no noun makes: 年份, 日期, 姓名 … */
bool field_is_special(struct str field);

/* The field whose label a gap shows: 市 for 市名, else the label itself. */
struct str field_of_label(struct str label);

/* ---- context ---- */

/* What a bare sign at [off, end) stands for, by the words around it. */
enum class bare_class(struct str text, size_t off, size_t end);

/* Whether width 某 at [off, end) blank a name, as in 某市 and 某某同志, but not in 某些, 某部门 or 张某. */
bool blanks_name(struct str text, size_t off, size_t end, unsigned width);

/* Whether the words around [off, end) say that something is missing between them. */
bool bare_evidence(struct str text, size_t off, size_t end);

#endif
