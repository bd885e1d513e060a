#include "check.h"

#include "check_private.h"
#include "map.h"
#include "utf8.h"

/* One person with two posts: 李某书记 here and 李某区长 there, 水利局局长李某 and 林业局局长李某. */

/* A post that a person has. */
struct post {
	struct span title; /* beside the name, behind it or before; empty: there is none */
	struct str text;
	struct str body; /* whose it is, 水利局; empty if that is not said */
	bool formal;     /* 副县长罗敬之: 副 may not be left out, as in 罗敬之县长 */
	bool deputy;     /* 副 */
};

#define MOST_BODY 36 /* bytes */

/* The body right before a title, without what calls the person: 请上林村党支部 is 上林村党支部. */
static struct str
body_before(struct str text, size_t off)
{
	static const char *const ranks[] = { "常务副", "副", "村", NULL };
	static const char *const calls[] = { "请", "由", "对", "向", "让", "是", "为", "给", "听",
		"跟", "同", "的", "我", "们", "本", "该", NULL };
	/* the last characters of what has a head */
	static const char *const ends[] = { "局", "部", "厂", "村", "镇", "乡", "县", "市", "区",
		"学", "校", "会", "委", "院", "所", "站", "馆", "司", "行", "队", "心", "办", "处",
		"科", "社", "场", "矿", "店", "团", "组", "联", "协", "中", NULL };
	static const char *const short_of[] = { "部长", "局长", NULL };
	size_t end = off - str_one_before(text, off, ranks), at = end, len;

	while (end - at < MOST_BODY && utf8_is_han(utf8_before(text, at, &len)) && len == 3 &&
	       !str_one_before(text, at, calls))
		at -= len;
	if (str_one_before(text, end, ends))
		return str_sub(text, at, end - at);
	/* 组织|部长, 水利|局长 */
	return str_one_at(text, end, short_of) && end - at >= 6 && common_at(text, end - 6)
		   ? str_sub(text, end - 6, 6)
		   : STR("");
}

static struct post
post_of(struct str text, struct span name)
{
	static const char *const titles[] = { "总工程师", "主任医师", "秘书长", "检察长", "董事长",
		"理事长", "护士长", "大队长", "支队长", "中队长", "班主任", "指导员", "教导员",
		"总经理", "农艺师", "工程师", "书记", "市长", "县长", "区长", "省长", "镇长",
		"乡长", "部长", "局长", "主任", "主席", "院长", "校长", "处长", "科长", "所长",
		"站长", "队长", "园长", "行长", "厂长", "会长", "医生", "教师", "连长", "排长",
		"政委", "组长", "经理", "支书", "馆长", "台长", "医师", NULL };
	static const char *const ranks[] = { "常务副", "副", "村", NULL };
	static const char *const deputies[] = { "副", NULL };
	size_t end = name.off + name.len, rank = str_one_at(text, end, ranks),
	       behind = str_one_at(text, end + rank, titles),
	       before = str_one_before(text, name.off, titles);
	struct post post = { .title = behind ? span_of(end + rank, behind)
					     : span_of(name.off - before, before) };

	post.text = str_sub(text, post.title.off, post.title.len);
	post.formal = !behind && before;
	post.deputy = str_one_before(text, post.title.off, deputies) > 0;
	if (!behind && before)
		post.body = body_before(text, post.title.off);
	return post;
}

/* Bytes that both end with: 派出所 of 城关派出所 and 新城派出所. */
static size_t
same_end(struct str one, struct str other)
{
	size_t len = 0;

	while (len < one.len && len < other.len &&
	       one.data[one.len - len - 1] == other.data[other.len - len - 1])
		len++;
	return len - len % 3;
}

#define NAMED 2 /* characters that tell a body */

/* Whether both are of one body, as far as they say: 请住建局 and 住房和城乡建设局 have 住 and 建, in order. */
static bool
is_same_body(struct str one, struct str other)
{
	struct str less = one.len < other.len ? one : other,
		   more = one.len < other.len ? other : one;
	size_t kind = same_end(less, more), at = more.len - kind;
	unsigned n = 0;

	less.len -= kind;
	for (; less.len; less.len -= 3, n++) {
		struct str c = str_from(less, less.len - 3);

		while (at && !str_eq(str_sub(more, at - 3, 3), c))
			at -= 3;
		if (!at)
			return n >= NAMED;
		at -= 3;
	}
	return true;
}

/* The post that a person had, and another one here. */
static void
post_in(struct checking *c, struct map *seen, const struct block *b, const struct proper_name *name)
{
	struct post post = post_of(b->text, name->at);
	size_t start = post.title.off < name->at.off ? post.title.off : name->at.off;

	if (name->kind != NAME_PERSON || !post.text.len || name->core.len < 6)
		return;
	void **slot = map_put(c->arena, seen, name->core);
	struct post *before = *slot;

	if (before == NULL)
		*(struct post *)(*slot = arena_new(c->arena, struct post)) = post;
	else if (!str_eq(before->text, post.text))
		report(c, b, span_of(start, name->at.len + post.title.len), "%.*s was %.*s before",
		    STR_FMT(name->core), STR_FMT(before->text));
	else if (before->formal && post.formal && before->deputy != post.deputy)
		report(c, b, span_of(start, name->at.len + post.title.len),
		    "%.*s was %s%.*s before", STR_FMT(name->core), before->deputy ? "副" : "",
		    STR_FMT(before->text));
	else if (!is_same_body(before->body, post.body))
		report(c, b, span_of(start, name->at.len + post.title.len),
		    "%.*s was %.*s of %.*s before", STR_FMT(name->core), STR_FMT(before->text),
		    STR_FMT(before->body));
	else if (!before->body.len)
		before->body = post.body;
}

void
check_two_posts(struct checking *c)
{
	struct map seen = { 0 };

	for (size_t i = 0; i < c->doc->nblocks; i++)
		for (size_t k = 0; k < c->facts[i].nnames; k++)
			post_in(c, &seen, &c->doc->blocks[i], &c->facts[i].names[k]);
}
