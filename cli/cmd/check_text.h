#ifndef CHECK_TEXT_H
#define CHECK_TEXT_H

#include <stdbool.h>

#include "cmd.h"
#include "document.h"
#include "read.h"

/* A finished text: the file, what was read of it, and its blocks. */
struct check_text {
	const struct source *raw;
	const struct reading *reading;
	struct document doc;
};

/* Reads a text in any format. False: an error was added. */
bool check_text_read(struct cli *cli, const struct source *raw, struct check_text *out);

#endif
