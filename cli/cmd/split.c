/* draft split: old speeches are cut into fragments. */
#include "cmd.h"

#include <stddef.h>

#include "json.h"
#include "language.h"
#include "os.h"
#include "split_job.h"

struct split_options {
	const char *library;
	bool text;
};

#define AT(member) offsetof(struct split_options, member)

static const struct option_row options[] = {
	{ 0, "library", OPTION_TEXT, AT(library), "DIR",
	    "the library to write to, ./fragments by default" },
	{ 0, "text", OPTION_FLAG, AT(text), NULL,
	    "print the text that offsets count in, nothing else" },
	{ .name = NULL },
};

/* ---- --json ---- */

static void
write_placeholders(struct arena *a, struct buf *out, const struct block *b)
{
	struct placeholder *blanks;
	size_t n = placeholders_find_raw(a, b->text, &blanks);

	buf_z(out, ",\"placeholders\":[");
	for (size_t i = 0; i < n; i++) {
		struct span at = block_place(b, blanks[i].at);

		buf_printf(out, "%s{\"start\":%u,\"end\":%u,\"field\":", i ? "," : "", at.off,
		    at.off + at.len);
		json_write_string(out, blanks[i].field);
		buf_printf(out, ",\"class\":\"%s\"}", class_name(blanks[i].class));
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
	buf_printf(out, ",\"start\":%u,\"end\":%u,\"similarity\":%.2f}", same->origin.start,
	    same->origin.end, same->similarity);
}

static void
write_unit(struct split_job *job, struct arena *a, struct buf *out, const char *file,
    const struct unit *u)
{
	struct same_as same = split_job_seen(job, a, file, u);
	const struct block *b = &u->block;

	buf_z(out, "{\"file\":");
	json_write_string(out, str_of(file));
	buf_printf(out, ",\"speech\":%u,\"kind\":\"%s\",\"level\":%u,\"role\":\"%s\"", b->speech,
	    block_kind_name(b->kind), b->level, role_name(b->role));
	buf_printf(out, ",\"start\":%u,\"end\":%u,\"text\":", b->at.off, b->at.off + b->at.len);
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

static bool
print_units(struct split_job *job, struct arena *a, const char *file, const struct reading *r,
    const struct unit *units, size_t n)
{
	struct buf out = BUF_INIT;
	bool ok;

	for (size_t i = 0; i < n; i++)
		write_unit(job, a, &out, file, &units[i]);
	ok = cmd_print(job->cli, buf_view(&out));
	buf_release(&out);
	return ok;
}

/* ---- --text ---- */

static bool
print_text(struct cli *cli, const struct texts *paths)
{
	for (size_t i = 0; i < paths->nitems; i++) {
		const struct source *raw =
		    os_read(cli->arena, paths->items[i], READ_MAX, &cli->diags);
		const struct reading *r = raw ? read_open(cli->arena, raw, &cli->diags) : NULL;

		if (!r || !cmd_print(cli, r->text->text))
			return false;
	}
	return true;
}

static enum status
cmd_split(struct cli *cli, int argc, char **argv)
{
	struct split_options o = { .library = NULL };
	struct texts operands = { 0 };
	struct split_job job;
	bool ok;

	if (!cmd_options(cli, &command_split, argc, argv, &o, &operands))
		return cli->help ? STATUS_DONE : STATUS_FAILED;
	if (!operands.nitems) {
		diag_path_error(&cli->diags, NULL, "usage",
		    "split wants old speeches: files, folders, or - for standard input");
		return STATUS_FAILED;
	}
	if (o.text)
		return print_text(cli, &operands) ? STATUS_DONE : STATUS_FAILED;
	split_job_init(&job, cli);
	job.take = print_units;
	ok = split_job_add_library(&job, o.library ? o.library : "fragments") &&
	     split_job_run(&job, &operands);
	split_job_release(&job);
	return ok ? cmd_status(cli) : STATUS_FAILED;
}

const struct command command_split = {
	.name = "split",
	.run = cmd_split,
	.usage = "SPEECH...",
	.about = "cut old speeches into fragments",
	.options = options,
};
