#include "record.h"

#include <inttypes.h>

#include "json.h"

static void
write_text(struct buf *out, const char *key, struct str text)
{
	buf_printf(out, ",\n  \"%s\": ", key);
	json_write_string(out, text);
}

static void
write_texts(struct buf *out, const char *key, const struct str *texts, size_t ntexts)
{
	buf_printf(out, ",\n  \"%s\": [", key);
	for (size_t i = 0; i < ntexts; i++) {
		buf_z(out, i ? ", " : "");
		json_write_string(out, texts[i]);
	}
	buf_char(out, ']');
}

static void
write_member(struct buf *out, const char *key, struct str text)
{
	buf_printf(out, ", \"%s\": ", key);
	json_write_string(out, text);
}

static void
write_block(struct buf *out, const struct record_block *b)
{
	buf_z(out, "    {\"text\": ");
	json_write_string(out, b->text);
	write_member(out, "kind", b->kind);
	if (b->level)
		buf_printf(out, ", \"level\": %u", b->level);
	if (b->fragment.len)
		write_member(out, "fragment", b->fragment);
	write_member(out, "path", b->path);
	buf_printf(out, ", \"line\": %zu", b->line);
	for (size_t i = 0; i < b->nvalues; i++) {
		buf_z(out, i ? ", [" : ", \"values\": [[");
		json_write_string(out, b->fields[i]);
		buf_z(out, ", ");
		json_write_string(out, b->values[i]);
		buf_char(out, ']');
	}
	buf_z(out, b->nvalues ? "]}" : "}");
}

void
record_write(struct buf *out, const struct record *record)
{
	buf_printf(out, "{\n  \"version\": %u", record->version);
	write_text(out, "before", record->hash_before);
	write_text(out, "hash", record->hash);
	write_text(out, "outline", record->outline);
	write_texts(out, "options", record->options, record->noptions);
	write_text(out, "date", record->date);
	write_text(out, "level", record->level);
	write_texts(out, "places", record->places, record->nplaces);
	buf_z(out, ",\n  \"blocks\": [\n");
	for (size_t i = 0; i < record->nblocks; i++) {
		write_block(out, &record->blocks[i]);
		buf_z(out, i + 1 < record->nblocks ? ",\n" : "\n");
	}
	buf_z(out, "  ]\n}\n");
}

struct str
record_hash(struct arena *a, struct str bytes)
{
	return arena_printf(a, "%016" PRIx64, str_hash(bytes));
}
