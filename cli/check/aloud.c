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

/* All marks that let a reader breathe. */
static const char breaths[] = "，、；：。！？—…“”《》（）,";
static const char stops[] = "。！？";

void
check_sentences(struct checking *c)
{
	const struct starts breathing = starts_of(breaths), stopping = starts_of(stops);

	for (size_t i = 0; i < c->doc->nblocks; i++) {
		const struct block *b = &c->doc->blocks[i];
		size_t breath = 0, sentence = 0, breath_at = 0, sentence_at = 0;

		for (size_t off = 0, len; b->kind == BLOCK_PARAGRAPH && off <= b->text.len;
		     off += len ? len : 1) {
			bool end = off == b->text.len;

			len = end ? 0 : step(b->text, off);
			if (end || starts_has(&breathing, b->text, off)) {
				if (breath > 60)
					report(c, b, span_of(breath_at, off - breath_at),
					    "%zu characters without a pause", breath);
				breath = 0;
				breath_at = off + len;
			} else {
				breath++;
			}
			if (end || starts_has(&stopping, b->text, off)) {
				if (sentence > 240)
					report(c, b, span_of(sentence_at, off - sentence_at),
					    "a sentence of %zu characters", sentence);
				sentence = 0;
				sentence_at = off + len;
			} else {
				sentence++;
			}
		}
	}
}

/* Characters of office prose that are often misread, with their reading. */
void
check_rare(struct checking *c)
{
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

	report_words(c, rare, "is read");
}

static size_t
stage_note_at(struct checking *c, const struct block *b, size_t off)
{
	static const char *const notes[] = { "（停顿", "（掌声", "（鼓掌", "（翻页", "（稍停",
		"（脱稿", "（看稿", "（提高声音", "（语气", "（举手", "（起立", "（鞠躬",
		"（录音整理", "（根据录音", "(停顿", "(掌声", "(鼓掌", "(翻页", NULL };
	size_t len = is_prose(b) ? any_here(b->text, off, notes) : 0;

	if (len)
		report(c, b, span_of(off, len), "a note to the speaker, not to be read");
	return len;
}

void
check_stage_notes(struct checking *c)
{
	each_place(c, "（(", stage_note_at);
}
