#ifndef LANGUAGE_H
#define LANGUAGE_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "class.h"
#include "letters.h"
#include "source.h"
#include "str.h"

/*
 * What Chinese office prose looks like: tables, and recognisers that turn text into spans. Nothing here knows fragments
 * or drafts. Offsets are bytes into the text given. Arrays are sorted by place and live in the arena.
 */

/* ---- numerals ---- */

/* The Chinese numeral 一 … 九十九, or 两, at off: its value; 0 for none, a larger one (一百) or a guess (三四). *len: bytes. */
unsigned numeral_at(struct str text, size_t off, size_t *len);

/* n (1 … 99) in Chinese: 一, 十, 十一, 二十, 九十九. */
struct str numeral_text(struct arena *a, unsigned n);

/* n before a measure word: 两 for 2, else as numeral_text(). */
struct str numeral_count(struct arena *a, unsigned n);

/* ---- heading numbers ---- */

/* A number typed at the head of a heading or paragraph. */
struct heading_number {
	unsigned level; /* 1 一、 2 （一） 3 1. 4 （1）; 0 none */
	unsigned n;
	size_t len; /* bytes of the number with its marks and spaces after it */
	/* written in its level's own form; false for （一）、 1、 (1). and other slips */
	bool proper;
};
struct heading_number heading_number_at(struct str text, size_t off);

/* Bytes at off of spaces and marks that go with no number, and are read as part of the one before them: （一）、. */
size_t heading_number_stray(struct str text, size_t off);

/* The last number of the row that the number at off begins in its own text: 2 of （1）白天查；（2）晚上查. 0: it begins none. */
unsigned heading_row(struct str text, size_t off);

/* The number n in the form of a level: "一、", "（一）", "1.", "（1）". */
struct str heading_number_text(struct arena *a, unsigned level, unsigned n);

/* Bytes of a run-in head at the start of text: number to the first 。 with text after it; 0 if none. */
size_t run_in_head(struct str text);

/* ---- leads (层次词) ---- */

enum lead_form {
	LEAD_SHI,     /* 一是 */
	LEAD_YAO,     /* 一要 */
	LEAD_ORDINAL, /* 第一， */
	LEAD_FIRST,   /* 首先， 其次， 再次， 最后， */
	LEAD_QI,      /* 其一， 其二， */
	LEAD_CIRCLE,  /* ① */
	LEAD_ASPECT,  /* 一方面， 另一方面， */
};
#define NLEAD_FORMS (LEAD_ASPECT + 1)

struct lead {
	struct span at; /* the whole lead with its comma, if any */
	size_t core;    /* its bytes without that comma */
	enum lead_form form;
	unsigned n; /* its place in the series as written; 最后 and 另一方面 are LEAD_LAST */
	bool head;  /* at the very head of the text */
};
#define LEAD_LAST 1000u

/*
 * All leads in a paragraph: at its head and after the end of a sentence or clause, not inside quotation marks or
 * brackets. 首先 and 最后 are none without another of their series in the text.
 */
size_t leads_find(struct arena *a, struct str text, struct lead **out);

/* The lead at the head of the text (after spaces); false if none. Knows the head alone: 最后， counts. */
bool lead_at_head(struct str text, struct lead *out);

/* Lead n (1 … 99) of `total` in a form: 一是; 首先，其次，再次，第四，… 最后， (two: 首先，其次，). */
struct str lead_text(struct arena *a, enum lead_form form, unsigned n, unsigned total);

/* The form an outline's "leads" names (一是 一要 第一， 首先， 其一， ①, 一方面，); false for an unknown one. */
bool lead_form_parse(struct str name, enum lead_form *out);

/* ---- count words ---- */

/* 讲三点意见, 讲3点意见, 抓好五项工作: an announced number. One may be a manner of speaking: 我强调一点, 是一项任务. */
struct count_word {
	struct span at;     /* the numeral alone */
	struct span phrase; /* with its measure and noun, up to the next mark: 五项工作 */
	unsigned n;
	/* the speaker's own 讲, 提, 强调: says how many sections or points follow */
	bool announces;
	/* ends its sentence and asks for something (抓好五项工作：), so the things may follow */
	bool closes;
};

/* Not inside quotation marks or brackets, not 十大攻坚行动, 四篇文章, 先后两次, 第三点, 下午三点: no measure or no noun of ours. */
size_t count_words_find(struct arena *a, struct str text, struct count_word **out);

/* ---- salutations (称谓) ---- */

/* Whether a paragraph is a salutation and nothing else: 同志们： 各位领导、各位来宾： */
bool salutation_is(struct str text);

/* Bytes of the salutation with its colon that a text begins with; 0 if there is none. */
size_t salutation_len(struct str text);

/* Whether a paragraph speaks to people at its head: 同志们，… 乡亲们，… 最后，… */
bool salutation_calls(struct str text);

/* ---- placeholders (空) and fields (填空项) ---- */

enum placeholder_form {
	PLACEHOLDER_SIGN, /* * xx × 某: leaves its noun standing */
	PLACEHOLDER_LINE, /* ____ （  ） 【】 【*】 */
	PLACEHOLDER_YEAR, /* 20xx: field 年份 */
	PLACEHOLDER_DATE, /* signs 年 signs 月 (signs 日), x月x日: field 日期, one placeholder */
	PLACEHOLDER_NAMED, /* {{会议名称}}, {{发言单位、}} */
	PLACEHOLDER_GAP,   /* 【待填…】 read again: replaced with its brackets */
	PLACEHOLDER_OPEN,  /* 【待写…】 【待选…】 read again: no value fills it */
};

struct placeholder {
	struct span at; /* the blank alone, not the noun after it; a date to its last part's noun */
	enum placeholder_form form;
	struct str field; /* 市, 同志, 会议名称; "*" is bare; 外地市 for another's place */
	enum class class; /* of a NAMED one field_class() says it, of its field */
	struct str label; /* what a gap says: 市名, 姓名; empty for a bare one */
	/* right after it, empty if none: a value that ends in it does not double it */
	struct str noun;
	struct str joiner; /* of {{发言单位、}}: 、; else empty */
};

/* Every placeholder of our fragments and outlines: all forms that draft(1) lists. A sign after "\" is literal. */
size_t placeholders_find(struct arena *a, struct str text, struct placeholder **out);

/* Whether they are worth looking for in a text whose letters are known: most of a finished one has none. */
bool placeholders_may_be(struct letters in);

/* What is taken for literal text and may have been a blank: emphasis (**重点**) with its marks, 5*. Worth a note. */
struct literals {
	const struct span *items;
	size_t n;
};
size_t placeholders_find_noting(struct arena *a, struct str text, struct placeholder **out,
    struct literals *literals);

/*
 * Those of a raw speech: the same, and [ ] 【…】 【单位名称】 {姓名} （姓名） …… used as a blank, letters for names (A市, 甲县),
 * other signs before a noun (##县), a gap in a sentence (请    同志), figures half hidden; no "\" and no {{ }}.
 * Each blank is one of its own, those of a date too: 年, 月, 日.
 */
size_t placeholders_find_raw(struct arena *a, struct str text, struct placeholder **out);

/*
 * What a value takes the place of: p->at, and before it the 第 of 第x届 or the surname of 李xx同志, if the value begins with
 * that, too.
 */
struct span placeholder_place(struct str text, const struct placeholder *p, struct str value);

/*
 * What stands there when it is filled with value: a date (ISO, of class date also 2026-3-5) in the pattern of the
 * placeholder, a value that ends in the noun after it without that noun, anything else as it is.
 */
struct str placeholder_fill(struct arena *a, struct str text, const struct placeholder *p,
    struct str value);

/* The "\" that make placeholders literal, of placeholders_find(): not to be printed. */
size_t escapes_find(struct arena *a, struct str text, struct span **out);

/* The field that a key names: 市 for 市, *市 and xx市. Borrowed from key or static. */
struct str placeholder_field(struct str key);

/* The class of a field by its name (for named ones): the noun table's, else text. */
enum class field_class(struct str field);

/* A noun that makes a field of the placeholder before it. */
struct field_noun {
	const char *noun;
	enum class class;
	const char *label; /* what a gap asks for */
	/* what may not follow, or it is another word; separated by spaces */
	const char *not_before;
};

/* The nouns of a class, sorted by bytes, for `draft help fields`. The one with noun NULL ends them. */
const struct field_noun *field_nouns(enum class c);

/* ---- tiers ---- */

/* The sign of a level: 县 for 县, 市 for 县级市, 街道 for 街道 …; empty for an unknown level. */
struct str tier_sign(struct str level);

/* Levels that may stand for each other: 区 县 县级市 are one, 镇 乡 街道 one, 村 社区 one; 0 for an unknown level. */
unsigned tier_rank(struct str level);

/* The levels an outline or a fragment may name, NULL-terminated. */
extern const char *const tier_levels[];

/* 全区, 区委, 镇党委、政府: a word that speaks of the speaker's own tier. */
struct tier_word {
	struct span at;
	/* the same of another level: 全县, 县委, 街道党工委、办事处; empty if that is of another rank */
	struct str instead;
};

/* The words of a level in a text, and what they are at the level `to`. Not in 《》, attributed quotations, proper names and other words. */
size_t tier_words_find(struct arena *a, struct str text, struct str level, struct str to,
    struct tier_word **out);

/* ---- sentences and marks ---- */

/* What Chinese writes for a mark of ASCII, ， for a comma; NULL if it has none of its own. */
const char *wide_mark(char half);

/* Bytes of the first sentence from off on, its end mark (。！？； not inside quotes or brackets) and closing quotes included. */
size_t sentence_len(struct str text, size_t off);

/* ---- dates ---- */

/* An ISO date 2026-11-20 that exists; false if not. */
bool date_parse(struct str text, unsigned *year, unsigned *month, unsigned *day);

/* The same, and as a hand types it: 2026-3-5. */
bool date_parse_loosely(struct str text, unsigned *year, unsigned *month, unsigned *day);

/* Days of a month (1 … 12). The year 0 stands for any: its February has 29. */
unsigned date_days(unsigned year, unsigned month);

/* 2026年11月20日 */
struct str date_text(struct arena *a, unsigned year, unsigned month, unsigned day);

/* Whether a paragraph is a date and nothing else, blanks in it or not: （2024年5月6日）, 二〇二四年五月, 20xx年x月x日, 2024.5.6 */
bool date_is_line(struct str text);

/* Whether the character at off is one of those that such a line is made of. */
bool date_sign_at(struct str text, size_t off);

/* ---- words ---- */

/* Whether the two characters at off are a common word. */
bool common_at(struct str text, size_t off);

/* ---- proper names ---- */

enum name_kind {
	NAME_DIVISION, /* 武宁县, 浙江: an official division; also 杭 in 驻杭单位 */
	NAME_LOCAL, /* 云栖路, 柳渡镇, 梓澄河, 某某集团: known by the word for what it is */
	NAME_PERSON, /* 张伟同志, 李书记, 秀芝同志: without the title */
};

/* From the surest on. */
enum sureness {
	NAME_SURE,
	NAME_LIKELY,   /* a name if anything else in the document says so */
	NAME_UNLIKELY, /* also an ordinary word, or a person everyone may speak of */
};

/* 专名 */
struct proper_name {
	struct span at;
	enum name_kind kind;
	enum class class;
	enum sureness sureness;
	bool plain;           /* a person without a title, known by his characters and neighbours */
	struct str core;      /* without sign or title: 武宁 of 武宁县 */
	const char *division; /* of an official one: which, for division_is_within() */
};

/* What the letters of a text are made with where names or dates are looked for in it. */
extern const struct letter_looks language_looks;
#define LANGUAGE_LOOKS 127 /* its bits; the others are free */

/* Every proper name in a text, sorted, not overlapping. */
size_t proper_names_find(struct arena *a, struct letters in, struct proper_name **out);

/* Whether a division (of a proper name) is `place`, lies in it or around it; place is written with or without its sign. */
bool division_is_within(const char *division, struct str place);

/* The same of any division whose name, with or without its sign, this may be: there are two dozen 城关. */
bool division_may_be_within(struct str name, struct str place);

/* Whether text is nothing but a full name: a surname, and one or two characters that are no word. */
bool person_is_name(struct str text);

/* Whether a name that is known from elsewhere is one here, not a piece of other words. */
bool person_stands_at(struct str text, struct span at);

/* The same of a place, behind which anything may stand: 我们|隆坪|人. */
bool place_stands_at(struct str text, struct span at);

/* The same of a surname or a given name of a person who is known, by what he is called there: 建平同志, 张总, 老张. */
bool person_is_called_at(struct str text, struct span at);

enum dated_kind {
	DATED_YEAR,        /* 2026年, 2026年度, 2024—2026年, 2026年11月20日 */
	DATED_DAY,         /* 8月2日, 8月下旬, 5—7月份 */
	DATED_PLAN,        /* 十四五 */
	DATED_CONGRESS,    /* 党的二十大, 十九届五中全会 */
	DATED_ANNIVERSARY, /* 建党105周年 */
	DATED_TERM, /* 省第十二次党代会, 九届三次全会, 建校六十周年, 2011届: of a body that only its own people know */
};

/* What ties a text to its time. */
struct dated {
	struct span at;
	enum dated_kind kind;
	unsigned year, last; /* the first and the last it speaks of, 0: not said */
	unsigned month, day; /* 0: not said, or written as 0 */
	bool has_day;
	bool padded; /* 08月04日 */
};

size_t dated_find(struct arena *a, struct letters in, struct dated **out);

#endif
