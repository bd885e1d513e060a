#include "check_fix.h"

#include <string.h>

#include "check_print.h"
#include "os.h"
#include "output.h"
#include "render.h"

/* The changes of a draft as it is at hand. */
struct mending {
	struct cli *cli;
	const struct check_choice *choice;
	struct check_text text;
	struct check_fix *fixes;
	enum docx_outcome *outcomes; /* of each fix, DOCX_CHANGED in other files */
	size_t n;
	struct buf mended;
};

/* ---- the mended bytes ---- */

/* The text with its changes, after what stands before it in the file (a byte order mark). */
static void
mend_text(struct mending *m)
{
	struct str raw = m->text.raw->text, text = m->text.reading->text->text;
	size_t from = 0;

	buf_str(&m->mended, str_sub(raw, 0, raw.len - text.len));
	for (size_t i = 0; i < m->n; i++) {
		buf_str(&m->mended, str_sub(text, from, m->fixes[i].at.off - from));
		buf_str(&m->mended, m->fixes[i].text);
		from = m->fixes[i].at.off + m->fixes[i].at.len;
	}
	buf_str(&m->mended, str_from(text, from));
}

static bool
mend_docx(struct mending *m)
{
	struct docx_edit *edits = arena_array(m->cli->arena, struct docx_edit, m->n);
	struct docx_file file;

	if (!m->n)
		return true;
	if (!read_docx_file(m->cli->arena, m->text.raw, m->text.reading, &m->cli->diags, &file))
		return false;
	for (size_t i = 0; i < m->n; i++)
		edits[i] = (struct docx_edit){ .at = m->fixes[i].at, .text = m->fixes[i].text };
	render_edits(m->cli->arena, &m->mended, &file, edits, m->n);
	for (size_t i = 0; i < m->n; i++)
		m->outcomes[i] = edits[i].outcome;
	return true;
}

/* ---- what is said of them ---- */

static enum severity
severity_of(const char *id)
{
	size_t i = 0;

	while (i + 1 < check_nrules() && strcmp(check_rule(i).id, id) != 0)
		i++;
	return check_rule(i).severity;
}

static struct diag
diag_of(const struct check_fix *f)
{
	return (struct diag){ .severity = severity_of(f->id),
		.id = f->id,
		.source = f->source,
		.at = f->at };
}

/* 三、 becomes 二、; or what it would become. */
static void
describe(struct buf *out, const struct check_fix *f, bool is_made)
{
	struct str was = source_text(f->source, f->at);

	if (was.len && f->text.len)
		buf_printf(out, "%.*s %s %.*s", STR_FMT(was), is_made ? "becomes" : "should be",
		    STR_FMT(f->text));
	else if (was.len)
		buf_printf(out, "%.*s %s", STR_FMT(was), is_made ? "goes" : "should go");
	else
		buf_printf(out, "%.*s %s", STR_FMT(f->text),
		    is_made ? "is put in" : "should be put in");
}

/* A change: 讲话.md:9:4: 三、 becomes 二、 [heading-number]. */
static void
show(struct cli *cli, const struct check_fix *f, struct buf *out)
{
	struct place place = source_place(f->source, f->at.off);
	struct diag d = diag_of(f);

	if (cli->json) {
		check_print_json(out, &d, &f->text);
		return;
	}
	buf_printf(out, "%s:%zu:%zu: ", f->source->path, place.line, place.column);
	describe(out, f, true);
	buf_printf(out, " [%s]\n", f->id);
}

/* What would be a change if it could be made. */
static void
report(struct cli *cli, const struct check_fix *f, enum docx_outcome why, struct diags *found)
{
	static const char *const whys[] = {
		[DOCX_CHANGED] = "",
		[DOCX_NO_LETTERS] =
		    "but Word makes it itself (a list's number, a sign): change it in Word",
		[DOCX_HELD] =
		    "but Word would undo it (in a field, a text box, a bound control): change it in Word",
		[DOCX_HALF_TRACKED] =
		    "but half of it is a tracked change: accept or refuse that first",
	};
	struct diag d = diag_of(f);
	struct buf text = BUF_INIT;

	describe(&text, f, false);
	buf_printf(&text, ", %s", whys[why]);
	d.text = buf_move(&text, cli->arena);
	diags_add(found, d);
}

/* Shows what was changed, and their number. */
static size_t
tell(struct mending *m, struct buf *out, struct diags *found)
{
	size_t changes = 0;

	for (size_t i = 0; i < m->n; i++) {
		if (m->outcomes[i] == DOCX_CHANGED) {
			show(m->cli, &m->fixes[i], out);
			changes++;
		} else {
			report(m->cli, &m->fixes[i], m->outcomes[i], found);
		}
	}
	return changes;
}

/* ---- the file ---- */

/* Whether the bytes of a text are those that were read, after a byte order mark: its changes can be put in there. */
static bool
is_plain(const struct check_text *t)
{
	struct str raw = t->raw->text, text = t->reading->text->text;

	return (t->reading->format == READ_TEXT || t->reading->format == READ_MARKDOWN) &&
	       t->reading->encoding == ENCODING_UTF8 && str_ends(raw, text);
}

static bool
can_fix(struct cli *cli, const struct check_text *t, const char *output)
{
	const char *path = t->raw->path;

	if (t->reading->format != READ_DOCX && !is_plain(t))
		return diag_path_error(&cli->diags, path, "cannot-fix",
		    "only a .docx and a file of UTF-8 text or Markdown are mended; save it as one, or mend it by hand");
	if (output && !str_eq_fold(os_ending(output), os_ending(path)))
		return diag_path_error(&cli->diags, output, "cannot-fix",
		    "a mended draft stays what it is: name a file that ends as %s does", path);
	return true;
}

/* Only the fixes that were asked for and not silenced. */
static size_t
choose(struct check_fix *fixes, size_t n, const struct check_choice *choice)
{
	struct check_line line = { 0 };
	size_t kept = 0;

	for (size_t i = 0; i < n; i++)
		if (check_is_on(choice, fixes[i].id) &&
		    !check_is_silenced(&line, fixes[i].source, fixes[i].at, fixes[i].id))
			fixes[kept++] = fixes[i];
	return kept;
}

static bool
write_mended(struct cli *cli, const struct source *raw, struct str mended)
{
	const char *backup = output_backup(cli->arena, raw->path);

	if (!os_write_like(backup, raw->path, raw->text, &cli->diags) ||
	    !os_write(raw->path, mended, &cli->diags))
		return false;
	diag_path_note(&cli->diags, raw->path, "kept-backup", "the former file is kept as %s",
	    backup);
	return true;
}

/* Says what would be written. */
static void
plan_mended(struct cli *cli, const struct source *raw, const char *output, bool changed,
    struct buf *out)
{
	if (cli->json || (!output && !changed))
		return;
	buf_printf(out, "would write %s\n", output ? output : raw->path);
	if (!output)
		buf_printf(out, "would keep the former file as %s\n",
		    output_backup(cli->arena, raw->path));
}

/* One round over the draft at hand. False: an error was added. */
static bool
mend(struct mending *m)
{
	struct check_fix *fixes;
	size_t n = check_fixes(m->cli->arena, &m->text.doc, &fixes);
	bool ok = true;

	m->n = choose(fixes, n, m->choice);
	m->fixes = fixes;
	m->outcomes = arena_array(m->cli->arena, enum docx_outcome, m->n);
	buf_reset(&m->mended);
	if (m->text.reading->format == READ_DOCX)
		ok = mend_docx(m);
	else
		mend_text(m);
	return ok;
}

/*
 * A draft whose numbers are right may be read in other paragraphs than before: it is read again until nothing changes.
 * *raw becomes what was made of it, found is what is left of that. False: an error was added.
 */
static bool
mend_all(struct mending *m, const struct source **raw, struct buf *out, struct diags *found)
{
	bool ok = true;

	for (unsigned round = 0; ok && round < CHECK_FIX_ROUNDS; round++) {
		*found = (struct diags){ .arena = m->cli->arena };
		ok = mend(m);
		if (!ok || !tell(m, out, found))
			break;
		*raw = source_new(m->cli->arena, (*raw)->path,
		    arena_str(m->cli->arena, buf_view(&m->mended)));
		ok = check_text_read(m->cli, *raw, &m->text);
	}
	return ok;
}

bool
check_fix(struct cli *cli, const struct check_text *text, const struct check_choice *choice,
    const char *output, struct buf *out, struct diags *found)
{
	struct mending m = { .cli = cli, .choice = choice, .text = *text, .mended = BUF_INIT };
	const struct source *made = text->raw;
	bool ok = can_fix(cli, text, output) && mend_all(&m, &made, out, found);

	if (ok && made != text->raw && text->reading->tracks)
		diag_path_note(&cli->diags, text->raw->path, "untracked-changes",
		    "this file tracks changes, and these are no tracked ones: compare it with the former file in Word");
	if (ok && cli->dry_run)
		plan_mended(cli, text->raw, output, made != text->raw, out);
	else if (ok && output)
		ok = os_write(output, made->text, &cli->diags);
	else if (ok && made != text->raw)
		ok = write_mended(cli, text->raw, made->text);
	buf_release(&m.mended);
	return ok;
}
