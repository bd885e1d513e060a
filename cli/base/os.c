#include "os.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "buf.h"
#include "utf8.h"

static enum os_kind
kind_of(const struct stat *st)
{
	if (S_ISREG(st->st_mode))
		return OS_FILE;
	if (S_ISLNK(st->st_mode))
		return OS_LINK;
	return S_ISDIR(st->st_mode) ? OS_FOLDER : OS_OTHER;
}

enum os_kind
os_kind(const char *path)
{
	struct stat st;

	return stat(path, &st) ? OS_NONE : kind_of(&st);
}

enum os_kind
os_own_kind(const char *path)
{
	struct stat st;

	return lstat(path, &st) ? OS_NONE : kind_of(&st);
}

static bool
cannot_read(struct diags *d, const char *path)
{
	return diag_path_error(d, path, "cannot-read", "cannot read this file: %s",
	    strerror(errno));
}

#define READ_SIZE 65536 /* asked for at once where nobody knows how much comes */

/* Everything that comes from fd, a little more than max at most. False: errno tells. */
static bool
read_all(int fd, size_t max, struct buf *out)
{
	while (out->len <= max) {
		ssize_t n;

		buf_reserve(out, READ_SIZE);
		n = read(fd, out->data + out->len, READ_SIZE);
		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return !n;
		out->len += (size_t)n;
		out->data[out->len] = '\0';
	}
	return true;
}

/* A regular file that does not grow meanwhile, read where it stays: large ones need not be held twice. */
static bool
read_whole(struct arena *a, int fd, const struct stat *st, size_t max, struct str *out)
{
	size_t size, len = 0;
	char *data;
	ssize_t n;

	if (!S_ISREG(st->st_mode) || st->st_size <= 0 || (size_t)st->st_size > max)
		return false;
	size = (size_t)st->st_size;
	data = arena_alloc(a, 1, size + 1);
	do {
		n = read(fd, data + len, size + 1 - len);
		len += n > 0 ? (size_t)n : 0;
	} while (n > 0 && len < size);
	*out = (struct str){ .data = data, .len = len };
	if (n >= 0 && len <= size)
		return true;
	lseek(fd, 0, SEEK_SET);
	return false;
}

struct source *
os_read(struct arena *a, const char *path, size_t max, struct diags *d)
{
	bool standard = !strcmp(path, "-");
	const char *name = standard ? "standard input" : arena_str(a, str_of(path)).data;
	int fd = standard ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
	struct source *source = NULL;
	struct buf bytes = BUF_INIT;
	struct str whole;
	struct stat st;

	if (fd < 0) {
		cannot_read(d, name);
		return NULL;
	}
	if (!fstat(fd, &st) && read_whole(a, fd, &st, max, &whole))
		source = source_new(a, name, whole);
	else if (!read_all(fd, max, &bytes))
		cannot_read(d, name);
	else if (bytes.len > max)
		diag_path_error(d, name, "file-too-large",
		    "this file is larger than %zu MiB, split it", max >> 20);
	else
		source = source_new(a, name, buf_move(&bytes, a));
	buf_release(&bytes);
	if (!standard)
		close(fd);
	return source;
}

struct source *
os_read_own(struct arena *a, const char *path, enum os_kind *kind)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY);
	struct source *source = NULL;
	struct str whole;
	struct stat st;

	if (fd < 0) {
		*kind = os_own_kind(path);
		return NULL;
	}
	*kind = fstat(fd, &st) ? OS_NONE : kind_of(&st);
	if (*kind == OS_FILE && read_whole(a, fd, &st, SOURCE_MAX, &whole))
		source = source_new(a, arena_str(a, str_of(path)).data, whole);
	close(fd);
	return source;
}

/* Whether a control character that no text of ours may hold begins at i: all but line ends, CR LF and tabs. */
static bool
is_control(struct str s, size_t i)
{
	unsigned char c = (unsigned char)s.data[i];
	unsigned char next = i + 1 < s.len ? (unsigned char)s.data[i + 1] : 0;

	if (c == '\r')
		return next != '\n';
	return (c < 0x20 && c != '\n' && c != '\t') || c == 0x7F || (c == 0xC2 && next < 0xA0);
}

/* Whether a byte may begin a control character, or CR LF; without a branch, so that many bytes are asked at once. */
static inline bool
may_be_control(unsigned char c)
{
	return ((c < 0x20) & (c != '\n') & (c != '\t')) | (c == 0x7F) | (c == 0xC2);
}

/* The first byte of a control character; the length if there is none. s is UTF-8. */
static size_t
find_control(struct str s)
{
	unsigned char may = 0;

	for (size_t i = 0; i < s.len; i++)
		may |= may_be_control((unsigned char)s.data[i]);
	for (size_t i = 0; may && i < s.len; i++)
		if (may_be_control((unsigned char)s.data[i]) && is_control(s, i))
			return i;
	return s.len;
}

bool
os_is_text(struct source *s, struct diags *d)
{
	size_t bad, control, len;

	if (str_starts(s->text, STR("\xEF\xBB\xBF")))
		s->text = str_from(s->text, 3);
	bad = utf8_check(s->text);
	if (bad < s->text.len)
		return diag_error(d, s, span_of(bad, 1), "not-utf8",
		    "byte 0x%02X is not UTF-8; save the file as %s",
		    (unsigned)(unsigned char)s->text.data[bad],
		    str_ends_fold(str_of(s->path), STR(".csv")) ? "\"CSV UTF-8\"" : "UTF-8");
	control = find_control(s->text);
	if (control < s->text.len)
		return diag_error(d, s, span_of(control, 1), "control-character",
		    "control character U+%04X, remove it",
		    (unsigned)utf8_at(s->text, control, &len));
	return true;
}

struct source *
os_read_text(struct arena *a, const char *path, struct diags *d)
{
	struct source *s = os_read(a, path, SOURCE_MAX, d);

	return s && os_is_text(s, d) ? s : NULL;
}

const char *
os_real(struct arena *a, const char *path)
{
	char *real = realpath(path, NULL);
	const char *copy;

	if (!real)
		return NULL;
	copy = arena_str(a, str_of(real)).data;
	free(real);
	return copy;
}

/* Whether "dir/.." is the folder that dir is written in: not for "..", "." and symbolic links. */
static bool
can_drop(const char *dir)
{
	struct str last = os_basename(str_of(dir));
	struct stat st;

	return last.len && !str_eq(last, STR(".")) && !str_eq(last, STR("..")) &&
	       !lstat(dir, &st) && S_ISDIR(st.st_mode);
}

const char *
os_join(struct arena *a, const char *dir, struct str name)
{
	if (name.len && name.data[0] == '/')
		return arena_str(a, name).data;
	while (str_starts(name, STR("../")) && can_drop(dir)) {
		dir = os_dirname(a, dir);
		name = str_from(name, 3);
	}
	if (!*dir || !strcmp(dir, "."))
		return arena_str(a, name).data;
	return arena_join(a, str_of(dir), str_ends(str_of(dir), STR("/")) ? STR("") : STR("/"),
	    name)
	    .data;
}

static bool
is_end(struct str path, size_t off)
{
	return off == path.len || path.data[off] == '/';
}

const char *
os_relative(struct arena *a, const char *from, const char *to)
{
	struct str here = str_of(from), there = str_of(to), path = STR("");
	size_t same = 0; /* what both begin with, whole names */

	for (size_t i = 0; i <= here.len && i <= there.len; i++) {
		if (is_end(here, i) && is_end(there, i))
			same = i;
		if (i == here.len || i == there.len || here.data[i] != there.data[i])
			break;
	}
	for (size_t i = same; i + 1 < here.len; i++)
		if (here.data[i] == '/')
			path = arena_join(a, path, STR("../"), STR(""));
	there = str_from(there, same);
	path = arena_join(a, path, str_from(there, str_starts(there, STR("/"))), STR(""));
	path = str_without(path, STR("/"));
	return path.len ? arena_str(a, path).data : ".";
}

const char *
os_dirname(struct arena *a, const char *path)
{
	const char *slash = strrchr(path, '/');

	if (!slash)
		return ".";
	return arena_str(a, str_sub(str_of(path), 0, slash == path ? 1 : (size_t)(slash - path)))
	    .data;
}

struct str
os_basename(struct str path)
{
	size_t start = path.len;

	while (start && path.data[start - 1] != '/')
		start--;
	return str_from(path, start);
}

struct str
os_ending(const char *path)
{
	struct str name = os_basename(str_of(path));

	for (size_t i = name.len; i-- > 1;) {
		if (name.data[i] == '.')
			return str_from(name, i + 1);
	}
	return STR("");
}
