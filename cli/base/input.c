#include "input.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "buf.h"

#define PIECE ((size_t)64 << 10)
#define HELD ((size_t)1 << 20) /* bytes of a pipe that need no temporary file */

struct input {
	const char *path;
	struct diags *diags;
	int fd;        /* -1: held */
	bool borrowed; /* fd is not ours to close */
	off_t start;   /* where the file begins, for us */
	FILE *spool;   /* what a pipe was kept in; its fd is the one above */
	struct str held;
	size_t off, piece; /* into what is held; bytes at once */
	char *bytes;       /* of the piece at hand */
};

static bool
cannot_read(const struct input *in)
{
	return diag_path_error(in->diags, in->path, "cannot-read", "cannot read this file: %s",
	    strerror(errno));
}

static bool
too_large(const struct input *in, size_t max)
{
	return diag_path_error(in->diags, in->path, "file-too-large",
	    "this file is larger than %zu MiB, split it", max >> 20);
}

static bool
read_piece(struct input *in, struct str *piece)
{
	ssize_t n;

	do
		n = read(in->fd, in->bytes, in->piece);
	while (n < 0 && errno == EINTR);
	if (n < 0)
		return cannot_read(in);
	*piece = (struct str){ .data = in->bytes, .len = (size_t)n };
	return true;
}

bool
input_next(struct input *in, struct str *piece)
{
	if (in->fd >= 0)
		return read_piece(in, piece);
	*piece = str_sub(in->held, in->off, in->piece);
	in->off += piece->len;
	return true;
}

bool
input_seek(struct input *in, size_t off)
{
	if (in->fd < 0)
		in->off = off;
	else if (lseek(in->fd, in->start + (off_t)off, SEEK_SET) < 0)
		return cannot_read(in);
	return true;
}

/* ---- what can be read only once ---- */

/* What was read so far and the rest of a pipe go into a temporary file, which takes its place. */
static bool
spool(struct input *in, struct str begin, size_t max)
{
	FILE *file = tmpfile();
	struct str piece = begin;
	size_t len = 0;
	bool ok = true;

	while (file && ok && piece.len && fwrite(piece.data, 1, piece.len, file) == piece.len) {
		len += piece.len;
		ok = (len <= max || too_large(in, max)) && read_piece(in, &piece);
	}
	if (ok && (!file || piece.len || fflush(file)))
		ok = diag_path_error(in->diags, in->path, "cannot-write",
		    "cannot be kept in a temporary file: %s", strerror(errno));
	if (!ok) {
		if (file)
			fclose(file);
		return false;
	}
	input_close(in);
	in->spool = file;
	in->fd = fileno(file);
	return input_seek(in, 0);
}

static bool
keep(struct arena *a, struct input *in, size_t max)
{
	struct buf begin = BUF_INIT;
	struct str piece;
	bool ok;

	while ((ok = read_piece(in, &piece)) && piece.len && begin.len < HELD)
		buf_str(&begin, piece);
	if (ok && piece.len) {
		buf_str(&begin, piece);
		ok = spool(in, buf_view(&begin), max);
	} else if (ok) {
		input_close(in);
		in->fd = -1;
		in->held = buf_move(&begin, a);
	}
	buf_release(&begin);
	return ok;
}

struct input *
input_open(struct arena *a, const char *path, size_t max, struct diags *d)
{
	struct input *in = arena_new(a, struct input);
	struct stat st;

	in->borrowed = !strcmp(path, "-");
	in->path = in->borrowed ? "standard input" : arena_str(a, str_of(path)).data;
	in->diags = d;
	in->fd = in->borrowed ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
	in->piece = PIECE;
	if (in->fd < 0) {
		cannot_read(in);
		return NULL;
	}
	in->bytes = arena_alloc(a, 1, PIECE);
	in->start = lseek(in->fd, 0, SEEK_CUR);
	if (in->start >= 0 && !fstat(in->fd, &st) && S_ISREG(st.st_mode))
		return in;
	in->start = 0;
	if (keep(a, in, max))
		return in;
	input_close(in);
	return NULL;
}

struct input *
input_of(struct arena *a, const char *path, struct str bytes, size_t piece, struct diags *d)
{
	struct input *in = arena_new(a, struct input);

	*in = (struct input){ .path = path, .diags = d, .fd = -1, .held = bytes, .piece = piece };
	return in;
}

const char *
input_path(const struct input *in)
{
	return in->path;
}

bool
input_whole(struct input *in, struct arena *a, size_t max, struct str *out)
{
	struct buf bytes = BUF_INIT;
	struct str piece = { 0 };
	bool ok = input_seek(in, 0);

	while (ok && bytes.len <= max && (ok = input_next(in, &piece)) && piece.len)
		buf_str(&bytes, piece);
	if (ok && bytes.len > max)
		ok = too_large(in, max);
	if (ok)
		*out = buf_move(&bytes, a);
	buf_release(&bytes);
	return ok;
}

void
input_close(struct input *in)
{
	if (in->spool)
		fclose(in->spool);
	else if (in->fd >= 0 && !in->borrowed)
		close(in->fd);
}
