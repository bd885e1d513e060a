/* What a fragment is called: its first words. */
#include "extracting.h"

#include "array.h"
#include "language.h"
#include "utf8.h"

#define TITLE_MAX 20 /* characters of a title or a file name */
#define SHORT 2      /* of a clause that only leads to the next: 当然， 刚才， */

/* The text behind its lead and 同志们，. */
static struct str
without_opening_words(struct str text)
{
	static const char *const words[] = { "同志们，", "同志们！", "各位代表，", "各位同事，",
		NULL };
	struct heading_number number = heading_number_at(text, 0);
	struct lead lead;
	size_t len;

	if (number.level)
		text = str_from(text, number.len);
	else if (lead_at_head(text, &lead))
		text = str_from(text, lead.at.len);
	while ((len = str_one_at(text, 0, words)))
		text = str_from(text, len);
	return text;
}

static bool
ends_clause(struct str text, size_t off)
{
	return utf8_one_at(text, off, "，。；：！？,;:!?") > 0;
}

/* Clauses that only say when, where or by what something is said: 当前， 今年以来， 从测评结果看， 在看到成绩的同时，. */
static const struct circumstance {
	const char *begins, *ends;
} circumstances[] = {
	{ "", "以来" },
	{ "", "同时" },
	{ "", "来看" },
	{ "", "来说" },
	{ "", "来讲" },
	{ "", "上讲" },
	{ "", "上看" },
	{ "", "之际" },
	{ "", "期间" },
	{ "", "前" },
	{ "", "过程中" },
	{ "从", "看" },
	{ "从", "起" },
	{ "从", "开始" },
	{ "在", "上" },
	{ "在", "中" },
	{ "在", "下" },
	{ "在", "后" },
	{ "在", "时" },
	{ "按照", "" },
	{ "根据", "" },
	{ "随着", "" },
	{ "由于", "" },
	{ "除了", "" },
	{ "今年在", "下" },
	{ "", "认识到" },
	{ "", "看到" },
	{ "", "知道" },
	{ "", "证明" },
	{ "", "说" },
	{ "", "们" },
};

static const char *const adverbs[] = { "在这里", "近年来", "下一步", "接下来", "下一阶段", "下阶段",
	"一会儿", "应该说", "可以说", "总的来说", "总体上", "不可否认", "众所周知", NULL };

/* 8月1日, 6月6-7日上午, 今年3月底. */
static bool
is_date(struct str clause)
{
	static const char *const parts[] = { "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "-",
		"年", "月", "日", "至", "今", "去", "昨", "天", "上午", "下午", "晚", "初", "上旬",
		"中旬", "下旬", "底", NULL };
	size_t off = 0, len;

	while ((len = str_one_at(clause, off, parts)))
		off += len;
	return off == clause.len;
}

static bool
is_circumstance(struct str clause)
{
	if (!utf8_is_longer(clause, SHORT) || str_one_at(clause, 0, adverbs) == clause.len ||
	    is_date(clause))
		return true;
	for (size_t i = 0; i < COUNT(circumstances); i++)
		if (str_starts(clause, str_of(circumstances[i].begins)) &&
		    str_ends(clause, str_of(circumstances[i].ends)))
			return true;
	return false;
}

/* The text from its first clause that says something. */
static struct str
without_circumstances(struct str text)
{
	size_t from = 0;

	for (size_t off = 0, len; off < text.len; off += len) {
		uint32_t c = utf8_at(text, off, &len);

		if (!ends_clause(text, off))
			continue;
		if ((c != U'，' && c != ',') || !is_circumstance(str_sub(text, from, off - from)))
			break;
		from = off + len;
	}
	return str_from(text, from);
}

/* Han, letters and digits of the first clauses until there are enough, at most TITLE_MAX. */
struct str
extract_words(struct arena *a, struct str text)
{
	struct buf out = BUF_INIT;
	size_t n = 0, len;

	text = without_circumstances(without_opening_words(text));
	for (size_t off = 0; off < text.len && n < TITLE_MAX; off += len) {
		uint32_t c = utf8_at(text, off, &len);

		if (ends_clause(text, off) && n >= 2)
			break;
		if (!utf8_is_han(c) && !utf8_is_word(c) && c != '-')
			continue;
		buf_add(&out, text.data + off, len);
		n++;
	}
	if (!n)
		buf_z(&out, "素材");
	return buf_move(&out, a);
}
