#include "parse.h"
#include "rows.h"

#include <stdio.h>
#include <string.h>

#include "messages.h"
#include "values_text.h"

/* What is read of a file, as text: one line a part, then one line a message. */
struct parse_case {
	const char *name, *text, *want;
};

/* ---- the model as text ---- */

static void
write_texts(struct buf *out, const char *key, const struct str *texts, size_t ntexts)
{
	for (size_t i = 0; i < ntexts; i++)
		buf_printf(out, " %s:%.*s", key, STR_FMT(texts[i]));
}

/* Every byte of a block's text that has a piece is the byte of the source that it says. */
static void
check_places(const struct block *b)
{
	for (size_t i = 0; i < b->npieces; i++) {
		struct piece p = b->pieces[i];

		assert_true(str_eq(str_sub(b->text, p.off, p.len),
		    source_text(b->source, span_of(p.from, p.len))));
		assert_int_equal(block_place(b, span_of(p.off, p.len)).off, p.from);
	}
}

static void
write_link(struct buf *out, const struct item *item)
{
	static const char *const kinds[] = {
		[ITEM_LINK] = "file",
		[ITEM_QUERY] = "query",
		[ITEM_EMPTY] = "write",
	};
	const struct query *q = &item->query;

	buf_printf(out, "%s %s [%.*s]%.*s", item->point ? "1." : "-", kinds[item->kind],
	    STR_FMT(item->text), STR_FMT(item->target));
	for (size_t i = 0; i < q->nroles; i++)
		buf_printf(out, " role:%s", role_name(q->roles[i]));
	write_texts(out, "part", q->parts, q->nparts);
	write_texts(out, "topic", q->topics, q->ntopics);
	write_texts(out, "level", q->levels, q->nlevels);
	write_texts(out, "occasion", q->occasions, q->noccasions);
	write_texts(out, "words", q->words, q->nwords);
	if (q->n != 1)
		buf_printf(out, " n:%zu", q->n);
	for (size_t i = 0; i < item->nconditions; i++)
		buf_printf(out, " %s:%.*s", item->conditions[i].unless ? "unless" : "if",
		    STR_FMT(item->conditions[i].field));
	write_values(out, &item->values);
	buf_char(out, '\n');
}

static void
write_item(struct buf *out, const struct item *item)
{
	switch (item->kind) {
	case ITEM_HEADING:
		check_places(&item->block);
		buf_printf(out, "%.*s %.*s\n", (int)item->level + 1, "#####",
		    STR_FMT(item->block.text));
		break;
	case ITEM_TEXT:
		check_places(&item->block);
		buf_printf(out, "p %.*s\n", STR_FMT(item->block.text));
		break;
	case ITEM_LINK:
	case ITEM_QUERY:
	case ITEM_EMPTY:
		write_link(out, item);
		break;
	}
}

static void
write_pair(struct buf *out, const char *key, struct str text)
{
	if (text.len)
		buf_printf(out, " %s:%.*s", key, STR_FMT(text));
}

static void
write_outline(struct buf *out, const struct outline *o)
{
	size_t start = out->len;

	for (size_t i = 0; i < o->nlibraries; i++)
		write_texts(out, "library", &o->libraries[i].text, 1);
	write_pair(out, "level", o->level);
	write_texts(out, "place", o->places, o->nplaces);
	write_pair(out, "date", o->date);
	write_pair(out, "speaker", o->speaker);
	write_pair(out, "leads", o->leads);
	if (o->minutes)
		buf_printf(out, " minutes:%u", o->minutes);
	buf_z(out, o->page ? " page" : "");
	buf_z(out, o->check ? " check" : "");
	buf_z(out, o->as_is ? " as-is" : "");
	buf_z(out, o->fit ? "" : " unfit");
	write_values(out, &o->fields);
	buf_z(out, out->len > start ? "\n" : "");
	for (size_t i = 0; i < o->nitems; i++)
		write_item(out, &o->items[i]);
}

static void
write_fragment(struct buf *out, const struct fragment *f)
{
	buf_z(out, role_name(f->role));
	write_pair(out, "part", f->part);
	write_pair(out, "title", f->title);
	write_texts(out, "topic", f->topics, f->ntopics);
	write_pair(out, "level", f->level);
	write_pair(out, "occasion", f->occasion);
	write_pair(out, "source", f->origin);
	write_pair(out, "until", f->until);
	for (size_t i = 0; i < f->nnames; i++)
		buf_printf(out, " %s:%.*s", class_name(f->names[i].class),
		    STR_FMT(f->names[i].text));
	buf_z(out, f->too_local ? " too-local" : "");
	write_values(out, &f->fields);
	buf_char(out, '\n');
	for (size_t i = 0; i < f->body.nblocks; i++) {
		check_places(&f->body.blocks[i]);
		buf_printf(out, "p %.*s\n", STR_FMT(f->body.blocks[i].text));
	}
}

/* ---- rows ---- */

#define NO_TITLE "1:1 warning no-title\n"

static const struct parse_case outline_cases[] = {
	/* headings */
	{ "headings of all levels", "# 标题\n## 一\n### 二\n#### 三\n##### 四\n",
	    "# 标题\n## 一\n### 二\n#### 三\n##### 四\n" },
	{ "closing marks go, others stay", "# 甲 ##\n## 乙# \n## C# 语言 #\n",
	    "# 甲\n## 乙#\n## C# 语言\n" },
	{ "emphasis, entities and links in a heading are text",
	    "# *市*区 _甲_ &amp; `乙` [丙](d)\\\n", "# *市*区 _甲_ &amp; `乙` [丙](d)\\\n" },
	{ "a tab is a space", "#\t标\t题\n", "# 标 题\n" },
	{ "a heading ends a paragraph", "文字\n# 标题\n文字\n", "p 文字\n# 标题\np 文字\n" },
	{ "no space after #", "# 甲\n##标题\n", "2:1 error heading-space\n" },
	{ "a full-width space is none", "#　标题\n", "1:1 error heading-space\n" },
	{ "six # are text", "# 甲\n###### 乙\n",
	    "# 甲\np ###### 乙\n2:1 warning nearly-heading\n" },
	{ "an indented heading is text", "# 甲\n\n ## 乙\n",
	    "# 甲\np ## 乙\n3:2 warning nearly-heading\n" },
	{ "indented # without a space is nothing", "# 甲\n\n  #1 楼\n", "# 甲\np #1 楼\n" },
	{ "a full-width #", "＃ 标题\n", "1:1 error full-width\n" },
	{ "each full-width # is named", "#＃＃ 标题\n",
	    "1:2 error full-width\n1:3 error full-width\n" },
	{ "a heading without text", "# 甲\n##\n## ##\n",
	    "2:1 error empty-heading\n3:1 error empty-heading\n" },
	{ "no title", "## 甲\n", "## 甲\n" NO_TITLE },
	{ "a second title", "# 甲\n# 乙\n", "2:1 error second-title\n" },
	{ "a skipped level", "# 甲\n### 乙\n#### 丙\n## 丁\n",
	    "# 甲\n### 乙\n#### 丙\n## 丁\n2:1 warning skipped-level\n" },
	{ "underlines make no heading", "# 甲\n乙\n===\n丙\n---\n", "# 甲\np 乙===丙---\n" },
	/* paragraphs */
	{ "Chinese lines are joined without a space", "# 甲\n今天\n我们\n\n开会\n",
	    "# 甲\np 今天我们\np 开会\n" },
	{ "lines that are each a sentence or an item look like paragraphs",
	    "# 甲\n各位：\n今天开会。\n\n好。”\n　　好（一）！）\n\n- 办水。\n- 办电\n\n1. 办\n2. 办\n",
	    "# 甲\np 各位：今天开会。\np 好。”好（一）！）\np - 办水。- 办电\np 1. 办2. 办\n"
	    "3:1 note joined-lines\n6:3 note joined-lines\n9:1 note joined-lines\n12:1 note joined-lines\n" },
	{ "lines broken inside a sentence do not",
	    "# 甲\n今天。\n我们\n开会。\n\n- 办水\n办电。\n\n开会。\n",
	    "# 甲\np 今天。我们开会。\np - 办水办电。\np 开会。\n" },
	{ "Latin words keep one", "# 甲\nsmart\ncity,\nand\n5G\n网络\nA\n",
	    "# 甲\np smart city, and 5G网络A\n" },
	{ "an indent goes, full-width too", "# 甲\n　　今天\n    我们　\n", "# 甲\np 今天我们\n" },
	{ "CR LF", "# 甲\r\n\r\n今天\r\n我们\r\n", "# 甲\np 今天我们\n" },
	{ "a line of white space parts paragraphs", "# 甲\n今天\n　 \t\n我们",
	    "# 甲\np 今天\np 我们\n" },
	{ "what CommonMark takes for markup is text",
	    "# 甲\n1. 进一步\n\n* 一段*镇\n\n> 引\n\n---\n\n```\n码\n```\n\n<p>&nbsp;\n\n[注]: x\n\n    四格\n\n+ [ ] 丁\n",
	    "# 甲\np 1. 进一步\np * 一段*镇\np > 引\np ---\np ```码```\np <p>&nbsp;\np [注]: x\np 四格\np + [ ] 丁\n" },
	{ "a backslash stays for the placeholders", "# 甲\n\\*市 C:\\a\\\n",
	    "# 甲\np \\*市 C:\\a\\\n" },
	{ "stars around Chinese are no emphasis", "# 甲\n今天**重点**是**市\n",
	    "# 甲\np 今天**重点**是**市\n" },
	/* notes */
	{ "a note goes", "# 甲<!-- a -->\n今天<!-- b -->我们\n", "# 甲\np 今天我们\n" },
	{ "with the space around it in Chinese",
	    "# 甲\n今天 <!-- b --> 我们\na <!-- b --> b\nc<!-- --> d\n",
	    "# 甲\np 今天我们a b c d\n" },
	{ "a note over several lines", "# 甲\n今天<!-- a\n\n# b\n-->我们\n", "# 甲\np 今天我们\n" },
	{ "a note alone parts paragraphs", "# 甲\n今天\n<!-- a -->\n我们\n",
	    "# 甲\np 今天\np 我们\n" },
	{ "before a heading and an item", "<!-- a --># 甲\n<!-- b\n --> - [](c)<!-- d -->\n",
	    "# 甲\n- file []c\n" },
	{ "a note that does not end", "# 甲\n今天 <!-- b ->\n\n我们\n", "2:4 error open-note\n" },
	/* items */
	{ "the kinds of items", "# 甲\n- [目的](a/b.md)\n* [](a/)\n1. [写]()\n2. [](?n=2)\n",
	    "# 甲\n- file [目的]a/b.md\n- query []a/\n1. write [写]\n1. query [] n:2\n" },
	{ "items between lines of text", "# 甲\n今天\n7. [](a)\n我们\n- [](b)\n",
	    "# 甲\np 今天\n1. file []a\np 我们\n- file []b\n" },
	{ "a point begins with any number", "# 甲\n12. [](a)\n99. [](b)\n",
	    "# 甲\n1. file []a\n1. file []b\n" },
	{ "brackets in pairs", "# 甲\n- [甲[1]](a(1).md)\n-     [](<b c.md>)\n",
	    "# 甲\n- file [甲[1]]a(1).md\n- file []b c.md\n" },
	{ "nearly an item",
	    "# 甲\n- [](a) [](b)\n\n- [](a) 后\n\n- 前[](a)\n\n [](a)\n\n  - [](a)\n\n-[](a)\n\n1) [](a)\n",
	    "# 甲\np - [](a) [](b)\np - [](a) 后\np - 前[](a)\np [](a)\np - [](a)\np -[](a)\np 1) [](a)\n"
	    "2:3 warning nearly-item\n4:3 warning nearly-item\n6:4 warning nearly-item\n8:2 warning nearly-item\n"
	    "10:5 warning nearly-item\n12:2 warning nearly-item\n14:4 warning nearly-item\n" },
	{ "not even nearly", "# 甲\n- [x] 办好\n\n见[附件](a)\n\n- 办好（一）\n",
	    "# 甲\np - [x] 办好\np 见[附件](a)\np - 办好（一）\n" },
	{ "full-width brackets", "# 甲\n- ［目的］（a）\n1. [](a）\n",
	    "2:3 error full-width\n2:6 error full-width\n2:7 error full-width\n2:9 error full-width\n3:8 error full-width\n" },
	{ "full-width brackets inside are text", "# 甲\n- [目的（一）](a（1）)\n",
	    "# 甲\n- file [目的（一）]a（1）\n" },
	/* queries */
	{ "all choosing keys",
	    "# 甲\n- [](t/?role=tasks&part=a&topic=b&topic=c&level=区&occasion=d&words=e&n=3&if=f&unless=*g)\n",
	    "# 甲\n- query []t/ role:tasks part:a topic:b topic:c level:区 occasion:d words:e n:3 if:f unless:*g\n" },
	{ "other keys are values, repeated ones an array",
	    "# 甲\n- [](a?社区=云+溪&同志=张&*社区=b=c&同志=&同志=李&空=)\n",
	    "# 甲\n- file []a 社区=云+溪|b=c 同志=张||李\n" },
	{ "conditions on a file", "# 甲\n- [](a?if=市&unless=区)\n",
	    "# 甲\n- file []a if:市 unless:区\n" },
	{ "percent codes", "# 甲\n- [](%61%26?%3d=%E5%8D%A0%25&k=%2B)\n",
	    "# 甲\n- file []a& ==占% k=+\n" },
	{ "bad percent codes",
	    "# 甲\n- [](a?k=%zz)\n- [](b?k=1%2)\n- [](c%)\n- [](d?k=%ff)\n- [](e?k=a%0ab)\n- [](f%00)\n",
	    "2:3 error bad-percent\n3:3 error bad-percent\n4:3 error bad-percent\n5:3 error bad-percent\n6:3 error bad-percent\n7:3 error bad-percent\n" },
	{ "bad choices",
	    "# 甲\n- [](a/?role=task)\n- [](a/?level=国)\n- [](a/?n=0)\n- [](a/?n=1&n=2)\n- [](a/?topic=)\n- [](a/?n=1x)\n",
	    "2:3 error unknown-role\n3:3 error unknown-level\n4:3 error bad-number\n5:3 error duplicate-key\n6:3 error empty-choice\n7:3 error bad-number\n" },
	{ "choosing from a file", "# 甲\n- [](a?topic=b)\n- [](a.md?n=2)\n",
	    "2:3 error choice-on-file\n3:3 error choice-on-file\n" },
	{ "no key or no value", "# 甲\n- [](a?b)\n- [](a?=b)\n- [](a?&c=d&)\n",
	    "2:3 error bad-query\n3:3 error bad-query\n" },
	{ "a slip in a choosing key", "# 甲\n- [](a/?topics=b)\n",
	    "# 甲\n- query []a/ topics=b\n2:3 note nearly-choice\n" },
	/* front matter */
	{ "all keys",
	    "{\"library\":[\"a\",\"b\"],\"level\":\"区\",\"places\":[\"明川市\",\"南桥区\"],\"date\":\"2026-02-28\",\"speaker\":\"丁\","
	    "\"leads\":\"第一，\",\"minutes\":15,\"page\":{},\"check\":{},\"as-is\":true,\"fit\":false,\"x-own\":1,\"fields\":{\"市\":\"明川\"}}\n# 甲\n",
	    " library:a library:b level:区 place:明川市 place:南桥区 date:2026-02-28 speaker:丁 leads:第一， minutes:15 page check as-is unfit 市=明川\n# 甲\n" },
	{ "one library, nothing said", "\n{\"library\":\"a\",\"level\":\"\",\"date\":null}\n# 甲\n",
	    " library:a\n# 甲\n" },
	{ "a named placeholder is no front matter", "{{会议}}召开\n", "p {{会议}}召开\n" NO_TITLE },
	{ "values of fragments",
	    "{\"fields\":{\"市\":1,\"t/a\":{\"x市\":[\"b\",\"\"],\"n\":1.50},\"空\":\"\",\"无\":null}}\n# 甲\n",
	    " 市=1 t/a:x市=b| t/a:n=1.50\n# 甲\n" },
	{ "keys that are wrong",
	    "{\n\"lebel\":1,\n\"date\":\"2026-02-29\",\n\"minutes\":0,\n\"places\":\"a\",\n\"leads\":\"十是\",\n\"as-is\":1,\n\"library\":[1],\n\"level\":\"国\",\n\"page\":1\n}\n# 甲\n",
	    "2:1 error unknown-key\n3:8 error bad-date\n4:11 error bad-number\n5:10 error wrong-type\n6:9 error unknown-leads\n"
	    "7:9 error wrong-type\n8:12 error wrong-type\n9:9 error unknown-level\n10:8 error wrong-type\n" },
	{ "a control character is broken front matter",
	    "{\"fields\":{\n\"市\":true,\n\"h\":\"\\t\"}}\n# 甲\n",
	    "3:5 error control-character\n" },
	{ "values of wrong types",
	    "{\"fields\":{\n\"市\":true,\n\"*市\":\"a\",\n\"a/b\":1,\n\"a/b.md\":{},\n\"c\":{},\n\"d\":[[]],\n\"\":1,\n\"t/e\":{\"f/g\":\"\"}}}\n# 甲\n",
	    "2:5 error wrong-type\n3:1 error duplicate-key\n4:7 error wrong-type\n5:1 error duplicate-key\n6:5 error wrong-type\n"
	    "7:6 error wrong-type\n8:1 error empty-key\n9:8 error fragment-key\n" },
	{ "broken front matter is one error", "{\"level\":\"区\"\n# 甲\n##乙\n",
	    "2:1 error bad-json\n" },
	{ "full-width signs in it", "{\"level\"：\"区\"}\n# 甲\n", "1:9 error full-width\n" },
	{ "a full-width closing quote", "{\"level\":\"区”}\n# 甲\n", "1:12 error full-width\n" },
	{ "a full-width brace", "｛\"level\":\"区\"}\n# 甲\n", "1:1 error full-width\n" },
	{ "a key twice", "{\"level\":\"区\",\n\"level\":\"县\"}\n# 甲\n",
	    "2:1 error duplicate-key\n" },
	{ "no object", "[\"a\"]\n# 甲\n", "1:1 error front-matter\n" },
	{ "something behind it", "{}} # 甲\n", "1:3 error front-matter\n" },
	{ "an empty file", "", "1:1 error empty-outline\n" },
	{ "front matter alone", "{}\n<!-- a -->\n", "3:1 error empty-outline\n" },
};

#define ROLE "{\"role\":\"tasks\"}\n"

static const struct parse_case fragment_cases[] = {
	{ "all keys",
	    "{\"role\":\"closing\",\"part\":\"号召\",\"title\":\"甲\",\"topics\":[\"乙\",\"\",\"丙\"],\"level\":\"县级市\",\"occasion\":\"动员会\",\"source\":\"丁\","
	    "\"until\":\"2028-02-29\",\"names\":{\"石桥\":\"place\"},\"fields\":{\"时限\":\"月底\"},\"too-local\":true}\n\n同志们，\n干！\n\n谢谢\n",
	    "closing part:号召 title:甲 topic:乙 topic:丙 level:县级市 occasion:动员会 source:丁 until:2028-02-29 place:石桥 too-local 时限=月底\n"
	    "p 同志们，干！\np 谢谢\n" },
	{ "a bullet and an ordered line are text", ROLE "* 一\n\n1. 二\n",
	    "tasks\np * 一\np 1. 二\n" },
	{ "an unknown key is noted", "{\"role\":\"tasks\",\"titel\":\"甲\",\"x-a\":1}\n乙\n",
	    "tasks\np 乙\n1:17 note unknown-key\n" },
	{ "no front matter", "甲\n", "1:1 error no-front-matter\n" },
	{ "an empty file", "", "1:1 error no-front-matter\n" },
	{ "no role", "\n{}\n甲\n", "2:1 error no-role\n" },
	{ "a role that says nothing", "{\"role\":null}\n甲\n", "1:1 error no-role\n" },
	{ "an unknown role", "{\"role\":\"task\"}\n甲\n", "1:9 error unknown-role\n" },
	{ "none is no role", "{\"role\":\"none\"}\n甲\n", "1:9 error unknown-role\n" },
	{ "an empty body", ROLE "\n<!-- 甲 -->\n", "4:1 error empty-body\n" },
	{ "a heading", ROLE "甲\n## 乙\n", "3:1 error heading-in-fragment\n" },
	{ "a link", ROLE "甲\n- [乙](c)\n", "3:3 error link-in-fragment\n" },
	{ "all that is wrong",
	    "{\"role\":1,\n\"until\":\"2026-13-01\",\n\"names\":{\"甲\":\"city\",\"乙\":1,\"\":\"place\"},\n\"fields\":{\"a/b\":{}},\n\"topics\":{}}\n##丙\n",
	    "1:9 error wrong-type\n2:9 error bad-date\n3:14 error unknown-class\n3:25 error wrong-type\n3:27 error empty-key\n4:11 error fragment-key\n"
	    "4:17 error wrong-type\n5:10 error wrong-type\n6:1 error heading-space\n" },
};

static const struct kind_case {
	const char *text;
	enum file_kind want;
} kind_cases[] = {
	{ "{\"role\":\"tasks\"}\n甲", FILE_FRAGMENT },
	{ "\n {\"role\":1}", FILE_FRAGMENT },
	{ "{\"level\":\"区\"}\n# 甲", FILE_OUTLINE },
	{ "{\"role\":\"tasks\"}\n# 甲", FILE_FRAGMENT }, /* with a heading that has to go */
	{ "{}\n\n# 甲", FILE_OUTLINE },
	{ "{}", FILE_UNCLEAR },
	{ "{\"topics\":[\"甲\"]}\n\n乙。\n\n# 丙", FILE_UNCLEAR }, /* its role was forgotten */
	{ "{\"role\":", FILE_UNCLEAR },
	{ "# 甲", FILE_DRAFT },
	{ "{{会议}}", FILE_DRAFT },
	{ "", FILE_DRAFT },
};

/* ---- tests ---- */

static void
check(const struct parse_case *row, bool is_outline)
{
	struct arena a = { 0 };
	struct diags d = { .arena = &a };
	const struct source *s = source_new(&a, "a.md", str_of(row->text));
	const struct outline *o = is_outline ? parse_outline(&a, s, &d) : NULL;
	const struct fragment *f = is_outline ? NULL : parse_fragment(&a, s, STR("tasks/a"), &d);
	struct buf got = BUF_INIT;

	assert_int_equal(!o && !f, d.nerrors > 0);
	if (o)
		write_outline(&got, o);
	if (f)
		write_fragment(&got, f);
	write_messages(&got, &d);
	assert_string_equal(got.data, row->want);
	buf_release(&got);
	arena_release(&a);
}

static void
test_outline(void **state)
{
	check(*state, true);
}

static void
test_fragment(void **state)
{
	check(*state, false);
}

static void
test_kinds(void **state)
{
	for (size_t i = 0; i < COUNT(kind_cases); i++) {
		struct arena a = { 0 };

		assert_int_equal(parse_kind(source_new(&a, "a.md", str_of(kind_cases[i].text))),
		    kind_cases[i].want);
		arena_release(&a);
	}
}

int
main(void)
{
	static struct tests tests;

	ADD_ROWS(&tests, test_outline, outline_cases, name);
	ADD_ROWS(&tests, test_fragment, fragment_cases, name);
	ADD_TEST(&tests, test_kinds);
	return test_all(&tests);
}
