/* What lines are by the place they stand in: those between a page's head and a salutation, and blanks torn off their sentences. */
#include "lines.h"

#include "kinds.h"
#include "language.h"
#include "marks.h"
#include "utf8.h"

#define TITLE_LINE 70 /* characters of a line that may be in a header */
#define BLANK_MAX 12  /* characters of a blank alone on its line */
#define NAME_BLANK 3  /* signs of one that stands for a name */

/* What no header has: a sentence, or more than a title's characters. */
static bool
is_prose(struct str text)
{
	return utf8_is_longer(text, TITLE_LINE) || has_inner_stop(text) ||
	       ending_of(text) == END_STOP;
}

/* The lines above a salutation up to the prose before it: titles, bylines, and what the page put above them. */
static void
mark_above(struct line *lines, size_t salutation)
{
	size_t floor = salutation > HEADER_MAX ? salutation - HEADER_MAX : 0;

	for (size_t i = salutation; i > floor; i--) {
		struct line *line = &lines[i - 1];

		if (!line->noise && (is_prose(line->text) || salutation_is(line->text)))
			return;
		line->header = true;
	}
}

/* The same down to the last title, where no salutation follows. */
static void
mark_top(struct line *lines, size_t n)
{
	size_t end = 0;

	for (size_t i = 0; i < n && i < HEADER_MAX; i++) {
		if (!lines[i].noise && (is_prose(lines[i].text) || salutation_is(lines[i].text)))
			break;
		end = !lines[i].noise && titleness(lines[i].text) ? i + 1 : end;
	}
	for (size_t i = 0; i < end; i++)
		lines[i].header = true;
}

/* A zone begins at a header, at a salutation or a numbered title without one. */
static void
mark_zones(struct line *lines, size_t n)
{
	unsigned zone = 0;

	for (size_t i = 0; i < n; i++) {
		bool begins =
		    lines[i].header || (!lines[i].noise && (salutation_is(lines[i].text) ||
							       is_numbered_title(lines[i].text)));

		zone += begins && !(i && lines[i - 1].header);
		lines[i].zone = zone;
	}
}

void
mark_headers(struct line *lines, size_t n, bool continued)
{
	if (!continued)
		mark_top(lines, n);
	for (size_t i = 0; i < n; i++)
		if (!lines[i].noise && salutation_is(lines[i].text))
			mark_above(lines, i);
	mark_zones(lines, n);
}

/* ****, ……, ____: nothing but signs that blanks are made of. */
static bool
is_blank_line(struct str text)
{
	static const char *const signs = "*＊_＿….○xX×";
	size_t len, n = 0;

	for (size_t off = 0; off < text.len; off += len)
		if (++n > BLANK_MAX || !(len = utf8_one_at(text, off, signs)))
			return false;
	return n > 0;
}

/* The sentence above goes on behind the blank. */
static bool
is_inside_sentence(const struct line *lines, size_t n, size_t i)
{
	const struct line *next = &lines[i + 1];
	unsigned level;
	size_t len;

	if (!i || i + 1 == n || lines[i - 1].noise || next->noise || next->header)
		return false;
	return ending_of(lines[i - 1].text) <= END_COMMA && !is_agenda_item(lines[i - 1].text) &&
	       utf8_is_han(utf8_at(next->text, 0, &len)) && next->indent <= lines[i].indent &&
	       !form_level(next->text, &level) && !salutation_is(next->text);
}

/* ____ anywhere in a header, ○○○ or *** below a title or a byline. */
static bool
is_name_blank(const struct line *lines, size_t i)
{
	struct str text = lines[i].text;
	size_t chars = utf8_count(text);

	if (str_starts(text, STR("_")))
		return chars >= NAME_BLANK;
	return chars >= 2 && chars <= 4 && i && !lines[i - 1].noise &&
	       (titleness(lines[i - 1].text) || is_signoff(lines[i - 1].text));
}

void
restore_blanks(struct line *lines, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (!lines[i].noise || !is_blank_line(lines[i].text))
			continue;
		if (lines[i].header)
			lines[i].noise = !is_name_blank(lines, i);
		else
			lines[i].noise = !is_inside_sentence(lines, n, i);
	}
}

/* ---- what goes on in a header ---- */

/* 在…会议上的 / 讲话: a title on two lines. */
bool
completes_title(struct str text, struct str next)
{
	struct buf both = BUF_INIT;
	bool is_title;

	if (utf8_count(text) + utf8_count(next) > 60 || titleness(text) ||
	    str_starts(next, STR("在")))
		return false;
	if (!str_starts(text, STR("在")) && !str_starts(text, STR("关于")) &&
	    utf8_is_longer(next, 4))
		return false;
	buf_str(&both, text);
	buf_str(&both, next);
	is_title = titleness(buf_view(&both)) >= 2;
	buf_release(&both);
	return is_title;
}

static bool
is_figure(uint32_t c)
{
	return utf8_is_digit(c) || c == 'x' || c == 'X' || c == U'×' || c == '*' || c == '_';
}

static bool
is_date_unit(uint32_t c)
{
	return c == U'年' || c == U'月' || c == U'日';
}

/* 2024 / 年 / 5 / 月: a date in pieces. */
static bool
continues_date(struct str text, struct str next)
{
	size_t len;
	uint32_t last = utf8_before(text, text.len, &len), first = utf8_at(next, 0, &len);

	return (is_figure(last) && is_date_unit(first)) || (is_date_unit(last) && is_figure(first));
}

/* A text of its kind is named in it already. */
static bool
names_genre(struct str text)
{
	static const char *const genres[] = { "讲话", "发言", "致辞", "致词", "主持词", "报告",
		NULL };

	return str_has_one(text, genres);
}

/* A long line and the short end of its title: …文明典范城市 / 动员大会上的讲话. */
static bool
ends_long_title(struct str text, struct str next)
{
	return utf8_is_longer(text, 15) && !utf8_is_longer(next, 10) && titleness(next) >= 2 &&
	       !str_starts(next, STR("在")) && !is_subtitle(next) && !is_signoff(text) &&
	       !str_ends(text, STR("会议")) && !str_ends(text, STR("大会"));
}

bool
goes_on_in_header(struct str text, struct str next)
{
	if (continues_date(text, next))
		return true;
	if (names_genre(text) || utf8_count(text) + utf8_count(next) > 60)
		return false;
	return ends_long_title(text, next) ||
	       (str_starts(text, STR("在")) && !is_signoff(next) && !str_starts(next, STR("在")));
}
