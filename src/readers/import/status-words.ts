import { plain, words } from './fields.ts';
import type { Service } from './services.ts';

/** Why somebody gets no mail any more, as their list says. */
export const LEAVING_REASONS = ['unsubscribed', 'bounced', 'complained', 'blocked'] as const;
export type LeavingReason = (typeof LEAVING_REASONS)[number];

/** The meaning of a status: they read it, they left, or they never agreed (or pause) and are not taken in. */
export type Standing = 'reads' | LeavingReason | 'unconfirmed' | 'paused';

const WORDS: Readonly<Record<Standing, string>> = {
  reads: `active|free|paid|comp|comped|complimentary|gift|gifted|trial|trialing|trialling|lifetime|soft bounce|soft bounced|subscribed|subscriber|enabled|confirmed|opted in|optin|opt-in|ok|valid|verified|yes|receiving|current|normal|regular
    |aktiv|abonniert|angemeldet|bestätigt|abonnent|eingetragen|gültig|actif|active|activé|abonné|abonnée|inscrit|inscrite|confirmé|confirmée
    |activo|activa|suscrito|suscrita|inscrito|confirmado|confirmada|alta|attivo|attiva|iscritto|iscritta|confermato|confermata
    |ativo|ativa|inscrita|subscrito|subscrita|actief|ingeschreven|geabonneerd|aangemeld|bevestigd
    |активен|активный|активна|подписан|подписана|подтвержден|подтверждён|購読中|有効|配信中|登録済み|登録中|確認済み|アクティブ
    |已订阅|订阅中|活跃|有效|正常|已确认|已訂閱|訂閱中|有效|正常|已確認|구독중`,
  unsubscribed: `unsubscribed|unsubscribe|unsub|opted out|optout|opt-out|cancelled|canceled|left|inactive|removed|deleted|archived|do not email|do not mail|do not contact|do not send|no email|no longer subscribed
    |abgemeldet|ausgetragen|abbestellt|inaktiv|gelöscht|gekündigt|archiviert|désabonné|désabonnée|désinscrit|désinscrite|inactif|inactive|supprimé|résilié|archivé
    |baja|dado de baja|dada de baja|cancelado|cancelada|inactivo|inactiva|desuscrito|eliminado|archivado|disiscritto|disiscritta|cancellato|cancellata|inattivo|inattiva|annullato|archiviato
    |descadastrado|inativo|inativa|removido|excluído|inscrição cancelada|anulado|arquivado|uitgeschreven|afgemeld|inactief|verwijderd|opgezegd|gearchiveerd
    |отписан|отписался|отписалась|отписана|неактивен|неактивный|удален|удалён|удалена|архив|退会|退会済み|配信停止|解除|解除済み|購読解除|無効|停止|登録解除|非アクティブ
    |已退订|退订|取消订阅|已取消|不活跃|无效|停用|已退訂|退訂|取消訂閱|無效|非活跃`,
  bounced: `bounced|bounce|hard bounce|hard bounced|hardbounce|cleaned|clean|invalid|undeliverable|undelivered|dropped
    |unzustellbar|bereinigt|ungültig|zurückgewiesen|rebond|rejeté|nettoyé|nettoyée|invalide|non distribuable|rebotado|rebotada|rebote|limpiado|limpiada|inválido|no válido
    |rimbalzato|respinto|ripulito|pulito|non valido|devolvido|limpo|rejeitado|gebounced|onbestelbaar|opgeschoond|ongeldig
    |недоставлен|недоставлено|очищен|недействителен|возврат|不達|エラー|配信エラー|退信|退回|已清理|退件|已清除`,
  complained: `complained|complaint|spam|spammed|abuse|marked as spam|spam complaint|spam report|beschwerde|spam-beschwerde|plainte|queja|reclamo|reclamação|denúncia|klacht
    |жалоба|спам|苦情|迷惑メール|投诉|举报|垃圾邮件|投訴|舉報`,
  blocked: `blocklisted|blacklisted|blocked|banned|suppressed|disabled|suspended|spammy|gesperrt|blockiert|deaktiviert|bloqué|bloquée|désactivé|bloqueado|bloqueada|deshabilitado|desactivado
    |bloccato|bloccata|disabilitato|disattivato|desativado|suspenso|geblokkeerd|uitgeschakeld|заблокирован|заблокирована|отключен|отключён|черный список
    |ブロック|拒否|受信拒否|停止中|黑名单|屏蔽|已屏蔽|禁用|封禁|黑名單|封鎖|停權`,
  unconfirmed: `unconfirmed|pending|pending confirmation|not confirmed|unactivated|unverified|validating|awaiting confirmation|non-subscribed|nonsubscribed|transactional|not subscribed|needs attention|never subscribed|invited|waiting
    |unbestätigt|ausstehend|nicht bestätigt|nicht abonniert|non confirmé|en attente|non abonné|no confirmado|pendiente|sin confirmar|no suscrito|non confermato|in attesa|non iscritto
    |não confirmado|pendente|não inscrito|niet bevestigd|onbevestigd|in afwachting|niet ingeschreven|не подтвержден|не подтверждён|ожидает|ожидает подтверждения|не подписан
    |未確認|仮登録|未登録|承認待ち|未确认|待确认|未订阅|未確認|待確認|未訂閱`,
  paused: `paused|on hold|snoozed|pausiert|en pause|en pausa|in pausa|pausado|gepauzeerd|приостановлен|一時停止|休止中|已暂停|暫停`,
};

/** Words of one service that mean something else there than anywhere. */
const OF_SERVICE: Partial<Record<Service, Partial<Record<Standing, string>>>> = {
  // Types of payment among them: who stopped paying still reads.
  buttondown: {
    reads: 'regular|premium|trialed|unpaid|gifted|churning|churned|past due|paused|upcoming',
    blocked: 'spammy|removed|blocked',
  },
};

const mapOf = (list: Partial<Record<Standing, string>>): ReadonlyMap<string, Standing> =>
  new Map(
    (Object.entries(list) as [Standing, string][]).flatMap(([standing, text]) =>
      words(text).map((word) => [word, standing] as const),
    ),
  );

const STANDINGS = mapOf(WORDS);
const SERVICE_STANDINGS = new Map(
  Object.entries(OF_SERVICE).map(([service, list]) => [service, mapOf(list)]),
);

/** The meaning of a status, in the words of its service or of the languages; null where it is unknown. */
export const standingOf = (status: string, service: Service): Standing | null => {
  const word = plain(status);
  return SERVICE_STANDINGS.get(service)?.get(word) ?? STANDINGS.get(word) ?? null;
};

const YES = words(
  'yes|y|true|t|1|on|x|ja|j|wahr|oui|o|vrai|sí|s|verdadero|sì|vero|sim|verdadeiro|waar|да|д|истина|はい|有|是|真|对|✓|✔|○',
).concat('✓', '✔', '○');
const NO = words(
  'no|n|false|f|0|off|nein|falsch|non|faux|falso|não|nao|nee|onwaar|нет|н|ложь|いいえ|無|なし|否|假|不|none|null|never|nie|jamais|nunca|mai|nooit|никогда',
).concat('-', '–', '—', '×');

/** How databases write that there is no date, or nothing at all. */
const NOTHING = /^(?:0000-00-00(?:[ T]00:00:00(?:\.0+)?Z?)?|\\N|#?n\/a)$/iu;

/**
 * Does a cell stand for no date at all?
 *
 * @example isNothing('0000-00-00 00:00:00') // true
 */
export const isNothing = (text: string): boolean => NOTHING.test(text.trim());

/** A yes or a no in one of the languages; null where it is neither. */
export const yesOrNo = (text: string): 'yes' | 'no' | null => {
  const word = plain(text) || text.trim();
  if (YES.includes(word)) return 'yes';
  return NO.includes(word) ? 'no' : null;
};
