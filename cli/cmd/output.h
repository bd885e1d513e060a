#ifndef OUTPUT_H
#define OUTPUT_H

#include <stdbool.h>

#include "cmd.h"
#include "document.h"
#include "outline.h"

/* What a finished document can be written as. */
struct format {
	const char *name;   /* of -t, and the file's ending */
	const char *ending; /* a second ending: "markdown", or NULL */
	void (*render)(struct buf *out, const struct document *doc); /* NULL: a Word file */
};

/* The format that -t names or else the ending of the output says; Markdown without either. NULL: an error was added. */
const struct format *output_format(struct cli *cli, const char *name, const char *path);

/* FILE~, else FILE~2, FILE~3 …: the first that is free, to keep a file under. */
const char *output_backup(struct arena *a, const char *path);

/*
 * Writes a file that a person goes on with: an outline, a table to fill in. One that exists with other bytes is an error;
 * "-" is standard output. On a dry run only says what would be written. False: an error was added, nothing has changed.
 */
bool output_save(struct cli *cli, const char *path, struct str bytes);

/* A draft to be written, and how. */
struct output {
	const char *path;
	const struct format *format;
	const struct document *doc;
	const struct outline *outline;
	const struct texts *arguments; /* the command line, for the record */
	bool replace;
	struct str bytes; /* while it is written */
};

/*
 * Writes the output and its record beside it. An existing file that is neither what its record says nor what is to be
 * written is an error without `replace`, and kept as FILE~ with it. With --json the record is printed, too, or in place
 * of what would go to standard output. On a dry run only says what would be written. False: an error was added, no
 * output has changed.
 */
bool output_write(struct cli *cli, struct output *output);

#endif
