#include "check.h"

#include "check_private.h"
#include "utf8.h"

/* What a speech opens with: what was heard just before, and the announcement of what follows. Each stands there once. */

#define MOST_CLAUSE 60 /* bytes from 我 to the number of an announcement */

static const char *const stops[] = { "。", "！", "？", "；", NULL };
static const char *const marks[] = { "。", "！", "？", "；", "，", "：", NULL };

static bool
is_start(struct str text, size_t off, const char *const *ends)
{
	return !off || str_one_before(text, off, ends);
}

/* Bytes of 三点, 几个方面, 3条 at off; 0 if nothing is counted there. 一点 is a manner of speaking. */
static size_t
counted_len(struct str text, size_t off)
{
	static const char *const measures[] = { "点", "个方面", "个问题", "方面", "条", "项",
		"句话", "件事", "层意思", NULL };
	size_t len = str_at(text, off, "几") ? STR("几").len : digits_here(text, off);

	if (!len && numeral_at(text, off, &len) < 2)
		return 0;
	size_t measure = str_one_at(text, off + len, measures);

	return measure ? len + measure : 0;
}

/* Bytes of 我…讲…三点 at off; 0 if there is none in the clause. */
static size_t
promise_len(struct str text, size_t off)
{
	static const char *const verbs[] = { "讲", "谈", "强调", "提出", "提", "说", NULL };
	static const char *const fillers[] = { "以下", "如下", "一下", "这么", NULL };
	size_t at = off, verb, len;

	if (!str_at(text, off, "我"))
		return 0;
	while (at - off < MOST_CLAUSE && utf8_is_han(utf8_at(text, at, &len))) {
		verb = str_one_at(text, at, verbs);
		verb += verb ? str_one_at(text, at + verb, fillers) : 0;
		if (verb && (len = counted_len(text, at + verb)) != 0)
			return at + verb + len - off;
		at += utf8_len(text, at);
	}
	return 0;
}

/* 下面，我讲三点意见 opens; 最后，我再提两点要求 may stand behind it. */
enum announcing { NOTHING, OPENS, CLOSES };

static enum announcing
announcement_at(struct str text, size_t off, size_t *len)
{
	static const char *const opening[] = { "下面", "接下来", "现在", "借此机会", "借这个机会",
		"在此", NULL };
	static const char *const closing[] = { "最后", NULL }, *const commas[] = { "，", ",",
		NULL };
	size_t open = is_start(text, off, marks) ? str_one_at(text, off, opening) : 0,
	       close = is_start(text, off, stops) ? str_one_at(text, off, closing) : 0;
	size_t head = open + close, comma = head ? str_one_at(text, off + head, commas) : 0;
	size_t promise = head ? promise_len(text, off + head + comma) : 0;

	*len = head + comma + promise;
	return !promise ? NOTHING : open ? OPENS : CLOSES;
}

/* Whether the sentence that begins at off tells what a meeting did. */
static bool
is_agenda(struct str text, size_t off)
{
	static const char *const doings[] = { "发言", "通报", "宣读", "介绍", "观看", "看了",
		"参观", "听取", "听了", "汇报", "播放", "表态", "签订", "签了", "颁", "表彰",
		"传达", "致辞", NULL };

	return str_has_one(str_sub(text, off, sentence_len(text, off)), doings);
}

/* Bytes of 刚才， at the head of a paragraph, or of a sentence in it that tells the agenda. */
static size_t
just_now(struct str text, size_t off)
{
	static const char *const heads[] = { "刚才，", "刚才,", "刚刚，", NULL };
	size_t len = str_one_at(text, off, heads);

	return len && is_start(text, off, stops) && (!off || is_agenda(text, off)) ? len : 0;
}

/* What was read of the openings so far. */
struct opened {
	bool announced[CLOSES + 1];
	const struct block *told; /* the last paragraph that tells of 刚才 */
};

static void
opening_at(struct checking *c, struct opened *opened, const struct block *b, size_t off)
{
	size_t len;
	enum announcing what = announcement_at(b->text, off, &len);

	if (what != NOTHING && opened->announced[what])
		report(c, b, span_of(off, len), "what follows is announced a second time");
	opened->announced[what] = true;
	len = just_now(b->text, off);
	if (!len || opened->told == b)
		return;
	if (opened->told != NULL)
		report(c, b, span_of(off, len), "刚才 is told a second time");
	opened->told = b;
}

static void
check_openings(struct checking *c)
{
	struct opened opened = { .told = NULL };

	for (size_t i = 0; i < c->spots.n; i++) {
		const struct block *b = &c->doc->blocks[c->spots.items[i].block];

		if (b->kind == BLOCK_PARAGRAPH)
			opening_at(c, &opened, b, c->spots.items[i].off);
	}
}

const struct finder find_openings = { .chars = "下接现借在最刚", .run = check_openings };
