/*
 * The text that a reader of the document sees: runs of text in paragraphs, with what was deleted, hidden or shown in
 * another form left out. Paragraphs may lie in paragraphs (text boxes), so they are a stack.
 */
#include "read_private.h"

#include <stdlib.h>
#include <string.h>

struct paragraph {
	struct docx_line line;
	struct docx_look look;
	struct str style;
	bool in_properties; /* between w:pPr and its end */
	bool hidden;        /* the run at hand is */
	bool joins;         /* its end was deleted: it goes on in the next one */
};

/* An element that is open. */
struct open_element {
	enum docx_element element;
	bool has_alternative; /* one of those inside was taken */
	bool held;            /* its letters are, */
	uint32_t insertion;   /* and lie in that: see struct docx_letters */
	uint32_t start;       /* of its tag in the part */
};

struct text_walk {
	struct xml_walk walk; /* first: it is what the callbacks get */
	struct docx_text *out;
	struct paragraph *open;
	size_t nopen, open_cap;
	struct docx_rows rows;
	struct docx_line carried; /* of paragraphs that join the next one */
	unsigned skipped;         /* depth of an element that is left out, 0: none */
	bool *fields;             /* that have begun and not ended: whether each is a link */
	size_t nfields, fields_cap;
	size_t nheld; /* of those, what is no link */
	bool in_text;
	uint32_t content;        /* of the text at hand: where it begins in the part */
	const char *part, *root; /* the name the root must have */
	struct open_element elements[XML_DEPTH + 1]; /* by depth */
};

/* ---- paragraphs ---- */

static void
begin_paragraph(struct text_walk *w)
{
	struct paragraph *p = arena_push(w->out->arena, w->open, w->nopen, w->open_cap);

	*p = (struct paragraph){ .line = DOCX_LINE_INIT,
		.look = { .outline = -1, .list_level = -1 } };
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

	docx_line_join(w->out->arena, &w->carried, &p->line);
	if (p->joins)
		return;
	p->line = w->carried;
	w->carried = (struct docx_line)DOCX_LINE_INIT;
	p->look = whole_look(w, p);
	docx_number(w->out->lists, &p->look, p->style, &number);
	if (str_trim(buf_view(&p->line.text)).len)
		docx_add_lines(w->out, &p->look, buf_view(&number), &p->line);
	buf_release(&p->line.text);
	buf_release(&number);
}

/* Text that a reader sees; letters: where it stands, NULL if a sign says it in other words. */
static void
add_text(struct text_walk *w, struct str text, const struct docx_letters *letters)
{
	struct paragraph *p = w->nopen ? &w->open[w->nopen - 1] : NULL;

	if (p && !p->in_properties && !p->hidden)
		docx_line_add(w->out->arena, &p->line, text, letters);
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
		add_text(w, buf_view(&sign), NULL);
	}
	buf_release(&sign);
}

/* ---- elements ---- */

/* Deleted text goes; the deleted end of a paragraph and a deleted row say so in their properties. */
static void
skip_deleted(struct text_walk *w)
{
	enum docx_element parent = w->elements[w->walk.depth - 1].element;

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
	bool *has_one = &w->elements[w->walk.depth - 1].has_alternative;

	if (*has_one)
		w->skipped = w->walk.depth;
	*has_one = true;
	w->elements[w->walk.depth].held = true; /* the others say the same */
}

/* Between the begin and the end of a field stands what Word makes of it; of a link what somebody typed. */
static void
begin_or_end_field(struct text_walk *w, struct str type)
{
	if (str_eq(type, STR("begin"))) {
		*arena_push(w->out->arena, w->fields, w->nfields, w->fields_cap) = false;
		w->nheld++;
	} else if (str_eq(type, STR("end")) && w->nfields) {
		w->nheld -= !w->fields[--w->nfields];
	}
}

static bool
is_link(struct str instruction)
{
	return str_starts(str_trim(instruction), STR("HYPERLINK"));
}

static void
read_instruction(struct text_walk *w, struct str text)
{
	bool *field = w->nfields ? &w->fields[w->nfields - 1] : NULL;

	if (field && !*field && is_link(text)) {
		*field = true;
		w->nheld--;
	}
}

/* What an element says of the letters in it, or in the control whose properties it stands in. */
static void
set_letters(struct text_walk *w, struct open_element *here, const char **attributes)
{
	if (here->element == ELEMENT_INSERTED)
		here->insertion = here->start;
	else if (here->element == ELEMENT_FIELD)
		here->held |= !is_link(str_of(xml_attribute(attributes, "instr")));
	else if (here->element == ELEMENT_BINDING && w->walk.depth > 2)
		here[-2].held = true;
	else if (here->element == ELEMENT_FIELD_SIGN)
		begin_or_end_field(w, str_of(xml_attribute(attributes, "fldCharType")));
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
start_element(struct text_walk *w, struct open_element *here, const char **attributes)
{
	switch (here->element) {
	case ELEMENT_PARAGRAPH:
		begin_paragraph(w);
		break;
	case ELEMENT_ROW:
		docx_row_begin(&w->rows, w->out, w->walk.depth);
		break;
	case ELEMENT_TEXT:
		w->in_text = true;
		w->content = (uint32_t)(xml_here(&w->walk).off + xml_here(&w->walk).len);
		break;
	case ELEMENT_TAB:
		add_text(w, STR("\t"), NULL);
		break;
	case ELEMENT_BREAK:
		add_text(w, STR("\n"), NULL);
		break;
	case ELEMENT_HYPHEN:
		add_text(w, STR("-"), NULL);
		break;
	case ELEMENT_SYMBOL:
		add_symbol(w, attributes);
		break;
	case ELEMENT_DELETED:
		skip_deleted(w);
		break;
	case ELEMENT_ALTERNATIVE:
		choose(w);
		break;
	case ELEMENT_DROPPED:
		w->skipped = w->walk.depth;
		break;
	case ELEMENT_INSERTED:
	case ELEMENT_FIELD:
	case ELEMENT_FIELD_SIGN:
	case ELEMENT_BINDING:
		set_letters(w, here, attributes);
		break;
	case ELEMENT_PARAGRAPH_PROPERTIES:
	case ELEMENT_RUN:
	case ELEMENT_HIDDEN:
	case ELEMENT_STYLE:
	case ELEMENT_OUTLINE:
	case ELEMENT_LIST:
	case ELEMENT_LIST_LEVEL:
		set_property(w, here->element, attributes);
		break;
	case ELEMENT_CELL:
	case ELEMENT_INSTRUCTION:
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
	struct open_element *here;

	if (walk->depth == 1 && strcmp(name, w->root) != 0) {
		xml_refuse(walk, "not-docx", "this is no Word document");
		return;
	}
	if (w->skipped)
		return;
	here = &w->elements[walk->depth];
	*here = (struct open_element){
		.element = docx_element(name),
		.held = here[-1].held,
		.insertion = here[-1].insertion,
		.start = xml_here(walk).off,
	};
	start_element(w, here, attributes);
}

static void
on_end(struct xml_walk *walk, const char *name)
{
	struct text_walk *w = (struct text_walk *)walk;
	enum docx_element element;

	if (w->skipped && w->skipped < walk->depth)
		return;
	w->skipped = 0;
	element = w->elements[walk->depth].element;
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

/* Whether text stands in the part as it is, or as one reference such as &amp;. */
static bool
stands_at(struct str part, struct span xml, struct str text)
{
	struct str there = str_sub(part, xml.off, xml.len);

	return str_eq(there, text) || str_starts(there, STR("&"));
}

static void
on_text(struct xml_walk *walk, struct str text)
{
	struct text_walk *w = (struct text_walk *)walk;
	const struct open_element *here = &w->elements[walk->depth];
	struct docx_letters letters;
	bool is_letters;

	if (w->skipped)
		return;
	if (here->element == ELEMENT_INSTRUCTION)
		read_instruction(w, text);
	if (!w->in_text)
		return;
	letters = (struct docx_letters){
		.xml = xml_here(walk),
		.part = w->part,
		.content = w->content,
		.run = here[-1].start,
		.insertion = here->insertion,
		.held = here->held || w->nheld,
		.boxed = w->nopen > 1, /* a paragraph in a paragraph */
	};
	is_letters = here->element == ELEMENT_TEXT && here[-1].element == ELEMENT_RUN &&
		     stands_at(walk->bytes, letters.xml, text);
	add_text(w, text, is_letters ? &letters : NULL);
}

bool
docx_read_text(struct package *p, const char *part, const char *root, struct docx_text *out)
{
	struct text_walk w = {
		.walk = { .package = p, .start = on_start, .end = on_end, .text = on_text },
		.out = out,
		.carried = DOCX_LINE_INIT,
		.part = part,
		.root = root,
	};
	bool ok = xml_walk(&w.walk, part);

	if (ok && w.carried.text.len) { /* the end of the last paragraph was deleted */
		begin_paragraph(&w);
		end_paragraph(&w);
	}
	while (w.nopen)
		buf_release(&w.open[--w.nopen].line.text);
	buf_release(&w.carried.text);
	return ok;
}
