#ifndef DOCX_FILE_H
#define DOCX_FILE_H

#include <stdbool.h>
#include <stddef.h>

#include "source.h"
#include "str.h"

/* A file inside a Word file. */
struct docx_part {
	const char *name; /* word/document.xml */
	struct str bytes; /* of XML; anything else stays packed */

	/* as it stands in the archive; none once its bytes were changed */
	struct str packed;
	uint32_t method, flags, date; /* as zip has them */
	uint32_t sum, size;           /* of what is packed */
};

/* Letters of a Word file's text, next to each other in one w:t. */
struct docx_letters {
	struct span at;  /* in the text as it was read */
	struct span xml; /* in the part: as long as `at`, or one reference such as &amp; */
	const char *part;
	uint32_t content;   /* in the part: where the content of the w:t begins */
	uint32_t run;       /* … the run around it */
	uint32_t insertion; /* … the tracked insertion around that, 0: there is none */
	/* Word would undo a change: a field, a box that is kept twice, a control bound to data */
	bool held;
	bool boxed; /* in a text box, where Word shows no remarks */
};

/* A Word file that was read. */
struct docx_file {
	struct str text; /* as it was read, a line a paragraph */
	const struct docx_part *parts;
	size_t nparts;
	const struct docx_letters *letters; /* sorted by `at`; not of signs, automatic numbers */
	size_t nletters;
};

#endif
