#ifndef READ_PRIVATE_H
#define READ_PRIVATE_H

#include "read.h"

/* The bytes of raw as UTF-8 text: out's encoding and text. False: an error was added. */
bool decode(struct arena *a, const struct source *raw, struct diags *d, struct reading *out);

/* Whether a text is a page rather than prose: by its first tags, or a good many of them. */
bool looks_like_html(struct str text);

/* The page in out->text becomes the text a reader sees of it, a line a block, with the levels of its headings. */
void read_html(struct arena *a, struct reading *out);

#endif
