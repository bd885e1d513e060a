/* How much speaks for a heading to end and its text to begin between two characters: how either side ends and begins, and how long it is. */
#include "glue.h"

#include <string.h>

#include "array.h"
#include "clues.h"
#include "headings.h"
#include "language.h"
#include "marks.h"
#include "pairs.h"
#include "utf8.h"

#define SURE 20        /* weight of what can be nothing else */
#define RATHER_LONG 26 /* characters of a heading */
#define VERY_LONG 32
#define PROVERB 24 /* of a saying in quotation marks */
#define SENSE 10   /* where 的紧迫性 may stand */
#define WORD 5     /* a pair of characters that stands together so often is not parted */

/* What a paragraph begins with, and a heading hardly ever holds. */
static const char *const beginnings[] = { "今年以来", "今年", "去年", "近年来", "近几年", "近期",
	"当前", "目前", "全市", "全县", "全区", "全镇", "全省", "全国", "全街道", "各级各部门",
	"各级党委", "各级", "各部门", "各单位", "各镇", "各乡", "各街道", "各村", "各社区", "各街",
	"各区", "各县", "各学", "各企", "各责", "我们要", "我们必须", "我们", "大家", "这次",
	"这是", "一是", "一要", "首先", "第一", "习近平总书记", "党的", "过去", "随着", "从刚才",
	"从目前", "从总体", "从通报", "根据", "按照", "针对", "必须", "市委", "县委", "区委",
	"镇党委", "党中央", "党委", "省委", "要坚持", "要把", "要进一步", "要切实", "要以",
	"要严格", "要充分", "要加强", "要落实", "要认真", "通过", "实践证明", "俗话说", "常言道",
	"事实证明", "回顾", "面对", "多年来", "年初", "刚才", "前不久", "日前", "上个月", "上周",
	"上半年", "一段时间", "长期以来", "县里", "市里", "区里", "镇里", "乡里", "村里", "我县",
	"我市", "我区", "我镇", "我乡", "我村", "我校", "我局", "我院", "凡是", "众所周知", "为了",
	"为确保", "由于", "坚持以", "坚持把", "做好", "抓好", "搞好", "要想", "之所以", "有人说",
	"没有", "如果", "所谓", "最近", "近日", "昨天", "会后", "截至", "截止", "要", "由", "对照",
	"有的", "一些", NULL };

/* Of these, what is said of somebody, too: 各乡镇|要…; they show a beginning only behind what ends a heading. */
static const char *const modals[] = { "要", "由", "必须", "做好", "抓好", "搞好", NULL };

/* What stands inside no heading. */
static const char *const sure_beginnings[] = { "一是", "一要", "今年以来", "近年来", "去年以来",
	"今年上半年", "当前，", "目前，", "各级各部门", "这次会议", "刚才，", "首先，", "第一，",
	"我们要", "全县上下", "全市上下", "全区上下", NULL };

/* What no paragraph begins with. */
static const char *const no_beginnings[] = { "的", "地", "得", "了", "着", "过", "性", "化", "们",
	"和", "与", "及", "等", "之", "者", "感", "力", "度", "率", "上", "下", "中", "里", "内",
	"外", "后", "前", "是", "为", "能", "会", "同志", "工作", "问题", "方面", "建设", "向",
	"成", "严峻", NULL };

static const char *const no_ends[] = { "的", "地", "得", "和", "与", "及", "以", "对", "把", "将",
	"是", "向", "从", "到", "于", "在", "由", "被", "让", "使", "按", "而", "并", "或", "第",
	"各", "每", "这", "那", "其", "所", "之", "一", "不", "要", "全", "做", "抓", "我", "进",
	"当前", "目前", "今年", "明年", "全市", "全县", "全区", "全省", "全国", "各项", "有关",
	"切实", "认真", "扎实", "全力", "全面", "努力", "大力", "积极", "着力", "一步", "继续",
	"深入", "不断", "持续", "坚决", "主动", "共同", "更加", "充分", "高效", "科学", "精心",
	"截至", "截止", "关键", "必须", "就", NULL };

/* What wants an object and ends no heading. */
static const char *const open_verbs[] = { "做好", "抓好", "打好", "打赢", "确保", "打造", "开展",
	"落实好", "认清", "把握", "坚持", "聚焦", "突出", "充分认识", "深刻认识", "清醒认识",
	"全面认识", "正确认识", "实现", "健全", "压实", "扛起", "守住", "看清", "看到", "管好",
	"用好", "防止", "杜绝", "避免", "化解", "解决", "营造", NULL };

/* What wants an object, where it is all of a clause. */
static const char *const verbs[] = { "认识", "做好", "抓好", "抓紧", "确保", "推动", "推进", "加强",
	"强化", "提升", "提高", "坚持", "突出", "聚焦", "打造", "建设", "实现", "开展", "认清",
	"把握", "增强", "压实", "各项", "落实好", "完善", "健全", NULL };

/* Characters of the first and the last clause of a heading. */
static void
clauses(struct str left, size_t *first, size_t *last)
{
	size_t len, n = 0;

	*first = 0;
	for (size_t off = 0; off < left.len; off += len) {
		uint32_t c = utf8_at(left, off, &len);

		if (c != U'，' && c != ',') {
			n++;
			continue;
		}
		*first = *first ? *first : n;
		n = 0;
	}
	*last = n;
}

/* Characters of the first clause of what would be a paragraph: it is short, if no end of the heading is left in it. */
static size_t
first_clause(struct str right)
{
	size_t n = 0, len;

	for (size_t off = 0; off < right.len; off += len, n++) {
		utf8_at(right, off, &len);
		if (utf8_one_at(right, off, "，,、。；："))
			break;
	}
	return n;
}

/* Headings of one speech have one rhythm. */
static int
parallel_weight(struct str left, size_t first, const struct shape *parallel, size_t n)
{
	size_t chars = utf8_count(left);
	int most = n ? 1 : 0;

	for (size_t i = 0; i < n; i++)
		if (parallel[i].chars == chars && most < 5)
			most = first && parallel[i].first == first ? 5 : 2;
	return most;
}

/* The left side would end in a single character of an enumeration: 唯实惟先、善 */
static bool
breaks_enumeration(struct str left)
{
	size_t len, before;

	utf8_before(left, left.len, &len);
	return utf8_before(left, left.len - len, &before) == U'、';
}

/* Both sides begin with the same words, as a heading and its text do. */
static bool
says_again(struct str left, struct str right)
{
	size_t chars = 4;

	if (str_starts(right, STR("要"))) {
		right = str_from(right, STR("要").len);
		chars = 2;
	}
	return str_eq(str_sub(right, 0, utf8_prefix(right, chars)),
	    str_sub(left, 0, utf8_prefix(left, chars)));
}

/* The text takes up so many characters of the heading: …信访工作的紧迫感 / 信访是… */
static bool
takes_up(struct str left, struct str right, size_t chars)
{
	struct str word = str_sub(right, 0, utf8_prefix(right, chars));
	size_t len, at = str_find(left, word, 0);

	return at != STR_NONE && at + word.len < left.len && utf8_is_han(utf8_at(word, 0, &len)) &&
	       utf8_is_han(utf8_before(word, word.len, &len));
}

/* The text begins with what the heading ends in: 关于秸秆禁烧 / 秸秆禁烧年年讲. */
static int
doubles(struct str left, struct str right, bool is_complete)
{
	for (size_t chars = 6; chars >= (is_complete ? 2u : 3u); chars--) {
		struct str word = str_sub(right, 0, utf8_prefix(right, chars));

		if (word.len < left.len && str_ends(left, word))
			return chars > 2 ? 8 : 4;
	}
	return 0;
}

/* What is said rather than written above a paragraph: 了, 就, 我们. */
static bool
is_told(struct str left)
{
	static const char *const words[] = { "了", "就", "都", "也", "还", "很", "我", "你", "他",
		"这", NULL };

	return str_has_one(left, words);
}

/* Its last clause says what something is, or begins as a paragraph does: no heading's does. */
static bool
goes_on_as_text(struct str left)
{
	static const char *const heads[] = { "是", "全县", "全市", "全区", "全省", "全镇", "我们",
		"我县", "我市", "我区", "大家", "有的", "也", "就", "都", NULL };
	size_t at = 0, comma = STR_NONE;

	while ((at = str_find(left, STR("，"), at)) != STR_NONE)
		comma = at++;
	left = str_from(left, comma == STR_NONE ? left.len : comma + STR("，").len);
	return str_one_at(left, 0, heads) || starts_with_date(left);
}

/* 从监测数据看， 据气象部门预测， */
static bool
begins_view(struct str text)
{
	static const char *const ends[] = { "看，", "预测，", "统计，", "了解，", "测算，",
		"分析，", "反映，", "调查，", "监测，", "通报，", NULL };
	struct str clause = str_sub(text, 0, utf8_prefix(text, 14));
	size_t comma = str_find(clause, STR("，"), 0);

	if (comma == STR_NONE || (!str_starts(text, STR("从")) && !str_starts(text, STR("据"))))
		return false;
	return str_one_before(text, comma + STR("，").len, ends);
}

/* 耕地是命根子: a subject of a few characters, and what it is. */
static bool
says_is_soon(struct str right)
{
	struct str near = str_sub(right, 0, utf8_prefix(right, 9));
	size_t at = str_find(near, STR("是"), 0);

	return at != STR_NONE && at >= 6 && !str_has(str_sub(near, 0, at), STR("，"));
}

/* “水火无情”，…: somebody's words before anything else is said. */
static bool
begins_proverb(struct str right)
{
	struct str near = str_sub(right, 0, utf8_prefix(right, PROVERB));
	size_t end = str_starts(right, STR("“")) ? str_find(near, STR("”"), 0) : STR_NONE;

	if (end == STR_NONE)
		return false;
	near = str_from(near, end + STR("”").len);
	return str_starts(near, STR("。")) || str_starts(near, STR("，"));
}

/* 欠薪的紧迫性…: the heading's last words, 增强…的责任感, are still to come. */
static bool
holds_heading_end(struct str right)
{
	static const char *const ends[] = { "感", "性", NULL };
	struct str near = str_sub(right, 0, utf8_prefix(right, SENSE));
	size_t at = str_find(near, STR("的"), 0);

	if (at == STR_NONE || first_clause(near) * STR("的").len < at)
		return false;
	near = str_from(near, at);
	return str_has_one(str_sub(near, 0, utf8_prefix(near, 4)), ends);
}

/* What the text behind a cut begins with. */
static int
weigh_beginning(const struct words *w, struct str right, bool is_complete)
{
	unsigned times = words_seen(w, right);
	int weight = times >= 8 ? 3 : times >= 4 ? 2 : times >= 3 ? 1 : 0;

	weight += says_is_soon(right) ? 1 : 0;
	weight -= holds_heading_end(right) ? 6 : 0;
	if (str_one_at(right, 0, sure_beginnings) || begins_view(right))
		return weight + 4;
	if (str_one_at(right, 0, modals) && !is_complete)
		return weight;
	if (str_one_at(right, 0, beginnings) || starts_with_date(right) ||
	    starts_with_blank_date(right))
		return weight + 3;
	return weight + (begins_as_paragraph(right) ? 1 : 0);
}

/* How long the clauses of the heading are, of which the last may be the only one, and the first of the text. */
static int
weigh_clauses(size_t first, size_t last, size_t behind)
{
	const struct clue clues[] = {
		{ 1, behind >= 3 && behind <= 12 },
		{ -2, behind > 18 },
		{ 1, first && last <= 18 },
		{ 1, first && last <= first + 1 && first <= last + 1 },
	};

	return clues_weigh(clues, COUNT(clues));
}

/* 整/治, 推/进: what speaks against parting a word, more so one that headings end in, and against a text that begins with such a one. */
static int
weigh_parting(struct str left, struct str right)
{
	char both[8];
	struct str word = { .data = both };
	size_t before, behind;

	utf8_before(left, left.len, &before);
	utf8_at(right, 0, &behind);
	memcpy(both, left.data + left.len - before, before);
	memcpy(both + before, right.data, behind);
	word.len = before + behind;
	return is_heading_end(word)           ? 4
	       : begins_as_heading_end(right) ? 3
	       : common_at(word, 0)           ? 2
					      : 0;
}

/* A heading that might end where a text begins. */
struct cut {
	struct str left, right;
	size_t first, last; /* characters of the heading's clauses */
	bool good;          /* it ends as headings do */
};

static bool
is_impossible(const struct cut *cut)
{
	return (str_one_at(cut->right, 0, no_beginnings) &&
		   !str_one_at(cut->right, 0, beginnings)) ||
	       (str_one_before(cut->left, cut->left.len, no_ends) && !cut->good) ||
	       cut->last < (cut->first ? 4u : 6u) || breaks_enumeration(cut->left);
}

/* Ends in one of the verbs: 认清, but not 形势要认清, which has its object before it. */
static bool
wants_object(struct str left, const char *const *of)
{
	size_t verb = str_one_before(left, left.len, of);
	struct str before = str_sub(left, 0, left.len - verb);

	return verb && !(str_ends(before, STR("要")) && before.len >= STR("形势要").len);
}

/* What the heading says of itself. */
static int
weigh_heading(const struct cut *cut)
{
	struct str left = cut->left;
	bool even = cut->first == cut->last;
	const struct clue clues[] = {
		{ 2, even && cut->first >= 4 },
		{ -3, wants_object(left, verbs) && (!cut->good || (cut->last <= 4 && !even)) },
		{ -5, wants_object(left, open_verbs) },
		{ -6, goes_on_as_text(left) },
		{ -3, is_told(left) },
		{ -5, !cut->good && str_has(left, STR("是")) },
		{ -1, utf8_is_longer(left, RATHER_LONG) },
		{ -1, utf8_is_longer(left, VERY_LONG) },
	};

	return clues_weigh(clues, COUNT(clues));
}

/* What the text says again, and what the cut would part. */
static int
weigh_both(const struct words *w, const struct cut *cut)
{
	struct str left = cut->left, right = cut->right;
	bool again = says_again(left, right), taken_up = cut->good && takes_up(left, right, 2);
	unsigned parted = again ? 0 : words_parted(w, left, right);
	const struct clue clues[] = {
		{ 6, again },
		{ 2, !again && words_begun(w, right) >= 2 },
		{ -2, parted == 2 },
		{ -3, parted > 2 },
		{ 2, str_starts(left, str_sub(right, 0, utf8_prefix(right, 2))) },
		{ 3, takes_up(left, right, 4) },
		{ 4, taken_up },
		{ 1, cut->good && !taken_up },
		{ 1, cut->good && !taken_up && cut->first },
	};

	return clues_weigh(clues, COUNT(clues)) - weigh_parting(left, right) +
	       doubles(left, right, cut->good);
}

int
glue_weight(const struct words *w, struct str left, struct str right, const struct shape *parallel,
    size_t n)
{
	struct cut cut = { .left = left, .right = right, .good = ends_as_heading(left) };
	int weight;

	clauses(left, &cut.first, &cut.last);
	if (is_impossible(&cut) ||
	    (!says_again(left, right) && words_parted(w, left, right) >= WORD))
		return -1;
	if (begins_points(right))
		return SURE;
	weight = weigh_heading(&cut) + weigh_both(w, &cut) + weigh_beginning(w, right, cut.good);
	weight += weigh_clauses(cut.first, cut.last, first_clause(right));
	weight += begins_proverb(right) ? 3 : 0;
	/* A run-in head has its stop soon behind any cut, a paragraph's first sentence has not. */
	weight -= utf8_count(str_sub(right, 0, first_sentence(right))) < 14 ? 2 : 0;
	return weight + parallel_weight(left, cut.first, parallel, n);
}

struct shape
shape_of(struct str heading)
{
	struct shape shape;
	size_t last;

	shape.chars = utf8_count(heading);
	clauses(heading, &shape.first, &last);
	return shape;
}

/* What may be cut even if the whole is short enough for a heading. */
bool
glue_is_sure(struct str left, struct str right)
{
	return str_one_at(right, 0, sure_beginnings) || begins_points(right) ||
	       says_again(left, right);
}
