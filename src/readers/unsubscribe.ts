import type { Newsletter } from '../domain/index.ts';
import { type EditionId, iso } from '../kernel/index.ts';
import { changeSubscription, followLink } from './link.ts';
import { wouldBePaused } from './pause.ts';
import type { ReaderPorts } from './ports.ts';
import { makeSigner } from './tokens.ts';

export type Leaving =
  | { readonly state: 'void' }
  /** Still subscribed: a button is to be pressed. */
  | { readonly state: 'open'; readonly newsletter: Newsletter }
  /** Not, or no longer, subscribed. `undo` is the token of the way back; null where there is none. */
  | { readonly state: 'left'; readonly newsletter: Newsletter; readonly undo: string | null };

/** What an unsubscribe link would do; changes nothing. */
export const readLeaving = async (token: string, ports: ReaderPorts): Promise<Leaving> => {
  const link = await followLink('unsubscribe', token, ports);
  if (link.state === 'void') return link;
  const { newsletter, subscription } = link;
  if (subscription.state !== 'unsubscribed') return { state: 'open', newsletter };
  return { state: 'left', newsletter, undo: null };
};

/** A newsletter's edition as a link names it; anything else that stands there names none. */
const editionIn = (text: string | null, { id }: Newsletter): EditionId | null =>
  text?.startsWith(`${id}_`) && /^[\w-]{1,100}$/u.test(text) ? (text as EditionId) : null;

/**
 * Unsubscribes at once, however old the link is; again is no error. A goodbye goes out, at most one a day.
 * `edition` is what the link says of the mail in which it stood.
 */
export const unsubscribe = async (
  token: string,
  ports: ReaderPorts,
  edition: string | null = null,
): Promise<Leaving> => {
  const link = await followLink('unsubscribe', token, ports);
  if (link.state === 'void') return link;
  const { newsletter, subscriber } = link;
  const wasReader = link.subscription.since !== null;
  const now = ports.clock.now();
  const by = editionIn(edition, newsletter);
  const { changed } = await changeSubscription(link, ports, (subscription) =>
    subscription.state === 'unsubscribed'
      ? null
      : { ...subscription, state: 'unsubscribed', left: { at: iso(now), edition: by } },
  );
  if (!wasReader) return { state: 'left', newsletter, undo: null };
  if (changed) {
    ports.logger.info('subscription.left', { newsletter: newsletter.id });
    const day = iso(now).slice(0, 10);
    await ports.notices.wake([
      { kind: 'goodbye', newsletter: newsletter.id, subscriber: subscriber.id, request: day },
    ]);
  }
  const sign = makeSigner(await ports.keys.keyRing(), ports.clock);
  return { state: 'left', newsletter, undo: sign('undo', newsletter.id, subscriber.id) };
};

export type Undoing =
  | { readonly state: 'void' }
  | { readonly state: 'expired'; readonly newsletter: Newsletter }
  /** They can be, or are, a reader again. */
  | { readonly state: 'open' | 'back'; readonly newsletter: Newsletter };

/** What an undo link would do; changes nothing. */
export const readUndoing = async (token: string, ports: ReaderPorts): Promise<Undoing> => {
  const link = await followLink('undo', token, ports);
  if (link.state === 'void') return link;
  const { newsletter, subscription } = link;
  if (subscription.state === 'confirmed' || subscription.state === 'paused') {
    return { state: 'back', newsletter };
  }
  // Who had never confirmed has nothing to come back to.
  if (subscription.since === null) return { state: 'void' };
  return { state: link.state === 'expired' ? 'expired' : 'open', newsletter };
};

/** Takes an unsubscribing back within the hour: same wishes, same watermark, nothing missed. */
export const undoUnsubscribe = async (token: string, ports: ReaderPorts): Promise<Undoing> => {
  const before = await readUndoing(token, ports);
  const link = await followLink('undo', token, ports);
  if (before.state !== 'open' || link.state === 'void') return before;
  const now = ports.clock.now();
  await changeSubscription(link, ports, ({ left: _, ...subscription }) =>
    subscription.state === 'unsubscribed' && subscription.since !== null
      ? { ...subscription, state: wouldBePaused(subscription, now) ? 'paused' : 'confirmed' }
      : null,
  );
  ports.logger.info('subscription.back', { newsletter: before.newsletter.id });
  return { state: 'back', newsletter: before.newsletter };
};
