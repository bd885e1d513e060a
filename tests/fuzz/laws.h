#ifndef LAWS_H
#define LAWS_H

#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>

#include "diag.h"
#include "document.h"
#include "source.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static inline void
law(bool holds)
{
	if (!holds)
		abort();
}

static inline bool
is_inside(struct span at, size_t len)
{
	return at.off <= len && at.len <= len - at.off;
}

/* Nothing came of it if and only if an error was added; every message stands inside its source. */
static inline void
law_of_messages(bool ok, const struct diags *d)
{
	struct buf out = BUF_INIT;

	law(ok == !d->nerrors);
	for (size_t i = 0; i < d->nitems; i++) {
		const struct diag *m = &d->items[i];

		law(!m->source || is_inside(m->at, m->source->text.len));
		diag_print(&out, m, "draft");
	}
	buf_release(&out);
}

/* A block and its pieces lie inside its source, and the pieces are its text. */
static inline void
law_of_block(const struct block *b)
{
	uint32_t end = 0;

	law(is_inside(b->at, b->source->text.len));
	for (size_t i = 0; i < b->npieces; i++) {
		struct piece p = b->pieces[i];

		law(p.off >= end && is_inside(span_of(p.off, p.len), b->text.len));
		law(is_inside(span_of(p.from, p.len), b->source->text.len));
		law(str_eq(str_sub(b->text, p.off, p.len),
		    source_text(b->source, span_of(p.from, p.len))));
		end = p.off + p.len;
	}
}

#endif
