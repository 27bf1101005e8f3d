import { FIELDS, type Field, plain, words } from './fields.ts';
import type { LeavingReason } from './status-words.ts';

/** The service that made a file, by its header; `spreadsheet`: somebody's own. */
export const SERVICES = [
  'mailchimp',
  'substack',
  'ghost',
  'buttondown',
  'beehiiv',
  'listmonk',
  'kit',
  'sendy',
  'google-contacts',
  'outlook',
  'writethru',
  'spreadsheet',
] as const;
export type Service = (typeof SERVICES)[number];

/** A column that is known and not needed, though its name may sound otherwise. */
export const NOT_NEEDED = 'not needed';
export type Meaning = Field | typeof NOT_NEEDED;

interface ServiceWords {
  readonly service: Service;
  /** Whether a header with these names (as `plain` gives them) is one of the service. */
  knows(has: (...names: string[]) => boolean): boolean;
  /** Meanings of its columns, where they differ from the usual ones of the words. */
  readonly columns: Partial<Record<Meaning, string>>;
  /** Columns that only an export of people who left has: everybody in such a file has left. */
  readonly allLeft?: Readonly<Record<string, LeavingReason>>;
}

const ownColumns: readonly string[] = FIELDS.map(plain);

/** Columns of Outlook's contacts that no newsletter has: the kind and the shown name of an address, and a second one. */
const OUTLOOK = words(
  `E-mail Type|E-mail Display Name|E-mail 2 Address|E-Mail-Typ|E-Mail: Angezeigter Name|E-Mail 2: Adresse
  |Type de messagerie|Adresse de messagerie 2|Tipo de correo electrónico|Dirección de correo electrónico 2
  |Tipo posta elettronica|Indirizzo posta elettronica 2|Tipo de email|Endereço de email 2|E-mailtype|E-mailadres 2
  |Тип эл. почты|Адрес 2 эл. почты`,
);

const WORDS: readonly ServiceWords[] = [
  {
    service: 'google-contacts',
    knows: (has) => has('email1value'),
    columns: {
      email: 'E-mail 1 - Value|E-mail 2 - Value|E-mail 3 - Value',
      name: 'Name',
      first_name: 'Given Name|First Name',
      middle_name: 'Additional Name|Middle Name',
      last_name: 'Family Name|Last Name',
      [NOT_NEEDED]: 'Language|Labels|Group Membership|Notes|Priority|Sensitivity|Subject',
    },
  },
  {
    service: 'outlook',
    knows: (has) => OUTLOOK.some((name) => has(name)),
    columns: {
      email: `E-mail 2 Address|E-mail 3 Address|E-Mail 2: Adresse|E-Mail 3: Adresse|Adresse de messagerie 2|Adresse de messagerie 3
        |Correo electrónico 2|Dirección de correo electrónico 2|Indirizzo posta elettronica|Indirizzo posta elettronica 2|Endereço de email 2|E-mailadres 2|Адрес 2 эл. почты`,
      first_name: 'First Name|Vorname|Prénom|Nombre|Nome|Voornaam|Имя',
      last_name: 'Last Name|Nachname|Nom|Apellidos|Cognome|Sobrenome|Apelido|Achternaam|Фамилия',
      [NOT_NEEDED]:
        'Language|Sprache|Langue|Idioma|Lingua|Taal|Язык|Sensitivity|Private|State|Status|Estado|Stato',
    },
  },
  {
    service: 'mailchimp',
    knows: (has) => has('leid', 'euid') || has('memberrating') || has('optintime', 'confirmtime'),
    columns: {
      agreed_at: 'CONFIRM_TIME|OPTIN_TIME',
      agreed_from: 'CONFIRM_IP|OPTIN_IP',
      zone: 'TIMEZONE',
      unsubscribed: 'UNSUB_TIME',
      bounced: 'CLEAN_TIME',
      why_left: 'UNSUB_REASON|UNSUB_REASON_OTHER',
      [NOT_NEEDED]:
        'UNSUB_CAMPAIGN_TITLE|UNSUB_CAMPAIGN_ID|CLEAN_CAMPAIGN_TITLE|CLEAN_CAMPAIGN_ID|REGION|NOTES|TAGS|LAST_CHANGED',
    },
    allLeft: { unsubtime: 'unsubscribed', cleantime: 'bounced' },
  },
  {
    service: 'substack',
    knows: (has) =>
      has('emaildisabled', 'activesubscription') ||
      has('activesubscription', 'expiry') ||
      has('subscriptiontype', 'activity') ||
      has('subscriptionsourcefree'),
    columns: {
      unsubscribed: 'email_disabled|unsubscribed_at',
      joined_at: 'created_at|Subscription date|Start date|subscription_created_at',
      agreed_from: 'Subscription source (free)',
      [NOT_NEEDED]: `active_subscription|expiry|plan|email_verified|Subscription type|Type|Activity|Cancel date|Paid upgrade date|First payment at|Expires at|Subscriptions gifted
        |Subscription source (paid)|Stripe plan|subscription_interval|subscription_expires_at|last_subscribed_at|Is Bestseller|digest_enabled|Subscriber country`,
    },
  },
  {
    service: 'ghost',
    knows: (has) =>
      ['complimentaryplan', 'stripecustomerid', 'tiers', 'labels'].some((name) =>
        has('subscribedtoemails', name),
      ),
    columns: {
      subscribed: 'subscribed_to_emails',
      unsubscribed: 'deleted_at',
      joined_at: 'created_at',
      [NOT_NEEDED]: 'complimentary_plan|stripe_customer_id|note|labels|tiers|id',
    },
  },
  {
    service: 'listmonk',
    knows: (has) => has('uuid', 'attributes') || has('uuid', 'attribs'),
    columns: { [NOT_NEEDED]: 'attributes|attribs|lists|updated_at' },
  },
  {
    service: 'beehiiv',
    knows: (has) =>
      ['tier', 'freetier', 'premiumtier', 'subscriptiontier'].some((name) => has('status', name)),
    columns: {
      unsubscribed: 'unsubscribed_at',
      [NOT_NEEDED]:
        'subscription_tier|subscription_premium_tier_names|stripe_customer_id|subscription_id|publication_id|Free Tier|Premium Tier|acquisition_source',
    },
  },
  {
    service: 'buttondown',
    knows: (has) =>
      has('subscribertype') ||
      ['creationdate', 'secondaryid', 'unsubscriptiondate', 'churndate'].some((name) =>
        has('type', name),
      ),
    columns: {
      status: 'type|subscriber_type',
      unsubscribed: 'unsubscription_date',
      bounced: 'undeliverability_date',
      why_left: 'unsubscription_reason|undeliverability_reason',
      [NOT_NEEDED]:
        'churn_date|upgrade_date|past_due_date|stripe_customer_id|stripe_subscription_id|gift_subscription_message|metadata|notes|tags|secondary_id',
    },
  },
  {
    service: 'sendy',
    knows: (has) =>
      has('bouncesoft') ||
      ['lastactivity', 'addedvia', 'lastcampaign'].some((name) => has('email', name)) ||
      has('joindate', 'timestamp'),
    columns: {
      agreed_at: 'join_date|Joined',
      complained: 'complaint',
      [NOT_NEEDED]:
        'bounce_soft|timestamp|Last activity|last_campaign|last_ares|method|added_via|list|userID|messageID|custom_fields|notes',
    },
  },
  {
    service: 'kit',
    knows: (has) =>
      ['status', 'state'].some(
        (name) => has('firstname', name, 'createdat') && !has('lastname') && !has('city'),
      ),
    columns: { status: 'Status|State', [NOT_NEEDED]: 'Tags' },
  },
];

const SERVICE_WORDS: ReadonlyMap<
  Service,
  ServiceWords & { readonly meanings: ReadonlyMap<string, Meaning> }
> = new Map(
  WORDS.map((known) => [
    known.service,
    {
      ...known,
      meanings: new Map(
        (Object.entries(known.columns) as [Meaning, string][]).flatMap(([meaning, list]) =>
          words(list).map((word) => [word, meaning] as const),
        ),
      ),
    },
  ]),
);

/** Our own export, or a file made for us: each of its columns is one of ours. */
const isOurs = (names: readonly string[]): boolean =>
  names.some((name) => ['topics', 'rhythm', 'consent', 'agreedat'].includes(name)) &&
  names.every((name) => ownColumns.includes(name) || name === 'state');

/** The service whose export has this header. */
export const serviceOf = (header: readonly string[]): Service => {
  const names = header.map(plain).filter(Boolean);
  const set = new Set(names);
  const has = (...wanted: string[]) => wanted.every((name) => set.has(name));
  if (isOurs(names)) return 'writethru';
  for (const { service, knows } of WORDS) if (knows(has)) return service;
  return 'spreadsheet';
};

/** The meaning of a column to its service; null where only the languages' words can tell. */
export const meaningIn = (service: Service, header: string): Meaning | null =>
  SERVICE_WORDS.get(service)?.meanings.get(plain(header)) ?? null;

/** Why everybody of a file has left, where its header says that it is a list of those. */
export const allLeftIn = (service: Service, header: readonly string[]): LeavingReason | null => {
  const allLeft = SERVICE_WORDS.get(service)?.allLeft ?? {};
  for (const name of header) {
    const reason = allLeft[plain(name)];
    if (reason) return reason;
  }
  return null;
};

/** Whether a header is a word that some service has. */
export const isOfSomeService = (header: string): boolean =>
  [...SERVICE_WORDS.values()].some(({ meanings }) => meanings.has(plain(header)));
