#include "parse.h"

#include "parse_private.h"

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
front_read(struct parsing *p, struct front *front)
{
	struct str text = p->source->text;
	size_t off = skip_space(text, 0);

	*front = (struct front){ 0 };
	if (off == text.len)
		return true;
	if (str_at(text, off, "｛"))
		return reject(p, span_of(off, 3), "full-width",
		    "found ｛, type { to begin the front matter");
	if (is_other_json(p->source, off))
		return reject(p, span_of(off, 1), "front-matter",
		    "the front matter is not an object, put it between { and }");
	if (text.data[off] != '{' || str_at(text, off, "{{"))
		return true;
	if (!json_read(p->arena, p->source, off, p->diags, &front->object, &front->body))
		return p->ok = false;
	if (!ends_line(text, front->body))
		return reject(p, span_of(front->body, 1), "front-matter",
		    "something follows the } of the front matter, begin the text on a new "
		    "line");
	front->found = true;
	return true;
}

bool
json_file(struct parsing *p, struct json *out)
{
	struct str text = p->source->text;
	size_t end;

	if (!json_read(p->arena, p->source, skip_space(text, 0), p->diags, out, &end))
		return p->ok = false;
	end = skip_space(text, end);
	if (out->type != JSON_IS_OBJECT)
		return reject(p, out->at, "wrong-type", "this file is %s, wanted an object",
		    json_type_name(out->type));
	if (end < text.len)
		return reject(p, span_of(end, 1), "bad-json",
		    "something follows the } of the object, remove it");
	return true;
}

static bool
begins_with_title(struct str text, size_t off)
{
	return str_at(text, skip_space(text, off), "# ");
}

enum file_kind
parse_kind(const struct source *source)
{
	struct arena scratch = { 0 };
	struct diags ignored = { .arena = &scratch };
	struct parsing p = { .arena = &scratch, .source = source, .diags = &ignored, .ok = true };
	struct front front;
	enum file_kind kind = FILE_UNCLEAR;

	if (front_read(&p, &front) && !front.found)
		kind = FILE_DRAFT;
	else if (front.found && json_get(&front.object, "role"))
		kind = FILE_FRAGMENT;
	else if (front.found && begins_with_title(source->text, front.body))
		kind = FILE_OUTLINE;
	arena_release(&scratch);
	return kind;
}
