/* Pieces of a file to UTF-8. A character that lies in two pieces is put together in the second one. */
#include "read_private.h"

#include <errno.h>
#include <iconv.h>
#include <string.h>

#include "utf8.h"

#define SLICE 1024     /* bytes that iconv gets at once */
#define EXPANDS 4      /* bytes of text that one byte becomes, at most */
#define LONGEST_CHAR 4 /* bytes of a character in any encoding */

static const char *const encoding_names[] = {
	[ENCODING_UTF8] = "UTF-8",
	[ENCODING_GB18030] = "GB18030",
	[ENCODING_UTF16LE] = "UTF-16LE",
	[ENCODING_UTF16BE] = "UTF-16BE",
};

const char *
encoding_name(enum encoding encoding)
{
	return encoding_names[encoding];
}

bool
decoder_begin(struct decoder *d, struct input *in, enum encoding encoding, size_t from)
{
	*d = (struct decoder){ .input = in };
	if (encoding != ENCODING_UTF8) {
		d->iconv = iconv_open("UTF-8", encoding_names[encoding]);
		d->is_wrong = d->iconv == (iconv_t)-1;
	}
	return input_seek(in, from);
}

void
decoder_end(struct decoder *d)
{
	if (d->iconv && d->iconv != (iconv_t)-1)
		iconv_close(d->iconv);
}

/* What is left of a piece is the beginning of a character, or no character. */
static void
leave(struct decoder *d, struct str rest, bool ended)
{
	d->is_wrong = rest.len && (ended || rest.len >= LONGEST_CHAR);
	d->ncut = d->is_wrong ? 0 : rest.len;
	memcpy(d->cut, rest.data, d->ncut);
}

static void
check_piece(struct decoder *d, struct str piece, struct buf *text)
{
	size_t start = text->len, good;
	struct str new;

	buf_add(text, d->cut, d->ncut);
	buf_str(text, piece);
	new = str_from(buf_view(text), start);
	good = utf8_check(new);
	leave(d, str_from(new, good), !piece.len);
	buf_cut(text, start + good);
	d->done += good;
}

static void
convert_piece(struct decoder *d, struct str piece, struct buf *text)
{
	char slice[LONGEST_CHAR + SLICE], out[EXPANDS * sizeof slice];
	bool ended = !piece.len;

	do {
		struct str next = str_sub(piece, 0, SLICE);
		size_t left = d->ncut + next.len, given = left, room = sizeof out, made;
		char *in = slice, *to = out;

		memcpy(slice, d->cut, d->ncut);
		memcpy(slice + d->ncut, next.data, next.len);
		made = iconv(d->iconv, &in, &left, &to, &room);
		buf_add(text, out, sizeof out - room);
		d->done += given - left;
		leave(d, (struct str){ .data = in, .len = left },
		    ended || (made == (size_t)-1 && errno != EINVAL));
		piece = str_from(piece, next.len);
	} while (piece.len && !d->is_wrong);
}

bool
decoder_next(struct decoder *d, struct buf *text, bool *ended)
{
	struct str piece;

	if (d->is_wrong || !input_next(d->input, &piece))
		return false;
	*ended = !piece.len;
	if (d->iconv)
		convert_piece(d, piece, text);
	else
		check_piece(d, piece, text);
	return !d->is_wrong;
}
