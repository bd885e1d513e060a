#include "needs.h"

#include <stdlib.h>

#include "array.h"
#include "json.h"

/* Occurrences of one field in one place, found by sorting. */
struct group {
	struct str fragment, field;
	size_t first; /* index of its first need */
	size_t row;   /* of its first row, STR_NONE before there is one */
	size_t n;
};

static struct str
home_of(const struct need *need)
{
	return need->whole ? STR("") : need->fragment;
}

static int
compare_groups(const void *pa, const void *pb)
{
	const struct group *a = pa, *b = pb;
	int order = str_cmp(a->fragment, b->fragment);

	if (!order)
		order = str_cmp(a->field, b->field);
	return order ? order : (a->first > b->first) - (a->first < b->first);
}

/* For each need the first need of its group, and in count[] of those how many of the group a file can fill. */
static size_t *
group_needs(struct arena *a, const struct draft *draft, size_t *count)
{
	size_t n = draft->nneeds, *leader = arena_array(a, size_t, n);
	struct group *groups = arena_array(a, struct group, n);

	for (size_t i = 0; i < n; i++)
		groups[i] = (struct group){
			.fragment = home_of(&draft->needs[i]),
			.field = draft->needs[i].field,
			.first = i,
		};
	qsort(groups, n, sizeof *groups, compare_groups);
	for (size_t i = 0; i < n; i++) {
		bool same = i && str_eq(groups[i].fragment, groups[i - 1].fragment) &&
			    str_eq(groups[i].field, groups[i - 1].field);

		leader[groups[i].first] = same ? leader[groups[i - 1].first] : groups[i].first;
		count[leader[groups[i].first]] += !draft->needs[groups[i].first].linked;
	}
	return leader;
}

/* Whether a value can be given for a need, one of n of its field there. In the outline's own text one alone can. */
static bool
is_fillable(const struct need *need, size_t n)
{
	if (need->linked || str_has(need->field, STR("/")))
		return false; /* with / it would be a fragment */
	return need->whole || need->fragment.len || (n == 1 && !str_eq(need->field, STR("*")));
}

size_t
needs_table(struct arena *a, const struct draft *draft, struct need_row **rows)
{
	size_t *count = arena_array(a, size_t, draft->nneeds);
	size_t *seen = arena_array(a, size_t, draft->nneeds);
	const size_t *leader = group_needs(a, draft, count);
	size_t nrows = 0;

	*rows = arena_array(a, struct need_row, draft->nneeds);
	for (size_t i = 0; i < draft->nneeds; i++) {
		const struct need *need = &draft->needs[i];
		size_t first = leader[i];

		if (need->whole && seen[first]++)
			continue;
		(*rows)[nrows++] = (struct need_row){
			.need = need,
			.fragment = home_of(need),
			.group = first,
			.nth = need->whole || need->linked ? 0 : seen[first]++,
			.of = need->whole ? 1 : count[first],
			.value = need->value,
			.fillable = is_fillable(need, count[first]),
		};
	}
	return nrows;
}

static int
compare_rows(const void *pa, const void *pb)
{
	const struct need_row *a = pa, *b = pb;
	int order = str_cmp(a->fragment, b->fragment);

	if (!order)
		order = str_cmp(a->need->field, b->need->field);
	return order ? order : (a->nth > b->nth) - (a->nth < b->nth);
}

static void
write_values(struct buf *out, const struct need_row *rows)
{
	if (rows->of == 1) {
		json_write_string(out, rows->value);
		return;
	}
	for (size_t i = 0; i < rows->of; i++) {
		buf_z(out, i ? ", " : "[");
		json_write_string(out, rows[i].value);
	}
	buf_char(out, ']');
}

/* A fragment's id as a key: one that lies on top of its library has no / that says so. */
static struct str
key_of(struct arena *a, struct str id)
{
	return str_has(id, STR("/")) ? id : arena_join(a, id, STR(".md"), STR(""));
}

void
needs_to_json(struct arena *a, struct buf *out, const struct need_row *rows, size_t nrows)
{
	struct need_row *sorted = arena_array(a, struct need_row, nrows);
	struct str home = STR("");
	size_t n = 0;

	for (size_t i = 0; i < nrows; i++)
		if (rows[i].fillable)
			sorted[n++] = rows[i];
	qsort(sorted, n, sizeof *sorted, compare_rows);
	buf_z(out, "{");
	for (size_t i = 0; i < n; i += sorted[i].of) {
		const struct need_row *row = &sorted[i];
		bool moved = !str_eq(row->fragment, home);

		if (moved && home.len)
			buf_z(out, "\n  }");
		buf_z(out, i ? ",\n" : "\n");
		if (moved) {
			buf_z(out, "  ");
			json_write_string(out, key_of(a, row->fragment));
			buf_z(out, ": {\n");
		}
		home = row->fragment;
		buf_z(out, home.len ? "    " : "  ");
		json_write_string(out, row->need->field);
		buf_z(out, ": ");
		write_values(out, row);
	}
	buf_z(out, home.len ? "\n  }\n}\n" : "\n}\n");
}

/* RFC 4180: quoted where a comma, a quote or a line end stands in it. */
static void
csv_cell(struct buf *out, struct str s)
{
	bool quoted = str_has(s, STR(",")) || str_has(s, STR("\"")) || str_has(s, STR("\n"));

	if (!quoted) {
		buf_str(out, s);
		return;
	}
	buf_char(out, '"');
	for (size_t i = 0; i < s.len; i++) {
		if (s.data[i] == '"')
			buf_char(out, '"');
		buf_char(out, s.data[i]);
	}
	buf_char(out, '"');
}

void
needs_to_csv(struct buf *out, const struct need_row *rows, size_t nrows)
{
	/* Without the mark Excel takes it for GBK. */
	buf_z(out, "\xEF\xBB\xBF素材,字段,值,类别,句子\r\n");
	for (size_t i = 0; i < nrows; i++) {
		struct str cells[] = { rows[i].fragment, rows[i].need->field, rows[i].value,
			str_of(class_name(rows[i].need->class)), rows[i].need->sentence };

		if (!rows[i].fillable)
			continue;
		for (size_t c = 0; c < COUNT(cells); c++) {
			if (c)
				buf_char(out, ',');
			csv_cell(out, cells[c]);
		}
		buf_z(out, "\r\n");
	}
}
