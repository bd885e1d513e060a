#include "check.h"

#include "array.h"
#include "check_private.h"
#include "utf8.h"

/* 的, 地 and 得, where what stands on both sides leaves no choice. */

/* How well something is done: 抓的紧, 笑的很甜, 恢复的很快. */
static const char *const degrees[] = { "很", "真", "非常", "十分", "特别", "挺", "更加", "太",
	"这么", "那么", "越来越", "相当", "比较", "格外", "极其", "尤为", "更", "还算", "不太",
	"不怎么", "越", NULL };
/* How well, as a question, and what can be done. */
static const char *const asked[] = { "怎么样", "如何", "好不好", "实不实", "够不够", "快不快",
	"到不到位", "再好", "再多", "再漂亮", "再快", "再细", "直不起", "合不拢", "说不出",
	"睡不着", "抬不起", "喘不过", "起检验", "起考验", "起推敲", "起历史", "住考验", "住诱惑",
	"到变化", NULL };
static const char *const able[] = { "见", "住", "着", "起", "出", "消", "通", "开", "赢", "懂",
	"上", "硬", "响", NULL };
/* How one feels, and what comes of it. */
static const char *const feelings[] = { "高兴", "激动", "感动", "兴奋", "开心", "难过", "急", "累",
	"忙", "气", "吓", "冻", "热", "乐", "愁", "疼", NULL };
static const char *const of_feeling[] = { "看到", "发现", "得知", "告诉", "宣布", "跳了", "流下",
	"热泪", "团团", "满头", "浑身", "笑了", "哭了", "掉下", "直跺", "直掉", "直哭", "直不",
	"合不", "说不", "睡不", "几天", "彻夜", "手舞", "满脸", "一夜", NULL };
static const char *const well[] = { "周全", "周到", "细致", "到位", "彻底", "及时", "顺利", "好",
	"快", "稳", "实", "紧", "细", "准", "深", "远", "高", "牢", "住", "平", "亮", "透", "干净",
	"整齐", "漂亮", "红火", "扎实", "有声有色", "井井有条", "更加美好", "扎扎实实", "明明白白",
	"热火朝天", "头头是道", "淋漓尽致", "一清二楚", "井然有序", "有滋有味", "有模有样",
	"风生水起", "团团转", "清清楚楚", "又高又大", "又快又好", "又好又快", NULL };
/* And how badly. */
static const char *const badly[] = { "不彻底", "不到位", "不够", "不好", "不快", "不实", "不严",
	"不细", "不深", "不牢", "不及时", "不规范", "不扎实", "不理想", "不平衡", "不充分", NULL };
/* 这样做的很少: who does so; 讲的很重要: what is said. */
static const char *const of_things[] = { "多", "少", "有", "是", "不", "重要", "必要", "关键",
	"普遍", "现实", "具体", NULL };
static const char *const truths[] = { "真谛", "真相", "真实", "真正", "真理", "真情", "真心",
	"真知", NULL };
static const char *const on[] = { "就", "才", "一些", "一点", "了", "、", "一步", "越", NULL };

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
	for (size_t i = 0; i < COUNT(particles); i++) {
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

/* What is given is a thing: 得到充分的发挥. */
static const char *const gives[] = { "得到", "得到了", "作了", "做了", "进行", "进行了", "有",
	"有了", "给予", "表示", "保持", "获得", "取得", "是", "一个", "一种", "一次", "最", "更",
	"比较", NULL };

/* 扎实的推进, 要认真的研究方案; 默默得守. */
static struct slip
of_manner(struct str text, size_t off)
{
	static const char *const effects[] = { "很", "最", "更", "越", "比", "太", "非常", "十分",
		"特别", "真", "极", "还", "如此", "这么", "那么", "多", "像", "好", "不", "让",
		"令", "连", "几乎", "无", "有", "要", "出", "到", "以", "当", "力", NULL };
	bool of = str_at(text, off, "的");
	size_t before = str_at(text, off, "地") ? 0 : manner_before(text, off), head = off - before,
	       doing = before && of ? doing_at(text, off + 3, head) : 0;
	struct slip slip = { .wrong = of ? "的" : "得", .right = "地" };

	if (of && str_one_before(text, head, gives))
		return slip;
	if (before && !of && utf8_han_at(text, off + 3) && !common_at(text, off) &&
	    !str_one_at(text, off + 3, effects) &&
	    !particle_word_at(particle_things, text, off + 3))
		doing = 3;
	if (doing)
		slip.at = span_of(head, before + 3 + doing);
	return slip;
}

/* What nothing is done like … */
static const char *const only_of_things[] = { "崭新", "美丽", "全新", "巨大", "伟大", "优秀",
	"优良", "宽敞", "宝贵", "珍贵", "丰硕", "艰巨", "繁重", "宏伟", "可敬", "偏远", "贫困",
	"最大", "最高", "最新", "年轻", "雄厚", "悠久", NULL };
/* … and who has things. */
static const char *const owners[] = { "山区", "农村", "乡村", "城市", "社区", "学校", "企业",
	"单位", "机关", "我们", "他们", "你们", "大家", "群众", "人民", "百姓", "干部", "党员",
	"职工", "学生", "老师", "孩子", "老人", "村民", "居民", "市民", "自己", NULL };
static const char *const getting[] = { "取", "获", "赢", "博", "换", "夺", "求", "觉", "懂", "记",
	"值", NULL };

/* Whether 地 stands behind a word and is none of a land's name: 努力|地, but not 建设|用地, 两地. */
static bool
is_no_ground(struct str text, size_t off)
{
	static const char grounds[] =
	    "土基工绿林耕草山湿坡洼荒田场营属驻产客内外本当各两三四多异此该原旧老圣阵天大陆平高低盆腹飞实就随落着遍满墓"
	    "宅菜用征占供储辖租领境谷凹滩沙战根园牧农房空护福洞盐沼墒要险宝净";

	return common_at(text, off - 6) && !common_at(text, off - 3) &&
	       str_find(str_of(grounds), str_sub(text, off - 3, 3), 0) == STR_NONE;
}

/* 美丽地校园, 巨大得成就: what is like that is a thing. */
static struct slip
of_quality(struct str text, size_t off)
{
	struct slip slip = { .wrong = str_at(text, off, "地") ? "地" : "得", .right = "的" };

	bool must = str_at(text, off, "得"), of = str_at(text, off, "的");
	bool thing = particle_word_at(particle_things, text, off + 3);

	if (of || off < 6 || common_at(text, off) || !utf8_han_at(text, off + 3))
		return slip;
	if (str_one_before(text, off, only_of_things) ||
	    (thing &&
		(particle_word_at(particle_qualities, text, off - 6) ||
		    str_one_before(text, off, owners) || (!must && is_no_ground(text, off)) ||
		    (must && common_at(text, off - 6) && !str_one_before(text, off, getting)))))
		slip.at = span_of(off - 6, thing || text.len - off >= 9 ? 15 : 12);
	return slip;
}

/* Whether the clause ends at off, or goes on as after a complement: 办的好就要肯定. */
static bool
is_over(struct str text, size_t off)
{
	return !utf8_han_at(text, off) || str_one_at(text, off, on);
}

/* Bytes at off that say how well something is done, up to the end of the clause; graded: behind 很. */
static size_t
result_at(struct str text, size_t off, bool graded)
{
	size_t how = str_one_at(text, off, well);

	if (how && is_over(text, off + how))
		return how;
	if (text.len - off >= 12 && is_twice_two(text, off) && is_over(text, off + 12))
		return 12;
	if (!graded)
		return 0;
	for (how = 0; how < 9 && !is_over(text, off + how);)
		how += 3;
	return is_over(text, off + how) ? how : 0;
}

/* 比往年更勤了: bytes of a clause that compares. */
static size_t
more_than(struct str text, size_t off)
{
	static const char *const more[] = { "更", "还", NULL };
	size_t end = utf8_pass_han(text, off);
	struct str clause = str_sub(text, off, end - off);

	return str_has_one(clause, more) && str_find(clause, STR("的"), 0) == STR_NONE ? clause.len
										       : 0;
}

/* 看的见、摸的着: what can be done, with nothing behind it. */
static bool
can_do(struct str text, size_t off)
{
	size_t len = str_one_at(text, off, able);

	return len && !utf8_han_at(text, off + len);
}

/* Bytes of how one feels before the 的 at off, where what comes of it follows: 高兴的跳了起来. */
static size_t
feeling_before(struct str text, size_t off)
{
	switch (utf8_han_ends_at(text, off)) {
	case U'兴':
	case U'动':
	case U'奋':
	case U'心':
	case U'过':
	case U'急':
	case U'累':
	case U'忙':
	case U'气':
	case U'吓':
	case U'冻':
	case U'热':
	case U'乐':
	case U'愁':
	case U'疼':
		return str_one_at(text, off + 3, of_feeling) ? str_one_before(text, off, feelings)
							     : 0;
	}
	return 0;
}

/* Bytes behind an act that say how badly, or in a set phrase how well, it is done, up to the end of the clause. */
static size_t
set_result_at(struct str text, size_t off)
{
	size_t bad = str_one_at(text, off, badly), good = str_one_at(text, off, well);

	if (bad && is_over(text, off + bad))
		return bad;
	/* 开展的有声有色, though 开展的有三项 */
	return good >= 12 && is_over(text, off + good) ? good : 0;
}

/* An act and its complement around 的 or 地 at off: 抓的紧。 笑的很甜， 跑地快。 */
static struct span
act_and_result(struct str text, size_t off)
{
	size_t before = str_one_before(text, off, particle_acts), end = off + 3,
	       how = before ? set_result_at(text, end) : 0,
	       degree = before ? str_one_at(text, end, degrees) : 0;

	if (how || !before)
		return span_of(off - before, how ? before + 3 + how : 0);
	/* 思|想的深远; 当地|很 */
	if ((before == 3 && off >= 6 && common_at(text, off - 6)) || common_at(text, off - 3) ||
	    str_one_at(text, end + degree, of_things) || str_one_at(text, end, truths))
		return span_of(off, 0);
	/* 查的越细; but 唱的越剧 */
	bool the_more = degree == STR("越").len && str_at(text, end, "越");

	how = result_at(text, end + degree, degree && !the_more);
	if (!how && str_at(text, end, "比"))
		how = more_than(text, end);
	return span_of(off - before, how ? before + 3 + degree + how : 0);
}

static struct slip
of_result(struct str text, size_t off)
{
	bool of = str_at(text, off, "的");
	size_t act = of ? str_one_before(text, off, particle_acts) : 0,
	       feeling = of && off >= 3 ? feeling_before(text, off) : 0;
	struct slip slip = { .wrong = of ? "的" : "地", .right = "得" };

	if (feeling)
		slip.at = span_of(off - feeling, feeling + 6);
	else if (act && (str_one_at(text, off + 3, asked) || can_do(text, off + 3)))
		slip.at = span_of(off - act, act + 6);
	else if (!str_at(text, off, "得"))
		slip.at = act_and_result(text, off);
	return slip;
}

static size_t
particle_at(struct checking *c, const struct block *b, size_t off)
{
	struct slip slip = by_words(b->text, off);

	if (!slip.at.len)
		slip = of_quality(b->text, off);
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
