#include "library.h"

#include <stdlib.h>
#include <string.h>

#include "library_private.h"
#include "parse.h"

/* A file that was read. */
struct file {
	const struct source *source;     /* NULL: it can't be read, which was reported */
	const struct fragment *fragment; /* NULL: it is none, which was reported … */
	bool passed_over;                /* … only as something that a query does not choose */
};

struct library *
library_open(struct arena *a, const char *const *dirs, size_t ndirs, struct diags *d)
{
	struct library *lib = arena_new(a, struct library);

	lib->arena = a;
	lib->nroots = ndirs;
	lib->roots = arena_array(a, struct root, ndirs);
	for (size_t i = 0; i < ndirs; i++) {
		lib->roots[i] = root_of(a, dirs[i]);
		if (!lib->roots[i].real)
			diag_path_error(d, dirs[i], "missing-library",
			    "no such folder, a library of fragments was wanted");
	}
	return lib;
}

/* What is in a file; NULL: that it can't be read was reported. */
static const struct source *
source_of(struct search *s, const struct found *found)
{
	struct arena *a = s->lib->arena;

	if (!found->source)
		return os_read_text(a, os_join(a, found->root->dir, found->inside), s->diags);
	return os_is_text(found->source, s->diags) ? found->source : NULL;
}

/* A draft or an outline that was put there. One that was to be a fragment and is broken is not passed over. */
static bool
is_no_fragment(const struct source *source)
{
	enum file_kind kind = parse_kind(source);

	return kind == FILE_DRAFT || kind == FILE_OUTLINE;
}

/* The file, read if it is the first time; a query passes over what is no fragment. */
static struct file *
open_file(struct search *s, const struct found *found, bool by_query)
{
	struct arena *a = s->lib->arena;
	void **known = map_put(a, &s->lib->files, str_of(found->real));
	struct file *file = *known;

	if (file)
		return file;
	*known = file = arena_new(a, struct file);
	file->source = source_of(s, found);
	if (!file->source)
		return file;
	source_set_order(file->source, ++s->lib->nread);
	file->passed_over = by_query && is_no_fragment(file->source);
	if (!file->passed_over)
		file->fragment =
		    parse_fragment(a, file->source, without_md(found->inside), s->diags);
	return file;
}

static void
report_missing(struct search *s, const struct item *item, const struct found *found)
{
	const struct source *source = s->outline->source;
	bool outside = false, folder = item->kind == ITEM_QUERY || str_ends(item->target, STR("/"));
	struct str id = id_of(s, item->target, &outside), nearest = STR("");

	if (!found->outside)
		nearest = nearest_ids(s, id, folder);
	if (found->outside || (outside && !nearest.len))
		diag_error(s->diags, source, item->at, "outside-library",
		    "%.*s leads out of the outline's folder and the library",
		    STR_FMT(item->target));
	else if (folder)
		diag_error(s->diags, source, item->at, "missing-folder", "no such folder: %.*s%.*s",
		    STR_FMT(id), STR_FMT(nearest));
	else
		diag_error(s->diags, source, item->at, "missing-fragment",
		    "no such fragment: %.*s%.*s", STR_FMT(id), STR_FMT(nearest));
}

/* The files of a folder, in the order of their names. */
struct folder {
	struct file **files;
	size_t nfiles, cap;
};

/* Lists a folder and reads what is in it, if it is the first time. */
static const struct folder *
open_folder(struct search *s, const struct found *found)
{
	struct arena *a = s->lib->arena;
	void **known = map_put(a, &s->lib->folders, str_of(found->real));
	struct folder *folder = *known;
	const char *dir = found->root->dir;
	const char **paths;
	size_t npaths;

	if (folder)
		return folder;
	*known = folder = arena_new(a, struct folder);
	if (found->inside.len)
		dir = os_join(a, dir, found->inside);
	os_list(a, dir, ".md", &paths, &npaths, s->diags);
	for (size_t i = 0; i < npaths; i++) {
		struct found at = locate(s, os_join(a, dir, str_of(paths[i])));
		struct file *file;

		if (at.kind != OS_FILE)
			continue; /* a symbolic link that leads elsewhere */
		file = open_file(s, &at, true);
		if (file->passed_over)
			diag_note(s->diags, file->source, span_of(0, 0), "not-a-fragment",
			    "this file is no fragment, a query passes over it");
		*arena_push(a, folder->files, folder->nfiles, folder->cap) = file;
	}
	return folder;
}

/* The candidates of a query while they are gathered. */
struct gathering {
	struct candidate *items;
	size_t n, cap;
};

static void
gather(struct search *s, const struct item *item, const struct folder *folder,
    struct gathering *out)
{
	for (size_t i = 0; i < folder->nfiles; i++) {
		const struct fragment *f = folder->files[i]->fragment;
		struct candidate c;

		if (f && score_fragment(s, &item->query, f, &c))
			*arena_push(s->lib->arena, out->items, out->n, out->cap) = c;
	}
}

/* The best first; of equal ones by id, then as they were read: in the order of the libraries. */
static int
compare(const void *pa, const void *pb)
{
	const struct candidate *a = pa, *b = pb;
	size_t x = source_order(a->fragment->source), y = source_order(b->fragment->source);
	int order = str_cmp(a->fragment->id, b->fragment->id);

	if (a->score != b->score)
		return a->score < b->score ? 1 : -1;
	return order ? order : (x > y) - (x < y);
}

/* Adds a folder to those of a query, once. */
static void
add_folder(struct found found, struct found *folders, size_t *n)
{
	if (found.kind != OS_FOLDER || !found.root)
		return;
	for (size_t i = 0; i < *n; i++) {
		if (!strcmp(folders[i].real, found.real))
			return;
	}
	folders[(*n)++] = found;
}

static void
explain_nothing(struct search *s, struct item *item, const struct found *folders, size_t n)
{
	struct fragments all = { .n = 0 };

	for (size_t i = 0; i < n; i++) {
		const struct folder *folder = open_folder(s, &folders[i]);

		for (size_t k = 0; k < folder->nfiles; k++)
			if (folder->files[k]->fragment)
				*arena_push(s->lib->arena, all.items, all.n, all.cap) =
				    folder->files[k]->fragment;
	}
	item->unmatched = unmatched(s, &item->query, &all);
}

static void
resolve_query(struct search *s, struct item *item)
{
	struct library *lib = s->lib;
	struct found *folders = arena_array(lib->arena, struct found, 2 * lib->nroots + 1);
	struct found first = { .kind = OS_NONE };
	struct gathering g = { .n = 0 };
	size_t n = 0;

	if (item->target.len)
		first = look_up(s, item->target);
	add_folder(first, folders, &n);
	for (size_t i = 0; i < lib->nroots; i++) {
		add_folder(look_below(s, &lib->roots[i], item->target), folders, &n);
		if (first.root && first.root != &s->base)
			add_folder(look_below(s, &lib->roots[i], first.inside), folders, &n);
	}
	if (!n)
		report_missing(s, item, &first);
	for (size_t i = 0; i < n; i++)
		gather(s, item, open_folder(s, &folders[i]), &g);
	if (g.n)
		qsort(g.items, g.n, sizeof *g.items, compare);
	else if (n)
		explain_nothing(s, item, folders, n);
	item->candidates = g.items;
	item->ncandidates = g.n;
}

static void
resolve_link(struct search *s, struct item *item)
{
	struct found found = look_up(s, item->target);
	struct file *file;

	if (found.kind == OS_FOLDER) {
		item->kind = ITEM_QUERY;
		item->query.n = item->query.n ? item->query.n : 1;
		resolve_query(s, item);
		return;
	}
	if (found.kind != OS_FILE) {
		report_missing(s, item, &found);
		return;
	}
	file = open_file(s, &found, false);
	if (file->passed_over) {
		file->passed_over = false;
		file->fragment =
		    parse_fragment(s->lib->arena, file->source, without_md(found.inside), s->diags);
	}
	item->fragment = file->fragment;
}

bool
library_resolve(struct library *lib, struct outline *o, const char *base, struct diags *d)
{
	struct search s = {
		.lib = lib,
		.base = root_of(lib->arena, base),
		.outline = o,
		.diags = d,
	};
	size_t nerrors = d->nerrors;

	for (size_t i = 0; i < o->nitems && !s.title.len; i++) {
		if (o->items[i].kind == ITEM_HEADING && !o->items[i].level)
			s.title = o->items[i].text;
	}
	for (size_t i = 0; i < o->nitems; i++) {
		if (o->items[i].kind == ITEM_LINK)
			resolve_link(&s, &o->items[i]);
		else if (o->items[i].kind == ITEM_QUERY)
			resolve_query(&s, &o->items[i]);
	}
	/* cppcheck-suppress knownConditionTrueFalse; resolve_link() and resolve_query() add to it */
	return d->nerrors == nerrors;
}
