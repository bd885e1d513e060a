/*
 * Preloaded into draft: the DRAFT_FAULT_AT-th call of those below fails, or with DRAFT_FAULT_KIND=die the process ends
 * there as if it had been killed, or with slow a write writes half and a read is interrupted. How many calls there were
 * goes to the file DRAFT_FAULT_COUNT. With modeless nothing fails but fchmod, as where a file system keeps no modes.
 * Where DRAFT_FAULT_NAMED is set, there are no files without a name, as on other systems' disks.
 */
#define _GNU_SOURCE 1
#undef _FILE_OFFSET_BITS /* both names of each call are wanted */
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

static long calls;

static bool
is_kind(const char *kind)
{
	const char *given = getenv("DRAFT_FAULT_KIND");

	return given && !strcmp(given, kind);
}

/* Whether the call at hand is the one. */
static bool
is_its_turn(void)
{
	const char *at = getenv("DRAFT_FAULT_AT");

	if (!at || ++calls != strtol(at, NULL, 10))
		return false;
	if (is_kind("die"))
		_exit(137);
	return true;
}

static bool
is_time(int error)
{
	if (!is_its_turn() || is_kind("slow"))
		return false;
	errno = error;
	return true;
}

__attribute__((destructor)) static void
tell(void)
{
	const char *path = getenv("DRAFT_FAULT_COUNT");
	FILE *f = path ? fopen(path, "w") : NULL;

	if (f) {
		fprintf(f, "%ld\n", calls);
		fclose(f);
	}
}

#define REAL(name) (__extension__(__typeof__(&name)) dlsym(RTLD_NEXT, #name))

int
open(const char *path, int flags, ...)
{
	va_list args;
	mode_t mode;

	va_start(args, flags);
	mode = (mode_t)va_arg(args, int);
	va_end(args);
	return is_time(EACCES) ? -1 : REAL(open)(path, flags, mode);
}

int
open64(const char *path, int flags, ...)
{
	va_list args;
	mode_t mode;

	va_start(args, flags);
	mode = (mode_t)va_arg(args, int);
	va_end(args);
	if ((flags & O_TMPFILE) == O_TMPFILE && getenv("DRAFT_FAULT_NAMED")) {
		errno = EOPNOTSUPP;
		return -1;
	}
	return is_time(EACCES) ? -1 : REAL(open64)(path, flags, mode);
}

int
mkstemp64(char *pattern)
{
	return is_time(ENOSPC) ? -1 : REAL(mkstemp64)(pattern);
}

FILE *
tmpfile64(void)
{
	return is_time(ENOSPC) ? NULL : REAL(tmpfile64)();
}

ssize_t
read(int fd, void *data, size_t size)
{
	if (!is_its_turn())
		return REAL(read)(fd, data, size);
	errno = is_kind("slow") ? EINTR : EIO;
	return -1;
}

ssize_t
write(int fd, const void *data, size_t size)
{
	if (!is_its_turn())
		return REAL(write)(fd, data, size);
	if (is_kind("slow"))
		return REAL(write)(fd, data, (size + 1) / 2);
	errno = ENOSPC;
	return -1;
}

int
fsync(int fd)
{
	return is_time(EIO) ? -1 : REAL(fsync)(fd);
}

int
fchmod(int fd, mode_t mode)
{
	if (!is_kind("modeless"))
		return REAL(fchmod)(fd, mode);
	errno = EPERM;
	return -1;
}

int
linkat(int from, const char *path, int to, const char *name, int flags)
{
	return is_time(ENOSPC) ? -1 : REAL(linkat)(from, path, to, name, flags);
}

int
rename(const char *from, const char *to)
{
	return is_time(EIO) ? -1 : REAL(rename)(from, to);
}
