#include "parse.h"
#include "rows.h"

#include <stdio.h>

#include "messages.h"
#include "values_text.h"

static const struct values_case {
	const char *name, *path, *text, *want;
} cases[] = {
	/* JSON */
	{ "an object", "a.json", "{\"市\":\"明川\",\"n\":90,\"o\":[\"a\",2,null]}",
	    " 市=明川 n=90 o=a|2|\n" },
	{ "a number as it is written", "a.json",
	    "{\"n\":1.50,\"m\":-0,\"o\":12345678901234567890123}",
	    " n=1.50 m=-0 o=12345678901234567890123\n" },
	{ "nothing said", "a.json",
	    "{\"a\":null,\"b\":\"\",\"c\":\"　\",\"d\":[],\"e\":[null,\"\"]}", "\n" },
	{ "one fragment's, with and without .md", "a.json",
	    "{\"t/a.md\":{\"市\":1},\"t/b\":{\"市\":2},\"t/c\":null}", " t/a:市=1 t/b:市=2\n" },
	{ "one fragment twice", "a.json", "{\"t/a.md\":{},\n\"t/a\":{}}",
	    "2:1 error duplicate-key\n" },
	{ "one field twice, for one fragment", "a.json", "{\"t/a\":{\"市\":1,\n\"×市\":2}}",
	    "2:1 error duplicate-key\n" },
	{ "one field for two fragments", "a.json",
	    "{\"t/a\":{\"市\":1},\"t/b\":{\"*市\":1},\"市\":3}", " t/a:市=1 t/b:*市=1 市=3\n" },
	{ "white space around a value", "a.json", "{\"a\":\" 纲　\",\"b\":[\"周　平 \"]}",
	    " a=纲 b=周　平\n" },
	{ "no object", "a.json", "[]", "1:1 error wrong-type\n" },
	{ "two objects", "a.json", "{}\n{}", "2:1 error bad-json\n" },
	{ "an empty file of JSON", "a.json", "", "1:1 error bad-json\n" },
	{ "a file that ends too early", "a.json", "{\"a\":\"b", "1:6 error bad-json\n" },
	/* CSV */
	{ "columns in any order, others too", "a.csv",
	    "值,句子,字段,素材\n明川,\"建,设\",市,\n张,,同志,t/a\n", " 市=明川 t/a:同志=张\n" },
	{ "CR LF, blank rows, short rows", "a.csv", "\r\n字段,值\r\n市,明川\r\n\r\n,\r\n区\r\n",
	    " 市=明川\n" },
	{ "repeated rows are an array", "a.csv",
	    "素材,字段,值\n,街道,a\nt/a,街道,b\n,街道,\n,*街道,c\n", " t/a:街道=b 街道=a||c\n" },
	{ "quotation marks", "a.csv", "\"字段\",\"值\"\n市,\"a,\"\"b\"\" \" \n", " 市=a,\"b\"\n" },
	{ "a mark inside a cell is itself", "a.csv", "字段,值\n市,5\"寸\n", " 市=5\"寸\n" },
	{ "a mark that is not closed", "a.csv", "字段,值\n市,\"a\n区,b", "2:3 error bad-csv\n" },
	{ "something behind a closed mark", "a.csv", "字段,值\n市,\"a\"b\n",
	    "2:3 error bad-csv\n" },
	{ "a comma without marks", "a.csv", "字段,值\n市,a,b\n", "2:5 error bad-csv\n" },
	{ "no head", "a.csv", "市,明川\n", "1:1 error bad-csv\n1:1 error bad-csv\n" },
	{ "an empty file of CSV", "a.csv", "", "1:1 error bad-csv\n1:1 error bad-csv\n" },
	{ "no field", "a.csv", "字段,值\n,a\n t/a,b\n", "2:1 error bad-csv\n3:2 error bad-csv\n" },
	{ "a line end in a value", "a.csv", "字段,值,句子\n市,\"a\nb\",\"c\nd\"\n",
	    "2:1 error control-character\n" },
	/* text */
	{ "lines", "a.txt", "# 注\n市：明川\r\n\n 同志 :张：三\n时间：10:30\n",
	    " 市=明川 同志=张：三 时间=10:30\n" },
	{ "repeated lines are an array", "a.txt", "同志：a\n市：b\nxx同志：\n同志：c\n",
	    " 市=b 同志=a||c\n" },
	{ "no colon, no field, a fragment's id", "a.txt", "市 明川\n：a\nt/a：b\n",
	    "1:1 error bad-line\n2:1 error bad-line\n3:1 error bad-line\n" },
	{ "an empty file of text", "a.txt", " \n", "1:1 error no-values\n" },
	{ "comments alone", "a.txt", "# 市：明川\n", "\n" },
	/* others */
	{ "another ending", "a.md", "市：明川\n", "- error values-format\n" },
	{ "no ending", "json", "{}", "- error values-format\n" },
};

static void
test_case(void **state)
{
	const struct values_case *row = *state;
	struct arena a = { 0 };
	struct diags d = { .arena = &a };
	struct values values = { 0 };
	struct buf got = BUF_INIT;
	bool ok = parse_values(&a, source_new(&a, row->path, str_of(row->text)), &d, &values);

	assert_int_equal(ok, !d.nerrors);
	if (ok) {
		write_values(&got, &values);
		buf_char(&got, '\n');
	}
	write_messages(&got, &d);
	assert_string_equal(got.data, row->want);
	buf_release(&got);
	arena_release(&a);
}

static void
test_set(void **state)
{
	static const struct {
		const char *text;
		bool ok;
	} sets[] = {
		{ "市=明川", true },
		{ "*市 = 南桥", true },
		{ "空=", true },
		{ "同志=a=b", true },
		{ "市", false },
		{ "=a", false },
		{ "t/a=b", false },
		{ "市=a\nb", false },
		{ "市=\xFF", false },
	};
	struct arena a = { 0 };
	struct diags d = { .arena = &a };
	struct values values = { 0 };
	struct buf got = BUF_INIT;

	for (size_t i = 0; i < COUNT(sets); i++)
		assert_int_equal(parse_set(&a, sets[i].text, &d, &values), sets[i].ok);
	write_values(&got, &values);
	assert_string_equal(got.data, " 市=明川|南桥 同志=a=b");
	assert_int_equal(d.nerrors, 5);
	buf_release(&got);
	arena_release(&a);
}

/* ---- records ---- */

static void
test_record(void **state)
{
	struct str options[] = { STR("--set=市=\"明\\川\""), STR("") };
	struct str fields[] = { STR("市"), STR("市") }, filled[] = { STR("明川"), STR("南桥") };
	struct record_block blocks[] = {
		{ .text = STR("标题"), .kind = STR("title"), .path = STR("a.md"), .line = 3 },
		{ .text = STR("正文"),
		    .kind = STR("body"),
		    .level = 2,
		    .fragment = STR("t/a"),
		    .path = STR("t/a.md"),
		    .line = 9,
		    .fields = fields,
		    .values = filled,
		    .nvalues = 2 },
	};
	struct record record = { .version = RECORD_VERSION,
		.hash = STR("0123456789abcdef"),
		.outline = STR("提纲.md"),
		.options = options,
		.noptions = 2,
		.date = STR("2026-11-20"),
		.level = STR("区"),
		.blocks = blocks,
		.nblocks = 2 };
	struct arena a = { 0 };
	struct diags d = { .arena = &a };
	struct buf first = BUF_INIT, second = BUF_INIT;
	const struct record *again;

	record_write(&first, &record);
	again = parse_record(&a, source_new(&a, "a.draft", buf_view(&first)), &d);
	assert_non_null(again);
	assert_int_equal(again->nblocks, 2);
	assert_int_equal(again->blocks[1].line, 9);
	assert_true(str_eq(again->blocks[1].values[1], filled[1]));
	assert_true(str_eq(again->options[0], options[0]));
	record_write(&second, again);
	assert_string_equal(second.data, first.data);
	buf_release(&first);
	buf_release(&second);
	arena_release(&a);
}

static void
test_bad_records(void **state)
{
	static const struct {
		const char *text, *want;
	} records[] = {
		{ "", "1:1 error bad-json\n" },
		{ "[]", "1:1 error wrong-type\n" },
		{ "{}", "1:1 error record-version\n" },
		{ "{\"version\":2,\"new\":1}", "1:1 error record-version\n" },
		{ "{\"version\":1,\"blocks\":[1,{\"line\":-1,\"values\":[[\"a\"]]}]}",
		    "1:24 error wrong-type\n1:34 error bad-number\n1:47 error wrong-type\n" },
	};

	for (size_t i = 0; i < COUNT(records); i++) {
		struct arena a = { 0 };
		struct diags d = { .arena = &a };
		struct buf got = BUF_INIT;

		assert_null(
		    parse_record(&a, source_new(&a, "a.draft", str_of(records[i].text)), &d));
		write_messages(&got, &d);
		assert_string_equal(got.data, records[i].want);
		buf_release(&got);
		arena_release(&a);
	}
}

/* Published values of FNV-1a: the hash of an old record must stay what it was. */
static void
test_hash(void **state)
{
	struct arena a = { 0 };

	assert_string_equal(record_hash(&a, STR("")).data, "cbf29ce484222325");
	assert_string_equal(record_hash(&a, STR("a")).data, "af63dc4c8601ec8c");
	assert_string_equal(record_hash(&a, STR("foobar")).data, "85944171f73967e8");
	arena_release(&a);
}

int
main(void)
{
	static struct tests tests;

	ADD_ROWS(&tests, test_case, cases, name);
	ADD_TEST(&tests, test_set);
	ADD_TEST(&tests, test_record);
	ADD_TEST(&tests, test_bad_records);
	ADD_TEST(&tests, test_hash);
	return test_all(&tests);
}
