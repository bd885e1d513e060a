#include "check.h"

#include <string.h>

#include "check_private.h"
#include "utf8.h"

/* One thing asked for twice in a paragraph: as two items of a list, 修渠、建校、修渠, and in two sentences, 要稳住就业，…。要稳定就业，…。 */

#define MOST_ITEMS 12
#define LEAST_ITEM 6    /* bytes */
#define LEAST_DEMAND 30 /* of a sentence */
#define MOST_DEMAND 240
#define IN_SIGHT 6        /* sentences that one is held against */
#define DEMAND_ALIKE 0.65 /* of the pairs of characters of the shorter one */

/* The items of the list that is read, or the demands of the paragraph: the last ones. */
struct listed {
	struct span items[MOST_ITEMS];
	size_t n;
};

/* The Han run from off on. */
static struct span
run_at(struct str text, size_t off)
{
	return span_of(off, utf8_pass_han(text, off) - off);
}

/* The Han run that ends before off. */
static struct span
run_before(struct str text, size_t off)
{
	size_t len = utf8_han_before(text, off, SIZE_MAX);

	return span_of(off - len, len);
}

/* An item at a 、: the run behind it; the list is a new one if it did not go on up to here. */
static void
item_at(struct checking *c, const struct block *b, struct listed *list, size_t off)
{
	const struct span *last = list->n ? &list->items[list->n - 1] : NULL;
	struct span item = run_at(b->text, off + 3);
	struct str now = str_sub(b->text, item.off, item.len);

	if (last == NULL || last->off + last->len != off) {
		list->items[0] = run_before(b->text, off);
		list->n = 1;
	}
	for (size_t i = 0; i < list->n && item.len >= LEAST_ITEM; i++) {
		struct str one = str_sub(b->text, list->items[i].off, list->items[i].len);

		/* 一起修渠、建校、修渠: what the list is of stands before its first item */
		if (list->n > 1 &&
		    (str_eq(one, now) || (!i && now.len > LEAST_ITEM && str_ends(one, now)))) {
			report(c, b, item, "%.*s stands in this list twice", STR_FMT(now));
			break;
		}
	}
	if (list->n < MOST_ITEMS)
		list->items[list->n++] = item;
}

/* How many pairs of neighbouring characters of one stand in the other, of all it has. */
static double
pairs_in(struct str one, struct str other)
{
	size_t n = 0, same = 0;

	for (size_t off = 0; off + 6 <= one.len; off += utf8_len(one, off))
		if (utf8_han_at(one, off) && utf8_han_at(one, off + 3)) {
			same += str_has(other, str_sub(one, off, 6));
			n++;
		}
	return n ? (double)same / (double)n : 0;
}

/* A sentence that begins with 要. */
static void
demand_at(struct checking *c, const struct block *b, struct listed *demands, size_t off)
{
	struct span now = span_of(off, sentence_len(b->text, off));
	struct str text = str_sub(b->text, now.off, now.len);

	if (now.len < LEAST_DEMAND || now.len > MOST_DEMAND)
		return;
	for (size_t i = 0; i < demands->n && i < IN_SIGHT; i++) {
		struct span at = demands->items[i];
		struct str one = str_sub(b->text, at.off, at.len);

		if (pairs_in(one.len < text.len ? one : text, one.len < text.len ? text : one) >=
		    DEMAND_ALIKE) {
			report(c, b, now, "%.*s… asks for this, too",
			    STR_FMT(str_sub(one, 0, utf8_prefix(one, 8))));
			break;
		}
	}
	demands->items[demands->n++ % IN_SIGHT] = now;
}

static void
items_in(struct checking *c, const struct block *b)
{
	struct listed list = { .n = 0 }, demands = { .n = 0 };
	const char *data = b->text.data, *hit = data;

	if (!b->text.len)
		return;
	if (str_at(b->text, 0, "要"))
		demand_at(c, b, &demands, 0);
	/* 、 and 。 begin alike, and few other characters do */
	while ((hit = memchr(hit, (unsigned char)"、"[0], (size_t)(data + b->text.len - hit))) !=
	       NULL) {
		size_t off = (size_t)(hit++ - data);

		if (str_at(b->text, off, "、"))
			item_at(c, b, &list, off);
		else if (str_at(b->text, off, "。要"))
			demand_at(c, b, &demands, off + 3);
	}
}

void
check_same_items(struct checking *c)
{
	for (size_t i = 0; i < c->doc->nblocks; i++)
		if (c->doc->blocks[i].kind == BLOCK_PARAGRAPH)
			items_in(c, &c->doc->blocks[i]);
}
