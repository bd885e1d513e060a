#include "check.h"

#include <string.h>

#include "check_private.h"
#include "utf8.h"

/* Slips of the pen: words typed twice. */

/* Words of two characters that are rightly said twice. */
static const char *const twice[] = { "时时", "常常", "讨论", "研究", "商量", "考虑", "打扫", "了解",
	"学习", "交流", "走走", "看看", "谢谢", "天天", "户户", "人人", "家家", "处处", "事事",
	"一个", "一条", "一件", "一步", "一层", "一级", "一项", "一户", "一次", "一点", "一桩",
	"一笔", "一遍", "一批", "一年", "一家", "一天", "一代", "一村", "一街", "一段", "一月",
	"一片", "一栋", "一村一", "两个", "哈哈", "很多", "许多", "非常", "十分", "加油", "推动",
	"评比", "比较", "如何", "千万", "万分", "怎样", "反复", "再三", "好好", "逐一", "一一",
	"一盏", "一张", "一户户", "一针", "一寸", "一栋栋", "一点点", "一步步", "沟通", "总结",
	"请示", "批评", "锻炼", "体会", "表扬", "反省", "检讨", "放松", "活动", "休息", "汇报",
	"协调", "琢磨", "思考", "体验", "感受", "参观", "准备", "整理", "收拾", "合计", "掂量",
	"宣传", "教育", "鼓励", "意思", "检查", "调查", "回顾", "反思", "熟悉", "适应", "介绍",
	"解释", "分析", "关心", "照顾", "帮助", "高兴", "怎么", NULL };

/* Whether two characters at off are said twice, and are no word that may be. */
static bool
is_doubled(struct str text, size_t off)
{
	static const char *const degrees[] = { "很", "越", "好", "多", "太", "最", NULL };
	/* 用在用在, though that is no word */
	static const char *const to[] = { "在", "到", "于", "把", "对", "向", NULL };
	struct str one = str_sub(text, off, 3), two = str_sub(text, off + 3, 3);
	size_t len;

	/* 很小很小 */
	if (str_one_at(text, off, degrees))
		return false;
	return str_eq(one, str_sub(text, off + 6, 3)) && str_eq(two, str_sub(text, off + 9, 3)) &&
	       !str_eq(one, two) && utf8_len(text, off) == 3 &&
	       utf8_is_han(utf8_at(text, off, &len)) && utf8_is_han(utf8_at(text, off + 3, &len)) &&
	       (common_at(text, off) || str_one_at(text, off + 3, to)) &&
	       /* 干部干部，关键在干 */
	       !(!off && str_at(text, 12, "，")) &&
	       !str_at(text, off + 12, "长") && /* 支队|支队长 */
	       !str_one_at(text, off, twice) && !str_at(text, off, "一") &&
	       !str_at(text, off, "几");
}

/* One character twice where it is never so: 的的, and at the head of a clause 要要 and 在在. */
static size_t
doubled_at(struct str text, size_t off)
{
	static const char *const never[] = { "的的", "与与", "及及", "被被", NULL };
	static const char *const in_words[] = { "现", "存", "正", "实", "潜", "所", "内", "自",
		"外", "健", "好", NULL };
	static const char *const sayings[] = { "实事求", "来不", "数不", "比不", NULL };
	static const char *const at_head[] = { "要要", "在在", "是是", "让让", "对对", "把把",
		"从从", NULL };
	static const char *const rightly[] = { "的的确", "的的士", "是是非", "要要求", "要要素",
		"要要件", "要要害", "在在建", "在在座", "在在职", "在在线", "在在册", "在在校",
		"把把关", "把把脉", "让让座", "让让步", "对对表", "对对子", NULL };
	static const char *const joints[] = { "了了", "和和", "向向", "在在", "是是", "由由",
		"也也", "还还", "给给", "而而", "或或", "被被", "将将", "要要", "让让", "对对",
		"把把", "使使", "就就", NULL };
	bool apart = off < 3 || (!common_at(text, off - 3) && !common_at(text, off + 3));
	size_t len = apart ? str_one_at(text, off, never) : 0, before;

	if (str_one_before(text, off, sayings))
		return 0;
	/* 放在在村一级, but 现在|在村里 */
	apart |= str_at(text, off, "在在") && !common_at(text, off + 3) &&
		 !str_one_before(text, off, in_words);
	/* 办成了了一批, but 为了了解, 现在在, 和和美美 */
	if (!len && str_one_at(text, off, joints) && utf8_han_at(text, off + 6) && off >= 3 &&
	    apart && !str_eq(str_sub(text, off + 6, 3), str_sub(text, off + 9, 3)))
		len = 6;
	if (!len && !utf8_is_han(utf8_before(text, off, &before)))
		len = str_one_at(text, off, at_head);
	return str_one_at(text, off, rightly) ? 0 : len;
}

/* A character of a word once more, 各部门门, 不断断; it begins no other word, as in 小组组长, and is none that is said twice. */
static bool
is_cut_twice(struct str text, size_t off)
{
	static const char often[] =
	    "人天家年处事个户村日月时步点次层级条件项些样代笔批片段道只张座五在全国空都部会为以有"
	    "要对市能通县省区镇院所组队局厅委的了是过到和与就也还地得这那上下中内外前后说看想谈听试走等";
	static const char *const heads[] = { "重重视", "加加强", "推推进", "落落实", "开开展",
		"全全面", "确确保", "提提高", "坚坚持", "强强化", "贯贯彻", "完完善", "建建立",
		"实实施", "切切实", "深深入", "充充分", "在在于", "对对于", "由由于", "各各级",
		"各各部门", NULL };

	static const char *const behind[] = { "要", "和", "在", "把", "对", "已", "都", "将", "为",
		"是", "等", "应", "也", "必须", "高度", "进一步", "、", "，", "。", "；", NULL };

	if (str_one_at(text, off, heads))
		return off < 3 || !common_at(text, off - 3);
	return off >= 3 && common_at(text, off - 3) && !common_at(text, off) &&
	       !common_at(text, off + 3) && str_one_at(text, off + 6, behind) &&
	       str_find(str_of(often), str_sub(text, off, 3), 0) == STR_NONE &&
	       !str_at(text, off - 3, "一") &&
	       /* 扎扎实实 */
	       !(off >= 6 && memcmp(text.data + off - 6, text.data + off - 3, 3) == 0);
}

/* Bytes of three to six characters and the same once more, 消防安全消防安全, 12座12座; 0 if they may be. */
static size_t
run_twice(struct letters text, size_t i)
{
	static const char *const rightly[] = { "一", "越", "很", "加油", "来来", "往往", "多",
		NULL };
	const uint16_t *at = text.codes + i;
	bool inside = i && at[-1] >= '0' && at[-1] <= '9';
	size_t figures = inside ? 0 : digits_here(text.text, text.offs[i]), n = figures;

	while (!inside && n < figures + 6 && letter_is_han(at[n])) {
		n++;
		if ((figures || n > 2) && i + 2 * n <= text.n && at[0] == at[n] &&
		    memcmp(at, at + n, n * sizeof *at) == 0)
			return str_one_at(text.text, text.offs[i], rightly)
				   ? 0
				   : text.offs[i + 2 * n] - text.offs[i];
	}
	return 0;
}

/* Bytes that need no second look. */
static size_t
report_doubled(struct checking *c, const struct block *b, struct letters text, size_t i)
{
	const uint16_t *at = text.codes + i;
	size_t off = text.offs[i], len = at[0] == at[2] && is_doubled(b->text, off) ? 12 : 0;

	if (!len && at[0] == at[1] && letter_is_han(at[0]) && at[1] != at[2])
		len = is_cut_twice(b->text, off) ? 6 : doubled_at(b->text, off);
	if (!len)
		len = run_twice(text, i);
	if (!len)
		return 0;
	report(c, b, span_of(off, len), "%.*s stands twice",
	    STR_FMT(str_sub(b->text, off, len / 2)));
	return len - 3;
}

#define EIGHT 8

/* Whether one of eight letters stands again within four. */
static inline bool
eight_again(const uint16_t *c)
{
	uint16_t again[EIGHT];
	uint64_t all[2];

	for (size_t i = 0; i < EIGHT; i++)
		again[i] = (c[i] == c[i + 1]) | (c[i] == c[i + 2]) | (c[i] == c[i + 3]) |
			   (c[i] == c[i + 4]);
	memcpy(all, again, sizeof all);
	return (all[0] | all[1]) != 0;
}

/* Where, from letter i on, one does: few do, and eight are compared at once. */
static size_t
next_again(struct letters text, size_t i)
{
	const uint16_t *c = text.codes;

	while (i + EIGHT <= text.n && !eight_again(c + i))
		i += EIGHT;
	while (i < text.n && c[i] != c[i + 1] && c[i] != c[i + 2] && c[i] != c[i + 3] &&
	       c[i] != c[i + 4])
		i++;
	return i;
}

static void
doubled_in(struct checking *c, const struct block *b, struct letters text)
{
	size_t next;

	for (size_t i = next_again(text, 0); i < text.n; i = next_again(text, next)) {
		next = i + 1;
		if (text.offs[i] + 12 <= b->text.len)
			next += report_doubled(c, b, text, i) / 3;
	}
}

#define LEAST_CLAUSE 8 /* characters */

/* 严格执行带班制度，严格执行带班制度: a clause and the next one. */
static void
clauses_twice(struct checking *c, const struct block *b, struct letters text)
{
	size_t start = 0;

	for (size_t i = letters_next(text, 0, LOOK_MARK); i < text.n;
	     i = letters_next(text, i + 1, LOOK_MARK)) {
		size_t n = i - start, end = i + 1 + n;

		if (text.codes[i] == U'，' && n >= LEAST_CLAUSE && end < text.n &&
		    !letter_is_han(text.codes[end]) &&
		    memcmp(text.codes + start, text.codes + i + 1, n * sizeof *text.codes) == 0)
			report(c, b, span_of(text.offs[start], text.offs[end] - text.offs[start]),
			    "%.*s stands twice",
			    STR_FMT(str_sub(b->text, text.offs[start],
				text.offs[i] - text.offs[start])));
		start = i + 1;
	}
}

void
check_doubled_words(struct checking *c)
{
	for (size_t i = 0; i < c->doc->nblocks; i++) {
		doubled_in(c, &c->doc->blocks[i], c->facts[i].letters);
		clauses_twice(c, &c->doc->blocks[i], c->facts[i].letters);
	}
}
