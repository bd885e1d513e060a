#include "check.h"

#include "array.h"
#include "check_private.h"
#include "utf8.h"

/* Marks between the parts of a sentence, after GB/T 15834-2011: ； between clauses that are parallel, 、 within one list. */

/* A clause that begins so only leads to the next one. */
static const char *const leading[] = { "为了", "由于", "因为", "随着", "鉴于", "如果", "只要",
	"只有", "虽然", "尽管", "即使", "既然", "不仅", "不但", NULL };

#define MOST_THING 18 /* bytes of what a clause is about */

static bool
has_mark(struct str text)
{
	static const char *const marks[] = { "，", "、", "：", "“", "《", "（", NULL };

	return str_has_one(text, marks);
}

/* 由于时间紧；大家要抓紧: what stands before ； is no clause of its own, and the next one does not begin like it. */
static bool
leads_on(struct str text, struct span clause)
{
	struct str first = str_sub(text, clause.off, clause.len);
	size_t head = str_one_at(first, 0, leading);

	return head && !has_mark(first) &&
	       !str_starts(str_from(text, clause.off + clause.len + 3), str_sub(first, 0, head));
}

/* In the frame of one of these a clause has no verb of its own: 在县委的领导下, 随着气温升高. */
static const struct frame {
	const char *head;
	const char *const *ends; /* NULL: whatever it ends with */
} frames[] = {
	{ "在", (const char *const[]){ "下", "中", "上", "后", "时", "前", "期间", "方面", "同时",
		    NULL } },
	{ "对", (const char *const[]){ "的", "方面", "来说", "而言", NULL } },
	{ "自", (const char *const[]){ "来", "后", "起", NULL } },
	{ "从", (const char *const[]){ "看", "起", "来", NULL } },
	{ "当", (const char *const[]){ "时", "后", "前", NULL } },
	{ "为确保", NULL },
	{ "为做好", NULL },
	{ "为切实", NULL },
	{ "为进一步", NULL },
	{ "为深入", NULL },
	{ "为全面", NULL },
	{ "随着", NULL },
	{ "截至", NULL },
	{ "截止", NULL },
	{ "通过", NULL },
	{ "经过", NULL },
	{ "根据", NULL },
	{ "按照", NULL },
	{ "鉴于", NULL },
	{ "面对", NULL },
	{ "针对", NULL },
	{ "除了", NULL },
};

/* A clause that is all there is of it, and who is to do what follows. */
static const char *const adverbs[] = { "会后", "会前", "目前", "当前", "近年来", "今年以来",
	"长期以来", "下一步", "接下来", "同时", "此外", "另外", "总之", "因此", "为此", "首先",
	"其次", "最后", NULL };
static const char *const everybody[] = { "各", "全体", "广大", "每个", "每名", "全县", "全市",
	"全区", "全镇", NULL };
static const char *const verbs_of_duty[] = { "要", "必须", "务必", "应", "须", NULL };
/* It goes on with what is seen, or said; and so does what follows. */
static const char *const announcing[] = { "看到", "认识到", "意识到", "指出", "强调", "表明",
	"说明", "证明", "要求", "发现", "的是", "任务", "目的", "目标", "原因", NULL };
static const char *const going_on[] = { "是", "就是", "就会", "就能", "就要", "才能", "才会",
	"才是", "却", "而是", "也就", NULL };

/* 在县委的领导下；, 会后；, 各乡镇、各部门；要…: what stands before ； has no verb, and the next clause does not begin like it. */
static bool
has_no_verb(struct str before, struct str behind)
{
	static const char *const within[] = { "，", "：", "“", "（", NULL };

	if (!before.len || str_has_one(before, within))
		return false;
	if (str_one_at(before, 0, adverbs) == before.len || str_one_at(behind, 0, going_on) ||
	    str_one_before(before, before.len, announcing))
		return true;
	if (str_one_at(before, 0, everybody) && !str_has_one(before, verbs_of_duty))
		return str_one_at(behind, 0, verbs_of_duty) > 0;
	/* 要坚持问题导向；深入查找短板，… */
	if (str_at(before, 0, "要") && !str_has_one(behind, verbs_of_duty))
		return str_has(behind, STR("，"));
	for (size_t i = 0; i < COUNT(frames); i++)
		if (str_at(before, 0, frames[i].head) && !str_at(behind, 0, frames[i].head))
			return frames[i].ends == NULL ||
			       str_one_before(before, before.len, frames[i].ends);
	return false;
}

/* Where the item that off ends begins: behind the lead before it; STR_NONE if no lead follows off. */
static size_t
item_before(const struct number_leads *leads, size_t off)
{
	size_t low = 0, high = leads->n;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (leads->items[mid].at.off < off)
			low = mid + 1;
		else
			high = mid;
	}
	if (!low || low == leads->n || leads->items[low].at.off != off)
		return STR_NONE;
	return leads->items[low - 1].at.off;
}

/* 一是抓早。要排查；二是…: an item that has a sentence in it does not end with ；. */
static bool
ends_sentences(const struct number_leads *leads, struct str text, size_t off)
{
	size_t item = item_before(leads, off + 3);

	return item != STR_NONE && str_has(str_sub(text, item, off - item), STR("。"));
}

/* Whether nothing goes on behind a paragraph: the text ends, or a heading stands there that is not the next of its row. */
static bool
is_last(const struct checking *c, size_t block)
{
	unsigned level = heading_number_at(c->doc->blocks[block].text, 0).level;

	while (++block < c->doc->nblocks && c->doc->blocks[block].kind == BLOCK_NOISE)
		;
	if (block == c->doc->nblocks)
		return true;
	return c->doc->blocks[block].kind == BLOCK_HEADING &&
	       !(level && heading_number_at(c->doc->blocks[block].text, 0).level == level);
}

/* 这条规定；执行得不好 and 抓紧抓实；确保不出事: the only ； of a sentence parts what is one, or what only follows from it. */
static bool
parts_one(struct str text, struct span first, size_t stop)
{
	static const char *const things[] = { "这项", "这条", "这个", "这件", "这次", "这些",
		"该项", "此项", "那项", "那条", "那个", "那件", NULL };
	static const char *const follows[] = { "确保", "从而", "以便", "进而", "使得", "以免",
		"并于", "并在", "并将", "并按", "并把", "并及时", "而且", NULL };
	struct str before = str_sub(text, first.off, first.len),
		   behind =
		       str_sub(text, first.off + first.len + 3, stop - first.off - first.len - 3);

	if (str_has(behind, STR("；")) || str_has(before, STR("：")))
		return false;
	if (str_one_at(before, 0, things) && !has_mark(before) && !str_one_at(behind, 0, things))
		return before.len <= MOST_THING;
	/* 要清理浪费；这项工作由…牵头 says what is next */
	if (str_one_at(behind, 0, things) && !str_one_at(before, 0, things) && !has_mark(before))
		return true;
	return str_one_at(behind, 0, follows) && !str_has_one(before, follows);
}

/* 有人收粮，有钱收粮；有仓收粮，: three clauses that begin and end alike, of which ； parts only two. */
static bool
parts_alike(struct str text, size_t off)
{
	size_t before = off - utf8_han_before(text, off, MOST_THING),
	       after = utf8_pass_han(text, off + 3),
	       first = str_before(text, before, "，")
			   ? before - 3 - utf8_han_before(text, before - 3, MOST_THING)
			   : before;
	struct str one = str_sub(text, first, before > first ? before - 3 - first : 0),
		   two = str_sub(text, before, off - before),
		   three = str_sub(text, off + 3, after - off - 3);

	return one.len >= 9 && two.len >= 9 && three.len >= 9 &&
	       str_eq(str_sub(one, 0, 3), str_sub(two, 0, 3)) &&
	       str_eq(str_sub(two, 0, 3), str_sub(three, 0, 3)) &&
	       str_eq(str_from(one, one.len - 3), str_from(two, two.len - 3)) &&
	       str_eq(str_from(two, two.len - 3), str_from(three, three.len - 3));
}

static void
semicolons_in(struct checking *c, const struct block *b, struct spots marks)
{
	size_t block = (size_t)(b - c->doc->blocks), start = 0, from = 0;

	if (b->kind != BLOCK_PARAGRAPH)
		return;
	for (size_t i = 0; i < marks.n; i++) {
		size_t off = marks.items[i].off, end = off + 3;
		struct span at = span_of(off, 3);

		if (!str_at(b->text, off, "；")) {
			start = from = end;
			continue;
		}
		size_t stop = i + 1 < marks.n ? marks.items[i + 1].off : b->text.len;

		if (start == from && parts_one(b->text, span_of(from, off - from), stop) &&
		    !(i + 1 < marks.n && str_at(b->text, stop, "；")))
			report(c, b, at, "； parts clauses that are parallel; these are none: ，");
		else if (start == from && parts_alike(b->text, off))
			report(c, b, at, "these clauses are parted by ， before: ，");
		else if (start == from && (leads_on(b->text, span_of(from, off - from)) ||
					      has_no_verb(str_sub(b->text, from, off - from),
						  str_sub(b->text, end, stop - end))))
			report(c, b, at, "what stands before ； is no clause of its own: ，");
		else if (ends_sentences(&c->leads[block], b->text, off))
			report(c, b, at, "an item with 。 in it ends with 。, not with ；");
		else if (end == b->text.len && is_last(c, block))
			report(c, b, at, "nothing parallel follows this ；: 。");
		from = end;
	}
}

const struct finder find_semicolons = { .chars = "；。！？", .in = semicolons_in };

#define MOST_LISTED 15 /* bytes of 等 and what a list is of */

/* Bytes of what a list is of, behind 等: 等部门; 0 if 等 is a piece of another word or no 、 follows. */
static size_t
listed_len(struct str text, size_t off)
{
	static const char *const goes_on[] = { "和", "及", "推", "抓", "做", "搞", NULL };
	size_t at = off + 3, len;

	if (common_at(text, off) || (off >= 3 && common_at(text, off - 3)))
		return 0;
	while (at - off <= MOST_LISTED && utf8_is_han(utf8_at(text, at, &len)))
		at += len;
	return at - off > 6 && str_at(text, at, "、") &&
		       !str_has_one(str_sub(text, off, at - off), goes_on)
		   ? at - off
		   : 0;
}

/* The lists of a clause so far. */
struct lists {
	size_t pauses;  /* 、 since the clause began, or since the first list ended */
	size_t between; /* the 、 behind the first list, 0: there is none */
};

/* Reads the marks of text[from…]. */
static void
read_pauses(struct str text, size_t from, struct lists *lists)
{
	static const char *const ends[] = { "，", "。", "；", "：", "！", "？", "（", "）", "“",
		"”", "《", "》", NULL };

	for (size_t off = from; (off = utf8_pass_han(text, off)) < text.len;
	     off += utf8_len(text, off)) {
		if (str_at(text, off, "、"))
			lists->pauses++;
		else if (str_one_at(text, off, ends))
			*lists = (struct lists){ 0 };
	}
}

/* 住建、城管等部门、街道、社区等单位: two lists, of which each has its own 等, are no one list. */
static void
lists_in(struct checking *c, const struct block *b, struct spots etc)
{
	struct lists lists = { 0 };
	size_t from = 0;

	for (size_t i = 0; i < etc.n && is_prose(b); i++) {
		size_t off = etc.items[i].off, listed;

		read_pauses(str_sub(b->text, 0, off), from, &lists);
		from = off + STR("等").len;
		if (lists.between && lists.pauses > 1 && !common_at(b->text, off)) {
			report(c, b, span_of(lists.between, 3),
			    "、 between two lists, which 、 parts too: ，");
			lists = (struct lists){ 0 };
		} else if (lists.pauses && (listed = listed_len(b->text, off)) != 0) {
			lists = (struct lists){ .between = off + listed };
		}
	}
}

/* The items of a list up to its next owner: 门楼 of 老街的门楼、天井. */
struct owned {
	size_t owners; /* items with 的 so far */
	bool alone;    /* an item without stands behind the last of them */
};

#define MOST_OWNED 12 /* bytes */

/* Whether an item says whose it is, 老街的门楼, with no other item joined to it. */
static bool
has_owner(struct str item)
{
	static const char *const joins[] = { "和", "与", "及", "有", NULL };
	size_t of = str_find(item, STR("的"), 0);

	return of != STR_NONE && item.len > of + 3 && item.len - of - 3 <= MOST_OWNED &&
	       !str_has_one(item, joins);
}

/* 老街的门楼、天井、古村的祠堂、水井: what is of one and what is of another are two lists. */
static void
owners_in(struct checking *c, const struct block *b)
{
	struct str text = b->text;
	struct owned list = { .owners = 0 };
	size_t item = 0;

	if (!str_has(text, STR("、")))
		return;
	for (size_t off = 0; (off = utf8_pass_han(text, off)) < text.len;
	     off += utf8_len(text, off)) {
		struct str one = str_sub(text, item, off - item);
		bool pause = str_at(text, off, "、"),
		     goes_on = item && str_before(text, item, "、"), owner = has_owner(one);

		if (!goes_on)
			list = (struct owned){ .owners = 0 };
		if (goes_on && owner && list.owners && list.alone && pause)
			report(c, b, span_of(item - 3, 3),
			    "、 between two lists, which 、 parts too: ，");
		list.alone = list.owners && !str_has(one, STR("的"));
		list.owners += owner;
		item = off + utf8_len(text, off);
	}
}

static void
levels_in(struct checking *c, const struct block *b, struct spots etc)
{
	lists_in(c, b, etc);
	if (is_prose(b))
		owners_in(c, b);
}

const struct finder find_list_levels = { .chars = "等", .in = levels_in };
