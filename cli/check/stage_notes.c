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
static const char *const stage_acts[] = { "朗读", "朗诵", "流泪", "落泪", "坐下", "落座", "请坐",
	"走到", "走上", "走下", "走向", "转身", "转向", "面朝", "面向群众", "面向主席", "面向会场",
	"举起", "行礼", "作揖", "抱拳", "拱手", "拥抱", "点头", "摇头", "等待", "全场", "台下",
	"与会", "再念", "再说", "再读", "重复一", "加快", "抬高", "压低", "提高声", "提高音",
	"降低声", "降低音", "声调", "语速", "即兴", "可略", "可不", "可以不", "可删", "此处",
	"此段", "这段", "跳过", "省略", "沉默", "静默", "环顾", "注视", "目视", "目光", "手势",
	"手指", "合上", "打开", "出示", "展示图", "上台", "下台", "礼毕", "礼成", "献花", "长时间",
	"经久不息", "欢呼", "清嗓", "深吸", "深呼吸", "PPT", "ppt", "切换", "出字幕", "对着",
	"向台下", "向大家", "向主席台", "激动", "动情", "深情", "严肃", "高声", "大声", "低声",
	"轻声", "待会场", "待大家", "时间不够", "缓慢", "点名", "主持人", NULL };
/* … and in it. */
static const char *const stage_words[] = { "掌声", "鼓掌", "停顿", "停一", "翻页", "换片", "播放",
	"放视频", "放录像", "放短片", "大屏幕", "指屏幕", "语气", "加重", "放慢", "示意", "微笑",
	"笑声", "环视", "看台下", "敬礼", "挥手", "鞠躬", "起立", "默哀", "奏国歌", "奏乐",
	"音乐起", "念信", "哽咽", "讲稿", "喝水", "竖大拇指", "敲桌", "脱稿", "话筒", "不念",
	"可不讲", "插话", "略讲", "扫视", "全场静", "待静", "请看", "看图", NULL };

/* A verb of one character that begins no other word: （等十秒）, but not （等级） or （停产）. */
static bool
is_brief_act(struct str note)
{
	static const char *const acts =
	    "停等看望念读笑擦站举挥握拍喝翻换放播奏唱慢稍竖敲拿递咳伸摊捧";
	/* behind them, in words that are not among the commonest */
	static const char *const others =
	    "车产业电水工薪职发靠同额因附珠点房例重番新建证算热乘学假管款音筹病后早向井诈位贩窗拭片养树家得及场数";

	return utf8_one_at(note, 0, acts) && !common_at(note, 0) && !utf8_one_at(note, 3, others);
}

/* Whether a note in brackets is of what is done on a stage. */
static bool
is_stage_note(struct str note)
{
	return str_one_at(note, 0, stage_acts) || is_brief_act(note) ||
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
		"微笑", "转下页", "接下页", "接上页", "下一页", "见下页", "换页", NULL };
	size_t len = is_prose(b) ? bracket_len(b->text, off) : 0, open = utf8_len(b->text, off);
	struct str note = len ? str_sub(b->text, off + open, len - 2 * open) : STR("");

	if (str_one_at(note, 0, anywhere) ||
	    (is_stage_note(note) && is_sentence_end(b->text, off, len)))
		report(c, b, span_of(off, len), "a note to the speaker, not to be read");
	return len;
}

const struct finder find_stage_notes = { .chars = "（(【［[", .at = stage_note_at };
