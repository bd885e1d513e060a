#include "check.h"

#include "check_private.h"
#include "utf8.h"

/* Slips of the pen: words typed twice, 的地得 where it is sure, words that are always a mistake. */

/* Words of two characters that are rightly said twice. */
static const char *const twice[] = { "时时", "常常", "讨论", "研究", "商量", "考虑", "打扫", "了解",
	"学习", "交流", "走走", "看看", "谢谢", "天天", "户户", "人人", "家家", "处处", "事事",
	"一个", "一条", "一件", "一步", "一层", "一级", "一项", "一户", "一次", "一点", "一桩",
	"一笔", "一遍", "一批", "一年", "一家", "一天", "一代", "一村", "一街", "一段", "一月",
	"一片", "一栋", "一村一", "两个", "哈哈", "很多", "许多", "非常", "十分", "加油", "推动",
	"评比", "比较", "如何", "千万", "万分", "怎样", "反复", "再三", "好好", "逐一", "一一",
	"一盏", "一张", "一户户", "一针", "一寸", "一栋栋", "一点点", "一步步", NULL };

/* Whether two characters at off are said twice, and are no word that may be. */
static bool
is_doubled(struct str text, size_t off)
{
	static const char *const degrees[] = { "很", "越", "好", "多", "太", "最", NULL };
	struct str one = str_sub(text, off, 3), two = str_sub(text, off + 3, 3);
	size_t len;

	/* 很小很小 */
	if (str_one_at(text, off, degrees))
		return false;
	return str_eq(one, str_sub(text, off + 6, 3)) && str_eq(two, str_sub(text, off + 9, 3)) &&
	       !str_eq(one, two) && utf8_len(text, off) == 3 &&
	       utf8_is_han(utf8_at(text, off, &len)) && utf8_is_han(utf8_at(text, off + 3, &len)) &&
	       common_at(text, off) && !here(text, off + 12, "长") && /* 支队|支队长 */
	       !str_one_at(text, off, twice) && !here(text, off, "一") && !here(text, off, "几");
}

/* One character twice where it is never so: 的的, and at the head of a clause 要要 and 在在. */
static size_t
doubled_at(struct str text, size_t off)
{
	static const char *const never[] = { "的的", "与与", "及及", "被被", NULL };
	static const char *const at_head[] = { "要要", "在在", "是是", NULL };
	static const char *const rightly[] = { "的的确", "的的士", "是是非", "要要求", "要要素",
		"要要件", "要要害", "在在建", "在在座", "在在职", "在在线", "在在册", "在在校",
		NULL };
	size_t len = str_one_at(text, off, never), before;

	if (!len && !utf8_is_han(utf8_before(text, off, &before)))
		len = str_one_at(text, off, at_head);
	return str_one_at(text, off, rightly) ? 0 : len;
}

/* 进一步进一步: three characters twice. */
static size_t
tripled_at(struct str text, size_t off)
{
	static const char *const threes[] = { "进一步", "各单位", "各部门", "责任制", "同志们",
		NULL };
	size_t len = str_one_at(text, off, threes);

	return len && str_eq(str_sub(text, off + len, len), str_sub(text, off, len)) ? 2 * len : 0;
}

/* Bytes that need no second look. */
static size_t
report_doubled(struct checking *c, const struct block *b, size_t off)
{
	size_t len = is_doubled(b->text, off) ? 12 : doubled_at(b->text, off);

	if (!len)
		len = tripled_at(b->text, off);
	if (!len)
		return 0;
	report(c, b, span_of(off, len), "%.*s stands twice",
	    STR_FMT(str_sub(b->text, off, len / 2)));
	return len - 3;
}

/* Whether the character at off stands again n bytes further on; its last byte tells it from most. */
static bool
again(const char *at, size_t n)
{
	return at[2] == at[n + 2] && at[1] == at[n + 1];
}

void
check_doubled_words(struct checking *c)
{
	for (size_t i = 0; i < c->doc->nblocks; i++) {
		const struct block *b = &c->doc->blocks[i];
		bool noise = !is_text(b);

		for (size_t off = 0; !noise && off + 12 <= b->text.len;
		     off += utf8_is_three(b->text, off) ? 3 : utf8_len(b->text, off)) {
			const char *at = b->text.data + off;

			if (again(at, 3) || again(at, 6) || again(at, 9))
				off += report_doubled(c, b, off);
		}
	}
}

/*
 * 的, 地 and 得 where two neighbours leave no choice: 扎实的|推进, 抓的|紧, 我们地|工作, 巨大得|成就. What follows tells a noun
 * (扎实的推进措施) from a verb.
 */
static const struct particle {
	const char *wrong, *right;
	const char *before[32], *after[40], *unless[32];
} particles[] = {
	{ "的", "地",
	    { "扎实", "认真", "深入", "积极", "不断", "切实", "坚决", "大力", "稳步", "迅速",
		"及时", "努力", "全力", "逐步", "持续", "自觉", "主动", "更好", "有效", "圆满",
		"顺利", "高效", "稳妥", "有序", "全面", "严格", "广泛" },
	    { "推进", "落实", "开展", "推动", "加强", "提高", "做好", "抓好", "解决", "完成",
		"贯彻", "执行", "发挥", "实施", "组织", "参与", "配合", "提升", "改善", "满足",
		"化解", "维护", "促进" },
	    { "措施", "力度", "态度", "作风", "机制", "方案", "情况", "过程", "办法", "效果",
		"经验", "能力", "意识", "精神", "的", "方式", "举措", "势头", "纪律", "标准",
		"要求", "基础" } },
	{ "的", "地",
	    { "高兴", "激动", "感慨", "自豪", "骄傲", "动情", "语重心长", "坦率", "风趣" },
	    { "说", "讲", "告诉", "表示", "谈", "喊", "笑" },
	    { "法", "辞", "话", "道理", "是", "人", "声", "容", "师" } },
	{ "的", "得", { "搞", "弄", "打扫", "收拾", "布置", "建设" },
	    { "干净", "整齐", "漂亮", "红火", "有声有色", "井井有条", "更加美好", "扎扎实实",
		"明明白白" },
	    { "的", "、" } },
	{ "的", "得",
	    { "做", "干", "抓", "落", "走", "站", "看", "跑", "管", "办", "变", "讲", "学", "想",
		"扛" },
	    { "好", "快", "稳", "实", "紧", "细", "准", "深", "远", "高", "更", "很", "牢", "住",
		"起" },
	    { "处", "的", "人", "事", "地", "际", "度", "效", "体", "干", "质", "心", "点", "多",
		"要", "经", "机" } },
	{ "地", "的", { "我们", "他们", "大家", "群众", "人民", "百姓", "干部", "企业" },
	    { "工作", "利益", "需求", "期盼", "生活", "心声", "要求", "责任", "支持", "满意",
		"诉求", "权益", "任务", "目标", "优势", "问题", "力量", "事业" },
	    { NULL } },
	{ "得", "的", { "重要", "巨大", "显著", "明显", "良好", "重大", "伟大" },
	    { "成就", "成效", "进展", "进步", "变化", "作用", "意义", "基础", "局面", "贡献",
		"影响" },
	    { NULL } },
};

static size_t
particle_at(struct checking *c, const struct block *b, size_t off)
{
	for (size_t i = 0; i < sizeof particles / sizeof *particles; i++) {
		const struct particle *p = &particles[i];
		size_t before =
		    here(b->text, off, p->wrong) ? str_one_before(b->text, off, p->before) : 0;
		size_t after = before ? str_one_at(b->text, off + 3, p->after) : 0;

		/* 思|想的深远 */
		if (before == 3 && off >= 6 && common_at(b->text, off - 6))
			continue;

		if (!after || str_one_at(b->text, off + 3 + after, p->unless))
			continue;
		struct span at = span_of(off - before, before + 3 + after);

		report(c, b, at, "%.*s: %s should be %s", STR_FMT(str_sub(b->text, at.off, at.len)),
		    p->wrong, p->right);
		return 3;
	}
	return 0;
}

const struct finder find_particles = { .chars = "的地得", .at = particle_at };

static const struct wording typos[] = {
	{ "布署", "部署" },
	{ "有的放失", "有的放矢" },
	{ "即定方案", "既定方案" },
	{ "即定目标", "既定目标" },
	{ "即定任务", "既定任务" },
	{ "即定部署", "既定部署" },
	{ "迫在眉捷", "迫在眉睫" },
	{ "责无旁代", "责无旁贷" },
	{ "一股作气", "一鼓作气" },
	{ "克不容缓", "刻不容缓" },
	{ "持之以横", "持之以恒" },
	{ "相形见拙", "相形见绌" },
	{ "因地治宜", "因地制宜" },
	{ "不可思意", "不可思议" },
	{ "谈笑风声", "谈笑风生" },
	{ "再所难免", "在所难免" },
	{ "变本加利", "变本加厉" },
	{ "人才倍出", "人才辈出" },
	{ "甘败下风", "甘拜下风" },
	{ "歪风斜气", "歪风邪气" },
	{ "一诺千斤", "一诺千金" },
	{ "义不容词", "义不容辞" },
	{ "针锋相队", "针锋相对" },
	{ "揠苗助涨", "揠苗助长" },
	{ "痛心急首", "痛心疾首" },
	{ "不落巢臼", "不落窠臼" },
	{ "按步就班", "按部就班" },
	{ "自抱自弃", "自暴自弃" },
	{ "出奇致胜", "出奇制胜" },
	{ "金榜提名", "金榜题名" },
	{ "老生长谈", "老生常谈" },
	{ "流恋忘返", "流连忘返" },
	{ "旁证博引", "旁征博引" },
	{ "轻歌慢舞", "轻歌曼舞" },
	{ "委屈求全", "委曲求全" },
	{ "英雄倍出", "英雄辈出" },
	{ "一视同人", "一视同仁" },
	{ "有持无恐", "有恃无恐" },
	{ "张慌失措", "张皇失措" },
	{ "直接了当", "直截了当" },
	{ "重蹈复辙", "重蹈覆辙" },
	{ "坐阵指挥", "坐镇指挥" },
	{ "水泻不通", "水泄不通" },
	{ "声名雀起", "声名鹊起" },
	{ "萎糜不振", "萎靡不振" },
	{ "寒喧", "寒暄" },
	{ "粗旷", "粗犷" },
	{ "重迭", "重叠" },
	{ "编篡", "编纂" },
	{ "拖踏", "拖沓" },
	{ "敷衍塞则", "敷衍塞责" },
	{ "弄虚做假", "弄虚作假" },
	{ "以身做则", "以身作则" },
	{ "身先士族", "身先士卒" },
	{ "任劳认怨", "任劳任怨" },
	{ "不折不抠", "不折不扣" },
	{ "立杆见影", "立竿见影" },
	{ "按装", "安装" },
	{ "既使", "即使" },
	{ "即然", "既然" },
	{ "再接再励", "再接再厉" },
	{ "一如继往", "一如既往" },
	{ "截止目前", "截至目前" },
	{ "截止今年", "截至今年" },
	{ "截止去年", "截至去年" },
	{ "渡假", "度假" },
	{ "迫不急待", "迫不及待" },
	{ "全力以付", "全力以赴" },
	{ "坚苦奋斗", "艰苦奋斗" },
	{ "艰苦卓决", "艰苦卓绝" },
	{ "走头无路", "走投无路" },
	{ "不径而走", "不胫而走" },
	{ "默守成规", "墨守成规" },
	{ "穿流不息", "川流不息" },
	{ "凑和", "凑合" },
	{ "防碍", "妨碍" },
	{ "幅射", "辐射" },
	{ "一愁莫展", "一筹莫展" },
	{ "悬梁刺骨", "悬梁刺股" },
	{ "美仑美奂", "美轮美奂" },
	{ "脉博", "脉搏" },
	{ "松驰", "松弛" },
	{ "欢渡", "欢度" },
	{ "追朔", "追溯" },
	{ "提心掉胆", "提心吊胆" },
	{ "挺而走险", "铤而走险" },
	{ "黄梁美梦", "黄粱美梦" },
	{ "出奇不意", "出其不意" },
	{ "名符其实", "名副其实" },
	{ "鼎立相助", "鼎力相助" },
	{ "励精图制", "励精图治" },
	{ "砥励", "砥砺" },
	{ "精神文名", "精神文明" },
	{ "帐号", "账号" },
	{ "台帐", "台账" },
	{ "销帐", "销账" },
	{ "结帐", "结账" },
	{ "帐户", "账户" },
	{ "其它同志", "其他同志" },
	{ "做为一名", "作为一名" },
	{ "搏弈", "博弈" },
	{ "趋之若骛", "趋之若鹜" },
	{ "好高鹜远", "好高骛远" },
	{ "针贬", "针砭" },
	{ "明查暗访", "明察暗访" },
	{ "份内", "分内" },
	{ "份外", "分外" },
	{ "部份", "部分" },
	{ "象这样", "像这样" },
	{ "必需要", "必须要" },
	{ "须要加强", "需要加强" },
	{ "震憾", "震撼" },
	{ "气慨", "气概" },
	{ "亲睐", "青睐" },
	{ "竟赛", "竞赛" },
	{ "竟争", "竞争" },
	{ "究其原因是因为", "究其原因" },
	{ NULL, NULL },
};

const struct finder find_typos = { .words = typos, .verb = "should be" };

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
