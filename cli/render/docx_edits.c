/* Other letters in the text of somebody's Word file: each w:t that is touched gets a new content, all else stays. */
#include "render.h"

#include "render_private.h"
#include "utf8.h"

/* A file while its text is changed, part by part. */
struct editing {
	const struct docx_file *file;
	struct docx_part *parts;
	const char *part;       /* the one at hand, NULL: none yet */
	size_t next;            /* of the letters */
	struct splices splices; /* of the part at hand */
};

/* A change without the letters at both ends that stay. */
struct change {
	size_t from, to; /* in the text as it was read */
	struct str text;
	size_t letter; /* a byte beside or in it: of the w:t that gets the new text */
};

static struct change
narrow(struct str whole, const struct docx_edit *edit)
{
	struct str was = str_sub(whole, edit->at.off, edit->at.len), text = edit->text;
	size_t head = 0, tail = 0, len;

	while (head < was.len && head < text.len) {
		len = utf8_len(was, head);
		if (!str_eq(str_sub(was, head, len), str_sub(text, head, utf8_len(text, head))))
			break;
		head += len;
	}
	was = str_from(was, head);
	text = str_from(text, head);
	while (tail < was.len && tail < text.len) {
		utf8_before(was, was.len - tail, &len);
		if (!str_ends(str_sub(text, 0, text.len - tail),
			str_sub(was, was.len - tail - len, len)))
			break;
		tail += len;
	}
	return (struct change){
		.from = edit->at.off + head,
		.to = edit->at.off + head + was.len - tail,
		.text = str_sub(text, 0, text.len - tail),
		.letter = edit->at.off + head - (head && was.len == tail),
	};
}

/* Whether all bytes of a change can be changed. `first` are the first letters that end behind its letter. */
static enum docx_outcome
outcome_of(const struct docx_file *file, const struct docx_letters *first,
    const struct change *change)
{
	const struct docx_letters *end = file->letters + file->nletters, *last = first;

	if (first->at.off > change->letter)
		return DOCX_NO_LETTERS;
	while (last->at.off + last->at.len < change->to) {
		if (last + 1 == end || last[1].at.off != last->at.off + last->at.len)
			return DOCX_NO_LETTERS;
		last++;
	}
	for (const struct docx_letters *l = first; l <= last; l++) {
		if (l->held)
			return DOCX_HELD;
		if (l->insertion != first->insertion)
			return DOCX_HALF_TRACKED;
	}
	return DOCX_CHANGED;
}

/* The new text goes where the change begins; what it takes from other runs is cut. */
static void
splice(struct editing *e, const struct docx_letters *letters, const struct change *change)
{
	struct buf escaped = BUF_INIT;
	struct str xml;

	xml_text(&escaped, change->text);
	xml = buf_move(&escaped, e->splices.arena);
	do {
		size_t from = docx_xml_at(letters, change->from);
		struct splice s = { .at = from, .order = e->splices.n, .xml = xml };

		s.len = docx_xml_at(letters, change->to) - from;
		s.content = letters->content;
		splice_add(&e->splices, s);
		xml = STR("");
		letters++;
	} while (letters[-1].at.off + letters[-1].at.len < change->to);
}

/* ---- the file ---- */

/* The part at hand gets what was changed in it. */
static void
end_part(struct editing *e, size_t nparts)
{
	struct docx_part *part = e->part ? docx_part(e->parts, nparts, e->part) : NULL;

	if (part)
		docx_change_part(part, splices_apply(&e->splices, part->bytes));
	e->splices.n = 0;
}

static void
make_edit(struct editing *e, struct docx_edit *edit)
{
	const struct docx_file *file = e->file;
	struct change change = narrow(file->text, edit);
	const struct docx_letters *letters;

	while (e->next < file->nletters &&
	       file->letters[e->next].at.off + file->letters[e->next].at.len <= change.letter)
		e->next++;
	edit->outcome = DOCX_NO_LETTERS;
	if (e->next == file->nletters)
		return;
	letters = &file->letters[e->next];
	edit->outcome = outcome_of(file, letters, &change);
	if (edit->outcome != DOCX_CHANGED)
		return;
	if (e->part != letters->part)
		end_part(e, file->nparts);
	e->part = letters->part;
	splice(e, letters, &change);
}

void
render_edits(struct arena *a, struct buf *out, const struct docx_file *file,
    struct docx_edit *edits, size_t n)
{
	struct editing e = { .file = file,
		.parts = docx_copy_parts(a, file),
		.splices = { .arena = a } };

	for (size_t i = 0; i < n; i++)
		make_edit(&e, &edits[i]);
	end_part(&e, file->nparts);
	docx_pack(out, e.parts, file->nparts);
}
