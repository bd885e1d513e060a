#!/usr/bin/python3
"""Makes the Word files of this folder again: libreoffice.docx (soffice), python-docx.docx (python3-docx), and wps.docx,
written by hand the way WPS Office does. Run it here; the tests need only what it made."""
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


if __name__ == '__main__':
    libreoffice()
    python_docx()
    wps()
