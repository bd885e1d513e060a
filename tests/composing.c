#include "composing.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "parse.h"

static struct fragment *
parse_one(struct composing *c, struct str given)
{
	struct arena *a = &c->arena;
	size_t colon = str_find(given, STR(": "), 0);
	struct str id = str_sub(given, 0, colon), text = str_from(given, colon + 2);

	if (!str_starts(text, STR("{\"role")))
		text = arena_printf(a, "{\"role\": \"tasks\"}\n\n%.*s\n", STR_FMT(text));
	return parse_fragment(a, source_new(a, arena_printf(a, "%.*s.md", STR_FMT(id)).data, text),
	    id, &c->diags);
}

static void
parse_all(struct composing *c, const struct given *given)
{
	struct arena *a = &c->arena;

	c->outline =
	    parse_outline(a, source_new(a, "outline.md", str_of(given->outline)), &c->diags);
	for (size_t i = 0; i < MAX_GIVEN && given->fragments[i]; i++)
		c->fragments[i] = parse_one(c, str_of(given->fragments[i]));
	if (given->values)
		parse_values(a, source_new(a, "values.txt", str_of(given->values)), &c->diags,
		    &c->layers[1]);
	if (given->set)
		parse_set(a, given->set, &c->diags, &c->layers[2]);
	if (c->diags.nerrors)
		fail_msg("%s", composing_messages(c));
}

static void
find_link(struct composing *c, struct item *item)
{
	for (size_t i = 0; i < MAX_GIVEN && c->fragments[i]; i++) {
		if (str_eq(item->target, c->fragments[i]->id))
			item->fragment = c->fragments[i];
	}
	if (!item->fragment)
		fail_msg("no fragment %.*s", STR_FMT(item->target));
}

static int
compare(const void *pa, const void *pb)
{
	const struct candidate *a = pa, *b = pb;

	if (a->score != b->score)
		return a->score < b->score ? 1 : -1;
	return str_cmp(a->fragment->id, b->fragment->id);
}

static void
find_candidates(struct composing *c, const struct given *given, struct item *item)
{
	struct candidate *found = arena_array(&c->arena, struct candidate, MAX_GIVEN);

	for (size_t i = 0; i < MAX_GIVEN && c->fragments[i]; i++) {
		if (str_starts(c->fragments[i]->id, item->target))
			found[item->ncandidates++] = (struct candidate){
				.fragment = c->fragments[i],
				.score = given->scores[i],
			};
	}
	if (item->ncandidates)
		qsort(found, item->ncandidates, sizeof *found, compare);
	item->candidates = found;
}

void
composing_run(struct composing *c, const struct given *given)
{
	struct compose_options options = { .layers = c->layers,
		.nlayers = 3,
		.seed = given->seed,
		.verbose = given->verbose,
		.needs = true };
	struct arena scratch = { 0 };

	*c = (struct composing){ .diags.arena = &c->arena };
	parse_all(c, given);
	c->layers[0] = c->outline->fields;
	for (size_t i = 0; i < c->outline->nitems; i++) {
		struct item *item = &c->outline->items[i];

		if (item->kind == ITEM_LINK)
			find_link(c, item);
		else if (item->kind == ITEM_QUERY)
			find_candidates(c, given, item);
	}
	compose_pick(&c->arena, c->outline, options, &c->diags);
	c->draft = compose_draft(&c->arena, &scratch, c->outline, options, &c->diags);
	arena_release(&scratch);
}

static void
add_prefix(struct buf *text, const struct block *b)
{
	switch (b->kind) {
	case BLOCK_TITLE:
		buf_z(text, "# ");
		break;
	case BLOCK_SIGNOFF:
		buf_z(text, "@ ");
		break;
	case BLOCK_SALUTATION:
		buf_z(text, "~ ");
		break;
	case BLOCK_HEADING:
		buf_printf(text, "%u ", b->level);
		break;
	case BLOCK_PARAGRAPH:
	case BLOCK_NOISE:
		break;
	}
}

const char *
composing_text(struct composing *c)
{
	const struct document *doc = &c->draft->doc;
	struct buf text = BUF_INIT;

	for (size_t i = 0; i < doc->nblocks; i++) {
		if (i)
			buf_char(&text, '\n');
		add_prefix(&text, &doc->blocks[i]);
		buf_str(&text, doc->blocks[i].text);
	}
	return buf_move(&text, &c->arena).data;
}

const char *
composing_ids(struct composing *c)
{
	struct buf text = BUF_INIT;

	for (size_t i = 0; i < c->diags.nitems; i++) {
		const char *id = c->diags.items[i].id;

		if (strcmp(id, "no-title") != 0)
			buf_printf(&text, "%s%s", text.len ? " " : "", id);
	}
	return buf_move(&text, &c->arena).data;
}

const char *
composing_messages(struct composing *c)
{
	struct buf text = BUF_INIT;

	diags_sort(&c->diags);
	for (size_t i = 0; i < c->diags.nitems; i++)
		diag_print(&text, &c->diags.items[i], "draft");
	return buf_move(&text, &c->arena).data;
}

void
composing_release(struct composing *c)
{
	arena_release(&c->arena);
}
