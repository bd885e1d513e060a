#include "read_private.h"

#include <string.h>

#include "array.h"

#define OLE STR("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") /* .doc, .wps, and what encrypts a .docx */
#define RTF STR("{\\rtf")
#define ZIP STR("PK\x03\x04")
#define EMPTY_ZIP STR("PK\x05\x06")

/* The names of streams in an OLE file are UTF-16. */
#define ENCRYPTED_PACKAGE STR("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e")

#define CONVERT "\"soffice --headless --convert-to docx %s\""

bool
looks_like_word(struct str raw)
{
	return str_starts(raw, OLE) || str_starts(raw, RTF) || str_starts(raw, ZIP) ||
	       str_starts(raw, EMPTY_ZIP);
}

static bool
refuse_old(const struct source *raw, struct diags *d)
{
	if (str_has(raw->text, ENCRYPTED_PACKAGE))
		return diag_path_error(d, raw->path, "encrypted-file",
		    "the file is encrypted: open it with its password and save it without one");
	return diag_path_error(d, raw->path, "old-word-file",
	    "this is an old Word or WPS file (.doc, .wps, .rtf): save it as .docx there, or run " CONVERT,
	    raw->path);
}

/* ---- where its parts are ---- */

/* The targets of a part's relationships, by the last word of their types; "" where there are none. */
struct targets {
	struct xml_walk walk; /* first: it is what the callbacks get */
	const char *folder;   /* that targets are relative to, with its / */
	const char *document, *styles, *numbering, *footnotes, *endnotes, *settings;
};

static void
on_relationship(struct xml_walk *walk, const char *name, const char **attributes)
{
	struct targets *t = (struct targets *)walk;
	const char *type = xml_attribute(attributes, "Type");
	const char *target = xml_attribute(attributes, "Target");
	const struct {
		const char *type;
		const char **target;
	} wanted[] = {
		{ "/officeDocument", &t->document },
		{ "/styles", &t->styles },
		{ "/numbering", &t->numbering },
		{ "/footnotes", &t->footnotes },
		{ "/endnotes", &t->endnotes },
		{ "/settings", &t->settings },
	};

	for (size_t i = 0; type && target && i < COUNT(wanted); i++) {
		if (!str_ends(str_of(type), str_of(wanted[i].type)))
			continue;
		*wanted[i].target =
		    *target == '/'
			? arena_str(walk->package->arena, str_of(target + 1)).data
			: arena_printf(walk->package->arena, "%s%s", t->folder, target).data;
	}
}

/* The targets that the relationships of a part name; with part "" those of the package. */
static bool
read_targets(struct package *p, const char *part, struct targets *t)
{
	const char *slash = strrchr(part, '/');
	struct str folder = str_sub(str_of(part), 0, slash ? (size_t)(slash - part) + 1 : 0);
	const char *path =
	    arena_printf(p->arena, "%.*s_rels/%s.rels", STR_FMT(folder), part + folder.len).data;

	t->walk = (struct xml_walk){ .package = p, .start = on_relationship };
	t->folder = arena_str(p->arena, folder).data;
	return xml_walk(&t->walk, path);
}

/* ---- its settings ---- */

struct settings_walk {
	struct xml_walk walk; /* first: it is what the callbacks get */
	bool tracks;
};

static void
on_setting(struct xml_walk *walk, const char *name, const char **attributes)
{
	if (!strcmp(name, "trackRevisions"))
		((struct settings_walk *)walk)->tracks = xml_is_on(attributes);
}

static bool
read_settings(struct package *p, const char *part, bool *tracks)
{
	struct settings_walk w = { .walk = { .package = p, .start = on_setting } };
	bool ok = xml_walk(&w.walk, part);

	*tracks = w.tracks;
	return ok;
}

/* ---- its text ---- */

static bool
refuse_other(struct package *p)
{
	if (package_has(p, "content.xml"))
		return diag_path_error(p->diags, p->raw->path, "not-docx",
		    "this is an OpenDocument file (.odt): save it as .docx, or run " CONVERT,
		    p->raw->path);
	return diag_path_error(p->diags, p->raw->path, "not-docx",
	    "this archive holds no Word document: save the text as .docx");
}

static bool
read_parts(struct package *p, struct docx_text *text, bool *tracks)
{
	struct targets t = { .document = "",
		.styles = "",
		.numbering = "",
		.footnotes = "",
		.endnotes = "",
		.settings = "" };
	struct docx_styles *styles = arena_new(p->arena, struct docx_styles);

	text->arena = p->arena;
	text->styles = styles;
	text->lists = arena_new(p->arena, struct docx_lists);
	text->lists->styles = styles;
	if (!read_targets(p, "", &t))
		return false;
	if (!package_has(p, t.document))
		return refuse_other(p);
	return read_targets(p, t.document, &t) && docx_read_styles(p, t.styles, styles) &&
	       docx_read_lists(p, t.numbering, text->lists) &&
	       docx_read_text(p, t.document, "document", text) &&
	       docx_read_text(p, t.footnotes, "footnotes", text) &&
	       docx_read_text(p, t.endnotes, "endnotes", text) &&
	       read_settings(p, t.settings, tracks);
}

bool
read_docx(struct arena *a, const struct source *raw, struct diags *d, struct reading *out)
{
	struct docx_text text = { .text = BUF_INIT };
	struct package p;
	bool ok;

	if (str_starts(raw->text, OLE) || str_starts(raw->text, RTF))
		return refuse_old(raw, d);
	if (!package_open(&p, a, raw, d))
		return false;
	ok = read_parts(&p, &text, &out->tracks);
	package_close(&p);
	out->format = READ_DOCX;
	out->text = source_new(a, raw->path, buf_move(&text.text, a));
	out->hints = text.hints;
	out->nhints = text.nhints;
	out->letters = text.letters;
	out->nletters = text.nletters;
	if (ok && !out->text->text.len)
		return diag_path_error(d, raw->path, "empty-file", "there is no text in this file");
	return ok;
}
