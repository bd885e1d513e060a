#include "check.h"

#include "check_private.h"
#include "utf8.h"

/* Places that are still open: placeholders, and what a writer notes of them in other ways. */

static const char *const open_words[] = { "待补充", "待定", "待核实", "待核", "待填", "待确认",
	"[单位]", "？？？", "???", "？？%", "？？％", "??%", "？？万元", "？？亿元", "TODO", "{{",
	"<<<<<<<", "=======", ">>>>>>>", "￼", NULL };

/* Bytes of the words at off that say so, but 尚待定论, 有待补充完善 are prose. */
static size_t
word_at(struct str text, size_t off)
{
	static const char *const before[] = { "有", "亟", "尚", "等", "期", "对", "善", "优", "款",
		"需", "仍", "还", NULL };
	static const char *const behind[] = { "论", "岗", "完善", "强化", "遇", "验", "查", "的",
		"报", "清楚", "后", "之后", "以后", "无误", NULL };
	size_t len = str_one_at(text, off, open_words);
	bool waits = str_at(text, off, "待") &&
		     (str_one_before(text, off, before) || str_one_at(text, off + len, behind));

	return waits ? 0 : len;
}

/* Bytes of a note in brackets at off that asks for something: 【待补】, （姓名）, （数字请教育局再对一下）, ［插入值班电话］. */
static size_t
note_at(struct str text, size_t off)
{
	static const char *const open[] = { "（", "(", "［", "[", "【", NULL };
	static const char *const heads[] = { "待填", "待写", "待选", "待核", "待补", "名单略",
		"填写", "此处", NULL };
	static const char *const wholes[] = { "略", "姓名", "单位名称", "地名", "数字", "日期",
		NULL };
	static const char *const asks[] = { "再核实", "再核对", "核一下", "对一下", "查一下",
		"问一下", "补一下", "改一下", "确认一下", "请核实", "请核对", "请补充", "请提供",
		"需核实", "需补充", "存疑", "数据不对", "数字不对", "缺数据", "缺数字", "这里补",
		"这里插", "这里加", "插入各", "插入一", "插入数", "插入名", "插入图", "插入表",
		NULL };
	size_t mark = str_one_at(text, off, open), len = mark ? bracket_len(text, off) : 0,
	       head = mark ? str_one_at(text, off + mark, heads) : 0, whole;
	struct str note = str_sub(text, off + mark, len - mark);

	if (head)
		return len ? len : mark + head;
	if (!len)
		return 0;
	whole = str_one_at(note, 0, wholes);
	return (whole && whole + utf8_len(note, whole) == note.len) || str_has_one(note, asks) ? len
											       : 0;
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
report_placeholders(struct checking *c, const struct block *b, const struct placeholder *found,
    size_t n)
{
	size_t mark = 0;

	for (size_t i = 0; i < n; i++) {
		struct str text = with_noun(b->text, &found[i]);

		if (is_told(c, b, found[i].at, &mark))
			continue;
		if (found[i].form == PLACEHOLDER_OPEN)
			report(c, b, found[i].at, "%.*s is still open: write it", STR_FMT(text));
		else
			report(c, b, found[i].at, "%.*s is still open: fill it in", STR_FMT(text));
	}
}

/* What is open at a spot and is no placeholder, nor behind one's beginning. */
static void
report_others(struct checking *c, const struct block *b, struct spots opens,
    const struct placeholder *found, size_t n)
{
	size_t end = 0, mark = 0;

	for (size_t k = 0, i = 0; k < opens.n; k++) {
		size_t off = opens.items[k].off, len = note_at(b->text, off);

		len = len ? len : word_at(b->text, off);
		len = len ? len : blank_at(b->text, off);
		while (i < n && found[i].at.off + found[i].at.len <= off)
			i++;
		if (!len || off < end || (i < n && found[i].at.off <= off) ||
		    is_told(c, b, span_of(off, len), &mark))
			continue;
		report(c, b, span_of(off, len), "%.*s is still open",
		    STR_FMT(str_sub(b->text, off, len)));
		end = off + len;
	}
}

static void
open_in(struct checking *c, const struct block *b, struct spots opens)
{
	struct placeholder *found = NULL;
	bool may_be = placeholders_may_be(c->facts[b - c->doc->blocks].letters);
	size_t n;

	if (c->context->template)
		return;
	n = may_be ? placeholders_find(c->arena, b->text, &found) : 0;
	report_placeholders(c, b, found, n);
	report_others(c, b, opens, found, n);
}

const struct finder find_placeholders = { .chars = "【待（([［？?T{<=>￼　", .in = open_in };
