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
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		loses_nothing_of(cases[i].text);
	for (size_t i = 0; i < sizeof pages / sizeof *pages; i++)
		loses_nothing_of(pages[i].text);
}

int
main(void)
{
	enum {
		NCASES = sizeof cases / sizeof *cases,
		NPAGES = sizeof pages / sizeof *pages,
		NSPEECHES = sizeof speech_cases / sizeof *speech_cases,
		NROWS = NCASES + NPAGES + NSPEECHES
	};
	struct CMUnitTest tests[NROWS + 1] = { [NROWS] = cmocka_unit_test(loses_nothing) };
	struct CMUnitTest *next = tests;

	for (size_t i = 0; i < NCASES; i++)
		*next++ = row_test(cases[i].name, splits, &cases[i]);
	for (size_t i = 0; i < NPAGES; i++)
		*next++ = row_test(pages[i].name, splits, &pages[i]);
	for (size_t i = 0; i < NSPEECHES; i++)
		*next++ = row_test(speech_cases[i].name, counts_speeches, &speech_cases[i]);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
