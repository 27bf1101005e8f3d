import { SERVICES } from '../services.ts';
import { type ReadHeaders, readHeaders } from './headers.ts';
import type { MailHeader } from './mail.ts';
import { type Form, members } from './query-protocol.ts';
import { SesRefusal } from './refusal.ts';

/** SES v1 takes raw mails up to 10 MB. */
const MAIL_BYTES = 10 * 1024 * 1024;
/** SES's limit of destinations in one call. */
const DESTINATIONS = 50;

/** What an account may do. */
export interface Account {
  /** Verified domains (their subdomains included) and addresses. */
  readonly identities: readonly string[];
  readonly configurationSets: readonly string[];
}

/** A SendRawEmail call that is good but for rate and quota. */
export interface Sending {
  readonly raw: Uint8Array;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly headers: readonly MailHeader[];
  readonly tags: Readonly<Record<string, string>>;
  readonly configurationSet: string | null;
}

/** Checks a SendRawEmail call as SES does. Throws `SesRefusal`. */
export const checkSending = async (form: Form, account: Account): Promise<Sending> => {
  const raw = rawOf(form);
  const read = await readHeaders(raw);
  const from = senderOf(form, read, account);
  const destinations = members(form, 'Destinations');
  const to = destinations.length > 0 ? destinations : read.to;
  checkDestinations(to);
  return {
    raw,
    from,
    to,
    subject: read.subject,
    headers: read.headers,
    tags: tagsOf(form),
    configurationSet: configurationSetOf(form, account),
  };
};

const rawOf = (form: Form): Uint8Array => {
  const data = form.get('RawMessage.Data');
  if (!data) throw SesRefusal.invalid("Missing required parameter 'RawMessage.Data'.");
  // A form's "+" means a space; the base64 of some clients comes unescaped.
  const raw = Buffer.from(data.replaceAll(' ', '+'), 'base64');
  if (raw.length > MAIL_BYTES) {
    throw SesRefusal.invalid(
      `Message length is more than ${MAIL_BYTES} bytes long: '${raw.length}'.`,
    );
  }
  return raw;
};

const senderOf = (form: Form, { headers, from }: ReadHeaders, account: Account): string => {
  const senders = headers.filter(({ name }) => name.toLowerCase() === 'from');
  if (senders.length > 1) throw SesRefusal.invalid("Duplicate header 'From'.");
  const [author] = from;
  if (author === undefined) throw SesRefusal.invalid("Missing required header 'From'.");
  const source = addressIn(form.get('Source') ?? author);
  const failed = [...new Set([source, author])].filter((one) => !isVerified(one, account));
  if (failed.length > 0) throw SesRefusal.unverified(SERVICES.region, failed);
  return source;
};

/** `Name <a@b>` → `a@b` */
const addressIn = (text: string): string => /<([^<>]*)>\s*$/u.exec(text)?.[1] ?? text.trim();

const isVerified = (address: string, { identities }: Account): boolean => {
  const wanted = address.toLowerCase();
  const domain = wanted.slice(wanted.lastIndexOf('@') + 1);
  return identities.some((identity) => {
    const known = identity.toLowerCase();
    return known.includes('@')
      ? known === wanted
      : known === domain || domain.endsWith(`.${known}`);
  });
};

const checkDestinations = (to: readonly string[]): void => {
  if (to.length === 0) throw SesRefusal.invalid("Missing required header 'To'.");
  if (to.length > DESTINATIONS)
    throw SesRefusal.invalid(`Recipient count exceeds ${DESTINATIONS}.`);
  for (const one of to) {
    const address = addressIn(one);
    const at = address.lastIndexOf('@');
    if (at < 1 || at === address.length - 1) throw SesRefusal.invalid("Missing final '@domain'");
    if (!/^[\u0021-\u007e]+$/u.test(address.slice(0, at))) {
      throw SesRefusal.invalid('Local address contains control or whitespace');
    }
    if (!/^[A-Za-z0-9.-]+$/u.test(address.slice(at + 1))) {
      throw SesRefusal.invalid('Domain contains illegal character');
    }
  }
};

const tagsOf = (form: Form): Record<string, string> => {
  const names = members(form, 'Tags', 'Name');
  const values = members(form, 'Tags', 'Value');
  for (const [at, name] of names.entries()) {
    for (const [what, text] of [
      ['name', name],
      ['value', values[at] ?? ''],
    ] as const) {
      if (/^[A-Za-z0-9_-]{1,256}$/u.test(text)) continue;
      const rule = "only alphanumeric ASCII characters, '_', and '-' are allowed";
      throw SesRefusal.invalid(`Invalid tag ${what} <${text}>: ${rule}.`);
    }
  }
  return Object.fromEntries(names.map((name, at) => [name, values[at] ?? '']));
};

const configurationSetOf = (form: Form, account: Account): string | null => {
  const name = form.get('ConfigurationSetName');
  if (name === undefined) return null;
  if (account.configurationSets.includes(name)) return name;
  throw SesRefusal.noConfigurationSet(name);
};
