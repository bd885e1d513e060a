#include "language.h"
#include "laws.h"
#include "utf8.h"

/* Whether a span begins and ends between characters. */
static bool
is_whole(struct str text, struct span at)
{
	return utf8_check(str_sub(text, at.off, at.len)) == at.len;
}

static void
law_of_placeholders(struct arena *a, struct str text, const struct placeholder *p, size_t n)
{
	bool valid = utf8_check(text) == text.len;
	size_t end = 0;

	for (size_t i = 0; i < n; i++) {
		law(p[i].at.len && p[i].at.off >= end && is_inside(p[i].at, text.len));
		law(!valid || is_whole(text, p[i].at));
		law(p[i].field.len && p[i].class < NCLASSES);
		placeholder_fill(a, text, &p[i], STR("明川市"));
		placeholder_fill(a, text, &p[i], STR("2026-11-20"));
		end = p[i].at.off + p[i].at.len;
	}
}

static void
law_of_spans(struct str text, const struct span *at, size_t n)
{
	size_t end = 0;

	for (size_t i = 0; i < n; i++) {
		law(at[i].len && at[i].off >= end && is_inside(at[i], text.len));
		end = at[i].off + at[i].len;
	}
}

/* All that is found in a text lies in it, sorted, apart, and is not empty; its sentences are the text. */
int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena a = { 0 };
	struct str text = arena_str(&a, (struct str){ .data = (const char *)data, .len = size });
	struct placeholder *found;
	struct literals stars;
	struct span *spans;
	unsigned y, m, d;
	size_t n;

	n = placeholders_find_noting(&a, text, &found, &stars);
	law_of_placeholders(&a, text, found, n);
	law_of_spans(text, stars.items, stars.n);
	n = placeholders_find_raw(&a, text, &found);
	law_of_placeholders(&a, text, found, n);
	n = escapes_find(&a, text, &spans);
	law_of_spans(text, spans, n);
	for (size_t off = 0, len; off < text.len; off += len) {
		len = sentence_len(text, off);
		law(len && len <= text.len - off);
	}
	field_class(placeholder_field(text));
	if (date_parse(text, &y, &m, &d))
		law(date_text(&a, y, m, d).len >= STR("1年1月1日").len);
	arena_release(&a);
	return 0;
}
