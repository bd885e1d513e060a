/* Names of companies, by what stands behind the blank: trades, and the words that end such a name. */
#include "language.h"

#include "language_private.h"
#include "utf8.h"

/* What companies do. */
static const char trades[] =
    "化工 天然气 燃气 热力 供热 供水 水务 供电 电力 投资 城投 交投 文旅 旅游 建设 建筑 置业 地产 房地产 物业 保洁 环卫 环保 科技 电子 "
    "信息 网络 通信 软件 机械 制造 重工 装备 汽车 钢铁 水泥 建材 陶瓷 纺织 服装 服饰 食品 饮料 乳业 酒业 粮油 农业 农牧 牧业 林业 茶叶 "
    "茶业 药业 制药 医药 生物 生物质 能源 新能源 光伏 风电 热电 矿业 煤业 石化 化肥 塑料 纸业 包装 印刷 物流 运输 客运 公交 快递 商贸 "
    "贸易 百货 家具 五金 传媒 广告 文化 教育 培训 保险 证券 担保 融资 金融 租赁 资产 资本 控股 实业 餐饮 酒店 材料 新材料 智能 数控 家政 冷冻 冷链 农资 家居 测绘 勘测 玩具 光电 钢构 花卉 苗木 面粉 油脂 饲料 肉食 畜牧 养殖 皮革 珠宝 铸造 轴承 电缆 电池 锂电 芯片 半导体 "
    "园林 维保 检测 装饰 劳务 保安 门窗 汽修 石油 气体 电梯 再生资源 制水 水电工程 水电 化纤 自来水 丝绸 造纸";

/* Trades whose names are hardly ever anything but a company's. */
static const char industries[] =
    "牧业 药业 矿业 乳业 酒业 茶业 纸业 煤业 置业 地产 重工 控股 实业 制药 热力 燃气 水务 城投 交投 石化 科技 化工 股份 电子 铝业 铜业 木业 鞋业 管业 泵业 汽修 纺织 医药 冷冻 家政";

/* Bytes of the trade that a text begins with; 0 if with none. */
static size_t
trade_len(struct str text)
{
	for (size_t chars = 4; chars > 1; chars--) {
		size_t len = utf8_prefix(text, chars);

		if (is_one_of(str_sub(text, 0, len), trades) ||
		    is_one_of(str_sub(text, 0, len), industries))
			return len;
	}
	return 0;
}

bool
is_trade(struct str word)
{
	return is_one_of(word, trades) || is_one_of(word, industries);
}

/* 有限公司 or 大酒店 a few characters on, with no mark between. */
static bool
ends_limited(struct str after)
{
	struct str head = str_sub(after, 0, 45);
	size_t at = str_find(head, STR("有限"), 0), len;

	if (at == STR_NONE)
		at = str_find(head, STR("大酒店"), 0);
	if (at == STR_NONE || !starts_with_any(str_from(after, at), "有限公司 有限责任公司 大酒店"))
		return false;
	for (size_t off = 0; off < at; off += len)
		if (!utf8_is_han(utf8_at(after, off, &len)))
			return false;
	return true;
}

/* XX茶业有限公司, XX化工公司, XX药业、 */
bool
names_company(struct str after)
{
	struct str rest;
	size_t len;

	while (str_starts(after, STR(" ")))
		after = str_from(after, 1);
	len = trade_len(after);
	rest = str_from(after, len);

	if (ends_limited(after) || starts_with_any(after, "酒店 大酒店 宾馆 饭店"))
		return true;
	if (trade_len(rest))
		rest = str_from(rest, trade_len(rest));
	if (len && starts_with_any(rest,
		       "公司 集团 有限公司 有限责任公司 股份 厂 电厂 合作社 总公司 分公司"))
		return true;
	if (len &&
	    starts_with_any(rest,
		"新上 落户 征地 租赁 购买 收购 增资 投资 、X 、x 、× 、* 、_ 、… 、【 、[ 、某 等X 等x 等× 等*"))
		return true;
	return len && is_one_of(str_sub(after, 0, len), industries) &&
	       starts_with_any(rest, "、 ， 。 ； 和 与 等 在 都 均 完成");
}
