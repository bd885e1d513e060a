#include "check.h"

#include "check_private.h"
#include "utf8.h"

/* Notes to the speaker, in brackets: （停顿）, （环视会场）. */

/* Whether a sentence begins or is over at off, or just before the bracket that ends there. */
static bool
is_sentence_end(struct str text, size_t off, size_t len)
{
	static const char *const ends[] = { "。", "！", "？", "；", "，", "…", NULL };

	return !off || off + len == text.len || str_one_at(text, off + len, ends) ||
	       str_one_before(text, off, ends);
}

/* What the speaker or the hall does, at the head of a note … */
static const char *const stage_acts[] = { "停", "等", "看", "望", "念", "读", "朗读", "朗诵", "笑",
	"微笑", "流泪", "落泪", "哽咽", "擦", "站", "起立", "坐下", "落座", "请坐", "走到", "走上",
	"走下", "走向", "转身", "转向", "面向", "面对", "面朝", "举", "挥", "鞠躬", "敬礼", "行礼",
	"作揖", "抱拳", "拱手", "握", "拥抱", "点头", "摇头", "拍", "鼓掌", "掌声", "喝", "翻",
	"换", "放", "播", "奏", "唱", "音乐", "乐声", "灯光", "屏幕", "大屏幕", "镜头", "全场",
	"全体", "台下", "众", "会场", "与会", "在场", "重复", "再念", "再说", "再读", "慢", "加快",
	"提高", "抬高", "降低", "压低", "加重", "语气", "语速", "声音", "声调", "脱稿", "即兴",
	"临场", "可略", "可不", "可以不", "可删", "此段", "这段", "此处", "这里", "跳过", "省略",
	"稍", "沉默", "默哀", "静默", "环视", "环顾", "扫视", "注视", "目视", "示意", "手势",
	"手指", "竖", "敲", "合上", "打开", "拿", "展示", "出示", "递", "颁", "上台", "下台",
	"礼毕", "礼成", "献花", "热烈", "长时间", "经久不息", "欢呼", "咳", "清嗓", "深吸",
	"深呼吸", "PPT", "ppt", "切换", "出字幕", "字幕", "对着", "朝", "向台下", "向大家",
	"向主席台", "伸", "摊", "捧", "激动", "动情", "深情", "严肃", "高声", "大声", "低声",
	"轻声", "待会场", "待掌声", "待大家", "时间不够", "缓慢", "录音", "根据录音", "点名",
	"主持人", "目光", NULL };
/* … but not in these words: （看护费）, （读者来信）, （等级）. */
static const char *const no_acts[] = { "停车", "停产", "停业", "停电", "停水", "停工", "停薪",
	"停职", "停发", "等级", "等同", "等于", "等额", "等因素", "等候区", "看护", "看守", "看台",
	"看点", "看附", "看见附", "指标", "指导", "指数", "指挥", "指定", "指纹", "念珠", "读者",
	"读书", "站点", "站台", "站长", "站房", "坐落", "面向社会", "面向全", "面向市场", "举报",
	"举办", "举措", "举例", "举重", "挥发", "握手言", "拍卖", "拍摄", "喝酒", "翻译", "翻番",
	"翻修", "翻新", "翻建", "换届", "换证", "换算", "换热", "换乘", "放学", "放假", "放射",
	"放管", "放款", "放养", "播种", "播音", "唱片", "音乐厅", "音乐学", "音乐教", "音乐会",
	"音乐美", "音乐类", "音乐老", "屏幕墙", "全体成员", "全体会", "全体党", "全体干", "众筹",
	"众创", "会场设", "会场地", "会场布", "慢性", "慢病", "提高部", "提高版", "提高班",
	"降低至", "降低到", "声音档", "稍后", "稍早", "竖向", "竖井", "敲诈", "打开率", "拿证",
	"展示馆", "展示厅", "展示区", "展示中", "颁发单", "颁布", "朝阳", "朝向", "伸缩", "摊位",
	"摊贩", "摊点", "热烈祝", "录音棚", "录音机", "字幕组", "灯光秀", "灯光工", "镜头盖",
	"擦窗", "擦拭", "在场人数", "重复建", "重复率", "重复计", "重复上", NULL };
/* And wherever they stand in it. */
static const char *const stage_words[] = { "掌声", "鼓掌", "停顿", "停一", "翻页", "换片", "播放",
	"放视频", "放录像", "放短片", "大屏幕", "指屏幕", "语气", "加重", "放慢", "示意", "微笑",
	"笑声", "环视", "看台下", "敬礼", "挥手", "鞠躬", "起立", "默哀", "奏国歌", "奏乐",
	"音乐起", "念信", "哽咽", "讲稿", "喝水", "竖大拇指", "敲桌", "脱稿", "话筒", "不念",
	"可不讲", "插话", "略讲", "扫视", "全场静", "待静", "请看", "看图", NULL };

/* Whether a note in brackets is of what is done on a stage. */
static bool
is_stage_note(struct str note)
{
	return (str_one_at(note, 0, stage_acts) && !str_one_at(note, 0, no_acts)) ||
	       str_has_one(note, stage_words);
}

/* （停顿）, and （环视会场） where nothing of the sentence follows: what the speaker, or the hall, is to do there. */
static size_t
stage_note_at(struct checking *c, const struct block *b, size_t off)
{
	static const char *const anywhere[] = { "停顿", "掌声", "鼓掌", "翻页", "稍停", "脱稿",
		"看稿", "提高声音", "语气", "举手", "起立", "鞠躬", "录音整理", "根据录音",
		"全体起立", "重读", "慢读", "抬头", "环视", "默哀", "加重", "放慢", "看会场",
		"看台下", "到此约", "约用时", "插播", "停一", "喝水", "敬礼", "点头", "摇头",
		"微笑", NULL };
	size_t len = is_prose(b) ? bracket_len(b->text, off) : 0, open = utf8_len(b->text, off);
	struct str note = len ? str_sub(b->text, off + open, len - 2 * open) : STR("");

	if (str_one_at(note, 0, anywhere) ||
	    (is_stage_note(note) && is_sentence_end(b->text, off, len)))
		report(c, b, span_of(off, len), "a note to the speaker, not to be read");
	return len;
}

const struct finder find_stage_notes = { .chars = "（(【［[", .at = stage_note_at };
