/*
 * Jansson decides what is JSON; a second walk over text that is known to be valid notes where each key and value
 * stands, and keeps the order of keys, which Jansson does not tell.
 */
#include "json.h"

#include <jansson.h>
#include <string.h>

#include "array.h"
#include "map.h"

static const char *const type_names[] = {
	[JSON_IS_NULL] = "null",
	[JSON_IS_FALSE] = "false",
	[JSON_IS_TRUE] = "true",
	[JSON_IS_NUMBER] = "a number",
	[JSON_IS_STRING] = "a string",
	[JSON_IS_ARRAY] = "an array",
	[JSON_IS_OBJECT] = "an object",
};

const char *
json_type_name(enum json_type type)
{
	return type_names[type];
}

struct walk {
	struct arena *arena;
	const struct source *source;
	struct diags *diags;
	size_t off;
	bool ok;
};

static void walk_value(struct walk *w, struct json *out);

/* The next byte that is no white space, nor a zero byte: Jansson loses one behind a number. */
static char
peek(struct walk *w)
{
	const char *text = w->source->text.data;

	while (text[w->off] == ' ' || text[w->off] == '\n' || text[w->off] == '\t' ||
	       text[w->off] == '\r' || text[w->off] == '\0')
		w->off++;
	return text[w->off];
}

/* Escapes can say what no text of ours may hold: line ends, tabs. */
static void
reject_control(struct walk *w, struct span at, struct str s)
{
	for (size_t i = 0; i < s.len; i++) {
		unsigned char c = (unsigned char)s.data[i];

		if (c < 0x20 || c == 0x7F) {
			w->ok = diag_error(w->diags, w->source, at, "control-character",
			    "control character U+%04X in a string, remove it", (unsigned)c);
			return;
		}
	}
}

/* The string token at w->off, decoded. */
static struct str
walk_string(struct walk *w, struct span *at)
{
	const char *text = w->source->text.data;
	size_t start = w->off;
	bool escaped = false;
	json_t *decoded;
	struct str s;

	while (text[++w->off] != '"') {
		if (text[w->off] == '\\') {
			escaped = true;
			w->off++;
		}
	}
	w->off++;
	*at = span_of(start, w->off - start);
	s = source_text(w->source, span_of(start + 1, w->off - start - 2));
	if (escaped) {
		decoded = json_loadb(text + start, w->off - start, JSON_DECODE_ANY, NULL);
		s = arena_str(w->arena, (struct str){ .data = json_string_value(decoded),
					    .len = json_string_length(decoded) });
		json_decref(decoded);
	}
	reject_control(w, *at, s);
	return s;
}

static const struct json_member *
find_member(const struct json_member *members, size_t n, struct str key)
{
	for (size_t i = 0; i < n; i++) {
		if (str_eq(members[i].key, key))
			return &members[i];
	}
	return NULL;
}

#define FEW 16 /* members that are sooner compared with each other than looked up */

static void
reject_duplicates(struct walk *w, const struct json *object)
{
	struct map seen = { 0 };

	for (size_t i = 0; i < object->nmembers; i++) {
		struct json_member *m = &object->members[i];
		bool again;

		if (object->nmembers <= FEW) {
			again = find_member(object->members, i, m->key) != NULL;
		} else {
			void **first = map_put(w->arena, &seen, m->key);

			again = *first != NULL;
			*first = m;
		}
		if (again)
			w->ok = diag_error(w->diags, w->source, m->at, "duplicate-key",
			    "the key \"%.*s\" stands here a second time, remove one of the two",
			    STR_FMT(m->key));
	}
}

static void
walk_object(struct walk *w, struct json *out)
{
	size_t cap = 0;

	w->off++;
	while (peek(w) != '}') {
		struct json_member *m;
		size_t n = out->nmembers;

		if (peek(w) == ',') {
			w->off++;
			peek(w);
		}
		m = arena_push(w->arena, out->members, out->nmembers, cap);
		m->key = walk_string(w, &m->at);
		peek(w);
		w->off++; /* the colon */
		peek(w);
		walk_value(w, &out->members[n].value);
	}
	w->off++;
	reject_duplicates(w, out);
}

static void
walk_array(struct walk *w, struct json *out)
{
	size_t cap = 0;

	w->off++;
	while (peek(w) != ']') {
		struct json item = { 0 };

		if (peek(w) == ',') {
			w->off++;
			peek(w);
		}
		walk_value(w, &item);
		*arena_push(w->arena, out->items, out->nitems, cap) = item;
	}
	w->off++;
}

static void
walk_value(struct walk *w, struct json *out)
{
	size_t start = w->off;

	switch (w->source->text.data[start]) {
	case '{':
		out->type = JSON_IS_OBJECT;
		walk_object(w, out);
		break;
	case '[':
		out->type = JSON_IS_ARRAY;
		walk_array(w, out);
		break;
	case '"':
		out->type = JSON_IS_STRING;
		out->text = walk_string(w, &out->at);
		break;
	case 't':
		out->type = JSON_IS_TRUE;
		w->off += 4;
		break;
	case 'f':
		out->type = JSON_IS_FALSE;
		w->off += 5;
		break;
	case 'n':
		out->type = JSON_IS_NULL;
		w->off += 4;
		break;
	default:
		out->type = JSON_IS_NUMBER;
		w->off += strspn(w->source->text.data + start, "+-.0123456789eE");
		out->text = source_text(w->source, span_of(start, w->off - start));
	}
	out->at = span_of(start, w->off - start);
}

/* A number stands for its digits, however many. */
#define READ_FLAGS (JSON_DECODE_ANY | JSON_DISABLE_EOF_CHECK | JSON_DECODE_INT_AS_REAL)

/* ---- errors ---- */

/* What an input method types, and what JSON wants instead. */
static const struct twin {
	const char *wide;
	char narrow;
} twins[] = {
	{ "“", '"' },
	{ "”", '"' },
	{ "＂", '"' },
	{ "：", ':' },
	{ "，", ',' },
	{ "｛", '{' },
	{ "｝", '}' },
	{ "［", '[' },
	{ "］", ']' },
};

/* What Jansson says, and what the writer is to type. */
static const struct complaint {
	const char *says, *wanted;
} complaints[] = {
	{ "string or '}' expected", "a key in quotation marks" },
	{ "'}' expected", "a comma or }" },
	{ "']' expected", "a comma or ]" },
	{ "':' expected", "a colon" },
	{ "invalid token", "a value: a text in quotation marks, a number, [ ] or { }" },
	{ "unexpected token", "a value: a text in quotation marks, a number, [ ] or { }" },
	{ "unexpected newline", "a quotation mark before the line ends" },
	{ "premature end of input", "a quotation mark" },
	{ "\\u0000 is not allowed", "a text without \\u0000" },
};

/* The token that Jansson's message names at its end, with its quotes ('x'), or "end of file". */
static struct str
error_token(const char *message)
{
	struct str text = str_of(message);
	size_t near = str_find(text, STR(" near "), 0);

	return near == STR_NONE ? STR("") : str_from(text, near + 6);
}

/* Jansson's position is behind the token: its start. */
static size_t
error_place(struct str text, size_t position, struct str token)
{
	struct str bare = str_sub(token, 1, token.len > 2 ? token.len - 2 : 0);

	if (position > text.len)
		position = text.len;
	if (str_ends(str_sub(text, 0, position), bare))
		return position - bare.len;
	return position;
}

/* Where the Chinese quotation mark stands that should close the string at off; off if there is none. */
static size_t
wide_quote(struct str text, size_t off)
{
	size_t end = str_find(text, STR("\n"), off), quote = str_find(text, STR("”"), off);

	return quote < end ? quote : off;
}

/* Where the comma stands behind which a list ends at off, as when its last line was taken out; STR_NONE if there is none. */
static size_t
comma_before_end(struct str text, size_t off)
{
	struct str before = str_trim(str_sub(text, 0, off));

	if (!str_ends(before, STR(",")) || (!str_at(text, off, "}") && !str_at(text, off, "]")))
		return STR_NONE;
	return (size_t)(before.data - text.data) + before.len - 1;
}

static bool
reject(struct walk *w, struct str text, const json_error_t *error)
{
	struct str token = error_token(error->text), message = str_of(error->text);
	size_t position =
	    error_place(text, error->position > 0 ? (size_t)error->position : 0, token);
	size_t comma = comma_before_end(text, position);
	struct span at;

	if (comma != STR_NONE)
		return diag_error(w->diags, w->source, span_of(w->off + comma, 1), "bad-json",
		    "found a comma before %c, remove it", text.data[position]);

	if (str_starts(message, STR("unexpected newline")) ||
	    str_starts(message, STR("premature end")))
		position = wide_quote(text, position);
	at = span_of(w->off + position, 0);
	for (size_t i = 0; i < COUNT(twins); i++) {
		if (str_at(text, position, twins[i].wide))
			return diag_error(w->diags, w->source, at, "full-width",
			    "found %s, type %c", twins[i].wide, twins[i].narrow);
	}
	for (size_t i = 0; i < COUNT(complaints); i++) {
		if (token.len && str_starts(message, str_of(complaints[i].says)))
			return diag_error(w->diags, w->source, at, "bad-json",
			    "found %.*s, wanted %s", STR_FMT(token), complaints[i].wanted);
	}
	return diag_error(w->diags, w->source, at, "bad-json", "this is not JSON: %s", error->text);
}

bool
json_read(struct arena *a, const struct source *source, size_t off, struct diags *d,
    struct json *out, size_t *end)
{
	struct walk w = { .arena = a, .source = source, .diags = d, .off = off, .ok = true };
	struct str text = str_from(source->text, off);
	json_error_t error;
	json_t *valid;

	json_object_seed(1); /* or the system is asked for a random one */
	valid = json_loadb(text.data, text.len, READ_FLAGS, &error);
	if (!valid)
		return reject(&w, text, &error);
	json_decref(valid);
	*out = (struct json){ 0 };
	peek(&w);
	walk_value(&w, out);
	*end = w.off;
	return w.ok;
}

const struct json_member *
json_get(const struct json *object, const char *key)
{
	return find_member(object->members, object->nmembers, str_of(key));
}

void
json_write_string(struct buf *out, struct str s)
{
	size_t start = 0;

	buf_char(out, '"');
	for (size_t i = 0; i < s.len; i++) {
		unsigned char c = (unsigned char)s.data[i];

		if (c >= 0x80 || (c >= 0x20 && c != '"' && c != '\\' && c != 0x7F))
			continue;
		buf_str(out, str_sub(s, start, i - start));
		start = i + 1;
		if (c == '\n')
			buf_z(out, "\\n");
		else if (c == '\t')
			buf_z(out, "\\t");
		else if (c == '"' || c == '\\')
			buf_printf(out, "\\%c", c);
		else
			buf_printf(out, "\\u%04x", (unsigned)c);
	}
	buf_str(out, str_from(s, start));
	buf_char(out, '"');
}
