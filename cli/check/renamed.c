#include "check.h"

#include <string.h>

#include "check_private.h"
#include "utf8.h"

/* Bodies that have another name now. */

static const struct wording bodies[] = {
	{ "国土资源局", "自然资源局" },
	{ "国土局", "自然资源局" },
	{ "农业局", "农业农村局" },
	{ "农牧局", "农业农村局" },
	{ "畜牧局", "农业农村局" },
	{ "物价局", "发展改革委" },
	{ "旅游局", "文化和旅游局" },
	{ "食药局", "市场监督管理局" },
	{ "市容局", "城市管理局" },
	{ "国土资源厅", "自然资源厅" },
	{ "国土资源部门", "自然资源部门" },
	{ "安监局", "应急管理局" },
	{ "安监部门", "应急管理部门" },
	{ "安全生产监督管理局", "应急管理局" },
	{ "质量技术监督局", "市场监督管理局" },
	{ "计生委", "卫生健康委" },
	{ "计生局", "卫生健康局" },
	{ "环保厅", "生态环境厅" },
	{ "扶贫开发局", "农业农村局" },
	{ "扶贫局", "农业农村局" },
	{ "银监会", "金融监管总局" },
	{ "银保监会", "金融监管总局" },
	{ "卫计委", "卫生健康委" },
	{ "卫计局", "卫生健康局" },
	{ "卫生和计划生育", "卫生健康" },
	{ "工商局", "市场监督管理局" },
	{ "工商行政管理局", "市场监督管理局" },
	{ "质监局", "市场监督管理局" },
	{ "食药监局", "市场监督管理局" },
	{ "食品药品监督管理局", "市场监督管理局" },
	{ "扶贫办", "农业农村局" },
	{ "扶贫开发办公室", "农业农村局" },
	{ "乡村振兴局", "农业农村局" },
	{ "环保局", "生态环境局" },
	{ "环境保护局", "生态环境局" },
	{ "文广新局", "文化和旅游局" },
	{ "地税局", "税务局" },
	{ "国税局", "税务局" },
	{ "银监局", "金融监管局" },
	{ "银保监局", "金融监管局" },
	{ "卫生局", "卫生健康局" },
	{ "人事局", "人力资源和社会保障局" },
	{ "劳动局", "人力资源和社会保障局" },
	{ "劳动保障局", "人力资源和社会保障局" },
	{ "劳动和社会保障局", "人力资源和社会保障局" },
	{ "人口和计划生育", "卫生健康" },
	{ "计划生育局", "卫生健康局" },
	{ "粮食局", "粮食和物资储备局" },
	{ "规划局", "自然资源和规划局" },
	{ "监察局", "监察委员会" },
	{ "法制办", "司法局" },
	{ "法制局", "司法局" },
	{ "国土部门", "自然资源部门" },
	{ "国土所", "自然资源所" },
	{ "文化广电新闻出版局", "文化和旅游局" },
	{ "安全监管局", "应急管理局" },
	{ "食品药品监督局", "市场监督管理局" },
	{ "外经贸局", "商务局" },
	{ "商业局", "商务局" },
	{ "经贸局", "工业和信息化局" },
	{ "经贸委", "工业和信息化局" },
	{ "体改委", "发展改革委" },
	{ "计委", "发展改革委" },
	{ NULL, NULL },
};

/* A short name that is the end of a longer one, 自然资源和规划局, 城乡建设局, 生态环境监察局, 设计委托, or begins other words. */
static bool
is_part(struct str text, size_t off, size_t len)
{
	static const char *const loose[] = { "规划局", "监察局", "卫生局", "人事局", "劳动局",
		"粮食局", "商业局", "计委", "法制办", "法制局", "经贸局", "经贸委", "体改委",
		"国土所", NULL };
	static const char *const before[] = { "市", "县", "区", "旗", "州", "请", "由", "与", "向",
		"到", "让", "找", "、", "对", NULL };
	static const char *const behind[] = { "面", "部", "势", "限", "促", "域", "托", NULL };
	size_t one;

	if (str_one_at(text, off + len, behind) && !str_at(text, off + len, "部门"))
		return true;
	return str_one_at(text, off, loose) && utf8_is_han(utf8_before(text, off, &one)) &&
	       !str_one_before(text, off, before);
}

static void
check_renamed(struct checking *c)
{
	for (size_t i = 0; i < c->spots.n; i++) {
		const struct block *b = &c->doc->blocks[c->spots.items[i].block];
		size_t off = c->spots.items[i].off;
		const struct wording *w = bodies;

		while (w->wrong != NULL && !str_at(b->text, off, w->wrong))
			w++;
		if (w->wrong != NULL && !is_part(b->text, off, strlen(w->wrong)))
			report(c, b, span_of(off, strlen(w->wrong)), "%s has become %s", w->wrong,
			    w->right);
	}
}

const struct finder find_renamed_bodies = { .words = bodies, .run = check_renamed };
