#include "laws.h"
#include "parse.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena a = { 0 };
	struct diags d = { .arena = &a };
	struct str text = arena_str(&a, (struct str){ .data = (const char *)data, .len = size });
	const struct source *s = source_new(&a, "outline.md", text);
	const struct outline *o = parse_outline(&a, s, &d);

	law_of_messages(o != NULL, &d);
	for (size_t i = 0; o && i < o->nitems; i++) {
		const struct item *item = &o->items[i];

		law_of_block(&item->block);
		law(is_inside(item->at, text.len));
		law(item->kind == ITEM_HEADING || item->kind == ITEM_TEXT || item->query.n);
		law(i == 0 || item->at.off >= item[-1].at.off + item[-1].at.len);
	}
	arena_release(&a);
	return 0;
}
