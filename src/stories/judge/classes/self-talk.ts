/** Sentences in which a site talks about itself: tails of feeds, pleas, consent, credits. In every language served. */

/** Self-talk is short; a longer sentence is the report's even where it begins alike. In UTF-16 units. */
const LONGEST = 320;

const opening = (words: string): RegExp => new RegExp(`^[\\s*•·>▶►(\\[—–-]*(?:${words})`, 'iu');
const whole = (words: string): RegExp =>
  new RegExp(`^[\\s*•·>▶►(\\[…—–.-]*(?:${words})[\\s.!…»›>→)\\]:]*$`, 'iu');

/** "The post X appeared first on Y" and "was originally published in Y on Medium". */
const SYNDICATED = [
  /\bappeared first on\b|\bwas (?:originally|first) (?:published|posted) (?:in|on|at|by)\b|\bis republished from\b/iu,
  /^(?:Der|Dieser) (?:Beitrag|Artikel|Text) .{1,200} (?:erschien|wurde) zuerst (?:auf|bei|in|veröffentlicht)/iu,
  /^(?:L[’']|Cet |Le )(?:article|billet|post) .{1,200} (?:est apparu|est paru|a été publié) en premier (?:sur|dans)/iu,
  /^(?:La entrada|El artículo|Este artículo) .{1,200} (?:se publicó|apareció|fue publicad[oa]) (?:primero|por primera vez|originalmente) en/iu,
  /^(?:Запись|Статья|Сообщение) .{1,200} (?:впервые появилась|появилась сначала|впервые опубликован[ао]) /iu,
  /(?:最早|最先|首先|首次)(?:出现|出現|发表|發表|发布|發布|刊登)(?:于|於|在)|本文(?:转载|轉載)自/u,
  /(?:に最初に|に初めて)(?:投稿|掲載|公開)されました|の投稿.{0,120}は.{0,80}に最初に表示/u,
  /(?:ظهر|ظهرت|نُشر|نشر)(?: هذه?)?.{0,160} (?:أولا|أولاً|لأول مرة) (?:على|في)/u,
];

/** Lines of which nothing is the report: links, buttons, counters. */
const LINKS = whole(
  [
    String.raw`(?:continue reading|read (?:more|on|the full (?:story|article)|full story)|keep reading|learn more|find out more|view (?:original|comments)|click here)\b.{0,60}`,
    String.raw`link\]?\s*\[?comments|comments?|link|submitted by\b.{0,160}|article url\b.{0,240}|comments url\b.{0,240}|points: \d+|# ?comments: \d+`,
    'share(?: this)?(?: (?:article|post|story))?|advertisement|sponsored|skip to (?:content|main)',
    'weiterlesen|mehr lesen|zum artikel|den ganzen artikel lesen|artikel teilen|anzeige|kommentare',
    "lire la suite|lire plus|en savoir plus|lire l[’']article|partager|commentaires|publicité",
    'leer más|seguir leyendo|sigue leyendo|continuar leyendo|ver más|compartir|publicidad|comentarios',
    'читать далее|читать дальше|читать полностью|подробнее|поделиться|реклама|комментарии',
    '阅读全文|閱讀全文|阅读更多|閱讀更多|继续阅读|繼續閱讀|查看更多|分享|广告|廣告|评论|評論',
    '続きを読む|もっと見る|全文を読む|記事を読む|シェアする|広告|コメント',
    'اقرأ المزيد|إقرأ المزيد|المزيد|تابع القراءة|مشاركة|إعلان|تعليقات',
  ].join('|'),
);

/** What a site asks of its readers. */
const PLEAS = opening(
  [
    String.raw`(?:please )?(?:subscribe|sign up|sign in|log in|register|join us|follow us|follow @|like us|find us|donate|support (?:our|independent) (?:work|journalism|newsroom|reporting|site|paper)|become a (?:member|subscriber|free|paid|patron))\b(?! (?:for (?:the )?(?:war|duty|service)))`,
    String.raw`thanks for (?:reading|watching|listening|subscribing)\b|(?:this|that|\S+(?: \S+){0,4}) is a reader-supported\b|to receive new posts\b|want more (?:news|stories)\b`,
    String.raw`try .{1,60} (?:for (?:one|just|only|free|\p{Sc}?\d)|free)\b|get (?:the |our )?(?:latest|daily|best|top|breaking)\b.{0,80}\b(?:inbox|newsletter|e-?mail|app|alerts)\b|already a (?:subscriber|member)\b|(?:subscribers|members) only\b`,
    String.raw`(?:jetzt |hier )?(?:abonnieren|anmelden|registrieren) sie\b|(?:jetzt|hier) (?:abonnieren|anmelden|testen)\b|folgen sie uns\b|folge uns\b|melden sie sich .{0,60}\b(?:an|newsletter)\b|(?:unseren|den|zum) newsletter\b|testen sie .{1,60} (?:monat|euro|kostenlos|gratis|krone)`,
    String.raw`abonnez-vous\b|inscrivez-vous\b|suivez-nous\b|recevez (?:notre|la|nos)\b.{0,80}\b(?:newsletter|lettre|alertes?)\b|essayez .{1,60} (?:pour|gratuit)|s[’']inscrire à la newsletter|déjà abonné`,
    String.raw`suscr[ií]b(?:ete|ase|irse)\b|regístr(?:ate|ese)\b|síguenos\b|síganos\b|reciba? (?:nuestr[oa]|el|la)\b.{0,80}\b(?:boletín|newsletter|alertas)\b|prueb[ae] .{1,60} (?:por|gratis)\b|¿ya (?:es|eres) suscriptor`,
    'подпи(?:шитесь|сывайтесь|саться)|следите за (?:нами|нашими)|зарегистрируйтесь|читайте (?:также|нас в)|присоединяйтесь к нам|попробуйте .{1,60} (?:за|бесплатно)',
    '(?:立即|点击|點擊|欢迎|歡迎|请|請)?(?:订阅|訂閱)(?:我们|我們|本报|本報|新闻|新聞|电子|電子|频道|頻道)|(?:请|請|欢迎|歡迎)?(?:关注|關注)(?:我们|我們|本公众号|微信)|(?:扫码|掃碼|扫描二维码)|(?:注册|註冊|登录|登入)(?:后|後|即可|以)',
    '(?:ニュースレター|メルマガ)(?:に|を|の).{0,30}(?:登録|購読)|(?:フォロー|チャンネル登録)(?:して|を|お願い)|無料(?:会員)?登録|会員登録|(?:公式)?(?:LINE|X|Twitter)をフォロー',
    'اشترك(?:وا)? (?:في|الآن)|تابعونا|تابعنا|سجل(?:وا)? (?:الآن|في|للحصول)|انضم إلينا|جر[بّ]+ .{1,60} (?:مجانا|مقابل)',
  ].join('|'),
);

/** "Anyone who saw it should call police on 0845 125 2222." */
const HOTLINES = [
  /\b(?:call|phone|ring|contact|text|dial|tel|crimestoppers|hotline|helpline|switchboard)\b.{0,120}(?<![\p{N}$€£,.])\+?\d{3,5}[ -]\d{3}/iu,
  /\bon 0\d{2,5}[ -]\d{3}/iu,
];

const CONSENT = [
  /\b(?:we|this (?:web)?site|our (?:web)?site|our partners)\b.{0,60}\b(?:use|uses|store|place)s? (?:\S+ ){0,3}cookies\b/iu,
  /^(?:by (?:continuing|clicking|using|signing|subscribing)\b.{0,120}\b(?:agree|accept|consent|cookies|terms|privacy)\b|(?:accept|reject|manage) (?:all )?cookies)/iu,
  /\b(?:verwende[nt]|nutz(?:t|en)|setz(?:t|en)) (?:\S+ ){0,3}cookies\b|\butilis(?:e|ons|ent) (?:\S+ ){0,2}cookies\b|\b(?:utiliza(?:mos|n)?|usamos) (?:\S+ ){0,2}cookies\b/iu,
  /(?:использу(?:ет|ем|ют)|файлы) (?:\S+ ){0,2}(?:cookie|куки)|使用.{0,10}cookie|(?:クッキー|cookie).{0,10}(?:を使用|を利用)|(?:ملفات تعريف الارتباط|الكوكيز)/iu,
];

/** Who wrote, took and edited it. */
const CREDITS = [
  /^\(?(?:additional |further )?(?:reporting|writing|editing|translation|graphics?) by\b/iu,
  /^\(?(?:Written|Edited|Translated|Compiled) by \p{Lu}\S*(?:\s+(?:and )?\p{Lu}\S*){0,6}$/u,
  /^(?:photo|image|picture|video|foto|bild|crédit photo|photo credit|image credit|file photo|фото|图片来源|圖片來源|图|写真|صورة|الصورة)s?\s?(?:by|credits?|courtesy(?: of)?|source)?\s?[:：/|©]/iu,
  /\bcontributed to this (?:report|story|article)\b|\ball rights reserved\b|^(?:©|copyright\b|\(c\) )/iu,
  /^(?:bearbeitet von|redaktion:|mit material von|rédaction :|avec (?:l[’'])?(?:afp|reuters)\b|con información de\b|redacción:|редактор:|(?:责任)?编辑[：:]|責任編輯[：:]|記者[：:]|編集[：:]|تحرير[:：])/iu,
  /^(?:this (?:article|story|post) (?:was|has been) (?:updated|corrected|amended|published|produced|generated)|originally published\b|last updated\b|updated at\b)/iu,
];

/** Headings of lists of other reports, and of rows of buttons. */
const ELSEWHERE = opening(
  [
    String.raw`(?:read (?:also|next|more)|also read|see also|related(?: \p{L}+)?|recommended|more (?:from|on) \S+(?: \S+){0,4}|don[’']t miss|watch(?: now| live)?|listen|in pictures|picture gallery|photo gallery|interactive|audio slideshow|video recreation|live blog|liveblog)\s?[:：|»›]`,
    'lesen sie auch|mehr zum thema|à lire aussi|lire aussi|sur le même sujet|lee también|lea también|te puede interesar|читайте также|по теме:|相关阅读|相關閱讀|延伸阅读|延伸閱讀|関連記事|あわせて読みたい|اقرأ أيضا|إقرأ أيضا|مواضيع ذات صلة',
  ].join('|'),
);

const PATTERNS = [
  ...SYNDICATED,
  LINKS,
  PLEAS,
  ...CONSENT,
  ...HOTLINES,
  ...CREDITS,
  ELSEWHERE,
] as const;

/** "Wed May 5, 2010 7:12pm BST": a line of nothing but day and time. */
const STAMP =
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)\p{L}{0,6}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6}|\p{N}[\p{N}:./-]*(?:am|pm|st|nd|rd|th)?|[ap]\.?m\.?|bst|gmt|utc|e[sd]?t|p[sd]?t|c[sd]?t|cet|at|updated|posted|published|[|/–-])[,:.]?$/iu;

const isStamp = (sentence: string): boolean => {
  const words = sentence.split(/\s+/u);
  return words.length > 1 && /\p{N}/u.test(sentence) && words.every((word) => STAMP.test(word));
};

/** Does a site speak of itself, and not of the news? */
export const isSelfTalk = (sentence: string): boolean =>
  sentence.length <= LONGEST &&
  (PATTERNS.some((pattern) => pattern.test(sentence)) || isStamp(sentence));
