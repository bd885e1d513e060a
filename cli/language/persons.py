#!/usr/bin/env python3
"""Makes persons.c: how much each character looks like one of the name of a person.

usage: npm pack nodejieba@3.5.8 && tar xzf nodejieba-3.5.8.tgz
       persons.py package/submodules/cppjieba/dict/jieba.dict.utf8 > persons.c
"""
import collections
import math
import sys

HEAD = """/* Made by persons.py, do not edit. */
/* clang-format off */
#include "names_private.h"

#pragma GCC diagnostic ignored "-Woverlength-strings" /* more than ISO C promises */

/*
 * What each character from U+4E00 on says for the name of a person: '(' + 20 * what it says as a surname + 5 * as the
 * first one of a given name + as the last one. Given names: how much more often it stands in the %d names of the
 * dictionary of cppjieba (MIT, in the npm package nodejieba 3.5.8) than in any text. Surnames: 3 hardly begin a word, so
 * that what follows is a name even where it is a word, too; 1 mostly are other words. Then the words of two and of three
 * characters that look like names, sorted.
 */
"""
ALL = """班仝庹覃储单缪亓付肖闫邬冼岑普起王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金贾韦夏傅方邹熊白孟秦邱侯江尹薛闫雷龙黎史陶贺毛郝顾龚邵覃武钱戴严莫
孔向汤寇岳邢岑康施洪季娄阮柯翁殷卜焦柳犹降温鲁葛翟牛骆耿尚章喻倪申庄常路霍祝梅齐包艾樊兰柴万纪辛管左冉聂欧关穆裴舒谷苗简车项练付盛游阎安裘封凌代费伍芦曲栾仇鲍甘房褚解窦党宫卓迟晏匡胥商桑蒲屈隋刁
佟储涂巩宗吉卫仲桂麻初元皮段颜俞童毕闵祁尤柏牟靳甄詹宁边闻薄华丛阴成易查单时席司米池楚盖冷饶阳栗盘敖巫沙蓝蒙苟佘谌湛占宿智麦丘晋农陀符云羊鹿郗战勾阚鄢郜宛晁糜荀景束郁双莘浦隆师满寿通都戈应宣
奚邬国文撒辜东逯那鞠郦亢况海水暴官巢铁明银诸居肖姬逄濮贡劳雍璩扶宰位净植堵强乔赖卞厉仝亓冼檀揭苑帅漆缪翦禹戚滑隗宓仰伊戎幸韶蓟邰鄂索蔺屠瞿扈燕冀茹习宦庾暨茆阙殳沃蔚夔訾乜蒯荆竺桓厍毋计伏花豆
撖邸邝郏谯敬粟苌禚綦楼雒睢庹哈冶朴芮靖励茅郎佴仉俎冮臧廉尧展鲜母凤昌仵邴郄郇琚逮逢纵祖葆褟滕虞乐巴酆狄谈庞危昝贲杭钮嵇於羿汲乌全钭鬱郤连古终相冒缑尕赫隽甯麴秘蹇荣惠矫税卿渠菅恽笪肇芈粘鄞旷腊呙咸凃妫戢郐郧衣藏富归陇滚寸勐瓮闪羡籍钦禄"""
SURE = """王李张刘陈杨赵吴徐孙朱胡郭林罗郑梁宋唐韩邓冯曹彭萧董潘袁蔡蒋杜魏苏吕丁卢姚沈姜崔谭汪廖贾韦傅邹孟秦邱侯尹薛闫黎陶郝邵"""
WEAK = """普起海水管付练位都足况国文通满戈应宣双尚于景束师连终全时单年易成解查席包官那强植扶净宰居皮卫米常计代明相能向平路银游房支党初战伏花豆敬鲜母展逢纵祖幸习滑索沃冶哈昌乐巴任占关谈曾公"""
# What many given names have today, and few words of an office; the dictionary's are often out of novels.
MODERN = """伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂文辉华建国志晓玉春梅红永海林云峰波斌鹏飞龙彬宏光金福贵祥荣昌茂松柏振兴旺家庆富良德仁义智忠孝俊凯博宇轩浩雨欣怡佳琪瑶萍莉莲菊香凤珍琴淑惠慧雅雪
琳倩颖婷婉娇媛燕蓉萌丹彤岚岩川江山星晨曦旭晖朝锋锐铭钧锦鑫森树根苗芬芸芝莎薇蓝青泽润洪源沛才思哲渊立新民爱守廉满乐安康宁顺远航霄翔鸿雁启跃卫兵战友援美奇占魁奎仲寿耀祖绍祺祯瑞麟麒禹尧舜邦彦君
贤善珠宝璋瑜瑾璇琦珂珊碧玫秋冬桃杏荷菲萱雄豪毅恒坚磐岳嵩峻崇巍伦虎钊玲景
莹蕾蓓璐炜煜晔昊睿妍涵梓辰皓霖鹤璟钰娥姣姗妮娅妹囡翠凯凌滨滢洁萃茹莺鸽霜露彪魏斐钦铮铎锴镇骏骥驰骞炳焕烨熙燊培根柱栓锁牛"""
MODERN_COUNT = 12
FIRST = (-1, 0.8, 2.4)
LAST = (-2.5, 0, 1.5, 3.2)
# Characters that end no name, and so no word that may be taken for one.
LOOKS = 5
# How often the dictionary's other words may begin with a surname that hardly begins one.
SELDOM = 1000
NO_ENDS = "省市县区镇乡州村"
PERSONS = ("nr", "nrfg")
NAMES = PERSONS + ("nrt", "ns", "nt", "nz")
HAN = range(0x4E00, 0xA000)


def characters(dictionary):
    text, first, last = (collections.Counter() for _ in range(3))
    begins = collections.Counter()
    words = set()
    for line in open(dictionary, encoding="utf-8"):
        word, n, kind = line.split()
        if kind not in PERSONS:
            begins[word[0]] += int(n)
        if kind not in NAMES:
            for c in word:
                text[c] += int(n)
        elif kind == "nr" and len(word) == 3 and word[0] in SURE:
            first[word[1]] += 1
            last[word[2]] += 1
        # what the dictionary takes for a name often is none: 叶绿素, or everybody's: 林则徐
        person = kind in ("nr", "nrfg")
        least = 3 if not person else 200 if len(word) == 2 else 100 if word[0] in SURE else 20
        if int(n) >= least and word[-1] not in NO_ENDS and not (person and len(word) == 2 and word[0] in SURE):
            words.add(word)
    return text, first, last, begins, words


def main():
    text, first, last, begins, words = characters(sys.argv[1])
    ntext, nnames = sum(text.values()), sum(first.values())

    def level(counted, steps, c):
        often = counted[c] + (MODERN_COUNT if c in MODERN else 0) + 0.3
        weight = math.log(often / (nnames + 500) / ((text[c] + 1500) / (ntext + 1e6)))
        return sum(weight > step for step in steps)

    def surname(c):
        if c in SURE or (c in ALL and c not in WEAK and begins[c] < SELDOM):
            return 3
        return 1 if c in WEAK else 2 if c in ALL else 0

    said = {c: (surname(c), level(first, FIRST, c), level(last, LAST, c)) for c in map(chr, HAN)}

    def looks(word):
        if any(c not in said for c in word) or not surname(word[0]):
            return False
        return surname(word[0]) + said[word[-1]][2] + (said[word[1]][1] if len(word) == 3 else 0) >= LOOKS

    every = "".join(chr(ord("(") + 20 * a + 5 * b + c) for a, b, c in said.values())
    print(HEAD % nnames + "const char persons_text[] =")
    lines = [every[i : i + 128].replace("\\", "\\\\").replace("?", "\\?") for i in range(0, len(every), 128)]
    print("\n".join('"%s"' % line for line in lines) + ";")
    for n in (2, 3):
        found = "".join(sorted(w for w in words if len(w) == n and looks(w)))
        print("\nconst char persons_words%d[] =" % n)
        print("\n".join('"%s"' % found[i : i + 42] for i in range(0, len(found), 42)) + ";")
        print("const unsigned npersons_words%d = %d;" % (n, len(found) // n))


main()
