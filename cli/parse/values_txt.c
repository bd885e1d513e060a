#include "parse.h"

#include "parse_private.h"

/* The bytes of the colon at or after which a value begins: ： or :, whichever comes first. */
static size_t
find_colon(struct str line, size_t *len)
{
	size_t wide = str_find(line, STR("："), 0), narrow = str_find(line, STR(":"), 0);

	*len = wide < narrow ? 3 : 1;
	return wide < narrow ? wide : narrow;
}

static void
read_line(struct parsing *p, struct str line, size_t at, struct entries *entries)
{
	size_t len, colon = find_colon(line, &len);
	struct str field = str_trim(str_sub(line, 0, colon));

	if (colon == STR_NONE || !field.len || is_id(field)) {
		reject(p, span_of(at, line.len), "bad-line",
		    "found \"%.*s\", wanted the name of a field, a colon and its value",
		    STR_FMT(line));
		return;
	}
	*arena_push(p->arena, entries->items, entries->nitems, entries->cap) =
	    (struct entry){ .field = field,
		    .text = str_trim(str_from(line, colon + len)),
		    .at = span_of(at, field.len) };
}

void
values_txt(struct parsing *p, struct values *out)
{
	struct str text = p->source->text;
	struct entries entries = { 0 };
	size_t start = 0;

	while (start < text.len) {
		size_t end = str_find(text, STR("\n"), start);
		struct str line;

		if (end == STR_NONE)
			end = text.len;
		line = str_trim(str_sub(text, start, end - start));
		if (line.len && !str_starts(line, STR("#")))
			read_line(p, line, (size_t)(line.data - text.data), &entries);
		start = end + 1;
	}
	if (is_blank(text))
		reject(p, span_of(0, 0), "no-values",
		    "this file is empty, write a line like 市：明川 for each field");
	values_gather(p, &entries, out);
}
