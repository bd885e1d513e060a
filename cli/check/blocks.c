#include "check.h"

#include <string.h>

#include "utf8.h"

/* A finished text as blocks, and the notes in it that silence a finding. */

static const struct str note = { "<!--", 4 }, note_end = { "-->", 3 };

/* Bytes of a note at off, to the end of the line if it is not closed there; 0 if there is none. */
static size_t
note_at(struct str text, size_t off)
{
	size_t end;

	if (!str_at(text, off, "<!--"))
		return 0;
	end = str_find(text, note_end, off + note.len);
	return end == STR_NONE ? text.len - off : end + note_end.len - off;
}

/* Adds a line's text without its notes, and with what a backslash protects. */
static void
add_plain(struct arena *a, const struct block *line, struct block_text *t)
{
	struct str text = line->text;
	size_t base = line->npieces ? line->pieces[0].from : line->at.off, from = 0, off = 0;

	while (off < text.len) {
		size_t skip = note_at(text, off);
		bool escape = text.data[off] == '\\' && off + 1 < text.len &&
			      strchr("\\`*_{}[]()#+-.!|<>~\"&", text.data[off + 1]);

		if (!skip && !escape) {
			off++;
			continue;
		}
		block_copy(a, t, line->source, span_of(base + from, off - from));
		from = off + (skip ? skip : 1);
		off = from + (escape ? 1 : 0);
	}
	block_copy(a, t, line->source, span_of(base + from, text.len - from));
}

/* Whether line i goes on with the paragraph of the line before: no blank line between, and neither is a heading. */
static bool
goes_on(const struct document *lines, size_t i)
{
	const struct block *b = &lines->blocks[i], *before = b - 1;
	size_t ends = 0;

	if (!i || b->hint || before->hint)
		return false;
	for (size_t at = before->at.off + before->at.len; at < b->at.off; at++)
		ends += b->source->text.data[at] == '\n';
	return ends == 1;
}

/* A paragraph of Markdown from line *i on; *i is its last line. */
static void
plain_block(struct arena *a, const struct document *lines, size_t *i, struct block *b)
{
	struct block_text t = BLOCK_TEXT_INIT;

	add_plain(a, &lines->blocks[*i], &t);
	while (*i + 1 < lines->nblocks && goes_on(lines, *i + 1)) {
		++*i;
		add_plain(a, &lines->blocks[*i], &t);
		b->at.len = lines->blocks[*i].at.off + lines->blocks[*i].at.len - b->at.off;
	}
	block_finish(a, &t, b);
}

static bool
is_call(struct str text)
{
	static const char *const calls[] = { "同志们", "各位", "尊敬的", "女士们", "朋友们", NULL };

	return str_one_at(text, 0, calls) && utf8_count(text) <= 40 &&
	       (str_ends(text, STR("：")) || str_ends(text, STR(":")) ||
		   (utf8_count(text) <= 12 && !str_has(text, STR("。"))));
}

void
check_blocks(struct arena *a, const struct document *lines, bool markdown, struct document *doc)
{
	bool begun = false;

	for (size_t i = 0; i < lines->nblocks; i++) {
		const struct block *line = &lines->blocks[i];
		struct block b = *line;
		unsigned hint = line->hint;

		if (markdown)
			plain_block(a, lines, &i, &b);
		if (!str_trim(b.text).len)
			continue;
		b.kind = hint == 1 && !begun ? BLOCK_TITLE : hint ? BLOCK_HEADING : BLOCK_PARAGRAPH;
		b.level = hint > 1 ? hint - 1 : hint;
		if (b.kind == BLOCK_TITLE)
			b.level = 0;
		if (!hint && !begun && is_call(b.text))
			b.kind = BLOCK_SALUTATION;
		else if (!hint && !begun && doc->nblocks && utf8_count(b.text) <= 30 &&
			 !str_ends(b.text, STR("。")) && !str_ends(b.text, STR("：")))
			b.kind = BLOCK_SIGNOFF;
		begun = begun || b.kind == BLOCK_SALUTATION || b.kind == BLOCK_PARAGRAPH ||
			b.kind == BLOCK_HEADING;
		b.first = true;
		*document_add(a, doc) = b;
	}
}

static const struct str silence = STR_CONST("不查");

/* Whether a line says <!-- 不查 --> or names this rule in it. */
static bool
line_silences(struct str line, const char *id)
{
	size_t at = str_find(line, silence, 0), end;

	if (at == STR_NONE || str_find(line, note, 0) > at)
		return false;
	end = str_find(line, note_end, at);
	struct str rest = str_trim(
	    str_sub(line, at + silence.len, (end == STR_NONE ? line.len : end) - at - silence.len));

	return !rest.len || str_has(rest, str_of(id));
}

static void
find_line(struct check_line *line, const struct source *source, size_t off)
{
	struct str text = source->text;
	size_t start = off < text.len ? off : text.len, end = start, above;

	if (line->source == source && start >= line->start && start <= line->end)
		return;
	while (start && text.data[start - 1] != '\n')
		start--;
	while (end < text.len && text.data[end] != '\n')
		end++;
	above = start ? start - 1 : 0;
	while (above && text.data[above - 1] != '\n')
		above--;
	*line = (struct check_line){
		.source = source,
		.above = above,
		.start = start,
		.end = end,
		.has_note = str_has(str_sub(text, above, end - above), silence),
	};
}

bool
check_is_silenced(struct check_line *line, const struct source *source, struct span at,
    const char *id)
{
	struct str text = source->text, above;

	find_line(line, source, at.off);
	if (!line->has_note)
		return false;
	if (line_silences(str_sub(text, line->start, line->end - line->start), id))
		return true;
	above = str_sub(text, line->above, line->start - line->above);
	return str_at(above, 0, "<!--") && line_silences(above, id);
}
