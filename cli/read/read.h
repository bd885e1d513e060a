#ifndef READ_H
#define READ_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h> /* for uint32_t */

#include "arena.h"
#include "diag.h"
#include "document.h"
#include "docx_part.h"
#include "source.h"

#define READ_MAX ((size_t)1 << 30)      /* bytes in one file of old speeches */
#define READ_LINE_MAX ((size_t)4 << 20) /* bytes in one of its lines */

enum encoding { ENCODING_UTF8, ENCODING_GB18030, ENCODING_UTF16LE, ENCODING_UTF16BE };
enum read_format { READ_TEXT, READ_MARKDOWN, READ_HTML, READ_DOCX };

/* What the file's own format says of the line that begins at byte off: its heading level, 1 the highest. */
struct line_hint {
	uint32_t off;
	unsigned level;
};

/* What a writer has, decoded. */
struct reading {
	enum encoding encoding;
	enum read_format format;
	const struct source *
	    text; /* UTF-8 without byte order mark, line ends kept; of HTML and .docx: what `split --text` prints */
	struct line_hint *hints; /* sorted; of HTML and .docx */
	size_t nhints;
	struct document
	    doc; /* set by read_speech(): one BLOCK_PARAGRAPH a line that is not empty */
};

/* Decodes raw bytes and finds their format, by content. NULL: an error with its place was added. The text may borrow raw's bytes. */
struct reading *read_open(struct arena *a, const struct source *raw, struct diags *d);

/* read_open() with all lines in doc. */
struct reading *read_speech(struct arena *a, const struct source *raw, struct diags *d);

/* The next lines from byte off on, about `want` bytes of them, are appended to doc. The byte where the lines after them begin; the text's length at its end. */
size_t read_lines(struct arena *a, const struct reading *r, size_t off, size_t want,
    struct document *doc);

/* All parts of a .docx as they are, in their order. False: an error was added (no .docx, damaged, encrypted, hostile). */
bool read_docx_parts(struct arena *a, const struct source *raw, struct diags *d,
    struct docx_part **parts, size_t *nparts);

const char *encoding_name(enum encoding encoding);
const char *read_format_name(enum read_format format);

#endif
