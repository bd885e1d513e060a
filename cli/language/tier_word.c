/*
 * Words in which the sign of a tier is the speaker's own: 全区, 我县, 区委, 县教育局, 镇党委、政府. A sign that is part of
 * another word (社区, 区域, 市场), of a proper name, or that speaks of others (各街道) is none; when in doubt it is none.
 */
#include "language.h"

#include "array.h"
#include "language_private.h"
#include "utf8.h"

/* What stands before the sign; some of it may not follow another character, or it is another word (安全, 基本). */
static const struct front {
	const char *text, *not_after;
} fronts[] = {
	{ "我", "自" },
	{ "我们", "" },
	{ "咱们", "" },
	{ "全", "安 健 完 保 齐 周 成" },
	{ "本", "基 根 样 资 成 日 文 版 剧 书" },
};

/* What makes another word of a sign with such a front: 区域, 市场, 村民. */
static const struct sign_guard {
	const char *sign, *not_before;
} sign_guards[] = {
	{ "区", "域 间 分 别 位 块 划 隔 段 号 级" },
	{ "县", "域 级" },
	{ "市", "场 区 容 值 价 级 井 面" },
	{ "镇", "静 定 痛 流" },
	{ "乡", "镇 村 土 情 亲 愁 音" },
	{ "村", "民 庄 落 镇" },
};

/* What stands behind the sign: of 镇, 乡, 村 and the tiers above, and of 街道, 社区. Longer ones first. */
static const struct back {
	unsigned rank;
	const char *text, *other, *not_before;
} backs[] = {
	{ 3, "委", NULL, "员 托 派 屈 任 以 实" },
	{ 3, "政府", NULL, "" },
	{ 3, "人民政府", NULL, "" },
	{ 3, "人大", NULL, "" },
	{ 3, "政协", NULL, "" },
	{ 3, "纪委", NULL, "" },
	{ 3, "监委", NULL, "" },
	{ 3, "人民法院", NULL, "" },
	{ 3, "人民检察院", NULL, "" },
	{ 3, "两办", NULL, "" },
	{ 3, "四大家", NULL, "" },
	{ 3, "四套班子", NULL, "" },
	{ 3, "直机关", NULL, "" },
	{ 3, "直部门", NULL, "" },
	{ 3, "直单位", NULL, "" },
	{ 3, "直各", NULL, "" },
	{ 3, "直属", NULL, "" },
	{ 3, "属", NULL, "于" },
	{ 3, "管干部", NULL, "" },
	{ 3, "长", NULL, "远 期 效 处 短 足 假 途 线 款 大" },
	{ 3, "领导", NULL, "" },
	{ 3, "里", NULL, "程 外" },
	{ 3, "级领导", NULL, "" },
	{ 3, "级部门", NULL, "" },
	{ 3, "级机关", NULL, "" },
	{ 3, "级单位", NULL, "" },
	{ 3, "级干部", NULL, "" },
	{ 3, "级班子", NULL, "" },
	{ 3, "级财政", NULL, "" },
	{ 3, "级层面", NULL, "" },
	{ 3, "级专班", NULL, "" },
	{ 3, "级河长", NULL, "" },
	{ 3, "级河湖长", NULL, "" },
	{ 3, "级林长", NULL, "" },
	{ 3, "级田长", NULL, "" },
	{ 3, "法院", NULL, "" },
	{ 3, "检察院", NULL, "" },
	{ 3, "总工会", NULL, "" },
	{ 3, "妇联", NULL, "" },
	{ 3, "工商联", NULL, "" },
	{ 3, "残联", NULL, "" },
	{ 3, "党校", NULL, "" },
	{ 3, "融媒体中心", NULL, "" },
	{ 3, "组织部", NULL, "" },
	{ 3, "宣传部", NULL, "" },
	{ 3, "统战部", NULL, "" },
	{ 3, "政法委", NULL, "" },
	{ 3, "指挥部", NULL, "" },
	{ 3, "督查室", NULL, "" },
	{ 3, "督查组", NULL, "" },
	{ 4, "党委、政府", "党工委、办事处", "" },
	{ 4, "党委政府", "党工委办事处", "" },
	{ 4, "党委和政府", "党工委和办事处", "" },
	{ 4, "党委", "党工委", "" },
	{ 4, "长", "办事处主任", "远 期 效 处 短 足 假 途 线 款 大" },
	{ 4, "长", "办主任", "远 期 效 处 短 足 假 途 线 款 大" },
	{ 4, "政府", "办事处", "副主任" },
	{ 4, "人民政府", "办事处", "副主任" },
	{ 4, "政府", "办", "公 理 事 好 案 副主任" },
	{ 4, "人大", "人大工委", "" },
	{ 4, "纪委", "纪工委", "" },
	{ 4, "机关", NULL, "" },
	{ 4, "直机关", "机关", "" },
	{ 4, "直单位", "所属单位", "" },
	{ 4, "直部门", "所属部门", "" },
	{ 4, "干部", NULL, "" },
	{ 4, "领导", NULL, "" },
	{ 4, "班子", NULL, "" },
	{ 5, "党支部", NULL, "" },
	{ 5, "党总支", NULL, "" },
	{ 5, "“两委”", NULL, "" },
	{ 5, "两委", NULL, "" },
	{ 5, "委会", "居委会", "" },
	{ 5, "民委员会", "居民委员会", "" },
	{ 5, "干部", NULL, "" },
	{ 5, "支书", "书记", "" },
	{ 5, "里", NULL, "程 外" },
};

/* The bodies of a 区 or 县: 区教育局, 县发改委, 区城管部门. */
static const char bodies[] =
    "教育 公安 民政 司法 财政 人社 人力资源社会保障 人力资源和社会保障 自然资源 生态环境 住建 住房城乡建设 "
    "住房和城乡建设 城管 城市管理 综合执法 行政执法 交通 交通运输 水利 水务 农业农村 商务 文旅 文化旅游 "
    "文化和旅游 卫健 卫生健康 应急 应急管理 审计 市场监管 市场监督管理 统计 医保 医疗保障 信访 机关事务 园林 "
    "林业 体育 数据 大数据 发改 发展改革 发展和改革 科技 工信 工业和信息化 退役军人事务 政务服务 招商 税务 "
    "气象 金融 粮食 房管 档案 国资 创建 文明 创城 创卫 政府 委 人大 网信 编";
static const char body_ends[] = "局 委 办 中心 部门 办公室 委员会";

/* What a sign with something behind it may follow, besides marks: it is then the head of a word. */
static const char heads[] =
    "由 请 向 在 和 与 及 给 是 对 让 从 为 将 经 据 按 报 照 实 彻 绕 行 听 的 了 同 以 受 "
    "使 团 把 凭 靠 至 交 送 跟 并 我 本 们 副 原 任";
static const char head_marks[] = "， 、 。 ； ： ！ ？ “ ‘ … — · , ; :";

/* What makes the words in the quotation marks after it somebody's own. */
static const char sayings[] = "： 指出 强调 说 要求 讲 提出 写道 指出， 强调， 提出， 说，";

/* One text and what is looked for. */
struct search {
	struct arena *arena;
	struct str text;
	struct str sign, to; /* to is empty: nothing is replaced */
	unsigned rank;
	bool other, to_other; /* 街道 or 社区: their bodies have other names */
	const char *guard;
	struct tier_word *items;
	size_t n, cap, done; /* where the last one ends */
};

static bool
is_other(struct str sign)
{
	return str_eq(sign, STR("街道")) || str_eq(sign, STR("社区"));
}

static const char *
guard_of(struct str sign)
{
	for (size_t i = 0; i < COUNT(sign_guards); i++) {
		if (str_eq(sign, str_of(sign_guards[i].sign)))
			return sign_guards[i].not_before;
	}
	return "";
}

static void
add(struct search *s, size_t from, size_t to, struct str instead)
{
	*arena_push(s->arena, s->items, s->n, s->cap) = (struct tier_word){
		.at = span_of(from, to - from),
		.instead = s->to.len ? instead : STR(""),
	};
}

/* 全区, 我区: the sign at off with something before it. */
static bool
find_front(struct search *s, size_t off)
{
	struct str before = str_sub(s->text, 0, off);
	struct str after = str_from(s->text, off + s->sign.len);

	if (starts_with_any(after, s->guard))
		return false;
	for (size_t i = 0; i < COUNT(fronts); i++) {
		struct str front = str_of(fronts[i].text);

		if (!str_ends(before, front) ||
		    ends_with_any(str_sub(before, 0, off - front.len), fronts[i].not_after))
			continue;
		add(s, off - front.len, off + s->sign.len,
		    arena_printf(s->arena, "%.*s%.*s", STR_FMT(front), STR_FMT(s->to)));
		return true;
	}
	return false;
}

/* Bytes of the longest of some words that the text begins with, 0 if it begins with none. */
static size_t
longest(struct str text, const char *words)
{
	struct str rest = str_of(words);
	size_t best = 0;

	while (rest.len) {
		size_t blank = str_find(rest, STR(" "), 0);
		struct str word = str_sub(rest, 0, blank);

		rest = str_from(rest, blank == STR_NONE ? rest.len : blank + 1);
		if (word.len > best && str_starts(text, word))
			best = word.len;
	}
	return best;
}

/* 区教育局. */
static bool
find_body(struct search *s, size_t off)
{
	struct str after = str_from(s->text, off + s->sign.len);
	size_t body = s->rank == 3 ? longest(after, bodies) : 0;
	size_t end = body ? longest(str_from(after, body), body_ends) : 0;

	if (!end)
		return false;
	end += body;
	add(s, off, off + s->sign.len + end,
	    arena_printf(s->arena, "%.*s%.*s", STR_FMT(s->to), STR_FMT(str_sub(after, 0, end))));
	return true;
}

/* 区委, 镇党委、政府: the sign at off, the head of a word, with something behind it. */
static bool
find_back(struct search *s, size_t off)
{
	struct str before = str_sub(s->text, 0, off);
	struct str after = str_from(s->text, off + s->sign.len);

	/* 区委区政府 */
	bool joined = s->n && off == s->done;

	if (!joined && str_trim(before).len && !ends_with_any(before, heads) &&
	    !ends_with_any(before, head_marks))
		return false;
	for (size_t i = 0; i < COUNT(backs); i++) {
		const struct back *b = &backs[i];
		struct str own = str_of(s->other && b->other ? b->other : b->text);
		struct str new = str_of(s->to_other && b->other ? b->other : b->text);

		if (b->rank != s->rank || !str_starts(after, own) ||
		    starts_with_any(str_from(after, own.len), b->not_before))
			continue;
		add(s, off, off + s->sign.len + own.len,
		    arena_printf(s->arena, "%.*s%.*s", STR_FMT(s->to), STR_FMT(new)));
		return true;
	}
	return find_body(s, off);
}

/* The words that stand in no proper name. */
static void
drop_names(struct search *s)
{
	struct proper_name *names;
	size_t nnames = proper_names_find(s->arena, letters_of(s->arena, s->text, &language_looks),
		   &names),
	       kept = 0, k = 0;

	for (size_t i = 0; i < s->n; i++) {
		struct span at = s->items[i].at;

		while (k < nnames && names[k].at.off + names[k].at.len <= at.off)
			k++;
		if (k == nnames || names[k].at.off >= at.off + at.len ||
		    names[k].sureness == NAME_UNLIKELY)
			s->items[kept++] = s->items[i];
	}
	s->n = kept;
}

/* What is inside 《》 or somebody's own words is not ours to change. */
struct quoting {
	unsigned titles;
	bool quoted;
};

static bool
is_quoted(struct quoting *q, struct str text, size_t off, uint32_t c)
{
	switch (c) {
	case U'《':
		q->titles++;
		break;
	case U'》':
		q->titles -= q->titles > 0;
		break;
	case U'“':
		q->quoted = ends_with_any(str_sub(text, 0, off), sayings);
		break;
	case U'”':
		q->quoted = false;
		break;
	}
	return q->titles || q->quoted;
}

size_t
tier_words_find(struct arena *a, struct str text, struct str level, struct str to,
    struct tier_word **out)
{
	struct search s = {
		.arena = a,
		.text = text,
		.sign = tier_sign(level),
		.rank = tier_rank(level),
	};
	struct quoting q = { 0 };
	size_t len;

	s.to = tier_rank(to) == s.rank ? tier_sign(to) : STR("");
	s.other = is_other(s.sign);
	s.to_other = is_other(s.to);
	s.guard = guard_of(s.sign);
	for (size_t off = 0; s.sign.len && off < text.len; off += len) {
		uint32_t c = utf8_at(text, off, &len);

		if (is_quoted(&q, text, off, c) || off < s.done ||
		    !str_starts(str_from(text, off), s.sign))
			continue;
		if (find_back(&s, off) || find_front(&s, off))
			s.done = s.items[s.n - 1].at.off + s.items[s.n - 1].at.len;
	}
	if (s.n)
		drop_names(&s);
	*out = s.items;
	return s.n;
}
