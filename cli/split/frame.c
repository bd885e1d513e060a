/*
 * What stands around the text of a speech: its titles, bylines and date lines, and at both ends what is not the author's.
 */
#include "speeches.h"

#include "headings.h"
#include "kinds.h"
#include "language.h"
#include "lines.h"
#include "marks.h"
#include "noise.h"
#include "stretches.h"
#include "utf8.h"

#define SHORT 40    /* characters of a line that is no paragraph */
#define LONG 60     /* characters of one that certainly is */
#define LABEL 5     /* characters before the colon of an entry in a form */
#define GENRE 6     /* characters of a title that only says what it is */
#define PROSE_MAX 2 /* paragraphs of a page's above a salutation */
#define MOTTO 8     /* Chinese characters of a title that names no occasion */
#define BROKEN 11   /* Chinese characters of a sentence that breaks off */
#define FEW 3       /* items of a site's behind a speech that no phrase shows to be noise */

struct str
seeking_text(const struct seeking *s, size_t i)
{
	return s->items[i].unit.block.text;
}

bool
seeking_is_noise(const struct seeking *s, size_t i)
{
	return stretch_is_noise(&s->items[i]);
}

/* 二、年会致辞 right above a salutation: one of several texts in a file. */
static bool
is_counted_title(const struct seeking *s, size_t i)
{
	struct str text = seeking_text(s, i);
	size_t next = i + 1;

	if (heading_number_at(text, 0).level != 1 || !titleness(without_number(text)))
		return false;
	while (next < s->n && next - i < HEADER_MAX &&
	       (seeking_is_noise(s, next) || is_signoff(seeking_text(s, next))))
		next++;
	return next < s->n && salutation_is(seeking_text(s, next));
}

bool
seeking_is_title(const struct seeking *s, size_t i)
{
	return !seeking_is_noise(s, i) &&
	       (titleness(seeking_text(s, i)) || is_numbered_title(seeking_text(s, i)) ||
		   s->items[i].unit.block.hint == 1 || is_counted_title(s, i));
}

bool
seeking_is_salutation(const struct seeking *s, size_t i)
{
	struct str text = seeking_text(s, i);

	if (!salutation_is(text))
		return false;
	if (salutation_len(text) || !is_signoff(text))
		return true;
	for (i++; i < s->n && seeking_is_noise(s, i);)
		i++;
	return i == s->n ||
	       !(salutation_len(seeking_text(s, i)) || is_date_line(seeking_text(s, i)));
}

bool
seeking_is_prose(const struct seeking *s, size_t i)
{
	struct str text = seeking_text(s, i);
	unsigned n;

	if (seeking_is_noise(s, i) || seeking_is_title(s, i))
		return false;
	return utf8_is_longer(text, 2 * SHORT) || ending_of(text) == END_STOP ||
	       form_level(text, &n);
}

/* 主持词, 讲话稿: what kind of text it is and nothing more. */
static bool
is_bare_genre(struct str text)
{
	return count_visible(text) <= GENRE && titleness(text);
}

/* A short line that may be all or a part of a title, whatever it says. */
static bool
may_be_title(const struct seeking *s, size_t i)
{
	struct str text = seeking_text(s, i);

	return !seeking_is_noise(s, i) && !utf8_is_longer(text, SHORT) &&
	       ending_of(text) == END_OPEN && !is_signoff(text) && !salutation_is(text);
}

/* Two lines of one rhythm. */
static bool
is_couplet(struct str a, struct str b)
{
	size_t n = count_visible(a), m = count_visible(b);

	return n > 4 && n <= m + 2 && m <= n + 2;
}

/* 守住林子 守住饭碗: a call above the name of the occasion. */
static bool
is_motto(struct str text)
{
	return count_han(text) >= MOTTO && has_heading_words(text) && !titleness(text);
}

size_t
seeking_main_title(const struct seeking *s, size_t i, size_t floor)
{
	struct str text = seeking_text(s, i);

	if (i == floor || !may_be_title(s, i - 1))
		return i;
	if (!is_subtitle(text))
		return (is_bare_genre(text) && !titleness(seeking_text(s, i - 1))) ||
			       is_motto(seeking_text(s, i - 1))
			   ? i - 1
			   : i;
	if (i - 1 > floor && may_be_title(s, i - 2) &&
	    is_couplet(seeking_text(s, i - 2), seeking_text(s, i - 1)))
		return i - 2;
	return i - 1;
}

/* The last line of the header [from, to) that is a title; else its last short one; to if there is none. */
static size_t
last_title(const struct seeking *s, size_t from, size_t to)
{
	for (size_t i = to; i > from; i--)
		if (seeking_is_title(s, i - 1))
			return i - 1;
	for (size_t i = to; i > from; i--)
		if (may_be_title(s, i - 1))
			return i - 1;
	return to;
}

/* A name, a post or a date; what has a label or figures else is the page's. */
static bool
is_byline(struct str text)
{
	if (is_signoff(text))
		return true;
	if (utf8_is_longer(text, SHORT) || ending_of(text) == END_STOP || str_has(text, STR("：")))
		return false;
	for (size_t i = 0; i < text.len; i++)
		if (str_digit_at(text, i))
			return false;
	return true;
}

/* …讲话 篇2, 篇一, but not 篇一： and 【篇一】, which announce the title below. */
static bool
is_part_of_title(struct str text)
{
	return is_numbered_title(text) &&
	       (utf8_is_longer(text, GENRE) || !utf8_one_before(text, text.len, "：:】"));
}

/* The last title of a header is the speech's, what stands above it is the page's, below it stand bylines. */
static void
name_header(struct seeking *s, size_t from, size_t to)
{
	size_t title = last_title(s, from, to), top = title;

	if (title < to)
		top = seeking_main_title(s, title, from);
	while (title + 1 < to && !seeking_is_noise(s, title + 1) &&
	       is_subtitle(seeking_text(s, title + 1)))
		title++;
	for (size_t i = from; i < to; i++) {
		struct block *b = &s->items[i].unit.block;

		if (b->kind == BLOCK_NOISE)
			continue;
		if (title < to && i <= title)
			b->kind = i >= top || is_part_of_title(b->text) ? BLOCK_TITLE : BLOCK_NOISE;
		else
			b->kind = is_byline(b->text) ? BLOCK_SIGNOFF : BLOCK_NOISE;
	}
}

/* Where the text of the speech [from, to) begins: behind its salutation, or at its first prose. */
static size_t
text_start(const struct seeking *s, size_t from, size_t to)
{
	size_t prose = 0;

	for (size_t i = from; i < to && i - from <= HEADER_MAX && prose <= PROSE_MAX; i++) {
		if (!seeking_is_noise(s, i) && seeking_is_salutation(s, i))
			return i;
		prose += seeking_is_prose(s, i);
	}
	for (size_t i = from; i < to; i++)
		if (!seeking_is_noise(s, i) &&
		    (seeking_is_prose(s, i) ||
			(!seeking_is_title(s, i) && !is_signoff(seeking_text(s, i)) && i > from)))
			return i;
	return to;
}

/* A paragraph of some length with a stop, but no other text that breaks off: … */
static bool
is_paragraph(struct str text)
{
	return utf8_is_longer(text, LONG) && ending_of(text) == END_STOP &&
	       !str_ends(text, STR("…")) && !str_ends(text, STR("..."));
}

/* Behind the last item that shows the speech to go on: a number, a lead, 同志们, or a whole paragraph. */
static size_t
structure_end(const struct seeking *s, size_t from, size_t to)
{
	while (to > from) {
		struct str text = seeking_text(s, to - 1);
		unsigned n;

		if (!seeking_is_noise(s, to - 1) &&
		    (is_paragraph(text) || (form_level(text, &n) && ending_of(text) == END_STOP) ||
			str_starts(text, STR("同志们"))))
			break;
		to--;
	}
	return to;
}

/* 谢谢大家！ 散会。: nothing of the speech comes behind it. */
static bool
is_last_word(struct str text)
{
	static const char *const words[] = { "谢谢大家", "谢谢", "谢谢各位", "谢谢同志们", "散会",
		"到此结束", "完毕", "谢谢各位领导", "讲到这里", "讲这些", "发言完了", NULL };

	text = utf8_without_end(text, "！。!");
	return str_one_before(text, text.len, words) > 0;
}

/* Behind the last word of the speech and its signoffs, if little comes behind them; to if that is not known. */
static size_t
last_words_end(const struct seeking *s, size_t from, size_t to)
{
	size_t end = to, behind = 0;
	unsigned n;

	for (size_t i = to; i > from && behind <= FEW; i--) {
		struct str text = seeking_text(s, i - 1);

		if (seeking_is_noise(s, i - 1))
			continue;
		if (is_last_word(text))
			return end;
		if (form_level(text, &n) || salutation_calls(text) || is_agenda_item(text))
			return to;
		end = is_signoff(text) ? end : i - 1;
		behind++;
	}
	return to;
}

/* 抄送：…。: a line of a form, with its label of a few characters; 物资保障：…要… is told. */
static bool
is_entry(struct str text)
{
	static const char *const told[] = { "要", "必须", "我们", "大家", "同志", "不能", "不得",
		"确保", "坚决", "认真", NULL };
	size_t colon = str_find(text, STR("："), 0);

	return colon != STR_NONE && !utf8_is_longer(text, LONG) &&
	       !utf8_is_longer(str_sub(text, 0, colon), LABEL) &&
	       count_han(str_sub(text, 0, colon)) == utf8_count(str_sub(text, 0, colon)) &&
	       !salutation_len(text) && !has_inner_stop(text) && !str_has_one(text, told);
}

/* A sentence or a section's heading that breaks off where the page ends. */
static bool
breaks_off(struct str text)
{
	unsigned n, level = form_level(text, &n);

	if (ending_of(text) != END_OPEN || titleness(text) || is_signoff(text))
		return false;
	if ((level == 1 || level == 2) && n > 1)
		return count_han(text) >= GENRE;
	return count_han(text) + (str_has(text, STR("我们")) ? 2u : 0u) >= BROKEN &&
	       count_visible(text) == utf8_count(text) && !str_has(text, STR("：")) &&
	       str_has(text, STR("，"));
}

/* A sentence, or what may be one that lost its stop: a long point, somebody speaking. */
static bool
is_said(struct str text)
{
	unsigned n;

	if (has_inner_stop(text) || ending_of(text) == END_STOP || breaks_off(text) ||
	    is_agenda_item(text) || (ending_of(text) == END_SEMI && form_level(text, &n)))
		return true;
	return utf8_is_longer(text, SHORT) &&
	       (form_level(text, &n) || str_has(text, STR("我们")) || str_has(text, STR("同志")) ||
		   str_has(text, STR("大家")));
}

/* What stands behind the end of the speech: links, other titles, a date line. */
static void
name_tail(struct seeking *s, size_t from, size_t to)
{
	size_t end = last_words_end(s, from, to);

	for (size_t i = structure_end(s, from, end); i < end; i++)
		if (begins_tail(s->noise, seeking_text(s, i)))
			end = i;
	for (size_t i = end; i < to; i++)
		s->items[i].unit.block.kind = BLOCK_NOISE;
	for (size_t i = end; i > from; i--) {
		struct block *b = &s->items[i - 1].unit.block;

		if (b->kind == BLOCK_NOISE)
			continue;
		if (salutation_is(b->text) || (!is_entry(b->text) && is_said(b->text)))
			return;
		b->kind = is_signoff(b->text) ? BLOCK_SIGNOFF : BLOCK_NOISE;
	}
}

bool
seeking_name_speech(struct seeking *s, size_t from, size_t to, unsigned speech)
{
	size_t text = text_start(s, from, to), last = from;

	name_header(s, from, text);
	for (size_t i = text; i < to; i++) {
		struct block *b = &s->items[i].unit.block;

		/* a heading in its style may end in people: 服务要贴近群众 */
		if (b->kind == BLOCK_PARAGRAPH && salutation_is(b->text) &&
		    (!b->hint || salutation_len(b->text)))
			b->kind = BLOCK_SALUTATION;
		else if (b->kind == BLOCK_PARAGRAPH && titleness(b->text) >= 2 && i > text + 1 &&
			 !is_agenda_item(b->text))
			b->kind = BLOCK_NOISE; /* a running head */
	}
	name_tail(s, text, to);
	for (size_t i = from; i < to; i++)
		last = seeking_is_noise(s, i) ? last : i;
	for (size_t i = from; i <= last && i < to; i++)
		s->items[i].unit.block.speech = speech;
	return last > from || !seeking_is_noise(s, from);
}
