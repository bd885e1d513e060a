#include "check.h"

#include "check_private.h"
#include "map.h"

/* Two headings of one section with the same object: （一）严防森林火灾 and （三）防范森林火灾. */

#define LEAST_OBJECT 12 /* bytes */

/* What a numbered heading is about, without its verb: 森林火灾 of （一）严防森林火灾; empty if that is little. */
static struct str
object_of(struct str text, size_t number)
{
	/* verbs that are not among the commonest words */
	static const char *const verbs[] = { "严防", "筑牢", "织密", "抓实", "扎紧", "抓严", "做实",
		"管好", "守牢", "防住", "狠抓", "严抓", "强抓", "紧抓", "做细", "做强", "做优",
		"做足", NULL };
	struct str head = str_sub(text, number, clause_end(text, number) - number);
	bool verb = head.len > 6 && (common_at(head, 0) || str_one_at(head, 0, verbs));
	struct str object = verb ? str_from(head, 6) : STR("");

	return object.len >= LEAST_OBJECT && utf8_pass_han(object, 0) == object.len ? object
										    : STR("");
}

void
check_same_objects(struct checking *c)
{
	struct map seen = { 0 };
	unsigned section = 0;

	for (size_t i = 0; i < c->doc->nblocks; i++) {
		const struct block *b = &c->doc->blocks[i];
		struct heading_number number = heading_number_at(b->text, 0);
		struct str object =
		    is_prose(b) && number.level ? object_of(b->text, number.len) : STR("");

		section += number.level == 1;
		if (!object.len)
			continue;
		struct span head = span_of(number.len, clause_end(b->text, 0) - number.len);
		/* 一、 are all of one section */
		void **slot = map_put(c->arena, &seen,
		    arena_printf(c->arena, "%u/%u/%.*s", number.level == 1 ? 0 : section,
			number.level, STR_FMT(object)));
		const struct block *before = *slot;

		if (before != NULL && !is_reported(c, b, head) &&
		    !str_eq(str_sub(before->text, 0, clause_end(before->text, 0)),
			str_sub(b->text, 0, clause_end(b->text, 0))))
			report(c, b, head, "%.*s has a heading above, too", STR_FMT(object));
		*slot = (void *)(uintptr_t)b;
	}
}
