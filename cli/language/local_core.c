#include "language.h"

#include <string.h>

#include "names_private.h"
#include "utf8.h"

/* The name before the word for what a place or a body is: 柳渡|镇, 第三实验|小学. */

/* Characters that are in no name. */
static const char nameless[] =
    "看像之的在各了要把将对是不没进包等既全为从我你他这那每个几第年月日及或到向走扫修过问救守得由请谁哪一两着去出点有往也都又只就会能让使逐沉搬说讲带领返退驻访某读至谨暨此该仍但";

/* Characters that end a word before a name, and begin none. */
static const char endings[] = "段级制属性型化类率期支批笔域室业圈岁间";

/* Whether what stands before off may be a blank for a number: a figure or a sign, no mark. */
static bool
is_behind_figure(struct str text, size_t off)
{
	static const char *const marks[] = { "，", "。", "；", "：", "、", "！", "？", "“", "”",
		"《", "》", "（", "）", "　", "\n", " ", NULL };
	size_t len;

	return off && !utf8_is_han(utf8_before(text, off, &len)) &&
	       !str_one_before(text, off, marks);
}

/* 千镇万村, 两条路, X座危桥: a number of things. */
static bool
counts(struct str text, struct span at, const struct local_sign *s)
{
	static const char numbers[] = "一二两三四五六七八九十百千几半整每这那头数";
	static const char many[] = "百千万十", measures[] = "座条处所个片段栋块间";
	static const char also[] = "家道口眼"; /* 三家子, 二道沟 */
	struct str core = str_sub(text, at.off, at.len);
	size_t last = core.len - 3;

	if (han_in(measures, core, 0) || han_in(also, core, 0) || han_in("里", core, 0))
		return is_behind_figure(text, at.off);
	if (core.len < 6)
		return false;
	/* 千村万里 */
	if (core.len == 12 && han_in(many, core, 0) && han_in(many, core, 6))
		return true;
	return (han_in(numbers, core, 0) && han_in(measures, core, 3)) ||
	       (han_in(numbers, core, last - 3) &&
		   (han_in(measures, core, last) || han_in(also, core, last))) ||
	       (han_in(many, core, 0) && (core.len == 6 || han_in(many, core, last)) &&
		   strlen(s->sign) == 3);
}

/* 老城老街, 园中园: said for the sound of it. */
static bool
rhymes(struct str core, const struct local_sign *s)
{
	return (core.len == 9 && memcmp(core.data, core.data + 6, 3) == 0) ||
	       (strlen(s->sign) == 3 && str_has(core, str_of(s->sign)));
}

/* 子公司, 省物流集团: a body that is called after the one that owns it. */
static bool
is_owned(struct str text, struct span core, const struct local_sign *s)
{
	static const char *const owners[] = { "省", "市", "县", "区", NULL };
	static const char *const parts[] = { "子", "分", "母", "总", NULL };

	return s->class == CLASS_BODY &&
	       (str_one_at(text, core.off, owners) ||
		   str_one_before(text, core.off + core.len, parts) ||
		   str_one_before(text, core.off + core.len, owners) ||
		   (str_at(str_of(s->sign), 0, "集团") && str_one_before(text, core.off, owners)));
}

/* Whether a name cannot begin as core does: with half a word, behind a figure, with what is done, with 和 behind a word. */
static bool
begins_no_name(struct str text, struct span core)
{
	static const char *const to[] = { "到", "在", "赴", "从", "对", NULL };
	size_t len;
	uint32_t before = utf8_before(text, core.off, &len);

	/* 到|和盛镇 */
	if (str_at(text, core.off, "和") && str_one_before(text, core.off, to))
		return false;
	return han_in(endings, text, core.off) || utf8_is_digit(before) ||
	       (core.len >= 9 && str_one_at(text, core.off, local_doings)) ||
	       (str_at(text, core.off, "和") && utf8_is_han(before));
}

/* Whether core is no name before this sign. */
static bool
is_no_name(struct str text, struct span core, const struct local_sign *s)
{
	static const char *const wills[] = { "可以", "要", "能", "想", "计划", "准备", "打算", "拟",
		"再", NULL };
	struct str name = str_sub(text, core.off, core.len);

	/* 大型互联网 */
	if (core.len > 9 && is_one_of(str_from(name, core.len - 9), local_no_names))
		return true;
	/* 可以|建古树公园 */
	if (han_in("建修逛游", text, core.off) && str_one_before(text, core.off, wills))
		return true;
	return begins_no_name(text, core) || is_owned(text, core, s) || counts(text, core, s) ||
	       rhymes(name, s);
}

/* 弦月路, 月亮坪, but not 八月 */
static bool
is_moon(struct str core, size_t off)
{
	return str_at(core, off, "月") &&
	       (off ? !numeral_has(utf8_at(core, off - 3, &(size_t){ 0 }))
		    : core.len > 3 && str_at(core, 3, "亮"));
}

/* 仁和|医院, but not 学校和|医院 */
static bool
is_harmony(struct str core)
{
	return core.len == 6 && str_at(core, 3, "和") &&
	       han_in("仁万同福祥顺泰安永康义信德广宝天元致谦瑞惠", core, 0);
}

static bool
named(struct str core)
{
	static const char *const kinds[] = { "国道", "省道", "段", "级", "型", "间", "批", "类",
		"制", "式", "微", NULL };
	static const char *const inner[] = { "和", "与", "某", "靠", "需", "属", "归", "替", "改",
		NULL };
	static const char *const done[] = { "好", "开", "入户", "到户", NULL };
	static const char *const belts[] = { "玉带", "金带", NULL };

	if (is_harmony(core))
		return true;
	for (size_t off = 0; off + 3 <= core.len; off += 3)
		if ((han_in(nameless, core, off) && !str_at(core, off, "年代") &&
			!str_one_before(core, off + 3, belts) && !is_moon(core, off)) ||
		    (off && str_one_at(core, off, inner)))
			return false;
	/* 州级医院, 引好路, 开路 */
	if (str_one_before(core, core.len, kinds) || str_one_before(core, core.len, done))
		return false;
	/* 方家|庄 */
	if (core.len == 6 && str_at(core, 3, "家") && surname_at(core, 0) >= SURNAME_ANY)
		return true;
	return !common_only(core) && !is_one_of(core, local_no_names) &&
	       (core.len < 6 || !is_one_of(str_from(core, core.len - 6), local_no_names));
}

/* What is left of a body's name without the words that say what it does: 绿源 of 绿源环保科技. */
static struct str
without_trades(struct str core)
{
	while (core.len >= 12) {
		struct str last = str_from(core, core.len - 6);

		if (!is_one_of(last, local_no_names) && !is_one_of(last, local_trades) &&
		    !is_trade(last))
			break;
		core.len -= 6;
	}
	return core;
}

/* Whether words of what a body does stand before its sign: 农业发展有限公司. */
static bool
is_long(const struct local_sign *s)
{
	return s->by_words == BY_ANY || str_at(str_of(s->sign), 0, "合作社");
}

/* Whether words are no name before this sign: 产业园, 水务公司. */
static bool
is_generic(struct str name, const struct local_sign *s)
{
	return is_one_of(name, local_no_names) ||
	       (s->class == CLASS_BODY && (is_one_of(name, local_trades) || is_trade(name)));
}

/* Whether there is a name in what stands before a sign; of a body's without what it does. */
static bool
has_name(struct str text, struct span core, const struct local_sign *s)
{
	struct str name = str_sub(text, core.off, core.len);

	if (is_long(s) || (s->class == CLASS_BODY && !common_before(text, core.off)))
		name = without_trades(name);
	return named(name) || (s->by_words == BY_ANY && core.len >= 12 &&
				  str_find(name, STR("的"), 0) == STR_NONE);
}

/*
 * Whether the name of a mountain or a river may begin with core: 绿水青|山 and 劳动者港|湾 are none. A word may where it sounds
 * like one and stands clean: 到|桃花|江.
 */
static bool
begins_nature(const struct names *names, struct str text, struct span core)
{
	static const char *const last[] = { "青", "江", "移", "银", "雪", "如", "人", "群", "高",
		"治", "北部", "港", "融", "通", "派", "塞上", "回", NULL };

	if (str_one_before(text, core.off + core.len, last))
		return false;
	return !common_at(text, core.off) ||
	       (core.len == 6 && local_begins_clean(names, text, core.off) &&
		   toponym_score(str_sub(text, core.off, core.len)) >= 3);
}

/* Whether it is a clause of its own, as 背井离乡 may be and a name hardly is. */
static bool
is_alone(struct str text, struct span at)
{
	static const char *const stops[] = { "，", "。", "；", "！", "？", NULL };

	return str_one_before(text, at.off, stops) && str_one_at(text, at.off + at.len, stops);
}

/*
 * Whether the characters of a name look like one, the more the less its left end is sure: 治其|桥 and 再扣|村 are none.
 * Bodies choose their names more freely, and long ones are made of words.
 */
static bool
sounds_right(const struct names *names, struct str text, struct span core,
    const struct local_sign *s)
{
	/* parks and halls are called after persons, too */
	bool body = s->class == CLASS_BODY || strlen(s->sign) >= 9,
	     words = common_at(text, core.off);
	size_t len, end = core.off + core.len;
	int least = body ? -2 : words ? 2 : 0;

	if (is_alone(text, span_of(core.off, core.len + strlen(s->sign))))
		least = 3;
	else if (!utf8_is_han(utf8_before(text, core.off, &len)) ||
		 local_is_behind_name(names, core.off))
		least = body                                ? -7
			: core.len == 6                     ? -1
			: words || common_before(text, end) ? -3
							    : -5;
	else if (local_begins_clean(names, text, core.off))
		least = body ? -4 : -2;
	return (core.len > 15 && !body) ||
	       toponym_score(str_sub(text, core.off, core.len)) >= least;
}

/* Whether an ordinary word is a name before this sign: 大桥|镇, but not 管好|水库. */
static bool
is_name_by_words(const struct names *names, struct str text, struct span core,
    const struct local_sign *s)
{
	static const char *const done[] = { "好", "住", "牢", NULL };

	if (s->by_words == BY_NONE || core.len != 6 || !common_at(text, core.off))
		return false;
	/* of nature's names those that reach here sound like one: begins_nature() */
	return (s->by_words != BY_CLEAN && s->by_words != BY_NATURE) ||
	       (local_begins_clean(names, text, core.off) &&
		   !str_one_at(text, core.off, local_doings) &&
		   !str_one_before(text, core.off + core.len, done));
}

/*
 * Bytes of the name before a sign: as short as it can be while it begins where a name may, is not made of common words,
 * and does not cut one at either end.
 */
static size_t
core_before(const struct names *names, struct str text, size_t off, const struct local_sign *s,
    bool *by_words)
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
		if (s->by_words == BY_NATURE && !begins_nature(names, text, at))
			continue;
		bool right = sounds_right(names, text, at, s);

		if (right && has_name(text, at, s))
			return core;
		if ((right || s->by_words != BY_CLEAN) && is_name_by_words(names, text, at, s)) {
			*by_words = s->by_words == BY_OTHERS;
			return core;
		}
	}
	return 0;
}

/* 建设养老服务中心, 惠民养老服务中心: what is done to it, and what it is for. */
static bool
is_purpose(struct str word, const struct local_sign *s)
{
	static const char purposes[] = " 建设 幸福 惠民 利民 富民 民生 和谐 友好 诚信 ";

	return str_has(str_of(s->sign), STR("服务中心")) && is_one_of(word, purposes);
}

size_t
local_core(const struct names *names, struct str text, size_t off, const struct local_sign *s,
    bool *by_words)
{
	bool bank = str_at(str_of(s->sign), 0, "银行"); /* 爱心银行 is no bank */
	size_t core = bank                     ? 0
		      : s->class == CLASS_BODY ? local_called_before(text, off)
					       : local_usual_before(text, off, s);

	*by_words = false;
	if (is_purpose(str_sub(text, off - core, core), s))
		core = 0;
	if (!core)
		core = local_known_before(names, text, off, s);
	if (!core)
		core = core_before(names, text, off, s, by_words);
	return core || s->class == CLASS_BODY ? core : local_sounds_before(text, off);
}
