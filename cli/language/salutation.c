/* 同志们： 各位领导、各位来宾： and paragraphs that speak to people at their head. */
#include "language.h"

#include "utf8.h"

#define SALUTATION_MAX 60 /* characters */

/* What a salutation's parts end in. */
static const char *const addressed[] = { "同志们", "同志", "各位", "先生们", "女士们", "朋友们",
	"朋友", "老师们", "老师", "同学们", "同学", "乡亲们", "乡亲", "父老", "父老乡亲", "家长们",
	"家长", "代表们", "代表", "委员们", "委员", "战友们", "战友", "同事们", "同事", "同仁",
	"同仁们", "领导", "来宾", "嘉宾", "股东", "股东们", "员工", "员工们", "职工", "职工们",
	"工友们", "工友", "村民", "居民", "群众", "党员", "企业家", "伙伴", "伙伴们", "客商",
	"专家", "学者", "校友", "校友们", "孩子们", "青年们", "姐妹们", "兄弟们", "弟兄们", "书记",
	"主任", "市长", "区长", "县长", "镇长", "乡长", "局长", "厅长", "省长", "部长", "校长",
	"院长", "董事长", "总经理", "主席", "会长", "理事长", "主席团", "评委", "媒体朋友", "记者",
	"监事", "董事", "先生", "女士", "客人", "干部", "村民代表", "居民代表", "投资者",
	"合作伙伴", "组长", "总", "经理", "常委", "秘书长", "院士", "教授", "组员", "网友", "听众",
	"观众", "首长", "大家好", "上午好", "下午好", "晚上好", "早上好", "小朋友们", "医护人员",
	"科技工作者", "教职工", "劳动者", "建设者", "志愿者", "乡亲父老", "弟兄姐妹", "家属",
	"家人", "家人们", "学员", "学员们", "新生", "考生", "官兵", "指战员", "将士", "民警",
	"医生", "护士", "师傅", "师傅们", "同胞", "侨胞", "乡贤", "会员", "客户", "业主", "老乡",
	"老乡们", "老人", "长辈", "亲友", "亲朋好友", "检察官", "工作人员", "爱心人士", "各界人士",
	"有识之士", "站长", "所长", "园长", "处长", "科长" };

/* What a part may begin with. */
static const char *const addressing[] = { "各位", "尊敬的", "亲爱的", "敬爱的", "广大" };

static const char *const separators = "、，,和及与！! \xE3\x80\x80";

static bool
ends_addressed(struct str part)
{
	for (size_t i = 0; i < sizeof addressed / sizeof *addressed; i++)
		if (str_ends(part, str_of(addressed[i])))
			return true;
	return false;
}

static bool
begins_addressing(struct str part)
{
	for (size_t i = 0; i < sizeof addressing / sizeof *addressing; i++)
		if (str_starts(part, str_of(addressing[i])))
			return true;
	return false;
}

/* Nearly all parts of a list are people who are spoken to; whom the others name, no table knows. */
static bool
addresses(struct str text)
{
	size_t start = 0, len, parts = 0, unknown = 0;

	for (size_t off = 0; off <= text.len; off += len) {
		struct str part = str_sub(text, start, off - start);

		utf8_at(text, off, &len);
		if (len && str_find(str_of(separators), str_sub(text, off, len), 0) == STR_NONE)
			continue;
		part = str_trim(part);
		if (part.len && !ends_addressed(part) &&
		    !(begins_addressing(part) && !utf8_is_longer(part, 12))) {
			if (str_find(part, STR("我"), 0) != STR_NONE)
				return false; /* 各位领导、各位来宾，下面我讲三点意见 */
			unknown++;
		}
		if (utf8_is_longer(part, 24))
			return false;
		parts += part.len > 0;
		start = off + len;
		if (!len)
			break;
	}
	return parts > unknown * (begins_addressing(text) ? 2 : parts);
}

/* Bytes up to the colon or exclamation mark that ends a salutation; 0 if there is none soon. */
static size_t
address_end(struct str text, size_t *mark)
{
	size_t len, n = 0;

	for (size_t off = 0; off < text.len && n < SALUTATION_MAX; off += len, n++) {
		uint32_t c = utf8_at(text, off, &len);

		*mark = len;
		if (c == 0xFF1A || c == ':')
			return off;
		if (c == 0x3002 || c == 0xFF1F || c == 0xFF1B)
			return 0;
	}
	return 0;
}

size_t
salutation_len(struct str text)
{
	size_t mark = 0, end = address_end(text, &mark);

	if (!end || !addresses(str_sub(text, 0, end)))
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
	return text.len && utf8_count(text) >= 3 && addresses(text);
}

bool
salutation_calls(struct str text)
{
	size_t len;

	for (size_t off = 0, n = 0; off < text.len && n < 18; off += len, n++) {
		uint32_t c = utf8_at(text, off, &len);

		if (c == 0xFF0C || c == ',' || c == 0xFF01 || c == '!' || c == 0xFF1A || c == ':')
			return addresses(str_sub(text, 0, off)) || str_starts(text, STR("最后"));
		if (c == 0x3002)
			return false;
	}
	return false;
}
