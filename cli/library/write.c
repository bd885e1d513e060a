/*
 * New fragments are written into a folder of their own inside the library, and get their names when all of them are on
 * the disk. What a broken run left behind is swept away by the next; what it had named already the next finds there.
 */
#include "library.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "json.h"
#include "map.h"
#include "os.h"

#define FOLDER ".draft-new-"

/* A file that was written, and the name it is to have. */
struct pending {
	const char *path;
	bool named;
};

struct library_writer {
	struct arena *arena;
	struct diags *diags;
	const char *dir;    /* the library */
	const char *folder; /* the new files' in it, NULL before there is one */
	bool dry, made_dir;
	struct map taken; /* names that were given out, with their numbers */
	struct pending *files;
	size_t nfiles, cap;
};

/* ---- the text of a file ---- */

static void
write_member(struct buf *out, const char *key, struct str value)
{
	if (!value.len)
		return;
	buf_printf(out, ",\n  \"%s\": ", key);
	json_write_string(out, value);
}

static void
write_topics(struct buf *out, const struct fragment *f)
{
	for (size_t i = 0; i < f->ntopics; i++) {
		buf_z(out, i ? ", " : ",\n  \"topics\": [");
		json_write_string(out, f->topics[i]);
	}
	if (f->ntopics)
		buf_char(out, ']');
}

static void
write_names(struct buf *out, const struct fragment *f)
{
	for (size_t i = 0; i < f->nnames; i++) {
		buf_z(out, i ? ", " : ",\n  \"names\": {");
		json_write_string(out, f->names[i].text);
		buf_printf(out, ": \"%s\"", class_name(f->names[i].class));
	}
	if (f->nnames)
		buf_char(out, '}');
}

static void
write_fragment(struct buf *out, const struct fragment *f)
{
	buf_printf(out, "{\n  \"role\": \"%s\"", role_name(f->role));
	write_member(out, "part", f->part);
	write_member(out, "title", f->title);
	write_topics(out, f);
	write_member(out, "level", f->level);
	write_member(out, "occasion", f->occasion);
	write_member(out, "source", f->origin);
	write_names(out, f);
	if (f->too_local)
		buf_z(out, ",\n  \"too-local\": true");
	buf_z(out, "\n}\n");
	for (size_t i = 0; i < f->body.nblocks; i++) {
		buf_char(out, '\n');
		buf_str(out, f->body.blocks[i].text);
		buf_char(out, '\n');
	}
}

/* ---- folders ---- */

static bool
make_folder(struct library_writer *w, const char *path, bool *made)
{
	*made = !mkdir(path, 0777);
	if (*made || (errno == EEXIST && os_kind(path) == OS_FOLDER))
		return true;
	return diag_path_error(w->diags, path, "cannot-write", "cannot make this folder: %s",
	    strerror(errno));
}

/* Removes a folder of new files with what is in it. A link to a folder is none: what is in that one is not ours. */
static void
sweep(const char *folder)
{
	int fd = open(folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
	DIR *d = fd < 0 ? NULL : fdopendir(fd);
	const struct dirent *e;

	while (d && (e = readdir(d)))
		if (strcmp(e->d_name, ".") != 0 && strcmp(e->d_name, "..") != 0)
			unlinkat(fd, e->d_name, 0);
	if (d)
		closedir(d);
	else if (fd >= 0)
		close(fd);
	rmdir(folder);
}

/* Whether a folder of new files of that name was left by a process that is no more. */
static bool
is_leftover(const char *name)
{
	long pid =
	    strncmp(name, FOLDER, strlen(FOLDER)) ? 0 : strtol(name + strlen(FOLDER), NULL, 10);

	return pid > 0 && pid <= INT_MAX && kill((pid_t)pid, 0) && errno == ESRCH;
}

static void
sweep_leftovers(struct library_writer *w)
{
	DIR *d = opendir(w->dir);
	const struct dirent *e;

	if (!d)
		return;
	while ((e = readdir(d)))
		if (is_leftover(e->d_name))
			sweep(os_join(w->arena, w->dir, str_of(e->d_name)));
	closedir(d);
}

struct library_writer *
library_write_begin(struct arena *a, const char *dir, bool dry, struct diags *d)
{
	struct library_writer *w = arena_new(a, struct library_writer);

	*w = (struct library_writer){ .arena = a,
		.diags = d,
		.dir = arena_str(a, str_of(dir)).data,
		.dry = dry };
	if (!dry)
		sweep_leftovers(w);
	return w;
}

/* The folder of new files, made when the first one comes. */
static bool
open_folder(struct library_writer *w)
{
	bool made;

	if (w->folder || w->dry)
		return true;
	if (!make_folder(w, w->dir, &w->made_dir))
		return false;
	w->folder = arena_printf(w->arena, "%s/" FOLDER "%ld", w->dir, (long)getpid()).data;
	if (make_folder(w, w->folder, &made))
		return true;
	w->folder = NULL;
	return false;
}

/* ---- names ---- */

/* The number that a name was last given out with: 1 for the name alone, 0 if it was not. */
static unsigned *
number_of(struct library_writer *w, struct str name)
{
	void **number = map_put(w->arena, &w->taken, name);

	if (!*number)
		*number = arena_new(w->arena, unsigned);
	return *number;
}

/* The first of stem, stem-2, stem-3 … that no file has and none will have. */
static const char *
free_path(struct library_writer *w, enum role role, struct str stem)
{
	struct arena *a = w->arena;
	struct str plain = arena_printf(a, "%s/%s/%.*s", w->dir, role_name(role), STR_FMT(stem));
	unsigned *last = number_of(w, plain);

	for (;;) {
		struct str name =
		    ++*last == 1 ? plain : arena_printf(a, "%.*s-%u", STR_FMT(plain), *last);
		const char *path = arena_printf(a, "%.*s.md", STR_FMT(name)).data;
		unsigned *own = number_of(w, name);

		if (own != last && *own)
			continue; /* a stem may end in -2 itself */
		if (own != last)
			*own = 1;
		if (os_kind(path) == OS_NONE)
			return path;
	}
}

static const char *
new_path(struct library_writer *w, size_t i)
{
	return arena_printf(w->arena, "%s/%zu.md", w->folder, i + 1).data;
}

const char *
library_write_add(struct library_writer *w, const struct fragment *f, struct str stem)
{
	const char *path = free_path(w, f->role, stem);
	struct buf text = BUF_INIT;
	bool ok = true;

	if (!open_folder(w))
		return NULL;
	if (!w->dry) {
		write_fragment(&text, f);
		ok = os_write(new_path(w, w->nfiles), buf_view(&text), w->diags);
		buf_release(&text);
	}
	if (!ok)
		return NULL;
	*arena_push(w->arena, w->files, w->nfiles, w->cap) = (struct pending){ .path = path };
	return path;
}

/* Gives a file its name, which nobody has; where the file system has no links, one that nobody has just before. */
static bool
name_file(const char *from, const char *to)
{
	if (!linkat(AT_FDCWD, from, AT_FDCWD, to, 0)) {
		unlink(from);
		return true;
	}
	if (errno == EEXIST || os_kind(to) != OS_NONE)
		return false;
	return !rename(from, to);
}

static bool
name_all(struct library_writer *w)
{
	for (size_t i = 0; i < w->nfiles; i++) {
		const char *dir = os_dirname(w->arena, w->files[i].path);
		bool made;

		if (!make_folder(w, dir, &made))
			return false;
		if (!name_file(new_path(w, i), w->files[i].path))
			return diag_path_error(w->diags, w->files[i].path, "cannot-write",
			    "cannot write: %s", strerror(errno));
		w->files[i].named = true;
	}
	return true;
}

static void
take_back(struct library_writer *w)
{
	for (size_t i = 0; i < w->nfiles; i++)
		if (w->files[i].named) {
			unlink(w->files[i].path);
			rmdir(os_dirname(w->arena, w->files[i].path)); /* only if it is empty */
		}
}

bool
library_write_end(struct library_writer *w, bool ok)
{
	if (w->dry)
		return ok;
	ok = ok && name_all(w);
	if (!ok)
		take_back(w);
	if (w->folder)
		sweep(w->folder);
	if (!ok && w->made_dir)
		rmdir(w->dir);
	return ok;
}
