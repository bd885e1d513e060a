#include "language.h"

#include <string.h>

#include "names_private.h"

/* Places and bodies that carry the word for what they are: 柳渡镇, 云栖路, 梓澄河, 和塘菜市场, 某某集团. */

/* Whether what stands around says that 科技路 is a road, not a way of doing things. */
static bool
beside_local(struct names *names, struct str text, struct span at)
{
	static const char *const joins[] = { "、", "和", "与", "及", "至", "到", NULL };
	static const char *const behind[] = { "改造", "维修", "沿线", "路段", "两侧", "东段",
		"西段", "南段", "北段", "交叉", "路口", "路面", "人行道", "占道", "门口", "菜场",
		"小学", "派出所", "、", "和", "与", NULL };
	size_t join = str_one_before(text, at.off, joins);
	const struct proper_name *last = names->n ? &names->items[names->n - 1] : NULL;
	bool joined = join && last && last->kind == NAME_LOCAL &&
		      last->at.off + last->at.len + join == at.off;

	if (joined && last->sureness == NAME_LIKELY)
		names->items[names->n - 1].sureness = NAME_SURE;
	return joined || str_one_at(text, at.off + at.len, behind) > 3;
}

/* Whether the name before a sign says no more than the place that ends there: 徐州|区域, 徐州|机场; 华东|区域 is no place of a draft. */
static bool
ends_place(const struct names *names, struct str text, size_t off, const struct local_sign *s)
{
	static const char *const regions[] = { "京津冀", "长三角", "珠三角", "大湾区", "华中",
		"华东", "华南", "华北", "西南", "西北", "东北", NULL };
	static const char *const parts[] = { "机场", "片区", "厂区", "矿区", "校区", "港", "老街",
		"码头", NULL };
	const struct proper_name *last = names->n ? &names->items[names->n - 1] : NULL;
	bool region = str_at(str_of(s->sign), 0, "区域");

	if (region && str_one_before(text, off, regions))
		return true;
	return (region || s->class == CLASS_BODY || str_one_at(str_of(s->sign), 0, parts)) &&
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
	return common_only(rest) || is_one_of(rest, local_no_names) ? 0 : rest.len;
}

/* 李娜同志任|柳渡|镇长: what of a core is left behind the verb that gives an office. */
static size_t
behind_office(const struct names *names, struct str text, size_t off, size_t core)
{
	size_t at = off - core;

	return core >= 9 && str_at(text, at, "任") &&
		       (str_before(text, at, "同志") || local_is_behind_name(names, at))
		   ? core - 3
		   : core;
}

/* 到|谢集镇: what 集镇 ends is the name of one where two characters stand behind a verb. */
static bool
is_market_town(const struct names *names, struct str text, struct span sign)
{
	static const char *const towns[] = { "集", "村", "街", "城", "水", NULL };
	static const char *const signs[] = { "镇", "乡", NULL };
	size_t off = sign.off - 6;

	return sign.off >= 6 && str_one_at(text, sign.off, signs) &&
	       str_one_before(text, sign.off, towns) && local_begins_clean(names, text, off) &&
	       !common_at(text, off) && !common_only(str_sub(text, off, 3));
}

/* 柳春溪|说: a person's name may end like a brook's. */
static bool
is_somebody(struct str text, struct span at, const struct local_sign *s)
{
	static const char *const does[] = { "说", "讲", "告诉", "介绍", "强调", "指出", "从",
		"汇报", "发言", "认为", "表示", "牵头", "负责", "同志", "带头", NULL };

	return s->by_words == BY_NATURE && at.len <= 9 &&
	       surname_at(text, at.off) != SURNAME_NONE && str_one_at(text, at.off + at.len, does);
}

/* 雁回岭|镇, 沐川坪|县: the sign of nature is in the name of a town. */
static bool
grows_into_town(struct str text, struct span sign, const struct local_sign *s)
{
	static const char *const towns[] = { "镇", "乡", "村", "街", "路", "县", "市", "区", "社区",
		"小区", "公园", "小学", "中学", "桥", "站", NULL };
	bool nature = s->by_words == BY_NATURE || str_at(text, sign.off, "湖") ||
		      str_at(text, sign.off, "桥");

	return nature && sign.len == 3 && str_one_at(text, sign.off + sign.len, towns);
}

/* 桑干河|畔, 问政山|上: what follows the name of a river or a mountain, though it makes a word with its last character. */
static bool
is_beside(struct str text, size_t end, const struct local_sign *s)
{
	static const char *const sides[] = { "边", "畔", "岸", "上", "下", "脚", "谷", NULL };
	static const char *const waters[] = { "河", "湖", NULL };

	return strlen(s->sign) == 3 &&
	       (s->by_words == BY_NATURE || str_one_at(str_of(s->sign), 0, waters)) &&
	       str_one_at(text, end, sides);
}

/* What ends like a name and is none; what a sign begins that is none; what it is with what follows. */
static const char *const waters_only[] = { "滨湖", "环湖", "沿湖", "游湖", "五湖", "泛舟湖",
	"人工湖", "巡河", "天桥", "栈桥", "廊桥", "浮桥", "造桥", "架桥", "漫水桥", "跨河桥",
	"跨江桥", "二桥", "人行桥", "崇山峻岭", "马放南山", "旧金山", "爬山", "登山", "上山",
	"下山", "分水岭", "半壁江", "名落孙山", "如泰山", "于泰山", "衔山", "菜园", "果园", "茶园",
	"桑园", "校园", "田园", "庭园", "远路", "迷路", "弯路", "老路", "回头路", "这个乡",
	"柬埔寨", "晒谷坪", "寿比南山", "亚历山", "塘坝", "天路", "远山村", "海纳百川", "金山银山",
	"向川", "入川", "兴川", "临港", "山河", "道闸", "老渠", "旧渠", "停机坪", NULL };
static const char *const longer_signs[] = { "湖北", "湖南", "湖州", "桥头堡", "苑路", "苑社区",
	"苑小区", "江南", "江北", "江西", "江东", "江苏", "江门", "江海", "江湖", "江河", "山东",
	"山西", "山洪", "山清", "山水", "山钢", "山河", "山海", "山色", "山川", "山区", "湾区",
	"乡风", "乡情", "乡音", "乡愁", "乡贤", "乡亲", "乡土", "湖湘", "湖草", "路弯", "路窄",
	"谷浑", "川渝", "塘坝", "巷道", "泊港", "泊位", "泊车", NULL };
static const char *const grows[] = { "高速增长", "高速发展", "高速运转", "高速成长", "高速推进",
	"集团化", "镇、村", "镇、街", "镇、乡", "镇村", "镇馆", "镇级", "广场舞", NULL };

static size_t
sign_read(struct names *names, struct str text, struct span sign, const void *row)
{
	static const char *const lists[] = { "等", "、", NULL };
	static const char *const words[] = { "村", "路", NULL }; /* 永新|村, 南山|路 */
	const struct local_sign *s = row;
	size_t end = sign.off + sign.len;
	bool by_words;

	if (s->in_lists && !str_one_at(text, end, lists))
		return 0;
	/* 思路, 路段, 国|家园|林: the sign is a piece of other words */
	if ((common_across(text, sign.off) && !is_market_town(names, text, sign) &&
		!(str_one_at(text, sign.off, words) &&
		    local_is_behind_clear(names, text, sign.off)) &&
		!(s->by_words == BY_CLEAN && sign.len >= 6) &&
		!local_usual_before(text, sign.off, s)) ||
	    (common_across(text, end) && !(sign.len >= 6 && common_at(text, end)) &&
		!is_beside(text, end, s)))
		return 3;
	/* 红旗渠精神 is everybody's */
	if (str_at(text, end, "精神"))
		return sign.len;
	size_t core = local_core(names, text, sign.off, s, &by_words);

	if (core &&
	    (str_one_at(text, sign.off, grows) || str_one_at(text, sign.off, longer_signs) ||
		grows_into_town(text, sign, s) || str_one_before(text, end, waters_only)))
		return 3;
	core = behind_office(names, text, sign.off, behind_place(names, text, sign.off, core));
	if (core && !is_somebody(text, span_of(sign.off - core, core + sign.len), s) &&
	    !ends_place(names, text, sign.off, s)) {
		struct span at = span_of(sign.off - core, core + sign.len);
		bool beside = beside_local(names, text, at) ||
			      (local_begins_clean(names, text, at.off) &&
				  toponym_score(str_sub(text, at.off, core)) >= 4);

		names_add(names, (struct proper_name){ .at = at,
				     .kind = NAME_LOCAL,
				     .class = s->class,
				     .core = str_sub(text, at.off, core > 3 ? core : at.len),
				     .sureness = by_words && !beside ? NAME_LIKELY : NAME_SURE });
		return sign.len;
	}
	/* 永新|村, not 永|新村 */
	return str_at(text, sign.off, "新村") && !core ? 3 : sign.len;
}

const struct name_list local_lists[] = { NAME_WORDS(local_signs, sign_read, NULL),
	{ .read = NULL } };
