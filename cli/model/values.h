#ifndef VALUES_H
#define VALUES_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "source.h"

/* 填写内容: what somebody gave for one field. Plain text, never scanned for placeholders. */
struct value {
	struct str field; /* as written: 市, *市 and xx市 are one field, see placeholder_field() */
	struct str fragment; /* the id it is for alone; empty: the whole draft */
	/* one, or several if is_array; an empty one among them keeps its place: that occurrence stays a gap */
	struct str *items;
	size_t nitems;
	bool is_array;
	const struct source *source; /* NULL: the command line */
	struct span at;              /* of the key */
};

/* One source of values: an object under "fields", a --values file, the --set options, a link's query. */
struct values {
	struct value *items;
	size_t nitems, cap;
};

#endif
