#include "check.h"

#include "check_private.h"
#include "utf8.h"

/* What several rules ask of a block, a name or a piece of text. */

static bool
shares(struct str value, struct str name)
{
	return (name.len >= 3 && str_has(value, name)) || (value.len >= 6 && str_has(name, value));
}

bool
is_own(const struct checking *c, struct str name)
{
	for (size_t i = 0; i < c->context->nplaces; i++)
		if (shares(c->context->places[i], name))
			return true;
	for (size_t i = 0; i < c->context->nvalues; i++)
		if (shares(c->context->values[i], name))
			return true;
	return false;
}

#define MANY_NAMES 8

bool
is_reused(const struct checking *c)
{
	struct placeholder *found;
	size_t names = 0;

	for (size_t i = 0; i < c->doc->nblocks && !c->context->known; i++) {
		for (size_t k = 0; k < c->facts[i].nnames; k++)
			names += c->facts[i].names[k].sureness == NAME_SURE;
		if (names >= MANY_NAMES ||
		    placeholders_find(c->arena, c->doc->blocks[i].text, &found))
			return true;
	}
	return false;
}

bool
is_text(const struct block *b)
{
	static const char *const ends[] = { "。", "！", "？", "；", NULL };

	return b->kind != BLOCK_NOISE ||
	       (str_one_before(b->text, b->text.len, ends) && utf8_count(b->text) > 60);
}

bool
is_prose(const struct block *b)
{
	return b->kind == BLOCK_PARAGRAPH || b->kind == BLOCK_HEADING;
}

bool
is_wide_word(uint32_t c)
{
	return (c >= U'０' && c <= U'９') || (c >= U'Ａ' && c <= U'Ｚ') ||
	       (c >= U'ａ' && c <= U'ｚ');
}

unsigned
level_of(const struct block *b)
{
	if (b->kind == BLOCK_HEADING)
		return b->level;
	return b->kind == BLOCK_PARAGRAPH ? heading_number_at(b->text, 0).level : 0;
}

size_t
clause_end(struct str text, size_t off)
{
	static const char *const ends[] = { "，", "。", "：", "；", "！", "？", NULL };

	while (off < text.len && (utf8_han_at(text, off) || !str_one_at(text, off, ends)))
		off += utf8_len(text, off);
	return off;
}

#define MOST_CLAUSE 300 /* bytes: what is longer is none */

struct str
clause_before(struct str text, size_t off)
{
	static const char *const stops[] = { "，", "。", "；", "！", "？", "：", NULL };
	size_t start = off, len;

	while (start && off - start < MOST_CLAUSE && !str_one_before(text, start, stops))
		start -= utf8_before(text, start, &len) ? len : 1;
	return str_sub(text, start, off - start);
}

#define WINDOW 240 /* bytes looked at on each side */

size_t
end_at(struct str text, size_t off, const char *const *ends)
{
	size_t last = text.len - off > WINDOW ? off + WINDOW : text.len;

	while (off < last && !str_one_at(text, off, ends))
		off += utf8_len(text, off);
	return off;
}

struct str
sentence_around(struct str text, struct span at)
{
	static const char *const stops[] = { "。", "！", NULL };
	size_t start = at.off;

	while (start && at.off - start < WINDOW && !str_one_before(text, start, stops))
		start--;
	return str_sub(text, start, end_at(text, at.off, stops) - start);
}

#define MOST_NOTE 60 /* bytes between the brackets */

size_t
bracket_len(struct str text, size_t off)
{
	static const char *const shut[] = { "）", ")", "】", "］", "]", NULL };
	size_t open = utf8_len(text, off), end = off + open;

	while (end < text.len && end - off - open <= MOST_NOTE) {
		size_t close = str_one_at(text, end, shut);

		if (close)
			return end + close - off;
		end += utf8_len(text, end);
	}
	return 0;
}

#define MOST_DIGITS 32 /* of what may be a number */

size_t
digits_here(struct str text, size_t off)
{
	size_t n = 0;

	while (n < MOST_DIGITS && off + n < text.len &&
	       (str_digit_at(text, off + n) || (n && text.data[off + n] == '.')))
		n++;
	return n;
}
