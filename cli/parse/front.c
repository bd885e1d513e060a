#include "parse.h"

#include "parse_private.h"
#include "utf8.h"

static size_t
skip_space(struct str text, size_t off)
{
	while (off < text.len && (text.data[off] == ' ' || text.data[off] == '\t' ||
				     text.data[off] == '\r' || text.data[off] == '\n'))
		off++;
	return off;
}

/* Whether a line ends at off, white space aside. */
static bool
ends_line(struct str text, size_t off)
{
	while (off < text.len &&
	       (text.data[off] == ' ' || text.data[off] == '\t' || text.data[off] == '\r'))
		off++;
	return off == text.len || text.data[off] == '\n';
}

/* An array or a text where the object should be: JSON on lines of its own, not a paragraph that begins like it. */
static bool
is_other_json(const struct source *source, size_t off)
{
	struct arena scratch = { 0 };
	struct diags ignored = { .arena = &scratch };
	struct json value;
	size_t end;
	char c = source->text.data[off];
	bool is = (c == '[' || c == '"') &&
		  json_read(&scratch, source, off, &ignored, &value, &end) &&
		  ends_line(source->text, end);

	arena_release(&scratch);
	return is;
}

bool
front_read(struct reading *r, struct front *front)
{
	struct str text = r->source->text;
	size_t off = skip_space(text, 0);

	*front = (struct front){ 0 };
	if (off == text.len)
		return true;
	if (str_starts(str_from(text, off), STR("｛")))
		return r->ok = diag_error(r->diags, r->source, span_of(off, 3), "full-width",
			   "found ｛, type { to begin the front matter");
	if (is_other_json(r->source, off))
		return r->ok = diag_error(r->diags, r->source, span_of(off, 1), "front-matter",
			   "the front matter is not an object, put it between { and }");
	if (text.data[off] != '{' || str_starts(str_from(text, off), STR("{{")))
		return true;
	if (!json_read(r->arena, r->source, off, r->diags, &front->object, &front->body))
		return r->ok = false;
	if (!ends_line(text, front->body))
		return r->ok = diag_error(r->diags, r->source, span_of(front->body, 1),
			   "front-matter",
			   "something follows the } of the front matter, begin the text on a new "
			   "line");
	front->found = true;
	return true;
}

bool
json_file(struct reading *r, struct json *out)
{
	struct str text = r->source->text;
	size_t end;

	if (!json_read(r->arena, r->source, skip_space(text, 0), r->diags, out, &end))
		return r->ok = false;
	end = skip_space(text, end);
	if (out->type != JSON_IS_OBJECT)
		return r->ok = diag_error(r->diags, r->source, out->at, "wrong-type",
			   "this file is %s, wanted an object", json_type_name(out->type));
	if (end < text.len)
		return r->ok = diag_error(r->diags, r->source, span_of(end, 1), "bad-json",
			   "something follows the } of the object, remove it");
	return true;
}

enum file_kind
parse_kind(const struct source *source)
{
	struct arena scratch = { 0 };
	struct diags ignored = { .arena = &scratch };
	struct reading r = { .arena = &scratch, .source = source, .diags = &ignored, .ok = true };
	struct front front;
	enum file_kind kind = FILE_OUTLINE;

	if (front_read(&r, &front) && !front.found)
		kind = FILE_DRAFT;
	else if (front.found && json_get(&front.object, "role"))
		kind = FILE_FRAGMENT;
	arena_release(&scratch);
	return kind;
}
