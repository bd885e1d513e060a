/* Lines that are known by their form alone to be no author's: page numbers, rules, menus, trails of links, page titles. */
#include "noise.h"

#include <string.h>

#include "array.h"
#include "furniture.h"
#include "kinds.h"
#include "language.h"
#include "marks.h"
#include "utf8.h"

#define LABEL_BYTES 30 /* of an editor's label with the spaces in it */
#define KEYWORDS 4     /* of a page, at least */
#define KEYWORD_MAX 6  /* characters */
#define SITE_MAX 10    /* characters of a site's name */
#define STAMP 15       /* bytes of a date with its time */
#define BLANK_MAX 12   /* underscores of a blank; more are a rule */

/* [……], 【 】: brackets with nothing to read in them are a blank. */
static bool
is_bracketed(struct str text)
{
	return (str_starts(text, STR("[")) && str_ends(text, STR("]"))) ||
	       (str_starts(text, STR("【")) && str_ends(text, STR("】")));
}

/* Nothing that is read aloud: dashes, stars, a lone stop. */
static bool
is_empty(struct str text)
{
	size_t len, lines = 0;

	if (is_bracketed(text))
		return false;
	for (size_t off = 0; off < text.len; off += len) {
		uint32_t c = utf8_at(text, off, &len);

		if (utf8_is_han(c) || utf8_is_word(c) || c == U'×' || c == U'（' || c == '(' ||
		    c == U'“' || c == U'《' || c == '[' || c == U'【')
			return false;
		lines += c == '_' || c == U'＿' || c == U'○';
	}
	return lines < 2 || lines > BLANK_MAX; /* ____ and ○○ wait for a name */
}

/* - 3 -。, 第 3 页。: a page's number without the stop that a converter glued behind it. */
static struct str
without_glued_stop(struct str text)
{
	static const char *const dashes = "-—－–";
	struct str rest = utf8_without_end(text, "。");
	bool framed = utf8_one_at(rest, 0, dashes) && utf8_one_before(rest, rest.len, dashes);

	return framed || (str_starts(rest, STR("第")) && str_ends(rest, STR("页"))) ? rest : text;
}

/* － 3 －, 第3页, 第 3 页 共 10 页, 3 / 10, P3. */
static bool
is_page_number(struct str text)
{
	static const char *const around = "-—－–·~～|/／第页共pPageAGENUMS 　（）()";
	size_t len, digits = 0, others = 0;
	unsigned number;

	text = without_glued_stop(text);
	for (size_t off = 0; off < text.len; off += len) {
		uint32_t c = utf8_at(text, off, &len);
		size_t n;

		if (utf8_is_digit(c) || (numeral_at(text, off, &n) && others))
			digits++;
		else if (utf8_one_at(text, off, around))
			others += !utf8_is_space(c);
		else
			return false;
	}
	return digits >= 1 && digits <= 6 && others >= 1 &&
	       form_level(text, &number) != 2; /* （一） torn off its paragraph */
}

/* ____元。, （____年__月）: signs on one side of words only are a blank. */
static bool
is_blank_in_words(struct str text)
{
	static const char *const signs = "*＊_＿○";
	size_t len, off = 0;

	while (off < text.len && !utf8_is_han(utf8_at(text, off, &len)))
		off += len;
	if (off == text.len)
		return false;
	return str_has(text, STR("_")) ||
	       !utf8_one_at(text, 0, signs) != !utf8_one_before(text, text.len, signs);
}

/* ◆◆◆分页◆◆◆, ======: rather drawn than written. */
static bool
is_rule(struct str text)
{
	static const char *const drawn = "◆◇★☆●○◎■□▲△※=＝*＊-—_~～#+.·";
	size_t len, signs = 0, others = 0, lines = 0;

	if (is_blank_in_words(text) || is_date_line(text))
		return false;
	for (size_t off = 0; off < text.len && others <= 6; off += len) {
		uint32_t c = utf8_at(text, off, &len);

		if (utf8_one_at(text, off, drawn))
			signs++;
		else
			others += !utf8_is_space(c);
		lines += c == '_';
	}
	if (lines && lines <= BLANK_MAX && !others)
		return false; /* a name's */
	return signs >= 4 && others <= 6 && signs > others;
}

/* 会议材料　　第3页, 共享资料 第 1 页 共 7 页: a running head with its page. */
static bool
is_paged_head(struct str text)
{
	size_t len, off = text.len;

	if (!str_ends(text, STR("页")) || utf8_is_longer(text, 60) || has_inner_stop(text))
		return false;
	for (uint32_t c; (c = utf8_before(text, off, &len)); off -= len)
		if (utf8_is_space(c) && is_page_number(str_from(text, off)) &&
		    str_has(str_from(text, off), STR("第")))
			return true;
	return false;
}

/* A word of a site after the title it gave the page: …讲话-文秘网, …发言_范文大全. */
static bool
is_page_title(struct str text)
{
	static const char *const marks[] = { "-", "_", "|", "－" };
	static const char *const sites[] = { "网", "范文", "文秘", "公文", "文库", "文档", "资料",
		"写作", "114", "之家", "大全", "好文", "论坛", "百科", "图文", "知道", "豆丁",
		"道客", "搜狐", "新浪", "腾讯", "知乎", "简书", "头条", "博客", "空间", "专栏",
		"易搜", "下载", "在线", "首页", "客户端", "微信", NULL };
	size_t at = 0, next;
	unsigned level;

	if (utf8_is_longer(text, 60) || ending_of(text) != END_OPEN || has_inner_stop(text) ||
	    form_level(text, &level))
		return false;
	for (size_t i = 0; i < COUNT(marks); i++)
		for (size_t from = 0; (next = str_find(text, str_of(marks[i]), from)) != STR_NONE;
		     from = next + 1)
			at = next > at ? next : at;
	text = str_from(text, at);
	if (!at || utf8_is_longer(text, 12))
		return false;
	return str_has_one(text, sites);
}

/* 文秘小屋网, 公文之家: nothing but the name of a site that has texts to copy; a net of power lines or of offices signs. */
static bool
is_site_name(struct str text)
{
	static const char *const topics[] = { "文秘", "公文", "范文", "文库", "文档", "文稿",
		"讲稿", "写作", "作文", "秘书", "老秘", "笔杆", NULL };
	static const char *const ends[] = { "网", "网站", "之家", "小屋", "论坛", "驿站", NULL };

	return !utf8_is_longer(text, SITE_MAX) && str_one_before(text, text.len, ends) &&
	       str_has_one(text, topics);
}

/* 总结 | 述职 | 发言: a site's menu. */
static bool
is_menu(struct str text)
{
	size_t n = 0;

	if (utf8_is_longer(text, 100) || ending_of(text) == END_STOP || has_inner_stop(text))
		return false;
	for (size_t off = 0, at; (at = str_find(text, STR("|"), off)) != STR_NONE; off = at + 1)
		n++;
	for (size_t off = 0, at; (at = str_find(text, STR("｜"), off)) != STR_NONE; off = at + 3)
		n++;
	return n >= 2;
}

/* A trail of links: 首页 > 公文 > 讲话稿. */
static bool
is_breadcrumb(struct str text)
{
	size_t n = 0, off = 0;

	if (utf8_is_longer(text, 80))
		return false;
	for (; (off = str_find(text, STR(">"), off)) != STR_NONE; off++)
		n++;
	for (off = 0; (off = str_find(text, STR("»"), off)) != STR_NONE; off++)
		n++;
	return n >= 2;
}

/* ---- what a page's buttons say ---- */

static const char *const buttons[] = { "登录", "注册", "首页", "评论", "分享", "举报", "收藏",
	"打印", "关闭", "下载", "上传", "会员", "客服", "反馈", "帮助", "微信", "微博", "新浪微博",
	"QQ空间", "QQ", "回复", "点赞", "赞", "踩", "顶", "转发", "转载", "复制", "纠错", "搜索",
	"放大", "缩小", "全屏", "预览", "上一页", "下一页", "上一篇", "下一篇", "尾页", "末页",
	"目录", "正文", "广告", "更多", "展开", "收起", "返回", "置顶", "推荐", "热门", "最新",
	"原创", "首发", "大", "中", "小", "字号", "字体", "免费", "专区", "追问", "追答", "采纳",
	"关注", "订阅", "投稿", "留言", "在看", "阅读", "浏览", "人气", "热度", "完", "全文完",
	"阅读原文", "扫一扫", "微信扫一扫", "返回顶部", "加入收藏", "设为首页", "联系我们",
	"关于我们", "网站地图", "我来答", "写评论", "我的文库", "会员中心", "立即下载", "朋友圈",
	"人人网", "豆瓣", "VIP", "vip", "END", "end", "AAA", "Hi", "TOP", "Top", "app", "APP", "X",
	"T", "附件列表", "正文复制", "文本内容", "摘要", "海报", "页", "KB", "MB", "分享到",
	"内容预览", "相关标签", "网站首页", "关闭窗口", "打印本页", "加载中", "暂无评论",
	"立即登录", "免费注册", "忘记密码", "登陆", "搜一搜", "换一换", "查看更多", "侵权投诉",
	"VIP专免", "来源", "作者", "编辑", "佚名", "互联网", "网络", "本站", "admin", "点击数",
	"浏览量", "阅读量", "目 录", "目　录", "支付宝", "打赏", "打赏本文", "支付宝扫一扫",
	"用户名", "密码", "楼主" };

/* A character that stands between buttons, or counts what was done by them. */
static bool
parts_buttons(struct str text, size_t off, size_t len)
{
	static const char *const marks = "|｜/·•:：()（）[]【】<>《》+-—_=*★☆⭐▲▼►»→,，0123456789";

	return !len || utf8_is_space(utf8_at(text, off, &len)) || utf8_one_at(text, off, marks);
}

static bool
is_button(struct str word)
{
	for (size_t i = 0; i < COUNT(buttons); i++)
		if (buttons[i][0] == *word.data && str_eq(word, str_of(buttons[i])))
			return true; /* few are measured */
	return false;
}

/* 评论, 登录 注册, 分享　微信扫一扫　举报: nothing but buttons; one of a single character is not enough. */
static bool
is_buttons(struct str text)
{
	size_t start = 0, n = 0, chars = 0, len = 1;

	if (utf8_is_longer(text, 60))
		return false;
	if (is_button(text))
		return true;
	for (size_t off = 0; len; off += len) {
		struct str word = str_sub(text, start, off - start);

		utf8_at(text, off, &len);
		if (!parts_buttons(text, off, len))
			continue;
		if (word.len && !is_button(word))
			return false;
		n += word.len > 0;
		chars += utf8_count(word);
		start = off + len;
	}
	return n && (chars > n || n > 2);
}

/* 街道 安全 生产 会议 讲话稿: a page's keywords. */
static bool
is_keywords(struct str text)
{
	size_t len, words = 0, chars = 0, most = 0;

	if (utf8_is_longer(text, 60))
		return false;
	for (size_t off = 0; off < text.len; off += len) {
		uint32_t c = utf8_at(text, off, &len);

		if (c == ' ' && (!chars || ++words > KEYWORDS * 2))
			return false;
		chars = c == ' ' ? 0 : chars + 1;
		most = chars > most ? chars : most;
		if (chars > KEYWORD_MAX || (c != ' ' && !utf8_is_han(c) && !utf8_is_word(c)))
			return false;
	}
	return words + 1 >= KEYWORDS && most > 1; /* 讲 话 is spaced out */
}

/* 目　录, 目录/提纲：: what stands above a table of contents. */
static bool
is_contents_head(struct str text)
{
	if (str_starts(text, STR("目录")) && !utf8_is_longer(text, 12))
		return !utf8_is_han(utf8_at(text, STR("目录").len, &(size_t){ 0 }));
	if (str_eq(text, STR("内容提要")) || str_eq(text, STR("本文提要")))
		return true;
	return count_visible(text) == 2 && str_starts(text, STR("目")) &&
	       (str_ends(text, STR("录")) || str_ends(text, STR("次")));
}

/* The figures that a text begins with, up to the first character that is none of a date's. */
static struct str
figures_at_head(struct str text)
{
	size_t off = 0;

	text = str_trim(text);
	while (off < text.len && strchr("0123456789-/.: ", text.data[off]))
		off++;
	return str_trim(str_sub(text, 0, off));
}

/* 2023-01-14 19:05, 时间：2019/10/02 致辞: when a page was made. */
static bool
is_stamp(struct str text)
{
	size_t digits = 0, joints = 0;

	if (str_starts(text, STR("时间：")) || str_starts(text, STR("日期：")))
		text = figures_at_head(str_from(text, STR("时间：").len));
	else if (figures_at_head(text).len >= STAMP && !utf8_is_longer(text, 30))
		text = figures_at_head(text); /* 2023-01-14 19:05:33 and a site's name */
	if (text.len > 24)
		return false;
	for (size_t i = 0; i < text.len; i++) {
		char c = text.data[i];

		if (c >= '0' && c <= '9')
			digits++;
		else if (strchr("-/.:", c))
			joints++;
		else if (c != ' ')
			return false;
	}
	return digits >= 6 && joints >= 2;
}

/* By its first character: few are looked at. */
static bool
may_be_note(struct str text)
{
	static const char *const firsts[] = { "【", "[", "导", "编", "核", "内", NULL };

	return str_one_at(text, 0, firsts) > 0;
}

/* 【导　读】…, 编者按：…: what an editor says of a speech, however long. */
static bool
is_editors_note(struct str text)
{
	static const char *const labels[] = { "导读", "编者按", "导语", "核心提示", "内容提要",
		"编者的话", NULL };
	struct buf head = BUF_INIT;
	size_t len, bracket, label;
	bool is_note;

	if (!may_be_note(text))
		return false;
	for (size_t off = 0; off < text.len && off < LABEL_BYTES; off += len)
		if (!utf8_is_space(utf8_at(text, off, &len)))
			buf_str(&head, str_sub(text, off, len));
	bracket = utf8_one_at(buf_view(&head), 0, "【[");
	label = str_one_at(buf_view(&head), bracket, labels);
	is_note =
	    label && utf8_one_at(buf_view(&head), bracket + label, bracket ? "】]" : "】]：:");
	buf_release(&head);
	return is_note;
}

/* 党课讲稿.doc: the name of a file. */
static bool
is_file_name(struct str text)
{
	static const char *const endings[] = { ".doc", ".docx", ".pdf", ".txt", ".ppt", ".pptx",
		".wps", ".html", ".htm", NULL };

	return str_one_before(text, text.len, endings) > 0;
}

bool
has_noise_form(struct str text)
{
	return is_empty(text) || is_page_number(text) || is_breadcrumb(text) || is_rule(text) ||
	       is_paged_head(text) || is_page_title(text) || is_site_name(text) || is_menu(text) ||
	       is_buttons(text) || is_contents_head(text) || contents_entry(text) ||
	       is_stamp(text) || is_keywords(text) || is_collection(text) || is_file_name(text) ||
	       is_editors_note(text);
}
