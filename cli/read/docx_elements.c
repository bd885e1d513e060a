#include "read_private.h"

#include <stdlib.h>
#include <string.h>

#include "array.h"

#define COMPATIBILITY "http://schemas.openxmlformats.org/markup-compatibility/2006|"
#define WORD_2012 "http://schemas.microsoft.com/office/word/2012/wordml|"
#define MATH "http://schemas.openxmlformats.org/officeDocument/2006/math|"

/* Sorted by name. */
static const struct name {
	const char *name;
	enum docx_element element;
} names[] = {
	{ "br", ELEMENT_BREAK },
	{ "cr", ELEMENT_BREAK },
	{ "dataBinding", ELEMENT_BINDING },
	{ "del", ELEMENT_DELETED },
	{ "delInstrText", ELEMENT_DROPPED },
	{ "delText", ELEMENT_DROPPED },
	{ "fldChar", ELEMENT_FIELD_SIGN },
	{ "fldSimple", ELEMENT_FIELD },
	{ WORD_2012 "dataBinding", ELEMENT_BINDING },
	{ COMPATIBILITY "Choice", ELEMENT_ALTERNATIVE },
	{ COMPATIBILITY "Fallback", ELEMENT_ALTERNATIVE },
	{ MATH "t", ELEMENT_TEXT },
	{ "ilvl", ELEMENT_LIST_LEVEL },
	{ "ins", ELEMENT_INSERTED },
	{ "instrText", ELEMENT_INSTRUCTION },
	{ "moveFrom", ELEMENT_DELETED },
	{ "moveTo", ELEMENT_INSERTED },
	{ "noBreakHyphen", ELEMENT_HYPHEN },
	{ "numId", ELEMENT_LIST },
	{ "numberingChange", ELEMENT_DROPPED },
	{ "outlineLvl", ELEMENT_OUTLINE },
	{ "p", ELEMENT_PARAGRAPH },
	{ "pPr", ELEMENT_PARAGRAPH_PROPERTIES },
	{ "pPrChange", ELEMENT_DROPPED },
	{ "pStyle", ELEMENT_STYLE },
	{ "r", ELEMENT_RUN },
	{ "rPr", ELEMENT_RUN_PROPERTIES },
	{ "rPrChange", ELEMENT_DROPPED },
	{ "rt", ELEMENT_DROPPED }, /* how a character is read, over it */
	{ "sym", ELEMENT_SYMBOL },
	{ "t", ELEMENT_TEXT },
	{ "tab", ELEMENT_TAB },
	{ "tc", ELEMENT_CELL },
	{ "tr", ELEMENT_ROW },
	{ "trPr", ELEMENT_ROW_PROPERTIES },
	{ "vanish", ELEMENT_HIDDEN },
};

static int
by_name(const void *key, const void *row)
{
	const struct name *known = row;

	return strcmp(key, known->name);
}

enum docx_element
docx_element(const char *name)
{
	const struct name *found = bsearch(name, names, COUNT(names), sizeof *names, by_name);

	return found ? found->element : ELEMENT_OTHER;
}
