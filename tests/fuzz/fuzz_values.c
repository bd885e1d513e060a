#include "laws.h"
#include "parse.h"

/* The first byte is the format: j, c or t for .json, .csv and .txt. */
int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char *const paths[] = { "a.csv", "a.json", "a.txt" };
	struct arena a = { 0 };
	struct diags d = { .arena = &a };
	struct values values = { 0 };
	struct str text;
	const struct source *s;

	if (!size)
		return 0;
	text = arena_str(&a, (struct str){ .data = (const char *)data + 1, .len = size - 1 });
	s = source_new(&a, paths[data[0] == 'j' ? 1 : data[0] == 't' ? 2 : 0], text);
	law_of_messages(parse_values(&a, s, &d, &values), &d);
	for (size_t i = 0; i < values.nitems; i++) {
		const struct value *v = &values.items[i];
		bool says = false;

		for (size_t k = 0; k < v->nitems; k++)
			says = says || v->items[k].len;
		law(says && (v->is_array || v->nitems == 1) && is_inside(v->at, text.len));
		law(d.nerrors || v->field.len);
	}
	arena_release(&a);
	return 0;
}
