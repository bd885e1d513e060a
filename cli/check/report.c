#include "check.h"

#include "check_private.h"

/* How rules report what they find. */

static void
add(struct checking *c, enum severity severity, const struct block *b, struct span at,
    struct str text)
{
	struct span place = at;

	if (b->source != NULL)
		place = block_place(b, at);
	diags_add(c->diags, (struct diag){ .severity = severity,
				.id = c->rule->id,
				.source = b->source,
				.at = place,
				.text = text });
}

#define LAST_TOLD 32 /* findings */

bool
is_reported(const struct checking *c, const struct block *b, struct span at)
{
	struct span place = b->source != NULL ? block_place(b, at) : at;
	const struct diag *first = c->diags->items, *d = first + c->diags->nitems;

	for (unsigned n = 0; d > first && n < LAST_TOLD && (--d)->id == c->rule->id; n++)
		if (d->source == b->source && d->at.off < place.off + place.len &&
		    place.off < d->at.off + d->at.len)
			return true;
	return false;
}

void
report(struct checking *c, const struct block *b, struct span at, const char *fmt, ...)
{
	va_list args;

	va_start(args, fmt);
	add(c, c->rule->severity, b, at, arena_vprintf(c->kept, fmt, args));
	va_end(args);
}

void
report_as(struct checking *c, enum severity severity, const struct block *b, struct span at,
    const char *fmt, ...)
{
	va_list args;

	va_start(args, fmt);
	add(c, severity, b, at, arena_vprintf(c->kept, fmt, args));
	va_end(args);
}

struct str
report_place(struct checking *c, const struct block *b, struct span at)
{
	if (b->source == NULL)
		return str_sub(b->text, at.off, at.len);
	return arena_printf(c->arena, "%s:%zu", b->source->path,
	    source_place(b->source, block_place(b, at).off).line);
}

/* 1. with a space behind it, which many keyboards put there. */
static bool
is_spacing(struct str text, const struct number_edit *e)
{
	struct str typed = str_trim(str_sub(text, e->at.off, e->at.len)), right = str_trim(e->text);

	/* 1．is 1. with a wider mark */
	if (typed.len > 3 && str_ends(typed, STR("．")) && str_ends(right, STR(".")))
		return str_eq(str_sub(typed, 0, typed.len - 3), str_sub(right, 0, right.len - 1));
	return e->text.len && str_eq(typed, right);
}

void
report_planned(struct checking *c, enum number_rule rule)
{
	for (size_t i = 0; i < c->nplan; i++) {
		const struct number_edit *e = &c->plan[i];
		const struct block *b = &c->doc->blocks[e->block];

		if (e->rule != rule || b->kind == BLOCK_NOISE)
			continue;
		if (e->is_note || is_spacing(b->text, e))
			report_as(c, SEVERITY_NOTE, b, e->at, "%.*s", STR_FMT(e->message));
		else
			report(c, b, e->at, "%.*s", STR_FMT(e->message));
	}
}

bool
is_planned(const struct checking *c, size_t block, size_t off)
{
	size_t low = 0, high = c->nplan;

	while (low < high) {
		size_t mid = low + (high - low) / 2;
		const struct number_edit *e = &c->plan[mid];

		if (e->block < block || (e->block == block && e->at.off < off))
			low = mid + 1;
		else
			high = mid;
	}
	return low < c->nplan && c->plan[low].block == block && c->plan[low].at.off == off;
}
