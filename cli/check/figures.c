#include "check.h"

#include "check_private.h"
#include "utf8.h"

/* Numbers, after GB/T 15835-2011. */

/* 5-10万 reads as five to a hundred thousand. */
static size_t
number_range_at(struct checking *c, const struct block *b, size_t off)
{
	static const char *const marks[] = { "——", "—", "-", "～", "~", "至", "到", "－", NULL };
	static const char *const units[] = { "万", "亿", "%", "％", "千元", "千人", "千户", "千亩",
		"百元", "百人", NULL };
	size_t first = digits_here(b->text, off),
	       mark = first ? str_one_at(b->text, off + first, marks) : 0;
	size_t second = mark ? digits_here(b->text, off + first + mark) : 0,
	       end = off + first + mark + second;
	size_t unit = second ? str_one_at(b->text, end, units) : 0;

	if (unit && first < 4)
		report(c, b, span_of(off, end + unit - off),
		    "%.*s: say the unit twice, %.*s%.*s—%.*s",
		    STR_FMT(str_sub(b->text, off, end + unit - off)),
		    STR_FMT(str_sub(b->text, off, first)), STR_FMT(str_sub(b->text, end, unit)),
		    STR_FMT(str_sub(b->text, end - second, second + unit)));
	return first + mark + second;
}

const struct finder find_number_ranges = { .chars = "0123456789", .at = number_range_at };

/* The value of the number at off, 3.5. */
static double
number_value(struct str text, size_t off)
{
	size_t n = digits_here(text, off), i = 0;
	double value = 0, place = 1;

	for (; i < n && text.data[off + i] != '.'; i++)
		value = value * 10 + (text.data[off + i] - '0');
	for (i++; i < n; i++)
		value += (text.data[off + i] - '0') * (place /= 10);
	return value;
}

/* Whether figures go on with a number in Chinese: 二千|6, 十|2, but not 第五十|2. */
static bool
follows_numeral(struct str text, size_t off)
{
	size_t ten = utf8_one_before(text, off, "十百千");

	return ten && (utf8_one_before(text, off - ten, "一二两三四五六七八九") ||
			  (str_before(text, off, "十") && !utf8_han_before(text, off - ten, 3)));
}

/* 5亿3千4百万. */
static size_t
mixed_at(struct checking *c, const struct block *b, size_t off)
{
	static const char *const small[] = { "千", "百", "十", NULL };
	static const char *const larger[] = { "亿", "万", "千", NULL };
	/* 5千米 and 3千瓦 are units, 9千亿 is usual */
	static const char *const units[] = { "米", "克", "瓦", "伏", "卡", "帕", "兆", "字", "赫",
		"安", "乏", "分", "度", "亿", NULL };
	size_t n = digits_here(b->text, off), unit = n ? str_one_at(b->text, off + n, small) : 0;

	/* 2万5千, 3亿6千万; 3亿6千4百万 is found at its 6 */
	if (n && (str_at(b->text, off + n, "万") || str_at(b->text, off + n, "亿"))) {
		size_t more = digits_here(b->text, off + n + 3), end = off + n + 3 + more;

		unit = more && str_one_at(b->text, end, small) && !digits_here(b->text, end + 3)
			   ? 3
			   : 0;
	}

	/* 十2个 */
	if (n && follows_numeral(b->text, off))
		report(c, b, span_of(off - 3, n + 3), "a number is in figures or in Chinese");
	/* 8百多棵 */
	else if (unit && utf8_han_at(b->text, off + n + unit) &&
		 !str_one_at(b->text, off + n + unit, units) &&
		 !str_one_before(b->text, off, larger))
		report(c, b, span_of(off, n + unit),
		    "figures go with 万 and 亿, not with 千 and 百");
	else if (unit && digits_here(b->text, off + n + unit))
		report(c, b, span_of(off, n + unit + digits_here(b->text, off + n + unit)),
		    "figures go with 万 and 亿, not with 千 and 百");
	return n;
}

const struct finder find_mixed_numerals = { .chars = "0123456789", .at = mixed_at };

/* Bytes of a number over a hundred at off, 一百六十三; 0 if it is none, or a round one. */
static size_t
large_len(struct str text, size_t off)
{
	static const char *const signs[] = { "一", "二", "三", "四", "五", "六", "七", "八", "九",
		"十", "百", "千", "零", "两", NULL };
	size_t end = off;

	while (str_one_at(text, end, signs))
		end += 3;
	return end - off > 9 ? end - off : 0;
}

/* 1月至五月, 18岁到六十岁: where the second number stands, *len of it; 0 if it is in figures, too. */
static size_t
mixed_range(struct str text, size_t off, size_t n, size_t *len)
{
	static const char *const units[] = { "月", "日", "时", "岁", "年", "亩", "元", "万元", "米",
		"公里", "人", "户", "个", NULL };
	static const char *const joins[] = { "至", "到", "—", "～", NULL };
	size_t unit = n ? str_one_at(text, off + n, units) : 0, end = off + n + unit,
	       join = unit ? str_one_at(text, end, joins) : 0;

	return join && numeral_at(text, end + join, len) &&
		       str_starts(str_from(text, end + join + *len), str_sub(text, off + n, unit))
		   ? end + join
		   : 0;
}

/* 三月15日: bytes of the month's number before the day of n figures at off. */
static size_t
month_of_day(struct str text, size_t off, size_t n)
{
	size_t month = off - utf8_one_before(text, off, "月"), head = month, len;

	if (!n || month == off || !str_at(text, off + n, "日"))
		return 0;
	while ((len = utf8_one_before(text, head, "一二三四五六七八九十")) != 0)
		head -= len;
	return month - head;
}

/* 2024年十一月: bytes of the month at off; 0 if the year before it is in Chinese, too. */
static size_t
mixed_month(struct str text, size_t off)
{
	size_t month;

	return digits_here(text, off) == 4 && str_at(text, off + 4, "年") &&
		       numeral_at(text, off + 7, &month) && str_at(text, off + 7 + month, "月")
		   ? month + STR("月").len
		   : 0;
}

/* 二个公墓, but 第二个, 十二个, 二十. */
static bool
is_two(struct str text, size_t off)
{
	static const char *const twos[] = { "二个", "二名", "二条", "二项", "二件", "二家", "二户",
		"二种", "二座", "二台", "二辆", "二间", "二张", "二份", "二只", "二头", "二棵",
		"二场", "二支", "二批", NULL };
	static const char *const before[] = { "第", "一", "二", "三", "十", "百", "千", "万", "零",
		"〇", "、", "初", "周", "期", "老", "个", NULL };

	return str_one_at(text, off, twos) && !str_at(text, off + 6, "是") &&
	       !str_one_before(text, off, before);
}

/* 12个社区、五个小区. */
static size_t
style_at(struct checking *c, const struct block *b, size_t off)
{
	static const char *const measures[] = { "个", "条", "项", "处", "户", "名", "座", "家",
		"所", "辆", "台", "套", "件", "场", "棵", "株", "盏", "支", "批", "册", "只", "箱",
		"堂", "部", "组", "封", "位", "份", "块", "间", "栋", "篇", "期", "张", "次",
		NULL };
	static const char *const joins[] = { "、", "和", NULL };
	size_t n = digits_here(b->text, off), month = mixed_month(b->text, off),
	       measure = n ? str_one_at(b->text, off + n, measures) : 0, at, len;

	if (is_two(b->text, off))
		report(c, b, span_of(off, 6), "before a measure two is 两");
	if (month)
		report(c, b, span_of(off + 7, month), "the year is in figures, the month is not");
	if ((month = month_of_day(b->text, off, n)) != 0)
		report(c, b, span_of(off - 3 - month, month),
		    "the day is in figures, the month is not");
	if ((at = mixed_range(b->text, off, n, &len)) != 0)
		report(c, b, span_of(at, len), "the first number is in figures, this one is not");
	if (!measure)
		return n;
	at = off + n + measure;
	for (unsigned k = 0; k < 7 && at < b->text.len && !str_one_at(b->text, at, joins); k++) {
		if (!utf8_is_han(utf8_at(b->text, at, &len)))
			return n;
		at += len;
	}
	unsigned next = str_one_at(b->text, at, joins) ? numeral_at(b->text, at + 3, &len) : 0;
	size_t hundreds = next || !str_one_at(b->text, at, joins) ? 0 : large_len(b->text, at + 3);

	/* 一百六十三个村 */
	if (hundreds) {
		next = 100;
		len = hundreds;
	}

	/* of other things, 6场、三次, not 一 and 两, which are hardly numbers */
	if (next && (next > 2 ? str_one_at(b->text, at + 3 + len, measures) != 0
			      : str_eq(str_sub(b->text, at + 3 + len, measure),
				    str_sub(b->text, off + n, measure))))
		report(c, b, span_of(at + 3, len), "%.*s in a row with %.*s: all in figures",
		    STR_FMT(str_sub(b->text, at + 3, len)), STR_FMT(str_sub(b->text, off, n)));
	return n;
}

const struct finder find_numeral_style = { .chars = "0123456789二", .at = style_at };

/* 下降了两倍. */
static size_t
decrease_at(struct checking *c, const struct block *b, size_t off)
{
	static const char *const verbs[] = { "降到原来的", "降至原来的", "降低到原来的",
		"下降到原来的", "减少到原来的", "减到原来的", "缩短到原来的", "减少", "降低",
		"下降", "缩小", "压缩", "缩短", "缩减", "压减", "锐减", "削减", "精简", "回落",
		"下滑", "减了", "降了", "少了", "跌了", NULL };
	static const char *const links[] = { "了近", "了", "近", NULL };
	size_t verb = str_one_at(b->text, off, verbs), at = off + verb, len;

	if (!verb)
		return 0;
	at += str_one_at(b->text, at, links);
	len = digits_here(b->text, at);
	if (!len && !numeral_at(b->text, at, &len))
		return verb;
	if (str_at(b->text, at + len, "倍"))
		report(c, b, span_of(off, at + len + 3 - off),
		    "nothing can decrease by times: say by what part");
	return verb;
}

/* What two numbers before off in its sentence make of one unit: from the first to the second. */
struct growth {
	double from, to;
	bool percent;
	bool known;
};

/* 由56%上升到59%, 从200万元增加到220万元: read from the clause before off. */
static struct growth
growth_of(struct str clause)
{
	struct growth g = { .known = false };
	size_t from = str_find(clause, STR("由"), 0), to, n;

	if (from == STR_NONE)
		from = str_find(clause, STR("从"), 0);
	to = from == STR_NONE ? STR_NONE : str_find(clause, STR("到"), from);
	if (to == STR_NONE)
		return g;
	/* 由2020年的35%提高到现在的52% */
	while (from < to && (!(n = digits_here(clause, from)) || str_at(clause, from + n, "年")))
		from += n ? n : utf8_len(clause, from);
	for (to += 3; utf8_han_at(clause, to);)
		to += 3;
	if (from >= to || !(n = digits_here(clause, to)))
		return g;
	g.from = number_value(clause, from);
	g.to = number_value(clause, to);
	g.percent = str_at(clause, to + n, "%");
	g.known = g.percent || utf8_han_at(clause, to + n);
	return g;
}

/*
 * Whether what changes before off is a part of a whole: 占比|, 森林覆盖率达到62.5%，|, 合格率98.6%，比去年|. Of how many fall ill
 * or die, and of 效率, it is said by what part itself is less, or more.
 */
static bool
is_share(struct str text, size_t off)
{
	static const char *const shares[] = { "占比", "比重", "增幅", "增速", "覆盖率", "普及率",
		"合格率", "达标率", "优良率", "优良天数比例", "满意率", "满意度", "参保率",
		"入学率", "升学率", "巩固率", "失业率", "就业率", "城镇化率", "完成率", "整改率",
		"办结率", "入住率", "化解率", "自给率", "绿地率", "绿化率", "机械化率", "知晓率",
		"好评率", NULL };
	static const char *const than[] = { "比去年同期", "比上年同期", "较去年同期", "较上年同期",
		"比去年", "比上年", "较去年", "较上年", "比上月", "比年初", "较年初", "同比",
		"环比", "又", NULL };
	size_t end = off - str_one_before(text, off, than);

	if (!str_before(text, end, "，"))
		return str_one_before(text, end, shares) > 0;

	struct str clause = clause_before(text, end - STR("，").len);

	return str_has_one(clause, shares) && str_find(clause, STR("%"), 0) == clause.len - 1;
}

/* Whether what changes before off is an amount: 一般公共预算收入|增长6个百分点. */
static bool
is_amount(struct str text, size_t off)
{
	static const char *const amounts[] = { "收入", "支出", "总值", "增加值", "总产值", "产值",
		"总额", "投资", "产量", "销量", "销售额", "税收", "人次", "利润", "余额", NULL };
	static const char *const growing[] = { "增长", "下降", "增加", "减少", NULL };

	return str_one_at(text, off, growing) &&
	       str_one_before(text,
		   off - str_one_before(text, off, (const char *const[]){ "同比", NULL }), amounts);
}

static bool
is_near(double one, double other)
{
	return one - other < 0.01 && other - one < 0.01;
}

/*
 * What is wrong with a growth by so many of a unit: 由56%上升到59%，提高了3% are 个百分点, 由200万元增加到220万元，增长了10个百分点
 * are none, 由100吨增加到300吨，增加了3倍 is two times more. NULL: nothing that is known.
 */
static const char *
growth_slip(struct growth g, double by, struct str unit)
{
	double change = g.to > g.from ? g.to - g.from : g.from - g.to;

	if (!g.known)
		return NULL;
	if (str_eq(unit, STR("倍")))
		return g.from > 0 && is_near(g.to / g.from, by)
			   ? "to so many times is one less more"
			   : NULL;
	if (str_eq(unit, STR("%")))
		return g.percent && is_near(by, change) ? "from % to % it is so many 个百分点"
							: NULL;
	return g.percent ? NULL : "only a part of a whole grows by 百分点: %";
}

static size_t
points_at(struct checking *c, const struct block *b, size_t off)
{
	static const char *const verbs[] = { "提高", "上升", "提升", "增加", "增长", "下降", "降低",
		"回落", "减少", "下调", "上调", NULL };
	static const char *const units[] = { "%", "个百分点", "倍", NULL };
	size_t verb = str_one_at(b->text, off, verbs),
	       at = off + verb + (str_at(b->text, off + verb, "了") ? 3 : 0),
	       n = verb ? digits_here(b->text, at) : 0,
	       unit = n ? str_one_at(b->text, at + n, units) : 0;
	const char *slip;

	if (!unit)
		return verb;
	if (str_at(b->text, at + n, "个百分点") && is_amount(b->text, off))
		report(c, b, span_of(off, at + n + unit - off),
		    "only a part of a whole grows by 百分点: %%");
	if (str_at(b->text, at + n, "%") && is_share(b->text, off))
		report(c, b, span_of(off, at + n + unit - off),
		    "a part of a whole grows by 个百分点");
	slip = str_before(b->text, off, "，")
		   ? growth_slip(growth_of(clause_before(b->text, off - 3)),
			 number_value(b->text, at), str_sub(b->text, at + n, unit))
		   : NULL;
	if (slip != NULL)
		report(c, b, span_of(at, n + unit), "%s", slip);
	return verb;
}

static size_t
change_at(struct checking *c, const struct block *b, size_t off)
{
	size_t len = decrease_at(c, b, off), points = points_at(c, b, off);

	return len > points ? len : points;
}

const struct finder find_decrease = { .chars = "减降下缩压锐削精回少跌提上增", .at = change_at };
