/*
 * Lines to paragraphs. A line that ends a sentence ends the paragraph, a line that stops in mid-sentence goes on in the
 * next, unless it is a heading or a title; where lines were broken at a width, a full line says nothing and a short one
 * ends a paragraph.
 */
#include "stretches.h"

#include "glue.h"
#include "headings.h"
#include "kinds.h"
#include "language.h"
#include "lines.h"
#include "marks.h"
#include "pairs.h"
#include "points.h"
#include "utf8.h"

#define NOISE_BETWEEN 4  /* lines of noise that may stand inside a sentence */
#define SHORT_HEADING 20 /* characters */
#define TAIL 3           /* characters of a line that are left of a heading */
#define PARAGRAPH 30     /* characters of what is certainly one */
/* What no paragraph of an author's has: joining goes wrong, and would take long. */
#define MAX_JOINED 20000 /* bytes */
#define MAX_LINES 400

struct joining {
	struct arena *arena;
	struct pairs *pairs;
	const struct source *source;
	const struct line *lines;
	size_t n;
	struct stretches *out;
	struct block_text text; /* of the paragraph in the making */
	struct stretch now;
	bool open; /* there is one */
	struct numbers numbers;
};

/* A number that does not follow the one before it, at the head of a line that was broken at a width, is text. */
static bool
is_next_number(const struct joining *j, struct str text)
{
	struct heading_number number = heading_number_at(text, 0);

	return !number.level || number.n == 1 || number.n == j->numbers.last[number.level] + 1;
}

static struct str
text_so_far(const struct joining *j)
{
	return buf_view(&j->text.text);
}

static void
finish(struct joining *j)
{
	if (!j->open)
		return;
	numbers_note(&j->numbers, text_so_far(j));
	block_finish(j->arena, &j->text, &j->now.unit.block);
	*arena_push(j->arena, j->out->items, j->out->n, j->out->cap) = j->now;
	j->open = false;
}

static void
begin(struct joining *j, size_t i)
{
	const struct line *line = &j->lines[i];

	finish(j);
	j->now = (struct stretch){ .first_line = i,
		.nlines = 1,
		.blanks = line->blanks,
		.width = line->width,
		.wrap = line->wrap,
		.zone = line->zone,
		.indented = line->indented,
		.apart = line->apart,
		.parallel = line->parallel,
		.whole = line->whole,
		.has_noise = line->has_noise };
	j->now.unit.block = (struct block){ .kind = line->noise ? BLOCK_NOISE : BLOCK_PARAGRAPH,
		.hint = line->hint,
		.source = j->source,
		.at = line->at };
	j->text = (struct block_text)BLOCK_TEXT_INIT;
	block_copy_part(j->arena, &j->text, line->of, span_of(line->off, line->text.len));
	j->open = true;
}

static void
append(struct joining *j, size_t i)
{
	const struct line *line = &j->lines[i];
	struct str text = text_so_far(j);
	size_t len;
	uint32_t last = utf8_before(text, text.len, &len), first = utf8_at(line->text, 0, &len);

	if (last < 0x80 && first < 0x80 && utf8_is_word(last) && utf8_is_word(first) &&
	    !(utf8_is_digit(last) && utf8_is_digit(first)))
		buf_char(&j->text.text, ' ');
	block_copy_part(j->arena, &j->text, line->of, span_of(line->off, line->text.len));
	j->now.unit.block.at.len = line->at.off + line->at.len - j->now.unit.block.at.off;
	j->now.width = line->width;
	j->now.wrap = line->wrap;
	j->now.nlines++;
	j->now.has_noise |= line->has_noise;
	j->now.unit.damage |= line->wrap && line->wrap == j->lines[i - 1].wrap ? 0 : DAMAGE_TORN;
}

/* As wide as the lines around it that were broken at a width. */
static bool
is_full(const struct line *line)
{
	return line->wrap && line->width + 4 >= line->wrap;
}

/* 二是… on the line below one that is full, where 一是 stands inside the paragraph. */
static bool
goes_on_with_points(struct str text, struct str next)
{
	struct lead lead;

	return lead_at_head(next, &lead) && lead.n > 1 &&
	       last_lead_inside(text, lead.form) + 1 == lead.n;
}

/* What a line must have at its head to be a paragraph of its own whatever stands before. */
static bool
begins_own(const struct joining *j, const struct line *line, bool full)
{
	struct str text = text_so_far(j);
	unsigned n;

	if (salutation_is(line->text))
		return ending_of(text) != END_COMMA || salutation_is(text);
	if (line->hint || line->item || is_numbered_title(line->text) ||
	    is_label_line(line->text) || (is_subtitle(line->text) && titleness(line->text)))
		return true;
	if (!form_level(line->text, &n))
		return false;
	if ((full || ending_of(text) == END_SEMI) && goes_on_with_points(text, line->text))
		return false;
	return !full || is_next_number(j, line->text);
}

/* A heading that fills its line and goes on in a short one. */
static bool
goes_on_as_heading(const struct joining *j, const struct line *line)
{
	return is_full(&j->lines[j->now.first_line + j->now.nlines - 1]) && !is_full(line) &&
	       ending_of(line->text) == END_OPEN && j->now.nlines == 1;
}

/* ” or ） that was torn off its sentence. */
static bool
closes_quote(struct str text)
{
	return str_starts(text, STR("”")) || str_starts(text, STR("）")) ||
	       str_starts(text, STR("》"));
}

/* It is indented, or parted from the line above by more than lines of one paragraph are. */
static bool
begins_apart(const struct line *line)
{
	return line->indented || line->blanks > line->loose;
}

/* The full line above says nothing about the end of the paragraph, and the one below does not begin one. */
static bool
goes_on_below(const struct joining *j, size_t last, const struct line *line)
{
	/* A short line without an end is no paragraph's last, so it is a heading. */
	return is_full(&j->lines[last]) && line->wrap && !begins_apart(line) &&
	       (is_full(line) || ending_of(line->text) != END_OPEN);
}

/* A date, the last of several signoffs, a title: each is a paragraph of its own. */
static bool
stands_alone(const struct joining *j, struct str text, struct str next)
{
	unsigned title = titleness(text);

	if (j->now.nlines == 1 && count_visible(text) >= 6 && is_date_line(text))
		return true;
	if (j->now.nlines == 1 && ((str_starts(text, STR("（")) && is_signoff(text)) ||
				      (str_starts(next, STR("（")) && is_date_line(next))))
		return true;
	if (is_signoff(text) && is_signoff(next) &&
	    (!starts_torn(next) || count_visible(next) >= 6))
		return true;
	return title >= 2 || (title && (is_signoff(next) || str_starts(next, STR("（"))));
}

/* Behind a paragraph 同志们， begins another and is no salutation. */
static bool
follows_paragraph(const struct joining *j)
{
	struct str text;

	if (!j->out->n)
		return false;
	text = j->out->items[j->out->n - 1].unit.block.text;
	return utf8_is_longer(text, PARAGRAPH) && ending_of(text) == END_STOP;
}

/* The text so far is a heading above line i. */
static bool
is_heading_before(const struct joining *j, struct str text, size_t i)
{
	struct buf ahead = BUF_INIT;
	struct standing place = { .is_wrapped = j->now.wrap > 0,
		.is_short = is_short_line(&j->now),
		.parallel = j->now.parallel && j->now.nlines == 1,
		.whole = j->now.whole && j->now.nlines == 1,
		.apart =
		    j->lines[i].apart || j->lines[i].parallel || j->lines[j->now.first_line].bold,
		.next = text_ahead(j->lines, j->n, i, &ahead) };
	bool is_heading = looks_like_heading(text, place);

	buf_release(&ahead);
	return is_heading;
}

/* 任务: what is left of a heading, above what begins a paragraph for sure. */
static bool
is_tail(const struct joining *j, size_t i)
{
	struct str text = j->lines[i].text;
	unsigned n;

	return i + 1 < j->n && !utf8_is_longer(text, TAIL) && ending_of(text) == END_OPEN &&
	       (j->lines[i + 1].apart || form_level(j->lines[i + 1].text, &n));
}

/* …要抓实。（二）抓宣传: what stands behind the last stop, if a number begins it; else the whole. */
static struct str
behind_last_stop(struct str text)
{
	size_t off = text.len, len;
	uint32_t c;

	while ((c = utf8_before(text, off, &len)) && c != U'。' && c != U'！' && c != U'？')
		off -= len;
	return off && heading_number_at(str_from(text, off), 0).level ? str_from(text, off) : text;
}

/* A text without a mark at its end: half a sentence unless it is a title, a signoff or a heading. */
static bool
open_text_joins(const struct joining *j, struct str text, size_t last, size_t i)
{
	const struct line *line = &j->lines[i];
	unsigned level, n;

	if (is_unclosed(text) || completes_title(text, line->text))
		return true;
	if (j->lines[last].header && line->header)
		return goes_on_in_header(text, line->text);
	if (stands_alone(j, text, line->text))
		return false;
	if (is_agenda_item(text) && (i != last + 1 || is_agenda_item(line->text)))
		return false;
	if (i != last + 1 && titleness(text) && j->now.nlines == 1 && !str_has(text, STR("，")))
		return false; /* the page's title */
	if (line->goes_on)
		return true;
	level = form_level(text, &n);
	if (level && !has_inner_stop(text) &&
	    (is_tail(j, i) || (!utf8_is_longer(text, 45) && goes_on_as_heading(j, line))))
		return true;
	if (level && is_full(&j->lines[last]) && line->wrap && !begins_apart(line))
		return true;
	/* Noise that stands between parts a sentence rather than a long heading without a number from its text. */
	if (!heading_number_at(text, 0).level && i != last + 1 &&
	    (utf8_is_longer(text, SHORT_HEADING) || is_clause(text)))
		return true;
	pairs_enter(j->pairs, j->now.first_line);
	if (!line->apart && is_torn_below_heading(j->pairs, text, line->text))
		return true;
	return !is_heading_before(j, text, i);
}

/* …… that is a blank, as what follows on the next line shows: 全县…… / 万名群众. */
static bool
ends_in_blank(struct joining *j, struct str text, struct str next)
{
	struct buf both = BUF_INIT;
	struct placeholder *found;
	bool is_blank;

	if (!str_ends(text, STR("……")))
		return false;
	buf_str(&both, STR("……"));
	buf_str(&both, str_sub(next, 0, utf8_prefix(next, 10)));
	is_blank = placeholders_find_raw(j->arena, buf_view(&both), &found) && !found[0].at.off;
	buf_release(&both);
	return is_blank;
}

/* Another speech's header stands below a text that a page broke off. */
static bool
begins_header(const struct line *above, const struct line *line)
{
	return line->header && !above->header && (titleness(line->text) >= 2 || !line->wrap);
}

/* 一、加强领导；: its brothers show that a line's mark ends no clause of a sentence. */
static bool
is_marked_heading(const struct joining *j)
{
	enum ending end = ending_of(text_so_far(j));

	return j->now.parallel && j->now.nlines == 1 && (end == END_COMMA || end == END_SEMI);
}

static bool
joins(struct joining *j, size_t last, size_t i)
{
	const struct line *line = &j->lines[i];
	struct str text = text_so_far(j);
	enum ending end = ending_of(text);
	bool full = is_full(&j->lines[last]), noise_between = i != last + 1;

	if (!j->open || j->now.unit.block.kind == BLOCK_NOISE || text.len > MAX_JOINED ||
	    j->now.nlines > MAX_LINES)
		return false;
	if (starts_with_closer(line->text) ||
	    ((full || noise_between) && str_starts(line->text, STR("。"))))
		return end != END_STOP || closes_quote(line->text);
	if ((noise_between && titleness(line->text) >= 2) || begins_header(&j->lines[last], line))
		return false;
	if (is_marked_heading(j))
		return false;
	if (j->now.unit.block.hint || begins_own(j, line, full && end <= END_SEMI))
		return false;
	if (salutation_is(text))
		return end == END_COMMA && follows_paragraph(j);
	if (is_numbered_title(text))
		return false;
	if (end == END_STOP && ends_in_blank(j, text, line->text))
		return true;
	if (end == END_STOP)
		return goes_on_below(j, last, line) && !salutation_calls(line->text) &&
		       (j->now.indented || !starts_turn(line->text));
	if (end == END_COLON)
		return introduces_quote(text, line->text) || goes_on_below(j, last, line);
	return end != END_OPEN || open_text_joins(j, behind_last_stop(text), last, i);
}

/* The next line that is no noise, if it is near; n if there is none. */
static size_t
behind_noise(const struct joining *j, size_t i)
{
	size_t end = i + NOISE_BETWEEN < j->n ? i + NOISE_BETWEEN : j->n;

	while (i < end && j->lines[i].noise && !str_starts(j->lines[i].text, STR("。")))
		if (j->lines[i++].tail)
			return j->n;
	return i < end ? i : j->n;
}

void
join_lines(struct arena *a, const struct source *source, struct pairs *pairs,
    const struct line *lines, size_t n, struct stretches *out)
{
	struct joining j = { .arena = a,
		.pairs = pairs,
		.source = source,
		.lines = lines,
		.n = n,
		.out = out,
		.text = BLOCK_TEXT_INIT };
	size_t last = 0;

	for (size_t i = 0; i < n; i++) {
		size_t next = lines[i].noise ? behind_noise(&j, i) : i;

		/* A mark alone on its line, which would be noise elsewhere, may belong to the line above. */
		if (lines[i].noise && joins(&j, last, i) &&
		    (starts_with_closer(lines[i].text) || str_starts(lines[i].text, STR("。"))))
			next = i;
		else if (next < n && next > i && !joins(&j, last, next))
			next = n;
		if (next == n) {
			begin(&j, i);
		} else if (joins(&j, last, next)) {
			append(&j, next);
			i = next;
		} else {
			begin(&j, i);
		}
		last = i;
	}
	finish(&j);
	buf_release(&j.text.text);
}
