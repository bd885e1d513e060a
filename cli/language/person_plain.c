#include "language.h"

#include "array.h"
#include "names_private.h"
#include "utf8.h"

/*
 * Persons without a title: 柳汀村的|葛茂林, 由|许家栋|盯, |魏庆海|把钥匙挂在墙上. What the characters say, what stands on both
 * sides and who stands beside in a list is added up; a word in it or across its ends speaks against it.
 */

#define NEVER (-100)
#define LOOKS_LIKE 7  /* of the characters of one in a list with another */
#define BEHIND_MARK 2 /* what a mark before a name says */
#define DOES 2        /* what one does behind it */
#define ALMOST 8      /* of one that has to stand in the text once more */
#define ENOUGH 9

/* The character before a name, and what it says: that somebody is named, who he is or where he belongs, 由 and 请, 让. */
static const struct before {
	const char *chars;
	int says;
} befores[] = { { "员师警匠农医犯叫姓户官手嫂妻婆民", 2 },
	{ "队局厂处部院校室组站所会社村镇乡县市区街办庄行馆书", 2 }, { "由请", 2 },
	{ "人友兵女儿夫居长工家者子孙", 1 }, { "的让给对是像找向同把被和与跟派有", 0 } };

/* They write the sounds of foreign words. */
static const char foreign[] = "斯洛诺尼兹克特普莎伊尔顿茨姆拉奇夫德维莱布加黎娅亚伯森";
/* What places end in, and some given names. */
static const char places[] = "山沟桥河湖岭庄湾坪塘港寨墩坎岛洞制台堡峡城环木磷";
/* What hardly anybody but a person does; what he does in one character; what may follow anything. */
static const char *const does_surely[] = { "负责", "牵头", "具体", "值守", "告诉", "抱着", "背着",
	"带着", "带领", "领着", "守着", "拉着", "自己", "一个人", "三人", "两人", "两个", "三个",
	"四人", "各带", "没有", "还在", "发现", "化名", "带头", "主动", "同志", "两口子", "带队",
	"，你", "，请你", "，他", "，她", "，今年", NULL };
static const char *const does[] = { "说", "讲", "跑", "盯", "去", "来", "抓", "管", "带", "在",
	"把", "对", "没", "还", "守", "做", "当", "办", "写", "站", "从", "给", "帮", "送", "用",
	"是", "的", "也", "都", "就", "又", "才", "已", "一天", "一直", "一路", "一家", "两", "三",
	"四", "五", "六", "每", "今年", "去年", "联系", "收", "捐", "拿", "找", "提", "要", "和",
	"与", "等", "们", NULL };

static int
left_says(const struct names *names, struct str text, size_t off)
{
	const struct proper_name *last = names->n ? &names->items[names->n - 1] : NULL;
	static const char *const titles[] = { "《", "“", "·", NULL };
	size_t len, end = last ? last->at.off + last->at.len : 0;
	uint32_t before = utf8_before(text, off, &len);
	bool of = before == U'的';

	/* 7701|张|家庭床位 */
	if (utf8_is_digit(before) || is_latin(before))
		return NEVER;
	if (!utf8_is_han(before))
		return str_one_before(text, off, titles) ? NEVER : BEHIND_MARK;
	if (last && last->sureness == NAME_SURE && last->kind != NAME_PERSON &&
	    end + (of ? 3 : 0) == off)
		return of ? 3 : 1;
	if (common_across(text, off))
		return NEVER;
	for (size_t i = 0; i < COUNT(befores); i++)
		if (han_in(befores[i].chars, text, off - len))
			return befores[i].says;
	return common_before(text, off) ? 0 : NEVER;
}

static int
right_says(struct str text, size_t end)
{
	size_t len;

	if (str_one_at(text, end, does_surely))
		return DOES + 1;
	if (!utf8_is_han(utf8_at(text, end, &len)))
		return 1;
	if (common_across(text, end))
		return NEVER;
	return str_one_at(text, end, does) || str_one_at(text, end, person_doings) >= 6 ? DOES
	       : common_at(text, end)                                                   ? 1
											: -3;
}

/* What the characters of what may be a name say: the surname and `given` characters. */
static int
looks(struct str text, size_t off, size_t given, size_t *len)
{
	enum surname surname = surname_at(text, off);
	size_t head = surname == SURNAME_DOUBLE ? 6 : 3, end = off + head + 3 * given;
	struct span name = span_of(off + head, 3 * given);
	int score = surname_says[surname];

	*len = end - off;
	if (end > text.len || (score += given_said(text, name)) < PERSON_LEAST)
		return NEVER;
	/* 高|书记 */
	if (given == 2 && str_one_at(text, name.off, person_posts))
		return NEVER;
	if (!han_before(text, end, given) || han_in(never_given, text, end - 3) ||
	    person_takes_office(text, end) ||
	    (given == 2 && han_in(foreign, text, end - 6) && han_in(foreign, text, end - 3)))
		return NEVER;
	if (han_in(places, text, end - 3))
		score -= 4;
	if (str_at(text, off, "东方"))
		score -= 3;
	if (surname != SURNAME_DOUBLE && common_at(text, off))
		score -= given == 1 ? 6 : 4;
	if (given == 2 && common_at(text, name.off))
		score -= 4;
	return score;
}

static size_t
join_at(struct str text, size_t off)
{
	static const char *const joins[] = { "、", "和", NULL };

	return str_one_at(text, off, joins);
}

/* What the neighbours in a list say of a name at off. */
static int
list_says(const struct names *names, struct str text, struct span at)
{
	const struct proper_name *last = names->n ? &names->items[names->n - 1] : NULL;
	size_t end = at.off + at.len, join = join_at(text, end), len,
	       before = last ? last->at.off + last->at.len : 0;
	int score = 0;

	if (last && last->kind == NAME_PERSON && before < at.off &&
	    before + join_at(text, before) == at.off)
		score += 3;
	if (join && (looks(text, end + join, 2, &len) >= LOOKS_LIKE ||
			looks(text, end + join, 1, &len) >= LOOKS_LIKE))
		score += 2;
	return score;
}

void
person_plain_at(struct names *names, struct str text, size_t off)
{
	int left = 0, most = 0;
	size_t found = 0;

	for (size_t given = 2; given > 0; given--) {
		size_t len;
		int score = looks(text, off, given, &len);

		if (score < 0 || (!left && (left = left_says(names, text, off)) == NEVER))
			continue;
		int right = right_says(text, off + len),
		    list = list_says(names, text, span_of(off, len));

		score += left + right + list;
		/* between two marks or before a noun may stand anything: 、|阳宗海|入选 */
		if (right < DOES && !list && !utf8_is_han(utf8_before(text, off, &(size_t){ 0 })))
			score -= 2;
		if (score >= (given == 1 ? ENOUGH : ALMOST) && score > most) {
			most = score;
			found = len;
		}
	}
	struct proper_name person = person_named(text, span_of(off, found), true);

	if (!found || is_one_of(person.core, person_no_names) || person_is_word(person.core))
		return;
	if (most < ENOUGH && !left)
		return;
	if (most < ENOUGH && person.sureness == NAME_SURE)
		person.sureness = NAME_LIKELY;
	names_add(names, person);
}

static size_t
double_read(struct names *names, struct str text, struct span word, const void *row)
{
	person_plain_at(names, text, word.off);
	return 0;
}

const struct name_list person_plain_lists[] = { NAME_WORDS(surnames_double, double_read, NULL),
	{ .read = NULL } };
