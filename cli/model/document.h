#ifndef DOCUMENT_H
#define DOCUMENT_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"
#include "buf.h"
#include "class.h"
#include "role.h"
#include "source.h"

struct fragment;

enum block_kind {
	BLOCK_TITLE,
	BLOCK_SIGNOFF,    /* byline, date line */
	BLOCK_SALUTATION, /* 称谓 */
	BLOCK_HEADING,
	BLOCK_PARAGRAPH,
	BLOCK_NOISE, /* of a raw speech: not the author's */
};

enum mark_kind {
	MARK_GAP,     /* 【待填：…】【待写：…】【待选：…】: still open */
	MARK_VALUE,   /* a placeholder that was filled */
	MARK_EDIT,    /* a number, lead, count word or tier word that the program changed */
	MARK_LITERAL, /* where a backslash said that a sign is no placeholder; of no length */
};

/* Something to know about bytes of a block's text. */
struct mark {
	enum mark_kind kind;
	struct span at; /* in the block's text */
	struct str field;
	enum class class;
	struct str was; /* what stood there: the placeholder with its signs, the former number */
};

/* Bytes of a block's text that stand in a source. What is in no piece was made by the program. */
struct piece {
	uint32_t off, len; /* in the block's text */
	uint32_t from;     /* in the source */
};

/* One paragraph, heading … of a speech, a fragment or a draft. */
struct block {
	enum block_kind kind;
	/* headings: 1 一、 2 （一） 3 1. 4 （1）; of a raw speech also body by its form; else 0 */
	unsigned level;
	/* level a file's own format says (HTML h2, Word style): 1 is the highest, 0 nothing */
	unsigned hint;
	bool point; /* an item of an ordered list: gets a lead */
	bool first; /* of its fragment, or a paragraph of its own: sequences may start here */
	enum role role;
	unsigned speech; /* of a raw file: counted from 1, 0 outside */
	struct str text; /* UTF-8, one line, its number or lead included once numbered */
	const struct source *source; /* NULL: made by the program */
	struct span at;              /* the whole block in its source */
	struct piece *pieces;
	size_t npieces;
	struct mark *marks; /* sorted, not overlapping */
	size_t nmarks;
	const struct fragment *fragment; /* NULL: the outline, or no draft */
};

/* 讲话, 素材 or 初稿: blocks in order. Lives in one arena. */
struct document {
	struct block *blocks;
	size_t nblocks, cap;
};

/* A new block at the end, zeroed; earlier pointers to blocks may move. */
struct block *document_add(struct arena *a, struct document *doc);

/* The texts of its blocks, `between` parting them. */
struct str document_text(struct arena *a, const struct document *doc, struct str between);

/* The block's text becomes bytes [at] of source, which its pieces then say. */
void block_set(struct arena *a, struct block *b, const struct source *source, struct span at);

/* The text of a block in the making, from pieces of its source and words of the program. */
struct block_text {
	struct buf text;
	struct piece *pieces;
	size_t npieces, cap;
};
#define BLOCK_TEXT_INIT                                                                            \
	{                                                                                          \
		.text = BUF_INIT                                                                   \
	}

/* Appends bytes [from] of the source. What is appended to t.text directly is made by the program. */
void block_copy(struct arena *a, struct block_text *t, const struct source *source,
    struct span from);

/* Appends bytes [at] of a block's text: its pieces there, and what the program made between them. */
void block_copy_part(struct arena *a, struct block_text *t, const struct block *b, struct span at);

/* The text and pieces of a block of that source become what was gathered; t is empty again. */
void block_finish(struct arena *a, struct block_text *t, struct block *b);

/*
 * Replaces bytes [at] of a block's text; pieces and marks move along, what lay inside [at] is dropped. For many
 * replacements in one block give all at once, sorted and not overlapping: block_edit() is one pass.
 */
struct edit {
	struct span at; /* in the text before */
	struct str text;
	bool marked; /* add mark, whose `at` is set to the new text's place */
	struct mark mark;
};
void block_edit(struct arena *a, struct block *b, const struct edit *edits, size_t nedits);

/* An edited copy in the arena; the block itself if there is nothing to edit. */
const struct block *block_edited(struct arena *a, const struct block *b, const struct edit *edits,
    size_t nedits);

/*
 * Where bytes of the block's text stand in its source; for text made by the program the nearest byte before that has a
 * place, else the block's start.
 */
struct span block_place(const struct block *b, struct span at);

const char *block_kind_name(enum block_kind kind);

#endif
