#include "output.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "array.h"
#include "os.h"
#include "parse.h"
#include "record.h"
#include "render.h"
#include "utf8.h"

static const struct format formats[] = {
	{ "md", "markdown", render_markdown },
	{ "txt", NULL, render_text },
	{ "html", "htm", render_html },
	{ "docx", NULL, NULL },
	{ "tree", NULL, render_tree },
};
#define FORMAT_NAMES "md, txt, html, docx, tree"

static const struct format *
find_format(struct str name)
{
	for (size_t i = 0; i < COUNT(formats); i++) {
		if (str_eq_fold(name, str_of(formats[i].name)) ||
		    (formats[i].ending && str_eq_fold(name, str_of(formats[i].ending))))
			return &formats[i];
	}
	return NULL;
}

const struct format *
output_format(struct cli *cli, const char *name, const char *path)
{
	struct str ending = name ? str_of(name) : path ? os_ending(path) : STR("");
	const struct format *format = ending.len ? find_format(ending) : &formats[0];

	if (format || (!name && os_kind(path) == OS_OTHER))
		return format ? format : &formats[0];
	if (name)
		diag_path_error(&cli->diags, NULL, "unknown-format",
		    "there is no format \"%s\", use one of " FORMAT_NAMES, name);
	else
		diag_path_error(&cli->diags, path, "unknown-format",
		    "no format ends in .%.*s; use one of " FORMAT_NAMES ", or say it with -t",
		    STR_FMT(ending));
	return NULL;
}

static void
render(struct cli *cli, const struct output *o, struct buf *out)
{
	struct docx_options options;

	if (o->format->render) {
		o->format->render(out, o->doc);
		return;
	}
	/* Its errors were seen by job_of(). */
	render_page(o->outline->page, o->outline->source, &cli->diags, &options);
	options.speaker = o->outline->speaker;
	options.date = o->outline->date;
	options.epoch = getenv("SOURCE_DATE_EPOCH");
	render_docx(out, o->doc, &options);
}

/* ---- the record ---- */

/* Values by their fields, and words that were fitted by what they were. */
static void
record_values(struct arena *a, const struct block *b, struct record_block *out)
{
	out->fields = arena_array(a, struct str, b->nmarks);
	out->values = arena_array(a, struct str, b->nmarks);
	for (size_t i = 0; i < b->nmarks; i++) {
		if (b->marks[i].kind == MARK_GAP || !b->marks[i].field.len)
			continue;
		out->fields[out->nvalues] = b->marks[i].field;
		out->values[out->nvalues++] =
		    str_sub(b->text, b->marks[i].at.off, b->marks[i].at.len);
	}
}

static struct record_block
record_block(struct arena *a, const struct block *b)
{
	struct record_block out = {
		.text = b->text,
		.kind = str_of(block_kind_name(b->kind)),
		.level = b->level,
	};

	if (b->fragment)
		out.fragment = b->fragment->id;
	if (b->source) {
		out.path = str_of(b->source->path);
		out.line = source_place(b->source, b->at.off).line;
	}
	record_values(a, b, &out);
	return out;
}

static struct str
make_record(struct arena *a, const struct output *o, struct str before)
{
	struct record record = {
		.version = RECORD_VERSION,
		.hash_before = before,
		.hash = record_hash(a, o->bytes),
		.outline = str_of(o->outline->source->path),
		.options = arena_array(a, struct str, o->arguments->nitems),
		.noptions = o->arguments->nitems,
		.date = o->outline->date,
		.level = o->outline->level,
		.places = o->outline->places,
		.nplaces = o->outline->nplaces,
		.blocks = arena_array(a, struct record_block, o->doc->nblocks),
		.nblocks = o->doc->nblocks,
	};
	struct buf text = BUF_INIT;

	for (size_t i = 0; i < record.noptions; i++)
		record.options[i] = str_of(o->arguments->items[i]);
	for (size_t i = 0; i < record.nblocks; i++)
		record.blocks[i] = record_block(a, &o->doc->blocks[i]);
	record_write(&text, &record);
	return buf_move(&text, a);
}

/* ---- the output ---- */

const char *
output_backup(struct arena *a, const char *path)
{
	const char *backup = arena_printf(a, "%s~", path).data;

	for (unsigned n = 2; os_kind(backup) != OS_NONE; n++)
		backup = arena_printf(a, "%s~%u", path, n).data;
	return backup;
}

bool
output_save(struct cli *cli, const char *path, struct str bytes)
{
	bool standard = !strcmp(path, "-");

	if (!standard && os_kind(path) == OS_FILE) {
		const struct source *there = os_read(cli->arena, path, SOURCE_MAX, &cli->diags);

		if (!there)
			return false;
		if (!str_eq(there->text, bytes))
			return diag_path_error(&cli->diags, path, "edited-output",
			    "this file exists and may be edited; name another one with -o");
	}
	if (cli->dry_run)
		return cmd_print(cli, arena_printf(cli->arena, "would write %s: %zu bytes\n",
					  standard ? "to standard output" : path, bytes.len));
	return os_write(path, bytes, &cli->diags);
}

static const char *
record_of(struct arena *a, const struct output *o)
{
	return arena_printf(a, "%s.draft", o->path).data;
}

/*
 * Whether the bytes of an existing output are draft's own: what its record says was there before or after. What is wrong
 * with the record goes to d.
 */
static bool
is_ours(struct arena *a, const char *record_path, struct str hash, struct diags *d)
{
	const struct source *source;
	const struct record *record;

	if (os_kind(record_path) != OS_FILE)
		return false;
	source = os_read_text(a, record_path, d);
	record = source ? parse_record(a, source, d) : NULL;
	return record && (str_eq(hash, record->hash) || str_eq(hash, record->hash_before));
}

/* What stands where the output goes. */
struct existing {
	struct str text, hash;
	bool edited; /* its bytes are neither what its record says nor those to be written */
};

/* False: an error was added: nothing can be written there, or what is there may not be replaced. */
static bool
look_at_existing(struct cli *cli, const struct output *o, struct existing *there)
{
	struct diags broken = { .arena = cli->arena }; /* what is wrong with the record */
	const char *target = os_target(cli->arena, o->path, &cli->diags), *dir;
	const struct source *existing;

	if (!target)
		return false;
	dir = os_dirname(cli->arena, target);
	if (os_kind(dir) != OS_FOLDER)
		return diag_path_error(&cli->diags, o->path, "cannot-write",
		    "there is no folder %s, make it first or write elsewhere with -o", dir);
	if (os_kind(o->path) == OS_NONE)
		return true;
	existing = os_read(cli->arena, o->path, SIZE_MAX / 2, &cli->diags);
	if (!existing)
		return false;
	there->text = existing->text;
	there->hash = record_hash(cli->arena, existing->text);
	there->edited = !str_eq(existing->text, o->bytes) &&
			!is_ours(cli->arena, record_of(cli->arena, o), there->hash, &broken);
	if (!there->edited || o->replace)
		return true;
	for (size_t i = 0; i < broken.nitems; i++)
		diags_add(&cli->diags, broken.items[i]);
	return diag_path_error(&cli->diags, o->path, "edited-output",
	    "this file was edited or is not draft's; write another one with -o, or say --replace (it is "
	    "then kept as %s)",
	    output_backup(cli->arena, o->path));
}

static bool
keep_edited(struct cli *cli, const struct output *o, struct str text)
{
	const char *backup = output_backup(cli->arena, o->path);

	if (!os_write_like(backup, o->path, text, &cli->diags))
		return false;
	diag_path_note(&cli->diags, o->path, "kept-backup", "the edited file is kept as %s",
	    backup);
	return true;
}

/*
 * An output with its record beside it. Edited bytes never count as what was there before, or who puts them back from
 * FILE~ would lose them.
 */
static bool
write_recorded(struct cli *cli, const struct output *o)
{
	struct existing there = { .edited = false };
	struct str record;

	if (!look_at_existing(cli, o, &there) || (there.edited && !keep_edited(cli, o, there.text)))
		return false;
	record = make_record(cli->arena, o, there.edited ? STR("") : there.hash);
	return os_write(record_of(cli->arena, o), record, &cli->diags) &&
	       os_write(o->path, o->bytes, &cli->diags) && (!cli->json || cmd_print(cli, record));
}

static bool
is_standard(const struct output *o)
{
	return !strcmp(o->path, "-");
}

static bool
write_output(struct cli *cli, const struct output *o)
{
	if (is_standard(o) && cli->json)
		return cmd_print(cli, make_record(cli->arena, o, STR("")));
	if (!o->format->render && is_standard(o) && isatty(STDOUT_FILENO))
		return diag_path_error(&cli->diags, NULL, "binary-output",
		    "a Word file is not for a terminal; name one with -o FILE.docx");
	if (os_is_replaceable(o->path))
		return write_recorded(cli, o);
	return os_write(o->path, o->bytes, &cli->diags) &&
	       (!cli->json || cmd_print(cli, make_record(cli->arena, o, STR(""))));
}

/* Says what write_output() would do and does nothing. False: it would fail, and the same error was added. */
static bool
plan_output(struct cli *cli, const struct output *o)
{
	bool recorded = os_is_replaceable(o->path), ok;
	struct existing there = { .edited = false };
	struct buf out = BUF_INIT;
	size_t chars = 0;

	if (os_kind(o->path) == OS_FOLDER)
		return diag_path_error(&cli->diags, o->path, "cannot-write",
		    "this is a folder, name a file in it");
	if (recorded && !look_at_existing(cli, o, &there))
		return false;
	for (size_t i = 0; i < o->doc->nblocks; i++)
		chars += utf8_count(o->doc->blocks[i].text);
	buf_printf(&out, "would write %s: %zu characters in %zu paragraphs\n",
	    is_standard(o) ? "to standard output" : o->path, chars, o->doc->nblocks);
	if (recorded)
		buf_printf(&out, "would write %s: its record\n", record_of(cli->arena, o));
	if (there.edited)
		buf_printf(&out, "would keep the edited file as %s\n",
		    output_backup(cli->arena, o->path));
	ok = cmd_print(cli, buf_view(&out));
	buf_release(&out);
	return ok;
}

bool
output_write(struct cli *cli, struct output *o)
{
	struct buf bytes = BUF_INIT;
	bool ok;

	render(cli, o, &bytes);
	o->bytes = buf_view(&bytes);
	ok = cli->dry_run ? plan_output(cli, o) : write_output(cli, o);
	buf_release(&bytes);
	o->bytes = STR("");
	return ok;
}
