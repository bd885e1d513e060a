#!/usr/bin/env python3
"""Makes evidence_pairs.c: what two characters that stand together say of a paragraph's role.

usage: evidence_pairs.py DRAFT FRAGMENTS RAW GOLD [RAW GOLD ...] > new.c

RAW holds speeches NAME.txt, GOLD their labels NAME.jsonl, as tests/speeches has them. DRAFT cuts and weighs them; what
the present table adds is taken off, and weights are fitted to what is left, so that the sequences of roles in GOLD
become the likeliest ones (a conditional random field whose other weights are those of roles.c). FRAGMENTS, the
library, tells a little more. Only pairs of LEAST speeches and more count, so that none speaks for one subject.
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
LEAST = 14
HOLD = 1.5
LIBRARY = 0.15  # what a fragment counts
ROUNDS = 100
FAINT = 1  # a pair whose greatest weight is less is left out
HERE = os.path.dirname(os.path.abspath(__file__))

HEAD = """/* Made by evidence_pairs.py, do not edit. */
/* clang-format off */
#include "split_private.h"

/* Pairs of characters, sorted, and ten times the logarithm of what each adds to the five roles. */
const struct evidence_pair evidence_pairs[] = {"""

TAIL = """};

const size_t nevidence_pairs = sizeof evidence_pairs / sizeof *evidence_pairs;

_Static_assert(sizeof evidence_pairs / sizeof *evidence_pairs <= EVIDENCE_PAIRS_MOST, "raise EVIDENCE_PAIRS_MOST");"""


def numbers(text):
    return [int(x) for x in re.findall(r"-?\d+", text)]


def present_table():
    text = open(os.path.join(HERE, "evidence_pairs.c"), encoding="utf-8").read()
    return {m[1]: numbers(m[2]) for m in re.finditer(r'\{ "(..)", \{ ([-\d, ]+) \}', text)}


def changes():
    """What a change of role costs, as roles.c has it."""
    text = open(os.path.join(HERE, "roles.c"), encoding="utf-8").read()
    table = text[text.index("change[NROLES][NROLES]"):text.index("/* ---- the shape")]
    return [([0] + row)[-5:] for row in map(numbers, re.findall(r"\[ROLE_\w+\] = \{ \[ROLE_OPENING\] = (.*?) \}", table))]


def pairs(text):
    return {text[i:i + 2] for i in range(len(text) - 1) if all("一" <= c <= "\u9fff" for c in text[i:i + 2])}


def speeches(draft, raw, gold, table):
    """Yields speeches, lists of steps: (pairs, scores without pairs, allowed roles, factor of a change)."""
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
        found = collections.defaultdict(list)
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
            factor = 3 if after_heading else 1 if "begins a section" in unit["why"] else 2
            found[unit["speech"]].append((has, scores, allowed, factor))
            after_heading = heading
        yield from found.values()


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


def shares(scores, steps, change):
    """How likely each role is at each step, by forward and backward sums."""
    forward, backward = [scores[0]], [[0.0] * 5]
    costs = [[[c * step[3] / 10 for c in row] for row in change] for step in steps]
    for score, cost in zip(scores[1:], costs[1:]):
        before = forward[-1]
        forward.append([score[r] + log_sum([before[q] - cost[q][r] for q in range(5)]) for r in range(5)])
    for score, cost in zip(scores[:0:-1], costs[:0:-1]):
        ahead = [s + b for s, b in zip(score, backward[-1])]
        backward.append([log_sum([ahead[r] - cost[q][r] for r in range(5)]) for q in range(5)])
    whole = log_sum(forward[-1])
    return [[math.exp(f + b - whole) for f, b in zip(*row)] for row in zip(forward, backward[::-1])]


def slopes(weights, known, corpus, change):
    """How far what the weights expect is from what the labels say."""
    slope = {p: [HOLD * w for w in weights[p]] for p in known}
    for weight, steps in corpus:
        rows = [sorted(step[0] & known) for step in steps]
        free = [[step[1][r] / 10 + sum(weights[p][r] for p in row) / 2 for r in range(5)] for step, row in zip(steps, rows)]
        bound = [[s if a else -1e4 for s, a in zip(score, step[2])] for score, step in zip(free, steps)]
        for row, had, wanted in zip(rows, shares(free, steps, change), shares(bound, steps, change)):
            errors = [weight * (h - w) / 2 for h, w in zip(had, wanted)]
            if max(map(abs, errors)) > 1e-4:
                for p in row:
                    slope[p] = [s + e for s, e in zip(slope[p], errors)]
    return slope


def fit(known, corpus, change):
    weights = {p: [0.0] * 5 for p in known}
    mean = {p: [0.0] * 5 for p in known}
    square = {p: [0.0] * 5 for p in known}
    for n in range(1, ROUNDS + 1): # Adam
        slope = slopes(weights, known, corpus, change)
        pace = 0.05 if n < 0.6 * ROUNDS else 0.02 if n < 0.85 * ROUNDS else 0.0075
        for p in known:
            for r, s in enumerate(slope[p]):
                mean[p][r] += 0.1 * (s - mean[p][r])
                square[p][r] += 0.01 * (s * s - square[p][r])
                weights[p][r] -= pace * mean[p][r] / (1 - 0.9**n) / (math.sqrt(square[p][r] / (1 - 0.99**n)) + 1e-9)
    return weights


def main():
    draft, library, *folders = sys.argv[1:]
    table, corpus = present_table(), []
    for raw, gold in zip(folders[::2], folders[1::2]):
        corpus += [(1, steps) for steps in speeches(draft, raw, gold, table)]
    corpus += [(LIBRARY, steps) for steps in fragments(library)]
    spoken = collections.Counter(p for _, steps in corpus for p in set().union(*(step[0] for step in steps)))
    known = {p for p, n in spoken.items() if n >= LEAST}
    weights = fit(known, corpus, changes())
    print(HEAD)
    for pair in sorted(known):
        row = [round(5 * w) for w in weights[pair]]  # tens of the logarithm, and a pair that is there counts a half
        if max(map(abs, row)) >= FAINT:
            print('\t{ "%s", { %s } },' % (pair, ", ".join(map(str, row))))
    print(TAIL)


main()
