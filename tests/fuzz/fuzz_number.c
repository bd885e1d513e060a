#include "laws.h"
#include "number.h"

/* The first character of a line says what block it is: # a heading, 1 a point, + what goes on in a fragment, else one that begins it. */
static void
add_block(struct arena *a, struct document *doc, struct str line)
{
	struct block *b = document_add(a, doc);
	char sign = ' ';

	if (line.len)
		sign = line.data[0];
	b->kind = sign == '#' ? BLOCK_HEADING : sign == '!' ? BLOCK_TITLE : BLOCK_PARAGRAPH;
	b->level = sign == '#' ? 1 + (unsigned)(line.len % 4) : 0;
	b->point = sign == '1';
	b->first = sign != '+';
	b->role = sign == '>' ? ROLE_CLOSING : ROLE_TASKS;
	b->text = str_from(line, 1);
}

static void
law_of_leads(struct arena *a, struct str text)
{
	struct count_word *words;
	struct lead *leads;
	size_t n = leads_find(a, text, &leads), end = 0;

	for (size_t i = 0; i < n; i++) {
		law(leads[i].at.off >= end && is_inside(leads[i].at, text.len));
		law(leads[i].core && leads[i].core <= leads[i].at.len && leads[i].n);
		end = leads[i].at.off + leads[i].at.len;
	}
	n = count_words_find(a, text, &words);
	for (size_t i = 0; i < n; i++) {
		law(is_inside(words[i].phrase, text.len) && words[i].n);
		law(words[i].at.off == words[i].phrase.off &&
		    words[i].at.len < words[i].phrase.len);
	}
	law(heading_number_at(text, 0).len <= text.len && run_in_head(text) <= text.len);
}

static void
law_of_plan(struct arena *a, struct document *doc, struct number_options options)
{
	struct number_edit *edits;
	size_t n = number_plan(a, doc, options, &edits, NULL), block = 0, end = 0;

	for (size_t i = 0; i < n; i++) {
		law(edits[i].block >= block && edits[i].block < doc->nblocks);
		if (edits[i].block > block)
			end = 0;
		block = edits[i].block;
		law(is_inside(edits[i].at, doc->blocks[block].text.len));
		law(edits[i].is_note || edits[i].at.off >= end);
		if (!edits[i].is_note)
			end = edits[i].at.off + edits[i].at.len;
	}
	number_apply(a, doc, edits, n);
}

/* What numbering finds lies in its text, sorted and apart, in whatever bytes. */
int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena a = { 0 };
	struct str text = arena_str(&a, (struct str){ .data = (const char *)data, .len = size });
	struct number_options options = { .leads = size ? data[0] % NLEAD_FORMS : LEAD_SHI,
		.typed = size % 2 };
	struct document doc = { 0 };

	law_of_leads(&a, text);
	for (size_t off = 0, end; off < text.len; off = end + 1) {
		end = str_find(text, STR("\n"), off);
		if (end == STR_NONE)
			end = text.len;
		add_block(&a, &doc, str_sub(text, off, end - off));
	}
	law_of_plan(&a, &doc, options);
	arena_release(&a);
	return 0;
}
