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

static void
sort(struct splices *s)
{
	if (s->n)
		qsort(s->items, s->n, sizeof *s->items, by_place);
}

size_t
docx_text_tag(struct str xml, size_t content)
{
	size_t tag = content - 1;

	while (tag && xml.data[tag] != '<')
		tag--;
	return tag;
}

/* ---- white space, which a w:t loses at its ends unless it says that it is to be preserved ---- */

static bool
is_white(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* The first character of what begins at `start` once n splices, in their order, are in; '<' if nothing is left. */
static char
first_after(struct str xml, size_t start, const struct splice *splices, size_t n)
{
	for (size_t i = 0; i < n && splices[i].at == start; i++) {
		if (splices[i].xml.len)
			return splices[i].xml.data[0];
		start += splices[i].len;
	}
	return xml.data[start];
}

/* The same of the last one before `end`; '>' if nothing is left. */
static char
last_after(struct str xml, size_t end, const struct splice *splices, size_t n)
{
	for (; n && splices[n - 1].at + splices[n - 1].len == end; n--) {
		const struct splice *s = &splices[n - 1];

		if (s->xml.len)
			return s->xml.data[s->xml.len - 1];
		end = s->at;
	}
	return xml.data[end - 1];
}

/* The n splices of one w:t, the first of which may cut it, leave white space at an end of it that had none. */
static bool
bares_space(struct str xml, const struct splice *splices, size_t n)
{
	size_t start = splices->content, last = splices[n - 1].at + splices[n - 1].len, end,
	       kept = 0;
	bool is_cut;

	while (kept < n && !splices[kept].cuts)
		kept++;
	is_cut = kept < n;
	end = is_cut ? splices[kept].at : str_find(xml, STR("<"), last);
	return (is_white(first_after(xml, start, splices, n)) && !is_white(xml.data[start])) ||
	       (is_white(last_after(xml, end, splices, kept)) &&
		   (is_cut || !is_white(xml.data[end - 1])));
}

/* A w:t that has white space at its ends now, and does not say so, says so. */
static void
preserve_space(struct splices *s, struct str xml)
{
	size_t n = s->n;

	for (size_t i = 0, next; i < n; i = next) {
		size_t content = s->items[i].content, tag = docx_text_tag(xml, content);

		for (next = i + 1; next < n && s->items[next].content == content; next++)
			;
		if (bares_space(xml, &s->items[i], next - i) &&
		    !str_has(str_sub(xml, tag, content - tag), STR("xml:space")))
			splice_add(s, (struct splice){ .at = content - 1,
					  .content = content,
					  .xml = STR(" xml:space=\"preserve\"") });
	}
}

struct str
splices_apply(struct splices *s, struct str xml)
{
	struct buf out = BUF_INIT;
	size_t from = 0;

	sort(s);
	preserve_space(s, xml);
	sort(s);
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
