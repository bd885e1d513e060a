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
	{ "区域", CLASS_PLACE, 3, BY_NONE, false },
	{ "集团", CLASS_BODY, 6, BY_NONE, false },
	{ "有限责任公司", CLASS_BODY, 12, BY_ANY, false },
	{ "有限公司", CLASS_BODY, 12, BY_ANY, false },
	{ "公司", CLASS_BODY, 12, BY_NONE, false },
	{ "医院", CLASS_BODY, 4, BY_NONE, false },
	{ "中学", CLASS_BODY, 4, BY_NONE, false },
	{ "小学", CLASS_BODY, 4, BY_NONE, false },
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
	"文明", "站", NULL };

/* Words before a sign that name nothing, and are too rare or too official for the list of common words. */
static const char no_names[] =
    " 火车站 汽车站 高铁站 快速 绿地 农牧业 物流 非公 幼儿 标准化幼儿 后进 空心 城中 城郊 涉农 建制 村改 易地 特色 卫星 撤并 先行 引领 先导 未来 和美 美丽 五美 最美 零散 三无 无物业 老旧 背街 回迁 安置 村镇 集镇 小镇 "
    "断头 致富 连心 产业 民心 康庄 振兴 回头 出让 封闭 敏感 薄弱 易涝 低洼 易积水 积水 地质 结合 毗邻 交界 周边 窗口 行业 城投 国有 龙头 上市 头部 央企 民营 平台 "
    "供水 供电 供热 燃气 保洁 环卫 物业 公交 运营 电信 通信 保险 广告 网络 第三方 互联网 制造业 服务业 房地产 开源 创业 初创 跨国 外资 合资 独资 代工 制片 区块链 块链 美国 英国 法国 德国 俄国 日本 韩国 印度 "
    "居住地 所在地 外国 国外 国内 海外 欧洲 护城 中医 人民 妇幼 县级 市级 三甲 县域 镇街 街镇 市辖 行政 自然 乡 镇 村 街 "
    "国家 零碳 低碳 绿电 飞地 涉台 共建 光源 文创 科创 高教 基金 艺术 美食 美酒 安逸 宜居 永久 无界 小微 郊野 中央 公立 综合 专科 国资 省属 市属 完成 保留 友好 排放 电网 机器人 征信 "
    "体验 跨 非遗 特殊 圆梦 干线 连接 省际 跨境 村道 次差 硬化 坑洼 车道 旅游 合作 协作 循环 发展 融合 临港 产业 生态 现代 智慧 算力 枢纽 枢纽港 电商 绿色 区域 帮镇扶 垃圾围 ";

/* Trades, which are no names without one: 水务公司, but 浣溪水务公司. */
static const char trades[] =
    " 茶业 水务 实业 药业 农业 牧业 渔业 矿业 林业 果业 酒业 乳业 置业 建筑 投资 科技 贸易 商贸 地产 房产 建材 食品 餐饮 旅游 文旅 文化 传媒 汽车 交通 电力 能源 环保 园林 ";

/* Characters that are in no name. */
static const char nameless[] =
    "看像之的在各了要把将对是不没进包等既全为从我你他这那每个几第年月日及或到向走扫修过问救守得由请谁哪一两着去出点有往也都又只就会能让使逐沉搬说讲带领返退驻访某读";

/* Characters that end a word before a name, and begin none. */
static const char endings[] = "级制属性型化类率期支批笔域室业圈岁间";

/* What is done to a road, a village, a park. */
static const char *const doings[] = { "建成", "推动", "助推", "推进", "建设", "打造", "加强",
	"强化", "深化", "实施", "完成", "落实", "做实", "做好", "做强", "做靓", "办好", "抓实",
	"补齐", "织密", "夯实", "建强", "聚力", "探索", "彰显", "争创", "荣获", "挂牌", "加快",
	"提升", "优化", "支持", "构建", "培育", "创新", "治理", "改造", "保护", "修复", "规范",
	"清理", "打通", "服务", "覆盖", "推广", "申报", "创建", "启动", "组建", "建立", "聚焦",
	"发挥", "实现", "增加", "扩大", NULL };

/* Numbers of villages and towns: 千镇万村. */
static const char *const many[] = { "百", "千", "万", "十", NULL };

/* 千镇万村, 千座公园: a number of things. */
static bool
counts(struct str core, const struct local_sign *s)
{
	static const char *const measures[] = { "座", "个", "条", "处", "家", "所", NULL };

	return str_one_at(core, 0, many) && core.len > 3 &&
	       (strlen(s->sign) == 3 || str_one_at(core, 3, measures));
}

/* 老城老街, 园中园: said for the sound of it. */
static bool
rhymes(struct str core, const struct local_sign *s)
{
	return (core.len == 9 && memcmp(core.data, core.data + 6, 3) == 0) ||
	       (strlen(s->sign) == 3 && str_find(core, str_of(s->sign), 0) != STR_NONE);
}

/* 子公司, 省物流集团: a body that is called after the one that owns it. */
static bool
is_owned(struct str text, struct span core, const struct local_sign *s)
{
	static const char *const owners[] = { "省", "市", "县", "区", NULL };
	static const char *const parts[] = { "子", "分", "母", "总", NULL };

	return s->class == CLASS_BODY && (str_one_at(text, core.off, owners) ||
					     str_one_before(text, core.off + core.len, parts) ||
					     (starts_at(str_of(s->sign), 0, "集团") &&
						 str_one_before(text, core.off, owners)));
}

/* Whether a name cannot begin as core does: with half a word, behind a figure, with what is done, with 和 behind a word. */
static bool
begins_no_name(struct str text, struct span core)
{
	size_t len;
	uint32_t before = utf8_before(text, core.off, &len);

	return str_find(str_of(endings), str_sub(text, core.off, 3), 0) != STR_NONE ||
	       (before >= '0' && before <= '9') ||
	       (core.len >= 9 && str_one_at(text, core.off, doings)) ||
	       (starts_at(text, core.off, "和") && utf8_is_han(before));
}

/* Whether core is no name before this sign. */
static bool
is_no_name(struct str text, struct span core, const struct local_sign *s)
{
	struct str name = str_sub(text, core.off, core.len);

	return begins_no_name(text, core) || is_owned(text, core, s) || counts(name, s) ||
	       rhymes(name, s);
}

static bool
named(struct str core)
{
	static const char *const kinds[] = { "级", "型", "间", "批", "类", "制", "式", "微", NULL };
	static const char *const inner[] = { "和", "与", "某", "靠", "需", "属", "归", "替", NULL };
	static const char *const done[] = { "好", "开", "入户", "到户", NULL };

	for (size_t off = 0; off + 3 <= core.len; off += 3)
		if ((str_find(str_of(nameless), str_sub(core, off, 3), 0) != STR_NONE &&
			!starts_at(core, off, "年代")) ||
		    (off && str_one_at(core, off, inner)))
			return false;
	/* 州级医院, 引好路, 开路 */
	if (str_one_before(core, core.len, kinds) || str_one_before(core, core.len, done))
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
		    common_across(text, off - core) ||
		    is_no_name(text, span_of(off - core, core), s))
			continue;
		struct str name = str_sub(text, off - core, core);

		if (list_has(no_names, name) || (s->class == CLASS_BODY && list_has(trades, name)))
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

/* Ordinary words that every other town has a road of. */
static const char usual[] =
    " 人民 解放 建设 和平 中山 胜利 团结 青年 朝阳 新华 滨江 滨河 滨湖 沿江 沿河 沿湖 迎宾 学府 友谊 育才 工农 八一 五一 中华 民主 世纪 站前 环城 ";

/* 滨江大道, 第三实验小学: made of ordinary words, and a name. */
static size_t
usual_before(struct str text, size_t off, const struct local_sign *s)
{
	static const char *const roads[] = { "路", "街", "大道", "大街", "巷", NULL };
	static const char *const schools[] = { "中学", "小学", NULL };
	size_t len = 0;

	if (str_one_at(str_of(s->sign), 0, roads) && off >= 6 &&
	    list_has(usual, str_sub(text, off - 6, 6)) && name_may_begin(text, off - 6))
		return 6;
	if (!str_one_at(str_of(s->sign), 0, schools))
		return 0;
	if (str_one_before(text, off, (const char *const[]){ "实验", "育才", "育英", NULL }))
		len = 6;
	/* 第三, 第三实验 */
	if (off - len >= 6 && starts_at(text, off - len - 6, "第"))
		len += 6;
	return len;
}

static size_t
water_read(struct names *names, struct str text, struct span at, const void *row)
{
	if (!str_one_at(text, at.off + at.len, waters_after))
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
	size_t join = str_one_before(text, at.off, joins);
	const struct proper_name *last = names->n ? &names->items[names->n - 1] : NULL;
	bool joined = join && last && last->kind == NAME_LOCAL &&
		      last->at.off + last->at.len + join == at.off;

	if (joined && last->sureness == NAME_LIKELY)
		names->items[names->n - 1].sureness = NAME_SURE;
	return joined || (str_one_at(text, at.off + at.len, behind) > 6);
}

/* 徐州|区域 says no more than 徐州, 华东|区域 is no place of a draft. */
static bool
ends_place(const struct names *names, struct str text, size_t off)
{
	static const char *const regions[] = { "京津冀", "长三角", "珠三角", "大湾区", "华中",
		"华东", "华南", "华北", "西南", "西北", "东北", NULL };
	const struct proper_name *last = names->n ? &names->items[names->n - 1] : NULL;

	return str_one_before(text, off, regions) ||
	       (last != NULL && last->kind == NAME_DIVISION && last->at.off + last->at.len == off);
}

static size_t
sign_read(struct names *names, struct str text, struct span sign, const void *row)
{
	static const char *const lists[] = { "等", "、", NULL };
	static const char *const grows[] = { "高速增长", "高速发展", "高速运转", "高速成长",
		"高速推进", "集团化", NULL };
	const struct local_sign *s = row;
	size_t end = sign.off + sign.len;
	bool by_words = false;

	/* 思路, 路段, 国|家园|林: the sign is a piece of other words */
	if (common_across(text, sign.off) || common_across(text, end) ||
	    str_one_at(text, sign.off, grows))
		return 3;
	if (s->in_lists && !str_one_at(text, end, lists))
		return 0;
	size_t core = usual_before(text, sign.off, s);

	if (!core)
		core = core_before(text, sign.off, s, &by_words);
	if (core && !(starts_at(text, sign.off, "区域") && ends_place(names, text, sign.off))) {
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

/* “幸福南桥”, “书香明川”: what a place calls itself, after its own name. */
static const char *const brands[] = { "幸福", "美丽", "平安", "书香", "和美", "魅力", "清廉",
	"活力" };

static size_t
brand_read(struct names *names, struct str text, struct span praise, const void *row)
{
	static const char *const quote[] = { "“", NULL };
	static const char *const nobody[] = { "中国", "中华", NULL };
	size_t off = praise.off + praise.len, end = off, len;

	while (end - off < 9 && utf8_is_han(utf8_at(text, end, &len)) && len == 3)
		end += len;
	struct str core = str_sub(text, off, end - off);

	if (!str_one_before(text, praise.off, quote) || core.len != 6 ||
	    !starts_at(text, end, "”") || str_one_at(core, 0, nobody) || common_at(core, 0) ||
	    common_only(core))
		return 0;
	names_add(names, (struct proper_name){ .at = span_of(off, core.len),
			     .kind = NAME_LOCAL,
			     .class = CLASS_PLACE,
			     .core = core });
	return praise.len;
}

void
local_watch(struct name_words *words)
{
	for (size_t i = sizeof signs / sizeof *signs; i-- > 0;)
		names_watch(words, signs[i].sign, sign_read, &signs[i]);
	names_watch_all(words, brands, sizeof brands / sizeof *brands, brand_read, NULL);
	names_watch_all(words, waters, sizeof waters / sizeof *waters, water_read, NULL);
}
