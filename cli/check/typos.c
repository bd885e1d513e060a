#include "check.h"

#include <string.h>

#include "array.h"
#include "check_private.h"

/* Words that are always a mistake, and words often taken for each other. */

static const struct wording typos[] = {
	{ "即定方案", "既定方案" },
	{ "即定目标", "既定目标" },
	{ "即定任务", "既定任务" },
	{ "即定部署", "既定部署" },
	{ "不落巢臼", "不落窠臼" },
	{ "轻歌慢舞", "轻歌曼舞" },
	{ "截止目前", "截至目前" },
	{ "截止今年", "截至今年" },
	{ "截止去年", "截至去年" },
	{ "走头无路", "走投无路" },
	{ "挺而走险", "铤而走险" },
	{ "名符其实", "名副其实" },
	{ "其它同志", "其他同志" },
	{ "做为一名", "作为一名" },
	{ "趋之若骛", "趋之若鹜" },
	{ "明查暗访", "明察暗访" },
	{ "象这样", "像这样" },
	{ "必需要", "必须要" },
	{ "须要加强", "需要加强" },
	{ "究其原因是因为", "究其原因" },
	{ "水笼头", "水龙头" },
	{ "防患于末然", "防患于未然" },
	{ "坚守岗卫", "坚守岗位" },
	{ "形式主意", "形式主义" },
	{ "官僚主意", "官僚主义" },
	{ "竞竞业业", "兢兢业业" },
	{ "迫在眉急", "迫在眉睫" },
	{ "事倍功办", "事倍功半" },
	{ "一劳永易", "一劳永逸" },
	{ "任重而到远", "任重而道远" },
	{ "毋容置疑", "毋庸置疑" },
	{ "勿庸置疑", "毋庸置疑" },
	{ "无庸讳言", "毋庸讳言" },
	{ "面貌一心", "面貌一新" },
	{ "耳目一心", "耳目一新" },
	{ "开拓进去", "开拓进取" },
	{ "再按再厉", "再接再厉" },
	{ "踊要报名", "踊跃报名" },
	{ "排察隐患", "排查隐患" },
	{ "如雨后春荀", "如雨后春笋" },
	{ "分辩率", "分辨率" },
	{ "峻工验收", "竣工验收" },
	{ "峻工典礼", "竣工典礼" },
	{ "如期峻工", "如期竣工" },
	{ "坚持不泄。", "坚持不懈" },
	{ "坚持不泄，", "坚持不懈" },
	{ "坚持不泄地", "坚持不懈地" },
	{ "我们因该", "我们应该" },
	{ "就因该", "就应该" },
	{ "都因该", "都应该" },
	{ "截止1", "截至1" },
	{ "截止2", "截至2" },
	{ "截止3", "截至3" },
	{ "截止4", "截至4" },
	{ "截止5", "截至5" },
	{ "截止6", "截至6" },
	{ "截止7", "截至7" },
	{ "截止8", "截至8" },
	{ "截止9", "截至9" },
	{ "截止上", "截至上" },
	{ "截止本", "截至本" },
	{ "截止昨", "截至昨" },
	{ "截止当前", "截至当前" },
	{ "截止现在", "截至现在" },
	{ "民主权力", "民主权利" },
	{ "权利清单", "权力清单" },
	{ "权利监督", "权力监督" },
	{ "签定合同", "签订合同" },
	{ "签定协议", "签订协议" },
	{ "签定责任", "签订责任" },
	{ "签定订单", "签订订单" },
	{ "签定了", "签订了" },
	{ "必须品", "必需品" },
	{ "招领启示", "招领启事" },
	{ "招聘启示", "招聘启事" },
	{ "征文启示", "征文启事" },
	{ "征稿启示", "征稿启事" },
	{ "寻人启示", "寻人启事" },
	{ "寻物启示", "寻物启事" },
	{ "因该提前", "应该提前" },
	{ "作风飘浮", "作风漂浮" },
	{ "提防坍塌", "堤防坍塌" },
	{ "拌脚石", "绊脚石" },
	{ "嘎然而止", "戛然而止" },
	{ "坠落腐化", "堕落腐化" },
	/* those that only their company tells of */
	{ "权利", NULL },
	{ "权力", NULL },
	{ "即使", NULL },
	{ "反应", NULL },
	{ "渡过", NULL },
	{ "度过", NULL },
	{ "法制", NULL },
	{ "截至", NULL },
	{ "启用", NULL },
	{ "启事", NULL },
	{ "以至", NULL },
	{ "终生", NULL },
	{ "过度", NULL },
	{ "形式", NULL },
	{ "形势", NULL },
	{ "检察", NULL },
	{ "检查", NULL },
	{ "侦察", NULL },
	{ "接收", NULL },
	{ "营利", NULL },
	{ "必须", NULL },
	{ "必需", NULL },
	{ "不只", NULL },
	{ "其它", NULL },
	{ "进一部", NULL },
	{ "近一步", NULL },
	{ "做为", NULL },
	{ "考查", NULL },
	{ "树力", NULL },
	{ "由其", NULL },
	{ NULL, NULL },
};

/* A right word in wrong company: what stands beside it, or not, says which one is meant. */
static const struct company {
	const char *word, *right;
	const char *const *before; /* one of these right before it; NULL: anything */
	const char *const *behind; /* one of these right behind it */
	const char *const *near;   /* one of these later in its clause */
	const char *const *unless; /* one of these later in its sentence: it is right */
} companies[] = {
	{ .word = "权利",
	    .right = "权力",
	    .near = (const char *const[]){ "笼子", "滥用", "寻租", "制约", "公器", "阳光下",
		"接受监督", NULL } },
	{ .word = "权力",
	    .right = "权利",
	    .before = (const char *const[]){ "群众的", "公民的", "公民", "民主", "合法", "消费者的",
		"劳动者的", "妇女的", "职工的", "农民的", "选举", "受教育", "选民", "村民", "居民",
		"业主", "患者", "学生", "员工", "职工", "公众", "老百姓的", "农户的", "业主的",
		"居民的", "村民的", NULL } },
	{ .word = "即使",
	    .right = "及时",
	    .behind = (const char *const[]){ "处置", "解决", "上报", "报告", "处理", "化解", "整改",
		"回应", "转移", "发放", "送到", "救治", "清理", "修复", "跟进", NULL },
	    .unless = (const char *const[]){ "也", "都", "还", "仍", "，可", NULL } },
	{ .word = "反应",
	    .right = "反映",
	    .before = (const char *const[]){ "群众", "家长", "居民", "村民", "企业", "来信", "来访",
		"来电", "职工", "代表", NULL },
	    .behind = (const char *const[]){ "的", "了", "出", "强烈", "最多", "较多", "比较",
		"问题", NULL } },
	{ .word = "反应",
	    .right = "反映",
	    .behind = (const char *const[]){ "最集中", "比较集中", "集中", "上来", "到", "情况",
		"诉求", "意见", "呼声", "了", NULL },
	    .unless =
		(const char *const[]){ "化学", "过敏", "不良", "连锁", "快速", "迅速", NULL } },
	{ .word = "渡过",
	    .right = "度过",
	    .near = (const char *const[]){ "暑假", "寒假", "假期", "节日", "春节", "国庆", "中秋",
		"夏天", "冬天", "晚年", "童年", "时光", "周末", "一生", NULL } },
	{ .word = "度过", .right = "渡过", .near = (const char *const[]){ "难关", "险滩", NULL } },
	{ .word = "法制",
	    .right = "法治",
	    .behind = (const char *const[]){ "政府", "国家", "社会", "思维", "轨道", "营商", "中国",
		NULL } },
	{ .word = "截至",
	    .right = "截止",
	    .behind = (const char *const[]){ "日期", "时间", "期限", NULL } },
	{ .word = "启用",
	    .right = "起用",
	    .near = (const char *const[]){ "干部", "年轻人", "新人", "能人", NULL } },
	{ .word = "权利",
	    .right = "权力",
	    .before = (const char *const[]){ "领导干部行使", "干部手中的", "手中的", "公共", "行政",
		"执法", "审批", "滥用", "用好手中", "监督", NULL } },
	{ .word = "反应",
	    .right = "反映",
	    .near = (const char *const[]){ "意见", "建议", "诉求", "呼声", "心声", "困难", NULL } },
	{ .word = "启事",
	    .right = "启示",
	    .before = (const char *const[]){ "有益的", "有益", "深刻的", "深刻", "重要的", "重要",
		"几点", "宝贵的", "得到", "带来", "获得", "我们的", NULL } },
	{ .word = "以至",
	    .right = "以致",
	    .behind = (const char *const[]){ "造成", "引发", "发生", "酿成", "出现", "影响", "延误",
		NULL } },
	{ .word = "终生",
	    .right = "终身",
	    .behind = (const char *const[]){ "追究", "追责", "负责", "责任", "学习", "制", NULL } },
	{ .word = "过度",
	    .right = "过渡",
	    .behind = (const char *const[]){ "期", "时期", "阶段", "安置", "房", "性安排", NULL } },
	{ .word = "形式",
	    .right = "形势",
	    .behind = (const char *const[]){ "严峻", "复杂", "逼人", "依然", "所迫", "喜人",
		"不容乐观", "十分严峻", "总体", NULL } },
	{ .word = "形式",
	    .right = "形势",
	    .before = (const char *const[]){ "认清", "面临的", "国内外", "国际国内", "当前", "防汛",
		"防火", "经济", "安全生产", NULL },
	    .behind = (const char *const[]){ "，", "。", "和", "下", NULL } },
	{ .word = "形势",
	    .right = "形式",
	    .behind = (const char *const[]){ "主义", "多样", "单一", "各异", NULL } },
	{ .word = "检察",
	    .right = "检查",
	    .before = (const char *const[]){ "安全", "卫生", "专项", "消防", "质量", "执法", "自我",
		"对照", "拉网式", "开展", NULL },
	    .unless = (const char *const[]){ "检察院", "检察机关", "检察官", "检察长", "检察工作",
		"检察建议", "公益诉讼", NULL } },
	{ .word = "检查",
	    .right = "检察",
	    .behind = (const char *const[]){ "院", "官", "长带", "建议书", NULL } },
	{ .word = "侦察",
	    .right = "侦查",
	    .near = (const char *const[]){ "案件", "犯罪", "破案", "终结", "嫌疑", NULL } },
	{ .word = "接收",
	    .right = "接受",
	    .behind = (const char *const[]){ "监督", "教育", "考验", "采访", "检阅", "批评", "检查",
		"群众监督", "社会监督", NULL } },
	{ .word = "营利",
	    .right = "盈利",
	    .behind = (const char *const[]){ "能力", "水平", "点", NULL } },
	{ .word = "必须",
	    .right = "必需",
	    .behind = (const char *const[]){ "物资", "的物资", "的药品", NULL } },
	{ .word = "必需",
	    .right = "必须",
	    .behind = (const char *const[]){ "要", "坚持", "加强", "做到", "确保", "抓好", "认真",
		"严格", "把", "始终", "立即", "落实", "坚决", "树立", NULL } },
	{ .word = "不只",
	    .right = "不止",
	    .behind = (const char *const[]){ "一次", "一处", "一家", "一个人", NULL } },
	{ .word = "其它",
	    .right = "其他",
	    .behind = (const char *const[]){ "同志", "地方", "单位", "部门", "干部", "领导", "乡镇",
		NULL } },
	{ .word = "进一部",
	    .right = "进一步",
	    .behind = (const char *const[]){ "压", "加", "提", "完", "推", "强", "落", "深", "做",
		"优", "健", "增", "明", "规", "扩", "巩", "营", NULL } },
	{ .word = "近一步",
	    .right = "进一步",
	    .behind = (const char *const[]){ "压", "加强", "提", "完", "推", "强", "落", "深", "做",
		"优", "健", "增", "明", "规", "扩", "巩", "营", NULL } },
	{ .word = "做为",
	    .right = "作为",
	    .behind = (const char *const[]){ "一项", "一个", "当前", "重点", "重要", "首要", "头等",
		"重中", "政治", "党员", "领导", "全", "我们", "突破", "抓手", NULL } },
	{ .word = "考查",
	    .right = "考察",
	    .behind = (const char *const[]){ "调研", "团", "组", "干部", "学习", "点", NULL } },
	{ .word = "树力", .right = "树立", .unless = (const char *const[]){ "树力行", NULL } },
	{ .word = "由其",
	    .right = "尤其",
	    .behind = (const char *const[]){ "是", "要", "在", NULL } },
};

/* Whether a word stands where the other one belongs. */
static bool
is_misplaced(struct str text, size_t off, const struct company *w)
{
	size_t end = off + strlen(w->word);
	struct str sentence = str_sub(text, end, sentence_len(text, end)),
		   clause = str_sub(text, end, clause_end(text, end) - end);

	return (w->before == NULL || str_one_before(text, off, w->before)) &&
	       (w->behind == NULL || str_one_at(text, end, w->behind)) &&
	       (w->near == NULL || str_has_one(clause, w->near)) &&
	       (w->unless == NULL ||
		   !str_has_one(str_from(str_sub(text, 0, end + sentence.len), off), w->unless));
}

static void
check_companies(struct checking *c)
{
	for (size_t i = 0; i < c->spots.n; i++) {
		const struct block *b = &c->doc->blocks[c->spots.items[i].block];
		size_t off = c->spots.items[i].off;

		for (const struct company *w = companies; w < companies + COUNT(companies); w++)
			if (str_at(b->text, off, w->word) && is_misplaced(b->text, off, w))
				report(c, b, span_of(off, strlen(w->word)), "%s should be %s here",
				    w->word, w->right);
	}
}

static void
check_typos(struct checking *c)
{
	check_companies(c);
	finder_words(c, typos, "should be");
	check_set_phrases(c);
}

const struct finder find_typos = { .words = typos, .run = check_typos };

static const struct wording words[] = {
	{ "截止", "截至 before a time" },
	{ "制订", "制定 of what is decided" },
	{ "权利", "权力 of an office" },
	{ "其它", "其他 of persons" },
	{ "做出", "作出 of decisions" },
	{ "启用", "起用 of persons" },
	{ "质疑", "置疑 in 毋庸置疑" },
	{ "法制", "法治 of governing" },
	{ "必需", "必须 of what must be done" },
	{ NULL, NULL },
};

const struct finder find_confusable = { .words = words, .verb = "is easily confused with" };
