/*
 * A zip archive whose bytes depend on nothing but its entries: no clock, no compressor's version. The format is that of
 * PKWARE's APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16.
 */
#include "render_private.h"

#include <string.h>

#include <zlib.h>

#define VERSION 20          /* 2.0 to extract */
#define DAY ((1 << 5) | 1u) /* 1980-01-01, the first day there is */

static void
add16(struct buf *b, uint32_t n)
{
	buf_char(b, (char)(n & 0xFF));
	buf_char(b, (char)(n >> 8 & 0xFF));
}

static void
add32(struct buf *b, size_t n)
{
	add16(b, (uint32_t)n & 0xFFFF);
	add16(b, (uint32_t)(n >> 16) & 0xFFFF);
}

/* What the header before an entry and its line in the directory have in common. */
static void
add_header(struct buf *b, const struct docx_part *part)
{
	add16(b, VERSION);
	add16(b, part->flags);
	add16(b, part->method);
	add32(b, part->date);
	add32(b, part->sum);
	add32(b, part->packed.len);
	add32(b, part->size);
	add16(b, (uint32_t)strlen(part->name));
	add16(b, 0); /* extra field */
}

void
zip_add_packed(struct zip *zip, const struct docx_part *part)
{
	size_t at = zip->out->len;
	struct buf *dir = &zip->directory;

	buf_z(zip->out, "PK\x03\x04");
	add_header(zip->out, part);
	buf_z(zip->out, part->name);
	buf_str(zip->out, part->packed);

	buf_z(dir, "PK\x01\x02");
	add16(dir, VERSION);
	add_header(dir, part);
	add16(dir, 0); /* comment */
	add16(dir, 0); /* disk */
	add16(dir, 0); /* internal attributes */
	add32(dir, 0); /* external attributes */
	add32(dir, at);
	buf_z(dir, part->name);
	zip->nentries++;
}

void
zip_add(struct zip *zip, const char *name, struct str data)
{
	zip_add_packed(zip, &(struct docx_part){
				.name = name,
				.packed = data,    /* stored */
				.date = DAY << 16, /* midnight */
				.sum = (uint32_t)crc32(0, (const Bytef *)data.data, (uInt)data.len),
				.size = (uint32_t)data.len,
			    });
}

void
zip_end(struct zip *zip)
{
	size_t at = zip->out->len;

	buf_str(zip->out, buf_view(&zip->directory));
	buf_z(zip->out, "PK\x05\x06");
	add16(zip->out, 0); /* this disk */
	add16(zip->out, 0); /* the directory's disk */
	add16(zip->out, zip->nentries);
	add16(zip->out, zip->nentries);
	add32(zip->out, zip->directory.len);
	add32(zip->out, at);
	add16(zip->out, 0); /* comment */
	buf_release(&zip->directory);
}
