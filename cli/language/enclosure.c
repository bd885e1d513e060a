#include "language.h"

#include "language_private.h"

/* ASCII quotation marks open and close with one sign. */
static const struct enclosure {
	uint32_t open, close;
} enclosures[NENCLOSURES] = {
	{ 0x201C, 0x201D }, /* “” */
	{ 0x2018, 0x2019 }, /* ‘’ */
	{ 0x300A, 0x300B }, /* 《》 */
	{ 0x3008, 0x3009 }, /* 〈〉 */
	{ 0x300C, 0x300D }, /* 「」 */
	{ 0x300E, 0x300F }, /* 『』 */
	{ 0xFF08, 0xFF09 }, /* （） */
	{ '(', ')' },
	{ '"', '"' },
};

size_t
enclosures_read(struct enclosures *e, uint32_t c, size_t n)
{
	for (size_t i = 0; i < NENCLOSURES; i++) {
		if (c == enclosures[i].close && e->opened[i]) {
			size_t before = e->opened[i] - 1;

			e->opened[i] = 0;
			return before < n ? before : n;
		}
		if (c == enclosures[i].open) {
			e->opened[i] = n + 1;
			return n;
		}
	}
	return n;
}
