/* 同志们： 各位领导、各位来宾： and paragraphs that speak to people at their head. */
#include "language.h"

#include "array.h"
#include "utf8.h"

#define SALUTATION_MAX 60 /* characters */

/* What a salutation's parts end in. */
#define W(word) STR_CONST(word)
static const struct str addressed[] = { W("同志"), W("各位"), W("朋友"), W("老师"), W("同学"),
	W("乡亲"), W("父老"), W("父老乡亲"), W("家长"), W("代表"), W("委员"), W("战友"), W("同事"),
	W("同仁"), W("领导"), W("来宾"), W("嘉宾"), W("股东"), W("员工"), W("职工"), W("工友"),
	W("村民"), W("居民"), W("群众"), W("党员"), W("企业家"), W("伙伴"), W("客商"), W("专家"),
	W("学者"), W("校友"), W("书记"), W("主任"), W("市长"), W("区长"), W("县长"), W("镇长"),
	W("乡长"), W("局长"), W("厅长"), W("省长"), W("部长"), W("校长"), W("院长"), W("董事长"),
	W("总经理"), W("主席"), W("会长"), W("理事长"), W("主席团"), W("评委"), W("媒体朋友"),
	W("记者"), W("监事"), W("董事"), W("先生"), W("女士"), W("客人"), W("干部"), W("村民代表"),
	W("居民代表"), W("投资者"), W("合作伙伴"), W("组长"), W("总"), W("经理"), W("常委"),
	W("秘书长"), W("院士"), W("教授"), W("组员"), W("网友"), W("听众"), W("观众"), W("首长"),
	W("大家好"), W("上午好"), W("下午好"), W("晚上好"), W("早上好"), W("医护人员"),
	W("科技工作者"), W("教职工"), W("劳动者"), W("建设者"), W("志愿者"), W("乡亲父老"),
	W("弟兄姐妹"), W("家属"), W("家人"), W("学员"), W("新生"), W("考生"), W("官兵"),
	W("指战员"), W("将士"), W("民警"), W("医生"), W("护士"), W("师傅"), W("同胞"), W("侨胞"),
	W("乡贤"), W("会员"), W("客户"), W("业主"), W("老乡"), W("老人"), W("长辈"), W("亲友"),
	W("亲朋好友"), W("检察官"), W("工作人员"), W("爱心人士"), W("各界人士"), W("有识之士"),
	W("站长"), W("所长"), W("园长"), W("处长"), W("科长") };
#undef W

/* What a part may begin with. */
static const char *const addressing[] = { "各位", "尊敬的", "亲爱的", "敬爱的", "广大", NULL };

static const char *const separators = "、，,和及与！! \xE3\x80\x80";

static bool
ends_addressed(struct str part)
{
	static const char *const pronouns[] = { "我们", "你们", "他们", "她们", "它们", "咱们",
		NULL };

	if (str_ends(part, STR("汇总"))) /* 张总, but not 讲话汇总 */
		return false;
	if (str_ends(part, STR("们"))) /* 同志们, 队员们, but not 我们 */
		return !str_one_before(part, part.len, pronouns);
	for (size_t i = 0; i < COUNT(addressed); i++)
		if (str_ends(part, addressed[i]))
			return true;
	return false;
}

/* No name of people begins so: 是代表, 让群众. */
static bool
begins_clause(struct str part)
{
	static const char *const words[] = { "是", "的", "让", "为", "向", "对", "给", "请", "谢谢",
		"感谢", "当好", "做", "有", "在", "要", "把", "由", "被", "到", "靠", NULL };

	if (str_starts(part, STR("在座")))
		return false;
	return str_one_at(part, 0, words) > 0;
}

/*
 * All parts of a list are people who are spoken to. Before a colon, nearly all of them: whom the others name, no table
 * knows.
 */
static bool
addresses(struct str text, bool colon)
{
	size_t start = 0, len, parts = 0, unknown = 0;
	bool may_know_few = colon && str_one_at(text, 0, addressing), known = false;
	struct lead lead;

	if (heading_number_at(text, 0).level || lead_at_head(text, &lead))
		return false; /* （二）服务要贴近群众 */
	for (size_t off = 0; off <= text.len; off += len) {
		struct str part = str_sub(text, start, off - start);

		utf8_at(text, off, &len);
		if (len && !utf8_one_at(text, off, separators))
			continue;
		part = str_trim(part);
		if (str_ends(part, STR("以"))) /* 以及 */
			part.len -= STR("以").len;
		known = part.len ? ends_addressed(part) : known;
		if (part.len && !known && !(colon && str_starts(part, STR("各"))) &&
		    !(str_one_at(part, 0, addressing) && !utf8_is_longer(part, 12))) {
			if (!may_know_few || str_has(part, STR("我")))
				return false; /* 各位领导、各位来宾，下面我讲三点意见 */
			unknown++;
		}
		if (utf8_is_longer(part, 24) || begins_clause(part))
			return false;
		parts += part.len > 0;
		start = off + len;
		if (!len)
			break;
	}
	/* 各景区、各旅行社的负责同志: of 各…、各… the last one tells */
	return parts > unknown * 2 &&
	       (known || !str_starts(text, STR("各")) || str_one_at(text, 0, addressing));
}

/* Bytes up to the colon or exclamation mark that ends a salutation; 0 if there is none soon. */
static size_t
address_end(struct str text, size_t *mark)
{
	struct str head = str_sub(text, 0, 4 * SALUTATION_MAX);
	size_t len, n = 0;

	if (!str_has(head, STR("：")) && !str_has(head, STR(":")))
		return 0;
	for (size_t off = 0; off < text.len && n < SALUTATION_MAX; off += len, n++) {
		uint32_t c = utf8_at(text, off, &len);

		if (utf8_is_han(c))
			continue;
		*mark = len;
		if (c == U'：' || c == ':')
			return off;
		if (c == U'。' || c == U'？' || c == U'；')
			return 0;
	}
	return 0;
}

size_t
salutation_len(struct str text)
{
	size_t mark = 0, end = address_end(text, &mark);

	if (!end || !addresses(str_sub(text, 0, end), true))
		return 0;
	return end + mark;
}

bool
salutation_is(struct str text)
{
	size_t head = salutation_len(text), mark;

	text = str_trim(text);
	if (head)
		return !str_trim(str_from(text, head)).len;
	if (utf8_is_longer(text, 30) || address_end(text, &mark)) /* 主持人：张县长 */
		return false;
	while (str_ends(text, STR("，")) || str_ends(text, STR("！")) || str_ends(text, STR("。")))
		text.len -= 3;
	return text.len && utf8_count(text) >= 3 && !str_has(text, STR("。")) &&
	       addresses(text, false);
}

bool
salutation_calls(struct str text)
{
	size_t len;

	for (size_t off = 0, n = 0; off < text.len && n < 18; off += len, n++) {
		uint32_t c = utf8_at(text, off, &len);

		if (c == U'，' || c == ',' || c == U'！' || c == '!' || c == U'：' || c == ':')
			return addresses(str_sub(text, 0, off), false) ||
			       str_starts(text, STR("最后"));
		if (c == U'。')
			return false;
	}
	return false;
}
