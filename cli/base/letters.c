#include "letters.h"

struct letters
letters_of(struct arena *a, struct str text)
{
	size_t n = 0, off = 0, len, most = utf8_count(text);
	uint16_t *codes = arena_array(a, uint16_t, most + LETTERS_AHEAD);
	uint32_t *offs = arena_array(a, uint32_t, most + 1);

	for (;; off += len) {
		uint32_t c;

		for (; utf8_is_three(text, off); off += 3) {
			offs[n] = (uint32_t)off;
			codes[n++] = letter_of_three(text.data + off);
		}
		offs[n] = (uint32_t)off;
		if (off >= text.len)
			return (struct letters){ text, codes, offs, n };
		c = utf8_at(text, off, &len);
		if (c == UTF8_BAD && ((unsigned char)text.data[off] & 0xC0) == 0x80)
			continue; /* it was not counted */
		codes[n++] = (uint16_t)(c > UINT16_MAX ? 0xD7C0 + (c >> 10) : c);
	}
}
