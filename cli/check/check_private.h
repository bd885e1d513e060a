#ifndef CHECK_PRIVATE_H
#define CHECK_PRIVATE_H

#include "check.h"

#include <stdint.h> /* for uint32_t */

#include "language.h"
#include "letters.h"
#include "number.h"
#include "watch.h"

/* What stands in one block, found once for all rules. */
struct block_facts {
	struct letters letters; /* of what is text, as the rest */
	struct proper_name *names;
	size_t nnames;
	struct dated *dates;
	size_t ndates;
};

/* Where a character stands that a rule looks at. */
struct spot {
	uint32_t block, off;
};

struct spots {
	const struct spot *items; /* in the order of the text */
	size_t n;
};

/* One check_document(). */
struct checking {
	struct arena *arena; /* for the rule that is running, and emptied after it */
	struct arena *kept;  /* for all of them, and for what they report */
	const struct document *doc;
	const struct check_context *context;
	struct diags *diags;
	const struct check_rule_info *rule; /* the one that is running */
	struct spots spots;                 /* its own */
	struct block_facts *facts;          /* of each block */
	struct number_edit *plan;
	size_t nplan;
	struct number_leads *leads; /* of each block */
	unsigned year, month, day;  /* the draft's date; 0: not said */
	const char *division;       /* the lowest of its places that is an official one, or NULL */
	struct str
	    home; /* its name, if what lies in it may be the draft's: no county that is not official is below */
	bool leftovers; /* leftover-name is asked for: it tells of its names alone */
};

typedef void rule_function(struct checking *c);

/* A wrong word, and what it should be. */
struct wording {
	const char *wrong, *right;
};

/* A rule that looks at some characters, or words, of every block but noise: these are found in one pass for all rules. */
struct finder {
	const char *chars;
	bool before_mark;            /* only where no Han character follows */
	const struct wording *words; /* …, { NULL, NULL } */
	bool either;                 /* the right ones, too */
	const char *verb;            /* reports each word: "wrong verb right" */

	/* Or what is done at each of the characters; returns the bytes that need no second look. A number is looked at from its head. */
	size_t (*at)(struct checking *c, const struct block *b, size_t off);

	/* Or with those of each block, or with all of them, which are c->spots. */
	void (*in)(struct checking *c, const struct block *b, struct spots spots);
	rule_function *run;
};

struct rule {
	struct check_rule_info info;
	rule_function *run;          /* on the document, … */
	const struct finder *finder; /* … or, if it is NULL, this */
	bool on_request;             /* off unless it is asked for by its id */
};

/* What rule i looks at; NULL if it looks at no words. */
const struct finder *check_finder(size_t i);

/* ---- spots.c ---- */

/* Who looks at a letter: the bits of language_looks, and a rule. */
extern const struct letter_looks spots_looks;
#define LOOK_RULE (LANGUAGE_LOOKS + 1)

/* Made when building, by index.c: the words of all finders, with the numbers of their rules. */
extern const struct watch_index spots_index;

/* The spots of each finder, of the first on, which are kept; those of NULL, a rule that is off, are none. */
void spots_find(const struct checking *c, const struct finder *const *finders, size_t n,
    struct spots *spots);

/* Reports each of the words at c->spots that has a right one: "wrong verb right". */
void finder_words(struct checking *c, const struct wording *words, const char *verb);

/* Does what a finder does, on c->spots. */
void finder_run(struct checking *c, const struct finder *finder);

/* ---- report.c ---- */

/* A finding of the running rule, at bytes of a block's text; with another severity than the rule's own. */
void report(struct checking *c, const struct block *b, struct span at, const char *fmt, ...)
    PRINTF_LIKE(4, 5);
void report_as(struct checking *c, enum severity severity, const struct block *b, struct span at,
    const char *fmt, ...) PRINTF_LIKE(5, 6);

/* A place as messages name it: path:line, or what stands there where there is no file. */
struct str report_place(struct checking *c, const struct block *b, struct span at);

/* Whether one of the last findings of the running rule is at this place. */
bool is_reported(const struct checking *c, const struct block *b, struct span at);

/* The changes and remarks of the numbers' plan, as findings of the running rule. */
void report_planned(struct checking *c, enum number_rule rule);

/* Whether that plan has one at byte off of a block. */
bool is_planned(const struct checking *c, size_t block, size_t off);

/* ---- texts.c ---- */

/* Whether a name is the draft's own: a place or a value, or a piece of one. */
bool is_own(const struct checking *c, struct str name);

/*
 * Whether the text is somebody's old one on its way to another place: it has open places or is full of names, and nothing
 * is known about it. Any other is its speaker's own, and so are its dates.
 */
bool is_reused(const struct checking *c);

/* Whether the block is part of the text: no noise but what reads like a paragraph, for the whole text leaves the office. */
bool is_text(const struct block *b);

/* Whether the block is read aloud as prose: no title, byline or noise. */
bool is_prose(const struct block *b);

/* A full-width letter or figure: Ｂ, ２. */
bool is_wide_word(uint32_t c);

/* The level of a heading, or of the heading's number that a paragraph begins with; 0 if it is neither. */
unsigned level_of(const struct block *b);

/* Where the clause that begins at off ends, before its mark. */
size_t clause_end(struct str text, size_t off);

/* What stands before off in its clause. */
struct str clause_before(struct str text, size_t off);

/* Where one of the ends stands first from off on, or as far as is looked. */
size_t end_at(struct str text, size_t off, const char *const *ends);

/* The sentence around a place. */
struct str sentence_around(struct str text, struct span at);

/* Bytes of a bracket at off, what is in it and what closes it: a note; 0 if that is long. */
size_t bracket_len(struct str text, size_t off);

/* Bytes of the number at off: 12, 3.5; 0 if none. */
size_t digits_here(struct str text, size_t off);

/* ---- phrases.c ---- */

#define PHRASE_LEN 12                  /* bytes of a set phrase */
#define PHRASE_BITS 16                 /* of the hash of two of its characters */
#define PHRASE_PAGES 12                /* the first of them, which find it */
extern const char phrases_text[];      /* all phrases, by the hash of their first two characters */
extern const uint16_t phrases_heads[]; /* where those that begin so are */
extern const uint16_t phrases_by_tail[], phrases_tails[]; /* and those that end so */
#define SLIP_LEN 6              /* bytes of a slip of two characters; what it should be follows */
extern const char slips_text[]; /* in order */
extern const size_t nslips;

/* What two characters may be, four bits by each of two hashes: made when building, by index.c. */
enum { BEGINS_PHRASE = 1, ENDS_PHRASE = 2, IS_SLIP = 4 };
#define PHRASE_SIEVES 2
extern const uint64_t phrases_sieve[];

/* The first of the bits of two letters, by one kind of hash. */
static inline size_t
phrase_bit(uint16_t first, uint16_t second, unsigned kind)
{
	return ((size_t)kind << PHRASE_BITS | letters_hash(first, second, kind, PHRASE_BITS)) * 4;
}
#define ALIKE_LEN 5
extern const char alike_text[]; /* rows of a character and two bytes: a sound, or a part */
extern const size_t alike_nrows;

/* Whether a set phrase of four characters begins at off: 不遗余力. Four characters stand there. */
bool is_set_phrase(struct str text, size_t off);

/* Whether two Han characters sound alike or have a part in common that says how: 实 and 试. */
bool chars_alike(const char *one, const char *two);

/* ---- names of others: strangers.c, called.c ---- */

/* Whether a name, or the part of it that is text, is sure to be one and is none of the draft's own. */
bool is_strange(const struct checking *c, const struct proper_name *name, struct str text);

/* Reports where a person or a town that the text names in full is called by less. */
void check_called(struct checking *c, enum name_kind kind);

/* ---- bodies.c ---- */

extern const struct wording body_names[];
extern const size_t nbody_names;

/* Bodies of one kind are one another's other names, but for those of none; of the others nothing is known. */
enum body_kind { KIND_NONE, KIND_OFFICE, KIND_HEADQUARTERS, KIND_SQUAD, KIND_PARK, KIND_OTHER };

/* What a body's name ends with. */
struct body_ending {
	uint32_t first; /* its first character */
	enum body_kind kind;
	const char *mark;
	const char *brief; /* what a short name ends with, it may be the same; NULL: not known */
	unsigned is;
};
#define BODY_CUT 1u      /* short for a longer one */
#define BODY_INITIALS 2u /* short names are made of first characters, … */
#define BODY_ALONE 4u    /* … also of one: 残联 */
#define BODY_TIER 8u     /* there is one at every tier: of one tier only */

/* The longest one at off; NULL if none is there. */
const struct body_ending *body_ending_at(struct str text, size_t off);

/* ---- near_names.c ---- */

/* One of two bodies, persons or towns that are called nearly alike, of c->spots: of the rule two-names. */
void check_near_names(struct checking *c);

/* ---- same_body.c ---- */

/* One of two offices of a tier that are called otherwise and are one: of the rule two-names. */
void check_same_bodies(struct checking *c);

/* ---- swapped.c ---- */

struct map;

/*
 * Reports the figure at a spot if it has the digits of another one of the same thing, seen before; true if so. Of the rule
 * two-figures.
 */
bool swapped_figure_at(struct checking *c, struct map *seen, const struct spot *spot);

/* Bytes of the unit at off, with 万 and 亿; *name without them: people are 人 whatever they are counted in. 0: none. */
size_t figure_unit(struct str text, size_t off, struct str *name);

/* ---- manners.c ---- */

extern const char *const particle_acts[]; /* verbs: …, NULL */

/* Two characters each of them twice, 踏踏实实. */
bool is_twice_two(struct str text, size_t off);

/* Bytes before off that say how something is done. */
size_t manner_before(struct str text, size_t off);

/* Bytes at off of what is done, where the manner that begins at head is how; 0 if it may be a thing. */
size_t doing_at(struct str text, size_t off, size_t head);

/* ---- particle_words.c ---- */

extern const char particle_manners[], particle_doings[], particle_qualities[], particle_things[];

/* Whether the two characters at off are in a list of words, which is in order. */
bool particle_word_at(const char *list, struct str text, size_t off);

/* ---- ahead.c ---- */

/* Whether the text looks forward to the year at `at`, or says that it is now: 展望2025年, 距离2025年结束还有. */
bool is_still_ahead(struct str text, struct span at);

/* Whether a congress of so many years ago is awaited, or just over: 喜迎党的二十大, 二十届三中全会刚刚闭幕. */
bool is_news(struct str text, struct span at, unsigned ago);

/* ---- stale.c, stale_plan.c ---- */

/* What stands between what is said of a year and its number: 今年，也就是. */
extern const char *const that_is[];

/* Reports a plan period that has ended, or does not fit the year it is now. */
void judge_plan(struct checking *c, const struct block *b, const struct dated *date, unsigned now);

/* ---- the rules ---- */

rule_function check_leftover_names;           /* leftovers.c */
extern const struct finder find_placeholders; /* open.c */

rule_function check_foreign_places, check_local_names, check_persons,
    check_organisations;                        /* strangers.c */
rule_function check_stale_dates;                /* stale.c */
extern const struct finder find_levels;         /* levels.c */
extern const struct finder find_rank_claims;    /* claims.c */
extern const struct finder find_renamed_bodies; /* renamed.c */

rule_function check_repeated_paragraphs;  /* repeats.c */
rule_function check_two_posts;            /* two_posts.c */
extern const struct finder find_openings; /* openings.c */
rule_function check_repeated_topics;      /* topics.c; it asks the next ones */
rule_function check_same_things, check_same_objects, check_same_points, check_same_labels,
    check_same_items;                        /* same_….c */
extern const struct finder find_two_figures; /* two_figures.c */
extern const struct finder find_two_names;   /* two_names.c */

rule_function check_doubled_words;                      /* wording.c */
extern const struct finder find_particles;              /* particles.c */
extern const struct finder find_typos, find_confusable; /* typos.c */
rule_function check_set_phrases;                        /* set_phrases.c: of find_typos */

rule_function check_salutation, check_heading_numbers, check_counts,
    check_heading_depth;                                        /* structure.c */
rule_function check_leads, check_lone_leads, check_mixed_leads; /* leads.c */
extern const struct finder find_lead_marks;
rule_function check_heading_marks, check_heading_length; /* headings.c */
rule_function check_parallel;                            /* parallel.c */

rule_function check_ends; /* marks.c */
extern const struct finder find_pauses, find_ranges, find_range_kinds, find_half_width, find_pairs,
    find_doubled_marks, find_ellipsis, find_etc, find_colons;

extern const struct finder find_document_numbers, find_title_marks; /* documents.c */

rule_function check_date_forms;                               /* days.c */
extern const struct finder find_semicolons, find_list_levels; /* clauses.c */
extern const struct finder find_styles;                       /* styles.c */
extern const struct finder find_rough_numbers;                /* rough.c */
extern const struct finder find_short_years, find_number_ranges, find_mixed_numerals,
    find_numeral_style, find_decrease, find_units;

rule_function check_minutes, check_sentences; /* aloud.c */
extern const struct finder find_rare, find_stage_notes;

#endif
