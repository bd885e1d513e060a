/* What a host says to take a meeting from one item to the next. */
#include "kinds.h"

#include <string.h>

#include "language.h"
#include "marks.h"
#include "utf8.h"

#define AGENDA_MAX 120 /* characters: a host is brief */

static const char *const calls[] = { "请", "有请", "下面", "首先", "接下来", "现在", "最后，请",
	"进行第", "让我们", "（", "会议进行", "仪式进行", "大会进行", NULL };

static const char *const doings[] = { "讲话", "发言", "致辞", "致词", "通报", "宣读", "汇报",
	"解读", "颁奖", "传达", "作报告", "作说明", "上台", "签约", "授牌", "揭牌", "剪彩", "领奖",
	"介绍", "宣布", "奏唱", "奏国歌", "观看", "表决", "作交流", "作表态", "宣誓", NULL };

/* 第三项议程, 第二项：, 进行第一项。 */
static bool
names_item(struct str text)
{
	static const char *const after[] = { "项议程", "项内容", "项议题", "项，", "项：",
		"项:", "个议程", NULL };
	size_t at = str_find(text, STR("第"), 0), len;

	if (at == STR_NONE || utf8_is_longer(str_sub(text, 0, at), 12))
		return false;
	at += strlen("第");
	if (!numeral_at(text, at, &len)) {
		len = 0;
		while (str_digit_at(text, at + len))
			len++;
	}
	return len && str_one_at(text, at + len, after);
}

bool
is_agenda_item(struct str text)
{
	struct str first;

	if (names_item(text))
		return true;
	if (utf8_is_longer(text, AGENDA_MAX) || str_starts(text, STR("请大家")))
		return false;
	first = str_sub(text, 0, first_sentence(text));
	return str_has(first, STR("请")) && str_one_at(text, 0, calls) &&
	       str_has_one(first, doings);
}
