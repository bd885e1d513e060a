/* A fragment of another level of the same rank class is fitted to the draft's: 全区 becomes 全县. Others stay. */
#include "compose_private.h"

#include "array.h"

/* Tiers below one that another of its rank class does not have: worth a look, never changed. */
static const struct below {
	const char *level, *to, *word;
} belows[] = {
	{ "区", "县", "各街道" },
	{ "县", "区", "各乡镇" },
	{ "镇", "街道", "各村" },
	{ "乡", "街道", "各村" },
	{ "街道", "镇", "各社区" },
	{ "街道", "乡", "各社区" },
};

bool
fit_is_of_other_rank(const struct outline *o, const struct fragment *f)
{
	return o->level.len && f->level.len && tier_rank(o->level) != tier_rank(f->level);
}

static void
note_below(struct assembly *as, const struct block *b)
{
	for (size_t i = 0; i < COUNT(belows); i++) {
		struct str word = str_of(belows[i].word);
		size_t at;

		if (!str_eq(b->fragment->level, str_of(belows[i].level)) ||
		    !str_eq(as->outline->level, str_of(belows[i].to)))
			continue;
		at = str_find(b->text, word, 0);
		if (at != STR_NONE)
			diag_note(as->diags, b->source, block_place(b, span_of(at, word.len)),
			    "tier-below", "%s was written for a %s, see whether a %s has them",
			    belows[i].word, belows[i].level, belows[i].to);
	}
}

static void
fit_block(struct assembly *as, struct block *b)
{
	struct tier_word *words;
	size_t n =
	    tier_words_find(as->arena, b->text, b->fragment->level, as->outline->level, &words);
	struct edit *edits = arena_array(as->arena, struct edit, n);

	for (size_t i = 0; i < n; i++) {
		struct str was = str_sub(b->text, words[i].at.off, words[i].at.len);

		edits[i] = (struct edit){
			.at = words[i].at,
			.text = words[i].instead,
			.marked = true,
			.mark = { .kind = MARK_EDIT, .field = was, .was = was },
		};
		if (as->verbose)
			diag_note(as->diags, b->source, block_place(b, words[i].at), "fitted",
			    "%.*s became %.*s", STR_FMT(was), STR_FMT(words[i].instead));
	}
	block_edit(as->arena, b, edits, n);
}

void
fit(struct assembly *as)
{
	const struct outline *o = as->outline;

	for (size_t i = 0; i < as->draft->doc.nblocks; i++) {
		struct block *b = &as->draft->doc.blocks[i];

		if (!b->fragment || !b->fragment->level.len || !o->level.len ||
		    str_eq(b->fragment->level, o->level) || fit_is_of_other_rank(o, b->fragment))
			continue;
		fit_block(as, b);
		note_below(as, b);
	}
}

#define MAX_WORDS 10 /* named in one warning */

struct str
fit_tier_words(struct arena *a, const struct fragment *f)
{
	struct buf out = BUF_INIT;
	struct map seen = { .n = 0 };

	for (size_t i = 0; i < f->body.nblocks; i++) {
		struct str text = f->body.blocks[i].text;
		struct tier_word *words;
		size_t n = tier_words_find(a, text, f->level, STR(""), &words);

		for (size_t k = 0; k < n; k++) {
			struct str word = str_sub(text, words[k].at.off, words[k].at.len);
			void **known = map_put(a, &seen, word);

			if (!*known && seen.n <= MAX_WORDS)
				buf_printf(&out, "%s%.*s", out.len ? "、" : "", STR_FMT(word));
			*known = &seen;
		}
	}
	if (seen.n > MAX_WORDS)
		buf_z(&out, " …");
	return buf_move(&out, a);
}
