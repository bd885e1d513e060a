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

void
check_print_length(struct buf *out, const char *path, const struct document *doc, unsigned rate)
{
	size_t total = 0, section = 0;
	struct str head = STR("before the first heading");

	if (!rate)
		rate = CHECK_RATE;
	for (size_t i = 0; i <= doc->nblocks; i++) {
		const struct block *b = i < doc->nblocks ? &doc->blocks[i] : NULL;

		/* a text without headings is no section */
		if ((b == NULL || (b->kind == BLOCK_HEADING && b->level == 1)) && section &&
		    (b != NULL || section < total))
			buf_printf(out, "%s: %zu characters, %.1f minutes: %.*s\n", path, section,
			    (double)section / (double)rate, STR_FMT(head));
		if (b == NULL)
			break;
		if (b->kind == BLOCK_HEADING && b->level == 1) {
			section = 0;
			head = b->text;
		}
		if (b->kind == BLOCK_NOISE || b->kind == BLOCK_TITLE || b->kind == BLOCK_SIGNOFF)
			continue;
		size_t n = check_length(b->text);

		section += n;
		total += n;
	}
	buf_printf(out, "%s: %zu characters, %zu minutes (%zu to %zu)\n", path, total,
	    (total + rate / 2) / rate, total / 180, (total + 149) / 150);
}
