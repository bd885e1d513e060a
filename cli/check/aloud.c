#include "check.h"

#include <stdlib.h>

#include "check_private.h"
#include "utf8.h"

/* What matters when a text is read aloud: its length, its sentences, characters to stumble over, notes to the speaker. */

size_t
check_length(struct str text)
{
	size_t n = 0, off = 0, len;

	while (off < text.len) {
		uint32_t ch = utf8_at(text, off, &len);
		size_t start = off;

		while (off < text.len && (utf8_is_word(ch) || (off > start && ch == '.'))) {
			off += len;
			ch = utf8_at(text, off, &len);
		}
		if (off > start)
			n++;
		else {
			n += !utf8_is_space(ch);
			off += len;
		}
	}
	return n;
}

void
check_minutes(struct checking *c)
{
	size_t n = 0, rate = c->context->rate ? c->context->rate : CHECK_RATE, minutes;

	if (!c->context->minutes)
		return;
	for (size_t i = 0; i < c->doc->nblocks; i++)
		if (is_prose(&c->doc->blocks[i]) || c->doc->blocks[i].kind == BLOCK_SALUTATION)
			n += check_length(c->doc->blocks[i].text);
	minutes = (n + rate / 2) / rate;
	if (minutes > c->context->minutes + c->context->minutes / 10)
		report(c, &c->doc->blocks[0], span_of(0, c->doc->blocks[0].text.len),
		    "%zu characters take %zu minutes at %zu a minute, the limit is %u", n, minutes,
		    rate, c->context->minutes);
}

/* ---- sentences ---- */

static bool
is_stop(uint32_t c)
{
	return c == U'。' || c == U'！' || c == U'？';
}

static bool
is_breath(uint32_t c)
{
	switch (c) {
	case U'，':
	case U'、':
	case U'；':
	case U'：':
	case U'—':
	case U'…':
	case U'“':
	case U'”':
	case U'《':
	case U'》':
	case U'（':
	case U'）':
	case ',':
		return true;
	}
	return is_stop(c);
}

static struct span
letters_span(struct letters text, size_t from, size_t to)
{
	return span_of(text.offs[from], text.offs[to] - text.offs[from]);
}

#define LONG_BREATH 60 /* characters */
#define LONG_SENTENCE 240

static void
sentences_in(struct checking *c, const struct block *b, struct letters text)
{
	size_t breath = 0, sentence = 0; /* the letters they begin with */

	for (size_t i = 0; i <= text.n; i++) {
		uint16_t mark = text.codes[i];

		if (letter_is_han(mark))
			continue;
		if (i == text.n || is_breath(mark)) {
			if (i - breath > LONG_BREATH)
				report(c, b, letters_span(text, breath, i),
				    "%zu characters without a pause", i - breath);
			breath = i + 1;
		}
		if (i == text.n || is_stop(mark)) {
			if (i - sentence > LONG_SENTENCE)
				report(c, b, letters_span(text, sentence, i),
				    "a sentence of %zu characters", i - sentence);
			sentence = i + 1;
		}
	}
}

void
check_sentences(struct checking *c)
{
	for (size_t i = 0; i < c->doc->nblocks; i++)
		if (c->doc->blocks[i].kind == BLOCK_PARAGRAPH)
			sentences_in(c, &c->doc->blocks[i], c->facts[i].letters);
}

/* Characters of office prose that are often misread, with their reading. */
static const struct wording rare[] = {
	{ "龃龉", "jǔ yǔ" },
	{ "擘画", "bò huà" },
	{ "踔厉", "chuō lì" },
	{ "赓续", "gēng xù" },
	{ "砥砺", "dǐ lì" },
	{ "淬炼", "cuì liàn" },
	{ "辍", "chuò" },
	{ "铿锵", "kēng qiāng" },
	{ "笃行不怠", "dǔ xíng bù dài" },
	{ "掣肘", "chè zhǒu" },
	{ "窠臼", "kē jiù" },
	{ "囿于", "yòu yú" },
	{ "桎梏", "zhì gù" },
	{ "恪守", "kè shǒu" },
	{ "殚精竭虑", "dān jīng jié lǜ" },
	{ "夙夜", "sù yè" },
	{ "踵事增华", "zhǒng shì zēng huá" },
	{ "臧否", "zāng pǐ" },
	{ "恫瘝", "tōng guān" },
	{ "筚路蓝缕", "bì lù lán lǚ" },
	{ "缱绻", "qiǎn quǎn" },
	{ "翕", "xī" },
	{ "鼙", "pí" },
	{ "旮旯", "gā lá" },
	{ "粳", "jīng" },
	{ "龋", "qǔ" },
	{ NULL, NULL },
};

const struct finder find_rare = { .words = rare, .verb = "is read" };

#define MOST_NOTE 36 /* bytes between the brackets */

/* Bytes of a bracket at off and what is in it, with what closes it; 0 if that is long. */
static size_t
bracket_len(struct str text, size_t off)
{
	static const char *const shut[] = { "）", ")", NULL };
	size_t open = utf8_len(text, off), end = off + open;

	while (end < text.len && end - off - open <= MOST_NOTE) {
		size_t close = str_one_at(text, end, shut);

		if (close)
			return end + close - off;
		end += utf8_len(text, end);
	}
	return 0;
}

/* Whether a sentence is over at off, or just before the bracket that ends there. */
static bool
is_sentence_end(struct str text, size_t off, size_t len)
{
	static const char *const ends[] = { "。", "！", "？", "；", "，", "…", NULL };

	return off + len == text.len || str_one_at(text, off + len, ends) ||
	       str_one_before(text, off, ends);
}

/* （停顿）, and （放慢）, （环视会场） where nothing of the sentence follows: what the speaker, or the hall, is to do there. */
static size_t
stage_note_at(struct checking *c, const struct block *b, size_t off)
{
	static const char *const heads[] = { "停顿", "掌声", "鼓掌", "翻页", "稍停", "脱稿", "看稿",
		"提高声音", "语气", "举手", "起立", "鞠躬", "录音整理", "根据录音", NULL };
	static const char *const acts[] = { "掌声", "鼓掌", "停顿", "停一", "翻页", "换片", "播放",
		"放视频", "放录像", "放短片", "大屏幕", "指屏幕", "语气", "加重", "放慢", "声音",
		"示意", "微笑", "笑声", "环视", "看台下", "敬礼", "挥手", "鞠躬", "起立", "默哀",
		"奏国歌", "音乐起", "念信", "哽咽", "合上讲稿", "喝水", "竖大拇指", "敲桌", NULL };
	size_t len = is_prose(b) ? bracket_len(b->text, off) : 0, open = utf8_len(b->text, off);
	struct str note = len ? str_sub(b->text, off + open, len - 2 * open) : STR("");

	if (str_one_at(note, 0, heads) ||
	    (str_has_one(note, acts) && is_sentence_end(b->text, off, len)))
		report(c, b, span_of(off, len), "a note to the speaker, not to be read");
	return len;
}

const struct finder find_stage_notes = { .chars = "（(", .at = stage_note_at };
