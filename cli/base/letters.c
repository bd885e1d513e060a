#include "letters.h"

#include "utf8.h"

struct letters
letters_of(struct arena *a, struct str text, const struct letter_looks *looks)
{
	size_t n = 0, off = 0, len, most = utf8_count(text);
	uint16_t *codes = arena_array(a, uint16_t, most + LETTERS_AHEAD);
	uint32_t *offs = arena_array(a, uint32_t, most + 1);
	uint8_t *bits = arena_array(a, uint8_t, most + sizeof(uint64_t)); /* read eight at once */

	for (;; off += len) {
		uint32_t c;

		for (; utf8_is_three(text, off); off += 3) {
			uint16_t code = letter_of_three(text.data + off);

			offs[n] = (uint32_t)off;
			bits[n] = letter_looks_of(looks, code);
			codes[n++] = code;
		}
		offs[n] = (uint32_t)off;
		bits[n] = UINT8_MAX;
		if (off >= text.len)
			return (struct letters){ text, codes, offs, bits, n };
		c = utf8_at(text, off, &len);
		if (c == UTF8_BAD && ((unsigned char)text.data[off] & 0xC0) == 0x80)
			continue; /* it was not counted */
		codes[n] = (uint16_t)(c > UINT16_MAX ? 0xD7C0 + (c >> 10) : c);
		bits[n] = letter_looks_of(looks, codes[n]);
		n++;
	}
}
