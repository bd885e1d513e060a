#include "check.h"

#include "check_private.h"
#include "utf8.h"

/* How documents are named: their numbers after GB/T 9704-2012, their titles after GB/T 15834-2011. */

static const char *const centuries[] = { "19", "20", NULL };

/* Bytes of the year at off that a document's number follows: 2025年18号文件, 2024第3号文件, 20243号文件; 0 if none does. */
static size_t
plain_year_len(struct str text, size_t off)
{
	static const char *const joins[] = { "年第", "年", "第", NULL };
	size_t n = digits_here(text, off), join = n == 4 ? str_one_at(text, off + 4, joins) : 0,
	       number = join             ? digits_here(text, off + 4 + join)
			: n > 4 && n < 8 ? n - 4
					 : 0;

	if (!number || !str_one_at(text, off, centuries) ||
	    !str_at(text, off + 4 + join + number, "号文"))
		return 0;
	return 4 + (str_at(text, off + 4, "年") ? 3 : join);
}

/* Bytes of the year and number at off, 〔2025〕第3号, 〔25〕3号, 《2025》3号, 2025年3号, in another form than 〔2025〕3号; else 0. */
static size_t
loose_number_len(struct str text, size_t off)
{
	static const char *const open[] = { "〔", "《", "-", "—", "﹝", "〖", NULL };
	static const char *const shut[] = { "〕", "》", "-", "—", "﹞", "〗", ")", "）", "]", "】",
		"］", NULL };
	size_t bracket = str_one_at(text, off, open), at = off + bracket,
	       year = digits_here(text, at), len;
	bool right = str_at(text, off, "〔") && year == 4;

	if ((year != 4 || !str_one_at(text, at, centuries)) && (year != 2 || !bracket))
		return 0;
	at += year;
	if (str_at(text, at, "年")) {
		/* 〔2025年〕 is told of otherwise */
		if (bracket)
			return 0;
		at += 3;
		right = false;
	}
	right &= str_at(text, at, "〕");
	at += bracket ? str_one_at(text, at, shut) : 0;
	if (str_at(text, at, "第")) {
		at += 3;
		right = false;
	}
	right &= !str_at(text, at, "0");
	len = digits_here(text, at);
	return len && len < 5 && !right && str_at(text, at + len, "号") ? at + len + 3 - off : 0;
}

static const char bracket_wanted[] = "the year of a document number stands in 〔 〕";

/* 政发2024 5号, or 市科字第2024 5号: a year in no brackets, at off or behind the character there. */
static void
bare_year_at(struct checking *c, const struct block *b, size_t off, bool named)
{
	size_t year = off + (named ? 3 : 0), len = plain_year_len(b->text, year);

	if (!len && named && off >= 6 && utf8_han_ends_at(b->text, off) &&
	    utf8_han_at(b->text, off - 6))
		len = loose_number_len(b->text, year);
	if (len)
		report(c, b, span_of(year, len), "%s", bracket_wanted);
}

/* Bytes of [2024] at off in 政发[2024]5号, or of 〔2024年〕: a year in brackets that are not as they should be; 0 if it is right. */
static size_t
bracketed_year_at(struct str text, size_t off)
{
	static const char *const open[] = { "[", "(", "（", "【", "［", "〈", "<", "〔", NULL },
				 *const shut[] = { "]", ")", "）", "】", "］", "〕", "〉", ">",
					 NULL };
	static const char *const houses[] = { "号楼", "号线", "号地", "号院", "号房", "号门",
		NULL };
	size_t bracket = str_one_at(text, off, open), year = off + bracket, word, close, end, len;

	if (!bracket || !utf8_is_han(utf8_before(text, off, &len)) ||
	    digits_here(text, year) != 4 || !str_one_at(text, year, centuries))
		return 0;
	word = str_at(text, year + 4, "年") ? 3 : 0;
	close = str_one_at(text, year + 4 + word, shut);
	end = year + 4 + word + close;
	len = close ? digits_here(text, end) : 0;
	if ((str_at(text, off, "〔") && !word) || !len || !str_at(text, end + len, "号") ||
	    str_one_at(text, end + len, houses))
		return 0;
	return end - off;
}

static size_t
document_number_at(struct checking *c, const struct block *b, size_t off)
{
	static const char *const not_named[] = { "印", "下", "转", "分", "签", "核", "颁", "制",
		"补", NULL };
	static const char *const names[] = { "发", "字", "函", "办", NULL };
	bool named = str_one_at(b->text, off, names) && !str_one_before(b->text, off, not_named);
	size_t len;

	if (named || b->text.data[off] == '2') {
		bare_year_at(c, b, off, named);
		return 0;
	}
	len = bracketed_year_at(b->text, off);
	if (len)
		report(c, b, span_of(off, len), "%s", bracket_wanted);
	return len;
}

const struct finder find_document_numbers = { .chars = "[(（【［〈<〔发字函办2",
	.at = document_number_at };

#define MOST_TITLE 75 /* bytes */

/* What is held, done or set up is no text, whatever is said of it. */
static const char *const no_titles[] = { "大会", "会议", "活动", "行动", "工程", "比赛", "大赛",
	"竞赛", "展览", "座谈会", "交流会", "观摩会", "推进会", "动员会", "运动会", "现场会",
	"茶话会", "工作专班", "领导小组", "两会", "全会", "例会", "博览会", "洽谈会", "交易会",
	"发布会", "表彰会", "研讨会", "联欢会", "听证会", "调度会", "院坝会", "比武", "党日",
	"培训班", "轮训班", "研修班", "研讨班", "训练营", "项目", NULL };
/* What is held, done or set up where one of these verbs stands before it. */
static const char *const holding[] = { "召开", "开好", "举办", "办好", "承办", "主办", "举行",
	"组织", "组织好", "筹备", "参加", "开展", "启动", "搞好", "组建", "成立", "设立", "评选",
	"荣获", "获得", "评为", "实行", "推行", "授予", "颁发", "摘得", "推进", "实施", "打好",
	"打赢", "巩固", NULL };
static const char *const held[] = { "会", "节", "赛", "日", "周", "月", "班", "组", "队", "站",
	"个人", "集体", "单位", "家庭", "制", "奖章", "奖", "称号", "标兵", "模范", "能手", "杯",
	"革命", "战略", "创建", "攻坚战", "保卫战", NULL };

/* A time that is named for what is done in it: 《安全生产月》, 《作风建设年》, but 《明月》, 《奋进四十年》. */
static const char *const times[] = { "年", "月", "周", "日", NULL };
static const char *const done_in[] = { "生产", "建设", "宣传", "阅读", "活动", "落实", "攻坚",
	"提升", "服务", "教育", "整治", "学习", "质量", "科技", "招商", "改革", "突破", "创新",
	"治理", "管理", "环境", "普法", "卫生", "消费", "诚信", "防治", "项目", NULL };

/* 《安全生产月》活动 */
static const char *const are_held[] = { "活动", "专项行动", "行动", "称号", "荣誉称号", "工程",
	"为主题", "系列茶", "系列产品", "托管班", "暑期托管班", "建设", "创建", "主题活动",
	"志愿服务", "联欢会", "联欢晚会", "晚会", "商标", "赛事", "大赛", "竞赛", "奖项",
	"茶叶商标", "系列活动", "评选", "培训班", "平台", "热线", "品牌", "模式", "改革", "制度",
	"文艺汇演", "文艺晚会", "线路", "旅游线路", "实践活动", "教育活动", "主题党日", "大米",
	"公众号", "小程序", "服务队", "工作法", "机制", "试点", "主题展", "展览", "书画展",
	"摄影展", "成果展", "论坛", "课，", "课。", "课、", "攻坚战", "攻坚行动", "整治行动",
	"演出", "联赛", "夏令营", "讲堂", "大讲堂", "课堂", "集市", "示范点", "示范村", "奖章",
	"基金", "工作室", "服务站", "培养工程", "建设工程", NULL };
/* 《世界无烟日》的宣传, but 《人民日报》 */
static const char *const kept[] = { "的宣传", "宣传", "期间", "到来", "前后", "当天", "的活动",
	"的庆祝", "的各项", "系列", NULL };
static const char *const days[] = { "日", "节", "宣传周", "活动周", "宣传月", "活动月", NULL };
static const char *const cards[] = { "执照", "许可证", "身份证", "资格证", "结婚证", "工作证",
	"优待证", "准考证", "合格证", "居住证", "明白卡", "联系卡", "好人榜", "红黑榜", "光荣榜",
	"健康证", "上岗证", "从业证", "毕业证", "残疾证", "通行证", "会员证", "制", "课", NULL };
static const char *const works[] = { "白皮书", "节目", "栏目", "特别节目", "专题片", "品牌栏目",
	"品牌节目", "纪录片", "一书", "一文", "报告", NULL };
/* 《乡村振兴》战略, but 《规划》工作 */
static const char *const are_done[] = { "战略", "项目", "工作", "理念", "计划", "政策", NULL };
static const char *const texts[] = { "规划", "方案", "条例", "办法", "意见", "通知", "要点", "纲要",
	"计划", "法", "规定", "制度", "细则", "报告", "标准", "预案", "公报", "决定", "决议",
	"指南", "手册", "志", "书", "典", "措施", "条", "清单", NULL };

/* Whether the name before end is that of a time for something. */
static bool
is_time_for(struct str text, size_t end)
{
	size_t sign = str_one_before(text, end, times);

	return sign && str_one_before(text, end - sign, done_in);
}

static size_t
title_at(struct checking *c, const struct block *b, size_t off)
{
	size_t end;

	if (!str_at(b->text, off, "《") || str_at(b->text, off + 3, "关于") ||
	    (end = str_find(b->text, STR("》"), off)) == STR_NONE)
		return 0;
	bool none = str_one_before(b->text, end, no_titles) || is_time_for(b->text, end) ||
		    (str_one_before(b->text, off, holding) && str_one_before(b->text, end, held));

	none = none || (str_one_before(b->text, end, days) && str_one_at(b->text, end + 3, kept)) ||
	       (str_one_at(b->text, end + 3, are_done) && !str_one_before(b->text, end, texts));
	none =
	    none || str_one_at(b->text, end + 3, are_held) || str_one_before(b->text, end, cards);
	if (none && end - off < MOST_TITLE && !str_one_at(b->text, end + 3, works))
		report(c, b, span_of(off, end + 3 - off),
		    "《 》 are for titles of texts; this is none");
	return end + 3 - off;
}

const struct finder find_title_marks = { .chars = "《", .at = title_at };
