#include "rows.h"
#include "split.h"

#include <stdio.h>
#include <string.h>

#include "utf8.h"

/* A page of lines, and its units: a letter for the kind (t s h b g n: title, salutation, heading, body, signoff, noise), the text, parted by |. */
static const struct split_case {
	const char *name, *text, *units;
} cases[] = {
	{ "a speech",
	    "在全县护林大会上的讲话\n（20xx年5月）\n同志们：\n今天召开大会，部署护林工作。\n",
	    "t在全县护林大会上的讲话|g（20xx年5月）|s同志们：|b今天召开大会，部署护林工作。" },
	{ "a title on two lines", "在全县护林工作会议上的\n讲话\n同志们：\n今天开会。",
	    "t在全县护林工作会议上的讲话|s同志们：|b今天开会。" },
	{ "a salutation torn from its colon", "同志们\n：\n今天开会。", "s同志们：|b今天开会。" },
	{ "a salutation with the text behind it", "各位代表：今天开会。",
	    "s各位代表：|b今天开会。" },
	{ "a date torn to pieces", "讲话\n（\n2024\n年\n5\n月）\n同志们：\n今天开会。",
	    "t讲话|g（2024年5月）|s同志们：|b今天开会。" },
	{ "a line broken in mid-sentence", "同志们：\n要把每一条沟渠都清理\n干净，让水流起来。",
	    "s同志们：|b要把每一条沟渠都清理干净，让水流起来。" },
	{ "a line broken behind a semicolon", "同志们：\n有的路面坏了；\n有的路灯不亮，必须整改。",
	    "s同志们：|b有的路面坏了；有的路灯不亮，必须整改。" },
	{ "第一要务 is no lead",
	    "同志们：\n实现这些目标，必须牢牢抓住发展这个第一要务不放松，坚持稳中求进，持续扩大内需，着力稳就业、稳企业、稳市场，一件事接着一件事办。",
	    "s同志们：|b实现这些目标，必须牢牢抓住发展这个第一要务不放松，坚持稳中求进，持续扩大内需，着力稳就业、稳企业、稳市场，一件事接着一件事办。" },
	{ "points end in semicolons, too", "同志们：\n一是清沟渠；\n二是清院落。",
	    "s同志们：|b一是清沟渠；|b二是清院落。" },
	{ "a line broken across an empty one",
	    "同志们：\n传达了全县“清洁家园”\n\n会议精神，请大家落实。",
	    "s同志们：|b传达了全县“清洁家园”会议精神，请大家落实。" },
	{ "torn digits and quotes", "同志们：\n截至\n8\n月\n底，完成\n“两清”任务。",
	    "s同志们：|b截至8月底，完成“两清”任务。" },
	{ "a stop at the head begins a paragraph", "同志们：\n路要修好。\n。要把灯装上。",
	    "s同志们：|b路要修好。|b。要把灯装上。" },
	{ "a lone stop is noise", "同志们：\n路要修好。\n。\n要把灯装上。",
	    "s同志们：|b路要修好。|n。|b要把灯装上。" },
	{ "headings",
	    "同志们：\n一、提高认识\n水是生命之源，必须管好。\n（一）抓宣传\n要让家家都知道。",
	    "s同志们：|h一、提高认识|b水是生命之源，必须管好。|h（一）抓宣传|b要让家家都知道。" },
	{ "a run-in lead is no heading", "同志们：\n一、抓宣传，促动员。我们要挨家挨户去讲。",
	    "s同志们：|b一、抓宣传，促动员。我们要挨家挨户去讲。" },
	{ "a heading with a stop before its text",
	    "同志们：\n（一）时间紧，必须增强紧迫感。\n距离汛期只有一个月，不能再等了。\n（二）任务重，必须增强责任感。\n全县还有四十处险段没有加固。",
	    "s同志们：|h（一）时间紧，必须增强紧迫感。|b距离汛期只有一个月，不能再等了。|h（二）任务重，必须增强责任感。|b全县还有四十处险段没有加固。" },
	{ "numbered sentences without text are points",
	    "同志们：\n要做到三条。\n1.严守纪律。\n2.注意安全。\n3.按时报告。",
	    "s同志们：|b要做到三条。|b1.严守纪律。|b2.注意安全。|b3.按时报告。" },
	{ "a heading without a number",
	    "同志们：\n今天开会，部署工作。\n加强领导，压实责任\n各乡镇要把这项工作摆上日程，主要负责同志亲自抓。每月调度一次，年底算总账。",
	    "s同志们：|b今天开会，部署工作。|h加强领导，压实责任|b各乡镇要把这项工作摆上日程，主要负责同志亲自抓。每月调度一次，年底算总账。" },
	{ "a heading glued to its text",
	    "同志们：\n一、提高政治站位，增强防汛责任感今年以来，我县降雨比往年偏多，水库水位持续上涨，形势不容乐观。",
	    "s同志们：|h一、提高政治站位，增强防汛责任感|b今年以来，我县降雨比往年偏多，水库水位持续上涨，形势不容乐观。" },
	{ "a heading parted by a space only",
	    "同志们：\n一、提高认识 防汛是天大的事，人命关天。谁也不能马虎。",
	    "s同志们：|h一、提高认识|b防汛是天大的事，人命关天。谁也不能马虎。" },
	{ "a heading glued to a text that takes up its word",
	    "同志们：\n一、统一思想，增强管水护水的责任感护水是子孙后代的大事，哪个村都不能当看客，哪一级干部都不能甩手。",
	    "s同志们：|h一、统一思想，增强管水护水的责任感|b护水是子孙后代的大事，哪个村都不能当看客，哪一级干部都不能甩手。" },
	{ "two headings glued to one text",
	    "同志们：\n一、关于春耕备耕（一）要备足种子化肥当前，离下种还有二十天，种子化肥的缺口还不小，农资公司要连夜调运。",
	    "s同志们：|h一、关于春耕备耕|h（一）要备足种子化肥|b当前，离下种还有二十天，种子化肥的缺口还不小，农资公司要连夜调运。" },
	{ "第一责任人 begins no point",
	    "同志们：\n二、强化责任，把各项措施落到实处各村书记是河道保洁的第一责任人，每月至少巡河两次。",
	    "s同志们：|h二、强化责任，把各项措施落到实处|b各村书记是河道保洁的第一责任人，每月至少巡河两次。" },
	{ "同志们 inside a paragraph far from the end",
	    "同志们：\n这条路修了三年还没有通。同志们，邻县只用了一年。\n要倒排工期，一天一天地往前赶，十月底以前无论如何要通车，不能再拖，一天也不能再误群众的事。\n要管住质量，原材料进场必须有监理签字，哪一段出了问题就由哪一段返工重来。",
	    "s同志们：|b这条路修了三年还没有通。同志们，邻县只用了一年。|b要倒排工期，一天一天地往前赶，十月底以前无论如何要通车，不能再拖，一天也不能再误群众的事。|b要管住质量，原材料进场必须有监理签字，哪一段出了问题就由哪一段返工重来。" },
	{ "dots at a line's end that are a blank", "同志们：\n今年要让全县……\n万名群众喝上好水。",
	    "s同志们：|b今年要让全县……万名群众喝上好水。" },
	{ "Markdown's marks for a whole line",
	    "同志们：\n**一、提高认识**\n**护林**是大事，不能有半点马虎。\n- 一是管住火源。\n- 二是备足物资。\n**镇党委书记　**\n- 3 -",
	    "s同志们：|h一、提高认识|b**护林**是大事，不能有半点马虎。|b一是管住火源。|b二是备足物资。|g**镇党委书记　**|n- 3 -" },
	{ "a title above its subtitle",
	    "同心协力 再上台阶\n——在全县护林大会上的讲话\n同志们：\n今天开会。",
	    "t同心协力 再上台阶|t——在全县护林大会上的讲话|s同志们：|b今天开会。" },
	{ "a line above the salutation is the title",
	    "设为首页 加入收藏\n守护一江清水\n（2024年5月）\n同志们：\n今天开会。",
	    "n设为首页 加入收藏|t守护一江清水|g（2024年5月）|s同志们：|b今天开会。" },
	{ "a page on one line",
	    "在全县护林大会上的讲话 县林业局局长 张启明 同志们： 今天召开大会，部署今年的护林防火工作。去年全县没有发生一起大火，这是大家一天一天守出来的。 一、提高认识 火是大山的天敌。烧一片林只要一天，长一片林要三十年。 二、管住火源 清明前后上坟的人多，路口要有人守，车辆要有人查。进山的人要登记，带火的人要劝回，一个也不能漏，一处也不能空。 同志们，守住青山就是守住饭碗。让我们一起把这件事办好，给子孙后代留下一片绿水青山。各村回去以后当天就要传达到组、到户、到人。", "t在全县护林大会上的讲话|g县林业局局长 张启明|s同志们：|b今天召开大会，部署今年的护林防火工作。去年全县没有发生一起大火，这是大家一天一天守出来的。|h一、提高认识|b火是大山的天敌。烧一片林只要一天，长一片林要三十年。|h二、管住火源|b清明前后上坟的人多，路口要有人守，车辆要有人查。进山的人要登记，带火的人要劝回，一个也不能漏，一处也不能空。|b同志们，守住青山就是守住饭碗。让我们一起把这件事办好，给子孙后代留下一片绿水青山。各村回去以后当天就要传达到组、到户、到人。" },
	{ "numbered paragraphs and points whose lines are full",
	    "同志们：\n今天开会，部署护林。\n一是要把进山的路口一个一个地\n守住，白天有人查，晚上有人巡\n，不留空当。这件事没有商量，\n谁的路口谁负责到底，出了问题\n谁也不能推。\n二是要把上坟烧纸的人一户一户\n劝到，多讲几遍道理，多给几束\n鲜花。要求是：第一，不进山；\n第二，不点火；第三，不扔烟头\n，三条都要做到。",
	    "s同志们：|b今天开会，部署护林。|b一是要把进山的路口一个一个地守住，白天有人查，晚上有人巡，不留空当。这件事没有商量，谁的路口谁负责到底，出了问题谁也不能推。|b二是要把上坟烧纸的人一户一户劝到，多讲几遍道理，多给几束鲜花。要求是：第一，不进山；第二，不点火；第三，不扔烟头，三条都要做到。" },
	{ "the same with an empty line behind every line",
	    "同志们：\n\n今天开会，部署护林。\n\n一是要把进山的路口一个一个地\n\n守住，白天有人查，晚上有人巡\n\n，不留空当。这件事没有商量，\n\n谁的路口谁负责到底，出了问题\n\n谁也不能推。\n\n二是要把上坟烧纸的人一户一户\n\n劝到，多讲几遍道理，多给几束\n\n鲜花。要求是：第一，不进山；\n\n第二，不点火；第三，不扔烟头\n\n，三条都要做到。",
	    "s同志们：|b今天开会，部署护林。|b一是要把进山的路口一个一个地守住，白天有人查，晚上有人巡，不留空当。这件事没有商量，谁的路口谁负责到底，出了问题谁也不能推。|b二是要把上坟烧纸的人一户一户劝到，多讲几遍道理，多给几束鲜花。要求是：第一，不进山；第二，不点火；第三，不扔烟头，三条都要做到。" },
	{ "a full line that ends a sentence, before one that turns",
	    "同志们：\n去年全县没有发生一起大的山火，\n这是各村的护林员一天一天守出来\n的成绩，也是群众自觉不带火进山\n的结果，县委、县政府是满意的。\n下一步要把网格再织密一些，每个\n山头有人看，每个路口有人守，每\n一户都要签下不带火进山的承诺。",
	    "s同志们：|b去年全县没有发生一起大的山火，这是各村的护林员一天一天守出来的成绩，也是群众自觉不带火进山的结果，县委、县政府是满意的。|b下一步要把网格再织密一些，每个山头有人看，每个路口有人守，每一户都要签下不带火进山的承诺。" },
	{ "同志们， torn from its sentence",
	    "同志们：\n今天开会，安排护林，各村的书记都来了，林场的同志也来了，县里的几个部门也派了人。\n同志们，\n青山是我们的家底。",
	    "s同志们：|b今天开会，安排护林，各村的书记都来了，林场的同志也来了，县里的几个部门也派了人。|b同志们，青山是我们的家底。" },
	{ "a page's number in the middle of a short first line",
	    "同志们：\n今天把大家请来开个小会\n- 3 -\n，说一说护林的事，时间不长。",
	    "s同志们：|b今天把大家请来开个小会，说一说护林的事，时间不长。" },
	{ "a speech about offices on the net",
	    "同志们：\n一要优化平台。群众登录后点击下载表格，就能在线办理，窗口要张贴二维码。\n二要管住版权，侵权必究，未经授权不得使用。\n首页要突出服务，把办事指南放在显眼的位置。\n首页 服务 下载", "s同志们：|b一要优化平台。群众登录后点击下载表格，就能在线办理，窗口要张贴二维码。|b二要管住版权，侵权必究，未经授权不得使用。|b首页要突出服务，把办事指南放在显眼的位置。|n首页 服务 下载" },
	{ "what sites say of their texts",
	    "护林讲话稿汇编-13篇\n时间：2021-08-31\n同志们：\n今天开会。\n预览结束，免费获取全文或定制代笔此类文章！",
	    "n护林讲话稿汇编-13篇|n时间：2021-08-31|s同志们：|b今天开会。|n预览结束，免费获取全文或定制代笔此类文章！" },
	{ "a page's title above the speech's own",
	    "护林工作讲话\n3页 热度：99\n在全县护林大会上的发言\n同志们：\n今天开会。",
	    "n护林工作讲话|n3页 热度：99|t在全县护林大会上的发言|s同志们：|b今天开会。" },
	{ "a salutation to somebody whom no table knows",
	    "尊敬的各位来宾、各位护林员，亲爱的瞭望哨：\n今天开会。",
	    "s尊敬的各位来宾、各位护林员，亲爱的瞭望哨：|b今天开会。" },
	{ "a table of contents and buttons",
	    "登录 注册 分享\n一、提高认识……………1\n二、管好火源……………3\n在全县护林大会上的讲话\n同志们：\n今天开会。",
	    "n登录 注册 分享|n一、提高认识……………1|n二、管好火源……………3|t在全县护林大会上的讲话|s同志们：|b今天开会。" },
	{ "what stands behind the last word",
	    "同志们：\n今天开会，安排护林。\n我就讲这些，谢谢大家！\n护林员的一天是怎样过的\n2023-01-14 19:05",
	    "s同志们：|b今天开会，安排护林。|b我就讲这些，谢谢大家！|n护林员的一天是怎样过的|n2023-01-14 19:05" },
	{ "a table of contents tells where a glued heading ends",
	    "目录\n一、站在高处看护林………1\n同志们：\n今天开会。\n一、站在高处看护林青山不老，绿水长流。我们要守住它。",
	    "n目录|n一、站在高处看护林………1|s同志们：|b今天开会。|h一、站在高处看护林|b青山不老，绿水长流。我们要守住它。" },
	{ "a heading whose end stands on a line of its own",
	    "同志们：\n今天开会。\n二、突出抓好护林防火和林下经济两项重点\n任务\n（一）要管住火源，清明前后路口都要有人守。",
	    "s同志们：|b今天开会。|h二、突出抓好护林防火和林下经济两项重点任务|b（一）要管住火源，清明前后路口都要有人守。" },
	{ "related texts in the middle end nothing",
	    "同志们：\n一要备足沙袋，沿河各村在本月底以前按每米三袋的标准准备到位，堆在看得见拿得到的地方。\n您可能关注的文档\n二要练好队伍，每个村民小组出五个青壮年，每周集中演练一次，由镇武装部统一带队，不许走过场。",
	    "s同志们：|b一要备足沙袋，沿河各村在本月底以前按每米三袋的标准准备到位，堆在看得见拿得到的地方。|n您可能关注的文档|b二要练好队伍，每个村民小组出五个青壮年，每周集中演练一次，由镇武装部统一带队，不许走过场。" },
	{ "a long numbered sentence is not cut",
	    "同志们：\n一、要把防汛物资准备充足，编织袋、冲锋舟、发电机按标准储备到位。",
	    "s同志们：|b一、要把防汛物资准备充足，编织袋、冲锋舟、发电机按标准储备到位。" },
	{ "what only looks like a number",
	    "同志们：\n要推动\n一、二、三产业融合发展，让农民多增收。",
	    "s同志们：|b要推动一、二、三产业融合发展，让农民多增收。" },
	{ "paragraphs run into one line",
	    "同志们：\n今天讲两点。一、抓好生产。春耕不等人。二、抓好安全。用火要小心。同志们，让我们干起来！",
	    "s同志们：|b今天讲两点。|b一、抓好生产。春耕不等人。|b二、抓好安全。用火要小心。|b同志们，让我们干起来！" },
	{ "points that share a paragraph stay in it",
	    "同志们：\n要抓三件事。一是清沟渠。二是清院落。三是清路面。\n大家要配合。",
	    "s同志们：|b要抓三件事。一是清沟渠。二是清院落。三是清路面。|b大家要配合。" },
	{ "points whose brothers begin lines do not",
	    "同志们：\n我强调三点。一要看清形势。不能大意。\n二要抓好防范。不留死角。\n三要压实责任。不许推诿。",
	    "s同志们：|b我强调三点。|b一要看清形势。不能大意。|b二要抓好防范。不留死角。|b三要压实责任。不许推诿。" },
	{ "wide gaps part paragraphs", "同志们：　　今天开会。　　一、抓好生产　　春耕不等人。",
	    "s同志们：|b今天开会。|h一、抓好生产|b春耕不等人。" },
	{ "lines of a page's head above the title",
	    "林业内参第三期\n【干货】护林讲话一篇，拿来就用\n目　次\n全县护林防火工作会议\n主　持　词\n县林业局副局长　某某\n______\n同志们：\n今天开会。",
	    "n林业内参第三期|n【干货】护林讲话一篇，拿来就用|n目　次|t全县护林防火工作会议|t主　持　词|g县林业局副局长　某某|g______|s同志们：|b今天开会。" },
	{ "a title of two lines above its subtitle",
	    "卷首\n守好一片青山\n带富一方百姓\n——在全县护林大会上的讲话\n（____年__月）\n同志们：\n今天开会。",
	    "n卷首|t守好一片青山|t带富一方百姓|t——在全县护林大会上的讲话|g（____年__月）|s同志们：|b今天开会。" },
	{ "a title broken at a width",
	    "明川市南桥区春季林业有害生物防治\n动员大会上的讲话\n2024\n年\n5\n月\n同志们：\n今天开会。",
	    "t明川市南桥区春季林业有害生物防治动员大会上的讲话|g2024年5月|s同志们：|b今天开会。" },
	{ "blanks alone on their lines",
	    "同志们：\n全县共有林地\n[…]\n亩，护林员\n****\n名，每亩补贴\n____元。",
	    "s同志们：|b全县共有林地[…]亩，护林员****名，每亩补贴____元。" },
	{ "a site's words behind the last sentence of a line",
	    "同志们：\n今天开会，安排护林。\n青山就是我们的家底，谁也不能糟蹋。让我们一棵一棵地栽，一年一年地守。 本文由会员“山里人”上传 | 顶 3 | 踩 0",
	    "s同志们：|b今天开会，安排护林。|b青山就是我们的家底，谁也不能糟蹋。让我们一棵一棵地栽，一年一年地守。|n本文由会员“山里人”上传 | 顶 3 | 踩 0" },
	{ "an editor in brackets behind the last sentence",
	    "同志们：\n今天开会，安排护林。\n谢谢大家！【终审：小周】",
	    "s同志们：|b今天开会，安排护林。|b谢谢大家！|n【终审：小周】" },
	{ "a form behind the last paragraph",
	    "同志们：\n今天开会，安排护林。\n同志们，让我们守好这一片青山，把它完完整整地交给子孙后代。\n主送：各林场、各护林站。\n读过这篇材料的朋友也读了：\n1.造林现场会发言\n有用请留个脚印",
	    "s同志们：|b今天开会，安排护林。|b同志们，让我们守好这一片青山，把它完完整整地交给子孙后代。|n主送：各林场、各护林站。|n读过这篇材料的朋友也读了：|n1.造林现场会发言|n有用请留个脚印" },
	{ "a heading above an indented quotation",
	    "同志们：\n　　今天开会，安排护林。\n　　一片林子就是一座水库\n　　“山上栽满树，等于修水库。”这句老话，去年夏天在南桥区应验了。\n　　要把树栽好。\n　　要把火管住。",
	    "s同志们：|b今天开会，安排护林。|h一片林子就是一座水库|b“山上栽满树，等于修水库。”这句老话，去年夏天在南桥区应验了。|b要把树栽好。|b要把火管住。" },
	{ "a numbered heading that ends oddly above an indented line",
	    "同志们：\n　　今天开会，安排护林。\n　　一、为什么守：看清一片林子的去向\n　　林子是县里的根本。\n　　要把树栽好。\n　　要把火管住。",
	    "s同志们：|b今天开会，安排护林。|h一、为什么守：看清一片林子的去向|b林子是县里的根本。|b要把树栽好。|b要把火管住。" },
	{ "headings above torn lines",
	    "同志们：\n今天开会，安排护林，各村的书记都来了，林场的同志也来了。\n青山是我们最后的家底\n全县现有林地\n[…]\n万亩，护林员\n300\n人，守着七个乡镇的水源。\n火种是我们最大的敌人\n野火烧的\n“老林子”\n，一百年也长不回来，谁点的火谁就是罪人。各村要看紧上坟的人。", "s同志们：|b今天开会，安排护林，各村的书记都来了，林场的同志也来了。|h青山是我们最后的家底|b全县现有林地[…]万亩，护林员300人，守着七个乡镇的水源。|h火种是我们最大的敌人|b野火烧的“老林子”，一百年也长不回来，谁点的火谁就是罪人。各村要看紧上坟的人。" },
	{ "headings that are sentences",
	    "同志们：\n今天开会，安排护林。\n一片青山，养活一方百姓。\n全县七个乡镇吃的水都从山上来，山上的林子少一亩，山下的水就浅一寸，去年大旱的时候，有林子的村没有断过水。\n要算这笔账。\n一点火星，烧掉百年家底。\n前年正月的那场火，起因只是一个烟头，三天三夜烧掉了四千亩老林子，两名护林员倒在了火场上，教训用多少钱也买不回来。\n同志们，让我们守好这一片山。",
	    "s同志们：|b今天开会，安排护林。|h一片青山，养活一方百姓。|b全县七个乡镇吃的水都从山上来，山上的林子少一亩，山下的水就浅一寸，去年大旱的时候，有林子的村没有断过水。|b要算这笔账。|h一点火星，烧掉百年家底。|b前年正月的那场火，起因只是一个烟头，三天三夜烧掉了四千亩老林子，两名护林员倒在了火场上，教训用多少钱也买不回来。|b同志们，让我们守好这一片山。" },
	{ "short lines that have no place among headings",
	    "同志们：\n内部传阅\n今天开会，安排护林。\n一、看清林情\n全县的林子都在山上。要管好。\n二、管住火源\n一是管住路口。白天有人查，晚上有人巡。\n墨林书屋\n二是管住坟头。清明前后一户一户地劝。",
	    "s同志们：|n内部传阅|b今天开会，安排护林。|h一、看清林情|b全县的林子都在山上。要管好。|h二、管住火源|b一是管住路口。白天有人查，晚上有人巡。|n墨林书屋|b二是管住坟头。清明前后一户一户地劝。" },
	{ "a heading glued to one of a lower level",
	    "同志们：\n一、关于春季植树（一）备足树苗\n苗圃里的树苗只够一半，还差的要在正月里调齐。",
	    "s同志们：|h一、关于春季植树|h（一）备足树苗|b苗圃里的树苗只够一半，还差的要在正月里调齐。" },
	{ "no sentence behind the last one",
	    "同志们：\n今天开会，安排护林。\n同志们，让我们守好这一片青山，把它完完整整地交给子孙后代！\n撰文：小满　监制：半夏\n向左滑动看后面的\n2#　山里娃：占个座，晚上细看\n快速回帖 高级编辑",
	    "s同志们：|b今天开会，安排护林。|b同志们，让我们守好这一片青山，把它完完整整地交给子孙后代！|n撰文：小满　监制：半夏|n向左滑动看后面的2#　山里娃：占个座，晚上细看快速回帖 高级编辑" },
	{ "a line right above the second heading",
	    "同志们：\n今天开会，安排护林。\n一、看清林情\n全县的林子都在山上。要管好。\n加强购买可复制、可编辑、无水印\n二、管住火源\n路口要有人守。坟头要有人劝。",
	    "s同志们：|b今天开会，安排护林。|h一、看清林情|b全县的林子都在山上。要管好。|n加强购买可复制、可编辑、无水印|h二、管住火源|b路口要有人守。坟头要有人劝。" },
	{ "noise around",
	    "首页 > 范文 > 讲话\n在护林会上的讲话\n来源：网友投稿\n同志们：\n今天开会。\n上一篇：防火方案\n相关阅读\n护林日记怎么写",
	    "n首页 > 范文 > 讲话|t在护林会上的讲话|n来源：网友投稿|s同志们：|b今天开会。|n上一篇：防火方案|n相关阅读|n护林日记怎么写" },
	{ "noise in mid-sentence",
	    "同志们：\n要把每一处险段都加固\n当前隐藏内容免费查看\n到位，不留隐患。",
	    "s同志们：|b要把每一处险段都加固到位，不留隐患。" },
	{ "noise inside a sentence", "同志们：\n要把险段【点击下载全文】都加固到位。",
	    "s同志们：|b要把险段都加固到位。" },
	{ "noise at the end of a heading",
	    "同志们：\n（一）时间紧，等不起。 点击查看全文\n距离汛期只有一个月，不能再等了。",
	    "s同志们：|h（一）时间紧，等不起。|n点击查看全文|b距离汛期只有一个月，不能再等了。" },
	{ "brackets of the author's are kept",
	    "同志们：\n要查清资金来源（包括来源不明的资金），公开结果。",
	    "s同志们：|b要查清资金来源（包括来源不明的资金），公开结果。" },
	{ "page numbers", "同志们：\n今天开会。\n— 1 —\n要抓好落实。\n第 2 页 共 3 页\n散会。",
	    "s同志们：|b今天开会。|n— 1 —|b要抓好落实。|n第 2 页 共 3 页|b散会。" },
	{ "a byline at the end", "同志们：\n今天开会，请大家落实。\n2024年5月6日",
	    "s同志们：|b今天开会，请大家落实。|g2024年5月6日" },
	{ "line ends of Windows", "同志们：\r\n今天开会。\r\n", "s同志们：|b今天开会。" },
	{ "a menu, a page's title and a running head",
	    "总结 | 述职 | 发言\n修路动员讲话-文秘大全\n同志们：\n路要修好。\n会议材料　　第3页\n要把灯装上。",
	    "n总结 | 述职 | 发言|n修路动员讲话-文秘大全|s同志们：|b路要修好。|n会议材料　　第3页|b要把灯装上。" },
	{ "a heading about a net is none of them",
	    "同志们：\n一、聚焦重点——筑牢安全网\n要把灯装上，把路修好，把桥加固。",
	    "s同志们：|h一、聚焦重点——筑牢安全网|b要把灯装上，把路修好，把桥加固。" },
	{ "labels and a date in characters",
	    "在修路会议上的讲话\n时间：三月\n主持人：×县长\n同志们：\n路要修好。\n二〇二六年三月（  ）日",
	    "t在修路会议上的讲话|g时间：三月|g主持人：×县长|s同志们：|b路要修好。|g二〇二六年三月（  ）日" },
	{ "nothing but noise", "首页 > 范文\n上一篇：防汛讲话", "n首页 > 范文|n上一篇：防汛讲话" },
	{ "lines broken at a width",
	    "同志们：\n　　防汛是天大的事情，全县上下一定要高度重视，\n把人民群众生命财产安全放在第一位。各乡镇要马上\n行动起来，对辖区内的水库、河道、塘坝进行拉网式\n排查，发现隐患立即整改，不能等到出了事再来追悔\n莫及。\n　　各部门要密切配合。", "s同志们：|b防汛是天大的事情，全县上下一定要高度重视，把人民群众生命财产安全放在第一位。各乡镇要马上行动起来，对辖区内的水库、河道、塘坝进行拉网式排查，发现隐患立即整改，不能等到出了事再来追悔莫及。|b各部门要密切配合。" },
};

/* Two speeches and more: the speech of every unit. */
static const struct speech_case {
	const char *name, *text, *speeches;
} speech_cases[] = {
	{ "numbered titles", "护林讲话篇一\n同志们：\n开会。\n护林讲话篇二\n同志们：\n散会。",
	    "111222" },
	{ "new title and salutation",
	    "在甲会上的讲话\n同志们：\n今天开会。\n同志们，让我们努力！\n在乙会上的讲话\n各位代表：\n今天召开大会。",
	    "1111222" },
	{ "nothing but a new salutation",
	    "同志们：\n今天开会，部署工作。\n同志们，让我们努力奋斗！\n各位代表：\n今天召开大会，总结工作。",
	    "11122" },
	{ "a second salutation in one speech",
	    "同志们：\n今天开会，部署工作。\n同志们！\n任务已经明确，要抓好落实。", "1111" },
	{ "a table of contents is no speech",
	    "目录\n篇一\n篇二\n护林讲话篇一\n同志们：\n开会。\n护林讲话篇二\n同志们：\n散会。",
	    "000111222" },
	{ "text before the first title",
	    "范文网为大家整理了讲话，希望能够帮助到大家。\n护林讲话篇一\n同志们：\n开会。",
	    "0111" },
};

static const char letters[] = { [BLOCK_TITLE] = 't',
	[BLOCK_SIGNOFF] = 'g',
	[BLOCK_SALUTATION] = 's',
	[BLOCK_HEADING] = 'h',
	[BLOCK_PARAGRAPH] = 'b',
	[BLOCK_NOISE] = 'n' };

/* Lines as `read` gives them. */
static void
make_lines(struct arena *a, const struct source *source, struct document *doc)
{
	struct str text = source->text;

	for (size_t off = 0; off < text.len;) {
		size_t end = str_find(text, STR("\n"), off);
		struct str line =
		    str_trim(str_sub(text, off, (end == STR_NONE ? text.len : end) - off));

		if (line.len) {
			struct block *b = document_add(a, doc);

			b->kind = BLOCK_PARAGRAPH;
			block_set(a, b, source, span_of((size_t)(line.data - text.data), line.len));
		}
		off = end == STR_NONE ? text.len : end + 1;
	}
}

static size_t
split_text(struct arena *a, const char *text, struct unit **units)
{
	struct document lines = { 0 };
	struct splitting state = { 0 };
	size_t used;

	make_lines(a, source_new(a, "x", str_of(text)), &lines);
	return split_units(a, &state, &lines, true, units, &used);
}

static void
splits(void **state)
{
	const struct split_case *c = *state;
	struct arena a = { 0 };
	struct unit *units;
	size_t n = split_text(&a, c->text, &units);
	struct buf got = BUF_INIT;

	for (size_t i = 0; i < n; i++)
		buf_printf(&got, "%s%c%.*s", i ? "|" : "", letters[units[i].block.kind],
		    STR_FMT(units[i].block.text));
	assert_string_equal(got.data, c->units);
	buf_release(&got);
	arena_release(&a);
}

static void
counts_speeches(void **state)
{
	const struct speech_case *c = *state;
	struct arena a = { 0 };
	struct unit *units;
	size_t n = split_text(&a, c->text, &units);
	struct buf got = BUF_INIT;

	for (size_t i = 0; i < n; i++)
		buf_printf(&got, "%u", units[i].block.speech);
	assert_string_equal(got.data, c->speeches);
	buf_release(&got);
	arena_release(&a);
}

/* Law 1: every visible character is in exactly one unit, and the units are in order. */
static void
loses_nothing(void **state)
{
	struct arena a = { 0 };

	(void)state;
	for (size_t k = 0; k < sizeof cases / sizeof *cases; k++) {
		struct str text = str_of(cases[k].text);
		struct unit *units;
		size_t n = split_text(&a, cases[k].text, &units), end = 0, len;

		for (size_t i = 0; i <= n; i++) {
			size_t start = i < n ? units[i].block.at.off : text.len;

			assert_true(start >= end);
			for (size_t off = end; off < start; off += len)
				assert_true(utf8_is_space(utf8_at(text, off, &len)));
			end = i < n ? start + units[i].block.at.len : end;
		}
	}
	arena_release(&a);
}

int
main(void)
{
	enum {
		NCASES = sizeof cases / sizeof *cases,
		NSPEECHES = sizeof speech_cases / sizeof *speech_cases
	};
	struct CMUnitTest tests[NCASES + NSPEECHES + 1] = { [NCASES + NSPEECHES] =
								cmocka_unit_test(loses_nothing) };

	for (size_t i = 0; i < NCASES; i++)
		tests[i] = row_test(cases[i].name, splits, &cases[i]);
	for (size_t i = 0; i < NSPEECHES; i++)
		tests[NCASES + i] =
		    row_test(speech_cases[i].name, counts_speeches, &speech_cases[i]);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
