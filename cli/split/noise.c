/*
 * What sites, scanners and editors put around and into a speech. A line is weighed by the phrases in it: a strong one
 * decides alone, a weak one in a short line or together with others, so that a speech may speak of websites.
 */
#include "split_private.h"

#include <string.h>
#include <strings.h>

#include "utf8.h"

/* What makes a bracketed remark noise; in round brackets, which authors use too, only the first ones do. */
static const char *const remarks[] = { "广告", "点击", "下载", "小编", "转载", "版权", "阅读全文",
	"编者", "本站", "公众号", "扫码", "付费", "范文", "VIP", "www", "http", "来源：",
	"责任编辑", "继续阅读", "未完，", "未完待续", "来源", "详细", "会员", "网站", "免费",
	"查看", "编辑" };
#define ROUND_REMARKS 21
#define NREMARKS (sizeof remarks / sizeof *remarks)

struct noise {
	struct phrases *lines, *inner;
};

struct noise *
noise_new(struct arena *a)
{
	struct noise *n = arena_new(a, struct noise);

	n->lines = phrases_new(a, noise_phrases, nnoise_phrases);
	n->inner = phrases_new(a, noise_inner, nnoise_inner);
	return n;
}

/* Nothing that is read aloud: dashes, stars, a lone stop. */
static bool
is_empty(struct str text)
{
	size_t len;

	for (size_t off = 0; off < text.len; off += len) {
		uint32_t c = utf8_at(text, off, &len);

		if (utf8_is_han(c) || utf8_is_word(c) || c == 0xD7 || c == 0xFF08 || c == '(' ||
		    c == 0x201C || c == 0x300A)
			return false;
	}
	return true;
}

/* － 3 －, 第3页, 第 3 页 共 10 页, 3 / 10, P3. */
static bool
is_page_number(struct str text)
{
	static const char *const around = "-—－–·~～|/／第页共pPageAGENUMS 　（）()";
	size_t len, digits = 0, others = 0;

	for (size_t off = 0; off < text.len; off += len) {
		uint32_t c = utf8_at(text, off, &len);
		size_t n;

		if ((c >= '0' && c <= '9') || (numeral_at(text, off, &n) && others))
			digits++;
		else if (str_find(str_of(around), str_sub(text, off, len), 0) != STR_NONE)
			others += !utf8_is_space(c);
		else
			return false;
	}
	return digits >= 1 && digits <= 6 && others >= 1;
}

/* ◆◆◆分页◆◆◆, ======: rather drawn than written. */
static bool
is_rule(struct str text)
{
	static const char *const drawn = "◆◇★☆●○◎■□▲△※=＝*＊-—_~～#+.·";
	size_t len, signs = 0, others = 0;

	for (size_t off = 0; off < text.len && others <= 6; off += len) {
		uint32_t c = utf8_at(text, off, &len);

		if (str_find(str_of(drawn), str_sub(text, off, len), 0) != STR_NONE)
			signs++;
		else
			others += !utf8_is_space(c);
	}
	return signs >= 4 && others <= 6 && signs > others;
}

/* 会议材料　　第3页, 共享资料 第 1 页 共 7 页: a running head with its page. */
static bool
is_paged_head(struct str text)
{
	size_t len, off = text.len;

	if (!str_ends(text, STR("页")) || utf8_is_longer(text, 60) || has_inner_stop(text))
		return false;
	for (uint32_t c; (c = utf8_before(text, off, &len)); off -= len)
		if (utf8_is_space(c) && is_page_number(str_from(text, off)) &&
		    str_find(str_from(text, off), STR("第"), 0) != STR_NONE)
			return true;
	return false;
}

/* ☆☆☆本文为投稿☆☆☆, -- 会议材料 --: a short line between two ornaments. */
static bool
is_ornamented(struct str text)
{
	static const char *const ornaments[] = { "◆", "◇", "★", "☆", "●", "◎", "■", "□", "▲", "△",
		"※", "==", "＝＝", "--", "~~", "～～", "++", "><" };

	if (utf8_is_longer(text, 45) || ending_of(text) != END_OPEN)
		return false;
	for (size_t i = 0; i < sizeof ornaments / sizeof *ornaments; i++)
		if (str_starts(text, str_of(ornaments[i])) && str_ends(text, str_of(ornaments[i])))
			return true;
	return false;
}

/* The text after the signs that sites put before a remark: ◎, ★, | … */
static struct str
without_ornament(struct str text)
{
	static const char *const signs = "◆◇★☆●◎■□▲△※▼►▶»|｜>→☞";
	size_t off = 0, len;

	while (utf8_at(text, off, &len) &&
	       (str_find(str_of(signs), str_sub(text, off, len), 0) != STR_NONE ||
		   utf8_is_space(utf8_at(text, off, &len))))
		off += len;
	return str_from(text, off);
}

/* A word of a site after the title it gave the page: …讲话-文秘网, …发言_范文大全. */
static bool
is_page_title(struct str text)
{
	static const char *const marks[] = { "-", "_", "|", "－" };
	static const char *const sites[] = { "网", "范文", "文秘", "公文", "文库", "文档", "资料库",
		"写作", "114", "之家", "大全", "好文", "论坛", "百科" };
	size_t at = 0, next;
	unsigned level;

	if (utf8_is_longer(text, 60) || ending_of(text) != END_OPEN || has_inner_stop(text) ||
	    form_level(text, &level))
		return false;
	for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
		for (size_t from = 0; (next = str_find(text, str_of(marks[i]), from)) != STR_NONE;
		     from = next + 1)
			at = next > at ? next : at;
	text = str_from(text, at);
	if (!at || utf8_is_longer(text, 12))
		return false;
	for (size_t i = 0; i < sizeof sites / sizeof *sites; i++)
		if (str_find(text, str_of(sites[i]), 0) != STR_NONE)
			return true;
	return false;
}

/* 总结 | 述职 | 发言: a site's menu. */
static bool
is_menu(struct str text)
{
	size_t n = 0;

	if (utf8_is_longer(text, 100) || ending_of(text) == END_STOP)
		return false;
	for (size_t off = 0, at; (at = str_find(text, STR("|"), off)) != STR_NONE; off = at + 1)
		n++;
	for (size_t off = 0, at; (at = str_find(text, STR("｜"), off)) != STR_NONE; off = at + 3)
		n++;
	return n >= 2;
}

/* A trail of links: 首页 > 公文 > 讲话稿. */
static bool
is_breadcrumb(struct str text)
{
	size_t n = 0, off = 0;

	if (utf8_is_longer(text, 80))
		return false;
	for (; (off = str_find(text, STR(">"), off)) != STR_NONE; off++)
		n++;
	for (off = 0; (off = str_find(text, STR("»"), off)) != STR_NONE; off++)
		n++;
	return n >= 2;
}

/* A remark of the site in brackets at off: its bytes. */
static size_t
remark_at(struct str text, size_t off)
{
	static const struct {
		uint32_t open;
		const char *close;
		size_t nremarks;
	} brackets[] = { { 0x3010, "】", NREMARKS }, { '[', "]", NREMARKS },
		{ 0xFF08, "）", ROUND_REMARKS }, { '(', ")", ROUND_REMARKS },
		{ '<', ">", NREMARKS }, { 0xFF3B, "］", NREMARKS } };
	size_t len, end, i = 0;
	uint32_t c = utf8_at(text, off, &len);
	struct str rest, in;

	while (i < sizeof brackets / sizeof *brackets && brackets[i].open != c)
		i++;
	if (i == sizeof brackets / sizeof *brackets)
		return 0;
	rest = str_sub(text, off, 200);
	end = str_find(rest, str_of(brackets[i].close), 0);
	if (end == STR_NONE)
		return 0;
	in = str_sub(rest, len, end - len);
	if (str_find(in, STR("待"), 0) != STR_NONE)
		return 0;
	for (size_t k = 0; k < brackets[i].nremarks; k++)
		if (str_find(in, str_of(remarks[k]), 0) != STR_NONE)
			return end + strlen(brackets[i].close);
	return 0;
}

/* A web address at off: its bytes. */
static size_t
address_at(struct str text, size_t off)
{
	static const char *const heads[] = { "http://", "https://", "www." };
	struct str rest = str_from(text, off);
	size_t len = 0;

	if (!rest.len ||
	    (*rest.data != 'h' && *rest.data != 'w' && *rest.data != 'H' && *rest.data != 'W'))
		return 0;
	for (size_t i = 0; i < sizeof heads / sizeof *heads && !len; i++)
		if (rest.len >= strlen(heads[i]) &&
		    !strncasecmp(rest.data, heads[i], strlen(heads[i])))
			len = strlen(heads[i]);
	if (!len)
		return 0;
	while (len < rest.len && rest.data[len] > ' ' && rest.data[len] < 0x7F &&
	       !strchr("()[]<>", rest.data[len]))
		len++;
	return len;
}

/* What is cut out of any text where it begins at off: its bytes, 0 if nothing is. */
static size_t
cut_at(const struct noise *n, struct str text, size_t off)
{
	const struct phrase *phrase = phrases_at(n->inner, text, off);
	size_t len, cut;

	if (phrase)
		return strlen(phrase->text);
	if (utf8_is_han(utf8_at(text, off, &len)))
		return 0;
	cut = remark_at(text, off);
	return cut ? cut : address_at(text, off);
}

/* The phrases in a text, but for what is cut out of it anyway; *cut_out is how many bytes of it that is. */
static void
weigh(const struct noise *n, struct str text, unsigned *strong, unsigned *weak, size_t *cut_out)
{
	size_t len;

	*strong = *weak = 0;
	*cut_out = 0;
	for (size_t off = 0; off < text.len; off += len) {
		size_t cut = cut_at(n, text, off);
		const struct phrase *phrase;

		utf8_at(text, off, &len);
		if (cut) {
			len = cut;
			*cut_out += cut;
			continue;
		}
		phrase = phrases_at(n->lines, text, off);
		*weak += phrase && phrase->class == NOISE_WEAK;
		*strong += phrase && phrase->class != NOISE_WEAK;
	}
}

enum noise_verdict
noise_verdict(const struct noise *n, struct str text)
{
	size_t chars = count_visible(text);
	enum ending end = ending_of(text);
	const struct phrase *phrase;
	unsigned strong, weak, level;
	size_t cut_out;

	if (is_empty(text) || is_page_number(text) || is_breadcrumb(text) || is_rule(text) ||
	    is_ornamented(text) || is_paged_head(text) || is_page_title(text) || is_menu(text))
		return NOISE_ALL;
	text = without_ornament(text);
	phrase = phrases_at(n->lines, text, 0);
	if (phrase && phrase->at_head && phrase->class != NOISE_WEAK && chars <= 60)
		return NOISE_ALL;
	weigh(n, text, &strong, &weak, &cut_out);
	if (cut_out && !form_level(text, &level) &&
	    (text.len - cut_out < (end == END_OPEN ? 30u : 15u) ||
		(end == END_OPEN && chars <= 30 && phrases_at(n->inner, text, 0))))
		return NOISE_ALL;
	if (chars <= 60 ? strong >= 1 || weak >= (end == END_STOP ? 3u : 2u) ||
			      (weak == 1 && chars <= 16 && end == END_OPEN)
			: strong >= 2 || (strong == 1 && (weak >= 2 || chars <= 100)))
		return NOISE_ALL;
	return strong || cut_out ? NOISE_INSIDE : NOISE_NONE;
}

bool
begins_tail(const struct noise *n, struct str text)
{
	struct found f;
	size_t off = 0;

	if (count_visible(text) > 60)
		return false;
	while (phrases_next(n->lines, text, &off, &f))
		if (f.phrase->class == NOISE_TAIL)
			return true;
	return false;
}

/* A whole sentence of the site's between the author's: its bytes. */
static size_t
foreign_sentence_at(const struct noise *n, struct str text, size_t off)
{
	size_t len = sentence_len(text, off);
	struct str sentence = str_sub(text, off, len);
	unsigned strong, weak;
	size_t cut_out;

	if (!len || utf8_is_longer(sentence, 80))
		return 0;
	weigh(n, sentence, &strong, &weak, &cut_out);
	return strong >= 1 ? len : 0;
}

bool
inner_noise(const struct noise *n, struct str text, size_t off, struct span *out)
{
	size_t len;
	bool sentence = !off;

	for (size_t at = off; at < text.len; at += len) {
		uint32_t c = utf8_at(text, at, &len);
		size_t noise = cut_at(n, text, at);

		if (!noise && sentence)
			noise = foreign_sentence_at(n, text, at);
		if (noise) {
			*out = span_of(at, noise);
			return true;
		}
		sentence =
		    c == 0x3002 || c == 0xFF01 || c == 0xFF1F || (sentence && utf8_is_space(c));
	}
	return false;
}
