#include "language.h"

#include "array.h"
#include "language_private.h"
#include "utf8.h"

/* （  ） 【】 【*】 【待填：市名】 {{会议名称}}, and in a raw speech also [ ] […] 【…】 【单位名称】. */

#define CONTENT_MAX 240 /* bytes between the marks */

static const struct bracket {
	const char *open, *close;
	bool ours;   /* also in our own files */
	bool signs;  /* may hold one sign: 【*】 */
	bool labels; /* may hold what is wanted: 【单位名称】 */
	bool asides; /* and what explains: of labels only the plainest count */
} brackets[] = {
	{ "（", "）", true, false, false, true },
	{ "(", ")", true, false, false, true },
	{ "【", "】", true, true, true, false },
	{ "[", "]", false, true, true, false },
	{ "［", "］", false, true, true, false },
	{ "〔", "〕", false, false, false, false },
	{ "{", "}", false, false, true, false },
};

static bool
is_blank(struct str s)
{
	for (size_t off = 0, len; off < s.len; off += len)
		if (!utf8_is_space(utf8_at(s, off, &len)))
			return false;
	return true;
}

static bool
is_dots(struct str s)
{
	size_t off = 0, len;

	for (uint32_t c; off < s.len; off += len) {
		c = utf8_at(s, off, &len);
		if (c != U'…' && c != '.' && c != U'。')
			return false;
	}
	return off > 0;
}

static bool
is_sign(struct str s)
{
	return s.len && (sign_plain(s, 0) == s.len);
}

/* What a label names: 单位名称 is the field 单位, 市名 市; empty if it is no label. */
static struct str
label_field(struct str s)
{
	static const char *const tails[] = { "名称", "名", NULL };
	static const char others[] =
	    "姓名 名字 职务 时间 日期 地点 数字 数值 金额 名称 序号 编号 人数 天数 次数 数量 比例 百分比 月日 电话 号码 年龄 部队";

	struct str bare;

	if (str_eq(s, STR("姓名")))
		return s;
	bare = str_sub(s, 0, s.len - str_one_before(s, s.len, tails));
	if (bare.len < s.len && noun_named(bare))
		return bare;
	if (str_starts(s, STR("某")) && noun_named(str_from(s, STR("某").len)))
		return str_from(s, STR("某").len);
	if (noun_named(s) || str_eq(s, STR("姓")))
		return s;
	if (starts_with_any(s, "主办 承办 协办 所在 发言 获奖 对方 捐赠 贵") && noun_ending(s))
		return s;
	if (utf8_count(s) <= 10 &&
	    (ends_with_any(s, others) || starts_with_any(s, "填写 此处填 待补 插入 请填")))
		return s;
	return str_of(NULL);
}

/* （姓名）, but 各部门（单位） explains. */
static bool
is_plain_label(struct str before, struct str s)
{
	static const char labels[] =
	    "姓名 名字 领导姓名 单位名称 公司名称 学校名称 企业名称 具体时间 具体日期 具体地点 具体数字 地名 省名 市名 县名 区名 镇名 村名 年份 数字 金额 职务";

	if (is_one_of(s, labels))
		return true;
	return is_one_of(s, "单位 时间 地点 日期 人数") &&
	       ends_with_any(before, "在 由 请 于 和 与 向 对 从 到 ， 。 、 共 有 达 达到");
}

/* 待填 or 待填：市名 */
static bool
is_gap(struct str inside, struct str *label)
{
	struct str rest = str_from(inside, STR("待填").len);

	if (!str_starts(inside, STR("待填")))
		return false;
	if (str_starts(rest, STR("：")))
		rest = str_from(rest, STR("：").len);
	else if (str_starts(rest, STR(":")))
		rest = str_from(rest, 1);
	*label = str_trim(rest);
	return true;
}

static enum sign_kind
judge(const struct sign_text *t, const struct bracket *b, struct str inside, struct str *name)
{
	size_t off = (size_t)(inside.data - t->text.data) - str_of(b->open).len;
	struct str before = str_sub(t->text, 0, off);
	struct str trimmed = str_trim(inside);

	*name = str_of(NULL);
	if (b->labels && b->ours && !t->raw && starts_with_any(trimmed, "待写 待选"))
		return SIGN_OPEN;
	if (is_gap(trimmed, name))
		return b->labels && b->ours ? SIGN_GAP : SIGN_NONE;
	if (is_blank(inside))
		return SIGN_EMPTY;
	if (b->signs && (b->ours || t->raw) && is_sign(trimmed))
		return SIGN_EMPTY;
	if (!t->raw)
		return SIGN_NONE;
	if (is_dots(trimmed))
		return SIGN_EMPTY;
	if (b->labels && (*name = label_field(trimmed)).len)
		return SIGN_EMPTY;
	if (!b->asides || !is_plain_label(before, trimmed))
		return SIGN_NONE;
	*name = label_field(trimmed);
	return SIGN_EMPTY;
}

static bool
named(const struct sign_text *t, size_t off, struct sign *out)
{
	struct str rest = str_sub(t->text, off, CONTENT_MAX);
	size_t end = str_find(rest, STR("}}"), 0);
	struct str inside;

	if (t->raw || !str_starts(rest, STR("{{")) || end == STR_NONE)
		return false;
	inside = str_trim(str_sub(rest, 2, end - 2));
	if (is_blank(str_without(inside, STR("、"))) || str_has(inside, STR("{")) ||
	    str_has(inside, STR("\n")))
		return false;
	*out = (struct sign){ .at = span_of(off, end + 2), .kind = SIGN_NAMED, .name = inside };
	return true;
}

/* 高二（…）班: brackets that stay. */
static bool
is_class(struct str before, struct str after)
{
	return starts_with_any(after, "班") &&
	       ends_with_any(before, "一 二 三 四 五 六 七 八 九 高 初 级");
}

bool
sign_bracket(const struct sign_text *t, size_t off, struct sign *out, size_t *skip)
{
	struct str rest = str_sub(t->text, off, CONTENT_MAX);
	size_t len;

	utf8_at(t->text, off, skip);
	if (rest.data[0] == '{' && !t->raw)
		return named(t, off, out);
	if (str_starts(rest, STR("{{")) || (off && t->text.data[off - 1] == '{'))
		return false;
	for (size_t i = 0; i < COUNT(brackets); i++) {
		const struct bracket *b = &brackets[i];
		size_t open = str_of(b->open).len, end;
		enum sign_kind kind;
		struct str name;

		if (!str_starts(rest, str_of(b->open)) || (!b->ours && !t->raw))
			continue;
		end = str_find(rest, str_of(b->close), open);
		if (end == STR_NONE || str_has(str_sub(rest, 0, end), STR("\n")))
			return false;
		kind = judge(t, b, str_sub(rest, open, end - open), &name);
		end += str_of(b->close).len;
		/* main(), [](link) */
		if (kind == SIGN_NONE || str_at(rest, end, "(") ||
		    (b->open[0] == '(' && utf8_is_word(utf8_before(t->text, off, &len))))
			return false;
		*out = (struct sign){ .at = span_of(off, end), .kind = kind, .name = name };
		if (b->asides && is_class(str_sub(t->text, 0, off), str_from(rest, end)) &&
		    end > 2 * open && !is_blank(str_sub(rest, open, end - 2 * open)))
			out->at = span_of(off + open, end - 2 * open);
		return true;
	}
	return false;
}
