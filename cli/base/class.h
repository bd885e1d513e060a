#ifndef CLASS_H
#define CLASS_H

#include <stdbool.h>

#include "str.h"

/* 类别: what kind of thing a field, a value or a proper name is. The words that language and model share. */
enum class {
	CLASS_TEXT,
	CLASS_PLACE,
	CLASS_PERSON,
	CLASS_BODY,
	CLASS_DATE,
	CLASS_ORDINAL,
	CLASS_AMOUNT
};
#define NCLASSES (CLASS_AMOUNT + 1)

/* Its name in files: "place", "person", … */
const char *class_name(enum class c);

/* The class of that name; false for an unknown one. */
bool class_parse(struct str name, enum class *out);

#endif
