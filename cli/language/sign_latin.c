#include "language.h"

#include "language_private.h"
#include "utf8.h"

/* x and X as a Latin letter: in a word, in a formula, in X光. */

bool
is_latin(uint32_t c)
{
	bool digit = utf8_is_digit(c) || (c >= U'０' && c <= U'９');

	return (utf8_is_word(c) && !digit) || (c >= U'Ａ' && c <= U'Ｚ') ||
	       (c >= U'ａ' && c <= U'ｚ');
}

static bool
is_other_latin(uint32_t c)
{
	return is_latin(c) && c != 'x' && c != 'X' && c != U'ｘ' && c != U'Ｘ';
}

/* What joins Latin letters in x-ray, www.x.com and file_x. */
static bool
is_joint(uint32_t c)
{
	return c == '-' || c == '.' || c == '/' || c == '_' || c == '@' || c == '?' || c == '&';
}

bool
is_latin_x(struct str text, size_t off, size_t end)
{
	size_t len;
	uint32_t before = utf8_before(text, off, &len), after = utf8_at(text, end, &len);

	if (is_latin(before) || is_latin(after))
		return true;
	return (is_joint(after) && is_other_latin(utf8_at(text, end + 1, &len))) ||
	       (is_joint(before) && is_other_latin(utf8_before(text, off - 1, &len)));
}

static bool
is_times(uint32_t c)
{
	return c == U'×' || c == '*';
}

#define NEAR 600 /* bytes back in which a formula may stand that a letter is of */

/* “3+X”战略，… “X”就是 */
static bool
follows_formula(struct str text, size_t off)
{
	size_t start = off > NEAR ? off - NEAR : 0;

	return str_has(str_sub(text, start, off - start), STR("+X"));
}

bool
is_name_x(struct str text, size_t off, size_t end)
{
	size_t len, before_len, after_len;
	uint32_t before = utf8_before(text, off, &before_len);
	uint32_t after = utf8_at(text, end, &after_len);
	uint32_t first = utf8_before(text, off - before_len, &len);
	uint32_t second = utf8_at(text, end + after_len, &len);
	bool capital = off < text.len && text.data[off] == 'X';

	if (noun_at(text, end))
		return false;
	if (capital && before == U'“' && after == U'”' && follows_formula(text, off))
		return true;
	if (capital &&
	    ((before == ' ' && is_other_latin(first)) || (after == ' ' && is_other_latin(second))))
		return true;
	return (is_times(before) && (is_other_latin(first) || utf8_is_digit(first))) ||
	       (is_times(after) && is_other_latin(second));
}

bool
is_ray(struct str text, size_t end)
{
	return starts_with_any(str_from(text, end),
	    "光 综合征 综合症 世代 因素 射线 线机 线片 线检 线透 线造影 线照 线摄 线诊 染色体 轴 档案袋 型腿");
}
