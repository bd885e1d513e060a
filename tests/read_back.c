/*
 * Drafts every outline and reads what was written again: from Markdown, a page and a Word file in both forms come the
 * same lines with the same levels, from text the same lines.
 *
 * usage: read_back TOP
 */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "array.h"
#include "compose.h"
#include "job.h"
#include "os.h"
#include "read.h"
#include "render.h"

static int failed, n;

static void
as_docx(struct buf *out, const struct document *doc)
{
	struct docx_options options;

	render_page(NULL, NULL, NULL, &options);
	render_docx(out, doc, &options);
}

static void
as_reading_copy(struct buf *out, const struct document *doc)
{
	struct docx_options options;

	render_page(NULL, NULL, NULL, &options);
	options.form = FORM_READING;
	options.centred_number = true;
	render_docx(out, doc, &options);
}

static const struct way {
	const char *name;
	void (*render)(struct buf *out, const struct document *doc);
	bool has_levels;
} ways[] = {
	{ "Markdown", render_markdown, true },
	{ "HTML", render_html, true },
	{ ".docx", as_docx, true },
	{ ".docx to read from", as_reading_copy, true },
	{ "text", render_text, false },
};

/* A line as it should be read: the title is 1, heading 1 is 2. */
static unsigned
level_of(const struct block *b)
{
	return b->kind == BLOCK_TITLE ? 1 : b->kind == BLOCK_HEADING ? b->level + 1 : 0;
}

static const char *
difference(struct arena *a, const struct document *want, const struct document *got, bool levels)
{
	for (size_t i = 0; i < want->nblocks && i < got->nblocks; i++) {
		const struct block *w = &want->blocks[i], *g = &got->blocks[i];

		if (!str_eq(w->text, g->text))
			return arena_printf(a, "%.*s is read as %.*s", STR_FMT(w->text),
			    STR_FMT(g->text))
			    .data;
		if (levels && level_of(w) != g->hint)
			return arena_printf(a, "%.*s is read as level %u", STR_FMT(w->text),
			    g->hint)
			    .data;
	}
	return want->nblocks == got->nblocks ? NULL : "more or fewer lines";
}

static void
try_way(struct arena *a, const char *outline, const struct document *doc, const struct way *way)
{
	struct diags d = { .arena = a };
	struct buf bytes = BUF_INIT;
	struct reading *r;
	const char *wrong = "it can't be read";

	way->render(&bytes, doc);
	r = read_speech(a, source_new(a, "draft", buf_view(&bytes)), &d);
	if (r)
		wrong = difference(a, doc, &r->doc, way->has_levels);
	printf("%sok %d - %s, %s%s%s\n", wrong ? "not " : "", ++n, outline, way->name,
	    wrong ? ": " : "", wrong ? wrong : "");
	failed |= wrong != NULL;
	buf_release(&bytes);
}

int
main(int argc, char **argv)
{
	struct arena names_arena = { 0 }, a = { 0 }, scratch = { 0 };
	struct diags d = { .arena = &names_arena };
	const char **names;
	size_t nnames;

	if (argc != 2 || chdir(argv[1]) ||
	    !os_list(&names_arena, "outlines", ".md", &names, &nnames, &d))
		return 1;
	for (size_t i = 0; i < nnames; i++) {
		struct cli cli = { .arena = &a, .diags = { .arena = &a } };
		struct job_options options = { 0 };
		struct job job = { 0 };
		const struct draft *draft;

		if (!job_read(&cli, os_join(&a, "outlines", str_of(names[i])), &options, &job))
			return 1;
		draft = compose_draft(&a, &scratch, job.outline, job.compose, &cli.diags);
		for (size_t w = 0; w < COUNT(ways); w++)
			try_way(&a, names[i], &draft->doc, &ways[w]);
		arena_reset(&a);
	}
	printf("1..%d\n", n);
	arena_release(&a);
	arena_release(&scratch);
	arena_release(&names_arena);
	return failed || !n;
}
