#include "language.h"

#include <string.h>

#include "language_private.h"
#include "utf8.h"

/* Places and bodies that carry the word for what they are: 柳渡镇, 云栖路, 梓澄河, 和塘菜市场, 某某集团. */

/* What an ordinary word before the sign makes. */
enum by_words {
	BY_NONE,   /* nothing: 文明村 */
	BY_OTHERS, /* a name beside other names: 科技路 */
	BY_ALL,    /* a name: 邮局十字 */
	BY_ANY,    /* a name, however many they are: 天元纺织有限公司 */
};

/* The word, and how many characters of a name may stand before it. */
static const struct local_sign {
	const char *sign;
	enum class class;
	unsigned most;
	enum by_words by_words;
	bool in_lists; /* a sign only before 等 and 、 */
} signs[] = {
	{ "菜市场", CLASS_PLACE, 4, BY_NONE, false },
	{ "农贸市场", CLASS_PLACE, 4, BY_NONE, false },
	{ "商业街", CLASS_PLACE, 4, BY_NONE, false },
	{ "步行街", CLASS_PLACE, 4, BY_NONE, false },
	{ "高速公路", CLASS_PLACE, 4, BY_NONE, false },
	{ "湿地公园", CLASS_PLACE, 4, BY_NONE, false },
	{ "森林公园", CLASS_PLACE, 4, BY_NONE, false },
	{ "产业园区", CLASS_PLACE, 12, BY_NONE, false },
	{ "产业园", CLASS_PLACE, 12, BY_NONE, false },
	{ "工业园", CLASS_PLACE, 8, BY_NONE, false },
	{ "立交桥", CLASS_PLACE, 4, BY_NONE, false },
	{ "风景区", CLASS_PLACE, 4, BY_NONE, false },
	{ "街道", CLASS_PLACE, 4, BY_NONE, false },
	{ "公园", CLASS_PLACE, 4, BY_NONE, false },
	{ "广场", CLASS_PLACE, 4, BY_OTHERS, false },
	{ "社区", CLASS_PLACE, 4, BY_NONE, false },
	{ "小区", CLASS_PLACE, 4, BY_NONE, false },
	{ "街区", CLASS_PLACE, 4, BY_NONE, false },
	{ "园区", CLASS_PLACE, 12, BY_NONE, false },
	{ "大街", CLASS_PLACE, 4, BY_NONE, false },
	{ "大道", CLASS_PLACE, 4, BY_OTHERS, false },
	{ "公路", CLASS_PLACE, 4, BY_NONE, false },
	{ "高速", CLASS_PLACE, 3, BY_NONE, false },
	{ "大桥", CLASS_PLACE, 4, BY_NONE, false },
	{ "水库", CLASS_PLACE, 4, BY_NONE, false },
	{ "水厂", CLASS_PLACE, 4, BY_NONE, false },
	{ "路口", CLASS_PLACE, 4, BY_NONE, false },
	{ "十字", CLASS_PLACE, 4, BY_ALL, false },
	{ "胡同", CLASS_PLACE, 4, BY_NONE, false },
	{ "古镇", CLASS_PLACE, 4, BY_NONE, false },
	{ "景区", CLASS_PLACE, 4, BY_NONE, false },
	{ "新村", CLASS_PLACE, 3, BY_NONE, false },
	{ "花园", CLASS_PLACE, 4, BY_NONE, false },
	{ "家园", CLASS_PLACE, 4, BY_NONE, false },
	{ "沿线", CLASS_PLACE, 4, BY_NONE, false },
	{ "区域", CLASS_PLACE, 4, BY_NONE, false },
	{ "集团", CLASS_BODY, 6, BY_NONE, false },
	{ "有限责任公司", CLASS_BODY, 12, BY_ANY, false },
	{ "有限公司", CLASS_BODY, 12, BY_ANY, false },
	{ "公司", CLASS_BODY, 12, BY_NONE, false },
	{ "医院", CLASS_BODY, 4, BY_NONE, false },
	{ "中学", CLASS_BODY, 4, BY_NONE, false },
	{ "小学", CLASS_BODY, 4, BY_NONE, false },
	{ "大学", CLASS_BODY, 4, BY_NONE, false },
	{ "商场", CLASS_BODY, 4, BY_NONE, false },
	{ "酒店", CLASS_BODY, 4, BY_NONE, false },
	{ "大厦", CLASS_BODY, 4, BY_NONE, false },
	{ "路", CLASS_PLACE, 4, BY_OTHERS, false },
	{ "街", CLASS_PLACE, 4, BY_NONE, false },
	{ "巷", CLASS_PLACE, 4, BY_NONE, false },
	{ "村", CLASS_PLACE, 3, BY_NONE, false },
	{ "镇", CLASS_PLACE, 3, BY_NONE, false },
	{ "乡", CLASS_PLACE, 3, BY_NONE, false },
	{ "河", CLASS_PLACE, 3, BY_NONE, false },
	{ "渠", CLASS_PLACE, 3, BY_NONE, false },
	{ "园", CLASS_PLACE, 6, BY_NONE, true },
	{ "苑", CLASS_PLACE, 4, BY_NONE, true },
	{ "湖", CLASS_PLACE, 4, BY_NONE, true },
	{ "岛", CLASS_PLACE, 4, BY_NONE, true },
};

/* Rivers and lakes that are named by one character. */
static const char *const waters[] = { "黄河", "长江", "淮河", "海河", "珠江", "辽河", "渭河",
	"汾河", "湘江", "赣江", "汉江", "闽江", "太湖", "巢湖", "洞庭湖", "鄱阳湖", "洪泽湖",
	"松花江", "嫩江", "沱江", "嘉陵江", "秦岭", "太行" };
static const char *const waters_after[] = { "流域", "经济带", "文化", "三角洲", "精神", "战略",
	"文明", NULL };

/* Words before a sign that name nothing, and are too rare or too official for the list of common words. */
static const char no_names[] =
    " 后进 空心 城中 城郊 涉农 建制 村改 易地 特色 卫星 撤并 先行 引领 先导 未来 和美 美丽 五美 最美 零散 三无 无物业 老旧 背街 回迁 安置 村镇 集镇 小镇 "
    "断头 致富 连心 产业 民心 康庄 振兴 回头 出让 封闭 敏感 薄弱 易涝 低洼 易积水 积水 地质 结合 毗邻 交界 周边 窗口 行业 城投 国有 龙头 上市 头部 央企 民营 平台 "
    "供水 供电 供热 燃气 保洁 环卫 物业 公交 运营 电信 通信 保险 广告 网络 第三方 互联网 制造业 服务业 房地产 开源 创业 初创 跨国 外资 合资 独资 代工 制片 区块链 块链 美国 英国 法国 德国 俄国 日本 韩国 印度 "
    "居住地 所在地 外国 国外 国内 海外 欧洲 护城 中医 人民 妇幼 县级 市级 三甲 县域 镇街 街镇 市辖 行政 自然 乡 镇 村 街 ";

/* Characters that are in no name. */
static const char nameless[] =
    "的在各了要把将对是不没进包等既全为从我你他这那每个几第年月日及或到向走扫修铺过问救守得由请谁哪一两着去出点有往也都又只就会能让使逐沉搬说讲带领返退驻访某读";

static bool
named(struct str core)
{
	static const char *const inner[] = { "和", "与", "某", "靠", "需", "属", "归", "替", NULL };

	for (size_t off = 0; off + 3 <= core.len; off += 3)
		if ((str_find(str_of(nameless), str_sub(core, off, 3), 0) != STR_NONE &&
			!starts_at(core, off, "年代")) ||
		    (off && one_at(core, off, inner)))
			return false;
	return !common_only(core) && !list_has(no_names, core) &&
	       (core.len < 6 || !list_has(no_names, str_from(core, core.len - 6)));
}

/*
 * Bytes of the name before a sign: as short as it can be while it begins where a name may, is not made of common words,
 * and does not cut one at either end.
 */
static size_t
core_before(struct str text, size_t off, const struct local_sign *s, bool *by_words)
{
	size_t core = 0, len;

	*by_words = false;
	for (unsigned n = 1; n <= s->most; n++) {
		if (!utf8_is_han(utf8_before(text, off - core, &len)) || len != 3)
			break;
		core += len;
		if ((core < 6 && !s->in_lists) || !name_may_begin(text, off - core) ||
		    common_across(text, off - core))
			continue;
		struct str name = str_sub(text, off - core, core);

		if (list_has(no_names, name))
			return 0;
		if (named(name) || (s->by_words == BY_ANY && core >= 12))
			return core;
		if (s->by_words != BY_NONE && core == 6 && common_at(text, off - core)) {
			*by_words = s->by_words == BY_OTHERS;
			return core;
		}
	}
	return 0;
}

static size_t
water_read(struct names *names, struct str text, struct span at, const void *row)
{
	if (!one_at(text, at.off + at.len, waters_after))
		names_add(names, (struct proper_name){ .at = at,
				     .kind = NAME_LOCAL,
				     .class = CLASS_PLACE,
				     .core = str_sub(text, at.off, at.len) });
	return at.len;
}

/* Whether what stands around says that 科技路 is a road, not a way of doing things. */
static bool
beside_local(struct names *names, struct str text, struct span at)
{
	static const char *const joins[] = { "、", "和", "与", "及", "至", "到", NULL };
	static const char *const behind[] = { "改造", "维修", "沿线", "路段", "两侧", "东段",
		"西段", "南段", "北段", "交叉", "路口", "路面", "人行道", "占道", "、", "和", "与",
		NULL };
	size_t join = one_before(text, at.off, joins);
	const struct proper_name *last = names->n ? &names->items[names->n - 1] : NULL;
	bool joined = join && last && last->kind == NAME_LOCAL &&
		      last->at.off + last->at.len + join == at.off;

	if (joined && last->sureness == NAME_LIKELY)
		names->items[names->n - 1].sureness = NAME_SURE;
	return joined || (one_at(text, at.off + at.len, behind) > 6);
}

static size_t
sign_read(struct names *names, struct str text, struct span sign, const void *row)
{
	static const char *const lists[] = { "等", "、", NULL };
	static const char *const grows[] = { "高速增长", "高速发展", "高速运转", "高速成长",
		"高速推进", NULL };
	const struct local_sign *s = row;
	size_t end = sign.off + sign.len;
	bool by_words;

	/* 思路, 路段, 国|家园|林: the sign is a piece of other words */
	if (common_across(text, sign.off) || common_across(text, end) ||
	    one_at(text, sign.off, grows))
		return 3;
	if (s->in_lists && !one_at(text, end, lists))
		return 0;
	size_t core = core_before(text, sign.off, s, &by_words);

	if (core) {
		struct span at = span_of(sign.off - core, core + sign.len);
		bool beside = beside_local(names, text, at);

		names_add(names, (struct proper_name){ .at = at,
				     .kind = NAME_LOCAL,
				     .class = s->class,
				     .core = str_sub(text, at.off, core),
				     .sureness = by_words && !beside ? NAME_LIKELY : NAME_SURE });
	}
	return sign.len;
}

void
local_watch(struct name_words *words)
{
	for (size_t i = sizeof signs / sizeof *signs; i-- > 0;)
		names_watch(words, signs[i].sign, sign_read, &signs[i]);
	names_watch_all(words, waters, sizeof waters / sizeof *waters, water_read);
}
