/* 下面，我讲三点。第一，…: what announces points, and points in one paragraph that were paragraphs. */
#include "points.h"

#include "array.h"
#include "kinds.h"
#include "language.h"
#include "stretches.h"
#include "utf8.h"

#define LOOK_AHEAD 12 /* items */
#define SHORT 30      /* characters of what is no paragraph */

#define INNER_MOST 60  /* characters of a point that shares its paragraph with all its brothers */
#define INNER_ALL 400  /* of them all */
#define POINTS_MIN 200 /* characters of a paragraph whose points may be paragraphs */
#define LONG_POINT 40  /* of one in a series of numbers */
#define POINT_MIN 60   /* characters of such a point, on average */
#define JOINED_MIN 25  /* the same where all paragraphs were joined */

/* What a point may begin behind. */
static bool
precedes_point(uint32_t c)
{
	return c == U'。' || c == U'！' || c == U'？' || c == U'：' || c == U'；' || c == ':';
}

bool
announces_points(struct arena *a, struct str text)
{
	struct count_word *words;
	size_t n = count_words_find(a, text, &words);

	for (size_t i = 0; i < n; i++)
		if (words[i].announces && words[i].n > 1) /* 提一个小小的要求 announces none */
			return true;
	return false;
}

static struct str
last_sentence(struct str text)
{
	size_t start = 0, len;

	for (size_t off = 0; off < text.len; off += len) {
		uint32_t c = utf8_at(text, off, &len);

		if ((c == U'。' || c == U'！') && off + len < text.len)
			start = off + len;
	}
	return str_from(text, start);
}

/* A number from two on, or how many nobody says: 三, 几, 两. */
static size_t
count_at(struct str text, size_t off)
{
	size_t len;

	if (str_at(text, off, "几") || str_at(text, off, "两"))
		return STR("几").len;
	return numeral_at(text, off, &len) > 1 ? len : 0;
}

bool
counts_things(struct str text)
{
	static const char *const words[] = { "如下", "以下", NULL };
	static const char *const measures[] = { "个", "点", "件", "项", "条", NULL };

	if (str_has_one(text, words))
		return true;
	for (size_t off = 0, len; off < text.len; off += len) {
		size_t n = count_at(text, off);

		utf8_at(text, off, &len);
		if (n && str_one_at(text, off + n, measures))
			return true;
	}
	return false;
}

/* 我向大家汇报三个方面, 现作出如下承诺, 和大家交流几点: what a speaker of any kind is going to say. */
static bool
announces_otherwise(struct str text)
{
	static const char *const own[] = { "我", "下面", "在此", "接下来", "现将", "现就", "大家",
		NULL };
	static const char *const verbs[] = { "汇报", "报告", "交流", "承诺", "分享", "通报", "安排",
		"部署", "表态", "讲", "谈", "说", "提", "表", "作出", "作", NULL };
	static const char *const measures[] = { "点", "个", "条", "件", "句", "项", "方面", "层",
		NULL };
	bool mine = false;
	size_t len;

	for (size_t off = 0; off < text.len; off += len) {
		size_t end, count;

		utf8_at(text, off, &len);
		mine |= str_one_at(text, off, own) > 0;
		end = off + str_one_at(text, off, verbs);
		if (!mine || end == off)
			continue;
		if (str_at(text, end, "如下"))
			return true;
		end += str_at(text, end, "以下") ? STR("以下").len : 0;
		count = count_at(text, end);
		if (count && str_one_at(text, end + count, measures))
			return true;
	}
	return false;
}

bool
announces_at_end(struct arena *a, struct str text)
{
	static const char *const loose[] = { "讲几点", "强调几点", "提几点", "谈几点", "说几点",
		"讲以下几点", "讲几个方面", "提几个方面", "谈几个方面", "讲几句", "讲点意见",
		"谈几个问题", "讲几个问题", NULL };
	size_t tail = text.len > 240 ? text.len - 240 : 0;

	while (tail && ((unsigned char)text.data[tail] & 0xC0) == 0x80)
		tail--;
	text = str_from(text, tail);
	if (announces_points(a, text) || announces_otherwise(last_sentence(text)))
		return true;
	return str_has_one(text, loose);
}

/* Bytes from the end of a phrase to the mark that ends its sentence, and the space after it; 0 if it goes on. */
static size_t
rest_of_announcement(struct str text)
{
	size_t len, off = 0;

	for (uint32_t c; (c = utf8_at(text, off, &len)) && off < 24; off += len)
		if (precedes_point(c)) {
			off += len;
			while (utf8_is_space(utf8_at(text, off, &len)))
				off += len;
			return off;
		}
	return 0;
}

enum lead_form
announced_series(struct arena *a, struct str text, bool joined)
{
	size_t least = joined ? JOINED_MIN : POINT_MIN;
	struct count_word *words;
	struct lead *leads, first;
	size_t nwords, nleads = 0;

	if (!utf8_is_longer(text, joined ? 0 : POINTS_MIN))
		return NLEAD_FORMS;
	nwords = count_words_find(a, text, &words);
	for (size_t i = 0; i < nwords; i++) {
		size_t end = words[i].phrase.off + words[i].phrase.len;
		struct str rest = str_from(text, end);
		unsigned last = 0;

		rest = str_from(rest, rest_of_announcement(rest));
		if (!words[i].announces || !lead_at_head(rest, &first) || first.n != 1 ||
		    (first.form != LEAD_ORDINAL && first.form != LEAD_YAO) ||
		    utf8_count(rest) < words[i].n * least)
			continue;
		nleads = nleads ? nleads : leads_find(a, text, &leads);
		for (size_t k = 0; k < nleads; k++)
			if (leads[k].form == first.form && leads[k].n == last + 1)
				last++;
		if (last == words[i].n)
			return first.form;
	}
	return NLEAD_FORMS;
}

unsigned
last_lead_inside(struct str text, enum lead_form form)
{
	unsigned last = 0;
	bool ended = false;
	size_t len;

	for (size_t off = 0; off < text.len; off += len) {
		struct lead lead;
		uint32_t c;

		off = ended ? off : utf8_pass_han(text, off);
		c = utf8_at(text, off, &len);
		if (ended && lead_at_head(str_from(text, off), &lead) && lead.form == form)
			last = lead.n;
		ended = precedes_point(c);
	}
	return last;
}

bool
is_near_end(const struct stretches *s, size_t i)
{
	size_t paragraphs = 0, end = i + LOOK_AHEAD < s->n ? i + LOOK_AHEAD : s->n;

	for (i++; i < end && paragraphs < 2; i++) {
		struct str text = s->items[i].unit.block.text;

		if (stretch_is_noise(&s->items[i]))
			continue;
		if (salutation_is(text) || is_numbered_title(text) || titleness(text) > 1)
			return true;
		paragraphs += utf8_is_longer(text, SHORT);
	}
	return paragraphs < 2;
}

bool
is_inner_series(struct str text)
{
	struct str near = str_sub(text, 0, utf8_prefix(text, INNER_ALL));
	unsigned level = heading_number_at(near, 0).level, n = 1;
	size_t len, chars = 0;
	bool ended = false;

	for (size_t off = 0; off < near.len && chars <= INNER_MOST; off += len, chars++) {
		uint32_t c = utf8_at(near, off, &len);
		struct heading_number number = { .level = 0 };

		if (ended)
			number = heading_number_at(str_from(near, off), 0);
		if (number.level == level && number.n == n + 1) {
			n++;
			chars = 0;
		} else if (ended) {
			return false; /* a second sentence */
		}
		ended = precedes_point(c);
	}
	return n > 1 && chars <= INNER_MOST && near.len == text.len;
}

bool
is_long_series(struct str text)
{
	struct heading_number head = heading_number_at(text, 0);
	unsigned n = head.n;
	bool ended = false;
	size_t len;

	for (size_t off = 0; off < text.len; off += len) {
		uint32_t c = utf8_at(text, off, &len);
		struct heading_number number = { .level = 0 };

		if (ended && utf8_is_digit(c))
			number = heading_number_at(str_from(text, off), 0);
		n += number.level == head.level && number.n == n + 1;
		ended = precedes_point(c);
	}
	return n > 1 && utf8_count(text) >= n * LONG_POINT;
}

void
numbers_note(struct numbers *numbers, struct str text)
{
	struct heading_number number = heading_number_at(text, 0);
	size_t level = number.level;

	if (!level || level >= COUNT(numbers->last))
		return;
	numbers->last[level] = number.n;
	while (++level < COUNT(numbers->last))
		numbers->last[level] = 0;
}
