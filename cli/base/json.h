#ifndef JSON_H
#define JSON_H

#include <stdbool.h>
#include <stddef.h>

#include "buf.h"
#include "diag.h"
#include "source.h"

enum json_type {
	JSON_IS_NULL,
	JSON_IS_FALSE,
	JSON_IS_TRUE,
	JSON_IS_NUMBER,
	JSON_IS_STRING,
	JSON_IS_ARRAY,
	JSON_IS_OBJECT
};

struct json_member;

/* A JSON value that knows where it stands. Lives in the arena it was read into. */
struct json {
	enum json_type type;
	struct span at;  /* in its source; of a string with its quotes */
	struct str text; /* a string decoded, a number as it is written, else empty */
	struct json *items;
	size_t nitems;
	struct json_member *members; /* in the order of the file */
	size_t nmembers;
};

struct json_member {
	struct str key;
	struct span at; /* of the key, with its quotes */
	struct json value;
};

/*
 * Reads the one JSON value that begins at off. *end is the byte after it; text may follow. False: an error with its
 * place was added (syntax, bad UTF-8 escapes, a key twice in one object, control characters in a string).
 */
bool json_read(struct arena *a, const struct source *source, size_t off, struct diags *d,
    struct json *out, size_t *end);

/* The member of that key, or NULL. */
const struct json_member *json_get(const struct json *object, const char *key);

const char *json_type_name(enum json_type type);

/* Writes s as a JSON string with its quotes; non-ASCII stays as it is. */
void json_write_string(struct buf *out, struct str s);

#endif
