#include "check.h"

#include "check_private.h"
#include "fragment.h"
#include "map.h"
#include "utf8.h"

/* What was left in a text: open places, and names of where a fragment comes from. */

static const char *const open_words[] = { "【待填", "【待写", "【待选", "【待核", "【待补",
	"（名单略", "待补充", "待定", "待核实", "待核", "待填", "待确认", "（填写", "[待", "（略）",
	"(略)", "（待补", "（姓名）", "（单位名称）", "（地名）", "（数字）", "（日期）", "[姓名]",
	"[单位]", "[地名]", "[日期]", "？？？", "???", "？？%", "？？％", "??%", "？？万元",
	"？？亿元", "（此处", "(此处", "TODO", "{{", "<<<<<<<", "=======", ">>>>>>>", "￼", NULL };

/* 尚待定论, 有待补充完善 are prose. */
static const char *const prose_before[] = { "有", "亟", "尚", "等", "期", "对", "善", "优", "款",
	"需", "仍", "还", NULL };

/* What one who writes asks of another, in brackets: （数字请教育局再对一下）, ［插入值班电话］. */
static size_t
asked_at(struct str text, size_t off)
{
	static const char *const open[] = { "（", "(", "［", "[", "【", NULL };
	static const char *const asks[] = { "再核实", "再核对", "核一下", "对一下", "查一下",
		"问一下", "补一下", "改一下", "确认一下", "请核实", "请核对", "请补充", "请提供",
		"需核实", "需补充", "存疑", "数据不对", "数字不对", "缺数据", "缺数字", "此处补",
		"此处插", "此处加", "这里补", "这里插", "这里加", "插入各", "插入一", "插入数",
		"插入名", "插入图", "插入表", NULL };
	size_t mark = str_one_at(text, off, open), len = mark ? bracket_len(text, off) : 0;

	return len && str_has_one(str_sub(text, off + mark, len - mark), asks) ? len : 0;
}

/* Bytes of the white space at off that a figure was to fill: 投入资金　　　万元; 0 if it is none. */
static size_t
blank_at(struct str text, size_t off)
{
	static const char *const units[] = { "万", "亿", "元", "个", "家", "户", "人", "名", "亩",
		"公里", "件", "项", "次", "吨", "%", "％", NULL };
	size_t end = off, len;

	if (!utf8_is_han(utf8_before(text, off, &len)))
		return 0;
	while (str_at(text, end, "　"))
		end += 3;
	return end - off >= 6 && str_one_at(text, end, units) ? end - off : 0;
}

static bool
is_open_word(struct str text, size_t at, size_t len)
{
	static const char *const prose_after[] = { "论", "岗", "完善", "强化", "遇", "验", "查",
		"的", "报", "清楚", "后", "之后", "以后", "无误", NULL };
	bool words = str_at(text, at, "待");

	return !words ||
	       !(str_one_before(text, at, prose_before) || str_one_at(text, at + len, prose_after));
}

/*
 * Whether a place was told when the draft was assembled, or is literal by a backslash. Asked with growing places: *mark
 * is the first that may matter.
 */
static bool
is_told(const struct checking *c, const struct block *b, struct span at, size_t *mark)
{
	for (; c->context->gaps_told && *mark < b->nmarks; ++*mark) {
		const struct mark *m = &b->marks[*mark];

		if (m->at.off < at.off && m->at.off + m->at.len <= at.off)
			continue;
		return (m->kind == MARK_GAP && m->at.off <= at.off) ||
		       (m->kind == MARK_LITERAL && m->at.off == at.off);
	}
	return false;
}

/* A placeholder with its noun, and a space between. */
static struct str
with_noun(struct str text, const struct placeholder *p)
{
	size_t end = p->at.off + p->at.len;

	while (p->noun.len && str_at(text, end, " "))
		end++;
	return str_sub(text, p->at.off, end + p->noun.len - p->at.off);
}

static void
open_in(struct checking *c, const struct block *b, struct spots opens)
{
	struct placeholder *found = NULL;
	bool may_be = placeholders_may_be(c->facts[b - c->doc->blocks].letters);
	size_t n = may_be ? placeholders_find(c->arena, b->text, &found) : 0, end = 0, mark = 0,
	       word_mark = 0;

	for (size_t i = 0; i < n; i++) {
		struct str text = with_noun(b->text, &found[i]);

		if (is_told(c, b, found[i].at, &mark))
			continue;
		if (found[i].form == PLACEHOLDER_OPEN)
			report(c, b, found[i].at, "%.*s is still open: write it", STR_FMT(text));
		else
			report(c, b, found[i].at, "%.*s is still open: fill it in", STR_FMT(text));
	}
	for (size_t k = 0, i = 0; k < opens.n; k++) {
		size_t off = opens.items[k].off, len = str_one_at(b->text, off, open_words);

		len = len ? len : asked_at(b->text, off);
		len = len ? len : blank_at(b->text, off);
		while (i < n && found[i].at.off + found[i].at.len <= off)
			i++;
		if (!len || off < end || (i < n && found[i].at.off <= off) ||
		    !is_open_word(b->text, off, len) ||
		    is_told(c, b, span_of(off, len), &word_mark))
			continue;
		report(c, b, span_of(off, len), "%.*s is still open",
		    STR_FMT(str_sub(b->text, off, len)));
		end = off + len;
	}
}

static void
placeholders_in(struct checking *c, const struct block *b, struct spots opens)
{
	if (!c->context->template)
		open_in(c, b, opens);
}

const struct finder find_placeholders = { .chars = "【待（([［？?T{<=>￼　", .in = placeholders_in };

/* Whether the name at off is only the beginning of a longer one of the fragments' homes: 明川 of 明川市 */
static bool
goes_on(const struct checking *c, struct str text, size_t off, struct str name)
{
	for (size_t i = 0; i < c->context->nfragments; i++)
		for (size_t k = 0; k < c->context->fragments[i]->nnames; k++) {
			struct str other = c->context->fragments[i]->names[k].text;

			if (other.len > name.len && str_starts(str_from(text, off), other))
				return true;
		}
	return false;
}

static const struct name *
name_of(const struct fragment *f, struct str text)
{
	for (size_t i = 0; f != NULL && i < f->nnames; i++)
		if (str_eq(f->names[i].text, text))
			return &f->names[i];
	return NULL;
}

/* The name wherever it stands in a block; it is of the block's own fragment, if that has it, too. */
static void
name_in(struct checking *c, const struct block *b, const struct fragment *f,
    const struct name *name)
{
	const struct name *own = name_of(b->fragment, name->text);
	const struct fragment *home = own ? b->fragment : f;

	name = own ? own : name;
	for (size_t at = str_find(b->text, name->text, 0); at != STR_NONE;
	     at = str_find(b->text, name->text, at + name->text.len)) {
		struct place place = source_place(home->source, name->at.off);

		if (goes_on(c, b->text, at, name->text))
			continue;
		report(c, b, span_of(at, name->text.len),
		    "%.*s belongs to the home of %.*s (%s:%zu)", STR_FMT(name->text),
		    STR_FMT(home->id), home->path, place.line);
	}
}

void
check_leftover_names(struct checking *c)
{
	struct map seen = { 0 };

	for (size_t i = 0; i < c->context->nfragments; i++) {
		const struct fragment *f = c->context->fragments[i];

		for (size_t k = 0; k < f->nnames; k++) {
			struct str text = f->names[k].text;

			if (!text.len || is_own(c, text) || map_get(&seen, text))
				continue;
			*map_put(c->arena, &seen, text) = c;
			for (size_t j = 0; j < c->doc->nblocks; j++)
				name_in(c, &c->doc->blocks[j], f, &f->names[k]);
		}
	}
}
