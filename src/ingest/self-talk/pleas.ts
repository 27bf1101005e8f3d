import { opening, saying } from './phrases.ts';

/** A site's requests to its readers; a language a line. */
export const PLEAS = opening([
  String.raw`(?:please )?(?:subscribe|sign up|(?:sign|log) in(?= (?:to|here|now|with|or|below|for|and|using)\b|[\s]*(?:[.!:,»›→]|$))|register(?= (?:now|here|today|for|to|at|with|free|your)\b|[\s]*(?:[.!:,»›→]|$))|join us(?= (?:on|at|for|in|now|today|here|live)\b|[\s]*(?:[.!:]|$))|follow us|follow @|(?:like|find) us(?= (?:on|at)\b|[\s]*(?:[.!:]|$))|donate(?= (?:now|here|today|to|via|online|monthly)\b|[\s]*(?:[.!:»›→]|$))|support (?:our|independent) (?:work|journalism|newsroom|reporting|site|paper)|become a (?:member|subscriber|free|paid|patron))\b(?! (?:for (?:the )?(?:war|duty|service)|to vote|offices?))`,
  String.raw`thanks for (?:reading|watching|listening|subscribing)\b|(?:this|that|\S+(?: \S+){0,4}) is a reader-supported\b|to receive new posts\b|want more (?:news|stories)\b`,
  String.raw`try .{1,60} (?:for (?:one|just|only|free|\p{Sc}?\d)|free)\b|get (?:the |our )?(?:latest|daily|best|top|breaking)\b.{0,80}\b(?:inbox|newsletter|e-?mail|app|alerts)\b|already (?:a |an |have )?(?:subscriber|member|registered|account|subscribed)\b|(?:subscribers|members) only(?= (?:content|article|access|area|story)\b|[\s]*(?:[.!:|]|$))`,
  String.raw`(?:jetzt |hier )?(?:abonnieren|anmelden|registrieren) sie\b|(?:jetzt|hier) (?:abonnieren|anmelden|testen|weiterlesen)\b|folgen sie uns\b|folge uns\b|melden sie sich .{0,60}\b(?:an|newsletter)\b|(?:unseren|den|zum) newsletter\b|testen sie .{1,60} (?:monat|euro|kostenlos|gratis|krone)|(?:bereits|schon) (?:abonnent|registriert|abonniert|kunde|mitglied)`,
  String.raw`abonnez-vous\b|inscrivez-vous\b|connectez-vous\b|suivez-nous\b|recevez (?:notre|la|nos)\b.{0,80}\b(?:newsletter|lettre|alertes?)\b|essayez .{1,60} (?:pour|gratuit)|s[’']inscrire à la newsletter|déjà (?:abonné|inscrit)`,
  String.raw`suscr[ií]b(?:ete|ase|irse)\b|regístr(?:ate|ese)\b|inicia sesión\b|síguenos\b|síganos\b|reciba? (?:nuestr[oa]|el|la)\b.{0,80}\b(?:boletín|newsletter|alertas)\b|prueb[ae] .{1,60} (?:por|gratis)\b|¿ya (?:es|eres) suscriptor`,
  String.raw`assine (?:já|agora|por|a|o|nossa)\b|inscreva-se\b|siga-nos\b|cadastre-se\b|faça (?:seu )?login\b|já é assinante|receba (?:nossa|a)\b.{0,60}\bnewsletter`,
  String.raw`abbonati (?:a|ora|subito|per|al|alla)\b|iscriviti\b|seguici\b|registrati\b|sei già (?:abbonato|registrato)`,
  String.raw`word (?:nu )?(?:abonnee|lid)\b|abonneer je\b|schrijf je in\b|volg ons\b|meld je aan\b|al abonnee\b`,
  'подпи(?:шитесь|сывайтесь|саться)|следите за (?:нами|нашими)|зарегистрируйтесь|войдите|читайте (?:также|нас в)|присоединяйтесь к нам|попробуйте .{1,60} (?:за|бесплатно)|оформите подписку|уже (?:есть подписка|подписаны)|підпи(?:шіться|суйтесь)',
  '(?:立即|点击|點擊|欢迎|歡迎|请|請)?(?:订阅|訂閱)(?:我们|我們|本报|本報|新闻|新聞|电子|電子|频道|頻道|会员|會員|后|後)|(?:请|請|欢迎|歡迎)?(?:关注|關注)(?:我们|我們|本公众号|微信)|(?:扫码|掃碼|扫描二维码)|(?:注册|註冊|登录|登入|登錄)(?:后|後|即可|以)|成为(?:会员|订阅用户)',
  '(?:ニュースレター|メルマガ)(?:に|を|の).{0,30}(?:登録|購読)|(?:フォロー|チャンネル登録)(?:して|を|お願い)|無料(?:会員)?登録|会員登録|(?:公式)?(?:LINE|X|Twitter)をフォロー|ログインして',
  '(?:지금 )?(?:구독|가입)(?:하세요|하고|하시면|하기|신청)|(?:뉴스레터|채널)(?:를|을)? ?구독|팔로우 ?(?:하세요|해)|로그인 ?(?:후|하시면|하세요)|이미 (?:구독|회원)',
  'اشترك(?:وا)? (?:في|الآن)|تابعونا|تابعنا|سجل(?:وا)? (?:الآن|في|للحصول|الدخول)|انضم إلينا|جر[بّ]+ .{1,60} (?:مجانا|مقابل)|هل أنت مشترك',
]);

/** A report that goes on for those who pay; a language a line. */
export const OFFERS = saying([
  String.raw`\b(?:(?:this|the) (?:article|story|content|page) is|available) (?:only |exclusively |reserved )?(?:available )?(?:only )?(?:to|for) (?:our |paying |paid |premium |registered )*(?:subscribers|members)\b|\bto (?:continue|keep) reading\b|\bsubscribe to (?:read|continue|unlock|keep)\b|\bunlock (?:this|the full|unlimited)\b`,
  String.raw`\byou(?:[’']ve| have) (?:\S+ ){0,4}(?:free articles?|article limit|monthly limit)\b|\bfree articles? (?:left|remaining)\b|\bcancel any ?time\b|\bstart your (?:free )?(?:trial|subscription)\b|\b\d{1,3} ?% of this article\b`,
  String.raw`\bist (?:nur |exklusiv )?(?:für|unseren) (?:unsere )?(?:\S+ )?abonnent(?:en|innen)\b|\b(?:monatlich|jederzeit) kündbar\b|\bum (?:weiterzulesen|den artikel zu lesen)\b|\bweiterlesen mit\b|\bmit \S{1,20} weiterlesen\b|\bprobemonat\b`,
  String.raw`il vous reste \d{1,3} ?%|(?:suite|article|contenu) est (?:réservée?|exclusivement réservée?) (?:aux|à nos) abonnés|réservée? aux abonnés|sans engagement\b|(?:pour|afin de) (?:lire la suite|poursuivre (?:votre|la) lecture)`,
  String.raw`(?:exclusivo|reservado) (?:para|a) (?:nuestros )?suscriptores|para (?:seguir|continuar) leyendo|cancela cuando quieras|te quedan? \d{1,2} artículos?`,
  'exclusiv[oa] para assinantes|para (?:continuar|seguir) lendo|cancele quando quiser|riservat[oa] agli abbonati|per continuare a leggere|alleen voor abonnees|lees verder met|om verder te lezen',
  'доступ(?:ен|на|но) (?:только )?(?:по подписке|подписчикам|для подписчиков)|чтобы (?:продолжить чтение|читать дальше|дочитать)',
  '(?:仅|只|僅)(?:供|限|对|對)(?:订阅|訂閱|付费|付費|会员|會員)|(?:订阅|訂閱|登录|登入|付费|付費)(?:后|後)(?:可|即可|继续|繼續)?(?:阅读|閱讀|查看)|(?:阅读|閱讀)(?:余下|剩余|剩餘)',
  'この記事は(?:有料)?会員(?:限定|専用)|続きを(?:読む|お読みいただく)には|残り ?\\d{1,6} ?文字|有料会員(?:に|限定|登録)|会員限定(?:記事|の)',
  '(?:유료|구독자|회원) ?전용|(?:이어서|계속) 읽(?:으려면|으시려면)|구독자만',
  '(?:متاح|مخصص|حصري) (?:فقط )?للمشتركين|لمتابعة القراءة|لمواصلة القراءة|لإكمال القراءة',
]);

/** "Anyone who saw it should call police on 0845 125 2222." */
export const HOTLINES =
  /^(?!.*\b(?:said|says|told|tells)\b)(?:.*?\b(?:call|phone|ring|contact|text|dial|tel|crimestoppers|hotline|helpline|switchboard)\b.{0,120}(?<![\p{N}$€£,.])\+?\d{3,5}[ -]\d{3}|.*?\bon 0\d{2,5}[ -]\d{3})/iu;
