#ifndef BUF_H
#define BUF_H

#include <stddef.h>
#include <stdint.h> /* for uint32_t */

#include "arena.h"
#include "str.h"

/* Text that grows. Start with BUF_INIT: data is never NULL and always ends in NUL, which len does not count. */
struct buf {
	char *data;
	size_t len, cap;
};

extern char buf_empty[1];
#define BUF_INIT                                                                                   \
	{                                                                                          \
		.data = buf_empty                                                                  \
	}

void buf_add(struct buf *b, const char *data, size_t len);
void buf_str(struct buf *b, struct str s);
void buf_z(struct buf *b, const char *z);
void buf_char(struct buf *b, char c);
void buf_utf8(struct buf *b, uint32_t c);
void buf_number(struct buf *b, size_t n);
void buf_printf(struct buf *b, const char *fmt, ...) PRINTF_LIKE(2, 3);

/* Room for at least n more bytes. */
void buf_reserve(struct buf *b, size_t n);

/* What is in it, borrowed until it changes. */
struct str buf_view(const struct buf *b);

/* A copy in the arena; the buffer is released. */
struct str buf_move(struct buf *b, struct arena *a);

/* Only the first len bytes stay. */
void buf_cut(struct buf *b, size_t len);

/* Empty, memory kept. */
void buf_reset(struct buf *b);
void buf_release(struct buf *b);

#endif
