/*
 * Words that tell what a paragraph does in a speech. A row's weight counts as it stands in a heading or in the first
 * sentence; further on in the paragraph every row counts one.
 */
#include "split_private.h"

#define ROW(t, r, w)                                                                               \
	{                                                                                          \
		.text = t, .class = ROLE_##r, .weight = w                                          \
	}

/* clang-format off */
static const struct phrase rows[] = {
	/* the meeting, what was said in it, thanks, what comes now */
	ROW("主要任务是", OPENING, 4), ROW("主要目的是", OPENING, 4), ROW("这次会议", OPENING, 3),
	ROW("今天的会议", OPENING, 4), ROW("这次大会", OPENING, 3), ROW("今天我们", OPENING, 3),
	ROW("今天，我们", OPENING, 4), ROW("今天召开", OPENING, 5), ROW("在这里召开", OPENING, 4),
	ROW("在这里隆重", OPENING, 4), ROW("我们在这里", OPENING, 2), ROW("欢聚一堂", OPENING, 4),
	ROW("齐聚一堂", OPENING, 4), ROW("刚才，", OPENING, 4), ROW("通报了", OPENING, 3),
	ROW("宣读了", OPENING, 3), ROW("传达了", OPENING, 3), ROW("作了发言", OPENING, 3),
	ROW("作了表态", OPENING, 3), ROW("交流发言", OPENING, 3), ROW("表态发言", OPENING, 3),
	ROW("我都同意", OPENING, 4), ROW("我完全同意", OPENING, 4), ROW("我完全赞成", OPENING, 4),
	ROW("讲得很好", OPENING, 3), ROW("下面，我", OPENING, 5), ROW("下面我", OPENING, 4),
	ROW("在此，我", OPENING, 3), ROW("表示衷心的感谢", OPENING, 3),
	ROW("表示衷心感谢", OPENING, 3), ROW("崇高的敬意", OPENING, 3),
	ROW("诚挚的问候", OPENING, 3), ROW("热烈的祝贺", OPENING, 3), ROW("热烈祝贺", OPENING, 2),
	ROW("热烈的欢迎", OPENING, 3), ROW("讲几点意见", OPENING, 5), ROW("讲三点意见", OPENING, 5),
	ROW("讲四点意见", OPENING, 5), ROW("讲两点意见", OPENING, 5), ROW("强调几点", OPENING, 4),
	ROW("强调三点", OPENING, 4), ROW("会议议程", OPENING, 4), ROW("会议的议程", OPENING, 4),
	ROW("现在开会", OPENING, 5), ROW("出席今天会议", OPENING, 5),
	ROW("参加今天会议", OPENING, 5), ROW("经研究决定召开", OPENING, 4),

	/* why it matters, what was reached, where it falls short */
	ROW("站位", POSITIONING, 4), ROW("提高认识", POSITIONING, 5),
	ROW("提升认识", POSITIONING, 5), ROW("深化认识", POSITIONING, 5),
	ROW("思想认识", POSITIONING, 4), ROW("统一思想", POSITIONING, 4),
	ROW("凝聚共识", POSITIONING, 3), ROW("认清", POSITIONING, 4), ROW("看清", POSITIONING, 3),
	ROW("充分认识", POSITIONING, 5), ROW("深刻认识", POSITIONING, 5),
	ROW("清醒认识", POSITIONING, 4), ROW("清醒地认识", POSITIONING, 4),
	ROW("清醒看到", POSITIONING, 4), ROW("清醒地看到", POSITIONING, 4),
	ROW("重大意义", POSITIONING, 5), ROW("重要意义", POSITIONING, 5),
	ROW("现实意义", POSITIONING, 4), ROW("深远意义", POSITIONING, 4),
	ROW("重要性", POSITIONING, 4), ROW("必要性", POSITIONING, 4), ROW("紧迫性", POSITIONING, 4),
	ROW("紧迫感", POSITIONING, 4), ROW("责任感", POSITIONING, 3), ROW("使命感", POSITIONING, 4),
	ROW("危机感", POSITIONING, 4), ROW("忧患意识", POSITIONING, 3),
	ROW("坚定信心", POSITIONING, 3), ROW("增强信心", POSITIONING, 3),
	ROW("肯定成绩", POSITIONING, 5), ROW("总结成绩", POSITIONING, 5),
	ROW("正视问题", POSITIONING, 4), ROW("正视差距", POSITIONING, 4),
	ROW("正视不足", POSITIONING, 4), ROW("存在的问题", POSITIONING, 3),
	ROW("存在问题", POSITIONING, 3), ROW("主要问题", POSITIONING, 2),
	ROW("形势", POSITIONING, 3), ROW("严峻", POSITIONING, 2), ROW("回顾", POSITIONING, 3),
	ROW("成绩", POSITIONING, 2), ROW("成效", POSITIONING, 1), ROW("机遇", POSITIONING, 2),
	ROW("挑战", POSITIONING, 2), ROW("为什么要", POSITIONING, 4), ROW("什么是", POSITIONING, 4),
	ROW("意义", POSITIONING, 2), ROW("警钟", POSITIONING, 2), ROW("教训", POSITIONING, 2),
	ROW("近年来", POSITIONING, 3), ROW("去年以来", POSITIONING, 3),
	ROW("一年来", POSITIONING, 3), ROW("过去一年", POSITIONING, 4),
	ROW("过去的一年", POSITIONING, 4), ROW("今年以来", POSITIONING, 3),
	ROW("取得了", POSITIONING, 3), ROW("取得的", POSITIONING, 2), ROW("进展", POSITIONING, 1),
	ROW("差距", POSITIONING, 2), ROW("不足", POSITIONING, 2), ROW("薄弱环节", POSITIONING, 2),
	ROW("仍然存在", POSITIONING, 3), ROW("还存在", POSITIONING, 3),
	ROW("不容乐观", POSITIONING, 3), ROW("事关", POSITIONING, 3), ROW("关系到", POSITIONING, 3),
	ROW("重要举措", POSITIONING, 3), ROW("重要抓手", POSITIONING, 3),
	ROW("迫切需要", POSITIONING, 3), ROW("必然要求", POSITIONING, 3),
	ROW("具体体现", POSITIONING, 3), ROW("内在要求", POSITIONING, 3),
	ROW("现实需要", POSITIONING, 3), ROW("题中之义", POSITIONING, 3),
	ROW("客观要求", POSITIONING, 3), ROW("必由之路", POSITIONING, 3),
	ROW("深刻领会", POSITIONING, 2), ROW("总书记强调", POSITIONING, 2),
	ROW("总书记指出", POSITIONING, 2), ROW("高度重视", POSITIONING, 2),
	ROW("大以来", POSITIONING, 2), ROW("指明了", POSITIONING, 3),
	ROW("根本遵循", POSITIONING, 3), ROW("事故", POSITIONING, 1), ROW("死亡", POSITIONING, 2),
	ROW("同比增长", POSITIONING, 3), ROW("增长", POSITIONING, 1), ROW("位居", POSITIONING, 2),
	ROW("排名", POSITIONING, 1), ROW("荣获", POSITIONING, 2), ROW("充分说明", POSITIONING, 2),
	ROW("得益于", POSITIONING, 2), ROW("来之不易", POSITIONING, 2), ROW("不够", POSITIONING, 2),
	ROW("不到位", POSITIONING, 1), ROW("不平衡", POSITIONING, 2), ROW("个别", POSITIONING, 1),
	ROW("关键一年", POSITIONING, 3), ROW("关键时期", POSITIONING, 2),
	ROW("关键之年", POSITIONING, 3), ROW("开局之年", POSITIONING, 3),
	ROW("背景", POSITIONING, 2), ROW("根基", POSITIONING, 1), ROW("原因", POSITIONING, 1),
	ROW("侥幸", POSITIONING, 1), ROW("麻痹", POSITIONING, 1), ROW("生命线", POSITIONING, 2),
	ROW("头等大事", POSITIONING, 2), ROW("底线", POSITIONING, 1), ROW("命脉", POSITIONING, 2),

	/* what is to be done */
	ROW("突出重点", TASKS, 5), ROW("重点任务", TASKS, 4), ROW("重点工作", TASKS, 4),
	ROW("抓住关键", TASKS, 4), ROW("抓关键", TASKS, 4), ROW("抓重点", TASKS, 4),
	ROW("聚焦", TASKS, 3), ROW("着力", TASKS, 2), ROW("精准发力", TASKS, 4),
	ROW("精准施策", TASKS, 4), ROW("补齐短板", TASKS, 3), ROW("补短板", TASKS, 3),
	ROW("强弱项", TASKS, 3), ROW("问题导向", TASKS, 3), ROW("攻坚", TASKS, 2),
	ROW("整治", TASKS, 3), ROW("排查", TASKS, 3), ROW("隐患", TASKS, 2), ROW("治理", TASKS, 2),
	ROW("扎实推进", TASKS, 3), ROW("全力推进", TASKS, 3), ROW("加快推进", TASKS, 3),
	ROW("抓实", TASKS, 2), ROW("抓好", TASKS, 2), ROW("各项任务", TASKS, 3),
	ROW("各项工作", TASKS, 2), ROW("目标任务", TASKS, 3), ROW("下一步", TASKS, 3),
	ROW("今年工作", TASKS, 3), ROW("工作重点", TASKS, 4), ROW("重点抓好", TASKS, 4),
	ROW("措施", TASKS, 1), ROW("建设", TASKS, 1), ROW("提升", TASKS, 1), ROW("打造", TASKS, 2),
	ROW("培育", TASKS, 2), ROW("优化", TASKS, 2), ROW("深化", TASKS, 2), ROW("项目", TASKS, 2),
	ROW("招商", TASKS, 2), ROW("质量", TASKS, 1), ROW("产业", TASKS, 2), ROW("防控", TASKS, 2),
	ROW("巡查", TASKS, 2), ROW("演练", TASKS, 2), ROW("预案", TASKS, 2), ROW("物资", TASKS, 1),
	ROW("改造", TASKS, 2), ROW("创新", TASKS, 1), ROW("宣传教育", TASKS, 1),
	ROW("实施", TASKS, 1), ROW("完善", TASKS, 1), ROW("年底前", TASKS, 2),
	ROW("力争", TASKS, 1), ROW("专项行动", TASKS, 2), ROW("全覆盖", TASKS, 1),
	ROW("整改", TASKS, 1), ROW("开展", TASKS, 1), ROW("推动", TASKS, 1), ROW("提高", TASKS, 1),
	ROW("打通", TASKS, 2), ROW("做好", TASKS, 1), ROW("标准", TASKS, 1),
	ROW("关键环节", TASKS, 2), ROW("教学", TASKS, 2), ROW("课堂", TASKS, 2),
	ROW("服务", TASKS, 1), ROW("改革", TASKS, 1), ROW("风险", TASKS, 1), ROW("监管", TASKS, 1),
	ROW("堵塞", TASKS, 1), ROW("除险", TASKS, 2), ROW("规范", TASKS, 1), ROW("阵地", TASKS, 1),
	ROW("盘活", TASKS, 2), ROW("规划", TASKS, 1), ROW("特色", TASKS, 1), ROW("收入", TASKS, 1),
	ROW("支出", TASKS, 1), ROW("怎么干", TASKS, 4), ROW("怎么做", TASKS, 4),
	ROW("主攻", TASKS, 2), ROW("五项", TASKS, 1), ROW("转型", TASKS, 1),

	/* who answers for it, and how it is ensured */
	ROW("加强领导", RESPONSIBILITY, 5), ROW("组织领导", RESPONSIBILITY, 5),
	ROW("强化领导", RESPONSIBILITY, 5), ROW("加强组织", RESPONSIBILITY, 4),
	ROW("强化组织", RESPONSIBILITY, 4), ROW("压实", RESPONSIBILITY, 4),
	ROW("落实责任", RESPONSIBILITY, 5), ROW("明确责任", RESPONSIBILITY, 5),
	ROW("责任落实", RESPONSIBILITY, 4), ROW("工作责任", RESPONSIBILITY, 3),
	ROW("夯实责任", RESPONSIBILITY, 5), ROW("强化责任", RESPONSIBILITY, 4),
	ROW("扛牢", RESPONSIBILITY, 3), ROW("扛起", RESPONSIBILITY, 3),
	ROW("责任担当", RESPONSIBILITY, 3), ROW("履职", RESPONSIBILITY, 3),
	ROW("担当", RESPONSIBILITY, 2), ROW("保障", RESPONSIBILITY, 2),
	ROW("强化保障", RESPONSIBILITY, 5), ROW("督查", RESPONSIBILITY, 4),
	ROW("督导", RESPONSIBILITY, 4), ROW("督办", RESPONSIBILITY, 3),
	ROW("监督检查", RESPONSIBILITY, 3), ROW("考核", RESPONSIBILITY, 3),
	ROW("问责", RESPONSIBILITY, 4), ROW("追责", RESPONSIBILITY, 4),
	ROW("追究", RESPONSIBILITY, 3), ROW("奖惩", RESPONSIBILITY, 4),
	ROW("协同", RESPONSIBILITY, 2), ROW("合力", RESPONSIBILITY, 3),
	ROW("协作", RESPONSIBILITY, 2), ROW("密切配合", RESPONSIBILITY, 3),
	ROW("作风", RESPONSIBILITY, 3), ROW("纪律", RESPONSIBILITY, 3),
	ROW("队伍建设", RESPONSIBILITY, 3), ROW("机制", RESPONSIBILITY, 1),
	ROW("长效机制", RESPONSIBILITY, 2), ROW("工作机制", RESPONSIBILITY, 2),
	ROW("党的领导", RESPONSIBILITY, 4), ROW("党建引领", RESPONSIBILITY, 2),
	ROW("狠抓落实", RESPONSIBILITY, 4), ROW("抓落实", RESPONSIBILITY, 3),
	ROW("落到实处", RESPONSIBILITY, 2), ROW("落地见效", RESPONSIBILITY, 2),
	ROW("氛围", RESPONSIBILITY, 2), ROW("舆论", RESPONSIBILITY, 2),
	ROW("值班", RESPONSIBILITY, 2), ROW("一岗双责", RESPONSIBILITY, 3),
	ROW("党政同责", RESPONSIBILITY, 3), ROW("主要负责同志", RESPONSIBILITY, 3),
	ROW("主要负责人", RESPONSIBILITY, 3), ROW("主要领导", RESPONSIBILITY, 3),
	ROW("第一责任人", RESPONSIBILITY, 3), ROW("一把手", RESPONSIBILITY, 3),
	ROW("亲自抓", RESPONSIBILITY, 3), ROW("亲自部署", RESPONSIBILITY, 3),
	ROW("分管领导", RESPONSIBILITY, 3), ROW("分管负责", RESPONSIBILITY, 3),
	ROW("牵头", RESPONSIBILITY, 1), ROW("各司其职", RESPONSIBILITY, 3),
	ROW("各负其责", RESPONSIBILITY, 3), ROW("齐抓共管", RESPONSIBILITY, 3),
	ROW("责任分工", RESPONSIBILITY, 2), ROW("层层", RESPONSIBILITY, 2),
	ROW("压力传导", RESPONSIBILITY, 3), ROW("通报批评", RESPONSIBILITY, 3),
	ROW("约谈", RESPONSIBILITY, 3), ROW("推诿", RESPONSIBILITY, 2),
	ROW("尽责", RESPONSIBILITY, 2), ROW("联席会议", RESPONSIBILITY, 2),
	ROW("领导小组", RESPONSIBILITY, 2), ROW("指挥部", RESPONSIBILITY, 1),
	ROW("调度", RESPONSIBILITY, 1), ROW("一盘棋", RESPONSIBILITY, 2),
	ROW("联动", RESPONSIBILITY, 1), ROW("经费", RESPONSIBILITY, 1),
	ROW("曝光", RESPONSIBILITY, 1), ROW("纪检", RESPONSIBILITY, 2),
	ROW("纪委", RESPONSIBILITY, 2), ROW("责任人", RESPONSIBILITY, 2),
	ROW("靠前指挥", RESPONSIBILITY, 3), ROW("表率", RESPONSIBILITY, 2),
	ROW("带头", RESPONSIBILITY, 2), ROW("责任制", RESPONSIBILITY, 2),
	ROW("责任体系", RESPONSIBILITY, 3), ROW("廉洁", RESPONSIBILITY, 2),
	ROW("从严治党", RESPONSIBILITY, 2), ROW("到位", RESPONSIBILITY, 1),
	ROW("监督", RESPONSIBILITY, 1), ROW("责任", RESPONSIBILITY, 1),
	ROW("包保", RESPONSIBILITY, 2), ROW("形式主义", RESPONSIBILITY, 1),
	ROW("主体责任", RESPONSIBILITY, 3), ROW("反馈", RESPONSIBILITY, 1),

	/* the last call */
	ROW("让我们", CLOSING, 4), ROW("谢谢大家", CLOSING, 6), ROW("谢谢！", CLOSING, 5),
	ROW("新征程", CLOSING, 1), ROW("新篇章", CLOSING, 3), ROW("努力奋斗", CLOSING, 3),
	ROW("更大贡献", CLOSING, 2), ROW("应有的贡献", CLOSING, 2), ROW("交出一份", CLOSING, 2),
	ROW("满意答卷", CLOSING, 2), ROW("满意的答卷", CLOSING, 2), ROW("祝大家", CLOSING, 5),
	ROW("祝愿", CLOSING, 4), ROW("身体健康", CLOSING, 4), ROW("万事如意", CLOSING, 4),
	ROW("工作顺利", CLOSING, 3), ROW("使命光荣", CLOSING, 3), ROW("责任重大", CLOSING, 2),
	ROW("任重道远", CLOSING, 2), ROW("任务艰巨", CLOSING, 2), ROW("号角", CLOSING, 3),
	ROW("携起手来", CLOSING, 3), ROW("同心协力", CLOSING, 1), ROW("奋力谱写", CLOSING, 3),
	ROW("再创辉煌", CLOSING, 3), ROW("散会", CLOSING, 5), ROW("到此结束", CLOSING, 5),
	ROW("美好明天", CLOSING, 3), ROW("更加美好", CLOSING, 2), ROW("圆满成功", CLOSING, 2),
	ROW("不负重托", CLOSING, 2), ROW("以优异成绩", CLOSING, 2), ROW("加油", CLOSING, 2),
};
/* clang-format on */

struct evidence {
	struct phrases *rows;
};

struct evidence *
evidence_new(struct arena *a)
{
	struct evidence *e = arena_new(a, struct evidence);

	e->rows = phrases_new(a, rows, sizeof rows / sizeof *rows);
	return e;
}

void
evidence_weigh(const struct evidence *e, struct str text, int of_role[NROLES], unsigned *hits)
{
	struct found f;
	size_t off = 0;

	while (phrases_next(e->rows, text, &off, &f)) {
		of_role[f.phrase->class] += f.phrase->weight;
		++*hits;
	}
}

void
evidence_count(const struct evidence *e, struct str text, int of_role[NROLES], unsigned *hits)
{
	struct found f;
	size_t off = 0;

	while (phrases_next(e->rows, text, &off, &f)) {
		of_role[f.phrase->class]++;
		++*hits;
	}
}
