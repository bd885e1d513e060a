#!/usr/bin/env python3
"""usage: planted.py DRAFT TOP [--verbose]

Every rule of `draft check` finds its error. The starter outlines' drafts are clean; then one error of a rule is planted
in twenty places of them, and must be found at its place in at least 95 % of them. Prints TAP.
"""
import json
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile

DRAFT, TOP = sys.argv[1], pathlib.Path(sys.argv[2])
VERBOSE = "--verbose" in sys.argv
TIMES = 20


def divisions():
    text = (TOP / "cli/language/divisions.c").read_text()
    lines = re.findall(r'^\s*"(.*)\\n"', text, re.M)
    return [n.replace("|", "") for line in lines for n in re.split("[ =]", line) if len(n) > 2 and not n.endswith("/")]


PLACES = divisions()
LONG_SIGN = re.compile("(.{2,}?)(?:[^市县区]{1,12}自治[州县区旗]|[省市县区旗盟]|地区|林区|特别行政区)$")
PEOPLE = ["茆立新", "澹台敬之", "刘建设", "沈望川", "钟立勤", "孟繁知", "陆文舟", "欧阳明远", "柳春溪", "程志衡", "白景川"]


def any_of(*forms):
    """Each form has its error between ⟦ and ⟧."""
    return lambda rng: rng.choice(forms)


def place(rng):
    name = rng.choice(PLACES)
    form = rng.choice(["为⟦%s⟧的发展作出新的更大贡献。", "⟦%s⟧上下要拿出实实在在的举措。", "把⟦%s⟧建设得更加美好。", "这关系到⟦%s⟧的形象和未来。"])
    return form % name


def prefecture(rng):
    """Without its sign, as it is said."""
    lines = re.findall(r'^\s*"([^=\-].*)\\n"', (TOP / "cli/language/divisions.c").read_text(), re.M)
    name = LONG_SIGN.sub(r"\1", rng.choice(lines).split(" ")[0].split("|")[0] if "|" in rng.choice(lines) else rng.choice(lines).split(" ")[0])
    return rng.choice(["为⟦%s⟧的发展作出新的更大贡献。", "我们⟦%s⟧有基础、有条件走在前列。"]) % name


def person(rng):
    name = rng.choice(PEOPLE)
    return rng.choice(["会后请⟦%s⟧同志具体安排。", "按照⟦%s⟧书记的要求抓好落实。", "市委⟦%s⟧书记多次作出批示。", "由⟦%s⟧副市长牵头推进。", "副县长⟦%s⟧多次到现场。", "村支书%s带头。⟦%s⟧说，关键在人。"]).replace("%s", name)


def local(rng):
    return rng.choice(["要抓好⟦%s⟧的整治。", "⟦%s⟧要尽快见到变化。", "重点是⟦%s⟧周边。"]) % rng.choice(
        ["梓潭街道", "柳荫巷", "荻坡村", "青砚镇", "浣溪公园", "梓澄河", "栖云社区", "米市街商业街", "鹿鸣湖公园", "渡口桥大道", "云栖高速"])


PLANTS = {
    "placeholder-left": any_of("请⟦xx⟧同志牵头。", "⟦*⟧市要带头。", "⟦【待填：数字】⟧个小区要改造。", "时间⟦待定⟧。", "⟦{{会议名称}}⟧之后抓落实。", "具体办法⟦（略）⟧。"),
    "foreign-place": place,
    "foreign-place bare": prefecture,
    "person-name": person,
    "local-name": local,
    "local-name of brands": any_of("要擦亮“⟦槐乡红管家⟧”品牌。", "组建“⟦石榴籽⟧”志愿服务队。"),
    "organisation-name": any_of("⟦云栖集团⟧要带头。", "由⟦浣溪公司⟧负责清运。", "⟦梓潭中学⟧门口要治堵。", "⟦绿源环保科技公司⟧要整改。", "向⟦槐丰农业发展有限公司⟧看齐。", "⟦第二人民医院⟧门口要治堵。"),
    "stale-date": any_of("⟦2021年⟧要全面达标。", "编制好“⟦十三五⟧”规划。", "⟦2019年度⟧测评在即。", "喜迎⟦建党95周年⟧。", "今年⟦2023年⟧是关键一年。"),
    "wrong-level": any_of("⟦我州⟧要带头。", "⟦我旗⟧要带头。", "⟦我州⟧各级干部要下沉。"),
    "rank-claim": any_of("⟦作为全省的省会⟧，要走在前列。", "⟦作为老工业基地⟧，担子更重。", "我们⟦作为中心城区⟧，责任更大。"),
    "renamed-body": any_of("请⟦国土资源局⟧配合。", "由⟦环保局⟧牵头。", "⟦安监局⟧要到场。", "⟦工商局⟧要跟上。"),
    "doubled-word": any_of("要进一步⟦加强加强⟧管理。", "各级⟦领导领导⟧要重视。", "要把⟦工作工作⟧抓实。"),
    "particle": any_of("要⟦扎实的推进⟧各项任务。", "⟦干的好⟧，就要表扬。", "把⟦我们地工作⟧做细。", "取得⟦巨大得成就⟧。", "把责任⟦落的实⟧。"),
    "typo": any_of("按照统一⟦布署⟧抓落实。", "⟦截止目前⟧已经过半。", "要建好⟦台帐⟧。", "做到⟦明查暗访⟧。"),
    "lead-mark": any_of("第一⟦、⟧要抓紧。第二，要抓实。",),
    "pause-mark": any_of("落实好《条例》⟦、⟧《办法》。", "打好“攻坚战”⟦、⟧“持久战”。"),
    "range-mark": any_of("2026⟦-⟧2027年要见效。", "安排5⟦-⟧8个项目。", "6⟦-⟧9月是关键期。"),
    "two-range-marks": any_of("选3～4户，帮5～6户，占7⟦—⟧8成。", "占20%～30%，40%～50%，补5⟦—⟧8次。"),
    "document-number": any_of("按照政发⟦[2026]⟧5号文件执行。", "落实办发⟦（2026）⟧12号要求。"),
    "half-width": any_of("这项工作⟦,⟧要抓紧。", "一句话⟦:⟧抓落实。", "抓重点⟦(⟧难点）。", "共⟦５⟧个方面。", "抓紧⟦;⟧抓实。"),
    "unpaired-mark": any_of("落实⟦“⟧三个到位的要求。", "落实三个到位⟦”⟧的要求。", "学习⟦《⟧工作方案。", "抓重点（难点⟦(⟧。"[:5] + "⟦》⟧抓实。"),
    "doubled-mark": any_of("这项工作⟦，，⟧要抓紧。", "要抓紧⟦，。⟧", "要抓实⟦。。⟧"),
    "ellipsis": any_of("道路、管网⟦...⟧都要管。", "道路、管网⟦…⟧都要管。", "这个问题⟦--⟧要解决。"),
    "etc": any_of("道路、管网⟦……等⟧都要管。", "道路、管网⟦等……⟧都要管。"),
    "two-colons": any_of("要求如下：各单位⟦：⟧抓好落实。",),
    "title-mark": any_of("办好⟦《全民健身大会》⟧。", "开展⟦《志愿服务活动》⟧。"),
    "short-year": any_of("⟦25年⟧底前完成。", "⟦26年⟧上半年见效。", "⟦二○⟧二六年开局。"),
    "number-range": any_of("投入⟦5—10万⟧元。", "提高⟦4至6%⟧。"),
    "rough-number": any_of("用⟦三、四⟧天时间。", "走访⟦近20余⟧户。", "投入⟦约30万元左右⟧。"),
    "mixed-numeral": any_of("投资5亿⟦3千4⟧百万元。",),
    "numeral-style": any_of("建好12个公园、⟦五⟧个广场。",),
    "two-numeral-styles": any_of("走访26个街区，涉及⟦十五⟧个街区。", "占35%，其中⟦百分之四十二⟧来自群众。", "9月16日启动，⟦十月十八日⟧前收官。"),
    "semicolon": any_of("由于任务很重⟦；⟧大家要早动手。", "如果不抓紧⟦；⟧问题就会反弹。", "要求：一是抓早。要排查到户⟦；⟧二是抓小，三是抓好。"),
    "list-levels": any_of("住建、城管等部门⟦、⟧街道、社区等单位要联动。", "小区、楼院等角落⟦、⟧车站、商场等窗口都要看。"),
    "decrease": any_of("投诉⟦下降了2倍⟧。", "成本⟦降低三倍⟧。"),
    "date-form": any_of("⟦2月30日⟧前完成。", "⟦08月04日⟧前完成。", "⟦13月5日⟧前完成。"),
    "stage-note": any_of("谢谢大家⟦（掌声⟧）。", "说到这里⟦（停顿⟧），我再强调一遍。"),
    "leftover-name": any_of("要抓好⟦槐溪桥头⟧的整治。", "⟦惠民食堂⟧要带头。", "再看⟦槐溪桥头⟧，变化不小。"),
    "mixed-leads": any_of("要求是：一是抓早，⟦二要⟧抓小，三是抓好。", "做到：一要抓早，⟦二是⟧抓小，三要抓好。"),
    "lead-number": any_of("要求是：一是抓早，⟦三是⟧抓小。", "做到：一要抓早，二要抓小，⟦二要⟧抓好。"),
    "two-names": any_of("请城管局牵头，⟦综合执法局⟧配合。"),
    "two-posts": any_of("沈望川局长主持，⟦沈望川主任⟧讲话。", "沈望川局长主持，⟦部长沈望川⟧讲话。"),
    "unit-mix": any_of("流转土地面积300亩，流转土地面积20⟦公顷⟧。", "一般公共预算收入3.2亿元，一般公共预算收入达到32000⟦万元⟧。"),
    "long-sentence": any_of("⟦" + "各级各部门各单位要按照统一部署和要求切实增强做好当前工作的责任感使命感紧迫感全力以赴把各项任务落到实处并且取得实实在在的成效让群众满意" + "⟧。"),
}
STRUCTURE = {  # rules about more than a sentence: (pattern, replacement with the error between ⟦ and ⟧)
    "heading-number": (r"^## 二、", "## ⟦三、⟧"),
    "heading-mark": (r"^(## [^\n]*[^。\n])$", r"\1⟦。⟧"),
    "salutation": (r"^(同志们)：$", r"\1⟦，⟧"),
    "repeated-paragraph": (r"^([^#\n].{80,})$", r"\1\n\n⟦\1⟧"),
    "repeated-opening": (r"^([^#\n].{80,})$", r"⟦刚才，⟧大家作了发言。\n\n⟦刚才，⟧大家看了短片。\n\n\1"),
    "repeated-topic": (r"^([^#\n].{80,})$", r"推行积分管理。好事记分，月月张榜。\n\n\1\n\n⟦实行积分管理⟧。年底兑换，不能落空。"),
    "count-word": (r"讲(三|四|两|五)(点|个|条)", r"讲⟦九⟧\2"),
    "lone-lead": (r"^((?!.*[一二三四五]是)[^#\n].{60,}。)$", r"\1具体讲，⟦一是⟧抓紧抓实，不等不靠。"),
    "two-figures": (r"^([^#\n].{80,})$", r"全区总人口48万人。\n\n\1\n\n全区总人口⟦52万人⟧。"),
    "heading-depth": (r"^(## .*)$", r"\1\n\n### （一）抓日常\n\n要抓好。\n\n#### ⟦1.抓平时⟧\n\n要抓实。"),
    "heading-parallel": (r"^(## .*)$(?![\s\S]*\n### )", r"\1\n\n### （一）抓早抓小，把住源头\n\n好。\n\n### （二）抓紧抓实，管住过程\n\n好。\n\n### ⟦（三）抓好\n\n⟧好。\n\n### （四）抓常抓长，守住成果\n\n好。"),
    "too-long": (r"\A(# [^\n]*)\n", "⟦\\1⟧\n\n" + "".join("第%d个点位要查实、改实、管实，一件一件记账，一件一件销号。\n\n" % i for i in range(200))),
    "no-end-mark": (r"^([^#\n].{80,})[。！]$", r"\1⟦⟧"),
    "heading-length": (r"^## ([一二三]、).*$", r"## ⟦\1坚持把责任扛在肩上把工作抓在手上把群众放在心上推动各项任务落地见效⟧"),
}


def marked(text):
    """The text without ⟦ ⟧, and the bytes that stood between the last pair."""
    start, end = text.rindex("⟦"), text.rindex("⟧")
    clean = lambda t: re.sub("[⟦⟧]", "", t)
    return clean(text), len(clean(text[:start]).encode()), len(clean(text[:end]).encode())


def plant_sentence(text, form, rng):
    ends = [m.end() for m in re.finditer(r"(?<=[^\n]{12})。(?=[^\n])", text)]
    if not ends:
        return None
    at = rng.choice(ends)
    return text[:at] + form(rng) + text[at:]


def plant_structure(text, how, rng):
    matches = list(re.finditer(how[0], text, re.M))
    if not matches:
        return None
    m = rng.choice(matches)
    return text[:m.start()] + m.expand(how[1]) + text[m.end():]


def check(path):
    out = subprocess.run([DRAFT, "check", "--json", path], capture_output=True, timeout=60).stdout.decode()
    return [json.loads(line) for line in out.splitlines()]


def found(folder, text, rule):
    text, start, end = marked(text)
    path = folder / "draft.md"
    path.write_bytes(text.encode())
    findings = check(path)
    hit = any(f["id"] == rule and f["start"] <= end and start <= f["end"] for f in findings)
    if VERBOSE and not hit:
        print("# missed", rule, text.encode()[max(0, start - 30):end + 30].decode(errors="ignore"))
    return hit


def assemble(top, folder):
    """The drafts of a folder's outlines."""
    for outline in sorted((top / "outlines").glob("*.md")):
        path = folder / (outline.stem + ".md")
        subprocess.run([DRAFT, outline, "-o", path], capture_output=True, timeout=60)
        yield outline, path


def with_names(folder):
    """Drafts whose fragments have a home: each says which names must not be left over."""
    top = folder / "named"
    shutil.copytree(TOP / "outlines", top / "outlines")
    shutil.copytree(TOP / "fragments", top / "fragments")
    for fragment in top.glob("fragments/*/*.md"):
        text = fragment.read_text()
        fragment.write_text(text.replace("{", '{"names": {"槐溪桥头": "place", "惠民食堂": "body"},', 1))
    return [path for outline, path in assemble(top, top)]


def main():
    failed = n = 0
    with tempfile.TemporaryDirectory() as name:
        folder, drafts = pathlib.Path(name), []
        for outline, path in assemble(TOP, folder):
            findings = [f for f in check(path) if f["id"] != "placeholder-left"]
            n += 1
            failed += bool(findings)
            for f in findings:
                print("#", f["id"], f["text"], f["message"])
            print("not ok" if findings else "ok", n, "- nothing is found in the draft of", outline.stem)
            if "placeholder-left" not in str(check(path)):
                drafts.append(path)
        named = with_names(folder)
        for rule, how in list(PLANTS.items()) + list(STRUCTURE.items()):
            rng, hits = random.Random(rule), 0
            for i in range(TIMES):
                planted = None
                while planted is None:
                    source = rng.choice(named if rule == "leftover-name" else drafts)
                    plant = plant_structure if rule in STRUCTURE else plant_sentence
                    planted = plant(source.read_text(), how, rng)
                (folder / "draft.md.draft").write_bytes(source.with_name(source.name + ".draft").read_bytes())
                hits += found(folder, planted, rule.split()[0])
            n += 1
            good = hits >= 0.95 * TIMES
            failed += not good
            print("ok" if good else "not ok", n, "- %s: %d of %d" % (rule, hits, TIMES))
    print("1..%d" % n)
    sys.exit(bool(failed))


main()
