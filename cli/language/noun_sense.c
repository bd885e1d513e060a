#include "language.h"

#include "array.h"
#include "language_private.h"

/* 次 counts in 召开x次, it orders in 第x次: what the words around a noun make of it. The first row that fits decides. */
static const struct sense {
	const char *noun, *before, *after; /* NULL: any */
	enum class class;
	bool bare; /* it is no noun of the blank at all */
} senses[] = {
	{ "委", NULL, "、X政府 、x政府 、×政府 、*政府 、××政府 、**政府 、XX政府 、xx政府",
	    CLASS_PLACE, false },
	{ "委", "代表 中共", NULL, CLASS_PLACE, false },
	{ "年", NULL, "度", CLASS_DATE, false },
	{ "分公司", "电信 移动 联通 铁塔 人寿 人保 财险 石油 石化 邮政 烟草 电力", NULL,
	    CLASS_PLACE, false },
	{ "支行", "银行 农行 工行 建行 中行 信用社", NULL, CLASS_PLACE, false },
	{ "分行", "银行 农行 工行 建行 中行", NULL, CLASS_PLACE, false },
	{ "中心", "银行", "支行", CLASS_PLACE, false },
	{ "位", "第", NULL, CLASS_AMOUNT, false },
	{ "名", "第", NULL, CLASS_AMOUNT, false },
	{ NULL, "第", NULL, CLASS_ORDINAL, false },
	{ "次", "届", NULL, CLASS_ORDINAL, false },
	{ "次", NULL, "全会 全体 党代会 常委会", CLASS_ORDINAL, false },
	{ "号", "月", NULL, CLASS_DATE, false },
	{ "日", NULL, "内 之内", CLASS_AMOUNT, false },
	{ "日", "拘留 停业 停工 停产 禁闭", NULL, CLASS_AMOUNT, false },
	{ "年", NULL, "来 间 时间 内 多来 以上 左右 过渡期 试点 之久 之内 以前 无 没有 不 如一日",
	    CLASS_AMOUNT, false },
	{ "年",
	    "连续 延长 延长至 期限 有效期 平均 满 每 等了 盼了 干了 这 驻村 任职 从教 从警 坚守 扎根 服役 历时 近 过去 走过的 不少于 不低于 至少 超过 满 用 前后 再有 还有 再过 再用 就是 一干 了 满 整整 将近 足足 长达 时隔",
	    NULL, CLASS_AMOUNT, false },
	{ "点", "日 号 午 晚上 早上 凌晨", NULL, CLASS_DATE, false },
	{ "时", "日 号 午 晚上 早上 凌晨 日　 至 到", NULL, CLASS_DATE, false },
	{ "时", NULL, "整 许 前 至 分", CLASS_DATE, false },
	{ "时", NULL, "X分 x分 ×分 *分 XX分 xx分 ××分 **分", CLASS_DATE, false },
	{ "时", NULL, NULL, CLASS_PLACE, true },
	{ "分", "时 点", NULL, CLASS_DATE, false },
	{ "成", NULL, "以上 以下 左右 多 的 ， 。 、 ；", CLASS_AMOUNT, false },
	{ "成", NULL, NULL, CLASS_PLACE, true },
	{ "级", "风力 大风 阵风 震级", NULL, CLASS_AMOUNT, false },
	{ "级", NULL, "台阶 地震 大风", CLASS_AMOUNT, false },
	{ "班", NULL, "客车 公交 地铁 航班 列车 渡船", CLASS_AMOUNT, false },
	{ "期", "共 举办 开展 开办 举办了 开展了 开办了 已 超 连续", NULL, CLASS_AMOUNT, false },
	{ "室", "单元 楼 栋 号 层", NULL, CLASS_ORDINAL, false },
	{ "起", "自 从", NULL, CLASS_DATE, true },
	{ "人", "作为 身为 更多 广大 每个 每一个 每位 每一位 全体 当代 老 新", NULL, CLASS_PLACE,
	    true },
	{ "人", NULL,
	    "发扬 敢 勇 历来 向来 从来 始终 永远 深知 特有 的精神 的骄傲 心中 为之 不畏 骨子里",
	    CLASS_PLACE, true },
	{ "人", "省", "， 。 、 ,", CLASS_PLACE, true },
	{ "堂", NULL, "药业 药店 大药房 医药 中医", CLASS_BODY, false },
	{ "部", "的 长编 交来 上的 有 共", "， 。 ；", CLASS_AMOUNT, false },
	{ "所", "的有 只有 还有", "， 。 ；", CLASS_AMOUNT, false },
	{ "所",
	    "学校 医院 幼儿园 小学 中学 高校 大学 达 超 新设 获批 立项 新建 建成 改建 扩建 改造 建设 新增 现有 撤并 共",
	    NULL, CLASS_AMOUNT, false },
	{ "所", NULL,
	    "学校 中学 小学 中小学 高校 高中 初中 院校 医院 幼儿园 大学 职业 公办 民办 希望 农村 乡村 村 高职 普通 本科 师范 境外 省属 省级 左右 以上 优质",
	    CLASS_AMOUNT, false },
	{ "部", "法规 规章 条例 电梯 手机 作品 影片 图书 著作 专著 法律", NULL, CLASS_AMOUNT,
	    false },
	{ "部", NULL, "电影 新电梯 影片 作品 精品 著作 法律 法规 条例 电话 手机 电梯 以上 左右 的",
	    CLASS_AMOUNT, false },
};

const struct field_noun *
noun_of_many(struct str text, size_t off)
{
	const struct field_noun *noun;

	if (!str_at(text, off, "多"))
		return NULL;
	noun = noun_at(text, off + STR("多").len);
	return noun && noun->class == CLASS_AMOUNT ? noun : NULL;
}

static bool
fits(const struct sense *s, const struct field_noun *noun, struct str before, struct str after)
{
	if (s->noun ? strcmp(s->noun, noun->noun) != 0 : noun->class != CLASS_AMOUNT)
		return false;
	return (!s->before || ends_with_any(before, s->before)) &&
	       (!s->after || starts_with_any(after, s->after));
}

const struct field_noun *
noun_read(struct str text, struct span sign, bool raw, enum class *class)
{
	size_t end = sign.off + sign.len;
	const struct field_noun *noun = noun_after(text, end, raw);
	struct str before = str_sub(text, 0, sign.off);

	if (!noun && !(noun = noun_of_many(text, end)))
		return NULL;
	if (noun->class == CLASS_BODY && ends_with_any(before, "第"))
		return NULL; /* 第X巡察组: the blank is a number */
	*class = noun->class;
	end = str_find(text, str_of(noun->noun), end) + str_of(noun->noun).len;
	for (size_t i = 0; i < COUNT(senses); i++) {
		if (!fits(&senses[i], noun, before, str_from(text, end)))
			continue;
		*class = senses[i].class;
		return senses[i].bare ? NULL : noun;
	}
	return noun;
}

const struct field_noun *
noun_counted(struct str text, size_t off)
{
	const struct field_noun *noun;

	if (!starts_with_any(str_from(text, off), "两 二 三 四 五 六 七 八"))
		return NULL;
	off += STR("两").len;
	noun = noun_at(text, off);
	if (noun && noun->class == CLASS_AMOUNT)
		noun = noun_at(text, off + str_of(noun->noun).len);
	return noun && noun->class != CLASS_AMOUNT ? noun : NULL;
}
