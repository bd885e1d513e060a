/*
 * Remarks in the margin of somebody's Word file. Its document is not parsed and written anew but cut where a remark begins
 * and ends: all bytes of it stay, in their order.
 */
#include "render.h"

#include <stdlib.h>
#include <string.h>

#include "render_private.h"
#include "utf8.h"

/* A character of a paragraph: where it stands in the XML. */
struct letter {
	uint32_t xml, len; /* "&amp;" is one letter */
	uint32_t run;      /* where its run begins */
};

struct paragraph {
	struct str text;
	uint32_t *letters; /* of each byte of the text, an index into letters */
	size_t end;        /* of the XML read so far */
};

/* Something to be put into the XML. */
struct insertion {
	size_t at;
	unsigned order; /* at one place: what ends, what begins */
	struct str xml;
};

struct margin {
	struct arena *arena;
	struct str xml;
	struct letter *letters;
	size_t nletters, letters_cap;
	struct insertion *insertions;
	size_t ninsertions, insertions_cap;
};

static bool
tag_at(struct str xml, size_t off, const char *name)
{
	size_t len = strlen(name);

	return str_starts(str_from(xml, off), str_of(name)) && off + len < xml.len &&
	       strchr(" >/", xml.data[off + len]) != NULL;
}

static size_t
tag_end(struct str xml, size_t off)
{
	size_t end = str_find(xml, STR(">"), off);

	return end == STR_NONE ? xml.len : end + 1;
}

/* The letter at off of the XML's text, its bytes appended. */
static struct letter
read_letter(struct str xml, size_t off, size_t run, struct buf *text)
{
	static const struct {
		const char *entity;
		char c;
	} entities[] = { { "&amp;", '&' }, { "&lt;", '<' }, { "&gt;", '>' }, { "&quot;", '"' },
		{ "&apos;", '\'' } };
	size_t len;

	for (size_t i = 0; i < sizeof entities / sizeof *entities; i++)
		if (str_starts(str_from(xml, off), str_of(entities[i].entity))) {
			buf_char(text, entities[i].c);
			return (struct letter){ .xml = (uint32_t)off,
				.len = (uint32_t)strlen(entities[i].entity),
				.run = (uint32_t)run };
		}
	utf8_at(xml, off, &len);
	buf_str(text, str_sub(xml, off, len));
	return (struct letter){ .xml = (uint32_t)off, .len = (uint32_t)len, .run = (uint32_t)run };
}

/* The next paragraph with text from off on: its letters. False: there is none. */
static bool
next_paragraph(struct margin *m, size_t off, struct paragraph *p)
{
	struct buf text = BUF_INIT, index = BUF_INIT;
	size_t run = 0;

	m->nletters = 0;
	while (off < m->xml.len) {
		size_t next = str_find(m->xml, STR("<"), off);

		if (next == STR_NONE)
			break;
		off = tag_end(m->xml, next);
		if (tag_at(m->xml, next, "<w:r"))
			run = next;
		if (tag_at(m->xml, next, "<w:t") && m->xml.data[off - 2] != '/')
			while (off < m->xml.len && m->xml.data[off] != '<') {
				struct letter letter = read_letter(m->xml, off, run, &text);

				while (index.len < text.len * sizeof(uint32_t))
					buf_add(&index,
					    (const char *)&(uint32_t){ (uint32_t)m->nletters },
					    sizeof(uint32_t));
				*arena_push(m->arena, m->letters, m->nletters, m->letters_cap) =
				    letter;
				off += letter.len;
			}
		if ((tag_at(m->xml, next, "</w:p") || tag_at(m->xml, next, "<w:p")) && text.len)
			break;
	}
	p->end = off;
	p->text = buf_move(&text, m->arena);
	struct str copy = buf_move(&index, m->arena);

	p->letters = arena_array(m->arena, uint32_t, p->text.len + 1);
	memcpy(p->letters, copy.data, copy.len);
	return m->nletters > 0;
}

static void
insert(struct margin *m, size_t at, unsigned order, struct str xml)
{
	*arena_push(m->arena, m->insertions, m->ninsertions, m->insertions_cap) =
	    (struct insertion){ .at = at, .order = order, .xml = xml };
}

/* The properties of a run, to begin its second half with. */
static struct str
run_properties(struct str xml, size_t run)
{
	size_t start = tag_end(xml, run), end;

	if (!tag_at(xml, start, "<w:rPr"))
		return STR("");
	if (xml.data[tag_end(xml, start) - 2] == '/')
		return str_sub(xml, start, tag_end(xml, start) - start);
	end = str_find(xml, STR("</w:rPr>"), start);
	return end == STR_NONE ? STR("") : str_sub(xml, start, end + strlen("</w:rPr>") - start);
}

/* A mark between two letters of a run, which it cuts in two. */
static void
cut(struct margin *m, size_t at, size_t run, unsigned order, struct str mark)
{
	struct str properties = run_properties(m->xml, run);

	insert(m, at, order,
	    arena_printf(m->arena, "</w:t></w:r>%.*s<w:r>%.*s<w:t xml:space=\"preserve\">",
		STR_FMT(mark), STR_FMT(properties)));
}

static void
mark_comment(struct margin *m, const struct paragraph *p, struct span at, size_t id)
{
	size_t end = at.off + at.len, last = end ? end - 1 : 0;
	struct letter from =
	    m->letters[p->letters[at.off < p->text.len ? at.off : p->text.len - 1]];
	struct letter to = m->letters[p->letters[last < p->text.len ? last : p->text.len - 1]];

	if (to.xml < from.xml)
		to = from;
	cut(m, from.xml, from.run, 1,
	    arena_printf(m->arena, "<w:commentRangeStart w:id=\"%zu\"/>", id));
	cut(m, to.xml + to.len, to.run, 0,
	    arena_printf(m->arena,
		"<w:commentRangeEnd w:id=\"%zu\"/><w:r><w:commentReference w:id=\"%zu\"/></w:r>",
		id, id));
}

static int
by_place(const void *left, const void *right)
{
	const struct insertion *a = left, *b = right;

	if (a->at != b->at)
		return a->at < b->at ? -1 : 1;
	return a->order < b->order ? -1 : a->order > b->order;
}

/* Where the paragraph's text stands in the text that was read, from `from` on: a line of its own, perhaps behind a number. */
static size_t
find_line(struct str text, size_t from, struct str paragraph)
{
	struct str shown = str_trim(paragraph);

	for (size_t at = str_find(text, shown, from); shown.len && at != STR_NONE;
	     at = str_find(text, shown, at + 1)) {
		size_t end = at + shown.len;

		if (end == text.len || text.data[end] == '\n' || text.data[end] == '\r' ||
		    text.data[end] == ' ')
			return at - (size_t)(shown.data - paragraph.data);
	}
	return STR_NONE;
}

/* The document with all marks; which comments found a place is all of them, the nearest one if need be. */
static struct str
marked_document(struct margin *m, const struct docx_comments *comments, size_t first_id)
{
	struct paragraph p = { 0 };
	struct buf out = BUF_INIT;
	size_t line = 0, done = 0, from = 0;

	while (done < comments->n && next_paragraph(m, p.end, &p)) {
		size_t at = find_line(comments->of, line, p.text), next;

		if (at == STR_NONE)
			continue;
		next = at + p.text.len;
		for (; done < comments->n && comments->items[done].at.off <= next; done++) {
			struct span on = comments->items[done].at;

			mark_comment(m, &p, span_of(on.off > at ? on.off - at : 0, on.len),
			    first_id + done);
		}
		line = next;
	}
	if (m->ninsertions)
		qsort(m->insertions, m->ninsertions, sizeof *m->insertions, by_place);
	for (size_t i = 0; i < m->ninsertions; i++) {
		buf_str(&out, str_sub(m->xml, from, m->insertions[i].at - from));
		buf_str(&out, m->insertions[i].xml);
		from = m->insertions[i].at;
	}
	buf_str(&out, str_from(m->xml, from));
	return done == comments->n ? buf_move(&out, m->arena) : (buf_release(&out), STR(""));
}

/* xml with more put in before its last end tag; empty if it has none. */
static struct str
before_end(struct arena *a, struct str xml, const char *end, struct str more)
{
	size_t at = STR_NONE;

	for (size_t next = str_find(xml, str_of(end), 0); next != STR_NONE;
	     next = str_find(xml, str_of(end), next + 1))
		at = next;
	if (at == STR_NONE)
		return STR("");
	return arena_printf(a, "%.*s%.*s%.*s", (int)at, xml.data, STR_FMT(more),
	    STR_FMT(str_from(xml, at)));
}

/* The ids that are taken. */
static size_t
next_id(struct str xml)
{
	size_t id = 0;

	for (size_t at = str_find(xml, STR("w:id=\""), 0); at != STR_NONE;
	     at = str_find(xml, STR("w:id=\""), at + 1)) {
		size_t n = strtoul(xml.data + at + strlen("w:id=\""), NULL, 10);

		id = n >= id ? n + 1 : id;
	}
	return id;
}

static struct str
comment_elements(struct arena *a, const struct docx_comments *comments, size_t first_id)
{
	struct buf out = BUF_INIT;

	for (size_t i = 0; i < comments->n; i++) {
		buf_printf(&out,
		    "<w:comment w:id=\"%zu\" w:author=\"draft\" w:initials=\"d\"><w:p><w:r><w:t xml:space=\"preserve\">",
		    first_id + i);
		xml_text(&out, comments->items[i].text);
		buf_z(&out, "</w:t></w:r></w:p></w:comment>");
	}
	return buf_move(&out, a);
}

#define COMMENTS "word/comments.xml"
#define TYPE "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"

static struct str
part_bytes(const struct docx_part *parts, size_t n, const char *name)
{
	for (size_t i = 0; i < n; i++)
		if (!strcmp(parts[i].name, name))
			return parts[i].bytes;
	return STR("");
}

static struct str
all_comments(struct arena *a, struct str old, struct str elements)
{
	if (old.len)
		return before_end(a, old, "</w:comments>", elements);
	return arena_printf(a, XML_HEAD "<w:comments xmlns:w=\"" XML_WORD "\">%.*s</w:comments>",
	    STR_FMT(elements));
}

/* A part's bytes, with the file of the comments named in those that list files. */
static struct str
with_comments_named(struct arena *a, const struct docx_part *part)
{
	if (!strcmp(part->name, "[Content_Types].xml"))
		return before_end(a, part->bytes, "</Types>",
		    STR("<Override PartName=\"/" COMMENTS "\" ContentType=\"" TYPE "\"/>"));
	if (!strcmp(part->name, "word/_rels/document.xml.rels"))
		return before_end(a, part->bytes, "</Relationships>",
		    STR("<Relationship Id=\"draftComments\" Type=\"" XML_RELATIONS
			"/comments\" Target=\"comments.xml\"/>"));
	return part->bytes;
}

bool
render_comments(struct arena *a, struct buf *out, const struct docx_part *parts, size_t nparts,
    const struct docx_comments *comments)
{
	struct margin m = { .arena = a, .xml = part_bytes(parts, nparts, "word/document.xml") };
	struct str old = part_bytes(parts, nparts, COMMENTS);
	size_t id = next_id(old);
	struct str all = all_comments(a, old, comment_elements(a, comments, id)),
		   document = marked_document(&m, comments, id);
	struct zip zip = { .out = out, .directory = BUF_INIT };

	if (!document.len || !all.len)
		return false;
	for (size_t i = 0; i < nparts; i++) {
		struct str bytes = parts[i].bytes;

		if (!strcmp(parts[i].name, "word/document.xml"))
			bytes = document;
		else if (!strcmp(parts[i].name, COMMENTS))
			bytes = all;
		else if (!old.len)
			bytes = with_comments_named(a, &parts[i]);
		zip_add(&zip, parts[i].name, bytes);
	}
	if (!old.len)
		zip_add(&zip, COMMENTS, all);
	zip_end(&zip);
	return true;
}
