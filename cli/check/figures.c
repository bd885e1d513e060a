#include "check.h"

#include "check_private.h"
#include "utf8.h"

/* Numbers, after GB/T 15835-2011. */

#define MOST_CLAUSE 900 /* bytes: what is longer is none */

/* What stands before off in its clause. */
static struct str
clause_before(struct str text, size_t off)
{
	static const char *const stops[] = { "，", "。", "；", "！", "？", "：", NULL };
	size_t start = off, len;

	while (start && off - start < MOST_CLAUSE && !str_one_before(text, start, stops))
		start -= utf8_before(text, start, &len) ? len : 1;
	return str_sub(text, start, off - start);
}

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

/* 三、四天; of 一、两个 only where 一、 is no number of a heading. */
static bool
is_split_estimate(struct str text, size_t off, size_t pair)
{
	static const char *const measures[] = { "天", "年", "个月", "次", "里", "成", "十", "百",
		"千", "万", "人", "个", "名", "户", "家", "岁", "倍", "公里", "分钟", "小时", "件",
		"处", "条", "米", "吨", "台", "辆", "张", "亩", NULL };
	static const char *const classes[] = { "年级", "个组", "个小组", NULL };
	static const char *const ordinals[] = { "第", "、", NULL };
	static const char *const tens[] = { "二十", "三十", "四十", "五十", "六十", "七十", "八十",
		"九十", NULL };
	/* 十五、六岁 is a guess, 十五、六组 are two groups */
	static const char *const times[] = { "岁", "天", "年", "个月", "里", "人", "户", "公里",
		"分钟", "小时", "斤", "米", NULL };
	static const char *const stops[] = { "。", "；", "：", NULL };
	bool head = str_at(text, off, "一") && (!off || str_one_before(text, off, stops));

	return str_one_at(text, off + pair, measures) && !str_one_at(text, off + pair, classes) &&
	       !str_one_before(text, off, ordinals) && !head &&
	       /* 二十四、五天, but not 十一、二 */
	       (!str_before(text, off, "十") || str_one_before(text, off, tens) ||
		   str_one_at(text, off + pair, times));
}

/* Bytes of a number at off, 12 or 三百; 0 if it goes on from before. */
static size_t
number_len(struct str text, size_t off)
{
	static const char *const signs[] = { "一", "二", "两", "三", "四", "五", "六", "七", "八",
		"九", "十", "百", "千", "万", NULL };
	size_t n = digits_here(text, off), one;

	if (n || str_one_before(text, off, signs))
		return n;
	while ((one = str_one_at(text, off + n, signs)) != 0)
		n += one;
	return n;
}

/* What says that a number is no exact one, before it and behind; empty if only one of them stands there. */
static struct span
twice_rough(struct str text, size_t off, struct str *before, struct str *behind)
{
	static const char *const about[] = { "近", "约", "大约", "约有", "将近", "接近", "差不多",
		"大概", "大致", "超过", "超", NULL };
	static const char *const at_least[] = { "超过", "超", NULL };
	static const char *const more[] = { "余", "左右", "上下", "以上", "多", NULL };
	static const char *const times[] = { "年", "天", "个月", "载", NULL };
	size_t len = number_len(text, off), head = len ? str_one_before(text, off, about) : 0,
	       end = off + len, n = 0, one;
	static const char *const other_near[] = { "最近", "附近", "邻近", "远近", "新近", NULL };
	bool figures = digits_here(text, off) > 0;

	/* 最近两百余名 */
	if (head && str_one_before(text, off, other_near))
		return span_of(off, 0);

	while (head && n++ < 5 && !str_one_at(text, end, more) &&
	       utf8_is_han(utf8_at(text, end, &one)))
		end += one;
	size_t tail = head ? str_one_at(text, end, more) : 0;

	/* 超过三成以上, but 约三成以上; 近20人多年来; 近20余年 are the last twenty */
	if (!tail || (str_at(text, end, "以上") && !str_one_before(text, off, at_least)) ||
	    (str_at(text, end, "多") && n > 2) ||
	    (!figures && n > 1 && !str_at(text, end, "左右")) ||
	    (str_at(text, off - head, "近") && str_one_at(text, end + tail, times)))
		return span_of(off, 0);
	*before = str_sub(text, off - head, head);
	*behind = str_sub(text, end, tail);
	return span_of(off - head, end + tail - off + head);
}

/* 95%以上左右: two words behind the number; 100%以上: no part is more than the whole. */
static bool
rough_behind(struct checking *c, const struct block *b, size_t off)
{
	static const char *const twice[] = { "以上左右", "以下左右", "左右以上", "多左右", "余左右",
		"多以上", "余以上", "左右上下", NULL };
	static const char *const parts[] = { "率", "占比", "比重", "比例", NULL };
	size_t n = digits_here(b->text, off), end = off + n, len, both = 0;

	for (unsigned k = 0; n && k < 4 && !(both = str_one_at(b->text, end, twice)); k++)
		end += utf8_len(b->text, end);
	if (both) {
		report(c, b, span_of(off, end + both - off), "%.*s say the same: one of them",
		    STR_FMT(str_sub(b->text, end, both)));
		return true;
	}
	len = n == 3 && str_at(b->text, off, "100%以上") ? n + 7 : 0;
	if (len && str_has_one(clause_before(b->text, off), parts))
		report(c, b, span_of(off, len), "no part is more than the whole: 100%%");
	return len > 0;
}

/* 三、四天; 近20余个; 约30人左右. */
static size_t
rough_at(struct checking *c, const struct block *b, size_t off)
{
	static const char *const pairs[] = { "一、二", "一、两", "二、三", "两、三", "三、四",
		"四、五", "五、六", "六、七", "七、八", "八、九", NULL };
	size_t pair = str_one_at(b->text, off, pairs);
	struct str before = STR(""), behind = STR("");
	struct span rough;

	if (pair && is_split_estimate(b->text, off, pair)) {
		report(c, b, span_of(off, pair), "an estimate has no 、 between its numbers");
		return pair;
	}
	if (rough_behind(c, b, off))
		return 0;
	rough = twice_rough(b->text, off, &before, &behind);
	if (rough.len)
		report(c, b, rough, "%.*s and %.*s say the same: one of them", STR_FMT(before),
		    STR_FMT(behind));
	return 0;
}

const struct finder find_rough_numbers = { .chars = "0123456789一二两三四五六七八九十百千万",
	.at = rough_at };

/* 5亿3千4百万. */
static size_t
mixed_at(struct checking *c, const struct block *b, size_t off)
{
	static const char *const small[] = { "千", "百", NULL };
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

	/* 8百多棵 */
	if (unit && utf8_han_at(b->text, off + n + unit) &&
	    !str_one_at(b->text, off + n + unit, units) && !str_one_before(b->text, off, larger))
		report(c, b, span_of(off, n + unit),
		    "figures go with 万 and 亿, not with 千 and 百");
	else if (unit && digits_here(b->text, off + n + unit))
		report(c, b, span_of(off, n + unit + digits_here(b->text, off + n + unit)),
		    "figures go with 万 and 亿, not with 千 and 百");
	return n;
}

const struct finder find_mixed_numerals = { .chars = "0123456789", .at = mixed_at };

/* 12个社区、五个小区. */
static size_t
style_at(struct checking *c, const struct block *b, size_t off)
{
	static const char *const measures[] = { "个", "条", "项", "处", "户", "名", "座", "家",
		"所", "辆", "台", "套", "件", "场", "棵", "株", "盏", "支", "批", "册", "只", "箱",
		"堂", "部", "组", "封", "位", "份", "块", "间", "栋", "篇", "期", "张", "次",
		NULL };
	static const char *const joins[] = { "、", "和", NULL };
	size_t n = digits_here(b->text, off),
	       measure = n ? str_one_at(b->text, off + n, measures) : 0, at, len;

	if (!measure)
		return n;
	at = off + n + measure;
	for (unsigned k = 0; k < 7 && at < b->text.len && !str_one_at(b->text, at, joins); k++) {
		if (!utf8_is_han(utf8_at(b->text, at, &len)))
			return n;
		at += len;
	}
	unsigned next = str_one_at(b->text, at, joins) ? numeral_at(b->text, at + 3, &len) : 0;

	/* of other things, 6场、三次, not 一 and 两, which are hardly numbers */
	if (next && (next > 2 ? str_one_at(b->text, at + 3 + len, measures) != 0
			      : str_eq(str_sub(b->text, at + 3 + len, measure),
				    str_sub(b->text, off + n, measure))))
		report(c, b, span_of(at + 3, len), "%.*s in a row with %.*s: all in figures",
		    STR_FMT(str_sub(b->text, at + 3, len)), STR_FMT(str_sub(b->text, off, n)));
	return n;
}

const struct finder find_numeral_style = { .chars = "0123456789", .at = style_at };

/* 下降了两倍. */
static size_t
decrease_at(struct checking *c, const struct block *b, size_t off)
{
	static const char *const verbs[] = { "减少", "降低", "下降", "缩小", "压缩", "缩短", "缩减",
		"压减", "锐减", "削减", "精简", "回落", "下滑", "减了", "降了", "少了", "跌了",
		NULL };
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

/* 由56%上升到59%，提高了3%: those are 个百分点; 由200万元增加到220万元，增长了10个百分点 are none. */
static size_t
points_at(struct checking *c, const struct block *b, size_t off)
{
	static const char *const verbs[] = { "提高", "上升", "提升", "增加", "增长", "下降", "降低",
		"回落", "减少", NULL };
	size_t verb = str_one_at(b->text, off, verbs), at, n, unit;
	struct growth g;

	if (!verb || !str_before(b->text, off, "，"))
		return verb;
	at = off + verb + (str_at(b->text, off + verb, "了") ? 3 : 0);
	n = digits_here(b->text, at);
	unit = str_at(b->text, at + n, "%") ? 1 : str_at(b->text, at + n, "个百分点") ? 12 : 0;
	if (!n || !unit)
		return verb;
	g = growth_of(clause_before(b->text, off - 3));
	double points = number_value(b->text, at),
	       change = g.to > g.from ? g.to - g.from : g.from - g.to;

	if (g.known && g.percent && unit == 1 && points - change < 0.01 && change - points < 0.01)
		report(c, b, span_of(at, n + unit), "from %% to %% it is so many 个百分点");
	else if (g.known && !g.percent && unit > 1)
		report(c, b, span_of(at, n + unit), "only a part of a whole grows by 百分点: %%");
	return verb;
}

static size_t
change_at(struct checking *c, const struct block *b, size_t off)
{
	size_t len = decrease_at(c, b, off), points = points_at(c, b, off);

	return len > points ? len : points;
}

const struct finder find_decrease = { .chars = "减降下缩压锐削精回少跌提上增", .at = change_at };

/* 0 is Sunday. */
static unsigned
weekday(unsigned year, unsigned month, unsigned day)
{
	static const unsigned shift[] = { 0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4 };
	unsigned y = month < 3 ? year - 1 : year;

	return (y + y / 4 - y / 100 + y / 400 + shift[month - 1] + day) % 7;
}

static void
weekday_in(struct checking *c, const struct block *b, const struct dated *date, unsigned year)
{
	static const char *const days[] = { "日", "一", "二", "三", "四", "五", "六", NULL };
	static const char *const heads[] = { "（星期", "（周", "(星期", "(周", "，星期", "，周",
		"星期", NULL };
	size_t after = date->at.off + date->at.len, head = str_one_at(b->text, after, heads);
	unsigned right = weekday(year, date->month, date->day), said = 0;

	while (head && said < 7 && !str_at(b->text, after + head, days[said]))
		said++;
	size_t word = head && str_before(b->text, after + head, "星期") ? 6 : 3;

	if (head && said < 7 && said != right)
		report(c, b, span_of(after + head - word, word + 3), "%u-%02u-%02u is 星期%s", year,
		    date->month, date->day, days[right]);
}

void
check_date_forms(struct checking *c)
{
	static const unsigned last[] = { 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };

	for (size_t i = 0; i < c->doc->nblocks; i++)
		for (size_t k = 0; k < c->facts[i].ndates; k++) {
			const struct block *b = &c->doc->blocks[i];
			const struct dated *date = &c->facts[i].dates[k];
			unsigned year = date->year ? date->year : c->year;
			bool leap =
			    !year || (year % 4 == 0 && (year % 100 != 0 || year % 400 == 0));
			struct str text = str_sub(b->text, date->at.off, date->at.len);

			if (!date->month && !date->has_day && date->kind != DATED_DAY)
				continue;
			if (date->month < 1 || date->month > 12 ||
			    (date->has_day && (date->day < 1 || date->day > last[date->month - 1] ||
						  (date->month == 2 && date->day == 29 && !leap))))
				report(c, b, date->at, "there is no %.*s", STR_FMT(text));
			else if (date->padded)
				report(c, b, date->at, "%.*s: months and days have no leading zero",
				    STR_FMT(text));
			else if (date->has_day && year)
				weekday_in(c, b, date, year);
		}
}
