#include "language.h"

#include <string.h>

#include "names_private.h"
#include "utf8.h"

/*
 * Names before a sign that are known as names, though they are words, or too short to be told by their characters: towns by
 * the official list, words that many villages are called, one character behind a place; and what is written by its sounds.
 */

bool
local_begins_clean(const struct names *names, struct str text, size_t off)
{
	static const char *const to[] = { "在", "到", "赴", "从", "往", "和", "与", "及", "对",
		"向", "像", "住", "去", "由", "请", "让", "等", "比", "越过", "跨过", "走遍",
		"遍布", "隔着", "紧邻", "穿过", "沿着", "途经", "流经", "濒临", "毗邻", "登上",
		"翻过", "翻越", "横跨", "走进", NULL };
	const struct proper_name *last = names->n ? &names->items[names->n - 1] : NULL;
	size_t len;

	return !utf8_is_han(utf8_before(text, off, &len)) ||
	       (last != NULL &&
		   last->at.off + last->at.len + (str_before(text, off, "的") ? 3 : 0) == off) ||
	       (str_one_before(text, off, to) && !common_across(text, off));
}

bool
local_is_behind_name(const struct names *names, size_t off)
{
	for (size_t i = names->n; i-- > 0 && i + 4 > names->n;)
		if (names->items[i].at.off + names->items[i].at.len == off)
			return true;
	return false;
}

bool
local_is_behind_clear(const struct names *names, struct str text, size_t off)
{
	for (size_t i = names->n; i-- > 0 && i + 4 > names->n;) {
		struct span at = names->items[i].at;

		if (at.off + at.len == off)
			return name_may_begin(text, at.off) && !common_across(text, at.off);
	}
	return false;
}

size_t
local_sounds_before(struct str text, size_t off)
{
	size_t len = 0, best = 0;

	while (len < 27 && off - len >= 3 &&
	       (han_in(name_sounds, text, off - len - 3) ||
		   han_in(local_sounds, text, off - len - 3))) {
		len += 3;
		if (len >= 9 && name_may_begin(text, off - len))
			best = len;
	}
	return best;
}

/* 衢州|汀|村 */
static bool
is_behind_place(const struct names *names, size_t off, enum sureness sureness)
{
	const struct proper_name *last = names->n ? &names->items[names->n - 1] : NULL;

	return last != NULL && last->kind == NAME_DIVISION && last->sureness == sureness &&
	       last->at.off + last->at.len == off;
}

/* Bytes of one character that is the whole name of a river or a village: 到|沭|河, 岷|江, 在|汀|岭, but not 沿|河; 0 if none. */
static size_t
short_core(const struct names *names, struct str text, size_t off, const struct local_sign *s)
{
	static const char *const signs[] = { "河", "江", "村", "岭", "坑", "湾", "寨", "屯", "溪",
		"湖", "山", NULL };
	/* 推进|颍河|治理 */
	static const char *const works[] = { "治理", "整治", "清淤", "流域", "两岸", "沿岸", "大堤",
		NULL };
	/* characters that name a river and little else */
	static const char rivers[] =
	    "涡颍浑沱沅澧湟洮漳沂沭泗淠汾渭泾洛沁滏涑潇湘沣灞浐淅沮涪岷滦浉浍汝洹淇濮漯汶潞洣耒汨剡濉沩浏渌溆沔浠涢滠涞沽洺滹瀍汧湍";
	static const char *const flowing[] = { "河", "江", "溪", NULL };
	static const char generic[] = "东西南北中上下大小内外前后新老沙江山农渔荒";

	if (!str_one_at(str_of(s->sign), 0, signs) || strlen(s->sign) > 3 ||
	    !han_before(text, off, 1))
		return 0;
	if (han_in(generic, text, off - 3) || common_at(text, off - 3))
		return 0;
	bool mountain = str_at(str_of(s->sign), 0, "山"); /* 崇山, 群山 */
	bool worked_on = common_before(text, off - 3) && str_one_at(text, off + 3, works);
	/* of a river nothing more is asked */
	bool river = han_in(rivers, text, off - 3) && str_one_at(str_of(s->sign), 0, flowing) &&
		     name_may_begin(text, off - 3) && !common_across(text, off - 3);
	bool clean = worked_on || local_begins_clean(names, text, off - 3);
	int least = is_behind_place(names, off - 3, NAME_SURE)                 ? 0
		    : mountain && is_behind_place(names, off - 3, NAME_LIKELY) ? 0
		    : !mountain && clean                                       ? 4
									       : 100;

	return river || toponym_score(str_sub(text, off - 3, 3)) >= least ? 3 : 0;
}

/* Whether a name that is a word stands as one: nothing but a mark, a place or a way there is before it, and nobody does it. */
static bool
stands_clean(const struct names *names, struct str text, struct span core)
{
	return local_begins_clean(names, text, core.off) &&
	       !str_one_at(text, core.off, local_doings) &&
	       !is_one_of(str_sub(text, core.off, core.len), local_no_names);
}

/* Bytes of a word before a sign that many villages are called: 、星火|社区, 到|荷花|新村; 0 if none. */
static size_t
village_core(const struct names *names, struct str text, size_t off, const struct local_sign *s)
{
	struct span core = span_of(off - 6, 6);

	return off >= 6 && s->class == CLASS_PLACE && !s->in_lists &&
		       (s->by_words == BY_NONE || s->by_words == BY_NATURE) &&
		       sorted_has(villages_words, nvillages_words, str_sub(text, core.off, 6)) &&
		       !common_across(text, core.off) && stands_clean(names, text, core)
		   ? 6
		   : 0;
}

/* Bytes of the name of an official town before its sign: 百纳|乡; one that is a word stands clean: 、护国|镇. */
static size_t
town_core(const struct names *names, struct str text, size_t off, const struct local_sign *s)
{
	static const char *const towns[] = { "镇", "乡", "街道", NULL };
	bool word = false;

	if (!str_one_at(str_of(s->sign), 0, towns))
		return 0;
	size_t len = place_town_before(text, off, &word);

	/* 诸暨|枫桥|镇 */
	if (len && !word && local_is_behind_name(names, off - len))
		return len;
	if (!len || common_across(text, off - len) || !name_may_begin(text, off - len))
		return 0;
	return !word || stands_clean(names, text, span_of(off - len, len)) ? len : 0;
}

size_t
local_known_before(const struct names *names, struct str text, size_t off,
    const struct local_sign *s)
{
	size_t core = town_core(names, text, off, s);

	if (!core)
		core = village_core(names, text, off, s);
	return core ? core : short_core(names, text, off, s);
}
