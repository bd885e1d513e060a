/* Words by which a fragment's part, topics and occasion are known. */
#include "extracting.h"

#include "array.h"
#include "phrases.h"

#define ROW(t, c)                                                                                  \
	{                                                                                          \
		.text = t, .class = c, .weight = 1                                                 \
	}

const char *const part_names[NPARTS] = {
	[PART_NONE] = "",
	[PART_PURPOSE] = "会议目的",
	[PART_AGENDA] = "议程回顾",
	[PART_THANKS] = "肯定致谢",
	[PART_LEADING] = "引出下文",
	[PART_MEANING] = "意义",
	[PART_SITUATION] = "形势",
	[PART_RESULTS] = "成绩",
	[PART_PROBLEMS] = "问题",
	[PART_OVERVIEW] = "总起",
	[PART_MEASURE] = "举措",
	[PART_LEADERSHIP] = "领导",
	[PART_DIVISION] = "分工",
	[PART_INSPECTION] = "督查",
	[PART_ASSESSMENT] = "考核",
	[PART_CLIMATE] = "氛围",
	[PART_MECHANISM] = "机制",
	[PART_CONDUCT] = "作风",
	[PART_PLEDGE] = "表态",
	[PART_CALL] = "号召",
};

/* clang-format off */
const struct phrase part_words[] = {
	ROW("主要任务", PART_PURPOSE), ROW("主要目的", PART_PURPOSE), ROW("召开", PART_PURPOSE), ROW("这次会议", PART_PURPOSE),
	ROW("今天", PART_PURPOSE), ROW("动员", PART_PURPOSE), ROW("部署", PART_PURPOSE), ROW("贯彻", PART_PURPOSE),
	ROW("刚才", PART_AGENDA), ROW("通报", PART_AGENDA), ROW("宣读", PART_AGENDA), ROW("传达", PART_AGENDA),
	ROW("发言", PART_AGENDA), ROW("观看", PART_AGENDA), ROW("解读", PART_AGENDA), ROW("介绍了", PART_AGENDA),
	ROW("感谢", PART_THANKS), ROW("敬意", PART_THANKS), ROW("祝贺", PART_THANKS), ROW("同意", PART_THANKS),
	ROW("赞成", PART_THANKS), ROW("问候", PART_THANKS), ROW("欢迎", PART_THANKS), ROW("总体来看", PART_THANKS),
	ROW("下面", PART_LEADING), ROW("点意见", PART_LEADING), ROW("我再强调", PART_LEADING), ROW("个方面", PART_LEADING),
	ROW("几点", PART_LEADING), ROW("我讲", PART_LEADING),
	ROW("意义", PART_MEANING), ROW("重要", PART_MEANING), ROW("事关", PART_MEANING), ROW("关系", PART_MEANING),
	ROW("必然", PART_MEANING), ROW("体现", PART_MEANING), ROW("举措", PART_MEANING), ROW("抓手", PART_MEANING),
	ROW("需要", PART_MEANING), ROW("高度", PART_MEANING), ROW("强调", PART_MEANING), ROW("认识", PART_MEANING),
	ROW("形势", PART_SITUATION), ROW("当前", PART_SITUATION), ROW("机遇", PART_SITUATION), ROW("挑战", PART_SITUATION),
	ROW("面临", PART_SITUATION), ROW("关键", PART_SITUATION), ROW("竞争", PART_SITUATION), ROW("压力", PART_SITUATION),
	ROW("成绩", PART_RESULTS), ROW("成效", PART_RESULTS), ROW("取得", PART_RESULTS), ROW("增长", PART_RESULTS),
	ROW("荣获", PART_RESULTS), ROW("近年来", PART_RESULTS), ROW("完成了", PART_RESULTS), ROW("提升", PART_RESULTS),
	ROW("实现", PART_RESULTS), ROW("位居", PART_RESULTS),
	ROW("问题", PART_PROBLEMS), ROW("不足", PART_PROBLEMS), ROW("差距", PART_PROBLEMS), ROW("短板", PART_PROBLEMS),
	ROW("薄弱", PART_PROBLEMS), ROW("仍", PART_PROBLEMS), ROW("不够", PART_PROBLEMS), ROW("个别", PART_PROBLEMS),
	ROW("有的", PART_PROBLEMS), ROW("隐患", PART_PROBLEMS),
	ROW("领导", PART_LEADERSHIP), ROW("一把手", PART_LEADERSHIP), ROW("主要负责", PART_LEADERSHIP),
	ROW("亲自", PART_LEADERSHIP), ROW("班子", PART_LEADERSHIP), ROW("挂帅", PART_LEADERSHIP), ROW("第一责任人", PART_LEADERSHIP),
	ROW("分工", PART_DIVISION), ROW("牵头", PART_DIVISION), ROW("各部门", PART_DIVISION), ROW("各司其职", PART_DIVISION),
	ROW("协同", PART_DIVISION), ROW("配合", PART_DIVISION), ROW("联动", PART_DIVISION), ROW("压实", PART_DIVISION),
	ROW("落实到", PART_DIVISION), ROW("合力", PART_DIVISION),
	ROW("督查", PART_INSPECTION), ROW("督导", PART_INSPECTION), ROW("检查", PART_INSPECTION), ROW("通报", PART_INSPECTION),
	ROW("曝光", PART_INSPECTION), ROW("调度", PART_INSPECTION), ROW("督办", PART_INSPECTION),
	ROW("考核", PART_ASSESSMENT), ROW("问责", PART_ASSESSMENT), ROW("追责", PART_ASSESSMENT), ROW("奖惩", PART_ASSESSMENT),
	ROW("追究", PART_ASSESSMENT), ROW("评优", PART_ASSESSMENT), ROW("约谈", PART_ASSESSMENT),
	ROW("宣传", PART_CLIMATE), ROW("氛围", PART_CLIMATE), ROW("舆论", PART_CLIMATE), ROW("典型", PART_CLIMATE),
	ROW("报道", PART_CLIMATE), ROW("媒体", PART_CLIMATE),
	ROW("机制", PART_MECHANISM), ROW("制度", PART_MECHANISM), ROW("长效", PART_MECHANISM), ROW("常态", PART_MECHANISM),
	ROW("作风", PART_CONDUCT), ROW("纪律", PART_CONDUCT), ROW("廉洁", PART_CONDUCT), ROW("形式主义", PART_CONDUCT),
	ROW("承诺", PART_PLEDGE), ROW("表态", PART_PLEDGE), ROW("我们将", PART_PLEDGE), ROW("保证", PART_PLEDGE),
	ROW("让我们", PART_CALL), ROW("号召", PART_CALL),
};

const struct phrase topic_words[] = {
	ROW("安全生产", 0), ROW("消防", 0), ROW("燃气", 0), ROW("交通安全", 0), ROW("食品安全", 0), ROW("防汛", 0), ROW("抗旱", 0),
	ROW("防灾减灾", 0), ROW("应急", 0), ROW("森林防火", 0), ROW("环境卫生", 0), ROW("垃圾分类", 0), ROW("背街小巷", 0),
	ROW("老旧小区", 0), ROW("农贸市场", 0), ROW("占道经营", 0), ROW("停车", 0), ROW("物业", 0), ROW("市容", 0), ROW("绿化", 0),
	ROW("污水", 0), ROW("河长制", 0), ROW("生态环境", 0), ROW("污染防治", 0), ROW("大气", 0), ROW("扬尘", 0), ROW("秸秆", 0),
	ROW("文明城市", 0), ROW("文明典范", 0), ROW("创城", 0), ROW("卫生城市", 0), ROW("志愿服务", 0), ROW("新时代文明实践", 0),
	ROW("道德", 0), ROW("市民素质", 0), ROW("公益广告", 0), ROW("未成年人", 0), ROW("诚信", 0), ROW("网格", 0), ROW("社区", 0),
	ROW("基层治理", 0), ROW("信访", 0), ROW("维稳", 0), ROW("扫黑除恶", 0), ROW("治安", 0), ROW("法治", 0), ROW("乡村振兴", 0),
	ROW("脱贫", 0), ROW("农业", 0), ROW("粮食", 0), ROW("人居环境", 0), ROW("宅基地", 0), ROW("合作社", 0), ROW("产业", 0),
	ROW("招商", 0), ROW("营商环境", 0), ROW("项目建设", 0), ROW("工业", 0), ROW("科技创新", 0), ROW("数字化", 0), ROW("旅游", 0),
	ROW("民营", 0), ROW("企业", 0), ROW("金融", 0), ROW("债务", 0), ROW("非法集资", 0), ROW("财政", 0), ROW("预算", 0), ROW("税收", 0),
	ROW("审计", 0), ROW("国企", 0), ROW("教育", 0), ROW("学校", 0), ROW("课堂", 0), ROW("师德", 0), ROW("医疗", 0), ROW("养老", 0),
	ROW("就业", 0), ROW("社会保障", 0), ROW("民生", 0), ROW("文化", 0), ROW("体育", 0), ROW("疫情防控", 0), ROW("党建", 0),
	ROW("党风廉政", 0), ROW("主题教育", 0), ROW("干部", 0), ROW("人才", 0), ROW("作风", 0), ROW("宣传", 0), ROW("督查", 0), ROW("考核", 0),
	ROW("城市规划", 0), ROW("棚户区", 0), ROW("征收", 0), ROW("拆违", 0), ROW("城市更新", 0), ROW("智慧城市", 0), ROW("基础设施", 0),
};
/* clang-format on */

const size_t npart_words = COUNT(part_words);
const size_t ntopic_words = COUNT(topic_words);

/* What a speech is given at, by its title. */
const char *const occasions[] = { "动员大会", "动员会", "推进会", "部署会", "调度会", "现场会",
	"座谈会", "总结会", "表彰会", "表彰大会", "电视电话会议", "培训班", "开学典礼", "毕业典礼",
	"年会", "人民代表大会", "代表大会", "全体会议", "工作会议", "工作会", "民主生活会",
	"分析会", "协调会", "恳谈会", "启动仪式", "揭牌仪式", "签约仪式", "村民会议", "大会",
	"会议", NULL };
