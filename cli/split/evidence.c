/*
 * Words that tell what a paragraph does in a speech. In a heading or a first sentence a row counts its weight for its
 * role. Further on it is one word among many, and tasks are spoken of everywhere: there words are kinds (of each role
 * weak and strong ones, demands, telling), and a table says how likely each kind is in a paragraph of each role.
 */
#include "split_private.h"

/* The kinds of words: a role's weak and strong ones are 2 * role and 2 * role + 1. */
enum {
	WORD_OPENING = ROLE_OPENING,
	WORD_POSITIONING = ROLE_POSITIONING,
	WORD_TASKS = ROLE_TASKS,
	WORD_RESPONSIBILITY = ROLE_RESPONSIBILITY,
	WORD_CLOSING = ROLE_CLOSING,
	WORD_DEMAND,
	WORD_TELL
};
#define NKINDS 12
#define STRONG 2     /* the least weight of a strong word */
#define MOST_WORDS 8 /* more words than these say no more */

/* Ten times the logarithm of the share of each kind among the words of a paragraph, measured on labelled speeches. */
/* clang-format off */
static const int likelihood[NROLES][NKINDS] = {
	/* O- O+ P- P+ T- T+ R- R+ C- C+ demand tell */
	[ROLE_OPENING] = { -37, -13, -34, -24, -17, -28, -30, -28, -38, -41, -38, -18 },
	[ROLE_POSITIONING] = { -62, -46, -26, -15, -12, -26, -32, -38, -46, -51, -27, -18 },
	[ROLE_TASKS] = { -60, -60, -34, -32, -8, -17, -27, -32, -45, -51, -21, -29 },
	[ROLE_RESPONSIBILITY] = { -61, -56, -36, -35, -15, -28, -18, -11, -49, -50, -22, -32 },
	[ROLE_CLOSING] = { -42, -40, -32, -27, -20, -28, -32, -26, -28, -12, -31, -19 },
};
/* clang-format on */

#define ROW(t, r, w)                                                                               \
	{                                                                                          \
		.text = t, .class = WORD_##r, .weight = w                                          \
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
	ROW("工作会议，", OPENING, 1), ROW("座谈会", OPENING, 2), ROW("推进会", OPENING, 2),
	ROW("动员会", OPENING, 2), ROW("动员大会", OPENING, 2), ROW("现场会", OPENING, 2),
	ROW("总结会", OPENING, 2), ROW("议程", OPENING, 2), ROW("听取了", OPENING, 3),
	ROW("观看了", OPENING, 2), ROW("作了讲话", OPENING, 2), ROW("请大家", OPENING, 1),
	ROW("会后", OPENING, 2), ROW("敬意", OPENING, 2), ROW("问候", OPENING, 2),
	ROW("祝贺", OPENING, 2), ROW("隆重", OPENING, 2), ROW("开学典礼", OPENING, 3),
	ROW("新学期", OPENING, 1), ROW("欢迎", OPENING, 2), ROW("出席", OPENING, 2),
	ROW("莅临", OPENING, 3), ROW("借此机会", OPENING, 3), ROW("首先，我代表", OPENING, 5),
	ROW("我代表", OPENING, 3), ROW("提三点", OPENING, 3), ROW("提几点", OPENING, 4),
	ROW("谈三点", OPENING, 3), ROW("开这个会", OPENING, 3), ROW("请来", OPENING, 2),
	ROW("大家好", OPENING, 3), ROW("早上好", OPENING, 4), ROW("上午好", OPENING, 4),
	ROW("下午好", OPENING, 4), ROW("点意见", OPENING, 2), ROW("个方面意见", OPENING, 3),
	ROW("谨代表", OPENING, 4), ROW("隆重开幕", OPENING, 4), ROW("致以", OPENING, 2),
	ROW("诚挚", OPENING, 2), ROW("简要汇报", OPENING, 4), ROW("谈几点", OPENING, 4),
	ROW("借这个机会", OPENING, 3), ROW("共勉", OPENING, 3), ROW("衷心感谢", OPENING, 3),
	ROW("衷心的感谢", OPENING, 3), ROW("解读了", OPENING, 3), ROW("介绍了", OPENING, 2),
	ROW("项议程", OPENING, 4), ROW("掌声", OPENING, 2), ROW("代表团", OPENING, 1),
	ROW("百忙之中", OPENING, 3), ROW("会议期间", OPENING, 3), ROW("审议通过", OPENING, 2),
	ROW("会议主题", OPENING, 3), ROW("鼓掌", OPENING, 3), ROW("讲几句", OPENING, 3),

	ROW("大家召集", OPENING, 4), ROW("大家请来", OPENING, 4), ROW("接下来，请", OPENING, 4), ROW("下面，请", OPENING, 5), ROW("首先，请", OPENING, 5), ROW("下面请", OPENING, 4),
	ROW("进行第", OPENING, 3), ROW("大家欢迎", OPENING, 4), ROW("项议程", OPENING, 4), ROW("同志讲话", OPENING, 3),
	ROW("以热烈的掌声", OPENING, 4), ROW("会议共有", OPENING, 4), ROW("进行大会", OPENING, 3),

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
	ROW("发生了", POSITIONING, 2), ROW("暴露出", POSITIONING, 3), ROW("反映出", POSITIONING, 2),
	ROW("说明", POSITIONING, 1), ROW("短板", POSITIONING, 2), ROW("滞后", POSITIONING, 2),
	ROW("偏低", POSITIONING, 3), ROW("偏弱", POSITIONING, 3), ROW("欠账", POSITIONING, 2),
	ROW("压力", POSITIONING, 2), ROW("矛盾", POSITIONING, 2), ROW("突出表现", POSITIONING, 3),
	ROW("究其原因", POSITIONING, 3), ROW("有的", POSITIONING, 2), ROW("一些", POSITIONING, 2),
	ROW("同比", POSITIONING, 3), ROW("比上年", POSITIONING, 3), ROW("首次", POSITIONING, 2),
	ROW("实现了", POSITIONING, 2), ROW("完成了", POSITIONING, 1), ROW("建成了", POSITIONING, 2),
	ROW("达到了", POSITIONING, 2), ROW("突破", POSITIONING, 2), ROW("的基础", POSITIONING, 1),
	ROW("大局", POSITIONING, 2), ROW("时代", POSITIONING, 1), ROW("趋势", POSITIONING, 3),
	ROW("预测", POSITIONING, 2), ROW("当前", POSITIONING, 2), ROW("目前", POSITIONING, 2),
	ROW("面临", POSITIONING, 3), ROW("处于", POSITIONING, 2), ROW("正处在", POSITIONING, 3),
	ROW("历史", POSITIONING, 2), ROW("国家", POSITIONING, 1), ROW("党中央", POSITIONING, 2),
	ROW("总书记", POSITIONING, 2), ROW("战略", POSITIONING, 1), ROW("我们党", POSITIONING, 2),
	ROW("初心", POSITIONING, 1), ROW("期盼", POSITIONING, 3), ROW("需求", POSITIONING, 1),
	ROW("向往", POSITIONING, 2), ROW("不进则退", POSITIONING, 3), ROW("仍然", POSITIONING, 2),
	ROW("仍", POSITIONING, 1), ROW("依然", POSITIONING, 2), ROW("依旧", POSITIONING, 2),
	ROW("甚至", POSITIONING, 2), ROW("隐忧", POSITIONING, 3), ROW("家底", POSITIONING, 2),
	ROW("反弹", POSITIONING, 1), ROW("松懈", POSITIONING, 2), ROW("懈怠", POSITIONING, 2),
	ROW("厌战", POSITIONING, 2), ROW("不容忽视", POSITIONING, 3), ROW("丝毫", POSITIONING, 1),
	ROW("千万", POSITIONING, 1), ROW("容不得", POSITIONING, 2), ROW("归根到底", POSITIONING, 2),
	ROW("说到底", POSITIONING, 2), ROW("之所以", POSITIONING, 3), ROW("因为", POSITIONING, 2),
	ROW("是一项", POSITIONING, 1), ROW("就是", POSITIONING, 1), ROW("不是", POSITIONING, 1),
	ROW("的体现", POSITIONING, 2), ROW("集中体现", POSITIONING, 3), ROW("标志", POSITIONING, 2),
	ROW("值得肯定", POSITIONING, 3), ROW("喜人", POSITIONING, 3), ROW("明显", POSITIONING, 1),
	ROW("显著", POSITIONING, 2), ROW("稳步", POSITIONING, 2), ROW("增幅", POSITIONING, 3),
	ROW("认识", POSITIONING, 1),

	/* what is to be done */
	ROW("突出重点", TASKS, 5), ROW("重点任务", TASKS, 4), ROW("重点工作", TASKS, 4),
	ROW("抓住关键", TASKS, 4), ROW("抓关键", TASKS, 4), ROW("抓重点", TASKS, 4),
	ROW("聚焦", TASKS, 3), ROW("着力", TASKS, 2), ROW("精准发力", TASKS, 4),
	ROW("精准施策", TASKS, 4), ROW("补齐短板", TASKS, 3), ROW("补短板", TASKS, 3),
	ROW("强弱项", TASKS, 3), ROW("问题导向", TASKS, 3), ROW("攻坚", TASKS, 2),
	ROW("整治", TASKS, 3), ROW("排查", TASKS, 3), ROW("隐患", TASKS, 2), ROW("治理", TASKS, 2),
	ROW("扎实推进", TASKS, 3), ROW("全力推进", TASKS, 3), ROW("加快推进", TASKS, 3),
	ROW("抓实", TASKS, 2), ROW("抓好", TASKS, 2), ROW("各项任务", TASKS, 3),
	ROW("各项工作", TASKS, 2), ROW("目标任务", TASKS, 3), ROW("下一步", TASKS, 1),
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
	ROW("清单", TASKS, 1), ROW("建立", TASKS, 1), ROW("推广", TASKS, 2), ROW("示范", TASKS, 2),
	ROW("试点", TASKS, 2), ROW("引进", TASKS, 2), ROW("新建", TASKS, 2), ROW("种植", TASKS, 2),
	ROW("企业", TASKS, 1), ROW("市场", TASKS, 1), ROW("培训", TASKS, 1), ROW("集中", TASKS, 1),
	ROW("加大", TASKS, 1), ROW("清理", TASKS, 2), ROW("检查", TASKS, 1), ROW("设施", TASKS, 1),
	ROW("道路", TASKS, 2), ROW("小区", TASKS, 2), ROW("社区", TASKS, 1), ROW("活动", TASKS, 1),
	ROW("每天", TASKS, 1), ROW("每月", TASKS, 1), ROW("逐", TASKS, 1), ROW("重点", TASKS, 1),
	ROW("严厉打击", TASKS, 2), ROW("依法", TASKS, 1), ROW("严格", TASKS, 1),
	ROW("改善", TASKS, 1), ROW("加强", TASKS, 1), ROW("丰富", TASKS, 2), ROW("科学", TASKS, 1),
	ROW("统筹", TASKS, 1), ROW("引导", TASKS, 1), ROW("安装", TASKS, 2), ROW("修复", TASKS, 2),
	ROW("维护", TASKS, 1), ROW("完成", TASKS, 1), ROW("目标", TASKS, 1), ROW("任务", TASKS, 1),
	ROW("办法", TASKS, 1), ROW("方案", TASKS, 1), ROW("技术", TASKS, 2), ROW("资金", TASKS, 1),
	ROW("投资", TASKS, 2), ROW("就业", TASKS, 2), ROW("民生", TASKS, 1), ROW("环境", TASKS, 1),
	ROW("文化", TASKS, 2), ROW("学习", TASKS, 1), ROW("阅读", TASKS, 2), ROW("锻炼", TASKS, 2),
	ROW("销售", TASKS, 2), ROW("成本", TASKS, 2), ROW("研发", TASKS, 3), ROW("客户", TASKS, 3),

	/* who answers for it, and how it is ensured */
	ROW("做一个", TASKS, 2), ROW("争做", TASKS, 2), ROW("当好", TASKS, 2),
	ROW("摸清", TASKS, 2), ROW("摸透", TASKS, 2), ROW("底数", TASKS, 2), ROW("台账", TASKS, 1),
	ROW("建档", TASKS, 2), ROW("入户", TASKS, 2), ROW("上门", TASKS, 1), ROW("月底前", TASKS, 2),
	ROW("管控", TASKS, 2), ROW("严防", TASKS, 2), ROW("监测", TASKS, 2), ROW("预警", TASKS, 2),
	ROW("储备", TASKS, 2), ROW("检修", TASKS, 2), ROW("配备", TASKS, 1), ROW("采购", TASKS, 1),
	ROW("推行", TASKS, 1), ROW("宣讲", TASKS, 1), ROW("广泛发动", TASKS, 2), ROW("发动群众", TASKS, 2),
	ROW("改建", TASKS, 2), ROW("扩建", TASKS, 2), ROW("亩", TASKS, 1), ROW("一户一", TASKS, 2),
	ROW("比对", TASKS, 2), ROW("登记", TASKS, 1), ROW("公示", TASKS, 1), ROW("审核", TASKS, 1),
	ROW("件事", TASKS, 2), ROW("想办", TASKS, 2), ROW("要办", TASKS, 2), ROW("上半年", POSITIONING, 2), ROW("下半年", TASKS, 2), ROW("件实事", TASKS, 3),

	/* who answers for it */
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
	ROW("谁主管谁负责", RESPONSIBILITY, 4), ROW("执纪", RESPONSIBILITY, 3),
	ROW("审计", RESPONSIBILITY, 2), ROW("倒查", RESPONSIBILITY, 4),
	ROW("失职", RESPONSIBILITY, 4), ROW("渎职", RESPONSIBILITY, 4),
	ROW("奖优罚劣", RESPONSIBILITY, 4), ROW("军令状", RESPONSIBILITY, 4),
	ROW("班子", RESPONSIBILITY, 2), ROW("党员干部", RESPONSIBILITY, 2),
	ROW("先锋", RESPONSIBILITY, 2), ROW("带班", RESPONSIBILITY, 3),
	ROW("沟通", RESPONSIBILITY, 2), ROW("协调", RESPONSIBILITY, 1),
	ROW("例会", RESPONSIBILITY, 2), ROW("月调度", RESPONSIBILITY, 3),
	ROW("通报", RESPONSIBILITY, 2), ROW("销号", RESPONSIBILITY, 1),
	ROW("组织保障", RESPONSIBILITY, 4), ROW("资金保障", RESPONSIBILITY, 3),
	ROW("各级各部门", RESPONSIBILITY, 2), ROW("各级党组织", RESPONSIBILITY, 2),
	ROW("各部门", RESPONSIBILITY, 1), ROW("各单位", RESPONSIBILITY, 1),
	ROW("干部", RESPONSIBILITY, 1), ROW("分工", RESPONSIBILITY, 2),
	ROW("包抓", RESPONSIBILITY, 3), ROW("挂点", RESPONSIBILITY, 3),
	ROW("包联", RESPONSIBILITY, 3), ROW("包村", RESPONSIBILITY, 3),
	ROW("包户", RESPONSIBILITY, 3), ROW("第一责任", RESPONSIBILITY, 3),
	ROW("负总责", RESPONSIBILITY, 4), ROW("具体抓", RESPONSIBILITY, 3),
	ROW("部署", RESPONSIBILITY, 1), ROW("一抓到底", RESPONSIBILITY, 3),
	ROW("落实到人", RESPONSIBILITY, 3), ROW("到岗", RESPONSIBILITY, 2),
	ROW("到人", RESPONSIBILITY, 2), ROW("一票否决", RESPONSIBILITY, 4),
	ROW("扯皮", RESPONSIBILITY, 3), ROW("甩手掌柜", RESPONSIBILITY, 4),
	ROW("当回事", RESPONSIBILITY, 2), ROW("挂帅", RESPONSIBILITY, 3),
	ROW("专班", RESPONSIBILITY, 2), ROW("组长", RESPONSIBILITY, 2),
	ROW("监督执纪", RESPONSIBILITY, 4), ROW("严肃", RESPONSIBILITY, 2),
	ROW("查处", RESPONSIBILITY, 1), ROW("从严", RESPONSIBILITY, 1),
	ROW("正风", RESPONSIBILITY, 3), ROW("述职", RESPONSIBILITY, 2),
	ROW("处分", RESPONSIBILITY, 2), ROW("免职", RESPONSIBILITY, 3), ROW("手软", RESPONSIBILITY, 3),
	ROW("姑息", RESPONSIBILITY, 3), ROW("移送", RESPONSIBILITY, 2), ROW("严肃处理", RESPONSIBILITY, 3),
	ROW("点名", RESPONSIBILITY, 2), ROW("不力", RESPONSIBILITY, 2), ROW("年终考核", RESPONSIBILITY, 4),
	ROW("责任上肩", RESPONSIBILITY, 4), ROW("高压线", RESPONSIBILITY, 3), ROW("担责", RESPONSIBILITY, 3),
	ROW("挂钩", RESPONSIBILITY, 2), ROW("评优", RESPONSIBILITY, 2),
	ROW("奖励", RESPONSIBILITY, 2), ROW("先进典型", RESPONSIBILITY, 1),
	ROW("宣传", RESPONSIBILITY, 1), ROW("凝聚", RESPONSIBILITY, 1),
	ROW("上下一心", RESPONSIBILITY, 2), ROW("上下联动", RESPONSIBILITY, 3),
	ROW("主动", RESPONSIBILITY, 1), ROW("精神状态", RESPONSIBILITY, 2),
	ROW("能力", RESPONSIBILITY, 1), ROW("本领", RESPONSIBILITY, 2),
	ROW("学校党", RESPONSIBILITY, 1), ROW("值守", RESPONSIBILITY, 2),
	ROW("迟报", RESPONSIBILITY, 3), ROW("瞒报", RESPONSIBILITY, 3),
	ROW("报告", RESPONSIBILITY, 1), ROW("制度", RESPONSIBILITY, 1),
	ROW("带好", RESPONSIBILITY, 2),

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
	ROW("胜仗", CLOSING, 2), ROW("硬仗", CLOSING, 1), ROW("号召", CLOSING, 3),
	ROW("扬帆", CLOSING, 3), ROW("启航", CLOSING, 3), ROW("胜利", CLOSING, 2),
	ROW("蓝图", CLOSING, 2), ROW("共同", CLOSING, 1), ROW("明天", CLOSING, 2),
	ROW("梦想", CLOSING, 2), ROW("信心", CLOSING, 1), ROW("只争朝夕", CLOSING, 2),
	ROW("踔厉奋发", CLOSING, 2), ROW("笃行不怠", CLOSING, 2), ROW("勇毅前行", CLOSING, 3),
	ROW("再接再厉", CLOSING, 2), ROW("一鼓作气", CLOSING, 2), ROW("决战决胜", CLOSING, 2),
	ROW("必胜", CLOSING, 1), ROW("夺取", CLOSING, 2), ROW("同志们，", CLOSING, 4),
	ROW("最后，", CLOSING, 3), ROW("不辜负", CLOSING, 2), ROW("美好", CLOSING, 2),
	ROW("携手", CLOSING, 3), ROW("奋斗", CLOSING, 2), ROW("建功", CLOSING, 2),
	ROW("担起", CLOSING, 2), ROW("干劲", CLOSING, 1), ROW("热情", CLOSING, 1),
	ROW("我就讲", CLOSING, 5), ROW("我的讲话", CLOSING, 4), ROW("批评指正", CLOSING, 3),
	ROW("预祝", CLOSING, 5), ROW("发言完了", CLOSING, 5), ROW("发言完毕", CLOSING, 5),
	ROW("我的发言", CLOSING, 4), ROW("以上发言", CLOSING, 5), ROW("闭幕", CLOSING, 2),
	ROW("新局面", CLOSING, 2), ROW("再立新功", CLOSING, 3), ROW("阔步", CLOSING, 2),
	ROW("交上", CLOSING, 2), ROW("答卷", CLOSING, 2), ROW("希望大家回去", CLOSING, 4),
	ROW("相信", CLOSING, 2), ROW("坚信", CLOSING, 2), ROW("谢谢各位", CLOSING, 5),
	ROW("为动力", CLOSING, 3), ROW("以此次", CLOSING, 1), ROW("为契机", CLOSING, 2),
	ROW("红火", CLOSING, 2), ROW("越来越", CLOSING, 1), ROW("愿", CLOSING, 1),
	ROW("祝", CLOSING, 2),

	/* demands, and what is told */
	ROW("，要", DEMAND, 1), ROW("。要", DEMAND, 1), ROW("；要", DEMAND, 1),
	ROW("必须", DEMAND, 1), ROW("务必", DEMAND, 1), ROW("不得", DEMAND, 1),
	ROW("严禁", DEMAND, 1), ROW("一律", DEMAND, 1), ROW("坚决", DEMAND, 1),
	ROW("确保", DEMAND, 1), ROW("限期", DEMAND, 1), ROW("切实", DEMAND, 1),
	ROW("进一步", DEMAND, 1), ROW("要把", DEMAND, 1), ROW("要以", DEMAND, 1),
	ROW("要加强", DEMAND, 1), ROW("不能", DEMAND, 1), ROW("不要", DEMAND, 1),
	ROW("了", TELL, 1), ROW("已", TELL, 1), ROW("这是", TELL, 1), ROW("曾", TELL, 1),
	ROW("我们", TELL, 1), ROW("％", TELL, 1), ROW("，是", TELL, 1), ROW("着", TELL, 1),
	ROW("过去", TELL, 1), ROW("从", TELL, 1),
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
evidence_weigh(const struct evidence *e, struct str text, int of_role[NROLES])
{
	struct found f;
	size_t off = 0;

	while (phrases_next(e->rows, text, &off, &f))
		if (f.phrase->class <= ROLE_CLOSING && f.phrase->weight >= STRONG)
			of_role[f.phrase->class] += f.phrase->weight;
}

static size_t
kind_of(const struct phrase *word)
{
	if (word->class > ROLE_CLOSING)
		return NKINDS - 2 + (word->class == WORD_TELL);
	return 2 * (size_t)(word->class - ROLE_OPENING) + (word->weight >= STRONG);
}

void
evidence_likelihood(const struct evidence *e, struct str text, int of_role[NROLES])
{
	int kinds[NKINDS] = { 0 }, n = 0;
	struct found f;
	size_t off = 0;

	while (phrases_next(e->rows, text, &off, &f)) {
		kinds[kind_of(f.phrase)]++;
		n++;
	}
	for (unsigned r = ROLE_OPENING; r < NROLES; r++) {
		int sum = 0;

		for (size_t k = 0; k < NKINDS; k++)
			sum += kinds[k] * likelihood[r][k];
		of_role[r] += n > MOST_WORDS ? sum * MOST_WORDS / n : sum;
	}
}
