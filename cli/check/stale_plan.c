#include "check.h"

#include <stdlib.h>

#include "check_private.h"

/* Plan periods that have ended, or that are another one than the text says. */

/* What stands beside one that is told of. */
static const char *const plan_after[] = { "期间", "时期", "以来", "末", "收官", "圆满", "”期间",
	"”时期", "”以来", "”末", "”收官", "”规划收官", "”规划圆满", "规划收官", "规划圆满", "”圆满",
	NULL };
static const char *const plan_before[] = { "完成", "完成“", "实现", "实现“", "收官“", NULL };
/* What a sentence has that looks back on a plan. */
static const char *const looking_back[] = { "收官", "回顾", "回望", "总结", "成就", "成绩", "顺利",
	"圆满", "胜利", "标志着", "如期", "五年来", "这五年", "五年极", "的五年", "过去五年",
	"期间", "时期", "以来", "历程", "期末", "同期", "开局之年", "批复", "较“", "比“",
	"基本完成", "总体完成", "超额完成", "全面完成", "走过", "进入“", "纳入“", "共设置", NULL };

/* Whether 是 at at.off tells what now is: 今年是, 今年是…，也是, 这次会议，是在…召开的. */
static bool
is_said_of_now(struct str text, struct span at)
{
	static const char *const meeting[] = { "这次", "本次", "此次", "今天", NULL };

	return str_before(text, at.off, "今年") ||
	       (str_at(text, at.off, "是在") && str_has_one(sentence_around(text, at), meeting)) ||
	       (str_before(text, at.off, "也") && str_has(str_sub(text, 0, at.off), STR("今年是")));
}

/* 今后五年，也就是“十三五”时期 */
static bool
is_next_years(struct str text, size_t off)
{
	static const char *const quote[] = { "“", NULL };
	static const char *const next[] = { "今后五年", "未来五年", "接下来的五年", "今后一个时期",
		NULL };

	off -= str_one_before(text, off, quote);
	return str_one_before(text, off - str_one_before(text, off, that_is), next);
}

/* 今年是“十四五”收官之年, in another year than its last one, or 开局之年 than its first. */
static bool
is_mistaken(const struct block *b, const struct dated *date, unsigned now)
{
	static const char *const is[] = { "是", "是“", "是国家“", "是在", "是在“", NULL };
	static const char *const quote[] = { "”规划的", "”规划", "”的", "”", "规划的", "规划", "的",
		NULL };
	static const char *const last[] = { "收官", "最后一年", NULL };
	static const char *const first[] = { "开局", "的第一年", NULL };
	static const char *const third[] = { "中期", "承上启下", NULL };
	size_t off = date->at.off + date->at.len, year = date->at.off;

	year -= str_one_before(b->text, year, is);
	if (year == date->at.off)
		return false;
	/* 2024年是 tells of another year than this */
	if (year >= 7 && str_before(b->text, year, "年") && digits_here(b->text, year - 7) == 4)
		now = (unsigned)strtoul(b->text.data + year - 7, NULL, 10);
	else if (!is_said_of_now(b->text, span_of(year, off - year)))
		return false;
	off += str_one_at(b->text, off, quote);
	return (str_one_at(b->text, off, last) && now != date->last) ||
	       (str_one_at(b->text, off, third) && now != date->year + 2) ||
	       (str_one_at(b->text, off, first) && now != date->year);
}

/* 当前正值“十三五”规划实施的关键时期, but 当时正值 */
static bool
is_now(struct str text, size_t off)
{
	static const char *const quote[] = { "“", NULL };
	static const char *const is[] = { "正值", "正处于", "正处在", "正是", "处于", "处在", "是",
		NULL };
	static const char *const now[] = { "当前", "目前", "现在", "眼下", "如今", NULL };
	size_t len;

	off -= str_one_before(text, off, quote);
	len = str_one_before(text, off, is);
	return len && str_one_before(text, off - len, now);
}

/* “十三五”期间，我县要…: what a period that has ended is still to bring. */
static bool
is_still_due(struct str text, size_t off)
{
	static const char *const stops[] = { "。", "！", "；", NULL };
	/* of what is told behind the first clause these are said of another time */
	static const char *const more[] = { "还要", "还将", "将继续", "要继续", "将进一步", NULL };
	static const char *const of_it[] = { "期间，", "”期间，", "时期，", "”时期，", NULL };
	static const char *const due[] = { "，要", "们要", "市要", "县要", "区要", "镇要", "乡要",
		"必须", "力争", "务必", "将全面", "将投", "将建", NULL };
	static const char *const done[] = { "了", "曾", "先后", "已", NULL };
	struct str rest = str_sub(text, off, end_at(text, off, stops) - off);
	size_t head = str_one_at(text, off, of_it);
	struct str first = str_sub(text, off + head, clause_end(text, off + head) - off - head);

	return (str_has_one(rest, due) || (head && str_has_one(first, more))) &&
	       !str_has_one(rest, done);
}

void
judge_plan(struct checking *c, const struct block *b, const struct dated *date, unsigned now)
{
	struct str text = str_sub(b->text, date->at.off, date->at.len);
	static const char *const due[] = { "到", "到“", "至", "至“", "力争", "力争“", "确保",
		"围绕", "围绕“", "按照", "按照“", "迎接", NULL };
	static const char *const ahead[] = { "收官在即", "”收官在即", "规划收官在即",
		"”规划收官在即", NULL };
	size_t end = date->at.off + date->at.len;
	bool still = str_one_at(b->text, end, ahead) || is_still_due(b->text, end) ||
		     is_next_years(b->text, date->at.off) || is_now(b->text, date->at.off);
	bool told = (str_one_at(b->text, end, plan_after) && !still &&
			!str_one_before(b->text, date->at.off, due)) ||
		    str_one_before(b->text, date->at.off, plan_before);

	static const char *const making[] = { "编制", "编制“", "编制好", "编制好“", "谋划", "谋划“",
		"谋划好", "谋划好“", NULL };

	if (c->year && date->year < now && date->last >= now &&
	    !str_one_at(b->text, end, plan_after) && str_one_before(b->text, date->at.off, making))
		report(c, b, date->at, "%.*s began in %u, the draft is of %u", STR_FMT(text),
		    date->year, now);
	else if (c->year && is_mistaken(b, date, now))
		report(c, b, date->at, "the period of %.*s is %u to %u, the draft is of %u",
		    STR_FMT(text), date->year, date->last, now);
	else if (date->last < now && !told &&
		 (still || !str_has_one(sentence_around(b->text, date->at), looking_back)))
		report(c, b, date->at, "the period of %.*s ended in %u", STR_FMT(text), date->last);
}
