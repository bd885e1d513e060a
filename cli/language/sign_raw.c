#include "language.h"

#include "language_private.h"
#include "utf8.h"

/* What only an old speech uses for a blank: …… in the middle of a sentence, and the letters of A市 and B、C两县. */

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

bool
sign_ellipsis(const struct sign_text *t, size_t off, struct sign *out, size_t *skip)
{
	size_t len = dots_len(t->text, off);
	struct str before = str_sub(t->text, 0, off), after = str_from(t->text, off + len);
	bool stands_for_all = ends_with_any(before, "《 “") && starts_with_any(after, "》 ”");

	utf8_at(t->text, off, skip);
	if (!len)
		return false;
	*skip = len;
	if (starts_with_any(after, goes_on))
		return false;
	if (!noun_at(t->text, off + len) && !stands_for_all &&
	    !bare_evidence(t->text, off, off + len))
		return false;
	*out = (struct sign){ .at = span_of(off, len), .kind = SIGN_EMPTY };
	return true;
}

/* Nouns that make of a letter a kind or a part, not a name: A区 may be one, A馆 is not. */
static bool
takes_letter(const struct field_noun *noun)
{
	static const char kinds[] = "馆 部 院 所 线 站 队 路 桥 港 科 室 厅 城 山 街 巷";

	if (ends_with_any(str_of(noun->noun), kinds) && str_of(noun->noun).len == 3)
		return false;
	return noun->class == CLASS_PLACE || noun->class == CLASS_PERSON ||
	       noun->class == CLASS_BODY;
}

/* The noun that letters joined by 、 share: A、B两县, C和D公司. */
static const struct field_noun *
shared_noun(struct str text, size_t off)
{
	static const char *const joints[] = { "、", "和", "与", "及" };
	const struct field_noun *noun = noun_at(text, off);

	for (unsigned i = 0; !noun && i < 8; i++) {
		struct str rest = str_from(text, off);
		size_t joint = 0;

		if (starts_with_any(rest, "两 二 三 四 五 六 等")) {
			noun = noun_at(text, off + 3);
			return noun ? noun : noun_at(text, off + 6);
		}
		for (size_t j = 0; j < sizeof joints / sizeof *joints; j++)
			if (str_starts(rest, str_of(joints[j])))
				joint = 3;
		if (!joint || off + joint >= text.len || text.data[off + joint] < 'A' ||
		    text.data[off + joint] > 'Z')
			return NULL;
		off += joint + 1;
		noun = noun_at(text, off);
	}
	return noun;
}

bool
sign_letter(const struct sign_text *t, size_t off, struct sign *out, size_t *skip)
{
	struct str text = t->text;
	const struct field_noun *noun;
	size_t end = off + 1, len;

	while (end < text.len && text.data[end] == text.data[off] && end - off < 3)
		end++;
	*skip = end - off;
	if (utf8_is_word(utf8_before(text, off, &len)) || utf8_is_word(utf8_at(text, end, &len)) ||
	    ends_with_any(str_sub(text, 0, off), "+ - / . _ & ＋ －"))
		return false;
	noun = shared_noun(text, end);
	if (!noun || !takes_letter(noun))
		return false;
	*out = (struct sign){ .at = span_of(off, end - off), .kind = SIGN_LETTER, .width = 1 };
	return true;
}
