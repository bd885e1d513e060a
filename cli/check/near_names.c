#include "check.h"

#include <string.h>

#include "array.h"
#include "check_private.h"
#include "map.h"
#include "utf8.h"

/*
 * What is called nearly alike is mostly one: a body with two endings (征迁工作指挥部, 征迁工作领导小组), a name of which one
 * character only sounds right (李晓燕, 李小燕; 茶叶协会, 茶业协会), a town that is a township elsewhere.
 */

#define STEM 12 /* bytes of a name before its ending that are compared */

/* What was read of a name. */
struct called {
	uint32_t block;
	struct span at; /* with its ending */
	struct str stem, end, tier;
	bool person;
	const struct called *next; /* one with the same stem */
};

struct near {
	struct checking *c;
	struct map
	    by_stem[KIND_OTHER]; /* struct called: by the stem, of each kind; of none: towns */
	struct map by_rest;      /* by all of a name but one character */
	struct map told;
};

/* Reports what is told once under a key. */
static void
tell(struct near *n, struct called one, const struct called *other, struct str key)
{
	struct checking *c = n->c;

	if (map_get(&n->told, key) != NULL)
		return;
	*map_put(c->arena, &n->told, key) = n;
	report(c, &c->doc->blocks[one.block], one.at, "called %.*s elsewhere: one name for one %s",
	    STR_FMT(str_sub(c->doc->blocks[other->block].text, other->at.off, other->at.len)),
	    one.person ? "person" : "body");
}

/* The name that is kept under a key; one, if there was none yet. */
static const struct called *
keep(struct near *n, struct map *map, struct str key, struct called one)
{
	void **slot = map_put(n->c->arena, map, key);

	if (*slot == NULL) {
		struct called *own = arena_new(n->c->arena, struct called);

		*own = one;
		*slot = own;
	}
	return *slot;
}

/* Whether a tier's sign stands right before off, and is none of a word: 县|冷水鱼…, but not 城市|更新. */
static bool
tier_sign_before(struct str text, size_t off)
{
	static const char *const tiers[] = { "省", "市", "县", "区", "州", "旗", "镇", "乡", NULL };

	return str_one_before(text, off, tiers) && !(off >= 6 && common_at(text, off - 6));
}

/* The tier that a name of a body begins with, looked for before its stem: 县 of 县卫生健康局. */
static struct str
tier_before(struct str text, size_t off)
{
	static const char *const tiers[] = { "国家", "全国", "中央", "省", "市", "县", "区", "州",
		"旗", "镇", "乡", NULL };
	size_t len;

	for (unsigned n = 0; n < 6; n++) {
		size_t tier = str_one_before(text, off, tiers);

		if (tier)
			return str_sub(text, off - tier, tier);
		if (!utf8_is_han(utf8_before(text, off, &len)))
			break;
		off -= len;
	}
	return STR("");
}

/* Names of one length, of which one character is another that sounds alike. */
static void
sounds_alike(struct near *n, struct called one)
{
	for (size_t i = 0; i + 3 <= one.stem.len; i += 3) {
		struct str key =
		    arena_printf(n->c->arena, "%.*s?%.*s/%.*s", STR_FMT(str_sub(one.stem, 0, i)),
			STR_FMT(str_from(one.stem, i + 3)), STR_FMT(one.end));
		const struct called *other = keep(n, &n->by_rest, key, one);

		/* 茶业 of 茶叶, but not 新型 of 新兴 */
		if (!str_eq(other->stem, one.stem) &&
		    (one.stem.len > 6 || !common_at(other->stem, 0) || !common_at(one.stem, 0)) &&
		    chars_alike(other->stem.data + i, one.stem.data + i))
			tell(n, one, other, key);
	}
}

/* The stem of a name: the Han characters before off, as many as are compared, and no words between them that no name has. */
static struct str
stem_before(struct str text, size_t off)
{
	static const char no_name[] = "的了在是为与及等由向把对请各个该到于从将要以";
	size_t from = off, len;

	while (off - from < STEM && utf8_is_han(utf8_before(text, from, &len)) && len == 3 &&
	       !str_has(str_of(no_name), str_sub(text, from - 3, 3)))
		from -= 3;
	return str_sub(text, from, off - from);
}

/*
 * A name of one kind of body, whose stem may end otherwise elsewhere. 省卫生健康委 and 县卫生健康局 are two bodies, 市消防救援支队
 * and 消防救援大队 may be.
 */
static void
ends_otherwise(struct near *n, struct called one, const struct body_ending *e)
{
	void **slot = map_put(n->c->arena, &n->by_stem[e->kind], one.stem);
	const struct called *other = *slot;
	bool new = true;

	for (; other != NULL; other = other->next) {
		bool same = str_eq(other->tier, one.tier), end = str_eq(other->end, one.end);

		if (!end && (same ? one.tier.len || !(e->is & BODY_TIER)
				  : !(e->is & BODY_TIER) && (!one.tier.len || !other->tier.len))) {
			tell(n, one, other, one.stem);
			return;
		}
		new &= !(same && end);
	}
	if (!new)
		return;
	one.next = *slot;
	*slot = arena_new(n->c->arena, struct called);
	*(struct called *)*slot = one;
}

/* What a group that works on something may be called by, or without. */
static const char *const fillers[] = { "工作", "建设", "优化", "产业链", "产业", "发展", "推进",
	"专项", "总", "协调", "抗旱", "救灾", "抗灾", "应急", NULL };
#define MOST_GROUP 36 /* bytes of its name */

/*
 * A 领导小组, 指挥部 or 专班 whose names differ in such a word: 优化营商环境工作领导小组, 营商环境建设领导小组. What it works on
 * is the key.
 */
static void
works_on_same(struct near *n, const struct spot *spot, struct called one, size_t end)
{
	static const char *const no_name[] = { "的", "由", "向", "把", "对", "请", "经", "报", "各",
		"和", "与", "及", "在", "是", "了", "到", "成立", "调整", NULL };
	struct str text = n->c->doc->blocks[spot->block].text;
	struct buf core = BUF_INIT;
	size_t off = end - one.end.len, len, from = off;

	while (end - from < MOST_GROUP && utf8_is_han(utf8_before(text, from, &len)) && len == 3 &&
	       !str_one_before(text, from, no_name) && !tier_sign_before(text, from))
		from -= 3;
	one.tier = tier_before(text, from);
	for (size_t at = from; at < off; at += len)
		if ((len = str_one_at(text, at, fillers)) == 0)
			buf_str(&core, str_sub(text, at, len = 3));
	if (core.len >= 6) {
		struct str key = arena_printf(n->c->arena, "=%.*s%.*s", STR_FMT(buf_view(&core)),
		    STR_FMT(one.end));
		one.at = span_of(from, end - from);
		one.stem = str_sub(text, from, off - from);
		const struct called *other = keep(n, &n->by_rest, key, one);

		if (!str_eq(other->stem, one.stem) &&
		    (!one.tier.len || !other->tier.len || str_eq(one.tier, other->tier)))
			tell(n, one, other, key);
	}
	buf_release(&core);
}

/* 茶叶协会, 茶业协会: bodies of no kind, whose stem may be written with a character that sounds alike. */
static void
of_no_kind(struct near *n, struct called one)
{
	size_t end = one.at.off + one.at.len;

	if (one.stem.len > 6 && !common_at(one.stem, one.stem.len - 9))
		sounds_alike(n, one);
	/* … and by its last two characters: what stands before them may be no part of the name */
	one.stem = str_from(one.stem, one.stem.len - 6);
	one.at = span_of(end - one.end.len - 6, one.end.len + 6);
	if (!str_eq(one.end, STR("公司")))
		sounds_alike(n, one);
}

/* A name that ends so at a spot. */
static void
ending_at(struct near *n, const struct spot *spot, const struct body_ending *e)
{
	static const char *const work[] = { "工作", NULL };
	static const char *const parts[] = { "领导小组", "指挥部", "委员会", "联席会议", "局", "委",
		NULL };
	struct str text = n->c->doc->blocks[spot->block].text;
	size_t end = spot->off + strlen(e->mark);
	size_t worked = e->kind == KIND_HEADQUARTERS ? str_one_before(text, spot->off, work) : 0;
	size_t off = spot->off - worked;
	struct called one = { .block = spot->block,
		.stem = stem_before(text, off),
		.end = str_of(e->mark) };

	/* 领导小组办公室 is another body */
	if (one.stem.len < 6 || str_one_before(text, off, parts) || common_at(text, end - 3))
		return;
	if (e->kind == KIND_HEADQUARTERS)
		works_on_same(n, spot, one, end);
	one.at = span_of(off - one.stem.len, end - off + one.stem.len);
	if (e->kind == KIND_NONE) {
		of_no_kind(n, one);
		return;
	}
	if (!worked && one.stem.len < STEM)
		return;
	if (worked)
		one.stem = str_from(one.stem, one.stem.len - 6);
	one.tier = tier_before(text, one.at.off);
	ends_otherwise(n, one, e);
}

/* 石湾镇 of 石湾乡: towns have their sign. */
static bool
is_town(const struct proper_name *name, struct str sign)
{
	return name->kind == NAME_LOCAL && name->core.len >= 6 &&
	       (str_eq(sign, STR("镇")) || str_eq(sign, STR("乡")));
}

static void
names_of(struct near *n, uint32_t block)
{
	const struct block_facts *f = &n->c->facts[block];

	for (size_t i = 0; i < f->nnames; i++) {
		const struct proper_name *name = &f->names[i];
		struct str text = n->c->doc->blocks[block].text;
		struct called one = { .block = block,
			.at = name->at,
			.stem = name->core,
			.person = name->kind == NAME_PERSON };

		if (name->sureness != NAME_SURE)
			continue;
		if (name->at.len > name->core.len)
			one.end = str_sub(text, name->at.off + name->core.len,
			    name->at.len - name->core.len);
		if (one.person && name->core.len >= 9)
			sounds_alike(n, one);
		if (!is_town(name, one.end))
			continue;
		const struct called *other = keep(n, &n->by_stem[KIND_NONE], name->core, one);

		if (!str_eq(other->end, one.end))
			tell(n, one, other, name->core);
	}
}

void
check_near_names(struct checking *c)
{
	struct near n = { .c = c };

	for (size_t i = 0; i < c->doc->nblocks; i++)
		if (is_text(&c->doc->blocks[i]))
			names_of(&n, (uint32_t)i);
	for (size_t i = 0; i < c->spots.n; i++) {
		const struct body_ending *e =
		    body_ending_at(c->doc->blocks[c->spots.items[i].block].text,
			c->spots.items[i].off);

		if (e != NULL && e->kind != KIND_OTHER)
			ending_at(&n, &c->spots.items[i], e);
	}
}
