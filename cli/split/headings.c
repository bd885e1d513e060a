/* A line without a stop: a heading, or a sentence that was broken? And a numbered sentence with a stop: heading or point? */
#include "split_private.h"

#include "utf8.h"

#define HEADING_MAX 45 /* characters */
#define BRACKETS 3     /* weight of brackets around all of a line */
#define WHOLE 3        /* weight of standing where no line was broken */

/* Words that a heading begins with. */
static const char *const heading_heads[] = { "提高", "强化", "加强", "突出", "坚持", "聚焦", "狠抓",
	"抓好", "落实", "深化", "着力", "切实", "全面", "充分", "认清", "明确", "压实", "严格",
	"严明", "统一", "树立", "扎实", "加快", "推进", "完善", "健全", "优化", "夯实", "筑牢",
	"凝聚", "营造", "紧盯", "把握", "做好", "关于", "深刻", "肯定", "总结", "回顾", "正视",
	"认真", "牢固", "精准", "紧扣", "紧紧", "对标", "锚定", "以", "围绕", "立足", "创新",
	"改进", "提升", "增强", "守住", "守牢", "建立", "建强", "拧紧", "绷紧", "齐抓", "形成",
	"勇于", "勇担", "主动", "从严", "盯住", "盯紧", "拉紧", "看清", "看到", "守好", "管好",
	"用好", "把好", "拿出", "打好", "打赢", "强", "抓", "稳", "促", "防", "保", "高度", "思想",
	"组织", "责任", "工作", "下一步", "今后", "过去", "主要", "存在", "当前", "几点", "重点",
	NULL };

/* Words that a paragraph begins with. */
static const char *const paragraph_heads[] = { "要", "今", "去年", "近年", "近日", "近期", "最近",
	"当前", "目前", "全市", "全县", "全区", "全镇", "全街道", "全省", "全国", "全乡", "全村",
	"全校", "全公司", "全行", "全局", "全体", "全党", "各", "我们", "我市", "我县", "我区",
	"我镇", "我校", "我村", "我公司", "大家", "这", "从", "一是", "一要", "首先", "第一",
	"同志们", "党的", "习近平", "过去", "自", "随着", "为", "在", "根据", "按照", "针对", "对",
	"必须", "坚持", "市委", "县委", "区委", "镇党委", "党委", "省委", "公司", "学校", "围绕",
	"通过", "刚才", "下一步", "应该", "应当", "实践证明", "俗话", "常言", "古人", "如果",
	"没有", "有的", "不少", "个别", "一些", "虽然", "尽管", "不要", "能不能", "能否",
	"众所周知", "同时", "此外", "另外", "总", "回顾", "纵观", "面对", "面临", "由于",
	"长期以来", "多年来", "年初", "上半年", "下半年", "一年来", "一年", "会前", "会后", "会上",
	"时间", "做好", "抓好", "加强", "安全", "教育", NULL };

/* What nothing ends in that is complete. */
static const char *const open_tails[] = { "的", "地", "得", "和", "与", "及", "以", "对", "把",
	"将", "是", "为", "向", "从", "到", "于", "在", "由", "被", "让", "使", "给", "按", "按照",
	"根据", "通过", "围绕", "关于", "而", "并", "或", "但", "且", "着", "过", "等", "如", "像",
	"比", "就", "也", "都", "还", "又", "再", "更", "最", "很", "不", "要", "能", "会", "可",
	"应", "须", "需", "第", "各", "每", "该", "此", "这", "那", "其", "所", "之", "个", "年",
	"月", "一", "二", "三", "两", "全面推行", "深入推进", "确保", "坚决", "继续", "切实",
	"进一步", "认真", "努力", "大力", "积极", "着力", "尤其", "特别", "以及", "因为", "如果",
	"只有", "只要", "不仅", "不但", "虽然", "无论", "“", "《", "（", "(", "、", NULL };

/* Words that end in the characters above, and end a heading well. */
static const char *const closed_tails[] = { "落地", "阵地", "高地", "基地", "用地", "耕地", "土地",
	"场地", "产地", "天地", "导向", "方向", "志向", "动向", "走向", "取向", "作为", "行为",
	"有为", "社会", "机会", "大会", "功能", "职能", "动能", "效能", "赋能", "节能", "智能",
	"技能", "主要", "需要", "重要", "必要", "首要", "统一", "第一", "唯一", "合一", "如一",
	"归一", "场所", "心得", "获得", "全年", "元年", "百年", "占比", "评比", "供给", "补给",
	"周到", "做到", "实在", "存在", "潜在", "所在", "自由", "理由", "应对", "祥和", "中和",
	"参与", "普及", "谦让", "转让", "通过", "闯过", "超过", "度过", "执着", "沉着", "何在",
	"什么", "怎么样", "平等", "均等", "争先", "第一个", NULL };

/* What a heading ends in. */
static const char *const heading_tails[] = { "工作", "建设", "责任", "任务", "意识", "水平", "力度",
	"保障", "落实", "落细", "见效", "大局", "格局", "氛围", "合力", "认识", "站位", "思想",
	"重点", "关键", "短板", "实效", "成效", "发展", "突破", "提升", "基础", "底线", "防线",
	"纪律", "作风", "队伍", "领导", "监督", "考核", "管理", "服务", "机制", "体系", "整治",
	"攻坚", "到位", "落地", "目标", "要求", "问题", "形势", "意义", "成绩", "方向", "感",
	"信心", "情况", "措施", "打算", NULL };

static bool
is_open(struct str text)
{
	return str_one_before(text, text.len, open_tails) &&
	       !str_one_before(text, text.len, closed_tails);
}

/* 提高认识，统一思想: two to four clauses of nearly the same length. */
static bool
is_parallel(struct str text)
{
	size_t clauses = 0, least = (size_t)-1, most = 0, n = 0, len;

	for (size_t off = 0;; off += len) {
		uint32_t c = utf8_at(text, off, &len);

		if (len && c != 0xFF0C && c != ',' && c != ' ') {
			n++;
			continue;
		}
		least = n < least ? n : least;
		most = n > most ? n : most;
		n = 0;
		clauses++;
		if (!len)
			break;
	}
	return clauses >= 2 && clauses <= 4 && least >= 3 && most - least <= 2;
}

bool
has_heading_words(struct str text)
{
	size_t colon = str_find(text, STR("："), 0); /* 再说办法：… */

	return is_parallel(text) ||
	       (colon != STR_NONE && str_find(text, STR("，"), colon) != STR_NONE &&
		   is_parallel(str_from(text, colon + STR("：").len))) ||
	       (str_one_at(text, 0, heading_heads) &&
		   str_one_before(text, text.len, heading_tails));
}

static bool
has_unlike_clauses(struct str text)
{
	return str_has(text, STR("，")) && !has_heading_words(text);
}

bool
is_clause(struct str text)
{
	static const char *const words[] = { "我", "大家", "今天", NULL };
	struct lead lead;

	if (str_has_one(text, words))
		return true;
	return lead_at_head(text, &lead) || has_unlike_clauses(text);
}

static int
numberless_score(struct str text, struct standing place)
{
	struct str next = place.next;
	size_t chars = utf8_count(text);
	unsigned n;
	int score = 0;

	score += chars >= 4 && chars <= 30 ? 1 : chars <= 3 ? -3 : -1;
	score -= starts_torn(text) ? 1 : 0;
	score -= !place.apart && !place.parallel && str_ends(text, STR("”")) &&
			 !str_one_at(next, 0, paragraph_heads)
		     ? 3
		     : 0;
	score += is_parallel(text) ? 2 : 0;
	score += str_one_at(text, 0, heading_heads) ? 1 : 0;
	score += str_one_before(text, text.len, heading_tails) ? 1 : 0;
	score += str_one_at(next, 0, paragraph_heads) ? 2 : 0;
	score -=
	    !place.apart && is_torn_piece(next) && !starts_with_date(next) && !form_level(next, &n)
		? 2
		: 0;
	score += form_level(next, &n) ? 2 : 0;
	score += starts_with_date(next) ? 1 : 0;
	score += utf8_is_longer(next, 23) && (utf8_is_longer(next, 40) || has_inner_stop(next) ||
						 ending_of(next) == END_SEMI)
		     ? 1
		     : 0;
	score -= utf8_is_longer(next, 11) ? 0 : 1;
	return score;
}

static bool
ends_in_han(struct str text)
{
	size_t len;

	return utf8_is_han(utf8_before(text, text.len, &len));
}

/* As a sentence does: with a Chinese character, or a blank that others follow. */
static bool
starts_plainly(struct str text)
{
	size_t len;

	return utf8_is_han(utf8_at(text, 0, &len)) || (!starts_torn(text) && !is_torn_piece(text));
}

/* （通报）: a remark. */
static bool
is_bracketed(struct str text)
{
	return str_starts(text, STR("（")) && str_ends(text, STR("）"));
}

/* …[…], ***: nothing is said of what is counted. */
static bool
ends_in_blank(struct str text)
{
	size_t len;
	uint32_t c = utf8_before(text, text.len, &len);

	return c == ']' || c == 0x3011 || c == '*' || c == '_' || c == 0x2026 || c == 0xD7;
}

/* 全县____所: rather of a sentence. */
static bool
has_blank(struct str text)
{
	static const char *const blanks[] = { "__", "××", "**", "○○", "XX", "【】", NULL };

	return str_has_one(text, blanks);
}

bool
looks_like_heading(struct str text, struct standing place)
{
	struct str body = without_number(text), next = place.next, inner = inside_brackets(text);
	unsigned n, level = form_level(text, &n);
	int score = inner.len < text.len ? BRACKETS : 0;

	text = inner;
	if (utf8_is_longer(body, HEADING_MAX) || !body.len || has_inner_stop(body) ||
	    is_unclosed(text) || is_bracketed(text) || ends_in_blank(text))
		return false;
	if (level && heading_number_at(text, 0).level)
		return !is_open(body) || place.is_short || place.apart;
	if (place.is_wrapped && !place.is_short)
		return false;
	score += numberless_score(body, place) + (place.is_short ? 3 : 0) + (level ? 2 : 0);
	score += !place.is_wrapped && ends_in_han(text) &&
			 (place.apart || starts_plainly(next) || starts_with_date(next))
		     ? 2
		     : 0;
	score += (place.apart ? 3 : 0) + (place.parallel ? 3 : 0) + (place.whole ? WHOLE : 0);
	score -= !place.apart && !place.parallel && has_unlike_clauses(body) ? 1 : 0;
	score -= !place.apart && !place.parallel && has_blank(body) ? 3 : 0;
	return score - (is_open(body) ? 4 : 0) >= 4;
}

/* ---- numbered sentences that end in a stop ---- */

static bool
is_body(const struct stretch *s)
{
	return s->unit.block.kind == BLOCK_PARAGRAPH;
}

/* One numbered sentence and nothing more. */
static bool
is_single_sentence(struct str text)
{
	struct str body = without_number(text);

	unsigned level = heading_number_at(text, 0).level;
	size_t most = ending_of(body) == END_OPEN || level == 1 ? HEADING_MAX : 32;

	return body.len && !utf8_is_longer(body, most) && !has_inner_stop(body) &&
	       (ending_of(body) < END_SEMI || ending_of(body) == END_STOP || level);
}

/* The next item of the same speech that is no noise; n if there is none. */
static size_t
next_of(const struct stretch *items, size_t n, size_t i)
{
	for (i++; i < n && !items[i].starts && items[i].unit.block.kind == BLOCK_NOISE;)
		i++;
	return i < n && !items[i].starts ? i : n;
}

/* What follows is text of its own: a paragraph without a number, or with one of a lower level. */
static bool
is_followed_by_text(const struct stretch *items, size_t n, size_t i, unsigned level)
{
	size_t next = next_of(items, n, i);
	unsigned own = heading_number_at(items[i].unit.block.text, 0).level, number, below;
	struct str text;

	if (next == n || !is_body(&items[next]))
		return false;
	text = items[next].unit.block.text;
	below = form_level(text, &number);
	if (heading_number_at(text, 0).level)
		return below > level || (number == 1 && below != own);
	if (own)
		return !str_starts(text, STR("同志们"));
	return !below || (number == 1 && below > level);
}

/* Most of the numbered sentences of this level are followed by text: they are headings. */
static bool
siblings_are_headings(const struct stretch *items, size_t n, size_t i, unsigned level)
{
	size_t with = 0, without = 0;

	for (size_t k = i > 40 ? i - 40 : 0; k < n && k < i + 40; k++) {
		struct str text = items[k].unit.block.text;
		unsigned number;

		if (!is_body(&items[k]) || form_level(text, &number) != level ||
		    items[k].unit.block.speech != items[i].unit.block.speech)
			continue;
		if (is_single_sentence(text) && is_followed_by_text(items, n, k, level))
			with++;
		else
			without++;
	}
	return with > without;
}

/* Whether a paragraph of one numbered clause is a heading. */
static bool
is_numbered_heading(const struct stretch *items, size_t n, size_t i)
{
	struct str text = items[i].unit.block.text;
	unsigned number, level = form_level(text, &number);

	if (!level || !is_single_sentence(text))
		return false;
	if (is_followed_by_text(items, n, i, level))
		return ending_of(text) != END_STOP || siblings_are_headings(items, n, i, level) ||
		       heading_number_at(text, 0).level == level;
	return ending_of(text) == END_OPEN && level == 1;
}

/* Shorter than the width at which the lines around it were broken. */
bool
is_short_line(const struct stretch *s)
{
	return s->wrap && s->width + 6 < s->wrap;
}

static struct standing
standing_of(const struct stretch *items, size_t n, size_t i)
{
	const struct stretch *next = &items[next_of(items, n, i)];

	return (struct standing){ .is_wrapped = items[i].wrap > 0,
		.is_short = is_short_line(&items[i]),
		.parallel = items[i].parallel,
		.whole = items[i].whole && items[i].nlines == 1,
		.apart = next->apart,
		.next = next->unit.block.text };
}

void
find_headings(struct stretch *items, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		struct stretch *s = &items[i];
		struct str text = s->unit.block.text;
		unsigned number;

		if (!is_body(s))
			continue;
		s->unit.block.level = form_level(text, &number);
		if (is_agenda_item(without_number(text)))
			continue;
		s->is_heading = s->is_heading || (s->unit.block.hint && !utf8_is_longer(text, 60) &&
						     ending_of(text) != END_STOP);
		s->is_heading |= s->parallel && s->nlines == 1 && ending_of(text) != END_OPEN;
		if (!s->is_heading && s->unit.block.level)
			s->is_heading = is_numbered_heading(items, n, i);
		else if (!s->is_heading && ending_of(text) == END_OPEN && next_of(items, n, i) < n)
			s->is_heading = looks_like_heading(text, standing_of(items, n, i));
	}
	find_by_others(items, n);
	for (size_t i = 0; i < n; i++)
		if (is_body(&items[i]) && items[i].is_heading)
			items[i].unit.block.kind = BLOCK_HEADING;
}
