/* What cmark must not see of our Markdown. */
#include "parse.h"

#include <string.h>

#include "parse_private.h"
#include "utf8.h"

#define TEXT_BYTE '\xFE' /* a byte of text, whatever it looked like */

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
	struct parsing *p = md->parsing;
	struct str text = p->source->text;
	size_t start, end = body;

	while ((start = str_find(text, STR("<!--"), end)) != STR_NONE) {
		struct span note;

		end = str_find(text, STR("-->"), start + 4);
		if (end == STR_NONE) {
			reject(p, span_of(start, 4), "open-note",
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

struct span
markdown_trim(const struct markdown *md, size_t from, size_t to)
{
	struct str text = md->parsing->source->text;
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
	struct span inner = markdown_trim(md, at.off, at.off + at.len);
	char *m = md->mask.data;
	struct line line;

	if (!inner.len) {
		memset(m + at.off, ' ', at.len);
		return true;
	}
	line = line_read(md->parsing, str_sub(buf_view(&md->mask), inner.off, inner.len), inner.off,
	    inner.off > at.off && m[at.off] != NOTE_BYTE);
	switch (line.kind) {
	case LINE_TEXT:
		return false;
	case LINE_HEADING:
		hide_ascii(md, inner.off, inner.off + inner.len, "# ");
		clear_around(md, at, inner);
		md->marked = true;
		break;
	case LINE_ITEM:
		hide_item(md, inner.off, &line);
		clear_around(md, at, inner);
		md->marked = true;
		break;
	}
	return true;
}

void
markdown_hide(struct markdown *md, size_t body)
{
	static const char text_line[] = { TEXT_BYTE, '\n' };
	struct str text = md->parsing->source->text;
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
			buf_add(&md->shown, line, len);
		else
			buf_add(&md->shown, text_line, sizeof text_line);
		start += len;
	}
}
