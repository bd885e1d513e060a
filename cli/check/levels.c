#include "check.h"

#include <string.h>

#include "array.h"
#include "check_private.h"
#include "utf8.h"

/* Words of a tier that is not the speaker's. */

static const struct tier {
	const char *sign;
	unsigned rank; /* 1 province … 5 village */
} tiers[] = {
	{ "省", 1 },
	{ "市", 2 },
	{ "州", 2 },
	{ "区", 3 },
	{ "县", 3 },
	{ "旗", 3 },
	{ "街道", 4 },
	{ "镇", 4 },
	{ "乡", 4 },
	{ "社区", 5 },
	{ "村", 5 },
	{ NULL, 0 },
};

#define CITY 2
#define COUNTY 3

/* What a tier is said in: before its sign, or behind it. */
static const char *const possessive[] = { "我", "我们", "本", NULL };
static const char *const whole[] = { "全", NULL };
static const char *const organs[] = { "委", "政府", "直", "级", "四大家", "四套班子", "四大班子",
	"党委", "人大", "政协", "纪委", "党工委", "办事处", "第十", "人民代表大会", "人民政府",
	"人民法院", "人民检察院", NULL };
/* These say whose they are only where the draft's own tier is called otherwise: a 市长 may be the one above. */
static const char *const heads[] = { "长", NULL };
static const char *const bodies[] = { "局", "委员会", "办公室", "法院", "检察院", "融媒体中心",
	"消防救援大队", NULL };
/* Bodies whose names have no word before these. */
static const char *const unions[] = { "妇联", "残联", "文联", "科协", "工商联", "总工会", "供销社",
	"人武部", "武装部", NULL };
/* Behind 区长 a name may stand, which tells whose he is; these are no name's first character. */
static const char *const head_ends[] = { "的", "要", "在", "亲", "带", "和", "、", "，", "。", "任",
	"挂", "办", "负", "热", NULL };

/* After a sign these make another word: 区域, 市场, 县域, 村庄. */
static const char *const other_words[] = { "域", "块", "间", "别", "分", "位", "场", "容", "貌",
	"落", "庄", "民", "区", "城", "道", "居", "级以上", "级及以上", "级领导", "级干部", "委会",
	"政工", "政设施", "政道路", "政公用", "政管", NULL };

static const struct tier *
tier_at(struct str text, size_t off)
{
	for (const struct tier *t = tiers; t->sign != NULL; t++)
		if (str_at(text, off, t->sign))
			return t;
	return NULL;
}

/* The rank of the i-th place of the chain, 0 if its name does not say. A 市 below another is of a county's rank. */
static unsigned
place_rank(const struct checking *c, size_t i)
{
	static const char *const provinces[] = { "自治区", "特别行政区", NULL };
	static const char *const prefectures[] = { "自治州", "地区", "盟", NULL };
	struct str place = c->context->places[i];
	const struct tier *t = tiers;

	if (str_one_before(place, place.len, provinces))
		return 1;
	if (str_one_before(place, place.len, prefectures))
		return 2;
	while (t->sign != NULL && !str_ends(place, str_of(t->sign)))
		t++;
	/* 社区 ends like 区 */
	if (str_ends(place, STR("社区")))
		return 5;
	if (t->sign == NULL || t->rank != 2)
		return t->rank;
	for (size_t k = 0; k < i; k++)
		if (str_ends(c->context->places[k], STR("市")) ||
		    str_one_before(c->context->places[k], c->context->places[k].len, prefectures))
			return 3;
	return 2;
}

static bool
in_chain(const struct checking *c, const char *sign)
{
	if (str_eq(tier_sign(c->context->level), str_of(sign)))
		return true;
	for (size_t i = 0; i < c->context->nplaces; i++)
		if (str_ends(c->context->places[i], str_of(sign)))
			return true;
	return false;
}

/* Whether the chain names its tier of this rank, otherwise than the text: 市 where that says 州 or 县. */
static bool
has_other(const struct checking *c, unsigned rank)
{
	for (size_t i = 0; i < c->context->nplaces; i++)
		if (place_rank(c, i) == rank)
			return true;
	return false;
}

#define NEAR 240     /* bytes of a sentence */
#define MOST_BODY 18 /* of a body's name without its tier */

/* 各县要发动全县: everybody's own, not the speaker's. */
static bool
is_shared(struct str text, size_t off)
{
	static const char *const stops[] = { "。", "；", "！", "？", NULL };
	static const char *const anyone[] = { "各", "每", "有的", "一些", "某", "哪", "几个",
		"一个", "他", "该", NULL };
	size_t start = off;

	while (start && off - start < NEAR && !str_one_before(text, start, stops))
		start--;
	return str_has_one(str_sub(text, start, off - start), anyone);
}

/* What a tier word is. */
struct tier_use {
	bool mine, all, organ; /* 我县, 全县, 县委 */
	bool head;             /* 县长, 县住建局 */
};

/* Bytes of a body's name at off, 住建局; 0 if the words there are none, or go on too long. */
static size_t
body_len(struct str text, size_t off)
{
	static const char *const no_name[] = { "的", "了", "在", "是", "为", "与", "和", "及", "等",
		"要", "把", "由", "各", NULL };
	size_t end = off, body;

	while (end - off < MOST_BODY && utf8_han_at(text, end) && !str_one_at(text, end, no_name)) {
		body = end > off ? str_one_at(text, end, bodies) : 0;
		if (body && !common_at(text, end))
			return end + body - off;
		end += 3;
	}
	return 0;
}

/* Whether no name of a place goes on up to off: 南桥|区长 is somebody's. */
static bool
is_bare(struct str text, size_t off)
{
	static const char *const before[] = { "由", "请", "向", "到", "和", "与", "是", "对", "找",
		"给", "经", "让", "报", "按", "据", "会同", "发挥", "支持", "协助", "配合", "联合",
		"依托", "通过", "听取", "驻", "陪同", "代表", "作为", "希望", "责成", "委托", "随",
		"在", NULL };
	static const char *const deputies[] = { "常务副", "副", "原", NULL };

	off -= str_one_before(text, off, deputies);
	return !off || !utf8_han_ends_at(text, off) || str_one_before(text, off, before);
}

static struct tier_use
use_of(struct str text, size_t off, size_t len)
{
	static const char *const parts[] = { "小", "社", "城", "园", "景", "辖", "发", "库", "新",
		"山", "灾", "林", "各", "乡", "邻", "弟", "外", "某", "区", NULL };
	/* 全区域, 全市场, 我镇区, 我们区位; but 我区位于, 我区分管 */
	static const char *const goes_on[] = { "域", "场", "区", "民", "别", "间", "委会", "位",
		"块", "分", NULL };
	static const char *const alone[] = { "位于", "位居", "位列", "位处", "分管", "分别", "分为",
		"分两", "分三", NULL };
	static const char *const of_streets[] = { "党工委", "办事处", NULL };
	static const char *const decides[] = { "要求", "决定", "研究", "班子", "、办事处", NULL };
	struct tier_use use = { .mine = str_one_before(text, off, possessive) > 0,
		.all = str_one_before(text, off, whole) > 0 };
	bool other = str_one_at(text, off + len, other_words) > 0;

	if ((use.mine || use.all) && str_one_at(text, off + len, goes_on) &&
	    !str_one_at(text, off + len, alone))
		return (struct tier_use){ .mine = false };
	if (use.mine || use.all)
		return use;
	if (str_one_before(text, off, parts))
		return use;
	size_t organ = other ? 0 : str_one_at(text, off + len, organs);

	/* 请街道办事处参加: one of them */
	use.organ = organ && (len == 3 || !str_one_at(text, off + len, of_streets) ||
				 str_one_at(text, off + len + organ, decides));
	use.head =
	    len == 3 && !use.organ && is_bare(text, off) &&
	    (body_len(text, off + len) || str_one_at(text, off + len, unions) ||
		(str_one_at(text, off + len, heads) &&
		    (str_before(text, off, "副") || str_one_at(text, off + len + 3, head_ends))));
	return use;
}

/* 在|县委、县政府的坚强领导下; 县委高度重视: whose organ leads and cares is the speaker's own. */
static bool
is_leading(struct str text, size_t off)
{
	static const char *const begins[] = { "。", "！", "；", NULL };
	struct str near = str_sub(text, off, NEAR), clause = str_sub(near, 0, clause_end(near, 0));

	if (str_before(text, off, "在"))
		return str_has(clause, STR("领导下"));
	return (!off || str_one_before(text, off, begins)) && str_has(clause, STR("高度重视"));
}

/*
 * Whether the tier word whose sign is at off is somebody else's: the chain has its tier in another form, or none of it at
 * or below the speaker's own. A tier above the chain's is right.
 */
static bool
is_wrong(const struct checking *c, struct str text, size_t off, const struct tier *t, unsigned own)
{
	struct tier_use use = use_of(text, off, strlen(t->sign));

	if ((!use.mine && !use.all && !use.organ && !use.head) || in_chain(c, t->sign))
		return false;
	if (use.head)
		return t->rank == own && has_other(c, own);
	if (t->rank == own || has_other(c, t->rank))
		return true;
	return t->rank > own &&
	       (use.mine || (use.organ && is_leading(text, off) && !is_shared(text, off)) ||
		   (use.all && own == CITY && t->rank == COUNTY && !is_shared(text, off)));
}

/* Bytes of an organ that only a 街道 has, in a draft of a 镇 or 乡: 党工委 and 办事处 with nobody's name before. */
static size_t
street_organ(const struct checking *c, struct str text, size_t off)
{
	static const char *const organs_of[] = { "办事处", "党工委", NULL };
	static const char *const before[] = { "向", "由", "到", "是", "经", "在", "和", "与", "请",
		"我", "我们", "让", NULL };
	struct str level = c->context->level;
	size_t len = str_one_at(text, off, organs_of), one;

	if (!len || !(str_eq(level, STR("镇")) || str_eq(level, STR("乡"))) ||
	    in_chain(c, "街道") || str_at(text, off + len, "处"))
		return 0;
	return !utf8_is_han(utf8_before(text, off, &one)) || str_one_before(text, off, before) ? len
											       : 0;
}

static const struct {
	const char *open, *close;
} quotations[] = { { "《", "》" }, { "“", "”" } };

/* Where the quotation or title that begins at off ends; off itself if none begins, or if it is not closed. */
static size_t
quotation_end(struct str text, size_t off, bool unclosed[COUNT(quotations)])
{
	for (size_t i = 0; i < COUNT(quotations); i++) {
		if (unclosed[i] || !str_at(text, off, quotations[i].open))
			continue;
		size_t end = str_find(text, str_of(quotations[i].close), off);

		/* what is not closed from here on is not looked for again */
		unclosed[i] = end == STR_NONE;
		return unclosed[i] ? off : end;
	}
	return off;
}

/* Bytes of what the tier's sign at off is said with: 委 of 县委, 长, 住建局. */
static size_t
name_len(struct str text, size_t off)
{
	size_t organ = str_one_at(text, off, organs), head = str_one_at(text, off, heads),
	       alone = head ? head : str_one_at(text, off, unions);

	return organ ? organ : alone ? alone : body_len(text, off);
}

static void
levels_in(struct checking *c, const struct block *b, struct spots spots)
{
	unsigned own = tier_rank(c->context->level);
	size_t quoted = 0; /* up to here */
	bool unclosed[COUNT(quotations)] = { false };

	for (size_t i = 0; i < spots.n && own; i++) {
		size_t off = spots.items[i].off;
		const struct tier *t = tier_at(b->text, off);

		if (off < quoted)
			continue;
		quoted = quotation_end(b->text, off, unclosed);
		if (t == NULL && street_organ(c, b->text, off))
			report(c, b, span_of(off, street_organ(c, b->text, off)),
			    "a 街道 has one, this draft is a %.*s's", STR_FMT(c->context->level));
		if (t == NULL || !is_wrong(c, b->text, off, t, own))
			continue;
		size_t before = str_one_before(b->text, off, possessive);

		before = before ? before : str_one_before(b->text, off, whole);
		size_t len = before + strlen(t->sign);

		if (!before)
			len += name_len(b->text, off + len);
		report(c, b, span_of(off - before, len),
		    "%.*s is not a tier of this draft, which is a %.*s's", (int)len,
		    b->text.data + off - before, STR_FMT(c->context->level));
	}
}

const struct finder find_levels = { .chars = "省市州区县旗街镇乡社村办党《“", .in = levels_in };
