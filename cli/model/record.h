#ifndef RECORD_H
#define RECORD_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "buf.h"
#include "str.h"

/* Where one paragraph of a draft came from. */
struct record_block {
	struct str text; /* as assembled */
	struct str kind; /* block_kind_name() */
	unsigned level;
	struct str fragment; /* id, empty: the outline's own */
	struct str path;     /* of the file */
	size_t line;
	struct str *fields; /* the values used: fields and values side by side */
	struct str *values;
	size_t nvalues;
};

/* 底稿: what was assembled and from what, kept beside the output as FILE.draft. */
struct record {
	unsigned version;
	struct str hash_before; /* of the output's bytes before this run, empty: there was none */
	struct str hash;        /* of the output's bytes after it */
	struct str outline;     /* its path */
	struct str *options;    /* the command line's, in order */
	size_t noptions;
	struct str date, level; /* the outline's */
	struct str *places;
	size_t nplaces;
	struct record_block *blocks;
	size_t nblocks;
};

#define RECORD_VERSION 1

/* The record as JSON text. */
void record_write(struct buf *out, const struct record *record);

/* 64-bit hash of bytes as 16 hexadecimal digits: tells an edited output from an untouched one. */
struct str record_hash(struct arena *a, struct str bytes);

#endif
