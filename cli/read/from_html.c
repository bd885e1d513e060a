/*
 * A page as its reader sees it. Gumbo repairs any tag soup; what remains is to walk the tree (without recursion: pages
 * nest as deep as they like), to drop what is not prose, and to end a line at every block.
 */
#include "read_private.h"

#include <string.h>
#include <strings.h>

#include <gumbo.h>

#include "array.h"
#include "utf8.h"

static const GumboTag dropped[] = {
	GUMBO_TAG_HEAD,
	GUMBO_TAG_SCRIPT,
	GUMBO_TAG_STYLE,
	GUMBO_TAG_NOSCRIPT,
	GUMBO_TAG_NAV,
	GUMBO_TAG_ASIDE,
	GUMBO_TAG_FOOTER,
	GUMBO_TAG_FORM,
	GUMBO_TAG_BUTTON,
	GUMBO_TAG_SELECT,
	GUMBO_TAG_IFRAME,
	GUMBO_TAG_OBJECT,
	GUMBO_TAG_SVG,
	GUMBO_TAG_TEMPLATE,
	GUMBO_TAG_TEXTAREA,
};

/* What stands inside a line; all other elements end it. */
static const GumboTag inside[] = {
	GUMBO_TAG_A,
	GUMBO_TAG_ABBR,
	GUMBO_TAG_B,
	GUMBO_TAG_BDO,
	GUMBO_TAG_BIG,
	GUMBO_TAG_CITE,
	GUMBO_TAG_CODE,
	GUMBO_TAG_EM,
	GUMBO_TAG_FONT,
	GUMBO_TAG_I,
	GUMBO_TAG_IMG,
	GUMBO_TAG_LABEL,
	GUMBO_TAG_MARK,
	GUMBO_TAG_Q,
	GUMBO_TAG_S,
	GUMBO_TAG_SMALL,
	GUMBO_TAG_SPAN,
	GUMBO_TAG_STRIKE,
	GUMBO_TAG_STRONG,
	GUMBO_TAG_SUB,
	GUMBO_TAG_SUP,
	GUMBO_TAG_TIME,
	GUMBO_TAG_TT,
	GUMBO_TAG_U,
	GUMBO_TAG_WBR,
	GUMBO_TAG_UNKNOWN,
};

/* Attributes' words that say: no part of the text. */
static const char *const furniture[] = { "nav", "navigation", "breadcrumb", "menu", "sidebar",
	"footer" };

/* Not br and span, which a text may have kept when it was copied. */
static const char *const tag_heads[] = { "!doctype", "html", "head", "body", "div", "p", "table",
	"article", "section", "h1", "h2", "h3", "meta", "title", "ul", "li" };

static bool
has_tag(const GumboTag *tags, size_t n, GumboTag tag)
{
	for (size_t i = 0; i < n; i++)
		if (tags[i] == tag)
			return true;
	return false;
}

#define IN(tags, tag) has_tag(tags, COUNT(tags), tag)

/* The tag "<name" or "</name" at off, followed by what ends a name. */
static bool
is_tag(struct str text, size_t off)
{
	struct str rest = str_from(text, off + 1);

	if (rest.len && *rest.data == '/')
		rest = str_from(rest, 1);
	for (size_t i = 0; i < COUNT(tag_heads); i++) {
		size_t len = strlen(tag_heads[i]);

		if (rest.len > len && !strncasecmp(rest.data, tag_heads[i], len) &&
		    strchr(" \t\r\n/>", rest.data[len]))
			return true;
	}
	return false;
}

bool
looks_like_html(struct str text)
{
	struct str begin = str_trim(text);
	size_t tags = 0, off = 0;

	if (begin.len && *begin.data == '<' && is_tag(begin, 0))
		return true;
	while (tags < 3 && (off = str_find(begin, STR("<"), off)) != STR_NONE) {
		tags += is_tag(begin, off);
		off++;
	}
	return tags >= 3;
}

/* The text in the making. */
struct page {
	struct arena *arena;
	struct buf text;
	size_t line; /* where the line in the making begins */
	bool space;  /* white space was seen and not yet written */
	unsigned level;
	struct line_hint *hints;
	size_t nhints, cap;
};

static void
end_line(struct page *p)
{
	p->space = false;
	if (p->text.len == p->line)
		return;
	if (p->level)
		*arena_push(p->arena, p->hints, p->nhints, p->cap) =
		    (struct line_hint){ .off = (uint32_t)p->line, .level = p->level };
	buf_char(&p->text, '\n');
	p->line = p->text.len;
}

/* White space is one space, and none between two Chinese characters that a line end parts. */
static void
add_text(struct page *p, struct str text, bool is_pre)
{
	size_t len;

	for (size_t off = 0; off < text.len; off += len) {
		uint32_t c = utf8_at(text, off, &len);

		if (is_pre && c == '\n') {
			end_line(p);
		} else if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
			p->space = p->text.len > p->line;
		} else if (c >= 0x20 && c != UTF8_BAD) {
			size_t before;
			uint32_t last = utf8_before(buf_view(&p->text), p->text.len, &before);

			if (p->space && (last < 0x80 || c < 0x80))
				buf_char(&p->text, ' ');
			p->space = false;
			buf_add(&p->text, text.data + off, len);
		}
	}
}

static bool
is_furniture(const GumboElement *e)
{
	static const char *const attributes[] = { "role", "class", "id" };

	for (size_t i = 0; i < COUNT(attributes); i++) {
		const GumboAttribute *at = gumbo_get_attribute(&e->attributes, attributes[i]);

		for (size_t k = 0; at && k < COUNT(furniture); k++)
			if (!strcasecmp(at->value, furniture[k]))
				return true;
	}
	return false;
}

static bool
is_dropped(const GumboNode *node)
{
	if (node->type == GUMBO_NODE_COMMENT)
		return true;
	return (node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE) &&
	       (IN(dropped, node->v.element.tag) || is_furniture(&node->v.element));
}

static void
enter(struct page *p, const GumboNode *node)
{
	GumboTag tag;

	if (node->type != GUMBO_NODE_ELEMENT) {
		if (node->type != GUMBO_NODE_DOCUMENT)
			add_text(p, str_of(node->v.text.text),
			    node->parent && node->parent->type == GUMBO_NODE_ELEMENT &&
				node->parent->v.element.tag == GUMBO_TAG_PRE);
		return;
	}
	tag = node->v.element.tag;
	if (IN(inside, tag))
		return;
	end_line(p);
	if (tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6)
		p->level = (unsigned)(tag - GUMBO_TAG_H1) + 1;
}

static void
leave(struct page *p, const GumboNode *node)
{
	if (node->type != GUMBO_NODE_ELEMENT || IN(inside, node->v.element.tag))
		return;
	end_line(p);
	if (node->v.element.tag >= GUMBO_TAG_H1 && node->v.element.tag <= GUMBO_TAG_H6)
		p->level = 0;
}

static const GumboVector *
children(const GumboNode *node)
{
	if (node->type == GUMBO_NODE_DOCUMENT)
		return &node->v.document.children;
	return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE
		   ? &node->v.element.children
		   : NULL;
}

/* Every node that is seen, in order, entered and left once; Gumbo's own links are the stack. */
static void
walk(struct page *p, const GumboNode *root)
{
	const GumboNode *node = root;

	enter(p, node);
	for (size_t next = 0;;) {
		const GumboVector *below = children(node);

		if (below && next < below->length) {
			const GumboNode *child = below->data[next];

			next++;
			if (is_dropped(child))
				continue;
			node = child;
			enter(p, node);
			next = 0;
			continue;
		}
		leave(p, node);
		if (node == root)
			return;
		next = node->index_within_parent + 1;
		node = node->parent;
	}
}

/* Gumbo's tree lives in an arena: to free it Gumbo would call itself for every element in an element. */
static void *
allocate(void *arena, size_t size)
{
	return arena_alloc(arena, 1, size);
}

static void
leave_allocated(void *arena, void *memory)
{
}

bool
read_html(struct arena *a, struct reading *out)
{
	struct arena tree = { 0 };
	struct page p = { .arena = a, .text = BUF_INIT };
	GumboOptions options = kGumboDefaultOptions;
	const struct source *raw = out->text;

	if (html_is_too_deep(raw->text))
		return diag_path_error(out->diags, raw->path, "hostile-page",
		    "more elements stand in elements than in any page: save its text as a text file");
	options.max_errors = 0;
	options.allocator = allocate;
	options.deallocator = leave_allocated;
	options.userdata = &tree;
	walk(&p, gumbo_parse_with_options(&options, raw->text.data, raw->text.len)->document);
	end_line(&p);
	arena_release(&tree);
	out->format = READ_HTML;
	out->text = source_new(a, raw->path, buf_move(&p.text, a));
	out->hints = p.hints;
	out->nhints = p.nhints;
	return true;
}
