#include "library.h"
#include "rows.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "os.h"

/* ---- the folders that all cases look into, made once ---- */

static char top[] = "/tmp/draft-library-XXXXXX";

/* path, and what is there: a text, or the target of a symbolic link after "->". */
static const char *const tree[][2] = {
	{ "outlines/beside.md", "{\"role\": \"tasks\"}\n\n写在提纲旁边。\n" },
	{ "outlines/leads-out.md", "->../secret.md" },
	{ "outlines/leads-in.md", "->../lib/tasks/paving.md" },
	{ "outlines/opening/only-here.md", "{\"role\": \"opening\"}\n\n只在这里。\n" },
	{ "secret.md", "{\"role\": \"tasks\"}\n\n不该读到的一段。\n" },
	{ "lib/README.md", "这里放素材。\n" },
	{ "lib/opening/greeting.md", "{\"role\": \"opening\", \"level\": \"县\"}\n\n感谢大家。\n" },
	{ "lib/tasks/README.md", "这里放部署。\n" },
	{ "lib/tasks/paving.md",
	    "{\"role\": \"tasks\", \"title\": \"背街小巷\", \"topics\": [\"环境\", \"道路\"],"
	    " \"level\": \"区\"}\n\n铺平路面，点亮路灯，路灯要亮到天明。\n" },
	{ "lib/tasks/markets.md",
	    "{\"role\": \"tasks\", \"part\": \"举措\", \"topics\": [\"环境\", \"市场\"],"
	    " \"level\": \"县\", \"occasion\": \"动员会\"}\n\n划行归市，点亮路灯。\n" },
	{ "lib/tasks/deep/lamps.md",
	    "{\"role\": \"tasks\", \"title\": \"路灯\", \"topics\": [\"道路\"]}\n\n修好每一盏灯。\n" },
	{ "lib/tasks/strays.md", "->../../secret.md" },
	{ "lib/broken/no-role.md", "{\"title\": \"没有角色\"}\n\n正文。\n" },
	{ "lib2/tasks/paving.md", "{\"role\": \"tasks\"}\n\n另一库里的同名素材。\n" },
	{ "lib2/tasks/water.md", "{\"role\": \"tasks\", \"topics\": [\"水\"]}\n\n疏通管网。\n" },
};

static const char *
path_of(struct arena *a, const char *path)
{
	return os_join(a, top, str_of(path));
}

static void
make_folders(const char *path)
{
	char copy[256];

	snprintf(copy, sizeof copy, "%s", path);
	for (char *slash = strchr(copy + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
		*slash = '\0';
		mkdir(copy, 0777);
		*slash = '/';
	}
}

static int
make_tree(void **state)
{
	struct arena a = { 0 };
	struct diags d = { .arena = &a };

	assert_non_null(mkdtemp(top));
	for (size_t i = 0; i < COUNT(tree); i++) {
		const char *path = path_of(&a, tree[i][0]), *content = tree[i][1];

		make_folders(path);
		if (!strncmp(content, "->", 2))
			assert_int_equal(symlink(content + 2, path), 0);
		else
			assert_true(os_write(path, str_of(content), &d));
	}
	arena_release(&a);
	return 0;
}

static int
remove_tree(void **state)
{
	char command[256];

	snprintf(command, sizeof command, "rm -r %s", top);
	return system(command);
}

/* ---- one item, looked up ---- */

struct lookup {
	struct arena arena;
	struct diags diags;
	struct outline outline;
	struct item items[2];
	struct library *library;
};

static void
look_up(struct lookup *l, const char *title)
{
	const char *dirs[] = { path_of(&l->arena, "lib"), path_of(&l->arena, "lib2") };

	l->diags.arena = &l->arena;
	l->items[0] = (struct item){ .kind = ITEM_HEADING, .text = str_of(title) };
	l->outline.source = source_new(&l->arena, "outline.md", STR("……"));
	l->outline.items = l->items;
	l->outline.nitems = 2;
	l->library = library_open(&l->arena, dirs, 2, &l->diags);
	library_resolve(l->library, &l->outline, path_of(&l->arena, "outlines"), &l->diags);
}

/* The ids and texts of all messages, one a line. */
static const char *
messages(struct lookup *l)
{
	struct buf text = BUF_INIT;

	for (size_t i = 0; i < l->diags.nitems; i++)
		buf_printf(&text, "%s: %.*s\n", l->diags.items[i].id,
		    STR_FMT(l->diags.items[i].text));
	return buf_move(&text, &l->arena).data;
}

/* ---- links ---- */

static const struct link_case {
	const char *name, *target;
	const char *id;      /* what it finds; NULL: nothing */
	const char *message; /* a part of what is said; NULL: nothing is said */
} link_cases[] = {
	{ "beside the outline", "beside.md", "beside", NULL },
	{ "without .md", "beside", "beside", NULL },
	{ "in the library, by its id", "tasks/paving", "tasks/paving", NULL },
	{ "in the library, by a relative path", "../lib/tasks/paving.md", "tasks/paving", NULL },
	{ "in the second library", "tasks/water.md", "tasks/water", NULL },
	{ "a folder deeper", "tasks/deep/lamps", "tasks/deep/lamps", NULL },
	{ "round about", "tasks/deep/../paving", "tasks/paving", NULL },
	{ "a symbolic link into the library", "leads-in.md", "tasks/paving", NULL },
	{ "a slip of the hand", "../lib/tasks/pavimg.md", NULL,
	    "missing-fragment: no such fragment: tasks/pavimg.md; the nearest: tasks/paving\n" },
	{ "in another folder", "opening/paving", NULL,
	    "missing-fragment: no such fragment: opening/paving; the nearest: tasks/paving\n" },
	{ "another name in the same folder", "tasks/paper", NULL,
	    "missing-fragment: no such fragment: tasks/paper\n" },
	{ "a slip in the folder", "tsaks/deep/", NULL,
	    "missing-folder: no such folder: tsaks/deep/; the nearest: tasks/deep/\n" },
	{ "another folder", "tools/", NULL, "missing-folder: no such folder: tools/\n" },
	{ "nothing like it", "tasks/完全不同的名字", NULL,
	    "missing-fragment: no such fragment: tasks/完全不同的名字\n" },
	{ "out by ..", "../secret.md", NULL, "outside-library: ../secret.md leads out" },
	{ "out by .. from the library", "tasks/../../secret.md", NULL, "outside-library: " },
	{ "out by .. without .md", "../secret", NULL, "outside-library: " },
	{ "absolute", "/etc/passwd", NULL, "outside-library: /etc/passwd leads out" },
	{ "far out, where nothing is", "../../../../../../nowhere/at/all", NULL,
	    "outside-library: " },
	{ "a symbolic link that leads out", "leads-out.md", NULL, "outside-library: " },
	{ "the same without .md", "leads-out", NULL, "outside-library: " },
	{ "a symbolic link in the library that leads out", "tasks/strays.md", NULL,
	    "outside-library: " },
	{ "a broken fragment", "broken/no-role", NULL, "" },
	{ "no fragment at all", "tasks/README.md", NULL, "" },
};

static void
test_link(void **state)
{
	const struct link_case *row = *state;
	struct lookup l = {
		.items[1] = { .kind = ITEM_LINK, .target = str_of(row->target) },
	};
	const struct fragment *found;
	const char *said;

	look_up(&l, "");
	found = l.items[1].fragment;
	said = messages(&l);
	if (row->message && !strstr(said, row->message))
		fail_msg("said: %s", said);
	assert_int_equal(l.diags.nerrors > 0, row->message != NULL);
	if (!row->message)
		assert_string_equal(said, "");
	assert_int_equal(found != NULL, row->id != NULL);
	if (row->id)
		assert_true(str_eq(found->id, str_of(row->id)));
	arena_release(&l.arena);
}

/* ---- queries ---- */

static const struct query_case {
	const char *name, *target, *topics, *words, *part, *level, *occasion;
	enum role role;
	const char *outline_level, *title;
	const char *ids;       /* what it finds, best first */
	const char *unmatched; /* why it finds nothing */
	const char *message;
} query_cases[] = {
	{ .name = "all of a folder, by id",
	    .target = "tasks/",
	    .ids = "tasks/deep/lamps tasks/markets tasks/paving tasks/paving tasks/water" },
	{ .name = "a folder beside the outline, and those of that name in the libraries",
	    .target = "opening/",
	    .ids = "opening/greeting opening/only-here" },
	{ .name = "by a relative path, in all libraries",
	    .target = "../lib/tasks/",
	    .ids = "tasks/deep/lamps tasks/markets tasks/paving tasks/paving tasks/water" },
	{ .name = "a folder deeper", .target = "tasks/deep/", .ids = "tasks/deep/lamps" },
	{ .name = "by role",
	    .target = "opening/",
	    .role = ROLE_TASKS,
	    .ids = "",
	    .unmatched = "no fragment there has role=tasks" },
	{ .name = "by a topic",
	    .target = "tasks/",
	    .topics = "环境",
	    .ids = "tasks/markets tasks/paving" },
	{ .name = "all topics must hold",
	    .target = "tasks/",
	    .topics = "环境 道路",
	    .ids = "tasks/paving" },
	{ .name = "by part", .target = "tasks/", .part = "举措", .ids = "tasks/markets" },
	{ .name = "by level", .target = "tasks/", .level = "区", .ids = "tasks/paving" },
	{ .name = "by occasion", .target = "tasks/", .occasion = "动员会", .ids = "tasks/markets" },
	{ .name = "words: a title weighs more than twice in the text",
	    .target = "tasks/",
	    .words = "路灯",
	    .ids = "tasks/deep/lamps tasks/paving tasks/markets" },
	{ .name = "all words must hold",
	    .target = "tasks/",
	    .words = "路灯 归市",
	    .ids = "tasks/markets" },
	{ .name = "the outline's level raises, its rank class a little",
	    .target = "tasks/",
	    .topics = "环境",
	    .outline_level = "区",
	    .ids = "tasks/paving tasks/markets" },
	{ .name = "the occasion in the title raises",
	    .target = "tasks/",
	    .title = "在动员大会上的讲话",
	    .ids = "tasks/markets tasks/deep/lamps tasks/paving tasks/paving tasks/water" },
	{ .name = "the subject in the title raises",
	    .target = "tasks/",
	    .title = "在农村道路建设会上的讲话",
	    .ids = "tasks/deep/lamps tasks/paving tasks/markets tasks/paving tasks/water" },
	{ .name = "nothing found is no error",
	    .target = "tasks/",
	    .topics = "外贸",
	    .ids = "",
	    .unmatched = "no fragment there has topic=外贸" },
	{ .name = "a slip of the hand",
	    .target = "tasks/",
	    .part = "举错",
	    .ids = "",
	    .unmatched = "no fragment there has part=举错, the nearest is 举措" },
	{ .name = "the second of two topics",
	    .target = "tasks/",
	    .topics = "环境 外贸",
	    .ids = "",
	    .unmatched = "no fragment there has topic=外贸" },
	{ .name = "a word",
	    .target = "tasks/",
	    .words = "路灯 龙舟",
	    .ids = "",
	    .unmatched = "no fragment there has words=龙舟" },
	{ .name = "each is there, but not together",
	    .target = "tasks/",
	    .part = "举措",
	    .level = "区",
	    .ids = "",
	    .unmatched = "no fragment there has all of it: ask for less or link to one" },
	{ .name = "no such folder",
	    .target = "task/",
	    .ids = "",
	    .message = "missing-folder: no such folder: task/" },
	{ .name = "a folder outside",
	    .target = "../",
	    .ids = "",
	    .message = "outside-library: ../ leads out" },
	{ .name = "a broken file in the folder is an error",
	    .target = "broken/",
	    .ids = "",
	    .unmatched = "no fragment is there: write one or link to one",
	    .message = "" },
};

/* Words separated by blanks; NULL is none. */
static struct str *
split(struct arena *a, const char *words, size_t *n)
{
	struct str rest = str_of(words), *out = arena_array(a, struct str, rest.len);

	for (*n = 0; rest.len; ++*n) {
		size_t blank = str_find(rest, STR(" "), 0);

		out[*n] = str_sub(rest, 0, blank);
		rest = str_from(rest, blank == STR_NONE ? rest.len : blank + 1);
	}
	return out;
}

static struct query
query_of(struct arena *a, const struct query_case *row)
{
	struct query q = { .n = 1 };

	q.topics = split(a, row->topics, &q.ntopics);
	q.words = split(a, row->words, &q.nwords);
	q.parts = split(a, row->part, &q.nparts);
	q.levels = split(a, row->level, &q.nlevels);
	q.occasions = split(a, row->occasion, &q.noccasions);
	if (row->role != ROLE_NONE) {
		q.roles = arena_new(a, enum role);
		*q.roles = row->role;
		q.nroles = 1;
	}
	return q;
}

static void
test_query(void **state)
{
	const struct query_case *row = *state;
	struct lookup l = { .outline.level = str_of(row->outline_level) };
	struct buf ids = BUF_INIT;

	l.items[1] = (struct item){
		.kind = ITEM_QUERY,
		.target = str_of(row->target),
		.query = query_of(&l.arena, row),
	};
	look_up(&l, row->title);
	for (size_t i = 0; i < l.items[1].ncandidates; i++)
		buf_printf(&ids, "%s%.*s", i ? " " : "",
		    STR_FMT(l.items[1].candidates[i].fragment->id));
	assert_string_equal(ids.data, row->ids);
	assert_true(str_eq(l.items[1].unmatched, str_of(row->unmatched ? row->unmatched : "")));
	assert_int_equal(l.diags.nerrors > 0, row->message != NULL);
	if (row->message && !strstr(messages(&l), row->message))
		fail_msg("said: %s", messages(&l));
	buf_release(&ids);
	arena_release(&l.arena);
}

/* ---- the rest ---- */

static void
test_link_to_folder(void **state)
{
	struct lookup l = { .items[1] = { .kind = ITEM_LINK, .target = STR("tasks/deep") } };

	look_up(&l, "");
	assert_int_equal(l.diags.nitems, 0);
	assert_int_equal(l.items[1].kind, ITEM_QUERY);
	assert_int_equal(l.items[1].query.n, 1);
	assert_int_equal(l.items[1].ncandidates, 1);
	arena_release(&l.arena);
}

/* Two ways to one file give one fragment; a file that a query passed over is an error for a link. */
static void
test_read_once(void **state)
{
	struct lookup l = { .items[1] = { .kind = ITEM_LINK, .target = STR("leads-in") } };
	const struct fragment *first;

	look_up(&l, "");
	first = l.items[1].fragment;
	l.items[1] = (struct item){ .kind = ITEM_LINK, .target = STR("../lib/tasks/paving.md") };
	library_resolve(l.library, &l.outline, path_of(&l.arena, "outlines"), &l.diags);
	assert_ptr_equal(l.items[1].fragment, first);
	l.items[1] = (struct item){ .kind = ITEM_QUERY, .target = STR("tasks/"), .query.n = 1 };
	assert_true(
	    library_resolve(l.library, &l.outline, path_of(&l.arena, "outlines"), &l.diags));
	assert_int_equal(l.diags.nnotes, 1);
	l.items[1] = (struct item){ .kind = ITEM_LINK, .target = STR("tasks/README") };
	assert_false(
	    library_resolve(l.library, &l.outline, path_of(&l.arena, "outlines"), &l.diags));
	arena_release(&l.arena);
}

static void
test_no_folder(void **state)
{
	struct arena a = { 0 };
	struct diags d = { .arena = &a };
	const char *dirs[] = { path_of(&a, "nowhere"), path_of(&a, "secret.md") };

	assert_non_null(library_open(&a, dirs, 2, &d));
	assert_int_equal(d.nerrors, 2);
	assert_string_equal(d.items[0].id, "missing-library");
	arena_release(&a);
}

/* ---- writing ---- */

/* Stems in the order they come, and the names they get: no two the same, and none that there is. */
static void
test_new_names(void **state)
{
	static const char *const names[][2] = {
		{ "paving", "paving-2" }, /* there is one */
		{ "路灯", "路灯" },
		{ "路灯", "路灯-2" },
		{ "路灯-2", "路灯-2-2" },
		{ "井盖-2", "井盖-2" },
		{ "井盖", "井盖" },
		{ "井盖", "井盖-3" },
		{ "路灯", "路灯-3" },
	};
	struct arena a = { 0 };
	struct diags d = { .arena = &a };
	const char *lib = path_of(&a, "lib");
	struct library_writer *w = library_write_begin(&a, lib, true, &d);
	struct fragment f = { .role = ROLE_TASKS };

	for (size_t i = 0; i < COUNT(names); i++)
		assert_string_equal(library_write_add(w, &f, str_of(names[i][0])),
		    arena_printf(&a, "%s/tasks/%s.md", lib, names[i][1]).data);
	assert_true(library_write_end(w, true));
	assert_int_equal(os_kind(path_of(&a, "lib/tasks/路灯.md")), OS_NONE);
	arena_release(&a);
}

/* What is written is found again by its text; what is taken back leaves nothing, not even the folder. */
static void
test_written(void **state)
{
	struct arena a = { 0 };
	struct diags d = { .arena = &a };
	const char *dir = path_of(&a, "new");
	struct block paragraphs[] = { { .text = STR("先把路修好。") },
		{ .text = STR("再把灯点亮。") } };
	struct fragment f = { .role = ROLE_TASKS, .body = { .blocks = paragraphs, .nblocks = 2 } };
	struct str text = fragment_text(&a, &f);

	for (int kept = 0; kept < 2; kept++) {
		struct library_writer *w = library_write_begin(&a, dir, false, &d);
		struct str id;

		assert_non_null(library_write_add(w, &f, STR("修路")));
		assert_int_equal(library_write_end(w, kept), kept);
		assert_int_equal(os_kind(dir), kept ? OS_FOLDER : OS_NONE);
		id = library_texts_find(library_texts_read(&a, dir, &d), text);
		assert_true(str_eq(id, kept ? STR("tasks/修路") : STR("")));
	}
	assert_int_equal(d.nitems, 0);
	arena_release(&a);
}

int
main(void)
{
	static struct tests tests = { .setup = make_tree, .teardown = remove_tree };

	ADD_ROWS(&tests, test_link, link_cases, name);
	ADD_ROWS(&tests, test_query, query_cases, name);
	ADD_TEST(&tests, test_link_to_folder);
	ADD_TEST(&tests, test_read_once);
	ADD_TEST(&tests, test_no_folder);
	ADD_TEST(&tests, test_new_names);
	ADD_TEST(&tests, test_written);
	return test_all(&tests);
}
