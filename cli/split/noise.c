/*
 * What sites, scanners and editors put around and into a speech. A line is weighed by the phrases in it: a strong one
 * decides alone, a weak one in a short line or together with others, so that a speech may speak of websites.
 */
#include "noise.h"

#include <string.h>

#include "array.h"
#include "language.h"
#include "marks.h"
#include "phrases.h"
#include "utf8.h"

/* What makes a bracketed remark noise; in round brackets, which authors use too, only the first ones do. */
static const char *const remarks[] = { "广告", "点击", "下载", "小编", "转载", "版权", "阅读全文",
	"编者", "本站", "公众号", "扫码", "付费", "范文", "VIP", "www", "http", "来源：", "责任编",
	"继续阅读", "未完，", "未完待续", "下转", "上接", "转下页", "接上页", "来源", "详细",
	"会员", "网站", "免费", "查看", "编辑" };
#define ROUND_REMARKS 25

#define LABEL_BYTES 24 /* up to the colon behind a label */
#define SHORT_LINE 60  /* characters */
#define TAIL_MAX 60    /* characters of what a site puts behind a paragraph */
#define LONG_LINE 80   /* characters for each phrase in a line that is all noise */
#define ONE_PHRASE 100 /* characters of a line that is all noise by one phrase */
#define TINY_LINE 16   /* by one weak phrase */
#define CUT_LINE 30    /* by what is cut out of its head */
#define REST 15        /* bytes of it that may be left without what is cut out, … */
#define REST_OPEN 30   /* … if it has no end */

struct noise {
	struct phrases *lines, *inner;
	struct beginnings any; /* of both */
};

struct noise *
noise_new(struct arena *a)
{
	struct noise *n = arena_new(a, struct noise);

	n->lines = phrases_new(a, noise_phrases, nnoise_phrases);
	n->inner = phrases_new(a, noise_inner, nnoise_inner);
	beginnings_add(&n->any, n->lines);
	beginnings_add(&n->any, n->inner);
	return n;
}

/* The text after the signs that sites put before a remark: ◎, ★, | … */
static struct str
without_ornament(struct str text)
{
	static const char *const signs = "◆◇★☆●◎■□▲△※▼►▶»|｜>→☞•·~～";
	size_t off = 0, len;

	while (utf8_is_space(utf8_at(text, off, &len)) || utf8_one_at(text, off, signs))
		off += len;
	return str_from(text, off);
}

/* What nobody says in a speech. */
static bool
has_sure_phrase(const struct noise *n, struct str text)
{
	struct found f;
	size_t off = 0;

	while (phrases_next(n->lines, text, &off, &f))
		if (f.phrase->class == NOISE_STRONG)
			return true;
	return false;
}

/* A remark of the site in brackets at off: its bytes. */
static size_t
remark_at(const struct noise *n, struct str text, size_t off)
{
	static const struct {
		uint32_t open;
		const char *close;
		size_t nremarks;
	} brackets[] = { { U'【', "】", COUNT(remarks) }, { '[', "]", COUNT(remarks) },
		{ U'（', "）", ROUND_REMARKS }, { '(', ")", ROUND_REMARKS },
		{ '<', ">", COUNT(remarks) }, { U'［', "］", COUNT(remarks) } };
	size_t len, end, i = 0;
	uint32_t c = utf8_at(text, off, &len);
	struct str rest, in;

	while (i < COUNT(brackets) && brackets[i].open != c)
		i++;
	if (i == COUNT(brackets))
		return 0;
	rest = str_sub(text, off, 200);
	end = str_find(rest, str_of(brackets[i].close), 0);
	if (end == STR_NONE)
		return 0;
	in = str_sub(rest, len, end - len);
	if (str_starts(in, STR("待")))
		return 0;
	for (size_t k = 0; k < brackets[i].nremarks; k++)
		if (str_has(in, str_of(remarks[k])))
			return end + strlen(brackets[i].close);
	return c > 0x7F && has_sure_phrase(n, in) ? end + strlen(brackets[i].close) : 0;
}

/* What is cut out of any text where it begins at off: its bytes, 0 if nothing is. */
static size_t
cut_at(const struct noise *n, struct str text, size_t off)
{
	const struct phrase *phrase = phrases_at(n->inner, text, off);
	size_t len, cut;
	uint32_t c = utf8_at(text, off, &len);

	if (phrase)
		return strlen(phrase->text);
	if (utf8_is_han(c))
		return page_count_at(text, off);
	cut = remark_at(n, text, off);
	return cut ? cut : site_words_at(text, off);
}

/* A sentence that demands something or speaks of an office, or a numbered line: of the author's, if nothing sure speaks against it. */
static bool
speaks(struct str text)
{
	static const char *const words[] = { "要", "必须", "不得", "一律", "同志", "干部", "群众",
		"各级", "各单位", "各部门", "全县", "全市", "全区", "全镇", "我县", "我市", "我区",
		"我镇", "政府", "党委", "负责", "落实", "值守", NULL };
	unsigned n;

	if (form_level(text, &n))
		return true;
	if (ending_of(text) < END_SEMI || str_has(text, STR("您")))
		return false;
	return str_has_one(text, words);
}

/* The phrases in a text, but for what is cut out of it anyway; *cut_out is how many bytes of it that is. */
static void
weigh(const struct noise *n, struct str text, unsigned *strong, unsigned *weak, size_t *cut_out)
{
	unsigned topics = 0;
	size_t len;

	*strong = *weak = 0;
	*cut_out = 0;
	for (size_t off = 0; off < text.len; off += len) {
		uint32_t c = utf8_at(text, off, &len);
		const struct phrase *phrase;
		size_t cut;

		if (utf8_is_han(c) && c != U'第' && !may_begin(&n->any, text, off))
			continue;
		cut = cut_at(n, text, off);
		if (cut) {
			len = cut;
			*cut_out += cut;
			continue;
		}
		phrase = phrases_at(n->lines, text, off);
		*weak += phrase && phrase->class == NOISE_WEAK;
		*strong += phrase && phrase->class == NOISE_STRONG;
		topics += phrase && (phrase->class == NOISE_TOPIC || phrase->class == NOISE_TAIL);
	}
	if ((topics || *weak) && !*strong && speaks(text))
		*weak = 0;
	else
		*strong += topics;
}

/* What was found in a line. */
struct weighed {
	unsigned strong, weak;
	size_t cut_out; /* bytes */
	size_t chars;
	enum ending end;
};

/* The line begins with what a page's lines begin with: 上一篇：… */
static bool
begins_as_noise(const struct noise *n, struct str text, const struct weighed *w)
{
	const struct phrase *phrase = phrases_at(n->lines, text, 0);

	if (!phrase || !phrase->at_head || w->chars > SHORT_LINE)
		return false;
	return phrase->class == NOISE_STRONG || (phrase->class != NOISE_WEAK && !speaks(text));
}

/* 第1页共10页 stands in it: the rest, however short, is the author's. */
static bool
counts_pages(struct str text)
{
	for (size_t at = 0; (at = str_find(text, STR("第"), at)) != STR_NONE; at += STR("第").len)
		if (page_count_at(text, at))
			return true;
	return false;
}

/* Hardly anything is left of the line without what is cut out of it. */
static bool
is_cut_out(const struct noise *n, struct str text, const struct weighed *w)
{
	bool open = w->end == END_OPEN;
	unsigned level;

	if (!w->cut_out || form_level(text, &level) || counts_pages(text))
		return false;
	return text.len - w->cut_out < (open ? REST_OPEN : REST) ||
	       (open && w->chars <= CUT_LINE && phrases_at(n->inner, text, 0));
}

/* A strong phrase or some weak ones make a short line noise; a long one must be full of them. */
static bool
is_full_of_noise(struct str text, const struct weighed *w)
{
	if (w->chars <= SHORT_LINE)
		return w->strong >= 1 || w->weak >= (w->end == END_STOP ? 3u : 2u) ||
		       (w->weak == 1 && w->chars <= TINY_LINE && w->end == END_OPEN);
	return w->strong * LONG_LINE >= w->chars &&
	       (w->strong > 1 || w->weak > 1 || w->chars <= ONE_PHRASE) && !salutation_calls(text);
}

static enum noise_verdict
verdict_of(const struct noise *n, struct str text)
{
	struct str whole = text;
	struct weighed w;

	if (has_noise_form(text))
		return NOISE_ALL;
	text = without_ornament(text);
	weigh(n, text, &w.strong, &w.weak, &w.cut_out);
	if (!w.strong && !w.weak && !w.cut_out)
		return NOISE_NONE;
	w.chars = count_visible(whole);
	w.end = ending_of(whole);
	if (begins_as_noise(n, text, &w) || is_cut_out(n, text, &w) || is_full_of_noise(text, &w))
		return NOISE_ALL;
	return w.strong || w.cut_out ? NOISE_INSIDE : NOISE_NONE;
}

enum noise_verdict
noise_verdict(const struct noise *n, struct str text)
{
	enum noise_verdict verdict = verdict_of(n, text);
	size_t colon = str_find(str_sub(text, 0, LABEL_BYTES), STR(":"), 0);
	struct buf full = BUF_INIT;

	if (verdict != NOISE_NONE || colon == STR_NONE || utf8_is_longer(text, SHORT_LINE))
		return verdict;
	buf_str(&full, str_sub(text, 0, colon));
	buf_str(&full, STR("："));
	buf_str(&full, str_from(text, colon + 1));
	verdict = verdict_of(n, buf_view(&full)); /* 页数:3 as 页数：3 */
	buf_release(&full);
	return verdict == NOISE_ALL ? NOISE_ALL : NOISE_NONE;
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
		sentence = c == U'。' || c == U'！' || c == U'？' || (sentence && utf8_is_space(c));
	}
	return false;
}

/* A name and its value, or things a bar parts: 来源：…, 赞 3 | 踩 0. */
static bool
is_like_form(struct str text)
{
	size_t colon = str_find(text, STR("："), 0);

	if (str_has(text, STR("|")) || str_has(text, STR("｜")))
		return true;
	return colon != STR_NONE && !utf8_is_longer(str_sub(text, 0, colon), 6);
}

/* In brackets from its first character to its last. */
static bool
is_in_brackets(struct str text)
{
	static const char *const pairs[][2] = { { "【", "】" }, { "[", "]" }, { "（", "）" },
		{ "(", ")" }, { "［", "］" } };

	for (size_t i = 0; i < COUNT(pairs); i++)
		if (str_starts(text, str_of(pairs[i][0])) && str_ends(text, str_of(pairs[i][1])))
			return true;
	return false;
}

/* 【墨香阁整理】, ［1］［2］［3］ behind a sentence; round brackets are the author's. */
static bool
is_site_remark(struct str tail)
{
	size_t han = count_han(tail);

	if (!is_in_brackets(tail) || str_starts(tail, STR("（")) || str_starts(tail, STR("(")))
		return false;
	for (size_t i = 0; !han && i < tail.len; i++)
		if (str_digit_at(tail, i))
			return true;
	return han >= 3 && !str_starts(tail, STR("【待"));
}

size_t
foreign_tail(const struct noise *n, struct str text)
{
	size_t off = text.len, len, cut_out;
	unsigned strong, weak;
	struct str tail;

	for (uint32_t c; (c = utf8_before(text, off, &len)); off -= len)
		if (c == U'。' || c == U'！')
			break;
	tail = str_trim(str_from(text, off));
	if (!off || !tail.len || count_visible(tail) > TAIL_MAX || ending_of(tail) > END_COMMA)
		return text.len;
	if (!is_in_brackets(tail) && tail.data == text.data + off)
		return text.len; /* no gap parts it from the author's */
	weigh(n, tail, &strong, &weak, &cut_out);
	if (!strong && !weak && !cut_out && !is_site_remark(tail) &&
	    !(is_like_form(tail) && !str_starts(tail, STR("【待"))))
		return text.len;
	weigh(n, str_sub(text, 0, off), &strong, &weak, &cut_out);
	return strong ? text.len : (size_t)(tail.data - text.data);
}
