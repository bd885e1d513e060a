#include "language.h"

#include "language_private.h"

/* Words of the names that places and bodies carry. */

/* Of those that begin alike the longer one stands first. */
const struct local_sign local_signs[] = {
	{ "菜市场", CLASS_PLACE, 4, BY_NONE, false },
	{ "农贸市场", CLASS_PLACE, 4, BY_NONE, false },
	{ "综合市场", CLASS_PLACE, 4, BY_NONE, false },
	{ "批发市场", CLASS_PLACE, 4, BY_NONE, false },
	{ "大市场", CLASS_PLACE, 4, BY_NONE, false },
	{ "商贸城", CLASS_PLACE, 4, BY_NONE, false },
	{ "机场", CLASS_PLACE, 3, BY_NONE, false },
	{ "桥", CLASS_PLACE, 2, BY_CLEAN, false },
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
	{ "大桥", CLASS_PLACE, 4, BY_CLEAN, false },
	{ "水库", CLASS_PLACE, 4, BY_CLEAN, false },
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
	{ "合作社", CLASS_BODY, 8, BY_NONE, false },
	{ "幼儿园", CLASS_BODY, 4, BY_NONE, false },
	{ "卫生院", CLASS_BODY, 4, BY_NONE, false },
	{ "养老院", CLASS_BODY, 4, BY_NONE, false },
	{ "学校", CLASS_BODY, 3, BY_NONE, false },
	{ "超市", CLASS_BODY, 4, BY_NONE, false },
	{ "商厦", CLASS_BODY, 4, BY_NONE, false },
	{ "商城", CLASS_BODY, 4, BY_NONE, false },
	{ "饭店", CLASS_BODY, 4, BY_NONE, false },
	{ "宾馆", CLASS_BODY, 4, BY_NONE, false },
	{ "汽车城", CLASS_BODY, 4, BY_NONE, false },
	{ "物业", CLASS_BODY, 3, BY_NONE, false },
	{ "药业", CLASS_BODY, 3, BY_NONE, false },
	{ "重工", CLASS_BODY, 3, BY_NONE, false },
	{ "科技", CLASS_BODY, 2, BY_NONE, true },
	{ "机械厂", CLASS_BODY, 4, BY_CLEAN, false },
	{ "电缆厂", CLASS_BODY, 4, BY_CLEAN, false },
	{ "化工厂", CLASS_BODY, 4, BY_CLEAN, false },
	{ "水泥厂", CLASS_BODY, 4, BY_CLEAN, false },
	{ "食品厂", CLASS_BODY, 4, BY_CLEAN, false },
	{ "服装厂", CLASS_BODY, 4, BY_CLEAN, false },
	{ "造纸厂", CLASS_BODY, 4, BY_CLEAN, false },
	{ "制药厂", CLASS_BODY, 4, BY_CLEAN, false },
	{ "酿酒厂", CLASS_BODY, 4, BY_CLEAN, false },
	{ "农机厂", CLASS_BODY, 4, BY_CLEAN, false },
	{ "家具厂", CLASS_BODY, 4, BY_CLEAN, false },
	{ "印刷厂", CLASS_BODY, 4, BY_CLEAN, false },
	{ "纽扣厂", CLASS_BODY, 4, BY_CLEAN, false },
	{ "齿轮厂", CLASS_BODY, 4, BY_CLEAN, false },
	{ "金属厂", CLASS_BODY, 4, BY_CLEAN, false },
	{ "棉纺厂", CLASS_BODY, 4, BY_CLEAN, false },
	{ "拖拉机厂", CLASS_BODY, 4, BY_CLEAN, false },
	{ "纺织厂", CLASS_BODY, 4, BY_CLEAN, false },
	{ "玻璃厂", CLASS_BODY, 4, BY_CLEAN, false },
	{ "塑料厂", CLASS_BODY, 4, BY_CLEAN, false },
	{ "钢铁厂", CLASS_BODY, 4, BY_CLEAN, false },
	{ "皮革厂", CLASS_BODY, 4, BY_CLEAN, false },
	{ "农药厂", CLASS_BODY, 4, BY_CLEAN, false },
	{ "化肥厂", CLASS_BODY, 4, BY_CLEAN, false },
	{ "面粉厂", CLASS_BODY, 4, BY_CLEAN, false },
	{ "罐头厂", CLASS_BODY, 4, BY_CLEAN, false },
	{ "饮料厂", CLASS_BODY, 4, BY_CLEAN, false },
	{ "啤酒厂", CLASS_BODY, 4, BY_CLEAN, false },
	{ "电机厂", CLASS_BODY, 4, BY_CLEAN, false },
	{ "轴承厂", CLASS_BODY, 4, BY_CLEAN, false },
	{ "锅炉厂", CLASS_BODY, 4, BY_CLEAN, false },
	{ "木器厂", CLASS_BODY, 4, BY_CLEAN, false },
	{ "砖瓦厂", CLASS_BODY, 4, BY_CLEAN, false },
	{ "陶瓷厂", CLASS_BODY, 4, BY_CLEAN, false },
	{ "乳业", CLASS_BODY, 3, BY_NONE, false },
	{ "纸业", CLASS_BODY, 3, BY_NONE, false },
	{ "酒业", CLASS_BODY, 3, BY_NONE, false },
	{ "茶业", CLASS_BODY, 3, BY_NONE, false },
	{ "肉业", CLASS_BODY, 3, BY_NONE, false },
	{ "鞋业", CLASS_BODY, 3, BY_NONE, false },
	{ "铝业", CLASS_BODY, 3, BY_NONE, false },
	{ "饲料", CLASS_BODY, 3, BY_NONE, false },
	{ "支行", CLASS_BODY, 8, BY_ANY, false },
	{ "医院", CLASS_BODY, 4, BY_NONE, false },
	{ "中学", CLASS_BODY, 4, BY_NONE, false },
	{ "小学", CLASS_BODY, 4, BY_NONE, false },
	{ "商场", CLASS_BODY, 4, BY_NONE, false },
	{ "酒店", CLASS_BODY, 4, BY_NONE, false },
	{ "大厦", CLASS_BODY, 4, BY_NONE, false },
	{ "路", CLASS_PLACE, 4, BY_OTHERS, false },
	{ "街", CLASS_PLACE, 4, BY_NONE, false },
	{ "巷", CLASS_PLACE, 4, BY_NONE, false },
	{ "村", CLASS_PLACE, 4, BY_NONE, false },
	{ "嘎查", CLASS_PLACE, 6, BY_NONE, false },
	{ "苏木", CLASS_PLACE, 6, BY_NONE, false },
	{ "族乡", CLASS_PLACE, 6, BY_NONE, false },
	{ "族镇", CLASS_PLACE, 6, BY_NONE, false },
	{ "镇", CLASS_PLACE, 4, BY_CLEAN, false },
	{ "乡", CLASS_PLACE, 3, BY_NONE, false },
	{ "山", CLASS_PLACE, 3, BY_NATURE, false },
	{ "寺", CLASS_PLACE, 3, BY_NATURE, false },
	{ "庙", CLASS_PLACE, 3, BY_NATURE, false },
	{ "江", CLASS_PLACE, 3, BY_NATURE, false },
	{ "岭", CLASS_PLACE, 3, BY_NATURE, false },
	{ "湾", CLASS_PLACE, 3, BY_NATURE, false },
	{ "西站", CLASS_PLACE, 3, BY_CLEAN, false },
	{ "东站", CLASS_PLACE, 3, BY_CLEAN, false },
	{ "南站", CLASS_PLACE, 3, BY_CLEAN, false },
	{ "北站", CLASS_PLACE, 3, BY_CLEAN, false },
	{ "河", CLASS_PLACE, 3, BY_NONE, false },
	{ "渠", CLASS_PLACE, 3, BY_NONE, false },
	{ "园", CLASS_PLACE, 6, BY_NONE, true },
	{ "苑", CLASS_PLACE, 3, BY_NONE, false },
	{ "湖", CLASS_PLACE, 3, BY_CLEAN, false },
	{ "岛", CLASS_PLACE, 4, BY_NONE, true },
	{ .sign = NULL },
};

/* Words before a sign that name nothing, and are too rare or too official for the list of common words. */
const char local_no_names[] =
    " 东干 西干 南干 北干 总干 左干 右干 机耕 平交 职教 青贮 风景 放心 所有 全部 其他 有的 部分 多数 文明 病险 病害 大型 中型 小型 重点 中心 典型 专业 建制 偏远 边远 培育 商贸 边境 沿海 沿江 平原 产粮 明星 亿元 百强 千强 十强 名优 一般 贫困 本地 邻近 相邻 附近 所辖 下辖 直属 移民 搬迁 撤并 拆并 人工 内陆 淡水 咸水 盐水 高原 跨江 跨海 过江 过街 旅客 长途 迷 远 弯 火车站 汽车站 高铁站 快速 绿地 农牧业 物流 非公 幼儿 标准化幼儿 后进 空心 城中 城郊 涉农 村改 易地 特色 卫星 先行 引领 先导 未来 和美 美丽 五美 最美 零散 三无 无物业 老旧 背街 回迁 安置 村镇 集镇 小镇 "
    "断头 致富 连心 产业 民心 康庄 振兴 回头 出让 封闭 敏感 薄弱 易涝 低洼 易积水 积水 地质 结合 毗邻 交界 周边 窗口 行业 城投 国有 龙头 上市 头部 央企 民营 平台 "
    "供水 供电 供热 燃气 保洁 环卫 物业 公交 运营 电信 通信 保险 广告 网络 第三方 互联网 制造业 服务业 房地产 开源 创业 初创 跨国 外资 合资 独资 代工 制片 区块链 块链 美国 英国 法国 德国 俄国 日本 韩国 印度 "
    "居住地 所在地 外国 国外 国内 海外 欧洲 护城 中医 人民 妇幼 县级 市级 三甲 县域 镇街 街镇 市辖 行政 自然 乡 镇 村 街 "
    "国家 零碳 低碳 绿电 飞地 涉台 共建 光源 文创 科创 高教 基金 艺术 美食 美酒 安逸 宜居 永久 无界 小微 郊野 中央 公立 综合 专科 国资 省属 市属 完成 保留 友好 排放 电网 机器人 征信 "
    "激扬 发扬 弘扬 颂扬 传承 传递 祝福 祝愿 热爱 走近 情系 心系 感恩 致敬 排洪 泄洪 行洪 灌溉 引水 截洪 输水 截污 自选 自助 连锁 平价 标兵 十佳 寄宿 私立 民办 公办 示范 福利 供销 股份 信用 种植 养殖 劳务 爱婴 国际 军用 军民 支线 体验 跨 非遗 特殊 圆梦 干线 连接 省际 跨境 村道 次差 硬化 坑洼 车道 旅游 合作 协作 循环 发展 融合 临港 生态 现代 智慧 算力 枢纽 枢纽港 电商 绿色 区域 帮镇扶 垃圾围 ";

/* Trades, which are no names without one: 水务公司, but 浣溪水务公司. */
const char local_trades[] =
    " 电机 机械 电子 化工 纺织 仪表 茶业 水务 实业 药业 农业 牧业 渔业 矿业 林业 果业 酒业 乳业 置业 建筑 投资 科技 贸易 商贸 地产 房产 建材 食品 餐饮 旅游 文旅 文化 传媒 汽车 交通 电力 能源 环保 园林 ";

/* Ordinary words that every other town has a road of. */
const char local_usual[] =
    " 人民 解放 建设 和平 中山 胜利 团结 青年 朝阳 新华 滨江 滨河 滨湖 沿江 沿河 沿湖 迎宾 学府 友谊 育才 工农 八一 五一 中华 民主 世纪 站前 环城 时代 ";

/* Ordinary words that works, schools and shops are called. */
const char local_called[] =
    " 东风 红星 红旗 东方 长城 光明 建设 前进 胜利 团结 友谊 幸福 和平 解放 新华 中华 华夏 永久 太平洋 长江 黄河 向阳 朝阳 曙光 先锋 飞跃 跃进 富民 惠民 利民 "
    "同心 万家 万家福 海天 蓝天 金星 银河 三星 双星 大地 大洋 远大 远东 宏伟 未来 时代 世纪 环球 阳光 星光 希望 启明 星火 育才 逸夫 百花 春天 春光 朝霞 友好 诚信 和谐 ";

/* Characters, besides those of persons, that write the sounds of places. */
const char local_sounds[] =
    "浩罕尊阔察汗蒙族洪纳喀什车焉耆若羌且末宿坪淖尔敖包布查伦翁牛旗科左右鄂温春勃洛果洼赉嘉玉树囊谦治久德令哈";

/* What is done to a road, a village, a park. */
const char *const local_doings[] = { "举办", "举行", "召开", "代表", "欢迎", "感谢", "宣传", "弘扬",
	"发扬", "传承", "走进", "走近", "情系", "心系", "开展", "督查", "督导", "调研", "查看",
	"察看", "建成", "推动", "助推", "推进", "建设", "打造", "加强", "强化", "深化", "实施",
	"完成", "落实", "做实", "做好", "做强", "做靓", "办好", "抓实", "补齐", "织密", "夯实",
	"建强", "聚力", "探索", "彰显", "争创", "荣获", "挂牌", "加快", "提升", "优化", "支持",
	"构建", "培育", "创新", "治理", "改造", "保护", "修复", "规范", "清理", "打通", "服务",
	"覆盖", "推广", "申报", "创建", "启动", "组建", "建立", "聚焦", "发挥", "实现", "增加",
	"扩大", "消除", "修建", "新建", "兴建", "赋能", "统筹", "投资", "落地", "开工", "加密",
	"走访", "联系", "包联", "帮扶", "支援", NULL };
