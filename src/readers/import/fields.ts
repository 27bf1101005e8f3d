/** The kinds of columns of a subscribers' file. The names are also those of our own columns. */
export const FIELDS = [
  'email',
  'name',
  'first_name',
  'middle_name',
  'last_name',
  'topics',
  'rhythm',
  'zone',
  'language',
  'consent',
  'agreed_at',
  'agreed_from',
  'joined_at',
  'confirmed',
  'status',
  'subscribed',
  'receives',
  'unsubscribed',
  'bounced',
  'complained',
  'blocked',
  'why_left',
] as const;
export type Field = (typeof FIELDS)[number];

/**
 * A header or a status as it is compared: letters and digits alone, lower case, without accents, full-width forms as
 * ordinary ones.
 *
 * @example plain('E-Mail-Adresse') === 'emailadresse'
 */
export const plain = (text: string): string =>
  text
    .slice(0, 200)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Header words by field: English, German, French, Spanish, Italian, Portuguese, Dutch, Russian, Japanese, Chinese; a few of others. */
const HEADERS: Readonly<Record<Field, string>> = {
  email: `email|e-mail address|mail|mail address|subscriber email|contact email|user email|user email address|primary email|email id
    |e-mail-adresse|mailadresse|mail-adresse
    |adresse e-mail|adresse mail|courriel|adresse courriel|adresse électronique|adresse de messagerie|messagerie|mél
    |correo|correo electrónico|dirección de correo electrónico|dirección de correo|dirección de email|dirección de e-mail
    |indirizzo email|indirizzo mail|posta elettronica|indirizzo di posta elettronica
    |endereço de email|endereço de e-mail|endereço eletrônico|correio eletrônico|correio electrónico
    |e-mailadres|mailadres
    |почта|эл. почта|электронная почта|адрес электронной почты|адрес эл. почты|электронный адрес|емейл|имейл|мейл|email адрес|e-mail адрес
    |メール|メールアドレス|eメール|eメールアドレス|電子メール|電子メールアドレス|メアド
    |邮箱|邮箱地址|邮件|邮件地址|电子邮件|电子邮件地址|电子邮箱|电子邮箱地址|电邮|电邮地址|郵箱|電子郵件|電子郵件地址|電子信箱|信箱|電郵|電郵地址
    |adres e-mail|adres email|e-posta|e-posta adresi|e-postadress|epost|이메일|이메일 주소`,
  name: `name|full name|subscriber name|contact name|user name|display name|names
    |vollständiger name|ganzer name|vor- und nachname|vorname nachname|vorname und nachname
    |nom|nom complet|nom et prénom|prénom et nom|nom prénom|prénom nom
    |nombre|nombre completo|nombre y apellidos|nombre y apellido
    |nome|nome completo|nome e cognome|nominativo|nome e sobrenome
    |naam|volledige naam|voor- en achternaam
    |имя|полное имя|фио|ф.и.о.|имя и фамилия|фамилия имя отчество
    |名前|お名前|氏名|フルネーム|ご氏名
    |姓名|名字|全名|名称|称呼|名稱|稱呼|이름|성명|ad soyad|imię i nazwisko`,
  first_name: `first name|fname|given name|forename|first|vorname|rufname|prénom|primer nombre|nombre de pila|nome di battesimo
    |primeiro nome|nome próprio|voornaam|名|ファーストネーム|下の名前|imię|förnamn|ad|adı`,
  middle_name: `middle name|additional name|zweiter vorname|weitere vornamen|deuxième prénom|autres prénoms|segundo nombre
    |secondo nome|nome do meio|tussenvoegsel|отчество|ミドルネーム|中间名|中間名`,
  last_name: `last name|lname|surname|family name|last|nachname|familienname|zuname|nom de famille|apellido|apellidos|cognome
    |sobrenome|apelido|último nome|achternaam|familienaam|фамилия|姓|苗字|ラストネーム|姓氏|nazwisko|efternamn|soyad|soyadı`,
  topics: 'topics',
  rhythm: 'rhythm',
  zone: 'zone|time zone|timezone|zeitzone|fuseau horaire|zona horaria|fuso orario|fuso horário|tijdzone|часовой пояс|タイムゾーン|时区|時區',
  language: 'language|locale|sprache|langue|idioma|lingua|língua|taal|язык|言語|语言|語言',
  consent: `consent|consent text|consent basis|proof of consent|permission|marketing permissions|marketing permission|gdpr|gdpr consent|legal basis
    |einwilligung|einwilligungstext|zustimmung|erlaubnis zum marketing|marketing-erlaubnis|dsgvo|dsgvo-einwilligung
    |consentement|rgpd|autorisations marketing|autorisation marketing|consentimiento|permisos de marketing|permiso de marketing|consenso|autorizzazioni marketing|permessi di marketing
    |consentimento|permissões de marketing|lgpd|toestemming|marketingtoestemming|avg|согласие|разрешения на маркетинг
    |同意|同意文|マーケティング許可|同意书|授权|營銷許可|营销许可`,
  agreed_at: `agreed at|consent date|consent time|consented at|consent given at|confirmed at|confirmed on|confirm time|confirmation date|confirmation time|opt-in time|opt-in date|optin at|opted in at|double opt-in date|subscribed at|subscribed on|subscribed date|subscribe date|date subscribed|subscription date
    |eingewilligt am|einwilligung am|bestätigt am|bestätigungsdatum|opt-in-datum|angemeldet am|anmeldedatum|anmeldezeitpunkt|abonniert am
    |date de confirmation|confirmé le|date d'inscription|inscrit le|abonné le|date d'abonnement
    |fecha de confirmación|fecha de suscripción|fecha de alta|fecha de inscripción|suscrito el
    |data conferma|data di conferma|data iscrizione|data di iscrizione|iscritto il
    |data de confirmação|data de inscrição|data de subscrição|inscrito em|subscrito em
    |bevestigd op|inschrijfdatum|ingeschreven op|aangemeld op|aanmelddatum
    |дата подтверждения|дата подписки|дата согласия|подписан с
    |同意日|同意日時|登録日|登録日時|購読日|購読開始日|確認日時|承認日時
    |订阅时间|订阅日期|确认时间|同意时间|訂閱時間|訂閱日期|确认日期|確認時間`,
  agreed_from: `agreed from|consent source|consent method|source|signup source|sign-up source|signup form|opt-in ip|optin ip|confirm ip|ip|ip address|referrer|referrer url|signup url
    |herkunft|quelle|anmeldequelle|source d'inscription|origine|fuente|origen|fonte|origem|bron|herkomst|источник|登録元|登録経路|来源|來源|订阅来源`,
  joined_at: `joined at|created at|created|creation date|date created|created on|date added|added|added at|added on|joined|join date|date joined|signup date|sign-up date|signed up|signed up at|signup time|start date|registered|registered at|registration date
    |erstellt|erstellt am|erstelldatum|angelegt am|hinzugefügt am|eintragsdatum|registriert am|créé le|date de création|date d'ajout|ajouté le
    |fecha de creación|creado|creado el|fecha de registro|data creazione|data di creazione|creato il|aggiunto il|data de criação|criado em|adicionado em|data de registo|data de cadastro
    |aangemaakt op|toegevoegd op|создан|дата создания|дата добавления|добавлен|дата регистрации|作成日|作成日時|追加日|追加日時
    |创建时间|创建日期|添加时间|注册时间|建立時間|建立日期|註冊時間`,
  confirmed: `confirmed|is confirmed|verified|email verified|double opt-in|doi|bestätigt|confirmé|confirmado|confermato|bevestigd|подтвержден|подтверждён|確認済み|已确认|已確認`,
  status: `status|subscription status|subscriber status|email status|marketing status|email marketing status|member status|contact status|opt-in status|state|subscriber state
    |abo-status|abostatus|abonnementstatus|anmeldestatus|zustand|statut|statut d'abonnement|état|estado|estado de suscripción|estado de la suscripción|estatus
    |stato|stato iscrizione|stato dell'iscrizione|situação|estado da subscrição|status da inscrição|estado da inscrição|abonnementsstatus|inschrijfstatus
    |статус|статус подписки|состояние|状態|ステータス|状況|配信状態|配信状況|購読状態|購読状況|登録状況|状态|订阅状态|狀態|訂閱狀態|상태`,
  subscribed: `subscribed|is subscribed|subscribed to emails|subscribed to newsletter|opted in|opt-in|opt in|optin|accepts marketing|accepts email marketing|receives emails|email opt-in|email optin
    |abonniert|angemeldet|newsletter abonniert|abonné|inscrit|suscrito|iscritto|inscrito|subscrito|ingeschreven|geabonneerd|aangemeld
    |подписан|подписка|購読|購読中|配信希望|メルマガ希望|订阅|是否订阅|已订阅|訂閱|是否訂閱|已訂閱`,
  receives: 'receiving emails for',
  unsubscribed: `unsubscribed|unsubscribed at|unsubscribed on|unsubscribed date|unsubscribe date|unsubscribe time|unsubscription date|date unsubscribed|unsub time|unsub date|unsubscribe|is unsubscribed|opted out|opted out at|opt-out|opt out|optout|opt-out date|email opt out|email optout|do not email|do not contact|do not mail|cancelled at|canceled at|cancelled|canceled|email disabled|left at
    |abgemeldet|abgemeldet am|abmeldung|abmeldedatum|ausgetragen|ausgetragen am|austragung|abbestellt|abbestellt am
    |désabonné|désabonné le|désinscrit|désinscrit le|désinscription|date de désinscription|désabonnement|date de désabonnement
    |baja|dado de baja|fecha de baja|fecha de cancelación|desuscrito|cancelado|desinscrito
    |disiscritto|disiscritto il|data disiscrizione|data di disiscrizione|cancellato|cancellato il|data cancellazione
    |descadastrado|descadastrado em|data de cancelamento|cancelou|data de descadastro|anulou a subscrição|inscrição cancelada
    |uitgeschreven|uitgeschreven op|uitschrijfdatum|afgemeld|afgemeld op|afmelddatum
    |отписан|отписался|отписка|дата отписки|退会|退会日|退会日時|配信停止|配信停止日|購読解除|購読解除日|解除日|解除日時|登録解除日
    |退订|已退订|退订时间|退订日期|取消订阅|取消订阅时间|退訂|已退訂|退訂時間|取消訂閱`,
  bounced: `bounced|bounce|bounced at|bounced on|bounce date|hard bounce|hard bounced|hardbounce|is bounced|clean time|cleaned|cleaned at|undeliverable|undeliverable date
    |unzustellbar|bereinigt|bounce-datum|rebond|non distribuable|nettoyé|rebotado|rebote|limpiado|rimbalzato|respinto|devolvido|limpo
    |gebounced|onbestelbaar|opgeschoond|недоставлен|недоставлено|возврат|очищен|不達|配信エラー|エラー|退信|退回|退件`,
  complained: `complained|complaint|complained at|complaint date|marked as spam|spam|spam complaint|spam report|abuse report
    |beschwerde|spam-beschwerde|plainte|plainte pour spam|queja|queja de spam|reclamo|segnalato come spam|reclamação|denúncia de spam|klacht|spamklacht
    |жалоба|жалоба на спам|苦情|迷惑メール報告|投诉|举报|投訴|舉報`,
  blocked: `blocked|blocklisted|blacklisted|banned|suppressed|disabled|is blocked|is suppressed|blocked at
    |gesperrt|gesperrt am|blockiert|bloqué|liste noire|bloqueado|lista negra|bloccato|lista nera|geblokkeerd|op zwarte lijst
    |заблокирован|черный список|чёрный список|ブロック|配信拒否|受信拒否|黑名单|屏蔽|黑名單|封鎖`,
  why_left: `why left|unsubscribe reason|unsub reason|unsubscription reason|bounce reason|reason for leaving|abmeldegrund|grund der abmeldung
    |raison du désabonnement|motif de désinscription|motivo de la baja|motivo de baja|motivo disiscrizione|motivo do cancelamento|reden van uitschrijving
    |причина отписки|退会理由|解除理由|退订原因|退訂原因`,
};

/** Words of the list, each as it is compared. */
export const words = (list: string): string[] => list.split('|').map(plain).filter(Boolean);

const BY_HEADER: ReadonlyMap<string, Field> = new Map(
  // Later ones do not take a word from earlier ones.
  [...FIELDS]
    .reverse()
    .flatMap((field) => words(`${field}|${HEADERS[field]}`).map((word) => [word, field] as const)),
);

/** The field that a header names in one of the languages; null where it is none of these words. */
export const fieldNamed = (header: string): Field | null => BY_HEADER.get(plain(header)) ?? null;

/** Subjects of columns that must not be dropped unasked, though the whole name is not known; stems in the languages of the headers. */
const STEMS =
  `consent|permission|permiso|permess|permiss|gdpr|dsgvo|rgpd|lgpd|optin|optout|optedin|optedout|doubleopt|unsub|subscri|bounce|complain|complaint|spam|abuse
  |suppress|blacklist|blocklist|blocked|banned|cleaned|status|cancel|deleted|donotemail|donotmail|donotcontact|disabled|newsletter|mailing|marketing|inactive
  |einwillig|zustimm|erlaubnis|abmeld|abgemeld|angemeld|anmeld|abbestell|ausgetragen|abonn|gesperrt|unzustell|beschwerde|gekundigt|geloscht|widerruf|werbung
  |autoris|desabon|desinscri|inscri|rebond|plainte|statut|bloque|suscri|suscripcion|baja|rebot|queja|estatus
  |consenso|iscri|rimbalz|reclamo|blocca|descadastr|bloquead|reclamac|toestemming|uitgeschreven|uitschrij|ingeschreven|inschrij|afgemeld|afmeld|aangemeld|klacht|geblokkeerd
  |согласи|отпис|подпис|рассылк|жалоб|заблок|статус|удален|同意|許可|退会|配信|購読|解除|不達|停止|メルマガ|ステータス|状態|拒否
  |退订|订阅|退信|黑名单|投诉|取消|状态|退訂|訂閱|黑名單|投訴|狀態|授权|拒收`
    .split('|')
    .map(plain);

/** Whether a header that is no known word speaks of consent or of leaving. */
export const speaksOfLeaving = (header: string): boolean => {
  const name = plain(header);
  return STEMS.some((stem) => name.includes(stem));
};
