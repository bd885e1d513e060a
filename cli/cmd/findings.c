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

/* Texts that are the draft's own, as they are gathered. */
struct own {
	struct str *items;
	size_t nitems, cap;
};

static void
add_own(struct cli *cli, struct own *own, struct str value)
{
	if (value.len)
		*arena_push(cli->arena, own->items, own->nitems, own->cap) = value;
}

static void
add_values(struct cli *cli, struct own *own, const struct values *values)
{
	for (size_t i = 0; i < values->nitems; i++)
		for (size_t k = 0; k < values->items[i].nitems; k++)
			add_own(cli, own, values->items[i].items[k]);
}

/* What blanks were filled with, be it a fragment's own default. */
static void
add_filled(struct cli *cli, struct own *own, const struct block *b)
{
	for (size_t i = 0; i < b->nmarks; i++)
		if (b->marks[i].kind == MARK_VALUE)
			add_own(cli, own, str_sub(b->text, b->marks[i].at.off, b->marks[i].at.len));
}

/* The fragments of a draft, each once. */
struct used {
	const struct fragment **items;
	size_t nitems, cap;
	struct map known; /* by path */
};

/* Whether a fragment was not met before; it is from now on. */
static bool
is_new(struct cli *cli, struct used *used, struct str path)
{
	void **known = map_put(cli->arena, &used->known, path);
	bool new = !*known;

	*known = used;
	return new;
}

static void
add_used(struct cli *cli, struct used *used, const struct fragment *f)
{
	if (f)
		*arena_push(cli->arena, used->items, used->nitems, used->cap) = f;
}

void
findings_of_draft(struct cli *cli, const struct job *job, const struct draft *draft,
    struct check_context *out)
{
	const struct outline *o = job->outline;
	struct used used = { .nitems = 0 };
	struct own own = { 0 }, typed = { 0 };

	*out = (struct check_context){ .level = o->level,
		.date = o->date,
		.places = o->places,
		.nplaces = o->nplaces,
		.minutes = o->minutes,
		.known = true };
	for (size_t i = 0; i < draft->doc.nblocks; i++) {
		const struct fragment *f = draft->doc.blocks[i].fragment;

		if (f && is_new(cli, &used, str_of(f->path)))
			add_used(cli, &used, f);
	}
	out->fragments = used.items;
	out->nfragments = used.nitems;
	for (size_t i = 0; i < job->nlayers; i++)
		add_values(cli, &own, &job->layers[i]);
	for (size_t i = 0; i < o->nitems; i++)
		add_values(cli, &own, &o->items[i].values);
	for (size_t i = 0; i < draft->doc.nblocks; i++)
		add_filled(cli, &own, &draft->doc.blocks[i]);
	add_own(cli, &own, o->speaker);
	out->values = own.items;
	out->nvalues = own.nitems;
	for (size_t i = 0; i < o->nitems && !o->as_is; i++)
		if (o->items[i].kind == ITEM_TEXT)
			add_own(cli, &typed, o->items[i].text);
	out->texts = typed.items;
	out->ntexts = typed.nitems;
}

void
findings_of_record(struct cli *cli, const struct record *record, struct check_context *out)
{
	struct used used = { .nitems = 0 };
	struct own own = { 0 }, typed = { 0 };

	*out = (struct check_context){ .level = record->level,
		.date = record->date,
		.places = record->places,
		.nplaces = record->nplaces,
		.known = true };
	for (size_t i = 0; i < record->nblocks; i++) {
		const struct record_block *b = &record->blocks[i];

		if (b->fragment.len && is_new(cli, &used, b->path))
			add_used(cli, &used,
			    fragment_read(cli->arena, arena_str(cli->arena, b->path).data,
				b->fragment));
		if (str_eq(b->kind, str_of(block_kind_name(BLOCK_SIGNOFF))))
			add_own(cli, &own, b->text);
		else if (!b->fragment.len)
			add_own(cli, &typed, b->text);
		for (size_t k = 0; k < b->nvalues; k++)
			add_own(cli, &own, b->values[k]);
	}
	out->texts = typed.items;
	out->ntexts = typed.nitems;
	out->values = own.items;
	out->nvalues = own.nitems;
	out->fragments = used.items;
	out->nfragments = used.nitems;
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
