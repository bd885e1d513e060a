#include "parse.h"

#include "array.h"
#include "language.h"
#include "map.h"
#include "os.h"
#include "parse_private.h"
#include "utf8.h"

bool
is_id(struct str key)
{
	return str_has(key, STR("/")) || str_ends_fold(str_trim(key), STR(".md"));
}

/* The text of a value, without white space around it: nothing if it is blank, as what can't be seen must not fill a gap. */
static struct str
plain(struct parsing *p, struct span at, struct str text)
{
	text = str_trim(text);
	if (has_control(text))
		reject(p, at, "control-character",
		    "this value holds a line end, a tab or another control character, a value is one line of text");
	return text;
}

/* The field that a key names; empty and an error if there is none. */
static struct str
read_field(struct parsing *p, struct span at, struct str key)
{
	struct str field = str_trim(key);

	if (field.len && !is_id(field))
		return field;
	if (field.len)
		reject(p, at, "fragment-key",
		    "\"%.*s\" is a fragment's id, the name of a field was wanted here",
		    STR_FMT(field));
	else
		reject(p, at, "empty-key", "a value without the name of its field");
	return STR("");
}

/* Adds a value unless it says nothing: then it is as if its key were absent. */
static void
add_value(struct arena *a, struct values *out, struct value value)
{
	for (size_t i = 0; i < value.nitems; i++) {
		if (value.items[i].len) {
			*arena_push(a, out->items, out->nitems, out->cap) = value;
			return;
		}
	}
}

/* ---- rows put together ---- */

/* What the entries of one field become. */
struct gathered {
	struct value value;
	size_t n; /* of its items that are there */
};

static struct gathered *
gathered_of(struct parsing *p, struct map *map, const struct entry *e)
{
	struct str key = arena_printf(p->arena, "%.*s\n%.*s", STR_FMT(e->fragment),
	    STR_FMT(placeholder_field(e->field)));
	void **slot = map_put(p->arena, map, key);
	struct gathered *g = *slot;

	if (!g) {
		*slot = g = arena_new(p->arena, struct gathered);
		g->value = (struct value){ .field = e->field,
			.fragment = e->fragment,
			.source = p->source,
			.at = e->at };
	}
	return g;
}

void
values_gather(struct parsing *p, const struct entries *entries, struct values *out)
{
	struct gathered **of = arena_array(p->arena, struct gathered *, entries->nitems);
	struct map map = { 0 };

	for (size_t i = 0; i < entries->nitems; i++) {
		of[i] = gathered_of(p, &map, &entries->items[i]);
		of[i]->value.nitems++;
	}
	for (size_t i = 0; i < entries->nitems; i++) {
		struct value *v = &of[i]->value;

		if (!v->items)
			v->items = arena_array(p->arena, struct str, v->nitems);
		v->is_array = v->nitems > 1;
		v->items[of[i]->n++] = plain(p, entries->items[i].at, entries->items[i].text);
		if (of[i]->n == v->nitems)
			add_value(p->arena, out, *v);
	}
}

/* ---- JSON ---- */

/* One text of a value; false and an error if it is neither string nor number nor null. */
static bool
read_text(struct parsing *p, const struct json *json, const struct json_member *m, struct str *out)
{
	switch (json->type) {
	case JSON_IS_NULL:
		*out = STR("");
		return true;
	case JSON_IS_NUMBER:
	case JSON_IS_STRING:
		*out = plain(p, json->at, json->text);
		return true;
	case JSON_IS_FALSE:
	case JSON_IS_TRUE:
	case JSON_IS_ARRAY:
	case JSON_IS_OBJECT:
		break;
	}
	return reject(p, json->at, "wrong-type",
	    "\"%.*s\" %s %s, wanted a string, a number or an array of them", STR_FMT(m->key),
	    json == &m->value ? "is" : "holds", json_type_name(json->type));
}

static void
read_value(struct parsing *p, const struct json_member *m, struct str fragment, struct values *out)
{
	bool is_array = m->value.type == JSON_IS_ARRAY;
	const struct json *items = is_array ? m->value.items : &m->value;
	struct value value = { .field = read_field(p, m->at, m->key),
		.fragment = fragment,
		.nitems = is_array ? m->value.nitems : 1,
		.is_array = is_array,
		.source = p->source,
		.at = m->at };

	value.items = arena_array(p->arena, struct str, value.nitems);
	for (size_t i = 0; i < value.nitems; i++) {
		if (!read_text(p, &items[i], m, &value.items[i]))
			return;
	}
	add_value(p->arena, out, value);
}

struct str
fragment_id(struct str name)
{
	return str_without(str_trim(name), STR(".md"));
}

static void
reject_repeats(struct parsing *p, const struct json *object)
{
	struct map seen = { 0 };

	for (size_t i = 0; i < object->nmembers; i++) {
		struct json_member *m = &object->members[i];
		struct str name =
		    is_id(m->key) ? fragment_id(m->key) : placeholder_field(str_trim(m->key));
		void **slot = map_put(p->arena, &seen, name);
		const struct json_member *first = *slot;

		if (first)
			reject(p, m->at, "duplicate-key",
			    "\"%.*s\" is the same as \"%.*s\" before, remove one of the two",
			    STR_FMT(m->key), STR_FMT(first->key));
		else
			*slot = m;
	}
}

static void
read_object(struct parsing *p, const struct json *object, struct str fragment, struct values *out)
{
	reject_repeats(p, object);
	for (size_t i = 0; i < object->nmembers; i++)
		read_value(p, &object->members[i], fragment, out);
}

void
values_object(struct parsing *p, const struct json *object, bool with_fragments, struct values *out)
{
	if (!with_fragments) {
		read_object(p, object, STR(""), out);
		return;
	}
	reject_repeats(p, object);
	for (size_t i = 0; i < object->nmembers; i++) {
		const struct json_member *m = &object->members[i];

		if (!is_id(m->key))
			read_value(p, m, STR(""), out);
		else if (m->value.type != JSON_IS_NULL && key_is(p, m, JSON_IS_OBJECT))
			read_object(p, &m->value, fragment_id(m->key), out);
	}
}

static void
values_json(struct parsing *p, struct values *out)
{
	struct json json;

	if (json_file(p, &json))
		values_object(p, &json, true, out);
}

/* ---- the door ---- */

static const struct format {
	const char *ending;
	void (*read)(struct parsing *p, struct values *out);
} formats[] = {
	{ "json", values_json },
	{ "csv", values_csv },
	{ "txt", values_txt },
};

bool
parse_values(struct arena *a, const struct source *source, struct diags *d, struct values *out)
{
	struct parsing p = { .arena = a, .source = source, .diags = d, .ok = true };
	struct str ending = os_ending(source->path);

	for (size_t i = 0; i < COUNT(formats); i++) {
		if (str_eq_fold(ending, str_of(formats[i].ending))) {
			formats[i].read(&p, out);
			return p.ok;
		}
	}
	return diag_path_error(d, source->path, "values-format",
	    "a file of values ends in .json, .csv or .txt");
}

/* The value of that field, new if there is none. */
static struct value *
find_value(struct arena *a, struct values *values, struct str field)
{
	struct value *v;

	for (size_t i = 0; i < values->nitems; i++) {
		v = &values->items[i];
		if (str_eq(placeholder_field(v->field), placeholder_field(field)))
			return v;
	}
	v = arena_push(a, values->items, values->nitems, values->cap);
	v->field = field;
	return v;
}

bool
parse_set(struct arena *a, const char *text, struct diags *d, struct values *out)
{
	struct str set = str_of(text), field, value, *items;
	size_t equals = str_find(set, STR("="), 0);
	struct value *v;

	if (utf8_check(set) < set.len || has_control(set))
		return diag_path_error(d, NULL, "bad-set",
		    "what --set is given is not a line of UTF-8 text");
	field = str_trim(str_sub(set, 0, equals));
	if (equals == STR_NONE || !field.len || is_id(field))
		return diag_path_error(d, NULL, "bad-set", "--set %s: wanted FIELD=VALUE", text);
	value = str_trim(str_from(set, equals + 1));
	if (!value.len)
		return true;
	v = find_value(a, out, field);
	items = arena_array(a, struct str, v->nitems + 1);
	for (size_t i = 0; i < v->nitems; i++)
		items[i] = v->items[i];
	items[v->nitems++] = value;
	v->items = items;
	v->is_array = v->nitems > 1;
	return true;
}
