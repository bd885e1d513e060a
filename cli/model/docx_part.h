#ifndef DOCX_PART_H
#define DOCX_PART_H

#include "str.h"

/* A file inside a Word file. */
struct docx_part {
	const char *name; /* word/document.xml */
	struct str bytes;
};

#endif
