#include "check.h"

#include "check_private.h"
#include "utf8.h"

/* Headings: the marks they end with, and how long they are. */

#define MOST_HEADING 75 /* bytes of a line that is a heading with a mark */
#define NLEVELS 6
#define CUSTOM 3 /* headings of a level that end with a mark, if half of them do, are meant so */

static const char *const end_marks[] = { "。", "，", "；", "、", "：", "！", ".", ",", ";", NULL };

/* A heading on a line of its own, whether the file says that it is one or not. */
struct head {
	unsigned level; /* 0: it is none */
	size_t mark;    /* bytes of the mark that it ends with */
	bool colon;     /* which is ：, and may lead to what follows */
};

/* Whether a line with a number stands over its text: Han characters and a mark, the text in the next block. */
static bool
is_over_text(const struct checking *c, size_t i, struct heading_number number, size_t mark)
{
	const struct block *b = &c->doc->blocks[i];

	size_t end = utf8_pass_han(b->text, number.len);

	/* 办好食堂，让老人吃上热饭； but 办好食堂，让老人吃上热饭。 is a sentence */
	if (mark && end + mark < b->text.len && str_at(b->text, end, "，") &&
	    !str_ends(b->text, STR("。")))
		end = utf8_pass_han(b->text, end + mark);
	return number.level && b->text.len <= MOST_HEADING && i + 1 < c->doc->nblocks &&
	       end + mark == b->text.len && b[1].kind == BLOCK_PARAGRAPH &&
	       !heading_number_at(b[1].text, 0).level;
}

static struct head
head_of(const struct checking *c, size_t i)
{
	const struct block *b = &c->doc->blocks[i];
	struct heading_number number = heading_number_at(b->text, 0);
	size_t mark = str_one_before(b->text, b->text.len, end_marks);
	struct head head = { .mark = mark, .colon = str_ends(b->text, STR("：")) };
	struct lead lead;

	if (b->kind == BLOCK_HEADING || b->kind == BLOCK_TITLE) {
		head.level = b->level && b->level < NLEVELS ? b->level : NLEVELS;
		/* 一是抓宣传。 is a sentence, and 真抓实干！ a call */
		if (lead_at_head(b->text, &lead) || str_ends(b->text, STR("！")))
			head.mark = 0;
	} else if (b->kind == BLOCK_PARAGRAPH && is_over_text(c, i, number, mark)) {
		head.level = number.level;
	}
	return head;
}

/* The headings of each level, and those that end with a mark. */
struct habit {
	size_t all[NLEVELS + 1], marked[NLEVELS + 1];
};

/* Whether the text under a heading is a paragraph in sentences, and no list that its ： leads to. */
static bool
is_over_sentences(const struct checking *c, size_t i)
{
	const struct block *b = &c->doc->blocks[i];
	struct lead lead;

	return i + 1 < c->doc->nblocks && str_ends(b[1].text, STR("。")) &&
	       !lead_at_head(b[1].text, &lead);
}

/* Whether a heading's mark is a slip: not where many have one, nor in a list of clauses …； …。 */
static bool
is_slip(const struct checking *c, size_t i, const struct head *head, const struct habit *habit)
{
	size_t all = habit->all[head->level], marked = habit->marked[head->level];
	bool listed = i && str_ends(c->doc->blocks[i - 1].text, STR("；"));
	/* 1. and ： are of lists, too: one of the row without a mark says that they are not */
	bool contrast = all > marked;
	bool weak = head->level > 2 && head->level < NLEVELS;

	if (!head->mark || listed || (marked >= CUSTOM && 2 * marked >= all))
		return false;
	if (c->doc->blocks[i].kind != BLOCK_PARAGRAPH)
		return contrast || !head->colon;
	return contrast || (!weak && (!head->colon || is_over_sentences(c, i)));
}

#define HEAD_MOST 60 /* bytes of a run-in head */

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
	struct head *heads = arena_array(c->arena, struct head, c->doc->nblocks);
	struct habit habit = { .all = { 0 } };

	for (size_t i = 0; i < c->doc->nblocks; i++) {
		heads[i] = head_of(c, i);
		habit.all[heads[i].level]++;
		habit.marked[heads[i].level] += heads[i].mark > 0;
		run_in_mark(c, &c->doc->blocks[i]);
	}
	for (size_t i = 0; i < c->doc->nblocks; i++) {
		const struct block *b = &c->doc->blocks[i];
		size_t mark = heads[i].mark;

		if (heads[i].level && is_slip(c, i, &heads[i], &habit))
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

		size_t number = heading_number_at(b->text, 0).len;
		/* a line that nothing parts, above its text */
		bool line = b->kind == BLOCK_PARAGRAPH && number && i + 1 < c->doc->nblocks &&
			    b[1].kind == BLOCK_PARAGRAPH &&
			    !heading_number_at(b[1].text, 0).level &&
			    utf8_pass_han(b->text, number) == b->text.len;
		size_t n =
		    b->kind == BLOCK_HEADING || line ? utf8_count(str_from(b->text, number)) : 0;

		if (n > 30)
			report(c, b, span_of(0, b->text.len),
			    "a heading of %zu characters; 30 is long", n);
	}
}
