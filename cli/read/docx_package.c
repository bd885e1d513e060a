/* The archive in memory, read through minizip: nothing is ever written to disk, whatever its names say. */
#include "read_private.h"

#include <string.h>

#include <minizip/unzip.h>

#define MAX_ENTRIES 2000
#define MAX_PART ((size_t)64 << 20) /* bytes */
#define MAX_XML (4 * MAX_PART)      /* of all parts */
#define MAX_RATIO 200
#define SMALL_PART ((size_t)1 << 20) /* what this small a part grows to does no harm */
#define MAX_NAME 512
#define SIZES_FOLLOW 8u /* a flag: they stand behind the entry */

/* What minizip takes for a file. */
struct memory {
	struct str bytes;
	size_t off;
};

static void *
memory_open(void *memory, const void *path, int mode)
{
	return memory;
}

static uLong
memory_read(void *opaque, void *stream, void *to, uLong n)
{
	struct memory *m = stream;

	if (m->off > m->bytes.len)
		return 0;
	if (n > m->bytes.len - m->off)
		n = m->bytes.len - m->off;
	memcpy(to, m->bytes.data + m->off, n);
	m->off += n;
	return n;
}

static uLong
memory_write(void *opaque, void *stream, const void *from, uLong n)
{
	return 0;
}

static ZPOS64_T
memory_tell(void *opaque, void *stream)
{
	return ((struct memory *)stream)->off;
}

static long
memory_seek(void *opaque, void *stream, ZPOS64_T off, int origin)
{
	struct memory *m = stream;
	size_t base = origin == ZLIB_FILEFUNC_SEEK_SET   ? 0
		      : origin == ZLIB_FILEFUNC_SEEK_CUR ? m->off
							 : m->bytes.len;

	if (off > m->bytes.len || base > m->bytes.len - off)
		return -1;
	m->off = base + off;
	return 0;
}

static int
memory_close(void *opaque, void *stream)
{
	return 0;
}

static bool
refuse(struct package *p, const char *id, const char *why)
{
	return diag_path_error(p->diags, p->raw->path, id, "%s", why);
}

#define DAMAGED                                                                                    \
	"the file is damaged: open it in Word or WPS, which may repair it, and save it again"

static bool
is_unsafe(const char *name)
{
	return *name == '/' || strchr(name, '\\') || !strncmp(name, "../", 3) ||
	       strstr(name, "/../");
}

static bool
check_entry(struct package *p)
{
	unz_file_info64 info;
	char name[MAX_NAME];

	if (unzGetCurrentFileInfo64(p->zip, &info, name, sizeof name, NULL, 0, NULL, 0) != UNZ_OK)
		return refuse(p, "bad-docx", DAMAGED);
	if (info.flag & 1)
		return refuse(p, "encrypted-file",
		    "the file is encrypted: open it with its password and save it without one");
	if (info.size_filename >= sizeof name || is_unsafe(name))
		return refuse(p, "hostile-docx",
		    "an entry of the file has a name no Word file has: it is not read");
	return true;
}

static bool
check_entries(struct package *p)
{
	unz_global_info64 all;
	int more;

	if (unzGetGlobalInfo64(p->zip, &all) != UNZ_OK)
		return refuse(p, "bad-docx", DAMAGED);
	if (all.number_entry > MAX_ENTRIES)
		return diag_path_error(p->diags, p->raw->path, "hostile-docx",
		    "the file has more than %d entries: it is not read", MAX_ENTRIES);
	for (more = unzGoToFirstFile(p->zip); more == UNZ_OK; more = unzGoToNextFile(p->zip)) {
		if (!check_entry(p))
			return false;
	}
	return more == UNZ_END_OF_LIST_OF_FILE || refuse(p, "bad-docx", DAMAGED);
}

bool
package_open(struct package *p, struct arena *a, const struct source *raw, struct diags *d)
{
	struct memory *memory = arena_new(a, struct memory);
	zlib_filefunc64_def functions = {
		.zopen64_file = memory_open,
		.zread_file = memory_read,
		.zwrite_file = memory_write,
		.ztell64_file = memory_tell,
		.zseek64_file = memory_seek,
		.zclose_file = memory_close,
		.zerror_file = memory_close,
		.opaque = memory,
	};

	memory->bytes = raw->text;
	*p = (struct package){ .arena = a, .raw = raw, .diags = d };
	p->zip = unzOpen2_64(raw->path, &functions);
	if (!p->zip)
		return refuse(p, "bad-docx", DAMAGED);
	if (check_entries(p))
		return true;
	package_close(p);
	return false;
}

void
package_close(struct package *p)
{
	unzClose(p->zip);
}

bool
package_has(struct package *p, const char *name)
{
	return *name && unzLocateFile(p->zip, name, 1) == UNZ_OK;
}

/* The entry at hand, as it stands in the archive or unpacked. */
static bool
read_entry(struct package *p, bool packed, size_t size, struct buf *out)
{
	int n;

	if (unzOpenCurrentFile2(p->zip, NULL, NULL, packed) != UNZ_OK)
		return refuse(p, "bad-docx", DAMAGED);
	do {
		buf_reserve(out, 65536);
		n = unzReadCurrentFile(p->zip, out->data + out->len, 65536);
		out->len += n > 0 ? (size_t)n : 0;
	} while (n > 0);
	out->data[out->len] = '\0';
	/* Closing checks the sum, so that a wrong size or a cut part is seen. */
	if (unzCloseCurrentFile(p->zip) != UNZ_OK || n < 0 || out->len != size)
		return refuse(p, "bad-docx", DAMAGED);
	return true;
}

static bool
unpack(struct package *p, const char *name, const unz_file_info64 *info, struct buf *out)
{
	if (info->uncompressed_size > MAX_PART)
		return diag_path_error(p->diags, p->raw->path, "hostile-docx",
		    "%s has more than %zu MiB: it is not read", name, MAX_PART >> 20);
	if (info->uncompressed_size > SMALL_PART &&
	    info->uncompressed_size / MAX_RATIO > info->compressed_size)
		return diag_path_error(p->diags, p->raw->path, "hostile-docx",
		    "%s is packed more than %d times smaller: it is not read", name, MAX_RATIO);
	return read_entry(p, false, info->uncompressed_size, out);
}

bool
package_part(struct package *p, const char *name, struct buf *out)
{
	unz_file_info64 info;

	if (!package_has(p, name))
		return true;
	if (unzGetCurrentFileInfo64(p->zip, &info, NULL, 0, NULL, 0, NULL, 0) != UNZ_OK)
		return refuse(p, "bad-docx", DAMAGED);
	return unpack(p, name, &info, out);
}

/* ---- all parts, to be written again ---- */

static bool
is_xml(const char *name)
{
	return str_ends_fold(str_of(name), STR(".xml")) ||
	       str_ends_fold(str_of(name), STR(".rels"));
}

/* The entry at hand; *room are the bytes that XML may still have. */
static bool
read_part(struct package *p, size_t *room, struct docx_part *part)
{
	struct buf bytes = BUF_INIT, packed = BUF_INIT;
	char name[MAX_NAME];
	unz_file_info64 info;
	bool ok;

	if (unzGetCurrentFileInfo64(p->zip, &info, name, sizeof name, NULL, 0, NULL, 0) != UNZ_OK)
		return refuse(p, "bad-docx", DAMAGED);
	ok = read_entry(p, true, info.compressed_size, &packed);
	if (ok && is_xml(name))
		ok = (info.uncompressed_size <= *room ||
			 refuse(p, "hostile-docx",
			     "the file holds more XML than any Word file: it is not read")) &&
		     unpack(p, name, &info, &bytes);
	*room -= bytes.len;
	*part = (struct docx_part){
		.name = arena_str(p->arena, str_of(name)).data,
		.bytes = buf_move(&bytes, p->arena),
		.packed = buf_move(&packed, p->arena),
		.method = (uint32_t)info.compression_method,
		.flags = (uint32_t)info.flag & ~SIZES_FOLLOW,
		.date = (uint32_t)info.dosDate,
		.sum = (uint32_t)info.crc,
		.size = (uint32_t)info.uncompressed_size,
	};
	return ok;
}

bool
read_docx_file(struct arena *a, const struct source *raw, const struct reading *r, struct diags *d,
    struct docx_file *out)
{
	struct docx_part *parts = NULL;
	size_t n = 0, cap = 0, room = MAX_XML;
	struct package p;
	bool ok = package_open(&p, a, raw, d);

	if (!ok)
		return false;
	for (int more = unzGoToFirstFile(p.zip); ok && more == UNZ_OK;
	     more = unzGoToNextFile(p.zip))
		ok = read_part(&p, &room, arena_push(a, parts, n, cap));
	package_close(&p);
	*out = (struct docx_file){
		.text = r->text->text,
		.parts = parts,
		.nparts = n,
		.letters = r->letters,
		.nletters = r->nletters,
	};
	return ok;
}
