#include "check.h"

#include <string.h>

#include "check_private.h"
#include "map.h"
#include "utf8.h"

/*
 * One body, two names. Most short names are made of the long ones: of the first characters of their words (人社局,
 * 人力资源社会保障局) or by leaving out a word that says little (应急局, 应急管理局). The others stand in a table.
 */

/* The last rows are no names of one body, but where check_near_names() is to look. */
#define NLOOKS 5
static const struct wording bodies[] = {
	{ "城管局", "综合执法局" },
	{ "城管局", "综合行政执法局" },
	{ "卫健局", "卫健委" },
	{ "卫健委", "卫生健康局" },
	{ "卫健局", "卫生健康委" },
	{ "水利局", "水务局" },
	{ "资规局", "自然资源和规划局" },
	{ "自然资源局", "自然资源和规划局" },
	{ "信访局", "信访办" },
	{ "文旅局", "文广新局" },
	{ "文旅局", "文广旅局" },
	{ "市场监管局", "市场监督管理局" },
	{ "创建办", "创城办" },
	{ "文明办", "精神文明建设办公室" },
	{ "发改局", "发改委" },
	{ "发改委", "发展和改革局" },
	{ "教育局", "教体局" },
	{ "教育局", "教育体育局" },
	{ "环境局", "生态环境局" },
	{ "编办", "机构编制委员会办公室" },
	{ "政务服务中心", "行政服务中心" },
	{ "融媒体中心", "新媒体中心" },
	{ "住建局", "住建委" },
	{ "工信局", "经信局" },
	{ "工信局", "工信委" },
	{ "人社局", "人力社保局" },
	{ "城管局", "城管执法局" },
	{ "文旅局", "文体旅局" },
	{ "农业农村局", "农业农村委" },
	{ "商务局", "商务委" },
	{ "林业局", "林草局" },
	{ "数据局", "大数据局" },
	{ "自然资源局", "资规局" },
	{ "行政审批局", "政务服务局" },
	{ "行政审批局", "审批服务局" },
	{ "科技局", "科工局" },
	{ "科技局", "科信局" },
	{ "工信局", "科工局" },
	{ "供销社", "供销联社" },
	{ "机关事务服务中心", "机关事务管理局" },
	{ "招商局", "投促局" },
	{ "招商局", "投资促进局" },
	{ "体育局", "文体局" },
	{ "金融办", "金融局" },
	{ "国资委", "国资办" },
	{ "人防办", "国动办" },
	{ "广播电视台", "融媒体中心" },
	{ "供电公司", "供电局" },
	{ "人武部", "人民武装部" },
	{ "县医院", "县人民医院" },
	{ "城投集团", "城市投资集团" },
	{ "城投公司", "城市投资公司" },
	{ "中心", "学校" },
	{ "协会", "公司" },
	{ "医院", "学院" },
	{ "指挥部", "领导小组" },
	{ "园区", "开发区" },
	{ NULL, NULL },
};
#define NBODIES (sizeof bodies / sizeof *bodies - 1 - NLOOKS)

/* What a body's name ends with; a long one may spell it out. */
static const struct ending {
	const char *mark, *spelt;
	bool initials; /* short names are made of first characters, … */
	bool alone;    /* … also of one: 残联 */
} endings[] = {
	{ "局", "局", true, false },
	{ "委", "委员会", true, false },
	{ "办", "办公室", true, false },
	{ "联", "联合会", true, true },
	{ "协", "协会", true, true },
	{ "社", "社", false, false },
	{ "大队", "大队", false, false },
	{ "支队", "支队", false, false },
};
#define NENDINGS (sizeof endings / sizeof *endings)

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
key_of(struct naming *n, struct str first, struct str second, const struct ending *e)
{
	return arena_printf(n->c->arena, "%.*s%.*s%s", STR_FMT(first), STR_FMT(second), e->mark);
}

/* The name made of first characters: 人…社…局 of each two words before the ending, and of one of 联 and 协. */
static void
add_initials(struct naming *n, struct spot spot, struct str text, struct span end,
    const struct ending *e)
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
		if (e->alone)
			name_add(n, key_of(n, str_sub(text, i, 3), STR(""), e), body, true);
		for (size_t k = i + 6; k + 6 <= end.off; k += 3)
			if (common_at(text, k))
				name_add(n, key_of(n, str_sub(text, i, 3), str_sub(text, k, 3), e),
				    body, true);
	}
}

/* The name whose own word, and the word before it, stand before off: 应急…, 退役军人…. Its ending is at `end`. */
static void
add_name(struct naming *n, struct spot spot, size_t off, struct span end, const struct ending *e)
{
	struct str text = n->c->doc->blocks[spot.block].text;
	size_t word = off >= 6 ? off - 6 : off,
	       both = word >= 6 && common_at(text, word - 6) ? word - 6 : word;
	struct str stem = str_sub(text, both, off - both);

	struct body body = body_at(spot, text, both, end.off + end.len);

	body.cut = end.off - off;
	if (stem.len && utf8_pass_han(stem, 0) == stem.len)
		name_add(n, key_of(n, stem, STR(""), e), body,
		    off < end.off || end.len > strlen(e->mark));
}

static void
name_at(struct naming *n, struct spot spot, struct str text, const struct ending *e)
{
	bool spelt = str_at(text, spot.off, e->spelt);
	struct span end = span_of(spot.off, strlen(spelt ? e->spelt : e->mark));
	size_t out = str_one_before(text, end.off, left_out), behind = end.off + end.len;
	bool is_short = end.len == strlen(e->mark),
	     two = end.off >= 6 && !common_at(text, end.off - 6);

	/* 政协委员, 达成协议 */
	if (!spelt && common_at(text, behind - 3))
		return;
	if (e->initials && (spelt || str_at(text, end.off, "委")))
		add_initials(n, spot, text, end, e);
	if (out)
		add_name(n, spot, end.off - out, end, e);
	add_name(n, spot, end.off, end, e);
	if (two && e->initials && is_short)
		name_add(n,
		    key_of(n, str_sub(text, end.off - 6, 3), str_sub(text, end.off - 3, 3), e),
		    body_at(spot, text, end.off - 6, behind), false);
	if (two && e->alone && is_short && utf8_han_at(text, end.off - 3))
		name_add(n, key_of(n, str_sub(text, end.off - 3, 3), STR(""), e),
		    body_at(spot, text, end.off - 3, behind), false);
}

/* Whether the one name is the end of the other one here: 生态|环境局. */
static bool
ends_longer(struct str text, size_t off, const struct wording *names)
{
	size_t one = strlen(names->wrong), two = strlen(names->right);

	return two > one && off >= two - one && str_at(text, off - (two - one), names->right);
}

/* The names of the table that stand in the text. */
static void
check_known(struct checking *c)
{
	const struct spot *first[NBODIES][2] = { { NULL } };
	struct letter_set begin = { { 0 } };

	for (size_t k = 0; k < NBODIES; k++) {
		letter_set_add(&begin, letter_of_three(bodies[k].wrong));
		letter_set_add(&begin, letter_of_three(bodies[k].right));
	}
	for (size_t i = 0; i < c->spots.n; i++) {
		const struct spot *spot = &c->spots.items[i];
		struct str text = c->doc->blocks[spot->block].text;

		if (!letter_set_may_have(&begin, letter_of_three(text.data + spot->off)))
			continue;
		for (size_t k = 0; k < NBODIES; k++) {
			const char *const names[] = { bodies[k].wrong, bodies[k].right };

			for (size_t w = 0; w < 2; w++)
				if (first[k][w] == NULL &&
				    memcmp(names[w], text.data + spot->off, 3) == 0 &&
				    str_at(text, spot->off, names[w]) &&
				    (w || !ends_longer(text, spot->off, &bodies[k])))
					first[k][w] = spot;
		}
	}
	for (size_t k = 0; k < NBODIES; k++) {
		if (first[k][0] == NULL || first[k][1] == NULL)
			continue;
		/* the later one is the other name */
		bool later = first[k][1] > first[k][0];
		const struct spot *spot = first[k][later];
		const char *name = later ? bodies[k].right : bodies[k].wrong;

		report(c, &c->doc->blocks[spot->block], span_of(spot->off, strlen(name)),
		    "%s is called %s elsewhere: one name for one body", name,
		    later ? bodies[k].wrong : bodies[k].right);
	}
}

/* Whether a long name may end there: a text without one has no two names. */
static bool
may_be_long(struct str text, size_t off)
{
	for (size_t k = 0; k < NENDINGS; k++)
		if (str_at(text, off, endings[k].spelt))
			return endings[k].initials || str_one_before(text, off, left_out);
	return false;
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

static void
check_two_names(struct checking *c)
{
	struct naming n = { .c = c };

	check_known(c);
	check_near_names(c);
	if (!has_long(c))
		return;
	for (size_t i = 0; i < c->spots.n; i++) {
		struct str text = c->doc->blocks[c->spots.items[i].block].text;

		for (size_t k = 0; k < NENDINGS; k++)
			if (memcmp(endings[k].mark, text.data + c->spots.items[i].off, 3) == 0 &&
			    str_at(text, c->spots.items[i].off, endings[k].mark))
				name_at(&n, c->spots.items[i], text, &endings[k]);
	}
}

const struct finder find_two_names = { .chars = "局委办联协社大支专",
	.words = bodies,
	.either = true,
	.run = check_two_names };
