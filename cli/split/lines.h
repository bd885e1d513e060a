#ifndef LINES_H
#define LINES_H

#include "document.h"

/* Lines, with what their surroundings say: lines.c, bold.c, spaces.c, layout.c, alone.c. */

struct noise;

/* A line of the file, or a part of one where wide gaps part paragraphs. */
struct line {
	struct str text;
	struct span at;         /* in the source, with the marks before it (#) */
	const struct block *of; /* the line of the file that it is, or is a part of; … */
	size_t off;             /* … where in its text this one begins, … */
	size_t block;           /* … and its number */
	unsigned hint;          /* level that the file's format says */
	unsigned blanks;        /* empty lines before it */
	unsigned indent;        /* columns of the white space before it */
	unsigned columns;       /* all that it takes; a Chinese character takes two */
	/* the same, or twice its characters if that is more: some lines were broken after so many characters */
	unsigned width;
	unsigned wrap;  /* columns at which the lines around it were broken; 0: they were not */
	unsigned loose; /* empty lines that stand between any two of them, too: 0 or 1 */
	unsigned zone;  /* grows where another speech may begin */
	bool indented;  /* by two columns or more */
	bool noise;     /* all of it, … */
	bool has_noise; /* … or perhaps something inside */
	bool tail;      /* the page's tail begins: nothing goes on behind it */
	bool item;      /* of a list, or quoted, in Markdown */
	bool bold;      /* it stood between ** and ** */
	bool spaced;    /* its end became a space; wrap is known */
	bool header;    /* between the top of a page and a salutation */
	bool apart;     /* its indentation shows that a paragraph begins here, … */
	bool goes_on;   /* … or, as it has none where paragraphs have one, that none does */
	bool parallel;  /* lines of its shape stand above other paragraphs, too */
	bool whole;     /* hardly a line of its zone was broken */
};

size_t lines_gather(struct arena *a, const struct noise *noise, const struct document *doc,
    struct line **out);

/* bold.c */
/* A line's text without the marks of Markdown that stand for all of it, **…** and "- " or "> " before it, which the line notes. */
struct str without_marks(struct str text, struct line *line);

/* The block without the ** around a lead that its text runs on behind, **一、抓排查。**我们…; itself if there is none. */
const struct block *without_stress(struct arena *a, const struct block *b);

/* **责任：**…, **一、抓排查**…: bytes of the label or heading in bold that a paragraph begins with; 0 if there is none. */
size_t bold_label(struct str text);

/* spaces.c */
/* The block without the spaces between all its characters, 同 志 们 ：; itself if there are none. */
const struct block *without_gaps(struct arena *a, const struct block *b);

/* The columns at which a text was broken, if its line ends became spaces; 0 if they did not. */
unsigned spaced_width(struct str text);

/* Where the line that begins at off ends. */
size_t spaced_line_end(struct str text, size_t off, unsigned width);

/* Finds the widths at which lines were broken; noise is known by then. */
void find_wraps(struct line *lines, size_t n);

/* layout.c */
#define HEADER_MAX 14 /* lines between a title and its salutation */

/* Marks the lines that stand where titles and bylines do; continued: they begin behind other speeches of their file. */
void mark_headers(struct line *lines, size_t n, bool continued);

/* A line of blank signs that stands inside a sentence, or for a name in a header, is no noise. */
void restore_blanks(struct line *lines, size_t n);

/* alone.c: finds which lines are apart, and which are parallel; wraps are known by then. */
void mark_apart(struct line *lines, size_t n);
void mark_parallel(struct arena *a, struct line *lines, size_t n);

/* What line i says, across breaks that figures, quotations and blanks made behind it; appended to out, which may stay empty. */
struct str text_ahead(const struct line *lines, size_t n, size_t i, struct buf *out);

/* A blank or a figure at its head, and hardly more: torn off a sentence. */
bool is_torn_piece(struct str text);

/* Whether next is the rest of a title that text breaks off in; whether it goes on with what text begins, both in a header. */
bool completes_title(struct str text, struct str next);
bool goes_on_in_header(struct str text, struct str next);

#endif
