#include "json.h"
#include "rows.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "class.h"
#include "letters.h"
#include "map.h"
#include "messages.h"
#include "os.h"
#include "utf8.h"

/* ---- JSON ---- */

/* A value as its place and what it is: 1:2 string "a"; members and items follow in brackets. */
static void
write_json(struct buf *out, const struct source *s, const struct json *json)
{
	struct place place = source_place(s, json->at.off);

	buf_printf(out, "%zu:%zu+%u %s", place.line, place.column, json->at.len,
	    json_type_name(json->type));
	if (json->type == JSON_IS_NUMBER || json->type == JSON_IS_STRING)
		buf_printf(out, " <%.*s>", STR_FMT(json->text));
	for (size_t i = 0; i < json->nitems; i++) {
		buf_z(out, i ? ", " : " [");
		write_json(out, s, &json->items[i]);
	}
	buf_z(out, json->nitems ? "]" : "");
	for (size_t i = 0; i < json->nmembers; i++) {
		place = source_place(s, json->members[i].at.off);
		buf_printf(out, "%s%zu:%zu %.*s: ", i ? ", " : " {", place.line, place.column,
		    STR_FMT(json->members[i].key));
		write_json(out, s, &json->members[i].value);
	}
	buf_z(out, json->nmembers ? "}" : "");
}

static const struct json_case {
	const char *name, *text, *want;
} json_cases[] = {
	{ "an object before other text", "{\"市\": \"明川\",\n \"n\": -1.50e3}\n# 标题",
	    "1:1+32 an object {1:2 市: 1:7+8 a string <明川>, 2:2 n: 2:7+7 a number <-1.50e3>}" },
	{ "an array of all types", "[true, false,\tnull, [], {}, [\n1]]",
	    "1:1+33 an array [1:2+4 true, 1:8+5 false, 1:15+4 null, 1:21+2 an array, 1:25+2 an object, "
	    "1:29+4 an array [2:1+1 a number <1>]]" },
	{ "escapes", "\"\\u5e02\\\"\\\\\\/ \\ud83d\\ude00\"}", "1:1+27 a string <市\"\\/ 😀>" },
	{ "the order of the file", "{\"z\":1,\"a\":{\"z\":2}}",
	    "1:1+19 an object {1:2 z: 1:6+1 a number <1>, 1:8 a: 1:12+7 an object {1:13 z: 1:17+1 a number <2>}}" },
	{ "a long number", "123456789012345678901234567890 x",
	    "1:1+30 a number <123456789012345678901234567890>" },
	{ "a key twice, once escaped", "{\"a\":1,\n\"b\":2,\"\\u0061\":3}",
	    "2:7 error duplicate-key\n" },
	{ "a key twice inside", "{\"a\":{\"b\":1,\"b\":2}}", "1:13 error duplicate-key\n" },
	{ "an escaped tab", "[\"a\\tb\"]", "1:2 error control-character\n" },
	{ "an escaped zero byte", "[\"a\\u0000\"]", "1:2 error bad-json\n" },
	{ "half a surrogate pair", "[\"\\ud800\"]", "1:2 error bad-json\n" },
	{ "a comma too many", "[1,]", "1:3 error bad-json\n" },
	{ "a comma too many in an object", "{\"市\":1, }", "1:7 error bad-json\n" },
	{ "no colon", "{\"市\" 1}", "1:6 error bad-json\n" },
	{ "other quotation marks", "{'a':1}", "1:2 error bad-json\n" },
	{ "a leading zero", "[01]", "1:2 error bad-json\n" },
	{ "a line end in a string", "[\"市\n\"]", "1:2 error bad-json\n" },
	{ "a string that is not closed", "[\"市", "1:2 error bad-json\n" },
	{ "an array that is not closed", "[1", "1:3 error bad-json\n" },
	{ "nothing", "", "1:1 error bad-json\n" },
	{ "full-width quotation marks", "{“a”:1}", "1:2 error full-width\n" },
	{ "a full-width comma", "[\"a\"，1]", "1:5 error full-width\n" },
	{ "a string closed in full width", "[\"甲”, 1]", "1:4 error full-width\n" },
};

static void
test_json(void **state)
{
	const struct json_case *row = *state;
	struct arena a = { 0 };
	struct diags d = { .arena = &a };
	const struct source *s = source_new(&a, "a", str_of(row->text));
	struct json json;
	struct buf got = BUF_INIT;
	size_t end = 0;
	bool ok = json_read(&a, s, 0, &d, &json, &end);

	assert_int_equal(ok, !d.nerrors);
	if (ok) {
		write_json(&got, s, &json);
		assert_int_equal(end, json.at.off + json.at.len);
	}
	write_messages(&got, &d);
	assert_string_equal(got.data, row->want);
	buf_release(&got);
	arena_release(&a);
}

static void
test_json_offset(void **state)
{
	struct arena a = { 0 };
	struct diags d = { .arena = &a };
	const struct source *s = source_new(&a, "a", STR("甲\n {\"乙\":2} 丙"));
	struct json json;
	size_t end;

	assert_true(json_read(&a, s, 5, &d, &json, &end));
	assert_int_equal(end, 14);
	assert_int_equal(json_get(&json, "乙")->value.at.off, 12);
	assert_null(json_get(&json, "甲"));
	arena_release(&a);
}

/* What is written reads as the same, whatever the bytes. */
static void
test_json_write(void **state)
{
	struct arena a = { 0 };
	struct diags d = { .arena = &a };
	struct buf out = BUF_INIT;
	struct json json;
	size_t end;

	json_write_string(&out, STR("市\"\\/\x01\n\t\x7F"));
	assert_string_equal(out.data, "\"市\\\"\\\\/\\u0001\\n\\t\\u007f\"");
	buf_reset(&out);
	json_write_string(&out, STR("明川市“甲”\"\\"));
	assert_true(json_read(&a, source_new(&a, "a", buf_view(&out)), 0, &d, &json, &end));
	assert_true(str_eq(json.text, STR("明川市“甲”\"\\")));
	buf_release(&out);
	arena_release(&a);
}

/* ---- places and messages ---- */

static void
test_places(void **state)
{
	static const struct {
		size_t off, line, column;
	} places[] = {
		{ 0, 1, 1 },
		{ 3, 1, 2 },
		{ 4, 1, 3 },
		{ 5, 2, 1 },
		{ 6, 3, 1 },
		{ 9, 3, 2 },
		{ 10, 3, 3 },
		{ 11, 4, 1 },
		{ 99, 4, 1 },
		/* counting on from a place before must not matter */
		{ 4, 1, 3 },
		{ 3, 1, 2 },
		{ 1, 1, 2 },
		{ 4, 1, 3 },
		{ 9, 3, 2 },
	};
	struct arena a = { 0 };
	const struct source *s = source_new(&a, "a", STR("甲b\n\n乙\r\n"));

	for (size_t i = 0; i < COUNT(places); i++) {
		assert_int_equal(source_place(s, places[i].off).line, places[i].line);
		assert_int_equal(source_place(s, places[i].off).column, places[i].column);
	}
	s = source_new(&a, "a", STR(""));
	assert_int_equal(source_place(s, 0).line, 1);
	assert_true(str_eq(source_text(s, span_of(3, 4)), STR("")));
	arena_release(&a);
}

static void
test_messages(void **state)
{
	struct arena a = { 0 };
	struct diags d = { .arena = &a };
	const struct source *one = source_new(&a, "b.md", STR("甲\n乙丙"));
	const struct source *two = source_new(&a, "a.md", STR("x"));
	struct buf out = BUF_INIT;

	source_set_order(two, 1);
	diag_note(&d, two, span_of(0, 1), "n", "last");
	diag_warning(&d, one, span_of(7, 3), "w", "after the error");
	assert_false(diag_error(&d, one, span_of(7, 3), "e", "%d is not %s", 1, "two"));
	diag_error(&d, one, span_of(7, 0), "e", "1 is not two");
	diag_warning(&d, one, span_of(0, 0), "w", "at the head");
	assert_false(diag_path_error(&d, "c.md", "p", "no such file"));
	diag_path_note(&d, NULL, "l", "of the line");
	diags_sort(&d);
	for (size_t i = 0; i < d.nitems; i++)
		diag_print(&out, &d.items[i], "draft");
	assert_string_equal(out.data, "c.md: error: no such file [p]\n"
				      "draft: note: of the line [l]\n"
				      "b.md:1:1: warning: at the head [w]\n"
				      "b.md:2:2: error: 1 is not two [e]\n"
				      "b.md:2:2: warning: after the error [w]\n"
				      "a.md:1:1: note: last [n]\n");
	buf_release(&out);
	arena_release(&a);
}

/* ---- text ---- */

static void
test_buf(void **state)
{
	struct arena a = { 0 };
	struct buf b = BUF_INIT;
	struct str moved;

	assert_string_equal(b.data, "");
	buf_add(&b, "", 0);
	assert_int_equal(b.cap, 0);
	for (int i = 0; i < 1000; i++) {
		buf_printf(&b, "%d", i % 10);
		assert_int_equal(b.data[b.len], '\0');
		assert_true(b.len < b.cap);
	}
	buf_reset(&b);
	assert_string_equal(b.data, "");
	buf_utf8(&b, 0x5E02);
	buf_char(&b, '\0');
	buf_str(&b, STR("a"));
	moved = buf_move(&b, &a);
	assert_int_equal(moved.len, 5);
	assert_memory_equal(moved.data, "市\0a", 6);
	assert_int_equal(b.len, 0);
	assert_string_equal(b.data, "");
	arena_release(&a);
}

static void
test_arena(void **state)
{
	struct arena a = { 0 };
	size_t *numbers, n, cap;

	for (int round = 0; round < 3; round++) {
		numbers = NULL;
		n = cap = 0;
		for (size_t i = 0; i < 20000; i++) {
			size_t *last = arena_push(&a, numbers, n, cap);

			assert_int_equal(*last, 0);
			*last = i;
		}
		for (size_t i = 0; i < n; i++)
			assert_int_equal(numbers[i], i);
		for (size_t size = 1; size < 40; size++)
			assert_int_equal((uintptr_t)arena_alloc(&a, 1, size) %
					     _Alignof(max_align_t),
			    0);
		assert_non_null(arena_alloc(&a, 8, 0));
		assert_string_equal(arena_printf(&a, "%s%d", "市", 1).data, "市1");
		arena_reset(&a);
	}
	arena_release(&a);
}

static void
test_str(void **state)
{
	struct str s = STR("　 甲 乙\r\n");

	assert_true(str_eq(str_trim(s), STR("甲 乙")));
	assert_true(str_eq(str_trim(STR("　")), STR("")));
	assert_true(str_eq(str_sub(s, 99, 1), STR("")));
	assert_true(str_eq(str_sub(STR("abc"), 1, STR_NONE), STR("bc")));
	assert_int_equal(str_find(STR("ababc"), STR("abc"), 0), 2);
	assert_true(str_find(STR("ab"), STR("abc"), 0) == STR_NONE);
	assert_true(str_find(STR("ab"), STR("a"), 1) == STR_NONE);
	assert_true(str_find(STR("ab"), STR("a"), 9) == STR_NONE);
	assert_int_equal(str_find_last(STR("abab"), STR("ab")), 2);
	assert_true(str_find_last(STR("a"), STR("ab")) == STR_NONE);
	assert_true(str_starts(STR("ab"), STR("a")) && !str_starts(STR("a"), STR("ab")));
	assert_true(str_ends(STR("ab"), STR("b")) && !str_ends(STR("b"), STR("ab")));
	assert_true(str_eq_fold(STR("Md"), STR("mD")) && !str_eq_fold(STR("M-"), STR("m\x0D")));
	assert_string_equal(str_without(STR("甲.MD"), STR(".md")).data, "甲.MD");
	assert_int_equal(str_without(STR("甲.MD"), STR(".md")).len, 3);
	assert_int_equal(str_without(STR("md"), STR(".md")).len, 2);
	assert_true(str_ends_fold(STR("甲.Docx"), STR(".docx")) &&
		    !str_ends_fold(STR("甲docx"), STR(".docx")));
	assert_true(str_cmp(STR("a"), STR("ab")) < 0 && str_cmp(STR("b"), STR("ab")) > 0);
	assert_int_equal(str_of(NULL).len, 0);
}

static const struct way {
	const char *from, *to, *want;
} ways[] = {
	{ "/a/b", "/a/b", "." },
	{ "/a/b", "/a/b/素材 1", "素材 1" },
	{ "/a/b/c", "/a", "../.." },
	{ "/a/提纲", "/a/素材/x", "../素材/x" },
	{ "/a/bc", "/a/b", "../b" },
	{ "/a/b", "/a/bc", "../bc" },
	{ "/a/b", "/c", "../../c" },
	{ "/", "/a/b", "a/b" },
	{ "/a/b", "/", "../.." },
	{ "/", "/", "." },
};

static void
test_way(void **state)
{
	const struct way *row = *state;
	struct arena a = { 0 };

	assert_string_equal(os_relative(&a, row->from, row->to), row->want);
	arena_release(&a);
}

static void
test_words(void **state)
{
	static const char *const words[] = { "要", "必须", NULL }, *const none[] = { NULL };
	struct str s = STR("各地必须要办好");

	assert_true(str_at(s, 6, "必须") && !str_at(s, 6, "须"));
	assert_true(str_before(s, 12, "必须") && !str_before(s, 12, "须要"));
	assert_false(str_before(s, 0, "各") || str_before(s, 3, "各地"));
	assert_false(str_at(s, s.len, "好") || str_at(STR("必"), 0, "必须"));
	assert_int_equal(str_one_at(s, 6, words), 6);
	assert_int_equal(str_one_at(s, 0, words), 0);
	assert_int_equal(str_one_at(s, s.len, words), 0);
	assert_int_equal(str_one_before(s, 15, words), 3);
	assert_int_equal(str_one_before(s, 0, words), 0);
	assert_true(str_has(s, STR("地必")) && !str_has(s, STR("必要")));
	assert_true(str_has_one(s, words) && !str_has_one(s, none));
	assert_true(!str_has_one(STR("必 须"), words) && !str_has_one(STR(""), words));
}

static void
test_nearest(void **state)
{
	static const struct {
		const char *word;
		size_t want;
	} words[] = {
		{ "level", 0 },
		{ "levle", 0 },
		{ "leve", 0 },
		{ "lelve", STR_NONE }, /* two slips in five characters */
		{ "place", 1 },
		{ "mintues", 2 },
		{ "会议", STR_NONE },
		{ "会议名", 3 },
		{ "议", STR_NONE },
		{ "foo", STR_NONE },
		{ "", STR_NONE },
	};
	struct str known[] = { STR("level"), STR("places"), STR("minutes"), STR("会议名称") };

	for (size_t i = 0; i < COUNT(words); i++)
		assert_true(str_nearest(str_of(words[i].word), known, 4) == words[i].want);
	assert_int_equal(str_distance(STR("市委"), STR("市政府"), 3), 2);
	assert_int_equal(str_distance(STR("甲乙丙丁"), STR("子丑寅卯"), 2), 3);
}

static void
test_utf8(void **state)
{
	static const char *const bad[] = { "\xFF", "\xC0\xAF", "\xED\xA0\x80", "\xE5\xB8", "\x80",
		"\xF4\x90\x80\x80", "a\xE5" };
	struct str s = STR("a市😀");
	size_t len;

	assert_int_equal(utf8_check(s), s.len);
	for (size_t i = 0; i < COUNT(bad); i++)
		assert_true(utf8_check(str_of(bad[i])) < strlen(bad[i]));
	assert_int_equal(utf8_count(s), 3);
	assert_int_equal(utf8_prefix(s, 2), 4);
	assert_true(utf8_is_longer(s, 2) && !utf8_is_longer(s, 3) && !utf8_is_longer(s, 9));
	assert_false(utf8_is_longer(STR(""), 0));
	assert_int_equal(utf8_at(s, 1, &len), 0x5E02);
	assert_int_equal(utf8_before(s, s.len, &len), 0x1F600);
	assert_int_equal(len, 4);
	assert_int_equal(utf8_before(s, 0, &len), 0);
	assert_int_equal(utf8_one_at(s, 1, "县市"), 3);
	assert_int_equal(utf8_one_at(s, 0, "县市") + utf8_one_at(s, s.len, "县市"), 0);
	assert_int_equal(utf8_one_before(s, 4, "县市"), 3);
	assert_int_equal(utf8_one_before(s, 1, "县市") + utf8_one_before(s, 0, "县市"), 0);
	assert_int_equal(utf8_without_end(STR("好！。!"), "。！!").len, 3);
	assert_int_equal(utf8_without_end(STR("。！"), "。！").len, 0);
	assert_true(str_digit_at(STR("a0"), 1) && !str_digit_at(STR("a0"), 0) &&
		    !str_digit_at(STR("0"), 1));
	assert_int_equal(utf8_han_before(STR("甲，乙丙a丁"), 12, SIZE_MAX), 6);
	assert_int_equal(utf8_han_before(STR("甲，乙丙丁"), 15, 4), 6);
	assert_int_equal(utf8_han_before(STR("a"), 1, SIZE_MAX) + utf8_han_before(STR(""), 0, 3),
	    0);
	assert_int_equal(utf8_at(STR("\xE5"), 0, &len), UTF8_BAD);
	/* A character and a byte too many: the byte alone is wrong. */
	assert_int_equal(utf8_before(STR("\xEF\xBB\xBF\xA5"), 4, &len), UTF8_BAD);
	assert_int_equal(len, 1);
	assert_true(utf8_is_han(0x3007) && utf8_is_han(0x5E02) && !utf8_is_han(0x3001));
}

static void
test_letters(void **state)
{
	static const struct {
		uint16_t code;
		uint32_t off;
	} want[] = { { 'a', 0 }, { 0xB7, 1 }, { 0x4E2D, 3 }, { 0xFF0C, 6 }, { 0xD842, 9 },
		{ 0x53BF, 13 } };
	enum { N = COUNT(want) };
	struct arena a = { 0 };
	struct letter_looks looks = {
		.of = { ['a'] = 2, [U'中' % LETTER_LOOKS] = 2, [U'县' % LETTER_LOOKS] = 4 }
	};
	struct letters letters = letters_of(&a, STR("a·中，𠮷县"), &looks);

	assert_int_equal(letters.n, N);
	for (size_t i = 0; i < N; i++) {
		assert_int_equal(letters.codes[i], want[i].code);
		assert_int_equal(letters.offs[i], want[i].off);
	}
	for (size_t i = 0; i < LETTERS_AHEAD; i++)
		assert_int_equal(letters.codes[N + i], 0);
	assert_int_equal(letters.offs[N], 16);
	assert_int_equal(letters_next(letters, 0, 2), 0);
	assert_int_equal(letters_next(letters, 1, 2), 2);
	assert_int_equal(letters_next(letters, 3, 2), N);
	assert_int_equal(letters_next(letters, 0, 4), 5);
	assert_int_equal(letters_next(letters, 2, LOOK_MARK), 3);
	assert_int_equal(letters_next(letters, 5, LOOK_MARK), N);
	assert_int_equal(letters_of(&a, STR(""), &looks).n, 0);
	assert_int_equal(letters_of(&a, STR("\x80\x80\x80\x80\x80\x80\x80\x80 "), &looks).n, 1);
	arena_release(&a);
}

static void
test_map(void **state)
{
	struct arena a = { 0 };
	struct map m = { 0 };

	assert_null(map_get(&m, STR("甲")));
	for (size_t i = 0; i < 5000; i++) {
		void **slot = map_put(&a, &m, arena_printf(&a, "%zu", i));

		assert_null(*slot);
		*slot = arena_new(&a, size_t);
		*(size_t *)*slot = i;
	}
	for (size_t i = 0; i < 5000; i++)
		assert_int_equal(*(size_t *)map_get(&m, arena_printf(&a, "%zu", i)), i);
	assert_null(map_get(&m, STR("甲")));
	assert_null(map_get(&m, STR("")));
	arena_release(&a);
}

static void
test_classes(void **state)
{
	enum class class;

	for (int i = 0; i < NCLASSES; i++) {
		assert_true(class_parse(str_of(class_name((enum class)i)), &class));
		assert_int_equal(class, i);
	}
	assert_false(class_parse(STR("city"), &class));
}

int
main(void)
{
	static struct tests tests;

	ADD_ROWS(&tests, test_json, json_cases, name);
	ADD_TEST(&tests, test_json_offset);
	ADD_TEST(&tests, test_json_write);
	ADD_TEST(&tests, test_places);
	ADD_TEST(&tests, test_messages);
	ADD_TEST(&tests, test_buf);
	ADD_TEST(&tests, test_arena);
	ADD_TEST(&tests, test_str);
	ADD_ROWS(&tests, test_way, ways, want);
	ADD_TEST(&tests, test_words);
	ADD_TEST(&tests, test_nearest);
	ADD_TEST(&tests, test_utf8);
	ADD_TEST(&tests, test_letters);
	ADD_TEST(&tests, test_map);
	ADD_TEST(&tests, test_classes);
	return test_all(&tests);
}
