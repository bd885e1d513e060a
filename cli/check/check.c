#include "check.h"

#include "array.h"
#include "check_private.h"

#define REFERENCE "writing rules"
#define MARKS "GB/T 15834-2011"
#define NUMBERS "GB/T 15835-2011"

/* clang-format off */
static const struct rule rules[] = {
	{ { .id = "placeholder-left", SEVERITY_ERROR, "a place that is still open", REFERENCE }, .finder = &find_placeholders },
	{ { .id = "leftover-name", SEVERITY_ERROR, "a name of a fragment's home", REFERENCE }, .run = check_leftover_names },
	{ { .id = "foreign-place", SEVERITY_ERROR, "a province, prefecture or county that is not the draft's", REFERENCE }, .run = check_foreign_places },
	{ { .id = "person-name", SEVERITY_WARNING, "a person that no value gave", REFERENCE }, .run = check_persons },
	{ { .id = "local-name", SEVERITY_WARNING, "a road, river, village or square that no value gave", REFERENCE }, .run = check_local_names },
	{ { .id = "organisation-name", SEVERITY_WARNING, "a company, school or hospital that no value gave", REFERENCE }, .run = check_organisations },
	{ { .id = "stale-date", SEVERITY_WARNING, "a date that does not fit the draft's", REFERENCE }, .run = check_stale_dates },
	{ { .id = "wrong-level", SEVERITY_ERROR, "a tier that is not the speaker's", REFERENCE }, .finder = &find_levels },
	{ { .id = "rank-claim", SEVERITY_WARNING, "a rank that not every place has", REFERENCE }, .finder = &find_rank_claims },
	{ { .id = "renamed-body", SEVERITY_WARNING, "a body that has another name now", "reforms of 2018 and 2023" }, .finder = &find_renamed_bodies },
	{ { .id = "two-figures", SEVERITY_WARNING, "two figures for one thing", REFERENCE }, .finder = &find_two_figures },
	{ { .id = "two-names", SEVERITY_NOTE, "one body under two names", REFERENCE }, .finder = &find_two_names },
	{ { .id = "two-posts", SEVERITY_WARNING, "one person with two posts", REFERENCE }, .run = check_two_posts },
	{ { .id = "repeated-paragraph", SEVERITY_WARNING, "a paragraph that says what another says", REFERENCE }, .run = check_repeated_paragraphs },
	{ { .id = "repeated-topic", SEVERITY_WARNING, "a point that another one makes in other words", REFERENCE }, .run = check_repeated_topics },
	{ { .id = "repeated-opening", SEVERITY_WARNING, "刚才 or the announcement twice", REFERENCE }, .finder = &find_openings },
	{ { .id = "doubled-word", SEVERITY_WARNING, "a word typed twice", REFERENCE }, .run = check_doubled_words },
	{ { .id = "particle", SEVERITY_WARNING, "的, 地 and 得 mistaken", REFERENCE }, .finder = &find_particles },
	{ { .id = "typo", SEVERITY_WARNING, "a word that is always a mistake, a set phrase with one sign that only sounds or looks right", REFERENCE }, .finder = &find_typos },
	{ { .id = "salutation", SEVERITY_ERROR, "a salutation without its colon", REFERENCE }, .run = check_salutation },
	{ { .id = "heading-number", SEVERITY_ERROR, "一、（一）1.（1）out of order or form", "GB/T 9704-2012" }, .run = check_heading_numbers },
	{ { .id = "lead-number", SEVERITY_WARNING, "一是 二是 三是 out of order", REFERENCE }, .run = check_leads },
	{ { .id = "lone-lead", SEVERITY_WARNING, "一是 without 二是", REFERENCE }, .run = check_lone_leads },
	{ { .id = "mixed-leads", SEVERITY_NOTE, "two forms of leads in one row", REFERENCE }, .run = check_mixed_leads },
	{ { .id = "count-word", SEVERITY_ERROR, "三点意见 before four", REFERENCE }, .run = check_counts },
	{ { .id = "lead-mark", SEVERITY_ERROR, "第一、 and 一是、", MARKS }, .finder = &find_lead_marks },
	{ { .id = "heading-mark", SEVERITY_ERROR, "a heading that ends with a mark, a run-in one that ends without", "GB/T 9704-2012" }, .run = check_heading_marks },
	{ { .id = "heading-length", SEVERITY_WARNING, "a heading of more than 30 characters", REFERENCE }, .run = check_heading_length },
	{ { .id = "heading-depth", SEVERITY_NOTE, "more than two levels of headings", REFERENCE }, .run = check_heading_depth },
	{ { .id = "heading-parallel", SEVERITY_NOTE, "a heading that is not built like the others", REFERENCE }, .run = check_parallel },
	{ { .id = "pause-mark", SEVERITY_WARNING, "、 between 》《 or ”“", MARKS }, .finder = &find_pauses },
	{ { .id = "range-mark", SEVERITY_ERROR, "2023-2025年", MARKS }, .finder = &find_ranges },
	{ { .id = "two-range-marks", SEVERITY_WARNING, "— and ～ between numbers of one text", MARKS }, .finder = &find_range_kinds },
	{ { .id = "document-number", SEVERITY_ERROR, "a year of a document not in 〔 〕", "GB/T 9704-2012" }, .finder = &find_document_numbers },
	{ { .id = "half-width", SEVERITY_ERROR, "half-width marks beside Chinese, full-width figures", MARKS }, .finder = &find_half_width },
	{ { .id = "unpaired-mark", SEVERITY_ERROR, "“ ” （ ） 《 》 that are not paired", MARKS }, .finder = &find_pairs },
	{ { .id = "doubled-mark", SEVERITY_ERROR, "two marks where one belongs", MARKS }, .finder = &find_doubled_marks },
	{ { .id = "no-end-mark", SEVERITY_ERROR, "a paragraph that does not end", MARKS }, .run = check_ends },
	{ { .id = "ellipsis", SEVERITY_ERROR, "an ellipsis other than ……, a dash other than ——", MARKS }, .finder = &find_ellipsis },
	{ { .id = "etc", SEVERITY_WARNING, "…… and 等 together", MARKS }, .finder = &find_etc },
	{ { .id = "two-colons", SEVERITY_WARNING, "two colons in one sentence", MARKS }, .finder = &find_colons },
	{ { .id = "semicolon", SEVERITY_WARNING, "； between clauses that are not parallel", MARKS }, .finder = &find_semicolons },
	{ { .id = "list-levels", SEVERITY_WARNING, "、 between two lists and within them", MARKS }, .finder = &find_list_levels },
	{ { .id = "title-mark", SEVERITY_WARNING, "《 》 around what is no text", MARKS }, .finder = &find_title_marks },
	{ { .id = "short-year", SEVERITY_ERROR, "24年底, 二○二四年", NUMBERS }, .finder = &find_short_years },
	{ { .id = "number-range", SEVERITY_ERROR, "5-10万", NUMBERS }, .finder = &find_number_ranges },
	{ { .id = "rough-number", SEVERITY_ERROR, "三、四天, 近20余个", NUMBERS }, .finder = &find_rough_numbers },
	{ { .id = "mixed-numeral", SEVERITY_ERROR, "5亿3千4百万", NUMBERS }, .finder = &find_mixed_numerals },
	{ { .id = "numeral-style", SEVERITY_WARNING, "12个社区、五个小区", NUMBERS }, .finder = &find_numeral_style },
	{ { .id = "two-numeral-styles", SEVERITY_WARNING, "十二个社区 here and 36个社区 there", NUMBERS }, .finder = &find_styles },
	{ { .id = "decrease", SEVERITY_WARNING, "下降了两倍", NUMBERS }, .finder = &find_decrease },
	{ { .id = "date-form", SEVERITY_ERROR, "08月04日, 2月30日, a wrong weekday", NUMBERS }, .run = check_date_forms },
	{ { .id = "unit-mix", SEVERITY_WARNING, "亩 and 公顷, 万元 and 亿元 for one thing", NUMBERS }, .finder = &find_units },
	{ { .id = "too-long", SEVERITY_WARNING, "more minutes than the outline allows", REFERENCE }, .run = check_minutes },
	{ { .id = "long-sentence", SEVERITY_NOTE, "a sentence nobody reads in one breath", REFERENCE }, .run = check_sentences },
	{ { .id = "stage-note", SEVERITY_WARNING, "a note to the speaker", REFERENCE }, .finder = &find_stage_notes },
	{ { .id = "rare-character", SEVERITY_NOTE, "characters often misread, with their reading; only when asked for", REFERENCE }, .finder = &find_rare, .on_request = true },
	{ { .id = "confusable-word", SEVERITY_WARNING, "words often taken for each other; only when asked for", REFERENCE }, .finder = &find_confusable, .on_request = true },
};
/* clang-format on */

size_t
check_nrules(void)
{
	return COUNT(rules);
}

struct check_rule_info
check_rule(size_t i)
{
	return rules[i].info;
}

const struct finder *
check_finder(size_t i)
{
	return rules[i].finder;
}

static bool
listed(const struct str *ids, size_t n, const char *id)
{
	for (size_t i = 0; i < n; i++)
		if (str_eq(ids[i], str_of(id)))
			return true;
	return false;
}

static bool
is_on(const struct check_choice *choice, size_t i)
{
	const char *id = rules[i].info.id;

	if (listed(choice->without, choice->nwithout, id))
		return false;
	return choice->nonly ? listed(choice->only, choice->nonly, id) : !rules[i].on_request;
}

bool
check_is_on(const struct check_choice *choice, const char *id)
{
	for (size_t i = 0; i < COUNT(rules); i++)
		if (str_eq(str_of(rules[i].info.id), str_of(id)))
			return is_on(choice, i);
	return false;
}

/* The lowest of the draft's places that is an official division. */
static void
find_home(struct checking *c)
{
	static const char *const signs[] = { "市", "县", "区", "旗", "州", "盟", NULL };
	bool below = false;

	for (size_t i = c->context->nplaces; i-- > 0 && c->division == NULL;) {
		struct proper_name *names;
		struct letters place = letters_of(c->arena, c->context->places[i], &language_looks);
		size_t n = proper_names_find(c->arena, place, &names);

		if (n && names[n - 1].division != NULL) {
			c->division = names[n - 1].division;
			c->home = below ? STR("") : c->context->places[i];
		}
		below |= str_one_before(place.text, place.text.len, signs) > 0;
	}
}

static void
find_facts(struct checking *c)
{
	c->facts = arena_array(c->kept, struct block_facts, c->doc->nblocks);
	for (size_t i = 0; i < c->doc->nblocks; i++) {
		struct block_facts *f = &c->facts[i];
		const struct block *b = &c->doc->blocks[i];

		f->letters = letters_of(c->kept, is_text(b) ? b->text : STR(""), &spots_looks);
		f->nnames = proper_names_find(c->kept, f->letters, &f->names);
		f->ndates = dated_find(c->kept, f->letters, &f->dates);
	}
}

static void
run_rules(struct checking *c, const struct check_choice *choice)
{
	const struct finder *finders[COUNT(rules)];
	struct spots spots[COUNT(rules)];

	for (size_t i = 0; i < COUNT(rules); i++)
		finders[i] = is_on(choice, i) ? rules[i].finder : NULL;
	spots_find(c, finders, COUNT(rules), spots);
	for (size_t i = 0; i < COUNT(rules); i++) {
		arena_reset(c->arena);
		c->rule = &rules[i].info;
		c->spots = spots[i];
		if (finders[i] != NULL)
			finder_run(c, finders[i]);
		else if (rules[i].run != NULL && is_on(choice, i))
			rules[i].run(c);
	}
}

void
check_document(struct arena *a, struct arena *scratch, const struct document *doc,
    const struct check_context *context, const struct check_choice *choice, struct diags *d)
{
	struct checking c = { .arena = scratch,
		.kept = a,
		.doc = doc,
		.context = context,
		.diags = d,
		.leftovers = check_is_on(choice, "leftover-name") };

	if (!doc->nblocks)
		return;
	date_parse(context->date, &c.year, &c.month, &c.day);
	find_home(&c);
	find_facts(&c);
	arena_reset(scratch);
	c.nplan = number_plan(a, doc, (struct number_options){ .typed = true }, &c.plan, &c.leads);
	run_rules(&c, choice);
	arena_reset(scratch);
}
