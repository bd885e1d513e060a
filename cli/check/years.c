#include "check.h"

#include <stdlib.h>

#include "array.h"
#include "check_private.h"

/* Years, after GB/T 15835-2011: with four figures, and in Chinese with 〇. */

/*
 * What tells a year of two figures from a time of so many: 24年底, 24年就, 与24年相比, 从24年开始, 到27年全面建成, 24年、25年.
 * 20年来, 过了20年, 20年的 are times.
 */
static const struct short_year {
	const char *const *before; /* NULL: anything */
	const char *const *behind;
	bool head; /* a sentence begins with it */
	bool near; /* of the draft's own time: 24年，我们… may be so many years otherwise */
} short_years[] = {
	{ .behind = (const char *const[]){ "年底", "年初", "年度", "年上半年", "年下半年", "年末",
	      "年年", "年全年", "年一季度", "年春", "年夏", "年秋", "年冬", "年汛", "年国庆",
	      "年元旦", "年就已", "年就提", "年就开", "年就启", "年就部", "年我们", "年同期",
	      "年相比", "年全县", "年全市", "年全区", "年全省", "年全镇", "年全乡", "年全校",
	      "年那场", "年那次", "年的那场", "年的那次", "年大水", "年洪水", NULL } },
	{ .behind = (const char *const[]){ "年出生", "年入党", "年入伍", "年入学", "年参军",
	      "年参加工作", "年毕业", "年疫情", "年抗洪", "年抗震", "年地震", "年雪灾", "年大旱",
	      "年的雪灾", "年的地震", "年的大旱", "年的洪水", "年的疫情", "年的老桥", "年的老房",
	      "年建成", NULL } },
	{ .before = (const char *const[]){ "建于", "始于", "成立于", "生于", "毕业于", "完工于",
	      "是", NULL },
	    .behind = (const char *const[]){ "年的", "年建", "年，", "年。", NULL },
	    .near = true },
	{ .before = (const char *const[]){ "从", "自", "自从", NULL },
	    .behind =
		(const char *const[]){ "年开", "年起", "年抓", "年算", "年就", "年以来", "年以后",
		    "年到", "年至", "年启动", "年实施", "年创建", "年建成", "年成立", NULL } },
	{ .before = (const char *const[]){ "对", "对于", "把", NULL },
	    .behind = (const char *const[]){ "年以来", NULL } },
	{ .before = (const char *const[]){ "于", NULL },
	    .behind = (const char *const[]){ "年，", "年。", "年；", "年、", "年建", "年成", "年开",
		"年启", NULL } },
	{ .before = (const char *const[]){ "早在", NULL },
	    .behind = (const char *const[]){ "年就", "年，", NULL } },
	{ .before = (const char *const[]){ "比", "与", "较", "同", NULL },
	    .behind = (const char *const[]){ "年相比", "年同期", "年增", "年提", "年多", "年少",
		"年下降", "年上升", "年高", "年低", NULL } },
	{ .before = (const char *const[]){ "到", "至", "截至", "力争", "争取", "确保", NULL },
	    .behind = (const char *const[]){ "年全面", "年实现", "年建成", "年完成", "年基本",
		"年达", "年全部", "年，全", "年，实现", "年，基本", NULL } },
	{ .behind = (const char *const[]){ "年，我", "年，全", "年，面对", "年，在", "年，各",
	      "年，县", "年，市", "年，区", "年，镇", "年，乡", "年，村", "年，学校", "年，医院",
	      "年，公司", "年，经", "年，是", "年是", "年以来", "年我", NULL },
	    .head = true,
	    .near = true },
	{ .before = (const char *const[]){ "回顾", "总结", "展望", "对照", "在", "和", "与", "比",
	      "跟", "较", NULL },
	    .behind = (const char *const[]){ "年的全", "年的工作", "年的成绩", "年的各项", "年，",
		"年工作", "年比", "年的收官", NULL },
	    .near = true },
	{ .behind = (const char *const[]){ "年至今", "年到现在", "年的工作，总", NULL },
	    .head = true,
	    .near = true },
	{ .before = (const char *const[]){ "按", "按照", "依照", "根据", NULL },
	    .behind = (const char *const[]){ "年定", "年制定", "年确定", "年下达", "年部署",
		"年印发", "年签订", NULL },
	    .near = true },
	{ .before = (const char *const[]){ "委", "政府", "全省", "全市", "全县", "全区", "全旗",
	      "全镇", "全乡", "全街道", NULL },
	    .behind = (const char *const[]){ "年工作", "年的工作要", "年的工作安", "年的工作部",
		"年的工作计", "年的重点工作", "年的任务", "年的预算", "年的计划", NULL },
	    .near = true },
};

/* Whether the year may be the draft's own, or one of those beside it; where that is not known one of these years. */
static bool
is_near(const struct checking *c, struct str text, size_t off)
{
	unsigned n = (unsigned)(text.data[off] - '0') * 10 + (unsigned)(text.data[off + 1] - '0'),
		 own = c->year % 100;

	if (!c->year)
		return n > 20 && n < 30;
	return n % 10 && n + 4 > own && n < own + 6;
}

/* Whether the next year follows, or the last one stands before: 25年、26年. */
static bool
is_beside(struct str text, size_t off)
{
	static const char *const joins[] = { "年、", "年和", "年，", NULL };
	size_t join = str_one_at(text, off + 2, joins), next = off + 2 + join;

	return join && digits_here(text, next) == 2 && str_at(text, next + 2, "年") &&
	       text.data[next] == text.data[off] && text.data[next + 1] == text.data[off + 1] + 1;
}

/* Whether a year of four figures stands beside two: 23年和2025年, 2021—24年. */
static bool
is_near_year(struct str text, size_t off)
{
	static const char *const joins[] = { "和", "与", "至", "到", "、", "—", "-", "～", NULL };
	static const char *const marks[] = { "’", "'", NULL };
	size_t join = str_one_at(text, off + 5, joins), next = off + 5 + join,
	       before = str_one_before(text, off, joins);

	/* 2023、24两年 */
	if (str_at(text, off + 2, "两年"))
		return str_before(text, off, "、") && off >= 7 && digits_here(text, off - 7) == 4 &&
		       str_at(text, off - 7, "20");
	if (!str_at(text, off + 2, "年"))
		return false;
	if (join && digits_here(text, next) == 4 && str_at(text, next, "20"))
		return true;
	if (str_one_before(text, off, marks))
		return true;
	before += before && str_before(text, off - before, "年") ? 3 : 0;
	return before && off >= before + 4 && digits_here(text, off - before - 4) == 4 &&
	       str_at(text, off - before - 4, "20") && text.data[off] == '2';
}

/* Whether a row of the table says that the figures at off are a year. */
static bool
is_told(const struct checking *c, struct str text, size_t off, const struct short_year *s)
{
	static const char *const stops[] = { "。", "；", "！", "？", NULL };

	return (s->before == NULL || str_one_before(text, off, s->before)) &&
	       (!s->head || !off || str_one_before(text, off, stops)) &&
	       str_one_at(text, off + 2, s->behind) && (!s->near || is_near(c, text, off));
}

/* 21年换届以来, 22年以来: since a year near the draft's own. */
static bool
is_since(const struct checking *c, struct str text, size_t off)
{
	struct str clause = str_sub(text, off, clause_end(text, off) - off);
	unsigned n = (unsigned)strtoul(clause.data, NULL, 10), own = c->year % 100;

	return str_at(text, off + 2, "年") && str_ends(clause, STR("以来")) && clause.len <= 24 &&
	       n <= own && n + 8 > own && !digits_here(text, off + 5);
}

/* Bytes of the year whose two figures are at off; 0 if they are none. */
static size_t
short_year_len(const struct checking *c, struct str text, size_t off)
{
	size_t month = str_at(text, off + 2, "年") ? digits_here(text, off + 5) : 0;
	bool year = (month && str_at(text, off + 5 + month, "月")) || is_beside(text, off) ||
		    is_since(c, text, off);

	for (size_t i = 0; i < COUNT(short_years) && !year; i++)
		year = is_told(c, text, off, &short_years[i]);
	/* 23年和2025年, 2021—24年, ’26年 */
	if (!year)
		year = is_near_year(text, off);
	return year ? 5 : 0;
}

/* Bytes of a year in figures and in Chinese at off, 2○二五, 二零2五; 0 if it is in one of them. */
static size_t
mixed_year_len(struct str text, size_t off)
{
	size_t end = off, figures = 0, signs = 0, len;

	for (; signs < 5; signs++, end += len) {
		len =
		    str_digit_at(text, end) ? 1 : utf8_one_at(text, end, "〇○零一二三四五六七八九");
		if (!len)
			break;
		figures += len == 1;
	}
	return signs == 4 && figures && figures < 4 && str_at(text, end, "年") &&
		       (str_at(text, off, "2") || str_at(text, off, "二"))
		   ? end - off
		   : 0;
}

static size_t
short_year_at(struct checking *c, const struct block *b, size_t off)
{
	static const char *const mixed[] = { "二〇二0", "二〇二1", "二〇二2", "二〇二3", "二〇二4",
		"二〇二5", "二〇二6", "二〇二7", "二〇二8", "二〇二9", "二0", "二○", "二Ｏ", "二O",
		"二〇0", "二〇1", "二〇2", "二〇3", NULL };
	size_t n = digits_here(b->text, off), len = n == 2 ? short_year_len(c, b->text, off) : 0;

	if (len && b->text.data[off] != '0')
		report(c, b, span_of(off, len), "a year has four figures: %s%.2s年",
		    b->text.data[off] < '5' ? "20" : "19", b->text.data + off);
	len = str_one_at(b->text, off, mixed);
	if (!len)
		len = mixed_year_len(b->text, off);
	if (!len && str_at(b->text, off, "二零") && str_at(b->text, off + 12, "年"))
		len = 12;
	if (len)
		report(c, b, span_of(off, len), "a year in Chinese is written with 〇");
	return n ? n : len;
}

const struct finder find_short_years = { .chars = "0123456789二", .at = short_year_at };
