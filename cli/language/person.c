#include "language.h"

#include <string.h>

#include "language_private.h"
#include "utf8.h"

/* Persons: a surname and a given name beside a title, a given name or a surname alone where the title says who is meant. */

/* What persons are called by. A name stands before a post, 李书记, or behind it, 县长李娜. */
static const char *const posts[] = { "书记", "市长", "县长", "区长", "省长", "州长", "镇长", "乡长",
	"村长", "部长", "局长", "主任委员", "主任", "主席", "秘书长", "厅长", "司长", "会长",
	"总经理", "经理", "董事长", "总裁", "总监", "院长", "校长", "园长", "行长", "厂长", "台长",
	"馆长", "社长", "场长", "矿长", "段长", "站长", "店长", "常委", "委员", "组长", "处长",
	"科长", "所长", "支书", "检察长", "总工程师", "工程师", "教授", "研究员", "专员", "盟长",
	"旗长", "理事长", "监事长", "巡视员", "调研员", "参谋长", "政委", "司令员", "总队长",
	"支队长", "大队长", "中队长", "队长", "教导员", "指导员", "辅导员", "指挥长", "总指挥",
	"护士长", "班主任", "河长", "湖长", "林长", "链长", "苏木达", "主委", "团长", "法官",
	"检察官", "律师", "院士" };

/* Before these only, and behind these only. */
static const char *const addresses[] = { "同志", "常务副", "先生", "女士", "老师", "医生", "师傅",
	"警官" };
static const char *const reporters[] = { "记者", "通讯员", "民警" };

/* Behind these a name begins where its surname is hardly a word: 代表李娜. */
static const char *const plain[] = { "负责人", "代表", "村民", "居民", "教师", "企业家", "领导" };

struct title_kind {
	bool called;     /* a name may stand before it */
	bool introduces; /* a name may stand behind it */
	bool plain;
};

static const struct title_kind post = { .called = true, .introduces = true };
static const struct title_kind address = { .called = true };
static const struct title_kind reporter = { .introduces = true };
static const struct title_kind plain_one = { .introduces = true, .plain = true };

/* Words that stand before a title without being a name. */
static const char no_names[] =
    " 各位 全体 有关 负责 领导 分管 在座 部分 个别 党员 基层 干部 工作 青年 一线 女 男 纪委 班长 机关 单位 主要 其他 这些 公安 广大 年轻 老 许多 多数 少数 一些 很多 "
    "的 几位 两位 三位 这位 那位 哪位 与会 参会 到会 列席 出席 社区 街道 乡镇 网格 志愿 常务 主管 包联 驻村 驻点 办公室 党委 支部 党组 党工委 党总 工委 县委 市委 区委 省委 镇委 州委 "
    "支委 常委 村委 居委 组织 宣传 统战 政法 城管 住建 教育 财政 民政 卫健 应急 发改 人大 政协 政府 副 正 原 老党员 任何 所有 每位 每个 有些 有的 大家 相关 责任 全区 全市 全县 本地 "
    "外地 单位负责 行业 部门 双方 常驻 时任 现任 曾任 前任 新任 继任 连任 担任 兼任 聘任 安全 高度 方面 任务 一把手 石化 金融 黄金 马上 高级 和谐 管理 万一 关于 应当 成为 于是 时候 何 "
    "包括 代表 代理 解决 解放 成立 成员 安排 安置 施工 车间 项目 路段 时任 单独 单纯 常规 常态 费用 商务 商业 游客 关键 关心 白天 金山 龙头 高效 高新 万众 曾经 温馨 康复 江南 江北 "
    "优秀 先进 模范 英雄 劳动 革命 共产 退休 离休 老年 中年 值班 带班 值守 包片 包村 包保 牵头 主办 协办 督导 巡察 纪检 武装 司法 审计 统计 税务 交通 水利 水务 农业 林业 文化 体育 旅游 "
    "市场 工信 科技 人社 自然 环保 生态 医保 信访 退役 机要 国资 粮食 供销 档案 史志 党史 党校 妇联 工会 共青 团委 残联 科协 文联 工商 红十字 法院 检察 城建 园林 环卫 综合 执法 物业 "
    "业委 群众 居民 村民 市民 企业 学校 医院 学生 教师 家长 职工 员工 民警 辅警 战士 官兵 消防 战斗 前线 后勤 老师 师傅 叔叔 阿姨 奶奶 爷爷 余位 贺信 贺电 联合 伊斯 计生 商会 皮肤 谢谢 感谢 国务 国家 ";

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
	"及", "很有", "赴", "把", "因", "向", "并", "均", "都", "则", "又", "从", "于", "给", "率",
	"莅临", "上台", "带领", "认为", "结合", "最后", "今天", "曾", "已", "先", "具体", "共同",
	"两位", "三位", "等同志", NULL };

/* Before a person who is named without a title. */
static const char *const callers[] = { "谢", "委", "府", "局", "办", "了", "的", "由", "请", "和",
	"与", "及", "对", "向", "在", "是", "让", "听", "照", "如", "被", "给", "、", "把", "同",
	"长", "员", NULL };

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

/* Characters that end no given name; and those that seldom do where a name has ended before them: 李娜在会上. */
static const char never_given[] =
    "的地得了着过们这那就都也不没是被把让向从到及与和或每某等将要应已对做说讲请又再但而则很最更太只吗呢吧啊么什怎哪谁我你他她它您给由省县赴";
static const char hardly_given[] = "在为有以会可其先作";

/* Whether a name may end at off: what follows is no Han, what persons do, or a word. */
static bool
name_may_end(struct str text, size_t off)
{
	size_t len;

	return !utf8_is_han(utf8_at(text, off, &len)) || str_one_at(text, off, doings) ||
	       (common_at(text, off) && !common_across(text, off));
}

/* Behind a surname alone. */
static const char *const no_given[] = { "先生", "女士", "老师", "同志", "师傅", "姓", NULL };

/* Whether a given name may stand there; one that is a word, 解放, where all else is clear or the surname is. */
static bool
is_given(struct str text, struct span given, bool clear)
{
	for (size_t at = given.off; at < given.off + given.len; at += 3)
		if (!is_han(text, at) || in(never_given, text, at))
			return false;
	if (str_one_at(text, given.off, no_given))
		return false;
	return clear || given.len != 6 || !common_at(text, given.off) ||
	       in(surnames_sure, text, given.off - 3) ||
	       str_one_before(text, given.off, surnames_double);
}

/* 区长王宇|和副区长: behind a title and a name 和 is no part of it. */
static bool
ends_in_and(struct str text, size_t at, size_t end)
{
	static const char *const ands[] = { "和", "与", "及", NULL };
	static const char *const before[] = { "长", "书记", "主任", "主席", "同志", "、", NULL };

	return str_one_before(text, end, ands) && str_one_before(text, at, before);
}

/* What follows a name, and ends none. */
static const char *const ends_none[] = { "的", "了", "等", "说", "讲", "总", "并", "称", NULL };

static bool
may_be_called(struct str text, size_t off)
{
	size_t len;

	return !utf8_is_han(utf8_before(text, off, &len)) || str_one_before(text, off, callers);
}

/* Words for bodies and trades end so: 教育局张建平同志, 书法家王宇先生. */
static const char *const workers[] = { "局", "院", "校", "科", "处", "家", "师", "人", "者", "队",
	"所", "室", "办", "委", "部", "站", "厅", "厂", "社", "会", "员", "组", "后", "时", "里",
	"天", "午", NULL };

/* Whether the n characters at `at` are a surname and a given name, and no words. */
static bool
is_full_name(struct str text, size_t at, size_t n)
{
	bool twofold = n >= 3 && str_one_at(text, at, surnames_double);
	size_t head = twofold ? 6 : 3;
	bool word = common_at(text, at), weak = !twofold && in(surnames_weak, text, at);
	bool called = may_be_called(text, at);

	if ((n == 4 && !twofold) ||
	    !(name_may_begin(text, at) || (n > 2 && str_one_before(text, at, workers))) ||
	    !(twofold || in(surnames_all, text, at)) ||
	    !is_given(text, span_of(at + head, 3 * n - head), called && !word && !weak))
		return false;
	/* 土木工|程系教授, 结束|后杨凯 */
	if ((n == 2 && common_across(text, at) && !called) ||
	    (weak && (n == 2 || in(surnames_sure, text, at + 3) || !called)))
		return false;
	return !(word && !in(surnames_sure, text, at) && !called) &&
	       !list_has(no_names, str_sub(text, at, 3 * n)) &&
	       !list_has(no_names, str_sub(text, at, 6)) &&
	       (in(surnames_sure, text, at) ||
		   !list_has(no_names, str_sub(text, at + 3 * n - 6, 6)));
}

/* Bytes of the full name that ends before off: a surname and one or two characters; 0 if none. */
static size_t
full_name_before(struct str text, size_t off)
{
	for (size_t n = 4; n >= 2; n--)
		if (han_before(text, off, n) && !str_one_before(text, off, ends_none) &&
		    is_full_name(text, off - 3 * n, n) && !ends_in_and(text, off - 3 * n, off))
			return 3 * n;
	return 0;
}

#define MOST_SOUNDS 5

/* Bytes of a name that is written by its sounds and ends before off: 巴特尔|书记; 0 if none. */
static size_t
sounds_before(struct str text, size_t off)
{
	size_t len = 0, best = 0;

	for (unsigned n = 1;
	     n <= MOST_SOUNDS && off - len >= 3 && in(name_sounds, text, off - len - 3); n++) {
		len += 3;
		if (n > 2 && name_may_begin(text, off - len) && !common_at(text, off - len))
			best = len;
	}
	return best;
}

/* The name before a title, by what the title allows: 0 if none. */
static size_t
name_before(struct str text, size_t off, struct str title)
{
	size_t full = off >= 6 ? full_name_before(text, off) : 0;
	bool comrade = str_eq(title, STR("同志"));
	struct str two = off >= 6 ? str_sub(text, off - 6, 6) : STR("");

	if (!full)
		full = sounds_before(text, off);
	if (full && !(full == 6 && common_at(text, off - 6) && !may_be_called(text, off - 6)))
		return full;
	if (!comrade && han_before(text, off, 1) && in(surnames_plain, text, off - 3) &&
	    may_be_called(text, off - 3))
		return 3;
	if (comrade && han_before(text, off, 2) && !list_has(no_names, two) &&
	    !common_at(text, off - 6) && !common_only(two) && may_be_called(text, off - 6) &&
	    str_one_at(text, off + title.len, doings))
		return 6;
	return 0;
}

/* Bytes of a name by its sounds that begins at off. */
static size_t
sounds_at(struct str text, size_t off)
{
	size_t len = 0, best = 0;

	for (unsigned n = 1; n <= MOST_SOUNDS && in(name_sounds, text, off + len); n++) {
		len += 3;
		if ((n > 2 || (n == 2 && str_one_at(text, off + len, doings) >= 6)) &&
		    name_may_end(text, off + len) && !common_at(text, off))
			best = len;
	}
	return best;
}

/* The full name that begins at off, behind a title: 组长邵云亭、副组长罗敬之. */
static size_t
name_after(struct str text, size_t off)
{
	size_t head = str_one_at(text, off, surnames_double), best = 0;

	if (!head && in(surnames_all, text, off))
		head = 3;
	if (!head || list_has(no_names, str_sub(text, off, 6)))
		return sounds_at(text, off);
	bool weak = head == 3 && in(surnames_weak, text, off);
	bool word = head == 3 && common_at(text, off);

	for (size_t n = 1; n <= 2; n++) {
		size_t len = head + 3 * n;

		if (off + len > text.len)
			break;
		size_t done = str_one_at(text, off + len, doings);
		bool stops = !is_han(text, off + len);

		if ((weak && !done) || (word && (n == 1 || done < 6)) ||
		    !is_given(text, span_of(off + head, 3 * n),
			(done >= 6 || stops) && !weak && !word) ||
		    str_one_before(text, off + len, ends_none) || !name_may_end(text, off + len))
			continue;
		if (!best || !in(hardly_given, text, off + len - 3))
			best = len;
	}
	return best ? best : sounds_at(text, off);
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

/* Where a name before a title ends: 李娜|常务副县长, 王宇、李娜|两位同志. */
static size_t
called_end(struct str text, struct span word, bool comrade)
{
	static const char *const several[] = { "两位", "三位", "四位", "五位", NULL };
	static const char *const vice[] = { "副", NULL }, *const usual[] = { "常务", NULL };
	size_t end = word.off;

	if (comrade)
		return end - str_one_before(text, end, several);
	end -= str_one_before(text, end, vice);
	return end < word.off ? end - str_one_before(text, end, usual) : end;
}

static size_t
title_read(struct names *names, struct str text, struct span word, const void *row)
{
	static const char *const blanks[] = { " ", "　", NULL };
	const struct title_kind *title = row;
	bool comrade = starts_at(text, word.off, "同志");
	size_t end = called_end(text, word, comrade), after = word.off + word.len, len;

	/* 城市|长效管理, 党总|支书|记 */
	if ((text_at(text, after - 3, STR("长")) && common_at(text, after - 3)) ||
	    starts_at(text, word.off, "支书记"))
		return 0;
	len = !title->called ? 0
	      : comrade && end < word.off
		  ? full_name_before(text, end)
		  : name_before(text, end, str_sub(text, word.off, word.len));
	if (len) {
		more_before(names, text, end - len);
		names_add(names, person(text, end - len, len));
	}
	after += title->called ? 0 : str_one_at(text, after, blanks);
	len = title->introduces ? name_after(text, after) : 0;
	if (len && !(title->plain && !in(surnames_sure, text, after) &&
		       str_one_at(text, after + len, doings) < 6)) {
		names_add(names, person(text, after, len));
		more_after(names, text, after + len);
	}
	return word.len;
}

void
person_watch(struct name_words *words)
{
	names_watch_all(words, posts, sizeof posts / sizeof *posts, title_read, &post);
	names_watch_all(words, addresses, sizeof addresses / sizeof *addresses, title_read,
	    &address);
	names_watch_all(words, reporters, sizeof reporters / sizeof *reporters, title_read,
	    &reporter);
	names_watch_all(words, plain, sizeof plain / sizeof *plain, title_read, &plain_one);
}

bool
person_is_name(struct str text)
{
	size_t gap = str_find(text, STR("　"), 0), n = text.len / 3;

	if (gap == 3 && n == 3)
		return in(surnames_all, text, 0) && han_before(text, text.len, 1);
	return n >= 2 && n <= 4 && text.len % 3 == 0 && han_before(text, text.len, n) &&
	       !common_only(text) &&
	       (in(surnames_all, text, 0) ? n <= 3 : str_one_at(text, 0, surnames_double) != 0);
}

bool
person_stands_at(struct str text, struct span at)
{
	size_t end = at.off + at.len;

	return name_may_begin(text, at.off) && !common_across(text, at.off) &&
	       !common_across(text, end) && !common_at(text, at.off) && name_may_end(text, end);
}
