#include "library_private.h"

#define MAX_SHOWN 3
#define MAX_ANSWERED 20 /* names that are answered in one run: each is compared with every id */

static void
list(struct arena *a, struct root *root, struct diags *d)
{
	const char **paths;

	root->listed = true;
	if (!root->real)
		return;
	os_list(a, root->dir, ".md", &paths, &root->nids, d);
	root->ids = arena_array(a, struct str, root->nids);
	for (size_t i = 0; i < root->nids; i++)
		root->ids[i] = without_md(str_of(paths[i]));
}

/* The ids found so far, nearest first. */
struct nearest {
	struct str ids[MAX_SHOWN];
	size_t distances[MAX_SHOWN];
	size_t n;
};

static void
add(struct nearest *near, struct str id, size_t distance)
{
	size_t at = near->n;

	for (size_t i = 0; i < near->n; i++) {
		if (str_eq(near->ids[i], id))
			return; /* of an earlier library */
	}
	while (at && near->distances[at - 1] > distance)
		at--;
	if (at == MAX_SHOWN)
		return;
	if (near->n < MAX_SHOWN)
		near->n++;
	for (size_t i = near->n - 1; i > at; i--) {
		near->ids[i] = near->ids[i - 1];
		near->distances[i] = near->distances[i - 1];
	}
	near->ids[at] = id;
	near->distances[at] = distance;
}

/* Whether an id may be meant by a name: their last names are alike. A file that only lies in another folder is near. */
static bool
is_near(struct str name, struct str id, size_t *distance)
{
	struct str last = os_basename(name), id_last = os_basename(id);

	if (!str_is_near(last, id_last, distance))
		return false;
	*distance = *distance * 2 + !str_eq(str_sub(name, 0, name.len - last.len),
					str_sub(id, 0, id.len - id_last.len));
	return true;
}

static void
compare(struct nearest *near, struct str name, struct str id)
{
	size_t distance;

	if (is_near(name, id, &distance))
		add(near, id, distance);
}

/* The folders that lead to an id. */
static void
compare_folders(struct nearest *near, struct str name, struct str id)
{
	for (size_t i = str_find(id, STR("/"), 0); i != STR_NONE; i = str_find(id, STR("/"), i + 1))
		compare(near, name, str_sub(id, 0, i));
}

struct str
nearest_ids(struct search *s, struct str name, bool folder)
{
	struct library *lib = s->lib;
	struct nearest near = { .n = 0 };
	struct buf text = BUF_INIT;

	if (lib->nmissed++ >= MAX_ANSWERED)
		return STR("");
	name = folder ? str_without(name, STR("/")) : without_md(name);
	for (size_t r = 0; r < lib->nroots; r++) {
		struct root *root = &lib->roots[r];

		if (!root->listed)
			list(lib->arena, root, s->diags);
		for (size_t i = 0; i < root->nids; i++) {
			if (folder)
				compare_folders(&near, name, root->ids[i]);
			else
				compare(&near, name, root->ids[i]);
		}
	}
	for (size_t i = 0; i < near.n; i++)
		buf_printf(&text, "%s%.*s%s", i ? ", " : "; the nearest: ", STR_FMT(near.ids[i]),
		    folder ? "/" : "");
	return buf_move(&text, lib->arena);
}
