#ifndef RENDER_H
#define RENDER_H

#include <stdbool.h>

#include "buf.h"
#include "diag.h"
#include "document.h"
#include "docx_file.h"
#include "json.h"
#include "source.h"

/* Each writes the whole document, whose gaps are MARK_GAP, to the end of out. */

/* Markdown that reads back as the same document; an escape only where CommonMark needs one. */
void render_markdown(struct buf *out, const struct document *doc);

/* Plain text: the title centred on 28 characters, paragraphs indented by two full-width spaces. */
void render_text(struct buf *out, const struct document *doc);

/* One self-contained page, A4 when printed. Gaps in <mark>, each paragraph with data-source="path:line". */
void render_html(struct buf *out, const struct document *doc);

/* The model itself, for tests: one line a block, then its marks. */
void render_tree(struct buf *out, const struct document *doc);

enum page_form {
	FORM_GBT9704, /* GB/T 9704: 22 lines of 28 characters */
	FORM_READING, /* the lectern copy: large and bold */
};

/* How a .docx is laid out, and what its properties say. */
struct docx_options {
	enum page_form form;
	struct str title_font, byline_font;
	unsigned line; /* from line to line, in twips (1/20 pt) */
	bool bold_level2;
	bool centred_number; /* else outside: odd pages right, even pages left */
	struct str speaker;  /* author in the file's properties */
	struct str date;     /* ISO, the day they say it was made on; empty: see epoch */
	/* seconds since 1970 (SOURCE_DATE_EPOCH); NULL: 1980-01-01, as in the package */
	const char *epoch;
};

/*
 * The layout that an outline's "page" asks for, which stands in source; NULL is GB/T 9704. Speaker, date and epoch are
 * left empty. False: errors with their places were added.
 */
bool render_page(const struct json *page, const struct source *source, struct diags *d,
    struct docx_options *out);

/* A Word file: the same bytes for the same document and options. */
void render_docx(struct buf *out, const struct document *doc, const struct docx_options *options);

/* A remark on bytes of a text. */
struct docx_comment {
	struct span at; /* in the text as it was read; a later one begins no earlier */
	struct str text;
};

/*
 * A Word file as it was, with n remarks in its margin. A remark on what is no text of the document's body (a number of a
 * list, a footnote, a text box) is put beside it or at the nearest place before. False: the document's XML is not what Word, WPS or
 * draft write, nothing is in out.
 */
bool render_comments(struct arena *a, struct buf *out, const struct docx_file *file,
    const struct docx_comment *comments, size_t n);

/* What became of a change of a Word file's text. */
enum docx_outcome {
	DOCX_CHANGED,
	DOCX_NO_LETTERS, /* it is no text of the file: Word counts it, or a sign says it in other words */
	DOCX_HELD,       /* Word would undo it: see struct docx_letters */
	DOCX_HALF_TRACKED, /* it begins or ends in a tracked insertion: who refused that would get half of it */
};

struct docx_edit {
	struct span at;            /* in the text as it was read; sorted, not overlapping */
	struct str text;           /* what is to stand there */
	enum docx_outcome outcome; /* set by render_edits() */
};

/*
 * A Word file as it was, with other letters in its text: of runs and all other parts no byte changes. Text over several
 * runs becomes text of the first; of each edit only the characters that differ are touched.
 */
void render_edits(struct arena *a, struct buf *out, const struct docx_file *file,
    struct docx_edit *edits, size_t n);

#endif
