/* What a fragment is about: topics, part, names, and the tier of its speech. */
#include "extracting.h"

#include <string.h>

#include "array.h"
#include "language.h"
#include "marks.h"
#include "phrases.h"
#include "utf8.h"

#define TOPICS_MAX 4
#define SUBJECT_MAX 8 /* characters */

static bool
has_topic(const struct fragment *f, struct str topic)
{
	for (size_t i = 0; i < f->ntopics; i++)
		if (str_eq(f->topics[i], topic))
			return true;
	return false;
}

/* Topics that a text names; in the fragment's own text twice, or once among its first words. */
static void
add_topics(struct extracting *e, struct fragment *f, struct str text, size_t times)
{
	struct found found;
	size_t off = 0;

	while (f->ntopics < TOPICS_MAX && phrases_next(e->topics, text, &off, &found)) {
		struct str topic = str_of(found.phrase->text);
		size_t n = 1, at = off;

		while (n < times && (at = str_find(text, topic, at)) != STR_NONE) {
			n++;
			at += topic.len;
		}
		if (n >= times && !has_topic(f, topic))
			f->topics[f->ntopics++] = topic;
	}
}

struct str
extract_subject(struct str words)
{
	static const char *const begins[] = { "全国", "全省", "全市", "全区", "全县", "全旗",
		"全镇", "全乡", "全街道", "全村", "全校", "全局", "全院", "全行", "全系统", "我市",
		"我区", "我县", "我镇", "公司", "集团", "在", "暨", NULL };
	static const char *const counted[] = { "年度", "年", "届", "次", NULL };
	static const char *const before[] = { "年度", "镇", "校长", NULL };
	static const char *const after[] = { "工作", "动员", "部署", "推进", "总结", "表彰", "誓师",
		"启动", "专题", "电视电话", "视频", "现场", "调度", "座谈", "交流", "年度", "紧急",
		"形势", "系统", "活动", "行动", "攻坚", NULL };
	size_t from = 0, len;

	for (size_t off = 0; off < words.len; off += len) {
		if ((len = str_one_at(words, off, begins)) != 0)
			from = off + len;
		else if (!utf8_is_han(utf8_at(words, off, &len)))
			from = off + len + str_one_at(words, off + len, counted);
	}
	words = str_from(words, from);
	while ((len = str_one_at(words, 0, before)) != 0)
		words = str_from(words, len);
	while ((len = str_one_before(words, words.len, after)) != 0)
		words.len -= len;
	len = utf8_count(words);
	return len >= 2 && len <= SUBJECT_MAX ? words : (struct str){ 0 };
}

/* The speech's subject, where no topic says it already. */
static void
add_subject(const struct extracting *e, struct fragment *f)
{
	if (!e->subject.len || f->ntopics == TOPICS_MAX)
		return;
	for (size_t i = 0; i < f->ntopics; i++)
		if (str_has(e->subject, f->topics[i]))
			return;
	f->topics[f->ntopics++] = e->subject;
}

void
extract_topics(struct extracting *e, struct fragment *f, struct str text)
{
	f->topics = arena_array(e->arena, struct str, TOPICS_MAX);
	add_topics(e, f, str_sub(text, 0, first_sentence(text)), 1);
	add_topics(e, f, e->heading, 1);
	add_topics(e, f, text, 2);
	add_topics(e, f, e->title, 1);
	add_subject(e, f);
}

const struct part_range parts_of_role[NROLES] = {
	[ROLE_OPENING] = { PART_PURPOSE, PART_LEADING, PART_PURPOSE },
	[ROLE_POSITIONING] = { PART_MEANING, PART_PROBLEMS, PART_MEANING },
	[ROLE_TASKS] = { PART_NONE, PART_NONE, PART_MEASURE },
	[ROLE_RESPONSIBILITY] = { PART_LEADERSHIP, PART_CONDUCT, PART_LEADERSHIP },
	[ROLE_CLOSING] = { PART_PLEDGE, PART_CALL, PART_CALL },
};

/*
 * The part that most words of a text speak for, those of its first sentence and its heading twice; `none` where none
 * does. A heading that names `none` says nothing: 提高认识 stands above all that is said of a situation.
 */
enum part
extract_part(const struct extracting *e, struct str text, enum role role, enum part none)
{
	unsigned weights[NPARTS] = { 0 };
	enum part best = none;
	size_t head = first_sentence(text), off = 0;
	struct found found;

	while (phrases_next(e->parts, text, &off, &found))
		weights[found.phrase->class] += found.off < head ? 2 : 1;
	for (off = 0; phrases_next(e->parts, e->heading, &off, &found);)
		weights[found.phrase->class] += found.phrase->class == none ? 0 : 2;
	for (unsigned p = parts_of_role[role].first; p && p <= parts_of_role[role].last; p++)
		if (weights[p] > weights[best])
			best = (enum part)p;
	return best;
}

/* ---- names ---- */

static bool
has_name(const struct fragment *f, struct str name)
{
	for (size_t i = 0; i < f->nnames; i++)
		if (str_eq(f->names[i].text, name))
			return true;
	return false;
}

/* Names of its home, and whether the text is full of them. */
void
extract_names(struct extracting *e, struct fragment *f, struct str text)
{
	struct proper_name *names;
	size_t n = proper_names_find(e->arena, letters_of(e->arena, text, &language_looks), &names),
	       cap = 0, all = 0;
	struct placeholder *blanks;
	size_t nblanks = placeholders_find_raw(e->arena, text, &blanks), chars = utf8_count(text);

	for (size_t i = 0; i < n; i++) {
		struct str name = str_sub(text, names[i].at.off, names[i].at.len);

		if (names[i].sureness != NAME_SURE)
			continue;
		all++;
		if (has_name(f, name))
			continue;
		*arena_push(e->arena, f->names, f->nnames, cap) =
		    (struct name){ .text = name, .class = names[i].class };
	}
	f->too_local = f->too_local || (nblanks >= 2 && nblanks * 40 > chars) ||
		       (all >= 3 && all * 30 > chars);
}

/* What stands for a blank in a fragment. */
static void
write_sign(struct buf *out, const struct placeholder *p)
{
	bool counts =
	    p->class == CLASS_AMOUNT || p->class == CLASS_DATE || p->class == CLASS_ORDINAL;

	if (p->noun.len || str_eq(p->field, STR("*")))
		buf_z(out, counts ? "xx" : "*");
	else
		buf_printf(out, "{{%.*s}}", STR_FMT(p->field));
}

struct str
extract_signs(const struct extracting *e, struct str text)
{
	struct placeholder *all, *ours;
	size_t nall = placeholders_find_raw(e->arena, text, &all),
	       nours = nall ? placeholders_find(e->arena, text, &ours) : 0, done = 0;
	struct buf out = BUF_INIT;

	/* both are sorted */
	for (size_t i = 0, k = 0; i < nall; i++) {
		size_t off = all[i].at.off, end = off + all[i].at.len;

		while (k < nours && ours[k].at.off + ours[k].at.len <= off)
			k++;
		if (k < nours && ours[k].at.off < end)
			continue;
		buf_str(&out, str_sub(text, done, off - done));
		write_sign(&out, &all[i]);
		done = end;
	}
	if (!done)
		return text;
	buf_str(&out, str_from(text, done));
	return buf_move(&out, e->arena);
}

/* The sign that a sure official name ends in: 市 of 明川市; empty if it has none. */
static struct str
sign_of(struct str text, const struct proper_name *name)
{
	static const char *const signs[] = { "省", "市", "区", "县", "镇", "乡", "街道", NULL };
	struct str full = str_sub(text, name->at.off, name->at.len);
	size_t len = str_one_before(full, full.len, signs);

	if (name->class != CLASS_PLACE || name->sureness != NAME_SURE || len == full.len)
		return (struct str){ 0 };
	return str_from(full, full.len - len);
}

/* Whether every name with this sign in the text is this one: else one value would stand for two places. */
static bool
is_only_one(struct str text, const struct proper_name *names, size_t n, size_t i)
{
	struct str sign = sign_of(text, &names[i]),
		   full = str_sub(text, names[i].at.off, names[i].at.len);

	for (size_t k = 0; k < n; k++)
		if (str_eq(sign_of(text, &names[k]), sign) &&
		    !str_eq(str_sub(text, names[k].at.off, names[k].at.len), full))
			return false;
	return true;
}

/* 明川市 becomes {{市}}市. */
struct str
extract_blanks(const struct extracting *e, struct str text)
{
	struct proper_name *names;
	size_t n = proper_names_find(e->arena, letters_of(e->arena, text, &language_looks), &names),
	       done = 0;
	struct buf out = BUF_INIT;

	for (size_t i = 0; i < n; i++) {
		struct str sign = sign_of(text, &names[i]);

		if (!sign.len || !is_only_one(text, names, n, i))
			continue;
		buf_str(&out, str_sub(text, done, names[i].at.off - done));
		buf_printf(&out, "{{%.*s}}", STR_FMT(sign));
		done = names[i].at.off + names[i].at.len - sign.len;
	}
	buf_str(&out, str_from(text, done));
	return buf_move(&out, e->arena);
}

/* Words that tell the tier a speech is written for; those of one tier stand together. */
static const struct tier_sign {
	const char *word, *level;
	unsigned weight;
} tier_signs[] = {
	{ "我省", "省", 3 },
	{ "全省", "省", 1 },
	{ "我市", "市", 3 },
	{ "全市", "市", 1 },
	{ "市委", "市", 1 },
	{ "我区", "区", 3 },
	{ "全区", "区", 1 },
	{ "区委", "区", 1 },
	{ "我县", "县", 3 },
	{ "全县", "县", 1 },
	{ "县委", "县", 1 },
	{ "我镇", "镇", 3 },
	{ "全镇", "镇", 1 },
	{ "镇党委", "镇", 1 },
	{ "我乡", "乡", 3 },
	{ "全乡", "乡", 1 },
	{ "我街道", "街道", 3 },
	{ "街道上下", "街道", 3 },
	{ "全街道", "街道", 2 },
	{ "我村", "村", 3 },
	{ "咱村", "村", 3 },
	{ "全村", "村", 1 },
	{ "我社区", "社区", 3 },
	{ "全社区", "社区", 2 },
	{ "我校", "单位", 3 },
	{ "我公司", "单位", 3 },
	{ "公司上下", "单位", 3 },
	{ "全校", "单位", 2 },
	{ "全公司", "单位", 2 },
	{ "全局", "单位", 1 },
};

/* How often a word stands in the speech that unit i begins. */
static unsigned
times_said(const struct extracting *e, size_t i, struct str word)
{
	unsigned speech = e->units[i].block.speech, times = 0;

	for (; i < e->n && e->units[i].block.speech == speech; i++) {
		struct str text = e->units[i].block.text;

		for (size_t at = 0; (at = str_find(text, word, at)) != STR_NONE; at++)
			times++;
	}
	return times;
}

/* The tier that most words of a speech say; empty if none does. */
struct str
extract_level(const struct extracting *e, size_t i)
{
	unsigned weight = 0, most = 0;
	const char *level = "";

	for (size_t k = 0; k < COUNT(tier_signs); k++) {
		const struct tier_sign *s = &tier_signs[k];

		if (k && strcmp(s->level, s[-1].level) != 0)
			weight = 0;
		weight += times_said(e, i, str_of(s->word)) * s->weight;
		if (weight > most) {
			most = weight;
			level = s->level;
		}
	}
	return str_of(level);
}
