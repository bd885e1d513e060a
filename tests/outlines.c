/*
 * Drafts every outline of the starter library and reads it as its speaker would: nothing open, as long as its minutes,
 * no mark left, nothing said twice; and every fragment of the library has an outline that uses or finds it.
 *
 * usage: outlines TOP
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "array.h"
#include "compose.h"
#include "job.h"
#include "map.h"
#include "os.h"
#include "utf8.h"

#define REPEAT 12     /* characters: a stretch this long stands once in a draft */
#define FASTEST 180   /* characters a minute */
#define SHORTEST 1800 /* characters of a draft */
#define LONGEST 5000
#define SHOWS_GAPS "gaps.md"

static const char *const short_ones[] = { "village-pledge.md", "excerpt.md" };

static int failed, n;

/* One line of TAP; the second text says what is wrong, NULL nothing. */
static void
result(const char *name, const char *wrong)
{
	printf("%sok %d - %s%s%s\n", wrong ? "not " : "", ++n, name, wrong ? ": " : "",
	    wrong ? wrong : "");
	failed |= wrong != NULL;
}

static bool
is_short(const char *name)
{
	for (size_t i = 0; i < COUNT(short_ones); i++) {
		if (!strcmp(name, short_ones[i]))
			return true;
	}
	return false;
}

/* The draft's Han characters in a row, a line end between blocks: marks do not make two sayings different. */
static struct str
plain(struct arena *a, const struct document *doc, size_t *total)
{
	struct buf out = BUF_INIT;

	*total = 0;
	for (size_t i = 0; i < doc->nblocks; i++) {
		struct str text = doc->blocks[i].text;
		size_t len;

		*total += utf8_count(text);
		for (size_t off = 0; off < text.len; off += len) {
			if (utf8_is_han(utf8_at(text, off, &len)))
				buf_str(&out, str_sub(text, off, len));
		}
		buf_char(&out, '\n');
	}
	return buf_move(&out, a);
}

static const char *
repeated(struct arena *a, struct str text)
{
	struct map seen = { 0 };
	size_t len;

	for (size_t off = 0; off < text.len; off += len) {
		struct str stretch = str_sub(text, off, utf8_prefix(str_from(text, off), REPEAT));
		void **slot;

		utf8_at(text, off, &len);
		if (memchr(stretch.data, '\n', stretch.len) || utf8_count(stretch) < REPEAT)
			continue;
		slot = map_put(a, &seen, stretch);
		if (*slot)
			return arena_printf(a, "said twice: %.*s", STR_FMT(stretch)).data;
		*slot = &seen; /* anything but NULL */
	}
	return NULL;
}

static const char *const leftovers[] = { "【", "{{", "*", "xx", "××", "__" };

static const char *
left_over(struct arena *a, const struct document *doc)
{
	for (size_t i = 0; i < doc->nblocks; i++) {
		for (size_t k = 0; k < COUNT(leftovers); k++) {
			if (str_find(doc->blocks[i].text, str_of(leftovers[k]), 0) != STR_NONE)
				return arena_printf(a, "a mark is left: %.*s",
				    STR_FMT(doc->blocks[i].text))
				    .data;
		}
	}
	return NULL;
}

static const char *
wrong_length(struct arena *a, const char *name, size_t total, unsigned minutes)
{
	if (!minutes)
		return "the outline names no minutes";
	if (total > (size_t)minutes * FASTEST)
		return arena_printf(a, "%zu characters are more than %u minutes", total, minutes)
		    .data;
	if (is_short(name) || !strcmp(name, SHOWS_GAPS))
		return NULL;
	if (total < SHORTEST || total > LONGEST)
		return arena_printf(a, "%zu characters", total).data;
	return NULL;
}

static const char *
wrong_draft(struct cli *cli, const char *name, const struct job *job)
{
	const struct draft *draft =
	    compose_draft(cli->arena, cli->scratch, job->outline, job->compose, &cli->diags);
	size_t total;
	struct str text = plain(cli->arena, &draft->doc, &total);
	const char *wrong = wrong_length(cli->arena, name, total, job->outline->minutes);

	if (!wrong)
		wrong = repeated(cli->arena, text);
	if (!strcmp(name, SHOWS_GAPS))
		return draft->ngaps ? wrong : "shows no gap";
	if (!wrong)
		wrong = left_over(cli->arena, &draft->doc);
	if (!wrong && cli->diags.nerrors + cli->diags.nwarnings)
		wrong = arena_str(cli->arena, cli->diags.items[0].text).data;
	return wrong;
}

/* Notes the fragments that an outline links to or that a query of it could take. */
static void
note_used(struct arena *a, const struct outline *o, struct map *used)
{
	for (size_t i = 0; i < o->nitems; i++) {
		const struct item *item = &o->items[i];

		if (item->fragment)
			*map_put(a, used, arena_str(a, item->fragment->id)) = used;
		for (size_t k = 0; k < item->ncandidates; k++)
			*map_put(a, used, arena_str(a, item->candidates[k].fragment->id)) = used;
	}
}

static void
try_outline(const char *name, struct arena *keep, struct map *used)
{
	struct arena a = { 0 }, scratch = { 0 };
	struct cli cli = { .arena = &a, .scratch = &scratch, .diags = { .arena = &a } };
	struct job_options options = { 0 };
	struct job job = { 0 };

	if (!job_read(&cli, os_join(&a, "outlines", str_of(name)), &options, &job)) {
		result(name, arena_str(&a, cli.diags.items[0].text).data);
	} else {
		note_used(keep, job.outline, used);
		result(name, wrong_draft(&cli, name, &job));
	}
	arena_release(&scratch);
	arena_release(&a);
}

int
main(int argc, char **argv)
{
	struct arena a = { 0 };
	struct diags d = { .arena = &a };
	struct map used = { 0 };
	const char **names, **fragments;
	size_t nnames = 0, nfragments = 0;

	if (argc != 2 || chdir(argv[1]) || !os_list(&a, "outlines", ".md", &names, &nnames, &d) ||
	    !os_list(&a, "fragments", ".md", &fragments, &nfragments, &d))
		return 1;
	for (size_t i = 0; i < nnames; i++)
		try_outline(names[i], &a, &used);
	for (size_t i = 0; i < nfragments; i++) {
		struct str id =
		    str_sub(str_of(fragments[i]), 0, strlen(fragments[i]) - strlen(".md"));

		if (!map_get(&used, id))
			result(fragments[i], "no outline uses or finds it");
	}
	result("every fragment is looked at", nfragments < 150 ? "fewer than 150 fragments" : NULL);
	printf("1..%d\n", n);
	arena_release(&a);
	return failed;
}
