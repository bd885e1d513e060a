/* What a short line is by its own words: title, byline, date line. */
#include "kinds.h"

#include <string.h>

#include "array.h"
#include "language.h"
#include "marks.h"
#include "utf8.h"

#define TITLE_MAX 70     /* characters */
#define DATE_LINE_MAX 60 /* with a remark */
#define SPACED_MAX 240   /* bytes of a title whose characters stand apart */

bool
is_label_line(struct str text)
{
	static const char *const labels[] = { "时间", "地点", "主持人", "主持", "会议时间",
		"会议地点", "活动时间", "活动地点", "参会人员", "参加人员", "出席人员", "讲话人",
		"发言人", "报告人", "主讲人", "记录人", "致辞人", "演讲人", "汇报人", "述职人",
		"承诺人", "表态人", "宣誓人", "承诺单位", "汇报单位", "表态单位", "签名", "签字",
		"日期", NULL };
	size_t label = str_one_at(text, 0, labels);

	if (utf8_is_longer(text, 50) || has_inner_stop(text) || ending_of(text) != END_OPEN)
		return false;
	return label && utf8_one_at(text, label, "：:");
}

/* What a title ends in, remarks in brackets aside. */
static const char *const title_ends[] = { "讲话", "讲话稿", "发言", "发言稿", "致辞", "致词",
	"主持词", "主持稿", "报告", "讲话提纲", "讲话要点", "讲话材料", "发言材料", "发言提纲",
	"动员词", "开幕词", "闭幕词", "祝词", "贺词", "欢迎词", "讲稿", "演讲", "讲话内容",
	"讲话范文", "讲话全文", "谈话", "献词", "讲话摘要", "讲话（摘要）", "谢词", "感言", "寄语",
	"祝酒词", "祝酒辞", "开幕辞", "闭幕辞", "欢送词", "欢迎辞", "答谢辞", "党课", "汇报材料",
	"交流材料", "就职演说", "汇报", "悼词", "感谢信", "慰问信", "贺信", "倡议书", "公开信",
	"党课提纲", "辅导材料", "表态材料", "结束语", "开场白", NULL };

static const char *const meetings[] = { "会", "仪式", "典礼", "动员", "座谈", "活动", "培训班",
	"开学", "论坛", "部署", "推进", "开班", NULL };

/* The text without a bracketed remark at its end, and the space around. */
static struct str
without_remark(struct str text)
{
	static const struct {
		const char *open, *close;
	} brackets[] = { { "（", "）" }, { "(", ")" }, { "【", "】" }, { "[", "]" } };

	for (bool again = true; again;) {
		again = false;
		text = str_trim(text);
		for (size_t i = 0; i < COUNT(brackets); i++) {
			size_t open = STR_NONE;

			if (str_ends(text, str_of(brackets[i].close)))
				open = str_find_last(text, str_of(brackets[i].open));
			if (open == STR_NONE)
				continue;
			text.len = open;
			again = text.len > 0;
		}
	}
	return text;
}

/* Without an opening bracket at the end. */
static struct str
without_bracket(struct str text)
{
	text = str_trim(text);
	text.len -= utf8_one_before(text, text.len, "（【([");
	return str_trim(text);
}

/* A digit or a Chinese numeral. */
static bool
is_figure(struct str text, size_t off)
{
	size_t len, numeral;
	uint32_t c = utf8_at(text, off, &len);

	return utf8_is_digit(c) || c == U'十' || numeral_at(text, off, &numeral);
}

/* Bytes of the figure that ends before byte end; 0 if none does. */
static size_t
figure_before(struct str text, size_t end)
{
	size_t off = end, len;

	while (utf8_before(text, off, &len) && is_figure(text, off - len))
		off -= len;
	return end - off;
}

/* Bytes of 篇一, 篇12, 第三篇, 范文2 at the text's end; 0 if it does not end so. */
static size_t
part_number_at_end(struct str text)
{
	static const char *const words[] = { "篇", "范文", "稿", "之", NULL };
	bool ordinal = str_ends(text, STR("篇")); /* 第3篇 */
	size_t end = text.len - (ordinal ? STR("篇").len : 0), figure = figure_before(text, end),
	       word;

	end -= figure;
	if (!figure)
		return 0;
	if (ordinal)
		return str_before(text, end, "第") ? text.len - end + STR("第").len : 0;
	if (figure <= STR("三").len && titleness(without_bracket(str_sub(text, 0, end))))
		return figure; /* …致辞3, …致辞（三 */
	word = str_one_before(text, end, words);
	return word ? word + figure : 0;
}

/* Bytes of 篇一, 第二篇, 【篇3】, 范文三 at the text's head; 0 if it does not begin so. */
static size_t
part_number_at_head(struct str text)
{
	static const char *const before[] = { "【篇", "第", "篇", "范文", NULL };
	size_t word = str_one_at(text, 0, before), off = word, len;

	while (word && utf8_at(text, off, &len) && is_figure(text, off))
		off += len;
	if (off == word)
		return 0;
	if (str_starts(text, STR("第")))
		return str_at(text, off, "篇") ? off + STR("篇").len : 0;
	return off;
}

bool
is_numbered_title(struct str text)
{
	struct str bare = str_trim(utf8_without_end(text, "：:"));
	size_t tail;

	if (utf8_is_longer(bare, TITLE_MAX) || has_inner_stop(bare) || ending_of(bare) == END_STOP)
		return false;
	bare.len -= utf8_one_before(bare, bare.len, "）)]");
	tail = part_number_at_end(bare);
	if (tail &&
	    (tail == bare.len || titleness(without_bracket(str_sub(bare, 0, bare.len - tail)))))
		return true;
	tail = part_number_at_head(bare);
	return tail &&
	       (!utf8_is_longer(str_from(bare, tail), 2) || titleness(str_from(bare, tail)) ||
		   str_starts(str_trim(str_from(bare, tail)), STR("：")));
}

/* 讲　话, 在 全 县 大 会 上 的 讲 话: titles are spaced out. Writes a text whose characters all stand apart to out. */
static struct str
squeezed(struct str text, char out[SPACED_MAX])
{
	size_t n = 0, len;
	bool after_han = false;

	for (size_t off = 0; off < text.len; off += len) {
		uint32_t c = utf8_at(text, off, &len);

		if ((after_han && utf8_is_han(c)) || n + len > SPACED_MAX)
			return text;
		if (!utf8_is_space(c)) {
			memcpy(out + n, text.data + off, len);
			n += len;
		}
		after_han = utf8_is_han(c);
	}
	return (struct str){ .data = out, .len = n };
}

/* …讲话样本, …讲话稿4050字范本: without what a site says of its kind. */
static struct str
without_suffix(struct str text)
{
	static const char *const words[] = { "样本", "范本", "模板", "范文稿", "范文", "参考",
		"汇编", "合编", "合集", "选编", "精选", "集锦", NULL };
	size_t word = str_one_before(text, text.len, words);

	if (word)
		text = str_trim(str_sub(text, 0, text.len - word));
	if (str_ends(text, STR("字"))) {
		struct str figure = str_sub(text, 0, text.len - STR("字").len);

		figure = utf8_without_end(figure, "0123456789");
		text = figure.len + STR("字").len < text.len ? str_trim(figure) : text;
	}
	return text;
}

unsigned
titleness(struct str text)
{
	char spaced[SPACED_MAX];
	struct str bare;
	unsigned n;

	if (str_starts(text, STR("【")) && str_ends(text, STR("】")))
		text = str_sub(text, STR("【").len, text.len - STR("【】").len);
	bare = squeezed(without_suffix(without_remark(text)), spaced);
	if (utf8_is_longer(bare, TITLE_MAX) || utf8_count(bare) < 2 || has_inner_stop(bare) ||
	    ending_of(bare) >= END_COMMA || form_level(bare, &n))
		return 0;
	if (!str_one_before(bare, bare.len, title_ends))
		return 0;
	if (str_starts(bare, STR("在")) || str_starts(bare, STR("关于")))
		return 3;
	return str_has_one(bare, meetings) ? 2 : 1;
}

bool
is_subtitle(struct str text)
{
	return str_starts(text, STR("—")) || str_starts(text, STR("――")) ||
	       str_starts(text, STR("--"));
}

bool
is_date_line(struct str text)
{
	size_t len, date = 0, all = 0;

	if (date_is_line(text))
		return true;
	if ((!str_starts(text, STR("（")) && !str_starts(text, STR("("))) ||
	    (!str_ends(text, STR("）")) && !str_ends(text, STR(")"))) ||
	    (!str_has(text, STR("年")) && !str_has(text, STR("月"))))
		return false;
	for (size_t off = 0; off < text.len; off += len) {
		uint32_t c = utf8_at(text, off, &len);

		if (utf8_is_space(c))
			continue;
		if (++all > DATE_LINE_MAX)
			return false;
		date += date_sign_at(text, off);
	}
	return date * 4 >= all;
}

bool
is_collection(struct str text)
{
	size_t figure;

	text = str_ends(text, STR("页）")) ? without_remark(text) : str_trim(text);
	text.len -= utf8_one_before(text, text.len, "）)");
	if ((!str_ends(text, STR("篇")) && !str_ends(text, STR("则"))) ||
	    utf8_is_longer(text, 40) || has_inner_stop(text))
		return false;
	text.len -= STR("篇").len;
	figure = figure_before(text, text.len);
	text.len -= figure;
	return figure && !str_ends(text, STR("第")) && utf8_count(text) >= 3;
}

/* Posts and bodies that a byline names. */
static const char *const posts[] = { "书记", "市长", "区长", "县长", "镇长", "乡长", "局长", "主任",
	"部长", "校长", "院长", "厅长", "省长", "董事长", "总经理", "主席", "会长", "秘书长",
	"委员会", "人民政府", "办公室", "党委", "县委", "市委", "区委", "镇委", "公司", "村委会",
	"站长", "所长", "处长", "科长", "队长", "理事长", "常委", "主持人", "报告人", "讲话人",
	"发言人", "厂长", NULL };

/* 周建平, 张　伟, 李×× : nothing but a person's name. */
static bool
is_bare_name(struct str text)
{
	size_t len, n = 0, lines = 0;

	for (size_t off = 0; off < text.len; off += len) {
		uint32_t c = utf8_at(text, off, &len);

		if (utf8_is_space(c))
			continue;
		if (c == '_' || c == U'＿' || c == U'○')
			lines++;
		else if (!utf8_is_han(c) && c != U'×' && c != '*' && c != 'x' && c != 'X' &&
			 c != U'·')
			return false;
		n++;
	}
	return n >= 2 && (n <= 4 || lines == n);
}

/* （根据录音整理）: a line all in brackets. */
static bool
is_remark_line(struct str text)
{
	unsigned n;

	return !utf8_is_longer(text, 40) && !form_level(text, &n) &&
	       ((str_starts(text, STR("（")) && str_ends(text, STR("）"))) ||
		   (str_starts(text, STR("(")) && str_ends(text, STR(")"))));
}

/* 县长　……: without the dots that stand for a name. */
static struct str
without_dots(struct str text)
{
	struct str rest = text;
	size_t len;

	while (str_ends(rest, STR("…")))
		rest.len -= STR("…").len;
	return utf8_is_space(utf8_before(rest, rest.len, &len)) ? str_trim(rest) : text;
}

bool
is_signoff(struct str text)
{
	size_t chars = utf8_count(text);

	text = without_dots(str_trim(text));
	if (is_date_line(text) || is_remark_line(text) || is_label_line(text))
		return true;
	if (chars > 40 || ending_of(text) != END_OPEN || has_inner_stop(text) ||
	    str_has(text, STR("，")))
		return false;
	if (is_bare_name(text))
		return true;
	return str_has_one(text, posts) && chars <= 36 && !str_has(text, STR("“"));
}
