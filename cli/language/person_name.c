#include "language.h"

#include "names_private.h"
#include "utf8.h"

/*
 * The name of a person that ends or begins at a place: a surname and a given name, or one written by its sounds. Most
 * surnames are words, too, so what speaks for a name and against it is weighed.
 */

bool
han_before(struct str text, size_t off, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		size_t len;

		if (!utf8_is_han(utf8_before(text, off, &len)) || len != 3)
			return false;
		off -= len;
	}
	return true;
}

/* Characters that end no given name. */
const char never_given[] =
    "的地得了着过们这那就都也不没委是被把让向从到及与和或每某等将要应已对做说讲请又再但而则很最更太只吗呢吧啊么什怎哪谁我你他她它您给由省县赴位老个会局部院站处科室队组域族镇乡村";

bool
never_given_in(struct str name)
{
	for (size_t off = 0; off < name.len; off += 3)
		if (han_in(never_given, name, off))
			return true;
	return false;
}

/* Whether a name may end at off: what follows is no Han, what persons do, or a word. */
static bool
name_may_end(struct str text, size_t off)
{
	size_t len;
	uint32_t next = utf8_at(text, off, &len);

	/* 巴图尔六十岁 */
	return !utf8_is_han(next) || numeral_has(next) || str_one_at(text, off, person_doings) ||
	       (common_at(text, off) && !common_across(text, off));
}

/* Behind a surname alone. */
static const char *const no_given[] = { "先生", "女士", "老师", "同志", "师傅", "姓", NULL };

/* 区长王宇|和副区长: behind a title and a name 和 is no part of it. */
static bool
ends_in_and(struct str text, size_t at, size_t end)
{
	static const char *const ands[] = { "和", "与", "及", NULL };
	static const char *const before[] = { "长", "书记", "主任", "主席", "同志", "、", NULL };

	return str_one_before(text, end, ands) && str_one_before(text, at, before) &&
	       utf8_is_han(utf8_at(text, end, &(size_t){ 0 }));
}

/* What follows a name, and ends none. */
static const char *const ends_none[] = { "的", "了", "等", "说", "讲", "总", "并", "称", NULL };

bool
person_may_be_called(struct str text, size_t off)
{
	size_t len;

	return !utf8_is_han(utf8_before(text, off, &len)) ||
	       str_one_before(text, off, person_callers);
}

/* What a name's first character says. */
static int
surname_score(struct str text, size_t at)
{
	static const int scores[] = { 0, 1, 3, 4, 5 };

	return scores[surname_at(text, at)];
}

#define NEVER (-100)
#define MOST_GIVEN 3 /* of a given name */

/* 苏和、: before a mark it joins nothing. */
static bool
is_final_and(struct str text, size_t at)
{
	return str_at(text, at, "和") && !utf8_is_han(utf8_at(text, at + 3, &(size_t){ 0 }));
}

/* Points of the characters of a given name: of two at most 2, of one at most 1. */
static int
given_points(struct str text, struct span given, int surname)
{
	int said = given_said(text, given);

	if (given.len == 3)
		return said >= 1;
	return said >= (surname > 0 ? 5 : 6) ? 2 : said >= 2;
}

/* What the one or two characters of a given name say; those of a name whose surname is none have to be very clear. */
static int
given_score(struct str text, struct span given, int surname)
{
	static const char *const not_given[] = { "高水平", "高质量", "高标准", "高科技", NULL };
	bool word = given.len == 6 && common_at(text, given.off);
	int score = word && surname < 4 ? -1 : given.len == 3 ? -1 : 0;

	/* 主任|管质量: what is mostly a word is no surname of one */
	if (str_one_at(text, given.off, no_given) || str_one_at(text, given.off - 3, not_given) ||
	    (surname == 1 && word))
		return NEVER;
	/* 罗敬|在, 赵刚|作 */
	if (str_one_at(text, given.off + given.len - 3, person_doings) == 3)
		score -= 2;
	for (size_t at = given.off; at < given.off + given.len; at += 3) {
		/* 向东, 和平, 小芳 are names */
		bool first = given.len == 6 && at == given.off;

		bool last = at + 3 == given.off + given.len;

		if (!is_han(text, at) ||
		    (han_in(never_given, text, at) && !(first && han_in("向和得地老", text, at)) &&
			!(last && is_final_and(text, at))))
			return NEVER;
	}
	score += given_points(text, given, surname);
	/* 云岭|校长工程 */
	if (given.len == 3 && surname < 4 && han_in("山岭江河湖海", text, given.off))
		return NEVER;
	/* 仲伟民|主动, not 仲伟|民主 */
	score += score == 2;
	return surname > 0 || (given.len == 6 && score == 3) ? score : NEVER;
}

/* What stands before a name says whether one begins. */
static int
left_score(struct str text, size_t at, size_t len)
{
	static const char *const titles[] = { "长", "书记", "主任", "主席", "记者", "、", NULL };
	bool called = person_may_be_called(text, at);
	size_t n;

	if (!utf8_is_han(utf8_before(text, at, &n)) || str_one_before(text, at, titles))
		return 2;
	if (!called && !name_may_begin(text, at) &&
	    !(len > 6 && str_one_before(text, at, person_workers)))
		/* 都说|司马青峰 */
		return len > 6 && !common_across(text, at) ? surname_score(text, at) - 5 : NEVER;
	/* 照|顾, 谢|谢于 */
	return common_across(text, at) || str_starts(str_from(text, at - n), str_sub(text, at, n))
		   ? -2
		   : 1;
}

/* What stands behind a name says whether one ends. */
static int
right_score(struct str text, size_t end)
{
	size_t len, done = str_one_at(text, end, person_doings);

	if (!utf8_is_han(utf8_at(text, end, &len)) || done >= 6)
		return 2;
	if (common_across(text, end))
		return -2;
	return done || common_at(text, end) ? 1 : 0;
}

#define ENOUGH 5

/* Whether a name is a word that is none, or begins or ends with one. */
static bool
is_no_name(struct str name, int surname)
{
	return is_one_of(name, person_no_names) ||
	       (surname < 4 && (is_one_of(str_sub(name, 0, 6), person_no_names) ||
				   is_one_of(str_from(name, name.len - 6), person_no_names)));
}

/*
 * How much the characters at `at`, a surname and a given name, look like a name, with what the surname and the sides say.
 * The list of those that are none is long, and asked last.
 */
static int
name_score(struct str text, struct span at, int surname, int sides)
{
	static const char verbs[] = "管包查付解练连计代占";
	int score = surname + sides;
	size_t head = surname == 5 ? 6 : 3;

	if (at.len <= head || at.len > head + 6 || sides < 0)
		return NEVER;
	/* a name of two characters, or its first two, may be a word */
	if (common_at(text, at.off))
		score -= at.len <= 6 ? 3 : surname >= 4 ? 1 : sides >= 4 ? 2 : 3;
	if (score + MOST_GIVEN < ENOUGH)
		return NEVER;
	int given = given_score(text, span_of(at.off + head, at.len - head), surname);

	/* 时|表示, 要|逐间, 委员|管出勤 */
	if (surname == 1 && given < 2 && han_in(verbs, text, at.off))
		return NEVER;
	if (surname == 1 && given < 1 && (given < 0 || sides < 4))
		return NEVER;
	score += given;
	if (score < ENOUGH || is_no_name(str_sub(text, at.off, at.len), surname))
		return NEVER;
	return score;
}

bool
person_takes_office(struct str text, size_t end)
{
	return str_before(text, end, "任") &&
	       (str_at(text, end, "副") || str_one_at(text, end, person_posts));
}

size_t
person_before(struct str text, size_t off, int says)
{
	int best = ENOUGH - 1;
	size_t found = 0;

	if (str_one_before(text, off, ends_none))
		return 0;
	for (size_t n = 4; n >= 2 && han_before(text, off, 2); n--) {
		struct span at = span_of(off - 3 * n, 3 * n);

		int surname = surname_score(text, at.off);

		/* 由|邵锋 */
		if (!han_before(text, off, n) || ends_in_and(text, at.off, off) ||
		    (!surname && str_one_at(text, at.off, person_callers)))
			continue;
		int score = name_score(text, at, surname, left_score(text, at.off, at.len) + says);

		if (score > best) {
			best = score;
			found = at.len;
		}
	}
	return found;
}

#define MOST_SOUNDS 6

/* Bytes of the Han characters before off, at most as many as a name of sounds has. */
static size_t
han_run_before(struct str text, size_t off)
{
	size_t n = 0;

	while (n < MOST_SOUNDS && han_before(text, off, n + 1))
		n++;
	return 3 * n;
}

/* Bytes of a name that is written by its sounds and ends before off: 巴特尔|书记, 叶尔兰·赛力克|主席; 0 if none. */
size_t
person_sounds_before(struct str text, size_t off)
{
	static const char *const dots[] = { "·", "•", NULL };
	size_t len = han_run_before(text, off), best = 0,
	       dot = str_one_before(text, off - len, dots);

	if (len >= 6 && dot)
		return len + dot + han_run_before(text, off - len - dot);
	len = 0;
	for (unsigned n = 1;
	     n <= MOST_SOUNDS && off - len >= 3 && name_sounds_at(text, off - len - 3); n++) {
		len += 3;
		bool begins = name_may_begin(text, off - len);
		/* 马|来西亚 */
		if (!begins && !han_in(name_sounds, text, off - len))
			continue;
		if ((n > 3 && (begins || !common_across(text, off - len))) ||
		    (n == 3 && (begins || !common_across(text, off - len)) &&
			!common_at(text, off - len)) ||
		    (n == 2 && !common_at(text, off - len) &&
			(!han_before(text, off - len, 1) ||
			    (str_one_before(text, off - len, person_workers) &&
				!common_across(text, off - len)))))
			best = len;
	}
	return best;
}

/* Bytes of a name by its sounds that begins at off. */
static size_t
sounds_at(struct str text, size_t off)
{
	size_t len = 0, best = 0;

	for (unsigned n = 1; n <= MOST_SOUNDS && name_sounds_at(text, off + len); n++) {
		len += 3;
		if ((n > 2 || (n == 2 && str_one_at(text, off + len, person_doings) >= 6)) &&
		    name_may_end(text, off + len) && !common_at(text, off))
			best = len;
	}
	return best;
}

/* Bytes of the sounds on one side of a dot, at most as many as a name has. */
static size_t
sounds_run(struct str text, size_t off, bool behind)
{
	size_t len = 0;

	while (len < 3 * MOST_SOUNDS &&
	       (behind ? han_in(name_sounds, text, off + len)
		       : off - len >= 3 && han_in(name_sounds, text, off - len - 3)))
		len += 3;
	return len;
}

struct span
person_dotted(struct str text, struct span dot)
{
	size_t before = sounds_run(text, dot.off, false), end = dot.off + dot.len,
	       after = sounds_run(text, end, true);

	return before >= 6 && after >= 6 ? span_of(dot.off - before, before + dot.len + after)
					 : span_of(dot.off, 0);
}

size_t
person_after(struct str text, size_t off, int says)
{
	/* 老党员亓宝山, but not 村的石桥 */
	int best = says > 1 ? ENOUGH - 1 : ENOUGH, surname = surname_score(text, off);
	size_t found = 0;

	for (size_t n = 2; surname && n <= 4 && off + 3 * n <= text.len; n++) {
		struct span at = span_of(off, 3 * n);

		if (str_one_before(text, off + at.len, ends_none) ||
		    person_takes_office(text, off + at.len))
			continue;
		int score = name_score(text, at, surname, right_score(text, off + at.len) + says);

		if (score > best || (score == best && found)) {
			best = score;
			found = at.len;
		}
	}
	return found ? found : sounds_at(text, off);
}

bool
person_is_name(struct str text)
{
	size_t gap = str_find(text, STR("　"), 0), n = text.len / 3;

	if (gap == 3 && n == 3)
		return surname_at(text, 0) != SURNAME_NONE && han_before(text, text.len, 1);
	return n >= 2 && n <= 4 && text.len % 3 == 0 && han_before(text, text.len, n) &&
	       !common_only(text) && surname_at(text, 0) != SURNAME_NONE &&
	       (n <= 3 || surname_at(text, 0) == SURNAME_DOUBLE);
}

bool
person_stands_at(struct str text, struct span at)
{
	size_t end = at.off + at.len;

	return name_may_begin(text, at.off) && !common_across(text, at.off) &&
	       !common_across(text, end) && !common_at(text, at.off) && name_may_end(text, end);
}
