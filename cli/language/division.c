#include "language.h"

#include <string.h>

#include "names_private.h"

/* The table of the official divisions: what begins where, and what lies in what. */

static struct division
division_read(size_t at)
{
	const char *name = divisions_text + at;
	size_t len = strcspn(name, " /\n"), bare = strcspn(name, "| \n");
	bool county = at > 0 && name[-1] == ' ';

	if (bare < len)
		return (struct division){ .name = { name, bare },
			.sign = { name + bare + 1, len - bare - 1 },
			.county = county };
	return (struct division){ .name = { name, len - 3 },
		.sign = { name + len - 3, 3 },
		.county = county,
		.is_short = name[len] == '/' };
}

struct division
division_called(struct division d)
{
	while (d.is_short) {
		size_t at = (size_t)(d.name.data - divisions_text) - 1;

		while (divisions_text[at - 1] != ' ' && divisions_text[at - 1] != '\n')
			at--;
		d = division_read(at);
	}
	return d;
}

/* What a division of a sign may have become, or may have been, besides what it is: a county a city, that a district. */
static bool
may_become(struct str own, bool county, const char *sign)
{
	if (!county)
		return !strcmp(sign, "市") || !strcmp(sign, "州");
	if (str_ends(own, STR("旗")))
		return !strcmp(sign, "区") || !strcmp(sign, "市");
	return !strcmp(sign, "市") || !strcmp(sign, "区") || !strcmp(sign, "县");
}

/* Bytes of a sign of a tier at off, 0 if none: the division's own, its last character, or of what it has become. */
static size_t
sign_at(struct str text, size_t off, const struct division *d)
{
	static const char *const words[] = { "市场", "市容", "市貌", "区域", "区块", "区间", "区位",
		"市民", "市域", "县域", "州际", "市政", "省际", "市直", "市区", "县城", "县区",
		"区县", "市县", "县市", "县级", "市级", "区级", NULL };
	static const char *const signs[] = { "市", "县", "区", "州", "旗", "省", "盟", NULL };
	size_t len = str_starts(str_from(text, off), d->sign) ? d->sign.len : 0;

	for (size_t i = 0; signs[i] != NULL && !len; i++)
		if (str_at(text, off, signs[i]) && (str_ends(d->sign, str_of(signs[i])) ||
						       may_become(d->sign, d->county, signs[i])))
			len = 3;
	return len == 3 && str_one_at(text, off, words) ? 0 : len;
}

bool
division_at(struct str text, size_t off, struct division_match *best)
{
	unsigned page = divisions_page(text.data + off);
	size_t most = 0;

	for (size_t i = divisions_pages[page]; i < divisions_pages[page + 1]; i++) {
		const char *name = divisions_text + divisions_sorted[i];

		/* one character is a name with its sign alone */
		if (memcmp(name, text.data + off, 6) != 0)
			continue;
		struct division d = division_read(divisions_sorted[i]);

		if (!str_starts(str_from(text, off), d.name))
			continue;
		size_t sign = sign_at(text, off + d.name.len, &d);
		bool own = sign && str_ends(d.sign, str_sub(text, off + d.name.len, sign));

		/* 应|县长 */
		if ((d.name.len == 3 && (!own || str_at(text, off + 6, "长"))) ||
		    (d.is_short && !(own && (name_may_begin(text, off) ||
						(d.name.len > 3 && !common_across(text, off))))))
			continue;
		/* of two alike the one with its own sign, then the greater one: 西安 */
		bool better = own != best->own ? own : best->division.county && !d.county;

		if (d.name.len + sign > most || (d.name.len + sign == most && better)) {
			most = d.name.len + sign;
			*best = (struct division_match){ .division = d, .sign = sign, .own = own };
		}
	}
	return most > 0;
}

bool
division_is_within(const char *division, struct str place)
{
	struct str name;

	if (division == NULL)
		return false;
	const char *at =
	    division_called(division_read((size_t)(division - divisions_text))).name.data;

	/* its own line's first name is the prefecture, the last line before with '=' the province */
	for (;;) {
		struct division d = division_read((size_t)(at - divisions_text));

		name = d.name;
		if (str_starts(place, name) &&
		    (place.len == name.len || str_eq(str_from(place, name.len), d.sign)))
			return true;
		if (at == divisions_text + 1 || at[-1] == '=')
			return false;
		if (at[-1] == ' ') {
			while (at[-1] != '\n')
				at--;
			continue;
		}
		do
			at--;
		while (*at != '=');
		at++;
	}
}

bool
division_may_be_within(struct str name, struct str place)
{
	if (name.len < 6)
		return false;
	unsigned page = divisions_page(name.data);

	for (size_t i = divisions_pages[page]; i < divisions_pages[page + 1]; i++) {
		struct division d = division_read(divisions_sorted[i]);

		if (str_starts(name, d.name) && division_is_within(d.name.data, place))
			return true;
	}
	return false;
}
