#include "check.h"

#include "check_private.h"
#include "utf8.h"

/* What matters when a text is read aloud: its length, its sentences, characters to stumble over. */

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
#define LONG_SENTENCE 120
#define LONG_PERIOD 240 /* of any sentence, and of one whose parts ； or ： holds apart */

/* The longest sentence so far of those that are long, but not too long for anybody. */
struct longest {
	const struct block *block;
	struct span at;
	size_t n;
};

static void
sentences_in(struct checking *c, const struct block *b, struct letters text,
    struct longest *longest)
{
	size_t breath = 0, sentence = 0; /* the letters they begin with */
	bool parted = false;

	for (size_t i = 0; i <= text.n; i++) {
		i = letters_next(text, i, LOOK_MARK);
		uint16_t mark = text.codes[i];
		size_t n = i - sentence;

		if (i == text.n || is_breath(mark)) {
			if (i - breath > LONG_BREATH)
				report(c, b, letters_span(text, breath, i),
				    "%zu characters without a pause", i - breath);
			breath = i + 1;
		}
		parted |= mark == U'；' || mark == U'：';
		if (i != text.n && !is_stop(mark))
			continue;
		if (n > LONG_PERIOD)
			report(c, b, letters_span(text, sentence, i),
			    "a sentence of %zu characters", n);
		else if (n > LONG_SENTENCE && n > longest->n && !parted)
			*longest = (struct longest){ b, letters_span(text, sentence, i), n };
		sentence = i + 1;
		parted = false;
	}
}

/* Many a draft has sentences of 120 characters and more: the longest of them is noted, and the writer looks at the others. */
void
check_sentences(struct checking *c)
{
	struct longest longest = { .n = 0 };

	for (size_t i = 0; i < c->doc->nblocks; i++)
		if (c->doc->blocks[i].kind == BLOCK_PARAGRAPH)
			sentences_in(c, &c->doc->blocks[i], c->facts[i].letters, &longest);
	if (longest.n)
		report(c, longest.block, longest.at,
		    "a sentence of %zu characters, the longest of those over %d", longest.n,
		    LONG_SENTENCE);
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
