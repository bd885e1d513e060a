#include "output.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "fragment.h"
#include "os.h"
#include "parse.h"
#include "record.h"
#include "render.h"

static bool
as_markdown(struct cli *cli, struct buf *out, const struct document *doc, const struct outline *o)
{
	render_markdown(out, doc);
	return true;
}

static bool
as_text(struct cli *cli, struct buf *out, const struct document *doc, const struct outline *o)
{
	render_text(out, doc);
	return true;
}

static bool
as_html(struct cli *cli, struct buf *out, const struct document *doc, const struct outline *o)
{
	render_html(out, doc);
	return true;
}

static bool
as_tree(struct cli *cli, struct buf *out, const struct document *doc, const struct outline *o)
{
	render_tree(out, doc);
	return true;
}

static bool
as_docx(struct cli *cli, struct buf *out, const struct document *doc, const struct outline *o)
{
	struct docx_options options;

	render_page(o->page, o->source, &cli->diags,
	    &options); /* its errors were seen by output_page() */
	options.speaker = o->speaker;
	options.date = o->date;
	options.epoch = getenv("SOURCE_DATE_EPOCH");
	render_docx(out, doc, &options);
	return true;
}

static const struct format formats[] = {
	{ "md", "markdown", false, as_markdown },
	{ "txt", NULL, false, as_text },
	{ "html", "htm", false, as_html },
	{ "docx", NULL, true, as_docx },
	{ "tree", NULL, false, as_tree },
};
#define NFORMATS (sizeof formats / sizeof *formats)
#define FORMAT_NAMES "md, txt, html, docx, tree"

static const struct format *
find_format(struct str name)
{
	for (size_t i = 0; i < NFORMATS; i++) {
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

bool
output_page(struct cli *cli, const struct outline *o)
{
	struct docx_options unused;

	return render_page(o->page, o->source, &cli->diags, &unused);
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

const char *
output_backup(struct arena *a, const char *path)
{
	const char *backup = arena_printf(a, "%s~", path).data;

	for (unsigned n = 2; os_kind(backup) != OS_NONE; n++)
		backup = arena_printf(a, "%s~%u", path, n).data;
	return backup;
}

static bool
keep_edited(struct cli *cli, const struct output *o, struct str existing, const struct diags *why)
{
	const char *backup;

	for (size_t i = 0; i < why->nitems && !o->replace; i++)
		diags_add(&cli->diags, why->items[i]);
	if (!o->replace)
		return diag_path_error(&cli->diags, o->path, "edited-output",
		    "this file was edited or is not draft's; write another one with -o, or say --replace (it is "
		    "then kept as %s~)",
		    o->path);
	backup = output_backup(cli->arena, o->path);
	if (!os_write(backup, existing, &cli->diags))
		return false;
	diag_path_note(&cli->diags, o->path, "kept-backup", "the edited file is kept as %s",
	    backup);
	return true;
}

/*
 * What an existing output says: its hash if its bytes are draft's own, empty if they were edited and kept; false: an
 * error was added. Edited bytes never count as "before", or who puts them back from FILE~ would lose them.
 */
static bool
look_at_existing(struct cli *cli, const struct output *o, const char *record_path,
    struct str *before)
{
	struct diags broken = { .arena = cli->arena }; /* what is wrong with the record */
	const struct source *existing = os_read(cli->arena, o->path, SIZE_MAX / 2, &cli->diags);
	struct str hash;

	if (!existing)
		return false;
	hash = record_hash(cli->arena, existing->text);
	if (str_eq(existing->text, o->bytes) || is_ours(cli->arena, record_path, hash, &broken)) {
		*before = hash;
		return true;
	}
	return keep_edited(cli, o, existing->text, &broken);
}

/* An output with its record beside it. */
static bool
write_recorded(struct cli *cli, const struct output *o)
{
	const char *record_path = arena_printf(cli->arena, "%s.draft", o->path).data;
	const char *dir = os_dirname(cli->arena, o->path);
	struct str before = STR(""), record;

	if (os_kind(dir) != OS_FOLDER)
		return diag_path_error(&cli->diags, o->path, "cannot-write",
		    "there is no folder %s, make it first or write elsewhere with -o", dir);
	if (os_kind(o->path) == OS_FILE && !look_at_existing(cli, o, record_path, &before))
		return false;
	record = make_record(cli->arena, o, before);
	return os_write(record_path, record, &cli->diags) &&
	       os_write(o->path, o->bytes, &cli->diags) && (!cli->json || cmd_print(cli, record));
}

bool
output_write(struct cli *cli, const struct output *o)
{
	bool standard = !strcmp(o->path, "-");

	if (standard && cli->json)
		return cmd_print(cli, make_record(cli->arena, o, STR("")));
	if (o->is_binary && standard && isatty(STDOUT_FILENO))
		return diag_path_error(&cli->diags, NULL, "binary-output",
		    "a Word file is not for a terminal; name one with -o FILE.docx");
	if (os_is_replaceable(o->path))
		return write_recorded(cli, o);
	return os_write(o->path, o->bytes, &cli->diags) &&
	       (!cli->json || cmd_print(cli, make_record(cli->arena, o, STR(""))));
}
