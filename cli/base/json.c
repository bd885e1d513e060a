/*
 * What RFC 8259 calls JSON, with a place for every key and value. The first thing that is not JSON ends the reading; what
 * is, and no file of ours may say, is reported and passed over.
 */
#include "json.h"

#include <string.h>

#include "map.h"
#include "utf8.h"

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

struct reader {
	struct arena *arena;
	const struct source *source;
	struct diags *diags;
	struct str text; /* of the source */
	size_t off;
	unsigned depth;
	bool ok; /* no error was added to what is JSON */
};

static bool read_value(struct reader *r, struct json *out);

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

#define MAX_SHOWN 20 /* bytes of what was found */

/* What stands at off, as a message shows it: a word, a number, a string in its line, or one character. */
static struct str
token_at(struct str text, size_t off)
{
	bool quoted = off < text.len && text.data[off] == '"';
	size_t end = off, len;
	uint32_t c;

	while ((c = utf8_at(text, end, &len)) != 0 && end + len - off <= MAX_SHOWN) {
		if (quoted ? c == '\n' || c == '\r' : c != '-' && c != '.' && !utf8_is_word(c))
			break;
		end += len;
		if (quoted && c == '"' && end > off + 1)
			break;
	}
	return str_sub(text, off, end > off ? end - off : len);
}

/* Always false: an error says what was found at off. */
static bool
reject(struct reader *r, size_t off, const char *wanted)
{
	struct str token = token_at(r->text, off);
	struct span at = span_of(off, 0);

	for (size_t i = 0; i < sizeof twins / sizeof *twins; i++) {
		if (str_starts_z(token, twins[i].wide))
			return diag_error(r->diags, r->source, at, "full-width",
			    "found %s, type %c", twins[i].wide, twins[i].narrow);
	}
	if (!token.len)
		return diag_error(r->diags, r->source, at, "bad-json",
		    "found end of file, wanted %s", wanted);
	return diag_error(r->diags, r->source, at, "bad-json", "found '%.*s', wanted %s",
	    STR_FMT(token), wanted);
}

/* ---- bytes ---- */

/* The byte at the place, NUL at the end. */
static char
byte(const struct reader *r)
{
	return r->off < r->text.len ? r->text.data[r->off] : '\0';
}

/* The same behind white space. */
static char
peek(struct reader *r)
{
	while (byte(r) == ' ' || byte(r) == '\n' || byte(r) == '\t' || byte(r) == '\r')
		r->off++;
	return byte(r);
}

/* Whether that byte comes next; then it is passed. */
static bool
take(struct reader *r, char c)
{
	if (peek(r) != c)
		return false;
	r->off++;
	return true;
}

/* ---- numbers ---- */

static bool
pass_one_of(struct reader *r, char a, char b)
{
	if (byte(r) != a && byte(r) != b)
		return false;
	r->off++;
	return true;
}

/* False: there are none. */
static bool
pass_digits(struct reader *r)
{
	size_t start = r->off;

	while (byte(r) >= '0' && byte(r) <= '9')
		r->off++;
	return r->off > start;
}

/* It stands for its digits, however many. */
static bool
read_number(struct reader *r)
{
	size_t start;

	pass_one_of(r, '-', '-');
	start = r->off;
	if (!pass_digits(r) || (r->text.data[start] == '0' && r->off > start + 1))
		return false;
	if (pass_one_of(r, '.', '.') && !pass_digits(r))
		return false;
	if (!pass_one_of(r, 'e', 'E'))
		return true;
	pass_one_of(r, '+', '-');
	return pass_digits(r);
}

/* ---- strings ---- */

/* Escapes can say what no text of ours may hold: line ends, tabs. */
static void
reject_control(struct reader *r, struct span at, struct str s)
{
	for (size_t i = 0; i < s.len; i++) {
		unsigned char c = (unsigned char)s.data[i];

		if (c < 0x20 || c == 0x7F) {
			r->ok = diag_error(r->diags, r->source, at, "control-character",
			    "control character U+%04X in a string, remove it", (unsigned)c);
			return;
		}
	}
}

/* Where the Chinese quotation mark stands that should close the string at off; off if there is none. */
static size_t
wide_quote(struct str text, size_t off)
{
	size_t end = str_find(text, STR("\n"), off), quote = str_find(text, STR("”"), off);

	return quote < end ? quote : off;
}

static bool
read_string(struct reader *r, struct str *out, struct span *at)
{
	size_t start = r->off++;
	bool escaped = false;

	for (; byte(r) != '"'; r->off++) {
		if (byte(r) == '\\') {
			escaped = true;
			r->off++;
		}
		if (r->off >= r->text.len)
			return reject(r, wide_quote(r->text, start), "a quotation mark");
		if (byte(r) == '\t')
			return reject(r, start, "a text without tabs");
		if ((unsigned char)byte(r) < 0x20)
			return reject(r, wide_quote(r->text, start),
			    "a quotation mark before the line ends");
	}
	*out = str_sub(r->text, start + 1, r->off - start - 1);
	*at = span_of(start, ++r->off - start);
	if (escaped && !json_unescape(r->arena, *out, out))
		return reject(r, start, "a text whose \\ are JSON's, none of them \\u0000");
	reject_control(r, *at, *out);
	return true;
}

/* ---- objects and arrays ---- */

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
reject_duplicates(struct reader *r, const struct json *object)
{
	struct map seen = { 0 };

	for (size_t i = 0; i < object->nmembers; i++) {
		struct json_member *m = &object->members[i];
		bool again;

		if (object->nmembers <= FEW) {
			again = find_member(object->members, i, m->key);
		} else {
			void **first = map_put(r->arena, &seen, m->key);

			again = *first;
			*first = m;
		}
		if (again)
			r->ok = diag_error(r->diags, r->source, m->at, "duplicate-key",
			    "the key \"%.*s\" stands here a second time, remove one of the two",
			    STR_FMT(m->key));
	}
}

static bool
read_member(struct reader *r, struct json_member *m)
{
	if (peek(r) != '"')
		return reject(r, r->off, "a key in quotation marks");
	if (!read_string(r, &m->key, &m->at))
		return false;
	return take(r, ':') ? read_value(r, &m->value) : reject(r, r->off, "a colon");
}

static bool
read_object(struct reader *r, struct json *out)
{
	size_t cap = 0;

	if (take(r, '}'))
		return true;
	do {
		if (!read_member(r, arena_push(r->arena, out->members, out->nmembers, cap)))
			return false;
	} while (take(r, ','));
	if (!take(r, '}'))
		return reject(r, r->off, "a comma or }");
	reject_duplicates(r, out);
	return true;
}

static bool
read_array(struct reader *r, struct json *out)
{
	size_t cap = 0;

	if (take(r, ']'))
		return true;
	do {
		if (peek(r) && !read_value(r, arena_push(r->arena, out->items, out->nitems, cap)))
			return false;
	} while (take(r, ','));
	return take(r, ']') || reject(r, r->off, "a comma or ]");
}

#define MAX_DEPTH 1000

/* What stands between brackets. */
static bool
read_inside(struct reader *r, struct json *out)
{
	bool ok;

	if (r->depth == MAX_DEPTH)
		return reject(r, r->off, "fewer brackets in each other");
	r->off++;
	r->depth++;
	ok = out->type == JSON_IS_OBJECT ? read_object(r, out) : read_array(r, out);
	r->depth--;
	return ok;
}

/* ---- values ---- */

/* true, false and null, whole words. */
static bool
read_word(struct reader *r, enum json_type *type)
{
	static const struct {
		const char *word;
		enum json_type type;
	} words[] = {
		{ "true", JSON_IS_TRUE },
		{ "false", JSON_IS_FALSE },
		{ "null", JSON_IS_NULL },
	};
	size_t end = r->off;
	struct str word;

	while (end < r->text.len && utf8_is_word((unsigned char)r->text.data[end]))
		end++;
	word = str_sub(r->text, r->off, end - r->off);
	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		if (str_eq(word, str_of(words[i].word))) {
			r->off = end;
			*type = words[i].type;
			return true;
		}
	}
	return false;
}

static bool
read_value(struct reader *r, struct json *out)
{
	static const char value[] = "a value: a text in quotation marks, a number, [ ] or { }";
	char c = peek(r);
	size_t start = r->off;
	bool ok;

	if (c == '{' || c == '[') {
		out->type = c == '{' ? JSON_IS_OBJECT : JSON_IS_ARRAY;
		ok = read_inside(r, out);
	} else if (c == '"') {
		out->type = JSON_IS_STRING;
		ok = read_string(r, &out->text, &out->at);
	} else if (c == '-' || (c >= '0' && c <= '9')) {
		out->type = JSON_IS_NUMBER;
		ok = read_number(r) || reject(r, start, value);
		out->text = str_sub(r->text, start, r->off - start);
	} else {
		ok = read_word(r, &out->type) || reject(r, start, value);
	}
	out->at = span_of(start, r->off - start);
	return ok;
}

bool
json_read(struct arena *a, const struct source *source, size_t off, struct diags *d,
    struct json *out, size_t *end)
{
	struct reader r = {
		.arena = a,
		.source = source,
		.diags = d,
		.text = source->text,
		.off = off,
		.ok = true,
	};

	*out = (struct json){ 0 };
	if (!read_value(&r, out))
		return false;
	*end = r.off;
	return r.ok;
}

const struct json_member *
json_get(const struct json *object, const char *key)
{
	return find_member(object->members, object->nmembers, str_of(key));
}
