/* The characters that blanks are made of. */
#include "language.h"

#include "language_private.h"
#include "utf8.h"

enum glyph
glyph_of(uint32_t c)
{
	static const uint32_t boxes[] = { U'□', U'△', U'■', U'▲', U'●', U'◎', U'◇', U'◆', U'☆',
		U'★', U'▽', U'▼', U'⊙', U'╳', U'✕', 0 };

	switch (c) {
	case '*':
	case U'＊':
	case U'﹡':
		return GLYPH_STAR;
	case 'x':
	case 'X':
	case U'ｘ':
	case U'Ｘ':
		return GLYPH_EX;
	case U'×':
	case U'ⅹ': /* the numeral ten */
	case U'Ⅹ':
		return GLYPH_CROSS;
	case U'○':
	case U'〇':
	case U'◯':
		return GLYPH_CIRCLE;
	case U'某':
		return GLYPH_MOU;
	case '_':
	case U'＿':
	case U'﹍':
	case U'﹏':
		return GLYPH_LINE;
	case '#':
	case U'＃':
	case '@':
	case '~':
	case U'～':
	case U'？':
		return GLYPH_KEY;
	}
	if (c < 0x2500 || c > 0x27FF)
		return GLYPH_NONE;
	for (size_t i = 0; boxes[i]; i++)
		if (c == boxes[i])
			return GLYPH_BOX;
	return GLYPH_NONE;
}

bool
is_raw_glyph(uint32_t c)
{
	return glyph_of(c) == GLYPH_KEY || c == U'﹡' || c == U'﹍' || c == U'﹏';
}

enum glyph
glyph_at(struct str text, size_t off, size_t *len)
{
	return glyph_of(utf8_at(text, off, len));
}
