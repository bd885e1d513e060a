/*
 * usage: speeches FOLDER
 *
 * Splits FOLDER/raw/NAME.txt and compares with the hand labels of FOLDER/gold/NAME.jsonl (offsets in characters, half
 * open): the share of borders found, and of characters with the right role and in the right speech. Prints TAP.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "json.h"
#include "os.h"
#include "read.h"
#include "split.h"
#include "utf8.h"

#define LEAST_BORDERS 0.94 /* of one speech; of all together it is far more */
#define LEAST_ROLES 0.85
#define LEAST_ALL 0.95

/* What a labelled or found unit says of each byte. */
struct labels {
	unsigned char *role, *speech, *border;
};

struct score {
	double found, right, roles, speeches, chars;
};

static struct labels
labels_new(struct arena *a, size_t len)
{
	return (struct labels){ .role = arena_array(a, unsigned char, len + 1),
		.speech = arena_array(a, unsigned char, len + 1),
		.border = arena_array(a, unsigned char, len + 1) };
}

static void
label(struct labels *l, struct span at, enum role role, unsigned speech)
{
	memset(l->role + at.off, (int)role, at.len);
	memset(l->speech + at.off, (int)speech, at.len);
	l->border[at.off] |= 1;
	l->border[at.off + at.len] |= 2;
}

static unsigned
number(const struct json *object, const char *key)
{
	const struct json_member *m = json_get(object, key);

	return m ? (unsigned)strtoul(m->value.text.data, NULL, 10) : 0;
}

static bool
is(const struct json *object, const char *key, const char *value)
{
	const struct json_member *m = json_get(object, key);

	return m && str_eq(m->value.text, str_of(value));
}

/* One labelled unit a line. */
static void
read_gold(struct arena *a, const struct source *gold, struct str text, struct labels *l)
{
	struct diags d = { .arena = a };
	size_t off = 0;

	while (str_trim(str_from(gold->text, off)).len) {
		struct json unit;
		enum role role = ROLE_NONE;
		size_t start, end;

		if (!json_read(a, gold, off, &d, &unit, &off))
			exit(1);
		if (is(&unit, "kind", "noise"))
			continue;
		role_parse(json_get(&unit, "role")->value.text, &role);
		start = utf8_prefix(text, number(&unit, "start"));
		end = utf8_prefix(text, number(&unit, "end"));
		label(l, span_of(start, end - start), role, number(&unit, "speech"));
	}
}

static void
split(struct arena *a, const struct reading *r, struct labels *l)
{
	struct splitting state = { 0 };
	struct unit *units;
	size_t used, n = split_units(a, &state, &r->doc, true, &units, &used);

	for (size_t i = 0; i < n; i++)
		if (units[i].block.kind != BLOCK_NOISE)
			label(l, units[i].block.at, units[i].block.role, units[i].block.speech);
}

static struct score
compare(struct str text, const struct labels *gold, const struct labels *got)
{
	double both = 0, either = 0;
	struct score s = { 0 };

	for (size_t i = 0; i <= text.len; i++) {
		for (unsigned bit = 1; bit <= 2; bit++) {
			both += (gold->border[i] & got->border[i] & bit) != 0;
			either += ((gold->border[i] & bit) != 0) + ((got->border[i] & bit) != 0);
		}
		if (i == text.len || !gold->role[i])
			continue;
		s.chars++;
		s.roles += gold->role[i] == got->role[i];
		s.speeches += gold->speech[i] == got->speech[i];
	}
	s.found = 2 * both;
	s.right = either;
	return s;
}

static struct score
score_file(struct arena *a, const char *folder, struct str stem)
{
	struct diags d = { .arena = a };
	const char *raw = arena_printf(a, "%s/raw/%.*s.txt", folder, STR_FMT(stem)).data;
	const char *gold = arena_printf(a, "%s/gold/%.*s.jsonl", folder, STR_FMT(stem)).data;
	const struct source *source = os_read(a, raw, READ_MAX, &d),
			    *labelled = os_read(a, gold, READ_MAX, &d);
	const struct reading *r = source && labelled ? read_speech(a, source, &d) : NULL;
	struct labels want, got;

	if (!r)
		exit(1);
	want = labels_new(a, r->text->text.len);
	got = labels_new(a, r->text->text.len);
	read_gold(a, labelled, r->text->text, &want);
	split(a, r, &got);
	return compare(r->text->text, &want, &got);
}

static int
report(unsigned n, const char *name, struct score s, double borders, double roles)
{
	bool ok = s.found >= borders * s.right && s.roles >= roles * s.chars &&
		  s.speeches >= 0.99 * s.chars;

	printf("# borders %.3f roles %.3f speeches %.3f\n", s.found / s.right, s.roles / s.chars,
	    s.speeches / s.chars);
	printf("%s %u - %s\n", ok ? "ok" : "not ok", n, name);
	return !ok;
}

int
main(int argc, char **argv)
{
	struct arena a = { 0 };
	struct diags d = { .arena = &a };
	struct score all = { 0 };
	const char **paths;
	size_t npaths;
	int failed = 0;

	if (argc != 2 ||
	    !os_list(&a, os_join(&a, argv[1], STR("gold")), ".jsonl", &paths, &npaths, &d))
		return 1;
	for (size_t i = 0; i < npaths; i++) {
		struct str stem = str_of(paths[i]);
		struct score s =
		    score_file(&a, argv[1], str_sub(stem, 0, stem.len - strlen(".jsonl")));

		failed |= report((unsigned)i + 1, paths[i], s, LEAST_BORDERS, LEAST_ROLES);
		all.found += s.found;
		all.right += s.right;
		all.roles += s.roles;
		all.speeches += s.speeches;
		all.chars += s.chars;
	}
	failed |= report((unsigned)npaths + 1, "all together", all, 0.99, LEAST_ALL);
	printf("1..%zu\n", npaths + 1);
	arena_release(&a);
	return failed || !npaths;
}
