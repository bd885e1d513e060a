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

/* Where the words that begin with a letter are listed; a few that begin otherwise are listed there, too. */
static size_t
head_of(unsigned letter)
{
	return (letter ^ letter >> 4) % NNAME_HEADS;
}

void
names_watch(struct name_words *words, const char *word, name_reader *read, const void *row)
{
	struct name_word one = { .word = word, .read = read, .row = row };
	uint16_t *head;

	one.first = letter_read(&word);
	one.second = letter_read(&word);
	head = &words->heads[head_of(one.first)];
	one.next = *head;
	*arena_push(words->arena, words->items, words->n, words->cap) = one;
	*head = (uint16_t)words->n;
}

/* Backwards, so that a table's first words are tried first. */
void
names_watch_all(struct name_words *words, const char *const *list, size_t n, name_reader *read,
    const void *row)
{
	while (n-- > 0)
		names_watch(words, list[n], read, row);
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
		size_t at = off, len;

		while (off - at <= 12 && utf8_is_han(utf8_before(text, at, &len)))
			at -= len;
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
	return a->at.len == b->at.len ? 0 : a->at.len > b->at.len ? -1 : 1;
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

/* What the words that begin with letter i speak of. */
static size_t
words_read(struct names *names, const struct name_words *words, struct letters in, size_t i)
{
	size_t read = 0;

	for (size_t n = words->heads[head_of(in.codes[i])]; n && !read;
	     n = words->items[n - 1].next) {
		const struct name_word *w = &words->items[n - 1];

		if (w->first == in.codes[i] && (!w->second || w->second == in.codes[i + 1]) &&
		    str_at(in.text, in.offs[i], w->word))
			read =
			    w->read(names, in.text, span_of(in.offs[i], strlen(w->word)), w->row);
	}
	return read;
}

#define USUAL_WORDS 512 /* there is room for, so that the list seldom moves */

const struct name_words *
name_words_new(struct arena *a)
{
	struct name_words *words = arena_new(a, struct name_words);

	words->arena = a;
	words->items = arena_array(a, struct name_word, USUAL_WORDS);
	words->cap = USUAL_WORDS;
	names_watch(words, "等", list_read, NULL);
	brand_watch(words);
	local_watch(words);
	person_plain_watch(words);
	person_watch(words); /* 镇长 before 镇 */
	place_watch(words);
	return words;
}

size_t
proper_names_find(struct arena *a, const struct name_words *words, struct letters in,
    struct proper_name **out)
{
	struct names names = { .arena = a };
	size_t behind = 0; /* what needs no second look */

	for (size_t i = 0; i < in.n; i++) {
		unsigned first = in.codes[i], second = in.codes[i + 1];
		size_t off = in.offs[i], len = 0, read = 0;

		if (off < behind || first < 0x4000 || first > 0x9FFF)
			continue;
		if (division_may_begin(first, second) && second >= 0x800)
			len = place_at(&names, in.text, off);
		if (len <= 3 && person_may_begin(in.codes + i))
			person_plain_at(&names, in.text, off);
		/* what may be a place may also begin a word: “平安栖坪” */
		if (len <= 3 && words->heads[head_of(first)])
			read = words_read(&names, words, in, i);
		behind = off + (read > len ? read : len);
	}
	names.n = settle(names.items, names.n);
	place_lists_complete(&names, in.text, names.n);
	*out = names.items;
	return settle(names.items, names.n);
}
