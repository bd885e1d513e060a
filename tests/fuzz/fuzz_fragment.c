#include "laws.h"
#include "parse.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena a = { 0 };
	struct diags d = { .arena = &a };
	struct str text = arena_str(&a, (struct str){ .data = (const char *)data, .len = size });
	const struct source *s = source_new(&a, "fragment.md", text);
	const struct fragment *f = parse_fragment(&a, s, STR("tasks/a"), &d);

	law_of_messages(f != NULL, &d);
	if (f) {
		law(parse_kind(s) == FILE_FRAGMENT);
		law(f->role != ROLE_NONE && f->body.nblocks);
		for (size_t i = 0; i < f->body.nblocks; i++)
			law_of_block(&f->body.blocks[i]);
		for (size_t i = 0; i < f->nnames; i++)
			law(is_inside(f->names[i].at, text.len));
	}
	arena_release(&a);
	return 0;
}
