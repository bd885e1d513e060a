#include "render_private.h"

#include "array.h"
#include "utf8.h"

const struct page_type page_types[] = {
	/* 28.95 pt are 22 lines in 225 mm; 0.3 pt less a character are 28 in 156 mm, in LibreOffice too. */
	[FORM_GBT9704] = { .size = 32,
	    .title_size = 44,
	    .title_width = 40,
	    .number_size = 28,
	    .line = 579,
	    .title_line = 700,
	    .spacing = -6,
	    .align = "both" },
	/* LibreOffice 7.4 loses some commas at the end of full justified lines; who reads aloud needs them all. */
	[FORM_READING] = { .size = 44,
	    .title_size = 52,
	    .title_width = 34,
	    .number_size = 36,
	    .line = 900,
	    .title_line = 1040,
	    .align = "left",
	    .bold = true },
};

#define MAX_FONT 31 /* characters Windows has room for in the name of a font */
#define MIN_LINE 20 /* points */
#define MAX_LINE 80

struct reader {
	const struct source *source;
	struct diags *diags;
	struct docx_options *options;
};

/* The number of the word among those (NULL after the last); false: an error that lists them was added. */
static bool
choose(struct reader *r, const struct json *json, const char *const *words, size_t *number)
{
	struct buf all = BUF_INIT;

	for (size_t i = 0; words[i]; i++) {
		if (str_eq(json->text, str_of(words[i]))) {
			*number = i;
			buf_release(&all);
			return true;
		}
		buf_printf(&all, "%s\"%s\"", i ? " or " : "", words[i]);
	}
	diag_error(r->diags, r->source, json->at, "bad-page", "\"%.*s\" is not known, wanted %s",
	    STR_FMT(json->text), all.data);
	buf_release(&all);
	return false;
}

static bool
read_form(struct reader *r, const struct json *json)
{
	static const char *const forms[] = { "gbt9704", "reading", NULL };
	size_t number;

	if (!choose(r, json, forms, &number))
		return false;
	r->options->form = number ? FORM_READING : FORM_GBT9704;
	return true;
}

static bool
read_title_font(struct reader *r, const struct json *json)
{
	size_t n = utf8_count(str_trim(json->text));

	if (!n || n > MAX_FONT)
		return diag_error(r->diags, r->source, json->at, "bad-page",
		    "found %zu characters, the name of a font has 1 to %d", n, MAX_FONT);
	r->options->title_font = str_trim(json->text);
	return true;
}

static bool
read_byline_font(struct reader *r, const struct json *json)
{
	static const char *const words[] = { "楷体", "仿宋", NULL };
	size_t number;

	if (!choose(r, json, words, &number))
		return false;
	r->options->byline_font = str_of(number ? FONT_TEXT : FONT_KAI);
	return true;
}

/* Points with at most two decimals, times 100; 0 if it is not such a number. */
static unsigned
hundredths_of(struct str number)
{
	unsigned hundredths = 0, decimals = 0;
	bool fraction = false;

	for (size_t i = 0; i < number.len; i++) {
		char c = number.data[i];

		if (c == '.' && !fraction) {
			fraction = true;
			continue;
		}
		if (c < '0' || c > '9' || decimals == 2 || hundredths > 100 * MAX_LINE)
			return 0;
		hundredths = 10 * hundredths + (unsigned)(c - '0');
		decimals += fraction;
	}
	for (; decimals < 2; decimals++)
		hundredths *= 10;
	return hundredths;
}

static bool
read_line_pitch(struct reader *r, const struct json *json)
{
	unsigned line = hundredths_of(json->text);

	if (line < 100 * MIN_LINE || line > 100 * MAX_LINE)
		return diag_error(r->diags, r->source, json->at, "bad-page",
		    "found %.*s, wanted points from line to line, %d to %d, such as 28.95",
		    STR_FMT(json->text), MIN_LINE, MAX_LINE);
	r->options->line = (line + 2) / 5; /* a twip is 0.05 pt */
	return true;
}

static bool
read_level2_bold(struct reader *r, const struct json *json)
{
	r->options->bold_level2 = json->type == JSON_IS_TRUE;
	return true;
}

static bool
read_page_number(struct reader *r, const struct json *json)
{
	static const char *const words[] = { "outside", "centre", NULL };
	size_t number;

	if (!choose(r, json, words, &number))
		return false;
	r->options->centred_number = number;
	return true;
}

static const struct key {
	const char *name;
	enum json_type type; /* JSON_IS_TRUE: either truth value */
	bool (*read)(struct reader *r, const struct json *json);
} keys[] = {
	{ "form", JSON_IS_STRING, read_form },
	{ "title-font", JSON_IS_STRING, read_title_font },
	{ "byline-font", JSON_IS_STRING, read_byline_font },
	{ "line-pitch", JSON_IS_NUMBER, read_line_pitch },
	{ "level-2-bold", JSON_IS_TRUE, read_level2_bold },
	{ "page-number", JSON_IS_STRING, read_page_number },
};

static bool
unknown_key(struct reader *r, const struct json_member *m)
{
	struct str names[COUNT(keys)];
	size_t near;

	for (size_t i = 0; i < COUNT(keys); i++)
		names[i] = str_of(keys[i].name);
	near = str_nearest(m->key, names, COUNT(keys));
	if (near == STR_NONE)
		return diag_error(r->diags, r->source, m->at, "unknown-key",
		    "unknown key \"%.*s\" of a page", STR_FMT(m->key));
	return diag_error(r->diags, r->source, m->at, "unknown-key",
	    "unknown key \"%.*s\", did you mean \"%s\"?", STR_FMT(m->key), keys[near].name);
}

static bool
read_member(struct reader *r, const struct json_member *m)
{
	enum json_type type = m->value.type;

	if (str_starts(m->key, STR("x-")))
		return true;
	for (size_t i = 0; i < COUNT(keys); i++) {
		if (!str_eq(m->key, str_of(keys[i].name)))
			continue;
		if (type == JSON_IS_NULL)
			return true;
		if ((type == JSON_IS_FALSE ? JSON_IS_TRUE : type) == keys[i].type)
			return keys[i].read(r, &m->value);
		return diag_error(r->diags, r->source, m->value.at, "wrong-type",
		    "\"%s\" is %s, wanted %s", keys[i].name, json_type_name(type),
		    keys[i].type == JSON_IS_TRUE ? "true or false" : json_type_name(keys[i].type));
	}
	return unknown_key(r, m);
}

bool
render_page(const struct json *page, const struct source *source, struct diags *d,
    struct docx_options *out)
{
	struct reader r = { .source = source, .diags = d, .options = out };
	bool ok = true;

	*out = (struct docx_options){ .title_font = STR(FONT_TITLE), .byline_font = STR(FONT_KAI) };
	if (page && page->type != JSON_IS_OBJECT)
		ok = diag_error(d, source, page->at, "wrong-type", "\"page\" is %s, wanted %s",
		    json_type_name(page->type), json_type_name(JSON_IS_OBJECT));
	for (size_t i = 0; page && i < page->nmembers; i++)
		ok &= read_member(&r, &page->members[i]);
	if (!out->line)
		out->line = page_types[out->form].line;
	return ok;
}
