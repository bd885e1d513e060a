#include "check.h"

#include <string.h>

#include "check_private.h"
#include "utf8.h"

/* Bodies that have another name now: the reforms of 2008, 2013, 2018 and 2023. */

/* A row that ends in * is of every office called so, in the country and in a county, 国土资源局 and 国土资源所. */
static const struct wording bodies[] = {
	{ "国土资源*", "自然资源*" },
	{ "全面深化改革领导小组", "全面深化改革委员会" },
	{ "网络安全和信息化领导小组", "网络安全和信息化委员会" },
	{ "财经领导小组", "财经委员会" },
	{ "国土局", "自然资源局" },
	{ "国土厅", "自然资源厅" },
	{ "国土所", "自然资源所" },
	{ "国土部门", "自然资源部门" },
	{ "国土分局", "自然资源分局" },
	{ "规划局", "自然资源和规划局" },
	{ "城乡规划局", "自然资源和规划局" },
	{ "安全生产监督管理*", "应急管理*" },
	{ "安全生产监管局", "应急管理局" },
	{ "安全生产监督局", "应急管理局" },
	{ "安全监管局", "应急管理局" },
	{ "安全监管总局", "应急管理部" },
	{ "安监*", "应急管理*" },
	{ "质量技术监督*", "市场监督管理*" },
	{ "技术监督局", "市场监督管理局" },
	{ "质监*", "市场监督管理*" },
	{ "质检总局", "市场监管总局" },
	{ "工商行政管理*", "市场监督管理*" },
	{ "工商局", "市场监督管理局" },
	{ "工商所", "市场监督管理所" },
	{ "工商分局", "市场监督管理分局" },
	{ "工商总局", "市场监管总局" },
	{ "工商部门", "市场监督管理部门" },
	{ "食品药品监督管理*", "市场监督管理*" },
	{ "食品药品监管*", "市场监督管理*" },
	{ "食品药品监督局", "市场监督管理局" },
	{ "食药监*", "市场监督管理*" },
	{ "食药局", "市场监督管理局" },
	{ "食药总局", "市场监管总局" },
	{ "物价局", "发展改革委" },
	{ "环境保护局", "生态环境局" },
	{ "环境保护厅", "生态环境厅" },
	{ "环境保护部", "生态环境部" },
	{ "环境保护分局", "生态环境分局" },
	{ "环保局", "生态环境局" },
	{ "环保厅", "生态环境厅" },
	{ "环保部", "生态环境部" },
	{ "环保所", "生态环境所" },
	{ "环保分局", "生态环境分局" },
	{ "卫生和计划生育*", "卫生健康*" },
	{ "卫生计生*", "卫生健康*" },
	{ "卫计*", "卫生健康*" },
	{ "卫生局", "卫生健康局" },
	{ "卫生厅", "卫生健康委" },
	{ "卫生部", "国家卫生健康委" },
	{ "人口和计划生育*", "卫生健康*" },
	{ "人口与计划生育*", "卫生健康*" },
	{ "人口计生*", "卫生健康*" },
	{ "计划生育局", "卫生健康局" },
	{ "计划生育委员会", "卫生健康委员会" },
	{ "计划生育办公室", "卫生健康办公室" },
	{ "计生*", "卫生健康*" },
	{ "农业局", "农业农村局" },
	{ "农业厅", "农业农村厅" },
	{ "农业部", "农业农村部" },
	{ "农业委员会", "农业农村委员会" },
	{ "农牧局", "农业农村局" },
	{ "农机局", "农业农村局" },
	{ "农业机械管理局", "农业农村局" },
	{ "畜牧局", "农业农村局" },
	{ "畜牧兽医局", "农业农村局" },
	{ "水产局", "农业农村局" },
	{ "水产畜牧*", "农业农村*" },
	{ "扶贫开发局", "农业农村局" },
	{ "扶贫开发办公室", "农业农村局" },
	{ "扶贫局", "农业农村局" },
	{ "扶贫办", "农业农村局" },
	{ "乡村振兴局", "农业农村局" },
	{ "旅游局", "文化和旅游局" },
	{ "旅游委", "文化和旅游局" },
	{ "旅游发展委", "文化和旅游局" },
	{ "旅发委", "文化和旅游局" },
	{ "文化局", "文化和旅游局" },
	{ "文化厅", "文化和旅游厅" },
	{ "文化部", "文化和旅游部" },
	{ "文广新局", "文化和旅游局" },
	{ "文广局", "文化和旅游局" },
	{ "文化广电新闻出版局", "文化和旅游局" },
	{ "文化广播电视*", "文化和旅游*" },
	{ "新闻出版广电*", "广播电视*" },
	{ "广播电影电视*", "广播电视*" },
	{ "广电局", "文化和旅游局" },
	{ "市容局", "城市管理局" },
	{ "市容管理局", "城市管理局" },
	{ "银监会", "金融监管总局" },
	{ "银监*", "金融监管*" },
	{ "保监会", "金融监管总局" },
	{ "保监*", "金融监管*" },
	{ "银保监会", "金融监管总局" },
	{ "银保监*", "金融监管*" },
	{ "出入境检验检疫局", "海关" },
	{ "检验检疫局", "海关" },
	{ "地方税务局", "税务局" },
	{ "国家税务局", "税务局" },
	{ "地税*", "税务*" },
	{ "国税*", "税务*" },
	{ "人事局", "人力资源和社会保障局" },
	{ "人事厅", "人力资源和社会保障厅" },
	{ "劳动局", "人力资源和社会保障局" },
	{ "劳动人事局", "人力资源和社会保障局" },
	{ "人事劳动局", "人力资源和社会保障局" },
	{ "劳动保障局", "人力资源和社会保障局" },
	{ "劳动保障厅", "人力资源和社会保障厅" },
	{ "劳动保障所", "人力资源和社会保障所" },
	{ "劳动和社会保障*", "人力资源和社会保障*" },
	{ "劳动社会保障*", "人力资源和社会保障*" },
	{ "粮食局", "粮食和物资储备局" },
	{ "监察局", "监察委员会" },
	{ "监察厅", "监察委员会" },
	{ "法制办", "司法局" },
	{ "法制局", "司法局" },
	{ "外经贸局", "商务局" },
	{ "外经贸厅", "商务厅" },
	{ "外贸局", "商务局" },
	{ "商业局", "商务局" },
	{ "经贸局", "工业和信息化局" },
	{ "经贸委", "工业和信息化局" },
	{ "体改委", "发展改革委" },
	{ "体改办", "发展改革委" },
	{ "计委", "发展改革委" },
	{ "体委", "体育局" },
	{ "体育运动委员会", "体育局" },
	{ "铁道部", "交通运输部" },
	{ "交通厅", "交通运输厅" },
	{ "公安消防*", "消防救援*" },
	{ "林业厅", "林业和草原局" },
	{ "林业部", "国家林业和草原局" },
	{ NULL, NULL },
};

/* What an office is called at its end. */
static const char *const offices[] = { "委员会", "办公室", "总局", "分局", "部门", "系统", "总队",
	"支队", "大队", "中队", "局", "厅", "委", "办", "所", "站", NULL };
#define OF_ALL '*'

/* Bytes at off of what a row names, with its office; 0 if that stands not there. */
static size_t
body_at(struct str text, size_t off, const struct wording *row)
{
	const char *name = row->wrong;
	size_t n = 0, office;

	/* found by its first two characters */
	if (memcmp(name, text.data + off, 6) != 0)
		return 0;
	while (name[n] != '\0' && off + n < text.len && text.data[off + n] == name[n])
		n++;
	if (name[n] != OF_ALL)
		return name[n] == '\0' ? n : 0;
	office = str_one_at(text, off + n, offices);
	return office ? n + office : 0;
}

/* A short name that is the end of a longer one, 自然资源和规划局, 城乡建设局, 生态环境监察局, 设计委托, or begins other words. */
static bool
is_part(struct str text, size_t off, size_t len)
{
	static const char *const loose[] = { "规划局", "监察局", "监察厅", "卫生局", "卫生厅",
		"卫生部", "人事局", "人事厅", "劳动局", "粮食局", "商业局", "计委", "法制办",
		"法制局", "经贸局", "经贸委", "体改委", "国土所", "农业部", "农业厅", "文化部",
		"文化局", "文化厅", "环保部", "体委", "外贸局", "计生", "林业部", "工商所",
		"环保所", "旅游委", NULL };
	static const char *const before[] = { "省", "市", "县", "区", "旗", "州", "镇", "乡",
		"国家", "中央", "政府", "请", "由", "与", "向", "到", "让", "找", "、", "对", "在",
		"给", "同", "跟", "原", "把", NULL };
	static const char *const behind[] = { "面", "部", "势", "限", "促", "域", "托", "门", "队",
		"署", "分", "件", "位", "员", "法", "有", "于", "属", "中心", "协会", "志愿",
		"公司", NULL };
	size_t one;

	if (str_one_at(text, off + len, behind) && !str_at(text, off + len, "部门"))
		return true;
	return str_one_at(text, off, loose) && utf8_is_han(utf8_before(text, off, &one)) &&
	       !str_one_before(text, off, before);
}

/* Whether a sentence tells of former times: 原县农业局, 机构改革以前, 1995年. */
static bool
is_history(struct str sentence)
{
	static const char *const once[] = { "原", "改革前", "改革后", "改革以后", "改革之后",
		"改革中", "当年", "当时", "时任", "曾", "前身", "更名", "改名", "改称", "改为",
		"撤销", "并入", "合并", "划归", "划转", "划入", "组建", "历任", "年代", "解放初",
		"过去", "以前", "之前", "从前", "退休", NULL };
	size_t at = 0, n;

	if (str_has_one(sentence, once))
		return true;
	for (; at < sentence.len; at += n ? n : utf8_len(sentence, at)) {
		n = digits_here(sentence, at);
		if (n == 4 && str_at(sentence, at + 4, "年") &&
		    (str_at(sentence, at, "19") || str_at(sentence, at, "200") ||
			str_at(sentence, at, "201")))
			return true;
	}
	return false;
}

/* The sentence that was looked at last: many bodies may stand in one. */
struct sentence {
	const struct block *block;
	size_t end;
	bool is_history;
};

/* Whether the sentence that off stands in tells of former times. Asked with growing offsets. */
static bool
is_of_former_times(struct sentence *last, const struct block *b, size_t off)
{
	static const char *const stops[] = { "。", "！", "？", "；", "\n", NULL };
	size_t start = off, end = off, len;

	if (last->block == b && off < last->end)
		return last->is_history;
	while (start && !str_one_before(b->text, start, stops))
		start -= utf8_before(b->text, start, &len) ? len : 1;
	while (end < b->text.len && !str_one_at(b->text, end, stops))
		end += utf8_len(b->text, end);
	*last = (struct sentence){ .block = b,
		.end = end,
		.is_history = is_history(str_sub(b->text, start, end - start)) };
	return last->is_history;
}

/* What a body is called now: with the same office at its end. */
static struct str
name_now(struct arena *a, const struct wording *row, struct str name)
{
	size_t stem = strlen(row->wrong) - 1, len = strlen(row->right);

	if (row->wrong[stem] != OF_ALL)
		return str_of(row->right);
	return arena_printf(a, "%.*s%.*s", (int)len - 1, row->right, STR_FMT(str_from(name, stem)));
}

static void
check_renamed(struct checking *c)
{
	struct sentence last = { .block = NULL };

	for (size_t i = 0; i < c->spots.n; i++) {
		const struct block *b = &c->doc->blocks[c->spots.items[i].block];
		size_t off = c->spots.items[i].off, len = 0;
		const struct wording *row = bodies;

		while (row->wrong != NULL && !(len = body_at(b->text, off, row)))
			row++;
		if (!len || is_part(b->text, off, len) || is_of_former_times(&last, b, off))
			continue;
		struct str name = str_sub(b->text, off, len);

		report(c, b, span_of(off, len), "%.*s has become %.*s", STR_FMT(name),
		    STR_FMT(name_now(c->arena, row, name)));
	}
}

const struct finder find_renamed_bodies = { .words = bodies, .run = check_renamed };
