#include "check_fix.h"

#include <string.h>

#include "os.h"
#include "output.h"

/* Shows a change: 讲话.md:9:4: 三、 becomes 二、 [heading-number]. */
static void
show(struct buf *out, const struct check_fix *f)
{
	struct place place = source_place(f->source, f->at.off);
	struct str was = source_text(f->source, f->at);

	buf_printf(out, "%s:%zu:%zu: ", f->source->path, place.line, place.column);
	if (was.len && f->text.len)
		buf_printf(out, "%.*s becomes %.*s", STR_FMT(was), STR_FMT(f->text));
	else
		buf_printf(out, "%.*s %s", STR_FMT(was.len ? was : f->text),
		    was.len ? "goes" : "is put in");
	buf_printf(out, " [%s]\n", f->id);
}

/* The text with its changes, after what stands before it in the file (a byte order mark). Their number. */
static size_t
mend(struct buf *mended, struct str text, const struct check_fix *fixes, size_t n,
    const struct check_choice *choice, struct buf *out)
{
	size_t from = 0, changes = 0;

	for (size_t i = 0; i < n; i++) {
		const struct check_fix *f = &fixes[i];

		if (!check_is_on(choice, f->id) || check_is_silenced(f->source, f->at, f->id))
			continue;
		show(out, f);
		buf_str(mended, str_sub(text, from, f->at.off - from));
		buf_str(mended, f->text);
		from = f->at.off + f->at.len;
		changes++;
	}
	buf_str(mended, str_from(text, from));
	return changes;
}

static bool
write_mended(struct cli *cli, const struct source *raw, struct str mended)
{
	const char *backup = output_backup(cli->arena, raw->path);

	if (!os_write(backup, raw->text, &cli->diags) || !os_write(raw->path, mended, &cli->diags))
		return false;
	diag_path_note(&cli->diags, raw->path, "kept-backup", "the former file is kept as %s",
	    backup);
	return true;
}

bool
check_fix(struct cli *cli, const struct source *raw, const struct reading *r,
    const struct document *doc, const struct check_choice *choice, struct buf *out)
{
	struct check_fix *fixes;
	struct buf mended = BUF_INIT;
	size_t mark = raw->text.len - r->text->text.len, n;
	bool ok = true;

	if ((r->format != READ_TEXT && r->format != READ_MARKDOWN) ||
	    r->encoding != ENCODING_UTF8 || !strcmp(raw->path, "-") ||
	    raw->text.len < r->text->text.len || !str_eq(str_from(raw->text, mark), r->text->text))
		return diag_path_error(&cli->diags, raw->path, "cannot-fix",
		    "only a file of UTF-8 text or Markdown is mended; save it as one, or mend it by hand");
	n = check_fixes(cli->arena, doc, &fixes);
	buf_str(&mended, str_sub(raw->text, 0, mark));
	if (mend(&mended, r->text->text, fixes, n, choice, out) && !cli->dry_run)
		ok = write_mended(cli, raw, buf_view(&mended));
	buf_release(&mended);
	return ok;
}
