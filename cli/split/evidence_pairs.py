#!/usr/bin/env python3
"""Makes evidence_pairs.c: what two characters that stand together say of a paragraph's role, and what changes cost.

usage: evidence_pairs.py DRAFT FRAGMENTS RAW GOLD [RAW GOLD ...] > new.c

RAW holds speeches NAME.txt, GOLD their labels NAME.jsonl, as tests/speeches has them. DRAFT cuts and weighs them; what
the present table adds is taken off, and weights are fitted to what is left, so that the sequences of roles in GOLD
become the likeliest ones (a conditional random field whose other weights are those of roles.c). FRAGMENTS, the
library, tells a little more. Only pairs of LEAST speeches and more count, so that none speaks for one subject. What
stands at the border of a clause makes pairs, too: ，要 and 了。. The costs of changes stay near those of CHANGES.
"""
import collections
import glob
import json
import math
import os
import re
import subprocess
import sys

ROLES = ["opening", "positioning", "tasks", "responsibility", "closing"]
LEAST = 42
HOLD = 1.25  # of pairs to nothing
HOLD_CHANGES = 10  # to CHANGES
LIBRARY = 0.15  # what a fragment counts
ROUNDS = 100
FAINT = 1  # a pair whose greatest weight is less is left out
OPENERS, CLOSERS = "，。；：、！“", "，。；：、！”"  # beside the characters of a clause
PASSAGES = ["SECTION", "INSIDE", "HEADED", "PLAIN"]
TIMES = [1, 2, 3, 2]  # what a change costs in each of them
CHANGES = [[0, 2, 4, 12, 20], [60, 0, 4, 12, 12], [60, 14, 0, 4, 6], [60, 24, 12, 0, 4], [90, 60, 60, 60, 0]]
HERE = os.path.dirname(os.path.abspath(__file__))

HEAD = """/* Made by evidence_pairs.py, do not edit. */
/* clang-format off */
#include "roles.h"

#include "array.h"

/* Pairs of characters, sorted, and ten times the logarithm of what each adds to the five roles. */
const struct evidence_pair evidence_pairs[] = {"""

TAIL = """};

const size_t nevidence_pairs = COUNT(evidence_pairs);

_Static_assert(COUNT(evidence_pairs) <= EVIDENCE_PAIRS_MOST, "raise EVIDENCE_PAIRS_MOST");"""


def numbers(text):
    return [int(x) for x in re.findall(r"-?\d+", text)]


def present_table():
    text = open(os.path.join(HERE, "evidence_pairs.c"), encoding="utf-8").read()
    return {m[1]: numbers(m[2]) for m in re.finditer(r'\{ "(..)", \{ ([-\d, ]+) \}', text)}


def is_pair(pair):
    one, two = ("一" <= c <= "\u9fff" for c in pair)
    return (one and (two or pair[1] in CLOSERS)) or (two and pair[0] in OPENERS)


def pairs(text):
    return {text[i:i + 2] for i in range(len(text) - 1) if is_pair(text[i:i + 2])}


def speeches(draft, raw, gold, table):
    """Yields speeches, lists of steps: (pairs, scores without pairs, allowed roles, passage)."""
    for name in sorted(os.listdir(gold)):
        path = os.path.join(raw, name[:-6] + ".txt")
        if not name.endswith(".jsonl") or not os.path.exists(path):
            continue
        data = open(path, "rb").read().removeprefix(b"\xef\xbb\xbf")
        roles = {}
        for line in open(os.path.join(gold, name), encoding="utf-8"):
            unit = json.loads(line)
            if unit["role"] in ROLES:
                also = unit.get("alt", [])
                for at in range(unit["start"], unit["end"]):
                    roles[at] = (unit["role"], *([also] if isinstance(also, str) else also))
        found, sections = collections.defaultdict(list), collections.defaultdict(bool)
        units = subprocess.run([draft, "split", "--json", "-v", path], capture_output=True).stdout.decode()
        after_heading = False
        for unit in map(json.loads, units.splitlines()):
            if not re.match("opening -?\\d+,", unit.get("why", "")):
                continue
            start, end = (len(data[:unit[k]].decode()) for k in ("start", "end"))
            most = collections.Counter(roles[at] for at in range(start, end) if at in roles).most_common(1)
            allowed = [not most or role in most[0][0] for role in ROLES]
            heading = unit["kind"] == "heading"
            has = set() if heading else pairs(unit["text"])
            scores = numbers(unit["why"])[:5]
            for p in has & table.keys():
                scores = [s - t for s, t in zip(scores, table[p])]
            passage = "HEADED" if after_heading else "SECTION" if "begins a section" in unit["why"] else "INSIDE"
            found[unit["speech"]].append((has, scores, allowed, passage))
            sections[unit["speech"]] |= heading or unit["level"] > 0
            after_heading = heading
        for speech, steps in found.items():
            yield [(*step[:3], PASSAGES.index(step[3] if sections[speech] else "PLAIN")) for step in steps]


def fragments(library):
    """Each a speech of one step, known to be neither opening nor closing."""
    for path in glob.glob(os.path.join(library, "*", "*.md")):
        text = open(path, encoding="utf-8").read()
        front, end = json.JSONDecoder().raw_decode(text)
        role = ROLES.index(front["role"])
        if 0 < role < 4:
            for body in filter(str.strip, text[end:].split("\n\n")):
                yield [(pairs(body), [-400, 0, 0, 0, -400], [r == role for r in range(5)], 0)]


def log_sum(values):
    most = max(values)
    return most + math.log(sum(math.exp(v - most) for v in values))


def shares(scores, passages, costs, found):
    """How likely each role is at each step, by forward and backward sums; found takes the changes, likewise."""
    forward, backward = [scores[0]], [[0.0] * 5]
    for score, passage in zip(scores[1:], passages[1:]):
        before, cost = forward[-1], costs[passage]
        forward.append([score[r] + log_sum([before[q] - cost[q][r] for q in range(5)]) for r in range(5)])
    for score, passage in zip(scores[:0:-1], passages[:0:-1]):
        ahead, cost = [s + b for s, b in zip(score, backward[-1])], costs[passage]
        backward.append([log_sum([ahead[r] - cost[q][r] for r in range(5)]) for q in range(5)])
    backward.reverse()
    whole = log_sum(forward[-1])
    for i, passage in enumerate(passages[1:]):
        ahead, change, cost = [s + b for s, b in zip(scores[i + 1], backward[i + 1])], found[passage], costs[passage]
        for q, before in enumerate(forward[i]):
            if before + backward[i][q] - whole > -20:
                for r in range(5):
                    change[q][r] += math.exp(before - cost[q][r] + ahead[r] - whole)
    return [[math.exp(f + b - whole) for f, b in zip(*row)] for row in zip(forward, backward)]


def nothing():
    return [[[0.0] * 5 for _ in range(5)] for _ in PASSAGES]


def slopes(weights, known, corpus):
    """How far what the weights expect is from what the labels say."""
    costs = [[[weights[p, q][r] for r in range(5)] for q in range(5)] for p in range(len(PASSAGES))]
    slope = {p: [HOLD * w for w in weights[p]] for p in known}
    had, wanted = nothing(), nothing()
    for weight, steps in corpus:
        rows, passages = [sorted(step[0] & known) for step in steps], [step[3] for step in steps]
        free = [[step[1][r] / 10 + sum(weights[p][r] for p in row) / 2 for r in range(5)] for step, row in zip(steps, rows)]
        bound = [[s if a else -1e4 for s, a in zip(score, step[2])] for score, step in zip(free, steps)]
        both = shares(free, passages, costs, had), shares(bound, passages, costs, wanted)
        for row, h, w in zip(rows, *both):
            errors = [weight * (x - y) / 2 for x, y in zip(h, w)]
            if max(map(abs, errors)) > 1e-4:
                for p in row:
                    slope[p] = [s + e for s, e in zip(slope[p], errors)]
    for p, times in enumerate(TIMES):
        for q in range(5):
            slope[p, q] = [HOLD_CHANGES * (weights[p, q][r] - times * CHANGES[q][r] / 10) - had[p][q][r] + wanted[p][q][r]
                           for r in range(5)]
    return slope


def fit(known, corpus):
    weights = {p: [0.0] * 5 for p in known}
    weights |= {(p, q): [times * c / 10 for c in CHANGES[q]] for p, times in enumerate(TIMES) for q in range(5)}
    mean, square = ({p: [0.0] * 5 for p in weights} for _ in range(2))
    for n in range(1, ROUNDS + 1):  # Adam
        slope = slopes(weights, known, corpus)
        pace = 0.05 if n < 0.6 * ROUNDS else 0.02 if n < 0.85 * ROUNDS else 0.0075
        for p in weights:
            for r, s in enumerate(slope[p]):
                mean[p][r] += 0.1 * (s - mean[p][r])
                square[p][r] += 0.01 * (s * s - square[p][r])
                weights[p][r] -= pace * mean[p][r] / (1 - 0.9**n) / (math.sqrt(square[p][r] / (1 - 0.99**n)) + 1e-9)
    return weights


def print_changes(weights):
    print("\nconst short evidence_changes[NPASSAGES][NROLES - 1][NROLES - 1] = {")
    for p, name in enumerate(PASSAGES):
        rows = ("{ %s }" % ", ".join(str(round(10 * c)) for c in weights[p, q]) for q in range(5))
        print("\t[PASSAGE_%s] = { %s }," % (name, ", ".join(rows)))
    print("};")


def main():
    draft, library, *folders = sys.argv[1:]
    table, corpus = present_table(), []
    for raw, gold in zip(folders[::2], folders[1::2]):
        corpus += [(1, steps) for steps in speeches(draft, raw, gold, table)]
    corpus += [(LIBRARY, steps) for steps in fragments(library)]
    spoken = collections.Counter(p for _, steps in corpus for p in set().union(*(step[0] for step in steps)))
    known = {p for p, n in spoken.items() if n >= LEAST}
    weights = fit(known, corpus)
    print(HEAD)
    for pair in sorted(known):
        row = [round(5 * w) for w in weights[pair]]  # tens of the logarithm, and a pair that is there counts a half
        if max(map(abs, row)) >= FAINT:
            print('\t{ "%s", { %s } },' % (pair, ", ".join(map(str, row))))
    print(TAIL)
    print_changes(weights)


main()
