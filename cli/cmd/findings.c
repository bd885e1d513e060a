#include "findings.h"

#include "library.h"
#include "map.h"

/* Room for more ids behind those there are; their number is for the caller to raise. */
static struct str *
make_room(struct cli *cli, const struct str **ids, size_t n, size_t more)
{
	struct str *all = arena_array(cli->arena, struct str, n + more);

	for (size_t i = 0; i < n; i++)
		all[i] = (*ids)[i];
	*ids = all;
	return all + n;
}

/* The rule of that id; else its nearest goes to *near, empty if none is near. */
static bool
is_rule(struct cli *cli, struct str id, struct str *near)
{
	struct str *ids = arena_array(cli->arena, struct str, check_nrules());
	size_t best;

	for (size_t i = 0; i < check_nrules(); i++) {
		ids[i] = str_of(check_rule(i).id);
		if (str_eq(ids[i], id))
			return true;
	}
	best = str_nearest(id, ids, check_nrules());
	*near = best == STR_NONE
		    ? STR("")
		    : arena_printf(cli->arena, ", did you mean %.*s?", STR_FMT(ids[best]));
	return false;
}

static bool
choose(struct cli *cli, const struct texts *given, const struct str **ids, size_t *n)
{
	struct str *next = make_room(cli, ids, *n, given->nitems);
	bool ok = true;

	for (size_t i = 0; i < given->nitems; i++) {
		struct str id = str_of(given->items[i]), near;

		if (is_rule(cli, id, &near))
			*next++ = id;
		else
			ok = diag_path_error(&cli->diags, NULL, "unknown-rule",
			    "there is no rule \"%s\"%.*s", given->items[i], STR_FMT(near));
	}
	*n = (size_t)(next - *ids);
	return ok;
}

bool
findings_choice(struct cli *cli, const struct texts *only, const struct texts *without,
    struct check_choice *out)
{
	bool ok = choose(cli, only, &out->only, &out->nonly);

	return choose(cli, without, &out->without, &out->nwithout) && ok;
}

/* An array of strings: rules that are off, or names that are the office's own. */
static bool
outline_list(struct cli *cli, const struct source *source, const struct json_member *m, bool rules,
    const struct str **out, size_t *n)
{
	struct str *next, near;

	if (m->value.type != JSON_IS_ARRAY)
		return diag_error(&cli->diags, source, m->value.at, "bad-check",
		    "\"%.*s\" is %s, wanted an array of strings", STR_FMT(m->key),
		    json_type_name(m->value.type));
	next = make_room(cli, out, *n, m->value.nitems);
	for (size_t i = 0; i < m->value.nitems; i++) {
		const struct json *item = &m->value.items[i];

		if (item->type != JSON_IS_STRING)
			return diag_error(&cli->diags, source, item->at, "bad-check",
			    "\"%.*s\" holds %s, wanted strings in its array", STR_FMT(m->key),
			    json_type_name(item->type));
		if (rules && !is_rule(cli, item->text, &near))
			return diag_error(&cli->diags, source, item->at, "unknown-rule",
			    "there is no rule \"%.*s\"%.*s", STR_FMT(item->text), STR_FMT(near));
		next[i] = item->text;
		++*n;
	}
	return true;
}

bool
findings_outline(struct cli *cli, const struct outline *o, struct check_choice *choice,
    struct check_context *context)
{
	const struct json *check = o->check;
	bool ok = true;

	if (check == NULL)
		return true;
	if (check->type != JSON_IS_OBJECT)
		return diag_error(&cli->diags, o->source, check->at, "bad-check",
		    "\"check\" is %s, wanted an object with \"without\" and \"own\"",
		    json_type_name(check->type));
	for (size_t i = 0; i < check->nmembers; i++) {
		const struct json_member *m = &check->members[i];

		if (str_eq(m->key, STR("without")))
			ok &= outline_list(cli, o->source, m, true, &choice->without,
			    &choice->nwithout);
		else if (str_eq(m->key, STR("own")))
			ok &= outline_list(cli, o->source, m, false, &context->values,
			    &context->nvalues);
		else
			ok = diag_error(&cli->diags, o->source, m->at, "bad-check",
			    "unknown key \"%.*s\" of \"check\", wanted \"without\" or \"own\"",
			    STR_FMT(m->key));
	}
	return ok;
}

/* Texts, as they are gathered. */
struct gathered {
	struct str *items;
	size_t nitems, cap;
};

/* What a draft is known to be made of. */
struct making {
	struct cli *cli;
	struct gathered own;   /* filled in, or said of the draft */
	struct gathered typed; /* whole paragraphs of the outline's */
	const struct fragment **fragments;
	size_t nfragments, cap;
	struct map known; /* fragments by path, so that each is taken once */
};

static void
add_text(struct making *m, struct gathered *texts, struct str text)
{
	if (text.len)
		*arena_push(m->cli->arena, texts->items, texts->nitems, texts->cap) = text;
}

static void
add_values(struct making *m, const struct values *values)
{
	for (size_t i = 0; i < values->nitems; i++)
		for (size_t k = 0; k < values->items[i].nitems; k++)
			add_text(m, &m->own, values->items[i].items[k]);
}

/* What blanks were filled with, be it a fragment's own default. */
static void
add_filled(struct making *m, const struct block *b)
{
	for (size_t i = 0; i < b->nmarks; i++)
		if (b->marks[i].kind == MARK_VALUE)
			add_text(m, &m->own,
			    str_sub(b->text, b->marks[i].at.off, b->marks[i].at.len));
}

/* Whether the fragment of that path was not met before; it is from now on. */
static bool
is_new(struct making *m, struct str path)
{
	void **known = map_put(m->cli->arena, &m->known, path);
	bool new = !*known;

	*known = m;
	return new;
}

/* f NULL: it is gone, and has no names to look for. */
static void
add_fragment(struct making *m, const struct fragment *f)
{
	if (f)
		*arena_push(m->cli->arena, m->fragments, m->nfragments, m->cap) = f;
}

static void
hand_over(const struct making *m, struct check_context *out)
{
	out->known = true;
	out->values = m->own.items;
	out->nvalues = m->own.nitems;
	out->texts = m->typed.items;
	out->ntexts = m->typed.nitems;
	out->fragments = m->fragments;
	out->nfragments = m->nfragments;
}

void
findings_of_draft(struct cli *cli, const struct job *job, const struct draft *draft,
    struct check_context *out)
{
	const struct outline *o = job->outline;
	struct making m = { .cli = cli };

	for (size_t i = 0; i < job->nlayers; i++)
		add_values(&m, &job->layers[i]);
	for (size_t i = 0; i < o->nitems; i++) {
		add_values(&m, &o->items[i].values);
		if (o->items[i].kind == ITEM_TEXT && !o->as_is)
			add_text(&m, &m.typed, o->items[i].text);
	}
	for (size_t i = 0; i < draft->doc.nblocks; i++) {
		const struct block *b = &draft->doc.blocks[i];

		add_filled(&m, b);
		if (b->fragment && is_new(&m, str_of(b->fragment->path)))
			add_fragment(&m, b->fragment);
	}
	add_text(&m, &m.own, o->speaker);
	*out = (struct check_context){ .level = o->level,
		.date = o->date,
		.places = o->places,
		.nplaces = o->nplaces,
		.minutes = o->minutes };
	hand_over(&m, out);
}

void
findings_of_record(struct cli *cli, const struct record *record, struct check_context *out)
{
	struct making m = { .cli = cli };

	for (size_t i = 0; i < record->nblocks; i++) {
		const struct record_block *b = &record->blocks[i];

		if (b->fragment.len && is_new(&m, b->path))
			add_fragment(&m, fragment_read(cli->arena,
					     arena_str(cli->arena, b->path).data, b->fragment));
		if (str_eq(b->kind, str_of(block_kind_name(BLOCK_SIGNOFF))))
			add_text(&m, &m.own, b->text);
		else if (!b->fragment.len)
			add_text(&m, &m.typed, b->text);
		for (size_t k = 0; k < b->nvalues; k++)
			add_text(&m, &m.own, b->values[k]);
	}
	*out = (struct check_context){ .level = record->level,
		.date = record->date,
		.places = record->places,
		.nplaces = record->nplaces };
	hand_over(&m, out);
}

bool
findings_assembled(struct cli *cli, const struct job *job, const struct draft *draft)
{
	struct check_context context;
	struct check_choice choice = { 0 };

	findings_of_draft(cli, job, draft, &context);
	context.gaps_told = true;
	if (!findings_outline(cli, job->outline, &choice, &context))
		return false;
	check_document(cli->arena, cli->scratch, &draft->doc, &context, &choice, &cli->diags);
	return true;
}
