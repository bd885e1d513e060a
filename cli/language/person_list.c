#include "language.h"

#include "array.h"
#include "names_private.h"
#include "utf8.h"

/*
 * Persons of a list that says so by its other members, or by what it ends with: 高扬 and 鲁松 of 邵云亭、鲁松、尚秋英任副组长 and of
 * 高扬、金秋、沈舟三位. A member may say where it belongs: 护理部沈舟、检验科鲁松.
 */

static const char *const joins[] = { "、", "和", NULL };

#define MOST_BODY 30 /* bytes of the body where one belongs */
#define MOST_MEMBERS 16

/* How much a list speaks for what stands in it. */
enum list_says { LIST_LITTLE, LIST_MUCH };

/* What ends a list of persons. */
static const char *const closings[] = { "两位", "三位", "四位", "五位", "六位", "七位", "八位",
	"几位", "两人", "三人", "四人", "五人", "六人", "等同志", "等人", "这几", "任", "为",
	"担任", NULL };

/* What a body or a trade ends with, before the name of one who belongs there. */
static const char belongs[] = "组部科处室局院校队站所会村镇乡县市区委厂社班办厅司员师长生工民";

static bool
is_bare(struct str text, size_t off)
{
	return !utf8_is_han(utf8_before(text, off, &(size_t){ 0 }));
}

static bool
begins(struct str text, size_t off)
{
	return is_bare(text, off) || str_one_before(text, off, joins) ||
	       ((han_in(belongs, text, off - 3) || str_one_before(text, off, person_posts) ||
		    person_may_be_called(text, off)) &&
		   !common_across(text, off));
}

static bool
ends(struct str text, size_t off)
{
	return !utf8_is_han(utf8_at(text, off, &(size_t){ 0 })) ||
	       str_one_at(text, off, closings) ||
	       (!common_across(text, off) && str_one_at(text, off, person_doings));
}

/* Whether the characters of a member are a surname and a given name, or write the sounds of one. */
static bool
fits(struct str text, struct span at, enum list_says says)
{
	struct str name = str_sub(text, at.off, at.len);
	size_t head = surname_at(text, at.off) == SURNAME_DOUBLE ? 6 : 3, sounds = 0;
	bool word = at.len == 6 && common_at(text, at.off);

	while (sounds < at.len && name_sounds_at(text, at.off + sounds))
		sounds += 3;
	if (sounds == at.len && at.len > 6)
		return true;
	/* 姚和风 */
	if (never_given_in(str_from(name, at.len == 9 && han_in("和向", name, 3) ? 6 : 3)) ||
	    is_one_of(name, person_no_names) || is_one_of(name, local_no_names) ||
	    person_is_word(name))
		return false;
	/* 秋霞 */
	if (says == LIST_MUCH && at.len == 6 && !word && given_said(text, at) >= 6)
		return true;
	if (at.len > head + 6 || at.len <= head)
		return false;
	enum surname surname = surname_at(text, at.off);
	int given = given_said(text, span_of(at.off + head, at.len - head));

	if (says == LIST_MUCH)
		return surname != SURNAME_NONE ||
		       (!common_only(name) && !word && at.len == 9 && given >= 4);
	if (surname == SURNAME_NONE || common_only(name))
		return false;
	return !word && given >= (surname == SURNAME_WEAK ? 2 : -2);
}

/* Bytes of the member that ends before off; 0 if none. */
static size_t
member_before(struct str text, size_t off, enum list_says says)
{
	for (size_t len = 12; len >= 6; len -= 3)
		if (off >= len && han_before(text, off, len / 3) && begins(text, off - len) &&
		    fits(text, span_of(off - len, len), says))
			return len;
	return 0;
}

/* Bytes of the member that begins at off. */
static size_t
member_at(struct str text, size_t off, enum list_says says)
{
	for (size_t len = 12; len >= 6; len -= 3)
		if (off + len <= text.len && han_before(text, off + len, len / 3) &&
		    ends(text, off + len) && fits(text, span_of(off, len), says))
			return len;
	return 0;
}

/* Where a list goes on before off: behind its mark, with 、|护理部 left out; 0 if it does not. */
static size_t
joined_before(struct str text, size_t off)
{
	size_t join = str_one_before(text, off, joins), body;

	if (!join && han_in(belongs, text, off - 3)) {
		body = utf8_han_before(text, off, MOST_BODY);
		join = str_before(text, off - body, "、") ? body + 3 : 0;
	}
	return off - join;
}

/* The member behind one that ends at off: 、|沈舟, 、|护理部|沈舟. */
static struct span
next_member(struct str text, size_t off, enum list_says says)
{
	size_t join = str_one_at(text, off, joins), at = off + join;
	size_t last = join ? at + MOST_BODY : at;

	for (size_t from = at, n; from < last; from += n) {
		bool may =
		    from == at || (han_in(belongs, text, from - 3) && !common_across(text, from));
		size_t len = may ? member_at(text, from, says) : 0;

		if (len)
			return span_of(from, len);
		if (!utf8_is_han(utf8_at(text, from, &n)))
			break;
	}
	return span_of(off, 0);
}

static bool
is_sure_person(const struct proper_name *name)
{
	return name->kind == NAME_PERSON && name->sureness == NAME_SURE && name->at.len >= 6;
}

static void
add(struct names *names, struct str text, struct span at)
{
	names_add(names, person_named(text, at, true));
}

/* The members on both sides of names->items[i]. */
static void
complete(struct names *names, struct str text, size_t i, size_t n)
{
	size_t last = names_last_sure(names, i), next = names_next_sure(names, i, n, text.len);
	size_t from = names->items[i].at.off, end = from + names->items[i].at.len, len;
	struct span member;

	for (size_t at; (at = joined_before(text, from)) < from; from = at - len) {
		len = member_before(text, at, LIST_LITTLE);
		if (!len || at - len < last)
			break;
		add(names, text, span_of(at - len, len));
	}
	for (; (member = next_member(text, end, LIST_LITTLE)).len != 0;
	     end = member.off + member.len) {
		if (member.off + member.len > next)
			break;
		add(names, text, member);
	}
}

void
person_lists_complete(struct names *names, struct str text, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (is_sure_person(&names->items[i]))
			complete(names, text, i, n);
}

/* The members before what ends their list. */
static size_t
closing_read(struct names *names, struct str text, struct span word, const void *row)
{
	static const char *const prefixes[] = { "这", "等", NULL };
	size_t off = word.off - str_one_before(text, word.off, prefixes), n = 0, len;
	struct span found[MOST_MEMBERS];
	bool words = true;

	while (n < COUNT(found) && (len = member_before(text, off, LIST_MUCH)) != 0) {
		size_t at = off - len;

		found[n++] = span_of(at, len);
		words &= common_at(text, at);
		off = joined_before(text, at);
		if (off == at)
			break;
	}
	for (size_t i = 0; n > 1 && !words && i < n; i++)
		add(names, text, found[i]);
	return 0;
}

static const char *const several[] = { "两位", "三位", "四位", "五位", "几位", "几个", "两人",
	"三人", "四人", "五人", "等人", "等同志", "等先进", "等一批", "任组长", "任副组长",
	"为组长", "为副组长", "任主任", "任副主任", "为副主任", "任成员", "为成员", NULL };

const struct name_list person_several_lists[] = { NAME_WORDS(several, closing_read, NULL),
	{ .read = NULL } };
