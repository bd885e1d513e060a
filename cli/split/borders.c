/*
 * Where a heading ends that is glued to its text: 提高认识，增强信心今年以来，…. Every place between two characters is a
 * candidate, and there being none is another. Each has signs with weights; both the weights and what pairs of characters do
 * at the borders of clauses are fitted to real texts by borders.py.
 */
#include "borders.h"

#include <string.h>

#include "headings.h"
#include "language.h"
#include "marks.h"
#include "pairs.h"
#include "points.h"
#include "utf8.h"

#define LEAST 4 /* characters of a heading */
#define MOST 42
#define COLON_MAX 10   /* characters of a heading before its colon */
#define RUN_IN_MOST 45 /* of a head that runs in */
#define SENSE 10       /* characters in which 的紧迫性 may stand */
#define SURE 60        /* weight of what can hardly be otherwise */
#define ANEW 4         /* characters in which it does */
#define WORST (-10000)
#define REST_MOST 44      /* what the signs that are looked at last may add */
#define BROTHERS_WEIGH 43 /* and of them the brothers */
#define CLEARLY 1         /* by how much a border must outweigh all others */

/* ---- signs ---- */

/* By which a text without a number is weighed, or one behind a number. */
static const short *
weights_of(const struct gluing *g)
{
	return border_weights[g->level > 0];
}

/* A heading that might end, and the text that would begin. */
struct side {
	const short *weights;
	struct str left, right;
	struct str last; /* the heading's last clause */
	struct shape shape;
};

/* Of the signs of a group, one for each step, that for n. */
static int
weight_of_step(const short *group, size_t n, const unsigned char *steps, size_t nsteps)
{
	size_t k = 0;

	while (k < nsteps && n > steps[k])
		k++;
	return group[k];
}

#define STEP(group, n, steps) weight_of_step(group, n, steps, sizeof(steps))

static const unsigned char few[] = { 0, 1, 2, 4 };

/* What is glued stands together once in any case. */
static unsigned
less_one(unsigned n)
{
	return n ? n - 1 : 0;
}

/* What the table and the speech say of the characters around the border. */
static int
weigh_pairs(const struct pairs *pairs, const struct side *s)
{
	static const unsigned char more[] = { 0, 1, 2, 4, 8 };
	char ends[6], begins[6], across[6];
	size_t end = s->left.len, len, before, next;
	unsigned seen;
	struct str both = { s->left.data, s->left.len + s->right.len };
	const short *weights = s->weights;
	int weight;

	utf8_before(s->left, end, &len);
	utf8_before(s->left, end - len, &before);
	utf8_at(s->right, 0, &next);
	border_key(ends, s->left, end - len - before);
	border_key(ends + 3, s->left, end - len);
	border_key(begins, s->right, 0);
	border_key(begins + 3, s->right, next);
	memcpy(across, ends + 3, 3);
	memcpy(across + 3, begins, 3);
	weight = weights[BORDER_END] * border_value(ends, LETTER_ENDS, true) +
		 weights[BORDER_BEGIN] * border_value(begins, LETTER_BEGINS, false) +
		 weights[BORDER_FIRM] * border_firmness(across);
	weight += len == 3 && common_at(both, end - len) ? weights[BORDER_COMMON] : 0;
	seen = pairs_seen(pairs, str_from(s->left, end - len - before));
	weight +=
	    STEP(weights + BORDER_PARTED, less_one(pairs_parted(pairs, s->left, s->right)), few);
	weight += STEP(weights + BORDER_BEGUN, pairs_begun(pairs, s->right), few);
	return weight + STEP(weights + BORDER_SEEN, less_one(seen), more);
}

/* How many characters the heading, its clauses and the text's first have. */
static int
weigh_lengths(const struct side *s)
{
	static const unsigned char chars[] = { 4, 5, 6, 7, 8, 10, 12, 14, 16, 20, 24, 28, 32 };
	static const unsigned char clause[] = { 2, 3, 4, 5, 6, 8, 10, 12, 15, 18 };
	static const unsigned char ahead[] = { 2, 3, 4, 6, 8, 12, 18, 26 };
	size_t n = s->shape.n, off = 0, mark = 0, len = 0;
	uint32_t c = 0;
	const short *weights = s->weights;
	int weight = STEP(weights + BORDER_CHARS, utf8_count(s->left), chars);

	weight +=
	    STEP(weights + (n > 1 ? BORDER_LAST : BORDER_ONLY), s->shape.clauses[n - 1], clause);
	if (n > 1)
		weight += STEP(weights + BORDER_UNLIKE,
		    shape_distance(s->shape.clauses[n - 1], s->shape.clauses[n - 2]), few);
	for (; off < s->right.len; off += len, mark++) {
		c = utf8_at(s->right, off, &len);
		if (!utf8_is_han(c) &&
		    str_has(STR("，。：；、！？,“"), str_sub(s->right, off, len)))
			break;
		c = 0;
	}
	return weight +
	       STEP(weights + (c == U'。' || c == U'！' || c == U'？' || c == U'；' ? BORDER_STOP
										    : BORDER_COMMA),
		   mark, ahead);
}

/* Characters with which both texts begin. */
static size_t
common_prefix(struct str a, struct str b)
{
	size_t off = 0, n = 0, len;

	for (; off < a.len && off < b.len; off += len, n++)
		if (utf8_at(a, off, &len) != utf8_at(b, off, &len))
			break;
	return n;
}

/* The text takes words of the heading up. */
static int
weigh_again(const struct side *s)
{
	static const unsigned char alike[] = { 0, 1, 3, 5 };
	const short *weights = s->weights;
	size_t len;
	int weight = STEP(weights + BORDER_PREFIX, common_prefix(s->left, s->right), alike);

	if (!utf8_is_han(utf8_at(s->right, 0, &len)))
		return weight;
	for (size_t chars = 2; chars <= 4; chars++)
		if (str_has(s->left, str_sub(s->right, 0, utf8_prefix(s->right, chars))))
			weight += weights[BORDER_AGAIN + chars - 2];
	return weight + (str_ends(s->left, str_sub(s->right, 0, utf8_prefix(s->right, 2)))
				? weights[BORDER_AGAIN + 3]
				: 0);
}

/* 从监测数据看， 据气象部门预测， */
static bool
begins_view(struct str text)
{
	static const char *const ends[] = { "看，", "预测，", "统计，", "了解，", "测算，",
		"分析，", "反映，", "调查，", "监测，", "通报，", NULL };
	struct str clause = str_sub(text, 0, utf8_prefix(text, 14));
	size_t comma = str_find(clause, STR("，"), 0);

	if (comma == STR_NONE || (!str_starts(text, STR("从")) && !str_starts(text, STR("据"))))
		return false;
	return str_one_before(text, comma + STR("，").len, ends);
}

static int
weigh_words(const struct side *s)
{
	static const char *const told[] = { "了", "就", "都", "也", "还", "很", "我", "你", "他",
		"这", NULL };
	const short *weights = s->weights;

	return (begins_as_heading(s->last) ? weights[BORDER_HEAD] : 0) +
	       (ends_as_heading(s->left) ? weights[BORDER_TAIL] : 0) +
	       (is_open_text(s->left) ? weights[BORDER_OPEN] : 0) +
	       (str_has_one(s->last, told) ? weights[BORDER_TOLD] : 0) +
	       (str_has(s->last, STR("是")) ? weights[BORDER_IS] : 0) +
	       (str_has(s->last, STR("要")) ? weights[BORDER_DEMAND] : 0) +
	       (begins_as_paragraph(s->right) && !begins_as_heading(s->right) ? weights[BORDER_TEXT]
									      : 0) +
	       (begins_view(s->right) ? weights[BORDER_VIEW] : 0);
}

/* The headings of a speech have one rhythm. */
static int
weigh_brothers(const struct gluing *g, const struct shape *own)
{
	const short *weights = weights_of(g);
	bool chars = false, shape = false, near = false, clauses = false, last = false;

	for (size_t i = 0; i < g->nbrothers; i++) {
		const struct shape *b = &g->brothers[i];

		chars |= b->chars == own->chars;
		clauses |= b->n == own->n;
		shape |= shape_is_same(b, own);
		near |= shape_is_near(b, own);
		last |= b->last == own->last;
	}
	if (!g->nbrothers)
		return 0;
	return weights[BORDER_SAME_CHARS + chars] + (shape ? weights[BORDER_SAME_SHAPE] : 0) +
	       (near ? weights[BORDER_NEAR_SHAPE] : 0) +
	       (clauses ? 0 : weights[BORDER_OTHER_CLAUSES]) +
	       (last ? weights[BORDER_SAME_LAST] : 0);
}

/* The first sentence is a head that runs in, as others behind numbers are. */
static int
weigh_run_in(const struct gluing *g, struct str head)
{
	const short *weights = weights_of(g);
	struct shape own = shape_of(head);
	bool shape = false, near = false;

	if (!g->nrun_ins || utf8_is_longer(head, RUN_IN_MOST))
		return 0;
	for (size_t i = 0; i < g->nrun_ins; i++) {
		shape |= shape_is_same(&g->run_ins[i], &own);
		near |= shape_is_near(&g->run_ins[i], &own);
	}
	return (shape ? weights[BORDER_NONE_SHAPE] : 0) +
	       weights[near ? BORDER_NONE_NEAR : BORDER_NONE_OTHER];
}

/* A text without a number begins as headings do. */
static int
weigh_start(const struct gluing *g)
{
	char start[6];
	size_t len;

	utf8_at(g->text, 0, &len);
	border_key(start, g->text, 0);
	border_key(start + 3, g->text, len);
	return weights_of(g)[BORDER_NONE_START] * border_value(start, LETTER_HEADS, false);
}

/* That none of the borders is one. */
static int
weigh_none(const struct gluing *g)
{
	static const unsigned char chars[] = { 6, 8, 10, 12, 14, 16, 20, 24, 28, 32, 36, 42, 50,
		60 };
	const short *weights = weights_of(g);
	size_t end, len;
	struct str head = shape_sentence(g->text, &end);
	uint32_t mark = utf8_at(g->text, head.len, &len);
	int weight = g->level ? weights[BORDER_NONE_NUMBERED + g->level - 1]
			      : weights[BORDER_NONE_BARE] + weigh_start(g);

	weight += STEP(weights + BORDER_NONE_CHARS, utf8_count(head), chars);
	weight += weights[BORDER_NONE_MARK + (!mark ? 2 : mark == U'：' || mark == ':')];
	weight += begins_as_heading(g->text) ? weights[BORDER_NONE_HEAD] : 0;
	weight += ends_as_heading(head) ? weights[BORDER_NONE_TAIL] : 0;
	weight += end == g->text.len ? weights[BORDER_NONE_SINGLE] : 0;
	weight += g->nbrothers ? weights[BORDER_NONE_BROTHERS] : 0;
	return weight + weigh_run_in(g, head);
}

/* ---- borders ---- */

/* 渠道的紧迫性…: the heading's last words, 增强…的责任感, are still to come. */
static bool
holds_heading_end(struct str right)
{
	static const char *const ends[] = { "感", "性", NULL };
	struct str near = str_sub(right, 0, utf8_prefix(right, SENSE));
	size_t at = str_find(near, STR("的"), 0);

	return at != STR_NONE && !str_has(str_sub(near, 0, at), STR("，")) &&
	       str_has_one(str_sub(near, at, STR("的紧迫性").len), ends);
}

/* What can hardly be anything but a text's beginning. */
static bool
is_sure(const struct side *s)
{
	static const char *const beginnings[] = { "今年以来，", "今年以来全", "近年来，",
		"去年以来，", "今年上半年，", "当前，", "目前，", "各级各部门", "这次会议",
		"刚才，", "首先，", "我们要", "全县上下", "全市上下", "全区上下", NULL };
	struct str three = str_sub(s->right, 0, utf8_prefix(s->right, 3));

	return begins_points(s->right) || common_prefix(s->left, s->right) >= ANEW ||
	       str_ends(s->left, three) || str_one_at(s->right, 0, beginnings) ||
	       starts_with_blank_date(s->right);
}

/* WORST if it is certainly less than floor. */
static int
weigh(const struct gluing *g, size_t off, int floor)
{
	struct side s = { .weights = weights_of(g),
		.left = str_sub(g->text, 0, off),
		.right = str_from(g->text, off) };
	int weight = weigh_pairs(g->pairs, &s) + weigh_again(&s);

	weight += is_sure(&s) ? SURE : 0;
	weight -= holds_heading_end(s.right) ? SURE : 0;
	if (weight + (g->nbrothers ? REST_MOST + BROTHERS_WEIGH : REST_MOST) < floor)
		return WORST;
	s.last = shape_last_clause(s.left);
	s.shape = shape_of(s.left);
	return weight + weigh_lengths(&s) + weigh_words(&s) + weigh_brothers(g, &s.shape);
}

int
border_weight(const struct gluing *g, size_t off)
{
	return weigh(g, off, WORST) - weigh_none(g);
}

/* What ends every heading, and a colon further down than its first clause. */
static bool
ends_heading(uint32_t c, size_t chars)
{
	return c == U'。' || c == U'！' || c == U'？' || c == U'；' || c == '!' || c == '?' ||
	       c == ';' || ((c == U'：' || c == ':') && chars > COLON_MAX);
}

/* Whether a heading may end and its text begin at off, by the characters on both sides. */
static bool
may_part(struct str text, size_t off)
{
	size_t len, before;
	uint32_t c = utf8_at(text, off, &len), last = utf8_before(text, off, &before);

	if (str_has(STR("，、：,:（"), str_sub(text, off - before, before)) ||
	    (c < 0x80 && last < 0x80))
		return false;
	return utf8_is_han(c) || c == U'“' || border_is_figure(text, off, c);
}

struct border
border_best(const struct gluing *g, int least)
{
	int none = weigh_none(g), most = WORST, second = WORST;
	struct border best = { 0 };
	size_t len, chars = 0, depth = 0;

	for (size_t off = 0; off < g->text.len && chars <= MOST; off += len, chars++) {
		uint32_t c = utf8_at(g->text, off, &len);

		if (ends_heading(c, chars))
			break;
		if (chars >= LEAST && !depth && may_part(g->text, off)) {
			int weight = weigh(g, off, none + least - CLEARLY);

			second = weight > most ? most : weight > second ? weight : second;
			best.off = weight > most ? off : best.off;
			most = weight > most ? weight : most;
		}
		if (!utf8_is_han(c)) {
			struct str sign = str_sub(g->text, off, len);

			depth += str_has(STR("“《（(【["), sign);
			depth -= depth && str_has(STR("”》）)】]"), sign);
		}
	}
	if (most - none < least)
		return (struct border){ 0 };
	best.weight = most - none;
	best.is_clear = most >= second + CLEARLY;
	return best;
}

size_t
border_find(const struct gluing *g, int least)
{
	struct border best = border_best(g, least);

	return best.is_clear ? best.off : 0;
}
