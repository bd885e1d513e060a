#include "check.h"

#include "check_private.h"

/* Years that a text still looks forward to, or is said to be in: 展望2025年, 迈入2025年, 距离2025年结束还有. */

static const char *const towards[] = { "展望", "谋划", "迈入", "迈进", "步入", "跨入", "跨进",
	"走进", "踏入", "走向", "迈向", "奔向", "面向", "喜迎", "迎接", "迎来", "距", "离", "站在",
	"开启", "已经进入", "已进入", "未来的", "崭新的", "即将到来的", "即将过去的", "做好",
	"抓好", "安排好", "部署", "憧憬", "期待", NULL };
static const char *const coming[] = { "即将", "就要", "马上", "眼看", "的钟声", "已经到来",
	"已到来", "已经来了", "已经开始", "的序幕", "只剩", "还有不到", "还剩", "结束还有",
	"的征程", NULL };
static const char *const part_of_year[] = { "上半年", "下半年", "第一季度", "第二季度", "第三季度",
	"第四季度", "一季度", "二季度", "三季度", "四季度", "春天", "夏天", "秋天", "冬天", "的",
	NULL };
/* So few months are not from then to now. */
static const char *const months[] = { "个月", "个多月", "几个月", NULL };

/* 2023年以来的两个多月 */
static bool
is_months_ago(struct str text, size_t off)
{
	static const char *const since[] = { "以来的这", "以来的", "以来这", "以来", NULL };
	size_t at = off + str_one_at(text, off, since), n = digits_here(text, at), han = 0;

	if (at == off)
		return false;
	if (!n && (numeral_at(text, at, &han) || (han = str_at(text, at, "几") ? 3 : 0)))
		n = han;
	return n && str_one_at(text, at + n, months);
}

/* 今天召开2024年全县防汛工作会议, which no review of a year is. */
static bool
is_todays(struct str text, struct span at)
{
	static const char *const holding[] = { "今天召开", "今天，召开", "今天我们召开",
		"今天召开的", "这次召开", "今天的", NULL };
	static const char *const reviews[] = { "总结", "表彰", "述职", "考核", "民主生活",
		"组织生活", "决算", "年报", "年会", NULL };
	size_t off = at.off + at.len;

	return str_one_before(text, at.off, holding) &&
	       !str_has_one(str_sub(text, off, clause_end(text, off) - off), reviews);
}

/* 到2025年，要建成: a year in which something is still to be reached. */
static bool
is_target(struct str text, struct span at)
{
	static const char *const to[] = { "到", "至", "力争", "确保", "争取", "力争在", "确保在",
		NULL };
	static const char *const from[] = { "从", "由", "达到", "看到", "提到", "回到", "收到",
		NULL };
	static const char *const end[] = { "，", "底，", "末，", "年底，", NULL };
	static const char *const will[] = { "要", "全面建成", "全面实现", "力争", "确保", "必须",
		"基本建成", "基本实现", "实现全", NULL };
	size_t off = at.off + at.len, len = str_one_at(text, off, end);

	return len && str_one_before(text, at.off, to) && !str_one_before(text, at.off, from) &&
	       str_one_at(text, off + len, will);
}

bool
is_still_ahead(struct str text, struct span at)
{
	static const char *const told[] = { "了", "曾", "比", "同期", "总结", "回顾", "完成情况",
		NULL };
	static const char *const soon[] = { "就要开", "即将开", "就要举行", "即将举行", "即将到来",
		"就要到来", NULL };
	size_t off = at.off + at.len, part = str_one_at(text, off, part_of_year);
	struct str clause = str_sub(text, off, clause_end(text, off) - off);

	if (is_target(text, at) || is_months_ago(text, off) || str_has_one(clause, soon) ||
	    str_one_at(text, off + part, coming))
		return true;
	return !str_has_one(clause, told) &&
	       (is_todays(text, at) || str_one_before(text, at.off, towards));
}

/* 喜迎党的二十大胜利召开. */
static bool
is_awaited(struct str text, struct span at)
{
	static const char *const before[] = { "迎接", "迎", "即将召开的", "即将召开的党的",
		"即将胜利召开的", NULL };
	static const char *const after[] = { "的胜利召开", "即将", "就要召开", "召开在即", NULL };

	return str_one_before(text, at.off, before) || str_one_at(text, at.off + at.len, after);
}

/* 党的二十届三中全会刚刚胜利闭幕, 刚刚闭幕的党的十九届五中全会 */
static bool
is_fresh(struct str text, struct span at)
{
	static const char *const just[] = { "刚刚", "胜利闭幕", "闭幕不久", NULL };
	static const char *const before[] = { "刚刚", "不久前", "刚", NULL };
	static const char *const held[] = { "闭幕的", "召开的", "结束的", "胜利闭幕的",
		"胜利召开的", NULL };
	size_t off = at.off - str_one_before(text, at.off, held);

	return str_one_at(text, at.off + at.len, just) || str_one_before(text, off, before);
}

bool
is_news(struct str text, struct span at, unsigned ago)
{
	return (ago && is_awaited(text, at)) || (ago > 1 && is_fresh(text, at));
}
