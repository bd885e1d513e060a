/* Units become fragments of a library, and the writer is told what came of it. */
#include "split_job.h"

#include "language.h"
#include "library.h"
#include "os.h"
#include "utf8.h"

#define SENTENCE_MAX 36 /* characters of a sentence that is shown */

struct writing {
	const struct split_write_options *options;
	struct library_writer *writer;
	struct buf names, planned;
	size_t by_role[NROLES], fragments, speeches, repeats, damaged, noise, noise_chars, nnames;
	const char *file; /* of the speeches counted last */
	unsigned speech;
};

static const char *const role_words[NROLES] = {
	[ROLE_OPENING] = "开头",
	[ROLE_POSITIONING] = "认识",
	[ROLE_TASKS] = "部署",
	[ROLE_RESPONSIBILITY] = "保障",
	[ROLE_CLOSING] = "结尾",
};

static const char *const class_words[NCLASSES] = {
	[CLASS_TEXT] = "名称",
	[CLASS_PLACE] = "地名",
	[CLASS_PERSON] = "人名",
	[CLASS_BODY] = "单位",
	[CLASS_DATE] = "日期",
	[CLASS_ORDINAL] = "届次",
	[CLASS_AMOUNT] = "数量",
};

static void
count_units(struct writing *w, const char *file, const struct unit *units, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		const struct block *b = &units[i].block;

		if (b->kind == BLOCK_NOISE) {
			w->noise++;
			w->noise_chars += utf8_count(b->text);
		} else if (b->speech && (w->file != file || w->speech != b->speech)) {
			w->file = file;
			w->speech = b->speech;
			w->speeches++;
		}
	}
}

/* The beginning of the sentence that holds byte at. */
static struct str
sentence_at(struct str text, size_t at)
{
	size_t off = 0, len;

	while ((len = sentence_len(text, off)) && off + len <= at)
		off += len;
	return str_sub(text, off, utf8_prefix(str_from(text, off), SENTENCE_MAX));
}

static void
list_names(struct writing *w, const char *path, const struct fragment *f)
{
	for (size_t i = 0; i < f->nnames; i++) {
		for (size_t k = 0; k < f->body.nblocks; k++) {
			struct str text = f->body.blocks[k].text;
			size_t at = str_find(text, f->names[i].text, 0);

			if (at == STR_NONE)
				continue;
			buf_printf(&w->names, "  %s %.*s\t%s\t%.*s\n",
			    class_words[f->names[i].class], STR_FMT(f->names[i].text), path,
			    STR_FMT(sentence_at(text, at)));
			break;
		}
		w->nnames++;
	}
}

/* Where a unit stands, as messages say it. */
static const char *
place_of(struct cli *cli, const char *file, const struct unit *u)
{
	struct place place = source_place(u->block.source, u->block.at.off);

	return arena_printf(cli->arena, "%s:%zu:%zu", file, place.line, place.column).data;
}

static bool
write_extract(struct split_job *job, struct arena *a, const char *file, const struct unit *u,
    const struct extract *x)
{
	struct writing *w = job->context;
	struct same_as same;
	const char *path;

	if (unit_is_damaged(u) && !w->options->keep_damaged) {
		w->damaged++;
		return true;
	}
	same =
	    split_job_seen(job, document_text(a, &x->fragment.body, STR("")), unit_origin(file, u));
	if (same.whole) {
		w->repeats++;
		diag_path_note(&job->cli->diags, place_of(job->cli, file, u), "repeat",
		    "not written, %.0f %% of it stands in %s", same.similarity * 100,
		    same.origin.file);
		return true;
	}
	path = library_write_add(w->writer, &x->fragment, x->stem);
	if (!path)
		return false;
	buf_printf(&w->planned, "would write %s\n", path);
	w->by_role[x->fragment.role]++;
	w->fragments++;
	list_names(w, path, &x->fragment);
	return true;
}

static bool
write_units(struct split_job *job, struct arena *a, const char *file, const struct unit *units,
    size_t n)
{
	struct writing *w = job->context;
	struct str name = os_basename(str_of(file));
	struct extract *extracts;
	size_t nextracts;

	if (os_ending(file).len)
		name.len -= os_ending(file).len + 1;
	count_units(w, file, units, n);
	nextracts = split_extracts(a, units, n,
	    (struct extract_options){ .origin = name, .signs = true, .blank = w->options->blank },
	    &extracts);
	for (size_t i = 0; i < nextracts; i++)
		if (!write_extract(job, a, file, &units[extracts[i].unit], &extracts[i]))
			return false;
	return true;
}

static void
summarise(const struct writing *w, struct buf *out)
{
	buf_printf(out, "讲话 %zu 篇，素材 %zu 条", w->speeches, w->fragments);
	for (unsigned r = ROLE_OPENING; r < NROLES; r++)
		buf_printf(out, "%s%s %zu", r == ROLE_OPENING ? "：" : "、", role_words[r],
		    w->by_role[r]);
	buf_printf(out, "\n重复 %zu 处，破损 %zu 处%s，网页杂质 %zu 处 %zu 字\n", w->repeats,
	    w->damaged, w->damaged ? "（未写入，用 --keep-damaged 保留）" : "", w->noise,
	    w->noise_chars);
	buf_printf(out, "发现本地名称 %zu 处\n", w->nnames);
	buf_str(out, buf_view(&w->names));
}

enum status
split_write(struct split_job *job, const struct split_write_options *o, const struct texts *paths)
{
	struct cli *cli = job->cli;
	struct writing w = { .options = o, .names = BUF_INIT, .planned = BUF_INIT };
	struct buf out = BUF_INIT;
	bool ok;

	w.writer = library_write_begin(cli->arena, o->library, cli->dry_run, &cli->diags);
	job->take = write_units;
	job->context = &w; /* cppcheck-suppress autoVariables; for split_job_run() alone */
	ok = split_job_run(job, paths);
	if (ok && cli->dry_run)
		buf_str(&out, buf_view(&w.planned));
	else if (ok)
		summarise(&w, &out);
	if (ok && !w.speeches)
		diag_path_warning(&cli->diags, NULL, "no-speech",
		    "no speech was found, nothing but noise");
	/* Nothing is in the library before everything else has gone well, the last words included. */
	ok = library_write_end(w.writer, ok && cmd_print(cli, buf_view(&out)));
	buf_release(&out);
	buf_release(&w.names);
	buf_release(&w.planned);
	if (!ok)
		return STATUS_FAILED;
	return w.nnames || w.damaged ? STATUS_LEFT : cmd_status(cli);
}
