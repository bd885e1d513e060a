/* An outline with its picks becomes a document: its blocks in order, then filled, fitted and numbered. */
#include "compose.h"

#include "array.h"
#include "compose_private.h"
#include "number.h"

static struct block *
add_block(struct assembly *as, const struct use *use, struct block block)
{
	struct block *b = document_add(as->arena, &as->draft->doc);

	*b = block;
	*arena_push(as->arena, as->uses, as->nuses, as->uses_cap) = use;
	return b;
}

/* A block that the program makes for a place in the outline; nothing is filled in there. */
static struct block *
add_made(struct assembly *as, enum block_kind kind, struct str text, struct span at)
{
	return add_block(as, NULL,
	    (struct block){
		.kind = kind,
		.text = text,
		.source = as->outline->source,
		.at = at,
		.first = true,
	    });
}

/* Speaker and date, under the title. */
static void
add_byline(struct assembly *as)
{
	const struct outline *o = as->outline;
	unsigned year, month, day;

	if (o->speaker.len)
		add_made(as, BLOCK_SIGNOFF, o->speaker, o->speaker_at);
	if (date_parse(o->date, &year, &month, &day))
		add_made(as, BLOCK_SIGNOFF,
		    arena_printf(as->arena, "（%.*s）",
			STR_FMT(date_text(as->arena, year, month, day))),
		    o->date_at);
}

/* A paragraph that is still open: 【待写：…】 or 【待选：…】. */
static void
add_gap(struct assembly *as, const struct item *item, const char *what, struct str label)
{
	struct str text = arena_printf(as->arena, label.len ? "【%s：%.*s】" : "【%s%.*s】", what,
	    STR_FMT(label));
	struct block *b = add_made(as, BLOCK_PARAGRAPH, text, item->at);

	b->point = item->point;
	b->nmarks = 1;
	b->marks = arena_new(as->arena, struct mark);
	*b->marks = (struct mark){ .kind = MARK_GAP, .at = span_of(0, text.len), .field = label };
	as->draft->ngaps++;
}

static void
add_empty(struct assembly *as, const struct item *item)
{
	add_gap(as, item, "待写", item->text);
	diag_warning(as->diags, as->outline->source, item->at, "unwritten",
	    "this paragraph is still to be written: link it to a fragment or write it in the draft");
}

/* A heading or paragraph of the outline's own. */
static struct block *
add_own(struct assembly *as, const struct item *item, enum block_kind kind)
{
	static const struct use outline_text;
	struct block b = item->block;

	b.kind = kind;
	b.first = true;
	return add_block(as, &outline_text, b);
}

static bool
is_last(const struct outline *o, size_t i)
{
	for (i++; i < o->nitems; i++) {
		if (!o->items[i].left_out)
			return false;
	}
	return true;
}

/* （2024年5月6日）, kept from an old speech above its first words, where the outline has a date of its own. */
static bool
is_old_date(const struct assembly *as, const struct item *item)
{
	const struct outline *o = as->outline;

	return !o->as_is && o->date.len && !as->begun && date_is_line(item->block.text);
}

static void
add_text(struct assembly *as, const struct item *item, bool last)
{
	bool salutation = !as->begun && salutation_is(item->block.text);
	struct block *b;

	if (is_old_date(as, item)) {
		diag_note(as->diags, as->outline->source, item->at, "old-date",
		    "%.*s is left out: the outline has a date of its own",
		    STR_FMT(item->block.text));
		return;
	}
	b = add_own(as, item, salutation ? BLOCK_SALUTATION : BLOCK_PARAGRAPH);
	if (last && str_starts(b->text, STR("同志们，")))
		b->role = ROLE_CLOSING;
}

static void
add_heading(struct assembly *as, const struct item *item)
{
	struct block *b = add_own(as, item, item->level ? BLOCK_HEADING : BLOCK_TITLE);

	b->level = item->level;
	if (item->level)
		as->begun = true;
	else
		add_byline(as);
}

/* In an outline that is taken as it is, a point's lead is typed as the label of its link. */
static void
add_typed_lead(struct assembly *as, const struct item *item, struct block *b)
{
	if (as->outline->as_is && item->point)
		block_edit(as->arena, b, &(struct edit){ .text = item->text }, 1);
}

/* A number, as it stands for an item or a use among the supplies: its bytes. */
static struct str
number_key(struct arena *a, size_t n)
{
	size_t *kept = arena_new(a, size_t);

	*kept = n;
	return (struct str){ (const char *)kept, sizeof *kept };
}

static struct str
item_key(const struct assembly *as, const struct item *item)
{
	return number_key(as->arena, (size_t)(item - as->outline->items));
}

static void
add_fragment(struct assembly *as, const struct item *item, const struct fragment *f)
{
	struct use *use = arena_new(as->arena, struct use);

	*use = (struct use){
		.fragment = f,
		.link = item_key(as, item),
		.number = number_key(as->arena, as->nfragments++),
	};
	source_set_order(f->source, as->nfragments);
	supplies_add(&as->supplies, SCOPE_DEFAULT, use->number, &f->fields);
	for (size_t i = 0; i < f->body.nblocks; i++) {
		struct block *b = add_block(as, use, f->body.blocks[i]);

		b->role = f->role;
		b->fragment = f;
		b->first = !i;
		b->point = !i && item->point;
		if (!i)
			add_typed_lead(as, item, b);
	}
	as->begun = true;
}

/* What a query was for, in its label's words or its own. */
static struct str
query_label(struct arena *a, const struct item *item)
{
	const struct query *q = &item->query;
	const struct str *lists[] = { q->topics, q->parts, q->words };
	const size_t counts[] = { q->ntopics, q->nparts, q->nwords };
	struct buf text = BUF_INIT;

	if (item->text.len)
		return item->text;
	for (size_t l = 0; l < COUNT(lists); l++) {
		for (size_t i = 0; i < counts[l]; i++) {
			buf_z(&text, text.len ? "、" : "");
			buf_str(&text, lists[l][i]);
		}
	}
	return text.len ? buf_move(&text, a) : item->target;
}

static void
add_picks(struct assembly *as, const struct item *item)
{
	if (item->npicks)
		supplies_add(&as->supplies, SCOPE_LINK, item_key(as, item), &item->values);
	for (size_t i = 0; i < item->npicks; i++)
		add_fragment(as, item, item->picks[i]);
	if (item->npicks == item->query.n || item->kind == ITEM_LINK)
		return;
	add_gap(as, item, "待选", query_label(as->arena, item));
}

static void
add_item(struct assembly *as, const struct item *item, bool last)
{
	switch (item->kind) {
	case ITEM_HEADING:
		add_heading(as, item);
		break;
	case ITEM_TEXT:
		add_text(as, item, last);
		break;
	case ITEM_EMPTY:
		add_empty(as, item);
		break;
	case ITEM_LINK:
	case ITEM_QUERY:
		add_picks(as, item);
		break;
	}
}

static void
number(struct assembly *as)
{
	struct document *doc = &as->draft->doc;
	struct number_options options = { .leads = LEAD_SHI };
	struct number_edit *edits;
	size_t nedits;

	lead_form_parse(as->outline->leads, &options.leads);
	/* Its notes are for check to tell. */
	nedits = number_plan(as->scratch, doc, options, &edits, NULL);
	number_apply(as->arena, doc, edits, nedits);
}

static void
want(struct supplies *s, enum scope scope, struct str who, struct str field)
{
	struct wanted *w = supplies_find(s, scope, who, placeholder_field(field));

	if (w)
		w->is_wanted = true;
}

/* A value that only decides whether an item is in is used, too. */
static void
use_conditions(struct assembly *as, const struct item *item)
{
	for (size_t c = 0; c < item->nconditions; c++) {
		struct str field = item->conditions[c].field;

		want(&as->supplies, SCOPE_DRAFT, STR(""), field);
		want(&as->supplies, SCOPE_LINK, item_key(as, item), field);
		if (item->fragment)
			want(&as->supplies, SCOPE_FRAGMENT, item->fragment->id, field);
	}
}

static bool
has_title(const struct outline *o)
{
	for (size_t i = 0; i < o->nitems; i++) {
		if (o->items[i].kind == ITEM_HEADING && !o->items[i].level)
			return true;
	}
	return false;
}

struct draft *
compose_draft(struct arena *a, struct arena *scratch, const struct outline *o,
    struct compose_options options, struct diags *d)
{
	struct assembly as = {
		.arena = a,
		.scratch = scratch,
		.outline = o,
		.diags = d,
		.draft = arena_new(a, struct draft),
		.supplies = { .arena = a, .key = BUF_INIT },
		.verbose = options.verbose,
		.needs = options.needs,
	};

	as.draft->doc.blocks = arena_array(a, struct block, o->nitems);
	as.draft->doc.cap = o->nitems;
	supplies_add_layers(&as.supplies, &options);
	if (!has_title(o))
		add_byline(&as);
	for (size_t i = 0; i < o->nitems; i++) {
		if (!o->items[i].left_out)
			add_item(&as, &o->items[i], is_last(o, i));
	}
	if (o->fit && !o->as_is)
		fit(&as);
	fill(&as);
	if (!o->as_is) {
		number(&as);
		for (size_t i = 0; i < o->nitems; i++)
			use_conditions(&as, &o->items[i]);
		report_unused(&as);
		report_repeated(&as);
	}
	buf_release(&as.supplies.key);
	arena_reset(scratch);
	return as.draft;
}
