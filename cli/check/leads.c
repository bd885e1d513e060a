#include "check.h"

#include "check_private.h"

/* Leads: 一是 二是 三是, 首先 其次 再次 最后, and the marks behind them. */

/* ---- words ---- */

#define NEAR_BLOCKS 3 /* in which a row may have begun */

/* Where a clause begins that a lead may stand at. */
static const char *const begins[] = { "。", "；", "！", "？", "：", "，", NULL };

static bool
is_start(struct str text, size_t off)
{
	return !off || str_one_before(text, off, begins);
}

/* Whether a row of words is told of before a block: it, or its first, may begin there. */
static bool
has_first_before(const struct checking *c, size_t block)
{
	static const char *const firsts[] = { "首先", "第一", "一是", "其一", "首要", "一方面",
		"最重要", "一个是", NULL };
	size_t from = block > NEAR_BLOCKS ? block - NEAR_BLOCKS : 0;

	for (size_t i = from; i < block; i++)
		if (str_has_one(c->doc->blocks[i].text, firsts))
			return true;
	return false;
}

/* 首先…再次…最后, 其次…再次…最后: a word of the row inside a paragraph that comes too early. */
static void
words_in(struct checking *c, size_t block)
{
	const struct number_leads *leads = &c->leads[block];
	const struct block *b = &c->doc->blocks[block];
	unsigned due = 0, words = 0;

	for (size_t i = 0; i < leads->n; i++)
		words += leads->items[i].form == LEAD_FIRST;
	for (size_t i = 0; words > 1 && i < leads->n; i++) {
		const struct lead *lead = &leads->items[i];

		if (lead->form != LEAD_FIRST)
			continue;
		if (!due && lead->n > 1 && (lead->at.off || has_first_before(c, block)))
			return;
		if (lead->n < LEAD_LAST && lead->n > due + 1)
			report(c, b, span_of(lead->at.off, lead->core), "%.*s comes before it",
			    STR_FMT(str_of(due ? "其次" : "首先")));
		due = lead->n;
	}
}

/* 二是…三是… with no 一是 before it, in a paragraph or the ones above. */
static void
numerals_in(struct checking *c, size_t block)
{
	static const char *const firsts[] = { "一", "首先", "首要", NULL };
	const struct number_leads *leads = &c->leads[block];
	const struct block *b = &c->doc->blocks[block];

	for (size_t i = 0; i + 1 < leads->n; i++) {
		const struct lead *lead = &leads->items[i];

		if (lead->n == 2 && lead[1].n == 3 && lead[1].form == lead->form &&
		    (lead->form == LEAD_SHI || lead->form == LEAD_YAO) &&
		    !str_has_one(str_sub(b->text, 0, lead->at.off), firsts) &&
		    !has_first_before(c, block))
			report(c, b, span_of(lead->at.off, lead->core), "nothing comes before it");
		if (lead->n == 1 || lead->form == LEAD_FIRST)
			return;
	}
}

/* ---- two series in one ---- */

/* Bytes of 第三 at off where no mark follows, 第三要抓好; 0 if what goes on there is no point. */
static size_t
bare_ordinal(struct str text, size_t off, unsigned *n)
{
	static const char *const goes_on[] = { "要", "是", NULL };
	static const char *const words[] = { "要务", "要素", "要事", NULL };
	size_t len, end;

	if (!str_at(text, off, "第") || !(*n = numeral_at(text, off + 3, &len)))
		return 0;
	end = off + 3 + len;
	return str_one_at(text, end, goes_on) && !str_one_at(text, end, words) ? 3 + len : 0;
}

/* 一是…，二是…，第三要…: the ordinal that goes on with a row of another form. */
static void
ordinal_behind(struct checking *c, size_t block, const struct lead *lead, size_t stop)
{
	const struct block *b = &c->doc->blocks[block];
	struct str text = str_sub(b->text, 0, stop), sign = STR("第");

	for (size_t off = str_find(text, sign, lead->at.off + lead->at.len); off != STR_NONE;
	     off = str_find(text, sign, off + sign.len)) {
		unsigned n;
		size_t len = bare_ordinal(b->text, off, &n);

		if (len && n == lead->n + 1 && is_start(b->text, off))
			report_as(c, SEVERITY_NOTE, b, span_of(off, len),
			    "is of another form than the leads before it");
	}
}

/* 首先，…；二是…: the numeral goes on with a word. */
static void
numeral_behind(struct checking *c, size_t block, const struct lead *lead)
{
	const struct block *b = &c->doc->blocks[block];
	size_t word = str_find(str_sub(b->text, 0, lead->at.off), STR("首先"), 0);

	if (word != STR_NONE && is_start(b->text, word))
		report_as(c, SEVERITY_NOTE, b, span_of(lead->at.off, lead->core),
		    "is of another form than 首先");
}

static void
mixed_in(struct checking *c, size_t block)
{
	const struct number_leads *leads = &c->leads[block];

	for (size_t i = 0; i < leads->n; i++) {
		const struct lead *lead = &leads->items[i];
		size_t stop =
		    i + 1 < leads->n ? leads->items[i + 1].at.off : c->doc->blocks[block].text.len;

		if (lead->form != LEAD_SHI && lead->form != LEAD_YAO)
			continue;
		if (lead->n > 1)
			ordinal_behind(c, block, lead, stop);
		if (lead->n == 2 && (!i || lead[-1].n != 1 || lead[-1].form == LEAD_FIRST))
			numeral_behind(c, block, lead);
	}
}

/* ---- the rules ---- */

void
check_leads(struct checking *c)
{
	report_planned(c, NUMBER_LEAD);
	report_planned(c, NUMBER_POINT);
	for (size_t i = 0; i < c->doc->nblocks; i++) {
		words_in(c, i);
		numerals_in(c, i);
	}
}

void
check_lone_leads(struct checking *c)
{
	report_planned(c, NUMBER_LONE_LEAD);
}

void
check_mixed_leads(struct checking *c)
{
	report_planned(c, NUMBER_MIXED);
	for (size_t i = 0; i < c->doc->nblocks; i++)
		mixed_in(c, i);
}

/* 第一、 and 首先、 take a comma; 一是、 takes nothing. */
static size_t
lead_mark_at(struct checking *c, const struct block *b, size_t off)
{
	static const char *const with_comma[] = { "第一、", "第二、", "第三、", "第四、", "第五、",
		"第六、", "首先、", "其次、", "再次、", "最后、", "其一、", "其二、", "其三、",
		NULL };
	static const char *const bare[] = { "一是、", "二是、", "三是、", "四是、", "五是、",
		"六是、", "七是、", "八是、", "一要、", "二要、", "三要、", "四要、", "五要、",
		"六要、", NULL };
	static const char *const stops[] = { "。", "；", "：", "！", "？", NULL };

	/* 一是修路，二是、通水 */
	bool goes_on = str_before(b->text, off, "，") && !str_at(b->text, off, "一");

	if (!is_prose(b) || (off && !str_one_before(b->text, off, stops) && !goes_on))
		return 0;
	size_t comma = goes_on ? 0 : str_one_at(b->text, off, with_comma),
	       none = comma ? 0 : str_one_at(b->text, off, bare), next = off + comma, numeral;

	/* 首先、其次这些词 */
	static const char *const others[] = { "第", "其次", "再次", "最后", "其二", NULL };

	if (comma && !str_one_at(b->text, next, others) && !numeral_at(b->text, next, &numeral))
		report(c, b, span_of(off + comma - 3, 3), "%.*s takes ，",
		    STR_FMT(str_sub(b->text, off, comma)));
	else if (none)
		report(c, b, span_of(off + none - 3, 3), "%.*s takes no mark",
		    STR_FMT(str_sub(b->text, off, none)));
	return 0;
}

const struct finder find_lead_marks = { .chars = "第首其再最一二三四五六七八", .at = lead_mark_at };
