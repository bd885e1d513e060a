#include "class.h"

static const char *const names[NCLASSES] = {
	[CLASS_TEXT] = "text",
	[CLASS_PLACE] = "place",
	[CLASS_PERSON] = "person",
	[CLASS_BODY] = "body",
	[CLASS_DATE] = "date",
	[CLASS_ORDINAL] = "ordinal",
	[CLASS_AMOUNT] = "amount",
};

const char *class_name(enum class c)
{
	return names[c];
}

bool
class_parse(struct str name, enum class *out)
{
	for (int i = 0; i < NCLASSES; i++) {
		if (str_eq(name, str_of(names[i]))) {
			*out = (enum class)i;
			return true;
		}
	}
	return false;
}
