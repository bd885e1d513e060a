#include "check.h"

#include <string.h>

#include "array.h"
#include "check_private.h"
#include "map.h"
#include "utf8.h"

/*
 * One body, two names. Most short names are made of the long ones: of the first characters of their words (人社局,
 * 人力资源社会保障局) or by leaving out a word that says little (应急局, 应急管理局). The others stand in a table.
 */

/* What a short name leaves out. */
static const char *const left_out[] = { "监督管理", "行政管理", "管理", "事务", "运输", "合作",
	"救援", "工作", "建设", "服务", "业", NULL };

#define MOST_NAME 36 /* bytes of a long name before its ending */

/* A name that was read. */
struct body {
	struct spot at;
	size_t len;
	size_t cut;   /* bytes of the word that a short name leaves out */
	char tier[4]; /* the sign before it, empty if there is none */
};

struct naming {
	struct checking *c;
	struct map shorts, longs, told; /* by what makes them one */
};

static const char *const tiers[] = { "省", "市", "县", "区", "旗", "州", "镇", NULL };

static struct body
body_at(struct spot spot, struct str text, size_t off, size_t end)
{
	struct body body = { .at = { spot.block, (uint32_t)off }, .len = end - off };
	size_t sign = str_one_before(text, off, tiers);

	memcpy(body.tier, text.data + off - sign, sign);
	return body;
}

/* The name from behind the sign of its tier on, if one stands a word or two before: 县|自然资源和规划局. */
static struct span
whole(struct str text, const struct body *body)
{
	size_t off = body->at.off;

	for (unsigned n = 0; n < 3; n++, off -= 6) {
		if (str_one_before(text, off, tiers))
			return span_of(off, body->at.off + body->len - off);
		if (off < 6 || !common_at(text, off - 6))
			break;
	}
	return span_of(body->at.off, body->len);
}

/* Notes a name by what makes it one with another, and reports it if that was read. */
static void
name_add(struct naming *n, struct str key, struct body body, bool is_long)
{
	void **slot = map_put(n->c->arena, is_long ? &n->longs : &n->shorts, key);
	const struct body *other = map_get(is_long ? &n->shorts : &n->longs, key);
	struct body *own = *slot;

	if (own == NULL) {
		own = arena_new(n->c->arena, struct body);
		*own = body;
		*slot = own;
	} else if (other == NULL && body.cut && own->cut && own->cut != body.cut) {
		other = own; /* 市场监督管理局, 市场管理局 */
	}
	if (other == NULL || map_get(&n->told, key) != NULL ||
	    (*body.tier && *other->tier && strcmp(body.tier, other->tier) != 0))
		return;
	*map_put(n->c->arena, &n->told, key) = n;
	const struct block *b = &n->c->doc->blocks[body.at.block];
	struct str text = n->c->doc->blocks[other->at.block].text;
	struct span name = whole(text, other);

	report(n->c, b, whole(b->text, &body), "called %.*s elsewhere: one name for one body",
	    STR_FMT(str_sub(text, name.off, name.len)));
}

static struct str
key_of(struct naming *n, struct str first, struct str second, const struct body_ending *e)
{
	return arena_printf(n->c->arena, "%.*s%.*s%s", STR_FMT(first), STR_FMT(second), e->brief);
}

/* The name made of first characters: 人…社…局 of each two words before the ending, and of one of 联 and 协. */
static void
add_initials(struct naming *n, struct spot spot, struct str text, struct span end,
    const struct body_ending *e)
{
	static const char *const no_name[] = { "的", "了", "在", "是", "为", "与", "及", "等",
		NULL };
	size_t first = end.off, len;

	while (end.off - first < MOST_NAME && utf8_is_han(utf8_before(text, first, &len)) &&
	       !str_one_before(text, first, no_name))
		first -= len;
	for (size_t i = first; i + 6 <= end.off; i += 3) {
		struct body body = body_at(spot, text, i, end.off + end.len);

		if (!common_at(text, i))
			continue;
		if (e->is & BODY_ALONE)
			name_add(n, key_of(n, str_sub(text, i, 3), STR(""), e), body, true);
		for (size_t k = i + 6; k + 6 <= end.off; k += 3)
			if (common_at(text, k))
				name_add(n, key_of(n, str_sub(text, i, 3), str_sub(text, k, 3), e),
				    body, true);
	}
}

/* The name whose own word, and the word before it, stand before off: 应急…, 退役军人…. Its ending is at `end`. */
static void
add_name(struct naming *n, struct spot spot, size_t off, struct span end,
    const struct body_ending *e)
{
	struct str text = n->c->doc->blocks[spot.block].text;
	size_t word = off >= 6 ? off - 6 : off,
	       both = word >= 6 && common_at(text, word - 6) ? word - 6 : word;
	struct str stem = str_sub(text, both, off - both);

	struct body body = body_at(spot, text, both, end.off + end.len);

	body.cut = end.off - off;
	if (stem.len && utf8_pass_han(stem, 0) == stem.len)
		name_add(n, key_of(n, stem, STR(""), e), body,
		    off < end.off || end.len > strlen(e->brief));
}

static void
name_at(struct naming *n, struct spot spot, struct str text, const struct body_ending *e)
{
	struct span end = span_of(spot.off, strlen(e->mark));
	size_t out = str_one_before(text, end.off, left_out), behind = end.off + end.len;
	bool is_short = end.len == strlen(e->brief),
	     two = end.off >= 6 && !common_at(text, end.off - 6);

	/* 政协委员, 达成协议 */
	if ((e->is & BODY_CUT) && common_at(text, behind - 3))
		return;
	if ((e->is & BODY_INITIALS) && (!(e->is & BODY_CUT) || str_at(text, end.off, "委")))
		add_initials(n, spot, text, end, e);
	if (out)
		add_name(n, spot, end.off - out, end, e);
	add_name(n, spot, end.off, end, e);
	if (two && (e->is & BODY_INITIALS) && is_short)
		name_add(n,
		    key_of(n, str_sub(text, end.off - 6, 3), str_sub(text, end.off - 3, 3), e),
		    body_at(spot, text, end.off - 6, behind), false);
	if (two && (e->is & BODY_ALONE) && is_short && utf8_han_ends_at(text, end.off))
		name_add(n, key_of(n, str_sub(text, end.off - 3, 3), STR(""), e),
		    body_at(spot, text, end.off - 3, behind), false);
}

/* A name of the table that was read. */
struct known {
	const struct wording *name;
	struct spot at;
	struct str tier;
};

/* The first row of the table that begins with the character at off, or would stand behind it. */
static const struct wording *
first_name(struct str text, size_t off)
{
	size_t from = 0, to = nbody_names;

	while (from < to) {
		size_t mid = from + (to - from) / 2;

		if (memcmp(body_names[mid].wrong, text.data + off, 3) < 0)
			from = mid + 1;
		else
			to = mid;
	}
	return &body_names[from];
}

/* Whether a tier's sign belongs to a name: there is an 一中 in every county. */
static bool
is_of_tier(const struct wording *name)
{
	return str_starts_z(str_of(name->right), "县");
}

/* The sign of a tier that ends at off; empty if none does. */
static struct str
tier_of(struct str text, size_t off)
{
	static const char *const above[] = { "国家", "自治区", "省", "市", "州", "县", "区", "旗",
		"镇", "乡", NULL };
	size_t len = str_one_before(text, off, above);

	return str_sub(text, off - len, len);
}

/* The first of the rows with the longest name that begins at off; NULL if none does. */
static const struct wording *
known_at(struct str text, size_t off)
{
	const struct wording *longest = NULL;

	for (const struct wording *w = first_name(text, off);
	     w->wrong != NULL && memcmp(w->wrong, text.data + off, 3) == 0; w++)
		if (*w->right && str_at(text, off, w->wrong) &&
		    (!is_of_tier(w) || tier_of(text, off).len) &&
		    (longest == NULL || strlen(w->wrong) > strlen(longest->wrong)))
			longest = w;
	return longest;
}

/* Reports a name if its body was called otherwise before. */
static void
known_in(struct naming *n, struct map *seen, struct known known)
{
	struct checking *c = n->c;
	struct str body = str_of(known.name->right);

	if (is_of_tier(known.name))
		body = arena_printf(c->arena, "%.*s%.*s", STR_FMT(known.tier), STR_FMT(body));
	void **slot = map_put(c->arena, seen, body);
	const struct known *before = *slot;

	if (before == NULL) {
		*(struct known *)(*slot = arena_new(c->arena, struct known)) = known;
		return;
	}
	if (strcmp(before->name->wrong, known.name->wrong) == 0 ||
	    (known.tier.len && before->tier.len && !str_eq(known.tier, before->tier)) ||
	    map_get(&n->told, body) != NULL)
		return;
	*map_put(c->arena, &n->told, body) = n;
	report(c, &c->doc->blocks[known.at.block], span_of(known.at.off, strlen(known.name->wrong)),
	    "%s is called %s elsewhere: one name for one body", known.name->wrong,
	    before->name->wrong);
}

/* The names of the table that stand in the text. */
static void
check_known(struct naming *n)
{
	/* 第二|实验小学 is another one */
	static const char *const numbered[] = { "二", "三", "四", "五", "六", "七", "八", "九",
		"十", NULL };
	struct checking *c = n->c;
	struct map seen = { 0 };
	struct spot last = { 0 };

	for (size_t i = 0; i < c->spots.n; i++) {
		const struct spot *spot = &c->spots.items[i];
		struct str text = c->doc->blocks[spot->block].text;
		const struct wording *name = spot->block == last.block && spot->off < last.off
						 ? NULL
						 : known_at(text, spot->off);

		if (name == NULL)
			continue;
		struct str tier = tier_of(text, spot->off);
		size_t end = spot->off + strlen(name->wrong);

		if ((common_at(text, end - 3) && !str_at(text, end, "员会")) ||
		    str_one_before(text, spot->off, numbered) ||
		    str_before(text, spot->off - tier.len, "（"))
			continue;
		last = (struct spot){ spot->block, (uint32_t)end };
		/* 科工局 is one of two */
		for (const struct wording *w = name;
		     w->wrong != NULL && strcmp(w->wrong, name->wrong) == 0; w++)
			known_in(n, &seen, (struct known){ w, *spot, tier });
	}
}

/* Whether a long name may end there: a text without one has no two names. */
static bool
may_be_long(struct str text, size_t off)
{
	const struct body_ending *e = body_ending_at(text, off);

	return e != NULL && e->brief != NULL && !(e->is & BODY_CUT) &&
	       ((e->is & BODY_INITIALS) || str_one_before(text, off, left_out));
}

static bool
has_long(const struct checking *c)
{
	for (size_t i = 0; i < c->spots.n; i++)
		if (may_be_long(c->doc->blocks[c->spots.items[i].block].text,
			c->spots.items[i].off))
			return true;
	return false;
}

/* Names that are made of one another. */
static void
check_names(struct naming *n)
{
	const struct checking *c = n->c;

	for (size_t i = 0; i < c->spots.n; i++) {
		struct str text = c->doc->blocks[c->spots.items[i].block].text;

		const struct body_ending *e = body_ending_at(text, c->spots.items[i].off);

		if (e != NULL && e->brief != NULL)
			name_at(n, c->spots.items[i], text, e);
	}
}

static void
check_two_names(struct checking *c)
{
	struct naming n = { .c = c };

	check_known(&n);
	check_near_names(c);
	if (has_long(c))
		check_names(&n);
	check_same_bodies(c);
}

const struct finder find_two_names = { .chars = "局厅委办联协社大支专站队",
	.words = body_names,
	.run = check_two_names };
