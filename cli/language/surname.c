#include "language.h"

#include "names_private.h"
#include "utf8.h"

/* Surnames and the characters of given names, by how much of a name they make. */

static unsigned
said(struct str text, size_t off)
{
	return person_letter(utf8_at(text, off, &(size_t){ 0 }));
}

enum surname
surname_at(struct str text, size_t off)
{
	return str_one_at(text, off, surnames_double) ? SURNAME_DOUBLE
						      : (enum surname)(said(text, off) / 20);
}

/* Half points of what news with marked names has shown; the first of each is a character that names nobody. */
const int surname_says[] = { -100, -1, 2, 4, 5 };
const int given_first_says[4] = { -2, 1, 2, 3 };
const int given_last_says[5] = { -6, 0, 2, 4, 5 };
const int given_only_says[5] = { -100, -2, 0, 1, 2 };

int
given_said(struct str text, struct span given)
{
	unsigned last = said(text, given.off + given.len - 3) % 5;

	return given.len == 6
		   ? given_first_says[said(text, given.off) / 5 % 4] + given_last_says[last]
		   : given_only_says[last];
}

bool
person_is_word(struct str text)
{
	return (text.len == 6 && sorted_has(persons_words2, npersons_words2, text)) ||
	       (text.len == 9 && sorted_has(persons_words3, npersons_words3, text));
}

const char *const surnames_double[] = { "欧阳", "司马", "上官", "诸葛", "东方", "尉迟", "皇甫",
	"令狐", "慕容", "司徒", "夏侯", "公孙", "长孙", "宇文", "端木", "呼延", "闻人", "申屠",
	"澹台", "淳于", "轩辕", "钟离", "鲜于", "闾丘", "司寇", "巫马", "公冶", "宗政", "左丘",
	"梁丘", "拓跋", "东郭", "南宫", "独孤", "万俟", "赫连", "纳兰", "完颜", NULL };

/* Characters that write the sounds of names without a surname: 巴特尔, 扎西, 古丽. */
const char name_sounds[] =
    "巴特尔图日夫力道宝音朝鲁斯琴其木格娜仁布和乌兰额敦尼嘎桑扎西次多吉卓玛旺堆顿珠拉姆措达瓦买提江古丽阿不都艾库班吐逊热合曼奇苏哈那麦孜依克塔吾甫萨迪亚央宗索朗罗丹增贡云呷莫且叶赛满苦海沙高娃勒黑惹德根丁荣托雅登杰才让觉列珍孟白呼帕努毕伍海";

/* Those that do so in persons' names, and are words besides. */
static const char word_sounds[] = "各来说且比";

bool
name_sounds_at(struct str text, size_t off)
{
	return han_in(name_sounds, text, off) || han_in(word_sounds, text, off);
}
