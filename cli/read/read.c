#include "read.h"

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

size_t
line_end(struct str text, size_t off, size_t *next)
{
	const unsigned char *bytes = (const unsigned char *)text.data;
	size_t end = off, len, step;

	/* Nearly every byte is neither a control character nor the first one of U+2028; most begin a Chinese character. */
	for (; end < text.len; end += step) {
		step = bytes[end] > 0xE2 && bytes[end] < 0xF0 ? 3 : 1;
		if ((bytes[end] <= '\r' || bytes[end] == 0xE2) && (len = line_end_at(text, end))) {
			*next = end + len;
			return end;
		}
	}
	*next = text.len;
	return text.len;
}

unsigned
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

/* ---- opening ---- */

#define HEAD 16          /* bytes that tell a format or an encoding */
#define HTML_HEAD 65536u /* bytes of text in which a page shows its tags */

/* The first bytes of the input, however small its pieces are. */
static bool
read_head(struct input *in, struct buf *head)
{
	struct str piece = { .len = 1 };
	bool ok = input_seek(in, 0);

	while (ok && piece.len && head->len < HEAD) {
		ok = input_next(in, &piece);
		if (ok)
			buf_str(head, str_sub(piece, 0, HEAD - head->len));
	}
	return ok;
}

/* The text that was made of a page or a Word file is at hand as a whole. */
static void
hold_whole(struct reading *r)
{
	window_end(r->window);
	*r->window = (struct window){ .buf = BUF_INIT,
		.text = r->text->text,
		.place = { 1, 1 },
		.ended = true };
	r->len = r->text->text.len;
}

static bool
open_word(struct arena *a, struct input *in, struct reading *r)
{
	struct str bytes;

	if (!input_whole(in, a, READ_MAX, &bytes) ||
	    !read_docx(a, source_new(a, input_path(in), bytes), r->diags, r))
		return false;
	hold_whole(r);
	return true;
}

static bool
open_html(struct arena *a, struct reading *r)
{
	bool last;

	if (!read_next(a, r, READ_MAX, &last))
		return false;
	if (!last)
		return diag_path_error(r->diags, r->text->path, "file-too-large",
		    "this page is larger than %zu MiB, split it", READ_MAX >> 20);
	if (!read_html(a, r))
		return false;
	hold_whole(r);
	return str_trim(r->text->text).len || diag_path_error(r->diags, r->text->path, "empty-file",
						  "there is no text in this page");
}

/* What was looked through once is read again: if it is not the same any more, that is said. */
static bool
fill(struct reading *r)
{
	struct window *w = r->window;
	bool ok = window_fill(w);

	if (w->decoder.is_wrong || (ok && w->ended && w->before + w->text.len != r->len))
		return diag_path_error(r->diags, input_path(w->decoder.input), "cannot-read",
		    CHANGED);
	return ok;
}

static bool
open_text(struct arena *a, struct input *in, struct str head, struct reading *r)
{
	struct window *w = r->window;
	struct survey found = { .mark = 0 };

	if (!survey(in, head, r->diags, &found))
		return false;
	r->encoding = found.encoding;
	r->format = found.is_markdown ? READ_MARKDOWN : READ_TEXT;
	r->len = found.len;
	if (!window_begin(w, in, found.encoding, found.mark))
		return false;
	while (w->text.len < HTML_HEAD && !w->ended)
		if (!fill(r))
			return false;
	return !looks_like_html(str_sub(w->text, 0, HTML_HEAD)) || open_html(a, r);
}

struct reading *
read_open(struct arena *a, struct input *in, struct diags *d)
{
	struct reading *r = arena_new(a, struct reading);
	struct buf head = BUF_INIT;
	bool ok;

	r->window = arena_new(a, struct window);
	r->window->buf = (struct buf)BUF_INIT;
	r->path = input_path(in);
	r->diags = d;
	ok = read_head(in, &head);
	if (ok && looks_like_word(buf_view(&head)))
		ok = open_word(a, in, r);
	else if (ok)
		ok = open_text(a, in, buf_view(&head), r);
	buf_release(&head);
	if (ok)
		return r;
	read_close(r);
	return NULL;
}

void
read_close(struct reading *r)
{
	window_end(r->window);
}

/* ---- pieces ---- */

bool
read_next(struct arena *a, struct reading *r, size_t want, bool *last)
{
	struct window *w = r->window;
	size_t off = want ? want - 1 : 0, len;

	for (;;) {
		len = w->text.len;
		if (off < len)
			off = line_end(w->text, off, &len);
		/* A CR that is the last at hand may have its LF in the next piece. */
		if (w->ended || len < w->text.len)
			break;
		if (!fill(r))
			return false;
	}
	r->text = source_part(a, r->path, str_sub(w->text, 0, len), w->before, w->place);
	*last = w->ended && len == w->text.len;
	return true;
}

void
read_done(struct reading *r, size_t n)
{
	window_step(r->window, n);
}

/* ---- lines ---- */

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

static struct block *
add_block(struct arena *a, const struct reading *r, struct span at, struct document *doc)
{
	struct block *b = document_add(a, doc);

	b->kind = BLOCK_PARAGRAPH;
	block_set(a, b, r->text, at);
	return b;
}

static void
add_line(struct arena *a, const struct reading *r, struct span at, unsigned hint,
    struct document *doc)
{
	size_t marks = 0;
	struct block *b;

	if (r->format == READ_MARKDOWN)
		hint = markdown_level(source_text(r->text, at), &marks);
	if (!hint)
		marks = 0;
	b = add_block(a, r, span_of(at.off + marks, at.len - marks), doc);
	mend_line(a, b, r->format);
	b->hint = hint;
	b->at = at;
}

/* A line with remnants of a page may be several; what stands before each is its mark. With nothing else it is noise. */
static void
add_parts(struct arena *a, const struct reading *r, struct span line, struct document *doc)
{
	struct str text = source_text(r->text, line);
	size_t off = 0, done = line.off;
	struct span part;
	struct block *b = NULL;

	while (remnants_next_part(text, &off, &part)) {
		size_t end = line.off + part.off + part.len;

		b = add_block(a, r, span_of(line.off + part.off, part.len), doc);
		mend_line(a, b, r->format);
		b->at = span_of(done, end - done);
		done = end;
	}
	if (b)
		b->at.len = (uint32_t)(line.off + line.len) - b->at.off;
	else
		add_block(a, r, line, doc)->kind = BLOCK_NOISE;
}

void
read_lines(struct arena *a, const struct reading *r, struct document *doc)
{
	struct str text = r->text->text;
	size_t hint = first_hint(r, r->text->before), next;

	for (size_t off = 0; off < text.len; off = next) {
		size_t end = line_end(text, off, &next);
		struct str line = str_trim(str_sub(text, off, end - off));
		struct span at = span_of((size_t)(line.data - text.data), line.len);

		if (!line.len)
			continue;
		if (r->format == READ_TEXT && remnants_stand_in(line))
			add_parts(a, r, at, doc);
		else
			add_line(a, r, at, hint_at(r, &hint, r->text->before + off), doc);
	}
}

/* All of a text in the encoding that was found; UTF-8 stays where it is. */
static bool
hold_text(struct arena *a, const struct source *raw, struct reading *r)
{
	bool last;

	if (r->encoding != ENCODING_UTF8) {
		if (!read_next(a, r, SIZE_MAX, &last))
			return false;
		r->text = source_new(a, raw->path, arena_str(a, r->text->text));
	} else if (r->len < raw->text.len) {
		r->text = source_new(a, raw->path, str_from(raw->text, raw->text.len - r->len));
	} else {
		r->text = raw;
	}
	return true;
}

struct reading *
read_speech(struct arena *a, const struct source *raw, struct diags *d)
{
	struct input *in = input_of(a, raw->path, raw->text, SIZE_MAX, d);
	struct reading *r = read_open(a, in, d);
	bool ok;

	if (!r)
		return NULL;
	ok = r->format == READ_HTML || r->format == READ_DOCX || hold_text(a, raw, r);
	read_close(r);
	if (ok)
		read_lines(a, r, &r->doc);
	return ok ? r : NULL;
}
