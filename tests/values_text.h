#ifndef VALUES_TEXT_H
#define VALUES_TEXT_H

#include "buf.h"
#include "values.h"

/* The values as " field=value", several parted by |, those for one fragment as " id:field=value". */
static inline void
write_values(struct buf *out, const struct values *values)
{
	for (size_t i = 0; i < values->nitems; i++) {
		const struct value *v = &values->items[i];

		buf_printf(out, " %.*s%s%.*s=", STR_FMT(v->fragment), v->fragment.len ? ":" : "",
		    STR_FMT(v->field));
		for (size_t k = 0; k < v->nitems; k++)
			buf_printf(out, "%s%.*s", k ? "|" : "", STR_FMT(v->items[k]));
	}
}

#endif
