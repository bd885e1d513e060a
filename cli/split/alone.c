/* Lines that stand alone by their layout: where no line was broken, indented below a whole paragraph, or of one shape above several. */
#include "lines.h"

#include "language.h"
#include "marks.h"
#include "utf8.h"

/* Characters. */
#define HEADING_MIN 4 /* of a heading */
#define HEADING_MAX 32
#define BARE_MAX 24  /* of a heading with a comma and no number */
#define PARAGRAPH 20 /* of the line below a heading, at least */
#define LONG 45      /* of a line that may be a heading with a number; more are a paragraph's */
#define PIECE 6      /* of a line that is hardly more than a figure or a blank */

/* Lines. */
#define LEAST_SURE 3  /* indented ones that show what indentation means */
#define WHOLE_MIN 10  /* unbroken ones, where one without a mark at its end may be a heading … */
#define BROKEN_MAX 20 /* … if there are so many of them for each that was broken */
#define BROTHERS 6    /* candidates before it that a heading is compared with */
#define AHEAD 8       /* that are looked at to see what a sentence says, … */
#define ENOUGH 120    /* … up to so many bytes */

/* ---- lines that were not broken ---- */

/* Breaks off where no paragraph does, or goes on with what begins none. */
static bool
is_broken(const struct line *lines, size_t i, enum ending end)
{
	struct str text = lines[i].text;
	unsigned n;

	if (end == END_COMMA || starts_with_closer(text))
		return true;
	if (is_torn_piece(text) && !form_level(text, &n) &&
	    (!i || ending_of(lines[i - 1].text) < END_COLON))
		return true;
	return end == END_OPEN && utf8_is_longer(text, HEADING_MAX) && !lines[i].header;
}

/* Nearly all lines of a zone are whole: one without a mark at its end is no half of a sentence. */
static void
mark_whole_in_zone(struct line *lines, size_t n)
{
	size_t whole = 0, broken = 0;

	for (size_t i = 0; i < n; i++) {
		enum ending end;

		if (lines[i].noise || lines[i].header)
			continue;
		end = ending_of(lines[i].text);
		if (is_broken(lines, i, end))
			broken++;
		else
			whole += end == END_STOP;
	}
	for (size_t i = 0; i < n; i++)
		lines[i].whole = whole >= WHOLE_MIN && broken * BROKEN_MAX <= whole;
}

/* ---- indentation ---- */

/* Nearly all indented lines stand behind the end of a paragraph. */
static bool
indents_begin_paragraphs(const struct line *lines, size_t n)
{
	size_t good = 0, bad = 0;

	for (size_t i = 1; i < n; i++) {
		enum ending before;

		if (lines[i].noise || lines[i - 1].noise || !lines[i].indented)
			continue;
		before = ending_of(lines[i - 1].text);
		good += before >= END_COLON;
		bad += before == END_COMMA || starts_with_closer(lines[i].text);
	}
	return good >= LEAST_SURE && bad * 10 <= good;
}

static void
mark_apart_in_zone(struct line *lines, size_t n)
{
	bool sure = indents_begin_paragraphs(lines, n);

	for (size_t i = 0; i < n; i++) {
		lines[i].apart = sure && lines[i].indented && !starts_with_closer(lines[i].text);
		lines[i].goes_on =
		    sure && lines[i].wrap && !lines[i].indented && i && lines[i - 1].wrap;
	}
}

void
mark_apart(struct line *lines, size_t n)
{
	for (size_t from = 0, to; from < n; from = to) {
		for (to = from + 1; to < n && lines[to].zone == lines[from].zone;)
			to++;
		mark_apart_in_zone(lines + from, to - from);
		mark_whole_in_zone(lines + from, to - from);
	}
}

/* ---- lines of one shape ---- */

struct candidate {
	size_t line, chars, clauses;
	enum ending end;
};

/* A line that ends a paragraph, or a head. */
static bool
ends_paragraph(const struct line *line)
{
	unsigned n;

	return line->header || ending_of(line->text) >= END_COLON || salutation_is(line->text) ||
	       (form_level(line->text, &n) && !utf8_is_longer(line->text, HEADING_MAX));
}

/* A line that begins a paragraph of some length. */
static bool
begins_paragraph(const struct line *line)
{
	size_t len;
	unsigned n;

	if (line->noise || line->header || !utf8_is_longer(line->text, PARAGRAPH))
		return false;
	return line->apart || utf8_is_han(utf8_at(line->text, 0, &len)) ||
	       starts_with_date(line->text) || form_level(line->text, &n);
}

/* As short as a heading, without a stop. */
static bool
is_short(const struct line *line)
{
	unsigned n;

	if (line->noise || line->header || (line->wrap && line->width + 6 >= line->wrap) ||
	    utf8_is_longer(line->text, LONG))
		return false;
	return !utf8_is_longer(line->text, form_level(line->text, &n) ? LONG : HEADING_MAX) &&
	       utf8_count(line->text) >= HEADING_MIN && ending_of(line->text) <= END_SEMI &&
	       !has_inner_stop(line->text);
}

/* Of some 170 headings without a number none is so long and has a comma. */
static bool
is_long_clauses(struct str text)
{
	return utf8_is_longer(text, BARE_MAX) && str_has(text, STR("，"));
}

/* The same without a number and a mark at its end. */
static bool
is_short_and_bare(const struct line *line)
{
	unsigned level;

	return is_short(line) && ending_of(line->text) == END_OPEN &&
	       !form_level(line->text, &level) && !is_long_clauses(line->text);
}

/* A heading that ends in ； or ，, with text below that is neither its rest nor a point of its own series. */
static bool
is_marked(const struct line *line, const struct line *next)
{
	unsigned n, level, below;

	if (!is_short(line) || ending_of(line->text) == END_OPEN)
		return false;
	level = form_level(line->text, &n);
	below = form_level(next->text, &n);
	return (!below || below > level) &&
	       (below || ending_of(next->text) >= END_COLON || utf8_is_longer(next->text, LONG));
}

/* A short line between paragraphs, alone or with another one. */
static bool
is_candidate(const struct line *lines, size_t n, size_t i)
{
	size_t above = i, len;

	if (i + 1 == n)
		return false;
	if (!is_short_and_bare(&lines[i]) && !is_marked(&lines[i], &lines[i + 1]))
		return false;
	if (!begins_paragraph(&lines[i + 1]) &&
	    !(i + 2 < n && is_short_and_bare(&lines[i + 1]) && begins_paragraph(&lines[i + 2]) &&
		utf8_is_han(utf8_at(lines[i + 1].text, 0, &len))))
		return false;
	while (above && lines[above - 1].noise)
		above--;
	return above && (ends_paragraph(&lines[above - 1]) ||
			    (above > 1 && is_short_and_bare(&lines[above - 1]) &&
				ends_paragraph(&lines[above - 2])));
}

static struct candidate
candidate_of(const struct line *lines, size_t i)
{
	struct str text = lines[i].text;
	struct candidate c = { .line = i,
		.chars = utf8_count(text),
		.clauses = 1,
		.end = ending_of(text) };

	for (size_t off = 0; (off = str_find(text, STR("，"), off)) != STR_NONE; off++)
		c.clauses++;
	return c;
}

static bool
are_alike(const struct candidate *a, const struct candidate *b)
{
	if (a->end != END_OPEN || b->end != END_OPEN)
		return a->end == b->end;
	return a->clauses == b->clauses && a->chars <= b->chars + 2 && b->chars <= a->chars + 2;
}

/* As many lines end in a candidate's mark elsewhere: they were broken there, and say nothing. */
static bool
are_broken_at(const struct line *lines, size_t n, const struct candidate *all, size_t nall,
    enum ending end)
{
	size_t others = 0, own = 0;

	for (size_t i = 0; i < n; i++)
		others += !lines[i].noise && ending_of(lines[i].text) == end;
	for (size_t i = 0; i < nall; i++)
		own += all[i].end == end;
	return others >= 2 * own;
}

static void
mark_parallel_in_zone(struct arena *a, struct line *lines, size_t from, size_t to, size_t n)
{
	struct candidate *all = NULL;
	size_t nall = 0, cap = 0;
	bool broken[END_STOP + 1] = { false };

	for (size_t i = from; i < to; i++)
		if (is_candidate(lines, n, i))
			*arena_push(a, all, nall, cap) = candidate_of(lines, i);
	for (enum ending end = END_COMMA; end <= END_SEMI && nall; end++)
		broken[end] = are_broken_at(lines + from, to - from, all, nall, end);
	for (size_t i = 0; i < nall; i++)
		for (size_t k = i > BROTHERS ? i - BROTHERS : 0; k < i; k++)
			if (are_alike(&all[i], &all[k]) && !broken[all[i].end] &&
			    !str_eq(lines[all[i].line].text, lines[all[k].line].text))
				lines[all[i].line].parallel = lines[all[k].line].parallel = true;
}

void
mark_parallel(struct arena *a, struct line *lines, size_t n)
{
	for (size_t from = 0, to; from < n; from = to) {
		for (to = from + 1; to < n && lines[to].zone == lines[from].zone;)
			to++;
		mark_parallel_in_zone(a, lines, from, to, n);
	}
}

/* ---- torn lines ---- */

bool
is_torn_piece(struct str text)
{
	static const char *const blanks = "[【*＊_＿…×";

	return starts_torn(text) || (utf8_one_at(text, 0, blanks) && !utf8_is_longer(text, PIECE));
}

/* The line breaks before or behind what was set in another type. */
static bool
is_torn_between(struct str text, struct str next)
{
	size_t len;
	uint32_t last = utf8_before(text, text.len, &len);

	return is_torn_piece(next) || starts_with_closer(next) || utf8_is_word(last) ||
	       last == U'”' || last == ']' || last == U'】';
}

struct str
text_ahead(const struct line *lines, size_t n, size_t i, struct buf *out)
{
	if (is_torn_piece(lines[i].text) || lines[i].text.len > ENOUGH)
		return lines[i].text;
	for (size_t k = i; k < n && k < i + AHEAD && out->len < ENOUGH; k++) {
		if (k > i && (lines[k].noise || lines[k].apart ||
				 !is_torn_between(lines[k - 1].text, lines[k].text)))
			break;
		buf_str(out, lines[k].text);
		if (ending_of(lines[k].text) >= END_COLON)
			break;
	}
	return buf_view(out);
}
