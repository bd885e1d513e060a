#include "check.h"

#include "check_private.h"
#include "utf8.h"

/* Claims that only some other place can make. */

static const char *const claims[] = { "主城区", "中心城区", "省会城市", "省会", "首府",
	"副中心城市", "副中心", "计划单列市", "直辖市", "副省级城市", "老工业基地", "革命老区",
	"资源型城市", "国家中心城市", "边境城市", "沿海城市", "百强县", "百强区", "经济强县",
	"经济强区", "人口大县", "人口大市", "农业大县", "工业强市", "贫困县", "脱贫县",
	"历史文化名城", "国家级新区", "自治县", "市政府所在地", "县政府所在地", "区政府所在地",
	"市委所在地", "政府驻地", "市政府驻地", NULL };

/*
 * What a place is said to be, at the end of the clause: one of a kind, whatever its kind is called, 全省最大的蔬菜基地, 沿边口岸,
 * 千年古城, 国家级新区.
 */
static const char *const kinds[] = { "城市", "名城", "古城", "范城", "口岸", "粮仓", "开发区",
	"高新区", "特区", "新区", "实验区", "示范区", "试验区", "功能区", "先行区", "聚居区",
	"保护区", "自治地方", "所在地", "发祥地", "发源地", "革命老区", "大县", "强县", "大市",
	"强市", "大区", "强区", "大镇", "强镇", "名镇", "名村", "直管县", "贫困县", "首府", "故里",
	"之乡", "之都", NULL };
static const char *const windows[] = { "窗口", "中心", "缩影", "基地", "枢纽", "门户", "大门",
	"菜篮子", "花园", NULL };
/* Of which there is one. */
static const char *const of_all[] = { "的", "最大", "全国", "全省", "全市", "全州", "全县", "国家",
	"省级", "省域", NULL };

/* Bytes of what is claimed. */
#define LEAST_CLAIM 12
#define MOST_CLAIM 60

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

/* Bytes from off to the end of its clause, if that says what a place is; *claim: all of them. */
static size_t
kind_after(struct str text, size_t off, size_t *claim)
{
	static const char *const ours[] = { "我们", "我区", "我县", "建设", "创建", "打造", "管理",
		NULL };
	size_t end = off, len;

	while (end - off <= MOST_CLAIM && utf8_is_han(utf8_at(text, end, &len)))
		end += len;
	struct str said = str_sub(text, off, end - off);
	bool kind = str_one_before(said, said.len, kinds) ||
		    (str_one_before(said, said.len, windows) && str_has_one(said, of_all));

	/* 作为城市，: any may be one */
	if (!str_at(text, end, "，") || !kind || said.len < LEAST_CLAIM || str_has_one(said, ours))
		return 0;
	*claim = said.len;
	return said.len;
}

static size_t
claim_at(struct checking *c, const struct block *b, size_t off)
{
	size_t head = str_one_at(b->text, off, claiming), claim,
	       len = head && is_prose(b) ? claim_after(b->text, off + head, &claim) : 0;

	if (!len && str_at(b->text, off, "作为") && is_prose(b))
		len = kind_after(b->text, off + head, &claim);
	struct str said = len ? str_sub(b->text, off + head + len - claim, claim) : STR("");

	if (!len || is_own(c, said))
		return head;
	report(c, b, span_of(off, head + len), "not every place is %.*s: see that this one is",
	    STR_FMT(said));
	return head + len;
}

const struct finder find_rank_claims = { .chars = "作是", .at = claim_at };
