#include "read.h"

#include <string.h>

#include "read_private.h"
#include "utf8.h"

static const char *const format_names[] = {
	[READ_TEXT] = "text",
	[READ_MARKDOWN] = "Markdown",
	[READ_HTML] = "HTML",
	[READ_DOCX] = ".docx",
};

const char *
read_format_name(enum read_format format)
{
	return format_names[format];
}

/* Bytes of the line end at off: LF, CR, CR LF, form feed, U+2028 …; 0 if there is none. */
static size_t
line_end_at(struct str text, size_t off)
{
	const char *p = text.data + off;

	switch (*p) {
	case '\n':
	case '\f':
	case '\v':
		return 1;
	case '\r':
		return off + 1 < text.len && p[1] == '\n' ? 2 : 1;
	case '\xE2':
		return text.len - off >= 3 && p[1] == '\x80' && (p[2] == '\xA8' || p[2] == '\xA9')
			   ? 3
			   : 0;
	default:
		return 0;
	}
}

/* Where the line that begins at off ends, before its line end; *next is the line after it. */
static size_t
line_at(struct str text, size_t off, size_t *next)
{
	size_t end = off;

	while (end < text.len) {
		size_t len = line_end_at(text, end);

		if (len) {
			*next = end + len;
			return end;
		}
		end++;
	}
	*next = end;
	return end;
}

/* The level of a Markdown heading "## 标题", 0 for any other line; *marks are the bytes before its text. */
static unsigned
markdown_level(struct str line, size_t *marks)
{
	size_t n = 0;

	while (n < line.len && line.data[n] == '#')
		n++;
	if (!n || n > 6 || n == line.len || line.data[n] != ' ')
		return 0;
	*marks = line.len - str_trim(str_from(line, n)).len;
	return *marks < line.len ? (unsigned)n : 0;
}

static bool
looks_like_markdown(struct str text)
{
	size_t off = 0, marks;

	while (off < text.len) {
		size_t next, end = line_at(text, off, &next);

		if (markdown_level(str_sub(text, off, end - off), &marks))
			return true;
		off = next;
	}
	return false;
}

struct reading *
read_open(struct arena *a, const struct source *raw, struct diags *d)
{
	struct reading *r = arena_new(a, struct reading);

	if (looks_like_word(raw->text))
		return read_docx(a, raw, d, r) ? r : NULL;
	if (!decode(a, raw, d, r))
		return NULL;
	if (looks_like_html(r->text->text)) {
		read_html(a, r);
		if (!str_trim(r->text->text).len) {
			diag_path_error(d, raw->path, "empty-file",
			    "there is no text in this page");
			return NULL;
		}
	} else if (looks_like_markdown(r->text->text)) {
		r->format = READ_MARKDOWN;
	}
	return r;
}

/* The hint of the line at off; hints before it are done with. */
static unsigned
hint_at(const struct reading *r, size_t *next, size_t off)
{
	while (*next < r->nhints && r->hints[*next].off < off)
		++*next;
	return *next < r->nhints && r->hints[*next].off == off ? r->hints[*next].level : 0;
}

static size_t
first_hint(const struct reading *r, size_t off)
{
	size_t low = 0, high = r->nhints;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (r->hints[mid].off < off)
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

/* A backslash before a sign, as Markdown has it, is none of the text. */
static void
drop_escapes(struct arena *a, struct block *b, struct span line)
{
	struct str text = b->text;
	struct block_text made = BLOCK_TEXT_INIT;
	size_t done = 0;

	for (size_t i = 0; i + 1 < text.len; i++) {
		unsigned char next = (unsigned char)text.data[i + 1];

		if (text.data[i] != '\\' || next > 0x7F || utf8_kind(next) != UTF8_PUNCTUATION)
			continue;
		block_copy(a, &made, b->source, span_of(line.off + done, i - done));
		done = ++i;
	}
	if (!done)
		return;
	block_copy(a, &made, b->source, span_of(line.off + done, text.len - done));
	block_finish(a, &made, b);
}

static void
add_line(struct arena *a, const struct reading *r, struct span at, unsigned hint,
    struct document *doc)
{
	struct block *b = document_add(a, doc);
	struct span line;
	size_t marks = 0;

	b->kind = BLOCK_PARAGRAPH;
	b->hint = hint;
	if (r->format == READ_MARKDOWN)
		b->hint = markdown_level(source_text(r->text, at), &marks);
	if (!b->hint)
		marks = 0;
	line = span_of(at.off + marks, at.len - marks);
	block_set(a, b, r->text, line);
	if (r->format == READ_MARKDOWN)
		drop_escapes(a, b, line);
	b->at = at;
}

size_t
read_lines(struct arena *a, const struct reading *r, size_t off, size_t want, struct document *doc)
{
	struct str text = r->text->text;
	size_t start = off, hint = first_hint(r, off);

	while (off < text.len && off - start < want) {
		size_t next, end = line_at(text, off, &next);
		struct str line = str_trim(str_sub(text, off, end - off));

		if (line.len)
			add_line(a, r, span_of((size_t)(line.data - text.data), line.len),
			    hint_at(r, &hint, off), doc);
		off = next;
	}
	return off;
}

struct reading *
read_speech(struct arena *a, const struct source *raw, struct diags *d)
{
	struct reading *r = read_open(a, raw, d);

	if (r)
		read_lines(a, r, 0, r->text->text.len, &r->doc);
	return r;
}
