#include "library_private.h"

#include "array.h"

struct str
without_md(struct str path)
{
	return str_without(path, STR(".md"));
}

struct root
root_of(struct arena *a, const char *dir)
{
	struct root root = { .dir = dir, .real = os_real(a, dir) };

	if (root.real && os_kind(root.real) != OS_FOLDER)
		root.real = NULL;
	return root;
}

/* Whether a real path lies in a root; then its path there. */
static bool
lies_in(const char *real, const struct root *root, struct str *inside)
{
	struct str path = str_of(real), top = str_of(root->real);

	if (!root->real || !str_starts(path, top))
		return false;
	path = str_from(path, top.len);
	if (path.len && path.data[0] != '/' && !str_ends(top, STR("/")))
		return false;
	*inside = str_from(path, str_starts(path, STR("/")));
	return true;
}

/* The folder with symbolic links followed, NULL if it does not exist; asked of the system once. */
static const char *
real_folder(struct library *lib, const char *dir)
{
	void **known = map_put(lib->arena, &lib->reals, str_of(dir));
	const struct root *root = *known;

	if (!root) {
		struct root *new = arena_new(lib->arena, struct root);

		*new = root_of(lib->arena, dir);
		*known = new;
		root = new;
	}
	return root->real;
}

/* Whether the last name of a path says what it stands for, if that is no link. */
static bool
is_plain(const char *path)
{
	struct str name = os_basename(str_of(path));

	return name.len && !str_eq(name, STR(".")) && !str_eq(name, STR(".."));
}

/* The root that a real path lies in, a library before the outline's folder. */
static void
find_root(struct search *s, struct found *f)
{
	f->root = NULL;
	for (size_t i = 0; !f->root && i < s->lib->nroots; i++) {
		if (lies_in(f->real, &s->lib->roots[i], &f->inside))
			f->root = &s->lib->roots[i];
	}
	if (!f->root && lies_in(f->real, &s->base, &f->inside))
		f->root = &s->base;
}

/* What a path stands for that is no link. A file where fragments may be is read at once, if it was not before. */
static enum os_kind
look_at(struct search *s, const char *path, struct found *f)
{
	struct arena *a = s->lib->arena;
	enum os_kind kind;

	if (!f->root)
		return os_own_kind(path);
	if (map_get(&s->lib->files, str_of(f->real)))
		return OS_FILE;
	f->source = os_read_own(a, os_join(a, f->root->dir, f->inside), &kind);
	return kind;
}

struct found
locate(struct search *s, const char *path)
{
	struct arena *a = s->lib->arena;
	bool plain = is_plain(path);
	const char *folder = plain ? real_folder(s->lib, os_dirname(a, path)) : NULL;
	enum os_kind kind = plain ? OS_NONE : OS_LINK;
	struct found f = { .kind = OS_NONE };

	if (folder) {
		f.real = os_join(a, folder, os_basename(str_of(path)));
		find_root(s, &f);
		kind = look_at(s, path, &f);
	}
	if (kind == OS_LINK) {
		f.real = os_real(a, path);
		kind = f.real ? os_kind(f.real) : OS_NONE;
		if (f.real)
			find_root(s, &f);
	}
	if (kind == OS_NONE)
		return (struct found){ .kind = OS_NONE };
	f.outside = !f.root;
	if (f.root)
		f.kind = kind;
	return f;
}

struct found
look_below(struct search *s, const struct root *root, struct str target)
{
	static const char *const endings[] = { ".md", ".MD" };
	struct arena *a = s->lib->arena;
	const char *path = os_join(a, root->dir, target);
	struct found f = locate(s, path);

	if (f.kind != OS_NONE || f.outside || str_ends(target, STR("/")) ||
	    str_ends_fold(target, STR(".md")))
		return f;
	for (size_t i = 0; i < COUNT(endings); i++) {
		struct found with_md = locate(s, arena_printf(a, "%s%s", path, endings[i]).data);

		if (with_md.kind != OS_NONE || with_md.outside)
			return with_md;
	}
	return f;
}

struct found
look_up(struct search *s, struct str target)
{
	struct found f = look_below(s, &s->base, target);
	bool outside = f.outside;

	for (size_t i = 0; i < s->lib->nroots && f.kind == OS_NONE; i++) {
		f = look_below(s, &s->lib->roots[i], target);
		outside = outside || f.outside;
	}
	f.outside = outside;
	return f;
}

struct str
id_of(struct search *s, struct str target, bool *outside)
{
	struct arena *a = s->lib->arena;
	const char *path = os_join(a, s->base.real ? s->base.real : s->base.dir, target);
	struct str inside;

	*outside = false;
	for (size_t i = 0; i < s->lib->nroots; i++) {
		if (lies_in(path, &s->lib->roots[i], &inside))
			return inside;
	}
	*outside = !lies_in(path, &s->base, &inside);
	return target;
}
