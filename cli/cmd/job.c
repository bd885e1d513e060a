#include "job.h"

#include <stdint.h> /* for SIZE_MAX */
#include <stdlib.h>
#include <string.h>

#include "os.h"
#include "parse.h"
#include "render.h"

bool
job_operand(struct cli *cli, const struct command *command, const struct texts *operands)
{
	const char *space = *command->name ? " " : "";
	const struct command *near;

	if (operands->nitems == 1)
		return true;
	if (!operands->nitems)
		return diag_path_error(&cli->diags, NULL, "usage",
		    "no outline was named: draft%s%s %s, or draft help%s%s", space, command->name,
		    command->usage, space, command->name);
	near = os_kind(operands->items[0]) == OS_NONE ? cmd_nearest(operands->items[0]) : NULL;
	if (near)
		return diag_path_error(&cli->diags, NULL, "unknown-command",
		    "there is no command \"%s\", did you mean \"%s\"?", operands->items[0],
		    near->name);
	return diag_path_error(&cli->diags, NULL, "usage",
	    "one outline at a time, \"%s\" is a second one", operands->items[1]);
}

/* NULL: an error was added. */
static const struct source *
read_outline(struct cli *cli, const char *path)
{
	bool is_word = !strpbrk(path, "/.");
	const struct command *near = is_word && os_kind(path) == OS_NONE ? cmd_nearest(path) : NULL;

	if (near)
		diag_path_error(&cli->diags, path, "cannot-read",
		    "there is no such file, did you mean the command \"%s\"?", near->name);
	else if (str_eq_fold(os_ending(path), STR("docx")) && os_kind(path) == OS_FILE)
		diag_path_error(&cli->diags, path, "not-an-outline",
		    "a Word file is no outline; draft outline makes one of it, draft check reads it");
	else
		return os_read_text(cli->arena, path, &cli->diags);
	return NULL;
}

#define ORDER_VALUES (SIZE_MAX / 2) /* in a report behind the outline and the fragments */

/* The outline's fields, then the files, then --set: later ones win. */
static bool
read_values(struct cli *cli, const struct job_options *options, struct job *job)
{
	size_t nfiles = options->values.nitems;
	bool ok = true;

	job->nlayers = nfiles + 2;
	job->layers = arena_array(cli->arena, struct values, job->nlayers);
	if (job->outline)
		job->layers[0] = job->outline->fields;
	for (size_t i = 0; i < nfiles; i++) {
		const struct source *s =
		    os_read_text(cli->arena, options->values.items[i], &cli->diags);

		if (s)
			source_set_order(s, ORDER_VALUES + i);
		ok &= s && parse_values(cli->arena, s, &cli->diags, &job->layers[i + 1]);
	}
	for (size_t i = 0; i < options->sets.nitems; i++)
		ok &= parse_set(cli->arena, options->sets.items[i], &cli->diags,
		    &job->layers[nfiles + 1]);
	return ok;
}

#define MAX_ABOVE 64 /* folders between the outline and its library */

/* A folder "fragments" beside the outline or above it. */
static const char *
library_above(struct arena *a, const char *base)
{
	struct buf name = BUF_INIT;
	const char *found = NULL;

	for (int i = 0; i < MAX_ABOVE && !found; i++) {
		const char *candidate;

		buf_z(&name, "fragments");
		candidate = os_join(a, base, buf_view(&name));
		if (os_kind(candidate) == OS_FOLDER)
			found = candidate;
		name.len -= strlen("fragments");
		buf_z(&name, "../");
	}
	buf_release(&name);
	return found;
}

/* A folder that the outline names and that is not there is an error at its place. False: errors were added. */
static bool
own_libraries(struct cli *cli, const struct outline *o, const char *base, struct texts *dirs)
{
	bool ok = true;

	for (size_t i = 0; i < o->nlibraries; i++) {
		const char *dir = os_join(cli->arena, base, o->libraries[i].text);

		if (os_kind(dir) == OS_FOLDER)
			*arena_push(cli->arena, dirs->items, dirs->nitems, dirs->cap) = dir;
		else
			ok = diag_error(&cli->diags, o->source, o->libraries[i].at,
			    "missing-library",
			    "no such folder: %s, a library of fragments was wanted", dir);
	}
	return ok;
}

/* --library first; then what the outline says, else $DRAFT_LIBRARY, else a folder "fragments" nearby. */
static bool
find_libraries(struct cli *cli, const struct job_options *options, const struct outline *o,
    const char *base, struct texts *dirs)
{
	const char *fallback = getenv("DRAFT_LIBRARY");

	for (size_t i = 0; i < options->libraries.nitems; i++)
		*arena_push(cli->arena, dirs->items, dirs->nitems, dirs->cap) =
		    options->libraries.items[i];
	if (dirs->nitems || o->nlibraries)
		return own_libraries(cli, o, base, dirs);
	if (!fallback || !*fallback)
		fallback = library_above(cli->arena, base);
	if (fallback)
		*arena_push(cli->arena, dirs->items, dirs->nitems, dirs->cap) = fallback;
	return true;
}

bool
job_read(struct cli *cli, const char *path, const struct job_options *options, struct job *job)
{
	return job_of(cli, read_outline(cli, path), options, job);
}

bool
job_of(struct cli *cli, const struct source *outline, const struct job_options *options,
    struct job *job)
{
	struct texts dirs = { 0 };
	struct docx_options page;
	const char *base;
	size_t nerrors;
	bool ok;

	ok = outline && parse_outline_anyway(cli->arena, outline, &cli->diags, &job->outline);
	ok &= read_values(cli, options, job);
	if (!outline || !job->outline)
		return false;
	base = os_dirname(cli->arena, outline->path);
	ok &= find_libraries(cli, options, job->outline, base, &dirs);
	nerrors = cli->diags.nerrors;
	job->library = library_open(cli->arena, dirs.items, dirs.nitems, &cli->diags);
	ok &= cli->diags.nerrors == nerrors;
	/* What is wrong with the page is said whatever the format. */
	ok &= render_page(job->outline->page, job->outline->source, &cli->diags, &page);
	ok &= library_resolve(job->library, job->outline, base, &cli->diags);
	job->compose = (struct compose_options){
		.layers = job->layers,
		.nlayers = job->nlayers,
		.seed = options->seed,
		.verbose = cli->verbose,
	};
	if (ok)
		compose_pick(cli->arena, job->outline, job->compose, &cli->diags);
	return ok;
}
