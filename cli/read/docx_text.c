/*
 * The text that a reader of the document sees: runs of text in paragraphs, with what was deleted, hidden or shown in
 * another form left out. Paragraphs may lie in paragraphs (text boxes), so they are a stack.
 */
#include "read_private.h"

#include <stdlib.h>
#include <string.h>

#include "utf8.h"

struct paragraph {
	struct buf text;
	struct docx_look look;
	struct str style;
	bool in_properties; /* between w:pPr and its end */
	bool hidden;        /* the run at hand is */
	bool joins;         /* its end was deleted: it goes on in the next one */
};

struct text_walk {
	struct xml_walk walk; /* first: it is what the callbacks get */
	struct docx_text *out;
	struct paragraph *open;
	size_t nopen, open_cap;
	struct docx_rows rows;
	struct buf carried; /* of paragraphs that join the next one */
	unsigned skipped;   /* depth of an element that is left out, 0: none */
	bool in_text;
	const char *root;                          /* the name the root must have */
	enum docx_element elements[XML_DEPTH + 1]; /* those that are open, by depth */
	bool has_alternative[XML_DEPTH + 1];       /* one of those inside was taken */
};

/* ---- paragraphs ---- */

static void
begin_paragraph(struct text_walk *w)
{
	struct paragraph *p = arena_push(w->out->arena, w->open, w->nopen, w->open_cap);

	*p = (struct paragraph){ .text = BUF_INIT, .look = { .outline = -1, .list_level = -1 } };
}

/* What the paragraph itself says goes over what its style says. */
static struct docx_look
whole_look(const struct text_walk *w, const struct paragraph *p)
{
	struct docx_look look = docx_style_look(w->out->styles, p->style);

	if (p->look.outline >= 0)
		look.outline = p->look.outline;
	if (p->look.list.len)
		look.list = p->look.list;
	if (p->look.list_level >= 0)
		look.list_level = p->look.list_level;
	return look;
}

static void
end_paragraph(struct text_walk *w)
{
	struct paragraph *p = &w->open[--w->nopen];
	struct buf number = BUF_INIT;

	buf_str(&w->carried, buf_view(&p->text));
	buf_release(&p->text);
	if (p->joins)
		return;
	p->text = w->carried;
	w->carried = (struct buf)BUF_INIT;
	p->look = whole_look(w, p);
	docx_number(w->out->lists, &p->look, p->style, &number);
	if (str_trim(buf_view(&p->text)).len)
		docx_add_lines(w->out, &p->look, buf_view(&number), buf_view(&p->text));
	buf_release(&p->text);
	buf_release(&number);
}

static void
add_text(struct text_walk *w, struct str text)
{
	struct paragraph *p = w->nopen ? &w->open[w->nopen - 1] : NULL;

	if (p && !p->in_properties && !p->hidden)
		buf_str(&p->text, text);
}

/* w:sym: a sign by its code in a font; those of symbol fonts have no meaning as text. */
static void
add_symbol(struct text_walk *w, const char **attributes)
{
	const char *text = xml_attribute(attributes, "char");
	unsigned long c = text ? strtoul(text, NULL, 16) : 0;
	struct buf sign = BUF_INIT;

	if (c >= 0x20 && c < 0xD800) {
		buf_utf8(&sign, (uint32_t)c);
		add_text(w, buf_view(&sign));
	}
	buf_release(&sign);
}

/* ---- elements ---- */

/* Deleted text goes; the deleted end of a paragraph and a deleted row say so in their properties. */
static void delete (struct text_walk *w)
{
	enum docx_element parent = w->elements[w->walk.depth - 1];

	if (parent == ELEMENT_ROW_PROPERTIES && w->rows.n)
		w->skipped = docx_row_depth(&w->rows);
	else if (parent != ELEMENT_RUN_PROPERTIES)
		w->skipped = w->walk.depth;
	else if (w->nopen && w->open[w->nopen - 1].in_properties)
		w->open[w->nopen - 1].joins = true;
}

/* Of alternatives the first is taken. */
static void
choose(struct text_walk *w)
{
	bool *has_one = &w->has_alternative[w->walk.depth - 1];

	if (*has_one)
		w->skipped = w->walk.depth;
	*has_one = true;
}

/* What a paragraph's properties and a run's say. */
static void
set_property(struct text_walk *w, enum docx_element element, const char **attributes)
{
	struct paragraph *p = w->nopen ? &w->open[w->nopen - 1] : NULL;
	struct str val = str_of(xml_attribute(attributes, "val"));

	if (!p)
		return;
	if (element == ELEMENT_PARAGRAPH_PROPERTIES)
		p->in_properties = true;
	else if (element == ELEMENT_RUN)
		p->hidden = false;
	else if (element == ELEMENT_HIDDEN && !p->in_properties)
		p->hidden = xml_is_on(attributes);
	else if (element == ELEMENT_STYLE)
		p->style = arena_str(w->out->arena, val);
	else if (element == ELEMENT_LIST)
		p->look.list = arena_str(w->out->arena, val);
	else if (element == ELEMENT_LIST_LEVEL)
		p->look.list_level = xml_number(attributes, -1);
	else if (element == ELEMENT_OUTLINE)
		p->look.outline = xml_number(attributes, -1);
}

static void
start_element(struct text_walk *w, enum docx_element element, const char **attributes)
{
	switch (element) {
	case ELEMENT_PARAGRAPH:
		begin_paragraph(w);
		break;
	case ELEMENT_ROW:
		docx_row_begin(&w->rows, w->out, w->walk.depth);
		break;
	case ELEMENT_TEXT:
		w->in_text = true;
		break;
	case ELEMENT_TAB:
		add_text(w, STR("\t"));
		break;
	case ELEMENT_BREAK:
		add_text(w, STR("\n"));
		break;
	case ELEMENT_HYPHEN:
		add_text(w, STR("-"));
		break;
	case ELEMENT_SYMBOL:
		add_symbol(w, attributes);
		break;
	case ELEMENT_DELETED:
		delete (w);
		break;
	case ELEMENT_ALTERNATIVE:
		choose(w);
		break;
	case ELEMENT_DROPPED:
		w->skipped = w->walk.depth;
		break;
	case ELEMENT_PARAGRAPH_PROPERTIES:
	case ELEMENT_RUN:
	case ELEMENT_HIDDEN:
	case ELEMENT_STYLE:
	case ELEMENT_OUTLINE:
	case ELEMENT_LIST:
	case ELEMENT_LIST_LEVEL:
		set_property(w, element, attributes);
		break;
	case ELEMENT_CELL:
	case ELEMENT_ROW_PROPERTIES:
	case ELEMENT_RUN_PROPERTIES:
	case ELEMENT_OTHER:
		break;
	}
}

static void
on_start(struct xml_walk *walk, const char *name, const char **attributes)
{
	struct text_walk *w = (struct text_walk *)walk;

	if (walk->depth == 1 && strcmp(name, w->root) != 0) {
		xml_refuse(walk, "not-docx", "this is no Word document");
		return;
	}
	if (w->skipped)
		return;
	w->elements[walk->depth] = docx_element(name);
	w->has_alternative[walk->depth] = false;
	start_element(w, w->elements[walk->depth], attributes);
}

static void
on_end(struct xml_walk *walk, const char *name)
{
	struct text_walk *w = (struct text_walk *)walk;
	enum docx_element element;

	if (w->skipped && w->skipped < walk->depth)
		return;
	w->skipped = 0;
	element = w->elements[walk->depth];
	if (element == ELEMENT_TEXT)
		w->in_text = false;
	else if (element == ELEMENT_PARAGRAPH_PROPERTIES && w->nopen)
		w->open[w->nopen - 1].in_properties = false;
	else if (element == ELEMENT_PARAGRAPH)
		end_paragraph(w);
	else if (element == ELEMENT_CELL)
		docx_cell_end(&w->rows, w->out);
	else if (element == ELEMENT_ROW)
		docx_row_end(&w->rows, w->out);
}

static void
on_text(struct xml_walk *walk, struct str text)
{
	struct text_walk *w = (struct text_walk *)walk;

	if (w->in_text && !w->skipped)
		add_text(w, text);
}

bool
docx_read_text(struct package *p, const char *part, const char *root, struct docx_text *out)
{
	struct text_walk w = {
		.walk = { .package = p, .start = on_start, .end = on_end, .text = on_text },
		.out = out,
		.carried = BUF_INIT,
		.root = root,
	};
	struct buf bytes = BUF_INIT;
	bool ok = package_part(p, part, &bytes) &&
		  (!bytes.len || xml_walk(&w.walk, part, buf_view(&bytes)));

	if (ok && w.carried.len) { /* the end of the last paragraph was deleted */
		begin_paragraph(&w);
		end_paragraph(&w);
	}
	while (w.nopen)
		buf_release(&w.open[--w.nopen].text);
	buf_release(&w.carried);
	buf_release(&bytes);
	return ok;
}
