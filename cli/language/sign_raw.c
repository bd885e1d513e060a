#include "language.h"

#include "language_private.h"
#include "names_private.h"
#include "utf8.h"

/* What only an old speech uses for a blank: …… in the middle of a sentence, the letters of A市 and B、C两县, 20--年. */

/* Bytes of …, ……, ......, 。。。 at off. */
static size_t
dots_len(struct str text, size_t off)
{
	size_t at = off, len, n = 0;
	uint32_t first = utf8_at(text, off, &len);

	if (first != U'…' && first != '.' && first != U'。')
		return 0;
	while (utf8_at(text, at, &len) == first) {
		at += len;
		n++;
	}
	return first == U'…' || n >= 3 ? at - off : 0;
}

/* What goes on after an enumeration that broke off: 水、电、气……都要管好. */
static const char goes_on[] =
    "都 等 这 凡此 一切 均 总之 全都 也 还 就 我们 你们 他们 大家 不 真 可 但 而 样样 件件 处处 人人 个个";

/* ……、……、青溪县; ……-……: one of several in a row, not what breaks a row off. */
static bool
is_listed(const struct sign_text *t, struct str before, struct str after)
{
	size_t joint = STR("、").len;

	if (starts_with_any(after, "-") && dots_len(t->text, t->text.len - after.len + 1))
		return true;
	if (ends_with_any(before, "-") && t->from && t->from + 1 == before.len)
		return true;
	if (ends_with_any(before, "、 和 与") && t->from && t->from + joint == before.len)
		return true;
	if (!starts_with_any(after, "、"))
		return false;
	return ends_with_any(before, "、 ， 。 ：") ||
	       dots_len(t->text, t->text.len - after.len + joint);
}

/* 印发《……》, 开展“……”行动; but a speech of dots alone is silence. */
static bool
stands_in_quotes(struct str before, struct str after)
{
	size_t quote = STR("“").len, len;

	if (ends_with_any(before, "《") && starts_with_any(after, "》"))
		return true;
	return ends_with_any(before, "“") && starts_with_any(after, "”") &&
	       (utf8_is_han(utf8_before(before, before.len - quote, &len)) ||
		   noun_at(after, quote));
}

bool
sign_ellipsis(const struct sign_text *t, size_t off, struct sign *out, size_t *skip)
{
	size_t len = dots_len(t->text, off);
	struct str before = str_sub(t->text, 0, off), after = str_from(t->text, off + len);
	bool stands_for_all = stands_in_quotes(before, after);

	utf8_at(t->text, off, skip);
	if (!len)
		return false;
	*skip = len;
	if (starts_with_any(after, goes_on) ||
	    (starts_with_any(after, "”") && !ends_with_any(before, "“")) ||
	    (ends_with_any(before, "“") && !starts_with_any(after, "”") &&
		!noun_at(t->text, off + len)))
		return false;
	if (!noun_at(t->text, off + len) && !noun_of_many(t->text, off + len) && !stands_for_all &&
	    !names_speaker(t->text, off, off + len) && !is_listed(t, before, after) &&
	    !bare_evidence(t->text, off, off + len))
		return false;
	*out = (struct sign){ .at = span_of(off, len), .kind = SIGN_EMPTY };
	return true;
}

/* 甲县、乙县, 甲公司: a name left out. */
bool
sign_stem(const struct sign_text *t, size_t off, struct sign *out, size_t *skip)
{
	static const char nouns[] = "省 市 县 区 镇 乡 村 街道 社区 公司 企业 单位 集团 局 学校";
	const struct field_noun *noun;
	size_t len;

	*skip = STR("甲").len;
	noun = noun_at(t->text, off + *skip);
	if (!noun || !is_one_of(str_of(noun->noun), nouns) ||
	    (utf8_is_han(utf8_before(t->text, off, &len)) && !name_may_begin(t->text, off)))
		return false;
	*out = (struct sign){ .at = span_of(off, *skip), .kind = SIGN_LETTER, .width = 1 };
	return true;
}

/* Where the run of one mark ends that stands at off. */
static size_t
run_end(struct str text, size_t off, char mark)
{
	while (off < text.len && text.data[off] == mark)
		off++;
	return off;
}

/* What is counted by a blank that stands from start to end: --县, ==名, 百分之==; == stands for digits only, as it marks words, too. */
static bool
has_noun_around(struct str text, size_t start, size_t end)
{
	const struct field_noun *noun = noun_at(text, end);

	if (text.data[start] == '-')
		return noun || noun_of_many(text, end);
	return (noun && (noun->class == CLASS_AMOUNT || noun->class == CLASS_DATE)) ||
	       ends_with_any(str_sub(text, 0, start), "百分之");
}

/* --县, 20--年, 投资==万元: two dashes and more or equals signs beside a noun, not the dash of a sentence. */
bool
sign_dashes(const struct sign_text *t, size_t off, struct sign *out, size_t *skip)
{
	char mark = t->text.data[off];
	size_t start = off, end = run_end(t->text, off, mark), len;
	bool year;

	if (str_at(t->text, end, ".") && run_end(t->text, end + 1, mark) > end + 1)
		end = run_end(t->text, end + 1, mark);
	*skip = end - off;
	year = off >= t->from + 2 && starts_with_any(str_sub(t->text, off - 2, 2), "19 20") &&
	       starts_with_any(str_from(t->text, end), "年 至20 到20 —20");
	if (year)
		start = off - 2;
	else if (utf8_is_word(utf8_before(t->text, off, &len)) ||
		 !has_noun_around(t->text, off, end))
		return false;
	*out = (struct sign){ .at = span_of(start, end - start),
		.kind = year ? SIGN_YEAR : SIGN_RUN,
		.width = (unsigned)(end - off),
		.digits = year };
	return true;
}

/* Whether a letter before the noun stands for a name or a number: A市, B万元, N年, but not A馆, B类, C位, D级. */
static bool
takes_letter(const struct field_noun *noun, char letter)
{
	static const char kinds[] = "馆 部 院 所 线 站 队 路 桥 港 科 室 厅 城 山 街 巷";
	static const char counted[] =
	    "万元 亿元 元 万 亿 亩 公顷 户 人 名 个 家 公里 平方米 米 吨 起 处 辆 % ％ 个百分点 件 次 例 公斤 立方米 余 月 日 届 天 周 小时 分钟 头 只 株 台 份 批 篇 宗 条 间 项 支";

	static const char tiers[] =
	    "省 市 县 区 镇 乡 村 街道 社区 州 公司 集团 企业 局 学校 小学 中学 医院 党委 党支部";

	if (letter == 'N')                                     /* any number */
		return !str_eq(str_of(noun->noun), STR("遍")); /* 说了N遍 */
	if (is_one_of(str_of(noun->noun), "项目 工程"))
		return true;
	if (letter > 'H')
		return noun->class == CLASS_PERSON || is_one_of(str_of(noun->noun), tiers);

	switch (noun->class) {
	case CLASS_PLACE:
	case CLASS_PERSON:
	case CLASS_BODY:
		return !is_one_of(str_of(noun->noun), kinds);
	case CLASS_AMOUNT:
	case CLASS_DATE:
	case CLASS_ORDINAL:
		return is_one_of(str_of(noun->noun), counted);
	case CLASS_TEXT:
		break;
	}
	return false;
}

/* N个1, AAA企业, N次方: the letters count or grade; B区食堂, E家亲: they are names. */
static bool
counts_letter(struct str text, size_t off, size_t end, const struct field_noun *noun)
{
	struct str after = str_from(text, end + str_of(noun->noun).len);

	if (text.data[off] == 'N') /* 说了N次: many times */
		return starts_with_any(after, "0 1 2 3 4 5 6 7 8 9") ||
		       (str_eq(str_of(noun->noun), STR("次")) &&
			   (str_starts(after, STR("方")) ||
			       ends_with_any(str_sub(text, 0, off),
				   "说了 听了 讲了 提了 催了 跑了 试了 问了 想了")));
	if (str_eq(str_of(noun->noun), STR("区")) &&
	    starts_with_any(after, "停车 食堂 入口 出口 座 看台 展 楼 栋 门 广播 检票 候"))
		return true;
	if (str_eq(str_of(noun->noun), STR("家")) && text.data[off] == 'E')
		return true;
	return end - off == 3 && text.data[off] == 'A';
}

/* The noun that letters joined by 、 share: A、B两县, C和D公司. */
static const struct field_noun *
shared_noun(struct str text, size_t off)
{
	const size_t joint = STR("、").len;

	for (unsigned i = 0; i < 8; i++) {
		struct str rest = str_from(text, off), letter = str_sub(rest, joint, 1);
		const struct field_noun *noun = noun_at(text, off);

		if (noun || (noun = noun_counted(text, off)) || (noun = noun_of_many(text, off)))
			return noun;
		if (str_starts(rest, STR("等")))
			return noun_at(text, off + STR("等").len);
		if (!starts_with_any(rest, "、 和 与 及") || !letter.len || *letter.data < 'A' ||
		    *letter.data > 'Z')
			return NULL;
		off += joint + letter.len;
	}
	return NULL;
}

/* 姓A; but 老百姓A, 百家姓A: the word ends before the letter. */
static bool
follows_family(struct str before)
{
	return ends_with_any(before, "姓") && !ends_with_any(before, "百姓 家姓 同姓");
}

bool
sign_letter(const struct sign_text *t, size_t off, struct sign *out, size_t *skip)
{
	struct str text = t->text;
	const struct field_noun *noun;
	size_t end = off + 1, len;

	while (end < text.len && text.data[end] == text.data[off] && end - off < 4)
		end++;
	if (text.data[off] == 'N' && str_at(text, end, ".N"))
		end += 2;
	if (text.data[off] == 'N' && str_at(text, end, ",NNN"))
		end += STR(",NNN").len;
	*skip = end - off;
	if (utf8_is_word(utf8_before(text, off, &len)) || utf8_is_word(utf8_at(text, end, &len)) ||
	    ends_with_any(str_sub(text, 0, off), "+ - / . _ & ＋ －"))
		return false;
	noun = shared_noun(text, end);
	if (!noun && follows_family(str_sub(text, 0, off)))
		noun = noun_named(STR("同志")); /* 姓A */
	if (!noun && follows_title(text, off) &&
	    !starts_with_any(str_from(text, end), "角 岗 证 档 卷 组 类 级 座 层 班 区 股 型 照"))
		noun = noun_named(STR("同志")); /* 村支书B */
	if (noun ? !takes_letter(noun, text.data[off]) || counts_letter(text, off, end, noun)
		 : !names_company(str_from(text, end)) && !names_speaker(text, off, end))
		return false;
	*out = (struct sign){ .at = span_of(off, end - off), .kind = SIGN_LETTER, .width = 1 };
	return true;
}
