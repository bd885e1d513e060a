#ifndef SPLIT_PRIVATE_H
#define SPLIT_PRIVATE_H

#include <stdint.h> /* for uint32_t */

#include "language.h"
#include "split.h"

struct line;
struct noise;
struct words;

/* ---- marks.c: how a text begins and ends ---- */

enum ending {
	END_OPEN,  /* in mid-sentence, or a heading */
	END_COMMA, /* ， 、 */
	END_SEMI,  /* ； */
	END_COLON,
	END_STOP, /* 。！？… with what closes after it */
};
enum ending ending_of(struct str text);

/* Begins with what cannot begin a line: ，、；：）”》% */
bool starts_with_closer(struct str text);

/* Begins with a digit, a Latin letter or an opening quote: where torn lines break. */
bool starts_torn(struct str text);

/* Turns to something else, as a paragraph's first sentence does: 下一步, 今后, 会后. */
bool starts_turn(struct str text);

/* An opening bracket or quote without its closing one. */
bool is_unclosed(struct str text);

/* A quotation on a line of its own behind 指出：. */
bool introduces_quote(struct str text, struct str next);

/* Visible characters; Chinese characters alone. */
size_t count_visible(struct str text);
size_t count_han(struct str text);

/* Bytes of the first sentence, its end included; the whole text if it has no end. */
size_t first_sentence(struct str text);

/* A stop inside the text, with more text after it. */
bool has_inner_stop(struct str text);

/* 【加强领导】, 【一、加强领导】: what brackets around all of a line hold; any other text as it is. */
struct str inside_brackets(struct str text);

/* The text without number and lead, and without brackets around it. */
struct str without_number(struct str text);

/* The level by form (一、 1, （一） or 第一， 2, 1. or 一是 3, （1） 4), 0 for none; *n its number. */
unsigned form_level(struct str text, unsigned *n);

/* ---- phrases.c: many phrases looked for in one pass ---- */

struct phrase {
	const char *text;
	unsigned char class;
	signed char weight;
	bool at_head; /* counts at the beginning of the text only */
};

struct phrase_entry;

#define PHRASE_BUCKETS 4096u
#define FIRST_BITS (1u << 15) /* as many as tell all Chinese characters apart */

/* A bit for each beginning: of phrases of six bytes and more two characters, of shorter ones the first. */
struct beginnings {
	uint64_t pairs[FIRST_BITS / 64], firsts[FIRST_BITS / 64];
};

struct phrases {
	struct phrase_entry *entries; /* by bucket, in a bucket the longest first */
	uint16_t start[PHRASE_BUCKETS + 1];
	struct beginnings beginnings;
};

/* An index of n phrases of at least one Chinese character or three letters. */
struct phrases *phrases_new(struct arena *a, const struct phrase *items, size_t n);

/* Adds the beginnings of other phrases, so that one look is enough for several indexes. */
void beginnings_add(struct beginnings *b, const struct phrases *p);

/* The first character or three letters: no phrase has less. */
static inline unsigned
phrase_first(const char *text)
{
	const unsigned char *c = (const unsigned char *)text;

	return (c[0] * 4096u + (c[1] & 0x3F) * 64u + (c[2] & 0x3F)) % FIRST_BITS;
}

static inline unsigned
phrase_pair(const char *text)
{
	return (phrase_first(text) * 40503u + phrase_first(text + 3)) % FIRST_BITS;
}

/* Whether a phrase may begin at off: a quick no for nearly every character of a text. */
static inline bool
may_begin(const struct beginnings *b, struct str text, size_t off)
{
	const char *at = text.data + off;
	unsigned key;

	if (text.len - off < 3)
		return false;
	key = phrase_first(at);
	if (b->firsts[key / 64] >> key % 64 & 1)
		return true;
	if (text.len - off < 6)
		return false;
	key = phrase_pair(at);
	return b->pairs[key / 64] >> key % 64 & 1;
}

/* A phrase that stands in a text. */
struct found {
	size_t off;
	const struct phrase *phrase;
};

/* The longest phrase that begins at off, where one may; NULL if none does. */
const struct phrase *phrases_longest(const struct phrases *p, struct str text, size_t off);

/* The same anywhere. */
static inline const struct phrase *
phrases_at(const struct phrases *p, struct str text, size_t off)
{
	return may_begin(&p->beginnings, text, off) ? phrases_longest(p, text, off) : NULL;
}

/* The next phrase from *off on; false at the end. */
bool phrases_next(const struct phrases *p, struct str text, size_t *off, struct found *out);

/* ---- lines.c ---- */

struct noise;

/* A line of the file, or a part of one where wide gaps part paragraphs. */
struct line {
	struct str text;
	struct span at;           /* with the marks before it (#) */
	const struct block *of;   /* the line given that it is, or is a part of */
	size_t off;               /* where its text begins in that one's */
	size_t block;             /* number of that one */
	unsigned hint;            /* level its format says */
	unsigned blanks;          /* empty lines before it */
	unsigned indent, columns; /* white space before it; with it */
	/* the same or, if lines are broken by characters, twice those: what is more */
	unsigned width;
	bool indented, noise, has_noise; /* all of it; perhaps something inside */
	bool tail;                       /* the page's tail begins: nothing goes on behind it */
	bool item, bold;                 /* of a list in Markdown; between ** and ** */
	unsigned wrap;  /* columns at which the lines around it are broken; 0: they are not */
	bool spaced;    /* its end became a space; wrap is known */
	unsigned loose; /* empty lines that stand even inside a sentence, where lines are broken */
	bool header;    /* between the top of a page and a salutation */
	unsigned zone;  /* grows where another speech may begin */
	bool apart;     /* its indentation shows that a paragraph begins here */
	bool goes_on;   /* and here, that none does */
	bool parallel;  /* lines of its shape stand above other paragraphs, too */
	bool whole;     /* hardly a line of its zone was broken */
};

size_t lines_gather(struct arena *a, const struct noise *noise, const struct document *doc,
    struct line **out);

/* ---- bold.c ---- */

/* A line's text without the marks of Markdown that stand for all of it, **…** and "- " or "> " before it, which the line notes. */
struct str without_marks(struct str text, struct line *line);

/* **责任：**…, **一、抓排查**…: bytes of the label or heading in bold that a paragraph begins with; 0 if there is none. */
size_t bold_label(struct str text);

/* ---- spaces.c ---- */

/* The columns at which a text was broken, if its line ends became spaces; 0 if they did not. */
unsigned spaced_width(struct str text);

/* Where the line that begins at off ends. */
size_t spaced_line_end(struct str text, size_t off, unsigned width);

/* Finds the widths at which lines were broken; noise is known by then. */
void find_wraps(struct line *lines, size_t n);

/* ---- noise.c, noise_phrases.c, noise_forms.c, furniture.c ---- */

enum noise_class {
	NOISE_STRONG, /* nobody says this in a speech */
	NOISE_TOPIC,  /* strong, but a speech about offices on the net may say it, too */
	NOISE_WEAK,   /* in a short line that is no sentence */
	NOISE_TAIL,   /* as a topic, and begins the page's tail */
	NOISE_INNER,  /* strong, and cut out of a sentence as it stands */
};

extern const struct phrase noise_phrases[], noise_inner[];
extern const size_t nnoise_phrases, nnoise_inner;

struct noise *noise_new(struct arena *a);

/* Whether a line's form alone says that no author wrote it. */
bool has_noise_form(struct str text);

/* Bytes of the heading that a line of a table of contents names: 一、统一思想……………3; 0 if it is none. */
size_t contents_entry(struct str text);

/* What a line has of navigation, advertisements, editors' notes, page numbers … */
enum noise_verdict {
	NOISE_NONE,
	NOISE_INSIDE, /* perhaps: inner_noise() knows */
	NOISE_ALL
};
enum noise_verdict noise_verdict(const struct noise *n, struct str text);

/* Bytes of what a site put into a text at off, known by its form alone; 0 if there is nothing. */
size_t site_words_at(struct str text, size_t off);

/* What begins the page's tail: 相关阅读, 热门文章 … */
bool begins_tail(const struct noise *n, struct str text);

/* The next stretch inside a paragraph that is not the author's, from off on; false if there is none. */
bool inner_noise(const struct noise *n, struct str text, size_t off, struct span *out);

/* Where the site's words behind the last sentence of a paragraph begin; the text's length if there are none. */
size_t foreign_tail(const struct noise *n, struct str text);

/* 2、: bytes of the mark that a text begins with and that may be a page's; 0 if it is none. */
size_t page_mark(struct str text, unsigned *page);

/* Which blocks begin with the mark of a page, as viewers have them that cut pages off in mid-sentence; all are false before. */
void find_viewer_pages(const struct document *doc, bool *is_page);

/* What a page shows of a text before it comes: a line that breaks off, which another one soon begins with. */
bool is_preview(const struct document *doc, size_t i);

/* Marks page numbers, running heads and tables of contents. */
void mark_furniture(struct arena *a, struct line *lines, size_t n);

/* ---- layout.c ---- */

#define HEADER_MAX 14 /* lines between a title and its salutation */

/* Marks the lines that stand where titles and bylines do; continued: they begin behind other speeches of their file. */
void mark_headers(struct line *lines, size_t n, bool continued);

/* A line of blank signs that stands inside a sentence, or for a name in a header, is no noise. */
void restore_blanks(struct line *lines, size_t n);

/* Finds which lines are apart, and which are parallel; wraps are known by then. */
void mark_apart(struct line *lines, size_t n);
void mark_parallel(struct arena *a, struct line *lines, size_t n);

/* What line i says, across breaks that figures, quotations and blanks made behind it; appended to out, which may stay empty. */
struct str text_ahead(const struct line *lines, size_t n, size_t i, struct buf *out);

/* A blank or a figure at its head, and hardly more: torn off a sentence. */
bool is_torn_piece(struct str text);

/* Whether next is the rest of a title that text breaks off in; whether it goes on with what text begins, both in a header. */
bool completes_title(struct str text, struct str next);
bool goes_on_in_header(struct str text, struct str next);

/* ---- names of lines: kinds.c ---- */

/* 时间：… 地点：… 主持人：… on a line of its own. */
bool is_label_line(struct str text);

/* How much a line looks like a speech's title: 0 not at all, 2 and more certainly. */
unsigned titleness(struct str text);

/* ——在…会上的讲话: begins with a dash, under its main title. */
bool is_subtitle(struct str text);

/* A title without the bracketed remarks at its end. */
struct str without_remark(struct str text);

/* 讲话稿集合五篇, 发言汇编-13篇: how many texts a page has. */
bool is_collection(struct str text);

/* 篇一, 第二篇, 范文三: one of several texts in a file. */
bool is_numbered_title(struct str text);
bool is_signoff(struct str text);

/* 2024年5月6日, （二〇二四年五月）, 20xx年x月x日: nothing but a date; or in brackets with a remark. */
bool is_date_line(struct str text);

/* Begins with a year, a month or a day in figures or signs: 2024年, xx年, 1至9月. */
bool starts_with_date(struct str text);

/* […]月, 【　】年: a date whose figure is a blank in brackets. */
bool starts_with_blank_date(struct str text);

/* ---- stretches: paragraphs in the making ---- */

struct stretch {
	struct unit unit;
	size_t first_line; /* index of its first line */
	size_t nlines;
	unsigned blanks, width, wrap, zone;
	bool indented;
	bool cut;                    /* it begins inside a line */
	bool apart, parallel, whole; /* its first line is */
	bool has_noise;              /* perhaps something inside is */
	bool is_heading;             /* by its format or its form */
	bool starts;                 /* begins a speech */
};

struct stretches {
	struct stretch *items;
	size_t n, cap;
};

/* stretch.c: the part [from, to) of a stretch, as one of its own. */
struct stretch stretch_part(struct arena *a, const struct stretch *s, size_t from, size_t to);

/* Whether it is a paragraph or a heading, no noise or title; the next one that is behind item i, `to` if none is. */
bool stretch_is_text(const struct stretch *s);
size_t stretch_next_text(const struct stretch *items, size_t to, size_t i);

/* All noise inside a paragraph, with the space before it, as edits that drop it. */
size_t noise_edits(struct arena *a, const struct noise *noise, struct str text, struct edit **out);

/* join.c: lines to paragraphs. */
void join_lines(struct arena *a, const struct source *source, struct words *words,
    const struct line *lines, size_t n, struct stretches *out);

/* points.c */
bool ends_sentence(uint32_t c);

/* The greatest number of the leads of a form inside a text, behind its head; 0 if there are none. */
unsigned last_lead_inside(struct str text, enum lead_form form);

/* 我讲三点: the speaker's own, anywhere in a text. */
bool announces_points(struct arena *a, struct str text);

/* 一、… 二、… 三、…: points of one short sentence up to the end of a paragraph, of which the text is the first. */
bool is_inner_series(struct str text);

/* 1.…2.…3.…: several points from the text's head on, each as long as a paragraph on average. */
bool is_long_series(struct str text);

/* 以下, 三个, 几点: things that follow are counted. */
bool counts_things(struct str text);

/* 讲三点意见, 强调几点: in the last sentence of a paragraph. */
bool announces_at_end(struct arena *a, struct str text);

/* 我讲三点。第一，… 第二，… 第三，… in one paragraph: the form of as many long points as were announced; NLEAD_FORMS if there are none. */
enum lead_form announced_series(struct arena *a, struct str text);

/* Whether no more than one paragraph of the speech comes behind item i; what is further away is not looked at. */
bool is_near_end(const struct stretches *s, size_t i);

/* cut.c: headings glued to their text, paragraphs run together, noise inside. */
void cut_stretches(struct arena *a, const struct noise *noise, struct words *words, bool continued,
    struct stretches *s);

/* ---- page_head.c ---- */

/*
 * Bytes of the title that a text begins with and other text follows at once; or, behind one, of a date line or a byline; 0
 * if there is none. top: no paragraph stands before, so that a title needs no salutation behind it.
 */
size_t head_piece(struct str text, bool top, bool behind_title);

/* Bytes of a title that text begins with and that a salutation follows at once; 0 if there is none. */
size_t title_before_salutation(struct str text);

/* ---- glue.c, glue_weigh.c ---- */

/* The characters of a heading without its number, and of its first clause; 0 if it has but one. */
struct shape {
	size_t chars, first;
};
struct shape shape_of(struct str heading);

/* What speaks for a heading `left` that ends where the text `right` begins; parallel: headings before it; -1: nothing does. */
int glue_weight(const struct words *w, struct str left, struct str right,
    const struct shape *parallel, size_t n);

/* What may be cut even if the whole is short enough for a heading. */
bool glue_is_sure(struct str left, struct str right);

/* 第一，… 一是… 1.…: the first of several points begins. */
bool begins_points(struct str right);

/* ---- run_in.c ---- */

#define RUN_IN_LEVELS 4

/* How often the first sentence behind a number of each level is as a head that runs in, and how often it is too long. */
struct run_ins {
	size_t heads[RUN_IN_LEVELS], others[RUN_IN_LEVELS];
};

/* Of the zone that item i begins. */
void run_ins_count(struct run_ins *r, const struct stretches *s, size_t i);

/* What a place must weigh more to end a heading of a level that is glued to its text. */
int run_ins_doubt(const struct run_ins *r, unsigned level);

/* ---- pairs.c ---- */

/* Which characters stand together in the zone of the line that was entered last. */
struct words *words_new(struct arena *a, const struct line *lines, size_t n);
void words_enter(struct words *w, size_t line);

/* How often the last character of left and the first of right stand together. */
unsigned words_parted(const struct words *w, struct str left, struct str right);

/* How often the first two characters of a text stand together, and begin a sentence. */
unsigned words_seen(const struct words *w, struct str text);
unsigned words_begun(const struct words *w, struct str text);

/* Bytes of a heading that is glued to its text, 0 if none is. parallel: headings before it; doubt: what a place must weigh more. */
size_t glued_heading(const struct words *w, struct str text, const struct shape *parallel,
    size_t nparallel, int doubt);

/* 一、提高认识各村的渠道年年清 / 年年淤: a line without a mark is a heading and the head of its text, which goes on in the next. */
bool is_torn_below_heading(const struct words *w, struct str text, struct str next);

/* Bytes of a heading without a number that runs into 一是…; 0 if there is none. */
size_t heading_before_points(struct str text);

/* Bytes of one before the only space in a paragraph; 0 if there is none. */
size_t heading_before_space(const struct words *w, struct str text);

/* ---- heading_words.c ---- */

bool begins_as_heading(struct str text);
bool ends_as_heading(struct str text);
bool begins_as_paragraph(struct str text);

/* One of the words that headings end in, or a text that begins with one. */
bool is_heading_end(struct str word);
bool begins_as_heading_end(struct str text);

/* Ends in what wants more: …的, …进一步. */
bool is_open_text(struct str text);

/* 提高认识，统一思想: two to four clauses of nearly the same length. */
bool has_equal_clauses(struct str text);

/* The same, or the first and the last word of a heading. */
bool has_heading_words(struct str text);

/* ---- headings.c ---- */

/* Where a text without a stop stands. */
struct standing {
	bool is_wrapped; /* its lines were broken at a width */
	bool is_short;   /* it is shorter than its line could be */
	bool parallel;   /* lines of its shape are above other paragraphs */
	bool whole;      /* hardly a line around it was broken */
	bool apart;      /* what follows begins a paragraph */
	struct str next; /* what follows */
};

/* Rather a heading than half a sentence. */
bool looks_like_heading(struct str text, struct standing place);
bool is_short_line(const struct stretch *s);

/* Rather of a sentence than of a heading: somebody does something in it, or its clauses have no rhythm. */
bool is_clause(struct str text);

void find_headings(struct arena *a, struct stretch *items, size_t n);

/* sentences.c: which sentences of the speech [from, to) are headings. */
void find_sentences(struct arena *a, struct stretch *items, size_t from, size_t to);

/* strange.c: short lines without a number that break the order of its headings and points are none of the author's. */
void drop_strangers(struct stretch *items, size_t from, size_t to);

/* ---- speeches.c, frame.c: which speech, titles, signoffs, what lies outside ---- */

struct seeking {
	const struct noise *noise;
	struct stretch *items;
	size_t n;
};

struct str seeking_text(const struct seeking *s, size_t i);
bool seeking_is_noise(const struct seeking *s, size_t i);
bool seeking_is_title(const struct seeking *s, size_t i);

/* 县长、各位代表：, but not the byline 县长 above a salutation or a date. */
bool seeking_is_salutation(const struct seeking *s, size_t i);

/* A paragraph of prose, or a numbered heading: what a header has none of. */
bool seeking_is_prose(const struct seeking *s, size_t i);

/* The main title above the subtitle at i; i if there is none. */
size_t seeking_main_title(const struct seeking *s, size_t i, size_t floor);

/* Says what each item [from, to) of a speech is; false if all is noise. */
bool seeking_name_speech(struct seeking *s, size_t from, size_t to, unsigned speech);

void find_speeches(const struct noise *noise, struct splitting *state, struct stretches *all);

/* damage.c */
void find_damage(struct stretch *items, size_t n);

/* ---- agenda.c ---- */

/* A host's 进行第二项议程, 下面，请…讲话: it opens what others say. */
bool is_agenda_item(struct str text);

#endif
