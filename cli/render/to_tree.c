#include "render.h"

static const char *const mark_names[] = {
	[MARK_GAP] = "gap",
	[MARK_VALUE] = "value",
	[MARK_EDIT] = "edit",
	[MARK_LITERAL] = "literal",
};

static void
write_mark(struct buf *out, const struct block *b, const struct mark *m)
{
	buf_printf(out, "\t%s %u+%u %s \"%.*s\"", mark_names[m->kind], m->at.off, m->at.len,
	    class_name(m->class), STR_FMT(str_sub(b->text, m->at.off, m->at.len)));
	if (m->field.len)
		buf_printf(out, " field \"%.*s\"", STR_FMT(m->field));
	if (m->was.len)
		buf_printf(out, " was \"%.*s\"", STR_FMT(m->was));
	buf_char(out, '\n');
}

void
render_tree(struct buf *out, const struct document *doc)
{
	for (size_t i = 0; i < doc->nblocks; i++) {
		const struct block *b = &doc->blocks[i];

		buf_printf(out, "%s %u %s ", block_kind_name(b->kind), b->level,
		    role_name(b->role));
		if (b->source)
			buf_printf(out, "%s:%zu ", b->source->path,
			    source_place(b->source, b->at.off).line);
		else
			buf_z(out, "- ");
		buf_str(out, b->text);
		buf_char(out, '\n');
		for (size_t m = 0; m < b->nmarks; m++)
			write_mark(out, b, &b->marks[m]);
	}
}
