#include "check.h"

#include "check_private.h"
#include "utf8.h"

/* How many things are said to follow, and how many do. */

static const char *const counters[] = { "个", "项", "点", "条", "件", "对", "把", "场", "篇", "道",
	"关", "步", "类", "种", "招", "大", "张", "支", "套", "方面", "层", "本", "块", NULL };
/* A numeral behind these counts nothing that follows: 第三项, 前两条. */
static const char *const no_count[] = { "第", "每", "前", "后", "余", "他", "各", "上", "近", "超",
	"约", "达", "这", "那", "几", "数", "十", "百", "、", "零", "点", NULL };

#define MOST_COUNTED 27 /* bytes of what is counted */

/* A number that a clause ends with, 四个到位 of 要做到“四个到位”. */
struct said {
	struct span at; /* the numeral */
	unsigned n;
	struct str noun; /* with nothing behind it */
};

/* Reads the number that the clause ending at `end` says; false if it says none. */
static bool
said_before(struct str text, size_t end, struct said *said)
{
	size_t start = end, len;

	if (str_before(text, end, "”"))
		start = end = end - 3;
	for (; end - start < MOST_COUNTED && utf8_han_ends_at(text, start); start -= 3) {
		size_t at = start - 3, measure;
		unsigned n = numeral_at(text, at, &len);

		if (n < 2 || n > 20 || at + len > end || str_one_before(text, at, no_count))
			continue;
		measure = str_one_at(text, at + len, counters);
		/* “三大高地”“五大战略”： is of both */
		if (str_before(text, at, "”“"))
			return false;
		if (!measure || at + len + measure > end)
			continue;
		*said = (struct said){ span_of(at, len), n,
			str_sub(text, at + len + measure, end - at - len - measure) };
		return true;
	}
	return false;
}

static void
say_count(struct checking *c, const struct block *b, const struct said *said, unsigned n)
{
	if (n > 1 && n != said->n && !is_planned(c, (size_t)(b - c->doc->blocks), said->at.off))
		report(c, b, said->at, "%.*s, but %u follow",
		    STR_FMT(str_sub(b->text, said->at.off, said->at.len)), n);
}

/* How long the row of leads that begins with item i is; 0 if it is no row: 一是…二是…四是. */
static unsigned
row_of(const struct number_leads *leads, size_t i)
{
	unsigned n = 1;

	while (i + n < leads->n && leads->items[i + n].form == leads->items[i].form &&
	       leads->items[i + n].n != 1) {
		if (leads->items[i + n].n != n + 1 && leads->items[i + n].n != LEAD_LAST)
			return 0;
		n++;
	}
	return n;
}

/* 做到“四个到位”：一是…，二是…，三是… */
static void
check_rows(struct checking *c, const struct block *b, const struct number_leads *leads)
{
	static const char *const marks[] = { "：", "。", "，", "——", "；", NULL };

	for (size_t i = 0; i < leads->n; i++) {
		size_t off = leads->items[i].at.off, mark = str_one_before(b->text, off, marks);
		struct said said;

		if (leads->items[i].n == 1 && mark && said_before(b->text, off - mark, &said))
			say_count(c, b, &said, row_of(leads, i));
	}
}

/* How many paragraphs from a block on begin with the leads of one row; 0 if none does, or the first is not its first. */
static unsigned
led_paragraphs(const struct checking *c, size_t block)
{
	unsigned n = 0;

	for (; block < c->doc->nblocks && c->doc->blocks[block].kind == BLOCK_PARAGRAPH; block++) {
		const struct lead *lead = c->leads[block].n ? &c->leads[block].items[0] : NULL;

		if (lead == NULL || lead->at.off) {
			if (!n)
				return 0;
			continue;
		}
		if (lead->n != LEAD_LAST && lead->n != n + 1)
			break;
		n++;
	}
	return n;
}

/* 归纳起来，就是五点要求。 before paragraphs that begin with 一是, 二是, 三是 and 四是. */
static void
check_announced(struct checking *c, size_t block)
{
	static const char *const marks[] = { "。", "：", NULL };
	static const char *const points[] = { "", "要求", "意见", "想法", "建议", "体会", "希望",
		"工作", "任务", "措施", "重点", NULL };
	const struct block *b = &c->doc->blocks[block];
	size_t mark = str_one_before(b->text, b->text.len, marks);
	struct said said;

	if (!mark || !said_before(b->text, b->text.len - mark, &said))
		return;
	for (size_t i = 0; points[i] != NULL; i++)
		if (str_eq(said.noun, str_of(points[i])))
			say_count(c, b, &said, led_paragraphs(c, block + 1));
}

/* Items of a list at off up to its 。; 0 if it is no plain list, or its last item may be two. */
static unsigned
listed_at(struct str text, size_t off)
{
	static const char *const unsure[] = { "和", "及", "等", NULL };
	static const char *const ends[] = { "。", "，", NULL };
	size_t from = off, first = 0;
	unsigned n = 1;
	bool alike = true; /* they end alike: 认识到位、责任到位 */

	for (; off < text.len && !str_one_at(text, off, ends); off += utf8_len(text, off)) {
		if (str_at(text, off, "、")) {
			first = first ? first : off;
			alike &= str_eq(str_sub(text, off - 6, 6), str_sub(text, first - 6, 6));
			n++;
			from = off;
		} else if (!utf8_han_at(text, off) &&
			   !str_one_at(text, off, (const char *const[]){ "“", "”", NULL })) {
			return 0;
		}
	}
	if (str_at(text, off, "，") &&
	    !(first && alike && str_eq(str_sub(text, off - 6, 6), str_sub(text, first - 6, 6))))
		return 0;
	return off < text.len && !str_has_one(str_sub(text, from, off - from), unsure) ? n : 0;
}

/* 这项工作分三个阶段：动员部署阶段、集中整治阶段。 */
static void
check_list(struct checking *c, const struct block *b, size_t colon, size_t list)
{
	struct said said;
	unsigned n = listed_at(b->text, list);

	if (n > 1 && said_before(b->text, colon, &said))
		say_count(c, b, &said, n);
}

/* 五个强化：强化学习、强化责任: how often the word before the colon at off begins what follows, up to the sentence's end. */
static unsigned
times_said(struct str text, size_t off)
{
	static const char *const marks[] = { "：", "、", "，", "；", NULL };
	struct str word = str_sub(text, off - 6, 6);
	size_t end = str_find(text, STR("。"), off);
	unsigned n = 0;

	if (end == STR_NONE)
		end = text.len;
	for (size_t at = off; at < end; at += utf8_len(text, at)) {
		size_t mark = str_one_at(text, at, marks);

		n += mark && str_starts(str_from(text, at + mark), word);
	}
	return n;
}

/* Whether what follows the colon at off is told off by the word before it; reports the number of that if it is another. */
static bool
is_said_again(struct checking *c, const struct block *b, size_t off)
{
	static const char *const of_words[] = { "个", "大", "项", NULL };
	size_t measure = off < 15 ? 0 : str_one_before(b->text, off - 6, of_words), number, len;
	unsigned said, n;

	if (!measure)
		return false;
	number = off - 9 - measure;
	n = numeral_at(b->text, number, &len);
	if (n < 2 || len != 3 || (number >= 3 && numeral_at(b->text, number - 3, &len)))
		return false;
	said = times_said(b->text, off);
	if (said > 1 && said != n)
		report(c, b, span_of(number, off - number), "%u are said here", said);
	return said > 1;
}

/* A row of 资金、土地、人才 that is read. */
struct row {
	size_t pauses;
	size_t item;     /* where its last item begins */
	size_t longest;  /* bytes of an item between the first and the last */
	unsigned joined; /* items with 和 or 与 in them, but for the last */
	bool cut;        /* it began before: “双一流”建设、…, （一）… */
};

/* Whether an item is of two: 发展与安全. */
static bool
is_joined(struct str item)
{
	static const char *const joins[] = { "和", "与", "及", NULL };

	return str_has_one(item, joins);
}

/* Bytes of what a row may be called all together, behind its number: 个方面, 类问题; 打造两个中心 is another thing. */
static size_t
together_at(struct str text, size_t off)
{
	static const char *const names[] = { "方面", "个方面", "个环节", "个领域", "个关键",
		"个重点", "个关系", "个阶段", "个层面", "个时段", "个工作组", "个小组", "个组",
		"个专班", "个乡镇", "个镇", "个村", "个社区", "个街道", "个县", "个部门", "个单位",
		"个片区", "个季节", "个维度", "个步骤", "个要素", "个方向", "个节点", "类", "种",
		"大方面", "大领域", "大类", "大板块", "大重点", "大环节", "大片区", "大任务",
		"大体系", "大产业", "项工作", "项制度", "项任务", "项措施", "项重点", "项改革",
		"项内容", "项指标", "项行动", "位领导", "位同志", "条线", "支队伍", "本账",
		"道防线", "张清单", NULL };

	return str_one_at(text, off, names);
}

/* 重点整治占道经营、乱停乱放、乱搭乱建五类问题: a row, and behind its last item, which ends at `end`, a number that is not its. */
static void
check_row(struct checking *c, const struct block *b, const struct row *row, size_t end)
{
	static const char *const no_row[] = { "等", "的", "其他", "另", "以及", "共", "了", "这",
		"在", "要", "到", "有", NULL };
	struct str text = b->text, item;
	size_t off = row->item, len = 0;
	unsigned n = 0;

	while (off < end && !utf8_one_at(text, off, "一二两三四五六七八九十"))
		off += 3;
	n = off < end ? numeral_at(text, off, &len) : 0;
	item = str_sub(text, row->item, off - row->item);
	/* 村干部、网格员排查大病、残疾两类人群: two rows */
	if (n < 2 || row->longest > item.len + 6 || !together_at(text, off + len) || item.len < 3 ||
	    item.len > 24 || str_has_one(item, no_row) || str_one_before(text, off, no_count) ||
	    particle_word_at(particle_doings, text, off - 6))
		return;
	unsigned items = (unsigned)row->pauses + 1, last = is_joined(item);

	/* 甲、乙和丙 are three; 甲与乙、丙与丁 are two, or four */
	if (row->joined ? n != items && n != items + row->joined + last : n != items + last)
		say_count(c, b, &(struct said){ span_of(off, len), n, STR("") },
		    row->joined ? items : items + last);
}

/* The rows of a block with their numbers behind them. */
static void
check_row_counts(struct checking *c, const struct block *b, struct letters text)
{
	struct row row = { .pauses = 0 };
	size_t i = 0, mark, off, number = heading_number_at(b->text, 0).len;

	while (i < text.n && text.offs[i] < number)
		i++;
	do {
		mark = letters_next(text, i, LOOK_MARK);
		off = mark < text.n ? text.offs[mark] : b->text.len;
		if (mark < text.n && text.codes[mark] == U'、') {
			struct str item =
			    str_sub(b->text, row.item, row.pauses ? off - row.item : 0);

			row.joined += is_joined(item);
			row.longest = item.len > row.longest ? item.len : row.longest;
			row.pauses++;
			row.item = off + 3;
		} else {
			if (row.pauses && !row.cut)
				check_row(c, b, &row, off);
			row = (struct row){ .cut = mark < text.n && text.codes[mark] != U'，' &&
						   text.codes[mark] != U'。' };
		}
		i = mark + 1;
	} while (mark < text.n);
}

/* The numbers before colons. */
static void
check_colons(struct checking *c, const struct block *b, struct letters text)
{
	for (size_t i = letters_next(text, 0, LOOK_MARK); i < text.n;
	     i = letters_next(text, i + 1, LOOK_MARK)) {
		size_t off = text.offs[i];
		bool colon = text.codes[i] == U'：', again = colon && is_said_again(c, b, off);

		if (b->kind != BLOCK_PARAGRAPH)
			continue;
		if (colon && !again)
			check_list(c, b, off, off + 3);
		/* “四个到位”，即认识到位、责任到位 */
		if (text.codes[i] == U'，' && str_at(b->text, off + 3, "即"))
			check_list(c, b, off, off + 6);
	}
}

/* How many things are told off from the 第一 at off on, each by its name: 第一句话, 第二句话. */
static unsigned
told_off(struct str text, size_t off, struct str name)
{
	unsigned n = 1;
	size_t len;

	for (size_t at = off + 3; (at = str_find(text, STR("第"), at)) != STR_NONE; at += 3)
		if (numeral_at(text, at + 3, &len) == n + 1 &&
		    str_starts(str_from(text, at + 3 + len), name))
			n++;
	return n;
}

/* 我讲两层意思。第一层意思，…: the number before 第一, of the thing that is told off. */
static void
check_told_off(struct checking *c, const struct block *b)
{
	static const char *const names[] = { "层意思", "句话", "件事", "个问题", "个方面", "点",
		"条", NULL };
	static const char *const marks[] = { "。", "：", "，", NULL };
	size_t off = str_find(b->text, STR("第一"), 0), mark, len,
	       name = off != STR_NONE ? str_one_at(b->text, off + 6, names) : 0;
	struct str what = str_sub(b->text, off + 6, name);
	unsigned said, n;

	if (!name || !off || !(mark = str_one_before(b->text, off, marks)) ||
	    !str_ends(str_sub(b->text, 0, off - mark), what) || off < mark + name + 3)
		return;
	size_t number = off - mark - name - 3;

	said = numeral_at(b->text, number, &len);
	n = told_off(b->text, off, what);
	if (said > 1 && len == 3 && n > 1 && said != n)
		report(c, b, span_of(number, 3 + name), "%u are told off here", n);
}

/* 以上三点意见 behind the sections: as many as there are. */
static void
check_summed(struct checking *c, size_t sections)
{
	static const char *const summing[] = { "以上", "上述", NULL };
	static const char *const points[] = { "点", "个方面", "条意见", NULL };
	const struct block *b = &c->doc->blocks[c->doc->nblocks - 1];
	size_t off = 0, head = 0, len;

	if (!is_prose(b) || sections < 2 || c->leads[c->doc->nblocks - 1].n)
		return;
	while (off < b->text.len && !(head = str_one_at(b->text, off, summing)))
		off += utf8_len(b->text, off);
	unsigned n = head ? numeral_at(b->text, off + head, &len) : 0;

	if (n > 1 && n != sections && str_one_at(b->text, off + head + len, points))
		report(c, b, span_of(off + head, len), "there are %zu sections", sections);
}

void
check_counts(struct checking *c)
{
	size_t sections = 0;
	unsigned top = 0;

	report_planned(c, NUMBER_COUNT);
	report_planned(c, NUMBER_OTHER_COUNT);
	for (size_t i = 0; i < c->doc->nblocks; i++) {
		const struct block *b = &c->doc->blocks[i];

		unsigned level = is_prose(b) ? heading_number_at(b->text, 0).level : 0;

		if (level && (!top || level <= top)) {
			sections = level < top ? 1 : sections + 1;
			top = level;
		}
		if (is_prose(b))
			check_colons(c, b, c->facts[i].letters);
		if (is_prose(b))
			check_row_counts(c, b, c->facts[i].letters);
		if (b->kind != BLOCK_PARAGRAPH)
			continue;
		check_told_off(c, b);
		check_rows(c, b, &c->leads[i]);
		check_announced(c, i);
	}
	if (c->doc->nblocks)
		check_summed(c, sections);
}
