#include "check_print.h"

#include "check.h"
#include "json.h"

void
check_print_json(struct buf *out, const struct diag *d, const struct str *becomes)
{
	struct place place = source_place(d->source, d->at.off);

	buf_z(out, "{\"file\":");
	json_write_string(out, str_of(d->source->path));
	buf_printf(out,
	    ",\"id\":\"%s\",\"severity\":\"%s\",\"line\":%zu,\"column\":%zu,\"start\":%u,\"end\":%u,\"text\":",
	    d->id, severity_name(d->severity), place.line, place.column, d->at.off,
	    d->at.off + d->at.len);
	json_write_string(out, source_text(d->source, d->at));
	buf_z(out, becomes ? ",\"becomes\":" : ",\"message\":");
	json_write_string(out, becomes ? *becomes : d->text);
	buf_z(out, "}\n");
}

/* Characters a minute of a slow and of a fast speaker. */
#define SLOW 150
#define FAST 180

static bool
begins_section(const struct block *b)
{
	return b->kind == BLOCK_HEADING && b->level == 1;
}

static bool
is_spoken(const struct block *b)
{
	return b->kind != BLOCK_NOISE && b->kind != BLOCK_TITLE && b->kind != BLOCK_SIGNOFF;
}

static void
print_section(struct buf *out, const char *path, struct str head, size_t chars, unsigned rate)
{
	if (chars)
		buf_printf(out, "%s: %zu characters, %.1f minutes: %.*s\n", path, chars,
		    (double)chars / (double)rate, STR_FMT(head));
}

void
check_print_length(struct buf *out, const char *path, const struct document *doc, unsigned rate)
{
	size_t total = 0, section = 0;
	struct str head = STR("before the first heading");

	if (!rate)
		rate = CHECK_RATE;
	for (size_t i = 0; i < doc->nblocks; i++) {
		const struct block *b = &doc->blocks[i];
		size_t chars = is_spoken(b) ? check_length(b->text) : 0;

		if (begins_section(b)) {
			print_section(out, path, head, section, rate);
			section = 0;
			head = b->text;
		}
		section += chars;
		total += chars;
	}
	/* A text without headings is no section. */
	if (section < total)
		print_section(out, path, head, section, rate);
	buf_printf(out, "%s: %zu characters, %zu minutes (%zu to %zu)\n", path, total,
	    (total + rate / 2) / rate, total / FAST, (total + SLOW - 1) / SLOW);
}
