#include "read_private.h"

#include <string.h>

#include "utf8.h"

bool
window_begin(struct window *w, struct input *in, enum encoding encoding, size_t from)
{
	*w = (struct window){ .buf = BUF_INIT, .place = { 1, 1 } };
	return decoder_begin(&w->decoder, in, encoding, from);
}

bool
window_fill(struct window *w)
{
	bool ok;

	if (w->text.data != w->buf.data) {
		/* What is done with gives way. */
		if (w->text.len)
			memmove(w->buf.data, w->text.data, w->text.len);
		buf_cut(&w->buf, w->text.len);
	}
	ok = decoder_next(&w->decoder, &w->buf, &w->ended);
	w->text = buf_view(&w->buf);
	return ok;
}

void
window_step(struct window *w, size_t n)
{
	struct str done = str_sub(w->text, 0, n);
	const char *end;

	while (done.len && (end = memchr(done.data, '\n', done.len))) {
		done = str_from(done, (size_t)(end - done.data) + 1);
		w->place = (struct place){ .line = w->place.line + 1, .column = 1 };
	}
	w->place.column += utf8_count(done);
	w->before += n;
	w->text = str_from(w->text, n);
}

void
window_end(struct window *w)
{
	decoder_end(&w->decoder);
	buf_release(&w->buf);
}
