import { isBoilerplate } from '../clean/boilerplate.ts';
import { opening, saying, whole } from '../self-talk/phrases.ts';

/** A page that has more to say is an article, whatever its title. In letters. */
const LONGEST = 1500;
/** A check says little beside what it asks; a report about such checks says more. */
const SHORT = 500;

/** Titles of pages that ask whether a person is reading, or say that none may; a language a line. */
const CHECKS = whole([
  'just a moment|one moment,? please|please wait|attention required!?|access (?:to this page )?(?:has been )?denied|are you (?:a )?(?:robot|human)|(?:please )?verify(?:ing)? (?:that )?you are (?:a )?human|checking (?:your browser|if the site connection is secure).{0,60}|security (?:check|verification)|(?:human|browser|bot) (?:verification|check)|robot check|captcha|pardon our interruption|(?:your )?request (?:blocked|rejected|has been blocked)|sorry,? you have been blocked|ddos[- ]protection.{0,40}|too many requests|forbidden|unavailable (?:for|due to) legal reasons|(?:error )?451(?: .{0,60})?|unusual traffic.{0,60}',
  'bist du (?:ein )?(?:roboter|mensch)|sind sie (?:ein )?(?:roboter|mensch)|(?:einen|nur einen) moment(?: bitte)?|sicherheits(?:überprüfung|abfrage|check)|zugriff verweigert',
  'êtes-vous (?:un )?(?:robot|humain)|un instant|vérification de sécurité|accès (?:refusé|interdit|bloqué)',
  '(?:eres|es usted) (?:un )?(?:robot|humano)|(?:solo )?un momento|verificación de seguridad|acceso (?:denegado|bloqueado)',
  'você é (?:um )?(?:robô|humano)|só um momento.{0,4}|bir dakika,? lütfen.{0,4}|momencik.{0,4}|chwileczkę.{0,4}|acesso negado|verificação de segurança|sei un robot|accesso negato|verifica di sicurezza|ben (?:je|u) een robot|toegang geweigerd|beveiligingscontrole',
  'вы не робот|вы робот|подтвердите,? что вы (?:не робот|человек)|доступ (?:запрещ[её]н|ограничен|закрыт)|проверка (?:безопасности|браузера)|доступ заборонено',
  '安全验证|安全驗證|人机验证|請完成驗證|请完成验证|访问(?:被拒绝|受限|过于频繁)|存取被拒',
  'アクセスが(?:拒否|制限)されました|アクセス拒否|ロボットではないことを確認.{0,20}|セキュリティ(?:チェック|確認)',
  '로봇이 아닙니다|로봇이신가요|접근이? ?(?:거부|제한|차단).{0,10}|보안 ?(?:확인|검사)',
  'هل أنت روبوت|لست روبوتا?|تم رفض (?:الوصول|الدخول)|التحقق (?:من أنك إنسان|الأمني)',
]);

/** Phrases that only such a page has. */
const CHECK_SAYS = saying([
  String.raw`\benable (?:javascript|js|cookies)(?: and (?:cookies|javascript|disable any ad blocker))? to (?:continue|run|use|view)\b|\bplease enable (?:js|javascript) and\b|\b(?:let us know|confirm|prove|verify)(?: that)? you(?:[’']re| are) (?:not a (?:ro)?bot|(?:a )?human)\b|\breview the security of your connection\b|\bunusual (?:traffic|activity) from your\b|\bray id: \S|\byou don[’']t have permission to access\b`,
  "aktivieren sie (?:javascript|cookies).{0,60}(?:fortzufahren|um fortzufahren)|(?:dass|ob) sie (?:kein roboter|ein mensch) sind|activez javascript.{0,40}pour continuer|que vous n[’']êtes pas un robot|que (?:no eres|no es) un robot|habilite javascript.{0,40}para continuar",
  'что вы не робот|включите javascript.{0,40}чтобы продолжить|您不是机器人|確認您不是機器人|ロボットではない(?:こと)?を|로봇이 아님을|أنك لست روبوت',
]);

/** Titles of pages that are not there; a language a line. */
const MISSING = opening([
  String.raw`(?:(?:http )?(?:error|fehler|erreur) )?(?:404|410|403|500|502|503|504)(?: ?[:–—-]? ?(?:not found|page not found|error|forbidden|gone|bad gateway|service unavailable|internal server error))?[\s.!]{0,4}$`,
  String.raw`(?:(?:sorry|oops|oh no|uh oh)[!,.… ]{0,4})?(?:the |this |that )?(?:requested )?(?:page|article|story|content|file|url|document|site) (?:you (?:are looking for|requested) )?(?:was |is |could |can |has |cannot |can[’']t |isn[’']t |doesn[’']t |does not )?(?:not |no longer |be |been |currently )*(?:found|exist|exists|available|unavailable|removed|missing|here)\b.{0,30}$`,
  String.raw`(?:(?:sorry|oops)[!,.… ]{0,4})?we (?:couldn[’']t|could not|can[’']t|cannot) find (?:the|that|this) (?:page|article|story|content)|(?:this|the) (?:article|story|page|content) (?:has |is )(?:now )?(?:expired|been (?:removed|deleted|archived)|no longer available)\b.{0,60}$|something went wrong\b.{0,60}$|(?:log|sign) in[\s.!]{0,4}$|not found[\s.!]{0,4}$|nothing (?:was )?found(?: here)?[\s.!]{0,4}$|(?:service|site|page) (?:temporarily )?unavailable[\s.!]{0,4}$|(?:bad gateway|internal server error|gateway time-?out)[\s.!]{0,4}$|(?:down for|under|site) maintenance[\s.!]{0,4}$`,
  "(?:diese|die) (?:seite|adresse) gibt es (?:leider )?nicht|(?:die )?(?:seite|artikel|inhalt)(?: wurde| konnte| ist)?(?: leider)? (?:nicht (?:gefunden|verfügbar|vorhanden|mehr verfügbar)|existiert nicht)|(?:cette |la )?page (?:introuvable|non trouvée|n[’']existe (?:pas|plus)|demandée)|(?:l[’'])?article (?:introuvable|n[’']existe plus)",
  'a página (?:que (?:você )?procur\\p{L}{1,4}|solicitada)? ?(?:não|nao) (?:existe|foi encontrada)|(?:la )?página (?:no (?:encontrada|disponible|existe)|que busca(?:s)? no)|no se (?:encontró|ha encontrado) la página|página (?:não (?:encontrada|existe|disponível))|pagina (?:non (?:trovata|disponibile|esiste)|niet gevonden|bestaat niet)',
  '(?:ошибка 404|(?:запрашиваемая |такая )?(?:страница|статья|новость) (?:не (?:найдена|существует)|удалена)|такой страницы)|сторінк[уа] не (?:знайдено|існує)|(?:nie znaleziono|strona nie (?:istnieje|została znaleziona)|sayfa bulunamadı)',
  '(?:页面|頁面|网页|網頁|文章|内容|內容).{0,6}(?:不存在|找不到|未找到|已(?:被)?(?:删除|刪除)|无法找到)|(?:找不到|未找到).{0,8}(?:页面|頁面|网页|網頁|文章)',
  '(?:お探しの|ご指定の)?(?:ページ|記事)(?:は|が).{0,12}(?:見つかりません|存在しません|ありません|削除)|(?:요청하신 )?페이지를? ?(?:찾을 수 없|존재하지)|존재하지 않는 페이지',
  '(?:الصفحة|المقال) (?:غير موجودة?|المطلوبة? غير|لم (?:يتم العثور|نجد))|عذرا.{0,20}الصفحة',
]);

/** Parts of a title: "404 - Tarn Gazette". */
const partsOf = (title: string): readonly string[] =>
  title
    .slice(0, 200)
    .split(/\s+[-–—|·:]\s+|\s*\|\s*/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The name of a kind of page that holds no article, in words that end "…: ". Null: it may hold one. */
export type NoArticle =
  | 'a robot check'
  | 'a page that is not there'
  | 'nothing but consent or an offer';

/**
 * Whether what was taken off a page is none of an article: a robot check, a missing page, or a bare wall of consent and
 * offers; whatever the server's status was.
 * @param titles of the page and its headings
 */
export const whyNoArticle = (
  titles: readonly string[],
  lines: readonly string[],
): NoArticle | null => {
  const length = lines.reduce((sum, line) => sum + line.length, 0);
  if (length > LONGEST) return null;
  const parts = titles.flatMap(partsOf);
  const [first = ''] = lines;
  const checks = length <= SHORT && lines.some((line) => CHECK_SAYS.test(line));
  if (checks || parts.some((part) => CHECKS.test(part))) return 'a robot check';
  if ([...parts, first].some((part) => part.length < 120 && MISSING.test(part)))
    return 'a page that is not there';
  return lines.length > 0 && lines.every(isBoilerplate) ? 'nothing but consent or an offer' : null;
};
