/* Made by borders.py, do not edit. */
/* clang-format off */
#include "borders.h"

#pragma GCC diagnostic ignored "-Woverlength-strings" /* more than ISO C promises */

/*
 * What pairs of characters do in public reports of provinces, a company's published talks and speeches with labels, by their marks: two
 * characters, and as letters from a to s (j is nothing), how much more often than others they end a clause, begin a
 * sentence, stand together than by chance, and begin a heading rather than a text, as twice a logarithm. In the row of a character
 * alone the third is how often it occurs.
 */
const char border_pairs[] =
    "一万jeki一下mami一两ajki一个hjph一中lfgi一事hggi一二hghi一些kiqi一人khhi一代jjli一件jhoi一份jhpi"
    "一会lfgi一位jjmi一体ijmi一公afgi一共llii一分jhkh一切hlpi一到kfgi一十afhi一千fini一半mhoi一双hgli"
    "一反cgki一句khqh一只aiji一台jlli一同dfhi一名icni一回meki一场jili一坐ngli一块liph一声lhoi一处ldli"
    "一大ffji一天limi一套leni一孔nepi一定bjpj一家kiki一对bfhi一小khki一层kjmh一届keni一带jdmi一年llmj"
    "一并bfki一度ifii一座hmoh一张ijpj一律ehqi一心mfhi一思dfki一想meki一成lggi一户jili一批jhpi一把iklh"
    "一揽fgpi一支gdli一方dlli一日ifki一旦fnrh一是epji一月jfji一本igki一条kjpi一杯gmpj一样mdpi一根ciml"
    "一棵hgpi一次ldqi一步kapi一段khoi一流lhli一点meoi一片khni一环lfji一生khii一百fknh一的icfi一盘ffni"
    "一直ahoi一看nhki一碗hgoi一票jeoi一种ghoi一站jfkk一笔ilpi一策neli一系eiki一级kdli一线jkoj一群jfji"
    "一股fgmi一致mcpi一般amrh一节ggki一行ncki一袋jfoi一要gqhi一讲lfji一课mfmi一调hfji一责ccli一贯agli"
    "一起laoi一趟mfpi一路mlli一轮jcpi一辈depi一遍nbqi一道kdki一部ejli一间ggii一阵hfoi一阶eeni一面meii"
    "一项jimh一顿jfoi一颗cgpi一＿hkpi丁＿jndj七个kjok七八ejqj七十gmrk七天mgpk七成mfok七点hhok七＿jlik"
    "万一kkjl万不aikl万个maml万事jlll万亩nasl万人lapl万亿hfsm万元mesl万公acll万千gbql万名ibpl万吨masl"
    "万员fcll万多fbnl万套ncql万家mhnl万工eckl万平ebnl万户maql万物gmpl万美cbol万里jiol万马jbql万＿ggkl"
    "三个hjpj三五lhnj三件kgoj三位ikmj三保nhmj三公mjjj三农njkj三分hfnj三到ejij三十ajqi三千ghpj三名ihnj"
    "三大ckkj三天kjoi三季dnpi三年jkpi三成nglj三方chmj三无mjmj三是fqmj三月eomh三朵ghrk三样mhnj三次kjoj"
    "三点kfnj三百gjpi三类kjoi三级fmni三要hqkj三角mhrj三轮ihpj三部fijj三项jknj三＿kmmj上一amjj上下hhnh"
    "上不aajh上世bnlh上个cpie上也adkh上交mekh上企aekh上作gdjh上做dejh上公adjh上再aekh上出eeih上创aejh"
    "上到ddih上前ejkh上升lcmh上午lore上半dnpi上去manh上发cdjh上取eelh上台jdmh上周kolg上在cegh上墙ndph"
    "上大ekhh上好mdjh上学llkh上实eeih上将mekh上就abkh上山ldnh上岗mboh上工fbkh上已aelh上市lgmh上年eiih"
    "上很aejh上我acih上战ckmh上打jekh上报mcmh上新ddjh上是abjh上更aekh上最acmh上有abjh上来mamh上次hnjh"
    "上没adkh上海jkpi上班ldnh上甘akrk上的ialh上看lclh上级iknh上老bdlh上能cdih上艰aemh上行fejh上要abih"
    "上讲lcmh上说jclh上走ldlh上还aclh上这adih上进feih上述fnpf上都aclh上门maoh上面jklg上０eeeh上＿kinh"
    "下一amlk下不afij下个dmii下了khki下几agmj下功gfnj下午kksh下半enpk下去mhqj下周bkpi下大egij下子ifmj"
    "下岗mgnj下工egij下来mepj下水lglj下沉mfrj下班hgnj下的ickj下达iioj下降lcsj下面mpqe下＿kkmj不一eijk"
    "不上lfkk不下kckk不主cfhk不了kelk不予bemk不仅alrl不以bkhk不会ghmk不低jdmk不住mbnk不作fihk不做ljkl"
    "不允ajqk不光elmk不全lfgk不具eelk不再egnk不准ijnk不减nelk不出galk不到jamk不动lbkk不去lkkk不及jdlk"
    "不反cfkk不受efkk不变milk不只alkk不叫ffmk不可fjnk不合aklk不同jjnk不听ielk不回gekk不因dkjk不在ijjk"
    "不增mfhk不多mcjk不够maqk不大mdhk不太aimk不奋bmkl不好mfmk不如cclk不姑dfpk不存helk不完jilk不定heik"
    "不容dcnk不对lcjk不小meik不少kiok不就aijk不尽lfmk不希afkk不平jckk不应fikk不开kckk不影fflk不得jgnk"
    "不必ajmk不快mfik不息ndmk不想gllk不愿ajok不懂liqk不懈kdqk不成igjk不打aglk不扣ienk不护gfjk不报jejk"
    "不接lekk不提gehk不改lljl不放kdkk不敢hjpk不断firl不明ickk不易ndmk不是fjnj不来mdhk不正hclk不求hljm"
    "不深lfik不清kbnk不漏kdok不然jnmk不理fehk不用igkk不留kdnk不相aelk不着lekk不知ejpk不确bhmk不移gbpk"
    "不稳lfkk不符jeok不等bckk不算jdlk不管jmlk不经amhk不缺kflk不考dejk不肯bfnk不能ejpl不自afhk不良clnk"
    "不落hekk不行mhkk不要flnl不计ffjk不许fhpk不该ajlk不负cklj不起kbmk不超acmk不足mjpk不辜cfqk不过imli"
    "不进hjjk不适gdnk不通mckk不错ndnk不问keik不需ahnk不高mcjk不＿ajpk与业edll与中flkl与产dell与人hilk"
    "与会hlln与全cdll与公aekl与共lfml与创aeml与发dell与各afll与员fell与国bkml与外feml与大efjl与客aiol"
    "与市emll与我ackl与支afml与文beml与服adnl与此ipnj与监aenl与管cdml与经aeml与自adnl与西genl与进ffkl"
    "与重efll与０jnhl与＿fjll丑＿lkbm专一deij专业iiqj专人edlj专利lbqj专家ljsj专款hepj专用mdnj专科kcpj"
    "专精adpj专职glqj专门cjqj专项hesj专题hipj专＿bikj且在cjml且我ainl且要banl且还abol且＿hfhl世主ngmi"
    "世界jjse世纪icsi世＿fjji业一cagl业上jbil业不aahl业与aakl业业hail业中lajl业为dbhl业主ikkl业之cbll"
    "业产ball业人dajl业价gbkl业企aaml业优hall业体eall业保dbjl业做ebil业全cbil业公abil业农aanl业出ebil"
    "业创aanl业加bbjl业务jjql业化lall业协caml业单eaml业占bbml业参abml业发aaml业取ebll业变fbkl业合ebjl"
    "业和dall业园lapl业在hahl业培abll业基aall业增eanl业大gahl业学ebjl业安ebjl业实ebil业家kall业对cbil"
    "业就aail业平gbjl业开ebil业强hakl业形banl业必abll业态maol业总eall业成dajl业扩aanl业技aaml业投aaml"
    "业提aakl业支abkl业收ebkl业改ebjl业教cbkl业数dall业文aaml业新ebil业是hahl业服aall业机ebjl业模canl"
    "业特bbll业率fanl业环fbkl业现ebil业生jaml业用gbil业界gjnl业的hakl业研cbkl业科call业竞abml业等dbkl"
    "业管cakl业类janl业精alml业经aakl业结ebkl业综abml业网kall业能dbil业营ebll业融daml业要aahl业规bbkl"
    "业设hbil业账ganl业资fbjl业超bbml业转banl业这icgl业进fbil业部jakl业都abjl业重ebjl业链karl业集aapl"
    "业需cbkl业项dakl业领ball业高cakl业０fajl业＿jfnl东南gkrl东盟kcsm东省edom东西mesn东＿ihjm丝＿jhem"
    "丢＿idem两三eknj两个fhql两位jdnj两名fkoj两周jdoj两大eejj两天lcoj两头ldoj两小ddnj两年kjpi两成ndlj"
    "两新ndlj两次kaqj两种jdoj两者iloj两重ndnj两＿eikj严守foqn严峻lfso严格imso严治fgpn严肃hhsn严重lhqn"
    "严＿iljn丧＿hedm个一lail个不aail个专aaml个世aaol个业fahl个东canl个个chil个中fajl个主bakl个也aail"
    "个乡hanl个事iakl个五fall个产bakl个人kgnl个亿maml个代cakl个以aajl个企aall个优bajl个会majl个位iajl"
    "个体hakl个作fail个例iaml个信fajl个全bail个公aakl个关gakl个分eail个别bnnl个办fajl个区hajl个华bajl"
    "个单eaml个历eall个原aaml个县kall个变fakl个口jaml个台hakl个合dajl个名jall个员dakl个商fakl个团dall"
    "个国aaml个地eall个城cakl个基aaml个多eail个大aakl个好fajl个字manl个季caol个学fakl个孩baol个完dajl"
    "个实eahl个客bakl个家kajl个小caol个就aahl个层eakl个岗danl个工hakl个市iajl个干cakl个平dall个开dail"
    "个很aall个思dall个性kall个意eakl个成eahl个战dakl个承call个指aall个支aakl个改eail个政cail个数kall"
    "个文aakl个新gakl个方aanl个时baml个星faol个是iajl个更aajl个最aakl个月kaql个有aahl个机ball个村lanl"
    "个标fakl个案hall个模daml个正cajl个比dakl个民dajl个没aail个法hajl个流dakl个点makl个片jaml个特bakl"
    "个环banl个现eail个班laml个电caml个百aaol个目dall个省haml个确eall个社gall个管cajl个系gakl个组jaml"
    "个经aail个维danl个网haml个老bakl个职fakl个能cail个自aakl个行eajl个要aagl个规cajl个角hanl个责iajl"
    "个路iakl个车hakl个软eaml个过cajl个道gajl个部eall个都aail个重bakl个问aaol个队iakl个阶ganl个非eall"
    "个项aaml个领ball个高dajl个０iafl个＿ieol中一cdhi中不adii中也aeji中产efii中全ceii中共aemi中力geji"
    "中医gloh中华djnh中去ncmi中发ceji中向ffki中国ilqi中在beii中央iksh中存ffmi中学kimi中小alph中层innh"
    "中心mgsg中成efii中提aeki中整demi中方fllh中是cfgi中最afki中有acki中村mdmi中欧klpi中求gdmi中的faji"
    "中研jmmh中等efji中精bemi中级gjmi中考joli中要behi中还aeki中选gdni中间ikoi中高dkji中０effi中＿jjni"
    "丰＿ijfn串＿hfdm临床fesk临时gjrj临港ffrk临的ddmk临＿fjhk丹＿hkcm为一ehjl为不agjl为专afkl为世aiml"
    "为业ffhl为中danl为为efhl为主lbnl为也aejl为了dmnh为人jbll为什anrm为今afkl为从bekl为他acml为以cfil"
    "为优cfjl为作gfhl为你abml为依afml为全ahll为公adol为内efkl为创aekl为前ffjl为华aiml为单ffkl为发deil"
    "为只afkl为可aejl为员eikl为和bfhl为国bikl为在eckl为基ebnl为大ibll为奋bfll为如efkl为它ffml为实dlik"
    "为客agol为对bejl为导edml为将fdml为就adjl为工deil为已aell为市efil为应efjl为建dfil为当dfkl为总ffjl"
    "为成dejl为我aell为所efjl为指adnl为政jekl为文adml为新dejl为明ffjl为是gcjl为最aell为有ahil为本mdll"
    "为标gfjl为核dcnl为根denl为止nfol为此lonk为民kdll为没adll为牵afnl为现ddkl为生efil为的hakl为目eell"
    "为第ailk为管eeil为终bfml为经aejl为能efhl为自acll为行gfil为要jdil为还aekl为这abll为重gdll为领dfkl"
    "为首afll为高dejl为０glil为＿ijnl主业lekj主义lasj主人lejj主任lfpj主体lgpj主党beoj主决ffmj主创aflj"
    "主力hfkj主动hlpj主官lmsj主导kdoj主席jisj主张idqj主监aeoj主管kkpi主航aisj主要akpk主观fkpj主题lcoj"
    "主＿gjlj丽乡daqm丽河gaqm丽＿jcfm举一dnlk举办kmsk举报imsk举措ndsk举＿ilhk久为ebon久久gbrn久安lbqn"
    "久的mamn久＿kffn么一bajm么不aamm么东eanm么人laim么会dalm么你dakm么做manm么办napm么去gamm么叫iarm"
    "么可aalm么呢naqm么在caim么地fajm么多iapm么大kamm么好lalm么就aakm么干malm么我aakm么把bakm么改nalm"
    "么时danm么是gajm么样laqm么用malm么看lanm么知eanm么管lakm么考eamm么能eamm么要aalm么还aalm么这aakm"
    "么都aaom么问damm么＿jamm义务kkpm义思aasm义核eaqm义现capm义的lalm义＿lfim之一mamm之不aakm之中mamm"
    "之九jaqm之以cblm之内jarm之前lhqm之十lbmm之后mhqm之城ncmm之处maom之外naom之年namm之所clom之百mbom"
    "之路napm之都mclm之间iasm之际nbpm之风kapm之＿hfkm乌＿gkdm乎＿idem乏＿jedm乐观marm乐＿legm乔＿gjbm"
    "乘＿fjdl九十hdrm九＿jkhm也不bhog也会cbng也别dfmg也包ekng也只akmg也可akpg也在ahkg也好nekg也就almg"
    "也希amnf也应cdng也很ecog也得celg也提aekg也是efog也有glnc也比demg也没aapg也清eemg也看felg也给dmme"
    "也能bclg也行nfjg也要djod也许emrf也说ielg也请cnne也越cfmg也都afkg也需beng也＿bjmg习他cenl习教acql"
    "习的jckl习贯adql习近aksl习＿lijl乡亲gmse乡低ffoh乡区gfmh乡居bcsh乡村jksf乡的iejh乡融ceqh乡镇kksf"
    "乡＿hjkh书体edmm书是cckm书的iakm书记khsl书面ebom书馆lbrm书＿khjm买＿jhhl乱＿kfhm了一aamm了三eamm"
    "了上gahm了不aaim了世aalm了两eanm了中hajm了之nalm了九famm了也aaim了事makm了二ialm了五halm了交cakm"
    "了产kaim了人laim了什aamm了今aalm了他jakm了以aajm了任gaim了你jakm了全aakm了八damm了公aakm了六danm"
    "了再aalm了几aanm了创aaim了别dakm了前eakm了十aalm了半eanm了华aalm了又aalm了发bajm了变fajm了可aaim"
    "了各aakm了合eaim了吗napm了四famm了国caim了在cagm了基bajm了多balm了大bajm了好hajm了学eaim了安eajm"
    "了实eahm了客aalm了对baim了将cakm了就aakm了工jaim了巨eanm了市dajm了很aaom了成eahm了我fakm了战fajm"
    "了整eakm了新gakm了时fahm了更aakm了最aajm了有bagm了没aajm了生eahm了的kahm了第aakm了算namm了管eaim"
    "了经aajm了美dalm了自aalm了表ealm了要bagm了解kfom了让bakm了许aamm了较damm了近dalm了还aajm了这aalm"
    "了进fahm了那aakm了重eaim了问calm了非fakm了高eahm了０iakm了＿laom予以aapm予审casm予＿fbgm争中lcmk"
    "争做edmk争先mcpk争创amoj争力mark争取hlsk争对aapk争的gbjk争＿khkk事一ccik事不abjk事业khoj事人jbkk"
    "事件lgpk事会kaok事做kclk事先edlk事关fdlk事办gbnk事后flmk事处japk事实lnli事就acjk事情misj事故lhsm"
    "事求faok事物lcok事的iaik事要abjk事都aclk事长kbmk事项lapk事＿lhmk二三ejmh二个jhmh二十bjsf二天ljmh"
    "二年gilh二是fqnh二月kjnh二期ljph二次hjph二点mimh二百ahph二等himh二级ginh二要gqlh二部fjkh二项ljmh"
    "二＿lnlh于一gakm于三falm于不aajm于两aamm于习hanm于人kakm于以cakm于你calm于全aamm于公aalm于制halm"
    "于华bamm于发dakm于在bakm于大eajm于客camm于总famm于成eakm于我aalm于把ialm于是ikim于民lalm于物eaom"
    "于胜eapm于自aamm于这aalm于０galm于＿fblm亏损kasm亏＿ldfm云＿ljhl互相ahsn互联iksl互补mdrm互认mdqm"
    "互通mepm互＿diim五万chng五下gilg五个hdog五五nerg五六ehog五分hjng五十dlpg五千amqg五大dklg五岁jhqg"
    "五年lmrb五日ghng五是hqkg五月dnof五要iqkg五项eimk五＿kmkg井＿kkem亚＿kigl些不aakm些东dapm些事lanm"
    "些产dakm些人janm些什aamm些优banm些同dalm些员falm些国calm些地eamm些基balm些小canm些岗faom些工eajm"
    "些干damm些年kanm些成dalm些新ealm些方damm些有bajm些机falm些部fakm些都aanm些问bapm些领damm些＿ialm"
    "亡人hapm亡的lamm亡＿lcgm交一ddjj交上gekj交付lisj交代mdmj交办kdnj交叉kcsj交换jasj交接lcpj交易kgsj"
    "交流lfrj交纪depj交给biqj交警kmrj交通kkrj交额fepj交＿gikj产业khrk产保ddkl产值ijpl产党kbol产力maml"
    "产发ddil产和bcil产品kism产基bdkl产增adkl产安cbml产工edil产性icml产总bapl产投hcml产权kaql产治fcll"
    "产生jdpl产的jahl产管edjl产粮ggrl产系gcll产线mbnl产经adjl产能kakl产要cdgl产资edkl产量janl产０dcgl"
    "产＿hhml亩以canm亩＿mahm享中eaom享制naqm享受jasm享机eaom享＿lahm京津fksk京＿jjgl亮＿lbgm亲临aerl"
    "亲人ldnl亲们kdnl亲自efsl亲＿iihl人一aiij人上hjim人下geij人不ahkj人与akkj人为bhjj人主ceij人之cdkj"
    "人也ihlj人事hkkk人人djil人代eejj人以acjj人们hkjj人会edhj人值gejj人做jdjj人到icij人力hmnk人包dcmj"
    "人区neij人去ibkj人参helj人发ddhj人口ikpj人只alkj人可acjj人吃edmj人名mekj人员khqk人和ekkj人在egjj"
    "人均akqj人士mcoj人大jjki人头mclj人奋bekj人学edij人家ikmj人对bdij人就aakj人居clmj人工dlmk人帮memj"
    "人应kejj人很aejj人想fekj人愿eelj人成ddhj人才liqj人把adij人担felj人接mclj人提adjj人数kbmj人是akij"
    "人更aejj人最aejj人有abij人服adjj人机idjj人来ijkj人次nanj人每ackj人民jhqj人没ackj人物mjmj人生jmli"
    "人用ieij人留dkmj人的iiki人看kclj人社kmlj人等gdkj人签kemj人管mcjj人类hlph人群ldlj人职fejj人联ddlj"
    "人能ccij人自aehj人要dkik人认cekj人讲kdkj人说lbmj人负cekj人身ddlj人过eeij人还aijj人进edij人都banj"
    "人问ldjj人０cdfj人＿kioj亿人gamm亿元nasm亿千bapm亿斤masm亿级japm亿美aasm亿＿iajm什么kjsk什＿ajkk"
    "仁＿lfcm仅仅aism仅是aapm仅要faom仅＿afhm今冬emql今后hopj今天josb今年fori今晚gmrf今还akmh今＿cokh"
    "介入marm介绍kasm介＿icfm仍有baom仍然casm仍＿bbgm从一bikk从上fmkh从下dpne从严jlro从事eloi从今aope"
    "从哪agqi从外ennh从头himi从委fhoi从实djli从小dlni从我anjh从无aini从明eomh从来ekmi从现domg从而alpi"
    "从自ajli从这aomg从０glkh从＿gmli仓储kfrl仓＿kjgl他一cjji他不amji他也allh他人lfki他们ilrg他公ahji"
    "他在blji他就alli他有bnih他的hklh他能ehji他自ajli他＿glli仗的hamm仗＿mcfm付出khql付平gcnl付方ecnl"
    "付的kbkl付＿kgil仙＿kfcm代一ddhj代中fanj代人kbkj代价mcoj代企belj代会kclj代农fcoj代化jaqj代文bdmj"
    "代替ldqj代服admj代的iajj代表kjsj代＿iilj令人fapm令＿lcfm以一cdhk以上mipi以下ibnk以不edik以为fhkk"
    "以习dipk以产dfjk以人ehjk以从gelk以他cfjk以你bdkk以保dfkk以做gdlk以先delk以免ffnk以内mdnk以再aemk"
    "以减efmk以创alkk以到dfik以前jnph以去gdlk以及djrk以发geik以后lkqk以商fflm以团eflk以在ackk以外lelk"
    "以多eejk以奋aknk以实cdkk以客alol以对bekk以工efhk以建dfik以开dkjk以当dfkk以我ahlk以技belk以把adlk"
    "以推afjk以提ijlk以改elkk以文bmkj以新dljk以旧depk以是cfgk以更akmo以最aflk以有gdjk以来mbmk以此ilok"
    "以现efjk以理geik以用jdkk以的nefk以直bfmk以看kelk以给delk以考dkml以自aklk以节gfmk以要adik以解felk"
    "以说ldmk以赴lerk以这aejk以进eejk以适denk以选eflk以通fekk以重efjk以高djkk以０effk以＿gjnk仪＿jhem"
    "们一aakm们上gagm们不aalm们与aajm们中daim们为bajm们主bajm们之dajm们也aanm们事hahm们产daim们人gafm"
    "们今aamm们从damm们以fajm们会daim们作gagm们做falm们先dakm们全cahm们公aamm们共aajm们内dakm们再aalm"
    "们决fajm们出eahm们刚aalm们创aaim们到dahm们前faim们加baim们努aalm们华aakm们去hakm们参aalm们又aamm"
    "们发caim们只aanm们可aamm们吃eamm们各aaim们同daim们向eajm们和aaim们国cahm们在aamm们坚aamm们培aajm"
    "们处fakm们多dajm们大jahm们如cakm们始galm们学iajm们实daim们对falm们将aaom们就aamm们工dahm们已aaom"
    "们希aamm们带eakm们干eaim们平gaim们年fagm们并calm们应aamm们建cahm们开daim们强hakm们当gakm们很aalm"
    "们心gaim们必aamm们怎aanm们总eakm们想galm们愿ealm们成dahm们所calm们手fakm们才dalm们打bakm们把falm"
    "们推aaim们提aakm们整eajm们无aakm们既bamm们明faim们是eakm们更aalm们最aalm们有aakm们未aalm们来hajm"
    "们正bakm们每aalm们比gajm们永aanm们没aamm们深hajm们现aamm们生eahm们用hakm们的gamm们相aalm们看jalm"
    "们真calm们知eakm们研cajm们确eakm们管daim们终balm们经aaim们给cakm们能aajm们自aamm们表gajm们要aanm"
    "们认aanm们讲jalm们说kalm们走halm们越cakm们身camm们过cajm们还aanm们这aalm们进eahm们选eakm们通fajm"
    "们那aakm们都aalm们需aamm们非fakm们面eajm们首aakm们０caem们＿haom仰＿lfco件一cajm件下manm件不aajm"
    "件也aalm件事marm件件gknm件和aalm件大dakm件实ealm件是hakm件民damm件的kakm件要cajm件都aamm件＿lbkm"
    "价体caom价值kfsm价标ganm价格khsm价的laim价＿kfkm任不ahhf任主bgmf任书nhof任人ndnf任何amsh任制meof"
    "任务mird任单fhnf任压einf任和ahkf任就ahjf任心mgmf任总nprc任感mgpf任是bgif任正aosf任的kfif任组dgmf"
    "任结cgof任职iiqj任落dimf任要agif任重cgmf任＿kmmf份合faom份的eakm份额lasm份＿kahm企业kjsk企改ddnk"
    "企行gfkk企＿ejlk伊＿eidn伍建caom伍的ialm伍要calm伍＿maim伏＿kedm伐＿mhfm休闲kfsl休＿ikgl众一dajm"
    "众不aakm众反caqm众对banm众急fapm众有cakm众满baqm众生eanm众的halm众看iaom众身caqm众＿idjm优先jjrl"
    "优势mgsl优化lmrk优增agll优秀iisl优胜egol优良igsm优质hgrn优＿gkll伙伴lasl伙食hisk伙＿higl会一cchi"
    "会上ijnh会不aiji会与bdki会主aaoi会之ddki会也aeii会了mdhi会产ccji会人nchi会从bdki会以bcji会作fdii"
    "会使abni会保bbli会公acji会再adli会出bbli会到kcji会前mpkg会去icki会发aami会受eeli会变dcmi会各acli"
    "会同cjki会后lnlg会和fali会商ldli会在abji会场kcki会增adji会大hbji会审hcni会对acki会就acii会带edli"
    "会开flkh会形celi会很acli会得ddji会成ebki会把acki会报fcmi会提acki会改edji会文bdki会是gaji会更abmi"
    "会有fami会来idii会比gdli会治dbni会消acni会点lami会生eeii会用lcki会的igii会监admi会研acmi会稳ddli"
    "会窗mdpi会第ldki会等icli会管icji会精acni会组edki会给ccli会自adji会被abpi会要abii会计kcmi会议klsi"
    "会说lcli会责gdki会资feji会走jcli会越aboi会转edli会进ecji会逐adni会＿khni伟大kisk伟＿ihgl传到demj"
    "传承lksj传统jksi传达ljrj传递lcsj传部hdnj传＿iijj伤害hasm伤＿jcgm伦＿ijcl伪＿hkbm伯＿ggbm估＿lgfm"
    "伴关efqm伴＿lkfm伸到eapm伸＿ldem似＿iedm但不ammf但也anoc但他bmnf但在bnlf但我aond但是joqa但要alkf"
    "但还ajnf但这anlf但＿dnkf位一cajm位上kanm位不aajm位专aamm位主bamm位也aakm位代aapm位同camm位员fakm"
    "位和eamm位是gaim位淘aasm位的kalm位置marm位老aapm位职eanm位要ealm位都aalm位领canm位０gajm位＿lalm"
    "低一dejl低了mcml低于garl低价kcql低作gmll低保ljpl低工edll低成bgpl低效hjpl低时geml低的kcjl低碳ibsl"
    "低空cjrl低端ilsk低调mdol低＿jhjl住一dejk住了ldmk住人kcnk住在almj住建lmpj住机eenk住的ldjk住这aemk"
    "住院hlqj住＿jijk体上hakl体不aail体人gail体会lall体健bapl体制kaol体化kaol体发dajl体员daml体和aakl"
    "体国dajl体地fakl体大eail体奋aaol体就aakl体工dajl体干fakl体平gakl体废faql体建cakl体意eanl体抓maml"
    "体推aaml体提aajl体检mipl体现kiol体的hajl体系mcsm体经aanl体育ijqk体要bail体规call体责gall体防danl"
    "体验lfql体０dagl体＿ieml何一aaml何人ianl何做lanl何况ikpl何去ganl何地faml何必aapl何时gaol何＿fejl"
    "余地neok余的kdmk余＿iigk佛＿ijbm作一baij作上lbjj作不aaij作业kknh作个dchj作中kamj作为jkoi作了hamj"
    "作人eaij作任gcjj作伙barj作会ealj作作eakj作假maqj作做calj作出dfnj作取dbmj作和hbjj作品klki作回dcmj"
    "作安eckj作就achj作岗fbnj作开ecij作总ebmj作成gakj作战khri作报eanj作推ackj作提acjj作效fbmj作方famj"
    "作日kanj作时lcjj作是bbij作有bchj作机calj作检dbnj作汇ccnj作没acjj作法lbmj作用ndpj作的iakj作社kanj"
    "作系hckj作组lblj作经acjj作者lbnj作能echj作落cbmj作要aaij作过ecjj作进dakj作都ackj作重dbkj作量lblj"
    "作领dckj作风miqj作＿kgnj你一blig你不amlg你也allg你们imrf你去fllg你只aonf你可ammg你在anjg你就ajng"
    "你怎ampg你想gonf你才fhlg你是akjg你有amjg你没amlg你的ijlg你看kone你能cmkg你自akmg你要emkg你讲hhmg"
    "你说innf你还almg你这aklg你＿gmmg佳＿idfm使他cdnm使企benm使你demm使公acnm使命ljsn使得ehpm使我agnm"
    "使用lgsn使能dlll使自acom使＿fikm例如mprk例子mfql例行gipm例达dgql例＿llil供一dfjk供了gdnk供坚dfnk"
    "供基afnk供应jjsl供更afnk供服aeok供电koqj供的hdjk供给mfsk供销jmri供＿fjjk依据misk依法clsi依然eerk"
    "依赖mesk依＿ekik侥＿glbm侧＿ifcm侨＿gifm侵＿hfcm便利jasm便宜masm便民iaqm便＿ibgm促使agqh促发eimh"
    "促消ajqh促进hmsf促＿flih俄罗amsi俄＿fmfj俗＿mldl保交cmnl保供kdnl保各adll保基bell保守mcpl保密mlrk"
    "保护khsk保持eirm保有beil保洁jmrl保督hdol保税edql保管llll保证kasl保险kjsl保障lhsm保＿hill信产dell"
    "信任mbpm信心maql信息jksk信我aejl信用jmom信的jdil信网icpl信访imsk信＿jikl修复lisl修改kipl修正mfol"
    "修的lejl修＿kjil俱＿ggbm倍出mapm倍增kaqm倍＿mcfm倒＿jhgl候不ackm候就abmm候我aamm候选emom候都acnm"
    "候＿mgjm借此hprg借这appf借鉴mjsi借＿gngi倡＿hlem债券kbsm债务lhsm债＿kggm值分dcoi值创acni值占bdqi"
    "值增aaqi值守mlrh值实edli值年ecmi值得jiph值此ipng值比edni值班jmrh值的kali值突cdpi值观masi值评dbqi"
    "值达ddoi值０ddii值＿jhki倾斜nasm倾＿fdfm假的mdlm假＿lihm偏＿hffm做一ailj做不aklk做为dnjj做了kimk"
    "做事miok做什aenk做优jmnl做出cgpk做到kdpl做大kklk做好kmqk做完lfmk做实mjmk做对lfjk做强lmoj做得chpk"
    "做成ghlk做法mcok做的kfkk做起ncok做这aekk做＿ijmk停下edpm停产ldpm停工menm停职meqm停车llsm停＿iiim"
    "健全josl健康kisk健＿gmik偷＿ejdm偿＿ldem傅＿kdem储备kasm储能lapm储＿icgm催＿jfcm傲＿lgbm傻＿licm"
    "像一cell像我amlk像＿jjhl僚主carm僚＿jfcm僵化mgsm僵＿fiem儿园jbrl儿女lhsl儿童mhsl儿补dbrl儿＿kghl"
    "允许gjsn允＿bjgn元人gakm元以aaom元化laom元的hakm元＿mbkm兄＿gjem充分fkso充到egmn充满edsn充电kksm"
    "充＿gkin兆＿kgbm先不afik先从aknl先保dfmk先做gemk先停ieqk先免ffpk先后fknk先在bjkk先实eelk先导jenk"
    "先我afjk先把amoi先生memk先的idik先给dknj先考dfnk先行jiok先要djmj先评ffnk先说hpnk先进jhri先问efmk"
    "先＿ijlk光了neml光传elql光是fcml光荣mgsl光＿kiil克服jjrl克难mcrl克＿jigl免维fdqm免职mbsm免费iksm"
    "免＿jhhm兑现masm兑＿gdem党中bfqi党代egni党员jmqj党委kjsg党支amoh党政bmpk党派meri党的fjmh党＿gkji"
    "兜底ldsl兜＿ejel入一ccij入不acij入世acnj入了gglj入人fcjj入企mdkj入使bcnj入党llmj入全bblj入公ackj"
    "入冬eoph入分dbmj入到gamj入华bcmj入口lboj入和bckj入国bblj入境ijpj入增aapj入学kanj入实aaoj入年eblj"
    "入开banj入强fdlj入我acij入战fdlj入户lknj入手ncnj入推aapj入新dblj入的iaij入研cdmj入网kbnj入落ddmj"
    "入贯aarj入进fdjj入选iirj入预adnj入０iajj入＿jhlj全不aggk全世alpi全中egjk全事gfkk全产dfjk全会idlk"
    "全体ckok全保cflk全公akkk全力dmml全区dlni全县dmqh全发dgik全和bgik全国gjqh全完dgkk全局liok全屏fgpk"
    "全市fmoh全年bnmh全文khjk全方ckll全是fhik全民femk全水fgkk全流cgnk全球hjsj全生bdmk全的jegk全省gmqi"
    "全社alnj全程hemk全稳eglk全行fgjk全覆agrk全过cilk全部dfok全都agkk全链dkpj全镇gmok全面fmrl全＿hknk"
    "八十gkrh八成lfoj八月enqi八条lgqj八点lfoj八百bfqj八项ceqj八＿ikij公交klni公会fgii公共akri公司ilsi"
    "公园mdqi公安lmpg公室kdqi公布mhri公平kini公开link公正lfmi公益gjpi公示mhpi公积cnmh公立ejli公路kipi"
    "公里mbpi公＿dlni六个ijpk六十djrm六大ehml六成mgol六是iqll六月inrj六百girl六要jqll六＿jmjl兰＿jkek"
    "共产bknk共享lisl共体lcnk共关capk共创kdmk共同agsk共建mhpk共文abok共有bckk共服aaqk共管lclk共识ncpk"
    "共资ecmk共赢mbsk共青ckqj共预aaqk共０dcjk共＿egkk关于inrp关口neoo关工efjo关干demo关心jkpo关怀lcso"
    "关报gfmo关注jjso关的icjo关税mfpo关系maso关联leoo关要adjo关部dcmo关键jkso关＿jjlo兴业mbmo兴产aiqo"
    "兴发caoo兴国lcmo兴奋mlpo兴的kbko兴＿kgio兵的hckm兵组fdpm兵＿lhhm其中ilqj其他gksl其实gnrh其常chpj"
    "其是hglj其责ninj其＿cmjj具体hksh具备icsj具有fiqi具＿jjij典型kisk典范jasl典＿ihgl养一cdll养了idll"
    "养出deml养和beml养干eenl养成kdml养护hmpl养殖jlsk养的jdjl养老jjsk养路hmnl养＿jijl兼＿diel冀＿lfcm"
    "内不adim内全ddkm内卷heqm内在jdjm内外giqm内完demm内容mhsm内必adom内报gdmm内控jjsn内生gdmm内的ibjm"
    "内蒙dlrm内要bdjm内部hjrl内需ljql内＿ihkm册＿mdfm再上hglh再不amkh再创ahmh再去ignh再回djph再建dhlh"
    "再强dfoh再提hgmh再是chjh再有kmkf再来kfmh再次hnof再看jonf再说kpoj再过gpoc再进fhlh再＿alkh冒出eeqm"
    "冒＿giem写一cdmn写中edon写了gcnn写出ddon写得clpn写明feon写清edpn写的lcln写进edon写＿iiin军万bcpk"
    "军人kgom军企acpk军民cloi军的kbkk军队klrj军＿lhjk农业klqk农产bkoi农技hnng农机imoi农村hjsh农民iksh"
    "农牧clsi农田jjsi农贸bmqi农＿ekki冠＿jfcm冬天kjsh冬＿ilgi冰＿ilem冲击mcsl冲突misl冲锋ljsl冲＿iihl"
    "决一dcim决不dhnm决了lalm决于bbnm决做dbmm决反cbpm决定keql决心mgol决战ibmm决打ccmm决方aaqm决权nbom"
    "决的laim决策lism决议lkpm决贯acpm决这ablm决问bapm决防dbom决＿jgkm况下narm况不aalm况看napm况＿mdim"
    "冶＿hgbm冷＿jkfk冻＿ljcm净增amqm净＿ljfm准一daio准入kano准农aapo准化maoo准和bako准备lhsn准将mkmo"
    "准建dalo准是cajo准的kajo准确lgsp准要bajo准＿keko凉＿kfcm凌＿jfcm减少jism减污meqm减灾kdrm减负mjrl"
    "减＿iiim凑＿igbm凝聚bksp凝＿djeo几万hcpk几个hhpl几乎ccsk几代ednk几件fcpk几位ijoj几十djrk几千airk"
    "几句lcsk几天lcok几家hlmk几年kjqi几条kdom几次kdok几点lapk几＿bikk凡是aori凡的ijlj凡＿hogj凤＿hicn"
    "凭＿glem凰＿lgbm凳＿lfcm出一cali出不adhi出了hhni出事mcli出人fdii出务gdji出占bdni出去mhpi出发mjli"
    "出口khqi出台jnpi出国ldki出在bdii出坚cdli出处mdli出大dcji出好heji出席hnpg出意dcni出成ckkh出所lcmi"
    "出抓edmi出政bcmi出新gbli出更acmi出最adli出来maqi出海mcoi出清kcmi出版mcqi出现jkph出生jdki出的jaki"
    "出自adki出行ldki出让ljli出贡abqi出路mcni出身ldni出这adji出重cbmi出问bani出院inmi出０gbii出＿hhmi"
    "击队marm击＿lbhm刀切neqm刀＿kiem分三fklk分不acik分之aark分享kisk分人jbkk分公adjk分利hdmk分别aark"
    "分到dckk分区illk分发fbmk分地ldkk分子lcmk分就ackk分层ilok分工lhlm分开mbmk分成jckk分担ldok分摊ldqk"
    "分散icqk分析ljsj分点nank分片icok分的kaik分管hlnk分类klrj分红mdok分给ddmk分解kbnk分认bcnk分配kfsk"
    "分重edkk分量mclk分钟mask分钱mcok分队mknk分馆gdpk分＿ihmk切为efmo切可afoo切实alro切＿ijio刑＿jicm"
    "划体eanm划和janm划建damm划的iakm划纲farm划＿lejm列入gkrm列出bapm列席hbsm列的fcjm列重ecom列＿lgim"
    "刘＿gkbm则上ianm则举eaqm则就aaom则拼earm则是jalm则的jakm则＿laim刚刚ansb刚才mpsa刚过lloe刚＿eoie"
    "创业kjol创历efnk创国dfkk创城fkqi创建jlrk创文bnmk创新kjsk创造jgsj创＿ejlk初步hirl初＿ikgm判断laso"
    "判的iamo判＿lbho利于gaql利亚lcql利出dcll利化kbml利局jbol利比elml利润lisl利用kjrl利的jakl利益lesl"
    "利＿khkl别下fdmj别人kjqi别国delj别增abpj别是gaoj别的ljlj别让cenj别达ddoj别＿hikj到一aalk到三dalk"
    "到上iiik到下hikk到不abhk到世aamk到业fchk到两ablk到中dajk到主ccjk到九ebnk到乡cblk到了iink到二hbkk"
    "到五falk到产ecik到人makk到什ablk到今agnk到他bbkk到代ebjk到任gcik到企akkk到优ccjk到会jaik到位naok"
    "到你galk到做ecjk到全bajk到公aakk到六flmk到其ablk到创abkk到别eckk到前dhlk到区gbjk到十abkk到华aalk"
    "到县hamk到各aalk到合ebkk到后gbjk到哪gapk到四hblk到国bakk到地eakk到场malk到基abkk到处fimk到大iajk"
    "到实dijk到客bblk到家kajk到小eljk到山gclk到岗lbmk到工dbik到市dakk到底mjqm到很aalk到成ecik到我dajk"
    "到战eilk到户nalk到新dbjk到时jljk到明emkj到更abkk到最aank到有laik到期jjlk到本gljk到机ebjk到村mamk"
    "到来lakk到每aank到深cckk到现bglk到百bbmk到的lajk到研cckk到社bbkk到站fbmk到端japk到第ajkk到网fblk"
    "到美dblk到群eckk到自aakk到艰acnk到行gcik到解fbkk到谁mbmk到这aamk到那akmk到钱nbmk到非fclk到高gbjk"
    "到０ghmj到＿ignk制不acim制了ncjm制和fblm制在bcjm制定jmpm制宜kasm制度mhsm制改cbnm制机dcmm制的jajm"
    "制约lbqm制造kjsm制高dclm制＿lhlm刷＿ihdm券＿kedm刺＿kjdm刻理gaom刻领daqm刻＿kegm剂＿mfcm削＿ggbm"
    "前一akki前三ilni前不amhi前介efqj前先eflj前全acmj前公afjj前冲nfoj前几aooh前列ncrj前后iimj前在bfjj"
    "前头ndoj前完acoj前就afjj前年holh前必aeoj前我aclj前所eflj前把idmj前报gemj前指ifmj前提jelj前教benj"
    "前方jjoi前是cfij前期iloi前段honj前沿kerj前的hbjj前移ndqj前线ljqj前行ndml前要beij前走mdoj前进mgol"
    "前途mdsj前面lmoi前＿jjlj剑＿lkcm剧＿medm剩下gksk剩＿ijfl剪＿jfcm副主bcqm副书geqm副县dkqm副总dbsm"
    "副＿ghgm割＿jedm力下laln力不aajn力与aaln力中caln力为jajn力也aajn力争glpn力以bajn力促bann力保dakn"
    "力做hakn力出dkjn力加bakn力去ealn力发aamn力和damn力在aajn力地fajn力培aamn力增aakn力大lajn力奋aann"
    "力学ialn力实cakn力就aajn力工dain力度napn力建aaln力开dakn力强lakn力很aaln力成eain力戒hoon力打aamn"
    "力扩aamn力把bajn力抓eamn力持dakn力推efon力提aann力支aann力改eakn力是aain力更aakn力有aain力机fajn"
    "力来hain力气kann力的jakn力稳caon力而aaln力要bahn力解eamn力谱farn力资aapn力转ealn力还aakn力进fajn"
    "力量maqn力０dafn力＿lenn劝＿hjem办一blkl办不ajkl办事kkqk办公kjql办好knqm办学jeml办完lfml办实kfll"
    "办得clmk办成jcol办每afml办法mhrm办的jdjl办结mlqk办要adkl办起ifml办＿kjll功举darl功了nanl功劳mjql"
    "功夫nisl功实daml功的kaml功经abml功能lhql功＿lfjl加一gfjl加上gmkl加了jgkl加以cijl加值heql加入iinl"
    "加到ggkl加力joml加压miol加固lhpl加土eiol加坚ciml加大imnk加密ihpl加工jimm加开dhkl加强hnsn加快hnsk"
    "加有biil加注dhpl加深kill加班kkpl加紧elpl加速hkql加０chhl加＿fmml务一dagm务上lakm务不aaim务与aamm"
    "务专aanm务业jamm务中hamm务为daim务主balm务也aakm务于bakm务人cakm务企aalm务会fajm务体aanm务供aanm"
    "务保bamm务做eajm务全bakm务公aajm务分dalm务副bapm务发dajm务变falm务可aajm务员lalm务和damm务在cahm"
    "务场gakm务型famm务大dajm务好makm务实kjlm务对bajm务就aajm务局kanm务工jakm务已aamm务平damm务必aamm"
    "务意falm务报galm务提aakm务支aalm务教banm务数ealm务是kakm务有bahm务服aamm务机eakm务模eamm务水ealm"
    "务流ianm务消aanm务的jakm务监aalm务站lanm务等gamm务管bamm务系galm务经aakm务网ealm务群ealm务能cakm"
    "务虚kjqm务要aajm务设gakm务质camm务贸aaom务运damm务进faim务部iamm务重makm务院iaom务需calm务领dalm"
    "务风fanm务０dafm务＿kbmm劣＿jedm动一cahn动上jajn动不aain动中kaln动了lajn动产kakn动人jajn动会lajn"
    "动作lalo动全bakn动公aakn动农aaln动出dajn动创aaln动力maon动化maln动发cakn动各aaln动员kfon动和fakn"
    "动国dajn动城camn动基bakn动实dakn动就aajn动工kajn动建dajn动态iipn动性mamn动成eain动手mann动报galn"
    "动接eamn动摇nasn动文aaln动新dakn动是cagn动更aaln动服aaln动机lamn动火mmnm动生eakn动的jajn动真dkmo"
    "动科caln动笔mmnn动经aamn动者kaon动能lgln动自aaln动计famn动起dann动车jann动重eakn动高eamn动０cahn"
    "动＿ldmn助他hbok助客ccok助资fcnk助＿kgik努力liso努＿aiio励员faoo励和bano励机dapo励＿leio劲头marm"
    "劲＿mcfm劳动jjsl劳＿ijhl势不aakm势互aapm势产caom势和bamm势的iakm势而aaom势＿majm勃＿kedm勇争gaqm"
    "勇于aarm勇敢harm勇＿icgm勉＿lgbm勒＿kgbm勘＿ijcm勤奋laqo勤＿kcgo包一ddkk包到ddmk包含cdrk包干nenk"
    "包户ndnk包括hksk包村mjqk包的ldik包袱ncsk包装kcqk包＿iijk化一cago化不aaho化与aalo化中jako化为bako"
    "化了nako化事hajo化产aamo化人jaio化企aalo化体eajo化作gaio化供aamo化保dako化全caio化公aajo化农aalo"
    "化创aalo化利gako化医calo化升gako化发aalo化和aalo化品kalo化国aalo化地eajo化城halo化基aalo化大cajo"
    "化夯daqo化实eaio化对caio化就aaio化工lalo化应dako化建aamo化开cako化强eako化成haio化拓baoo化推aako"
    "化提aako化改bano化政cako化教calo化数eako化整ealo化新cako化方dako化旅dapo化是aaio化服gamo化水cano"
    "化流fako化率iano化生calo化的kako化碳faoo化社balo化科calo化管aano化粪gpoo化精balo化组eako化经aajo"
    "化自aajo化营dano化落dalo化行fajo化解kfpo化设hajo化资fajo化转cano化运camo化进faio化遗caqo化配dano"
    "化重dako化项eako化食gamo化＿lcno北京kksm北＿ikhm匙＿kgbm匠＿ledm匹配mdsm匹＿gicm区一gdij区上jejj"
    "区人edjj区作gejj区党adoj区内gdmj区分jdml区创almj区别mioj区县eflj区发efij区各aekj区和hclj区在ceij"
    "区域ijsk区基bfkj区委mnpg区工ddjj区干eekj区建abnj区提aekj区改ddmj区政alnh区现efjj区生bbnj区的hakj"
    "区等idmj区管ddkj区级fnlj区纪dnnh区经aelj区要acjj区部kaoj区里gnmh区长kdlj区高ffjj区０abjj区＿kimj"
    "医保klqi医共akph医养ggoh医生lkqh医疗kksf医药kdsh医院kksg医＿gkjh十一iilj十七hjrj十万jcoj十三fjoj"
    "十个ihmj十二hkqj十五fhsj十人ldjj十八hlri十六ijrj十几fiqj十分fgqj十四girj十多bioj十天mcom十字leoj"
    "十届cdrj十岁kdrj十年kjqj十日idnj十月jnni十来gkkj十杰merj十＿ejlj千万iksm千二jeom千人lcnm千军fiqm"
    "千多ddom千家ienm千年kdom千方dnnn千瓦ncsm千＿fjjm升一dail升了mill升农aanl升到caml升和aaml升城caol"
    "升官liql升工caml升战faml升效ganl升服baml升的jail升级mirl升自aaml升至aaql升行daol升０cajl升＿kekl"
    "午＿kggm半个ehoj半夜kcrj半天mcpj半导gkoj半小dcpj半年jjri半月kkqj半＿khij华为hnsj华大fnmk华民bgoj"
    "华＿fnlj协作lbpk协助idqk协同kjsi协商kcpk协委dbrk协提adnk协民ddok协议mirj协调lesl协＿hhjk卓越iasm"
    "卓＿eedm单一jbkk单产jdmk单位khsk单元lcpk单化nbnk单独acrk单的kbjk单纯dmrk单＿khkk卖出deom卖到emnm"
    "卖给deqm卖＿jihm南自aeom南＿iihm博会mfoj博士mjsj博物dksi博＿hkgj占一dbkl占了haol占全baol占到hanl"
    "占地lbol占有haml占比iasl占用jkpk占道hcol占０dbkl占＿ffil卡上nenm卡在cmnm卡特mepm卡要mdnm卡＿lihm"
    "卧＿hgbm卫健knsj卫生jksh卫＿hkhj印发nfpl印度inrk印＿ikfl危旧egqm危机ljsl危＿gjhm即使eosj即停eiqk"
    "即可mjnk即将blrj即行fiok即＿gmhk却不acnm却＿cgfm卷＿lhfm卸＿jgbm厂家kapl厂房lasl厂的ibkl厂０dbll"
    "厂＿lghl厅＿lcfm历了hfnj历史jlsi历次fiqj历的gfjj历程mfpj历＿ikjj厉害masm厉打bbrm厉＿hgfm压减kcrq"
    "压到dcnq压力mgrp压实kjpr压缩jcsq压＿ihiq厕所lmsj厕＿jlek厘＿jfcm厚崑ldsl厚的edml厚＿kigl原则misj"
    "原创kjoi原原bfpj原因mksj原始gfqj原来gloi原＿fjij厦＿jlbm厨＿ikdk去一ahkh去了nbmh去五ffmh去以bfkh"
    "去作ggjh去做lcoh去创aflh去努agnh去参afnh去和bgih去实dfkh去对cgjh去就aekh去年hopg去我afih去找kfoh"
    "去推igkh去改kemh去是cghh去理gfjh去的kfkh去看kdnh去研cfmh去管lfkh去解efmh去０dfgh去＿kkmh县上fmld"
    "县人djme县区kkod县医anpd县城jlpd县域hjre县委lnsb县志enod县政amqb县的dgie县级fmpd县纪bpqc县财aopd"
    "县里eoqa县领dnmd县０ggje县＿imle参与kisl参保ieqm参加jlsj参考merm参＿bkil又一celk又不aink又如mpnj"
    "又是belk又有admk又＿ejik叉＿kjcm及以bamm及其gaqm及到gamm及时kgrm及０dajm及＿gekm友们naom友好jhqm"
    "友＿lfhm双一dclm双人gdmm双向icqm双拥hism双方cjqm双碳ndqm双＿chhm反复hirk反对jlrj反应kfok反思merk"
    "反映jhsk反而aiqk反腐ffrk反过eoni反＿gjik发一cdhj发个eehj发中idjj发人gcij发体dejj发到ccjj发力mblj"
    "发区kclj发和adjj发奖ldoj发展lhsg发工eehj发投acmj发挥jlsj发改mmlj发放lioj发明linj发热ldnj发现jkph"
    "发生kjoj发的jbhj发系hejj发经ablj发给cdmj发表kcmj发言nasj发货mkpj发达ljoj发＿hinj取一dajm取决eaom"
    "取分daom取得idsm取更aaom取消karm取的laim取精mbnm取＿iejm受不gekk受了hcnk受人fdmk受到hapk受得denk"
    "受教ceok受理lcnk受的meik受益ldrk受过ddok受限heqk受＿iijk变为hdmk变了mdlk变化maqk变形mfnk变得bcok"
    "变成hapk变更menk变现memk变电eenk变的keik变革llsk变＿jjkk叠加lasm叠＿jedm口号misl口城danl口增aanl"
    "口子mapl口就aall口岸kjsl口总eaol口的jakl口袋jarl口高fall口＿kekl古＿ilfj句话masm句＿kbhm另一aoqh"
    "另外mpsd另＿cogh只会ekmj只好hilj只是einj只有dmqh只用ghlj只看fhnj只能ajoj只要anpi只＿clkj叫＿jghm"
    "召开hjsk召集jeql召＿gigl叭＿iedm可不aeih可以fjsf可及mfmh可怕mfph可想gflh可持cdnh可支adoh可是hpke"
    "可替ffph可能ghrg可避efph可靠ldqh可＿ejmh台上lann台企bbmn台和aaln台建camn台是cajn台的hakn台要cajn"
    "台账narn台阶nasn台风lmpn台０dain台＿lfkn史上jaom史学eanm史性jaqm史文aapm史时haom史遗carm史＿kaim"
    "右的falm右＿nbhm叶＿kiem号召jjsl号＿lgil司一bajm司不aakm司也aamm司以cajm司会fajm司作gajm司做eakm"
    "司全cajm司内gaom司前fakm司发balm司只aalm司可aakm司各aamm司员fajm司在famm司对aamm司将banm司就aalm"
    "司工eaim司已aaom司很aalm司总eamm司成eajm司战fakm司所ealm司才falm司推aakm司提aalm司整eamm司文balm"
    "司是eakm司最aanm司有eakm司未aanm司机lkmm司来jakm司正camm司没aakm司法kjom司现dalm司生eajm司的famm"
    "司监aamm司管dakm司组ealm司经aakm司给damm司能dajm司董aasm司要aakm司走falm司还aalm司这aakm司进fajm"
    "司都aalm司０dahm司＿idmm吃一cell吃亏ndsl吃住feql吃拿bkrl吃饭mhsl吃＿jjil各业flkg各个akne各乡epqb"
    "各人fkjf各位gora各单dope各县jppc各国gjlk各地hjmg各家flkl各方fhol各族djrg各村hope各条gjmg各民cjng"
    "各界fhpg各的lihg各种ajrj各类bjsf各级enrj各自egog各行fjkg各负djng各部dmoi各项ajqf各＿anlg合一mdhl"
    "合体mcll合作liqk合利gell合力mbml合化lcll合发aaml合同kkrl合在bkjl合实dcll合并lhpl合性hcnl合成edjl"
    "合承ddnl合改cbml合整dcnl合服acnl合格jfrm合治dbol合法icml合理jipm合的jbil合管dcll合能ddjl合自adkl"
    "合规kjpl合试ecol合起dbol合适kbrl合部ldjl合＿jhml吉＿hkdm吊＿kjbm同一amkc同体lfnc同创ahlc同努agpc"
    "同发bfmc同国dhjc同场dfnc同城dhlc同学jmoa同富fgqc同德nioc同心lhlj同志jnsa同意mkpa同成ehjc同推agmc"
    "同时loqa同期hhmc同样impa同步lhpc同比efoc同的idkc同等dgmc同胞nhrc同质hhmc同＿immc名专acnk名公abmk"
    "名单mhrk名同dbnk名员fbmk名城lcnk名字mark名学ebmk名的kakk名＿kgkk后一abki后三edli后不adji后也aeki"
    "后五gemi后人jcki后他celi后会feji后你bdli后再abpi后勤jmsi后发deki后可adli后在beji后备ejqi后天knlg"
    "后就abmi后我abki后才edni后方imoi后是bdii后有adji后服admi后来honh后果ldmi后的iaki后继kepi后续cemk"
    "后要adji后还admi后这aeji后都aeki后面kkoi后０degi后＿kimi吐量ibrm吐＿hfcm向一bhjo向世adoo向中eklo"
    "向他bdmo向优lcno向全akno向前kcno向县ddmo向发ddko向各acno向和beko向国ddko向大bbmo向好mcmo向客bdno"
    "向市dcmo向开eeko向往meoo向成eeko向我acjo向日geno向是jdjo向更admo向未ajpo向流felo向的jbio向社acno"
    "向科demo向自aelo向西geno向这ifio向高edlo向＿jilo吗＿nbgm吞吐gasm吞＿ffcm否会gfmm否决mdrm否则imsm"
    "否可afom否有aenm否＿ejim吧＿ndem吨＿mcgm含＿ggem听一dflk听不aelk听了imol听你dfnk听取fhsk听听girk"
    "听得bdqk听汇bfqk听＿jjik启动kmsm启发mgqm启＿flgm吴＿glbm吵＿kfcm吸取jaro吸引ggso吸收igso吸纳haso"
    "吸＿efgo吹＿hedm呀＿ndem呆＿jicm呈＿kicl告一dbkl告工danl告的lakl告知lbql告诉ehsl告＿lfil员一ccii"
    "员上hdji员不acji员也acki员会lani员全bcki员到edii员包edni员单gdli员参adni员可adji员和aami员在bcji"
    "员大dcji员对cdji员就gdji员工kjsh员干edki员提acli员是cdhi员有cdhi员每abni员的eaki员要eaki员进fdji"
    "员都acli员０kdgi员＿jhmi呢＿naim周三gdnm周五fcqm周围nbrm周年lcnm周期kasm周末kksm周边ijsm周＿hhim"
    "味着dasm味＿kdfm呼吸jdqn呼唤gisn呼＿kggn命令mism命周barm命感marm命的jalm命运laqm命＿kdjm和一bahm"
    "和三fajm和不aagm和专aamm和世aalm和业dhjm和两bakm和个daim和中dakm和主cakm和乡dalm和二galm和交calm"
    "和产aalm和人fajm和他cakm和价galm和任fajm和企aalm和优balm和作fajm和你cajm和使balm和保dakm和信ealm"
    "和先eakm和全aakm和公aakm和关eakm和其aamm和内ealm和军gamm和农aamm和分dakm和创aalm和利falm和制gajm"
    "和区fakm和医bamm和县dakm和反camm和发bakm和可aaim和各aamm和合eajm和同ekim和后gakm和员fajm和商falm"
    "和国falm和地eakm和城calm和培aalm和基aalm和增aakm和外fakm和大cajm和学eajm和安camm和完dakm和实dajm"
    "和客aamm和家faim和小eajm和工bakm和市calm和干dakm和平kjml和广fjml和应dakm和建daim和开dajm和强hakm"
    "和成dajm和我faim和战eakm和执bamm和技aalm和投aamm和指aalm和挑caom和推aajm和提aakm和支aamm和改calm"
    "和政balm和效gakm和教cjlm和数ealm和文aamm和新cakm和方dakm和无aalm和日galm和时faim和智bamm和有aaim"
    "和服aanm和未aamm和机dakm和核galm和民eajm和水fakm和治falm和流dalm和消aamm和激aanm和物falm和现eajm"
    "和生calm和监aamm和省canm和研cakm和社aaom和科calm和竞ajmm和管balm和精bamm和组eakm和经aakm和结eakm"
    "和网ealm和美fanm和群ealm和老balm和考eakm和职ealm和能cajm和腐fapm和自aakm和落calm和融canm和行eakm"
    "和西gjlm和要bahm和规balm和谐kism和财aalm和责fakm和质dakm和资dakm和践eaom和运camm和部faim和配eamm"
    "和重calm和量gakm和问eajm和防ealm和集calm和项eajm和预aamm和风famm和高cglm和０eajm和＿fdnm咖＿dgem"
    "咨＿ejdl咬＿igbm咱们bnrh咱＿enej品不abim品与bamm品产ebkm品以cbkm品价faom品供bbnm品做eblm品出dblm"
    "品加balm品和gamm品在cbjm品安caom品开canm品德kkqm品是caim品格naom品牌mism品的gakm品研banm品种lhom"
    "品线kaqm品经ablm品药faqm品要cbim品质lirl品都ablm品零eaqm品＿kflm哈＿jldm响了janm响力laqm响应larm"
    "响的lakm响＿lahm哥＿lfcm哪一alon哪个ampn哪些fksn哪儿mesn哪几agon哪里mhsn哪＿gkjn哭＿lgbm哲学ljsn"
    "哲＿fjen唐＿igbm唤炮dasm唤＿hdem售后hjpl售总eaql售收casl售额kasl售＿jfil唯有anqj唯＿clfk唱＿ihdm"
    "啃下farr啃＿jfcq商业ehqi商人mdkj商务jmoh商品jaqj商场loni商引ccqj商户lcoj商环barj商的cbjj商联mdpj"
    "商贸hdqj商量mboj商＿jikj啊＿ncfm啡吸aarm啡＿ldem啥＿kedm啦＿mfcm善于firm善作gcll善和bcll善城dbol"
    "善成mcll善民capl善生ecml善的jbjl善＿kgjl喇＿ekdm喊＿kdem喜马elrn喜＿jjfn喝咖aism喝＿jifm喷＿jedm"
    "嘉＿gfcm嘛＿ndem嘱托nasm嘱＿ifcm嘴＿kfcm器人maom器材marm器的eakm器＿lahm四不kkhl四个giom四五nfql"
    "四件jinl四十akqk四千bipl四大dhll四小bgpl四成mhml四是fqml四次kinl四点khnl四百ahql四类lipl四要hqll"
    "四项khol四＿knkl回到bjoi回去liql回家lioj回归lgqj回报mdqj回来miqi回避mfrj回顾mnsh回＿ijkj因为fnsf"
    "因地fmog因此mpsd因素mhsh因＿inkh团体ldom团组eeom团结kjsn团队kgsm团＿iijm园区ljsk园建cdnl园的feil"
    "园＿kiil困人gdlk困境lcrk困难lisj困＿fhik围内lerl围绕jnsk围＿llil固体eeom固化meom固定hmrm固拓acsm"
    "固提aepm固树edsm固＿jihm国一cchj国不adhj国之delj国也aejj国产ddjj国人jalj国代eekj国企ikoj国公ackj"
    "国内ikpk国军gdmj国农aelj国前cbmj国务elki国发deij国和bdij国国deij国土jkpi国在gdij国外jjoi国大dcjj"
    "国家jjri国就aeij国工eeij国市ddkj国平eclj国建cdjj国式eboj国政cdkj国文aapj国是fcij国最adlj国有glkj"
    "国民bcmj国特aaqj国的hakj国科celj国第aaoj国经ackj国统dcmj国要bdhj国资hjmj国走gekj国这aeij国重ddkj"
    "国防bkpj国际disi国首abpj国高feij国０cchj国＿hinj图书jlsm图＿lihm圆＿iien圈＿mbgm土保dfoj土地kksh"
    "土壤lksh土空efqj土＿ijij圣＿gjdl在一cjkh在三fkji在上hkij在下emjh在不aiji在世ajmj在业ekhj在中dmli"
    "在主aklk在了mfhj在于jdmj在产bmjj在人hmii在他bkjj在代dlkh在以amji在任fmii在会fkhi在你aklh在信emkh"
    "在做jfkj在全ammg在公ammi在创alkh在制hhij在前kimi在办fgkj在十agjj在华amnh在县cflj在发bejj在各akli"
    "在哪jfpj在国alki在在ifij在地gjjk在基amkh在墙hgoj在外imni在大bkkk在学dljk在实ekkk在客aklj在家gijj"
    "在就aghj在岗lfnj在工bljh在已aglj在市bmlj在平fhjj在座dnpg在建fmjj在开bkki在当cnkh在很ailj在心ifkj"
    "在思dglj在我fkli在战dmkh在所ehjj在手fflj在执bhlj在技akkj在推ehlj在提akjj在教chkj在整dnki在新elki"
    "在日fmlj在是hhij在最ajli在有ajii在服akkj在未ammi在本elki在机dljj在村jfmj在某ajnj在校ghkj在正dhjj"
    "在此mpoh在每ajkj在法glkh在流dlkj在海cmnj在深bjkj在生dlji在用hgij在电dlki在的jbij在省dllj在眼egnj"
    "在研bllk在科cmkk在第alli在管bmkg在经agjj在网ckmi在美bjmj在群egkj在老chjj在职emki在肯cqmf在自alkm"
    "在艰amni在西flli在要ajhj在走fgkj在路hhkj在身ehkj在运dmkh在还afkj在这anne在进diji在那ejmj在门fhjj"
    "在非ejlj在项dmki在高ckkj在０gkji在＿gloj地一cchl地下jjll地不adhl地产jaml地优cdkl地位maol地保cbml"
    "地做jcll地免fdol地制eanl地化kckl地区jjrj地去kbml地发ccjl地员ecll地和ackl地团dcnl地图mcol地在bcil"
    "地块mlpl地头mcml地实ecjl地对cdjl地就adil地建bbll地开dckl地承cdnl地把adkl地推ackl地提abll地改kckl"
    "地方liql地是clgl地理jbkl地的iail地看icll地管edjl地级glkl地综adnl地考dcml地肥fdpl地见hcnl地认cdll"
    "地质icml地进fdjl地里lbml地面hlkl地０cchl地＿jhml圳＿kdem场上kanl场不aahl场人fajl场份gapl场会makl"
    "场准gaml场办faml场化kanl场和aall场地lkml场大jajl场工eajl场建call场开eakl场战fall场所maol场是cahl"
    "场景lgsl场的gakl场监aaql场竞aapl场经aaml场营eaml场要bail场部janl场馆lmpl场＿kell圾分daqm圾＿kcfm"
    "址＿ledm均可aaqo均增aaro均居daqo均年eano均效gapo均水daqo均衡kaso均预aaqo均＿eaio坊＿lfcm坎＿lfcm"
    "坏了laqm坏＿kcgm坐下iepk坐不afmk坐到deok坐在alqj坐＿iihk坑＿lidm块地kaom块牌haqm块的fajm块钱marm"
    "块＿lahm坚三gill坚克eiql坚决dlsl坚定ilrn坚实iinl坚强ifpl坚成eill坚战ngol坚持insl坚行fiml坚＿hmkl"
    "坛＿medm坝＿ljem坟＿lkdm坡＿jifm坦＿jjdm垂直aasm垂＿eedm垃圾kksj垃＿ckfk垄断mbrm垄＿jfcm型企aaom"
    "型储eaqm型农aaom型升fapm型发camm型城baqm型开damm型政canm型案hapm型水fanm型消baom型的gakm型社canm"
    "型经aamm型能ealm型董baqm型＿kajm垒＿lfcm垫＿iedm垮了napm垮＿kdem埋头girm埋＿hhem城为egjj城乡flsk"
    "城创aglj城区jlpi城墙kerj城工bdmj城市jjsj城的ifhj城管lnmi城部eflj城里gnmi城镇hlsi城＿hklj域创aamm"
    "域医aaqm域协caqm域发camm域和balm域改daom域生ealm域的hakm域经aaom域风eaqm域＿jakm培养kism培育imsj"
    "培训lksk培＿akjk基于glqk基因lknj基地mapk基层jjsh基建lkmk基本cjsj基础lhsl基线mjpj基调nenk基金ljqm"
    "基预aeok基＿eilk堂的ealm堂＿lbhm堆＿lgem堡＿lfcm堤＿keeo堰＿lfcm堵＿jifm塌＿kfdm塑造jbsm塑＿jgem"
    "塔＿kifm塘＿kedm塞＿khdm填＿kkfl境中laml境保daol境卫carl境和ball境外faol境电dapl境的iajl境质daol"
    "境＿ldjl墓＿ljcm墙上mkqm墙口mcrm墙＿lhgm增产lcll增加ihrl增多ndkl增大lcjl增就aall增强lkrl增收lapl"
    "增效naql增至abql增进kcll增速karl增量miok增长kdsl增０cbil增＿ehll墨＿jgbm壁＿jedm壤＿leem士兵lasm"
    "士的fbkm士＿lfhm壮大kksk壮＿hjgl声的eamm声社aarm声音masm声＿kbhm处一cajm处不aajm处主cblm处也ablm"
    "处于ajpm处代ebmm处分manm处在ainm处处jjon处审ebom处理mgrm处的iakm处罚masm处置masm处都aanm处＿kfkm"
    "备一dcim备制faom备力hclm备和bclm备好lknm备干dbom备案mbpm备用gcmm备的jbjm备足lbqn备队kasm备＿kgkm"
    "复制laoo复劳eaqo复杂maso复盘mlpo复＿jdjo夏＿jkfm夕＿kfcm外一cejj外出imoj外包llqi外合ddoj外国alnj"
    "外地gmmi外市demj外开bdoj外有bfjj外来imli外界emoi外的idkj外籍flsi外经aflj外贸hmsj外部flok外面imph"
    "外＿jjkj多一ahkl多万cclk多不adhk多东ednk多个jalk多么djmk多了mamk多产aamk多人kamk多亿jcnk多优bclk"
    "多余ciqk多做elkk多元jipk多公adjk多出hckk多名jcnk多员fdjk多国cckk多地eckk多大lakk多学edkk多少lgrj"
    "多就adik多干ejkk多年kkni多得mclk多打bcmk多措gnoj多数jgpk多方cilk多是hcik多有bdhk多机edkk多样jbnk"
    "多梯ejqj多次jkmk多的ialk多种fbnk多花glnk多路ilmk多钱ncnk多问iclk多领ddlk多高kckk多＿jhmk夜里ilrl"
    "夜间ilsl夜＿kkhl够的lalm够＿kaim大一cegg大专afkg大中geig大了ndjg大事mhng大于afkg大产cejg大人fmhg"
    "大代cdlg大以cghg大企afkg大优bekg大会lhne大作gfhg大使kgkg大做dfjg大公aklf大内delg大决fgjg大到ceig"
    "大力cong大半mfmg大厅leqg大及bflg大发fejg大变ffkg大合efig大和aejg大国kkkf大地jdkg大型ginf大基bgjg"
    "大多bjmf大大cdjg大学kjof大宗dlqf大家imrd大对aekg大小lilg大局ldng大工cejg大市fglg大常bflg大幅djrg"
    "大干efjg大平djlf大开cekg大循cgng大成deig大我lheg大战idlg大户mfkg大批gdng大投femg大提afjg大政dgig"
    "大数blni大文aekg大新dfig大有adig大机efjk大概hfpg大模eglg大海lflg大湾hfqg大班gglg大生egig大的iclg"
    "大省kflg大科belg大突dglg大群egkg大考mgkg大胆dkrg大致ffng大行ffig大要cgfg大规ahnf大贡aeog大质egjg"
    "大运dfkg大进eijf大部dijg大量dinf大问dekg大面gfjg大革hgkg大项egng大风iflg大高dfjg大＿ikog天一bijj"
    "天上ialk天下lhoj天不aikk天之baok天也ablk天会gbkk天你dckk天内dbmk天到hbkk天召aark天和bcjk天在hbjk"
    "天天djok天就aamk天开gjmk天我aalk天把abmk天数hbmk天早ecpk天是bbik天晚dcpk天有bjik天来hcjk天气jaqk"
    "天没ackk天津kjrk天然ebnk天的halk天看ibmk天能ecik天要bbik天起mank天还aclk天这aalk天通gclk天都fbmk"
    "天０dchk天＿kglk太多lgql太大mcol太平hcql太快mdql太高mdol太＿eiil夫＿mcfm央企kapm央八casm央决fapm"
    "央周carm央坚dapm央巡carm央生eaom央研capm央经aaom央集baqm央＿iahm夯实klsn夯＿hldn失业kcom失去hdom"
    "失职ldqm失能gdnm失败lksl失＿jiim头一bmli头上manj头不acjj头人nckj头企aboj头就ablj头抓kcoj头是cbjj"
    "头治fcnj头的hajj头看mbnj头脑lbrj头苦fcpj头连ccpj头部fckj头＿lgkj夺＿jjdm奇＿jhdm奉＿ehdm奋力eapk"
    "奋勇gcrk奋战kcok奋斗lhsj奋进njok奋＿fhjk奏＿mfcm契＿gfcm奔＿gedm奖励mhsm奖的jckm奖金ljsm奖＿khim"
    "套＿lbgm奠定ebrm奠＿ggbm奥＿fkcm女儿icsm女员fkpm女士ndrm女＿jhhm奶＿kedm她们kkpm她＿ilfm好一aajk"
    "好三gbjk好不ajjj好中dakk好了mamk好事mamk好人lakk好以bajk好做kljk好像hbok好全dbik好几aink好创abkk"
    "好发cakk好各aalk好国dbjk好在dngk好地galk好型hank好城dbkk好处mamk好多djlk好好einj好安ebkk好就aaik"
    "好工daik好干lalk好开dakk好成ebjk好房hbnk好政calk好整eblk好新dakk好日gamk好时fbjk好是cbgk好服aalk"
    "好本fbkk好每aamk好满cbmk好生dalk好用jakk好的jfmk好看malk好第aamk好结eblk好统eamk好群eblk好自aalk"
    "好落bank好蓝ebpk好过mbjk好这aakk好重ebjk好项ebkk好０dagk好＿kfmk如一djii如下mjli如今hnni如何glsk"
    "如期gkni如果dpse如此llri如说kioi如＿inli妇女jksl妇联jlsk妇＿hkgl妈＿jkel妥协mjsj妥推aerk妥＿hjfk"
    "妹＿jedm姆＿lfcm始就afmj始的mejj始终gmsi始＿kjij姐＿ifcm姑息narm姑＿ifcm姓的eamm姓＿icfm委书daql"
    "委会japl委内flml委办kbol委十acml委员jjsl委和bbll委坚ccol委屈mbsl委工eckl委常bbpl委托lkrl委政dcml"
    "委每acml委的gajl委监aaql委督gbql委组ecnl委要aall委领dcnl委＿kgkl威＿jhfm娃＿kfcm娘＿kfdm婆＿jkcm"
    "婚＿ifcm婴＿ggbm媒体jksn媒＿gkfn嫌＿hfcm子一cbjl子上laml子不abjl子也acll子们ibkl子信ecnl子公anol"
    "子和bdjl子在bbkl子女jkrl子就abll子工eckl子成caml子是bbjl子的jajl子要acjl子都acml子里laol子＿lhll"
    "孔＿mlek孕＿ggbm字化japm字塔kasm字政caom字的kajm字经aapm字贸baqm字＿kajm存下ecol存储jmrl存在khrn"
    "存款inql存的kckl存货ikrk存量kjrk存＿jijl孙＿hmek季度iasm季＿iahm孤＿ekdm学一ciik学习ljsl学们ldjk"
    "学会gknl学位kdmk学前fkmk学历llqk学合efkk学员klnj学和bfjk学城lfkk学家laok学就afik学技bemk学指afmk"
    "学教cemk学期jdok学校lmsi学生ljpj学的igkk学研bdnk学科jjol学第aflk学管dekk学要beik学费menk学问melk"
    "学＿ijmk孩子kksl孩＿gjhl孵化jbrm孵＿ggbm宁可alrm宁＿jkgm它不akmk它是bmmk它的fkmk它＿jlik宅＿hjcm"
    "宇＿jhdm守住jmso守儿fgqm守护jfrm守＿jkim安全kjsi安委fenj安安idol安居kepj安心lemj安排lesj安整efnj"
    "安机demj安监innj安置klri安＿hjkj完不amjk完了menk完以chkk完全ahpk完善knsk完工mglk完成kksi完整jiqk"
    "完毕nhqk完的lghk完美lfpk完＿hlkk宏观gksl宏＿fkem宗教lism宗＿ihfm官僚jasm官兵masm官司maom官的ialm"
    "官要calm官＿lahm宙能dbrm宙＿kfcm定一bajm定下eamm定不aalm定义kipm定了khlm定价llmm定会canm定位mapm"
    "定信eamm定出dakm定制kilm定召aaqm定向kamm定和bajm定在aakm定实eakm定就aaim定性keqm定成dakm定是ealm"
    "定有aajm定期ehom定的jakm定程galm定精aaom定级malm定而aalm定能balm定要caom定资ealm定＿jdmm宜发cbpm"
    "宜居kjsm宜＿khgm宝贵jasl宝＿jffl实一cfhj实不afhj实中gfjj实也agij实习ikoi实事mjol实做celj实党afnj"
    "实全dgij实到cekj实力mdmj实加bgjj实国dgij实在lkkj实地jjmj实基aflj实增aflj实处nflj实好ifjj实实jcmj"
    "实就aekj实干lhnj实开cfkj实性mglj实惠mgoj实我aeij实抓egmj实推adnj实提agjj实效nemj实施knsf实是feij"
    "实步gflj实现jirj实用lfkj实的kcij实相aeoj实行jlpj实责fflj实践kksh实际jkri实验hbqj实＿iknj审批mcsk"
    "审查mdrk审核kfqm审结mjqk审计kmsi审议mhsk审＿hkjk客户jjsk客观jlsl客＿gjkl宣传kmsj宣布mgrk宣讲lhqk"
    "宣读hgsk宣＿alhk室和bamm室每aapm室的jakm室要aamm室里iapm室＿leim宫＿kgbm宰＿gjbm害的lalm害＿lbhm"
    "家一aajl家万ccll家上fbil家下fbkl家不aajl家与bckl家中ibjl家也aall家乡kknl家了nchl家交ccll家人ljkl"
    "家从bbll家以aakl家企aanl家会hcil家做dbkl家先eckl家公aakl家共acll家区fcjl家医ccml家去lbkl家发dbil"
    "家可aall家合fcjl家和aall家回hbml家园mbnl家在aajl家坐ecnl家多ecjl家大ecil家安caml家实dbjl家家glik"
    "家对bbkl家就abjl家属kjql家幸ccol家底lmon家庭lisj家当kckl家想gcll家把gall家提abkl家政kbll家数ecll"
    "家文bckl家新dbjl家是bbil家有aail家来kakl家欢ccpl家物fcll家生dbkl家用gcjl家电lbll家的hall家看iaml"
    "家知dbml家科dckl家级iaol家能dcil家自ackl家要aakl家认bbml家说kbll家请dcml家还acjl家进fcil家通fckl"
    "家都aanl家里jmnk家重cbll家长jknm家门jaml家０dcfl家＿kgnl容不abln容提aaon容易khsn容＿kfin宽容lksm"
    "宽带jjsm宽＿kihm宾＿lidm宿＿ljfl寂＿gjbl寄托germ寄＿hiem密地ebpm密型gcqm密结ecpm密集jkrm密＿kghm"
    "富有ibmm富民kbqm富的ibkm富＿lghm寒＿jjdl寓＿lfcm察机faom察组eaqm察能eanm察＿kbhm寸＿lfcm对不alkj"
    "对业ehjj对中dlki对了mhij对于cpqh对产clkj对人glki对他fimj对你almj对全bllk对公akmi对准ijmj对创aklj"
    "对华akni对各almh对合ekki对员ekli对基alll对外gkph对大dlji对客akoj对工cnki对干dmmj对待jjqh对性jhmj"
    "对我ajlj对手lgqj对接lipi对整enmj对新cnlj对有bnij对未akpl对本eimi对标jknk对照kmqh对的lfhj对着ehlj"
    "对确eomi对管eijj对经ahkj对美dhmj对老cnlh对考djmj对自aimj对象lfqj对账mhnl对这anmh对面ghkj对高elkj"
    "对＿gmmj寻常merl寻找jjsl寻＿giel导一daim导下napm导不aaim导世banm导产camm导体kamm导包dapm导向marm"
    "导员lamm导和aamm导小caom导干danm导每aanm导班ganm导的iajm导组manm导者mapm导致dasm导要aakm导＿lelm"
    "寿命iasm寿＿jedm封信mdql封关fmpk封存ndql封顶ncsl封＿jhgl射＿iiel将会efmi将军mksl将在bjli将是bgki"
    "将来gnqh将继chpi将近lgpi将领mhmi将＿glki尊重ljsm尊＿gkfm小事mcol小企aipl小作gfkl小公aknl小区liqk"
    "小国jmok小城genl小学jipl小小clnl小巨dfql小巷mdsl小时lfrk小的iijl小组mbql小金fenl小＿ijll少一bhll"
    "少了manl少于farl少人kall少将mjpl少年kinl少数ilql少的lbil少要bcjl少量hcml少钱nbpl少０dcil少＿kgkl"
    "尔实eapm尔＿hcgm尖＿jdem尘＿medm尚＿ldem尝＿jfcm尤其ansl尤＿endl就一ebii就上fdii就下feji就不aemi"
    "就业linh就了gehi就从bdki就会chni就做ilki就像ioqi就出deji就办meki就医keli就去hdki就发ddii就变feki"
    "就只aimi就叫feni就可aeni就在ajki就地diki就处geki就多hdji就好kdji就如enki就容gemi就已aeli就应ccli"
    "就建dehi就开ccli就形celi就很acmi就得cdki就必aeli就意feki就感memi就成gcki就打leki就找demi就把dami"
    "就提idki就无aeli就是gjpi就更aeki就有efli就来kdii就永aeoi就没aaoi就看fdli就知ddmi就等eeji就算fimi"
    "就给cjli就能aemi就自aeii就行mbli就被adni就要admi就让bdli就说jcmi就走kcmi就越bdmi就近hdni就这amii"
    "就进feii就需beli就＿eini尺＿ledm尼＿jhdl尽快cjsm尽管dopj尽责mgql尽量ggpl尽＿hkhl尾＿leem尿＿hkcm"
    "局一dcil局之cbol局作gcll局保dcml局党cnnk局和fanl局局gbol局建dbll局把bcml局每acnl局牵abql局的iakl"
    "局要aaml局负cbpl局通fbnl局部giml局长kapl局面napl局０cbjl局＿lgkl屁＿igbm层减daqo层分eano层员daoo"
    "层实ealo层层fkrp层干capo层建dalo层次kaqo层治faoo层的iako层社jaoo层管dano层级lapo层防daoo层面laoo"
    "层领bapo层＿jejo居全ebql居宜ffrl居民glsk居环deql居老aeql居＿ijjl屈＿lhdm届中faom届全danm届历dasm"
    "届＿ibhm屋＿ldfm屏障mfsk屏＿jkek展一cahj展不aaij展中jalj展为dajj展主balj展会lmjh展作fajj展全bakj"
    "展农ablj展到iakj展动gakj展厅jlrj展历ebmj展取danj展和aamj展国cajj展基bbkj展壮caqj展大dajj展工dajj"
    "展开lalj展思dbmj展成dajj展战falj展提aakj展数ealj展文aalj展新aanj展方dalj展是cahj展服bbkj展望hnli"
    "展机dalj展格daoj展水ealj展活fblj展深bamj展环eamj展现iamj展理fakj展生ebjj展的ialj展示iaqj展社bblj"
    "展科calj展稳ebmj展空eanj展第aamj展经aakj展能daij展脱dbpj展行fakj展规bamj展试fbmj展质ebkj展速ebmj"
    "展重ebjj展高eakj展＿lfmj属于akrl属企bepl属国deol属地impk属＿jihl屡＿eidm履行hhsk履＿hifl山上fmng"
    "山东kiri山湖efri山的ieji山＿kjji岁以adqi岁的iemi岁＿ljgi岗位lgsn岗扩acpn岗的kbjn岗＿kgjn岛＿kdem"
    "岭＿mhem岸＿kcfm峡＿kfcm峰＿kcfm峻＿kfdm崇高hdrm崇＿eiem崑＿lfcm崛起masm崛＿gfcm崩溃lasm崩＿ffcm"
    "嵌＿ggbm川＿jjfl州代daqm州＿kbgm巡查mesk巡视lfsk巡＿gkfk工一ccgl工不abhl工业jknk工中kcjl工也ackl"
    "工人kkkl工代ddkl工企bejl工会lmlk工作lgsm工具mhql工厂marl工及cekl工友lnoi工可adjl工和acil工商gnml"
    "工在abjl工地lill工培adll工委kcll工就adhl工工edhl工座gdnl工建bcjl工提adjl工是bcgl工智aarl工有achl"
    "工期mcll工的hajl工程miri工等edjl工能eehl工自ackl工要gbil工资ljpk工进fdil工都abll工＿ihnl左右nasm"
    "左＿gbhm巧＿kfcm巨人nbon巨大jhsn巨＿iggn巩固jmsj巩＿cmgk差一dfkk差不admk差别lepk差在iolj差旅efqk"
    "差距njsi差错nerk差＿jjik己不aajm己也aamm己做jamm己去ganm己开ealm己是cajm己比mamm己的gaom己＿jakm"
    "已有gcml已经ahsk已＿ehjl巴西hmsm巴＿ilfm巷＿lhem巾＿kfcm币＿mdem市一dggh市上igjh市人ekkh市全ckkh"
    "市公aelh市创akoh市发cekh市各agkh市和bgjh市圈kfqh市场kksh市基aglh市委lmqe市工dfjh市建acnh市政fmoe"
    "市文aflh市是cfhh市更aenh市民jlof市治ffmh市测fgoh市生efkh市的hdih市级elmh市里inmf市０dggh市＿ikmh"
    "布一ddlm布在cdmm布局mjsm布＿kiim帅＿mfcm师们lbml师傅kksk师和bdll师的hakl师要bckl师队gcol师＿kgjl"
    "希望jnsk希＿anik帐＿lhdm帜＿mgbm帝＿medm带一eamm带出dcnm带到dclm带动iaqm带回hbpm带头kjsm带宽ljrm"
    "带来faom带着bhrl带领bbpm带＿ihjm席人ganm席会jaqm席＿jbgm帮助kfsm帮我gclm帮扶lasm帮着dlqm帮＿hgim"
    "常住emql常务ekol常多jbol常大ldml常好mcnl常委iarl常常bdpl常态hksl常的lcjl常重icol常高ldml常＿gijl"
    "帽＿kfcm幅度iarm幅０danm幅＿jcfm幕了napm幕式iarm幕＿kdem干一bljl干不adil干了kdkl干什ainl干净mgsl"
    "干出ccml干劲ncrl干就aejl干得bknn干活mhol干流hdml干的jcil干警kdql干道ldnl干部kjsm干预kcpl干＿iill"
    "平不adhl平凡kjrl平台lisl平同bbnl平和idkl平均fisl平安kkqm平对bdkl平平hcml平建ddjl平开edkl平总baql"
    "平新banl平方fbnl平时jlml平洋lcrl平的jbil平稳lipl平竞adol平衡mhsl平＿khll年一faji年上gcii年下fcji"
    "年不abhi年中lcji年之bbni年也adji年了ndhi年产ddji年人kaki年代lami年以aami年任gdji年做edji年全aali"
    "年公acii年内jhoi年冬ddpi年出edii年初kmph年到dcii年前kaoi年华kcli年发dcii年同dcki年后lani年和mdii"
    "年在hbji年均ahqi年增acli年多jcki年大hcii年实dbji年对cdii年将cdli年就abki年工cbji年已adli年年cali"
    "年底hnqh年度hjni年开cbli年我aaki年才fcki年接edki年提ibki年收fdki年新dcji年时gami年春ecoi年是laji"
    "年有kbji年来mani年汛fdoi年没aami年的fali年秋cdpi年级hnlh年纪jlni年终akni年经acji年至bdmi年行dali"
    "年要abii年规abmi年走gdki年起mcki年轻ilsh年过dcji年还acli年这adii年都acki年里mdki年重edji年销fdmi"
    "年青kmoi年龄jari年０eali年＿jhni并不cjpm并且imsm并举leqm并没adpm并请ceqm并非ejqm并＿gjjm幸福lhsl"
    "幸＿ghgl幻＿kgbm幼儿jbsm幼＿hhfm广告mjsi广场mipi广大blpi广州josd广播lfri广泛iksk广＿jkji庄稼mbsm"
    "庄＿igem庆祝ierm庆＿kjfm床＿kifk序推aaqm序的kalm序＿lahm库存lhsl库的hdll库＿kjil应商lbqj应对hipk"
    "应届empj应当cmnh应急hlsh应是jeij应有adkj应用lhrj应的icjj应该djsi应链kbsj应＿hjlj底下lknm底以aanm"
    "底前jasm底数mjpm底是balm底的kajm底线narm底考dbom底色mbpm底还abnm底＿kfjm店＿lcgm府债farm府决eapm"
    "府向fanm府和aamm府工baom府常caom府建canm府投aaqm府是cajm府的gakm府督farm府系hanm府自aaom府要bakm"
    "府规canm府＿jajm庞＿ehdm废＿jkfl度一caim度上kakm度不aakm度也aakm度会makm度化malm度和aamm度在caim"
    "度型ganm度培aanm度就aakm度建dakm度很aamm度提aakm度改damm度是hajm度来ialm度比eamm度的jakm度考danm"
    "度融baqm度要baim度调famm度过gamm度重camm度量jlkm度＿lblm座城dapm座小eaom座水faom座的gamm座谈jhsm"
    "座＿kehm庭的ebll庭＿kghl康养larl康发daol康复iasl康指aaql康＿kdhl廉政bdrl廉＿jjel廊＿ldem延续kdqm"
    "延＿jigm建一aijm建了heim建全aclm建共aemm建到dfim建和bfim建国hdkm建在cfhm建好jnml建局ldnm建工abmm"
    "建强jolk建成imom建房keom建改efkm建文aelm建新hekm建的iihl建省eflm建立hkso建筑kjsm建议mjql建设mjsk"
    "建部ffim建高efjm建０cjhm建＿hjnm开一acjl开了ljlk开会mlmj开全bekl开创aeml开到gdll开发ljpl开好gfjl"
    "开始lgsl开学immm开局mjok开展kmrk开工lknl开差ggnl开幕jmsk开得cfll开拓jjql开支lgkl开放ljsm开机ngjl"
    "开来mfjl开的lcil开着mfml开这ajlk开门lfll开＿ijml异化lhrm异地emqm异常kfqm异＿jjgm弃＿kcfm弄虚cmsm"
    "弄＿dlem式主aaom式发damm式和gamm式改famm式是iakm式来iamm式现bapm式的ialm式＿lakm引发cdnm引导kksm"
    "引更aenm引资kcpm引起fdom引进jkqm引领lfsm引＿iijm弘＿fnck弟＿jjfl张图nerj张榜lesj张＿kiij弦＿lfcm"
    "弯＿kdem弱环eaqm弱项naqm弱＿kcgm弹性lbrk弹药jksj弹＿kggk强与bfml强了mfkl强产dfkl强企agll强做egkl"
    "强党cgnl强农agml强制gfll强化ioqm强县mfml强国kell强基ienl强大lfnm强对adnl强度kenl强政beml强新egkl"
    "强烈kerl强生efkl强的jdjl强监afnl强省mdql强社cgml强组fgll强自afll强调jhsl强重dfll强降fgnl强领adol"
    "强高fgkl强＿jkll归纳kisk归＿ijgk当中mklh当事fjnh当于iinh当作ghmh当你bomh当前koqi当地ejoh当场dfph"
    "当天ffph当好lkng当将aiph当年inog当成hgnh当我aplf当时inpg当月fjmh当然mpsc当的dhih当面egoh当＿hnlh"
    "录像nlrj录＿lihk形势mhsq形式lhsp形态kbrp形成jhsp形象mgsp形＿ghjp彩的lamm彩＿lcfm彰大ecom彰显lism"
    "彰＿jffm影像laqm影响lasm影＿jahm役军dasm役＿jhfm彻中dapm彻习fasm彻党aasm彻底karm彻新dapm彻落aasm"
    "彻＿hahm彼＿lgbm往下ejpl往前fjrl往后impl往哪beql往外efpl往往aksl往＿hjil征求hgqk征程lfrk征＿jkgk"
    "径＿mdfm待遇misk待＿jihl很不acji很优celi很厉ddqi很受dcpi很多ijsg很大lapi很好mepi很实jcli很容fdpi"
    "很少lcni很强mboi很快liqi很成eeki很明fdmi很有abli很正ddmi很深ldni很清icoi很重japi很难kgqi很高ljog"
    "很＿ehli律不aano律先eaoo律办gaoo律和bamo律己nmno律的jako律＿kdio徐直aosd徐＿doeh徒弟masm徒＿jedm"
    "得一cjim得上malm得下kalm得不aalm得了jamm得以hakm得住mapm得你cakm得再aamm得决falm得出kamm得到ifom"
    "得在caim得多manm得太aaqm得好laom得实kalm得少mamm得很iaqm得快mamm得怎aanm得懂maqm得我aakm得新banm"
    "得明iamm得更aapm得最aamm得有baim得来najm得比canm得清lanm得的kaim得突danm得胜eaom得自aakm得见laqm"
    "得起kaom得超canm得越banm得过jilm得还aalm得这aakm得都aalm得重iamm得非famm得＿hdmm御＿kfcm循环lfsl"
    "循＿gghl微企adrm微信kdrm微＿gigm德国klrl德遵aesl德＿jjhl徽＿kedm心一dbhk心上nbjk心不aajk心中kjkk"
    "心产dbkk心仓jbqk心价dapk心全dbjk心功hcmk心协dbnk心和aalk心在ccik心城bank心声klrk心就abkk心工dakk"
    "心建bamk心得mbkk心态maok心感gbnk心技aank心支aank心是gajk心有clhk心理jkni心用gbkk心的ialk心竞aaqk"
    "心等gblk心网kank心胸llrj心血mbpk心要aajk心里iipk心０dbgk心＿lfmk必有bekl必然hhrl必要jfol必须gjsk"
    "必＿bjjl忍＿kedm志为banj志书joph志们napj志作fcmj志在cdkj志性jcoj志愿gksk志是cdjj志的hbjj志要bckj"
    "志通eboj志＿jhkj忘了kfqm忘＿ikem忙＿kdem忠＿ehdm忧＿mjel快一dcik快乐mjsk快了nblk快发bank快国dckk"
    "快培acok快完dcnk快实eckk快就ablk快建aapk快形cbok快成eckk快打bbok快推aapk快构daqk快的laik快递jmsk"
    "快速fesk快＿jgkk念验hcql念＿lhhl忽略iarm忽＿iedm怀＿lffm态产damm态人gakm态优canm态保bapm态修gapm"
    "态势maqm态化japm态发camm态安danm态度mhqm态文aapm态新eamm态清eaom态环aasm态系hanm态长ganm态＿kcjm"
    "怎么ckso怎样ilrp怎＿akjo怕＿jjgm思想lism思科lmqm思维masm思考mbrm思＿hijm怠＿midm急于blpl急救kcsl"
    "急的fdjl急管dcol急诊jlsl急难hcql急需kcql急＿jhhl性与camm性事gamm性住faom性保damm性债earm性创aamm"
    "性化jalm性和aamm性工camm性思danm性意eanm性成ealm性指aanm性改eamm性新damm性服aaom性法hamm性的jamm"
    "性能jalm性进ealm性＿kakm怨＿kedm怪＿kfcm总之mpmh总书cfsj总产gdnj总会eilj总体dkqk总值fbrj总基afmj"
    "总干emmi总是ehlj总有amkj总的cojf总经ajmj总结kjrm总统lfnj总裁lgsj总要cfij总责ndoj总部jkoi总量jipj"
    "总额gcsj总＿jjlj恐＿hfcm恒＿iidm恢＿eidm恩＿kfcm息产caom息化laom息安dapm息技bapm息流japm息的jakm"
    "息社aaqm息系haom息＿kaim恰＿fidm恳＿imcl恶性gfql恶＿jjel悉＿khel悔＿lfdm悟＿liem患排fdrm患＿khgm"
    "您对bmpj您是cimj您＿hmhj悲＿jfcm情做danm情况mfsm情就aakm情形laom情是cajm情的lajm情都aanm情＿kekm"
    "惊＿klcj惑＿mgbm惜＿jeem惠及acsm惠民kism惠＿jhgm惩＿kfdm惯＿ldem惰怠masm惰＿gfdm想一bjkk想上ibnk"
    "想不alkk想为bbmk想办eiok想听fmpk想和bdlk想在cdkk想家ndlk想想lnoj想是ldjk想法mapk想的kbjk想科cdnk"
    "想要bdjk想象lbrk想起fjnk想这adkk想问dcnk想＿khkk愁＿lfcm愉＿hgbm意义masm意味fasm意度lapm意志laqm"
    "意思maqm意愿lapm意率iapm意的kakm意见nasm意识masm意＿jckm感到gcoi感动ndni感受lgsi感和bemi感知ldqi"
    "感觉lgsi感谢mlse感＿kiji愧＿kfcm愿意hhsm愿服aeqm愿者ldsm愿＿ikim慈善masm慈＿ifcm慎＿lfcm慑＿mgbm"
    "慢一delk慢慢cjsk慢的ldlk慢＿kihk慧通jnrj慧＿jkgk慰＿jgbm懂业ebom懂得gbqm懂的jblm懂＿kghm懈＿keem"
    "懒＿ljbm戏＿leem成一aalk成不adgk成两adkk成为ggoj成了iank成产ddik成人ichk成以acjk成任fckk成全bbkk"
    "成共adlk成功lksl成各adkk成合fdjk成员jink成国bbkk成大dcik成就lglj成年eijk成投abnk成效mapk成新dcjk"
    "成有cdgk成本lgrj成果meqj成熟lisj成现edjk成电dclk成的lajk成立ikpj成绩mlsj成自ackk成这acik成通fdkk"
    "成都jlkj成长lapk成高fdik成０faik成＿ihnk我一bngj我不anje我个dngf我也anld我今aokd我代amme我们fnsg"
    "我任ehjg我再anmf我区hmjg我去fnjf我县enmc我只aokg我司dnie我听eomf我和anif我国anke我在dojc我将cpjd"
    "我就anke我市imke我希apnd我很anke我想innf我批afog我提anif我是anih我曾appc我本eojf我来gkif我没anjf"
    "我的hnhi我相aomf我看iole我给coke我自alig我要amhk我觉doof我认aopa我讲hmne我说lome我还anke我这enif"
    "我都ajkg我＿enpg戒＿jjdn或者fksm或＿ejhm战争mkrl战单geml战场mgql战平fell战斗jgrl战方ddml战术menl"
    "战略jksl战的jbjl战线kdnl战结ccol战能cdll战部cbnl战队icol战＿jill截＿knei戴＿ihdm户一bajl户不aakl"
    "户为aanl户主kall户人fakl户代flkk户体eall户倾baql户关eanl户创aaml户口ganl户和bajl户对call户提aaml"
    "户数klll户是cail户服aapl户满bapl户的hall户籍llql户经aaml户群kanl户要cail户都aall户需aasl户０dahl"
    "户＿kdll房地clqm房子mhrm房０cdlm房＿kiim所不ajig所为njjg所以jpsa所在kimg所学himg所得limg所有glpj"
    "所的iihg所能ljjg所要bjig所需liog所＿inlg手上mcmm手拉ddqm手是cejm手术lcqm手机kkrl手段mgsm手的hbjm"
    "手续ljqn手要cejm手里liql手＿kikm才不aajl才会fhol才发dall才可aanl才和bakl才培aanl才大eajl才市eall"
    "才是faml才智lanl才有ganl才的dajl才知dapl才能feql才进fakl才０cail才＿kdll扎实insl扎扎airl扎＿emhl"
    "扑＿fmdo打一bjkl打下hjnl打不ajkl打出gfll打击kjsm打分nkok打到geml打卡mfql打基agml打好jlol打工kill"
    "打开lhnl打得dgml打招adrl打电bdpl打通miql打造jmsk打＿gkll扔＿jjcm托在cbnm托管kkpm托育karm托＿kfhm"
    "扛起jfrp扛＿jkeo扣分mcpm扣＿kggm执政jeom执法ljsl执行lism执＿fiim扩大jlsi扩容khsk扩建kfok扩张mjsl"
    "扩绿mhqk扩＿ckik扫＿kifk扬＿lcgm扭＿ifcm扯＿hfcm扰＿lfcm扶持kcqm扶＿kgfm批一dbim批人lalm批优baom"
    "批准mjrm批判mfsm批国camm批示maqm批评masm批重damm批＿jfkm找不ahnn找出ckon找到giro找我mdln找＿hiin"
    "承办impl承包ibrl承担jesk承编ddrl承认lirl承诺masl承载jbsl承＿hhil技人ebll技企adml技创aaql技型icpl"
    "技成cbml技术kisl技能kfol技金gdnl技领ddml技＿fhkl抄＿ikdm把一aijp把中eljp把事gklp把产dekp把人hhkp"
    "把今aemp把他ainp把任felp把优celp把你bhmp把全bjlp把公aekp把关melp把创aelp把华bflp把各aimq把地fljp"
    "把大clln把好fklp把它dhpp把工cilp把我aikp把所demp把手kbqp把握kisq把政dfkp把数dlmp把文bflp把日hflp"
    "把最aflp把权gfmp把每adnp把管eekp把群demp把老cflp把自agnp把话henp把责einq把账hfnp把质efkp把这cjnp"
    "把钱geop把问dklp把＿fjmp抓一dgjo抓不agjo抓住gjsp抓共agoo抓到dfmo抓好ilsq抓手nepo抓紧jiso抓落biqo"
    "抓起mfoo抓＿ikjo投产mbom投入lgsn投机ldmm投用ncnm投诉kksm投资kisl投运nipm投＿eikm抗旱kgsl抗＿hlfl"
    "折不aaom折扣narm折＿kcfm抚＿hjcm抛弃kasm抛＿eedm抢占iksk抢＿flgl护专aeom护人ldlm护修fepm护利genm"
    "护和acom护好ldnm护林hmrm护栏mdsm护理ilpl护短nepm护社cenm护＿kijm报一aaln报上jamn报了fann报会hamn"
    "报县dann报名llon报告mhsn报电ebnn报的majn报表lipn报警laqn报道maon报酬masn报销marn报＿kfkn抬＿iicm"
    "抱＿hdem抵＿hkem抹＿ijbm押＿lfcm抽＿hkgm担任kaqn担保kbpn担子kapn担当mgrn担心liqn担负gjsn担责larn"
    "担起gbpn担＿jgin拆＿jlfm拉动kdon拉开kdpn拉美klqn拉＿hiin拍照mksm拍＿jhfm拒绝kdsm拒＿gidm拓展klsl"
    "拓＿fkhl拔一dalm拔优caom拔干carm拔的ialm拔＿kahm拖了hdom拖＿jhgm拘＿ggbm招呼mdsj招商llsg招投alqj"
    "招聘kisl招＿hkij拜托gqri拜＿gnek拟＿ehem拢＿mfcm拥共aeqm拥有gjrm拥＿ejgm拦＿jgbm拧＿gedp拨付masm"
    "拨＿jdem择＿kcgm括我kamm括＿hbgm拳＿lfcm拷贝lasm拷＿ffcm拼命hisk拼死edrl拼＿ihfl拿一dekm拿出hism"
    "拿到icpm拿卡gdrm拿得ceom拿来jdnm拿＿giim持一dfik持不afik持与bglk持久hgqk持以gcnk持企agmk持党cgnk"
    "持全cfkk持创afmk持力hgjk持原bgnk持合fgkk持和admk持国cfkk持在eelk持工egjk持我agik持把femk持政bfmk"
    "持民dfmk持的kfhk持社bfmk持科dgmk持稳cepk持续fmsk持自agkk持证hfok持这agjk持高eflk持０dfhk持＿iklk"
    "挂在baol挂钩nasl挂＿gfhl指出jdni指定eeni指导lgsh指引mcri指挥kksg指数ldpi指望fepi指标lgsi指正nfni"
    "指示lcsi指＿diji按月fhpj按照knsf按规akqj按＿flij挑大ecnn挑战mgsn挑＿gggn挖＿jjfm挚的fbpm挚＿ffcm"
    "挡＿kedm挣＿ieem挤＿jhem挥中fanm挥作eaom挥自aanm挥部laqm挥＿jaim挨＿ffcm挪＿jjcm挫＿gjdm振兴lasm"
    "振奋kaqm振消aarm振＿fbgm挺＿fkdk挽＿ggbm捆＿iidm捐＿ekdm捕＿jidm损失lgsm损＿jfgm捡＿kkcm换一bjmm"
    "换人nelm换届kmsn换成eemm换新mdom换机kbqm换来gemm换＿kiim据不alkj据业fdlj据中gcnj据产ddmj据流fbqj"
    "据的hckj据要hclj据集leoj据＿khjj捷＿lhdl授权lhsn授＿ihgn掉一camm掉了mapm掉的lamm掉＿lahm掌声lbrm"
    "掌握kgsm掌＿iffm掏＿ikcl排一dcjm排到dbmm排名lasm排在ajnm排放garm排查lirl排第acnm排部ebmm排队laqn"
    "排＿kgjm掘＿kedm探索kksm探＿gkgm接下fomk接到cjmk接受jgsk接口mdpk接打cenk接班jjrk接的leik接着cmpj"
    "接续imok接责fenk接轨mdsk接近gepk接进fflk接送mepk接＿ijkk控中edmn控体cbpn控制kgsn控的jckn控管edmn"
    "控责gdon控＿khjn推介khqj推出jlnj推到dijj推动imsi推广lmsl推开nikj推行kmpj推诿khsj推进kmsi推＿emmj"
    "掩＿kgbm措并cbqn措施ngsn措＿kfhn描述lasm描＿iedm提交ifmk提供gdsk提出ifpj提到kdmk提前gipk提升llsj"
    "提取kfnk提意fflk提拔lgsk提档gfok提请cmnk提质kjqj提起ggkk提速mmoj提醒lhsl提问momg提高jkrn提＿dkmk"
    "插＿fdem握＿jfgn揭＿gkdk援＿jhfm揽＿jfcm搏＿medm搜＿kgbm搞一ccmn搞不acmn搞得ccpn搞明eiqn搞＿hhhn"
    "搬到dfpl搬＿gkgl搭＿ijel携＿fkcm摄＿ggbm摆在ahql摆＿higl摇＿mgem摊＿jdeo摘＿ifdm摩＿jldl摸清mkrm"
    "摸＿gifn撑＿kehm撒＿igbm撕＿ficm撞＿lfcm撤＿ijem播电eaqm播种jarm播＿jcfm擅＿flcm操作kisk操＿gjgl"
    "擦＿gjdl攀＿fkcm支付jhsn支出jjpk支持kmsj支援mfsk支撑lhsj支柱jgsk支部jloj支配ferk支＿ekkk收一cdjj"
    "收不aejj收入khsj收到flmj收回ljpj收宇ferj收官mdqj收成nekj收支iloi收的hdij收缩keql收获mkrj收购kksh"
    "收费lkqi收集kjpi收０eehj收＿jikj改一dehl改不aeil改了lejl改到dekl改变lhrm改善ljsm改完mfll改扩aeol"
    "改的lcil改良mdql改进lipk改造lksl改革ljsk改＿ijll攻关mbrl攻击lcsl攻坚kfsk攻＿ihil放一cbjk放出eclk"
    "放到fhok放合ebmk放在gfnk放大klkl放射ekrk放开limk放心mipk放思dcok放改ebmk放新eclk放松mcqk放的lakk"
    "放眼gmok放给gbnk放过mclk放＿kgkk政主bdmi政军geni政务gkni政协hkrh政局jcoi政府jksh政建cdki政执adpi"
    "政服acni政机feki政村lemi政治jiri政的fefi政策lhsm政管bbmi政系heli政绩mbri政资eeli政部dcli政金gemi"
    "政＿hili故事mhsm故的mclm故起fdpm故＿jhhm效利gaml效办eaol效地eaml效增baml效工eakl效应mapl效性nanl"
    "效投aaol效提aanl效明faml效机canl效果mapl效率mfsl效的iakl效益masl效监aanl效管daml效考caol效能manl"
    "效＿kbkl敌＿kidm敏＿jedm救助jaso救援iiso救灾kaso救生hapo救＿jfho教学kjpi教师llsi教授kisj教育lksg"
    "教训lksn教＿gkkj敛＿lgbm敢于fksn敢＿fjhn散会mprj散＿jmgk敦＿igbm敬业kfql敬意nfrl敬＿jkfl数人jcll"
    "数和bekl数增aeml数字iksk数学jkom数据jjsl数是cejl数智ajql数比denl数的kdil数第ifml数量laql数＿jikl"
    "敲门narm敲＿idem整个dlpi整体giqk整准feok整合lkpk整改lksk整治mjsm整理kemk整的jdik整＿ijkk敷＿ikbm"
    "文件mjri文体ellh文化kisj文史nfoi文旅kksi文明iisg文物ilqg文章mhsi文革homh文＿fjli斗争narm斗力maom"
    "斗的hamm斗目faom斗精bapm斗者lasm斗＿lajm料的lakm料＿lahm斜＿neem斤＿ldem斥＿kgbm断优baom断地baqm"
    "断增aaom断头ikom断提aaqm断改ebnm断的fakm断面hanm断＿ifjm斯科jarm斯＿jggm新一akkk新三ggjj新业fili"
    "新中cilj新主cgkj新产bilj新优bflj新体dfkj新作gfij新兴cirj新创almj新动gikj新发dbnj新台hflj新同egjj"
    "新员dlmj新和adlj新场fflj新型fhrj新培anmj新基aflj新增gmqi新学eokh新就akkj新局kemj新工dlji新平eelj"
    "新建inni新引djnj新征empj新成cekj新技ajoj新挑cgoj新提afkj新改emlj新时ahoi新春ifoj新是cfhj新机gfkj"
    "新材djqj新格gglj新模cdoj新深bflj新理gfjj新生ihmj新的hkll新突beoj新联efmj新能akmj新行fgjj新要cggj"
    "新设hojj新质bgnj新进eekj新通ffkj新项egkl新风lenj新驱afqj新高milj新＿ikmj方一dbhl方位kanl方便lhrl"
    "方公aaml方去nall方向mirl方员eall方就abil方平fbll方式masl方性gbll方政baml方有bbil方案mhsl方法merk"
    "方百banl方的iajl方米narl方要cbhl方都abkl方针marl方面lasl方＿ifml施一ddik施全ddkk施农acok施加cdlk"
    "施医cdok施和aclk施城ccok施工jmoj施建bbnk施提admk施文bdmk施新cbnk施方ccnk施稳edok施策mcok施重ddmk"
    "施高edlk施０dcik施＿khkk旁＿iedm旅客cepk旅游kjsk旅＿iiik旋＿jfcm族人fanm族共aarm族团darm族宗earm"
    "族的gamm族群eaqm族＿jahm旗＿khem无人flnk无党cfok无关mfnk无到eflk无形cfok无愧gfrk无所dfok无法egqk"
    "无线ilrl无论fnsj无限eerk无＿ejjk既不aimm既是cimm既有bkom既然gpsl既要amon既＿fmgm日之ceok日内cdpk"
    "日前jcpk日子lbrm日常jirk日快gfnk日本imsj日的hfhk日益gepk日落ieok日起lenk日＿kjkk旦＿idem旧小bcsm"
    "旧换edsm旧＿iihm旨＿lgbm早一ckmj早上fnph早就agoj早＿ikhj旬＿kedm旱＿ldeo时一dcgk时不aajk时之dclk"
    "时也aamk时代ljri时候mask时内gank时刻mbqk时可abkk时在bcik时就abjk时延miqk时开dbkk时我aajk时报iclk"
    "时提acjk时是ccgk时有aajk时期mark时机mbkk时段mbok时的jaik时要aajk时还aclk时间lisk时限mbpm时＿jgmk"
    "旺＿lfcm昂＿kfcm昆＿glcm昌＿kfcm明专aeml明了jcll明你cell明典ccsl明创acnl明办ldnl明单geml明原beol"
    "明城earl明天kjpl明实ddkl明年gnoj明建bbnl明情fdol明我adjl明日genl明显kasl明白lesl明的kbjl明确khso"
    "明程gdml明素gdpl明＿jill易港jarl易的lakl易＿kfil星空nbrm星＿kggm映的ianm映＿jdfm春节jnsj春＿jlhk"
    "昨＿eodj是一bfmk是三hajk是上fahk是下fbhk是不bglk是与bbik是专abjk是世aalk是业eagk是两aakk是个haik"
    "是中eajk是为aelk是主aajk是也aahk是事gaik是二jbik是互ablk是交cajk是产caik是人iajl是什afok是今aakk"
    "是从fgmk是他eilk是代dajk是以ehkk是任fbhk是企aakk是优bajk是会faik是传ebkk是作fahk是你femk是使bajk"
    "是供bbjk是保cajk是信eakk是做eakk是允abmk是先eajk是党bklk是全aakk是公afkk是共ajjk是关ejik是其abjk"
    "是农aakk是几aalk是分daik是创aajk是利fbjk是别dakk是制hjhk是前eiik是办gbik是加bbhk是十aakk是千bbkk"
    "是华aamk是单gbjk是历ealk是去gaik是县dajk是参abkk是反cbkk是发faik是变fbik是只aajk是可aalk是各aijk"
    "是合dajk是同daik是后gjhk是向fbik是否djqk是员fbhk是和bbgk是哪balk是商fbik是因dknk是国cihk是在celk"
    "是地hahk是坚bakk是城daik是培aakk是基aakk是外eajk是多egkk是大dfjk是天faik是太aalk是失fblk是奋balk"
    "是好gajk是如cakk是学hajk是它ealk是安ebik是完cakk是实caik是客halk是对aelk是将balk是小bakk是少fajk"
    "是工caik是市caik是希aalk是帮dblk是干dajk是平faik是广fjkk是应daik是建bhjk是开cajk是强dajk是当cajk"
    "是很cank是必aalk是怎aank是思dakk是总eajk是您dllk是想eakk是成caik是我demk是战gijk是所ebik是手gbjk"
    "是打gakk是技aakk是把gflk是抓dalk是指gamk是按aalk是推gaik是提aajk是支abjk是收fbjk是改iajk是政caik"
    "是教cbjk是数eajk是整dajk是文bjik是新dahk是方daik是无aank是日gbjk是时flgk是明fbik是普ablk是更aaik"
    "是最dank是有bdkk是服aajk是未aalk是本dakk是机daik是权hbjk是来gahk是极calk是正balk是每aajk是比calk"
    "是民daik是永aank是没ahlk是流eajk是消bbjk是深cbjk是热eblk是现dajk是理gbgk是生daik是用gajk是由ahlk"
    "是电eajk是百bbkk是的mlcj是目haik是直aalk是相aalk是省gakk是看eakk是真aamk是着ebik是短fblk是研bajk"
    "是确fbjk是社bbjk是科cajk是第aamk是简dalk是管eakk是精bakk是红fblk是组eajk是经aajk是给falk是缺camk"
    "是网fbjk是美falk是群dakk是老ailk是考dakk是职fbjk是聚calk是能cahk是自agkk是英alnk是落cakk是行fbhk"
    "是被ablk是要calk是规bbjk是解fajk是认cbjk是让fhlk是讲jajk是说kglk是请dbjk是谁mjmk是负cbkk是财aakk"
    "是责fajk是质ebik是贯ablk是资ejik是走fajk是越bakk是跟aalk是过daik是还abhk是这ahkk是进eahk是选dalk"
    "是通fakk是那ajlk是部fbgk是重cajk是金gkjk是针gbmk是销fbkk是错famk是集cjjk是需aalk是非gank是靠bank"
    "是面gbhk是领cakk是高bakk是０hahk是＿gfpk显提aaqm显现maom显示larm显著jasm显＿kehm晋升lhsn晋＿eien"
    "晒＿jkdl晓＿kedm晚上ijrm晚＿iihm晨＿jedm普及kerm普查jlsl普通fgsm普遍jhsm普＿ejhm景区maqm景师kasm"
    "景＿laim晰的jaom晰＿mcfm智化jdnk智慧jjsj智能iisk智＿fhjk暂时fjsm暂＿ejem暑＿jldl暖＿lhfl暗＿giem"
    "暨＿igbm暴露fcrm暴＿jhem曝＿fkcm曲＿kiem更不akkk更优hdnk更加ahrk更多igrk更大kiol更好jkqk更强ldnk"
    "更快mdnk更新lipk更是gdkk更有fklk更要elli更让cpmk更高jioj更＿djlk曾经emsj曾＿fkfk替代lasm替＿jgfm"
    "最不agij最主bknj最优jipj最低khqj最佳jgsj最先egnj最后knri最基agmj最多kinj最大hjpl最好kgpl最容ggoj"
    "最强ifnj最新egkj最有aikj最终fjsn最美dmni最近hnrh最重ghpj最高kgoj最＿bklj月一bakl月上gall月之danl"
    "月二ganl月以cakl月份iasl月到dakl月十aanl月就aakl月底ifsl月开daml月时fall月的hajl月至bapl月起manl"
    "月通fanl月０gaol月＿jekl有一cjme有三gjlh有上fihh有不acjh有专aekh有世bgkh有业ffhh有两dlng有个akjh"
    "有中fggh有为leih有主jfih有了kklj有二ifjh有五iekh有些anof有产dfhh有人immc有什aiol有今afkh有他fejh"
    "有价hemh有任fejh有企ajkh有优bekh有位joif有作ffhh有你iejh有使bfkh有信gelh有做gdkh有充cflh有全beih"
    "有关igmh有其afkh有决ffjh有几djnh有出cejh有分efih有利gjng有前efjh有力kjll有办ffjh有区gghh有十aejh"
    "有华bfih有发bdjh有变lfkh有可agmh有各afih有合djjh有同dnif有员elih有哪bjlh有商efkh有四gdmh有回celh"
    "有国cfhh有在ajhh有地geih有基aekh有增igih有多afmh有大hdjh有太afmh有奋bfkh有好fijh有学dfih有完belh"
    "有实bijh有客cgjh有少ggjh有工dihh有差ffmh有市efih有希adoh有干dfjh有广fglh有序klrh有建cfhh有强efjh"
    "有影fgmh有待ffmh有很agoh有必aemh有思dfkh有想fmkh有意chmh有成ghkh有我idhh有战ghlh有所bhmh有投agjh"
    "有提afih有收efjh有改jejh有效ijpk有数mekh有文aekh有新diih有方gfih有时fmkh有明efjh有更adlh有最agih"
    "有有bffh有本efjh有机eglh有权kdmh有条emlg有检fgkh有正ahlh有水kekh有没ajmh有活ifkh有点hfih有特bfkh"
    "有现efhh有理hjjh有生deih有用mdkh有电kfkh有百cgkh有的hnkf有益hflh有相aelh有看hfjh有真cflh有着efjh"
    "有竞aemh有第afjh有精cfkh有组ejjh有经ajkh有结ifkh有缺cfnh有老hfkh有能bijh有自aclh有规bekh有计ffkh"
    "有许aimh有说gfjh有贡aglh有责lekh有资cdkh有起ggih有跟bglh有较dfmh有过iejh有这ailh有进ldjh有那aelh"
    "有重dfih有问bhlh有需cgjh有非delh有项efih有预afkh有领dfjh有高deih有０hejh有＿fkoh朋友llsd朋＿clgh"
    "服中edkm服从kcnm服务khsm服＿fhlm朗＿kicm望你aapm望各aanm望和bamm望在calm望大agpm望寄dbrm望我aakm"
    "望星farm望的makm望＿kfjm朝＿fhem期不aajn期中lojn期内kaon期利gbnn期完dbnn期寿farn期工daln期待mlqn"
    "期护gaon期是bajn期望larn期激aapn期的iakn期目eann期盼marn期等ebmn期间lfrn期０dbhn期＿kfkn木＿jifm"
    "未必jhpk未有khkk未来jmsj未经aimk未＿aljk末位gisl末＿jhgl本上hblk本不adik本主cdlk本书mcok本事mcmk"
    "本人jgmk本企admk本低ndnk本保ddlk本公aclk本养fdnk本医bcok本单gdmk本和ackk本在bckk本地fjok本增adlk"
    "本实cbmk本就aclk本届enoj本市edkk本建dckk本形cdnk本攻ecpk本是bcjk本月elnk本来imlk本次goml本没jejk"
    "本法mbok本的jakk本科jjpj本经adkk本身iaqk本降edok本领nbnk本＿jhlk术上kamm术不haim术专aaom术为dalm"
    "术产damm术人gakm术企aaom术创aapm术制hamm术合eamm术和gamm术改eamm术攻eaqm术的eakm术研caom术领danm"
    "术＿kckm朵云nasm朵＿jedm机一degj机上ldkj机不aehj机会mhql机关kmrg机制nasj机动kcmj机器jlsi机场kgoj"
    "机就aeij机手gmmi机接eemj机构lgsj机械jcsj机的jbij机遇mkrl机０degj机＿iimj杀＿ledm杂的kanm杂＿lfhm"
    "权不aljk权保ccok权利mjqk权制icnk权力kjrk权和bcmk权的jbjk权益mbrk权＿lhjk杆＿kiel李＿fmfj材料ljsk"
    "材＿jhhl村一dfii村全bdmi村公aemi村医kmoh村和ifli村局kepi村干bipi村建cemi村振adsi村支aloh村改efmi"
    "村民idoi村现efli村的hcki村级emni村要beki村里imqg村集akpi村０dfii村＿jjki杜绝lhrk杜＿flck束后maqm"
    "束＿lcfm杠＿jfcm条一dajm条主camm条件mdsm条例naqm条战fanm条款maqm条线maom条路maqm条＿jbkm来一fail"
    "来三iajl来不aail来两jakl来之biml来也aajl来了nhnk来五fall来产ball来以aajl来会fail来保dajl来信eall"
    "来做laml来公aajl来到hkik来十aajl来华bakl来参aaml来发iail来可aajl来后makl来呼gaol来回iiml来在bahl"
    "来大eahl来天majl来学eajl来完dakl来实dail来对bajl来就aall来工eahl来干majl来应dakl来开hajl来我aajl"
    "来打jakl来抓nall来指aall来推aakl来提aajl来支aall来改kakl来是gail来最aakl来有aail来水lakl来没aall"
    "来源laml来的ldml来看maol来确eaml来管lajl来给call来考iall来自finl来要gail来解daml来讲maml来评ianl"
    "来说maol来越barl来还hakl来这hahl来进fail来都aajl来０hagl来＿ldnl杨林nqrd杨＿eodh杭＿gkbm杯咖aasm"
    "杯相aarm杯＿kdem杰＿medm松＿kjgl板弱garm板＿lehm极不aaln极其aaqn极参aaqn极发dann极培aapn极大iaon"
    "极开dann极性maqn极推aapn极有baln极服baon极稳eapn极端karn极简mjqn极融eapn极进famn极＿gcin构和bdml"
    "构建jlrl构性jdpl构成hdml构改eenl构架ldrl构的hckl构筑ghsl构要bekl构调feol构＿kijl析＿lcfm林员kepj"
    "林防efqj林０dfkj林＿jjij枚＿mgbm果一daim果不eglm果互aaom果他banm果你aapm果公aalm果只aanm果和bakm"
    "果在bakm果大eajm果导ganm果就aakm果我aanm果是bakm果有falm果没aaom果的kaim果要caim果说eaom果转capm"
    "果这aalm果＿kbkm枝＿jedm枢纽lgsm枢＿egem枪＿lhel枫桥hgrl枫＿fkcl枯＿ijdm架构lasm架＿kbgm某些eoqm"
    "某同dhom某某glsm某＿elhm染物harm染防casm染＿icfm柔＿igbm柜＿ledm查一aaln查不adjn查出blnn查到hkmn"
    "查员kcmn查和bdkn查处lbpn查失ecqn查实kjnn查室kasn查工edkn查整dcon查检edon查的iajn查组lcon查结ecnn"
    "查要bdjn查＿lhkn柱＿lfdm柳＿fmcm柴＿jkdm标不abim标任daom标准lgsm标和falm标就abkm标志kaqm标是lalm"
    "标杆marm标的khkm标签mlnm标＿kflm栋＿kfcm栏＿ldem树立jksj树＿jkhj栖＿hkbm校和belj校学eenj校毕edsj"
    "校的hckj校长lmqj校门jmoi校０dejj校＿kijj株＿licm样一bakm样不aakm样也aalm样做lanm样化malm样子napm"
    "样就aamm样我aalm样才eaom样板miqm样的kanm样＿kakm核不acjl核基bdml核实mjml核对lcll核心ghsk核指acol"
    "核方dcml核机ecml核查mbol核的ibjl核算lhsl核＿jhkl根基mgph根据insd根本ihsh根＿hlih格化kamo格员kaoo"
    "格子klmo格局naso格执aaqo格提aaoo格涨gaqo格的jalo格管eamo格落baqo格要bako格＿kdko栽＿jjcm桂＿hfcm"
    "桃＿lfcm框架lasm框＿iedm案件larl案例misk案的iajl案要bakl案０dajl案＿lejl桌＿kiem桑＿ijdm档升gepo"
    "档案ljso档＿kiho桥经acpm桥＿lgfm桩＿medm桶＿ledm梁华mnqi梁＿lkek梅＿jgbm梦＿kidm梯队lbsm梯＿igfm"
    "械＿kdem梳＿ekel检修misk检查ljsk检测lcsl检疫deqm检监adql检讨njsl检验lisl检＿iijl棉＿iicm棋＿mfcm"
    "棒＿lgbm棚户gmqm棚＿ljem森＿glem棵＿jfdm椅＿lgbm植＿kiem楚了nanm楚的makm楚＿mahm楼＿kihm概念mhsl"
    "概＿gifl榜样njsm榜＿kifm槛＿mfcm模以aann模块kasn模型lgsn模式masn模拟gasn模板marn模的hajn模糊iisn"
    "模范kaqn模＿iejn横向gjsm横＿hiem橘＿imbk欠企adro欠＿iigo次不aajm次人gajm次以bakm次会ianm次全aanm"
    "次创aamm次均bmmm次大dakm次就aajm次干ealm次性ganm次我aajm次改ealm次汇bapm次的iaim次要jajm次进eamm"
    "次＿lblm欢迎mksm欢＿hjgm欣＿ffcm欧洲kksk欧班ferl欧＿hjgl欲＿jicm欺＿jgbm款专aapm款余darm款的jakm"
    "款＿ldhm歇＿ledm歌＿ldem止＿kbgm正之cdoo正在ahoo正地feko正处gdno正如eomo正常jjqo正式fiqo正是bnko"
    "正的hako正确kgso正能ddko正非laso正面icno正＿hiko此基afoj此外npnh此我adnj此机efnj此次ioni此＿ljjj"
    "步一cajl步不aajl步了nakl步伐nasl步优caml步到eakl步加baml步地fall步增aanl步完danl步实eall步就aall"
    "步工eakl步很aaml步扩aapl步推aaol步提aapl步改eanl步是cajl步步ganl步深caml步的jakl步调gkml步走maol"
    "步＿kakl武器mbsm武装dbsm武警fcrm武＿igfm歪＿jicm死了mkom死存fcqm死的lckm死相acqm死角ncrm死＿jghm"
    "殊＿geem残疾gjsk残联mlrk残＿fjgk殖＿jedm殡＿fmcl段性hapm段时gaqm段的hakm段＿laim殷＿gjbm毁＿kiem"
    "母亲jmsk母＿kjfl每一aloh每个cnqg每人cknh每位gomf每半diqh每名fnng每周dlsf每天elqg每季bmsg每年alpf"
    "每月flrh每条fnnh每次flnh每＿amlh毒＿kgfo比一bfkk比上fgmk比不ahik比你dhlk比例jdsk比别bjqk比去hjnj"
    "比增afok比如lpsh比对mgmk比常chok比我aemk比提ahlk比较gcsk比达dhok比重leok比０dhik比＿ilkk毕业hjsm"
    "毕＿jifm毛泽bnsj毛病mksk毛＿glgk毫不ampj毫＿fkek民一dehk民为eejk民主iipk民交cdmk民人dblk民代eelk"
    "民健cdok民共adnk民出ddlk民医bdnk民团ccpk民城ddmk民基admk民增acmk民小eelk民工kbmk民币mcsk民收cbok"
    "民政kjpk民文bdmk民族iisk民服admk民消adok民满bdok民生jkqk民的cbjk民经acmk民群baqk民营fkrm民间ehpk"
    "民＿iilk气的kejj气象lmsi气质jdpj气＿ljjj氛围ngsm氛＿hgem氢＿iicm氧化gfqm氧＿jjcm水一cdil水不aeil"
    "水体kell水分llmk水利jmql水处geml水工ddkl水平masl水库llsk水的jdil水资ekml水青deol水＿jill永不aemk"
    "永远eisj永＿cigk求不aajl求为dall求助lkql求和aaml求完ekml求导ganl求我aajl求是manl求的iakl求精manl"
    "求自aaml求进lanl求＿lekl汇报misl汇＿gjhl汉＿kiem汗水lbrm汗＿lgem汛抗dgrk汛期knsj汛＿ikfk江经afol"
    "江＿jjhl池＿lhfm污染ijsm污＿jigm汰＿mcfm汽车ljsk汽＿ekfl沃＿igbm沈＿fmcm沉＿jjgl沙＿iggm沟通mhsn"
    "沟＿jhhn没了mgjj没人iklj没有hksj没法ggmj没＿bkmj沫＿iedm河北lcrm河＿jhim油＿kggm治上hbkk治中eblk"
    "治久gbqk治党kapk治化mank治区gapk治安iapk治工ebkk治形cbok治攻daqk治政cank治本hank治理lgsk治生fblk"
    "治的ebhk治责gbnk治＿jfkk沾＿gjcm沿着hlsm沿＿hlgl泄＿hlcm泉＿lfcm泊＿jjcm法不acjk法人kckk法务kmml"
    "法和aclk法国jlmk法处fcnk法定fmkk法就adjk法庭jlrk法律khsk法是jcjk法机edlk法权jcok法来kclk法治gjrk"
    "法犯dcrk法的lbik法行ebmk法要cdik法规kbpk法院ljqk法＿lhlk泛开ecpm泛＿igfm泡＿igel波＿jiel泥＿kdem"
    "注入ffol注册ierl注意jksl注的ffkl注重elrl注＿ijhl泪＿medm泰＿hlcm泵＿lfcm泽东kasm泽＿gfdm洁能daom"
    "洁＿kcfm洋＿kgfm洒＿kfcm洗＿jgfm洛＿ijbm洞察lbsn洞＿khfn津冀lasm津贴marm津＿idfm洪水lksm洪＿hifm"
    "洲的jamm洲＿kfgm活下dkpm活不alil活力napl活动merk活品eaol活垃abrl活存ebpl活就aall活得dbml活方dbnl"
    "活更abnl活机dbnl活条fbol活污fbql活的jakl活跃lbrl活需ccnl活＿jgkl派人ecol派出blql派到denl派＿kihl"
    "流一dehk流动lkqk流发dekk流域icpk流失kdqk流枢aeqk流的jbjk流程kjsk流营fenk流量jgqk流＿jilk浅＿kgbm"
    "浇＿hfcm测评klsm测试lism测预afqm测＿jjim济体eamm济促bapm济全dalm济南lkom济发aaom济和aanm济增aaqm"
    "济大ealm济实canm济工camm济带kapm济总eaom济的dajm济社aarm济运daom济高eamm济＿kbkm浓＿jhdl浙＿ghdm"
    "浦＿glbl浪费lisl浪＿higl浮＿jjdl海上fkmk海南jlsk海外iksm海新efmk海＿ijjk涂＿lfcm消化lenm消费kjsn"
    "消防jlsj消除kesm消＿fjjm涉企alrk涉及aksj涉＿elgk涌＿jjem涛＿lfcm涝＿ifcm润中eaom润为daom润＿lbhm"
    "涨工diqm涨幅fbrm涨＿kffm涯＿lgbm液＿kkdm涵＿kiem淀＿kfcm淘汰mhsl淘＿chfl淡＿jjcl淤＿kfcm淮＿ijbm"
    "深入fosi深刻jksl深加bjmj深化jorj深圳kksi深层fjnj深度hmqi深推ahnj深深bkni深的jiij深＿gnkj混乱masm"
    "混凝aarm混合fapm混＿fdfm添＿ffcm清一dejl清单mgsl清形ceol清明lnoi清晰lisl清楚masl清洁ilsk清清efnl"
    "清理kjpn清的ldil清醒jcsn清零ndrl清＿iikl渐＿effm渔＿ijfl渗＿ifcm渝＿jiem渠道misk渠＿kjfl渡过dkql"
    "渡＿ijfm温度larm温暖lasm温＿jffm港＿khhl渴＿iicm游击garm游客jism游＿jeim湖北jlsl湖南kcrl湖＿ihgl"
    "湘＿jkdm湾＿jgem湿＿ifcm溃＿lfcm源不aajm源中fakm源于banm源产dalm源体danm源和aalm源地malm源头jiqm"
    "源委ganm源政canm源是cajm源池lasm源汽aasm源的hakm源管canm源装dapm源要bakm源部iaom源配daqm源＿kckm"
    "溢＿hgbm溯＿kfcm滋＿igbm滑＿kidl滚＿hidm滞＿ijcm满了ibnl满完cbpl满意kisl满成ecnl满活fcpl满足ihsk"
    "满＿ggil滨＿ifcm滩＿ledm滴＿jedm漂＿hhdm漏洞mcsm漏＿khgm演出mfpl演＿ijgl漠＿kedm漫＿kjdm潜力mism"
    "潜在ccom潜能mbpm潜＿fgfm潮流mbsl潮＿lhfl澡＿mgbm澳大eapm澳＿ieem激励lgsm激发hmql激烈mesm激＿djim"
    "灌区larm灌＿idem火机menm火灾jksl火的kdjm火车kcrm火＿kiim灭火jbsl灭＿jhfl灯＿lgfm灰＿jhem灵活jfsn"
    "灵＿hggn灶＿lfcm灾减ebrm灾害kasm灾的mblm灾＿jghm炉＿ledm炒＿ffcm炭＿kfcm炮声idsm炮弹lbsm炮火mism"
    "炮＿jigm炸＿jedm点一iajl点上lall点不aajl点也aakl点产baml点以bajl点任eall点企ball点位kall点做eakl"
    "点击jjol点到dakl点前eall点区gakl点半manl点名lanl点和aall点城caml点子llkk点实dakl点就aakl点工cakl"
    "点建cakl点开dakl点想gall点意capl点我aail点抓ianl点是iakl点点khml点的iajl点突baol点群daml点行eall"
    "点要aail点进fajl点都aakl点钱manl点问eakl点项canl点领aapl点０dagl点＿lcml炼＿lffm烂＿jhem烈士jnrk"
    "烈的gbol烈＿kigl烘＿jlcm烟＿kifl烤＿kgbm烦＿mfcm烧＿jjfl热情leri热烈ihsi热线jmsg热＿ikii焊＿ikcm"
    "焕＿gfcm焦主capm焦在aapm焦＿jbhm然不adlj然也aenj然会gflj然你cemj然保dfnj然后gmsi然存fepj然就aelj"
    "然我acmj然是fdlj然有bekj然没afmj然灾eeqj然而komi然要cfjj然资ccpj然这aflj然＿jjkj煌＿mfcm煤＿ikfm"
    "照亮gcro照片mjso照相meoo照着edpo照＿jhio熊＿ilbk熟悉kasm熟的hamm熟＿kbgm熬＿kgbm熵＿hlbl燃＿iiem"
    "燕＿jgbm爆发kfqk爆＿ijek爬＿hjem爱一ckmk爱尔enqj爱立cksk爱＿jjhk父亲fmsk父＿jlfk爷＿hidl爸＿imdk"
    "片包efpk片区kkrk片联insk片＿kjik版本larm版＿ldfm牌子mkrj牌的kbkk牌＿lgik牙＿jfcm牛＿kifm牢中egom"
    "牢固lnsm牢牢flrm牢＿jkhm牧＿hedm物业jkoj物制gdoj物医adqj物和bdmj物流kisj物理jknj物的hcjj物联ekpj"
    "物质eirj物资jlpj物馆mcsj物＿jijj牲精barm牲＿ldem牵头mfsm牵引lgsm牵＿bghm特别ensj特大egll特征lgrl"
    "特新mfnl特点mepl特色ihsl特＿fkjl牺＿dgem犯罪kasm犯＿iffm状况masm状态nasm状＿kbgm狗＿kkcm狠＿hmcj"
    "独居insj独立hdsk独＿ekgk狭隘jgsn狭＿fldn狼＿ljdm猛＿kicm猪＿kjdm献了jcmj献的ialj献血ilsh献＿lhij"
    "率不aalm率低lapm率保danm率先cjqm率只aaom率和aanm率控gapm率提aapm率的gajm率超capm率达aasm率０halm"
    "率＿kejm玉＿jjdm王国lirl王＿jjel玛＿hlbl玩＿jedm环保kipj环卫kmqi环境lish环流gcpj环节masj环赋bdrj"
    "环＿iikj现一aejg现不ahhg现了jelg现人ghig现代airk现全bflg现出bflg现在inqc现场lfpg现大ehig现实ljng"
    "现我ahhg现新cfmg现有akkg现机ehkg现状nhpg现的leig现社agng现自ahkg现象mfqg现质dglg现这agkg现金jhog"
    "现问cgmg现高ehjg现０dhgg现＿ilmg珍＿ghdo珠＿iicm班主bmoh班人ldni班列leri班加bfmi班子klsf班的gdki"
    "班组lkqh班长llph班＿kjji球化kaqm球最aaom球的eakm球首aapm球＿iaim理一baim理上kalm理不aaim理与aamm"
    "理中jakm理也aakm理事iakm理人kajm理优bakm理体aanm理保cakm理健camm理出dajm理分eajm理制ialm理办falm"
    "理化lkjm理变danm理员kakm理和dalm理团caom理地faim理增aalm理好kakm理就aajm理层kanm理岗fanm理工fakm"
    "理干dalm理平ealm理念narm理性lhmm理想laom理成dajm理拖faom理改dalm理效famm理方hamm理是faim理有bahm"
    "理服aalm理机calm理权mamm理模danm理水camm理流fakm理现eajm理由manm理的ialm理等jamm理系halm理经aajm"
    "理者lapm理能bakm理要aaim理规balm理解lfrn理论lirl理谁namm理责gakm理资eakm理还aakm理这aaim理进dakm"
    "理部jalm理都aajm理问dalm理顺llpn理０cagm理＿kdnm瑞＿flcl瓜＿ledm瓦＿mjem瓶＿jedm甘岭mcsm甘＿gjfm"
    "甚至djsm甚＿ejem生一bbik生不ajik生为ddik生了kbkk生事gdkk生产jjri生保cclk生力gdkk生动iclk生命jhsl"
    "生和bdjk生在fcjk生大eehk生存kfrk生实cblk生就adjk生工edik生强fekk生态jksk生意ldmk生成kdjk生新eejk"
    "生服bdkk生死ecpk生活kisk生物iiqk生的jajk生福fcpk生育ghok生能eeik生规bdlk生重ddkk生院jbpk生＿ihmk"
    "用一gjjm用三fllm用不ajim用了lblm用于abom用人jckm用先eelm用公adkm用到dejm用力mdkm用和gdjm用在ackm"
    "用地kkmm用场fcmm用外edmm用大eeim用好jmon用就aeim用情jdnm用户jjpl用手fdnm用是cehm用服hnnk用来idkm"
    "用水jcmm用电kjom用的kajm用等eelm用起fdlm用这ajkm用０cjhm用＿kimm甩＿ffcm田间gkqn田０ccmn田＿khhn"
    "由专agnj由乡dgoj由于dorg由公almj由县bhqj由各hgmj由工eglj由我admj由村hepj由谁fgoj由财agoj由贸afrj"
    "由镇fgoj由０cekj由＿hkkj甲＿kfcm申请ljsm申＿cjfm电信jirk电力llnj电动flni电商liqi电子hjrj电工lekj"
    "电影mmqj电池mcsj电源ldoj电站ldpj电等eemj电网kdoj电装eeoj电视kksj电话lgsi电路ldoj电＿iikj男＿jkdl"
    "甸＿ifcm画＿kdfm畅＿kiel界一cakm界上haom界人falm界各aanm界最aapm界有bakm界的jalm界第aaom界级hapm"
    "界领caom界＿jakm畏＿kfcm留一cdlo留下jgro留不adlo留出deno留在gcoo留守fnro留给bkro留＿iiio畜＿jjcl"
    "略伙darm略制hamm略合eamm略定eanm略性haqm略方eamm略机bapm略洞garm略的gaim略目eaom略竞aapm略预aasm"
    "略高eamm略＿jakm番＿nidm疆＿kcfm疏导mdro疏＿iieo疑＿kldk疗中eapm疗保caqm疗卫basm疗器haqm疗服bapm"
    "疗机eapm疗＿kbhm疫情kism疫＿hkfk疯＿igbm疼＿mgbm疾人karl疾控hmrk疾＿jhfl病人jlpl病防dfql病＿kjil"
    "症＿ledm痕＿mfcm痛＿iifl癌＿kfcm登记mism登陆ldsm登＿fhgm白了mcom白人mcnm白天emqm白的kdkm白＿khim"
    "百一dcjk百万jaqk百个jclk百人mclk百亿jbqk百余edqk百分cesk百城clok百多fapk百姓hgsk百年jjpk百日gmoj"
    "百米kcrk百计fdok百＿ghjk的一aajk的三caik的上gafk的下jagk的不aaik的专aalk的世aajk的业bahk的东aank"
    "的两aaik的严dajk的个caek的中eahk的主aalk的举eakk的也aahk的习hahk的乡bajk的书kajk的了maek的事lamk"
    "的二gajk的五eajk的交aakk的产aakk的亲dakk的人lamk的今aahk的代caik的价damk的任cajk的企aakk的优aamk"
    "的伙camk的会kahk的伟damk的传fakk的位fahk的低dajk的住fahk的体baik的作bajk的使aajk的例gakk的供aajk"
    "的依aalk的保baik的信galk的假hakk的做gaik的健bajk的先bajk的光jakk的党aalk的入fagk的全aaik的公aajk"
    "的共aajk的关dalk的具eakk的养faik的内galk的军gaik的农aajk的冬ealk的冲eakk的决bakk的准gajk的几aakk"
    "的出bahk的分gajk的创aakk的初fakk的利falk的到daek的制eajk的前bajk的副calk的力faik的办hakk的功gajk"
    "的加aagk的动eahk的努aamk的劲iamk的劳dakk的勇damk的包eaik的区fagk的医bajk的十aahk的华aaik的协cajk"
    "的单gakk的博dakk的占galk的危balk的历bamk的压calk的原aamk的去gafk的参aajk的反cajk的发aakk的取daik"
    "的变eakk的口hajk的只aaik的可aaik的各aajk的合aakk的同aalk的名iakk的后eaik的向fagk的启bakk的员aalk"
    "的命lakk的和aafk的品eahk的唯aamk的商dajk的四eajk的回daik的团cakk的困aamk的国aaik的土calk的在cadk"
    "的地halk的场hagk的坚aajk的城baik的培aalk的基aamk的增aajk的声falk的处fahk的复eajk的外eaik的多lahk"
    "的大aajk的太aajk的失eajk的头jaik的奋aalk的奖iakk的好jaik的委gahk的存eajk的学aajk的孩aamk的安bajk"
    "的完dahk的宏aank的定dahk的宝eank的实aajk的审dajk的客aakk的宣aalk的家iaik的宽falk的对fahk的导gahk"
    "的将baik的小aakk的就aaik的局gaik的层fahk的展gagk的山iakk的岗galk的工aalk的巨dalk的差gamk的市aajk"
    "的希aakk的带eaik的帮cakk的干balk的平cakk的年cahk的幸bamk的广eajk的应baik的底gajk的座gakk的建cajk"
    "的开baik的引eaik的强gaik的当faik的形aalk的影damk的待eakk的很iajk的循balk的心iajk的必aakk的快jaik"
    "的态hajk的思aamk的总cajk的情camk的想faik的意balk的感dalk的成aakk的我aack的战aalk的房iajk的所daik"
    "的手iakk的才fahk的打iahk的执aalk的扩aaik的批eaik的承cajk的技aalk的把bafk的投aakk的护gahk的报eajk"
    "的担eajk的招jajk的持eagk的指aakk的挑bamk的损galk的授eakk的探balk的接dajk的推aahk的措galk的提aajk"
    "的操bamk的支aakk的收fakk的改dakk的政aakk的故eamk的效eajk的教aalk的敬dank的数gakk的整dajk的文aalk"
    "的新fajk的方aalk的无aajk的日eajk的时aamk的明eahk的是iakk的普aajk的智aakk的更aaik的最aakk的有jahk"
    "的朋aamk的服aakk的期eaik的未aajk的本cajk的机aalk的权galk的村jajk的条dajk的来iafk的架gakk的标cakk"
    "的校fajk的样hagk的核calk的根ialk的案gajk的检dakk的概bank的榜gamk的模cakk的欢camk的正baik的步gaik"
    "的残calk的每aajk的比cajk的毛bamk的民caik的水jakk的汇balk的沟galk的法faik的活kakk的流dakk的消aajk"
    "的深aaik的清eaik的渠jllj的温eamk的满cajk的演ealk的潜aamk的激aakk的火iakk的灵camk的点jafk的热calk"
    "的父hamk的物eajk的特aakk的状eank的独aakk的环cakk的现aajk的班iajk的理cajk的生cakk的用fahk的由baik"
    "的电hajk的病iakk的痛eamk的百baik的监aakk的目aalk的直baik的相aajk的看jaik的真fakk的眼ealk的矛aamk"
    "的知cakk的短ealk的研aalk的硬falk的确eaik的社fakk的祖bamk的祝aamk的种haik的科aakk的秘aamk的积aakk"
    "的移fajk的程gagk的稳eaik的空cakk的突aalk的窗falk的立daik的竞aamk的第fakk的答gamk的策gaik的简dajk"
    "的管aalk的精aalk的系gaik的素fakk的紧fakk的繁camk的红eakk的纪bakk的组aalk的细fakk的终aajk的经eakk"
    "的结aalk的统eaik的绩gajk的维fajk的综aakk的编dakk的缺calk的网gakk的美iajk的群dajk的老damk的考aalk"
    "的职balk的联eaik的股ealk的背camk的胜dalk的胸eank的能aajk的自aajk的舞gamk的良calk的艰aamk的节gajk"
    "的英aalk的范eajk的获eajk的营daik的落caik的薪eamk的血ealk的行cajk的补cakk的表iajk的要aahk的观fakk"
    "的规aakk的视fakk的角famk的解dajk的计eaik的认aakk的让cagk的训gajk的记gaik的讲aamk的设eaik的评calk"
    "的试faik的话malk的说jahk的调hajk的负bakk的贡aank的财aalk的责ealk的账kakk的质caik的费haik的资bajk"
    "的起fahk的路lalk的身dajk的车jakk的转fajk的轮dajk的软gamk的辛damk的边eajk的过dakk的运aalk的还aaik"
    "的这aahk的进bajk的连caik的追bakk的退eakk的选fakk的通gaik的速cakk的道dakk的那aakk的部baik的都aaik"
    "的配eajk的采cakk的重aalk的金gahk的钱lamk的铁fakk的销calk的错ialk的长faik的门kaik的问aamk的队fakk"
    "的防daik的限gakk的隐aalk的难hakk的集bajk的需aalk的青falk的非eaik的面iahk的项aakk的预aakk的领aalk"
    "的风dakk的飞ealk的饭kamk的首aaik的马gakk的骨eamk的高dakk的０hahk的＿jark皇＿iicm皖＿hjbm皮＿liem"
    "盈利lasm盈＿gdem益于baom益保daom益共aapm益分eaom益增aaom益广fapm益性iaom益的jalm益＿laim盐＿kdem"
    "监事homk监委ldpl监察kdsl监控ljsl监测jhsk监督mhsl监管ljsl监＿djjl盒＿kicm盖了ibnm盖全caom盖率karm"
    "盖面mapm盖＿lfhm盗＿igbm盘活klsk盘＿kjgl盛世lnqj盛＿kjek盟＿kgfm目中ldlj目为efjj目全dfjj目创aflj"
    "目前joqj目实eekj目建abnj目开delj目成efjj目投aemj目标lhsi目的limj目管bbnj目组kdnj目经acnj目落denj"
    "目财afnj目资eelj目部lekj目都afkj目０bcjj目＿jjlj盯住ijss盯着lass盯＿hgfs盲目hksl盲＿gkfl直军mbrm"
    "直到clol直在bdlm直接desm直达idqm直连mepm直＿fijm相互acsh相信jlsg相关ilsg相反mnoh相同lfmh相对aiph"
    "相庆nfrh相应bhqh相当ghqh相救nfqh相比mkqh相符mdsh相结cdqh相适dfqh相＿ejjh盼＿llek盾的lamm盾纠darm"
    "盾＿lbgm省上geli省人dgni省份meqi省内emoi省各afni省国cemi省委jkrg省属ekqi省建cemi省政akpi省第annh"
    "省级fgsi省经aeni省里fmoh省＿ijki看一aglm看不ailm看了kknl看他cemm看你bdmm看到khql看完dnmm看待jdqm"
    "看得aipn看我fckm看是cdim看有ceim看法ncom看清hcop看病lcqm看的kdhm看看klql看过kdlm看这adlm看＿kilm"
    "真学eenn真实jipn真心jenn真抓deqn真正dksn真真jepn真落cepn真＿hjjn眼下joqj眼光mfrk眼＿jkhk着一acln"
    "着不afin着他iemn着公aeln着力dnqo着大eekn着客cfnn着干mfmn着我hcln着的ldin着这adln着＿ijkn睛＿kfcm"
    "睡＿idem督促jkrh督和beni督察jmsh督我mfki督查jlsg督＿ljii瞄＿fmcm瞒＿ildm瞻＿hfcm矛盾lasm矛＿ebgm"
    "知名fdpl知晓kcsl知识kjsj知道kfsk知＿ihjl矩阵jlsk矩＿ljfl短信mmpm短时ekpm短期djsm短板masm短的hdkm"
    "短＿jiim石油jdsm石＿kigm矿山ldsk矿＿jjgk码＿lifl砂＿ikcm砍＿jfcm研发jlrk研所heol研究khsn研讨ldsl"
    "研部lfll研＿gjkl砖＿ledm砥＿gjbm破产liom破格hlrm破０fanm破＿lhim砸＿igbm砺＿igbm础上mapm础养fapm"
    "础教baqm础是cakm础的kakm础研aarm础设carm础＿lajm硅＿ildl硕＿khdm硬仗nasn硬件kasn硬骨earn硬＿kbhn"
    "确一dcjm确保hhsm确全ccmm确地gcmm确定iisl确实glom确政ccnm确的lamm确立mbqm确认kbqm确＿jhkm碍＿ldem"
    "碎＿ledm碑＿ledm碗＿ledm碧水mcrm碧＿ggbm碰到dbqm碰头mcrm碰＿igfm碳发ecnm碳园fbrm碳排dism碳达cbsm"
    "碳＿jghm磅＿kfcm磨＿jhfn示批fapm示热darm示精baqm示范iasm示衷basm示＿kaim礼＿mhfl社会ijse社保ljoh"
    "社区lkrg社＿fjkh祉＿mfcm祖国lism祖＿fkfm祝各apqj祝大dpph祝贺njsi祝＿engj神和ganl神学gaol神文aarl"
    "神是ball神的iakl神＿mcjl票否absm票＿lghm祭＿ggbm禁毒ejsj禁＿hjfk福利lbrl福建lbpl福祉mbsl福＿khhl"
    "离不afmi离岗lfri离开jjrh离＿jjhi秀人capm秀员daqm秀干caqm秀的jaom秀＿iaim私＿jifm秆＿kfcm秋＿gmfi"
    "种不abkk种业hblk种地mmlk种子mjqm种情fbpk种文bbnk种方caok种模ecok种的ibik种管eclk种粮ecpk种精bbpk"
    "种薯fmqj种面gcmk种＿igkk科专afnk科主dolj科创ghpk科医cfok科学iksl科技hjsj科的eehk科研jkrl科＿hjkk"
    "秒＿kfcm秘书jlso秘＿gkgo租金ldrm租＿jifm秤＿medm秦＿ilcl秩序mjsm秩＿djem积极gnsc积水lhoh积累lish"
    "积０cgkh积＿gmjh称号mbsn称＿jgfn秸＿flcl移交jjrk移到eemk移动kkqk移地gdok移民ilqk移的kclk移送jcsk"
    "移＿jiik稀＿fkcl程上kakl程不aail程与baml程中mapl程化kaml程变faml程和hall程师larl程序masl程度mapl"
    "程建ball程开eakl程打baml程控hjol程是bajl程的iakl程管dall程行gakl程要bail程责daol程贯aaol程跟baol"
    "程进fajl程部lakl程都aall程重gall程项eall程０cail程＿lall稍微chrl稍＿eldl税务kmqk税收kksl税＿jjhl"
    "稚＿lfcm稳中cdoj稳企afoj稳增ajoj稳妥hnsi稳定ljsj稳就afnj稳居gfqj稳岗ffqj稳市dfnj稳步dnsj稳预afqj"
    "稳＿ikjj稻＿ildj稼＿ledm稽＿fmcl稿＿lhfm究一cakm究和balm究开eamm究所larm究的iakm究竟barm究责ganm"
    "究院laqm究＿kdjm穷＿lidl空投keol空气jlsl空经acol空间masl空＿ihil穿＿jhfm突出klsq突击iesp突发dlnp"
    "突然hfpp突破lhsp突＿gjjp窄＿kjdm窖＿kkbl窗口lksm窗＿jjfm窝＿lfcm立一aamo立不abio立了iano立信lapo"
    "立健cbpo立医bboo立即aasp立和aamo立在bako立大ebko立新ello立方gano立案llpo立的jajo立自abmo立起faqo"
    "立足hkqq立项ljoo立＿ifko站位ndol站在elpk站点kjrk站的hckl站起fdpl站长ldol站０dejl站＿kijl竞争khsj"
    "竞＿aiik竟＿ffdm章０eblm章＿mfhm童＿lifk竭＿jfcm端业faml端产baol端人gbkl端公aanl端到agpl端流fbnl"
    "端的jaml端＿jfjl竹＿jkdk笑＿ledm笔＿jcgn符合ggsm符＿lffm笨＿lgbm第一lnql第三lprk第二lpsk第五mpoh"
    "第十aipk第四mpqi第０jimk第＿eolk笼＿jgbm等一bkkm等不acim等专acnm等事hclm等于fipm等产bamm等传ecnm"
    "等公abkm等关fclm等到dlkm等各aanm等国cblm等基bclm等多eblm等大ecjm等学eclm等工bamm等建dckm等待kbpm"
    "等政cbmm等教bbnm等文bcmm等新banm等方banm等服abmm等活fcnm等特abom等的lbhm等着jknm等等nhnm等级klom"
    "等群dbnm等行fckm等部damm等都aclm等重aapm等问cbnm等项caom等领aaom等高eclm等０aakm等＿iglm筋＿lfcm"
    "筑＿jigl答卷nhsf答复mgsf答＿lmgf策体danm策划laqm策和aamm策性gaom策措farm策权laqm策略marm策的hakm"
    "策要cajm策部faom策＿lakm筛子nasm筛＿jeem筹发cdpl筹推acrl筹措hpql筹＿jjhl签字mbsk签的kekk签约jlsk"
    "签订idsk签证jmsj签＿ijik简化lkro简单lhsm简＿hiin算一ciko算不abjo算内ebno算到damo算力jkoo算和bblo"
    "算收daqo算改ebno算数nboo算是gako算机jaoo算的jajo算管ebmo算账maqo算＿kfjo管一cdhm管不ajil管人ldim"
    "管住jkpp管副cdom管和beim管好kimm管委gmlm管局lbnm管得ckkm管护ldnm管控laqm管是bcim管理kism管用mdkm"
    "管的jaim管网lkok管要bdhm管起fclm管道kjpn管部fblm管领bbnm管＿iimm箭＿kfcm箱＿kdfm篇大eaom篇文aasm"
    "篇章nasm篇＿icfm篮＿lfcm籍员farm籍＿keem米以cbom米＿lfhm类人jamm类员fanm类推ianm类是kakm类的dakm"
    "类社aaqm类＿jajm粉＿ildl粒＿kfcm粗＿khem粘＿gjbm粤港germ粤＿iidm粪＿jkcm粮食llsi粮＿ikik精准imrl"
    "精力khpm精品kcpm精心ilnm精特adqm精神mgsn精简kjrn精英miqm精＿gikm糊＿kdem糖＿kfcm系一dchk系不abjk"
    "系列iask系和gamk系建bank系数lbmk系是cbik系更aclk系的hajk系统kisj系要aajk系＿lglk素养marm素市dapm"
    "素质lasm素＿kahm索＿lbgm紧围geqn紧密hgsn紧张meqn紧急kern紧日feqn紧的jekn紧盯inrn紧紧dlsn紧迫jdsn"
    "紧＿kjin累积lgql累计clsl累＿kkgl繁荣llsi繁＿gkfk纠正karm纠纷lasm纠＿hdem红包meql红十ajpl红灯ndrl"
    "红线ncrl红色ejsl红＿jihl纤＿iedm约束lhsm约谈masm约０dakm约＿keim级一dahm级专aanm级主aanm级产dalm"
    "级人gajm级以aamm级党baom级公aakm级别lhpm级医baom级压eaom级及banm级各aaom级和bakm级团eaom级工kalm"
    "级干aaqm级政camm级文bamm级智baom级的iakm级科camm级管canm级组hanm级统famm级职famm级行falm级部ealm"
    "级重damm级零gapm级领aapm级＿jalm纪委jmsi纪律mksm纪检gnsj纪疫dhrk纪要neok纪＿glik纯＿hkdm纲要mjql"
    "纲领leqm纲＿jifm纳入iasm纳＿jghm纵深jnsm纵＿hmfm纷＿leem纸＿lhfl纺＿fjcm纽＿lgfm线上kjnl线下haml"
    "线不aajl线作eaml线去manl线和gall线是cail线的gall线管eall线索larl线要gajl线路mipk线＿ldkl练一dcmo"
    "练内ecpo练＿lggo组一deil组建ilol组成jbnl组的edil组织kjsl组长mhpl组＿jill细化jgqm细节ljsl细＿jhhl"
    "织一cakl织与bbnl织变ebol织和aaml织密kopk织建banl织改ebnl织的gall织结dapl织要bakl织部ianl织＿kgkl"
    "终于ajql终会fgml终保dgol终坚cfpl终把bfnl终端jmsk终身ifrl终＿fkil绍了iaqm绍＿kedm经不aiji经到deji"
    "经历klqg经县eokg经发dfji经在heji经建dfji经开cdli经很afli经得celi经成eeji经把bfki经是heii经有adji"
    "经济kisk经理kioi经管efji经营jisi经贸feqi经费lkqg经过fnpf经进ffji经验mesi经＿djmi绑＿kfcm结一ccjk"
    "结合lirl结在fclk结奋bdok结对klmk结带edok结成ddlk结构lhsj结果ljsk结的jbjk结算lbqk结经aelk结起fdnk"
    "结进fdlk结＿jikk绕＿jfgm绘就mdpm绘＿jhdm给一dbim给了eamm给予easm给人galm给他igqm给以cbkm给你jgqm"
    "给全dckm给公ablm给农blmm给别dbom给各acmm给员fblm给大binl给学eclm给客aaom给我igom给每aaom给自abmm"
    "给＿hgkm络安capm络的halm络诈farm络＿jaim绝不agqn绝大chpn绝对fjrn绝＿ihhn统一ihon统产benl统工dell"
    "统性geol统是cgil统的fdjl统筹jnsk统要bfjl统计lksk统部leml统＿jkkl继续dksm继＿gkhm绩效kksi绩来kdnk"
    "绩的iblk绩观ncrk绩＿liik绪＿lfcm续三famm续不aajm续两aaqm续优aapm续做ganm续加aaom续发banm续增aaom"
    "续奋aapm续实damm续巩aarm续建illm续开caom续成eakm续扩aaqm续推aapm续提aapm续改faom续深aaqm续的haim"
    "续０aalm续＿gdkm绳＿mfcm维护ljsl维方eeol维＿jiil绷紧laso绷＿hfco综合eisi综治feok综＿aiik绿水hepl"
    "绿电idrl绿色fjsk绿＿iiil缆＿ifcm缓慢larm缓＿jeem编制llsj编单ggqj编号ngrj编＿ilhj缘＿kedm缝＿kfcm"
    "缩小jasm缩＿jffm缴＿kifm缺乏jdsm缺少fcsm缺陷merm缺＿hjhm网上kloh网优jemj网公aelj网格jksh网点ldnj"
    "网的hcjj网络jjsi网０deij网＿jjkj罗斯jasl罗＿ghfl罚＿ljem罪＿kdem置上mamm置的iakm置＿lcim署今aapm"
    "署＿mbgm羊＿kedm美丽iisl美乡cfpi美元mgsi美军inph美国imse美好kdpi美的jfji美金mcsi美＿hkki群众iksk"
    "群体jiqk群＿ijkk翻一dfnl翻＿ijgl耀＿lfcm老一clji老人klpg老保cfni老化mfmi老同ckni老员eknh老实jgli"
    "老师klse老干emmi老年cmni老旧fksl老是gfki老服aeoi老机egli老板klsh老百amrg老金mfpi老问egmi老领dgmi"
    "老＿gkki考古ierh考察lgsh考核lkse考虑kfsh考试mjsh考验ndqh考＿ijkh者不aakm者业eamm者为camm者之daom"
    "者也halm者和aamm者是cakm者有bakm者的halm者＿lajm而上mgmi而不aioi而且gnsh而为niji而出nhmi而努ahpi"
    "而在bnki而我aolh而是fjoi而＿blki耐心marm耐＿jeem耕地jksj耕＿hjfk耗＿kjgl耘＿lfcm耦＿lgbm耳＿jjcm"
    "耽＿fkcl聊＿kidm职业hjpk职人gekl职务lhom职员lmpk职工hjpm职报genl职的idjl职级kgql职能kknk职责mgrl"
    "职资ccpl职＿jjkl联动mhql联合gkrm联席eirm联的kcjm联盟lcrm联系jhrm联网jasm联要cdjm联运lcom联通lcom"
    "联＿ihjm聘请dlqm聘＿lgfm聚区mfon聚在cgln聚焦jmsn聚集ifrn聚＿hkin聪＿ehdm肃处gaqm肃追carm肃＿idem"
    "肉＿ljem肚＿ffcm肠＿kgbm股＿jhgm肥力maqm肥＿kdfm肩＿jedm肯定liso肯＿figo育一dajm育优baom育儿fmqm"
    "育发dalm育和famm育壮basm育学danm育局kapm育工ealm育成eamm育新damm育的iaim育科bapm育资famm育部ealm"
    "育＿kekm胁＿lgbm胆＿ihdm背后lbrl背着edql背街gksk背＿hhgl胜则hkqo胜利misn胜＿iiho胞＿leem胡厚eosf"
    "胡＿dneh胶＿ijcm胸怀lism胸＿jkfm能一baik能下mcjk能不ajlk能与hbkk能为fajk能也acik能产bhlj能人hbhk"
    "能以jbik能会dakk能作fcik能使abmk能保cblk能做ihnk能像fcmk能光fcmk能全dchk能再aamk能出hbjk能创aikk"
    "能制hcjk能力mfqk能动gbjk能化makk能去gcik能发bakk能只aamk能否ajpk能和aajk能回dclk能因cbmk能在eikk"
    "能坐elnk能培abmk能增ajjk能够djrk能完cblk能实cajk能对bbjk能少nblk能就aakk能工chjl能干jbkk能应dckk"
    "能建dcik能开jcjk能当ijmj能形cclk能得dcjk能性lblk能成balk能手mbmk能打ajmk能找dbnk能担fcmk能拿jbnk"
    "能持ejjk能接eclk能提agmk能支ackk能改iblk能无aclk能是dajk能更ackk能有gakk能比eckk能没acjk能活eilk"
    "能源jjqj能理gcik能生dbjk能用kklk能电eckk能的lahk能看ialk能真cbmk能社bckk能等galk能管ecik能级mamk"
    "能组fckk能给cblk能老cckk能耗ljqj能自abjk能获ecmk能被alnk能要fbhk能解eklk能让fank能说iamk能走eamk"
    "能超cclk能转dblk能达cbmk能还abkk能这acik能进hbjk能适dcmk能通fcjk能部ebik能重elik能量nhnk能长gcjk"
    "能降gbnk能随acnk能领dckk能马foli能＿ignk脉＿ledm脏＿kfcm脑机ebpm脑袋lasm脑＿jffm脚踏alrn脚＿lggn"
    "脱岗lerm脱离elrm脱贫glsm脱颖cfrm脱＿hjgm脸＿ljem腊＿imbl腐败lgsm腐＿kffm腰＿lhdm腾出dlqo腾＿kieo"
    "腿＿mdem膀＿kfcm自主iink自于belk自信ndnk自动fkol自家fkkj自己jgsk自愿kdqk自我hjnl自抓nfmk自来imkk"
    "自治hkpk自然fkri自由jiqk自的idgk自立lemk自行edlk自觉jmsk自贸alqj自身fgrm自０enfj自＿aimk臭水fbqm"
    "臭＿jfcm至于aopi至今ihrk至十aeok至少bisk至０dbnk至＿gjik致以aapn致正dbpn致的maln致贫jasn致＿kfhn"
    "舆＿ggbm舍不abom舍＿kgfm舒服marm舒适larm舒＿eedm舞台masm舞＿kcfm舟＿ledm航道khsl航＿ihhl般公aarm"
    "般的famm般＿ccfm舰＿kfcm舵＿mgbm舶＿kfcm船＿kkgl艇＿lgbm艘＿lfcm良天fapl良好hgsk良性faql良的gakl"
    "良贷gbql良＿ifhl艰巨merm艰苦ijsm艰辛mfqm艰难lcsm艰＿ajhm色产bapm色优caom色低darm色农aapm色化manm"
    "色发canm色工eamm色生eamm色的lakm色社aasm色转caqm色＿jajm艺＿kfgm节前kdok节日hjqk节点lcpk节能glnk"
    "节都aenk节＿kijk芭蕾hbro芭＿ggbo芯＿hjel花了jcoj花在cdmj花费idqj花钱mlsi花＿khij芳＿lfcm芽＿lfcm"
    "苏＿ijel苗＿kgfm若干ejqj若＿enfj苦了namo苦地baro苦奋aaso苦干mapo苦的lalo苦练ijro苦＿kdio英勇dfsk"
    "英国jmrj英文bgok英雄mjsl英＿gkik苹果kmsj苹＿dmfk范化kaqm范区maqm范和balm范围lasm范城jaqm范弗dkqm"
    "范涉aaqm范的jajm范＿jejm茧＿klcm茫＿kfcm茬＿kgbm茶＿kkgj草原hdrm草案ncsm草＿kigm荐＿ledm荒＿jhdm"
    "荡＿mgbm荣发dcom荣的kclm荣誉ljsm荣＿kghm药品lisj药＿khhk荷＿jicm莫斯dlsl莫＿ekel获取jhsl获得ghsl"
    "获批kmsl获＿ijil菌＿lgbm菜＿ligm营业hlnl营主abpm营企abqm营养ldpm营商ijsn营性gdom营收gcpm营的icjm"
    "营管ccnm营经abpm营造iirm营销kjsm营＿jhkm落到benl落后liql落在bfll落地mhrl落实llsm落＿hkkl著名easm"
    "著提abqm著＿jgfm董事gksk董＿fkgl葬＿kedm蒙古kdsl蒙＿iiel蒸＿jfcm蓄水lasm蓄＿ieem蓝＿ilfk蓬勃lfsm"
    "蓬＿fkcm蔬＿jlcm蕾＿jgbm薄发nepm薄＿kifm薪酬jisn薪＿khgn薯＿jfcm藏＿iffm虎＿mfcm虑＿lbgm虚作edqn"
    "虚拟alsm虚＿ijgn虫＿kedm虽然fosf虽＿cnfi蚕＿gidm蛋＿medm蜂＿ijcm融入gfrl融危ccql融合lfsk融媒cnqk"
    "融工ecll融服bcol融机dapl融资jhrl融风fbpl融＿igjl螺＿gedm血十afpm血压nfqm血液kmsl血站inql血＿jjhm"
    "行一bbik行不achk行业jiok行中kckk行为mhnl行了malk行人jcik行使kdmk行全bckk行分edjk行力mcjk行动ndrk"
    "行区mblk行和bdik行实edik行工edik行干edkk行改fdkk行政ilrk行机fdjk行正ccmk行的kajk行社idlk行第abmk"
    "行管cblk行者ndmk行规cdlk行＿khmk衍＿igbm衔接mjsm衔＿ijdm街区mfpi街小cfri街道lmse街＿ilhi衡发cbpl"
    "衡的kbll衡＿lggl衣服marm衣＿ldem补偿lmsm补充kbsn补助lhsn补贴lhsn补＿ihjn表一dbil表上jkkl表了hbjl"
    "表们dbil表公aaml表县caol表和bbkl表处kasl表大eakl表市daml表建dall表彰khsk表态mhql表扬masl表格maql"
    "表现lgol表的hail表省daol表示fasl表达kapl表面hmml表＿kfll衰落lbqm衰＿kedm衷心elsm衷＿hkem袋＿lcfm"
    "袖＿lcfm被淘adrk被评fepk被＿eiik袱＿nfcm裁＿kigl裂＿kedm装一ddkl装备lisk装旅lasl装机ibpl装置kcrl"
    "装＿ihil裕＿ldem西安knpi西就aflj西方glrh西的ifij西都afmj西＿kjjj要一ahij要上gjhk要下eiik要不ajik"
    "要与adkk要严fnoi要为chik要主bmii要么emik要亲bdok要人jffk要什afjk要从hkni要他cfik要付iflk要以hkkk"
    "要任ddkk要会eehk要作eeik要你idjk要使amlj要依ajnk要保akli要倒fgmk要做hjni要允alnk要充amnk要先flki"
    "要全alik要公aeik要关clki要具eimk要再adlk要出feik要分fhjk要切dlnk要创aijk要利emkk要到bijk要制hfik"
    "要办fljj要加ammi要动gfik要努ahnl要压dmmh要去ghlk要参aflk要及aelk要发bjik要只agik要吃fglk要各agik"
    "要合diik要同dkij要向ehlk要和ehik要善emml要回dmkk要因cikk要团dfkk要围gnmh要在glli要坚amni要培akll"
    "要增ahkk要多fkki要大hkjj要太afmk要学illj要安dfjk要完bkkk要定fghk要实fjkk要宽ffmk要对cjlj要将bllj"
    "要尽bkoj要带gdmk要帮cimk要建alll要开fkki要强hllj要当bdlk要形bjkl要往cfmk要很afik要忘dfok要快likl"
    "要思dgkk要性nfjk要总eikk要想dllk要感ggkk要懂ienk要成bijj要我ahhk要打eill要找cemk要承ahnk要把emoj"
    "要抓dloh要抢ifnk要担demk要持dnjk要指admk要按amnk要排fgkk要控ggkk要推gmkk要提ejlk要支akkk要改illj"
    "要放ffkk要敢elpk要整enjk要方eghk要明gkkj要是hijk要更adll要有fiml要来ifhk要查gfjk要根dlmk要比cekk"
    "要求mfqj要注cmnk要深emlj要清jdlk要理fjil要用illi要由cjkk要留dflk要的kajk要目ddkk要盯bjpj要看fjnn"
    "要矛afnk要研aklk要确ejkk要积bllk要突cnlj要立dfjk要站fklj要简cimk要算jflk要管imkh要素kfqk要紧lknk"
    "要组dkkk要经aljl要结enjk要给ejmj要统fmjk要继alol要老bfjk要考bjmj要聚bjnl要能biik要自ajkk要花hfmk"
    "要落bklm要被aflk要见hfkk要解ekkj要认hjmk要让emni要讲ghnj要设gfik要说idlk要请cmlj要调efkk要负abok"
    "要走hgmk要赶efnk要跟gdok要转celk要载fgnk要达dkkj要过fejk要还kfik要这aehk要进flkk要追benk要适cjmk"
    "要逐aknj要通gmlj要遵agnk要配egkk要重alll要长gghk要问iejk要防dnkk要随afmk要集bkkk要靠fiom要面gfik"
    "要预afkk要领gdkk要高jfil要鼓cmnj要０dfek要＿gkpk覆盖mesm覆＿hehm见一dakm见不aakm见了lamm见到hjnm"
    "见得kanm见我kbjm见效napm见炮earm见的jakm见过lanm见面maom见＿lejm观上janl观念masl观点miqk观的jakl"
    "观＿leil规上hnnm规划lhsm规则mfsm规定kbpm规律mgsm规模kjsm规矩mjsm规章jeqm规范jkso规＿gjkm视察kbrm"
    "视野njsm视频kjsm视＿kgim览会marm览＿kedm觉得hfsl觉接darl觉＿kdhl角度larm角色mhsm角落lapm角＿lehm"
    "解不acjk解了kblk解决khsj解到jclk解和ablk解客bcnk解放jkql解的majk解这adkk解释mbsk解重dbmk解＿jgkk"
    "触＿jeem言＿mahm誉＿ldem誓＿kkcm警和bbno警钟mbro警＿jgho计人gdkl计划mjsk计和bcll计局icpl计的jcil"
    "计监adol计算kirl计较mdpl计部jbnl计＿jhkl订单lksm订＿iigm认为icsp认可mcnp认同mhop认清dlor认真ilso"
    "认证misp认识lgso认领mdnp认＿hikp讨论mgsj讨＿kghk让一bjko让人ejmo让他ahqo让你akoo让全ckmo让农agoo"
    "让别dhno让各ahmo让员ekmo让大bjno让孩chpo让它egqo让我apon让每aknn让群cjpo让老bkoo让这ahko让＿flko"
    "训战jlrk训班lcql训的hcjl训练lisl训＿lhil议上kamm议事jjnm议安danm议室karm议开damm议的jalm议程napm"
    "议精aarm议０daim议＿lbjm讯＿kedm记下feng记在fdmg记对gdng记录mbsg记得liog记是cekg记的jdjg记者moqc"
    "记要bekg记＿kijg讲一gall讲三chpl讲不adil讲了lanl讲几abpl讲四fcol讲得aapl讲政dmlk讲清ghqm讲的jgkl"
    "讲真dcol讲解lmoj讲讲jcol讲话nasl讲过mcnl讲这aill讲＿jhkl许会gdml许你ddnl许可kcol许多gkrl许＿fhil"
    "论坛mhsl论文mapl论是jall论的iakl论证laql论＿lcil设一eiji设中kbki设为dcji设全bbki设取cboi设和fali"
    "设国bbli设在bcji设备lish设好lbki设工dbki设成dbki设提aami设文bdki设新ecki设施kgri设是jchi设更acli"
    "设现dbli设用gcki设的haii设示gdni设立impg设管edji设计liri设高cami设０cbhi设＿lgmi访一daml访工daol"
    "访的mbkl访问kaql访＿kfhl证上hmmk证中ebnl证明larl证的jakl证＿kgil评一ddil评为ddll评价lgsl评优lbpl"
    "评估mksk评体dcnl评先lcol评审lhrl评我ldjl评指adol评标gdnl评比mlnl评的kcil评议mbql评选kjrl评＿jhkl"
    "识产aaqm识别karm识到lapm识和aanm识的hajm识＿lajm诈骗lasm诈＿jedm诉你lfom诉我kdom诉求lmsm诉＿jjhm"
    "诊＿lcfm词＿mdem译＿lgbm试平fcnm试点mgsm试验jasm试＿jgjm诚信lksm诚挚adsm诚＿jigm话不anjh话和bdli"
    "话就akli话的jbji话精bcpi话要bdji话讲ldni话说jnpg话都admi话重edmi话＿mhki诞＿ggbm询＿ldem该做eenm"
    "该在celm该怎acrm该是gaom该有acmm该＿dijm详＿igbm语＿ljfm误的lamm误＿lbhm说一fjkh说三fkli说不djli"
    "说了kjmh说他bdni说你ahni说几aeni说到homj说在ceji说得bini说我agmi说明lhri说是jjki说法ndni说清icpi"
    "说的laki说要bdji说话nhqi说说jdni说过mdmi说这adli说＿kili请了ihlh请予agrh请人fjlh请你bjnh请到dhmh"
    "请县dnog请各anqh请大anpg请来mjnh请省dhph请示mhqh请＿hljh诸＿gkbm诺基amqk诺贝ffrl诺＿ljgl读一dbkm"
    "读书lhsm读了kaom读＿ifim课堂llsj课＿lihk诿扯dbrm诿＿kfcm谁也akpo谁就afno谁来fmoq谁的hllp谁签ehqo"
    "谁能dmmo谁负ffrp谁都aloo谁＿jljo调一cckm调三gdmm调几adom调发cbmm调度miqm调整lhsn调查lism调的jcim"
    "调研ljpm调配lcpm调＿jhkm谅＿kgbm谈一cbmq谈会lapq谈判lbsq谈纪ccqq谈话nbrq谈＿kgiq谋划klsl谋＿hkfm"
    "谐稳casm谐＿kdem谓＿lfcm谢你giph谢大afqh谢谢kpsd谢＿knih谣＿jkbm谦＿fkcl谨代earm谨＿kedm谱＿kgel"
    "谷＿kkel豆＿kjdm象台hdpl象局ibql象的kbkl象部fcnl象＿lgil豪＿ledm貌＿lidm贝＿jjel负总dapl负担marl"
    "负着eaol负责ldsl负起daql负面hinl负＿hejl贡献mesm贡＿beim财产jfom财力kgnk财务jlsj财富nisk财政jmsi"
    "财经imrl财＿eljk责人lann责任lisn责制mbnn责同baon责的hbin责＿khln贤＿kfcm败了manm败则haqm败的kamm"
    "败问daqm败＿lahm账务jmpm账实cjpl账款mesm账＿ljim货币kcsm货＿kghm质上ibkl质不acil质优ccml质升fanl"
    "质均abol质增aaol质安dbml质客aaol质工dall质扩acol质提abll质效napl质文aanl质是hbil质服bbml质激abpl"
    "质灾ebql质生baol质的iajl质行eaml质资daml质量kgsk质＿igll贩＿jgbm贪污larm贪＿gedm贫困jlqm贫攻dbsm"
    "贫致ebsm贫＿hgfm购买lism购＿kghm贯彻hjsn贯穿jdsn贯通mgrn贯＿bihn贴到caoo贴在aipo贴近fasp贴＿keho"
    "贵州jjsm贵的jbnm贵财abrm贵＿jggm贷款jksj贷＿jkgk贸市dapm贸易lgsm贸试earm贸＿ffhm费专aaol费了kall"
    "费价faol费和aaml费品iaql费投aaol费提abll费新daml费潜bbql费用lhrl费由dbnl费的kail费者hasl费０hajl"
    "费＿kfkl贺＿mjem赁＿jfcm资不adhk资于abnk资产khok资企acmk资历lbok资和bckk资国cckk资增aank资平fclk"
    "资料llsk资本jjpj资格lhrk资源kgsl资的ibhk资金kisl资项dbmk资０gajk资＿jhmk赋予aisk赋能misk赋＿gigl"
    "赌＿iicm赏＿mfcm赔＿jiem赖＿ledm赚到efom赚＿fjfm赛事larm赛＿kggm赞成narm赞＿geem赢得ciqm赢＿kffm"
    "赣＿ifcm赤＿ifcm走一aaln走上ehnn走下gdln走不akjn走了laon走出agon走到fkon走向ffso走在aamn走廊mbsn"
    "走得clnn走访lbrn走过bipo走进dbnn走＿khkn赴＿kido赶上kaqm赶快fjqm赶超jbqm赶＿ifgm起一caim起了kalm"
    "起到famm起因kllm起好gakm起数manm起来narm起步laom起火maom起点mhnm起的laim起责famm起这aakm起重ealm"
    "起门famm起＿kblm趁＿fnco超大dkmk超越kisk超过eisk超长genk超额fnqk超０agnk超＿gjjk越不hejk越复ecqk"
    "越多mapk越大nbnk越好ncnk越少mdok越快ndok越是bolj越来bfrk越要cejk越高ndnk越＿gijk趋势masm趋＿fgem"
    "趟＿medm趣＿lgbm足人famm足够harm足客aarm足的kakm足＿leim跃升nasm跃＿kdem跑一dblm跑了kbom跑得ckpm"
    "跑＿kghm距离lmsi距＿mkgj跟上mbpl跟不acml跟你cjol跟我ahnl跟着hasl跟随idrl跟＿fhil跨区flpk跨境ejsk"
    "跨越lfrk跨＿dkhk路一ddim路上mhnm路不akjm路交cdnm路修gnom路口lbpm路可adlm路和bdkm路就adkm路径masm"
    "路是jkjm路标lcom路段kcpm路的lajm路线mapm路要cdin路通gmml路＿lhkm跳＿jdem践中jbqn践的hdkn践经aarn"
    "践行klrn践＿khin踏实jasn踏踏ajsn踏＿ehgn踩＿hfcm踪＿ledm蹲＿ffcm躁＿mfcm身上mapm身体ijrm身就abmm"
    "身建baom身智bcpm身的iakm身边kgsm身＿igjm躲＿ifcm躺在ccqm躺＿ggbm车一ddjj车司edmj车场mcnj车站mjqj"
    "车辆ljsi车间kisi车＿khjj轨道kasm轨＿ldfm转了jdkl转化kfpl转变lhsl转向jcol转型mgsm转换larl转移khsl"
    "转起gdnl转身ldpl转＿ihjl轮值flsk轮土eeql轮＿hihl软件kksk软＿ikhk轰＿jfcm轴＿jkbl轻人kaqm轻＿jghm"
    "载体marm载能eaom载＿jcgm较多naoo较大kgqo较好lapo较真mmoo较高laoo较＿hfio辅＿ilem辆＿ldfm辈出mjpm"
    "辈子kasm辈＿igem辉＿kedm辐射iasm辐＿ffcm辑＿medm输出kjrn输的fdkm输＿jhhm辖＿gjem辛苦lisl辛＿iifl"
    "辞职mcsl辞＿jiel辩＿kfcm边不ablk边境hjqk边界lask边的falk边＿jgik辽＿gldm达不aill达到ggsl达国canl"
    "达地fbll达峰lasl达成hjnl达标maql达的jajl达０danl达＿ifjl迁就mfol迁＿kjfl迅速iaso迅＿gdeo过一fhli"
    "过三fdmi过不aeii过两gini过了khmi过于aimi过五gfmi过你ifki过全cfji过关memi过几aioi过十aemi过半lfoi"
    "过去knri过夜nepi过大jeji过头ifmi过年mfji过度keli过得cfli过我jeii过战ffli过日gfmi过来mbni过的kcji"
    "过硬lepi过程kari过紧feoi过自aeli过训hfni过这adli过０abki过＿ijmi迈上faqm迈出barm迈进napm迈＿ecfm"
    "迎接girn迎来geom迎检imsm迎难hfqm迎＿kjgm运会mbnl运作laqm运动khpl运河lcql运营jisl运行mgrk运转lcpl"
    "运输lisl运＿hhkl近三fnok近平aask近年fomi近期inpj近的gfkk近０cilk近＿hkik返贫hbsm返还mepm返＿ihfm"
    "还不ahnf还会cdnf还做eglf还可ajnf还在jcmf还存efof还很aenf还是eipf还有fmpf还未agnf还比egmf还没afqf"
    "还给dgmf还能bkmf还要eloa还需aiof还＿eklf这一fmll这三gnmf这不aoih这两gooe这个elqf这么ajph这也anlh"
    "这五epmc这些gnsc这件elnl这份fnoh这几anoe这句dmqh这就annf这才fllh这方cllh这是dnmk这条cjoh这样insi"
    "这根dinh这次eopb这种emrg这说gpkh这里lmpd这项cllg这０dlfh这＿amnh进一alml进不achk进中hblk进乡hcnk"
    "进了kkkk进产ddjk进人jcjk进以hdjk进优cekk进会mcjk进信edlk进入hkpi进全bckk进公ackk进典edpk进农acnk"
    "进出ikmk进创adkk进制ebmk进去mgnk进取mbok进各adkk进和adjk进国gbkk进地fdik进城iank进基adkk进大ddik"
    "进学eejk进展nhnm进工fbkk进度miom进我adgk进攻liqk进政cdkk进教bcmk进文aclk进新cblk进服bdkk进机edjk"
    "进来mgmk进步mfrk进民dclk进水fdkk进生dckk进的jfjk进社bklk进科cdlk进管edjk进而hmkk进自adjk进行hiqg"
    "进重dckk进高cblk进０icgk进＿jhnk远不aanl远大janl远是call远的gall远离fjql远程gjpl远远faql远都aaol"
    "远＿keil违法gbsm违规ijsm违＿gigm连夜ffrk连接lirk连着ckrk连续alsi连＿gkik迟＿hjem迪＿kkcl迫感ndsm"
    "迫＿jiem迭＿fmcl述职lbsl述＿khgl迷＿jfcm迹＿ledm追求khsm追究kasl追赶lcsl追＿ghhl退休jlsk退出liqk"
    "退役gksk退税flrj退＿jkik送到iaqm送司eaom送来janm送给dapm送＿jeim适合iaro适应iiso适当eiro适用kcpo"
    "适的kblo适配kcro适＿hhio逃＿hicm逆＿gicm选全cenl选国bdol选拔jjsk选择kisl选＿ijjl透明masm透＿lffm"
    "逐一ccmn逐个ddmn逐件heon逐户hcpn逐条ecqn逐步bjsn逐渐ajsn逐项ddpn逐＿ciin递＿kcfm途＿lcfm通一dfhk"
    "通不afhk通了mekk通信jkrj通到efjk通办nfmk通员ffkk通报lgsj通水mflk通的ldik通知mjpj通秩afqk通过hmsj"
    "通运ceok通道mhqj通高dimk通＿kjlk速公aapm速发baom速增aaom速度lhsm速成ganm速高ebnm速＿ifjm造一bilj"
    "造业jaok造了ialk造价dapk造全cckk造出cbmk造和ablk造就galk造工eckk造性laok造成fkpj造提abmk造新eclk"
    "造更aank造林ibpk造的lajk造老ccnk造高dbmk造０bajk造＿kglk逢＿gkdm逻辑masm逻＿ffcm逼着eaqm逼＿hdem"
    "逾＿glbm遇到alrj遇＿ljhk遍＿mfhn遏制jasm遏＿ffcm道一cbjj道上lamj道不acij道你cclj道和ablj道工eckj"
    "道建ddkj道德gmsj道我abjj道战fdlj道是ccij道有bcjj道理minj道的jajj道自aclj道要bbjj道路mjri道这ablj"
    "道里icmj道＿kglj遗产kbqm遗址kbsm遗留hcsm遗＿hhfm遣＿kfcm遥＿igbm遭＿ficm遮＿jgbm遵从kbsm遵循lksm"
    "遵＿eifm避免jjsm避险jdrm避＿ihgm邀＿ficm邓＿fmcl那一bkli那个hkni那么hmsf那些elrh那你bmoi那儿jgqi"
    "那场ghmi那就akni那我ammi那时jnpi那是alli那里lipi那＿blki邮政klro邮电dkro邮＿ejfo邻＿ejem郑＿eldm"
    "部一bail部上hbil部下kakl部不aail部与bbkl部主cbkl部也aakl部书eanl部人fail部件lanl部会fbil部体ebjl"
    "部作gbil部全dbil部分ljql部包caol部协dbml部可abjl部和aall部在bail部地fajl部培abll部大dail部就fajl"
    "部工ebhl部开dajl部循cbnl部总eaml部成ebil部是aail部更abkl部有aail部每aakl部流fbkl部清ebll部环daml"
    "部的hakl部管fall部组fbkl部署mfsl部群daml部考ebll部职fbll部能ebhl部要call部资ebjl部运dbll部还abjl"
    "部进fbil部选dbml部部kall部都aall部长kaml部门jhsl部队laql部集cbll部＿jfnl郭平mose郭＿eodh都不canm"
    "都会gamm都做lalm都可aaom都同dakm都在hamm都已aamm都市jhmm都应canm都很aaom都必aaom都想fanm都是fgpm"
    "都有janm都来iajm都江gknm都没ahpm都看famm都知eanm都能aamm都要cdom都讲famm都说jamm都赞barm都需camm"
    "都＿demm鄂＿ggbm配一dckm配合mkqm配套kgsm配收carm配机fdnm配的jbkm配置lesm配＿ihjm酒店mdsm酒＿kifm"
    "酬包karm酬＿lcgm酷＿kfcm酸＿kgbm酿＿ggbm醒地eaqm醒认caqm醒＿lcfm采取jksk采用jiql采购lksl采集kgpl"
    "采＿hjil释放ljsl释＿kifl里一daim里不aajm里也aalm里人fajm里出kalm里去nanm里就aakm里开lakm里成dalm"
    "里是caim里有galm里来mamm里每aalm里没aalm里特banm里的halm里程fanm里统famm里要aajm里还hamm里都aamm"
    "里长ganm里面kfpm里＿kalm重任nekl重复jjql重大hjpl重庆khsl重建lekl重心kell重担nenl重整lenl重新agom"
    "重来nejl重点jksj重特bfml重的icil重组mhnl重装emqk重要jcpl重视kjso重达efml重重mell重＿ijml野＿ljfm"
    "量一dahm量不aakm量与bamm量体dalm量保dalm量充baom量分eakm量力jkjm量发aapm量和aalm量地gmim量增aanm"
    "量大lajm量好nalm量子hklm量就aajm量建calm量很aalm量持ealm量推aalm量提aamm量政dakm量数famm量是fajm"
    "量有caim量的hflm量稳danm量突baom量管dalm量要bajm量资fakm量超baom量越camm量达caom量０haim量＿ldlm"
    "金一cljj金字ejqk金流lcpj金的jbkj金管edlj金融kjsj金０hbkj金＿kikj鉴定mksk鉴＿ljel针对gnsi针＿jmgk"
    "钉＿jedm钟内ecpm钟＿mggm钢＿jhem钥＿ggbm钩＿nedm钱不alkl钱也adnl钱就adml钱的kgll钱要cojl钱＿mijl"
    "钻研mbqm钻＿iedm铁三flpl铁的jdll铁路lksk铁＿jihl铜＿jfcm铝＿kfcm银行klsl银＿hkgl铸＿hkdl铺＿jiem"
    "链条kasm链高fanm链＿kaim销售jjsl销社kcpl销＿jijl锁＿ldem锂＿ijcm锅＿kfdm锋＿ldfm锐＿lfcm错了mipm"
    "错的mblm错误mhsm错＿khim锚＿fkcm锣＿kkbl锤＿ifcn锦＿jfcm键事haom键在hanm键技bapm键时eaqm键是fanm"
    "键核faqm键环eaqm键＿jahm锻炼lasm锻＿ddem镇党amrf镇化kdog镇和bglg镇干egng镇建dglg镇新ceog镇的iekg"
    "镇第nnmf镇纪dppf镇老cgng镇要aflg镇调hfpg镇里hoqc镇长leog镇＿jkkg镜＿kedm长一cbim长三ekml长不abim"
    "长与bclm长为dbkm长了makm长任gckm长到cakm长制namm长包ecmm长同eckm长和aalm长在bbjm长城minm长对ccjm"
    "长效japn长时famm长是aajm长期gjrm长每aclm长江klrm长点nblm长的iakm长要abim长负cbnm长起eanm长通fclm"
    "长速dbom长０canm长＿kgmm门一cajj门不aajj门主banj门之dbnj门也ablj门前kkmj门口marj门各aclj门和hblj"
    "门对cblj门就abkj门店llrj门来jalj门槛masj门的galj门管ebkj门要aanj门诊lmsi门负cboj门都aimj门＿kglj"
    "闪＿kfcm闭环lbsl闭＿kggl问一bejh问候meph问公afkh问我mejh问的jehh问责mcpk问题mjsg问＿ijlh闯＿jedm"
    "闲置hlsm闲＿ikem间不aalm间内janm间和balm间地falm间投aapm间接ikmm间是bakm间的galm间要bakm间＿lckm"
    "闸＿lfcm闹＿lidm闻＿kdem闽＿hjcl阀＿kfcm阅＿kkem阔的faom阔＿kedm阖＿gjbm队一dail队不aajl队伍lgsk"
    "队员jjml队在cakl队就aakl队建dall队形laol队是iajl队现eall队的fall队要aakl队长maml队＿kekl防动fdnj"
    "防和aemj防控lgsj防救eerj防教cfoj防止igsj防汛hmsh防治kcrj防灾ierj防线mcqj防范hmsh防＿ijjj阳＿khfm"
    "阴＿kfcm阵地marn阵子maqn阵＿kcfn阶段lfsm阶＿kegm阻＿jjem阿＿dkem附＿hkdk际上iapm际会galm际化lapm"
    "际友gaqm际大ealm际工ealm际市caom际接caqm际机eanm际竞aapm际航eapm际＿iajm陆海ebrm陆＿jgfm陇＿flcm"
    "陈＿hkek降下eapm降了lamm降低jhsl降到caom降本fbon降碳lasm降雨kasm降０iamm降＿jfim限制laro限度haoo"
    "限期garo限的lamo限空eaqo限＿kdho陕＿gkdl院决fdoj院士lcrj院建ddmj院校lcqj院的gbkj院要bdkj院长ilpj"
    "院院gdpj院＿khjj除了gmqj除险jgqk除＿jkhk险制hanm险加camm险情ljom险挑caqm险的lalm险管eamm险防daqm"
    "险隐aarm险＿lcjm陪＿hiem陵＿jkbm陶＿jlcl陷入earm陷＿kedm隆＿iicm随意ejqj随时chrj随机hgpj随着fosi"
    "随＿emhj隐性flrk隐患lhsl隐＿bkgl隔＿ekdm隘＿jfcm障体daom障和aanm障性fapm障水eaom障碍masm障能damm"
    "障＿laim难关ncnj难和bdlj难困bdpj难处mkoj难家gdlj难度kapj难得kinj难愁gcrj难的lamj难群dcpj难而acoj"
    "难道fmoj难题nbpj难＿lhkj雀＿lgbm雄的hdkk雄＿mihk雅＿ijdl集中ihrn集体ijrl集团klsj集成khpl集权ldpl"
    "集结eenl集群masl集聚jbsl集＿gikl雇＿fkcm雨天jdpm雨＿kihm雪＿kdem零售jasl零基alpl零的fdjl零碳gbsl"
    "零部dipl零＿jhhl雷＿ikem雹＿kgbm雾＿lgbm需求mgsj需要jhrh需＿ghkj震＿ldem露出eeqm露＿jiem霸世adrm"
    "霸＿ihdm青团meqj青少ejqi青年kjri青春lhsj青海hhsj青＿hjij静＿liem非主conk非在hboj非常aish非战fenj"
    "非法hjpj非洲klsj非物elpl非＿jjkj靠前hgok靠我aglk靠的hlmk靠自afpk靠＿hkik面一degk面上lblk面不adhk"
    "面临ahsk面也aclk面从bdmk面做edkk面前lcmk面加aclk面去lclk面发gblk面向elpl面子mcmk面完bcnk面实dckk"
    "面对dnpk面就adjk面工edjk面广ndnk面建cclk面开ddkk面我abkk面振abrk面推abnk面提abnk面是icjk面有gcjk"
    "面水fdlk面深acnk面的jalk面积jark面绿ddok面落bbok面要acjk面貌lcrk面贯abrk面还adlk面进fdjk面都aclk"
    "面领ddlk面＿khmk革不aajm革中malm革创aanm革发dalm革命lgsm革和balm革就aalm革开baom革成damm革战famm"
    "革方eamm革是bajm革的falm革落danm革要bakm革试daqm革过damm革都aamm革项danm革＿lckm鞋＿midm鞭＿kfcm"
    "韦女fqrd韦＿gpbh韧性lasm韧＿hfdm韩＿fmcl音＿lcfm页＿ldem顶＿khfl项一ccil项事hell项任fdll项债kcql"
    "项创adml项制hdll项工aanl项指adnl项改fell项整dcol项治fdml项清eeml项目kjsl项行canl项规abol项议fbpl"
    "项资fdll项重dcml项＿ihll顺利lhsm顺＿jigm须在bamm须坚baqm须有aanm须要aanm须＿gaim顽＿ffcm顾问kksj"
    "顾＿kjgk顿饭nerm顿＿liem颁＿ffcm预备bhsk预报lepk预期lbrk预祝apqk预算lisj预警llsk预计glqk预防kdrk"
    "预＿ejjk领会nckm领先lhrm领全cclm领军fcpm领域kasm领导kisn领航kcqm领袖mksm领＿hhlm颈＿lgbm频＿jffm"
    "颖而acrm颗＿hhdm题上lamm题不aakm题也aalm题就aalm题整caom题是kalm题的kakm题目mkmm题研canm题要bajm"
    "题解fanm题还aamm题集janm题０laim题＿mblm颜＿jgbm额增aarm额的hakm额突caqm额达eapm额０hamm额＿jahm"
    "颠覆lksm颠＿dkem风力hkml风和acml风廉edrl风建cdml风易gdpl风气mcql风险lhsl风＿khjl飘＿hfcm飞机ljsl"
    "飞＿iigl食产dfoi食品klsh食堂kmsh食安gfpi食总fgoi食补efqi食＿kkii餐饮llsk餐＿kjgl饭吃nbrm饭碗masm"
    "饭＿mfgm饮＿kdem饱和kirm饱＿jhdm饼＿mgbm饿＿ifcm馆＿lihk馈问darm馈＿kdem首位nhph首先kosg首席elrh"
    "首批fkrh首次fjqh首要bilh首都jgph首长jjph首＿dmjh香＿kifm马上dbro马克fnqk马拉fdsm马＿iihm驱动lasm"
    "驱＿ddem驶＿ledm驻村fnrj驻＿glfk驾＿hiem骂＿kedm骄＿ifcm验区lapm验和balm验室lasm验收mkrm验的ialm"
    "验证larm验＿lfkm骑＿ffcm骗＿kidm骨头mcrm骨干lhsm骨＿jigm高中ikmi高了mdkj高于fgnj高人feij高兴miqj"
    "高到fclj高压ieoj高品eimj高地ncmj高城cemj高层hkqh高工efij高度jfoj高成dikj高技ajnj高政celj高效jiqi"
    "高新cklj高标cmph高校jjqk高水alph高点nekj高的jfjj高科bkni高端hkrj高等ckmj高素gfoj高级elpk高职gemj"
    "高自aelj高质bkrk高速ijri高铁llrj高风finj高０cdhj高＿ijmj魂＿medm鱼＿lhfm鲁＿iidl鲜明kdrm鲜＿jifm"
    "鸟＿kfcm鸡＿kkem鹅＿mgbm麦＿ikcl麻＿hjem黄＿hlgj黎＿ijcl黑除ferl黑＿iigl默无aarm默默aasm默＿fdem"
    "鼓励imsk鼓舞misl鼓＿glhl齐抓eaqm齐＿lbgm龄＿kcfm龙头jbsl龙江lcsl龙＿khgl０一dgch０万fbqh０个lhmh"
    "０乡kjkh０亩nfmh０人mcih０亿haqh０件ndlh０位ndkh０余dgmh０倍nfoh０元mfnh０公ackh０分lejh０千afkh"
    "０县kjkh０号lenh０同adkh０名kgnh０后mfih０周ggkh０处mekh０多dckh０大djfh０天mgkh０实eggh０家mhll"
    "０导nqma０小bekh０届cfnh０岁mdoh０市kfhh０平fghh０年jgnh０座menh０张mgkh０强mghh０微chlh０户mekh"
    "０所lkkh０数eghh０日ndoh０月hkpe０村kfjh０条ldlh０次lejh０的iedh０种lgih０第aqkb０等jfih０米kfnh"
    "０级ldkh０美cfjh０起mfjh０这amfm０部mfgh０都aggh０镇lilh０项lglh００hkpi０＿ikqh"
;

/* The first row of a page: 32 code points of the first character, from U+4E00 on. */
const uint16_t border_pages[] = {
	0, 588, 933, 1042, 1066, 1296, 1462, 1527, 1810, 1931, 1949, 2115, 2152, 2174, 2182, 2207, 2223, 2237, 2261, 2292,
	2297, 2298, 2304, 2309, 2311, 2311, 2316, 2378, 2567, 2632, 2667, 2692, 2762, 2843, 2986, 3028, 3038, 3126, 3310, 3318,
	3320, 3415, 3464, 3560, 3596, 3630, 3676, 3775, 3903, 4077, 4106, 4143, 4163, 4320, 4324, 4358, 4369, 4370, 4380, 4396,
	4400, 4415, 4416, 4416, 4416, 4418, 4421, 4421, 4425, 4425, 4425, 4451, 4532, 4539, 4740, 4779, 4781, 4805, 4808, 4834,
	4850, 4853, 4857, 4863, 4864, 4892, 4893, 4894, 4904, 5008, 5181, 5197, 5264, 5277, 5281, 5312, 5312, 5315, 5315, 5317,
	5318, 5320, 5320, 5321, 5321, 5321, 5321, 5358, 5393, 5519, 5632, 5650, 5726, 5778, 5856, 5972, 5980, 5988, 5990, 5990,
	5993, 5998, 6000, 6001, 6001, 6001, 6001, 6004, 6079, 6125, 6157, 6163, 6299, 6352, 6392, 6395, 6424, 6476, 6518, 6542,
	6566, 6658, 6668, 6725, 6750, 6777, 6830, 6832, 6847, 6850, 6856, 6867, 6894, 6915, 6920, 6924, 6931, 6931, 6931, 6937,
	6937, 7040, 7073, 7142, 7184, 7266, 7301, 7337, 7361, 7416, 7433, 7438, 7457, 7478, 7516, 7537, 7541, 7548, 7552, 7558,
	7561, 7565, 7569, 7572, 7573, 7574, 7657, 7695, 7728, 7748, 7863, 7876, 7945, 7976, 8242, 8248, 8263, 8268, 8271, 8272,
	8292, 8531, 8613, 8653, 8742, 8799, 8807, 8816, 8837, 8853, 8903, 8915, 8922, 8925, 8930, 8943, 8945, 8947, 8947, 8950,
	8951, 8955, 8955, 8956, 8956, 8956, 8968, 8969, 8969, 8969, 8969, 8969, 8969, 8969, 9001, 9003, 9060, 9065, 9071, 9112,
	9114, 9151, 9170, 9193, 9199, 9205, 9234, 9261, 9275, 9283, 9312, 9348, 9357, 9369, 9378, 9381, 9400, 9417, 9429, 9433,
	9435, 9456, 9458, 9462, 9472, 9477, 9479, 9483, 9485, 9485, 9488, 9492, 9492, 9492, 9492, 9494, 9510, 9512, 9562, 9568,
	9575, 9577, 9598, 9599, 9605, 9609, 9611, 9613, 9613, 9615, 9624, 9635, 9665, 9665, 9670, 9671, 9678, 9679, 9684, 9684,
	9684, 9701, 9736, 9737, 9747, 9822, 9822, 9823, 9823, 9823, 9823, 9824, 9826, 9864, 9938, 9960, 9975, 9986, 9993, 9999,
	9999, 9999, 9999, 10000, 10023, 10511, 10512, 10544, 10597, 10640, 10643, 10656, 10663, 10665, 10666, 10668, 10685, 10695, 10702, 10712,
	10727, 10731, 10741, 10742, 10743, 10743, 10754, 10767, 10770, 10776, 10780, 10817, 10837, 10873, 10889, 10889, 10905, 10916, 10916, 10946,
	10959, 10961, 10973, 11033, 11043, 11061, 11086, 11090, 11091, 11091, 11091, 11093, 11102, 11106, 11120, 11122, 11134, 11134, 11152, 11152,
	11152, 11152, 11152, 11152, 11152, 11152, 11152, 11154, 11154, 11154, 11231, 11348, 11391, 11400, 11407, 11419, 11425, 11435, 11438, 11438,
	11440, 11494, 11497, 11528, 11529, 11534, 11557, 11567, 11681, 11688, 11694, 11697, 11701, 11702, 11702, 11702, 11736, 11745, 11754, 11756,
	11780, 11786, 11796, 11798, 11814, 11823, 11827, 11832, 11840, 11840, 11846, 11848, 11848, 11848, 11867, 11870, 11873, 11875, 11876, 11879,
	11881, 11881, 11882, 11882, 11883, 11885, 11888, 11889, 11889, 11889, 11889, 11894, 11897, 11898, 11898, 11899, 11899, 11900, 11900, 11900,
	11900, 11910, 11911, 11911, 11911, 11911, 11911, 11951, 11987, 11989, 11993, 12002, 12002, 12002, 12002, 12002, 12008, 12212, 12212, 12252,
	12265, 12266, 12266, 12266, 12266, 12268, 12268, 12268, 12268, 12268, 12268, 12268, 12271, 12271, 12399, 12454, 12511, 12543, 12553, 12554,
	12560, 12561, 12561, 12561, 12561, 12569, 12662, 12694, 12734, 12757, 12763, 12778, 12806, 12809, 12811, 12811, 12812, 12813, 12824, 12824,
	12824, 12824, 12824, 12824, 12855, 12878, 12895, 13078, 13090, 13151, 13177, 13206, 13216, 13218, 13235, 13236, 13321, 13322, 13322, 13332,
	13337, 13340, 13340, 13436, 13436, 13436, 13436, 13436, 13438, 13438, 13438, 13438, 13438, 13438, 13438, 13438, 13438, 13438, 13438, 13438,
	13438, 13438, 13438, 13438, 13438, 13443, 13454, 13460, 13467, 13480, 13493, 13509, 13539, 13539, 13539, 13539, 13588, 13607, 13628, 13661,
	13687, 13705, 13719, 13733, 13745, 13749, 13753, 13768, 13834, 13835, 13836, 13836, 13842, 13842, 13842, 13842, 13875, 13920, 13922, 13940,
	13940, 13942, 13942, 13942, 13950, 13963, 13963, 13963, 13963, 13963, 13963, 13963, 13973, 13984, 13987, 14023, 14023, 14023, 14023, 14024,
	14024, 14024, 14024, 14024, 14024, 14024, 14024, 14024, 14025, 14028, 14028, 14028, 14028, 14028, 14028, 14028, 14028, 14028, 14028, 14028,
	14028, 14029, 14030, 14031, 14031, 14031, 14033, 14040, 14040, 14043, 14043, 14045, 14045, 14049, 14049, 14049, 14110,
};

const short border_weights[2][NBORDER_SIGNS] = {
	{
		[BORDER_END] = 6,
		[BORDER_BEGIN] = 5,
		[BORDER_FIRM] = -1,
		[BORDER_COMMON] = -9,
		[BORDER_PARTED] = -3,
		[BORDER_PARTED + 1] = -21,
		[BORDER_PARTED + 2] = -19,
		[BORDER_PARTED + 3] = -15,
		[BORDER_PARTED + 4] = -11,
		[BORDER_BEGUN] = -8,
		[BORDER_BEGUN + 1] = -8,
		[BORDER_BEGUN + 2] = -5,
		[BORDER_BEGUN + 3] = -19,
		[BORDER_BEGUN + 4] = -21,
		[BORDER_SEEN] = -2,
		[BORDER_SEEN + 1] = -10,
		[BORDER_SEEN + 2] = -10,
		[BORDER_SEEN + 3] = -8,
		[BORDER_SEEN + 4] = -22,
		[BORDER_SEEN + 5] = -32,
		[BORDER_CHARS] = -7,
		[BORDER_CHARS + 1] = -9,
		[BORDER_CHARS + 2] = -7,
		[BORDER_CHARS + 3] = -2,
		[BORDER_CHARS + 4] = -1,
		[BORDER_CHARS + 5] = -1,
		[BORDER_CHARS + 6] = 1,
		[BORDER_CHARS + 7] = 1,
		[BORDER_CHARS + 8] = -2,
		[BORDER_CHARS + 9] = -7,
		[BORDER_CHARS + 10] = -9,
		[BORDER_CHARS + 11] = -16,
		[BORDER_CHARS + 12] = -16,
		[BORDER_CHARS + 13] = -22,
		[BORDER_ONLY + 2] = -7,
		[BORDER_ONLY + 3] = -8,
		[BORDER_ONLY + 4] = -2,
		[BORDER_ONLY + 5] = -6,
		[BORDER_ONLY + 6] = -6,
		[BORDER_ONLY + 7] = -9,
		[BORDER_ONLY + 8] = -6,
		[BORDER_ONLY + 9] = -8,
		[BORDER_ONLY + 10] = -5,
		[BORDER_LAST] = -18,
		[BORDER_LAST + 1] = -13,
		[BORDER_LAST + 2] = -8,
		[BORDER_LAST + 3] = -5,
		[BORDER_LAST + 4] = 2,
		[BORDER_LAST + 5] = 2,
		[BORDER_LAST + 6] = 2,
		[BORDER_LAST + 7] = 4,
		[BORDER_LAST + 8] = 7,
		[BORDER_LAST + 9] = -9,
		[BORDER_LAST + 10] = -9,
		[BORDER_UNLIKE] = 2,
		[BORDER_UNLIKE + 1] = -4,
		[BORDER_UNLIKE + 2] = -8,
		[BORDER_UNLIKE + 3] = -9,
		[BORDER_UNLIKE + 4] = -10,
		[BORDER_COMMA] = -16,
		[BORDER_COMMA + 1] = -6,
		[BORDER_COMMA + 2] = -1,
		[BORDER_COMMA + 3] = -1,
		[BORDER_COMMA + 4] = 1,
		[BORDER_COMMA + 5] = 7,
		[BORDER_COMMA + 6] = 9,
		[BORDER_COMMA + 7] = 2,
		[BORDER_COMMA + 8] = 13,
		[BORDER_STOP] = -17,
		[BORDER_STOP + 1] = -11,
		[BORDER_STOP + 2] = -10,
		[BORDER_STOP + 3] = -15,
		[BORDER_STOP + 4] = -2,
		[BORDER_STOP + 5] = 4,
		[BORDER_STOP + 6] = 2,
		[BORDER_STOP + 7] = -7,
		[BORDER_AGAIN] = 12,
		[BORDER_AGAIN + 1] = 9,
		[BORDER_AGAIN + 2] = 6,
		[BORDER_AGAIN + 3] = 12,
		[BORDER_PREFIX] = -9,
		[BORDER_PREFIX + 1] = 3,
		[BORDER_PREFIX + 3] = -9,
		[BORDER_PREFIX + 4] = 17,
		[BORDER_HEAD] = 8,
		[BORDER_TAIL] = 9,
		[BORDER_OPEN] = -7,
		[BORDER_IS] = -1,
		[BORDER_DEMAND] = 4,
		[BORDER_TEXT] = 1,
		[BORDER_VIEW] = 21,
		[BORDER_SAME_SHAPE] = 14,
		[BORDER_NEAR_SHAPE] = 13,
		[BORDER_OTHER_CLAUSES] = -5,
		[BORDER_SAME_LAST] = 10,
		[BORDER_NONE_BARE] = 8,
		[BORDER_NONE_START] = -4,
		[BORDER_NONE_CHARS] = 11,
		[BORDER_NONE_CHARS + 1] = 14,
		[BORDER_NONE_CHARS + 2] = 14,
		[BORDER_NONE_CHARS + 3] = 7,
		[BORDER_NONE_CHARS + 4] = 8,
		[BORDER_NONE_CHARS + 5] = 11,
		[BORDER_NONE_CHARS + 6] = 5,
		[BORDER_NONE_CHARS + 7] = 5,
		[BORDER_NONE_CHARS + 8] = 7,
		[BORDER_NONE_CHARS + 9] = 7,
		[BORDER_NONE_CHARS + 10] = 10,
		[BORDER_NONE_CHARS + 11] = 6,
		[BORDER_NONE_CHARS + 12] = 4,
		[BORDER_NONE_CHARS + 13] = 3,
		[BORDER_NONE_CHARS + 14] = 1,
		[BORDER_NONE_MARK] = 8,
		[BORDER_NONE_MARK + 1] = 8,
		[BORDER_NONE_MARK + 2] = 15,
		[BORDER_NONE_HEAD] = -4,
		[BORDER_NONE_TAIL] = 1,
		[BORDER_NONE_SINGLE] = 8,
	},
	{
		[BORDER_END] = 6,
		[BORDER_BEGIN] = 5,
		[BORDER_FIRM] = -1,
		[BORDER_COMMON] = -10,
		[BORDER_PARTED] = -1,
		[BORDER_PARTED + 1] = -23,
		[BORDER_PARTED + 2] = -21,
		[BORDER_PARTED + 3] = -19,
		[BORDER_PARTED + 4] = -12,
		[BORDER_BEGUN] = -8,
		[BORDER_BEGUN + 1] = -7,
		[BORDER_BEGUN + 2] = -3,
		[BORDER_BEGUN + 3] = -19,
		[BORDER_BEGUN + 4] = -23,
		[BORDER_SEEN] = -1,
		[BORDER_SEEN + 1] = -8,
		[BORDER_SEEN + 2] = -10,
		[BORDER_SEEN + 3] = -9,
		[BORDER_SEEN + 4] = -21,
		[BORDER_SEEN + 5] = -33,
		[BORDER_CHARS] = -7,
		[BORDER_CHARS + 1] = -8,
		[BORDER_CHARS + 2] = -6,
		[BORDER_CHARS + 5] = 1,
		[BORDER_CHARS + 6] = 1,
		[BORDER_CHARS + 7] = -1,
		[BORDER_CHARS + 8] = -3,
		[BORDER_CHARS + 9] = -7,
		[BORDER_CHARS + 10] = -10,
		[BORDER_CHARS + 11] = -17,
		[BORDER_CHARS + 12] = -17,
		[BORDER_CHARS + 13] = -22,
		[BORDER_ONLY + 2] = -7,
		[BORDER_ONLY + 3] = -8,
		[BORDER_ONLY + 4] = -2,
		[BORDER_ONLY + 5] = -7,
		[BORDER_ONLY + 6] = -8,
		[BORDER_ONLY + 7] = -7,
		[BORDER_ONLY + 8] = -5,
		[BORDER_ONLY + 9] = -9,
		[BORDER_ONLY + 10] = -7,
		[BORDER_LAST] = -20,
		[BORDER_LAST + 1] = -15,
		[BORDER_LAST + 2] = -7,
		[BORDER_LAST + 3] = -6,
		[BORDER_LAST + 4] = 2,
		[BORDER_LAST + 5] = 2,
		[BORDER_LAST + 6] = 4,
		[BORDER_LAST + 7] = 4,
		[BORDER_LAST + 8] = 12,
		[BORDER_LAST + 9] = -5,
		[BORDER_LAST + 10] = -5,
		[BORDER_UNLIKE] = 4,
		[BORDER_UNLIKE + 1] = -4,
		[BORDER_UNLIKE + 2] = -9,
		[BORDER_UNLIKE + 3] = -8,
		[BORDER_UNLIKE + 4] = -10,
		[BORDER_COMMA] = -13,
		[BORDER_COMMA + 1] = -4,
		[BORDER_COMMA + 2] = -1,
		[BORDER_COMMA + 4] = 2,
		[BORDER_COMMA + 5] = 6,
		[BORDER_COMMA + 6] = 8,
		[BORDER_COMMA + 7] = 2,
		[BORDER_COMMA + 8] = 13,
		[BORDER_STOP] = -17,
		[BORDER_STOP + 1] = -10,
		[BORDER_STOP + 2] = -12,
		[BORDER_STOP + 3] = -14,
		[BORDER_STOP + 4] = -1,
		[BORDER_STOP + 5] = 3,
		[BORDER_STOP + 6] = 1,
		[BORDER_STOP + 7] = -8,
		[BORDER_STOP + 8] = -11,
		[BORDER_AGAIN] = 10,
		[BORDER_AGAIN + 1] = 10,
		[BORDER_AGAIN + 2] = 6,
		[BORDER_AGAIN + 3] = 20,
		[BORDER_PREFIX] = -8,
		[BORDER_PREFIX + 1] = -2,
		[BORDER_PREFIX + 2] = 1,
		[BORDER_PREFIX + 3] = -9,
		[BORDER_PREFIX + 4] = 17,
		[BORDER_HEAD] = 5,
		[BORDER_TAIL] = 9,
		[BORDER_OPEN] = -7,
		[BORDER_IS] = -2,
		[BORDER_DEMAND] = 5,
		[BORDER_TEXT] = 3,
		[BORDER_VIEW] = 22,
		[BORDER_SAME_SHAPE] = 11,
		[BORDER_NEAR_SHAPE] = 15,
		[BORDER_OTHER_CLAUSES] = -6,
		[BORDER_SAME_LAST] = 14,
		[BORDER_NONE_BARE] = 12,
		[BORDER_NONE_START] = -4,
		[BORDER_NONE_NUMBERED] = -25,
		[BORDER_NONE_NUMBERED + 1] = -12,
		[BORDER_NONE_NUMBERED + 2] = 12,
		[BORDER_NONE_NUMBERED + 3] = 20,
		[BORDER_NONE_CHARS] = 10,
		[BORDER_NONE_CHARS + 1] = 16,
		[BORDER_NONE_CHARS + 2] = 14,
		[BORDER_NONE_CHARS + 3] = 6,
		[BORDER_NONE_CHARS + 4] = 9,
		[BORDER_NONE_CHARS + 5] = 12,
		[BORDER_NONE_CHARS + 6] = 4,
		[BORDER_NONE_CHARS + 7] = 10,
		[BORDER_NONE_CHARS + 8] = 6,
		[BORDER_NONE_CHARS + 9] = 6,
		[BORDER_NONE_CHARS + 10] = 8,
		[BORDER_NONE_CHARS + 11] = 6,
		[BORDER_NONE_CHARS + 12] = 2,
		[BORDER_NONE_CHARS + 13] = 2,
		[BORDER_NONE_CHARS + 14] = -1,
		[BORDER_NONE_MARK] = 8,
		[BORDER_NONE_MARK + 1] = 7,
		[BORDER_NONE_MARK + 2] = 20,
		[BORDER_NONE_HEAD] = -1,
		[BORDER_NONE_TAIL] = 3,
		[BORDER_NONE_SINGLE] = 10,
		[BORDER_NONE_BROTHERS] = 1,
		[BORDER_NONE_SHAPE] = 18,
		[BORDER_NONE_NEAR] = 16,
		[BORDER_NONE_OTHER] = -4,
	},
};
