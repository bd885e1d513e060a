#include "check.h"

#include "check_private.h"
#include "map.h"
#include "utf8.h"

/* Numbers, after GB/T 15835-2011. */

/* Bytes of what tells that the two figures at off are a year: 24年底, 从24年开始, 到27年全面建成. 20年来 is a time. */
static size_t
short_year_len(struct str text, size_t off)
{
	static const char *const behind[] = { "年底", "年初", "年度", "年上半年", "年下半年",
		"年末", "年年", "年全年", "年一季度", "年开始", "年起", NULL };
	static const char *const from[] = { "从", "自", "自从", NULL };
	static const char *const to[] = { "到", "至", "截至", "力争", "确保", NULL };
	static const char *const aims[] = { "年全面", "年实现", "年建成", "年完成", "年基本",
		"年达到", "年全部", "年，全", "年，实现", "年，基本", NULL };
	size_t len = str_one_at(text, off + 2, behind), month = 0;

	if (here(text, off + 2, "年开始") || here(text, off + 2, "年起"))
		len = str_one_before(text, off, from) ? len : 0;
	if (!len && str_one_before(text, off, to))
		len = str_one_at(text, off + 2, aims);
	if (!len && here(text, off + 2, "年"))
		month = digits_here(text, off + 5);
	return len || (month && here(text, off + 5 + month, "月")) ? 5 : 0;
}

static size_t
short_year_at(struct checking *c, const struct block *b, size_t off)
{
	static const char *const mixed[] = { "二0", "二○", "二Ｏ", "二O", "二〇0", "二〇1", "二〇2",
		"二〇3", NULL };
	size_t n = digits_here(b->text, off), len = n == 2 ? short_year_len(b->text, off) : 0;

	if (len && b->text.data[off] >= '1' && b->text.data[off] <= '3')
		report(c, b, span_of(off, len), "a year has four figures: 20%.2s年",
		    b->text.data + off);
	len = str_one_at(b->text, off, mixed);
	if (len)
		report(c, b, span_of(off, len), "a year in Chinese is written with 〇");
	return n ? n : len;
}

const struct finder find_short_years = { .chars = "0123456789二", .at = short_year_at };

/* 5-10万 reads as five to a hundred thousand. */
static size_t
number_range_at(struct checking *c, const struct block *b, size_t off)
{
	static const char *const marks[] = { "——", "—", "-", "～", "~", "至", "到", "－", NULL };
	static const char *const units[] = { "万", "亿", "%", "％", NULL };
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

/* 三、四天; 近20余个; 约30人左右. */
static size_t
rough_at(struct checking *c, const struct block *b, size_t off)
{
	static const char *const pairs[] = { "一、二", "二、三", "两、三", "三、四", "四、五",
		"五、六", "六、七", "七、八", "八、九", NULL };
	static const char *const measures[] = { "天", "年", "个月", "次", "里", "成", "十", "百",
		"千", "万", "人", "个", "名", "户", "家", "岁", "倍", "公里", "分钟", "小时",
		NULL };
	static const char *const about[] = { "近", "约", "大约", "将近", "超过", "超", "达到",
		NULL };
	static const char *const more[] = { "余", "左右", "上下", "以上", "多", NULL };
	size_t pair = str_one_at(b->text, off, pairs), n = 0, len;

	if (pair && str_one_at(b->text, off + pair, measures) &&
	    !str_one_before(b->text, off, (const char *const[]){ "第", "十", "、", NULL })) {
		report(c, b, span_of(off, pair), "an estimate has no 、 between its numbers");
		return pair;
	}
	len = digits_here(b->text, off);
	size_t head = len ? str_one_before(b->text, off, about) : 0, end = off + len;

	if (!head || here(b->text, off - head, "达到"))
		return 0;
	while (end < b->text.len && n++ < 5 && !str_one_at(b->text, end, more) &&
	       utf8_is_han(utf8_at(b->text, end, &len)))
		end += len;
	size_t tail = str_one_at(b->text, end, more);
	bool precise = here(b->text, end, "以上") &&
		       !str_one_before(b->text, off, (const char *const[]){ "超过", "超", NULL });
	bool many = here(b->text, end, "多") && n > 2;

	if (tail && !precise && !many)
		report(c, b, span_of(off - head, end + tail - off + head),
		    "%.*s and %.*s say the same: one of them",
		    STR_FMT(str_sub(b->text, off - head, head)),
		    STR_FMT(str_sub(b->text, end, tail)));
	return 0;
}

const struct finder find_rough_numbers = { .chars = "0123456789一二两三四五六七八",
	.at = rough_at };

/* 5亿3千4百万. */
static size_t
mixed_at(struct checking *c, const struct block *b, size_t off)
{
	static const char *const small[] = { "千", "百", NULL };
	size_t n = digits_here(b->text, off), unit = n ? str_one_at(b->text, off + n, small) : 0;

	/* 2万5千, 3亿6千万; 3亿6千4百万 is found at its 6 */
	if (n && (here(b->text, off + n, "万") || here(b->text, off + n, "亿"))) {
		size_t more = digits_here(b->text, off + n + 3), end = off + n + 3 + more;

		unit = more && str_one_at(b->text, end, small) && !digits_here(b->text, end + 3)
			   ? 3
			   : 0;
	}

	if (unit && digits_here(b->text, off + n + unit))
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
		"所", "辆", "台", "套", "件", "场", NULL };
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
	static const char *const verbs[] = { "减少", "降低", "下降", "缩小", "压缩", "缩短", NULL };
	size_t verb = str_one_at(b->text, off, verbs), at = off + verb, len;

	if (!verb)
		return 0;
	at += str_one_at(b->text, at, (const char *const[]){ "了", "近", NULL });
	len = digits_here(b->text, at);
	if (!len && !numeral_at(b->text, at, &len))
		return 0;
	if (here(b->text, at + len, "倍"))
		report(c, b, span_of(off, at + len + 3 - off),
		    "nothing can decrease by times: say by what part");
	return 0;
}

const struct finder find_decrease = { .chars = "减降下缩压", .at = decrease_at };

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

	while (head && said < 7 && !here(b->text, after + head, days[said]))
		said++;
	size_t word =
	    head && str_one_before(b->text, after + head, (const char *const[]){ "星期", NULL })
		? 6
		: 3;

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

#define UNIT_NOUN 12 /* bytes before a number that say what it is of */
#define MOST_NOUN 48

/* What a sum of money is: the name of a figure that a place has one of, 一般公共预算收入; empty if it is none. */
static struct str
money_noun(struct str text, size_t off)
{
	static const char *const figures[] = { "财政", "预算", "税收", "生产总值", "债务", "零售",
		"进出口", "存款余额", "贷款余额", NULL };
	static const char *const verbs[] = { "达到", "达", "完成", "实现", "为", "约", "突破",
		NULL };
	size_t end = off, at, len;

	while ((len = str_one_before(text, end, verbs)) != 0)
		end -= len;
	for (at = end; end - at <= MOST_NOUN && utf8_is_han(utf8_before(text, at, &len));)
		at -= len;
	struct str noun = str_sub(text, at, end - at);

	return noun.len >= 12 && noun.len <= MOST_NOUN && has_one(noun, figures) ? noun : STR("");
}

/* What a number with this unit is of. */
static struct str
unit_noun(struct str text, size_t off, struct str unit)
{
	if (str_ends(unit, STR("元")))
		return money_noun(text, off);
	return off < UNIT_NOUN ? STR("") : str_sub(text, off - UNIT_NOUN, UNIT_NOUN);
}

/* 亩 here and 公顷 there of one thing; 万元 and 亿元. */
static void
check_units(struct checking *c)
{
	static const char *const units[] = { "公顷", "亩", "万元", "亿元", NULL };
	struct map seen = { 0 };

	for (size_t i = 0; i < c->spots.n; i++) {
		const struct block *b = &c->doc->blocks[c->spots.items[i].block];
		size_t off = c->spots.items[i].off, end = off + digits_here(b->text, off);
		size_t unit_at =
			   here(b->text, end, "万") && !here(b->text, end, "万元") ? end + 3 : end,
		       unit = str_one_at(b->text, unit_at, units);

		if (!unit || !is_prose(b))
			continue;
		struct str now = str_sub(b->text, unit_at, unit), *before;
		struct str noun = unit_noun(b->text, off, now);

		if (!noun.len)
			continue;
		void **slot = map_put(c->arena, &seen, noun);

		if ((before = *slot) == NULL)
			*(struct str *)(*slot = arena_new(c->arena, struct str)) = now;
		else if (!str_eq(*before, now))
			report(c, b, span_of(unit_at, unit), "%.*s here, %.*s before", STR_FMT(now),
			    STR_FMT(*before));
	}
}

const struct finder find_units = { .chars = "0123456789", .run = check_units };
