#ifndef NAMES_PRIVATE_H
#define NAMES_PRIVATE_H

/* What the files that find proper names have among themselves. */

#include "language_private.h"

/* ---- common words: common.c and its data words.c ---- */

extern const char words_text[];
#define WORDS_PAGE 8 /* first characters of a page of words_text */
extern const uint16_t words_pages[];

/* As common_at(), of the two characters before off; of those on both sides of off. */
bool common_before(struct str text, size_t off);
bool common_across(struct str text, size_t off);

/* Whether text is one of the n sorted entries of a table, which all are as long as it. */
bool sorted_has(const char *table, unsigned n, struct str text);

/* Whether text, at most 31 characters, is nothing but common words and characters that make no name. */
bool common_only(struct str text);

/* Whether one of the Han characters of a set stands at off. */
bool han_in(const char *set, struct str text, size_t off);

/* Whether a name may begin at off: after a sign, a word, or a character that goes before names. */
bool name_may_begin(struct str text, size_t off);

/* ---- divisions: division.c and its data divisions.c ---- */

extern const char divisions_text[];
extern const uint16_t divisions_sorted[];
extern const uint16_t divisions_pages[];
extern const uint32_t divisions_sieve[];

/* What the divisions that begin with two characters are found by; places.py makes it so. */
static inline unsigned
divisions_pair(unsigned first, unsigned second)
{
	return first % (1 << 12) * 181 + second % (1 << 12);
}

static inline unsigned
divisions_page(const char *two)
{
	return divisions_pair(utf8_three_bits(two), utf8_three_bits(two + 3)) % (1 << 13);
}

/* Whether a division may begin with two letters, of which their last bits are enough: most of a text needs no further look. */
static inline bool
division_may_begin(unsigned first, unsigned second)
{
	unsigned bit = divisions_pair(first, second) % (1 << 15);

	return divisions_sieve[bit / 32] >> bit % 32 & 1;
}

/* One entry of the text of divisions: its name and the sign of its tier. */
struct division {
	struct str name, sign;
	bool county;
	bool is_short; /* 西乌旗: what the entry before it is called */
};

/* A division that stands somewhere. */
struct division_match {
	struct division division;
	size_t sign; /* bytes of the sign that follows, 0: bare */
	bool own;    /* it is the division's own */
};

/* The longest division at off, where division_may_begin(); false if none. */
bool division_at(struct str text, size_t off, struct division_match *best);

/* The division that is called so, where d is a short name; else d. */
struct division division_called(struct division d);

/* ---- towns: place_town.c and its data towns.c ---- */

extern const char towns2[], towns3[], towns4[];
extern const unsigned ntowns2, ntowns3, ntowns4;
extern const char towns_signed[];
extern const unsigned ntowns_signed;
extern const char villages_words[];
extern const unsigned nvillages_words;

/* A bit for each hash, of both kinds, of the first two letters of one: made when building, by index.c. */
#define TOWNS_BITS 17
extern const uint64_t towns_sieve[];

static inline size_t
town_bit(uint16_t first, uint16_t second, unsigned kind)
{
	return (size_t)kind << TOWNS_BITS | letters_hash(first, second, kind, TOWNS_BITS);
}

/* Whether a town may begin with two letters. */
static inline bool
town_may_begin(uint16_t first, uint16_t second)
{
	size_t one = town_bit(first, second, 0), two = town_bit(first, second, 1);

	return (towns_sieve[one / 64] >> one % 64 & 1) && (towns_sieve[two / 64] >> two % 64 & 1);
}

/* ---- words that speak of names: names.c ---- */

struct names;

/* Adds the names that the word at `word` speaks of, a row of the reader's table; bytes that need no second look. */
typedef size_t name_reader(struct names *names, struct str text, struct span word, const void *row);

/*
 * Words that speak of names: 路, 社区; 同志, 书记. Of those that begin alike the first one is tried first, until one reads
 * something. They stand in an array, or as the first members of the rows of one; NULL ends it.
 */
struct name_list {
	const void *words;
	size_t step; /* bytes from one to the next */
	name_reader *read;
	const void *row; /* what it is told; NULL: the word's own row */
};

#define NAME_WORDS(array, reader, same)                                                            \
	{                                                                                          \
		.words = (array), .step = sizeof *(array), .read = (reader), .row = (same)         \
	}

/* The lists of each room of names; one without a reader ends them. */
extern const struct name_list place_lists[], place_closing_lists[], person_lists[],
    person_several_lists[], person_plain_lists[], local_lists[], brand_lists[];

/* All lists, in the order in which they are tried, by room; the words of one list. */
#define NAME_ROOMS 8
extern const struct name_list *const name_rooms[NAME_ROOMS];

static inline const char *
name_list_word(const struct name_list *list, size_t i)
{
	const char *word;

	memcpy(&word, (const char *)list->words + i * list->step, sizeof word);
	return word;
}

/* A word's number in the index: its room, its list and its place there. */
#define NAME_LIST_BITS 3
#define NAME_WORD_BITS 10

/* ---- divisions that are also words, between spaces: place_words.c ---- */

extern const char place_seldom[], place_roads_too[], place_seldom_great[], place_seldom_full[],
    place_never_alone[], place_no_words[];

/* Adds the persons that stand in lists beside the first n names, which are settled: person_list.c. */
void person_lists_complete(struct names *names, struct str text, size_t n);

/* Adds the places that stand in lists beside the first n names, which are settled: place_list.c. */
void place_lists_complete(struct names *names, struct str text, size_t n);

/* ---- names of places and bodies: local_words.c ---- */

/* What an ordinary word before the sign makes. */
enum by_words {
	BY_NONE,   /* nothing: 文明村 */
	BY_OTHERS, /* a name beside other names: 科技路 */
	BY_NATURE, /* nothing, and a name does not begin with one either: 合作天山 */
	BY_CLEAN,  /* a name where a mark, a place or a verb of going stands before it: 大桥镇 */
	BY_ALL,    /* a name: 邮局十字 */
	BY_ANY,    /* a name, however many they are: 天元纺织有限公司 */
};

/* A word for what a place or a body is, and how many characters of a name may stand before it. */
struct local_sign {
	const char *sign;
	enum class class;
	unsigned most;
	enum by_words by_words;
	bool in_lists; /* a sign only before 等 and 、 */
};

/* Whether nothing stands before off but a mark, a place or a word that goes before places. */
bool local_begins_clean(const struct names *names, struct str text, size_t off);

/* Whether a name ends at off; what may be one begins there itself, too. */
bool local_is_behind_name(const struct names *names, size_t off);

/* Whether one does that cuts no word where it begins: 到|永新|, but not 新|增城|. */
bool local_is_behind_clear(const struct names *names, struct str text, size_t off);

/* Bytes of a name before a sign at off that is known, though it is a word or short; of one that is written by its sounds. */
size_t local_known_before(const struct names *names, struct str text, size_t off,
    const struct local_sign *s);
size_t local_sounds_before(struct str text, size_t off);

/* Bytes of the name before a sign at off, 0 if none; *by_words: words that are one only beside other names. */
size_t local_core(const struct names *names, struct str text, size_t off,
    const struct local_sign *s, bool *by_words);

/* Bytes of a road's name before off that is made of ordinary words, 滨江|大道, and of a body's, 第三实验|小学; 0 if none. */
size_t local_usual_before(struct str text, size_t off, const struct local_sign *s);
size_t local_called_before(struct str text, size_t off);

extern const struct local_sign local_signs[]; /* …, { NULL } */
extern const char local_no_names[], local_trades[], local_usual[], local_sounds[], local_called[];
extern const char *const local_doings[];

/* ---- how toponym-like characters are: toponym.c and its data toponyms.c ---- */

extern const signed char toponym_weights[8];
extern const char toponym_text[];

/* What the characters of text say for the name of a place: above 0 for one, below 0 against one. */
int toponym_score(struct str text);

/* ---- surnames and given names: surname.c and its data persons.c ---- */

extern const char persons_text[];
extern const char persons_words2[], persons_words3[];
extern const unsigned npersons_words2, npersons_words3;
extern const char name_sounds[];
extern const char *const surnames_double[];

/* Whether the character at off writes the sounds of a person's name. */
bool name_sounds_at(struct str text, size_t off);

/* How sure a surname is: most are words, too; SURE hardly begins a word, WEAK mostly is another one. */
enum surname { SURNAME_NONE, SURNAME_WEAK, SURNAME_ANY, SURNAME_SURE, SURNAME_DOUBLE };

/* What surname begins at off. */
enum surname surname_at(struct str text, size_t off);

/* What the one or two characters of a given name say for one, fitted: from 5 on much, from 2 on a little, of one from 0 on. */
int given_said(struct str text, struct span given);

/* ---- words beside the names of persons: person_words.c ---- */

/* Titles: those a name stands before or behind, only before, only behind; what hardly is one. */
extern const char *const person_posts[];
extern const char *const person_addresses[];
extern const char *const person_reporters[];
extern const char *const person_plain[], *const person_folk[];

/* Bytes of what is said to persons at off, behind their names, and is no post; 0 if it is nothing. */
size_t person_address_at(struct str text, size_t off);

/* What stands before a title without being a name; of whom every speech may speak. */
extern const char person_no_names[], person_everyones[];

/* What persons do, and what stands after their names; what stands before one without a title; what bodies and trades end in. */
extern const char *const person_doings[], *const person_callers[], *const person_workers[];

/* ---- names of persons: person_name.c ---- */

/* Whether n Han characters end before off. */
bool han_before(struct str text, size_t off, size_t n);

/* Whether a character that no given name has, or ends in, is in what might be one: 九位. */
extern const char never_given[];
bool never_given_in(struct str name);

/* Whether somebody may be called by name at off: after a mark, or a word that goes before names. */
bool person_may_be_called(struct str text, size_t off);

/* Whether the last character before end is no name's, but what he does: 邵锋任|副组长. */
bool person_takes_office(struct str text, size_t end);

/* Bytes of the full name that ends before off, where what follows says so much for one: 1 little, 2, 3 much; 0 if none. */
size_t person_before(struct str text, size_t off, int says);

/* The same of one that is written by its sounds: 巴特尔|书记, 叶尔兰·赛力克|主席. */
size_t person_sounds_before(struct str text, size_t off);

/* The name by its sounds that is around a dot, whatever stands beside it: 热孜宛·艾力; empty if none is. */
struct span person_dotted(struct str text, struct span dot);

/* Bytes of the name that begins at off, behind what says so much for it; 0 if none. */
size_t person_after(struct str text, size_t off, int says);

/* The names of one text, as they are found. */
struct names {
	struct arena *arena;
	struct proper_name *items;
	size_t n, cap;
};
void names_add(struct names *names, struct proper_name name);

/* Where the sure one before names->items[i] ends; where the next one of the first n begins, or `end`. */
size_t names_last_sure(const struct names *names, size_t i);
size_t names_next_sure(const struct names *names, size_t i, size_t n, size_t end);

/* Whether text is a word that only looks like a name, or the name of one whom everybody knows: 叶绿素, 林则徐. */
bool person_is_word(struct str text);

/* Bytes of the longest town that ends before off, where its sign stands; 0 if none. *word: it is a word but for the sign. */
size_t place_town_before(struct str text, size_t off, bool *word);

/* Adds the town that is called without its sign at off, if one is. */
void place_town_at(struct names *names, struct str text, size_t off);

/* A person of that name. */
struct proper_name person_named(struct str text, struct span at, bool plain);

/* Adds the person without a title whose name begins at off, if one does: person_plain.c. */
void person_plain_at(struct names *names, struct str text, size_t off);

/* What persons_text has of a letter: 20 * surname + 5 * first + last. */
static inline unsigned
person_letter(unsigned letter)
{
	return letter >= 0x4E00 && letter <= 0x9FFF
		   ? (unsigned)(persons_text[letter - 0x4E00] - '(')
		   : 0;
}

/* How a surname, and the first and the last character of a given name, speak for one. */
extern const int surname_says[], given_first_says[4], given_last_says[5], given_only_says[5];

#define PERSON_LEAST 4 /* of what the characters of a name say, where no title says it */

/* Whether a person's name may begin with three letters: cheap, and no to most. */
static inline bool
person_may_begin(const uint16_t *letters)
{
	unsigned surname = person_letter(letters[0]) / 20;

	if (!surname)
		return false;
	unsigned second = person_letter(letters[1]), third = person_letter(letters[2]);
	int two = given_first_says[second / 5 % 4] + given_last_says[third % 5];
	int one = given_only_says[second % 5];

	return surname_says[surname] + (two > one ? two : one) >= PERSON_LEAST;
}

/* Adds the division at off, where one may begin; bytes that need no second look, 0 if none. */
size_t place_at(struct names *names, struct str text, size_t off);

#endif
