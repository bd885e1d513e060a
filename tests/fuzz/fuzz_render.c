/*
 * Lines become the blocks of a document, what stands in 【】 its gaps. Its Markdown reads back in plain CommonMark as the
 * same blocks with the same text; the other formats are written, whatever the text.
 */
#include <cmark.h>
#include <string.h>

#include "laws.h"
#include "render.h"
#include "utf8.h"

/* The first character of a line says what block it is: ! the title, # to ##### a heading, ( a date line, > a salutation. */
static void
add_block(struct arena *a, struct document *doc, struct str line)
{
	static const char signs[] = "!(>#";
	static const enum block_kind kinds[] = { BLOCK_TITLE, BLOCK_SIGNOFF, BLOCK_SALUTATION,
		BLOCK_HEADING };
	const char *sign = line.len && line.data[0] ? strchr(signs, line.data[0]) : NULL;
	struct str text = str_from(line, sign != NULL);
	struct block *b;

	if (!str_trim(text).len)
		return;
	b = document_add(a, doc);
	b->kind = sign ? kinds[sign - signs] : BLOCK_PARAGRAPH;
	b->level = b->kind == BLOCK_HEADING ? 1 + (unsigned)(text.len % 4) : 0;
	b->text = text;
}

static void
mark_gaps(struct arena *a, struct block *b)
{
	size_t cap = 0;

	for (size_t off = 0, end; (off = str_find(b->text, STR("【"), off)) != STR_NONE;
	     off = end) {
		end = str_find(b->text, STR("】"), off);
		if (end == STR_NONE)
			return;
		end += STR("】").len;
		*arena_push(a, b->marks, b->nmarks, cap) = (struct mark){
			.kind = b->nmarks % 2 ? MARK_VALUE : MARK_GAP,
			.at = span_of(off, end - off),
		};
	}
}

static void
append_text(struct buf *out, cmark_node *block)
{
	cmark_iter *iter = cmark_iter_new(block);
	cmark_event_type event;

	while ((event = cmark_iter_next(iter)) != CMARK_EVENT_DONE) {
		cmark_node *node = cmark_iter_get_node(iter);

		if (event == CMARK_EVENT_ENTER && node != block) {
			law(cmark_node_get_type(node) == CMARK_NODE_TEXT);
			buf_z(out, cmark_node_get_literal(node));
		}
	}
	cmark_iter_free(iter);
}

static void
law_of_markdown(const struct document *doc)
{
	struct buf markdown = BUF_INIT, text = BUF_INIT;
	cmark_node *root, *node;

	render_markdown(&markdown, doc);
	root = cmark_parse_document(markdown.data, markdown.len, CMARK_OPT_DEFAULT);
	node = cmark_node_first_child(root);
	for (size_t i = 0; i < doc->nblocks; i++, node = cmark_node_next(node)) {
		const struct block *b = &doc->blocks[i];
		bool heading = b->kind == BLOCK_HEADING || b->kind == BLOCK_TITLE;

		law(node != NULL);
		law(cmark_node_get_type(node) ==
		    (heading ? CMARK_NODE_HEADING : CMARK_NODE_PARAGRAPH));
		law(!heading || cmark_node_get_heading_level(node) == (int)b->level + 1);
		buf_reset(&text);
		append_text(&text, node);
		law(str_eq(buf_view(&text), b->text));
	}
	law(node == NULL);
	cmark_node_free(root);
	buf_release(&markdown);
	buf_release(&text);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena a = { 0 };
	struct str text = arena_str(&a, (struct str){ .data = (const char *)data, .len = size });
	struct docx_options options;
	struct document doc = { 0 };
	struct buf out = BUF_INIT;

	for (size_t i = 0; i < text.len; i++)
		if ((unsigned char)text.data[i] < 0x20 && text.data[i] != '\n')
			text.len = 0; /* no text of ours holds one */
	text.len = utf8_check(text);
	for (size_t off = 0, end; off < text.len; off = end + 1) {
		end = str_find(text, STR("\n"), off);
		end = end == STR_NONE ? text.len : end;
		add_block(&a, &doc, str_sub(text, off, end - off));
	}
	for (size_t i = 0; i < doc.nblocks; i++)
		mark_gaps(&a, &doc.blocks[i]);
	law_of_markdown(&doc);
	render_text(&out, &doc);
	render_html(&out, &doc);
	render_tree(&out, &doc);
	render_page(NULL, NULL, NULL, &options);
	render_docx(&out, &doc, &options);
	buf_release(&out);
	arena_release(&a);
	return 0;
}
