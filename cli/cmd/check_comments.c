#include "check_comments.h"

#include "check.h"
#include "os.h"
#include "render.h"

#define MAX_COMMENTS 30000 /* Word's own limit is 32767, and the file may have some */

bool
check_comments(struct cli *cli, const struct check_text *text, const struct diags *found,
    const char *path)
{
	const struct reading *r = text->reading;
	struct docx_comment *comments = arena_array(cli->arena, struct docx_comment, found->nitems);
	struct check_line line = { 0 };
	struct docx_file file;
	struct buf out = BUF_INIT;
	size_t n = 0;
	bool ok;

	if (r->format != READ_DOCX || !str_eq_fold(os_ending(path), STR("docx")))
		return diag_path_error(&cli->diags, text->raw->path, "cannot-comment",
		    "findings are written as comments from a .docx into a .docx");
	for (size_t i = 0; i < found->nitems; i++) {
		const struct diag *d = &found->items[i];

		if (d->source == r->text && !check_is_silenced(&line, d->source, d->at, d->id))
			comments[n++] = (struct docx_comment){ .at = d->at,
				.text = arena_printf(cli->arena, "%s: %.*s [%s]",
				    severity_name(d->severity), STR_FMT(d->text), d->id) };
	}
	if (n > MAX_COMMENTS)
		return diag_path_error(&cli->diags, text->raw->path, "cannot-comment",
		    "there are %zu findings, and Word opens no file with more than %d comments: check it without -o first",
		    n, MAX_COMMENTS);
	if (!read_docx_file(cli->arena, text->raw, r, &cli->diags, &file))
		return false;
	if (!render_comments(cli->arena, &out, &file, comments, n))
		ok = diag_path_error(&cli->diags, text->raw->path, "cannot-comment",
		    "this file is built in a way that comments can't be put into: open it in Word or WPS, and save it again");
	else
		ok = cli->dry_run || os_write(path, buf_view(&out), &cli->diags);
	buf_release(&out);
	return ok;
}
