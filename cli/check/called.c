#include "check.h"

#include "check_private.h"
#include "map.h"
#include "utf8.h"

/*
 * Later mentions of who or what the text has introduced: of 张建平 by 建平, 张总 and 老张, of 柳渡镇 by 柳渡. By
 * themselves these are words, or nobody's; who stands in the text in full tells whose they are.
 */

/* Persons by full name, by given name, by surname; towns without their sign; the last bits of the characters they begin with. */
struct introduced {
	enum name_kind kind;
	struct map full, given, surname;
	uint64_t heads[64];
};

static size_t
head_bits(struct str text, size_t off)
{
	return (size_t)(text.data[off + 1] & 63) << 6 | (size_t)(text.data[off + 2] & 63);
}

static void
know(struct arena *a, struct introduced *all, struct map *names, struct str name,
    const struct proper_name *who)
{
	size_t bits = head_bits(name, 0);

	all->heads[bits / 64] |= (uint64_t)1 << bits % 64;
	*map_put(a, names, name) = (void *)(uintptr_t)who;
}

/* 柳渡 of 柳渡镇, which may be called so. */
static bool
is_town(const struct proper_name *name)
{
	static const char *const signs[] = { "镇", "乡", "村", "街道", "社区", "苏木", "嘎查",
		"古镇", "古村", "古港", "小镇", "新村", "寨", "屯", NULL };
	struct str whole = { name->core.data, name->at.len };

	return name->class == CLASS_PLACE && name->at.len > name->core.len &&
	       str_one_at(whole, name->core.len, signs) == name->at.len - name->core.len;
}

static void
introduce_person(struct arena *a, struct introduced *all, const struct proper_name *name)
{
	size_t given = name->core.len >= 9 ? name->core.len - 6 : 3;

	know(a, all, &all->surname, str_sub(name->core, 0, given), name);
	know(a, all, &all->given, str_from(name->core, given), name);
}

static void
introduce(struct checking *c, struct introduced *all)
{
	for (size_t i = 0; i < c->doc->nblocks; i++)
		for (size_t k = 0; k < c->facts[i].nnames; k++) {
			const struct proper_name *name = &c->facts[i].names[k];

			if (name->kind != all->kind || name->core.len < 6 ||
			    !is_strange(c, name, name->core) ||
			    (all->kind == NAME_LOCAL && !is_town(name)))
				continue;
			know(c->arena, all, &all->full, name->core, name);
			if (all->kind == NAME_PERSON)
				introduce_person(c->arena, all, name);
		}
}

/* Bytes of a name at off that stands without its title or sign here; 0 if none. */
static size_t
known_at(const struct introduced *all, struct str text, size_t off, const struct proper_name **who)
{
	for (size_t len = 18; len >= 6; len -= 3) {
		struct str name = str_sub(text, off, len);

		if (name.len == len && (*who = map_get(&all->full, name)) != NULL &&
		    ((len > 6 && all->kind == NAME_PERSON) ||
			person_stands_at(text, span_of(off, len)) ||
			(all->kind == NAME_LOCAL && place_stands_at(text, span_of(off, len))) ||
			(all->kind == NAME_PERSON && person_is_called_at(text, span_of(off, len)))))
			return len;
	}
	for (size_t len = 6; len >= 3; len -= 3) {
		struct span at = span_of(off, len);
		struct str name = str_sub(text, off, len);

		if (((*who = map_get(&all->given, name)) != NULL ||
			(*who = map_get(&all->surname, name)) != NULL) &&
		    person_is_called_at(text, at))
			return len;
	}
	return 0;
}

/* Later mentions of what was introduced. */
static void
called_in(struct checking *c, const struct introduced *all, size_t block)
{
	const struct block *b = &c->doc->blocks[block];
	const struct block_facts *f = &c->facts[block];
	size_t k = 0;

	for (size_t off = 0, len; off < b->text.len; off += len) {
		const struct proper_name *who;
		size_t bits = utf8_is_three(b->text, off) ? head_bits(b->text, off) : 0;

		len = utf8_len(b->text, off);
		while (k < f->nnames && f->names[k].at.off + f->names[k].at.len <= off)
			k++;
		if (k < f->nnames && f->names[k].at.off <= off &&
		    f->names[k].sureness == NAME_SURE) {
			len = f->names[k].at.off + f->names[k].at.len - off;
			continue;
		}
		if (!(all->heads[bits / 64] >> bits % 64 & 1) || !is_text(b))
			continue;
		size_t found = known_at(all, b->text, off, &who);

		if (found)
			report(c, b, span_of(off, found), "%.*s is %.*s, %s no value gave",
			    STR_FMT(str_sub(b->text, off, found)),
			    (int)(who->kind == NAME_LOCAL ? who->at.len : who->core.len),
			    who->core.data, who->kind == NAME_LOCAL ? "which" : "whom");
		len = found ? found : len;
	}
}

void
check_called(struct checking *c, enum name_kind kind)
{
	struct introduced all = { .kind = kind };

	introduce(c, &all);
	for (size_t i = 0; i < c->doc->nblocks && all.full.n; i++)
		called_in(c, &all, i);
}
