#include "check.h"

#include <string.h>

#include "check_private.h"
#include "utf8.h"

/* Words of a tier that is not the speaker's, and claims that only some other place can make. */

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

/* What a tier is said in: before its sign, or behind it. */
static const char *const possessive[] = { "我", "我们", NULL };
static const char *const whole[] = { "全", NULL };
static const char *const organs[] = { "委", "政府", "直", "级", "四大家", NULL };

/* After a sign these make another word: 区域, 市场, 县域, 村庄. */
static const char *const other_words[] = { "域", "块", "间", "别", "分", "位", "场", "容", "貌",
	"落", "庄", "民", "区", "城", "道", "居", "级以上", "级及以上", "级领导", "级干部", "委会",
	"政工", "政设施", "政道路", "政公用", "政管", NULL };

static const struct tier *
tier_at(struct str text, size_t off)
{
	for (const struct tier *t = tiers; t->sign != NULL; t++)
		if (here(text, off, t->sign))
			return t;
	return NULL;
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

/* Whether the chain names its tier of this rank otherwise: 市 where the text says 州. */
static bool
has_other(const struct checking *c, unsigned rank)
{
	for (const struct tier *t = tiers; t->sign != NULL; t++)
		if (t->rank == rank && in_chain(c, t->sign))
			return true;
	return false;
}

static unsigned
rank_of(struct str sign)
{
	for (const struct tier *t = tiers; t->sign != NULL; t++)
		if (str_eq(sign, str_of(t->sign)))
			return t->rank;
	return 0;
}

/* Whether the tier word whose sign is at off is somebody else's. A tier above the own one is right, unless the chain has none of it. */
static bool
is_wrong(const struct checking *c, struct str text, size_t off, const struct tier *t, unsigned own)
{
	size_t after = off + strlen(t->sign);
	bool mine = str_one_before(text, off, possessive) != 0,
	     all = str_one_before(text, off, whole) != 0;

	if (in_chain(c, t->sign) || (t->rank < own && !(mine && has_other(c, t->rank))) ||
	    (!mine && !all && t->rank != own))
		return false;
	if (mine || (all && t->rank == own))
		return !str_one_at(text, after, other_words) || here(text, after, "委");
	if (all || str_one_before(text, off,
		       (const char *const[]){ "小", "社", "城", "园", "景", "辖", "发", "库", "新",
			   "山", "灾", "林", "各", "市辖", "乡", NULL }))
		return false;
	return str_one_at(text, after, organs) && !str_one_at(text, after, other_words);
}

static void
levels_in(struct checking *c, const struct block *b, struct spots spots)
{
	unsigned own = rank_of(tier_sign(c->context->level)), quoted = 0;

	for (size_t i = 0; i < spots.n && own; i++) {
		size_t off = spots.items[i].off;
		const struct tier *t = tier_at(b->text, off);

		quoted += here(b->text, off, "《") || here(b->text, off, "“");
		quoted -= quoted && (here(b->text, off, "》") || here(b->text, off, "”"));
		if (t == NULL || quoted || !is_wrong(c, b->text, off, t, own))
			continue;
		size_t before = str_one_before(b->text, off, possessive);

		before = before ? before : str_one_before(b->text, off, whole);
		report(c, b, span_of(off - before, before + strlen(t->sign)),
		    "%.*s%s is not a tier of this draft, which is a %.*s's", (int)before,
		    b->text.data + off - before, t->sign, STR_FMT(c->context->level));
	}
}

const struct finder find_levels = { .chars = "省市州区县旗街镇乡社村《》“”", .in = levels_in };

static const char *const claims[] = { "主城区", "中心城区", "省会城市", "省会", "首府",
	"副中心城市", "副中心", "计划单列市", "直辖市", "副省级城市", "老工业基地", "革命老区",
	"资源型城市", "国家中心城市", "边境城市", "沿海城市", "百强县", "百强区", "经济强县",
	"经济强区", "人口大县", "人口大市", "农业大县", "工业强市", "贫困县", "脱贫县",
	"历史文化名城", "国家级新区", "自治县", "市政府所在地", "县政府所在地", "区政府所在地",
	"市委所在地", "政府驻地", "市政府驻地", NULL };

/* What makes a claim of what follows in the clause. */
static const char *const claiming[] = { "作为", "是全省", "是全国", "是全市", "是我省", "是我市",
	"是本省", NULL };

/* Bytes from off to a claim's end in the same clause, 0 if there is none; *claim: the claim's. */
static size_t
claim_after(struct str text, size_t off, size_t *claim)
{
	static const char *const ends[] = { "，", "。", "；", "“", NULL };
	size_t at = off;

	*claim = 0;
	for (unsigned n = 0; at < text.len && n < 14 && !str_one_at(text, at, ends); n++) {
		*claim = str_one_at(text, at, claims);
		if (*claim)
			return at + *claim - off;
		at += utf8_len(text, at);
	}
	return 0;
}

static size_t
claim_at(struct checking *c, const struct block *b, size_t off)
{
	size_t head = str_one_at(b->text, off, claiming), claim,
	       len = head && is_prose(b) ? claim_after(b->text, off + head, &claim) : 0;
	struct str said = len ? str_sub(b->text, off + head + len - claim, claim) : STR("");

	if (!len || is_own(c, said))
		return head;
	report(c, b, span_of(off, head + len), "not every place is %.*s: see that this one is",
	    STR_FMT(said));
	return head + len;
}

const struct finder find_rank_claims = { .chars = "作是", .at = claim_at };

static const struct wording bodies[] = {
	{ "国土资源局", "自然资源局" },
	{ "国土局", "自然资源局" },
	{ "农业局", "农业农村局" },
	{ "农牧局", "农业农村局" },
	{ "畜牧局", "农业农村局" },
	{ "物价局", "发展改革委" },
	{ "旅游局", "文化和旅游局" },
	{ "食药局", "市场监督管理局" },
	{ "市容局", "城市管理局" },
	{ "国土资源厅", "自然资源厅" },
	{ "国土资源部门", "自然资源部门" },
	{ "安监局", "应急管理局" },
	{ "安监部门", "应急管理部门" },
	{ "安全生产监督管理局", "应急管理局" },
	{ "质量技术监督局", "市场监督管理局" },
	{ "计生委", "卫生健康委" },
	{ "计生局", "卫生健康局" },
	{ "环保厅", "生态环境厅" },
	{ "扶贫开发局", "农业农村局" },
	{ "扶贫局", "农业农村局" },
	{ "银监会", "金融监管总局" },
	{ "银保监会", "金融监管总局" },
	{ "卫计委", "卫生健康委" },
	{ "卫计局", "卫生健康局" },
	{ "卫生和计划生育", "卫生健康" },
	{ "工商局", "市场监督管理局" },
	{ "工商行政管理局", "市场监督管理局" },
	{ "质监局", "市场监督管理局" },
	{ "食药监局", "市场监督管理局" },
	{ "食品药品监督管理局", "市场监督管理局" },
	{ "扶贫办", "农业农村局" },
	{ "扶贫开发办公室", "农业农村局" },
	{ "乡村振兴局", "农业农村局" },
	{ "环保局", "生态环境局" },
	{ "环境保护局", "生态环境局" },
	{ "文广新局", "文化和旅游局" },
	{ "地税局", "税务局" },
	{ "国税局", "税务局" },
	{ "银监局", "金融监管局" },
	{ "银保监局", "金融监管局" },
	{ NULL, NULL },
};

const struct finder find_renamed_bodies = { .words = bodies, .verb = "has become" };
