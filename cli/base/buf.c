#include "buf.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

char buf_empty[1];

void
buf_reserve(struct buf *b, size_t n)
{
	size_t cap = b->cap ? b->cap : 64;
	char *data;

	if (b->cap && b->cap - b->len > n)
		return;
	while (cap - b->len <= n)
		cap *= 2;
	data = realloc(b->cap ? b->data : NULL, cap);
	if (!data)
		out_of_memory();
	data[b->len] = '\0';
	b->data = data;
	b->cap = cap;
}

void
buf_add(struct buf *b, const char *data, size_t len)
{
	if (!len)
		return;
	buf_reserve(b, len);
	memcpy(b->data + b->len, data, len);
	b->len += len;
	b->data[b->len] = '\0';
}

void
buf_str(struct buf *b, struct str s)
{
	buf_add(b, s.data, s.len);
}

void
buf_z(struct buf *b, const char *z)
{
	buf_add(b, z, strlen(z));
}

void
buf_char(struct buf *b, char c)
{
	buf_reserve(b, 1);
	b->data[b->len++] = c;
	b->data[b->len] = '\0';
}

void
buf_utf8(struct buf *b, uint32_t c)
{
	utf8proc_uint8_t bytes[4];
	utf8proc_ssize_t n = utf8proc_encode_char((utf8proc_int32_t)c, bytes);

	for (utf8proc_ssize_t i = 0; i < n; i++)
		buf_char(b, (char)bytes[i]);
}

void
buf_number(struct buf *b, size_t n)
{
	char digits[3 * sizeof n];
	size_t at = sizeof digits;

	do
		digits[--at] = (char)('0' + n % 10);
	while (n /= 10);
	buf_add(b, digits + at, sizeof digits - at);
}

void
buf_printf(struct buf *b, const char *fmt, ...)
{
	va_list args;
	int len;

	va_start(args, fmt);
	len = vsnprintf(NULL, 0, fmt, args);
	va_end(args);
	if (len <= 0)
		return;
	buf_reserve(b, (size_t)len);
	va_start(args, fmt);
	vsnprintf(b->data + b->len, (size_t)len + 1, fmt, args);
	va_end(args);
	b->len += (size_t)len;
}

struct str
buf_view(const struct buf *b)
{
	return (struct str){ .data = b->data, .len = b->len };
}

struct str
buf_move(struct buf *b, struct arena *a)
{
	struct str s = arena_str(a, buf_view(b));

	buf_release(b);
	return s;
}

void
buf_cut(struct buf *b, size_t len)
{
	b->len = len;
	if (b->cap)
		b->data[len] = '\0';
}

void
buf_reset(struct buf *b)
{
	buf_cut(b, 0);
}

void
buf_release(struct buf *b)
{
	if (b->cap)
		free(b->data);
	*b = (struct buf)BUF_INIT;
}
