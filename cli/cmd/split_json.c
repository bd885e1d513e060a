/* Units as JSON, one a line. */
#include "split_job.h"

#include "json.h"
#include "language.h"

/* There are many of them, and printf() is slow. */
static void
write_range(struct buf *out, size_t start, size_t end)
{
	buf_z(out, "\"start\":");
	buf_number(out, start);
	buf_z(out, ",\"end\":");
	buf_number(out, end);
}

/* ***: the name of who speaks. Stars with nothing around them are no blank elsewhere. */
static bool
is_name_of_stars(const struct block *b)
{
	size_t n = 0;

	while (n < b->text.len && b->text.data[n] == '*')
		n++;
	return b->kind == BLOCK_SIGNOFF && n >= 2 && n == b->text.len;
}

static void
write_placeholders(struct arena *a, struct buf *out, const struct block *b)
{
	struct placeholder name = { .at = span_of(0, b->text.len),
		.field = STR("*"),
		.class = CLASS_PERSON };
	struct placeholder *blanks = &name;
	size_t n = is_name_of_stars(b) ? 1 : placeholders_find_raw(a, b->text, &blanks);

	buf_z(out, ",\"placeholders\":[");
	for (size_t i = 0; i < n; i++) {
		struct span at = block_place(b, blanks[i].at);
		size_t start = b->source->before + at.off;

		buf_z(out, i ? ",{" : "{");
		write_range(out, start, start + at.len);
		buf_z(out, ",\"field\":");
		json_write_string(out, blanks[i].field);
		buf_z(out, ",\"class\":\"");
		buf_z(out, class_name(blanks[i].class));
		buf_z(out, "\"}");
	}
	buf_char(out, ']');
}

static void
write_damage(struct buf *out, unsigned damage)
{
	const char *before = ",\"damage\":[";

	for (unsigned i = 0; i < DAMAGE_KINDS; i++) {
		if (!(damage >> i & 1))
			continue;
		buf_printf(out, "%s\"%s\"", before, damage_name((enum damage)(1u << i)));
		before = ",";
	}
	if (damage)
		buf_char(out, ']');
}

static void
write_same_as(struct buf *out, const struct same_as *same)
{
	if (!same->origin.file)
		return;
	buf_z(out, ",\"same_as\":{\"file\":");
	json_write_string(out, str_of(same->origin.file));
	buf_char(out, ',');
	write_range(out, same->origin.start, same->origin.end);
	buf_printf(out, ",\"similarity\":%.2f}", same->similarity);
}

static void
write_unit(struct split_job *job, struct arena *a, struct buf *out, const char *file,
    const struct unit *u)
{
	const struct block *b = &u->block;
	struct origin origin = unit_origin(file, u);
	struct same_as same = { 0 };

	if (b->kind == BLOCK_PARAGRAPH || b->kind == BLOCK_HEADING)
		same = split_job_seen(job, b->text, origin);
	buf_z(out, "{\"file\":");
	json_write_string(out, str_of(file));
	buf_z(out, ",\"speech\":");
	buf_number(out, b->speech);
	buf_z(out, ",\"kind\":\"");
	buf_z(out, block_kind_name(b->kind));
	buf_z(out, "\",\"level\":");
	buf_number(out, b->level);
	buf_z(out, ",\"role\":\"");
	buf_z(out, role_name(b->role));
	buf_z(out, "\",");
	write_range(out, origin.start, origin.end);
	buf_z(out, ",\"text\":");
	json_write_string(out, b->text);
	if (b->kind != BLOCK_NOISE)
		write_placeholders(a, out, b);
	write_same_as(out, &same);
	write_damage(out, u->damage);
	if (job->cli->verbose && u->why) {
		buf_z(out, ",\"why\":");
		json_write_string(out, str_of(u->why));
	}
	buf_z(out, "}\n");
}

bool
split_print_json(struct split_job *job, struct arena *a, const char *file, const struct unit *units,
    size_t n)
{
	struct buf out = BUF_INIT;
	bool ok;

	for (size_t i = 0; i < n; i++)
		write_unit(job, a, &out, file, &units[i]);
	ok = cmd_print(job->cli, buf_view(&out));
	buf_release(&out);
	return ok;
}
