#include "check.h"

#include "check_private.h"
#include "utf8.h"

/* Numbers, leads, announced counts, and the form of headings. */

/* 1. with a space behind it, which many keyboards put there. */
static bool
is_spacing(struct str text, const struct number_edit *e)
{
	return e->text.len &&
	       str_eq(str_trim(str_sub(text, e->at.off, e->at.len)), str_trim(e->text));
}

static void
planned(struct checking *c, enum number_rule rule)
{
	for (size_t i = 0; i < c->nplan; i++) {
		const struct number_edit *e = &c->plan[i];
		const struct block *b = &c->doc->blocks[e->block];

		if (e->rule != rule || b->kind == BLOCK_NOISE)
			continue;
		if (e->is_note || is_spacing(b->text, e))
			report_as(c, SEVERITY_NOTE, b, e->at, "%.*s", STR_FMT(e->message));
		else
			report(c, b, e->at, "%.*s", STR_FMT(e->message));
	}
}

void
check_heading_numbers(struct checking *c)
{
	planned(c, NUMBER_HEADING);
	planned(c, NUMBER_RUN_IN);
	planned(c, NUMBER_SKIPPED);
}

void
check_leads(struct checking *c)
{
	planned(c, NUMBER_LEAD);
	planned(c, NUMBER_POINT);
}

void
check_lone_leads(struct checking *c)
{
	planned(c, NUMBER_LONE_LEAD);
}

void
check_mixed_leads(struct checking *c)
{
	planned(c, NUMBER_MIXED);
}

void
check_counts(struct checking *c)
{
	planned(c, NUMBER_COUNT);
	planned(c, NUMBER_OTHER_COUNT);
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

	if (!is_prose(b) || (off && !str_one_before(b->text, off, stops)))
		return 0;
	size_t comma = str_one_at(b->text, off, with_comma),
	       none = comma ? 0 : str_one_at(b->text, off, bare), next = off + comma, numeral;

	if (comma && !str_at(b->text, next, "第") && !numeral_at(b->text, next, &numeral))
		report(c, b, span_of(off + comma - 3, 3), "%.*s takes ，",
		    STR_FMT(str_sub(b->text, off, comma)));
	else if (none)
		report(c, b, span_of(off + none - 3, 3), "%.*s takes no mark",
		    STR_FMT(str_sub(b->text, off, none)));
	return 0;
}

const struct finder find_lead_marks = { .chars = "第首其再最一二三四五六七八", .at = lead_mark_at };

static const char *const end_marks[] = { "。", "，", "；", "、", "：", ".", ",", ";", NULL };

/* The mark that a heading on a line of its own ends with, 0 if it has none. 一是抓宣传。 is a sentence. */
static size_t
heading_mark(const struct block *b)
{
	size_t mark = str_one_before(b->text, b->text.len, end_marks);
	struct lead lead;

	return str_ends(b->text, STR("：")) || lead_at_head(b->text, &lead) ? 0 : mark;
}

#define NLEVELS 6
#define HEAD_MOST 60 /* bytes of a run-in head */
#define CUSTOM 3 /* headings of a level that end with a mark, if half of them do, are meant so */

/* （一）抓宣传 要广泛发动。: a space where the 。 of a run-in head belongs. */
static void
run_in_mark(struct checking *c, const struct block *b)
{
	static const char *const spaces[] = { "　", " ", NULL };
	struct heading_number number = heading_number_at(b->text, 0);
	size_t off = number.len, len, space;

	if (b->kind != BLOCK_PARAGRAPH || !number.level)
		return;
	while (off - number.len < HEAD_MOST && utf8_is_han(utf8_at(b->text, off, &len)))
		off += len;
	space = str_one_at(b->text, off, spaces);
	if (space && off > number.len && utf8_is_han(utf8_at(b->text, off + space, &len)) &&
	    str_find(b->text, STR("。"), off) != STR_NONE)
		report_as(c, SEVERITY_WARNING, b, span_of(off, space),
		    "a run-in heading ends with 。");
}

/* The mark that slipped from a heading to the line under it, 0 if none did. */
static size_t
slipped_mark(const struct block *b)
{
	static const char *const marks[] = { "。", "，", "；", "、", "：", NULL };

	return b->kind == BLOCK_PARAGRAPH ? str_one_at(b->text, 0, marks) : 0;
}

void
check_heading_marks(struct checking *c)
{
	size_t all[NLEVELS] = { 0 }, marked[NLEVELS] = { 0 };

	for (size_t i = 0; i < c->doc->nblocks; i++) {
		const struct block *b = &c->doc->blocks[i];

		run_in_mark(c, b);
		if (b->kind == BLOCK_HEADING && b->level < NLEVELS) {
			all[b->level]++;
			marked[b->level] += heading_mark(b) > 0;
		}
	}
	for (size_t i = 0; i < c->doc->nblocks; i++) {
		const struct block *b = &c->doc->blocks[i];
		unsigned level = b->level < NLEVELS ? b->level : 0;
		bool custom = level && marked[level] >= CUSTOM && 2 * marked[level] >= all[level];
		size_t mark =
		    b->kind == BLOCK_HEADING || b->kind == BLOCK_TITLE ? heading_mark(b) : 0;

		/* …； and …。, a list of clauses that the last one ends */
		bool listed = i && str_ends(b[-1].text, STR("；"));

		if (mark && !custom && !listed)
			report(c, b, span_of(b->text.len - mark, mark),
			    "a heading on a line of its own ends without a mark");
		else if (i && b[-1].kind == BLOCK_HEADING && slipped_mark(b))
			report(c, b, span_of(0, slipped_mark(b)),
			    "a mark at the head of the line under a heading");
	}
}

void
check_heading_length(struct checking *c)
{
	for (size_t i = 0; i < c->doc->nblocks; i++) {
		const struct block *b = &c->doc->blocks[i];

		if (b->kind != BLOCK_HEADING)
			continue;
		size_t n = utf8_count(str_from(b->text, heading_number_at(b->text, 0).len));

		if (n > 30)
			report(c, b, span_of(0, b->text.len),
			    "a heading of %zu characters; 30 is long", n);
	}
}

void
check_heading_depth(struct checking *c)
{
	for (size_t i = 0; i < c->doc->nblocks; i++) {
		const struct block *b = &c->doc->blocks[i];

		if (b->kind == BLOCK_HEADING && b->level > 2) {
			report(c, b, span_of(0, b->text.len),
			    "a heading of level %u; an ear keeps two", b->level);
			return;
		}
	}
}

/* 同志们： 老师们！ 各位乡亲， but not the 张主任 of a byline. */
static bool
calls_people(const struct block *b, size_t mark)
{
	static const char *const heads[] = { "同志们", "各位", "尊敬的", "亲爱的", NULL };

	if (b->kind == BLOCK_TITLE || utf8_is_longer(b->text, 30))
		return false;
	return (mark || str_ends(b->text, STR("：")) || str_one_at(b->text, 0, heads)) &&
	       salutation_is(b->text);
}

/* 同志们： stands before all else, and ends with its colon. */
void
check_salutation(struct checking *c)
{
	static const char *const marks[] = { "，", "。", "！", ",", ":", "、", "；", NULL };

	for (size_t i = 0; i < c->doc->nblocks; i++) {
		const struct block *b = &c->doc->blocks[i];

		if (b->kind == BLOCK_HEADING)
			return;
		size_t mark = str_one_before(b->text, b->text.len, marks);

		if (!calls_people(b, mark))
			continue;
		if (!str_ends(b->text, STR("：")))
			report(c, b, span_of(b->text.len - mark, mark),
			    "a salutation ends with ：");
		return;
	}
}
