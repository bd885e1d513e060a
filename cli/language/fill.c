#include "language.h"

#include "array.h"
#include "buf.h"
#include "language_private.h"
#include "names_private.h"
#include "utf8.h"

/* What a value becomes where it is put. */

/* A date in the pattern of a placeholder: each of its signs becomes the part that the noun after it names. */
static struct str
date_like(struct arena *a, struct str pattern, unsigned year, unsigned month, unsigned day)
{
	const struct {
		struct str noun;
		unsigned n;
	} parts[] = { { STR("年"), year }, { STR("月"), month }, { STR("日"), day },
		{ STR("号"), day } };
	struct buf b = BUF_INIT;

	for (size_t off = 0, len; off < pattern.len; off += len) {
		utf8_at(pattern, off, &len);
		for (size_t i = 0; i < COUNT(parts); i++)
			if (str_starts(str_from(pattern, off), parts[i].noun))
				buf_printf(&b, "%u%.*s", parts[i].n, STR_FMT(parts[i].noun));
	}
	return buf_move(&b, a);
}

/* A date where only its part is asked for: 20xx年, x月, xxx日. */
static struct str
date_for(struct arena *a, const struct placeholder *p, unsigned year, unsigned month, unsigned day)
{
	if (p->form == PLACEHOLDER_YEAR || str_eq(p->field, STR("年")))
		return arena_printf(a, p->noun.len || p->form == PLACEHOLDER_YEAR ? "%u" : "%u年",
		    year);
	if (str_eq(p->field, STR("月日")))
		return arena_printf(a, "%u月%u", month, day);
	if (p->noun.len && str_eq(p->field, STR("月")))
		return arena_printf(a, "%u", month);
	if (p->noun.len && (str_eq(p->field, STR("日")) || str_eq(p->field, STR("号"))))
		return arena_printf(a, "%u", day);
	return date_text(a, year, month, day);
}

/* A value without the noun that stands after it, in whatever width. */
static struct str
without_noun(struct str value, struct str noun)
{
	struct str twin = str_eq(noun, STR("%")) ? STR("％") : STR("%");

	if (value.len > noun.len && str_ends(value, noun))
		value.len -= noun.len;
	else if (is_one_of(noun, "% ％") && value.len > twin.len && str_ends(value, twin))
		value.len -= twin.len;
	return value;
}

/* Bytes of the surname that a value begins with. */
static size_t
surname_len(struct str value)
{
	size_t first, second;

	utf8_at(value, 0, &first);
	utf8_at(value, first, &second);
	if (surname_at(value, 0) == SURNAME_DOUBLE)
		return first + second;
	return surname_at(value, 0) ? first : 0;
}

struct span
placeholder_place(struct str text, const struct placeholder *p, struct str value)
{
	struct str before = str_sub(text, 0, p->at.off);
	size_t front = 0;

	if (str_starts(value, STR("第")))
		front = STR("第").len;
	else if (p->class == CLASS_PERSON)
		front = surname_len(value);
	if (front == value.len || !str_ends(before, str_sub(value, 0, front)))
		front = 0;
	return span_of(p->at.off - front, p->at.len + front);
}

struct str
placeholder_fill(struct arena *a, struct str text, const struct placeholder *p, struct str value)
{
	unsigned year, month, day;

	if (date_parse(value, &year, &month, &day) ||
	    (p->class == CLASS_DATE && date_parse_loosely(value, &year, &month, &day)))
		value = p->form == PLACEHOLDER_DATE
			    ? date_like(a, str_sub(text, p->at.off, p->at.len), year, month, day)
			    : date_for(a, p, year, month, day);
	return p->noun.len ? without_noun(value, p->noun) : value;
}
