#include "check.h"

#include "check_private.h"
#include "utf8.h"

/* Claims that only some other place can make. */

static const char *const claims[] = { "主城区", "中心城区", "省会城市", "省会", "首府",
	"副中心城市", "副中心", "计划单列市", "直辖市", "副省级城市", "老工业基地", "革命老区",
	"资源型城市", "国家中心城市", "边境城市", "沿海城市", "百强县", "百强区", "经济强县",
	"经济强区", "人口大县", "人口大市", "农业大县", "工业强市", "贫困县", "脱贫县",
	"历史文化名城", "国家级新区", "自治县", "市政府所在地", "县政府所在地", "区政府所在地",
	"市委所在地", "政府驻地", "市政府驻地", "沿海开放城市", "核心城区", "中央商务区", NULL };

/*
 * What a place is said to be, at the end of the clause: one of a kind, whatever its kind is called, 全省最大的蔬菜基地, 沿边口岸,
 * 千年古城, 国家级新区.
 */
static const char *const kinds[] = { "城市", "名城", "古城", "古都", "故都", "范城", "县城", "水城",
	"口岸", "粮仓", "粮库", "开发区", "特区", "新区", "实验区", "示范区", "试验区", "功能区",
	"先行区", "聚居区", "保护区", "涵养区", "主产区", "核心区", "腹地", "库区", "老区", "郊区",
	"郊县", "远郊", "近郊", "山区县", "县级市", "地级市", "省辖市", "自治地方", "所在地",
	"发祥地", "发源地", "策源地", "诞生地", "集结地", "集散地", "出发地", "会师地", "主产地",
	"原产地", "水源地", "汇合处", "大省", "强省", "大县", "强县", "大市", "强市", "大区",
	"强区", "大镇", "强镇", "大乡", "大村", "名镇", "名村", "名县", "重镇", "直管县", "贫困县",
	"产粮县", "山区乡镇", "城关镇", "首府", "故里", "故乡", "之乡", "之都", "之城", "之源",
	"源头", "屏障", "水塔", "后花园", "菜园子", "桥头堡", "要塞", "咽喉", "走廊", "经济十强",
	"经济百强", NULL };
static const char *const windows[] = { "窗口", "中心", "缩影", "基地", "枢纽", "门户", "大门",
	"菜篮子", "花园", "名片", "高地", "样板", "龙头", "前沿", "腹心", NULL };
/* What these are one of is a place if there is one of it: 全国重点镇, 全省最年轻的县. */
static const char *const tiers[] = { "省", "市", "县", "区", "旗", "州", "镇", "乡", "村", "街道",
	"社区", "城", NULL };
/* Of which there is one. */
static const char *const of_all[] = { "的", "最", "唯一", "首个", "首批", "第一", "全国", "全省",
	"全市", "全州", "全县", "全区", "国家", "省级", "市级", "省域", "中国", "亚洲", "世界",
	"西部", "东部", "中部", "东北", "西北", "西南", "华东", "华南", "华北", "华中", NULL };
static const char *const ranks[] = { "最", "唯一", "首个", "首批", "第一", "重点", "示范", "试点",
	"文明", "先进", "特色", "百强", "十强", "卫生", NULL };

/* Bytes of what is claimed. */
#define LEAST_CLAIM 12
#define MOST_CLAIM 60

/* What makes a claim of what follows in the clause. */
static const char *const claiming[] = { "作为", "身为", "是全省", "是全国", "是全市", "是我省",
	"是我市", "是本省", NULL };
/* And what is said of a place: what is given to it, and everybody knows whether it was. 农业大县 many may call themselves. */
static const char *const places[] = { "我们", "我省", "我市", "我州", "我县", "我区", "我旗",
	"我镇", "我乡", "我村", "我街道", "本市", "本县", "本区", "这里", NULL };
static const char *const stating[] = { "是首批", "是唯一", NULL };
static const char *const given[] = { "自治县", "自治州", "自治旗", "副省级城市", "计划单列市",
	"直辖市", "省会", "首府", "政府驻地", "政府所在地", "县城所在地", "沿海开放城市",
	"沿边开放城市", "国家级新区", "经济特区", "自贸试验区", "自由贸易试验区", "中心城区",
	"主城区", "革命老区", "老工业基地", "历史文化名城", "资源枯竭型城市", "百强县", "百强区",
	"百强市", "百强镇", "省直管县", "贫困县", "脱贫县", "边境县", "边境城市", "革命圣地",
	"自治地方", "政治、经济、文化中心", "政治经济文化中心", NULL };
/* And how it came out. */
static const char *const winning[] = { "位居全国", "位列全国", "名列全国", "跻身全国", "稳居全国",
	NULL };
static const char *const won[] = { "百强", "十强", NULL };

/* The tier sign that a name ends in; empty if it ends in none. */
static struct str
tier_of(struct str name)
{
	static const char *const signs[] = { "县级市", "街道", "省", "市", "县", "区", "旗", "州",
		"镇", "乡", "村", NULL };
	size_t len = str_one_before(name, name.len, signs);

	return str_from(name, name.len - len);
}

/* Bytes of a place's name that ends before off, with its sign or without; 0 if another word does. */
static size_t
place_before(struct str place, struct str text, size_t off)
{
	struct str brief = str_sub(place, 0, place.len - tier_of(place).len);

	if (str_ends(str_sub(text, 0, off), place))
		return place.len;
	return brief.len >= 6 && str_ends(str_sub(text, 0, off), brief) ? brief.len : 0;
}

/* Whether its name stands at off: 明川市, 明川的. */
static bool
place_at(struct str place, struct str text, size_t off)
{
	struct str brief = str_sub(place, 0, place.len - tier_of(place).len);

	return str_starts(str_from(text, off), place) ||
	       (brief.len >= 6 && str_starts(str_from(text, off), brief) &&
		   str_at(text, off + brief.len, "的"));
}

/* The number of the draft's place that ends before off, or begins at off; nplaces if there is none. */
static size_t
place_beside(const struct checking *c, struct str text, size_t off, bool before)
{
	size_t i = c->context->nplaces;

	while (i-- > 0) {
		struct str place = c->context->places[i];

		if (before ? place_before(place, text, off) > 0 : place_at(place, text, off))
			return i;
	}
	return c->context->nplaces;
}

/* Bytes before off that say who the draft is of: 我市, 南桥. */
static size_t
we_before(const struct checking *c, struct str text, size_t off)
{
	size_t we = str_one_before(text, off, places),
	       i = we ? 0 : place_beside(c, text, off, true);

	if (we || i == c->context->nplaces)
		return we;
	return place_before(c->context->places[i], text, off);
}

#define NEAR 120 /* bytes of a sentence before what it says */

/* Bytes of 是 at off that says what we are: 我市是, 南桥是, 我市地处沿海，是, 我镇是县政府驻地，又是; 0 if it says that of another. */
static size_t
states_at(const struct checking *c, struct str text, size_t off)
{
	static const char *const stops[] = { "。", "！", "；", "？", NULL };
	static const char *const adverbs[] = { "又", "还", "也", "更", "同时", "历来", "都", "既",
		NULL };
	size_t at = off, len, place;

	if (!str_at(text, off, "是"))
		return 0;
	at -= str_one_before(text, at, adverbs);
	if (we_before(c, text, at))
		return STR("是").len;
	if (!str_before(text, at, "，"))
		return 0;
	while (at && off - at < NEAR && !str_one_before(text, at, stops))
		at -= utf8_before(text, at, &len) ? len : 1;
	place = str_one_at(text, at, places);
	/* 我们要做的，是… says it of something else */
	return place && str_find(str_sub(text, at, off - at), STR("的，"), 0) == STR_NONE
		   ? STR("是").len
		   : 0;
}

/* Bytes of 位居全国 at off, if it is we who are there: 我县位居全国, 南桥连续五年位居全国; but 我县三家企业位居全国. */
static size_t
wins_at(const struct checking *c, struct str text, size_t off)
{
	size_t wins = str_one_at(text, off, winning), years;
	struct str before;

	if (!wins)
		return 0;
	before = clause_before(text, off);
	years = str_find_last(before, STR("连续"));
	if (years != STR_NONE && str_ends(before, STR("年")))
		before.len = years;
	return we_before(c, before, before.len) ? wins : 0;
}

/* One of these in the clause that goes on at off; empty if there is none. */
static struct span
claim_after(struct str text, size_t off, const char *const *of)
{
	static const char *const ends[] = { "，", "。", "；", "“", NULL };

	for (unsigned n = 0; off < text.len && n < 14 && !str_one_at(text, off, ends); n++) {
		size_t len = str_one_at(text, off, of);

		/* 县委、县政府所在地的机关干部 */
		if (len && !str_at(text, off + len, "的"))
			return span_of(off, len);
		off += utf8_len(text, off);
	}
	return span_of(off, 0);
}

/* Whether what is said is a rank of a place. */
static bool
is_kind(struct str said)
{
	return str_one_before(said, said.len, kinds) ||
	       (str_one_before(said, said.len, windows) && str_has_one(said, of_all)) ||
	       (str_one_before(said, said.len, tiers) && str_has_one(said, of_all) &&
		   str_has_one(said, ranks));
}

/* What stands from off to the end of its clause, if that says what a place is; else empty. */
static struct span
kind_after(struct str text, size_t off)
{
	static const char *const ours[] = { "我们", "我区", "我县", "建设", "创建", "打造", "管理",
		NULL };
	size_t end = off, len;

	while (end - off <= MOST_CLAIM && utf8_is_han(utf8_at(text, end, &len)))
		end += len;
	struct str said = str_sub(text, off, end - off);

	/* 作为城市，: any may be one */
	if (!str_at(text, end, "，") || !is_kind(said) || said.len < LEAST_CLAIM ||
	    str_has_one(said, ours))
		return span_of(off, 0);
	return span_of(off, said.len);
}

#define MOST_CLAUSE 600 /* bytes without a mark: more are none */

/* 把这里作为全市的窗口: it shall be one. */
static bool
is_made(struct str text, size_t off)
{
	static const char *const makes[] = { "把", "将", "以", "视", "拿", NULL };
	size_t len = utf8_han_before(text, off, MOST_CLAUSE);

	return str_has_one(str_sub(text, off - len, len), makes);
}

/* Whether a draft's place before off is said to be what it cannot be: 石湾镇作为县级市, 明川市作为南桥县的郊县. */
static bool
is_of_other_tier(const struct checking *c, struct str text, size_t off, struct str said)
{
	/* 山区, 景区 */
	static const char *const no_tiers[] = { "区", "城市", "家乡", "水乡", "侨乡", "城乡",
		NULL };
	size_t n = c->context->nplaces, lower = place_beside(c, text, off, true),
	       upper = place_beside(c, said, 0, false);
	bool we = off >= 6 && str_at(text, off - 6, "我");
	struct str tier = lower < n ? tier_of(c->context->places[lower])
			  : we      ? tier_of(str_sub(text, off - 3, 3))
				    : STR(""),
		   claimed = tier_of(said);

	if (lower < n && upper < n && upper >= lower)
		return true;
	return tier.len && claimed.len && !str_eq(tier, claimed) &&
	       !str_one_before(said, said.len, no_tiers);
}

/* 南桥区作为明川市的主城区: one of the draft's places is said to be what it may be in the one above it. */
static bool
is_of_chain(const struct checking *c, struct str text, size_t off, struct str said)
{
	size_t lower = place_beside(c, text, off, true), upper = place_beside(c, said, 0, false);

	return lower < c->context->nplaces && upper < lower &&
	       str_eq(tier_of(c->context->places[lower]), tier_of(said));
}

/* Han characters from off on. */
static struct str
clause_at(struct str text, size_t off)
{
	struct str near = str_sub(text, off, MOST_CLAUSE);

	return str_sub(near, 0, utf8_pass_han(near, 0));
}

static size_t
claim_at(struct checking *c, const struct block *b, size_t off)
{
	static const char *const as[] = { "作为", "身为", NULL };
	size_t first = str_one_at(b->text, off, stating),
	       states = first ? first : states_at(c, b->text, off), wins = wins_at(c, b->text, off),
	       head = states ? states
		      : wins ? wins
			     : str_one_at(b->text, off, claiming),
	       from = off + head;

	if (!head || !is_prose(b))
		return 0;
	struct str clause = clause_at(b->text, from);
	bool other = is_of_other_tier(c, b->text, off, clause);
	struct span claim = claim_after(b->text, from, states ? given : wins ? won : claims);

	/* 南桥是全省的副中心 */
	if (!claim.len && states && str_one_at(b->text, off, claiming))
		claim = claim_after(b->text, from, claims);
	if (!claim.len && str_one_at(b->text, off, as))
		claim = kind_after(b->text, from);
	if (!claim.len && other && !wins)
		claim = span_of(from, clause.len);
	/* 我区是全省唯一的…: it may be claimed from 是 on */
	if (!claim.len)
		return states ? 0 : head;
	struct str said = str_sub(b->text, claim.off, claim.len);

	if (is_made(b->text, off) ||
	    (!other && (is_own(c, said) || is_of_chain(c, b->text, off, clause))))
		return head;
	/* 我市|是 */
	size_t whose = states ? we_before(c, b->text, off) : 0, end = claim.off + claim.len;

	report(c, b, span_of(off - whose, whose + end - off),
	    "not every place is %.*s: see that this one is", STR_FMT(said));
	return end - off;
}

const struct finder find_rank_claims = { .chars = "作身是我位名跻稳", .at = claim_at };
