#!/usr/bin/env python3
"""Makes phrases.c: set phrases of four characters, and what sounds and is written alike.

usage: npm pack nodejieba@3.5.8 && tar xzf nodejieba-3.5.8.tgz; apt-get install unicode-data
       phrases.py package/submodules/cppjieba/dict/jieba.dict.utf8 /usr/share/unicode > phrases.c
"""
import bz2
import collections
import re
import sys
import unicodedata

HEAD = """/* Made by phrases.py, do not edit. */
/* clang-format off */
#include "check_private.h"

#pragma GCC diagnostic ignored "-Woverlength-strings" /* more than ISO C promises */

/*
 * Set phrases of four characters, from the dictionary of cppjieba (MIT, in the npm package nodejieba 3.5.8 of
 * 2026-03), and an office's own. Those with one hash of their first two characters stand together. See phrases.LICENSE.
 */
"""
BITS = 16  # of a hash
BUCKETS = 1 << 12  # by its first bits

# An office's own, and what the dictionary does not count among the idioms.
OWN = """贯彻落实 督促检查 监督检查 督导检查 统筹兼顾 统筹协调 统筹推进 安全隐患 隐患排查 排查整治 专项整治 综合整治 综合治理 源头治理 系统治理 依法治理 社会治理 基层治理
安全生产 安全防范 防汛抗旱 抢险救灾 应急处置 应急预案 值班值守 信息报送 联防联控 群防群治 群策群力 齐抓共管 分工负责 各负其责 各司其职 密切配合 协同作战 协调联动 上下联动
左右协同 上下一心 上下贯通 久久为功 驰而不息 踏石留印 抓铁有痕 动真碰硬 敢于碰硬 敢为人先 敢闯敢试 敢于担当 勇于担当 主动担当 担当作为 担当尽责 履职尽责 尽职尽责 知责于心 担责于身
履责于行 守土有责 守土负责 守土尽责 失职追责 尽职免责 层层压实 压紧压实 压实责任 落实落细 落地落实 落地见效 落地生根 开花结果 走深走实 见行见效 真抓实干 埋头苦干 苦干实干 实干担当
凝心聚力 凝聚共识 凝神聚力 统一思想 提高认识 提高站位 认清形势 坚定信心 坚定信念 坚定不移 坚持不懈 坚持不渝 分庭抗礼 进退维谷 雕虫小技 法不责众 娇生惯养 矢志不渝 始终不渝 毫不动摇 毫不放松 一以贯之 一抓到底 一鼓作气 乘势而上
顺势而为 应势而动 因势利导 因地制宜 因时制宜 因村施策 因企施策 分类施策 精准施策 精准发力 精准扶贫 脱贫攻坚 乡村振兴 产业兴旺 生态宜居 乡风文明 治理有效 生活富裕 共同富裕 安居乐业
民生福祉 民生实事 民心工程 急难愁盼 所思所盼 衣食住行 生老病死 扶危济困 扶贫济困 扶老携幼 守望相助 邻里和睦 和睦相处 尊老爱幼 尊老敬老 助人为乐 见义勇为 拾金不昧 诚实守信
敬业奉献 孝老爱亲 无私奉献 甘于奉献 默默奉献 服务群众 联系群众 发动群众 依靠群众 扑下身子 沉到一线 深入一线 深入基层 调查研究 解剖麻雀 问计于民 问需于民 问政于民 集思广益
开拓进取 开拓创新 锐意进取 锐意改革 改革创新 奋发有为 奋发进取 奋勇争先 争先创优 争先进位 创先争优 比学赶超 对标对表 对标先进 见贤思齐 取长补短 补齐短板 扬长避短 标本兼治
建章立制 长效机制 常抓不懈 常态长效 持之以恒 持续发力 久拖不决 推诿扯皮 敷衍塞责 敷衍了事 敷衍应付 弄虚作假 虚报瞒报 迟报漏报 阳奉阴违 形式主义 官僚主义 享乐主义 奢靡之风 铺张浪费
厉行节约 勤俭节约 勤俭办事 艰苦奋斗 艰苦创业 艰苦朴素 廉洁自律 廉洁从政 廉洁奉公 清正廉洁 遵纪守法 奉公守法 严格执法 公正司法 全民守法 执法必严 违法必究 有法必依 严惩不贷 依法行政
依法办事 严肃查处 严厉打击 严防死守 严阵以待 严管厚爱 从严治党 从严从实 从严从紧 从快从重 从重从快 监督执纪 执纪问责 追责问责 通报批评 约谈问责 以案促改 以案为鉴 警钟长鸣 引以为戒
引以为鉴 举一反三 防微杜渐 防患未然 未雨绸缪 有备无患 居安思危 底线思维 系统思维 风险防范 风险隐患 麻痹大意 麻痹思想 侥幸心理 心存侥幸 松劲懈怠 厌战情绪 畏难情绪 等靠要想 消极懈怠
精神懈怠 能力不足 脱离群众 消极腐败 本领恐慌 增强本领 勤学苦练 学以致用 学用结合 知行合一 入脑入心 入心入脑 学深悟透 融会贯通 深学细悟 笃行不怠 笃信笃行 踔厉奋发 勇毅前行 赓续前行
奋楫扬帆 奋楫笃行 奋楫争先 砥砺前行 砥砺奋进 扬帆起航 扬帆远航 行稳致远 善作善成 善始善终 慎终如始 慎始慎终 敬终如始 功成不必 久久为功 滴水穿石 水滴石穿 积少成多 积小成大 聚沙成塔
集腋成裘 众志成城 众人拾柴 同舟共济 同心同德 同心同向 同向发力 同频共振 戮力同心 勠力同心 和衷共济 团结奋斗 团结协作 团结一致 团结拼搏 拼搏进取 顽强拼搏 奋力拼搏 奋力攻坚 攻坚克难
攻坚拔寨 攻城拔寨 决战决胜 全力以赴 全力推进 全力保障 竭尽全力 竭尽所能 倾尽全力 尽心竭力 尽心尽力 殚精竭虑 呕心沥血 鞠躬尽瘁 夙兴夜寐 宵衣旰食 夜以继日 日夜兼程 只争朝夕
时不我待 时不待我 刻不容缓 迫在眉睫 任重道远 道阻且长 行则将至 承上启下 承前启后 继往开来 与时俱进 推陈出新 守正创新 固本培元 凝心铸魂 强基固本 立根固本 正本清源 激浊扬清 扶正祛邪
风清气正 政通人和 国泰民安 物阜民丰 五谷丰登 六畜兴旺 风调雨顺 欣欣向荣 蒸蒸日上 生机勃勃 朝气蓬勃 意气风发 斗志昂扬 精神抖擞 精神饱满 热火朝天 如火如荼 有声有色 有条不紊 有序推进
稳步推进 稳扎稳打 稳中求进 稳中有进 循序渐进 齐头并进 并驾齐驱 双管齐下 多措并举 统筹施策 综合施策 对症下药 靶向施策 精准滴灌 精打细算 精益求精 精雕细琢 精细管理 规范有序 井然有序
整齐划一 干净整洁 整洁有序 优美宜居 山清水秀 绿水青山 金山银山 碧水蓝天 蓝天白云 鸟语花香 青山绿水 河清岸绿 水清岸绿 天蓝地绿 环境优美 环境卫生 垃圾分类 污水横流 乱搭乱建
乱停乱放 乱堆乱放 乱贴乱画 私搭乱建 占道经营 店外经营 跨门经营 以次充好 假冒伪劣 缺斤短两 短斤缺两 欺行霸市 强买强卖 哄抬物价 囤积居奇 优胜劣汰 转型升级 提质增效 提档升级 提质扩容
增产增收 增收致富 勤劳致富 招商引资 招才引智 筑巢引凤 引凤来栖 做大做强 做优做强 培优扶强 强链补链 延链补链 强筋壮骨 腾笼换鸟 凤凰涅槃 破茧成蝶 厚积薄发 蓄势待发 蓄势聚能 赋能增效
放管结合 优化服务 简政放权 精兵简政 精简高效 廉洁高效 务实高效 便民利民 惠民利民 利民惠民 为民服务 为民解忧 为民造福 为民办事 执政为民 一心为民 以民为本 以人为本 以身作则 率先垂范
身先士卒 身体力行 言传身教 以上率下 示范引领 示范带动 典型引路 辐射带动 表率作用 模范作用 先锋模范 战斗堡垒 中流砥柱 主力军团 生力军团 使命担当 初心使命 不忘初心 牢记使命
牢记嘱托 感恩奋进 知恩感恩 饮水思源 薪火相传 赓续血脉 红色基因 革命精神 英勇奋斗 不怕牺牲 流血牺牲 前赴后继 浴血奋战 可歌可泣 感天动地 波澜壮阔 气壮山河 惊天动地 翻天覆地 日新月异
焕然一新 面貌一新 耳目一新 脱胎换骨 旧貌换新 名列前茅 首屈一指 独占鳌头 遥遥领先 领先一步 当仁不让 义不容辞 责无旁贷 责任重大 使命光荣 重任在肩 千钧重担 举足轻重 至关重要 首当其冲
重中之重 难中之难 急中之急 燃眉之急 当务之急 迫切需要 来之不易 弥足珍贵 实属不易 难能可贵 可圈可点 亮点纷呈 精彩纷呈 成效显著 成绩斐然 硕果累累 成果丰硕 功不可没 有目共睹 有口皆碑
家喻户晓 妇孺皆知 众所周知 深入人心 喜闻乐见 潜移默化 润物无声 春风化雨 耳濡目染 教书育人 立德树人 为人师表 春蚕到死 桃李芬芳 桃李满园 救死扶伤 妙手回春 医者仁心 大爱无疆 白衣执甲
逆行出征 闻令而动 闻汛而动 枕戈待旦 厉兵秣马 整装待发 披荆斩棘 乘风破浪 劈波斩浪 破浪前行 扬鞭奋蹄 快马加鞭 马不停蹄 策马扬鞭 龙马精神 龙腾虎跃 生龙活虎 虎虎生威 一马当先 万马奔腾
老生常谈 虎头蛇尾 半途而废 浅尝辄止 蜻蜓点水 走马观花 走马换将 坐而论道 纸上谈兵 光说不练 眼高手低 好高骛远 急于求成 急功近利 好大喜功 劳民伤财 得不偿失 因噎废食 讳疾忌医 自欺欺人
掩耳盗铃 推卸责任 上推下卸 互相推诿 上有政策 下有对策 令行禁止 政令畅通 言出必行 说到做到 一诺千金 言而有信 取信于民 失信于民 民心所向 民心相通 众望所归 不负众望 不负重托 不辱使命
不负韶华 不负人民 不遗余力 不折不扣 不打折扣 不留死角 不留余地 不留情面 不讲条件 不计得失 不计名利 不骄不躁 戒骄戒躁 谦虚谨慎 兢兢业业 勤勤恳恳 任劳任怨 恪尽职守 爱岗敬业 忠于职守
忠诚干净 忠诚履职 秉公执法 秉公办事 公平公正 公开透明 阳光操作 一视同仁 一岗双责 党政同责 属地管理 分级负责 挂图作战 倒排工期
倒排时间 挂牌督办 跟踪督办 跟踪问效 销号管理 台账管理 闭环管理 动态管理 动态清零 应收尽收 应检尽检 应保尽保 应改尽改 应拆尽拆 应知应会 应急演练 避险转移 转移安置 妥善安置 妥善处置
妥善处理 妥善解决 化解矛盾 矛盾纠纷 排忧解难 排难解纷 息诉罢访 信访积案 接诉即办 未诉先办 来信来访 平安建设 长治久安 和谐稳定 社会稳定 国家安全 扫黑除恶 除恶务尽 打早打小 打防结合
预防为主 防治结合 群测群防 关口前移 重心下移 力量下沉 资源下沉 人财物力 集中力量 集中精力 聚精会神 全神贯注 专心致志 心无旁骛 一心一意 全心全意 真心实意 诚心诚意 真情实感 真情服务
亲力亲为 靠前指挥 坐镇指挥 科学调度 精心组织 周密部署 周密安排 精心谋划 科学谋划 超前谋划 谋定后动 谋篇布局 谋划部署 安排部署 动员部署 工作部署 决策部署 战略部署 部署要求 重要部署
主要领导 分管领导 牵头单位 责任单位 配合单位 成员单位 相关部门 职能部门 有关部门 主管部门 监管部门 行业主管 上级部门 基层组织 党员干部 领导干部 人民群众 广大群众 干部职工 企业职工
社会各界 各界人士 志愿服务 文明实践 文明创建 文明城市 文明素质 移风易俗 陈规陋习 高价彩礼 大操大办 厚葬薄养 婚丧嫁娶 红白喜事 村规民约 自治法治 法治意识 法治观念 法治建设 普法宣传
学法用法 尊法学法 守法用法 知法懂法 执法监督 行政执法 行政审批 放权赋能 政务服务 营商环境 亲清政商 亲商安商 护商富商 惠企政策 政策措施 政策落地 措施有力 保障有力 组织有力 措施得力
领导有方 组织领导 加强领导 加强协调 加强沟通 加强督查 强化督查 督查督办 督查考核 考核评价 奖优罚劣 奖惩分明 赏罚分明 表彰先进 鞭策后进 激励先进 激励担当 鼓足干劲 鼓舞士气 鼓舞人心
振奋人心 振奋精神 提振精神 提振士气 提振信心 增强信心 充满信心 必胜信念 昂扬向上 蓬勃向上 奋发向上 积极向上 积极作为 主动作为 主动出击 主动对接 密切协作 通力协作 通力合作 携手并进
携手同行 携手共进 共建共享 共建共治 共商共建 互利共赢 合作共赢 互惠互利 优势互补 资源共享 信息共享 互联互通 融合发展 协调发展 绿色发展 科学发展 跨越发展 和谐发展 持续发展 高效发展
节能减排 节能降耗 节水灌溉 退耕还林 植树造林 封山育林 水土保持 水土流失 生态修复 生态保护 污染防治 大气污染 雨污分流 黑臭水体 扬尘污染 达标排放 超标排放 偷排漏排 固废危废
田间地头 房前屋后 街头巷尾 大街小巷 背街小巷 村头巷尾 十字路口 交通秩序 交通拥堵 酒后驾驶 疲劳驾驶 超速超载 非法营运 道路运输 危险化学 烟花爆竹 易燃易爆 消防通道 生命通道 高层建筑
人员密集 密集场所 公共场所 食品安全 校园安全 学校周边 建筑施工 施工现场 施工单位 违规作业 违章指挥 违章操作 违法犯罪 违法建设 违法违规 违规违纪 违纪违法 遵规守纪 纪律严明 令出必行
耳熟能详 脍炙人口 博大精深 源远流长 琳琅满目 车水马龙 川流不息 络绎不绝 熙熙攘攘 鳞次栉比 星罗棋布 错落有致 绿树成荫 心旷神怡 流连忘返 目不暇接 叹为观止 赞不绝口 津津乐道 啧啧称赞
彪炳史册 载入史册 功在当代 利在千秋 千秋大业 千秋伟业 丰功伟绩 丰功伟业 辉煌成就 辉煌业绩 再创辉煌 再立新功 再接再厉 再创佳绩 更上层楼 百尺竿头 大展宏图 宏伟蓝图 美好愿景
美好生活 美好未来 幸福安康 阖家幸福 阖家欢乐 万事如意 工作顺利 身体健康 节日快乐 新春快乐 吉祥如意 龙年大吉 张灯结彩 欢聚一堂 济济一堂 高朋满座 胜友如云 蓬荜生辉 热烈欢迎 衷心感谢
诚挚问候 亲切慰问 崇高敬意 沉痛悼念 深切缅怀 缅怀先烈 英雄辈出 人才辈出 新人辈出 人尽其才 才尽其用 物尽其用 选贤任能 知人善任 任人唯贤 德才兼备 以德为先 品学兼优 年富力强
顾全大局 顾名思义 任重道远 兢兢业业 温文尔雅 仁人志士 莘莘学子 特立独行 智勇双全 融会贯通 丰功伟绩 富丽堂皇 金碧辉煌 和蔼可亲 凤毛麟角 石沉大海 包罗万象 马马虎虎 曾几何时 美其名曰
辛亥革命 和平共处 国泰民安 接二连三 天经地义 安居乐业 慢条斯理 津津乐道 天罗地网 大风大浪 正大光明 十全十美 大千世界 顺水推舟 南征北战 出尔反尔 五湖四海 自投罗网 照本宣科 地广人稀
深明大义 五谷丰登 白手起家 八仙过海 其乐融融 光芒四射 金戈铁马 牵强附会 党纪国法 过河拆桥 捷报频传 天时地利 地大物博 九牛一毛 无师自通 万水千山 首战告捷 大器晚成 大书特书 济济一堂
总而言之 无中生有 综上所述 大可不必 相得益彰 继往开来 自愧不如 张冠李戴 黄粱美梦 黄粱一梦 悬梁刺股 揠苗助长 脱颖而出 不落窠臼 班门弄斧 明察暗访 不假思索 美轮美奂 铤而走险 走投无路
墨守成规 委曲求全 变本加厉 迫不及待 一筹莫展 针锋相对 出其不意 鼎力相助 励精图治 趋之若鹜 世外桃源 不胫而走 直截了当 重蹈覆辙 声名鹊起 萎靡不振 按部就班 金榜题名 甘拜下风 歪风邪气
甘之如饴 绵薄之力 鬼斧神工 病入膏肓 姗姗来迟 一如既往 不可思议 谈笑风生 痛心疾首 自暴自弃 出奇制胜 旁征博引 有恃无恐 张皇失措 水泄不通 锱铢必较 罄竹难书 恬不知耻 良莠不齐 草菅人命
脚踏实地 手忙脚乱 惊慌失措 惊弓之鸟 提心吊胆 如履薄冰 如临大敌 防不胜防 猝不及防 措手不及 始料未及 出乎意料 不期而遇 不约而同 实事求是 荷枪实弹 审时度势 发号施令 形形色色 声东击西 能工巧匠 先发制人 方方面面 国计民生 身经百战 感情用事 加班加点 司空见惯 时有发生
百感交集 装腔作势 背信弃义 伤天害理 生儿育女 登峰造极 建功立业 出谋划策 拖泥带水 分门别类 节外生枝 字里行间 合情合理 土生土长 兴师动众 流离失所 自作主张 生离死别 平易近人 古色古香
设身处地 湖光山色 同流合污 原原本本 原汁原味 我行我素 行云流水 节节胜利 称兄道弟 和盘托出 一盘散沙 风水宝地 标新立异 据理力争 开诚布公 火上浇油 见机行事 琴棋书画 一锤定音 光彩照人
不务正业 能说会道 拉帮结派 投机取巧 延年益寿 意气用事 待人接物 歌舞升平 老成持重 不谋而合 殊途同归 异曲同工 大同小异 求同存异 和而不同"""

# Said as well, though one character off a phrase.
ALSO = """一老一小 善做善成 扬帆启航 美好远景 大展鸿图 不知所踪 举世注目 备受注目 一举夺得 同心同行 守土担责 知责明责 真抓真干 实干苦干 见行动真 稳步向前 应报尽报 群防群控 联防联治 坚持不泄 有章可循
动真格地 秉公办案 严查严处 久拖未决 连创新高 历经磨难 终生难忘 绝不罢休 心满意的 各种形式 养性之道 秉性难以 重要条件 色情小说 精神文化 以仁为本 以文化人 时时处处 事事处处 风声水起 风生水起 硝烟迷漫"""

# Mistakes that the dictionary has among its words.
WRONG = """一命鸣呼 一张一驰 一拍即和 一榻糊涂 一麟半爪 七首八脚 万事具备 万头窜动 万赖俱寂 不加思索 不动神色 不抗不卑 不言而谕 两败具伤 中流底柱 为国捐驱 举步为艰 乐此不彼 九宵云外
争分夺妙 事与原违 事过景迁 人之长情 人情事故 今非夕比 众判亲离 倾刻之间 先人后已 全神关注 兴高彩烈 兵不雪刃 养精畜锐 再接再励 再接再历 凭白无故 出奇致胜 分崩离兮 分庭亢礼 分道扬镖
初出茅芦 三顾茅芦 利欲薰心 别出新裁 别来无羔 前扑后继 前途无亮 劈荆斩棘 励精图志 劳命伤财 千头万序 千锤百链 半涂而废 卷士重来 历兵秣马 历精图治 厉精图治 受益非浅 合盘托出 各抒已见
名列前矛 呜乎哀哉 和纵连横 哀声叹气 喜行于色 固执已见 坐地分脏 坐无虚席 坚守自盗 墨守陈规 声名狼籍 大廷广众 大缪不然 天华乱坠 好高务远 好高鹜远 如原以偿 如愿以尝 如法泡制 如胶似膝
妆模作样 委屈求全 姿意妄为 威振天下 娇揉造作 孤苦伶丁 宁缺勿滥 安份守己 安分守已 宏才大略 家谕户晓 密而不宣 寥若辰星 对薄公堂 寻根究抵 少安勿躁 少安毋燥 少纵即逝 居为己有 屯积居奇
崭露头脚 左右逢原 左邻右社 巧夺天公 已次充好 已防万一 已身殉职 已诚相待 已德报怨 已势压人 已假乱真 已逸待劳 已小见大 巾国英雄 平铺直序 并驾齐躯 应刃而解 庸容大度 张徨失措 张慌失措
循序见进 微机四伏 心弛神往 心心相应 心浮气燥 心如刀搅 心甘情原 忍悛不禁 忍贼作父 志在比得 得高望重 急公近利 怨天忧人 恍如融世 悔人不倦 情有可愿 惊皇失措 意然决然 感极涕零 愤不顾身
成群结对 打家截舍 承上起下 持之一恒 按步就班 捉禁见肘 损人利已 据高临下 推已及人 掩旗息鼓 操之过激 故名思义 故弄弦虚 敲榨勒索 断章取意 旁证博引 无关痛养 无技可施 无空不入 无际可寻
暗然失色 最后通谍 有声力量 有恃毋恐 本未倒置 杯盘狼籍 极重难返 枉费心计 横生技节 欢心鼓舞 欲盖尔彰 死心踏地 死灰复然 殊涂同归 每况欲下 气极败坏 水性扬花 水楔不通 永往直前 汹涌淜湃
沤心沥血 沽名吊誉 流连忘反 浓装艳抹 消声匿迹 涣然一新 深恶痛觉 渊远流长 满腔热枕 热涨冷缩 物极必返 独力自主 独竖一帜 由然而生 申张正义 电闪雷呜 画蛇填足 画龙点晴 留恋忘返 百家争呜
百步穿扬 百孔千创 皎阳似火 盖头换面 盛气临人 目步转睛 目不邪视 直捷了当 睛天霹雳 瞑思苦想 知彼知已 着书立说 磬竹难书 礼所当然 社会各届 积思广益 空穴来凤 竭泽而鱼 笔门造车 箭拔弩张
精神恍忽 纵横跤错 纷至踏来 耳鬓撕磨 肢离破碎 自做主张 自做自受 自始自终 自立更生 自负赢亏 至理明言 舍已为人 舍已救人 舍己就人 苦心弧诣 蓬壁生辉 蓬筚生辉 蜂涌而上 融汇贯通 血流如柱
行师动众 装模着样 言不由中 言简意该 言之有礼 言之有误 记忆忧新 谈笑风声 责无旁货 赌物思人 走投没路 起造摸黑 越狙代庖 迎头敢上 运筹帏幄 近墨则黑 进退唯谷 迫不得己 迫不急待 迷途知反
通霄达旦 遇难成祥 遐尔闻名 道听涂说 遗害无穷 遗笑大方 金壁辉煌 金榜提名 锐不可挡 键步如飞 长嘘短叹 闭关自首 闲情逸志 闻机起舞 闻名遐尔 随声附合 雕虫小计 雷历风行 震聋发聩 面黄饥瘦
飞沿走壁 食不裹腹 骄生惯养 骆绎不绝 高瞻远嘱 高忱无忧 鬼斧神功 黄梁美梦 黄梁一梦 默不做声 鼓惑人心 龇牙裂嘴 集思广义 集思广议 翻天复地 谆谆诰诫 神不收舍 良辰媚景 雅雀无声 顺息万变
团结拼博 大工告成 好吃懒作 不知所错 不循私情 不结之缘 不思好歹 义气风发 振耳发聩 振耳欲聋 敲山振虎 甘败下风 罚不责众 美仑美奂 臭名昭着 见微知着 谦虚敬慎 酬躇满志 锱珠必较 魂不负体
魂不赴体 无可柰何 悬梁刺骨 直接了当 真知卓见 根深地固 运筹帷握"""

# What is written alike and neither sounds so nor has a part in common.
SHAPES = """未末 已己巳 戊戌戍 冶治 茶荼 侯候 徒徙 炙灸 折拆析 拔拨 赢羸嬴 晴睛 睛晴 竞竟 毫亳 崇祟 味昧 毋母 日曰 干千于 士土 兔免 乌鸟 鸣呜 狠狼 很狠 薄簿 籍藉 练炼 粱梁 辩辨辫 遣遗 遣谴
栗粟 杆秆 券卷 喧暄 暧暖 弛驰 幅辐 复覆 度渡 抢枪 沧沦 沦论 博搏 帐账 稍梢 竣峻骏 畅场 斤斥 刺剌 贷货 概慨 侍待恃 脉肪 揣惴 惴揣 绌拙 诌绉 斧府 睫捷 瞻赡 贻怡 绽锭 恒桓 荀笋 竿杆 茸葺 涣焕
入人 天夭 见贝 今令 庄压 厉历励 休体 向问 间问 师帅 历厉 住往 孤弧 爪瓜 陷馅 孟盂 洒酒 准淮 减灭 申甲 由田 力刀 九丸 大太 木本 王玉 元无 午牛 冒昌 伸仲 宜宣 官宫 旁傍 壁璧 凑揍 哀衷衰 徽微 驻住"""

SYLLABLES = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-"


def readings(folder):
    """The syllables of each character without their tones, zh as z, ang as an."""
    found = collections.defaultdict(set)
    for line in bz2.open(folder + "/Unihan_Readings.txt.bz2", "rt", encoding="utf-8"):
        p = line.rstrip("\n").split("\t")
        if len(p) != 3 or p[1] != "kTGHZ2013":
            continue
        for word in p[2].split():
            for said in word.split(":")[-1].split(","):
                plain = "".join(c for c in unicodedata.normalize("NFD", said) if not 0x300 <= ord(c) < 0x370 or ord(c) == 0x308)
                plain = re.sub("(an|en|in)g$", r"\1", re.sub("^([zcs])h", r"\1", plain))
                found[chr(int(p[0][2:], 16))].add(plain)
    return found


def parts(folder):
    """The phonetic parts of each character, by number."""
    found = collections.defaultdict(set)
    for line in bz2.open(folder + "/Unihan_DictionaryLikeData.txt.bz2", "rt", encoding="utf-8"):
        p = line.rstrip("\n").split("\t")
        if len(p) == 3 and p[1] == "kPhonetic":
            found[chr(int(p[0][2:], 16))] = {re.sub("[^0-9A-Z].*", "", x) for x in p[2].split()}
    return found


def hash_of(pair):
    bits = 0
    for b in pair.encode():
        if b < 0xC0:
            bits = bits << 6 | b & 63
    return (bits * 0x9E3779B1 & 0xFFFFFFFF) >> 32 - BITS


def choose(words, usual):
    """The set phrases: idioms, and sayings that do not only append a character to a word."""
    chosen = set(OWN.split())
    for word, (often, kind) in words.items():
        if len(word) != 4 or any(c not in usual for c in word) or word.startswith("令狐") or word[::2] == "一一":
            continue
        known = [words.get(w, (0,))[0] for w in (word[:3], word[1:], word[:2], word[2:])]
        of_a_word = max(known[:2]) >= 100 or (min(known[2:]) >= 100 and max(known[2:]) >= 2000 if kind == "l" else max(known[2:]) >= 100)
        if (kind == "i" and often >= 4) or (kind in ("l", "n", "v", "z") and often >= 10 and not of_a_word):
            chosen.add(word)
    return chosen


def numbers(values):
    return "\n".join("".join("%d," % n for n in values[i:i + 20]) for i in range(0, len(values), 20))


def offsets(keys):
    count = collections.Counter(k * BUCKETS >> BITS for k in keys)
    ends = [0]
    for k in range(BUCKETS):
        ends.append(ends[-1] + count[k])
    return ends


def code(n):
    return SYLLABLES[n // 64] + SYLLABLES[n % 64]


def main():
    words = {}
    for line in open(sys.argv[1], encoding="utf-8"):
        word, often, kind = line.split()
        words[word] = (int(often), kind)
    sounds, shapes = readings(sys.argv[2]), parts(sys.argv[2])
    for i, group in enumerate(SHAPES.split()):
        for c in group:
            shapes[c].add("own%d" % i)
    chosen = choose(words, sounds)
    near = collections.defaultdict(set)
    for word in chosen:
        for i in range(4):
            near[word[:i] + "?" + word[i + 1:]].add(word[i])
    # Said by some, though nearly a set phrase: no slip.
    others = {w for w in words if len(w) == 4 and w not in chosen and all(c in sounds for c in w) and
              any(sounds[w[i]] & sounds[c] or shapes[w[i]] & shapes[c] for i in range(4) for c in near[w[:i] + "?" + w[i + 1:]])}
    others = others - set(WRONG.split()) | set(ALSO.split())
    phrases = sorted((chosen - set(WRONG.split())) | others, key=lambda w: (hash_of(w[:2]), w))
    tails = sorted(range(len(phrases)), key=lambda i: (hash_of(phrases[i][2:]), phrases[i]))
    print(HEAD + "const char phrases_text[] =")
    lines = ["".join(phrases[i:i + 12]) for i in range(0, len(phrases), 12)]
    print("\n".join('"%s"' % line for line in lines) + ";\n")
    sieve = [0] * (2 << BITS >> 6)
    for word in phrases:
        for bit, pair in enumerate((word[:2], word[2:])):
            h = 2 * hash_of(pair) + bit
            sieve[h >> 6] |= 1 << (h & 63)
    print("/* Two bits of each hash: whether phrases begin so, and whether they end so. */")
    print("const uint64_t phrases_sieve[] = {\n" + "\n".join("".join("0x%x," % n for n in sieve[i:i + 8]) for i in range(0, len(sieve), 8)) + "\n};\n")
    print("/* By the first bits of a hash: where the phrases are with that of their first two characters begin, and of their last two. */")
    print("const uint16_t phrases_heads[] = {\n" + numbers(offsets(hash_of(w[:2]) for w in phrases)) + "\n};")
    print("const uint16_t phrases_tails[] = {\n" + numbers(offsets(hash_of(w[2:]) for w in phrases)) + "\n};\n")
    print("/* The phrases by the hash of their last two characters. */")
    print("const uint16_t phrases_by_tail[] = {\n" + numbers(tails) + "\n};\n")
    rows = []
    syllables = sorted({s for c in sounds for s in sounds[c]})
    common = {p for p, n in collections.Counter(p for c in sounds for p in shapes[c]).items() if n > 1}
    numbered = {p: i + len(syllables) for i, p in enumerate(sorted(common))}
    numbered.update((s, i) for i, s in enumerate(syllables))
    assert len(numbered) < 64 * 64
    for c in sorted(c for c in sounds if is_usual(c)):
        rows += [c + code(numbered[x]) for x in sorted(sounds[c]) + sorted(shapes[c] & common)]
    print("/*\n * How characters sound, and the parts that they share: a character, and the sound or the part. From the Unihan\n"
          " * database of Unicode 15.0 (Unicode licence), kTGHZ2013 and kPhonetic, and some pairs of our own.\n */")
    print("const char alike_text[] =\n" + "\n".join('"%s"' % "".join(rows[i:i + 24]) for i in range(0, len(rows), 24)) + ";")
    print("const size_t alike_nrows = %d;" % len(rows))
    print("%d phrases, %d others, %d rows" % (len(chosen), len(others), len(rows)), file=sys.stderr)


def is_usual(c):
    try:
        return len(c.encode("gb2312")) == 2
    except UnicodeEncodeError:
        return False


main()
