#include "laws.h"
#include "parse.h"

/* A record that can be read is written so that it reads as the same. */
int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena a = { 0 };
	struct diags d = { .arena = &a };
	struct str text = arena_str(&a, (struct str){ .data = (const char *)data, .len = size });
	const struct record *r = parse_record(&a, source_new(&a, "a.draft", text), &d), *again;
	struct buf first = BUF_INIT, second = BUF_INIT;

	law_of_messages(r != NULL, &d);
	if (r) {
		record_write(&first, r);
		again = parse_record(&a, source_new(&a, "b.draft", buf_view(&first)), &d);
		law(again != NULL);
		record_write(&second, again);
		law(str_eq(buf_view(&first), buf_view(&second)));
	}
	buf_release(&first);
	buf_release(&second);
	arena_release(&a);
	return 0;
}
