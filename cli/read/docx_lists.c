/* Automatic numbers: what Word counts and shows, and no file has as text. */
#include "read_private.h"

#include <string.h>

#include "utf8.h"

#define MAX_TEXT 32 /* characters of a level's text: more than Word takes */

struct level {
	unsigned start;
	struct str format, text, style;
	bool decimal;    /* all numbers in it are (w:isLgl) */
	bool never_back; /* does not begin again after a higher level */
};

/* w:abstractNum: the levels, and how far they were counted. */
struct kind {
	struct str style; /* of another kind that it stands for */
	struct level *levels[DOCX_LEVELS];
	unsigned counts[DOCX_LEVELS]; /* 0: not begun */
};

/* w:num: a list of a kind, some levels of which begin elsewhere. */
struct list {
	struct str kind;
	unsigned starts[DOCX_LEVELS]; /* plus 1; 0: as the kind says */
};

struct lists_walk {
	struct xml_walk walk; /* first: it is what the callbacks get */
	struct docx_lists *lists;
	struct kind *kind;
	struct list *list;
	struct level *level;
	int number; /* of the level at hand, or DOCX_LEVELS */
};

static struct str
copy(struct lists_walk *w, const char *text)
{
	return arena_str(w->lists->arena, str_of(text ? text : ""));
}

/* Room for a new kind or list under its id. */
static void *
begin(struct lists_walk *w, struct map *map, const char *id, size_t size)
{
	void **slot;

	if (++w->lists->n > DOCX_MAX) {
		xml_refuse(&w->walk, "hostile-docx",
		    "the file has more lists than any Word file: it is not read");
		return NULL;
	}
	slot = map_put(w->lists->arena, map, copy(w, id));
	*slot = arena_alloc(w->lists->arena, size, 1);
	return *slot;
}

static void
begin_level(struct lists_walk *w)
{
	if (!w->kind || w->number >= DOCX_LEVELS)
		return;
	w->level = arena_new(w->lists->arena, struct level);
	w->level->start = 1;
	w->level->format = STR("decimal");
	w->kind->levels[w->number] = w->level;
}

static void
set_level(struct lists_walk *w, const char *name, const char **attributes)
{
	const char *val = xml_attribute(attributes, "val");

	if (!strcmp(name, "start"))
		w->level->start = (unsigned)xml_number(attributes, 1);
	else if (!strcmp(name, "numFmt"))
		w->level->format = copy(w, val);
	else if (!strcmp(name, "lvlText"))
		w->level->text = copy(w, val);
	else if (!strcmp(name, "pStyle"))
		w->level->style = copy(w, val);
	else if (!strcmp(name, "isLgl"))
		w->level->decimal = xml_is_on(attributes);
	else if (!strcmp(name, "lvlRestart"))
		w->level->never_back = xml_number(attributes, 1) == 0;
}

static int
level_number(const char **attributes)
{
	const char *text = xml_attribute(attributes, "ilvl");

	return text && *text >= '0' && *text < '0' + DOCX_LEVELS && !text[1] ? *text - '0'
									     : DOCX_LEVELS;
}

static void
on_start(struct xml_walk *walk, const char *name, const char **attributes)
{
	struct lists_walk *w = (struct lists_walk *)walk;
	const char *val = xml_attribute(attributes, "val");

	if (!strcmp(name, "abstractNum")) {
		w->kind = begin(w, &w->lists->kinds, xml_attribute(attributes, "abstractNumId"),
		    sizeof *w->kind);
	} else if (!strcmp(name, "num")) {
		w->list =
		    begin(w, &w->lists->lists, xml_attribute(attributes, "numId"), sizeof *w->list);
	} else if (!strcmp(name, "lvl")) {
		w->number = level_number(attributes);
		begin_level(w);
	} else if (!strcmp(name, "lvlOverride")) {
		w->number = level_number(attributes);
	} else if (!strcmp(name, "numStyleLink") && w->kind) {
		w->kind->style = copy(w, val);
	} else if (!strcmp(name, "abstractNumId") && w->list) {
		w->list->kind = copy(w, val);
	} else if (!strcmp(name, "startOverride") && w->list && w->number < DOCX_LEVELS) {
		w->list->starts[w->number] = (unsigned)xml_number(attributes, 1) + 1;
	} else if (w->level) {
		set_level(w, name, attributes);
	}
}

static void
on_end(struct xml_walk *walk, const char *name)
{
	struct lists_walk *w = (struct lists_walk *)walk;

	if (!strcmp(name, "abstractNum"))
		w->kind = NULL;
	else if (!strcmp(name, "num"))
		w->list = NULL;
	else if (!strcmp(name, "lvl"))
		w->level = NULL;
}

bool
docx_read_lists(struct package *p, const char *part, struct docx_lists *out)
{
	struct lists_walk w = {
		.walk = { .package = p, .start = on_start, .end = on_end },
		.lists = out,
		.number = DOCX_LEVELS,
	};

	out->arena = p->arena;
	return xml_walk(&w.walk, part);
}

/* The level of a paragraph: its own, else the one that is bound to its style. */
static int
find_level(const struct kind *kind, const struct docx_look *look, struct str style)
{
	for (int i = 0; look->list_level < 0 && style.len && i < DOCX_LEVELS; i++) {
		if (kind->levels[i] && str_eq(kind->levels[i]->style, style))
			return i;
	}
	return look->list_level < 0 ? 0 : look->list_level;
}

/* A list that begins elsewhere does so once. */
static void
restart(struct list *list, struct kind *kind)
{
	for (int i = 0; i < DOCX_LEVELS; i++) {
		if (!list->starts[i])
			continue;
		if (kind->levels[i])
			kind->levels[i]->start = list->starts[i] - 1;
		kind->counts[i] = 0;
		list->starts[i] = 0;
	}
}

static void
count(struct kind *kind, int at)
{
	for (int i = 0; i <= at; i++) {
		unsigned start = kind->levels[i] ? kind->levels[i]->start : 1;

		if (!kind->counts[i])
			kind->counts[i] = start + 1;
		else if (i == at)
			kind->counts[i]++;
	}
	for (int i = at + 1; i < DOCX_LEVELS; i++) {
		if (!kind->levels[i] || !kind->levels[i]->never_back)
			kind->counts[i] = 0;
	}
}

/* The kind of a list, or the one that a style of lists stands for. */
static struct kind *
find_kind(const struct docx_lists *lists, const struct list *list)
{
	struct kind *kind = list ? map_get(&lists->kinds, list->kind) : NULL;

	if (kind && kind->style.len) {
		list = map_get(&lists->lists, docx_style_look(lists->styles, kind->style).list);
		kind = list ? map_get(&lists->kinds, list->kind) : NULL;
	}
	return kind;
}

/* The text of a level, in which %1 to %9 are the numbers of it and of those above. */
static void
write_number(struct buf *out, const struct kind *kind, const struct level *level)
{
	struct str text = str_sub(level->text, 0, utf8_prefix(level->text, MAX_TEXT));

	for (size_t i = 0; i < text.len; i++) {
		char c = text.data[i];
		int n = i + 1 < text.len ? text.data[i + 1] - '1' : -1;

		if (c != '%' || n < 0 || n >= DOCX_LEVELS) {
			buf_char(out, c);
			continue;
		}
		if (kind->levels[n] && kind->counts[n])
			docx_format_number(out,
			    level->decimal ? STR("decimal") : kind->levels[n]->format,
			    kind->counts[n] - 1);
		i++;
	}
}

void
docx_number(struct docx_lists *lists, const struct docx_look *look, struct str style,
    struct buf *out)
{
	struct list *list = look->list.len ? map_get(&lists->lists, look->list) : NULL;
	struct kind *kind = find_kind(lists, list);
	const struct level *level;
	int at;

	if (!kind)
		return;
	at = find_level(kind, look, style);
	if (at >= DOCX_LEVELS || !kind->levels[at])
		return;
	restart(list, kind);
	count(kind, at);
	level = kind->levels[at];
	if (!str_eq(level->format, STR("bullet")))
		write_number(out, kind, level);
}
