#include "check.h"

#include "check_private.h"
#include "utf8.h"

/* How something is done, and what is done: 扎实|的|推进, 一步一步|的|往前走. */

/* How something is done, where that is neither two characters nor a set phrase. */
static const char *const long_manners[] = { "创造性", "有针对性", "无条件", "有计划", "有步骤",
	"有重点", "有组织", "有序", "成建制", "全心全意", "全力以赴", "持之以恒", "坚定不移",
	"及时准确", "毫不动摇", "毫不犹豫", "有条不紊", "循序渐进", "不折不扣", "千方百计",
	"想方设法", "不遗余力", "旗帜鲜明", "耐心细致", "一点一滴", "一步一个脚印", "最大限度",
	"不同程度", "持续不断", "积极稳妥", "深入细致", "大张旗鼓", "更加有效", "毫不松懈", "好好",
	"依法", NULL };

const char *const particle_acts[] = { "完成", "讨论", "宣传", "谋划", "恢复", "解决", "发展",
	"进展", "执行", "配合", "落实", "进行", "安排", "组织", "准备", "掌握", "处理", "表现",
	"布置", "收拾", "打扫", "建设", "保持", "推进", "衔接", "开展", "整改", "控制", "增长",
	"成长", "打理", "整理", "装修", "装扮", "招待", "接待", "相处", "休息", "推广", "运行",
	"运转", "改造", "维护", "管理", "回答", "介绍", "做", "干", "抓", "落", "走", "站", "看",
	"跑", "管", "办", "变", "讲", "学", "想", "扛", "说", "写", "经", "栽", "感受", "画", "唱",
	"跳", "笑", "哭", "下", "开", "修", "擦", "扫", "洗", "长", "带", "练", "教", "读", "念",
	"打", "建", "拆", "改", "查", "盯", "压", "铺", "守", "来", "搞", "弄", "算", "装", "住",
	"过", "吃", "穿", "睡", "听", "种", "养", "收", "分", "排", "摆", "贴", "工作", "刷", "盖",
	"挖", "运", "搬", "拉", "推", "记", "忙", "累", "玩", "磨", "编", "织", "绣", "刻", "卖",
	"飞", "游", "坐", "放", "挂", "绑", "扎", "理", "剪", NULL };

/* What is done, whatever stands before and behind: these are hardly nouns. */
static const char *const doings[] = { "推进", "落实", "开展", "推动", "加强", "提高", "做好",
	"抓好", "解决", "完成", "贯彻", "执行", "发挥", "实施", "参与", "配合", "提升", "改善",
	"满足", "化解", "维护", "促进", "防止", "改进", "上报", "看到", "认识到", "遵守", "度过",
	"走下去", "抓下去", "干下去", "坚持", "履行", "把握", "防范", "遏制", "杜绝", "消除",
	"行动起来", "动员起来", "组织起来", "打击", "带动", "引导", "激发", "凝聚", "接待",
	"投入到", "融入", "扛起", "守住", "管住", NULL };
/* Where one of these stands before the manner something is done: 认真的研究 alone may be a thing. */
static const char *const musts[] = { "要", "必须", "应当", "应该", "务必", "能够", "一定", "可以",
	"都", "也", "才", "就", "还", "再", "去", "能", "会", "我们", "大家", "他们", "同志们",
	"党员", "干部", "各级", "各单位", "各部门", NULL };
/* Before these of them it is done though nothing stands behind: 要耐心的解释。 */
static const char *const orders[] = { "要", "必须", "应当", "应该", "务必", NULL };
/* What a thing is never like. */
static const char *const sure[] = { "不断", "大力", "逐步", "逐一", "逐个", "逐户", "逐项", "亲自",
	"互相", "随时", "尽快", "尽早", "尽力", "竭力", "极力", "渐渐", "慢慢", "悄悄", "轻轻",
	"静静", "牢牢", "紧紧", "默默", "反复", "奋力", "立即", "马上", "陆续", "纷纷", NULL };
static const char *const wants[] = { "需要", "主要", "重要", "首要", "必要", "只要", "还要有",
	"过去", "机会", "社会", "功能", "可能", "成就", NULL };
/* Behind them these make a thing of it: 扎实的推进措施; … */
static const char *const things[] = { "措施", "态度", "作风", "机制", "方案", "情况", "过程",
	"办法", "效果", "经验", "能力", "意识", "精神", "的", "方式", "举措", "势头", "纪律",
	"标准", "要求", "基础", "时限", "时间", "返贫", "力", "作用", NULL };
static const char *const endings[] = { "的", "性", "者", "力", "率", "感", "度", NULL };
/* … and where it need not be done, these, too: 要有序的组织体系. */
static const char *const more_things[] = { "工作", "体系", "制度", "水平", "计划", "成果", "环境",
	"氛围", "队伍", "和", "与", "、", "是", "在", "对", "中", "上", "下", "活动", "服务",
	"方向", "道路", "格局", "平台", "关系", "条件", "空间", "目标", "结果", "政策", "思路",
	"模式", "渠道", "领域", "项目", "网络", "系统", "部门", "人员", "单位", NULL };

static const char *const objects[] = { "每", "各个", "各项", "各类", "各级", "所有", "全部", "这",
	"那", "了", "着", "好", "完", "到", "一", "自己", "群众", "《", "“", NULL };

bool
is_twice_two(struct str text, size_t off)
{
	return str_eq(str_sub(text, off, 3), str_sub(text, off + 3, 3)) &&
	       str_eq(str_sub(text, off + 6, 3), str_sub(text, off + 9, 3)) &&
	       utf8_han_at(text, off) && utf8_han_at(text, off + 6);
}

/* 一件一件, 一寸一寸 */
static bool
is_one_by_one(struct str text, size_t off)
{
	return str_at(text, off, "一") &&
	       str_eq(str_sub(text, off, 6), str_sub(text, off + 6, 6)) &&
	       utf8_han_at(text, off + 3);
}

size_t
manner_before(struct str text, size_t off)
{
	if (off >= 12 && is_one_by_one(text, off - 12))
		return 12;
	if (off >= 6 && particle_word_at(particle_manners, text, off - 6))
		return 6;
	if (off >= 12 &&
	    (is_twice_two(text, off - 12) ||
		(is_set_phrase(text, off - 12) && str_one_before(text, off - 12, musts))))
		return 12;
	/* 一件件, 一步步 */
	if (off >= 9 && str_at(text, off - 9, "一") &&
	    str_eq(str_sub(text, off - 6, 3), str_sub(text, off - 3, 3)))
		return 9;
	return str_one_before(text, off, long_manners);
}

/* Behind a verb of one character: it is done. */
static const char *const marks[] = { "一遍", "一次", "一下", "一回", "好", "完", "了", "着", "起来",
	"到", "给", "明白", "清楚", "下", "上", "出", "进", NULL };

/* What it is done to, or for: no thing begins so. */
static const char *const towards[] = { "把", "向", "往", "给", "替", "为", "按照", "依照", "根据",
	NULL };
/* Whither it is done. */
static const char *const ways[] = { "往前", "往下", "往上", "往里", "向前", "向下", "向上", "朝前",
	"靠上", "按照", "依照", NULL };

size_t
doing_at(struct str text, size_t off, size_t head)
{
	size_t doing = str_one_at(text, off, doings), behind = off + 6;
	bool is_long = off - head > 12, brief = str_one_at(text, off, particle_acts) == 3;

	if (doing && !str_one_at(text, off + doing, things))
		return doing;
	/* 好好的想一想 */
	if (str_at(text, off + 3, "一") && str_eq(str_sub(text, off, 3), str_sub(text, behind, 3)))
		return 9;
	/* 认认真真的读一遍, 一步一步的往前走 */
	if ((brief && str_one_at(text, off + 3, marks)) ||
	    (brief && is_long && utf8_han_at(text, off + 3) && !common_at(text, off)) ||
	    str_one_at(text, off, ways) ||
	    (str_one_at(text, off, towards) && !common_at(text, off) && utf8_han_at(text, off + 3)))
		return 3;
	if (!particle_word_at(particle_doings, text, off) || str_one_at(text, behind, endings))
		return 0;
	/* 仔细的检查每一处: what has an object is done */
	if (str_one_at(text, behind, objects))
		return 6;
	/* 最大限度的减少损失 */
	if (is_long && utf8_han_at(text, behind) && !str_one_at(text, behind, things) &&
	    !utf8_one_at(text, behind, "就是让使也都") && !str_one_at(text, behind, more_things))
		return 6;
	if (!str_one_at(text, head, sure) &&
	    (!str_one_before(text, head, musts) || str_one_before(text, head, wants)))
		return 0;
	/* 要坚决的查处、公开曝光 */
	if (str_at(text, behind, "、") && str_one_before(text, head, orders) &&
	    str_find(str_sub(text, behind, clause_end(text, behind + 3) - behind), STR("的"), 0) ==
		STR_NONE)
		return 6;
	return str_one_at(text, behind, more_things) ||
		       (!utf8_han_at(text, behind) && !str_one_before(text, head, orders))
		   ? 0
		   : 6;
}
