#include "language.h"

#include "names_private.h"
#include "utf8.h"

/* Persons: a name beside a title, a given name or a surname alone where the title says who is meant. */

struct title_kind {
	bool called;     /* a name may stand before it */
	bool introduces; /* a name may stand behind it */
	int says;        /* how much it says for a name beside it */
};

static const struct title_kind post = { .called = true, .introduces = true, .says = 2 };
static const struct title_kind address = { .called = true, .says = 2 };
static const struct title_kind reporter = { .introduces = true, .says = 3 };
static const struct title_kind plain_one = { .introduces = true, .says = 1 };
static const struct title_kind doing = { .called = true, .says = 3 };
static const struct title_kind folk = { .called = true, .introduces = true, .says = 1 };

/*
 * Whether all that stands before a title is a surname: 李书记. One that begins other words is where somebody must be meant:
 * behind a mark, a body or a word that calls him, 县委|柴|书记, or before what is said to persons only, 单|女士.
 */
static bool
is_surname_alone(struct str text, size_t off, struct str title)
{
	/* 任书记, 时主任, 向书记汇报 */
	static const char verbs[] =
	    "班祝习任当管代向对连那时全都能相起包查解计年应通付国和单公成战文水平海官常明强占";
	static const char bodies[] = "委府局办部院校所站队司厅处科位";
	/* 占|老人|总数, 班|老师, 班|同学 */
	static const char *const behind_words[] = { "老", "同学", NULL };

	if (!han_before(text, off, 1) || common_before(text, off) ||
	    str_at(text, off + title.len, "们"))
		return false;
	size_t at = off - 3;
	enum surname surname = surname_at(text, at);
	bool lady = person_address_at(title, 0) && !str_one_at(title, 0, behind_words);

	if (surname == SURNAME_NONE || str_at(text, at, "位") || (!lady && han_in(verbs, text, at)))
		return false;
	/* 武|警官兵 */
	if (surname != SURNAME_SURE && common_at(text, at))
		return false;
	return person_may_be_called(text, at) || han_in(bodies, text, at - 3) ||
	       ((lady || surname == SURNAME_SURE) && name_may_begin(text, at) &&
		   !common_across(text, at));
}

/*
 * Whether a name that is a word ends at off: 由|高峰|局长牵头. The word may be a surname and a given name, nothing but who calls
 * him stands before it, and behind his title what he does.
 */
static bool
is_word_called(struct str text, size_t off, size_t behind)
{
	size_t at = off - 6;
	struct str word = str_sub(text, at, 6);

	return han_before(text, off, 2) && surname_at(text, at) >= SURNAME_ANY &&
	       given_said(text, span_of(at + 3, 3)) > 0 && !is_one_of(word, person_no_names) &&
	       !is_one_of(word, local_no_names) && person_may_be_called(text, at) &&
	       !common_across(text, at) &&
	       (!utf8_is_han(utf8_at(text, behind, &(size_t){ 0 })) ||
		   str_one_at(text, behind, person_doings));
}

/* The name before a title, by what the title allows: 0 if none. */
static size_t
name_before(struct str text, size_t off, struct span word, int says)
{
	struct str title = str_sub(text, word.off, word.len);
	bool comrade = str_eq(title, STR("同志"));
	/* 由|钟离|书记 */
	bool surname = !comrade && str_one_before(text, off, surnames_double) &&
		       person_may_be_called(text, off - 6);
	size_t full = surname ? 6 : off >= 6 ? person_before(text, off, says) : 0;
	struct str two = off >= 6 ? str_sub(text, off - 6, 6) : STR("");

	if (!full)
		full = person_sounds_before(text, off);
	if (full)
		return full;
	if (says > 1 && off >= 6 && is_word_called(text, off, word.off + word.len))
		return 6;
	if (!comrade && is_surname_alone(text, off, title))
		return 3;
	if (comrade && han_before(text, off, 2) && !is_one_of(two, person_no_names) &&
	    !never_given_in(two) && !common_at(text, off - 6) && !common_only(two) &&
	    person_may_be_called(text, off - 6) && str_one_at(text, off + title.len, person_doings))
		return 6;
	return 0;
}

/* Bytes of what may be a name and is all that is left of a line, or of it but a date in brackets; 0 if none. */
static size_t
name_to_end(struct str text, size_t off)
{
	static const char *const ends[] = { "（", "(", "）", ")", "\n", "　", " ", NULL };
	size_t len = 0, n;

	while (len <= 18 && utf8_is_han(utf8_at(text, off + len, &n)))
		len += n;
	bool ends_here = off + len == text.len || str_one_at(text, off + len, ends);
	struct str name = str_sub(text, off, len);

	return ends_here && len >= 6 && len <= 18 && !common_only(name) ? len : 0;
}

/* 邓小平, and 小平 behind a character that is no surname of his: 近年|小平同志. */
static bool
is_everyones(struct str name)
{
	return is_one_of(name, person_everyones) ||
	       (name.len == 9 && surname_at(name, 0) <= SURNAME_WEAK &&
		   is_one_of(str_from(name, 3), person_everyones));
}

struct proper_name
person_named(struct str text, struct span at, bool plain)
{
	struct str name = str_sub(text, at.off, at.len);

	return (struct proper_name){ .at = at,
		.kind = NAME_PERSON,
		.class = CLASS_PERSON,
		.core = name,
		.plain = plain,
		.sureness = is_everyones(name) ? NAME_UNLIKELY : NAME_SURE };
}

static struct proper_name
person(struct str text, size_t off, size_t len)
{
	return person_named(text, span_of(off, len), false);
}

/* Names that share the title with one at off: 罗敬之、姚立民同志. */
static void
more_before(struct names *names, struct str text, size_t off)
{
	static const char *const joins[] = { "、", "和", NULL };

	for (size_t join; (join = str_one_before(text, off, joins)) != 0;) {
		size_t len = off - join >= 6 ? person_before(text, off - join, 2) : 0;

		len = len || off - join < 9 ? len : person_sounds_before(text, off - join);
		if (!len)
			return;
		off -= join + len;
		names_add(names, person(text, off, len));
	}
}

/* Names that follow one at off: 副组长王宇和李娜. */
static void
more_after(struct names *names, struct str text, size_t off)
{
	static const char *const joins[] = { "、", "和", NULL };

	for (size_t join; (join = str_one_at(text, off, joins)) != 0;) {
		size_t len = person_after(text, off + join, 2);

		if (!len)
			return;
		names_add(names, person(text, off + join, len));
		off += join + len;
	}
}

/* Where a name before a title ends: 李娜|常务副县长, 李娜|任组长, 向家贵|老支书, 王宇、李娜|两位同志. */
static size_t
called_end(struct str text, struct span word, bool comrade)
{
	static const char *const numbers[] = { "两位", "三位", "四位", "五位", NULL };
	static const char *const vice[] = { "副", "老", NULL }, *const usual[] = { "常务", NULL };
	static const char *const takes[] = { "担任", "兼任", "任", NULL };
	size_t end = word.off;

	if (comrade)
		return end - str_one_before(text, end, numbers);
	end -= str_one_before(text, end, vice);
	end -= end < word.off ? str_one_before(text, end, usual) : 0;
	size_t taken = str_one_before(text, end, takes);

	/* 班|主任|老师 */
	return taken && common_across(text, end - taken) ? end : end - taken;
}

/* The names before a title. */
static void
called_read(struct names *names, struct str text, struct span word, const struct title_kind *title)
{
	bool comrade = str_at(text, word.off, "同志");
	size_t end = called_end(text, word, comrade);
	size_t len = comrade && end < word.off ? person_before(text, end, 2)
					       : name_before(text, end, word, title->says);

	if (!len)
		return;
	more_before(names, text, end - len);
	names_add(names, person(text, end - len, len));
}

/* The names behind a title, of which it says so much; bytes to where the first one ends, 0 if none. */
static size_t
introduced_read(struct names *names, struct str text, size_t after, int says)
{
	/* 总书记|殷切嘱托 */
	size_t len = str_before(text, after, "总书记") ? 0 : person_after(text, after, says);

	if (len) {
		names_add(names, person(text, after, len));
		more_after(names, text, after + len);
	}
	return len;
}

static size_t
title_read(struct names *names, struct str text, struct span word, const void *row)
{
	static const char *const blanks[] = { " ", "　", NULL };
	const struct title_kind *title = row;
	size_t after = word.off + word.len, len;

	/* 党总|支书|记, 城市|长效管理, but 会长|于立民 */
	if (str_at(text, word.off, "支书记"))
		return 0;
	if (str_at(text, after - 3, "长") && common_at(text, after - 3))
		return title->introduces ? introduced_read(names, text, after, title->says) : 0;
	if (title->called)
		called_read(names, text, word, title);
	len = str_one_at(text, after, blanks);
	/* 县长　李娜 alone on a line */
	if (len && title->introduces && title->called) {
		size_t name = name_to_end(text, after + len);

		if (name)
			names_add(names, person(text, after + len, name));
		return word.len;
	}
	after += title->called ? 0 : len;
	/* 老|师|傅 */
	if (title->introduces && !common_across(text, after))
		introduced_read(names, text, after, title->says);
	return word.len;
}

static size_t
dotted_read(struct names *names, struct str text, struct span dot, const void *row)
{
	struct span name = person_dotted(text, dot);

	if (name.len)
		names_add(names, person_named(text, name, false));
	return 0;
}

static const char *const dots[] = { "·", NULL };

/* What only somebody by name does, as good as a title. */
static const char *const person_leads[] = { "带队", "主刀", "排班", NULL };

const struct name_list person_lists[] = {
	NAME_WORDS(dots, dotted_read, NULL),
	NAME_WORDS(person_leads, title_read, &doing),
	NAME_WORDS(person_folk, title_read, &folk),
	NAME_WORDS(person_plain, title_read, &plain_one),
	NAME_WORDS(person_reporters, title_read, &reporter),
	NAME_WORDS(person_addresses, title_read, &address),
	NAME_WORDS(person_posts, title_read, &post),
	{ .read = NULL },
};
