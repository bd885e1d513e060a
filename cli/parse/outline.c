#include "parse.h"

#include "array.h"
#include "language.h"
#include "parse_private.h"

static key_reader key_leads, key_fields;

#define FIELD(member) offsetof(struct outline, member)

static const struct key keys[] = {
	{ "library", key_paths, FIELD(libraries), FIELD(nlibraries) },
	{ "level", key_level, FIELD(level), 0 },
	{ "places", key_texts, FIELD(places), FIELD(nplaces) },
	{ "date", key_date, FIELD(date), FIELD(date_at) },
	{ "speaker", key_text, FIELD(speaker), FIELD(speaker_at) },
	{ "minutes", key_count, FIELD(minutes), 0 },
	{ "leads", key_leads, FIELD(leads), 0 },
	{ "fields", key_fields, FIELD(fields), 0 },
	{ "page", key_object, FIELD(page), 0 },
	{ "check", key_object, FIELD(check), 0 },
	{ "as-is", key_flag, FIELD(as_is), 0 },
	{ "fit", key_flag, FIELD(fit), 0 },
};

static void
key_leads(struct parsing *p, const struct json_member *m, void *field, void *beside)
{
	struct str *leads = field;
	enum lead_form form;

	key_text(p, m, field, beside);
	if (leads->len && !lead_form_parse(*leads, &form))
		reject(p, m->value.at, "unknown-leads",
		    "unknown form of leads \"%.*s\", wanted one like 一是, 一要, 第一， or 首先，",
		    STR_FMT(*leads));
}

static void
key_fields(struct parsing *p, const struct json_member *m, void *field, void *beside)
{
	if (key_is(p, m, JSON_IS_OBJECT))
		values_object(p, &m->value, true, field);
}

/* ---- headings ---- */

/* What the headings before say about the next one. */
struct headings {
	bool titled;
	unsigned level; /* of the last one, the title is 0 */
};

static void
read_heading(struct parsing *p, const struct part *part, struct item *item, struct headings *h,
    bool as_is)
{
	item->kind = ITEM_HEADING;
	item->level = part->level - 1;
	item->block.kind = item->level ? BLOCK_HEADING : BLOCK_TITLE;
	item->block.level = item->level;
	if (item->level && !as_is && heading_number_at(item->text, 0).len == item->text.len)
		reject(p, part->at, "empty-heading",
		    "a heading with a number and no text; numbers are given by themselves, type the text");
	if (!item->level && h->titled)
		reject(p, part->at, "second-title",
		    "a second title, a draft has one: make it a ## heading or remove it");
	if (item->level > h->level + 1 && !as_is)
		diag_warning(p->diags, p->source, part->at, "skipped-level",
		    "a heading of level %u below one of level %u, level %u is skipped", part->level,
		    h->level + 1, h->level + 2);
	h->titled |= !item->level;
	h->level = item->level;
}

static void
read_items(struct parsing *p, const struct parts *parts, struct outline *o)
{
	struct headings headings = { 0 };

	o->items = arena_array(p->arena, struct item, parts->nitems);
	o->nitems = parts->nitems;
	for (size_t i = 0; i < parts->nitems; i++) {
		const struct part *part = &parts->items[i];
		struct item *item = &o->items[i];

		item->at = part->at;
		item->block = part->block;
		item->text = part->block.text;
		item->point = part->ordered;
		switch (part->kind) {
		case PART_HEADING:
			read_heading(p, part, item, &headings, o->as_is);
			break;
		case PART_TEXT:
			item->kind = ITEM_TEXT;
			item->block.kind = BLOCK_PARAGRAPH;
			break;
		case PART_LINK:
			link_read(p, part, item);
			break;
		}
	}
	if (p->ok && !headings.titled && parts->nitems)
		diag_warning(p->diags, p->source, span_of(parts->items[0].at.off, 0), "no-title",
		    "no title, begin the outline with a # heading");
}

/* Other tools' front matter, lines between --- and ---, would be spoken. */
static void
reject_dashes(struct parsing *p)
{
	struct str text = p->source->text;
	size_t start = 0;

	while (start < text.len && (text.data[start] == '\n' || text.data[start] == '\r'))
		start++;
	if ((str_at(text, start, "---\n") || str_at(text, start, "---\r\n")) &&
	    str_find(text, STR("\n---"), start) != STR_NONE)
		reject(p, span_of(start, 3), "front-matter",
		    "found ---, the front matter is an object of JSON: put it between { and }");
}

bool
parse_outline_anyway(struct arena *a, const struct source *source, struct diags *d,
    struct outline **out)
{
	struct parsing p = { .arena = a, .source = source, .diags = d, .ok = true };
	struct outline *o = arena_new(a, struct outline);
	struct parts parts = { 0 };
	struct front front;

	*out = NULL;
	o->source = source;
	o->fit = true;
	if (!front_read(&p, &front))
		return false;
	if (front.found && json_get(&front.object, "role"))
		return diag_error(d, source, span_of(0, 0), "not-an-outline",
		    "this is a fragment (its front matter has a role); name an outline that links to it");
	if (front.found)
		keys_read(&p, &front.object, keys, COUNT(keys), o, UNKNOWN_ERROR);
	else
		reject_dashes(&p);
	markdown_read(&p, front.body, &parts);
	read_items(&p, &parts, o);
	if (p.ok && !parts.nitems)
		reject(&p, span_of(source->text.len, 0), "empty-outline",
		    "nothing to assemble, write a heading, a paragraph or a link");
	*out = o;
	return p.ok;
}

struct outline *
parse_outline(struct arena *a, const struct source *source, struct diags *d)
{
	struct outline *o;

	return parse_outline_anyway(a, source, d, &o) ? o : NULL;
}
