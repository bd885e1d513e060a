#include "language.h"

#include "names_private.h"
#include "utf8.h"

/* A city or province by one character: 中央驻杭单位, 来浙考察, 在甬各企事业单位. */

static const char *const short_after[] = { "单位", "部队", "各企", "企业", "高校", "院校", "官兵",
	"机构", "各高校", "考察", "视察", "调研", "投资", "创业", "企事业", "工作的", NULL };

/* After 驻 any character is a place but these: 驻村单位, 驻外机构. */
static const char not_short[] =
    "村区地市县镇华军点厂外港校乡街省会我本各此前场建岗职任京内城社近边队企帮园馆";

/* What they stand for: provinces, and cities that an office calls so. */
static const struct short_name {
	const char *sign, *name;
} shorts[] = {
	{ "京", "北京" },
	{ "津", "天津" },
	{ "冀", "河北" },
	{ "晋", "山西" },
	{ "蒙", "内蒙古" },
	{ "辽", "辽宁" },
	{ "吉", "吉林" },
	{ "黑", "黑龙江" },
	{ "沪", "上海" },
	{ "苏", "江苏" },
	{ "浙", "浙江" },
	{ "皖", "安徽" },
	{ "闽", "福建" },
	{ "赣", "江西" },
	{ "鲁", "山东" },
	{ "豫", "河南" },
	{ "鄂", "湖北" },
	{ "湘", "湖南" },
	{ "粤", "广东" },
	{ "桂", "广西" },
	{ "琼", "海南" },
	{ "渝", "重庆" },
	{ "川", "四川" },
	{ "蜀", "四川" },
	{ "黔", "贵州" },
	{ "贵", "贵州" },
	{ "滇", "云南" },
	{ "云", "云南" },
	{ "藏", "西藏" },
	{ "陕", "陕西" },
	{ "秦", "陕西" },
	{ "甘", "甘肃" },
	{ "陇", "甘肃" },
	{ "青", "青海" },
	{ "宁", "宁夏" },
	{ "疆", "新疆" },
	{ "港", "香港" },
	{ "澳", "澳门" },
	{ "台", "台湾" },
	{ "杭", "杭州" },
	{ "甬", "宁波" },
	{ "温", "温州" },
	{ "瓯", "温州" },
	{ "绍", "绍兴" },
	{ "婺", "金华" },
	{ "衢", "衢州" },
	{ "舟", "舟山" },
	{ "锡", "无锡" },
	{ "扬", "扬州" },
	{ "徐", "徐州" },
	{ "淮", "淮安" },
	{ "榕", "福州" },
	{ "厦", "厦门" },
	{ "鹭", "厦门" },
	{ "漳", "漳州" },
	{ "泉", "泉州" },
	{ "莆", "莆田" },
	{ "穗", "广州" },
	{ "深", "深圳" },
	{ "鹏", "深圳" },
	{ "珠", "珠海" },
	{ "佛", "佛山" },
	{ "莞", "东莞" },
	{ "惠", "惠州" },
	{ "汕", "汕头" },
	{ "邕", "南宁" },
	{ "柳", "柳州" },
	{ "蓉", "成都" },
	{ "绵", "绵阳" },
	{ "泸", "泸州" },
	{ "筑", "贵阳" },
	{ "昆", "昆明" },
	{ "汉", "武汉" },
	{ "襄", "襄阳" },
	{ "荆", "荆州" },
	{ "衡", "衡阳" },
	{ "岳", "岳阳" },
	{ "郴", "郴州" },
	{ "郑", "郑州" },
	{ "汴", "开封" },
	{ "洛", "洛阳" },
	{ "济", "济南" },
	{ "烟", "烟台" },
	{ "潍", "潍坊" },
	{ "邯", "邯郸" },
	{ "唐", "唐山" },
	{ "沈", "沈阳" },
	{ "哈", "哈尔滨" },
	{ "合", "合肥" },
	{ "芜", "芜湖" },
	{ "浔", "九江" },
	{ "洪", "南昌" },
	{ "宛", "南阳" },
	{ "淄", "淄博" },
	{ "饶", "上饶" },
	{ NULL, NULL },
};

/* Cities whose sign is the first character of their name and seldom anything else. */
static const char others[] = "兰娄株潭邵益怀渭银乌桐滁蚌阜亳宿皋泰盐镇";

static bool
is_short(struct str text, size_t off, bool behind_based)
{
	size_t len;

	if (!utf8_is_han(utf8_at(text, off, &len)) || len != 3)
		return false;
	bool listed = han_in(behind_based ? not_short : others, text, off);

	return behind_based ? !listed : listed;
}

static const struct short_name *
short_at(struct str text, size_t off)
{
	const struct short_name *s = shorts;

	while (s->sign != NULL && !str_at(text, off, s->sign))
		s++;
	return s->sign == NULL ? NULL : s;
}

/* 驻杭单位, 来浙考察, 在甬各企事业单位. */
static size_t
short_read(struct names *names, struct str text, struct span verb, const void *row)
{
	size_t at = verb.off + verb.len;
	const struct short_name *s = short_at(text, at);

	if ((s == NULL && !is_short(text, at, str_at(text, verb.off, "驻"))) ||
	    !str_one_at(text, at + 3, short_after) || common_across(text, at) ||
	    common_across(text, verb.off) || common_at(text, at))
		return 0;
	names_add(names, (struct proper_name){ .at = span_of(at, 3),
			     .kind = NAME_DIVISION,
			     .class = CLASS_PLACE,
			     .core = s ? str_of(s->name) : str_sub(text, at, 3) });
	return verb.len;
}

/* Provinces by a character that is hardly anything else; and those that are no word beside one of these. */
static const char surely_short[] = "沪浙皖闽赣豫鄂湘粤琼渝黔滇", beside_short[] = "苏鲁冀晋陕川桂";
static const char directions[] = "东西南北中";

/* Adds the province of the character at off. */
static void
add_short(struct names *names, struct str text, struct span at, bool sure)
{
	const struct short_name *s = short_at(text, at.off);

	names_add(names, (struct proper_name){ .at = at,
			     .kind = NAME_DIVISION,
			     .class = CLASS_PLACE,
			     .core = s ? str_of(s->name) : str_sub(text, at.off, 3),
			     .sureness = sure ? NAME_SURE : NAME_LIKELY });
}

#define MOST_SHORTS 15 /* bytes of those in a row */

/* 沪苏浙: provinces by a character each; what is built between them or agreed on bears their names as its own. */
static size_t
several_read(struct names *names, struct str text, size_t off)
{
	static const char *const behind[] = { "学习", "学", "借鉴", "对标", "对照", "赴", "来自",
		"考察", "承接", "走进", "在", "到", NULL };
	static const char *const before[] = { "等地", "地区", "等省", "经验", "做法", "模式",
		"两地", "三地", "两省", "三省", "毗邻", "客商", "企业", NULL };
	static const char *const ways[] = { "高铁", "铁路", "高速", "公路", "线", "直流", "特高压",
		"走廊", "运河", "段", "省际", "大宗", NULL };
	bool sure = false;
	size_t len = 0;

	for (; len < MOST_SHORTS &&
	       (han_in(surely_short, text, off + len) || han_in(beside_short, text, off + len));
	     len += 3)
		sure |= han_in(surely_short, text, off + len);
	if (!sure || len == 3 || str_one_at(text, off + len, ways))
		return 0;
	sure = len > 6 || str_one_before(text, off, behind) || str_one_at(text, off + len, before);
	for (size_t at = off; at < off + len; at += 3)
		add_short(names, text, span_of(at, 3), sure);
	return len;
}

/* 皖北, 鲁西南: a part of a province. */
static size_t
part_read(struct names *names, struct str text, size_t off)
{
	static const char *const not_before[] = { "语", "话", "菜", "戏", "剧", "高铁", "铁路",
		"高速", "起义", NULL };
	size_t len = 6;

	if (!han_in(directions, text, off + 3))
		return 0;
	if (han_in(directions, text, off + 6))
		len = 9;
	if (!name_may_begin(text, off) || common_across(text, off) ||
	    common_across(text, off + len) || str_one_at(text, off + len, not_before))
		return 0;
	add_short(names, text, span_of(off, len), true);
	return len;
}

/* What provinces and cities are called by poets and in every other speech there; cities that are named together. */
static const struct short_name groups[] = { { "长株潭", "湖南" }, { "苏锡常", "江苏" },
	{ "杭嘉湖", "浙江" }, { "宁镇扬", "江苏" }, { "厦漳泉", "福建" }, { "深莞惠", "广东" },
	{ "广佛肇", "广东" }, { "汕潮揭", "广东" }, { "成德眉资", "四川" }, { "成渝", "四川" },
	{ "荆楚", "湖北" }, { "三湘", "湖南" }, { "潇湘", "湖南" }, { "八闽", "福建" },
	{ "燕赵", "河北" }, { "齐鲁", "山东" }, { "三晋", "山西" }, { "三秦", "陕西" },
	{ "巴渝", "重庆" }, { "陇原", "甘肃" }, { "赣鄱", "江西" }, { "楚天", "湖北" },
	{ "南粤", "广东" }, { "八桂", "广西" }, { "彩云之南", "云南" }, { "羊城", "广州" },
	{ "蓉城", "成都" }, { "榕城", "福州" }, { "甬城", "宁波" }, { "申城", "上海" },
	{ "鹏城", "深圳" }, { "椰城", "海口" }, { "邕城", "南宁" }, { "浔城", "九江" },
	{ "洪城", "南昌" }, { "鹭岛", "厦门" }, { "泉城", "济南" }, { "西咸", "陕西" },
	{ "太忻", "山西" }, { "兰白", "甘肃" }, { "乌昌", "新疆" }, { NULL, NULL } };

static size_t
group_read(struct names *names, struct str text, struct span word, const void *row)
{
	static const char *const no_places[] = { "地区双城", "双城", "新区", "高铁", "铁路", "高速",
		NULL };
	const struct short_name *group = row;

	if (str_one_at(text, word.off + word.len, no_places) || common_across(text, word.off))
		return 0;
	names_add(names, (struct proper_name){ .at = word,
			     .kind = NAME_DIVISION,
			     .class = CLASS_PLACE,
			     .core = str_of(group->name) });
	return word.len;
}

/* 浙商回归, 渝企, 皖籍, “浙里办”: somebody or something of a province. */
static size_t
of_province_read(struct names *names, struct str text, size_t off)
{
	static const char whose[] = "商企籍", follows[] = "的在来到和与等入进回是";
	static const char *const no_places[] = { "商银行", NULL };
	static const char *const quote[] = { "“", NULL }, *const shut[] = { "”", NULL };
	size_t run = utf8_pass_han(str_sub(text, off, 13), 0);
	bool quoted = run > 6 && run < 13 && han_in(surely_short, text, off) &&
		      str_one_before(text, off, quote) && str_one_at(text, off + run, shut) &&
		      !common_only(str_sub(text, off + 3, run - 3));

	bool whom = han_in(whose, text, off + 3) && !common_at(text, off + 3) &&
		    name_may_begin(text, off) &&
		    (!utf8_is_han(utf8_at(text, off + 6, &(size_t){ 0 })) ||
			common_at(text, off + 6) || han_in(follows, text, off + 6));

	if (common_at(text, off) || common_across(text, off) ||
	    str_one_at(text, off + 3, no_places) || (!quoted && !whom))
		return 0;
	add_short(names, text, span_of(off, 3), true);
	return quoted ? run : 6;
}

static size_t
shorts_read(struct names *names, struct str text, struct span first, const void *row)
{
	size_t len = several_read(names, text, first.off);

	len = len ? len : part_read(names, text, first.off);
	return len ? len : of_province_read(names, text, first.off);
}

static const char *const verbs[] = { "驻", "来", "在", "赴", NULL };
static const char *const provinces[] = { "沪", "浙", "皖", "闽", "赣", "豫", "鄂", "湘", "粤", "琼",
	"渝", "黔", "滇", "苏", "鲁", "冀", "晋", "陕", "川", "桂", NULL };

const struct name_list place_lists[] = {
	NAME_WORDS(provinces, shorts_read, NULL),
	NAME_WORDS(groups, group_read, NULL),
	NAME_WORDS(verbs, short_read, NULL),
	{ .read = NULL },
};
