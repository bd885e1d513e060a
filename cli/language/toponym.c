#include "language.h"

#include "names_private.h"
#include "utf8.h"

/* How much characters look like those of a town's or a village's name. */

#define FIRST 0x4E00u
#define LAST 0x9FFFu

int
toponym_score(struct str text)
{
	int score = 0;

	for (size_t off = 0, len; off < text.len; off += len) {
		uint32_t c = utf8_at(text, off, &len);

		if (c < FIRST || c > LAST)
			continue;
		unsigned said = (unsigned)(toponym_text[c - FIRST] - '0');

		score += toponym_weights[off ? said & 7 : said >> 3];
	}
	return score;
}
