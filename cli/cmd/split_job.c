#include "split_job.h"

#include <stdint.h> /* for uint64_t */
#include <string.h>

#include "array.h"
#include "library.h"
#include "os.h"
#include "parse.h"

/* Bytes of a text that are split at once, more if a speech is longer; what is longer than any speech is cut. */
#define BATCH ((size_t)1 << 20)
#define LONGEST ((size_t)2 << 20)

void
split_job_init(struct split_job *job, struct cli *cli)
{
	*job = (struct split_job){ .cli = cli, .repeats = repeats_new(), .origins = BUF_INIT };
}

void
split_job_release(struct split_job *job)
{
	repeats_free(job->repeats);
	buf_release(&job->origins);
	arena_release(&job->scratch);
}

/* ---- where texts stand: eight bytes each, for there are many ---- */

#define LEN_BITS 24 /* of an origin: more bytes than a unit has */

/* A file and the number of the first text in it. */
struct origin_file {
	const char *path;
	size_t first;
};

static void
add_origin(struct split_job *job, struct origin origin)
{
	uint64_t packed = (uint64_t)origin.start << LEN_BITS | (origin.end - origin.start);
	size_t n = job->origins.len / sizeof packed;

	if (!job->nfiles || job->files[job->nfiles - 1].path != origin.file)
		*arena_push(job->cli->arena, job->files, job->nfiles, job->cap) =
		    (struct origin_file){ .path = origin.file, .first = n };
	buf_add(&job->origins, (const char *)&packed, sizeof packed);
}

static struct origin
origin_at(const struct split_job *job, size_t which)
{
	size_t low = 0, high = job->nfiles, start;
	uint64_t packed;

	while (high - low > 1) {
		size_t mid = low + (high - low) / 2;

		if (job->files[mid].first <= which)
			low = mid;
		else
			high = mid;
	}
	memcpy(&packed, job->origins.data + which * sizeof packed, sizeof packed);
	start = (size_t)(packed >> LEN_BITS);
	return (struct origin){ .file = job->files[low].path,
		.start = start,
		.end = start + (packed & (((uint64_t)1 << LEN_BITS) - 1)) };
}

/* ---- what was seen before ---- */

static size_t
end_of(const struct block *b)
{
	return (size_t)b->at.off + b->at.len;
}

static void
remember(struct split_job *job, struct shingles text, struct origin origin)
{
	repeats_add(job->repeats, text);
	add_origin(job, origin);
}

static void
remember_fragment(struct split_job *job, struct arena *a, const char *path,
    const struct fragment *f)
{
	const struct document *body = &f->body;

	remember(job, shingles_of(a, document_text(a, body, STR(""))),
	    (struct origin){ .file = arena_str(job->cli->arena, str_of(path)).data,
		.start = body->blocks[0].at.off,
		.end = end_of(&body->blocks[body->nblocks - 1]) });
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
		const char *path = os_join(&a, dir, str_of(paths[i]));
		const struct fragment *f = fragment_read(&a, path, str_of(paths[i]));

		if (f)
			remember_fragment(job, &a, path, f);
		arena_release(&a);
	}
	return true;
}

struct origin
unit_origin(const char *file, const struct unit *u)
{
	size_t start = u->block.source->before + u->block.at.off;

	return (struct origin){ .file = file, .start = start, .end = start + u->block.at.len };
}

struct same_as
split_job_seen(struct split_job *job, struct str text, struct origin origin)
{
	struct shingles shingles = shingles_of(&job->scratch, text);
	struct same_as same = { .similarity = 0 };
	struct repeat found;

	if (repeats_find(job->repeats, shingles, &found)) {
		double part = found.inside > found.containing ? found.inside : found.containing;

		same = (struct same_as){ .origin = origin_at(job, found.which),
			.similarity = found.likeness > part ? found.likeness : part,
			.whole = found.inside >= 0.8 || found.likeness >= 0.65 };
	} else {
		remember(job, shingles, origin);
	}
	arena_reset(&job->scratch);
	return same;
}

static bool
split_reading(struct split_job *job, const char *file, struct reading *r)
{
	struct splitting state = { .explain = job->cli->verbose };
	struct arena a = { 0 };
	size_t want = BATCH;
	bool last = false, ended = false, ok = true;

	while (ok && !ended && (ok = read_next(&a, r, want, &last))) {
		struct document lines = { 0 };
		size_t used, n;
		struct unit *units;

		read_lines(&a, r, &lines);
		n = split_units(&a, &state, &lines, last || want >= LONGEST, &units, &used);
		ended = last && used == lines.nblocks;
		if (!used && !last && want < LONGEST) {
			want *= 2;
		} else {
			ok = !n || job->take(job, &a, file, units, n);
			read_done(r, used ? end_of(&lines.blocks[used - 1]) : r->text->text.len);
			want = BATCH;
		}
		arena_reset(&a);
	}
	arena_release(&a);
	return ok;
}

static bool
split_file(struct split_job *job, const char *path)
{
	struct cli *cli = job->cli;
	struct arena a = { 0 };
	struct input *in = input_open(&a, path, READ_MAX, &cli->diags);
	struct reading *r = in ? read_open(&a, in, &cli->diags) : NULL;
	bool ok;

	if (r && cli->verbose)
		diag_path_note(&cli->diags, path, "read-as", "read as %s in %s",
		    read_format_name(r->format), encoding_name(r->encoding));
	ok = r && split_reading(job, path, r);
	if (r)
		read_close(r);
	if (in)
		input_close(in);
	arena_release(&a);
	return ok;
}

static bool
may_be_speech(const char *path)
{
	static const char *const endings[] = { "txt", "md", "markdown", "html", "htm", "docx" };
	struct str ending = os_ending(path);

	for (size_t i = 0; i < COUNT(endings); i++)
		if (str_eq_fold(ending, str_of(endings[i])))
			return true;
	return false;
}

/* Whether a file is one of ours, made of a speech or to make one: a fragment or an outline. */
static bool
is_ours(const char *path)
{
	struct arena a = { 0 };
	struct diags ignored = { .arena = &a };
	bool may_be = str_eq_fold(os_ending(path), STR("md")) && os_kind(path) == OS_FILE;
	const struct source *source = may_be ? os_read_text(&a, path, &ignored) : NULL;
	bool ours = source && parse_kind(source) != FILE_DRAFT;

	arena_release(&a);
	return ours;
}

static bool
split_folder(struct split_job *job, const char *dir)
{
	struct cli *cli = job->cli;
	const char **paths;
	size_t npaths, nours = 0;
	bool ok = true;

	if (!os_list(cli->arena, dir, "", &paths, &npaths, &cli->diags))
		return false;
	for (size_t i = 0; i < npaths; i++) {
		const char *path = os_join(cli->arena, dir, str_of(paths[i]));

		if (is_ours(path))
			nours++;
		else if (may_be_speech(path))
			ok = split_file(job, path) && ok;
	}
	if (nours)
		diag_path_note(&cli->diags, dir, "not-a-speech",
		    "fragments and outlines in this folder, which are left out: %zu", nours);
	return ok;
}

static bool
split_path(struct split_job *job, const char *path)
{
	if (os_kind(path) == OS_FOLDER)
		return split_folder(job, path);
	if (is_ours(path))
		return diag_path_error(&job->cli->diags, path, "not-a-speech",
		    "this is a fragment or an outline; draft check reads it, an old speech was wanted");
	return split_file(job, path);
}

bool
split_job_run(struct split_job *job, const struct texts *paths)
{
	bool ok = true;

	for (size_t i = 0; i < paths->nitems; i++)
		ok = split_path(job, paths->items[i]) && ok;
	return ok;
}
