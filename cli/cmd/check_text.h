#ifndef CHECK_TEXT_H
#define CHECK_TEXT_H

#include "document.h"
#include "read.h"

/* A finished text: the file, what was read of it, and its blocks. */
struct check_text {
	const struct source *raw;
	const struct reading *reading;
	const struct document *doc;
};

#endif
