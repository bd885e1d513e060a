/* Fragments found by what they say. */
#include "library_private.h"

#include "map.h"
#include "os.h"
#include "parse.h"

struct library_texts {
	struct map ids; /* text → struct str */
};

struct str
fragment_text(struct arena *a, const struct fragment *f)
{
	return document_text(a, &f->body, STR("\n\n"));
}

const struct fragment *
fragment_read(struct arena *a, const char *path, struct str id)
{
	struct diags ignored = { .arena = a };
	const struct source *source =
	    os_kind(path) == OS_FILE ? os_read_text(a, path, &ignored) : NULL;

	if (!source || parse_kind(source) != FILE_FRAGMENT)
		return NULL;
	return parse_fragment(a, source, id, &ignored);
}

static void
add_file(struct arena *a, struct library_texts *t, const char *dir, const char *path)
{
	struct str id = without_md(str_of(path)), *kept;
	const struct fragment *f = fragment_read(a, os_join(a, dir, str_of(path)), id);
	void **slot;

	if (!f)
		return;
	slot = map_put(a, &t->ids, fragment_text(a, f));
	if (*slot)
		return; /* the first one stands for all that say the same */
	kept = arena_new(a, struct str);
	*kept = id;
	*slot = kept;
}

struct library_texts *
library_texts_read(struct arena *a, const char *dir, struct diags *d)
{
	struct library_texts *t = arena_new(a, struct library_texts);
	const char **paths;
	size_t npaths;

	if (os_kind(dir) != OS_FOLDER)
		return t;
	if (!os_list(a, dir, ".md", &paths, &npaths, d))
		return NULL;
	for (size_t i = 0; i < npaths; i++)
		add_file(a, t, dir, paths[i]);
	return t;
}

struct str
library_texts_find(const struct library_texts *t, struct str text)
{
	const struct str *id = map_get(&t->ids, text);

	return id ? *id : (struct str){ 0 };
}
