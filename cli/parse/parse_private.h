#ifndef PARSE_PRIVATE_H
#define PARSE_PRIVATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h> /* for uint32_t */

#include "arena.h"
#include "diag.h"
#include "document.h"
#include "json.h"
#include "outline.h"
#include "source.h"
#include "values.h"

/* One file being read: what its readers share. */
struct parsing {
	struct arena *arena;
	const struct source *source;
	struct diags *diags;
	bool ok; /* no error so far: see reject() */
};

/* As diag_error(), at a place of the file: false, and so is p->ok from now on. */
#define reject(p, at, ...) ((p)->ok = diag_error((p)->diags, (p)->source, (at), __VA_ARGS__))

/* ---- front.c: front matter ---- */

struct front {
	bool found;
	struct json object;
	size_t body; /* the byte after it */
};

/* False: the front matter is broken and the error was added. */
bool front_read(struct parsing *p, struct front *front);

/* A file that is one object and nothing else. False: an error was added. */
bool json_file(struct parsing *p, struct json *out);

/* ---- keys.c: the members of an object, by a table ---- */

/* Reads a member into its field; beside is what goes with it: an array's count, a text's place. */
typedef void key_reader(struct parsing *p, const struct json_member *m, void *field, void *beside);

struct key {
	const char *name;
	key_reader *read;
	size_t field, beside; /* offsets; beside 0: there is none */
};

enum unknown_keys { UNKNOWN_ERROR, UNKNOWN_NOTE, UNKNOWN_PASS };

/* Keys that begin with x- are the writer's own. */
void keys_read(struct parsing *p, const struct json *object, const struct key *keys, size_t nkeys,
    void *into, enum unknown_keys unknown);

key_reader key_line;     /* struct str, beside its struct span */
key_reader key_text;     /* the same, without white space around it */
key_reader key_texts;    /* struct str *, beside its count; blank ones are left out */
key_reader key_lines;    /* the same, blank ones stay */
key_reader key_paths;    /* struct path *, beside its count; one text stands for an array of one */
key_reader key_count;    /* unsigned, from 1 */
key_reader key_unsigned; /* unsigned */
key_reader key_size;     /* size_t */
key_reader key_flag;     /* bool */
key_reader key_object;   /* const struct json * */
key_reader key_level;    /* struct str, beside its struct span: one of tier_levels */
key_reader key_date;     /* struct str, beside its struct span: 2026-11-20 */
key_reader key_role;     /* enum role */

/* Whether the member has that type; an error if not. */
bool key_is(struct parsing *p, const struct json_member *m, enum json_type type);

/* The words that may stand somewhere, and the message for another one. */
struct words {
	const char *id, *what; /* "unknown-role", "role" */
	const struct str *known;
	size_t nknown;
};

/* The error for a word that is none of those: with the nearest, or all. */
void reject_word(struct parsing *p, struct span at, struct str word, struct words words);

/* The level if it is one that fragments and outlines may name; else an error. */
void check_level(struct parsing *p, struct span at, struct str level);

/* The role of that name; ROLE_NONE and an error if there is none. */
enum role check_role(struct parsing *p, struct span at, struct str name);

/* A whole number up to max in decimal digits alone. */
bool whole_number(struct str text, size_t max, size_t *out);

/* Whether there is nothing to see in a text. */
bool is_blank(struct str text);

/* Whether there is a line end or another control character in it. */
bool has_control(struct str text);

/* ---- values.c ---- */

/* The members of an object as values; with_fragments: a key with / and an object are one fragment's. */
void values_object(struct parsing *p, const struct json *object, bool with_fragments,
    struct values *out);

/* A value as it stands in a row, a line or a query, before those of one field are put together. */
struct entry {
	struct str fragment, field, text;
	struct span at;
};

struct entries {
	struct entry *items;
	size_t nitems, cap;
};

/* Several entries of a field are one array, in order. An empty text among them keeps its place. */
void values_gather(struct parsing *p, const struct entries *entries, struct values *out);

/* Whether a key is a fragment's id, which no field's name is: tasks/a, or root.md on top of a library. */
bool is_id(struct str key);

/* The fragment's id that a name means: .md may be there. */
struct str fragment_id(struct str name);

void values_csv(struct parsing *p, struct values *out);
void values_txt(struct parsing *p, struct values *out);

/* ---- markdown.c: our Markdown ---- */

enum part_kind { PART_HEADING, PART_TEXT, PART_LINK };

struct part {
	enum part_kind kind;
	unsigned level;     /* headings: from 1 */
	bool ordered;       /* links: an item of an ordered list */
	struct span at;     /* of a link from its [ to its ) */
	struct span target; /* of a link: what stands between ( and ) */
	struct block block; /* text, source, pieces and place; of a link its label */
};

struct parts {
	struct part *items;
	size_t nitems, cap;
};

/* All parts of the text from byte body on. */
void markdown_read(struct parsing *p, size_t body, struct parts *out);

/* ---- mask.c: what cmark must not see ---- */

struct markdown {
	struct parsing *parsing;
	struct parts *parts;
	struct buf mask;  /* the source, with bytes hidden behind the front matter */
	struct buf shown; /* what cmark sees of it: all but its text */
	bool plain;       /* there are no notes, tabs and returns in it */
	bool marked;      /* there is a heading or an item in it */
	uint32_t *lines;  /* where each line that cmark sees begins; one more at its end */
	size_t nlines, cap;
};

/* Makes the mask, and what is shown, from byte body on. */
void markdown_hide(struct markdown *md, size_t body);

/* Bytes [from, to) of the source without notes and white space at both ends. */
struct span markdown_trim(const struct markdown *md, size_t from, size_t to);

/* ---- line.c: what a line of our Markdown is ---- */

#define NOTE_BYTE '\xFF' /* stands for each byte of a note (<!-- -->) in a line */

enum line_kind { LINE_TEXT, LINE_HEADING, LINE_ITEM };

struct line {
	enum line_kind kind;
	bool ordered;              /* items */
	size_t marker;             /* items: bytes of "-" or "12." */
	size_t open, paren, close; /* items: where [ and ( stand, and the last ) */
};

/*
 * What a line is, its text trimmed and tabs made spaces; at is its place in the source, indented says that white
 * space stood before it. What looks like a heading or an item and is none is reported.
 */
struct line line_read(struct parsing *p, struct str text, size_t at, bool indented);

/* Bytes of an item's marker at the head of a line, "-", "*" or "12." with a space after it; 0 if there is none. */
size_t line_marker(struct str text);

/* ---- link.c ---- */

/* Target and query of a link become those of an item. */
void link_read(struct parsing *p, const struct part *part, struct item *item);

#endif
