#include "language.h"

#include <stdlib.h>
#include <string.h>

#include "language_private.h"
#include "utf8.h"

void
names_add(struct names *names, struct proper_name name)
{
	*arena_push(names->arena, names->items, names->n, names->cap) = name;
}

/* What follows 柳渡、荻坡、栖坪等 when they are names. */
static const char *const listed[] = { "乡镇", "镇街", "街道", "村", "社区", "道路", "路段", "小区",
	"县区", "区县", "市县", "街巷", NULL };

static bool
ends_list(struct str text, size_t off)
{
	for (unsigned n = 0; n < 3 && off < text.len; n++) {
		if (one_at(text, off, listed))
			return true;
		off += char_len(text, off);
	}
	return false;
}

/* The members of a list that ends at 等 before off and says what they are: 柳渡、荻坡、栖坪等沿线乡镇. */
static void
list_before(struct names *names, struct str text, size_t off)
{
	struct str sep = STR("、");

	for (unsigned n = 0;; n++) {
		size_t at = off, len;

		while (off - at <= 12 && utf8_is_han(utf8_before(text, at, &len)))
			at -= len;
		bool more = at >= sep.len && text_at(text, at - sep.len, sep);
		struct str member = str_sub(text, at, off - at);

		if (member.len < 6 || member.len > 12 || (!more && !n))
			return;
		if (!common_only(member))
			names_add(names, (struct proper_name){ .at = span_of(at, off - at),
					     .kind = NAME_LOCAL,
					     .class = CLASS_PLACE,
					     .core = member });
		if (!more)
			return;
		off = at - sep.len;
	}
}

static int
by_place(const void *left, const void *right)
{
	const struct proper_name *a = left, *b = right;

	if (a->at.off != b->at.off)
		return a->at.off < b->at.off ? -1 : 1;
	return a->at.len == b->at.len ? 0 : a->at.len > b->at.len ? -1 : 1;
}

/* Of names that overlap the surer stays, then the longer. */
static size_t
settle(struct proper_name *items, size_t n)
{
	size_t kept = 0;

	if (n)
		qsort(items, n, sizeof *items, by_place);
	for (size_t i = 0; i < n; i++) {
		struct proper_name *last = kept ? &items[kept - 1] : NULL;

		if (last == NULL || last->at.off + last->at.len <= items[i].at.off)
			items[kept++] = items[i];
		else if (items[i].sureness < last->sureness ||
			 (items[i].sureness == last->sureness && items[i].at.len > last->at.len))
			*last = items[i];
	}
	return kept;
}

size_t
proper_names_find(struct arena *a, struct str text, struct proper_name **out)
{
	struct names names = { .arena = a };
	const struct str etc = STR("等");
	size_t off = 0;

	local_start(&names);
	person_start(&names);
	while (off < text.len) {
		struct proper_name name = { 0 };
		const struct proper_name *last = names.n ? &names.items[names.n - 1] : NULL;
		size_t len = (unsigned char)text.data[off] < 0xE0 ? 1 : 0;

		if (!len && (len = place_at(text, off, last, &name)) != 0 && name.core.len)
			names_add(&names, name);
		if (!len && first_chars_has(&names.local, text, off))
			len = local_at(&names, text, off);
		if (!len && first_chars_has(&names.person, text, off))
			len = person_at(&names, text, off);
		if (text.data[off] == etc.data[0] && text_at(text, off, etc) &&
		    ends_list(text, off + etc.len))
			list_before(&names, text, off);
		off += len ? len : char_len(text, off);
	}
	*out = names.items;
	return settle(names.items, names.n);
}
