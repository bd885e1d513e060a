#ifndef READ_PRIVATE_H
#define READ_PRIVATE_H

#include "map.h"
#include "read.h"

/* ---- decode.c: bytes on their way to UTF-8 ---- */

struct decoder {
	struct input *input;
	void *iconv; /* NULL: it is UTF-8 */
	char cut[8]; /* a character's first bytes, the others are in the next piece */
	size_t ncut;
	size_t done;   /* bytes of the input that are decoded */
	bool is_wrong; /* the next ones are none of this encoding */
};

/* Begins with byte `from` of the input. False: an error was added. */
bool decoder_begin(struct decoder *d, struct input *in, enum encoding encoding, size_t from);

/* Appends the next piece's characters; *ended: there are no more. False: an error was added, or is_wrong. */
bool decoder_next(struct decoder *d, struct buf *text, bool *ended);
void decoder_end(struct decoder *d);

/* ---- window.c: a text that goes by ---- */

struct window {
	struct decoder decoder;
	struct buf buf;
	/* what is at hand and not done with; in buf, or all of a text that is held whole */
	struct str text;
	size_t before;      /* bytes of the whole text before it */
	struct place place; /* of its first byte */
	bool ended;         /* nothing follows it */
};

bool window_begin(struct window *w, struct input *in, enum encoding encoding, size_t from);

/* Has more text at hand, or has ended. False: an error was added, or the decoder's is_wrong. */
bool window_fill(struct window *w);

/* n bytes of the text are done with. */
void window_step(struct window *w, size_t n);
void window_end(struct window *w);

/* ---- survey.c: the first pass over a file ---- */

struct survey {
	enum encoding encoding;
	bool is_markdown;
	size_t mark; /* bytes of the byte order mark */
	size_t len;  /* bytes of the text */
};

#define CHANGED "this file changed while it was read"

/* Looks at every byte of an input that begins with head, and says what it is. False: an error was added. */
bool survey(struct input *in, struct str head, struct diags *d, struct survey *out);

/* ---- mend.c: what copying leaves in a line ---- */

/* Whether <br>, </p>, <strong …>, &nbsp; or &#8220; stands anywhere in it. */
bool remnants_stand_in(struct str text);

/* What stands in a line from *off on up to the next break, without blank remnants around it; false: nothing more does. */
bool remnants_next_part(struct str text, size_t *off, struct span *part);

/* The block's text as it was meant: what is none of it goes, &ldquo; becomes “. Remnants of pages are looked for in text only. */
void mend_line(struct arena *a, struct block *b, enum read_format format);

/* ---- read.c ---- */

/* Where the first line end is, from off on, or the text's end; *next is the line behind it. */
size_t line_end(struct str text, size_t off, size_t *next);

/* The level of a Markdown heading "## 标题", 0 for any other line; *marks are the bytes before its text. */
unsigned markdown_level(struct str line, size_t *marks);

/* Whether a text is a page rather than prose: by its first tags, or a good many of them. */
bool looks_like_html(struct str text);

/*
 * The page in out->text becomes the text a reader sees of it, a line a block, with the levels of its headings. False: an
 * error was added.
 */
bool read_html(struct arena *a, struct reading *out);

/* ---- html_depth.c ---- */

/* Whether more elements stand in elements than in any page. */
bool html_is_too_deep(struct str text);

/* ---- .docx: a zip archive of XML parts ---- */

struct package {
	struct arena *arena;
	const struct source *raw;
	struct diags *diags;
	void *zip;
};

/* Opens the archive. False: an error was added (no archive, damaged, encrypted, hostile). */
bool package_open(struct package *p, struct arena *a, const struct source *raw, struct diags *d);

bool package_has(struct package *p, const char *name);

/* The bytes of a part, to be released; empty if there is none. False: an error was added. */
bool package_part(struct package *p, const char *name, struct buf *out);

void package_close(struct package *p);

#define XML_DEPTH 256 /* elements in elements; more is refused */

/* What a walk over XML calls. Names are local ones in WordprocessingML, else "uri|name". */
struct xml_walk {
	struct package *package;
	void (*start)(struct xml_walk *w, const char *name, const char **attributes);
	void (*end)(struct xml_walk *w, const char *name); /* may be NULL, */
	void (*text)(struct xml_walk *w, struct str text); /* and so may this */
	unsigned depth;   /* of the element at hand, the root is 1 */
	struct str bytes; /* of the part */
	void *parser;
	bool refused; /* an error was added */
};

/* Where what is called for now stands in the part: a tag, some text. */
struct span xml_here(const struct xml_walk *w);

/*
 * Walks over a part of w->package, if there is one. False: an error was added (not well-formed, a doctype, too deep,
 * refused by a callback).
 */
bool xml_walk(struct xml_walk *w, const char *part);

/* Ends the walk with that error. */
void xml_refuse(struct xml_walk *w, const char *id, const char *why);

/* The attribute of that local name, NULL if there is none. */
const char *xml_attribute(const char **attributes, const char *name);

/* A truth value: on unless its val says off. */
bool xml_is_on(const char **attributes);

/* The number in the attribute val, fallback if there is none. */
int xml_number(const char **attributes, int fallback);

#define DOCX_LEVELS 9
#define DOCX_MAX 100000 /* styles or lists: more than any office has, few enough to hold */

/* What styles and lists say of a paragraph. */
struct docx_look {
	bool title;
	int outline;     /* 0 is the highest, DOCX_LEVELS or more body text, -1 not said */
	struct str list; /* the id of its list; empty: not said; "0": none */
	int list_level;  /* -1 not said */
};

/* A style; a paragraph's look begins as its style's. */
struct docx_style {
	struct str id, based;
	struct docx_look look;
};

struct docx_styles {
	struct map by_id;
	size_t n;
};

bool docx_read_styles(struct package *p, const char *part, struct docx_styles *out);

/* The look of paragraphs in a style. */
struct docx_look docx_style_look(const struct docx_styles *styles, struct str id);

struct docx_lists {
	struct arena *arena;
	const struct docx_styles *styles;
	struct map lists, kinds; /* w:num and w:abstractNum by their ids */
	size_t n;
};

bool docx_read_lists(struct package *p, const char *part, struct docx_lists *out);

/* Counts the next paragraph of a list and appends the number that its reader sees. */
void docx_number(struct docx_lists *lists, const struct docx_look *look, struct str style,
    struct buf *out);

/* n in a number format of WordprocessingML; nothing for bullets. */
void docx_format_number(struct buf *out, struct str format, unsigned n);

/* Appends the text of a part, whose root has that name, to what was gathered: a line a paragraph. */
struct docx_text {
	struct arena *arena;
	const struct docx_styles *styles;
	struct docx_lists *lists;
	struct buf text;
	struct line_hint *hints;
	size_t nhints, cap;
	struct docx_letters *letters;
	size_t nletters, letters_cap;
	size_t title_end; /* where a title's line ended */
};
bool docx_read_text(struct package *p, const char *part, const char *root, struct docx_text *out);

/* What an element of a text means for its reader. */
enum docx_element {
	ELEMENT_OTHER,
	ELEMENT_PARAGRAPH,
	ELEMENT_PARAGRAPH_PROPERTIES,
	ELEMENT_RUN,
	ELEMENT_RUN_PROPERTIES,
	ELEMENT_ROW,
	ELEMENT_ROW_PROPERTIES,
	ELEMENT_CELL,
	ELEMENT_TEXT,
	ELEMENT_TAB,
	ELEMENT_BREAK,
	ELEMENT_HYPHEN,
	ELEMENT_SYMBOL,
	ELEMENT_DELETED,
	ELEMENT_INSERTED,
	ELEMENT_FIELD,
	ELEMENT_FIELD_SIGN,
	ELEMENT_INSTRUCTION,
	ELEMENT_BINDING,
	ELEMENT_HIDDEN,
	ELEMENT_STYLE,
	ELEMENT_OUTLINE,
	ELEMENT_LIST,
	ELEMENT_LIST_LEVEL,
	ELEMENT_ALTERNATIVE,
	ELEMENT_DROPPED,
};

/* By its name, as xml_walk() gives it. */
enum docx_element docx_element(const char *name);

/* The text of a paragraph, and where its letters stand. */
struct docx_line {
	struct buf text;
	struct docx_letters *letters; /* their places in this text */
	size_t nletters, cap;
	size_t ncopied; /* of the letters, by docx_add_lines() */
};
#define DOCX_LINE_INIT                                                                             \
	{                                                                                          \
		.text = BUF_INIT                                                                   \
	}

/* Appends text, with the place of its letters; NULL: it stands nowhere as text. */
void docx_line_add(struct arena *a, struct docx_line *line, struct str text,
    const struct docx_letters *letters);

/* Appends what another line holds, which is released. */
void docx_line_join(struct arena *a, struct docx_line *line, struct docx_line *more);

/* Appends a paragraph of that look with its number; a title that goes on in this one is one line. */
void docx_add_lines(struct docx_text *out, const struct docx_look *look, struct str number,
    struct docx_line *line);

/* The rows of tables that are open. A row is a line, where no cell has several. */
struct docx_row;
struct docx_rows {
	struct docx_row *items;
	size_t n, cap;
};

/* A row begins, in an element of that depth of the walk. */
void docx_row_begin(struct docx_rows *rows, const struct docx_text *out, unsigned depth);

/* The depth of the innermost one that is open; there is one. */
unsigned docx_row_depth(const struct docx_rows *rows);

void docx_cell_end(struct docx_rows *rows, const struct docx_text *out);
void docx_row_end(struct docx_rows *rows, struct docx_text *out);

/* Whether raw bytes are a Word file: .docx, .doc, .wps, .rtf, .odt, encrypted or not. */
bool looks_like_word(struct str raw);

/*
 * The text of a .docx, a line a paragraph, with the levels of its headings: a title is 1, heading 1 is 2. False: an error
 * was added.
 */
bool read_docx(struct arena *a, const struct source *raw, struct diags *d, struct reading *out);

#endif
