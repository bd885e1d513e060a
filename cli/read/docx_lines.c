/* What a paragraph becomes: a line, or as many as its soft breaks make; of a heading always one. */
#include "read_private.h"

#include "utf8.h"

/* A heading is one line: its soft breaks go, with a space between Latin words. */
static void
join_lines(struct buf *out, struct str text)
{
	for (size_t off = 0, end; off < text.len; off = end + 1) {
		size_t before, after;

		end = str_find(text, STR("\n"), off);
		end = end == STR_NONE ? text.len : end;
		if (off && utf8_is_word(utf8_before(text, off - 1, &before)) &&
		    utf8_is_word(utf8_at(text, off, &after)))
			buf_char(out, ' ');
		buf_str(out, str_sub(text, off, end - off));
	}
}

/* A title of several paragraphs is one; a name or a date under it is none of it. */
static bool
continues_title(const struct docx_text *out, struct str text)
{
	return out->title_end && out->title_end == out->text.len && !str_starts(text, STR("（")) &&
	       !str_starts(text, STR("(")) && !str_starts(text, STR("—")) &&
	       str_find(text, STR("　"), 0) == STR_NONE;
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
    struct str text)
{
	unsigned level = level_of(look);

	if (number.len)
		text = str_trim(text);
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
		join_lines(&out->text, text);
	else
		buf_str(&out->text, text);
	buf_char(&out->text, '\n');
	if (look->title)
		out->title_end = out->text.len;
}
