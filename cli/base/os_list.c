#include "os.h"

#include <dirent.h>
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "map.h"

struct names {
	const char **items;
	size_t n, cap;
};

/*
 * What os_list() gathers. A folder is listed once, by its own name if that is below the first one: links may lead back,
 * and two in each of thirty folders lead to the last by a thousand million ways.
 */
struct listing {
	struct arena *arena;
	const char *top;
	struct str suffix;
	struct diags *diags;
	struct names files;
	struct names links; /* to folders, not followed yet */
	struct map known;   /* folders by device and inode */
	bool ok;
};

/* Whether a folder was not listed before; it is from now on. */
static bool
is_new(struct listing *l, const char *dir)
{
	struct stat st;
	void **slot;

	if (stat(dir, &st))
		return true; /* why not is said when it is opened */
	slot = map_put(l->arena, &l->known,
	    arena_printf(l->arena, "%ju:%ju", (uintmax_t)st.st_dev, (uintmax_t)st.st_ino));
	if (*slot)
		return false;
	*slot = l;
	return true;
}

static void list_folder(struct listing *l, struct str below);

static void
list_entry(struct listing *l, struct str below, const char *name)
{
	struct str path = below.len ? arena_printf(l->arena, "%.*s/%s", STR_FMT(below), name)
				    : arena_str(l->arena, str_of(name));
	const char *whole = os_join(l->arena, l->top, path);
	enum os_kind own = os_own_kind(whole), kind = own == OS_LINK ? os_kind(whole) : own;

	if (kind == OS_FOLDER && own == OS_LINK)
		*arena_push(l->arena, l->links.items, l->links.n, l->links.cap) = path.data;
	else if (kind == OS_FOLDER)
		list_folder(l, path);
	else if (kind == OS_FILE && str_ends_fold(path, l->suffix))
		*arena_push(l->arena, l->files.items, l->files.n, l->files.cap) = path.data;
}

static void
list_folder(struct listing *l, struct str below)
{
	const char *path = below.len ? os_join(l->arena, l->top, below) : l->top;
	const struct dirent *entry;
	DIR *folder;

	if (!is_new(l, path))
		return;
	folder = opendir(path);
	if (!folder) {
		l->ok = diag_path_error(l->diags, path, "cannot-read",
		    "cannot read this folder: %s", strerror(errno));
		return;
	}
	while ((entry = readdir(folder))) {
		if (entry->d_name[0] != '.')
			list_entry(l, below, entry->d_name);
	}
	closedir(folder);
}

static int
compare_names(const void *pa, const void *pb)
{
	const char *const *a = pa, *const *b = pb;

	return strcmp(*a, *b);
}

static void
sort(struct names *names)
{
	if (names->n)
		qsort(names->items, names->n, sizeof *names->items, compare_names);
}

bool
os_list(struct arena *a, const char *dir, const char *suffix, const char ***paths, size_t *npaths,
    struct diags *d)
{
	struct listing l = { .arena = a,
		.top = dir,
		.suffix = str_of(suffix),
		.diags = d,
		.ok = true };

	list_folder(&l, STR(""));
	while (l.links.n) {
		struct names links = l.links;

		l.links = (struct names){ 0 };
		sort(&links); /* the first of two that lead to one folder is the same everywhere */
		for (size_t i = 0; i < links.n; i++)
			list_folder(&l, str_of(links.items[i]));
	}
	sort(&l.files);
	*paths = l.files.items;
	*npaths = l.files.n;
	return l.ok;
}
