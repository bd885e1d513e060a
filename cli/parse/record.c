#include "parse.h"

#include "array.h"
#include "parse_private.h"

static key_reader key_blocks, key_pairs;

#define FIELD(member) offsetof(struct record, member)
#define BLOCK_FIELD(member) offsetof(struct record_block, member)

static const struct key keys[] = {
	{ "version", key_unsigned, FIELD(version), 0 },
	{ "before", key_line, FIELD(hash_before), 0 },
	{ "hash", key_line, FIELD(hash), 0 },
	{ "outline", key_line, FIELD(outline), 0 },
	{ "options", key_lines, FIELD(options), FIELD(noptions) },
	{ "date", key_line, FIELD(date), 0 },
	{ "level", key_line, FIELD(level), 0 },
	{ "places", key_texts, FIELD(places), FIELD(nplaces) },
	{ "blocks", key_blocks, FIELD(blocks), FIELD(nblocks) },
};

static const struct key block_keys[] = {
	{ "text", key_line, BLOCK_FIELD(text), 0 },
	{ "kind", key_line, BLOCK_FIELD(kind), 0 },
	{ "level", key_unsigned, BLOCK_FIELD(level), 0 },
	{ "fragment", key_line, BLOCK_FIELD(fragment), 0 },
	{ "path", key_line, BLOCK_FIELD(path), 0 },
	{ "line", key_size, BLOCK_FIELD(line), 0 },
	{ "values", key_pairs, 0, 0 },
};

static void
key_pairs(struct parsing *p, const struct json_member *m, void *field, void *beside)
{
	struct record_block *b = field;

	if (!key_is(p, m, JSON_IS_ARRAY))
		return;
	b->fields = arena_array(p->arena, struct str, m->value.nitems);
	b->values = arena_array(p->arena, struct str, m->value.nitems);
	for (size_t i = 0; i < m->value.nitems; i++) {
		const struct json *pair = &m->value.items[i];

		if (pair->nitems != 2 || pair->items[0].type != JSON_IS_STRING ||
		    pair->items[1].type != JSON_IS_STRING) {
			reject(p, pair->at, "wrong-type",
			    "wanted a field and its value, two strings in an array");
			return;
		}
		b->fields[i] = pair->items[0].text;
		b->values[i] = pair->items[1].text;
	}
	b->nvalues = m->value.nitems;
}

static void
key_blocks(struct parsing *p, const struct json_member *m, void *field, void *beside)
{
	struct record_block *blocks = arena_array(p->arena, struct record_block, m->value.nitems);

	if (!key_is(p, m, JSON_IS_ARRAY))
		return;
	for (size_t i = 0; i < m->value.nitems; i++) {
		const struct json *block = &m->value.items[i];

		if (block->type != JSON_IS_OBJECT)
			reject(p, block->at, "wrong-type", "a block is %s, wanted an object",
			    json_type_name(block->type));
		keys_read(p, block, block_keys, COUNT(block_keys), &blocks[i], UNKNOWN_PASS);
	}
	*(struct record_block **)field = blocks;
	*(size_t *)beside = m->value.nitems;
}

struct record *
parse_record(struct arena *a, const struct source *source, struct diags *d)
{
	struct parsing p = { .arena = a, .source = source, .diags = d, .ok = true };
	struct record *record = arena_new(a, struct record);
	struct json json;

	if (!json_file(&p, &json))
		return NULL;
	keys_read(&p, &json, keys, COUNT(keys), record, UNKNOWN_PASS);
	if (p.ok && record->version != RECORD_VERSION)
		reject(&p, json.at, "record-version",
		    "this record has version %u and this draft reads version %d, assemble with "
		    "--replace to write a new one",
		    record->version, RECORD_VERSION);
	return p.ok ? record : NULL;
}
