import { canComeBack, type Newsletter, raise, type Subscription } from '../domain/index.ts';
import { iso, SECOND } from '../kernel/index.ts';
import { confirmedConsent } from './consent.ts';
import { changeSubscription, followLink, type Link, type OpenLink } from './link.ts';
import type { ReaderPorts } from './ports.ts';
import { LIFETIMES } from './tokens.ts';

export type Confirmation =
  /** The link says nothing, or it was for an earlier request. */
  | { readonly state: 'void' }
  /** Asked for, too long ago. */
  | { readonly state: 'expired'; readonly newsletter: Newsletter }
  /** A button is to be pressed. */
  | { readonly state: 'open'; readonly newsletter: Newsletter; readonly subscription: Subscription }
  | { readonly state: 'confirmed'; readonly newsletter: Newsletter }
  /** It had been confirmed before. */
  | { readonly state: 'already'; readonly newsletter: Newsletter };

/** What a confirmation link would do; changes nothing. */
export const readConfirmation = async (token: string, ports: ReaderPorts): Promise<Confirmation> =>
  standing(await followLink('confirm', token, ports));

/**
 * Confirms: the reader's mails begin with what is new from now on (the watermark starts where the newsletter's
 * editions are), the consent is recorded, a welcome goes out. Works once; a second press finds it `already` so.
 */
export const confirm = async (token: string, ports: ReaderPorts): Promise<Confirmation> => {
  const link = await followLink('confirm', token, ports);
  const before = standing(link);
  if (before.state !== 'open' || link.state === 'void') return before;
  const through = await ports.progress(link.newsletter.id);
  const now = ports.clock.now();
  const { changed, subscription } = await changeSubscription(link, ports, (pending) =>
    pending.state === 'pending'
      ? {
          ...pending,
          state: 'confirmed',
          since: iso(now),
          consent: confirmedConsent(pending.consent, now),
          watermark: raise(pending.watermark, { kind: 'full', through }),
          // Three in all are for those who never answer.
          asked: [],
        }
      : null,
  );
  if (!changed) return standing({ ...link, subscription });
  await cure(link, ports);
  await ports.notices.wake([
    {
      kind: 'welcome',
      newsletter: link.newsletter.id,
      subscriber: link.subscriber.id,
      request: iso(now),
    },
  ]);
  ports.logger.info('subscription.confirmed', { newsletter: link.newsletter.id });
  return { state: 'confirmed', newsletter: link.newsletter };
};

/** The mail came through, and they want it: an address that had bounced, or had left another list, is good again. */
const cure = async ({ subscriber, version }: OpenLink, { store }: ReaderPorts): Promise<void> => {
  if (subscriber.state !== 'suppressed' || !canComeBack(subscriber)) return;
  const { id, address, name } = subscriber;
  // Lost only to a writer who knows more, as a complaint.
  await store.saveSubscriber({ state: 'known', id, address, name, softBounces: 0 }, version);
};

const standing = (link: Link): Confirmation => {
  if (link.state === 'void') return { state: 'void' };
  const { newsletter, subscriber, subscription } = link;
  switch (subscription.state) {
    case 'confirmed':
    case 'paused':
      return { state: 'already', newsletter };
    case 'pending':
      if (!canComeBack(subscriber)) return { state: 'void' };
      if (link.state === 'expired') return { state: 'expired', newsletter };
      return isOfThisRequest(link)
        ? { state: 'open', newsletter, subscription }
        : { state: 'void' };
    default:
      return { state: 'void' };
  }
};

/** A link that was used before the reader left must not bring them back when they sign up again. */
const isOfThisRequest = ({ subscription, expiresAt }: OpenLink): boolean => {
  const first = subscription.asked[0];
  if (expiresAt === null || !first) return false;
  const issuedAt = expiresAt - (LIFETIMES.confirm ?? 0);
  // Tokens count whole seconds.
  return issuedAt + SECOND > Date.parse(first);
};
