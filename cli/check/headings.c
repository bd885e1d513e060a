#include "check.h"

#include "check_private.h"
#include "utf8.h"

/* Headings: the marks they end with, and how long they are. */

#define MOST_HEADING 75 /* bytes of a line that is a heading with a mark */

/* The mark that a line with the number of a heading ends with, and its text stands in the next one: 一、增强责任感。 0: none. */
static size_t
line_mark(const struct checking *c, size_t i)
{
	static const char *const marks[] = { "。", "；", "！", "，", NULL };
	const struct block *b = &c->doc->blocks[i];
	struct heading_number number = heading_number_at(b->text, 0);
	size_t mark = str_one_before(b->text, b->text.len, marks),
	       end = number.len ? utf8_pass_han(b->text, number.len) : 0;

	if (b->kind != BLOCK_PARAGRAPH || number.level < 1 || number.level > 2 || !mark ||
	    b->text.len > MOST_HEADING || end + mark != b->text.len || i + 1 == c->doc->nblocks)
		return 0;
	return b[1].kind == BLOCK_PARAGRAPH && !heading_number_at(b[1].text, 0).level ? mark : 0;
}

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
		} else if (line_mark(c, i)) {
			unsigned level = heading_number_at(b->text, 0).level;

			all[level]++;
			marked[level]++;
		}
	}
	for (size_t i = 0; i < c->doc->nblocks; i++) {
		const struct block *b = &c->doc->blocks[i];
		unsigned level = b->level < NLEVELS ? b->level : 0;
		if (line_mark(c, i))
			level = heading_number_at(b->text, 0).level;
		bool custom = level && marked[level] >= CUSTOM && 2 * marked[level] >= all[level];
		size_t mark = b->kind == BLOCK_HEADING || b->kind == BLOCK_TITLE ? heading_mark(b)
										 : line_mark(c, i);

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
