#!/usr/bin/env python3
"""A text is split in pieces as it would be as a whole, in memory that does not grow with it.

usage: stream.py DRAFT PIECES FOLDER

The speeches of FOLDER, one behind the other until they make several pieces, give the same units from a file, through a
pipe, in every encoding and in pieces of any size; `split --text` gives the text back; a text of 64 MB is read within
40 MB. Prints TAP.
"""
import os, resource, subprocess, sys, tempfile

PIECES = 5 << 20  # bytes: several of the pieces in which split works
SIZES = 30000, 1 << 16, 150001, 1 << 18, 1 << 20
LARGE = 64 << 20
WITHIN = 40 << 10  # KiB
os.environ["ASAN_OPTIONS"] = "quarantine_size_mb=1:detect_leaks=0"


def run(draft, *args, **how):
    done = subprocess.run([draft, "split", *args], capture_output=True, **how)
    return done.stdout + done.stderr


def units(draft, name, **how):
    return run(draft, "--json", name, **how).replace(b'"file":"%s"' % name.encode(), b'"file":""')


def main():
    draft, pieces, folder = map(os.path.abspath, sys.argv[1:])
    names = sorted(os.listdir(folder))
    speeches = "".join(open(os.path.join(folder, n), encoding="utf-8").read() + "\n" for n in names)
    text = speeches * (PIECES // len(speeches.encode()) + 1)
    failed, n = False, 0

    def check(ok, what):
        nonlocal failed, n
        n += 1
        failed |= not ok
        print(f"{'ok' if ok else 'not ok'} {n} - {what}")

    with tempfile.TemporaryDirectory() as box:
        os.chdir(box)
        with open("large.txt", "wb") as f:
            for _ in range(LARGE // len(speeches.encode())):
                f.write(speeches.encode())
        subprocess.run([draft, "split", "--text", "large.txt"], stdout=subprocess.DEVNULL)
        most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
        check(most < WITHIN, f"{LARGE >> 20} MiB are read within {most} KiB")
        open("utf8.txt", "w", encoding="utf-8", newline="").write(text)
        want = units(draft, "utf8.txt")
        check(want.count(b"\n") > 1000 and b"error:" not in want, "units from a file")
        with open("utf8.txt", "rb") as f:
            cat = subprocess.Popen(["cat"], stdin=f, stdout=subprocess.PIPE)
            check(units(draft, "-", stdin=cat.stdout) == want, "units through a pipe")
            cat.wait()
        with open("utf8.txt", "rb") as f:
            check(units(draft, "-", stdin=f) == want, "units from standard input")
        for name, encoding in (("mark", "utf-8-sig"), ("gb", "gb18030"), ("utf16", "utf-16")):
            open(name + ".txt", "w", encoding=encoding, newline="").write(text)
            check(units(draft, name + ".txt") == want, f"units in {encoding}")
            check(run(draft, "--text", name + ".txt") == text.encode(), f"text in {encoding}")
        of_size = lambda size: subprocess.run([pieces, "utf8.txt", str(size)], capture_output=True).stdout
        whole = of_size(PIECES)
        for size in SIZES:
            check(len(whole) > 1000 and of_size(size) == whole, f"units in pieces of {size} bytes")
    print(f"1..{n}")
    return failed


sys.exit(main())
