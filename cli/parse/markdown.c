/*
 * Our Markdown is less than CommonMark, and of lines only: headings, items that are one link, paragraphs, notes. In Chinese
 * office prose "*市…*区", "1. 进一步" or four spaces at the head of a paragraph are no markup.
 */
#include "parse.h"

#include <string.h>

#include "parse_private.h"
#include "utf8.h"

struct markdown {
	struct reading *reading;
	struct parts *parts;
	struct str seen;        /* the source; of what is hidden in it a copy */
	struct buf hidden;      /* that copy: notes are NOTE_BYTEs, tabs and returns spaces */
	struct part *paragraph; /* the one that goes on, or NULL */
	struct block_text text; /* of it */
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
		memset(md->hidden.data + note.off, NOTE_BYTE, note.len);
	}
}

/* Every byte c becomes a space. */
static void
hide_byte(struct markdown *md, char c)
{
	char *at = md->hidden.data, *end = at + md->hidden.len;

	while ((at = memchr(at, c, (size_t)(end - at))))
		*at++ = ' ';
}

static void
hide(struct markdown *md, size_t body)
{
	struct str text = md->reading->source->text, rest = str_from(text, body);

	md->seen = text;
	if (str_find(rest, STR("<!--"), 0) == STR_NONE &&
	    str_find(rest, STR("\t"), 0) == STR_NONE && str_find(rest, STR("\r"), 0) == STR_NONE)
		return;
	buf_str(&md->hidden, text);
	hide_notes(md, body);
	hide_byte(md, '\t');
	hide_byte(md, '\r');
	md->seen = buf_view(&md->hidden);
}

/* Bytes [from, to) of the source without notes and white space at both ends. */
static struct span
trim(const struct markdown *md, size_t from, size_t to)
{
	struct str text = md->reading->source->text;
	const char *m = md->seen.data;
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

/* ---- taking the text ---- */

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
	const char *text = r->source->text.data, *m = md->seen.data;
	size_t start = at.off, end = at.off + at.len;

	if (m == text) {
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

/* A line of a paragraph goes on where the last one ended. */
static void
add_line(struct markdown *md, struct span at)
{
	struct block_text *t = &md->text;

	if (!md->paragraph) {
		md->paragraph = add_part(md, PART_TEXT);
		md->paragraph->at = at;
	} else if (t->text.len && parts_words((unsigned char)t->text.data[t->text.len - 1],
				      (unsigned char)md->reading->source->text.data[at.off])) {
		buf_char(&t->text, ' ');
	}
	copy(md, t, at);
	md->paragraph->at.len = at.off + at.len - md->paragraph->at.off;
}

static void
end_paragraph(struct markdown *md)
{
	struct part *part = md->paragraph;

	if (!part)
		return;
	part->block.at = part->at;
	block_finish(md->reading->arena, &md->text, &part->block);
	md->paragraph = NULL;
}

/* What stands between the signs, those at the end a space before them. */
static void
add_heading(struct markdown *md, struct span line)
{
	struct reading *r = md->reading;
	struct str seen = str_sub(md->seen, line.off, line.len);
	struct block_text t = BLOCK_TEXT_INIT;
	size_t level = 0, end = seen.len;
	struct part *part;
	struct span at;

	while (level < seen.len && seen.data[level] == '#')
		level++;
	while (end > level && seen.data[end - 1] == '#')
		end--;
	if (end == level || seen.data[end - 1] != ' ')
		end = seen.len;
	at = trim(md, line.off + level, line.off + end);
	if (!at.len) {
		r->ok = diag_error(r->diags, r->source, span_of(line.off, 1), "empty-heading",
		    "a heading without text, type it after the #");
		return;
	}
	part = add_part(md, PART_HEADING);
	part->level = (unsigned)level;
	part->at = part->block.at = span_of(line.off, at.off + at.len - line.off);
	copy(md, &t, at);
	block_finish(r->arena, &t, &part->block);
}

static void
add_link(struct markdown *md, size_t off, const struct line *line)
{
	struct part *part = add_part(md, PART_LINK);
	struct block_text t = BLOCK_TEXT_INIT;
	size_t target = off + line->paren + 1;

	part->ordered = line->ordered;
	part->at = part->block.at = span_of(off + line->open, line->close + 1 - line->open);
	part->target = span_of(target, off + line->close - target);
	copy(md, &t, trim(md, off + line->open + 1, target - 2));
	block_finish(md->reading->arena, &t, &part->block);
}

static void
read_line(struct markdown *md, struct span at)
{
	struct span inner = trim(md, at.off, at.off + at.len);
	bool indented = inner.off > at.off && md->seen.data[at.off] != NOTE_BYTE;
	struct line line = { .kind = LINE_TEXT };

	if (inner.len)
		line = line_read(md->reading, str_sub(md->seen, inner.off, inner.len), inner.off,
		    indented);
	if (!inner.len || line.kind != LINE_TEXT)
		end_paragraph(md);
	if (!inner.len)
		return;
	switch (line.kind) {
	case LINE_TEXT:
		add_line(md, inner);
		break;
	case LINE_HEADING:
		add_heading(md, inner);
		break;
	case LINE_ITEM:
		add_link(md, inner.off, &line);
		break;
	}
}

void
markdown_read(struct reading *r, size_t body, struct parts *out)
{
	struct markdown md = {
		.reading = r,
		.parts = out,
		.hidden = BUF_INIT,
		.text = BLOCK_TEXT_INIT,
	};

	hide(&md, body);
	for (size_t start = body, end; start < md.seen.len; start = end + 1) {
		end = str_find(md.seen, STR("\n"), start);
		if (end == STR_NONE)
			end = md.seen.len;
		read_line(&md, span_of(start, end - start));
	}
	end_paragraph(&md);
	buf_release(&md.hidden);
}
