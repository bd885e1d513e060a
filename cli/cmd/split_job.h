#ifndef SPLIT_JOB_H
#define SPLIT_JOB_H

#include "cmd.h"
#include "likeness.h"
#include "read.h"
#include "split.h"

/* Where a text that later ones are compared with stands. */
struct origin {
	const char *file;
	size_t start, end; /* bytes of the whole text */
};

/* The earlier text that a unit repeats; file NULL: none. */
struct same_as {
	struct origin origin;
	double similarity;
	bool whole; /* nothing much of the unit is new */
};

/* Old speeches on their way, one after the other: what commands that split have in common. */
struct split_job {
	struct cli *cli;
	struct repeats *repeats;
	struct buf origins;        /* of the texts in repeats, a packed one each */
	struct origin_file *files; /* that they stand in */
	size_t nfiles, cap;
	struct arena scratch;
	/* Called for the units of one speech or more, in order; they live until it returns. False stops with an error added. */
	bool (*take)(struct split_job *job, struct arena *a, const char *file,
	    const struct unit *units, size_t n);
	void *context;
};

void split_job_init(struct split_job *job, struct cli *cli);
void split_job_release(struct split_job *job);

/* All fragments below a folder count as seen before. A folder that does not exist is none. */
bool split_job_add_library(struct split_job *job, const char *dir);

/*
 * Reads and splits every file, and every file of a folder that may be a speech; "-" is standard input. A fragment or an
 * outline is none: an error, in a folder it is passed over. False: an error was added.
 */
bool split_job_run(struct split_job *job, const struct texts *paths);

/* What a text repeats; one that is new is remembered as standing at its origin. a is for the work. */
struct same_as split_job_seen(struct split_job *job, struct str text, struct origin origin);

/* Where a unit stands. file is borrowed. */
struct origin unit_origin(const char *file, const struct unit *u);

/* Units are printed as JSON, one a line: for split_job.take. */
bool split_print_json(struct split_job *job, struct arena *a, const char *file,
    const struct unit *units, size_t n);

struct split_write_options {
	const char *library;
	bool blank, keep_damaged;
};

/* Splits all paths into the library and prints what came of it. */
enum status split_write(struct split_job *job, const struct split_write_options *o,
    const struct texts *paths);

#endif
