import type { Subscriber, Subscription } from '../domain/index.ts';
import type { NewsletterId, SubscriberId } from '../kernel/index.ts';
import type { SubscriberStore } from './ports.ts';

export interface ListedSubscriber {
  readonly subscriber: Subscriber;
  readonly subscription: Subscription;
}

/** As many as one batch of reads takes. */
const GROUP = 100;

/**
 * Everybody who has a subscription of the newsletter, whatever its state, in no order that means anything but that
 * whoever comes `after` one comes after them each time.
 */
export async function* listSubscribers(
  newsletter: NewsletterId,
  { store }: { readonly store: SubscriberStore },
  after: SubscriberId | null = null,
): AsyncGenerator<ListedSubscriber> {
  let group: SubscriberId[] = [];
  for await (const { subscriber } of store.subscriptions(newsletter, after)) {
    group.push(subscriber);
    if (group.length < GROUP) continue;
    yield* readGroup(newsletter, group, store);
    group = [];
  }
  yield* readGroup(newsletter, group, store);
}

async function* readGroup(
  newsletter: NewsletterId,
  ids: readonly SubscriberId[],
  store: SubscriberStore,
): AsyncGenerator<ListedSubscriber> {
  for (const { stored, subscription } of (await store.people(newsletter, ids)).values()) {
    if (stored && subscription) yield { subscriber: stored.subscriber, subscription };
  }
}
