#define _GNU_SOURCE 1 /* for O_TMPFILE; NOLINT: its name is the C library's */
#include "os.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h> /* for PRIx64 */
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

static bool
cannot_write(struct diags *d, const char *path)
{
	return diag_path_error(d, path, "cannot-write", "cannot write: %s", strerror(errno));
}

/* The descriptor that a name stands for as it was opened, be it a file's; -1: it is the name of something to open. */
static int
open_already(const char *path)
{
	size_t fd = 0;

	if (!strcmp(path, "-") || !strcmp(path, "/dev/stdout"))
		return STDOUT_FILENO;
	if (!strcmp(path, "/dev/stderr"))
		return STDERR_FILENO;
	if (strncmp(path, "/dev/fd/", 8) != 0 || !path[8])
		return -1;
	for (path += 8; *path >= '0' && *path <= '9' && fd < INT_MAX / 10; path++)
		fd = fd * 10 + (size_t)(*path - '0');
	return *path ? -1 : (int)fd;
}

bool
os_is_replaceable(const char *path)
{
	enum os_kind kind = open_already(path) >= 0 ? OS_OTHER : os_kind(path);

	return kind == OS_NONE || kind == OS_FILE;
}

static bool
write_all(int fd, struct str data)
{
	while (data.len) {
		ssize_t n = write(fd, data.data, data.len);

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return false;
		data = str_from(data, (size_t)n);
	}
	return true;
}

/* What is open already goes on where it is: opened once more by its name, a file would be written from its beginning. */
static bool
write_directly(const char *path, struct str data, struct diags *d)
{
	int given = open_already(path), fd = given;
	const char *name = strcmp(path, "-") != 0 ? path : "standard output";
	bool ok;

	if (given < 0)
		fd = open(path, O_WRONLY | O_CLOEXEC);
	if (fd < 0)
		return cannot_write(d, name);
	ok = write_all(fd, data) || cannot_write(d, name);
	if (given < 0 && close(fd) && ok)
		ok = cannot_write(d, name);
	return ok;
}

/* A rename is only safe from power loss once the folder is synced; where folders can't be, nothing is lost by trying. */
static void
sync_folder(const char *dir)
{
	int fd = open(dir, O_RDONLY | O_CLOEXEC | O_DIRECTORY);

	if (fd < 0)
		return;
	fsync(fd);
	close(fd);
}

static mode_t
mode_for(const char *path)
{
	struct stat st;
	mode_t mask = umask(0);

	umask(mask);
	return stat(path, &st) ? 0666 & ~mask : st.st_mode & 07777;
}

/* The whole file, on the disk. Where a file system keeps no modes (a share, a stick), it has those that all have. */
static bool
fill(int fd, struct str data, mode_t mode)
{
	return write_all(fd, data) && (!fchmod(fd, mode) || errno == EPERM) && !fsync(fd);
}

/* A file without a name, so that nothing is left if the process dies; -1 where the file system has none. */
static int
open_unnamed(const char *dir)
{
#ifdef O_TMPFILE
	return open(dir, O_TMPFILE | O_WRONLY | O_CLOEXEC, 0600);
#else
	(void)dir;
	return -1;
#endif
}

#define TRIES 16 /* against other processes that replace the same file */

/* Gives a finished unnamed file the name real. What bears the temporary name for a moment is always whole. */
static bool
publish(int fd, const char *temporary, const char *real)
{
	char unnamed[64];

	snprintf(unnamed, sizeof unnamed, "/proc/self/fd/%d", fd);
	for (int i = 0; i < TRIES; i++) {
		if (linkat(AT_FDCWD, unnamed, AT_FDCWD, temporary, AT_SYMLINK_FOLLOW)) {
			if (errno != EEXIST || unlink(temporary))
				return false;
		} else if (!rename(temporary, real)) {
			return true;
		} else if (errno != ENOENT) {
			break;
		}
	}
	int why = errno;

	unlink(temporary);
	errno = why;
	return false;
}

/* One for each file of a folder; short, for a name may be as long as the system allows. */
static const char *
temporary_name(struct arena *a, const char *dir, const char *real)
{
	return arena_printf(a, "%s/.draft-%016" PRIx64, dir, str_hash(os_basename(str_of(real))))
	    .data;
}

static bool
is_named(int fd, const char *name)
{
	struct stat opened, named;

	return !fstat(fd, &opened) && !lstat(name, &named) && opened.st_dev == named.st_dev &&
	       opened.st_ino == named.st_ino;
}

/*
 * The file of that name, for one process until it is closed (where the file system has locks); what one that died left
 * there is taken over. -1: errno tells.
 */
static int
open_alone(const char *name)
{
	for (int i = 0; i < TRIES; i++) {
		int fd = open(name, O_WRONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);

		if (fd < 0)
			return -1;
		while (flock(fd, LOCK_EX) && errno == EINTR)
			;
		if (is_named(fd, name))
			return fd;
		close(fd); /* the process before gave it its real name */
	}
	errno = EBUSY;
	return -1;
}

/* Where files without a name are not to be had. */
static bool
replace_named(struct arena *a, const char *dir, const char *real, struct str data, mode_t mode)
{
	const char *temporary = temporary_name(a, dir, real);
	int fd = open_alone(temporary), why;
	bool ok;

	if (fd < 0)
		return false;
	ok = !ftruncate(fd, 0) && fill(fd, data, mode) && !rename(temporary, real);
	why = errno;
	if (!ok)
		unlink(temporary);
	close(fd);
	errno = why;
	return ok;
}

static bool
replace(struct arena *a, const char *real, struct str data, mode_t mode)
{
	const char *dir = os_dirname(a, real);
	int fd = open_unnamed(dir), why;
	bool ok;

	if (fd < 0 &&
	    (errno == EOPNOTSUPP || errno == EISDIR || errno == EINVAL || errno == ENOENT))
		ok = replace_named(a, dir, real, data, mode);
	else if (fd < 0)
		return false;
	else
		ok = fill(fd, data, mode) && publish(fd, temporary_name(a, dir, real), real);
	why = errno;
	if (fd >= 0)
		close(fd);
	if (ok)
		sync_folder(dir);
	errno = why;
	return ok;
}

#define MAX_LINKS 40 /* from one to the next, as the system itself has it */

/* What a symbolic link points at, path itself if it is none; NULL: it can't be read, errno tells. */
static const char *
link_target(struct arena *a, const char *path)
{
	char target[PATH_MAX];
	ssize_t len = readlink(path, target, sizeof target);

	if (len < 0)
		return errno == EINVAL || errno == ENOENT ? path : NULL;
	return os_join(a, os_dirname(a, path), (struct str){ .data = target, .len = (size_t)len });
}

const char *
os_target(struct arena *a, const char *path, struct diags *d)
{
	const char *at = os_real(a, path), *next;

	if (at)
		return at;
	at = path;
	for (int i = 0; at && i < MAX_LINKS; i++) {
		next = link_target(a, at);
		if (next == at)
			return at;
		at = next;
	}
	if (at)
		errno = ELOOP;
	cannot_write(d, path);
	return NULL;
}

bool
os_write_like(const char *path, const char *like, struct str data, struct diags *d)
{
	struct arena scratch = { 0 };
	const char *real;
	bool ok;

	if (!os_is_replaceable(path))
		return write_directly(path, data, d);
	real = os_target(&scratch, path, d);
	ok = real && (replace(&scratch, real, data, mode_for(like)) || cannot_write(d, path));
	arena_release(&scratch);
	return ok;
}

bool
os_write(const char *path, struct str data, struct diags *d)
{
	return os_write_like(path, path, data, d);
}
