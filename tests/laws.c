/*
 * The laws of the program over made-up outlines, fragments and values. Every case is a string of bytes that a generator
 * reads as its choices; a case that breaks a law is shrunk by dropping and zeroing bytes while it still does, and the
 * files it stands for are printed.
 *
 * usage: laws CASES [SEED]
 */
#include <cmark.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "array.h"
#include "compose.h"
#include "job.h"
#include "number.h"
#include "os.h"
#include "render.h"
#include "utf8.h"

#define MAX_CHOICES 400
#define NFRAGMENTS 4

struct choices {
	uint8_t bytes[MAX_CHOICES];
	size_t n, at;
};

static unsigned
pick(struct choices *c, unsigned limit)
{
	return c->at < c->n ? c->bytes[c->at++] % limit : 0;
}

/* ---- the generator ---- */

/* What office prose and Markdown can make of a line; the first of each table is the plainest. */
static const char *const clauses[] = {
	"大家要抓好落实。",
	"*市的工作要上台阶，",
	"xx同志作了部署，",
	"{{会议名称}}开得及时，",
	"一是抓宣传。",
	"二是抓整改，",
	"三要抓长效；",
	"首先，",
	"最后，我再强调六个方面。",
	"第二，压实责任。",
	"其一，",
	"①",
	"一方面，",
	"另一方面，",
	"下面，我讲三点意见：",
	"做好五项工作：",
	"20xx年x月x日前完成，",
	"x月底至x月中旬，",
	"刚才，*通报了情况。",
	"**重点**",
	"“四个统一”",
	"百分之四二○",
	"全{{本级}}上下",
	"（一）抓宣传。",
	"1.抓落实。",
	"第×届×次会议",
	"要借鉴×县、×县做法，",
	"____",
	"（  ）",
	"【*】今年【*】",
	"【待填：市名】市",
	"\\*市",
	"<p>",
	"&nbsp;",
	"`",
	"[注]: 乙",
	"a_b_c",
	"X光",
	"~~~",
	"{{发言单位、}}",
	"X亿元",
	"　",
	"!",
	"1. ",
	"- ",
	"+ ",
	"# ",
	"> ",
	"***",
	"    ",
	"---",
	"===",
	"|",
	"😀",
	"𠮷",
};

static const char *const fields[] = { "市", "同志", "会议名称", "*", "发言单位", "日期", "亿元",
	"县", "没有的" };
static const char *const values[] = { "明川", "明川市", "张伟", "2026-11-20", "*市", "12", "一是",
	"【待填】", "“乙”" };

#define PICK(c, table) (table)[pick((c), COUNT(table))]

static void
make_text(struct choices *c, struct buf *out)
{
	unsigned n = 1 + pick(c, 5);

	for (unsigned i = 0; i < n; i++)
		buf_z(out, PICK(c, clauses));
}

static void
make_values(struct choices *c, struct buf *out)
{
	size_t used[9] = { 0 };
	const char *comma = "";

	buf_z(out, "{");
	for (unsigned n = pick(c, 4); n; n--) {
		unsigned f = pick(c, 9);

		if (used[f]++)
			continue;
		buf_printf(out, "%s\"%s\": ", comma, fields[f]);
		if (pick(c, 3))
			buf_printf(out, "\"%s\"", PICK(c, values));
		else
			buf_printf(out, "[\"%s\", \"%s\"]", PICK(c, values), PICK(c, values));
		comma = ", ";
	}
	buf_z(out, "}");
}

static void
make_fragment(struct choices *c, struct buf *out)
{
	static const char *const roles[] = { "tasks", "opening", "positioning", "responsibility",
		"closing" };
	static const char *const levels[] = { "县", "区", "镇", "" };
	const char *level;

	buf_printf(out, "{\"role\": \"%s\"", PICK(c, roles));
	level = PICK(c, levels);
	if (*level)
		buf_printf(out, ", \"level\": \"%s\"", level);
	if (pick(c, 2)) {
		buf_z(out, ", \"fields\": ");
		make_values(c, out);
	}
	buf_z(out, "}\n");
	for (unsigned n = 1 + pick(c, 2); n; n--) {
		buf_z(out, "\n正文");
		make_text(c, out);
		buf_char(out, '\n');
	}
}

static void
make_item(struct choices *c, struct buf *out)
{
	switch (pick(c, 7)) {
	case 0:
		buf_printf(out, "- [甲](f/f%u.md)\n", pick(c, NFRAGMENTS));
		break;
	case 1:
		buf_printf(out, "\n1. [乙](f/f%u.md?同志=%s)\n", pick(c, NFRAGMENTS), "李娜");
		break;
	case 2:
		buf_printf(out, "- [](f/?role=tasks&n=%u)\n", 1 + pick(c, 3));
		break;
	case 3:
		buf_z(out, "1. [待写]()\n");
		break;
	case 4:
		buf_printf(out, "\n%s 小标题\n\n", &"#####"[pick(c, 4)]);
		break;
	case 5:
		buf_z(out, "\n段落");
		make_text(c, out);
		buf_z(out, "\n\n");
		break;
	default:
		buf_printf(out, "- [](f/f%u.md?if=%s)\n", pick(c, NFRAGMENTS), PICK(c, fields));
	}
}

static void
make_outline(struct choices *c, struct buf *out)
{
	static const char *const leads[] = { "一是", "一要", "第一，", "首先，" };

	buf_printf(out,
	    "{\"library\": \"f\", \"level\": \"县\", \"date\": \"2026-11-20\", \"leads\": \"%s\", \"fields\": ",
	    PICK(c, leads));
	make_values(c, out);
	buf_z(out, "}\n\n# 在会议上的讲话\n\n同志们：\n\n");
	for (unsigned n = 1 + pick(c, 10); n; n--)
		make_item(c, out);
}

/* ---- a case on disk, and one run over it ---- */

static const char *const paths[NFRAGMENTS + 1] = { "outline.md", "f/f0.md", "f/f1.md", "f/f2.md",
	"f/f3.md" };

static void
write_world(struct choices *c, struct buf *files)
{
	struct choices whole = *c;

	whole.at = 0;
	make_outline(&whole, &files[0]);
	for (int i = 1; i <= NFRAGMENTS; i++)
		make_fragment(&whole, &files[i]);
	c->at = whole.at;
	for (int i = 0; i <= NFRAGMENTS; i++) {
		FILE *f = fopen(paths[i], "wb");

		if (!f || fwrite(files[i].data, 1, files[i].len, f) != files[i].len || fclose(f))
			abort();
	}
}

struct run {
	struct arena arena, scratch;
	struct cli cli;
	struct job job;
	const struct draft *draft; /* NULL: not made */
	struct buf markdown;
	struct buf why; /* what a broken law saw */
};

static void
run_case(struct run *r)
{
	struct job_options options = { 0 };

	*r = (struct run){ .markdown = BUF_INIT, .why = BUF_INIT };
	r->cli.arena = r->cli.diags.arena = &r->arena;
	if (!job_read(&r->cli, "outline.md", &options, &r->job))
		return;
	r->job.compose.needs = true;
	r->draft =
	    compose_draft(&r->arena, &r->scratch, r->job.outline, r->job.compose, &r->cli.diags);
	render_markdown(&r->markdown, &r->draft->doc);
}

static void
end_run(struct run *r)
{
	arena_release(&r->arena);
	arena_release(&r->scratch);
	buf_release(&r->markdown);
	buf_release(&r->why);
}

/* ---- the laws: NULL, or what is broken ---- */

static const char *
same_twice(struct run *r)
{
	struct run again;
	bool same;

	run_case(&again);
	same = str_eq(buf_view(&r->markdown), buf_view(&again.markdown));
	end_run(&again);
	return same ? NULL : "assembling twice gives other bytes";
}

static const char *
numbered_once(struct run *r)
{
	struct arena a = { 0 };
	struct number_options options = { .leads = LEAD_SHI };
	struct number_edit *edits;
	const char *broken = NULL;
	size_t n;

	if (r->job.outline->leads.len)
		lead_form_parse(r->job.outline->leads, &options.leads);
	n = number_plan(&a, &r->draft->doc, options, &edits, NULL);
	for (size_t i = 0; i < n; i++) {
		if (edits[i].is_note)
			continue;
		buf_printf(&r->why, "again: \"%.*s\" in: %.*s\n", STR_FMT(edits[i].text),
		    STR_FMT(r->draft->doc.blocks[edits[i].block].text));
		broken = "numbering twice is not numbering once";
	}
	arena_release(&a);
	return broken;
}

/* The text of a CommonMark block, its soft line breaks as spaces. */
static void
cmark_text(cmark_node *block, struct buf *out)
{
	cmark_iter *iter = cmark_iter_new(block);
	cmark_event_type event;

	while ((event = cmark_iter_next(iter)) != CMARK_EVENT_DONE) {
		cmark_node *node = cmark_iter_get_node(iter);
		cmark_node_type type = cmark_node_get_type(node);

		if (event == CMARK_EVENT_ENTER && type == CMARK_NODE_TEXT)
			buf_z(out, cmark_node_get_literal(node));
		else if (event == CMARK_EVENT_ENTER && node != block)
			buf_printf(out, "<%s>", cmark_node_get_type_string(node));
	}
	cmark_iter_free(iter);
}

/* Blocks as plain CommonMark sees them, one a line, against those of the draft. */
static const char *
reads_back(struct run *r)
{
	struct buf seen = BUF_INIT, meant = BUF_INIT;
	cmark_node *doc =
	    cmark_parse_document(r->markdown.data, r->markdown.len, CMARK_OPT_DEFAULT);
	bool same;

	for (cmark_node *n = cmark_node_first_child(doc); n; n = cmark_node_next(n)) {
		int level = cmark_node_get_type(n) == CMARK_NODE_HEADING
				? cmark_node_get_heading_level(n)
				: 0;

		if (!level && cmark_node_get_type(n) != CMARK_NODE_PARAGRAPH)
			level = 9;
		buf_printf(&seen, "%d ", level);
		cmark_text(n, &seen);
		buf_char(&seen, '\n');
	}
	cmark_node_free(doc);
	for (size_t i = 0; i < r->draft->doc.nblocks; i++) {
		const struct block *b = &r->draft->doc.blocks[i];
		unsigned level = b->kind == BLOCK_TITLE     ? 1
				 : b->kind == BLOCK_HEADING ? b->level + 1
							    : 0;

		buf_printf(&meant, "%u %.*s\n", level, STR_FMT(b->text));
	}
	same = str_eq(buf_view(&seen), buf_view(&meant));
	if (!same)
		buf_printf(&r->why, "meant:\n%sseen:\n%s", meant.data, seen.data);
	buf_release(&seen);
	buf_release(&meant);
	return same ? NULL : "the Markdown does not read back as the same document";
}

static bool
was_given(const struct run *r, const struct need *need)
{
	for (unsigned i = 0; i < COUNT(values); i++)
		if (str_has(need->value, str_of(values[i])))
			return true;
	return str_eq(need->value, STR("李娜")) || str_eq(need->value, r->job.outline->level);
}

/* A gap is seen, counted and warned of; what is filled was given. */
static const char *
nothing_false(struct run *r)
{
	size_t open = 0, marks = 0;

	for (size_t i = 0; i < r->draft->nneeds; i++) {
		const struct need *need = &r->draft->needs[i];

		open += need->is_open;
		if (need->is_open ? need->value.len != 0 : !was_given(r, need))
			return "a placeholder is filled by what nobody gave";
	}
	for (size_t i = 0; i < r->draft->doc.nblocks; i++) {
		const struct block *b = &r->draft->doc.blocks[i];

		for (size_t k = 0; k < b->nmarks; k++) {
			struct str text = str_sub(b->text, b->marks[k].at.off, b->marks[k].at.len);

			if (b->marks[k].kind != MARK_GAP)
				continue;
			marks++;
			if (!str_starts(text, STR("【待")) || !str_ends(text, STR("】")))
				return "a gap's mark is not on its bracket";
		}
	}
	if (open > marks || marks != r->draft->ngaps)
		return "a gap vanished";
	return r->draft->ngaps && !r->cli.diags.nwarnings ? "a gap was not reported" : NULL;
}

static const char *
places_inside(const struct run *r)
{
	for (size_t i = 0; i < r->cli.diags.nitems; i++) {
		const struct diag *d = &r->cli.diags.items[i];

		if (d->source && (size_t)d->at.off + d->at.len > d->source->text.len)
			return "a message's place is outside its source";
	}
	if (!r->draft && !r->cli.diags.nerrors)
		return "not done, and no error says why";
	return NULL;
}

static unsigned long ndrafts; /* made so far: a case that is none holds nothing to the laws */

/* NULL, or the law that a case breaks; what was seen goes to why. */
static const char *
broken_law(struct choices *c, struct buf *files, struct buf *why)
{
	static const char *(*const laws[])(
	    struct run *) = { same_twice, numbered_once, reads_back, nothing_false };
	const char *broken;
	struct run r;

	write_world(c, files);
	run_case(&r);
	broken = places_inside(&r);
	ndrafts += r.draft != NULL;
	for (size_t i = 0; r.draft && !broken && i < COUNT(laws); i++)
		broken = laws[i](&r);
	buf_str(why, buf_view(&r.why));
	end_run(&r);
	return broken;
}

/* ---- cases, and shrinking ---- */

static bool
breaks(struct choices *c)
{
	struct buf files[NFRAGMENTS + 1], why = BUF_INIT;
	bool broken;

	for (int i = 0; i <= NFRAGMENTS; i++)
		files[i] = (struct buf)BUF_INIT;
	broken = broken_law(c, files, &why) != NULL;
	buf_release(&why);
	for (int i = 0; i <= NFRAGMENTS; i++)
		buf_release(&files[i]);
	return broken;
}

/* Drops runs of bytes, then zeroes single ones, for as long as the law stays broken. */
static void
shrink(struct choices *c)
{
	for (size_t len = c->n / 2; len; len /= 2) {
		for (size_t at = 0; at + len <= c->n;) {
			struct choices less = *c;

			memmove(less.bytes + at, less.bytes + at + len, c->n - at - len);
			less.n -= len;
			if (breaks(&less))
				*c = less;
			else
				at += len;
		}
	}
	for (size_t at = 0; at < c->n; at++) {
		struct choices less = *c;

		less.bytes[at] = 0;
		if (c->bytes[at] && breaks(&less))
			*c = less;
	}
}

/* As TAP's comments. */
static void
print_comment(const char *title, struct str text)
{
	printf("# --- %s\n", title);
	while (text.len) {
		size_t end = str_find(text, STR("\n"), 0);

		printf("# %.*s\n", STR_FMT(str_sub(text, 0, end)));
		text = end == STR_NONE ? STR("") : str_from(text, end + 1);
	}
}

static void
report(struct choices *c)
{
	struct buf files[NFRAGMENTS + 1], why = BUF_INIT;
	const char *broken;

	for (int i = 0; i <= NFRAGMENTS; i++)
		files[i] = (struct buf)BUF_INIT;
	broken = broken_law(c, files, &why);
	print_comment(broken ? broken : "another run does not break it", buf_view(&why));
	for (int i = 0; i <= NFRAGMENTS; i++) {
		print_comment(paths[i], buf_view(&files[i]));
		buf_release(&files[i]);
	}
	buf_release(&why);
}

static uint64_t
next_random(uint64_t *state)
{
	*state += 0x9E3779B97F4A7C15u;
	uint64_t z = *state;

	z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
	z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
	return z ^ (z >> 31);
}

int
main(int argc, char **argv)
{
	unsigned long cases = argc > 1 ? strtoul(argv[1], NULL, 10) : 100;
	uint64_t state = argc > 2 ? strtoull(argv[2], NULL, 10) : 1;
	char box[] = "/tmp/draft-laws-XXXXXX";
	bool ok = mkdtemp(box) && !chdir(box) && !mkdir("f", 0777);
	unsigned long n;

	puts("1..1");
	for (n = 0; ok && n < cases; n++) {
		struct choices c = { .n = MAX_CHOICES };

		for (size_t i = 0; i < c.n; i++)
			c.bytes[i] = (uint8_t)next_random(&state);
		if (!breaks(&c))
			continue;
		shrink(&c);
		report(&c);
		ok = false;
	}
	ok = ok && ndrafts > n / 2;
	printf("%sok 1 - the laws hold over %lu outlines, drafts: %lu\n", ok ? "" : "not ", n,
	    ndrafts);
	for (int i = 0; i <= NFRAGMENTS; i++)
		unlink(paths[i]);
	rmdir("f");
	if (chdir("/") || rmdir(box))
		puts("# the folder of the cases could not be removed");
	return !ok;
}
