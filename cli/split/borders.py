#!/usr/bin/env python3
"""Makes borders_table.c: what two characters say of the border between a heading and the text that is glued to it.

usage: borders.py TEXTS RAW GOLD [RAW GOLD ...] > new.c    (needs numpy)

TEXTS is a folder of plain texts, a paragraph a line, whose headings have numbers or marks of Markdown; RAW holds speeches
NAME.txt, GOLD their labels NAME.jsonl, as tests/speeches has them. The table of pairs comes from the marks of all texts:
how much more often than others a pair ends a clause, begins a sentence, and stands together at all. The weights are fitted
to the headings, each glued to its paragraph, and to paragraphs that have none: of all the borders in a text, and of there
being none, the right one becomes the likeliest; once for texts behind a number, and once for those without one. What a
speech itself says is left out of what the table says of it.
"""
import collections
import glob
import json
import math
import os
import random
import re
import sys

import numpy

PAIRS = 12000
CHARS_LEAST = 30  # a character that is rarer has no row
MOST = 42  # characters of a heading
RUN_IN_MOST = 45  # of one that runs in
LIKELY = -1  # a heading that may be one, and speaks for its brothers
SPEECHES = 2  # how much more than others the texts with labels count
STOPS, MARKS = "。！？；：!?;", "，。：；、！？,“"
FIGURE = "０"  # stands for all figures and blanks
ANY = "＿"  # and for any other character in the row of one: how it ends and begins, and how frequent it is
BLANKS = "*×＊_○〇XxＸ…【["
NUMBER = re.compile(r"【?([一二三四五六七八九十]+[、．.]|[（(][一二三四五六七八九十\d]+[)）]、?|\d+[.．、]|[①-⑨]|第[一二三四五六七八九十][，、]"
                    r"|[一二三四五六七八九十][是要][要：，]?)\s*")
HERE = os.path.dirname(os.path.abspath(__file__))


def words_of(name):
    """A table of heading_words.c."""
    text = open(os.path.join(HERE, "heading_words.c"), encoding="utf-8").read()
    start = text.index(name + "[] = {")
    return tuple(re.findall('"(.*?)"', text[start:text.index("NULL", start)]))


def common_words():
    text = open(os.path.join(HERE, "../language/words.c"), encoding="utf-8").read()
    return {line[0] + c for line in re.findall(r'^"(.*?)\\n"', text, re.M) for c in line[1:]}


HEADS, ENDS, OPEN, CLOSED, TEXTS = map(words_of, ["heading_heads", "heading_ends", "open_tails", "closed_tails", "paragraph_heads"])
VIEW = re.compile("[从据][^，]{1,10}(看|预测|统计|了解|测算|分析|反映|调查|监测|通报)，")
COMMON = common_words()
TOLD = ["了", "就", "都", "也", "还", "很", "我", "你", "他", "这"]

# ---- texts


class Speech:
    """kinds and texts of its units, and how often pairs of characters stand in it"""

    def __init__(self, units, labelled):
        self.units, self.labelled = units, labelled
        self.pairs, self.begun, self.heads, self.texts = (collections.Counter() for _ in range(4))
        glued = {b[1] for a, b in zip(units, units[1:]) if a[0] == "heading" and b[0] == "body"}
        for _, text in units:
            self.pairs.update(text[i:i + 2] for i in range(len(text) - 1))
            self.begun.update(text[m.end():m.end() + 2] for m in re.finditer("^|[。！]", text) if m.end() or text not in glued)
        for kind, text in units:
            if kind == "heading":
                self.heads.update(beginning(without_number(text)))
            elif not has_number(text):
                self.texts.update(beginning(text))


def beginning(text):
    """Its first character, and its first two."""
    head = "".join(map(key, text[:2]))
    return {head[:1], head}


NOTHING = Speech([], False)


def labelled_speeches(raw, gold):
    for path in sorted(glob.glob(os.path.join(gold, "*.jsonl"))):
        source = os.path.join(raw, os.path.basename(path)[:-6] + ".txt")
        if not os.path.exists(source):
            continue
        text = open(source, encoding="utf-8-sig", newline="").read()
        found = collections.defaultdict(list)
        for unit in map(json.loads, open(path, encoding="utf-8")):
            if unit.get("kind") in ("heading", "body"):
                found[unit.get("speech", 1)].append((unit["kind"], re.sub(r"\s*[\r\n]+\s*", "", text[unit["start"]:unit["end"]]).strip()))
        yield from (Speech(units, True) for units in found.values())


def plain_speech(path):
    lines = [line.strip(" \t\u3000*\r\n") for line in open(path, encoding="utf-8-sig", errors="ignore")]
    lines, units = [line for line in lines if line], []
    for line, below in zip(lines, lines[1:] + [""]):
        text = re.sub(r"^#+\s*", "", line)
        bare = text.removesuffix("。")
        is_heading = ((line.startswith("##") or has_number(text)) and len(below) > max(len(bare), 60 if bare != text else 0)
                      and not re.search("[。；！]|[：，、]$", bare))
        units.append(("heading" if is_heading else "body", bare if is_heading else text))
    return Speech(units, False)


def level_of(text):
    """By its number: 1 一、 2 （一） 3 1. and others 4 第一，; 0 without one."""
    if not has_number(text):
        return 0
    return 4 if text[0] == "第" or text[1:2] in ("是", "要") else 1 if text.lstrip("【")[0] in "一二三四五六七八九十" else 2 if re.match("[（(][一二三四五六七八九十]", text) else 3


def has_number(text):
    return NUMBER.match(text) is not None


def without_number(text):
    return NUMBER.sub("", text, 1).rstrip("】 　。：，；")


# ---- the table


def key(c):
    return FIGURE if c.isdigit() and c.isascii() or c in BLANKS else c


class Pairs:
    """How often characters and pairs stand anywhere, end a clause, begin a sentence, a heading, a text without a number."""

    def __init__(self, speeches):
        self.any, self.ends, self.begins, self.heads, self.texts = (collections.Counter() for _ in range(5))
        for speech in speeches:
            for all_of_them, own in (self.heads, speech.heads), (self.texts, speech.texts):
                all_of_them.update({k: n * (SPEECHES if speech.labelled else 1) for k, n in own.items()})
            for _, text in speech.units:
                for _ in range(SPEECHES if speech.labelled else 1):
                    self.add("".join(map(key, text)))
        size = sum(n for k, n in self.any.items() if len(k) == 1)
        self.size, self.end, self.begin = (size, *(sum(n for k, n in of.items() if len(k) == 1) / size for of in (self.ends, self.begins)))
        self.nheads, self.ntexts = (sum(n for k, n in of.items() if len(k) == 1) for of in (self.heads, self.texts))
        self.keep = None

    def add(self, text):
        for sentence in re.split("[。！？；]", text):
            for i, clause in enumerate(re.split("[，：、“”（）《》 　,]", sentence)):
                self.any.update(clause)
                self.any.update(clause[k:k + 2] for k in range(len(clause) - 1))
                self.ends.update({clause[-1:], clause[-2:]} - {""})
                if i == 0:
                    self.begins.update({clause[:1], clause[:2]} - {""})

    def kept(self, pair, n):
        return n if self.keep is None or pair in self.keep else 0

    def rate(self, counts, base, pair, single, less, known):
        """How much more often than others a pair is counted, as a logarithm; less is what its own speech counted."""
        char = (counts[single] - less + 8 * base) / (max(self.any[single] - known, 0) + 8)
        both = self.kept(pair, counts[pair]) - less, max(self.kept(pair, self.any[pair]) - known, 0)
        return math.log(max((max(both[0], 0) + 4 * char) / (both[1] + 4), 1e-6) / base)

    def values(self, left, right, own, known):
        """Of what ends, begins and parts at a border; own: a paragraph begins there, which is known."""
        ends, begins = ("".join(map(key, x)) for x in (left[-2:], right[:2]))
        across = ends[-1] + begins[0]
        expected = self.any[across[0]] * self.any[across[1]] / self.size
        stands = max(self.kept(across, self.any[across]) - (known and not own), 0)
        return (halves(self.rate(self.ends, self.end, ends, ends[-1], 0, known)),
                halves(self.rate(self.begins, self.begin, begins, begins[0], known and own, known)),
                halves(math.log((stands + .5) / (expected + .5))))

    def heads_rate(self, pair, speech):
        """How much more often headings begin so than texts, as a logarithm; what the speech itself counted is left out."""
        def counts(key):
            times = SPEECHES if speech.labelled else 1
            return (self.heads[key] - times * speech.heads[key]) * self.ntexts / self.nheads, self.texts[key] - times * speech.texts[key]
        heads, texts = counts(pair[0])
        char = (heads + 2 * self.ntexts / self.nheads) / (texts + 2)
        heads, texts = counts(pair) if self.keep is None or pair in self.keep else (0, 0)
        return math.log((heads + 4 * char) / (texts + 4))

    def choose(self):
        """Only the pairs whose rows say most."""
        says = {}
        for pair, n in self.any.items():
            if len(pair) == 2 and n > 2 and all(is_han(c) or c == FIGURE for c in pair):
                row = self.row(pair)
                self.keep = {}
                says[pair] = n**.3 * sum(w * abs(a - b) for w, a, b in zip((1, 1, .5, .5), row, self.row(pair)))
                self.keep = None
        self.keep = set(sorted(says, key=says.get, reverse=True)[:PAIRS])

    def row(self, pair):
        return (self.rate(self.ends, self.end, pair, pair[-1], 0, 0), self.rate(self.begins, self.begin, pair, pair[0], 0, 0),
                math.log((self.kept(pair, self.any[pair]) + .5) / (self.any[pair[0]] * self.any[pair[1]] / self.size + .5)), self.heads_rate(pair, NOTHING))


def halves(x):
    return max(-9, min(9, round(2 * x)))


# ---- signs of a border, as borders.c has them

GROUPS = [("END", 1), ("BEGIN", 1), ("FIRM", 1), ("COMMON", 1), ("PARTED", 5), ("BEGUN", 5), ("SEEN", 6), ("CHARS", 14), ("ONLY", 11),
          ("LAST", 11), ("UNLIKE", 5), ("COMMA", 9), ("STOP", 9), ("AGAIN", 4), ("PREFIX", 5), ("HEAD", 1), ("TAIL", 1), ("OPEN", 1), ("TOLD", 1),
          ("IS", 1), ("DEMAND", 1), ("TEXT", 1), ("VIEW", 1), ("SAME_CHARS", 2), ("SAME_SHAPE", 1), ("NEAR_SHAPE", 1), ("OTHER_CLAUSES", 1), ("SAME_LAST", 1),
          ("NONE_BARE", 1), ("NONE_START", 1), ("NONE_NUMBERED", 4), ("NONE_CHARS", 15), ("NONE_MARK", 3), ("NONE_HEAD", 1), ("NONE_TAIL", 1),
          ("NONE_SINGLE", 1), ("NONE_BROTHERS", 1), ("NONE_SHAPE", 1), ("NONE_NEAR", 1), ("NONE_OTHER", 1)]
BASE = {}
for group, width in GROUPS:
    BASE[group] = sum(w for _, w in list(GROUPS)[:len(BASE)])
NSIGNS = sum(w for _, w in GROUPS)
ALIKE, FEW, MORE = (0, 1, 3, 5), (0, 1, 2, 4), (0, 1, 2, 4, 8)
CHARS, CLAUSE, NEAR, AHEAD = (4, 5, 6, 7, 8, 10, 12, 14, 16, 20, 24, 28, 32), (2, 3, 4, 5, 6, 8, 10, 12, 15, 18), (0, 1, 2, 4), (2, 3, 4, 6, 8, 12, 18, 26)
SENTENCE = (6, 8, 10, 12, 14, 16, 20, 24, 28, 32, 36, 42, 50, 60)


def step(n, steps):
    return sum(n > s for s in steps)


def is_han(c):
    return "一" <= c <= "\u9fff"


def borders(text):
    """Where a heading may end."""
    found, depth = [], 0
    for i, c in enumerate(text[:MOST + 1]):
        if c in "。！？；!?;" or c in "：:" and i > 10:
            break
        if (i > 3 and not depth and text[i - 1] not in "，、：,:（" and (is_han(c) or c == "“" or key(c) == FIGURE)
                and not (c.isascii() and text[i - 1].isascii())):
            found.append(i)
        depth += c in "“《（(【["
        depth -= depth > 0 and c in "”》）)】]"
    return found


def clauses(text):
    return re.split("[，, 　]", text)


def shape(text):
    return [len(c) for c in clauses(text)]


def border_signs(text, at, speech, pairs, own, known):
    left, right = text[:at], text[at:]
    across, own = left[-1] + right[0], left[-1] + right[0] == own
    signs = dict(zip(("END", "BEGIN", "FIRM"), pairs.values(left, right, own, known)))
    add = lambda group, k=0: signs.update({(group, k): 1})
    if across in COMMON:
        add("COMMON")
    add("PARTED", step(speech.pairs[across] - (not own), FEW))
    add("BEGUN", step(speech.begun[right[:2]], FEW))
    add("SEEN", step(speech.pairs[left[-2:]] - 1, MORE))
    parts = shape(left)
    last = clauses(left)[-1]
    add("CHARS", step(len(left), CHARS))
    add("LAST" if len(parts) > 1 else "ONLY", step(parts[-1], CLAUSE))
    if len(parts) > 1:
        add("UNLIKE", step(abs(parts[-1] - parts[-2]), NEAR))
    mark = next((i for i, c in enumerate(right) if c in MARKS), len(right))
    add("STOP" if right[mark:mark + 1] and right[mark] in "。！？；" else "COMMA", step(mark, AHEAD))
    if is_han(right[0]):
        for k, holds in enumerate((right[:2] in left, right[:3] in left, right[:4] in left, left.endswith(right[:2]))):
            if holds:
                add("AGAIN", k)
    add("PREFIX", step(len(os.path.commonprefix((left, right))), ALIKE))
    for group, holds in (("HEAD", last.startswith(HEADS)), ("TAIL", left.endswith(ENDS)), ("OPEN", left.endswith(OPEN) and not left.endswith(CLOSED)),
                         ("TOLD", any(w in last for w in TOLD)), ("IS", "是" in last), ("DEMAND", "要" in last),
                         ("TEXT", right.startswith(TEXTS) and not right.startswith(HEADS)), ("VIEW", VIEW.match(right))):
        if holds:
            add(group)
    return signs


def none_signs(text, numbered, speech, pairs):
    stop = sentence(text)
    head, signs = text[:stop], {}
    add = lambda group, k=0: signs.update({(group, k): 1})
    add(*(("NONE_NUMBERED", numbered - 1) if numbered else ("NONE_BARE",)))
    if not numbered:
        signs["NONE_START", 0] = halves(pairs.heads_rate("".join(map(key, text[:2])), speech))
    add("NONE_CHARS", step(stop, SENTENCE))
    add("NONE_MARK", 2 if stop == len(text) else text[stop] in "：:")
    for group, holds in (("NONE_HEAD", text.startswith(HEADS)), ("NONE_TAIL", head.endswith(ENDS)), ("NONE_SINGLE", len(text) - stop < 2)):
        if holds:
            add(group)
    return signs


def sentence(text):
    """Characters of its first sentence."""
    return next((i for i, c in enumerate(text) if c in STOPS), len(text))


def near(one, other):
    return len(one) == len(other) and abs(sum(one) - sum(other)) <= 2


def brother_signs(heading, brothers):
    """Of a border, by the headings of the speech."""
    if not brothers:
        return {}
    own, shapes = shape(heading), [shape(b) for b in brothers]
    signs = {("SAME_CHARS", int(sum(own) in map(sum, shapes))): 1}
    for group, holds in (("SAME_SHAPE", own in shapes), ("NEAR_SHAPE", any(near(s, own) for s in shapes)),
                         ("OTHER_CLAUSES", all(len(s) != len(own) for s in shapes)), ("SAME_LAST", any(b[-1] == heading[-1] for b in brothers))):
        if holds:
            signs[group, 0] = 1
    return signs


def run_in_signs(text, brothers, others):
    """Of there being none, by the headings of the speech and by the first sentences of other paragraphs with a number."""
    signs = {("NONE_BROTHERS", 0): 1} if brothers else {}
    head = text[:sentence(text)]
    if others and len(head) <= RUN_IN_MOST:
        own, shapes = shape(head), [shape(o) for o in others]
        for group, holds in (("NONE_SHAPE", own in shapes), ("NONE_NEAR", any(near(s, own) for s in shapes)),
                             ("NONE_OTHER", not any(near(s, own) for s in shapes))):
            if holds:
                signs[group, 0] = 1
    return signs


# ---- fitting


class Paragraph:
    def __init__(self, speech, numbered, text, heading, below):
        self.speech, self.numbered, self.text, self.borders = speech, numbered, text, borders(text)
        self.own = heading[-1] + below[0] if heading else ""
        self.right = self.borders.index(len(heading)) if heading else len(self.borders)
        self.weight = 1.5 if speech.labelled else 1 if len(speech.units) > 60 else .35
        self.brothers, self.others = [], []


def passage(speech, numbered, share, rng):
    """Its paragraphs with numbers, or without, where a share of the headings is glued; and the other headings."""
    found, known, below = [], [], set()
    for (a, heading), (b, text) in zip(speech.units, speech.units[1:]):
        if a != "heading":
            continue
        level = level_of(heading) or 1
        heading = without_number(heading)
        if b == "body" and not has_number(text) and len(heading) in borders(heading + text) and rng.random() < share:
            found.append(Paragraph(speech, level if numbered else 0, heading + text, heading, text))
            below.add(text)
        elif heading:
            known.append(heading)
    for kind, text in speech.units:
        body = NUMBER.sub("", text, 1)
        if kind == "body" and text not in below and len(body) >= 12 and has_number(text) == numbered:
            found.append(Paragraph(speech, level_of(text), body, "", ""))
    return found, known


def first_sentence(text):
    stop = sentence(text)
    return text[:stop] if 4 <= stop <= RUN_IN_MOST and len(text) - stop > 1 else ""


def meet_brothers(found, known, picks):
    for p in found:
        p.brothers = known[-8:] + [pick for q, pick in zip(found, picks) if pick and q is not p]
        p.others = [s for s in (first_sentence(q.text) for q in found if q is not p) if s] if p.numbered else []


def passages(speeches, numbered, rng):
    for speech in speeches:
        found, known = passage(speech, numbered, rng.choice((1, 1, .5, 0)) if speech.labelled else 0, rng)
        if not numbered and not speech.labelled:
            found = [p for p in found if p.own or rng.random() < .3]
        yield found, known


def matrix(rows, pairs, known):
    """All signs of all borders, and of none, as numbers of rows and columns with values."""
    line, column, value, case, right, n = [], [], [], [], [], 0
    for i, p in enumerate(rows):
        if not hasattr(p, "signs"):
            p.signs = [border_signs(p.text, k, p.speech, pairs, p.own, known) for k in p.borders] + [none_signs(p.text, p.numbered, p.speech, pairs)]
        more = [brother_signs(p.text[:k], p.brothers) for k in p.borders] + [run_in_signs(p.text, p.brothers, p.others)]
        right.append(n + p.right)
        for signs in map(dict.__or__, p.signs, more):
            for sign, x in signs.items():
                line.append(n)
                column.append(BASE[sign] if isinstance(sign, str) else BASE[sign[0]] + sign[1])
                value.append(x)
            case.append(i)
            n += 1
    return [numpy.array(x) for x in (line, column, value, case, right)]


def picks_of(rows, pairs, weights, known, least=LIKELY):
    """The heading each paragraph most likely begins with, "" if it is less likely than that."""
    line, column, value, case, _ = matrix(rows, pairs, known)
    scores, picks, n = numpy.bincount(line, weights[column] * value, len(case)), [], 0
    for p in rows:
        own, none = scores[n:n + len(p.borders)], scores[n + len(p.borders)]
        picks.append(p.text[:p.borders[own.argmax()]] if len(own) and own.max() - none > least else "")
        n += len(p.borders) + 1
    return picks


def fit_twice(all_passages, pairs):
    """First without brothers, then with those that were found."""
    rows = [p for found, _ in all_passages for p in found]
    picks = iter(picks_of(rows, pairs, fit(rows, pairs), True))
    for found, known in all_passages:
        meet_brothers(found, known, [next(picks) for _ in found])
    return fit(rows, pairs)


def shares(weights, line, column, value, case):
    scores = numpy.exp(numpy.clip(numpy.bincount(line, weights[column] * value, len(case)), -50, 50))
    return scores / numpy.bincount(case, scores)[case]


def fit(rows, pairs, hold=.6, rounds=220):
    line, column, value, case, right = matrix(rows, pairs, True)
    counts = numpy.array([p.weight for p in rows])
    counts = counts / counts.mean()
    wanted = numpy.zeros(len(case))
    wanted[right] = counts
    weights, mean, square = numpy.zeros(NSIGNS), numpy.zeros(NSIGNS), numpy.zeros(NSIGNS)
    for n in range(1, rounds + 1):  # Adam
        slope = numpy.bincount(column, (shares(weights, line, column, value, case) * counts[case] - wanted)[line] * value, NSIGNS) + hold * weights
        mean += .1 * (slope - mean)
        square += .01 * (slope * slope - square)
        pace = .08 if n < .6 * rounds else .03 if n < .85 * rounds else .01
        weights -= pace * mean / (1 - .9**n) / (numpy.sqrt(square / (1 - .99**n)) + 1e-8)
    return weights


# ---- output

HEAD = """/* Made by borders.py, do not edit. */
/* clang-format off */
#include "borders.h"

#pragma GCC diagnostic ignored "-Woverlength-strings" /* more than ISO C promises */

/*
 * What pairs of characters do in public reports of provinces, a company's published talks and speeches with labels, by their marks: two
 * characters, and as letters from a to s (j is nothing), how much more often than others they end a clause, begin a
 * sentence, stand together than by chance, and begin a heading rather than a text, as twice a logarithm. In the row of a character
 * alone the third is how often it occurs.
 */
const char border_pairs[] ="""

def letter(x):
    return chr(ord("j") + x)


def print_table(pairs, weights_of_both):
    rows = {}
    for pair in pairs.keep:
        rows[pair] = "".join(letter(halves(x)) for x in pairs.row(pair))
    for char, n in pairs.any.items():
        if len(char) == 1 and n >= CHARS_LEAST and (is_han(char) or char == FIGURE):
            _, begins, _, heads = pairs.row(char + "?")
            one = pairs.row("?" + char)[0], begins, math.log(n) - math.log(pairs.size) / 2, heads
            rows[char + ANY] = "".join(letter(halves(x)) for x in one)
    print(HEAD)
    rows = sorted(k + v for k, v in rows.items())
    for at in range(0, len(rows), 12):
        print('    "%s"' % "".join(rows[at:at + 12]))
    print(";\n\n/* The first row of a page: 32 code points of the first character, from U+4E00 on. */\nconst uint16_t border_pages[] = {")
    pages = [sum(ord(row[0]) < 0x4E00 + 32 * page for row in rows) for page in range(0x5200 // 32)] + [len(rows)]
    for at in range(0, len(pages), 20):
        print("\t%s," % ", ".join(map(str, pages[at:at + 20])))
    print("};\n\nconst short border_weights[2][NBORDER_SIGNS] = {")
    for weights in weights_of_both:
        print("\t{")
        for group, width in GROUPS:
            for k in range(width):
                if round(10 * weights[BASE[group] + k]):
                    print("\t\t[BORDER_%s%s] = %d," % (group, " + %d" % k if k else "", round(10 * weights[BASE[group] + k])))
        print("\t},")
    print("};")


def main():
    texts, *folders = sys.argv[1:]
    speeches = [plain_speech(path) for path in sorted(glob.glob(os.path.join(texts, "**/*.*"), recursive=True))]
    for raw, gold in zip(folders[::2], folders[1::2]):
        speeches += labelled_speeches(raw, gold)
    pairs = Pairs(speeches)
    pairs.choose()
    print_table(pairs, [fit_twice([x for numbered in of for x in passages(speeches, numbered, random.Random(3))], pairs) for of in ((False,), (True, False))])


if __name__ == "__main__":
    main()
