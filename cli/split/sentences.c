/*
 * Headings that are sentences: 抓宣传。 or 队伍怎么建？ on a line of its own, above a paragraph. Many a paragraph is one short
 * sentence, too; what tells them apart, the other ones of the speech above all, is a list of signs. Their weights are those
 * of a logistic regression over 2,400 headings of some 150 speeches that were given stops, and 700 sentences that are none.
 */
#include "headings.h"

#include "language.h"
#include "marks.h"
#include "points.h"
#include "stretches.h"
#include "utf8.h"

#define CHARS_MIN 3 /* of a sentence that is a heading, without its mark */
#define CHARS_MAX 34
#define TINY 4
#define LONG 18
#define VERY_LONG 24
#define PARAGRAPH 40 /* characters of what may stand below one */
#define WHOLE 60     /* of what certainly is a paragraph */
#define NEAR_HEAD 40 /* of a paragraph's beginning, which may take the heading up */
#define BROTHERS 3   /* sentences before and behind that are compared */
#define SERIES 3     /* of them are a series */
#define SURE 4       /* weight of a heading */

enum sign {
	SIGN_TINY,
	SIGN_LONG,
	SIGN_VERY_LONG,
	SIGN_HEAD, /* begins and ends as headings do */
	SIGN_END,
	SIGN_CLAUSES, /* it has several */
	SIGN_DEMAND,  /* 要…, 必须… */
	SIGN_SPEAKS,  /* a speaker says it of himself, or to others */
	SIGN_TOLD,    /* 了, 就: said rather than written above a paragraph */
	SIGN_IS,      /* 是 */
	SIGN_COUNTS,  /* 以下三个: it introduces what follows */
	SIGN_BULLET,  /* begins with no Chinese character */
	SIGN_COLON,   /* ends in one */
	SIGN_WHOLE_BELOW,
	SIGN_TURN_BELOW, /* 这, 但: the paragraph goes on with what the sentence says */
	SIGN_HEAD_BELOW, /* it begins as paragraphs do */
	SIGN_AGAIN,      /* and says a word of the sentence again */
	SIGN_LENGTH,     /* a brother has its length */
	SIGN_NEARLY,     /* nearly */
	SIGN_FIRST,      /* its first character */
	SIGN_ALONE,      /* it has no brother */
	SIGN_SERIES,
	SIGN_OTHERS, /* short sentences of the speech stand above no paragraph */
	SIGN_MANY,   /* more than above one */
	SIGN_USUAL,  /* the speech has headings without a stop */
	SIGN_SECOND, /* one stands right above it */
	NSIGNS
};

static const short weights[NSIGNS] = {
	[SIGN_TINY] = 19,
	[SIGN_LONG] = -11,
	[SIGN_VERY_LONG] = -11,
	[SIGN_HEAD] = 20,
	[SIGN_END] = 12,
	[SIGN_CLAUSES] = -9,
	[SIGN_DEMAND] = -15,
	[SIGN_SPEAKS] = -21,
	[SIGN_TOLD] = -11,
	[SIGN_IS] = -3,
	[SIGN_COUNTS] = -16,
	[SIGN_BULLET] = 7,
	[SIGN_COLON] = 12,
	[SIGN_WHOLE_BELOW] = 6,
	[SIGN_TURN_BELOW] = -5,
	[SIGN_HEAD_BELOW] = 7,
	[SIGN_AGAIN] = 12,
	[SIGN_LENGTH] = 5,
	[SIGN_NEARLY] = 12,
	[SIGN_FIRST] = 9,
	[SIGN_ALONE] = -23,
	[SIGN_SERIES] = 11,
	[SIGN_OTHERS] = -9,
	[SIGN_MANY] = -9,
	[SIGN_USUAL] = -24,
	[SIGN_SECOND] = -11,
};

/* A sentence that may be a heading. */
struct sentence {
	size_t item, chars;
	struct str body; /* without its mark */
	enum ending end;
	bool speaks, counts; /* then it is no brother of others */
};

/* Those of a speech, and what else it has. */
struct sentences {
	struct sentence *all;
	size_t n, cap;
	size_t brothers; /* of them */
	size_t others;   /* short ones that stand above no paragraph */
	bool usual;      /* headings of the first order, or without a stop */
};

/* What a speaker says of himself and to others, but no heading. */
static bool
speaks(struct str text)
{
	static const char *const words[] = { "我讲", "我说", "我代表", "我宣布", "我就", "大家",
		"同志", "今天", "刚才", "下面", "现在", "谢", "会议", "各位", NULL };

	return str_has_one(text, words);
}

/* One short sentence with its mark. */
static bool
is_short_sentence(const struct stretch *s)
{
	struct str text = s->unit.block.text;

	return stretch_is_text(s) && !s->is_heading && !s->cut &&
	       !utf8_is_longer(text, CHARS_MAX + 1) && ending_of(text) >= END_COLON &&
	       !has_inner_stop(text);
}

/* A paragraph, or the first of several points, that a heading may stand above. */
static bool
is_below_heading(const struct stretch *s)
{
	struct str text = s->unit.block.text;
	unsigned n;

	if (s->cut || str_starts(text, STR("同志们")))
		return false;
	return utf8_is_longer(text, PARAGRAPH - 1) || (form_level(text, &n) && n == 1);
}

/* The same, or another heading with its paragraph. */
static bool
stands_above(const struct stretch *items, size_t to, size_t i)
{
	size_t next = stretch_next_text(items, to, i);

	if (next < to && is_short_sentence(&items[next]) && !is_below_heading(&items[next]))
		next = stretch_next_text(items, to, next);
	return next < to && is_below_heading(&items[next]);
}

static bool
may_be_heading(const struct stretch *items, size_t to, size_t i)
{
	struct str text = items[i].unit.block.text;

	return utf8_is_longer(text, CHARS_MIN) && !str_starts(text, STR("同志们")) &&
	       !starts_with_date(text) && stands_above(items, to, i);
}

static struct str
without_mark(struct str text)
{
	size_t len;

	utf8_before(text, text.len, &len);
	return str_sub(text, 0, text.len - len);
}

/* A heading as most speeches have them. */
static bool
is_usual(const struct stretch *s)
{
	struct heading_number number = heading_number_at(s->unit.block.text, 0);

	return s->is_heading && (number.level == 1 || ending_of(s->unit.block.text) == END_OPEN);
}

static bool
is_brother(const struct sentence *s)
{
	return !s->speaks && !s->counts;
}

static void
gather(struct arena *a, const struct stretch *items, size_t from, size_t to, struct sentences *s)
{
	size_t first = stretch_is_text(&items[from]) ? from : stretch_next_text(items, to, from);

	for (size_t i = first; (i = stretch_next_text(items, to, i)) < to;) {
		struct str text = items[i].unit.block.text;
		unsigned n;

		s->usual |= is_usual(&items[i]);
		if (!is_short_sentence(&items[i]) || form_level(text, &n))
			continue;
		if (!may_be_heading(items, to, i)) {
			s->others++;
			continue;
		}
		*arena_push(a, s->all, s->n, s->cap) = (struct sentence){ .item = i,
			.chars = utf8_count(text),
			.body = without_mark(text),
			.end = ending_of(text),
			.speaks = speaks(text),
			.counts = counts_things(text) };
		s->brothers += is_brother(&s->all[s->n - 1]);
	}
}

static void
note_words(struct str body, bool has[NSIGNS])
{
	static const char *const told[] = { "了", "就", "都", "也", "还", "很", "我", "你", "他",
		"这", NULL };
	static const char *const demands[] = { "要", "必须", NULL };
	size_t len;

	has[SIGN_TINY] = !utf8_is_longer(body, TINY);
	has[SIGN_LONG] = utf8_is_longer(body, LONG);
	has[SIGN_VERY_LONG] = utf8_is_longer(body, VERY_LONG);
	has[SIGN_HEAD] = begins_as_heading(body);
	has[SIGN_END] = ends_as_heading(body);
	has[SIGN_CLAUSES] = str_has(body, STR("，"));
	has[SIGN_DEMAND] = str_one_at(body, 0, demands);
	has[SIGN_TOLD] = str_has_one(body, told);
	has[SIGN_IS] = str_has(body, STR("是"));
	has[SIGN_BULLET] = !utf8_is_han(utf8_at(body, 0, &len));
}

/* Two characters of the sentence stand at the head of the paragraph, too. */
static bool
says_again(struct str body, struct str below)
{
	struct str head = str_sub(below, 0, utf8_prefix(below, NEAR_HEAD));

	for (size_t off = 0, len; off < body.len; off += len) {
		struct str pair = str_from(body, off);

		utf8_at(body, off, &len);
		pair = str_sub(pair, 0, utf8_prefix(pair, 2));
		if (pair.len > len && str_has(head, pair))
			return true;
	}
	return false;
}

static void
note_below(struct str body, struct str below, bool has[NSIGNS])
{
	static const char *const turns[] = { "这", "那", "他", "她", "它", "但", "可", "所以",
		"因此", "也", "于是", "不是", "其中", "原因", "比如", "还有", "我们", "同样",
		"反之", NULL };

	has[SIGN_WHOLE_BELOW] = utf8_is_longer(below, WHOLE - 1);
	has[SIGN_TURN_BELOW] = str_one_at(below, 0, turns);
	has[SIGN_HEAD_BELOW] = begins_as_paragraph(below) && !has[SIGN_TURN_BELOW];
	has[SIGN_AGAIN] = says_again(body, below);
}

static size_t
distance(size_t a, size_t b)
{
	return a > b ? a - b : b - a;
}

static void
note_brother(const struct sentence *s, const struct sentence *brother, bool has[NSIGNS])
{
	size_t chars = distance(s->chars, brother->chars), len;

	if (s == brother || !is_brother(brother) || s->end != brother->end ||
	    str_eq(s->body, brother->body))
		return;
	has[SIGN_LENGTH] |= chars <= 1;
	has[SIGN_NEARLY] |= chars <= 3;
	has[SIGN_FIRST] |= utf8_at(s->body, 0, &len) == utf8_at(brother->body, 0, &len);
}

static void
note_brothers(const struct sentences *s, size_t i, bool has[NSIGNS])
{
	size_t from = i > BROTHERS ? i - BROTHERS : 0;
	size_t all = s->brothers + !is_brother(&s->all[i]);

	for (size_t k = from; k < s->n && k <= i + BROTHERS; k++)
		note_brother(&s->all[i], &s->all[k], has);
	has[SIGN_ALONE] = all == 1;
	has[SIGN_SERIES] = all >= SERIES;
	has[SIGN_OTHERS] = s->others > 0;
	has[SIGN_MANY] = s->others > s->brothers;
	has[SIGN_USUAL] = s->usual;
}

static bool
is_heading(const struct stretch *items, size_t to, const struct sentences *s, size_t i)
{
	const struct sentence *own = &s->all[i];
	const struct stretch *below = &items[stretch_next_text(items, to, own->item)];
	bool has[NSIGNS] = { [SIGN_COLON] = own->end == END_COLON,
		[SIGN_SPEAKS] = own->speaks,
		[SIGN_COUNTS] = own->counts,
		[SIGN_SECOND] = items[own->item - 1].is_heading };
	int weight = 0;

	if (!below->is_heading && !is_below_heading(below))
		return false;
	note_words(own->body, has);
	note_below(own->body, below->unit.block.text, has);
	note_brothers(s, i, has);
	for (size_t k = 0; k < NSIGNS; k++)
		weight += has[k] ? weights[k] : 0;
	return weight >= SURE;
}

/* From the last one up: a heading may stand above another. */
void
find_sentences(struct arena *a, struct stretch *items, size_t from, size_t to)
{
	struct sentences s = { 0 };

	gather(a, items, from, to, &s);
	for (size_t i = s.n; i--;)
		items[s.all[i].item].is_heading = is_heading(items, to, &s, i);
}
