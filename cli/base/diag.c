#include "diag.h"

#include <stdlib.h>
#include <string.h>

static const char *const severities[] = {
	[SEVERITY_ERROR] = "error",
	[SEVERITY_WARNING] = "warning",
	[SEVERITY_NOTE] = "note",
};

const char *
severity_name(enum severity severity)
{
	return severities[severity];
}

void
diags_add(struct diags *d, struct diag diag)
{
	size_t *counts[] = {
		[SEVERITY_ERROR] = &d->nerrors,
		[SEVERITY_WARNING] = &d->nwarnings,
		[SEVERITY_NOTE] = &d->nnotes,
	};

	++*counts[diag.severity];
	*arena_push(d->arena, d->items, d->nitems, d->cap) = diag;
}

static void add(struct diags *d, struct diag diag, const char *fmt, va_list args) PRINTF_LIKE(3, 0);

static void
add(struct diags *d, struct diag diag, const char *fmt, va_list args)
{
	diag.text = arena_vprintf(d->arena, fmt, args);
	if (diag.path)
		diag.path = arena_str(d->arena, str_of(diag.path)).data;
	diags_add(d, diag);
}

#define ADD(d, ...)                                                                                \
	do {                                                                                       \
		va_list args;                                                                      \
		va_start(args, fmt);                                                               \
		add((d), (struct diag){ __VA_ARGS__ }, fmt, args);                                 \
		va_end(args);                                                                      \
	} while (0)

bool
diag_error(struct diags *d, const struct source *source, struct span at, const char *id,
    const char *fmt, ...)
{
	ADD(d, .severity = SEVERITY_ERROR, .id = id, .source = source, .at = at);
	return false;
}

void
diag_warning(struct diags *d, const struct source *source, struct span at, const char *id,
    const char *fmt, ...)
{
	ADD(d, .severity = SEVERITY_WARNING, .id = id, .source = source, .at = at);
}

void
diag_note(struct diags *d, const struct source *source, struct span at, const char *id,
    const char *fmt, ...)
{
	ADD(d, .severity = SEVERITY_NOTE, .id = id, .source = source, .at = at);
}

bool
diag_path_error(struct diags *d, const char *path, const char *id, const char *fmt, ...)
{
	ADD(d, .severity = SEVERITY_ERROR, .id = id, .path = path);
	return false;
}

void
diag_path_warning(struct diags *d, const char *path, const char *id, const char *fmt, ...)
{
	ADD(d, .severity = SEVERITY_WARNING, .id = id, .path = path);
}

void
diag_path_note(struct diags *d, const char *path, const char *id, const char *fmt, ...)
{
	ADD(d, .severity = SEVERITY_NOTE, .id = id, .path = path);
}

/* A diag and when it came: equal ones keep their order. */
struct ranked {
	struct diag diag;
	size_t rank;
};

static int
compare_size(size_t a, size_t b)
{
	return (a > b) - (a < b);
}

static int
compare_sources(const struct source *a, const struct source *b)
{
	int order;

	if (a == b || !a || !b)
		return compare_size(a != NULL, b != NULL);
	order = compare_size(source_order(a), source_order(b));
	return order ? order : strcmp(a->path, b->path);
}

static int
compare(const void *pa, const void *pb)
{
	const struct ranked *a = pa, *b = pb;
	int order = compare_sources(a->diag.source, b->diag.source);

	if (!order && a->diag.source)
		order = compare_size(a->diag.at.off, b->diag.at.off);
	if (!order && a->diag.source)
		order = compare_size(a->diag.severity, b->diag.severity);
	return order ? order : compare_size(a->rank, b->rank);
}

static bool
same(const struct diag *a, const struct diag *b)
{
	return a->source == b->source && a->at.off == b->at.off && !strcmp(a->id, b->id) &&
	       str_eq(a->text, b->text) && str_eq(str_of(a->path), str_of(b->path));
}

void
diags_sort(struct diags *d)
{
	struct ranked *ranked = arena_array(d->arena, struct ranked, d->nitems);
	size_t kept = 0;

	for (size_t i = 0; i < d->nitems; i++)
		ranked[i] = (struct ranked){ .diag = d->items[i], .rank = i };
	qsort(ranked, d->nitems, sizeof *ranked, compare);
	for (size_t i = 0; i < d->nitems; i++) {
		if (!kept || !same(&d->items[kept - 1], &ranked[i].diag))
			d->items[kept++] = ranked[i].diag;
	}
	d->nitems = kept;
}

void
diag_print(struct buf *out, const struct diag *diag, const char *program)
{
	if (diag->source) {
		struct place place = source_place(diag->source, diag->at.off);

		buf_printf(out, "%s:%zu:%zu: ", diag->source->path, place.line, place.column);
	} else {
		buf_printf(out, "%s: ", diag->path ? diag->path : program);
	}
	buf_printf(out, "%s: %.*s [%s]\n", severity_name(diag->severity), STR_FMT(diag->text),
	    diag->id);
}
