#include "parse.h"

#include "array.h"
#include "parse_private.h"

static key_reader key_names, key_defaults;

#define FIELD(member) offsetof(struct fragment, member)

static const struct key keys[] = {
	{ "role", key_role, FIELD(role), 0 },
	{ "part", key_text, FIELD(part), 0 },
	{ "title", key_text, FIELD(title), 0 },
	{ "topics", key_texts, FIELD(topics), FIELD(ntopics) },
	{ "level", key_level, FIELD(level), 0 },
	{ "occasion", key_text, FIELD(occasion), 0 },
	{ "source", key_text, FIELD(origin), 0 },
	{ "until", key_date, FIELD(until), 0 },
	{ "names", key_names, FIELD(names), FIELD(nnames) },
	{ "fields", key_defaults, FIELD(fields), 0 },
	{ "too-local", key_flag, FIELD(too_local), 0 },
};

static void
read_name(struct parsing *p, const struct json_member *m, struct name *name)
{
	struct str known[NCLASSES];

	name->text = str_trim(m->key);
	name->at = m->at;
	if (!name->text.len)
		reject(p, m->at, "empty-key", "a name without text, remove it");
	if (!key_is(p, m, JSON_IS_STRING) || class_parse(m->value.text, &name->class))
		return;
	for (int i = 0; i < NCLASSES; i++)
		known[i] = str_of(class_name((enum class)i));
	reject_word(p, m->value.at, m->value.text,
	    (struct words){ .id = "unknown-class",
		.what = "class",
		.known = known,
		.nknown = NCLASSES });
}

static void
key_names(struct parsing *p, const struct json_member *m, void *field, void *beside)
{
	struct name *names = arena_array(p->arena, struct name, m->value.nmembers);

	if (!key_is(p, m, JSON_IS_OBJECT))
		return;
	for (size_t i = 0; i < m->value.nmembers; i++)
		read_name(p, &m->value.members[i], &names[i]);
	*(struct name **)field = names;
	*(size_t *)beside = m->value.nmembers;
}

static void
key_defaults(struct parsing *p, const struct json_member *m, void *field, void *beside)
{
	if (key_is(p, m, JSON_IS_OBJECT))
		values_object(p, &m->value, false, field);
}

static void
read_body(struct parsing *p, size_t from, struct fragment *f)
{
	struct parts parts = { 0 };

	markdown_read(p, from, &parts);
	for (size_t i = 0; i < parts.nitems; i++) {
		const struct part *part = &parts.items[i];
		struct block *b;

		switch (part->kind) {
		case PART_HEADING:
			reject(p, part->at, "heading-in-fragment",
			    "a heading in a fragment, move it to the outline");
			break;
		case PART_LINK:
			reject(p, part->at, "link-in-fragment",
			    "a link in a fragment, move it to the outline");
			break;
		case PART_TEXT:
			b = document_add(p->arena, &f->body);
			*b = part->block;
			b->kind = BLOCK_PARAGRAPH;
			b->first = i == 0;
			b->role = f->role;
			b->fragment = f;
			break;
		}
	}
	if (p->ok && !parts.nitems)
		reject(p, span_of(p->source->text.len, 0), "empty-body",
		    "a fragment without text, write it below the front matter");
}

struct fragment *
parse_fragment(struct arena *a, const struct source *source, struct str id, struct diags *d)
{
	struct parsing p = { .arena = a, .source = source, .diags = d, .ok = true };
	struct fragment *f = arena_new(a, struct fragment);
	struct front front;

	f->id = id;
	f->path = source->path;
	f->source = source;
	if (!front_read(&p, &front))
		return NULL;
	if (!front.found) {
		diag_error(d, source, span_of(0, 0), "no-front-matter",
		    "no front matter, begin the fragment with { \"role\": \"tasks\" } or another role");
		return NULL;
	}
	keys_read(&p, &front.object, keys, COUNT(keys), f, UNKNOWN_NOTE);
	if (p.ok && f->role == ROLE_NONE)
		reject(&p, front.object.at, "no-role",
		    "the front matter has no \"role\", add one: opening, positioning, tasks, "
		    "responsibility or closing");
	read_body(&p, front.body, f);
	return p.ok ? f : NULL;
}
