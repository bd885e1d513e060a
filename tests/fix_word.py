#!/usr/bin/env python3
"""What `draft check --fix` makes of a Word file is what it makes of its text.

usage: fix_word.py DRAFT FOLDER

Each speech of FOLDER gets mistakes at random (numbers, leads, counts, half-width marks) and becomes a Word file whose runs
begin and end anywhere, among tables, links, tracked changes and fields' signs. Mended, it reads as the mended .txt of the
same text does; nothing but the content of w:t differs; a second run changes nothing; FILE~ is the former file. With
headings that Word numbers itself, a second run finds what the first one left. Prints TAP.
"""
import os, random, re, subprocess, sys, tempfile, zipfile
from xml.sax.saxutils import escape

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">%s</Relationships>'
RELATION = '<Relationship Id="r%d" Type="' + R + '/%s" Target="%s"/>'
NUMBERING = (
    '<w:numbering xmlns:w="%s"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="%%d"/>'
    '<w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%%%%1、"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>' % W
)
FIXED = {"word/media/image1.png": b"\x89PNG\r\n\x1a\n\0\1\2", "word/media/white.bmp": bytes(3 << 20), "docProps/custom.xml": b"<x>,</x>"}
FULL = "，；：？！（）"
HALF = dict(zip(FULL, ",;:?!()"))
TIMES = 2
NUMERAL = re.compile(r"[一二三四五六七八九十]+(?=、|是|要|点|个方面)")


def damaged(text, rng):
    text = NUMERAL.sub(lambda m: rng.choice("二三五七十") if rng.random() < 0.3 else m[0], text)
    return "".join(HALF[c] if c in HALF and rng.random() < 0.1 else c for c in text)


def runs(text, rng):
    """Runs that hold the text, some inside a link or a tracked insertion, some beside a deletion."""
    out = []
    while text:
        n = rng.choice((1, 1, 2, 3, 8, 20, 60))
        run = '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">%s</w:t></w:r>' % escape(text[:n])
        kind = rng.randrange(20)
        if kind == 0:
            run = '<w:hyperlink w:anchor="a">%s</w:hyperlink>' % run
        elif kind == 1:
            run = '<w:del w:id="1" w:author="李文"><w:r><w:delText>三,</w:delText></w:r></w:del>' + run
        elif kind == 2:
            run = '<w:proofErr w:type="spellStart"/>' + run + '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
            run += '<w:r><w:instrText>XE "三,"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
        out.append(run)
        text = text[n:]
    return "".join(out)


def paragraph(line, rng, lists):
    number = re.match("[一二三四五六七八九十]+、", line)
    if lists and number:
        return '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>%s</w:p>' % runs(
            line[number.end():], rng)
    return "<w:p>%s</w:p>" % runs(line, rng)


def write_docx(path, text, rng, lists=False):
    body = []
    for line in text.split("\n"):
        p = paragraph(line.strip(), rng, lists)
        body.append("<w:tbl><w:tr><w:tc>%s</w:tc></w:tr></w:tbl>" % p if rng.random() < 0.05 else p)
    parts = {
        "_rels/.rels": RELATIONS % RELATION % (1, "officeDocument", "word/document.xml"),
        "word/document.xml": '<w:document xmlns:w="%s"><w:body>%s</w:body></w:document>' % (W, "".join(body)),
        "word/_rels/document.xml.rels": RELATIONS % RELATION % (1, "numbering", "numbering.xml"),
        "word/numbering.xml": NUMBERING % rng.choice((1, 3)),
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as z:
        for name, data in (*parts.items(), *FIXED.items()):
            z.writestr(name, data)


def parts_of(path):
    """Each with how and when it was packed."""
    with zipfile.ZipFile(path) as z:
        assert z.testzip() is None
        return {i.filename: (z.read(i), i.compress_type, i.compress_size, i.date_time) for i in z.infolist()}


def frame(document):
    return re.sub(rb"(<w:t( [^>]*)?>)[^<]*", rb"\1", document)


def run(draft, *args):
    done = subprocess.run([draft, *args], capture_output=True, text=True)
    assert done.returncode in (0, 1), done.stderr
    return done.stdout


def broken(draft, text, seed, seen):
    """What is wrong with one speech, or nothing; what was changed is added to seen."""
    rng = random.Random(seed)
    write_docx("a.docx", damaged(text, rng), rng)
    before, raw = parts_of("a.docx"), open("a.docx", "rb").read()
    open("a.txt", "w", encoding="utf-8").write(run(draft, "split", "--text", "a.docx"))
    changes = run(draft, "check", "--fix", "a.txt")
    if run(draft, "check", "--fix", "a.docx").replace("a.docx", "a.txt") != changes:
        return "other changes than in the text"
    if run(draft, "split", "--text", "a.docx") != open("a.txt", encoding="utf-8").read():
        return "another text than the mended one"
    after = parts_of("a.docx")
    if list(after) != list(before) or any(after[n] != before[n] for n in after if n != "word/document.xml"):
        return "another part changed"
    if frame(after["word/document.xml"][0]) != frame(before["word/document.xml"][0]):
        return "more than the content of w:t changed"
    if changes and open("a.docx~", "rb").read() != raw:
        return "the former file is not kept"
    if run(draft, "check", "--fix", "a.docx"):
        return "a second run changes something"
    seen += changes.splitlines()
    return ""


def broken_lists(draft, text, seed, seen):
    """The same of one with headings that Word numbers; what is left is added to seen."""
    rng = random.Random(seed)
    write_docx("b.docx", damaged(text, rng), rng, lists=True)
    first = run(draft, "check", "--fix", "b.docx")
    left = [line for line in first.splitlines() if " should be " in line]
    seen += left
    return "" if run(draft, "check", "--fix", "b.docx").splitlines() == left else "a second run does not find what was left"


def main():
    draft, folder = map(os.path.abspath, sys.argv[1:])
    n, failed = 0, False
    laws = {broken: [], broken_lists: []}

    def tell(ok, what):
        nonlocal n, failed
        n += 1
        failed |= not ok
        print(f"{'ok' if ok else 'not ok'} {n} - {what}")

    with tempfile.TemporaryDirectory() as box:
        os.chdir(box)
        for name in sorted(os.listdir(folder)):
            text = open(os.path.join(folder, name), encoding="utf-8").read()
            for law, seen in laws.items():
                whys = []
                for i in range(TIMES):
                    whys.append(law(draft, text, f"{name} {i}", seen))
                    for old in os.listdir("."):
                        os.unlink(old)
                tell(not any(whys), f"{name} {' '.join(whys)}".strip())
    tell(len(laws[broken]) > 300, f"{len(laws[broken])} changes were made")
    tell(len(laws[broken_lists]) > 20, f"{len(laws[broken_lists])} were left to Word")
    print(f"1..{n}")
    return failed


sys.exit(main())
