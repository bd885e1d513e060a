#include "check.h"

#include <string.h>

#include "array.h"
#include "check_private.h"
#include "utf8.h"

/*
 * One body of a tier, two names: 县应急管理局 and 县应急救援局, for a county has one of them, 县土地收购储备中心 and 县土储中心,
 * for the one is made of characters of the other.
 */

#define MOST_STEM 48 /* bytes of a name between its tier and its ending */
#define MOST_KEPT 64 /* names that one is held against */
#define LEAST_CUT 6  /* bytes that a short name lacks */

/* What a name may end with; short names end with a character of it. */
static const struct ending {
	const char *mark;
	enum kind {
		OTHER,
		ALONE,
		OFFICE,
		DESK,
		SQUAD,
		CENTRE
	} kind; /* ALONE: with nothing before it, too */
} endings[] = {
	{ "局", OFFICE },
	{ "厅", OFFICE },
	{ "委员会", OTHER },
	{ "委会", OTHER },
	{ "委", OFFICE },
	{ "办公室", DESK },
	{ "办", DESK },
	{ "服务中心", CENTRE },
	{ "中心", CENTRE },
	{ "大队", SQUAD },
	{ "中队", SQUAD },
	{ "队", SQUAD },
	{ "指挥部", OTHER },
	{ "防指", OTHER },
	{ "集团", OTHER },
	{ "公司", OTHER },
	{ "法院", ALONE },
	{ "中院", ALONE },
	{ "检察院", ALONE },
	{ "卫生院", ALONE },
	{ "林场", ALONE },
	{ "联合会", OTHER },
	{ "站", OTHER },
};

/* What there is one office of in a tier: by the first of these words in its name. */
static const char *const subjects[][5] = {
	{ "应急", "安监" },
	{ "农业", "农村", "农牧" },
	{ "市场监", "市监", "工商" },
	{ "文化", "文旅", "文体", "文广", "旅游" },
	{ "教育", "教体", "教科" },
	{ "住房", "住建", "建设" },
	{ "城市管理", "城管", "城建", "执法" },
	{ "交通" },
	{ "水利", "水务" },
	{ "司法" },
	{ "卫生", "卫健" },
	{ "人力资源", "人社", "劳动" },
	{ "自然资源", "国土", "自规", "资规" },
	{ "环境", "环保" },
	{ "民政" },
	{ "财政" },
	{ "审计" },
	{ "统计" },
	{ "商务" },
	{ "科技", "科学技术" },
	{ "工业", "工信", "经信" },
	{ "医疗保障", "医保" },
	{ "退役" },
	{ "林业", "林草" },
	{ "信访" },
	{ "数据" },
	{ "公安" },
	{ "发展改革", "发展和改革", "发改" },
	{ "税务" },
	{ "民族", "民宗" },
	{ "审批" },
	{ NULL },
};

/* A name that was read. */
struct body {
	struct spot at;
	struct str tier, stem, whole; /* 县, 应急管理, 应急管理局 */
	const struct ending *ending;
	const char *const *subject; /* NULL: none of them */
};

struct bodies {
	struct body kept[MOST_KEPT];
	size_t n;
};

static const char *const *
subject_of(struct str stem)
{
	for (size_t off = 0; off < stem.len; off += 3)
		for (size_t i = 0; subjects[i][0] != NULL; i++)
			if (str_one_at(stem, off, subjects[i]))
				return subjects[i];
	return NULL;
}

/* Whether a sign at off is a tier's that a body's name may follow: 县|应急局, but not 县城, 全县. */
static bool
is_tier(struct str text, size_t off, size_t len)
{
	static const char *const others[] = { "全", "各", "每", "外", "我", "本", "社", "景", "园",
		"城", "地", "辖", NULL };

	return !common_at(text, off + len - 3) && !str_one_before(text, off, others);
}

/* The ending at off: a long one before a short one. */
static const struct ending *
ending_at(struct str text, size_t off)
{
	/* 人大|常委 */
	for (size_t i = 0; i < COUNT(endings) && !str_before(text, off, "常"); i++)
		if (memcmp(text.data + off, endings[i].mark, 3) == 0 &&
		    str_at(text, off, endings[i].mark) &&
		    !common_at(text, off + strlen(endings[i].mark) - 3))
			return &endings[i];
	return NULL;
}

/* Bytes of the tier's sign that ends before off; *stop: no name goes on before it. */
static size_t
sign_before(struct str text, size_t off, bool *stop)
{
	size_t len = 0;

	switch (utf8_han_at(text, off - 3)) {
	case U'省':
	case U'市':
	case U'县':
	case U'区':
	case U'州':
	case U'旗':
	case U'盟':
	case U'镇':
	case U'乡':
		len = 3;
		break;
	case U'道':
		len = str_before(text, off, "街道") ? 6 : 0;
		break;
	case 0:
	case U'的':
	case U'了':
	case U'在':
	case U'由':
	case U'向':
	case U'把':
	case U'对':
	case U'请':
	case U'各':
	case U'要':
	case U'以':
	case U'里':
	case U'内':
	case U'委':
	case U'直':
	case U'级':
	case U'长':
	case U'局':
	case U'厅':
	case U'及':
	case U'其':
	case U'等':
	case U'与':
	case U'是':
	case U'到':
	case U'从':
	case U'于':
	case U'将':
	case U'个':
	case U'该':
	case U'为':
	case U'属':
	case U'域':
		*stop = true;
	}
	return len && is_tier(text, off - len, len) ? len : 0;
}

/* Reads the name that ends at off, from the sign of its tier on; false if there is none. */
static bool
body_before(struct str text, size_t off, struct body *body)
{
	const struct ending *ending = ending_at(text, off);
	bool stop = ending == NULL;

	for (size_t at = off; !stop && at >= 3 && off - at < MOST_STEM; at -= 3) {
		size_t sign = sign_before(text, at, &stop);

		/* 县法院, but not 县中心 */
		if (!sign || (at == off && ending->kind != ALONE))
			continue;
		*body = (struct body){ .at.off = (uint32_t)(at - sign),
			.tier = str_sub(text, at - sign, sign),
			.stem = str_sub(text, at, off - at),
			.whole = str_sub(text, at, off - at + strlen(ending->mark)),
			.ending = ending,
			.subject = subject_of(str_sub(text, at, off - at)) };
		return true;
	}
	return false;
}

/* Two offices of one thing; in a 镇 or 街道 also two desks, squads or centres. */
static bool
is_of_one_thing(const struct body *one, const struct body *two)
{
	static const char *const towns[] = { "镇", "乡", "街道", NULL };
	static const char *const other_bodies[] = { "工", "党", "团", "纪", "分", "总", NULL };

	return one->subject != NULL && one->subject == two->subject &&
	       one->ending->kind == two->ending->kind &&
	       (one->ending->kind == OFFICE ||
		   (one->ending->kind > OFFICE && str_one_at(one->tier, 0, towns))) &&
	       !str_one_before(one->stem, one->stem.len, other_bodies) &&
	       !str_one_before(two->stem, two->stem.len, other_bodies);
}

/* What a long name may begin with and a short one does without. */
static size_t
lead_in(struct str name)
{
	static const char *const words[] = { "人民", "第一", "中心", "国有", "国家", "生态", NULL };

	return str_one_at(name, 0, words);
}

/* Whether a name is made of characters of a longer one, the first and the last among them: 土储中心. */
static bool
is_short_of(struct str name, struct str whole)
{
	size_t at = 0;

	if (name.len + LEAST_CUT > whole.len)
		return false;
	if (memcmp(name.data, whole.data, 3) != 0)
		at = lead_in(whole);
	if (memcmp(name.data, whole.data + at, 3) != 0)
		return false;
	for (size_t off = 0; off < name.len; off += 3, at += 3) {
		while (at < whole.len && memcmp(name.data + off, whole.data + at, 3) != 0)
			at += 3;
		if (at >= whole.len)
			return false;
	}
	return true;
}

static bool
is_same_body(const struct body *one, const struct body *two)
{
	if (!str_eq(one->tier, two->tier) || str_eq(one->whole, two->whole))
		return false;
	return is_of_one_thing(one, two) || is_short_of(one->whole, two->whole) ||
	       is_short_of(two->whole, one->whole);
}

/* 县卫健局、县卫生监督局: a list has two bodies. */
static bool
is_beside(struct str text, const struct body *one, const struct body *two)
{
	size_t end = one->at.off + one->tier.len + one->whole.len;

	return one->at.block == two->at.block && two->at.off - end <= 6;
}

static void
name_at(struct checking *c, struct bodies *bodies, struct body now)
{
	const struct block *b = &c->doc->blocks[now.at.block];
	struct span at = span_of(now.at.off, now.tier.len + now.whole.len);

	for (size_t i = 0; i < bodies->n; i++) {
		const struct body *one = &bodies->kept[i];

		if (str_eq(one->tier, now.tier) && str_eq(one->whole, now.whole))
			return;
		if (!is_same_body(one, &now) || is_beside(b->text, one, &now))
			continue;
		if (!is_reported(c, b, at))
			report(c, b, at, "called %.*s%.*s elsewhere: one name for one body",
			    STR_FMT(one->tier), STR_FMT(one->whole));
		return;
	}
	if (bodies->n < MOST_KEPT)
		bodies->kept[bodies->n++] = now;
}

void
check_same_bodies(struct checking *c)
{
	struct bodies *bodies = arena_new(c->arena, struct bodies);
	struct body now;

	for (size_t i = 0; i < c->spots.n; i++) {
		const struct spot *spot = &c->spots.items[i];

		if (!body_before(c->doc->blocks[spot->block].text, spot->off, &now))
			continue;
		now.at.block = spot->block;
		name_at(c, bodies, now);
	}
}
