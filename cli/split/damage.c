/* What copying did to a paragraph: its head is gone, its lines were torn, marks strayed in, characters were doubled. */
#include "split_private.h"

#include "utf8.h"

static const char *const names[] = { "lost-head", "torn", "stray-mark", "doubled" };

const char *
damage_name(enum damage kind)
{
	unsigned i = 0;

	while (i + 1 < DAMAGE_KINDS && !((unsigned)kind >> i & 1))
		i++;
	return names[i];
}

/* Begins with a stop, or in the middle of a sentence. */
static bool
lost_head(struct str text)
{
	size_t len;
	uint32_t c = utf8_at(text, 0, &len);

	if (c == 0x3002 || starts_with_closer(text))
		return true;
	return c == 0x201C && ending_of(str_sub(text, 0, first_sentence(text))) == END_STOP &&
	       false;
}

static bool
has_stray_mark(struct str text)
{
	static const char *const strays[] = { "\\", "。。", "，，", "。，", "，。", "、，", "、、",
		"：：", "；；" };

	for (size_t i = 0; i < sizeof strays / sizeof *strays; i++)
		if (str_find(text, str_of(strays[i]), 0) != STR_NONE)
			return true;
	return false;
}

/* 年年, 月月 between digits, ((: what torn digits leave. */
static bool
is_doubled(struct str text)
{
	static const char *const doubles[] = { "年年", "月月", "日日", "((", "))", "%%", "％％" };

	for (size_t i = 0; i < sizeof doubles / sizeof *doubles; i++)
		if (str_find(text, str_of(doubles[i]), 0) != STR_NONE)
			return true;
	return false;
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
		u->damage |= is_doubled(text) && (u->damage & DAMAGE_TORN) ? DAMAGE_DOUBLED : 0;
	}
}
