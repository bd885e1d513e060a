/* Headings of a report that only name what is told below them, whatever the words there are: 工作情况, 存在的问题, 下一步打算. */
#include "roles.h"

#include <string.h>

#include "array.h"
#include "marks.h"
#include "utf8.h"

#define LABEL_MAX 12 /* characters */

/* The words that such a label is made of; one that names no role goes before one that does. */
static const struct {
	const char *word;
	enum role role;
} parts[] = {
	{ "情况", ROLE_POSITIONING },
	{ "做法", ROLE_POSITIONING },
	{ "成效", ROLE_POSITIONING },
	{ "成绩", ROLE_POSITIONING },
	{ "问题", ROLE_POSITIONING },
	{ "不足", ROLE_POSITIONING },
	{ "困难", ROLE_POSITIONING },
	{ "打算", ROLE_TASKS },
	{ "思路", ROLE_TASKS },
	{ "计划", ROLE_TASKS },
	{ "工作", ROLE_NONE },
	{ "基本", ROLE_NONE },
	{ "主要", ROLE_NONE },
	{ "具体", ROLE_NONE },
	{ "总体", ROLE_NONE },
	{ "突出", ROLE_NONE },
	{ "开展", ROLE_NONE },
	{ "完成", ROLE_NONE },
	{ "进展", ROLE_NONE },
	{ "落实", ROLE_NONE },
	{ "存在", ROLE_NONE },
	{ "取得", ROLE_NONE },
	{ "目前", ROLE_NONE },
	{ "当前", ROLE_NONE },
	{ "今年", ROLE_NONE },
	{ "去年", ROLE_NONE },
	{ "一年来", ROLE_NONE },
	{ "下一步", ROLE_NONE },
	{ "下步", ROLE_NONE },
	{ "今后", ROLE_NONE },
	{ "的", ROLE_NONE },
	{ "和", ROLE_NONE },
	{ "及", ROLE_NONE },
	{ "与", ROLE_NONE },
	{ "、", ROLE_NONE },
};

enum role
label_role(struct str heading)
{
	struct str text = utf8_without_end(without_number(heading), "：:。");
	enum role role = ROLE_NONE;

	if (utf8_is_longer(text, LABEL_MAX))
		return ROLE_NONE;
	for (size_t off = 0, i; off < text.len; off += strlen(parts[i].word)) {
		for (i = 0; i < COUNT(parts) && !str_at(text, off, parts[i].word);)
			i++;
		if (i == COUNT(parts))
			return ROLE_NONE;
		role = parts[i].role;
	}
	return role;
}
