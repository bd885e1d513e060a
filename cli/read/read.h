#ifndef READ_H
#define READ_H

#include <stdbool.h>

#include "arena.h"
#include "diag.h"
#include "document.h"
#include "source.h"

enum encoding { ENCODING_UTF8, ENCODING_GB18030, ENCODING_UTF16LE, ENCODING_UTF16BE };
enum read_format { READ_TEXT, READ_MARKDOWN, READ_HTML, READ_DOCX };

/* What a writer has, decoded. */
struct reading {
	enum encoding encoding;
	enum read_format format;
	const struct source *
	    text; /* UTF-8 without byte order mark, line ends kept; of HTML and .docx: what `split --text` prints */
	struct document
	    doc; /* one BLOCK_PARAGRAPH a line that is not empty, with level hints; joining and cutting is split's */
};

/* Decodes raw bytes and finds lines with level hints, by content. NULL: an error with its place was added. */
struct reading *read_speech(struct arena *a, const struct source *raw, struct diags *d);

const char *encoding_name(enum encoding encoding);

#endif
