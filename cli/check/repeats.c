#include "check.h"

#include "check_private.h"
#include "likeness.h"
#include "map.h"
#include "utf8.h"

/* Said twice: paragraphs, openings, figures, posts, names of one body. */

#define COMPARED 4096 /* paragraphs that are compared with each other */

/* A paragraph at a glance. */
struct seen {
	const struct block *block;
	struct glance glance;

	/* set by alike() */
	const struct seen *with; /* the one it shares them with */
	size_t shared;
};

/* The paragraphs so far, and a table of the few shingles of each. */
struct paragraphs {
	struct seen *items;
	size_t n;
	uint32_t *slots; /* 1 + the number of a shingle: GLANCE_FEW a paragraph; 0 is free */
	size_t nslots;   /* a power of two */
};

static uint64_t
shingle_of(const struct paragraphs *p, uint32_t slot)
{
	return p->items[(slot - 1) / GLANCE_FEW].glance.few[(slot - 1) % GLANCE_FEW];
}

/* Where a shingle stands in the table, or belongs. */
static uint32_t *
slot_of(const struct paragraphs *p, uint64_t shingle)
{
	size_t at = shingle & (p->nslots - 1);

	while (p->slots[at] && shingle_of(p, p->slots[at]) != shingle)
		at = (at + 1) & (p->nslots - 1);
	return &p->slots[at];
}

/* The paragraph before the last one that shares most of its few shingles; NULL if none shares any. */
static struct seen *
alike(struct paragraphs *p)
{
	struct seen *one = &p->items[p->n - 1], *found = NULL;

	for (size_t k = 0; k < one->glance.nfew; k++) {
		uint32_t *slot = slot_of(p, one->glance.few[k]);
		struct seen *other;

		if (!*slot) {
			*slot = (uint32_t)((p->n - 1) * GLANCE_FEW + k + 1);
			continue;
		}
		other = &p->items[(*slot - 1) / GLANCE_FEW];
		other->shared = other->with == one ? other->shared + 1 : 1;
		other->with = one;
		if (found == NULL || other->shared > found->shared)
			found = other;
	}
	return found;
}

#define REPEATED 0.6

static bool
repeats(struct arena *a, const struct seen *one, const struct seen *other)
{
	return glance_likeness(&one->glance, &other->glance) >= REPEATED &&
	       shingles_likeness(shingles_of(a, one->block->text),
		   shingles_of(a, other->block->text)) >= REPEATED;
}

static struct paragraphs
paragraphs_of(struct arena *a, const struct document *doc)
{
	size_t most = doc->nblocks < COMPARED ? doc->nblocks : COMPARED;
	struct paragraphs p = { .items = arena_array(a, struct seen, most), .nslots = 1 };

	while (p.nslots < 2 * GLANCE_FEW * most)
		p.nslots *= 2;
	p.slots = arena_array(a, uint32_t, p.nslots);
	return p;
}

/* Whole paragraphs are compared only where they share a rare shingle, so that a long text costs no more than a short one a line. */
void
check_repeated_paragraphs(struct checking *c)
{
	struct paragraphs p = paragraphs_of(c->arena, c->doc);

	for (size_t i = 0; i < c->doc->nblocks && i < COMPARED; i++) {
		const struct block *b = &c->doc->blocks[i];

		if (b->kind != BLOCK_PARAGRAPH || b->text.len < 60)
			continue;
		struct seen *one = &p.items[p.n++], *other;

		one->block = b;
		glance_at(b->text, &one->glance);
		other = alike(&p);
		if (other == NULL || !repeats(c->arena, one, other))
			continue;
		struct str head =
		    str_sub(other->block->text, 0, utf8_prefix(other->block->text, 12));

		report(c, b, span_of(0, b->text.len),
		    "this nearly repeats the paragraph that begins %.*s…", STR_FMT(head));
	}
}

/* 刚才 and the announcement of what follows, each once. */
void
check_repeated_openings(struct checking *c)
{
	static const char *const heads[] = { "刚才，", "刚才,", NULL };
	static const char *const announcements[] = { "下面，我讲", "下面，我再讲", "下面，我就",
		"下面，我强调", "下面，我提", "下面，我谈", "下面我讲", "下面我强调", NULL };
	size_t told = 0, announced = 0;

	for (size_t i = 0; i < c->doc->nblocks; i++) {
		const struct block *b = &c->doc->blocks[i];

		if (b->kind != BLOCK_PARAGRAPH)
			continue;
		size_t head = str_one_at(b->text, 0, heads);

		if (head && told++)
			report(c, b, span_of(0, head), "a second paragraph begins with 刚才");
		for (size_t off = str_find(b->text, STR("下面"), 0), len; off != STR_NONE;
		     off = str_find(b->text, STR("下面"), off + 6))
			if ((len = str_one_at(b->text, off, announcements)) != 0 && announced++)
				report(c, b, span_of(off, len),
				    "what follows is announced a second time");
	}
}

#define MOST_NOUN 36 /* bytes */

/* The Han run right before off: what a figure is about; empty if it goes on and on. */
static struct str
noun_before(struct str text, size_t off)
{
	size_t at = off, len;

	while (off - at <= MOST_NOUN && utf8_is_han(utf8_before(text, at, &len)) && len == 3)
		at -= len;
	return off - at > MOST_NOUN ? STR("") : str_sub(text, at, off - at);
}

/* Whether a noun before a figure says how much there is of a whole: of what changes, or is done again, there are many figures. */
static bool
is_whole(struct str noun)
{
	static const char *const whole[] = { "总", "共", "现有", "辖", "全长", "面积", "人口",
		"户籍", "常住", "全省", "全市", "全县", "全区", "全镇", "全乡", "全村", NULL };
	static const char *const changing[] = { "增", "高于", "低于", "优于", "降", "提高", "提升",
		"占", "达", "超", "突破", "年均", "分别", "同比", "比重", "比例", "率", "完成",
		"改造", "治理", "培训", "转移", "新", "建成", "种", "就业", "投入", "安排", "争取",
		"力争", "稳定在", "保持在", "累计", "平均", "其中", NULL };

	return noun.len >= 12 && has_one(noun, whole) && !has_one(noun, changing);
}

/* What a place has a known number of. */
static const char *const parts[] = { "乡镇街道", "镇街", "乡镇", "街道", "社区", "行政村", "建制村",
	"自然村", "村民小组", "县市区", "县区", "区县", "网格", "小区", "学校", "中学", "小学",
	"医院", "党支部", "基层党组织", "党员", NULL };
static const char *const wholes[] = { "全省", "全市", "全州", "全县", "全区", "全旗", "全镇",
	"全乡", "全街道", "全村", NULL };
static const char *const holding[] = { "共有", "现有", "下辖", "现辖", "共辖", "共", "有", "辖",
	NULL };

/* "全区社区" of 全区共有36个社区 and of 全区社区36个, a number of n bytes at off; empty if it is of no such thing. */
static struct str
held_by(struct arena *a, struct str text, struct span number)
{
	static const char *const measures[] = { "个", "所", "家", "名", NULL };
	size_t end = number.off + number.len, measure = str_one_at(text, end, measures),
	       at = number.off;
	size_t part = measure ? str_one_at(text, end + measure, parts) : 0;
	struct str noun = str_sub(text, end + measure, part);

	if (measure && !part && (part = str_one_before(text, at, parts)) != 0) {
		noun = str_sub(text, at - part, part);
		at -= part;
	}
	if (!part)
		return STR("");
	at -= str_one_before(text, at, holding);
	size_t whole = str_one_before(text, at, wholes);

	return whole ? arena_printf(a, "%.*s%.*s", STR_FMT(str_sub(text, at - whole, whole)),
			   STR_FMT(noun))
		     : STR("");
}

/* What a number with a unit is of, as a key; empty if there may be many of it. */
static struct str
figure_key(struct arena *a, struct str text, struct span number, size_t unit)
{
	struct str held = held_by(a, text, number), noun;

	if (held.len)
		return held;
	noun = unit ? noun_before(text, number.off) : STR("");
	return is_whole(noun) ? arena_printf(a, "%.*s %.*s", STR_FMT(noun),
				    STR_FMT(str_sub(text, number.off + number.len, unit)))
			      : STR("");
}

/* 总投资48.6亿元 here and 总投资52亿元 there. */
static void
check_two_figures(struct checking *c)
{
	static const char *const units[] = { "亿元", "万元", "万人", "万户", "万亩", "公里", "%",
		"个百分点", "平方公里", "平方米", "个", "户", "名", "条", "亩", "人", "元", "处",
		"家", "所", NULL };
	static const char *const aims[] = { "以上", "左右", "以内", "以下", "多", "余", NULL };
	struct map seen = { 0 };

	for (size_t i = 0; i < c->spots.n; i++) {
		const struct block *b = &c->doc->blocks[c->spots.items[i].block];
		size_t off = c->spots.items[i].off, n = digits_here(b->text, off),
		       unit = str_one_at(b->text, off + n, units);

		if (!unit || !is_prose(b) || str_one_at(b->text, off + n + unit, aims))
			continue;
		struct str key = figure_key(c->arena, b->text, span_of(off, n), unit),
			   now = str_sub(b->text, off, n + unit), *before;

		if (!key.len)
			continue;
		void **slot = map_put(c->arena, &seen, key);

		if ((before = *slot) == NULL)
			*(struct str *)(*slot = arena_new(c->arena, struct str)) = now;
		else if (!str_eq(*before, now))
			report(c, b, span_of(off, n + unit), "%.*s was %.*s before",
			    STR_FMT(str_sub(key, 0, str_find(key, STR(" "), 0))), STR_FMT(*before));
	}
}

const struct finder find_two_figures = { .chars = "0123456789", .run = check_two_figures };

/* The title beside a name, behind it or before; empty if there is none. */
static struct span
post_of(struct str text, struct span name)
{
	static const char *const titles[] = { "书记", "市长", "县长", "区长", "省长", "镇长",
		"乡长", "部长", "局长", "主任", "主席", "秘书长", "院长", "检察长", "校长", NULL };
	size_t behind = str_one_at(text, name.off + name.len, titles),
	       before = str_one_before(text, name.off, titles);

	return behind ? span_of(name.off + name.len, behind) : span_of(name.off - before, before);
}

/* The post that a person had, and another one here. */
static void
post_in(struct checking *c, struct map *seen, const struct block *b, const struct proper_name *name)
{
	struct span post = post_of(b->text, name->at);
	size_t start = post.off < name->at.off ? post.off : name->at.off;

	if (name->kind != NAME_PERSON || !post.len || name->core.len < 6)
		return;
	void **slot = map_put(c->arena, seen, name->core);
	struct str now = str_sub(b->text, post.off, post.len), *before = *slot;

	if (before == NULL)
		*(struct str *)(*slot = arena_new(c->arena, struct str)) = now;
	else if (!str_eq(*before, now))
		report(c, b, span_of(start, name->at.len + post.len), "%.*s was %.*s before",
		    STR_FMT(name->core), STR_FMT(*before));
}

/* 李某书记 here and 李某区长 there: the same full name before two titles. */
void
check_two_posts(struct checking *c)
{
	struct map seen = { 0 };

	for (size_t i = 0; i < c->doc->nblocks; i++)
		for (size_t k = 0; k < c->facts[i].nnames; k++)
			post_in(c, &seen, &c->doc->blocks[i], &c->facts[i].names[k]);
}

/* One body, two names: the first of a pair and the second both stand in the text. */
static const struct wording bodies[] = {
	{ "城管局", "综合执法局" },
	{ "卫健局", "卫健委" },
	{ "住建局", "住房和城乡建设局" },
	{ "住建局", "住房城乡建设局" },
	{ "人社局", "人力资源和社会保障局" },
	{ "人社局", "人力资源社会保障局" },
	{ "应急局", "应急管理局" },
	{ "交通局", "交通运输局" },
	{ "水利局", "水务局" },
	{ "资规局", "自然资源和规划局" },
	{ "自然资源局", "自然资源和规划局" },
	{ "工信局", "工业和信息化局" },
	{ "市监局", "市场监管局" },
	{ "市监局", "市场监督管理局" },
	{ "信访局", "信访办" },
	{ "文旅局", "文化广电和旅游局" },
	{ "文旅局", "文广新局" },
	{ "文旅局", "文化和旅游局" },
	{ "市场监管局", "市场监督管理局" },
	{ "创建办", "创城办" },
	{ "文明办", "精神文明建设办公室" },
	{ "发改局", "发改委" },
	{ "教育局", "教体局" },
	{ "城管局", "城市管理局" },
	{ "城管局", "综合行政执法局" },
	{ "卫健局", "卫生健康委" },
	{ "卫健委", "卫生健康局" },
	{ "教育局", "教育体育局" },
	{ "文旅局", "文广旅局" },
	{ "发改委", "发展和改革局" },
	{ NULL, NULL },
};
#define NBODIES (sizeof bodies / sizeof *bodies - 1)

static void
check_two_names(struct checking *c)
{
	bool stands[NBODIES] = { false };
	const struct spot *other[NBODIES] = { NULL };

	for (size_t i = 0; i < c->spots.n; i++) {
		const struct spot *spot = &c->spots.items[i];
		struct str text = c->doc->blocks[spot->block].text;

		for (size_t k = 0; k < NBODIES; k++) {
			stands[k] |= here(text, spot->off, bodies[k].wrong);
			if (other[k] == NULL && here(text, spot->off, bodies[k].right))
				other[k] = spot;
		}
	}
	for (size_t k = 0; k < NBODIES; k++)
		if (stands[k] && other[k] != NULL)
			report(c, &c->doc->blocks[other[k]->block],
			    span_of(other[k]->off, strlen(bodies[k].right)),
			    "%s is called %s elsewhere: one name for one body", bodies[k].right,
			    bodies[k].wrong);
}

const struct finder find_two_names = { .words = bodies, .either = true, .run = check_two_names };
