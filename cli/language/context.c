#include "language.h"

#include <string.h>

#include "array.h"
#include "language_private.h"
#include "utf8.h"

/*
 * What a sign without a noun stands for. Each cue is a pair of word lists, what may stand right before the sign and
 * what right after it; the first that fits decides. Where none does it is a place, as it mostly is.
 */

/* What a person does in a speech. */
static const char reports[] =
    "任组长 任副组长 任总指挥 任指挥长 安排部署了 列席 通报 宣读 传达 解读 汇报 作了 做了 发言 致辞 讲话 讲了 主持 强调 指出 出席 亲临 亲自 率领 率队 带队 陪同 担任 当选 莅临 视察 批示 "
    "介绍了 点评 表态 领誓 领读 签订 递交 安排了 部署了 总结了 布置 剖析 提出了 明确指出 宣布 颁奖 授牌 交流了 表了态 发了言 讲了话 作表态 作发言";

/* What stands before a name. */
static const char titles[] =
    "书记 主席 省长 市长 区长 县长 镇长 乡长 局长 厅长 部长 处长 科长 主任 组长 所长 站长 院长 校长 会长 秘书长 董事长 总经理 经理 "
    "政委 支书 队长 理事长 监事长 总裁 班长 馆长 代表 代表人 教授 村民 居民 职工 民警 教师 烈士 英雄 模范 先进个人 企业家 志愿者 青年 姓名： 主持人： 主持： 记录： 讲话人： 发言人： 联系人： "
    "负责人： 承诺人： 责任人： 签名： 签字： 主讲： 主讲人： 汇报人： 述职人： 宣读人： 员工 老党员 司机 护士 医生 师傅 战士 老兵 女兵 工程兵 网格员 护林员 联络员 队员 社员 技术员 讲解员 保洁员 驾驶员 辅导员 调解员 网格长 楼栋长 村长 社长 厂长 店长 行长 团长 连长 台长 主编 总编 参谋长 司令员";

static const struct cue {
	const char *before, *after; /* NULL: anything */
	enum class class;
} cues[] = {
	{ "全区第 全市第 全县第 全省第 全国第 全镇第 行业第 位列第 位居第 排名第 名列第 居第 排第 列第 倒数第 到第 在第 升至第 降至第 跃居第",
	    NULL, CLASS_AMOUNT },
	{ "第", NULL, CLASS_ORDINAL },
	{ NULL, "中全会", CLASS_ORDINAL },
	{ "一（ 二（ 三（ 四（ 五（ 六（ 七（ 八（ 九（ 高（ 初（ 年级（", "）班", CLASS_ORDINAL },
	{ "有 共 近 达 约 超过", "个人", CLASS_AMOUNT },
	{ "我代表 谨代表 我谨代表 代表中共", NULL, CLASS_PLACE },
	{ "“十", "五”", CLASS_ORDINAL },
	{ "百姓", NULL, CLASS_PLACE },
	{ "姓", NULL, CLASS_PERSON },
	{ NULL, "思想为 思想， 思想、 思想的 理论为 道路，", CLASS_TEXT },
	{ NULL, "新时代中国特色 烈士 夫妇 一家人", CLASS_PERSON },
	{ "尊敬的 涌现出 涌现了 涌现出了", NULL, CLASS_PERSON },
	{ NULL, "全体员工 全体职工 员工 购买 收购 租赁 承租 新上 征地 增资 注资 中标 承建 承揽",
	    CLASS_BODY },
	{ NULL, "一院 二院 三院 二中 三中 四中 五中 六中 一小 二小 三小 师大", CLASS_BODY },
	{ NULL, "个人， 个人。 个人受 个人组成 个人里", CLASS_AMOUNT },
	{ NULL,
	    "十名 十人 十户 十个 十家 十万 百万 千万 十多 百多 千多 十余 百余 千余 百人 千人 百户 千户",
	    CLASS_AMOUNT },
	{ NULL, "投诉热线 服务热线 热线 举报电话", CLASS_AMOUNT },
	{ "高达 低至 比为 比例为 之比为", NULL, CLASS_AMOUNT },
	{ NULL, "书院 同乡会 校友会 联谊会", CLASS_BODY },
	{ "电话 热线 手机 手机号 号码 电话号码 电话是 号码是 热线是", NULL, CLASS_AMOUNT },
	{ "党的", "大 次 中全会 全会 届", CLASS_ORDINAL },
	{ "分之 占比 比例 比例为", NULL, CLASS_AMOUNT },
	{ "达到 超过 突破 不少于 不低于 不超过 至少 大约 共计 累计 总计 增长 下降 提高到 提升至 增加到 金额 总额 电话：",
	    "， 。 、 ； ） 以上 以下 左右", CLASS_AMOUNT },
	{ NULL, "以上 以下 左右", CLASS_AMOUNT },
	{ "邮编 邮政编码 账号 卡号 车牌 证号 工号", NULL, CLASS_AMOUNT },
	{ "领导有： 来宾有： 嘉宾有：", NULL, CLASS_PERSON },
	{ "月", "。 ， ； ）", CLASS_DATE },
	{ "正月初 腊月 每周 每月 逢", "， 。 、 ； 上午 下午 晚上 全部", CLASS_DATE },
	{ "截至 截止 截止到 截至到 时间： 日期：", NULL, CLASS_DATE },
	{ "自 从", "起 开始", CLASS_DATE },
	{ NULL, "以来 之前 前完成 前要 前全部 底前 年初 前报", CLASS_DATE },
	{ NULL, "〔 发〔 政发 政办发 委发 办发 办〔 字〔", CLASS_BODY },
	{ NULL, reports, CLASS_PERSON },
	{ "任命 免去 提名 选举 推选 追授 任命了", NULL, CLASS_PERSON },
	{ "以 由", "为组长 为副组长 为指挥长 为总指挥 为团长 任 担任", CLASS_PERSON },
	{ "以",
	    "为主题 为主线 为抓手 为目标 为契机 为重点 为核心 为载体 为突破口 为引领 为指导 为统领 为遵循 为龙头 为主",
	    CLASS_TEXT },
	{ NULL,
	    "重要讲话 讲话精神 重要指示 重要批示 批示精神 指示精神 重要论述 重要思想 的讲话 的重要讲话 的批示 的指示 的重要指示 等领导 等同志 等人 一行 "
	    "等一位 等二位 等两位 等三位 等四位 等五位 等六位 等七位 等八位 等九位 等十位 等几位 等多位",
	    CLASS_PERSON },
	{ "。 ； ， \n", "从“ 从\"", CLASS_PERSON },
	{ titles, NULL, CLASS_PERSON },
	{ "请 有请 军人” 模范” 标兵” 好人” 能手” 工匠” 英雄” 先锋” 教师” 医生” 书记” 青年”", NULL,
	    CLASS_PERSON },
	{ "我叫 名叫", NULL, CLASS_PERSON },
	{ "叫", "， 。 、 ； 的", CLASS_PERSON },
	{ "村的 社区的 镇的 乡的 厂的 班的 小学的 中学的 大学的 学院的 医院的 公司的 集团的 协会的 局的 街道的",
	    "， 、 。", CLASS_PERSON },
	{ "被老 让老 请老 员老 记老 长老 民老", NULL, CLASS_PERSON },
	{ NULL, "老人的 老人， 老人家 大爷 大娘 大嫂 奶奶 爷爷 老汉 ，男， ，女，", CLASS_PERSON },
	{ "与 和 同", "共建 签约 签订 合作 联合 联手", CLASS_BODY },
	{ NULL, "国产化", CLASS_TEXT },
	{ NULL, "会计核算 会计师 会计学 会计信息 会计制度 会计局", CLASS_PLACE },
	{ NULL, "会计 出纳 老板", CLASS_PERSON },
	{ "局 支队 大队 医院 学校 中学 小学 公司 银行 法院 检察院", "、 ， 和", CLASS_PERSON },
	{ NULL,
	    "两位同志 三位同志 四位同志 五位同志 六位同志 几位同志 两名同志 三名同志 四名同志 五名同志",
	    CLASS_PERSON },
	{ NULL,
	    "牵头 配合 会同 主办 承办 协办 党组 工会 领导班子 班子 负责同志 主要负责 分管负责 负责人",
	    CLASS_BODY },
	{ "由", "负责 配合 组织 统筹 落实 督办 会商", CLASS_BODY },
	{ "《", "》", CLASS_TEXT },
	{ "“", "” ”活动 ”行动", CLASS_TEXT },
};

#define WINDOW 300 /* bytes looked at on each side, at most */

static struct str
window_before(struct str text, size_t off)
{
	size_t start = off > WINDOW ? off - WINDOW : 0;

	while (start < off && ((unsigned char)text.data[start] & 0xC0) == 0x80)
		start++;
	return str_sub(text, start, off - start);
}

/* Without the blanks at its end; a line's end stays. */
static struct str
without_blanks(struct str s)
{
	return utf8_without_end(s, " 　");
}

static struct str
skip_adverbs(struct str after)
{
	static const char *const words[] = { "也", "还", "又", "都", "分别", "专门", "再次", "已经",
		"将", "首先", "向大家", "为大家", "给大家", "给我们", "为我们", NULL };

	return str_from(after, str_one_at(after, 0, words));
}

static const struct cue *
find_cue(struct str before, struct str after)
{
	struct str verb = skip_adverbs(skip_adverbs(after));

	for (size_t i = 0; i < COUNT(cues); i++)
		if ((!cues[i].before || ends_with_any(before, cues[i].before)) &&
		    (!cues[i].after || starts_with_any(after, cues[i].after) ||
			(cues[i].class == CLASS_PERSON && starts_with_any(verb, cues[i].after))))
			return &cues[i];
	return NULL;
}

/* 关于“三农”工作的重要论述, 在…会议上的讲话精神: what somebody said. */
static bool
is_quoted(struct str after)
{
	static const char *const words[] = { "重要论述", "重要指示", "重要讲话", "重要批示",
		"指示精神", "批示精神", "讲话精神", NULL };

	return starts_with_any(after, "关于 在 对 就 视察 考察") &&
	       str_has_one(str_sub(after, 0, 90), words);
}

/* xx来闽考察, xx在…会议上的讲话 */
static bool
visits(struct str after)
{
	static const char *const doing[] = { "考察", "视察", "调研", "讲话", NULL };

	return starts_with_any(after, "来 赴 亲赴 在 到") &&
	       str_has_one(str_sub(after, 0, 45), doing);
}

/* A clause of a sentence that began with 刚才，: those who spoke. */
static bool
spoke_just_now(struct str before)
{
	static const char *const stops[] = { "。", "！", "？" };
	static const char opening[] = "刚才 刚刚 稍后 接下来 会上";
	size_t start = 0;

	for (size_t i = 0; i < COUNT(stops); i++)
		for (size_t at = 0; (at = str_find(before, str_of(stops[i]), at)) != STR_NONE;) {
			at += str_of(stops[i]).len;
			start = at > start ? at : start;
		}
	return ends_with_any(before, "， , 、 ； 刚才 刚刚 稍后 接下来 会上 \n 请") &&
	       starts_with_any(str_trim(str_from(before, start)), opening);
}

/* 等品牌, 等3家企业: what the last of an enumeration says of all. */
static const struct field_noun *
summed_up(struct str after)
{
	const struct field_noun *noun;
	size_t off = STR("等").len, len;

	if (!str_starts(after, STR("等")))
		return NULL;
	for (unsigned i = 0; i < 5; i++) {
		noun = noun_at(after, off);
		if (noun && noun->class == CLASS_TEXT) { /* 等三家平台公司 */
			const struct field_noun *next =
			    noun_at(after, off + str_of(noun->noun).len);

			return next && next->class == CLASS_BODY ? next : noun;
		}
		if (noun && noun->class != CLASS_AMOUNT)
			return noun;
		utf8_at(after, off, &len);
		off += len;
		if (i == 0 && !noun &&
		    !starts_with_any(str_from(after, off - len),
			"一 二 两 三 四 五 六 七 八 九 十 几 多 各 地 重 1 2 3 4 5 6 7 8 9 × X x * 某 【 （ _ ○ N"))
			return NULL;
	}
	return NULL;
}

/* A line of its own is the speaker's, under a title. */
static bool
alone_on_line(struct str before, struct str after)
{
	if (str_ends(before, STR("（")))
		before = str_trim(str_sub(before, 0, before.len - STR("（").len));
	return (!before.len || str_ends(before, STR("\n"))) &&
	       (!after.len || starts_with_any(after, "\n \r ）"));
}

static const char surnames[] =
    "王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧 程 曹 袁 邓 许 傅 沈 "
    "曾 彭 吕 苏 卢 蒋 蔡 贾 丁 魏 薛 叶 阎 余 潘 杜 戴 夏 钟 汪 田 任 姜 范 方 石 姚 谭 廖 邹 熊 金 陆 郝 孔 白 崔 康 "
    "毛 邱 秦 江 史 顾 侯 邵 孟 龙 万 段 雷 钱 汤 尹 黎 易 常 武 乔 贺 赖 龚";

/* 市长　李××, 张某某: a surname alone before signs. */
static bool
follows_surname(struct str before, struct str sign)
{
	struct str rest;
	size_t len;

	if (before.len < 3 || !ends_with_any(before, surnames) || str_eq(sign, STR("某")))
		return false;
	rest = str_sub(before, 0, before.len - 3);
	return !utf8_is_han(utf8_before(rest, rest.len, &len)) || ends_with_any(rest, titles);
}

static bool
known_class(struct str text, size_t off, size_t end, enum class *out)
{
	struct str before = without_blanks(window_before(text, off));
	struct str after = str_sub(text, end, WINDOW);
	const struct cue *cue = find_cue(before, after);
	const struct field_noun *sum = summed_up(after);

	if (alone_on_line(before, after) || follows_surname(before, str_sub(text, off, end - off)))
		*out = CLASS_PERSON;
	else if (names_company(after))
		*out = CLASS_BODY;
	else if (cue)
		*out = cue->class;
	else if (measure_follows(after, false))
		*out = CLASS_AMOUNT;
	else if (sum)
		*out = sum->class;
	else if (is_quoted(after))
		*out = CLASS_PERSON;
	else if (visits(after) && !ends_with_any(before, "在 到 来 赴 对 向"))
		*out = CLASS_PERSON;
	else if (spoke_just_now(before) && !starts_with_any(after, "作为 今年 的 、 和"))
		*out = CLASS_PERSON;
	else
		return false;
	return true;
}

bool
follows_title(struct str text, size_t off)
{
	return ends_with_any(window_before(text, off), titles);
}

bool
is_operator(struct str text, size_t off, size_t end)
{
	struct str before = str_sub(text, 0, off), after = str_from(text, end);

	/* “数据要素×”, “415X”: what a programme multiplies by, the letter of its number */
	if (starts_with_any(after, "” \"") &&
	    (ends_with_any(before, "要素 人工智能 互联网") ||
		(ends_with_any(before, "“ \"") && end - off > 1 && text.data[end - 1] == 'X' &&
		    strspn(text.data + off, "0123456789") == end - off - 1)))
		return true;
	return ends_with_any(before, "+ ＋ =") || starts_with_any(after, "+ ＋ =") ||
	       (ends_with_any(before, "长 单价 面积") && starts_with_any(after, "宽 数量 单价")) ||
	       (ends_with_any(before, "宽") && starts_with_any(after, "高 厚"));
}

/* clang-format off */ /* it takes "enum class" for C++ */
enum class
bare_class(struct str text, size_t off, size_t end)
{
	enum class class;

	return known_class(text, off, end, &class) ? class : CLASS_PLACE;
}
/* clang-format on */

bool
names_speaker(struct str text, size_t off, size_t end)
{
	struct str before = window_before(text, off), bare = without_blanks(before);
	struct str after = str_from(text, end);

	return bare.len < before.len && ends_with_any(bare, titles) &&
	       (!after.len || starts_with_any(after, "\n \r"));
}

bool
bare_evidence(struct str text, size_t off, size_t end)
{
	static const char before[] =
	    "在 为 让 使 把 将 对 向 到 从 由 以 于 给 和 与 及 推动 推进 加快 建设 打造 助力 实现 开展 召开 参加 出席 根据 按照 关于 我叫 名叫 荣获 获得 "
	    "围绕 聚焦 位于 前往 来到 学习 贯彻 落实 发扬 践行 彰显 突出 体现 刚才 完成 共有 达到 超过 约 第 正月初 《 （";
	static const char after[] = "作为 今年 各级 上下 始终";
	struct str rest = str_from(text, end);
	enum class class;
	size_t len;

	return ends_with_any(window_before(text, off), before) ||
	       starts_with_any(str_sub(text, end, WINDOW), after) ||
	       (measure_follows(rest, false) ? measure_follows(rest, true)
					     : utf8_is_han(utf8_at(text, end, &len)) &&
						   known_class(text, off, end, &class));
}

/* 护路员老某, 让老某: a name without its surname. */
static bool
follows_old(struct str before)
{
	const struct str old = STR("老");

	if (!str_ends(before, old))
		return false;
	before.len -= old.len;
	return !before.len ||
	       ends_with_any(before, "员 长 记 民 师 ， 。 、 让 请 被 和 与 向 给 跟");
}

bool
blanks_name(struct str text, size_t off, size_t end)
{
	struct str before = str_sub(text, 0, off), after = str_from(text, end);
	const struct field_noun *noun = noun_at(text, end);

	if (end - off > STR("某").len)
		return noun || !ends_with_any(before, surnames);
	if (starts_with_any(after, "地发生 地在 地因 地召开 地某 地一名 地一位") ||
	    names_company(after))
		return true;
	if (!noun && !ends_with_any(before, surnames))
		return (starts_with_any(after, "会计 出纳 老板") &&
			   !starts_with_any(after, "会计师 老板娘")) ||
		       ((follows_title(text, off) || follows_old(before)) &&
			   !starts_with_any(after, "些 种 个 一 次 项 类 方 时 天 日 事 处 段 级"));
	if (noun && noun->class == CLASS_DATE)
		return ends_with_any(before, "某年 某月") ||
		       str_at(after, str_of(noun->noun).len, "某");
	if (!noun || ends_with_any(before, surnames) ||
	    starts_with_any(after, "部门 单位 企业 机关 专家 领导 地区 城市 片区 中心"))
		return false;
	return noun->class == CLASS_PLACE || noun->class == CLASS_BODY ||
	       noun->class == CLASS_PERSON;
}

bool
blanks_number(struct str text, size_t off, size_t end)
{
	static const char certain[] =
	    "% ％ ‰ 万 万元 亿 亿元 元 公里 平方公里 平方米 立方米 公顷 亩 吨 公斤 个百分点 百分点 届 户 名 余 小时 批 号";
	static const char no_count[] =
	    "在 从 到 于 把 将 对 以 为 向 给 因 由 被 和 与 的 了 是 某";
	struct str before = str_sub(text, 0, off), after;
	const struct field_noun *noun = noun_at(text, end);
	size_t len;

	if (ends_with_any(before, "第") || starts_with_any(str_from(text, end), "十 百 千"))
		return true;
	if (!noun)
		return false;
	after = str_from(text, end + str_of(noun->noun).len);
	if (is_one_of(str_of(noun->noun), certain))
		return true;
	if (str_eq(str_of(noun->noun), STR("月")))
		return starts_with_any(after, "底 初 上旬 中旬 下旬 份");
	if (noun->class == CLASS_AMOUNT &&
	    ends_with_any(before, "还有 共有 共 达 约 超过 发生 发生了 新增"))
		return true;
	return noun->class == CLASS_AMOUNT && !is_one_of(str_of(noun->noun), "人 位 天 点") &&
	       utf8_is_han(utf8_before(text, off, &len)) && !ends_with_any(before, no_count) &&
	       starts_with_any(after, "， 、 ； 。 ） ,");
}
