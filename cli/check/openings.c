#include "check.h"

#include "check_private.h"
#include "map.h"
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
	static const char *const verbs[] = { "讲", "谈", "强调", "提出", "提", "说", "交流", "分享",
		NULL };
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

/* 下面，我讲三点意见 opens; 最后，我再提两点要求 may stand behind it; 就这项工作，我强调两点 opens what stands right behind it. */
enum announcing { NOTHING, OPENS, CLOSES, LEADS };

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

/* Bytes of 我强调两点, 我代表…报告 and 汇报如下, which open what stands right behind them; not of 我说两句话. */
static size_t
lead_in_len(struct str text, size_t off)
{
	static const char *const reports[] = { "汇报", "报告", "通报", "说明", "介绍", "部署",
		"安排", NULL };
	static const char *const manners[] = { "句话", "件事", "层意思", NULL };

	if (str_at(text, off, "如下"))
		return str_one_before(text, off, reports) ? STR("如下").len : 0;
	if (!str_at(text, off, "我") || !is_start(text, off, marks))
		return 0;
	struct str clause = str_sub(text, off, clause_end(text, off) - off);
	size_t promise = promise_len(text, off);

	if (str_at(text, off, "我代表"))
		return str_has(clause, STR("报告")) ? clause.len : 0;
	return promise && str_one_before(text, off + promise, manners) ? 0 : promise;
}

/* Bytes of 会议的主要任务是. */
static size_t
aim_len(struct str text, size_t off)
{
	static const char *const aims[] = { "会议的主要任务是", "会议主要任务是", "会议的任务是",
		"会议的主要议题是", "会议的主题是", "会议的目的是", "会议的主要目的是",
		"会议，主要任务是", "会议，主要任务就是", "会议的主要任务，是", "会议，主要是",
		NULL };

	return str_at(text, off, "会") ? str_one_at(text, off, aims) : 0;
}

static struct str
sentence_at(struct str text, size_t off)
{
	return str_sub(text, off, sentence_len(text, off));
}

/* Whether the sentence that begins at off tells what a meeting did. */
static bool
is_agenda(struct str text, size_t off)
{
	static const char *const doings[] = { "发言", "通报", "宣读", "介绍", "观看", "看了",
		"参观", "听取", "听了", "汇报", "播放", "表态", "签订", "签了", "颁", "表彰",
		"传达", "致辞", NULL };

	return str_has_one(sentence_at(text, off), doings);
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
	const struct block *led;  /* the last announcement, and where it ends */
	size_t led_end;
	struct str words; /* its sentence */
	bool led_in;      /* it was one of 我强调两点 */
	bool aimed;       /* the meeting's task was told */
};

/* Whether no heading and no lead stands between the last announcement and off. */
static bool
is_unopened(struct checking *c, const struct opened *opened, const struct block *b, size_t off)
{
	if (opened->led == NULL)
		return false;
	for (const struct block *at = opened->led; at <= b; at++) {
		const struct number_leads *leads = &c->leads[at - c->doc->blocks];

		if (at->kind == BLOCK_HEADING || heading_number_at(at->text, 0).level)
			return false;
		for (size_t i = 0; i < leads->n; i++) {
			size_t lead = leads->items[i].at.off;

			if ((at != opened->led || lead >= opened->led_end) &&
			    (at != b || lead < off))
				return false;
		}
	}
	return true;
}

#define SAME_COUNT 9 /* bytes: 调四点 */

/* Whether neither a lead nor a heading stands behind an announcement up to the end: nothing is announced. */
static bool
is_empty(const struct checking *c, const struct block *b, size_t end)
{
	size_t first = (size_t)(b - c->doc->blocks);

	for (size_t i = first; i < c->doc->nblocks; i++) {
		const struct number_leads *leads = &c->leads[i];

		if (i > first && (c->doc->blocks[i].kind == BLOCK_HEADING ||
				     heading_number_at(c->doc->blocks[i].text, 0).level))
			return false;
		if (leads->n && (i > first || leads->items[leads->n - 1].at.off >= end))
			return false;
	}
	return true;
}

static void
announced_at(struct checking *c, struct opened *opened, const struct block *b, size_t off)
{
	size_t len, aim = aim_len(b->text, off);
	enum announcing what = announcement_at(b->text, off, &len);
	bool inside = opened->led == b && off < opened->led_end, again = false;

	if (what != NOTHING)
		again = opened->announced[what] ||
			(what == OPENS && opened->led_in && is_unopened(c, opened, b, off));
	else if (!inside && (len = lead_in_len(b->text, off)) != 0)
		again = is_unopened(c, opened, b, off) ||
			str_eq(opened->words, sentence_at(b->text, off));
	/* 我强调四点。……借此机会，我再强调四点。 with nothing behind it */
	if (len && !inside && !again && what != CLOSES && opened->led != NULL)
		again = str_ends(str_sub(opened->led->text, 0, opened->led_end),
			    str_sub(b->text, off + len - SAME_COUNT, SAME_COUNT)) &&
			is_empty(c, b, off + len);
	if (again)
		report(c, b, span_of(off, len), "what follows is announced a second time");
	if (aim && opened->aimed)
		report(c, b, span_of(off, aim), "what the meeting is for is told a second time");
	opened->announced[what] = true;
	opened->aimed |= aim > 0;
	if (len) {
		opened->words = sentence_at(b->text, off);
		opened->led = b;
		opened->led_end = off + len;
		opened->led_in = what == NOTHING;
	}
}

static void
opening_at(struct checking *c, struct opened *opened, const struct block *b, size_t off)
{
	size_t len = just_now(b->text, off);

	announced_at(c, opened, b, off);
	if (!len || opened->told == b)
		return;
	if (opened->told != NULL)
		report(c, b, span_of(off, len), "刚才 is told a second time");
	opened->told = b;
}

#define LEAST_SAID 24 /* bytes of a sentence */
#define GREETING 60   /* bytes of one that greets in somebody's name */

/* Whether a sentence is one that a speech has once: 今天的会议…, 做好下半年工作，要突出四个重点。 */
static bool
is_said_once(struct str sentence)
{
	static const char *const announced[] = { "我讲", "我提", "我强调", "我谈", "我说", "我再",
		"我就", NULL };
	static const char *const said[] = { "我先", "我们在这里", "会议", "下面", "现在，",
		"我代表", "向大家", "大会", NULL };
	static const char *const counts[] = { "个重点", "项任务", "项工作", "点要求", "点意见",
		"个方面", "件事", "个问题", "点体会", "点希望", "条措施", "项措施", "点建议",
		NULL };
	size_t mark = str_one_before(sentence, sentence.len, marks);

	return !str_has_one(sentence, announced) &&
	       (str_has_one(sentence, said) ||
		   str_one_before(sentence, sentence.len - mark, counts));
}

/* A paragraph that begins as one before it did. */
static void
begins_again(struct checking *c, struct map *seen, const struct block *b)
{
	size_t stop = str_find(b->text, STR("。"), 0);
	struct str sentence = stop == STR_NONE ? b->text : str_sub(b->text, 0, stop + 3);

	/* 在此，我代表县委、县政府，向全县广大教师: whatever it goes on with */
	if (str_has(str_sub(sentence, 0, LEAST_SAID), STR("我代表")))
		sentence = str_sub(sentence, 0, GREETING);
	void **slot = sentence.len < LEAST_SAID ? NULL : map_put(c->arena, seen, sentence);

	if (slot != NULL && *slot != NULL && is_said_once(sentence))
		report(c, b, span_of(0, sentence.len), "%.*s is said a second time",
		    STR_FMT(sentence));
	if (slot != NULL)
		*slot = c;
}

static void
check_openings(struct checking *c)
{
	struct opened opened = { .told = NULL };
	struct map seen = { 0 };

	for (size_t i = 0; i < c->doc->nblocks; i++)
		if (c->doc->blocks[i].kind == BLOCK_PARAGRAPH)
			begins_again(c, &seen, &c->doc->blocks[i]);

	for (size_t i = 0; i < c->spots.n; i++) {
		const struct block *b = &c->doc->blocks[c->spots.items[i].block];

		if (b->kind == BLOCK_PARAGRAPH)
			opening_at(c, &opened, b, c->spots.items[i].off);
	}
}

static const struct wording words[] = { { "如下", "如下" }, { "会议的", "会议" },
	{ "会议主要", "会议" }, { "会议，主要", "会议" }, { NULL, NULL } };

const struct finder find_openings = { .chars = "下接现借在最刚我",
	.words = words,
	.run = check_openings };
