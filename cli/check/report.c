#include "check.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "check_private.h"
#include "utf8.h"

static void
add(struct checking *c, enum severity severity, const struct block *b, struct span at,
    struct str text)
{
	struct span place = at;

	if (b->source != NULL)
		place = block_place(b, at);
	diags_add(c->diags, (struct diag){ .severity = severity,
				.id = c->rule->id,
				.source = b->source,
				.at = place,
				.text = text });
}

static struct str
printed(struct arena *a, const char *fmt, va_list args)
{
	char line[512];

	vsnprintf(line, sizeof line, fmt, args);
	return arena_str(a, str_of(line));
}

void
report(struct checking *c, const struct block *b, struct span at, const char *fmt, ...)
{
	va_list args;

	va_start(args, fmt);
	add(c, c->rule->severity, b, at, printed(c->arena, fmt, args));
	va_end(args);
}

void
report_as(struct checking *c, enum severity severity, const struct block *b, struct span at,
    const char *fmt, ...)
{
	va_list args;

	va_start(args, fmt);
	add(c, severity, b, at, printed(c->arena, fmt, args));
	va_end(args);
}

static bool
shares(struct str value, struct str name)
{
	return (name.len >= 3 && str_find(value, name, 0) != STR_NONE) ||
	       (value.len >= 6 && str_find(name, value, 0) != STR_NONE);
}

bool
is_own(const struct checking *c, struct str name)
{
	for (size_t i = 0; i < c->context->nplaces; i++)
		if (shares(c->context->places[i], name))
			return true;
	for (size_t i = 0; i < c->context->nvalues; i++)
		if (shares(c->context->values[i], name))
			return true;
	return false;
}

bool
is_prose(const struct block *b)
{
	return b->kind == BLOCK_PARAGRAPH || b->kind == BLOCK_HEADING;
}

bool
here(struct str text, size_t off, const char *word)
{
	size_t n = 0;

	while (word[n] != '\0' && off + n < text.len && word[n] == text.data[off + n])
		n++;
	return word[n] == '\0';
}

size_t
any_here(struct str text, size_t off, const char *const *words)
{
	for (; *words != NULL; words++)
		if (here(text, off, *words))
			return strlen(*words);
	return 0;
}

size_t
any_before(struct str text, size_t off, const char *const *words)
{
	for (; *words != NULL; words++) {
		size_t len = strlen(*words);

		if (len <= off && here(text, off - len, *words))
			return len;
	}
	return 0;
}

size_t
digits_here(struct str text, size_t off)
{
	size_t n = 0;

	while (off + n < text.len && ((text.data[off + n] >= '0' && text.data[off + n] <= '9') ||
					 (n && text.data[off + n] == '.')))
		n++;
	return n;
}

struct starts
starts_of(const char *chars)
{
	struct starts s = { 0 };
	struct str all = str_of(chars);

	for (size_t off = 0; off < all.len; off += step(all, off)) {
		unsigned char c = (unsigned char)chars[off];

		if (c < 0x80)
			s.ascii[c >> 6] |= (uint64_t)1 << (c & 63);
		else
			s.others[chars[off + 1] & 63] |= (uint64_t)1 << (chars[off + 2] & 63);
	}
	return s;
}

const struct starts *
starts_in(struct arena *a, struct str text)
{
	struct starts *s = arena_new(a, struct starts);

	for (size_t off = 0; off < text.len; off += step(text, off)) {
		unsigned char c = (unsigned char)text.data[off];

		if (c < 0x80)
			s->ascii[c >> 6] |= (uint64_t)1 << (c & 63);
		else if (text.len - off >= 3)
			s->others[text.data[off + 1] & 63] |= (uint64_t)1
							      << (text.data[off + 2] & 63);
	}
	return s;
}

bool
may_have(const struct checking *c, size_t block, const struct starts *s)
{
	const struct starts *has = c->facts[block].chars;
	uint64_t both = 0;

	if (c->doc->blocks[block].kind == BLOCK_NOISE || has == NULL)
		return c->doc->blocks[block].kind != BLOCK_NOISE;
	for (size_t i = 0; i < sizeof s->ascii / sizeof *s->ascii; i++)
		both |= s->ascii[i] & has->ascii[i];
	for (size_t i = 0; i < sizeof s->others / sizeof *s->others; i++)
		both |= s->others[i] & has->others[i];
	return both != 0;
}

/* Bytes of the character or number at off. */
static size_t
pass_over(struct str text, size_t off)
{
	size_t len = (unsigned char)text.data[off] < 0x80 ? digits_here(text, off) : 0;

	return len ? len : step(text, off);
}

void
each_place(struct checking *c, const char *chars,
    size_t look(struct checking *c, const struct block *b, size_t off))
{
	const struct starts starts = starts_of(chars);

	for (size_t i = 0; i < c->doc->nblocks; i++) {
		const struct block *b = &c->doc->blocks[i];

		if (!may_have(c, i, &starts))
			continue;
		for (size_t off = 0, len; off < b->text.len; off += len) {
			len = starts_has(&starts, b->text, off) ? look(c, b, off) : 0;
			len = len ? len : pass_over(b->text, off);
		}
	}
}

void
report_words(struct checking *c, const struct wording *words, const char *verb)
{
	struct starts starts = { 0 };

	for (const struct wording *w = words; w->wrong != NULL; w++)
		starts.others[w->wrong[1] & 63] |= (uint64_t)1 << (w->wrong[2] & 63);
	for (size_t i = 0; i < c->doc->nblocks; i++) {
		const struct block *b = &c->doc->blocks[i];

		if (!may_have(c, i, &starts))
			continue;
		for (size_t off = 0; off < b->text.len; off += step(b->text, off)) {
			const struct wording *w = words;

			if (!starts_has(&starts, b->text, off))
				continue;
			while (w->wrong != NULL && !here(b->text, off, w->wrong))
				w++;
			if (w->wrong != NULL)
				report(c, b, span_of(off, strlen(w->wrong)), "%s %s %s", w->wrong,
				    verb, w->right);
		}
	}
}
