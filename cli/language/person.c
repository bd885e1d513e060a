#include "language.h"

#include <string.h>

#include "language_private.h"
#include "utf8.h"

/* Persons: a surname and a given name beside a title, a given name or a surname alone where the title says who is meant. */

static const char surnames[] =
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金贾韦夏傅"
    "方邹熊白孟秦邱侯江尹薛闫雷龙黎史陶贺毛郝顾龚邵覃武钱戴严莫孔向汤寇岳邢岑康施洪季娄阮柯翁殷卜焦柳温鲁葛翟牛骆耿尚章喻倪申庄常路"
    "霍祝梅齐包艾樊兰柴万纪辛管左冉聂欧关穆裴舒谷苗简车项练付盛游阎安裘封凌代费伍芦曲栾仇鲍甘房褚解窦党宫卓迟晏匡胥商桑蒲"
    "屈隋刁佟储涂巩宗吉卫仲桂麻初元皮段颜俞童毕闵祁尤柏牟靳甄詹宁边闻薄华解丛车冉房阴成易查单时席司米池楚盖冷饶阳栗盘敖巫沙蓝蒙苟佘谌湛占宿智麦丘晋农陀符云羊鹿郗战勾阚鄢郜宛"
    "晁糜荀于景束龚郁双莘浦尚隆师满寿通都戈应宣奚邬国文撒辜东逯那鞠郦亢况后有海水暴官巢铁明银诸来多居肖姬逄濮贡劳雍璩扶宰位净却植堵强乔赖";
static const char *const double_surnames[] = { "欧阳", "司马", "上官", "诸葛", "东方", "尉迟",
	"皇甫", "令狐", "慕容", "司徒", "夏侯", "公孙", "长孙", "宇文", "端木", "呼延", "闻人",
	"申屠", NULL };

/* Surnames common enough to stand before a title alone: 李书记. */
static const char plain_surnames[] =
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩邓冯曹彭曾萧田董潘袁蔡蒋余杜叶程魏苏吕丁卢姚沈钟姜崔谭陆范汪廖石贾韦夏傅"
    "邹熊孟秦邱侯尹薛闫雷黎史陶贺郝顾龚邵覃钱戴严莫汤寇岳邢岑康洪娄阮柯翁殷焦柳温葛翟骆耿倪庄霍梅樊聂裴鲍褚窦高肖";

static const char *const titles[] = { "同志", "常务副", "副书记", "书记", "副市长", "市长",
	"副县长", "县长", "副区长", "区长", "副省长", "省长", "副州长", "州长", "副镇长", "镇长",
	"副乡长", "乡长", "副部长", "部长", "副局长", "局长", "副主任", "主任", "副主席", "主席",
	"副秘书长", "秘书长", "副厅长", "厅长", "副会长", "会长", "总经理", "董事长", "副院长",
	"院长", "副校长", "校长", "常委", "组长", "副组长", "处长", "科长", "站长", "所长", "支书",
	"检察长", "总工程师", "先生", "女士", "教授", "专员", "盟长", "旗长", "理事长", "巡视员",
	"调研员", "参谋长", "政委", "大队长", "支队长", "指挥长" };

/* Words that stand before a title without being a name. */
static const char no_names[] =
    " 各位 全体 有关 负责 领导 分管 在座 部分 个别 党员 基层 干部 工作 青年 一线 女 男 纪委 班长 机关 单位 主要 其他 这些 公安 广大 年轻 老 许多 多数 少数 一些 很多 "
    "的 几位 两位 三位 这位 那位 哪位 与会 参会 到会 列席 出席 社区 街道 乡镇 网格 志愿 常务 主管 包联 驻村 驻点 办公室 党委 支部 党组 党工委 党总 工委 县委 市委 区委 省委 镇委 州委 "
    "支委 常委 村委 居委 组织 宣传 统战 政法 城管 住建 教育 财政 民政 卫健 应急 发改 人大 政协 政府 副 正 原 老党员 任何 所有 每位 每个 有些 有的 大家 相关 责任 全区 全市 全县 本地 "
    "外地 单位负责 行业 部门 双方 常驻 时任 现任 曾任 前任 新任 继任 连任 担任 兼任 聘任 安全 高度 方面 任务 一把手 石化 金融 黄金 马上 高级 和谐 管理 万一 关于 应当 成为 于是 时候 何 "
    "包括 代表 代理 解决 解放 成立 成员 安排 安置 施工 车间 项目 路段 时任 单独 单纯 常规 常态 费用 商务 商业 游客 关键 关心 白天 金山 龙头 高效 高新 万众 曾经 温馨 康复 江南 江北 "
    "优秀 先进 模范 英雄 劳动 革命 共产 退休 离休 老年 中年 值班 带班 值守 包片 包村 包保 牵头 主办 协办 督导 巡察 纪检 武装 司法 审计 统计 税务 交通 水利 水务 农业 林业 文化 体育 旅游 "
    "市场 工信 科技 人社 自然 环保 生态 医保 信访 退役 机要 国资 粮食 供销 档案 史志 党史 党校 妇联 工会 共青 团委 残联 科协 文联 工商 红十字 法院 检察 城建 园林 环卫 综合 执法 物业 "
    "业委 群众 居民 村民 市民 企业 学校 医院 学生 教师 家长 职工 员工 民警 辅警 战士 官兵 消防 战斗 前线 后勤 老师 师傅 叔叔 阿姨 奶奶 爷爷 余位 贺信 贺电 联合 ";

/* Of whom every speech may speak. */
static const char everyones[] =
    " 习近平 毛泽东 邓小平 江泽民 胡锦涛 周恩来 刘少奇 朱德 陈云 雷锋 焦裕禄 孔繁森 谷文昌 廖俊波 杨善洲 黄大年 张桂梅 黄文秀 "
    "马克思 恩格斯 列宁 白求恩 张思德 王进喜 钱学森 袁隆平 孔子 孟子 老子 孙中山 叶剑英 彭德怀 贺龙 陈毅 罗荣桓 徐向前 聂荣臻 刘伯承 任弼时 董必武 李先念 胡耀邦 鲁迅 "
    "屠呦呦 邓稼先 时传祥 甘祖昌 王继才 黄旭华 于敏 钟南山 方志敏 杨靖宇 赵一曼 江竹筠 黄继光 邱少云 董存瑞 刘胡兰 ";

/* What persons do, and what stands after their names. */
static const char *const doings[] = { "传达", "宣读", "作了", "做了", "作", "通报", "主持", "讲",
	"就", "对", "代表", "介绍", "汇报", "发言", "安排", "带头", "带队", "为", "出席", "参加",
	"指出", "要求", "强调", "在", "率", "致辞", "表态", "批示", "到", "来", "还", "也", "分别",
	"所", "同志", "等", "一行", "亲自", "任", "说", "提出", "部署", "解读", "深入", "的",
	"明确", "宣布", "调研", "视察", "考察", "、", "，", "。", "；", "：", "和", "与", "）",
	"高度", "多次", "专门", "一直", "将", "要", "必须", "靠前", "统筹", "牵头", "负责", "表示",
	"认为", "结合", "最后", "今天", "曾", "已", "先", "具体", "共同", "两位", "三位", "等同志",
	NULL };

/* Before a person who is named without a title. */
static const char *const callers[] = { "委", "府", "局", "办", "了", "的", "由", "请", "和", "与",
	"及", "对", "向", "在", "是", "让", "听", "照", "如", "被", "给", "、", "把", "同", "长",
	"员", NULL };

static bool
in(const char *set, struct str text, size_t off)
{
	return off + 3 <= text.len && str_find(str_of(set), str_sub(text, off, 3), 0) != STR_NONE;
}

static bool
han_before(struct str text, size_t off, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		size_t len;

		if (!utf8_is_han(utf8_before(text, off, &len)) || len != 3)
			return false;
		off -= len;
	}
	return true;
}

/* 区长王宇|和副区长: behind a title and a name 和 is no part of it. */
static bool
ends_in_and(struct str text, size_t at, size_t end)
{
	static const char *const ands[] = { "和", "与", "及", NULL };
	static const char *const posts[] = { "长", "书记", "主任", "主席", "同志", "、", NULL };

	return str_one_before(text, end, ands) && str_one_before(text, at, posts);
}

/* What follows a name, and ends none. */
static const char *const ends_none[] = { "的", "了", "等", "说", "讲", "总", "并", "称", NULL };

/* Bytes of the full name that ends before off: a surname and one or two characters; 0 if none. */
static size_t
full_name_before(struct str text, size_t off)
{
	for (size_t n = 4; n >= 2; n--) {
		size_t at = off - 3 * n;
		bool twofold =
		    n >= 3 && han_before(text, off, n) && str_one_at(text, at, double_surnames);

		if (!han_before(text, off, n) || (n == 4 && !twofold) ||
		    str_one_before(text, off, ends_none))
			continue;
		if ((twofold || in(surnames, text, at)) &&
		    !list_has(no_names, str_sub(text, at, 3 * n)) &&
		    !list_has(no_names, str_sub(text, off - 6, 6)) &&
		    !list_has(no_names, str_sub(text, at, 6)) && name_may_begin(text, at) &&
		    !ends_in_and(text, at, off))
			return 3 * n;
	}
	return 0;
}

static bool
may_be_called(struct str text, size_t off)
{
	size_t len;

	return !utf8_is_han(utf8_before(text, off, &len)) || str_one_before(text, off, callers);
}

/* The name before a title, by what the title allows: 0 if none. */
static size_t
name_before(struct str text, size_t off, struct str title)
{
	size_t full = off >= 6 ? full_name_before(text, off) : 0;
	bool comrade = str_eq(title, STR("同志"));
	struct str two = off >= 6 ? str_sub(text, off - 6, 6) : STR("");

	if (full && !(full == 6 && common_at(text, off - 6) && !may_be_called(text, off - 6)))
		return full;
	if (!comrade && han_before(text, off, 1) && in(plain_surnames, text, off - 3) &&
	    may_be_called(text, off - 3))
		return 3;
	if (comrade && han_before(text, off, 2) && !list_has(no_names, two) &&
	    !common_at(text, off - 6) && !common_only(two) && may_be_called(text, off - 6) &&
	    str_one_at(text, off + title.len, doings))
		return 6;
	return 0;
}

/* The full name that begins at off, behind a title: 组长邵云亭、副组长罗敬之. */
static size_t
name_after(struct str text, size_t off)
{
	size_t head = str_one_at(text, off, double_surnames);

	if (!head && in(surnames, text, off))
		head = 3;
	for (size_t n = head ? 2 : 0; n > 0; n--) {
		size_t len = head + 3 * n;

		if (off + len > text.len || !han_before(text, off + len, n) ||
		    str_one_before(text, off + len, ends_none) || common_at(text, off) ||
		    !str_one_at(text, off + len, doings) ||
		    list_has(no_names, str_sub(text, off, 6)))
			continue;
		if (common_only(str_sub(text, off + head, 3 * n)) && n == 2)
			continue;
		return len;
	}
	return 0;
}

static struct proper_name
person(struct str text, size_t off, size_t len)
{
	return (struct proper_name){ .at = span_of(off, len),
		.kind = NAME_PERSON,
		.class = CLASS_PERSON,
		.core = str_sub(text, off, len),
		.sureness =
		    list_has(everyones, str_sub(text, off, len)) ? NAME_UNLIKELY : NAME_SURE };
}

/* Names that share the title with one at off: 罗敬之、姚立民同志. */
static void
more_before(struct names *names, struct str text, size_t off)
{
	static const char *const joins[] = { "、", "和", NULL };

	for (size_t join; (join = str_one_before(text, off, joins)) != 0;) {
		size_t len = off - join >= 6 ? full_name_before(text, off - join) : 0;

		if (!len)
			return;
		off -= join + len;
		names_add(names, person(text, off, len));
	}
}

/* Names that follow one at off: 副组长王宇和李娜. */
static void
more_after(struct names *names, struct str text, size_t off)
{
	static const char *const joins[] = { "、", "和", NULL };

	for (size_t join; (join = str_one_at(text, off, joins)) != 0;) {
		size_t len = name_after(text, off + join);

		if (!len)
			return;
		names_add(names, person(text, off + join, len));
		off += join + len;
	}
}

static size_t
title_read(struct names *names, struct str text, struct span title, const void *row)
{
	static const char *const several[] = { "两位", "三位", "四位", "五位", NULL };
	struct str word = str_sub(text, title.off, title.len);
	bool comrade = str_eq(word, STR("同志"));

	/* 城市|长效管理 */
	if (str_ends(word, STR("长")) && common_at(text, title.off + title.len - 3))
		return 0;
	/* 王宇、李娜两位同志 */
	size_t end = title.off - (comrade ? str_one_before(text, title.off, several) : 0),
	       after = title.off + title.len, len;

	len = end < title.off ? full_name_before(text, end) : name_before(text, end, word);
	if (len) {
		more_before(names, text, end - len);
		names_add(names, person(text, end - len, len));
	}
	if (!comrade && (len = name_after(text, after)) != 0) {
		names_add(names, person(text, after, len));
		more_after(names, text, after + len);
	}
	return title.len;
}

void
person_watch(struct name_words *words)
{
	names_watch_all(words, titles, sizeof titles / sizeof *titles, title_read);
}

bool
person_is_name(struct str text)
{
	size_t gap = str_find(text, STR("　"), 0), n = text.len / 3;

	if (gap == 3 && n == 3)
		return in(surnames, text, 0) && han_before(text, text.len, 1);
	return n >= 2 && n <= 4 && text.len % 3 == 0 && han_before(text, text.len, n) &&
	       !common_only(text) &&
	       (in(surnames, text, 0) ? n <= 3 : str_one_at(text, 0, double_surnames) != 0);
}
