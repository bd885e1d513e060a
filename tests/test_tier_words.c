#include "language.h"
#include "rows.h"

#include <stdio.h>

#include "buf.h"

/* A text of one level as it is at another; what must stay is what stands there unchanged. */
static const struct tier_case {
	const char *level, *to;
	const char *text, *want;
} cases[] = {
	/* with something before the sign */
	{ "区", "县", "全区上下要行动起来，我区的事自己办。",
	    "全县上下要行动起来，我县的事自己办。" },
	{ "区", "县级市", "全区人民、我们区", "全市人民、我们市" },
	{ "县级市", "区", "我市全市上下", "我区全区上下" },
	{ "县", "区", "全县乡村、本县干部", "全区乡村、本区干部" },
	{ "区", "县", "全区域、全区间、安全区、健全区级机制",
	    "全区域、全区间、安全区、健全区级机制" },
	{ "县级市", "县", "全市场监管、我市场所", "全市场监管、我市场所" },
	{ "县", "区", "全县域、基本县情", "全县域、基本县情" },
	{ "县级市", "县", "自我市区", "自我市区" },
	/* with a body behind it */
	{ "区", "县", "区委、区政府高度重视", "县委、县政府高度重视" },
	{ "区", "县", "按照区委部署，在区政府领导下，区直单位、团区委、区四大家领导",
	    "按照县委部署，在县政府领导下，县直单位、团县委、县四大家领导" },
	{ "区", "县", "请区教育局、区城管局、区创建办和区发改委牵头",
	    "请县教育局、县城管局、县创建办和县发改委牵头" },
	{ "区", "县", "区级领导包联街道，区长、区委书记带头",
	    "县级领导包联街道，县长、县委书记带头" },
	{ "区", "县", "区委员、区委托、区长远规划、区级以上",
	    "区委员、区委托、区长远规划、区级以上" },
	{ "区", "县", "南桥区委、xx区委、*区政府、（  ）区委",
	    "南桥区委、xx区委、*区政府、（  ）区委" },
	{ "区", "县", "{{区}}区委，【待填：区名】区委", "{{区}}区委，【待填：区名】区委" },
	{ "区", "县", "区级河长每月巡河，区级以上河长", "县级河长每月巡河，区级以上河长" },
	/* words that only contain the sign */
	{ "区", "县", "社区小区城区园区景区市区辖区郊区", "社区小区城区园区景区市区辖区郊区" },
	{ "区", "县", "社区委员会、小区里、园区政府、开发区管委会",
	    "社区委员会、小区里、园区政府、开发区管委会" },
	{ "县", "区", "县域经济、县城、县乡村三级", "县域经济、县城、县乡村三级" },
	{ "县级市", "区", "城市、市场、市民、上市、菜市", "城市、市场、市民、上市、菜市" },
	{ "镇", "街道", "城镇、集镇、乡镇、镇静", "城镇、集镇、乡镇、镇静" },
	{ "乡", "镇", "家乡、返乡、乡村、全乡镇", "家乡、返乡、乡村、全乡镇" },
	{ "村", "社区", "农村、乡村、城中村、全村民", "农村、乡村、城中村、全村民" },
	/* other tiers */
	{ "区", "县", "全市上下、市委、各街道、全省", "全市上下、市委、各街道、全省" },
	{ "区", "县", "各区、外区、兄弟区", "各区、外区、兄弟区" },
	/* quotations */
	{ "区", "县", "印发《全区创建方案》，在全区推开", "印发《全区创建方案》，在全县推开" },
	{ "区", "县", "总书记指出：“全区一盘棋。”全区要落实",
	    "总书记指出：“全区一盘棋。”全县要落实" },
	{ "区", "县", "喊响“我为全区添光彩”的口号", "喊响“我为全县添光彩”的口号" },
	/* 镇, 乡, 街道 */
	{ "镇", "乡", "全镇上下，镇党委、政府，镇干部", "全乡上下，乡党委、政府，乡干部" },
	{ "镇", "街道", "全镇上下，镇党委、政府研究，镇党委书记带头，镇政府负责",
	    "全街道上下，街道党工委、办事处研究，街道党工委书记带头，街道办事处负责" },
	{ "镇", "乡", "村支书和镇直单位，乡镇直接面对群众", "村支书和乡直单位，乡镇直接面对群众" },
	{ "镇", "街道", "请镇直单位和镇直机关支持", "请街道所属单位和街道机关支持" },
	{ "街道", "镇", "街道机关和街道所属单位", "镇机关和镇直单位" },
	{ "街道", "镇", "我街道、街道党工委、办事处，街道办牵头",
	    "我镇、镇党委、政府，镇政府牵头" },
	{ "街道", "乡", "街道党工委书记，街道纪工委", "乡党委书记，乡纪委" },
	{ "街道", "镇", "街道两侧、各街道、街道办公条件", "街道两侧、各街道、街道办公条件" },
	/* 村, 社区 */
	{ "村", "社区", "全村上下，村“两委”、村委会和村党支部",
	    "全社区上下，社区“两委”、社区居委会和社区党支部" },
	{ "社区", "村", "我社区，社区居委会、社区干部", "我村，村委会、村干部" },
	{ "社区", "村", "各社区、社区居民、社区工作", "各社区、社区居民、社区工作" },
};

static void
test_case(void **state)
{
	const struct tier_case *row = *state;
	struct arena a = { 0 };
	struct buf got = BUF_INIT;
	struct tier_word *words;
	struct str text = str_of(row->text);
	size_t n = tier_words_find(&a, text, str_of(row->level), str_of(row->to), &words);
	size_t done = 0;

	for (size_t i = 0; i < n; i++) {
		buf_str(&got, str_sub(text, done, words[i].at.off - done));
		buf_str(&got, words[i].instead);
		done = words[i].at.off + words[i].at.len;
	}
	buf_str(&got, str_from(text, done));
	assert_string_equal(got.data, row->want);
	buf_release(&got);
	arena_release(&a);
}

/* Of another rank: the words are found, and nothing stands for them. */
static void
test_other_rank(void **state)
{
	struct arena a = { 0 };
	struct tier_word *words;
	size_t n =
	    tier_words_find(&a, STR("全区上下、区委、各街道"), STR("区"), STR("街道"), &words);

	assert_int_equal(n, 2);
	assert_int_equal(words[0].instead.len, 0);
	assert_int_equal(tier_words_find(&a, STR("全区"), STR("单位"), STR("区"), &words), 0);
	arena_release(&a);
}

int
main(void)
{
	static struct tests tests;

	ADD_ROWS(&tests, test_case, cases, text);
	ADD_TEST(&tests, test_other_rank);
	return test_all(&tests);
}
