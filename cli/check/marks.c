#include "check.h"

#include <string.h>

#include "check_private.h"
#include "utf8.h"

/* Punctuation, after GB/T 15834-2011. */

static bool
han_at(struct str text, size_t off)
{
	size_t len;

	return utf8_is_han(utf8_at(text, off, &len));
}

static bool
han_before(struct str text, size_t off)
{
	size_t len;

	return utf8_is_han(utf8_before(text, off, &len));
}

static size_t
pause_at(struct checking *c, const struct block *b, size_t off)
{
	static const char *const between[] = { "》、《", "”、“", NULL };
	size_t len = str_one_at(b->text, off, between);

	if (len)
		report(c, b, span_of(off + 3, 3), "no 、 between %.*s",
		    STR_FMT(str_sub(b->text, off, len)));
	return len ? 6 : 0;
}

const struct finder find_pauses = { .chars = "》”", .at = pause_at };

/* 2023-2025年, 5-10人: a number, a hyphen, a number, and something that is counted. */
static size_t
range_at(struct checking *c, const struct block *b, size_t off)
{
	/* 县城-开发区快速通道 */
	if (strchr("-~", b->text.data[off]) != NULL) {
		if (han_before(b->text, off) && han_at(b->text, off + 1))
			report(c, b, span_of(off, 1), "from one place to another is — (明川—南桥)");
		return 1;
	}
	static const char *const hyphens[] = { "--", "-", "－", "–", NULL };
	static const char *const units[] = { "万", "亿", "%", "％", NULL };
	size_t first = off && (str_digit_at(b->text, off - 1) || b->text.data[off - 1] == '-')
			   ? 0
			   : digits_here(b->text, off);
	size_t hyphen = first ? str_one_at(b->text, off + first, hyphens) : 0;
	size_t second = hyphen ? digits_here(b->text, off + first + hyphen) : 0,
	       end = off + first + hyphen + second;

	/* 26-6油田 is a name, 11-2月 a time */
	bool rises =
	    second > first ||
	    (second == first && memcmp(b->text.data + off, b->text.data + end - second, first) < 0);

	/* 4月10日-4月20日, 12时-14时 */
	static const char *const between[] = { "日", "时", "月", "年", "点", "℃", "岁", "%", NULL };
	size_t unit = first ? str_one_at(b->text, off + first, between) : 0,
	       beside = unit ? str_one_at(b->text, off + first + unit, hyphens) : 0;

	if (beside && str_digit_at(b->text, off + first + unit + beside)) {
		report(c, b, span_of(off + first + unit, beside), "from … to is — (2023—2025年)");
		return first + unit + beside;
	}
	/* 5-10万 is number-range's, 0735-2345678 a telephone */
	if (second && b->text.data[off] != '0' && !str_one_at(b->text, end, units) &&
	    (rises || str_at(b->text, end, "月")) &&
	    (han_at(b->text, end) || str_at(b->text, end, "%") || str_at(b->text, end, "％")) &&
	    first <= 5)
		report(c, b, span_of(off + first, hyphen), "%.*s: from … to is — (2023—2025年)",
		    STR_FMT(str_sub(b->text, off, end - off)));
	return first + hyphen + second;
}

const struct finder find_ranges = { .chars = "0123456789-~", .at = range_at };

/* Whether a mark stands between numbers: 5—8人, 20%～30%; of years and days, 2023—2025年, is another matter. */
static bool
is_number_range(struct str text, size_t off, size_t mark)
{
	static const char *const dates[] = { "年", "月", "日", "号", NULL };
	size_t second = digits_here(text, off + mark);
	bool first = off && (str_digit_at(text, off - 1) || text.data[off - 1] == '%');

	return first && second && !str_one_at(text, off + mark + second, dates);
}

/* — here and ～ there: a text keeps to one of them. */
static void
check_range_kinds(struct checking *c)
{
	static const char *const kinds[] = { "—", "～" };
	const struct spot *first[2] = { NULL };
	size_t n[2] = { 0 }, few;

	for (size_t i = 0; i < c->spots.n; i++) {
		const struct spot *spot = &c->spots.items[i];
		struct str text = c->doc->blocks[spot->block].text;
		size_t kind = str_at(text, spot->off, kinds[1]);

		if (!is_number_range(text, spot->off, strlen(kinds[kind])))
			continue;
		first[kind] = n[kind]++ ? first[kind] : spot;
	}
	few = n[1] <= n[0];
	if (n[0] && n[1])
		report(c, &c->doc->blocks[first[few]->block],
		    span_of(first[few]->off, strlen(kinds[few])),
		    "%s here, %s between other numbers: keep to one", kinds[few], kinds[!few]);
}

const struct finder find_range_kinds = { .chars = "—～", .run = check_range_kinds };

static size_t
half_width_at(struct checking *c, const struct block *b, size_t off)
{
	const char *wide = wide_mark(b->text.data[off]);
	size_t len;
	uint32_t ch = utf8_at(b->text, off, &len);
	bool call = off && b->text.data[off - 1] == '(' && ch == ')'; /* main() */
	bool beside = (han_before(b->text, off) || han_at(b->text, off + len)) && !call;

	if (wide != NULL && beside)
		report(c, b, span_of(off, 1), "%c beside Chinese should be %s", b->text.data[off],
		    wide);
	else if (off < b->text.len && (ch == '"' || ch == '\'') &&
		 (han_before(b->text, off) || han_at(b->text, off + 1)))
		report(c, b, span_of(off, 1), "a straight quotation mark; Chinese has “ ”");
	else if (ch == '.' && han_before(b->text, off) &&
		 (han_at(b->text, off + 1) || off + 1 == b->text.len ||
		     (str_at(b->text, off + 1, " ") && han_at(b->text, off + 2))))
		report(c, b, span_of(off, 1), ". beside Chinese should be 。");
	else if (is_wide_word(ch))
		report(c, b, span_of(off, len), "%.*s should be half-width",
		    STR_FMT(str_sub(b->text, off, len)));
	return 0;
}

const struct finder find_half_width = {
	.chars =
	    ",;:?!().\"'０１２３４５６７８９ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ",
	.at = half_width_at
};

static const struct pair {
	const char *open, *shut;
} pairs[] = {
	{ "“", "”" },
	{ "‘", "’" },
	{ "（", "）" },
	{ "《", "》" },
	{ "【", "】" },
	{ "〔", "〕" },
	{ "〈", "〉" },
	{ NULL, NULL },
};
#define DEEPEST 16

struct open_pair {
	const struct pair *pair;
	size_t off;
};

/* The mark at off closes the last open one, or opens another. */
static void
pair_at(struct checking *c, const struct block *b, size_t off, struct open_pair open[DEEPEST],
    size_t *depth)
{
	const struct open_pair *last = *depth ? &open[*depth - 1] : NULL;
	const struct pair *p = pairs;

	while (p->open != NULL && !str_at(b->text, off, p->open) && !str_at(b->text, off, p->shut))
		p++;
	if (p->open == NULL)
		return;
	if (str_at(b->text, off, p->open)) {
		if (str_at(b->text, off, "《") && last != NULL && str_at(b->text, last->off, "《"))
			report(c, b, span_of(off, 3), "inside 《 》 a title stands in 〈 〉");
		if (*depth < DEEPEST)
			open[(*depth)++] = (struct open_pair){ p, off };
	} else if (last != NULL && last->pair == p) {
		--*depth;
	} else if (!(str_at(b->text, off, "）") && heading_number_at(b->text, 0).len > off)) {
		report(c, b, span_of(off, 3), "%s closes nothing", p->shut);
	}
}

static void
pairs_in(struct checking *c, const struct block *b, struct spots marks)
{
	struct open_pair open[DEEPEST];
	size_t depth = 0;

	for (size_t i = 0; i < marks.n; i++) {
		size_t off = marks.items[i].off;

		pair_at(c, b, off, open, &depth);
	}
	for (size_t i = 0; i < depth; i++)
		report(c, b, span_of(open[i].off, 3), "%s is not closed", open[i].pair->open);
}

const struct finder find_pairs = { .chars = "“”‘’（）《》【】〔〕〈〉", .in = pairs_in };

/* Bytes of a mark that ends a sentence or a part of it. */
static size_t
mark_len(struct str text, size_t off)
{
	size_t len;
	uint32_t c = off == text.len || utf8_han_at(text, off) ? 0 : utf8_at(text, off, &len);

	return c == U'，' || c == U'。' || c == U'；' || c == U'：' || c == U'、' || c == U'！' ||
		       c == U'？'
		   ? len
		   : 0;
}

#define MOST_HEADING 40 /* characters */

/* Bytes of the full stops at off, of whatever kind a keyboard has. */
static size_t
stops_len(struct str text, size_t off)
{
	static const char *const stops[] = { "。", "．", "·", "•", NULL };
	size_t one = str_one_at(text, off, stops), n = one;

	while (one && str_eq(str_sub(text, off + n, one), str_sub(text, off, one)))
		n += one;
	return n;
}

static size_t
doubled_at(struct checking *c, const struct block *b, size_t off)
{
	static const char *const loud[] = { "！", "？", NULL };
	size_t first = utf8_len(b->text, off), second = mark_len(b->text, off + first);

	if (!second || (str_one_at(b->text, off, loud) && str_one_at(b->text, off + first, loud)))
		return 0;
	/* 。。。 is a mistaken ellipsis */
	if (stops_len(b->text, off) > 6)
		return stops_len(b->text, off);
	report(c, b, span_of(off, first + second), "%.*s: one mark too many",
	    STR_FMT(str_sub(b->text, off, first + second)));
	return first + second;
}

const struct finder find_doubled_marks = { .chars = "，。；：、！？",
	.before_mark = true,
	.at = doubled_at };

/* （一）促进消费，释放潜力 on a line of its own: a heading that the file does not say is one. */
static bool
is_heading_line(struct str text)
{
	return heading_number_at(text, 0).level && !str_has(text, STR("。")) &&
	       !utf8_is_longer(text, MOST_HEADING);
}

/* A paragraph of some length ends like one: with a mark, and none that promises more. */
void
check_ends(struct checking *c)
{
	static const char *const ends[] = { "。", "！", "？", "：", "；", "…", "”", "’", "）", "》",
		"】", ".", "!", "?", ":", ";", ")", "\"", NULL };
	static const char *const more[] = { "，", "、", ",", NULL };

	for (size_t i = 0; i < c->doc->nblocks; i++) {
		const struct block *b = &c->doc->blocks[i];
		size_t mark = str_one_before(b->text, b->text.len, more), last;

		utf8_before(b->text, b->text.len, &last);

		if (b->kind == BLOCK_PARAGRAPH && (mark || !is_heading_line(b->text)) &&
		    !str_one_before(b->text, b->text.len, ends) && utf8_count(b->text) > 20 &&
		    str_has(b->text, STR("，")))
			report(c, b, span_of(b->text.len - last, last),
			    mark ? "the paragraph ends with a mark that promises more"
				 : "the paragraph ends without a mark");
	}
}

/* 一个关键—主体责任: half a dash, where what follows says what was meant. 成都—重庆 and 生产—加工 have one. */
static bool
is_half_dash(struct str text, size_t off)
{
	static const char *const meant[] = { "关键", "核心", "目标", "字", "问题", "原因", "道理",
		"条", "点", "事", "话", "理念", "主题", "主线", "中心", "根本", "任务", "主题词",
		NULL };
	static const char *const ones[] = { "一个", "一条", "一点", "一件", "一句", "一项", "这个",
		"就是", NULL };

	return str_at(text, off, "—") && !str_at(text, off + 3, "—") &&
	       !str_before(text, off, "—") && utf8_han_at(text, off + 3) &&
	       str_one_before(text, off, meant) && off >= 24 &&
	       str_has_one(str_sub(text, off - 24, 24), ones);
}

static size_t
ellipsis_at(struct checking *c, const struct block *b, size_t off)
{
	size_t n = 0, stops = stops_len(b->text, off);

	if (is_half_dash(b->text, off))
		report(c, b, span_of(off, 3), "a dash is ——");
	if (stops > 2 * utf8_len(b->text, off)) {
		report(c, b, span_of(off, stops), "an ellipsis is ……");
		return stops;
	}
	while (str_at(b->text, off + 3 * n, "…"))
		n++;
	if (n && n != 2 && n != 4)
		report(c, b, span_of(off, 3 * n), "an ellipsis is ……");
	if (n)
		return 3 * n;
	while (off + n < b->text.len && b->text.data[off + n] == '.')
		n++;
	if (n >= 3)
		report(c, b, span_of(off, n), "an ellipsis is ……");
	else if (str_at(b->text, off, "--") &&
		 (han_before(b->text, off) || han_at(b->text, off + 2)))
		report(c, b, span_of(off, 2), "a dash is ——");
	return n;
}

const struct finder find_ellipsis = { .chars = "….-—。．·•", .at = ellipsis_at };

static size_t
etc_at(struct checking *c, const struct block *b, size_t off)
{
	static const char *const both[] = { "……等", "等……", NULL };
	static const char *const waiting[] = { "着", "待", "到", "我", "你", "他", "不", NULL };
	size_t len = str_one_at(b->text, off, both);

	/* 水还要引……等不得 */
	if (len && !str_one_at(b->text, off + len, waiting))
		report(c, b, span_of(off, len), "…… and 等 say the same: one of them");
	/* 用地、融资、等问题 */
	else if (str_at(b->text, off, "等") && str_before(b->text, off, "、") &&
		 !common_at(b->text, off) && !str_one_at(b->text, off + 3, waiting))
		report(c, b, span_of(off - 3, 6), "no 、 before 等");
	return len;
}

const struct finder find_etc = { .chars = "…等", .at = etc_at };

/* 时间：… 地点：…: labels of a form that was joined into one paragraph, no sentence. */
static bool
begins_with_label(struct str text)
{
	static const char *const labels[] = { "时间：", "地点：", "主持：", "主持人：", "出席：",
		"参加人员：", "会议时间：", "会议地点：", "来源：", "作者：", "姓名：", "单位：",
		NULL };

	return str_one_at(text, 0, labels) > 0;
}

/* 8：00, 1：1 */
static bool
is_ratio(struct str text, size_t off)
{
	return off && str_digit_at(text, off - 1) && str_digit_at(text, off + 3);
}

/* Two colons in one sentence, outside quotation marks, with no semicolon between. */
static void
colons_in(struct checking *c, const struct block *b, struct spots marks)
{
	static const char *const ends[] = { "。", "；", "！", "？", NULL };
	static const char *const opening[] = { "“", "（", "【", NULL };
	static const char *const closing[] = { "”", "）", "】", NULL };
	unsigned colons = 0, quoted = 0;

	if (b->kind != BLOCK_PARAGRAPH || begins_with_label(b->text))
		return;
	for (size_t i = 0; i < marks.n; i++) {
		size_t off = marks.items[i].off;

		quoted += str_one_at(b->text, off, opening) != 0;
		quoted -= quoted && str_one_at(b->text, off, closing);
		/* “…怎么办？”他说：“…”: the first sentence ended in the quotation */
		if (!quoted && str_at(b->text, off, "”") && str_one_before(b->text, off, ends))
			colons = 0;
		if (str_one_at(b->text, off, ends) && !quoted)
			colons = 0;
		else if (str_at(b->text, off, "：") && !quoted && off + 3 < b->text.len &&
			 !is_ratio(b->text, off) && ++colons == 2)
			report(c, b, span_of(off, 3), "a second ： in one sentence");
	}
}

const struct finder find_colons = { .chars = "。；！？：“”（）【】", .in = colons_in };
