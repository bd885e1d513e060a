#include "parse.h"

#include "language.h"
#include "parse_private.h"

static const struct key *
find_key(const struct key *keys, size_t nkeys, struct str name)
{
	for (size_t i = 0; i < nkeys; i++) {
		if (str_eq(name, str_of(keys[i].name)))
			return &keys[i];
	}
	return NULL;
}

static void
reject_key(struct parsing *p, const struct json_member *m, const struct key *keys, size_t nkeys,
    enum unknown_keys unknown)
{
	struct str *names = arena_array(p->arena, struct str, nkeys);
	struct str text;
	size_t near;

	for (size_t i = 0; i < nkeys; i++)
		names[i] = str_of(keys[i].name);
	near = str_nearest(m->key, names, nkeys);
	if (near != STR_NONE)
		text = arena_printf(p->arena, "unknown key \"%.*s\", did you mean \"%.*s\"?",
		    STR_FMT(m->key), STR_FMT(names[near]));
	else
		text = arena_printf(p->arena,
		    "unknown key \"%.*s\", begin it with \"x-\" if it is your own",
		    STR_FMT(m->key));
	if (unknown == UNKNOWN_ERROR)
		reject(p, m->at, "unknown-key", "%.*s", STR_FMT(text));
	else
		diag_note(p->diags, p->source, m->at, "unknown-key", "%.*s", STR_FMT(text));
}

void
keys_read(struct parsing *p, const struct json *object, const struct key *keys, size_t nkeys,
    void *into, enum unknown_keys unknown)
{
	for (size_t i = 0; i < object->nmembers; i++) {
		const struct json_member *m = &object->members[i];
		const struct key *key = find_key(keys, nkeys, m->key);

		if (key && m->value.type != JSON_IS_NULL)
			key->read(p, m, (char *)into + key->field,
			    key->beside ? (char *)into + key->beside : NULL);
		else if (!key && unknown != UNKNOWN_PASS && !str_starts(m->key, STR("x-")))
			reject_key(p, m, keys, nkeys, unknown);
	}
}

/* ---- types ---- */

static void
reject_type(struct parsing *p, struct span at, struct str key, enum json_type found,
    const char *wanted)
{
	reject(p, at, "wrong-type", "\"%.*s\" is %s, wanted %s", STR_FMT(key),
	    json_type_name(found), wanted);
}

bool
key_is(struct parsing *p, const struct json_member *m, enum json_type type)
{
	if (m->value.type == type)
		return true;
	reject_type(p, m->value.at, m->key, m->value.type, json_type_name(type));
	return false;
}

void
key_line(struct parsing *p, const struct json_member *m, void *field, void *beside)
{
	struct str *text = field;
	struct span *at = beside;

	if (!key_is(p, m, JSON_IS_STRING))
		return;
	*text = m->value.text;
	if (at)
		*at = m->value.at;
}

void
key_text(struct parsing *p, const struct json_member *m, void *field, void *beside)
{
	struct str *text = field;

	key_line(p, m, field, beside);
	*text = str_trim(*text);
}

/* Whether what a member holds is a text; an error if not. */
static bool
holds_text(struct parsing *p, const struct json_member *m, const struct json *held)
{
	if (held->type == JSON_IS_STRING)
		return true;
	return reject(p, held->at, "wrong-type", "\"%.*s\" holds %s, wanted strings in its array",
	    STR_FMT(m->key), json_type_name(held->type));
}

static void
read_texts(struct parsing *p, const struct json_member *m, struct str **texts, size_t *ntexts,
    bool as_it_is)
{
	const struct json *array = &m->value;

	if (array->type != JSON_IS_ARRAY) {
		reject_type(p, array->at, m->key, array->type, "an array of strings");
		return;
	}
	*texts = arena_array(p->arena, struct str, array->nitems);
	for (size_t i = 0; i < array->nitems; i++) {
		if (!holds_text(p, m, &array->items[i]))
			continue;
		if (as_it_is)
			(*texts)[(*ntexts)++] = array->items[i].text;
		else if (!is_blank(array->items[i].text))
			(*texts)[(*ntexts)++] = str_trim(array->items[i].text);
	}
}

void
key_texts(struct parsing *p, const struct json_member *m, void *field, void *beside)
{
	read_texts(p, m, field, beside, false);
}

void
key_lines(struct parsing *p, const struct json_member *m, void *field, void *beside)
{
	read_texts(p, m, field, beside, true);
}

void
key_paths(struct parsing *p, const struct json_member *m, void *field, void *beside)
{
	bool is_array = m->value.type == JSON_IS_ARRAY;
	const struct json *items = is_array ? m->value.items : &m->value;
	size_t n = is_array ? m->value.nitems : 1, *npaths = beside;
	struct path **paths = field;

	if (!is_array && m->value.type != JSON_IS_STRING) {
		reject_type(p, m->value.at, m->key, m->value.type, "an array of strings");
		return;
	}
	*paths = arena_array(p->arena, struct path, n);
	for (size_t i = 0; i < n; i++) {
		if (holds_text(p, m, &items[i]) && !is_blank(items[i].text))
			(*paths)[(*npaths)++] =
			    (struct path){ .text = str_trim(items[i].text), .at = items[i].at };
	}
}

bool
whole_number(struct str text, size_t max, size_t *out)
{
	size_t n = 0;

	for (size_t i = 0; i < text.len; i++) {
		size_t digit = (size_t)(unsigned char)text.data[i] - '0';

		if (digit > 9 || n > (max - digit) / 10)
			return false;
		n = n * 10 + digit;
	}
	*out = n;
	return text.len > 0;
}

static bool
read_number(struct parsing *p, const struct json_member *m, size_t least, size_t most, size_t *out)
{
	if (!key_is(p, m, JSON_IS_NUMBER))
		return false;
	if (whole_number(m->value.text, most, out) && *out >= least)
		return true;
	return reject(p, m->value.at, "bad-number",
	    "\"%.*s\" is %.*s, wanted a whole number from %zu to %zu", STR_FMT(m->key),
	    STR_FMT(m->value.text), least, most);
}

void
key_count(struct parsing *p, const struct json_member *m, void *field, void *beside)
{
	size_t n = 0;

	if (read_number(p, m, 1, 9999, &n))
		*(unsigned *)field = (unsigned)n;
}

void
key_unsigned(struct parsing *p, const struct json_member *m, void *field, void *beside)
{
	size_t n = 0;

	if (read_number(p, m, 0, SOURCE_MAX, &n))
		*(unsigned *)field = (unsigned)n;
}

void
key_size(struct parsing *p, const struct json_member *m, void *field, void *beside)
{
	size_t n = 0;

	if (read_number(p, m, 0, SOURCE_MAX, &n))
		*(size_t *)field = n;
}

void
key_flag(struct parsing *p, const struct json_member *m, void *field, void *beside)
{
	if (m->value.type == JSON_IS_TRUE || m->value.type == JSON_IS_FALSE)
		*(bool *)field = m->value.type == JSON_IS_TRUE;
	else
		reject_type(p, m->value.at, m->key, m->value.type, "true or false");
}

void
key_object(struct parsing *p, const struct json_member *m, void *field, void *beside)
{
	if (key_is(p, m, JSON_IS_OBJECT))
		*(const struct json **)field = &m->value;
}

/* ---- words ---- */

bool
is_blank(struct str text)
{
	return !str_trim(text).len;
}

void
reject_word(struct parsing *p, struct span at, struct str word, struct words words)
{
	size_t near = str_nearest(word, words.known, words.nknown);
	struct buf all = BUF_INIT;

	if (near != STR_NONE) {
		reject(p, at, words.id, "unknown %s \"%.*s\", did you mean \"%.*s\"?", words.what,
		    STR_FMT(word), STR_FMT(words.known[near]));
		return;
	}
	for (size_t i = 0; i < words.nknown; i++)
		buf_printf(&all, "%s%.*s", i ? ", " : "", STR_FMT(words.known[i]));
	reject(p, at, words.id, "unknown %s \"%.*s\", wanted one of %s", words.what, STR_FMT(word),
	    all.data);
	buf_release(&all);
}

bool
has_control(struct str text)
{
	for (size_t i = 0; i < text.len; i++) {
		unsigned char c = (unsigned char)text.data[i];

		if (c < 0x20 || c == 0x7F)
			return true;
	}
	return false;
}

#define MAX_LEVELS 32

void
check_level(struct parsing *p, struct span at, struct str level)
{
	struct str known[MAX_LEVELS];
	size_t n = 0;

	for (; n < MAX_LEVELS && tier_levels[n]; n++) {
		known[n] = str_of(tier_levels[n]);
		if (str_eq(level, known[n]))
			return;
	}
	reject_word(p, at, level,
	    (struct words){ .id = "unknown-level", .what = "level", .known = known, .nknown = n });
}

void
key_level(struct parsing *p, const struct json_member *m, void *field, void *beside)
{
	struct str *level = field;

	key_text(p, m, field, beside);
	if (level->len)
		check_level(p, m->value.at, *level);
}

void
key_date(struct parsing *p, const struct json_member *m, void *field, void *beside)
{
	struct str *date = field;
	unsigned year, month, day;

	key_text(p, m, field, beside);
	if (date->len && !date_parse(*date, &year, &month, &day))
		reject(p, m->value.at, "bad-date",
		    "\"%.*s\" is no day of the calendar, write it as 2026-11-20", STR_FMT(*date));
}

enum role
check_role(struct parsing *p, struct span at, struct str name)
{
	struct str known[NROLES];
	enum role role = ROLE_NONE;

	if (role_parse(name, &role) && role != ROLE_NONE)
		return role;
	for (int i = 1; i < NROLES; i++)
		known[i] = str_of(role_name((enum role)i));
	reject_word(p, at, name,
	    (struct words){ .id = "unknown-role",
		.what = "role",
		.known = known + 1,
		.nknown = NROLES - 1 });
	return ROLE_NONE;
}

void
key_role(struct parsing *p, const struct json_member *m, void *field, void *beside)
{
	if (key_is(p, m, JSON_IS_STRING))
		*(enum role *)field = check_role(p, m->value.at, m->value.text);
}
