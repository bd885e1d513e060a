#include "check.h"

#include "check_private.h"
#include "map.h"
#include "utf8.h"

/* Numbers of one kind in one style, after GB/T 15835-2011: all in figures or all in Chinese, through the whole text. */

/* A number, and what it is a number of; empty: of nothing that is compared. */
struct styled {
	struct span at;
	struct str kind;
};

/* Bytes of a Chinese number at off: 十二, 二十三, 一百零六; 0 if there is none. */
static size_t
han_number_len(struct str text, size_t off)
{
	static const char *const digits[] = { "一", "二", "三", "四", "五", "六", "七", "八", "九",
		"十", "百", "千", "零", "〇", NULL };
	size_t end = off, len;

	while ((len = str_one_at(text, end, digits)) != 0)
		end += len;
	return end - off;
}

static const char *const tens[] = { "十", "百", "千", NULL };

/* Whether a Chinese number is more than ten, and no guess: 十二, 三百, but not 三五, 八九十. */
static bool
is_large(struct str text, struct span at)
{
	unsigned run = 0;

	for (size_t off = at.off; off < at.off + at.len; off += 3) {
		run = str_one_at(text, off, tens) ? 0 : run + 1;
		if (run > 1 && !str_at(text, off - 3, "零"))
			return false;
	}
	return at.len >= 6 && str_has_one(str_sub(text, at.off, at.len), tens);
}

/* Whether it is exact, too: 十二, 一百零六, but not 二十余, 一百. */
static bool
is_exact(struct str text, struct span at)
{
	static const char *const rough[] = { "余", "多", "几", "千", "万", "亿", NULL };

	return is_large(text, at) && !str_one_at(text, at.off + at.len, rough) &&
	       !str_at(text, at.off + at.len - 3, "百") && !str_at(text, at.off + at.len - 3, "千");
}

/* What is counted at off: a measure and two characters of a noun; empty if nothing is. */
static struct str
counted_at(struct str text, size_t off)
{
	static const char *const measures[] = { "个", "户", "名", "条", "处", "家", "所", "项",
		"座", "辆", "台", "套", "件", "场", NULL };
	size_t len = str_one_at(text, off, measures), end = off + len;

	for (unsigned n = 0; len && n < 2; n++, end += 3)
		if (!utf8_is_han(utf8_at(text, end, &len)) || len != 3)
			return STR("");
	return len ? str_sub(text, off, end - off) : STR("");
}

static struct styled
in_figures(struct str text, size_t off)
{
	size_t n = digits_here(text, off), more;
	struct styled s = { .at = span_of(off, n) };

	if (n == 4 && str_at(text, off + n, "年"))
		s.kind = STR("年");
	else if (str_at(text, off + n, "%") || str_at(text, off + n, "％"))
		s.kind = STR("%");
	else if (n < 3 && str_at(text, off + n, "时"))
		s.kind = STR("时");
	else if (n < 3 && str_at(text, off + n, "月") && (more = digits_here(text, off + n + 3)) &&
		 str_at(text, off + n + 3 + more, "日"))
		s.kind = STR("月日");
	else
		s.kind = counted_at(text, off + n);
	return s;
}

/* 百分之一的希望，百分之百的努力 is a manner of speaking */
static const char *const one_or_all[] = { "一", "百", NULL };

/* 二〇二六年, 百分之三十五, 十月一日, 十二个社区. */
static struct styled
in_chinese(struct str text, size_t off)
{
	static const char *const before[] = { "第", "分之", "农历", "”", "点", NULL };
	struct str percent = STR("百分之");
	size_t head = str_starts(str_from(text, off), percent) ? percent.len : 0;
	size_t n = han_number_len(text, off + head), end = off + head + n, day;
	struct styled s = { .at = span_of(off, head + n) };

	if (!n || (!head && str_one_before(text, off, before)))
		return s;
	if (head)
		s.kind =
		    n > 3 || str_at(text, end, "点") || !str_one_at(text, off + head, one_or_all)
			? STR("%")
			: STR("");
	else if (n <= 6 && str_at(text, end, "时") && !str_at(text, off, "一"))
		s.kind = STR("时");
	else if (n == 12 && str_at(text, end, "年") &&
		 (str_at(text, off, "二〇") || str_at(text, off, "一九")))
		s.kind = STR("年");
	else if (n <= 6 && str_at(text, end, "月") && (day = han_number_len(text, end + 3)) != 0 &&
		 str_at(text, end + 3 + day, "日"))
		s = (struct styled){ span_of(off, end + 6 + day - off), STR("月日") };
	else if (is_exact(text, span_of(off, n)))
		s.kind = counted_at(text, end);
	return s;
}

#define MOST_NEAR 16 /* spots on each side of a number */

/* Whether the figures at a spot have the same measure, and stand after the same word if that is asked for. */
static bool
is_like(struct str text, size_t off, struct span han, struct str measure, bool alike)
{
	return str_starts(str_from(text, off + digits_here(text, off)), measure) &&
	       (!alike || (off >= 6 && han.off >= 6 &&
			      str_eq(str_sub(text, off - 6, 6), str_sub(text, han.off - 6, 6))));
}

/* What is counted in a sentence, also where no noun follows. */
static const char *const counted[] = { "户", "名", "公里", "平方米", "米", "亩", "吨", "公斤", "斤",
	"万元", "亿元", "元", "人次", "人", "个", "条", "处", "家", "所", "座", "辆", "台", "套",
	"件", "棵", "株", "只", "枚", "份", "分", "场次", "场", "次", "批次", "批", "项", "部",
	"岁", "间", "栋", "口", "支", "册", "盏", "篇", "艘", "学时", "课时", NULL };

/* Bytes of the measure behind a number at off if that is the end of an item, 福利院3家、; 0 if the sentence goes on. */
static size_t
item_measure(struct str text, size_t off)
{
	static const char *const marks[] = { "、", "，", "；", "。", NULL };
	size_t measure = str_one_at(text, off, counted);

	return measure && str_one_at(text, off + measure, marks) ? measure : 0;
}

/* Whether a Chinese number is the end of an item and the figures at a spot are the end of another: 食堂4家、福利院九家. */
static bool
is_of_list(struct str text, size_t off, struct span han)
{
	static const char *const guards[] = { "每", "各", "均", "分", "这", "那", "头", "前", "后",
		"再", "为", "成", "月", "年", "周", "天", "日", NULL };
	size_t head = han.off < 12 ? 0 : han.off - 12;

	size_t from = off < han.off ? off : han.off, to = off < han.off ? han.off : off;
	/* 奖三名，分别奖励5000元 are two lists */
	bool apart = han.len == 3 && str_has(str_sub(text, from, to - from), STR("，"));

	return item_measure(text, han.off + han.len) && utf8_han_ends_at(text, han.off) && !apart &&
	       !str_has_one(str_sub(text, head, han.off - head), guards) &&
	       item_measure(text, off + digits_here(text, off));
}

/* A Chinese number that is held against the figures of its sentence. */
struct compared {
	struct span at;
	struct str measure; /* behind it; empty of 百分之三十 */
	bool percent;       /* any figures are of its kind */
	bool strict;        /* only those are that stand behind the same word */
};

/* Whether a Chinese number might be figures: 九十三户, 百分之三十, 十二个部门, but not 近百名. */
static bool
may_be_figures(struct str text, struct span han, struct compared *out)
{
	static const char *const guesses[] = { "几", "数", "近", "上", "第", NULL };
	static const char *const hundreds[] = { "百", "千", NULL };
	static const char *const no_small[] = { "一", "百", "零", "〇", NULL };
	/* of people are 六十五名儿童, too */
	static const char *const plain[] = { "户", "名", "人", "公里", "亩", "岁", NULL };
	size_t end = han.off + han.len, measure = str_one_at(text, end, counted);
	bool small = han.len == 3 && !str_one_at(text, han.off, no_small);
	/* 涉及十二个部门 is of another kind than 36个社区 */
	bool named =
	    utf8_han_at(text, end + measure) && han.len < 12 && !str_one_at(text, end, plain);
	/* 一百户 is a manner of speaking, 三百万元 and 五千份 are none */
	bool round =
	    str_at(text, han.off, "一") && han.len == 6 && str_one_before(text, end, hundreds);

	*out = (struct compared){ .at = han,
		.measure = str_sub(text, end, measure),
		.percent = han.len > 9 && str_at(text, han.off, "百分之") &&
			   !str_one_at(text, han.off + 9, one_or_all),
		.strict = small || named };
	return (out->percent || (measure && (is_large(text, han) || small))) && !round &&
	       !str_one_before(text, han.off, guesses);
}

/* Whether figures at off stand in the sentence of a Chinese number and are of its kind. */
static bool
is_of_kind(struct str text, size_t off, const struct compared *n)
{
	static const char *const stops[] = { "。", "！", "“", NULL };
	size_t han = n->at.off, from = off < han ? off : han, to = off < han ? han : off;

	return str_digit_at(text, off) && !str_has_one(str_sub(text, from, to - from), stops) &&
	       (n->percent || is_like(text, off, n->at, n->measure, n->strict) ||
		   is_of_list(text, off, n->at));
}

/* Whether a Chinese number stands in a sentence with one in figures: 东片迁出156户、西片迁出九十三户. */
static bool
is_beside_figures(const struct checking *c, size_t i, struct span han)
{
	const struct spot *spots = c->spots.items;
	struct str text = c->doc->blocks[spots[i].block].text;
	struct compared n;

	if (!may_be_figures(text, han, &n))
		return false;
	for (size_t k = i > MOST_NEAR ? i - MOST_NEAR : 0; k < c->spots.n && k <= i + MOST_NEAR;
	     k++)
		if (spots[k].block == spots[i].block && is_of_kind(text, spots[k].off, &n))
			return true;
	return false;
}

/* Reads the numbers of one style; those in Chinese are reported where there is one of their kind in figures. */
static void
each(struct checking *c, struct map *figures, bool han)
{
	struct spot last = { 0 };

	for (size_t i = 0; i < c->spots.n; i++) {
		const struct spot *spot = &c->spots.items[i];
		const struct block *b = &c->doc->blocks[spot->block];
		bool figure = str_digit_at(b->text, spot->off);

		if (b->kind != BLOCK_PARAGRAPH || figure == han ||
		    (spot->block == last.block && spot->off < last.off))
			continue;
		struct styled s =
		    han ? in_chinese(b->text, spot->off) : in_figures(b->text, spot->off);

		last = (struct spot){ spot->block, (uint32_t)(s.at.off + s.at.len) };
		if (!han && s.kind.len)
			*map_put(c->arena, figures, s.kind) = c;
		else if (han && ((s.kind.len && map_get(figures, s.kind) != NULL) ||
				    is_beside_figures(c, i, s.at)))
			report(c, b, s.at, "%.*s in Chinese, others of the kind in figures",
			    STR_FMT(str_sub(b->text, s.at.off, s.at.len)));
	}
}

static void
check_styles(struct checking *c)
{
	struct map figures = { 0 };

	each(c, &figures, false);
	each(c, &figures, true);
}

const struct finder find_styles = { .chars = "0123456789一二三四五六七八九十百",
	.run = check_styles };
