#!/usr/bin/env python3
"""Law 1: nothing of an old speech is lost.

usage: give_back.py DRAFT FOLDER...

For every .txt file of the folders: each visible character is in exactly one unit of `draft split --json`; and the
outline that `draft outline` derives gives the speech back (noise and white space removed, widths folded), without a
library and with the fragments that `draft split` made of it. A folder that is not there is said and passed over.
Prints TAP.
"""
import json, os, subprocess, sys, tempfile

FULL = dict(zip(",;:?!()", "，；：？！（）"))


def fold(text):
    return "".join(FULL.get(c, c) for c in text if not c.isspace())


def run(draft, *args, cwd):
    return subprocess.run([draft, *args], cwd=cwd, capture_output=True, text=True)


def uncovered(text, units):
    """Visible characters that no unit covers, or two."""
    raw = text.encode()
    times = bytearray(len(raw))
    for u in units:
        for i in range(u["start"], u["end"]):
            times[i] += 1
    off, bad = 0, []
    for c in text:
        if not c.isspace() and times[off] != 1:
            bad.append(off)
        off += len(c.encode())
    return bad


def check(draft, path):
    text = open(path, encoding="utf-8-sig", newline="").read()
    with tempfile.TemporaryDirectory() as box:
        units = [json.loads(l) for l in run(draft, "split", "--json", path, cwd=box).stdout.splitlines()]
        bad = uncovered(text, units)
        if bad:
            return f"{len(bad)} characters are not in one unit, the first at byte {bad[0]}"
        want = fold("".join(u["text"] for u in units if u["kind"] != "noise"))
        for library in (False, True):
            if library:
                run(draft, "split", path, cwd=box)
            outline = run(draft, "outline", path, cwd=box).stdout
            open(os.path.join(box, "o.md"), "w", encoding="utf-8").write(outline)
            if library and "](" not in outline:
                return "no link to a fragment"
            got = fold(run(draft, "o.md", "-t", "txt", cwd=box).stdout)
            if got != want:
                k = next((i for i, (x, y) in enumerate(zip(got, want)) if x != y), min(len(got), len(want)))
                return f"library {library}: {got[k - 10:k + 20]!r} for {want[k - 10:k + 20]!r}"
    return ""


def main():
    draft, n, failed = os.path.abspath(sys.argv[1]), 0, False
    for folder in sys.argv[2:]:
        if not os.path.isdir(folder):
            print(f"# {folder} is not there")
            continue
        for name in sorted(os.listdir(folder)):
            if not name.endswith(".txt"):
                continue
            n += 1
            why = check(draft, os.path.abspath(os.path.join(folder, name)))
            failed |= bool(why)
            print(f"{'not ok' if why else 'ok'} {n} - {name} {why}")
    print(f"1..{n}")
    return 1 if failed or not n else 0


sys.exit(main())
