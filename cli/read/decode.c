/*
 * Bytes to UTF-8, in an order that never guesses: byte order mark, strict UTF-8, GB18030. A text that has shown
 * enough of UTF-8 before its first bad byte is damaged UTF-8, not GB18030.
 */
#include "read_private.h"

#include <errno.h>
#include <iconv.h>
#include <string.h>

#include "buf.h"
#include "utf8.h"

#define ENOUGH_UTF8 16 /* multi-byte characters that settle it */

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

/* What no text begins with, and what to do about it. */
static const struct binary {
	struct str head;
	const char *what;
} binaries[] = {
	{ { .data = "%PDF-", .len = 5 }, "this is a PDF, copy its text into a text file" },
	{ { .data = "\x1F\x8B", .len = 2 }, "this file is compressed, unpack it" },
};

static bool
is_binary(const struct source *raw, struct diags *d)
{
	struct str bytes = raw->text;
	const char *nul;

	for (size_t i = 0; i < sizeof binaries / sizeof *binaries; i++)
		if (str_starts(bytes, binaries[i].head)) {
			diag_path_error(d, raw->path, "not-text", "%s", binaries[i].what);
			return true;
		}
	nul = bytes.len ? memchr(bytes.data, '\0', bytes.len) : NULL;
	if (!nul)
		return false;
	diag_error(d, raw, span_of((size_t)(nul - bytes.data), 1), "not-text",
	    "a zero byte: this is no text, save it as .docx or text");
	return true;
}

/* From an encoding of iconv into text. False: *bad is the first byte that is none of it. */
static bool
convert(struct str bytes, const char *from, struct buf *text, size_t *bad)
{
	iconv_t cd = iconv_open("UTF-8", from);
	char in_copy[256], out[1024];
	size_t done = 0;
	bool ok = cd != (iconv_t)-1;

	while (ok && done < bytes.len) {
		size_t left = bytes.len - done < sizeof in_copy ? bytes.len - done : sizeof in_copy;
		size_t given = left, room = sizeof out;
		char *in = in_copy, *to = out;
		size_t made;

		memcpy(in_copy, bytes.data + done, left);
		made = iconv(cd, &in, &left, &to, &room);
		buf_add(text, out, sizeof out - room);
		done += given - left;
		/* A character cut by the end of the copy comes again; at the end of the bytes it is a bad one. */
		ok = made != (size_t)-1 || (errno == EINVAL && left < given);
	}
	*bad = done;
	if (cd != (iconv_t)-1)
		iconv_close(cd);
	return ok;
}

static size_t
multibyte_before(struct str text, size_t end)
{
	size_t n = 0;

	for (size_t i = 0; i < end; i++)
		n += ((unsigned char)text.data[i] & 0xC0) == 0xC0;
	return n;
}

/* The text in another encoding than UTF-8, the mark's bytes left out; not_utf8 is the byte that ruled UTF-8 out. */
static bool
decode_as(struct arena *a, const struct source *raw, size_t mark, size_t not_utf8, struct diags *d,
    struct reading *out)
{
	struct buf text = BUF_INIT;
	size_t bad;
	bool ok = convert(str_from(raw->text, mark), encoding_names[out->encoding], &text, &bad);

	bad = mark + bad > not_utf8 ? mark + bad : not_utf8; /* where the likelier one breaks */
	if (ok)
		out->text = source_new(a, raw->path, buf_move(&text, a));
	else
		diag_error(d, raw, span_of(bad, 1), "unknown-encoding",
		    "byte 0x%02X is neither UTF-8 nor %s; open the file in an editor and save it as UTF-8",
		    (unsigned)(unsigned char)raw->text.data[bad], encoding_names[out->encoding]);
	buf_release(&text);
	return ok;
}

static bool
decode_unmarked(struct arena *a, const struct source *raw, struct diags *d, struct reading *out)
{
	size_t bad = utf8_check(raw->text);

	if (is_binary(raw, d))
		return false;
	out->encoding = ENCODING_UTF8;
	if (bad == raw->text.len) {
		out->text = raw;
		return true;
	}
	if (multibyte_before(raw->text, bad) >= ENOUGH_UTF8)
		return diag_error(d, raw, span_of(bad, 1), "not-utf8",
		    "byte 0x%02X does not belong to this UTF-8 text; mend it there",
		    (unsigned)(unsigned char)raw->text.data[bad]);
	out->encoding = ENCODING_GB18030;
	return decode_as(a, raw, 0, bad, d, out);
}

/* Too long a line is no prose, and would have to be held in memory several times over. */
static bool
check_lines(const struct source *text, struct diags *d)
{
	size_t start = 0;

	while (text->text.len - start > READ_LINE_MAX) {
		const char *end = memchr(text->text.data + start, '\n', READ_LINE_MAX);

		if (!end)
			return diag_error(d, text, span_of(start, 1), "line-too-long",
			    "this line is longer than %zu MiB, break it into paragraphs",
			    READ_LINE_MAX >> 20);
		start = (size_t)(end - text->text.data) + 1;
	}
	return true;
}

bool
decode(struct arena *a, const struct source *raw, struct diags *d, struct reading *out)
{
	struct str bytes = raw->text;
	bool ok;

	if (str_starts(bytes, STR("\xEF\xBB\xBF"))) {
		struct source *rest = source_new(a, raw->path, str_from(bytes, 3));
		size_t bad = utf8_check(rest->text);

		out->text = rest;
		ok = bad == rest->text.len && !is_binary(rest, d);
		if (bad < rest->text.len)
			diag_error(d, rest, span_of(bad, 1), "not-utf8",
			    "byte 0x%02X does not belong to this UTF-8 text; mend it there",
			    (unsigned)(unsigned char)rest->text.data[bad]);
	} else if (str_starts(bytes, STR("\xFF\xFE"))) {
		out->encoding = ENCODING_UTF16LE;
		ok = decode_as(a, raw, 2, 0, d, out);
	} else if (str_starts(bytes, STR("\xFE\xFF"))) {
		out->encoding = ENCODING_UTF16BE;
		ok = decode_as(a, raw, 2, 0, d, out);
	} else {
		ok = decode_unmarked(a, raw, d, out);
	}
	if (!ok)
		return false;
	if (!str_trim(out->text->text).len)
		return diag_path_error(d, raw->path, "empty-file", "there is no text in this file");
	return check_lines(out->text, d);
}
