#!/usr/bin/env python3
"""Makes words.c: the commonest Chinese words of two characters that name nobody and no place.

usage: npm pack nodejieba@3.5.8 && tar xzf nodejieba-3.5.8.tgz
       words.py package/submodules/cppjieba/dict/jieba.dict.utf8 > words.c
"""
import itertools
import sys

HEAD = """/* Made by words.py, do not edit. */
/* clang-format off */
#include "names_private.h"

#pragma GCC diagnostic ignored "-Woverlength-strings" /* more than ISO C promises */

/*
 * The commonest words of two characters, from the dictionary of cppjieba (MIT, in the npm package nodejieba 3.5.8), and
 * some of an office's own. A line is a first character and all the second ones.
 */
"""
OFTEN = 300
WORDS_PAGE = 8  # of names_private.h
# Names in the eyes of the dictionary, words in an office's.
NO_NAMES = """文明 和平 普通 中华 汇报 通讯 申报 诚信 力争 威信 保安 端正 联网 同心 友谊 光荣 荣誉 道德 阳光 高峰 高潮 陈述 陈列 关怀 安静 安危 平安 平定 弘扬
师范 康复 养老 小康 振兴 复兴 温泉 英勇 公正 权威 领略 卓越 宝贵 和谐 明白 齐全 范畴 周转 保健 宁静 许可 杜绝 晋升 查明 洪水 红旗 向阳 先锋 光辉 富裕 解放 合作 资源 前进
互助 清新 宏伟 大方 港口 公安 友好 通道 共和 安定 延长 光明 新兴 运河 振兴 富民 惠民 爱民 民生 凤凰 抗战 东方 方正 康乐 博爱 同仁 长寿 安康 来宾 集贤
关爱 新建 北大 出勤 沙滩 草坪 臭水 达峰 调峰 山洪 排涝 院坝 地坪"""
OFFICE = """创城 创建 督导 督查 督办 巡查 排查 整治 整改 问责 追责 网格 社区 街道 小区 物业 路长 片长 楼栋 楼道 庭院 背街 小巷 飞线 门头 店招 市容 环卫 保洁 清运 清扫 占道 出店 农贸
集贸 商超 达标 测评 点位 台账 销号 包联 包保 包抓 包干 挂图 牵头 责任 分工 补短 短板 弱项 亮点 品牌 氛围 宣讲 宣传 志愿 文明 乡镇 乡村 镇街 镇村 村居 村组 村庄 村民 居民
城区 县城 市区 城乡 城郊 园区 景区 辖区 片区 街区 校区 厂区 库区 湖区 矿区 林区 牧区 灾区 郊区 新区 老区 特区 战区 军区 山区 地区 区域 沿线 沿路 沿街 沿河 防汛 抗旱 河道 水库
民宿 招商 引资 营商 审批 窗口 帮办 代办 政务 政策 兑现 项目 开工 投产 达产 复工 复产 隐患 消防 燃气 危化 矿山 工地 双控 溯源 减排 扬尘 秸秆 焚烧 污水 管网 雨污 黑臭 断面
重点 核心 骨干 龙头 示范 样板 试点 典型 中心 主要 重要 关键 新型 大型 中型 小型 综合 专业 特色 精品 优质 高端 现代 智慧 数字 绿色 生态 红色 文化 旅游 体育 健康 休闲 便民
开展 推进 推动 加快 加强 强化 深化 优化 提升 提高 完善 健全 落实 抓好 做好 搞好 建好 管好 用好 打造 建设 改造 确保 坚持 聚焦 围绕 紧扣 针对 对于 关于 根据 按照 通过
以及 特别 尤其 包括 其中 实施 各级 各类 各项 各地 各个 有关 相关 所有 全部 部分 一批 一条 一座 多个 多条 两个 三个 四个 几个 这个 那个 每个 某个 分管 主管 直属
城镇 村镇 集镇 小镇 支路 辅路 环路 滨河 滨江 家居 商住 帮扶 包联 后进 空心 城中 城郊 涉农 易地 先行 引领 回迁 安置 断头 致富 连心 惠企 助企 纾困 约谈 属地 病险 婚庆 塌方 村容 街巷 路肩 路路 路宽 路段 路面 路灯 路网 路域 路边 临崖 临水 卡脖 救命 游园 公园 道口 街边 街头 便企 政企 银企
城市 农村 中国 世界 欧洲 亚洲 东北 西北 华北 南北 海洋 英雄 太阳 美丽 深度 长度 新鲜 回国 治安 普及 古典 青春 山水 大街 大桥 山坡 大海 高山 江湖 江水 河水 上山 下山 入市 入口
门口 上岗 大国 大江 湖泊 山林 山川 登山 深山 关联 神圣 加盟 上门 入门 中断 海湾 海滩 池塘 两湖 河湾 河畔 上市 上路 长城 三峡
大厂 大悟 融水 平原 麒麟 白杨 卡路
东南 助力 赋能 扎根 走进 相约 奔赴 唱响 擦亮 建强 织密 夯实 彰显 争创 做实 做靓 补齐 抓实 聚力 打响 叫响 融入 对接 托举 挂牌 荣获 做强 办好 做优 做大 筑牢 兜底 扩围 提质 扩面 压实 守牢 用足 盘活 集聚 引育 零碳 低碳 绿电 文创 科创 银发 算力 游客
路标 路障 丝路 航路 探路 新路 套路 筑路 河湖 河套 河谷 飞地 宜居 宜业 坑洼 硬化 干线 村道 环线 省际 跨境 界河 配电 跨区 集团 车道 圩镇 街镇 海岛 半岛 群岛 制宜 强镇 强村 村寨 村小 乡建 河岸 管控 嵌入 友好 连片 沿边 体验 护航 领航 护企 护苗 护校 路桥 桥涵 长效 长治 铺路 看好 看病 看守 看护 看点 看台 图像 影像 头像 塑像 雕像 音像 摄像 偶像 想像 回路 通村 通组 路远 火车 车站 车次 供水 排水 分区 春夏 夏秋 秋冬 冬春 林子 祥和 警钟 峰会 迎峰 梯田 淤地 河内 雪山 奇境 陆海 王朝 降职 马甲 叶子 东边 西边 南边 北边 东面 西面 南面 北面 南岸 北岸 沙发 口味 岸边 面前 水渠 通渠 交回 柏油 砂石 小山 煤气 伙同 漫漫 弯弯 山乡 停机 三市 白蚁 张开 县道 入海 封路 崖柏 黑洞 农事 设置 制品 化学"""
# Words that end like the names of places; those of them that are such names, or persons'.
SIGNS = "溪峡坝塘荡泉滩峰闸沟坪屯寨庄淀泊谷港坑川堤碑塔祠"
PLACES = """酒泉 礼泉 理塘 文峰 五峰 三峰 万峰 千峰 一峰 大滩 石滩 方庄 芦沟 银滩 峰峰 镜泊 大闸 双沟
海峰 秀峰 奇峰 月峰 鳌峰 光泉 流泉 银川 早川 双塔 赤塔 太谷 阳谷 平谷 府谷 大谷 灵谷"""
NAMES = ("nr", "nrt", "nrfg", "ns", "nt", "nz")


def main():
    words = set((NO_NAMES + " " + OFFICE).split())
    for line in open(sys.argv[1], encoding="utf-8"):
        word, often, kind = line.split()
        least = 8 if word[-1] in SIGNS and word not in PLACES else OFTEN
        if len(word) == 2 and int(often) >= least and kind not in NAMES and all("一" <= c <= "\u9fff" for c in word):
            words.add(word)
    groups = {c: "".join(w[1] for w in g) for c, g in itertools.groupby(sorted(words), lambda w: w[0])}
    lines = [c + rest for c, rest in groups.items()]
    print(HEAD + "const char words_text[] =")
    print("".join('"%s\\n"\n' % line for line in lines)[:-1] + ";\n")
    print("/* Where the lines of a page begin: WORDS_PAGE code points of the first character, from U+4E00 on. */")
    ends = [0] + [sum(len(l.encode()) + 1 for l in lines if ord(l[0]) < 0x4E00 + WORDS_PAGE * page) for page in range(1, 0x5200 // WORDS_PAGE + 1)]
    print("const uint16_t words_pages[] = {")
    print("\n".join("".join("%d," % n for n in ends[i:i + 24]) for i in range(0, len(ends), 24)) + "\n};")


main()
