#include "language.h"

#include "array.h"
#include "names_private.h"
#include "utf8.h"

/* Places of a list that says so by its other members only: 呈坎、雄村、昌溪 of 跑了呈坎、雄村、昌溪、北岸镇. */

static const char *const joins[] = { "、", "和", "与", "及", NULL };

/* Characters beside which a member ends or begins. */
static const char ends[] =
    "的和与及等在是也都把将有为之被让从到去比向还就又要已各两三四五六七八九十";
static const char begins[] = "座了过在到去对把从和与及是由往赴来经给比让请像沿";

#define LEAST 6 /* bytes of a member */
#define MOST 12
#define MOST_MEMBERS 16

static size_t
member_at(struct str text, size_t off)
{
	size_t end = off, len;

	while (
	    end - off <= MOST && utf8_is_han(utf8_at(text, end, &len)) && !han_in(ends, text, end))
		end += len;
	return end - off;
}

static size_t
member_before(struct str text, size_t off)
{
	size_t from = off, len;

	while (off - from <= MOST && utf8_is_han(utf8_before(text, from, &len)) &&
	       !han_in(begins, text, from - len))
		from -= len;
	return off - from;
}

/* Whether what stands in a list of places looks like one. */
static bool
is_place(struct str text, struct span at, bool pause)
{
	struct str member = str_sub(text, at.off, at.len);

	return at.len >= LEAST && at.len <= MOST && !common_at(text, at.off) &&
	       !common_at(text, at.off + at.len - 6) && !common_across(text, at.off + at.len) &&
	       !is_one_of(member, local_no_names) && toponym_score(member) >= (pause ? 0 : 3);
}

static void
add(struct names *names, struct str text, struct span at)
{
	names_add(names, (struct proper_name){ .at = at,
			     .kind = NAME_LOCAL,
			     .class = CLASS_PLACE,
			     .core = str_sub(text, at.off, at.len) });
}

static bool
is_sure_place(const struct proper_name *name)
{
	return name->class == CLASS_PLACE && name->sureness == NAME_SURE &&
	       (name->kind == NAME_DIVISION || name->kind == NAME_LOCAL);
}

/* 将乐|的|玉华洞, 诸暨|枫桥镇: what a place belongs to is one, doubtful as its name may be. */
static void
confirm_owners(struct names *names, struct str text, size_t n)
{
	for (size_t i = 0; i + 1 < n; i++) {
		struct proper_name *owner = &names->items[i];
		const struct proper_name *part = &names->items[i + 1];
		size_t end = owner->at.off + owner->at.len;
		bool beside = part->at.off == end && part->kind == NAME_LOCAL &&
			      !is_one_of(owner->core, place_seldom);

		if (owner->kind == NAME_DIVISION && owner->sureness != NAME_SURE &&
		    is_sure_place(part) &&
		    (beside || (str_at(text, end, "的") && part->at.off == end + 3)) &&
		    name_may_begin(text, owner->at.off) && !common_across(text, owner->at.off))
			owner->sureness = NAME_SURE;
	}
}

/* 武宁的茶、|新源|的草: a member of a list as the one before is, which is sure. */
static void
confirm_parallel(struct names *names, struct str text, size_t n)
{
	for (size_t i = 1; i < n; i++) {
		const struct proper_name *last = &names->items[i - 1];
		struct proper_name *name = &names->items[i];
		size_t end = last->at.off + last->at.len, off = name->at.off;

		if (last->kind == NAME_DIVISION && last->sureness == NAME_SURE &&
		    name->kind == NAME_DIVISION && name->sureness == NAME_LIKELY &&
		    str_at(text, end, "的") && str_at(text, off + name->at.len, "的") &&
		    str_before(text, off, "、") && str_find(text, STR("、"), end) == off - 3)
			name->sureness = NAME_SURE;
	}
}

void
place_lists_complete(struct names *names, struct str text, size_t n)
{
	confirm_owners(names, text, n);
	confirm_parallel(names, text, n);
	for (size_t i = 0; i < n; i++) {
		struct span at = names->items[i].at;
		size_t next = names_next_sure(names, i, n, text.len);
		size_t last = names_last_sure(names, i);
		size_t from = at.off, end = at.off + at.len, join;

		if (!is_sure_place(&names->items[i]))
			continue;
		while ((join = str_one_at(text, end, joins)) != 0) {
			struct span member = span_of(end + join, member_at(text, end + join));

			bool pause = str_at(text, end, "、");

			end = member.off + member.len;
			if (end > next || !is_place(text, member, pause))
				break;
			add(names, text, member);
		}
		while ((join = str_one_before(text, from, joins)) != 0) {
			size_t len = member_before(text, from - join);

			if (from - join - len < last ||
			    !is_place(text, span_of(from - join - len, len),
				str_at(text, from - join, "、")))
				break;
			from -= join + len;
			add(names, text, span_of(from, len));
		}
	}
}

/* What a number before it closes a list of: 梅渡、荻浦|两个|片区. */
static const char *const closings[] = { "两个", "三个", "四个", "五个", "六个", NULL };
static const char *const kinds[] = { "片区", "社区", "街道", "镇", "乡", "村", "分院", "校区",
	"厂区", "矿区", "景区", "园区", "小区", "县", "区", NULL };

static size_t
closing_read(struct names *names, struct str text, struct span word, const void *row)
{
	struct span found[MOST_MEMBERS];
	size_t off = word.off, n = 0, len;

	if (!str_one_at(text, word.off + word.len, kinds))
		return 0;
	while (n < COUNT(found) && (len = member_before(text, off)) != 0 &&
	       is_place(text, span_of(off - len, len), true)) {
		found[n++] = span_of(off - len, len);
		off -= len;
		if (!str_before(text, off, "、"))
			break;
		off -= 3;
	}
	for (size_t i = 0; n > 1 && i < n; i++)
		add(names, text, found[i]);
	return 0;
}

const struct name_list place_closing_lists[] = { NAME_WORDS(closings, closing_read, NULL),
	{ .read = NULL } };
