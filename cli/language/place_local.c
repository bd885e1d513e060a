#include "language.h"

#include <string.h>

#include "language_private.h"
#include "utf8.h"

/* Places and bodies that carry the word for what they are: 柳渡镇, 云栖路, 梓澄河, 和塘菜市场, 某某集团. */

/* Rivers and lakes that are named by one character. */
static const char *const waters[] = { "黄河", "长江", "淮河", "海河", "珠江", "辽河", "渭河",
	"汾河", "湘江", "赣江", "汉江", "闽江", "太湖", "巢湖", "洞庭湖", "鄱阳湖", "洪泽湖",
	"松花江", "嫩江", "沱江", "嘉陵江", "秦岭", "太行" };
static const char *const waters_after[] = { "流域", "经济带", "文化", "三角洲", "精神", "战略",
	"文明", "站", NULL };

/* Characters that are in no name. */
static const char nameless[] =
    "看像之的在各了要把将对是不没进包等既全为从我你他这那每个几第年月日及或到向走扫修过问救守得由请谁哪一两着去出点有往也都又只就会能让使逐沉搬说讲带领返退驻访某读至谨暨此该仍但";

/* Characters that end a word before a name, and begin none. */
static const char endings[] = "级制属性型化类率期支批笔域室业圈岁间";

/* Numbers of villages and towns: 千镇万村. */
static const char *const many[] = { "百", "千", "万", "十", NULL };

/* 千镇万村, 千座公园: a number of things. */
static bool
counts(struct str core, const struct local_sign *s)
{
	static const char *const measures[] = { "座", "个", "条", "处", "家", "所", NULL };

	return str_one_at(core, 0, many) && core.len > 3 &&
	       (strlen(s->sign) == 3 || str_one_at(core, 3, measures));
}

/* 老城老街, 园中园: said for the sound of it. */
static bool
rhymes(struct str core, const struct local_sign *s)
{
	return (core.len == 9 && memcmp(core.data, core.data + 6, 3) == 0) ||
	       (strlen(s->sign) == 3 && str_find(core, str_of(s->sign), 0) != STR_NONE);
}

/* 子公司, 省物流集团: a body that is called after the one that owns it. */
static bool
is_owned(struct str text, struct span core, const struct local_sign *s)
{
	static const char *const owners[] = { "省", "市", "县", "区", NULL };
	static const char *const parts[] = { "子", "分", "母", "总", NULL };

	return s->class == CLASS_BODY && (str_one_at(text, core.off, owners) ||
					     str_one_before(text, core.off + core.len, parts) ||
					     (starts_at(str_of(s->sign), 0, "集团") &&
						 str_one_before(text, core.off, owners)));
}

/* Whether a name cannot begin as core does: with half a word, behind a figure, with what is done, with 和 behind a word. */
static bool
begins_no_name(struct str text, struct span core)
{
	static const char *const to[] = { "到", "在", "赴", "从", "对", NULL };
	size_t len;
	uint32_t before = utf8_before(text, core.off, &len);

	/* 到|和盛镇 */
	if (starts_at(text, core.off, "和") && str_one_before(text, core.off, to))
		return false;
	return str_find(str_of(endings), str_sub(text, core.off, 3), 0) != STR_NONE ||
	       (before >= '0' && before <= '9') ||
	       (core.len >= 9 && str_one_at(text, core.off, local_doings)) ||
	       (starts_at(text, core.off, "和") && utf8_is_han(before));
}

/* Whether core is no name before this sign. */
static bool
is_no_name(struct str text, struct span core, const struct local_sign *s)
{
	struct str name = str_sub(text, core.off, core.len);

	/* 大型互联网 */
	if (core.len > 9 && list_has(local_no_names, str_from(name, core.len - 9)))
		return true;
	return begins_no_name(text, core) || is_owned(text, core, s) || counts(name, s) ||
	       rhymes(name, s);
}

static bool
named(struct str core)
{
	static const char *const kinds[] = { "级", "型", "间", "批", "类", "制", "式", "微", NULL };
	static const char *const inner[] = { "和", "与", "某", "靠", "需", "属", "归", "替", NULL };
	static const char *const done[] = { "好", "开", "入户", "到户", NULL };

	for (size_t off = 0; off + 3 <= core.len; off += 3)
		if ((str_find(str_of(nameless), str_sub(core, off, 3), 0) != STR_NONE &&
			!starts_at(core, off, "年代")) ||
		    (off && str_one_at(core, off, inner)))
			return false;
	/* 州级医院, 引好路, 开路 */
	if (str_one_before(core, core.len, kinds) || str_one_before(core, core.len, done))
		return false;
	return !common_only(core) && !list_has(local_no_names, core) &&
	       (core.len < 6 || !list_has(local_no_names, str_from(core, core.len - 6)));
}

/* What is left of a body's name without the words that say what it does: 绿源 of 绿源环保科技. */
static struct str
without_trades(struct str core)
{
	while (core.len >= 12) {
		struct str last = str_from(core, core.len - 6);

		if (!list_has(local_no_names, last) && !list_has(local_trades, last))
			break;
		core.len -= 6;
	}
	return core;
}

/* Whether words of what a body does stand before its sign: 农业发展有限公司. */
static bool
is_long(const struct local_sign *s)
{
	return s->by_words == BY_ANY || starts_at(str_of(s->sign), 0, "合作社");
}

/* Whether words are no name before this sign: 产业园, 水务公司. */
static bool
is_generic(struct str name, const struct local_sign *s)
{
	return list_has(local_no_names, name) ||
	       (s->class == CLASS_BODY && list_has(local_trades, name));
}

/* Whether there is a name in what stands before a sign; of a body's without what it does. */
static bool
has_name(struct str text, struct span core, const struct local_sign *s)
{
	struct str name = str_sub(text, core.off, core.len);

	if (is_long(s) || (s->class == CLASS_BODY && !common_before(text, core.off)))
		name = without_trades(name);
	return named(name) || (s->by_words == BY_ANY && core.len >= 12);
}

/*
 * Bytes of the name before a sign: as short as it can be while it begins where a name may, is not made of common words,
 * and does not cut one at either end.
 */
static size_t
core_before(struct str text, size_t off, const struct local_sign *s, bool *by_words)
{
	size_t core = 0, len;

	*by_words = false;
	for (unsigned n = 1; n <= s->most; n++) {
		if (!utf8_is_han(utf8_before(text, off - core, &len)) || len != 3)
			break;
		core += len;
		struct span at = span_of(off - core, core);

		if ((core < 6 && !s->in_lists) || !name_may_begin(text, at.off) ||
		    common_across(text, at.off) || is_no_name(text, at, s))
			continue;
		if (is_generic(str_sub(text, at.off, core), s)) {
			/* 绿源|环保科技公司 */
			if (s->class != CLASS_BODY || !(is_long(s) || common_before(text, at.off)))
				return 0;
			continue;
		}
		if (has_name(text, at, s))
			return core;
		if (s->by_words != BY_NONE && core == 6 && common_at(text, at.off)) {
			*by_words = s->by_words == BY_OTHERS;
			return core;
		}
	}
	return 0;
}

/* 滨江大道, 第三实验小学: made of ordinary words, and a name. */
static size_t
usual_before(struct str text, size_t off, const struct local_sign *s)
{
	static const char *const roads[] = { "路", "街", "大道", "大街", "巷", "广场", NULL };
	static const char *const sides[] = { "东", "西", "南", "北", "中", NULL };
	static const char *const schools[] = { "中学", "小学", NULL };
	size_t len = 0;

	/* 南大街 */
	if (starts_at(str_of(s->sign), 0, "大街") && str_one_before(text, off, sides) &&
	    name_may_begin(text, off - 3))
		return 3;
	/* 人民路, 建设中路 */
	if (str_one_at(str_of(s->sign), 0, roads))
		len = str_one_before(text, off, sides);
	if (str_one_at(str_of(s->sign), 0, roads) && off >= len + 6 &&
	    list_has(local_usual, str_sub(text, off - len - 6, 6)) &&
	    name_may_begin(text, off - len - 6))
		return len + 6;
	len = 0;
	/* 第二人民医院 */
	if (starts_at(str_of(s->sign), 0, "医院") && off >= 12 &&
	    starts_at(text, off - 6, "人民") && starts_at(text, off - 12, "第"))
		return 12;
	if (!str_one_at(str_of(s->sign), 0, schools))
		return 0;
	if (str_one_before(text, off, (const char *const[]){ "实验", "育才", "育英", NULL }))
		len = 6;
	/* 第三, 第三实验 */
	if (off - len >= 6 && starts_at(text, off - len - 6, "第"))
		len += 6;
	return len;
}

static size_t
water_read(struct names *names, struct str text, struct span at, const void *row)
{
	if (!str_one_at(text, at.off + at.len, waters_after))
		names_add(names, (struct proper_name){ .at = at,
				     .kind = NAME_LOCAL,
				     .class = CLASS_PLACE,
				     .core = str_sub(text, at.off, at.len) });
	return at.len;
}

/* Whether what stands around says that 科技路 is a road, not a way of doing things. */
static bool
beside_local(struct names *names, struct str text, struct span at)
{
	static const char *const joins[] = { "、", "和", "与", "及", "至", "到", NULL };
	static const char *const behind[] = { "改造", "维修", "沿线", "路段", "两侧", "东段",
		"西段", "南段", "北段", "交叉", "路口", "路面", "人行道", "占道", "、", "和", "与",
		NULL };
	size_t join = str_one_before(text, at.off, joins);
	const struct proper_name *last = names->n ? &names->items[names->n - 1] : NULL;
	bool joined = join && last && last->kind == NAME_LOCAL &&
		      last->at.off + last->at.len + join == at.off;

	if (joined && last->sureness == NAME_LIKELY)
		names->items[names->n - 1].sureness = NAME_SURE;
	return joined || (str_one_at(text, at.off + at.len, behind) > 6);
}

/* Whether the name before a sign says no more than the place that ends there: 徐州|区域, 徐州|机场; 华东|区域 is no place of a draft. */
static bool
ends_place(const struct names *names, struct str text, size_t off, const struct local_sign *s)
{
	static const char *const regions[] = { "京津冀", "长三角", "珠三角", "大湾区", "华中",
		"华东", "华南", "华北", "西南", "西北", "东北", NULL };
	const struct proper_name *last = names->n ? &names->items[names->n - 1] : NULL;
	bool region = starts_at(str_of(s->sign), 0, "区域");

	if (region && str_one_before(text, off, regions))
		return true;
	return (region || s->class == CLASS_BODY || starts_at(str_of(s->sign), 0, "机场")) &&
	       last != NULL && last->kind == NAME_DIVISION && last->sureness == NAME_SURE &&
	       last->at.off + last->at.len == off;
}

/* What of a core of this length before off is left behind the place it begins with: 莆田|常太|镇, 房山|长阳|镇. */
static size_t
behind_place(const struct names *names, struct str text, size_t off, size_t core)
{
	const struct proper_name *last = names->n ? &names->items[names->n - 1] : NULL;
	size_t end = last != NULL ? last->at.off + last->at.len : 0;

	if (last == NULL || last->kind != NAME_DIVISION || last->sureness != NAME_SURE ||
	    end > off || last->at.off + core < off)
		return core;
	if (end == off)
		return last->at.len;
	if (off - end < 6)
		return core;
	struct str rest = str_sub(text, end, off - end);

	/* 衢州|航空|公司 says no more than 衢州 */
	return common_only(rest) || list_has(local_no_names, rest) ? 0 : rest.len;
}

/* 到|谢集镇: what 集镇 ends is the name of one where two characters stand behind a verb. */
static bool
is_market_town(struct str text, struct span sign)
{
	static const char *const to[] = { "到", "在", "赴", "入", "往", "、", "，", NULL };
	static const char *const towns[] = { "集", "村", NULL };

	return starts_at(text, sign.off, "镇") && str_one_before(text, sign.off, towns) &&
	       sign.off >= 9 && str_one_before(text, sign.off - 6, to) &&
	       !common_at(text, sign.off - 6);
}

static size_t
sign_read(struct names *names, struct str text, struct span sign, const void *row)
{
	static const char *const lists[] = { "等", "、", NULL };
	static const char *const waters_only[] = { "滨湖", "环湖", "沿湖", "游湖", "五湖", "泛舟湖",
		"人工湖", "巡河", "天桥", "栈桥", "廊桥", "浮桥", "造桥", "架桥", "漫水桥",
		"跨河桥", "跨江桥", "二桥", "人行桥", NULL };
	static const char *const longer_signs[] = { "湖北", "湖南", "湖州", "桥头堡", "湖乡",
		"湖镇", "湖村", "湖路", "湖街", "湖社区", "桥乡", "桥镇", "桥村", "桥路", "桥街",
		"桥社区", "苑路", "苑社区", "苑小区", NULL };
	static const char *const grows[] = { "高速增长", "高速发展", "高速运转", "高速成长",
		"高速推进", "集团化", NULL };
	const struct local_sign *s = row;
	size_t end = sign.off + sign.len;
	bool by_words = false;

	/* 思路, 路段, 国|家园|林: the sign is a piece of other words */
	if ((common_across(text, sign.off) && !is_market_town(text, sign)) ||
	    (common_across(text, end) && !(sign.len >= 6 && common_at(text, end))) ||
	    str_one_at(text, sign.off, grows) || str_one_at(text, sign.off, longer_signs) ||
	    str_one_before(text, end, waters_only))
		return 3;
	if (s->in_lists && !str_one_at(text, end, lists))
		return 0;
	size_t core = usual_before(text, sign.off, s);

	if (!core)
		core = core_before(text, sign.off, s, &by_words);
	core = behind_place(names, text, sign.off, core);
	if (core && !ends_place(names, text, sign.off, s)) {
		struct span at = span_of(sign.off - core, core + sign.len);
		bool beside = beside_local(names, text, at);

		names_add(names, (struct proper_name){ .at = at,
				     .kind = NAME_LOCAL,
				     .class = s->class,
				     .core = str_sub(text, at.off, core > 3 ? core : at.len),
				     .sureness = by_words && !beside ? NAME_LIKELY : NAME_SURE });
	}
	return sign.len;
}

/* “幸福南桥”, “书香明川”: what a place calls itself, after its own name. */
static const char *const brands[] = { "幸福", "美丽", "平安", "书香", "和美", "魅力", "清廉",
	"活力" };

static size_t
brand_read(struct names *names, struct str text, struct span praise, const void *row)
{
	static const char *const quote[] = { "“", NULL };
	static const char *const nobody[] = { "中国", "中华", NULL };
	size_t off = praise.off + praise.len, end = off, len;

	while (end - off < 9 && utf8_is_han(utf8_at(text, end, &len)) && len == 3)
		end += len;
	struct str core = str_sub(text, off, end - off);

	if (!str_one_before(text, praise.off, quote) || core.len != 6 ||
	    !starts_at(text, end, "”") || str_one_at(core, 0, nobody) || common_at(core, 0) ||
	    common_only(core))
		return 0;
	names_add(names, (struct proper_name){ .at = span_of(off, core.len),
			     .kind = NAME_LOCAL,
			     .class = CLASS_PLACE,
			     .core = core });
	return praise.len;
}

/* What a brand in quotation marks before it is said to be. */
static const char *const branded[] = { "品牌", "服务品牌", "志愿服务队", "服务队", "工作室",
	"工作法", "直播间" };

/* “槐溪红管家”品牌: a name of one place's, if it is not made of ordinary words and begins with no number: “一网通办”. */
static size_t
branded_read(struct names *names, struct str text, struct span word, const void *row)
{
	static const char *const shut[] = { "”", NULL };
	size_t end = word.off - str_one_before(text, word.off, shut), at = end, len;

	while (end < word.off && end - at < 24 && utf8_is_han(utf8_before(text, at, &len)))
		at -= len;
	struct str core = str_sub(text, at, end - at);

	if (core.len >= 9 && str_one_before(text, at, (const char *const[]){ "“", NULL }) &&
	    !common_only(core) && !numeral_has(utf8_at(core, 0, &len)))
		names_add(names, (struct proper_name){ .at = span_of(at, core.len),
				     .kind = NAME_LOCAL,
				     .class = CLASS_PLACE,
				     .core = core });
	return 0;
}

void
local_watch(struct name_words *words)
{
	size_t n = 0;

	while (local_signs[n].sign != NULL)
		n++;
	while (n-- > 0)
		names_watch(words, local_signs[n].sign, sign_read, &local_signs[n]);
	names_watch_all(words, branded, sizeof branded / sizeof *branded, branded_read, NULL);
	names_watch_all(words, brands, sizeof brands / sizeof *brands, brand_read, NULL);
	names_watch_all(words, waters, sizeof waters / sizeof *waters, water_read, NULL);
}
