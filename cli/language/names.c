#include "language.h"

#include <stdlib.h>
#include <string.h>

#include "names_private.h"
#include "utf8.h"
#include "watch.h"

void
names_add(struct names *names, struct proper_name name)
{
	*arena_push(names->arena, names->items, names->n, names->cap) = name;
}

size_t
names_last_sure(const struct names *names, size_t i)
{
	while (i && names->items[i - 1].sureness != NAME_SURE)
		i--;
	return i ? names->items[i - 1].at.off + names->items[i - 1].at.len : 0;
}

size_t
names_next_sure(const struct names *names, size_t i, size_t n, size_t end)
{
	while (++i < n && names->items[i].sureness != NAME_SURE)
		;
	return i < n ? names->items[i].at.off : end;
}

/* What follows 柳渡、荻坡、栖坪等 when they are names. */
static const char *const listed[] = { "乡镇", "镇街", "街道", "村", "社区", "道路", "路段", "小区",
	"县区", "区县", "市县", "街巷", NULL };

static bool
ends_list(struct str text, size_t off)
{
	for (unsigned n = 0; n < 3 && off < text.len; n++) {
		if (str_one_at(text, off, listed))
			return true;
		off += utf8_len(text, off);
	}
	return false;
}

/* The members of a list that ends at 等 and says what they are: 柳渡、荻坡、栖坪等沿线乡镇. */
static size_t
list_read(struct names *names, struct str text, struct span etc, const void *row)
{
	static const char *const behind[] = { "到", "在", "赴", "往", "从", "由", NULL };
	struct str sep = STR("、");
	size_t off = etc.off;

	for (unsigned n = 0; ends_list(text, etc.off + etc.len); n++) {
		size_t at = off - utf8_han_before(text, off, 13);
		bool more = at >= sep.len && str_starts(str_from(text, at - sep.len), sep);

		/* 今天|柳渡、荻坡等, 先后|来到|柳渡 */
		if (!more && off - at > 6 && common_at(text, at))
			at += 6;
		if (!more && off - at > 6)
			at += str_one_at(text, at, behind);
		struct str member = str_sub(text, at, off - at);

		if (member.len < 6 || member.len > 12 || (!more && !n))
			break;
		if (!common_only(member))
			names_add(names, (struct proper_name){ .at = span_of(at, off - at),
					     .kind = NAME_LOCAL,
					     .class = CLASS_PLACE,
					     .core = member });
		if (!more)
			break;
		off = at - sep.len;
	}
	return 0;
}

static int
by_place(const void *left, const void *right)
{
	const struct proper_name *a = left, *b = right;

	if (a->at.off != b->at.off)
		return a->at.off < b->at.off ? -1 : 1;
	if (a->at.len != b->at.len)
		return a->at.len > b->at.len ? -1 : 1;
	/* what else they may differ in when one is found twice, so that any qsort() keeps the same */
	if (a->kind != b->kind)
		return a->kind < b->kind ? -1 : 1;
	if (a->class != b->class)
		return a->class < b->class ? -1 : 1;
	return a->sureness == b->sureness ? 0 : a->sureness < b->sureness ? -1 : 1;
}

/* 武宁县长 is the head of a county, no 武宁. */
static bool
is_head_of(const struct proper_name *a, const struct proper_name *b)
{
	return a->kind == NAME_DIVISION && b->kind == NAME_PERSON && a->at.off == b->at.off &&
	       a->at.len > a->core.len;
}

/* Of two that overlap the surer stays, then a person, for a title stands beside him, then the longer. */
static bool
is_better(const struct proper_name *a, const struct proper_name *b)
{
	if (is_head_of(a, b) || is_head_of(b, a))
		return is_head_of(a, b);
	if (a->sureness != b->sureness)
		return a->sureness < b->sureness;
	if (a->plain != b->plain)
		return b->plain;
	if ((a->kind == NAME_PERSON) != (b->kind == NAME_PERSON))
		return a->kind == NAME_PERSON;
	return a->at.len > b->at.len;
}

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
		else if (is_better(&items[i], last))
			*last = items[i];
	}
	return kept;
}
static const char *const etc[] = { "等", NULL };
static const struct name_list etc_lists[] = { NAME_WORDS(etc, list_read, NULL), { .read = NULL } };

/* 镇长 before 镇, 洞庭湖 before 洞 */
const struct name_list *const name_rooms[NAME_ROOMS] = { place_lists, person_several_lists,
	person_lists, person_plain_lists, brand_lists, local_lists, etc_lists,
	place_closing_lists };

/* Bytes that need no second look behind the words at letter i. */
static size_t
words_read(struct names *names, struct letters in, size_t i)
{
	const uint16_t *head = &language_index.heads[watch_head(in.codes[i])];
	size_t read = 0;

	for (size_t n = head[0]; n < head[1] && !read; n++) {
		const struct watch *w = &language_index.items[n];
		unsigned nth = w->who % (1u << NAME_WORD_BITS), list = w->who >> NAME_WORD_BITS;

		if (!watch_is_at(w, in.codes + i))
			continue;
		const struct name_list *l =
		    name_rooms[list >> NAME_LIST_BITS] + list % (1u << NAME_LIST_BITS);
		const char *word = name_list_word(l, nth);

		if (str_at(in.text, in.offs[i], word))
			read = l->read(names, in.text, span_of(in.offs[i], strlen(word)),
			    l->row ? l->row : (const char *)l->words + nth * l->step);
	}
	return read;
}

/* Who is asked here is asked at his own letters: they have a bit, which index.c sets. */
size_t
proper_names_find(struct arena *a, struct letters in, struct proper_name **out)
{
	struct names names = { .arena = a };
	size_t behind = 0; /* what needs no second look */

	for (size_t i = letters_next(in, 0, LOOK_NAMES); i < in.n;
	     i = letters_next(in, i + 1, LOOK_NAMES)) {
		uint16_t first = in.codes[i], second = in.codes[i + 1];
		size_t off = in.offs[i], len = 0, read = 0;
		uint8_t looks = in.looks[i];

		if (off < behind || ((first < 0x4000 || first > 0x9FFF) && first != U'·'))
			continue;
		if (looks & LOOK_PLACE && division_may_begin(first, second) && second >= 0x800)
			len = place_at(&names, in.text, off);
		if (len <= 3 && looks & LOOK_TOWN && town_may_begin(first, second))
			place_town_at(&names, in.text, off);
		if (len <= 3 && looks & LOOK_PERSON && person_may_begin(in.codes + i))
			person_plain_at(&names, in.text, off);
		/* what may be a place may also begin a word: “平安栖坪” */
		if (len <= 3 && looks & LOOK_NAME && watch_may_be(&language_index, in.codes + i))
			read = words_read(&names, in, i);
		behind = off + (read > len ? read : len);
	}
	names.n = settle(names.items, names.n);
	size_t n = names.n;

	place_lists_complete(&names, in.text, n);
	person_lists_complete(&names, in.text, n);
	*out = names.items;
	return settle(names.items, names.n);
}
