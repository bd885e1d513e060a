#include "language.h"

#include "array.h"
#include "language_private.h"
#include "utf8.h"

#define TAIL_MAX 12 /* characters from a measure to the end of its phrase */

/*
 * What is counted: a measure, and the nouns one of which must stand in the rest of the phrase. NULL: any. 十大攻坚行动 and
 * 四篇文章 are names and have no row.
 */
static const char *const asked[] = { "意见", "要求", "希望", "建议", "体会", "看法", "想法", "感受",
	"认识", "打算", "措施", "说明", "感想", NULL };
static const char *const worked[] = { "工作", "任务", "措施", "举措", "要求", "重点", "内容",
	"意见", "建议", "机制", "制度", "纪律", "行动", "活动", "整治", "原则", "保障", "事项",
	"要点", NULL };
static const char *const named[] = { "问题", "重点", "环节", "关键", "意见", "要求", "任务",
	"着力点", "层面", "方向", "建议", "举措", "层次", NULL };
/* Counted only where ： says that the things follow: 守住两道防线：… */
static const char *const listed[] = { NULL };
static const struct measure {
	const char *text;
	const char *const *nouns;
} measures[] = {
	{ "个方面", NULL },
	{ "方面", NULL },
	{ "个", named },
	{ "点", asked },
	{ "条", worked },
	{ "项", worked },
	{ "件事", NULL },
	{ "件大事", NULL },
	{ "件实事", NULL },
	{ "句话", NULL },
	{ "层意思", NULL },
	{ "道", listed },
	{ "种", listed },
	{ "类", listed },
	{ "支", listed },
	{ "套", listed },
	{ "场", listed },
	{ "张", listed },
	{ "块", listed },
};

/* After these a numeral counts nothing that follows: 第三点, 前两项, 每三条, 其他四项, 这五项. */
static const char *const no_count[] = { "第", "每", "前", "后", "余", "他", "各", "上", "近", "超",
	"约", "达", "这", "那", "的", "几", "数", "共", NULL };

/* Verbs right before an announced number. 提出 is mostly somebody else's; 我从三个方面作个表态 is still to be done. */
static const struct verb {
	const char *text;
	bool needs_own, to_do;
} verbs[] = {
	{ "强调", false, false },
	{ "提出", true, false },
	{ "讲", false, false },
	{ "谈", false, false },
	{ "说", false, false },
	{ "提", false, false },
	{ "我从", true, true },
	{ "我想从", true, true },
};

/* What may stand between the verb and the number. */
static const char *const fillers[] = { "以下", "如下", "下面", "这么", "这", NULL };

/* Whose word it is: the nearest cue before it in the sentence decides, of people only one in the same clause. */
static const struct cue {
	const char *text;
	bool own, near;
} cues[] = {
	{ "我", true, false },
	{ "下面", true, false },
	{ "这里", true, false },
	{ "在此", true, false },
	{ "接下来", true, false },
	{ "刚才", false, false },
	{ "会上", false, false },
	{ "书记", false, true },
	{ "市长", false, true },
	{ "省长", false, true },
	{ "县长", false, true },
	{ "区长", false, true },
	{ "主任", false, true },
	{ "同志", false, true },
};

/* A phrase that ends its sentence asks for what it counts only after one of these, and not of what is done. */
static const char *const asks[] = { "抓", "做", "办", "突出", "把握", "把好", "注意", "聚焦",
	"围绕", "强调", "处理", "从", "以下", "如下", "着力", "重点", "要", "落实", "坚持", "推进",
	"开展", "实施", "讲", "谈", "说", "提", "主要", NULL };
static const char *const is_done[] = { "了", "过", "已", "曾", "完成", "取得", "获", "去年", NULL };

/* Bytes of the Han characters from off on; 0 if they are too many for a phrase. */
static size_t
tail_len(struct str text, size_t off)
{
	size_t at = off, len, n = 0;

	while (utf8_is_han(utf8_at(text, at, &len))) {
		if (++n > TAIL_MAX)
			return STR_NONE;
		at += len;
	}
	return at - off;
}

/* 3点30分, 三点半, 三点钟: an hour. */
static bool
is_hour(struct str measure, struct str tail)
{
	static const char *const hours[] = { "半", "钟", "整", "多", "左右", "前", "后", NULL };

	return str_eq(measure, STR("点")) && (str_digit_at(tail, 0) || str_one_at(tail, 0, hours));
}

/* What is counted at off, a measure and the rest of its phrase; *len: its bytes. NULL if nothing is. */
static const struct measure *
measure_at(struct str text, size_t off, size_t *len)
{
	for (size_t i = 0; i < COUNT(measures); i++) {
		struct str measure = str_of(measures[i].text);
		size_t tail;

		if (!str_starts(str_from(text, off), measure))
			continue;
		if (is_hour(measure, str_from(text, off + measure.len)))
			return NULL;
		tail = tail_len(text, off + measure.len);
		*len = measure.len + tail;
		return tail == STR_NONE ? NULL : &measures[i];
	}
	return NULL;
}

/* What a number is judged by: its sentence and clause up to it, no more than their last NEAR bytes. */
#define NEAR 300
struct context {
	struct str sentence, clause;
};

/* Whether the verb before a number is the speaker's own. */
static bool
is_own(struct context before, bool needs_own)
{
	size_t nearest = STR_NONE;
	bool own = !needs_own;

	for (size_t i = 0; i < COUNT(cues); i++) {
		struct str where = cues[i].near ? before.clause : before.sentence;
		size_t at = 0;

		while ((at = str_find(where, str_of(cues[i].text), at)) != STR_NONE) {
			if (where.len - at < nearest) {
				nearest = where.len - at;
				own = cues[i].own;
			}
			at++;
		}
	}
	return own;
}

/* phrase: the number and what follows it in its clause. */
static bool
announced(struct context before, struct str phrase)
{
	size_t filler = str_one_before(before.sentence, before.sentence.len, fillers);
	struct str verb_last = str_sub(before.sentence, 0, before.sentence.len - filler);

	for (size_t i = 0; i < COUNT(verbs); i++)
		if (str_ends(verb_last, str_of(verbs[i].text)))
			return is_own(before, verbs[i].needs_own) &&
			       !(verbs[i].to_do && str_has_one(phrase, is_done));
	return false;
}

/* Whether text goes on at off with the end of a sentence; *colon: with ： */
static bool
ends_at(struct str text, size_t off, bool *colon)
{
	size_t len;
	uint32_t c = utf8_at(text, off, &len);

	*colon = c == U'：' || c == ':';
	return !len || *colon || c == U'。' || c == U'；' || c == ';';
}

/* The parts of a text that a number is judged by, kept while it is read. */
struct counting {
	struct arena *arena;
	struct count_word *words;
	size_t n, cap;
	struct str text;
	size_t sentence, clause; /* where they begin */
};

/* What is before off, from start on, but near. */
static struct str
near_before(struct str text, size_t start, size_t off)
{
	return off - start > NEAR ? str_sub(text, off - NEAR, NEAR)
				  : str_sub(text, start, off - start);
}

/* Whether the phrase has a noun that its measure goes with. */
static bool
has_noun(struct str phrase, const struct measure *measure)
{
	return !measure->nouns || str_has_one(phrase, measure->nouns);
}

/* 一 … 九十九, 1 … 99 at off, not a part of a larger number; 0 if there is none. *len: its bytes. */
static unsigned
number_at(struct str text, size_t off, size_t *len)
{
	size_t at = off, before_len;
	uint32_t before = utf8_before(text, off, &before_len);
	unsigned n = 0;

	if (is_han(text, off))
		return numeral_has(before) ? 0 : numeral_at(text, off, len);
	for (; str_digit_at(text, at) && at - off < 3; at++)
		n = n * 10 + (unsigned)(text.data[at] - '0');
	*len = at - off;
	return n > 99 || text.data[off] == '0' || utf8_is_word(before) || before == '.' ? 0 : n;
}

/* Reads the number at off; *len: its bytes. */
static void
read_number(struct counting *c, size_t off, size_t *len)
{
	unsigned n = number_at(c->text, off, len);
	size_t rest;
	const struct measure *measure = n ? measure_at(c->text, off + *len, &rest) : NULL;
	struct count_word word;
	struct context before;
	bool colon, ends;

	if (!measure)
		return;
	ends = ends_at(c->text, off + *len + rest, &colon);
	before = (struct context){ .sentence = near_before(c->text, c->sentence, off),
		.clause = near_before(c->text, c->clause, off) };
	word = (struct count_word){ .at = span_of(off, *len),
		.phrase = span_of(off, *len + rest),
		.n = n,
		.announces = announced(before, str_sub(c->text, off, *len + rest)) };
	if (!word.announces &&
	    (str_one_before(before.clause, before.clause.len, no_count) ||
		!(colon || has_noun(str_sub(c->text, off + *len, rest), measure))))
		return;
	word.closes =
	    ends &&
	    (colon || (str_has_one(before.clause, asks) && !str_has_one(before.clause, is_done)));
	*arena_push(c->arena, c->words, c->n, c->cap) = word;
}

/* The first byte of 一 … 十 and 两: U+4000 to U+5FFF. */
static bool
begins_numeral(char byte)
{
	return (unsigned char)byte < 0xE6;
}

size_t
count_words_find(struct arena *a, struct str text, struct count_word **out)
{
	struct counting c = { .arena = a, .text = text };
	struct enclosures enclosures = { 0 };
	size_t len, kept;

	for (size_t off = 0; off < text.len; off += len) {
		struct punctuation mark;

		len = 3;
		if (is_han(text, off)) {
			if (begins_numeral(text.data[off]) && numeral_has(utf8_han_at(text, off)))
				read_number(&c, off, &len);
			len = len ? len : 1; /* broken UTF-8 is no numeral after all */
			continue;
		}
		if (str_digit_at(text, off)) {
			read_number(&c, off, &len);
			continue;
		}
		mark = punctuation_at(text, off, &len);
		kept = enclosures_read(&enclosures, mark, c.n);
		if (kept < c.n)
			c.n = kept;
		if (mark.ends)
			c.clause = off + len;
		if (mark.ends & ENDS_SENTENCE)
			c.sentence = off + len;
	}
	*out = c.words;
	return c.n;
}
