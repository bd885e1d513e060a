#include "read_private.h"

#include <stdlib.h>
#include <string.h>

#include "array.h"

#include <expat.h>

/* Of Word and of ISO's strict form: the same words. */
static const char *const namespaces[] = {
	"http://schemas.openxmlformats.org/wordprocessingml/2006/main|",
	"http://purl.oclc.org/ooxml/wordprocessingml/main|",
};

static const char *
short_name(const char *name)
{
	for (size_t i = 0; i < COUNT(namespaces); i++) {
		size_t len = strlen(namespaces[i]);

		if (!strncmp(name, namespaces[i], len))
			return name + len;
	}
	return name;
}

void
xml_refuse(struct xml_walk *w, const char *id, const char *why)
{
	if (!w->refused)
		diag_path_error(w->package->diags, w->package->raw->path, id, "%s", why);
	w->refused = true;
	XML_StopParser(w->parser, XML_FALSE);
}

static void
on_start(void *data, const char *name, const char **attributes)
{
	struct xml_walk *w = data;

	if (w->refused)
		return;
	if (++w->depth > XML_DEPTH)
		xml_refuse(w, "hostile-docx",
		    "the file's XML nests deeper than any Word file's: it is not read");
	else
		w->start(w, short_name(name), attributes);
}

static void
on_end(void *data, const char *name)
{
	struct xml_walk *w = data;

	if (w->refused)
		return;
	if (w->end)
		w->end(w, short_name(name));
	w->depth--;
}

static void
on_text(void *data, const char *text, int len)
{
	struct xml_walk *w = data;

	if (!w->refused)
		w->text(w, (struct str){ .data = text, .len = (size_t)len });
}

static void
on_doctype(void *data, const char *name, const char *system, const char *public, int has_subset)
{
	xml_refuse(data, "hostile-docx",
	    "the file's XML has a document type, which no Word file has: it is not read");
}

static bool
walk(struct xml_walk *w, const char *part)
{
	XML_Parser parser = XML_ParserCreateNS(NULL, '|');
	enum XML_Status status;

	if (!parser)
		out_of_memory();
	w->parser = parser;
	w->depth = 0;
	XML_SetUserData(parser, w);
	XML_SetElementHandler(parser, on_start, on_end);
	if (w->text)
		XML_SetCharacterDataHandler(parser, on_text);
	XML_SetStartDoctypeDeclHandler(parser, on_doctype);
	status = XML_Parse(parser, w->bytes.data, (int)w->bytes.len, XML_TRUE);
	if (status != XML_STATUS_OK && !w->refused) {
		diag_path_error(w->package->diags, w->package->raw->path, "bad-docx",
		    "%s is not XML (%s in its line %lu): open the file in Word or WPS, which may "
		    "repair it, and save it again",
		    part, XML_ErrorString(XML_GetErrorCode(parser)),
		    (unsigned long)XML_GetCurrentLineNumber(parser));
		w->refused = true;
	}
	XML_ParserFree(parser);
	return !w->refused;
}

bool
xml_walk(struct xml_walk *w, const char *part)
{
	struct buf bytes = BUF_INIT;
	bool ok = package_part(w->package, part, &bytes);

	w->bytes = buf_view(&bytes);
	ok = ok && (!bytes.len || walk(w, part));
	buf_release(&bytes);
	return ok;
}

struct span
xml_here(const struct xml_walk *w)
{
	return span_of((size_t)XML_GetCurrentByteIndex(w->parser),
	    (size_t)XML_GetCurrentByteCount(w->parser));
}

const char *
xml_attribute(const char **attributes, const char *name)
{
	for (; *attributes; attributes += 2) {
		const char *bar = strrchr(*attributes, '|');

		if (!strcmp(bar ? bar + 1 : *attributes, name))
			return attributes[1];
	}
	return NULL;
}

bool
xml_is_on(const char **attributes)
{
	const char *val = xml_attribute(attributes, "val");

	return !val ||
	       (strcmp(val, "0") != 0 && strcmp(val, "false") != 0 && strcmp(val, "off") != 0);
}

int
xml_number(const char **attributes, int fallback)
{
	const char *val = xml_attribute(attributes, "val");
	long n = val ? strtol(val, NULL, 10) : fallback;

	return n < 0 || n > 32767 ? fallback : (int)n;
}
