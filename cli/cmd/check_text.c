#include "check_text.h"

#include "check.h"
#include "os.h"
#include "split.h"

bool
check_text_read(struct cli *cli, const struct source *raw, struct check_text *out)
{
	struct reading *r = read_speech(cli->arena, raw, &cli->diags);
	struct splitting splitting = { 0 };
	struct unit *units;
	size_t used, n;

	*out = (struct check_text){ .raw = raw, .reading = r };
	if (!r)
		return false;
	if (r->format == READ_MARKDOWN || str_eq_fold(os_ending(raw->path), STR("md"))) {
		check_blocks(cli->arena, &r->doc, true, &out->doc);
		return true;
	}
	n = split_units(cli->arena, &splitting, &r->doc, true, &units, &used);
	for (size_t i = 0; i < n; i++)
		*document_add(cli->arena, &out->doc) = units[i].block;
	return true;
}
