/* Elements in elements, as the tags of a page tell: the time that Gumbo takes grows with the square of them. */
#include "read_private.h"

#include "array.h"
#include "utf8.h"

#define MAX_OPEN 10000 /* elements: twenty times more than browsers keep apart */
#define MAX_NAME 16    /* bytes of a tag's name that tell it from others */

/* Elements that hold nothing, and those that the next of their kind ends. */
static const char *const never_deep[] = { "area", "base", "body", "br", "caption", "col",
	"colgroup", "dd", "dt", "embed", "head", "hr", "html", "img", "input", "li", "link", "meta",
	"optgroup", "option", "p", "param", "rp", "rt", "source", "tbody", "td", "tfoot", "th",
	"thead", "tr", "track", "wbr" };

static bool
is_never_deep(struct str name)
{
	for (size_t i = 0; i < COUNT(never_deep); i++)
		if (str_eq(name, str_of(never_deep[i])))
			return true;
	return false;
}

/* The name that begins at off, in small letters; empty if none does. */
static struct str
name_at(struct str text, size_t off, char small[MAX_NAME])
{
	struct str name = { .data = small };

	for (; off < text.len && name.len < MAX_NAME; off++) {
		char c = text.data[off];

		if (!utf8_is_word((unsigned char)c))
			break;
		if (c >= 'A' && c <= 'Z')
			c = (char)(c - 'A' + 'a');
		small[name.len++] = c;
	}
	return name;
}

/* How many of that name are open. */
static size_t *
count_of(struct arena *a, struct map *counts, struct str name)
{
	size_t *count = map_get(counts, name);

	if (!count) {
		count = arena_new(a, size_t);
		*map_put(a, counts, arena_str(a, name)) = count;
	}
	return count;
}

bool
html_is_too_deep(struct str text)
{
	struct arena names = { 0 };
	struct map counts = { 0 };
	size_t nopen = 0, off = str_find(text, STR("<"), 0);

	for (; off != STR_NONE && nopen <= MAX_OPEN; off = str_find(text, STR("<"), off + 1)) {
		bool is_end = off + 1 < text.len && text.data[off + 1] == '/';
		char small[MAX_NAME];
		struct str name = name_at(text, off + 1 + is_end, small);
		size_t *count;

		if (!name.len || is_never_deep(name))
			continue;
		count = count_of(&names, &counts, name);
		if (!is_end) {
			++*count;
			nopen++;
		} else if (*count) {
			--*count;
			nopen--;
		}
	}
	arena_release(&names);
	return nopen > MAX_OPEN;
}
