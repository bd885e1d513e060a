#include "language.h"

#include "language_private.h"

/* Fields by their names: as keys are typed, as labels say them, and those that no noun of the tables makes. */

static const struct special {
	const char *field;
	enum class class;
} specials[] = {
	{ "*", CLASS_PLACE },
	{ "年份", CLASS_DATE },
	{ "日期", CLASS_DATE },
	{ "月日", CLASS_DATE },
	{ "时间", CLASS_DATE },
	{ "时限", CLASS_DATE },
	{ "姓名", CLASS_PERSON },
	{ "主持人", CLASS_PERSON },
	{ "负责人", CLASS_PERSON },
	{ "联系人", CLASS_PERSON },
	{ "讲话人", CLASS_PERSON },
	{ "地点", CLASS_PLACE },
	{ "地名", CLASS_PLACE },
	{ "金额", CLASS_AMOUNT },
	{ "百分数", CLASS_AMOUNT },
	{ "电话", CLASS_AMOUNT },
	{ "届次", CLASS_ORDINAL },
	{ "编号", CLASS_ORDINAL },
	{ "序号", CLASS_ORDINAL },
	{ "本级", CLASS_TEXT },
};

static const struct special *
special(struct str field)
{
	for (size_t i = 0; i < sizeof specials / sizeof *specials; i++)
		if (str_eq(field, str_of(specials[i].field)))
			return &specials[i];
	return NULL;
}

bool
field_is_special(struct str field)
{
	return special(field) != NULL;
}

/* clang-format off */ /* it takes "enum class" for C++ */
enum class
field_class(struct str field)
{
	const struct special *s;
	const struct field_noun *noun;

	if (str_starts(field, STR("外地")))
		field = str_from(field, STR("外地").len);
	if ((s = special(field)))
		return s->class;
	if (!(noun = noun_named(field)))
		noun = noun_ending(field);
	return noun ? noun->class : CLASS_TEXT;
}
/* clang-format on */

struct str
field_of_label(struct str label)
{
	struct str name = label;

	if (str_ends(name, STR("名")))
		name.len -= STR("名").len;
	return noun_named(name) ? name : label;
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
		return key;
	rest = str_from(key, sign.at.len);
	if (sign.kind == SIGN_YEAR && str_from(rest, STR("年").len).len == 0)
		return STR("年份");
	if (!(noun = noun_at(rest, 0)))
		return rest.len ? rest : STR("*");
	if (noun->class == CLASS_DATE &&
	    sign_at_head(str_from(rest, str_of(noun->noun).len), &next))
		return STR("日期");
	return str_of(noun->noun);
}
