import { getDomain } from 'tldts-icann';
import { addressIdentity } from '../domain/index.ts';

/** How a provider reads the names in front of its @. */
interface Provider {
  /** Its first domain is the one that the others are counted as. */
  readonly domains: readonly string[];
  /** Characters that make no difference. */
  readonly ignored?: RegExp;
  /** A character that begins a tag, besides `+`. */
  readonly tag?: string;
}

/**
 * Providers at which more than case and `+tag` makes no difference, by their own help pages: Gmail ("Dots don't matter in Gmail
 * addresses"), Proton ("Addresses and aliases": dots, hyphens and underscores), Yandex ("Choosing a username": a dot is a
 * hyphen, all domains are one mailbox), Yahoo ("Disposable email addresses": no hyphen in a name, only before a keyword),
 * iCloud (one mailbox under its three domains).
 */
const PROVIDERS: readonly Provider[] = [
  { domains: ['gmail.com', 'googlemail.com'], ignored: /\./gu },
  { domains: ['proton.me', 'protonmail.com', 'protonmail.ch', 'pm.me'], ignored: /[._-]/gu },
  {
    domains: [
      'yandex.ru',
      'yandex.com',
      'yandex.by',
      'yandex.kz',
      'yandex.uz',
      'yandex.com.tr',
      'ya.ru',
    ],
    ignored: /[.-]/gu,
  },
  { domains: ['icloud.com', 'me.com', 'mac.com'] },
  ...['yahoo.com', 'ymail.com', 'rocketmail.com'].map((domain) => ({
    domains: [domain],
    tag: '-',
  })),
];

const providerOf = new Map(
  PROVIDERS.flatMap((provider) => provider.domains.map((domain) => [domain, provider] as const)),
);

/** Providers who deliver `anything@NAME.provider` to one mailbox: Fastmail ("Subdomain addressing"), addy.io. */
const NAMED_BY_SUBDOMAIN: readonly string[] = [
  'fastmail.com',
  'fastmail.fm',
  'anonaddy.com',
  'anonaddy.me',
  'addy.io',
];

/** National sites of Yahoo: `yahoo.de`, `yahoo.co.uk`. */
const isYahoo = (domain: string): boolean => /^yahoo\.(?:co\.|com\.)?[a-z]{2}$/u.test(domain);

/** The name before a tag; one that begins with the sign has no tag. */
const untagged = (local: string, sign: string): string => {
  const at = local.indexOf(sign);
  return at > 0 ? local.slice(0, at) : local;
};

const split = (address: string): readonly [local: string, domain: string] => {
  const at = address.lastIndexOf('@');
  return [address.slice(0, at), address.slice(at + 1)];
};

/**
 * A key that two spellings of one mailbox share, as far as can be known from outside: "A.nn+news@googlemail.com" and
 * "ann@gmail.com" are one. Only for counting: mail goes to the address as it was typed, and two addresses stay two subscribers, for a name
 * may be cut too short here. Throws AddressError for what is no address.
 */
export const mailboxIdentity = (text: string): string => {
  const [local, domain] = split(addressIdentity(text));
  const owner = NAMED_BY_SUBDOMAIN.find((one) => domain.endsWith(`.${one}`));
  if (owner !== undefined) return `${domain.slice(0, -owner.length - 1)}@${owner}`;
  const provider = providerOf.get(domain);
  const sign = provider?.tag ?? (isYahoo(domain) ? '-' : null);
  const bare = untagged(local, '+');
  const named = sign === null ? bare : untagged(bare, sign);
  const counted = (provider?.ignored && named.replace(provider.ignored, '')) || named;
  return `${counted}@${provider?.domains[0] ?? domain}`;
};

/**
 * The domain that receives for an address, as one whole: subdomains belong to the domain that somebody registered, by the public
 * suffix list. Throws AddressError for what is no address.
 */
export const receivingDomain = (text: string): string => {
  const [, domain] = split(addressIdentity(text));
  return getDomain(domain) ?? domain;
};

/** Providers with millions of mailboxes: many sign-ups for one of these are a good day, and no attack on it. */
const PUBLIC: ReadonlySet<string> = new Set([
  ...providerOf.keys(),
  ...NAMED_BY_SUBDOMAIN,
  ...`
  outlook.com hotmail.com live.com msn.com hotmail.co.uk hotmail.fr hotmail.de hotmail.it hotmail.es outlook.de
  outlook.fr live.co.uk aol.com gmx.de gmx.net gmx.at gmx.ch gmx.com web.de t-online.de freenet.de posteo.de
  mailbox.org bluewin.ch orange.fr wanadoo.fr free.fr laposte.net sfr.fr libero.it virgilio.it tiscali.it
  alice.it telefonica.net sapo.pt uol.com.br bol.com.br terra.com.br ziggo.nl kpnmail.nl telenet.be skynet.be
  btinternet.com sky.com virginmedia.com comcast.net verizon.net att.net sbcglobal.net cox.net charter.net
  shaw.ca rogers.com bigpond.com optusnet.com.au xtra.co.nz mail.ru bk.ru inbox.ru list.ru rambler.ru ukr.net
  wp.pl o2.pl interia.pl onet.pl seznam.cz centrum.cz azet.sk freemail.hu citromail.hu abv.bg qq.com 163.com
  126.com sina.com foxmail.com naver.com daum.net hanmail.net docomo.ne.jp ezweb.ne.jp softbank.ne.jp
  rediffmail.com fastmail.com fastmail.fm zoho.com hey.com tuta.com tutanota.com
  `
    .trim()
    .split(/\s+/u),
]);

/** A domain of a provider whose mailboxes belong to the public. */
export const isPublicProvider = (domain: string): boolean => PUBLIC.has(domain) || isYahoo(domain);
