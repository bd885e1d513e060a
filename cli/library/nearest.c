#include "library_private.h"

#include "utf8.h"

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

static struct str
last_name(struct str path)
{
	size_t at = path.len;

	while (at && path.data[at - 1] != '/')
		at--;
	return str_from(path, at);
}

/* How far an id is from a name; a file that only lies in another folder is near. More than limit: they are not alike. */
static size_t
distance_of(struct str name, struct str id, size_t limit)
{
	size_t whole = str_distance(name, id, limit);
	size_t last = str_distance(last_name(name), last_name(id), limit / 2);

	if (last <= limit / 2 && last + 1 < whole)
		return last + 1;
	return whole;
}

struct str
nearest_ids(struct search *s, struct str name)
{
	struct library *lib = s->lib;
	struct nearest near = { .n = 0 };
	struct buf text = BUF_INIT;
	size_t limit;

	if (lib->nmissed++ >= MAX_ANSWERED)
		return STR("");
	name = without_md(name);
	limit = 2 + utf8_count(name) / 8;
	for (size_t r = 0; r < lib->nroots; r++) {
		struct root *root = &lib->roots[r];

		if (!root->listed)
			list(lib->arena, root, s->diags);
		for (size_t i = 0; i < root->nids; i++) {
			size_t distance = distance_of(name, root->ids[i], limit);

			if (distance <= limit)
				add(&near, root->ids[i], distance);
		}
	}
	for (size_t i = 0; i < near.n; i++)
		buf_printf(&text, "%s%.*s", i ? ", " : "; the nearest: ", STR_FMT(near.ids[i]));
	return buf_move(&text, lib->arena);
}
