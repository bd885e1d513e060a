#include "language.h"

#include "names_private.h"
#include "utf8.h"

/*
 * Official divisions. A full name (武宁县) is one wherever it stands; a bare one (武宁) may be an ordinary word (和平,
 * 长寿), the name of every other road (南山), or two halves of other words (更高|要求): then only its neighbours tell.
 */

/* What is spoken of a place and of little else. */
static const char *const spoken_of[] = { "上下", "大地", "儿女", "故事", "形象", "经济社会",
	"各项工作", "这片", "实践", "篇章", "新篇", "答卷", "的发展", "建设得", "高质量发展",
	"全面振兴", "现代化建设", "发展势头", "学子", NULL };

/* Before these a place is history, a treaty or a company: nothing that was left over. */
static const char *const not_before[] = { "精神", "久安", "装", "强度", "时间", "时数", "起义",
	"战役", "事变", "会议精神", "大地震", "合作组织", "冬奥", "亚运", "奥运", "大屠杀", "银行",
	"证券", "石料", "经济带", "巴巴", "石板", "半岛", "海峡", "行政区", "冬季奥", "同胞",
	"特别行政区同胞", "自贸港", "自由贸易港", "大学", "交通大学", "师范大学", "工业大学",
	"理工大学", "科技大学", "医科大学", "农业大学", "财经大学", "中医药大学", "（长三角）",
	"（京津冀）", "会海", "族", "小异", NULL };

/* Before these a bare name of a county is that of a mountain, a river or a laboratory. */
static const char *const features[] = { "山", "河", "江", "湖", "湾", "峡", "岭", "麓", "峰", "关",
	"沙漠", "草原", "盆地", "干流", "支流", "流域", "水系", "水库", "运河", "上游", "中游",
	"下游", "沿岸", "两岸", "遗址", "实验室", "国家实验室", "引水", "灌区", "戏", NULL };

/* Beside these what might be a place is one. */
static const char *const beside_before[] = { "赴", "驻", "对标", "借鉴", "学习", "来自", "考察",
	"前往", "地处", "位于", "我们", "兄弟", NULL };
static const char *const beside_after[] = { "人民", "干部", "群众", "区委", "县委", "市委",
	"区政府", "县政府", "市政府", "交警", "公安", "经验", "模式", "做法", "籍", "等地", "两地",
	"境内", "全境", "全域", "分局", "创城", "工作组", "工作推进组", "片区", "应有", "老区",
	NULL };

/* Longer names and words that have a division in them: what stands before it, and the whole from its beginning. */
static const char *const longer_before[] = { "科教", "佛罗里", "阿拉", "亚拉", "恍然", "太行",
	"贺兰", "牛首", "大巴", "六盘", "祁连", "昆仑", "沂蒙", "巴丹", NULL };
static const char *const longer[] = { "北海道", "乌苏里", "太平洋", "巴中命运", "大兴学习",
	"大兴调", "大兴求", "宁德时代", "桂林洋", "海西经济", "开封后", "开封前", "开封时",
	"开封即", "开封使用", "开封检", "大理石", "海口味", NULL };

static bool
is_sign(struct str text, size_t off)
{
	size_t len;
	uint32_t c = utf8_before(text, off, &len);

	return c == '*' || c == 'x' || c == 'X' || c == U'×' || c == U'＊' || c == U'某';
}

/* Whether a place that also is a word is the place here: 辽宁朝阳 but not 雷州新城, 大连、朝阳、 but not 法治天津、平安天津. */
static bool
beside_places(struct str text, struct span at, bool is_word, const struct proper_name *last)
{
	static const char *const joins[] = { "、", "和", "与", "及", NULL };
	static const char *const goes_on[] = { "、", "和", "与", "及", "等", "，", "。", "；",
		NULL };
	size_t join = str_one_before(text, at.off, joins), end = at.off + at.len;
	bool sure = last != NULL && last->kind == NAME_DIVISION && last->sureness == NAME_SURE;

	if (!is_word && str_one_at(text, end, features))
		return false;
	/* 辽宁朝阳, 辽宁的朝阳, but not 辽宁振兴|发展 */
	if (sure &&
	    (last->at.off + last->at.len == at.off ||
		(str_before(text, at.off, "的") && last->at.off + last->at.len + 3 == at.off)))
		return (!is_word || !common_at(text, end)) &&
		       division_may_be_within(str_sub(text, at.off, at.len), last->core);
	if (sure && join && last->at.off + last->at.len + join == at.off &&
	    (!is_word || str_one_at(text, end, goes_on)))
		return true;
	return !is_word &&
	       (is_sign(text, at.off) || str_one_before(text, at.off, beside_before) ||
		   (name_may_begin(text, at.off) && str_one_at(text, end, beside_after)));
}

/* What may follow a bare name. */
static const char closers[] =
    "的是在和与及要等有也已将为把从向对不各全上下城人走地还就都又以来之这那正更能会可两三一二四五六七八九十几同则却仍曾刚才即去到做给让使被由所市县区省州镇乡村路街";

static bool
name_may_end(struct str text, size_t off)
{
	size_t len;

	return !utf8_is_han(utf8_at(text, off, &len)) || common_at(text, off) ||
	       han_in(closers, text, off);
}

/* Of a name with its sign. What is left of it may be half a word: 贡献|县, or of another name: 罗|浮山县|镇. */
static enum sureness
sureness_whole(struct str text, struct division_match m, struct span at)
{
	static const char *const lists[] = { "镇", "乡", "级", "域", "直", NULL };
	struct str whole = str_sub(text, at.off, at.len);
	bool across = common_across(text, at.off), behind_word = common_before(text, at.off);
	bool begins = name_may_begin(text, at.off);
	/* 部门和县区 */
	bool clean = ((behind_word || (begins && !across)) && !str_at(text, at.off, "和")) ||
		     !utf8_is_han(utf8_before(text, at.off, &(size_t){ 0 }));

	/* 新增|城市 */
	if (is_one_of(whole, place_seldom_full) ||
	    (!m.own && is_one_of(m.division.name, place_seldom)) ||
	    (common_across(text, at.off + m.division.name.len) && (across || !begins)))
		return NAME_LIKELY;
	if ((!begins || m.division.name.len == 3) && str_one_at(text, at.off + at.len, lists))
		return NAME_LIKELY;
	if (m.division.name.len == 3)
		return across || (is_one_of(whole, place_seldom) && !clean) ? NAME_LIKELY
									    : NAME_SURE;
	return across && !behind_word && is_one_of(m.division.name, place_seldom) ? NAME_LIKELY
										  : NAME_SURE;
}

/* 清水河、苦水河 and 大黑河: rivers. */
static bool
is_water(struct str text, struct span at)
{
	static const char *const waters[] = { "河", "江", "湖", NULL };
	static const char *const before[] = { "大", "小", "、", NULL };
	static const char *const after[] = { "、", "治理", NULL };
	size_t end = at.off + at.len;

	return str_one_before(text, end, waters) && !str_at(text, end, "的") &&
	       (str_one_before(text, at.off, before) || str_one_at(text, end, after));
}

/* What stands before places: what one does to them, or goes there; what may stand before anything. */
static const char *const goes_to[] = { "赴", "驻", "对标", "借鉴", "学习", "来自", "考察", "前往",
	"地处", "位于", "走进", "来到", "路过", "抵达", "兄弟", "我们", "今天的", "扎根", "落户",
	NULL };
static const char *const before_any[] = { "在", "对", "让", "使", "把", "给", "以", "为", "到",
	"与", "请", "向", "来", "好", "起", "亮", "从", "由", "同", "和", "于", "去", "说", "谈",
	"讲", "，", "。", "；", "：", "今年", "去年", NULL };
/* What is said of places; what may follow anything. */
static const char *const said_of[] = { "干部", "群众", "人民", "市民", "百姓", "老百姓", "区委",
	"县委", "市委", "的干部", "的群众", "的经验", "的做法", "的同志", "的领导", "的发展",
	"的大街", "的往事", "的明天", "的夜", "相比", "走了", "走一", "转了", "转一", "调研",
	"考察", "学习", "检查", "召开", "举行", "举办", "开会", "各级", "各地", "全面", "坚持",
	"正处", "正站", "争口气", "争光", "建设得", "能有今天", "要当好", "这样", "今年", "去年",
	"近年", "全域", "一带", "来的", NULL };
static const char *const after_any[] = { "的", "正", "要", "更", "各", "也", "已", "将", "是", "有",
	"能", "，", "。", "就", "都", NULL };

/* How much a clause speaks of a place: 2 where one side is like it, 1 where it may be. */
static unsigned
spoken_of_at(struct str text, struct span at)
{
	size_t end = at.off + at.len;
	unsigned before = str_one_before(text, at.off, goes_to) ? 2 : 0;
	unsigned after = str_one_at(text, end, said_of) ? 2 : 0;

	if (!before)
		before = !at.off || str_one_before(text, at.off, before_any);
	if (!after)
		after = end == text.len || str_one_at(text, end, after_any);
	return before && after ? before + after : 0;
}

/* What the neighbours of a bare name say. */
struct neighbours {
	bool begins, ends; /* a name may begin and end here */
	bool across, over; /* its first, its last character is half of a word */
};

/* Of a bare name that is seldom the place. */
static enum sureness
sureness_seldom(struct str text, struct division_match m, struct span at, struct neighbours by)
{
	unsigned enough = is_one_of(m.division.name, place_roads_too) ? 2 : 4;

	if (by.over || (by.across && enough == 4))
		return NAME_UNLIKELY;
	if (spoken_of_at(text, at) >= enough + by.across)
		return NAME_SURE;
	return by.across ? NAME_UNLIKELY : NAME_LIKELY;
}

/* Of a county's bare name of two characters. */
static enum sureness
sureness_county(struct str text, struct span at, struct neighbours by)
{
	static const char *const goes[] = { "去", "比", "游", "逛", "学一学", "离", "抵", NULL };
	bool half = by.across && !common_before(text, at.off);
	bool begins = by.begins || str_one_before(text, at.off, goes);

	if (!by.over && ((begins && by.ends && !half) || spoken_of_at(text, at) > 2))
		return NAME_SURE;
	return (by.across || by.over) && !(by.begins && !by.over && !half) ? NAME_UNLIKELY
									   : NAME_LIKELY;
}

/* 守护好, 对得起, 擦亮: a verb that is done with, and a place may follow. */
static const char *const achieved[] = { "好", "得起", "住", "亮", "遍", "美了", NULL };

/* 2023年|银川 */
static bool
is_behind_year(struct str text, size_t off)
{
	return off > 3 && str_at(text, off - 3, "年") && str_digit_at(text, off - 4);
}

/* 建设富强美丽的新|桐庐|而努力奋斗: how speeches end. */
static bool
is_new_place(struct str text, struct span at)
{
	static const char *const words[] = { "创新", "高新", "更新", "革新", "刷新", "全新", "焕新",
		"翻新", "出新", "清新", "鼎新", "常新", NULL };
	static const char *const after[] = { "而", "作出", "做出", "作贡献", "贡献", "努力", "奋斗",
		"的美好", "的目标", "的征程", "的宏伟", "，", "。", "！", NULL };

	return str_before(text, at.off, "新") && !str_one_before(text, at.off, words) &&
	       str_one_at(text, at.off + at.len, after);
}

/* 住在|集宁|外婆家: behind what leads to a place anything may follow one. */
static bool
is_behind_way(struct str text, size_t off)
{
	static const char *const to[] = { "到", "在", "赴", "从", "连", "比", NULL };

	return str_one_before(text, off, to) ||
	       (str_before(text, off, "进") && !common_before(text, off));
}

/* Of a bare name: two characters may be halves of two words: 更高|要求, or a piece of another name: 贺兰|山东|麓. */
static enum sureness
sureness_bare(struct str text, struct division_match m, struct span at)
{
	size_t end = at.off + at.len;
	bool feature = str_one_at(text, end, features), water = is_water(text, at);
	struct neighbours by = { .begins = name_may_begin(text, at.off) ||
					   str_one_before(text, at.off, achieved) ||
					   is_behind_year(text, at.off),
		.ends =
		    (name_may_end(text, end) || is_behind_way(text, at.off)) && !feature && !water,
		.across = common_across(text, at.off),
		.over = common_across(text, end) };

	if (by.begins && !by.across && str_one_at(text, end, spoken_of))
		return NAME_SURE;
	if (is_one_of(m.division.name, m.division.county ? place_seldom : place_seldom_great))
		return sureness_seldom(text, m, at, by);
	if (is_new_place(text, at) && !by.over)
		return NAME_SURE;
	if (at.len > 6)
		return (m.division.county && water) || feature ? NAME_LIKELY : NAME_SURE;
	if (m.division.county)
		return sureness_county(text, at, by);
	/* 远|大理|想; 山|东边, but not 山东|边界 */
	if (by.over && (by.across || !common_at(text, end)))
		return NAME_UNLIKELY;
	return by.begins || (by.ends && !by.across && !by.over) ? NAME_SURE : NAME_LIKELY;
}

static enum sureness
sureness_of(struct str text, struct division_match m, struct span at,
    const struct proper_name *last)
{
	bool is_word =
	    (m.division.county && m.division.name.len == 6 && !m.own && common_at(text, at.off) &&
		!is_one_of(m.division.name, place_no_words)) ||
	    is_one_of(str_sub(text, at.off, at.len), place_never_alone);

	if (beside_places(text, at, is_word, last))
		return NAME_SURE;
	if (is_word)
		return !m.sign && spoken_of_at(text, at) >= 3 ? NAME_LIKELY : NAME_UNLIKELY;
	return m.sign ? sureness_whole(text, m, at) : sureness_bare(text, m, at);
}

/* 欧阳建华区|长: whether the sign before off begins a post; 吉林省|长春 are two places. */
static bool
is_post(struct str text, size_t off)
{
	return str_at(text, off, "长") &&
	       !(text.len - off >= 6 && division_may_begin(utf8_three_bits(text.data + off),
					    utf8_three_bits(text.data + off + 3)));
}

/* Whether a name may begin a list of places: no piece of 乡村振兴、 or 经济合作区、. */
static bool
begins_list(struct str text, const struct proper_name *name)
{
	static const char *const before[] = { "在", "到", "赴", "自", "让", "把", "向", "对", "和",
		NULL };
	bool alone = name->at.len == name->core.len;

	if (common_at(text, name->at.off) || is_one_of(name->core, place_seldom))
		return alone && (str_one_before(text, name->at.off, before) ||
				    !utf8_is_han(utf8_before(text, name->at.off, &(size_t){ 0 })));
	return alone && name_may_begin(text, name->at.off);
}

/* What was doubtful before a place that is none: 江苏|响水, 兴宁、丰顺. */
static void
confirm_before(struct names *names, struct str text, const struct proper_name *name)
{
	static const char *const joins[] = { "、", NULL };
	size_t off = name->at.off, join = str_one_before(text, off, joins);

	for (size_t i = names->n; i-- > 0 && i + 4 > names->n;) {
		struct proper_name *before = &names->items[i];
		size_t end = before->at.off + before->at.len;

		if (before->kind != NAME_DIVISION || before->sureness == NAME_SURE)
			continue;
		if ((end == off && division_is_within(name->division, before->core)) ||
		    (join && end + join == off && begins_list(text, before))) {
			before->sureness = NAME_SURE;
			off = before->at.off;
			join = str_one_before(text, off, joins);
		}
	}
}

size_t
place_at(struct names *names, struct str text, size_t off)
{
	const struct proper_name *last = names->n ? &names->items[names->n - 1] : NULL;
	struct division_match m = { 0 };

	if (!division_at(text, off, &m))
		return 0;
	struct span at = span_of(off, m.division.name.len + m.sign);

	if (str_one_at(text, at.off + at.len, not_before) || str_one_at(text, off, longer) ||
	    str_one_before(text, off, longer_before))
		return at.len;
	struct division called = division_called(m.division);
	struct proper_name name = { .at = at,
		.kind = NAME_DIVISION,
		.class = CLASS_PLACE,
		.core = called.name,
		.sureness = sureness_of(text, m, at, last),
		.division = called.name.data };

	for (size_t i = names->n; i-- > 0 && i + 4 > names->n && name.sureness != NAME_SURE;)
		if (names->items[i].kind == NAME_DIVISION &&
		    names->items[i].at.off + names->items[i].at.len == off &&
		    division_is_within(name.division, names->items[i].core))
			name.sureness = NAME_SURE;
	if (name.sureness == NAME_SURE)
		confirm_before(names, text, &name);
	names_add(names, name);
	/* 美丽新|宁夏: another may begin inside what is hardly one */
	if (name.sureness != NAME_SURE)
		return 3;
	return m.sign == 3 && is_post(text, at.off + at.len) ? at.len - m.sign : at.len;
}
