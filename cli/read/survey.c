/*
 * The first pass over a file: nothing of it is used before all of it is known to be text. The encoding is found in an
 * order that never guesses: byte order mark, strict UTF-8, GB18030. A text that has shown enough of UTF-8 before its
 * first bad byte is damaged UTF-8, not GB18030.
 */
#include "read_private.h"

#include <string.h>

#include "array.h"

#define ENOUGH_UTF8 16 /* multi-byte characters that settle it */

struct surveying {
	struct input *input;
	struct diags *diags;
	struct survey *out;
	size_t multibyte; /* characters of UTF-8 seen, up to ENOUGH_UTF8 */
	size_t wrong;     /* where the encoding broke */
	bool has_text;
};

/* The first byte of a text as a source of its own, that a message may outlive the text. */
static const struct source *
source_at(const struct surveying *s, const struct window *w)
{
	struct arena *a = s->diags->arena;

	return source_part(a, arena_str(a, str_of(input_path(s->input))).data,
	    arena_str(a, str_sub(w->text, 0, 1)), w->before, w->place);
}

/* Byte off behind the mark, looked for once more; NULL: an error was added. */
static const struct source *
byte_at(const struct surveying *s, size_t off)
{
	struct window w = { .place = { 1, 1 } };
	struct str piece;

	if (!input_seek(s->input, s->out->mark))
		return NULL;
	while (input_next(s->input, &piece) && piece.len) {
		w.text = piece;
		if (off - w.before < piece.len) {
			window_step(&w, off - w.before);
			return source_at(s, &w);
		}
		window_step(&w, piece.len);
	}
	diag_path_error(s->diags, input_path(s->input), "cannot-read", CHANGED);
	return NULL;
}

static unsigned
byte_of(const struct source *byte)
{
	return (unsigned)(unsigned char)*byte->text.data;
}

/* ---- what is no text ---- */

/* What no text begins with, and what to do about it. */
static const struct binary {
	struct str head;
	const char *what;
} binaries[] = {
	{ { .data = "%PDF-", .len = 5 }, "this is a PDF, copy its text into a text file" },
	{ { .data = "\x1F\x8B", .len = 2 }, "this file is compressed, unpack it" },
};

/* Only text has no zero byte. */
static bool
check_text(const struct surveying *s, struct str head)
{
	size_t before = 0;
	struct str piece;
	bool ok;

	for (size_t i = 0; i < COUNT(binaries); i++)
		if (str_starts(head, binaries[i].head))
			return diag_path_error(s->diags, input_path(s->input), "not-text", "%s",
			    binaries[i].what);
	ok = input_seek(s->input, s->out->mark);
	while (ok && (ok = input_next(s->input, &piece)) && piece.len) {
		const char *nul = memchr(piece.data, '\0', piece.len);
		const struct source *byte;

		if (nul) {
			byte = byte_at(s, before + (size_t)(nul - piece.data));
			return byte &&
			       diag_error(s->diags, byte, span_of(0, 1), "not-text",
				   "a zero byte: this is no text, save it as .docx or text");
		}
		before += piece.len;
	}
	return ok;
}

/* ---- the text ---- */

static void
count_multibyte(struct surveying *s, struct str text)
{
	for (size_t i = 0; i < text.len && s->multibyte < ENOUGH_UTF8; i++)
		s->multibyte += ((unsigned char)text.data[i] & 0xC0) == 0xC0;
}

static void
look_at_line(struct surveying *s, struct str line)
{
	size_t signs;

	s->has_text = s->has_text || str_trim(line).len;
	s->out->is_markdown = s->out->is_markdown || markdown_level(line, &signs);
}

/* Too long a line is no prose, and would have to be held in memory several times over. */
static bool
line_too_long(struct surveying *s, struct window *w, size_t start)
{
	window_step(w, start);
	return diag_error(s->diags, source_at(s, w), span_of(0, 1), "line-too-long",
	    "this line is longer than %zu MiB, break it into paragraphs", READ_LINE_MAX >> 20);
}

/* The lines that are whole are done with; *seen bytes of the last one have no line end. */
static bool
look_at_lines(struct surveying *s, struct window *w, size_t *seen)
{
	size_t start = 0, off = *seen, next, end;

	while ((end = line_end(w->text, off, &next)) < w->text.len || (w->ended && start < end)) {
		if (end - start > READ_LINE_MAX)
			return line_too_long(s, w, start);
		look_at_line(s, str_sub(w->text, start, end - start));
		start = off = next;
	}
	if (end - start > READ_LINE_MAX)
		return line_too_long(s, w, start);
	window_step(w, start);
	*seen = w->text.len;
	return true;
}

/* All of the text in an encoding. False: an error was added, or *is_wrong, from the byte `wrong` on. */
static bool
look_through(struct surveying *s, enum encoding encoding, bool *is_wrong)
{
	struct window w;
	size_t seen = 0;
	bool ok = window_begin(&w, s->input, encoding, s->out->mark);

	s->out->encoding = encoding;
	while (ok && !w.ended) {
		size_t before = w.text.len;

		ok = window_fill(&w);
		count_multibyte(s, str_from(w.text, before));
		ok = ok && look_at_lines(s, &w, &seen);
	}
	*is_wrong = w.decoder.is_wrong;
	if (*is_wrong && w.decoder.done > s->wrong)
		s->wrong = w.decoder.done; /* where the likelier encoding breaks */
	s->out->len = w.before;
	window_end(&w);
	return ok;
}

/* ---- the encoding ---- */

static const struct byte_mark {
	struct str bytes;
	enum encoding encoding;
} marks[] = {
	{ { .data = "\xEF\xBB\xBF", .len = 3 }, ENCODING_UTF8 },
	{ { .data = "\xFF\xFE", .len = 2 }, ENCODING_UTF16LE },
	{ { .data = "\xFE\xFF", .len = 2 }, ENCODING_UTF16BE },
};

/* What a text's mark says; UTF-8 without one. */
static enum encoding
read_mark(struct surveying *s, struct str head)
{
	for (size_t i = 0; i < COUNT(marks); i++) {
		if (!str_starts(head, marks[i].bytes))
			continue;
		s->out->mark = marks[i].bytes.len;
		return marks[i].encoding;
	}
	return ENCODING_UTF8;
}

static bool
say_wrong(const struct surveying *s)
{
	const struct source *byte = byte_at(s, s->wrong);
	enum encoding encoding = s->out->encoding;

	if (!byte)
		return false;
	if (encoding == ENCODING_UTF8)
		return diag_error(s->diags, byte, span_of(0, 1), "not-utf8",
		    "byte 0x%02X does not belong to this UTF-8 text; mend it there", byte_of(byte));
	return diag_error(s->diags, byte, span_of(0, 1), "unknown-encoding",
	    "byte 0x%02X is neither UTF-8 nor %s; open the file in an editor and save it as UTF-8",
	    byte_of(byte), encoding_name(encoding));
}

bool
survey(struct input *in, struct str head, struct diags *d, struct survey *out)
{
	struct surveying s = { .input = in, .diags = d, .out = out };
	enum encoding encoding = read_mark(&s, head);
	bool is_wrong = false, ok;

	if (encoding == ENCODING_UTF8 && !check_text(&s, head))
		return false;
	ok = look_through(&s, encoding, &is_wrong);
	if (is_wrong && encoding == ENCODING_UTF8 && !out->mark && s.multibyte < ENOUGH_UTF8)
		ok = look_through(&s, ENCODING_GB18030, &is_wrong);
	if (is_wrong)
		return say_wrong(&s);
	if (ok && !s.has_text)
		return diag_path_error(d, input_path(in), "empty-file",
		    "there is no text in this file");
	return ok;
}
