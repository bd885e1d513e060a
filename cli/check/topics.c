#include "check.h"

#include <stdint.h> /* for uintptr_t */
#include <stdlib.h>
#include <string.h>

#include "check_private.h"
#include "likeness.h"
#include "map.h"
#include "utf8.h"

/*
 * A topic made twice: two points of a row whose heads say the same once the verbs are gone (加强组织领导, 强化组织领导).
 * The files same_….c find what else is there twice.
 */

/* What a head does with its topic. */
static const char *const doings[] = { "加强", "强化", "抓好", "做好", "搞好", "抓实", "做实",
	"抓紧", "压实", "夯实", "落实", "推进", "推动", "推行", "实行", "实施", "开展", "深化",
	"深入", "完善", "健全", "建立", "严格", "严明", "提高", "提升", "增强", "优化", "切实",
	"全面", "大力", "进一步", "着力", "狠抓", "紧抓", "坚持", "突出", "聚焦", "紧盯", "务必",
	"必须", "扎实", "持续", "不断", "加大", "加快", "建强", "建好", "用好", "管好", "做到",
	"注重", "全力", "从严", "统一", "落细", "拧紧", "织密", "筑牢", "守牢", "抓细", "打好",
	"打赢", "形成", "确保", "抓住", "认真", "积极", "广泛", "坚决", "继续", "更加", "深刻",
	"充分", "建设", "发展", "培育", "培养", "引进", "壮大", "打造", "改善", "改进", "稳住",
	"稳定", "严把", "把好", "把牢", "把住", "守住", "守好", "管住", "抓牢", "抓", NULL };

/* What says nothing of it. */
static const char *const fillers[] = { "工作", "要", "的", "、", NULL };

/* Words that say the same in a head; the longer ones first. */
static const struct wording same[] = {
	{ "监督检查", "督查" },
	{ "督促检查", "督查" },
	{ "宣传教育", "宣传发动" },
	{ "宣传引导", "宣传发动" },
	{ "宣传报道", "宣传发动" },
	{ "舆论宣传", "宣传发动" },
	{ "组织保障", "组织领导" },
	{ "责任分工", "工作责任" },
	{ "督导", "督查" },
	{ "督办", "督查" },
	{ "考评", "考核" },
	{ "职责", "责任" },
	{ "准时", "按时" },
	{ NULL, NULL },
};

#define LEAST_TOPIC 6  /* bytes: 责任 */
#define LEAST_ITEM 12  /* of a topic without a verb */
#define WHOLE 60       /* bytes of a paragraph that repeated-paragraph looks at */
#define MOST_CLAUSE 72 /* of a head, beyond which it tells more than a topic */

/* A head that makes a point. */
struct point {
	const struct block *block;
	struct span at;   /* its first clause, without number or lead */
	struct str topic; /* the clause without its verbs; empty if that says little */
	struct str key;   /* the topic's characters in order: 安全生产 is 生产安全 */
};

static const struct wording *
same_at(struct str text, size_t off)
{
	const struct wording *w = same;

	while (w->wrong != NULL && !str_at(text, off, w->wrong))
		w++;
	return w->wrong == NULL ? NULL : w;
}

/* What the words that are looked for in a head begin with. */
static struct letter_set
first_letters(void)
{
	struct letter_set set = { 0 };

	for (size_t i = 0; doings[i] != NULL; i++)
		letter_set_add(&set, letter_of_three(doings[i]));
	for (size_t i = 0; fillers[i] != NULL; i++)
		letter_set_add(&set, letter_of_three(fillers[i]));
	for (size_t i = 0; same[i].wrong != NULL; i++)
		letter_set_add(&set, letter_of_three(same[i].wrong));
	return set;
}

/*
 * Bytes of the word or character at off, and what is kept of it for the topic: nothing of a filler or a verb, which is
 * noted. 0 if it is a figure's or a mark.
 */
static size_t
word_at(const struct letter_set *first, struct str clause, size_t off, struct str *kept, bool *verb)
{
	bool may_be = utf8_is_three(clause, off) &&
		      letter_set_may_have(first, letter_of_three(clause.data + off));
	const struct wording *w = may_be ? same_at(clause, off) : NULL;
	size_t len;

	*kept = STR("");
	if (w != NULL) {
		*kept = str_of(w->right);
		return strlen(w->wrong);
	}
	if (may_be && (len = str_one_at(clause, off, fillers)) != 0)
		return len;
	if (may_be && (len = str_one_at(clause, off, doings)) != 0) {
		*verb = true;
		return len;
	}
	if (!utf8_is_han(utf8_at(clause, off, &len)))
		return 0;
	*kept = str_sub(clause, off, len);
	return len;
}

/* What is left of a clause; empty if no verb went and it is no item of a row: 各位代表 is no point. */
static struct str
topic_of(struct arena *a, const struct letter_set *first, struct str clause, bool is_item)
{
	struct buf left = BUF_INIT;
	struct str topic = STR(""), kept;
	size_t off = 0, len;
	bool verb = false;

	while (off < clause.len && (len = word_at(first, clause, off, &kept, &verb)) != 0) {
		buf_str(&left, kept);
		off += len;
	}
	if (off == clause.len && buf_view(&left).len >= (verb         ? LEAST_TOPIC
							    : is_item ? LEAST_ITEM
								      : SIZE_MAX))
		topic = arena_str(a, buf_view(&left));
	buf_release(&left);
	return topic;
}

static int
by_bytes(const void *left, const void *right)
{
	return memcmp(left, right, 3);
}

static struct str
key_of(struct arena *a, struct str topic)
{
	struct str key = arena_str(a, topic);

	qsort((char *)(uintptr_t)key.data, key.len / 3, 3, by_bytes);
	return key;
}

static const char *const said_of[] = { "，是", "，就", "，既", "，也是", "，事关", "，关系", NULL };

static struct point
point_at(struct checking *c, const struct letter_set *first, const struct block *b, size_t off,
    bool is_item)
{
	struct str head = str_from(b->text, off);
	/* what is longer is no head, and is not read to its end from each lead in it */
	size_t len = clause_end(str_sub(head, 0, MOST_CLAUSE + STR("，").len), 0);
	struct point point = { .block = b, .at = span_of(off, len) };

	/* 抓好这项工作，是…, three times over, is a figure of speech */
	if (len <= MOST_CLAUSE && !str_one_at(b->text, off + len, said_of))
		point.topic = topic_of(c->arena, first, str_sub(b->text, off, len), is_item);
	if (point.topic.len)
		point.key = key_of(c->arena, point.topic);
	return point;
}

#define IN_SIGHT 8 /* points of a row that one is held against */

/* The points of a row. */
struct row {
	struct map keys;
	const struct point *last[IN_SIGHT];
	size_t n;
};

/* Whether a topic is another one with a word or two more: 紧缺急需人才, 急需人才. */
static bool
is_within(struct str less, struct str more)
{
	size_t at = 0;

	if (less.len < LEAST_ITEM || more.len <= less.len || more.len > less.len + 9)
		return false;
	for (size_t off = 0; off < more.len && at < less.len; off += 3)
		at += str_starts(str_from(more, off), str_sub(less, at, 3)) ? 3 : 0;
	return at == less.len;
}

/* The point of a row that has the topic of this one, which joins them; NULL if there is none. */
static const struct point *
same_topic(struct checking *c, struct row *row, const struct point *p)
{
	void **slot = map_put(c->arena, &row->keys, p->key);
	const struct point *before = *slot;
	struct point *own;

	if (before != NULL)
		return before;
	for (size_t i = 0; before == NULL && i < row->n && i < IN_SIGHT; i++)
		if (is_within(p->topic, row->last[i]->topic) ||
		    is_within(row->last[i]->topic, p->topic))
			before = row->last[i];
	own = arena_new(c->arena, struct point);
	*own = *p;
	*slot = own;
	row->last[row->n++ % IN_SIGHT] = own;
	return before;
}

static void
add_point(struct checking *c, struct row *row, struct point p)
{
	const struct point *before = p.topic.len ? same_topic(c, row, &p) : NULL;

	/* a paragraph that is there twice is told as such */
	if (before == NULL || (before->block != p.block && p.block->text.len >= WHOLE &&
				  shingles_repeat(shingles_of(c->arena, before->block->text),
				      shingles_of(c->arena, p.block->text))))
		return;
	report(c, p.block, p.at, "%.*s is the topic of %.*s, too", STR_FMT(p.topic),
	    STR_FMT(report_place(c, before->block, before->at)));
}

/* 一是加强组织领导，…；二是强化组织领导，… in one paragraph. */
static void
leads_twice(struct checking *c, const struct letter_set *first, const struct block *b,
    struct number_leads leads)
{
	struct row row = { .n = 0 };

	for (size_t i = 0; leads.n > 1 && i < leads.n; i++)
		add_point(c, &row,
		    point_at(c, first, b, leads.items[i].at.off + leads.items[i].at.len, true));
}

#define NLEVELS 6 /* of headings; a run-in head is one of its number's */

/* A heading opens a new row of all below it, and of the paragraphs that have a lead, and of those that have none. */
static void
heads_twice(struct checking *c)
{
	const struct letter_set first = first_letters();
	struct row headings[NLEVELS] = { 0 }, led = { 0 }, plain = { 0 };

	for (size_t i = 0; i < c->doc->nblocks; i++) {
		const struct block *b = &c->doc->blocks[i];
		unsigned level = level_of(b);
		struct lead lead = { 0 };

		if (!is_prose(b))
			continue;
		if (b->kind == BLOCK_PARAGRAPH)
			leads_twice(c, &first, b, c->leads[i]);
		if (level && level < NLEVELS) {
			add_point(c, &headings[level],
			    point_at(c, &first, b, heading_number_at(b->text, 0).len, true));
			for (unsigned below = level + 1; below < NLEVELS; below++)
				headings[below] = (struct row){ 0 };
			led = plain = (struct row){ 0 };
		} else if (lead_at_head(b->text, &lead)) {
			add_point(c, &led, point_at(c, &first, b, lead.at.off + lead.at.len, true));
		} else {
			add_point(c, &plain, point_at(c, &first, b, 0, false));
		}
	}
}

void
check_repeated_topics(struct checking *c)
{
	heads_twice(c);
	check_same_things(c);
	check_same_points(c);
	check_same_objects(c);
	check_same_labels(c);
	check_same_items(c);
}
