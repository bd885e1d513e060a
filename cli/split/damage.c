/* What copying did to a paragraph: its head is gone, its lines were torn, marks strayed in, characters were doubled. */
#include "stretches.h"

#include "marks.h"
#include "utf8.h"

#define AROUND 6 /* paragraphs on either side that show what was done to them all */

static const char *const names[] = { "lost-head", "torn", "stray-mark", "doubled" };

const char *
damage_name(enum damage kind)
{
	unsigned i = 0;

	while (i + 1 < DAMAGE_KINDS && !((unsigned)kind >> i & 1))
		i++;
	return names[i];
}

/* Begins with a stop, or with another mark that begins nothing. */
static bool
lost_head(struct str text)
{
	size_t len;

	return utf8_at(text, 0, &len) == U'。' || starts_with_closer(text);
}

/* Where heads were lost, a paragraph that begins with a quote or a figure has lost its own: “四到位”要求，… */
static bool
lost_head_among(const struct stretch *items, size_t n, size_t i)
{
	size_t from = i > AROUND ? i - AROUND : 0, to = i + AROUND < n ? i + AROUND : n, lost = 0;

	if (!starts_torn(items[i].unit.block.text) || starts_with_date(items[i].unit.block.text))
		return false;
	for (size_t k = from; k < to; k++)
		lost += (items[k].unit.damage & (DAMAGE_LOST_HEAD | DAMAGE_TORN)) != 0 &&
			items[k].unit.block.speech == items[i].unit.block.speech;
	return lost >= 3;
}

/* 。。 ，， 、、 ：： ；； 。， ，。 、， and any backslash. */
static bool
has_stray_mark(struct str text)
{
	uint32_t last = 0, c;
	size_t len;

	for (size_t off = 0; off < text.len; off += len, last = c) {
		size_t next = utf8_pass_han(text, off);

		if (next > off)
			last = 0;
		off = next;
		c = utf8_at(text, off, &len);
		if (c == '\\' || (c == U'。' && last == U'，'))
			return true;
		if (c == last && (c == U'。' || c == U'、' || c == U'：' || c == U'；'))
			return true;
		if (c == U'，' && (last == c || last == U'。' || last == U'、'))
			return true;
	}
	return false;
}

/* 年年, 月月 between digits, ((: what torn digits leave. */
static bool
is_doubled(struct str text)
{
	static const char *const doubles[] = { "年年", "月月", "日日", "((", "))", "%%", "％％",
		NULL };

	return str_has_one(text, doubles);
}

void
find_damage(struct stretch *items, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		struct unit *u = &items[i].unit;
		struct str text = u->block.text;

		if (u->block.kind != BLOCK_PARAGRAPH && u->block.kind != BLOCK_HEADING)
			continue;
		u->damage |= lost_head(text) ? DAMAGE_LOST_HEAD : 0;
		u->damage |= has_stray_mark(text) ? DAMAGE_STRAY_MARK : 0;
		u->damage |= (u->damage & DAMAGE_TORN) && is_doubled(text) ? DAMAGE_DOUBLED : 0;
	}
	for (size_t i = 0; i < n; i++)
		if (items[i].unit.block.kind == BLOCK_PARAGRAPH && lost_head_among(items, n, i))
			items[i].unit.damage |= DAMAGE_LOST_HEAD;
}
