#include "read_private.h"

#include <string.h>
#include <strings.h>

#define MAX_BASES 32 /* styles based on styles; more is a circle */

struct styles_walk {
	struct xml_walk walk; /* first: it is what the callbacks get */
	struct docx_styles *styles;
	struct docx_style *style; /* in the making */
	unsigned style_depth;
	unsigned skipped; /* depth of an element that is left out, 0: none */
};

static const struct docx_look no_look = { .outline = -1, .list_level = -1 };

static struct str
copy(struct styles_walk *w, const char *text)
{
	return arena_str(w->walk.package->arena, str_of(text));
}

static void
begin_style(struct styles_walk *w, const char **attributes)
{
	struct arena *a = w->walk.package->arena;
	const char *id = xml_attribute(attributes, "styleId");
	void **slot;

	if (!id || !*id)
		return;
	if (++w->styles->n > DOCX_MAX) {
		xml_refuse(&w->walk, "hostile-docx",
		    "the file has more styles than any Word file: it is not read");
		return;
	}
	w->style = arena_new(a, struct docx_style);
	*w->style = (struct docx_style){ .id = copy(w, id), .look = no_look };
	w->style_depth = w->walk.depth;
	slot = map_put(a, &w->styles->by_id, w->style->id);
	*slot = w->style;
}

/* Word keeps the English names of its own styles in every language. */
static void
set_name(struct docx_look *look, const char *name)
{
	if (!strcasecmp(name, "title"))
		look->title = true;
	else if (!strncasecmp(name, "heading ", 8) && name[8] >= '1' && name[8] <= '9' &&
		 !name[9] && look->outline < 0)
		look->outline = name[8] - '1';
}

static void
on_start(struct xml_walk *walk, const char *name, const char **attributes)
{
	struct styles_walk *w = (struct styles_walk *)walk;
	const char *val = xml_attribute(attributes, "val");

	if (w->skipped)
		return;
	if (!strcmp(name, "style"))
		begin_style(w, attributes);
	else if (!strcmp(name, "pPrChange") || !strcmp(name, "rPr"))
		w->skipped = walk->depth;
	if (!w->style || !val)
		return;
	if (!strcmp(name, "name"))
		set_name(&w->style->look, val);
	else if (!strcmp(name, "basedOn"))
		w->style->based = copy(w, val);
	else if (!strcmp(name, "outlineLvl"))
		w->style->look.outline = xml_number(attributes, -1);
	else if (!strcmp(name, "numId"))
		w->style->look.list = copy(w, val);
	else if (!strcmp(name, "ilvl"))
		w->style->look.list_level = xml_number(attributes, -1);
}

static void
on_end(struct xml_walk *walk, const char *name)
{
	struct styles_walk *w = (struct styles_walk *)walk;

	if (w->skipped == walk->depth)
		w->skipped = 0;
	if (w->style && w->style_depth == walk->depth)
		w->style = NULL;
}

bool
docx_read_styles(struct package *p, const char *part, struct docx_styles *out)
{
	struct styles_walk w = {
		.walk = { .package = p, .start = on_start, .end = on_end },
		.styles = out,
	};

	return xml_walk(&w.walk, part);
}

struct docx_look
docx_style_look(const struct docx_styles *styles, struct str id)
{
	const struct docx_style *style = map_get(&styles->by_id, id);
	struct docx_look look = no_look;

	look.title = style && style->look.title;
	for (int i = 0; style && i < MAX_BASES; i++) {
		if (look.outline < 0)
			look.outline = style->look.outline;
		if (!look.list.len)
			look.list = style->look.list;
		if (look.list_level < 0)
			look.list_level = style->look.list_level;
		style = map_get(&styles->by_id, style->based);
	}
	return look;
}
