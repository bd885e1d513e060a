/* Measure words that are no nouns of the tables, since as fields of their own they would say little: ×款产品, X票. */
#include "language.h"

#include "array.h"
#include "language_private.h"

/* Those that measure wherever they begin no other word, and words that begin like them. */
static const char firm[] =
    "单 款 票 盒 束 针 碗 盆 缸 罐 捆 垛 堆 列 匹 尾 羽 垄 畦 桩 架 尺 寸 丈 磅 帧 枝 朵 丛 滴 串 伙 拨 茬 厘";
static const char whole[] =
    "批次 刻钟 平米 摄氏度 海里 英里 英寸 公分 克拉 盎司 加仑 马力 兆 比特 字节 欧元 港元 港币 日元 英镑 韩元 卢布 人民币 架次 艘次 回合 吉瓦 车道 年头 辈子 "
    "号人 支队伍 标箱 标准箱 公吨 台班 工日 人天 赫兹 安时";
static const char others[] =
    "盒饭 盒子 单车 单项 单元 单亲 单县 单纯 单向 款待 票房 票务 票证 束手 针织 针灸 盆景 列队 列支 架设 尺度 朵朵 串联 串门 罐区 罐车 堆场 伙食 羽毛 羽绒";

/* Those that measure before what they are used for, or at the end of a clause. */
static const struct loose {
	const char *measure, *after;
} loose[] = {
	{ "对", "新人 夫妻 夫妇 友城 ， 。 、" },
	{ "里", "路 地 山路 长" },
	{ "方", "土 水 沙 石 砂 混凝土 木材" },
	{ "回", "， 。 、 ；" },
	{ "行", "字" },
	{ "出", "戏" },
	{ "通", "电话 热线" },
	{ "平", "， 。 、 ；" },
	{ "两", "银 酒 茶" },
	{ "任", "书记 班子 领导 校长 县长 镇长 支书 董事长 主任 党委 县委 支部" },
	{ "代", "人 务林 治沙" },
	{ "员", "大将 猛将" },
	{ "招", "， 。 、 ； 实" },
	{ "手", "准备" },
	{ "样", "东西 特产 礼 ， 。" },
	{ "身", "衣 制服 工装" },
	{ "车", "沙 货 石 物资 垃圾 救灾 土 菜 粮 煤" },
	{ "船", "货 煤 粮" },
	{ "声", "问候 祝福 谢谢 道谢" },
	{ "餐", "免费 饭 ， 。" },
	{ "担", "粮 柴 水" },
	{ "发", "炮弹 子弹 火箭弹 圆满 全部" },
	{ "味", "药 中药" },
	{ "则", "消息 新闻 案例 寓言 故事" },
	{ "峰", "骆驼" },
	{ "杆", "秤 红旗 旗" },
	{ "晚", "， 。 、 ；" },
	{ "排", "房 座 平房 ， 。" },
	{ "金", "、 ， 。" },
	{ "银", "、 ， 。" },
	{ "铜", "、 ， 。" },
	{ "杯", "水 茶 酒 奶" },
	{ "组", "数据 照片 镜头 设备 选手 家庭 ， 。" },
	{ "双", "鞋 手 眼 筷 袜 ， 。" },
	{ "版", "报 ， 。 、 建设 升级 的" },
	{ "集", "电视 动画 纪录 短剧 微 ， 。" },
	{ "孔", "窑 桥 的" },
	{ "股", "力量 势力 绳 ， 。" },
	{ "顶", "帐篷 帽 草帽 安全帽 桂冠" },
	{ "扇", "门 窗" },
	{ "角", "钱 ， 。" },
	{ "毛", "钱 ， 。" },
	{ "伏", "电 的 以" },
};

bool
measure_follows(struct str after, bool surely)
{
	if (starts_with_any(after, whole))
		return true;
	if (starts_with_any(after, firm) && !common_at(after, 0) && !starts_with_any(after, others))
		return true;
	for (size_t i = 0; !surely && i < COUNT(loose); i++) {
		struct str measure = str_of(loose[i].measure);

		if (str_starts(after, measure) &&
		    starts_with_any(str_from(after, measure.len), loose[i].after))
			return true;
	}
	return false;
}
