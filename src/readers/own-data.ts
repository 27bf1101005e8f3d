import type { Newsletter } from '../domain/index.ts';
import { DAY, iso } from '../kernel/index.ts';
import { countInWindow } from './count-in-window.ts';
import { type ErasePorts, eraseSubscriber } from './erase.ts';
import { type ExportPorts, exportSubscriber, type PersonRecord } from './export-person.ts';
import { followLink } from './link.ts';
import type { ReaderPorts } from './ports.ts';
import { hint } from './preferences.ts';

/** Editions of each newsletter in the file that a reader gets from the site: more than a year of daily ones. */
export const OWN_EDITIONS = 400;

export type OwnData =
  | { readonly state: 'void' }
  | { readonly state: 'expired'; readonly newsletter: Newsletter }
  | {
      /** `asked`: a mail with the link is on its way, today's first or not. */
      readonly state: 'asked' | 'open' | 'erased';
      readonly newsletter: Newsletter;
      readonly address: string;
    };

const follow = async (
  purpose: 'preferences' | 'data',
  token: string,
  state: 'asked' | 'open',
  ports: ReaderPorts,
) => {
  const link = await followLink(purpose, token, ports);
  if (link.state === 'void') return { is: link, link };
  const { newsletter, subscriber } = link;
  const is: OwnData =
    link.state === 'expired'
      ? { state: 'expired', newsletter }
      : { state, newsletter, address: hint(subscriber.address) };
  return { is, link };
};

/**
 * Sends a reader the link to all that is kept about them, at most once a day. A preferences link may have been passed on
 * with the mail that it stands in; so what it cannot do itself goes to the address that it belongs to.
 */
export const askOwnData = async (token: string, ports: ReaderPorts): Promise<OwnData> => {
  const { is, link } = await follow('preferences', token, 'asked', ports);
  if (is.state !== 'asked' || link.state === 'void') return is;
  const now = ports.clock.now();
  const { newsletter, subscriber } = link;
  if ((await countInWindow(`data#${subscriber.id}`, DAY, now, ports)) === 1)
    await ports.notices.wake([
      { kind: 'data', newsletter: newsletter.id, subscriber: subscriber.id, request: iso(now) },
    ]);
  return is;
};

/** Whom the link of that mail speaks for; changes nothing. */
export const readOwnData = async (token: string, ports: ReaderPorts): Promise<OwnData> =>
  (await follow('data', token, 'open', ports)).is;

/** All that is kept about the reader, and what the newest 400 editions of each newsletter told them; null: not by this link. */
export const exportOwnData = async (
  token: string,
  ports: ReaderPorts & ExportPorts,
): Promise<PersonRecord | null> => {
  const { is, link } = await follow('data', token, 'open', ports);
  if (is.state !== 'open' || link.state === 'void') return null;
  return exportSubscriber(link.subscriber.address, ports, OWN_EDITIONS);
};

/** Erases the reader everywhere, for good. The link is good for nothing afterwards. */
export const eraseOwnData = async (
  token: string,
  ports: ReaderPorts & ErasePorts,
): Promise<OwnData> => {
  const { is, link } = await follow('data', token, 'open', ports);
  if (is.state !== 'open' || link.state === 'void') return is;
  await eraseSubscriber(link.subscriber.address, ports);
  return { ...is, state: 'erased' };
};
