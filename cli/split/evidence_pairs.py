#!/usr/bin/env python3
"""Makes evidence_pairs.c: what two characters that stand together say of a paragraph's role.

usage: evidence_pairs.py RAW GOLD [RAW GOLD ...] > evidence_pairs.c

RAW holds speeches NAME.txt, GOLD their labels NAME.jsonl, as tests/speeches has them. Counts in which paragraphs of
which role a pair stands, and fits weights to that (logistic regression, held near zero). Only pairs of LEAST speeches
and more count, so that none speaks for one subject.
"""
import collections
import json
import math
import os
import random
import re
import sys

ROLES = ["opening", "positioning", "tasks", "responsibility", "closing"]
LEAST = 8
HOLD = 0.01
SCALE = 5  # ten times the logarithm, as evidence.c has it; a pair that is there counts a half
FAINT = 3  # a pair whose greatest weight is less is left out

HEAD = """/* Made by evidence_pairs.py, do not edit. */
/* clang-format off */
#include "split_private.h"

/* Pairs of characters, sorted, and ten times the logarithm of what each adds to the five roles. */
const struct evidence_pair evidence_pairs[] = {"""

TAIL = """};

const size_t nevidence_pairs = sizeof evidence_pairs / sizeof *evidence_pairs;

_Static_assert(sizeof evidence_pairs / sizeof *evidence_pairs <= EVIDENCE_PAIRS_MOST, "raise EVIDENCE_PAIRS_MOST");"""


def pairs(text):
    return {text[i:i + 2] for i in range(len(text) - 1) if all("一" <= c <= "\u9fff" for c in text[i:i + 2])}


def paragraphs(raw, gold):
    for name in sorted(os.listdir(gold)):
        path = os.path.join(raw, name[:-6] + ".txt")
        if not name.endswith(".jsonl") or not os.path.exists(path):
            continue
        text = open(path, encoding="utf-8-sig", newline="").read()
        for line in open(os.path.join(gold, name), encoding="utf-8"):
            unit = json.loads(line)
            if unit["kind"] == "body" and unit["role"] in ROLES[1:]: # the opening is known by its place
                body = re.sub(r"\s", "", text[unit["start"]:unit["end"]])
                yield (raw, name, unit["speech"]), pairs(body), ROLES.index(unit["role"])


def fit(rows, rounds=12, step=0.1):
    weights = [collections.defaultdict(float) for _ in ROLES]
    slopes = [collections.defaultdict(lambda: 1e-6) for _ in ROLES]
    order = random.Random(1)
    for _ in range(rounds):
        order.shuffle(rows)
        for features, role in rows:
            scores = [sum(w[f] for f in features if f in w) / 2 for w in weights]
            shares = [math.exp(s - max(scores)) for s in scores]
            for r, (weight, slope) in enumerate(zip(weights, slopes)):
                error = shares[r] / sum(shares) - (r == role)
                for f in features if abs(error) >= 1e-3 else ():
                    gradient = error / 2 + (HOLD * weight[f] if f else 0)
                    slope[f] += gradient * gradient
                    weight[f] -= step * gradient / math.sqrt(slope[f])
    return weights


def main():
    units = [u for raw, gold in zip(sys.argv[1::2], sys.argv[2::2]) for u in paragraphs(raw, gold)]
    speeches = collections.defaultdict(set)
    for speech, found, _ in units:
        for pair in found:
            speeches[pair].add(speech)
    known = {pair for pair in speeches if len(speeches[pair]) >= LEAST}
    weights = fit([(sorted(found & known) + [""], role) for _, found, role in units])
    print(HEAD)
    for pair in sorted(known):
        row = [round(SCALE * w[pair]) for w in weights]
        if max(map(abs, row)) >= FAINT:
            print('\t{ "%s", { %s } },' % (pair, ", ".join(map(str, row))))
    print(TAIL)


main()
