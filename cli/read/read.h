#ifndef READ_H
#define READ_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h> /* for uint32_t */

#include "arena.h"
#include "diag.h"
#include "document.h"
#include "docx_file.h"
#include "input.h"
#include "source.h"

#define READ_MAX ((size_t)1 << 30)      /* bytes of a file that is held whole, or of a pipe */
#define READ_LINE_MAX ((size_t)4 << 20) /* bytes in one line */

enum encoding { ENCODING_UTF8, ENCODING_GB18030, ENCODING_UTF16LE, ENCODING_UTF16BE };
enum read_format { READ_TEXT, READ_MARKDOWN, READ_HTML, READ_DOCX };

/* What the file's own format says of the line that begins at byte off: its heading level, 1 the highest. */
struct line_hint {
	uint32_t off;
	unsigned level;
};

struct window;

/* What a writer has, decoded. */
struct reading {
	enum encoding encoding;
	enum read_format format;
	/* UTF-8 without byte order mark, line ends kept; of HTML and .docx: what `split --text` prints */
	const struct source *text;
	struct line_hint *hints; /* sorted; of HTML and .docx */
	size_t nhints;
	struct docx_letters *letters; /* of a .docx: where its text stands, sorted */
	size_t nletters;
	bool tracks; /* a .docx in which Word tracks changes */
	/* set by read_speech(): one BLOCK_PARAGRAPH a line that is not empty, BLOCK_NOISE where it is nothing but tags */
	struct document doc;
	/* of what is read in pieces */
	const char *path;
	size_t len; /* bytes of the whole text */
	struct window *window;
	struct diags *diags;
};

/*
 * Looks through a file of any size and finds its encoding and format, by content; then it can be read in pieces, of
 * which read_next() holds one. HTML and .docx are held whole. NULL: an error with its place was added.
 */
struct reading *read_open(struct arena *a, struct input *in, struct diags *d);

/*
 * The next whole lines, at least `want` bytes of them if there are so many, become r->text, made in the arena and valid
 * until the next call; `last`: nothing follows them. False: an error was added.
 */
bool read_next(struct arena *a, struct reading *r, size_t want, bool *last);

/* The first n bytes of r->text are done with: the next piece begins behind them. */
void read_done(struct reading *r, size_t n);

void read_close(struct reading *r);

/* All lines of r->text are appended to doc. */
void read_lines(struct arena *a, const struct reading *r, struct document *doc);

/*
 * A whole text that is held already, its lines in doc; needs no closing. The text may borrow raw's bytes. NULL: an error
 * was added.
 */
struct reading *read_speech(struct arena *a, const struct source *raw, struct diags *d);

/*
 * The .docx that r was read from, all parts as they are, in their order. False: an error was added (damaged, encrypted,
 * hostile).
 */
bool read_docx_file(struct arena *a, const struct source *raw, const struct reading *r,
    struct diags *d, struct docx_file *out);

const char *encoding_name(enum encoding encoding);
const char *read_format_name(enum read_format format);

#endif
