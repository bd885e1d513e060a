/* Lines with what their surroundings say: empty lines before, indentation, the width at which they were broken. */
#include "lines.h"

#include "furniture.h"
#include "headings.h"
#include "kinds.h"
#include "language.h"
#include "marks.h"
#include "noise.h"
#include "utf8.h"

#define NEIGHBOURS 24 /* lines on either side that tell whether a line was broken at a width */

#define WIDE 4 /* columns of a gap that parts paragraphs: two full-width spaces, or four others */
#define CROWDED 200  /* characters of a line that may be a whole page */
#define HEAD_MAX 70  /* of a title or a byline */
#define LABEL_HINT 6 /* no title's level */
#define NAME_CHARS 5 /* characters behind a byline's post */

/* Bytes of a run of white space at off that parts paragraphs. */
static size_t
gap_at(struct str text, size_t off, size_t least)
{
	size_t end = off, len, weight = 0;

	for (uint32_t c; (c = utf8_at(text, end, &len)) && utf8_is_space(c); end += len)
		weight += utf8_space_columns(c);
	return weight >= least ? end - off : 0;
}

/* Where the next white space is, from off on; the text's length if there is none. */
static size_t
next_space(struct str text, size_t off)
{
	size_t len;

	for (; (off = utf8_pass_han(text, off)) < text.len; off += len)
		if (utf8_is_space(utf8_at(text, off, &len)))
			break;
	return off;
}

/* Columns of the gaps that part the paragraphs of a line: one, where a space stands behind some sentences only. */
static size_t
least_gap(struct str text)
{
	size_t stops = 0, spaces = 0, len;
	uint32_t last = 0;

	if (next_space(text, 0) == text.len)
		return WIDE;
	for (size_t off = 0; off < text.len; off += len) {
		uint32_t c = utf8_at(text, off, &len);

		stops += c == U'。';
		if (last == U'。' && utf8_is_space(c)) {
			spaces++;
			if (gap_at(text, off, WIDE))
				return WIDE;
		}
		last = c;
	}
	return spaces >= 2 && spaces * 3 <= stops * 2 ? 1 : WIDE;
}

/* Up to the next white space. */
static struct str
first_word(struct str text)
{
	size_t off = 0, len;

	while (utf8_at(text, off, &len) && !utf8_is_space(utf8_at(text, off, &len)))
		off += len;
	return str_sub(text, 0, off);
}

/* 县委书记　张伟, …讲话 篇一: what a gap does not part, though either side might stand alone. */
static bool
goes_with(struct str before, struct str after)
{
	if (titleness(before))
		return str_starts(after, STR("篇"));
	return is_signoff(before) && !is_date_line(before) &&
	       !utf8_is_longer(first_word(after), NAME_CHARS) && !salutation_is(first_word(after));
}

/* A page's head on one line: title, byline, date line, salutation, each behind a gap. */
static bool
ends_head(struct str before)
{
	return titleness(before) || salutation_is(before) || is_signoff(before);
}

/* Where in a line the next paragraph begins after a gap, from off on: only where a sentence or a heading ended. */
static size_t
next_part(struct str text, size_t off, size_t least, size_t *gap)
{
	bool crowded = utf8_is_longer(text, CROWDED);
	size_t len;

	for (size_t at = next_space(text, off); at < text.len; at = next_space(text, at + len)) {
		struct str before, after;
		unsigned n;

		utf8_at(text, at, &len);
		if (!(*gap = gap_at(text, at, least)))
			continue;
		before = str_trim(str_sub(text, off, at - off));
		after = str_from(text, at + *gap);
		len = *gap;
		if (crowded && !utf8_is_longer(before, HEAD_MAX) && goes_with(before, after))
			continue;
		if (ending_of(before) >= END_SEMI || form_level(before, &n) ||
		    form_level(after, &n) ||
		    (crowded && !utf8_is_longer(before, HEAD_MAX) && ends_head(before)) ||
		    looks_like_heading(before,
			(struct standing){ .apart = least >= WIDE && has_inner_stop(after),
			    .next = after }))
			return at;
	}
	*gap = 0;
	return text.len;
}

/* One for a character of ASCII, two for any other. */
static unsigned
columns_of(struct str text)
{
	unsigned ascii = 0;

	for (size_t i = 0; i < text.len; i++)
		ascii += (unsigned char)text.data[i] < 0x80;
	return 2 * (unsigned)utf8_count(text) - ascii;
}

/* Empty lines and indentation before byte `at`, looking back to byte `from`. */
static void
look_back(struct str text, size_t from, size_t at, struct line *line)
{
	bool in_line = true;
	unsigned ends = 0;

	for (size_t len, off = at; off > from; off -= len) {
		uint32_t c = utf8_before(text, off, &len);

		if (c == '\n')
			ends++;
		if (c == '\n' || c == '\r')
			in_line = false;
		else if (in_line)
			line->indent += c == '\t' ? 4 : utf8_space_columns(c);
	}
	line->blanks = ends > 1 ? ends - 1 : 0;
	line->indented = line->indent >= 2;
}

/* Bytes of the noise at the head of a text. */
static size_t
noise_at_head(const struct noise *noise, struct str text)
{
	struct span at;

	return inner_noise(noise, text, 0, &at) && !str_trim(str_sub(text, 0, at.off)).len
		   ? at.off + at.len
		   : 0;
}

/* Where the noise at the end of a text begins; its length if there is none. */
static size_t
noise_at_tail(const struct noise *noise, struct str text)
{
	struct span at;

	for (size_t off = 0; inner_noise(noise, text, off, &at); off = at.off + at.len)
		if (!str_trim(str_from(text, at.off + at.len)).len)
			return at.off;
	return text.len;
}

/* Lines in the making. */
struct gathering {
	struct arena *arena;
	const struct noise *noise;
	struct line *lines;
	size_t n, cap;
	bool *is_page; /* blocks that begin with 1、 2、 … of a viewer */
};

/* Bytes [from, to) of a block's text are a line, if there is anything in them. */
static void
add_line(struct gathering *g, const struct block *b, struct line like, size_t from, size_t to)
{
	struct str whole = str_trim(str_sub(b->text, from, to - from));
	struct str text = without_marks(whole, &like);
	struct line *line;

	if (!text.len)
		return;
	line = arena_push(g->arena, g->lines, g->n, g->cap);
	*line = like;
	line->text = text;
	line->of = b;
	line->off = (size_t)(text.data - b->text.data);
	line->at = block_place(b, span_of((size_t)(whole.data - b->text.data), whole.len));
	line->columns = line->indent + columns_of(text);
	line->width = line->indent + 2 * (unsigned)utf8_count(text);
	line->width = line->width > line->columns ? line->width : line->columns;
	if (whole.data + whole.len == b->text.data + b->text.len)
		line->at.len = b->at.off + b->at.len - line->at.off;
	if (whole.data == b->text.data)
		line->at = span_of(b->at.off, line->at.off + line->at.len - b->at.off);
	else
		line->blanks = 0;
}

/* What a site put at the ends of a line is a line of its own. */
static void
add_with_ends(struct gathering *g, const struct block *b, struct line like, size_t from, size_t to)
{
	struct str text = str_sub(b->text, from, to - from);
	size_t head = noise_at_head(g->noise, text), tail;
	struct line noise = like;

	noise.noise = true;
	add_line(g, b, noise, from, from + head);
	text = str_from(text, head);
	tail = noise_at_tail(g->noise, text);
	add_line(g, b, like, from + head, from + head + tail);
	add_line(g, b, noise, from + head + tail, to);
}

/* 2024 年 5 月 6 日, without a remark. */
static bool
is_bare_date(struct str text)
{
	return is_date_line(text) && !str_starts(text, STR("（")) && !str_starts(text, STR("("));
}

/* Bytes [from, to) of a block's text are noise, a line, or a line with noise. */
static void
add_plain_part(struct gathering *g, const struct block *b, struct line like, size_t from, size_t to)
{
	struct line marks = like;
	struct str part = without_marks(str_trim(str_sub(b->text, from, to - from)), &marks);
	enum noise_verdict verdict = noise_verdict(g->noise, part);

	like.noise = verdict == NOISE_ALL && !is_numbered_title(part) && !is_bare_date(part) &&
		     (titleness(part) < 3 || has_noise_form(part));
	like.tail = like.noise && begins_tail(g->noise, part);
	like.has_noise = verdict == NOISE_INSIDE;
	if (verdict == NOISE_INSIDE && !is_numbered_title(part))
		add_with_ends(g, b, like, from, to);
	else
		add_line(g, b, like, from, to);
}

/* The same; a label in bold at its head is a heading. */
static void
add_part(struct gathering *g, const struct block *b, struct line like, size_t from, size_t to)
{
	size_t label = bold_label(str_sub(b->text, from, to - from));
	struct line heading = like;

	if (label && from + label < to) {
		heading.hint = LABEL_HINT;
		add_line(g, b, heading, from, from + label);
		from += label;
	}
	add_plain_part(g, b, like, from, to);
}

/* From byte off on: lines whose ends became spaces. */
static void
add_spaced(struct gathering *g, const struct block *b, struct line like, size_t off, unsigned width)
{
	like.wrap = width;
	like.spaced = true;
	while (off < b->text.len) {
		size_t end = spaced_line_end(b->text, off, width);

		add_part(g, b, like, off, end);
		off = end;
		like.indented = false;
		like.indent = 0;
	}
}

static void
add_parts(struct gathering *g, const struct block *b, struct line like)
{
	size_t least = least_gap(b->text),
	       off = g->is_page[like.block] ? page_mark(b->text, &(unsigned){ 0 }) : 0;
	unsigned width = spaced_width(b->text);

	if (off) {
		like.noise = true;
		add_line(g, b, like, 0, off);
		like.noise = false;
	}
	if (width) {
		add_spaced(g, b, like, off, width);
		return;
	}
	while (off < b->text.len) {
		size_t gap, end = next_part(b->text, off, least, &gap);
		size_t tail = off + foreign_tail(g->noise, str_sub(b->text, off, end - off));
		struct line noise = like;

		add_part(g, b, like, off, tail);
		noise.noise = true;
		add_line(g, b, noise, tail, end);
		off = end + gap;
		like.indented = true;
		like.indent = 4;
	}
}

/* Lines that stop in mid-sentence, all at one width, were broken there: most lines around are as wide as the widest. */
static void
find_wrap(struct line *lines, size_t n, size_t i)
{
	size_t from = i > NEIGHBOURS ? i - NEIGHBOURS : 0;
	size_t to = i + NEIGHBOURS < n ? i + NEIGHBOURS : n;
	unsigned widest = 0;
	size_t full = 0, open = 0, parted = 0, all = 0;

	while (lines[from].zone != lines[i].zone)
		from++;
	while (lines[to - 1].zone != lines[i].zone)
		to--;
	for (size_t k = from; k < to; k++)
		if (!lines[k].noise && !lines[k].spaced && lines[k].columns > widest)
			widest = lines[k].columns;
	for (size_t k = from; k < to; k++) {
		if (lines[k].noise || lines[k].spaced)
			continue;
		all++;
		if (lines[k].width + 4 < widest)
			continue;
		full++;
		if (ending_of(lines[k].text) > END_COMMA)
			continue;
		open++;
		parted += k + 1 < n && lines[k + 1].blanks > 0;
	}
	if (full < 4 || full * 5 < all * 2 || open * 5 < full * 2 || widest > 200)
		return;
	lines[i].wrap = widest;
	lines[i].loose = parted * 2 > open;
}

void
find_wraps(struct line *lines, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (!lines[i].spaced)
			find_wrap(lines, n, i);
}

size_t
lines_gather(struct arena *a, const struct noise *noise, const struct document *doc,
    struct line **out)
{
	struct gathering g = { .arena = a,
		.noise = noise,
		.is_page = arena_array(a, bool, doc->nblocks) };
	size_t before = 0;

	find_viewer_pages(doc, g.is_page);
	for (size_t i = 0; i < doc->nblocks; i++) {
		const struct block *b = without_stress(a, without_gaps(a, &doc->blocks[i]));
		struct line first = { .block = i, .hint = b->hint };

		look_back(b->source->text, before, b->at.off, &first);
		first.noise = b->kind == BLOCK_NOISE || is_preview(doc, i);
		if (first.noise)
			add_line(&g, b, first, 0, b->text.len);
		else
			add_parts(&g, b, first);
		before = b->at.off + b->at.len;
	}
	*out = g.lines;
	return g.n;
}
