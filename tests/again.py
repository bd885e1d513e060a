#!/usr/bin/env python3
"""No input is slow: one thing, again and again, is read in the time that others take.

usage: again.py DRAFT BYTES SECONDS

Each of the things below stands again and again in a speech until there are so many bytes of it, or ten times as many
where a function could call itself for each. `draft split --json`, `draft check` and the main job end by themselves, in so
many seconds of CPU. Prints TAP.
"""
import os, resource, subprocess, sys, tempfile

SIZE, SECONDS = map(int, sys.argv[2:])
THINGS = (
    "要抓好环境整治工作，", "要抓好。", "*市", "xx同志、", "{{会议名称}}", "【待填：市名】", "××", "____", "（  ）", "……", "。。", "--", "  ",
    "（甲", "“甲", "《甲", "《“（甲", "”“", "(", "(c)", "）", "【", "</", "<a ", "<!--", "-->", "`a", "a_", "\\", "&amp;", "]", "](",
    "一是", "一是抓早。", "二是抓早；", "首先，", "第一，", "一、", "（一）", "1.", "①", "讲三点意见", "12", "十", "3月5日，", "2026年", "增长5%，", "100%以上",
    "张伟同志、", "区委书记", "柳渡镇、", "教育局、农业局", "某某有限公司、", "全市第一", "从甲到乙", "同志们：", "全区总人口48万人，", "甲、乙等部门、",
    ",", ".", "、", "𠀀", "\t甲", "甲：", "## 一、抓好\n\n", "（一）抓好。要抓实。\n\n", "要抓好。\n\n", "# 讲话\n\n", "- [](a)\n",
    "- 张伟", "全有# ", "1.公司，- ", "川\n", "1\n", "a\n", "甲：\n",
)


NESTING = "（一）", "。（笑）", "（", "“《", "致辞1", "讲话（一", "- ", "> ", "[", "{{", "<div>"


def took(draft, *args):
    """Whether a run ended by itself, in time."""
    limit = lambda: resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    return subprocess.run([draft, *args], capture_output=True, preexec_fn=limit).returncode in (0, 1, 2)


def main():
    draft, n, failed = os.path.abspath(sys.argv[1]), 0, False
    with tempfile.TemporaryDirectory() as box:
        os.chdir(box)
        for thing, size in [(thing, SIZE) for thing in THINGS] + [(thing, 10 * SIZE) for thing in NESTING]:
            text = thing * (size // len(thing.encode()))
            for name, head in ("a.txt", ""), ("a.md", "# "):
                open(name, "w", encoding="utf-8").write(f"{head}在会上的讲话\n\n同志们：\n\n{text}\n")
            runs = ("split", "--json", "a.txt"), ("check", "a.txt"), ("check", "a.md"), ("a.md",)
            slow = [" ".join(run) for run in runs if not took(draft, *run)]
            n += 1
            failed |= bool(slow)
            print(f"{'not ok' if slow else 'ok'} {n} - {thing.strip()!a} {', '.join(slow)}".strip())
    print(f"1..{n}")
    return failed


sys.exit(main())
