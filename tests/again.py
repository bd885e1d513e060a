#!/usr/bin/env python3
"""No input is slow: 100 KB of one thing, again and again, is read in the time that 100 KB take.

usage: again.py DRAFT

Each of the things below stands in one paragraph of a speech, or on a line each, until there are 100 KB of it. `draft
split --json`, `draft check` and the main job take less than two seconds of CPU for it, which is thirty times what they
need. Prints TAP.
"""
import os, resource, subprocess, sys, tempfile

SIZE = 100_000  # bytes
SECONDS = 2
THINGS = (
    "要抓好环境整治工作，", "要抓好。", "*市", "xx同志、", "{{会议名称}}", "【待填：市名】", "××", "____", "（  ）", "……", "。。", "--", "  ",
    "（甲", "“甲", "《甲", "《“（甲", "”“", "(", "(c)", "）", "【", "</", "<a ", "<!--", "-->", "`a", "a_", "\\", "&amp;", "]", "](",
    "一是抓早。", "二是抓早；", "首先，", "第一，", "一、", "（一）", "1.", "①", "讲三点意见", "12", "十", "3月5日，", "2026年", "增长5%，", "100%以上",
    "张伟同志、", "区委书记", "柳渡镇、", "教育局、农业局", "某某有限公司、", "全市第一", "从甲到乙", "同志们：", "全区总人口48万人，", "甲、乙等部门、",
    ",", ".", "、", "𠀀", "\t甲", "甲：", "## 一、抓好\n\n", "（一）抓好。要抓实。\n\n", "要抓好。\n\n", "# 讲话\n\n", "- [](a)\n",
)


def seconds(draft, *args):
    """CPU that a run took, STOP seconds at most."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    stop = lambda: resource.setrlimit(resource.RLIMIT_CPU, (SECONDS + 1, SECONDS + 1))
    done = subprocess.run([draft, *args], capture_output=True, preexec_fn=stop)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert done.returncode in (0, 1, 2) or done.returncode < 0, done.stderr
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def main():
    draft, failed = os.path.abspath(sys.argv[1]), False
    with tempfile.TemporaryDirectory() as box:
        os.chdir(box)
        for n, thing in enumerate(THINGS, 1):
            text = thing * (SIZE // len(thing.encode()))
            open("a.txt", "w", encoding="utf-8").write(f"在会上的讲话\n\n同志们：\n\n{text}\n")
            open("a.md", "w", encoding="utf-8").write(f"# 在会上的讲话\n\n同志们：\n\n{text}\n")
            runs = ("split", "--json", "a.txt"), ("check", "a.txt"), ("check", "a.md"), ("a.md",)
            slow = [" ".join(run) for run in runs if seconds(draft, *run) > SECONDS]
            failed |= bool(slow)
            print(f"{'not ok' if slow else 'ok'} {n} - {thing.encode('unicode_escape').decode()[:0]}{thing.strip()!r} {', '.join(slow)}")
    print(f"1..{len(THINGS)}")
    return failed


sys.exit(main())
