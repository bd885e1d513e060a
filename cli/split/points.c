/* 下面，我讲三点。第一，…: what announces points, and points in one paragraph that were paragraphs. */
#include "split_private.h"

#include "utf8.h"

#define POINTS_MIN 200 /* characters of a paragraph whose points may be paragraphs */
#define POINT_MIN 60   /* characters of such a point, on average */

bool
ends_sentence(uint32_t c)
{
	return c == 0x3002 || c == 0xFF01 || c == 0xFF1F || c == 0xFF1A || c == 0xFF1B || c == ':';
}

bool
announces_points(struct arena *a, struct str text)
{
	struct count_word *words;
	size_t n = count_words_find(a, text, &words);

	for (size_t i = 0; i < n; i++)
		if (words[i].announces)
			return true;
	return false;
}

bool
announces_at_end(struct arena *a, struct str text)
{
	static const char *const loose[] = { "讲几点", "强调几点", "提几点", "谈几点", "说几点",
		"讲以下几点", "讲几个方面", "提几个方面", "谈几个方面", "讲几句", "讲点意见",
		"谈几个问题", "讲几个问题" };
	size_t tail = text.len > 240 ? text.len - 240 : 0;

	while (tail && ((unsigned char)text.data[tail] & 0xC0) == 0x80)
		tail--;
	text = str_from(text, tail);
	if (announces_points(a, text))
		return true;
	for (size_t i = 0; i < sizeof loose / sizeof *loose; i++)
		if (str_find(text, str_of(loose[i]), 0) != STR_NONE)
			return true;
	return false;
}

/* Bytes from the end of a phrase to the mark that ends its sentence, and the space after it; 0 if it goes on. */
static size_t
rest_of_announcement(struct str text)
{
	size_t len, off = 0;

	for (uint32_t c; (c = utf8_at(text, off, &len)) && off < 24; off += len)
		if (ends_sentence(c)) {
			off += len;
			while (utf8_is_space(utf8_at(text, off, &len)))
				off += len;
			return off;
		}
	return 0;
}

enum lead_form
announced_series(struct arena *a, struct str text)
{
	struct count_word *words;
	struct lead *leads, first;
	size_t nwords, nleads = 0;

	if (utf8_count(text) < POINTS_MIN)
		return NLEAD_FORMS;
	nwords = count_words_find(a, text, &words);
	for (size_t i = 0; i < nwords; i++) {
		size_t end = words[i].phrase.off + words[i].phrase.len;
		struct str rest = str_from(text, end);
		unsigned last = 0;

		rest = str_from(rest, rest_of_announcement(rest));
		if (!words[i].announces || !lead_at_head(rest, &first) || first.n != 1 ||
		    (first.form != LEAD_ORDINAL && first.form != LEAD_YAO) ||
		    utf8_count(rest) < words[i].n * POINT_MIN)
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
		ended = ends_sentence(c);
	}
	return last;
}
