/** Words that ask for consent to tracking; those of one kind count once. A kind a line, in the languages served. */
const KINDS: readonly RegExp[] = [
  /\bcookies?\b|traceurs|ciasteczk|çerez|куки|クッキー|쿠키|الكوكيز|ملفات تعريف الارتباط/u,
  /\bconsent\b|\bzgod[aęyz]|onay ver|rıza|einwilligung|zustimmung|\bzustimmen|consentement|consentimi?ento|\bconsenso\b|toestemming|согласи[ею]|згод[аиу]|同意|동의|موافق/u,
  /\btrack(?:ing|ers?)\b|profiling|отслежива|跟踪|追踪|追蹤|トラッキング|추적|التتبع/u,
  /\bprivacy (?:polic|setting|cent|notice|choice|information|preference)|datenschutz|(?:politique|politiques) de confidentialité|vie privée|política de (?:privacidad|privacidade|cookies)|informativa (?:sulla|privacy)|privacy(?:beleid|verklaring)|политик\S+ конфиденциальности|隐私|隱私|プライバシー|개인정보|الخصوصية/u,
  /\bpersonal (?:data|information)\b|personenbezogen|données (?:personnelles|à caractère personnel)|datos personales|dados pessoais|dati personali|persoonsgegevens|персональн\S+ данн|个人(?:信息|数据)|個人(?:資料|情報|データ)|البيانات الشخصية/u,
  /\bpersonali[sz]ed (?:ad|content)|\bpersonalisierte[nrs]? (?:werbung|anzeigen|inhalte)|(?:publicités?|contenus?) personnalisé|publicidad personalizada|publicidade personalizada|(?:pubblicità|annunci) personalizzat|gepersonaliseerde|персонализирован|个性化(?:广告|内容)|パーソナライズ|맞춤형|إعلانات مخصصة/u,
  /\b(?:our|third[- ]party|advertising|\d+) partners\b|\bvendors\b|\b(?:unsere|\d+)n? partnern?\b|\bpartenaires\b|\bnuestros \d* ?socios\b|\bparceiros\b|\bpartner (?:pubblicitari|terzi)|наши\S* партн|合作伙伴|合作夥伴|パートナー|파트너|شركاؤنا|شركائنا/u,
  /\blegitimate interest|berechtigte[ns]? interesse|intérêt légitime|interés legítimo|interesse legítim|interesse legittimo|gerechtvaardigd belang|законн\S+ интерес|合法利益|正当な利益/u,
  /\b(?:information|data) on (?:a|your|the) (?:device|browser)|\bbrowsing (?:data|behavio)|\bdevice (?:scanning|identif|characteristic)|\bgeolocation\b|\bendgerät|(?:votre|un) (?:terminal|appareil)\b|(?:su|tu|un) dispositivo\b|seu dispositivo|tuo dispositivo|(?:je|uw) apparaat|(?:вашем|ваш\S*) устройств|您的设备|您的裝置|お使いの(?:端末|デバイス)|기기에|جهازك/u,
  /\bad(?:vertising)?[- ]free\b|\bwithout (?:advertising|ads?)\b|\bwerbefrei|\bohne (?:werbung|tracking)|sans publicité|sin publicidad|sem publicidade|senza pubblicità|zonder advertenties|без рекламы|无广告|無廣告|広告なし|광고 없이|بدون إعلانات/u,
  /\baccept (?:all|or)\b|\b(?:manage|change|withdraw) your (?:choices|consent|preferences|settings)\b|\bmanage (?:choices|preferences|options)\b|alle[ns]? (?:akzeptieren|zustimmen)|tout accepter|aceptar (?:todo|todas)|aceitar tud|accetta tutt|zaakceptuj wszyst|akceptuj wszyst|tümünü kabul|alles accepteren|принять вс|全部接受|接受全部|すべて(?:同意|許可)|모두 (?:동의|허용)|قبول الكل/u,
];

/** A person who speaks or is spoken to: reports about cookies have neither, except in quotations. */
const ADDRESS =
  /\b(?:we|our|us|you|your|wir|unser\p{L}{0,3}|uns|ihre?[nmrs]?|nous|nos|notre|vous|vos|votre|nuestr\p{L}{1,2}|usted|tus?|noss[oa]s?|você|seus?|noi|nostr[iao]|tuoi?|wij|onze|uw|jouw|je)\b|(?<!\p{L})(?:twoj\p{L}{0,3}|nasz\p{L}{0,4}|państw\p{L}{0,3}|bizim|siz\p{L}{0,4}|sitemiz\p{L}{0,4}|мы|наш\p{L}{0,3}|вы|вам|ваш\p{L}{0,3})(?!\p{L})|我们|我們|您|本网站|このサイト|本サイト|이 사이트|본 사이트|هذا الموقع|этот сайт|сайт использует|本網站|本站|当社|当サイト|お客様|あなた|私たち|弊社|저희|당사|우리|귀하|사용자|نحن|موقعنا|شركاؤنا|لك|جهازك|نستخدم/u;

/** "Verwendet Cookies", "uses cookies": one such phrase says enough. */
const USES: readonly RegExp[] = [
  /\b(?:we|this (?:web)?site|our (?:web)?site|our partners)\b.{0,60}\b(?:use|uses|store|place)s? (?:\S+ ){0,3}cookies\b/iu,
  /\b(?:wir|diese|unsere)\b.{0,40}\b(?:verwende[nt]|nutz(?:t|en)|setz(?:t|en)) (?:\S+ ){0,3}cookies\b|\butilisons (?:\S+ ){0,2}cookies\b|\bce site (?:\S+ ){0,2}utilise (?:\S+ ){0,2}cookies\b|\b(?:utilizamos|usamos) (?:\S+ ){0,2}cookies\b|\b(?:este|nuestro|nosso) (?:sitio|site|página)\b.{0,30}\b(?:utiliza|usa) (?:\S+ ){0,2}cookies\b|\butilizziamo (?:\S+ ){0,2}cookie\b|\bquesto sito (?:\S+ ){0,2}utilizza (?:\S+ ){0,2}cookie\b|\bgebruik(?:t|en|maken) (?:\S+ ){0,3}cookies\b/iu,
  /(?:использу(?:ет|ем|ют)|файлы) (?:\S+ ){0,2}(?:cookie|куки)|使用.{0,10}cookie|(?:クッキー|cookie).{0,10}(?:を使用|を利用)|쿠키를? (?:사용|이용)|(?:ملفات تعريف الارتباط|الكوكيز)/iu,
];
/** The last needs somebody who speaks: reports name such files too. */
const USES_BY_NAME = USES.at(-1);

/** Beginnings of such a line that names no cookies. */
const AGREES =
  /^(?:by (?:continuing|clicking|using|signing|subscribing)\b.{0,120}\b(?:agree|accept|consent|cookies|terms|privacy)\b|(?:accept|reject|manage|allow) (?:all )?cookies|cookie (?:settings|preferences|policy|notice))/iu;

/** What somebody says; the words of a button are quoted too, and are shorter. */
const QUOTED = /["“„«「『][^"“”„«»「」『』]{25,300}["”“»」』]/gu;

/** Small letters, in which these patterns are ten times quicker; and nothing that is quoted. */
const ownWords = (text: string): string =>
  // "US regulators" are no "us".
  text
    .replace(/\bU\.?S\b\.?/gu, 'usa')
    .toLowerCase()
    .replace(QUOTED, ' ');

const kindsIn = (own: string): number => KINDS.filter((kind) => kind.test(own)).length;

/** How many kinds of words of consent a text has, what it quotes left out. */
export const kindsOfConsent = (text: string): number => kindsIn(ownWords(text));

/** Does a sentence or line ask for consent to cookies and tracking? */
export const isConsent = (text: string): boolean => {
  const own = ownWords(text);
  const kinds = kindsIn(own);
  // Without a word of consent nothing uses cookies; "by continuing you agree to our terms" has none.
  if (kinds === 0) return AGREES.test(text);
  return (
    (kinds >= 2 && ADDRESS.test(own)) ||
    AGREES.test(text) ||
    USES.some((pattern) => pattern.test(text) && (pattern !== USES_BY_NAME || ADDRESS.test(own)))
  );
};
