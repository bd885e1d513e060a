/*
 * From units to fragments. A paragraph is a fragment; an opening that does several things is cut at its sentences, one
 * fragment a move; a short lead sentence and its short points stay together; a point loses its lead. The words are the
 * author's, only half-width punctuation beside Chinese becomes full-width.
 */
#include "extracting.h"

#include "language.h"
#include "marks.h"
#include "phrases.h"
#include "utf8.h"

#define TITLE_MAX 20 /* characters */
#define SET_POINT 60 /* characters of a point that stays with its lead sentence */
#define SET_LEAD 80
#define MOVES_MAX 8 /* of one opening paragraph */

bool
unit_is_damaged(const struct unit *u)
{
	return (u->damage & ~(unsigned)DAMAGE_TORN) != 0;
}

/* ---- punctuation ---- */

static bool
is_chinese(uint32_t c)
{
	return utf8_is_han(c) || (c >= U'、' && c <= U'〟') || (c >= U'！' && c <= U'～') ||
	       c == U'“' || c == U'”' || c == U'‘' || c == U'’';
}

/* The text with half-width punctuation beside Chinese made full-width. */
static struct str
full_width(struct arena *a, struct str text)
{
	struct buf out = BUF_INIT;
	size_t len, other;

	for (size_t off = 0; off < text.len; off += len) {
		uint32_t c = utf8_at(text, off, &len);
		bool beside = c < 0x80 && (is_chinese(utf8_before(text, off, &other)) ||
					      is_chinese(utf8_at(text, off + 1, &other)));
		const char *wide = beside ? wide_mark(text.data[off]) : NULL;

		if (wide != NULL)
			buf_z(&out, wide);
		else if (c >= 0x20 && c != 0x7F)
			buf_add(&out, text.data + off, len);
	}
	return buf_move(&out, a);
}

/* ---- one fragment ---- */

/* 首先，我代表县委… and 最后，我再强调… are plain speaking, and no points. */
static bool
speaks_of_self(const struct lead *lead, struct str behind)
{
	return lead->form == LEAD_FIRST && str_starts(behind, STR("我")) &&
	       !str_starts(behind, STR("我们"));
}

static struct str
lead_of(struct str text)
{
	struct heading_number number = heading_number_at(text, 0);
	struct lead lead;

	if (number.level)
		return str_sub(text, 0, number.len);
	if (!lead_at_head(text, &lead) || speaks_of_self(&lead, str_from(text, lead.at.len)))
		return (struct str){ 0 };
	return str_sub(text, 0, lead.at.len);
}

static void
add_paragraph(struct extracting *e, struct fragment *f, struct str text)
{
	struct block *b;

	text = e->options.signs ? extract_signs(e, text) : text;
	text = e->options.blank ? extract_blanks(e, text) : text;
	b = document_add(e->arena, &f->body);
	b->kind = BLOCK_PARAGRAPH;
	b->role = f->role;
	b->text = text;
}

/* The title: of a point or a run-in head its first sentence, else the heading above, else its first words. */
static struct str
title_for(struct extracting *e, struct str text, bool is_point)
{
	struct str first = str_sub(text, 0, first_sentence(text));

	first = utf8_without_end(first, "。！");
	if (is_point && !utf8_is_longer(first, TITLE_MAX))
		return first;
	return extract_words(e->arena, text);
}

static struct extract *
begin_extract(struct extracting *e, size_t unit, struct str text, enum part part)
{
	struct extract *x = arena_push(e->arena, e->out, e->nout, e->cap);
	struct fragment *f = &x->fragment;
	enum role role = e->units[unit].block.role;

	x->unit = unit;
	x->lead = lead_of(text);
	text = str_from(text, x->lead.len);
	x->stem = extract_words(e->arena, text);
	f->role = role;
	f->part = str_of(part_names[part]);
	f->title = title_for(e, text, x->lead.len > 0);
	f->level = e->level;
	f->occasion = e->occasion;
	f->origin = e->title.len ? e->title : e->options.origin;
	extract_topics(e, f, text);
	extract_names(e, f, text);
	add_paragraph(e, f, text);
	return x;
}

/* ---- moves, sets ---- */

/* The opening's sentences, grouped while they do the same. */
static void
extract_moves(struct extracting *e, size_t i, struct str text)
{
	size_t start = 0, off = 0, moves = 1;
	enum part now = PART_NONE;

	while (off < text.len) {
		size_t len = sentence_len(text, off);
		enum part part;

		len = len ? len : text.len - off;
		part = extract_part(e, str_sub(text, off, len), ROLE_OPENING, PART_NONE);
		if (part != PART_NONE && now != PART_NONE && part != now && moves < MOVES_MAX &&
		    ending_of(str_sub(text, start, off - start)) == END_STOP) {
			begin_extract(e, i, str_sub(text, start, off - start), now);
			moves++;
			start = off;
			now = part;
		}
		now = now == PART_NONE ? part : now;
		off += len;
	}
	begin_extract(e, i, str_from(text, start), now == PART_NONE ? PART_PURPOSE : now);
}

static bool
is_short_point(const struct unit *u)
{
	return u->block.kind == BLOCK_PARAGRAPH && u->block.level >= 3 &&
	       !utf8_is_longer(u->block.text, SET_POINT);
}

/* Short points that follow the lead sentence at i. */
static size_t
points_of_set(const struct extracting *e, size_t i)
{
	const struct unit *u = &e->units[i];
	size_t n = 0;

	if (u->block.level || utf8_is_longer(u->block.text, SET_LEAD) ||
	    ending_of(u->block.text) != END_COLON)
		return 0;
	while (i + 1 + n < e->n && is_short_point(&e->units[i + 1 + n]) &&
	       e->units[i + 1 + n].block.role == u->block.role)
		n++;
	return n >= 2 ? n : 0;
}

/* The lead sentence of points that are fragments of their own. */
static bool
is_overview(const struct extracting *e, size_t i)
{
	const struct unit *u = &e->units[i];

	return !u->block.level && i + 1 < e->n && e->units[i + 1].block.kind == BLOCK_PARAGRAPH &&
	       e->units[i + 1].block.level >= 3;
}

/* How many units the fragment at i takes. */
static size_t
extract_unit(struct extracting *e, size_t i)
{
	const struct unit *u = &e->units[i];
	struct str text = full_width(e->arena, u->block.text);
	size_t npoints = points_of_set(e, i);
	enum part part;
	struct extract *x;

	if (u->block.role == ROLE_OPENING && !npoints) {
		extract_moves(e, i, text);
		return 1;
	}
	part = extract_part(e, text, u->block.role, parts_of_role[u->block.role].usual);
	if (u->block.role == ROLE_TASKS && (npoints || is_overview(e, i)))
		part = PART_OVERVIEW;
	x = begin_extract(e, i, text, part);
	for (size_t k = 1; k <= npoints; k++)
		add_paragraph(e, &x->fragment, full_width(e->arena, e->units[i + k].block.text));
	return 1 + npoints;
}

/* ---- the speech ---- */

static void
begin_speech(struct extracting *e, size_t i)
{
	e->speech = e->units[i].block.speech;
	e->title = e->heading = e->occasion = e->subject = (struct str){ 0 };
	e->level = extract_level(e, i);
}

static void
note_title(struct extracting *e, struct str title)
{
	e->title = full_width(e->arena, title);
	for (size_t k = 0, at; occasions[k]; k++)
		if ((at = str_find(e->title, str_of(occasions[k]), 0)) != STR_NONE) {
			e->occasion = str_of(occasions[k]);
			e->subject = extract_subject(str_sub(e->title, 0, at));
			return;
		}
}

size_t
split_extracts(struct arena *a, const struct unit *units, size_t n, struct extract_options o,
    struct extract **out)
{
	struct extracting e = { .arena = a, .units = units, .n = n, .options = o };
	size_t taken;

	e.parts = phrases_new(a, part_words, npart_words);
	e.topics = phrases_new(a, topic_words, ntopic_words);
	for (size_t i = 0; i < n; i += taken) {
		const struct block *b = &units[i].block;

		taken = 1;
		if (b->speech && b->speech != e.speech)
			begin_speech(&e, i);
		switch (b->kind) {
		case BLOCK_TITLE:
			note_title(&e, b->text);
			break;
		case BLOCK_HEADING:
			e.heading = full_width(a, without_number(b->text));
			break;
		case BLOCK_PARAGRAPH:
			taken = extract_unit(&e, i);
			break;
		case BLOCK_SIGNOFF:
		case BLOCK_SALUTATION:
		case BLOCK_NOISE:
			break;
		}
	}
	*out = e.out;
	return e.nout;
}
