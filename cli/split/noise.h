#ifndef NOISE_H
#define NOISE_H

#include "document.h"
#include "phrases.h"

/* What is no author's by its words or its form: noise.c, noise_cuts.c, noise_forms.c, noise_phrases.c. */

struct noise;

enum noise_class {
	NOISE_STRONG, /* nobody says this in a speech */
	NOISE_TOPIC,  /* strong, but a speech about offices on the net may say it, too */
	NOISE_WEAK,   /* in a short line that is no sentence */
	NOISE_TAIL,   /* as a topic, and begins the page's tail */
	NOISE_INNER,  /* strong, and cut out of a sentence as it stands */
};

extern const struct phrase noise_phrases[], noise_inner[];
extern const size_t nnoise_phrases, nnoise_inner;

struct noise *noise_new(struct arena *a);

/* Whether a line's form alone says that no author wrote it. */
bool has_noise_form(struct str text);

/* What a line has of navigation, advertisements, editors' notes, page numbers … */
enum noise_verdict {
	NOISE_NONE,
	NOISE_INSIDE, /* perhaps: inner_noise() knows */
	NOISE_ALL
};
enum noise_verdict noise_verdict(const struct noise *n, struct str text);

/* Bytes of what a site put into a text at off, known by its form alone; 0 if there is nothing. */
size_t site_words_at(struct str text, size_t off);

/* Bytes of 第 1 页 共 10 页 at off, which a converter leaves wherever a page began; 0 if there is none. */
size_t page_count_at(struct str text, size_t off);

/* What begins the page's tail: 相关阅读, 热门文章 … */
bool begins_tail(const struct noise *n, struct str text);

/* The next stretch inside a paragraph that is not the author's, from off on; false if there is none. */
bool inner_noise(const struct noise *n, struct str text, size_t off, struct span *out);

/* Where the site's words behind the last sentence of a paragraph begin; the text's length if there are none. */
size_t foreign_tail(const struct noise *n, struct str text);

#endif
