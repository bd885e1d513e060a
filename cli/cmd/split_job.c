#include "split_job.h"

#include <string.h>

#include "os.h"
#include "parse.h"

/* Bytes of a file that are split at once, more if a speech is longer; what is longer than any speech is cut. */
#define BATCH ((size_t)1 << 20)
#define LONGEST ((size_t)2 << 20)

void
split_job_init(struct split_job *job, struct cli *cli)
{
	*job = (struct split_job){ .cli = cli, .repeats = repeats_new() };
}

void
split_job_release(struct split_job *job)
{
	repeats_free(job->repeats);
}

static void
remember(struct split_job *job, struct shingles text, struct origin origin)
{
	repeats_add(job->repeats, text);
	*arena_push(job->cli->arena, job->origins, job->norigins, job->cap) = origin;
}

static void
remember_fragment(struct split_job *job, struct arena *a, const char *path,
    const struct fragment *f)
{
	const char *file = arena_str(job->cli->arena, str_of(path)).data;
	struct buf text = BUF_INIT;
	uint32_t start = 0, end = 0;

	for (size_t i = 0; i < f->body.nblocks; i++) {
		const struct block *b = &f->body.blocks[i];

		buf_str(&text, b->text);
		start = i ? start : b->at.off;
		end = b->at.off + b->at.len;
	}
	remember(job, shingles_of(a, buf_view(&text)),
	    (struct origin){ .file = file, .start = start, .end = end });
	buf_release(&text);
}

bool
split_job_add_library(struct split_job *job, const char *dir)
{
	struct cli *cli = job->cli;
	const char **paths;
	size_t npaths;

	if (os_kind(dir) != OS_FOLDER)
		return true;
	if (!os_list(cli->arena, dir, ".md", &paths, &npaths, &cli->diags))
		return false;
	for (size_t i = 0; i < npaths; i++) {
		struct arena a = { 0 };
		struct diags unheard = { .arena = &a }; /* `check` speaks of broken fragments */
		const char *path = os_join(&a, dir, str_of(paths[i]));
		const struct source *source = os_read_text(&a, path, &unheard);
		const struct fragment *f =
		    source && parse_kind(source) == FILE_FRAGMENT
			? parse_fragment(&a, source, str_of(paths[i]), &unheard)
			: NULL;

		if (f)
			remember_fragment(job, &a, path, f);
		arena_release(&a);
	}
	return true;
}

struct origin
unit_origin(const char *file, const struct unit *u)
{
	return (struct origin){ .file = file,
		.start = u->block.at.off,
		.end = u->block.at.off + u->block.at.len };
}

struct same_as
split_job_seen(struct split_job *job, struct arena *a, struct str text, struct origin origin)
{
	struct shingles shingles = shingles_of(a, text);
	struct repeat found;

	if (repeats_find(job->repeats, shingles, &found)) {
		double part = found.inside > found.containing ? found.inside : found.containing;

		return (struct same_as){ .origin = job->origins[found.which],
			.similarity = found.likeness > part ? found.likeness : part,
			.whole = found.inside >= 0.8 || found.likeness >= 0.65 };
	}
	remember(job, shingles, origin);
	return (struct same_as){ 0 };
}

static bool
split_reading(struct split_job *job, const char *file, const struct reading *r)
{
	struct splitting state = { .explain = job->cli->verbose };
	struct arena a = { 0 };
	size_t off = 0, want = BATCH, length = r->text->text.len;
	bool ok = true;

	while (ok && off < length) {
		struct document lines = { 0 };
		size_t end = read_lines(&a, r, off, want, &lines), used, n;
		struct unit *units;

		n = split_units(&a, &state, &lines, end == length || want >= LONGEST, &units,
		    &used);
		if (!used && end < length && want < LONGEST) {
			want *= 2;
		} else {
			ok = !n || job->take(job, &a, file, r, units, n);
			off = used == lines.nblocks ? end : lines.blocks[used].at.off;
			want = BATCH;
		}
		arena_reset(&a);
	}
	arena_release(&a);
	return ok;
}

/* The errors about a file whose memory is given back: those with a place in it need it once more. */
static void
report(struct cli *cli, const char *path, const struct diags *unheard)
{
	size_t before = cli->diags.nerrors;
	const struct source *raw;

	if (unheard->items[0].source) {
		raw = os_read(cli->arena, path, READ_MAX, &cli->diags);
		if (raw)
			read_open(cli->arena, raw, &cli->diags);
	}
	for (size_t i = 0; i < unheard->nitems && cli->diags.nerrors == before; i++)
		diag_path_error(&cli->diags, path, unheard->items[i].id, "%.*s",
		    STR_FMT(unheard->items[i].text));
}

/* Standard input can be read only once; any other file is read again where there is something to say about it. */
static bool
split_file(struct split_job *job, const char *path)
{
	struct cli *cli = job->cli;
	struct arena own = { 0 };
	struct diags unheard = { .arena = &own };
	bool once = !strcmp(path, "-"), ok;
	struct arena *a = once ? cli->arena : &own;
	struct diags *d = once ? &cli->diags : &unheard;
	const struct source *raw = os_read(a, path, READ_MAX, d);
	const struct reading *r = raw ? read_open(a, raw, d) : NULL;

	if (r && cli->verbose)
		diag_path_note(&cli->diags, path, "read-as", "read as %s in %s",
		    read_format_name(r->format), encoding_name(r->encoding));
	ok = r && split_reading(job, path, r);
	if (!r && !once)
		report(cli, path, &unheard);
	arena_release(&own);
	return ok;
}

static bool
may_be_speech(const char *path)
{
	static const char *const endings[] = { "txt", "md", "markdown", "html", "htm", "docx" };
	struct str ending = os_ending(path);

	for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
		if (str_eq_fold(ending, str_of(endings[i])))
			return true;
	return false;
}

static bool
split_folder(struct split_job *job, const char *dir)
{
	struct cli *cli = job->cli;
	const char **paths;
	size_t npaths;
	bool ok = true;

	if (!os_list(cli->arena, dir, "", &paths, &npaths, &cli->diags))
		return false;
	for (size_t i = 0; i < npaths; i++)
		if (may_be_speech(paths[i]))
			ok = split_file(job, os_join(cli->arena, dir, str_of(paths[i]))) && ok;
	return ok;
}

bool
split_job_run(struct split_job *job, const struct texts *paths)
{
	bool ok = true;

	for (size_t i = 0; i < paths->nitems; i++) {
		const char *path = paths->items[i];

		ok = (os_kind(path) == OS_FOLDER ? split_folder(job, path)
						 : split_file(job, path)) &&
		     ok;
	}
	return ok;
}
