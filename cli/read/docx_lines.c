/* What a paragraph becomes: a line, or as many as its soft breaks make; of a heading always one. */
#include "read_private.h"

#include "utf8.h"

void
docx_line_add(struct arena *a, struct docx_line *line, struct str text,
    const struct docx_letters *letters)
{
	if (letters) {
		struct docx_letters *own = arena_push(a, line->letters, line->nletters, line->cap);

		*own = *letters;
		own->at = span_of(line->text.len, text.len);
	}
	buf_str(&line->text, text);
}

void
docx_line_join(struct arena *a, struct docx_line *line, struct docx_line *more)
{
	if (!line->text.len) {
		buf_release(&line->text);
		*line = *more;
		*more = (struct docx_line)DOCX_LINE_INIT;
		return;
	}
	for (size_t i = 0; i < more->nletters; i++) {
		struct docx_letters *own = arena_push(a, line->letters, line->nletters, line->cap);

		*own = more->letters[i];
		own->at.off += (uint32_t)line->text.len;
	}
	buf_str(&line->text, buf_view(&more->text));
	buf_release(&more->text);
}

/* Bytes [from, to) of some letters. */
static struct docx_letters
letters_of(struct docx_letters letters, size_t from, size_t to)
{
	size_t skip = from > letters.at.off ? from - letters.at.off : 0;

	if (letters.at.len == letters.xml.len)
		letters.xml = span_of(letters.xml.off + skip, to - letters.at.off - skip);
	letters.at = span_of(letters.at.off + skip, to - letters.at.off - skip);
	return letters;
}

/* Appends bytes [from, to) of a line, which are copied in their order. */
static void
copy(struct docx_text *out, struct docx_line *line, size_t from, size_t to)
{
	for (; line->ncopied < line->nletters; line->ncopied++) {
		struct docx_letters letters = line->letters[line->ncopied];
		size_t end = letters.at.off + letters.at.len;

		if (letters.at.off >= to)
			break;
		if (end > from) {
			letters = letters_of(letters, from, end < to ? end : to);
			letters.at.off += (uint32_t)(out->text.len - from);
			*arena_push(out->arena, out->letters, out->nletters, out->letters_cap) =
			    letters;
		}
		if (end > to)
			break;
	}
	buf_str(&out->text, str_sub(buf_view(&line->text), from, to - from));
}

/* A heading is one line: its soft breaks go, with a space between Latin words. */
static void
copy_joined(struct docx_text *out, struct docx_line *line, size_t from, size_t to)
{
	struct str text = str_sub(buf_view(&line->text), 0, to);

	for (size_t off = from, end; off < to; off = end + 1) {
		size_t before, after;

		end = str_find(text, STR("\n"), off);
		end = end == STR_NONE ? to : end;
		if (off > from && utf8_is_word(utf8_before(text, off - 1, &before)) &&
		    utf8_is_word(utf8_at(text, off, &after)))
			buf_char(&out->text, ' ');
		copy(out, line, off, end);
	}
}

/* A title of several paragraphs is one; a name or a date under it is none of it. */
static bool
continues_title(const struct docx_text *out, struct str text)
{
	return out->title_end && out->title_end == out->text.len && !str_starts(text, STR("（")) &&
	       !str_starts(text, STR("(")) && !str_starts(text, STR("—")) &&
	       !str_has(text, STR("　"));
}

static unsigned
level_of(const struct docx_look *look)
{
	if (look->title)
		return 1;
	return look->outline >= 0 && look->outline < DOCX_LEVELS ? (unsigned)look->outline + 2 : 0;
}

/* Whether "1." and "2026年" would run together; after 一、 nothing does. */
static bool
touches(struct str number, struct str text)
{
	size_t len;

	return utf8_before(number, number.len, &len) < 0x80 && len &&
	       utf8_is_word(utf8_at(text, 0, &len));
}

void
docx_add_lines(struct docx_text *out, const struct docx_look *look, struct str number,
    struct docx_line *line)
{
	unsigned level = level_of(look);
	struct str whole = buf_view(&line->text), text = number.len ? str_trim(whole) : whole;
	size_t from = (size_t)(text.data - whole.data);

	if (look->title && continues_title(out, text)) {
		out->text.len--; /* the line end */
	} else if (level) {
		*arena_push(out->arena, out->hints, out->nhints, out->cap) =
		    (struct line_hint){ .off = (uint32_t)out->text.len, .level = level };
	}
	buf_str(&out->text, number);
	if (touches(number, text))
		buf_char(&out->text, ' ');
	if (level)
		copy_joined(out, line, from, from + text.len);
	else
		copy(out, line, from, from + text.len);
	buf_char(&out->text, '\n');
	if (look->title)
		out->title_end = out->text.len;
}
