/*
 * Remarks in the margin of somebody's Word file. Its document is cut where a remark begins and ends; all bytes of it stay,
 * in their order.
 */
#include "render.h"

#include <stdlib.h>
#include <string.h>

#include "render_private.h"
#include "utf8.h"

#define DOCUMENT "word/document.xml"
#define COMMENTS "word/comments.xml"
#define TYPE "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"

/* The document while remarks are marked in it. */
struct margin {
	struct str text;              /* as it was read */
	struct docx_letters *letters; /* where remarks can stand */
	size_t nletters;
	size_t next; /* the first letters that end behind the beginning of the last remark */
	struct str xml;
	struct splices splices;
};

static bool
tag_at(struct str xml, size_t off, const char *name)
{
	size_t len = strlen(name);

	return str_at(xml, off, name) && off + len < xml.len &&
	       strchr(" >/\t\r\n", xml.data[off + len]) != NULL;
}

/* Behind the tag at off; a > in an attribute's value does not end it. */
static size_t
tag_end(struct str xml, size_t off)
{
	char quote = '\0';

	for (; off < xml.len && (quote || xml.data[off] != '>'); off++) {
		char c = xml.data[off];

		if (!quote && (c == '"' || c == '\''))
			quote = c;
		else if (c == quote)
			quote = '\0';
	}
	return off < xml.len ? off + 1 : off;
}

/* The properties of a run, to begin its second half with. They may hold former ones (w:rPrChange). */
static struct str
run_properties(struct str xml, size_t run)
{
	size_t start = tag_end(xml, run), end = start, depth = 0;

	if (!tag_at(xml, start, "<w:rPr"))
		return STR("");
	for (size_t off = start; off != STR_NONE && (depth || end == start);
	     off = str_find(xml, STR("<"), end)) {
		end = tag_end(xml, off);
		if (tag_at(xml, off, "</w:rPr"))
			depth--;
		else if (tag_at(xml, off, "<w:rPr") && xml.data[end - 2] != '/')
			depth++;
	}
	return str_sub(xml, start, end - start);
}

/* Whether letters stand in <w:r>…<w:t>, which a mark can cut. */
static bool
is_cuttable(const struct margin *m, const struct docx_letters *letters)
{
	return tag_at(m->xml, letters->run, "<w:r") &&
	       tag_at(m->xml, docx_text_tag(m->xml, letters->content), "<w:t");
}

/* A mark between two letters of a run, which it cuts in two. */
static void
cut(struct margin *m, const struct docx_letters *letters, size_t at, size_t order, struct str mark)
{
	struct str properties = run_properties(m->xml, letters->run);

	splice_add(&m->splices, (struct splice){
				    .at = docx_xml_at(letters, at),
				    .order = order,
				    .content = letters->content,
				    .cuts = true,
				    .xml = arena_printf(m->splices.arena,
					"</w:t></w:r>%.*s<w:r>%.*s<w:t xml:space=\"preserve\">",
					STR_FMT(mark), STR_FMT(properties)),
				});
}

/* The letters of byte off of the text, else the next ones on its line, else the last ones before it. */
static const struct docx_letters *
letters_at(struct margin *m, size_t off)
{
	const struct docx_letters *all = m->letters;
	size_t at;

	while (m->next < m->nletters && all[m->next].at.off + all[m->next].at.len <= off)
		m->next++;
	at = m->next < m->nletters ? all[m->next].at.off : m->text.len;
	if (m->next == m->nletters ||
	    (m->next && str_find(str_sub(m->text, 0, at), STR("\n"), off) != STR_NONE))
		return &all[m->next - 1];
	return &all[m->next];
}

/* Marks bytes of the text, or the letter that is nearest to them. False: the XML is not what it should be. */
static bool
mark_comment(struct margin *m, struct span at, size_t id, size_t n)
{
	const struct docx_letters *first = letters_at(m, at.off), *last = first;
	size_t from = at.off, to = at.off + at.len, len;
	struct arena *a = m->splices.arena;

	if (from < first->at.off)
		from = first->at.off;
	if (from >= first->at.off + first->at.len) {
		utf8_before(m->text, first->at.off + first->at.len, &len);
		from = first->at.off + first->at.len - len;
	}
	len = utf8_len(m->text, from);
	if (to < from + len)
		to = from + len;
	while (last + 1 < m->letters + m->nletters && last[1].at.off < to)
		last++;
	if (docx_xml_at(last, to) <= docx_xml_at(first, from)) {
		to = from + len;
		last = first;
	}
	if (!is_cuttable(m, first) || !is_cuttable(m, last))
		return false;
	cut(m, first, from, n + id, arena_printf(a, "<w:commentRangeStart w:id=\"%zu\"/>", id));
	cut(m, last, to, id,
	    arena_printf(a,
		"<w:commentRangeEnd w:id=\"%zu\"/><w:r><w:commentReference w:id=\"%zu\"/></w:r>",
		id, id));
	return true;
}

/* Word shows no remarks in notes and text boxes. */
static struct margin
begin_margin(struct arena *a, const struct docx_file *file, struct str xml)
{
	struct margin m = {
		.text = file->text,
		.letters = arena_array(a, struct docx_letters, file->nletters),
		.xml = xml,
		.splices = { .arena = a },
	};

	for (size_t i = 0; i < file->nletters; i++)
		if (!strcmp(file->letters[i].part, DOCUMENT) && !file->letters[i].boxed)
			m.letters[m.nletters++] = file->letters[i];
	return m;
}

/* The document with all marks; empty if they have no place. */
static struct str
marked_document(struct margin *m, const struct docx_comment *comments, size_t n, size_t first_id)
{
	for (size_t i = 0; i < n; i++)
		if (!m->nletters || !mark_comment(m, comments[i].at, first_id + i, first_id + n))
			return STR("");
	return splices_apply(&m->splices, m->xml);
}

/* xml with more put in before its last end tag; empty if it has none. */
static struct str
before_end(struct arena *a, struct str xml, const char *end, struct str more)
{
	size_t at = str_find_last(xml, str_of(end));

	if (at == STR_NONE)
		return STR("");
	return arena_join(a, str_sub(xml, 0, at), more, str_from(xml, at));
}

#define MOST_IDS ((size_t)1 << 30) /* half of what Word takes: there is room behind them */

/* An id from which on none is taken. */
static size_t
next_id(struct str xml)
{
	size_t id = 0;

	for (size_t at = str_find(xml, STR("w:id=\""), 0); at != STR_NONE;
	     at = str_find(xml, STR("w:id=\""), at + 1)) {
		size_t n = strtoul(xml.data + at + strlen("w:id=\""), NULL, 10);

		if (n >= id && n < MOST_IDS)
			id = n + 1;
	}
	return id;
}

static struct str
comment_elements(struct arena *a, const struct docx_comment *comments, size_t n, size_t first_id)
{
	struct buf out = BUF_INIT;

	for (size_t i = 0; i < n; i++) {
		buf_printf(&out,
		    "<w:comment w:id=\"%zu\" w:author=\"draft\" w:initials=\"d\"><w:p><w:r><w:t xml:space=\"preserve\">",
		    first_id + i);
		xml_text(&out, comments[i].text);
		buf_z(&out, "</w:t></w:r></w:p></w:comment>");
	}
	return buf_move(&out, a);
}

/* Puts something before the last end tag of a part. False: there is no such part or tag. */
static bool
add_to_part(struct arena *a, struct docx_part *part, const char *end, struct str more)
{
	struct str bytes = part ? before_end(a, part->bytes, end, more) : STR("");

	if (bytes.len)
		docx_change_part(part, bytes);
	return bytes.len > 0;
}

/* The comments go to those there are, or into a new part, which the parts that list others name. */
static bool
add_comments(struct arena *a, struct docx_part *parts, size_t *n, struct str comments)
{
	struct docx_part *old = docx_part(parts, *n, COMMENTS);

	if (old)
		return add_to_part(a, old, "</w:comments>", comments);
	if (!add_to_part(a, docx_part(parts, *n, "[Content_Types].xml"), "</Types>",
		STR("<Override PartName=\"/" COMMENTS "\" ContentType=\"" TYPE "\"/>")) ||
	    !add_to_part(a, docx_part(parts, *n, "word/_rels/document.xml.rels"),
		"</Relationships>",
		STR("<Relationship Id=\"draftComments\" Type=\"" XML_RELATIONS
		    "/comments\" Target=\"comments.xml\"/>")))
		return false;
	parts[(*n)++] = (struct docx_part){
		.name = COMMENTS,
		.bytes = arena_printf(a,
		    XML_HEAD "<w:comments xmlns:w=\"" XML_WORD "\">%.*s</w:comments>",
		    STR_FMT(comments)),
	};
	return true;
}

bool
render_comments(struct arena *a, struct buf *out, const struct docx_file *file,
    const struct docx_comment *comments, size_t n)
{
	size_t nparts = file->nparts, id;
	struct docx_part *parts = docx_copy_parts(a, file);
	struct docx_part *document = docx_part(parts, nparts, DOCUMENT);
	struct docx_part *old = docx_part(parts, nparts, COMMENTS);
	struct margin m;
	struct str marked;

	if (!document)
		return false;
	id = old ? next_id(old->bytes) : 0;
	m = begin_margin(a, file, document->bytes);
	marked = marked_document(&m, comments, n, id);
	if (!marked.len || !add_comments(a, parts, &nparts, comment_elements(a, comments, n, id)))
		return false;
	docx_change_part(document, marked);
	docx_pack(out, parts, nparts);
	return true;
}
