#include "language.h"

#include "array.h"
#include "language_private.h"

/* Fields by their names: as keys are typed, as labels say them, and the class of a name that is no noun of the tables. */

/* What the name of a field may end in: 知晓率, 整改时限, 主要领导. */
static const struct {
	const char *words;
	enum class class;
} endings[] = {
	{ "名次 位次 届次 等级 编号 序号 批次", CLASS_ORDINAL },
	{ "时限 时间 日期 期限 月份 年份 年度 月日", CLASS_DATE },
	{ "* 地点 地名 位置 地址 街名 村名 县名 市名 区名 镇名", CLASS_PLACE },
	{ "姓 姓名 主持人 负责人 联系人 发言人 牵头人 责任人", CLASS_PERSON },
	{ "数 率 比例 百分比 比重 面积 里程 额 额度 资金 收入 人口 产量 产值 权重 分差 总量 规模 投资 数量 幅度 增幅 降幅 电话 号码 年龄 数字 数值 人数 天数 次数",
	    CLASS_AMOUNT },
};

/* clang-format off */ /* it takes "enum class" for C++ */
enum class
field_class(struct str field)
{
	const struct field_noun *noun;

	if (str_starts(field, STR("外地")))
		field = str_from(field, STR("外地").len);
	if ((noun = noun_named(field)))
		return noun->class;
	for (size_t i = 0; i < COUNT(endings); i++)
		if (ends_with_any(field, endings[i].words))
			return endings[i].class;
	noun = noun_ending(str_from(field, field.len ? utf8_len(field, 0) : 0));
	return noun && noun->class != CLASS_AMOUNT ? noun->class : CLASS_TEXT;
}
/* clang-format on */

struct str
field_of_label(struct str label)
{
	struct str name = label;

	if (str_ends(name, STR("名")) && !str_eq(name, STR("姓名")))
		name.len -= STR("名").len;
	return noun_named(name) ? name : label;
}

struct str
field_of_noun(const struct field_noun *noun)
{
	return str_eq(str_of(noun->noun), STR("％")) ? STR("%") : str_of(noun->noun);
}

struct str
placeholder_field(struct str key)
{
	struct sign sign, next;
	struct str rest;
	const struct field_noun *noun;

	key = str_trim(key);
	if (str_starts(key, STR("{{")) && str_ends(key, STR("}}")))
		key = str_trim(str_sub(key, 2, key.len - 4));
	if (key.len && sign_plain(key, 0) == key.len)
		return STR("*");
	if (!sign_at_head(key, &sign))
		return str_eq(key, STR("％")) ? STR("%") : key;
	rest = str_from(key, sign.at.len);
	if (sign.kind == SIGN_YEAR && str_from(rest, STR("年").len).len == 0)
		return STR("年份");
	if (!(noun = noun_at(rest, 0)))
		return rest.len ? rest : STR("*");
	if (noun->class == CLASS_DATE &&
	    sign_at_head(str_from(rest, str_of(noun->noun).len), &next))
		return STR("日期");
	return field_of_noun(noun);
}
