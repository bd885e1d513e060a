#include "check.h"

#include "check_private.h"
#include "utf8.h"

/* 的, 地 and 得, where what stands on both sides leaves no choice. */

/* What says how something is done. */
static const char *const manners[] = { "扎实", "认真", "深入", "积极", "不断", "切实", "坚决",
	"大力", "稳步", "迅速", "及时", "努力", "全力", "逐步", "持续", "自觉", "主动", "更好",
	"有效", "圆满", "顺利", "高效", "稳妥", "有序", "全面", "严格", "广泛", "彻底", "耐心",
	"仔细", "细致", "热情", "科学", "平稳", "坚定", "清楚", "清醒", "果断", "大胆", "合理",
	"准确", "全程", "充分", "牢牢", "紧紧", "默默", "反复", "精心", "用心", "踏实", "诚恳",
	"虚心", "周密", "妥善", "精准", "快速", "灵活", "有力", "创造性", "实实在在", "原原本本",
	"一步一步", "一项一项", "一件一件", "扎扎实实", "认认真真", "踏踏实实", NULL };

/* What is done, whatever follows: these are hardly nouns. */
static const char *const doings[] = { "推进", "落实", "开展", "推动", "加强", "提高", "做好",
	"抓好", "解决", "完成", "贯彻", "执行", "发挥", "实施", "参与", "配合", "提升", "改善",
	"满足", "化解", "维护", "促进", "防止", "改进", "上报", "看到", "认识到", "遵守", "度过",
	"走下去", "抓下去", "干下去", "坚持", "履行", "把握", "防范", "遏制", "杜绝", "消除",
	"打击", "带动", "引导", "激发", "凝聚", "接待", "投入到", "融入", "扛起", "守住", "管住",
	NULL };
/* What is done where 要 or the like stands before the manner: 认真的研究 may be a thing. */
static const char *const deeds[] = { "研究", "检查", "排查", "解释", "解答", "分析", "学习", "汇报",
	"服务", "安排", "组织", "处理", "处置", "清理", "整改", "总结", "管理", "宣传", "讲解",
	"核对", "登记", "调查", "了解", "听取", "对待", "准备", "部署", "谋划", "思考", "调度",
	"整治", NULL };
static const char *const musts[] = { "要", "必须", "应当", "应该", "务必", "能够", "一定", NULL };
static const char *const wants[] = { "需要", "主要", "重要", "首要", "必要", "只要", "还要有",
	NULL };
/* Behind them these make a thing of it: 扎实的推进措施; … */
static const char *const things[] = { "措施", "力度", "态度", "作风", "机制", "方案", "情况",
	"过程", "办法", "效果", "经验", "能力", "意识", "精神", "的", "方式", "举措", "势头",
	"纪律", "标准", "要求", "基础", "时限", "时间", NULL };
/* … and behind a deed these, too: 要有序的组织体系. */
static const char *const more_things[] = { "工作", "体系", "制度", "水平", "计划", "成果", "环境",
	"氛围", "队伍", "和", "与", "、", "，", "。", NULL };

static const char *const objects[] = { "每一", "每个", "每条", "每户", "各个", "各项", "各类",
	"所有", "全部", "这些", "那些", NULL };

/* What is done, and how well: 抓的紧, 笑的很甜, 恢复的很快. */
static const char *const acts[] = { "完成", "恢复", "解决", "发展", "进展", "执行", "配合", "落实",
	"进行", "安排", "组织", "准备", "掌握", "处理", "表现", "布置", "收拾", "打扫", "建设",
	"保持", "推进", "衔接", "开展", "整改", "控制", "增长", "成长", "做", "干", "抓", "落",
	"走", "站", "看", "跑", "管", "办", "变", "讲", "学", "想", "扛", "说", "写", "画", "唱",
	"跳", "笑", "哭", "下", "开", "修", "擦", "扫", "洗", "长", "带", "练", "教", "打", "建",
	"拆", "改", "查", "盯", "压", "铺", "守", "来", "搞", "弄", NULL };
static const char *const degrees[] = { "很", "真", "非常", "十分", "特别", "挺", "更加", NULL };
static const char *const well[] = { "好", "快", "稳", "实", "紧", "细", "准", "深", "远", "高",
	"牢", "住", "平", "亮", "透", "干净", "整齐", "漂亮", "红火", "扎实", "有声有色",
	"井井有条", "更加美好", "扎扎实实", "明明白白", NULL };
/* 这样做的很少: who does so; 讲的很重要: what is said. */
static const char *const of_things[] = { "多", "少", "有", "是", "不", "重要", "必要", "关键",
	"普遍", "现实", "具体", "有限", NULL };
static const char *const on[] = { "就", "才", "一些", "一点", "了", "、", NULL };

/* Words that only go with one particle. */
static const struct particle {
	const char *wrong, *right;
	const char *before[12], *after[24], *unless[12];
} particles[] = {
	{ "的", "地",
	    { "高兴", "激动", "感慨", "自豪", "骄傲", "动情", "语重心长", "坦率", "风趣" },
	    { "说", "讲", "告诉", "表示", "谈", "喊", "笑" },
	    { "法", "辞", "话", "道理", "是", "人", "声", "容", "师" } },
	{ "地", "的", { "我们", "他们", "大家", "群众", "人民", "百姓", "干部", "企业" },
	    { "工作", "利益", "需求", "期盼", "生活", "心声", "要求", "责任", "支持", "满意",
		"诉求", "权益", "任务", "目标", "优势", "问题", "力量", "事业" },
	    { NULL } },
	{ "得", "的", { "重要", "巨大", "显著", "明显", "良好", "重大", "伟大" },
	    { "成就", "成效", "进展", "进步", "变化", "作用", "意义", "基础", "局面", "贡献",
		"影响" },
	    { NULL } },
};

/* A mistaken particle and its neighbours; of no length if it is right, or may be. */
struct slip {
	struct span at;
	const char *wrong, *right;
};

static struct slip
by_words(struct str text, size_t off)
{
	for (size_t i = 0; i < sizeof particles / sizeof *particles; i++) {
		const struct particle *p = &particles[i];
		size_t before =
		    str_at(text, off, p->wrong) ? str_one_before(text, off, p->before) : 0;
		size_t after = before ? str_one_at(text, off + 3, p->after) : 0;

		if (after && !str_one_at(text, off + 3 + after, p->unless))
			return (struct slip){ span_of(off - before, before + 3 + after), p->wrong,
				p->right };
	}
	return (struct slip){ .wrong = NULL };
}

/* 扎实的推进, 要认真的研究. */
static struct slip
of_manner(struct str text, size_t off)
{
	size_t before = str_at(text, off, "的") ? str_one_before(text, off, manners) : 0,
	       head = off - before;
	size_t doing = before ? str_one_at(text, off + 3, doings) : 0,
	       must = before ? str_one_before(text, head, musts) : 0;
	struct slip slip = { .wrong = "的", .right = "地" };

	if (before && !doing) {
		size_t deed = str_one_at(text, off + 3, deeds), behind = off + 3 + deed;

		if (must && !str_one_before(text, head, wants) &&
		    !str_one_at(text, behind, more_things))
			doing = deed;
		/* 仔细的检查每一处: what has an object is done */
		else if (str_one_at(text, behind, objects))
			doing = deed;
	}
	if (doing && !str_one_at(text, off + 3 + doing, things))
		slip.at = span_of(head, before + 3 + doing);
	return slip;
}

/* Whether the clause ends at off, or goes on as after a complement: 办的好就要肯定. */
static bool
is_over(struct str text, size_t off)
{
	return !utf8_han_at(text, off) || str_one_at(text, off, on);
}

/* 抓的紧。 笑的很甜， */
static struct slip
of_result(struct str text, size_t off)
{
	size_t before = str_at(text, off, "的") ? str_one_before(text, off, acts) : 0,
	       end = off + 3;
	size_t degree = before ? str_one_at(text, end, degrees) : 0, how;
	struct slip slip = { .wrong = "的", .right = "得" };

	/* 思|想的深远 */
	if (!before || (before == 3 && off >= 6 && common_at(text, off - 6)) ||
	    str_one_at(text, end + degree, of_things))
		return slip;
	how = str_one_at(text, end + degree, well);
	if (degree && !(how && is_over(text, end + degree + how)))
		for (how = 0; how < 9 && !is_over(text, end + degree + how);)
			how += 3;
	if (how && is_over(text, end + degree + how))
		slip.at = span_of(off - before, before + 3 + degree + how);
	return slip;
}

static size_t
particle_at(struct checking *c, const struct block *b, size_t off)
{
	struct slip slip = by_words(b->text, off);

	if (!slip.at.len)
		slip = of_manner(b->text, off);
	if (!slip.at.len)
		slip = of_result(b->text, off);
	if (!slip.at.len)
		return 0;
	report(c, b, slip.at, "%.*s: %s should be %s",
	    STR_FMT(str_sub(b->text, slip.at.off, slip.at.len)), slip.wrong, slip.right);
	return 3;
}

const struct finder find_particles = { .chars = "的地得", .at = particle_at };
