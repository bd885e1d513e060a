#include "check.h"

#include "check_private.h"
#include "likeness.h"
#include "utf8.h"

/*
 * One point made in two paragraphs, the words kept and their order not: of the pairs of neighbouring characters, those that
 * no third paragraph has. Two paragraphs that make one point share a third of all their pairs in this way, others of one
 * speech hardly a fifth.
 */

#define LEAST_POINT 90 /* bytes of a paragraph that makes a point, … */
#define MOST_POINT (1u << 14)
#define MOST_READ (1u << 18) /* bytes of a text, … */
#define MOST_POINTS 4096     /* … and paragraphs */
#define ALIKE 0.28
/* of a text: a quarter of its pairs tells enough, if the points are long and share a little more */
#define MANY_BYTES 8192
#define FEW_DUOS 24
#define ALIKE_BY_FEW 0.33
#define REPEATED 0.6 /* of three characters in order: told as a paragraph that repeats another */
#define MANY UINT16_MAX

/* Two characters side by side, and the points that have them. */
struct duo {
	uint32_t key;
	uint16_t first, second; /* from 1; second is MANY where a third one has them */
	uint32_t next;          /* of the same second point, 0: none */
};

struct point_read {
	const struct block *block;
	size_t nduos;
	uint32_t duos;  /* the last one whose second point this is */
	uint32_t share; /* with the one that is looked at */
};

/* The points of a text, and which of them share a duo. */
struct comparing {
	struct duo *duos; /* a table, by a hash of the key */
	size_t mask, nduos;
	struct point_read *points; /* from 1 */
	uint16_t npoints;
	bool is_sample; /* of all duos, one in four is read */
};

static bool
makes_point(const struct block *b)
{
	static const char *const ends[] = { "。", "！", "；", NULL };

	return b->kind == BLOCK_PARAGRAPH && b->text.len >= LEAST_POINT &&
	       b->text.len <= MOST_POINT && str_one_before(b->text, b->text.len, ends);
}

static inline uint32_t
hash_of(uint32_t key)
{
	return key * 2654435761u;
}

static inline void
add_duo(struct comparing *r, uint32_t key)
{
	size_t at = (hash_of(key) >> 8) & r->mask;
	uint16_t now = r->npoints;

	while (r->duos[at].key && r->duos[at].key != key)
		at = (at + 1) & r->mask;
	struct duo *duo = &r->duos[at];

	if (!duo->key && r->nduos++ >= r->mask) /* a sample may be larger than was thought */
		return;
	duo->key = key;
	r->points[now].nduos++;
	if (!duo->first)
		duo->first = now;
	else if (!duo->second && duo->first != now)
		duo->second = now;
	else if (duo->second && duo->second != now && duo->first != now)
		duo->second = MANY;
}

static void
read_point(struct comparing *r, const struct block *b, struct letters text)
{
	uint32_t left_out = r->is_sample ? 3u << 30 : 0;

	r->points[++r->npoints].block = b;
	for (size_t i = 0; i < text.n; i++) {
		size_t mark = letters_next(text, i, LOOK_MARK);

		for (; i + 1 < mark; i++) {
			uint32_t key = (uint32_t)text.codes[i] << 16 | text.codes[i + 1];

			if (!(hash_of(key) & left_out))
				add_duo(r, key);
		}
		i = mark;
	}
}

/* The point that shares most with this one, of those before it; 0 if none is alike. */
static uint16_t
twin_of(struct comparing *r, const struct point_read *p)
{
	uint16_t found = 0;
	double most = r->is_sample ? ALIKE_BY_FEW : ALIKE;

	if (r->is_sample && p->nduos < FEW_DUOS)
		return 0;
	for (uint32_t i = p->duos; i; i = r->duos[i - 1].next)
		r->points[r->duos[i - 1].first].share++;
	for (uint32_t i = p->duos; i; i = r->duos[i - 1].next) {
		struct point_read *other = &r->points[r->duos[i - 1].first];
		double all = (double)(p->nduos + other->nduos - other->share);

		if ((double)other->share >= most * all) {
			most = (double)other->share / all;
			found = r->duos[i - 1].first;
		}
		other->share = 0;
	}
	return found;
}

static void
report_twin(struct checking *c, const struct block *b, struct str other)
{
	if (shingles_likeness(shingles_of(c->arena, b->text), shingles_of(c->arena, other)) <
	    REPEATED)
		report(c, b, span_of(0, b->text.len),
		    "this makes the point of the paragraph that begins %.*s…",
		    STR_FMT(str_sub(other, 0, utf8_prefix(other, 12))));
}

void
check_same_points(struct checking *c)
{
	struct comparing r = { .mask = 1 };
	size_t bytes = 0, n = 0, last = 0;

	for (; last < c->doc->nblocks && n < MOST_POINTS && bytes < MOST_READ; last++)
		if (makes_point(&c->doc->blocks[last])) {
			bytes += c->doc->blocks[last].text.len;
			n++;
		}
	r.is_sample = bytes > MANY_BYTES;
	while (r.mask < bytes / (r.is_sample ? 9 : 2))
		r.mask = r.mask * 2 + 1;
	r.duos = arena_array(c->arena, struct duo, r.mask + 1);
	r.points = arena_array(c->arena, struct point_read, n + 1);
	for (size_t i = 0; i < last && n > 1; i++)
		if (makes_point(&c->doc->blocks[i]))
			read_point(&r, &c->doc->blocks[i], c->facts[i].letters);
	for (size_t i = 0; i <= r.mask; i++)
		if (r.duos[i].second && r.duos[i].second != MANY) {
			r.duos[i].next = r.points[r.duos[i].second].duos;
			r.points[r.duos[i].second].duos = (uint32_t)i + 1;
		}
	for (uint16_t i = 1; i <= r.npoints; i++) {
		uint16_t twin = twin_of(&r, &r.points[i]);

		if (twin)
			report_twin(c, r.points[i].block, r.points[twin].block->text);
	}
}
