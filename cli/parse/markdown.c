/*
 * Our Markdown is less than CommonMark: headings, items that are one link, paragraphs, notes. In Chinese office prose
 * "*市…*区", "1. 进一步" or four spaces at the head of a paragraph are no markup, so before cmark sees a heading or an
 * item every byte that is not markup of ours and could be taken for some is replaced by a byte that never occurs in
 * UTF-8, and of a line of text it sees one such byte. Other lengths stay, so that a place in what cmark reads is a place
 * in the source, from where the text is then taken.
 */
#include "parse.h"

#include <cmark.h>
#include <stdint.h>
#include <string.h>

#include "language.h"
#include "parse_private.h"
#include "utf8.h"

#define TEXT_BYTE '\xFE' /* a byte of text, whatever it looked like */

struct markdown {
	struct reading *reading;
	struct parts *parts;
	cmark_parser *parser;
	struct buf mask; /* the source; behind the front matter cmark sees it, but for its text */
	bool plain;      /* there are no notes, tabs and returns in it */
	uint32_t *lines; /* where each line that cmark sees begins; one more at its end */
	size_t nlines, cap;
};

/* ---- hiding ---- */

/*
 * A note with the white space that was put around it: all of it after Chinese, between Latin words that before it stays.
 */
static struct span
widen_note(struct str text, size_t body, size_t start, size_t end)
{
	size_t from = start;
	bool latin;

	while (from > body && (text.data[from - 1] == ' ' || text.data[from - 1] == '\t'))
		from--;
	latin = from > body && (unsigned char)text.data[from - 1] < 0x80;
	if (latin && from == start)
		return span_of(start, end - start);
	while (end < text.len && (text.data[end] == ' ' || text.data[end] == '\t'))
		end++;
	return latin ? span_of(start, end - start) : span_of(from, end - from);
}

static void
hide_notes(struct markdown *md, size_t body)
{
	struct reading *r = md->reading;
	struct str text = r->source->text;
	size_t start, end = body;

	while ((start = str_find(text, STR("<!--"), end)) != STR_NONE) {
		struct span note;

		end = str_find(text, STR("-->"), start + 4);
		if (end == STR_NONE) {
			r->ok = diag_error(r->diags, r->source, span_of(start, 4), "open-note",
			    "this note does not end, close it with -->");
			return;
		}
		end += 3;
		note = widen_note(text, body, start, end);
		memset(md->mask.data + note.off, NOTE_BYTE, note.len);
	}
}

/* Every byte c of the mask becomes a space. */
static void
hide_byte(struct markdown *md, char c)
{
	char *at = md->mask.data, *end = at + md->mask.len;

	while ((at = memchr(at, c, (size_t)(end - at))))
		*at++ = ' ';
}

/* ASCII bytes become text, but those in keep stay. */
static void
hide_ascii(struct markdown *md, size_t from, size_t to, const char *keep)
{
	for (size_t i = from; i < to; i++) {
		unsigned char c = (unsigned char)md->mask.data[i];

		if (c < 0x80 && (!c || !strchr(keep, c)))
			md->mask.data[i] = TEXT_BYTE;
	}
}

/* Notes around a heading or an item become white space, those before it a line of their own. */
static void
clear_around(struct markdown *md, struct span line, struct span inner)
{
	char *m = md->mask.data;

	memset(m + line.off, ' ', inner.off - line.off);
	if (inner.off > line.off)
		m[inner.off - 1] = '\n';
	memset(m + inner.off + inner.len, ' ', line.len - inner.len - (inner.off - line.off));
}

/* Numbers become 1: no other may follow a paragraph in CommonMark. */
static void
hide_item(struct markdown *md, size_t off, const struct line *line)
{
	char *m = md->mask.data + off;

	if (line->ordered) {
		memset(m, '0', line->marker - 1);
		m[line->marker - 2] = '1';
	}
	hide_ascii(md, off + line->marker + 1, off + line->open, "");
	hide_ascii(md, off + line->open + 1, off + line->paren - 1, "");
	hide_ascii(md, off + line->paren + 1, off + line->close, "");
}

/* Bytes [from, to) of the source without notes and white space at both ends. */
static struct span
trim(const struct markdown *md, size_t from, size_t to)
{
	struct str text = md->reading->source->text;
	const char *m = md->mask.data;
	size_t len;

	for (; from < to; from += len) {
		uint32_t c = utf8_at(text, from, &len);

		if (m[from] == NOTE_BYTE)
			len = 1;
		else if (!utf8_is_space(c))
			break;
	}
	for (; to > from; to -= len) {
		uint32_t c = utf8_before(text, to, &len);

		if (m[to - 1] == NOTE_BYTE)
			len = 1;
		else if (!utf8_is_space(c))
			break;
	}
	return span_of(from, to - from);
}

/* Hides what cmark must not see of a line; false: it is text. */
static bool
hide_line(struct markdown *md, struct span at)
{
	struct span inner = trim(md, at.off, at.off + at.len);
	char *m = md->mask.data;
	struct line line;

	if (!inner.len) {
		memset(m + at.off, ' ', at.len);
		return true;
	}
	line = line_read(md->reading, str_sub(buf_view(&md->mask), inner.off, inner.len), inner.off,
	    inner.off > at.off && m[at.off] != NOTE_BYTE);
	switch (line.kind) {
	case LINE_TEXT:
		return false;
	case LINE_HEADING:
		hide_ascii(md, inner.off, inner.off + inner.len, "# ");
		clear_around(md, at, inner);
		break;
	case LINE_ITEM:
		hide_item(md, inner.off, &line);
		clear_around(md, at, inner);
		break;
	}
	return true;
}

static void
show(struct markdown *md, size_t body)
{
	static const char text_line[] = { TEXT_BYTE, '\n' };
	struct str text = md->reading->source->text;
	size_t start = body;

	buf_str(&md->mask, text);
	hide_notes(md, body);
	hide_byte(md, '\t');
	hide_byte(md, '\r');
	md->plain = !memcmp(md->mask.data + body, text.data + body, text.len - body);
	while (start < md->mask.len) {
		const char *line = md->mask.data + start;
		const char *end = memchr(line, '\n', md->mask.len - start);
		size_t len = end ? (size_t)(end - line) + 1 : md->mask.len - start;

		if (hide_line(md, span_of(start, len - (end != NULL))))
			cmark_parser_feed(md->parser, line, len);
		else
			cmark_parser_feed(md->parser, text_line, sizeof text_line);
		start += len;
	}
}

static void
index_lines(struct markdown *md, size_t body)
{
	struct arena *a = md->reading->arena;
	struct str mask = buf_view(&md->mask);

	*arena_push(a, md->lines, md->nlines, md->cap) = (uint32_t)body;
	for (size_t i = str_find(mask, STR("\n"), body); i != STR_NONE;
	     i = str_find(mask, STR("\n"), i + 1))
		*arena_push(a, md->lines, md->nlines, md->cap) = (uint32_t)i + 1;
	*arena_push(a, md->lines, md->nlines, md->cap) = (uint32_t)md->mask.len;
}

/* ---- taking the text ---- */

/* The byte of the source at a line and column of cmark's. */
static size_t
place(const struct markdown *md, int line, int column)
{
	return md->lines[line - 1] + (size_t)column - 1;
}

/* Whether a line end between two bytes parts two Latin words. */
static bool
parts_words(unsigned char before, unsigned char after)
{
	return utf8_is_word(after) &&
	       (utf8_is_word(before) || (before && strchr(",.;:!?)", before)));
}

/* Appends bytes of the source as they are read: without notes, a tab as a space. */
static void
copy(struct markdown *md, struct block_text *t, struct span at)
{
	const struct reading *r = md->reading;
	const char *text = r->source->text.data, *m = md->mask.data;
	size_t start = at.off, end = at.off + at.len;

	if (md->plain) {
		block_copy(r->arena, t, r->source, at);
		return;
	}
	for (size_t i = start; i <= end; i++) {
		bool note = i < end && m[i] == NOTE_BYTE;
		bool tab = i < end && !note && (text[i] == '\t' || text[i] == '\r');

		if (i < end && !note && !tab)
			continue;
		block_copy(r->arena, t, r->source, span_of(start, i - start));
		if (tab)
			buf_char(&t->text, ' ');
		start = i + 1;
	}
}

static struct part *
add_part(struct markdown *md, enum part_kind kind)
{
	struct parts *parts = md->parts;
	struct part *part = arena_push(md->reading->arena, parts->items, parts->nitems, parts->cap);

	part->kind = kind;
	part->block.source = md->reading->source;
	return part;
}

static void
add_text(struct markdown *md, int first, int last)
{
	struct part *part = add_part(md, PART_TEXT);
	struct block_text t = BLOCK_TEXT_INIT;

	for (int i = first; i <= last; i++) {
		struct span at = trim(md, md->lines[i - 1], md->lines[i]);

		if (i == first)
			part->at = at;
		if (i > first && at.len && t.text.len &&
		    parts_words((unsigned char)t.text.data[t.text.len - 1],
			(unsigned char)md->reading->source->text.data[at.off]))
			buf_char(&t.text, ' ');
		copy(md, &t, at);
		part->at.len = at.off + at.len - part->at.off;
	}
	part->block.at = part->at;
	block_finish(md->reading->arena, &t, &part->block);
}

static void
add_heading(struct markdown *md, cmark_node *heading)
{
	struct reading *r = md->reading;
	struct block_text t = BLOCK_TEXT_INIT;
	cmark_node *text = cmark_node_first_child(heading);
	int line = cmark_node_get_start_line(heading);
	size_t start = place(md, line, cmark_node_get_start_column(heading));
	struct span at = { 0 };
	struct part *part;

	if (text) {
		size_t content = place(md, line, cmark_node_get_start_column(text));

		at = trim(md, content, content + strlen(cmark_node_get_literal(text)));
	}
	if (!at.len) {
		r->ok = diag_error(r->diags, r->source, span_of(start, 1), "empty-heading",
		    "a heading without text, type it after the #");
		return;
	}
	part = add_part(md, PART_HEADING);
	part->level = (unsigned)cmark_node_get_heading_level(heading);
	part->at = part->block.at = span_of(start, at.off + at.len - start);
	copy(md, &t, at);
	block_finish(r->arena, &t, &part->block);
}

static void
add_link(struct markdown *md, cmark_node *link, int line, bool ordered)
{
	struct part *part = add_part(md, PART_LINK);
	struct block_text t = BLOCK_TEXT_INIT;
	size_t start = place(md, line, cmark_node_get_start_column(link));
	size_t end = place(md, line, cmark_node_get_end_column(link)) + 1;
	size_t target = end - 1 - strlen(cmark_node_get_url(link));

	part->ordered = ordered;
	part->at = part->block.at = span_of(start, end - start);
	part->target = span_of(target, end - 1 - target);
	copy(md, &t, trim(md, start + 1, target - 2));
	block_finish(md->reading->arena, &t, &part->block);
}

/* An item is its line; lines after it that cmark counts to it, as CommonMark is lazy, are text. */
static void
add_item(struct markdown *md, cmark_node *paragraph, bool ordered)
{
	int first = cmark_node_get_start_line(paragraph), last = cmark_node_get_end_line(paragraph);
	cmark_node *link = cmark_node_first_child(paragraph);

	while (link && cmark_node_get_type(link) != CMARK_NODE_LINK)
		link = cmark_node_next(link);
	if (link)
		add_link(md, link, first++, ordered);
	if (first <= last)
		add_text(md, first, last);
}

static void
add_list(struct markdown *md, cmark_node *list)
{
	bool ordered = cmark_node_get_list_type(list) == CMARK_ORDERED_LIST;

	for (cmark_node *item = cmark_node_first_child(list); item; item = cmark_node_next(item)) {
		for (cmark_node *n = cmark_node_first_child(item); n; n = cmark_node_next(n))
			add_item(md, n, ordered);
	}
}

void
markdown_read(struct reading *r, size_t body, struct parts *out)
{
	struct markdown md = { .reading = r, .parts = out, .mask = BUF_INIT };
	cmark_node *document;

	md.parser = cmark_parser_new(CMARK_OPT_DEFAULT);
	show(&md, body);
	document = cmark_parser_finish(md.parser);
	index_lines(&md, body);
	for (cmark_node *n = cmark_node_first_child(document); n; n = cmark_node_next(n)) {
		if (cmark_node_get_type(n) == CMARK_NODE_HEADING)
			add_heading(&md, n);
		else if (cmark_node_get_type(n) == CMARK_NODE_LIST)
			add_list(&md, n);
		else
			add_text(&md, cmark_node_get_start_line(n), cmark_node_get_end_line(n));
	}
	cmark_node_free(document);
	cmark_parser_free(md.parser);
	buf_release(&md.mask);
}
