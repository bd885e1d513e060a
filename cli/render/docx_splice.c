/* A part of somebody's Word file is not parsed and written anew: something is put in its place, all other bytes stay. */
#include "render_private.h"

#include <stdlib.h>

void
splice_add(struct splices *s, struct splice splice)
{
	*arena_push(s->arena, s->items, s->n, s->cap) = splice;
}

static int
by_place(const void *left, const void *right)
{
	const struct splice *a = left, *b = right;

	if (a->at != b->at)
		return a->at < b->at ? -1 : 1;
	return a->order < b->order ? -1 : a->order > b->order;
}

void
splices_sort(struct splices *s)
{
	if (s->n)
		qsort(s->items, s->n, sizeof *s->items, by_place);
}

struct str
splices_apply(struct splices *s, struct str xml)
{
	struct buf out = BUF_INIT;
	size_t from = 0;

	splices_sort(s);
	for (size_t i = 0; i < s->n; i++) {
		buf_str(&out, str_sub(xml, from, s->items[i].at - from));
		buf_str(&out, s->items[i].xml);
		from = s->items[i].at + s->items[i].len;
	}
	buf_str(&out, str_from(xml, from));
	return buf_move(&out, s->arena);
}

size_t
docx_xml_at(const struct docx_letters *letters, size_t off)
{
	if (off <= letters->at.off)
		return letters->xml.off;
	if (off < letters->at.off + letters->at.len && letters->at.len == letters->xml.len)
		return letters->xml.off + (off - letters->at.off);
	return letters->xml.off + letters->xml.len;
}

size_t
docx_text_tag(struct str xml, size_t content)
{
	size_t tag = content - 1;

	while (tag && xml.data[tag] != '<')
		tag--;
	return tag;
}

struct docx_part *
docx_part(struct docx_part *parts, size_t n, const char *name)
{
	for (size_t i = 0; i < n; i++)
		if (!strcmp(parts[i].name, name))
			return &parts[i];
	return NULL;
}

struct docx_part *
docx_copy_parts(struct arena *a, const struct docx_file *file)
{
	/* one more may be added */
	struct docx_part *parts = arena_array(a, struct docx_part, file->nparts + 1);

	for (size_t i = 0; i < file->nparts; i++)
		parts[i] = file->parts[i];
	return parts;
}

void
docx_change_part(struct docx_part *part, struct str bytes)
{
	*part = (struct docx_part){ .name = part->name, .bytes = bytes };
}

void
docx_pack(struct buf *out, const struct docx_part *parts, size_t n)
{
	struct zip zip = { .out = out, .directory = BUF_INIT };

	for (size_t i = 0; i < n; i++)
		if (parts[i].packed.len)
			zip_add_packed(&zip, &parts[i]);
		else
			zip_add(&zip, parts[i].name, parts[i].bytes);
	zip_end(&zip);
}
