#!/usr/bin/python3
"""Makes the Word files of this folder again: libreoffice.docx (soffice), python-docx.docx (python3-docx), and wps.docx
and edited.docx, written by hand the way WPS Office does. Run it here; the tests need only what it made."""
import datetime
import io
import subprocess
import zipfile

import docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
RELS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">%s</Relationships>'
UNUSED = ('theme', 'thumbnail', 'customXml', 'stylesWithEffects', 'webSettings')


def pack(path, parts):
    """The same bytes from the same parts."""
    with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as z:
        for name, data in parts:
            z.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)


def repack(data, path):
    with zipfile.ZipFile(io.BytesIO(data)) as z:
        pack(path, [(n, z.read(n)) for n in z.namelist() if not any(u in n for u in UNUSED)])


def libreoffice():
    subprocess.run(['soffice', '--headless', '--convert-to', 'docx', 'libreoffice.fodt'], check=True)
    with open('libreoffice.docx', 'rb') as f:
        data = f.read()
    repack(data, 'libreoffice.docx')


def change(paragraph, tag, text_tag, text):
    change, run, t = OxmlElement(tag), OxmlElement('w:r'), OxmlElement(text_tag)
    change.set(qn('w:id'), '1')
    change.set(qn('w:author'), '李文')
    t.text = text
    run.append(t)
    change.append(run)
    paragraph._p.append(change)


def python_docx():
    d = docx.Document()
    d.core_properties.created = d.core_properties.modified = datetime.datetime(2026, 3, 1)
    d.add_heading('在南桥区安全生产会议上的讲话', 0)
    d.add_paragraph('区长　李文')
    d.add_paragraph('同志们：')
    p = d.add_paragraph('安全是底线，')
    p.add_run('一天也松不得').bold = True
    p.add_run('。')
    d.add_heading('一、认清形势', 1)
    d.add_heading('（一）隐患还在', 2)
    d.add_paragraph('老旧线路', style='List Number')
    d.add_paragraph('违规充电', style='List Number')
    d.add_paragraph('不能拖', style='List Bullet')
    t = d.add_table(rows=2, cols=2)
    for i, j, text in ((0, 0, '单位'), (0, 1, '隐患'), (1, 0, '和塘街道'), (1, 1, '3处')):
        t.cell(i, j).text = text
    p = d.add_paragraph('整改要快')
    change(p, 'w:del', 'w:delText', '、要慢')
    change(p, 'w:ins', 'w:t', '、要实')
    p = d.add_paragraph('看到')
    p.add_run().add_break()
    p.add_run('改到')
    out = io.BytesIO()
    d.save(out)
    repack(out.getvalue(), 'python-docx.docx')


def p(text, properties=''):
    return ('<w:p><w:pPr>%s<w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/>'
            '<w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr><w:t>%s</w:t></w:r></w:p>' % (properties, text))


def listed(text, level):
    return p(text, '<w:numPr><w:ilvl w:val="%d"/><w:numId w:val="1"/></w:numPr>' % level)


def wps():
    """Style ids are numbers, lists count in Chinese without a gap, a text box comes in two forms."""
    box = '<w:txbxContent>%s</w:txbxContent>' % p('送审稿')
    body = (
        '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>%s</wps:txbx></wps:wsp>'
        '</w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>%s</v:textbox></v:shape></w:pict></mc:Fallback>'
        '</mc:AlternateContent></w:r></w:p>' % (box, box)
        + p('在全区信访工作会议上的讲话', '<w:pStyle w:val="2"/>') + p('　　同志们：')
        + listed('把道理讲明白', 0) + p('话要说到心坎上。') + listed('当面讲', 1) + listed('反复讲', 1) + listed('把事情办实在', 0)
        + p('（完）'))
    level = '<w:lvl w:ilvl="%d"><w:start w:val="1"/><w:numFmt w:val="%s"/><w:suff w:val="nothing"/><w:lvlText w:val="%s"/></w:lvl>'
    names = {
        'w': W, 'mc': 'http://schemas.openxmlformats.org/markup-compatibility/2006', 'v': 'urn:schemas-microsoft-com:vml',
        'wps': 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
        'wpsCustomData': 'http://www.wps.cn/officeDocument/2013/wpsCustomData',
    }
    spaces = ' '.join('xmlns:%s="%s"' % i for i in names.items())
    relation = '<Relationship Id="rId%d" Type="' + R + '/%s" Target="%s"/>'
    pack('wps.docx', [
        ('_rels/.rels', RELS % relation % (1, 'officeDocument', 'word/document.xml')),
        ('word/document.xml', '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document %s mc:Ignorable="wpsCustomData">'
         '<w:body>%s<w:sectPr/></w:body></w:document>' % (spaces, body)),
        ('word/_rels/document.xml.rels', RELS % (relation % (1, 'styles', 'styles.xml') + relation % (2, 'numbering', 'numbering.xml'))),
        ('word/styles.xml', '<w:styles xmlns:w="%s"><w:style w:type="paragraph" w:default="1" w:styleId="1"><w:name w:val="Normal"/>'
         '</w:style><w:style w:type="paragraph" w:styleId="2"><w:name w:val="Title"/><w:basedOn w:val="1"/></w:style></w:styles>' % W),
        ('word/numbering.xml', '<w:numbering xmlns:w="%s"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>%s%s'
         '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
         % (W, level % (0, 'chineseCounting', '%1、'), level % (1, 'chineseCounting', '（%2）'))),
    ])


def run(text, kind='w:t'):
    return '<w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><%s>%s</%s></w:r>' % (kind, text, kind)


def runs(*texts, style=''):
    """A paragraph as it is after days of editing: in runs that begin and end anywhere."""
    style = style and '<w:pPr><w:pStyle w:val="%s"/></w:pPr>' % style
    return '<w:p>%s%s</w:p>' % (style, ''.join(t if t.startswith('<') else run(t) for t in texts))


def edited():
    """Mistakes in runs, links, cells, tracked changes, fields, a text box, a footnote and automatic numbers."""
    box = '<w:txbxContent>%s</w:txbxContent>' % runs('送审稿,第二稿')
    change = '<w:%s w:id="%d" w:author="李文" w:date="2026-03-01T09:00:00Z">%s</w:%s>'
    body = (
        '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>%s</wps:txbx></wps:wsp>'
        '</w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>%s</v:textbox></v:shape></w:pict></mc:Fallback>'
        '</mc:AlternateContent></w:r></w:p>' % (box, box)
        + runs('在全区安全生产', '会议上的讲话', style='2') + runs('同志们', '：')
        + runs('下面', '，我讲', '四点', '意见。') + runs('一', '、看清形势', style='3')
        + runs('一是底子薄,', '三', '是', '任务重', ';四是点多&amp;线长(缺', '技工)。')
        + runs('三、', '压实责任', style='3')
        + runs('一要管住源头,', change % ('del', 1, run('二', 'w:delText'), 'del'), change % ('ins', 2, run('三'), 'ins'),
               '要管好过程', '<w:hyperlink w:anchor="a">%s</w:hyperlink>' % run(',见附件?'))
        + '<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr><w:tc>%s</w:tc><w:tc>%s</w:tc></w:tr></w:tbl>' % (
            runs('街道'), runs('隐患(处', ')'))
        + listed('从严督查', 0)
        + runs('每月看一次,', '<w:fldSimple w:instr="REF b">%s</w:fldSimple>' % run('附件一,附件二'), '另发。',
               '<w:r><w:footnoteReference w:id="1"/></w:r>'))
    names = {
        'w': W, 'mc': 'http://schemas.openxmlformats.org/markup-compatibility/2006', 'v': 'urn:schemas-microsoft-com:vml',
        'wps': 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
    }
    relation = '<Relationship Id="rId%d" Type="' + R + '/%s" Target="%s"/>'
    style = '<w:style w:type="paragraph" w:styleId="%d"><w:name w:val="%s"/></w:style>'
    override = ('<Override PartName="/word/%s.xml" ContentType="'
                'application/vnd.openxmlformats-officedocument.wordprocessingml.%s+xml"/>')
    pack('edited.docx', [
        ('[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
         '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>%s</Types>' % ''.join(
             override % o for o in (('document', 'document.main'), ('styles', 'styles'), ('numbering', 'numbering'),
                                    ('footnotes', 'footnotes'), ('settings', 'settings')))),
        ('_rels/.rels', RELS % relation % (1, 'officeDocument', 'word/document.xml')),
        ('word/document.xml', '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document %s><w:body>%s<w:sectPr/>'
         '</w:body></w:document>' % (' '.join('xmlns:%s="%s"' % i for i in names.items()), body)),
        ('word/_rels/document.xml.rels', RELS % (relation % (1, 'styles', 'styles.xml')
         + relation % (2, 'numbering', 'numbering.xml') + relation % (3, 'footnotes', 'footnotes.xml')
         + relation % (4, 'settings', 'settings.xml'))),
        ('word/styles.xml', '<w:styles xmlns:w="%s">%s%s</w:styles>' % (W, style % (2, 'Title'), style % (3, 'heading 1'))),
        ('word/numbering.xml', '<w:numbering xmlns:w="%s"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="4"/>'
         '<w:numFmt w:val="chineseCounting"/><w:suff w:val="nothing"/><w:lvlText w:val="%%1、"/></w:lvl></w:abstractNum>'
         '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>' % W),
        ('word/settings.xml', '<w:settings xmlns:w="%s"><w:trackRevisions/></w:settings>' % W),
        ('word/footnotes.xml', '<w:footnotes xmlns:w="%s"><w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p>'
         '</w:footnote><w:footnote w:id="1">%s</w:footnote></w:footnotes>' % (W, runs('以', '台账为准,月底更新。'))),
    ])


if __name__ == '__main__':
    libreoffice()
    python_docx()
    wps()
    edited()
