#include "language.h"

#include "names_private.h"
#include "utf8.h"

/* What a person is called by whom the text has introduced: 建平同志, 建平说, 张总, 老张, “小平”. */

/* What is said to, or of, somebody by a given name, though that is a word, too. */
static const char *const calls[] = { "书记", "主任", "教授", "说", "讲", "告诉", "你", "带队",
	"牵头", "排班", NULL };
/* What stands behind a surname or a given name, and may begin other words. */
static const char *const brief[] = { "总", "工", "老", "伯", "叔", "姐", "哥", "嫂", "爷", "婶",
	"导", NULL };
static const char familiar[] = "老小阿";
/* Words of an office that look like given names. */
static const char words[] = " 国庆 建国 国宝 中文 朝阳 立国 兴国 ";
/* Surnames that are what one does with a title: 任主任. */
static const char verbs[] = "任当管代";

/* Whether he may end there: before a mark, or what he does. */
static bool
may_end(struct str text, size_t off)
{
	return !utf8_is_han(utf8_at(text, off, &(size_t){ 0 })) ||
	       (str_one_at(text, off, person_doings) && !common_across(text, off));
}

/* Whether he is spoken to or of there. */
static bool
is_meant(struct str text, size_t off)
{
	return person_address_at(text, off) || str_one_at(text, off, calls);
}

static bool
is_brief_title(struct str text, size_t off)
{
	size_t len = str_one_at(text, off, brief), end = off + len;

	return len && (!utf8_is_han(utf8_at(text, end, &(size_t){ 0 })) ||
			  (is_meant(text, end) && !common_across(text, end)));
}

static bool
is_title(struct str text, size_t off)
{
	size_t len = str_one_at(text, off, person_posts);

	len = len ? len : person_address_at(text, off);
	return (len && !str_at(text, off + len, "们")) || is_brief_title(text, off);
}

/* 老|张 */
static bool
is_familiar(struct str text, size_t off)
{
	return off >= 3 && han_in(familiar, text, off - 3) && !common_across(text, off) &&
	       may_end(text, off + 3) && person_may_be_called(text, off - 3);
}

/* A given name that is no word, by what stands on both sides, or by its own characters. */
static bool
is_given(struct str text, struct span at)
{
	struct str name = str_sub(text, at.off, at.len);

	/* 邵|建平 is another */
	if (common_at(text, at.off) || is_one_of(name, words) ||
	    (at.off >= 3 && surname_at(text, at.off - 3) >= SURNAME_ANY))
		return false;
	return (given_said(text, at) >= 5 && name_may_begin(text, at.off)) ||
	       (person_may_be_called(text, at.off) && may_end(text, at.off + at.len));
}

bool
person_is_called_at(struct str text, struct span at)
{
	size_t end = at.off + at.len;

	/* a leader of three characters is not one of two */
	if (is_one_of(str_sub(text, at.off, 9), person_everyones))
		return false;
	if (at.len > 3 && (is_meant(text, end) || is_brief_title(text, end)))
		return true;
	if (common_across(text, end) || common_across(text, at.off))
		return false;
	if (at.len > 3)
		return is_given(text, at);
	return is_familiar(text, at.off) ||
	       ((surname_at(text, at.off) != SURNAME_NONE || name_sounds_at(text, at.off)) &&
		   is_title(text, end) && person_may_be_called(text, at.off) &&
		   !han_in(verbs, text, at.off));
}
