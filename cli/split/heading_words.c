/* The words that headings and paragraphs begin and end with. */
#include "headings.h"

#include "utf8.h"

/* Words that a heading begins with. */
static const char *const heading_heads[] = { "提高", "加强", "突出", "坚持", "聚焦", "狠抓", "落实",
	"深化", "着力", "切实", "全面", "充分", "认清", "明确", "压实", "严格", "严明", "统一",
	"树立", "扎实", "加快", "推进", "完善", "健全", "优化", "夯实", "筑牢", "凝聚", "营造",
	"紧盯", "把握", "做好", "关于", "深刻", "肯定", "总结", "回顾", "正视", "认真", "牢固",
	"精准", "紧扣", "紧紧", "对标", "锚定", "以", "围绕", "立足", "创新", "改进", "提升",
	"增强", "守住", "守牢", "建立", "建强", "拧紧", "绷紧", "齐抓", "形成", "勇于", "勇担",
	"主动", "从严", "盯住", "盯紧", "拉紧", "看清", "看到", "守好", "管好", "用好", "把好",
	"拿出", "打好", "打赢", "强", "抓", "稳", "促", "防", "保", "高度", "思想", "组织", "责任",
	"工作", "下一步", "今后", "过去", "主要", "存在", "当前", "几点", "重点", NULL };

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
	"长期以来", "多年来", "年初", "上半年", "下半年", "一年", "会前", "会后", "会上", "时间",
	"做好", "抓好", "加强", "安全", "教育", NULL };

/* What nothing ends in that is complete. */
static const char *const open_tails[] = { "的", "地", "得", "和", "与", "及", "以", "对", "把",
	"将", "是", "为", "向", "从", "到", "于", "在", "由", "被", "让", "使", "给", "按", "按照",
	"根据", "围绕", "而", "并", "或", "但", "且", "着", "过", "等", "如", "像", "比", "就",
	"也", "都", "还", "又", "再", "更", "最", "很", "不", "要", "能", "会", "可", "应", "须",
	"需", "第", "各", "每", "该", "此", "这", "那", "其", "所", "之", "个", "年", "月", "一",
	"二", "三", "两", "全面推行", "深入推进", "确保", "坚决", "继续", "切实", "进一步", "认真",
	"努力", "大力", "积极", "着力", "特别", "如果", "只有", "不仅", "虽然", "无论", "“", "《",
	"（", "(", "、", NULL };

/* Words that end in the characters above, and end a heading well. */
static const char *const closed_tails[] = { "落地", "阵地", "高地", "基地", "用地", "耕地", "土地",
	"场地", "产地", "天地", "导向", "方向", "志向", "动向", "走向", "取向", "作为", "行为",
	"有为", "社会", "机会", "大会", "功能", "职能", "动能", "效能", "赋能", "节能", "智能",
	"技能", "主要", "需要", "重要", "必要", "首要", "统一", "第一", "唯一", "合一", "如一",
	"归一", "场所", "心得", "获得", "全年", "元年", "百年", "占比", "评比", "供给", "补给",
	"周到", "做到", "实在", "存在", "潜在", "所在", "自由", "理由", "应对", "祥和", "中和",
	"参与", "普及", "谦让", "转让", "通过", "闯过", "超过", "度过", "执着", "沉着", "何在",
	"什么", "怎么样", "成就", "平等", "均等", "争先", "第一个", NULL };

/* What a heading likes to end in. */
static const char *const heading_ends[] = { "感", "性", "意识", "站位", "认识", "共识", "大局",
	"到位", "见效", "落实", "实处", "落地", "责任", "担当", "保障", "水平", "能力", "成效",
	"实效", "质量", "效率", "氛围", "合力", "格局", "基础", "根基", "防线", "底线", "短板",
	"难题", "问题", "瓶颈", "环节", "任务", "重点", "关键", "目标", "方向", "信心", "形势",
	"意义", "机制", "体系", "制度", "作风", "纪律", "队伍", "领导", "监督", "工作", "建设",
	"发展", "提升", "突破", "振兴", "环境", "特点", "情况", "成绩", "硬仗", "攻坚战", "主动仗",
	"胜仗", "关口", "篇章", "局面", "力量", "支撑", "文章", "举措", "措施", "形象", "末梢",
	"防护网", "风险", "隐患", "整治", "治理", "管理", "服务", "整改", "改革", "创新", "生态",
	"民生", "安全", "稳定", "关系", "思路", "定位", "要求", "抓手", "优势", "动力", "活力",
	"标准", "回顾", "总结", "分析", "安排", "打算", "体会", "启示", "经验", "做法", "差距",
	"尽责", "力度", "落细", "思想", "考核", "攻坚", "不足", "需要", "”", "什么", "谁抓", "谁干",
	"怎么办", "怎么干", "怎么抓", "怎么改", NULL };

bool
is_open_text(struct str text)
{
	return str_one_before(text, text.len, open_tails) &&
	       !str_one_before(text, text.len, closed_tails);
}

/* 提高认识，统一思想: two to four clauses of nearly the same length. */
bool
has_equal_clauses(struct str text)
{
	size_t clauses = 0, least = (size_t)-1, most = 0, n = 0, len;

	for (size_t off = 0;; off += len) {
		uint32_t c = utf8_at(text, off, &len);

		if (len && c != U'，' && c != ',' && c != ' ') {
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

	return has_equal_clauses(text) ||
	       (colon != STR_NONE && str_find(text, STR("，"), colon) != STR_NONE &&
		   has_equal_clauses(str_from(text, colon + STR("：").len))) ||
	       (begins_as_heading(text) && ends_as_heading(text));
}

bool
begins_as_heading(struct str text)
{
	return str_one_at(text, 0, heading_heads);
}

bool
ends_as_heading(struct str text)
{
	return str_one_before(text, text.len, heading_ends);
}

bool
is_heading_end(struct str word)
{
	for (const char *const *end = heading_ends; *end; end++)
		if (str_eq(str_of(*end), word))
			return true;
	return false;
}

bool
begins_as_heading_end(struct str text)
{
	return str_one_at(text, 0, heading_ends);
}

bool
begins_as_paragraph(struct str text)
{
	return str_one_at(text, 0, paragraph_heads);
}
