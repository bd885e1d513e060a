#include "language.h"

#include "array.h"

/* 层级: the levels of the land, from the top down, and what stands for each in 全{{本级}}. */
static const struct tier {
	const char *level, *sign;
	unsigned rank;
} tiers[] = {
	{ "省", "省", 1 },
	{ "自治区", "区", 1 },
	{ "市", "市", 2 },
	{ "州", "州", 2 },
	{ "自治州", "州", 2 },
	{ "盟", "盟", 2 },
	{ "区", "区", 3 },
	{ "县", "县", 3 },
	{ "自治县", "县", 3 },
	{ "旗", "旗", 3 },
	{ "自治旗", "旗", 3 },
	{ "县级市", "市", 3 },
	{ "镇", "镇", 4 },
	{ "乡", "乡", 4 },
	{ "苏木", "苏木", 4 },
	{ "街道", "街道", 4 },
	{ "村", "村", 5 },
	{ "社区", "社区", 5 },
	{ "单位", "单位", 6 },
};

const char *const tier_levels[] = { "省", "自治区", "市", "州", "自治州", "盟", "区", "县",
	"自治县", "县级市", "旗", "自治旗", "镇", "乡", "苏木", "街道", "村", "社区", "单位",
	NULL };

static const struct tier *
find(struct str level)
{
	for (size_t i = 0; i < COUNT(tiers); i++)
		if (str_eq(level, str_of(tiers[i].level)))
			return &tiers[i];
	return NULL;
}

struct str
tier_sign(struct str level)
{
	const struct tier *tier = find(level);

	return str_of(tier ? tier->sign : NULL);
}

unsigned
tier_rank(struct str level)
{
	const struct tier *tier = find(level);

	return tier ? tier->rank : 0;
}
