/*
 * An outline, fragments and values, one after the other with lines of "====" between them. Every link is given one of the
 * fragments, every query all of them. A draft comes of it whose blocks, marks and places are whole, and whose gaps are
 * counted.
 */
#include "compose.h"
#include "laws.h"
#include "parse.h"

#define MAX_FRAGMENTS 4

struct input {
	struct arena arena, scratch;
	struct diags diags;
	struct outline *outline;
	struct candidate candidates[MAX_FRAGMENTS];
	size_t ncandidates;
	struct values layers[2];
};

static struct str
next_part(struct str *rest)
{
	size_t end = str_find(*rest, STR("====\n"), 0);
	struct str part = str_sub(*rest, 0, end);

	*rest = end == STR_NONE ? STR("") : str_from(*rest, end + STR("====\n").len);
	return part;
}

static void
read_parts(struct input *in, struct str text)
{
	struct arena *a = &in->arena;
	struct diags unheard = { .arena = a };

	in->outline = parse_outline(a, source_new(a, "outline.md", next_part(&text)), &unheard);
	parse_values(a, source_new(a, "values.txt", next_part(&text)), &unheard, &in->layers[1]);
	for (size_t i = 0; text.len && i < MAX_FRAGMENTS; i++) {
		struct str id = arena_printf(a, "t/%zu", i);
		const struct fragment *f =
		    parse_fragment(a, source_new(a, id.data, next_part(&text)), id, &unheard);

		if (f)
			in->candidates[in->ncandidates++] = (struct candidate){ .fragment = f };
	}
}

static void
resolve(struct input *in)
{
	for (size_t i = 0; i < in->outline->nitems; i++) {
		struct item *item = &in->outline->items[i];

		item->candidates = in->candidates;
		item->ncandidates = in->ncandidates;
		if (in->ncandidates)
			item->fragment = in->candidates[i % in->ncandidates].fragment;
	}
}

static void
law_of_draft(const struct draft *draft)
{
	size_t ngaps = 0;

	for (size_t i = 0; i < draft->doc.nblocks; i++) {
		const struct block *b = &draft->doc.blocks[i];
		size_t end = 0;

		law_of_block(b);
		for (size_t m = 0; m < b->nmarks; m++) {
			struct span at = b->marks[m].at;

			law(at.off >= end && is_inside(at, b->text.len));
			end = at.off + at.len;
			ngaps += b->marks[m].kind == MARK_GAP;
		}
	}
	law(ngaps == draft->ngaps);
	for (size_t i = 0; i < draft->nneeds; i++)
		law(is_inside(draft->needs[i].at, draft->needs[i].source->text.len));
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct input in = { .ncandidates = 0 };
	struct compose_options options = { .layers = in.layers,
		.nlayers = 2,
		.seed = 1,
		.verbose = true,
		.needs = true };

	in.diags.arena = &in.arena;
	read_parts(&in,
	    arena_str(&in.arena, (struct str){ .data = (const char *)data, .len = size }));
	if (in.outline) {
		in.layers[0] = in.outline->fields;
		resolve(&in);
		compose_pick(&in.arena, in.outline, options, &in.diags);
		law_of_draft(compose_draft(&in.arena, &in.scratch, in.outline, options, &in.diags));
		law_of_messages(true, &in.diags);
	}
	arena_release(&in.scratch);
	arena_release(&in.arena);
	return 0;
}
