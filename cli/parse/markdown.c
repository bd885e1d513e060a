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

#include "parse_private.h"
#include "utf8.h"

static void
index_lines(struct markdown *md, size_t body)
{
	struct arena *a = md->parsing->arena;
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
	const struct parsing *p = md->parsing;
	const char *text = p->source->text.data, *m = md->mask.data;
	size_t start = at.off, end = at.off + at.len;

	if (md->plain) {
		block_copy(p->arena, t, p->source, at);
		return;
	}
	for (size_t i = start; i <= end; i++) {
		bool note = i < end && m[i] == NOTE_BYTE;
		bool tab = i < end && !note && (text[i] == '\t' || text[i] == '\r');

		if (i < end && !note && !tab)
			continue;
		block_copy(p->arena, t, p->source, span_of(start, i - start));
		if (tab)
			buf_char(&t->text, ' ');
		start = i + 1;
	}
}

static struct part *
add_part(struct markdown *md, enum part_kind kind)
{
	struct parts *parts = md->parts;
	struct part *part = arena_push(md->parsing->arena, parts->items, parts->nitems, parts->cap);

	part->kind = kind;
	part->block.source = md->parsing->source;
	return part;
}

/* Whether a line ends a sentence, or announces what follows. */
static bool
ends_sentence(struct str line)
{
	static const char *const ends[] = { "。", "！", "？", "；", "：", NULL };
	static const char *const quotes[] = { "”", "’", "）", NULL };
	size_t end = line.len, len;

	while ((len = str_one_before(line, end, quotes)) > 0)
		end -= len;
	return str_one_before(line, end, ends) > 0;
}

static struct str
line_text(const struct markdown *md, int line)
{
	struct span at = markdown_trim(md, md->lines[line - 1], md->lines[line]);

	return str_sub(md->parsing->source->text, at.off, at.len);
}

/* Lines that all begin behind a sentence, or as items do, were meant for paragraphs by a hand that pressed return once. */
static void
note_joined_lines(struct markdown *md, int first, int last)
{
	const struct parsing *p = md->parsing;
	struct span second = markdown_trim(md, md->lines[first], md->lines[first + 1]);

	for (int i = first; i < last; i++)
		if (!ends_sentence(line_text(md, i)) && !line_marker(line_text(md, i + 1)))
			return;
	if (p->ok)
		diag_note(p->diags, p->source, span_of(second.off, 0), "joined-lines",
		    "this line goes on the paragraph before it; put an empty line between, "
		    "if it is one of its own");
}

static void
add_text(struct markdown *md, int first, int last)
{
	struct part *part = add_part(md, PART_TEXT);
	struct block_text t = BLOCK_TEXT_INIT;

	if (first < last)
		note_joined_lines(md, first, last);
	for (int i = first; i <= last; i++) {
		struct span at = markdown_trim(md, md->lines[i - 1], md->lines[i]);

		if (i == first)
			part->at = at;
		if (i > first && at.len && t.text.len &&
		    parts_words((unsigned char)t.text.data[t.text.len - 1],
			(unsigned char)md->parsing->source->text.data[at.off]))
			buf_char(&t.text, ' ');
		copy(md, &t, at);
		part->at.len = at.off + at.len - part->at.off;
	}
	part->block.at = part->at;
	block_finish(md->parsing->arena, &t, &part->block);
}

static void
add_heading(struct markdown *md, cmark_node *heading)
{
	struct parsing *p = md->parsing;
	struct block_text t = BLOCK_TEXT_INIT;
	cmark_node *text = cmark_node_first_child(heading);
	int line = cmark_node_get_start_line(heading);
	size_t start = place(md, line, cmark_node_get_start_column(heading));
	struct span at = { 0 };
	struct part *part;

	if (text) {
		size_t content = place(md, line, cmark_node_get_start_column(text));

		at = markdown_trim(md, content, content + strlen(cmark_node_get_literal(text)));
	}
	if (!at.len) {
		reject(p, span_of(start, 1), "empty-heading",
		    "a heading without text, type it after the #");
		return;
	}
	part = add_part(md, PART_HEADING);
	part->level = (unsigned)cmark_node_get_heading_level(heading);
	part->at = part->block.at = span_of(start, at.off + at.len - start);
	copy(md, &t, at);
	block_finish(p->arena, &t, &part->block);
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
	copy(md, &t, markdown_trim(md, start + 1, target - 2));
	block_finish(md->parsing->arena, &t, &part->block);
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

/* Headings, items, and the paragraphs between them, by cmark's lines. */
static void
add_marked(struct markdown *md)
{
	cmark_node *document =
	    cmark_parse_document(md->shown.data, md->shown.len, CMARK_OPT_DEFAULT);

	for (cmark_node *n = cmark_node_first_child(document); n; n = cmark_node_next(n)) {
		if (cmark_node_get_type(n) == CMARK_NODE_HEADING)
			add_heading(md, n);
		else if (cmark_node_get_type(n) == CMARK_NODE_LIST)
			add_list(md, n);
		else
			add_text(md, cmark_node_get_start_line(n), cmark_node_get_end_line(n));
	}
	cmark_node_free(document);
}

/* What is nothing but text, as most fragments are, has its paragraphs between blank lines: cmark need not be asked. */
static void
add_paragraphs(struct markdown *md)
{
	int first = 0;

	for (int i = 1; i < (int)md->nlines; i++) {
		uint32_t start = md->lines[i - 1];
		bool blank =
		    !str_trim(str_sub(buf_view(&md->mask), start, md->lines[i] - start)).len;

		if (blank && first)
			add_text(md, first, i - 1);
		if (blank || !first)
			first = blank ? 0 : i;
	}
	if (first)
		add_text(md, first, (int)md->nlines - 1);
}

void
markdown_read(struct parsing *p, size_t body, struct parts *out)
{
	struct markdown md = {
		.parsing = p,
		.parts = out,
		.mask = BUF_INIT,
		.shown = BUF_INIT,
	};

	markdown_hide(&md, body);
	index_lines(&md, body);
	if (md.marked)
		add_marked(&md);
	else
		add_paragraphs(&md);
	buf_release(&md.mask);
	buf_release(&md.shown);
}
