#ifndef MESSAGES_H
#define MESSAGES_H

#include "buf.h"
#include "diag.h"
#include "source.h"

/* The messages as lines "line:column severity id", sorted as they are printed; "-" for a path alone. */
static inline void
write_messages(struct buf *out, struct diags *d)
{
	diags_sort(d);
	for (size_t i = 0; i < d->nitems; i++) {
		const struct diag *m = &d->items[i];

		if (m->source) {
			struct place place = source_place(m->source, m->at.off);

			buf_printf(out, "%zu:%zu", place.line, place.column);
		} else {
			buf_z(out, "-");
		}
		buf_printf(out, " %s %s\n", severity_name(m->severity), m->id);
	}
}

#endif
