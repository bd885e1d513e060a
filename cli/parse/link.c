#include "parse.h"

#include "array.h"
#include "parse_private.h"
#include "utf8.h"

struct link {
	struct parsing *parsing;
	struct item *item;
	struct entries values;
	size_t npairs; /* in its query: no array of what it chooses by gets longer */
};

static int
hex(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/* Decodes %E5 and its like; the offset of the first % that begins no code, text.len if there is none. */
static size_t
decode_bytes(struct str text, char *bytes, size_t *len)
{
	for (size_t i = 0; i < text.len; i++) {
		int high, low;

		if (text.data[i] != '%') {
			bytes[(*len)++] = text.data[i];
			continue;
		}
		high = i + 2 < text.len ? hex(text.data[i + 1]) : -1;
		low = i + 2 < text.len ? hex(text.data[i + 2]) : -1;
		if (high < 0 || low < 0)
			return i;
		bytes[(*len)++] = (char)(high << 4 | low);
		i += 2;
	}
	return text.len;
}

/* The text decoded; empty and an error where that is no text. */
static struct str
decode(struct link *l, struct str text)
{
	struct parsing *p = l->parsing;
	struct str decoded = { 0 };
	size_t bad;
	char *bytes;

	if (!str_has(text, STR("%")))
		return text;
	decoded.data = bytes = arena_alloc(p->arena, 1, text.len);
	bad = decode_bytes(text, bytes, &decoded.len);
	if (bad == text.len && utf8_check(decoded) == decoded.len && !has_control(decoded))
		return decoded;
	if (bad < text.len)
		reject(p, l->item->at, "bad-percent",
		    "\"%.*s\" is no percent code, write %%25 for a percent sign",
		    STR_FMT(str_sub(text, bad, 1 + utf8_prefix(str_from(text, bad + 1), 2))));
	else
		reject(p, l->item->at, "bad-percent",
		    "the percent codes of this link are no text, type the characters instead");
	return STR("");
}

/* ---- choosing ---- */

struct choice {
	const char *key;
	void (*read)(struct link *l, const struct choice *c, struct str text);
	size_t array, count; /* offsets in struct query */
	bool condition;      /* allowed on a link to a file, too */
};

static void
read_text(struct link *l, const struct choice *c, struct str text)
{
	char *query = (char *)&l->item->query;
	struct str **texts = (struct str **)(void *)(query + c->array);
	size_t *ntexts = (size_t *)(void *)(query + c->count);

	if (!*texts)
		*texts = arena_array(l->parsing->arena, struct str, l->npairs);
	(*texts)[(*ntexts)++] = text;
}

static void
read_level(struct link *l, const struct choice *c, struct str text)
{
	check_level(l->parsing, l->item->at, text);
	read_text(l, c, text);
}

static void
read_role(struct link *l, const struct choice *c, struct str text)
{
	struct query *q = &l->item->query;

	if (!q->roles)
		q->roles = arena_array(l->parsing->arena, enum role, l->npairs);
	q->roles[q->nroles++] = check_role(l->parsing, l->item->at, text);
}

#define MAX_CHOSEN 9999

static void
read_n(struct link *l, const struct choice *c, struct str text)
{
	struct parsing *p = l->parsing;

	if (l->item->query.n)
		reject(p, l->item->at, "duplicate-key",
		    "n= stands here twice, remove one of the two");
	if (!whole_number(text, MAX_CHOSEN, &l->item->query.n) || !l->item->query.n)
		reject(p, l->item->at, "bad-number",
		    "n=%.*s is no number of fragments, wanted one from 1 to %d", STR_FMT(text),
		    MAX_CHOSEN);
}

static void
add_condition(struct link *l, struct str field, bool unless)
{
	struct item *item = l->item;

	if (!item->conditions)
		item->conditions = arena_array(l->parsing->arena, struct condition, l->npairs);
	item->conditions[item->nconditions++] =
	    (struct condition){ .field = field, .unless = unless };
}

static void
read_if(struct link *l, const struct choice *c, struct str text)
{
	add_condition(l, text, false);
}

static void
read_unless(struct link *l, const struct choice *c, struct str text)
{
	add_condition(l, text, true);
}

#define TEXTS(member) offsetof(struct query, member), offsetof(struct query, n##member)

static const struct choice choices[] = {
	{ "role", read_role, 0, 0, false },
	{ "part", read_text, TEXTS(parts), false },
	{ "topic", read_text, TEXTS(topics), false },
	{ "level", read_level, TEXTS(levels), false },
	{ "occasion", read_text, TEXTS(occasions), false },
	{ "words", read_text, TEXTS(words), false },
	{ "n", read_n, 0, 0, false },
	{ "if", read_if, 0, 0, true },
	{ "unless", read_unless, 0, 0, true },
};

/* ---- the query ---- */

static const struct choice *
find_choice(struct str key)
{
	for (size_t i = 0; i < COUNT(choices); i++) {
		if (str_eq(key, str_of(choices[i].key)))
			return &choices[i];
	}
	return NULL;
}

static void
read_value(struct link *l, struct str key, struct str text)
{
	struct str names[COUNT(choices)];
	struct parsing *p = l->parsing;
	size_t near;

	for (size_t i = 0; i < COUNT(choices); i++)
		names[i] = str_of(choices[i].key);
	near = key.len > 2 ? str_nearest(key, names, COUNT(choices)) : STR_NONE;
	if (near != STR_NONE)
		diag_note(p->diags, p->source, l->item->at, "nearly-choice",
		    "\"%.*s\" is taken as a field, did you mean \"%.*s\"?", STR_FMT(key),
		    STR_FMT(names[near]));
	*arena_push(p->arena, l->values.items, l->values.nitems, l->values.cap) =
	    (struct entry){ .field = key, .text = text, .at = l->item->at };
}

static void
read_choice(struct link *l, const struct choice *c, struct str text)
{
	struct parsing *p = l->parsing;

	if (is_blank(text)) {
		reject(p, l->item->at, "empty-choice", "%s= says nothing, fill it in or remove it",
		    c->key);
		return;
	}
	if (l->item->kind == ITEM_LINK && !c->condition)
		reject(p, l->item->at, "choice-on-file",
		    "%s= chooses from a folder and this link names a file, end the path with \"/\" "
		    "or remove %s=",
		    c->key, c->key);
	c->read(l, c, text);
}

static void
read_pair(struct link *l, struct str pair)
{
	struct parsing *p = l->parsing;
	size_t equals = str_find(pair, STR("="), 0);
	struct str key = decode(l, str_sub(pair, 0, equals)), text;
	const struct choice *c;

	if (equals == STR_NONE || is_blank(key)) {
		reject(p, l->item->at, "bad-query",
		    "\"%.*s\" is no part of a query, wanted key=value", STR_FMT(pair));
		return;
	}
	text = decode(l, str_from(pair, equals + 1));
	c = find_choice(key);
	if (c)
		read_choice(l, c, text);
	else
		read_value(l, key, text);
}

static void
read_query(struct link *l, struct str query)
{
	l->npairs = 1;
	for (size_t i = 0; i < query.len; i++)
		l->npairs += query.data[i] == '&';
	for (size_t start = 0; start < query.len;) {
		size_t end = str_find(query, STR("&"), start);

		if (end == STR_NONE)
			end = query.len;
		if (end > start)
			read_pair(l, str_sub(query, start, end - start));
		start = end + 1;
	}
	values_gather(l->parsing, &l->values, &l->item->values);
}

/* Without white space around it and the < > that CommonMark allows. */
static struct span
bare_target(const struct parsing *p, struct span at)
{
	struct str text = str_trim(source_text(p->source, at));

	if (text.len > 1 && str_starts(text, STR("<")) && str_ends(text, STR(">")))
		text = str_sub(text, 1, text.len - 2);
	return span_of((size_t)(text.data - p->source->text.data), text.len);
}

/* Whether there is anything to choose by. */
static bool
chooses(const struct query *q)
{
	return q->nroles || q->nparts || q->ntopics || q->nlevels || q->noccasions || q->nwords ||
	       q->n;
}

/* A link without a path: with nothing to choose by it is still to be written, whatever its conditions. */
static void
settle_pathless(struct link *l)
{
	struct parsing *p = l->parsing;

	if (chooses(&l->item->query))
		return;
	l->item->kind = ITEM_EMPTY;
	if (l->item->values.nitems)
		reject(p, l->item->at, "bad-query",
		    "values, and neither a fragment nor what to choose one by: name it before the ?");
}

void
link_read(struct parsing *p, const struct part *part, struct item *item)
{
	struct link l = { .parsing = p, .item = item };
	struct span at = bare_target(p, part->target);
	struct str target = source_text(p->source, at);
	size_t mark = str_find(target, STR("?"), 0);
	struct str path = str_sub(target, 0, mark);

	item->at = part->at;
	item->kind = ITEM_LINK;
	if (!target.len)
		item->kind = ITEM_EMPTY;
	else if (!path.len || str_ends(path, STR("/")))
		item->kind = ITEM_QUERY;
	item->target = decode(&l, path);
	if (path.len && !item->target.len)
		item->kind = ITEM_EMPTY; /* it can't be looked up */
	if (mark != STR_NONE)
		read_query(&l, str_from(target, mark + 1));
	if (item->kind == ITEM_QUERY && !path.len)
		settle_pathless(&l);
	if (!item->query.n)
		item->query.n = 1;
}
