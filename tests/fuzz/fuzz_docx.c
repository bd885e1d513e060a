/* A Word file, from its first byte on. Written anew, part by part, it reads as before. */
#include "laws.h"
#include "read.h"
#include "render.h"

static struct reading *
read(struct arena *a, const struct source *raw)
{
	struct diags d = { .arena = a };
	struct reading *r = read_speech(a, raw, &d);

	law((r == NULL) == (d.nerrors > 0));
	return r;
}

static void
law_of_copies(struct arena *a, const struct source *raw, const struct reading *r)
{
	struct diags d = { .arena = a };
	struct buf out = BUF_INIT;
	struct docx_file file;

	if (!read_docx_file(a, raw, r, &d, &file)) { /* a part that is no text is damaged */
		law(d.nerrors > 0);
		return;
	}
	render_edits(a, &out, &file, NULL, 0);
	r = read(a, source_new(a, "x.docx", buf_move(&out, a)));
	law(r && str_eq(r->text->text, file.text));
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena a = { 0 };
	struct str bytes = { .data = (const char *)data, .len = size };
	const struct source *raw;
	struct reading *r;

	if (size < 2 || data[0] != 'P' || data[1] != 'K')
		return 0; /* other formats have their own target */
	raw = source_new(&a, "x.docx", bytes);
	r = read(&a, raw);
	for (size_t i = 0; r && i < r->doc.nblocks; i++)
		law_of_block(&r->doc.blocks[i]);
	if (r && r->format == READ_DOCX)
		law_of_copies(&a, raw, r);
	arena_release(&a);
	return 0;
}
