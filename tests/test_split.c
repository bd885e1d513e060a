#include "rows.h"
#include "split.h"
#include "split_pages.h"

#include <stdio.h>
#include <string.h>

#include "utf8.h"

/* Two speeches and more: the speech of every unit. */
static const struct speech_case {
	const char *name, *text, *speeches;
} speech_cases[] = {
	{ "numbered titles", "护林讲话篇一\n同志们：\n开会。\n护林讲话篇二\n同志们：\n散会。",
	    "111222" },
	{ "new title and salutation",
	    "在甲会上的讲话\n同志们：\n今天开会。\n同志们，让我们努力！\n在乙会上的讲话\n各位代表：\n今天召开大会。",
	    "1111222" },
	{ "nothing but a new salutation",
	    "同志们：\n今天开会，部署工作。\n同志们，让我们努力奋斗！\n各位代表：\n今天召开大会，总结工作。",
	    "11122" },
	{ "a second salutation in one speech",
	    "同志们：\n今天开会，部署工作。\n同志们！\n任务已经明确，要抓好落实。", "1111" },
	{ "a table of contents is no speech",
	    "目录\n篇一\n篇二\n护林讲话篇一\n同志们：\n开会。\n护林讲话篇二\n同志们：\n散会。",
	    "000111222" },
	{ "text before the first title",
	    "范文网为大家整理了讲话，希望能够帮助到大家。\n护林讲话篇一\n同志们：\n开会。",
	    "0111" },
};

/* The first letter of the role of every unit, - if it has none. */
static const struct role_case {
	const char *name, *text, *roles;
} role_cases[] = {
	{ "labels of a report",
	    "护林工作汇报\n各位领导：\n现将护林工作情况汇报如下。\n一、工作情况\n1、抓教育：举办培训班2期，培训护林员40人。\n2、抓排查：检查路口12处，整改隐患32处。\n二、存在问题\n1、人员少：全乡护林员仅2人。\n三、下一步打算\n1、抓整改：对隐患逐一销号，年底前整改到位。",
	    "-ooppppptt" },
	{ "headings that demand what labels name",
	    "护林讲话\n同志们：\n今天开会，讲三点意见。\n一、掌握工作情况，做到心中有数\n各村要逐一排查，摸清底数，建立台账。\n二、解决存在问题，确保万无一失\n对排查出的隐患要立即整改，不能拖延。\n三、推广主要做法，提升能力水平\n要把各村的好做法推广开来，加强演练。",
	    "-ootttttt" },
};

static const char letters[] = { [BLOCK_TITLE] = 't',
	[BLOCK_SIGNOFF] = 'g',
	[BLOCK_SALUTATION] = 's',
	[BLOCK_HEADING] = 'h',
	[BLOCK_PARAGRAPH] = 'b',
	[BLOCK_NOISE] = 'n' };

/* Lines as `read` gives them. */
static void
make_lines(struct arena *a, const struct source *source, struct document *doc)
{
	struct str text = source->text;

	for (size_t off = 0; off < text.len;) {
		size_t end = str_find(text, STR("\n"), off);
		struct str line =
		    str_trim(str_sub(text, off, (end == STR_NONE ? text.len : end) - off));

		if (line.len) {
			struct block *b = document_add(a, doc);

			b->kind = BLOCK_PARAGRAPH;
			block_set(a, b, source, span_of((size_t)(line.data - text.data), line.len));
		}
		off = end == STR_NONE ? text.len : end + 1;
	}
}

static size_t
split_text(struct arena *a, const char *text, struct unit **units)
{
	struct document lines = { 0 };
	struct splitting state = { 0 };
	size_t used;

	make_lines(a, source_new(a, "x", str_of(text)), &lines);
	return split_units(a, &state, &lines, true, units, &used);
}

static void
splits(void **state)
{
	const struct split_case *c = *state;
	struct arena a = { 0 };
	struct unit *units;
	size_t n = split_text(&a, c->text, &units);
	struct buf got = BUF_INIT;

	for (size_t i = 0; i < n; i++)
		buf_printf(&got, "%s%c%.*s", i ? "|" : "", letters[units[i].block.kind],
		    STR_FMT(units[i].block.text));
	assert_string_equal(got.data, c->units);
	buf_release(&got);
	arena_release(&a);
}

static void
counts_speeches(void **state)
{
	const struct speech_case *c = *state;
	struct arena a = { 0 };
	struct unit *units;
	size_t n = split_text(&a, c->text, &units);
	struct buf got = BUF_INIT;

	for (size_t i = 0; i < n; i++)
		buf_printf(&got, "%u", units[i].block.speech);
	assert_string_equal(got.data, c->speeches);
	buf_release(&got);
	arena_release(&a);
}

static void
finds_roles(void **state)
{
	const struct role_case *c = *state;
	struct arena a = { 0 };
	struct unit *units;
	size_t n = split_text(&a, c->text, &units);
	struct buf got = BUF_INIT;

	for (size_t i = 0; i < n; i++)
		buf_printf(&got, "%c", "-optrc"[units[i].block.role]);
	assert_string_equal(got.data, c->roles);
	buf_release(&got);
	arena_release(&a);
}

static void
loses_nothing_of(const char *lines)
{
	struct arena a = { 0 };
	struct str text = str_of(lines);
	struct unit *units;
	size_t n = split_text(&a, lines, &units), end = 0, len;

	for (size_t i = 0; i <= n; i++) {
		size_t start = i < n ? units[i].block.at.off : text.len;

		assert_true(start >= end);
		for (size_t off = end; off < start; off += len)
			assert_true(utf8_is_space(utf8_at(text, off, &len)));
		end = i < n ? start + units[i].block.at.len : end;
	}
	arena_release(&a);
}

/* Law 1: every visible character is in exactly one unit, and the units are in order. */
static void
loses_nothing(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++)
		loses_nothing_of(cases[i].text);
	for (size_t i = 0; i < COUNT(pages); i++)
		loses_nothing_of(pages[i].text);
}

/* Speeches enough for several pieces; they share headings, and one is on one line. */
static const char speeches[] =
    "在防汛大会上的讲话\n同志们：\n今天开会，部署防汛工作。\n一、统一思想，提高认识\n水火无情，谁也不能马虎。\n二、加强领导\n主要领导要亲自抓，分管领导要具体抓。\n同志们，让我们守好大堤！\n"
    "在护林大会上的讲话\n同志们：\n今天开会，部署护林工作。\n一、统一思想，提高认识\n林子是几代人种下的。\n好稿共享，护林人的家\n二、加强领导\n路口要有人守。\n好稿共享，护林人的家\n谢谢大家！\n"
    "在春耕大会上的讲话各位代表：今天召开大会，部署春耕生产。一、统一思想，提高认识春耕是一年的头等大事，种子、化肥、水一样都不能少，一天也不能等。最后，祝大家春耕顺利，谢谢大家！\n"
    "征兵动员讲话篇一\n同志们：\n今天开会，动员征兵。\n一、统一思想，提高认识\n参军光荣，家家都要知道。\n散会。\n征兵动员讲话篇二\n同志们：\n今天开会，总结征兵。\n散会。\n";

/* The kinds and texts of the units of all lines, given `step` of them at once, or more if a speech is longer. */
static void
write_units(struct arena *a, const struct document *all, size_t step, struct buf *out)
{
	struct splitting state = { 0 };
	size_t want = step;

	for (size_t from = 0, used; from < all->nblocks; from += used) {
		bool last = from + want >= all->nblocks;
		struct document lines = { .blocks = all->blocks + from,
			.nblocks = last ? all->nblocks - from : want };
		struct unit *units;
		size_t n = split_units(a, &state, &lines, last, &units, &used);

		want = used ? step : want * 2;
		for (size_t i = 0; i < n; i++)
			buf_printf(out, "%u%c%.*s\n", units[i].block.speech,
			    letters[units[i].block.kind], STR_FMT(units[i].block.text));
	}
}

/* Units do not hang on how many lines are given at once. */
static void
is_same_in_pieces(void **state)
{
	struct arena a = { 0 };
	struct document all = { 0 };
	struct buf whole = BUF_INIT;

	(void)state;
	make_lines(&a, source_new(&a, "x", str_of(speeches)), &all);
	write_units(&a, &all, all.nblocks, &whole);
	for (size_t step = 1; step < all.nblocks; step++) {
		struct buf pieces = BUF_INIT;

		write_units(&a, &all, step, &pieces);
		assert_string_equal(pieces.data, whole.data);
		buf_release(&pieces);
	}
	buf_release(&whole);
	arena_release(&a);
}

int
main(void)
{
	static struct tests tests;

	ADD_ROWS(&tests, splits, cases, name);
	ADD_ROWS(&tests, splits, pages, name);
	ADD_ROWS(&tests, counts_speeches, speech_cases, name);
	ADD_ROWS(&tests, finds_roles, role_cases, name);
	ADD_TEST(&tests, loses_nothing);
	ADD_TEST(&tests, is_same_in_pieces);
	return test_all(&tests);
}
