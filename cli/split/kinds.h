#ifndef KINDS_H
#define KINDS_H

#include <stdbool.h>
#include <stddef.h>

#include "str.h"

/* What a short text is by its own words: a title, a byline, a date line, what a host says. */

/* 时间：… 地点：… 主持人：… on a line of its own. */
bool is_label_line(struct str text);

/* How much a line looks like a speech's title: 0 not at all, 2 and more certainly. */
unsigned titleness(struct str text);

/* ——在…会上的讲话: begins with a dash, under its main title. */
bool is_subtitle(struct str text);

/* 讲话稿集合五篇, 发言汇编-13篇: how many texts a page has. */
bool is_collection(struct str text);

/* 篇一, 第二篇, 范文三: one of several texts in a file. */
bool is_numbered_title(struct str text);
bool is_signoff(struct str text);

/* 2024年5月6日, （二〇二四年五月）, 20xx年x月x日: nothing but a date; or in brackets with a remark. */
bool is_date_line(struct str text);

/* agenda.c */
/* A host's 进行第二项议程, 下面，请…讲话: it opens what others say. */
bool is_agenda_item(struct str text);

/* page_head.c */
/*
 * Bytes of the title that a text begins with and other text follows at once; or, behind one, of a date line or a byline; 0
 * if there is none. top: no paragraph stands before, so that a title needs no salutation behind it.
 */
size_t head_piece(struct str text, bool top, bool behind_title);

/* Bytes of a title that text begins with and that a salutation follows at once; 0 if there is none. */
size_t title_before_salutation(struct str text);

#endif
