#include "check.h"

#include "check_private.h"
#include "fragment.h"
#include "map.h"
#include "utf8.h"

/* Proper names that are not the draft's own. With nothing known about it all are somebody else's. */

static const char *const learning[] = { "学习", "学习了", "借鉴", "借鉴了", "赴", "对标", "来自",
	NULL };

/* Cores of divisions that stand in full somewhere: the same bare word then is the place, too. */
static void
sure_cores(struct checking *c, struct map *cores)
{
	for (size_t i = 0; i < c->doc->nblocks; i++)
		for (size_t k = 0; k < c->facts[i].nnames; k++) {
			struct proper_name *name = &c->facts[i].names[k];

			if (name->kind == NAME_DIVISION && name->sureness == NAME_SURE)
				*map_put(c->arena, cores, name->core) = name;
		}
}

/* The same division, a part of the draft's own, or one it lies in. */
static bool
is_own_division(const struct checking *c, const struct proper_name *name, struct str text)
{
	return is_own(c, name->core) ||
	       (c->home.len && (division_is_within(name->division, c->home) ||
				   division_may_be_within(text, c->home) ||
				   division_may_be_within(name->core, c->home))) ||
	       division_is_within(c->division, name->core);
}

/* 学习浙江、江苏两省: whether a place stands behind a verb of learning, or goes on with one that does. */
static bool
is_example(struct str text, const struct proper_name *name, const struct proper_name *example)
{
	static const char *const joins[] = { "、", "和", "与", "及", NULL };
	size_t end = example == NULL ? 0 : example->at.off + example->at.len;

	return str_one_before(text, name->at.off, learning) ||
	       (example != NULL && name->at.off - end <= str_one_before(text, name->at.off, joins));
}

/* Whether leftover-name reports it: a fragment says that the name is its home's. */
static bool
is_leftover(const struct checking *c, struct str text)
{
	for (size_t i = 0; c->leftovers && i < c->context->nfragments; i++)
		for (size_t k = 0; k < c->context->fragments[i]->nnames; k++)
			if (str_eq(c->context->fragments[i]->names[k].text, text))
				return true;
	return false;
}

static void
foreign_in(struct checking *c, size_t block, const struct map *cores)
{
	const struct block *b = &c->doc->blocks[block];
	const struct proper_name *example = NULL;

	for (size_t k = 0; k < c->facts[block].nnames; k++) {
		const struct proper_name *name = &c->facts[block].names[k];
		struct str text = str_sub(b->text, name->at.off, name->at.len);
		bool sure = name->sureness == NAME_SURE ||
			    (name->sureness == NAME_LIKELY && map_get(cores, name->core) != NULL);

		if (name->kind != NAME_DIVISION)
			continue;
		example = is_example(b->text, name, example) ? name : NULL;
		if (!sure || is_own_division(c, name, text) || is_leftover(c, text))
			continue;
		if (example != NULL)
			report_as(c, SEVERITY_NOTE, b, name->at,
			    "%.*s is another place, named as an example", STR_FMT(text));
		else
			report(c, b, name->at, "%.*s is not a place of this draft", STR_FMT(text));
	}
}

/* 省会 is said of one city in a province, 学习浙江经验 of anybody. */
void
check_foreign_places(struct checking *c)
{
	struct map cores = { 0 };
	struct str capital = STR("省会");

	sure_cores(c, &cores);
	for (size_t i = 0; i < c->doc->nblocks; i++) {
		const struct block *b = &c->doc->blocks[i];

		foreign_in(c, i, &cores);
		for (size_t at = str_find(b->text, capital, 0);
		     at != STR_NONE && !c->context->known;
		     at = str_find(b->text, capital, at + capital.len))
			if (!str_at(b->text, at + capital.len, "城市"))
				report(c, b, span_of(at, capital.len),
				    "only one city of a province is its 省会");
	}
}

static bool
is_typed(const struct checking *c, struct str name)
{
	for (size_t i = 0; i < c->context->ntexts; i++)
		if (str_has(c->context->texts[i], name))
			return true;
	return false;
}

bool
is_strange(const struct checking *c, const struct proper_name *name, struct str text)
{
	return name->sureness == NAME_SURE && !is_own(c, name->core) && !is_own(c, text) &&
	       !is_typed(c, name->core) && !is_leftover(c, text);
}

static void
strangers(struct checking *c, enum name_kind kind, enum class class, const char *what)
{
	for (size_t i = 0; i < c->doc->nblocks; i++)
		for (size_t k = 0; k < c->facts[i].nnames; k++) {
			const struct proper_name *name = &c->facts[i].names[k];
			struct str text =
			    str_sub(c->doc->blocks[i].text, name->at.off, name->at.len);

			if (name->kind == kind && name->class == class && is_strange(c, name, text))
				report(c, &c->doc->blocks[i], name->at,
				    "%.*s is %s that no value gave", STR_FMT(text), what);
		}
}

void
check_organisations(struct checking *c)
{
	strangers(c, NAME_LOCAL, CLASS_BODY, "a body");
}

void
check_local_names(struct checking *c)
{
	strangers(c, NAME_LOCAL, CLASS_PLACE, "a name");
	check_called(c, NAME_LOCAL);
}

/* Bytes before the date in brackets that follows a speaker's name. */
static size_t
speaker_len(struct str text)
{
	static const char *const open[] = { "（", "(", NULL };
	size_t off = 0;

	while (off < text.len && !str_one_at(text, off, open))
		off += utf8_len(text, off);
	return off;
}

/* What is like a name and stands in the text once more is one. */
static void
confirm_persons(struct checking *c)
{
	struct map seen = { 0 };

	for (size_t i = 0; i < c->doc->nblocks; i++)
		for (size_t k = 0; k < c->facts[i].nnames; k++) {
			struct proper_name *name = &c->facts[i].names[k];

			if (name->kind != NAME_PERSON || name->sureness != NAME_LIKELY)
				continue;
			void **first = map_put(c->arena, &seen, name->core);

			if (*first != NULL)
				((struct proper_name *)*first)->sureness = name->sureness =
				    NAME_SURE;
			*first = name;
		}
}

/* The last piece of a line that has gaps: 明川市人民政府　李娜. */
static struct str
behind_gap(struct str line)
{
	static const char *const gap[] = { "　", " ", NULL };
	size_t off = line.len;

	while (off && !str_one_before(line, off, gap))
		off--;
	return str_from(line, off);
}

/* Whether a person is found in the block already. */
static bool
is_found(const struct block_facts *f)
{
	for (size_t k = 0; k < f->nnames; k++)
		if (f->names[k].kind == NAME_PERSON && f->names[k].sureness == NAME_SURE)
			return true;
	return false;
}

void
check_persons(struct checking *c)
{
	confirm_persons(c);
	strangers(c, NAME_PERSON, CLASS_PERSON, "a person");
	check_called(c, NAME_PERSON);
	for (size_t i = 0; i < c->doc->nblocks; i++) {
		const struct block *b = &c->doc->blocks[i];

		if (b->kind != BLOCK_SIGNOFF && b->kind != BLOCK_TITLE)
			continue;
		struct str line = str_trim(str_sub(b->text, 0, speaker_len(b->text)));
		struct str name = person_is_name(line) ? line : behind_gap(line);

		if (person_is_name(name) && !is_own(c, name) && !is_found(&c->facts[i]))
			report(c, b, span_of((size_t)(name.data - b->text.data), name.len),
			    "%.*s is a speaker that nobody named", STR_FMT(name));
	}
}
