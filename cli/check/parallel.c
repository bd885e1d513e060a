#include "check.h"

#include "array.h"
#include "check_private.h"
#include "utf8.h"

/* Headings of a row are built alike: all but one of them, and that is worth a note. */

/* ---- what a heading is built like ---- */

/* Its clauses, 3 standing for more. */
static uint64_t
clauses(struct str text)
{
	uint64_t n = 1;

	for (size_t off = 0; off < text.len && n < 3; off += utf8_len(text, off))
		n += str_at(text, off, "，");
	return n;
}

/* Whether it is a question. */
static uint64_t
asks(struct str text)
{
	static const char *const words[] = { "什么", "怎么", "怎样", "如何", "吗", "？", NULL };

	return str_has_one(text, words) ? 2 : 1;
}

/* 人才 among 补齐设施短板: 1 is a word, 2 a phrase. */
static uint64_t
phrases(struct str text)
{
	return utf8_is_longer(text, 4) ? 2 : utf8_is_longer(text, 3) ? 3 : 1;
}

/* 1: it says what is to be done, 2: it names a thing, 关于发动的几个问题, 师资队伍, 3: neither. */
static uint64_t
says(struct str text)
{
	static const char *const things[] = { "问题", "情况", "回顾", "任务", "打算", "目标",
		"要求", "意见", "收支", "队伍", "建设", "成绩", "特点", "形势", "安排", "措施",
		"思路", "重点", NULL };
	static const char *const verbs[] = { "抓", "把", "以", "要", "让", "在", "做", "促", "强",
		"优", "稳", "兴", "防", "保", "建", "聚", "守", "用", "破", "补", "扩", "增", "加",
		"提", "突", "坚", "严", "深", "狠", "统", "压", "夯", "筑", "凝", "推", "落", "完",
		"健", "认", "明", "紧", "持", "精", "激", "打", "树", "转", "创", "开", "切", "全",
		"着", "进", "大", "积", "扎", "充", "不", "丰", "一", "更", "努", "奋", NULL };

	if (str_one_at(text, 0, verbs) || particle_word_at(particle_doings, text, 0) ||
	    particle_word_at(particle_manners, text, 0))
		return 1;
	return str_at(text, 0, "关于") || str_one_before(text, text.len, things) ? 2 : 3;
}

/* The words that all begin with: 坚定不移抓招商. */
static uint64_t
heads(struct str text)
{
	return str_hash(str_sub(text, 0, utf8_prefix(text, 4)));
}

/* The verb, of what says what is to be done: 坚持政治强院, 坚持质量建院. */
static uint64_t
first_verbs(struct str text)
{
	return says(text) == 1 ? str_hash(str_sub(text, 0, utf8_prefix(text, 2))) : 0;
}

/* Whether it says that it must be done, 要关注墒情, where others only say what. */
static uint64_t
musts(struct str text)
{
	return str_at(text, 0, "要") ? 2 : 1;
}

/* 稳粮 among 兴产, 增收 is one of some words, 切实加强农村人居环境整治 a sentence. */
static uint64_t
sentences(struct str text)
{
	return utf8_is_longer(text, 12) ? 2 : utf8_is_longer(text, 4) ? 0 : 1;
}

/* The frame 在…上下功夫, 以…为引领: which one; 0 if there is none. */
static uint64_t
frames(struct str text)
{
	static const struct {
		const char *opens, *closes;
	} all[] = { { "在", "上" }, { "在", "中" }, { "以", "为" }, { "把", "为" }, { "让", "成" },
		{ "从", "到" }, { "用", "来" } };
	struct str first = str_sub(text, 0, clause_end(text, 0));

	for (size_t k = 0; k < COUNT(all); k++)
		if (str_at(text, 0, all[k].opens) && str_has(first, str_of(all[k].closes)))
			return k + 1;
	return 0;
}

/* What the others are built like. */
static const struct build {
	uint64_t (*of)(struct str text);
	bool less;   /* of three, one stands out only by less than that; … */
	bool always; /* … of more, too */
	bool half;   /* … and of three, if it is half as long */
	bool later;  /* of three, the first may be otherwise: it says why, not what is to be done */
	bool many;   /* of four and more alone */
	unsigned usual, odd; /* what the others must be, and that one; 0: anything */
} builds[] = {
	{ .of = clauses, .less = true, .half = true },
	{ .of = asks, .later = true },
	{ .of = says, .later = true, .usual = 1, .odd = 2 },
	{ .of = musts, .usual = 1 },
	{ .of = sentences, .usual = 1 },
	{ .of = phrases, .less = true, .always = true },
	{ .of = heads },
	{ .of = first_verbs, .many = true },
	{ .of = frames },
};

/* ---- rows ---- */

#define HEADING_MOST 40 /* characters of a paragraph that is one */

/* The level of what stands in a row of headings: of a paragraph only if it is short and has no end. */
static unsigned
row_level(const struct block *b)
{
	if (b->kind == BLOCK_PARAGRAPH && (utf8_one_before(b->text, b->text.len, "。；：！") ||
					      utf8_is_longer(b->text, HEADING_MOST)))
		return 0;
	return level_of(b);
}

/* Whether a block is the first heading of its level under one head. */
static bool
opens_row(const struct document *doc, size_t i)
{
	unsigned level = row_level(&doc->blocks[i]), above;

	while (level && i-- > 0)
		if ((above = row_level(&doc->blocks[i])) != 0 && above <= level)
			return above < level;
	return level > 0;
}

/* The heading that follows in the row; the number of blocks after the last one. */
static size_t
next_in_row(const struct document *doc, size_t i)
{
	unsigned level = row_level(&doc->blocks[i]), next;

	while (++i < doc->nblocks)
		if ((next = row_level(&doc->blocks[i])) != 0 && next <= level)
			return next == level ? i : doc->nblocks;
	return i;
}

static struct str
words_of(const struct block *b)
{
	return str_from(b->text, heading_number_at(b->text, 0).len);
}

#define MOST_ROW 64

/* A row of headings. */
struct row {
	const struct block *items[MOST_ROW];
	size_t n;
};

static bool
is_half(const struct block *one, const struct block *other)
{
	return 2 * words_of(one).len <= words_of(other).len;
}

/* Whether one of three stands out by more than three mostly differ. */
static bool
stands_out(const struct row *row, const struct build *build, const struct block *odd, bool more)
{
	bool first = odd == row->items[0];

	if (build->many || (build->later && first) || (build->less && more))
		return false;
	return !build->half || is_half(odd, row->items[first]);
}

/* The one of a row that is not built like the others; NULL if there is none, or more. */
static const struct block *
odd_one(const struct row *row, const struct build *build)
{
	uint64_t first = build->of(words_of(row->items[0])),
		 second = build->of(words_of(row->items[1])),
		 third = build->of(words_of(row->items[2])),
		 usual = first == second || first == third ? first : second, other = 0;
	const struct block *odd = NULL;

	for (size_t i = 0; i < row->n; i++) {
		uint64_t now = build->of(words_of(row->items[i]));

		if (now == usual)
			continue;
		if (odd != NULL)
			return NULL;
		odd = row->items[i];
		other = now;
	}
	if (odd == NULL || !usual || (row->n == 3 && !stands_out(row, build, odd, other > usual)))
		return NULL;
	if ((build->always && other > usual) || (build->usual && usual != build->usual) ||
	    (build->odd && other != build->odd))
		return NULL;
	return odd;
}

static void
parallel_in(struct checking *c, size_t first)
{
	struct row row = { .n = 0 };
	const struct block *odd = NULL;

	for (size_t i = first; i < c->doc->nblocks && row.n < MOST_ROW; i = next_in_row(c->doc, i))
		row.items[row.n++] = &c->doc->blocks[i];
	for (size_t k = 0; row.n >= 3 && odd == NULL && k < COUNT(builds); k++)
		odd = odd_one(&row, &builds[k]);
	if (odd != NULL)
		report(c, odd, span_of(0, odd->text.len),
		    "this heading is not built like the %zu others", row.n - 1);
}

void
check_parallel(struct checking *c)
{
	for (size_t i = 0; i < c->doc->nblocks; i++)
		if (opens_row(c->doc, i))
			parallel_in(c, i);
}
